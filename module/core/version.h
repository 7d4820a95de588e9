/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Which module this one answers as: version numbers and the limits that it
 * reports of itself. What depends on the CPU is in core/cpuid.h.
 */
#ifndef TDX_MODULE_CORE_VERSION_H
#define TDX_MODULE_CORE_VERSION_H

#define TDX_MODULE_VENDOR_ID	0x8086u
#define TDX_MODULE_MAJOR	1u
#define TDX_MODULE_MINOR	5u
#define TDX_MODULE_UPDATE	5u
#define TDX_MODULE_INTERNAL	0u
/* Of the builder's choosing; these are of the module that was recorded. */
#define TDX_MODULE_BUILD_DATE	20240129u
#define TDX_MODULE_BUILD_NUM	744u

/* Live migration: pages that an export takes at least; streams. */
#define TDX_MAX_MIGS			512u
#define TDX_EXPORT_IMMUTABLE_PAGES	4u
#define TDX_EXPORT_TD_PAGES		2u
#define TDX_EXPORT_VP_PAGES		5u

/* SERVTD_ATTR, GPA attributes of L2, and L1 VMM controls that exist. */
#define TDX_SERVTD_ATTR_FIXED0		0x000007ff00000001ull
#define TDX_SERVTD_ATTR_FIXED1		0ull
#define TDX_L2_GPA_ATTR_MASK		0x807full
#define TDX_VM_CTLS_ALLOWED		0x1ull
#define TDX_L2_CTLS_ALLOWED		0x3ull
#define TDX_L2_DEBUG_CTLS_ALLOWED	0x7ull

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

#endif /* TDX_MODULE_CORE_VERSION_H */
