/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The control structures of a TD as they lie in its pages: TDR, TDCS and
 * TDVPS. Sizes and offsets are those of module 1.5.05, because metadata fields
 * are addressed by them (abi/fields*.toml) and page counts follow from them.
 *
 * A TDCS or TDVPS is several pages that need not be adjacent: struct tdcs
 * and struct tdvps are their first pages, the others have types of their
 * own and are reached through the page lists in TDR and TDVPS.
 */
#ifndef TDX_MODULE_CORE_TD_LAYOUT_H
#define TDX_MODULE_CORE_TD_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <tdx/types.h>

#include "gen/vmcs.h"

#define TDX_PAGE		4096u
#define TDX_MAX_VMS		4u	/* L1 and three L2 */
#define TDX_MAX_L2_VMS		3u
#define TDX_MAX_VCPUS		576u
#define TDX_NUM_RTMRS		4u
#define TDX_MAX_SERVTDS		1u
#define TDX_NO_LP		(~0u)
#define TDX_EPF_LIST_SIZE	32u

enum tdx_tdcs_page {
	TDX_TDCS_PAGE_FIRST = 0,
	TDX_TDCS_PAGE_IDS = 1,
	TDX_TDCS_PAGE_MSR_BITMAPS = 2,
	TDX_TDCS_PAGE_SEPT_ROOT = 3,
	TDX_TDCS_PAGE_ZERO = 4,
	TDX_TDCS_PAGE_MIGSC_LINKS = 5,
	TDX_TDCS_PAGE_L2_SEPT_ROOT = 6,	/* of VM 1; VM n: + n - 1 */
	TDX_TDCS_MIN_PAGES = 6,
	TDX_TDCS_MAX_PAGES = 9,
	TDX_TDCS_PAGES_PER_L2_VM = 1,
};

enum tdx_tdvps_page {
	TDX_TDVPS_PAGE_FIRST = 0,	/* the TDVPR page */
	TDX_TDVPS_PAGE_VMCS = 1,
	TDX_TDVPS_PAGE_VAPIC = 2,
	TDX_TDVPS_PAGE_XBUFF = 3,	/* three pages */
	TDX_TDVPS_PAGE_L2_VMCS = 6,	/* of VM 1; VM n: + 3 * (n - 1) */
	TDX_TDVPS_PAGE_L2_MSR_BITMAPS = 7,
	TDX_TDVPS_PAGE_L2_MSR_SHADOW = 8,
	TDX_TDVPS_MIN_PAGES = 6,
	TDX_TDVPS_MAX_PAGES = 15,
	TDX_TDVPS_PAGES_PER_L2_VM = 3,
};

enum tdx_lifecycle {
	TDX_TD_HKID_ASSIGNED,
	TDX_TD_KEYS_CONFIGURED,
	TDX_TD_BLOCKED,
	TDX_TD_TEARDOWN,
};

enum tdx_binding_state { TDX_BINDING_FREE, TDX_BINDING_PRE_BOUND, TDX_BINDING_BOUND };

/* 48 bytes of SHA-384. */
struct tdx_measurement {
	uint8_t bytes[48];
};

/* Two fields of the TDVPS are not at a multiple of their size. */
typedef uint32_t __attribute__((aligned(1))) tdx_unaligned_u32;
typedef uint64_t __attribute__((aligned(1))) tdx_unaligned_u64;

/* Shared/exclusive lock words; the operations are in core/lock.h. */
typedef uint16_t tdx_lock_word;

struct tdr {
	/* management */
	uint8_t fatal;
	uint8_t reserved_0[3];
	uint32_t num_tdcx;
	uint64_t chldcnt;
	uint32_t lifecycle_state;
	uint32_t reserved_1;
	uint64_t tdcx_pa[TDX_TDCS_MAX_PAGES];
	uint64_t td_uuid[4];
	uint8_t reserved_2[128];
	/* key management */
	uint16_t hkid;
	uint8_t reserved_3[6];
	uint64_t pkg_config_bitmap;
	uint8_t reserved_4[48];
	/* TD preserving */
	uint16_t handoff_version;
	uint8_t reserved_5[6];
	uint64_t seamdb_index;
	uint64_t seamdb_nonce[4];
	uint8_t reserved_6[16];
	uint8_t reserved_7[TDX_PAGE - 384];
};

/* Virtual CPUID bits that exits and entries ask for often. */
struct tdx_cpuid_flags {
	uint8_t monitor_mwait, dca, tsc_deadline, tsx, waitpkg, tme, pconfig, xfd;
	uint8_t ddpd, la57, fred, perfmon_ext;
	uint8_t reserved[20];
};

struct tdx_servtd_binding {
	uint8_t state;
	uint8_t reserved_0;
	uint16_t type;
	uint32_t reserved_1;
	uint64_t attributes;
	uint64_t uuid[4];
	struct tdx_measurement info_hash;
	uint8_t reserved_2[32];
};

/* First TDCX page. */
struct tdcs {
	/* 0x000: management */
	uint32_t num_vcpus;
	uint32_t num_assoc_vcpus;
	uint32_t op_state;
	tdx_lock_word op_state_lock;
	uint8_t reserved_0[2];
	uint16_t num_l2_vms;
	uint8_t reserved_1[110];
	/* 0x080: execution controls */
	uint64_t attributes;
	uint64_t xfam;
	uint32_t max_vcpus;
	uint8_t gpaw;
	uint8_t reserved_2[3];
	uint64_t eptp;
	tdx_lock_word secure_ept_lock;
	uint8_t reserved_3[6];
	uint64_t tsc_offset;
	uint64_t tsc_multiplier;
	uint16_t tsc_frequency;
	struct tdx_cpuid_flags cpuid_flags;
	uint8_t reserved_4[2];
	uint32_t xbuff_size;
	uint64_t notify_enables;
	uint64_t hp_lock_timeout;
	uint64_t vm_ctls[TDX_MAX_VMS];
	uint64_t ia32_spec_ctrl_mask;
	uint64_t config_flags;
	uint64_t td_ctls;
	uint32_t reserved_5;
	uint8_t topology_enum_configured;
	uint8_t reserved_6[7];
	uint8_t cpuid_valid[80];
	uint8_t reserved_7[12];
	uint32_t xbuff_offsets[19];
	uint8_t reserved_8[36];
	/* 0x200: TLB epoch tracking */
	uint64_t td_epoch;
	uint16_t refcount[2];
	uint8_t reserved_9[4];
	tdx_lock_word epoch_lock;
	uint8_t reserved_10[46];
	/* 0x240: measurement */
	struct tdx_measurement mrtd, mrconfigid, mrowner, mrownerconfig;
	struct tdx_measurement rtmr[TDX_NUM_RTMRS];
	struct tdx_measurement last_teeinfo_hash;
	tdx_lock_word rtmr_lock;
	uint8_t last_teeinfo_hash_valid;
	uint8_t reserved_11[45];
	uint8_t mrtd_context[352];	/* incremental SHA-384, see core/measure.h */
	/* 0x580: migration */
	uint8_t mig_dec_key_set;
	uint8_t reserved_12[3];
	uint32_t export_count;
	uint32_t import_count;
	uint32_t mig_epoch;
	uint64_t bw_epoch;
	uint64_t total_mb_count;
	uint64_t mig_dec_key[4];
	uint64_t mig_dec_working_key[4];
	uint64_t mig_enc_key[4];
	uint64_t mig_enc_working_key[4];
	uint16_t mig_version;
	uint16_t mig_working_version;
	uint8_t reserved_13[4];
	uint64_t dirty_count;
	uint64_t mig_count;
	uint16_t num_migs;
	uint8_t reserved_14[2];
	uint32_t num_migrated_vcpus;
	uint64_t preimport_uuid[4];
	tdx_lock_word mig_lock;
	uint8_t reserved_15[158];
	/* 0x700: virtual values of VMX capability MSRs */
	uint64_t virt_vmx_basic, virt_vmx_misc;
	uint64_t virt_cr0_fixed0, virt_cr0_fixed1, virt_cr4_fixed0, virt_cr4_fixed1;
	uint64_t virt_procbased_ctls2, virt_ept_vpid_cap;
	uint64_t virt_true_pinbased_ctls, virt_true_procbased_ctls;
	uint64_t virt_true_exit_ctls, virt_true_entry_ctls;
	uint64_t virt_vmfunc, virt_procbased_ctls3, virt_exit_ctls2;
	uint64_t virt_arch_capabilities;
	uint8_t reserved_16[128];
	/* 0x800: virtual CPUID, in the order of abi/cpuid.toml */
	uint32_t cpuid_values[80][4];
	/* 0xd00: service TDs */
	struct tdx_measurement servtd_hash;
	uint16_t servtd_num;
	tdx_lock_word servtd_bindings_lock;
	uint8_t reserved_17[92];
	struct tdx_servtd_binding servtd_bindings[TDX_MAX_SERVTDS];
	uint8_t reserved_18[TDX_PAGE - 0xe10];
};

/* Second TDCX page. */
struct tdcs_ids {
	uint8_t reserved_0[0x100];
	uint32_t x2apic_ids[TDX_MAX_VCPUS];
	uint8_t reserved_1[TDX_PAGE - 0x100 - 4 * TDX_MAX_VCPUS];
};

struct tdx_ve_info {
	uint32_t exit_reason;
	uint32_t valid;			/* 0 or TDX_VE_INFO_VALID */
	uint64_t exit_qualification;
	uint64_t gla, gpa;
	uint16_t eptp_index;
	uint8_t reserved_0[2];
	uint32_t instruction_length, instruction_info;
	uint8_t reserved_1[84];
};
#define TDX_VE_INFO_VALID	0xffffffffu

enum tdx_vcpu_state {
	TDX_VCPU_UNINITIALIZED = 0x0,
	TDX_VCPU_READY = 0x2,
	TDX_VCPU_ACTIVE = 0x4,
	TDX_VCPU_DISABLED = 0x8,
	TDX_VCPU_IMPORT = 0x10,
};

enum tdx_last_exit { TDX_EXIT_ASYNC_FAULT, TDX_EXIT_ASYNC_TRAP, TDX_EXIT_SYNC_VMCALL };

enum tdx_l2_host_routing { TDX_ROUTED_NONE, TDX_ROUTED_ASYNC, TDX_ROUTED_VMCALL };

/* First TDVPS page: the TDVPR page. */
struct tdvps {
	/* 0x000 */
	struct tdx_ve_info ve_info;
	uint8_t reserved_0[128];
	/* 0x100: management */
	uint8_t state;
	uint8_t last_td_exit;
	tdx_unaligned_u32 vcpu_index;
	uint8_t reserved_1;
	uint8_t num_tdvps_pages;
	uint64_t tdvps_pa[TDX_TDVPS_MAX_PAGES];
	uint8_t reserved_2[72];
	uint32_t assoc_lpid;
	uint8_t reserved_3[4];
	uint64_t vcpu_epoch;
	uint8_t cpuid_supervisor_ve;
	uint8_t cpuid_user_ve;
	uint8_t reserved_4[2];
	uint32_t export_count;
	uint64_t last_exit_tsc;
	uint8_t pend_nmi;
	uint8_t nmi_unblocking_due_to_iret;
	uint8_t reserved_5[6];
	uint64_t xfam;
	uint8_t last_epf_gpa_list_idx;
	uint8_t possibly_epf_stepping;
	uint8_t reserved_6[6];
	uint64_t hp_lock_busy_start;
	uint8_t hp_lock_busy;
	uint8_t reserved_7[5];
	tdx_unaligned_u64 last_seamdb_index;
	uint16_t curr_vm;
	uint8_t l2_exit_host_routed;
	uint8_t reserved_8;
	uint8_t vm_launched[TDX_MAX_VMS];
	uint8_t lp_dependent_hpa_updated[TDX_MAX_VMS];
	uint8_t module_dependent_updated[TDX_MAX_VMS];
	uint8_t reserved_9[2];
	uint64_t l2_ctls[TDX_MAX_VMS];
	uint64_t l2_debug_ctls[TDX_MAX_VMS];
	uint64_t tsc_deadline[TDX_MAX_VMS];
	uint64_t shadow_tsc_deadline[TDX_MAX_VMS];
	uint64_t base_l2_cr0_mask, base_l2_cr0_shadow;
	uint64_t base_l2_cr4_mask, base_l2_cr4_shadow;
	uint64_t shadow_cr0_mask[TDX_MAX_VMS], shadow_cr0_read[TDX_MAX_VMS];
	uint64_t shadow_cr4_mask[TDX_MAX_VMS], shadow_cr4_read[TDX_MAX_VMS];
	uint32_t shadow_notify_window[TDX_MAX_VMS];
	uint64_t shadow_pid_hpa;
	uint8_t reserved_10[24];
	uint32_t shadow_pinbased;
	uint8_t reserved_11[12];
	uint32_t shadow_ple_gap[TDX_MAX_VMS], shadow_ple_window[TDX_MAX_VMS];
	uint16_t shadow_notification_vector;
	uint8_t reserved_12[6];
	uint32_t shadow_procbased2[TDX_MAX_VMS];
	uint64_t shadow_shared_eptp[TDX_MAX_VMS];
	uint64_t l2_enter_guest_state_gpa[TDX_MAX_VMS], l2_enter_guest_state_hpa[TDX_MAX_VMS];
	uint64_t ve_info_gpa[TDX_MAX_VMS], ve_info_hpa[TDX_MAX_VMS];
	uint64_t l2_vapic_gpa[TDX_MAX_VMS], l2_vapic_hpa[TDX_MAX_VMS];
	uint8_t reserved_13[608];
	/* 0x700: private GPAs that faulted at this instruction */
	uint64_t last_epf_gpa_list[TDX_EPF_LIST_SIZE];
	uint8_t reserved_14[256];
	/* 0x900 */
	uint8_t cpuid_control[128];	/* bit 0: #VE in CPL 0, bit 1: in CPL > 0 */
	uint8_t guest_state[256];	/* kept in struct tdx_vmcs instead */
	uint8_t guest_msr_state[560];
	uint8_t reserved_15[848];
};

#define TDX_AT(type, member, offset) \
	_Static_assert(offsetof(struct type, member) == (offset), #type "." #member)

TDX_AT(tdr, tdcx_pa, 0x18);
TDX_AT(tdr, hkid, 0x100);
TDX_AT(tdr, seamdb_index, 0x148);
TDX_AT(tdcs, attributes, 0x080);
TDX_AT(tdcs, xbuff_offsets, 0x190);
TDX_AT(tdcs, td_epoch, 0x200);
TDX_AT(tdcs, mrtd, 0x240);
TDX_AT(tdcs, mig_dec_key_set, 0x580);
TDX_AT(tdcs, virt_vmx_basic, 0x700);
TDX_AT(tdcs, cpuid_values, 0x800);
TDX_AT(tdcs, servtd_hash, 0xd00);
TDX_AT(tdcs, servtd_bindings, 0xd90);
TDX_AT(tdvps, state, 0x100);
TDX_AT(tdvps, last_seamdb_index, 0x20e);
TDX_AT(tdvps, l2_vapic_hpa, 0x480);
TDX_AT(tdvps, last_epf_gpa_list, 0x700);
TDX_AT(tdvps, cpuid_control, 0x900);
TDX_AT(tdvps, guest_msr_state, 0xa80);
#undef TDX_AT

_Static_assert(sizeof(struct tdr) == TDX_PAGE, "TDR is a page");
_Static_assert(sizeof(struct tdcs) == TDX_PAGE, "TDCX is a page");
_Static_assert(sizeof(struct tdcs_ids) == TDX_PAGE, "TDCX is a page");
_Static_assert(sizeof(struct tdvps) == TDX_PAGE, "TDVPR is a page");

#endif /* TDX_MODULE_CORE_TD_LAYOUT_H */
