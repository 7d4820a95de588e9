/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Pages that a TD gave back while its key is in use. Lines of them may be in a
 * cache under that key, so they are not used for anything else before
 * TDH.PHYMEM.PAGE.WBINVD, one call for 4 KiB. They are laid aside instead: most
 * are still there when the TD ends, and then TDH.PHYMEM.CACHE.WB has written
 * back the lot. Only when memory is used up are they written back one by one.
 */
#include <stdlib.h>

#include "vmm_private.h"

bool tdx_aside_put(struct tdx_vmm *vmm, struct tdx_hkid hkid, uint64_t pa, bool block,
		   struct tdx_error *error)
{
	struct tdx_aside *aside = &vmm->aside;
	bool kept = true;

	pthread_mutex_lock(&aside->lock);
	if (aside->count == aside->room) {
		size_t room = aside->room ? 2 * aside->room : 64;
		void *entries = realloc(aside->entries, room * sizeof(*aside->entries));

		kept = entries != NULL;
		if (kept) {
			aside->entries = entries;
			aside->room = room;
		}
	}
	if (kept) {
		aside->entries[aside->count++] = (struct tdx_aside_entry){
			.pa = pa, .hkid = hkid, .block = block,
		};
	}
	pthread_mutex_unlock(&aside->lock);
	return kept || tdx_vmm_fail(error, "out of memory");
}

static void give(struct tdx_vmm *vmm, const struct tdx_aside_entry *entry)
{
	if (entry->block) {
		tdx_pages_free_block(&vmm->pages, entry->pa);
	} else {
		tdx_pages_free(&vmm->pages, entry->pa);
	}
}

static bool write_back(struct tdx_vmm *vmm, const struct tdx_aside_entry *entry,
		       struct tdx_error *error)
{
	uint64_t end = entry->pa + (entry->block ? TDX_BLOCK : TDX_PAGE);

	for (uint64_t at = entry->pa; at < end; at += TDX_PAGE) {
		if (!tdx_vmm_ok(error, "TDH.PHYMEM.PAGE.WBINVD",
				tdh_phymem_page_wbinvd(tdx_keyed_pa(at, entry->hkid,
								    vmm->hkid_shift)))) {
			return false;
		}
	}
	return true;
}

bool tdx_aside_clean(struct tdx_vmm *vmm, struct tdx_error *error)
{
	struct tdx_aside *aside = &vmm->aside;
	bool any = false, all = true;

	pthread_mutex_lock(&aside->lock);
	/* What cannot be written back stays in use, and shows as such. */
	while (aside->count && all) {
		const struct tdx_aside_entry *entry = &aside->entries[--aside->count];

		all = write_back(vmm, entry, error);
		if (all) {
			give(vmm, entry);
			any = true;
		}
	}
	pthread_mutex_unlock(&aside->lock);
	return any;
}

void tdx_aside_release(struct tdx_vmm *vmm, struct tdx_hkid hkid)
{
	struct tdx_aside *aside = &vmm->aside;
	size_t kept = 0;

	pthread_mutex_lock(&aside->lock);
	for (size_t i = 0; i < aside->count; i++) {
		if (aside->entries[i].hkid.id == hkid.id) {
			give(vmm, &aside->entries[i]);
		} else {
			aside->entries[kept++] = aside->entries[i];
		}
	}
	aside->count = kept;
	pthread_mutex_unlock(&aside->lock);
}
