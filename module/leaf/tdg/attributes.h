/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Attributes of a page as TDG.MEM.PAGE.ATTR.RD and .WR know them: what each VM
 * of a partitioned TD may do with it. L1 always may everything, so its word is
 * zero; an L2 VM's word mirrors its own secure-EPT entry.
 */
#ifndef TDX_MODULE_LEAF_TDG_ATTRIBUTES_H
#define TDX_MODULE_LEAF_TDG_ATTRIBUTES_H

#include "core/guest.h"
#include "core/sept.h"

/* GPA_ATTR of one VM, 16 bits of a register each. */
#define ATTR_R		(1u << 0)
#define ATTR_W		(1u << 1)
#define ATTR_XS		(1u << 2)
#define ATTR_XU		(1u << 3)
#define ATTR_VGP	(1u << 4)
#define ATTR_PWA	(1u << 5)
#define ATTR_SSS	(1u << 6)
#define ATTR_SVE	(1u << 7)
#define ATTR_RESERVED	(0x7fu << 8)
#define ATTR_VALID	(1u << 15)
#define ATTR_PRESENT	(ATTR_R | ATTR_W | ATTR_XS | ATTR_XU)

#define MAPPING_PENDING	(1ull << 62)

static inline uint16_t tdx_attr_get(uint64_t all, unsigned int vm)
{
	return (uint16_t)(all >> (16 * vm));
}

static inline void tdx_attr_put(uint64_t *all, unsigned int vm, uint16_t attributes)
{
	*all = (*all & ~(0xffffull << (16 * vm))) | (uint64_t)attributes << (16 * vm);
}

/* What an L2 VM's entry says; @blockedw: the page is blocked for writing. */
uint16_t tdx_attr_of_entry(uint64_t entry, bool blockedw);
/* Bits of an L2 leaf that the attributes decide, for a blocked one or not. */
uint64_t tdx_attr_entry_bits(uint16_t attributes, bool blocked);
#define TDX_ATTR_ENTRY_BITS	(TDX_L2_SEPT_RWXSXU | TDX_SEPT_VPW | TDX_SEPT_PW | \
				 TDX_L2_SEPT_SSS | TDX_SEPT_SVE)
#define TDX_ATTR_SAVED_BITS	(TDX_L2_SEPT_SAVED_R | TDX_L2_SEPT_SAVED_XS | \
				 TDX_L2_SEPT_SAVED_XU | TDX_L2_SEPT_SAVED_W)

/* Walk an L2 VM's secure EPT for the guest; false: it ends above the level. */
bool tdx_attr_walk_l2(const struct tdx_guest *guest, uint16_t vm, uint64_t gpa, int *level,
		      uint64_t **entry, uint64_t *value);

#endif /* TDX_MODULE_LEAF_TDG_ATTRIBUTES_H */
