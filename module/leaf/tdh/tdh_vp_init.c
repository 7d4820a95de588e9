/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.VP.INIT: the vCPU gets its index, its initial state and its VMCSs.
 * Version 1 also gives it an x2APIC id.
 */
#include "core/msr_index.h"
#include "core/plat.h"
#include "core/vcpu_init.h"

struct vp_init {
	struct tdx_td td;
	struct tdx_vcpu vcpu;
	uint32_t index;
};

static uint64_t lock(struct tdx_call *call, struct vp_init *op)
{
	enum tdx_lock_mode mode = call->version > 0 ? TDX_EXCLUSIVE : TDX_SHARED;
	uint64_t status = tdx_vcpu_lock(call, call->in[TDX_RCX], TDX_OPERAND_ID_RCX,
					TDX_EXCLUSIVE, &op->vcpu);

	if (status != TDX_SUCCESS) {
		return status;
	}
	status = tdx_td_lock_owner(call, tdx_pamt_owner(op->vcpu.pamt), TDX_OPERAND_ID_TDR, mode,
				   &op->td);
	if (status == TDX_SUCCESS) {
		status = tdx_td_lock_state(call, &op->td, TDX_SHARED);
	}
	if (status != TDX_SUCCESS) {
		return status;
	}
	if (!tdx_vcpu_map(call, &op->td, &op->vcpu)) {
		return TDX_TDCX_NUM_INCORRECT;
	}
	return op->vcpu.tdvps->state == TDX_VCPU_UNINITIALIZED ? TDX_SUCCESS :
								 TDX_VCPU_STATE_INCORRECT;
}

static void drop_index(struct vp_init *op)
{
	__atomic_fetch_sub(&op->td.tdcs->num_vcpus, 1, __ATOMIC_RELAXED);
}

/*
 * The index is taken by counting up. Two of the later checks do not give it
 * back, as in the module that this one stands for: the TD has one vCPU less.
 */
static uint64_t take_index(struct vp_init *op)
{
	struct tdcs *tdcs = op->td.tdcs;

	op->index = __atomic_fetch_add(&tdcs->num_vcpus, 1, __ATOMIC_RELAXED);
	if (op->index >= tdcs->max_vcpus) {
		drop_index(op);
		return TDX_MAX_VCPUS_EXCEEDED;
	}
	op->vcpu.tdvps->vcpu_index = op->index;
	return TDX_SUCCESS;
}

/* The ids of a TD's vCPUs differ; with one missing, topology stays unknown. */
static uint64_t take_x2apic_id(struct tdx_call *call, struct vp_init *op)
{
	struct tdcs_ids *ids = tdx_td_page(call->machine, &op->td, TDX_TDCS_PAGE_IDS);
	uint64_t id = call->in[TDX_R8];

	if (call->version == 0) {
		__atomic_store_n(&op->td.tdcs->topology_enum_configured, 0, __ATOMIC_RELAXED);
		return TDX_SUCCESS;
	}
	if (id > UINT32_MAX) {
		drop_index(op);
		return tdx_status_with_operand(TDX_OPERAND_INVALID, TDX_OPERAND_ID_R8);
	}
	for (uint32_t i = 0; i < op->index; i++) {
		if (ids->x2apic_ids[i] == id) {
			return tdx_status_with_operand(TDX_X2APIC_ID_NOT_UNIQUE, (uint32_t)id);
		}
	}
	ids->x2apic_ids[op->index] = (uint32_t)id;
	return TDX_SUCCESS;
}

static uint64_t acquire(struct tdx_call *call, struct vp_init *op)
{
	uint64_t status;

	if (call->version > 1) {
		return tdx_status_with_operand(TDX_OPERAND_INVALID, TDX_OPERAND_ID_RAX);
	}
	status = lock(call, op);
	if (status == TDX_SUCCESS) {
		status = take_index(op);
	}
	if (status == TDX_SUCCESS) {
		status = take_x2apic_id(call, op);
	}
	if (status != TDX_SUCCESS) {
		return status;
	}
	/* The host must not have moved the TSC that is read next. */
	if (tdx_plat_rdmsr(call->machine, call->lp->index, MSR_TSC_ADJUST) !=
	    call->machine->module.cpu.tsc_adjust) {
		return tdx_status_with_operand(TDX_INCONSISTENT_MSR, MSR_TSC_ADJUST);
	}
	return TDX_SUCCESS;
}

static void commit(struct tdx_call *call, struct vp_init *op)
{
	struct tdvps *tdvps = op->vcpu.tdvps;

	tdvps->last_exit_tsc = tdx_plat_tsc(call->machine);
	tdx_vcpu_init_state(call, &op->td, &op->vcpu, call->in[TDX_RDX]);
	tdx_vcpu_set_state(tdvps, TDX_VCPU_READY);
	tdvps->last_td_exit = TDX_EXIT_ASYNC_FAULT;
	tdx_vcpu_init_controls(call, &op->td, &op->vcpu);
	tdx_vcpu_associate_first(call, &op->td, &op->vcpu);
	for (uint16_t vm = 0; vm <= op->td.tdcs->num_l2_vms; vm++) {
		tdx_vcpu_init_vmcs(call, &op->td, &op->vcpu, vm);
	}
}

uint64_t tdx_leaf_tdh_vp_init(struct tdx_call *call)
{
	struct vp_init op;
	uint64_t status = acquire(call, &op);

	if (status == TDX_SUCCESS) {
		commit(call, &op);
	}
	return status;
}
