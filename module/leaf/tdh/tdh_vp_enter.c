/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.VP.ENTER: run a vCPU on this LP until it exits to the host.
 */
#include "core/epoch.h"
#include "core/exit.h"
#include "core/guest.h"
#include "core/msr_index.h"
#include "core/plat.h"
#include "core/tsx.h"
#include "leaf/leaf.h"

#define PAGE_MASK		0x000ffffffffff000ull
#define HOST_RECOVERABILITY	(1ull << 52)
#define RESUME_L1		(1ull << 53)
#define RESERVED		(~(PAGE_MASK | HOST_RECOVERABILITY | RESUME_L1))

#define MISC_MONITOR_FSM	(1ull << 18)
#define MISC_LIMIT_CPUID	(1ull << 22)

struct enter {
	uint64_t misc_enable;
	bool recoverable;
	uint32_t mark;		/* above it: what is released before the entry */
	bool at_entry;		/* an EPT violation that comes instead of the entry */
	uint64_t faulting_gpa;
};

static uint64_t lock_objects(struct tdx_call *call, struct tdx_guest *guest, struct enter *op)
{
	uint64_t rcx = call->in[TDX_RCX], status;

	status = tdx_vcpu_lock(call, rcx & PAGE_MASK, TDX_OPERAND_ID_RCX, TDX_SHARED,
			       &guest->vcpu);
	if (status == TDX_SUCCESS) {
		status = tdx_td_lock_owner(call, tdx_pamt_owner(guest->vcpu.pamt),
					   TDX_OPERAND_ID_TDR, TDX_SHARED, &guest->td);
	}
	op->mark = tdx_held_mark(call);
	if (status == TDX_SUCCESS) {
		status = tdx_td_lock_state(call, &guest->td, TDX_SHARED);
	}
	if (status == TDX_SUCCESS && !tdx_vcpu_map(call, &guest->td, &guest->vcpu)) {
		status = TDX_TDCX_NUM_INCORRECT;
	}
	return status;
}

static uint64_t check_flags(struct tdx_call *call, struct tdx_guest *guest, struct enter *op)
{
	uint64_t rcx = call->in[TDX_RCX];

	op->recoverable = rcx & HOST_RECOVERABILITY;
	if (op->recoverable && guest->tdvps->last_td_exit != TDX_EXIT_ASYNC_TRAP) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	if (rcx & RESUME_L1) {
		if (guest->vm == 0) {
			return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
		}
		tdx_l2_route_to_l1(guest);
	}
	return TDX_SUCCESS;
}

/* The clock that the guest will see must be the one it saw before. */
static uint64_t check_clock(const struct tdx_call *call, const struct tdx_guest *guest,
			    const struct enter *op)
{
	const struct tdx_machine *machine = call->machine;
	uint64_t tsc_adjust = tdx_plat_rdmsr(call->machine, call->lp->index, MSR_TSC_ADJUST);

	if (tsc_adjust != machine->module.cpu.tsc_adjust) {
		return TDX_INCONSISTENT_MSR | MSR_TSC_ADJUST;
	}
	if ((int64_t)(tdx_plat_tsc(call->machine) - guest->tdvps->last_exit_tsc) < 0) {
		return TDX_TSC_ROLLBACK;
	}
	if (guest->tdcs->cpuid_flags.monitor_mwait && !(op->misc_enable & MISC_MONITOR_FSM)) {
		return TDX_INCORRECT_MSR_VALUE | MSR_MISC_ENABLE;
	}
	return TDX_SUCCESS;
}

/* From here on a failure must uncount the vCPU from the TD's epoch. */
static uint64_t check_faults(struct tdx_call *call, struct tdx_guest *guest, struct enter *op)
{
	const uint64_t *slots = guest->vmcs->slots;
	uint32_t reason = (uint32_t)slots[VMCS_SLOT_EXIT_REASON];
	uint64_t qualification = slots[VMCS_SLOT_EXIT_QUALIFICATION];
	uint64_t *gpa = &op->faulting_gpa, status;
	enum tdx_zero_step verdict;
	bool notify;

	*gpa = slots[VMCS_SLOT_EXIT_GUEST_PHYSICAL_ADDRESS];
	verdict = tdx_stepping_enter(call, guest, gpa);
	if (verdict == TDX_ZERO_STEP_BUSY) {
		return TDX_OPERAND_BUSY | TDX_OPERAND_ID_SEPT_TREE;
	}
	notify = verdict == TDX_ZERO_STEP_NOTIFY && (reason & 0xffff) == TDX_EXIT_EPT_VIOLATION &&
		 !tdx_gpa_is_shared(guest->tdcs, *gpa);
	if (guest->vm != 0) {
		if (notify) {
			tdx_l2_route_to_l1(guest);
		}
		status = tdx_l2_enter_from_host(guest, &reason, &qualification, gpa);
		if (status != TDX_SUCCESS) {
			op->at_entry = true;
			return status;
		}
	} else if (notify && tdx_stepping_may_notify(guest, qualification)) {
		tdx_inject_ve(guest, reason, qualification, *gpa, 0);
	}
	if (verdict == TDX_ZERO_STEP_FAULT ||
	    (guest->vm != 0 && !tdx_l2_translate(guest, guest->vm, gpa))) {
		op->at_entry = true;
		return TDX_EXIT_EPT_VIOLATION;
	}
	return TDX_SUCCESS;
}

static uint64_t acquire(struct tdx_call *call, struct tdx_guest *guest, struct enter *op)
{
	bool new_association, flush;
	uint64_t status;

	op->misc_enable = tdx_plat_rdmsr(call->machine, call->lp->index, MSR_MISC_ENABLE);
	if (op->misc_enable & MISC_LIMIT_CPUID) {
		return TDX_LIMIT_CPUID_MAXVAL_SET;
	}
	if (call->in[TDX_RCX] & RESERVED) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	status = lock_objects(call, guest, op);
	if (status == TDX_SUCCESS) {
		status = tdx_vcpu_associate(call, &guest->td, &guest->vcpu, false,
					    &new_association);
	}
	if (status != TDX_SUCCESS) {
		return status;
	}
	tdx_guest_bind(guest);
	status = check_flags(call, guest, op);
	if (status == TDX_SUCCESS) {
		status = check_clock(call, guest, op);
	}
	if (status != TDX_SUCCESS) {
		return status;
	}
	if (!tdx_epoch_enter(guest->tdcs, guest->tdvps, new_association, &flush)) {
		return TDX_OPERAND_BUSY | TDX_OPERAND_ID_TD_EPOCH;
	}
	guest->run.flush_tlb = flush;
	status = check_faults(call, guest, op);
	if (status != TDX_SUCCESS) {
		tdx_epoch_leave(guest->tdcs, guest->tdvps);
	}
	if (!op->at_entry) {
		return status;
	}
	if (guest->run.state_changed) {
		/* The engine must not go on with what it had of the other VM. */
		tdx_guest_flush(call->machine, guest->tdvpr_pa);
	}
	return tdx_td_exit_at_entry(guest, op->faulting_gpa);
}

/* What the host gives to the guest: the answer to its TDVMCALL, or a hint. */
static void pass_inputs(struct tdx_guest *guest, const struct enter *op)
{
	switch (guest->tdvps->last_td_exit) {
	case TDX_EXIT_SYNC_VMCALL:
		tdx_guest_resume_vmcall(guest);
		break;
	case TDX_EXIT_ASYNC_TRAP:
		guest->state->gpr[TDX_RAX] &= ~TDX_STATUS_HOST_RECOVERABILITY_HINT;
		if (op->recoverable) {
			guest->state->gpr[TDX_RAX] |= TDX_STATUS_HOST_RECOVERABILITY_HINT;
		}
		break;
	default:
		break;
	}
}

static void prepare_vm(struct tdx_guest *guest)
{
	uint64_t *controls = &guest->vmcs->slots[VMCS_SLOT_PROC_BASED_CONTROLS];

	if (guest->vm != 0) {
		if (guest->tdvps->nmi_unblocking_due_to_iret) {
			guest->state->interruptibility |= TDX_BLOCKING_NMI;
		}
		tdx_l2_set_deadline(guest);
	} else if (guest->tdvps->pend_nmi && !guest->tdvps->ve_info.valid) {
		*controls |= TDX_PROC_NMI_WINDOW;
	}
}

static void run(struct tdx_lp *lp, struct tdx_guest *guest)
{
	tdx_guest_write_host_state(guest);
	guest->stepping.entry_tsc = tdx_plat_tsc(lp->machine);
	tdx_vcpu_set_state(guest->tdvps, TDX_VCPU_ACTIVE);
	lp->guest = guest;
	tdx_guest_run(guest);
	lp->guest = NULL;
}

static uint64_t commit(struct tdx_call *call, struct tdx_guest *guest, const struct enter *op)
{
	struct tdx_lp *lp = call->lp;

	tdx_held_release(call, op->mark);
	if (lp->last_tdvpr_pa != guest->tdvpr_pa) {
		tdx_guest_flush_tlb(guest);
		lp->last_tdvpr_pa = guest->tdvpr_pa;
	}
	pass_inputs(guest, op);
	prepare_vm(guest);
	if (tdx_tsx_enter(guest)) {
		run(lp, guest);
	} else {
		tdx_td_exit(guest, TDX_NON_RECOVERABLE_TD_NON_ACCESSIBLE, EXIT_ENTRY_MSR, 0,
			    TDX_EEQ_MSR_LOAD | (uint64_t)MSR_TSX_CTRL << 32, 0, 0);
	}
	tdx_tsx_leave(guest);
	return guest->next == TDX_NEXT_STOP ? TDX_SYS_SHUTDOWN : guest->host[TDX_RAX];
}

uint64_t tdx_leaf_tdh_vp_enter(struct tdx_call *call)
{
	struct tdx_guest guest = {
		.machine = call->machine, .lp = call->lp, .host = call->out,
		.host_xmm = call->xmm,
	};
	struct enter op = { .at_entry = false };
	uint64_t status = acquire(call, &guest, &op);

	if (status != TDX_SUCCESS) {
		return status;
	}
	return commit(call, &guest, &op);
}
