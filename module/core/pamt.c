/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * PAMT entries: finding, locking, merging, splitting, initialising. Which page
 * types a call wants is not known here (core/td.c).
 */
#include <assert.h>
#include <string.h>

#include "core/memory.h"
#include "core/pamt.h"
#include "leaf/leaf.h"

#define GIB			(1ull << 30)
#define CHILDREN		512u
#define ENTRY_BYTES		sizeof(struct tdx_pamt_entry)

static struct tdx_pamt_entry *entry_at(const struct tdx_machine *machine,
				       const struct tdx_tdmr *tdmr, uint64_t offset,
				       enum tdx_page_size size)
{
	uint64_t pa = tdmr->pamt_base[size] + offset / tdx_page_bytes(size) * ENTRY_BYTES;

	return tdx_memory_private(machine, pa, machine->module.hkid);
}

/* TDMRs are sorted by base and do not overlap. */
static const struct tdx_tdmr *find_tdmr(const struct tdx_module *module, uint64_t pa)
{
	uint32_t low = 0, high = module->num_tdmrs;

	while (low < high) {
		uint32_t middle = (low + high) / 2;

		if (module->tdmrs[middle].base <= pa) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	if (low == 0 || pa - module->tdmrs[low - 1].base >= module->tdmrs[low - 1].size) {
		return NULL;
	}
	return &module->tdmrs[low - 1];
}

bool tdx_pamt_find(struct tdx_machine *machine, uint64_t pa, struct tdx_pamt_place *place)
{
	const struct tdx_tdmr *tdmr;

	pa = tdx_pa_address(machine, pa);
	tdmr = find_tdmr(&machine->module, pa);
	/* Only whole GiB blocks whose entries are all initialised are usable. */
	if (!tdmr || pa >= (__atomic_load_n(&tdmr->next, __ATOMIC_ACQUIRE) & ~(GIB - 1))) {
		return false;
	}
	for (int size = TDX_4K; size < TDX_NUM_PAGE_SIZES; size++) {
		place->entry[size] = entry_at(machine, tdmr, pa - tdmr->base,
					      (enum tdx_page_size)size);
	}
	return true;
}

uint64_t tdx_pamt_walk(struct tdx_call *call, uint64_t pa, enum tdx_lock_mode mode,
		       enum tdx_page_size *size, bool exact, struct tdx_pamt_entry **entry)
{
	enum tdx_page_size target = exact ? *size : TDX_4K;
	uint32_t mark = tdx_held_mark(call);
	struct tdx_pamt_place place;
	uint64_t status;

	if (!tdx_pamt_find(call->machine, pa, &place)) {
		return TDX_OPERAND_ADDR_RANGE_ERROR;
	}
	for (int level = TDX_1G; level > TDX_4K; level--) {
		*entry = place.entry[level];
		*size = (enum tdx_page_size)level;
		status = tdx_hold_hp(call, &(*entry)->lock, TDX_SHARED, 0);
		if (status == TDX_SUCCESS && ((*entry)->type == PT_REG || *size == target)) {
			if (mode == TDX_EXCLUSIVE) {
				status = tdx_hold_promote(call, 0);
			}
			if (status == TDX_SUCCESS) {
				return status;
			}
		}
		if (status != TDX_SUCCESS) {
			tdx_held_release(call, mark);
			return status;
		}
	}
	*entry = place.entry[TDX_4K];
	*size = TDX_4K;
	status = tdx_hold_hp(call, &(*entry)->lock, mode, 0);
	if (status != TDX_SUCCESS) {
		tdx_held_release(call, mark);
	}
	return status;
}

struct tdx_pamt_entry *tdx_pamt_implicit(struct tdx_machine *machine, uint64_t pa,
					 enum tdx_page_size size)
{
	struct tdx_pamt_place place;
	bool found = tdx_pamt_find(machine, pa, &place);

	assert(found);
	(void)found;
	return place.entry[size];
}

uint64_t tdx_pamt_lock_implicit(struct tdx_call *call, uint64_t pa, enum tdx_page_size size,
				enum tdx_lock_mode mode, struct tdx_pamt_entry **entry)
{
	*entry = tdx_pamt_implicit(call->machine, pa, size);
	/* Implicit locks are always taken the host's way, also by a TDCALL. */
	if (tdx_call_is_guest(call)) {
		enum tdx_call_side side = call->side;
		uint64_t status;

		call->side = TDX_SIDE_HOST;
		status = tdx_hold_hp(call, &(*entry)->lock, mode, 0);
		call->side = side;
		return status;
	}
	return tdx_hold_hp(call, &(*entry)->lock, mode, 0);
}

/* The entries below the one that covers @pa at @size. */
static struct tdx_pamt_entry *children_of(struct tdx_machine *machine, uint64_t pa,
					  enum tdx_page_size size)
{
	return tdx_pamt_implicit(machine, pa & ~(tdx_page_bytes(size) - 1),
				 (enum tdx_page_size)(size - 1));
}

bool tdx_pamt_2m_is_free(struct tdx_machine *machine, uint64_t pa)
{
	const struct tdx_pamt_entry *child = children_of(machine, pa, TDX_2M);

	for (unsigned int i = 0; i < CHILDREN; i++) {
		if (child[i].type != PT_NDA) {
			return false;
		}
	}
	return true;
}

uint64_t tdx_pamt_merge(struct tdx_machine *machine, uint64_t pa, enum tdx_page_size size)
{
	struct tdx_pamt_entry *parent = tdx_pamt_implicit(machine, pa, size);
	struct tdx_pamt_entry *child = children_of(machine, pa, size);

	assert(parent->type == PT_NDA);
	if (tdx_hp_try(&parent->lock, TDX_EXCLUSIVE, false) != TDX_LOCK_TAKEN) {
		return TDX_OPERAND_BUSY;
	}
	parent->type = child->type;
	tdx_pamt_set_owner(parent, tdx_pamt_owner(child));
	for (unsigned int i = 0; i < CHILDREN; i++) {
		assert(child[i].type == parent->type);
		child[i].type = PT_NDA;
	}
	tdx_hp_release(&parent->lock, TDX_EXCLUSIVE);
	return TDX_SUCCESS;
}

uint64_t tdx_pamt_split(struct tdx_machine *machine, uint64_t pa, enum tdx_page_size size)
{
	struct tdx_pamt_entry *parent = tdx_pamt_implicit(machine, pa, size);
	struct tdx_pamt_entry *child = children_of(machine, pa, size);

	assert(parent->type == PT_REG);
	if (tdx_hp_try(&parent->lock, TDX_EXCLUSIVE, false) != TDX_LOCK_TAKEN) {
		return TDX_OPERAND_BUSY;
	}
	for (unsigned int i = 0; i < CHILDREN; i++) {
		tdx_pamt_assign(&child[i], (enum tdx_page_type)parent->type,
				tdx_pamt_owner(parent));
	}
	parent->type = PT_NDA;
	tdx_hp_release(&parent->lock, TDX_EXCLUSIVE);
	return TDX_SUCCESS;
}

/* The areas are sorted; @area is where the last page left off looking. */
static bool is_reserved(const struct tdx_tdmr *tdmr, uint64_t offset, uint32_t *area)
{
	while (*area < tdmr->num_reserved &&
	       offset >= tdmr->reserved[*area].offset + tdmr->reserved[*area].size) {
		(*area)++;
	}
	return *area < tdmr->num_reserved && offset >= tdmr->reserved[*area].offset;
}

/* An entry of a level above 4 KiB is made when its first page is. */
static void init_parents(struct tdx_machine *machine, const struct tdx_tdmr *tdmr,
			 uint64_t offset)
{
	for (int size = TDX_2M; size < TDX_NUM_PAGE_SIZES; size++) {
		if (offset % tdx_page_bytes((enum tdx_page_size)size) == 0) {
			memset(entry_at(machine, tdmr, offset, (enum tdx_page_size)size), 0,
			       ENTRY_BYTES);
		}
	}
}

void tdx_pamt_init(struct tdx_machine *machine, const struct tdx_tdmr *tdmr, uint64_t num_pages)
{
	uint64_t offset = tdmr->next - tdmr->base;
	uint32_t area = 0;

	for (uint64_t i = 0; i < num_pages; i++, offset += tdx_page_bytes(TDX_4K)) {
		struct tdx_pamt_entry *entry = entry_at(machine, tdmr, offset, TDX_4K);

		memset(entry, 0, sizeof(*entry));
		entry->type = is_reserved(tdmr, offset, &area) ? PT_RSVD : PT_NDA;
		init_parents(machine, tdmr, offset);
	}
}
