/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The EPT that the host owns for a TD's shared memory. Its entries are indexed
 * by the whole guest-physical address, shared bit included. td->memory.lock
 * protects it; the processor only reads it.
 */
#ifndef TDX_VMM_SHARED_EPT_H
#define TDX_VMM_SHARED_EPT_H

#include "vmm_private.h"

/* GPA width 48: the shared bit is the highest. */
#define TDX_SHARED_BIT	(UINT64_C(1) << 47)

/* Host pages that are unmapped, but that a vCPU may still have cached. */
struct tdx_shared_pages {
	struct {
		uint64_t pa;
		bool block;
	} *pages;
	size_t count, room;
};

bool tdx_shared_ept_init(struct tdx_td *td, struct tdx_error *error);
void tdx_shared_ept_free(struct tdx_td *td);
/* GPAs below are without the shared bit. */
bool tdx_shared_ept_map(struct tdx_td *td, uint64_t gpa, bool whole_piece,
			struct tdx_error *error);
/* No memory here: make the guest's access a #VE. */
bool tdx_shared_ept_map_hole(struct tdx_td *td, uint64_t gpa, struct tdx_error *error);
bool tdx_shared_ept_unmap(struct tdx_td *td, uint64_t gpa, uint64_t end,
			  struct tdx_shared_pages *freed, struct tdx_error *error);
void tdx_shared_pages_free(struct tdx_td *td, struct tdx_shared_pages *freed);
/* The host's view of a mapped byte; NULL if nothing is mapped. */
void *tdx_shared_ept_find(struct tdx_td *td, uint64_t gpa);

#endif /* TDX_VMM_SHARED_EPT_H */
