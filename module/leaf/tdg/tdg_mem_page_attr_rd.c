/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDG.MEM.PAGE.ATTR.RD: the mapping of a page, and what each VM may do with it.
 */
#include "leaf/tdg/attributes.h"

struct attr_rd {
	uint64_t gpa;
	struct tdx_sept_place place;
};

static uint64_t acquire(struct tdx_call *call, struct attr_rd *op)
{
	struct tdx_guest *guest = call->lp->guest;
	struct tdx_sept_place *place = &op->place;
	uint64_t status;

	op->gpa = call->in[TDX_RCX];
	if (!tdx_gpa_is_valid(guest->tdcs, op->gpa, true)) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	place->level = TDX_LEVEL_PT;
	place->entry = tdx_sept_walk(call->machine, guest->tdcs->eptp, op->gpa, guest->td.hkid,
				     &place->level, &place->value, false);
	status = tdx_sept_lock_entry(call, place, TDX_OPERAND_ID_RCX);
	if (status == TDX_SUCCESS && !tdx_sept_allows(call, place->value)) {
		tdx_td_exit_ept_violation(guest, op->gpa, 0, TDX_EEQ_NONE);
	}
	return status;
}

static void commit(struct tdx_call *call, const struct attr_rd *op)
{
	struct tdx_guest *guest = call->lp->guest;
	uint64_t entry = op->place.value, attributes = 0;
	int level = op->place.level;
	bool blockedw = tdx_sept_is(entry, TDX_SEPT_IS_ANY_BLOCKEDW);

	for (uint16_t vm = 1; vm <= guest->tdcs->num_l2_vms; vm++) {
		uint64_t *l2_entry, value;

		if (!(entry & TDX_SEPT_ALIAS(vm))) {
			continue;
		}
		if (!tdx_attr_walk_l2(guest, vm, op->gpa, &level, &l2_entry, &value)) {
			tdx_guest_fatal(guest, "an L2 alias is not in the L2 VM's secure EPT");
			return;
		}
		tdx_attr_put(&attributes, vm, tdx_attr_of_entry(value, blockedw));
	}
	call->out[TDX_RCX] = (op->gpa & ~((1ull << (12 + 9 * level)) - 1)) | (uint64_t)level |
			     (tdx_sept_is(entry, TDX_SEPT_IS_ANY_PENDING) ? MAPPING_PENDING : 0);
	call->out[TDX_RDX] = attributes;
}

uint64_t tdx_leaf_tdg_mem_page_attr_rd(struct tdx_call *call)
{
	struct tdx_guest *guest = call->lp->guest;
	struct attr_rd op;
	uint64_t status = acquire(call, &op);

	if (guest->next != TDX_NEXT_INSTRUCTION) {
		return status;
	}
	if (status == TDX_SUCCESS) {
		commit(call, &op);
	} else {
		call->out[TDX_RCX] = 0;
		call->out[TDX_RDX] = 0;
	}
	return status;
}
