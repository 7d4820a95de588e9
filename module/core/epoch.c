/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TD epochs and the counts of running vCPUs (core/epoch.h). Epoch and counts
 * are read without the epoch's lock, so they are atomic.
 */
#include "core/epoch.h"

static uint64_t epoch_of(const struct tdcs *tdcs)
{
	return __atomic_load_n(&tdcs->td_epoch, __ATOMIC_ACQUIRE);
}

static uint16_t running_in(const struct tdcs *tdcs, uint64_t epoch)
{
	return __atomic_load_n(&tdcs->refcount[epoch & 1], __ATOMIC_ACQUIRE);
}

bool tdx_epoch_is_tracked(const struct tdcs *tdcs, uint64_t bepoch)
{
	uint64_t epoch;
	uint16_t running;

	if (bepoch & TDX_BEPOCH_MIGRATION) {
		return false;
	}
	/* Epoch and count must be of one moment: the epoch did not move between. */
	do {
		epoch = epoch_of(tdcs);
		running = running_in(tdcs, bepoch);
	} while (epoch_of(tdcs) != epoch);
	if (bepoch == epoch - 1 && running == 0) {
		return true;
	}
	return bepoch < epoch - 1;
}

bool tdx_epoch_enter(struct tdcs *tdcs, struct tdvps *tdvps, bool new_association, bool *flush)
{
	uint64_t epoch;

	if (tdx_sharex_try(&tdcs->epoch_lock, TDX_SHARED) != TDX_LOCK_TAKEN) {
		return false;
	}
	epoch = epoch_of(tdcs);
	__atomic_fetch_add(&tdcs->refcount[epoch & 1], 1, __ATOMIC_ACQ_REL);
	tdx_sharex_release(&tdcs->epoch_lock, TDX_SHARED);
	*flush = epoch != tdvps->vcpu_epoch && !new_association;
	if (*flush) {
		tdx_vcpu_drop_translations(tdcs, tdvps);
	}
	tdvps->vcpu_epoch = epoch;
	return true;
}

void tdx_epoch_leave(struct tdcs *tdcs, const struct tdvps *tdvps)
{
	__atomic_fetch_sub(&tdcs->refcount[tdvps->vcpu_epoch & 1], 1, __ATOMIC_ACQ_REL);
}

uint64_t tdx_epoch_advance(struct tdcs *tdcs)
{
	uint64_t epoch = epoch_of(tdcs);

	if (running_in(tdcs, epoch - 1) != 0) {
		return TDX_PREVIOUS_TLB_EPOCH_BUSY;
	}
	__atomic_store_n(&tdcs->td_epoch, epoch + 1, __ATOMIC_RELEASE);
	return TDX_SUCCESS;
}
