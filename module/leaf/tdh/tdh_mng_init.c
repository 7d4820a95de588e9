/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MNG.INIT: take TD_PARAMS, fill the TDCS, begin the measurement.
 */
#include <string.h>

#include "core/measure.h"
#include "core/msr_index.h"
#include "core/params.h"
#include "core/plat.h"
#include "core/td.h"

#define MISC_ENABLE_LIMIT_CPUID	(1ull << 22)

struct mng_init {
	struct tdx_td td;
	struct td_params params;
	struct tdcs draft;		/* the first TDCS page as it will be */
};

_Static_assert(sizeof(struct mng_init) <= TDX_SCRATCH_BYTES, "the draft fits");

static uint64_t rdmsr(struct tdx_call *call, uint32_t msr)
{
	return tdx_plat_rdmsr(call->machine, call->lp->index, msr);
}

static uint32_t listed_xsave_size(struct tdx_call *call)
{
	uint32_t value[4] = { 0 };

	if (call->machine->platform.cpuid_as_listed) {
		tdx_plat_cpuid(call->machine, call->lp->index, 0xd, 0, value);
	}
	return value[TDX_EBX];
}

static uint64_t apply_params(struct tdx_call *call, struct mng_init *op)
{
	struct tdx_machine *machine = call->machine;
	const struct tdx_params_platform platform = {
		.cpu = &machine->module.cpu,
		.tsc = tdx_plat_tsc(machine),
		.tsc_adjust = rdmsr(call, MSR_TSC_ADJUST),
		.sept_root_pa = tdx_pa_address(machine,
					       op->td.tdr->tdcx_pa[TDX_TDCS_PAGE_SEPT_ROOT]),
		.num_tdcx = op->td.tdr->num_tdcx,
		.listed_xsave_size = listed_xsave_size(call),
	};

	if (platform.cpu->native_tsc_hz > UINT32_MAX) {
		tdx_module_stop(machine, "the TSC's frequency does not fit into 32 bits");
		return TDX_SYS_SHUTDOWN;
	}
	return tdx_params_apply(&platform, &op->params, &op->draft, &call->out[TDX_RCX]);
}

static uint64_t acquire(struct tdx_call *call, struct mng_init *op)
{
	uint64_t params_pa = call->in[TDX_RDX], status;

	if (rdmsr(call, MSR_MISC_ENABLE) & MISC_ENABLE_LIMIT_CPUID) {
		return TDX_LIMIT_CPUID_MAXVAL_SET;
	}
	status = tdx_td_lock_tdr(call, call->in[TDX_RCX], TDX_OPERAND_ID_RCX, TDX_EXCLUSIVE,
				 &op->td);
	if (status != TDX_SUCCESS) {
		return status;
	}
	status = tdx_td_lock_state(call, &op->td, TDX_UNLOCKED);
	if (status != TDX_SUCCESS) {
		return status;
	}
	status = tdx_check_shared_pa(call->machine, params_pa, sizeof(op->params),
				     TDX_OPERAND_ID_RDX);
	if (status != TDX_SUCCESS) {
		return status;
	}
	tdx_memory_read_shared(call->machine, params_pa, &op->params, sizeof(op->params));
	memcpy(&op->draft, op->td.tdcs, sizeof(op->draft));
	return apply_params(call, op);
}

static void commit(struct tdx_call *call, struct mng_init *op)
{
	const struct tdx_cpu *cpu = &call->machine->module.cpu;
	struct tdcs *tdcs = op->td.tdcs;

	memcpy(tdcs, &op->draft, sizeof(*tdcs));
	tdx_set_msr_bitmaps(cpu, tdcs,
			    tdx_td_page(call->machine, &op->td, TDX_TDCS_PAGE_MSR_BITMAPS));
	tdx_set_virtual_vmx_msrs(cpu, tdcs);
	tdx_mrtd_start(tdcs);
	memset(tdcs->rtmr, 0, sizeof(tdcs->rtmr));
	tdcs->op_state = TDX_OP_INITIALIZED;
}

uint64_t tdx_leaf_tdh_mng_init(struct tdx_call *call)
{
	struct mng_init *op = tdx_call_scratch(call);
	uint64_t status = acquire(call, op);

	if (status == TDX_SUCCESS) {
		commit(call, op);
	}
	return status;
}
