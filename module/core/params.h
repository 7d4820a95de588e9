/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TD_PARAMS: what TDH.MNG.INIT checks in it and derives from it, in the order
 * of module 1.5.05, and the checks of single parameters that others share.
 *
 * Everything is written to a draft of the first TDCS page; the caller puts it
 * in place once all checks have passed. The rows behind CPUID and the MSR
 * bitmap are in abi/cpuid.toml and abi/msr.toml.
 */
#ifndef TDX_MODULE_CORE_PARAMS_H
#define TDX_MODULE_CORE_PARAMS_H

#include <stdbool.h>
#include <stdint.h>

#include <tdx/gen/structs.h>

#include "core/cpuid.h"
#include "core/td_layout.h"

/* ATTRIBUTES bits that rules name. */
#define TDX_ATTRIBUTES_DEBUG		(1ull << 0)
#define TDX_ATTRIBUTES_LASS		(1ull << 27)
#define TDX_ATTRIBUTES_SEPT_VE_DISABLE	(1ull << 28)
#define TDX_ATTRIBUTES_MIGRATABLE	(1ull << 29)
#define TDX_ATTRIBUTES_PKS		(1ull << 30)
#define TDX_ATTRIBUTES_KL		(1ull << 31)
#define TDX_ATTRIBUTES_PERFMON		(1ull << 63)

#define TDX_CONFIG_GPAW			(1ull << 0)
#define TDX_CONFIG_FLEXIBLE_PENDING_VE	(1ull << 1)
#define TDX_CONFIG_NO_RBP_MOD		(1ull << 2)

#define TDX_TD_CTLS_PENDING_VE_DISABLE	(1ull << 0)
#define TDX_TD_CTLS_ENUM_TOPOLOGY	(1ull << 1)

#define TDX_TSC_UNIT_HZ			25000000u
#define TDX_TSC_FREQUENCY_MIN		4u
#define TDX_TSC_FREQUENCY_MAX		400u

/* Host-priority lock timeout, microseconds. */
#define TDX_HP_TIMEOUT_MIN_US		10000u
#define TDX_HP_TIMEOUT_MAX_US		100000000u
#define TDX_HP_TIMEOUT_DEFAULT_US	1000000u

/* IA32_ARCH_CAPABILITIES bits a host may configure. */
#define TDX_ARCH_CAP_CONFIG_MASK	((1ull << 4) | (1ull << 19) | (1ull << 20) | (1ull << 24))

/* What the checks need to know of the platform at the time of the call. */
struct tdx_params_platform {
	const struct tdx_cpu *cpu;
	uint64_t tsc;			/* native TSC now */
	uint64_t tsc_adjust;		/* IA32_TSC_ADJUST of this LP now */
	uint64_t sept_root_pa;		/* secure EPT root page, no key id */
	uint32_t num_tdcx;
	/* CPUID(DH).EBX as a table-driven platform lists it; 0: by XFAM, as a CPU does. */
	uint32_t listed_xsave_size;
};

/**
 * tdx_params_apply - check TD_PARAMS and fill the draft of a TD's TDCS
 * @params: a private copy of what the host gave
 * @draft: [inout] the first TDCS page as it is; changed also on error
 * @leaf: [out] CPUID leaf and sub-leaf that is wrong, else untouched
 *
 * Returns: TDX_SUCCESS or the status of the first check that failed.
 */
uint64_t tdx_params_apply(const struct tdx_params_platform *platform,
			  const struct td_params *params, struct tdcs *draft, uint64_t *leaf);

bool tdx_attributes_allowed(const struct tdx_cpu *cpu, uint64_t attributes);
bool tdx_config_flags_allowed(const struct tdx_cpu *cpu, uint64_t flags);
/* Have enough TDCX pages been added for that many L2 VMs? */
bool tdx_tdcs_allocated(uint32_t num_tdcx, uint32_t num_l2_vms);

/* The part of XSAVE: where each component of XFAM lies in XBUFF. */
void tdx_set_xbuff_layout(const struct tdx_cpu *cpu, struct tdcs *tdcs);

/* Clear the exits that this TD's MSR accesses do not need; all set before. */
void tdx_set_msr_bitmaps(const struct tdx_cpu *cpu, const struct tdcs *tdcs, uint8_t *bitmaps);
/* The VMX capability MSRs that an L1 VMM reads. */
void tdx_set_virtual_vmx_msrs(const struct tdx_cpu *cpu, struct tdcs *tdcs);

/* CR4 bits that an L2 VM may own. */
uint64_t tdx_l2_cr4_writable(const struct tdx_cpu *cpu, const struct tdcs *tdcs);

uint64_t tdx_usec_to_tsc(const struct tdx_cpu *cpu, uint64_t usec);

/* Virtual TSC = (native * multiplier >> 48) + offset. */
void tdx_tsc_virtualise(const struct tdx_cpu *cpu, uint64_t native, uint64_t start,
			struct tdcs *tdcs);
uint64_t tdx_tsc_to_virtual(const struct tdcs *tdcs, uint64_t native);
/* The reverse; false: the native value would not fit 64 bits. */
bool tdx_tsc_to_native(const struct tdcs *tdcs, uint64_t value, uint64_t *native);

/* IA32_SPEC_CTRL with DDPD_U hidden from a TD that does not know it. */
uint64_t tdx_spec_ctrl_virtual(const struct tdx_cpu *cpu, const struct tdcs *tdcs, uint64_t real);
uint64_t tdx_spec_ctrl_real(const struct tdx_cpu *cpu, const struct tdcs *tdcs, uint64_t value);

#endif /* TDX_MODULE_CORE_PARAMS_H */
