/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The VMM's own view of host physical memory: which 4 KiB pages and 2 MiB
 * blocks it has handed out. A block is handed out whole or cut into pages.
 */
#ifndef TDX_VMM_PAGES_H
#define TDX_VMM_PAGES_H

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

#define TDX_PAGE	UINT64_C(0x1000)
#define TDX_BLOCK	UINT64_C(0x200000)
#define TDX_GIB		UINT64_C(0x40000000)
/* No page: what the allocators return when memory is used up. */
#define TDX_NO_PAGE	UINT64_MAX

struct tdx_page_block;

struct tdx_pages {
	struct tdx_page_block *blocks;
	uint64_t num_blocks;
	uint64_t cut_hint;	/* where a cut block with room was last seen */
	uint64_t pages_used;	/* 4 KiB pages handed out */
	pthread_mutex_t lock;
};

/* All of [0, size) is unusable at first. */
bool tdx_pages_init(struct tdx_pages *pages, uint64_t size);
void tdx_pages_destroy(struct tdx_pages *pages);
/* Make the whole pages inside [base, base + size) usable. */
void tdx_pages_add(struct tdx_pages *pages, uint64_t base, uint64_t size);
/* Take [base, base + size) out again; pages may lie outside what was added. */
void tdx_pages_reserve(struct tdx_pages *pages, uint64_t base, uint64_t size);

uint64_t tdx_pages_alloc(struct tdx_pages *pages);
uint64_t tdx_pages_alloc_block(struct tdx_pages *pages);
/* count contiguous pages; slow, for tables at start-up. */
uint64_t tdx_pages_alloc_run(struct tdx_pages *pages, uint64_t count);
void tdx_pages_free(struct tdx_pages *pages, uint64_t pa);
void tdx_pages_free_block(struct tdx_pages *pages, uint64_t pa);

#endif /* TDX_VMM_PAGES_H */
