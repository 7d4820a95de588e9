/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/fields_sys.toml; do not edit. Regenerate: make gen */
/*
 * Ids of the metadata fields of the module, with the size, how many there are
 * and who may read (r) or write (w) some bit of them. An id is of the first
 * element; add to it for those that follow.
 */
#ifndef TDX_GEN_FIELDS_SYS_H
#define TDX_GEN_FIELDS_SYS_H

/* packages of the platform; u32; host r */
#define TDX_MD_SYS_NUM_PKGS				0x0000000200000000ULL
/* family, model and stepping of each package; u32[8]; host r */
#define TDX_MD_SYS_PKG_FMS				0x0000000200000001ULL
/* who made the module; 0x8086 is Intel; u32; host r, guest r */
#define TDX_MD_SYS_VENDOR_ID				0x0800000200000000ULL
/* build date of the module, as BCD yyyymmdd; u32; host r */
#define TDX_MD_SYS_BUILD_DATE				0x8800000200000001ULL
/* build number of the module; u16; host r */
#define TDX_MD_SYS_BUILD_NUM				0x8800000100000002ULL
/* minor version of the module; u16; host r, guest r */
#define TDX_MD_SYS_MINOR_VERSION			0x0800000100000003ULL
/* major version of the module; u16; host r, guest r */
#define TDX_MD_SYS_MAJOR_VERSION			0x0800000100000004ULL
/* update version of the module; u16; host r */
#define TDX_MD_SYS_UPDATE_VERSION			0x0800000100000005ULL
/* internal version of the module; u16; host r */
#define TDX_MD_SYS_INTERNAL_VERSION			0x0800000100000006ULL
/* handoff version that the module writes; u16; host r */
#define TDX_MD_SYS_MODULE_HV				0x8900000100000000ULL
/* oldest handoff version that the module can take over; u16; host r */
#define TDX_MD_SYS_MIN_UPDATE_HV			0x8900000100000001ULL
/* not 0: the module must not be replaced by one with a lower handoff version; u8; host r */
#define TDX_MD_SYS_NO_DOWNGRADE				0x8900000000000002ULL
/* pages that handoff data may take; u16; host r */
#define TDX_MD_SYS_NUM_HANDOFF_PAGES			0x8900000100000003ULL
/* not 0: handoff data is there to be taken over; u8; host r */
#define TDX_MD_SYS_HANDOFF_DATA_VALID			0x8900000000000004ULL
/* handoff version of the data that is there; u16; host r */
#define TDX_MD_SYS_HANDOFF_DATA_HV			0x8900000100000005ULL
/* bytes of the data that is there; u32; host r */
#define TDX_MD_SYS_HANDOFF_DATA_SIZE			0x8900000200000006ULL
/* attributes of the module; bit 31 is set for a debug build; u32; host r, guest r */
#define TDX_MD_SYS_SYS_ATTRIBUTES			0x0A00000200000000ULL
/* how many TDX_FEATURES fields there are; u8; host r, guest r */
#define TDX_MD_SYS_NUM_TDX_FEATURES			0x0A00000000000001ULL
/* what the module can do; bits are in FEATURES0; u64; host r, guest r */
#define TDX_MD_SYS_TDX_FEATURES0			0x0A00000300000008ULL
/* convertible memory ranges that there are; u16; host r */
#define TDX_MD_SYS_NUM_CMRS				0x9000000100000000ULL
/* base address of each convertible memory range; u64[32]; host r */
#define TDX_MD_SYS_CMR_BASE				0x9000000300000080ULL
/* bytes of each convertible memory range; u64[32]; host r */
#define TDX_MD_SYS_CMR_SIZE				0x9000000300000100ULL
/* most TDMRs that TDH.SYS.CONFIG takes; u16; host r */
#define TDX_MD_SYS_MAX_TDMRS				0x9100000100000008ULL
/* most reserved areas of a TDMR; u16; host r */
#define TDX_MD_SYS_MAX_RESERVED_PER_TDMR		0x9100000100000009ULL
/* PAMT bytes for each 4 KiB page; u16; host r */
#define TDX_MD_SYS_PAMT_4K_ENTRY_SIZE			0x9100000100000010ULL
/* PAMT bytes for each 2 MiB page; u16; host r */
#define TDX_MD_SYS_PAMT_2M_ENTRY_SIZE			0x9100000100000011ULL
/* PAMT bytes for each 1 GiB page; u16; host r */
#define TDX_MD_SYS_PAMT_1G_ENTRY_SIZE			0x9100000100000012ULL
/* bytes of a TDR; u16; host r */
#define TDX_MD_SYS_TDR_BASE_SIZE			0x9800000100000000ULL
/* bytes of a TDCS without L2 VMs; a page for each TDH.MNG.ADDCX; u16; host r */
#define TDX_MD_SYS_TDCS_BASE_SIZE			0x9800000100000100ULL
/* bytes that each L2 VM adds to a TDCS; u16; host r */
#define TDX_MD_SYS_TDCS_SIZE_PER_L2_VM			0x9800000100000101ULL
/* bytes of a TDVPS without L2 VMs; the first page is the TDVPR; u16; host r */
#define TDX_MD_SYS_TDVPS_BASE_SIZE			0x9800000100000200ULL
/* bytes that each L2 VM adds to a TDVPS; u16; host r */
#define TDX_MD_SYS_TDVPS_SIZE_PER_L2_VM			0x9800000100000201ULL
/* bits of ATTRIBUTES that have to be 0 where this is 0; u64; host r */
#define TDX_MD_SYS_ATTRIBUTES_FIXED0			0x1900000300000000ULL
/* bits of ATTRIBUTES that have to be 1 where this is 1; u64; host r */
#define TDX_MD_SYS_ATTRIBUTES_FIXED1			0x1900000300000001ULL
/* bits of XFAM that have to be 0 where this is 0; u64; host r */
#define TDX_MD_SYS_XFAM_FIXED0				0x1900000300000002ULL
/* bits of XFAM that have to be 1 where this is 1; u64; host r */
#define TDX_MD_SYS_XFAM_FIXED1				0x1900000300000003ULL
/* CPUID leaves and subleaves that TD_PARAMS configures; u16; host r */
#define TDX_MD_SYS_NUM_CPUID_CONFIG			0x9900000100000004ULL
/* bits of CONFIG_FLAGS that have to be 0 where this is 0; u64; host r */
#define TDX_MD_SYS_CONFIG_FLAGS_FIXED0			0x9900000300000006ULL
/* bits of CONFIG_FLAGS that have to be 1 where this is 1; u64; host r */
#define TDX_MD_SYS_CONFIG_FLAGS_FIXED1			0x9900000300000007ULL
/* most vCPUs of a TD; u16; host r */
#define TDX_MD_SYS_MAX_VCPUS_PER_TD			0x9900000100000008ULL
/* leaf in 31:0 and subleaf in 63:32 of each that can be configured; u64[32]; host r */
#define TDX_MD_SYS_CPUID_CONFIG_LEAVES			0x9900000300000400ULL
/* bits that can be configured, EBX:EAX then EDX:ECX of each; u64[64]; host r */
#define TDX_MD_SYS_CPUID_CONFIG_VALUES			0x9900000300000500ULL
/* bits of IA32_ARCH_CAPABILITIES that TD_PARAMS may set; u64; host r */
#define TDX_MD_SYS_IA32_ARCH_CAPABILITIES_CONFIG_MASK	0x9900000300000600ULL
/* entries in ALLOWED_FMS; u16; host r */
#define TDX_MD_SYS_NUM_ALLOWED_FMS			0x9900000100000800ULL
/* entries in DISALLOWED_FMS; u16; host r */
#define TDX_MD_SYS_NUM_DISALLOWED_FMS			0x9900000100000801ULL
/* CPU models that the module allows; u64[64]; host r */
#define TDX_MD_SYS_ALLOWED_FMS				0x9900000300000810ULL
/* CPU models that the module refuses; u64[64]; host r */
#define TDX_MD_SYS_DISALLOWED_FMS			0x9900000300000850ULL
/* attributes of migration; u64; host r, guest r */
#define TDX_MD_SYS_MIG_ATTRIBUTES			0xA000000300000000ULL
/* oldest migration version that can be exported; u16; host r, guest r */
#define TDX_MD_SYS_MIN_EXPORT_VERSION			0x2000000100000001ULL
/* newest migration version that can be exported; u16; host r, guest r */
#define TDX_MD_SYS_MAX_EXPORT_VERSION			0x2000000100000002ULL
/* oldest migration version that can be imported; u16; host r, guest r */
#define TDX_MD_SYS_MIN_IMPORT_VERSION			0x2000000100000003ULL
/* newest migration version that can be imported; u16; host r, guest r */
#define TDX_MD_SYS_MAX_IMPORT_VERSION			0x2000000100000004ULL
/* most migration streams of a TD; u16; host r */
#define TDX_MD_SYS_MAX_MIGS				0xA000000100000010ULL
/* pages of metadata lists for the immutable state; u8; host r */
#define TDX_MD_SYS_NUM_IMMUTABLE_STATE_PAGES		0xA000000000000020ULL
/* pages of metadata lists for the state of a TD; u8; host r */
#define TDX_MD_SYS_NUM_TD_STATE_PAGES			0xA000000000000021ULL
/* pages of metadata lists for the state of a vCPU; u8; host r */
#define TDX_MD_SYS_NUM_VP_STATE_PAGES			0xA000000000000022ULL
/* most service TDs bound to a TD; u16; host r */
#define TDX_MD_SYS_MAX_SERV_TDS				0xA100000100000000ULL
/* bits of SERVTD_ATTR that have to be 0 where this is 0; u64; host r */
#define TDX_MD_SYS_SERVTD_ATTR_FIXED0			0xA100000300000001ULL
/* bits of SERVTD_ATTR that have to be 1 where this is 1; u64; host r */
#define TDX_MD_SYS_SERVTD_ATTR_FIXED1			0xA100000300000002ULL
/* page attributes that an L1 VMM may set for its L2 VMs; u16; host r, guest r */
#define TDX_MD_SYS_GUEST_L2_GPA_ATTR_MASK		0xA200000100000000ULL
/* bits of VM_CTLS that have to be 0 where this is 0; u64; host r */
#define TDX_MD_SYS_VM_CTLS_FIXED0			0xA200000300000001ULL
/* bits of VM_CTLS that have to be 1 where this is 1; u64; host r */
#define TDX_MD_SYS_VM_CTLS_FIXED1			0xA200000300000002ULL
/* bits of L2_CTLS that have to be 0 where this is 0; u64; host r */
#define TDX_MD_SYS_VPCU_L2_CTLS_FIXED0			0xA200000300000003ULL
/* bits of L2_CTLS that have to be 1 where this is 1; u64; host r */
#define TDX_MD_SYS_VCPU_L2_CTLS_FIXED1			0xA200000300000004ULL
/* bits of L2_DEBUG_CTLS that have to be 0 where this is 0; u64; host r */
#define TDX_MD_SYS_VPCU_L2_DEBUG_CTLS_FIXED0		0xA200000300000005ULL
/* bits of L2_DEBUG_CTLS that have to be 1 where this is 1; u64; host r */
#define TDX_MD_SYS_VCPU_L2_DEBUG_CTLS_FIXED1		0xA200000300000006ULL
/* dynamic PAMT: bits for each 4 KiB page in the page bitmap; u8; host r; only 2.0 */
#define TDX_MD_SYS_PAMT_PAGE_BITMAP_ENTRY_BITS		0x9100000000000013ULL
/* u8; host r; only 2.0 */
#define TDX_MD_SYS_MIN_DYNAMIC_PAMT_NUM_HKID_BITS	0x9100000000000014ULL
/* smallest MAXPA that a TD can be given; u8; host r; only 2.0 */
#define TDX_MD_SYS_MIN_VIRT_MAXPA			0x9900000000000009ULL
/* most event filters of a TD; u16; host r; only 2.0 */
#define TDX_MD_SYS_MAX_EVENT_FILTERS			0x990000010000000AULL
/* u64; host r, guest r; only 2.0 */
#define TDX_MD_SYS_GUEST_GPA_ATTR_MASK			0x9A00000300000000ULL
/* what of TDX Connect the module can do; u64; host r, guest r; only 2.0 */
#define TDX_MD_SYS_TDX_CONNECT_FEATURES			0x3000000300000000ULL
/* u32; only linux-2025/2026 */
#define TDX_MD_SYS_MEMORY_POOL_REQUIRED_PAGES		0x3100000200000000ULL
/* u8; only linux-2025/2026 */
#define TDX_MD_SYS_EXT_REQUIRED				0x3100000000000001ULL
/* bytes of the largest quote; u32; only linux-2025/2026 */
#define TDX_MD_SYS_MAX_QUOTE_SIZE			0x2300000200000002ULL

#endif /* TDX_GEN_FIELDS_SYS_H */
