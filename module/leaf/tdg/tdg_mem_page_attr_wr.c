/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDG.MEM.PAGE.ATTR.WR: L1 says what its L2 VMs may do with a page. An L2 VM
 * that may do nothing has no alias of it.
 */
#include "leaf/tdg/attributes.h"

#define FLAG_INVEPT	(1u << 15)
#define VM_CTLS_EPT_VIOLATION_ON_WALK_FAILURE	1ull
#define L2_DETAILS(vm, level)	((uint64_t)(vm) << 16 | (uint64_t)(level))

struct attr_wr {
	struct tdx_gpa_operand gpa;
	struct tdx_sept_place place;
	uint64_t attributes;		/* as they are to be, a word a VM */
	uint64_t *l2_entry[TDX_MAX_VMS];
	bool keep_outputs;		/* PAGE_ATTR_INVALID returns the attributes */
};

static bool legal(uint16_t attributes)
{
	if (!(attributes & ATTR_VALID) && attributes) {
		return false;
	}
	return !(attributes & (ATTR_RESERVED | ATTR_SVE)) &&
	       (!(attributes & (ATTR_W | ATTR_PWA)) || (attributes & ATTR_R));
}

static uint64_t check_operands(struct tdx_call *call, struct attr_wr *op)
{
	const struct tdcs *tdcs = call->lp->guest->tdcs;
	uint64_t attributes = call->in[TDX_RDX], flags = call->in[TDX_R8];
	uint64_t status;

	for (unsigned int vm = 0; vm < TDX_MAX_VMS; vm++) {
		uint16_t word = tdx_attr_get(attributes, vm);

		if (vm == 0 || vm > tdcs->num_l2_vms) {
			if (word) {
				return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RDX;
			}
			if (tdx_attr_get(flags, vm)) {
				return TDX_OPERAND_INVALID | TDX_OPERAND_ID_R8;
			}
		} else if (word && !(word & ATTR_VALID)) {
			return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RDX;
		}
	}
	op->attributes = attributes;
	status = tdx_check_gpa_operand(call->in[TDX_RCX], TDX_LEVEL_PT, TDX_LEVEL_PDPT,
				       TDX_OPERAND_ID_RCX, &op->gpa);
	if (status == TDX_SUCCESS && !tdx_gpa_is_valid(tdcs, op->gpa.gpa, true)) {
		status = TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	return status;
}

static uint64_t lock_page(struct tdx_call *call, struct attr_wr *op)
{
	struct tdx_guest *guest = call->lp->guest;
	struct tdx_sept_place *place = &op->place;
	uint64_t status;

	place->level = op->gpa.level;
	place->entry = tdx_sept_walk(call->machine, guest->tdcs->eptp, op->gpa.gpa,
				     guest->td.hkid, &place->level, &place->value, false);
	if (place->level != op->gpa.level) {
		/* The host is expected to demote the page and enter again. */
		tdx_td_exit_sept(guest, &op->gpa, place, TDX_EEQ_ATTR_WR);
		return TDX_OPERAND_INVALID;
	}
	status = tdx_sept_lock_entry(call, place, TDX_OPERAND_ID_RCX);
	if (status != TDX_SUCCESS) {
		return status;
	}
	if (!tdx_sept_is_leaf(place->value) && !tdx_sept_is_free(place->value)) {
		return TDX_PAGE_SIZE_MISMATCH | (uint64_t)place->level;
	}
	if (!tdx_sept_allows(call, place->value)) {
		tdx_td_exit_sept(guest, &op->gpa, place, TDX_EEQ_ATTR_WR);
	}
	return TDX_SUCCESS;
}

/* A page of the L2 VM's secure EPT is missing: the host's or L1's matter. */
static uint64_t walk_failed(struct tdx_guest *guest, const struct attr_wr *op, uint16_t vm,
			    int level, uint64_t entry)
{
	uint64_t rights;

	if (!(guest->tdcs->vm_ctls[vm] & VM_CTLS_EPT_VIOLATION_ON_WALK_FAILURE)) {
		return TDX_L2_SEPT_WALK_FAILED | L2_DETAILS(vm, level);
	}
	rights = (entry & TDX_SEPT_RWX) | (entry & TDX_SEPT_XU ? 8 : 0);
	tdx_td_exit_ept_violation(guest, op->gpa.gpa,
				  TDX_EPT_WRITE | rights << TDX_EPT_GPA_RWX_SHIFT,
				  TDX_EEQ_GPA_DETAILS |
				  tdx_eeq_details(0, level, 0, false, vm));
	return TDX_OPERAND_INVALID;
}

/* One VM's new word from the old one, what is asked and under which mask. */
static uint64_t plan_vm(struct tdx_call *call, struct attr_wr *op, uint16_t vm, uint64_t *verdict)
{
	struct tdx_guest *guest = call->lp->guest;
	uint16_t mask = tdx_attr_get(call->in[TDX_R8], vm) | ATTR_VALID;
	uint16_t wanted = tdx_attr_get(op->attributes, vm) & mask, now = 0, next = wanted;
	bool aliased = op->place.value & TDX_SEPT_ALIAS(vm);
	int level = op->gpa.level;
	uint64_t value;

	if (!(wanted & ATTR_VALID) || (!aliased && !(wanted & ATTR_PRESENT))) {
		return TDX_SUCCESS;
	}
	if (aliased) {
		if (!tdx_attr_walk_l2(guest, vm, op->gpa.gpa, &level, &op->l2_entry[vm], &value)) {
			tdx_guest_fatal(guest, "an L2 alias is not in the L2 VM's secure EPT");
			return TDX_OPERAND_INVALID;
		}
		now = tdx_attr_of_entry(value,
					tdx_sept_is(op->place.value, TDX_SEPT_IS_ANY_BLOCKEDW));
		next = (uint16_t)((now & ~mask) | wanted);
	}
	if ((next & ATTR_PRESENT) && !legal(next)) {
		*verdict = TDX_PAGE_ATTR_INVALID;
		next = now;
	} else if (!aliased && !tdx_attr_walk_l2(guest, vm, op->gpa.gpa, &level,
						 &op->l2_entry[vm], &value)) {
		op->l2_entry[vm] = NULL;
		return walk_failed(guest, op, vm, level, value);
	}
	tdx_attr_put(&op->attributes, vm, next);
	return TDX_SUCCESS;
}

static uint64_t plan(struct tdx_call *call, struct attr_wr *op)
{
	struct tdx_guest *guest = call->lp->guest;
	uint64_t verdict = TDX_SUCCESS;

	for (uint16_t vm = 1; vm <= guest->tdcs->num_l2_vms; vm++) {
		uint64_t status = plan_vm(call, op, vm, &verdict);

		if (status != TDX_SUCCESS) {
			return status;
		}
	}
	if (verdict != TDX_SUCCESS) {
		call->out[TDX_RCX] = 0;
		call->out[TDX_RDX] = op->attributes;
		op->keep_outputs = true;
	}
	return verdict;
}

static void set_l2_entry(uint64_t *entry, uint16_t attributes, uint64_t hpa, bool pending)
{
	uint64_t rest = tdx_sept_read(entry) & (TDX_SEPT_A | TDX_SEPT_D);
	uint64_t state = pending ? TDX_L2_SEPT_BLOCKED_BITS : TDX_L2_SEPT_MAPPED_BITS;
	uint64_t type = pending ? 0 : TDX_SEPT_MT_WB;

	__atomic_store_n(entry, rest | hpa | type | TDX_SEPT_IPAT | state |
			 tdx_attr_entry_bits(attributes, pending), __ATOMIC_RELEASE);
}

static void update_l2_entry(uint64_t *entry, uint16_t attributes)
{
	uint64_t value = tdx_sept_read(entry);
	bool blocked = tdx_l2_sept_is_blocked(value);

	value &= ~(TDX_ATTR_ENTRY_BITS | (blocked ? TDX_ATTR_SAVED_BITS : 0));
	__atomic_store_n(entry, value | tdx_attr_entry_bits(attributes, blocked),
			 __ATOMIC_RELEASE);
}

static void apply_vm(struct attr_wr *op, uint16_t vm, uint64_t *l1_entry)
{
	uint16_t attributes = tdx_attr_get(op->attributes, vm);
	bool pending = tdx_sept_is(op->place.value, TDX_SEPT_IS_ANY_PENDING);

	if (!(op->place.value & TDX_SEPT_ALIAS(vm))) {
		if (op->l2_entry[vm]) {
			set_l2_entry(op->l2_entry[vm], attributes, tdx_sept_hpa(op->place.value),
				     pending);
			*l1_entry |= TDX_SEPT_ALIAS(vm);
		}
		return;
	}
	if (!(attributes & ATTR_VALID)) {
		return;
	}
	if (attributes & ATTR_PRESENT) {
		update_l2_entry(op->l2_entry[vm], attributes);
		return;
	}
	__atomic_store_n(op->l2_entry[vm], TDX_L2_SEPT_FREE_BITS, __ATOMIC_RELEASE);
	*l1_entry &= ~TDX_SEPT_ALIAS(vm);
	tdx_attr_put(&op->attributes, vm, ATTR_VALID);
}

static void commit(struct tdx_call *call, struct attr_wr *op)
{
	struct tdx_guest *guest = call->lp->guest;
	uint64_t l1_entry = op->place.value;

	for (uint16_t vm = 1; vm <= guest->tdcs->num_l2_vms; vm++) {
		apply_vm(op, vm, &l1_entry);
		if (tdx_attr_get(call->in[TDX_R8], vm) & FLAG_INVEPT) {
			tdx_guest_flush_tlb(guest);
		}
	}
	if (l1_entry != op->place.value) {
		tdx_sept_write(op->place.entry, l1_entry);
	}
	call->out[TDX_RCX] = call->in[TDX_RCX] |
			     (tdx_sept_is(op->place.value, TDX_SEPT_IS_ANY_PENDING) ?
			      MAPPING_PENDING : 0);
	call->out[TDX_RDX] = op->attributes;
}

uint64_t tdx_leaf_tdg_mem_page_attr_wr(struct tdx_call *call)
{
	const struct tdx_guest *guest = call->lp->guest;
	struct attr_wr op = { .keep_outputs = false };
	uint64_t status = check_operands(call, &op);

	if (status == TDX_SUCCESS) {
		status = lock_page(call, &op);
	}
	if (status == TDX_SUCCESS && guest->next == TDX_NEXT_INSTRUCTION) {
		status = plan(call, &op);
	}
	if (guest->next != TDX_NEXT_INSTRUCTION) {
		return status;
	}
	if (status == TDX_SUCCESS) {
		commit(call, &op);
	} else if (!op.keep_outputs) {
		call->out[TDX_RCX] = 0;
		call->out[TDX_RDX] = 0;
	}
	return status;
}
