/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The CPU's SEAMDB: an entry for each module that was loaded since it was
 * cleared, with its measurement and a nonce. A TD keeps index and nonce of the
 * module that made it; a report tells of that module, and of the SVN of the one
 * that runs now. Changes only while no module is callable.
 */
#ifndef TDX_MODULE_CORE_SEAMDB_H
#define TDX_MODULE_CORE_SEAMDB_H

#include <stdbool.h>
#include <stdint.h>

#include <tdx/gen/structs.h>

#define TDX_SEAMDB_ENTRIES	64u	/* ours to choose: public sources do not say */

struct tdx_seamdb_entry {
	uint64_t nonce[4];
	uint8_t tee_tcb_svn[16];
	uint8_t mrseam[48];
};

struct tdx_seamdb {
	uint32_t used;
	struct tdx_seamdb_entry entries[TDX_SEAMDB_ENTRIES];
};

static inline uint32_t tdx_seamdb_remaining(const struct tdx_seamdb *db)
{
	return TDX_SEAMDB_ENTRIES - db->used;
}

/* A new last entry with what SEAMEXTEND says; false: it is full. */
bool tdx_seamdb_insert(struct tdx_seamdb *db, const struct seamextend *seamextend,
		       const uint64_t nonce[4]);
/* NULL: there is no such entry, or its nonce is another. */
const struct tdx_seamdb_entry *tdx_seamdb_find(const struct tdx_seamdb *db, uint64_t index,
					       const uint64_t nonce[4]);
/* Of the module that runs. */
static inline const struct tdx_seamdb_entry *tdx_seamdb_last(const struct tdx_seamdb *db)
{
	return &db->entries[db->used - 1];
}

#endif /* TDX_MODULE_CORE_SEAMDB_H */
