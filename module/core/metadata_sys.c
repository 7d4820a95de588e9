/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * SYS metadata: what the module says of the platform, of itself and of what a
 * TD can be given. Nothing of it can be written.
 */
#include <tdx/status.h>

#include "core/handoff.h"
#include "core/memory.h"
#include "core/metadata.h"
#include "core/params.h"
#include "core/version.h"

static uint64_t features(const struct tdx_machine *machine)
{
	/* What the platform under the module lacks, the module does not offer. */
	return machine->profile->features &
	       ~(machine->module.seamverifyreport_available ? 0ull :
		 TDX_FEATURE_LOCAL_ATTESTATION);
}

/* The leaf and sub-leaf, or two registers, of a CPUID that a host configures. */
static uint64_t cpuid_config_leaf(uint32_t field)
{
	const struct tdx_cpuid_leaf *row;

	if (field >= TDX_NUM_CPUID_CONFIG) {
		return ~0ull;
	}
	row = &tdx_cpuid_leaves[tdx_cpuid_config_index[field]];
	return (uint64_t)row->subleaf << 32 | row->leaf;
}

static uint64_t cpuid_config_value(const struct tdx_cpu *cpu, uint32_t field, uint32_t element)
{
	const struct tdx_cpuid_leaf *row;
	uint32_t index, value[2];

	if (field >= TDX_NUM_CPUID_CONFIG) {
		return 0;
	}
	index = tdx_cpuid_config_index[field];
	row = &tdx_cpuid_leaves[index];
	for (uint32_t i = 0; i < 2; i++) {
		uint32_t reg = 2 * element + i;

		value[i] = row->config_direct[reg] |
			   (row->allow_direct[reg] & cpu->values[index][reg]);
	}
	return (uint64_t)value[1] << 32 | value[0];
}

static uint64_t identity_value(const struct tdx_machine *machine, int row, uint32_t field)
{
	const struct tdx_module *module = &machine->module;

	switch (row) {
	case TDX_FIELD_SYS_NUM_PKGS:
		return machine->sysinfo.num_packages;
	case TDX_FIELD_SYS_PKG_FMS:
		return machine->sysinfo.package_fms[field];
	case TDX_FIELD_SYS_VENDOR_ID:
		return TDX_MODULE_VENDOR_ID;
	case TDX_FIELD_SYS_BUILD_DATE:
		return machine->profile->build_date;
	case TDX_FIELD_SYS_BUILD_NUM:
		return machine->profile->build_num;
	case TDX_FIELD_SYS_MINOR_VERSION:
		return machine->profile->minor;
	case TDX_FIELD_SYS_MAJOR_VERSION:
		return machine->profile->major;
	case TDX_FIELD_SYS_UPDATE_VERSION:
		return machine->profile->update;
	case TDX_FIELD_SYS_INTERNAL_VERSION:
		return machine->profile->internal;
	case TDX_FIELD_SYS_MODULE_HV:
		return machine->profile->native_hv;
	case TDX_FIELD_SYS_MIN_UPDATE_HV:
		return machine->profile->oldest_hv;
	case TDX_FIELD_SYS_NO_DOWNGRADE:
		return 0;	/* what it was built with, whatever the SIGSTRUCT adds */
	case TDX_FIELD_SYS_NUM_HANDOFF_PAGES:
		return module->num_handoff_pages;
	case TDX_FIELD_SYS_HANDOFF_DATA_VALID:
		return machine->handoff->valid;
	case TDX_FIELD_SYS_HANDOFF_DATA_HV:
		return machine->handoff->version;
	case TDX_FIELD_SYS_HANDOFF_DATA_SIZE:
		return machine->handoff->size;
	case TDX_FIELD_SYS_NUM_TDX_FEATURES:
		return 1;
	case TDX_FIELD_SYS_TDX_FEATURES0:
		return features(machine);
	default:
		return 0;	/* SYS_ATTRIBUTES: none exist */
	}
}

static uint64_t resource_value(const struct tdx_machine *machine, int row, uint32_t field)
{
	switch (row) {
	case TDX_FIELD_SYS_NUM_CMRS:
		return TDX_MACHINE_MAX_CMRS;
	case TDX_FIELD_SYS_CMR_BASE:
		return machine->sysinfo.cmrs[field].base;
	case TDX_FIELD_SYS_CMR_SIZE:
		return machine->sysinfo.cmrs[field].size;
	case TDX_FIELD_SYS_MAX_TDMRS:
		return TDX_MAX_TDMRS;
	case TDX_FIELD_SYS_MAX_RESERVED_PER_TDMR:
		return TDX_MAX_RESERVED_AREAS;
	case TDX_FIELD_SYS_PAMT_4K_ENTRY_SIZE:
	case TDX_FIELD_SYS_PAMT_2M_ENTRY_SIZE:
	case TDX_FIELD_SYS_PAMT_1G_ENTRY_SIZE:
		return sizeof(struct tdx_pamt_entry);
	case TDX_FIELD_SYS_TDR_BASE_SIZE:
		return TDX_PAGE;
	case TDX_FIELD_SYS_TDCS_BASE_SIZE:
		return TDX_TDCS_MIN_PAGES * TDX_PAGE;
	case TDX_FIELD_SYS_TDCS_SIZE_PER_L2_VM:
		return TDX_TDCS_PAGES_PER_L2_VM * TDX_PAGE;
	case TDX_FIELD_SYS_TDVPS_BASE_SIZE:
		return TDX_TDVPS_MIN_PAGES * TDX_PAGE;
	default:
		return TDX_TDVPS_PAGES_PER_L2_VM * TDX_PAGE;
	}
}

static uint64_t configurable_value(const struct tdx_cpu *cpu, int row, uint32_t field,
				   uint32_t element)
{
	switch (row) {
	case TDX_FIELD_SYS_ATTRIBUTES_FIXED0:
		return cpu->attributes_fixed0;
	case TDX_FIELD_SYS_ATTRIBUTES_FIXED1:
		return cpu->attributes_fixed1;
	case TDX_FIELD_SYS_XFAM_FIXED0:
		return TDX_XFAM_FIXED0 & (cpu->xcr0_supported | cpu->xss_supported);
	case TDX_FIELD_SYS_XFAM_FIXED1:
		return TDX_XFAM_FIXED1;
	case TDX_FIELD_SYS_NUM_CPUID_CONFIG:
		return TDX_NUM_CPUID_CONFIG;
	case TDX_FIELD_SYS_CONFIG_FLAGS_FIXED0:
		return cpu->config_flags_fixed0;
	case TDX_FIELD_SYS_CONFIG_FLAGS_FIXED1:
		return cpu->config_flags_fixed1;
	case TDX_FIELD_SYS_MAX_VCPUS_PER_TD:
		return TDX_MAX_VCPUS;
	case TDX_FIELD_SYS_CPUID_CONFIG_LEAVES:
		return cpuid_config_leaf(field);
	case TDX_FIELD_SYS_CPUID_CONFIG_VALUES:
		return cpuid_config_value(cpu, field, element);
	case TDX_FIELD_SYS_IA32_ARCH_CAPABILITIES_CONFIG_MASK:
		return TDX_ARCH_CAP_CONFIG_MASK;
	case TDX_FIELD_SYS_NUM_ALLOWED_FMS:
		return tdx_cpu_num_allowed_fms(cpu);
	case TDX_FIELD_SYS_ALLOWED_FMS:
		return field < tdx_cpu_num_allowed_fms(cpu) ? tdx_cpu_allowed_fms(cpu, field) : 0;
	default:
		return 0;	/* no F/M/S is disallowed */
	}
}

static uint64_t service_value(int row)
{
	switch (row) {
	case TDX_FIELD_SYS_MAX_MIGS:
		return TDX_MAX_MIGS;
	case TDX_FIELD_SYS_NUM_IMMUTABLE_STATE_PAGES:
		return TDX_EXPORT_IMMUTABLE_PAGES;
	case TDX_FIELD_SYS_NUM_TD_STATE_PAGES:
		return TDX_EXPORT_TD_PAGES;
	case TDX_FIELD_SYS_NUM_VP_STATE_PAGES:
		return TDX_EXPORT_VP_PAGES;
	case TDX_FIELD_SYS_MAX_SERV_TDS:
		return TDX_MAX_SERVTDS;
	case TDX_FIELD_SYS_SERVTD_ATTR_FIXED0:
		return TDX_SERVTD_ATTR_FIXED0;
	case TDX_FIELD_SYS_SERVTD_ATTR_FIXED1:
		return TDX_SERVTD_ATTR_FIXED1;
	case TDX_FIELD_SYS_GUEST_L2_GPA_ATTR_MASK:
		return TDX_L2_GPA_ATTR_MASK;
	case TDX_FIELD_SYS_VM_CTLS_FIXED0:
		return TDX_VM_CTLS_ALLOWED;
	case TDX_FIELD_SYS_VPCU_L2_CTLS_FIXED0:
		return TDX_L2_CTLS_ALLOWED;
	case TDX_FIELD_SYS_VPCU_L2_DEBUG_CTLS_FIXED0:
		return TDX_L2_DEBUG_CTLS_ALLOWED;
	default:
		return 0;	/* versions, and all that is FIXED1 */
	}
}

/* Which F/M/S a TD may have follows from the platform's place among the known ones. */
static bool needs_known_fms(int row)
{
	return row == TDX_FIELD_SYS_NUM_ALLOWED_FMS || row == TDX_FIELD_SYS_ALLOWED_FMS;
}

uint64_t tdx_md_sys_get(const struct tdx_md *md, struct tdx_md_element *element)
{
	struct tdx_machine *machine = md->lp->machine;
	int row = TDX_MD_ROW(element->row, tdx_fields_sys);
	uint32_t at = tdx_md_code(element->id) - tdx_md_code(element->row->id);
	uint32_t field = at / element->row->elements, part = at % element->row->elements;

	if (needs_known_fms(row) && !tdx_cpu_fms_known(&machine->module.cpu)) {
		tdx_module_stop(machine, TDX_FMS_UNKNOWN);
	}
	if (row <= TDX_FIELD_SYS_TDX_FEATURES0) {
		element->value = identity_value(machine, row, field);
	} else if (row <= TDX_FIELD_SYS_TDVPS_SIZE_PER_L2_VM) {
		element->value = resource_value(machine, row, field);
	} else if (row <= TDX_FIELD_SYS_DISALLOWED_FMS) {
		element->value = configurable_value(&machine->module.cpu, row, field, part);
	} else {
		element->value = service_value(row);
	}
	return TDX_SUCCESS;
}
