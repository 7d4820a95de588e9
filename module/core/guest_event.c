/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Events that the module gives to a guest at its next entry, and what it does
 * to a guest whose instruction it has carried out. The event to inject is the
 * VM-entry interruption field of the current VMCS, which each exit clears.
 */
#include "core/guest.h"

#define EXCEPTION(vector) \
	(TDX_EVENT_VALID | TDX_EVENT_EXCEPTION << 8 | (uint32_t)(vector))
#define EXCEPTION_WITH_ERROR(vector)	(EXCEPTION(vector) | TDX_EVENT_ERROR)

#define PENDING_DEBUG_BS	(1ull << 14)

static void inject(struct tdx_guest *guest, uint32_t event, uint32_t error)
{
	guest->vmcs->slots[VMCS_SLOT_ENTRY_INTERRUPTION_INFO] = event;
	if (event & TDX_EVENT_ERROR) {
		guest->vmcs->slots[VMCS_SLOT_ENTRY_ERROR_CODE] = error;
	}
}

/* The event is a fault of the instruction: no code breakpoint hits it again. */
static void set_resume_flag(struct tdx_guest *guest)
{
	guest->state->rflags |= TDX_RFLAGS_RF;
}

bool tdx_inject_vectoring(struct tdx_guest *guest)
{
	uint64_t *slots = guest->vmcs->slots;
	uint32_t info = (uint32_t)slots[VMCS_SLOT_IDT_VECTORING_INFO];

	if (!(info & TDX_EVENT_VALID)) {
		return false;
	}
	slots[VMCS_SLOT_ENTRY_INTERRUPTION_INFO] = info & (TDX_EVENT_VALID | 0xfff);
	if (info & TDX_EVENT_ERROR) {
		slots[VMCS_SLOT_ENTRY_ERROR_CODE] = slots[VMCS_SLOT_IDT_VECTORING_ERROR_CODE];
	}
	slots[VMCS_SLOT_ENTRY_INSTRUCTION_LENGTH] = slots[VMCS_SLOT_EXIT_INSTRUCTION_LENGTH];
	slots[VMCS_SLOT_IDT_VECTORING_INFO] = info & ~TDX_EVENT_VALID;
	return true;
}

/*
 * An exception of lower priority than an event that L2 was taking: the event
 * goes first, and the instruction will fault again.
 */
static bool yields_to_vectoring(struct tdx_guest *guest)
{
	return guest->vm != 0 && tdx_inject_vectoring(guest);
}

void tdx_inject_ud(struct tdx_guest *guest)
{
	if (!yields_to_vectoring(guest)) {
		set_resume_flag(guest);
		inject(guest, EXCEPTION(TDX_VECTOR_UD), 0);
	}
}

void tdx_inject_gp(struct tdx_guest *guest)
{
	if (!yields_to_vectoring(guest)) {
		set_resume_flag(guest);
		inject(guest, EXCEPTION_WITH_ERROR(TDX_VECTOR_GP), 0);
	}
}

void tdx_inject_df(struct tdx_guest *guest)
{
	inject(guest, EXCEPTION_WITH_ERROR(TDX_VECTOR_DF), 0);
}

void tdx_inject_nmi(struct tdx_guest *guest)
{
	inject(guest, TDX_EVENT_VALID | TDX_EVENT_NMI << 8 | TDX_VECTOR_NMI, 0);
}

static void triple_fault(struct tdx_guest *guest)
{
	if (guest->vm == 0) {
		tdx_td_exit(guest, TDX_NON_RECOVERABLE_VCPU, TDX_EXIT_TRIPLE_FAULT, 0, 0, 0, 0);
	} else {
		tdx_l2_exit_as(guest, TDX_SUCCESS, TDX_EXIT_TRIPLE_FAULT, 0, 0, 0);
	}
}

void tdx_inject_pf(struct tdx_guest *guest, uint64_t linear_address, uint32_t error)
{
	uint32_t pending;
	bool exception;

	if (guest->vm != 0) {
		tdx_inject_vectoring(guest);
	}
	pending = tdx_injection(guest);
	exception = (pending & TDX_EVENT_VALID) &&
		    TDX_EVENT_TYPE(pending) == TDX_EVENT_EXCEPTION;
	tdx_guest_change_state(guest);
	guest->state->cr2 = linear_address;
	if (exception && TDX_EVENT_VECTOR(pending) == TDX_VECTOR_DF) {
		triple_fault(guest);
		return;
	}
	if (exception && (TDX_EVENT_VECTOR(pending) == TDX_VECTOR_PF ||
			  TDX_EVENT_VECTOR(pending) == TDX_VECTOR_VE)) {
		tdx_inject_df(guest);
	} else {
		inject(guest, EXCEPTION_WITH_ERROR(TDX_VECTOR_PF), error);
	}
	set_resume_flag(guest);
}

void tdx_inject_ve(struct tdx_guest *guest, uint32_t reason, uint64_t qualification,
		   uint64_t gpa, uint64_t linear_address)
{
	struct tdx_ve_info *info = &guest->tdvps->ve_info;
	const uint64_t *slots = guest->vmcs->slots;

	if (info->valid) {
		tdx_inject_df(guest);
	} else {
		info->exit_reason = reason;
		info->exit_qualification = qualification;
		info->gla = linear_address;
		info->gpa = gpa;
		info->eptp_index = (uint16_t)slots[VMCS_SLOT_EPTP_INDEX];
		info->instruction_length = (uint32_t)slots[VMCS_SLOT_EXIT_INSTRUCTION_LENGTH];
		info->instruction_info = (uint32_t)slots[VMCS_SLOT_EXIT_INSTRUCTION_INFO];
		info->valid = TDX_VE_INFO_VALID;
		inject(guest, EXCEPTION(TDX_VECTOR_VE), 0);
	}
	set_resume_flag(guest);
}

bool tdx_injection_intercepted(const struct tdx_guest *guest)
{
	const uint64_t *slots = guest->vmcs->slots;
	uint32_t event = tdx_injection(guest);

	if (!(event & TDX_EVENT_VALID) || TDX_EVENT_TYPE(event) != TDX_EVENT_EXCEPTION ||
	    !(slots[VMCS_SLOT_EXCEPTION_BITMAP] >> (event & 31) & 1)) {
		return false;
	}
	if (TDX_EVENT_VECTOR(event) != TDX_VECTOR_PF) {
		return true;
	}
	/* The error code compared is the exit's, as module 1.5.05 has it. */
	return (slots[VMCS_SLOT_EXIT_ERROR_CODE] & slots[VMCS_SLOT_PAGE_FAULT_MASK]) ==
	       slots[VMCS_SLOT_PAGE_FAULT_MATCH];
}

void tdx_guest_clear_shadow(struct tdx_guest *guest)
{
	guest->state->interruptibility &= ~(TDX_BLOCKING_STI | TDX_BLOCKING_MOV_SS);
}

void tdx_guest_advance(struct tdx_guest *guest)
{
	uint64_t *slots = guest->vmcs->slots;
	uint64_t length = slots[VMCS_SLOT_EXIT_INSTRUCTION_LENGTH];

	if (length == 0) {
		tdx_guest_fatal(guest, "an instruction without a length cannot be skipped");
		return;
	}
	guest->state->rip += length;
	tdx_guest_clear_shadow(guest);
	if ((guest->state->rflags & TDX_RFLAGS_TF) &&
	    !(guest->state->debugctl & TDX_DEBUGCTL_BTF)) {
		slots[VMCS_SLOT_GUEST_PENDING_DEBUG] |= PENDING_DEBUG_BS;
	} else {
		slots[VMCS_SLOT_GUEST_PENDING_DEBUG] &= ~PENDING_DEBUG_BS;
	}
}
