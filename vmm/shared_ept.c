/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The shared EPT (SDM volume 3, "The Extended Page Table Mechanism"): four
 * levels, leaves of 4 KiB and 2 MiB.
 *
 * An entry that is not present says by its bit 63, "suppress #VE", what an
 * access does: set, the host hears of it and maps memory; clear, the guest
 * gets a #VE and asks for its MMIO by TDVMCALL.
 */
#include <stdlib.h>
#include <string.h>

#include "shared_ept.h"

#define EPT_RWX		UINT64_C(7)
#define EPT_WRITE_BACK	(UINT64_C(6) << 3)
#define EPT_LARGE	(UINT64_C(1) << 7)
#define EPT_SUPPRESS_VE	(UINT64_C(1) << 63)
#define EPT_ADDRESS	UINT64_C(0x000ffffffffff000)
#define ENTRIES		512
#define TOP_LEVEL	3	/* level 0 holds 4 KiB leaves, 1 2 MiB leaves */

static bool new_table(struct tdx_td *td, uint64_t *pa, struct tdx_error *error)
{
	uint64_t *entries;

	if (!tdx_vmm_page(td->vmm, pa, error)) {
		return false;
	}
	if (!tdx_list_add(&td->host, *pa)) {
		tdx_pages_free(&td->vmm->pages, *pa);
		return tdx_vmm_fail(error, "out of memory");
	}
	entries = tdx_vmm_map(td->vmm, *pa, TDX_PAGE);
	for (int i = 0; i < ENTRIES; i++) {
		entries[i] = EPT_SUPPRESS_VE;
	}
	return true;
}

bool tdx_shared_ept_init(struct tdx_td *td, struct tdx_error *error)
{
	return new_table(td, &td->memory.shared_root, error);
}

static _Atomic uint64_t *entry_at(struct tdx_td *td, uint64_t table, uint64_t gpa, int level)
{
	_Atomic uint64_t *entries = tdx_vmm_map(td->vmm, table, TDX_PAGE);

	return &entries[(gpa | TDX_SHARED_BIT) >> (12 + 9 * level) & (ENTRIES - 1)];
}

static bool is_present(uint64_t entry)
{
	return entry & EPT_RWX;
}

/* A large leaf becomes a table of small ones with the same addresses. */
static bool split(struct tdx_td *td, _Atomic uint64_t *entry, struct tdx_error *error)
{
	uint64_t block = *entry & EPT_ADDRESS, table, *entries;

	if (!new_table(td, &table, error)) {
		return false;
	}
	entries = tdx_vmm_map(td->vmm, table, TDX_PAGE);
	for (uint64_t i = 0; i < ENTRIES; i++) {
		entries[i] = (block + i * TDX_PAGE) | EPT_RWX | EPT_WRITE_BACK;
	}
	*entry = table | EPT_RWX;
	return true;
}

/*
 * The entry of this level for a GPA, making tables on the way; NULL with an
 * error if there is no memory for one.
 */
static _Atomic uint64_t *make_entry(struct tdx_td *td, uint64_t gpa, int level,
				    struct tdx_error *error)
{
	uint64_t table = td->memory.shared_root;

	for (int at = TOP_LEVEL; at > level; at--) {
		_Atomic uint64_t *entry = entry_at(td, table, gpa, at);
		uint64_t next;

		if (is_present(*entry) && (*entry & EPT_LARGE) && !split(td, entry, error)) {
			return NULL;
		}
		if (!is_present(*entry)) {
			if (!new_table(td, &next, error)) {
				return NULL;
			}
			*entry = next | EPT_RWX;
		}
		table = *entry & EPT_ADDRESS;
	}
	return entry_at(td, table, gpa, level);
}

/* The lowest entry there is for a GPA, without making anything. */
static _Atomic uint64_t *find_entry(struct tdx_td *td, uint64_t gpa, int *level)
{
	uint64_t table = td->memory.shared_root;

	for (*level = TOP_LEVEL;; --*level) {
		_Atomic uint64_t *entry = entry_at(td, table, gpa, *level);

		if (!is_present(*entry) || (*entry & EPT_LARGE) || *level == 0) {
			return entry;
		}
		table = *entry & EPT_ADDRESS;
	}
}

static bool map_block(struct tdx_td *td, uint64_t gpa, struct tdx_error *error)
{
	uint64_t pa = tdx_vmm_block(td->vmm);
	_Atomic uint64_t *entry;

	if (pa == TDX_NO_PAGE) {
		return false;
	}
	entry = make_entry(td, gpa, 1, error);
	if (!entry || is_present(*entry)) {
		tdx_pages_free_block(&td->vmm->pages, pa);
		return false;
	}
	memset(tdx_vmm_map(td->vmm, pa, TDX_BLOCK), 0, TDX_BLOCK);
	*entry = pa | EPT_RWX | EPT_WRITE_BACK | EPT_LARGE;
	return true;
}

bool tdx_shared_ept_map(struct tdx_td *td, uint64_t gpa, bool whole_piece,
			struct tdx_error *error)
{
	_Atomic uint64_t *entry;
	uint64_t pa;
	int level;

	if (is_present(*find_entry(td, gpa, &level))) {
		return true;
	}
	if (whole_piece && level >= 1 && map_block(td, gpa, error)) {
		return true;
	}
	entry = make_entry(td, gpa, 0, error);
	if (!entry || !tdx_vmm_page(td->vmm, &pa, error)) {
		return false;
	}
	*entry = pa | EPT_RWX | EPT_WRITE_BACK;
	return true;
}

bool tdx_shared_ept_map_hole(struct tdx_td *td, uint64_t gpa, struct tdx_error *error)
{
	_Atomic uint64_t *entry;

	if (gpa >= TDX_SHARED_BIT) {
		return tdx_vmm_fail(error, "the TD used GPA 0x%llx, beyond its address width",
				    (unsigned long long)gpa);
	}
	pthread_mutex_lock(&td->memory.lock);
	/* TD memory comes in whole pieces of 2 MiB, and so do the holes. */
	entry = make_entry(td, gpa, 1, error);
	if (entry) {
		*entry = 0;
	}
	pthread_mutex_unlock(&td->memory.lock);
	return entry;
}

static bool remember(struct tdx_shared_pages *freed, uint64_t pa, bool block)
{
	if (freed->count == freed->room) {
		size_t room = freed->room ? 2 * freed->room : 64;
		void *pages = realloc(freed->pages, room * sizeof(*freed->pages));

		if (!pages) {
			return false;
		}
		freed->pages = pages;
		freed->room = room;
	}
	freed->pages[freed->count].pa = pa;
	freed->pages[freed->count++].block = block;
	return true;
}

bool tdx_shared_ept_unmap(struct tdx_td *td, uint64_t gpa, uint64_t end,
			  struct tdx_shared_pages *freed, struct tdx_error *error)
{
	uint64_t step;
	int level;

	for (; gpa < end; gpa += step) {
		_Atomic uint64_t *entry = find_entry(td, gpa, &level);
		bool whole = level == 1 && gpa % TDX_BLOCK == 0 && end - gpa >= TDX_BLOCK;

		step = whole ? TDX_BLOCK : TDX_PAGE;
		if (!is_present(*entry)) {
			continue;
		}
		if (level == 1 && !whole) {
			entry = make_entry(td, gpa, 0, error);
		}
		if (!entry || !remember(freed, *entry & EPT_ADDRESS, whole)) {
			return tdx_vmm_fail(error, "out of memory");
		}
		*entry = EPT_SUPPRESS_VE;
	}
	return true;
}

void tdx_shared_pages_free(struct tdx_td *td, struct tdx_shared_pages *freed)
{
	for (size_t i = 0; i < freed->count; i++) {
		if (freed->pages[i].block) {
			tdx_pages_free_block(&td->vmm->pages, freed->pages[i].pa);
		} else {
			tdx_pages_free(&td->vmm->pages, freed->pages[i].pa);
		}
	}
	free(freed->pages);
}

void *tdx_shared_ept_find(struct tdx_td *td, uint64_t gpa)
{
	int level;
	uint64_t entry = *find_entry(td, gpa, &level);
	uint64_t inside = gpa & ((TDX_PAGE << (9 * level)) - 1);

	if (!is_present(entry)) {
		return NULL;
	}
	return tdx_vmm_map(td->vmm, (entry & EPT_ADDRESS) + inside, 1);
}

static void free_leaves(struct tdx_td *td, uint64_t table, int level)
{
	const uint64_t *entries = tdx_vmm_map(td->vmm, table, TDX_PAGE);

	for (int i = 0; i < ENTRIES; i++) {
		uint64_t pa = entries[i] & EPT_ADDRESS;

		if (!is_present(entries[i])) {
			continue;
		}
		if (level == 0) {
			tdx_pages_free(&td->vmm->pages, pa);
		} else if (entries[i] & EPT_LARGE) {
			tdx_pages_free_block(&td->vmm->pages, pa);
		} else {
			free_leaves(td, pa, level - 1);
		}
	}
}

/* The tables themselves are on td->host. */
void tdx_shared_ept_free(struct tdx_td *td)
{
	if (td->memory.shared_root) {
		free_leaves(td, td->memory.shared_root, TOP_LEVEL);
	}
}
