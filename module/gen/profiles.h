/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/profiles.toml; do not edit. Regenerate: make gen */
/* The releases that the module can answer as. */
#ifndef TDX_MODULE_GEN_PROFILES_H
#define TDX_MODULE_GEN_PROFILES_H

#include <stdbool.h>
#include <stdint.h>

#define TDX_NUM_PROFILES	3

/* TDX_FEATURES0 */
enum tdx_feature {
	TDX_FEATURE_TD_MIGRATION = 1 << 0,
	TDX_FEATURE_TD_PRESERVING = 1 << 1,
	TDX_FEATURE_SERVICE_TD = 1 << 2,
	TDX_FEATURE_TDG_VP_RDWR = 1 << 3,
	TDX_FEATURE_RELAXED_MEM_MNG_CONCURRENCY = 1 << 4,
	TDX_FEATURE_CPUID_VIRT_GUEST_CTRL = 1 << 5,
	TDX_FEATURE_TD_PARTITIONING = 1 << 7,
	TDX_FEATURE_LOCAL_ATTESTATION = 1 << 8,
	TDX_FEATURE_TD_ENTRY_ENHANCEMENTS = 1 << 9,
	TDX_FEATURE_HOST_PRIORITY_LOCKS = 1 << 10,
	TDX_FEATURE_CONFIG_IA32_ARCH_CAP = 1 << 11,
	TDX_FEATURE_PENDING_EPT_VIOLATION_V2 = 1 << 16,
	TDX_FEATURE_FMS_CONFIG = 1 << 17,
	TDX_FEATURE_NO_RBP_MOD = 1 << 18,
	TDX_FEATURE_L2_TLB_INVD_OPT = 1 << 19,
	TDX_FEATURE_TOPOLOGY_ENUM = 1 << 20,
};

struct tdx_profile {
	const char *name;
	uint16_t major, minor, update, internal;
	uint32_t build_date;		/* yyyymmdd as a decimal number */
	uint16_t build_num, seamsvn;
	uint64_t features;		/* enum tdx_feature */
	uint64_t attributes, config_flags;	/* that a TD may have */
	/* TDs live through updates by handoff data of these versions. */
	bool preserves;
	uint16_t native_hv, oldest_hv, handoff_pages;	/* number of pages minus 1 */
	bool dispatch_1_0, metadata_1_0;
	bool sys_rd;			/* there is TDH.SYS.RD */
	/* By leaf: versions 0 ... n - 1 are accepted; 0: there is no such call. */
	uint8_t tdh_versions[97];
	uint8_t tdg_versions[28];
};

/* The first is the default. Bit n of tdx_field.profiles is number n. */
extern const struct tdx_profile tdx_profiles[TDX_NUM_PROFILES];

#endif /* TDX_MODULE_GEN_PROFILES_H */
