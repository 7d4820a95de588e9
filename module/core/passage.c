/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Notes of walks through PAMT entries (core/passage.h). A note is the page's
 * address with the lowest level passed plus one in its low bits.
 */
#include <assert.h>

#include "core/machine.h"
#include "core/passage.h"

#define LEVEL_BITS	0x3u

static uint64_t make_note(uint64_t pa, enum tdx_page_size lowest)
{
	return (pa & ~0xfffull) | (lowest + 1u);
}

uint64_t *tdx_passage_begin(struct tdx_passages *passages, uint64_t pa,
			    enum tdx_page_size lowest)
{
	uint64_t *note = &passages->note[passages->count++];

	assert(passages->count <= TDX_MAX_PASSAGES);
	/* An exchange, because a store may be seen after the load that follows. */
	(void)__atomic_exchange_n(note, make_note(pa, lowest), __ATOMIC_SEQ_CST);
	return note;
}

void tdx_passage_shorten(uint64_t *note, enum tdx_page_size lowest)
{
	__atomic_store_n(note, make_note(*note, lowest), __ATOMIC_RELEASE);
}

void tdx_passage_end(struct tdx_passages *passages, uint64_t *note)
{
	assert(passages->count && note == &passages->note[passages->count - 1]);
	__atomic_store_n(note, 0, __ATOMIC_RELEASE);
	passages->count--;
}

bool tdx_passage_exists(const struct tdx_machine *machine, uint64_t pa, enum tdx_page_size size)
{
	uint64_t region = ~(tdx_page_bytes(size) - 1);

	for (uint32_t lp = 0; lp < machine->num_lps; lp++) {
		const struct tdx_passages *passages = &machine->lps[lp].passages;

		for (uint32_t i = 0; i < TDX_MAX_PASSAGES; i++) {
			uint64_t note = __atomic_load_n(&passages->note[i], __ATOMIC_SEQ_CST);

			if (note && (note & LEVEL_BITS) <= size + 1u &&
			    ((note ^ pa) & region) == 0) {
				return true;
			}
		}
	}
	return false;
}
