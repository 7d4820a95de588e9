/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Invariants of a TD's secure EPTs (see check.h): L1's and those of its L2 VMs
 * are walked side by side, so that an alias is compared with what it aliases.
 */
#include <inttypes.h>

#include "core/check.h"
#include "core/sept.h"

#define ENTRIES		(TDX_PAGE / sizeof(uint64_t))

/* The same table of each VM; NULL where the VM has none. */
struct tables {
	const uint64_t *of[TDX_MAX_VMS];
};

struct walk {
	struct tdx_check *check;
	const struct tdx_check_td *td;
	uint64_t reg_pages, ept_pages;
};

static void wrong(struct walk *walk, uint64_t gpa, int level, uint64_t entry, const char *what)
{
	tdx_check_report(walk->check, "TD 0x%" PRIx64 ", GPA 0x%" PRIx64 " level %d, entry 0x%016"
			 PRIx64 ": %s", walk->td->td.pa, gpa, level, entry, what);
}

/* The page that an entry points to is the TD's, of that type, and met once. */
static bool check_page(struct walk *walk, uint64_t gpa, int level, uint64_t entry,
		       enum tdx_page_type type)
{
	uint64_t pa = tdx_sept_hpa(entry), number = pa / TDX_PAGE;
	enum tdx_page_size size = type == PT_REG ? (enum tdx_page_size)level : TDX_4K;
	struct tdx_pamt_place place;

	if (type == PT_REG) {
		/* A pending 2 MiB leaf counts what is accepted in these bits. */
		pa &= ~(tdx_page_bytes(size) - 1);
		number = pa / TDX_PAGE;
	}
	if (number >= walk->check->num_pages || !tdx_pamt_find(walk->check->machine, pa, &place)) {
		wrong(walk, gpa, level, entry, "points outside the TDMRs");
		return false;
	}
	if (place.entry[size]->type != type ||
	    tdx_pamt_owner(place.entry[size]) != walk->td->td.pa) {
		wrong(walk, gpa, level, entry, "the page is not the TD's, or of another kind");
		return false;
	}
	if (walk->check->seen[number]) {
		wrong(walk, gpa, level, entry, "the page is mapped twice");
		return false;
	}
	walk->check->seen[number] = 1;
	if (type == PT_REG) {
		walk->reg_pages += tdx_page_count(size);
	} else {
		walk->ept_pages++;
	}
	return true;
}

static void check_bits(struct walk *walk, uint64_t gpa, int level, uint64_t entry)
{
	enum tdx_sept_state state = tdx_sept_state(entry);
	bool present = state == TDX_SEPT_NL_MAPPED || state == TDX_SEPT_MAPPED ||
		       state == TDX_SEPT_EXPORTED_DIRTY;

	if (entry & TDX_SEPT_LOCK) {
		wrong(walk, gpa, level, entry, "left locked");
	}
	if ((entry & TDX_SEPT_STATE_BITS) != tdx_sept_state_rows[state].bits) {
		wrong(walk, gpa, level, entry, "in no state");
	}
	if (present != ((entry & TDX_SEPT_RWX) == TDX_SEPT_RWX) ||
	    (!present && (entry & TDX_SEPT_RWX) &&
	     !tdx_sept_is(entry, TDX_SEPT_IS_ANY_BLOCKEDW))) {
		wrong(walk, gpa, level, entry, "permissions do not fit the state");
	}
}

static void check_l2_entry(struct walk *walk, uint64_t gpa, int level, uint64_t l1, uint64_t l2,
			   bool aliased)
{
	bool l1_blocked = tdx_sept_is(l1, TDX_SEPT_IS_ANY_BLOCKED);

	if (aliased == tdx_l2_sept_is_free(l2)) {
		wrong(walk, gpa, level, l2, aliased ? "an alias is missing" :
		      "an L2 entry that L1 does not know of");
		return;
	}
	if (!aliased) {
		return;
	}
	if (tdx_sept_is_leaf(l1) != tdx_sept_is_leaf(l2)) {
		wrong(walk, gpa, level, l2, "a leaf aliases a table, or the reverse");
	} else if (tdx_sept_is_leaf(l1) && tdx_sept_hpa(l1) != tdx_sept_hpa(l2)) {
		wrong(walk, gpa, level, l2, "maps another page than L1");
	}
	if (l1_blocked && !tdx_l2_sept_is_blocked(l2) && !tdx_l2_sept_is_nl_blocked(l2)) {
		wrong(walk, gpa, level, l2, "open while L1's is blocked");
	}
}

static void check_table(struct walk *walk, const struct tables *tables, uint64_t base, int level);

static void descend(struct walk *walk, const struct tables *tables, uint32_t i, uint64_t gpa,
		    int level)
{
	struct tables below = { { NULL } };
	uint32_t vm;

	for (vm = 0; vm <= walk->td->td.tdcs->num_l2_vms; vm++) {
		uint64_t entry = tables->of[vm] ? tables->of[vm][i] : 0;

		if (!tables->of[vm] || (vm > 0 && tdx_l2_sept_is_free(entry)) ||
		    !check_page(walk, gpa, level, entry, PT_EPT)) {
			continue;
		}
		below.of[vm] = tdx_memory_private(walk->check->machine, tdx_sept_hpa(entry),
						  walk->td->td.hkid);
	}
	if (below.of[0]) {
		check_table(walk, &below, gpa, level - 1);
	}
}

static void check_table(struct walk *walk, const struct tables *tables, uint64_t base, int level)
{
	uint64_t step = 4096ull << (9 * level);
	uint32_t i, vm;

	for (i = 0; i < ENTRIES; i++) {
		uint64_t entry = tables->of[0][i], gpa = base + i * step;
		bool absent = tdx_sept_is_free(entry) ||
			      tdx_sept_state(entry) == TDX_SEPT_REMOVED;

		check_bits(walk, gpa, level, entry);
		for (vm = 1; vm <= walk->td->td.tdcs->num_l2_vms; vm++) {
			bool aliased = !absent && (entry & TDX_SEPT_ALIAS(vm));

			if (tables->of[vm]) {
				check_l2_entry(walk, gpa, level, entry, tables->of[vm][i], aliased);
			} else if (aliased) {
				wrong(walk, gpa, level, entry, "aliased without an L2 table");
			}
		}
		if (absent) {
			continue;
		}
		if (!tdx_sept_is_leaf(entry)) {
			if (level == TDX_LEVEL_PT) {
				wrong(walk, gpa, level, entry, "a table at the last level");
			} else {
				descend(walk, tables, i, gpa, level);
			}
		} else if (level > TDX_LEVEL_PDPT) {
			wrong(walk, gpa, level, entry, "a page larger than 1 GiB");
		} else {
			(void)check_page(walk, gpa, level, entry, PT_REG);
		}
	}
}

void tdx_check_sept(struct tdx_check *check, const struct tdx_check_td *of)
{
	struct walk walk = { .check = check, .td = of };
	struct tables roots = { { NULL } };
	uint32_t vm;

	for (vm = 0; vm <= of->td.tdcs->num_l2_vms && vm < TDX_MAX_VMS; vm++) {
		uint64_t root = tdx_sept_hpa(tdx_l2_sept_eptp(&of->td, vm));

		roots.of[vm] = tdx_memory_private(check->machine, root, of->td.hkid);
	}
	check_table(&walk, &roots, 0, tdx_eptp_root_level(of->td.tdcs->eptp));
	if (walk.reg_pages != of->reg_pages) {
		tdx_check_report(check, "TD 0x%" PRIx64 ": owns %" PRIu64 " pages of memory, maps %"
				 PRIu64, of->td.pa, of->reg_pages, walk.reg_pages);
	}
	if (walk.ept_pages != of->ept_pages) {
		tdx_check_report(check, "TD 0x%" PRIx64 ": owns %" PRIu64 " tables, uses %"
				 PRIu64, of->td.pa, of->ept_pages, walk.ept_pages);
	}
}
