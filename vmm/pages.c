/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The host page allocator. A block with no page handed out can be given whole;
 * pages come from blocks that are already cut, so that whole ones last.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "pages.h"

#define PAGES_PER_BLOCK	512
#define WORDS_PER_BLOCK	(PAGES_PER_BLOCK / 64)

struct tdx_page_block {
	uint64_t used[WORDS_PER_BLOCK];	/* set: handed out, or not usable */
	uint16_t free;			/* zero bits in used[] */
	uint16_t usable;		/* pages that were added */
};

bool tdx_pages_init(struct tdx_pages *pages, uint64_t size)
{
	memset(pages, 0, sizeof(*pages));
	pages->num_blocks = (size + TDX_BLOCK - 1) / TDX_BLOCK;
	pages->blocks = calloc(pages->num_blocks + 1, sizeof(*pages->blocks));
	if (!pages->blocks) {
		return false;
	}
	for (uint64_t i = 0; i < pages->num_blocks; i++) {
		memset(pages->blocks[i].used, 0xff, sizeof(pages->blocks[i].used));
	}
	pthread_mutex_init(&pages->lock, NULL);
	return true;
}

void tdx_pages_destroy(struct tdx_pages *pages)
{
	free(pages->blocks);
	pthread_mutex_destroy(&pages->lock);
}

static struct tdx_page_block *block_of(struct tdx_pages *pages, uint64_t pa,
				       uint32_t *index)
{
	assert(pa / TDX_BLOCK < pages->num_blocks);
	*index = pa % TDX_BLOCK / TDX_PAGE;
	return &pages->blocks[pa / TDX_BLOCK];
}

static bool is_used(const struct tdx_page_block *block, uint32_t index)
{
	return block->used[index / 64] >> (index % 64) & 1;
}

static void set_used(struct tdx_page_block *block, uint32_t index)
{
	block->used[index / 64] |= UINT64_C(1) << (index % 64);
	block->free--;
}

static void set_free(struct tdx_page_block *block, uint32_t index)
{
	block->used[index / 64] &= ~(UINT64_C(1) << (index % 64));
	block->free++;
}

void tdx_pages_add(struct tdx_pages *pages, uint64_t base, uint64_t size)
{
	uint64_t pa = (base + TDX_PAGE - 1) & ~(TDX_PAGE - 1);
	uint64_t end = (base + size) & ~(TDX_PAGE - 1);
	uint32_t index;

	for (; pa < end && pa / TDX_BLOCK < pages->num_blocks; pa += TDX_PAGE) {
		struct tdx_page_block *block = block_of(pages, pa, &index);

		if (is_used(block, index)) {
			set_free(block, index);
			block->usable++;
		}
	}
}

void tdx_pages_reserve(struct tdx_pages *pages, uint64_t base, uint64_t size)
{
	uint64_t pa = base & ~(TDX_PAGE - 1);
	uint32_t index;

	for (; pa < base + size && pa / TDX_BLOCK < pages->num_blocks; pa += TDX_PAGE) {
		struct tdx_page_block *block = block_of(pages, pa, &index);

		if (!is_used(block, index)) {
			set_used(block, index);
			block->usable--;
		}
	}
}

static bool is_cut(const struct tdx_page_block *block)
{
	return block->usable != PAGES_PER_BLOCK || block->free != block->usable;
}

/* A block with a free page, one that is cut already if there is any. */
static struct tdx_page_block *find_room(struct tdx_pages *pages)
{
	struct tdx_page_block *whole = NULL;

	for (uint64_t i = 0; i < pages->num_blocks; i++) {
		uint64_t at = (pages->cut_hint + i) % pages->num_blocks;
		struct tdx_page_block *block = &pages->blocks[at];

		if (block->free && is_cut(block)) {
			pages->cut_hint = at;
			return block;
		}
		if (block->free && !whole) {
			whole = block;
		}
	}
	return whole;
}

uint64_t tdx_pages_alloc(struct tdx_pages *pages)
{
	struct tdx_page_block *block;
	uint64_t pa = TDX_NO_PAGE;

	pthread_mutex_lock(&pages->lock);
	block = find_room(pages);
	for (uint32_t word = 0; block && word < WORDS_PER_BLOCK; word++) {
		if (~block->used[word]) {
			uint32_t index = word * 64 + __builtin_ctzll(~block->used[word]);

			set_used(block, index);
			pages->cut_hint = block - pages->blocks;
			pages->pages_used++;
			pa = pages->cut_hint * TDX_BLOCK + index * TDX_PAGE;
			break;
		}
	}
	pthread_mutex_unlock(&pages->lock);
	return pa;
}

uint64_t tdx_pages_alloc_block(struct tdx_pages *pages)
{
	uint64_t pa = TDX_NO_PAGE;

	pthread_mutex_lock(&pages->lock);
	for (uint64_t i = pages->num_blocks; i-- > 0;) {
		struct tdx_page_block *block = &pages->blocks[i];

		if (!is_cut(block)) {
			memset(block->used, 0xff, sizeof(block->used));
			block->free = 0;
			pages->pages_used += PAGES_PER_BLOCK;
			pa = i * TDX_BLOCK;
			break;
		}
	}
	pthread_mutex_unlock(&pages->lock);
	return pa;
}

uint64_t tdx_pages_alloc_run(struct tdx_pages *pages, uint64_t count)
{
	uint64_t first = 0, length = 0, pa = 0, found = TDX_NO_PAGE;
	uint32_t index;

	pthread_mutex_lock(&pages->lock);
	for (; length < count && pa < pages->num_blocks * TDX_BLOCK; pa += TDX_PAGE) {
		struct tdx_page_block *block = block_of(pages, pa, &index);

		length = is_used(block, index) ? 0 : length + 1;
		first = length == 1 ? pa : first;
	}
	if (length == count) {
		for (pa = first; pa < first + count * TDX_PAGE; pa += TDX_PAGE) {
			struct tdx_page_block *block = block_of(pages, pa, &index);

			set_used(block, index);
		}
		pages->pages_used += count;
		found = first;
	}
	pthread_mutex_unlock(&pages->lock);
	return found;
}

void tdx_pages_free(struct tdx_pages *pages, uint64_t pa)
{
	struct tdx_page_block *block;
	uint32_t index;

	pthread_mutex_lock(&pages->lock);
	block = block_of(pages, pa, &index);
	assert(is_used(block, index));
	set_free(block, index);
	pages->pages_used--;
	pthread_mutex_unlock(&pages->lock);
}

void tdx_pages_free_block(struct tdx_pages *pages, uint64_t pa)
{
	struct tdx_page_block *block;
	uint32_t index;

	pthread_mutex_lock(&pages->lock);
	block = block_of(pages, pa, &index);
	assert(index == 0 && block->free == 0 && block->usable == PAGES_PER_BLOCK);
	memset(block->used, 0, sizeof(block->used));
	block->free = PAGES_PER_BLOCK;
	pages->pages_used -= PAGES_PER_BLOCK;
	pthread_mutex_unlock(&pages->lock);
}
