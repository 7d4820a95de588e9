/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What calls are given: handles and composed operands as types of their own, so
 * that a TDR cannot stand where a TDVPR is meant. Each is one register wide and
 * costs what the integer in it costs. Not for structures in memory
 * (tdx/gen/structs.h) nor for what a call returns (tdx/status.h).
 */
#ifndef TDX_TYPES_H
#define TDX_TYPES_H

#ifdef __KERNEL__
#include <linux/types.h>
#else
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#endif

#include <tdx/status.h>

#define TDX_INLINE	static inline __attribute__((always_inline))

/* Root page of a TD, named by its physical address; created by TDH.MNG.CREATE. */
struct tdx_tdr {
	uint64_t pa;
};

/* Root page of a TD's vCPU, named by its physical address; created by TDH.VP.CREATE. */
struct tdx_tdvpr {
	uint64_t pa;
};

/* Key id that memory of a TD, or of the module, is encrypted with. */
struct tdx_hkid {
	uint16_t id;
};

/* Guest physical address and the level of its mapping, see tdx_gpa_level(). */
struct tdx_gpa_level {
	uint64_t raw;
};

/* Address of a physical page as a cache has it: with a key id, see tdx_keyed_pa(). */
struct tdx_keyed_pa {
	uint64_t raw;
};

/* Metadata field of the module, a TD or a vCPU: a TDX_MD_* macro. */
struct tdx_field_id {
	uint64_t raw;
};

/* Level of a mapping, as operands and S-EPT details give it. */
enum tdx_level {
	TDX_LEVEL_4K = 0,
	TDX_LEVEL_2M = 1,
	TDX_LEVEL_1G = 2,
	TDX_LEVEL_512G = 3,
	TDX_LEVEL_256T = 4,
};

/* Asks TDH.*.RD version 1, SYS.RD and RDALL for the first field; ends a walk. */
#define TDX_FIELD_ID_NONE	(~0ULL)

/* An operand that stands for "no page here". */
#define TDX_NULL_PA		(~0ULL)

/* @gpa must be aligned to the level's size: bits 11:0 of the operand are not address. */
TDX_INLINE struct tdx_gpa_level tdx_gpa_level(uint64_t gpa, unsigned int level)
{
	struct tdx_gpa_level operand = { gpa | level };

	return operand;
}

TDX_INLINE uint64_t tdx_gpa_level_gpa(struct tdx_gpa_level operand)
{
	return operand.raw & 0x000FFFFFFFFFF000ULL;
}

TDX_INLINE unsigned int tdx_gpa_level_level(struct tdx_gpa_level operand)
{
	return operand.raw & 7;
}

/*
 * @pa: without a key id. @first_bit: the lowest bit of an address that is of its
 * key id: the CPU's physical address bits (CPUID 80000008H) less the number of
 * key id bits (IA32_TME_ACTIVATE, bits 35:32).
 */
TDX_INLINE struct tdx_keyed_pa tdx_keyed_pa(uint64_t pa, struct tdx_hkid hkid,
					    unsigned int first_bit)
{
	struct tdx_keyed_pa operand = { pa | (uint64_t)hkid.id << first_bit };

	return operand;
}

#endif /* TDX_TYPES_H */
