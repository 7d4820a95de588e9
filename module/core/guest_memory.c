/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Memory operands of TDCALLs. The module walks the EPTs itself, as the CPU
 * would for an access of the guest, and turns a walk that fails into what the
 * access would have been: a #VE or a TD exit.
 */
#include "core/guest.h"

#include "core/sept.h"

#define EPTP_CONTROLS		0xfffull	/* memory type, levels, A/D, shadow stacks */
#define MEMORY_TYPE(entry)	((entry) >> TDX_SEPT_MT_SHIFT & 7)
#define NON_LEAF_RESERVED	0xf8ull		/* bits 7:3 of an entry that refers to a table */
#define PAGE_OFFSET(level)	((4096ull << (9 * (level))) - 1)
#define EXECUTE_ONLY		1ull		/* in IA32_VMX_EPT_VPID_CAP */
#define TD_CTLS_PENDING_VE_DISABLE	1ull

static bool is_last(uint64_t entry, int level)
{
	return level == TDX_LEVEL_PT || (entry & TDX_SEPT_LEAF);
}

/* The reserved low address bits of a large page. */
static bool large_page_misaligned(uint64_t entry, int level)
{
	return level != TDX_LEVEL_PT && (entry & TDX_SEPT_HPA & PAGE_OFFSET(level));
}

/* SDM volume 3, "EPT misconfigurations", for an entry of the shared EPT. */
static bool misconfigured(const struct tdx_guest *guest, uint64_t entry, int level)
{
	const struct tdx_cpu *cpu = &guest->machine->module.cpu;
	uint64_t type = MEMORY_TYPE(entry);

	if ((entry & (TDX_SEPT_R | TDX_SEPT_W)) == TDX_SEPT_W ||
	    ((entry & (TDX_SEPT_R | TDX_SEPT_X)) == TDX_SEPT_X &&
	     !(cpu->vmx_ept_vpid_cap & EXECUTE_ONLY))) {
		return true;
	}
	if (!(entry & TDX_SEPT_RWX)) {
		return false;
	}
	if (!is_last(entry, level) || level > TDX_LEVEL_PDPT) {
		return (entry & NON_LEAF_RESERVED) ||
		       !tdx_is_shared_pa(guest->machine, entry & TDX_SEPT_HPA, TDX_PAGE);
	}
	return large_page_misaligned(entry, level) || type == 2 || type == 3 || type == 7;
}

static uint64_t read_entry(const struct tdx_guest *guest, uint64_t table, uint64_t gpa, int level,
			   bool shared)
{
	uint64_t pa = table + (gpa >> (12 + 9 * level) & 511) * sizeof(uint64_t);
	uint64_t entry;

	if (!shared) {
		return tdx_sept_read(tdx_memory_private(guest->machine, pa, guest->td.hkid));
	}
	tdx_memory_read_shared(guest->machine, pa, &entry, sizeof(entry));
	return entry;
}

static uint64_t root(const struct tdx_guest *guest, bool shared)
{
	uint64_t private_eptp = guest->tdcs->eptp;

	if (!shared) {
		return private_eptp;
	}
	return (guest->vmcs->slots[VMCS_SLOT_SHARED_EPT_POINTER] & ~EPTP_CONTROLS) |
	       (private_eptp & EPTP_CONTROLS);
}

enum tdx_ept_result tdx_ept_translate(const struct tdx_guest *guest,
				      struct tdx_ept_access *access)
{
	bool shared = tdx_gpa_is_shared(guest->tdcs, access->gpa);
	uint64_t eptp = root(guest, shared);
	uint64_t table = eptp & TDX_SEPT_HPA, entry;
	int level = tdx_eptp_root_level(eptp);

	access->granted = 7;
	for (;; level--) {
		entry = read_entry(guest, table, access->gpa, level, shared);
		access->entry = entry;
		access->granted &= (uint32_t)(entry & TDX_SEPT_RWX);
		if (shared && misconfigured(guest, entry, level)) {
			return TDX_EPT_MISCONFIG;
		}
		if (!(entry & TDX_SEPT_RWX) || (access->rights & ~entry & TDX_SEPT_RWX)) {
			bool decides = !(entry & TDX_SEPT_RWX) || is_last(entry, level);

			return decides && !(entry & TDX_SEPT_SVE) ? TDX_EPT_CONVERTIBLE
								  : TDX_EPT_VIOLATION;
		}
		if (is_last(entry, level)) {
			break;
		}
		table = entry & TDX_SEPT_HPA;
	}
	access->hpa = tdx_sept_leaf_hpa(entry, access->gpa, level);
	if (shared && !tdx_is_shared_pa(guest->machine, access->hpa & ~0xfffull, TDX_PAGE)) {
		return TDX_EPT_MISCONFIG;
	}
	return TDX_EPT_OK;
}

static void enter_with_ve(struct tdx_guest *guest, uint64_t gpa, uint64_t qualification)
{
	tdx_inject_ve(guest, TDX_EXIT_EPT_VIOLATION, qualification, gpa, 0);
	guest->next = TDX_NEXT_ENTRY;
}

/* What the guest's own access would have come to. */
static void fail(struct tdx_guest *guest, const struct tdx_ept_access *access,
		 enum tdx_ept_result result)
{
	uint64_t gpa = access->gpa;
	uint64_t qualification = (access->rights & ~access->granted) |
				 (uint64_t)access->granted << TDX_EPT_GPA_RWX_SHIFT;

	if (!tdx_gpa_is_shared(guest->tdcs, gpa)) {
		if (!tdx_sept_is(access->entry, TDX_SEPT_IS_ANY_PENDING_AND_GUEST_ACCEPTABLE)) {
			tdx_td_exit_ept_violation(guest, gpa, qualification, TDX_EEQ_NONE);
		} else if (guest->tdcs->td_ctls & TD_CTLS_PENDING_VE_DISABLE) {
			tdx_td_exit_ept_violation(guest, gpa, qualification, TDX_EEQ_PENDING);
		} else {
			enter_with_ve(guest, gpa, qualification);
		}
		return;
	}
	switch (result) {
	case TDX_EPT_CONVERTIBLE:
		enter_with_ve(guest, gpa, qualification);
		break;
	case TDX_EPT_VIOLATION:
		tdx_td_exit_ept_violation(guest, gpa, qualification, TDX_EEQ_NONE);
		break;
	default:
		tdx_td_exit_ept_misconfig(guest, gpa);
		break;
	}
}

uint64_t tdx_guest_map(struct tdx_guest *guest, uint64_t gpa, bool write, bool private,
		       void **where)
{
	struct tdx_ept_access access = {
		.gpa = gpa, .rights = write ? TDX_EPT_READ | TDX_EPT_WRITE : TDX_EPT_READ,
	};
	enum tdx_ept_result result;

	if (!tdx_gpa_is_valid(guest->tdcs, gpa, private)) {
		return TDX_OPERAND_INVALID;
	}
	result = tdx_ept_translate(guest, &access);
	if (result != TDX_EPT_OK) {
		fail(guest, &access, result);
		return TDX_OPERAND_INVALID;
	}
	if (!tdx_gpa_is_shared(guest->tdcs, gpa)) {
		*where = tdx_memory_private(guest->machine, access.hpa, guest->td.hkid);
		return TDX_SUCCESS;
	}
	*where = tdx_machine_map(guest->machine, access.hpa, TDX_PAGE - (access.hpa & 0xfff));
	if (!*where || tdx_memory_writer(guest->machine, access.hpa)) {
		/* No memory behind it, or a private page: nothing for a TDCALL to work on. */
		tdx_td_exit_ept_misconfig(guest, gpa);
		return TDX_OPERAND_INVALID;
	}
	return TDX_SUCCESS;
}

void tdx_guest_wrote(const struct tdx_guest *guest, const void *where, uint64_t length)
{
	struct tdx_machine *machine = guest->machine;

	tdx_memory_changed(machine, (uint64_t)((const uint8_t *)where - machine->platform.memory),
			   length);
}
