/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Entries of the SEAMDB.
 */
#include <string.h>

#include "core/seamdb.h"

bool tdx_seamdb_insert(struct tdx_seamdb *db, const struct seamextend *seamextend,
		       const uint64_t nonce[4])
{
	struct tdx_seamdb_entry *entry;

	if (!tdx_seamdb_remaining(db)) {
		return false;
	}
	entry = &db->entries[db->used++];
	memcpy(entry->nonce, nonce, sizeof(entry->nonce));
	memcpy(entry->tee_tcb_svn, seamextend->tee_tcb_svn, sizeof(entry->tee_tcb_svn));
	memcpy(entry->mrseam, seamextend->mrseam, sizeof(entry->mrseam));
	return true;
}

const struct tdx_seamdb_entry *tdx_seamdb_find(const struct tdx_seamdb *db, uint64_t index,
					       const uint64_t nonce[4])
{
	if (index >= db->used ||
	    memcmp(db->entries[index].nonce, nonce, sizeof(db->entries[index].nonce))) {
		return NULL;
	}
	return &db->entries[index];
}
