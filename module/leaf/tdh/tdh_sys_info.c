/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.SYS.INFO: TDSYSINFO_STRUCT and the CMRs, as hosts of module 1.0 read them.
 */
#include <string.h>

#include <tdx/gen/structs.h>

#include "core/td.h"
#include "core/version.h"
#include "leaf/tdh/sys.h"

static uint64_t acquire(struct tdx_call *call)
{
	uint64_t info_pa = call->in[TDX_RCX], cmrs_pa = call->in[TDX_R8];
	static const struct tdsysinfo_struct nothing;
	uint64_t status;

	if (!call->lp->initialized) {
		return TDX_SYS_LP_INIT_NOT_DONE;
	}
	status = tdx_check_shared_pa(call->machine, info_pa, TDX_TDSYSINFO_STRUCT_ALIGN,
				     TDX_OPERAND_ID_RCX);
	if (status != TDX_SUCCESS) {
		return status;
	}
	if (call->in[TDX_RDX] < sizeof(struct tdsysinfo_struct)) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RDX;
	}
	/* Cleared before the CMR operands are looked at, as on the real module. */
	tdx_memory_write_shared(call->machine, info_pa, &nothing, sizeof(nothing));
	status = tdx_check_shared_pa(call->machine, cmrs_pa,
				     TDX_MACHINE_MAX_CMRS * sizeof(struct cmr_info),
				     TDX_OPERAND_ID_R8);
	if (status != TDX_SUCCESS) {
		return status;
	}
	if (call->in[TDX_R9] < TDX_MACHINE_MAX_CMRS) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_R9;
	}
	return TDX_SUCCESS;
}

/* Bits that a host configures: always, or where the CPU has them. */
static void list_cpuid_config(const struct tdx_cpu *cpu, struct tdsysinfo_struct *info)
{
	info->num_cpuid_config = TDX_NUM_CPUID_CONFIG;
	for (uint32_t i = 0; i < TDX_NUM_CPUID_CONFIG; i++) {
		uint8_t index = tdx_cpuid_config_index[i];
		const struct tdx_cpuid_leaf *row = &tdx_cpuid_leaves[index];
		uint32_t bits[4];

		for (int reg = 0; reg < 4; reg++) {
			bits[reg] = row->config_direct[reg] |
				    (row->allow_direct[reg] & cpu->values[index][reg]);
		}
		info->cpuid_config_list[i] = (struct cpuid_config_entry){
			.leaf = row->leaf, .subleaf = row->subleaf,
			.eax = bits[TDX_EAX], .ebx = bits[TDX_EBX],
			.ecx = bits[TDX_ECX], .edx = bits[TDX_EDX],
		};
	}
}

static void commit(struct tdx_call *call)
{
	const struct tdx_cpu *cpu = &call->machine->module.cpu;
	const struct tdx_profile *profile = call->machine->profile;
	struct tdsysinfo_struct *info = tdx_call_scratch(call);

	memset(info, 0, sizeof(*info));
	info->vendor_id = TDX_MODULE_VENDOR_ID;
	info->build_date = profile->build_date;
	info->build_num = profile->build_num;
	info->minor_version = profile->minor;
	info->major_version = profile->major;
	info->sys_rd = profile->sys_rd;
	info->max_tdmrs = TDX_MAX_TDMRS;
	info->max_reserved_per_tdmr = TDX_MAX_RESERVED_AREAS;
	info->pamt_entry_size = sizeof(struct tdx_pamt_entry);
	info->tdcs_base_size = TDX_PAGE * TDX_TDCS_MIN_PAGES;
	info->tdvps_base_size = TDX_PAGE * TDX_TDVPS_MIN_PAGES;
	info->attributes_fixed0 = cpu->attributes_fixed0;
	info->attributes_fixed1 = cpu->attributes_fixed1;
	info->xfam_fixed0 = TDX_XFAM_FIXED0 & (cpu->xcr0_supported | cpu->xss_supported);
	info->xfam_fixed1 = TDX_XFAM_FIXED1;
	list_cpuid_config(cpu, info);
	tdx_memory_write_shared(call->machine, call->in[TDX_RCX], info, sizeof(*info));
	tdx_memory_write_shared(call->machine, call->in[TDX_R8], call->machine->sysinfo.cmrs,
				TDX_MACHINE_MAX_CMRS * sizeof(struct cmr_info));
	call->out[TDX_RDX] = sizeof(*info);
	call->out[TDX_R9] = TDX_MACHINE_MAX_CMRS;
}

uint64_t tdx_leaf_tdh_sys_info(struct tdx_call *call)
{
	uint64_t status = acquire(call);

	if (status == TDX_SUCCESS) {
		commit(call);
	}
	return status;
}
