/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The rules that TDH.SYS.CONFIG holds a TDMR to: place and size, its reserved
 * areas, its PAMTs (which may lie in reserved areas of any TDMR, but nowhere
 * else inside one), and that all the rest of it is convertible memory.
 *
 * A status names the TDMR and what of it: bytes 0, 1 and 2 of its low half.
 */
#include <tdx/gen/structs.h>

#include "core/td.h"
#include "leaf/tdh/sys.h"

#define GIB		(1ull << 30)
#define MAX_PA_LIMIT	(1ull << TDX_MAX_PA)
#define ENTRY_BYTES	sizeof(struct tdx_pamt_entry)

struct range {
	uint64_t base, size;
};

static struct range pamt_of(const struct tdmr_info *tdmr, int size)
{
	switch (size) {
	case TDX_4K:
		return (struct range){ tdmr->pamt_4k_base, tdmr->pamt_4k_size };
	case TDX_2M:
		return (struct range){ tdmr->pamt_2m_base, tdmr->pamt_2m_size };
	default:
		return (struct range){ tdmr->pamt_1g_base, tdmr->pamt_1g_size };
	}
}

static bool overlap(struct range a, struct range b)
{
	return tdx_ranges_overlap(a.base, a.size, b.base, b.size);
}

static bool wraps(uint64_t base, uint64_t size)
{
	return base > UINT64_MAX - size;
}

/* No key id, below MAXPA. */
static bool is_plain_pa(const struct tdx_machine *machine, uint64_t pa)
{
	return pa < MAX_PA_LIMIT && !(pa & machine->module.hkid_mask);
}

/* CMRs that adjoin count as one. */
static bool in_cmr(const struct tdx_machine *machine, uint64_t start, uint64_t end)
{
	uint64_t last_start = 0, last_end = 0;

	for (uint32_t i = 0; i < TDX_MACHINE_MAX_CMRS; i++) {
		const struct tdx_cmr *cmr = &machine->sysinfo.cmrs[i];
		uint64_t cmr_start = cmr->base == last_end ? last_start : cmr->base;

		if (cmr->size == 0) {
			continue;
		}
		if (start >= cmr_start && end <= cmr->base + cmr->size) {
			return true;
		}
		last_start = cmr_start;
		last_end = cmr->base + cmr->size;
	}
	return false;
}

static uint64_t check_place(const struct tdx_machine *machine, const struct tdmr_info *tdmrs,
			    uint32_t i)
{
	const struct tdmr_info *tdmr = &tdmrs[i];

	if (wraps(tdmr->tdmr_base, tdmr->tdmr_size)) {
		return tdx_sys_details(TDX_INVALID_TDMR, i, 0, 0);
	}
	if (i > 0 && tdmr->tdmr_base < tdmrs[i - 1].tdmr_base + tdmrs[i - 1].tdmr_size) {
		return tdx_sys_details(TDX_NON_ORDERED_TDMR, i, 0, 0);
	}
	if (!tdx_is_aligned(tdmr->tdmr_base, GIB) || !tdx_is_aligned(tdmr->tdmr_size, GIB) ||
	    tdmr->tdmr_size == 0 || !is_plain_pa(machine, tdmr->tdmr_base) ||
	    !is_plain_pa(machine, tdmr->tdmr_base + tdmr->tdmr_size - 1)) {
		return tdx_sys_details(TDX_INVALID_TDMR, i, 0, 0);
	}
	return TDX_SUCCESS;
}

static uint64_t check_reserved_area(const struct tdmr_info *tdmr, uint32_t i, uint32_t j)
{
	const struct tdmr_reserved *area = &tdmr->reserved[j];
	uint64_t start;

	if (wraps(area->offset, area->size)) {
		return tdx_sys_details(TDX_INVALID_RESERVED_IN_TDMR, i, j, 0);
	}
	if (j > 0 && area->offset < tdmr->reserved[j - 1].offset + tdmr->reserved[j - 1].size) {
		return tdx_sys_details(TDX_NON_ORDERED_RESERVED_IN_TDMR, i, j, 0);
	}
	start = tdmr->tdmr_base + area->offset;
	if (!tdx_is_aligned(area->offset, TDX_PAGE) || !tdx_is_aligned(area->size, TDX_PAGE) ||
	    wraps(tdmr->tdmr_base, area->offset) || wraps(start, area->size) ||
	    start + area->size > tdmr->tdmr_base + tdmr->tdmr_size) {
		return tdx_sys_details(TDX_INVALID_RESERVED_IN_TDMR, i, j, 0);
	}
	return TDX_SUCCESS;
}

static uint64_t check_reserved(const struct tdmr_info *tdmr, uint32_t i)
{
	uint64_t status = TDX_SUCCESS;

	for (uint32_t j = 0; j < TDX_MAX_RESERVED_AREAS && status == TDX_SUCCESS; j++) {
		if (tdmr->reserved[j].size) {
			status = check_reserved_area(tdmr, i, j);
		} else if (j + 1 < TDX_MAX_RESERVED_AREAS && tdmr->reserved[j + 1].size) {
			status = tdx_sys_details(TDX_NON_ORDERED_RESERVED_IN_TDMR, i, j, 0);
		}
	}
	return status;
}

/*
 * The parts of a TDMR between its reserved areas. @start and @end walk along;
 * false when there is none left.
 */
static bool next_available(const struct tdmr_info *tdmr, uint32_t *area, uint64_t *start,
			   uint64_t *end)
{
	uint64_t limit = tdmr->tdmr_base + tdmr->tdmr_size;

	while (*start < limit) {
		if (*area == TDX_MAX_RESERVED_AREAS || tdmr->reserved[*area].size == 0) {
			*end = limit;
			return true;
		}
		*end = tdmr->tdmr_base + tdmr->reserved[*area].offset;
		if (*start < *end) {
			return true;
		}
		*start = *end + tdmr->reserved[(*area)++].size;
	}
	return false;
}

static bool overlaps_available(const struct tdmr_info *tdmr, struct range pamt)
{
	uint64_t start = tdmr->tdmr_base, end;

	for (uint32_t area = 0; next_available(tdmr, &area, &start, &end); start = end) {
		if (overlap(pamt, (struct range){ start, end - start })) {
			return true;
		}
	}
	return false;
}

static bool pamt_is_valid(const struct tdx_machine *machine, const struct tdmr_info *tdmr, int size)
{
	struct range pamt = pamt_of(tdmr, size);
	uint64_t entries = tdmr->tdmr_size / tdx_page_bytes((enum tdx_page_size)size);

	return !wraps(pamt.base, pamt.size) && tdx_is_aligned(pamt.base, TDX_PAGE) &&
	       tdx_is_aligned(pamt.size, TDX_PAGE) && is_plain_pa(machine, pamt.base) &&
	       is_plain_pa(machine, pamt.base + pamt.size - 1) &&
	       pamt.size >= entries * ENTRY_BYTES;
}

/* PAMTs of this TDMR against those of earlier ones, then against each other. */
static uint64_t check_pamt_overlap(const struct tdmr_info *tdmrs, uint32_t i)
{
	for (uint32_t j = 0; j < i; j++) {
		for (int mine = TDX_4K; mine <= TDX_1G; mine++) {
			for (int other = TDX_4K; other <= TDX_1G; other++) {
				if (overlap(pamt_of(&tdmrs[i], mine), pamt_of(&tdmrs[j], other))) {
					return tdx_sys_details(TDX_PAMT_OVERLAP, i,
							       (uint32_t)mine, j);
				}
			}
		}
	}
	for (int low = TDX_4K; low < TDX_1G; low++) {
		for (int high = low + 1; high <= TDX_1G; high++) {
			if (overlap(pamt_of(&tdmrs[i], low), pamt_of(&tdmrs[i], high))) {
				return tdx_sys_details(TDX_PAMT_OVERLAP, i, (uint32_t)low, i);
			}
		}
	}
	return TDX_SUCCESS;
}

/* PAMTs of @pamts outside the available parts of @tdmr. */
static uint64_t check_pamts_reserved(const struct tdmr_info *tdmrs, uint32_t tdmr, uint32_t pamts)
{
	for (int size = TDX_4K; size <= TDX_1G; size++) {
		if (overlaps_available(&tdmrs[tdmr], pamt_of(&tdmrs[pamts], size))) {
			return tdx_sys_details(TDX_PAMT_OVERLAP, pamts, (uint32_t)size, tdmr);
		}
	}
	return TDX_SUCCESS;
}

static uint64_t check_pamts(const struct tdx_machine *machine, const struct tdmr_info *tdmrs,
			    uint32_t i)
{
	uint64_t status;

	for (int size = TDX_1G; size >= TDX_4K; size--) {
		if (!pamt_is_valid(machine, &tdmrs[i], size)) {
			return tdx_sys_details(TDX_INVALID_PAMT, i, (uint32_t)size, 0);
		}
	}
	status = check_pamt_overlap(tdmrs, i);
	for (uint32_t j = 0; j <= i && status == TDX_SUCCESS; j++) {
		status = check_pamts_reserved(tdmrs, j, i);
		if (status == TDX_SUCCESS && j < i) {
			status = check_pamts_reserved(tdmrs, i, j);
		}
	}
	if (status != TDX_SUCCESS) {
		return status;
	}
	for (int size = TDX_1G; size >= TDX_4K; size--) {
		struct range pamt = pamt_of(&tdmrs[i], size);

		if (!in_cmr(machine, pamt.base, pamt.base + pamt.size)) {
			return tdx_sys_details(TDX_PAMT_OUTSIDE_CMRS, i, (uint32_t)size, 0);
		}
	}
	return TDX_SUCCESS;
}

static uint64_t check_available(const struct tdx_machine *machine, const struct tdmr_info *tdmr,
				uint32_t i)
{
	uint64_t start = tdmr->tdmr_base, end;

	for (uint32_t area = 0; next_available(tdmr, &area, &start, &end); start = end) {
		if (!in_cmr(machine, start, end)) {
			return tdx_sys_details(TDX_TDMR_OUTSIDE_CMRS, i, 0, 0);
		}
	}
	return TDX_SUCCESS;
}

uint64_t tdx_sys_check_tdmr(const struct tdx_machine *machine, const struct tdmr_info *tdmrs,
			    uint32_t index)
{
	uint64_t status = check_place(machine, tdmrs, index);

	if (status == TDX_SUCCESS) {
		status = check_reserved(&tdmrs[index], index);
	}
	if (status == TDX_SUCCESS) {
		status = check_pamts(machine, tdmrs, index);
	}
	return status == TDX_SUCCESS ? check_available(machine, &tdmrs[index], index) : status;
}
