/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Operand checks, and the way from a page's address to the TD or vCPU that it
 * is, in the order of checks of module 1.5.05.
 */
#include "core/td.h"

#define MAX_PA_LIMIT	(1ull << TDX_MAX_PA)

#define GPA_OPERAND_LEVEL	0x7ull
#define GPA_OPERAND_GPA		0x000ffffffffff000ull
#define GPA_OPERAND_RESERVED	(0xff8ull | ~(MAX_PA_LIMIT - 1))

/* --- operands ------------------------------------------------------------ */

uint64_t tdx_check_private_pa(const struct tdx_machine *machine, uint64_t pa, uint64_t alignment,
			      uint64_t operand_id)
{
	if (!tdx_is_aligned(pa, alignment) || (pa & machine->module.hkid_mask) ||
	    pa >= MAX_PA_LIMIT) {
		return TDX_OPERAND_INVALID | operand_id;
	}
	return TDX_SUCCESS;
}

bool tdx_is_shared_pa(const struct tdx_machine *machine, uint64_t pa, uint64_t size)
{
	const struct tdx_module *module = &machine->module;

	return pa < MAX_PA_LIMIT &&
	       !tdx_ranges_overlap(tdx_pa_address(machine, pa), size, module->seamrr_base,
				   module->seamrr_size) &&
	       tdx_pa_hkid(machine, pa) < module->private_hkid_min;
}

uint64_t tdx_check_shared_pa(const struct tdx_machine *machine, uint64_t pa, uint64_t size,
			     uint64_t operand_id)
{
	if (!tdx_is_aligned(pa, size) || !tdx_is_shared_pa(machine, pa, size)) {
		return TDX_OPERAND_INVALID | operand_id;
	}
	return TDX_SUCCESS;
}

uint64_t tdx_check_gpa_operand(uint64_t raw, int min_level, int max_level, uint64_t operand_id,
			       struct tdx_gpa_operand *gpa)
{
	gpa->level = (int)(raw & GPA_OPERAND_LEVEL);
	gpa->gpa = raw & GPA_OPERAND_GPA;
	if ((raw & GPA_OPERAND_RESERVED) || gpa->level < min_level || gpa->level > max_level ||
	    !tdx_is_aligned(gpa->gpa, 4096ull << (9 * gpa->level))) {
		return TDX_OPERAND_INVALID | operand_id;
	}
	return TDX_SUCCESS;
}

bool tdx_gpa_is_shared(const struct tdcs *tdcs, uint64_t gpa)
{
	return gpa >> (tdcs->gpaw ? 51 : 47) & 1;
}

bool tdx_gpa_is_valid(const struct tdcs *tdcs, uint64_t gpa, bool must_be_private)
{
	unsigned int width = tdcs->gpaw ? 52 : 48;

	return !(must_be_private && tdx_gpa_is_shared(tdcs, gpa)) && !(gpa >> width);
}

/* --- pages --------------------------------------------------------------- */

uint64_t tdx_page_lock(struct tdx_call *call, uint64_t pa, uint64_t operand_id,
		       enum tdx_lock_mode mode, enum tdx_page_type type, enum tdx_page_size size,
		       struct tdx_pamt_entry **entry)
{
	enum tdx_page_size reached = size;
	uint64_t status = tdx_check_private_pa(call->machine, pa, tdx_page_bytes(size), operand_id);

	if (status != TDX_SUCCESS) {
		return status;
	}
	status = tdx_pamt_walk(call, pa, mode, &reached, true, entry);
	if (status != TDX_SUCCESS) {
		return status | operand_id;
	}
	if (reached != size || (*entry)->type != type ||
	    (size == TDX_2M && type == PT_NDA && !tdx_pamt_2m_is_free(call->machine, pa))) {
		return TDX_PAGE_METADATA_INCORRECT | operand_id;
	}
	return TDX_SUCCESS;
}

/* --- TDR and TDCS -------------------------------------------------------- */

static void map_tdr(struct tdx_call *call, uint64_t pa, struct tdx_td *td)
{
	td->pa = pa;
	td->tdr = tdx_memory_private(call->machine, pa, call->machine->module.hkid);
	td->tdcs = NULL;
	td->hkid = td->tdr->hkid;
	if (!call->tdr_pa) {
		call->tdr_pa = pa;
	}
}

uint64_t tdx_td_lock_tdr(struct tdx_call *call, uint64_t pa, uint64_t operand_id,
			 enum tdx_lock_mode mode, struct tdx_td *td)
{
	uint64_t status = tdx_page_lock(call, pa, operand_id, mode, PT_TDR, TDX_4K, &td->pamt);

	if (status == TDX_SUCCESS) {
		map_tdr(call, pa, td);
	}
	return status;
}

uint64_t tdx_td_lock_owner(struct tdx_call *call, uint64_t pa, uint64_t operand_id,
			   enum tdx_lock_mode mode, struct tdx_td *td)
{
	uint64_t status = tdx_pamt_lock_implicit(call, pa, TDX_4K, mode, &td->pamt);

	if (status == TDX_SUCCESS) {
		map_tdr(call, pa, td);
		return status;
	}
	return status | operand_id;
}

void *tdx_td_page(const struct tdx_machine *machine, const struct tdx_td *td, uint32_t page)
{
	return tdx_memory_private(machine, td->tdr->tdcx_pa[page], td->hkid);
}

void tdx_td_map_tdcs(struct tdx_call *call, struct tdx_td *td)
{
	td->tdcs = tdx_td_page(call->machine, td, TDX_TDCS_PAGE_FIRST);
}

uint64_t tdx_td_check_build(const struct tdx_td *td)
{
	if (tdx_td_is_fatal(td->tdr)) {
		return TDX_TD_FATAL;
	}
	if (td->tdr->lifecycle_state != TDX_TD_KEYS_CONFIGURED) {
		return TDX_TD_KEYS_NOT_CONFIGURED;
	}
	if (td->tdr->num_tdcx < TDX_TDCS_MIN_PAGES) {
		return TDX_TDCS_NOT_ALLOCATED;
	}
	return TDX_SUCCESS;
}

static uint64_t lock_state(struct tdx_call *call, struct tdx_td *td, enum tdx_lock_mode mode,
			   uint16_t allowed)
{
	uint64_t status = tdx_td_check_build(td);

	if (status != TDX_SUCCESS) {
		return status;
	}
	tdx_td_map_tdcs(call, td);
	if (mode != TDX_UNLOCKED) {
		status = tdx_hold_hp(call, &td->tdcs->op_state_lock, mode,
				     TDX_OPERAND_ID_OP_STATE);
		if (status != TDX_SUCCESS) {
			return status;
		}
	}
	return allowed >> td->tdcs->op_state & 1 ? TDX_SUCCESS : TDX_OP_STATE_INCORRECT;
}

uint64_t tdx_td_lock_state(struct tdx_call *call, struct tdx_td *td, enum tdx_lock_mode mode)
{
	return lock_state(call, td, mode, call->row->op_states);
}

uint64_t tdx_td_lock_other_state(struct tdx_call *call, struct tdx_td *td,
				 enum tdx_lock_mode mode)
{
	return lock_state(call, td, mode, call->row->other_td);
}

/* --- vCPUs --------------------------------------------------------------- */

uint64_t tdx_vcpu_lock(struct tdx_call *call, uint64_t pa, uint64_t operand_id,
		       enum tdx_lock_mode mode, struct tdx_vcpu *vcpu)
{
	uint64_t status = tdx_page_lock(call, pa, operand_id, mode, PT_TDVPR, TDX_4K, &vcpu->pamt);

	if (status == TDX_SUCCESS) {
		vcpu->pa = pa;
		vcpu->tdvps = NULL;
		call->tdvpr_pa = pa;
	}
	return status;
}

bool tdx_vcpu_map(struct tdx_call *call, const struct tdx_td *td, struct tdx_vcpu *vcpu)
{
	struct tdvps *tdvps = tdx_memory_private(call->machine, vcpu->pa, td->hkid);

	if (tdvps->num_tdvps_pages <
	    TDX_TDVPS_MIN_PAGES + td->tdcs->num_l2_vms * TDX_TDVPS_PAGES_PER_L2_VM) {
		return false;
	}
	vcpu->tdvps = tdvps;
	return true;
}

void *tdx_vcpu_page(const struct tdx_machine *machine, const struct tdx_td *td,
		    const struct tdx_vcpu *vcpu, uint32_t page)
{
	uint64_t pa = page ? vcpu->tdvps->tdvps_pa[page] : vcpu->pa;

	return tdx_memory_private(machine, pa, td->hkid);
}

static void count_association(const struct tdx_td *td)
{
	__atomic_fetch_add(&td->tdcs->num_assoc_vcpus, 1, __ATOMIC_RELAXED);
}

/* Every VMCS must have the host state of this LP, or module, written anew. */
static void stale_lp_state(struct tdvps *tdvps)
{
	for (uint32_t vm = 0; vm < TDX_MAX_VMS; vm++) {
		tdvps->lp_dependent_hpa_updated[vm] = false;
	}
}

static void stale_module_state(struct tdvps *tdvps)
{
	for (uint32_t vm = 0; vm < TDX_MAX_VMS; vm++) {
		tdvps->module_dependent_updated[vm] = false;
	}
}

uint64_t tdx_vcpu_associate_any(struct tdx_call *call, const struct tdx_td *td,
				struct tdx_vcpu *vcpu, bool *is_new)
{
	struct tdvps *tdvps = vcpu->tdvps;
	uint32_t before = TDX_NO_LP;

	*is_new = __atomic_compare_exchange_n(&tdvps->assoc_lpid, &before, call->lp->index, false,
					      __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
	if (!*is_new && before != call->lp->index) {
		return TDX_VCPU_ASSOCIATED;
	}
	if (tdvps->last_seamdb_index != call->machine->module.seamdb_index) {
		stale_module_state(tdvps);
		stale_lp_state(tdvps);
		tdvps->last_seamdb_index = call->machine->module.seamdb_index;
	}
	if (*is_new) {
		stale_lp_state(tdvps);
		count_association(td);
	}
	return TDX_SUCCESS;
}

uint64_t tdx_vcpu_associate(struct tdx_call *call, const struct tdx_td *td,
			    struct tdx_vcpu *vcpu, bool allow_disabled, bool *is_new)
{
	uint8_t state = __atomic_load_n(&vcpu->tdvps->state, __ATOMIC_RELAXED);

	/* May race with another LP's vCPU: then the association fails. */
	if (state != TDX_VCPU_READY && !(allow_disabled && state == TDX_VCPU_DISABLED)) {
		return TDX_VCPU_STATE_INCORRECT;
	}
	return tdx_vcpu_associate_any(call, td, vcpu, is_new);
}

void tdx_vcpu_associate_first(struct tdx_call *call, const struct tdx_td *td,
			      struct tdx_vcpu *vcpu)
{
	vcpu->tdvps->last_seamdb_index = call->machine->module.seamdb_index;
	__atomic_store_n(&vcpu->tdvps->assoc_lpid, call->lp->index, __ATOMIC_RELEASE);
	stale_module_state(vcpu->tdvps);
	stale_lp_state(vcpu->tdvps);
	count_association(td);
}

void tdx_vcpu_drop_translations(const struct tdcs *tdcs, struct tdvps *tdvps)
{
	for (uint32_t vm = 0; vm <= tdcs->num_l2_vms; vm++) {
		tdvps->l2_enter_guest_state_hpa[vm] = TDX_NULL_PA;
		tdvps->l2_vapic_hpa[vm] = TDX_NULL_PA;
	}
}
