/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/fields_vp.toml and abi/fields_vmcs.toml; do not edit. Regenerate: make gen */
/*
 * Ids of the metadata fields of a vCPU, with the size, how many there are and
 * who may read (r) or write (w) some bit of them. An id is of the first
 * element; add to it for those that follow.
 */
#ifndef TDX_GEN_FIELDS_VP_H
#define TDX_GEN_FIELDS_VP_H

/* virtual APIC page; u64[128]; debug r */
#define TDX_MD_VP_VAPIC					0x0120000300000000ULL
/* VMX exit reason of the #VE; u32; debug r */
#define TDX_MD_VP_EXIT_REASON				0x0220000200000000ULL
/* 0xffffffff while #VE information waits for the TD, else 0; u32; debug r */
#define TDX_MD_VP_VALID					0x0220000200000001ULL
/* exit qualification of the #VE; u64; debug r */
#define TDX_MD_VP_EXIT_QUALIFICATION			0x0220000300000002ULL
/* guest linear address of the #VE; u64; debug r */
#define TDX_MD_VP_GLA					0x0220000300000003ULL
/* guest physical address of the #VE; u64; debug r */
#define TDX_MD_VP_GPA					0x0220000300000004ULL
/* EPTP index of the #VE; u16; debug r */
#define TDX_MD_VP_EPTP_INDEX				0x0220000100000005ULL
/* length of the instruction that caused the #VE; u32; debug r */
#define TDX_MD_VP_INSTRUCTION_LENGTH			0x8220000200000010ULL
/* VMX instruction information of the #VE; u32; debug r */
#define TDX_MD_VP_INSTRUCTION_INFORMATION		0x8220000200000011ULL
/* the guest's RAX; u64; debug rw */
#define TDX_MD_VP_RAX					0x1020000300000000ULL
/* the guest's RCX; u64; debug rw */
#define TDX_MD_VP_RCX					0x1020000300000001ULL
/* the guest's RDX; u64; debug rw */
#define TDX_MD_VP_RDX					0x1020000300000002ULL
/* the guest's RBX; u64; debug rw */
#define TDX_MD_VP_RBX					0x1020000300000003ULL
/* not used: RSP is in the VMCS; u64 */
#define TDX_MD_VP_RSP_PLACEHOLDER			0x1020000300000004ULL
/* the guest's RBP; u64; debug rw */
#define TDX_MD_VP_RBP					0x1020000300000005ULL
/* the guest's RSI; u64; debug rw */
#define TDX_MD_VP_RSI					0x1020000300000006ULL
/* the guest's RDI; u64; debug rw */
#define TDX_MD_VP_RDI					0x1020000300000007ULL
/* the guest's R8; u64; debug rw */
#define TDX_MD_VP_R8					0x1020000300000008ULL
/* the guest's R9; u64; debug rw */
#define TDX_MD_VP_R9					0x1020000300000009ULL
/* the guest's R10; u64; debug rw */
#define TDX_MD_VP_R10					0x102000030000000AULL
/* the guest's R11; u64; debug rw */
#define TDX_MD_VP_R11					0x102000030000000BULL
/* the guest's R12; u64; debug rw */
#define TDX_MD_VP_R12					0x102000030000000CULL
/* the guest's R13; u64; debug rw */
#define TDX_MD_VP_R13					0x102000030000000DULL
/* the guest's R14; u64; debug rw */
#define TDX_MD_VP_R14					0x102000030000000EULL
/* the guest's R15; u64; debug rw */
#define TDX_MD_VP_R15					0x102000030000000FULL
/* the guest's DR0; u64; debug rw */
#define TDX_MD_VP_DR0					0x1120000300000000ULL
/* the guest's DR1; u64; debug rw */
#define TDX_MD_VP_DR1					0x1120000300000001ULL
/* the guest's DR2; u64; debug rw */
#define TDX_MD_VP_DR2					0x1120000300000002ULL
/* the guest's DR3; u64; debug rw */
#define TDX_MD_VP_DR3					0x1120000300000003ULL
/* the guest's DR6; u64; debug rw */
#define TDX_MD_VP_DR6					0x1120000300000006ULL
/* extended state that the guest enabled; u64; debug r */
#define TDX_MD_VP_XCR0					0x1120000300000020ULL
/* the guest's CR2; u64; debug rw */
#define TDX_MD_VP_CR2					0x1120000300000028ULL
/*
 * bit 0: an interrupt is pending in the virtual APIC; worked out when read;
 * u64; host r, debug r
 */
#define TDX_MD_VP_VCPU_STATE_DETAILS			0x9120000300000100ULL
/* extended state of the guest, as XSAVE has it; u64[1536]; debug rw */
#define TDX_MD_VP_XBUFF					0x1220000300000000ULL
/* the guest's IA32_SPEC_CTRL; u64; debug rw */
#define TDX_MD_VP_IA32_SPEC_CTRL			0x1320000300000048ULL
/* the guest's IA32_UMWAIT_CONTROL; u64; debug rw */
#define TDX_MD_VP_IA32_UMWAIT_CONTROL			0x13200003000000E1ULL
/* the guest's IA32_TSX_CTRL; u64; debug rw */
#define TDX_MD_VP_IA32_TSX_CTRL				0x1320000300000122ULL
/* the guest's IA32_PERFEVTSELx; u64[8]; debug rw */
#define TDX_MD_VP_IA32_PERFEVTSELX			0x1320000300000186ULL
/* the guest's MSR_OFFCORE_RSPx; u64[2]; debug rw */
#define TDX_MD_VP_MSR_OFFCORE_RSPX			0x13200003000001A6ULL
/* the guest's IA32_XFD; u64; debug r */
#define TDX_MD_VP_IA32_XFD				0x13200003000001C4ULL
/* the guest's IA32_XFD_ERR; u64; debug r */
#define TDX_MD_VP_IA32_XFD_ERR				0x13200003000001C5ULL
/* the guest's IA32_FIXED_CTRx; u64[7]; debug rw */
#define TDX_MD_VP_IA32_FIXED_CTRX			0x1320000300000309ULL
/* the guest's IA32_PERF_METRICS; u64; debug rw */
#define TDX_MD_VP_IA32_PERF_METRICS			0x1320000300000329ULL
/* the guest's IA32_FIXED_CTR_CTRL; u64; debug rw */
#define TDX_MD_VP_IA32_FIXED_CTR_CTRL			0x132000030000038DULL
/* the guest's IA32_PERF_GLOBAL_STATUS; u64; debug r */
#define TDX_MD_VP_IA32_PERF_GLOBAL_STATUS		0x132000030000038EULL
/* the guest's IA32_PEBS_ENABLE; u64; debug rw */
#define TDX_MD_VP_IA32_PEBS_ENABLE			0x13200003000003F1ULL
/* the guest's MSR_PEBS_DATA_CFG; u64; debug rw */
#define TDX_MD_VP_MSR_PEBS_DATA_CFG			0x13200003000003F2ULL
/* the guest's MSR_PEBS_LD_LAT; u64; debug rw */
#define TDX_MD_VP_MSR_PEBS_LD_LAT			0x13200003000003F6ULL
/* the guest's MSR_PEBS_FRONTEND; u64; debug rw */
#define TDX_MD_VP_MSR_PEBS_FRONTEND			0x13200003000003F7ULL
/* the guest's IA32_A_PMCx; u64[8]; debug rw */
#define TDX_MD_VP_IA32_A_PMCX				0x13200003000004C1ULL
/* the guest's IA32_DS_AREA; u64; debug rw */
#define TDX_MD_VP_IA32_DS_AREA				0x1320000300000600ULL
/* the guest's IA32_XSS; u64; debug r */
#define TDX_MD_VP_IA32_XSS				0x1320000300000DA0ULL
/* the guest's IA32_LBR_DEPTH; u64; debug rw */
#define TDX_MD_VP_IA32_LBR_DEPTH			0x13200003000014CFULL
/* the guest's IA32_UARCH_MISC_CTL; u64; debug rw */
#define TDX_MD_VP_IA32_UARCH_MISC_CTL			0x1320000300001B01ULL
/* the guest's IA32_STAR; u64; debug r */
#define TDX_MD_VP_IA32_STAR				0x1320000300002081ULL
/* the guest's IA32_LSTAR; u64; debug r */
#define TDX_MD_VP_IA32_LSTAR				0x1320000300002082ULL
/* the guest's IA32_FMASK; u64; debug r */
#define TDX_MD_VP_IA32_FMASK				0x1320000300002084ULL
/* the guest's IA32_KERNEL_GS_BASE; u64; debug r */
#define TDX_MD_VP_IA32_KERNEL_GS_BASE			0x1320000300002102ULL
/* the guest's IA32_TSC_AUX; u64; debug rw */
#define TDX_MD_VP_IA32_TSC_AUX				0x1320000300002103ULL
/* 0 uninitialised, 2 ready, 4 active, 8 disabled, 16 being imported; u8; debug r */
#define TDX_MD_VP_VCPU_STATE				0xA020000000000000ULL
/* index of the vCPU in its TD; u32; host r, debug r, guest r */
#define TDX_MD_VP_VCPU_INDEX				0xA020000200000002ULL
/* pages that the TDVPS has; u8; host r, debug r */
#define TDX_MD_VP_NUM_TDVPS_PAGES			0xA020000000000003ULL
/* LP that the vCPU is associated with, or all ones; u32; host r, debug r */
#define TDX_MD_VP_ASSOC_LPID				0xA020000200000004ULL
/* TLB epoch of the TD when the vCPU was last entered; u64; host r, debug r */
#define TDX_MD_VP_VCPU_EPOCH				0xA020000300000006ULL
/* not 0: CPUID raises a #VE in supervisor mode; u8; host r, debug r, guest rw */
#define TDX_MD_VP_CPUID_SUPERVISOR_VE			0xA020000000000007ULL
/* not 0: CPUID raises a #VE in user mode; u8; host r, debug r, guest rw */
#define TDX_MD_VP_CPUID_USER_VE				0xA020000000000008ULL
/* TSC at the last exit; u64; debug r */
#define TDX_MD_VP_LAST_EXIT_TSC				0xA02000030000000AULL
/* not 0: an NMI is to be injected at the next entry; u8; host rw, debug rw */
#define TDX_MD_VP_PEND_NMI				0x202000000000000BULL
/* extended features of the vCPU; u64; host r, debug rw */
#define TDX_MD_VP_XFAM					0x202000030000000CULL
/* entries in LAST_EPF_GPA_LIST; u8; debug r */
#define TDX_MD_VP_LAST_EPF_GPA_LIST_IDX			0xA02000000000000DULL
/* EPT violations in a row at one instruction; u8; debug r */
#define TDX_MD_VP_POSSIBLY_EPF_STEPPING			0xA02000000000000EULL
/* how the vCPU last exited: 0 like a fault, 1 like a trap, 2 by a TDVMCALL; u8; debug r */
#define TDX_MD_VP_LAST_TD_EXIT				0xA02000000000000FULL
/* addresses of the pages of the TDVPS; u64[15]; host r, debug r */
#define TDX_MD_VP_TDVPS_PAGE_PA				0xA020000300000010ULL
/* TSC when the guest began to wait for the host; u64; debug r */
#define TDX_MD_VP_HP_LOCK_BUSY_START			0xA020000300000030ULL
/* not 0: the guest waits for the host; u8; debug r */
#define TDX_MD_VP_HP_LOCK_BUSY				0xA020000000000031ULL
/* index in the SEAM database at the last entry; u64; debug r */
#define TDX_MD_VP_LAST_SEAMDB_INDEX			0xA020000300000032ULL
/* not 0: an exit happened in an IRET that unblocked NMIs; u8; debug r */
#define TDX_MD_VP_NMI_UNBLOCKING_DUE_TO_IRET		0xA020000000000040ULL
/* VM that runs: 0 is L1; u16; debug r */
#define TDX_MD_VP_CURR_VM				0xA020000100000041ULL
/* how the host served an exit of the L2 VM; u8; debug r */
#define TDX_MD_VP_L2_EXIT_HOST_ROUTING			0xA020000000000042ULL
/* not 0: the VMCS of that VM was launched; u8[4]; debug r */
#define TDX_MD_VP_VM_LAUNCHED				0xA020000000000044ULL
/* not 0: addresses that depend on the LP are right in that VMCS; u8[4]; debug r */
#define TDX_MD_VP_LP_DEPENDENT_HPA_UPDATED		0xA020000000000048ULL
/* not 0: fields that depend on the module are right in that VMCS; u8[4]; debug r */
#define TDX_MD_VP_MODULE_DEPENDENT_FIELDS_UPDATED	0xA02000000000004CULL
/*
 * bit 0 the L2 VM has a shared EPT, 1 its TDVMCALLs go to the host, 2 extended
 * #VE; u64[4]; debug rw, guest rw
 */
#define TDX_MD_VP_L2_CTLS				0xA020000300000050ULL
/*
 * debuggable TD: exit to the host at entry (bit 0), at exit to L1 (1), at any
 * exit (2); u64[4]; debug rw
 */
#define TDX_MD_VP_L2_DEBUG_CTLS				0xA020000300000054ULL
/* when the L1 VMM wants an L2 VM to exit; u64[4]; debug r, guest rw */
#define TDX_MD_VP_TSC_DEADLINE				0xA020000300000058ULL
/* TSC_DEADLINE in ticks of the LP; u64[4]; debug r */
#define TDX_MD_VP_SHADOW_TSC_DEADLINE			0xA02000030000005CULL
/* what the CR0 mask of an L2 VM has at least; u64; debug rw */
#define TDX_MD_VP_BASE_L2_CR0_GUEST_HOST_MASK		0xA020000300000080ULL
/* what the CR0 read shadow of an L2 VM starts from; u64; debug rw */
#define TDX_MD_VP_BASE_L2_CR0_READ_SHADOW		0xA020000300000081ULL
/* what the CR4 mask of an L2 VM has at least; u64; debug rw */
#define TDX_MD_VP_BASE_L2_CR4_GUEST_HOST_MASK		0xA020000300000082ULL
/* what the CR4 read shadow of an L2 VM starts from; u64; debug rw */
#define TDX_MD_VP_BASE_L2_CR4_READ_SHADOW		0xA020000300000083ULL
/* CR0 mask of the L2 VM as its L1 VMM wrote it; u64[4]; debug r */
#define TDX_MD_VP_SHADOW_CR0_GUEST_HOST_MASK		0xA020000300000084ULL
/* CR0 read shadow of the L2 VM as its L1 VMM wrote it; u64[4]; debug r */
#define TDX_MD_VP_SHADOW_CR0_READ_SHADOW		0xA020000300000088ULL
/* CR4 mask of the L2 VM as its L1 VMM wrote it; u64[4]; debug r */
#define TDX_MD_VP_SHADOW_CR4_GUEST_HOST_MASK		0xA02000030000008CULL
/* CR4 read shadow of the L2 VM as its L1 VMM wrote it; u64[4]; debug r */
#define TDX_MD_VP_SHADOW_CR4_READ_SHADOW		0xA020000300000090ULL
/* notify window of the L2 VM as its L1 VMM wrote it; u32[4]; debug r */
#define TDX_MD_VP_SHADOW_INSTRUCTION_TIMEOUT_CONTROL	0xA020000200000094ULL
/* posted-interrupt descriptor of the L2 VM; u64[4]; debug r */
#define TDX_MD_VP_SHADOW_PID_HPA			0xA020000300000098ULL
/* pin-based controls of the L2 VM as its L1 VMM wrote them; u32[4]; debug r */
#define TDX_MD_VP_SHADOW_PINBASED_EXEC_CTLS		0xA02000020000009CULL
/* PAUSE loop gap of the L2 VM as its L1 VMM wrote it; u32[4]; debug r */
#define TDX_MD_VP_SHADOW_PLE_GAP			0xA0200002000000A4ULL
/* PAUSE loop window of the L2 VM as its L1 VMM wrote it; u32[4]; debug r */
#define TDX_MD_VP_SHADOW_PLE_WINDOW			0xA0200002000000A8ULL
/* posted-interrupt vector of the L2 VM; u16[4]; debug r */
#define TDX_MD_VP_SHADOW_POSTED_INT_NOTIFICATION_VECTOR	0xA0200001000000ACULL
/* secondary controls of the L2 VM as its L1 VMM wrote them; u32[4]; debug r */
#define TDX_MD_VP_SHADOW_PROCBASED_EXEC_CTLS2		0xA0200002000000B0ULL
/* shared EPT pointer of the L2 VM; u64[4]; debug r */
#define TDX_MD_VP_SHADOW_SHARED_EPTP			0xA0200003000000B4ULL
/* where the registers of the L2 VM are, as the guest sees it; u64[4]; debug r */
#define TDX_MD_VP_L2_ENTER_GUEST_STATE_GPA		0xA020000300000100ULL
/* where the registers of the L2 VM are; u64[4]; debug r */
#define TDX_MD_VP_L2_ENTER_GUEST_STATE_HPA		0xA020000300000104ULL
/* #VE information page of the L2 VM, as the guest sees it; u64[4]; debug r */
#define TDX_MD_VP_VE_INFO_GPA				0xA020000300000108ULL
/* #VE information page of the L2 VM; u64[4]; debug r */
#define TDX_MD_VP_VE_INFO_HPA				0xA02000030000010CULL
/* virtual APIC page of the L2 VM, as the guest sees it; u64[4]; debug r */
#define TDX_MD_VP_L2_VAPIC_GPA				0xA020000300000110ULL
/* virtual APIC page of the L2 VM; u64[4]; debug r */
#define TDX_MD_VP_L2_VAPIC_HPA				0xA020000300000114ULL
/*
 * for each CPUID leaf whether it raises a #VE, see TDG.VP.CPUIDVE.SET; u8[128];
 * debug r, guest rw
 */
#define TDX_MD_VP_CPUID_CONTROL				0xA120000000000000ULL
/* addresses of the last EPT violations at one instruction; u64[32]; debug r */
#define TDX_MD_VP_LAST_EPF_GPA_LIST			0xA220000300000200ULL
/* VMCS of L2 VM 1; u8[4096] */
#define TDX_MD_VP_L2_VMCS_1				0x2420000000000000ULL
/* MSR bitmaps of L2 VM 1; u64[512]; debug rw, guest rw */
#define TDX_MD_VP_L2_MSR_BITMAPS_1			0x2520000300000000ULL
/* MSR bitmaps of L2 VM 1 as its L1 VMM wrote them; u64[512]; debug r */
#define TDX_MD_VP_L2_SHADOW_MSR_BITMAPS_1		0xA620000300000000ULL
/* VMCS of L2 VM 2; u8[4096] */
#define TDX_MD_VP_L2_VMCS_2				0x2C20000000000000ULL
/* MSR bitmaps of L2 VM 2; u64[512]; debug rw, guest rw */
#define TDX_MD_VP_L2_MSR_BITMAPS_2			0x2D20000300000000ULL
/* MSR bitmaps of L2 VM 2 as its L1 VMM wrote them; u64[512]; debug r */
#define TDX_MD_VP_L2_SHADOW_MSR_BITMAPS_2		0xAE20000300000000ULL
/* VMCS of L2 VM 3; u8[4096] */
#define TDX_MD_VP_L2_VMCS_3				0x3420000000000000ULL
/* MSR bitmaps of L2 VM 3; u64[512]; debug rw, guest rw */
#define TDX_MD_VP_L2_MSR_BITMAPS_3			0x3520000300000000ULL
/* MSR bitmaps of L2 VM 3 as its L1 VMM wrote them; u64[512]; debug r */
#define TDX_MD_VP_L2_SHADOW_MSR_BITMAPS_3		0xB620000300000000ULL
/* u8; debug r; only 2.0 */
#define TDX_MD_VP_VE_CATEGORY				0x8220000000000013ULL
/* u32; only 2.0 */
#define TDX_MD_VP_INTERRUPTIBILITY_STATE		0x8220000200000014ULL
/* u64; only 2.0 */
#define TDX_MD_VP_MSR_SMI_COUNT				0x1320000300000034ULL

/* u16; debug r */
#define TDX_MD_VP_VMCS_VPID					0x0024000100000000ULL
/* u16; host rw, debug rw */
#define TDX_MD_VP_VMCS_POSTED_INTERRUPT_VECTOR			0x0024000100000002ULL
/* u16; debug r */
#define TDX_MD_VP_VMCS_EPTP_INDEX				0x0024000100000004ULL
/* u16; debug r */
#define TDX_MD_VP_VMCS_HLAT_PREFIX_SIZE				0x0024000100000006ULL
/* u16; debug rw */
#define TDX_MD_VP_VMCS_GUEST_ES_SELECTOR			0x0024000100000800ULL
/* u16; debug rw */
#define TDX_MD_VP_VMCS_GUEST_CS_SELECTOR			0x0024000100000802ULL
/* u16; debug rw */
#define TDX_MD_VP_VMCS_GUEST_SS_SELECTOR			0x0024000100000804ULL
/* u16; debug rw */
#define TDX_MD_VP_VMCS_GUEST_DS_SELECTOR			0x0024000100000806ULL
/* u16; debug rw */
#define TDX_MD_VP_VMCS_GUEST_FS_SELECTOR			0x0024000100000808ULL
/* u16; debug rw */
#define TDX_MD_VP_VMCS_GUEST_GS_SELECTOR			0x002400010000080AULL
/* u16; debug rw */
#define TDX_MD_VP_VMCS_GUEST_LDTR_SELECTOR			0x002400010000080CULL
/* u16; debug rw */
#define TDX_MD_VP_VMCS_GUEST_TR_SELECTOR			0x002400010000080EULL
/* u16; debug rw */
#define TDX_MD_VP_VMCS_GUEST_INTERRUPT_STATUS			0x0024000100000810ULL
/* u16; debug rw */
#define TDX_MD_VP_VMCS_PML_INDEX				0x0024000100000812ULL
/* u16; debug rw */
#define TDX_MD_VP_VMCS_GUEST_UINV				0x0024000100000814ULL
/* u64[2]; debug r */
#define TDX_MD_VP_VMCS_IO_BITMAP_A				0x0024000300002000ULL
/* u64; host r, debug r */
#define TDX_MD_VP_VMCS_MSR_BITMAP				0x0024000300002004ULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_EXIT_MSR_STORE				0x0024000300002006ULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_EXIT_MSR_LOAD				0x0024000300002008ULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_ENTRY_MSR_LOAD				0x002400030000200AULL
/* u64 */
#define TDX_MD_VP_VMCS_OSV_CVP					0x002400030000200CULL
/* u64; host r, debug rw */
#define TDX_MD_VP_VMCS_PML_ADDRESS				0x002400030000200EULL
/* u64; host r, debug rw */
#define TDX_MD_VP_VMCS_TSC_OFFSET				0x0024000300002010ULL
/* u64 */
#define TDX_MD_VP_VMCS_VIRTUAL_APIC_PAGE			0x0024000300002012ULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_APIC_ACCESS_PAGE				0x0024000300002014ULL
/* u64; host rw, debug rw */
#define TDX_MD_VP_VMCS_POSTED_INTERRUPT_DESCRIPTOR		0x0024000300002016ULL
/* u64; host r, debug r */
#define TDX_MD_VP_VMCS_VM_FUNCTION_CONTROLS			0x0024000300002018ULL
/* u64; host r, debug r */
#define TDX_MD_VP_VMCS_EPT_POINTER				0x002400030000201AULL
/* u64[4]; debug r */
#define TDX_MD_VP_VMCS_EOI_EXIT_TABLE_0				0x002400030000201CULL
/* u64; host r, debug r */
#define TDX_MD_VP_VMCS_EPTP_LIST_ADDRESS			0x0024000300002024ULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_VMREAD_BITMAP_ADDRESS			0x0024000300002026ULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_VMWRITE_BITMAP_ADDRESS			0x0024000300002028ULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_VE_INFO_ADDRESS				0x002400030000202AULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_XSS_EXIT_CONTROL				0x002400030000202CULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_ENCLS_EXIT_CONTROL			0x002400030000202EULL
/* u64; host r, debug rw */
#define TDX_MD_VP_VMCS_TSC_MULTIPLIER				0x0024000300002032ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_PROC_BASED_CONTROLS3			0x0024000300002034ULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_ENCLV_EXIT_CONTROL			0x0024000300002036ULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_PASID_LOW				0x0024000300002038ULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_PASID_HIGH				0x002400030000203AULL
/* u64; host rw, debug rw */
#define TDX_MD_VP_VMCS_SHARED_EPT_POINTER			0x002400030000203CULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_PCONFIG_EXITING				0x002400030000203EULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_HLATP					0x0024000300002040ULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_IA32_SPEC_CTRL_MASK			0x002400030000204AULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_IA32_SPEC_CTRL_SHADOW			0x002400030000204CULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_EXIT_GUEST_PHYSICAL_ADDRESS		0x0024000300002400ULL
/* u64 */
#define TDX_MD_VP_VMCS_GUEST_SAVED_WORKING_VMCS_POINTER		0x0024000300002800ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_IA32_DEBUGCTL			0x0024000300002802ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_IA32_PAT				0x0024000300002804ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_IA32_EFER				0x0024000300002806ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_IA32_PERF_GLOBAL_CONTROL		0x0024000300002808ULL
/* u64[4]; debug r */
#define TDX_MD_VP_VMCS_GUEST_PDPTR0				0x002400030000280AULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_RTIT_CTL				0x0024000300002814ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_LBR_CTL				0x0024000300002816ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_PKRS				0x0024000300002818ULL
/* u32; host rw, debug rw */
#define TDX_MD_VP_VMCS_PIN_BASED_CONTROLS			0x0024000200004000ULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_PROC_BASED_CONTROLS			0x0024000200004002ULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_EXCEPTION_BITMAP				0x0024000200004004ULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_PAGE_FAULT_MASK				0x0024000200004006ULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_PAGE_FAULT_MATCH				0x0024000200004008ULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_CR3_TARGET_COUNT				0x002400020000400AULL
/* u32; debug r */
#define TDX_MD_VP_VMCS_EXIT_CONTROLS				0x002400020000400CULL
/* u32; debug r */
#define TDX_MD_VP_VMCS_VM_EXIT_MSR_STORE_COUNT			0x002400020000400EULL
/* u32; debug r */
#define TDX_MD_VP_VMCS_VM_EXIT_MSR_LOAD_COUNT			0x0024000200004010ULL
/* u32; debug r */
#define TDX_MD_VP_VMCS_ENTRY_CONTROLS				0x0024000200004012ULL
/* u32; debug r */
#define TDX_MD_VP_VMCS_VM_ENTRY_MSR_LOAD_COUNT			0x0024000200004014ULL
/* u32; debug r */
#define TDX_MD_VP_VMCS_ENTRY_INTERRUPTION_INFO			0x0024000200004016ULL
/* u32; debug r */
#define TDX_MD_VP_VMCS_ENTRY_ERROR_CODE				0x0024000200004018ULL
/* u32; debug r */
#define TDX_MD_VP_VMCS_ENTRY_INSTRUCTION_LENGTH			0x002400020000401AULL
/* u32; debug r */
#define TDX_MD_VP_VMCS_TPR_THRESHOLD				0x002400020000401CULL
/* u32; host rw, debug rw */
#define TDX_MD_VP_VMCS_PROC_BASED_CONTROLS2			0x002400020000401EULL
/* u32; host r, debug rw */
#define TDX_MD_VP_VMCS_PLE_GAP					0x0024000200004020ULL
/* u32; host r, debug rw */
#define TDX_MD_VP_VMCS_PLE_WINDOW				0x0024000200004022ULL
/* u32; host rw, debug rw */
#define TDX_MD_VP_VMCS_NOTIFY_WINDOW				0x0024000200004024ULL
/* u32; host r, debug r */
#define TDX_MD_VP_VMCS_HKID					0x0024000200004026ULL
/* u32; debug r */
#define TDX_MD_VP_VMCS_VM_INSTRUCTION_ERRORCODE			0x0024000200004400ULL
/* u32; debug r */
#define TDX_MD_VP_VMCS_EXIT_REASON				0x0024000200004402ULL
/* u32; debug r */
#define TDX_MD_VP_VMCS_EXIT_INTERRUPTION_INFO			0x0024000200004404ULL
/* u32; debug r */
#define TDX_MD_VP_VMCS_EXIT_ERROR_CODE				0x0024000200004406ULL
/* u32; debug r */
#define TDX_MD_VP_VMCS_IDT_VECTORING_INFO			0x0024000200004408ULL
/* u32; debug r */
#define TDX_MD_VP_VMCS_IDT_VECTORING_ERROR_CODE			0x002400020000440AULL
/* u32; debug r */
#define TDX_MD_VP_VMCS_EXIT_INSTRUCTION_LENGTH			0x002400020000440CULL
/* u32; debug r */
#define TDX_MD_VP_VMCS_EXIT_INSTRUCTION_INFO			0x002400020000440EULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_GUEST_ES_LIMIT				0x0024000200004800ULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_GUEST_CS_LIMIT				0x0024000200004802ULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_GUEST_SS_LIMIT				0x0024000200004804ULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_GUEST_DS_LIMIT				0x0024000200004806ULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_GUEST_FS_LIMIT				0x0024000200004808ULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_GUEST_GS_LIMIT				0x002400020000480AULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_GUEST_LDTR_LIMIT				0x002400020000480CULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_GUEST_TR_LIMIT				0x002400020000480EULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_GUEST_GDTR_LIMIT				0x0024000200004810ULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_GUEST_IDTR_LIMIT				0x0024000200004812ULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_GUEST_ES_ACCESS				0x0024000200004814ULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_GUEST_CS_ACCESS				0x0024000200004816ULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_GUEST_SS_ACCESS				0x0024000200004818ULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_GUEST_DS_ACCESS				0x002400020000481AULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_GUEST_FS_ACCESS				0x002400020000481CULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_GUEST_GS_ACCESS				0x002400020000481EULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_GUEST_LDTR_ACCESS			0x0024000200004820ULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_GUEST_TR_ACCESS				0x0024000200004822ULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_GUEST_INTERRUPTIBILITY			0x0024000200004824ULL
/* u32; debug r */
#define TDX_MD_VP_VMCS_GUEST_ACTIVITY_STATE			0x0024000200004826ULL
/* u32 */
#define TDX_MD_VP_VMCS_GUEST_SMBASE				0x0024000200004828ULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_GUEST_IA32_SYSENTER_CS			0x002400020000482AULL
/* u32; debug rw */
#define TDX_MD_VP_VMCS_GUEST_PREEMPTION_TIMER			0x002400020000482EULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_CR0_GUEST_HOST_MASK			0x0024000300006000ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_CR4_GUEST_HOST_MASK			0x0024000300006002ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_CR0_READ_SHADOW				0x0024000300006004ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_CR4_READ_SHADOW				0x0024000300006006ULL
/* u64[4]; debug rw */
#define TDX_MD_VP_VMCS_CR3_TARGET_VALUE_0			0x0024000300006008ULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_EXIT_QUALIFICATION			0x0024000300006400ULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_VM_EXIT_IO_RCX				0x0024000300006402ULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_VM_EXIT_IO_RSI				0x0024000300006404ULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_VM_EXIT_IO_RDI				0x0024000300006406ULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_VM_EXIT_IO_RIP				0x0024000300006408ULL
/* u64; debug r */
#define TDX_MD_VP_VMCS_EXIT_GUEST_LINEAR_ADDRESS		0x002400030000640AULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_CR0				0x0024000300006800ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_CR3				0x0024000300006802ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_CR4				0x0024000300006804ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_ES_BASE				0x0024000300006806ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_CS_BASE				0x0024000300006808ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_SS_BASE				0x002400030000680AULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_DS_BASE				0x002400030000680CULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_FS_BASE				0x002400030000680EULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_GS_BASE				0x0024000300006810ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_LDTR_BASE				0x0024000300006812ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_TR_BASE				0x0024000300006814ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_GDTR_BASE				0x0024000300006816ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_IDTR_BASE				0x0024000300006818ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_DR7				0x002400030000681AULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_RSP				0x002400030000681CULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_RIP				0x002400030000681EULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_RFLAGS				0x0024000300006820ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_PENDING_DEBUG			0x0024000300006822ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_IA32_SYSENTER_ESP			0x0024000300006824ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_IA32_SYSENTER_EIP			0x0024000300006826ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_IA32_S_CET				0x0024000300006828ULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_SSP				0x002400030000682AULL
/* u64; debug rw */
#define TDX_MD_VP_VMCS_GUEST_IA32_INTERRUPT_SSP_TABLE_ADDR	0x002400030000682CULL
/* u64 */
#define TDX_MD_VP_VMCS_HOST_GS_BASE				0x0024000300006C08ULL
/* u64 */
#define TDX_MD_VP_VMCS_HOST_RSP					0x0024000300006C14ULL
/* u64 */
#define TDX_MD_VP_VMCS_HOST_RIP					0x0024000300006C16ULL
/* u64 */
#define TDX_MD_VP_VMCS_HOST_SSP					0x0024000300006C1AULL

#endif /* TDX_GEN_FIELDS_VP_H */
