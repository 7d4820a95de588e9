/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDG.VP.INVVPID: drop translations of an L2 VM by linear address, one range
 * or a page of ranges. The list is worked off with interrupts in between; RDX
 * keeps the place.
 */
#include "core/guest.h"
#include "core/plat.h"

#define LIST		1ull
#define VM_SHIFT	52
#define VM_BITS		(3ull << VM_SHIFT)

/* GLA_LIST_ENTRY. */
#define ENTRY_LAST(entry)	((entry) & 0xfff)
/* GLA_LIST_INFO. */
#define INFO_FIRST(info)	((info) & 0x1ff)
#define INFO_GPA		0x000ffffffffff000ull
#define INFO_NUM_SHIFT		52
#define INFO_NUM(info)		((info) >> INFO_NUM_SHIFT & 0x3ff)
#define INFO_RESERVED		((7ull << 9) | (3ull << 62))
#define LIST_ENTRIES		512u

static bool is_canonical(uint64_t address)
{
	return (uint64_t)((int64_t)(address << 7) >> 7) == address;
}

/* INVVPID of each page in the range: fails where the CPU would. */
static uint64_t invalidate(uint64_t entry)
{
	uint64_t address = entry & ~0xfffull;

	for (uint64_t i = 0; i <= ENTRY_LAST(entry); i++, address += TDX_PAGE) {
		if (!is_canonical(address)) {
			return TDX_GLA_NOT_CANONICAL;
		}
	}
	return TDX_SUCCESS;
}

static uint64_t invalidate_list(struct tdx_call *call, uint64_t info)
{
	struct tdx_guest *guest = call->lp->guest;
	uint64_t status;
	void *list;

	if ((info & INFO_RESERVED) || INFO_FIRST(info) + INFO_NUM(info) > LIST_ENTRIES) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RDX;
	}
	status = tdx_guest_map(guest, info & INFO_GPA, false, true, &list);
	if (status != TDX_SUCCESS) {
		return status | TDX_OPERAND_ID_RDX;
	}
	while (INFO_NUM(info) > 0 && !guest->interrupted) {
		status = invalidate(((const uint64_t *)list)[INFO_FIRST(info)]);
		if (status != TDX_SUCCESS) {
			return status;
		}
		/* After the last entry of the page the index wraps within its bits. */
		info = (info & ~0x1ffull) | ((INFO_FIRST(info) + 1) & 0x1ff);
		info -= 1ull << INFO_NUM_SHIFT;
		guest->interrupted = tdx_plat_interrupt_pending_guest(call->lp);
	}
	call->out[TDX_RDX] = info;
	return TDX_SUCCESS;
}

uint64_t tdx_leaf_tdg_vp_invvpid(struct tdx_call *call)
{
	struct tdx_guest *guest = call->lp->guest;
	uint64_t flags = call->in[TDX_RCX];
	uint64_t vm = (flags & VM_BITS) >> VM_SHIFT, status;

	if (vm == 0 || vm > guest->tdcs->num_l2_vms || (flags & ~(LIST | VM_BITS))) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	status = flags & LIST ? invalidate_list(call, call->in[TDX_RDX])
			      : invalidate(call->in[TDX_RDX]);
	tdx_guest_flush_tlb(guest);
	return status;
}
