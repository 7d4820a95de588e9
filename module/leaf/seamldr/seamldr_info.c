/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * SEAMLDR.INFO and SEAMLDR.SEAMINFO: what the P-SEAMLDR is, which module is
 * loaded, and what MCHECK found of the platform.
 */
#include <string.h>

#include "core/memory.h"
#include "core/seamldr.h"
#include "leaf/leaf.h"

#define VENDOR_INTEL		0x8086u
#define LOADER_BUILD_DATE	20240129u
#define LOADER_MAJOR		1u
#define LOADER_MINOR		5u
#define FEATURES0_CLEANUP	(1ull << 1)
#define SEAMINFO_BYTES		2048u
#define CMR_OFFSET		128u	/* in MCHECK's part of SYSINFO_TABLE */

uint64_t tdx_leaf_seamldr_info(struct tdx_call *call)
{
	struct tdx_machine *machine = call->machine;
	uint64_t status = tdx_seamldr_check_pa(machine, call->in[TDX_RCX], TDX_SEAMLDR_INFO_ALIGN);
	struct seamldr_info info = {
		.vendor_id = VENDOR_INTEL, .build_date = LOADER_BUILD_DATE,
		.major = LOADER_MAJOR, .minor = LOADER_MINOR,
		.acm_x2apic = machine->lps[0].x2apic_id,
		.num_remaining_updates = tdx_seamdb_remaining(&machine->platform.seamdb),
		.seamextend = machine->seamldr.seamextend,
		.features0 = FEATURES0_CLEANUP,
	};

	if (status == PSEAMLDR_SUCCESS) {
		tdx_memory_write_shared(machine, call->in[TDX_RCX], &info, sizeof(info));
	}
	return status;
}

/* The head of SYSINFO_TABLE, as MCHECK filled it. */
struct mcheck_info {
	uint64_t version;
	uint32_t num_lps, num_sockets;
	uint32_t socket_fms[TDX_MAX_PACKAGES];
	uint8_t reserved_0[16];
	uint8_t smrr2_not_supported, without_integrity;
	uint8_t reserved_1[62];
	struct cmr_info cmrs[TDX_MACHINE_MAX_CMRS];
	uint8_t reserved_2[SEAMINFO_BYTES - CMR_OFFSET - 16 * TDX_MACHINE_MAX_CMRS];
};

_Static_assert(sizeof(struct mcheck_info) == SEAMINFO_BYTES, "MCHECK's part is 2 KiB");
_Static_assert(offsetof(struct mcheck_info, cmrs) == CMR_OFFSET, "CMRs come after 128 bytes");

uint64_t tdx_leaf_seamldr_seaminfo(struct tdx_call *call)
{
	const struct tdx_sysinfo *sysinfo = &call->machine->sysinfo;
	uint64_t status = tdx_seamldr_check_pa(call->machine, call->in[TDX_RCX], SEAMINFO_BYTES);
	struct mcheck_info *info = tdx_call_scratch(call);

	if (status == PSEAMLDR_SUCCESS) {
		memset(info, 0, sizeof(*info));
		info->num_lps = sysinfo->num_lps;
		info->num_sockets = sysinfo->num_packages;
		info->smrr2_not_supported = sysinfo->smrr2_not_supported;
		info->without_integrity = sysinfo->without_integrity;
		memcpy(info->socket_fms, sysinfo->package_fms, sizeof(info->socket_fms));
		memcpy(info->cmrs, sysinfo->cmrs, sizeof(info->cmrs));
		tdx_memory_write_shared(call->machine, call->in[TDX_RCX], info, sizeof(*info));
	}
	return status;
}
