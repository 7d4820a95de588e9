/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Metadata field ids: what is in one, and the ids of all fields (TDX_MD_SYS_*,
 * TDX_MD_TD_*, TDX_MD_VP_*). Not for reading or writing fields: TDH.SYS.RD,
 * TDH.MNG.RD, TDG.VM.RD and their kin do that.
 *
 *   23:0   field code      33:32  element size, log2 of bytes
 *   37:34  last element in field, 46:38 last field in sequence: for lists
 *   50     a field code step of 2 (VMCS)      51  a write mask follows (lists)
 *   54:52  context: 0 SYS, 1 TD, 2 VP         61:56 class
 *   63     non-architectural; part of the id before module 2.0
 */
#ifndef TDX_FIELDS_H
#define TDX_FIELDS_H

#ifdef __KERNEL__
#include <linux/types.h>
#else
#include <stdint.h>
#endif

#include <tdx/gen/fields_sys.h>
#include <tdx/gen/fields_td.h>
#include <tdx/gen/fields_vp.h>

/* "The first field" as input, "no further field" as output. */
#define TDX_MD_FIELD_ID_NONE	(~0ULL)

#define TDX_MD_CONTEXT_SYS	0
#define TDX_MD_CONTEXT_TD	1
#define TDX_MD_CONTEXT_VP	2

static inline unsigned int tdx_md_id_context(uint64_t id)
{
	return (unsigned int)(id >> 52) & 0x7;
}

static inline unsigned int tdx_md_id_class(uint64_t id)
{
	return (unsigned int)(id >> 56) & 0x3F;
}

static inline uint32_t tdx_md_id_code(uint64_t id)
{
	return (uint32_t)id & 0xFFFFFF;
}

/* Bytes of one element: 1, 2, 4 or 8. */
static inline unsigned int tdx_md_id_size(uint64_t id)
{
	return 1U << (id >> 32 & 0x3);
}

/* What to add to an id for the next element. */
static inline unsigned int tdx_md_id_step(uint64_t id)
{
	return (id >> 50 & 0x1) + 1U;
}

/* The id of element @index of the field that starts at @id. */
static inline uint64_t tdx_md_id_at(uint64_t id, unsigned int index)
{
	return id + (uint64_t)index * tdx_md_id_step(id);
}

/* The id of a VMCS field (TDX_MD_VP_VMCS_*) in the VMCS of L2 VM @vm, 1 to 3. */
static inline uint64_t tdx_md_id_l2_vmcs(uint64_t id, unsigned int vm)
{
	return id | (uint64_t)(36 + 8 * (vm - 1)) << 56;
}

/*
 * The id of a TD's virtual CPUID value: TDX_MD_TD_CPUID_VALUES with the leaf,
 * its subleaf (none: TDX_MD_CPUID_NO_SUBLEAF) and the half, 0 for EBX:EAX and
 * 1 for EDX:ECX.
 */
#define TDX_MD_CPUID_NO_SUBLEAF	0xFFFFFFFFU

static inline uint64_t tdx_md_id_cpuid(uint32_t leaf, uint32_t subleaf, unsigned int half)
{
	uint64_t code = half | (leaf & 0x7FU) << 9 | (leaf >> 31) << 16;

	code |= subleaf == TDX_MD_CPUID_NO_SUBLEAF ? 1U << 8 : (subleaf & 0x7FU) << 1;
	return TDX_MD_TD_CPUID_VALUES | code;
}

#endif /* TDX_FIELDS_H */
