/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * CPUID by an L1 guest. The values were worked out when the TD was made and
 * lie in the TDCS; what depends on the vCPU is put in here. A leaf that the
 * module does not virtualise is a #VE, and so is any leaf that the guest asked
 * to be one.
 */
#include "core/guest.h"

#include "core/plat.h"
#include "core/tsx.h"

#define TD_CTLS_ENUM_TOPOLOGY	(1ull << 1)
#define CR4_OSXSAVE		18
#define CR4_PKE			22
#define LEAF_1_ECX_OSXSAVE	27
#define LEAF_7_ECX_OSPKE	4
#define LEAF_7_EBX_TSX		((1u << 4) | (1u << 11))
#define EXTENDED_1_EDX_SYSCALL	11
#define VE_SUPERVISOR		1u
#define VE_USER			2u

/* A leaf above the last of its range is taken for the last basic one. */
static uint32_t clamp(const struct tdx_cpu *cpu, uint32_t leaf)
{
	if (leaf >= TDX_CPUID_RESERVED_FIRST && leaf <= TDX_CPUID_RESERVED_LAST) {
		return leaf;
	}
	if (leaf > cpu->last_extended ||
	    (leaf > cpu->last_base && leaf < TDX_CPUID_FIRST_EXTENDED)) {
		return cpu->last_base;
	}
	return leaf;
}

static bool guest_wants_ve(const struct tdx_guest *guest, int index)
{
	const struct tdvps *tdvps = guest->tdvps;

	if (tdx_guest_cpl(guest) == 0) {
		return tdvps->cpuid_supervisor_ve || (tdvps->cpuid_control[index] & VE_SUPERVISOR);
	}
	return tdvps->cpuid_user_ve || (tdvps->cpuid_control[index] & VE_USER);
}

static void put_bit(uint32_t *reg, unsigned int bit, bool value)
{
	*reg = (*reg & ~(1u << bit)) | (uint32_t)value << bit;
}

static uint32_t x2apic_id(const struct tdx_guest *guest)
{
	return guest->ids->x2apic_ids[guest->tdvps->vcpu_index];
}

static bool has_topology(const struct tdx_guest *guest)
{
	return guest->tdcs->td_ctls & TD_CTLS_ENUM_TOPOLOGY;
}

static void leaf_1(const struct tdx_guest *guest, uint32_t value[4])
{
	uint32_t id = has_topology(guest) ? x2apic_id(guest) : guest->tdvps->vcpu_index;

	value[TDX_EBX] = (value[TDX_EBX] & 0x00ffffff) | id << 24;
	put_bit(&value[TDX_ECX], LEAF_1_ECX_OSXSAVE, guest->state->cr4 >> CR4_OSXSAVE & 1);
}

static void leaf_7(const struct tdx_guest *guest, uint32_t value[4])
{
	if (guest->tdcs->cpuid_flags.tsx && (tdx_tsx_guest_value(guest) & TDX_TSX_CPUID_CLEAR)) {
		value[TDX_EBX] &= ~LEAF_7_EBX_TSX;
	}
	put_bit(&value[TDX_ECX], LEAF_7_ECX_OSPKE, guest->state->cr4 >> CR4_PKE & 1);
}

/* The size of the XSAVE area follows XCR0 and IA32_XSS as they are now. */
static void leaf_d(const struct tdx_guest *guest, uint32_t subleaf, uint32_t value[4])
{
	const struct tdx_lp *lp = guest->lp;
	uint32_t native[4];

	if (lp->machine->platform.cpuid_as_listed) {
		tdx_plat_cpuid(lp->machine, lp->index, 0xd, subleaf, native);
		value[TDX_EBX] = native[TDX_EBX];
		return;
	}
	tdx_guest_sync(guest->machine, guest->tdvpr_pa);
	if (subleaf == 0) {
		value[TDX_EBX] = tdx_cpu_xsave_size(&guest->machine->module.cpu,
						    guest->state->xcr0);
	} else {
		value[TDX_EBX] = tdx_cpu_xsave_compacted_size(
			&guest->machine->module.cpu, guest->state->xcr0 | guest->state->xss);
	}
}

/* Fill in what depends on the vCPU; false: no such leaf without topology. */
static bool adjust(const struct tdx_guest *guest, uint32_t leaf, uint32_t subleaf,
		   uint32_t value[4])
{
	switch (leaf) {
	case 0x1:
		leaf_1(guest, value);
		break;
	case 0x7:
		if (subleaf == 0) {
			leaf_7(guest, value);
		}
		break;
	case 0xb:
	case 0x1f:
		if (!has_topology(guest)) {
			return false;
		}
		value[TDX_EDX] = x2apic_id(guest);
		break;
	case 0xd:
		if (subleaf <= 1) {
			leaf_d(guest, subleaf, value);
		}
		break;
	case 0x80000001:
		put_bit(&value[TDX_EDX], EXTENDED_1_EDX_SYSCALL, tdx_guest_is_64_bit(guest));
		break;
	}
	return true;
}

/* Not a rule of the TDX module's: an engine is less than a processor. */
static void hide_lacks(const struct tdx_guest *guest, uint32_t leaf, uint32_t subleaf,
		       uint32_t value[4])
{
	const struct tdx_engine_lack *lack = guest->machine->engine->lacks;

	for (; lack && lack->leaf; lack++) {
		if (lack->leaf == leaf && (lack->subleaf == subleaf || lack->subleaf == ~0u)) {
			value[TDX_EAX] &= ~lack->eax;
			value[TDX_EBX] &= ~lack->ebx;
			value[TDX_ECX] &= ~lack->ecx;
			value[TDX_EDX] &= ~lack->edx;
		}
	}
}

void tdx_exit_cpuid(struct tdx_guest *guest)
{
	uint64_t *gpr = guest->state->gpr;
	uint32_t leaf = clamp(&guest->machine->module.cpu, (uint32_t)gpr[TDX_RAX]);
	uint32_t subleaf = (uint32_t)gpr[TDX_RCX];
	int index = tdx_cpuid_index(leaf, subleaf);
	uint32_t value[4];

	if (index == TDX_CPUID_NONE || tdx_cpuid_leaves[index].faulting ||
	    guest_wants_ve(guest, index)) {
		tdx_inject_ve(guest, TDX_EXIT_CPUID, 0, 0, 0);
		return;
	}
	for (int i = 0; i < 4; i++) {
		value[i] = guest->tdcs->cpuid_values[index][i];
	}
	if (!adjust(guest, leaf, subleaf, value)) {
		tdx_inject_ve(guest, TDX_EXIT_CPUID, 0, 0, 0);
		return;
	}
	hide_lacks(guest, leaf, subleaf, value);
	gpr[TDX_RAX] = value[TDX_EAX];
	gpr[TDX_RBX] = value[TDX_EBX];
	gpr[TDX_RCX] = value[TDX_ECX];
	gpr[TDX_RDX] = value[TDX_EDX];
}

void tdx_exit_xsetbv(struct tdx_guest *guest)
{
	const uint64_t *gpr = guest->state->gpr;
	uint64_t value = gpr[TDX_RDX] << 32 | (uint32_t)gpr[TDX_RAX];

	if ((uint32_t)gpr[TDX_RCX] != 0 ||
	    !tdx_cpu_xcr0_allowed(&guest->machine->module.cpu, value, guest->tdvps->xfam)) {
		tdx_inject_gp(guest);
		return;
	}
	tdx_guest_change_state(guest);
	guest->state->xcr0 = value;
}
