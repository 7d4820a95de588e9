/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Partitioned TDs: what happens between L1 and its L2 VMs. L1 enters an L2 VM
 * by TDG.VP.ENTER with a page of registers; an exit of L2 that is L1's matter
 * is the return of that call. A TD exit from L2 is not seen by L1 unless the
 * host asks for it when it enters again.
 */
#include "core/guest.h"

#include <string.h>

#include "core/exit.h"
#include "core/plat.h"
#include "core/sept.h"

/* L2_ENTER_GUEST_STATE, ABI specification. */
struct l2_state {
	uint64_t gpr[TDX_NUM_GPRS];
	uint64_t rflags, rip, ssp;
	uint16_t interrupt_status;
};

#define NO_DEADLINE		(~0ull)
#define MAX_TIMER		0xffffffffull
#define VMX_MISC_TIMER_SHIFT	0x1f
#define HIGH(word)		((uint64_t)(word) << 32)

static struct l2_state *state_page(const struct tdx_guest *guest)
{
	return tdx_memory_private(guest->machine,
				  guest->tdvps->l2_enter_guest_state_hpa[guest->vm],
				  guest->td.hkid);
}

void tdx_l2_write_state(struct tdx_guest *guest)
{
	struct l2_state *page = state_page(guest);
	const uint64_t *slots = guest->vmcs->slots;

	memcpy(page->gpr, guest->state->gpr, sizeof(page->gpr));
	page->rflags = guest->state->rflags;
	page->rip = guest->state->rip;
	page->ssp = slots[VMCS_SLOT_GUEST_SSP];
	page->interrupt_status = (uint16_t)slots[VMCS_SLOT_GUEST_INTERRUPT_STATUS];
}

void tdx_l2_read_state(struct tdx_guest *guest)
{
	const struct l2_state *page = state_page(guest);
	uint64_t *slots = guest->vmcs->slots;

	memcpy(guest->state->gpr, page->gpr, sizeof(page->gpr));
	guest->state->rflags = page->rflags;
	guest->state->rip = page->rip;
	slots[VMCS_SLOT_GUEST_SSP] = page->ssp;
	slots[VMCS_SLOT_GUEST_INTERRUPT_STATUS] = page->interrupt_status;
}

/* --- soft translation of L1's memory operands -------------------------------- */

static bool translate(struct tdx_guest *guest, uint64_t gpa, uint64_t *hpa)
{
	int level = TDX_LEVEL_PT;
	uint64_t entry;

	if (!tdx_gpa_is_valid(guest->tdcs, gpa, true)) {
		return false;
	}
	tdx_sept_walk(guest->machine, guest->tdcs->eptp, gpa, guest->td.hkid, &level, &entry,
		      false);
	if (!tdx_sept_is_leaf(entry) || !(entry & TDX_SEPT_RWX) ||
	    !tdx_sept_is(entry, TDX_SEPT_IS_GUEST_ACCESSIBLE_LEAF)) {
		return false;
	}
	*hpa = tdx_pa_with_hkid(guest->machine, tdx_sept_leaf_hpa(entry, gpa, level),
				guest->td.hkid);
	return true;
}

bool tdx_l2_translate_state(struct tdx_guest *guest, uint16_t vm, uint64_t *failed_gpa)
{
	struct tdvps *tdvps = guest->tdvps;
	uint64_t gpa = tdvps->l2_enter_guest_state_gpa[vm];

	if (tdvps->l2_enter_guest_state_hpa[vm] != TDX_NULL_PA) {
		return true;
	}
	*failed_gpa = gpa;
	return translate(guest, gpa, &tdvps->l2_enter_guest_state_hpa[vm]);
}

bool tdx_l2_translate(struct tdx_guest *guest, uint16_t vm, uint64_t *failed_gpa)
{
	struct tdvps *tdvps = guest->tdvps;

	if (!tdx_l2_translate_state(guest, vm, failed_gpa)) {
		return false;
	}
	if (tdvps->l2_vapic_hpa[vm] != TDX_NULL_PA) {
		return true;
	}
	*failed_gpa = tdvps->l2_vapic_gpa[vm];
	if (!translate(guest, tdvps->l2_vapic_gpa[vm], &tdvps->l2_vapic_hpa[vm])) {
		return false;
	}
	tdx_guest_vmcs(guest, vm)->slots[VMCS_SLOT_VIRTUAL_APIC_PAGE] = tdvps->l2_vapic_hpa[vm];
	return true;
}

/* --- from L2 to L1 ------------------------------------------------------------ */

/* What TDG.VP.ENTER returns in L1's registers; RBP and RSP are not touched. */
static void set_l1_outputs(struct tdx_guest *guest, uint64_t rax, uint64_t qualification,
			   uint64_t gpa, uint64_t extended)
{
	const struct tdx_guest_segment *cs = &guest->state->seg[TDX_SEG_CS];
	const uint64_t *slots = guest->vmcs->slots;
	uint32_t cpl = tdx_guest_cpl(guest);
	uint64_t *gpr = guest->state->gpr;

	gpr[TDX_RAX] = rax;
	gpr[TDX_RBX] = 0;
	gpr[TDX_RCX] = qualification;
	gpr[TDX_RDX] = slots[VMCS_SLOT_EXIT_GUEST_LINEAR_ADDRESS];
	gpr[TDX_RSI] = cs->selector | (uint64_t)(cs->access & 0xffff) << 16 | HIGH(cs->limit);
	gpr[TDX_RDI] = cs->base;
	gpr[TDX_R8] = gpa;
	gpr[TDX_R10] = HIGH(slots[VMCS_SLOT_IDT_VECTORING_ERROR_CODE]) |
		       slots[VMCS_SLOT_IDT_VECTORING_INFO];
	gpr[TDX_R11] = HIGH(slots[VMCS_SLOT_EXIT_INSTRUCTION_LENGTH]) |
		       slots[VMCS_SLOT_EXIT_INSTRUCTION_INFO];
	gpr[TDX_R12] = cpl;
	gpr[TDX_R13] = extended;
	gpr[TDX_R14] = 0;
	gpr[TDX_R15] = 0;
}

/* L1 goes on after the TDCALL by which it had entered L2. */
static void resume_l1(struct tdx_guest *guest)
{
	tdx_guest_switch_vm(guest, 0);
	tdx_guest_advance(guest);
	if (guest->next != TDX_NEXT_STOP) {
		guest->next = TDX_NEXT_ENTRY;
	}
}

void tdx_l2_exit_as(struct tdx_guest *guest, uint64_t status, uint32_t reason,
		    uint64_t qualification, uint64_t extended, uint32_t event)
{
	const uint64_t *slots = guest->vmcs->slots;

	if (guest->tdvps->l2_debug_ctls[guest->vm] & L2_TD_EXIT_ON_L2_TO_L1) {
		tdx_td_exit(guest, TDX_TD_EXIT_ON_L2_TO_L1, reason, qualification, 0, 0, event);
		return;
	}
	/* L2's vector registers and the like stay: L1 shares them. */
	tdx_l2_write_state(guest);
	set_l1_outputs(guest, status | reason, qualification,
		       slots[VMCS_SLOT_EXIT_GUEST_PHYSICAL_ADDRESS], extended);
	guest->state->gpr[TDX_R9] = HIGH(slots[VMCS_SLOT_EXIT_ERROR_CODE]) | event;
	resume_l1(guest);
}

void tdx_l2_exit(struct tdx_guest *guest, uint64_t extended)
{
	tdx_l2_exit_as(guest, TDX_SUCCESS, guest->exit->reason, guest->exit->qualification,
		       extended, guest->exit->interruption_info);
}

void tdx_l2_convert_injection(struct tdx_guest *guest)
{
	uint64_t *slots = guest->vmcs->slots;

	slots[VMCS_SLOT_EXIT_INTERRUPTION_INFO] = slots[VMCS_SLOT_ENTRY_INTERRUPTION_INFO];
	slots[VMCS_SLOT_EXIT_ERROR_CODE] = slots[VMCS_SLOT_ENTRY_ERROR_CODE];
	slots[VMCS_SLOT_ENTRY_INTERRUPTION_INFO] &= ~(uint64_t)TDX_EVENT_VALID;
	slots[VMCS_SLOT_EXIT_REASON] = TDX_EXIT_EXCEPTION_NMI;
	slots[VMCS_SLOT_EXIT_QUALIFICATION] = 0;
}

/* --- the VMX preemption timer stands in for L2's TSC deadline ------------------ */

void tdx_l2_set_deadline(struct tdx_guest *guest)
{
	const struct tdvps *tdvps = guest->tdvps;
	uint64_t *slots = guest->vmcs->slots;
	uint64_t now, left, past;

	if (tdvps->tsc_deadline[guest->vm] == NO_DEADLINE) {
		slots[VMCS_SLOT_PIN_BASED_CONTROLS] &= ~(uint64_t)TDX_PIN_PREEMPTION;
		return;
	}
	now = tdx_plat_tsc(guest->machine);
	left = tdvps->shadow_tsc_deadline[guest->vm] - now;
	past = now - tdvps->shadow_tsc_deadline[guest->vm];
	if (past < left) {
		left = 0;
	}
	left >>= guest->machine->module.cpu.vmx_misc & VMX_MISC_TIMER_SHIFT;
	slots[VMCS_SLOT_PIN_BASED_CONTROLS] |= TDX_PIN_PREEMPTION;
	slots[VMCS_SLOT_GUEST_PREEMPTION_TIMER] = left > MAX_TIMER ? MAX_TIMER : left;
}

/* --- TDH.VP.ENTER while L2 is current ------------------------------------------ */

void tdx_l2_route_to_l1(struct tdx_guest *guest)
{
	struct tdvps *tdvps = guest->tdvps;

	if (tdvps->l2_exit_host_routed == TDX_ROUTED_NONE) {
		tdvps->l2_exit_host_routed = tdvps->last_td_exit == TDX_EXIT_SYNC_VMCALL ?
					     TDX_ROUTED_VMCALL : TDX_ROUTED_ASYNC;
	}
}

/* The host's answer to L2's TDVMCALL comes first; then L2 has exited to L1. */
static uint64_t complete_routing(struct tdx_guest *guest, uint32_t reason, uint64_t qualification,
				 uint64_t *faulting_gpa)
{
	struct tdvps *tdvps = guest->tdvps;
	bool vmcall = tdvps->l2_exit_host_routed == TDX_ROUTED_VMCALL;
	uint64_t status = vmcall ? TDX_L2_EXIT_HOST_ROUTED_TDVMCALL : TDX_L2_EXIT_HOST_ROUTED_ASYNC;
	const uint64_t *slots = guest->vmcs->slots;

	if (tdvps->last_td_exit == TDX_EXIT_SYNC_VMCALL) {
		tdx_guest_resume_vmcall(guest);
		tdvps->last_td_exit = TDX_EXIT_ASYNC_FAULT;
	}
	if (vmcall) {
		if (!tdx_l2_translate_state(guest, guest->vm, faulting_gpa)) {
			return TDX_EXIT_EPT_VIOLATION;
		}
		tdx_l2_write_state(guest);
	}
	set_l1_outputs(guest, status | reason, qualification, *faulting_gpa, 0);
	guest->state->gpr[TDX_R9] = HIGH(slots[VMCS_SLOT_EXIT_ERROR_CODE]) |
				    slots[VMCS_SLOT_EXIT_INTERRUPTION_INFO];
	tdvps->l2_exit_host_routed = TDX_ROUTED_NONE;
	resume_l1(guest);
	return TDX_SUCCESS;
}

uint64_t tdx_l2_enter_from_host(struct tdx_guest *guest, uint32_t *reason,
				uint64_t *qualification, uint64_t *faulting_gpa)
{
	struct tdvps *tdvps = guest->tdvps;

	if (tdvps->l2_exit_host_routed == TDX_ROUTED_NONE) {
		tdx_inject_vectoring(guest);
	}
	if (tdx_injection_intercepted(guest)) {
		tdx_l2_convert_injection(guest);
		*reason = TDX_EXIT_EXCEPTION_NMI;
		*qualification = 0;
		tdx_l2_route_to_l1(guest);
	}
	if (tdvps->l2_exit_host_routed == TDX_ROUTED_NONE) {
		return TDX_SUCCESS;
	}
	return complete_routing(guest, *reason, *qualification, faulting_gpa);
}
