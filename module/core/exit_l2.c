/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * VM exits of an L2 VM. Most go to L1; what concerns the host is a TD exit,
 * and MSRs and control registers that L1 left to the module are emulated.
 */
#include "core/exit.h"

#define SMI_IS_MSMI		1ull
#define VM_CONTEXT_INVALID	1ull
#define LEAF_MASK		0xffffull
#define LEAF_VP_VMCALL		0u
#define L2_CTLS_ENABLE_TDVMCALL	2ull

enum l2_action { UNEXPECTED, TO_L1, AS_TD_EXIT, AS_TD_EXIT_EVENT, SPECIAL };

static const uint8_t l2_actions[TDX_NUM_EXIT_REASONS] = {
	[TDX_EXIT_EXCEPTION_NMI] = SPECIAL,
	[TDX_EXIT_EXTERNAL_INTERRUPT] = SPECIAL,
	[TDX_EXIT_TRIPLE_FAULT] = TO_L1,
	[TDX_EXIT_INIT] = AS_TD_EXIT,
	[EXIT_SMI_IO] = AS_TD_EXIT,
	[EXIT_SMI_OTHER] = SPECIAL,
	[EXIT_INTERRUPT_WINDOW] = TO_L1,
	[TDX_EXIT_NMI_WINDOW] = TO_L1,
	[EXIT_TASK_SWITCH] = TO_L1,
	[TDX_EXIT_CPUID] = TO_L1,
	[EXIT_GETSEC] = TO_L1,
	[TDX_EXIT_HLT] = TO_L1,
	[TDX_EXIT_INVD] = TO_L1,
	[EXIT_INVLPG] = TO_L1,
	[TDX_EXIT_RDPMC] = TO_L1,
	[EXIT_RDTSC] = TO_L1,
	[EXIT_RSM] = TO_L1,
	[TDX_EXIT_VMCALL] = TO_L1,
	[EXIT_VMCLEAR] = TO_L1,
	[EXIT_VMLAUNCH] = TO_L1,
	[EXIT_VMPTRLD] = TO_L1,
	[EXIT_VMPTRST] = TO_L1,
	[EXIT_VMREAD] = TO_L1,
	[EXIT_VMRESUME] = TO_L1,
	[EXIT_VMWRITE] = TO_L1,
	[EXIT_VMXOFF] = TO_L1,
	[EXIT_VMXON] = TO_L1,
	[TDX_EXIT_CR_ACCESS] = SPECIAL,
	[TDX_EXIT_DR_ACCESS] = TO_L1,
	[TDX_EXIT_IO] = TO_L1,
	[TDX_EXIT_RDMSR] = SPECIAL,
	[TDX_EXIT_WRMSR] = SPECIAL,
	[TDX_EXIT_MWAIT] = TO_L1,
	[TDX_EXIT_MONITOR] = TO_L1,
	[EXIT_PAUSE] = TO_L1,
	[EXIT_C_STATE_SMI] = AS_TD_EXIT_EVENT,
	[EXIT_TPR_BELOW_THRESHOLD] = TO_L1,
	[EXIT_VIRTUALIZED_EOI] = TO_L1,
	[EXIT_GDTR_IDTR_ACCESS] = TO_L1,
	[EXIT_LDTR_TR_ACCESS] = TO_L1,
	[TDX_EXIT_EPT_VIOLATION] = SPECIAL,
	[TDX_EXIT_EPT_MISCONFIG] = SPECIAL,
	[EXIT_INVEPT] = TO_L1,
	[EXIT_RDTSCP] = TO_L1,
	[TDX_EXIT_PREEMPTION_TIMER] = TO_L1,
	[EXIT_INVVPID] = TO_L1,
	[TDX_EXIT_WBINVD] = TO_L1,
	[TDX_EXIT_XSETBV] = TO_L1,
	[EXIT_APIC_WRITE] = TO_L1,
	[EXIT_RDRAND] = TO_L1,
	[EXIT_INVPCID] = TO_L1,
	[EXIT_VMFUNC] = TO_L1,
	[EXIT_ENCLS] = TO_L1,
	[EXIT_RDSEED] = TO_L1,
	[EXIT_PML_FULL] = SPECIAL,
	[EXIT_XSAVES] = TO_L1,
	[EXIT_XRSTORS] = TO_L1,
	[EXIT_PCONFIG] = TO_L1,
	[EXIT_UMWAIT] = TO_L1,
	[EXIT_TPAUSE] = TO_L1,
	[EXIT_LOADIWK] = TO_L1,
	[EXIT_ENCLV] = TO_L1,
	[EXIT_SGX_CONFLICT] = TO_L1,
	[EXIT_ENQCMD] = TO_L1,
	[EXIT_ENQCMDS] = TO_L1,
	[EXIT_BUS_LOCK] = AS_TD_EXIT,
	[EXIT_NOTIFICATION] = SPECIAL,
	[TDX_EXIT_SEAMCALL] = TO_L1,
	[TDX_EXIT_TDCALL] = SPECIAL,
};

static void exception_or_nmi(struct tdx_guest *guest)
{
	uint32_t event = guest->exit->interruption_info;

	if (TDX_EVENT_TYPE(event) == TDX_EVENT_NMI) {
		tdx_exit_with_event(guest, TDX_SUCCESS);
	} else if (TDX_EVENT_VECTOR(event) == TDX_VECTOR_MC) {
		tdx_exit_with_event(guest, TDX_NON_RECOVERABLE_TD_NON_ACCESSIBLE);
	} else {
		tdx_l2_exit(guest, 0);
	}
}

/*
 * Only L1 has posted interrupts. A notification for it is dismissed, and L2
 * exits to L1 if L1 would take the interrupt now.
 */
static void external_interrupt(struct tdx_guest *guest)
{
	const struct tdvps *tdvps = guest->tdvps;
	uint64_t *l1_status = &tdx_guest_vmcs(guest, 0)->slots[VMCS_SLOT_GUEST_INTERRUPT_STATUS];
	uint32_t event = guest->exit->interruption_info;
	uint8_t rvi;

	if (!(tdvps->shadow_pinbased & TDX_PIN_POSTED) ||
	    TDX_EVENT_VECTOR(event) != tdvps->shadow_notification_vector) {
		tdx_exit_with_event(guest, TDX_SUCCESS);
		return;
	}
	rvi = tdx_posted_take(guest, tdvps->shadow_pid_hpa);
	if (rvi > (uint8_t)*l1_status) {
		*l1_status = (*l1_status & ~0xffull) | rvi;
	}
	if (((uint8_t)*l1_status & 0xf0) <= (tdx_guest_ppr(guest) & 0xf0)) {
		guest->interrupted = true;	/* L2 goes on where it was */
		return;
	}
	tdx_l2_exit_as(guest, TDX_L2_EXIT_PENDING_INTERRUPT, guest->exit->reason,
		       guest->exit->qualification, 0, event);
}

static void notification(struct tdx_guest *guest)
{
	uint64_t qualification = guest->exit->qualification;

	if (qualification & VM_CONTEXT_INVALID) {
		tdx_td_exit(guest, TDX_NON_RECOVERABLE_TD, guest->exit->reason, qualification,
			    0, 0, 0);
		return;
	}
	if ((qualification & TDX_EPT_NMI_UNBLOCKING) &&
	    !(guest->exit->idt_vectoring_info & TDX_EVENT_VALID)) {
		guest->tdvps->nmi_unblocking_due_to_iret = 1;
	}
	tdx_td_exit_plain(guest);
}

static void accessed(struct tdx_guest *guest, enum tdx_access result)
{
	switch (result) {
	case TDX_ACCESS_DONE:
		break;
	case TDX_ACCESS_GP:
		tdx_inject_gp(guest);
		break;
	default:
		if (guest->next != TDX_NEXT_STOP) {
			tdx_l2_exit(guest, 0);
		}
		break;
	}
}

static void tdcall(struct tdx_guest *guest)
{
	bool vmcall = (guest->state->gpr[TDX_RAX] & LEAF_MASK) == LEAF_VP_VMCALL;

	if (vmcall && (guest->tdvps->l2_ctls[guest->vm] & L2_CTLS_ENABLE_TDVMCALL)) {
		tdx_exit_tdcall(guest);
	} else {
		tdx_l2_exit(guest, 0);
	}
}

static void special(struct tdx_guest *guest)
{
	switch (guest->exit->reason & 0xffff) {
	case TDX_EXIT_EXCEPTION_NMI:
		exception_or_nmi(guest);
		break;
	case TDX_EXIT_EXTERNAL_INTERRUPT:
		external_interrupt(guest);
		break;
	case EXIT_SMI_OTHER:
		tdx_exit_with_event(guest, guest->exit->qualification & SMI_IS_MSMI ?
				    TDX_NON_RECOVERABLE_TD_NON_ACCESSIBLE : TDX_SUCCESS);
		break;
	case TDX_EXIT_CR_ACCESS:
		accessed(guest, tdx_access_cr_l2(guest));
		break;
	case TDX_EXIT_RDMSR:
		accessed(guest, tdx_access_msr(guest, false));
		break;
	case TDX_EXIT_WRMSR:
		accessed(guest, tdx_access_msr(guest, true));
		break;
	case TDX_EXIT_EPT_VIOLATION:
		tdx_exit_l2_ept_violation(guest);
		break;
	case TDX_EXIT_EPT_MISCONFIG:
		tdx_exit_ept_misconfig(guest);
		break;
	case EXIT_PML_FULL:
		tdx_exit_pml_full(guest);
		break;
	case EXIT_NOTIFICATION:
		notification(guest);
		break;
	case TDX_EXIT_TDCALL:
		tdcall(guest);
		break;
	}
}

static void dispatch(struct tdx_guest *guest)
{
	uint32_t reason = guest->exit->reason & 0xffff;

	switch (reason < TDX_NUM_EXIT_REASONS ? l2_actions[reason] : UNEXPECTED) {
	case TO_L1:
		tdx_l2_exit(guest, 0);
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

/* Invalid guest state of L2 is L1's doing. */
static void entry_failed(struct tdx_guest *guest)
{
	switch (guest->exit->reason & 0xffff) {
	case EXIT_ENTRY_GUEST_STATE:
		tdx_l2_exit(guest, 0);
		break;
	case EXIT_ENTRY_MACHINE_CHECK:
		tdx_td_exit(guest, TDX_NON_RECOVERABLE_TD_NON_ACCESSIBLE, guest->exit->reason,
			    guest->exit->qualification, 0, 0, 0);
		break;
	default:
		tdx_guest_fatal(guest, "an entry of L2 failed that cannot fail");
		break;
	}
}

/* The last steps before L2 is entered again; an event may be L1's after all. */
static void finish(struct tdx_guest *guest)
{
	if (guest->next > TDX_NEXT_ENTRY || guest->vm == 0) {
		return;
	}
	tdx_inject_vectoring(guest);
	if (tdx_injection_intercepted(guest)) {
		tdx_l2_convert_injection(guest);
		tdx_l2_exit(guest, 0);
		return;
	}
	if (guest->tdvps->nmi_unblocking_due_to_iret) {
		guest->state->interruptibility |= TDX_BLOCKING_NMI;
	}
	tdx_l2_set_deadline(guest);
}

void tdx_exit_l2(struct tdx_guest *guest)
{
	if (tdx_exit_prologue(guest)) {
		if (guest->exit->reason & EXIT_ENTRY_FAILED) {
			entry_failed(guest);
		} else {
			dispatch(guest);
		}
		if (guest->next == TDX_NEXT_INSTRUCTION && !guest->interrupted &&
		    !(tdx_injection(guest) & TDX_EVENT_VALID)) {
			tdx_guest_advance(guest);
		}
		if (guest->vm != 0) {
			tdx_exit_bus_lock(guest);
		}
	}
	finish(guest);
}
