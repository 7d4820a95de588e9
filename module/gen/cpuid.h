/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/cpuid.toml; do not edit. Regenerate: make gen */
/* How a TD sees CPUID. */
#ifndef TDX_MODULE_GEN_CPUID_H
#define TDX_MODULE_GEN_CPUID_H

#include <stdbool.h>
#include <stdint.h>

#define TDX_NUM_CPUID_VALUES	68
#define TDX_NUM_CPUID_CONFIG	18
#define TDX_NUM_CPUID_XFAM_MASKS	29
#define TDX_CPUID_NO_SUBLEAF	0xffffffffu
#define TDX_CPUID_FIRST_EXTENDED	0x80000000u
#define TDX_CPUID_RESERVED_FIRST	0x40000000u
#define TDX_CPUID_RESERVED_LAST	0x4fffffffu
#define TDX_CPUID_LAST_BASE	0x23u
#define TDX_CPUID_MIN_LAST_BASE	0x1fu
#define TDX_CPUID_LAST_EXTENDED	0x80000008u
#define TDX_XCR0_USER	0x602ffull
#define TDX_XCR0_SUPERVISOR	0x1fd00ull
#define TDX_XFAM_FIXED0	0x6dbe7ull
#define TDX_XFAM_FIXED1	0x3ull

/* One leaf and sub-leaf; arrays are EAX, EBX, ECX, EDX. */
struct tdx_cpuid_leaf {
	uint32_t leaf, subleaf;
	bool faulting;
	int8_t config;		/* place in TD_PARAMS.CPUID_CONFIG, -1: none */
	uint32_t verify_mask[4], verify_value[4], verify_same[4];
	uint32_t fixed0_or_dynamic[4], fixed1[4];
	uint32_t config_direct[4], allow_direct[4];
};

/* Bits of a leaf that a zero XFAM bit clears. */
struct tdx_cpuid_xfam_mask {
	uint8_t index, bit;
	uint32_t clear[4];
};

extern const struct tdx_cpuid_leaf tdx_cpuid_leaves[TDX_NUM_CPUID_VALUES];
extern const uint8_t tdx_cpuid_config_index[TDX_NUM_CPUID_CONFIG];
extern const struct tdx_cpuid_xfam_mask tdx_cpuid_xfam_masks[TDX_NUM_CPUID_XFAM_MASKS];

#endif /* TDX_MODULE_GEN_CPUID_H */
