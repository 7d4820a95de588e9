/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The loop between TDH.VP.ENTER's checks and its TD exit: hand the VMCS to the
 * engine as controls, take the exit back into the VMCS, dispatch it.
 */
#include "core/guest.h"

#include <string.h>

#include "core/plat.h"
#include "core/sept.h"

#define SHARED_BIT_NARROW	47
#define SHARED_BIT_WIDE		51
#define EPTP_ROOT		0x000ffffffffff000ull
#define CS_LONG			(1u << 13)
#define SS_DPL(access)		((access) >> 5 & 3)
#define ATTRIBUTES_DEBUG	1ull
#define BLOCKS_NMI		(TDX_BLOCKING_STI | TDX_BLOCKING_MOV_SS | TDX_BLOCKING_NMI)

bool tdx_guest_is_debug(const struct tdx_guest *guest)
{
	return guest->tdcs->attributes & ATTRIBUTES_DEBUG;
}

bool tdx_guest_is_64_bit(const struct tdx_guest *guest)
{
	return (guest->state->efer & TDX_EFER_LMA) &&
	       (guest->state->seg[TDX_SEG_CS].access & CS_LONG);
}

uint32_t tdx_guest_cpl(const struct tdx_guest *guest)
{
	return SS_DPL(guest->state->seg[TDX_SEG_SS].access);
}

uint64_t tdx_guest_tsc(const struct tdx_guest *guest, uint64_t native)
{
	const struct tdcs *tdcs = guest->tdcs;

	return (uint64_t)((unsigned __int128)native * tdcs->tsc_multiplier >> 48) +
	       tdcs->tsc_offset;
}

static uint64_t run_tsc(void *arg)
{
	const struct tdx_guest *guest = arg;

	return tdx_guest_tsc(guest, tdx_plat_tsc(guest->machine));
}

void tdx_guest_fatal(struct tdx_guest *guest, const char *why)
{
	tdx_module_stop(guest->machine, why);
	guest->next = TDX_NEXT_STOP;
}

struct tdx_vmcs *tdx_guest_vmcs(const struct tdx_guest *guest, uint16_t vm)
{
	uint32_t page = vm == 0 ? TDX_TDVPS_PAGE_VMCS :
			TDX_TDVPS_PAGE_L2_VMCS + TDX_TDVPS_PAGES_PER_L2_VM * (vm - 1u);

	return tdx_vcpu_page(guest->machine, &guest->td, &guest->vcpu, page);
}

void tdx_guest_bind(struct tdx_guest *guest)
{
	const struct tdx_machine *machine = guest->machine;
	struct tdx_vcpu_run *run = &guest->run;

	guest->tdr = guest->td.tdr;
	guest->tdcs = guest->td.tdcs;
	guest->tdvps = guest->vcpu.tdvps;
	guest->tdvpr_pa = guest->vcpu.pa;
	guest->ids = tdx_td_page(machine, &guest->td, TDX_TDCS_PAGE_IDS);
	guest->msr_bitmap = tdx_td_page(machine, &guest->td, TDX_TDCS_PAGE_MSR_BITMAPS);
	guest->vapic = tdx_vcpu_page(machine, &guest->td, &guest->vcpu, TDX_TDVPS_PAGE_VAPIC);
	guest->state = &tdx_guest_vmcs(guest, 0)->state;
	guest->vm = guest->tdvps->curr_vm;
	guest->vmcs = tdx_guest_vmcs(guest, guest->vm);
	guest->stepping.held_vector = -1;
	guest->taken_vector = -1;
	run->id = guest->tdvpr_pa;
	run->page_keys = machine->platform.keys->page;
	run->state = guest->state;
	run->ept_levels = (uint8_t)(tdx_eptp_root_level(guest->tdcs->eptp) + 1);
	run->shared_bit = guest->tdcs->gpaw ? SHARED_BIT_WIDE : SHARED_BIT_NARROW;
	run->tsc = run_tsc;
	run->kicked = tdx_guest_kicked;
	run->arg = guest;
}

/* The addresses themselves are no part of the simulation, that they were written is. */
void tdx_guest_write_host_state(struct tdx_guest *guest)
{
	guest->tdvps->module_dependent_updated[guest->vm] = true;
	guest->tdvps->lp_dependent_hpa_updated[guest->vm] = true;
}

void tdx_guest_switch_vm(struct tdx_guest *guest, uint16_t vm)
{
	if (vm == guest->vm) {
		return;
	}
	tdx_guest_change_state(guest);
	tdx_guest_flush_tlb(guest);
	tdx_vmcs_save(guest->vmcs, guest->state);
	guest->vm = vm;
	guest->tdvps->curr_vm = vm;
	guest->vmcs = tdx_guest_vmcs(guest, vm);
	tdx_guest_write_host_state(guest);
	tdx_vmcs_load(guest->vmcs, guest->state);
}

void tdx_guest_change_state(struct tdx_guest *guest)
{
	if (!guest->run.state_changed) {
		tdx_guest_sync(guest->machine, guest->tdvpr_pa);
		guest->run.state_changed = true;
	}
}

void tdx_guest_sync(struct tdx_machine *machine, uint64_t tdvpr_pa)
{
	if (machine->engine) {
		machine->engine->sync(machine->engine_arg, tdvpr_pa);
	}
}

void tdx_guest_flush(struct tdx_machine *machine, uint64_t tdvpr_pa)
{
	if (machine->engine) {
		machine->engine->flush(machine->engine_arg, tdvpr_pa);
	}
}

/* The pages that differ between L1 and an L2 VM. */
static void set_vm_pages(struct tdx_guest *guest)
{
	struct tdx_vcpu_run *run = &guest->run;

	if (guest->vm == 0) {
		run->eptp = guest->tdcs->eptp & EPTP_ROOT;
		run->msr_bitmap = guest->msr_bitmap;
		run->vapic = guest->vapic;
		return;
	}
	run->eptp = tdx_l2_sept_eptp(&guest->td, guest->vm) & EPTP_ROOT;
	run->msr_bitmap = tdx_vcpu_page(guest->machine, &guest->td, &guest->vcpu,
					TDX_TDVPS_PAGE_L2_MSR_BITMAPS +
					TDX_TDVPS_PAGES_PER_L2_VM * (guest->vm - 1u));
	run->vapic = tdx_memory_private(guest->machine, guest->tdvps->l2_vapic_hpa[guest->vm],
					guest->td.hkid);
}

static void set_controls(struct tdx_guest *guest)
{
	const uint64_t *slots = guest->vmcs->slots;
	struct tdx_vcpu_run *run = &guest->run;
	uint32_t event = tdx_injection(guest);

	set_vm_pages(guest);
	run->shared_eptp = slots[VMCS_SLOT_SHARED_EPT_POINTER] & EPTP_ROOT;
	run->cr0_fixed_mask = slots[VMCS_SLOT_CR0_GUEST_HOST_MASK];
	run->cr4_fixed_mask = slots[VMCS_SLOT_CR4_GUEST_HOST_MASK];
	run->cr0_shadow = slots[VMCS_SLOT_CR0_READ_SHADOW];
	run->cr4_shadow = slots[VMCS_SLOT_CR4_READ_SHADOW];
	run->exception_bitmap = slots[VMCS_SLOT_EXCEPTION_BITMAP];
	run->inject_info = event & TDX_EVENT_VALID ? event : 0;
	run->inject_error = (uint32_t)slots[VMCS_SLOT_ENTRY_ERROR_CODE];
	run->inject_length = (uint32_t)slots[VMCS_SLOT_ENTRY_INSTRUCTION_LENGTH];
	run->nmi_window_exiting = slots[VMCS_SLOT_PROC_BASED_CONTROLS] & TDX_PROC_NMI_WINDOW;
	run->monitor_trap_flag = slots[VMCS_SLOT_PROC_BASED_CONTROLS] & TDX_PROC_MONITOR_TRAP;
}

/* An exit that is due before the guest does anything. */
static bool exits_at_once(struct tdx_guest *guest)
{
	struct tdx_vcpu_run *run = &guest->run;

	memset(&run->exit, 0, sizeof(run->exit));
	if (!guest->machine->engine) {
		run->exit.reason = TDX_EXIT_ENGINE_FAILURE;
		run->exit.message = "no vCPU engine is attached to the machine";
		return true;
	}
	if (run->nmi_window_exiting && !guest->machine->engine->exact_windows &&
	    !run->inject_info && !(guest->state->interruptibility & BLOCKS_NMI)) {
		run->exit.reason = TDX_EXIT_NMI_WINDOW;
		return true;
	}
	if (tdx_lp_interrupt_pending(guest->lp, -1) &&
	    tdx_guest_kicked(guest) == TDX_KICK_EXIT && !run->inject_info) {
		run->exit.reason = TDX_EXIT_EXTERNAL_INTERRUPT;
		return true;
	}
	return false;
}

/* Which vector an exit acknowledged, where the engine leaves that to us. */
static void acknowledge(struct tdx_guest *guest)
{
	struct tdx_vcpu_exit *exit = &guest->run.exit;

	guest->taken_vector = -1;
	if (exit->reason != TDX_EXIT_EXTERNAL_INTERRUPT ||
	    (exit->interruption_info & TDX_EVENT_VALID)) {
		return;
	}
	guest->taken_vector = tdx_lp_take_interrupt(guest->lp);
	if (guest->taken_vector >= 0) {
		exit->interruption_info = TDX_EVENT_VALID | TDX_EVENT_INTERRUPT << 8 |
					  (uint32_t)guest->taken_vector;
	}
}

static void save_exit(struct tdx_guest *guest)
{
	const struct tdx_vcpu_exit *exit = &guest->run.exit;
	uint64_t *slots = guest->vmcs->slots;

	guest->exit = exit;
	slots[VMCS_SLOT_EXIT_REASON] = exit->reason;
	slots[VMCS_SLOT_EXIT_QUALIFICATION] = exit->qualification;
	slots[VMCS_SLOT_EXIT_GUEST_LINEAR_ADDRESS] = exit->guest_linear_address;
	slots[VMCS_SLOT_EXIT_GUEST_PHYSICAL_ADDRESS] = exit->guest_physical_address;
	slots[VMCS_SLOT_EXIT_INTERRUPTION_INFO] = exit->interruption_info;
	slots[VMCS_SLOT_EXIT_ERROR_CODE] = exit->interruption_error;
	slots[VMCS_SLOT_IDT_VECTORING_INFO] = exit->idt_vectoring_info;
	slots[VMCS_SLOT_IDT_VECTORING_ERROR_CODE] = exit->idt_vectoring_error;
	slots[VMCS_SLOT_EXIT_INSTRUCTION_LENGTH] = exit->instruction_length;
	slots[VMCS_SLOT_EXIT_INSTRUCTION_INFO] = 0;
	slots[VMCS_SLOT_ENTRY_INTERRUPTION_INFO] &= ~(uint64_t)TDX_EVENT_VALID;
}

static void enter_once(struct tdx_guest *guest)
{
	struct tdx_machine *machine = guest->machine;
	struct tdx_vcpu_run *run = &guest->run;

	set_controls(guest);
	if (tdx_memory_any_spoiled(machine)) {
		/* What the engine knows of a page may be from before it was spoiled. */
		run->flush_tlb = true;
	}
	__atomic_store_n(&guest->lp->running, guest->tdvpr_pa, __ATOMIC_SEQ_CST);
	if (!exits_at_once(guest)) {
		machine->engine->run(machine->engine_arg, run);
		run->state_changed = false;
		run->flush_tlb = false;
	}
	__atomic_store_n(&guest->lp->running, 0, __ATOMIC_SEQ_CST);
	acknowledge(guest);
	save_exit(guest);
	if (machine->observer.exit) {
		machine->observer.exit(machine->observer.arg, guest->lp->index, guest->tdvpr_pa,
				       guest->exit);
	}
}

void tdx_guest_run(struct tdx_guest *guest)
{
	const struct tdx_memory_keys *keys = guest->machine->platform.keys;

	do {
		if (__atomic_load_n(&keys->consumed, __ATOMIC_ACQUIRE)) {
			/* The module does not come back from its machine check. */
			guest->next = TDX_NEXT_STOP;
			return;
		}
		enter_once(guest);
		guest->next = TDX_NEXT_INSTRUCTION;
		guest->interrupted = false;
		if (guest->vm == 0) {
			tdx_exit_l1(guest);
		} else {
			tdx_exit_l2(guest);
		}
	} while (guest->next == TDX_NEXT_INSTRUCTION || guest->next == TDX_NEXT_ENTRY);
}
