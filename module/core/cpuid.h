/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What the module knows of the CPU it runs on, and what a TD sees of it.
 *
 * struct tdx_cpu is sampled once by TDH.SYS.INIT, compared on each LP by
 * TDH.SYS.LP.INIT, and closed by TDH.SYS.CONFIG. From it and TD_PARAMS come a
 * TD's virtual CPUID, its XFAM limits and the controls of its VMCS. The rows
 * behind all this are in abi/cpuid.toml and abi/vmcs.toml.
 */
#ifndef TDX_MODULE_CORE_CPUID_H
#define TDX_MODULE_CORE_CPUID_H

#include <stdbool.h>
#include <stdint.h>

#include <machine/machine.h>

#include "gen/cpuid.h"
#include "gen/vmcs.h"

#define TDX_CPUID_NONE		(-1)
#define TDX_XFAM_BITS		19	/* highest known XFAM bit is 18 */
#define TDX_MAX_FIXED_COUNTERS	7

enum tdx_cpuid_reg { TDX_EAX, TDX_EBX, TDX_ECX, TDX_EDX };

/* XFAM and XCR0 | IA32_XSS bits that rules name. */
#define TDX_XFAM_X87		(1ull << 0)
#define TDX_XFAM_SSE		(1ull << 1)
#define TDX_XFAM_AVX		(1ull << 2)
#define TDX_XFAM_AVX512		(7ull << 5)
#define TDX_XFAM_PT		(1ull << 8)
#define TDX_XFAM_PK		(1ull << 9)
#define TDX_XFAM_CET		(3ull << 11)
#define TDX_XFAM_ULI		(1ull << 14)
#define TDX_XFAM_LBR		(1ull << 15)
#define TDX_XFAM_AMX		(3ull << 17)

struct tdx_xsave_component {
	uint32_t size, offset;	/* offset: in the standard format */
	bool align64;
};

struct tdx_cpu {
	/*
	 * CPUID as the TD's starts from: native, and after tdx_cpu_close() with
	 * the bits applied that are fixed for every TD.
	 */
	uint32_t values[TDX_NUM_CPUID_VALUES][4];
	uint32_t last_base, last_extended;
	uint32_t platform_fms;		/* lowest stepping of all packages */
	uint32_t native_model;		/* CPUID 1AH.EAX */
	uint8_t max_pa;
	bool waitpkg, la57, lam, lass, ddpd, hle, rtm, xfd, perfmon_ext;
	uint32_t xcr0_supported, xss_supported, xfd_faulting;
	struct tdx_xsave_component xsave[TDX_XFAM_BITS];
	uint64_t native_tsc_hz;
	uint32_t fixed_counters, fixed_counter_bitmap, max_lbr_depth;
	uint32_t core_id_shift, core_id_mask, package_id_shift;

	uint64_t core_capabilities, arch_capabilities, xapic_disable_status;
	uint64_t misc_package_ctls, perf_capabilities, tsc_adjust;
	uint64_t vmx_basic, vmx_misc, vmx_ept_vpid_cap;
	uint64_t vmx_cr0_fixed0, vmx_cr0_fixed1, vmx_cr4_fixed0, vmx_cr4_fixed1;
	uint64_t vmx_controls[TDX_NUM_CONTROLS];	/* the capability MSRs */
	uint64_t controls_l1[TDX_NUM_CONTROLS];		/* a TD VMCS starts so */
	uint64_t controls_l2[TDX_NUM_CONTROLS];		/* an L2 VMCS starts so */

	/* A bit 0 in fixed0 must be 0, a bit 1 in fixed1 must be 1. */
	uint64_t attributes_fixed0, attributes_fixed1;
	uint64_t config_flags_fixed0, config_flags_fixed1;
};

/* Family, model and stepping of each package, as the loader's MCHECK gives it. */
struct tdx_cpu_packages {
	uint32_t count;
	const uint32_t *fms;
};

/**
 * tdx_cpu_sample - TDH.SYS.INIT's look at MSRs, CPUID and VMX capabilities
 * @machine: the platform
 * @lp: index of the calling LP
 * @packages: what MCHECK left about them
 * @cpu: [out] filled as far as the checks came
 * @out: [out] gpr[]: RCX, RDX, R8, R9, R10 say which CPUID bits are wrong
 *
 * Returns: TDX_SUCCESS or the status of the first check that failed.
 */
uint64_t tdx_cpu_sample(struct tdx_machine *machine, uint32_t lp,
			const struct tdx_cpu_packages *packages, struct tdx_cpu *cpu,
			uint64_t out[TDX_NUM_GPRS]);

/**
 * tdx_cpu_compare - TDH.SYS.LP.INIT's comparison of an LP with the sample
 * @core: [out] core id within the package
 * @package: [out] package id
 *
 * The SMRR comparison belongs between the two parts of it: the CPUID part is
 * tdx_cpu_compare_cpuid(), the VMX part tdx_cpu_compare_vmx().
 */
uint64_t tdx_cpu_compare_cpuid(struct tdx_machine *machine, uint32_t lp,
			       const struct tdx_cpu *cpu, uint32_t *core, uint32_t *package,
			       uint64_t out[TDX_NUM_GPRS]);
uint64_t tdx_cpu_compare_vmx(struct tdx_machine *machine, uint32_t lp,
			     const struct tdx_cpu *cpu);

/* Apply the bits fixed for every TD (TDH.SYS.CONFIG, and after an update). */
void tdx_cpu_close(struct tdx_cpu *cpu);

/* The place of a leaf in the tables, TDX_CPUID_NONE if it is in none. */
int tdx_cpuid_index(uint32_t leaf, uint32_t subleaf);

/* Is an F/M/S value one that this module lets a migratable TD have? */
bool tdx_cpu_fms_allowed(const struct tdx_cpu *cpu, uint32_t fms);
/* Is the platform's model one that this module knows? MCHECK sees to it. */
bool tdx_cpu_fms_known(const struct tdx_cpu *cpu);
#define TDX_FMS_UNKNOWN	"the platform's family and model are none that this module knows"
uint32_t tdx_cpu_num_allowed_fms(const struct tdx_cpu *cpu);
uint32_t tdx_cpu_allowed_fms(const struct tdx_cpu *cpu, uint32_t index);

/* May a TD have this XFAM? */
bool tdx_cpu_xfam_allowed(const struct tdx_cpu *cpu, uint64_t xfam);
/* May a TD with this XFAM set XCR0 so? */
bool tdx_cpu_xcr0_allowed(const struct tdx_cpu *cpu, uint64_t xcr0, uint64_t xfam);
/* Bytes of a standard-format XSAVE area with these components. */
uint32_t tdx_cpu_xsave_size(const struct tdx_cpu *cpu, uint64_t components);
/* The same in compacted format, which IA32_XSS components need. */
uint32_t tdx_cpu_xsave_compacted_size(const struct tdx_cpu *cpu, uint64_t components);

#endif /* TDX_MODULE_CORE_CPUID_H */
