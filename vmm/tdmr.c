/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDMR construction. Pure arithmetic: no memory is touched and no call made.
 */
#include <stdlib.h>
#include <string.h>

#include "pages.h"
#include "tdmr.h"

/* Holes between CMRs and PAMTs of every TDMR may all fall into one TDMR. */
#define MAX_AREAS	256

struct area_list {
	struct tdx_range areas[MAX_AREAS];
	uint32_t count;
};

static uint64_t end_of(const struct tdx_range *range)
{
	return range->base + range->size;
}

static uint64_t round_up(uint64_t value, uint64_t unit)
{
	return (value + unit - 1) / unit * unit;
}

static void size_pamts(struct tdx_tdmr *tdmr, const struct tdx_tdmr_limits *limits)
{
	static const uint64_t covers[TDX_PAMT_LEVELS] = { TDX_PAGE, TDX_BLOCK, TDX_GIB };

	for (int level = 0; level < TDX_PAMT_LEVELS; level++) {
		tdmr->pamt[level].size = round_up(tdmr->range.size / covers[level] *
						  limits->pamt_entry_size[level], TDX_PAGE);
	}
}

bool tdx_tdmr_plan(struct tdx_tdmr *tdmrs, uint32_t *num_tdmrs,
		   const struct tdx_range *cmrs, uint32_t num_cmrs,
		   const struct tdx_tdmr_limits *limits, struct tdx_error *error)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < num_cmrs; i++) {
		uint64_t base = cmrs[i].base / TDX_GIB * TDX_GIB;
		uint64_t end = round_up(end_of(&cmrs[i]), TDX_GIB);

		if (count && end_of(&tdmrs[count - 1].range) >= base) {
			tdmrs[count - 1].range.size = end - tdmrs[count - 1].range.base;
			continue;
		}
		if (count == limits->max_tdmrs) {
			return tdx_vmm_fail(error, "the convertible memory lies in more than %u "
					    "places, the module's limit of TDMRs", count);
		}
		memset(&tdmrs[count], 0, sizeof(tdmrs[count]));
		tdmrs[count++].range = (struct tdx_range){ base, end - base };
	}
	for (uint32_t i = 0; i < count; i++) {
		size_pamts(&tdmrs[i], limits);
	}
	*num_tdmrs = count;
	return count || tdx_vmm_fail(error, "the platform has no convertible memory");
}

/* Keep the part of [base, end) that is inside the TDMR. */
static bool add_area(struct area_list *list, const struct tdx_range *tdmr,
		     uint64_t base, uint64_t end)
{
	base = base < tdmr->base ? tdmr->base : base;
	end = end > end_of(tdmr) ? end_of(tdmr) : end;
	if (base >= end) {
		return true;
	}
	if (list->count == MAX_AREAS) {
		return false;
	}
	list->areas[list->count++] = (struct tdx_range){ base, end - base };
	return true;
}

static bool collect_areas(struct area_list *list, const struct tdx_tdmr *tdmrs,
			  uint32_t num_tdmrs, uint32_t at, const struct tdx_range *cmrs,
			  uint32_t num_cmrs)
{
	const struct tdx_range *range = &tdmrs[at].range;
	uint64_t covered = range->base;
	bool fits = true;

	list->count = 0;
	for (uint32_t i = 0; i < num_cmrs; i++) {
		fits &= add_area(list, range, covered, cmrs[i].base);
		covered = end_of(&cmrs[i]) > covered ? end_of(&cmrs[i]) : covered;
	}
	fits &= add_area(list, range, covered, end_of(range));
	for (uint32_t i = 0; i < num_tdmrs; i++) {
		for (int level = 0; level < TDX_PAMT_LEVELS; level++) {
			const struct tdx_range *pamt = &tdmrs[i].pamt[level];

			fits &= add_area(list, range, pamt->base, end_of(pamt));
		}
	}
	return fits;
}

static int by_base(const void *left, const void *right)
{
	const struct tdx_range *a = left, *b = right;

	return a->base < b->base ? -1 : a->base > b->base;
}

/* Adjoining areas become one: the module allows only so many. */
static void merge_areas(struct area_list *list)
{
	uint32_t kept = 0;

	qsort(list->areas, list->count, sizeof(list->areas[0]), by_base);
	for (uint32_t i = 0; i < list->count; i++) {
		struct tdx_range *last = &list->areas[kept ? kept - 1 : 0];

		if (!kept || list->areas[i].base > end_of(last)) {
			list->areas[kept++] = list->areas[i];
		} else if (end_of(&list->areas[i]) > end_of(last)) {
			last->size = end_of(&list->areas[i]) - last->base;
		}
	}
	list->count = kept;
}

bool tdx_tdmr_reserve(struct tdx_tdmr *tdmrs, uint32_t num_tdmrs,
		      const struct tdx_range *cmrs, uint32_t num_cmrs,
		      const struct tdx_tdmr_limits *limits, struct tdx_error *error)
{
	struct area_list list;

	for (uint32_t i = 0; i < num_tdmrs; i++) {
		bool fits = collect_areas(&list, tdmrs, num_tdmrs, i, cmrs, num_cmrs);

		merge_areas(&list);
		if (!fits || list.count > limits->max_reserved ||
		    list.count > TDX_TDMR_MAX_RESERVED) {
			return tdx_vmm_fail(error, "the TDMR at 0x%llx needs %u reserved areas, "
					    "the module allows %u",
					    (unsigned long long)tdmrs[i].range.base, list.count,
					    limits->max_reserved);
		}
		memcpy(tdmrs[i].reserved, list.areas, list.count * sizeof(list.areas[0]));
		tdmrs[i].num_reserved = list.count;
	}
	return true;
}
