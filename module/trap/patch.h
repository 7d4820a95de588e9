/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* What trap.c, patch.c and patch.S know of each other. */
#ifndef TDX_TRAP_PATCH_H
#define TDX_TRAP_PATCH_H

#define TDX_PATCH_SITES	128

#ifndef __ASSEMBLER__

#include <stdbool.h>
#include <stdint.h>

#include <machine/machine.h>

/* Where a SEAMCALL continues, by CF: next[0], next[1]. */
struct tdx_patch_next {
	uint64_t next[2];
};

/* See whether this process can patch, and whether it may (TDX_TRAP_PATCH). */
void tdx_patch_prepare(void);

/*
 * The instruction behind a SEAMCALL. True, with what it leads to, if it is a
 * branch on CF, as in every call of <tdx/tdx.h>.
 */
bool tdx_patch_branch(const uint8_t *after, struct tdx_patch_next *next);

/* A SEAMCALL has trapped; patch it if it often does. Safe in a signal handler. */
void tdx_patch_trapped(uint8_t *site, const struct tdx_patch_next *next);

/*
 * Is this a site that is patched, or about to be? A thread may still trap
 * there: it fetched the instruction, or part of the patch, before. NULL if not.
 */
const struct tdx_patch_next *tdx_patch_find(const uint8_t *rip);

/* trap.c: what the thunk of patch.S calls. */
void tdx_patch_seamcall(struct tdx_regs *regs);

#endif

#endif /* TDX_TRAP_PATCH_H */
