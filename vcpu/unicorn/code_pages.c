/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Which pages of memory translated code came from, so that every store into
 * one, by whatever linear address, drops that code before the next instruction.
 *
 * Unicorn's own bookkeeping is not used: 2.0.1 takes the slow path for every
 * store, 2.1 forgets a page after one store and misses aliases. Instead, a page
 * with code is entered in the translation cache as write-watched, a flag that
 * nothing in the library clears; any other page is entered as dirty, the fast
 * path. A page that gains its first code while it may still be entered as dirty
 * is dropped from the translation cache, or all are, if it was entered at several
 * linear addresses.
 *
 * Also what is dropped from that cache and when. The library has no global
 * pages: it would drop all at each change of CR3, and kernels change it twice
 * for every piece of code they patch. So the pages that are not global are
 * listed, and dropped one by one as long as they are few.
 */
#include <stdlib.h>

#include <sys/mman.h>

#include "engine.h"

/* A translation takes less of the code buffer than this. */
#define CODE_BUFFER_MARGIN	(1u << 20)
#define LARGE_PAGE		((uintptr_t)2 << 20)
/* In filled_at: at more than one linear address. */
#define SEVERAL			1ull

bool tdx_unicorn_code_init(struct tdx_unicorn *engine)
{
	uint64_t pages = engine->config.memory_size >> PAGE_SHIFT;

	engine->has_code = calloc(pages, 1);
	engine->filled = calloc(pages, sizeof(*engine->filled));
	engine->filled_at = calloc(pages, sizeof(*engine->filled_at));
	engine->flushes = 1;
	return engine->has_code && engine->filled && engine->filled_at;
}

void tdx_unicorn_code_destroy(struct tdx_unicorn *engine)
{
	free(engine->has_code);
	free(engine->filled);
	free(engine->filled_at);
}

static uint64_t page_of(struct tdx_unicorn *engine, uint64_t ram)
{
	return (ram - engine->ram_base) >> PAGE_SHIFT;
}

/*
 * Maybe in the midst of a translation. Its page stays listed: the library will
 * note where the page's code is, by linear address, after this.
 */
static void flush(struct tdx_unicorn *engine)
{
	engine->flush_wanted = false;
	engine->flushes++;
	tlb_flush_x86_64(engine->cpu);
}

void tdx_unicorn_flush_tlb(struct tdx_unicorn *engine)
{
	engine->num_local_pages = 0;
	flush(engine);
}

static void note_local(struct tdx_unicorn *engine, uint64_t va)
{
	if (engine->num_local_pages < MAX_LOCAL_PAGES) {
		engine->local_pages[engine->num_local_pages] = va;
	}
	if (engine->num_local_pages <= MAX_LOCAL_PAGES) {
		engine->num_local_pages++;
	}
}

void tdx_unicorn_flush_local(struct tdx_unicorn *engine)
{
	if (engine->num_local_pages > MAX_LOCAL_PAGES) {
		tdx_unicorn_flush_tlb(engine);
		return;
	}
	while (engine->num_local_pages) {
		tlb_flush_page_x86_64(engine->cpu,
				      engine->local_pages[--engine->num_local_pages]);
	}
}

void tdx_unicorn_code_added(struct tdx_unicorn *engine, uint64_t ram)
{
	uint64_t page = page_of(engine, ram);

	__atomic_store_n(&engine->has_code[page], 1, __ATOMIC_RELAXED);
	if (engine->filled[page] != engine->flushes) {
		return;
	}
	/* The one page costs less: where code is, as the library notes it, stays. */
	if (engine->filled_at[page] == SEVERAL) {
		flush(engine);
	} else {
		tlb_flush_page_x86_64(engine->cpu, engine->filled_at[page]);
		engine->filled[page] = 0;
	}
}

void tdx_unicorn_code_removed(struct tdx_unicorn *engine, uint64_t ram)
{
	__atomic_store_n(&engine->has_code[page_of(engine, ram)], 0, __ATOMIC_RELAXED);
	/* Not at once: the store that led here still holds its cache entry. */
	engine->flush_wanted = true;
}

/* A relaxed look; any thread. */
bool tdx_unicorn_has_code(struct tdx_unicorn *engine, uint64_t pa, uint64_t length)
{
	uint64_t last = (pa + length - 1) >> PAGE_SHIFT;

	for (uint64_t page = pa >> PAGE_SHIFT; length && page <= last; page++) {
		if (__atomic_load_n(&engine->has_code[page], __ATOMIC_RELAXED)) {
			return true;
		}
	}
	return false;
}

static void note_filled(struct tdx_unicorn *engine, uint64_t page, uint64_t va)
{
	bool again = engine->filled[page] == engine->flushes;

	engine->filled_at[page] = again && engine->filled_at[page] != va ? SEVERAL : va;
	engine->filled[page] = engine->flushes;
}

void tdx_unicorn_install(struct tdx_unicorn *engine, uint64_t va, uint64_t pa, int permit,
			 int context, uint64_t size, bool local)
{
	uint64_t page = pa >> PAGE_SHIFT;

	if (engine->flush_wanted) {
		flush(engine);
	}
	va &= ~PAGE_OFFSET;
	if (local) {
		note_local(engine, va);
	}
	engine->filling_code_page = engine->has_code[page];
	tlb_set_page_x86_64(engine->cpu, va, pa & ~PAGE_OFFSET, permit, context, size);
	if ((permit & PERMIT_WRITE) && !engine->filling_code_page) {
		tlb_set_dirty_x86_64(engine->cpu, va);
		note_filled(engine, page, va);
	}
	engine->filling_code_page = false;
}

/* Bytes changed behind the guest's back; the engine is stopped or ours. */
void tdx_unicorn_invalidate(struct tdx_unicorn *engine, uint64_t pa, uint64_t length)
{
	if (tdx_unicorn_has_code(engine, pa, length)) {
		tb_invalidate_phys_range_x86_64(engine->uc, engine->ram_base + pa,
						engine->ram_base + pa + length);
	}
}

/*
 * Before a translation: Unicorn up to 2.1.1 does not survive a full code
 * buffer, so it is emptied before it is full.
 */
void tdx_unicorn_guard(struct tdx_unicorn *engine)
{
	if (engine->code_end - engine->code_start + CODE_BUFFER_MARGIN < engine->code_limit) {
		return;
	}
	tb_flush_x86_64(engine->cpu);
	memset(engine->has_code, 0, engine->config.memory_size >> PAGE_SHIFT);
	flush(engine);
	engine->code_end = engine->code_start;
	engine->code_flushes++;
	cpu_loop_exit_noexc_x86_64(engine->cpu);
}

/* A wish: translated code is large and jumped about in, which costs host TLB misses. */
static void want_large_pages(uintptr_t from, uint64_t size)
{
	uintptr_t start = (from + LARGE_PAGE - 1) & ~(LARGE_PAGE - 1);

	if (size > start - from) {
		(void)madvise((void *)start, size - (start - from), MADV_HUGEPAGE);
	}
}

/* Blocks are laid out one after the other in the buffer. */
void tdx_unicorn_guard_note(struct tdx_unicorn *engine, const void *block)
{
	uintptr_t at = (uintptr_t)block;

	if (!engine->code_start || at < engine->code_start) {
		engine->code_start = at;
		want_large_pages(at, engine->code_limit);
	}
	engine->code_end = at;
}
