/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Writes of CR0 and CR4 that the guest/host masks of the VMCS did not let
 * pass. A value that the CPU or the TD's configuration does not allow is a
 * #GP; one that only TDX does not allow is a #VE (an exit to L1 from an L2 VM).
 */
#include "core/guest.h"

#define CR0_PE		(1ull << 0)
#define CR0_NE		(1ull << 5)
#define CR0_WP		(1ull << 16)
#define CR0_NW		(1ull << 29)
#define CR0_CD		(1ull << 30)
#define CR0_PG		(1ull << 31)
#define CR0_HIGH	(~0ull << 32)
/* Reserved bits that a MOV leaves as they are. */
#define CR0_IGNORED	0x1ffaffc0ull

#define CR4_VMXE	(1ull << 13)
#define CR4_KEYLOCKER	(1ull << 19)
#define CR4_PKE		(1ull << 22)
#define CR4_CET		(1ull << 23)
#define CR4_PKS		(1ull << 24)
#define CR4_UINTR	(1ull << 25)
#define CR4_LASS	(1ull << 27)

#define ATTRIBUTES_LASS	(1ull << 27)
#define ATTRIBUTES_PKS	(1ull << 30)

/* LMSW writes MP, EM and TS; PE too, but only to 1. */
#define LMSW_MASK	0xeull
#define LMSW_MASK_L2	0xfull

enum cr_access_type { MOV_TO_CR, MOV_FROM_CR, CLTS, LMSW };

#define ACCESS_CR(qualification)	((qualification) & 15)
#define ACCESS_TYPE(qualification)	((enum cr_access_type)((qualification) >> 4 & 3))
#define ACCESS_GPR(qualification)	((qualification) >> 8 & 15)
#define ACCESS_LMSW(qualification)	((qualification) >> 16 & 0xffff)

enum tdx_access tdx_write_cr0(struct tdx_guest *guest, uint64_t value, bool allow_real_mode)
{
	const struct tdx_cpu *cpu = &guest->machine->module.cpu;
	uint64_t must_be_set = cpu->vmx_cr0_fixed0 & ~(CR0_PE | CR0_PG);
	uint64_t old = guest->state->cr0;

	if ((~value & must_be_set) || (value & ~cpu->vmx_cr0_fixed1)) {
		return TDX_ACCESS_GP;
	}
	if (!(value & CR0_PE) && (value & CR0_PG)) {
		return TDX_ACCESS_GP;
	}
	if ((guest->state->cr4 & CR4_CET) && !(value & CR0_WP)) {
		return TDX_ACCESS_GP;
	}
	if ((!(value & CR0_PE) && !allow_real_mode) || !(value & CR0_NE) ||
	    (value & (CR0_NW | CR0_CD | CR0_HIGH))) {
		return TDX_ACCESS_NOT_ARCHITECTURAL;
	}
	tdx_guest_change_state(guest);
	guest->state->cr0 = (value & ~CR0_IGNORED) | (old & CR0_IGNORED);
	return TDX_ACCESS_DONE;
}

bool tdx_cr4_allowed(const struct tdx_guest *guest, uint64_t cr4)
{
	uint64_t xfam = guest->tdvps->xfam, attributes = guest->tdcs->attributes;

	if (((cr4 & CR4_PKE) && !(xfam & TDX_XFAM_PK)) ||
	    ((cr4 & CR4_CET) && (xfam & TDX_XFAM_CET) != TDX_XFAM_CET) ||
	    ((cr4 & CR4_UINTR) && !(xfam & TDX_XFAM_ULI))) {
		return false;
	}
	return !(cr4 & CR4_KEYLOCKER) && (!(cr4 & CR4_PKS) || (attributes & ATTRIBUTES_PKS)) &&
	       (!(cr4 & CR4_LASS) || (attributes & ATTRIBUTES_LASS));
}

/* What the TD may have is never an exit: here is only what it may not. */
enum tdx_access tdx_write_cr4(struct tdx_guest *guest, uint64_t value)
{
	const struct tdx_cpu *cpu = &guest->machine->module.cpu;

	if ((~value & cpu->vmx_cr4_fixed0 & ~CR4_VMXE) || (value & ~cpu->vmx_cr4_fixed1) ||
	    !tdx_cr4_allowed(guest, value) ||
	    ((value & CR4_CET) && !(guest->state->cr0 & CR0_WP))) {
		return TDX_ACCESS_GP;
	}
	return TDX_ACCESS_NOT_ARCHITECTURAL;
}

enum tdx_access tdx_access_cr(struct tdx_guest *guest)
{
	uint64_t qualification = guest->exit->qualification;
	uint64_t value;

	switch (ACCESS_TYPE(qualification)) {
	case MOV_TO_CR:
		value = guest->state->gpr[ACCESS_GPR(qualification)];
		if (ACCESS_CR(qualification) == 0) {
			return tdx_write_cr0(guest, value, false);
		}
		if (ACCESS_CR(qualification) == 4) {
			return tdx_write_cr4(guest, value);
		}
		return TDX_ACCESS_UNEXPECTED;
	case LMSW:
		value = ACCESS_LMSW(qualification);
		if (!(guest->state->cr0 & CR0_PE)) {
			tdx_guest_fatal(guest, "L1 is in real mode");
			return TDX_ACCESS_DONE;
		}
		tdx_guest_change_state(guest);
		guest->state->cr0 = (value & LMSW_MASK) | (guest->state->cr0 & ~LMSW_MASK);
		return TDX_ACCESS_DONE;
	default:
		return TDX_ACCESS_UNEXPECTED;
	}
}

static bool l1_bit_changes(uint64_t value, uint64_t mask, uint64_t shadow)
{
	return ((value ^ shadow) & mask) != 0;
}

static enum tdx_access move_to_cr_l2(struct tdx_guest *guest, uint64_t qualification)
{
	const struct tdvps *tdvps = guest->tdvps;
	uint64_t value = guest->state->gpr[ACCESS_GPR(qualification)];
	uint16_t vm = guest->vm;

	switch (ACCESS_CR(qualification)) {
	case 0:
		if (l1_bit_changes(value, tdvps->shadow_cr0_mask[vm],
				   tdvps->shadow_cr0_read[vm])) {
			return TDX_ACCESS_L1;
		}
		return tdx_write_cr0(guest, value, true);
	case 4:
		if (l1_bit_changes(value, tdvps->shadow_cr4_mask[vm],
				   tdvps->shadow_cr4_read[vm])) {
			return TDX_ACCESS_L1;
		}
		return tdx_write_cr4(guest, value);
	default:
		return TDX_ACCESS_NOT_ARCHITECTURAL;
	}
}

static enum tdx_access lmsw_l2(struct tdx_guest *guest, uint64_t qualification)
{
	const struct tdvps *tdvps = guest->tdvps;
	uint64_t value = ACCESS_LMSW(qualification) & LMSW_MASK_L2;
	uint16_t vm = guest->vm;

	if (l1_bit_changes(value, tdvps->shadow_cr0_mask[vm] & LMSW_MASK_L2,
			   tdvps->shadow_cr0_read[vm] & LMSW_MASK_L2)) {
		return TDX_ACCESS_L1;
	}
	tdx_guest_change_state(guest);
	value |= guest->state->cr0 & CR0_PE;
	guest->state->cr0 = value | (guest->state->cr0 & ~LMSW_MASK_L2);
	return TDX_ACCESS_DONE;
}

enum tdx_access tdx_access_cr_l2(struct tdx_guest *guest)
{
	uint64_t qualification = guest->exit->qualification;

	switch (ACCESS_TYPE(qualification)) {
	case MOV_TO_CR:
		return move_to_cr_l2(guest, qualification);
	case LMSW:
		return lmsw_l2(guest, qualification);
	case CLTS:
		return TDX_ACCESS_L1;
	default:
		return TDX_ACCESS_NOT_ARCHITECTURAL;
	}
}
