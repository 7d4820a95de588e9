/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/fields_td.toml; do not edit. Regenerate: make gen */
/*
 * Ids of the metadata fields of a TD, with the size, how many there are and who
 * may read (r) or write (w) some bit of them. An id is of the first element;
 * add to it for those that follow.
 */
#ifndef TDX_GEN_FIELDS_TD_H
#define TDX_GEN_FIELDS_TD_H

/* not 0: the TD had a fatal error and can only be torn down; u8; host r, debug r */
#define TDX_MD_TD_FATAL					0x8010000000000001ULL
/* control pages that were added to the TDCS; u32; host r, debug r */
#define TDX_MD_TD_NUM_TDCX				0x8010000200000002ULL
/* 4 KiB pages that belong to the TD, the TDR left out; u64; host r, debug r */
#define TDX_MD_TD_CHLDCNT				0x8010000300000004ULL
/* 0 key id assigned, 1 keys configured, 2 blocked, 3 teardown; u32; host r, debug r */
#define TDX_MD_TD_LIFECYCLE_STATE			0x8010000200000005ULL
/* addresses of the control pages of the TDCS; u64[9]; host r, debug r */
#define TDX_MD_TD_TDCX_PA				0x8010000300000010ULL
/* identity of this TD, made when it was created; u64[4]; host r, debug r, guest r, migtd r */
#define TDX_MD_TD_TD_UUID				0x8010000300000020ULL
/* private key id of the TD; u16; host r, debug r */
#define TDX_MD_TD_HKID					0x8110000100000001ULL
/* packages on which the key is configured; u64; host r, debug r */
#define TDX_MD_TD_PKG_CONFIG_BITMAP			0x8110000300000002ULL
/* handoff version of the module that made the TDR; u16; host r, debug r */
#define TDX_MD_TD_HANDOFF_VERSION			0x8210000100000000ULL
/* index in the SEAM database when the TD was created; u64; host r, debug r */
#define TDX_MD_TD_SEAMDB_INDEX				0x8210000300000001ULL
/* nonce of the SEAM database when the TD was created; u64[4] */
#define TDX_MD_TD_SEAMDB_NONCE				0x8210000300000002ULL
/* vCPUs that are initialised; u32; host r, debug r, guest r */
#define TDX_MD_TD_NUM_VCPUS				0x9010000200000001ULL
/* vCPUs that are associated with an LP; u32; host r, debug r */
#define TDX_MD_TD_NUM_ASSOC_VCPUS			0x9010000200000002ULL
/* operation state, see OP_STATE; u32; host r, debug r */
#define TDX_MD_TD_OP_STATE				0x9010000200000004ULL
/* L2 VMs that the TD may have; u16; host r, debug r, guest r, migtd r */
#define TDX_MD_TD_NUM_L2_VMS				0x9010000100000005ULL
/* attributes of the TD, see TD_ATTRIBUTES; u64; host r, debug r, guest r, migtd r */
#define TDX_MD_TD_ATTRIBUTES				0x1110000300000000ULL
/*
 * extended features that the TD may use, as XCR0 and IA32_XSS have them; u64;
 * host r, debug r, guest r, migtd r
 */
#define TDX_MD_TD_XFAM					0x1110000300000001ULL
/* most vCPUs that the TD may have; u32; host r, debug r, guest r */
#define TDX_MD_TD_MAX_VCPUS				0x1110000200000002ULL
/* not 0: guest physical addresses have 52 bits, else 48; u8; host r, debug r, guest r, migtd r */
#define TDX_MD_TD_GPAW					0x1110000000000003ULL
/* pointer and controls of the secure EPT; u64; host r, debug r, migtd r */
#define TDX_MD_TD_EPTP					0x1110000300000004ULL
/* what is added to the scaled TSC for the TD; u64; host r, debug r */
#define TDX_MD_TD_TSC_OFFSET				0x111000030000000AULL
/* how the TSC is scaled for the TD, 48 fraction bits; u64; host r, debug r */
#define TDX_MD_TD_TSC_MULTIPLIER			0x111000030000000BULL
/* virtual TSC frequency in units of 25 MHz; u16; host r, debug r, guest r */
#define TDX_MD_TD_TSC_FREQUENCY				0x111000010000000CULL
/* the TD's TSC, so that its clock goes on after migration; u64 */
#define TDX_MD_TD_VIRTUAL_TSC				0x111000030000000DULL
/* CPUID leaves and subleaves that the TD has values for; u16; host r, debug r */
#define TDX_MD_TD_NUM_CPUID_VALUES			0x911000010000000EULL
/* bytes of extended state that the TD's XFAM needs; u32; host r, debug r */
#define TDX_MD_TD_XBUFF_SIZE				0x911000020000000FULL
/* bit 0: the TD wants a #VE when it seems to be single-stepped; u64; debug rw, guest rw */
#define TDX_MD_TD_NOTIFY_ENABLES			0x9110000300000010ULL
/* microseconds after which a guest that waits for the host exits; u64; host rw, debug rw */
#define TDX_MD_TD_HP_LOCK_TIMEOUT			0x9110000300000011ULL
/* controls of each VM of the TD; u64[4]; host rw, debug rw */
#define TDX_MD_TD_VM_CTLS				0x9110000300000012ULL
/* configuration flags, see CONFIG_FLAGS; u64; host r, debug r, guest r, migtd r */
#define TDX_MD_TD_CONFIG_FLAGS				0x9110000300000016ULL
/* what the TD chose for itself, see TD_CTLS; u64; debug r, guest rw */
#define TDX_MD_TD_TD_CTLS				0x9110000300000017ULL
/* not 0: all that virtual topology needs is configured; u8; host r, debug r, guest r, migtd r */
#define TDX_MD_TD_TOPOLOGY_ENUM_CONFIGURED		0x9110000000000019ULL
/* which CPUID leaves and subleaves exist for the TD; u8[80]; debug r */
#define TDX_MD_TD_CPUID_VALID				0x9110000000000080ULL
/* where each extended state component is in the buffer; u32[19]; host r, debug r */
#define TDX_MD_TD_XBUFF_OFFSETS				0x9110000200000800ULL
/* TLB epoch, counted up by TDH.MEM.TRACK; u64; host r, debug r */
#define TDX_MD_TD_TD_EPOCH				0x9210000300000000ULL
/* vCPUs that run since this epoch and the one before; u16[2]; host r, debug r */
#define TDX_MD_TD_REFCOUNT				0x9210000100000001ULL
/* measurement of the TD's first contents; u64[6]; host r, debug r, guest r */
#define TDX_MD_TD_MRTD					0x1310000300000000ULL
/* as given by TD_PARAMS; u64[6]; host r, debug r, guest r */
#define TDX_MD_TD_MRCONFIGID				0x1310000300000010ULL
/* as given by TD_PARAMS; u64[6]; host r, debug r, guest r */
#define TDX_MD_TD_MROWNER				0x1310000300000018ULL
/* as given by TD_PARAMS; u64[6]; host r, debug r, guest r */
#define TDX_MD_TD_MROWNERCONFIG				0x1310000300000020ULL
/* run-time measurement registers; u64[24]; debug r, guest r */
#define TDX_MD_TD_RTMR					0x1310000300000040ULL
/*
 * virtual CPUID; the field code has leaf and subleaf, see MD_FIELD_CODE_CPUID;
 * u64[160]; host r, debug r, migtd r
 */
#define TDX_MD_TD_CPUID_VALUES				0x9410000300000000ULL
/* value of IA32_ARCH_CAPABILITIES that the TD sees; u64; debug r */
#define TDX_MD_TD_VIRTUAL_IA32_ARCH_CAPABILITIES	0x961000030000010AULL
/* value of IA32_VMX_BASIC that the TD sees; u64; debug r */
#define TDX_MD_TD_VIRTUAL_IA32_VMX_BASIC		0x9610000300000480ULL
/* value of IA32_VMX_MISC that the TD sees; u64; debug r */
#define TDX_MD_TD_VIRTUAL_IA32_VMX_MISC			0x9610000300000485ULL
/* value of IA32_VMX_CR0_FIXED0 that the TD sees; u64; debug r */
#define TDX_MD_TD_VIRTUAL_IA32_VMX_CR0_FIXED0		0x9610000300000486ULL
/* value of IA32_VMX_CR0_FIXED1 that the TD sees; u64; debug r */
#define TDX_MD_TD_VIRTUAL_IA32_VMX_CR0_FIXED1		0x9610000300000487ULL
/* value of IA32_VMX_CR4_FIXED0 that the TD sees; u64; debug r */
#define TDX_MD_TD_VIRTUAL_IA32_VMX_CR4_FIXED0		0x9610000300000488ULL
/* value of IA32_VMX_CR4_FIXED1 that the TD sees; u64; debug r */
#define TDX_MD_TD_VIRTUAL_IA32_VMX_CR4_FIXED1		0x9610000300000489ULL
/* value of IA32_VMX_PROCBASED_CTLS2 that the TD sees; u64; debug r */
#define TDX_MD_TD_VIRTUAL_IA32_VMX_PROCBASED_CTLS2	0x961000030000048BULL
/* value of IA32_VMX_EPT_VPID_CAP that the TD sees; u64; debug r */
#define TDX_MD_TD_VIRTUAL_IA32_VMX_EPT_VPID_CAP		0x961000030000048CULL
/* value of IA32_VMX_TRUE_PINBASED_CTLS that the TD sees; u64; debug r */
#define TDX_MD_TD_VIRTUAL_IA32_VMX_TRUE_PINBASED_CTLS	0x961000030000048DULL
/* value of IA32_VMX_TRUE_PROCBASED_CTLS that the TD sees; u64; debug r */
#define TDX_MD_TD_VIRTUAL_IA32_VMX_TRUE_PROCBASED_CTLS	0x961000030000048EULL
/* value of IA32_VMX_TRUE_EXIT_CTLS that the TD sees; u64; debug r */
#define TDX_MD_TD_VIRTUAL_IA32_VMX_TRUE_EXIT_CTLS	0x961000030000048FULL
/* value of IA32_VMX_TRUE_ENTRY_CTLS that the TD sees; u64; debug r */
#define TDX_MD_TD_VIRTUAL_IA32_VMX_TRUE_ENTRY_CTLS	0x9610000300000490ULL
/* value of IA32_VMX_VMFUNC that the TD sees; u64; debug r */
#define TDX_MD_TD_VIRTUAL_IA32_VMX_VMFUNC		0x9610000300000491ULL
/* value of IA32_VMX_PROCBASED_CTLS3 that the TD sees; u64; debug r */
#define TDX_MD_TD_VIRTUAL_IA32_VMX_PROCBASED_CTLS3	0x9610000300000492ULL
/* value of IA32_VMX_EXIT_CTLS2 that the TD sees; u64; debug r */
#define TDX_MD_TD_VIRTUAL_IA32_VMX_EXIT_CTLS2		0x9610000300000493ULL
/* not 0: the migration TD wrote a decryption key; u8; host r, debug r */
#define TDX_MD_TD_MIG_DEC_KEY_SET			0x9810000000000001ULL
/* export sessions that were begun; u32; host r, debug r, migtd r */
#define TDX_MD_TD_EXPORT_COUNT				0x9810000200000002ULL
/* import sessions that were begun; u32; host r, debug r, migtd r */
#define TDX_MD_TD_IMPORT_COUNT				0x9810000200000003ULL
/* migration epoch of the session; u32; host r, debug r */
#define TDX_MD_TD_MIG_EPOCH				0x9810000200000004ULL
/* TLB epoch of the last blocking for writing; u64; host r, debug r */
#define TDX_MD_TD_BW_EPOCH				0x9810000300000005ULL
/* migration bundles of the session; u64; host r, debug r */
#define TDX_MD_TD_TOTAL_MB_COUNT			0x9810000300000006ULL
/* decryption key, written by the migration TD; u64[4]; debug r, migtd rw */
#define TDX_MD_TD_MIG_DEC_KEY				0x9810000300000010ULL
/* decryption key of the session; u64[4]; debug r, migtd r */
#define TDX_MD_TD_MIG_DEC_WORKING_KEY			0x9810000300000014ULL
/* encryption key, made by the module and read by the migration TD; u64[4]; debug r, migtd r */
#define TDX_MD_TD_MIG_ENC_KEY				0x9810000300000018ULL
/* encryption key of the session; u64[4]; debug r, migtd r */
#define TDX_MD_TD_MIG_ENC_WORKING_KEY			0x981000030000001CULL
/* migration version, written by the migration TD; u16; host r, debug r, migtd rw */
#define TDX_MD_TD_MIG_VERSION				0x9810000100000020ULL
/* migration version of the session; u16; host r, debug r, migtd r */
#define TDX_MD_TD_MIG_WORKING_VERSION			0x9810000100000021ULL
/* exported pages that were written since; u64; host r, debug r */
#define TDX_MD_TD_DIRTY_COUNT				0x9810000300000030ULL
/* pages that were exported or imported; u64; host r, debug r */
#define TDX_MD_TD_MIG_COUNT				0x9810000300000031ULL
/* migration streams that were created; u16; host r, debug r */
#define TDX_MD_TD_NUM_MIGS				0x9810000100000032ULL
/* vCPUs whose state was migrated; u32; host r, debug r */
#define TDX_MD_TD_NUM_MIGRATED_VCPUS			0x9810000200000034ULL
/* TD_UUID before the last import; u64[4]; host r, debug r, guest r, migtd r */
#define TDX_MD_TD_PRE_IMPORT_UUID			0x9810000300000040ULL
/* hash of all bound service TDs; u64[6]; host r, debug r, guest r, migtd r */
#define TDX_MD_TD_SERVTD_HASH				0x9910000300000000ULL
/* service TDs that are bound; u16; host r, debug r, guest r, migtd r */
#define TDX_MD_TD_SERVTD_NUM				0x9910000100000006ULL
/*
 * type, attributes, measurement hash and identity of each bound service TD;
 * u64[16]; host r, debug r, guest r
 */
#define TDX_MD_TD_SERVTD_BINDINGS_TABLE			0x9910000300000080ULL
/* page of each migration stream; u64[512]; host r, debug r */
#define TDX_MD_TD_MIGSC_LINKS				0x9A10000300000000ULL
/* x2APIC id of each vCPU; u32[576]; host r, debug r, migtd r */
#define TDX_MD_TD_X2APIC_IDS				0x9C10000200000000ULL
/* MSR bitmaps of the TD; u64[512]; debug r */
#define TDX_MD_TD_MSR_BITMAPS				0x2010000300000000ULL
/* root page of the secure EPT; u64[512]; debug r */
#define TDX_MD_TD_SEPT_ROOT				0x2110000300000000ULL
/* root page of the secure EPT of L2 VM 1; u64[512]; debug r */
#define TDX_MD_TD_L2_SEPT_ROOT_1			0x2510000300000000ULL
/* root page of the secure EPT of L2 VM 2; u64[512]; debug r */
#define TDX_MD_TD_L2_SEPT_ROOT_2			0x2910000300000000ULL
/* root page of the secure EPT of L2 VM 3; u64[512]; debug r */
#define TDX_MD_TD_L2_SEPT_ROOT_3			0x2D10000300000000ULL
/* configuration flags, see CONFIG_FLAGS; u64; host r, debug r, guest r, migtd r; only 1.5.01 */
#define TDX_MD_TD_CONFIG_FLAGS_1_5_01			0x1110000300000016ULL
/* what the TD chose for itself, see TD_CTLS; u64; debug r, guest rw; only 1.5.01 */
#define TDX_MD_TD_TD_CTLS_1_5_01			0x1110000300000017ULL
/* u64; host r, debug r; only 2.0 */
#define TDX_MD_TD_RND_HPA_OFFSET_6B			0x8310000300000000ULL
/* u64; host r, debug r; only 2.0 */
#define TDX_MD_TD_TDI_REF_CNT				0x8310000300000001ULL
/* MAXPA that the TD sees; u8; host r, debug r; only 2.0 */
#define TDX_MD_TD_VIRT_MAXPA				0x9110000000000018ULL
/* u8; host r, debug r, guest r, migtd r; only 2.0 */
#define TDX_MD_TD_VE_REDUCTION_VALID			0x911000000000001AULL
/* u64; host r, debug r, migtd r; only 2.0 */
#define TDX_MD_TD_CPUID_FIXED0_BITMAP			0x9110000300000021ULL
/* u64; debug r, guest rw; only 2.0 */
#define TDX_MD_TD_FEATURE_PARAVIRT_CTLS			0x9110000300000022ULL
/* u64[4]; host r, debug r; only 2.0 */
#define TDX_MD_TD_FILTERED_EVENTS_COUNT			0x9110000300000023ULL
/* u32; host r, debug r; only 2.0 */
#define TDX_MD_TD_FIELD_SUPPORT_AT_INIT			0x9110000200000028ULL
/* u64; host r, debug r; only 2.0 */
#define TDX_MD_TD_BLOCKED_COUNT				0x9110000300000029ULL
/* u64; host r, debug r; only 2.0 */
#define TDX_MD_TD_PENDING_BLOCKED_COUNT			0x911000030000002AULL
/* u64; host r, debug r; only 2.0 */
#define TDX_MD_TD_MEM_COUNT				0x911000030000002BULL
/* u32[16]; debug r; only 2.0 */
#define TDX_MD_TD_CPUID4_NATIVE_VALUES			0x9110000200000200ULL
/* u64; host r, debug r; only 2.0 */
#define TDX_MD_TD_CURR_IOTLB_CNT			0x9B10000300000000ULL
/* u64; host r, debug r; only 2.0 */
#define TDX_MD_TD_PREV_IOTLB_CNT			0x9B10000300000001ULL
/* u8; host r, debug r; only 2.0 */
#define TDX_MD_TD_REQ_ACTIVE				0x9B10000000000002ULL
/* u8; host r, debug r; only 2.0 */
#define TDX_MD_TD_REQ_NUM				0x9B10000000000003ULL
/* u64[2]; host r, debug r; only 2.0 */
#define TDX_MD_TD_REQ_IOMMU_BM				0x9B10000300000004ULL
/* u8; host r, debug r; only 2.0 */
#define TDX_MD_TD_STATUS_COMPLETE_WR			0x9B10000000000006ULL
/* u64; host r, debug r; only 2.0 */
#define TDX_MD_TD_STATUS_COMPLETE_GPA			0x9B10000300000007ULL
/* u32; host r, debug r; only 2.0 */
#define TDX_MD_TD_STATUS_COMPLETE_DATA			0x9B10000200000008ULL
/* u64[128]; host r, debug r; only 2.0 */
#define TDX_MD_TD_IOTLB_TRACK_ARRAY			0x9B10000300000200ULL
/* u8[128]; host r, debug r; only 2.0 */
#define TDX_MD_TD_IOTLB_COMMITTED			0x9B10000000000400ULL
/* u8[128]; host r, debug r; only 2.0 */
#define TDX_MD_TD_IOTLB_COMPLETE			0x9B10000000000600ULL

#endif /* TDX_GEN_FIELDS_TD_H */
