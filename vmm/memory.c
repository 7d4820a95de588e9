/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A TD's memory: private pages through the secure EPT's calls, shared pages in
 * an EPT of our own (shared_ept.c), conversion between the two, and reclaim.
 *
 * Guest-physical memory is looked at in pieces of 2 MiB. A piece is private as
 * one block, or private and shared page by page; private pages arrive when the
 * guest first accepts them.
 */
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "shared_ept.h"
#include "vmm_private.h"

#define PAGES_PER_CHUNK	512
#define FOUR_GIB	UINT64_C(0x100000000)
#define EXTEND_BYTES	256
/* How long calls are tried again while a vCPU holds a lock or old translations. */
#define PATIENCE_NS	UINT64_C(10000000000)

static struct tdx_gpa_level at_level(uint64_t gpa, int level)
{
	uint64_t size = TDX_PAGE << (9 * level);

	return tdx_gpa_level(gpa & ~(size - 1), level);
}

/* Let the vCPUs and interrupts move on; false when they have had their time. */
static bool wait_a_little(struct tdx_td *td, uint64_t *since)
{
	struct timespec pause = { .tv_nsec = 20000 };
	uint64_t now = tdx_now_ns();

	tdx_vmm_drain_interrupts(td->vmm);
	if (!*since) {
		*since = now;
		sched_yield();
		return true;
	}
	nanosleep(&pause, NULL);
	return now - *since < PATIENCE_NS;
}

bool tdx_memory_init(struct tdx_td *td, uint64_t low, uint64_t high, struct tdx_error *error)
{
	struct tdx_td_memory *memory = &td->memory;

	memory->low_size = low;
	memory->high_size = high;
	memory->num_chunks = (FOUR_GIB + high) / TDX_BLOCK;
	memory->chunks = calloc(memory->num_chunks, sizeof(*memory->chunks));
	pthread_mutex_init(&memory->lock, NULL);
	if (!memory->chunks) {
		return tdx_vmm_fail(error, "out of memory");
	}
	for (uint64_t i = 0; i < memory->num_chunks; i++) {
		memory->chunks[i].block = TDX_NO_PAGE;
	}
	return tdx_shared_ept_init(td, error);
}

bool tdx_memory_is_ram(const struct tdx_td *td, uint64_t gpa, uint64_t size)
{
	const struct tdx_td_memory *memory = &td->memory;
	uint64_t end = gpa + size;

	return end > gpa && (end <= memory->low_size ||
			     (gpa >= FOUR_GIB && end <= FOUR_GIB + memory->high_size));
}

static struct tdx_chunk *chunk_of(struct tdx_td *td, uint64_t gpa)
{
	return &td->memory.chunks[gpa / TDX_BLOCK];
}

static uint32_t index_of(uint64_t gpa)
{
	return gpa / TDX_PAGE % PAGES_PER_CHUNK;
}

static bool is_shared(const struct tdx_chunk *chunk, uint32_t index)
{
	return chunk->shared[index / 64] >> (index % 64) & 1;
}

static void set_shared(struct tdx_chunk *chunk, uint32_t index, bool shared)
{
	if (is_shared(chunk, index) != shared) {
		chunk->shared[index / 64] ^= UINT64_C(1) << (index % 64);
		chunk->num_shared += shared ? 1 : -1;
	}
}

static bool add_table(struct tdx_td *td, uint64_t gpa, int level, struct tdx_error *error)
{
	uint64_t pa, entry, info, since = 0;
	tdx_status status;

	if (!tdx_vmm_page(td->vmm, &pa, error)) {
		return false;
	}
	do {
		status = tdh_mem_sept_add(at_level(gpa, level), td->tdr, pa, &entry, &info);
	} while (tdx_status_is_busy(status) && wait_a_little(td, &since));
	if (status != TDX_SUCCESS || !tdx_list_add(&td->control, pa)) {
		tdx_pages_free(&td->vmm->pages, pa);
		return tdx_vmm_ok(error, "TDH.MEM.SEPT.ADD", status);
	}
	return true;
}

/* Secure EPT pages down to the one that holds the entry of this level. */
static bool ensure_tables(struct tdx_td *td, uint64_t gpa, int level, struct tdx_error *error)
{
	struct tdx_td_memory *memory = &td->memory;
	struct tdx_chunk *chunk = chunk_of(td, gpa);
	uint64_t gib = UINT64_C(1) << (gpa / TDX_GIB);

	if (!memory->has_top_table) {
		if (!add_table(td, gpa, 3, error)) {
			return false;
		}
		memory->has_top_table = true;
	}
	if (!(memory->has_directory & gib)) {
		if (!add_table(td, gpa, 2, error)) {
			return false;
		}
		memory->has_directory |= gib;
	}
	if (level == 0 && !chunk->has_table) {
		if (!add_table(td, gpa, 1, error)) {
			return false;
		}
		chunk->has_table = true;
	}
	return true;
}

static bool ensure_page_array(struct tdx_chunk *chunk, struct tdx_error *error)
{
	if (!chunk->pages) {
		chunk->pages = malloc(PAGES_PER_CHUNK * sizeof(*chunk->pages));
		if (!chunk->pages) {
			return tdx_vmm_fail(error, "out of memory");
		}
		for (int i = 0; i < PAGES_PER_CHUNK; i++) {
			chunk->pages[i] = TDX_NO_PAGE;
		}
	}
	return true;
}

static void set_page(struct tdx_chunk *chunk, uint32_t index, uint64_t pa)
{
	chunk->num_pages += (pa != TDX_NO_PAGE) - (chunk->pages[index] != TDX_NO_PAGE);
	chunk->pages[index] = pa;
}

static bool extend_page(struct tdx_td *td, uint64_t gpa, struct tdx_error *error)
{
	uint64_t entry, info;

	for (uint64_t at = gpa; at < gpa + TDX_PAGE; at += EXTEND_BYTES) {
		tdx_status status = tdh_mr_extend(at, td->tdr, &entry, &info);

		if (!tdx_vmm_ok(error, "TDH.MR.EXTEND", status)) {
			return false;
		}
	}
	return true;
}

/* One measured page; source is host memory that holds its contents. */
static bool add_page(struct tdx_td *td, uint64_t gpa, uint64_t source, struct tdx_error *error)
{
	struct tdx_chunk *chunk = chunk_of(td, gpa);
	uint64_t pa, entry, info;
	tdx_status status;

	if (!ensure_tables(td, gpa, 0, error) || !ensure_page_array(chunk, error) ||
	    !tdx_vmm_page(td->vmm, &pa, error)) {
		return false;
	}
	status = tdh_mem_page_add(at_level(gpa, 0), td->tdr, pa, source, &entry, &info);
	if (status != TDX_SUCCESS) {
		tdx_pages_free(&td->vmm->pages, pa);
		return tdx_vmm_ok(error, "TDH.MEM.PAGE.ADD", status);
	}
	set_page(chunk, index_of(gpa), pa);
	return extend_page(td, gpa, error);
}

bool tdx_memory_add(struct tdx_td *td, uint64_t gpa, const uint8_t *bytes, size_t size,
		    struct tdx_error *error)
{
	uint64_t source;
	uint8_t *copy;
	bool added = true;

	if (!tdx_vmm_page(td->vmm, &source, error)) {
		return false;
	}
	copy = tdx_vmm_map(td->vmm, source, TDX_PAGE);
	for (size_t done = 0; done < size && added; done += TDX_PAGE) {
		size_t part = size - done < TDX_PAGE ? size - done : TDX_PAGE;

		memcpy(copy, bytes + done, part);
		memset(copy + part, 0, TDX_PAGE - part);
		added = add_page(td, gpa + done, source, error);
	}
	tdx_pages_free(&td->vmm->pages, source);
	return added;
}

static bool aug(struct tdx_td *td, uint64_t gpa, int level, uint64_t pa, struct tdx_error *error)
{
	uint64_t entry, info, since = 0;
	tdx_status status;

	if (!ensure_tables(td, gpa, level, error)) {
		return false;
	}
	do {
		status = tdh_mem_page_aug(at_level(gpa, level), td->tdr, pa, &entry, &info);
	} while (tdx_status_is_busy(status) && wait_a_little(td, &since));
	return tdx_vmm_ok(error, "TDH.MEM.PAGE.AUG", status);
}

static bool aug_page(struct tdx_td *td, uint64_t gpa, struct tdx_error *error)
{
	struct tdx_chunk *chunk = chunk_of(td, gpa);
	uint64_t pa;

	if (!ensure_page_array(chunk, error) || !tdx_vmm_page(td->vmm, &pa, error)) {
		return false;
	}
	if (!aug(td, gpa, 0, pa, error)) {
		tdx_pages_free(&td->vmm->pages, pa);
		return false;
	}
	set_page(chunk, index_of(gpa), pa);
	return true;
}

static bool aug_block(struct tdx_td *td, uint64_t gpa, uint64_t pa, struct tdx_error *error)
{
	if (!aug(td, gpa, 1, pa, error)) {
		tdx_pages_free_block(&td->vmm->pages, pa);
		return false;
	}
	chunk_of(td, gpa)->block = pa;
	return true;
}

static bool fault_private(struct tdx_td *td, uint64_t gpa, int level, struct tdx_error *error)
{
	struct tdx_chunk *chunk = chunk_of(td, gpa);
	uint32_t index = index_of(gpa);

	if (chunk->block != TDX_NO_PAGE ||
	    (chunk->pages && chunk->pages[index] != TDX_NO_PAGE)) {
		return true;	/* another vCPU was faster */
	}
	if (is_shared(chunk, index)) {
		return tdx_vmm_fail(error, "the TD used GPA 0x%llx as private after making it "
				    "shared",
				    (unsigned long long)gpa);
	}
	if (level >= 1 && !chunk->has_table && !chunk->num_shared) {
		uint64_t pa = tdx_vmm_block(td->vmm);

		if (pa != TDX_NO_PAGE) {
			return aug_block(td, gpa, pa, error);
		}
	}
	return aug_page(td, gpa, error);
}

bool tdx_memory_fault_private(struct tdx_td *td, uint64_t gpa, int level,
			      struct tdx_error *error)
{
	bool handled;

	if (!tdx_memory_is_ram(td, gpa, 1)) {
		return tdx_vmm_fail(error, "the TD used private GPA 0x%llx, where it has no memory",
				    (unsigned long long)gpa);
	}
	pthread_mutex_lock(&td->memory.lock);
	handled = fault_private(td, gpa, level, error);
	pthread_mutex_unlock(&td->memory.lock);
	return handled;
}

static bool block_range(struct tdx_td *td, uint64_t gpa, int level, struct tdx_error *error)
{
	uint64_t entry, info, since = 0;
	tdx_status status;

	do {
		status = tdh_mem_range_block(at_level(gpa, level), td->tdr, &entry, &info);
	} while (tdx_status_is_busy(status) && wait_a_little(td, &since));
	return tdx_vmm_ok(error, "TDH.MEM.RANGE.BLOCK", status);
}

/* A new TLB epoch; vCPUs in the guest have to leave before the old one is over. */
static bool track(struct tdx_td *td, struct tdx_error *error)
{
	uint64_t since = 0;
	tdx_status status;

	while (tdx_status_is_busy(status = tdh_mem_track(td->tdr))) {
		tdx_td_kick(td);
		if (!wait_a_little(td, &since)) {
			break;
		}
	}
	tdx_td_kick(td);
	return tdx_vmm_ok(error, "TDH.MEM.TRACK", status);
}

static bool needs_patience(tdx_status status)
{
	return tdx_status_is_busy(status) ||
	       tdx_status_code(status) == TDX_TLB_TRACKING_NOT_DONE;
}

static bool remove_mapping(struct tdx_td *td, uint64_t gpa, int level, struct tdx_error *error)
{
	uint64_t entry, info, since = 0;
	tdx_status status;

	while (needs_patience(status = tdh_mem_page_remove(at_level(gpa, level), td->tdr, &entry,
							   &info))) {
		if (!wait_a_little(td, &since)) {
			break;
		}
	}
	return tdx_vmm_ok(error, "TDH.MEM.PAGE.REMOVE", status);
}

/* Split a block so that part of it can be removed. */
static bool demote(struct tdx_td *td, uint64_t gpa, struct tdx_error *error)
{
	struct tdx_chunk *chunk = chunk_of(td, gpa);
	uint64_t table, entry, info, since = 0;
	tdx_status status;

	if (!ensure_page_array(chunk, error) || !block_range(td, gpa, 1, error) ||
	    !track(td, error) || !tdx_vmm_page(td->vmm, &table, error)) {
		return false;
	}
	do {
		status = tdh_mem_page_demote(at_level(gpa, 1), td->tdr, table, 0, 0, 0, &entry,
					     &info, NULL, NULL, NULL);
	} while ((needs_patience(status) || tdx_status_is_restartable(status)) &&
		 wait_a_little(td, &since));
	if (status != TDX_SUCCESS || !tdx_list_add(&td->control, table)) {
		tdx_pages_free(&td->vmm->pages, table);
		return tdx_vmm_ok(error, "TDH.MEM.PAGE.DEMOTE", status);
	}
	for (uint32_t i = 0; i < PAGES_PER_CHUNK; i++) {
		set_page(chunk, i, chunk->block + i * TDX_PAGE);
	}
	chunk->block = TDX_NO_PAGE;
	chunk->has_table = true;
	return true;
}

static bool is_whole_chunk(uint64_t gpa, uint64_t end)
{
	return gpa % TDX_BLOCK == 0 && end - gpa >= TDX_BLOCK;
}

/* What one step over [gpa, end) covers: a block that goes whole, or a page. */
static uint64_t step_size(struct tdx_td *td, uint64_t gpa, uint64_t end)
{
	struct tdx_chunk *chunk = chunk_of(td, gpa);
	bool empty = chunk->block == TDX_NO_PAGE && !chunk->num_pages;

	return is_whole_chunk(gpa, end) && (chunk->block != TDX_NO_PAGE || empty) ?
		TDX_BLOCK : TDX_PAGE;
}

/* Host address and level of what is mapped privately at a step; false: nothing. */
static bool private_mapping(struct tdx_td *td, uint64_t gpa, uint64_t *pa, int *level)
{
	struct tdx_chunk *chunk = chunk_of(td, gpa);

	*level = chunk->block != TDX_NO_PAGE;
	*pa = *level ? chunk->block : chunk->pages ? chunk->pages[index_of(gpa)] : TDX_NO_PAGE;
	return *pa != TDX_NO_PAGE;
}

/* A block of which only a part is converted is split first. */
static bool demote_edges(struct tdx_td *td, uint64_t gpa, uint64_t end, struct tdx_error *error)
{
	uint64_t edges[2] = { gpa, end - 1 };

	for (int i = 0; i < 2; i++) {
		uint64_t start = edges[i] & ~(TDX_BLOCK - 1);
		bool whole = start >= gpa && start + TDX_BLOCK <= end;

		if (!whole && chunk_of(td, start)->block != TDX_NO_PAGE &&
		    !demote(td, start, error)) {
			return false;
		}
	}
	return true;
}

static bool block_all(struct tdx_td *td, uint64_t gpa, uint64_t end, bool *any,
		      struct tdx_error *error)
{
	uint64_t pa;
	int level;

	*any = false;
	for (; gpa < end; gpa += step_size(td, gpa, end)) {
		if (private_mapping(td, gpa, &pa, &level)) {
			*any = true;
			if (!block_range(td, gpa, level, error)) {
				return false;
			}
		}
	}
	return true;
}

static bool remove_all(struct tdx_td *td, uint64_t gpa, uint64_t end, struct tdx_error *error)
{
	uint64_t pa, step;
	int level;

	for (; gpa < end; gpa += step) {
		struct tdx_chunk *chunk = chunk_of(td, gpa);

		step = step_size(td, gpa, end);
		if (!private_mapping(td, gpa, &pa, &level)) {
			continue;
		}
		if (!remove_mapping(td, gpa, level, error)) {
			return false;
		}
		if (level) {
			chunk->block = TDX_NO_PAGE;
		} else {
			set_page(chunk, index_of(gpa), TDX_NO_PAGE);
		}
		if (!tdx_aside_put(td->vmm, td->hkid, pa, level, error)) {
			return false;
		}
	}
	return true;
}

static bool make_shared(struct tdx_td *td, uint64_t gpa, uint64_t end, struct tdx_error *error)
{
	bool any;

	if (!demote_edges(td, gpa, end, error) || !block_all(td, gpa, end, &any, error) ||
	    (any && !track(td, error)) || !remove_all(td, gpa, end, error)) {
		return false;
	}
	for (uint64_t at = gpa; at < end; at += TDX_PAGE) {
		set_shared(chunk_of(td, at), index_of(at), true);
	}
	return true;
}

/*
 * The guest gets its private pages when it accepts them. Tracking makes every
 * vCPU drop its translations of the shared EPT too, before the pages are freed.
 */
static bool make_private(struct tdx_td *td, uint64_t gpa, uint64_t end, struct tdx_error *error)
{
	struct tdx_shared_pages freed = { 0 };
	bool unmapped = tdx_shared_ept_unmap(td, gpa, end, &freed, error);

	for (uint64_t at = gpa; at < end; at += TDX_PAGE) {
		set_shared(chunk_of(td, at), index_of(at), false);
	}
	unmapped = unmapped && (!freed.count || track(td, error));
	tdx_td_kick_and_wait(td);
	tdx_shared_pages_free(td, &freed);
	return unmapped;
}

bool tdx_memory_convert(struct tdx_td *td, uint64_t gpa, uint64_t size, bool to_shared,
			struct tdx_error *error)
{
	bool converted;

	pthread_mutex_lock(&td->memory.lock);
	converted = to_shared ? make_shared(td, gpa, gpa + size, error) :
		make_private(td, gpa, gpa + size, error);
	pthread_mutex_unlock(&td->memory.lock);
	return converted;
}

/* Large where the whole piece is shared and none of it mapped. */
static bool fault_shared(struct tdx_td *td, uint64_t gpa, struct tdx_error *error)
{
	struct tdx_chunk *chunk = chunk_of(td, gpa);

	if (!is_shared(chunk, index_of(gpa))) {
		return tdx_vmm_fail(error, "the TD used GPA 0x%llx as shared without asking for it "
				    "(MapGPA)", (unsigned long long)gpa);
	}
	return tdx_shared_ept_map(td, gpa, chunk->num_shared == PAGES_PER_CHUNK, error);
}

bool tdx_memory_fault_shared(struct tdx_td *td, uint64_t gpa, struct tdx_error *error)
{
	bool handled;

	if (!tdx_memory_is_ram(td, gpa, 1)) {
		return tdx_shared_ept_map_hole(td, gpa, error);
	}
	pthread_mutex_lock(&td->memory.lock);
	handled = fault_shared(td, gpa, error);
	pthread_mutex_unlock(&td->memory.lock);
	return handled;
}

void *tdx_memory_shared_page(struct tdx_td *td, uint64_t gpa)
{
	struct tdx_error ignored;
	void *page = NULL;

	if (!tdx_memory_is_ram(td, gpa, 1)) {
		return NULL;
	}
	pthread_mutex_lock(&td->memory.lock);
	if (fault_shared(td, gpa, &ignored)) {
		page = tdx_shared_ept_find(td, gpa);
	}
	pthread_mutex_unlock(&td->memory.lock);
	return page;
}

bool tdx_reclaim_page(struct tdx_vmm *vmm, uint64_t pa, struct tdx_error *error)
{
	tdx_status status = tdh_phymem_page_reclaim(pa, NULL, NULL, NULL, NULL, NULL, NULL);

	return tdx_vmm_ok(error, "TDH.PHYMEM.PAGE.RECLAIM", status);
}

/* What the module does not give back stays in use, and shows as such. */
static bool reclaim_block(struct tdx_td *td, struct tdx_chunk *chunk, struct tdx_error *error)
{
	if (!tdx_reclaim_page(td->vmm, chunk->block, error)) {
		return false;
	}
	tdx_pages_free_block(&td->vmm->pages, chunk->block);
	chunk->block = TDX_NO_PAGE;
	return true;
}

static bool reclaim_small(struct tdx_td *td, struct tdx_chunk *chunk, uint32_t index,
			  struct tdx_error *error)
{
	if (!tdx_reclaim_page(td->vmm, chunk->pages[index], error)) {
		return false;
	}
	tdx_pages_free(&td->vmm->pages, chunk->pages[index]);
	set_page(chunk, index, TDX_NO_PAGE);
	return true;
}

bool tdx_memory_reclaim(struct tdx_td *td, struct tdx_error *error)
{
	bool all = true;

	for (uint64_t i = 0; i < td->memory.num_chunks; i++) {
		struct tdx_chunk *chunk = &td->memory.chunks[i];

		if (chunk->block != TDX_NO_PAGE) {
			all &= reclaim_block(td, chunk, error);
		}
		for (uint32_t j = 0; chunk->num_pages && j < PAGES_PER_CHUNK; j++) {
			if (chunk->pages[j] != TDX_NO_PAGE) {
				all &= reclaim_small(td, chunk, j, error);
			}
		}
	}
	return all;
}

void tdx_memory_free(struct tdx_td *td)
{
	if (!td->memory.chunks) {
		return;
	}
	tdx_shared_ept_free(td);
	for (uint64_t i = 0; i < td->memory.num_chunks; i++) {
		free(td->memory.chunks[i].pages);
	}
	free(td->memory.chunks);
	pthread_mutex_destroy(&td->memory.lock);
}
