/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Limits that this module reports of itself, whatever release it answers as;
 * what depends on that is in gen/profiles.h, what on the CPU in core/cpuid.h.
 */
#ifndef TDX_MODULE_CORE_VERSION_H
#define TDX_MODULE_CORE_VERSION_H

#define TDX_MODULE_VENDOR_ID	0x8086u

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

#endif /* TDX_MODULE_CORE_VERSION_H */
