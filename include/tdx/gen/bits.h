/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/structures.toml; do not edit. Regenerate: make gen */
/*
 * Bit fields: a mask for each, a function that gets it and one that gives a
 * value with it set.
 */
#ifndef TDX_GEN_BITS_H
#define TDX_GEN_BITS_H

#ifdef __KERNEL__
#include <linux/types.h>
#else
#include <stdbool.h>
#include <stdint.h>
#endif

/*
 * RAX of a SEAMCALL to the module or of a TDCALL. Module 1.5.01, 1.5.05, 2.0.
 * Bits 63:24 must be 0, else OPERAND_INVALID(RAX). For P-SEAMLDR the whole RAX
 * is compared (bit 63 set). Same layout for TDCALL.
 */
#define TDX_CALL_RAX_LEAF	0x000000000000FFFFULL
#define TDX_CALL_RAX_VERSION	0x0000000000FF0000ULL

static inline uint64_t tdx_call_rax_leaf(uint64_t raw)
{
	return raw & TDX_CALL_RAX_LEAF;
}

static inline uint64_t tdx_call_rax_set_leaf(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_CALL_RAX_LEAF) |
	       ((uint64_t)value & TDX_CALL_RAX_LEAF);
}

static inline uint64_t tdx_call_rax_version(uint64_t raw)
{
	return (raw & TDX_CALL_RAX_VERSION) >> 16;
}

static inline uint64_t tdx_call_rax_set_version(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_CALL_RAX_VERSION) |
	       ((uint64_t)value << 16 & TDX_CALL_RAX_VERSION);
}

/*
 * TD_PARAMS.ATTRIBUTES. Module 1.0, 1.5.01, 1.5.05, 2.0. TUP to SERVTDEXT and
 * TPA are of 2.0, LASS is from 1.5.05 on, MIGRATABLE from 1.5.01.
 */
#define TDX_TD_ATTRIBUTES_DEBUG			0x0000000000000001ULL
#define TDX_TD_ATTRIBUTES_TUP			0x0000000000000030ULL
#define TDX_TD_ATTRIBUTES_PMT_PROF		0x0000000000000040ULL
#define TDX_TD_ATTRIBUTES_ICSSD			0x0000000000010000ULL
#define TDX_TD_ATTRIBUTES_SERVTDEXT		0x0000000000020000ULL
#define TDX_TD_ATTRIBUTES_LASS			0x0000000008000000ULL
#define TDX_TD_ATTRIBUTES_SEPT_VE_DISABLE	0x0000000010000000ULL
#define TDX_TD_ATTRIBUTES_MIGRATABLE		0x0000000020000000ULL
#define TDX_TD_ATTRIBUTES_PKS			0x0000000040000000ULL
#define TDX_TD_ATTRIBUTES_KL			0x0000000080000000ULL
#define TDX_TD_ATTRIBUTES_TPA			0x4000000000000000ULL
#define TDX_TD_ATTRIBUTES_PERFMON		0x8000000000000000ULL

static inline bool tdx_td_attributes_debug(uint64_t raw)
{
	return (raw & TDX_TD_ATTRIBUTES_DEBUG) != 0;
}

static inline uint64_t tdx_td_attributes_set_debug(uint64_t raw, bool value)
{
	return (raw & ~TDX_TD_ATTRIBUTES_DEBUG) |
	       ((uint64_t)value & TDX_TD_ATTRIBUTES_DEBUG);
}

static inline uint64_t tdx_td_attributes_tup(uint64_t raw)
{
	return (raw & TDX_TD_ATTRIBUTES_TUP) >> 4;
}

static inline uint64_t tdx_td_attributes_set_tup(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_TD_ATTRIBUTES_TUP) |
	       ((uint64_t)value << 4 & TDX_TD_ATTRIBUTES_TUP);
}

static inline bool tdx_td_attributes_pmt_prof(uint64_t raw)
{
	return (raw & TDX_TD_ATTRIBUTES_PMT_PROF) != 0;
}

static inline uint64_t tdx_td_attributes_set_pmt_prof(uint64_t raw, bool value)
{
	return (raw & ~TDX_TD_ATTRIBUTES_PMT_PROF) |
	       ((uint64_t)value << 6 & TDX_TD_ATTRIBUTES_PMT_PROF);
}

static inline bool tdx_td_attributes_icssd(uint64_t raw)
{
	return (raw & TDX_TD_ATTRIBUTES_ICSSD) != 0;
}

static inline uint64_t tdx_td_attributes_set_icssd(uint64_t raw, bool value)
{
	return (raw & ~TDX_TD_ATTRIBUTES_ICSSD) |
	       ((uint64_t)value << 16 & TDX_TD_ATTRIBUTES_ICSSD);
}

static inline bool tdx_td_attributes_servtdext(uint64_t raw)
{
	return (raw & TDX_TD_ATTRIBUTES_SERVTDEXT) != 0;
}

static inline uint64_t tdx_td_attributes_set_servtdext(uint64_t raw, bool value)
{
	return (raw & ~TDX_TD_ATTRIBUTES_SERVTDEXT) |
	       ((uint64_t)value << 17 & TDX_TD_ATTRIBUTES_SERVTDEXT);
}

static inline bool tdx_td_attributes_lass(uint64_t raw)
{
	return (raw & TDX_TD_ATTRIBUTES_LASS) != 0;
}

static inline uint64_t tdx_td_attributes_set_lass(uint64_t raw, bool value)
{
	return (raw & ~TDX_TD_ATTRIBUTES_LASS) |
	       ((uint64_t)value << 27 & TDX_TD_ATTRIBUTES_LASS);
}

static inline bool tdx_td_attributes_sept_ve_disable(uint64_t raw)
{
	return (raw & TDX_TD_ATTRIBUTES_SEPT_VE_DISABLE) != 0;
}

static inline uint64_t tdx_td_attributes_set_sept_ve_disable(uint64_t raw, bool value)
{
	return (raw & ~TDX_TD_ATTRIBUTES_SEPT_VE_DISABLE) |
	       ((uint64_t)value << 28 & TDX_TD_ATTRIBUTES_SEPT_VE_DISABLE);
}

static inline bool tdx_td_attributes_migratable(uint64_t raw)
{
	return (raw & TDX_TD_ATTRIBUTES_MIGRATABLE) != 0;
}

static inline uint64_t tdx_td_attributes_set_migratable(uint64_t raw, bool value)
{
	return (raw & ~TDX_TD_ATTRIBUTES_MIGRATABLE) |
	       ((uint64_t)value << 29 & TDX_TD_ATTRIBUTES_MIGRATABLE);
}

static inline bool tdx_td_attributes_pks(uint64_t raw)
{
	return (raw & TDX_TD_ATTRIBUTES_PKS) != 0;
}

static inline uint64_t tdx_td_attributes_set_pks(uint64_t raw, bool value)
{
	return (raw & ~TDX_TD_ATTRIBUTES_PKS) |
	       ((uint64_t)value << 30 & TDX_TD_ATTRIBUTES_PKS);
}

static inline bool tdx_td_attributes_kl(uint64_t raw)
{
	return (raw & TDX_TD_ATTRIBUTES_KL) != 0;
}

static inline uint64_t tdx_td_attributes_set_kl(uint64_t raw, bool value)
{
	return (raw & ~TDX_TD_ATTRIBUTES_KL) |
	       ((uint64_t)value << 31 & TDX_TD_ATTRIBUTES_KL);
}

static inline bool tdx_td_attributes_tpa(uint64_t raw)
{
	return (raw & TDX_TD_ATTRIBUTES_TPA) != 0;
}

static inline uint64_t tdx_td_attributes_set_tpa(uint64_t raw, bool value)
{
	return (raw & ~TDX_TD_ATTRIBUTES_TPA) |
	       ((uint64_t)value << 62 & TDX_TD_ATTRIBUTES_TPA);
}

static inline bool tdx_td_attributes_perfmon(uint64_t raw)
{
	return (raw & TDX_TD_ATTRIBUTES_PERFMON) != 0;
}

static inline uint64_t tdx_td_attributes_set_perfmon(uint64_t raw, bool value)
{
	return (raw & ~TDX_TD_ATTRIBUTES_PERFMON) |
	       ((uint64_t)value << 63 & TDX_TD_ATTRIBUTES_PERFMON);
}

/*
 * TD_PARAMS.CONFIG_FLAGS. Module 2.0-e69a439. 1.5.05 defines bits 0-2 only.
 * 2.0-1666adc bits 0-4. Bits 5,6 from a56a917/6e66b9d. Bit 7 from e69a439.
 */
#define TDX_CONFIG_FLAGS_GPAW			0x0000000000000001ULL
#define TDX_CONFIG_FLAGS_FLEXIBLE_PENDING_VE	0x0000000000000002ULL
#define TDX_CONFIG_FLAGS_NO_RBP_MOD		0x0000000000000004ULL
#define TDX_CONFIG_FLAGS_MAXPA_VIRT		0x0000000000000008ULL
#define TDX_CONFIG_FLAGS_MAXGPA_VIRT		0x0000000000000010ULL
#define TDX_CONFIG_FLAGS_TDX_CONNECT		0x0000000000000020ULL
#define TDX_CONFIG_FLAGS_PAGE_RELEASE		0x0000000000000040ULL
#define TDX_CONFIG_FLAGS_SEALING		0x0000000000000080ULL

static inline bool tdx_config_flags_gpaw(uint64_t raw)
{
	return (raw & TDX_CONFIG_FLAGS_GPAW) != 0;
}

static inline uint64_t tdx_config_flags_set_gpaw(uint64_t raw, bool value)
{
	return (raw & ~TDX_CONFIG_FLAGS_GPAW) |
	       ((uint64_t)value & TDX_CONFIG_FLAGS_GPAW);
}

static inline bool tdx_config_flags_flexible_pending_ve(uint64_t raw)
{
	return (raw & TDX_CONFIG_FLAGS_FLEXIBLE_PENDING_VE) != 0;
}

static inline uint64_t tdx_config_flags_set_flexible_pending_ve(uint64_t raw, bool value)
{
	return (raw & ~TDX_CONFIG_FLAGS_FLEXIBLE_PENDING_VE) |
	       ((uint64_t)value << 1 & TDX_CONFIG_FLAGS_FLEXIBLE_PENDING_VE);
}

static inline bool tdx_config_flags_no_rbp_mod(uint64_t raw)
{
	return (raw & TDX_CONFIG_FLAGS_NO_RBP_MOD) != 0;
}

static inline uint64_t tdx_config_flags_set_no_rbp_mod(uint64_t raw, bool value)
{
	return (raw & ~TDX_CONFIG_FLAGS_NO_RBP_MOD) |
	       ((uint64_t)value << 2 & TDX_CONFIG_FLAGS_NO_RBP_MOD);
}

static inline bool tdx_config_flags_maxpa_virt(uint64_t raw)
{
	return (raw & TDX_CONFIG_FLAGS_MAXPA_VIRT) != 0;
}

static inline uint64_t tdx_config_flags_set_maxpa_virt(uint64_t raw, bool value)
{
	return (raw & ~TDX_CONFIG_FLAGS_MAXPA_VIRT) |
	       ((uint64_t)value << 3 & TDX_CONFIG_FLAGS_MAXPA_VIRT);
}

static inline bool tdx_config_flags_maxgpa_virt(uint64_t raw)
{
	return (raw & TDX_CONFIG_FLAGS_MAXGPA_VIRT) != 0;
}

static inline uint64_t tdx_config_flags_set_maxgpa_virt(uint64_t raw, bool value)
{
	return (raw & ~TDX_CONFIG_FLAGS_MAXGPA_VIRT) |
	       ((uint64_t)value << 4 & TDX_CONFIG_FLAGS_MAXGPA_VIRT);
}

static inline bool tdx_config_flags_tdx_connect(uint64_t raw)
{
	return (raw & TDX_CONFIG_FLAGS_TDX_CONNECT) != 0;
}

static inline uint64_t tdx_config_flags_set_tdx_connect(uint64_t raw, bool value)
{
	return (raw & ~TDX_CONFIG_FLAGS_TDX_CONNECT) |
	       ((uint64_t)value << 5 & TDX_CONFIG_FLAGS_TDX_CONNECT);
}

static inline bool tdx_config_flags_page_release(uint64_t raw)
{
	return (raw & TDX_CONFIG_FLAGS_PAGE_RELEASE) != 0;
}

static inline uint64_t tdx_config_flags_set_page_release(uint64_t raw, bool value)
{
	return (raw & ~TDX_CONFIG_FLAGS_PAGE_RELEASE) |
	       ((uint64_t)value << 6 & TDX_CONFIG_FLAGS_PAGE_RELEASE);
}

static inline bool tdx_config_flags_sealing(uint64_t raw)
{
	return (raw & TDX_CONFIG_FLAGS_SEALING) != 0;
}

static inline uint64_t tdx_config_flags_set_sealing(uint64_t raw, bool value)
{
	return (raw & ~TDX_CONFIG_FLAGS_SEALING) |
	       ((uint64_t)value << 7 & TDX_CONFIG_FLAGS_SEALING);
}

/*
 * TD_PARAMS.EPTP_CONTROLS; the address bits are zero there. Module 1.5.01,
 * 1.5.05, 2.0.
 */
#define TDX_EPTP_CONTROLS_MEMORY_TYPE	0x0000000000000007ULL
#define TDX_EPTP_CONTROLS_PWL_MINUS_1	0x0000000000000038ULL
#define TDX_EPTP_CONTROLS_AD_BITS	0x0000000000000040ULL
#define TDX_EPTP_CONTROLS_SSS_CONTROL	0x0000000000000080ULL
#define TDX_EPTP_CONTROLS_BASE_PA	0x000FFFFFFFFFF000ULL

static inline uint64_t tdx_eptp_controls_memory_type(uint64_t raw)
{
	return raw & TDX_EPTP_CONTROLS_MEMORY_TYPE;
}

static inline uint64_t tdx_eptp_controls_set_memory_type(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_EPTP_CONTROLS_MEMORY_TYPE) |
	       ((uint64_t)value & TDX_EPTP_CONTROLS_MEMORY_TYPE);
}

static inline uint64_t tdx_eptp_controls_pwl_minus_1(uint64_t raw)
{
	return (raw & TDX_EPTP_CONTROLS_PWL_MINUS_1) >> 3;
}

static inline uint64_t tdx_eptp_controls_set_pwl_minus_1(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_EPTP_CONTROLS_PWL_MINUS_1) |
	       ((uint64_t)value << 3 & TDX_EPTP_CONTROLS_PWL_MINUS_1);
}

static inline bool tdx_eptp_controls_ad_bits(uint64_t raw)
{
	return (raw & TDX_EPTP_CONTROLS_AD_BITS) != 0;
}

static inline uint64_t tdx_eptp_controls_set_ad_bits(uint64_t raw, bool value)
{
	return (raw & ~TDX_EPTP_CONTROLS_AD_BITS) |
	       ((uint64_t)value << 6 & TDX_EPTP_CONTROLS_AD_BITS);
}

static inline bool tdx_eptp_controls_sss_control(uint64_t raw)
{
	return (raw & TDX_EPTP_CONTROLS_SSS_CONTROL) != 0;
}

static inline uint64_t tdx_eptp_controls_set_sss_control(uint64_t raw, bool value)
{
	return (raw & ~TDX_EPTP_CONTROLS_SSS_CONTROL) |
	       ((uint64_t)value << 7 & TDX_EPTP_CONTROLS_SSS_CONTROL);
}

static inline uint64_t tdx_eptp_controls_base_pa(uint64_t raw)
{
	return (raw & TDX_EPTP_CONTROLS_BASE_PA) >> 12;
}

static inline uint64_t tdx_eptp_controls_set_base_pa(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_EPTP_CONTROLS_BASE_PA) |
	       ((uint64_t)value << 12 & TDX_EPTP_CONTROLS_BASE_PA);
}

/* Metadata field TD_CTLS: what a TD chose for itself. Module 2.x. */
#define TDX_TD_CTLS_PENDING_VE_DISABLE	0x0000000000000001ULL
#define TDX_TD_CTLS_ENUM_TOPOLOGY	0x0000000000000002ULL
#define TDX_TD_CTLS_VIRT_CPUID2		0x0000000000000004ULL
#define TDX_TD_CTLS_REDUCE_VE		0x0000000000000008ULL
#define TDX_TD_CTLS_ENABLE_HW_SEAL_KEYS	0x0000000000000010ULL
#define TDX_TD_CTLS_LOCK		0x8000000000000000ULL

static inline bool tdx_td_ctls_pending_ve_disable(uint64_t raw)
{
	return (raw & TDX_TD_CTLS_PENDING_VE_DISABLE) != 0;
}

static inline uint64_t tdx_td_ctls_set_pending_ve_disable(uint64_t raw, bool value)
{
	return (raw & ~TDX_TD_CTLS_PENDING_VE_DISABLE) |
	       ((uint64_t)value & TDX_TD_CTLS_PENDING_VE_DISABLE);
}

static inline bool tdx_td_ctls_enum_topology(uint64_t raw)
{
	return (raw & TDX_TD_CTLS_ENUM_TOPOLOGY) != 0;
}

static inline uint64_t tdx_td_ctls_set_enum_topology(uint64_t raw, bool value)
{
	return (raw & ~TDX_TD_CTLS_ENUM_TOPOLOGY) |
	       ((uint64_t)value << 1 & TDX_TD_CTLS_ENUM_TOPOLOGY);
}

static inline bool tdx_td_ctls_virt_cpuid2(uint64_t raw)
{
	return (raw & TDX_TD_CTLS_VIRT_CPUID2) != 0;
}

static inline uint64_t tdx_td_ctls_set_virt_cpuid2(uint64_t raw, bool value)
{
	return (raw & ~TDX_TD_CTLS_VIRT_CPUID2) |
	       ((uint64_t)value << 2 & TDX_TD_CTLS_VIRT_CPUID2);
}

static inline bool tdx_td_ctls_reduce_ve(uint64_t raw)
{
	return (raw & TDX_TD_CTLS_REDUCE_VE) != 0;
}

static inline uint64_t tdx_td_ctls_set_reduce_ve(uint64_t raw, bool value)
{
	return (raw & ~TDX_TD_CTLS_REDUCE_VE) |
	       ((uint64_t)value << 3 & TDX_TD_CTLS_REDUCE_VE);
}

static inline bool tdx_td_ctls_enable_hw_seal_keys(uint64_t raw)
{
	return (raw & TDX_TD_CTLS_ENABLE_HW_SEAL_KEYS) != 0;
}

static inline uint64_t tdx_td_ctls_set_enable_hw_seal_keys(uint64_t raw, bool value)
{
	return (raw & ~TDX_TD_CTLS_ENABLE_HW_SEAL_KEYS) |
	       ((uint64_t)value << 4 & TDX_TD_CTLS_ENABLE_HW_SEAL_KEYS);
}

static inline bool tdx_td_ctls_lock(uint64_t raw)
{
	return (raw & TDX_TD_CTLS_LOCK) != 0;
}

static inline uint64_t tdx_td_ctls_set_lock(uint64_t raw, bool value)
{
	return (raw & ~TDX_TD_CTLS_LOCK) |
	       ((uint64_t)value << 63 & TDX_TD_CTLS_LOCK);
}

/*
 * Where a GPA list is and which entries of it count. Module 1.5.01, 1.5.05,
 * 2.0. FORMAT 0 GPA only. 2.0: 1 GPA+attributes, 2 list of lists (MEM.SCAN).
 * FIRST_ENTRY wraps to 0 when the last entry was 511.
 */
#define TDX_GPA_LIST_INFO_FORMAT	0x0000000000000007ULL
#define TDX_GPA_LIST_INFO_FIRST_ENTRY	0x0000000000000FF8ULL
#define TDX_GPA_LIST_INFO_HPA_51_12	0x000FFFFFFFFFF000ULL
#define TDX_GPA_LIST_INFO_LAST_ENTRY	0xFF80000000000000ULL

static inline uint64_t tdx_gpa_list_info_format(uint64_t raw)
{
	return raw & TDX_GPA_LIST_INFO_FORMAT;
}

static inline uint64_t tdx_gpa_list_info_set_format(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GPA_LIST_INFO_FORMAT) |
	       ((uint64_t)value & TDX_GPA_LIST_INFO_FORMAT);
}

static inline uint64_t tdx_gpa_list_info_first_entry(uint64_t raw)
{
	return (raw & TDX_GPA_LIST_INFO_FIRST_ENTRY) >> 3;
}

static inline uint64_t tdx_gpa_list_info_set_first_entry(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GPA_LIST_INFO_FIRST_ENTRY) |
	       ((uint64_t)value << 3 & TDX_GPA_LIST_INFO_FIRST_ENTRY);
}

static inline uint64_t tdx_gpa_list_info_hpa_51_12(uint64_t raw)
{
	return (raw & TDX_GPA_LIST_INFO_HPA_51_12) >> 12;
}

static inline uint64_t tdx_gpa_list_info_set_hpa_51_12(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GPA_LIST_INFO_HPA_51_12) |
	       ((uint64_t)value << 12 & TDX_GPA_LIST_INFO_HPA_51_12);
}

static inline uint64_t tdx_gpa_list_info_last_entry(uint64_t raw)
{
	return (raw & TDX_GPA_LIST_INFO_LAST_ENTRY) >> 55;
}

static inline uint64_t tdx_gpa_list_info_set_last_entry(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GPA_LIST_INFO_LAST_ENTRY) |
	       ((uint64_t)value << 55 & TDX_GPA_LIST_INFO_LAST_ENTRY);
}

/*
 * One page of a GPA list. Module 1.5.01, 1.5.05, 2.0. STATE is of 2.0 and
 * reserved before.
 */
#define TDX_GPA_LIST_ENTRY_LEVEL	0x0000000000000003ULL
#define TDX_GPA_LIST_ENTRY_PENDING	0x0000000000000004ULL
#define TDX_GPA_LIST_ENTRY_STATE	0x0000000000000018ULL
#define TDX_GPA_LIST_ENTRY_L2_MAP	0x0000000000000380ULL
#define TDX_GPA_LIST_ENTRY_MIG_TYPE	0x0000000000000C00ULL
#define TDX_GPA_LIST_ENTRY_GPA_51_12	0x000FFFFFFFFFF000ULL
#define TDX_GPA_LIST_ENTRY_OPERATION	0x0030000000000000ULL
#define TDX_GPA_LIST_ENTRY_STATUS	0x1F00000000000000ULL

static inline uint64_t tdx_gpa_list_entry_level(uint64_t raw)
{
	return raw & TDX_GPA_LIST_ENTRY_LEVEL;
}

static inline uint64_t tdx_gpa_list_entry_set_level(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GPA_LIST_ENTRY_LEVEL) |
	       ((uint64_t)value & TDX_GPA_LIST_ENTRY_LEVEL);
}

static inline bool tdx_gpa_list_entry_pending(uint64_t raw)
{
	return (raw & TDX_GPA_LIST_ENTRY_PENDING) != 0;
}

static inline uint64_t tdx_gpa_list_entry_set_pending(uint64_t raw, bool value)
{
	return (raw & ~TDX_GPA_LIST_ENTRY_PENDING) |
	       ((uint64_t)value << 2 & TDX_GPA_LIST_ENTRY_PENDING);
}

static inline uint64_t tdx_gpa_list_entry_state(uint64_t raw)
{
	return (raw & TDX_GPA_LIST_ENTRY_STATE) >> 3;
}

static inline uint64_t tdx_gpa_list_entry_set_state(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GPA_LIST_ENTRY_STATE) |
	       ((uint64_t)value << 3 & TDX_GPA_LIST_ENTRY_STATE);
}

static inline uint64_t tdx_gpa_list_entry_l2_map(uint64_t raw)
{
	return (raw & TDX_GPA_LIST_ENTRY_L2_MAP) >> 7;
}

static inline uint64_t tdx_gpa_list_entry_set_l2_map(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GPA_LIST_ENTRY_L2_MAP) |
	       ((uint64_t)value << 7 & TDX_GPA_LIST_ENTRY_L2_MAP);
}

static inline uint64_t tdx_gpa_list_entry_mig_type(uint64_t raw)
{
	return (raw & TDX_GPA_LIST_ENTRY_MIG_TYPE) >> 10;
}

static inline uint64_t tdx_gpa_list_entry_set_mig_type(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GPA_LIST_ENTRY_MIG_TYPE) |
	       ((uint64_t)value << 10 & TDX_GPA_LIST_ENTRY_MIG_TYPE);
}

static inline uint64_t tdx_gpa_list_entry_gpa_51_12(uint64_t raw)
{
	return (raw & TDX_GPA_LIST_ENTRY_GPA_51_12) >> 12;
}

static inline uint64_t tdx_gpa_list_entry_set_gpa_51_12(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GPA_LIST_ENTRY_GPA_51_12) |
	       ((uint64_t)value << 12 & TDX_GPA_LIST_ENTRY_GPA_51_12);
}

static inline uint64_t tdx_gpa_list_entry_operation(uint64_t raw)
{
	return (raw & TDX_GPA_LIST_ENTRY_OPERATION) >> 52;
}

static inline uint64_t tdx_gpa_list_entry_set_operation(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GPA_LIST_ENTRY_OPERATION) |
	       ((uint64_t)value << 52 & TDX_GPA_LIST_ENTRY_OPERATION);
}

static inline uint64_t tdx_gpa_list_entry_status(uint64_t raw)
{
	return (raw & TDX_GPA_LIST_ENTRY_STATUS) >> 56;
}

static inline uint64_t tdx_gpa_list_entry_set_status(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GPA_LIST_ENTRY_STATUS) |
	       ((uint64_t)value << 56 & TDX_GPA_LIST_ENTRY_STATUS);
}

/* Where a list of pages is and its last entry. Module 1.5.01, 1.5.05, 2.0. */
#define TDX_PAGE_LIST_INFO_HPA_51_12	0x000FFFFFFFFFF000ULL
#define TDX_PAGE_LIST_INFO_LAST_ENTRY	0xFF80000000000000ULL

static inline uint64_t tdx_page_list_info_hpa_51_12(uint64_t raw)
{
	return (raw & TDX_PAGE_LIST_INFO_HPA_51_12) >> 12;
}

static inline uint64_t tdx_page_list_info_set_hpa_51_12(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_PAGE_LIST_INFO_HPA_51_12) |
	       ((uint64_t)value << 12 & TDX_PAGE_LIST_INFO_HPA_51_12);
}

static inline uint64_t tdx_page_list_info_last_entry(uint64_t raw)
{
	return (raw & TDX_PAGE_LIST_INFO_LAST_ENTRY) >> 55;
}

static inline uint64_t tdx_page_list_info_set_last_entry(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_PAGE_LIST_INFO_LAST_ENTRY) |
	       ((uint64_t)value << 55 & TDX_PAGE_LIST_INFO_LAST_ENTRY);
}

/* One page of a page list. Module 1.5.01, 1.5.05, 2.0. */
#define TDX_PAGE_LIST_ENTRY_HPA_51_12	0x000FFFFFFFFFF000ULL
#define TDX_PAGE_LIST_ENTRY_INVALID	0x8000000000000000ULL

static inline uint64_t tdx_page_list_entry_hpa_51_12(uint64_t raw)
{
	return (raw & TDX_PAGE_LIST_ENTRY_HPA_51_12) >> 12;
}

static inline uint64_t tdx_page_list_entry_set_hpa_51_12(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_PAGE_LIST_ENTRY_HPA_51_12) |
	       ((uint64_t)value << 12 & TDX_PAGE_LIST_ENTRY_HPA_51_12);
}

static inline bool tdx_page_list_entry_invalid(uint64_t raw)
{
	return (raw & TDX_PAGE_LIST_ENTRY_INVALID) != 0;
}

static inline uint64_t tdx_page_list_entry_set_invalid(uint64_t raw, bool value)
{
	return (raw & ~TDX_PAGE_LIST_ENTRY_INVALID) |
	       ((uint64_t)value << 63 & TDX_PAGE_LIST_ENTRY_INVALID);
}

/*
 * A buffer of a migration call. Module 1.5.01, 1.5.05, 2.0. R8 of the migration
 * leaves. SIZE in bytes.
 */
#define TDX_HPA_AND_SIZE_HPA_51_0	0x000FFFFFFFFFFFFFULL
#define TDX_HPA_AND_SIZE_SIZE		0xFFF0000000000000ULL

static inline uint64_t tdx_hpa_and_size_hpa_51_0(uint64_t raw)
{
	return raw & TDX_HPA_AND_SIZE_HPA_51_0;
}

static inline uint64_t tdx_hpa_and_size_set_hpa_51_0(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_HPA_AND_SIZE_HPA_51_0) |
	       ((uint64_t)value & TDX_HPA_AND_SIZE_HPA_51_0);
}

static inline uint64_t tdx_hpa_and_size_size(uint64_t raw)
{
	return (raw & TDX_HPA_AND_SIZE_SIZE) >> 52;
}

static inline uint64_t tdx_hpa_and_size_set_size(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_HPA_AND_SIZE_SIZE) |
	       ((uint64_t)value << 52 & TDX_HPA_AND_SIZE_SIZE);
}

/*
 * A page of entries and the number of its last one. Module 1.5.01, 1.5.05, 2.0.
 */
#define TDX_HPA_AND_LAST_LAST		0x0000000000000FFFULL
#define TDX_HPA_AND_LAST_HPA_51_12	0x000FFFFFFFFFF000ULL

static inline uint64_t tdx_hpa_and_last_last(uint64_t raw)
{
	return raw & TDX_HPA_AND_LAST_LAST;
}

static inline uint64_t tdx_hpa_and_last_set_last(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_HPA_AND_LAST_LAST) |
	       ((uint64_t)value & TDX_HPA_AND_LAST_LAST);
}

static inline uint64_t tdx_hpa_and_last_hpa_51_12(uint64_t raw)
{
	return (raw & TDX_HPA_AND_LAST_HPA_51_12) >> 12;
}

static inline uint64_t tdx_hpa_and_last_set_hpa_51_12(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_HPA_AND_LAST_HPA_51_12) |
	       ((uint64_t)value << 12 & TDX_HPA_AND_LAST_HPA_51_12);
}

/*
 * Migration stream of a call, and whether it resumes. Module 1.5.01, 1.5.05,
 * 2.0. COMMAND 0 new, 1 resume. For EXPORT.TRACK 1 = in-order done.
 */
#define TDX_MIGS_INDEX_AND_CMD_MIGS_INDEX	0x000000000000FFFFULL
#define TDX_MIGS_INDEX_AND_CMD_COMMAND		0x8000000000000000ULL

static inline uint64_t tdx_migs_index_and_cmd_migs_index(uint64_t raw)
{
	return raw & TDX_MIGS_INDEX_AND_CMD_MIGS_INDEX;
}

static inline uint64_t tdx_migs_index_and_cmd_set_migs_index(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_MIGS_INDEX_AND_CMD_MIGS_INDEX) |
	       ((uint64_t)value & TDX_MIGS_INDEX_AND_CMD_MIGS_INDEX);
}

static inline bool tdx_migs_index_and_cmd_command(uint64_t raw)
{
	return (raw & TDX_MIGS_INDEX_AND_CMD_COMMAND) != 0;
}

static inline uint64_t tdx_migs_index_and_cmd_set_command(uint64_t raw, bool value)
{
	return (raw & ~TDX_MIGS_INDEX_AND_CMD_COMMAND) |
	       ((uint64_t)value << 63 & TDX_MIGS_INDEX_AND_CMD_COMMAND);
}

/* Where an HPA list is and which entries of it count. Module linux-2025. */
#define TDX_HPA_LIST_INFO_FIRST_ENTRY	0x0000000000000FF8ULL
#define TDX_HPA_LIST_INFO_HPA_51_12	0x000FFFFFFFFFF000ULL
#define TDX_HPA_LIST_INFO_LAST_ENTRY	0xFF80000000000000ULL

static inline uint64_t tdx_hpa_list_info_first_entry(uint64_t raw)
{
	return (raw & TDX_HPA_LIST_INFO_FIRST_ENTRY) >> 3;
}

static inline uint64_t tdx_hpa_list_info_set_first_entry(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_HPA_LIST_INFO_FIRST_ENTRY) |
	       ((uint64_t)value << 3 & TDX_HPA_LIST_INFO_FIRST_ENTRY);
}

static inline uint64_t tdx_hpa_list_info_hpa_51_12(uint64_t raw)
{
	return (raw & TDX_HPA_LIST_INFO_HPA_51_12) >> 12;
}

static inline uint64_t tdx_hpa_list_info_set_hpa_51_12(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_HPA_LIST_INFO_HPA_51_12) |
	       ((uint64_t)value << 12 & TDX_HPA_LIST_INFO_HPA_51_12);
}

static inline uint64_t tdx_hpa_list_info_last_entry(uint64_t raw)
{
	return (raw & TDX_HPA_LIST_INFO_LAST_ENTRY) >> 55;
}

static inline uint64_t tdx_hpa_list_info_set_last_entry(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_HPA_LIST_INFO_LAST_ENTRY) |
	       ((uint64_t)value << 55 & TDX_HPA_LIST_INFO_LAST_ENTRY);
}

/*
 * A page, or a page of page addresses. Module linux-2025. Count 1: HPA is the
 * page itself, else a page of HPAs.
 */
#define TDX_HPA_ARRAY_T_HPA_51_12	0x000FFFFFFFFFF000ULL
#define TDX_HPA_ARRAY_T_COUNT_MINUS_1	0xFF80000000000000ULL

static inline uint64_t tdx_hpa_array_t_hpa_51_12(uint64_t raw)
{
	return (raw & TDX_HPA_ARRAY_T_HPA_51_12) >> 12;
}

static inline uint64_t tdx_hpa_array_t_set_hpa_51_12(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_HPA_ARRAY_T_HPA_51_12) |
	       ((uint64_t)value << 12 & TDX_HPA_ARRAY_T_HPA_51_12);
}

static inline uint64_t tdx_hpa_array_t_count_minus_1(uint64_t raw)
{
	return (raw & TDX_HPA_ARRAY_T_COUNT_MINUS_1) >> 55;
}

static inline uint64_t tdx_hpa_array_t_set_count_minus_1(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_HPA_ARRAY_T_COUNT_MINUS_1) |
	       ((uint64_t)value << 55 & TDX_HPA_ARRAY_T_COUNT_MINUS_1);
}

/*
 * A metadata field id; see tdx/fields.h. Module 1.5.01, 1.5.05, 2.0. Element
 * size 0:1B 1:2B 2:4B 3:8B. Context 0 platform/SYS 1 TD 2 VCPU. Bit 63 renamed
 * 'ignored' in 2.0. Bit 51 reserved in e69a439. -1 = null id. Next-id output
 * uses -1 for end. Single-element calls need LAST_ELEMENT, LAST_FIELD = 0.
 */
#define TDX_MD_FIELD_ID_FIELD_CODE		0x0000000000FFFFFFULL
#define TDX_MD_FIELD_ID_ELEMENT_SIZE_CODE	0x0000000300000000ULL
#define TDX_MD_FIELD_ID_LAST_ELEMENT_IN_FIELD	0x0000003C00000000ULL
#define TDX_MD_FIELD_ID_LAST_FIELD_IN_SEQUENCE	0x00007FC000000000ULL
#define TDX_MD_FIELD_ID_INC_SIZE		0x0004000000000000ULL
#define TDX_MD_FIELD_ID_WRITE_MASK_VALID	0x0008000000000000ULL
#define TDX_MD_FIELD_ID_CONTEXT_CODE		0x0070000000000000ULL
#define TDX_MD_FIELD_ID_CLASS_CODE		0x3F00000000000000ULL
#define TDX_MD_FIELD_ID_NON_ARCH		0x8000000000000000ULL

static inline uint64_t tdx_md_field_id_field_code(uint64_t raw)
{
	return raw & TDX_MD_FIELD_ID_FIELD_CODE;
}

static inline uint64_t tdx_md_field_id_set_field_code(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_MD_FIELD_ID_FIELD_CODE) |
	       ((uint64_t)value & TDX_MD_FIELD_ID_FIELD_CODE);
}

static inline uint64_t tdx_md_field_id_element_size_code(uint64_t raw)
{
	return (raw & TDX_MD_FIELD_ID_ELEMENT_SIZE_CODE) >> 32;
}

static inline uint64_t tdx_md_field_id_set_element_size_code(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_MD_FIELD_ID_ELEMENT_SIZE_CODE) |
	       ((uint64_t)value << 32 & TDX_MD_FIELD_ID_ELEMENT_SIZE_CODE);
}

static inline uint64_t tdx_md_field_id_last_element_in_field(uint64_t raw)
{
	return (raw & TDX_MD_FIELD_ID_LAST_ELEMENT_IN_FIELD) >> 34;
}

static inline uint64_t tdx_md_field_id_set_last_element_in_field(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_MD_FIELD_ID_LAST_ELEMENT_IN_FIELD) |
	       ((uint64_t)value << 34 & TDX_MD_FIELD_ID_LAST_ELEMENT_IN_FIELD);
}

static inline uint64_t tdx_md_field_id_last_field_in_sequence(uint64_t raw)
{
	return (raw & TDX_MD_FIELD_ID_LAST_FIELD_IN_SEQUENCE) >> 38;
}

static inline uint64_t tdx_md_field_id_set_last_field_in_sequence(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_MD_FIELD_ID_LAST_FIELD_IN_SEQUENCE) |
	       ((uint64_t)value << 38 & TDX_MD_FIELD_ID_LAST_FIELD_IN_SEQUENCE);
}

static inline bool tdx_md_field_id_inc_size(uint64_t raw)
{
	return (raw & TDX_MD_FIELD_ID_INC_SIZE) != 0;
}

static inline uint64_t tdx_md_field_id_set_inc_size(uint64_t raw, bool value)
{
	return (raw & ~TDX_MD_FIELD_ID_INC_SIZE) |
	       ((uint64_t)value << 50 & TDX_MD_FIELD_ID_INC_SIZE);
}

static inline bool tdx_md_field_id_write_mask_valid(uint64_t raw)
{
	return (raw & TDX_MD_FIELD_ID_WRITE_MASK_VALID) != 0;
}

static inline uint64_t tdx_md_field_id_set_write_mask_valid(uint64_t raw, bool value)
{
	return (raw & ~TDX_MD_FIELD_ID_WRITE_MASK_VALID) |
	       ((uint64_t)value << 51 & TDX_MD_FIELD_ID_WRITE_MASK_VALID);
}

static inline uint64_t tdx_md_field_id_context_code(uint64_t raw)
{
	return (raw & TDX_MD_FIELD_ID_CONTEXT_CODE) >> 52;
}

static inline uint64_t tdx_md_field_id_set_context_code(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_MD_FIELD_ID_CONTEXT_CODE) |
	       ((uint64_t)value << 52 & TDX_MD_FIELD_ID_CONTEXT_CODE);
}

static inline uint64_t tdx_md_field_id_class_code(uint64_t raw)
{
	return (raw & TDX_MD_FIELD_ID_CLASS_CODE) >> 56;
}

static inline uint64_t tdx_md_field_id_set_class_code(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_MD_FIELD_ID_CLASS_CODE) |
	       ((uint64_t)value << 56 & TDX_MD_FIELD_ID_CLASS_CODE);
}

static inline bool tdx_md_field_id_non_arch(uint64_t raw)
{
	return (raw & TDX_MD_FIELD_ID_NON_ARCH) != 0;
}

static inline uint64_t tdx_md_field_id_set_non_arch(uint64_t raw, bool value)
{
	return (raw & ~TDX_MD_FIELD_ID_NON_ARCH) |
	       ((uint64_t)value << 63 & TDX_MD_FIELD_ID_NON_ARCH);
}

/*
 * Field code of a TD's CPUID_VALUES. Module 1.5.01, 1.5.05, 2.0. Element 0 =
 * EAX:EBX, 1 = ECX:EDX.
 */
#define TDX_MD_FIELD_CODE_CPUID_ELEMENT		0x00000001U
#define TDX_MD_FIELD_CODE_CPUID_SUBLEAF		0x000000FEU
#define TDX_MD_FIELD_CODE_CPUID_SUBLEAF_NA	0x00000100U
#define TDX_MD_FIELD_CODE_CPUID_LEAF		0x0000FE00U
#define TDX_MD_FIELD_CODE_CPUID_LEAF_BIT31	0x00010000U

static inline bool tdx_md_field_code_cpuid_element(uint32_t raw)
{
	return (raw & TDX_MD_FIELD_CODE_CPUID_ELEMENT) != 0;
}

static inline uint32_t tdx_md_field_code_cpuid_set_element(uint32_t raw, bool value)
{
	return (raw & ~TDX_MD_FIELD_CODE_CPUID_ELEMENT) |
	       ((uint32_t)value & TDX_MD_FIELD_CODE_CPUID_ELEMENT);
}

static inline uint32_t tdx_md_field_code_cpuid_subleaf(uint32_t raw)
{
	return (raw & TDX_MD_FIELD_CODE_CPUID_SUBLEAF) >> 1;
}

static inline uint32_t tdx_md_field_code_cpuid_set_subleaf(uint32_t raw, uint32_t value)
{
	return (raw & ~TDX_MD_FIELD_CODE_CPUID_SUBLEAF) |
	       ((uint32_t)value << 1 & TDX_MD_FIELD_CODE_CPUID_SUBLEAF);
}

static inline bool tdx_md_field_code_cpuid_subleaf_na(uint32_t raw)
{
	return (raw & TDX_MD_FIELD_CODE_CPUID_SUBLEAF_NA) != 0;
}

static inline uint32_t tdx_md_field_code_cpuid_set_subleaf_na(uint32_t raw, bool value)
{
	return (raw & ~TDX_MD_FIELD_CODE_CPUID_SUBLEAF_NA) |
	       ((uint32_t)value << 8 & TDX_MD_FIELD_CODE_CPUID_SUBLEAF_NA);
}

static inline uint32_t tdx_md_field_code_cpuid_leaf(uint32_t raw)
{
	return (raw & TDX_MD_FIELD_CODE_CPUID_LEAF) >> 9;
}

static inline uint32_t tdx_md_field_code_cpuid_set_leaf(uint32_t raw, uint32_t value)
{
	return (raw & ~TDX_MD_FIELD_CODE_CPUID_LEAF) |
	       ((uint32_t)value << 9 & TDX_MD_FIELD_CODE_CPUID_LEAF);
}

static inline bool tdx_md_field_code_cpuid_leaf_bit31(uint32_t raw)
{
	return (raw & TDX_MD_FIELD_CODE_CPUID_LEAF_BIT31) != 0;
}

static inline uint32_t tdx_md_field_code_cpuid_set_leaf_bit31(uint32_t raw, bool value)
{
	return (raw & ~TDX_MD_FIELD_CODE_CPUID_LEAF_BIT31) |
	       ((uint32_t)value << 16 & TDX_MD_FIELD_CODE_CPUID_LEAF_BIT31);
}

/* Field code of a VMCS field: its encoding. Module 1.5.01, 1.5.05, 2.0. */
#define TDX_MD_FIELD_CODE_VMCS_ACCESS_HIGH	0x00000001U
#define TDX_MD_FIELD_CODE_VMCS_INDEX		0x000003FEU
#define TDX_MD_FIELD_CODE_VMCS_TYPE		0x00000C00U
#define TDX_MD_FIELD_CODE_VMCS_WIDTH		0x00006000U

static inline bool tdx_md_field_code_vmcs_access_high(uint32_t raw)
{
	return (raw & TDX_MD_FIELD_CODE_VMCS_ACCESS_HIGH) != 0;
}

static inline uint32_t tdx_md_field_code_vmcs_set_access_high(uint32_t raw, bool value)
{
	return (raw & ~TDX_MD_FIELD_CODE_VMCS_ACCESS_HIGH) |
	       ((uint32_t)value & TDX_MD_FIELD_CODE_VMCS_ACCESS_HIGH);
}

static inline uint32_t tdx_md_field_code_vmcs_index(uint32_t raw)
{
	return (raw & TDX_MD_FIELD_CODE_VMCS_INDEX) >> 1;
}

static inline uint32_t tdx_md_field_code_vmcs_set_index(uint32_t raw, uint32_t value)
{
	return (raw & ~TDX_MD_FIELD_CODE_VMCS_INDEX) |
	       ((uint32_t)value << 1 & TDX_MD_FIELD_CODE_VMCS_INDEX);
}

static inline uint32_t tdx_md_field_code_vmcs_type(uint32_t raw)
{
	return (raw & TDX_MD_FIELD_CODE_VMCS_TYPE) >> 10;
}

static inline uint32_t tdx_md_field_code_vmcs_set_type(uint32_t raw, uint32_t value)
{
	return (raw & ~TDX_MD_FIELD_CODE_VMCS_TYPE) |
	       ((uint32_t)value << 10 & TDX_MD_FIELD_CODE_VMCS_TYPE);
}

static inline uint32_t tdx_md_field_code_vmcs_width(uint32_t raw)
{
	return (raw & TDX_MD_FIELD_CODE_VMCS_WIDTH) >> 13;
}

static inline uint32_t tdx_md_field_code_vmcs_set_width(uint32_t raw, uint32_t value)
{
	return (raw & ~TDX_MD_FIELD_CODE_VMCS_WIDTH) |
	       ((uint32_t)value << 13 & TDX_MD_FIELD_CODE_VMCS_WIDTH);
}

/*
 * GPA and level, RCX of the secure EPT calls. Module 1.0, 1.5.01, 1.5.05, 2.0.
 * RCX of the SEPT leaves. Level 0 4K, 1 2M, 2 1G, 3 512G, 4 256T.
 */
#define TDX_GPA_MAPPING_INPUT_LEVEL	0x0000000000000007ULL
#define TDX_GPA_MAPPING_INPUT_GPA_51_12	0x000FFFFFFFFFF000ULL

static inline uint64_t tdx_gpa_mapping_input_level(uint64_t raw)
{
	return raw & TDX_GPA_MAPPING_INPUT_LEVEL;
}

static inline uint64_t tdx_gpa_mapping_input_set_level(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GPA_MAPPING_INPUT_LEVEL) |
	       ((uint64_t)value & TDX_GPA_MAPPING_INPUT_LEVEL);
}

static inline uint64_t tdx_gpa_mapping_input_gpa_51_12(uint64_t raw)
{
	return (raw & TDX_GPA_MAPPING_INPUT_GPA_51_12) >> 12;
}

static inline uint64_t tdx_gpa_mapping_input_set_gpa_51_12(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GPA_MAPPING_INPUT_GPA_51_12) |
	       ((uint64_t)value << 12 & TDX_GPA_MAPPING_INPUT_GPA_51_12);
}

/*
 * TDR with a flag, RDX of some secure EPT calls. Module 1.5.01, 1.5.05, 2.0.
 * FLAG0 is ALLOW_EXISTING for SEPT.ADD v1, L2_SEPT_ADD_MODE for PAGE.DEMOTE.
 * FLAG0 is READ_L2_ATTRIBUTES for SEPT.RD.
 */
#define TDX_TDR_AND_FLAGS_FLAG0		0x0000000000000001ULL
#define TDX_TDR_AND_FLAGS_TDR_HPA_51_12	0x000FFFFFFFFFF000ULL

static inline bool tdx_tdr_and_flags_flag0(uint64_t raw)
{
	return (raw & TDX_TDR_AND_FLAGS_FLAG0) != 0;
}

static inline uint64_t tdx_tdr_and_flags_set_flag0(uint64_t raw, bool value)
{
	return (raw & ~TDX_TDR_AND_FLAGS_FLAG0) |
	       ((uint64_t)value & TDX_TDR_AND_FLAGS_FLAG0);
}

static inline uint64_t tdx_tdr_and_flags_tdr_hpa_51_12(uint64_t raw)
{
	return (raw & TDX_TDR_AND_FLAGS_TDR_HPA_51_12) >> 12;
}

static inline uint64_t tdx_tdr_and_flags_set_tdr_hpa_51_12(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_TDR_AND_FLAGS_TDR_HPA_51_12) |
	       ((uint64_t)value << 12 & TDX_TDR_AND_FLAGS_TDR_HPA_51_12);
}

/*
 * Level and state of a secure EPT entry, RDX of the secure EPT calls. Module
 * 1.5.01, 1.5.05, 2.0.
 */
#define TDX_SEPT_INFO_LEVEL	0x0000000000000007ULL
#define TDX_SEPT_INFO_STATE	0x000000000000FF00ULL
#define TDX_SEPT_INFO_VM	0x0000000000030000ULL

static inline uint64_t tdx_sept_info_level(uint64_t raw)
{
	return raw & TDX_SEPT_INFO_LEVEL;
}

static inline uint64_t tdx_sept_info_set_level(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_SEPT_INFO_LEVEL) |
	       ((uint64_t)value & TDX_SEPT_INFO_LEVEL);
}

static inline uint64_t tdx_sept_info_state(uint64_t raw)
{
	return (raw & TDX_SEPT_INFO_STATE) >> 8;
}

static inline uint64_t tdx_sept_info_set_state(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_SEPT_INFO_STATE) |
	       ((uint64_t)value << 8 & TDX_SEPT_INFO_STATE);
}

static inline uint64_t tdx_sept_info_vm(uint64_t raw)
{
	return (raw & TDX_SEPT_INFO_VM) >> 16;
}

static inline uint64_t tdx_sept_info_set_vm(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_SEPT_INFO_VM) |
	       ((uint64_t)value << 16 & TDX_SEPT_INFO_VM);
}

/*
 * A secure EPT entry as the calls show it, RCX. Module 1.5.01, 1.5.05, 2.0.
 * Free entry reads as only SVE (bit 63) set. Leaf mask for L1:
 * R,W,X,MT,IPAT,LEAF,HPA,SVE. Non-leaf: R,W,X,LEAF. Bits that calls do not
 * show: 11 lock, 52 host priority, 53 exported. Also 54 blocked for writing, 55
 * blocked, 56 pending, 60 alias, 62 MMIO.
 */
#define TDX_SEPT_ENTRY_R		0x0000000000000001ULL
#define TDX_SEPT_ENTRY_W		0x0000000000000002ULL
#define TDX_SEPT_ENTRY_X		0x0000000000000004ULL
#define TDX_SEPT_ENTRY_MT		0x0000000000000038ULL
#define TDX_SEPT_ENTRY_IPAT		0x0000000000000040ULL
#define TDX_SEPT_ENTRY_LEAF		0x0000000000000080ULL
#define TDX_SEPT_ENTRY_A		0x0000000000000100ULL
#define TDX_SEPT_ENTRY_D		0x0000000000000200ULL
#define TDX_SEPT_ENTRY_XU		0x0000000000000400ULL
#define TDX_SEPT_ENTRY_IGNORED0		0x0000000000000800ULL
#define TDX_SEPT_ENTRY_HPA_51_12	0x000FFFFFFFFFF000ULL
#define TDX_SEPT_ENTRY_VGP		0x0200000000000000ULL
#define TDX_SEPT_ENTRY_PWA		0x0400000000000000ULL
#define TDX_SEPT_ENTRY_IGNORED1		0x0800000000000000ULL
#define TDX_SEPT_ENTRY_SSS		0x1000000000000000ULL
#define TDX_SEPT_ENTRY_SPP		0x2000000000000000ULL
#define TDX_SEPT_ENTRY_IGNORED2		0x4000000000000000ULL
#define TDX_SEPT_ENTRY_SVE		0x8000000000000000ULL

static inline bool tdx_sept_entry_r(uint64_t raw)
{
	return (raw & TDX_SEPT_ENTRY_R) != 0;
}

static inline uint64_t tdx_sept_entry_set_r(uint64_t raw, bool value)
{
	return (raw & ~TDX_SEPT_ENTRY_R) |
	       ((uint64_t)value & TDX_SEPT_ENTRY_R);
}

static inline bool tdx_sept_entry_w(uint64_t raw)
{
	return (raw & TDX_SEPT_ENTRY_W) != 0;
}

static inline uint64_t tdx_sept_entry_set_w(uint64_t raw, bool value)
{
	return (raw & ~TDX_SEPT_ENTRY_W) |
	       ((uint64_t)value << 1 & TDX_SEPT_ENTRY_W);
}

static inline bool tdx_sept_entry_x(uint64_t raw)
{
	return (raw & TDX_SEPT_ENTRY_X) != 0;
}

static inline uint64_t tdx_sept_entry_set_x(uint64_t raw, bool value)
{
	return (raw & ~TDX_SEPT_ENTRY_X) |
	       ((uint64_t)value << 2 & TDX_SEPT_ENTRY_X);
}

static inline uint64_t tdx_sept_entry_mt(uint64_t raw)
{
	return (raw & TDX_SEPT_ENTRY_MT) >> 3;
}

static inline uint64_t tdx_sept_entry_set_mt(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_SEPT_ENTRY_MT) |
	       ((uint64_t)value << 3 & TDX_SEPT_ENTRY_MT);
}

static inline bool tdx_sept_entry_ipat(uint64_t raw)
{
	return (raw & TDX_SEPT_ENTRY_IPAT) != 0;
}

static inline uint64_t tdx_sept_entry_set_ipat(uint64_t raw, bool value)
{
	return (raw & ~TDX_SEPT_ENTRY_IPAT) |
	       ((uint64_t)value << 6 & TDX_SEPT_ENTRY_IPAT);
}

static inline bool tdx_sept_entry_leaf(uint64_t raw)
{
	return (raw & TDX_SEPT_ENTRY_LEAF) != 0;
}

static inline uint64_t tdx_sept_entry_set_leaf(uint64_t raw, bool value)
{
	return (raw & ~TDX_SEPT_ENTRY_LEAF) |
	       ((uint64_t)value << 7 & TDX_SEPT_ENTRY_LEAF);
}

static inline bool tdx_sept_entry_a(uint64_t raw)
{
	return (raw & TDX_SEPT_ENTRY_A) != 0;
}

static inline uint64_t tdx_sept_entry_set_a(uint64_t raw, bool value)
{
	return (raw & ~TDX_SEPT_ENTRY_A) |
	       ((uint64_t)value << 8 & TDX_SEPT_ENTRY_A);
}

static inline bool tdx_sept_entry_d(uint64_t raw)
{
	return (raw & TDX_SEPT_ENTRY_D) != 0;
}

static inline uint64_t tdx_sept_entry_set_d(uint64_t raw, bool value)
{
	return (raw & ~TDX_SEPT_ENTRY_D) |
	       ((uint64_t)value << 9 & TDX_SEPT_ENTRY_D);
}

static inline bool tdx_sept_entry_xu(uint64_t raw)
{
	return (raw & TDX_SEPT_ENTRY_XU) != 0;
}

static inline uint64_t tdx_sept_entry_set_xu(uint64_t raw, bool value)
{
	return (raw & ~TDX_SEPT_ENTRY_XU) |
	       ((uint64_t)value << 10 & TDX_SEPT_ENTRY_XU);
}

static inline bool tdx_sept_entry_ignored0(uint64_t raw)
{
	return (raw & TDX_SEPT_ENTRY_IGNORED0) != 0;
}

static inline uint64_t tdx_sept_entry_set_ignored0(uint64_t raw, bool value)
{
	return (raw & ~TDX_SEPT_ENTRY_IGNORED0) |
	       ((uint64_t)value << 11 & TDX_SEPT_ENTRY_IGNORED0);
}

static inline uint64_t tdx_sept_entry_hpa_51_12(uint64_t raw)
{
	return (raw & TDX_SEPT_ENTRY_HPA_51_12) >> 12;
}

static inline uint64_t tdx_sept_entry_set_hpa_51_12(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_SEPT_ENTRY_HPA_51_12) |
	       ((uint64_t)value << 12 & TDX_SEPT_ENTRY_HPA_51_12);
}

static inline bool tdx_sept_entry_vgp(uint64_t raw)
{
	return (raw & TDX_SEPT_ENTRY_VGP) != 0;
}

static inline uint64_t tdx_sept_entry_set_vgp(uint64_t raw, bool value)
{
	return (raw & ~TDX_SEPT_ENTRY_VGP) |
	       ((uint64_t)value << 57 & TDX_SEPT_ENTRY_VGP);
}

static inline bool tdx_sept_entry_pwa(uint64_t raw)
{
	return (raw & TDX_SEPT_ENTRY_PWA) != 0;
}

static inline uint64_t tdx_sept_entry_set_pwa(uint64_t raw, bool value)
{
	return (raw & ~TDX_SEPT_ENTRY_PWA) |
	       ((uint64_t)value << 58 & TDX_SEPT_ENTRY_PWA);
}

static inline bool tdx_sept_entry_ignored1(uint64_t raw)
{
	return (raw & TDX_SEPT_ENTRY_IGNORED1) != 0;
}

static inline uint64_t tdx_sept_entry_set_ignored1(uint64_t raw, bool value)
{
	return (raw & ~TDX_SEPT_ENTRY_IGNORED1) |
	       ((uint64_t)value << 59 & TDX_SEPT_ENTRY_IGNORED1);
}

static inline bool tdx_sept_entry_sss(uint64_t raw)
{
	return (raw & TDX_SEPT_ENTRY_SSS) != 0;
}

static inline uint64_t tdx_sept_entry_set_sss(uint64_t raw, bool value)
{
	return (raw & ~TDX_SEPT_ENTRY_SSS) |
	       ((uint64_t)value << 60 & TDX_SEPT_ENTRY_SSS);
}

static inline bool tdx_sept_entry_spp(uint64_t raw)
{
	return (raw & TDX_SEPT_ENTRY_SPP) != 0;
}

static inline uint64_t tdx_sept_entry_set_spp(uint64_t raw, bool value)
{
	return (raw & ~TDX_SEPT_ENTRY_SPP) |
	       ((uint64_t)value << 61 & TDX_SEPT_ENTRY_SPP);
}

static inline bool tdx_sept_entry_ignored2(uint64_t raw)
{
	return (raw & TDX_SEPT_ENTRY_IGNORED2) != 0;
}

static inline uint64_t tdx_sept_entry_set_ignored2(uint64_t raw, bool value)
{
	return (raw & ~TDX_SEPT_ENTRY_IGNORED2) |
	       ((uint64_t)value << 62 & TDX_SEPT_ENTRY_IGNORED2);
}

static inline bool tdx_sept_entry_sve(uint64_t raw)
{
	return (raw & TDX_SEPT_ENTRY_SVE) != 0;
}

static inline uint64_t tdx_sept_entry_set_sve(uint64_t raw, bool value)
{
	return (raw & ~TDX_SEPT_ENTRY_SVE) |
	       ((uint64_t)value << 63 & TDX_SEPT_ENTRY_SVE);
}

/*
 * What one VM of a TD may do with a page. Module 1.5.01, 1.5.05, 2.0. Four of
 * these in a 64-bit register, VM0 (L1) in 15:0.
 */
#define TDX_GPA_ATTR_R		0x0001U
#define TDX_GPA_ATTR_W		0x0002U
#define TDX_GPA_ATTR_XS		0x0004U
#define TDX_GPA_ATTR_XU		0x0008U
#define TDX_GPA_ATTR_VGP	0x0010U
#define TDX_GPA_ATTR_PWA	0x0020U
#define TDX_GPA_ATTR_SSS	0x0040U
#define TDX_GPA_ATTR_SVE	0x0080U
#define TDX_GPA_ATTR_VALID	0x8000U

static inline bool tdx_gpa_attr_r(uint16_t raw)
{
	return (raw & TDX_GPA_ATTR_R) != 0;
}

static inline uint16_t tdx_gpa_attr_set_r(uint16_t raw, bool value)
{
	return (uint16_t)((raw & ~TDX_GPA_ATTR_R) |
	       ((uint32_t)value & TDX_GPA_ATTR_R));
}

static inline bool tdx_gpa_attr_w(uint16_t raw)
{
	return (raw & TDX_GPA_ATTR_W) != 0;
}

static inline uint16_t tdx_gpa_attr_set_w(uint16_t raw, bool value)
{
	return (uint16_t)((raw & ~TDX_GPA_ATTR_W) |
	       ((uint32_t)value << 1 & TDX_GPA_ATTR_W));
}

static inline bool tdx_gpa_attr_xs(uint16_t raw)
{
	return (raw & TDX_GPA_ATTR_XS) != 0;
}

static inline uint16_t tdx_gpa_attr_set_xs(uint16_t raw, bool value)
{
	return (uint16_t)((raw & ~TDX_GPA_ATTR_XS) |
	       ((uint32_t)value << 2 & TDX_GPA_ATTR_XS));
}

static inline bool tdx_gpa_attr_xu(uint16_t raw)
{
	return (raw & TDX_GPA_ATTR_XU) != 0;
}

static inline uint16_t tdx_gpa_attr_set_xu(uint16_t raw, bool value)
{
	return (uint16_t)((raw & ~TDX_GPA_ATTR_XU) |
	       ((uint32_t)value << 3 & TDX_GPA_ATTR_XU));
}

static inline bool tdx_gpa_attr_vgp(uint16_t raw)
{
	return (raw & TDX_GPA_ATTR_VGP) != 0;
}

static inline uint16_t tdx_gpa_attr_set_vgp(uint16_t raw, bool value)
{
	return (uint16_t)((raw & ~TDX_GPA_ATTR_VGP) |
	       ((uint32_t)value << 4 & TDX_GPA_ATTR_VGP));
}

static inline bool tdx_gpa_attr_pwa(uint16_t raw)
{
	return (raw & TDX_GPA_ATTR_PWA) != 0;
}

static inline uint16_t tdx_gpa_attr_set_pwa(uint16_t raw, bool value)
{
	return (uint16_t)((raw & ~TDX_GPA_ATTR_PWA) |
	       ((uint32_t)value << 5 & TDX_GPA_ATTR_PWA));
}

static inline bool tdx_gpa_attr_sss(uint16_t raw)
{
	return (raw & TDX_GPA_ATTR_SSS) != 0;
}

static inline uint16_t tdx_gpa_attr_set_sss(uint16_t raw, bool value)
{
	return (uint16_t)((raw & ~TDX_GPA_ATTR_SSS) |
	       ((uint32_t)value << 6 & TDX_GPA_ATTR_SSS));
}

static inline bool tdx_gpa_attr_sve(uint16_t raw)
{
	return (raw & TDX_GPA_ATTR_SVE) != 0;
}

static inline uint16_t tdx_gpa_attr_set_sve(uint16_t raw, bool value)
{
	return (uint16_t)((raw & ~TDX_GPA_ATTR_SVE) |
	       ((uint32_t)value << 7 & TDX_GPA_ATTR_SVE));
}

static inline bool tdx_gpa_attr_valid(uint16_t raw)
{
	return (raw & TDX_GPA_ATTR_VALID) != 0;
}

static inline uint16_t tdx_gpa_attr_set_valid(uint16_t raw, bool value)
{
	return (uint16_t)((raw & ~TDX_GPA_ATTR_VALID) |
	       ((uint32_t)value << 15 & TDX_GPA_ATTR_VALID));
}

/*
 * Which attributes TDG.MEM.PAGE.ATTR.WR changes, R8. Module 1.5.01, 1.5.05,
 * 2.0. Source marks bits 14:0 per VM as reserved/mask.
 */
#define TDX_GPA_ATTR_FLAGS_VM0_MASK	0x0000000000007FFFULL
#define TDX_GPA_ATTR_FLAGS_VM0_INVEPT	0x0000000000008000ULL
#define TDX_GPA_ATTR_FLAGS_VM1_MASK	0x000000007FFF0000ULL
#define TDX_GPA_ATTR_FLAGS_VM1_INVEPT	0x0000000080000000ULL
#define TDX_GPA_ATTR_FLAGS_VM2_MASK	0x00007FFF00000000ULL
#define TDX_GPA_ATTR_FLAGS_VM2_INVEPT	0x0000800000000000ULL
#define TDX_GPA_ATTR_FLAGS_VM3_MASK	0x7FFF000000000000ULL
#define TDX_GPA_ATTR_FLAGS_VM3_INVEPT	0x8000000000000000ULL

static inline uint64_t tdx_gpa_attr_flags_vm0_mask(uint64_t raw)
{
	return raw & TDX_GPA_ATTR_FLAGS_VM0_MASK;
}

static inline uint64_t tdx_gpa_attr_flags_set_vm0_mask(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GPA_ATTR_FLAGS_VM0_MASK) |
	       ((uint64_t)value & TDX_GPA_ATTR_FLAGS_VM0_MASK);
}

static inline bool tdx_gpa_attr_flags_vm0_invept(uint64_t raw)
{
	return (raw & TDX_GPA_ATTR_FLAGS_VM0_INVEPT) != 0;
}

static inline uint64_t tdx_gpa_attr_flags_set_vm0_invept(uint64_t raw, bool value)
{
	return (raw & ~TDX_GPA_ATTR_FLAGS_VM0_INVEPT) |
	       ((uint64_t)value << 15 & TDX_GPA_ATTR_FLAGS_VM0_INVEPT);
}

static inline uint64_t tdx_gpa_attr_flags_vm1_mask(uint64_t raw)
{
	return (raw & TDX_GPA_ATTR_FLAGS_VM1_MASK) >> 16;
}

static inline uint64_t tdx_gpa_attr_flags_set_vm1_mask(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GPA_ATTR_FLAGS_VM1_MASK) |
	       ((uint64_t)value << 16 & TDX_GPA_ATTR_FLAGS_VM1_MASK);
}

static inline bool tdx_gpa_attr_flags_vm1_invept(uint64_t raw)
{
	return (raw & TDX_GPA_ATTR_FLAGS_VM1_INVEPT) != 0;
}

static inline uint64_t tdx_gpa_attr_flags_set_vm1_invept(uint64_t raw, bool value)
{
	return (raw & ~TDX_GPA_ATTR_FLAGS_VM1_INVEPT) |
	       ((uint64_t)value << 31 & TDX_GPA_ATTR_FLAGS_VM1_INVEPT);
}

static inline uint64_t tdx_gpa_attr_flags_vm2_mask(uint64_t raw)
{
	return (raw & TDX_GPA_ATTR_FLAGS_VM2_MASK) >> 32;
}

static inline uint64_t tdx_gpa_attr_flags_set_vm2_mask(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GPA_ATTR_FLAGS_VM2_MASK) |
	       ((uint64_t)value << 32 & TDX_GPA_ATTR_FLAGS_VM2_MASK);
}

static inline bool tdx_gpa_attr_flags_vm2_invept(uint64_t raw)
{
	return (raw & TDX_GPA_ATTR_FLAGS_VM2_INVEPT) != 0;
}

static inline uint64_t tdx_gpa_attr_flags_set_vm2_invept(uint64_t raw, bool value)
{
	return (raw & ~TDX_GPA_ATTR_FLAGS_VM2_INVEPT) |
	       ((uint64_t)value << 47 & TDX_GPA_ATTR_FLAGS_VM2_INVEPT);
}

static inline uint64_t tdx_gpa_attr_flags_vm3_mask(uint64_t raw)
{
	return (raw & TDX_GPA_ATTR_FLAGS_VM3_MASK) >> 48;
}

static inline uint64_t tdx_gpa_attr_flags_set_vm3_mask(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GPA_ATTR_FLAGS_VM3_MASK) |
	       ((uint64_t)value << 48 & TDX_GPA_ATTR_FLAGS_VM3_MASK);
}

static inline bool tdx_gpa_attr_flags_vm3_invept(uint64_t raw)
{
	return (raw & TDX_GPA_ATTR_FLAGS_VM3_INVEPT) != 0;
}

static inline uint64_t tdx_gpa_attr_flags_set_vm3_invept(uint64_t raw, bool value)
{
	return (raw & ~TDX_GPA_ATTR_FLAGS_VM3_INVEPT) |
	       ((uint64_t)value << 63 & TDX_GPA_ATTR_FLAGS_VM3_INVEPT);
}

/*
 * GPA, level and pending state, RDX of TDG.MEM.PAGE.ATTR.RD. Module 1.5.01,
 * 1.5.05, 2.0.
 */
#define TDX_GPA_MAPPING_OUTPUT_LEVEL		0x0000000000000007ULL
#define TDX_GPA_MAPPING_OUTPUT_GPA_51_12	0x000FFFFFFFFFF000ULL
#define TDX_GPA_MAPPING_OUTPUT_PENDING		0x4000000000000000ULL

static inline uint64_t tdx_gpa_mapping_output_level(uint64_t raw)
{
	return raw & TDX_GPA_MAPPING_OUTPUT_LEVEL;
}

static inline uint64_t tdx_gpa_mapping_output_set_level(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GPA_MAPPING_OUTPUT_LEVEL) |
	       ((uint64_t)value & TDX_GPA_MAPPING_OUTPUT_LEVEL);
}

static inline uint64_t tdx_gpa_mapping_output_gpa_51_12(uint64_t raw)
{
	return (raw & TDX_GPA_MAPPING_OUTPUT_GPA_51_12) >> 12;
}

static inline uint64_t tdx_gpa_mapping_output_set_gpa_51_12(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GPA_MAPPING_OUTPUT_GPA_51_12) |
	       ((uint64_t)value << 12 & TDX_GPA_MAPPING_OUTPUT_GPA_51_12);
}

static inline bool tdx_gpa_mapping_output_pending(uint64_t raw)
{
	return (raw & TDX_GPA_MAPPING_OUTPUT_PENDING) != 0;
}

static inline uint64_t tdx_gpa_mapping_output_set_pending(uint64_t raw, bool value)
{
	return (raw & ~TDX_GPA_MAPPING_OUTPUT_PENDING) |
	       ((uint64_t)value << 62 & TDX_GPA_MAPPING_OUTPUT_PENDING);
}

/* RCX into TDH.VP.ENTER. Module 1.5.01, 1.5.05, 2.0. */
#define TDX_VP_ENTER_RCX_IN_TDVPR_HPA_51_12		0x000FFFFFFFFFF000ULL
#define TDX_VP_ENTER_RCX_IN_HOST_RECOVERABILITY_HINT	0x0010000000000000ULL
#define TDX_VP_ENTER_RCX_IN_RESUME_L1			0x0020000000000000ULL

static inline uint64_t tdx_vp_enter_rcx_in_tdvpr_hpa_51_12(uint64_t raw)
{
	return (raw & TDX_VP_ENTER_RCX_IN_TDVPR_HPA_51_12) >> 12;
}

static inline uint64_t tdx_vp_enter_rcx_in_set_tdvpr_hpa_51_12(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_VP_ENTER_RCX_IN_TDVPR_HPA_51_12) |
	       ((uint64_t)value << 12 & TDX_VP_ENTER_RCX_IN_TDVPR_HPA_51_12);
}

static inline bool tdx_vp_enter_rcx_in_host_recoverability_hint(uint64_t raw)
{
	return (raw & TDX_VP_ENTER_RCX_IN_HOST_RECOVERABILITY_HINT) != 0;
}

static inline uint64_t
tdx_vp_enter_rcx_in_set_host_recoverability_hint(uint64_t raw, bool value)
{
	return (raw & ~TDX_VP_ENTER_RCX_IN_HOST_RECOVERABILITY_HINT) |
	       ((uint64_t)value << 52 & TDX_VP_ENTER_RCX_IN_HOST_RECOVERABILITY_HINT);
}

static inline bool tdx_vp_enter_rcx_in_resume_l1(uint64_t raw)
{
	return (raw & TDX_VP_ENTER_RCX_IN_RESUME_L1) != 0;
}

static inline uint64_t tdx_vp_enter_rcx_in_set_resume_l1(uint64_t raw, bool value)
{
	return (raw & ~TDX_VP_ENTER_RCX_IN_RESUME_L1) |
	       ((uint64_t)value << 53 & TDX_VP_ENTER_RCX_IN_RESUME_L1);
}

/*
 * RCX out of TDH.VP.ENTER. Module 2.0. Sync exit: GPR mask 15:0, XMM mask
 * 31:16. Bit 63 exists in 2.0 only.
 */
#define TDX_VP_ENTER_RCX_OUT_EXIT_QUAL_OR_MASK_31_0	0x00000000FFFFFFFFULL
#define TDX_VP_ENTER_RCX_OUT_VM				0x0000000300000000ULL
#define TDX_VP_ENTER_RCX_OUT_IMM_RESUME_HINT		0x8000000000000000ULL

static inline uint64_t tdx_vp_enter_rcx_out_exit_qual_or_mask_31_0(uint64_t raw)
{
	return raw & TDX_VP_ENTER_RCX_OUT_EXIT_QUAL_OR_MASK_31_0;
}

static inline uint64_t
tdx_vp_enter_rcx_out_set_exit_qual_or_mask_31_0(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_VP_ENTER_RCX_OUT_EXIT_QUAL_OR_MASK_31_0) |
	       ((uint64_t)value & TDX_VP_ENTER_RCX_OUT_EXIT_QUAL_OR_MASK_31_0);
}

static inline uint64_t tdx_vp_enter_rcx_out_vm(uint64_t raw)
{
	return (raw & TDX_VP_ENTER_RCX_OUT_VM) >> 32;
}

static inline uint64_t tdx_vp_enter_rcx_out_set_vm(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_VP_ENTER_RCX_OUT_VM) |
	       ((uint64_t)value << 32 & TDX_VP_ENTER_RCX_OUT_VM);
}

static inline bool tdx_vp_enter_rcx_out_imm_resume_hint(uint64_t raw)
{
	return (raw & TDX_VP_ENTER_RCX_OUT_IMM_RESUME_HINT) != 0;
}

static inline uint64_t tdx_vp_enter_rcx_out_set_imm_resume_hint(uint64_t raw, bool value)
{
	return (raw & ~TDX_VP_ENTER_RCX_OUT_IMM_RESUME_HINT) |
	       ((uint64_t)value << 63 & TDX_VP_ENTER_RCX_OUT_IMM_RESUME_HINT);
}

/*
 * VMX exit reason, bits 31:0 of RAX after TDH.VP.ENTER. Module 1.5.01, 1.5.05,
 * 2.0. TDCALL exit = 77.
 */
#define TDX_VM_EXIT_REASON_BASIC_REASON		0x0000FFFFU
#define TDX_VM_EXIT_REASON_BUS_LOCK_PREEMPTED	0x04000000U
#define TDX_VM_EXIT_REASON_ENCLAVE_INTERRUPTION	0x08000000U
#define TDX_VM_EXIT_REASON_PENDING_MTF		0x10000000U
#define TDX_VM_EXIT_REASON_PARALLEL		0x20000000U
#define TDX_VM_EXIT_REASON_VMENTER_FAIL		0x80000000U

static inline uint32_t tdx_vm_exit_reason_basic_reason(uint32_t raw)
{
	return raw & TDX_VM_EXIT_REASON_BASIC_REASON;
}

static inline uint32_t tdx_vm_exit_reason_set_basic_reason(uint32_t raw, uint32_t value)
{
	return (raw & ~TDX_VM_EXIT_REASON_BASIC_REASON) |
	       ((uint32_t)value & TDX_VM_EXIT_REASON_BASIC_REASON);
}

static inline bool tdx_vm_exit_reason_bus_lock_preempted(uint32_t raw)
{
	return (raw & TDX_VM_EXIT_REASON_BUS_LOCK_PREEMPTED) != 0;
}

static inline uint32_t tdx_vm_exit_reason_set_bus_lock_preempted(uint32_t raw, bool value)
{
	return (raw & ~TDX_VM_EXIT_REASON_BUS_LOCK_PREEMPTED) |
	       ((uint32_t)value << 26 & TDX_VM_EXIT_REASON_BUS_LOCK_PREEMPTED);
}

static inline bool tdx_vm_exit_reason_enclave_interruption(uint32_t raw)
{
	return (raw & TDX_VM_EXIT_REASON_ENCLAVE_INTERRUPTION) != 0;
}

static inline uint32_t tdx_vm_exit_reason_set_enclave_interruption(uint32_t raw, bool value)
{
	return (raw & ~TDX_VM_EXIT_REASON_ENCLAVE_INTERRUPTION) |
	       ((uint32_t)value << 27 & TDX_VM_EXIT_REASON_ENCLAVE_INTERRUPTION);
}

static inline bool tdx_vm_exit_reason_pending_mtf(uint32_t raw)
{
	return (raw & TDX_VM_EXIT_REASON_PENDING_MTF) != 0;
}

static inline uint32_t tdx_vm_exit_reason_set_pending_mtf(uint32_t raw, bool value)
{
	return (raw & ~TDX_VM_EXIT_REASON_PENDING_MTF) |
	       ((uint32_t)value << 28 & TDX_VM_EXIT_REASON_PENDING_MTF);
}

static inline bool tdx_vm_exit_reason_parallel(uint32_t raw)
{
	return (raw & TDX_VM_EXIT_REASON_PARALLEL) != 0;
}

static inline uint32_t tdx_vm_exit_reason_set_parallel(uint32_t raw, bool value)
{
	return (raw & ~TDX_VM_EXIT_REASON_PARALLEL) |
	       ((uint32_t)value << 29 & TDX_VM_EXIT_REASON_PARALLEL);
}

static inline bool tdx_vm_exit_reason_vmenter_fail(uint32_t raw)
{
	return (raw & TDX_VM_EXIT_REASON_VMENTER_FAIL) != 0;
}

static inline uint32_t tdx_vm_exit_reason_set_vmenter_fail(uint32_t raw, bool value)
{
	return (raw & ~TDX_VM_EXIT_REASON_VMENTER_FAIL) |
	       ((uint32_t)value << 31 & TDX_VM_EXIT_REASON_VMENTER_FAIL);
}

/*
 * RDX 63:32 after TDH.VP.ENTER for type ACCEPT. Module 1.5.01, 1.5.05, 2.0.
 * Placed in RDX 63:32 for type ACCEPT.
 */
#define TDX_EXT_EXIT_QUAL_ACCEPT_INFO_REQ_SEPT_LEVEL	0x00000007U
#define TDX_EXT_EXIT_QUAL_ACCEPT_INFO_ERR_SEPT_LEVEL	0x00000038U
#define TDX_EXT_EXIT_QUAL_ACCEPT_INFO_ERR_SEPT_STATE	0x00003FC0U
#define TDX_EXT_EXIT_QUAL_ACCEPT_INFO_ERR_SEPT_IS_LEAF	0x00004000U
#define TDX_EXT_EXIT_QUAL_ACCEPT_INFO_VM_INDEX		0x00300000U

static inline uint32_t tdx_ext_exit_qual_accept_info_req_sept_level(uint32_t raw)
{
	return raw & TDX_EXT_EXIT_QUAL_ACCEPT_INFO_REQ_SEPT_LEVEL;
}

static inline uint32_t
tdx_ext_exit_qual_accept_info_set_req_sept_level(uint32_t raw, uint32_t value)
{
	return (raw & ~TDX_EXT_EXIT_QUAL_ACCEPT_INFO_REQ_SEPT_LEVEL) |
	       ((uint32_t)value & TDX_EXT_EXIT_QUAL_ACCEPT_INFO_REQ_SEPT_LEVEL);
}

static inline uint32_t tdx_ext_exit_qual_accept_info_err_sept_level(uint32_t raw)
{
	return (raw & TDX_EXT_EXIT_QUAL_ACCEPT_INFO_ERR_SEPT_LEVEL) >> 3;
}

static inline uint32_t
tdx_ext_exit_qual_accept_info_set_err_sept_level(uint32_t raw, uint32_t value)
{
	return (raw & ~TDX_EXT_EXIT_QUAL_ACCEPT_INFO_ERR_SEPT_LEVEL) |
	       ((uint32_t)value << 3 & TDX_EXT_EXIT_QUAL_ACCEPT_INFO_ERR_SEPT_LEVEL);
}

static inline uint32_t tdx_ext_exit_qual_accept_info_err_sept_state(uint32_t raw)
{
	return (raw & TDX_EXT_EXIT_QUAL_ACCEPT_INFO_ERR_SEPT_STATE) >> 6;
}

static inline uint32_t
tdx_ext_exit_qual_accept_info_set_err_sept_state(uint32_t raw, uint32_t value)
{
	return (raw & ~TDX_EXT_EXIT_QUAL_ACCEPT_INFO_ERR_SEPT_STATE) |
	       ((uint32_t)value << 6 & TDX_EXT_EXIT_QUAL_ACCEPT_INFO_ERR_SEPT_STATE);
}

static inline bool tdx_ext_exit_qual_accept_info_err_sept_is_leaf(uint32_t raw)
{
	return (raw & TDX_EXT_EXIT_QUAL_ACCEPT_INFO_ERR_SEPT_IS_LEAF) != 0;
}

static inline uint32_t
tdx_ext_exit_qual_accept_info_set_err_sept_is_leaf(uint32_t raw, bool value)
{
	return (raw & ~TDX_EXT_EXIT_QUAL_ACCEPT_INFO_ERR_SEPT_IS_LEAF) |
	       ((uint32_t)value << 14 & TDX_EXT_EXIT_QUAL_ACCEPT_INFO_ERR_SEPT_IS_LEAF);
}

static inline uint32_t tdx_ext_exit_qual_accept_info_vm_index(uint32_t raw)
{
	return (raw & TDX_EXT_EXIT_QUAL_ACCEPT_INFO_VM_INDEX) >> 20;
}

static inline uint32_t tdx_ext_exit_qual_accept_info_set_vm_index(uint32_t raw, uint32_t value)
{
	return (raw & ~TDX_EXT_EXIT_QUAL_ACCEPT_INFO_VM_INDEX) |
	       ((uint32_t)value << 20 & TDX_EXT_EXIT_QUAL_ACCEPT_INFO_VM_INDEX);
}

/*
 * Registers that a TDVMCALL hands to the VMM. Module 1.0, 1.5.01, 1.5.05, 2.0.
 * GPR bit order rax 0 rcx 1 rdx 2 rbx 3 rsp 4 rbp 5 rsi 6 rdi 7 r8..r15.
 */
#define TDX_TDVMCALL_RCX_GPR_SELECT	0x000000000000FFFFULL
#define TDX_TDVMCALL_RCX_XMM_SELECT	0x00000000FFFF0000ULL

static inline uint64_t tdx_tdvmcall_rcx_gpr_select(uint64_t raw)
{
	return raw & TDX_TDVMCALL_RCX_GPR_SELECT;
}

static inline uint64_t tdx_tdvmcall_rcx_set_gpr_select(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_TDVMCALL_RCX_GPR_SELECT) |
	       ((uint64_t)value & TDX_TDVMCALL_RCX_GPR_SELECT);
}

static inline uint64_t tdx_tdvmcall_rcx_xmm_select(uint64_t raw)
{
	return (raw & TDX_TDVMCALL_RCX_XMM_SELECT) >> 16;
}

static inline uint64_t tdx_tdvmcall_rcx_set_xmm_select(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_TDVMCALL_RCX_XMM_SELECT) |
	       ((uint64_t)value << 16 & TDX_TDVMCALL_RCX_XMM_SELECT);
}

/* RCX of TDG.VP.ENTER. Module 1.5.01, 1.5.05, 2.0. */
#define TDX_TDG_VP_ENTER_RCX_INVEPT_REQUEST	0x0000000000000003ULL
#define TDX_TDG_VP_ENTER_RCX_VM			0x0030000000000000ULL

static inline uint64_t tdx_tdg_vp_enter_rcx_invept_request(uint64_t raw)
{
	return raw & TDX_TDG_VP_ENTER_RCX_INVEPT_REQUEST;
}

static inline uint64_t tdx_tdg_vp_enter_rcx_set_invept_request(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_TDG_VP_ENTER_RCX_INVEPT_REQUEST) |
	       ((uint64_t)value & TDX_TDG_VP_ENTER_RCX_INVEPT_REQUEST);
}

static inline uint64_t tdx_tdg_vp_enter_rcx_vm(uint64_t raw)
{
	return (raw & TDX_TDG_VP_ENTER_RCX_VM) >> 52;
}

static inline uint64_t tdx_tdg_vp_enter_rcx_set_vm(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_TDG_VP_ENTER_RCX_VM) |
	       ((uint64_t)value << 52 & TDX_TDG_VP_ENTER_RCX_VM);
}

/* RCX of TDG.VP.INVVPID. Module 1.5.01, 1.5.05, 2.0. */
#define TDX_TDG_INVVPID_RCX_LIST	0x0000000000000001ULL
#define TDX_TDG_INVVPID_RCX_VM		0x0030000000000000ULL

static inline bool tdx_tdg_invvpid_rcx_list(uint64_t raw)
{
	return (raw & TDX_TDG_INVVPID_RCX_LIST) != 0;
}

static inline uint64_t tdx_tdg_invvpid_rcx_set_list(uint64_t raw, bool value)
{
	return (raw & ~TDX_TDG_INVVPID_RCX_LIST) |
	       ((uint64_t)value & TDX_TDG_INVVPID_RCX_LIST);
}

static inline uint64_t tdx_tdg_invvpid_rcx_vm(uint64_t raw)
{
	return (raw & TDX_TDG_INVVPID_RCX_VM) >> 52;
}

static inline uint64_t tdx_tdg_invvpid_rcx_set_vm(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_TDG_INVVPID_RCX_VM) |
	       ((uint64_t)value << 52 & TDX_TDG_INVVPID_RCX_VM);
}

/* A range of linear addresses. Module 1.5.01, 1.5.05, 2.0. */
#define TDX_GLA_LIST_ENTRY_LAST_GLA_INDEX	0x0000000000000FFFULL
#define TDX_GLA_LIST_ENTRY_BASE_GLA_63_12	0xFFFFFFFFFFFFF000ULL

static inline uint64_t tdx_gla_list_entry_last_gla_index(uint64_t raw)
{
	return raw & TDX_GLA_LIST_ENTRY_LAST_GLA_INDEX;
}

static inline uint64_t tdx_gla_list_entry_set_last_gla_index(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GLA_LIST_ENTRY_LAST_GLA_INDEX) |
	       ((uint64_t)value & TDX_GLA_LIST_ENTRY_LAST_GLA_INDEX);
}

static inline uint64_t tdx_gla_list_entry_base_gla_63_12(uint64_t raw)
{
	return (raw & TDX_GLA_LIST_ENTRY_BASE_GLA_63_12) >> 12;
}

static inline uint64_t tdx_gla_list_entry_set_base_gla_63_12(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GLA_LIST_ENTRY_BASE_GLA_63_12) |
	       ((uint64_t)value << 12 & TDX_GLA_LIST_ENTRY_BASE_GLA_63_12);
}

/*
 * Where a GLA list is and which entries of it count. Module 1.5.01, 1.5.05,
 * 2.0.
 */
#define TDX_GLA_LIST_INFO_FIRST_ENTRY		0x00000000000001FFULL
#define TDX_GLA_LIST_INFO_LIST_GPA_51_12	0x000FFFFFFFFFF000ULL
#define TDX_GLA_LIST_INFO_NUM_ENTRIES		0x3FF0000000000000ULL

static inline uint64_t tdx_gla_list_info_first_entry(uint64_t raw)
{
	return raw & TDX_GLA_LIST_INFO_FIRST_ENTRY;
}

static inline uint64_t tdx_gla_list_info_set_first_entry(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GLA_LIST_INFO_FIRST_ENTRY) |
	       ((uint64_t)value & TDX_GLA_LIST_INFO_FIRST_ENTRY);
}

static inline uint64_t tdx_gla_list_info_list_gpa_51_12(uint64_t raw)
{
	return (raw & TDX_GLA_LIST_INFO_LIST_GPA_51_12) >> 12;
}

static inline uint64_t tdx_gla_list_info_set_list_gpa_51_12(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GLA_LIST_INFO_LIST_GPA_51_12) |
	       ((uint64_t)value << 12 & TDX_GLA_LIST_INFO_LIST_GPA_51_12);
}

static inline uint64_t tdx_gla_list_info_num_entries(uint64_t raw)
{
	return (raw & TDX_GLA_LIST_INFO_NUM_ENTRIES) >> 52;
}

static inline uint64_t tdx_gla_list_info_set_num_entries(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_GLA_LIST_INFO_NUM_ENTRIES) |
	       ((uint64_t)value << 52 & TDX_GLA_LIST_INFO_NUM_ENTRIES);
}

/* How a service TD is bound, for TDH.SERVTD.BIND. Module 1.5.05. */
#define TDX_SERVTD_ATTR_INSTANCE_BINDING	0x0000000000000001ULL
#define TDX_SERVTD_ATTR_SOLICITED_BINDING	0x0000000000000002ULL
#define TDX_SERVTD_ATTR_PLATFORM_BINDING	0x0000000000000004ULL
#define TDX_SERVTD_ATTR_MIGRATABLE_BINDING	0x0000000000000008ULL
#define TDX_SERVTD_ATTR_IGNORE_TDINFO		0x0000FFFF00000000ULL

static inline bool tdx_servtd_attr_instance_binding(uint64_t raw)
{
	return (raw & TDX_SERVTD_ATTR_INSTANCE_BINDING) != 0;
}

static inline uint64_t tdx_servtd_attr_set_instance_binding(uint64_t raw, bool value)
{
	return (raw & ~TDX_SERVTD_ATTR_INSTANCE_BINDING) |
	       ((uint64_t)value & TDX_SERVTD_ATTR_INSTANCE_BINDING);
}

static inline bool tdx_servtd_attr_solicited_binding(uint64_t raw)
{
	return (raw & TDX_SERVTD_ATTR_SOLICITED_BINDING) != 0;
}

static inline uint64_t tdx_servtd_attr_set_solicited_binding(uint64_t raw, bool value)
{
	return (raw & ~TDX_SERVTD_ATTR_SOLICITED_BINDING) |
	       ((uint64_t)value << 1 & TDX_SERVTD_ATTR_SOLICITED_BINDING);
}

static inline bool tdx_servtd_attr_platform_binding(uint64_t raw)
{
	return (raw & TDX_SERVTD_ATTR_PLATFORM_BINDING) != 0;
}

static inline uint64_t tdx_servtd_attr_set_platform_binding(uint64_t raw, bool value)
{
	return (raw & ~TDX_SERVTD_ATTR_PLATFORM_BINDING) |
	       ((uint64_t)value << 2 & TDX_SERVTD_ATTR_PLATFORM_BINDING);
}

static inline bool tdx_servtd_attr_migratable_binding(uint64_t raw)
{
	return (raw & TDX_SERVTD_ATTR_MIGRATABLE_BINDING) != 0;
}

static inline uint64_t tdx_servtd_attr_set_migratable_binding(uint64_t raw, bool value)
{
	return (raw & ~TDX_SERVTD_ATTR_MIGRATABLE_BINDING) |
	       ((uint64_t)value << 3 & TDX_SERVTD_ATTR_MIGRATABLE_BINDING);
}

static inline uint64_t tdx_servtd_attr_ignore_tdinfo(uint64_t raw)
{
	return (raw & TDX_SERVTD_ATTR_IGNORE_TDINFO) >> 32;
}

static inline uint64_t tdx_servtd_attr_set_ignore_tdinfo(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_SERVTD_ATTR_IGNORE_TDINFO) |
	       ((uint64_t)value << 32 & TDX_SERVTD_ATTR_IGNORE_TDINFO);
}

/* R8 of TDH.SYS.CONFIG. Module 2.0. */
#define TDX_SYS_CONFIG_R8_HKID		0x000000000000FFFFULL
#define TDX_SYS_CONFIG_R8_DYNAMIC_PAMT	0x0000000000010000ULL

static inline uint64_t tdx_sys_config_r8_hkid(uint64_t raw)
{
	return raw & TDX_SYS_CONFIG_R8_HKID;
}

static inline uint64_t tdx_sys_config_r8_set_hkid(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_SYS_CONFIG_R8_HKID) |
	       ((uint64_t)value & TDX_SYS_CONFIG_R8_HKID);
}

static inline bool tdx_sys_config_r8_dynamic_pamt(uint64_t raw)
{
	return (raw & TDX_SYS_CONFIG_R8_DYNAMIC_PAMT) != 0;
}

static inline uint64_t tdx_sys_config_r8_set_dynamic_pamt(uint64_t raw, bool value)
{
	return (raw & ~TDX_SYS_CONFIG_R8_DYNAMIC_PAMT) |
	       ((uint64_t)value << 16 & TDX_SYS_CONFIG_R8_DYNAMIC_PAMT);
}

/* Page and level, RCX of the PAMT calls. Module 2.0. */
#define TDX_PAMT_PAGE_INFO_LEVEL	0x0000000000000007ULL
#define TDX_PAMT_PAGE_INFO_HPA_51_12	0x000FFFFFFFFFF000ULL

static inline uint64_t tdx_pamt_page_info_level(uint64_t raw)
{
	return raw & TDX_PAMT_PAGE_INFO_LEVEL;
}

static inline uint64_t tdx_pamt_page_info_set_level(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_PAMT_PAGE_INFO_LEVEL) |
	       ((uint64_t)value & TDX_PAMT_PAGE_INFO_LEVEL);
}

static inline uint64_t tdx_pamt_page_info_hpa_51_12(uint64_t raw)
{
	return (raw & TDX_PAMT_PAGE_INFO_HPA_51_12) >> 12;
}

static inline uint64_t tdx_pamt_page_info_set_hpa_51_12(uint64_t raw, uint64_t value)
{
	return (raw & ~TDX_PAMT_PAGE_INFO_HPA_51_12) |
	       ((uint64_t)value << 12 & TDX_PAMT_PAGE_INFO_HPA_51_12);
}

/*
 * Metadata field TDX_FEATURES0: what the module can do. Module 2.0-6e66b9d.
 * 1.5.05 names bit 21 REDUCED_VE. 2.0 names bit 21 PARTITIONED_TD_MIGRATION and
 * bit 30 VE_REDUCTION. Linux patches use bit 39 as EXT and bit 50 as QUOTE.
 */
#define TDX_FEATURES0_TD_MIGRATION			0x0000000000000001ULL
#define TDX_FEATURES0_TD_PRESERVING			0x0000000000000002ULL
#define TDX_FEATURES0_SERVICE_TD			0x0000000000000004ULL
#define TDX_FEATURES0_TDG_VP_RDWR			0x0000000000000008ULL
#define TDX_FEATURES0_RELAXED_MEM_MNG_CONCURRENCY	0x0000000000000010ULL
#define TDX_FEATURES0_CPUID_VIRT_GUEST_CTRL		0x0000000000000020ULL
#define TDX_FEATURES0_TDX_IO_CONNECT			0x0000000000000040ULL
#define TDX_FEATURES0_TD_PARTITIONING			0x0000000000000080ULL
#define TDX_FEATURES0_LOCAL_ATTESTATION			0x0000000000000100ULL
#define TDX_FEATURES0_TD_ENTRY_ENHANCEMENTS		0x0000000000000200ULL
#define TDX_FEATURES0_HOST_PRIORITY_LOCKS		0x0000000000000400ULL
#define TDX_FEATURES0_CONFIG_IA32_ARCH_CAP		0x0000000000000800ULL
#define TDX_FEATURES0_PENDING_EPT_VIOLATION_V2		0x0000000000010000ULL
#define TDX_FEATURES0_FMS_CONFIG			0x0000000000020000ULL
#define TDX_FEATURES0_NO_RBP_MOD			0x0000000000040000ULL
#define TDX_FEATURES0_L2_TLB_INVD_OPT			0x0000000000080000ULL
#define TDX_FEATURES0_TOPOLOGY_ENUM			0x0000000000100000ULL
#define TDX_FEATURES0_PARTITIONED_TD_MIGRATION		0x0000000000200000ULL
#define TDX_FEATURES0_EVENT_FILTERING			0x0000000001000000ULL
#define TDX_FEATURES0_ICSSD				0x0000000002000000ULL
#define TDX_FEATURES0_FIXED_CTR12_PROF			0x0000000004000000ULL
#define TDX_FEATURES0_MAXPA_VIRT			0x0000000008000000ULL
#define TDX_FEATURES0_APX				0x0000000010000000ULL
#define TDX_FEATURES0_CPUID2_VIRT			0x0000000020000000ULL
#define TDX_FEATURES0_VE_REDUCTION			0x0000000040000000ULL
#define TDX_FEATURES0_ENHANCED_EVENT_FILTERING		0x0000000080000000ULL
#define TDX_FEATURES0_TDX_CONNECT_PARTITIONING		0x0000000100000000ULL
#define TDX_FEATURES0_MAXGPA_VIRT			0x0000000200000000ULL
#define TDX_FEATURES0_DYNAMIC_PAMT			0x0000001000000000ULL
#define TDX_FEATURES0_FATAL_DIAGNOSTICS			0x0000002000000000ULL
#define TDX_FEATURES0_PAGE_RELEASE			0x0000004000000000ULL
#define TDX_FEATURES0_NRX				0x0000008000000000ULL
#define TDX_FEATURES0_ENHANCED_INTR_STATE		0x0000010000000000ULL
#define TDX_FEATURES0_NON_BLOCKING_EXPORT		0x0000020000000000ULL
#define TDX_FEATURES0_PERF_MASK				0x0000040000000000ULL
#define TDX_FEATURES0_SCAN_EXPORT_RESTORE		0x0000080000000000ULL
#define TDX_FEATURES0_IMPORT_PAGE_STATUS		0x0000100000000000ULL
#define TDX_FEATURES0_ENHANCED_INTR_VIRTUALIZATION	0x0000200000000000ULL
#define TDX_FEATURES0_VE_INFO_INTR_STATE		0x0000400000000000ULL
#define TDX_FEATURES0_UPDATE_COMPATIBILITY		0x0000800000000000ULL
#define TDX_FEATURES0_SERVTD_REBIND			0x0001000000000000ULL
#define TDX_FEATURES0_UUID_REPORTING			0x0002000000000000ULL
#define TDX_FEATURES0_SEALKEY_128			0x0004000000000000ULL
#define TDX_FEATURES0_ENHANCED_DEMOTE_INTERRUPTIBILITY	0x0008000000000000ULL
#define TDX_FEATURES0_DEBUG_RO_TD_MIGRATION		0x0010000000000000ULL

static inline bool tdx_features0_td_migration(uint64_t raw)
{
	return (raw & TDX_FEATURES0_TD_MIGRATION) != 0;
}

static inline uint64_t tdx_features0_set_td_migration(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_TD_MIGRATION) |
	       ((uint64_t)value & TDX_FEATURES0_TD_MIGRATION);
}

static inline bool tdx_features0_td_preserving(uint64_t raw)
{
	return (raw & TDX_FEATURES0_TD_PRESERVING) != 0;
}

static inline uint64_t tdx_features0_set_td_preserving(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_TD_PRESERVING) |
	       ((uint64_t)value << 1 & TDX_FEATURES0_TD_PRESERVING);
}

static inline bool tdx_features0_service_td(uint64_t raw)
{
	return (raw & TDX_FEATURES0_SERVICE_TD) != 0;
}

static inline uint64_t tdx_features0_set_service_td(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_SERVICE_TD) |
	       ((uint64_t)value << 2 & TDX_FEATURES0_SERVICE_TD);
}

static inline bool tdx_features0_tdg_vp_rdwr(uint64_t raw)
{
	return (raw & TDX_FEATURES0_TDG_VP_RDWR) != 0;
}

static inline uint64_t tdx_features0_set_tdg_vp_rdwr(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_TDG_VP_RDWR) |
	       ((uint64_t)value << 3 & TDX_FEATURES0_TDG_VP_RDWR);
}

static inline bool tdx_features0_relaxed_mem_mng_concurrency(uint64_t raw)
{
	return (raw & TDX_FEATURES0_RELAXED_MEM_MNG_CONCURRENCY) != 0;
}

static inline uint64_t tdx_features0_set_relaxed_mem_mng_concurrency(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_RELAXED_MEM_MNG_CONCURRENCY) |
	       ((uint64_t)value << 4 & TDX_FEATURES0_RELAXED_MEM_MNG_CONCURRENCY);
}

static inline bool tdx_features0_cpuid_virt_guest_ctrl(uint64_t raw)
{
	return (raw & TDX_FEATURES0_CPUID_VIRT_GUEST_CTRL) != 0;
}

static inline uint64_t tdx_features0_set_cpuid_virt_guest_ctrl(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_CPUID_VIRT_GUEST_CTRL) |
	       ((uint64_t)value << 5 & TDX_FEATURES0_CPUID_VIRT_GUEST_CTRL);
}

static inline bool tdx_features0_tdx_io_connect(uint64_t raw)
{
	return (raw & TDX_FEATURES0_TDX_IO_CONNECT) != 0;
}

static inline uint64_t tdx_features0_set_tdx_io_connect(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_TDX_IO_CONNECT) |
	       ((uint64_t)value << 6 & TDX_FEATURES0_TDX_IO_CONNECT);
}

static inline bool tdx_features0_td_partitioning(uint64_t raw)
{
	return (raw & TDX_FEATURES0_TD_PARTITIONING) != 0;
}

static inline uint64_t tdx_features0_set_td_partitioning(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_TD_PARTITIONING) |
	       ((uint64_t)value << 7 & TDX_FEATURES0_TD_PARTITIONING);
}

static inline bool tdx_features0_local_attestation(uint64_t raw)
{
	return (raw & TDX_FEATURES0_LOCAL_ATTESTATION) != 0;
}

static inline uint64_t tdx_features0_set_local_attestation(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_LOCAL_ATTESTATION) |
	       ((uint64_t)value << 8 & TDX_FEATURES0_LOCAL_ATTESTATION);
}

static inline bool tdx_features0_td_entry_enhancements(uint64_t raw)
{
	return (raw & TDX_FEATURES0_TD_ENTRY_ENHANCEMENTS) != 0;
}

static inline uint64_t tdx_features0_set_td_entry_enhancements(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_TD_ENTRY_ENHANCEMENTS) |
	       ((uint64_t)value << 9 & TDX_FEATURES0_TD_ENTRY_ENHANCEMENTS);
}

static inline bool tdx_features0_host_priority_locks(uint64_t raw)
{
	return (raw & TDX_FEATURES0_HOST_PRIORITY_LOCKS) != 0;
}

static inline uint64_t tdx_features0_set_host_priority_locks(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_HOST_PRIORITY_LOCKS) |
	       ((uint64_t)value << 10 & TDX_FEATURES0_HOST_PRIORITY_LOCKS);
}

static inline bool tdx_features0_config_ia32_arch_cap(uint64_t raw)
{
	return (raw & TDX_FEATURES0_CONFIG_IA32_ARCH_CAP) != 0;
}

static inline uint64_t tdx_features0_set_config_ia32_arch_cap(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_CONFIG_IA32_ARCH_CAP) |
	       ((uint64_t)value << 11 & TDX_FEATURES0_CONFIG_IA32_ARCH_CAP);
}

static inline bool tdx_features0_pending_ept_violation_v2(uint64_t raw)
{
	return (raw & TDX_FEATURES0_PENDING_EPT_VIOLATION_V2) != 0;
}

static inline uint64_t tdx_features0_set_pending_ept_violation_v2(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_PENDING_EPT_VIOLATION_V2) |
	       ((uint64_t)value << 16 & TDX_FEATURES0_PENDING_EPT_VIOLATION_V2);
}

static inline bool tdx_features0_fms_config(uint64_t raw)
{
	return (raw & TDX_FEATURES0_FMS_CONFIG) != 0;
}

static inline uint64_t tdx_features0_set_fms_config(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_FMS_CONFIG) |
	       ((uint64_t)value << 17 & TDX_FEATURES0_FMS_CONFIG);
}

static inline bool tdx_features0_no_rbp_mod(uint64_t raw)
{
	return (raw & TDX_FEATURES0_NO_RBP_MOD) != 0;
}

static inline uint64_t tdx_features0_set_no_rbp_mod(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_NO_RBP_MOD) |
	       ((uint64_t)value << 18 & TDX_FEATURES0_NO_RBP_MOD);
}

static inline bool tdx_features0_l2_tlb_invd_opt(uint64_t raw)
{
	return (raw & TDX_FEATURES0_L2_TLB_INVD_OPT) != 0;
}

static inline uint64_t tdx_features0_set_l2_tlb_invd_opt(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_L2_TLB_INVD_OPT) |
	       ((uint64_t)value << 19 & TDX_FEATURES0_L2_TLB_INVD_OPT);
}

static inline bool tdx_features0_topology_enum(uint64_t raw)
{
	return (raw & TDX_FEATURES0_TOPOLOGY_ENUM) != 0;
}

static inline uint64_t tdx_features0_set_topology_enum(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_TOPOLOGY_ENUM) |
	       ((uint64_t)value << 20 & TDX_FEATURES0_TOPOLOGY_ENUM);
}

static inline bool tdx_features0_partitioned_td_migration(uint64_t raw)
{
	return (raw & TDX_FEATURES0_PARTITIONED_TD_MIGRATION) != 0;
}

static inline uint64_t tdx_features0_set_partitioned_td_migration(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_PARTITIONED_TD_MIGRATION) |
	       ((uint64_t)value << 21 & TDX_FEATURES0_PARTITIONED_TD_MIGRATION);
}

static inline bool tdx_features0_event_filtering(uint64_t raw)
{
	return (raw & TDX_FEATURES0_EVENT_FILTERING) != 0;
}

static inline uint64_t tdx_features0_set_event_filtering(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_EVENT_FILTERING) |
	       ((uint64_t)value << 24 & TDX_FEATURES0_EVENT_FILTERING);
}

static inline bool tdx_features0_icssd(uint64_t raw)
{
	return (raw & TDX_FEATURES0_ICSSD) != 0;
}

static inline uint64_t tdx_features0_set_icssd(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_ICSSD) |
	       ((uint64_t)value << 25 & TDX_FEATURES0_ICSSD);
}

static inline bool tdx_features0_fixed_ctr12_prof(uint64_t raw)
{
	return (raw & TDX_FEATURES0_FIXED_CTR12_PROF) != 0;
}

static inline uint64_t tdx_features0_set_fixed_ctr12_prof(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_FIXED_CTR12_PROF) |
	       ((uint64_t)value << 26 & TDX_FEATURES0_FIXED_CTR12_PROF);
}

static inline bool tdx_features0_maxpa_virt(uint64_t raw)
{
	return (raw & TDX_FEATURES0_MAXPA_VIRT) != 0;
}

static inline uint64_t tdx_features0_set_maxpa_virt(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_MAXPA_VIRT) |
	       ((uint64_t)value << 27 & TDX_FEATURES0_MAXPA_VIRT);
}

static inline bool tdx_features0_apx(uint64_t raw)
{
	return (raw & TDX_FEATURES0_APX) != 0;
}

static inline uint64_t tdx_features0_set_apx(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_APX) |
	       ((uint64_t)value << 28 & TDX_FEATURES0_APX);
}

static inline bool tdx_features0_cpuid2_virt(uint64_t raw)
{
	return (raw & TDX_FEATURES0_CPUID2_VIRT) != 0;
}

static inline uint64_t tdx_features0_set_cpuid2_virt(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_CPUID2_VIRT) |
	       ((uint64_t)value << 29 & TDX_FEATURES0_CPUID2_VIRT);
}

static inline bool tdx_features0_ve_reduction(uint64_t raw)
{
	return (raw & TDX_FEATURES0_VE_REDUCTION) != 0;
}

static inline uint64_t tdx_features0_set_ve_reduction(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_VE_REDUCTION) |
	       ((uint64_t)value << 30 & TDX_FEATURES0_VE_REDUCTION);
}

static inline bool tdx_features0_enhanced_event_filtering(uint64_t raw)
{
	return (raw & TDX_FEATURES0_ENHANCED_EVENT_FILTERING) != 0;
}

static inline uint64_t tdx_features0_set_enhanced_event_filtering(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_ENHANCED_EVENT_FILTERING) |
	       ((uint64_t)value << 31 & TDX_FEATURES0_ENHANCED_EVENT_FILTERING);
}

static inline bool tdx_features0_tdx_connect_partitioning(uint64_t raw)
{
	return (raw & TDX_FEATURES0_TDX_CONNECT_PARTITIONING) != 0;
}

static inline uint64_t tdx_features0_set_tdx_connect_partitioning(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_TDX_CONNECT_PARTITIONING) |
	       ((uint64_t)value << 32 & TDX_FEATURES0_TDX_CONNECT_PARTITIONING);
}

static inline bool tdx_features0_maxgpa_virt(uint64_t raw)
{
	return (raw & TDX_FEATURES0_MAXGPA_VIRT) != 0;
}

static inline uint64_t tdx_features0_set_maxgpa_virt(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_MAXGPA_VIRT) |
	       ((uint64_t)value << 33 & TDX_FEATURES0_MAXGPA_VIRT);
}

static inline bool tdx_features0_dynamic_pamt(uint64_t raw)
{
	return (raw & TDX_FEATURES0_DYNAMIC_PAMT) != 0;
}

static inline uint64_t tdx_features0_set_dynamic_pamt(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_DYNAMIC_PAMT) |
	       ((uint64_t)value << 36 & TDX_FEATURES0_DYNAMIC_PAMT);
}

static inline bool tdx_features0_fatal_diagnostics(uint64_t raw)
{
	return (raw & TDX_FEATURES0_FATAL_DIAGNOSTICS) != 0;
}

static inline uint64_t tdx_features0_set_fatal_diagnostics(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_FATAL_DIAGNOSTICS) |
	       ((uint64_t)value << 37 & TDX_FEATURES0_FATAL_DIAGNOSTICS);
}

static inline bool tdx_features0_page_release(uint64_t raw)
{
	return (raw & TDX_FEATURES0_PAGE_RELEASE) != 0;
}

static inline uint64_t tdx_features0_set_page_release(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_PAGE_RELEASE) |
	       ((uint64_t)value << 38 & TDX_FEATURES0_PAGE_RELEASE);
}

static inline bool tdx_features0_nrx(uint64_t raw)
{
	return (raw & TDX_FEATURES0_NRX) != 0;
}

static inline uint64_t tdx_features0_set_nrx(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_NRX) |
	       ((uint64_t)value << 39 & TDX_FEATURES0_NRX);
}

static inline bool tdx_features0_enhanced_intr_state(uint64_t raw)
{
	return (raw & TDX_FEATURES0_ENHANCED_INTR_STATE) != 0;
}

static inline uint64_t tdx_features0_set_enhanced_intr_state(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_ENHANCED_INTR_STATE) |
	       ((uint64_t)value << 40 & TDX_FEATURES0_ENHANCED_INTR_STATE);
}

static inline bool tdx_features0_non_blocking_export(uint64_t raw)
{
	return (raw & TDX_FEATURES0_NON_BLOCKING_EXPORT) != 0;
}

static inline uint64_t tdx_features0_set_non_blocking_export(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_NON_BLOCKING_EXPORT) |
	       ((uint64_t)value << 41 & TDX_FEATURES0_NON_BLOCKING_EXPORT);
}

static inline bool tdx_features0_perf_mask(uint64_t raw)
{
	return (raw & TDX_FEATURES0_PERF_MASK) != 0;
}

static inline uint64_t tdx_features0_set_perf_mask(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_PERF_MASK) |
	       ((uint64_t)value << 42 & TDX_FEATURES0_PERF_MASK);
}

static inline bool tdx_features0_scan_export_restore(uint64_t raw)
{
	return (raw & TDX_FEATURES0_SCAN_EXPORT_RESTORE) != 0;
}

static inline uint64_t tdx_features0_set_scan_export_restore(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_SCAN_EXPORT_RESTORE) |
	       ((uint64_t)value << 43 & TDX_FEATURES0_SCAN_EXPORT_RESTORE);
}

static inline bool tdx_features0_import_page_status(uint64_t raw)
{
	return (raw & TDX_FEATURES0_IMPORT_PAGE_STATUS) != 0;
}

static inline uint64_t tdx_features0_set_import_page_status(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_IMPORT_PAGE_STATUS) |
	       ((uint64_t)value << 44 & TDX_FEATURES0_IMPORT_PAGE_STATUS);
}

static inline bool tdx_features0_enhanced_intr_virtualization(uint64_t raw)
{
	return (raw & TDX_FEATURES0_ENHANCED_INTR_VIRTUALIZATION) != 0;
}

static inline uint64_t tdx_features0_set_enhanced_intr_virtualization(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_ENHANCED_INTR_VIRTUALIZATION) |
	       ((uint64_t)value << 45 & TDX_FEATURES0_ENHANCED_INTR_VIRTUALIZATION);
}

static inline bool tdx_features0_ve_info_intr_state(uint64_t raw)
{
	return (raw & TDX_FEATURES0_VE_INFO_INTR_STATE) != 0;
}

static inline uint64_t tdx_features0_set_ve_info_intr_state(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_VE_INFO_INTR_STATE) |
	       ((uint64_t)value << 46 & TDX_FEATURES0_VE_INFO_INTR_STATE);
}

static inline bool tdx_features0_update_compatibility(uint64_t raw)
{
	return (raw & TDX_FEATURES0_UPDATE_COMPATIBILITY) != 0;
}

static inline uint64_t tdx_features0_set_update_compatibility(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_UPDATE_COMPATIBILITY) |
	       ((uint64_t)value << 47 & TDX_FEATURES0_UPDATE_COMPATIBILITY);
}

static inline bool tdx_features0_servtd_rebind(uint64_t raw)
{
	return (raw & TDX_FEATURES0_SERVTD_REBIND) != 0;
}

static inline uint64_t tdx_features0_set_servtd_rebind(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_SERVTD_REBIND) |
	       ((uint64_t)value << 48 & TDX_FEATURES0_SERVTD_REBIND);
}

static inline bool tdx_features0_uuid_reporting(uint64_t raw)
{
	return (raw & TDX_FEATURES0_UUID_REPORTING) != 0;
}

static inline uint64_t tdx_features0_set_uuid_reporting(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_UUID_REPORTING) |
	       ((uint64_t)value << 49 & TDX_FEATURES0_UUID_REPORTING);
}

static inline bool tdx_features0_sealkey_128(uint64_t raw)
{
	return (raw & TDX_FEATURES0_SEALKEY_128) != 0;
}

static inline uint64_t tdx_features0_set_sealkey_128(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_SEALKEY_128) |
	       ((uint64_t)value << 50 & TDX_FEATURES0_SEALKEY_128);
}

static inline bool tdx_features0_enhanced_demote_interruptibility(uint64_t raw)
{
	return (raw & TDX_FEATURES0_ENHANCED_DEMOTE_INTERRUPTIBILITY) != 0;
}

static inline uint64_t
tdx_features0_set_enhanced_demote_interruptibility(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_ENHANCED_DEMOTE_INTERRUPTIBILITY) |
	       ((uint64_t)value << 51 & TDX_FEATURES0_ENHANCED_DEMOTE_INTERRUPTIBILITY);
}

static inline bool tdx_features0_debug_ro_td_migration(uint64_t raw)
{
	return (raw & TDX_FEATURES0_DEBUG_RO_TD_MIGRATION) != 0;
}

static inline uint64_t tdx_features0_set_debug_ro_td_migration(uint64_t raw, bool value)
{
	return (raw & ~TDX_FEATURES0_DEBUG_RO_TD_MIGRATION) |
	       ((uint64_t)value << 52 & TDX_FEATURES0_DEBUG_RO_TD_MIGRATION);
}

#endif /* TDX_GEN_BITS_H */
