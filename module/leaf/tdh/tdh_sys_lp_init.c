/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.SYS.LP.INIT: hold this LP against what TDH.SYS.INIT sampled.
 */
#include "core/msr_index.h"
#include "core/plat.h"
#include "core/tsx.h"
#include "leaf/tdh/sys.h"

#define MTRRCAP_SMRR2	(1ull << 13)

/* An MSR and the value that every LP must have in it. */
struct expectation {
	uint32_t msr;
	uint64_t value;
};

static uint64_t compare_msrs(struct tdx_lp *lp, const struct expectation *expected, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (tdx_plat_rdmsr(lp->machine, lp->index, expected[i].msr) != expected[i].value) {
			return TDX_INCONSISTENT_MSR | expected[i].msr;
		}
	}
	return TDX_SUCCESS;
}

#define COMPARE(lp, list) compare_msrs(lp, list, sizeof(list) / sizeof((list)[0]))

static uint64_t compare_capabilities(struct tdx_lp *lp)
{
	const struct tdx_cpu *cpu = &lp->machine->module.cpu;
	const struct expectation expected[] = {
		{ MSR_CORE_CAPABILITIES, cpu->core_capabilities },
		{ MSR_ARCH_CAPABILITIES, cpu->arch_capabilities },
		{ MSR_MISC_PACKAGE_CTLS, cpu->misc_package_ctls },
		{ MSR_XAPIC_DISABLE_STATUS, cpu->xapic_disable_status },
	};

	return COMPARE(lp, expected);
}

static uint64_t compare_smrrs(struct tdx_lp *lp)
{
	const struct tdx_module *module = &lp->machine->module;
	const struct expectation first[] = {
		{ MSR_MTRRCAP, module->mtrrcap },
		{ MSR_SMRR_BASE, module->smrr_base[0] },
		{ MSR_SMRR_MASK, module->smrr_mask[0] },
	};
	const struct expectation second[] = {
		{ MSR_SMRR2_BASE, module->smrr_base[1] },
		{ MSR_SMRR2_MASK, module->smrr_mask[1] },
	};
	uint64_t status = COMPARE(lp, first);

	if (status == TDX_SUCCESS && !lp->machine->sysinfo.smrr2_not_supported &&
	    (module->mtrrcap & MTRRCAP_SMRR2)) {
		status = COMPARE(lp, second);
	}
	return status;
}

static uint64_t compare_rest(struct tdx_lp *lp)
{
	const struct tdx_module *module = &lp->machine->module;
	const struct expectation expected[] = {
		{ MSR_PERF_CAPABILITIES, module->cpu.perf_capabilities },
		{ MSR_TME_CAPABILITY, module->tme_capability },
		{ MSR_TME_ACTIVATE, module->tme_activate },
		{ MSR_TME_KEYID_PARTITIONING, module->tme_keyid_partitioning },
		{ MSR_WBINVDP, module->num_cache_blocks },
		{ MSR_WBNOINVDP, module->num_cache_blocks },
	};

	return COMPARE(lp, expected);
}

static uint64_t compare(struct tdx_call *call)
{
	struct tdx_lp *lp = call->lp;
	const struct tdx_cpu *cpu = &call->machine->module.cpu;
	uint64_t status = compare_capabilities(lp);
	struct tdx_tsx_hidden tsx;

	if (status == TDX_SUCCESS) {
		tdx_tsx_reveal(lp, &tsx);
		status = tdx_cpu_compare_cpuid(call->machine, lp->index, cpu, &lp->core_in_package,
					       &lp->package_id, call->out);
		tdx_tsx_hide(lp, &tsx);
	}
	if (status == TDX_SUCCESS) {
		status = compare_smrrs(lp);
	}
	if (status == TDX_SUCCESS) {
		status = tdx_cpu_compare_vmx(call->machine, lp->index, cpu);
	}
	return status == TDX_SUCCESS ? compare_rest(lp) : status;
}

static uint64_t acquire(struct tdx_call *call)
{
	struct tdx_lp *lp = call->lp;
	uint64_t status = tdx_sys_lock(call, TDX_SHARED);
	uint64_t seed;

	if (status != TDX_SUCCESS) {
		return status;
	}
	if (tdx_sys_state(call->machine) != TDX_SYSINIT_DONE) {
		return TDX_SYS_LP_INIT_NOT_PENDING;
	}
	if (lp->initialized) {
		return TDX_SYS_LP_INIT_DONE;
	}
	if (!tdx_plat_random(call->machine, &seed) || !(uint32_t)seed) {
		return TDX_RND_NO_ENTROPY;
	}
	lp->lfsr = (uint32_t)seed;
	if (call->machine->platform.seamops_capabilities !=
	    call->machine->module.seamops_capabilities) {
		return TDX_INCOMPATIBLE_SEAM_CAPABILITIES;
	}
	return compare(call);
}

static void commit(struct tdx_call *call)
{
	call->lp->last_tdvpr_pa = TDX_NULL_PA;
	call->lp->initialized = true;
	__atomic_fetch_add(&call->machine->module.num_init_lps, 1, __ATOMIC_ACQ_REL);
}

uint64_t tdx_leaf_tdh_sys_lp_init(struct tdx_call *call)
{
	uint64_t status = acquire(call);

	if (status == TDX_SUCCESS) {
		commit(call);
	}
	return status;
}
