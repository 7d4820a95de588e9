/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The defence against single- and zero-stepping.
 *
 * Single-step: a host that interrupts a vCPU after each instruction learns
 * what it does. So an interruption that comes too early after an entry is put
 * back into the local APIC, the vCPU runs a random number of instructions with
 * interrupts held off, and only then is it delivered.
 *
 * Zero-step: a host that lets an access fault again and again at one RIP gets
 * it replayed. After six faults the addresses are noted, and an entry that
 * would fault at a noted address again is refused.
 */
#include "core/guest.h"

#include "core/msr_index.h"
#include "core/plat.h"

#define MAX_INSTRUCTION_LENGTH	16u
#define EARLY_TICKS		4096u
#define FAULTS_BEFORE_LOG	6u
#define MAX_STEPS		32u
#define LFSR_POLYNOMIAL		0xb4bcd35cu

#define APIC_BASE_ENABLE	(1ull << 11)
#define DR7_ENABLES		0xffull
#define PENDING_DEBUG_ANY	((1ull << 12) | (1ull << 14) | (1ull << 16))
#define PENDING_DEBUG_BS	(1ull << 14)
#define SMI_IS_MSMI		1ull
#define EXIT_SMI_OTHER		6u

bool tdx_stepping_seed(struct tdx_lp *lp)
{
	uint64_t random;

	if (!tdx_plat_random(lp->machine, &random)) {
		return false;
	}
	lp->lfsr = (uint32_t)random;
	return lp->lfsr != 0;
}

static uint32_t next_random(struct tdx_lp *lp)
{
	lp->lfsr = (lp->lfsr >> 1) ^ (lp->lfsr & 1 ? LFSR_POLYNOMIAL : 0);
	return lp->lfsr;
}

static bool is_nmi(const struct tdx_guest *guest)
{
	return (guest->exit->reason & 0xffff) == TDX_EXIT_EXCEPTION_NMI &&
	       TDX_EVENT_VECTOR(guest->exit->interruption_info) == TDX_VECTOR_NMI;
}

static bool is_interruption(const struct tdx_guest *guest)
{
	switch (guest->exit->reason & 0xffff) {
	case TDX_EXIT_EXTERNAL_INTERRUPT:
	case TDX_EXIT_MONITOR_TRAP:
	case TDX_EXIT_INIT:
		return true;
	case EXIT_SMI_OTHER:
		return !(guest->exit->qualification & SMI_IS_MSMI);
	default:
		return is_nmi(guest);
	}
}

static uint64_t rip_distance(const struct tdx_guest *guest)
{
	uint64_t then = guest->stepping.entry_rip, now = guest->state->rip;

	return now > then ? now - then : then - now;
}

static void forget_faults(struct tdx_guest *guest)
{
	guest->tdvps->last_epf_gpa_list_idx = 0;
	guest->tdvps->possibly_epf_stepping = 0;
}

static void set_monitor_trap(struct tdx_guest *guest, bool on)
{
	uint64_t *controls = &guest->vmcs->slots[VMCS_SLOT_PROC_BASED_CONTROLS];

	*controls = on ? *controls | TDX_PROC_MONITOR_TRAP : *controls & ~TDX_PROC_MONITOR_TRAP;
}

/* Is a code breakpoint set on the next instruction? */
static bool breakpoint_ahead(const struct tdx_guest *guest)
{
	const struct tdx_guest_state *state = guest->state;

	if (!(state->dr7 & DR7_ENABLES)) {
		return false;
	}
	for (int i = 0; i < 4; i++) {
		if ((state->dr7 >> (2 * i) & 3) && (state->dr7 >> (16 + 4 * i) & 15) == 0 &&
		    state->dr[i] == state->rip) {
			return true;
		}
	}
	return false;
}

/* Hold external signals off until the next instruction is through. */
static void block_signals(struct tdx_guest *guest)
{
	uint64_t *pending = &guest->vmcs->slots[VMCS_SLOT_GUEST_PENDING_DEBUG];
	struct tdx_guest_state *state = guest->state;

	if ((*pending & PENDING_DEBUG_ANY) || breakpoint_ahead(guest) ||
	    (state->interruptibility & TDX_BLOCKING_STI)) {
		return;
	}
	if ((state->rflags & TDX_RFLAGS_TF) && !(state->debugctl & TDX_DEBUGCTL_BTF)) {
		*pending |= PENDING_DEBUG_BS;
	}
	state->interruptibility |= TDX_BLOCKING_MOV_SS;
}

/* Was the interruption early enough to look like an attack? Then begin. */
static enum tdx_step_verdict begin(struct tdx_guest *guest)
{
	struct tdx_stepping *stepping = &guest->stepping;
	struct tdx_lp *lp = guest->lp;

	if (rip_distance(guest) > 2 * MAX_INSTRUCTION_LENGTH ||
	    guest->tdvps->last_exit_tsc - stepping->entry_tsc > EARLY_TICKS) {
		return TDX_STEP_CONTINUE;
	}
	if (!(tdx_plat_rdmsr(lp->machine, lp->index, MSR_APIC_BASE) & APIC_BASE_ENABLE)) {
		return TDX_STEP_WRONG_APIC_MODE;
	}
	if (!lp->machine->engine->exact_windows) {
		/* It cannot count instructions: the interrupt exits at once. */
		return TDX_STEP_CONTINUE;
	}
	stepping->steps_left = next_random(lp) % MAX_STEPS + 1;
	stepping->active = true;
	stepping->held_vector = guest->taken_vector;
	guest->taken_vector = -1;
	set_monitor_trap(guest, true);
	return TDX_STEP_RESUME;
}

/*
 * Give back what was held: it is pending again, and exits by itself. The
 * platform has no NMIs and INITs of its own that would need the same.
 */
static void finish(struct tdx_guest *guest)
{
	struct tdx_stepping *stepping = &guest->stepping;

	if (stepping->held_vector >= 0) {
		tdx_lp_interrupt(guest->lp, (uint8_t)stepping->held_vector);
	}
	set_monitor_trap(guest, false);
	stepping->active = false;
	stepping->held_vector = -1;
	stepping->steps_left = 0;
}

enum tdx_step_verdict tdx_stepping_exit(struct tdx_guest *guest)
{
	struct tdx_stepping *stepping = &guest->stepping;
	bool trap = (guest->exit->reason & 0xffff) == TDX_EXIT_MONITOR_TRAP;

	if (guest->state->rip != stepping->entry_rip) {
		forget_faults(guest);
	}
	if (is_interruption(guest)) {
		if (!stepping->active) {
			enum tdx_step_verdict verdict = begin(guest);

			if (verdict != TDX_STEP_RESUME) {
				return verdict;
			}
		}
		if (stepping->steps_left > 0) {
			block_signals(guest);
			stepping->steps_left--;
			return TDX_STEP_RESUME;
		}
	}
	if (!stepping->active) {
		return TDX_STEP_CONTINUE;
	}
	finish(guest);
	if (!trap) {
		return TDX_STEP_CONTINUE;
	}
	/* The held interrupt is to exit now, not to start another round. */
	stepping->entry_tsc = 0;
	return TDX_STEP_RESUME;
}

/* Would an access to this private GPA fault and exit? */
static bool fault_expected(const struct tdx_guest *guest, uint64_t gpa)
{
	struct tdx_ept_access access = { .gpa = gpa, .rights = 7 };
	enum tdx_ept_result result = tdx_ept_translate(guest, &access);

	return result != TDX_EPT_OK && result != TDX_EPT_CONVERTIBLE;
}

enum tdx_zero_step tdx_stepping_enter(struct tdx_call *call, struct tdx_guest *guest,
				      uint64_t *faulting_gpa)
{
	struct tdvps *tdvps = guest->tdvps;
	uint32_t mark = tdx_held_mark(call);

	guest->stepping.entry_rip = guest->state->rip;
	if (tdvps->last_epf_gpa_list_idx == 0) {
		return TDX_ZERO_STEP_OK;
	}
	if (tdx_hold_sharex(call, &guest->tdcs->secure_ept_lock, TDX_EXCLUSIVE,
			    TDX_OPERAND_ID_SEPT_TREE) != TDX_SUCCESS) {
		return TDX_ZERO_STEP_BUSY;
	}
	for (int i = 0; i < tdvps->last_epf_gpa_list_idx; i++) {
		if (fault_expected(guest, tdvps->last_epf_gpa_list[i])) {
			*faulting_gpa = tdvps->last_epf_gpa_list[i];
			tdx_held_release(call, mark);
			return TDX_ZERO_STEP_FAULT;
		}
	}
	return guest->tdcs->notify_enables & 1 ? TDX_ZERO_STEP_NOTIFY : TDX_ZERO_STEP_OK;
}

bool tdx_stepping_may_notify(const struct tdx_guest *guest, uint64_t qualification)
{
	return !(guest->state->interruptibility & TDX_BLOCKING_NMI) &&
	       !(qualification & TDX_EPT_NMI_UNBLOCKING) &&
	       !(guest->vmcs->slots[VMCS_SLOT_IDT_VECTORING_INFO] & TDX_EVENT_VALID) &&
	       guest->tdvps->ve_info.valid == 0;
}

void tdx_stepping_log_fault(struct tdx_guest *guest, uint64_t gpa)
{
	struct tdvps *tdvps = guest->tdvps;

	if (guest->state->rip != guest->stepping.entry_rip) {
		forget_faults(guest);
	}
	if (tdvps->possibly_epf_stepping < FAULTS_BEFORE_LOG) {
		tdvps->possibly_epf_stepping++;
		return;
	}
	for (int i = 0; i < tdvps->last_epf_gpa_list_idx; i++) {
		if (tdvps->last_epf_gpa_list[i] == gpa) {
			return;
		}
	}
	if (tdvps->last_epf_gpa_list_idx < TDX_EPF_LIST_SIZE) {
		tdvps->last_epf_gpa_list[tdvps->last_epf_gpa_list_idx++] = gpa;
	}
}
