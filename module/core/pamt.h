/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Page metadata: who owns a physical page and as what. The entries lie in the
 * PAMT arrays that TDMR_INFO named, three levels of them (1 GiB, 2 MiB, 4 KiB);
 * a page of 2 MiB or 1 GiB has its type in the entry of its level, and the
 * entries below it are NDA.
 *
 * A walk locks from the top: shared at each level above the leaf, and the leaf
 * as asked for. The owner of a page is read and written under its leaf's lock.
 */
#ifndef TDX_MODULE_CORE_PAMT_H
#define TDX_MODULE_CORE_PAMT_H

#include <stdbool.h>
#include <stdint.h>

#include "core/lock.h"

#define TDX_MAX_RESERVED_AREAS	16u

struct tdx_call;
struct tdx_machine;

enum tdx_page_type {
	PT_NDA = 0,	/* not directly assigned */
	PT_RSVD = 1,
	PT_REG = 3,
	PT_TDR = 4,
	PT_TDCX = 5,
	PT_TDVPR = 6,
	PT_EPT = 8,
};

enum tdx_page_size { TDX_4K, TDX_2M, TDX_1G, TDX_NUM_PAGE_SIZES };

static inline uint64_t tdx_page_bytes(enum tdx_page_size size)
{
	return 4096ull << (9 * size);
}

/* 4 KiB pages in a page of this size: the unit of TDR.CHLDCNT. */
static inline uint64_t tdx_page_count(enum tdx_page_size size)
{
	return 1ull << (9 * size);
}

struct tdx_pamt_entry {
	tdx_lock_word lock;	/* HP sharex */
	uint8_t type;		/* enum tdx_page_type */
	uint8_t owner_low;	/* page number of the owner's TDR, bits 7:0 */
	uint32_t owner_high;	/* and bits 39:8 */
	/*
	 * BEPOCH: the TD epoch at which the page was blocked; with bit 63, the
	 * migration epoch (31:0) and export count (62:32) instead.
	 */
	uint64_t bepoch;
};

_Static_assert(sizeof(struct tdx_pamt_entry) == 16, "a PAMT entry has 16 bytes");

#define TDX_BEPOCH_MIGRATION	(1ull << 63)

/* A TDMR as TDH.SYS.CONFIG took it. */
struct tdx_tdmr {
	uint64_t base, size;
	uint64_t next;		/* first address without initialised PAMT; atomic */
	uint64_t pamt_base[TDX_NUM_PAGE_SIZES];
	uint32_t num_reserved;
	struct {
		uint64_t offset, size;
	} reserved[TDX_MAX_RESERVED_AREAS];
	uint8_t lock;		/* mutex: TDH.SYS.TDMR.INIT */
};

/* The entries that cover an address, by page size. */
struct tdx_pamt_place {
	struct tdx_pamt_entry *entry[TDX_NUM_PAGE_SIZES];
};

static inline uint64_t tdx_pamt_owner(const struct tdx_pamt_entry *entry)
{
	return ((uint64_t)entry->owner_high << 8 | entry->owner_low) << 12;
}

static inline void tdx_pamt_set_owner(struct tdx_pamt_entry *entry, uint64_t tdr_pa)
{
	entry->owner_low = (uint8_t)(tdr_pa >> 12);
	entry->owner_high = (uint32_t)(tdr_pa >> 20);
}

/* A type changes under its entry's lock; walks through an open entry read it without. */
static inline void tdx_pamt_set_type(struct tdx_pamt_entry *entry, enum tdx_page_type type)
{
	__atomic_store_n(&entry->type, (uint8_t)type, __ATOMIC_RELAXED);
}

/* Give a page to a TD (@tdr_pa 0 for a TDR), with BEPOCH 0. */
static inline void tdx_pamt_assign(struct tdx_pamt_entry *entry, enum tdx_page_type type,
				   uint64_t tdr_pa)
{
	tdx_pamt_set_type(entry, type);
	tdx_pamt_set_owner(entry, tdr_pa);
	entry->bepoch = 0;
}

/* Take it back; owner and BEPOCH stay, as on the real one. */
static inline void tdx_pamt_free(struct tdx_pamt_entry *entry)
{
	tdx_pamt_set_type(entry, PT_NDA);
}

/* The entries for @pa (no key id); false outside initialised TDMRs. */
bool tdx_pamt_find(struct tdx_machine *machine, uint64_t pa, struct tdx_pamt_place *place);

/**
 * tdx_pamt_walk - find and lock the leaf entry of a page
 * @call: whose held-set gets the locks, also those above the leaf
 * @pa: without key id
 * @mode: how to lock the leaf
 * @size: [inout] with @exact, the level to stop at; out: the level reached
 * @exact: do not look below *@size
 * @entry: [out] the leaf
 *
 * Returns: TDX_SUCCESS, TDX_OPERAND_ADDR_RANGE_ERROR, TDX_OPERAND_BUSY,
 * TDX_OPERAND_BUSY_HOST_PRIORITY (guest side), all without operand id.
 */
uint64_t tdx_pamt_walk(struct tdx_call *call, uint64_t pa, enum tdx_lock_mode mode,
		       enum tdx_page_size *size, bool exact, struct tdx_pamt_entry **entry);

/*
 * The entry of a page whose owner and size are known from elsewhere (a secure
 * EPT entry, an owner): never fails, takes no lock.
 */
struct tdx_pamt_entry *tdx_pamt_implicit(struct tdx_machine *machine, uint64_t pa,
					 enum tdx_page_size size);

/* The same, locked into the held-set: OPERAND_BUSY[_HOST_PRIORITY], no operand id. */
uint64_t tdx_pamt_lock_implicit(struct tdx_call *call, uint64_t pa, enum tdx_page_size size,
				enum tdx_lock_mode mode, struct tdx_pamt_entry **entry);

/* Are all 512 entries of 4 KiB in this 2 MiB range NDA? Its entry is locked. */
bool tdx_pamt_2m_is_free(struct tdx_machine *machine, uint64_t pa);

/**
 * tdx_pamt_merge - 512 pages become one of @size; _split: the reverse
 * @pa: any address in it
 *
 * Locks the entry of @size itself for the duration. Merge takes type and owner
 * from the first child and makes the children NDA; split copies them down with
 * BEPOCH 0.
 *
 * Returns: TDX_SUCCESS or TDX_OPERAND_BUSY without operand id.
 */
uint64_t tdx_pamt_merge(struct tdx_machine *machine, uint64_t pa, enum tdx_page_size size);
uint64_t tdx_pamt_split(struct tdx_machine *machine, uint64_t pa, enum tdx_page_size size);

/* Initialise the entries of @num_pages 4 KiB pages from tdmr->next on. */
void tdx_pamt_init(struct tdx_machine *machine, const struct tdx_tdmr *tdmr,
		   uint64_t num_pages);

#endif /* TDX_MODULE_CORE_PAMT_H */
