/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.SYS.INIT: look at the platform once, refuse it or remember it. The CPU's
 * part is in core/cpuid_sample.c; here are key ids, CMRs, SMRRs and what the
 * loader said.
 */
#include <string.h>

#include "core/handoff.h"
#include "core/msr_index.h"
#include "core/plat.h"
#include "core/td.h"
#include "core/tsx.h"
#include "leaf/tdh/sys.h"

#define BIT(n)	(1ull << (n))

#define ATTRIBUTES_LASS		BIT(27)

#define TME_ACTIVATE_LOCK	BIT(0)

#define MTRRCAP_SMRR		BIT(11)
#define MTRRCAP_SMRR2		BIT(13)
#define MTRRCAP_SMRR_LOCK	BIT(14)
#define SMRR_LOCK		BIT(10)
#define SMRR_VALID		BIT(11)
#define SMRR_RANGE		0xfffff000u
#define SEAMRR_RANGE		(((1ull << TDX_MAX_PA) - 1) & ~0x1ffffffull)

/* SEAMOPS leaves that preserving TDs across an update needs: SEAMDB GETREF, REPORT. */
#define SEAMOPS_PRESERVING	(BIT(4) | BIT(5))
#define SEAMOPS_VERIFYREPORT	BIT(6)

static uint64_t check_algorithms(const struct tdx_machine *machine)
{
	const struct tdx_module *module = &machine->module;
	uint64_t wanted = machine->sysinfo.without_integrity ? TME_XTS_128 | TME_XTS_256 :
			  TME_XTS_128_INTEGRITY | TME_XTS_256_INTEGRITY;

	if (!(module->tme_activate & TME_ACTIVATE_LOCK)) {
		return TDX_INCORRECT_MSR_VALUE | MSR_TME_ACTIVATE;
	}
	if (!(module->tme_capability & wanted)) {
		return TDX_INCORRECT_MSR_VALUE | MSR_TME_CAPABILITY;
	}
	if (!(module->tme_activate >> TME_ACTIVATE_ALGORITHMS & wanted)) {
		return TDX_INCORRECT_MSR_VALUE | MSR_TME_ACTIVATE;
	}
	return TDX_SUCCESS;
}

static uint64_t check_keys(struct tdx_machine *machine, uint32_t lp)
{
	struct tdx_module *module = &machine->module;
	uint32_t keyid_bits;
	uint64_t status;

	module->tme_capability = tdx_plat_rdmsr(machine, lp, MSR_TME_CAPABILITY);
	module->tme_activate = tdx_plat_rdmsr(machine, lp, MSR_TME_ACTIVATE);
	status = check_algorithms(machine);
	if (status != TDX_SUCCESS) {
		return status;
	}
	keyid_bits = module->tme_activate >> 32 & 0xf;
	module->hkid_shift = (uint8_t)(TDX_MAX_PA - keyid_bits);
	module->hkid_mask = BIT(TDX_MAX_PA) - BIT(module->hkid_shift);
	module->tme_keyid_partitioning = tdx_plat_rdmsr(machine, lp, MSR_TME_KEYID_PARTITIONING);
	module->private_hkid_min = (uint32_t)module->tme_keyid_partitioning + 1;
	module->private_hkid_max = (uint32_t)module->tme_keyid_partitioning +
				   (uint32_t)(module->tme_keyid_partitioning >> 32);
	if (module->private_hkid_max >= TDX_MAX_HKIDS) {
		return TDX_NUM_ACTIVATED_HKIDS_NOT_SUPPORTED | TDX_MAX_HKIDS;
	}
	module->num_cache_blocks = tdx_plat_rdmsr(machine, lp, MSR_WBINVDP);
	if (tdx_plat_rdmsr(machine, lp, MSR_WBNOINVDP) != module->num_cache_blocks) {
		return TDX_INCORRECT_MSR_VALUE | MSR_WBNOINVDP;
	}
	return TDX_SUCCESS;
}

static bool cmrs_are_valid(const struct tdx_machine *machine)
{
	uint64_t mask = machine->module.hkid_mask;
	uint64_t previous_base = 0, previous_last = 0;

	for (uint32_t i = 0; i < TDX_MACHINE_MAX_CMRS; i++) {
		uint64_t base = machine->sysinfo.cmrs[i].base;
		uint64_t size = machine->sysinfo.cmrs[i].size;
		uint64_t last = base + size - 1;

		if (size == 0) {
			continue;
		}
		if (base > UINT64_MAX - size || (base & mask) || (last & mask) ||
		    last > BIT(TDX_MAX_PA) || !tdx_is_aligned(base, TDX_PAGE) ||
		    !tdx_is_aligned(size, TDX_PAGE)) {
			return false;
		}
		if (previous_last && (previous_base > base || previous_last > base)) {
			return false;
		}
		previous_base = base;
		previous_last = last;
	}
	return true;
}

/* All ones from some bit up to bit 31, and the base on a multiple of its size. */
static bool smrr_is_valid(uint64_t base, uint64_t mask)
{
	uint32_t bits = (uint32_t)mask & SMRR_RANGE;
	uint32_t size = bits & -bits;

	return bits && bits == -size && !((uint32_t)base & SMRR_RANGE & (size - 1));
}

static uint64_t check_smrr(const struct tdx_machine *machine, uint32_t index)
{
	uint64_t mask = machine->module.smrr_mask[index];
	uint64_t base = machine->module.smrr_base[index] & SMRR_RANGE;
	uint32_t bits = (uint32_t)mask & SMRR_RANGE;

	if (!(mask & SMRR_VALID)) {
		return TDX_SUCCESS;
	}
	if (!smrr_is_valid(base, mask)) {
		return TDX_INVALID_SMRR_CONFIGURATION | index;
	}
	for (uint32_t i = 0; i < TDX_MACHINE_MAX_CMRS; i++) {
		const struct tdx_cmr *cmr = &machine->sysinfo.cmrs[i];

		if (cmr->size && tdx_ranges_overlap(base, bits & -bits, cmr->base, cmr->size)) {
			return tdx_sys_details(TDX_SMRR_OVERLAPS_CMR, index, i, 0);
		}
	}
	return TDX_SUCCESS;
}

static uint64_t check_smrrs(struct tdx_machine *machine, uint32_t lp)
{
	struct tdx_module *module = &machine->module;
	uint32_t count = 1;
	uint64_t status = TDX_SUCCESS;

	module->mtrrcap = tdx_plat_rdmsr(machine, lp, MSR_MTRRCAP);
	if (!(module->mtrrcap & MTRRCAP_SMRR)) {
		return TDX_SMRR_NOT_SUPPORTED;
	}
	if (!(module->mtrrcap & MTRRCAP_SMRR_LOCK)) {
		return TDX_SMRR_LOCK_NOT_SUPPORTED;
	}
	module->smrr_mask[0] = tdx_plat_rdmsr(machine, lp, MSR_SMRR_MASK);
	module->smrr_base[0] = tdx_plat_rdmsr(machine, lp, MSR_SMRR_BASE);
	if (!machine->sysinfo.smrr2_not_supported && (module->mtrrcap & MTRRCAP_SMRR2)) {
		module->smrr_mask[1] = tdx_plat_rdmsr(machine, lp, MSR_SMRR2_MASK);
		module->smrr_base[1] = tdx_plat_rdmsr(machine, lp, MSR_SMRR2_BASE);
		count = 2;
	}
	for (uint32_t i = 0; i < count; i++) {
		if (!(module->smrr_mask[i] & SMRR_LOCK)) {
			return TDX_SMRR_NOT_LOCKED | i;
		}
	}
	for (uint32_t i = 0; i < count && status == TDX_SUCCESS; i++) {
		status = check_smrr(machine, i);
	}
	return status;
}

static uint64_t check_loader(struct tdx_machine *machine)
{
	const struct tdx_sysinfo *info = &machine->sysinfo;
	const struct tdx_profile *profile = machine->profile;
	struct tdx_module *module = &machine->module;

	module->seamops_capabilities = machine->platform.seamops_capabilities;
	if (!profile->preserves) {
		return TDX_SUCCESS;
	}
	if (~module->seamops_capabilities & SEAMOPS_PRESERVING) {
		return TDX_INCOMPATIBLE_SEAM_CAPABILITIES;
	}
	module->module_hv = info->module_hv;
	module->min_update_hv = info->min_update_hv;
	module->no_downgrade = info->no_downgrade;
	module->num_handoff_pages = info->num_handoff_pages;
	if (info->module_hv != profile->native_hv || info->min_update_hv < profile->oldest_hv ||
	    (info->num_handoff_pages + 1u) * TDX_PAGE < TDX_HANDOFF_SIZE) {
		return TDX_SYS_INCOMPATIBLE_SIGSTRUCT;
	}
	return TDX_SUCCESS;
}

static uint64_t check_platform(struct tdx_call *call)
{
	struct tdx_machine *machine = call->machine;
	struct tdx_cpu_packages packages = {
		.count = machine->sysinfo.num_packages, .fms = machine->sysinfo.package_fms,
	};
	struct tdx_tsx_hidden tsx;
	uint64_t status;

	tdx_tsx_reveal(call->lp, &tsx);
	status = tdx_cpu_sample(machine, call->lp->index, &packages, &machine->module.cpu,
				call->out);
	tdx_tsx_hide(call->lp, &tsx);
	if (status == TDX_SUCCESS) {
		status = check_keys(machine, call->lp->index);
	}
	if (status == TDX_SUCCESS && !cmrs_are_valid(machine)) {
		status = TDX_CMR_LIST_INVALID;
	}
	if (status == TDX_SUCCESS) {
		status = check_smrrs(machine, call->lp->index);
	}
	return status == TDX_SUCCESS ? check_loader(machine) : status;
}

static uint64_t acquire(struct tdx_call *call)
{
	uint64_t status = tdx_sys_lock(call, TDX_EXCLUSIVE);
	uint64_t canary;

	if (status != TDX_SUCCESS) {
		return status;
	}
	if (call->in[TDX_RCX]) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	if (tdx_sys_state(call->machine) != TDX_SYSINIT_PENDING) {
		return TDX_SYS_INIT_NOT_PENDING;
	}
	status = check_platform(call);
	/* The real module's stack canary; ours only asks whether there is entropy. */
	if (status == TDX_SUCCESS && !tdx_plat_random(call->machine, &canary)) {
		status = TDX_RND_NO_ENTROPY;
	}
	return status;
}

static void commit(struct tdx_call *call)
{
	struct tdx_machine *machine = call->machine;
	struct tdx_module *module = &machine->module;
	uint64_t seamrr_mask;

	module->seamverifyreport_available =
		(module->seamops_capabilities & SEAMOPS_VERIFYREPORT) != 0;
	module->seamdb_index = machine->platform.seamdb.used - 1;
	memcpy(module->seamdb_nonce, tdx_seamdb_last(&machine->platform.seamdb)->nonce,
	       sizeof(module->seamdb_nonce));
	module->cpu.attributes_fixed0 = machine->profile->attributes &
					~(module->cpu.lass ? 0 : ATTRIBUTES_LASS);
	module->cpu.attributes_fixed1 = 0;
	module->cpu.config_flags_fixed0 = machine->profile->config_flags;
	module->cpu.config_flags_fixed1 = 0;
	module->num_lps = machine->sysinfo.num_lps;
	module->num_packages = machine->sysinfo.num_packages;
	module->seamrr_base = tdx_plat_rdmsr(machine, call->lp->index, MSR_SEAMRR_BASE) &
			      SEAMRR_RANGE;
	seamrr_mask = tdx_plat_rdmsr(machine, call->lp->index, MSR_SEAMRR_MASK) & SEAMRR_RANGE;
	if (!seamrr_mask) {
		tdx_module_stop(machine, "SEAMRR has no size");
	}
	module->seamrr_size = seamrr_mask & -seamrr_mask;
	tdx_sys_set_state(machine, TDX_SYSINIT_DONE);
}

uint64_t tdx_leaf_tdh_sys_init(struct tdx_call *call)
{
	uint64_t status = acquire(call);

	if (status == TDX_SUCCESS) {
		commit(call);
	}
	return status;
}
