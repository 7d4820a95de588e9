/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.SYS.INIT's and TDH.SYS.LP.INIT's look at the CPU: capability MSRs, CPUID
 * and VMX capabilities, refused in the order and with the statuses of module
 * 1.5.05. What a TD later sees of the sample is in cpuid.c.
 */
#include <string.h>

#include <tdx/status.h>

#include "core/cpuid.h"
#include "core/msr_index.h"
#include "core/plat.h"

#define BIT(n)	(1ull << (n))

#define MISC_ENABLE_PERFMON		BIT(7)
#define MISC_ENABLE_BTS_UNAVAILABLE	BIT(11)
#define MISC_ENABLE_LIMIT_CPUID		BIT(22)
#define PERF_CAP_FREEZE_IN_SMM		BIT(12)
#define PERF_CAP_FULL_WRITE		BIT(13)
#define MISC_PACKAGE_ENERGY_FILTERING	BIT(0)
#define XAPIC_DISABLED			BIT(0)

/* IA32_ARCH_CAPABILITIES bits that a TDX CPU has, and that it has not. */
#define ARCH_CAP_MUST_SET	(BIT(0) | BIT(1) | BIT(3) | BIT(5) | BIT(6) | BIT(8) | BIT(10) | \
				 BIT(11) | BIT(12) | BIT(13) | BIT(14) | BIT(15) | BIT(21))
#define ARCH_CAP_MUST_CLEAR	(BIT(2) | BIT(18))

#define VMX_BASIC_EXIT_INFO_ON_IO	BIT(54)
#define VMX_BASIC_TRUE_CONTROLS		BIT(55)
#define VMX_MISC_UNRESTRICTED		BIT(5)
#define VMX_MISC_HLT			BIT(6)
#define VMX_MISC_SHUTDOWN		BIT(7)
#define VMX_MISC_PT			BIT(14)
#define VMX_MISC_WRITE_ANY		BIT(29)
#define VMX_MISC_NEEDED			(VMX_MISC_UNRESTRICTED | VMX_MISC_HLT |	\
					 VMX_MISC_SHUTDOWN | VMX_MISC_PT |	\
					 VMX_MISC_WRITE_ANY)
#define CONTROLS2_WAITPKG		BIT(26)
#define CONTROLS2_ENCLV_EXITING		BIT(28)
#define CONTROLS3_SPEC_CTRL		BIT(7)

#define NATIVE_TSC_HZ_MIN		0x2540cu

enum topology_level { LEVEL_INVALID, LEVEL_SMT, LEVEL_CORE, LEVEL_MAX = 6 };

/* What the scan of the leaves carries from one to a later one. */
struct scan {
	struct tdx_machine *machine;
	struct tdx_cpu *cpu;
	const struct tdx_cpu_packages *packages;
	uint64_t *out;
	uint32_t lps_sharing_l3;
	uint32_t shift, previous_level;
	bool core_seen;
};

/* A CPU that cannot be: the real module shuts down, and what is returned is not seen. */
static uint64_t impossible(struct tdx_machine *machine, const char *why)
{
	tdx_module_stop(machine, why);
	return TDX_SYS_SHUTDOWN;
}

static uint64_t rdmsr(struct tdx_machine *machine, uint32_t lp, uint32_t msr)
{
	uint64_t value = 0;

	/* An MSR that the platform does not list reads as 0. */
	(void)tdx_machine_rdmsr(machine, lp, msr, &value);
	return value;
}

static uint64_t pair(uint32_t low, uint32_t high)
{
	return (uint64_t)high << 32 | low;
}

static uint64_t leaf_id(const struct tdx_cpuid_leaf *row)
{
	return pair(row->leaf, row->subleaf);
}

static uint64_t bad_cpuid(uint64_t *out, const struct tdx_cpuid_leaf *row,
			  const uint32_t mask[4], const uint32_t expected[4])
{
	out[TDX_RCX] = leaf_id(row);
	out[TDX_RDX] = pair(mask[TDX_EAX], mask[TDX_EBX]);
	out[TDX_R8] = pair(mask[TDX_ECX], mask[TDX_EDX]);
	out[TDX_R9] = pair(expected[TDX_EAX], expected[TDX_EBX]);
	out[TDX_R10] = pair(expected[TDX_ECX], expected[TDX_EDX]);
	return TDX_INCORRECT_CPUID_VALUE;
}

static uint64_t sample_msrs(struct tdx_machine *machine, uint32_t lp, struct tdx_cpu *cpu)
{
	cpu->core_capabilities = rdmsr(machine, lp, MSR_CORE_CAPABILITIES);
	cpu->arch_capabilities = rdmsr(machine, lp, MSR_ARCH_CAPABILITIES);
	if ((cpu->arch_capabilities & (ARCH_CAP_MUST_SET | ARCH_CAP_MUST_CLEAR)) !=
	    ARCH_CAP_MUST_SET) {
		return TDX_INCORRECT_MSR_VALUE | MSR_ARCH_CAPABILITIES;
	}
	cpu->xapic_disable_status = rdmsr(machine, lp, MSR_XAPIC_DISABLE_STATUS);
	if (cpu->xapic_disable_status != XAPIC_DISABLED) {
		return TDX_INCORRECT_MSR_VALUE | MSR_XAPIC_DISABLE_STATUS;
	}
	cpu->misc_package_ctls = rdmsr(machine, lp, MSR_MISC_PACKAGE_CTLS);
	if (!(cpu->misc_package_ctls & MISC_PACKAGE_ENERGY_FILTERING)) {
		return TDX_INCORRECT_MSR_VALUE | MSR_MISC_PACKAGE_CTLS;
	}
	cpu->perf_capabilities = rdmsr(machine, lp, MSR_PERF_CAPABILITIES);
	if (~cpu->perf_capabilities & (PERF_CAP_FREEZE_IN_SMM | PERF_CAP_FULL_WRITE)) {
		return TDX_INCORRECT_MSR_VALUE | MSR_PERF_CAPABILITIES;
	}
	cpu->tsc_adjust = rdmsr(machine, lp, MSR_TSC_ADJUST);
	return TDX_SUCCESS;
}

static void take_version(struct scan *scan, uint32_t value[4])
{
	const struct tdx_cpu_packages *packages = scan->packages;
	uint32_t fms = packages->fms[0];

	for (uint32_t i = 1; i < packages->count; i++) {
		if ((fms & 0xf) > (packages->fms[i] & 0xf)) {
			fms = (fms & ~0xfu) | (packages->fms[i] & 0xf);
		}
	}
	scan->cpu->platform_fms = fms;
	value[TDX_EAX] = fms;
}

static void take_features(struct tdx_cpu *cpu, uint32_t subleaf, const uint32_t value[4])
{
	if (subleaf == 0) {
		cpu->hle = value[TDX_EBX] >> 4 & 1;
		cpu->rtm = value[TDX_EBX] >> 11 & 1;
		cpu->waitpkg = value[TDX_ECX] >> 5 & 1;
		cpu->la57 = value[TDX_ECX] >> 16 & 1;
	} else if (subleaf == 1) {
		cpu->lass = value[TDX_EAX] >> 6 & 1;
		cpu->perfmon_ext = value[TDX_EAX] >> 8 & 1;
		cpu->lam = value[TDX_EAX] >> 26 & 1;
	} else if (subleaf == 2) {
		cpu->ddpd = value[TDX_EDX] >> 3 & 1;
	}
}

static uint64_t take_perfmon(struct scan *scan, const struct tdx_cpuid_leaf *row,
			     const uint32_t value[4])
{
	static const uint32_t version_mask[4] = { 0xf }, version[4] = { 5 };
	static const uint32_t counters_mask[4] = { 0, 0, 0, 0x1f };
	static const uint32_t counters[4] = { 0, 0, 0, TDX_MAX_FIXED_COUNTERS };
	struct tdx_cpu *cpu = scan->cpu;

	if ((value[TDX_EAX] & 0xff) < version[TDX_EAX]) {
		return bad_cpuid(scan->out, row, version_mask, version);
	}
	cpu->fixed_counters = value[TDX_EDX] & 0x1f;
	if (cpu->fixed_counters > TDX_MAX_FIXED_COUNTERS) {
		return bad_cpuid(scan->out, row, counters_mask, counters);
	}
	cpu->fixed_counter_bitmap = (uint32_t)(BIT(cpu->fixed_counters) - 1) | value[TDX_ECX];
	return TDX_SUCCESS;
}

/* A component is switched by XCR0 or by IA32_XSS, as its sub-leaf says. */
static bool component_is_contradictory(const struct tdx_cpu *cpu, uint32_t subleaf,
				       const uint32_t value[4])
{
	uint32_t other = value[TDX_ECX] & 1 ? cpu->xcr0_supported : cpu->xss_supported;

	return (other & BIT(subleaf)) != 0;
}

static uint64_t take_xstate(struct scan *scan, uint32_t subleaf, const uint32_t value[4])
{
	struct tdx_cpu *cpu = scan->cpu;

	if (subleaf == 0) {
		cpu->xcr0_supported = value[TDX_EAX] & TDX_XCR0_USER;
	} else if (subleaf == 1) {
		cpu->xfd = value[TDX_EAX] >> 4 & 1;
		cpu->xss_supported = value[TDX_ECX] & TDX_XCR0_SUPERVISOR;
	} else if (subleaf < TDX_XFAM_BITS) {
		cpu->xsave[subleaf].size = value[TDX_EAX];
		cpu->xsave[subleaf].offset = value[TDX_EBX];
		cpu->xsave[subleaf].align64 = value[TDX_ECX] >> 1 & 1;
		if (cpu->xfd && value[TDX_ECX] & 4) {
			cpu->xfd_faulting |= (uint32_t)BIT(subleaf);
		}
		if (component_is_contradictory(cpu, subleaf, value)) {
			return impossible(scan->machine, "a state component is of XCR0 and of "
					  "IA32_XSS (CPUID DH)");
		}
	}
	return TDX_SUCCESS;
}

static uint64_t take_tsc(struct scan *scan, uint32_t leaf, const uint32_t value[4])
{
	if (!value[TDX_EBX]) {
		return TDX_CPUID_LEAF_NOT_SUPPORTED | leaf;
	}
	if (!value[TDX_EAX]) {
		return impossible(scan->machine, "the TSC's ratio divides by 0 (CPUID 15H)");
	}
	scan->cpu->native_tsc_hz = (uint64_t)value[TDX_ECX] * value[TDX_EBX] / value[TDX_EAX];
	if (scan->cpu->native_tsc_hz < NATIVE_TSC_HZ_MIN) {
		return impossible(scan->machine, "the TSC is too slow to be one (CPUID 15H)");
	}
	return TDX_SUCCESS;
}

static uint64_t take_lbr_depth(struct scan *scan, const uint32_t value[4])
{
	uint32_t depths = value[TDX_EAX] & 0xff;

	if (!depths) {
		return impossible(scan->machine, "last branch records of no depth (CPUID 1CH)");
	}
	scan->cpu->max_lbr_depth = 8 * (32 - (uint32_t)__builtin_clz(depths));
	return TDX_SUCCESS;
}

/* The first level that is not valid ends the list: core and package ids follow. */
static uint64_t end_topology(struct scan *scan, uint32_t subleaf)
{
	struct tdx_cpu *cpu = scan->cpu;

	if (subleaf == 0 || !scan->core_seen) {
		return TDX_CPUID_LEAF_NOT_SUPPORTED;
	}
	if (scan->previous_level == LEVEL_INVALID) {
		return TDX_SUCCESS;
	}
	if (scan->shift < cpu->core_id_shift) {
		return impossible(scan->machine, "a package within a core (CPUID 1FH)");
	}
	cpu->package_id_shift = scan->shift;
	cpu->core_id_mask = (uint32_t)BIT((scan->shift - cpu->core_id_shift) & 31) - 1;
	/* WBINVD must reach a whole package: the L3 is shared by all of it. */
	if (scan->shift == 0 || scan->lps_sharing_l3 >> (scan->shift - 1) != 1) {
		return TDX_INVALID_WBINVD_SCOPE;
	}
	return TDX_SUCCESS;
}

static uint64_t take_topology(struct scan *scan, uint32_t subleaf, const uint32_t value[4])
{
	uint32_t level = value[TDX_ECX] >> 8 & 0xff;
	uint64_t status = TDX_SUCCESS;

	if (level == LEVEL_INVALID) {
		status = end_topology(scan, subleaf);
	} else if (level <= scan->previous_level || level >= LEVEL_MAX) {
		return TDX_CPUID_LEAF_1F_FORMAT_UNRECOGNIZED;
	} else {
		scan->shift = value[TDX_EAX] & 0x1f;
		if (level == LEVEL_SMT) {
			scan->cpu->core_id_shift = scan->shift;
		} else if (level == LEVEL_CORE) {
			scan->core_seen = true;
		}
	}
	scan->previous_level = level;
	return status;
}

static uint64_t take_address_sizes(struct scan *scan, const struct tdx_cpuid_leaf *row,
				   const uint32_t value[4])
{
	uint32_t expected[4] = { (scan->cpu->la57 ? 57u : 48u) << 8 };
	static const uint32_t mask[4] = { 0xff00 };

	scan->cpu->max_pa = (uint8_t)value[TDX_EAX];
	if ((value[TDX_EAX] & mask[TDX_EAX]) != expected[TDX_EAX]) {
		return bad_cpuid(scan->out, row, mask, expected);
	}
	return TDX_SUCCESS;
}

static uint64_t take_leaf(struct scan *scan, const struct tdx_cpuid_leaf *row, uint32_t value[4])
{
	struct tdx_cpu *cpu = scan->cpu;

	switch (row->leaf) {
	case 0x1:
		take_version(scan, value);
		break;
	case 0x4:
		if (row->subleaf == 3) {
			scan->lps_sharing_l3 = value[TDX_EAX] >> 14 & 0xfff;
		}
		break;
	case 0x7:
		take_features(cpu, row->subleaf, value);
		break;
	case 0xa:
		return take_perfmon(scan, row, value);
	case 0xd:
		return take_xstate(scan, row->subleaf, value);
	case 0x15:
		return take_tsc(scan, row->leaf, value);
	case 0x1a:
		cpu->native_model = value[TDX_EAX];
		break;
	case 0x1c:
		return take_lbr_depth(scan, value);
	case 0x1f:
		return take_topology(scan, row->subleaf, value);
	case 0x80000008:
		return take_address_sizes(scan, row, value);
	}
	return TDX_SUCCESS;
}

static bool leaf_exists(uint32_t leaf, uint32_t last_base, uint32_t last_extended)
{
	return leaf <= last_base ||
	       (leaf >= TDX_CPUID_FIRST_EXTENDED && leaf <= last_extended);
}

static uint64_t sample_leaf(struct tdx_machine *machine, uint32_t lp, struct scan *scan,
			    int index, uint32_t last_base)
{
	const struct tdx_cpuid_leaf *row = &tdx_cpuid_leaves[index];
	uint32_t *value = scan->cpu->values[index];
	uint64_t status;

	memset(value, 0, sizeof(scan->cpu->values[index]));
	if (leaf_exists(row->leaf, last_base, scan->cpu->last_extended)) {
		tdx_plat_cpuid(machine, lp, row->leaf, row->subleaf, value);
	}
	for (int reg = 0; reg < 4; reg++) {
		if ((value[reg] & row->verify_mask[reg]) != row->verify_value[reg]) {
			return bad_cpuid(scan->out, row, row->verify_mask, row->verify_value);
		}
	}
	status = take_leaf(scan, row, value);
	return status;
}

static uint64_t sample_cpuid(struct tdx_machine *machine, uint32_t lp,
			     const struct tdx_cpu_packages *packages, struct tdx_cpu *cpu,
			     uint64_t *out)
{
	struct scan scan = {
		.machine = machine, .cpu = cpu, .packages = packages, .out = out,
	};
	uint64_t misc = rdmsr(machine, lp, MSR_MISC_ENABLE);
	uint32_t value[4];
	uint64_t status = TDX_SUCCESS;

	if (misc & MISC_ENABLE_LIMIT_CPUID) {
		return TDX_LIMIT_CPUID_MAXVAL_SET;
	}
	if (!(misc & MISC_ENABLE_PERFMON) || (misc & MISC_ENABLE_BTS_UNAVAILABLE)) {
		return TDX_INCORRECT_MSR_VALUE | MSR_MISC_ENABLE;
	}
	tdx_plat_cpuid(machine, lp, TDX_CPUID_FIRST_EXTENDED, 0, value);
	cpu->last_extended = value[TDX_EAX];
	tdx_plat_cpuid(machine, lp, 0, 0, value);
	if (value[TDX_EAX] < TDX_CPUID_MIN_LAST_BASE) {
		return TDX_CPUID_LEAF_NOT_SUPPORTED | TDX_CPUID_MIN_LAST_BASE;
	}
	cpu->last_base = TDX_CPUID_LAST_BASE;
	if (cpu->last_extended < TDX_CPUID_LAST_EXTENDED) {
		return TDX_CPUID_LEAF_NOT_SUPPORTED | TDX_CPUID_LAST_EXTENDED;
	}
	for (int i = 0; i < TDX_NUM_CPUID_VALUES && status == TDX_SUCCESS; i++) {
		status = sample_leaf(machine, lp, &scan, i, value[TDX_EAX]);
	}
	return status;
}

/* The MSR that gives the allowed settings of each control. */
static const uint32_t control_msr[TDX_NUM_CONTROLS] = {
	[TDX_CONTROL_PIN_BASED] = MSR_VMX_TRUE_PINBASED_CTLS,
	[TDX_CONTROL_PROC_BASED] = MSR_VMX_TRUE_PROCBASED_CTLS,
	[TDX_CONTROL_PROC_BASED2] = MSR_VMX_PROCBASED_CTLS2,
	[TDX_CONTROL_PROC_BASED3] = MSR_VMX_PROCBASED_CTLS3,
	[TDX_CONTROL_EXIT] = MSR_VMX_TRUE_EXIT_CTLS,
	[TDX_CONTROL_ENTRY] = MSR_VMX_TRUE_ENTRY_CTLS,
};

/*
 * A control of 32 bits: the MSR's low half has the bits that must be 1, its
 * high half those that may be 1. Control 3 is 64 bits of "may be 1".
 */
static bool settle_control(const struct tdx_cpu *cpu, int control,
			   const struct tdx_vmcs_control_rule *rule, uint64_t *value)
{
	uint64_t msr = cpu->vmx_controls[control];
	uint64_t must = (uint32_t)msr, may = msr >> 32;
	uint64_t init = rule->init, variable = rule->variable;

	if (control == TDX_CONTROL_PROC_BASED2) {
		init = cpu->waitpkg ? init | CONTROLS2_WAITPKG : init & ~CONTROLS2_WAITPKG;
		if (!(may & CONTROLS2_ENCLV_EXITING)) {
			init &= ~CONTROLS2_ENCLV_EXITING;
		}
	}
	if (control == TDX_CONTROL_PROC_BASED3) {
		must = 0;
		may = msr;
		variable &= ~CONTROLS3_SPEC_CTRL;
	}
	if ((must & ~(init | rule->unknown)) || (init & ~may) || ((must | ~may) & variable)) {
		return false;
	}
	*value = init | must;
	return true;
}

static uint64_t settle_controls(struct tdx_machine *machine, struct tdx_cpu *cpu, int control,
				const struct tdx_vmcs_control_rule *rules, uint64_t *values)
{
	uint64_t msr = cpu->vmx_controls[control];

	if (control != TDX_CONTROL_PROC_BASED3 && ((uint32_t)msr & ~(uint32_t)(msr >> 32))) {
		return impossible(machine, "a VMX control that must be 1 and must be 0");
	}
	if (!settle_control(cpu, control, &rules[control], &values[control])) {
		return TDX_INCORRECT_MSR_VALUE | control_msr[control];
	}
	return TDX_SUCCESS;
}

static uint64_t sample_controls(struct tdx_machine *machine, uint32_t lp, struct tdx_cpu *cpu)
{
	uint64_t status = TDX_SUCCESS;

	for (int i = 0; i < TDX_NUM_CONTROLS && status == TDX_SUCCESS; i++) {
		cpu->vmx_controls[i] = rdmsr(machine, lp, control_msr[i]);
		if (i == TDX_CONTROL_PROC_BASED3 && cpu->ddpd &&
		    !(cpu->vmx_controls[i] & CONTROLS3_SPEC_CTRL)) {
			return TDX_INCORRECT_MSR_VALUE | control_msr[i];
		}
		status = settle_controls(machine, cpu, i, tdx_vmcs_controls_l1, cpu->controls_l1);
	}
	return status;
}

static uint64_t sample_vmx_capabilities(struct tdx_machine *machine, uint32_t lp,
					struct tdx_cpu *cpu)
{
	const uint64_t pe_pg = BIT(0) | BIT(31);

	cpu->vmx_misc = rdmsr(machine, lp, MSR_VMX_MISC);
	if ((~cpu->vmx_misc & VMX_MISC_NEEDED) || (cpu->vmx_misc >> 16 & 0x1ff) < 4) {
		return TDX_INCORRECT_MSR_VALUE | MSR_VMX_MISC;
	}
	cpu->vmx_ept_vpid_cap = rdmsr(machine, lp, MSR_VMX_EPT_VPID_CAP);
	if (~cpu->vmx_ept_vpid_cap & TDX_EPT_VPID_CAP_NEEDED) {
		return TDX_INCORRECT_MSR_VALUE | MSR_VMX_EPT_VPID_CAP;
	}
	cpu->vmx_cr0_fixed0 = rdmsr(machine, lp, MSR_VMX_CR0_FIXED0);
	if (cpu->vmx_cr0_fixed0 & ~pe_pg & ~TDX_GUEST_CR0_INIT) {
		return TDX_INCORRECT_MSR_VALUE | MSR_VMX_CR0_FIXED0;
	}
	cpu->vmx_cr0_fixed1 = rdmsr(machine, lp, MSR_VMX_CR0_FIXED1);
	if (~cpu->vmx_cr0_fixed1 & TDX_GUEST_CR0_INIT) {
		return TDX_INCORRECT_MSR_VALUE | MSR_VMX_CR0_FIXED1;
	}
	cpu->vmx_cr4_fixed0 = rdmsr(machine, lp, MSR_VMX_CR4_FIXED0);
	if (cpu->vmx_cr4_fixed0 & ~TDX_GUEST_CR4_INIT) {
		return TDX_INCORRECT_MSR_VALUE | MSR_VMX_CR4_FIXED0;
	}
	cpu->vmx_cr4_fixed1 = rdmsr(machine, lp, MSR_VMX_CR4_FIXED1);
	if (~cpu->vmx_cr4_fixed1 & TDX_GUEST_CR4_INIT) {
		return TDX_INCORRECT_MSR_VALUE | MSR_VMX_CR4_FIXED1;
	}
	return TDX_SUCCESS;
}

static uint64_t check_l2(struct tdx_machine *machine, struct tdx_cpu *cpu)
{
	uint64_t fixed0 = cpu->vmx_cr0_fixed0 & ~(BIT(0) | BIT(31));
	uint64_t fixed1 = cpu->vmx_cr0_fixed1;
	uint64_t status = TDX_SUCCESS;

	for (int i = 0; i < TDX_NUM_CONTROLS && status == TDX_SUCCESS; i++) {
		status = settle_controls(machine, cpu, i, tdx_vmcs_controls_l2, cpu->controls_l2);
	}
	if (status != TDX_SUCCESS) {
		return status;
	}
	if (fixed0 & ~fixed1) {
		return impossible(machine, "a bit of CR0 that must be 1 and must be 0");
	}
	if ((fixed0 & ~TDX_GUEST_CR0_INIT) || (~fixed1 & TDX_GUEST_CR0_INIT) ||
	    ((fixed0 | ~fixed1) & TDX_GUEST_CR0_L2_VARIABLE)) {
		return TDX_INCORRECT_MSR_VALUE | MSR_VMX_CR0_FIXED0;
	}
	return TDX_SUCCESS;
}

static uint64_t sample_vmx(struct tdx_machine *machine, uint32_t lp, struct tdx_cpu *cpu)
{
	uint64_t status;

	cpu->vmx_basic = rdmsr(machine, lp, MSR_VMX_BASIC);
	if ((cpu->vmx_basic >> 32 & 0x1fff) > 4096 ||
	    (~cpu->vmx_basic & (VMX_BASIC_EXIT_INFO_ON_IO | VMX_BASIC_TRUE_CONTROLS))) {
		return TDX_INCORRECT_MSR_VALUE | MSR_VMX_BASIC;
	}
	status = sample_controls(machine, lp, cpu);
	if (status == TDX_SUCCESS) {
		status = sample_vmx_capabilities(machine, lp, cpu);
	}
	return status == TDX_SUCCESS ? check_l2(machine, cpu) : status;
}

uint64_t tdx_cpu_sample(struct tdx_machine *machine, uint32_t lp,
			const struct tdx_cpu_packages *packages, struct tdx_cpu *cpu,
			uint64_t out[TDX_NUM_GPRS])
{
	uint64_t status;

	memset(cpu, 0, sizeof(*cpu));
	status = sample_msrs(machine, lp, cpu);
	if (status == TDX_SUCCESS) {
		status = sample_cpuid(machine, lp, packages, cpu, out);
	}
	return status == TDX_SUCCESS ? sample_vmx(machine, lp, cpu) : status;
}

/* Where an LP is, from its x2APIC id. */
static uint64_t take_place(const struct tdx_cpu *cpu, uint32_t x2apic_id, uint32_t *core,
			   uint32_t *package)
{
	*core = x2apic_id >> (cpu->core_id_shift & 31) & cpu->core_id_mask;
	*package = x2apic_id >> (cpu->package_id_shift & 31);
	return *package < TDX_MAX_PACKAGES ? TDX_SUCCESS : TDX_INVALID_PKG_ID | *package;
}

static uint64_t compare_leaf(struct tdx_machine *machine, uint32_t lp, const struct tdx_cpu *cpu,
			     int index, uint32_t *core, uint32_t *package, uint64_t *out)
{
	const struct tdx_cpuid_leaf *row = &tdx_cpuid_leaves[index];
	uint32_t value[4];

	tdx_plat_cpuid(machine, lp, row->leaf, row->subleaf, value);
	for (int reg = 0; reg < 4; reg++) {
		if ((value[reg] ^ cpu->values[index][reg]) & row->verify_same[reg]) {
			out[TDX_RCX] = leaf_id(row);
			out[TDX_RDX] = pair(row->verify_same[TDX_EAX], row->verify_same[TDX_EBX]);
			out[TDX_R8] = pair(row->verify_same[TDX_ECX], row->verify_same[TDX_EDX]);
			return TDX_INCONSISTENT_CPUID_FIELD;
		}
	}
	if (row->leaf == 0x1f && row->subleaf == 0) {
		return take_place(cpu, value[TDX_EDX], core, package);
	}
	return TDX_SUCCESS;
}

uint64_t tdx_cpu_compare_cpuid(struct tdx_machine *machine, uint32_t lp,
			       const struct tdx_cpu *cpu, uint32_t *core, uint32_t *package,
			       uint64_t out[TDX_NUM_GPRS])
{
	uint32_t base[4], extended[4];
	uint64_t status = TDX_SUCCESS;

	if (rdmsr(machine, lp, MSR_MISC_ENABLE) & MISC_ENABLE_LIMIT_CPUID) {
		return TDX_LIMIT_CPUID_MAXVAL_SET;
	}
	tdx_plat_cpuid(machine, lp, 0, 0, base);
	tdx_plat_cpuid(machine, lp, TDX_CPUID_FIRST_EXTENDED, 0, extended);
	for (int i = 0; i < TDX_NUM_CPUID_VALUES && status == TDX_SUCCESS; i++) {
		if (leaf_exists(tdx_cpuid_leaves[i].leaf, base[TDX_EAX], extended[TDX_EAX])) {
			status = compare_leaf(machine, lp, cpu, i, core, package, out);
		}
	}
	if (status != TDX_SUCCESS) {
		return status;
	}
	if (rdmsr(machine, lp, MSR_TSC_ADJUST) != cpu->tsc_adjust) {
		return TDX_INCONSISTENT_MSR | MSR_TSC_ADJUST;
	}
	return TDX_SUCCESS;
}

uint64_t tdx_cpu_compare_vmx(struct tdx_machine *machine, uint32_t lp, const struct tdx_cpu *cpu)
{
	const struct {
		uint32_t msr;
		uint64_t value;
	} expected[] = {
		{ MSR_VMX_BASIC, cpu->vmx_basic },
		{ MSR_VMX_TRUE_PINBASED_CTLS, cpu->vmx_controls[TDX_CONTROL_PIN_BASED] },
		{ MSR_VMX_TRUE_PROCBASED_CTLS, cpu->vmx_controls[TDX_CONTROL_PROC_BASED] },
		{ MSR_VMX_PROCBASED_CTLS2, cpu->vmx_controls[TDX_CONTROL_PROC_BASED2] },
		{ MSR_VMX_PROCBASED_CTLS3, cpu->vmx_controls[TDX_CONTROL_PROC_BASED3] },
		{ MSR_VMX_TRUE_EXIT_CTLS, cpu->vmx_controls[TDX_CONTROL_EXIT] },
		{ MSR_VMX_TRUE_ENTRY_CTLS, cpu->vmx_controls[TDX_CONTROL_ENTRY] },
		{ MSR_VMX_MISC, cpu->vmx_misc },
		{ MSR_VMX_EPT_VPID_CAP, cpu->vmx_ept_vpid_cap },
		{ MSR_VMX_CR0_FIXED0, cpu->vmx_cr0_fixed0 },
		{ MSR_VMX_CR0_FIXED1, cpu->vmx_cr0_fixed1 },
		{ MSR_VMX_CR4_FIXED0, cpu->vmx_cr4_fixed0 },
		{ MSR_VMX_CR4_FIXED1, cpu->vmx_cr4_fixed1 },
	};

	for (size_t i = 0; i < sizeof(expected) / sizeof(expected[0]); i++) {
		if (rdmsr(machine, lp, expected[i].msr) != expected[i].value) {
			return TDX_INCONSISTENT_MSR | expected[i].msr;
		}
	}
	return TDX_SUCCESS;
}
