/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDG.VP.ENTER: L1 runs one of its L2 VMs with registers from a page of its
 * own. The call returns when an exit of the L2 VM is L1's matter.
 */
#include "core/exit.h"
#include "core/guest.h"

#define FLAG_INVEPT	3ull
#define VM_SHIFT	52
#define VM_BITS		(3ull << VM_SHIFT)
#define STATE_ALIGNMENT	256u
#define PRIORITY	0xf0u

static uint64_t acquire(struct tdx_call *call, uint16_t *vm)
{
	struct tdx_guest *guest = call->lp->guest;
	struct tdvps *tdvps = guest->tdvps;
	uint64_t flags = call->in[TDX_RCX], state_gpa = call->in[TDX_RDX];

	if (!tdx_is_aligned(state_gpa, STATE_ALIGNMENT) ||
	    !tdx_gpa_is_valid(guest->tdcs, state_gpa, true)) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RDX;
	}
	*vm = (uint16_t)((flags & VM_BITS) >> VM_SHIFT);
	if (*vm == 0 || *vm > guest->tdcs->num_l2_vms || (flags & ~(FLAG_INVEPT | VM_BITS))) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	if (tdvps->l2_vapic_gpa[*vm] == TDX_NULL_PA) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_L2_VAPIC_GPA;
	}
	if ((tdx_guest_rvi(guest) & PRIORITY) > (tdx_guest_ppr(guest) & PRIORITY)) {
		return TDX_PENDING_INTERRUPT;
	}
	if (tdvps->l2_debug_ctls[*vm] & L2_TD_EXIT_ON_L1_TO_L2) {
		tdx_td_exit_no_reason(guest, TDX_TD_EXIT_BEFORE_L2_ENTRY);
		return TDX_SUCCESS;
	}
	if (tdvps->l2_enter_guest_state_gpa[*vm] != state_gpa) {
		tdvps->l2_enter_guest_state_gpa[*vm] = state_gpa;
		tdvps->l2_enter_guest_state_hpa[*vm] = TDX_NULL_PA;
	}
	return TDX_SUCCESS;
}

static void commit(struct tdx_call *call, uint16_t vm)
{
	struct tdx_guest *guest = call->lp->guest;
	uint64_t failed_gpa;

	if (!tdx_l2_translate(guest, vm, &failed_gpa)) {
		tdx_td_exit(guest, TDX_SUCCESS, TDX_EXIT_EPT_VIOLATION, 0, 0,
			    failed_gpa & ~0xfffull, 0);
		return;
	}
	tdx_guest_switch_vm(guest, vm);
	if (call->in[TDX_RCX] & FLAG_INVEPT) {
		tdx_guest_flush_tlb(guest);
	}
	tdx_l2_set_deadline(guest);
	tdx_l2_read_state(guest);
	guest->rax_is_set = true;
	guest->rax = guest->state->gpr[TDX_RAX];
	guest->next = TDX_NEXT_ENTRY;
}

uint64_t tdx_leaf_tdg_vp_enter(struct tdx_call *call)
{
	uint16_t vm;
	uint64_t status = acquire(call, &vm);

	if (status == TDX_SUCCESS && call->lp->guest->next == TDX_NEXT_INSTRUCTION) {
		commit(call, vm);
	}
	return status;
}
