/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What a TD's configuration makes of MSRs: which accesses exit (the rows are
 * in abi/msr.toml), and the VMX capability MSRs that an L1 VMM reads.
 */
#include "core/msr_index.h"
#include "core/params.h"
#include "gen/msr.h"

#define BIT(n)	(1ull << (n))

#define PERF_CAP_PERF_METRICS	BIT(15)

/* MSR bitmap: four 1 KiB maps. */
#define BITMAP_HIGH		1024u
#define BITMAP_WRITE		2048u
#define HIGH_MSR		0xc0000000u

/* VM-entry and VM-exit controls */
#define ENTRY_LOAD_PERF_GLOBAL	BIT(13)
#define ENTRY_LOAD_PKRS		BIT(22)
#define EXIT_LOAD_PERF_GLOBAL	BIT(12)
#define EXIT_SAVE_PERF_GLOBAL	BIT(30)

static bool other_native(const struct tdx_cpu *cpu, const struct tdcs *tdcs, uint32_t msr)
{
	bool perfmon = tdcs->attributes & TDX_ATTRIBUTES_PERFMON;

	if (msr == MSR_PERF_CAPABILITIES) {
		return perfmon && (tdcs->xfam & TDX_XFAM_PT);
	}
	return msr == MSR_PERF_METRICS && perfmon &&
	       (cpu->perf_capabilities & PERF_CAP_PERF_METRICS);
}

/* Is an access that the rule describes so left to the CPU? */
static bool is_native(const struct tdx_cpu *cpu, const struct tdcs *tdcs, uint32_t msr,
		      enum tdx_msr_native native)
{
	switch (native) {
	case TDX_MSR_NATIVE:
		return true;
	case TDX_MSR_PERFMON:
		return tdcs->attributes & TDX_ATTRIBUTES_PERFMON;
	case TDX_MSR_CET:
		return tdcs->xfam & TDX_XFAM_CET;
	case TDX_MSR_PT:
		return tdcs->xfam & TDX_XFAM_PT;
	case TDX_MSR_ULI:
		return tdcs->xfam & TDX_XFAM_ULI;
	case TDX_MSR_LBR:
		return tdcs->xfam & TDX_XFAM_LBR;
	case TDX_MSR_UMWAIT:
		return tdcs->cpuid_flags.waitpkg;
	case TDX_MSR_XFD:
		return tdcs->cpuid_flags.xfd;
	case TDX_MSR_PKS:
		return tdcs->attributes & TDX_ATTRIBUTES_PKS;
	case TDX_MSR_TSX:
		return tdcs->cpuid_flags.tsx;
	case TDX_MSR_OTHER:
		return other_native(cpu, tdcs, msr);
	default:
		return false;
	}
}

static void clear_bit(uint8_t *bitmaps, uint32_t msr, uint32_t map)
{
	uint32_t index = msr & ~HIGH_MSR;

	if (msr & HIGH_MSR) {
		map += BITMAP_HIGH;
	}
	bitmaps[map + index / 8] &= (uint8_t)~(1u << index % 8);
}

void tdx_set_msr_bitmaps(const struct tdx_cpu *cpu, const struct tdcs *tdcs, uint8_t *bitmaps)
{
	for (uint32_t i = 0; i < TDX_NUM_MSR_RULES; i++) {
		const struct tdx_msr_rule *rule = &tdx_msr_rules[i];
		bool read = is_native(cpu, tdcs, rule->first, rule->read);
		bool write = is_native(cpu, tdcs, rule->first, rule->write);

		for (uint32_t msr = rule->first; msr <= rule->last; msr++) {
			if (read) {
				clear_bit(bitmaps, msr, 0);
			}
			if (write) {
				clear_bit(bitmaps, msr, BITMAP_WRITE);
			}
		}
	}
}

uint64_t tdx_l2_cr4_writable(const struct tdx_cpu *cpu, const struct tdcs *tdcs)
{
	uint64_t mask = TDX_CR4_L1_VMM_WRITE & ~cpu->vmx_cr4_fixed0 & cpu->vmx_cr4_fixed1;

	mask &= ~BIT(19);		/* key locker: never */
	if (!(tdcs->xfam & TDX_XFAM_PK)) {
		mask &= ~BIT(22);
	}
	if ((tdcs->xfam & TDX_XFAM_CET) != TDX_XFAM_CET) {
		mask &= ~BIT(23);
	}
	if (!(tdcs->attributes & TDX_ATTRIBUTES_PKS)) {
		mask &= ~BIT(24);
	}
	if (!(tdcs->xfam & TDX_XFAM_ULI)) {
		mask &= ~BIT(25);
	}
	if (!(tdcs->attributes & TDX_ATTRIBUTES_LASS)) {
		mask &= ~BIT(27);
	}
	return mask;
}

/* A control that starts as @init and of which L1 may write @writable. */
static uint64_t allowed(uint64_t init, uint64_t writable)
{
	uint32_t must = (uint32_t)(init & ~writable);
	uint32_t may = (uint32_t)(init | writable);

	return (uint64_t)may << 32 | must;
}

static uint64_t set_if(uint64_t value, uint64_t bits, bool condition)
{
	return condition ? value | bits : value & ~bits;
}

static void set_controls(const struct tdx_cpu *cpu, struct tdcs *tdcs)
{
	const struct tdx_cpuid_flags *flags = &tdcs->cpuid_flags;
	const uint64_t *write = tdx_vmcs_controls_l1_write;
	bool debug = tdcs->attributes & TDX_ATTRIBUTES_DEBUG;
	bool perfmon = tdcs->attributes & TDX_ATTRIBUTES_PERFMON;
	bool pks = tdcs->attributes & TDX_ATTRIBUTES_PKS;
	uint64_t init, mask;

	tdcs->virt_true_pinbased_ctls = allowed(cpu->controls_l2[TDX_CONTROL_PIN_BASED],
						write[TDX_CONTROL_PIN_BASED]);

	init = cpu->controls_l2[TDX_CONTROL_PROC_BASED];
	init = set_if(init, BIT(10) | BIT(29), !flags->monitor_mwait);	/* MWAIT, MONITOR */
	init = set_if(init, BIT(11), !perfmon);				/* RDPMC */
	mask = set_if(write[TDX_CONTROL_PROC_BASED], BIT(11), perfmon);
	tdcs->virt_true_procbased_ctls = allowed(init, mask);

	init = cpu->controls_l2[TDX_CONTROL_PROC_BASED2];
	init = set_if(init, BIT(26), flags->waitpkg);
	init = set_if(init, BIT(27), flags->pconfig);
	mask = set_if(write[TDX_CONTROL_PROC_BASED2], BIT(26), flags->waitpkg);
	mask = set_if(mask, BIT(27), flags->pconfig);
	tdcs->virt_procbased_ctls2 = allowed(init, mask);

	tdcs->virt_procbased_ctls3 = cpu->controls_l2[TDX_CONTROL_PROC_BASED3] |
				     write[TDX_CONTROL_PROC_BASED3];

	init = set_if(cpu->controls_l2[TDX_CONTROL_EXIT],
		      EXIT_LOAD_PERF_GLOBAL | EXIT_SAVE_PERF_GLOBAL, perfmon || debug);
	tdcs->virt_true_exit_ctls = allowed(init, write[TDX_CONTROL_EXIT]);

	init = set_if(cpu->controls_l2[TDX_CONTROL_ENTRY], ENTRY_LOAD_PERF_GLOBAL,
		      perfmon || debug);
	init = set_if(init, ENTRY_LOAD_PKRS, pks || debug);
	tdcs->virt_true_entry_ctls = allowed(init, write[TDX_CONTROL_ENTRY]);
}

void tdx_set_virtual_vmx_msrs(const struct tdx_cpu *cpu, struct tdcs *tdcs)
{
	uint64_t cr4 = tdx_l2_cr4_writable(cpu, tdcs);

	/* I/O exit information, TRUE controls, exceptions without error code. */
	tdcs->virt_vmx_basic = BIT(54) | BIT(55) | BIT(56);
	/* Unrestricted guest, HLT, shutdown, PT, 4 CR3 targets, VMWRITE any, length 0. */
	tdcs->virt_vmx_misc = BIT(5) | BIT(6) | BIT(7) | BIT(14) | 4u << 16 | BIT(29) | BIT(30);
	set_controls(cpu, tdcs);
	/* Execute-only, 2M, 1G, advanced exit information, SSS, HLAT prefix size. */
	tdcs->virt_ept_vpid_cap = BIT(0) | BIT(16) | BIT(17) | BIT(22) |
				  (cpu->vmx_ept_vpid_cap & 0x3full << 48);
	if (tdcs->xfam & BIT(12)) {
		tdcs->virt_ept_vpid_cap |= BIT(23);
	}
	tdcs->virt_vmfunc = 0;
	tdcs->virt_cr0_fixed0 = TDX_GUEST_CR0_INIT & ~TDX_GUEST_CR0_L2_VARIABLE;
	tdcs->virt_cr0_fixed1 = TDX_GUEST_CR0_INIT | TDX_GUEST_CR0_L2_VARIABLE;
	tdcs->virt_cr4_fixed0 = TDX_GUEST_CR4_INIT & ~cr4;
	tdcs->virt_cr4_fixed1 = TDX_GUEST_CR4_INIT | cr4;
}
