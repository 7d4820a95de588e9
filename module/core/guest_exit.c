/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TD exits: what the host's registers hold when TDH.VP.ENTER returns, and in
 * which state the vCPU is left. The host sees of the guest what is listed here
 * and zero in every other register.
 */
#include "core/guest.h"

#include <string.h>

#include "core/epoch.h"

#define VM_SHIFT		32	/* in RCX: which VM exited */
#define VM_MASK			(3ull << VM_SHIFT)
#define GPA_OFFSET_MASK		0xfffull
/* GLA valid to NMI unblocking: what the host must not learn of an access. */
#define EPT_HIDDEN		0x1f80ull
#define CONFIG_NO_RBP_MOD	(1ull << 2)

static void clear_host_xmms(struct tdx_guest *guest)
{
	if (guest->host_xmm) {
		memset(guest->host_xmm, 0, 16 * sizeof(guest->host_xmm[0]));
	}
}

static void clear_host_registers(struct tdx_guest *guest, bool keep_rbp)
{
	for (int i = 0; i < TDX_NUM_GPRS; i++) {
		if (i != TDX_RSP && !(i == TDX_RBP && keep_rbp)) {
			guest->host[i] = 0;
		}
	}
	clear_host_xmms(guest);
}

/* What the exit left in the VMCS, as a TDH.VP.ENTER and debuggers find it. */
static void leave(struct tdx_guest *guest, uint8_t state, uint8_t last, bool trap)
{
	tdx_vcpu_set_state(guest->tdvps, state);
	if (guest->machine->platform.msrs_as_listed) {
		tdx_guest_save_listed_msrs(guest);
	}
	guest->tdvps->last_td_exit = last;
	if (trap) {
		tdx_guest_advance(guest);
	} else if (guest->vm != 0) {
		tdx_l2_write_state(guest);
	}
	tdx_epoch_leave(guest->tdcs, guest->tdvps);
	guest->next = TDX_NEXT_TD_EXIT;
}

/* Which state the vCPU or the TD gets from how bad the exit is. */
static uint64_t settle(struct tdx_guest *guest, uint64_t status)
{
	switch (status) {
	case TDX_CROSS_TD_TRAP:
	case TDX_HOST_PRIORITY_BUSY_TIMEOUT:
		leave(guest, TDX_VCPU_READY, TDX_EXIT_ASYNC_TRAP, true);
		return status;
	case TDX_NON_RECOVERABLE_VCPU:
		leave(guest, TDX_VCPU_DISABLED, guest->tdvps->last_td_exit, false);
		return status;
	case TDX_NON_RECOVERABLE_TD:
	case TDX_NON_RECOVERABLE_TD_WRONG_APIC_MODE:
	case TDX_NON_RECOVERABLE_TD_CORRUPTED_MD:
		__atomic_store_n(&guest->tdr->fatal, 1, __ATOMIC_RELEASE);
		leave(guest, guest->tdvps->state, guest->tdvps->last_td_exit, false);
		return status | TDX_STATUS_FATAL;
	case TDX_NON_RECOVERABLE_TD_NON_ACCESSIBLE:
		/* Nothing of the TD is touched any more, not even its counters. */
		__atomic_store_n(&guest->tdr->fatal, 1, __ATOMIC_RELEASE);
		guest->next = TDX_NEXT_TD_EXIT;
		return status | TDX_STATUS_FATAL;
	default:
		leave(guest, TDX_VCPU_READY, TDX_EXIT_ASYNC_FAULT, false);
		return status;
	}
}

static void async_exit(struct tdx_guest *guest, uint64_t status, uint32_t reason,
		       uint64_t qualification, uint64_t extended, uint64_t gpa, uint32_t event)
{
	uint16_t vm = guest->vm;

	status = settle(guest, status);
	clear_host_registers(guest, false);
	guest->host[TDX_RAX] = status | reason;
	guest->host[TDX_RCX] = (qualification & ~VM_MASK) | (uint64_t)vm << VM_SHIFT;
	guest->host[TDX_RDX] = extended;
	guest->host[TDX_R8] = gpa;
	guest->host[TDX_R9] = event;
	guest->bus_lock = false;
}

void tdx_td_exit(struct tdx_guest *guest, uint64_t status, uint32_t reason,
		 uint64_t qualification, uint64_t extended, uint64_t gpa, uint32_t event)
{
	if (guest->bus_lock) {
		reason |= TDX_EXIT_REASON_BUS_LOCK_PREEMPTED;
	}
	async_exit(guest, status, reason, qualification, extended, gpa, event);
}

void tdx_td_exit_plain(struct tdx_guest *guest)
{
	tdx_td_exit(guest, TDX_SUCCESS, guest->exit->reason, guest->exit->qualification, 0, 0, 0);
}

void tdx_td_exit_ept_violation(struct tdx_guest *guest, uint64_t gpa, uint64_t qualification,
			       uint64_t extended)
{
	tdx_td_exit(guest, TDX_SUCCESS, TDX_EXIT_EPT_VIOLATION, qualification & ~EPT_HIDDEN,
		    extended, gpa & ~GPA_OFFSET_MASK, 0);
}

void tdx_td_exit_ept_misconfig(struct tdx_guest *guest, uint64_t gpa)
{
	tdx_td_exit(guest, TDX_SUCCESS, TDX_EXIT_EPT_MISCONFIG, 0, 0, gpa & ~GPA_OFFSET_MASK, 0);
}

uint64_t tdx_eeq_details(int wanted_level, int level, uint8_t state, bool leaf, uint16_t vm)
{
	return ((uint64_t)wanted_level | (uint64_t)level << 3 | (uint64_t)state << 6 |
		(uint64_t)leaf << 14 | (uint64_t)vm << 20) << 32;
}

void tdx_td_exit_sept(struct tdx_guest *guest, const struct tdx_gpa_operand *gpa,
		      const struct tdx_sept_place *place, enum tdx_extended_qualification type)
{
	uint64_t entry = place->value;
	uint8_t state = tdx_sept_state_rows[tdx_sept_state(entry)].public_state;

	tdx_td_exit_ept_violation(guest, gpa->gpa,
				  TDX_EPT_WRITE | (entry & TDX_SEPT_RWX) << TDX_EPT_GPA_RWX_SHIFT,
				  (uint64_t)type | tdx_eeq_details(gpa->level, place->level, state,
								   tdx_sept_is_leaf(entry), 0));
}

void tdx_td_exit_no_reason(struct tdx_guest *guest, uint64_t status)
{
	async_exit(guest, status, 0, 0, 0, 0, 0);
}

void tdx_td_exit_cross_td(struct tdx_guest *guest, uint64_t guest_status, uint64_t tdr_pa)
{
	guest->rax_is_set = true;
	guest->rax = guest_status;
	async_exit(guest, TDX_CROSS_TD_TRAP, 0, 0, guest_status, tdr_pa, 0);
}

/*
 * TDG.VP.VMCALL. The state stays where it is: GPRs are always current, and
 * vector registers are fetched only where the guest selected one.
 */
void tdx_td_exit_vmcall(struct tdx_guest *guest, uint64_t control)
{
	uint16_t gprs = (uint16_t)control, xmms = (uint16_t)(control >> 16);
	bool keep_rbp = guest->tdcs->config_flags & CONFIG_NO_RBP_MOD;

	guest->host[TDX_RCX] = (uint32_t)control | (uint64_t)guest->vm << VM_SHIFT;
	for (int i = TDX_RDX; i < TDX_NUM_GPRS; i++) {
		if (gprs >> i & 1) {
			guest->host[i] = guest->state->gpr[i];
		} else if (i != TDX_RSP && (i != TDX_RBP || !keep_rbp)) {
			guest->host[i] = 0;
		}
	}
	guest->host[TDX_RAX] = TDX_EXIT_TDCALL |
			       (guest->bus_lock ? TDX_EXIT_REASON_BUS_LOCK_PREEMPTED : 0u);
	guest->bus_lock = false;
	clear_host_xmms(guest);
	if (xmms) {
		tdx_guest_sync(guest->machine, guest->tdvpr_pa);
		for (int i = 0; guest->host_xmm && i < 16; i++) {
			if (xmms >> i & 1) {
				memcpy(guest->host_xmm[i], guest->state->xmm[i], 16);
			}
		}
	}
	leave(guest, TDX_VCPU_READY, TDX_EXIT_SYNC_VMCALL, true);
}

static void take_xmms(struct tdx_guest *guest, uint16_t xmms)
{
	static const uint64_t zero[2];

	tdx_guest_change_state(guest);
	for (int i = 0; i < 16; i++) {
		if (xmms >> i & 1) {
			memcpy(guest->state->xmm[i], guest->host_xmm ? guest->host_xmm[i] : zero,
			       16);
		}
	}
}

void tdx_guest_resume_vmcall(struct tdx_guest *guest)
{
	uint64_t control = guest->state->gpr[TDX_RCX];
	uint16_t gprs = (uint16_t)control, xmms = (uint16_t)(control >> 16);

	for (int i = TDX_RDX; i < TDX_NUM_GPRS; i++) {
		if (gprs >> i & 1) {
			guest->state->gpr[i] = guest->host[i];
		}
	}
	guest->state->gpr[TDX_RAX] = TDX_SUCCESS;
	guest->state->gpr[TDX_RCX] = control;
	if (xmms) {
		take_xmms(guest, xmms);
	}
}

uint64_t tdx_td_exit_at_entry(struct tdx_guest *guest, uint64_t gpa)
{
	tdx_vcpu_set_state(guest->tdvps, TDX_VCPU_READY);
	guest->tdvps->last_td_exit = TDX_EXIT_ASYNC_FAULT;
	/* RBP is the one register that this exit leaves alone. */
	clear_host_registers(guest, true);
	guest->host[TDX_RCX] = TDX_EPT_WRITE | (uint64_t)guest->vm << VM_SHIFT;
	guest->host[TDX_R8] = gpa & ~GPA_OFFSET_MASK;
	return TDX_EXIT_EPT_VIOLATION;
}
