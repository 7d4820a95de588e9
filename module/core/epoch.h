/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TLB tracking. A TD has an epoch, and counts of the vCPUs that run in the
 * current and in the previous one. What was blocked in epoch n is no longer in
 * any TLB once the TD is in epoch n + 1 and no vCPU runs that entered in n.
 */
#ifndef TDX_MODULE_CORE_EPOCH_H
#define TDX_MODULE_CORE_EPOCH_H

#include <stdbool.h>
#include <stdint.h>

#include "core/td.h"

/* Is a page that was blocked with this BEPOCH out of all TLBs? */
bool tdx_epoch_is_tracked(const struct tdcs *tdcs, uint64_t bepoch);

/**
 * tdx_epoch_enter - a vCPU is about to run: count it, note its epoch
 * @new_association: it was not associated with this LP before
 * @flush: [out] its cached translations are stale: drop them (INVEPT), and the
 *         soft-translated GPAs of its L2 VMs have been dropped
 *
 * False: the epoch is locked by TDH.MEM.TRACK (TDX_OPERAND_BUSY(TD_EPOCH)).
 */
bool tdx_epoch_enter(struct tdcs *tdcs, struct tdvps *tdvps, bool new_association, bool *flush);

/* It does not run any more. */
void tdx_epoch_leave(struct tdcs *tdcs, const struct tdvps *tdvps);

/**
 * tdx_epoch_advance - TDH.MEM.TRACK's step; the epoch is locked exclusively
 *
 * Returns: TDX_SUCCESS, TDX_PREVIOUS_TLB_EPOCH_BUSY
 */
uint64_t tdx_epoch_advance(struct tdcs *tdcs);

#endif /* TDX_MODULE_CORE_EPOCH_H */
