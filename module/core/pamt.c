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

/* A shared hold of an entry that the walk goes through; its note is written. */
static uint64_t pass(struct tdx_call *call, struct tdx_pamt_entry *entry)
{
	uint64_t status;

	if (tdx_hp_is_open(&entry->lock)) {
		return TDX_SUCCESS;
	}
	/* What a try does to the host-priority bit, it does. */
	status = tdx_hold_hp(call, &entry->lock, TDX_SHARED, 0);
	if (status == TDX_SUCCESS) {
		tdx_held_release(call, tdx_held_mark(call) - 1);
	}
	return status;
}

static uint64_t hold_leaf(struct tdx_call *call, uint64_t pa, struct tdx_pamt_entry *entry,
			  enum tdx_page_size size, enum tdx_lock_mode mode)
{
	bool guest = tdx_call_is_guest(call);
	uint64_t status = tdx_hold_hp(call, &entry->lock, mode, 0);

	if (status == TDX_SUCCESS && mode == TDX_EXCLUSIVE && size > TDX_4K &&
	    tdx_passage_exists(call->machine, pa, size)) {
		call->num_held--;
		tdx_hp_give_back(&entry->lock, guest);
		return TDX_OPERAND_BUSY;
	}
	return status;
}

uint64_t tdx_pamt_walk(struct tdx_call *call, uint64_t pa, enum tdx_lock_mode mode,
		       enum tdx_page_size *size, bool exact, struct tdx_pamt_entry **entry)
{
	int target = exact ? (int)*size : TDX_4K, level = TDX_1G;
	uint32_t mark = tdx_held_mark(call);
	uint64_t *note = NULL, status = TDX_SUCCESS;
	struct tdx_pamt_place place;

	if (!tdx_pamt_find(call->machine, pa, &place)) {
		return TDX_OPERAND_ADDR_RANGE_ERROR;
	}
	if (target < TDX_1G) {
		note = tdx_hold_passage(call, pa, (enum tdx_page_size)(target + 1));
	}
	while (level > target) {
		status = pass(call, place.entry[level]);
		if (status != TDX_SUCCESS || place.entry[level]->type == PT_REG) {
			break;
		}
		level--;
	}
	*entry = place.entry[level];
	*size = (enum tdx_page_size)level;
	if (status == TDX_SUCCESS && level > target) {
		/* A large page: it is the leaf, and not gone through. */
		if (level < TDX_1G) {
			tdx_passage_shorten(note, (enum tdx_page_size)(level + 1));
		} else {
			tdx_held_release(call, mark);
		}
	}
	if (status == TDX_SUCCESS) {
		status = hold_leaf(call, pa, *entry, *size, mode);
	}
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
		status = hold_leaf(call, pa, *entry, size, mode);
		call->side = side;
		return status;
	}
	return hold_leaf(call, pa, *entry, size, mode);
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

static bool take_parent(struct tdx_machine *machine, uint64_t pa, enum tdx_page_size size,
			struct tdx_pamt_entry *parent)
{
	if (tdx_hp_try(&parent->lock, TDX_EXCLUSIVE, false) != TDX_LOCK_TAKEN) {
		return false;
	}
	if (tdx_passage_exists(machine, pa, size)) {
		tdx_hp_give_back(&parent->lock, false);
		return false;
	}
	return true;
}

uint64_t tdx_pamt_merge(struct tdx_machine *machine, uint64_t pa, enum tdx_page_size size)
{
	struct tdx_pamt_entry *parent = tdx_pamt_implicit(machine, pa, size);
	struct tdx_pamt_entry *child = children_of(machine, pa, size);

	assert(parent->type == PT_NDA);
	if (!take_parent(machine, pa, size, parent)) {
		return TDX_OPERAND_BUSY;
	}
	tdx_pamt_set_type(parent, (enum tdx_page_type)child->type);
	tdx_pamt_set_owner(parent, tdx_pamt_owner(child));
	for (unsigned int i = 0; i < CHILDREN; i++) {
		assert(child[i].type == parent->type);
		tdx_pamt_set_type(&child[i], PT_NDA);
	}
	tdx_hp_release(&parent->lock, TDX_EXCLUSIVE);
	return TDX_SUCCESS;
}

uint64_t tdx_pamt_split(struct tdx_machine *machine, uint64_t pa, enum tdx_page_size size)
{
	struct tdx_pamt_entry *parent = tdx_pamt_implicit(machine, pa, size);
	struct tdx_pamt_entry *child = children_of(machine, pa, size);

	assert(parent->type == PT_REG);
	if (!take_parent(machine, pa, size, parent)) {
		return TDX_OPERAND_BUSY;
	}
	for (unsigned int i = 0; i < CHILDREN; i++) {
		tdx_pamt_assign(&child[i], (enum tdx_page_type)parent->type,
				tdx_pamt_owner(parent));
	}
	tdx_pamt_set_type(parent, PT_NDA);
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

/* The module's key has what holds these entries from now on. */
static void claim_entries(struct tdx_machine *machine, const struct tdx_tdmr *tdmr,
			  uint64_t offset, uint64_t length)
{
	for (int size = TDX_4K; size < TDX_NUM_PAGE_SIZES; size++) {
		uint64_t bytes = tdx_page_bytes((enum tdx_page_size)size);
		uint64_t base = tdmr->pamt_base[size];
		uint64_t end = base + ((offset + length - 1) / bytes + 1) * ENTRY_BYTES;
		uint64_t pa = (base + offset / bytes * ENTRY_BYTES) & ~(TDX_PAGE - 1);

		for (; pa < end; pa += TDX_PAGE) {
			tdx_memory_claim(machine, pa, machine->module.hkid);
		}
	}
}

void tdx_pamt_init(struct tdx_machine *machine, const struct tdx_tdmr *tdmr, uint64_t num_pages)
{
	uint64_t offset = tdmr->next - tdmr->base;
	uint32_t area = 0;

	claim_entries(machine, tdmr, offset, num_pages * TDX_PAGE);
	for (uint64_t i = 0; i < num_pages; i++, offset += tdx_page_bytes(TDX_4K)) {
		struct tdx_pamt_entry *entry = entry_at(machine, tdmr, offset, TDX_4K);

		memset(entry, 0, sizeof(*entry));
		entry->type = is_reserved(tdmr, offset, &area) ? PT_RSVD : PT_NDA;
		init_parents(machine, tdmr, offset);
	}
}
