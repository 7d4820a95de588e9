/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * VM exits of L1: what each reason becomes. The table holds those that always
 * become the same; the rest has a function each.
 */
#include "core/guest.h"

#include "core/exit.h"
#include "core/plat.h"

#define TRIPLE_MSMI		1ull
#define VM_CONTEXT_INVALID	1ull
#define NOTIFY_NMI_UNBLOCKING	(1ull << 12)

/* What an exit reason always becomes. */
enum l1_action {
	UNEXPECTED,	/* TD exit of a debuggable TD, else the end of the TD */
	AS_VE,
	AS_UD,
	AS_GP,
	AS_TD_EXIT,
	AS_TD_EXIT_EVENT,	/* with the interruption information in R9 */
	SPECIAL,
};

static const uint8_t l1_actions[TDX_NUM_EXIT_REASONS] = {
	[TDX_EXIT_EXCEPTION_NMI] = SPECIAL,
	[TDX_EXIT_EXTERNAL_INTERRUPT] = AS_TD_EXIT_EVENT,
	[TDX_EXIT_TRIPLE_FAULT] = SPECIAL,
	[TDX_EXIT_INIT] = AS_TD_EXIT,
	[EXIT_SMI_OTHER] = SPECIAL,
	[TDX_EXIT_NMI_WINDOW] = SPECIAL,
	[EXIT_TASK_SWITCH] = AS_TD_EXIT,
	[TDX_EXIT_CPUID] = SPECIAL,
	[EXIT_GETSEC] = AS_UD,
	[TDX_EXIT_HLT] = AS_VE,
	[TDX_EXIT_INVD] = AS_VE,
	[TDX_EXIT_RDPMC] = SPECIAL,
	[EXIT_RSM] = AS_UD,
	[TDX_EXIT_VMCALL] = AS_VE,
	[EXIT_VMCLEAR] = AS_UD,
	[EXIT_VMLAUNCH] = AS_UD,
	[EXIT_VMPTRLD] = AS_UD,
	[EXIT_VMPTRST] = AS_UD,
	[EXIT_VMREAD] = AS_UD,
	[EXIT_VMRESUME] = AS_UD,
	[EXIT_VMWRITE] = AS_UD,
	[EXIT_VMXOFF] = AS_UD,
	[EXIT_VMXON] = AS_UD,
	[TDX_EXIT_CR_ACCESS] = SPECIAL,
	[TDX_EXIT_IO] = AS_VE,
	[TDX_EXIT_RDMSR] = SPECIAL,
	[TDX_EXIT_WRMSR] = SPECIAL,
	[TDX_EXIT_MWAIT] = AS_UD,
	[TDX_EXIT_MONITOR] = AS_UD,
	[EXIT_C_STATE_SMI] = AS_TD_EXIT_EVENT,
	[TDX_EXIT_EPT_VIOLATION] = SPECIAL,
	[TDX_EXIT_EPT_MISCONFIG] = SPECIAL,
	[EXIT_INVEPT] = AS_UD,
	[EXIT_INVVPID] = AS_UD,
	[TDX_EXIT_WBINVD] = AS_VE,
	[TDX_EXIT_XSETBV] = SPECIAL,
	[EXIT_APIC_WRITE] = AS_VE,
	[EXIT_VMFUNC] = AS_UD,
	[EXIT_ENCLS] = AS_UD,
	[EXIT_PML_FULL] = SPECIAL,
	[EXIT_PCONFIG] = AS_VE,
	[EXIT_ENCLV] = AS_UD,
	[EXIT_ENQCMD] = AS_GP,
	[EXIT_ENQCMDS] = AS_UD,
	[EXIT_BUS_LOCK] = AS_TD_EXIT,
	[EXIT_NOTIFICATION] = SPECIAL,
	[TDX_EXIT_SEAMCALL] = AS_UD,
	[TDX_EXIT_TDCALL] = SPECIAL,
};

void tdx_exit_with_event(struct tdx_guest *guest, uint64_t status)
{
	tdx_td_exit(guest, status, guest->exit->reason, guest->exit->qualification, 0, 0,
		    guest->exit->interruption_info);
}

static void with_status(struct tdx_guest *guest, uint64_t status)
{
	tdx_td_exit(guest, status, guest->exit->reason, guest->exit->qualification, 0, 0, 0);
}

/* Reasons that cannot come unless a debugger asked for them. */
void tdx_exit_unexpected(struct tdx_guest *guest)
{
	if (guest->exit->reason == TDX_EXIT_ENGINE_FAILURE) {
		with_status(guest, TDX_NON_RECOVERABLE_VCPU);
		return;
	}
	with_status(guest, tdx_guest_is_debug(guest) ? TDX_SUCCESS : TDX_NON_RECOVERABLE_TD);
}

static void exception_or_nmi(struct tdx_guest *guest)
{
	uint32_t event = guest->exit->interruption_info;

	if (TDX_EVENT_TYPE(event) == TDX_EVENT_NMI) {
		tdx_exit_with_event(guest, TDX_SUCCESS);
	} else if (TDX_EVENT_VECTOR(event) == TDX_VECTOR_MC) {
		tdx_exit_with_event(guest, TDX_NON_RECOVERABLE_TD_NON_ACCESSIBLE);
	} else if (tdx_guest_is_debug(guest)) {
		tdx_exit_with_event(guest, TDX_SUCCESS);
	} else {
		tdx_guest_fatal(guest, "an exception exited from a TD that is not debuggable");
	}
}

static void msr_access(struct tdx_guest *guest, bool write)
{
	switch (tdx_access_msr(guest, write)) {
	case TDX_ACCESS_GP:
		tdx_inject_gp(guest);
		break;
	case TDX_ACCESS_NOT_ARCHITECTURAL:
		tdx_inject_ve(guest, guest->exit->reason, 0, 0, 0);
		break;
	default:
		break;
	}
}

static void cr_access(struct tdx_guest *guest)
{
	switch (tdx_access_cr(guest)) {
	case TDX_ACCESS_GP:
		tdx_inject_gp(guest);
		break;
	case TDX_ACCESS_NOT_ARCHITECTURAL:
		tdx_inject_ve(guest, TDX_EXIT_CR_ACCESS, guest->exit->qualification, 0, 0);
		break;
	case TDX_ACCESS_UNEXPECTED:
		tdx_exit_unexpected(guest);
		break;
	default:
		break;
	}
}

static void rdpmc(struct tdx_guest *guest)
{
	if (!(guest->tdcs->attributes >> 63)) {
		tdx_inject_gp(guest);
	} else if (tdx_guest_is_debug(guest)) {
		tdx_td_exit_plain(guest);
	} else {
		tdx_guest_fatal(guest, "RDPMC exited from a TD with PERFMON");
	}
}

static void notification(struct tdx_guest *guest)
{
	if (guest->exit->qualification & NOTIFY_NMI_UNBLOCKING) {
		guest->state->interruptibility |= TDX_BLOCKING_NMI;
	}
	with_status(guest, guest->exit->qualification & VM_CONTEXT_INVALID ?
			   TDX_NON_RECOVERABLE_TD : TDX_SUCCESS);
}

static void nmi_window(struct tdx_guest *guest)
{
	if (guest->tdvps->pend_nmi && !guest->tdvps->ve_info.valid) {
		tdx_inject_nmi(guest);
		guest->tdvps->pend_nmi = 0;
	}
	guest->vmcs->slots[VMCS_SLOT_PROC_BASED_CONTROLS] &= ~(uint64_t)TDX_PROC_NMI_WINDOW;
}

void tdx_exit_pml_full(struct tdx_guest *guest)
{
	if (tdx_guest_is_debug(guest)) {
		tdx_td_exit_plain(guest);
	} else {
		tdx_guest_fatal(guest, "a page-modification log filled up in a TD without one");
	}
}

static void special(struct tdx_guest *guest)
{
	switch (guest->exit->reason & 0xffff) {
	case TDX_EXIT_EXCEPTION_NMI:
		exception_or_nmi(guest);
		break;
	case TDX_EXIT_TRIPLE_FAULT:
		with_status(guest, TDX_NON_RECOVERABLE_VCPU);
		break;
	case EXIT_SMI_OTHER:
		tdx_exit_with_event(guest, guest->exit->qualification & TRIPLE_MSMI ?
				    TDX_NON_RECOVERABLE_TD_NON_ACCESSIBLE : TDX_SUCCESS);
		break;
	case TDX_EXIT_NMI_WINDOW:
		nmi_window(guest);
		break;
	case TDX_EXIT_CPUID:
		tdx_exit_cpuid(guest);
		break;
	case TDX_EXIT_RDPMC:
		rdpmc(guest);
		break;
	case TDX_EXIT_CR_ACCESS:
		cr_access(guest);
		break;
	case TDX_EXIT_RDMSR:
	case TDX_EXIT_WRMSR:
		msr_access(guest, guest->exit->reason == TDX_EXIT_WRMSR);
		break;
	case TDX_EXIT_EPT_VIOLATION:
		tdx_exit_ept_violation(guest);
		break;
	case TDX_EXIT_EPT_MISCONFIG:
		tdx_exit_ept_misconfig(guest);
		break;
	case TDX_EXIT_XSETBV:
		tdx_exit_xsetbv(guest);
		break;
	case EXIT_PML_FULL:
		tdx_exit_pml_full(guest);
		break;
	case EXIT_NOTIFICATION:
		notification(guest);
		break;
	case TDX_EXIT_TDCALL:
		tdx_exit_tdcall(guest);
		break;
	}
}

static void dispatch(struct tdx_guest *guest)
{
	uint32_t reason = guest->exit->reason & 0xffff;

	switch (reason < TDX_NUM_EXIT_REASONS ? l1_actions[reason] : UNEXPECTED) {
	case AS_VE:
		tdx_inject_ve(guest, guest->exit->reason, guest->exit->qualification, 0, 0);
		break;
	case AS_UD:
		tdx_inject_ud(guest);
		break;
	case AS_GP:
		tdx_inject_gp(guest);
		break;
	case AS_TD_EXIT:
		tdx_td_exit_plain(guest);
		break;
	case AS_TD_EXIT_EVENT:
		tdx_exit_with_event(guest, TDX_SUCCESS);
		break;
	case SPECIAL:
		special(guest);
		break;
	default:
		tdx_exit_unexpected(guest);
		break;
	}
}

/* The event that the exit cut short is to be delivered at the next entry. */
static void keep_vectoring(struct tdx_guest *guest)
{
	uint32_t reason = guest->exit->reason & 0xffff;
	uint64_t *slots = guest->vmcs->slots;

	if (!(guest->exit->idt_vectoring_info & TDX_EVENT_VALID)) {
		return;
	}
	if (reason != EXIT_TASK_SWITCH && reason != TDX_EXIT_EPT_VIOLATION &&
	    reason != TDX_EXIT_EPT_MISCONFIG) {
		if (tdx_guest_is_debug(guest)) {
			tdx_td_exit_plain(guest);
		} else {
			tdx_guest_fatal(guest, "an exit during event delivery that cannot be");
		}
		return;
	}
	if (TDX_EVENT_TYPE(guest->exit->idt_vectoring_info) == TDX_EVENT_NMI) {
		guest->state->interruptibility &= ~TDX_BLOCKING_NMI;
	}
	tdx_inject_vectoring(guest);
	/* L1's field stays as the exit left it: TDH.VP.ENTER looks at it. */
	slots[VMCS_SLOT_IDT_VECTORING_INFO] = guest->exit->idt_vectoring_info;
}

bool tdx_exit_prologue(struct tdx_guest *guest)
{
	struct tdvps *tdvps = guest->tdvps;

	tdvps->last_exit_tsc = tdx_plat_tsc(guest->machine);
	tdvps->nmi_unblocking_due_to_iret = 0;
	if (!(guest->exit->reason & EXIT_ENTRY_FAILED)) {
		tdvps->vm_launched[guest->vm] = 1;
	}
	if (__atomic_load_n(&guest->tdr->fatal, __ATOMIC_ACQUIRE)) {
		tdx_exit_with_event(guest, TDX_NON_RECOVERABLE_TD_NON_ACCESSIBLE);
		return false;
	}
	if (guest->exit->reason & TDX_EXIT_REASON_BUS_LOCK_PREEMPTED) {
		guest->bus_lock = true;
	}
	if (!tdx_guest_is_debug(guest) && (guest->exit->reason & EXIT_REASON_IMPOSSIBLE)) {
		tdx_guest_fatal(guest, "an exit reason with bits that no exit has");
		return false;
	}
	if (guest->vm != 0 && (tdvps->l2_debug_ctls[guest->vm] & L2_TD_EXIT_ON_VM_EXIT)) {
		tdx_exit_with_event(guest, TDX_TD_EXIT_ON_L2_VM_EXIT);
		return false;
	}
	switch (tdx_stepping_exit(guest)) {
	case TDX_STEP_WRONG_APIC_MODE:
		tdx_exit_with_event(guest, TDX_NON_RECOVERABLE_TD_WRONG_APIC_MODE);
		return false;
	case TDX_STEP_RESUME:
		guest->next = TDX_NEXT_ENTRY;
		return false;
	default:
		return true;
	}
}

static void entry_failed(struct tdx_guest *guest)
{
	switch (guest->exit->reason & 0xffff) {
	case EXIT_ENTRY_GUEST_STATE:
		with_status(guest, tdx_guest_is_debug(guest) ? TDX_SUCCESS
							     : TDX_NON_RECOVERABLE_TD);
		break;
	case EXIT_ENTRY_MACHINE_CHECK:
		with_status(guest, TDX_NON_RECOVERABLE_TD_NON_ACCESSIBLE);
		break;
	default:
		tdx_guest_fatal(guest, "an entry failed that cannot fail");
		break;
	}
}

/* After a handler: the next instruction, or the event in place of it. */
static void finish_instruction(struct tdx_guest *guest)
{
	if (guest->next != TDX_NEXT_INSTRUCTION) {
		return;
	}
	if (!(tdx_injection(guest) & TDX_EVENT_VALID) && !guest->interrupted) {
		if (guest->tdvps->pend_nmi && !guest->tdvps->ve_info.valid) {
			guest->vmcs->slots[VMCS_SLOT_PROC_BASED_CONTROLS] |= TDX_PROC_NMI_WINDOW;
		}
		tdx_guest_advance(guest);
	}
}

/* A preempted bus lock that no TD exit has reported yet is reported now. */
void tdx_exit_bus_lock(struct tdx_guest *guest)
{
	if (guest->next <= TDX_NEXT_ENTRY && guest->bus_lock) {
		tdx_td_exit(guest, TDX_SUCCESS, EXIT_BUS_LOCK, 0, 0, 0, 0);
	}
}

/* A debugger wants to see this exception before the guest does. */
static void show_debugger(struct tdx_guest *guest)
{
	if (guest->next <= TDX_NEXT_ENTRY && guest->vm == 0 && tdx_guest_is_debug(guest) &&
	    tdx_injection_intercepted(guest)) {
		tdx_td_exit(guest, TDX_SUCCESS, TDX_EXIT_EXCEPTION_NMI, 0, 0, 0,
			    tdx_injection(guest));
	}
}

void tdx_exit_l1(struct tdx_guest *guest)
{
	if (tdx_exit_prologue(guest)) {
		keep_vectoring(guest);
		if (guest->next == TDX_NEXT_INSTRUCTION) {
			if (guest->exit->reason & EXIT_ENTRY_FAILED) {
				entry_failed(guest);
			} else {
				dispatch(guest);
			}
		}
		finish_instruction(guest);
		tdx_exit_bus_lock(guest);
	}
	show_debugger(guest);
}
