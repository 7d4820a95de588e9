/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Walks through PAMT entries of 2 MiB and 1 GiB on their way down.
 *
 * A walk holds the entries above its leaf shared, and every call of every LP
 * goes through the same few. Counted in the entries, all LPs would fight over
 * one cache line, whatever TDs they work on. So an LP notes its passages on
 * lines of its own, and who takes such an entry exclusively looks at the notes
 * of all LPs. The note is written before the entry's lock word is read, the
 * lock word before the notes are read, both sequentially consistent: one of
 * the two sees the other. When both do, both give up: busy, never stuck.
 */
#ifndef TDX_MODULE_CORE_PASSAGE_H
#define TDX_MODULE_CORE_PASSAGE_H

#include <stdbool.h>
#include <stdint.h>

#include "core/pamt.h"

#define TDX_MAX_PASSAGES	14u	/* walks that one LP is within */

/* A stack: calls of a guest's TDCALLs are within its TDH.VP.ENTER. */
struct tdx_passages {
	uint64_t count;			/* only its own LP's */
	uint64_t note[TDX_MAX_PASSAGES];	/* address and level; 0: none; atomic */
};

/* Note that a walk to @pa goes through the entries of @lowest and above. */
uint64_t *tdx_passage_begin(struct tdx_passages *passages, uint64_t pa,
			    enum tdx_page_size lowest);
/* The walk ends higher up than was thought. */
void tdx_passage_shorten(uint64_t *note, enum tdx_page_size lowest);
/* Passages end in reverse order. */
void tdx_passage_end(struct tdx_passages *passages, uint64_t *note);

/* Does a walk of any LP go through the entry of this size that covers @pa? */
bool tdx_passage_exists(const struct tdx_machine *machine, uint64_t pa, enum tdx_page_size size);

#endif /* TDX_MODULE_CORE_PASSAGE_H */
