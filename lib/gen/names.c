/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/structures.toml and abi/msr.toml; do not edit. Regenerate: make gen */
/* Names of numbers. */
#include "decode_tables.h"

const char *tdx_sept_state_name(uint32_t number)
{
	switch (number) {
	case 0:
		return "FREE";
	case 1:
		return "BLOCKED";
	case 2:
		return "PENDING";
	case 3:
		return "PENDING_BLOCKED";
	case 4:
		return "MAPPED";
	case 5:
		return "REMOVED";
	case 8:
		return "BLOCKEDW";
	case 9:
		return "EXPORTED_BLOCKEDW";
	case 11:
		return "EXPORTED_DIRTY";
	case 12:
		return "EXPORTED_DIRTY_BLOCKEDW";
	case 16:
		return "PENDING_BLOCKEDW";
	case 17:
		return "PENDING_EXPORTED_BLOCKEDW";
	case 19:
		return "PENDING_EXPORTED_DIRTY";
	case 20:
		return "PENDING_EXPORTED_DIRTY_BLOCKEDW";
	case 64:
		return "L2_FREE";
	case 65:
		return "L2_BLOCKED";
	case 68:
		return "L2_MAPPED";
	case 129:
		return "NL_BLOCKED";
	case 132:
		return "NL_MAPPED";
	case 193:
		return "L2_NL_BLOCKED";
	case 196:
		return "L2_NL_MAPPED";
	default:
		return NULL;
	}
}

const char *tdx_exit_reason_name(uint32_t number)
{
	switch (number) {
	case 0:
		return "EXCEPTION_NMI";
	case 1:
		return "EXTERNAL_INTERRUPT";
	case 2:
		return "TRIPLE_FAULT";
	case 3:
		return "INIT";
	case 4:
		return "SIPI";
	case 5:
		return "IO_SMI";
	case 6:
		return "OTHER_SMI";
	case 7:
		return "INTERRUPT_WINDOW";
	case 8:
		return "NMI_WINDOW";
	case 9:
		return "TASK_SWITCH";
	case 10:
		return "CPUID";
	case 11:
		return "GETSEC";
	case 12:
		return "HLT";
	case 13:
		return "INVD";
	case 14:
		return "INVLPG";
	case 15:
		return "RDPMC";
	case 16:
		return "RDTSC";
	case 17:
		return "RSM";
	case 18:
		return "VMCALL";
	case 19:
		return "VMCLEAR";
	case 20:
		return "VMLAUNCH";
	case 21:
		return "VMPTRLD";
	case 22:
		return "VMPTRST";
	case 23:
		return "VMREAD";
	case 24:
		return "VMRESUME";
	case 25:
		return "VMWRITE";
	case 26:
		return "VMXOFF";
	case 27:
		return "VMXON";
	case 28:
		return "CR_ACCESS";
	case 29:
		return "DR_ACCESS";
	case 30:
		return "IO_INSTRUCTION";
	case 31:
		return "RDMSR";
	case 32:
		return "WRMSR";
	case 33:
		return "ENTRY_FAILURE_GUEST_STATE";
	case 34:
		return "ENTRY_FAILURE_MSR";
	case 36:
		return "MWAIT";
	case 37:
		return "MONITOR_TRAP_FLAG";
	case 39:
		return "MONITOR";
	case 40:
		return "PAUSE";
	case 41:
		return "ENTRY_FAILURE_MACHINE_CHECK";
	case 43:
		return "TPR_BELOW_THRESHOLD";
	case 44:
		return "APIC_ACCESS";
	case 45:
		return "VIRTUALIZED_EOI";
	case 46:
		return "GDTR_IDTR";
	case 47:
		return "LDTR_TR";
	case 48:
		return "EPT_VIOLATION";
	case 49:
		return "EPT_MISCONFIGURATION";
	case 50:
		return "INVEPT";
	case 51:
		return "RDTSCP";
	case 52:
		return "PREEMPTION_TIMER";
	case 53:
		return "INVVPID";
	case 54:
		return "WBINVD";
	case 55:
		return "XSETBV";
	case 56:
		return "APIC_WRITE";
	case 57:
		return "RDRAND";
	case 58:
		return "INVPCID";
	case 59:
		return "VMFUNC";
	case 60:
		return "ENCLS";
	case 61:
		return "RDSEED";
	case 62:
		return "PML_FULL";
	case 63:
		return "XSAVES";
	case 64:
		return "XRSTORS";
	case 65:
		return "PCONFIG";
	case 66:
		return "SPP";
	case 67:
		return "UMWAIT";
	case 68:
		return "TPAUSE";
	case 69:
		return "LOADIWKEY";
	case 70:
		return "ENCLV";
	case 72:
		return "ENQCMD_PASID";
	case 73:
		return "ENQCMDS_PASID";
	case 74:
		return "BUS_LOCK";
	case 75:
		return "NOTIFY";
	case 76:
		return "SEAMCALL";
	case 77:
		return "TDCALL";
	default:
		return NULL;
	}
}

const char *tdx_page_type_name(uint32_t number)
{
	switch (number) {
	case 0:
		return "NDA";
	case 1:
		return "RSVD";
	case 3:
		return "REG";
	case 4:
		return "TDR";
	case 5:
		return "TDCX";
	case 6:
		return "TDVPR";
	case 8:
		return "EPT";
	default:
		return NULL;
	}
}

const char *tdx_op_state_name(uint32_t number)
{
	switch (number) {
	case 0:
		return "UNINITIALIZED";
	case 1:
		return "INITIALIZED";
	case 2:
		return "RUNNABLE";
	case 3:
		return "LIVE_EXPORT";
	case 4:
		return "PAUSED_EXPORT";
	case 5:
		return "POST_EXPORT";
	case 6:
		return "MEMORY_IMPORT";
	case 7:
		return "STATE_IMPORT";
	case 8:
		return "POST_IMPORT";
	case 9:
		return "LIVE_IMPORT";
	case 10:
		return "FAILED_IMPORT";
	default:
		return NULL;
	}
}

const char *tdx_gpa_list_status_name(uint32_t number)
{
	switch (number) {
	case 0:
		return "SUCCESS";
	case 1:
		return "SKIPPED";
	case 2:
		return "SEPT_WALK_FAILED";
	case 3:
		return "SEPT_ENTRY_BUSY_HOST_PRIORITY";
	case 4:
		return "SEPT_ENTRY_STATE_INCORRECT";
	case 5:
		return "TLB_TRACKING_NOT_DONE";
	case 6:
		return "OP_STATE_INCORRECT";
	case 7:
		return "MIGRATED_IN_CURRENT_EPOCH";
	case 8:
		return "MIG_BUFFER_NOT_AVAILABLE";
	case 9:
		return "NEW_PAGE_NOT_AVAILABLE";
	case 10:
		return "INVALID_PAGE_MAC";
	case 11:
		return "DISALLOWED_IMPORT_OVER_REMOVED";
	case 12:
		return "TD_PAGE_BUSY_HOST_PRIORITY";
	case 13:
		return "L2_SEPT_WALK_FAILED";
	case 14:
		return "ATTR_LIST_ENTRY_INVALID";
	case 15:
		return "GPA_LIST_ENTRY_INVALID";
	case 16:
		return "INVALID_MIGRATION_BUFFER_HPA";
	default:
		return NULL;
	}
}

const char *tdx_vcpu_state_name(uint32_t number)
{
	switch (number) {
	case 0:
		return "UNINITIALIZED";
	case 2:
		return "READY";
	case 4:
		return "ACTIVE";
	case 8:
		return "DISABLED";
	case 16:
		return "IMPORT";
	default:
		return NULL;
	}
}

const char *tdx_msr_name(uint32_t number)
{
	switch (number) {
	case 0x10:
		return "IA32_TIME_STAMP_COUNTER";
	case 0x48:
		return "IA32_SPEC_CTRL";
	case 0x49:
		return "IA32_PRED_CMD";
	case 0x87:
		return "IA32_MKTME_PARTITIONING";
	case 0x98:
		return "MSR_WBINVDP";
	case 0x99:
		return "MSR_WBNOINVDP";
	case 0x9a:
		return "MSR_INTR_PENDING";
	case 0x9b:
		return "IA32_SMM_MONITOR_CTL";
	case 0x9e:
		return "IA32_SMBASE";
	case 0xbc:
		return "IA32_MISC_PACKAGE_CTLS";
	case 0xbd:
		return "IA32_XAPIC_DISABLE_STATUS";
	case 0xe1:
		return "IA32_UMWAIT_CONTROL";
	case 0x10a:
		return "IA32_ARCH_CAPABILITIES";
	case 0x10b:
		return "IA32_FLUSH_CMD";
	case 0x122:
		return "IA32_TSX_CTRL";
	case 0x174:
		return "IA32_SYSENTER_CS";
	case 0x175:
		return "IA32_SYSENTER_ESP";
	case 0x176:
		return "IA32_SYSENTER_EIP";
	case 0x195:
		return "IA32_OVERCLOCKING_STATUS";
	case 0x1a0:
		return "IA32_MISC_ENABLE";
	case 0x1c4:
		return "IA32_XFD";
	case 0x1c5:
		return "IA32_XFD_ERR";
	case 0x1d9:
		return "IA32_DEBUGCTL";
	case 0x1f8:
		return "IA32_PLATFORM_DCA_CAP";
	case 0x1f9:
		return "IA32_CPU_DCA_CAP";
	case 0x1fa:
		return "IA32_DCA_0_CAP";
	case 0x276:
		return "MSR_SLAM_ENABLE";
	case 0x277:
		return "IA32_PAT";
	case 0x329:
		return "IA32_PERF_METRICS";
	case 0x345:
		return "IA32_PERF_CAPABILITIES";
	case 0x38d:
		return "IA32_FIXED_CTR_CTRL";
	case 0x38e:
		return "IA32_PERF_GLOBAL_STATUS";
	case 0x38f:
		return "IA32_PERF_GLOBAL_CTRL";
	case 0x390:
		return "IA32_PERF_GLOBAL_STATUS_RESET";
	case 0x391:
		return "IA32_PERF_GLOBAL_STATUS_SET";
	case 0x392:
		return "IA32_PERF_GLOBAL_INUSE";
	case 0x3f1:
		return "IA32_PEBS_ENABLE";
	case 0x3f2:
		return "MSR_PEBS_MATRIX_VECT";
	case 0x3f6:
		return "MSR_PEBS_LD_LATENCY";
	case 0x3f7:
		return "MSR_PEBS_FRONTEND";
	case 0x480:
		return "IA32_VMX_BASIC";
	case 0x481:
		return "IA32_VMX_PINBASED_CTLS";
	case 0x482:
		return "IA32_VMX_PROCBASED_CTLS";
	case 0x483:
		return "IA32_VMX_EXIT_CTLS";
	case 0x484:
		return "IA32_VMX_ENTRY_CTLS";
	case 0x485:
		return "IA32_VMX_MISC";
	case 0x486:
		return "IA32_VMX_CR0_FIXED0";
	case 0x487:
		return "IA32_VMX_CR0_FIXED1";
	case 0x488:
		return "IA32_VMX_CR4_FIXED0";
	case 0x489:
		return "IA32_VMX_CR4_FIXED1";
	case 0x48a:
		return "IA32_VMX_VMCS_ENUM";
	case 0x48b:
		return "IA32_VMX_PROCBASED_CTLS2";
	case 0x48c:
		return "IA32_VMX_EPT_VPID_CAP";
	case 0x48d:
		return "IA32_VMX_TRUE_PINBASED_CTLS";
	case 0x48e:
		return "IA32_VMX_TRUE_PROCBASED_CTLS";
	case 0x48f:
		return "IA32_VMX_TRUE_EXIT_CTLS";
	case 0x490:
		return "IA32_VMX_TRUE_ENTRY_CTLS";
	case 0x491:
		return "IA32_VMX_VMFUNC";
	case 0x492:
		return "IA32_VMX_PROCBASED_CTLS3";
	case 0x500:
		return "IA32_SGX_SVN_STATUS";
	case 0x560:
		return "IA32_RTIT_OUTPUT_BASE";
	case 0x561:
		return "IA32_RTIT_OUTPUT_MASK_PTRS";
	case 0x570:
		return "IA32_RTIT_CTL";
	case 0x571:
		return "IA32_RTIT_STATUS";
	case 0x572:
		return "IA32_RTIT_CR3_MATCH";
	case 0x580:
		return "IA32_RTIT_ADDR0_A";
	case 0x581:
		return "IA32_RTIT_ADDR0_B";
	case 0x582:
		return "IA32_RTIT_ADDR1_A";
	case 0x583:
		return "IA32_RTIT_ADDR1_B";
	case 0x584:
		return "IA32_RTIT_ADDR2_A";
	case 0x585:
		return "IA32_RTIT_ADDR2_B";
	case 0x586:
		return "IA32_RTIT_ADDR3_A";
	case 0x587:
		return "IA32_RTIT_ADDR3_B";
	case 0x600:
		return "IA32_DS_AREA";
	case 0x6a0:
		return "IA32_U_CET";
	case 0x6a2:
		return "IA32_S_CET";
	case 0x6a4:
		return "IA32_PL0_SSP";
	case 0x6a5:
		return "IA32_PL1_SSP";
	case 0x6a6:
		return "IA32_PL2_SSP";
	case 0x6a7:
		return "IA32_PL3_SSP";
	case 0x6a8:
		return "IA32_INTERRUPT_SSP_TABLE_ADDR";
	case 0x6e0:
		return "IA32_TSC_DEADLINE";
	case 0x6e1:
		return "IA32_PKRS";
	case 0x802:
		return "IA32_X2APIC_APICID";
	case 0x808:
		return "IA32_X2APIC_TPR";
	case 0x809:
		return "Reserved for xAPIC MSRs";
	case 0x80a:
		return "IA32_X2APIC_PPR";
	case 0x80b:
		return "IA32_X2APIC_EOI";
	case 0x80c:
		return "Reserved for xAPIC MSRs";
	case 0x80e:
		return "Reserved for xAPIC MSRs";
	case 0x831:
		return "Reserved for xAPIC MSRs";
	case 0x83f:
		return "IA32_X2APIC_SELF_IPI";
	case 0x981:
		return "IA32_TME_CAPABILITY";
	case 0x982:
		return "IA32_TME_ACTIVATE";
	case 0x983:
		return "IA32_TME_EXCLUDE_MASK";
	case 0x984:
		return "IA32_TME_EXCLUDE_BASE";
	case 0x985:
		return "IA32_UINTR_RR";
	case 0x986:
		return "IA32_UINTR_HANDLER";
	case 0x987:
		return "IA32_UINTR_STACKADJUST";
	case 0x988:
		return "IA32_UINTR_MISC";
	case 0x989:
		return "IA32_UINTR_PD";
	case 0x98a:
		return "IA32_UINTR_TT";
	case 0xc80:
		return "IA32_DEBUG_INTERFACE";
	case 0xd90:
		return "IA32_BNDCFGS";
	case 0xd93:
		return "IA32_PASID";
	case 0xda0:
		return "IA32_XSS";
	case 0x14ce:
		return "IA32_LBR_CTL";
	case 0x14cf:
		return "IA32_LBR_DEPTH";
	case 0x1b01:
		return "IA32_UARCH_MISC_CTL";
	case 0xc0000080:
		return "IA32_EFER";
	case 0xc0000081:
		return "IA32_STAR";
	case 0xc0000082:
		return "IA32_LSTAR";
	case 0xc0000084:
		return "IA32_FMASK";
	case 0xc0000100:
		return "IA32_FSBASE";
	case 0xc0000101:
		return "IA32_GSBASE";
	case 0xc0000102:
		return "IA32_KERNEL_GS_BASE";
	case 0xc0000103:
		return "IA32_TSC_AUX";
	default:
		return NULL;
	}
}
