/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/structures.toml; do not edit. Regenerate: make gen */
/*
 * Structures that calls read and write in memory, under their names in the
 * specification, in lower case. Each is held to its size and offsets.
 */
#ifndef TDX_GEN_STRUCTS_H
#define TDX_GEN_STRUCTS_H

#ifdef __KERNEL__
#include <linux/stddef.h>
#include <linux/types.h>
#else
#include <stddef.h>
#include <stdint.h>
#endif

#ifdef __cplusplus
#define TDX_STATIC_ASSERT(condition, text)	static_assert(condition, text)
#else
#define TDX_STATIC_ASSERT(condition, text)	_Static_assert(condition, text)
#endif
#define TDX_ASSERT_SIZE(type, size) \
	TDX_STATIC_ASSERT(sizeof(type) == (size), #type " is not " #size " bytes")
#define TDX_ASSERT_OFFSET(type, member, offset) \
	TDX_STATIC_ASSERT(offsetof(type, member) == (offset), #type "." #member " has moved")

/*
 * A part of a TDMR that is not for TDs, TDMR_INFO.RESERVED. Module 1.0, 1.5.01,
 * 1.5.05, 2.0.
 */
struct tdmr_reserved {
	uint64_t offset;
	uint64_t size;
};

TDX_ASSERT_SIZE(struct tdmr_reserved, 16);
TDX_ASSERT_OFFSET(struct tdmr_reserved, offset, 0);
TDX_ASSERT_OFFSET(struct tdmr_reserved, size, 8);

/*
 * A TD memory region, as TDH.SYS.CONFIG takes it. Module 1.0, 1.5.01, 1.5.05,
 * 2.0. 16 reserved areas in all sources. Real count is MAX_RESERVED_PER_TDMR.
 * Linux aligns each entry and the pointer array to 512 bytes. The module's own
 * alignment constant for the entry is 8, for the pointer array 512.
 */
struct tdmr_info {
	uint64_t tdmr_base;
	uint64_t tdmr_size;
	uint64_t pamt_1g_base;
	uint64_t pamt_1g_size;
	uint64_t pamt_2m_base;
	uint64_t pamt_2m_size;
	uint64_t pamt_4k_base;
	uint64_t pamt_4k_size;
	struct tdmr_reserved reserved[16];
};

#define TDX_TDMR_INFO_ALIGN	512U

TDX_ASSERT_SIZE(struct tdmr_info, 320);
TDX_ASSERT_OFFSET(struct tdmr_info, tdmr_base, 0);
TDX_ASSERT_OFFSET(struct tdmr_info, tdmr_size, 8);
TDX_ASSERT_OFFSET(struct tdmr_info, pamt_1g_base, 16);
TDX_ASSERT_OFFSET(struct tdmr_info, pamt_1g_size, 24);
TDX_ASSERT_OFFSET(struct tdmr_info, pamt_2m_base, 32);
TDX_ASSERT_OFFSET(struct tdmr_info, pamt_2m_size, 40);
TDX_ASSERT_OFFSET(struct tdmr_info, pamt_4k_base, 48);
TDX_ASSERT_OFFSET(struct tdmr_info, pamt_4k_size, 56);
TDX_ASSERT_OFFSET(struct tdmr_info, reserved, 64);

/*
 * A convertible memory range, as TDH.SYS.INFO gives it. Module 1.0, 1.5.01,
 * 1.5.05, 2.0. Max 32 entries, array 512 bytes.
 */
struct cmr_info {
	uint64_t cmr_base;
	uint64_t cmr_size;
};

TDX_ASSERT_SIZE(struct cmr_info, 16);
TDX_ASSERT_OFFSET(struct cmr_info, cmr_base, 0);
TDX_ASSERT_OFFSET(struct cmr_info, cmr_size, 8);

/*
 * What a TD is to be, for TDH.MNG.INIT. Module 1.5.01, 1.5.05, 2.0.
 * CPUID_CONFIG is NUM_CPUID_CONFIG entries of 16 bytes (eax,ebx,ecx,edx) then
 * zero. TSC_FREQUENCY in 25 MHz units.
 */
struct td_params {
	uint64_t attributes;
	uint64_t xfam;
	uint16_t max_vcpus;
	uint8_t num_l2_vms;
	uint8_t msr_config_ctls;
	uint32_t reserved0;
	uint64_t eptp_controls;
	uint64_t config_flags;
	uint16_t tsc_frequency;
	uint8_t reserved1[38];
	uint8_t mrconfigid[48];
	uint8_t mrowner[48];
	uint8_t mrownerconfig[48];
	uint64_t ia32_arch_capabilities_config;
	uint8_t reserved2[24];
	uint32_t cpuid_config[48][4];
};

#define TDX_TD_PARAMS_ALIGN	1024U

TDX_ASSERT_SIZE(struct td_params, 1024);
TDX_ASSERT_OFFSET(struct td_params, attributes, 0);
TDX_ASSERT_OFFSET(struct td_params, xfam, 8);
TDX_ASSERT_OFFSET(struct td_params, max_vcpus, 16);
TDX_ASSERT_OFFSET(struct td_params, num_l2_vms, 18);
TDX_ASSERT_OFFSET(struct td_params, msr_config_ctls, 19);
TDX_ASSERT_OFFSET(struct td_params, reserved0, 20);
TDX_ASSERT_OFFSET(struct td_params, eptp_controls, 24);
TDX_ASSERT_OFFSET(struct td_params, config_flags, 32);
TDX_ASSERT_OFFSET(struct td_params, tsc_frequency, 40);
TDX_ASSERT_OFFSET(struct td_params, reserved1, 42);
TDX_ASSERT_OFFSET(struct td_params, mrconfigid, 80);
TDX_ASSERT_OFFSET(struct td_params, mrowner, 128);
TDX_ASSERT_OFFSET(struct td_params, mrownerconfig, 176);
TDX_ASSERT_OFFSET(struct td_params, ia32_arch_capabilities_config, 224);
TDX_ASSERT_OFFSET(struct td_params, reserved2, 232);
TDX_ASSERT_OFFSET(struct td_params, cpuid_config, 256);

/* TD_PARAMS of module 1.0. Module 1.0. */
struct td_params_1_0 {
	uint64_t attributes;
	uint64_t xfam;
	uint16_t max_vcpus;
	uint8_t reserved0[6];
	uint64_t eptp_controls;
	uint64_t exec_controls;
	uint16_t tsc_frequency;
	uint8_t reserved1[38];
	uint8_t mrconfigid[48];
	uint8_t mrowner[48];
	uint8_t mrownerconfig[48];
	uint8_t reserved2[32];
	uint32_t cpuid_config[48][4];
};

#define TDX_TD_PARAMS_1_0_ALIGN	1024U

TDX_ASSERT_SIZE(struct td_params_1_0, 1024);
TDX_ASSERT_OFFSET(struct td_params_1_0, attributes, 0);
TDX_ASSERT_OFFSET(struct td_params_1_0, xfam, 8);
TDX_ASSERT_OFFSET(struct td_params_1_0, max_vcpus, 16);
TDX_ASSERT_OFFSET(struct td_params_1_0, reserved0, 18);
TDX_ASSERT_OFFSET(struct td_params_1_0, eptp_controls, 24);
TDX_ASSERT_OFFSET(struct td_params_1_0, exec_controls, 32);
TDX_ASSERT_OFFSET(struct td_params_1_0, tsc_frequency, 40);
TDX_ASSERT_OFFSET(struct td_params_1_0, reserved1, 42);
TDX_ASSERT_OFFSET(struct td_params_1_0, mrconfigid, 80);
TDX_ASSERT_OFFSET(struct td_params_1_0, mrowner, 128);
TDX_ASSERT_OFFSET(struct td_params_1_0, mrownerconfig, 176);
TDX_ASSERT_OFFSET(struct td_params_1_0, reserved2, 224);
TDX_ASSERT_OFFSET(struct td_params_1_0, cpuid_config, 256);

/*
 * A CPUID leaf that the host may configure, and which bits of it. Module 1.0,
 * 1.5.01, 1.5.05, 2.0.
 */
struct cpuid_config_entry {
	uint32_t leaf;
	uint32_t subleaf;
	uint32_t eax;
	uint32_t ebx;
	uint32_t ecx;
	uint32_t edx;
};

TDX_ASSERT_SIZE(struct cpuid_config_entry, 24);
TDX_ASSERT_OFFSET(struct cpuid_config_entry, leaf, 0);
TDX_ASSERT_OFFSET(struct cpuid_config_entry, subleaf, 4);
TDX_ASSERT_OFFSET(struct cpuid_config_entry, eax, 8);
TDX_ASSERT_OFFSET(struct cpuid_config_entry, ebx, 12);
TDX_ASSERT_OFFSET(struct cpuid_config_entry, ecx, 16);
TDX_ASSERT_OFFSET(struct cpuid_config_entry, edx, 20);

/*
 * What TDH.SYS.INFO says of the module; superseded by TDH.SYS.RD. Module 1.0,
 * 1.5.01, 1.5.05, 2.0. CPUID_CONFIG entry = leaf 4, subleaf 4, eax 4, ebx 4,
 * ecx 4, edx 4 (24 bytes). Up to 37 fit. 1.0 has RESERVED0 14 bytes and no
 * SYS_RD byte.
 */
struct tdsysinfo_struct {
	uint32_t attributes;
	uint32_t vendor_id;
	uint32_t build_date;
	uint16_t build_num;
	uint16_t minor_version;
	uint16_t major_version;
	uint8_t sys_rd;
	uint8_t reserved0[13];
	uint16_t max_tdmrs;
	uint16_t max_reserved_per_tdmr;
	uint16_t pamt_entry_size;
	uint8_t reserved1[10];
	uint16_t tdcs_base_size;
	uint16_t reserved2;
	uint16_t tdvps_base_size;
	uint8_t tdvps_xfam_dependent_size;
	uint8_t reserved3[9];
	uint64_t attributes_fixed0;
	uint64_t attributes_fixed1;
	uint64_t xfam_fixed0;
	uint64_t xfam_fixed1;
	uint8_t reserved4[32];
	uint32_t num_cpuid_config;
	struct cpuid_config_entry cpuid_config_list[37];
	uint8_t reserved5[4];
};

#define TDX_TDSYSINFO_STRUCT_ALIGN	1024U

TDX_ASSERT_SIZE(struct tdsysinfo_struct, 1024);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, attributes, 0);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, vendor_id, 4);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, build_date, 8);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, build_num, 12);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, minor_version, 14);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, major_version, 16);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, sys_rd, 18);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, reserved0, 19);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, max_tdmrs, 32);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, max_reserved_per_tdmr, 34);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, pamt_entry_size, 36);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, reserved1, 38);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, tdcs_base_size, 48);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, reserved2, 50);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, tdvps_base_size, 52);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, tdvps_xfam_dependent_size, 54);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, reserved3, 55);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, attributes_fixed0, 64);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, attributes_fixed1, 72);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, xfam_fixed0, 80);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, xfam_fixed1, 88);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, reserved4, 96);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, num_cpuid_config, 128);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, cpuid_config_list, 132);
TDX_ASSERT_OFFSET(struct tdsysinfo_struct, reserved5, 1020);

/*
 * Which kind of report a REPORTMACSTRUCT heads. Module 1.5.01, 1.5.05, 2.0.
 * TYPE 0x81 TDX, 0x00 SGX. VERSION 0 without and 1 with service TDs. Last byte
 * is REQUESTOR in 2.0-6e66b9d+.
 */
struct reporttype {
	uint8_t type;
	uint8_t subtype;
	uint8_t version;
	uint8_t reserved;
};

TDX_ASSERT_SIZE(struct reporttype, 4);
TDX_ASSERT_OFFSET(struct reporttype, type, 0);
TDX_ASSERT_OFFSET(struct reporttype, subtype, 1);
TDX_ASSERT_OFFSET(struct reporttype, version, 2);
TDX_ASSERT_OFFSET(struct reporttype, reserved, 3);

/*
 * The part of a TDREPORT that the CPU protects by a MAC. Module 1.0, 1.5.01,
 * 1.5.05, 2.0.
 */
struct reportmacstruct {
	struct reporttype reporttype;
	uint8_t reserved0[12];
	uint8_t cpusvn[16];
	uint8_t tee_tcb_info_hash[48];
	uint8_t tee_info_hash[48];
	uint8_t reportdata[64];
	uint8_t reserved1[32];
	uint8_t mac[32];
};

TDX_ASSERT_SIZE(struct reportmacstruct, 256);
TDX_ASSERT_OFFSET(struct reportmacstruct, reporttype, 0);
TDX_ASSERT_OFFSET(struct reportmacstruct, reserved0, 4);
TDX_ASSERT_OFFSET(struct reportmacstruct, cpusvn, 16);
TDX_ASSERT_OFFSET(struct reportmacstruct, tee_tcb_info_hash, 32);
TDX_ASSERT_OFFSET(struct reportmacstruct, tee_info_hash, 80);
TDX_ASSERT_OFFSET(struct reportmacstruct, reportdata, 128);
TDX_ASSERT_OFFSET(struct reportmacstruct, reserved1, 192);
TDX_ASSERT_OFFSET(struct reportmacstruct, mac, 224);

/*
 * Measurements of the TDX module in a TDREPORT. Module 1.5.05, 2.0. Followed by
 * 17 reserved bytes in TDREPORT so that TDINFO stays at 512.
 */
struct tee_tcb_info {
	uint64_t valid;
	uint8_t tee_tcb_svn[16];
	uint8_t mrseam[48];
	uint8_t mrsignerseam[48];
	uint64_t attributes;
	uint8_t tee_tcb_svn2[16];
	uint8_t reserved[95];
} __attribute__((packed));

TDX_ASSERT_SIZE(struct tee_tcb_info, 239);
TDX_ASSERT_OFFSET(struct tee_tcb_info, valid, 0);
TDX_ASSERT_OFFSET(struct tee_tcb_info, tee_tcb_svn, 8);
TDX_ASSERT_OFFSET(struct tee_tcb_info, mrseam, 24);
TDX_ASSERT_OFFSET(struct tee_tcb_info, mrsignerseam, 72);
TDX_ASSERT_OFFSET(struct tee_tcb_info, attributes, 120);
TDX_ASSERT_OFFSET(struct tee_tcb_info, tee_tcb_svn2, 128);
TDX_ASSERT_OFFSET(struct tee_tcb_info, reserved, 144);

/*
 * TEE_TCB_INFO of modules 1.0 and 1.5.01. Module 1.0, 1.5.01. Size 256 here
 * versus 239 later.
 */
struct tee_tcb_info_1_0 {
	uint64_t valid;
	uint8_t tee_tcb_svn[16];
	uint8_t mrseam[48];
	uint8_t mrsignerseam[48];
	uint64_t attributes;
	uint8_t reserved[128];
};

TDX_ASSERT_SIZE(struct tee_tcb_info_1_0, 256);
TDX_ASSERT_OFFSET(struct tee_tcb_info_1_0, valid, 0);
TDX_ASSERT_OFFSET(struct tee_tcb_info_1_0, tee_tcb_svn, 8);
TDX_ASSERT_OFFSET(struct tee_tcb_info_1_0, mrseam, 24);
TDX_ASSERT_OFFSET(struct tee_tcb_info_1_0, mrsignerseam, 72);
TDX_ASSERT_OFFSET(struct tee_tcb_info_1_0, attributes, 120);
TDX_ASSERT_OFFSET(struct tee_tcb_info_1_0, reserved, 128);

/*
 * Measurements of the TD in a TDREPORT. Module 1.5.01, 1.5.05, 2.0-1666adc. 1.0
 * has no SERVTD_HASH, 112 reserved bytes instead.
 */
struct tdinfo_struct {
	uint64_t attributes;
	uint64_t xfam;
	uint8_t mrtd[48];
	uint8_t mrconfigid[48];
	uint8_t mrowner[48];
	uint8_t mrownerconfig[48];
	uint8_t rtmr[4][48];
	uint8_t servtd_hash[48];
	uint8_t reserved[64];
};

TDX_ASSERT_SIZE(struct tdinfo_struct, 512);
TDX_ASSERT_OFFSET(struct tdinfo_struct, attributes, 0);
TDX_ASSERT_OFFSET(struct tdinfo_struct, xfam, 8);
TDX_ASSERT_OFFSET(struct tdinfo_struct, mrtd, 16);
TDX_ASSERT_OFFSET(struct tdinfo_struct, mrconfigid, 64);
TDX_ASSERT_OFFSET(struct tdinfo_struct, mrowner, 112);
TDX_ASSERT_OFFSET(struct tdinfo_struct, mrownerconfig, 160);
TDX_ASSERT_OFFSET(struct tdinfo_struct, rtmr, 208);
TDX_ASSERT_OFFSET(struct tdinfo_struct, servtd_hash, 400);
TDX_ASSERT_OFFSET(struct tdinfo_struct, reserved, 448);

/*
 * TDINFO_STRUCT of module 2.0. Module 2.0-6e66b9d+. VALID bits: 0 SERVTD_HASH,
 * 8 TD_UUID, 9 VMID.
 */
struct tdinfo_struct_2_0 {
	uint64_t attributes;
	uint64_t xfam;
	uint8_t mrtd[48];
	uint8_t mrconfigid[48];
	uint8_t mrowner[48];
	uint8_t mrownerconfig[48];
	uint8_t rtmr[4][48];
	uint8_t servtd_hash[48];
	uint8_t td_uuid[32];
	uint8_t reserved0[24];
	uint8_t vmid;
	uint8_t reserved1[3];
	uint32_t valid;
};

TDX_ASSERT_SIZE(struct tdinfo_struct_2_0, 512);
TDX_ASSERT_OFFSET(struct tdinfo_struct_2_0, attributes, 0);
TDX_ASSERT_OFFSET(struct tdinfo_struct_2_0, xfam, 8);
TDX_ASSERT_OFFSET(struct tdinfo_struct_2_0, mrtd, 16);
TDX_ASSERT_OFFSET(struct tdinfo_struct_2_0, mrconfigid, 64);
TDX_ASSERT_OFFSET(struct tdinfo_struct_2_0, mrowner, 112);
TDX_ASSERT_OFFSET(struct tdinfo_struct_2_0, mrownerconfig, 160);
TDX_ASSERT_OFFSET(struct tdinfo_struct_2_0, rtmr, 208);
TDX_ASSERT_OFFSET(struct tdinfo_struct_2_0, servtd_hash, 400);
TDX_ASSERT_OFFSET(struct tdinfo_struct_2_0, td_uuid, 448);
TDX_ASSERT_OFFSET(struct tdinfo_struct_2_0, reserved0, 480);
TDX_ASSERT_OFFSET(struct tdinfo_struct_2_0, vmid, 504);
TDX_ASSERT_OFFSET(struct tdinfo_struct_2_0, reserved1, 505);
TDX_ASSERT_OFFSET(struct tdinfo_struct_2_0, valid, 508);

/*
 * What TDG.MR.REPORT writes. Module 1.5.01, 1.5.05, 2.0, 1.0. In 1.0/1.5.01
 * TEE_TCB_INFO is 256 with no gap. Field offsets identical.
 */
struct tdreport_struct {
	struct reportmacstruct reportmacstruct;
	struct tee_tcb_info tee_tcb_info;
	uint8_t reserved[17];
	struct tdinfo_struct tdinfo;
};

#define TDX_TDREPORT_STRUCT_ALIGN	1024U

TDX_ASSERT_SIZE(struct tdreport_struct, 1024);
TDX_ASSERT_OFFSET(struct tdreport_struct, reportmacstruct, 0);
TDX_ASSERT_OFFSET(struct tdreport_struct, tee_tcb_info, 256);
TDX_ASSERT_OFFSET(struct tdreport_struct, reserved, 495);
TDX_ASSERT_OFFSET(struct tdreport_struct, tdinfo, 512);

/*
 * The caller's data that a TDREPORT carries. Module 1.0, 1.5.01, 1.5.05, 2.0.
 */
struct tdreportdata {
	uint8_t data[64];
};

#define TDX_TDREPORTDATA_ALIGN	64U

TDX_ASSERT_SIZE(struct tdreportdata, 64);
TDX_ASSERT_OFFSET(struct tdreportdata, data, 0);

/*
 * What all migration bundle metadata start with. Module 1.5.01, 1.5.05, 2.0.
 * All 24 bytes are MAC-covered. MBMD buffer must be 128B aligned. Total size 48
 * for every type.
 */
struct mbmd_header {
	uint16_t size;
	uint16_t mig_version;
	uint16_t migs_index;
	uint8_t mb_type;
	uint8_t reserved;
	uint32_t mb_counter;
	uint32_t mig_epoch;
	uint64_t iv_counter;
};

TDX_ASSERT_SIZE(struct mbmd_header, 24);
TDX_ASSERT_OFFSET(struct mbmd_header, size, 0);
TDX_ASSERT_OFFSET(struct mbmd_header, mig_version, 2);
TDX_ASSERT_OFFSET(struct mbmd_header, migs_index, 4);
TDX_ASSERT_OFFSET(struct mbmd_header, mb_type, 6);
TDX_ASSERT_OFFSET(struct mbmd_header, reserved, 7);
TDX_ASSERT_OFFSET(struct mbmd_header, mb_counter, 8);
TDX_ASSERT_OFFSET(struct mbmd_header, mig_epoch, 12);
TDX_ASSERT_OFFSET(struct mbmd_header, iv_counter, 16);

/*
 * Migration bundle: immutable TD state. Module 1.5.01, 1.5.05, 2.0. MB_TYPE 0.
 */
struct mbmd_immutable_td_state {
	struct mbmd_header header;
	uint16_t num_f_migs;
	uint16_t reserved0;
	uint8_t num_sys_md_pages;
	uint8_t reserved1[3];
	uint8_t mac[16];
};

#define TDX_MBMD_IMMUTABLE_TD_STATE_ALIGN	128U

TDX_ASSERT_SIZE(struct mbmd_immutable_td_state, 48);
TDX_ASSERT_OFFSET(struct mbmd_immutable_td_state, header, 0);
TDX_ASSERT_OFFSET(struct mbmd_immutable_td_state, num_f_migs, 24);
TDX_ASSERT_OFFSET(struct mbmd_immutable_td_state, reserved0, 26);
TDX_ASSERT_OFFSET(struct mbmd_immutable_td_state, num_sys_md_pages, 28);
TDX_ASSERT_OFFSET(struct mbmd_immutable_td_state, reserved1, 29);
TDX_ASSERT_OFFSET(struct mbmd_immutable_td_state, mac, 32);

/* Migration bundle: mutable TD state. Module 1.5.01, 1.5.05, 2.0. MB_TYPE 1. */
struct mbmd_td_state {
	struct mbmd_header header;
	uint64_t reserved0;
	uint8_t mac[16];
};

#define TDX_MBMD_TD_STATE_ALIGN	128U

TDX_ASSERT_SIZE(struct mbmd_td_state, 48);
TDX_ASSERT_OFFSET(struct mbmd_td_state, header, 0);
TDX_ASSERT_OFFSET(struct mbmd_td_state, reserved0, 24);
TDX_ASSERT_OFFSET(struct mbmd_td_state, mac, 32);

/*
 * Migration bundle: mutable state of one vCPU. Module 1.5.01, 1.5.05, 2.0.
 * MB_TYPE 2.
 */
struct mbmd_vp_state {
	struct mbmd_header header;
	uint16_t vp_index;
	uint8_t reserved0[6];
	uint8_t mac[16];
};

#define TDX_MBMD_VP_STATE_ALIGN	128U

TDX_ASSERT_SIZE(struct mbmd_vp_state, 48);
TDX_ASSERT_OFFSET(struct mbmd_vp_state, header, 0);
TDX_ASSERT_OFFSET(struct mbmd_vp_state, vp_index, 24);
TDX_ASSERT_OFFSET(struct mbmd_vp_state, reserved0, 26);
TDX_ASSERT_OFFSET(struct mbmd_vp_state, mac, 32);

/* Migration bundle: memory pages. Module 1.5.01, 1.5.05, 2.0. MB_TYPE 16. */
struct mbmd_mem {
	struct mbmd_header header;
	uint16_t num_gpas;
	uint8_t reserved0[6];
	uint8_t mac[16];
};

#define TDX_MBMD_MEM_ALIGN	128U

TDX_ASSERT_SIZE(struct mbmd_mem, 48);
TDX_ASSERT_OFFSET(struct mbmd_mem, header, 0);
TDX_ASSERT_OFFSET(struct mbmd_mem, num_gpas, 24);
TDX_ASSERT_OFFSET(struct mbmd_mem, reserved0, 26);
TDX_ASSERT_OFFSET(struct mbmd_mem, mac, 32);

/* Migration bundle: epoch token. Module 1.5.01, 1.5.05, 2.0. MB_TYPE 32. */
struct mbmd_epoch_token {
	struct mbmd_header header;
	uint64_t total_mb;
	uint8_t mac[16];
};

#define TDX_MBMD_EPOCH_TOKEN_ALIGN	128U

TDX_ASSERT_SIZE(struct mbmd_epoch_token, 48);
TDX_ASSERT_OFFSET(struct mbmd_epoch_token, header, 0);
TDX_ASSERT_OFFSET(struct mbmd_epoch_token, total_mb, 24);
TDX_ASSERT_OFFSET(struct mbmd_epoch_token, mac, 32);

/* Migration bundle: abort token. Module 1.5.01, 1.5.05, 2.0. MB_TYPE 33. */
struct mbmd_abort_token {
	struct mbmd_header header;
	uint64_t reserved0;
	uint8_t mac[16];
};

#define TDX_MBMD_ABORT_TOKEN_ALIGN	128U

TDX_ASSERT_SIZE(struct mbmd_abort_token, 48);
TDX_ASSERT_OFFSET(struct mbmd_abort_token, header, 0);
TDX_ASSERT_OFFSET(struct mbmd_abort_token, reserved0, 24);
TDX_ASSERT_OFFSET(struct mbmd_abort_token, mac, 32);

/*
 * Head of a metadata list. Module 1.5.01, 1.5.05, 2.0. List fits one 4KB page.
 * Then sequences.
 */
struct md_list_header {
	uint16_t list_buff_size;
	uint16_t num_sequences;
	uint32_t reserved;
};

TDX_ASSERT_SIZE(struct md_list_header, 8);
TDX_ASSERT_OFFSET(struct md_list_header, list_buff_size, 0);
TDX_ASSERT_OFFSET(struct md_list_header, num_sequences, 2);
TDX_ASSERT_OFFSET(struct md_list_header, reserved, 4);

/*
 * Head of a sequence of elements in a metadata list. Module 1.5.01, 1.5.05,
 * 2.0. An MD_FIELD_ID whose LAST_ELEMENT/LAST_FIELD counts drive the length.
 * With WRITE_MASK_VALID a mask qword comes first. Every element takes 8 bytes.
 * Max 16 elements x 512 fields + mask.
 */
struct md_sequence_header {
	uint64_t field_id;
};

TDX_ASSERT_SIZE(struct md_sequence_header, 8);
TDX_ASSERT_OFFSET(struct md_sequence_header, field_id, 0);

/*
 * What a #VE is about, in TDVPS. Module 1.5.01, 1.5.05, 2.0. VALID 0xFFFFFFFF
 * or 0. TDVPS adds instruction length and info at offset 40 and 44.
 */
struct ve_info {
	uint32_t exit_reason;
	uint32_t valid;
	uint64_t exit_qualification;
	uint64_t gla;
	uint64_t gpa;
	uint16_t eptp_index;
} __attribute__((packed));

TDX_ASSERT_SIZE(struct ve_info, 34);
TDX_ASSERT_OFFSET(struct ve_info, exit_reason, 0);
TDX_ASSERT_OFFSET(struct ve_info, valid, 4);
TDX_ASSERT_OFFSET(struct ve_info, exit_qualification, 8);
TDX_ASSERT_OFFSET(struct ve_info, gla, 16);
TDX_ASSERT_OFFSET(struct ve_info, gpa, 24);
TDX_ASSERT_OFFSET(struct ve_info, eptp_index, 32);

/* Registers of an L2 VM for TDG.VP.ENTER. Module 1.5.01, 1.5.05, 2.0. */
struct l2_enter_guest_state {
	uint64_t rax;
	uint64_t rcx;
	uint64_t rdx;
	uint64_t rbx;
	uint64_t rsp;
	uint64_t rbp;
	uint64_t rsi;
	uint64_t rdi;
	uint64_t r8;
	uint64_t r9;
	uint64_t r10;
	uint64_t r11;
	uint64_t r12;
	uint64_t r13;
	uint64_t r14;
	uint64_t r15;
	uint64_t rflags;
	uint64_t rip;
	uint64_t ssp;
	uint16_t guest_interrupt_status;
} __attribute__((packed));

TDX_ASSERT_SIZE(struct l2_enter_guest_state, 154);
TDX_ASSERT_OFFSET(struct l2_enter_guest_state, rax, 0);
TDX_ASSERT_OFFSET(struct l2_enter_guest_state, rcx, 8);
TDX_ASSERT_OFFSET(struct l2_enter_guest_state, rdx, 16);
TDX_ASSERT_OFFSET(struct l2_enter_guest_state, rbx, 24);
TDX_ASSERT_OFFSET(struct l2_enter_guest_state, rsp, 32);
TDX_ASSERT_OFFSET(struct l2_enter_guest_state, rbp, 40);
TDX_ASSERT_OFFSET(struct l2_enter_guest_state, rsi, 48);
TDX_ASSERT_OFFSET(struct l2_enter_guest_state, rdi, 56);
TDX_ASSERT_OFFSET(struct l2_enter_guest_state, r8, 64);
TDX_ASSERT_OFFSET(struct l2_enter_guest_state, r9, 72);
TDX_ASSERT_OFFSET(struct l2_enter_guest_state, r10, 80);
TDX_ASSERT_OFFSET(struct l2_enter_guest_state, r11, 88);
TDX_ASSERT_OFFSET(struct l2_enter_guest_state, r12, 96);
TDX_ASSERT_OFFSET(struct l2_enter_guest_state, r13, 104);
TDX_ASSERT_OFFSET(struct l2_enter_guest_state, r14, 112);
TDX_ASSERT_OFFSET(struct l2_enter_guest_state, r15, 120);
TDX_ASSERT_OFFSET(struct l2_enter_guest_state, rflags, 128);
TDX_ASSERT_OFFSET(struct l2_enter_guest_state, rip, 136);
TDX_ASSERT_OFFSET(struct l2_enter_guest_state, ssp, 144);
TDX_ASSERT_OFFSET(struct l2_enter_guest_state, guest_interrupt_status, 152);

/*
 * What SEAMLDR.INSTALL takes. Module p-seamldr. SCENARIO 0 load, 1 update.
 * VERSION 0.
 */
struct seamldr_params {
	uint32_t version;
	uint32_t scenario;
	uint64_t sigstruct_pa;
	uint8_t reserved[104];
	uint64_t num_module_pages;
	uint64_t mod_pages_pa_list[496];
};

#define TDX_SEAMLDR_PARAMS_ALIGN	4096U

TDX_ASSERT_SIZE(struct seamldr_params, 4096);
TDX_ASSERT_OFFSET(struct seamldr_params, version, 0);
TDX_ASSERT_OFFSET(struct seamldr_params, scenario, 4);
TDX_ASSERT_OFFSET(struct seamldr_params, sigstruct_pa, 8);
TDX_ASSERT_OFFSET(struct seamldr_params, reserved, 16);
TDX_ASSERT_OFFSET(struct seamldr_params, num_module_pages, 120);
TDX_ASSERT_OFFSET(struct seamldr_params, mod_pages_pa_list, 128);

/* Measurements in SEAMLDR_INFO. Module p-seamldr. */
struct seamextend {
	uint64_t valid;
	uint8_t tee_tcb_svn[16];
	uint8_t mrseam[48];
	uint8_t mrsigner[48];
	uint64_t attributes;
	uint8_t seam_ready;
	uint8_t system_under_debug;
	uint8_t p_seamldr_ready;
	uint8_t reserved[5];
};

#define TDX_SEAMEXTEND_ALIGN	256U

TDX_ASSERT_SIZE(struct seamextend, 136);
TDX_ASSERT_OFFSET(struct seamextend, valid, 0);
TDX_ASSERT_OFFSET(struct seamextend, tee_tcb_svn, 8);
TDX_ASSERT_OFFSET(struct seamextend, mrseam, 24);
TDX_ASSERT_OFFSET(struct seamextend, mrsigner, 72);
TDX_ASSERT_OFFSET(struct seamextend, attributes, 120);
TDX_ASSERT_OFFSET(struct seamextend, seam_ready, 128);
TDX_ASSERT_OFFSET(struct seamextend, system_under_debug, 129);
TDX_ASSERT_OFFSET(struct seamextend, p_seamldr_ready, 130);
TDX_ASSERT_OFFSET(struct seamextend, reserved, 131);

/*
 * What SEAMLDR.INFO writes. Module p-seamldr V1.0.01.01, p-seamldr 1.5.02.
 * V1.0.01.01 has 0 in NUM_REMAINING_UPDATES and FEATURES0. UPDATE_VERSION as
 * Linux names it; 0 in 1.5.02. FEATURES0 bit 0 S4 migration calls, bit 1
 * SEAMLDR.CLEANUP.
 */
struct seamldr_info {
	uint32_t version;
	uint32_t attributes;
	uint32_t vendor_id;
	uint32_t build_date;
	uint16_t build_num;
	uint16_t minor;
	uint16_t major;
	uint16_t update_version;
	uint32_t acm_x2apic;
	uint32_t num_remaining_updates;
	struct seamextend seamextend;
	uint64_t features0;
	uint8_t reserved[80];
};

#define TDX_SEAMLDR_INFO_ALIGN	256U

TDX_ASSERT_SIZE(struct seamldr_info, 256);
TDX_ASSERT_OFFSET(struct seamldr_info, version, 0);
TDX_ASSERT_OFFSET(struct seamldr_info, attributes, 4);
TDX_ASSERT_OFFSET(struct seamldr_info, vendor_id, 8);
TDX_ASSERT_OFFSET(struct seamldr_info, build_date, 12);
TDX_ASSERT_OFFSET(struct seamldr_info, build_num, 16);
TDX_ASSERT_OFFSET(struct seamldr_info, minor, 18);
TDX_ASSERT_OFFSET(struct seamldr_info, major, 20);
TDX_ASSERT_OFFSET(struct seamldr_info, update_version, 22);
TDX_ASSERT_OFFSET(struct seamldr_info, acm_x2apic, 24);
TDX_ASSERT_OFFSET(struct seamldr_info, num_remaining_updates, 28);
TDX_ASSERT_OFFSET(struct seamldr_info, seamextend, 32);
TDX_ASSERT_OFFSET(struct seamldr_info, features0, 168);
TDX_ASSERT_OFFSET(struct seamldr_info, reserved, 176);

/*
 * Signature structure of a TDX module. Module p-seamldr V1.0.01.01, p-seamldr
 * 1.5.02. Header type 6, header length 0xE1 dwords, version 0x10000, size 0x200
 * dwords. Key and modulus 0x60 dwords, exponent 1 dword, e is 0x10001.
 * MODULE_TYPE bit 31 debug-signed. SEAMSVN bits 7:0 minor, 15:8 major; page
 * counts are minus 1. MODULE_HV to FAULT_WRAPPER_OFFSET are reserved in
 * V1.0.01.01.
 */
struct seam_sigstruct {
	uint32_t header_type;
	uint32_t header_length;
	uint32_t header_version;
	uint32_t module_type;
	uint32_t module_vendor;
	uint32_t date;
	uint32_t size;
	uint32_t key_size;
	uint32_t modulus_size;
	uint32_t exponent_size;
	uint8_t reserved0[88];
	uint8_t modulus[384];
	uint32_t exponent;
	uint8_t signature[384];
	uint8_t seamhash[48];
	uint16_t seamsvn;
	uint64_t attributes;
	uint32_t rip_offset;
	uint8_t num_stack_pages;
	uint8_t num_tls_pages;
	uint16_t num_keyhole_pages;
	uint16_t num_global_data_pages;
	uint16_t max_tdmrs;
	uint16_t max_rsvd_per_tdmr;
	uint16_t pamt_entry_size_4k;
	uint16_t pamt_entry_size_2m;
	uint16_t pamt_entry_size_1g;
	uint8_t reserved1[6];
	uint16_t module_hv;
	uint16_t min_update_hv;
	uint8_t no_downgrade;
	uint8_t reserved2;
	uint16_t num_handoff_pages;
	uint32_t gdt_idt_offset;
	uint32_t fault_wrapper_offset;
	uint8_t reserved3[24];
	uint32_t cpuid_table_size;
	uint32_t cpuid_table[255];
} __attribute__((packed));

#define TDX_SEAM_SIGSTRUCT_ALIGN	4096U

TDX_ASSERT_SIZE(struct seam_sigstruct, 2048);
TDX_ASSERT_OFFSET(struct seam_sigstruct, header_type, 0);
TDX_ASSERT_OFFSET(struct seam_sigstruct, header_length, 4);
TDX_ASSERT_OFFSET(struct seam_sigstruct, header_version, 8);
TDX_ASSERT_OFFSET(struct seam_sigstruct, module_type, 12);
TDX_ASSERT_OFFSET(struct seam_sigstruct, module_vendor, 16);
TDX_ASSERT_OFFSET(struct seam_sigstruct, date, 20);
TDX_ASSERT_OFFSET(struct seam_sigstruct, size, 24);
TDX_ASSERT_OFFSET(struct seam_sigstruct, key_size, 28);
TDX_ASSERT_OFFSET(struct seam_sigstruct, modulus_size, 32);
TDX_ASSERT_OFFSET(struct seam_sigstruct, exponent_size, 36);
TDX_ASSERT_OFFSET(struct seam_sigstruct, reserved0, 40);
TDX_ASSERT_OFFSET(struct seam_sigstruct, modulus, 128);
TDX_ASSERT_OFFSET(struct seam_sigstruct, exponent, 512);
TDX_ASSERT_OFFSET(struct seam_sigstruct, signature, 516);
TDX_ASSERT_OFFSET(struct seam_sigstruct, seamhash, 900);
TDX_ASSERT_OFFSET(struct seam_sigstruct, seamsvn, 948);
TDX_ASSERT_OFFSET(struct seam_sigstruct, attributes, 950);
TDX_ASSERT_OFFSET(struct seam_sigstruct, rip_offset, 958);
TDX_ASSERT_OFFSET(struct seam_sigstruct, num_stack_pages, 962);
TDX_ASSERT_OFFSET(struct seam_sigstruct, num_tls_pages, 963);
TDX_ASSERT_OFFSET(struct seam_sigstruct, num_keyhole_pages, 964);
TDX_ASSERT_OFFSET(struct seam_sigstruct, num_global_data_pages, 966);
TDX_ASSERT_OFFSET(struct seam_sigstruct, max_tdmrs, 968);
TDX_ASSERT_OFFSET(struct seam_sigstruct, max_rsvd_per_tdmr, 970);
TDX_ASSERT_OFFSET(struct seam_sigstruct, pamt_entry_size_4k, 972);
TDX_ASSERT_OFFSET(struct seam_sigstruct, pamt_entry_size_2m, 974);
TDX_ASSERT_OFFSET(struct seam_sigstruct, pamt_entry_size_1g, 976);
TDX_ASSERT_OFFSET(struct seam_sigstruct, reserved1, 978);
TDX_ASSERT_OFFSET(struct seam_sigstruct, module_hv, 984);
TDX_ASSERT_OFFSET(struct seam_sigstruct, min_update_hv, 986);
TDX_ASSERT_OFFSET(struct seam_sigstruct, no_downgrade, 988);
TDX_ASSERT_OFFSET(struct seam_sigstruct, reserved2, 989);
TDX_ASSERT_OFFSET(struct seam_sigstruct, num_handoff_pages, 990);
TDX_ASSERT_OFFSET(struct seam_sigstruct, gdt_idt_offset, 992);
TDX_ASSERT_OFFSET(struct seam_sigstruct, fault_wrapper_offset, 996);
TDX_ASSERT_OFFSET(struct seam_sigstruct, reserved3, 1000);
TDX_ASSERT_OFFSET(struct seam_sigstruct, cpuid_table_size, 1024);
TDX_ASSERT_OFFSET(struct seam_sigstruct, cpuid_table, 1028);

/*
 * Head of a module file, first form. Module tdx-module-loader. Signature TDX-
 * BLOB.
 */
struct tdx_blob_header_v1 {
	uint16_t version;
	uint16_t checksum;
	uint32_t offset_of_module;
	uint64_t signature;
	uint32_t len;
	uint32_t reserved1;
	uint64_t reserved2[509];
};

TDX_ASSERT_SIZE(struct tdx_blob_header_v1, 4096);
TDX_ASSERT_OFFSET(struct tdx_blob_header_v1, version, 0);
TDX_ASSERT_OFFSET(struct tdx_blob_header_v1, checksum, 2);
TDX_ASSERT_OFFSET(struct tdx_blob_header_v1, offset_of_module, 4);
TDX_ASSERT_OFFSET(struct tdx_blob_header_v1, signature, 8);
TDX_ASSERT_OFFSET(struct tdx_blob_header_v1, len, 16);
TDX_ASSERT_OFFSET(struct tdx_blob_header_v1, reserved1, 20);
TDX_ASSERT_OFFSET(struct tdx_blob_header_v1, reserved2, 24);

/*
 * Head of a module file, second form. Module linux 2026. VERSION 0x200. Layout
 * differs from V1 (signature at offset 4).
 */
struct tdx_blob_header_v2 {
	uint16_t version;
	uint16_t checksum;
	uint64_t signature;
	uint32_t sigstruct_nr_pages;
	uint32_t module_nr_pages;
	uint8_t reserved[4076];
} __attribute__((packed));

TDX_ASSERT_SIZE(struct tdx_blob_header_v2, 4096);
TDX_ASSERT_OFFSET(struct tdx_blob_header_v2, version, 0);
TDX_ASSERT_OFFSET(struct tdx_blob_header_v2, checksum, 2);
TDX_ASSERT_OFFSET(struct tdx_blob_header_v2, signature, 4);
TDX_ASSERT_OFFSET(struct tdx_blob_header_v2, sigstruct_nr_pages, 12);
TDX_ASSERT_OFFSET(struct tdx_blob_header_v2, module_nr_pages, 16);
TDX_ASSERT_OFFSET(struct tdx_blob_header_v2, reserved, 20);

/* Head of a GetQuote buffer. Module GHCI. Data follows. */
struct tdx_quote_req {
	uint64_t version;
	uint64_t status;
	uint32_t in_len;
	uint32_t out_len;
};

TDX_ASSERT_SIZE(struct tdx_quote_req, 24);
TDX_ASSERT_OFFSET(struct tdx_quote_req, version, 0);
TDX_ASSERT_OFFSET(struct tdx_quote_req, status, 8);
TDX_ASSERT_OFFSET(struct tdx_quote_req, in_len, 16);
TDX_ASSERT_OFFSET(struct tdx_quote_req, out_len, 20);

/* What TDG.MR.KEY.GET takes. Module 2.0-e69a439. */
struct tdkeyrequest {
	uint16_t keyname;
	uint8_t sw_keyname;
	uint8_t keysize_bitmap;
	uint32_t reserved0;
	uint64_t tdkeypolicy;
	uint64_t attributes_mask;
	uint64_t xfam_mask;
	uint8_t cpusvn[16];
	uint8_t tee_tcb_svn[16];
	uint16_t isvsvn;
	uint16_t mrconfigsvn;
	uint16_t mrownerconfigsvn;
	uint8_t salt[32];
	uint8_t reserved1[26];
};

#define TDX_TDKEYREQUEST_ALIGN	128U

TDX_ASSERT_SIZE(struct tdkeyrequest, 128);
TDX_ASSERT_OFFSET(struct tdkeyrequest, keyname, 0);
TDX_ASSERT_OFFSET(struct tdkeyrequest, sw_keyname, 2);
TDX_ASSERT_OFFSET(struct tdkeyrequest, keysize_bitmap, 3);
TDX_ASSERT_OFFSET(struct tdkeyrequest, reserved0, 4);
TDX_ASSERT_OFFSET(struct tdkeyrequest, tdkeypolicy, 8);
TDX_ASSERT_OFFSET(struct tdkeyrequest, attributes_mask, 16);
TDX_ASSERT_OFFSET(struct tdkeyrequest, xfam_mask, 24);
TDX_ASSERT_OFFSET(struct tdkeyrequest, cpusvn, 32);
TDX_ASSERT_OFFSET(struct tdkeyrequest, tee_tcb_svn, 48);
TDX_ASSERT_OFFSET(struct tdkeyrequest, isvsvn, 64);
TDX_ASSERT_OFFSET(struct tdkeyrequest, mrconfigsvn, 66);
TDX_ASSERT_OFFSET(struct tdkeyrequest, mrownerconfigsvn, 68);
TDX_ASSERT_OFFSET(struct tdkeyrequest, salt, 70);
TDX_ASSERT_OFFSET(struct tdkeyrequest, reserved1, 102);

/* Extension of a TDREPORT with the service TD's history. Module 2.0-e69a439. */
struct servtd_ext {
	uint8_t init_servtd_hash[48];
	uint64_t init_servtd_attr;
	uint64_t reserved0;
	uint8_t init_cpusvn[16];
	uint8_t init_tee_tcb_svn[16];
	uint8_t init_tee_model[12];
	uint32_t reserved1;
	uint8_t curr_servtd_hash[48];
	uint64_t curr_servtd_attr;
	uint64_t reserved2;
	uint8_t reserved3[48];
	uint8_t reserved4[48];
};

TDX_ASSERT_SIZE(struct servtd_ext, 272);
TDX_ASSERT_OFFSET(struct servtd_ext, init_servtd_hash, 0);
TDX_ASSERT_OFFSET(struct servtd_ext, init_servtd_attr, 48);
TDX_ASSERT_OFFSET(struct servtd_ext, reserved0, 56);
TDX_ASSERT_OFFSET(struct servtd_ext, init_cpusvn, 64);
TDX_ASSERT_OFFSET(struct servtd_ext, init_tee_tcb_svn, 80);
TDX_ASSERT_OFFSET(struct servtd_ext, init_tee_model, 96);
TDX_ASSERT_OFFSET(struct servtd_ext, reserved1, 108);
TDX_ASSERT_OFFSET(struct servtd_ext, curr_servtd_hash, 112);
TDX_ASSERT_OFFSET(struct servtd_ext, curr_servtd_attr, 160);
TDX_ASSERT_OFFSET(struct servtd_ext, reserved2, 168);
TDX_ASSERT_OFFSET(struct servtd_ext, reserved3, 176);
TDX_ASSERT_OFFSET(struct servtd_ext, reserved4, 224);

#endif /* TDX_GEN_STRUCTS_H */
