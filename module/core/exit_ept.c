/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * EPT violations and misconfigurations. The host repairs them, except that a
 * page which waits for TDG.MEM.PAGE.ACCEPT may be the guest's own matter (#VE)
 * and that a GPA beyond the TD's width is a page fault.
 */
#include "core/guest.h"

#include "core/sept.h"

#define TD_CTLS_PENDING_VE_DISABLE	1ull
#define BITS_ABOVE_NARROW	(0xfull << 48)	/* above shared bit 47, below MAXPA */
#define CR0_PE			1ull

#define PFEC_PRESENT		(1u << 0)
#define PFEC_WRITE		(1u << 1)
#define PFEC_USER		(1u << 2)
#define PFEC_RESERVED		(1u << 3)
#define PFEC_FETCH		(1u << 4)
#define PFEC_SHADOW_STACK	(1u << 6)

#define L2_EEQ_PENDING		6ull

/* The CPU would have seen reserved bits in the guest's page table. */
static bool beyond_width(const struct tdx_guest *guest)
{
	return !guest->tdcs->gpaw && (guest->exit->qualification & TDX_EPT_GLA_VALID) &&
	       (guest->exit->guest_physical_address & BITS_ABOVE_NARROW);
}

static void morph_into_pf(struct tdx_guest *guest)
{
	uint64_t qualification = guest->exit->qualification;
	uint32_t error = PFEC_PRESENT | PFEC_RESERVED;

	error |= qualification & TDX_EPT_WRITE ? PFEC_WRITE : 0;
	error |= tdx_guest_cpl(guest) == 3 ? PFEC_USER : 0;
	error |= qualification & TDX_EPT_FETCH ? PFEC_FETCH : 0;
	error |= qualification & TDX_EPT_SHADOW_STACK ? PFEC_SHADOW_STACK : 0;
	tdx_inject_pf(guest, guest->exit->guest_linear_address, error);
}

/* The leaf, or where the walk ends, of the TD's own secure EPT. */
static uint64_t leaf_entry(const struct tdx_guest *guest, uint64_t gpa)
{
	int level = TDX_LEVEL_PT;
	uint64_t value;

	tdx_sept_walk(guest->machine, guest->tdcs->eptp, gpa, guest->td.hkid, &level, &value,
		      false);
	return value;
}

/* Hardware delivers a #VE without any exit where the entry allows it. */
static bool convertible(const struct tdx_guest *guest)
{
	return guest->exit->ve_eligible && (guest->state->cr0 & CR0_PE) &&
	       !(guest->exit->idt_vectoring_info & TDX_EVENT_VALID) &&
	       !guest->tdvps->ve_info.valid;
}

static void inject_violation(struct tdx_guest *guest)
{
	const struct tdx_vcpu_exit *exit = guest->exit;

	tdx_inject_ve(guest, exit->reason, exit->qualification, exit->guest_physical_address,
		      exit->guest_linear_address);
}

void tdx_exit_ept_violation(struct tdx_guest *guest)
{
	uint64_t gpa = guest->exit->guest_physical_address;
	uint64_t extended = TDX_EEQ_NONE;

	if (convertible(guest)) {
		inject_violation(guest);
		return;
	}
	if (guest->exit->qualification & TDX_EPT_NMI_UNBLOCKING) {
		guest->state->interruptibility |= TDX_BLOCKING_NMI;
	}
	if (beyond_width(guest)) {
		morph_into_pf(guest);
		return;
	}
	if (!tdx_gpa_is_shared(guest->tdcs, gpa)) {
		if (tdx_sept_is(leaf_entry(guest, gpa),
				TDX_SEPT_IS_ANY_PENDING_AND_GUEST_ACCEPTABLE)) {
			if (!(guest->tdcs->td_ctls & TD_CTLS_PENDING_VE_DISABLE)) {
				inject_violation(guest);
				return;
			}
			extended = TDX_EEQ_PENDING;
		}
		tdx_stepping_log_fault(guest, gpa);
	}
	tdx_td_exit_ept_violation(guest, gpa, guest->exit->qualification, extended);
}

void tdx_exit_ept_misconfig(struct tdx_guest *guest)
{
	uint64_t gpa = guest->exit->guest_physical_address;

	if (tdx_gpa_is_shared(guest->tdcs, gpa)) {
		tdx_td_exit_ept_misconfig(guest, gpa);
	} else {
		tdx_guest_fatal(guest, "a secure EPT is misconfigured");
	}
}

void tdx_exit_l2_ept_violation(struct tdx_guest *guest)
{
	uint64_t gpa = guest->exit->guest_physical_address;

	if (beyond_width(guest)) {
		tdx_l2_exit(guest, 0);
		return;
	}
	if (!tdx_gpa_is_shared(guest->tdcs, gpa)) {
		uint64_t entry = leaf_entry(guest, gpa);

		/* Mapped for the TD as a whole: what L2 may do is L1's matter. */
		if (tdx_sept_is(entry, TDX_SEPT_IS_GUEST_ACCESSIBLE_LEAF)) {
			tdx_l2_exit(guest, 0);
			return;
		}
		if (tdx_sept_is(entry, TDX_SEPT_IS_ANY_PENDING_AND_GUEST_ACCEPTABLE)) {
			tdx_l2_exit(guest, L2_EEQ_PENDING);
			return;
		}
		tdx_stepping_log_fault(guest, gpa);
	}
	if ((guest->exit->qualification & TDX_EPT_NMI_UNBLOCKING) &&
	    !(guest->exit->idt_vectoring_info & TDX_EVENT_VALID)) {
		guest->tdvps->nmi_unblocking_due_to_iret = 1;
	}
	tdx_td_exit_ept_violation(guest, gpa, guest->exit->qualification, TDX_EEQ_NONE);
}
