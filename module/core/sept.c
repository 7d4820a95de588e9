/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Secure EPT: walks, reports and changes of entries. Which states a call may
 * work on is its row's matter (abi/module.toml).
 */
#include <assert.h>

#include "core/sept.h"

#define ENTRY_BITS	9

/* What a report shows of an entry. */
#define ARCH_LEAF	(TDX_SEPT_RWX | TDX_SEPT_MT | TDX_SEPT_HPA | TDX_SEPT_IPAT | \
			 TDX_SEPT_LEAF | TDX_SEPT_SVE)
#define ARCH_NON_LEAF	(TDX_SEPT_RWX | TDX_SEPT_LEAF)
/* Of an L2 VM's: attributes only of a debuggable TD. */
#define L2_ATTRIBUTES	(TDX_L2_SEPT_RWXSXU | TDX_SEPT_VPW | TDX_SEPT_PW | TDX_L2_SEPT_SSS | \
			 TDX_SEPT_SVE)
#define L2_ARCH_LEAF	(TDX_SEPT_MT | TDX_SEPT_HPA | TDX_SEPT_IPAT | TDX_SEPT_LEAF | TDX_SEPT_SVE)
#define L2_ARCH_NON_LEAF	(TDX_L2_SEPT_RWXSXU | TDX_SEPT_LEAF)

#define INFO_STATE_SHIFT	8
#define INFO_VM_SHIFT		16

static unsigned int level_shift(int level)
{
	return 12u + ENTRY_BITS * (unsigned int)level;
}

uint64_t tdx_sept_leaf_hpa(uint64_t entry, uint64_t gpa, int level)
{
	uint64_t offset = (1ull << level_shift(level)) - 1;

	return (tdx_sept_hpa(entry) & ~offset) | (gpa & offset);
}

uint64_t *tdx_sept_walk(struct tdx_machine *machine, uint64_t eptp, uint64_t gpa, uint16_t hkid,
			int *level, uint64_t *value, bool l2_guest)
{
	uint64_t table = tdx_sept_hpa(eptp), *entry;
	int wanted = *level, at;

	for (at = tdx_eptp_root_level(eptp);; at--) {
		entry = tdx_memory_private(machine, table, hkid);
		entry += gpa >> level_shift(at) & ((1u << ENTRY_BITS) - 1);
		*value = tdx_sept_read(entry);
		if (at == wanted || tdx_sept_is_leaf(*value) ||
		    (l2_guest ? tdx_l2_sept_is_free(*value) : !(*value & TDX_SEPT_RWX))) {
			break;
		}
		assert(at > TDX_LEVEL_PT);
		table = tdx_sept_hpa(*value);
	}
	*level = at;
	return entry;
}

static void walk(struct tdx_call *call, const struct tdx_td *td, uint64_t gpa, int level,
		 struct tdx_sept_place *place)
{
	place->level = level;
	place->entry = tdx_sept_walk(call->machine, td->tdcs->eptp, gpa, td->hkid, &place->level,
				     &place->value, false);
}

uint64_t tdx_sept_lock_and_walk(struct tdx_call *call, const struct tdx_td *td,
				const struct tdx_gpa_operand *gpa, uint64_t operand_id,
				enum tdx_lock_mode mode, struct tdx_sept_place *place)
{
	uint64_t status;

	if (!tdx_gpa_is_valid(td->tdcs, gpa->gpa, true)) {
		return TDX_OPERAND_INVALID | operand_id;
	}
	status = mode == TDX_UNLOCKED ? TDX_SUCCESS :
		 tdx_hold_sharex(call, &td->tdcs->secure_ept_lock, mode,
				 TDX_OPERAND_ID_SEPT_TREE);
	if (status != TDX_SUCCESS) {
		return status;
	}
	walk(call, td, gpa->gpa, gpa->level, place);
	return place->level == gpa->level ? TDX_SUCCESS : TDX_EPT_WALK_FAILED | operand_id;
}

uint64_t tdx_sept_walk_to_leaf(struct tdx_call *call, const struct tdx_td *td, uint64_t gpa,
			       uint64_t operand_id, struct tdx_sept_place *place)
{
	if (!tdx_gpa_is_valid(td->tdcs, gpa, true)) {
		return TDX_OPERAND_INVALID | operand_id;
	}
	walk(call, td, gpa, TDX_LEVEL_PT, place);
	if (!tdx_sept_is_leaf(place->value) || !(place->value & TDX_SEPT_RWX)) {
		return TDX_EPT_WALK_FAILED | operand_id;
	}
	return TDX_SUCCESS;
}

uint64_t tdx_sept_lock_entry(struct tdx_call *call, struct tdx_sept_place *place,
			     uint64_t operand_id)
{
	uint64_t status = tdx_hold_sept_entry(call, place->entry, operand_id);

	if (status == TDX_SUCCESS) {
		place->value = tdx_sept_read(place->entry);
	}
	return status;
}

uint64_t tdx_sept_arch_entry(uint64_t entry)
{
	if (tdx_sept_is_free(entry)) {
		return TDX_SEPT_SVE;
	}
	return entry & (tdx_sept_is_leaf(entry) ? ARCH_LEAF : ARCH_NON_LEAF);
}

uint64_t tdx_sept_arch_info(uint64_t entry, int level)
{
	uint64_t state = tdx_sept_state_rows[tdx_sept_state(entry)].public_state;

	return (uint64_t)level | state << INFO_STATE_SHIFT;
}

void tdx_sept_report(struct tdx_call *call, const struct tdx_sept_place *place)
{
	call->out[TDX_RCX] = tdx_sept_arch_entry(place->value);
	call->out[TDX_RDX] = tdx_sept_arch_info(place->value, place->level);
}

static uint64_t l2_arch_entry(uint64_t entry, bool debug)
{
	if (tdx_l2_sept_is_free(entry)) {
		return TDX_SEPT_SVE;
	}
	if (!tdx_sept_is_leaf(entry)) {
		return entry & L2_ARCH_NON_LEAF;
	}
	if (debug) {
		return entry & (L2_ARCH_LEAF | L2_ATTRIBUTES);
	}
	return (entry & L2_ARCH_LEAF) | (tdx_l2_sept_is_mapped(entry) ? TDX_L2_SEPT_RWXSXU : 0);
}

void tdx_l2_sept_report(struct tdx_call *call, const struct tdx_sept_place *place, uint32_t vm,
			bool debug)
{
	uint64_t entry = place->value;
	unsigned int encoding = (unsigned int)((entry >> 55 & 1) | (entry >> 6 & 3) << 1 |
					       (entry & 1) << 3);

	uint64_t state = tdx_l2_sept_public_of_encoding[encoding];

	call->out[TDX_RCX] = l2_arch_entry(entry, debug);
	call->out[TDX_RDX] = (uint64_t)place->level | state << INFO_STATE_SHIFT |
			     (uint64_t)vm << INFO_VM_SHIFT;
}

uint64_t tdx_l2_sept_eptp(const struct tdx_td *td, uint32_t vm)
{
	uint32_t page = vm ? TDX_TDCS_PAGE_L2_SEPT_ROOT + vm - 1 : TDX_TDCS_PAGE_SEPT_ROOT;

	return (td->tdcs->eptp & ~TDX_SEPT_HPA) | (td->tdr->tdcx_pa[page] & TDX_SEPT_HPA);
}

void tdx_sept_set_leaf(uint64_t *entry, uint64_t attributes, uint64_t hpa, uint64_t state_bits)
{
	assert(state_bits & TDX_SEPT_LEAF);
	tdx_sept_write(entry, attributes | state_bits | TDX_SEPT_MT_WB | TDX_SEPT_IPAT |
		       (hpa & TDX_SEPT_HPA) | TDX_SEPT_SVE);
}

void tdx_sept_set_non_leaf(uint64_t *entry, uint64_t hpa)
{
	tdx_sept_write(entry, TDX_SEPT_RWX | TDX_SEPT_NL_MAPPED_BITS | (hpa & TDX_SEPT_HPA) |
		       TDX_SEPT_SVE);
}

void tdx_sept_set_free(uint64_t *entry, const struct tdcs *tdcs)
{
	if (tdx_td_op_flags(tdcs) & TDX_OP_IS_IMPORT_IN_PROGRESS) {
		tdx_sept_write(entry, TDX_SEPT_REMOVED_BITS | TDX_SEPT_SVE |
			       TDX_SEPT_MIG_EPOCH_VALID |
			       (uint64_t)tdcs->mig_epoch << TDX_SEPT_MIG_EPOCH_SHIFT);
	} else {
		tdx_sept_write(entry, TDX_SEPT_FREE_BITS | TDX_SEPT_SVE);
	}
}

/* Replace the bits of @clear by @set; others may set host priority meanwhile. */
static void update(uint64_t *entry, uint64_t clear, uint64_t set)
{
	uint64_t old = __atomic_load_n(entry, __ATOMIC_RELAXED);

	while (!__atomic_compare_exchange_n(entry, &old, (old & ~clear) | set, false,
					    __ATOMIC_RELEASE, __ATOMIC_RELAXED)) {
	}
}

void tdx_sept_set_state(uint64_t *entry, uint64_t state_bits)
{
	update(entry, TDX_SEPT_STATE_BITS, state_bits | TDX_SEPT_SVE);
}

uint64_t tdx_sept_unblocked(uint64_t entry)
{
	uint64_t rest = (entry & ~TDX_SEPT_STATE_BITS) | TDX_SEPT_SVE;

	switch (entry & TDX_SEPT_STATE_BITS) {
	case TDX_SEPT_NL_BLOCKED_BITS:
		return (rest & ~TDX_SEPT_MT) | TDX_SEPT_NL_MAPPED_BITS | TDX_SEPT_RWX;
	case TDX_SEPT_BLOCKED_BITS:
		return (rest & ~TDX_SEPT_MT) | TDX_SEPT_MAPPED_BITS | TDX_SEPT_RWX |
		       TDX_SEPT_MT_WB;
	case TDX_SEPT_PENDING_BLOCKED_BITS:
		return rest | TDX_SEPT_PENDING_BITS;
	default:
		return entry;
	}
}

void tdx_sept_unblock(uint64_t *entry)
{
	uint64_t old = __atomic_load_n(entry, __ATOMIC_RELAXED);

	while (!__atomic_compare_exchange_n(entry, &old, tdx_sept_unblocked(old), false,
					    __ATOMIC_RELEASE, __ATOMIC_RELAXED)) {
	}
}

void tdx_l2_sept_set_non_leaf(uint64_t *entry, uint64_t hpa)
{
	__atomic_store_n(entry, TDX_L2_SEPT_RWXSXU | TDX_L2_SEPT_NL_MAPPED_BITS |
			 (hpa & TDX_SEPT_HPA), __ATOMIC_RELEASE);
}

/* The bits that a blocked leaf saved move back to where they count. */
static uint64_t l2_restored(uint64_t entry)
{
	uint64_t permissions = 0;

	permissions |= entry & TDX_L2_SEPT_SAVED_R ? TDX_SEPT_R : 0;
	permissions |= entry & TDX_L2_SEPT_SAVED_W ? TDX_SEPT_W : 0;
	permissions |= entry & TDX_L2_SEPT_SAVED_XS ? TDX_SEPT_X : 0;
	permissions |= entry & TDX_L2_SEPT_SAVED_XU ? TDX_SEPT_XU : 0;
	entry &= ~(TDX_L2_SEPT_STATE_BITS | TDX_L2_SEPT_RWXSXU | TDX_SEPT_MT | TDX_L2_SEPT_SAVED_W);
	return entry | permissions | TDX_SEPT_MT_WB | TDX_L2_SEPT_MAPPED_BITS;
}

void tdx_l2_sept_unblock(uint64_t *entry)
{
	uint64_t value = tdx_sept_read(entry);

	if (tdx_l2_sept_is_nl_blocked(value)) {
		value &= ~(TDX_L2_SEPT_STATE_BITS | TDX_SEPT_MT | TDX_L2_SEPT_SAVED_W);
		value |= TDX_L2_SEPT_NL_MAPPED_BITS | TDX_L2_SEPT_RWXSXU;
	} else if (tdx_l2_sept_is_blocked(value)) {
		value = l2_restored(value);
	}
	__atomic_store_n(entry, value, __ATOMIC_RELEASE);
}
