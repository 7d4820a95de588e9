/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.SYS.CONFIG: the TDMRs with their PAMTs, and the module's own key id. The
 * rules for one TDMR are in tdh_sys_config_tdmr.c.
 */
#include <tdx/gen/structs.h>

#include "core/td.h"
#include "leaf/tdh/sys.h"

_Static_assert(TDX_MAX_TDMRS * sizeof(struct tdmr_info) <= TDX_SCRATCH_BYTES, "all TDMRs fit");

static void take_tdmr(struct tdx_tdmr *tdmr, const struct tdmr_info *info)
{
	*tdmr = (struct tdx_tdmr){
		.base = info->tdmr_base,
		.size = info->tdmr_size,
		.next = info->tdmr_base,
		.pamt_base = {
			[TDX_4K] = info->pamt_4k_base,
			[TDX_2M] = info->pamt_2m_base,
			[TDX_1G] = info->pamt_1g_base,
		},
	};
	for (uint32_t i = 0; i < TDX_MAX_RESERVED_AREAS && info->reserved[i].size; i++) {
		tdmr->reserved[i].offset = info->reserved[i].offset;
		tdmr->reserved[i].size = info->reserved[i].size;
		tdmr->num_reserved++;
	}
}

/* Each TDMR_INFO is copied once and checked in the copy. */
static uint64_t take_tdmrs(struct tdx_call *call, uint64_t list_pa, uint32_t count)
{
	struct tdx_machine *machine = call->machine;
	struct tdmr_info *tdmrs = tdx_call_scratch(call);
	uint64_t status = TDX_SUCCESS;

	for (uint32_t i = 0; i < count && status == TDX_SUCCESS; i++) {
		uint64_t pa;

		tdx_memory_read_shared(machine, list_pa + 8 * i, &pa, sizeof(pa));
		status = tdx_check_shared_pa(machine, pa, TDX_TDMR_INFO_ALIGN,
					     TDX_OPERAND_ID_RCX);
		if (status == TDX_SUCCESS) {
			tdx_memory_read_shared(machine, pa, &tdmrs[i], sizeof(tdmrs[i]));
			status = tdx_sys_check_tdmr(machine, tdmrs, i);
		}
		if (status == TDX_SUCCESS) {
			take_tdmr(&machine->module.tdmrs[i], &tdmrs[i]);
		}
	}
	return status;
}

static uint64_t acquire(struct tdx_call *call)
{
	struct tdx_module *module = &call->machine->module;
	uint64_t list_pa = call->in[TDX_RCX], count = call->in[TDX_RDX], hkid = call->in[TDX_R8];
	uint64_t status = tdx_sys_lock(call, TDX_EXCLUSIVE);

	if (status != TDX_SUCCESS) {
		return status;
	}
	if (tdx_sys_state(call->machine) != TDX_SYSINIT_DONE ||
	    __atomic_load_n(&module->num_init_lps, __ATOMIC_ACQUIRE) < module->num_lps) {
		return TDX_SYS_CONFIG_NOT_PENDING;
	}
	status = tdx_check_shared_pa(call->machine, list_pa, TDX_TDMR_INFO_ALIGN,
				     TDX_OPERAND_ID_RCX);
	if (status != TDX_SUCCESS) {
		return status;
	}
	if (count < 1 || count > TDX_MAX_TDMRS) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RDX;
	}
	if (hkid > UINT16_MAX || !tdx_hkid_is_private(call->machine, (uint32_t)hkid)) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_R8;
	}
	/* Stays so if a TDMR is refused below: a later try may name another id. */
	module->kot.entries[hkid].state = TDX_HKID_STATE_RESERVED;
	module->hkid = (uint16_t)hkid;
	return take_tdmrs(call, list_pa, (uint32_t)count);
}

static void commit(struct tdx_call *call)
{
	struct tdx_module *module = &call->machine->module;

	/* What an earlier module's TDs had is the host's: no owner is known any more. */
	tdx_memory_release_all(call->machine);
	module->num_tdmrs = (uint32_t)call->in[TDX_RDX];
	tdx_cpu_close(&module->cpu);
	module->package_config_bitmap = 0;
	tdx_sys_set_state(call->machine, TDX_SYSCONFIG_DONE);
}

uint64_t tdx_leaf_tdh_sys_config(struct tdx_call *call)
{
	uint64_t status = acquire(call);

	if (status == TDX_SUCCESS) {
		commit(call);
	}
	return status;
}
