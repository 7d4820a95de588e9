/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDG.MEM.PAGE.ACCEPT: the guest takes a page that the host added while the TD
 * runs. It becomes zero, then usable. For a 2 MiB page the entry
 * counts chunks of 4 KiB: an interrupt between two of them ends the call, which
 * the guest then executes again.
 */
#include "core/guest.h"
#include "core/plat.h"
#include "core/sept.h"

#define CHUNKS_IN_2M	512u

enum outcome { ACCEPTABLE, ACCEPTED, SIZE_MISMATCH, VIOLATION };

struct accept {
	struct tdx_gpa_operand gpa;
	struct tdx_sept_place place;
};

/* The walk ended above the level asked for. */
static enum outcome judge_larger(uint64_t entry)
{
	return tdx_sept_is(entry, TDX_SEPT_IS_GUEST_ACCESSIBLE_LEAF) ? ACCEPTED : VIOLATION;
}

static enum outcome judge(const struct tdx_call *call, uint64_t entry, bool leaf)
{
	if (!tdx_sept_is_free(entry) && !leaf) {
		return SIZE_MISMATCH;
	}
	if (tdx_sept_is(entry, TDX_SEPT_IS_GUEST_ACCESSIBLE_LEAF)) {
		return ACCEPTED;
	}
	return tdx_sept_allows(call, entry) ? ACCEPTABLE : VIOLATION;
}

static uint64_t refuse(struct tdx_guest *guest, const struct accept *op, enum outcome outcome)
{
	const struct tdx_sept_place *place = &op->place;

	switch (outcome) {
	case ACCEPTED:
		return TDX_PAGE_ALREADY_ACCEPTED | (uint64_t)place->level;
	case SIZE_MISMATCH:
		return TDX_PAGE_SIZE_MISMATCH | (uint64_t)place->level;
	default:
		tdx_td_exit_sept(guest, &op->gpa, place, TDX_EEQ_ACCEPT);
		return TDX_OPERAND_INVALID;
	}
}

static uint64_t acquire(struct tdx_call *call, struct accept *op)
{
	struct tdx_guest *guest = call->lp->guest;
	struct tdx_sept_place *place = &op->place;
	enum outcome outcome;
	uint64_t status;
	bool leaf;

	status = tdx_check_gpa_operand(call->in[TDX_RCX], TDX_LEVEL_PT, TDX_LEVEL_PD,
				       TDX_OPERAND_ID_RCX, &op->gpa);
	if (status != TDX_SUCCESS) {
		return status;
	}
	if (!tdx_gpa_is_valid(guest->tdcs, op->gpa.gpa, true)) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	place->level = op->gpa.level;
	place->entry = tdx_sept_walk(call->machine, guest->tdcs->eptp, op->gpa.gpa,
				     guest->td.hkid, &place->level, &place->value, false);
	if (place->level != op->gpa.level) {
		return refuse(guest, op, judge_larger(place->value));
	}
	leaf = tdx_sept_is_leaf(place->value);
	status = tdx_sept_lock_entry(call, place, TDX_OPERAND_ID_RCX);
	if (status != TDX_SUCCESS) {
		return status;
	}
	outcome = judge(call, place->value, leaf);
	return outcome == ACCEPTABLE ? TDX_SUCCESS : refuse(guest, op, outcome);
}

/*
 * A 2 MiB page has a counter of chunks, for interrupts to come in between: it
 * is zeroed as a whole before the first. False: an interrupt came.
 */
static bool zero_page(struct tdx_call *call, const struct accept *op, uint64_t *entry)
{
	struct tdx_guest *guest = call->lp->guest;
	uint64_t done = (*entry & TDX_SEPT_ACCEPT) >> TDX_SEPT_ACCEPT_SHIFT;

	if (op->gpa.level == TDX_LEVEL_PT) {
		tdx_memory_zero(call->machine, tdx_sept_hpa(*entry), guest->td.hkid, TDX_PAGE);
		return true;
	}
	if (done == 0) {
		tdx_memory_zero(call->machine, tdx_sept_hpa(*entry), guest->td.hkid,
				(uint64_t)CHUNKS_IN_2M * TDX_PAGE);
	}
	for (; done < CHUNKS_IN_2M - 1; done++) {
		*entry += 1ull << TDX_SEPT_ACCEPT_SHIFT;
		if (tdx_plat_interrupt_pending_guest(call->lp)) {
			return false;
		}
	}
	*entry &= ~TDX_SEPT_ACCEPT;
	return true;
}

static void unblock_aliases(const struct tdx_guest *guest, const struct accept *op, uint64_t entry)
{
	for (uint16_t vm = 1; vm <= guest->tdcs->num_l2_vms; vm++) {
		int level = op->gpa.level;
		uint64_t value;

		if (entry & TDX_SEPT_ALIAS(vm)) {
			tdx_l2_sept_unblock(tdx_sept_walk(guest->machine,
							  tdx_l2_sept_eptp(&guest->td, vm),
							  op->gpa.gpa, guest->td.hkid, &level,
							  &value, false));
		}
	}
}

static void commit(struct tdx_call *call, const struct accept *op)
{
	struct tdx_guest *guest = call->lp->guest;
	uint64_t entry = op->place.value;
	bool exported = tdx_sept_state(entry) != TDX_SEPT_PENDING;

	if (zero_page(call, op, &entry)) {
		entry = (entry & ~TDX_SEPT_STATE_BITS) | TDX_SEPT_RWX | TDX_SEPT_SVE |
			(exported ? TDX_SEPT_EXPORTED_DIRTY_BITS : TDX_SEPT_MAPPED_BITS);
		unblock_aliases(guest, op, entry);
	} else {
		guest->interrupted = true;
	}
	tdx_sept_write(op->place.entry, entry);
}

uint64_t tdx_leaf_tdg_mem_page_accept(struct tdx_call *call)
{
	struct accept op;
	uint64_t status = acquire(call, &op);

	if (status == TDX_SUCCESS) {
		commit(call, &op);
	}
	return status;
}
