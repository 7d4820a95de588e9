/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What a module 1.0 says of itself: TDSYSINFO_STRUCT and the CMRs, by
 * TDH.SYS.INFO. Later modules are asked field by field, see platform.c.
 */
#include "vmm_private.h"

#define INFO_BYTES	TDX_TDSYSINFO_STRUCT_ALIGN

/* The CMRs behind the structure: both are aligned when the page is. */
struct answer {
	struct tdsysinfo_struct info;
	struct cmr_info cmrs[TDX_VMM_MAX_CMRS];
};

static void take_limits(struct tdx_vmm *vmm, const struct tdsysinfo_struct *info,
			struct tdx_tdmr_limits *limits)
{
	limits->max_tdmrs = info->max_tdmrs > TDX_VMM_MAX_TDMRS ? TDX_VMM_MAX_TDMRS :
			    info->max_tdmrs;
	limits->max_reserved = info->max_reserved_per_tdmr;
	for (int level = 0; level < TDX_PAMT_LEVELS; level++) {
		limits->pamt_entry_size[level] = info->pamt_entry_size;
	}
	vmm->tdcs_pages = info->tdcs_base_size / TDX_PAGE;
	vmm->tdvps_pages = info->tdvps_base_size / TDX_PAGE - 1;
	vmm->max_vcpus = UINT16_MAX;	/* as many as TD_PARAMS has room for */
	vmm->attributes_fixed0 = info->attributes_fixed0;
	vmm->attributes_fixed1 = info->attributes_fixed1;
	vmm->xfam_fixed0 = info->xfam_fixed0;
	vmm->xfam_fixed1 = info->xfam_fixed1;
}

static bool take_cpuid(struct tdx_vmm *vmm, const struct tdsysinfo_struct *info,
		       struct tdx_error *error)
{
	const size_t room = sizeof(info->cpuid_config_list) / sizeof(info->cpuid_config_list[0]);

	if (info->num_cpuid_config > TDX_VMM_MAX_CPUID || info->num_cpuid_config > room) {
		return tdx_vmm_fail(error, "the module has %u configurable CPUID leaves, more "
				    "than %d", info->num_cpuid_config, TDX_VMM_MAX_CPUID);
	}
	for (uint32_t i = 0; i < info->num_cpuid_config; i++) {
		const struct cpuid_config_entry *entry = &info->cpuid_config_list[i];

		vmm->cpuid[i] = (struct tdx_cpuid_choice) {
			entry->leaf, entry->subleaf,
			{ entry->eax, entry->ebx, entry->ecx, entry->edx },
		};
	}
	vmm->num_cpuid = info->num_cpuid_config;
	return true;
}

static void take_cmrs(struct tdx_vmm *vmm, const struct answer *answer, uint64_t count)
{
	for (uint64_t i = 0; i < count && i < TDX_VMM_MAX_CMRS; i++) {
		struct tdx_range *cmr = &vmm->cmrs[vmm->num_cmrs];

		cmr->base = answer->cmrs[i].cmr_base;
		cmr->size = answer->cmrs[i].cmr_size;
		vmm->num_cmrs += cmr->size != 0;
	}
}

bool tdx_vmm_read_sys_info(struct tdx_vmm *vmm, struct tdx_tdmr_limits *limits,
			   struct tdx_error *error)
{
	/* Nobody has been given memory yet: the start of the host's will do. */
	uint64_t pa = (vmm->host.ram[0].base + TDX_PAGE - 1) / TDX_PAGE * TDX_PAGE;
	struct answer *answer = tdx_vmm_map(vmm, pa, TDX_PAGE);
	uint64_t size, count = 0;

	if (!answer) {
		return tdx_vmm_fail(error, "the host has no memory to be told about the module");
	}
	if (!tdx_vmm_ok(error, "TDH.SYS.INFO",
			tdh_sys_info(pa, INFO_BYTES, pa + INFO_BYTES, TDX_VMM_MAX_CMRS, &size,
				     &count))) {
		return false;
	}
	take_limits(vmm, &answer->info, limits);
	take_cmrs(vmm, answer, count);
	return take_cpuid(vmm, &answer->info, error);
}
