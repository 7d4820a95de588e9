/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TD_PARAMS but for its CPUID part (params_cpuid.c): attributes, XFAM, limits,
 * EPTP controls, TSC, configuration ids and IA32_ARCH_CAPABILITIES.
 */
#include "core/params.h"

#include <stddef.h>
#include <string.h>

#include <tdx/status.h>

#include "core/msr_index.h"
#include "core/params_cpuid.h"
#include "core/wide.h"

#define BIT(n)	(1ull << (n))

/* EPTP: bits 2:0 memory type, 5:3 levels less one, 6 A/D, 7 SSS, 51:12 root. */
#define EPTP_WRITE_BACK		6u
#define EPTP_LEVELS_4		3u
#define EPTP_LEVELS_5		4u
#define EPTP_LEVELS(eptp)	((eptp) >> 3 & 7)
#define EPTP_OTHER		(~0x3full)
#define EPT_CAP_LEVELS_5	BIT(7)
#define MIN_PA_BITS_LEVELS_5	49u

/* IA32_ARCH_CAPABILITIES */
#define ARCH_CAP_SSB_NO			BIT(4)
#define ARCH_CAP_TSX_CTRL		BIT(7)
#define ARCH_CAP_RRSBA			BIT(19)
#define ARCH_CAP_BHI_NO			BIT(20)
#define ARCH_CAP_XAPIC_DISABLE_STATUS	BIT(21)
#define ARCH_CAP_PBRSB_NO		BIT(24)
/* A TD sees 0 when the host leaves the bit 0. */
#define ARCH_CAP_ALLOWED		(ARCH_CAP_SSB_NO | ARCH_CAP_BHI_NO | ARCH_CAP_PBRSB_NO)
#define ARCH_CAP_FIXED_0		(7ull << 9 | 7ull << 16 | 3ull << 22 | ~0ull << 25)

#define MSR_CONFIG_ARCH_CAP		1u
#define SPEC_CTRL_DDPD_U		BIT(8)

static uint64_t invalid(uint32_t operand)
{
	return tdx_status_with_operand(TDX_OPERAND_INVALID, operand);
}

static bool all_zero(const void *bytes, size_t length)
{
	const uint8_t *p = bytes;

	while (length--) {
		if (*p++) {
			return false;
		}
	}
	return true;
}

bool tdx_attributes_allowed(const struct tdx_cpu *cpu, uint64_t attributes)
{
	if ((attributes & ~cpu->attributes_fixed0) ||
	    (attributes & cpu->attributes_fixed1) != cpu->attributes_fixed1) {
		return false;
	}
	/* What a migratable TD is must not depend on where it is. */
	return !(attributes & TDX_ATTRIBUTES_MIGRATABLE) ||
	       !(attributes & (TDX_ATTRIBUTES_DEBUG | TDX_ATTRIBUTES_PERFMON));
}

bool tdx_config_flags_allowed(const struct tdx_cpu *cpu, uint64_t flags)
{
	return !(flags & ~cpu->config_flags_fixed0) &&
	       (flags & cpu->config_flags_fixed1) == cpu->config_flags_fixed1;
}

bool tdx_tdcs_allocated(uint32_t num_tdcx, uint32_t num_l2_vms)
{
	return num_tdcx >= TDX_TDCS_MIN_PAGES + num_l2_vms * TDX_TDCS_PAGES_PER_L2_VM;
}

void tdx_set_xbuff_layout(const struct tdx_cpu *cpu, struct tdcs *tdcs)
{
	/* Legacy region and header; then SDM volume 1, 13.4.3, compacted. */
	uint32_t offset = 512 + 64;

	for (uint32_t i = 2; i < TDX_XFAM_BITS; i++) {
		if (tdcs->xfam & BIT(i)) {
			if (cpu->xsave[i].align64) {
				offset = (offset + 63) & ~63u;
			}
			tdcs->xbuff_offsets[i] = offset;
			offset += cpu->xsave[i].size;
		}
	}
	tdcs->xbuff_size = offset;
}

uint64_t tdx_usec_to_tsc(const struct tdx_cpu *cpu, uint64_t usec)
{
	return usec * cpu->native_tsc_hz / 1000000;
}

void tdx_tsc_virtualise(const struct tdx_cpu *cpu, uint64_t native, uint64_t start,
			struct tdcs *tdcs)
{
	unsigned __int128 hz = (uint64_t)tdcs->tsc_frequency * TDX_TSC_UNIT_HZ;

	tdcs->tsc_multiplier = tdx_wide_divide(hz << 48, cpu->native_tsc_hz);
	tdcs->tsc_offset = 0;
	tdcs->tsc_offset = start - tdx_tsc_to_virtual(tdcs, native);
}

uint64_t tdx_tsc_to_virtual(const struct tdcs *tdcs, uint64_t native)
{
	unsigned __int128 product = (unsigned __int128)native * tdcs->tsc_multiplier;

	return (uint64_t)(product >> 48) + tdcs->tsc_offset;
}

bool tdx_tsc_to_native(const struct tdcs *tdcs, uint64_t value, uint64_t *native)
{
	unsigned __int128 scaled = (unsigned __int128)(value - tdcs->tsc_offset) << 48;

	if ((uint64_t)(scaled >> 64) >= tdcs->tsc_multiplier) {
		return false;
	}
	*native = tdx_wide_divide(scaled, tdcs->tsc_multiplier);
	return true;
}

static bool hides_ddpd(const struct tdx_cpu *cpu, const struct tdcs *tdcs)
{
	return cpu->ddpd && !tdcs->cpuid_flags.ddpd;
}

uint64_t tdx_spec_ctrl_virtual(const struct tdx_cpu *cpu, const struct tdcs *tdcs, uint64_t real)
{
	return hides_ddpd(cpu, tdcs) ? real & ~SPEC_CTRL_DDPD_U : real;
}

uint64_t tdx_spec_ctrl_real(const struct tdx_cpu *cpu, const struct tdcs *tdcs, uint64_t value)
{
	if (hides_ddpd(cpu, tdcs)) {
		return value | SPEC_CTRL_DDPD_U;
	}
	return cpu->ddpd ? value : value & ~SPEC_CTRL_DDPD_U;
}

static bool set_eptp(const struct tdx_params_platform *platform, uint64_t controls, bool gpaw,
		     struct tdcs *draft)
{
	uint64_t levels = EPTP_LEVELS(controls);
	bool five = platform->cpu->vmx_ept_vpid_cap & EPT_CAP_LEVELS_5;

	if ((controls & 7) != EPTP_WRITE_BACK || levels < EPTP_LEVELS_4 ||
	    levels > (five ? EPTP_LEVELS_5 : EPTP_LEVELS_4) || (controls & EPTP_OTHER)) {
		return false;
	}
	if (levels == EPTP_LEVELS_5 && platform->cpu->max_pa < MIN_PA_BITS_LEVELS_5) {
		return false;
	}
	/* A shared bit at 51 lies beyond four levels. */
	if (gpaw && levels < EPTP_LEVELS_5) {
		return false;
	}
	draft->gpaw = gpaw;
	draft->eptp = controls | platform->sept_root_pa;
	return true;
}

static uint64_t apply_identity(const struct tdx_params_platform *platform,
			       const struct td_params *params, struct tdcs *draft)
{
	const struct tdx_cpu *cpu = platform->cpu;

	if (!tdx_attributes_allowed(cpu, params->attributes)) {
		return invalid(TDX_OPERAND_ID_ATTRIBUTES);
	}
	draft->attributes = params->attributes;
	draft->td_ctls &= ~TDX_TD_CTLS_PENDING_VE_DISABLE;
	if (params->attributes & TDX_ATTRIBUTES_SEPT_VE_DISABLE) {
		draft->td_ctls |= TDX_TD_CTLS_PENDING_VE_DISABLE;
	}
	if (!tdx_cpu_xfam_allowed(cpu, params->xfam)) {
		return invalid(TDX_OPERAND_ID_XFAM);
	}
	draft->xfam = params->xfam;
	tdx_set_xbuff_layout(cpu, draft);
	if (params->max_vcpus == 0 || params->max_vcpus > TDX_MAX_VCPUS) {
		return invalid(TDX_OPERAND_ID_MAX_VCPUS);
	}
	draft->max_vcpus = params->max_vcpus;
	if (params->num_l2_vms > TDX_MAX_L2_VMS) {
		return invalid(TDX_OPERAND_ID_NUM_L2_VMS);
	}
	if (!tdx_tdcs_allocated(platform->num_tdcx, params->num_l2_vms)) {
		return TDX_TDCS_NOT_ALLOCATED;
	}
	draft->num_l2_vms = params->num_l2_vms;
	return params->reserved0 == 0 ? TDX_SUCCESS : invalid(TDX_OPERAND_ID_RDX);
}

static uint64_t apply_execution(const struct tdx_params_platform *platform,
				const struct td_params *params, struct tdcs *draft)
{
	const struct tdx_cpu *cpu = platform->cpu;

	if (!tdx_config_flags_allowed(cpu, params->config_flags)) {
		return invalid(TDX_OPERAND_ID_EXEC_CONTROLS);
	}
	if (!set_eptp(platform, params->eptp_controls, params->config_flags & TDX_CONFIG_GPAW,
		      draft)) {
		return invalid(TDX_OPERAND_ID_EPTP_CONTROLS);
	}
	draft->config_flags = params->config_flags;
	if (params->tsc_frequency < TDX_TSC_FREQUENCY_MIN ||
	    params->tsc_frequency > TDX_TSC_FREQUENCY_MAX) {
		return invalid(TDX_OPERAND_ID_TSC_FREQUENCY);
	}
	draft->tsc_frequency = params->tsc_frequency;
	/* The host must not have moved the TSC that the TD's starts from. */
	if (platform->tsc_adjust != cpu->tsc_adjust) {
		return tdx_status_with_operand(TDX_INCONSISTENT_MSR, MSR_TSC_ADJUST);
	}
	tdx_tsc_virtualise(cpu, platform->tsc, 0, draft);
	if (!all_zero(params->reserved1, sizeof(params->reserved1))) {
		return invalid(TDX_OPERAND_ID_RDX);
	}
	memcpy(&draft->mrconfigid, params->mrconfigid, sizeof(draft->mrconfigid));
	memcpy(&draft->mrowner, params->mrowner, sizeof(draft->mrowner));
	memcpy(&draft->mrownerconfig, params->mrownerconfig, sizeof(draft->mrownerconfig));
	if ((params->msr_config_ctls & ~MSR_CONFIG_ARCH_CAP) ||
	    !all_zero(params->reserved2, sizeof(params->reserved2))) {
		return invalid(TDX_OPERAND_ID_RDX);
	}
	return TDX_SUCCESS;
}

static bool set_arch_capabilities(const struct tdx_cpu *cpu, const struct td_params *params,
				  struct tdcs *draft)
{
	uint64_t config = params->ia32_arch_capabilities_config;
	uint64_t value = cpu->arch_capabilities;

	if (!(params->msr_config_ctls & MSR_CONFIG_ARCH_CAP) && config) {
		return false;
	}
	value &= ~(ARCH_CAP_ALLOWED & ~config);
	if (!draft->cpuid_flags.tsx) {
		value &= ~ARCH_CAP_TSX_CTRL;
	}
	value &= ~ARCH_CAP_FIXED_0;
	value |= config & ARCH_CAP_RRSBA;
	value |= ARCH_CAP_XAPIC_DISABLE_STATUS;
	draft->virt_arch_capabilities = value;
	return !(config & ~TDX_ARCH_CAP_CONFIG_MASK);
}

uint64_t tdx_params_apply(const struct tdx_params_platform *platform,
			  const struct td_params *params, struct tdcs *draft, uint64_t *leaf)
{
	uint64_t status;

	draft->num_vcpus = 0;
	draft->num_assoc_vcpus = 0;
	draft->td_epoch = 1;
	draft->refcount[0] = 0;
	draft->refcount[1] = 0;
	draft->hp_lock_timeout = tdx_usec_to_tsc(platform->cpu, TDX_HP_TIMEOUT_DEFAULT_US);

	status = apply_identity(platform, params, draft);
	if (status == TDX_SUCCESS) {
		status = apply_execution(platform, params, draft);
	}
	if (status == TDX_SUCCESS) {
		status = tdx_params_apply_cpuid(platform, params, draft, leaf);
	}
	if (status != TDX_SUCCESS) {
		return status;
	}
	if (!set_arch_capabilities(platform->cpu, params, draft)) {
		return invalid(TDX_OPERAND_ID_IA32_ARCH_CAPABILITIES_CONFIG);
	}
	/* A partitioned TD does not migrate in this module. */
	if ((draft->attributes & TDX_ATTRIBUTES_MIGRATABLE) && draft->num_l2_vms) {
		return invalid(TDX_OPERAND_ID_RDX);
	}
	return TDX_SUCCESS;
}
