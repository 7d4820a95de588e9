/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Invariants of memory's keys (see check.h): what a TD or the module owns was
 * written with its key, and nothing else with a private one.
 */
#include <inttypes.h>

#include "core/check.h"
#include "core/memory.h"

static uint32_t key_of_page(const struct tdx_machine *machine, uint64_t pa)
{
	return tdx_memory_writer(machine, pa) & ~TDX_PAGE_SPOILED;
}

void tdx_check_page_keys(struct tdx_check *check, const struct tdx_td *td, uint64_t pa,
			 const struct tdx_pamt_entry *entry, uint64_t count)
{
	const struct tdx_machine *machine = check->machine;
	/* A page that its guest has not accepted yet is not written with any key. */
	bool may_be_shared = entry->type == PT_REG;
	/* The id of a TD in teardown may have had another key since. */
	bool any_key = td && td->tdr->lifecycle_state == TDX_TD_TEARDOWN;
	uint32_t wanted = tdx_memory_key(machine, td ? td->hkid : machine->module.hkid);

	if (machine->platform.no_memory_keys) {
		return;
	}
	for (uint64_t i = 0; i < count; i++) {
		uint32_t key = key_of_page(machine, pa + i * TDX_PAGE);

		if (key ? key != wanted && !any_key : !may_be_shared) {
			tdx_check_report(check, "page 0x%" PRIx64 ": written with key %u, its "
					 "owner has %u", pa + i * TDX_PAGE, key, wanted);
		}
	}
}

static bool is_metadata(const struct tdx_module *module, uint64_t pa)
{
	for (uint32_t i = 0; i < module->num_tdmrs; i++) {
		for (int size = TDX_4K; size < TDX_NUM_PAGE_SIZES; size++) {
			uint64_t bytes = module->tdmrs[i].size /
					 tdx_page_bytes((enum tdx_page_size)size) *
					 sizeof(struct tdx_pamt_entry);

			if (pa - module->tdmrs[i].pamt_base[size] < bytes) {
				return true;
			}
		}
	}
	return false;
}

static bool is_owned(struct tdx_machine *machine, uint64_t pa)
{
	struct tdx_pamt_place place;

	if (!tdx_pamt_find(machine, pa, &place)) {
		return false;
	}
	for (int size = TDX_4K; size < TDX_NUM_PAGE_SIZES; size++) {
		if (place.entry[size]->type != PT_NDA && place.entry[size]->type != PT_RSVD) {
			return true;
		}
	}
	return false;
}

void tdx_check_stray_keys(struct tdx_check *check)
{
	struct tdx_machine *machine = check->machine;

	for (uint64_t page = 0; page < check->num_pages; page++) {
		uint64_t pa = page * TDX_PAGE;

		if (key_of_page(machine, pa) && !is_metadata(&machine->module, pa) &&
		    !is_owned(machine, pa)) {
			tdx_check_report(check, "page 0x%" PRIx64 ": nobody's, and written with "
					 "key %u", pa, key_of_page(machine, pa));
		}
	}
}
