/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A vCPU while TDH.VP.ENTER runs it: from the entry through any number of VM
 * exits that the module handles by itself to the TD exit.
 *
 * The engine runs guest code and reports VM exits (machine/vcpu.h); what each
 * becomes is decided in exit_*.c and in the TDCALL handlers. None of them
 * returns to the guest itself: they leave in guest->next what comes after the
 * handler, and tdx_guest_run() does it.
 */
#ifndef TDX_MODULE_CORE_GUEST_H
#define TDX_MODULE_CORE_GUEST_H

#include <stdbool.h>
#include <stdint.h>

#include "core/machine.h"
#include "core/sept.h"
#include "core/td.h"
#include "core/td_layout.h"
#include "core/vmcs.h"

/* What happens when the handler of a VM exit has returned. */
enum tdx_guest_next {
	TDX_NEXT_INSTRUCTION,	/* the exiting instruction is done: after it */
	TDX_NEXT_ENTRY,		/* as things stand: same RIP, event injected, L1 for L2 */
	TDX_NEXT_TD_EXIT,	/* back to the host; its registers are filled */
	TDX_NEXT_STOP,		/* the module stopped itself */
};

/* The single-step defence: a few instructions go by before an interrupt exits. */
struct tdx_stepping {
	bool active;
	uint32_t steps_left;
	int held_vector;	/* to be pending again when stepping is over; -1 none */
	uint64_t entry_tsc, entry_rip;
};

struct tdx_guest {
	struct tdx_machine *machine;
	struct tdx_lp *lp;
	uint64_t *host;			/* GPRs of TDH.VP.ENTER's caller */
	uint64_t (*host_xmm)[2];	/* his XMM registers; may be NULL */

	struct tdx_td td;
	struct tdx_vcpu vcpu;
	struct tdr *tdr;		/* the members of td and vcpu, at hand */
	struct tdcs *tdcs;
	struct tdcs_ids *ids;
	const uint8_t *msr_bitmap;
	struct tdvps *tdvps;
	uint8_t *vapic;			/* L1's virtual-APIC page */
	uint64_t tdvpr_pa;
	struct tdx_vmcs *vmcs;		/* of the current VM */
	struct tdx_guest_state *state;
	uint16_t vm;			/* the current VM: tdvps->curr_vm */

	enum tdx_guest_next next;
	bool rax_is_set;		/* a TDCALL that does not go on to the next
					 * instruction left this to the guest: */
	uint64_t rax;
	bool interrupted;		/* a TDCALL stopped early: it runs again */
	int taken_vector;		/* host interrupt that this exit acknowledged, -1 none */
	bool bus_lock;			/* a preempted bus lock is to be reported */
	struct tdx_stepping stepping;
	struct tdx_vcpu_run run;
	const struct tdx_vcpu_exit *exit;	/* the exit being handled */
};

/* VM-exit and VM-entry interruption information. */
#define TDX_EVENT_VALID		(1u << 31)
#define TDX_EVENT_ERROR		(1u << 11)
#define TDX_EVENT_TYPE(info)	((info) >> 8 & 7)
#define TDX_EVENT_VECTOR(info)	((info) & 0xff)
#define TDX_EVENT_INTERRUPT	0u
#define TDX_EVENT_NMI		2u
#define TDX_EVENT_EXCEPTION	3u

enum tdx_vector {
	TDX_VECTOR_NMI = 2, TDX_VECTOR_UD = 6, TDX_VECTOR_DF = 8, TDX_VECTOR_GP = 13,
	TDX_VECTOR_PF = 14, TDX_VECTOR_MC = 18, TDX_VECTOR_VE = 20,
};

/* Bits of registers that the guest side looks at. */
#define TDX_RFLAGS_TF		(1ull << 8)
#define TDX_RFLAGS_RF		(1ull << 16)
#define TDX_DEBUGCTL_BTF	(1ull << 1)
#define TDX_EFER_LMA		(1ull << 10)
#define TDX_BLOCKING_STI	(1u << 0)
#define TDX_BLOCKING_MOV_SS	(1u << 1)
#define TDX_BLOCKING_NMI	(1u << 3)
#define TDX_PROC_MONITOR_TRAP	(1u << 27)
#define TDX_PROC_NMI_WINDOW	(1u << 22)
#define TDX_PIN_POSTED		(1u << 7)
#define TDX_PIN_PREEMPTION	(1u << 6)

/* Exit reason of a TD exit that TDCALL(TDG.VP.VMCALL) asked for. */
#define TDX_EXIT_REASON_BUS_LOCK_PREEMPTED	(1u << 26)

/* EPT-violation exit qualification. */
#define TDX_EPT_READ		(1ull << 0)
#define TDX_EPT_WRITE		(1ull << 1)
#define TDX_EPT_FETCH		(1ull << 2)
#define TDX_EPT_GPA_RWX_SHIFT	3
#define TDX_EPT_GLA_VALID	(1ull << 7)
#define TDX_EPT_NMI_UNBLOCKING	(1ull << 12)
#define TDX_EPT_SHADOW_STACK	(1ull << 13)

/* Type of the extended exit qualification (RDX of a TD exit). */
enum tdx_extended_qualification {
	TDX_EEQ_NONE, TDX_EEQ_ACCEPT, TDX_EEQ_GPA_DETAILS, TDX_EEQ_MSR_LOAD,
	TDX_EEQ_XSTATE_LOAD, TDX_EEQ_ATTR_WR, TDX_EEQ_PENDING,
};

/* --- enter.c: entering, and the loop of exits ------------------------------- */

/*
 * Run the vCPU until next is TD_EXIT or STOP. The caller has checked and locked
 * everything, and made the vCPU ACTIVE.
 */
void tdx_guest_run(struct tdx_guest *guest);

/* Point the members at the TD's and the vCPU's pages; tdr, tdcs, tdvps are set. */
void tdx_guest_bind(struct tdx_guest *guest);

/* On a platform where WRMSR has no effect: what a TD exit saves of the MSRs. */
void tdx_guest_save_listed_msrs(struct tdx_guest *guest);

/* VMPTRLD of another VM of the vCPU. */
void tdx_guest_switch_vm(struct tdx_guest *guest, uint16_t vm);
/* The host state in the current VMCS is that of this module and this LP. */
void tdx_guest_write_host_state(struct tdx_guest *guest);
/* The VMCS of a VM, which need not be the current one. */
struct tdx_vmcs *tdx_guest_vmcs(const struct tdx_guest *guest, uint16_t vm);

/*
 * The state is about to be written beyond gpr, rip, rflags and interruptibility:
 * fetch it from the engine, and have the next entry load it.
 */
void tdx_guest_change_state(struct tdx_guest *guest);

/* For SEAMCALLs about a vCPU that does not run: bring its state up to date... */
void tdx_guest_sync(struct tdx_machine *machine, uint64_t tdvpr_pa);
/* ...or also make the engine forget it: before a write, and for TDH.VP.FLUSH. */
void tdx_guest_flush(struct tdx_machine *machine, uint64_t tdvpr_pa);

/* Drop the vCPU's cached translations at the next entry. */
static inline void tdx_guest_flush_tlb(struct tdx_guest *guest)
{
	guest->run.flush_tlb = true;
}

/* The TD's ATTRIBUTES and controls that the guest side asks for. */
bool tdx_guest_is_debug(const struct tdx_guest *guest);
bool tdx_guest_is_64_bit(const struct tdx_guest *guest);
uint32_t tdx_guest_cpl(const struct tdx_guest *guest);
uint64_t tdx_guest_tsc(const struct tdx_guest *guest, uint64_t native);

/* The module's own invariant is broken by this exit: stop it. */
void tdx_guest_fatal(struct tdx_guest *guest, const char *why);

/* --- guest_event.c: events for the guest ------------------------------------ */

void tdx_inject_ud(struct tdx_guest *guest);
void tdx_inject_gp(struct tdx_guest *guest);
void tdx_inject_df(struct tdx_guest *guest);
void tdx_inject_nmi(struct tdx_guest *guest);
void tdx_inject_pf(struct tdx_guest *guest, uint64_t linear_address, uint32_t error);
/* #VE with the exit's instruction length; #DF while VE_INFO is not read yet. */
void tdx_inject_ve(struct tdx_guest *guest, uint32_t reason, uint64_t qualification,
		   uint64_t gpa, uint64_t linear_address);
/* Put the event whose delivery the exit cut short back; false: there was none. */
bool tdx_inject_vectoring(struct tdx_guest *guest);
/* Would the event about to be injected exit by the exception bitmap? */
bool tdx_injection_intercepted(const struct tdx_guest *guest);

static inline uint32_t tdx_injection(const struct tdx_guest *guest)
{
	return (uint32_t)guest->vmcs->slots[VMCS_SLOT_ENTRY_INTERRUPTION_INFO];
}

/* The exiting instruction is done: RIP, interrupt shadow, pending #DB. */
void tdx_guest_advance(struct tdx_guest *guest);
void tdx_guest_clear_shadow(struct tdx_guest *guest);

/* --- guest_exit.c: back to the host, or from L2 to L1 ------------------------ */

/* An asynchronous TD exit. @status: TDX_SUCCESS or how fatal it is. */
void tdx_td_exit(struct tdx_guest *guest, uint64_t status, uint32_t reason,
		 uint64_t qualification, uint64_t extended, uint64_t gpa, uint32_t event);
/* Reason and qualification of the exit being handled, TDX_SUCCESS. */
void tdx_td_exit_plain(struct tdx_guest *guest);
/* TD exit for an EPT violation; masks what the host must not see. */
void tdx_td_exit_ept_violation(struct tdx_guest *guest, uint64_t gpa, uint64_t qualification,
			       uint64_t extended);
void tdx_td_exit_ept_misconfig(struct tdx_guest *guest, uint64_t gpa);
/* The same for a TDCALL that found a secure-EPT entry in a state of no use. */
void tdx_td_exit_sept(struct tdx_guest *guest, const struct tdx_gpa_operand *gpa,
		      const struct tdx_sept_place *place, enum tdx_extended_qualification type);
/* The upper half of the extended exit qualification. */
uint64_t tdx_eeq_details(int wanted_level, int level, uint8_t state, bool leaf, uint16_t vm);
/* TD exit without a reason: the TDCALL found another TD, or a lock, wrong. The
 * guest finds its status in RAX when it goes on. */
void tdx_td_exit_cross_td(struct tdx_guest *guest, uint64_t guest_status, uint64_t tdr_pa);
void tdx_td_exit_no_reason(struct tdx_guest *guest, uint64_t status);
/* TDG.VP.VMCALL: expose what @control selects and nothing else. */
void tdx_td_exit_vmcall(struct tdx_guest *guest, uint64_t control);
/* The other half: what the host answered, at the next TDH.VP.ENTER. */
void tdx_guest_resume_vmcall(struct tdx_guest *guest);
/* TDH.VP.ENTER fails as if an EPT violation had come at once. */
uint64_t tdx_td_exit_at_entry(struct tdx_guest *guest, uint64_t gpa);

/* --- guest_l2.c: partitioned TDs --------------------------------------------- */

/* The L2 VM's exit goes to L1, as the outcome of its TDG.VP.ENTER. */
void tdx_l2_exit(struct tdx_guest *guest, uint64_t extended);
void tdx_l2_exit_as(struct tdx_guest *guest, uint64_t status, uint32_t reason,
		    uint64_t qualification, uint64_t extended, uint32_t event);
/* Write L2's registers where L1's TDG.VP.ENTER wants them. */
void tdx_l2_write_state(struct tdx_guest *guest);
void tdx_l2_read_state(struct tdx_guest *guest);
/* Translate the memory operands of TDG.VP.ENTER anew where needed. */
bool tdx_l2_translate(struct tdx_guest *guest, uint16_t vm, uint64_t *failed_gpa);
bool tdx_l2_translate_state(struct tdx_guest *guest, uint16_t vm, uint64_t *failed_gpa);
void tdx_l2_forget_translations(struct tdx_guest *guest);
void tdx_l2_convert_injection(struct tdx_guest *guest);
void tdx_l2_set_deadline(struct tdx_guest *guest);
/* The part of TDH.VP.ENTER that resumes L2, or L1 in its place. */
uint64_t tdx_l2_enter_from_host(struct tdx_guest *guest, uint32_t *reason,
				uint64_t *qualification, uint64_t *faulting_gpa);
/* The next entry of the host goes to L1, whatever L2 was doing. */
void tdx_l2_route_to_l1(struct tdx_guest *guest);

/* --- exits, by reason --------------------------------------------------------- */

void tdx_exit_l1(struct tdx_guest *guest);
void tdx_exit_l2(struct tdx_guest *guest);
void tdx_exit_cpuid(struct tdx_guest *guest);
void tdx_exit_xsetbv(struct tdx_guest *guest);
void tdx_exit_ept_violation(struct tdx_guest *guest);
void tdx_exit_ept_misconfig(struct tdx_guest *guest);
void tdx_exit_l2_ept_violation(struct tdx_guest *guest);

/* What becomes of an access that the module emulates. */
enum tdx_access {
	TDX_ACCESS_DONE,
	TDX_ACCESS_GP,
	TDX_ACCESS_NOT_ARCHITECTURAL,	/* #VE; from L2, an exit to L1 */
	TDX_ACCESS_L1,			/* L2 only: an exit to L1 */
	TDX_ACCESS_UNEXPECTED,
};
enum tdx_access tdx_access_msr(struct tdx_guest *guest, bool write);
enum tdx_access tdx_access_cr(struct tdx_guest *guest);
enum tdx_access tdx_access_cr_l2(struct tdx_guest *guest);
/* MOV to CR0/CR4 of a value that its guest/host mask did not let pass. */
enum tdx_access tdx_write_cr0(struct tdx_guest *guest, uint64_t value, bool allow_real_mode);
enum tdx_access tdx_write_cr4(struct tdx_guest *guest, uint64_t value);
bool tdx_cr4_allowed(const struct tdx_guest *guest, uint64_t cr4);

/* Does the TD's MSR bitmap exempt accesses of this kind from exits? */
bool tdx_msr_is_native(const struct tdx_machine *machine, const struct tdcs *tdcs,
		       uint32_t msr, uint8_t native);

/* TDCALL. L2 only gets here for TDG.VP.VMCALL. */
void tdx_exit_tdcall(struct tdx_guest *guest);

/* --- stepping.c --------------------------------------------------------------- */

enum tdx_step_verdict { TDX_STEP_CONTINUE, TDX_STEP_RESUME, TDX_STEP_WRONG_APIC_MODE };
enum tdx_step_verdict tdx_stepping_exit(struct tdx_guest *guest);

enum tdx_zero_step {
	TDX_ZERO_STEP_OK,
	TDX_ZERO_STEP_NOTIFY,		/* tell the guest of the suspicion */
	TDX_ZERO_STEP_FAULT,		/* the same fault again: do not enter */
	TDX_ZERO_STEP_BUSY,		/* the secure EPT is locked */
};
/* Unless it says OK at once or FAULT, @call holds the secure-EPT tree exclusively. */
enum tdx_zero_step tdx_stepping_enter(struct tdx_call *call, struct tdx_guest *guest,
				      uint64_t *faulting_gpa);
void tdx_stepping_log_fault(struct tdx_guest *guest, uint64_t gpa);
/* May a #VE tell L1 about a suspected zero-step attack now? */
bool tdx_stepping_may_notify(const struct tdx_guest *guest, uint64_t qualification);
/* Seed the LP's generator; false: no entropy, or an all-zero seed. */
bool tdx_stepping_seed(struct tdx_lp *lp);

/* --- interrupts.c --------------------------------------------------------------- */

/* run->kicked: posted interrupts are taken in, others ask for an exit. */
enum tdx_kick_answer tdx_guest_kicked(void *guest);
/*
 * Highest requested vector that virtual-interrupt delivery may deliver: the
 * page has the newer requests, the VMCS what software wrote to it.
 */
uint8_t tdx_vapic_rvi(const uint8_t *vapic, uint8_t stored);
uint8_t tdx_guest_rvi(const struct tdx_guest *guest);
uint8_t tdx_guest_ppr(const struct tdx_guest *guest);
/* Move PIR to the virtual IRR; the highest vector moved, 0 if none. */
uint8_t tdx_posted_take(struct tdx_guest *guest, uint64_t descriptor_pa);

/* --- guest_memory.c --------------------------------------------------------------- */

/* A walk of the EPTs that the CPU would make for an access by the guest. */
enum tdx_ept_result {
	TDX_EPT_OK,
	TDX_EPT_VIOLATION,
	TDX_EPT_CONVERTIBLE,	/* the entry allows a #VE in place of the violation */
	TDX_EPT_MISCONFIG,
};

struct tdx_ept_access {
	uint64_t gpa;
	uint32_t rights;	/* wanted: R 1, W 2, X 4 */
	uint32_t granted;	/* [out] by all entries met */
	uint64_t entry;		/* [out] last entry read */
	uint64_t hpa;		/* [out] where the byte is */
};

enum tdx_ept_result tdx_ept_translate(const struct tdx_guest *guest,
				      struct tdx_ept_access *access);

/**
 * tdx_guest_map - where a TDCALL's memory operand is
 * @gpa: naturally aligned, within a page
 * @write: it will be written
 * @private: shared memory is no valid operand
 * @where: [out] host pointer
 *
 * Returns: TDX_SUCCESS, TDX_OPERAND_INVALID without operand id, or, with
 * guest->next set, a value that does not matter: the operand is not mapped as
 * it must be, which is a #VE or a TD exit.
 */
uint64_t tdx_guest_map(struct tdx_guest *guest, uint64_t gpa, bool write, bool private,
		       void **where);
/* The module wrote there: code that the engine has translated may be stale. */
void tdx_guest_wrote(const struct tdx_guest *guest, const void *where, uint64_t length);

#endif /* TDX_MODULE_CORE_GUEST_H */
