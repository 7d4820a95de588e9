/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/leaves_*.toml; do not edit. Regenerate: make gen */
/* Every call as data; with abi/operands_by_hand.toml. */
#include "call_table_rows.h"

static const struct tdx_call_status common_tdh[] = {
	{
		.code = "TDX_SEAMCALL_VMFAILINVALID",
		.when = "no TDX module is loaded",
	},
	{
		.code = "TDX_SEAMCALL_UD",
		.when = "#UD: the CPU is not in VMX operation, or has no TDX",
	},
	{
		.code = "TDX_SEAMCALL_GP",
		.when = "#GP: the CPU does not accept the instruction here",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RAX",
		.when = "the module does not have the call or its version",
	},
	{
		.code = "TDX_SYS_SHUTDOWN",
		.when = "the module is shut down",
	},
	{
		.code = "TDX_SYS_NOT_READY",
		.when = "the module is not initialised as far as the call needs",
	},
};

static const struct tdx_call_status common_tdg[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RAX",
		.when = "the module does not have the call or its version",
	},
};

static const struct tdx_call_status common_tdvmcall[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the mask has RAX, RCX, RSP or, with NO_RBP_MOD, RBP: cannot be here",
	},
	{
		.code = "TDVMCALL_STATUS_SUBFUNC_UNSUPPORTED",
		.when = "the host does not have the sub-function",
	},
};

static const struct tdx_call_status common_seamldr[] = {
	{
		.code = "TDX_SEAMCALL_VMFAILINVALID",
		.when = "no P-SEAMLDR is loaded, or another CPU is in it",
	},
	{
		.code = "TDX_SEAMCALL_UD",
		.when = "#UD: the CPU is not in VMX operation, or has no TDX",
	},
	{
		.code = "TDX_SEAMCALL_GP",
		.when = "#GP: the CPU does not accept the instruction here",
	},
	{
		.code = "PSEAMLDR_EBADCALL",
		.when = "the P-SEAMLDR does not have the call",
	},
};

static const char *const version_since_tdh_0[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_0[] = {
	{
		.reg = "rcx", .name = "tdvpr", .type = "tdvpr",
		.text = "the vCPU; bit 52 host recoverability hint, bit 53 resume L1",
	},
	{
		.reg = "rdx", .name = "answer",
		.text = "after an exit by TDG.VP.VMCALL: handed to the guest, as far as its "
			"mask has them",
	},
	{
		.reg = "rbx", .name = "answer",
		.text = "after an exit by TDG.VP.VMCALL: handed to the guest, as far as its "
			"mask has them",
	},
	{
		.reg = "rbp", .name = "answer",
		.text = "after an exit by TDG.VP.VMCALL: handed to the guest, as far as its "
			"mask has them",
	},
	{
		.reg = "rsi", .name = "answer",
		.text = "after an exit by TDG.VP.VMCALL: handed to the guest, as far as its "
			"mask has them",
	},
	{
		.reg = "rdi", .name = "answer",
		.text = "after an exit by TDG.VP.VMCALL: handed to the guest, as far as its "
			"mask has them",
	},
	{
		.reg = "r8", .name = "answer",
		.text = "after an exit by TDG.VP.VMCALL: handed to the guest, as far as its "
			"mask has them",
	},
	{
		.reg = "r9", .name = "answer",
		.text = "after an exit by TDG.VP.VMCALL: handed to the guest, as far as its "
			"mask has them",
	},
	{
		.reg = "r10", .name = "answer",
		.text = "after an exit by TDG.VP.VMCALL: handed to the guest, as far as its "
			"mask has them",
	},
	{
		.reg = "r11", .name = "answer",
		.text = "after an exit by TDG.VP.VMCALL: handed to the guest, as far as its "
			"mask has them",
	},
	{
		.reg = "r12", .name = "answer",
		.text = "after an exit by TDG.VP.VMCALL: handed to the guest, as far as its "
			"mask has them",
	},
	{
		.reg = "r13", .name = "answer",
		.text = "after an exit by TDG.VP.VMCALL: handed to the guest, as far as its "
			"mask has them",
	},
	{
		.reg = "r14", .name = "answer",
		.text = "after an exit by TDG.VP.VMCALL: handed to the guest, as far as its "
			"mask has them",
	},
	{
		.reg = "r15", .name = "answer",
		.text = "after an exit by TDG.VP.VMCALL: handed to the guest, as far as its "
			"mask has them",
	},
	{
		.reg = "xmm0-xmm15", .name = "answer_xmm",
		.text = "after an exit by TDG.VP.VMCALL: handed to the guest, as far as its "
			"mask has them",
	},
};

static const struct tdx_call_operand outputs_tdh_0[] = {
	{
		.reg = "rax", .name = "status", .when = "success",
		.text = "status in 63:32, VMX exit reason in 31:0; 77, TDCALL: the TD called "
			"its host",
	},
	{
		.reg = "rcx", .name = "exit_qualification", .when = "success",
		.text = "exit qualification 31:0, or the guest's mask; VM index in 33:32",
	},
	{
		.reg = "rdx", .name = "extended_exit_qualification", .when = "success",
		.text = "extended exit qualification, or the guest's RDX if its mask has it",
	},
	{
		.reg = "rbx", .name = "request", .when = "success",
		.text = "the guest's value if it called its host and its mask has it, else 0",
	},
	{
		.reg = "rbp", .name = "request_rbp", .when = "success",
		.text = "as the others, unless the TD has NO_RBP_MOD: then it is kept. Module "
			"1.0 keeps it on other exits",
	},
	{
		.reg = "rsi", .name = "request", .when = "success",
		.text = "the guest's value if it called its host and its mask has it, else 0",
	},
	{
		.reg = "rdi", .name = "request", .when = "success",
		.text = "the guest's value if it called its host and its mask has it, else 0",
	},
	{
		.reg = "r8", .name = "gpa", .when = "success",
		.text = "guest physical address, or the guest's R8 if its mask has it",
	},
	{
		.reg = "r9", .name = "interruption_info", .when = "success",
		.text = "VM exit interruption information, or the guest's R9 if its mask has "
			"it",
	},
	{
		.reg = "r10", .name = "request", .when = "success",
		.text = "the guest's value if it called its host and its mask has it, else 0",
	},
	{
		.reg = "r11", .name = "request", .when = "success",
		.text = "the guest's value if it called its host and its mask has it, else 0",
	},
	{
		.reg = "r12", .name = "request", .when = "success",
		.text = "the guest's value if it called its host and its mask has it, else 0",
	},
	{
		.reg = "r13", .name = "request", .when = "success",
		.text = "the guest's value if it called its host and its mask has it, else 0",
	},
	{
		.reg = "r14", .name = "request", .when = "success",
		.text = "the guest's value if it called its host and its mask has it, else 0",
	},
	{
		.reg = "r15", .name = "request", .when = "success",
		.text = "the guest's value if it called its host and its mask has it, else 0",
	},
	{
		.reg = "xmm0-xmm15", .name = "request_xmm", .when = "success",
		.text = "the guest's value if its mask has it, else 0; other vector state is "
			"at its initial value",
	},
};

static const struct tdx_call_status statuses_tdh_0[] = {
	{
		.code = "TDX_LIMIT_CPUID_MAXVAL_SET",
		.when = "IA32_MISC_ENABLE limits CPUID",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "reserved bits are set",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDVPR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "TDR",
		.when = "another call has the TDR of the owner locked",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_TDCX_NUM_INCORRECT",
		.when = "TDCX pages of the vCPU are missing",
	},
	{
		.code = "TDX_VCPU_STATE_INCORRECT",
		.when = "the vCPU is not initialised",
	},
	{
		.code = "TDX_VCPU_ASSOCIATED",
		.when = "another logical processor has the vCPU",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the hint is given, and the last exit was no trap",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "L1 is to be resumed, and it runs",
	},
	{
		.code = "TDX_INCONSISTENT_MSR",
		.when = "IA32_TSC_ADJUST differs from that at the initialisation of this CPU",
	},
	{
		.code = "TDX_TSC_ROLLBACK",
		.when = "the TSC is lower than at the last exit",
	},
	{
		.code = "TDX_INCORRECT_MSR_VALUE",
		.when = "the guest has MONITOR, and IA32_MISC_ENABLE disables it",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "TD_EPOCH",
		.when = "another call has the epoch locked",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "the guest ran; bits 31:0 are the exit reason",
	},
	{
		.code = "TDX_NON_RECOVERABLE_VCPU",
		.when = "the vCPU cannot go on (a triple fault)",
	},
	{
		.code = "TDX_NON_RECOVERABLE_TD",
		.when = "the TD cannot go on",
	},
	{
		.code = "TDX_NON_RECOVERABLE_TD_NON_ACCESSIBLE",
		.when = "the same, and its memory cannot be read",
	},
	{
		.code = "TDX_NON_RECOVERABLE_TD_WRONG_APIC_MODE",
		.when = "the CPU is not in x2APIC mode",
	},
	{
		.code = "TDX_CROSS_TD_FAULT",
		.when = "a call of a service TD failed for what its target did",
	},
	{
		.code = "TDX_CROSS_TD_TRAP",
		.when = "the same, after the instruction",
	},
	{
		.code = "TDX_NON_RECOVERABLE_TD_CORRUPTED_MD",
		.when = "metadata of the TD is corrupt",
	},
};

static const char *const retry_tdh_0[] = { "busy", NULL };

static const char *const locks_tdh_0[] = {
	"TDVPR shared",
	"TDR shared",
	"OP_STATE shared",
	NULL
};

static const char *const notes_tdh_0[] = {
	"an asynchronous exit leaves the RBP of the host alone in 1.0 and zeroes "
		"it in 1.5",
	NULL
};

static const char *const sources_tdh_0[] = {
	"niooss-ledger/tdx-module src/td_transitions/tdh_vp_enter.c",
	"niooss-ledger/tdx-module src/td_transitions/td_exit.c",
	"niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_vp_vmcall.c",
	NULL
};

static const char *const version_since_tdh_1[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_1[] = {
	{
		.reg = "rcx", .name = "page_pa", .type = "pa", .align = 4096,
		.text = "page that becomes a TDCX page; the module owns it afterwards",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_status statuses_tdh_1[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCX_NUM_INCORRECT",
		.when = "it has all its TDCX pages",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "RCX", .since = "1.5.20",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_RND_NO_ENTROPY",
		.when = "no random number just now",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "the TD is initialised",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_1[] = { "busy", "entropy", NULL };

static const char *const locks_tdh_1[] = {
	"TDR exclusive",
	"PAMT entry of the page exclusive",
	NULL
};

static const char *const sources_tdh_1[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mng_add_cx.c",
	NULL
};

static const char *const version_since_tdh_2[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_2[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa_level",
		.text = "guest physical address; level 0 (4 KiB)",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "r8", .name = "page_pa", .type = "pa", .align = 4096,
		.text = "page that becomes TD private memory; the module owns it afterwards",
	},
	{
		.reg = "r9", .name = "source_pa", .type = "pa", .align = 4096,
		.text = "page whose contents are copied, in shared memory",
	},
};

static const struct tdx_call_operand outputs_tdh_2[] = {
	{
		.reg = "rcx", .name = "entry", .when = "error",
		.text = "S-EPT entry at which the walk ended, as the CPU sees it",
	},
	{
		.reg = "rdx", .name = "info", .when = "error",
		.text = "its level in bits 2:0, state in 15:8 and VM in 17:16",
	},
};

static const struct tdx_call_status statuses_tdh_2[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "level is not 0, or the GPA is not aligned to 4 KiB",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the GPA is not private, or too wide",
	},
	{
		.code = "TDX_EPT_WALK_FAILED", .operand = "RCX",
		.when = "there is no S-EPT entry of level 0",
	},
	{
		.code = "TDX_EPT_ENTRY_STATE_INCORRECT", .operand = "RCX",
		.when = "the S-EPT entry is not free",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "not aligned to 4096 bytes, not shared memory, or in SEAMRR",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R8",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R8",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R8",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "R8", .since = "1.5.20",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_INCOMPATIBLE_MRTD_CONTEXT", .since = "1.5.24",
		.when = "the build began with another module, and MRTD cannot be gone on with",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_2[] = { "busy", NULL };

static const char *const locks_tdh_2[] = {
	"TDR exclusive",
	"PAMT entry of the page exclusive",
	NULL
};

static const char *const sources_tdh_2[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_page_add.c",
	"murrowow/tdx-concurrency@c71d4f6 "
		"src/vmm_dispatcher/api_calls/tdh_mem_page_add.c",
	NULL
};

static const char *const version_since_tdh_3[] = { "1.0", "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_3[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa_level",
		.text = "first guest physical address that the page covers, and the level of "
			"the entry that will point to it (1 to 4)",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD; version 1: bit 0 allows a page that is there already",
	},
	{
		.reg = "r8", .name = "page_pa", .type = "pa", .align = 4096,
		.text = "page that becomes an S-EPT page; the module owns it afterwards; "
			"version 1: TDX_NULL_PA for none",
	},
	{
		.reg = "r9", .name = "l2_page1_pa", .type = "pa", .version = 1,
		.text = "S-EPT page of L2 VM 1, or TDX_NULL_PA",
	},
	{
		.reg = "r10", .name = "l2_page2_pa", .type = "pa", .version = 1,
		.text = "S-EPT page of L2 VM 2, or TDX_NULL_PA",
	},
	{
		.reg = "r11", .name = "l2_page3_pa", .type = "pa", .version = 1,
		.text = "S-EPT page of L2 VM 3, or TDX_NULL_PA",
	},
};

static const struct tdx_call_operand outputs_tdh_3[] = {
	{
		.reg = "rcx", .name = "entry", .when = "error",
		.text = "S-EPT entry at which the walk ended, as the CPU sees it",
	},
	{
		.reg = "rdx", .name = "info", .when = "error",
		.text = "its level in bits 2:0, state in 15:8 and VM in 17:16",
	},
	{
		.reg = "r8", .name = "unused", .when = "always", .version = 1,
		.text = "page_pa, bit 63 set when the page was not used",
	},
	{
		.reg = "r9", .name = "l2_unused1", .when = "always", .version = 1,
		.text = "the same for l2_page1_pa",
	},
	{
		.reg = "r10", .name = "l2_unused2", .when = "always", .version = 1,
		.text = "the same for l2_page2_pa",
	},
	{
		.reg = "r11", .name = "l2_unused3", .when = "always", .version = 1,
		.text = "the same for l2_page3_pa",
	},
};

static const struct tdx_call_status statuses_tdh_3[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RAX",
		.when = "a version that the call does not have",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "reserved bits are set",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "level is not 1 to 4, or the GPA is not aligned to it",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the GPA is not private, or too wide",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_EPT_WALK_FAILED", .operand = "RCX",
		.when = "there is no S-EPT entry of that level",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "the guest has the S-EPT entry locked",
	},
	{
		.code = "TDX_EPT_ENTRY_STATE_INCORRECT", .operand = "RCX",
		.when = "the state of the S-EPT entry does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "no page is given where one is needed",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R8",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R8",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R8",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "R8", .since = "1.5.20",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9", .version = 1,
		.when = "given for a VM that the TD does not have, or not given",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10", .version = 1,
		.when = "the same",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R11", .version = 1,
		.when = "the same",
	},
	{
		.code = "TDX_L2_SEPT_WALK_FAILED", .version = 1,
		.when = "a page above is missing in the secure EPT of an L2 VM",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9", .version = 1,
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R9", .version = 1,
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R9", .version = 1,
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R9", .version = 1,
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "R9", .version = 1, .since = "1.5.20",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10", .version = 1,
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R10", .version = 1,
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R10", .version = 1,
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R10", .version = 1,
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "R10", .version = 1, .since = "1.5.20",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R11", .version = 1,
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R11", .version = 1,
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R11", .version = 1,
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R11", .version = 1,
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "R11", .version = 1, .since = "1.5.20",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_L2_SEPT_ENTRY_NOT_FREE", .version = 1,
		.when = "the secure EPT of an L2 VM has the page",
	},
	{
		.code = "TDX_INTERRUPTED_RESUMABLE", .version = 1,
		.when = "an interrupt is pending",
	},
	{
		.code = "TDX_INTERRUPTED_BUSY", .version = 1, .since = "1.5.20",
		.when = "another call waits for the secure EPT",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_3[] = { "busy", "resume", NULL };

static const char *const locks_tdh_3[] = {
	"TDR shared",
	"OP_STATE shared",
	"S-EPT tree shared",
	"S-EPT entry",
	"PAMT entry of the page exclusive",
	NULL
};

static const char *const sources_tdh_3[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_sept_add.c",
	NULL
};

static const char *const version_since_tdh_4[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_4[] = {
	{
		.reg = "rcx", .name = "page_pa", .type = "pa", .align = 4096,
		.text = "page that becomes a TDCX page; the module owns it afterwards",
	},
	{
		.reg = "rdx", .name = "tdvpr", .type = "tdvpr",
		.text = "the vCPU",
	},
};

static const struct tdx_call_status statuses_tdh_4[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDVPR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "TDR",
		.when = "another call has the TDR of the owner locked",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_VCPU_STATE_INCORRECT",
		.when = "the vCPU is initialised",
	},
	{
		.code = "TDX_TDCX_NUM_INCORRECT",
		.when = "it has all its TDCX pages",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "RCX", .since = "1.5.20",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_4[] = { "busy", NULL };

static const char *const locks_tdh_4[] = {
	"TDVPR exclusive",
	"TDR shared",
	"OP_STATE shared",
	"PAMT entry of the page exclusive",
	NULL
};

static const char *const sources_tdh_4[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_vp_addcx.c",
	NULL
};

static const char *const version_since_tdh_5[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_5[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa_level",
		.text = "guest physical address; level 0 (4 KiB)",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "r8", .name = "page_pa", .type = "pa", .align = 4096,
		.text = "page that takes the contents; the module owns it afterwards",
	},
};

static const struct tdx_call_operand outputs_tdh_5[] = {
	{
		.reg = "rcx", .name = "old_page_pa", .when = "always",
		.text = "on success the page that is free now; on error the S-EPT entry",
	},
	{
		.reg = "rdx", .name = "info", .when = "error",
		.text = "its level in bits 2:0, state in 15:8 and VM in 17:16",
	},
};

static const struct tdx_call_status statuses_tdh_5[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "level is not 0, or the GPA is not aligned to it",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the GPA is not private, or too wide",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_EPT_WALK_FAILED", .operand = "RCX",
		.when = "there is no S-EPT entry of that level",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "the guest has the S-EPT entry locked",
	},
	{
		.code = "TDX_EPT_ENTRY_STATE_INCORRECT", .operand = "RCX",
		.when = "the state of the S-EPT entry does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "the page is the mapped one",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the mapped page locked",
	},
	{
		.code = "TDX_GPA_RANGE_NOT_BLOCKED", .operand = "RCX",
		.when = "the range is not blocked",
	},
	{
		.code = "TDX_TLB_TRACKING_NOT_DONE", .operand = "RCX",
		.when = "TDH.MEM.TRACK, and an exit of every vCPU, has not followed the "
			"blocking",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R8",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R8",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R8",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "R8", .since = "1.5.20",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_5[] = { "busy", NULL };

static const char *const locks_tdh_5[] = {
	"TDR shared",
	"OP_STATE shared",
	"S-EPT tree shared",
	"S-EPT entry",
	"PAMT entry of the page exclusive",
	NULL
};

static const char *const sources_tdh_5[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/api_calls/tdh_mem_page_relocate.c",
	NULL
};

static const char *const version_since_tdh_6[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_6[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa_level",
		.text = "guest physical address; level 0 (4 KiB) or 1 (2 MiB)",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "r8", .name = "page_pa", .type = "pa",
		.text = "page that becomes TD private memory, aligned to its size; the module "
			"owns it afterwards",
	},
};

static const struct tdx_call_operand outputs_tdh_6[] = {
	{
		.reg = "rcx", .name = "entry", .when = "error",
		.text = "S-EPT entry at which the walk ended, as the CPU sees it",
	},
	{
		.reg = "rdx", .name = "info", .when = "error",
		.text = "its level in bits 2:0, state in 15:8 and VM in 17:16",
	},
};

static const struct tdx_call_status statuses_tdh_6[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "level is not 0 or 1, or the GPA is not aligned to it",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the GPA is not private, or too wide",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_EPT_WALK_FAILED", .operand = "RCX",
		.when = "there is no S-EPT entry of that level",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "the guest has the S-EPT entry locked",
	},
	{
		.code = "TDX_EPT_ENTRY_STATE_INCORRECT", .operand = "RCX",
		.when = "the state of the S-EPT entry does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not aligned to the page size, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R8",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R8",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R8",
		.when = "not a free page, or not all of 2 MiB are free",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "R8", .since = "1.5.20",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_6[] = { "busy", NULL };

static const char *const locks_tdh_6[] = {
	"TDR shared",
	"OP_STATE shared",
	"S-EPT tree shared",
	"S-EPT entry",
	"PAMT entry of the page exclusive",
	NULL
};

static const char *const sources_tdh_6[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_page_aug.c",
	NULL
};

static const char *const version_since_tdh_7[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_7[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa_level",
		.text = "guest physical address and level of the S-EPT entry",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_operand outputs_tdh_7[] = {
	{
		.reg = "rcx", .name = "entry", .when = "error",
		.text = "S-EPT entry at which the walk ended, as the CPU sees it",
	},
	{
		.reg = "rdx", .name = "info", .when = "error",
		.text = "its level in bits 2:0, state in 15:8 and VM in 17:16",
	},
};

static const struct tdx_call_status statuses_tdh_7[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "level is not 0 to 4, or the GPA is not aligned to it",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the GPA is not private, or too wide",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_EPT_WALK_FAILED", .operand = "RCX",
		.when = "there is no S-EPT entry of that level",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "the guest has the S-EPT entry locked",
	},
	{
		.code = "TDX_GPA_RANGE_ALREADY_BLOCKED", .operand = "RCX",
		.when = "the range is blocked; nothing was done",
	},
	{
		.code = "TDX_EPT_ENTRY_STATE_INCORRECT", .operand = "RCX",
		.when = "the state of the S-EPT entry does not allow the call",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_7[] = { "busy", NULL };

static const char *const locks_tdh_7[] = {
	"TDR shared",
	"OP_STATE shared",
	"S-EPT tree exclusive",
	"S-EPT entry",
	NULL
};

static const char *const sources_tdh_7[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/api_calls/tdh_mem_range_block.c",
	NULL
};

static const char *const version_since_tdh_8[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_8[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_status statuses_tdh_8[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_LIFECYCLE_STATE_INCORRECT",
		.when = "the key is configured on every package, or given up",
	},
	{
		.code = "TDX_KEY_CONFIGURED",
		.when = "this package has it; nothing was done",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "KET",
		.when = "the CPU has its key table locked",
	},
	{
		.code = "TDX_KEY_GENERATION_FAILED",
		.when = "no random key just now",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_8[] = { "busy", "entropy", NULL };

static const char *const locks_tdh_8[] = { "TDR exclusive", NULL };

static const char *const sources_tdh_8[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/api_calls/tdh_mng_key_config.c",
	NULL
};

static const char *const version_since_tdh_9[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_9[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "page that becomes the TDR; the module owns it afterwards",
	},
	{
		.reg = "rdx", .name = "hkid", .type = "hkid",
		.text = "key id that the TD takes; must be free",
	},
};

static const struct tdx_call_status statuses_tdh_9[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not a private key id, or reserved bits are set",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "RCX", .since = "1.5.20",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "KOT",
		.when = "another call has the key ownership table locked",
	},
	{
		.code = "TDX_HKID_NOT_FREE",
		.when = "a TD has the key id, or it is not flushed",
	},
	{
		.code = "TDX_RND_NO_ENTROPY",
		.when = "no random number just now",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_9[] = { "busy", "entropy", NULL };

static const char *const locks_tdh_9[] = {
	"PAMT entry of the page exclusive",
	"KOT exclusive",
	NULL
};

static const char *const sources_tdh_9[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mng_create.c",
	NULL
};

static const char *const version_since_tdh_10[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_10[] = {
	{
		.reg = "rcx", .name = "tdvpr", .type = "tdvpr",
		.text = "page that becomes the TDVPR; the module owns it afterwards",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_status statuses_tdh_10[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "RCX", .since = "1.5.20",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_10[] = { "busy", NULL };

static const char *const locks_tdh_10[] = {
	"TDR shared",
	"OP_STATE shared",
	"PAMT entry of the page exclusive",
	NULL
};

static const char *const sources_tdh_10[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_vp_create.c",
	NULL
};

static const char *const version_since_tdh_11[] = { "1.0", "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_11[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "rdx", .name = "field", .type = "field_id",
		.text = "the field; version 1: TDX_FIELD_ID_NONE asks for the first",
	},
};

static const struct tdx_call_operand outputs_tdh_11[] = {
	{
		.reg = "rdx", .name = "next_field", .when = "success", .version = 1,
		.text = "id of the field after it, TDX_FIELD_ID_NONE at the end",
	},
	{
		.reg = "r8", .name = "value", .when = "always",
		.text = "the value; 0 on error",
	},
};

static const struct tdx_call_status statuses_tdh_11[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RAX",
		.when = "a version that the call does not have",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT", .version = 1,
		.when = "the first field was asked for; RDX has it",
	},
	{
		.code = "TDX_METADATA_FIELD_ID_INCORRECT",
		.when = "there is no such field, or it is more than one element",
	},
	{
		.code = "TDX_METADATA_FIELD_NOT_READABLE",
		.when = "the caller may not read it",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_11[] = { "busy", NULL };

static const char *const locks_tdh_11[] = { "TDR shared", "OP_STATE shared", NULL };

static const char *const sources_tdh_11[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mng_rd_wr.c",
	NULL
};

static const char *const version_since_tdh_12[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_12[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa", .align = 8,
		.text = "guest physical address",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_operand outputs_tdh_12[] = {
	{
		.reg = "rcx", .name = "entry", .when = "error",
		.text = "S-EPT entry at which the walk ended, as the CPU sees it",
	},
	{
		.reg = "rdx", .name = "info", .when = "error",
		.text = "its level in bits 2:0, state in 15:8 and VM in 17:16",
	},
	{
		.reg = "r8", .name = "value", .when = "always",
		.text = "what was read; 0 on error",
	},
};

static const struct tdx_call_status statuses_tdh_12[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_TD_NON_DEBUG",
		.when = "the TD is not debuggable",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not aligned to 8 bytes, not private, or too wide",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_EPT_WALK_FAILED", .operand = "RCX",
		.when = "nothing is mapped there",
	},
	{
		.code = "TDX_EPT_ENTRY_NOT_PRESENT", .operand = "RCX",
		.when = "the page is not present",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "the guest has the S-EPT entry locked",
	},
	{
		.code = "TDX_EPT_ENTRY_STATE_INCORRECT", .operand = "RCX",
		.when = "the state of the S-EPT entry does not allow the call",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_12[] = { "busy", NULL };

static const char *const locks_tdh_12[] = {
	"TDR shared",
	"OP_STATE shared",
	"S-EPT tree shared",
	"S-EPT entry",
	NULL
};

static const char *const sources_tdh_12[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_rd_wr.c",
	NULL
};

static const char *const version_since_tdh_13[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_13[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "rdx", .name = "field", .type = "field_id",
		.text = "the field",
	},
	{
		.reg = "r8", .name = "value", .type = "u64",
		.text = "value to write",
	},
	{
		.reg = "r9", .name = "mask", .type = "u64",
		.text = "bits of it to write",
	},
};

static const struct tdx_call_operand outputs_tdh_13[] = {
	{
		.reg = "r8", .name = "previous", .when = "always",
		.text = "the value before; 0 on error",
	},
};

static const struct tdx_call_status statuses_tdh_13[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_METADATA_FIELD_ID_INCORRECT",
		.when = "there is no such field, or it is more than one element",
	},
	{
		.code = "TDX_METADATA_FIELD_NOT_WRITABLE",
		.when = "the caller may not write it",
	},
	{
		.code = "TDX_METADATA_WR_MASK_NOT_VALID",
		.when = "the mask has bits that the caller may not write",
	},
	{
		.code = "TDX_METADATA_FIELD_VALUE_NOT_VALID",
		.when = "the value is not one that the field can have",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_13[] = { "busy", NULL };

static const char *const locks_tdh_13[] = { "TDR shared", "OP_STATE shared", NULL };

static const char *const sources_tdh_13[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mng_rd_wr.c",
	NULL
};

static const char *const version_since_tdh_14[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_14[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa", .align = 8,
		.text = "guest physical address",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "r8", .name = "value", .type = "u64",
		.text = "what to write",
	},
};

static const struct tdx_call_operand outputs_tdh_14[] = {
	{
		.reg = "rcx", .name = "entry", .when = "error",
		.text = "S-EPT entry at which the walk ended, as the CPU sees it",
	},
	{
		.reg = "rdx", .name = "info", .when = "error",
		.text = "its level in bits 2:0, state in 15:8 and VM in 17:16",
	},
	{
		.reg = "r8", .name = "previous", .when = "always",
		.text = "what was there; 0 on error",
	},
};

static const struct tdx_call_status statuses_tdh_14[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_TD_NON_DEBUG",
		.when = "the TD is not debuggable",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not aligned to 8 bytes, not private, or too wide",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_EPT_WALK_FAILED", .operand = "RCX",
		.when = "nothing is mapped there",
	},
	{
		.code = "TDX_EPT_ENTRY_NOT_PRESENT", .operand = "RCX",
		.when = "the page is not present",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "the guest has the S-EPT entry locked",
	},
	{
		.code = "TDX_EPT_ENTRY_STATE_INCORRECT", .operand = "RCX",
		.when = "the state of the S-EPT entry does not allow the call",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_14[] = { "busy", NULL };

static const char *const locks_tdh_14[] = {
	"TDR shared",
	"OP_STATE shared",
	"S-EPT tree shared",
	"S-EPT entry",
	NULL
};

static const char *const sources_tdh_14[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_rd_wr.c",
	NULL
};

static const char *const version_since_tdh_15[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_15[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa_level",
		.text = "guest physical address and level of the large page (1 or 2)",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD; bit 0: only add missing L2 pages",
	},
	{
		.reg = "r8", .name = "page_pa", .type = "pa", .align = 4096,
		.text = "page that becomes the S-EPT page; the module owns it afterwards",
	},
	{
		.reg = "r9", .name = "l2_page1_pa", .type = "pa",
		.text = "S-EPT page of L2 VM 1, if it maps the page",
	},
	{
		.reg = "r10", .name = "l2_page2_pa", .type = "pa",
		.text = "the same for L2 VM 2",
	},
	{
		.reg = "r11", .name = "l2_page3_pa", .type = "pa",
		.text = "the same for L2 VM 3",
	},
	{
		.reg = "r12", .name = "pamt_page0_pa", .type = "pa", .form = "dpamt",
		.text = "first page for the PAMT of the small pages",
	},
	{
		.reg = "r13", .name = "pamt_page1_pa", .type = "pa", .form = "dpamt",
		.text = "second page for the PAMT of the small pages",
	},
};

static const struct tdx_call_operand outputs_tdh_15[] = {
	{
		.reg = "rcx", .name = "entry", .when = "error",
		.text = "S-EPT entry at which the walk ended, as the CPU sees it",
	},
	{
		.reg = "rdx", .name = "info", .when = "error",
		.text = "its level in bits 2:0, state in 15:8 and VM in 17:16",
	},
	{
		.reg = "r9", .name = "l2_unused1", .when = "always",
		.text = "l2_page1_pa, bit 63 set when the page was not used",
	},
	{
		.reg = "r10", .name = "l2_unused2", .when = "always",
		.text = "the same for l2_page2_pa",
	},
	{
		.reg = "r11", .name = "l2_unused3", .when = "always",
		.text = "the same for l2_page3_pa",
	},
};

static const struct tdx_call_status statuses_tdh_15[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "reserved bits are set",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "level is not 1 or 2, or the GPA is not aligned to it",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the GPA is not private, or too wide",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_EPT_WALK_FAILED", .operand = "RCX",
		.when = "there is no S-EPT entry of that level",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "the guest has the S-EPT entry locked",
	},
	{
		.code = "TDX_EPT_ENTRY_STATE_INCORRECT", .operand = "RCX",
		.when = "the state of the S-EPT entry does not allow the call",
	},
	{
		.code = "TDX_GPA_RANGE_NOT_BLOCKED", .operand = "RCX",
		.when = "the range is not blocked",
	},
	{
		.code = "TDX_TLB_TRACKING_NOT_DONE", .operand = "RCX",
		.when = "TDH.MEM.TRACK, and an exit of every vCPU, has not followed the "
			"blocking",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R8",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R8",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R8",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "R8", .since = "1.5.20",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_L2_SEPT_PAGE_NOT_PROVIDED", .operand = "R9",
		.when = "an L2 VM maps the page, and no S-EPT page is given for it",
	},
	{
		.code = "TDX_L2_SEPT_PAGE_NOT_PROVIDED", .operand = "R10",
		.when = "the same",
	},
	{
		.code = "TDX_L2_SEPT_PAGE_NOT_PROVIDED", .operand = "R11",
		.when = "the same",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R9",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R9",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R9",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "R9", .since = "1.5.20",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R10",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R10",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R10",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "R10", .since = "1.5.20",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R11",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R11",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R11",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R11",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "R11", .since = "1.5.20",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_INTERRUPTED_RESTARTABLE",
		.when = "an interrupt is pending",
	},
	{
		.code = "TDX_INTERRUPTED_BUSY", .since = "1.5.20",
		.when = "another call waits for the secure EPT",
	},
	{
		.code = "TDX_L2_SEPT_WALK_FAILED",
		.when = "a page above is missing in the secure EPT of an L2 VM",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the mapped page locked",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R12", .since = "1.5.20",
		.when = "dynamic PAMT: not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R13", .since = "1.5.20",
		.when = "dynamic PAMT: not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R12", .since = "1.5.20",
		.when = "dynamic PAMT: in no TDMR",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R13", .since = "1.5.20",
		.when = "dynamic PAMT: in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R12", .since = "1.5.20",
		.when = "dynamic PAMT: another call has it locked",
	},
	{
		.code = "TDX_PAGE_NOT_FREE", .operand = "R12", .since = "1.5.20",
		.when = "dynamic PAMT: not a free page, or a PAMT page already",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R13", .since = "1.5.20",
		.when = "dynamic PAMT: another call has it locked",
	},
	{
		.code = "TDX_PAGE_NOT_FREE", .operand = "R13", .since = "1.5.20",
		.when = "dynamic PAMT: not a free page, or a PAMT page already",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_15[] = { "busy", "restart", NULL };

static const char *const locks_tdh_15[] = {
	"TDR shared",
	"OP_STATE shared",
	"S-EPT tree shared",
	"S-EPT entry",
	"PAMT entry of the page exclusive",
	NULL
};

static const char *const notes_tdh_15[] = {
	"R9 to R11 count since module 1.5, in version 0 too; R12 and R13 since "
		"2.0, with a dynamic PAMT",
	NULL
};

static const char *const sources_tdh_15[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/api_calls/tdh_mem_page_demote.c",
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"murrowow/tdx-concurrency@c71d4f6 "
		"src/common/memory_handlers/pamt_manager.c",
	NULL
};

static const char *const version_since_tdh_16[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_16[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa", .align = 256,
		.text = "guest physical address of the chunk",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_operand outputs_tdh_16[] = {
	{
		.reg = "rcx", .name = "entry", .when = "error",
		.text = "S-EPT entry at which the walk ended, as the CPU sees it",
	},
	{
		.reg = "rdx", .name = "info", .when = "error",
		.text = "its level in bits 2:0, state in 15:8 and VM in 17:16",
	},
};

static const struct tdx_call_status statuses_tdh_16[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not aligned to 256 bytes, not private, or too wide",
	},
	{
		.code = "TDX_EPT_WALK_FAILED", .operand = "RCX",
		.when = "nothing is mapped there",
	},
	{
		.code = "TDX_EPT_ENTRY_NOT_PRESENT", .operand = "RCX",
		.when = "the page is not present",
	},
	{
		.code = "TDX_INCOMPATIBLE_MRTD_CONTEXT", .since = "1.5.24",
		.when = "the build began with another module, and MRTD cannot be gone on with",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_16[] = { "busy", NULL };

static const char *const locks_tdh_16[] = { "TDR exclusive", NULL };

static const char *const sources_tdh_16[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mr_extend.c",
	"murrowow/tdx-concurrency@c71d4f6 "
		"src/vmm_dispatcher/api_calls/tdh_mr_extend.c",
	NULL
};

static const char *const version_since_tdh_17[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_17[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_status statuses_tdh_17[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_NO_VCPUS",
		.when = "the TD has no vCPU",
	},
	{
		.code = "TDX_INCOMPATIBLE_MRTD_CONTEXT", .since = "1.5.24",
		.when = "the build began with another module, and MRTD cannot be gone on with",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_17[] = { "busy", NULL };

static const char *const locks_tdh_17[] = { "TDR exclusive", NULL };

static const char *const sources_tdh_17[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mr_finalize.c",
	"murrowow/tdx-concurrency@c71d4f6 "
		"src/vmm_dispatcher/api_calls/tdh_mr_finalize.c",
	NULL
};

static const char *const version_since_tdh_18[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_18[] = {
	{
		.reg = "rcx", .name = "tdvpr", .type = "tdvpr",
		.text = "the vCPU",
	},
};

static const struct tdx_call_status statuses_tdh_18[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDVPR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "TDR",
		.when = "another call has the TDR of the owner locked",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "the key of the TD is not configured",
	},
	{
		.code = "TDX_TDCX_NUM_INCORRECT",
		.when = "TDCX pages of the vCPU are missing",
	},
	{
		.code = "TDX_VCPU_NOT_ASSOCIATED",
		.when = "this logical processor does not have the vCPU",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_18[] = { "busy", NULL };

static const char *const locks_tdh_18[] = { "TDVPR exclusive", "TDR shared", NULL };

static const char *const sources_tdh_18[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_vp_flush.c",
	NULL
};

static const char *const version_since_tdh_19[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_19[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_status statuses_tdh_19[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "KOT",
		.when = "another call has the key ownership table locked",
	},
	{
		.code = "TDX_LIFECYCLE_STATE_INCORRECT",
		.when = "the key is given up, or is not configured",
	},
	{
		.code = "TDX_FLUSHVP_NOT_DONE",
		.when = "a vCPU is on some logical processor",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_19[] = { "busy", NULL };

static const char *const locks_tdh_19[] = { "TDR exclusive", "KOT exclusive", NULL };

static const char *const sources_tdh_19[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/api_calls/tdh_mng_vpflushdone.c",
	NULL
};

static const char *const version_since_tdh_20[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_20[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_status statuses_tdh_20[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_LIFECYCLE_STATE_INCORRECT",
		.when = "TDH.MNG.VPFLUSHDONE has not been done",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "KOT",
		.when = "another call has the key ownership table locked",
	},
	{
		.code = "TDX_WBCACHE_NOT_COMPLETE",
		.when = "TDH.PHYMEM.CACHE.WB has not been done on every package",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_20[] = { "busy", NULL };

static const char *const locks_tdh_20[] = { "TDR exclusive", "KOT exclusive", NULL };

static const char *const sources_tdh_20[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/api_calls/tdh_mng_key_freeid.c",
	NULL
};

static const char *const version_since_tdh_21[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_21[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the TD; form filters: bit 0 says that R8 counts",
	},
	{
		.reg = "rdx", .name = "params_pa", .type = "pa", .align = 1024,
		.text = "TD_PARAMS, in shared memory",
	},
	{
		.reg = "r8", .name = "filters", .type = "u64", .form = "filters",
		.text = "event filters, from module 1.5.09 on: their number in 11:0, the page "
			"of them in shared memory in 51:12",
	},
};

static const struct tdx_call_operand outputs_tdh_21[] = {
	{
		.reg = "rcx", .name = "cpuid", .when = "error",
		.text = "leaf (31:0) and sub-leaf (63:32) of the CPUID_CONFIG entry that is "
			"wrong; 0 otherwise",
	},
};

static const struct tdx_call_status statuses_tdh_21[] = {
	{
		.code = "TDX_LIMIT_CPUID_MAXVAL_SET",
		.when = "IA32_MISC_ENABLE limits CPUID",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not aligned to 1024 bytes, not shared memory, or in SEAMRR",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "ATTRIBUTES",
		.when = "ATTRIBUTES has bits that cannot be, or lacks some that must be",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "XFAM",
		.when = "XFAM has bits that cannot be, or lacks some that must be",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "MAX_VCPUS",
		.when = "MAX_VCPUS is 0 or too many",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "NUM_L2_VMS",
		.when = "too many L2 VMs",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "reserved bytes are not 0, or a configuration flag cannot be",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "EXEC_CONTROLS",
		.when = "EXEC_CONTROLS cannot be",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "EPTP_CONTROLS",
		.when = "EPTP_CONTROLS cannot be",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "TSC_FREQUENCY",
		.when = "not between the lowest and highest virtual TSC frequency",
	},
	{
		.code = "TDX_INCONSISTENT_MSR",
		.when = "IA32_TSC_ADJUST differs from that at the initialisation of this CPU",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "IA32_ARCH_CAPABILITIES_CONFIG",
		.when = "a configured MSR value cannot be",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "CPUID_CONFIG",
		.when = "a configured CPUID value cannot be; RCX names it",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "CPUID_CONFIG", .since = "1.5.06",
		.when = "a virtual physical address width that cannot be",
	},
	{
		.code = "TDX_INCORRECT_MSR_VALUE",
		.when = "IA32_ARCH_CAPABILITIES cannot be virtualised",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8", .since = "1.5.09",
		.when = "event filters are asked for and none or too many, or not on a page "
			"of shared memory",
	},
	{
		.code = "TDX_EVENT_FILTER_INVALID", .since = "1.5.09",
		.when = "an event filter has reserved bits, or filters what cannot be; bits "
			"31:0 are its index",
	},
	{
		.code = "TDX_EVENT_FILTER_ORDER_INVALID", .since = "1.5.09",
		.when = "event filters are not ascending; bits 31:0 are the index",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_21[] = { "busy", NULL };

static const char *const locks_tdh_21[] = { "TDR exclusive", NULL };

static const char *const notes_tdh_21[] = {
	"event filters count only for a TD with ATTRIBUTES.PERFMON",
	NULL
};

static const char *const sources_tdh_21[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mng_init.c",
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"murrowow/tdx-concurrency@c71d4f6 "
		"src/vmm_dispatcher/api_calls/tdh_mng_init.c",
	NULL
};

static const char *const version_since_tdh_22[] = { "1.0", "1.5.05", NULL };

static const struct tdx_call_operand inputs_tdh_22[] = {
	{
		.reg = "rcx", .name = "tdvpr", .type = "tdvpr",
		.text = "the vCPU",
	},
	{
		.reg = "rdx", .name = "initial_rcx", .type = "u64",
		.text = "what the guest finds in RCX and R8",
	},
	{
		.reg = "r8", .name = "x2apic_id", .type = "u64", .version = 1,
		.text = "x2APIC id of the vCPU",
	},
};

static const struct tdx_call_status statuses_tdh_22[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RAX",
		.when = "a version that the call does not have",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDVPR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "TDR",
		.when = "another call has the TDR of the owner locked",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_TDCX_NUM_INCORRECT",
		.when = "TDCX pages of the vCPU are missing",
	},
	{
		.code = "TDX_VCPU_STATE_INCORRECT",
		.when = "the vCPU is initialised",
	},
	{
		.code = "TDX_MAX_VCPUS_EXCEEDED",
		.when = "the TD has all its vCPUs",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8", .version = 1,
		.when = "wider than 32 bits",
	},
	{
		.code = "TDX_X2APIC_ID_NOT_UNIQUE", .version = 1,
		.when = "another vCPU has the x2APIC id",
	},
	{
		.code = "TDX_INCONSISTENT_MSR",
		.when = "IA32_TSC_ADJUST differs from that at the initialisation of this CPU",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_22[] = { "busy", NULL };

static const char *const locks_tdh_22[] = {
	"TDVPR exclusive",
	"TDR shared, with version 1 exclusive",
	"OP_STATE shared",
	NULL
};

static const char *const sources_tdh_22[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_vp_init.c",
	NULL
};

static const char *const version_since_tdh_23[] = { "1.0", "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_23[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa_level",
		.text = "guest physical address and level of the large page (1 or 2)",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_operand outputs_tdh_23[] = {
	{
		.reg = "rcx", .name = "page_pa", .when = "always",
		.text = "on success the S-EPT page that is free now; on error the S-EPT entry",
	},
	{
		.reg = "rdx", .name = "info", .when = "error",
		.text = "its level in bits 2:0, state in 15:8 and VM in 17:16",
	},
	{
		.reg = "r9", .name = "l2_page1_pa", .when = "success", .version = 1,
		.text = "S-EPT page of L2 VM 1 that is free now, or TDX_NULL_PA",
	},
	{
		.reg = "r10", .name = "l2_page2_pa", .when = "success", .version = 1,
		.text = "the same for L2 VM 2",
	},
	{
		.reg = "r11", .name = "l2_page3_pa", .when = "success", .version = 1,
		.text = "the same for L2 VM 3",
	},
	{
		.reg = "r12", .name = "pamt_page0_pa", .when = "success", .form = "dpamt",
		.text = "level 1: first page of the PAMT of the small pages, that is free now",
	},
	{
		.reg = "r13", .name = "pamt_page1_pa", .when = "success", .form = "dpamt",
		.text = "level 1: the second one",
	},
};

static const struct tdx_call_status statuses_tdh_23[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RAX",
		.when = "a version that the call does not have",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "level is not 1 or 2, or the GPA is not aligned to it",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the GPA is not private, or too wide",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_EPT_WALK_FAILED", .operand = "RCX",
		.when = "there is no S-EPT entry of that level",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "the guest has the S-EPT entry locked",
	},
	{
		.code = "TDX_EPT_ENTRY_STATE_INCORRECT", .operand = "RCX",
		.when = "the state of the S-EPT entry does not allow the call",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the mapped page locked",
	},
	{
		.code = "TDX_GPA_RANGE_NOT_BLOCKED", .operand = "RCX",
		.when = "the range is not blocked",
	},
	{
		.code = "TDX_TLB_TRACKING_NOT_DONE", .operand = "RCX",
		.when = "TDH.MEM.TRACK, and an exit of every vCPU, has not followed the "
			"blocking",
	},
	{
		.code = "TDX_EPT_INVALID_PROMOTE_CONDITIONS", .operand = "RCX",
		.when = "the small pages are not all mapped, alike and contiguous",
	},
	{
		.code = "TDX_INTERRUPTED_RESTARTABLE",
		.when = "an interrupt is pending",
	},
	{
		.code = "TDX_INTERRUPTED_BUSY", .since = "1.5.20",
		.when = "another call waits for the secure EPT",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_23[] = { "busy", "restart", NULL };

static const char *const locks_tdh_23[] = {
	"TDR shared",
	"OP_STATE shared",
	"S-EPT tree shared, exclusive from module 1.5.20 on",
	"S-EPT entry, up to module 1.5.16 also those of the small pages",
	"PAMT entry of the page exclusive",
	NULL
};

static const char *const notes_tdh_23[] = {
	"with dynamic PAMT (from module 1.5.20 on, if TDH.SYS.CONFIG asked for "
		"it) use the form dpamt: others lose R12 and R13",
	NULL
};

static const char *const sources_tdh_23[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/api_calls/tdh_mem_page_promote.c",
	"murrowow/tdx-concurrency@c71d4f6 "
		"src/vmm_dispatcher/api_calls/tdh_mem_page_promote.c",
	NULL
};

static const char *const version_since_tdh_24[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_24[] = {
	{
		.reg = "rcx", .name = "page_pa", .type = "pa", .align = 4096,
		.text = "the page; with dynamic PAMT bits 2:0 are the least level to look at "
			"(0: 4 KiB, 1: 2 MiB, 2: 1 GiB)",
	},
};

static const struct tdx_call_operand outputs_tdh_24[] = {
	{
		.reg = "rcx", .name = "type", .when = "always",
		.text = "page type (PT_*), bit 63 set for a range that has its own PAMT "
			"pages; 0 on error",
	},
	{
		.reg = "rdx", .name = "owner", .when = "always",
		.text = "TDR that owns it; 0 for a PAMT page",
	},
	{
		.reg = "r8", .name = "size", .when = "always",
		.text = "0: 4 KiB, 1: 2 MiB, 2: 1 GiB",
	},
	{
		.reg = "r9", .name = "bepoch", .when = "always",
		.text = "epoch in which it was blocked, for TD memory and S-EPT pages",
	},
	{
		.reg = "r10", .name = "pamt_page0", .when = "always",
		.text = "first PAMT page of such a range; else 0",
	},
	{
		.reg = "r11", .name = "pamt_page1", .when = "always",
		.text = "the second one",
	},
};

static const struct tdx_call_status statuses_tdh_24[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX", .since = "1.5.20",
		.when = "reserved bits are set, or a level without dynamic PAMT",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_24[] = { "busy", NULL };

static const char *const locks_tdh_24[] = { "PAMT entry of the page shared", NULL };

static const char *const sources_tdh_24[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/api_calls/tdh_phymem_page_rdmd.c",
	"intel/tdx-module@e69a439 include/tdx_api_defs.h",
	"murrowow/tdx-concurrency@c71d4f6 "
		"src/vmm_dispatcher/api_calls/tdh_phymem_page_rdmd.c",
	NULL
};

static const char *const version_since_tdh_25[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_25[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa_level",
		.text = "guest physical address and level of the entry",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD; bit 0: L2 attributes too (debuggable TD)",
	},
};

static const struct tdx_call_operand outputs_tdh_25[] = {
	{
		.reg = "rcx", .name = "entry", .when = "always",
		.text = "the S-EPT entry, as the CPU sees it",
	},
	{
		.reg = "rdx", .name = "info", .when = "always",
		.text = "its level in bits 2:0, state in 15:8 and VM in 17:16",
	},
	{
		.reg = "r8", .name = "l2_attributes", .when = "success",
		.text = "GPA attributes of the L2 VMs",
	},
};

static const struct tdx_call_status statuses_tdh_25[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "reserved bits are set, or L2 attributes of a TD that is not "
			"debuggable are asked for",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "level is not 0 to 4, or the GPA is not aligned to it",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the GPA is not private, or too wide",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_EPT_WALK_FAILED", .operand = "RCX",
		.when = "there is no S-EPT entry of that level",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "the guest has the S-EPT entry locked",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_25[] = { "busy", NULL };

static const char *const locks_tdh_25[] = {
	"TDR shared",
	"OP_STATE shared",
	"S-EPT tree shared",
	"S-EPT entry",
	NULL
};

static const char *const sources_tdh_25[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_sept_rd.c",
	NULL
};

static const char *const version_since_tdh_26[] = { "1.0", "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_26[] = {
	{
		.reg = "rcx", .name = "tdvpr", .type = "tdvpr",
		.text = "the vCPU",
	},
	{
		.reg = "rdx", .name = "field", .type = "field_id",
		.text = "the field; version 1: TDX_FIELD_ID_NONE asks for the first",
	},
};

static const struct tdx_call_operand outputs_tdh_26[] = {
	{
		.reg = "rdx", .name = "next_field", .when = "success", .version = 1,
		.text = "id of the field after it, TDX_FIELD_ID_NONE at the end",
	},
	{
		.reg = "r8", .name = "value", .when = "always",
		.text = "the value; 0 on error",
	},
};

static const struct tdx_call_status statuses_tdh_26[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RAX",
		.when = "a version that the call does not have",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDVPR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "TDR",
		.when = "another call has the TDR of the owner locked",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_TDCX_NUM_INCORRECT",
		.when = "TDCX pages of the vCPU are missing",
	},
	{
		.code = "TDX_VCPU_STATE_INCORRECT",
		.when = "the vCPU is not initialised",
	},
	{
		.code = "TDX_VCPU_ASSOCIATED",
		.when = "another logical processor has the vCPU",
	},
	{
		.code = "TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT", .version = 1,
		.when = "the first field was asked for; RDX has it",
	},
	{
		.code = "TDX_METADATA_FIELD_ID_INCORRECT",
		.when = "there is no such field, or it is more than one element",
	},
	{
		.code = "TDX_METADATA_FIELD_NOT_READABLE",
		.when = "the caller may not read it",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_26[] = { "busy", NULL };

static const char *const locks_tdh_26[] = {
	"TDVPR shared",
	"TDR shared",
	"OP_STATE shared",
	NULL
};

static const char *const sources_tdh_26[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_vp_rd_wr.c",
	NULL
};

static const char *const version_since_tdh_27[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_27[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "ignored",
	},
};

static const struct tdx_call_status statuses_tdh_27[] = {
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const notes_tdh_27[] = {
	"answered by 1.0 and 1.5 and absent from the newest list of calls",
	NULL
};

static const char *const sources_tdh_27[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/api_calls/tdh_mng_key_reclaimid.c",
	NULL
};

static const char *const version_since_tdh_28[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_28[] = {
	{
		.reg = "rcx", .name = "page_pa", .type = "pa", .align = 4096,
		.text = "the page",
	},
};

static const struct tdx_call_operand outputs_tdh_28[] = {
	{
		.reg = "rcx", .name = "type", .when = "always",
		.text = "page type (PT_*) before the call",
	},
	{
		.reg = "rdx", .name = "owner", .when = "always",
		.text = "TDR that owned it",
	},
	{
		.reg = "r8", .name = "size", .when = "always",
		.text = "0: 4 KiB, 1: 2 MiB, 2: 1 GiB",
	},
	{
		.reg = "r9", .name = "reserved0", .when = "always",
		.text = "0",
	},
	{
		.reg = "r10", .name = "reserved1", .when = "always",
		.text = "0",
	},
	{
		.reg = "r11", .name = "reserved2", .when = "always",
		.text = "0",
	},
};

static const struct tdx_call_status statuses_tdh_28[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "free or reserved already",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not aligned to the size of the page",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "TDR",
		.when = "another call has the TDR of the owner locked",
	},
	{
		.code = "TDX_LIFECYCLE_STATE_INCORRECT",
		.when = "the TD still has its key id",
	},
	{
		.code = "TDX_TD_ASSOCIATED_PAGES_EXIST",
		.when = "it is the TDR, and the TD still has pages",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_28[] = { "busy", NULL };

static const char *const locks_tdh_28[] = {
	"PAMT entry of the page exclusive",
	"TDR shared",
	NULL
};

static const char *const notes_tdh_28[] = {
	"TDX_PAGE_ALREADY_FREE is defined, but 1.5 does not return it",
	NULL
};

static const char *const sources_tdh_28[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/api_calls/tdh_phymem_page_reclaim.c",
	NULL
};

static const char *const version_since_tdh_29[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_29[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa_level",
		.text = "guest physical address and level of the page",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_operand outputs_tdh_29[] = {
	{
		.reg = "rcx", .name = "page_pa", .when = "always",
		.text = "on success the page that is free now; on error the S-EPT entry",
	},
	{
		.reg = "rdx", .name = "info", .when = "error",
		.text = "its level in bits 2:0, state in 15:8 and VM in 17:16",
	},
};

static const struct tdx_call_status statuses_tdh_29[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "level is not 0 to 2, or the GPA is not aligned to it",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the GPA is not private, or too wide",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_EPT_WALK_FAILED", .operand = "RCX",
		.when = "there is no S-EPT entry of that level",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "the guest has the S-EPT entry locked",
	},
	{
		.code = "TDX_EPT_ENTRY_STATE_INCORRECT", .operand = "RCX",
		.when = "the state of the S-EPT entry does not allow the call",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the mapped page locked",
	},
	{
		.code = "TDX_GPA_RANGE_NOT_BLOCKED", .operand = "RCX",
		.when = "the range is not blocked",
	},
	{
		.code = "TDX_TLB_TRACKING_NOT_DONE", .operand = "RCX",
		.when = "TDH.MEM.TRACK, and an exit of every vCPU, has not followed the "
			"blocking",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_29[] = { "busy", NULL };

static const char *const locks_tdh_29[] = {
	"TDR shared",
	"OP_STATE shared",
	"S-EPT tree shared",
	"S-EPT entry",
	"PAMT entry of the page exclusive",
	NULL
};

static const char *const sources_tdh_29[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/api_calls/tdh_mem_page_remove.c",
	NULL
};

static const char *const version_since_tdh_30[] = { "1.0", "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_30[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa_level",
		.text = "guest physical address and level of the entry that points to it",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_operand outputs_tdh_30[] = {
	{
		.reg = "rcx", .name = "page_pa", .when = "always",
		.text = "on success the page that is free now; on error the S-EPT entry",
	},
	{
		.reg = "rdx", .name = "info", .when = "error",
		.text = "its level in bits 2:0, state in 15:8 and VM in 17:16",
	},
	{
		.reg = "r9", .name = "l2_page1_pa", .when = "success", .version = 1,
		.text = "S-EPT page of L2 VM 1 that is free now, or TDX_NULL_PA",
	},
	{
		.reg = "r10", .name = "l2_page2_pa", .when = "success", .version = 1,
		.text = "the same for L2 VM 2",
	},
	{
		.reg = "r11", .name = "l2_page3_pa", .when = "success", .version = 1,
		.text = "the same for L2 VM 3",
	},
};

static const struct tdx_call_status statuses_tdh_30[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RAX",
		.when = "a version that the call does not have",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "level is not 1 to 4, or the GPA is not aligned to it",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the GPA is not private, or too wide",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_EPT_WALK_FAILED", .operand = "RCX",
		.when = "there is no S-EPT entry of that level",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "the guest has the S-EPT entry locked",
	},
	{
		.code = "TDX_EPT_ENTRY_STATE_INCORRECT", .operand = "RCX",
		.when = "the state of the S-EPT entry does not allow the call",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the mapped page locked",
	},
	{
		.code = "TDX_GPA_RANGE_NOT_BLOCKED", .operand = "RCX",
		.when = "the range is not blocked",
	},
	{
		.code = "TDX_TLB_TRACKING_NOT_DONE", .operand = "RCX",
		.when = "TDH.MEM.TRACK, and an exit of every vCPU, has not followed the "
			"blocking",
	},
	{
		.code = "TDX_EPT_PAGE_NOT_FREE", .operand = "RCX",
		.when = "the S-EPT page is not empty",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_30[] = { "busy", NULL };

static const char *const locks_tdh_30[] = {
	"TDR shared",
	"OP_STATE shared",
	"S-EPT tree exclusive",
	"S-EPT entry",
	"PAMT entry of the page exclusive",
	NULL
};

static const char *const sources_tdh_30[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/api_calls/tdh_mem_sept_remove.c",
	NULL
};

static const char *const version_since_tdh_31[] = { "1.0", NULL };

static const struct tdx_call_status statuses_tdh_31[] = {
	{
		.code = "TDX_SYS_BUSY",
		.when = "another call has the module locked",
	},
	{
		.code = "TDX_SYS_KEY_CONFIG_NOT_PENDING",
		.when = "TDH.SYS.CONFIG has not been done, or every package has the key",
	},
	{
		.code = "TDX_KEY_CONFIGURED",
		.when = "this package has it; nothing was done",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "KET",
		.when = "the CPU has its key table locked",
	},
	{
		.code = "TDX_KEY_GENERATION_FAILED",
		.when = "no random key just now",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_31[] = { "busy", "entropy", NULL };

static const char *const locks_tdh_31[] = { "module exclusive", NULL };

static const char *const notes_tdh_31[] = { "1.0 does not return TDX_KEY_CONFIGURED", NULL };

static const char *const sources_tdh_31[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/api_calls/tdh_sys_key_config.c",
	NULL
};

static const char *const version_since_tdh_32[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_32[] = {
	{
		.reg = "rcx", .name = "info_pa", .type = "pa", .align = 1024,
		.text = "where TDSYSINFO_STRUCT goes",
	},
	{
		.reg = "rdx", .name = "info_size", .type = "u64",
		.text = "bytes there",
	},
	{
		.reg = "r8", .name = "cmr_pa", .type = "pa", .align = 512,
		.text = "where the array of CMR_INFO goes",
	},
	{
		.reg = "r9", .name = "cmr_entries", .type = "u64",
		.text = "entries there",
	},
};

static const struct tdx_call_operand outputs_tdh_32[] = {
	{
		.reg = "rdx", .name = "info_written", .when = "success",
		.text = "bytes of TDSYSINFO_STRUCT written",
	},
	{
		.reg = "r9", .name = "cmr_written", .when = "success",
		.text = "entries of CMR_INFO written",
	},
};

static const struct tdx_call_status statuses_tdh_32[] = {
	{
		.code = "TDX_SYS_LP_INIT_NOT_DONE",
		.when = "TDH.SYS.LP.INIT has not been done on this logical processor",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not aligned to 1024 bytes, not shared memory, or in SEAMRR",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "too small",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not aligned to 512 bytes, not shared memory, or in SEAMRR",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "too few",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const notes_tdh_32[] = {
	"superseded by TDH.SYS.RD since 1.5, which still answers it",
	NULL
};

static const char *const sources_tdh_32[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_info.c",
	NULL
};

static const char *const version_since_tdh_33[] = { "1.0", "1.5.13", NULL };

static const struct tdx_call_operand inputs_tdh_33[] = {
	{
		.reg = "rcx", .name = "attributes", .type = "u64", .fixed = true,
		.text = "reserved",
	},
	{
		.reg = "r8", .name = "fatal_info", .type = "u64", .version = 1,
		.text = "where to say why the module stopped: 64 bytes of shared memory in "
			"51:6 (all ones: nowhere), and how to tell (55:54: 0 not, 1 interrupt "
			"of the vector in 63:56, 2 NMI, 3 SMI)",
	},
};

static const struct tdx_call_operand outputs_tdh_33[] = {
	{
		.reg = "rcx", .name = "cpuid", .when = "error",
		.text = "leaf (31:0) and sub-leaf (63:32) of the CPUID value that is not as "
			"it must be; 0 otherwise",
	},
	{
		.reg = "rdx", .name = "mask_low", .when = "error",
		.text = "bits of EAX and EBX that are compared",
	},
	{
		.reg = "r8", .name = "mask_high", .when = "error",
		.text = "bits of ECX and EDX",
	},
	{
		.reg = "r9", .name = "expected_low", .when = "error",
		.text = "what EAX and EBX must be",
	},
	{
		.reg = "r10", .name = "expected_high", .when = "error",
		.text = "what ECX and EDX must be",
	},
};

static const struct tdx_call_status statuses_tdh_33[] = {
	{
		.code = "TDX_SYS_BUSY",
		.when = "another call has the module locked",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "reserved bits are set",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8", .version = 1, .since = "1.5.13",
		.when = "reserved bits are set, not shared memory, or a vector below 16",
	},
	{
		.code = "TDX_SYS_INIT_NOT_PENDING",
		.when = "it has been done",
	},
	{
		.code = "TDX_INCORRECT_MSR_VALUE",
		.when = "an MSR is not as it must be; RAX has its number",
	},
	{
		.code = "TDX_LIMIT_CPUID_MAXVAL_SET",
		.when = "IA32_MISC_ENABLE limits CPUID",
	},
	{
		.code = "TDX_CPUID_LEAF_NOT_SUPPORTED",
		.when = "the CPU lacks a CPUID leaf; RAX has its number",
	},
	{
		.code = "TDX_INCORRECT_CPUID_VALUE",
		.when = "a CPUID value is not as it must be; RCX names it",
	},
	{
		.code = "TDX_CPUID_LEAF_1F_FORMAT_UNRECOGNIZED",
		.when = "CPUID leaf 0x1F is not as expected",
	},
	{
		.code = "TDX_INVALID_WBINVD_SCOPE",
		.when = "WBINVD works on an unexpected scope",
	},
	{
		.code = "TDX_NUM_ACTIVATED_HKIDS_NOT_SUPPORTED",
		.when = "too many key ids are activated",
	},
	{
		.code = "TDX_CMR_LIST_INVALID",
		.when = "the list of CMRs is not in order",
	},
	{
		.code = "TDX_SMRR_NOT_SUPPORTED",
		.when = "the CPU lacks SMRR",
	},
	{
		.code = "TDX_SMRR_LOCK_NOT_SUPPORTED",
		.when = "SMRR cannot be locked",
	},
	{
		.code = "TDX_SMRR_NOT_LOCKED",
		.when = "SMRR is not locked",
	},
	{
		.code = "TDX_INVALID_SMRR_CONFIGURATION",
		.when = "SMRR is not well formed",
	},
	{
		.code = "TDX_SMRR_OVERLAPS_CMR",
		.when = "SMRR overlaps a CMR",
	},
	{
		.code = "TDX_INCOMPATIBLE_SEAM_CAPABILITIES",
		.when = "the P-SEAMLDR lacks something",
	},
	{
		.code = "TDX_SYS_INCOMPATIBLE_SIGSTRUCT",
		.when = "the signature of the module says something else",
	},
	{
		.code = "TDX_RND_NO_ENTROPY",
		.when = "no random number just now",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_33[] = { "busy", "entropy", NULL };

static const char *const locks_tdh_33[] = { "module exclusive", NULL };

static const char *const notes_tdh_33[] = { "1.0 and 1.5 refuse an RCX other than 0", NULL };

static const char *const sources_tdh_33[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_init.c",
	"intel/tdx-module tdx_1.5 src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"murrowow/tdx-concurrency@c71d4f6 "
		"src/vmm_dispatcher/api_calls/tdh_sys_init.c",
	NULL
};

static const char *const version_since_tdh_34[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_34[] = {
	{
		.reg = "rdx", .name = "field", .type = "field_id",
		.text = "the field, or TDX_FIELD_ID_NONE for the first",
	},
};

static const struct tdx_call_operand outputs_tdh_34[] = {
	{
		.reg = "rdx", .name = "next_field", .when = "success",
		.text = "id of the field after it, TDX_FIELD_ID_NONE at the end",
	},
	{
		.reg = "r8", .name = "value", .when = "always",
		.text = "the value; 0 on error",
	},
};

static const struct tdx_call_status statuses_tdh_34[] = {
	{
		.code = "TDX_SYS_LP_INIT_NOT_DONE",
		.when = "TDH.SYS.LP.INIT has not been done on this logical processor",
	},
	{
		.code = "TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT",
		.when = "the first field was asked for; RDX has it",
	},
	{
		.code = "TDX_METADATA_FIELD_ID_INCORRECT",
		.when = "there is no such field, or it is more than one element",
	},
	{
		.code = "TDX_METADATA_FIELD_NOT_READABLE",
		.when = "the caller may not read it",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdh_34[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_rd.c",
	NULL
};

static const char *const version_since_tdh_35[] = { "1.0", NULL };

static const struct tdx_call_operand outputs_tdh_35[] = {
	{
		.reg = "rcx", .name = "cpuid", .when = "error",
		.text = "leaf (31:0) and sub-leaf (63:32) of the CPUID value that differs "
			"between CPUs; 0 otherwise",
	},
	{
		.reg = "rdx", .name = "mask_low", .when = "error",
		.text = "bits of EAX and EBX that are compared",
	},
	{
		.reg = "r8", .name = "mask_high", .when = "error",
		.text = "bits of ECX and EDX",
	},
};

static const struct tdx_call_status statuses_tdh_35[] = {
	{
		.code = "TDX_SYS_BUSY",
		.when = "another call has the module locked",
	},
	{
		.code = "TDX_SYS_LP_INIT_NOT_PENDING",
		.when = "TDH.SYS.INIT has not been done",
	},
	{
		.code = "TDX_SYS_LP_INIT_DONE",
		.when = "it has been done here",
	},
	{
		.code = "TDX_RND_NO_ENTROPY", .until = "1.5.13",
		.when = "no random number just now",
	},
	{
		.code = "TDX_INCOMPATIBLE_SEAM_CAPABILITIES",
		.when = "the P-SEAMLDR lacks something",
	},
	{
		.code = "TDX_INCONSISTENT_MSR",
		.when = "an MSR differs from that of the first CPU; RAX has its number",
	},
	{
		.code = "TDX_LIMIT_CPUID_MAXVAL_SET",
		.when = "IA32_MISC_ENABLE limits CPUID",
	},
	{
		.code = "TDX_INCONSISTENT_CPUID_FIELD",
		.when = "a CPUID value differs from that of the first CPU; RCX names it",
	},
	{
		.code = "TDX_INVALID_PKG_ID",
		.when = "the package number is too high",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_35[] = { "busy", "entropy", NULL };

static const char *const locks_tdh_35[] = { "module shared", NULL };

static const char *const sources_tdh_35[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_lp_init.c",
	NULL
};

static const char *const version_since_tdh_36[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_36[] = {
	{
		.reg = "rcx", .name = "tdmr_base", .type = "pa", .align = 1073741824,
		.text = "base of the TDMR",
	},
};

static const struct tdx_call_operand outputs_tdh_36[] = {
	{
		.reg = "rdx", .name = "next", .when = "always",
		.text = "first address that is not initialised, rounded down to 1 GiB; 0 on "
			"error",
	},
};

static const struct tdx_call_status statuses_tdh_36[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the base of a TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call initialises the TDMR",
	},
	{
		.code = "TDX_TDMR_ALREADY_INITIALIZED",
		.when = "all of it is initialised",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_36[] = { "busy", NULL };

static const char *const locks_tdh_36[] = { "TDMR exclusive", NULL };

static const char *const sources_tdh_36[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/api_calls/tdh_sys_tdmr_init.c",
	NULL
};

static const char *const version_since_tdh_37[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_37[] = {
	{
		.reg = "rdx", .name = "list_pa", .type = "pa", .align = 4096,
		.text = "page that takes a metadata list",
	},
	{
		.reg = "r8", .name = "field", .type = "field_id",
		.text = "first field, or TDX_FIELD_ID_NONE",
	},
};

static const struct tdx_call_operand outputs_tdh_37[] = {
	{
		.reg = "r8", .name = "next_field", .when = "success",
		.text = "field to go on with, TDX_FIELD_ID_NONE at the end",
	},
};

static const struct tdx_call_status statuses_tdh_37[] = {
	{
		.code = "TDX_SYS_LP_INIT_NOT_DONE",
		.when = "TDH.SYS.LP.INIT has not been done on this logical processor",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not aligned to 4096 bytes, not shared memory, or in SEAMRR",
	},
	{
		.code = "TDX_METADATA_FIELD_ID_INCORRECT",
		.when = "there is no such field",
	},
	{
		.code = "TDX_METADATA_LIST_OVERFLOW",
		.when = "the page is full; go on with next_field",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdh_37[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_rdall.c",
	NULL
};

static const char *const version_since_tdh_38[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_38[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_status statuses_tdh_38[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "TD_EPOCH",
		.when = "another call has the epoch locked",
	},
	{
		.code = "TDX_PREVIOUS_TLB_EPOCH_BUSY",
		.when = "a vCPU that ran in the epoch before has not exited",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_38[] = { "busy", NULL };

static const char *const locks_tdh_38[] = {
	"TDR shared",
	"OP_STATE shared",
	"TD epoch exclusive",
	NULL
};

static const char *const sources_tdh_38[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_track.c",
	NULL
};

static const char *const version_since_tdh_39[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_39[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa_level",
		.text = "guest physical address and level of the S-EPT entry",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_operand outputs_tdh_39[] = {
	{
		.reg = "rcx", .name = "entry", .when = "error",
		.text = "S-EPT entry at which the walk ended, as the CPU sees it",
	},
	{
		.reg = "rdx", .name = "info", .when = "error",
		.text = "its level in bits 2:0, state in 15:8 and VM in 17:16",
	},
};

static const struct tdx_call_status statuses_tdh_39[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "level is not 0 to 4, or the GPA is not aligned to it",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the GPA is not private, or too wide",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_EPT_WALK_FAILED", .operand = "RCX",
		.when = "there is no S-EPT entry of that level",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "the guest has the S-EPT entry locked",
	},
	{
		.code = "TDX_EPT_ENTRY_STATE_INCORRECT", .operand = "RCX",
		.when = "the state of the S-EPT entry does not allow the call",
	},
	{
		.code = "TDX_TLB_TRACKING_NOT_DONE", .operand = "RCX",
		.when = "TDH.MEM.TRACK, and an exit of every vCPU, has not followed the "
			"blocking",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_39[] = { "busy", NULL };

static const char *const locks_tdh_39[] = {
	"TDR shared",
	"OP_STATE shared",
	"S-EPT tree exclusive",
	"S-EPT entry",
	NULL
};

static const char *const sources_tdh_39[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/api_calls/tdh_mem_range_unblock.c",
	NULL
};

static const char *const version_since_tdh_40[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_40[] = {
	{
		.reg = "rcx", .name = "resume", .type = "u64",
		.text = "0 to start, 1 to resume",
	},
};

static const struct tdx_call_status statuses_tdh_40[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "neither 0 nor 1",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "WBCACHE",
		.when = "it runs on this package",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "KOT",
		.when = "another call has the key ownership table locked",
	},
	{
		.code = "TDX_NO_HKID_READY_TO_WBCACHE",
		.when = "no key id needs it on this package",
	},
	{
		.code = "TDX_WBCACHE_RESUME_ERROR",
		.when = "there is nothing to resume",
	},
	{
		.code = "TDX_INTERRUPTED_RESUMABLE",
		.when = "an interrupt is pending",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_40[] = { "busy", "resume", NULL };

static const char *const locks_tdh_40[] = {
	"write-back of the package exclusive",
	"KOT shared",
	NULL
};

static const char *const sources_tdh_40[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/api_calls/tdh_phymem_cache_wb.c",
	NULL
};

static const char *const version_since_tdh_41[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_41[] = {
	{
		.reg = "rcx", .name = "page_pa", .type = "keyed_pa", .align = 4096,
		.text = "the page, with the key id that it is cached under in the upper bits "
			"of the address",
	},
};

static const struct tdx_call_status statuses_tdh_41[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page; its key id may be any",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a free page",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_41[] = { "busy", NULL };

static const char *const locks_tdh_41[] = { "PAMT entry of the page shared", NULL };

static const char *const sources_tdh_41[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/api_calls/tdh_phymem_page_wbinvd.c",
	NULL
};

static const char *const notes_tdh_42[] = {
	"never dispatched by 1.0, 1.5 or 2.0; the newest list gives the number to "
		"TDH.SYS.RDM",
	NULL
};

static const char *const sources_tdh_42[] = {
	"niooss-ledger/tdx-module include/tdx_api_defs.h",
	NULL
};

static const char *const version_since_tdh_43[] = { "2.x", NULL };

static const char *const notes_tdh_43[] = {
	"1.0, 1.5 and 2.0 source call the number TDH.MEM.SEPT.WR, and do not "
		"dispatch it",
	NULL
};

static const char *const sources_tdh_43[] = {
	"indexed copy of tdxutils.h quoting Intel ABI spec 348551-006 (Apr 2025)",
	NULL
};

static const char *const version_since_tdh_44[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdh_44[] = {
	{
		.reg = "rcx", .name = "tdvpr", .type = "tdvpr",
		.text = "the vCPU",
	},
	{
		.reg = "rdx", .name = "field", .type = "field_id",
		.text = "the field",
	},
	{
		.reg = "r8", .name = "value", .type = "u64",
		.text = "value to write",
	},
	{
		.reg = "r9", .name = "mask", .type = "u64",
		.text = "bits of it to write",
	},
};

static const struct tdx_call_operand outputs_tdh_44[] = {
	{
		.reg = "r8", .name = "previous", .when = "always",
		.text = "the value before; 0 on error",
	},
};

static const struct tdx_call_status statuses_tdh_44[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDVPR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "TDR",
		.when = "another call has the TDR of the owner locked",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_TDCX_NUM_INCORRECT",
		.when = "TDCX pages of the vCPU are missing",
	},
	{
		.code = "TDX_VCPU_STATE_INCORRECT",
		.when = "the vCPU is not initialised",
	},
	{
		.code = "TDX_VCPU_ASSOCIATED",
		.when = "another logical processor has the vCPU",
	},
	{
		.code = "TDX_METADATA_FIELD_ID_INCORRECT",
		.when = "there is no such field, or it is more than one element",
	},
	{
		.code = "TDX_METADATA_FIELD_NOT_WRITABLE",
		.when = "the caller may not write it",
	},
	{
		.code = "TDX_METADATA_WR_MASK_NOT_VALID",
		.when = "the mask has bits that the caller may not write",
	},
	{
		.code = "TDX_METADATA_FIELD_VALUE_NOT_VALID",
		.when = "the value is not one that the field can have",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_44[] = { "busy", NULL };

static const char *const locks_tdh_44[] = {
	"TDVPR shared",
	"TDR shared",
	"OP_STATE shared",
	NULL
};

static const char *const sources_tdh_44[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_vp_rd_wr.c",
	NULL
};

static const char *const version_since_tdh_45[] = { "1.0", NULL };

static const struct tdx_call_status statuses_tdh_45[] = {
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const notes_tdh_45[] = { "allowed even after TDH.SYS.SHUTDOWN", NULL };

static const char *const sources_tdh_45[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/api_calls/tdh_sys_lp_shutdown.c",
	NULL
};

static const char *const version_since_tdh_46[] = { "1.0", "2.0", NULL };

static const struct tdx_call_operand inputs_tdh_46[] = {
	{
		.reg = "rcx", .name = "tdmr_array_pa", .type = "pa", .align = 512,
		.text = "array of the physical addresses of TDMR_INFO structures",
	},
	{
		.reg = "rdx", .name = "tdmrs", .type = "u64",
		.text = "entries of the array",
	},
	{
		.reg = "r8", .name = "hkid", .type = "u64",
		.text = "key id of the module: bits 15:0; bit 16 asks for a dynamic PAMT "
			"(from 1.5.20 on)",
	},
	{
		.reg = "r9", .name = "features0", .type = "u64", .version = 1,
		.text = "add-on features to enable, laid out as TDX_FEATURES0",
	},
	{
		.reg = "r10", .name = "features1", .type = "u64", .version = 1,
		.text = "more of them",
	},
	{
		.reg = "r11", .name = "wall_clock", .type = "u64", .form = "clock", .version = 1,
		.text = "seconds since 1970, for TDX Connect",
	},
};

static const struct tdx_call_status statuses_tdh_46[] = {
	{
		.code = "TDX_SYS_BUSY",
		.when = "another call has the module locked",
	},
	{
		.code = "TDX_SYS_CONFIG_NOT_PENDING",
		.when = "TDH.SYS.INIT has not been done, some CPU lacks TDH.SYS.LP.INIT, or "
			"it has been done",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not aligned to 512 bytes, not shared memory, or in SEAMRR",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "0, or too many",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not a private key id, or reserved bits are set",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8", .since = "1.5.20",
		.when = "dynamic PAMT is asked for, and key ids start too high in addresses",
	},
	{
		.code = "TDX_INVALID_TDMR",
		.when = "base, size or reserved bits of a TDMR are wrong",
	},
	{
		.code = "TDX_NON_ORDERED_TDMR",
		.when = "TDMRs are not ascending or overlap",
	},
	{
		.code = "TDX_NON_ORDERED_RESERVED_IN_TDMR",
		.when = "reserved areas are not ascending or overlap",
	},
	{
		.code = "TDX_INVALID_RESERVED_IN_TDMR",
		.when = "a reserved area is not aligned or not inside",
	},
	{
		.code = "TDX_INVALID_PAMT",
		.when = "a PAMT area is not aligned or too small",
	},
	{
		.code = "TDX_PAMT_OVERLAP",
		.when = "a PAMT area overlaps another or usable memory",
	},
	{
		.code = "TDX_PAMT_OUTSIDE_CMRS",
		.when = "a PAMT area is not inside a CMR",
	},
	{
		.code = "TDX_TDMR_OUTSIDE_CMRS",
		.when = "usable memory of a TDMR is not inside a CMR",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_46[] = { "busy", NULL };

static const char *const locks_tdh_46[] = { "module exclusive", NULL };

static const char *const notes_tdh_46[] = {
	"the 2.0 source reads R9 and R10 in every version and R11 in none; R11 is "
		"from the Linux patches of 2025",
	NULL
};

static const char *const sources_tdh_46[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_config.c",
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"lore linux-coco 2025-11 and 2026-06 TDX patches (indexed copies)",
	"murrowow/tdx-concurrency@c71d4f6 "
		"src/vmm_dispatcher/api_calls/tdh_sys_config.c",
	NULL
};

static const char *const version_since_tdh_47[] = { "2.x", NULL };

static const char *const sources_tdh_47[] = {
	"indexed copy of tdxutils.h quoting Intel ABI spec 348551-006 (Apr 2025)",
	NULL
};

static const char *const version_since_tdh_48[] = { "2.x", NULL };

static const char *const sources_tdh_48[] = {
	"indexed copy of tdxutils.h quoting Intel ABI spec 348551-006 (Apr 2025)",
	NULL
};

static const char *const version_since_tdh_49[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_49[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the target TD",
	},
	{
		.reg = "rdx", .name = "service_tdr", .type = "tdr",
		.text = "the service TD",
	},
	{
		.reg = "r8", .name = "slot", .type = "u64",
		.text = "binding slot",
	},
	{
		.reg = "r9", .name = "type", .type = "u64",
		.text = "type of the service TD",
	},
	{
		.reg = "r10", .name = "attributes", .type = "u64",
		.text = "SERVTD_ATTR",
	},
};

static const struct tdx_call_operand outputs_tdh_49[] = {
	{
		.reg = "rcx", .name = "handle", .when = "success",
		.text = "binding handle",
	},
	{
		.reg = "r10", .name = "uuid0", .when = "always",
		.text = "UUID of the target TD, bits 63:0",
	},
	{
		.reg = "r11", .name = "uuid1", .when = "always",
		.text = "bits 127:64",
	},
	{
		.reg = "r12", .name = "uuid2", .when = "always",
		.text = "bits 191:128",
	},
	{
		.reg = "r13", .name = "uuid3", .when = "always",
		.text = "bits 255:192",
	},
};

static const struct tdx_call_status statuses_tdh_49[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "the same as RCX",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "no such slot",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "no such type",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "attributes that cannot be",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SERVTD_BINDINGS",
		.when = "another call has the bindings locked",
	},
	{
		.code = "TDX_SERVTD_ALREADY_BOUND_FOR_TYPE",
		.when = "the TD has a service TD of the type",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RTMR",
		.when = "another call has the RTMRs of the service TD locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "the TD is built, and the slot is not bound before",
	},
	{
		.code = "TDX_SERVTD_TYPE_MISMATCH",
		.when = "the slot is bound to another type",
	},
	{
		.code = "TDX_SERVTD_ATTR_MISMATCH",
		.when = "the slot is bound with other attributes",
	},
	{
		.code = "TDX_SERVTD_INFO_HASH_MISMATCH",
		.when = "the slot is bound to another service TD",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_49[] = { "busy", NULL };

static const char *const locks_tdh_49[] = {
	"TDR shared",
	"OP_STATE shared",
	"TDR of the service TD shared",
	"bindings exclusive",
	NULL
};

static const char *const notes_tdh_49[] = {
	"RCX and R10 to R13 are zeroed first, and so lost on an error too",
	NULL
};

static const char *const sources_tdh_49[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdh_servtd_bind.c",
	NULL
};

static const char *const version_since_tdh_50[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_50[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the target TD",
	},
	{
		.reg = "rdx", .name = "info_hash_pa", .type = "pa",
		.text = "SHA-384 of the SERVTD_INFO that will be bound",
	},
	{
		.reg = "r8", .name = "slot", .type = "u64",
		.text = "binding slot",
	},
	{
		.reg = "r9", .name = "type", .type = "u64",
		.text = "type of the service TD",
	},
	{
		.reg = "r10", .name = "attributes", .type = "u64",
		.text = "SERVTD_ATTR",
	},
};

static const struct tdx_call_status statuses_tdh_50[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not aligned to 64 bytes, not shared memory, or in SEAMRR",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "no such slot",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "no such type",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "attributes that cannot be",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SERVTD_BINDINGS",
		.when = "another call has the bindings locked",
	},
	{
		.code = "TDX_SERVTD_ALREADY_BOUND_FOR_TYPE",
		.when = "the TD has a service TD of the type",
	},
	{
		.code = "TDX_SERVTD_BOUND",
		.when = "the slot is bound",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_50[] = { "busy", NULL };

static const char *const locks_tdh_50[] = {
	"TDR shared",
	"OP_STATE shared",
	"bindings exclusive",
	NULL
};

static const char *const sources_tdh_50[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdh_servtd_prebind.c",
	NULL
};

static const char *const version_since_tdh_51[] = { "2.x", NULL };

static const char *const sources_tdh_51[] = {
	"indexed copy of tdxutils.h quoting Intel ABI spec 348551-006 (Apr 2025)",
	NULL
};

static const char *const version_since_tdh_52[] = { "2.x", NULL };

static const char *const sources_tdh_52[] = {
	"indexed copy of tdxutils.h quoting Intel ABI spec 348551-006 (Apr 2025)",
	NULL
};

static const char *const version_since_tdh_53[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_53[] = {
	{
		.reg = "rcx", .name = "handoff", .type = "u64",
		.text = "version of the handoff data to leave in 15:0; from module 1.5.24 on "
			"bit 16 refuses while TDs would be hurt",
	},
};

static const struct tdx_call_status statuses_tdh_53[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not a handoff version of this module, or reserved bits are set",
	},
	{
		.code = "TDX_SYS_BUSY",
		.when = "another call is running",
	},
	{
		.code = "TDX_UPDATE_COMPATIBILITY_SENSITIVE", .since = "1.5.24",
		.when = "bit 16 is set, and TDs are being built or have interrupted migration "
			"calls",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_53[] = { "busy", NULL };

static const char *const locks_tdh_53[] = { "module exclusive", NULL };

static const char *const sources_tdh_53[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_shutdown.c",
	"murrowow/tdx-concurrency@c71d4f6 "
		"src/vmm_dispatcher/api_calls/tdh_sys_shutdown.c",
	NULL
};

static const char *const version_since_tdh_54[] = { "1.5", "1.5.24", NULL };

static const struct tdx_call_operand inputs_tdh_54[] = {
	{
		.reg = "r9", .name = "features0", .type = "u64", .version = 1,
		.text = "add-on features to enable, laid out as TDX_FEATURES0",
	},
	{
		.reg = "r10", .name = "features1", .type = "u64", .version = 1,
		.text = "more of them; 0",
	},
};

static const struct tdx_call_status statuses_tdh_54[] = {
	{
		.code = "TDX_SYS_BUSY",
		.when = "another call has the module locked",
	},
	{
		.code = "TDX_SYS_STATE_INCORRECT",
		.when = "the module is initialised, or some CPU lacks TDH.SYS.LP.INIT",
	},
	{
		.code = "TDX_SYS_INVALID_HANDOFF",
		.when = "the state left is not one that the module can take",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9", .version = 1, .since = "1.5.24",
		.when = "a feature that the module does not have",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10", .version = 1, .since = "1.5.24",
		.when = "not 0",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_54[] = { "busy", NULL };

static const char *const locks_tdh_54[] = { "module exclusive", NULL };

static const char *const sources_tdh_54[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_update.c",
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"murrowow/tdx-concurrency@c71d4f6 "
		"src/vmm_dispatcher/api_calls/tdh_sys_update.c",
	NULL
};

static const char *const version_since_tdh_55[] = { "2.x", NULL };

static const char *const sources_tdh_55[] = {
	"indexed copy of tdxutils.h quoting Intel ABI spec 348551-006 (Apr 2025)",
	NULL
};

static const char *const version_since_tdh_56[] = { "1.5.20", NULL };

static const struct tdx_call_operand inputs_tdh_56[] = {
	{
		.reg = "rcx", .name = "range", .type = "gpa_level",
		.text = "physical address of the range, and level 1",
	},
	{
		.reg = "rdx", .name = "pamt_page0_pa", .type = "pa", .align = 4096,
		.text = "first page that becomes PAMT",
	},
	{
		.reg = "r8", .name = "pamt_page1_pa", .type = "pa", .align = 4096,
		.text = "second page that becomes PAMT",
	},
};

static const struct tdx_call_status statuses_tdh_56[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RAX",
		.when = "the module has no dynamic PAMT enabled",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "level is not 1, not aligned to 2 MiB, or reserved bits or a key id "
			"are set",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R8",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the range locked",
	},
	{
		.code = "TDX_HPA_RANGE_NOT_FREE", .operand = "RCX",
		.when = "the range has its PAMT pages, or is in use as a whole",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_NOT_FREE", .operand = "RDX",
		.when = "not a free page, or a PAMT page already",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R8",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_NOT_FREE", .operand = "R8",
		.when = "not a free page, or a PAMT page already",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_56[] = { "busy", NULL };

static const char *const locks_tdh_56[] = {
	"PAMT entry of the range exclusive",
	"PAMT entries of the two pages shared",
	NULL
};

static const char *const notes_tdh_56[] = {
	"the two pages may lie in the range itself; they are zeroed",
	NULL
};

static const char *const sources_tdh_56[] = {
	"intel/tdx-module@1666adc "
		"src/vmm_dispatcher/api_calls/tdh_phymem_pamt_add.c",
	"murrowow/tdx-concurrency@c71d4f6 "
		"src/vmm_dispatcher/api_calls/tdh_phymem_pamt_add.c",
	NULL
};

static const char *const version_since_tdh_57[] = { "1.5.20", NULL };

static const struct tdx_call_operand inputs_tdh_57[] = {
	{
		.reg = "rcx", .name = "range", .type = "gpa_level",
		.text = "physical address of the range, and level 1",
	},
};

static const struct tdx_call_operand outputs_tdh_57[] = {
	{
		.reg = "rdx", .name = "pamt_page0_pa", .when = "success",
		.text = "first page that is free now",
	},
	{
		.reg = "r8", .name = "pamt_page1_pa", .when = "success",
		.text = "second page that is free now",
	},
};

static const struct tdx_call_status statuses_tdh_57[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RAX",
		.when = "the module has no dynamic PAMT enabled",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "level is not 1, not aligned to 2 MiB, or reserved bits or a key id "
			"are set",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the range locked",
	},
	{
		.code = "TDX_NO_PAMT_PAGE_PAIR", .operand = "RCX",
		.when = "the range has no PAMT pages",
	},
	{
		.code = "TDX_PAMT_PAGE_NOT_EMPTY",
		.when = "a page of the range is in use; bits 31:0 say by which PAMT page, 0 "
			"or 1",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_57[] = { "busy", NULL };

static const char *const locks_tdh_57[] = { "PAMT entry of the range exclusive", NULL };

static const char *const sources_tdh_57[] = {
	"intel/tdx-module@1666adc "
		"src/vmm_dispatcher/api_calls/tdh_phymem_pamt_remove.c",
	"murrowow/tdx-concurrency@c71d4f6 "
		"src/vmm_dispatcher/api_calls/tdh_phymem_pamt_remove.c",
	NULL
};

static const char *const version_since_tdh_58[] = { "2.x", NULL };

static const char *const retry_tdh_58[] = { "resume", NULL };

static const char *const sources_tdh_58[] = {
	"lore linux TDX patches 2025-09..2026-06 (indexed)",
	NULL
};

static const char *const version_since_tdh_59[] = { "2.x", NULL };

static const struct tdx_call_operand inputs_tdh_59[] = {
	{
		.reg = "rcx", .name = "list", .type = "u64",
		.text = "HPA_LIST_INFO: first entry 11:3, page 51:12, last entry 63:55",
	},
};

static const struct tdx_call_operand outputs_tdh_59[] = {
	{
		.reg = "rcx", .name = "next_list", .when = "always",
		.text = "HPA_LIST_INFO of what is left",
	},
};

static const char *const retry_tdh_59[] = { "resume", NULL };

static const char *const sources_tdh_59[] = {
	"lore linux TDX patches 2025-09..2026-06 (indexed)",
	NULL
};

static const char *const version_since_tdh_60[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_60[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "r8", .name = "token", .type = "u64",
		.text = "MBMD buffer of the abort token: physical address in 51:0, bytes in "
			"63:52",
	},
	{
		.reg = "r10", .name = "stream", .type = "u64",
		.text = "migration stream index in bits 15:0",
	},
};

static const struct tdx_call_status statuses_tdh_60[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "MIG",
		.when = "another call has the migration locked",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "no such stream",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not aligned to 128 bytes, not shared memory, too small, or in SEAMRR",
	},
	{
		.code = "TDX_INVALID_MBMD",
		.when = "the token is not an abort token",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "MIGSC",
		.when = "another call has the stream locked",
	},
	{
		.code = "TDX_INCORRECT_MBMD_MAC",
		.when = "the token is not genuine",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_60[] = { "busy", NULL };

static const char *const locks_tdh_60[] = {
	"TDR shared",
	"OP_STATE exclusive",
	"migration exclusive",
	"stream exclusive",
	NULL
};

static const char *const sources_tdh_60[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdh_export_abort.c",
	NULL
};

static const char *const version_since_tdh_61[] = { "1.5", "2.0", NULL };

static const struct tdx_call_operand inputs_tdh_61[] = {
	{
		.reg = "rcx", .name = "gpa_list", .type = "u64",
		.text = "GPA_LIST_INFO",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_operand outputs_tdh_61[] = {
	{
		.reg = "rcx", .name = "next_gpa_list", .when = "always",
		.text = "GPA_LIST_INFO of what is left",
	},
};

static const struct tdx_call_status statuses_tdh_61[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not shared memory, or the list is not well formed",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "GPA_LIST_ENTRY",
		.when = "an entry is not well formed",
	},
	{
		.code = "TDX_INTERRUPTED_RESUMABLE",
		.when = "an interrupt is pending",
	},
	{
		.code = "TDX_INTERRUPTED_BUSY", .since = "1.5.20",
		.when = "another call waits for the secure EPT",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done; bits 31:0 count the entries with a problem",
	},
};

static const char *const retry_tdh_61[] = { "busy", "resume", NULL };

static const char *const locks_tdh_61[] = {
	"TDR shared",
	"OP_STATE shared",
	"S-EPT tree shared",
	NULL
};

static const char *const notes_tdh_61[] = {
	"RAX is not 0 on a success with problem entries: compare by the "
		"predicate, not with 0",
	NULL
};

static const char *const sources_tdh_61[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdh_export_blockw.c",
	"intel/tdx-module@e69a439 src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	NULL
};

static const char *const version_since_tdh_62[] = { "1.5", "2.0", NULL };

static const struct tdx_call_operand inputs_tdh_62[] = {
	{
		.reg = "rcx", .name = "gpa_list", .type = "u64",
		.text = "GPA_LIST_INFO",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_operand outputs_tdh_62[] = {
	{
		.reg = "rcx", .name = "next_gpa_list", .when = "always",
		.text = "GPA_LIST_INFO of what is left",
	},
};

static const struct tdx_call_status statuses_tdh_62[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not shared memory, or the list is not well formed",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "GPA_LIST_ENTRY",
		.when = "an entry is not well formed",
	},
	{
		.code = "TDX_INTERRUPTED_RESUMABLE",
		.when = "an interrupt is pending",
	},
	{
		.code = "TDX_INTERRUPTED_BUSY", .since = "1.5.20",
		.when = "another call waits for the secure EPT",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done; bits 31:0 count the entries with a problem",
	},
};

static const char *const retry_tdh_62[] = { "busy", "resume", NULL };

static const char *const locks_tdh_62[] = {
	"TDR shared",
	"OP_STATE shared",
	"S-EPT tree shared",
	NULL
};

static const char *const notes_tdh_62[] = {
	"RAX is not 0 on a success with problem entries: compare by the "
		"predicate, not with 0",
	NULL
};

static const char *const sources_tdh_62[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdh_export_restore.c",
	NULL
};

static const char *const version_since_tdh_63[] = { "1.5", "2.0", NULL };

static const struct tdx_call_operand inputs_tdh_63[] = {
	{
		.reg = "rcx", .name = "gpa_list", .type = "u64",
		.text = "GPA_LIST_INFO",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "r8", .name = "mbmd", .type = "u64",
		.text = "MBMD buffer: physical address in 51:0, bytes in 63:52",
	},
	{
		.reg = "r9", .name = "buffers_pa", .type = "pa",
		.text = "list of migration buffers",
	},
	{
		.reg = "r10", .name = "stream", .type = "u64",
		.text = "migration stream index in bits 15:0; bit 63 resumes",
	},
	{
		.reg = "r11", .name = "mac_list0_pa", .type = "pa",
		.text = "list of MACs",
	},
	{
		.reg = "r12", .name = "mac_list1_pa", .type = "pa",
		.text = "second list of MACs, or TDX_NULL_PA",
	},
	{
		.reg = "r14", .name = "l2_attributes_pa", .type = "pa", .form = "l2",
		.text = "list of L2 attributes, for a partitioned TD",
	},
};

static const struct tdx_call_operand outputs_tdh_63[] = {
	{
		.reg = "rcx", .name = "next_gpa_list", .when = "always",
		.text = "GPA_LIST_INFO of what is left",
	},
	{
		.reg = "rdx", .name = "pages", .when = "success",
		.text = "pages exported",
	},
};

static const struct tdx_call_status statuses_tdh_63[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "MIG",
		.when = "another call has the migration locked",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "no such stream",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "MIGSC",
		.when = "another call has the stream locked",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not shared memory, or the list is not well formed",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "not aligned to 4096 bytes, not shared memory, or in SEAMRR",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R11",
		.when = "not aligned to 4096 bytes, not shared memory, or in SEAMRR",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R12",
		.when = "not aligned to 4096 bytes, not shared memory, or in SEAMRR",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not aligned to 128 bytes, not shared memory, too small, or in SEAMRR",
	},
	{
		.code = "TDX_MIGRATION_STREAM_STATE_INCORRECT",
		.when = "the stream was not interrupted, or is not to be used yet",
	},
	{
		.code = "TDX_INVALID_RESUMPTION",
		.when = "operands differ from those of the interrupted call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "GPA_LIST_ENTRY",
		.when = "an entry is not well formed",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "MIG_BUFF_LIST_ENTRY",
		.when = "a migration buffer is not shared memory",
	},
	{
		.code = "TDX_INTERRUPTED_RESUMABLE",
		.when = "an interrupt is pending",
	},
	{
		.code = "TDX_INTERRUPTED_BUSY", .since = "1.5.20",
		.when = "another call waits for the secure EPT",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done; bits 31:0 count the entries with a problem",
	},
};

static const char *const retry_tdh_63[] = { "busy", "resume", NULL };

static const char *const locks_tdh_63[] = {
	"TDR shared",
	"OP_STATE shared",
	"migration shared",
	"stream exclusive",
	"S-EPT tree shared",
	NULL
};

static const char *const notes_tdh_63[] = {
	"RAX is not 0 on a success with problem entries: compare by the "
		"predicate, not with 0",
	NULL
};

static const char *const sources_tdh_63[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdh_export_mem.c",
	NULL
};

static const char *const version_since_tdh_64[] = { "2.x", NULL };

static const char *const retry_tdh_64[] = { "resume", NULL };

static const char *const sources_tdh_64[] = { "lore linux TDX patches 2026 (indexed)", NULL };

static const char *const version_since_tdh_65[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_65[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_status statuses_tdh_65[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_65[] = { "busy", NULL };

static const char *const locks_tdh_65[] = { "TDR exclusive", NULL };

static const char *const sources_tdh_65[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdh_export_pause.c",
	NULL
};

static const char *const version_since_tdh_66[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_66[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "r8", .name = "token", .type = "u64",
		.text = "MBMD buffer of the epoch token: physical address in 51:0, bytes in "
			"63:52",
	},
	{
		.reg = "r10", .name = "stream", .type = "u64",
		.text = "migration stream index in bits 15:0; bit 63: the in-order part ends",
	},
};

static const struct tdx_call_status statuses_tdh_66[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "MIG",
		.when = "another call has the migration locked",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "no such stream",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not aligned to 128 bytes, not shared memory, too small, or in SEAMRR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "MIGSC",
		.when = "another call has the stream locked",
	},
	{
		.code = "TDX_MIGRATION_STREAM_STATE_INCORRECT",
		.when = "the stream is not initialised",
	},
	{
		.code = "TDX_MIGRATION_EPOCH_OVERFLOW",
		.when = "there are no more epochs",
	},
	{
		.code = "TDX_EXPORTED_DIRTY_PAGES_REMAIN",
		.when = "pages are to be exported again",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_66[] = { "busy", NULL };

static const char *const locks_tdh_66[] = {
	"TDR shared",
	"OP_STATE exclusive",
	"migration exclusive",
	"stream exclusive",
	NULL
};

static const char *const notes_tdh_66[] = {
	"here bit 63 of R10 is not the resume command",
	NULL
};

static const char *const sources_tdh_66[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdh_export_track.c",
	NULL
};

static const char *const version_since_tdh_67[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_67[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "r8", .name = "mbmd", .type = "u64",
		.text = "MBMD buffer: physical address in 51:0, bytes in 63:52",
	},
	{
		.reg = "r9", .name = "page_list", .type = "u64",
		.text = "PAGE_LIST_INFO",
	},
	{
		.reg = "r10", .name = "stream", .type = "u64",
		.text = "migration stream index in bits 15:0; bit 63 resumes",
	},
};

static const struct tdx_call_operand outputs_tdh_67[] = {
	{
		.reg = "rdx", .name = "pages", .when = "always",
		.text = "pages written; 0 on error",
	},
};

static const struct tdx_call_status statuses_tdh_67[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "MIG",
		.when = "another call has the migration locked",
	},
	{
		.code = "TDX_TD_NOT_MIGRATABLE",
		.when = "the TD is not migratable",
	},
	{
		.code = "TDX_PREVIOUS_EXPORT_CLEANUP_INCOMPLETE",
		.when = "pages of an export before are not restored",
	},
	{
		.code = "TDX_MIN_MIGS_NOT_CREATED",
		.when = "there is no migration stream",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not aligned to 128 bytes, not shared memory, too small, or in SEAMRR",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "no such stream",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "MIGSC",
		.when = "another call has the stream locked",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "not shared memory, or too few pages",
	},
	{
		.code = "TDX_MIGRATION_DECRYPTION_KEY_NOT_SET",
		.when = "the migration key has not been written",
	},
	{
		.code = "TDX_RND_NO_ENTROPY",
		.when = "no random number just now",
	},
	{
		.code = "TDX_MAX_EXPORTS_EXCEEDED",
		.when = "the TD was exported too often",
	},
	{
		.code = "TDX_MIGRATION_STREAM_STATE_INCORRECT",
		.when = "the stream was not interrupted, or is not to be used yet",
	},
	{
		.code = "TDX_INVALID_RESUMPTION",
		.when = "operands differ from those of the interrupted call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "MIG_BUFF_LIST_ENTRY",
		.when = "a migration buffer is not shared memory",
	},
	{
		.code = "TDX_INCOMPATIBLE_MBMD_MAC_CONTEXT", .since = "1.5.24",
		.when = "resumed with another module, and its MAC cannot be gone on with",
	},
	{
		.code = "TDX_INTERRUPTED_RESUMABLE",
		.when = "an interrupt is pending",
	},
	{
		.code = "TDX_INTERRUPTED_BUSY", .since = "1.5.20",
		.when = "another call waits for the secure EPT",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_67[] = { "busy", "entropy", "resume", NULL };

static const char *const locks_tdh_67[] = {
	"TDR shared",
	"OP_STATE exclusive",
	"migration exclusive",
	"stream exclusive",
	NULL
};

static const char *const sources_tdh_67[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdh_export_state_immutable.c",
	"murrowow/tdx-concurrency@c71d4f6 src/common/helpers/migration.c",
	NULL
};

static const char *const version_since_tdh_68[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_68[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "r8", .name = "mbmd", .type = "u64",
		.text = "MBMD buffer: physical address in 51:0, bytes in 63:52",
	},
	{
		.reg = "r9", .name = "page_list", .type = "u64",
		.text = "PAGE_LIST_INFO",
	},
	{
		.reg = "r10", .name = "stream", .type = "u64",
		.text = "migration stream index in bits 15:0; bit 63 resumes",
	},
};

static const struct tdx_call_operand outputs_tdh_68[] = {
	{
		.reg = "rdx", .name = "pages", .when = "always",
		.text = "pages written; 0 on error",
	},
};

static const struct tdx_call_status statuses_tdh_68[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "no such stream",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "MIGSC",
		.when = "another call has the stream locked",
	},
	{
		.code = "TDX_MIGRATION_STREAM_STATE_INCORRECT",
		.when = "the stream was not interrupted, or is not to be used yet",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "not shared memory, or too few pages",
	},
	{
		.code = "TDX_INVALID_RESUMPTION",
		.when = "operands differ from those of the interrupted call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "MIG_BUFF_LIST_ENTRY",
		.when = "a migration buffer is not shared memory",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not aligned to 128 bytes, not shared memory, too small, or in SEAMRR",
	},
	{
		.code = "TDX_INCOMPATIBLE_MBMD_MAC_CONTEXT", .since = "1.5.24",
		.when = "resumed with another module, and its MAC cannot be gone on with",
	},
	{
		.code = "TDX_INTERRUPTED_RESUMABLE",
		.when = "an interrupt is pending",
	},
	{
		.code = "TDX_INTERRUPTED_BUSY", .since = "1.5.20",
		.when = "another call waits for the secure EPT",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_68[] = { "busy", "resume", NULL };

static const char *const locks_tdh_68[] = {
	"TDR shared",
	"OP_STATE exclusive",
	"stream exclusive",
	NULL
};

static const char *const sources_tdh_68[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdh_export_state_td.c",
	"murrowow/tdx-concurrency@c71d4f6 src/common/helpers/migration.c",
	NULL
};

static const char *const version_since_tdh_69[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_69[] = {
	{
		.reg = "rcx", .name = "tdvpr", .type = "tdvpr",
		.text = "the vCPU",
	},
	{
		.reg = "r8", .name = "mbmd", .type = "u64",
		.text = "MBMD buffer: physical address in 51:0, bytes in 63:52",
	},
	{
		.reg = "r9", .name = "page_list", .type = "u64",
		.text = "PAGE_LIST_INFO",
	},
	{
		.reg = "r10", .name = "stream", .type = "u64",
		.text = "migration stream index in bits 15:0; bit 63 resumes",
	},
};

static const struct tdx_call_operand outputs_tdh_69[] = {
	{
		.reg = "rdx", .name = "pages", .when = "always",
		.text = "pages written; 0 on error",
	},
};

static const struct tdx_call_status statuses_tdh_69[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDVPR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "TDR",
		.when = "another call has the TDR of the owner locked",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_TDCX_NUM_INCORRECT",
		.when = "TDCX pages of the vCPU are missing",
	},
	{
		.code = "TDX_VCPU_STATE_INCORRECT",
		.when = "the vCPU is not initialised",
	},
	{
		.code = "TDX_VCPU_ASSOCIATED",
		.when = "another logical processor has the vCPU",
	},
	{
		.code = "TDX_VCPU_ALREADY_EXPORTED",
		.when = "it was exported",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "no such stream",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "MIGSC",
		.when = "another call has the stream locked",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "not shared memory, or too few pages",
	},
	{
		.code = "TDX_MIGRATION_STREAM_STATE_INCORRECT",
		.when = "the stream was not interrupted, or is not to be used yet",
	},
	{
		.code = "TDX_INVALID_RESUMPTION",
		.when = "operands differ from those of the interrupted call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "MIG_BUFF_LIST_ENTRY",
		.when = "a migration buffer is not shared memory",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not aligned to 128 bytes, not shared memory, too small, or in SEAMRR",
	},
	{
		.code = "TDX_INCOMPATIBLE_MBMD_MAC_CONTEXT", .since = "1.5.24",
		.when = "resumed with another module, and its MAC cannot be gone on with",
	},
	{
		.code = "TDX_INTERRUPTED_RESUMABLE",
		.when = "an interrupt is pending",
	},
	{
		.code = "TDX_INTERRUPTED_BUSY", .since = "1.5.20",
		.when = "another call waits for the secure EPT",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_69[] = { "busy", "resume", NULL };

static const char *const locks_tdh_69[] = {
	"TDVPR exclusive",
	"TDR shared",
	"OP_STATE shared",
	"stream exclusive",
	NULL
};

static const char *const sources_tdh_69[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdh_export_state_vp.c",
	"murrowow/tdx-concurrency@c71d4f6 src/common/helpers/migration.c",
	NULL
};

static const char *const version_since_tdh_70[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_70[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa_level",
		.text = "guest physical address and level of the page",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_operand outputs_tdh_70[] = {
	{
		.reg = "rcx", .name = "entry", .when = "error",
		.text = "S-EPT entry at which the walk ended, as the CPU sees it",
	},
	{
		.reg = "rdx", .name = "info", .when = "error",
		.text = "its level in bits 2:0, state in 15:8 and VM in 17:16",
	},
};

static const struct tdx_call_status statuses_tdh_70[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "level is not 0, or the GPA is not aligned to it",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the GPA is not private, or too wide",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_EPT_WALK_FAILED", .operand = "RCX",
		.when = "there is no S-EPT entry of that level",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "the guest has the S-EPT entry locked",
	},
	{
		.code = "TDX_EPT_ENTRY_STATE_INCORRECT", .operand = "RCX",
		.when = "the state of the S-EPT entry does not allow the call",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_70[] = { "busy", NULL };

static const char *const locks_tdh_70[] = {
	"TDR shared",
	"OP_STATE shared",
	"S-EPT tree shared",
	"S-EPT entry",
	NULL
};

static const char *const sources_tdh_70[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdh_export_unblockw.c",
	NULL
};

static const char *const version_since_tdh_71[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_71[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "r8", .name = "token", .type = "u64",
		.text = "MBMD buffer of the abort token: physical address in 51:0, bytes in "
			"63:52",
	},
	{
		.reg = "r10", .name = "stream", .type = "u64",
		.text = "migration stream index in bits 15:0",
	},
};

static const struct tdx_call_status statuses_tdh_71[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "no such stream",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not aligned to 128 bytes, not shared memory, too small, or in SEAMRR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "MIGSC",
		.when = "another call has the stream locked",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done; the status has FATAL",
	},
};

static const char *const retry_tdh_71[] = { "busy", NULL };

static const char *const locks_tdh_71[] = { "TDR exclusive", "stream exclusive", NULL };

static const char *const sources_tdh_71[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdh_import_abort.c",
	NULL
};

static const char *const version_since_tdh_72[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_72[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_status statuses_tdh_72[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_72[] = { "busy", NULL };

static const char *const locks_tdh_72[] = { "TDR exclusive", NULL };

static const char *const sources_tdh_72[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdh_import_end.c",
	NULL
};

static const char *const version_since_tdh_73[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_73[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_status statuses_tdh_73[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_73[] = { "busy", NULL };

static const char *const locks_tdh_73[] = { "TDR exclusive", NULL };

static const char *const sources_tdh_73[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdh_import_commit.c",
	NULL
};

static const char *const version_since_tdh_74[] = { "1.5", "2.0", NULL };

static const struct tdx_call_operand inputs_tdh_74[] = {
	{
		.reg = "rcx", .name = "gpa_list", .type = "u64",
		.text = "GPA_LIST_INFO",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "r8", .name = "mbmd", .type = "u64",
		.text = "MBMD buffer: physical address in 51:0, bytes in 63:52",
	},
	{
		.reg = "r9", .name = "buffers_pa", .type = "pa",
		.text = "list of migration buffers",
	},
	{
		.reg = "r10", .name = "stream", .type = "u64",
		.text = "migration stream index in bits 15:0; bit 63 resumes",
	},
	{
		.reg = "r11", .name = "mac_list0_pa", .type = "pa",
		.text = "list of MACs",
	},
	{
		.reg = "r12", .name = "mac_list1_pa", .type = "pa",
		.text = "second list of MACs, or TDX_NULL_PA",
	},
	{
		.reg = "r13", .name = "pages_pa", .type = "pa",
		.text = "list of pages that become TD memory, or TDX_NULL_PA for in place",
	},
};

static const struct tdx_call_operand outputs_tdh_74[] = {
	{
		.reg = "rcx", .name = "next_gpa_list", .when = "always",
		.text = "GPA_LIST_INFO of what is left",
	},
};

static const struct tdx_call_status statuses_tdh_74[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "MIG",
		.when = "another call has the migration locked",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "no such stream",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "MIGSC",
		.when = "another call has the stream locked",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not shared memory, or the list is not well formed",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "not aligned to 4096 bytes, not shared memory, or in SEAMRR",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R11",
		.when = "not aligned to 4096 bytes, not shared memory, or in SEAMRR",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R12",
		.when = "not aligned to 4096 bytes, not shared memory, or in SEAMRR",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R13",
		.when = "not aligned to 4096 bytes, not shared memory, or in SEAMRR",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not aligned to 128 bytes, not shared memory, too small, or in SEAMRR",
	},
	{
		.code = "TDX_INVALID_MBMD",
		.when = "the bundle is not one of memory, or not for this stream",
	},
	{
		.code = "TDX_INCORRECT_MBMD_MAC",
		.when = "the bundle is not genuine",
	},
	{
		.code = "TDX_MIGRATION_STREAM_STATE_INCORRECT",
		.when = "the stream was not interrupted, or is not to be used yet",
	},
	{
		.code = "TDX_INVALID_RESUMPTION",
		.when = "operands differ from those of the interrupted call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "GPA_LIST_ENTRY",
		.when = "an entry is not well formed",
	},
	{
		.code = "TDX_INVALID_PAGE_MAC", .operand = "GPA_LIST_ENTRY",
		.when = "a page is not genuine",
	},
	{
		.code = "TDX_EPT_WALK_FAILED", .operand = "GPA_LIST_ENTRY",
		.when = "there is no S-EPT entry",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "GPA_LIST_ENTRY",
		.when = "the S-EPT entry is locked",
	},
	{
		.code = "TDX_EPT_ENTRY_STATE_INCORRECT", .operand = "GPA_LIST_ENTRY",
		.when = "the state of the S-EPT entry does not allow it",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "MIG_BUFF_LIST_ENTRY",
		.when = "a migration buffer is not shared memory",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "NEW_PAGE_LIST_ENTRY",
		.when = "a new page is not well formed",
	},
	{
		.code = "TDX_DISALLOWED_IMPORT_OVER_REMOVED", .operand = "GPA_LIST_ENTRY",
		.when = "the page was removed",
	},
	{
		.code = "TDX_MIGRATED_IN_CURRENT_EPOCH", .operand = "GPA_LIST_ENTRY",
		.when = "the page was imported in this epoch",
	},
	{
		.code = "TDX_IMPORT_MISMATCH", .operand = "GPA_LIST_ENTRY",
		.when = "the attributes of the page differ",
	},
	{
		.code = "TDX_INTERRUPTED_PAMT", .since = "1.5.20",
		.when = "the new page for an entry is in a 2 MiB range without PAMT page "
			"pair; bits 31:0 are the entry",
	},
	{
		.code = "TDX_INTERRUPTED_RESUMABLE",
		.when = "an interrupt is pending",
	},
	{
		.code = "TDX_INTERRUPTED_BUSY", .since = "1.5.20",
		.when = "another call waits for the secure EPT",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done; bits 31:0 count the entries with a problem",
	},
};

static const char *const retry_tdh_74[] = { "busy", "resume", NULL };

static const char *const locks_tdh_74[] = {
	"TDR shared",
	"OP_STATE shared",
	"migration shared",
	"stream exclusive",
	"S-EPT tree shared",
	NULL
};

static const char *const notes_tdh_74[] = {
	"RAX is not 0 on a success with problem entries: compare by the "
		"predicate, not with 0",
	NULL
};

static const char *const sources_tdh_74[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdh_import_mem.c",
	NULL
};

static const char *const version_since_tdh_75[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_75[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "r8", .name = "token", .type = "u64",
		.text = "MBMD buffer of the epoch token: physical address in 51:0, bytes in "
			"63:52",
	},
	{
		.reg = "r10", .name = "stream", .type = "u64",
		.text = "migration stream index in bits 15:0",
	},
};

static const struct tdx_call_status statuses_tdh_75[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "no such stream",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not aligned to 128 bytes, not shared memory, too small, or in SEAMRR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "MIGSC",
		.when = "another call has the stream locked",
	},
	{
		.code = "TDX_MIGRATION_STREAM_STATE_INCORRECT",
		.when = "the stream is not initialised",
	},
	{
		.code = "TDX_INVALID_MBMD",
		.when = "the token is not an epoch token",
	},
	{
		.code = "TDX_INCORRECT_MBMD_MAC",
		.when = "the token is not genuine",
	},
	{
		.code = "TDX_SOME_VCPUS_NOT_MIGRATED",
		.when = "the last epoch comes before all vCPUs",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_75[] = { "busy", NULL };

static const char *const locks_tdh_75[] = { "TDR exclusive", "stream exclusive", NULL };

static const char *const sources_tdh_75[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdh_import_track.c",
	NULL
};

static const char *const version_since_tdh_76[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_76[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "r8", .name = "mbmd", .type = "u64",
		.text = "MBMD buffer: physical address in 51:0, bytes in 63:52",
	},
	{
		.reg = "r9", .name = "page_list", .type = "u64",
		.text = "PAGE_LIST_INFO",
	},
	{
		.reg = "r10", .name = "stream", .type = "u64",
		.text = "migration stream index in bits 15:0; bit 63 resumes",
	},
};

static const struct tdx_call_operand outputs_tdh_76[] = {
	{
		.reg = "rcx", .name = "error_info0", .when = "error",
		.text = "what is wrong: the field id; 0 otherwise",
	},
	{
		.reg = "rdx", .name = "error_info1", .when = "error",
		.text = "more of it; 0 otherwise",
	},
};

static const struct tdx_call_status statuses_tdh_76[] = {
	{
		.code = "TDX_LIMIT_CPUID_MAXVAL_SET",
		.when = "IA32_MISC_ENABLE limits CPUID",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_MIN_MIGS_NOT_CREATED",
		.when = "there is no migration stream",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "no such stream",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "MIGSC",
		.when = "another call has the stream locked",
	},
	{
		.code = "TDX_MIGRATION_DECRYPTION_KEY_NOT_SET",
		.when = "the migration key has not been written",
	},
	{
		.code = "TDX_RND_NO_ENTROPY",
		.when = "no random number just now",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not aligned to 128 bytes, not shared memory, too small, or in SEAMRR",
	},
	{
		.code = "TDX_INVALID_MBMD",
		.when = "the bundle is not the expected one",
	},
	{
		.code = "TDX_NUM_MIGS_HIGHER_THAN_CREATED",
		.when = "the source has more streams",
	},
	{
		.code = "TDX_MIGRATION_STREAM_STATE_INCORRECT",
		.when = "the stream was not interrupted, or is not to be used yet",
	},
	{
		.code = "TDX_INVALID_RESUMPTION",
		.when = "operands differ from those of the interrupted call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "not shared memory, or too few pages",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "PAGE",
		.when = "a page of the list is not well formed",
	},
	{
		.code = "TDX_INVALID_MIGRATION_DECRYPTION_KEY", .since = "1.5.13",
		.when = "the key is 0, or one of this or the last session",
	},
	{
		.code = "TDX_INCOMPATIBLE_MBMD_MAC_CONTEXT", .since = "1.5.24",
		.when = "resumed with another module, and its MAC cannot be gone on with",
	},
	{
		.code = "TDX_INTERRUPTED_RESUMABLE",
		.when = "an interrupt is pending",
	},
	{
		.code = "TDX_INTERRUPTED_BUSY", .since = "1.5.20",
		.when = "another call waits for the secure EPT",
	},
	{
		.code = "TDX_INCORRECT_MBMD_MAC",
		.when = "the bundle is not genuine",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_76[] = { "busy", "entropy", "resume", NULL };

static const char *const locks_tdh_76[] = { "TDR exclusive", "stream exclusive", NULL };

static const char *const notes_tdh_76[] = {
	"errors come with the FATAL bit once the import cannot go on: compare "
		"without it, by the predicates",
	NULL
};

static const char *const sources_tdh_76[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdh_import_state_immutable.c",
	"murrowow/tdx-concurrency@c71d4f6 src/common/helpers/migration.c",
	NULL
};

static const char *const version_since_tdh_77[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_77[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "r8", .name = "mbmd", .type = "u64",
		.text = "MBMD buffer: physical address in 51:0, bytes in 63:52",
	},
	{
		.reg = "r9", .name = "page_list", .type = "u64",
		.text = "PAGE_LIST_INFO",
	},
	{
		.reg = "r10", .name = "stream", .type = "u64",
		.text = "migration stream index in bits 15:0; bit 63 resumes",
	},
};

static const struct tdx_call_operand outputs_tdh_77[] = {
	{
		.reg = "rcx", .name = "error_info0", .when = "error",
		.text = "what is wrong: the field id; 0 otherwise",
	},
	{
		.reg = "rdx", .name = "error_info1", .when = "error",
		.text = "more of it; 0 otherwise",
	},
};

static const struct tdx_call_status statuses_tdh_77[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "no such stream",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "MIGSC",
		.when = "another call has the stream locked",
	},
	{
		.code = "TDX_MIGRATION_STREAM_STATE_INCORRECT",
		.when = "the stream was not interrupted, or is not to be used yet",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not aligned to 128 bytes, not shared memory, too small, or in SEAMRR",
	},
	{
		.code = "TDX_INVALID_MBMD",
		.when = "the bundle is not the expected one",
	},
	{
		.code = "TDX_INVALID_RESUMPTION",
		.when = "operands differ from those of the interrupted call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "not shared memory, or too few pages",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "PAGE",
		.when = "a page of the list is not well formed",
	},
	{
		.code = "TDX_INCOMPATIBLE_MBMD_MAC_CONTEXT", .since = "1.5.24",
		.when = "resumed with another module, and its MAC cannot be gone on with",
	},
	{
		.code = "TDX_INTERRUPTED_RESUMABLE",
		.when = "an interrupt is pending",
	},
	{
		.code = "TDX_INTERRUPTED_BUSY", .since = "1.5.20",
		.when = "another call waits for the secure EPT",
	},
	{
		.code = "TDX_INCORRECT_MBMD_MAC",
		.when = "the bundle is not genuine",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_77[] = { "busy", "resume", NULL };

static const char *const locks_tdh_77[] = { "TDR exclusive", "stream exclusive", NULL };

static const char *const notes_tdh_77[] = {
	"errors come with the FATAL bit once the import cannot go on: compare "
		"without it, by the predicates",
	NULL
};

static const char *const sources_tdh_77[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdh_import_state_td.c",
	"murrowow/tdx-concurrency@c71d4f6 src/common/helpers/migration.c",
	NULL
};

static const char *const version_since_tdh_78[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_78[] = {
	{
		.reg = "rcx", .name = "tdvpr", .type = "tdvpr",
		.text = "the vCPU",
	},
	{
		.reg = "r8", .name = "mbmd", .type = "u64",
		.text = "MBMD buffer: physical address in 51:0, bytes in 63:52",
	},
	{
		.reg = "r9", .name = "page_list", .type = "u64",
		.text = "PAGE_LIST_INFO",
	},
	{
		.reg = "r10", .name = "stream", .type = "u64",
		.text = "migration stream index in bits 15:0; bit 63 resumes",
	},
};

static const struct tdx_call_operand outputs_tdh_78[] = {
	{
		.reg = "rcx", .name = "error_info0", .when = "error",
		.text = "what is wrong: the field id; 0 otherwise",
	},
	{
		.reg = "rdx", .name = "error_info1", .when = "error",
		.text = "more of it; 0 otherwise",
	},
};

static const struct tdx_call_status statuses_tdh_78[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a TDVPR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "TDR",
		.when = "another call has the TDR of the owner locked",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_TDCX_NUM_INCORRECT",
		.when = "TDCX pages of the vCPU are missing",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "no such stream",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "MIGSC",
		.when = "another call has the stream locked",
	},
	{
		.code = "TDX_VCPU_STATE_INCORRECT",
		.when = "the vCPU is initialised",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not aligned to 128 bytes, not shared memory, too small, or in SEAMRR",
	},
	{
		.code = "TDX_INVALID_MBMD",
		.when = "the bundle is not the expected one",
	},
	{
		.code = "TDX_INVALID_RESUMPTION",
		.when = "operands differ from those of the interrupted call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "not shared memory, or too few pages",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "PAGE",
		.when = "a page of the list is not well formed",
	},
	{
		.code = "TDX_INCOMPATIBLE_MBMD_MAC_CONTEXT", .since = "1.5.24",
		.when = "resumed with another module, and its MAC cannot be gone on with",
	},
	{
		.code = "TDX_INTERRUPTED_RESUMABLE",
		.when = "an interrupt is pending",
	},
	{
		.code = "TDX_INTERRUPTED_BUSY", .since = "1.5.20",
		.when = "another call waits for the secure EPT",
	},
	{
		.code = "TDX_INCORRECT_MBMD_MAC",
		.when = "the bundle is not genuine",
	},
	{
		.code = "TDX_ALL_VCPUS_IMPORTED",
		.when = "the TD has all its vCPUs",
	},
	{
		.code = "TDX_X2APIC_ID_NOT_UNIQUE",
		.when = "another vCPU has the x2APIC id",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_78[] = { "busy", "resume", NULL };

static const char *const locks_tdh_78[] = {
	"TDVPR exclusive",
	"TDR shared",
	"OP_STATE shared",
	"stream exclusive",
	NULL
};

static const char *const notes_tdh_78[] = {
	"errors come with the FATAL bit once the import cannot go on: compare "
		"without it, by the predicates",
	NULL
};

static const char *const sources_tdh_78[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdh_import_state_vp.c",
	"murrowow/tdx-concurrency@c71d4f6 src/common/helpers/migration.c",
	NULL
};

static const char *const version_since_tdh_79[] = { "2.0", NULL };

static const struct tdx_call_operand inputs_tdh_79[] = {
	{
		.reg = "rcx", .name = "list", .type = "u64",
		.text = "list of lists, as LIST_INFO format 2",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "r8", .name = "controls", .type = "u64",
		.text = "what to scan for",
	},
	{
		.reg = "r9", .name = "gpa", .type = "gpa",
		.text = "start of the range",
	},
	{
		.reg = "r10", .name = "size", .type = "u64",
		.text = "bytes of it",
	},
	{
		.reg = "r11", .name = "entry", .type = "u64",
		.text = "next entry of the whole list",
	},
};

static const struct tdx_call_operand outputs_tdh_79[] = {
	{
		.reg = "r9", .name = "next_gpa", .when = "success",
		.text = "address to go on with",
	},
	{
		.reg = "r10", .name = "left", .when = "success",
		.text = "bytes left",
	},
	{
		.reg = "r11", .name = "next_entry", .when = "success",
		.text = "next entry of the whole list",
	},
};

static const struct tdx_call_status statuses_tdh_79[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RAX",
		.when = "neither non-blocking export nor restoring by scan is configured",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "DSCAN, and not format 2 or the first entry is not 0; else: not 0",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R11",
		.when = "DSCAN, and beyond the last list",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "reserved bits are set, not DSCAN or EXPORT_RESTORE, or no such "
			"qualifier",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "0, above 2^52, or not a multiple of 4096",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "not private, not aligned to 4096 bytes, or too wide",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "EXPORT_RESTORE, and an export session is in progress",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_INTERRUPTED_RESUMABLE",
		.when = "an interrupt is pending; R9 to R11 are where to go on",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_79[] = { "busy", "resume", NULL };

static const char *const locks_tdh_79[] = {
	"TDR shared",
	"OP_STATE shared",
	"S-EPT tree shared",
	NULL
};

static const char *const notes_tdh_79[] = {
	"what the check for export, the mapping of the lists and the scan itself "
		"return was not read",
	NULL
};

static const char *const sources_tdh_79[] = {
	"intel/tdx-module@e69a439 src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@9fd3c8b "
		"src/vmm_dispatcher/migration_api_calls/tdh_mem_scan_range.c",
	NULL
};

static const char *const version_since_tdh_80[] = { "2.0", NULL };

static const struct tdx_call_operand inputs_tdh_80[] = {
	{
		.reg = "rcx", .name = "list", .type = "u64",
		.text = "LIST_INFO",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "r8", .name = "controls", .type = "u64",
		.text = "what to scan for",
	},
	{
		.reg = "r11", .name = "entry", .type = "u64",
		.text = "next entry of the whole list",
	},
};

static const struct tdx_call_operand outputs_tdh_80[] = {
	{
		.reg = "r11", .name = "next_entry", .when = "success",
		.text = "next entry of the whole list",
	},
};

static const char *const notes_tdh_80[] = {
	"the result is inferred from TDH.MEM.SCAN.RANGE",
	NULL
};

static const char *const sources_tdh_80[] = {
	"intel/tdx-module@e69a439 src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	NULL
};

static const char *const version_since_tdh_81[] = { "2.0", NULL };

static const struct tdx_call_operand inputs_tdh_81[] = {
	{
		.reg = "rcx", .name = "list", .type = "u64",
		.text = "LIST_INFO of GPA ranges",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "r8", .name = "page0_pa", .type = "pa",
		.text = "control page",
	},
	{
		.reg = "r9", .name = "page1_pa", .type = "pa",
		.text = "control page",
	},
	{
		.reg = "r10", .name = "page2_pa", .type = "pa",
		.text = "control page",
	},
	{
		.reg = "r11", .name = "page3_pa", .type = "pa",
		.text = "control page",
	},
};

static const struct tdx_call_operand outputs_tdh_81[] = {
	{
		.reg = "r8", .name = "unused0", .when = "success",
		.text = "page0_pa, bit 63 set when the page was not used",
	},
	{
		.reg = "r9", .name = "unused1", .when = "success",
		.text = "the same for page1_pa",
	},
	{
		.reg = "r10", .name = "unused2", .when = "success",
		.text = "the same for page2_pa",
	},
	{
		.reg = "r11", .name = "unused3", .when = "success",
		.text = "the same for page3_pa",
	},
};

static const struct tdx_call_status statuses_tdh_81[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RAX",
		.when = "neither non-blocking export nor restoring by scan is configured",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no range, or too many; reserved bits are set; or not aligned to 4096 "
			"bytes or not shared memory",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "MEM_SCAN_STATE",
		.when = "another call has the scan of the TD locked",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R8",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R8",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R8",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "R8",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R9",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R9",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R9",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "R9",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R10",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R10",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R10",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "R10",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R11",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R11",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R11",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R11",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "R11",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "GPA_RANGE_LIST_ENTRY",
		.when = "ranges are not ascending from 0, not aligned to their sub-range "
			"size, or that is not 2^21 to 2^51",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_81[] = { "busy", NULL };

static const char *const locks_tdh_81[] = {
	"TDR shared",
	"OP_STATE shared",
	"scan exclusive",
	"PAMT entries of the pages exclusive",
	NULL
};

static const char *const notes_tdh_81[] = {
	"set up again, the pages are those of the first time: R8 to R11 may be "
		"TDX_NULL_PA",
	NULL
};

static const char *const sources_tdh_81[] = {
	"intel/tdx-module@e69a439 src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@9fd3c8b "
		"src/vmm_dispatcher/migration_api_calls/tdh_mem_scan_config.c",
	NULL
};

static const char *const version_since_tdh_82[] = { "2.0", NULL };

static const struct tdx_call_operand inputs_tdh_82[] = {
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_status statuses_tdh_82[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RAX",
		.when = "neither non-blocking export nor restoring by scan is configured",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "MEM_SCAN_STATE",
		.when = "another call has the scan of the TD locked",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_82[] = { "busy", NULL };

static const char *const locks_tdh_82[] = {
	"TDR shared",
	"OP_STATE shared",
	"scan exclusive",
	NULL
};

static const char *const sources_tdh_82[] = {
	"intel/tdx-module@e69a439 src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	NULL
};

static const char *const version_since_tdh_83[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdh_83[] = {
	{
		.reg = "rcx", .name = "page_pa", .type = "pa", .align = 4096,
		.text = "page that becomes the MIGSC; the module owns it afterwards",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_status statuses_tdh_83[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "MIG",
		.when = "another call has the migration locked",
	},
	{
		.code = "TDX_MAX_MIGS_NUM_EXCEEDED",
		.when = "the TD has all its streams",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RCX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "RCX", .since = "1.5.20",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_83[] = { "busy", NULL };

static const char *const locks_tdh_83[] = {
	"TDR shared",
	"OP_STATE exclusive",
	"migration exclusive",
	"PAMT entry of the page exclusive",
	NULL
};

static const char *const sources_tdh_83[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdh_mig_stream_create.c",
	NULL
};

static const char *const sources_tdh_84[] = {
	"intel/tdx-module@e69a439 include/tdx_api_defs.h",
	NULL
};

static const char *const version_since_tdh_85[] = { "2.x", NULL };

static const struct tdx_call_operand inputs_tdh_85[] = {
	{
		.reg = "rcx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "rdx", .name = "quote", .type = "u64",
		.text = "quote id in bits 47:32; all ones for the default",
	},
	{
		.reg = "r8", .name = "data_pa", .type = "pa", .align = 4096,
		.text = "input data",
	},
	{
		.reg = "r9", .name = "data_size", .type = "u64",
		.text = "bytes of it",
	},
	{
		.reg = "r10", .name = "buffers_pa", .type = "pa",
		.text = "linked list of output pages",
	},
	{
		.reg = "r11", .name = "buffers_size", .type = "u64",
		.text = "bytes of them",
	},
};

static const struct tdx_call_operand outputs_tdh_85[] = {
	{
		.reg = "rcx", .name = "size", .when = "success",
		.text = "bytes of the quote",
	},
};

static const char *const retry_tdh_85[] = { "resume", NULL };

static const char *const sources_tdh_85[] = {
	"lore linux TDX quoting RFC 2026-05 (indexed)",
	NULL
};

static const char *const version_since_tdh_86[] = { "2.x", NULL };

static const char *const retry_tdh_86[] = { "resume", NULL };

static const char *const sources_tdh_86[] = {
	"lore linux TDX quoting RFC 2026-05 (indexed)",
	NULL
};

static const char *const version_since_tdh_87[] = { "debug", NULL };

static const struct tdx_call_operand inputs_tdh_87[] = {
	{
		.reg = "rcx", .name = "command", .type = "u64",
		.text = "command",
	},
	{
		.reg = "rdx", .name = "payload0", .type = "u64",
		.text = "its argument",
	},
	{
		.reg = "r8", .name = "payload1", .type = "u64",
		.text = "its second argument",
	},
};

static const char *const sources_tdh_87[] = {
	"niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	NULL
};

static const char *const version_since_tdg_88[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdg_88[] = {
	{
		.reg = "rcx", .name = "mask", .type = "u64",
		.text = "registers that are exposed: GPRs in bits 15:0, XMM in 31:16",
	},
	{
		.reg = "rdx", .name = "request",
		.text = "the host sees those in the mask; RBP must not be in it when the TD "
			"has NO_RBP_MOD",
	},
	{
		.reg = "rbx", .name = "request",
		.text = "the host sees those in the mask; RBP must not be in it when the TD "
			"has NO_RBP_MOD",
	},
	{
		.reg = "rbp", .name = "request",
		.text = "the host sees those in the mask; RBP must not be in it when the TD "
			"has NO_RBP_MOD",
	},
	{
		.reg = "rsi", .name = "request",
		.text = "the host sees those in the mask; RBP must not be in it when the TD "
			"has NO_RBP_MOD",
	},
	{
		.reg = "rdi", .name = "request",
		.text = "the host sees those in the mask; RBP must not be in it when the TD "
			"has NO_RBP_MOD",
	},
	{
		.reg = "r8", .name = "request",
		.text = "the host sees those in the mask; RBP must not be in it when the TD "
			"has NO_RBP_MOD",
	},
	{
		.reg = "r9", .name = "request",
		.text = "the host sees those in the mask; RBP must not be in it when the TD "
			"has NO_RBP_MOD",
	},
	{
		.reg = "r10", .name = "kind",
		.text = "0: a call of GHCI; else of the VMM's own",
	},
	{
		.reg = "r11", .name = "function",
		.text = "sub-function",
	},
	{
		.reg = "r12", .name = "request",
		.text = "the host sees those in the mask; RBP must not be in it when the TD "
			"has NO_RBP_MOD",
	},
	{
		.reg = "r13", .name = "request",
		.text = "the host sees those in the mask; RBP must not be in it when the TD "
			"has NO_RBP_MOD",
	},
	{
		.reg = "r14", .name = "request",
		.text = "the host sees those in the mask; RBP must not be in it when the TD "
			"has NO_RBP_MOD",
	},
	{
		.reg = "r15", .name = "request",
		.text = "the host sees those in the mask; RBP must not be in it when the TD "
			"has NO_RBP_MOD",
	},
	{
		.reg = "xmm0-xmm15", .name = "request_xmm",
		.text = "the host sees those in the mask",
	},
};

static const struct tdx_call_operand outputs_tdg_88[] = {
	{
		.reg = "rax", .name = "status", .when = "success",
		.text = "0 once the host has answered; the host cannot set it",
	},
	{
		.reg = "rcx", .name = "mask", .when = "success",
		.text = "the mask, unchanged",
	},
	{
		.reg = "rdx", .name = "answer", .when = "success",
		.text = "the host's values for those in the mask, the others are kept",
	},
	{
		.reg = "rbx", .name = "answer", .when = "success",
		.text = "the host's values for those in the mask, the others are kept",
	},
	{
		.reg = "rbp", .name = "answer", .when = "success",
		.text = "the host's values for those in the mask, the others are kept",
	},
	{
		.reg = "rsi", .name = "answer", .when = "success",
		.text = "the host's values for those in the mask, the others are kept",
	},
	{
		.reg = "rdi", .name = "answer", .when = "success",
		.text = "the host's values for those in the mask, the others are kept",
	},
	{
		.reg = "r8", .name = "answer", .when = "success",
		.text = "the host's values for those in the mask, the others are kept",
	},
	{
		.reg = "r9", .name = "answer", .when = "success",
		.text = "the host's values for those in the mask, the others are kept",
	},
	{
		.reg = "r10", .name = "answer_code", .when = "success",
		.text = "the host's completion code, if in the mask",
	},
	{
		.reg = "r11", .name = "answer", .when = "success",
		.text = "the host's values for those in the mask, the others are kept",
	},
	{
		.reg = "r12", .name = "answer", .when = "success",
		.text = "the host's values for those in the mask, the others are kept",
	},
	{
		.reg = "r13", .name = "answer", .when = "success",
		.text = "the host's values for those in the mask, the others are kept",
	},
	{
		.reg = "r14", .name = "answer", .when = "success",
		.text = "the host's values for those in the mask, the others are kept",
	},
	{
		.reg = "r15", .name = "answer", .when = "success",
		.text = "the host's values for those in the mask, the others are kept",
	},
	{
		.reg = "xmm0-xmm15", .name = "answer_xmm", .when = "success",
		.text = "the host's values for those in the mask",
	},
};

static const struct tdx_call_status statuses_tdg_88[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the mask has RAX, RCX, RSP (or RBP, with NO_RBP_MOD) or reserved "
			"bits",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "the host answered",
	},
};

static const char *const sources_tdg_88[] = {
	"niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c",
	"niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_vp_vmcall.c",
	"niooss-ledger/tdx-module src/td_transitions/tdh_vp_enter.c",
	NULL
};

static const char *const version_since_tdg_89[] = { "1.0", NULL };

static const struct tdx_call_operand outputs_tdg_89[] = {
	{
		.reg = "rcx", .name = "gpa_width", .when = "success",
		.text = "bits of a guest physical address (5:0)",
	},
	{
		.reg = "rdx", .name = "attributes", .when = "success",
		.text = "ATTRIBUTES of the TD",
	},
	{
		.reg = "r8", .name = "vcpus", .when = "success",
		.text = "number of vCPUs in 31:0, most that there may be in 63:32",
	},
	{
		.reg = "r9", .name = "vcpu_index", .when = "success",
		.text = "index of this vCPU",
	},
	{
		.reg = "r10", .name = "features", .when = "success",
		.text = "bit 0: TDG.SYS.RD is there",
	},
	{
		.reg = "r11", .name = "reserved", .when = "success",
		.text = "0",
	},
};

static const struct tdx_call_status statuses_tdg_89[] = {
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdg_89[] = {
	"niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c",
	"niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_vp_info.c",
	NULL
};

static const char *const version_since_tdg_90[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdg_90[] = {
	{
		.reg = "rcx", .name = "data", .type = "gpa", .align = 64,
		.text = "48 bytes to extend it by",
	},
	{
		.reg = "rdx", .name = "index", .type = "u64",
		.text = "0 to 3",
	},
};

static const struct tdx_call_status statuses_tdg_90[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not aligned to 64 bytes, or not private",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "no such RTMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RTMR",
		.when = "another vCPU extends",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdg_90[] = { "busy", NULL };

static const char *const sources_tdg_90[] = {
	"niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c",
	"niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_mr_rtmr_extend.c",
	NULL
};

static const char *const version_since_tdg_91[] = { "1.0", "1.5.09", "1.5.24", NULL };

static const struct tdx_call_operand outputs_tdg_91[] = {
	{
		.reg = "rcx", .name = "exit_reason", .when = "success",
		.text = "VMX exit reason in 31:0; version 1: category of the #VE in 39:32",
	},
	{
		.reg = "rdx", .name = "qualification", .when = "success",
		.text = "exit qualification",
	},
	{
		.reg = "r8", .name = "gla", .when = "success",
		.text = "guest linear address",
	},
	{
		.reg = "r9", .name = "gpa", .when = "success",
		.text = "guest physical address",
	},
	{
		.reg = "r10", .name = "instruction", .when = "success",
		.text = "its length in 31:0, information in 63:32",
	},
	{
		.reg = "r11", .name = "reserved", .when = "success", .version = 2,
		.text = "0",
	},
	{
		.reg = "r12", .name = "interruptibility", .when = "success", .version = 2,
		.text = "interruptibility state of the vCPU at the #VE",
	},
};

static const struct tdx_call_status statuses_tdg_91[] = {
	{
		.code = "TDX_NO_VALID_VE_INFO",
		.when = "there was no #VE since the last call",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdg_91[] = {
	"niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c",
	"niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_vp_veinfo_get.c",
	"intel/tdx-module@6e66b9d src/td_dispatcher/tdx_td_dispatcher.c",
	"murrowow/tdx-concurrency@c71d4f6 "
		"src/td_dispatcher/vm_exits/tdg_vp_veinfo_get.c",
	NULL
};

static const char *const version_since_tdg_92[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdg_92[] = {
	{
		.reg = "rcx", .name = "report", .type = "gpa", .align = 1024,
		.text = "where the TDREPORT_STRUCT goes",
	},
	{
		.reg = "rdx", .name = "data", .type = "gpa", .align = 64,
		.text = "64 bytes of REPORTDATA",
	},
	{
		.reg = "r8", .name = "subtype", .type = "u64",
		.text = "0",
	},
};

static const struct tdx_call_status statuses_tdg_92[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not aligned to 1024 bytes, or too wide",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not aligned to 64 bytes, or too wide",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not 0",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RTMR",
		.when = "another vCPU extends an RTMR",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdg_92[] = { "busy", NULL };

static const char *const notes_tdg_92[] = {
	"an interrupt makes the guest execute the call again, unseen",
	NULL
};

static const char *const sources_tdg_92[] = {
	"niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c",
	"niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_mr_report.c",
	NULL
};

static const char *const version_since_tdg_93[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdg_93[] = {
	{
		.reg = "rcx", .name = "flags", .type = "u64",
		.text = "bit 0: in supervisor mode; bit 1: in user mode",
	},
};

static const struct tdx_call_status statuses_tdg_93[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "reserved bits are set",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX", .since = "1.5.09",
		.when = "TD_CTLS are locked, and it would change something",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdg_93[] = {
	"niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c",
	"niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_vp_cpuidve_set.c",
	"murrowow/tdx-concurrency@c71d4f6 "
		"src/td_dispatcher/vm_exits/tdg_vp_cpuidve_set.c",
	NULL
};

static const char *const version_since_tdg_94[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdg_94[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa_level",
		.text = "guest physical address and level",
	},
};

static const struct tdx_call_status statuses_tdg_94[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "level is not 0 or 1, or the GPA is not aligned to it",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the GPA is not private, or too wide",
	},
	{
		.code = "TDX_PAGE_ALREADY_ACCEPTED",
		.when = "it is accepted; bits 31:0 are its level",
	},
	{
		.code = "TDX_PAGE_SIZE_MISMATCH",
		.when = "it is mapped in another size; bits 31:0 are its level",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "the S-EPT entry is locked",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdg_94[] = { "busy", NULL };

static const char *const notes_tdg_94[] = {
	"an interrupt makes the guest execute the call again, unseen; a page that "
		"is not there exits to the host",
	NULL
};

static const char *const sources_tdg_94[] = {
	"niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/td_dispatcher/vm_exits/tdg_mem_page_accept.c",
	NULL
};

static const char *const version_since_tdg_95[] = { "1.0", "1.5", NULL };

static const struct tdx_call_operand inputs_tdg_95[] = {
	{
		.reg = "rcx", .name = "td", .type = "u64", .fixed = true,
		.text = "this TD",
	},
	{
		.reg = "rdx", .name = "field", .type = "field_id",
		.text = "the field; version 1: TDX_FIELD_ID_NONE asks for the first",
	},
};

static const struct tdx_call_operand outputs_tdg_95[] = {
	{
		.reg = "rdx", .name = "next_field", .when = "success", .version = 1,
		.text = "id of the field after it, TDX_FIELD_ID_NONE at the end",
	},
	{
		.reg = "r8", .name = "value", .when = "always",
		.text = "the value; 0 on error",
	},
};

static const struct tdx_call_status statuses_tdg_95[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RAX",
		.when = "a version that the call does not have",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not 0",
	},
	{
		.code = "TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT", .version = 1,
		.when = "the first field was asked for; RDX has it",
	},
	{
		.code = "TDX_METADATA_FIELD_ID_INCORRECT",
		.when = "there is no such field, or it is more than one element",
	},
	{
		.code = "TDX_METADATA_FIELD_NOT_READABLE",
		.when = "the caller may not read it",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdg_95[] = {
	"qizhangz/tdx-module@9359de5 src/td_dispatcher/vm_exits/tdg_vm_rd_wr.c "
		"(1.0)",
	"niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c",
	"niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_vm_rd_wr.c",
	NULL
};

static const char *const version_since_tdg_96[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdg_96[] = {
	{
		.reg = "rcx", .name = "td", .type = "u64", .fixed = true,
		.text = "this TD",
	},
	{
		.reg = "rdx", .name = "field", .type = "field_id",
		.text = "the field",
	},
	{
		.reg = "r8", .name = "value", .type = "u64",
		.text = "value to write",
	},
	{
		.reg = "r9", .name = "mask", .type = "u64",
		.text = "bits of it to write",
	},
};

static const struct tdx_call_operand outputs_tdg_96[] = {
	{
		.reg = "r8", .name = "previous", .when = "always",
		.text = "the value before; 0 on error",
	},
};

static const struct tdx_call_status statuses_tdg_96[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not 0",
	},
	{
		.code = "TDX_METADATA_FIELD_ID_INCORRECT",
		.when = "there is no such field, or it is more than one element",
	},
	{
		.code = "TDX_METADATA_FIELD_NOT_WRITABLE",
		.when = "the caller may not write it",
	},
	{
		.code = "TDX_METADATA_WR_MASK_NOT_VALID",
		.when = "the mask has bits that the caller may not write",
	},
	{
		.code = "TDX_METADATA_FIELD_VALUE_NOT_VALID",
		.when = "the value is not one that the field can have",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdg_96[] = {
	"qizhangz/tdx-module@9359de5 src/td_dispatcher/vm_exits/tdg_vm_rd_wr.c "
		"(1.0)",
	"niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c",
	"niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_vm_rd_wr.c",
	NULL
};

static const char *const version_since_tdg_97[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdg_97[] = {
	{
		.reg = "rcx", .name = "vcpu", .type = "u64", .fixed = true,
		.text = "this vCPU",
	},
	{
		.reg = "rdx", .name = "field", .type = "field_id",
		.text = "the field, or TDX_FIELD_ID_NONE for the first",
	},
};

static const struct tdx_call_operand outputs_tdg_97[] = {
	{
		.reg = "rdx", .name = "next_field", .when = "success",
		.text = "id of the field after it, TDX_FIELD_ID_NONE at the end",
	},
	{
		.reg = "r8", .name = "value", .when = "always",
		.text = "the value; 0 on error",
	},
};

static const struct tdx_call_status statuses_tdg_97[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not 0",
	},
	{
		.code = "TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT",
		.when = "the first field was asked for; RDX has it",
	},
	{
		.code = "TDX_METADATA_FIELD_ID_INCORRECT",
		.when = "there is no such field, or it is more than one element",
	},
	{
		.code = "TDX_METADATA_FIELD_NOT_READABLE",
		.when = "the caller may not read it",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const notes_tdg_97[] = {
	"always as version 1 of TDG.VM.RD",
	"RCX is said to be no operand; module 1.5.05 refuses any other than 0",
	NULL
};

static const char *const sources_tdg_97[] = {
	"niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c",
	"niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_vp_rd_wr.c",
	NULL
};

static const char *const version_since_tdg_98[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdg_98[] = {
	{
		.reg = "rcx", .name = "vcpu", .type = "u64", .fixed = true,
		.text = "this vCPU",
	},
	{
		.reg = "rdx", .name = "field", .type = "field_id",
		.text = "the field",
	},
	{
		.reg = "r8", .name = "value", .type = "u64",
		.text = "value to write",
	},
	{
		.reg = "r9", .name = "mask", .type = "u64",
		.text = "bits of it to write",
	},
};

static const struct tdx_call_operand outputs_tdg_98[] = {
	{
		.reg = "r8", .name = "previous", .when = "always",
		.text = "the value before; 0 on error",
	},
};

static const struct tdx_call_status statuses_tdg_98[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not 0",
	},
	{
		.code = "TDX_METADATA_FIELD_ID_INCORRECT",
		.when = "there is no such field, or it is more than one element",
	},
	{
		.code = "TDX_METADATA_FIELD_NOT_WRITABLE",
		.when = "the caller may not write it",
	},
	{
		.code = "TDX_METADATA_WR_MASK_NOT_VALID",
		.when = "the mask has bits that the caller may not write",
	},
	{
		.code = "TDX_METADATA_FIELD_VALUE_NOT_VALID",
		.when = "the value is not one that the field can have",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const notes_tdg_98[] = {
	"RCX is said to be no operand; module 1.5.05 refuses any other than 0",
	NULL
};

static const char *const sources_tdg_98[] = {
	"niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c",
	"niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_vp_rd_wr.c",
	NULL
};

static const char *const version_since_tdg_99[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdg_99[] = {
	{
		.reg = "rdx", .name = "field", .type = "field_id",
		.text = "the field, or TDX_FIELD_ID_NONE for the first",
	},
};

static const struct tdx_call_operand outputs_tdg_99[] = {
	{
		.reg = "rdx", .name = "next_field", .when = "success",
		.text = "id of the field after it, TDX_FIELD_ID_NONE at the end",
	},
	{
		.reg = "r8", .name = "value", .when = "always",
		.text = "the value; 0 on error",
	},
};

static const struct tdx_call_status statuses_tdg_99[] = {
	{
		.code = "TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT",
		.when = "the first field was asked for; RDX has it",
	},
	{
		.code = "TDX_METADATA_FIELD_ID_INCORRECT",
		.when = "there is no such field, or it is more than one element",
	},
	{
		.code = "TDX_METADATA_FIELD_NOT_READABLE",
		.when = "the caller may not read it",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const notes_tdg_99[] = { "always as version 1 of TDG.VM.RD", NULL };

static const char *const sources_tdg_99[] = {
	"niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c",
	"niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_sys_rd.c",
	NULL
};

static const char *const version_since_tdg_100[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdg_100[] = {
	{
		.reg = "rdx", .name = "list", .type = "gpa", .align = 4096,
		.text = "page that takes a metadata list",
	},
	{
		.reg = "r8", .name = "field", .type = "field_id",
		.text = "first field, or TDX_FIELD_ID_NONE",
	},
};

static const struct tdx_call_operand outputs_tdg_100[] = {
	{
		.reg = "r8", .name = "next_field", .when = "success",
		.text = "field to go on with, TDX_FIELD_ID_NONE at the end",
	},
};

static const struct tdx_call_status statuses_tdg_100[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not aligned to 4096 bytes, or not private",
	},
	{
		.code = "TDX_METADATA_FIELD_ID_INCORRECT",
		.when = "there is no such field",
	},
	{
		.code = "TDX_METADATA_LIST_OVERFLOW",
		.when = "the page is full; go on with next_field",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdg_100[] = {
	"niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c",
	"niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_sys_rdall.c",
	NULL
};

static const char *const version_since_tdg_101[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdg_101[] = {
	{
		.reg = "rcx", .name = "handle", .type = "u64",
		.text = "binding handle",
	},
	{
		.reg = "rdx", .name = "field", .type = "field_id",
		.text = "the field, or TDX_FIELD_ID_NONE for the first",
	},
	{
		.reg = "r10", .name = "uuid0", .type = "u64",
		.text = "UUID of the target TD, bits 63:0",
	},
	{
		.reg = "r11", .name = "uuid1", .type = "u64",
		.text = "bits 127:64",
	},
	{
		.reg = "r12", .name = "uuid2", .type = "u64",
		.text = "bits 191:128",
	},
	{
		.reg = "r13", .name = "uuid3", .type = "u64",
		.text = "bits 255:192",
	},
};

static const struct tdx_call_operand outputs_tdg_101[] = {
	{
		.reg = "rdx", .name = "next_field", .when = "success",
		.text = "id of the field after it, TDX_FIELD_ID_NONE at the end",
	},
	{
		.reg = "r8", .name = "value", .when = "always",
		.text = "the value; 0 on error",
	},
	{
		.reg = "r10", .name = "new_uuid0", .when = "always",
		.text = "UUID of the target TD now, bits 63:0",
	},
	{
		.reg = "r11", .name = "new_uuid1", .when = "always",
		.text = "bits 127:64",
	},
	{
		.reg = "r12", .name = "new_uuid2", .when = "always",
		.text = "bits 191:128",
	},
	{
		.reg = "r13", .name = "new_uuid3", .when = "always",
		.text = "bits 255:192",
	},
};

static const struct tdx_call_status statuses_tdg_101[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not a binding handle",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "TDR",
		.when = "another call has the target locked",
	},
	{
		.code = "TDX_OPERAND_BUSY_HOST_PRIORITY", .operand = "TDR", .since = "1.5.16",
		.when = "the host asked for the target TD first",
	},
	{
		.code = "TDX_TARGET_UUID_UPDATED",
		.when = "the UUID of the target is a new one; R10 to R13 have it",
	},
	{
		.code = "TDX_TARGET_UUID_MISMATCH",
		.when = "the UUID is not that of the target",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SERVTD_BINDINGS",
		.when = "another call has the bindings locked",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RTMR",
		.when = "another vCPU extends an RTMR",
	},
	{
		.code = "TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT",
		.when = "the first field was asked for; RDX has it",
	},
	{
		.code = "TDX_METADATA_FIELD_ID_INCORRECT",
		.when = "there is no such field, or it is more than one element",
	},
	{
		.code = "TDX_METADATA_FIELD_NOT_READABLE",
		.when = "the caller may not read it",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdg_101[] = { "busy", NULL };

static const char *const sources_tdg_101[] = {
	"niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdg_servtd_rd_wr.c",
	"murrowow/tdx-concurrency@c71d4f6 "
		"src/vmm_dispatcher/migration_api_calls/tdg_servtd_rd_wr.c",
	NULL
};

static const char *const version_since_tdg_102[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdg_102[] = {
	{
		.reg = "rcx", .name = "handle", .type = "u64",
		.text = "binding handle",
	},
	{
		.reg = "rdx", .name = "field", .type = "field_id",
		.text = "the field",
	},
	{
		.reg = "r8", .name = "value", .type = "u64",
		.text = "value to write",
	},
	{
		.reg = "r9", .name = "mask", .type = "u64",
		.text = "bits of it to write",
	},
	{
		.reg = "r10", .name = "uuid0", .type = "u64",
		.text = "UUID of the target TD, bits 63:0",
	},
	{
		.reg = "r11", .name = "uuid1", .type = "u64",
		.text = "bits 127:64",
	},
	{
		.reg = "r12", .name = "uuid2", .type = "u64",
		.text = "bits 191:128",
	},
	{
		.reg = "r13", .name = "uuid3", .type = "u64",
		.text = "bits 255:192",
	},
};

static const struct tdx_call_operand outputs_tdg_102[] = {
	{
		.reg = "r8", .name = "previous", .when = "always",
		.text = "the value before; 0 on error",
	},
	{
		.reg = "r10", .name = "new_uuid0", .when = "always",
		.text = "UUID of the target TD now, bits 63:0",
	},
	{
		.reg = "r11", .name = "new_uuid1", .when = "always",
		.text = "bits 127:64",
	},
	{
		.reg = "r12", .name = "new_uuid2", .when = "always",
		.text = "bits 191:128",
	},
	{
		.reg = "r13", .name = "new_uuid3", .when = "always",
		.text = "bits 255:192",
	},
};

static const struct tdx_call_status statuses_tdg_102[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not a binding handle",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "TDR",
		.when = "another call has the target locked",
	},
	{
		.code = "TDX_OPERAND_BUSY_HOST_PRIORITY", .operand = "TDR", .since = "1.5.16",
		.when = "the host asked for the target TD first",
	},
	{
		.code = "TDX_TARGET_UUID_UPDATED",
		.when = "the UUID of the target is a new one; R10 to R13 have it",
	},
	{
		.code = "TDX_TARGET_UUID_MISMATCH",
		.when = "the UUID is not that of the target",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SERVTD_BINDINGS",
		.when = "another call has the bindings locked",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RTMR",
		.when = "another vCPU extends an RTMR",
	},
	{
		.code = "TDX_METADATA_FIELD_ID_INCORRECT",
		.when = "there is no such field, or it is more than one element",
	},
	{
		.code = "TDX_METADATA_FIELD_NOT_WRITABLE",
		.when = "the caller may not write it",
	},
	{
		.code = "TDX_METADATA_WR_MASK_NOT_VALID",
		.when = "the mask has bits that the caller may not write",
	},
	{
		.code = "TDX_METADATA_FIELD_VALUE_NOT_VALID",
		.when = "the value is not one that the field can have",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdg_102[] = { "busy", NULL };

static const char *const sources_tdg_102[] = {
	"niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/vmm_dispatcher/migration_api_calls/tdg_servtd_rd_wr.c",
	"murrowow/tdx-concurrency@c71d4f6 "
		"src/vmm_dispatcher/migration_api_calls/tdg_servtd_rd_wr.c",
	NULL
};

static const char *const version_since_tdg_103[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdg_103[] = {
	{
		.reg = "rcx", .name = "report", .type = "gpa", .align = 256,
		.text = "256 bytes of REPORTMACSTRUCT",
	},
};

static const struct tdx_call_status statuses_tdg_103[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RAX",
		.when = "the platform cannot verify",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not aligned to 256 bytes, or not private",
	},
	{
		.code = "TDX_INVALID_REPORTMACSTRUCT",
		.when = "the report was not made here",
	},
	{
		.code = "TDX_INVALID_CPUSVN",
		.when = "it was made at another security version",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdg_103[] = {
	"niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/td_dispatcher/vm_exits/tdg_mr_verifyreport.c",
	NULL
};

static const char *const version_since_tdg_104[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdg_104[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa", .align = 4096,
		.text = "guest physical address",
	},
};

static const struct tdx_call_operand outputs_tdg_104[] = {
	{
		.reg = "rcx", .name = "mapping", .when = "success",
		.text = "level in 2:0, address in 51:12, pending in 62; 0 on error",
	},
	{
		.reg = "rdx", .name = "attributes", .when = "success",
		.text = "16 bits a VM; 0 on error",
	},
};

static const struct tdx_call_status statuses_tdg_104[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not private, or too wide",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "the S-EPT entry is locked",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdg_104[] = { "busy", NULL };

static const char *const sources_tdg_104[] = {
	"niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/td_dispatcher/vm_exits/tdg_mem_page_attr_rd.c",
	NULL
};

static const char *const version_since_tdg_105[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdg_105[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa_level",
		.text = "guest physical address and level",
	},
	{
		.reg = "rdx", .name = "attributes", .type = "u64",
		.text = "16 bits a VM",
	},
	{
		.reg = "r8", .name = "mask", .type = "u64",
		.text = "16 bits a VM of what to change; bit 15: INVEPT",
	},
};

static const struct tdx_call_operand outputs_tdg_105[] = {
	{
		.reg = "rcx", .name = "mapping", .when = "success",
		.text = "level in 2:0, address in 51:12, pending in 62; 0 on error",
	},
	{
		.reg = "rdx", .name = "new_attributes", .when = "success",
		.text = "the attributes now",
	},
};

static const struct tdx_call_status statuses_tdg_105[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "reserved bits are set, or for a VM that the TD does not have",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "reserved bits are set",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "level is not 0 to 2, or the GPA is not aligned to it",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the GPA is not private, or too wide",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "the S-EPT entry is locked",
	},
	{
		.code = "TDX_PAGE_SIZE_MISMATCH",
		.when = "it is mapped in another size; bits 31:0 are its level",
	},
	{
		.code = "TDX_L2_SEPT_WALK_FAILED",
		.when = "an L2 VM has no S-EPT page for it",
	},
	{
		.code = "TDX_PAGE_ATTR_INVALID",
		.when = "attributes that cannot be",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdg_105[] = { "busy", NULL };

static const char *const sources_tdg_105[] = {
	"niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c",
	"niooss-ledger/tdx-module "
		"src/td_dispatcher/vm_exits/tdg_mem_page_attr_wr.c",
	NULL
};

static const char *const version_since_tdg_106[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdg_106[] = {
	{
		.reg = "rcx", .name = "vm", .type = "u64",
		.text = "INVEPT request in 1:0, VM index in 53:52",
	},
	{
		.reg = "rdx", .name = "state", .type = "gpa",
		.text = "guest state of the L2 VM",
	},
};

static const struct tdx_call_operand outputs_tdg_106[] = {
	{
		.reg = "rax", .name = "status", .when = "success",
		.text = "status in 63:32, exit reason of the L2 VM in 31:0",
	},
	{
		.reg = "rcx", .name = "exit_qualification", .when = "success",
		.text = "exit qualification",
	},
	{
		.reg = "rdx", .name = "gla", .when = "success",
		.text = "guest linear address",
	},
	{
		.reg = "rbx", .name = "zero", .when = "success",
		.text = "0",
	},
	{
		.reg = "rsi", .name = "cs", .when = "success",
		.text = "CS: selector in 15:0, access rights in 31:16, limit in 63:32",
	},
	{
		.reg = "rdi", .name = "cs_base", .when = "success",
		.text = "CS base",
	},
	{
		.reg = "r8", .name = "gpa", .when = "success",
		.text = "guest physical address",
	},
	{
		.reg = "r9", .name = "interruption_info", .when = "success",
		.text = "interruption information in 31:0, error code in 63:32",
	},
	{
		.reg = "r10", .name = "vectoring_info", .when = "success",
		.text = "IDT vectoring information in 31:0, error code in 63:32",
	},
	{
		.reg = "r11", .name = "instruction_info", .when = "success",
		.text = "instruction information in 31:0, length in 63:32",
	},
	{
		.reg = "r12", .name = "cpl", .when = "success",
		.text = "CPL in 1:0",
	},
	{
		.reg = "r13", .name = "extended_exit_qualification", .when = "success",
		.text = "extended exit qualification",
	},
	{
		.reg = "r14", .name = "zero", .when = "success",
		.text = "0",
	},
	{
		.reg = "r15", .name = "zero", .when = "success",
		.text = "0",
	},
};

static const struct tdx_call_status statuses_tdg_106[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not aligned to 256 bytes, not private, or too wide",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no such VM, or reserved bits are set",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "L2_VAPIC_GPA",
		.when = "the VM has no virtual APIC page",
	},
	{
		.code = "TDX_PENDING_INTERRUPT",
		.when = "an interrupt is pending for this TD",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "the L2 VM ran; bits 31:0 are the exit reason",
	},
	{
		.code = "TDX_L2_EXIT_HOST_ROUTED_ASYNC",
		.when = "the L2 VM ran and exited to the host",
	},
	{
		.code = "TDX_L2_EXIT_HOST_ROUTED_TDVMCALL",
		.when = "the L2 VM ran and called the host",
	},
	{
		.code = "TDX_L2_EXIT_PENDING_INTERRUPT",
		.when = "the L2 VM ran, and an interrupt is pending for this TD",
	},
};

static const char *const sources_tdg_106[] = {
	"niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c",
	"niooss-ledger/tdx-module src/td_transitions/tdg_vp_enter.c",
	"niooss-ledger/tdx-module src/td_transitions/td_exit.c",
	NULL
};

static const char *const version_since_tdg_107[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdg_107[] = {
	{
		.reg = "rcx", .name = "vms", .type = "u64",
		.text = "a bit a VM; bit 0 is 0",
	},
};

static const struct tdx_call_status statuses_tdg_107[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "bit 0, or the bit of a VM that the TD does not have",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdg_107[] = {
	"niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c",
	"niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_vp_invept.c",
	NULL
};

static const char *const version_since_tdg_108[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdg_108[] = {
	{
		.reg = "rcx", .name = "vm", .type = "u64",
		.text = "VM index in 53:52; bit 0: RDX is a list",
	},
	{
		.reg = "rdx", .name = "gla_list", .type = "u64",
		.text = "one entry, or information of a list",
	},
};

static const struct tdx_call_operand outputs_tdg_108[] = {
	{
		.reg = "rdx", .name = "next_gla_list", .when = "always",
		.text = "information of what is left of the list",
	},
};

static const struct tdx_call_status statuses_tdg_108[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no such VM, or reserved bits are set",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not a list that can be read",
	},
	{
		.code = "TDX_GLA_NOT_CANONICAL",
		.when = "an address is not canonical",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const aliases_tdg_108[] = { "TDG.VP.INVGLA", NULL };

static const char *const notes_tdg_108[] = { "its number is also called TDG.VP.INVGLA", NULL };

static const char *const sources_tdg_108[] = {
	"niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c",
	"niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_vp_invvpid.c",
	NULL
};

static const char *const version_since_tdg_109[] = { "2.0", NULL };

static const struct tdx_call_operand inputs_tdg_109[] = {
	{
		.reg = "rcx", .name = "request", .type = "gpa", .align = 128,
		.text = "128 bytes of TDKEYREQUEST, private",
	},
	{
		.reg = "rdx", .name = "key", .type = "gpa", .align = 32,
		.text = "where the key goes, private",
	},
	{
		.reg = "r8", .name = "requestor", .type = "u64",
		.text = "0 to 3",
	},
};

static const struct tdx_call_operand outputs_tdg_109[] = {
	{
		.reg = "r9", .name = "key_bits", .when = "success",
		.text = "bits of the key",
	},
};

static const struct tdx_call_status statuses_tdg_109[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RAX",
		.when = "the CPU has no sealing keys; no operand is named",
	},
	{
		.code = "TDX_MR_KEY_GET_NOT_SUPPORTED",
		.when = "the TD has neither CONFIG_FLAGS.SEALING nor TD_CTLS.ENABLE_HW_KEYS",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "no such requestor, or reserved bits are set",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not aligned, not private, or reserved bits of the request are set",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not aligned, or not private",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "KEYNAME",
		.when = "not 0",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "KEYSIZE_BITMAP",
		.when = "none of the sizes is one of this platform",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RTMR",
		.when = "another vCPU extends an RTMR",
	},
	{
		.code = "TDX_SVN_INVALID",
		.when = "a security version asked for is above the current one",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdg_109[] = { "busy", NULL };

static const char *const locks_tdg_109[] = { "RTMRs shared", NULL };

static const char *const sources_tdg_109[] = {
	"intel/tdx-module@e69a439 include/tdx_api_defs.h",
	"intel/tdx-module@9fd3c8b src/td_dispatcher/vm_exits/tdg_mr_key_get.c",
	NULL
};

static const char *const version_since_tdg_110[] = { "2.x", NULL };

static const struct tdx_call_operand inputs_tdg_110[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa_level",
		.text = "guest physical address and level",
	},
};

static const struct tdx_call_operand outputs_tdg_110[] = {
	{
		.reg = "rcx", .name = "mapping", .when = "success",
		.text = "level in 2:0, address in 51:12, MMIO in 61, pending in 62",
	},
};

static const char *const sources_tdg_110[] = {
	"microsoft/openvmm vm/x86/tdcall/src/lib.rs",
	"microsoft/openvmm vm/x86/x86defs/src/tdx.rs",
	NULL
};

static const char *const version_since_tdg_111[] = { "2.0", NULL };

static const struct tdx_call_operand inputs_tdg_111[] = {
	{
		.reg = "rcx", .name = "handle", .type = "u64",
		.text = "old binding handle",
	},
	{
		.reg = "rdx", .name = "token0", .type = "u64",
		.text = "rebind token, bits 63:0",
	},
	{
		.reg = "r8", .name = "token1", .type = "u64",
		.text = "bits 127:64",
	},
	{
		.reg = "r9", .name = "token2", .type = "u64",
		.text = "bits 191:128",
	},
	{
		.reg = "r10", .name = "uuid0", .type = "u64",
		.text = "UUID of the target TD, bits 63:0",
	},
	{
		.reg = "r11", .name = "uuid1", .type = "u64",
		.text = "bits 127:64",
	},
	{
		.reg = "r12", .name = "uuid2", .type = "u64",
		.text = "bits 191:128",
	},
	{
		.reg = "r13", .name = "uuid3", .type = "u64",
		.text = "bits 255:192",
	},
	{
		.reg = "r14", .name = "token3", .type = "u64",
		.text = "bits 255:192",
	},
};

static const struct tdx_call_operand outputs_tdg_111[] = {
	{
		.reg = "r10", .name = "new_uuid0", .when = "always",
		.text = "UUID of the target TD now, bits 63:0",
	},
	{
		.reg = "r11", .name = "new_uuid1", .when = "always",
		.text = "bits 127:64",
	},
	{
		.reg = "r12", .name = "new_uuid2", .when = "always",
		.text = "bits 191:128",
	},
	{
		.reg = "r13", .name = "new_uuid3", .when = "always",
		.text = "bits 255:192",
	},
};

static const char *const sources_tdg_111[] = {
	"intel/tdx-module@e69a439 include/tdx_api_defs.h",
	"confidential-containers/td-shim tdx-tdcall/src/tdx.rs",
	NULL
};

static const char *const version_since_tdg_112[] = { "debug", NULL };

static const char *const sources_tdg_112[] = {
	"confidential-containers/td-shim tdx-tdcall/src/lib.rs",
	NULL
};

static const char *const version_since_tdvmcall_113[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdvmcall_113[] = {
	{
		.reg = "r10", .name = "standard", .type = "u64", .fixed = true,
		.text = "a standard GHCI call",
	},
	{
		.reg = "r11", .name = "function", .type = "u64", .fixed = true,
		.text = "sub-function",
	},
	{
		.reg = "r12", .name = "leaf", .type = "u64",
		.text = "EAX",
	},
	{
		.reg = "r13", .name = "subleaf", .type = "u64",
		.text = "ECX",
	},
};

static const struct tdx_call_operand outputs_tdvmcall_113[] = {
	{
		.reg = "r10", .name = "completion", .when = "success",
		.text = "completion code",
	},
	{
		.reg = "r12", .name = "eax", .when = "success",
		.text = "EAX",
	},
	{
		.reg = "r13", .name = "ebx", .when = "success",
		.text = "EBX",
	},
	{
		.reg = "r14", .name = "ecx", .when = "success",
		.text = "ECX",
	},
	{
		.reg = "r15", .name = "edx", .when = "success",
		.text = "EDX",
	},
};

static const struct tdx_call_status statuses_tdvmcall_113[] = {
	{
		.code = "TDVMCALL_STATUS_INVALID_OPERAND",
		.when = "the host does not accept an operand, or does not serve the call",
	},
	{
		.code = "TDVMCALL_STATUS_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdvmcall_113[] = {
	"confidential-containers/td-shim tdx-tdcall/src/tdx.rs",
	"tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h",
	NULL
};

static const char *const version_since_tdvmcall_114[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdvmcall_114[] = {
	{
		.reg = "r10", .name = "standard", .type = "u64", .fixed = true,
		.text = "a standard GHCI call",
	},
	{
		.reg = "r11", .name = "function", .type = "u64", .fixed = true,
		.text = "sub-function",
	},
	{
		.reg = "r12", .name = "blocked", .type = "u64", .form = "base",
		.text = "1 when interrupts are blocked, RFLAGS.IF = 0",
	},
	{
		.reg = "r12", .name = "blocked", .type = "u64", .form = "sti", .fixed = true,
		.text = "interrupts are let in by STI, right before the call",
	},
};

static const struct tdx_call_operand outputs_tdvmcall_114[] = {
	{
		.reg = "r10", .name = "completion", .when = "success",
		.text = "completion code",
	},
};

static const struct tdx_call_status statuses_tdvmcall_114[] = {
	{
		.code = "TDVMCALL_STATUS_INVALID_OPERAND",
		.when = "the host does not accept an operand, or does not serve the call",
	},
	{
		.code = "TDVMCALL_STATUS_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdvmcall_114[] = {
	"confidential-containers/td-shim tdx-tdcall/src/tdx.rs",
	"tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h",
	NULL
};

static const char *const version_since_tdvmcall_115[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdvmcall_115[] = {
	{
		.reg = "r10", .name = "standard", .type = "u64", .fixed = true,
		.text = "a standard GHCI call",
	},
	{
		.reg = "r11", .name = "function", .type = "u64", .fixed = true,
		.text = "sub-function",
	},
	{
		.reg = "r12", .name = "size", .type = "u64",
		.text = "bytes: 1, 2 or 4",
	},
	{
		.reg = "r13", .name = "direction", .type = "u64", .form = "read", .fixed = true,
		.text = "a read",
	},
	{
		.reg = "r13", .name = "direction", .type = "u64", .form = "write", .fixed = true,
		.text = "a write",
	},
	{
		.reg = "r14", .name = "port", .type = "u64",
		.text = "port number",
	},
	{
		.reg = "r15", .name = "value", .type = "u64", .form = "write",
		.text = "value to write",
	},
};

static const struct tdx_call_operand outputs_tdvmcall_115[] = {
	{
		.reg = "r10", .name = "completion", .when = "success",
		.text = "completion code",
	},
	{
		.reg = "r11", .name = "value", .when = "success", .form = "read",
		.text = "what was read",
	},
};

static const struct tdx_call_status statuses_tdvmcall_115[] = {
	{
		.code = "TDVMCALL_STATUS_INVALID_OPERAND",
		.when = "the host does not accept an operand, or does not serve the call",
	},
	{
		.code = "TDVMCALL_STATUS_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdvmcall_115[] = {
	"confidential-containers/td-shim tdx-tdcall/src/tdx.rs",
	"tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h",
	NULL
};

static const char *const version_since_tdvmcall_116[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdvmcall_116[] = {
	{
		.reg = "r10", .name = "standard", .type = "u64", .fixed = true,
		.text = "a standard GHCI call",
	},
	{
		.reg = "r11", .name = "function", .type = "u64", .fixed = true,
		.text = "sub-function",
	},
	{
		.reg = "r12", .name = "msr", .type = "u64",
		.text = "MSR index",
	},
};

static const struct tdx_call_operand outputs_tdvmcall_116[] = {
	{
		.reg = "r10", .name = "completion", .when = "success",
		.text = "completion code",
	},
	{
		.reg = "r11", .name = "value", .when = "success",
		.text = "what was read",
	},
};

static const struct tdx_call_status statuses_tdvmcall_116[] = {
	{
		.code = "TDVMCALL_STATUS_INVALID_OPERAND",
		.when = "the host does not accept an operand, or does not serve the call",
	},
	{
		.code = "TDVMCALL_STATUS_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdvmcall_116[] = {
	"confidential-containers/td-shim tdx-tdcall/src/tdx.rs",
	"tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h",
	NULL
};

static const char *const version_since_tdvmcall_117[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdvmcall_117[] = {
	{
		.reg = "r10", .name = "standard", .type = "u64", .fixed = true,
		.text = "a standard GHCI call",
	},
	{
		.reg = "r11", .name = "function", .type = "u64", .fixed = true,
		.text = "sub-function",
	},
	{
		.reg = "r12", .name = "msr", .type = "u64",
		.text = "MSR index",
	},
	{
		.reg = "r13", .name = "value", .type = "u64",
		.text = "value to write",
	},
};

static const struct tdx_call_operand outputs_tdvmcall_117[] = {
	{
		.reg = "r10", .name = "completion", .when = "success",
		.text = "completion code",
	},
};

static const struct tdx_call_status statuses_tdvmcall_117[] = {
	{
		.code = "TDVMCALL_STATUS_INVALID_OPERAND",
		.when = "the host does not accept an operand, or does not serve the call",
	},
	{
		.code = "TDVMCALL_STATUS_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdvmcall_117[] = {
	"confidential-containers/td-shim tdx-tdcall/src/tdx.rs",
	"tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h",
	NULL
};

static const char *const version_since_tdvmcall_118[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdvmcall_118[] = {
	{
		.reg = "r10", .name = "standard", .type = "u64", .fixed = true,
		.text = "a standard GHCI call",
	},
	{
		.reg = "r11", .name = "function", .type = "u64", .fixed = true,
		.text = "sub-function",
	},
	{
		.reg = "r12", .name = "size", .type = "u64",
		.text = "bytes: 1, 2, 4 or 8",
	},
	{
		.reg = "r13", .name = "direction", .type = "u64", .form = "read", .fixed = true,
		.text = "a read",
	},
	{
		.reg = "r13", .name = "direction", .type = "u64", .form = "write", .fixed = true,
		.text = "a write",
	},
	{
		.reg = "r14", .name = "gpa", .type = "gpa",
		.text = "shared guest physical address",
	},
	{
		.reg = "r15", .name = "value", .type = "u64", .form = "write",
		.text = "value to write",
	},
};

static const struct tdx_call_operand outputs_tdvmcall_118[] = {
	{
		.reg = "r10", .name = "completion", .when = "success",
		.text = "completion code",
	},
	{
		.reg = "r11", .name = "value", .when = "success", .form = "read",
		.text = "what was read",
	},
};

static const struct tdx_call_status statuses_tdvmcall_118[] = {
	{
		.code = "TDVMCALL_STATUS_INVALID_OPERAND",
		.when = "the host does not accept an operand, or does not serve the call",
	},
	{
		.code = "TDVMCALL_STATUS_SUCCESS",
		.when = "done",
	},
};

static const char *const aliases_tdvmcall_118[] = { "#VE.RequestMMIO", NULL };

static const char *const sources_tdvmcall_118[] = {
	"confidential-containers/td-shim tdx-tdcall/src/tdx.rs",
	"tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h",
	NULL
};

static const char *const version_since_tdvmcall_119[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdvmcall_119[] = {
	{
		.reg = "r10", .name = "standard", .type = "u64", .fixed = true,
		.text = "a standard GHCI call",
	},
	{
		.reg = "r11", .name = "function", .type = "u64", .fixed = true,
		.text = "sub-function",
	},
	{
		.reg = "r12", .name = "leaf", .type = "u64",
		.text = "EAX",
	},
};

static const struct tdx_call_operand outputs_tdvmcall_119[] = {
	{
		.reg = "r10", .name = "completion", .when = "success",
		.text = "completion code",
	},
};

static const struct tdx_call_status statuses_tdvmcall_119[] = {
	{
		.code = "TDVMCALL_STATUS_INVALID_OPERAND",
		.when = "the host does not accept an operand, or does not serve the call",
	},
	{
		.code = "TDVMCALL_STATUS_SUCCESS",
		.when = "done",
	},
};

static const char *const notes_tdvmcall_119[] = {
	"only its number was seen, and R12 of the document",
	NULL
};

static const char *const sources_tdvmcall_119[] = {
	"tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h",
	NULL
};

static const char *const version_since_tdvmcall_120[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdvmcall_120[] = {
	{
		.reg = "r10", .name = "standard", .type = "u64", .fixed = true,
		.text = "a standard GHCI call",
	},
	{
		.reg = "r11", .name = "function", .type = "u64", .fixed = true,
		.text = "sub-function",
	},
	{
		.reg = "r12", .name = "query", .type = "u64",
		.text = "0: the base set; 1: a bitmap of all (GHCI 1.5)",
	},
};

static const struct tdx_call_operand outputs_tdvmcall_120[] = {
	{
		.reg = "r10", .name = "completion", .when = "success",
		.text = "completion code",
	},
	{
		.reg = "r11", .name = "bitmap0", .when = "success",
		.text = "sub-functions, or 0",
	},
	{
		.reg = "r12", .name = "bitmap1", .when = "success",
		.text = "more of them",
	},
	{
		.reg = "r13", .name = "bitmap2", .when = "success",
		.text = "more of them",
	},
	{
		.reg = "r14", .name = "bitmap3", .when = "success",
		.text = "more of them",
	},
};

static const struct tdx_call_status statuses_tdvmcall_120[] = {
	{
		.code = "TDVMCALL_STATUS_INVALID_OPERAND",
		.when = "the host does not accept an operand, or does not serve the call",
	},
	{
		.code = "TDVMCALL_STATUS_SUCCESS",
		.when = "done",
	},
};

static const char *const notes_tdvmcall_120[] = {
	"other values of R12 are an invalid operand",
	NULL
};

static const char *const sources_tdvmcall_120[] = {
	"tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h",
	"lore kvm TDX patches (indexed) for arch/x86/kvm/vmx/tdx.c",
	NULL
};

static const char *const version_since_tdvmcall_121[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdvmcall_121[] = {
	{
		.reg = "r10", .name = "standard", .type = "u64", .fixed = true,
		.text = "a standard GHCI call",
	},
	{
		.reg = "r11", .name = "function", .type = "u64", .fixed = true,
		.text = "sub-function",
	},
	{
		.reg = "r12", .name = "gpa", .type = "gpa", .align = 4096,
		.text = "start, with or without the shared bit",
	},
	{
		.reg = "r13", .name = "size", .type = "u64", .align = 4096,
		.text = "bytes",
	},
};

static const struct tdx_call_operand outputs_tdvmcall_121[] = {
	{
		.reg = "r10", .name = "completion", .when = "success",
		.text = "completion code",
	},
	{
		.reg = "r11", .name = "next", .when = "always",
		.text = "first address that is not done",
	},
};

static const struct tdx_call_status statuses_tdvmcall_121[] = {
	{
		.code = "TDVMCALL_STATUS_INVALID_OPERAND",
		.when = "the host does not accept an operand, or does not serve the call",
	},
	{
		.code = "TDVMCALL_STATUS_ALIGN_ERROR",
		.when = "start or size is not aligned to 4 KiB",
	},
	{
		.code = "TDVMCALL_STATUS_GPA_INUSE",
		.when = "a page is in use, for a device say",
	},
	{
		.code = "TDVMCALL_STATUS_RETRY",
		.when = "part of it is done; go on at the returned address",
	},
	{
		.code = "TDVMCALL_STATUS_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdvmcall_121[] = { "resume", NULL };

static const char *const sources_tdvmcall_121[] = {
	"confidential-containers/td-shim tdx-tdcall/src/tdx.rs",
	"tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h",
	NULL
};

static const char *const version_since_tdvmcall_122[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdvmcall_122[] = {
	{
		.reg = "r10", .name = "standard", .type = "u64", .fixed = true,
		.text = "a standard GHCI call",
	},
	{
		.reg = "r11", .name = "function", .type = "u64", .fixed = true,
		.text = "sub-function",
	},
	{
		.reg = "r12", .name = "buffer", .type = "gpa", .align = 4096,
		.text = "shared buffer that holds the request and takes the answer",
	},
	{
		.reg = "r13", .name = "size", .type = "u64", .align = 4096,
		.text = "bytes of it",
	},
};

static const struct tdx_call_operand outputs_tdvmcall_122[] = {
	{
		.reg = "r10", .name = "completion", .when = "success",
		.text = "completion code",
	},
};

static const struct tdx_call_status statuses_tdvmcall_122[] = {
	{
		.code = "TDVMCALL_STATUS_INVALID_OPERAND",
		.when = "the host does not accept an operand, or does not serve the call",
	},
	{
		.code = "TDVMCALL_STATUS_ALIGN_ERROR",
		.when = "buffer or size is not aligned to 4 KiB",
	},
	{
		.code = "TDVMCALL_STATUS_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdvmcall_122[] = {
	"confidential-containers/td-shim tdx-tdcall/src/tdx.rs",
	"tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h",
	NULL
};

static const char *const version_since_tdvmcall_123[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdvmcall_123[] = {
	{
		.reg = "r10", .name = "standard", .type = "u64", .fixed = true,
		.text = "a standard GHCI call",
	},
	{
		.reg = "r11", .name = "function", .type = "u64", .fixed = true,
		.text = "sub-function",
	},
	{
		.reg = "r12", .name = "error", .type = "u64",
		.text = "error code in 31:0; bit 63: R13 is valid",
	},
	{
		.reg = "r13", .name = "text", .type = "gpa",
		.text = "shared page with a zero-terminated text, or 0",
	},
	{
		.reg = "r14", .name = "text0", .type = "u64", .form = "text",
		.text = "bytes 0 to 7 of the text",
	},
	{
		.reg = "r15", .name = "text1", .type = "u64", .form = "text",
		.text = "bytes 8 to 15",
	},
	{
		.reg = "rbx", .name = "text2", .type = "u64", .form = "text",
		.text = "bytes 16 to 23",
	},
	{
		.reg = "rdi", .name = "text3", .type = "u64", .form = "text",
		.text = "bytes 24 to 31",
	},
	{
		.reg = "rsi", .name = "text4", .type = "u64", .form = "text",
		.text = "bytes 32 to 39",
	},
	{
		.reg = "r8", .name = "text5", .type = "u64", .form = "text",
		.text = "bytes 40 to 47",
	},
	{
		.reg = "r9", .name = "text6", .type = "u64", .form = "text",
		.text = "bytes 48 to 55",
	},
	{
		.reg = "rdx", .name = "text7", .type = "u64", .form = "text",
		.text = "bytes 56 to 63",
	},
};

static const struct tdx_call_operand outputs_tdvmcall_123[] = {
	{
		.reg = "r10", .name = "completion", .when = "success",
		.text = "completion code",
	},
};

static const struct tdx_call_status statuses_tdvmcall_123[] = {
	{
		.code = "TDVMCALL_STATUS_INVALID_OPERAND",
		.when = "the host does not accept an operand, or does not serve the call",
	},
	{
		.code = "TDVMCALL_STATUS_SUCCESS",
		.when = "done",
	},
};

static const char *const notes_tdvmcall_123[] = {
	"a Linux guest puts its message into the eight registers of the second "
		"form, not into memory",
	NULL
};

static const char *const sources_tdvmcall_123[] = {
	"confidential-containers/td-shim tdx-tdcall/src/tdx.rs",
	"tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h",
	NULL
};

static const char *const version_since_tdvmcall_124[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_tdvmcall_124[] = {
	{
		.reg = "r10", .name = "standard", .type = "u64", .fixed = true,
		.text = "a standard GHCI call",
	},
	{
		.reg = "r11", .name = "function", .type = "u64", .fixed = true,
		.text = "sub-function",
	},
	{
		.reg = "r12", .name = "vector", .type = "u64",
		.text = "32 to 255",
	},
};

static const struct tdx_call_operand outputs_tdvmcall_124[] = {
	{
		.reg = "r10", .name = "completion", .when = "success",
		.text = "completion code",
	},
};

static const struct tdx_call_status statuses_tdvmcall_124[] = {
	{
		.code = "TDVMCALL_STATUS_INVALID_OPERAND",
		.when = "the host does not accept an operand, or does not serve the call",
	},
	{
		.code = "TDVMCALL_STATUS_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdvmcall_124[] = {
	"confidential-containers/td-shim tdx-tdcall/src/tdx.rs",
	"tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h",
	NULL
};

static const char *const version_since_tdvmcall_125[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdvmcall_125[] = {
	{
		.reg = "r10", .name = "standard", .type = "u64", .fixed = true,
		.text = "a standard GHCI call",
	},
	{
		.reg = "r11", .name = "function", .type = "u64", .fixed = true,
		.text = "sub-function",
	},
	{
		.reg = "r12", .name = "command", .type = "gpa",
		.text = "shared command buffer",
	},
	{
		.reg = "r13", .name = "response", .type = "gpa",
		.text = "shared response buffer",
	},
	{
		.reg = "r14", .name = "vector", .type = "u64",
		.text = "interrupt that says it is done; 0 to wait",
	},
	{
		.reg = "r15", .name = "timeout", .type = "u64",
		.text = "most time to take",
	},
};

static const struct tdx_call_operand outputs_tdvmcall_125[] = {
	{
		.reg = "r10", .name = "completion", .when = "success",
		.text = "completion code",
	},
};

static const struct tdx_call_status statuses_tdvmcall_125[] = {
	{
		.code = "TDVMCALL_STATUS_INVALID_OPERAND",
		.when = "the host does not accept an operand, or does not serve the call",
	},
	{
		.code = "TDVMCALL_STATUS_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdvmcall_125[] = {
	"confidential-containers/td-shim tdx-tdcall/src/tdx.rs",
	NULL
};

static const char *const version_since_tdvmcall_126[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdvmcall_126[] = {
	{
		.reg = "r10", .name = "standard", .type = "u64", .fixed = true,
		.text = "a standard GHCI call",
	},
	{
		.reg = "r11", .name = "function", .type = "u64", .fixed = true,
		.text = "sub-function",
	},
	{
		.reg = "r12", .name = "operation", .type = "u64", .fixed = true,
		.text = "function 1 of version 1",
	},
	{
		.reg = "r13", .name = "size", .type = "u64",
		.text = "bytes of the buffer",
	},
	{
		.reg = "r14", .name = "buffer", .type = "gpa",
		.text = "shared buffer",
	},
	{
		.reg = "r15", .name = "vector", .type = "u64",
		.text = "interrupt that says it is done",
	},
};

static const struct tdx_call_operand outputs_tdvmcall_126[] = {
	{
		.reg = "r10", .name = "completion", .when = "success",
		.text = "completion code",
	},
};

static const struct tdx_call_status statuses_tdvmcall_126[] = {
	{
		.code = "TDVMCALL_STATUS_INVALID_OPERAND",
		.when = "the host does not accept an operand, or does not serve the call",
	},
	{
		.code = "TDVMCALL_STATUS_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdvmcall_126[] = {
	"confidential-containers/td-shim tdx-tdcall/src/tdx.rs",
	NULL
};

static const char *const version_since_tdvmcall_127[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdvmcall_127[] = {
	{
		.reg = "r10", .name = "standard", .type = "u64", .fixed = true,
		.text = "a standard GHCI call",
	},
	{
		.reg = "r11", .name = "function", .type = "u64", .fixed = true,
		.text = "sub-function",
	},
	{
		.reg = "r12", .name = "operation", .type = "u64", .fixed = true,
		.text = "function 2 of version 1",
	},
	{
		.reg = "r13", .name = "request", .type = "u64",
		.text = "migration request id",
	},
	{
		.reg = "r14", .name = "status", .type = "u64",
		.text = "status before the migration",
	},
	{
		.reg = "r15", .name = "size", .type = "u64",
		.text = "bytes of the buffer",
	},
	{
		.reg = "rbx", .name = "buffer", .type = "gpa",
		.text = "shared buffer",
	},
	{
		.reg = "rdi", .name = "vector", .type = "u64",
		.text = "interrupt that says it is done",
	},
};

static const struct tdx_call_operand outputs_tdvmcall_127[] = {
	{
		.reg = "r10", .name = "completion", .when = "success",
		.text = "completion code",
	},
};

static const struct tdx_call_status statuses_tdvmcall_127[] = {
	{
		.code = "TDVMCALL_STATUS_INVALID_OPERAND",
		.when = "the host does not accept an operand, or does not serve the call",
	},
	{
		.code = "TDVMCALL_STATUS_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdvmcall_127[] = {
	"confidential-containers/td-shim tdx-tdcall/src/tdx.rs",
	NULL
};

static const char *const version_since_tdvmcall_128[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdvmcall_128[] = {
	{
		.reg = "r10", .name = "standard", .type = "u64", .fixed = true,
		.text = "a standard GHCI call",
	},
	{
		.reg = "r11", .name = "function", .type = "u64", .fixed = true,
		.text = "sub-function",
	},
	{
		.reg = "r12", .name = "operation", .type = "u64", .fixed = true,
		.text = "function 3 of version 1",
	},
	{
		.reg = "r13", .name = "request", .type = "u64",
		.text = "migration request id",
	},
	{
		.reg = "r14", .name = "size", .type = "u64",
		.text = "bytes",
	},
	{
		.reg = "r15", .name = "buffer", .type = "gpa",
		.text = "shared buffer",
	},
	{
		.reg = "rbx", .name = "vector", .type = "u64",
		.text = "interrupt that says it is done",
	},
};

static const struct tdx_call_operand outputs_tdvmcall_128[] = {
	{
		.reg = "r10", .name = "completion", .when = "success",
		.text = "completion code",
	},
};

static const struct tdx_call_status statuses_tdvmcall_128[] = {
	{
		.code = "TDVMCALL_STATUS_INVALID_OPERAND",
		.when = "the host does not accept an operand, or does not serve the call",
	},
	{
		.code = "TDVMCALL_STATUS_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdvmcall_128[] = {
	"confidential-containers/td-shim tdx-tdcall/src/tdx.rs",
	NULL
};

static const char *const version_since_tdvmcall_129[] = { "1.5", NULL };

static const struct tdx_call_operand inputs_tdvmcall_129[] = {
	{
		.reg = "r10", .name = "standard", .type = "u64", .fixed = true,
		.text = "a standard GHCI call",
	},
	{
		.reg = "r11", .name = "function", .type = "u64", .fixed = true,
		.text = "sub-function",
	},
	{
		.reg = "r12", .name = "operation", .type = "u64", .fixed = true,
		.text = "function 4 of version 1",
	},
	{
		.reg = "r13", .name = "request", .type = "u64",
		.text = "migration request id",
	},
	{
		.reg = "r14", .name = "size", .type = "u64",
		.text = "bytes",
	},
	{
		.reg = "r15", .name = "buffer", .type = "gpa",
		.text = "shared buffer",
	},
	{
		.reg = "rbx", .name = "vector", .type = "u64",
		.text = "interrupt that says it is done",
	},
};

static const struct tdx_call_operand outputs_tdvmcall_129[] = {
	{
		.reg = "r10", .name = "completion", .when = "success",
		.text = "completion code",
	},
};

static const struct tdx_call_status statuses_tdvmcall_129[] = {
	{
		.code = "TDVMCALL_STATUS_INVALID_OPERAND",
		.when = "the host does not accept an operand, or does not serve the call",
	},
	{
		.code = "TDVMCALL_STATUS_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdvmcall_129[] = {
	"confidential-containers/td-shim tdx-tdcall/src/tdx.rs",
	NULL
};

static const char *const version_since_seamldr_130[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_seamldr_130[] = {
	{
		.reg = "rcx", .name = "info_pa", .type = "pa", .align = 256,
		.text = "where SEAMLDR_INFO goes, in shared memory",
	},
};

static const struct tdx_call_status statuses_seamldr_130[] = {
	{
		.code = "PSEAMLDR_EBADPARAM",
		.when = "the address is not aligned or not usable, or the contents are wrong",
	},
	{
		.code = "PSEAMLDR_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_seamldr_130[] = {
	"intel/seam-loader "
		"p-seam-loader/src/pseamldr_dispatcher/pseamldr_dispatcher.c",
	"intel/seam-loader p-seam-loader/include/pseamldr_api_defs.h",
	NULL
};

static const char *const version_since_seamldr_131[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_seamldr_131[] = {
	{
		.reg = "rcx", .name = "params_pa", .type = "pa", .align = 4096,
		.text = "SEAMLDR_PARAMS",
	},
};

static const struct tdx_call_operand outputs_seamldr_131[] = {
	{
		.reg = "rdx", .name = "unrecoverable", .when = "always",
		.text = "1: an error, and the old module is gone",
	},
};

static const struct tdx_call_status statuses_seamldr_131[] = {
	{
		.code = "PSEAMLDR_EBADCALL",
		.when = "another session is under way, or called twice on a logical processor",
	},
	{
		.code = "PSEAMLDR_EBADPARAM",
		.when = "the address is not aligned or not usable, or a field of "
			"SEAMLDR_PARAMS is wrong",
	},
	{
		.code = "PSEAMLDR_EBADPARAM",
		.when = "an update, and no module is loaded",
	},
	{
		.code = "PSEAMLDR_EBADSIG",
		.when = "a field of SEAM_SIGSTRUCT is wrong, the key is not the trusted one, "
			"or a debug module on a locked platform",
	},
	{
		.code = "PSEAMLDR_EUNSUPPORTED",
		.when = "the major SVN is 0, or not that of the module to be updated",
	},
	{
		.code = "PSEAMLDR_EBADSIG",
		.when = "an update to a lower SVN",
	},
	{
		.code = "PSEAMLDR_ECLEANUPREQ",
		.when = "a load of a lower SVN or another major one, and keys or caches of "
			"the old module are dirty",
	},
	{
		.code = "PSEAMLDR_EBADSIG",
		.when = "GDT, IDT or fault wrappers lie outside the image",
	},
	{
		.code = "PSEAMLDR_EUNSUPCPU",
		.when = "the module does not support this CPU",
	},
	{
		.code = "PSEAMLDR_EBADSIG",
		.when = "a production module without a list of CPUs, or the signature is "
			"wrong",
	},
	{
		.code = "PSEAMLDR_ENOENTROPY",
		.when = "no random number just now",
	},
	{
		.code = "PSEAMLDR_ENOMEM",
		.when = "the module does not fit",
	},
	{
		.code = "PSEAMLDR_EBADCALL",
		.when = "no more updates are possible",
	},
	{
		.code = "PSEAMLDR_EBADHANDOFF",
		.when = "the handoff data are missing, too large, or of a version that the "
			"module does not take",
	},
	{
		.code = "PSEAMLDR_EBADHASH",
		.when = "the hash of the image is wrong; the old module is gone",
	},
	{
		.code = "PSEAMLDR_EBADPARAM",
		.when = "the image is no ELF that can be loaded; the old module is gone",
	},
	{
		.code = "PSEAMLDR_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_seamldr_131[] = { "entropy", NULL };

static const char *const sources_seamldr_131[] = {
	"intel/tdx-loader@f477988 (tdx-loader-1.5.02) "
		"p-seam-loader/src/pseamldr_dispatcher/api_calls/seamldr_install.c",
	"intel/seam-loader "
		"p-seam-loader/src/pseamldr_dispatcher/pseamldr_dispatcher.c",
	"intel/seam-loader p-seam-loader/include/pseamldr_api_defs.h",
	NULL
};

static const char *const version_since_seamldr_132[] = { "1.0", NULL };

static const struct tdx_call_status statuses_seamldr_132[] = {
	{
		.code = "PSEAMLDR_EBADCALL",
		.when = "another session is under way",
	},
	{
		.code = "PSEAMLDR_ECLEANUPREQ",
		.when = "keys or caches of a module are dirty",
	},
	{
		.code = "PSEAMLDR_EBADCALL",
		.when = "not the logical processor that launched it",
	},
	{
		.code = "PSEAMLDR_SUCCESS",
		.when = "done",
	},
};

static const char *const notes_seamldr_132[] = {
	"not in the public interface document, but in source V1.0.01.01",
	NULL
};

static const char *const sources_seamldr_132[] = {
	"intel/tdx-loader@f477988 (tdx-loader-1.5.02) "
		"p-seam-loader/src/pseamldr_dispatcher/api_calls/seamldr_shutdown.c",
	"intel/seam-loader "
		"p-seam-loader/src/pseamldr_dispatcher/pseamldr_dispatcher.c",
	"intel/seam-loader p-seam-loader/include/pseamldr_api_defs.h",
	NULL
};

static const char *const version_since_seamldr_133[] = { "1.0", NULL };

static const struct tdx_call_operand inputs_seamldr_133[] = {
	{
		.reg = "rcx", .name = "info_pa", .type = "pa", .align = 2048,
		.text = "where the copy of P_SYS_INFO goes",
	},
};

static const struct tdx_call_status statuses_seamldr_133[] = {
	{
		.code = "PSEAMLDR_EBADPARAM",
		.when = "the address is not aligned or not usable, or the contents are wrong",
	},
	{
		.code = "PSEAMLDR_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_seamldr_133[] = {
	"intel/seam-loader "
		"p-seam-loader/src/pseamldr_dispatcher/pseamldr_dispatcher.c",
	"intel/seam-loader p-seam-loader/include/pseamldr_api_defs.h",
	NULL
};

static const char *const version_since_seamldr_134[] = { "1.5", NULL };

static const struct tdx_call_status statuses_seamldr_134[] = {
	{
		.code = "PSEAMLDR_EBADCALL",
		.when = "another session is under way, called twice on a logical processor, "
			"or nothing was ever installed",
	},
	{
		.code = "PSEAMLDR_ENOENTROPY",
		.when = "no random number just now for a key",
	},
	{
		.code = "PSEAMLDR_EINTERRUPT",
		.when = "an interrupt is pending",
	},
	{
		.code = "PSEAMLDR_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_seamldr_134[] = { "entropy", "resume", NULL };

static const char *const notes_seamldr_134[] = {
	"SEAMLDR_INFO.FEATURES0 bit 1 says that it is there",
	NULL
};

static const char *const sources_seamldr_134[] = {
	"intel/tdx-loader@f477988 (tdx-loader-1.5.02) "
		"p-seam-loader/src/pseamldr_dispatcher/api_calls/seamldr_cleanup.c",
	NULL
};

static const char *const version_since_tdh_open_135[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_135[] = {
	{
		.reg = "rcx", .name = "iommu", .type = "u64",
		.text = "IOMMU id",
	},
	{
		.reg = "rdx", .name = "register_id", .type = "u64",
		.text = "register",
	},
	{
		.reg = "r8", .name = "value", .type = "u64",
		.text = "value to write",
	},
};

static const struct tdx_call_status statuses_tdh_open_135[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no IOMMU has the id",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "the platform has no such IOMMU",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the IOMMU locked",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "configuring or clearing was not finished, and this is another "
			"register",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "a page register, and the IOMMU is configured",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "a page register, and the value is 0",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R8",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R8",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R8",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "R8",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "a page of a queue that does not follow the ones before, or one too "
			"many",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "R8",
		.when = "the page of that register is set already",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RDX",
		.when = "CONFIG_IOMMU, and it is configured; a root port or GCMD_REG, and it "
			"is not",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "CONFIG_IOMMU or CLEAR_IOMMU, and the value is not 0",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "a page is not set, queue sizes differ or are no powers of two, the "
			"IOMMU is not set up by the host as TDX needs, or root ports or SPDM "
			"sessions are left",
	},
	{
		.code = "TDX_IOMMU_KCB_MUST_BE_DISABLED", .operand = "RCX",
		.when = "CONFIG_IOMMU, and key configuration is enabled",
	},
	{
		.code = "TDX_IOMMU_ECMD_TIMEOUT", .operand = "RCX",
		.when = "the IOMMU has not finished the command; make the same call again",
	},
	{
		.code = "TDX_IOMMU_ECMD_ERROR", .operand = "RCX",
		.when = "the IOMMU refused the command",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "a root port that is not of this IOMMU, is configured (CONFIG_RP) or "
			"is not (CLEAR_RP), or a GCMD bit that the host may not change",
	},
	{
		.code = "TDX_IOMMU_RP_IDE_MUST_BE_DISABLED", .operand = "R8",
		.when = "CONFIG_RP, and IDE of the root port is enabled",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "there is no such register",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_135[] = { "busy", NULL };

static const char *const locks_tdh_open_135[] = {
	"IOMMU exclusive",
	"PAMT entry of the page exclusive",
	NULL
};

static const char *const notes_tdh_open_135[] = {
	"after TDX_IOMMU_ECMD_TIMEOUT only the same call is accepted until it is "
		"done",
	NULL
};

static const char *const sources_tdh_open_135[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@6e66b9d "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_iommu_setreg.c",
	NULL
};

static const char *const version_since_tdh_open_136[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_136[] = {
	{
		.reg = "rcx", .name = "iommu", .type = "u64",
		.text = "IOMMU id, or the VT-d BAR when the register asks for the id",
	},
	{
		.reg = "rdx", .name = "register_id", .type = "u64",
		.text = "register",
	},
};

static const struct tdx_call_operand outputs_tdh_open_136[] = {
	{
		.reg = "r8", .name = "value", .when = "always",
		.text = "the value; 0 on error",
	},
};

static const struct tdx_call_status statuses_tdh_open_136[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no IOMMU has the id, or none the VT-d BAR",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "the platform has no such IOMMU",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "there is no such register",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const sources_tdh_open_136[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@92f6945 "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_iommu_getreg.c",
	NULL
};

static const char *const version_since_tdh_open_137[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_137[] = {
	{
		.reg = "rcx", .name = "iommu", .type = "u64",
		.text = "IOMMU id",
	},
	{
		.reg = "rdx", .name = "spdm", .type = "u64",
		.text = "SPDM id",
	},
	{
		.reg = "r8", .name = "info_pa", .type = "pa",
		.text = "SPDM information",
	},
};

static const struct tdx_call_status statuses_tdh_open_137[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no IOMMU has the id",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the IOMMU locked",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "the IOMMU is not configured",
	},
	{
		.code = "TDX_IOMMU_RP_NOT_CONFIGURED", .operand = "RCX",
		.when = "a root port of the IOMMU is not configured",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "the SPDM id is too high",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R8",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R8",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R8",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "R8",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has the SPDM session locked",
	},
	{
		.code = "TDX_SPDM_ENTRY_ALREADY_PRESENT", .operand = "RDX",
		.when = "there is such an SPDM session",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_137[] = { "busy", NULL };

static const char *const locks_tdh_open_137[] = {
	"IOMMU exclusive",
	"PAMT entry of the page exclusive",
	"SPDM session exclusive",
	NULL
};

static const char *const sources_tdh_open_137[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@6e66b9d "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_spdm_create.c",
	NULL
};

static const char *const version_since_tdh_open_138[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_138[] = {
	{
		.reg = "rcx", .name = "iommu", .type = "u64",
		.text = "IOMMU id",
	},
	{
		.reg = "rdx", .name = "spdm", .type = "u64",
		.text = "SPDM id",
	},
};

static const struct tdx_call_operand outputs_tdh_open_138[] = {
	{
		.reg = "rcx", .name = "released_pa", .when = "success",
		.text = "page that is free now",
	},
};

static const struct tdx_call_status statuses_tdh_open_138[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no IOMMU has the id",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the IOMMU locked",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "the IOMMU is not configured",
	},
	{
		.code = "TDX_IOMMU_RP_NOT_CONFIGURED", .operand = "RCX",
		.when = "a root port of the IOMMU is not configured",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "the SPDM id is too high",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has the SPDM session locked",
	},
	{
		.code = "TDX_SPDM_ENTRY_NOT_PRESENT", .operand = "RDX",
		.when = "there is no such SPDM session",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has its page locked",
	},
	{
		.code = "TDX_SPDM_HAS_ACTIVE_IDE_STREAMS", .operand = "RDX",
		.when = "IDE streams use it",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_138[] = { "busy", NULL };

static const char *const locks_tdh_open_138[] = {
	"IOMMU exclusive",
	"SPDM session exclusive",
	"PAMT entry of its page exclusive",
	NULL
};

static const char *const sources_tdh_open_138[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@a56a917 "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_spdm_delete.c",
	NULL
};

static const char *const version_since_tdh_open_139[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_139[] = {
	{
		.reg = "rcx", .name = "iommu", .type = "u64",
		.text = "IOMMU id",
	},
	{
		.reg = "rdx", .name = "spdm", .type = "u64",
		.text = "SPDM id",
	},
	{
		.reg = "r8", .name = "config", .type = "u64",
		.text = "stream configuration",
	},
	{
		.reg = "r9", .name = "control", .type = "u64",
		.text = "stream control",
	},
	{
		.reg = "r10", .name = "rid_association0", .type = "u64",
		.text = "RID association",
	},
	{
		.reg = "r11", .name = "rid_association1", .type = "u64",
		.text = "RID association",
	},
	{
		.reg = "r12", .name = "address_association0", .type = "u64",
		.text = "address association",
	},
	{
		.reg = "r13", .name = "address_association1", .type = "u64",
		.text = "address association",
	},
	{
		.reg = "r14", .name = "address_association2", .type = "u64",
		.text = "address association",
	},
	{
		.reg = "r15", .name = "extended_pa", .type = "pa",
		.text = "more information on the stream",
	},
};

static const struct tdx_call_status statuses_tdh_open_139[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no IOMMU has the id",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the IOMMU locked",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "the IOMMU is not configured",
	},
	{
		.code = "TDX_IOMMU_RP_NOT_CONFIGURED", .operand = "RCX",
		.when = "a root port of the IOMMU is not configured",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "the SPDM id is too high",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has the SPDM session locked",
	},
	{
		.code = "TDX_SPDM_ENTRY_NOT_PRESENT", .operand = "RDX",
		.when = "there is no such SPDM session",
	},
	{
		.code = "TDX_SPDM_INVALID_STATE", .operand = "RDX",
		.when = "no TPA TD has bound the SPDM session",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "reserved bits are set, or the key id or IDE id is not one of the "
			"root port or is in use",
	},
	{
		.code = "TDX_IOMMU_RP_NOT_CONFIGURED", .operand = "R8",
		.when = "the IOMMU has no such root port",
	},
	{
		.code = "TDX_IDE_STREAM_NOT_SUPPORTED", .operand = "R8",
		.when = "the root port has no IDE",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "reserved bits are set, the algorithm is not AES-GCM 256, or a bit is "
			"set that the module sets",
	},
	{
		.code = "TDX_IDE_STREAM_NOT_FREE", .operand = "R9",
		.when = "the stream id is in use",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "reserved bits are set, not 0 for link IDE, or the range of requester "
			"ids is not one of the IOMMU",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R11",
		.when = "reserved bits are set, not 0 for link IDE, or not valid",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R12",
		.when = "reserved bits are set, not 0 for link IDE, not valid, or the range "
			"of addresses is not one of the IOMMU",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R13",
		.when = "reserved bits are set, or not 0 for link IDE",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R14",
		.when = "reserved bits are set, or not 0 for link IDE",
	},
	{
		.code = "TDX_IDE_STREAM_RID_OVERLAP",
		.when = "another stream has one of the requester ids",
	},
	{
		.code = "TDX_IDE_STREAM_ADDR_OVERLAP",
		.when = "another stream has one of the addresses",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R15",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R15",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R15",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R15",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "R15",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_139[] = { "busy", NULL };

static const char *const locks_tdh_open_139[] = {
	"IOMMU exclusive",
	"SPDM session exclusive",
	"PAMT entry of the page exclusive",
	NULL
};

static const char *const sources_tdh_open_139[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@6e66b9d "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_ide_stream_create.c",
	NULL
};

static const char *const version_since_tdh_open_140[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_140[] = {
	{
		.reg = "rcx", .name = "iommu", .type = "u64",
		.text = "IOMMU id",
	},
	{
		.reg = "rdx", .name = "stream", .type = "u64",
		.text = "stream id",
	},
};

static const struct tdx_call_status statuses_tdh_open_140[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no IOMMU has the id",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the IOMMU locked",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "the IOMMU is not configured",
	},
	{
		.code = "TDX_IOMMU_RP_NOT_CONFIGURED", .operand = "RCX",
		.when = "a root port of the IOMMU is not configured",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "the stream id is too high",
	},
	{
		.code = "TDX_IDE_STREAM_NOT_CONFIGURED", .operand = "RDX",
		.when = "there is no such stream",
	},
	{
		.code = "TDX_IDE_STREAM_BLOCKED", .operand = "RDX",
		.when = "it is blocked",
	},
	{
		.code = "TDX_IDE_STREAM_NOT_SUPPORTED",
		.when = "the root port has no IDE",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_140[] = { "busy", NULL };

static const char *const locks_tdh_open_140[] = { "IOMMU exclusive", NULL };

static const char *const sources_tdh_open_140[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@a56a917 "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_ide_stream_block.c",
	NULL
};

static const char *const version_since_tdh_open_141[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_141[] = {
	{
		.reg = "rcx", .name = "iommu", .type = "u64",
		.text = "IOMMU id",
	},
	{
		.reg = "rdx", .name = "stream", .type = "u64",
		.text = "stream id",
	},
};

static const struct tdx_call_operand outputs_tdh_open_141[] = {
	{
		.reg = "rcx", .name = "released_pa", .when = "success",
		.text = "page that is free now",
	},
};

static const struct tdx_call_status statuses_tdh_open_141[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no IOMMU has the id",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the IOMMU locked",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "the IOMMU is not configured",
	},
	{
		.code = "TDX_IOMMU_RP_NOT_CONFIGURED", .operand = "RCX",
		.when = "a root port of the IOMMU is not configured",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "the stream id is too high",
	},
	{
		.code = "TDX_IDE_STREAM_NOT_CONFIGURED", .operand = "RDX",
		.when = "there is no such stream",
	},
	{
		.code = "TDX_IDE_STREAM_NOT_BLOCKED", .operand = "RDX",
		.when = "it is not blocked",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has its page locked",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has the SPDM session locked",
	},
	{
		.code = "TDX_SPDM_ENTRY_NOT_PRESENT", .operand = "RDX",
		.when = "there is no such SPDM session",
	},
	{
		.code = "TDX_SPDM_INVALID_STATE", .operand = "RDX",
		.when = "no TPA TD has bound the SPDM session",
	},
	{
		.code = "TDX_IDE_STREAM_HAS_DEVICE_INTERFACES", .operand = "RDX",
		.when = "device interfaces use it",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_141[] = { "busy", NULL };

static const char *const locks_tdh_open_141[] = {
	"IOMMU exclusive",
	"PAMT entry of its page exclusive",
	"SPDM session exclusive",
	NULL
};

static const char *const sources_tdh_open_141[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@6e66b9d "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_ide_stream_delete.c",
	NULL
};

static const char *const version_since_tdh_open_142[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_142[] = {
	{
		.reg = "rcx", .name = "iommu", .type = "u64",
		.text = "IOMMU id",
	},
	{
		.reg = "rdx", .name = "stream", .type = "u64",
		.text = "stream id",
	},
	{
		.reg = "r8", .name = "object", .type = "u64",
		.text = "object id",
	},
	{
		.reg = "r9", .name = "parameters", .type = "u64",
		.text = "IDE_KM parameters",
	},
	{
		.reg = "r10", .name = "slot", .type = "u64",
		.text = "slot id",
	},
	{
		.reg = "r11", .name = "message_pa", .type = "pa",
		.text = "where the message goes",
	},
};

static const struct tdx_call_status statuses_tdh_open_142[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no IOMMU has the id",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the IOMMU locked",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "the IOMMU is not configured",
	},
	{
		.code = "TDX_IOMMU_RP_NOT_CONFIGURED", .operand = "RCX",
		.when = "a root port of the IOMMU is not configured",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "the stream id is too high",
	},
	{
		.code = "TDX_IDE_STREAM_NOT_CONFIGURED", .operand = "RDX",
		.when = "there is no such stream",
	},
	{
		.code = "TDX_IDE_STREAM_BLOCKED", .operand = "RDX",
		.when = "it is blocked",
	},
	{
		.code = "TDX_IDE_STREAM_IDEKM_OUTREQ", .operand = "RDX",
		.when = "a request of it waits for its response",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has the SPDM session locked",
	},
	{
		.code = "TDX_SPDM_ENTRY_NOT_PRESENT", .operand = "RDX",
		.when = "there is no such SPDM session",
	},
	{
		.code = "TDX_SPDM_INVALID_STATE", .operand = "RDX",
		.when = "no TPA TD has bound the SPDM session",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not KEY_PROG, K_SET_GO or K_SET_STOP",
	},
	{
		.code = "TDX_IDE_STREAM_HAS_DEVICE_INTERFACES", .operand = "RDX",
		.when = "K_SET_STOP, and device interfaces use the stream",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "reserved bits are set, or no such sub-stream",
	},
	{
		.code = "TDX_IDE_STREAM_IDEKM_KEYS_NOT_READY", .operand = "RDX",
		.when = "K_SET_GO, and the keys of the set are not all programmed",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "KEY_PROG: no such slot; else: not 0",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R11",
		.when = "not aligned to 4096 bytes, or not shared memory",
	},
	{
		.code = "TDX_RND_NO_ENTROPY",
		.when = "no random number just now",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call uses the send key of the session",
	},
	{
		.code = "TDX_SPDM_SESSION_KEY_REQUIRE_REFRESH", .operand = "RDX",
		.when = "the session has used up its keys",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_142[] = { "busy", "entropy", NULL };

static const char *const locks_tdh_open_142[] = {
	"IOMMU exclusive",
	"SPDM session exclusive",
	NULL
};

static const char *const sources_tdh_open_142[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@1666adc "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_ide_stream_idekmreq.c",
	NULL
};

static const char *const version_since_tdh_open_143[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_143[] = {
	{
		.reg = "rcx", .name = "iommu", .type = "u64",
		.text = "IOMMU id",
	},
	{
		.reg = "rdx", .name = "stream", .type = "u64",
		.text = "stream id",
	},
	{
		.reg = "r8", .name = "message_pa", .type = "pa",
		.text = "the message",
	},
};

static const struct tdx_call_operand outputs_tdh_open_143[] = {
	{
		.reg = "rcx", .name = "header", .when = "success",
		.text = "first 8 bytes of the response, from its protocol id on",
	},
};

static const struct tdx_call_status statuses_tdh_open_143[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no IOMMU has the id",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the IOMMU locked",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "the IOMMU is not configured",
	},
	{
		.code = "TDX_IOMMU_RP_NOT_CONFIGURED", .operand = "RCX",
		.when = "a root port of the IOMMU is not configured",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "the stream id is too high",
	},
	{
		.code = "TDX_IDE_STREAM_NOT_CONFIGURED", .operand = "RDX",
		.when = "there is no such stream",
	},
	{
		.code = "TDX_IDE_STREAM_BLOCKED", .operand = "RDX",
		.when = "it is blocked",
	},
	{
		.code = "TDX_IDE_STREAM_IDEKM_INVALID_RESPONSE", .operand = "RDX",
		.when = "no request of it waits for a response",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has the SPDM session locked",
	},
	{
		.code = "TDX_SPDM_ENTRY_NOT_PRESENT", .operand = "RDX",
		.when = "there is no such SPDM session",
	},
	{
		.code = "TDX_SPDM_INVALID_STATE", .operand = "RDX",
		.when = "no TPA TD has bound the SPDM session",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not aligned to 4096 bytes, or not shared memory",
	},
	{
		.code = "TDX_SPDM_INVALID_MESSAGE", .operand = "R8",
		.when = "lengths in the message are wrong, or it is not what the device sent",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R8",
		.when = "another call uses the receive key of the session",
	},
	{
		.code = "TDX_SPDM_SESSION_KEY_REQUIRE_REFRESH", .operand = "R8",
		.when = "the session has used up its keys",
	},
	{
		.code = "TDX_IDE_STREAM_IDEKM_INVALID_RESPONSE", .operand = "R8",
		.when = "not the response to that request",
	},
	{
		.code = "TDX_IDE_STREAM_NOT_SUPPORTED", .operand = "R8",
		.when = "the root port has no IDE",
	},
	{
		.code = "TDX_IDE_STREAM_IDEKM_KEYS_NOT_READY", .operand = "RDX",
		.when = "the root port is not ready to use the keys",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_143[] = { "busy", NULL };

static const char *const locks_tdh_open_143[] = {
	"IOMMU exclusive",
	"SPDM session exclusive",
	NULL
};

static const char *const sources_tdh_open_143[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@6e66b9d "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_ide_stream_idekmrsp.c",
	NULL
};

static const char *const version_since_tdh_open_144[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_144[] = {
	{
		.reg = "rcx", .name = "devif", .type = "u64",
		.text = "device interface id",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "r8", .name = "root_pa", .type = "pa",
		.text = "page that becomes the DEVIFCS root",
	},
	{
		.reg = "r9", .name = "td_message_pa", .type = "pa",
		.text = "page of TDISP messages of the TD",
	},
	{
		.reg = "r10", .name = "vmm_message_pa", .type = "pa",
		.text = "page of TDISP messages of the host",
	},
};

static const struct tdx_call_status statuses_tdh_open_144[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R8",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R8",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R8",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "R8",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R9",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R9",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R9",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "R9",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R10",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R10",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R10",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "R10",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not a function id, or not of a physical or virtual function",
	},
	{
		.code = "TDX_DEVIFMT_NOT_PRESENT", .operand = "RCX",
		.when = "the device interface table has no page for it",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has its entry locked",
	},
	{
		.code = "TDX_DEVIFMT_ALREADY_PRESENT", .operand = "RCX",
		.when = "the function has a device interface",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no IOMMU has the id",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the IOMMU locked",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "the IOMMU is not configured",
	},
	{
		.code = "TDX_IOMMU_RP_NOT_CONFIGURED", .operand = "RCX",
		.when = "a root port of the IOMMU is not configured",
	},
	{
		.code = "TDX_IDE_STREAM_INVALID_STATE", .operand = "RCX",
		.when = "its stream is no selective IDE stream, not configured or blocked",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "its requester id is not in the range of the stream",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the SPDM session locked",
	},
	{
		.code = "TDX_SPDM_ENTRY_NOT_PRESENT", .operand = "RCX",
		.when = "there is no such SPDM session",
	},
	{
		.code = "TDX_SPDM_INVALID_STATE", .operand = "RCX",
		.when = "no TPA TD has bound the SPDM session",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_144[] = { "busy", NULL };

static const char *const locks_tdh_open_144[] = {
	"PAMT entry of the root page exclusive",
	"TDR shared",
	"OP_STATE shared",
	"PAMT entries of the message pages exclusive",
	"DEVIFMT entry exclusive",
	"IOMMU exclusive",
	"SPDM session exclusive",
	NULL
};

static const char *const sources_tdh_open_144[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@1666adc "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_devif_create.c",
	NULL
};

static const char *const version_since_tdh_open_145[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_145[] = {
	{
		.reg = "rcx", .name = "function", .type = "u64",
		.text = "function id",
	},
};

static const struct tdx_call_operand outputs_tdh_open_145[] = {
	{
		.reg = "rcx", .name = "td_message_pa", .when = "success",
		.text = "page of TDISP messages of the TD; free now",
	},
	{
		.reg = "rdx", .name = "vmm_message_pa", .when = "success",
		.text = "page of TDISP messages of the host; free now",
	},
	{
		.reg = "r8", .name = "tdr_pa", .when = "success",
		.text = "TDR of the TD that had it",
	},
};

static const struct tdx_call_status statuses_tdh_open_145[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not a function id",
	},
	{
		.code = "TDX_DEVIFMT_NOT_PRESENT", .operand = "RCX",
		.when = "the function has no device interface, or the table no page for it",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the device interface locked",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no IOMMU has the id",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the IOMMU locked",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "the IOMMU is not configured",
	},
	{
		.code = "TDX_IOMMU_RP_NOT_CONFIGURED", .operand = "RCX",
		.when = "a root port of the IOMMU is not configured",
	},
	{
		.code = "TDX_DEVIF_INVALID_STATE", .operand = "RCX",
		.when = "it is not CONFIG_UNLOCKED, and its stream is not blocked",
	},
	{
		.code = "TDX_DEVIF_HAS_MAPPED_DMA", .operand = "RCX",
		.when = "a DMA remapping entry is mapped",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "TDR",
		.when = "another call has the TDR locked",
	},
	{
		.code = "TDX_DEVIF_HAS_MAPPED_MMIO", .operand = "RCX",
		.when = "MMIO is mapped, and the TD is not in a fatal state",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has one of its pages locked",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_145[] = { "busy", NULL };

static const char *const locks_tdh_open_145[] = {
	"DEVIFMT entry exclusive",
	"IOMMU exclusive",
	"TDR shared",
	"PAMT entries of its pages exclusive",
	NULL
};

static const char *const notes_tdh_open_145[] = {
	"the DEVIFCS root page is free as well, and not returned",
	NULL
};

static const char *const sources_tdh_open_145[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@6e66b9d "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_devif_remove.c",
	NULL
};

static const char *const version_since_tdh_open_146[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_146[] = {
	{
		.reg = "rcx", .name = "function", .type = "u64",
		.text = "function id",
	},
	{
		.reg = "rdx", .name = "request", .type = "u64",
		.text = "what to request",
	},
	{
		.reg = "r8", .name = "message_pa", .type = "pa", .align = 4096,
		.text = "where the message goes, in shared memory",
	},
	{
		.reg = "r9", .name = "reserved", .type = "u64", .fixed = true,
		.text = "0",
	},
};

static const struct tdx_call_operand outputs_tdh_open_146[] = {
	{
		.reg = "rcx", .name = "message", .when = "success",
		.text = "code and length of the message",
	},
};

static const struct tdx_call_status statuses_tdh_open_146[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "reserved bits are set, a code is given for a request of the TD, or "
			"no_fw_update is not for LOCK_INTERFACE",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "not 0",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not a function id",
	},
	{
		.code = "TDX_DEVIFMT_NOT_PRESENT", .operand = "RCX",
		.when = "the function has no device interface, or the table no page for it",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the device interface locked",
	},
	{
		.code = "TDX_DEVIF_TDISP_ERROR_STATE", .operand = "RCX",
		.when = "it is in state ERROR, and the request is neither for its state nor "
			"to stop it",
	},
	{
		.code = "TDX_DEVIF_TDISP_OUT_REQ", .operand = "RCX",
		.when = "a request waits for its response",
	},
	{
		.code = "TDX_DEVIF_TDISP_INVALID_REQ_STS", .operand = "RCX",
		.when = "the TD has made no request",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "the host may not make such a request",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not aligned to 4096 bytes, or not shared memory",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call uses the send key of the session",
	},
	{
		.code = "TDX_SPDM_SESSION_KEY_REQUIRE_REFRESH", .operand = "RCX",
		.when = "the session has used up its keys",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_146[] = { "busy", NULL };

static const char *const locks_tdh_open_146[] = { "DEVIFMT entry exclusive", NULL };

static const char *const sources_tdh_open_146[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@a56a917 "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_devif_request.c",
	NULL
};

static const char *const version_since_tdh_open_147[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_147[] = {
	{
		.reg = "rcx", .name = "function", .type = "u64",
		.text = "function id",
	},
	{
		.reg = "rdx", .name = "response", .type = "u64",
		.text = "what is answered",
	},
	{
		.reg = "r8", .name = "message_pa", .type = "pa",
		.text = "the message",
	},
	{
		.reg = "r9", .name = "reserved", .type = "u64", .fixed = true,
		.text = "0",
	},
};

static const struct tdx_call_operand outputs_tdh_open_147[] = {
	{
		.reg = "rcx", .name = "message", .when = "success",
		.text = "code of the response, and how many bytes of it were written",
	},
};

static const struct tdx_call_status statuses_tdh_open_147[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "reserved bits are set, or the message is not in shared memory",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "not 0",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not a function id",
	},
	{
		.code = "TDX_DEVIFMT_NOT_PRESENT", .operand = "RCX",
		.when = "the function has no device interface, or the table no page for it",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the device interface locked",
	},
	{
		.code = "TDX_DEVIF_TDISP_OUT_REQ", .operand = "RCX",
		.when = "no request waits for a response",
	},
	{
		.code = "TDX_DEVIF_TDISP_INVALID_REQ_STS", .operand = "RDX",
		.when = "the request was the TD's, and the flag does not say so",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not 0 for a response to the TD; else not 0 and not a page of shared "
			"memory",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the SPDM session locked",
	},
	{
		.code = "TDX_SPDM_ENTRY_NOT_PRESENT", .operand = "RCX",
		.when = "there is no such SPDM session",
	},
	{
		.code = "TDX_SPDM_INVALID_STATE", .operand = "RCX",
		.when = "no TPA TD has bound the SPDM session",
	},
	{
		.code = "TDX_SPDM_INVALID_MESSAGE", .operand = "RDX",
		.when = "lengths in the message are wrong, or it is not what the device sent",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call uses the receive key of the session",
	},
	{
		.code = "TDX_SPDM_SESSION_KEY_REQUIRE_REFRESH", .operand = "RDX",
		.when = "the session has used up its keys",
	},
	{
		.code = "TDX_DEVIF_TDISP_INVALID_MESSAGE", .operand = "RDX",
		.when = "not a TDISP message, of a wrong length, version or requester id",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "a response that only the TD may take",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_147[] = { "busy", NULL };

static const char *const locks_tdh_open_147[] = {
	"DEVIFMT entry exclusive",
	"SPDM session exclusive",
	NULL
};

static const char *const notes_tdh_open_147[] = {
	"the responses of the TD are checked when it takes them "
		"(TDG.DEVIF.RESPONSE)",
	NULL
};

static const char *const sources_tdh_open_147[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@6e66b9d "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_devif_response.c",
	NULL
};

static const char *const version_since_tdh_open_148[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_148[] = {
	{
		.reg = "rcx", .name = "index", .type = "u64",
		.text = "DMAR index",
	},
	{
		.reg = "rdx", .name = "value0", .type = "u64",
		.text = "quadword 0",
	},
	{
		.reg = "r8", .name = "value1", .type = "u64",
		.text = "quadword 1",
	},
	{
		.reg = "r9", .name = "value2", .type = "u64",
		.text = "quadword 2",
	},
	{
		.reg = "r10", .name = "value3", .type = "u64",
		.text = "quadword 3",
	},
	{
		.reg = "r11", .name = "value4", .type = "u64",
		.text = "quadword 4",
	},
	{
		.reg = "r12", .name = "value5", .type = "u64",
		.text = "quadword 5",
	},
	{
		.reg = "r13", .name = "value6", .type = "u64",
		.text = "quadword 6",
	},
	{
		.reg = "r14", .name = "value7", .type = "u64",
		.text = "quadword 7",
	},
};

static const struct tdx_call_status statuses_tdh_open_148[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not a DMAR index",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no IOMMU has the id",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the IOMMU locked",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "the IOMMU is not configured",
	},
	{
		.code = "TDX_IOMMU_RP_NOT_CONFIGURED", .operand = "RCX",
		.when = "a root port of the IOMMU is not configured",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not 0 where the entry of that level has no such quadword (also R8 to "
			"R14)",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has a table of the walk locked",
	},
	{
		.code = "TDX_DMAR_ENTRY_NOT_PRESENT", .operand = "RCX",
		.when = "a table above the entry is missing",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the PASID is not the one of the context entry",
	},
	{
		.code = "TDX_DMAR_INDEX_OUT_OF_BOUNDS", .operand = "RCX",
		.when = "the PASID directory of the context entry is too small",
	},
	{
		.code = "TDX_DMAR_INVALID_MAPPING_STATE", .operand = "RCX",
		.when = "the entry is not free",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not a valid entry, or when resumed another than before (also R8 to "
			"R14)",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "RDX",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_INTERRUPTED_RESUMABLE",
		.when = "an interrupt is pending; a context entry is half done",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_148[] = { "busy", "resume", NULL };

static const char *const locks_tdh_open_148[] = {
	"IOMMU exclusive",
	"PAMT entries of the tables shared",
	"entry exclusive",
	"PAMT entries of the new table exclusive",
	NULL
};

static const char *const sources_tdh_open_148[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@1666adc "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_dmar_add.c",
	NULL
};

static const char *const version_since_tdh_open_149[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_149[] = {
	{
		.reg = "rcx", .name = "index", .type = "u64",
		.text = "DMAR index",
	},
};

static const struct tdx_call_status statuses_tdh_open_149[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not a DMAR index",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no IOMMU has the id",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the IOMMU locked",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "the IOMMU is not configured",
	},
	{
		.code = "TDX_IOMMU_RP_NOT_CONFIGURED", .operand = "RCX",
		.when = "a root port of the IOMMU is not configured",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has a table of the walk locked",
	},
	{
		.code = "TDX_DMAR_ENTRY_NOT_PRESENT", .operand = "RCX",
		.when = "a table above the entry is missing",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the PASID is not the one of the context entry",
	},
	{
		.code = "TDX_DMAR_INDEX_OUT_OF_BOUNDS", .operand = "RCX",
		.when = "the PASID directory of the context entry is too small",
	},
	{
		.code = "TDX_DMAR_INVALID_MAPPING_STATE", .operand = "RCX",
		.when = "the entry is neither present nor pending, or entries below it are "
			"not free",
	},
	{
		.code = "TDX_DEVIFMT_NOT_PRESENT", .operand = "RCX",
		.when = "the function has no device interface, or the table no page for it",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the device interface locked",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_149[] = { "busy", NULL };

static const char *const locks_tdh_open_149[] = {
	"IOMMU exclusive",
	"PAMT entries of the tables shared",
	"entry exclusive",
	NULL
};

static const char *const sources_tdh_open_149[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@a56a917 "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_dmar_block.c",
	NULL
};

static const char *const version_since_tdh_open_150[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_150[] = {
	{
		.reg = "rcx", .name = "index", .type = "u64",
		.text = "DMAR index",
	},
};

static const struct tdx_call_operand outputs_tdh_open_150[] = {
	{
		.reg = "rdx", .name = "state", .when = "success",
		.text = "mapping and invalidation state of the entry",
	},
	{
		.reg = "r8", .name = "value0", .when = "success",
		.text = "quadword 0 of it",
	},
	{
		.reg = "r9", .name = "value1", .when = "success",
		.text = "quadword 1 of it; of a context or PASID table entry only",
	},
	{
		.reg = "r10", .name = "value2", .when = "success",
		.text = "quadword 2 of it; of a context or PASID table entry only",
	},
	{
		.reg = "r11", .name = "value3", .when = "success",
		.text = "quadword 3 of it; of a context or PASID table entry only",
	},
	{
		.reg = "r12", .name = "value4", .when = "success",
		.text = "quadword 4 of it; of a PASID table entry only",
	},
	{
		.reg = "r13", .name = "value5", .when = "success",
		.text = "quadword 5 of it; of a PASID table entry only",
	},
	{
		.reg = "r14", .name = "value6", .when = "success",
		.text = "quadword 6 of it; of a PASID table entry only",
	},
	{
		.reg = "r15", .name = "value7", .when = "success",
		.text = "quadword 7 of it; of a PASID table entry only",
	},
};

static const struct tdx_call_status statuses_tdh_open_150[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not a DMAR index",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no IOMMU has the id",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the IOMMU locked",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "the IOMMU is not configured",
	},
	{
		.code = "TDX_IOMMU_RP_NOT_CONFIGURED", .operand = "RCX",
		.when = "a root port of the IOMMU is not configured",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has a table of the walk locked",
	},
	{
		.code = "TDX_DMAR_ENTRY_NOT_PRESENT", .operand = "RCX",
		.when = "a table above the entry is missing",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the PASID is not the one of the context entry",
	},
	{
		.code = "TDX_DMAR_INDEX_OUT_OF_BOUNDS", .operand = "RCX",
		.when = "the PASID directory of the context entry is too small",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_150[] = { "busy", NULL };

static const char *const locks_tdh_open_150[] = {
	"IOMMU exclusive",
	"PAMT entries of the tables shared",
	NULL
};

static const char *const sources_tdh_open_150[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@a56a917 "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_dmar_read.c",
	NULL
};

static const char *const version_since_tdh_open_151[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_151[] = {
	{
		.reg = "rcx", .name = "index", .type = "u64",
		.text = "DMAR index",
	},
};

static const struct tdx_call_operand outputs_tdh_open_151[] = {
	{
		.reg = "rcx", .name = "released_pa", .when = "success",
		.text = "first page of the table that the entry pointed to; free now; not of "
			"a PASID table entry",
	},
};

static const struct tdx_call_status statuses_tdh_open_151[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not a DMAR index",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no IOMMU has the id",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the IOMMU locked",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "the IOMMU is not configured",
	},
	{
		.code = "TDX_IOMMU_RP_NOT_CONFIGURED", .operand = "RCX",
		.when = "a root port of the IOMMU is not configured",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has a table of the walk locked",
	},
	{
		.code = "TDX_DMAR_ENTRY_NOT_PRESENT", .operand = "RCX",
		.when = "a table above the entry is missing",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the PASID is not the one of the context entry",
	},
	{
		.code = "TDX_DMAR_INDEX_OUT_OF_BOUNDS", .operand = "RCX",
		.when = "the PASID directory of the context entry is too small",
	},
	{
		.code = "TDX_DMAR_INVALID_MAPPING_STATE", .operand = "RCX",
		.when = "the entry is not blocked, or entries below it are not free",
	},
	{
		.code = "TDX_DMAR_INVALID_INV_STATE", .operand = "RCX",
		.when = "its invalidation is not done",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "TDR",
		.when = "PASID table entry: another call has the TDR locked",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "TD_EPOCH",
		.when = "PASID table entry: another call has the epoch locked",
	},
	{
		.code = "TDX_IOMMU_IOTLB_TRACKING_NOT_DONE", .operand = "RCX",
		.when = "PASID table entry: IOTLB invalidations of the TD are left",
	},
	{
		.code = "TDX_DEVIFMT_NOT_PRESENT", .operand = "RCX",
		.when = "PASID table entry: the function has no device interface",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RCX",
		.when = "context entry: a page of the PASID directory is not the module's",
	},
	{
		.code = "TDX_INTERRUPTED_RESUMABLE",
		.when = "an interrupt is pending; a context entry is half done",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_151[] = { "busy", "resume", NULL };

static const char *const locks_tdh_open_151[] = {
	"IOMMU exclusive",
	"PAMT entries of the tables shared",
	"entry exclusive",
	"TDR shared",
	"TD epoch shared",
	NULL
};

static const char *const sources_tdh_open_151[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@6e66b9d "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_dmar_remove.c",
	NULL
};

static const char *const version_since_tdh_open_152[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_152[] = {
	{
		.reg = "rcx", .name = "index", .type = "u64",
		.text = "MMIOMT index",
	},
	{
		.reg = "rdx", .name = "page_pa", .type = "pa",
		.text = "page that becomes part of the table",
	},
};

static const struct tdx_call_status statuses_tdh_open_152[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not an MMIOMT index of level 1 or above",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "RDX",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_MMIOMT_NOT_PRESENT", .operand = "RCX",
		.when = "a table above the entry is missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the entry, or a table of the walk, locked",
	},
	{
		.code = "TDX_MMIO_INVALID_PAGE_METADATA", .operand = "RCX",
		.when = "the entry holds MMIO, or has its table",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_152[] = { "busy", NULL };

static const char *const locks_tdh_open_152[] = {
	"PAMT entry of the page exclusive",
	"MMIOMT entry exclusive",
	NULL
};

static const char *const sources_tdh_open_152[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@6e66b9d "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_mmio_mt_add.c",
	NULL
};

static const char *const version_since_tdh_open_153[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_153[] = {
	{
		.reg = "rcx", .name = "index", .type = "u64",
		.text = "MMIOMT index",
	},
	{
		.reg = "rdx", .name = "info", .type = "u64",
		.text = "what to set",
	},
};

static const struct tdx_call_status statuses_tdh_open_153[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not an MMIOMT index of level 2 or below",
	},
	{
		.code = "TDX_MMIOMT_NOT_PRESENT", .operand = "RCX",
		.when = "a table above the entry is missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the entry, or a table of the walk, locked",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "reserved bits are set, no such type, or a function id that does not "
			"go with it",
	},
	{
		.code = "TDX_MMIO_INVALID_PAGE_METADATA", .operand = "MMIOMT",
		.when = "the entry is not of the other type, is mapped, or has tables",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not a function id",
	},
	{
		.code = "TDX_DEVIFMT_NOT_PRESENT", .operand = "RDX",
		.when = "the function has no device interface, or the table no page for it",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has the device interface locked",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_153[] = { "busy", NULL };

static const char *const locks_tdh_open_153[] = {
	"MMIOMT entry exclusive",
	"DEVIFMT entry exclusive",
	NULL
};

static const char *const sources_tdh_open_153[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@6e66b9d "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_mmio_mt_set.c",
	NULL
};

static const char *const version_since_tdh_open_154[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_154[] = {
	{
		.reg = "rcx", .name = "index", .type = "u64",
		.text = "MMIOMT index",
	},
};

static const struct tdx_call_operand outputs_tdh_open_154[] = {
	{
		.reg = "rcx", .name = "entry0", .when = "success",
		.text = "quadword 0 of it",
	},
	{
		.reg = "rdx", .name = "entry1", .when = "success",
		.text = "quadword 1 of it",
	},
	{
		.reg = "r8", .name = "entry2", .when = "success",
		.text = "quadword 2 of it",
	},
	{
		.reg = "r9", .name = "entry3", .when = "success",
		.text = "quadword 3 of it",
	},
};

static const struct tdx_call_status statuses_tdh_open_154[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not an MMIOMT index",
	},
	{
		.code = "TDX_MMIOMT_NOT_PRESENT", .operand = "RCX",
		.when = "a table above the entry is missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the entry, or a table of the walk, locked",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_154[] = { "busy", NULL };

static const char *const sources_tdh_open_154[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@6e66b9d "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_mmio_mt_rd.c",
	NULL
};

static const char *const version_since_tdh_open_155[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_155[] = {
	{
		.reg = "rcx", .name = "index", .type = "u64",
		.text = "MMIOMT index",
	},
};

static const struct tdx_call_operand outputs_tdh_open_155[] = {
	{
		.reg = "rcx", .name = "released_page", .when = "success",
		.text = "number of the page that is free now: its address without the lower "
			"12 bits",
	},
};

static const struct tdx_call_status statuses_tdh_open_155[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not an MMIOMT index of level 1 or above",
	},
	{
		.code = "TDX_MMIOMT_NOT_PRESENT", .operand = "RCX",
		.when = "a table above the entry is missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the entry, or a table of the walk, locked",
	},
	{
		.code = "TDX_MMIO_INVALID_PAGE_METADATA", .operand = "RCX",
		.when = "the entry holds MMIO, has no table, or its table is not empty",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_155[] = { "busy", NULL };

static const char *const locks_tdh_open_155[] = {
	"MMIOMT entry exclusive",
	"PAMT entry of the page exclusive",
	NULL
};

static const char *const sources_tdh_open_155[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@6e66b9d "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_mmio_mt_remove.c",
	NULL
};

static const char *const version_since_tdh_open_156[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_156[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa_level",
		.text = "guest physical address and level",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "r8", .name = "mmio_pa", .type = "pa",
		.text = "the MMIO",
	},
};

static const struct tdx_call_operand outputs_tdh_open_156[] = {
	{
		.reg = "rcx", .name = "entry", .when = "error",
		.text = "S-EPT entry at which the walk ended, as the CPU sees it",
	},
	{
		.reg = "rdx", .name = "info", .when = "error",
		.text = "its level in bits 2:0, state in 15:8 and VM in 17:16",
	},
};

static const struct tdx_call_status statuses_tdh_open_156[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "level is above 2, or the GPA is not aligned to it",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the GPA is not private, or too wide",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not aligned to the level, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_EPT_WALK_FAILED", .operand = "RCX",
		.when = "there is no S-EPT entry of that level",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "the TD or another call has the S-EPT entry locked",
	},
	{
		.code = "TDX_EPT_ENTRY_STATE_INCORRECT", .operand = "RCX",
		.when = "the S-EPT entry is not free",
	},
	{
		.code = "TDX_MMIOMT_NOT_PRESENT", .operand = "RCX",
		.when = "a table above the entry is missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the entry, or a table of the walk, locked",
	},
	{
		.code = "TDX_MMIO_INVALID_PAGE_METADATA", .operand = "RCX",
		.when = "the MMIO is of no device interface, or mapped",
	},
	{
		.code = "TDX_DEVIFMT_NOT_PRESENT", .operand = "R8",
		.when = "the function has no device interface, or the table no page for it",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R8",
		.when = "another call has the device interface locked",
	},
	{
		.code = "TDX_MMIO_DEVIF_OWNER_MISMATCH", .operand = "RDX",
		.when = "the device interface is of another TD",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the IOMMU locked",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "the IOMMU is not configured",
	},
	{
		.code = "TDX_IOMMU_RP_NOT_CONFIGURED", .operand = "RCX",
		.when = "a root port of the IOMMU is not configured",
	},
	{
		.code = "TDX_IDE_STREAM_BLOCKED", .operand = "R8",
		.when = "the stream is blocked",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_156[] = { "busy", NULL };

static const char *const locks_tdh_open_156[] = {
	"TDR shared",
	"OP_STATE shared",
	"secure EPT shared",
	"S-EPT entry",
	"MMIOMT entry exclusive",
	"DEVIFMT entry exclusive",
	"IOMMU exclusive",
	NULL
};

static const char *const sources_tdh_open_156[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@1666adc "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_mmio_map.c",
	NULL
};

static const char *const version_since_tdh_open_157[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_157[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa_level",
		.text = "guest physical address and level",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_operand outputs_tdh_open_157[] = {
	{
		.reg = "rcx", .name = "entry", .when = "error",
		.text = "S-EPT entry at which the walk ended, as the CPU sees it",
	},
	{
		.reg = "rdx", .name = "info", .when = "error",
		.text = "its level in bits 2:0, state in 15:8 and VM in 17:16",
	},
};

static const struct tdx_call_status statuses_tdh_open_157[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "level is above 2, or the GPA is not aligned to it",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the GPA is not private, or too wide",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_EPT_WALK_FAILED", .operand = "RCX",
		.when = "there is no S-EPT entry of that level",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "the TD or another call has the S-EPT entry locked",
	},
	{
		.code = "TDX_EPT_ENTRY_STATE_INCORRECT", .operand = "RCX",
		.when = "the S-EPT entry does not map MMIO, or is blocked",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_157[] = { "busy", NULL };

static const char *const locks_tdh_open_157[] = {
	"TDR shared",
	"OP_STATE shared",
	"secure EPT exclusive",
	"S-EPT entry",
	NULL
};

static const char *const sources_tdh_open_157[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@1666adc "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_mmio_block.c",
	NULL
};

static const char *const version_since_tdh_open_158[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_158[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa_level",
		.text = "guest physical address and level",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
};

static const struct tdx_call_operand outputs_tdh_open_158[] = {
	{
		.reg = "rcx", .name = "entry", .when = "error",
		.text = "S-EPT entry at which the walk ended, as the CPU sees it",
	},
	{
		.reg = "rdx", .name = "info", .when = "error",
		.text = "its level in bits 2:0, state in 15:8 and VM in 17:16",
	},
	{
		.reg = "r8", .name = "mmio_pa", .when = "success",
		.text = "what was mapped",
	},
};

static const struct tdx_call_status statuses_tdh_open_158[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "level is above 2, or the GPA is not aligned to it",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "the GPA is not private, or too wide",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_EPT_WALK_FAILED", .operand = "RCX",
		.when = "there is no S-EPT entry of that level",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "the TD or another call has the S-EPT entry locked",
	},
	{
		.code = "TDX_EPT_ENTRY_STATE_INCORRECT", .operand = "RCX",
		.when = "the S-EPT entry does not map MMIO",
	},
	{
		.code = "TDX_GPA_RANGE_NOT_BLOCKED", .operand = "RCX",
		.when = "the mapping is not blocked, and the TD may run",
	},
	{
		.code = "TDX_TLB_TRACKING_NOT_DONE", .operand = "RCX",
		.when = "no TDH.MEM.TRACK since it was blocked, or a vCPU that runs since "
			"before",
	},
	{
		.code = "TDX_IOMMU_IOTLB_TRACKING_NOT_DONE", .operand = "RCX",
		.when = "IOTLB invalidations since it was blocked are left",
	},
	{
		.code = "TDX_DEVIFMT_NOT_PRESENT", .operand = "RCX",
		.when = "the function has no device interface, or the table no page for it",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the device interface locked",
	},
	{
		.code = "TDX_DEVIF_TDISP_INVALID_STATE", .operand = "RCX",
		.when = "the device interface is not CONFIG_UNLOCKED, and its stream is not "
			"blocked",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_158[] = { "busy", NULL };

static const char *const locks_tdh_open_158[] = {
	"TDR shared",
	"OP_STATE shared",
	"secure EPT shared",
	"S-EPT entry",
	"DEVIFMT entry exclusive",
	NULL
};

static const char *const sources_tdh_open_158[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@1666adc "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_mmio_unmap.c",
	NULL
};

static const char *const version_since_tdh_open_159[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_159[] = {
	{
		.reg = "rcx", .name = "iommu", .type = "u64",
		.text = "IOMMU id",
	},
	{
		.reg = "rdx", .name = "type", .type = "u64",
		.text = "request type",
	},
	{
		.reg = "r8", .name = "target", .type = "u64",
		.text = "what to invalidate",
	},
	{
		.reg = "r9", .name = "wait0", .type = "u64",
		.text = "wait descriptor, quadword 1",
	},
	{
		.reg = "r10", .name = "wait1", .type = "u64",
		.text = "quadword 2",
	},
	{
		.reg = "r11", .name = "wait2", .type = "u64",
		.text = "quadword 3",
	},
	{
		.reg = "r12", .name = "wait3", .type = "u64",
		.text = "quadword 4",
	},
};

static const struct tdx_call_operand outputs_tdh_open_159[] = {
	{
		.reg = "rcx", .name = "left", .when = "always",
		.text = "TD: requests that are still to be queued; else 0",
	},
};

static const struct tdx_call_status statuses_tdh_open_159[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "no such type, reserved bits are set, or a pool size that does not go "
			"with it",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no IOMMU has the id",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the IOMMU locked",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "the IOMMU is not configured",
	},
	{
		.code = "TDX_IOMMU_RP_NOT_CONFIGURED", .operand = "RCX",
		.when = "a root port of the IOMMU is not configured",
	},
	{
		.code = "TDX_IOMMU_IQ_QUEUE_FULL", .operand = "RDX",
		.when = "the queue has no room; TDX_IOMMU_IQ_FULL instead in the newest 2.0",
	},
	{
		.code = "TDX_IOMMU_IQ_FULL", .operand = "RDX",
		.when = "the queue has no room",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "R8",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R8",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "R8",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "TD_EPOCH",
		.when = "another call has the epoch locked",
	},
	{
		.code = "TDX_IOMMU_IOTLB_TRACKING_NOT_REQUIRED",
		.when = "IOTLB: done in this epoch, or no device of the IOMMU uses the TD",
	},
	{
		.code = "TDX_IOMMU_IOTLB_TRACKING_NOT_DONE",
		.when = "IOTLB: under way",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "R8",
		.when = "TD: another call has its invalidations locked",
	},
	{
		.code = "TDX_GUEST_INV_NOT_REQUIRED", .operand = "R8",
		.when = "TD: it has no request, or all of it is queued here",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "an entry: reserved bits are set",
	},
	{
		.code = "TDX_DMAR_ENTRY_NOT_PRESENT", .operand = "R8",
		.when = "an entry: a table above it is missing",
	},
	{
		.code = "TDX_DMAR_INVALID_MAPPING_STATE", .operand = "R8",
		.when = "an entry: not blocked",
	},
	{
		.code = "TDX_DMAR_INVALID_INV_STATE", .operand = "R8",
		.when = "an entry: its invalidation is under way or done",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "not a wait descriptor with fence, or it drains page requests where "
			"the IOMMU cannot",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "status address: not aligned to 4 bytes, or not shared memory",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R11",
		.when = "not 0",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R12",
		.when = "not 0",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_159[] = { "busy", NULL };

static const char *const locks_tdh_open_159[] = {
	"IOMMU exclusive",
	"TDR shared",
	"OP_STATE shared",
	"TD epoch shared",
	"invalidations of the TD exclusive",
	"PAMT entries of the DMAR tables shared",
	"DMAR entry exclusive",
	NULL
};

static const char *const sources_tdh_open_159[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@6e66b9d "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_iq_inv_request.c",
	NULL
};

static const char *const version_since_tdh_open_160[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_160[] = {
	{
		.reg = "rcx", .name = "iommu", .type = "u64",
		.text = "IOMMU id",
	},
};

static const struct tdx_call_status statuses_tdh_open_160[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no IOMMU has the id",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the IOMMU locked",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "the IOMMU is not configured",
	},
	{
		.code = "TDX_IOMMU_RP_NOT_CONFIGURED", .operand = "RCX",
		.when = "a root port of the IOMMU is not configured",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the TDR or the invalidations of a TD locked",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "TD_EPOCH",
		.when = "another call has the epoch of a TD locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "the OP_STATE of a TD does not allow the call",
	},
	{
		.code = "TDX_INTERRUPTED_RESUMABLE",
		.when = "an interrupt is pending; what was processed is done",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_160[] = { "busy", "resume", NULL };

static const char *const locks_tdh_open_160[] = {
	"IOMMU exclusive",
	"TDR shared",
	"OP_STATE shared",
	"TD epoch shared",
	"invalidations of the TD exclusive",
	NULL
};

static const char *const sources_tdh_open_160[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@1666adc "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_iq_inv_process.c",
	NULL
};

static const char *const version_since_tdh_open_161[] = { "connect-open", "2.0", NULL };

static const struct tdx_call_operand inputs_tdh_open_161[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa_level",
		.text = "guest physical address with the shared bit, and the level above that "
			"bit",
	},
	{
		.reg = "rdx", .name = "tdr", .type = "tdr",
		.text = "the TD",
	},
	{
		.reg = "r8", .name = "entry_value", .type = "u64",
		.text = "EPT entry of L1; version 1: all ones leaves it alone",
	},
	{
		.reg = "r9", .name = "l2_entry1", .type = "u64", .version = 1,
		.text = "EPT entry of L2 VM 1, or all ones",
	},
	{
		.reg = "r10", .name = "l2_entry2", .type = "u64", .version = 1,
		.text = "the same for L2 VM 2",
	},
	{
		.reg = "r11", .name = "l2_entry3", .type = "u64", .version = 1,
		.text = "the same for L2 VM 3",
	},
};

static const struct tdx_call_operand outputs_tdh_open_161[] = {
	{
		.reg = "rcx", .name = "entry", .when = "error",
		.text = "S-EPT entry at which the walk ended, as the CPU sees it",
	},
	{
		.reg = "rdx", .name = "info", .when = "error",
		.text = "its level in bits 2:0, state in 15:8 and VM in 17:16",
	},
};

static const struct tdx_call_status statuses_tdh_open_161[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a TDR",
	},
	{
		.code = "TDX_TD_FATAL",
		.when = "the TD is in a fatal state",
	},
	{
		.code = "TDX_TD_KEYS_NOT_CONFIGURED",
		.when = "its key is not configured",
	},
	{
		.code = "TDX_TDCS_NOT_ALLOCATED",
		.when = "its TDCX pages are missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "OP_STATE",
		.when = "another call has its OP_STATE locked",
	},
	{
		.code = "TDX_OP_STATE_INCORRECT",
		.when = "its OP_STATE does not allow the call",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not the level above the shared bit, or the GPA is not shared or too "
			"wide",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "SEPT_TREE",
		.when = "another call has the secure EPT locked",
	},
	{
		.code = "TDX_EPT_WALK_FAILED", .operand = "RCX",
		.when = "there is no S-EPT entry of that level",
	},
	{
		.code = "TDX_L2_SEPT_WALK_FAILED", .version = 1,
		.when = "there is no such entry of an L2 VM; bits 31:16 are the VM, 15:0 the "
			"level",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_161[] = { "busy", NULL };

static const char *const locks_tdh_open_161[] = {
	"TDR shared",
	"OP_STATE shared",
	"secure EPT shared",
	NULL
};

static const char *const sources_tdh_open_161[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@1666adc "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_mem_shared_sept_wr.c",
	NULL
};

static const char *const version_since_tdh_open_162[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_162[] = {
	{
		.reg = "rcx", .name = "index", .type = "u64",
		.text = "DEVIFMT index",
	},
	{
		.reg = "rdx", .name = "page_pa", .type = "pa",
		.text = "page that becomes part of the table",
	},
};

static const struct tdx_call_status statuses_tdh_open_162[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not a DEVIFMT index of level 1 or above",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not the address of a 4 KiB page, or it has a key id",
	},
	{
		.code = "TDX_OPERAND_ADDR_RANGE_ERROR", .operand = "RDX",
		.when = "in no TDMR",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has it locked",
	},
	{
		.code = "TDX_PAGE_METADATA_INCORRECT", .operand = "RDX",
		.when = "not a free page",
	},
	{
		.code = "TDX_MISSING_PAMT_PAGE_PAIR", .operand = "RDX",
		.when = "free, but in a 2 MiB range without PAMT page pair",
	},
	{
		.code = "TDX_DEVIFMT_NOT_PRESENT", .operand = "RCX",
		.when = "a table above the entry is missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the entry, or a table of the walk, locked",
	},
	{
		.code = "TDX_DEVIFMT_ALREADY_PRESENT", .operand = "RCX",
		.when = "the entry has its table",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_162[] = { "busy", NULL };

static const char *const locks_tdh_open_162[] = {
	"PAMT entry of the page exclusive",
	"DEVIFMT entry exclusive",
	NULL
};

static const char *const sources_tdh_open_162[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@1666adc "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_devif_mt_add.c",
	NULL
};

static const char *const version_since_tdh_open_163[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_163[] = {
	{
		.reg = "rcx", .name = "index", .type = "u64",
		.text = "DEVIFMT index",
	},
};

static const struct tdx_call_operand outputs_tdh_open_163[] = {
	{
		.reg = "rcx", .name = "released_pa", .when = "success",
		.text = "page that is free now",
	},
};

static const struct tdx_call_status statuses_tdh_open_163[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not a DEVIFMT index of level 1 or above",
	},
	{
		.code = "TDX_DEVIFMT_NOT_PRESENT", .operand = "RCX",
		.when = "a table above the entry, or its own, is missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the entry, a table of the walk or the page locked",
	},
	{
		.code = "TDX_DEVIF_INVALID_METADATA", .operand = "RCX",
		.when = "its table is not empty",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_163[] = { "busy", NULL };

static const char *const locks_tdh_open_163[] = {
	"DEVIFMT entry exclusive",
	"PAMT entry of the page exclusive",
	NULL
};

static const char *const sources_tdh_open_163[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@6e66b9d "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_devif_mt_remove.c",
	NULL
};

static const char *const version_since_tdh_open_164[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdh_open_164[] = {
	{
		.reg = "rcx", .name = "index", .type = "u64",
		.text = "DEVIFMT index",
	},
};

static const struct tdx_call_operand outputs_tdh_open_164[] = {
	{
		.reg = "rcx", .name = "entry", .when = "success",
		.text = "the entry",
	},
};

static const struct tdx_call_status statuses_tdh_open_164[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not a DEVIFMT index",
	},
	{
		.code = "TDX_DEVIFMT_NOT_PRESENT", .operand = "RCX",
		.when = "a table above the entry is missing",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has a table of the walk locked",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdh_open_164[] = { "busy", NULL };

static const char *const sources_tdh_open_164[] = {
	"intel/tdx-module@6e66b9d src/vmm_dispatcher/tdx_vmm_dispatcher.c",
	"intel/tdx-module@6e66b9d "
		"src/vmm_dispatcher/api_calls/tdxio/tdh_devif_mt_rd.c",
	NULL
};

static const char *const version_since_tdg_open_165[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdg_open_165[] = {
	{
		.reg = "rcx", .name = "iommu", .type = "u64",
		.text = "IOMMU id",
	},
	{
		.reg = "rdx", .name = "spdm", .type = "u64",
		.text = "SPDM id",
	},
	{
		.reg = "r8", .name = "binding", .type = "gpa",
		.text = "binding information",
	},
};

static const struct tdx_call_status statuses_tdg_open_165[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RAX",
		.when = "this TD is not the TPA TD",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RTMR",
		.when = "another vCPU extends an RTMR",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "the SPDM id is too high",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not aligned to 4096 bytes, not private, or too wide",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no IOMMU has the id",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the IOMMU locked",
	},
	{
		.code = "TDX_OPERAND_BUSY_HOST_PRIORITY", .operand = "RCX",
		.when = "the host asked for the IOMMU first",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "the IOMMU is not configured",
	},
	{
		.code = "TDX_IOMMU_RP_NOT_CONFIGURED", .operand = "RCX",
		.when = "a root port of the IOMMU is not configured",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has the SPDM session locked",
	},
	{
		.code = "TDX_SPDM_ENTRY_NOT_PRESENT", .operand = "RDX",
		.when = "there is no such SPDM session",
	},
	{
		.code = "TDX_SPDM_INVALID_STATE", .operand = "RDX",
		.when = "the SPDM session is bound",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdg_open_165[] = { "busy", NULL };

static const char *const locks_tdg_open_165[] = {
	"IOMMU exclusive",
	"SPDM session exclusive",
	NULL
};

static const char *const notes_tdg_open_165[] = {
	"a page that is not mapped ends in a TD exit or #VE instead of a status",
	NULL
};

static const char *const sources_tdg_open_165[] = {
	"intel/tdx-module@6e66b9d src/td_dispatcher/tdx_td_dispatcher.c",
	"intel/tdx-module@1666adc "
		"src/td_dispatcher/vm_exits/tdxio/tdg_spdm_tpa_set.c",
	NULL
};

static const char *const version_since_tdg_open_166[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdg_open_166[] = {
	{
		.reg = "rcx", .name = "iommu", .type = "u64",
		.text = "IOMMU id",
	},
	{
		.reg = "rdx", .name = "spdm", .type = "u64",
		.text = "SPDM id",
	},
	{
		.reg = "r8", .name = "binding", .type = "gpa",
		.text = "where the binding information goes",
	},
};

static const struct tdx_call_status statuses_tdg_open_166[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RAX",
		.when = "this TD is not the TPA TD",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RTMR",
		.when = "another vCPU extends an RTMR",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "the SPDM id is too high",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not aligned to 4096 bytes, not private, or too wide",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "no IOMMU has the id",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the IOMMU locked",
	},
	{
		.code = "TDX_OPERAND_BUSY_HOST_PRIORITY", .operand = "RCX",
		.when = "the host asked for the IOMMU first",
	},
	{
		.code = "TDX_IOMMU_INVALID_STATE", .operand = "RCX",
		.when = "the IOMMU is not configured",
	},
	{
		.code = "TDX_IOMMU_RP_NOT_CONFIGURED", .operand = "RCX",
		.when = "a root port of the IOMMU is not configured",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RDX",
		.when = "another call has the SPDM session locked",
	},
	{
		.code = "TDX_SPDM_ENTRY_NOT_PRESENT", .operand = "RDX",
		.when = "there is no such SPDM session",
	},
	{
		.code = "TDX_SPDM_INVALID_STATE", .operand = "RDX",
		.when = "the SPDM session is not bound",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdg_open_166[] = { "busy", NULL };

static const char *const locks_tdg_open_166[] = {
	"IOMMU exclusive",
	"SPDM session exclusive",
	NULL
};

static const char *const notes_tdg_open_166[] = {
	"a page that is not mapped ends in a TD exit or #VE instead of a status",
	NULL
};

static const char *const sources_tdg_open_166[] = {
	"intel/tdx-module@6e66b9d src/td_dispatcher/tdx_td_dispatcher.c",
	"intel/tdx-module@6e66b9d "
		"src/td_dispatcher/vm_exits/tdxio/tdg_spdm_tpa_get.c",
	NULL
};

static const char *const version_since_tdg_open_167[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdg_open_167[] = {
	{
		.reg = "rcx", .name = "function", .type = "u64",
		.text = "function id",
	},
	{
		.reg = "rdx", .name = "hash5", .type = "u64",
		.text = "hash of the public key, quadword 5",
	},
	{
		.reg = "r8", .name = "hash4", .type = "u64",
		.text = "hash of the public key, quadword 4",
	},
	{
		.reg = "r9", .name = "hash3", .type = "u64",
		.text = "hash of the public key, quadword 3",
	},
	{
		.reg = "r10", .name = "hash2", .type = "u64",
		.text = "hash of the public key, quadword 2",
	},
	{
		.reg = "r11", .name = "hash1", .type = "u64",
		.text = "hash of the public key, quadword 1",
	},
	{
		.reg = "r12", .name = "hash0", .type = "u64",
		.text = "hash of the public key, quadword 0",
	},
};

static const struct tdx_call_status statuses_tdg_open_167[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not a function id",
	},
	{
		.code = "TDX_DEVIFMT_NOT_PRESENT", .operand = "RCX",
		.when = "the function has no device interface, or the table no page for it",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the device interface locked",
	},
	{
		.code = "TDX_OPERAND_BUSY_HOST_PRIORITY", .operand = "RCX",
		.when = "the host asked for the device interface first",
	},
	{
		.code = "TDX_DEVIF_INVALID_METADATA", .operand = "RCX",
		.when = "the device interface is of another TD",
	},
	{
		.code = "TDX_DEVIF_PKH_MISMATCH", .operand = "RDX",
		.when = "the device has another public key",
	},
	{
		.code = "TDX_DEVIF_ALREADY_VALID", .operand = "RCX",
		.when = "it was done already",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdg_open_167[] = { "busy", NULL };

static const char *const locks_tdg_open_167[] = { "DEVIFMT entry exclusive", NULL };

static const char *const sources_tdg_open_167[] = {
	"intel/tdx-module@6e66b9d src/td_dispatcher/tdx_td_dispatcher.c",
	"intel/tdx-module@6e66b9d "
		"src/td_dispatcher/vm_exits/tdxio/tdg_devif_validate.c",
	NULL
};

static const char *const version_since_tdg_open_168[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdg_open_168[] = {
	{
		.reg = "rcx", .name = "function", .type = "u64",
		.text = "function id",
	},
	{
		.reg = "rdx", .name = "field", .type = "u64",
		.text = "the field",
	},
	{
		.reg = "r9", .name = "reserved", .type = "u64", .fixed = true,
		.text = "reserved",
	},
};

static const struct tdx_call_operand outputs_tdg_open_168[] = {
	{
		.reg = "rcx", .name = "value", .when = "success",
		.text = "the value",
	},
};

static const struct tdx_call_status statuses_tdg_open_168[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "not 0",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "reserved bits are set, or no such field",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not a function id",
	},
	{
		.code = "TDX_DEVIFMT_NOT_PRESENT", .operand = "RCX",
		.when = "the function has no device interface, or the table no page for it",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the device interface locked",
	},
	{
		.code = "TDX_OPERAND_BUSY_HOST_PRIORITY", .operand = "RCX",
		.when = "the host asked for the device interface first",
	},
	{
		.code = "TDX_DEVIF_INVALID_STATE", .operand = "RCX",
		.when = "TDG.DEVIF.VALIDATE was not done",
	},
	{
		.code = "TDX_DEVIF_INVALID_METADATA", .operand = "RCX",
		.when = "the device interface is of another TD",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdg_open_168[] = { "busy", NULL };

static const char *const locks_tdg_open_168[] = { "DEVIFMT entry exclusive", NULL };

static const char *const sources_tdg_open_168[] = {
	"intel/tdx-module@6e66b9d src/td_dispatcher/tdx_td_dispatcher.c",
	"intel/tdx-module@6e66b9d src/td_dispatcher/vm_exits/tdxio/tdg_devif_rd.c",
	NULL
};

static const char *const version_since_tdg_open_169[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdg_open_169[] = {
	{
		.reg = "rcx", .name = "function", .type = "u64",
		.text = "function id",
	},
	{
		.reg = "rdx", .name = "request", .type = "u64",
		.text = "what to request",
	},
	{
		.reg = "r9", .name = "reserved", .type = "u64", .fixed = true,
		.text = "reserved",
	},
};

static const struct tdx_call_status statuses_tdg_open_169[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "anything but the code of a request is set",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "not 0",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "a TD may not make such a request",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not a function id",
	},
	{
		.code = "TDX_DEVIFMT_NOT_PRESENT", .operand = "RCX",
		.when = "the function has no device interface, or the table no page for it",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the device interface locked",
	},
	{
		.code = "TDX_OPERAND_BUSY_HOST_PRIORITY", .operand = "RCX",
		.when = "the host asked for the device interface first",
	},
	{
		.code = "TDX_DEVIF_INVALID_STATE", .operand = "RCX",
		.when = "TDG.DEVIF.VALIDATE was not done",
	},
	{
		.code = "TDX_DEVIF_INVALID_METADATA", .operand = "RCX",
		.when = "the device interface is of another TD",
	},
	{
		.code = "TDX_DEVIF_TDISP_ERROR_STATE", .operand = "RCX",
		.when = "it is in state ERROR, and the request is not for its state",
	},
	{
		.code = "TDX_DEVIF_TDISP_INVALID_REQ_STS", .operand = "RCX",
		.when = "an earlier request is not done",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "all of the report has been read",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdg_open_169[] = { "busy", NULL };

static const char *const locks_tdg_open_169[] = { "DEVIFMT entry exclusive", NULL };

static const char *const sources_tdg_open_169[] = {
	"intel/tdx-module@6e66b9d src/td_dispatcher/tdx_td_dispatcher.c",
	"intel/tdx-module@6e66b9d "
		"src/td_dispatcher/vm_exits/tdxio/tdg_devif_request.c",
	NULL
};

static const char *const version_since_tdg_open_170[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdg_open_170[] = {
	{
		.reg = "rcx", .name = "function", .type = "u64",
		.text = "function id",
	},
	{
		.reg = "rdx", .name = "page", .type = "gpa",
		.text = "where the response goes",
	},
	{
		.reg = "r9", .name = "reserved", .type = "u64", .fixed = true,
		.text = "reserved",
	},
};

static const struct tdx_call_operand outputs_tdg_open_170[] = {
	{
		.reg = "rcx", .name = "message", .when = "success",
		.text = "code of the response, and how many bytes of it were written",
	},
};

static const struct tdx_call_status statuses_tdg_open_170[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "not 0",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not aligned to 4096 bytes, or not private",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not a function id",
	},
	{
		.code = "TDX_DEVIFMT_NOT_PRESENT", .operand = "RCX",
		.when = "the function has no device interface, or the table no page for it",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the device interface locked",
	},
	{
		.code = "TDX_OPERAND_BUSY_HOST_PRIORITY", .operand = "RCX",
		.when = "the host asked for the device interface first",
	},
	{
		.code = "TDX_DEVIF_INVALID_STATE", .operand = "RCX",
		.when = "TDG.DEVIF.VALIDATE was not done",
	},
	{
		.code = "TDX_DEVIF_INVALID_METADATA", .operand = "RCX",
		.when = "the device interface is of another TD",
	},
	{
		.code = "TDX_DEVIF_TDISP_INVALID_REQ_STS", .operand = "RCX",
		.when = "the host has not handed in the response",
	},
	{
		.code = "TDX_DEVIF_TDISP_INVALID_MESSAGE", .operand = "RCX",
		.when = "of a wrong version or requester id",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "a response that only the host may take",
	},
	{
		.code = "TDX_DEVIF_INVALID_TDI_CONFIGURATION", .operand = "RCX",
		.when = "the report shows a device that is set up as TDX Connect does not "
			"allow",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdg_open_170[] = { "busy", NULL };

static const char *const locks_tdg_open_170[] = { "DEVIFMT entry exclusive", NULL };

static const char *const notes_tdg_open_170[] = {
	"a page that is not mapped ends in a TD exit or #VE instead of a status",
	NULL
};

static const char *const sources_tdg_open_170[] = {
	"intel/tdx-module@6e66b9d src/td_dispatcher/tdx_td_dispatcher.c",
	"intel/tdx-module@6e66b9d "
		"src/td_dispatcher/vm_exits/tdxio/tdg_devif_response.c",
	NULL
};

static const char *const version_since_tdg_open_171[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdg_open_171[] = {
	{
		.reg = "rcx", .name = "function", .type = "u64",
		.text = "function id",
	},
	{
		.reg = "rdx", .name = "target", .type = "u64",
		.text = "the entry",
	},
	{
		.reg = "r8", .name = "value0", .type = "u64",
		.text = "parameter 1",
	},
	{
		.reg = "r9", .name = "value1", .type = "u64",
		.text = "parameter 2",
	},
	{
		.reg = "r10", .name = "value2", .type = "u64",
		.text = "parameter 3",
	},
	{
		.reg = "r11", .name = "value3", .type = "u64",
		.text = "parameter 4",
	},
	{
		.reg = "r12", .name = "value4", .type = "u64",
		.text = "parameter 5",
	},
	{
		.reg = "r13", .name = "value5", .type = "u64",
		.text = "parameter 6",
	},
	{
		.reg = "r14", .name = "value6", .type = "u64",
		.text = "parameter 7",
	},
	{
		.reg = "r15", .name = "value7", .type = "u64",
		.text = "parameter 8",
	},
};

static const struct tdx_call_status statuses_tdg_open_171[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "reserved bits or a PASID are set, or no such VM",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R8",
		.when = "not 0",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R9",
		.when = "not 0",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R10",
		.when = "not 0",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R11",
		.when = "not 0",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R12",
		.when = "not 0",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R13",
		.when = "not 0",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R14",
		.when = "not 0",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "R15",
		.when = "not 0",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "not a function id",
	},
	{
		.code = "TDX_DEVIFMT_NOT_PRESENT", .operand = "RCX",
		.when = "the function has no device interface, or the table no page for it",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the device interface locked",
	},
	{
		.code = "TDX_OPERAND_BUSY_HOST_PRIORITY", .operand = "RCX",
		.when = "the host asked for the device interface first",
	},
	{
		.code = "TDX_DEVIF_INVALID_STATE", .operand = "RCX",
		.when = "TDG.DEVIF.VALIDATE was not done",
	},
	{
		.code = "TDX_DEVIF_INVALID_METADATA", .operand = "RCX",
		.when = "the device interface is of another TD",
	},
	{
		.code = "TDX_DEVIF_TDISP_INVALID_STATE", .operand = "RCX",
		.when = "it is neither CONFIG_LOCKED nor RUN",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "DMAR",
		.when = "another call has a table of the walk locked",
	},
	{
		.code = "TDX_DMAR_ENTRY_NOT_PRESENT", .operand = "DMAR",
		.when = "a table above the entry is missing",
	},
	{
		.code = "TDX_DMAR_INVALID_MAPPING_STATE", .operand = "DMAR",
		.when = "the entry is neither pending nor present",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "TD_EPOCH",
		.when = "another call has the epoch locked",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdg_open_171[] = { "busy", NULL };

static const char *const locks_tdg_open_171[] = {
	"DEVIFMT entry exclusive",
	"PAMT entries of the DMAR tables shared",
	"TD epoch shared",
	NULL
};

static const char *const sources_tdg_open_171[] = {
	"intel/tdx-module@6e66b9d src/td_dispatcher/tdx_td_dispatcher.c",
	"intel/tdx-module@6e66b9d "
		"src/td_dispatcher/vm_exits/tdxio/tdg_dmar_accept.c",
	NULL
};

static const char *const version_since_tdg_open_172[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdg_open_172[] = {
	{
		.reg = "rcx", .name = "gpa", .type = "gpa_level",
		.text = "guest physical address and level",
	},
	{
		.reg = "rdx", .name = "offset", .type = "u64",
		.text = "offset of the MMIO",
	},
};

static const struct tdx_call_status statuses_tdg_open_172[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "level is above 2, or the GPA is not aligned to it, not private or "
			"too wide",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "does not lead to an address aligned to the level",
	},
	{
		.code = "TDX_PAGE_ALREADY_ACCEPTED",
		.when = "it is accepted; bits 31:0 are the level",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the S-EPT entry locked",
	},
	{
		.code = "TDX_OPERAND_BUSY_HOST_PRIORITY", .operand = "RCX",
		.when = "the host asked for the S-EPT entry first",
	},
	{
		.code = "TDX_MMIO_ACCEPT_SIZE_MISMATCH",
		.when = "it is mapped in smaller pages; bits 31:0 are the level",
	},
	{
		.code = "TDX_MMIO_INVALID_HPA_OFFSET", .operand = "RCX",
		.when = "the host mapped other MMIO there",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdg_open_172[] = { "busy", NULL };

static const char *const locks_tdg_open_172[] = { "S-EPT entry", NULL };

static const char *const aliases_tdg_open_172[] = { "TDG.TDI.MMIO.ACCEPT", NULL };

static const char *const notes_tdg_open_172[] = {
	"MMIO that is not there to accept ends in a TD exit (EPT violation) "
		"instead of a status",
	NULL
};

static const char *const sources_tdg_open_172[] = {
	"intel/tdx-module@6e66b9d src/td_dispatcher/tdx_td_dispatcher.c",
	"intel/tdx-module@1666adc "
		"src/td_dispatcher/vm_exits/tdxio/tdg_mmio_accept.c",
	NULL
};

static const char *const version_since_tdg_open_173[] = { "connect-open", NULL };

static const struct tdx_call_operand inputs_tdg_open_173[] = {
	{
		.reg = "rcx", .name = "descriptors", .type = "u64",
		.text = "number of descriptors",
	},
	{
		.reg = "rdx", .name = "list", .type = "gpa",
		.text = "the requests",
	},
};

static const struct tdx_call_status statuses_tdg_open_173[] = {
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RCX",
		.when = "0, or above 128",
	},
	{
		.code = "TDX_OPERAND_INVALID", .operand = "RDX",
		.when = "not aligned to 4096 bytes, or not private",
	},
	{
		.code = "TDX_OPERAND_BUSY", .operand = "RCX",
		.when = "another call has the invalidations of the TD locked",
	},
	{
		.code = "TDX_OPERAND_BUSY_HOST_PRIORITY", .operand = "RCX",
		.when = "the host asked for them first",
	},
	{
		.code = "TDX_GUEST_INV_IN_PROGRESS",
		.when = "an earlier request is not done",
	},
	{
		.code = "TDX_GUEST_INV_INVALID_DESC",
		.when = "a descriptor is not valid; bits 31:0 are its index",
	},
	{
		.code = "TDX_GUEST_INV_NOT_REQUIRED", .operand = "RDX",
		.when = "no device uses the memory of the TD",
	},
	{
		.code = "TDX_SUCCESS",
		.when = "done",
	},
};

static const char *const retry_tdg_open_173[] = { "busy", NULL };

static const char *const locks_tdg_open_173[] = { "invalidations of the TD exclusive", NULL };

static const char *const notes_tdg_open_173[] = {
	"a page that is not mapped ends in a TD exit or #VE instead of a status",
	NULL
};

static const char *const sources_tdg_open_173[] = {
	"intel/tdx-module@6e66b9d src/td_dispatcher/tdx_td_dispatcher.c",
	"intel/tdx-module@1666adc "
		"src/td_dispatcher/vm_exits/tdxio/tdg_iq_inv_request.c",
	NULL
};

static const char *const version_since_tdh_linux_174[] = { "connect-linux", NULL };

static const struct tdx_call_operand inputs_tdh_linux_174[] = {
	{
		.reg = "rcx", .name = "vtbar", .type = "u64",
		.text = "VT-d BAR",
	},
	{
		.reg = "rdx", .name = "pages", .type = "u64",
		.text = "HPA_ARRAY_T of metadata pages",
	},
};

static const struct tdx_call_operand outputs_tdh_linux_174[] = {
	{
		.reg = "rcx", .name = "iommu", .when = "success",
		.text = "IOMMU id",
	},
};

static const char *const retry_tdh_linux_174[] = { "resume", NULL };

static const char *const sources_tdh_linux_174[] = {
	"lore linux TDX Connect patches 2025-09/2025-11 (indexed)",
	NULL
};

static const char *const version_since_tdh_linux_175[] = { "connect-linux", NULL };

static const struct tdx_call_operand inputs_tdh_linux_175[] = {
	{
		.reg = "rcx", .name = "iommu", .type = "u64",
		.text = "IOMMU id",
	},
	{
		.reg = "rdx", .name = "released_pa", .type = "u64",
		.text = "HPA_ARRAY_T of where the list of released pages goes",
	},
};

static const struct tdx_call_operand outputs_tdh_linux_175[] = {
	{
		.reg = "rcx", .name = "released", .when = "success",
		.text = "HPA_ARRAY_T of the released pages",
	},
};

static const char *const retry_tdh_linux_175[] = { "resume", NULL };

static const char *const sources_tdh_linux_175[] = {
	"lore linux TDX Connect patches 2025-09/2025-11 (indexed)",
	NULL
};

static const char *const version_since_tdh_linux_176[] = { "connect-linux", NULL };

static const struct tdx_call_operand inputs_tdh_linux_176[] = {
	{
		.reg = "rcx", .name = "function", .type = "u64",
		.text = "function id",
	},
	{
		.reg = "rdx", .name = "pages", .type = "u64",
		.text = "HPA_ARRAY_T of metadata pages",
	},
};

static const struct tdx_call_operand outputs_tdh_linux_176[] = {
	{
		.reg = "rcx", .name = "spdm", .when = "success",
		.text = "SPDM id",
	},
};

static const char *const sources_tdh_linux_176[] = {
	"lore linux TDX Connect patches 2025-09/2025-11 (indexed)",
	NULL
};

static const char *const version_since_tdh_linux_177[] = { "connect-linux", NULL };

static const struct tdx_call_operand inputs_tdh_linux_177[] = {
	{
		.reg = "rcx", .name = "spdm", .type = "u64",
		.text = "SPDM id",
	},
	{
		.reg = "rdx", .name = "released_pa", .type = "pa",
		.text = "page for the list of released pages, or 0",
	},
};

static const struct tdx_call_operand outputs_tdh_linux_177[] = {
	{
		.reg = "rcx", .name = "released", .when = "success",
		.text = "HPA_ARRAY_T of the released pages",
	},
};

static const char *const sources_tdh_linux_177[] = {
	"lore linux TDX Connect patches 2025-09/2025-11 (indexed)",
	NULL
};

static const char *const version_since_tdh_linux_178[] = { "connect-linux", NULL };

static const struct tdx_call_operand inputs_tdh_linux_178[] = {
	{
		.reg = "rcx", .name = "info", .type = "u64",
		.text = "stream information",
	},
	{
		.reg = "rdx", .name = "spdm", .type = "u64",
		.text = "SPDM id",
	},
	{
		.reg = "r8", .name = "pages", .type = "u64",
		.text = "HPA_ARRAY_T of metadata pages",
	},
	{
		.reg = "r9", .name = "control", .type = "u64",
		.text = "stream control",
	},
	{
		.reg = "r10", .name = "rid_association0", .type = "u64",
		.text = "RID association",
	},
	{
		.reg = "r11", .name = "rid_association1", .type = "u64",
		.text = "RID association",
	},
	{
		.reg = "r12", .name = "address_association0", .type = "u64",
		.text = "address association",
	},
	{
		.reg = "r13", .name = "address_association1", .type = "u64",
		.text = "address association",
	},
	{
		.reg = "r14", .name = "address_association2", .type = "u64",
		.text = "address association",
	},
};

static const struct tdx_call_operand outputs_tdh_linux_178[] = {
	{
		.reg = "rcx", .name = "stream", .when = "success",
		.text = "stream id",
	},
	{
		.reg = "rdx", .name = "root_port_ide", .when = "success",
		.text = "IDE id of the root port",
	},
};

static const char *const sources_tdh_linux_178[] = {
	"lore linux TDX Connect patches 2025-09/2025-11 (indexed)",
	NULL
};

static const char *const version_since_tdh_linux_179[] = { "connect-linux", NULL };

static const struct tdx_call_operand inputs_tdh_linux_179[] = {
	{
		.reg = "rcx", .name = "spdm", .type = "u64",
		.text = "SPDM id",
	},
	{
		.reg = "rdx", .name = "stream", .type = "u64",
		.text = "stream id",
	},
};

static const char *const sources_tdh_linux_179[] = {
	"lore linux TDX Connect patches 2025-09/2025-11 (indexed)",
	NULL
};

static const char *const version_since_tdh_linux_180[] = { "connect-linux", NULL };

static const struct tdx_call_operand inputs_tdh_linux_180[] = {
	{
		.reg = "rcx", .name = "spdm", .type = "u64",
		.text = "SPDM id",
	},
	{
		.reg = "rdx", .name = "stream", .type = "u64",
		.text = "stream id",
	},
	{
		.reg = "r8", .name = "released_pa", .type = "pa",
		.text = "page for the list of released pages",
	},
};

static const struct tdx_call_operand outputs_tdh_linux_180[] = {
	{
		.reg = "rcx", .name = "released", .when = "success",
		.text = "HPA_ARRAY_T of the released pages",
	},
};

static const char *const sources_tdh_linux_180[] = {
	"lore linux TDX Connect patches 2025-09/2025-11 (indexed)",
	NULL
};

static const char *const version_since_tdh_linux_181[] = { "connect-linux", NULL };

static const struct tdx_call_operand inputs_tdh_linux_181[] = {
	{
		.reg = "rcx", .name = "spdm", .type = "u64",
		.text = "SPDM id",
	},
	{
		.reg = "rdx", .name = "stream", .type = "u64",
		.text = "stream id",
	},
	{
		.reg = "r8", .name = "operation", .type = "u64",
		.text = "what to do",
	},
	{
		.reg = "r9", .name = "response_pa", .type = "pa",
		.text = "page of the SPDM response",
	},
	{
		.reg = "r10", .name = "request_pa", .type = "pa",
		.text = "page for the SPDM request",
	},
};

static const struct tdx_call_operand outputs_tdh_linux_181[] = {
	{
		.reg = "rcx", .name = "request_size", .when = "success",
		.text = "bytes of the request",
	},
};

static const char *const sources_tdh_linux_181[] = {
	"lore linux TDX Connect patches 2025-09/2025-11 (indexed)",
	NULL
};

static const char *const version_since_tdh_linux_182[] = { "connect-linux", NULL };

static const struct tdx_call_operand inputs_tdh_linux_182[] = {
	{
		.reg = "rcx", .name = "spdm", .type = "u64",
		.text = "SPDM id",
	},
	{
		.reg = "rdx", .name = "config_pa", .type = "pa",
		.text = "page of the configuration",
	},
	{
		.reg = "r8", .name = "response_pa", .type = "pa",
		.text = "page of the SPDM response",
	},
	{
		.reg = "r9", .name = "request_pa", .type = "pa",
		.text = "page for the SPDM request",
	},
	{
		.reg = "r10", .name = "output", .type = "u64",
		.text = "HPA_ARRAY_T for the output",
	},
};

static const struct tdx_call_operand outputs_tdh_linux_182[] = {
	{
		.reg = "rcx", .name = "size", .when = "success",
		.text = "bytes of the request, or of the output",
	},
};

static const char *const retry_tdh_linux_182[] = { "resume", NULL };

static const char *const sources_tdh_linux_182[] = {
	"lore linux TDX Connect patches 2025-09/2025-11 (indexed)",
	NULL
};

static const char *const version_since_tdh_linux_183[] = { "connect-linux", NULL };

static const struct tdx_call_operand inputs_tdh_linux_183[] = {
	{
		.reg = "rcx", .name = "spdm", .type = "u64",
		.text = "SPDM id",
	},
	{
		.reg = "rdx", .name = "response_pa", .type = "pa",
		.text = "page of the SPDM response",
	},
	{
		.reg = "r8", .name = "request_pa", .type = "pa",
		.text = "page for the SPDM request",
	},
};

static const struct tdx_call_operand outputs_tdh_linux_183[] = {
	{
		.reg = "rcx", .name = "request_size", .when = "success",
		.text = "bytes of the request",
	},
};

static const char *const retry_tdh_linux_183[] = { "resume", NULL };

static const char *const sources_tdh_linux_183[] = {
	"lore linux TDX Connect patches 2025-09/2025-11 (indexed)",
	NULL
};

static const char *const version_since_tdh_linux_184[] = { "connect-linux", NULL };

static const struct tdx_call_operand inputs_tdh_linux_184[] = {
	{
		.reg = "rcx", .name = "spdm", .type = "u64",
		.text = "SPDM id",
	},
	{
		.reg = "rdx", .name = "operation", .type = "u64",
		.text = "0: heartbeat, 1: key update, 2: collect again",
	},
	{
		.reg = "r8", .name = "parameter_pa", .type = "pa",
		.text = "page of parameters, or TDX_NULL_PA",
	},
	{
		.reg = "r9", .name = "response_pa", .type = "pa",
		.text = "page of the SPDM response",
	},
	{
		.reg = "r10", .name = "request_pa", .type = "pa",
		.text = "page for the SPDM request",
	},
	{
		.reg = "r11", .name = "output", .type = "u64",
		.text = "HPA_ARRAY_T for the output, or all ones",
	},
};

static const struct tdx_call_operand outputs_tdh_linux_184[] = {
	{
		.reg = "rcx", .name = "size", .when = "success",
		.text = "bytes of the request, or of the output",
	},
};

static const char *const retry_tdh_linux_184[] = { "resume", NULL };

static const char *const sources_tdh_linux_184[] = {
	"lore linux TDX Connect patches 2025-09/2025-11 (indexed)",
	NULL
};

const struct tdx_call_row tdx_call_table[] = {
	{
		.interface = "tdh",
		.name = "TDH.VP.ENTER",
		.function = "tdh_vp_enter",
		.leaf = 0x0ULL,
		.summary = "Run a vCPU until the TD exits",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is RUNNABLE, LIVE_EXPORT or LIVE_IMPORT",
		.version_since = version_since_tdh_0,
		.num_versions = 1,
		.inputs = inputs_tdh_0,
		.num_inputs = 15,
		.outputs = outputs_tdh_0,
		.num_outputs = 16,
		.statuses = statuses_tdh_0,
		.num_statuses = 30,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_0,
		.locks = locks_tdh_0,
		.notes = notes_tdh_0,
		.sources = sources_tdh_0,
		.by_hand = true,
	},
	{
		.interface = "tdh",
		.name = "TDH.MNG.ADDCX",
		.function = "tdh_mng_addcx",
		.leaf = 0x1ULL,
		.summary = "Add a control page to a TD",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is UNINITIALIZED",
		.version_since = version_since_tdh_1,
		.num_versions = 1,
		.inputs = inputs_tdh_1,
		.num_inputs = 2,
		.statuses = statuses_tdh_1,
		.num_statuses = 15,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_1,
		.locks = locks_tdh_1,
		.sources = sources_tdh_1,
	},
	{
		.interface = "tdh",
		.name = "TDH.MEM.PAGE.ADD",
		.function = "tdh_mem_page_add",
		.leaf = 0x2ULL,
		.summary = "Add a page to a TD that is being built",
		.detail = "Copies a page into private memory, maps it at the GPA and extends "
			"MRTD by the GPA. The contents are measured by TDH.MR.EXTEND.",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED; the S-EPT entry is FREE",
		.version_since = version_since_tdh_2,
		.num_versions = 1,
		.inputs = inputs_tdh_2,
		.num_inputs = 4,
		.outputs = outputs_tdh_2,
		.num_outputs = 2,
		.statuses = statuses_tdh_2,
		.num_statuses = 20,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_2,
		.locks = locks_tdh_2,
		.sources = sources_tdh_2,
	},
	{
		.interface = "tdh",
		.name = "TDH.MEM.SEPT.ADD",
		.function = "tdh_mem_sept_add",
		.leaf = 0x3ULL,
		.summary = "Add a page of the secure EPT",
		.resume = "repeat with R8 to R11 as they were returned",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, MEMORY_IMPORT, "
			"STATE_IMPORT, POST_IMPORT or LIVE_IMPORT; the S-EPT entry is FREE or "
			"NL_MAPPED",
		.version_since = version_since_tdh_3,
		.num_versions = 2,
		.inputs = inputs_tdh_3,
		.num_inputs = 6,
		.outputs = outputs_tdh_3,
		.num_outputs = 6,
		.statuses = statuses_tdh_3,
		.num_statuses = 46,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_3,
		.locks = locks_tdh_3,
		.sources = sources_tdh_3,
	},
	{
		.interface = "tdh",
		.name = "TDH.VP.ADDCX",
		.function = "tdh_vp_addcx",
		.leaf = 0x4ULL,
		.summary = "Add a control page to a vCPU",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED or STATE_IMPORT",
		.version_since = version_since_tdh_4,
		.num_versions = 1,
		.inputs = inputs_tdh_4,
		.num_inputs = 2,
		.statuses = statuses_tdh_4,
		.num_statuses = 18,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_4,
		.locks = locks_tdh_4,
		.sources = sources_tdh_4,
	},
	{
		.interface = "tdh",
		.name = "TDH.MEM.PAGE.RELOCATE",
		.function = "tdh_mem_page_relocate",
		.leaf = 0x5ULL,
		.summary = "Move a blocked page of a TD to another physical page",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, "
			"POST_EXPORT, POST_IMPORT or LIVE_IMPORT; the S-EPT entry is MAPPED, "
			"BLOCKED, BLOCKEDW, EXPORTED_BLOCKEDW, EXPORTED_DIRTY, "
			"EXPORTED_DIRTY_BLOCKEDW, PENDING, PENDING_BLOCKED, PENDING_BLOCKEDW, "
			"PENDING_EXPORTED_BLOCKEDW, PENDING_EXPORTED_DIRTY or "
			"PENDING_EXPORTED_DIRTY_BLOCKEDW",
		.version_since = version_since_tdh_5,
		.num_versions = 1,
		.inputs = inputs_tdh_5,
		.num_inputs = 3,
		.outputs = outputs_tdh_5,
		.num_outputs = 2,
		.statuses = statuses_tdh_5,
		.num_statuses = 25,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_5,
		.locks = locks_tdh_5,
		.sources = sources_tdh_5,
	},
	{
		.interface = "tdh",
		.name = "TDH.MEM.PAGE.AUG",
		.function = "tdh_mem_page_aug",
		.leaf = 0x6ULL,
		.summary = "Add a page to a running TD, which has to accept it",
		.detail = "The page is mapped pending: the TD accepts it with "
			"TDG.MEM.PAGE.ACCEPT, which zeroes it.",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT or LIVE_IMPORT; the "
			"S-EPT entry is FREE or REMOVED",
		.version_since = version_since_tdh_6,
		.num_versions = 1,
		.inputs = inputs_tdh_6,
		.num_inputs = 3,
		.outputs = outputs_tdh_6,
		.num_outputs = 2,
		.statuses = statuses_tdh_6,
		.num_statuses = 21,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_6,
		.locks = locks_tdh_6,
		.sources = sources_tdh_6,
	},
	{
		.interface = "tdh",
		.name = "TDH.MEM.RANGE.BLOCK",
		.function = "tdh_mem_range_block",
		.leaf = 0x7ULL,
		.summary = "Block a range of a TD from new address translations",
		.detail = "Translations that a CPU already holds end only with TDH.MEM.TRACK "
			"and an exit of every vCPU.",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, "
			"POST_EXPORT, POST_IMPORT or LIVE_IMPORT; the S-EPT entry is "
			"NL_MAPPED, MAPPED, BLOCKEDW, PENDING or PENDING_BLOCKEDW",
		.version_since = version_since_tdh_7,
		.num_versions = 1,
		.inputs = inputs_tdh_7,
		.num_inputs = 2,
		.outputs = outputs_tdh_7,
		.num_outputs = 2,
		.statuses = statuses_tdh_7,
		.num_statuses = 17,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_7,
		.locks = locks_tdh_7,
		.sources = sources_tdh_7,
	},
	{
		.interface = "tdh",
		.name = "TDH.MNG.KEY.CONFIG",
		.function = "tdh_mng_key_config",
		.leaf = 0x8ULL,
		.summary = "Configure the memory key of a TD on this package",
		.detail = "Needed once on every package, before TDH.MNG.ADDCX.",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_tdh_8,
		.num_versions = 1,
		.inputs = inputs_tdh_8,
		.num_inputs = 1,
		.statuses = statuses_tdh_8,
		.num_statuses = 10,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_8,
		.locks = locks_tdh_8,
		.sources = sources_tdh_8,
	},
	{
		.interface = "tdh",
		.name = "TDH.MNG.CREATE",
		.function = "tdh_mng_create",
		.leaf = 0x9ULL,
		.summary = "Create a TD",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_tdh_9,
		.num_versions = 1,
		.inputs = inputs_tdh_9,
		.num_inputs = 2,
		.statuses = statuses_tdh_9,
		.num_statuses = 10,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_9,
		.locks = locks_tdh_9,
		.sources = sources_tdh_9,
	},
	{
		.interface = "tdh",
		.name = "TDH.VP.CREATE",
		.function = "tdh_vp_create",
		.leaf = 0xaULL,
		.summary = "Create a vCPU",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED or STATE_IMPORT",
		.version_since = version_since_tdh_10,
		.num_versions = 1,
		.inputs = inputs_tdh_10,
		.num_inputs = 2,
		.statuses = statuses_tdh_10,
		.num_statuses = 15,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_10,
		.locks = locks_tdh_10,
		.sources = sources_tdh_10,
	},
	{
		.interface = "tdh",
		.name = "TDH.MNG.RD",
		.function = "tdh_mng_rd",
		.leaf = 0xbULL,
		.summary = "Read a metadata field of a TD",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, "
			"POST_EXPORT, MEMORY_IMPORT, STATE_IMPORT, POST_IMPORT, LIVE_IMPORT "
			"or FAILED_IMPORT",
		.version_since = version_since_tdh_11,
		.num_versions = 2,
		.inputs = inputs_tdh_11,
		.num_inputs = 2,
		.outputs = outputs_tdh_11,
		.num_outputs = 2,
		.statuses = statuses_tdh_11,
		.num_statuses = 14,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_11,
		.locks = locks_tdh_11,
		.sources = sources_tdh_11,
	},
	{
		.interface = "tdh",
		.name = "TDH.MEM.RD",
		.function = "tdh_mem_rd",
		.leaf = 0xcULL,
		.summary = "Read 8 bytes of the private memory of a debuggable TD",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, "
			"POST_EXPORT, MEMORY_IMPORT, STATE_IMPORT, POST_IMPORT, LIVE_IMPORT "
			"or FAILED_IMPORT; the S-EPT entry is MAPPED, BLOCKEDW, "
			"EXPORTED_BLOCKEDW, EXPORTED_DIRTY or EXPORTED_DIRTY_BLOCKEDW",
		.version_since = version_since_tdh_12,
		.num_versions = 1,
		.inputs = inputs_tdh_12,
		.num_inputs = 2,
		.outputs = outputs_tdh_12,
		.num_outputs = 3,
		.statuses = statuses_tdh_12,
		.num_statuses = 17,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_12,
		.locks = locks_tdh_12,
		.sources = sources_tdh_12,
	},
	{
		.interface = "tdh",
		.name = "TDH.MNG.WR",
		.function = "tdh_mng_wr",
		.leaf = 0xdULL,
		.summary = "Write a metadata field of a TD",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, MEMORY_IMPORT, "
			"STATE_IMPORT, POST_IMPORT, LIVE_IMPORT or FAILED_IMPORT",
		.version_since = version_since_tdh_13,
		.num_versions = 1,
		.inputs = inputs_tdh_13,
		.num_inputs = 4,
		.outputs = outputs_tdh_13,
		.num_outputs = 1,
		.statuses = statuses_tdh_13,
		.num_statuses = 14,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_13,
		.locks = locks_tdh_13,
		.sources = sources_tdh_13,
	},
	{
		.interface = "tdh",
		.name = "TDH.MEM.WR",
		.function = "tdh_mem_wr",
		.leaf = 0xeULL,
		.summary = "Write 8 bytes of the private memory of a debuggable TD",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, MEMORY_IMPORT, "
			"STATE_IMPORT, POST_IMPORT, LIVE_IMPORT or FAILED_IMPORT; the S-EPT "
			"entry is MAPPED or EXPORTED_DIRTY",
		.version_since = version_since_tdh_14,
		.num_versions = 1,
		.inputs = inputs_tdh_14,
		.num_inputs = 3,
		.outputs = outputs_tdh_14,
		.num_outputs = 3,
		.statuses = statuses_tdh_14,
		.num_statuses = 17,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_14,
		.locks = locks_tdh_14,
		.sources = sources_tdh_14,
	},
	{
		.interface = "tdh",
		.name = "TDH.MEM.PAGE.DEMOTE",
		.function = "tdh_mem_page_demote",
		.leaf = 0xfULL,
		.summary = "Split a large page of a TD into small ones",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, "
			"POST_EXPORT, POST_IMPORT or LIVE_IMPORT; the S-EPT entry is MAPPED, "
			"BLOCKED, PENDING or PENDING_BLOCKED",
		.version_since = version_since_tdh_15,
		.num_versions = 1,
		.inputs = inputs_tdh_15,
		.num_inputs = 8,
		.outputs = outputs_tdh_15,
		.num_outputs = 5,
		.statuses = statuses_tdh_15,
		.num_statuses = 54,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_15,
		.locks = locks_tdh_15,
		.notes = notes_tdh_15,
		.sources = sources_tdh_15,
	},
	{
		.interface = "tdh",
		.name = "TDH.MR.EXTEND",
		.function = "tdh_mr_extend",
		.leaf = 0x10ULL,
		.summary = "Measure 256 bytes of a TD that is being built",
		.detail = "Extends MRTD by the GPA and the contents of the chunk.",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED; the S-EPT entry is MAPPED",
		.version_since = version_since_tdh_16,
		.num_versions = 1,
		.inputs = inputs_tdh_16,
		.num_inputs = 2,
		.outputs = outputs_tdh_16,
		.num_outputs = 2,
		.statuses = statuses_tdh_16,
		.num_statuses = 13,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_16,
		.locks = locks_tdh_16,
		.sources = sources_tdh_16,
	},
	{
		.interface = "tdh",
		.name = "TDH.MR.FINALIZE",
		.function = "tdh_mr_finalize",
		.leaf = 0x11ULL,
		.summary = "End the measurement of a TD; it can run from now on",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED",
		.version_since = version_since_tdh_17,
		.num_versions = 1,
		.inputs = inputs_tdh_17,
		.num_inputs = 1,
		.statuses = statuses_tdh_17,
		.num_statuses = 11,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_17,
		.locks = locks_tdh_17,
		.sources = sources_tdh_17,
	},
	{
		.interface = "tdh",
		.name = "TDH.VP.FLUSH",
		.function = "tdh_vp_flush",
		.leaf = 0x12ULL,
		.summary = "Write a vCPU back to memory and free its CPU",
		.detail = "To be called on the logical processor that ran the vCPU last; any "
			"other may run it afterwards.",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is UNINITIALIZED, INITIALIZED, RUNNABLE, LIVE_EXPORT, "
			"PAUSED_EXPORT, POST_EXPORT, MEMORY_IMPORT, STATE_IMPORT, "
			"POST_IMPORT, LIVE_IMPORT or FAILED_IMPORT",
		.version_since = version_since_tdh_18,
		.num_versions = 1,
		.inputs = inputs_tdh_18,
		.num_inputs = 1,
		.statuses = statuses_tdh_18,
		.num_statuses = 9,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_18,
		.locks = locks_tdh_18,
		.sources = sources_tdh_18,
	},
	{
		.interface = "tdh",
		.name = "TDH.MNG.VPFLUSHDONE",
		.function = "tdh_mng_vpflushdone",
		.leaf = 0x13ULL,
		.summary = "Check that no vCPU of a TD is on any CPU, and give up its key",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_tdh_19,
		.num_versions = 1,
		.inputs = inputs_tdh_19,
		.num_inputs = 1,
		.statuses = statuses_tdh_19,
		.num_statuses = 8,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_19,
		.locks = locks_tdh_19,
		.sources = sources_tdh_19,
	},
	{
		.interface = "tdh",
		.name = "TDH.MNG.KEY.FREEID",
		.function = "tdh_mng_key_freeid",
		.leaf = 0x14ULL,
		.summary = "Free the key id of a TD",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_tdh_20,
		.num_versions = 1,
		.inputs = inputs_tdh_20,
		.num_inputs = 1,
		.statuses = statuses_tdh_20,
		.num_statuses = 8,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_20,
		.locks = locks_tdh_20,
		.sources = sources_tdh_20,
	},
	{
		.interface = "tdh",
		.name = "TDH.MNG.INIT",
		.function = "tdh_mng_init",
		.leaf = 0x15ULL,
		.summary = "Initialise a TD from TD_PARAMS",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is UNINITIALIZED",
		.version_since = version_since_tdh_21,
		.num_versions = 1,
		.inputs = inputs_tdh_21,
		.num_inputs = 3,
		.outputs = outputs_tdh_21,
		.num_outputs = 1,
		.statuses = statuses_tdh_21,
		.num_statuses = 27,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_21,
		.locks = locks_tdh_21,
		.notes = notes_tdh_21,
		.sources = sources_tdh_21,
	},
	{
		.interface = "tdh",
		.name = "TDH.VP.INIT",
		.function = "tdh_vp_init",
		.leaf = 0x16ULL,
		.summary = "Initialise a vCPU",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED",
		.version_since = version_since_tdh_22,
		.num_versions = 2,
		.inputs = inputs_tdh_22,
		.num_inputs = 3,
		.statuses = statuses_tdh_22,
		.num_statuses = 18,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_22,
		.locks = locks_tdh_22,
		.sources = sources_tdh_22,
	},
	{
		.interface = "tdh",
		.name = "TDH.MEM.PAGE.PROMOTE",
		.function = "tdh_mem_page_promote",
		.leaf = 0x17ULL,
		.summary = "Merge small pages of a TD into a large one",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, "
			"POST_EXPORT, POST_IMPORT or LIVE_IMPORT; the S-EPT entry is "
			"NL_MAPPED or NL_BLOCKED",
		.version_since = version_since_tdh_23,
		.num_versions = 2,
		.inputs = inputs_tdh_23,
		.num_inputs = 2,
		.outputs = outputs_tdh_23,
		.num_outputs = 7,
		.statuses = statuses_tdh_23,
		.num_statuses = 23,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_23,
		.locks = locks_tdh_23,
		.notes = notes_tdh_23,
		.sources = sources_tdh_23,
	},
	{
		.interface = "tdh",
		.name = "TDH.PHYMEM.PAGE.RDMD",
		.function = "tdh_phymem_page_rdmd",
		.leaf = 0x18ULL,
		.summary = "Read what the module knows of a physical page",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_tdh_24,
		.num_versions = 1,
		.inputs = inputs_tdh_24,
		.num_inputs = 1,
		.outputs = outputs_tdh_24,
		.num_outputs = 6,
		.statuses = statuses_tdh_24,
		.num_statuses = 5,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_24,
		.locks = locks_tdh_24,
		.sources = sources_tdh_24,
	},
	{
		.interface = "tdh",
		.name = "TDH.MEM.SEPT.RD",
		.function = "tdh_mem_sept_rd",
		.leaf = 0x19ULL,
		.summary = "Read an entry of the secure EPT",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, "
			"POST_EXPORT, MEMORY_IMPORT, STATE_IMPORT, POST_IMPORT, LIVE_IMPORT "
			"or FAILED_IMPORT; the S-EPT entry is FREE, REMOVED, NL_MAPPED, "
			"NL_BLOCKED, MAPPED, BLOCKED, BLOCKEDW, EXPORTED_BLOCKEDW, "
			"EXPORTED_DIRTY, EXPORTED_DIRTY_BLOCKEDW, PENDING, PENDING_BLOCKED, "
			"PENDING_BLOCKEDW, PENDING_EXPORTED_BLOCKEDW, PENDING_EXPORTED_DIRTY "
			"or PENDING_EXPORTED_DIRTY_BLOCKEDW",
		.version_since = version_since_tdh_25,
		.num_versions = 1,
		.inputs = inputs_tdh_25,
		.num_inputs = 2,
		.outputs = outputs_tdh_25,
		.num_outputs = 3,
		.statuses = statuses_tdh_25,
		.num_statuses = 16,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_25,
		.locks = locks_tdh_25,
		.sources = sources_tdh_25,
	},
	{
		.interface = "tdh",
		.name = "TDH.VP.RD",
		.function = "tdh_vp_rd",
		.leaf = 0x1aULL,
		.summary = "Read a metadata field of a vCPU",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, "
			"POST_EXPORT, MEMORY_IMPORT, STATE_IMPORT, POST_IMPORT, LIVE_IMPORT "
			"or FAILED_IMPORT",
		.version_since = version_since_tdh_26,
		.num_versions = 2,
		.inputs = inputs_tdh_26,
		.num_inputs = 2,
		.outputs = outputs_tdh_26,
		.num_outputs = 2,
		.statuses = statuses_tdh_26,
		.num_statuses = 18,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_26,
		.locks = locks_tdh_26,
		.sources = sources_tdh_26,
	},
	{
		.interface = "tdh",
		.name = "TDH.MNG.KEY.RECLAIMID",
		.function = "tdh_mng_key_reclaimid",
		.leaf = 0x1bULL,
		.summary = "Does nothing; kept for old callers",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_tdh_27,
		.num_versions = 1,
		.inputs = inputs_tdh_27,
		.num_inputs = 1,
		.statuses = statuses_tdh_27,
		.num_statuses = 1,
		.common = common_tdh,
		.num_common = 6,
		.notes = notes_tdh_27,
		.sources = sources_tdh_27,
	},
	{
		.interface = "tdh",
		.name = "TDH.PHYMEM.PAGE.RECLAIM",
		.function = "tdh_phymem_page_reclaim",
		.leaf = 0x1cULL,
		.summary = "Take a page back from a TD that is torn down",
		.detail = "The contents are not cleared and are encrypted by a key that is "
			"gone: write the page with MOVDIR64B before using it.",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_tdh_28,
		.num_versions = 1,
		.inputs = inputs_tdh_28,
		.num_inputs = 1,
		.outputs = outputs_tdh_28,
		.num_outputs = 6,
		.statuses = statuses_tdh_28,
		.num_statuses = 9,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_28,
		.locks = locks_tdh_28,
		.notes = notes_tdh_28,
		.sources = sources_tdh_28,
	},
	{
		.interface = "tdh",
		.name = "TDH.MEM.PAGE.REMOVE",
		.function = "tdh_mem_page_remove",
		.leaf = 0x1dULL,
		.summary = "Remove a blocked page from a TD",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, "
			"POST_EXPORT, POST_IMPORT, LIVE_IMPORT or FAILED_IMPORT; the S-EPT "
			"entry is MAPPED, BLOCKED, BLOCKEDW, PENDING, PENDING_BLOCKED or "
			"PENDING_BLOCKEDW",
		.version_since = version_since_tdh_29,
		.num_versions = 1,
		.inputs = inputs_tdh_29,
		.num_inputs = 2,
		.outputs = outputs_tdh_29,
		.num_outputs = 2,
		.statuses = statuses_tdh_29,
		.num_statuses = 19,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_29,
		.locks = locks_tdh_29,
		.sources = sources_tdh_29,
	},
	{
		.interface = "tdh",
		.name = "TDH.MEM.SEPT.REMOVE",
		.function = "tdh_mem_sept_remove",
		.leaf = 0x1eULL,
		.summary = "Remove a blocked, empty page of the secure EPT",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, "
			"POST_EXPORT, MEMORY_IMPORT, STATE_IMPORT, POST_IMPORT, LIVE_IMPORT "
			"or FAILED_IMPORT; the S-EPT entry is NL_MAPPED or NL_BLOCKED",
		.version_since = version_since_tdh_30,
		.num_versions = 2,
		.inputs = inputs_tdh_30,
		.num_inputs = 2,
		.outputs = outputs_tdh_30,
		.num_outputs = 5,
		.statuses = statuses_tdh_30,
		.num_statuses = 21,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_30,
		.locks = locks_tdh_30,
		.sources = sources_tdh_30,
	},
	{
		.interface = "tdh",
		.name = "TDH.SYS.KEY.CONFIG",
		.function = "tdh_sys_key_config",
		.leaf = 0x1fULL,
		.summary = "Configure the key of the module itself on this package",
		.detail = "Needed once on every package, after TDH.SYS.CONFIG.",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "also before the module is ready",
		.version_since = version_since_tdh_31,
		.num_versions = 1,
		.statuses = statuses_tdh_31,
		.num_statuses = 6,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_31,
		.locks = locks_tdh_31,
		.notes = notes_tdh_31,
		.sources = sources_tdh_31,
	},
	{
		.interface = "tdh",
		.name = "TDH.SYS.INFO",
		.function = "tdh_sys_info",
		.leaf = 0x20ULL,
		.summary = "Read what the module is and needs, and the CMRs",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "also before the module is ready",
		.version_since = version_since_tdh_32,
		.num_versions = 1,
		.inputs = inputs_tdh_32,
		.num_inputs = 4,
		.outputs = outputs_tdh_32,
		.num_outputs = 2,
		.statuses = statuses_tdh_32,
		.num_statuses = 6,
		.common = common_tdh,
		.num_common = 6,
		.notes = notes_tdh_32,
		.sources = sources_tdh_32,
	},
	{
		.interface = "tdh",
		.name = "TDH.SYS.INIT",
		.function = "tdh_sys_init",
		.leaf = 0x21ULL,
		.summary = "Initialise the module, once, on any CPU",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "also before the module is ready",
		.version_since = version_since_tdh_33,
		.num_versions = 2,
		.inputs = inputs_tdh_33,
		.num_inputs = 2,
		.outputs = outputs_tdh_33,
		.num_outputs = 5,
		.statuses = statuses_tdh_33,
		.num_statuses = 21,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_33,
		.locks = locks_tdh_33,
		.notes = notes_tdh_33,
		.sources = sources_tdh_33,
	},
	{
		.interface = "tdh",
		.name = "TDH.SYS.RD",
		.function = "tdh_sys_rd",
		.leaf = 0x22ULL,
		.summary = "Read a metadata field of the module",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "also before the module is ready",
		.version_since = version_since_tdh_34,
		.num_versions = 1,
		.inputs = inputs_tdh_34,
		.num_inputs = 1,
		.outputs = outputs_tdh_34,
		.num_outputs = 2,
		.statuses = statuses_tdh_34,
		.num_statuses = 5,
		.common = common_tdh,
		.num_common = 6,
		.sources = sources_tdh_34,
	},
	{
		.interface = "tdh",
		.name = "TDH.SYS.LP.INIT",
		.function = "tdh_sys_lp_init",
		.leaf = 0x23ULL,
		.summary = "Initialise the module on this logical processor",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "also before the module is ready",
		.version_since = version_since_tdh_35,
		.num_versions = 1,
		.outputs = outputs_tdh_35,
		.num_outputs = 3,
		.statuses = statuses_tdh_35,
		.num_statuses = 10,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_35,
		.locks = locks_tdh_35,
		.sources = sources_tdh_35,
	},
	{
		.interface = "tdh",
		.name = "TDH.SYS.TDMR.INIT",
		.function = "tdh_sys_tdmr_init",
		.leaf = 0x24ULL,
		.summary = "Initialise part of a TDMR",
		.detail = "Progress is kept in the module: repeat until next reaches the end of "
			"the TDMR.",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_tdh_36,
		.num_versions = 1,
		.inputs = inputs_tdh_36,
		.num_inputs = 1,
		.outputs = outputs_tdh_36,
		.num_outputs = 1,
		.statuses = statuses_tdh_36,
		.num_statuses = 4,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_36,
		.locks = locks_tdh_36,
		.sources = sources_tdh_36,
	},
	{
		.interface = "tdh",
		.name = "TDH.SYS.RDALL",
		.function = "tdh_sys_rdall",
		.leaf = 0x25ULL,
		.summary = "Read all metadata fields of the module",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "also before the module is ready",
		.version_since = version_since_tdh_37,
		.num_versions = 1,
		.inputs = inputs_tdh_37,
		.num_inputs = 2,
		.outputs = outputs_tdh_37,
		.num_outputs = 1,
		.statuses = statuses_tdh_37,
		.num_statuses = 5,
		.common = common_tdh,
		.num_common = 6,
		.sources = sources_tdh_37,
	},
	{
		.interface = "tdh",
		.name = "TDH.MEM.TRACK",
		.function = "tdh_mem_track",
		.leaf = 0x26ULL,
		.summary = "Start a new TLB epoch of a TD",
		.detail = "Afterwards every vCPU that ran in the epoch before has to exit once; "
			"until then the next call is busy.",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, "
			"POST_EXPORT, MEMORY_IMPORT, STATE_IMPORT, POST_IMPORT or LIVE_IMPORT",
		.version_since = version_since_tdh_38,
		.num_versions = 1,
		.inputs = inputs_tdh_38,
		.num_inputs = 1,
		.statuses = statuses_tdh_38,
		.num_statuses = 12,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_38,
		.locks = locks_tdh_38,
		.sources = sources_tdh_38,
	},
	{
		.interface = "tdh",
		.name = "TDH.MEM.RANGE.UNBLOCK",
		.function = "tdh_mem_range_unblock",
		.leaf = 0x27ULL,
		.summary = "Undo TDH.MEM.RANGE.BLOCK",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, "
			"POST_EXPORT, POST_IMPORT or LIVE_IMPORT; the S-EPT entry is "
			"NL_BLOCKED, BLOCKED or PENDING_BLOCKED",
		.version_since = version_since_tdh_39,
		.num_versions = 1,
		.inputs = inputs_tdh_39,
		.num_inputs = 2,
		.outputs = outputs_tdh_39,
		.num_outputs = 2,
		.statuses = statuses_tdh_39,
		.num_statuses = 17,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_39,
		.locks = locks_tdh_39,
		.sources = sources_tdh_39,
	},
	{
		.interface = "tdh",
		.name = "TDH.PHYMEM.CACHE.WB",
		.function = "tdh_phymem_cache_wb",
		.leaf = 0x28ULL,
		.summary = "Write the caches of this package back, for keys that are being freed",
		.resume = "repeat with RCX = 1",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_tdh_40,
		.num_versions = 1,
		.inputs = inputs_tdh_40,
		.num_inputs = 1,
		.statuses = statuses_tdh_40,
		.num_statuses = 7,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_40,
		.locks = locks_tdh_40,
		.sources = sources_tdh_40,
	},
	{
		.interface = "tdh",
		.name = "TDH.PHYMEM.PAGE.WBINVD",
		.function = "tdh_phymem_page_wbinvd",
		.leaf = 0x29ULL,
		.summary = "Write a physical page back and invalidate it in all caches",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_tdh_41,
		.num_versions = 1,
		.inputs = inputs_tdh_41,
		.num_inputs = 1,
		.statuses = statuses_tdh_41,
		.num_statuses = 5,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_41,
		.locks = locks_tdh_41,
		.sources = sources_tdh_41,
	},
	{
		.interface = "tdh",
		.name = "TDH.MEM.SEPT.WR",
		.function = "tdh_mem_sept_wr",
		.leaf = 0x2aULL,
		.summary = "Never dispatched",
		.since = "1.0",
		.confidence = "source-checked",
		.num_versions = 0,
		.common = common_tdh,
		.num_common = 6,
		.notes = notes_tdh_42,
		.sources = sources_tdh_42,
		.operands_unknown = true,
	},
	{
		.interface = "tdh",
		.name = "TDH.SYS.RDM",
		.function = "tdh_sys_rdm",
		.leaf = 0x2aULL,
		.summary = "Read several metadata fields of the module",
		.since = "2.x",
		.confidence = "secondary",
		.version_since = version_since_tdh_43,
		.num_versions = 1,
		.common = common_tdh,
		.num_common = 6,
		.notes = notes_tdh_43,
		.sources = sources_tdh_43,
		.operands_unknown = true,
	},
	{
		.interface = "tdh",
		.name = "TDH.VP.WR",
		.function = "tdh_vp_wr",
		.leaf = 0x2bULL,
		.summary = "Write a metadata field of a vCPU",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, MEMORY_IMPORT, "
			"STATE_IMPORT, POST_IMPORT, LIVE_IMPORT or FAILED_IMPORT",
		.version_since = version_since_tdh_44,
		.num_versions = 1,
		.inputs = inputs_tdh_44,
		.num_inputs = 4,
		.outputs = outputs_tdh_44,
		.num_outputs = 1,
		.statuses = statuses_tdh_44,
		.num_statuses = 18,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_44,
		.locks = locks_tdh_44,
		.sources = sources_tdh_44,
	},
	{
		.interface = "tdh",
		.name = "TDH.SYS.LP.SHUTDOWN",
		.function = "tdh_sys_lp_shutdown",
		.leaf = 0x2cULL,
		.summary = "Shut the module down on this logical processor (1.0); does nothing "
			"since 1.5",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "also before the module is ready; also after TDH.SYS.SHUTDOWN",
		.version_since = version_since_tdh_45,
		.num_versions = 1,
		.statuses = statuses_tdh_45,
		.num_statuses = 1,
		.common = common_tdh,
		.num_common = 6,
		.notes = notes_tdh_45,
		.sources = sources_tdh_45,
	},
	{
		.interface = "tdh",
		.name = "TDH.SYS.CONFIG",
		.function = "tdh_sys_config",
		.leaf = 0x2dULL,
		.summary = "Give the module its TDMRs and its key",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "also before the module is ready",
		.version_since = version_since_tdh_46,
		.num_versions = 2,
		.inputs = inputs_tdh_46,
		.num_inputs = 6,
		.statuses = statuses_tdh_46,
		.num_statuses = 15,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_46,
		.locks = locks_tdh_46,
		.notes = notes_tdh_46,
		.sources = sources_tdh_46,
	},
	{
		.interface = "tdh",
		.name = "TDH.MNG.RDM",
		.function = "tdh_mng_rdm",
		.leaf = 0x2eULL,
		.summary = "Read several metadata fields of a TD",
		.since = "2.x",
		.confidence = "secondary",
		.version_since = version_since_tdh_47,
		.num_versions = 1,
		.common = common_tdh,
		.num_common = 6,
		.sources = sources_tdh_47,
		.operands_unknown = true,
	},
	{
		.interface = "tdh",
		.name = "TDH.MNG.WRM",
		.function = "tdh_mng_wrm",
		.leaf = 0x2fULL,
		.summary = "Write several metadata fields of a TD",
		.since = "2.x",
		.confidence = "secondary",
		.version_since = version_since_tdh_48,
		.num_versions = 1,
		.common = common_tdh,
		.num_common = 6,
		.sources = sources_tdh_48,
		.operands_unknown = true,
	},
	{
		.interface = "tdh",
		.name = "TDH.SERVTD.BIND",
		.function = "tdh_servtd_bind",
		.leaf = 0x30ULL,
		.summary = "Bind a service TD to a TD",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the TD is UNINITIALIZED, INITIALIZED, RUNNABLE, LIVE_EXPORT, "
			"POST_IMPORT or LIVE_IMPORT",
		.version_since = version_since_tdh_49,
		.num_versions = 1,
		.inputs = inputs_tdh_49,
		.num_inputs = 5,
		.outputs = outputs_tdh_49,
		.num_outputs = 5,
		.statuses = statuses_tdh_49,
		.num_statuses = 25,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_49,
		.locks = locks_tdh_49,
		.notes = notes_tdh_49,
		.sources = sources_tdh_49,
	},
	{
		.interface = "tdh",
		.name = "TDH.SERVTD.PREBIND",
		.function = "tdh_servtd_prebind",
		.leaf = 0x31ULL,
		.summary = "Say which service TD may be bound to a TD later",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the TD is UNINITIALIZED or INITIALIZED",
		.version_since = version_since_tdh_50,
		.num_versions = 1,
		.inputs = inputs_tdh_50,
		.num_inputs = 5,
		.statuses = statuses_tdh_50,
		.num_statuses = 17,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_50,
		.locks = locks_tdh_50,
		.sources = sources_tdh_50,
	},
	{
		.interface = "tdh",
		.name = "TDH.VP.RDM",
		.function = "tdh_vp_rdm",
		.leaf = 0x32ULL,
		.summary = "Read several metadata fields of a vCPU",
		.since = "2.x",
		.confidence = "secondary",
		.version_since = version_since_tdh_51,
		.num_versions = 1,
		.common = common_tdh,
		.num_common = 6,
		.sources = sources_tdh_51,
		.operands_unknown = true,
	},
	{
		.interface = "tdh",
		.name = "TDH.VP.WRM",
		.function = "tdh_vp_wrm",
		.leaf = 0x33ULL,
		.summary = "Write several metadata fields of a vCPU",
		.since = "2.x",
		.confidence = "secondary",
		.version_since = version_since_tdh_52,
		.num_versions = 1,
		.common = common_tdh,
		.num_common = 6,
		.sources = sources_tdh_52,
		.operands_unknown = true,
	},
	{
		.interface = "tdh",
		.name = "TDH.SYS.SHUTDOWN",
		.function = "tdh_sys_shutdown",
		.leaf = 0x34ULL,
		.summary = "Shut the module down and leave its state to the next one",
		.since = "1.5",
		.confidence = "source-checked",
		.version_since = version_since_tdh_53,
		.num_versions = 1,
		.inputs = inputs_tdh_53,
		.num_inputs = 1,
		.statuses = statuses_tdh_53,
		.num_statuses = 4,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_53,
		.locks = locks_tdh_53,
		.sources = sources_tdh_53,
	},
	{
		.interface = "tdh",
		.name = "TDH.SYS.UPDATE",
		.function = "tdh_sys_update",
		.leaf = 0x35ULL,
		.summary = "Take over the state that the module before has left",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "also before the module is ready",
		.version_since = version_since_tdh_54,
		.num_versions = 2,
		.inputs = inputs_tdh_54,
		.num_inputs = 2,
		.statuses = statuses_tdh_54,
		.num_statuses = 6,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_54,
		.locks = locks_tdh_54,
		.sources = sources_tdh_54,
	},
	{
		.interface = "tdh",
		.name = "TDH.SYS.S4.END",
		.function = "tdh_sys_s4_end",
		.leaf = 0x36ULL,
		.summary = "End what S4 began",
		.since = "2.x",
		.confidence = "secondary",
		.version_since = version_since_tdh_55,
		.num_versions = 1,
		.common = common_tdh,
		.num_common = 6,
		.sources = sources_tdh_55,
		.operands_unknown = true,
	},
	{
		.interface = "tdh",
		.name = "TDH.PHYMEM.PAMT.ADD",
		.function = "tdh_phymem_pamt_add",
		.leaf = 0x3aULL,
		.summary = "Give a 2 MiB range of memory its PAMT of 4 KiB entries",
		.since = "1.5.20",
		.confidence = "source-checked",
		.version_since = version_since_tdh_56,
		.num_versions = 1,
		.inputs = inputs_tdh_56,
		.num_inputs = 3,
		.statuses = statuses_tdh_56,
		.num_statuses = 14,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_56,
		.locks = locks_tdh_56,
		.notes = notes_tdh_56,
		.sources = sources_tdh_56,
	},
	{
		.interface = "tdh",
		.name = "TDH.PHYMEM.PAMT.REMOVE",
		.function = "tdh_phymem_pamt_remove",
		.leaf = 0x3bULL,
		.summary = "Take back the PAMT pages of a 2 MiB range",
		.since = "1.5.20",
		.confidence = "source-checked",
		.version_since = version_since_tdh_57,
		.num_versions = 1,
		.inputs = inputs_tdh_57,
		.num_inputs = 1,
		.outputs = outputs_tdh_57,
		.num_outputs = 2,
		.statuses = statuses_tdh_57,
		.num_statuses = 7,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_57,
		.locks = locks_tdh_57,
		.sources = sources_tdh_57,
	},
	{
		.interface = "tdh",
		.name = "TDH.EXT.INIT",
		.function = "tdh_ext_init",
		.leaf = 0x3cULL,
		.summary = "Initialise the extensions of the module",
		.resume = "repeat the same call",
		.since = "2.x",
		.confidence = "secondary",
		.version_since = version_since_tdh_58,
		.num_versions = 1,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_58,
		.sources = sources_tdh_58,
	},
	{
		.interface = "tdh",
		.name = "TDH.EXT.MEM.ADD",
		.function = "tdh_ext_mem_add",
		.leaf = 0x3dULL,
		.summary = "Give the extensions of the module their memory",
		.resume = "repeat with RCX as it was returned",
		.since = "2.x",
		.confidence = "secondary",
		.version_since = version_since_tdh_59,
		.num_versions = 1,
		.inputs = inputs_tdh_59,
		.num_inputs = 1,
		.outputs = outputs_tdh_59,
		.num_outputs = 1,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_59,
		.sources = sources_tdh_59,
	},
	{
		.interface = "tdh",
		.name = "TDH.EXPORT.ABORT",
		.function = "tdh_export_abort",
		.leaf = 0x40ULL,
		.summary = "End an export and let the TD run here again",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the TD is LIVE_EXPORT, PAUSED_EXPORT or POST_EXPORT",
		.version_since = version_since_tdh_60,
		.num_versions = 1,
		.inputs = inputs_tdh_60,
		.num_inputs = 3,
		.statuses = statuses_tdh_60,
		.num_statuses = 16,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_60,
		.locks = locks_tdh_60,
		.sources = sources_tdh_60,
	},
	{
		.interface = "tdh",
		.name = "TDH.EXPORT.BLOCKW",
		.function = "tdh_export_blockw",
		.leaf = 0x41ULL,
		.summary = "Block pages of a TD for writing, before they are exported",
		.resume = "repeat with RCX as it was returned",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the TD is LIVE_EXPORT; the S-EPT entry is MAPPED, EXPORTED_DIRTY, "
			"PENDING or PENDING_EXPORTED_DIRTY",
		.version_since = version_since_tdh_61,
		.num_versions = 2,
		.inputs = inputs_tdh_61,
		.num_inputs = 2,
		.outputs = outputs_tdh_61,
		.num_outputs = 1,
		.statuses = statuses_tdh_61,
		.num_statuses = 15,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_61,
		.locks = locks_tdh_61,
		.notes = notes_tdh_61,
		.sources = sources_tdh_61,
	},
	{
		.interface = "tdh",
		.name = "TDH.EXPORT.RESTORE",
		.function = "tdh_export_restore",
		.leaf = 0x42ULL,
		.summary = "Undo the export state of pages after an aborted export",
		.resume = "repeat with RCX as it was returned",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the TD is RUNNABLE; the S-EPT entry is EXPORTED_BLOCKEDW, "
			"EXPORTED_DIRTY, EXPORTED_DIRTY_BLOCKEDW, PENDING_EXPORTED_BLOCKEDW, "
			"PENDING_EXPORTED_DIRTY or PENDING_EXPORTED_DIRTY_BLOCKEDW",
		.version_since = version_since_tdh_62,
		.num_versions = 2,
		.inputs = inputs_tdh_62,
		.num_inputs = 2,
		.outputs = outputs_tdh_62,
		.num_outputs = 1,
		.statuses = statuses_tdh_62,
		.num_statuses = 15,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_62,
		.locks = locks_tdh_62,
		.notes = notes_tdh_62,
		.sources = sources_tdh_62,
	},
	{
		.interface = "tdh",
		.name = "TDH.EXPORT.MEM",
		.function = "tdh_export_mem",
		.leaf = 0x44ULL,
		.summary = "Export pages of a TD",
		.resume = "repeat with RCX as it was returned and bit 63 of R10 set",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the TD is LIVE_EXPORT, PAUSED_EXPORT or POST_EXPORT; the S-EPT entry "
			"is MAPPED, BLOCKEDW, EXPORTED_BLOCKEDW, EXPORTED_DIRTY, "
			"EXPORTED_DIRTY_BLOCKEDW, PENDING, PENDING_BLOCKEDW, "
			"PENDING_EXPORTED_BLOCKEDW, PENDING_EXPORTED_DIRTY or "
			"PENDING_EXPORTED_DIRTY_BLOCKEDW",
		.version_since = version_since_tdh_63,
		.num_versions = 2,
		.inputs = inputs_tdh_63,
		.num_inputs = 8,
		.outputs = outputs_tdh_63,
		.num_outputs = 2,
		.statuses = statuses_tdh_63,
		.num_statuses = 25,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_63,
		.locks = locks_tdh_63,
		.notes = notes_tdh_63,
		.sources = sources_tdh_63,
	},
	{
		.interface = "tdh",
		.name = "TDH.SYS.DISABLE",
		.function = "tdh_sys_disable",
		.leaf = 0x45ULL,
		.summary = "End the module; only a full initialisation follows",
		.resume = "repeat the same call",
		.since = "2.x",
		.confidence = "secondary",
		.version_since = version_since_tdh_64,
		.num_versions = 1,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_64,
		.sources = sources_tdh_64,
	},
	{
		.interface = "tdh",
		.name = "TDH.EXPORT.PAUSE",
		.function = "tdh_export_pause",
		.leaf = 0x46ULL,
		.summary = "Pause a TD for the last part of its export",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the TD is LIVE_EXPORT",
		.version_since = version_since_tdh_65,
		.num_versions = 1,
		.inputs = inputs_tdh_65,
		.num_inputs = 1,
		.statuses = statuses_tdh_65,
		.num_statuses = 9,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_65,
		.locks = locks_tdh_65,
		.sources = sources_tdh_65,
	},
	{
		.interface = "tdh",
		.name = "TDH.EXPORT.TRACK",
		.function = "tdh_export_track",
		.leaf = 0x47ULL,
		.summary = "Start a new migration epoch, or end the in-order part",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the TD is LIVE_EXPORT or PAUSED_EXPORT",
		.version_since = version_since_tdh_66,
		.num_versions = 1,
		.inputs = inputs_tdh_66,
		.num_inputs = 3,
		.statuses = statuses_tdh_66,
		.num_statuses = 17,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_66,
		.locks = locks_tdh_66,
		.notes = notes_tdh_66,
		.sources = sources_tdh_66,
	},
	{
		.interface = "tdh",
		.name = "TDH.EXPORT.STATE.IMMUTABLE",
		.function = "tdh_export_state_immutable",
		.leaf = 0x48ULL,
		.summary = "Export the immutable state of a TD",
		.resume = "repeat with bit 63 of R10 set",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the TD is RUNNABLE or LIVE_IMPORT",
		.version_since = version_since_tdh_67,
		.num_versions = 1,
		.inputs = inputs_tdh_67,
		.num_inputs = 4,
		.outputs = outputs_tdh_67,
		.num_outputs = 1,
		.statuses = statuses_tdh_67,
		.num_statuses = 27,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_67,
		.locks = locks_tdh_67,
		.sources = sources_tdh_67,
	},
	{
		.interface = "tdh",
		.name = "TDH.EXPORT.STATE.TD",
		.function = "tdh_export_state_td",
		.leaf = 0x49ULL,
		.summary = "Export the mutable state of a TD",
		.resume = "repeat with bit 63 of R10 set",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the TD is PAUSED_EXPORT",
		.version_since = version_since_tdh_68,
		.num_versions = 1,
		.inputs = inputs_tdh_68,
		.num_inputs = 4,
		.outputs = outputs_tdh_68,
		.num_outputs = 1,
		.statuses = statuses_tdh_68,
		.num_statuses = 20,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_68,
		.locks = locks_tdh_68,
		.sources = sources_tdh_68,
	},
	{
		.interface = "tdh",
		.name = "TDH.EXPORT.STATE.VP",
		.function = "tdh_export_state_vp",
		.leaf = 0x4aULL,
		.summary = "Export the state of a vCPU",
		.resume = "repeat with bit 63 of R10 set",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the TD is PAUSED_EXPORT",
		.version_since = version_since_tdh_69,
		.num_versions = 1,
		.inputs = inputs_tdh_69,
		.num_inputs = 4,
		.outputs = outputs_tdh_69,
		.num_outputs = 1,
		.statuses = statuses_tdh_69,
		.num_statuses = 25,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_69,
		.locks = locks_tdh_69,
		.sources = sources_tdh_69,
	},
	{
		.interface = "tdh",
		.name = "TDH.EXPORT.UNBLOCKW",
		.function = "tdh_export_unblockw",
		.leaf = 0x4bULL,
		.summary = "Undo TDH.EXPORT.BLOCKW of one page",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the TD is RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT or POST_EXPORT; the "
			"S-EPT entry is BLOCKEDW, EXPORTED_BLOCKEDW, EXPORTED_DIRTY_BLOCKEDW, "
			"PENDING_BLOCKEDW, PENDING_EXPORTED_BLOCKEDW or "
			"PENDING_EXPORTED_DIRTY_BLOCKEDW",
		.version_since = version_since_tdh_70,
		.num_versions = 1,
		.inputs = inputs_tdh_70,
		.num_inputs = 2,
		.outputs = outputs_tdh_70,
		.num_outputs = 2,
		.statuses = statuses_tdh_70,
		.num_statuses = 16,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_70,
		.locks = locks_tdh_70,
		.sources = sources_tdh_70,
	},
	{
		.interface = "tdh",
		.name = "TDH.IMPORT.ABORT",
		.function = "tdh_import_abort",
		.leaf = 0x50ULL,
		.summary = "Give up an import",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the TD is MEMORY_IMPORT, STATE_IMPORT, POST_IMPORT or FAILED_IMPORT",
		.version_since = version_since_tdh_71,
		.num_versions = 1,
		.inputs = inputs_tdh_71,
		.num_inputs = 3,
		.statuses = statuses_tdh_71,
		.num_statuses = 12,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_71,
		.locks = locks_tdh_71,
		.sources = sources_tdh_71,
	},
	{
		.interface = "tdh",
		.name = "TDH.IMPORT.END",
		.function = "tdh_import_end",
		.leaf = 0x51ULL,
		.summary = "End an import",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the TD is POST_IMPORT or LIVE_IMPORT",
		.version_since = version_since_tdh_72,
		.num_versions = 1,
		.inputs = inputs_tdh_72,
		.num_inputs = 1,
		.statuses = statuses_tdh_72,
		.num_statuses = 9,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_72,
		.locks = locks_tdh_72,
		.sources = sources_tdh_72,
	},
	{
		.interface = "tdh",
		.name = "TDH.IMPORT.COMMIT",
		.function = "tdh_import_commit",
		.leaf = 0x52ULL,
		.summary = "Let an imported TD run, while pages may still come",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the TD is POST_IMPORT",
		.version_since = version_since_tdh_73,
		.num_versions = 1,
		.inputs = inputs_tdh_73,
		.num_inputs = 1,
		.statuses = statuses_tdh_73,
		.num_statuses = 9,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_73,
		.locks = locks_tdh_73,
		.sources = sources_tdh_73,
	},
	{
		.interface = "tdh",
		.name = "TDH.IMPORT.MEM",
		.function = "tdh_import_mem",
		.leaf = 0x53ULL,
		.summary = "Import pages of a TD",
		.resume = "repeat with RCX as it was returned and bit 63 of R10 set",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the TD is MEMORY_IMPORT, STATE_IMPORT, POST_IMPORT or LIVE_IMPORT; "
			"the S-EPT entry is FREE, REMOVED, MAPPED or PENDING",
		.version_since = version_since_tdh_74,
		.num_versions = 2,
		.inputs = inputs_tdh_74,
		.num_inputs = 8,
		.outputs = outputs_tdh_74,
		.num_outputs = 1,
		.statuses = statuses_tdh_74,
		.num_statuses = 37,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_74,
		.locks = locks_tdh_74,
		.notes = notes_tdh_74,
		.sources = sources_tdh_74,
	},
	{
		.interface = "tdh",
		.name = "TDH.IMPORT.TRACK",
		.function = "tdh_import_track",
		.leaf = 0x54ULL,
		.summary = "Check an epoch token on the importing side",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the TD is MEMORY_IMPORT or STATE_IMPORT",
		.version_since = version_since_tdh_75,
		.num_versions = 1,
		.inputs = inputs_tdh_75,
		.num_inputs = 3,
		.statuses = statuses_tdh_75,
		.num_statuses = 16,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_75,
		.locks = locks_tdh_75,
		.sources = sources_tdh_75,
	},
	{
		.interface = "tdh",
		.name = "TDH.IMPORT.STATE.IMMUTABLE",
		.function = "tdh_import_state_immutable",
		.leaf = 0x55ULL,
		.summary = "Import the immutable state of a TD",
		.resume = "RCX and RDX are as they were given; repeat with bit 63 of R10 set",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the TD is UNINITIALIZED",
		.version_since = version_since_tdh_76,
		.num_versions = 1,
		.inputs = inputs_tdh_76,
		.num_inputs = 4,
		.outputs = outputs_tdh_76,
		.num_outputs = 2,
		.statuses = statuses_tdh_76,
		.num_statuses = 27,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_76,
		.locks = locks_tdh_76,
		.notes = notes_tdh_76,
		.sources = sources_tdh_76,
	},
	{
		.interface = "tdh",
		.name = "TDH.IMPORT.STATE.TD",
		.function = "tdh_import_state_td",
		.leaf = 0x56ULL,
		.summary = "Import the mutable state of a TD",
		.resume = "RCX and RDX are as they were given; repeat with bit 63 of R10 set",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the TD is MEMORY_IMPORT",
		.version_since = version_since_tdh_77,
		.num_versions = 1,
		.inputs = inputs_tdh_77,
		.num_inputs = 4,
		.outputs = outputs_tdh_77,
		.num_outputs = 2,
		.statuses = statuses_tdh_77,
		.num_statuses = 21,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_77,
		.locks = locks_tdh_77,
		.notes = notes_tdh_77,
		.sources = sources_tdh_77,
	},
	{
		.interface = "tdh",
		.name = "TDH.IMPORT.STATE.VP",
		.function = "tdh_import_state_vp",
		.leaf = 0x57ULL,
		.summary = "Import the state of a vCPU",
		.resume = "RCX and RDX are as they were given; repeat with bit 63 of R10 set",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the TD is STATE_IMPORT",
		.version_since = version_since_tdh_78,
		.num_versions = 1,
		.inputs = inputs_tdh_78,
		.num_inputs = 4,
		.outputs = outputs_tdh_78,
		.num_outputs = 2,
		.statuses = statuses_tdh_78,
		.num_statuses = 26,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_78,
		.locks = locks_tdh_78,
		.notes = notes_tdh_78,
		.sources = sources_tdh_78,
	},
	{
		.interface = "tdh",
		.name = "TDH.MEM.SCAN.RANGE",
		.function = "tdh_mem_scan_range",
		.leaf = 0x5cULL,
		.summary = "Scan a range of a TD for pages of interest",
		.resume = "repeat it with R9, R10 and R11 as they came back",
		.since = "2.0",
		.confidence = "source-checked",
		.version_since = version_since_tdh_79,
		.num_versions = 1,
		.inputs = inputs_tdh_79,
		.num_inputs = 6,
		.outputs = outputs_tdh_79,
		.num_outputs = 3,
		.statuses = statuses_tdh_79,
		.num_statuses = 19,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_79,
		.locks = locks_tdh_79,
		.notes = notes_tdh_79,
		.sources = sources_tdh_79,
		.statuses_incomplete = true,
	},
	{
		.interface = "tdh",
		.name = "TDH.MEM.SCAN.COMP",
		.function = "tdh_mem_scan_comp",
		.leaf = 0x5dULL,
		.summary = "Complete a scan",
		.since = "2.0",
		.confidence = "source-checked",
		.version_since = version_since_tdh_80,
		.num_versions = 1,
		.inputs = inputs_tdh_80,
		.num_inputs = 4,
		.outputs = outputs_tdh_80,
		.num_outputs = 1,
		.common = common_tdh,
		.num_common = 6,
		.notes = notes_tdh_80,
		.sources = sources_tdh_80,
	},
	{
		.interface = "tdh",
		.name = "TDH.MEM.SCAN.CONFIG",
		.function = "tdh_mem_scan_config",
		.leaf = 0x5eULL,
		.summary = "Set the memory scan of a TD up",
		.since = "2.0",
		.confidence = "source-checked",
		.version_since = version_since_tdh_81,
		.num_versions = 1,
		.inputs = inputs_tdh_81,
		.num_inputs = 6,
		.outputs = outputs_tdh_81,
		.num_outputs = 4,
		.statuses = statuses_tdh_81,
		.num_statuses = 34,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_81,
		.locks = locks_tdh_81,
		.notes = notes_tdh_81,
		.sources = sources_tdh_81,
		.statuses_incomplete = true,
	},
	{
		.interface = "tdh",
		.name = "TDH.MEM.SCAN.RESET",
		.function = "tdh_mem_scan_reset",
		.leaf = 0x5fULL,
		.summary = "End the memory scan of a TD",
		.since = "2.0",
		.confidence = "source-checked",
		.version_since = version_since_tdh_82,
		.num_versions = 1,
		.inputs = inputs_tdh_82,
		.num_inputs = 1,
		.statuses = statuses_tdh_82,
		.num_statuses = 12,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_82,
		.locks = locks_tdh_82,
		.sources = sources_tdh_82,
		.statuses_incomplete = true,
	},
	{
		.interface = "tdh",
		.name = "TDH.MIG.STREAM.CREATE",
		.function = "tdh_mig_stream_create",
		.leaf = 0x60ULL,
		.summary = "Create a migration stream of a TD",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the TD is UNINITIALIZED, INITIALIZED or RUNNABLE",
		.version_since = version_since_tdh_83,
		.num_versions = 1,
		.inputs = inputs_tdh_83,
		.num_inputs = 2,
		.statuses = statuses_tdh_83,
		.num_statuses = 17,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_83,
		.locks = locks_tdh_83,
		.sources = sources_tdh_83,
	},
	{
		.interface = "tdh",
		.name = "TDH.SERVTD.REBIND",
		.function = "tdh_servtd_rebind",
		.leaf = 0x61ULL,
		.summary = "Bind a service TD anew",
		.since = "2.0",
		.confidence = "source-checked",
		.num_versions = 0,
		.common = common_tdh,
		.num_common = 6,
		.sources = sources_tdh_84,
		.operands_unknown = true,
	},
	{
		.interface = "tdh",
		.name = "TDH.QUOTE.GET",
		.function = "tdh_quote_get",
		.leaf = 0x62ULL,
		.summary = "Have the module sign a quote of a TD",
		.resume = "repeat the same call",
		.since = "2.x",
		.confidence = "secondary",
		.version_since = version_since_tdh_85,
		.num_versions = 1,
		.inputs = inputs_tdh_85,
		.num_inputs = 6,
		.outputs = outputs_tdh_85,
		.num_outputs = 1,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_85,
		.sources = sources_tdh_85,
	},
	{
		.interface = "tdh",
		.name = "TDH.QUOTE.INIT",
		.function = "tdh_quote_init",
		.leaf = 0x64ULL,
		.summary = "Make the module ready to sign quotes",
		.resume = "repeat the same call",
		.since = "2.x",
		.confidence = "secondary",
		.version_since = version_since_tdh_86,
		.num_versions = 1,
		.common = common_tdh,
		.num_common = 6,
		.retry = retry_tdh_86,
		.sources = sources_tdh_86,
	},
	{
		.interface = "tdh",
		.name = "TDDEBUGCONFIG",
		.function = "tddebugconfig",
		.leaf = 0xfeULL,
		.summary = "Configure the debug build of the module",
		.since = "debug",
		.confidence = "source-checked",
		.version_since = version_since_tdh_87,
		.num_versions = 1,
		.inputs = inputs_tdh_87,
		.num_inputs = 3,
		.common = common_tdh,
		.num_common = 6,
		.sources = sources_tdh_87,
	},
	{
		.interface = "tdg",
		.name = "TDG.VP.VMCALL",
		.function = "tdg_vp_vmcall",
		.leaf = 0x0ULL,
		.summary = "Call the host",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_tdg_88,
		.num_versions = 1,
		.inputs = inputs_tdg_88,
		.num_inputs = 15,
		.outputs = outputs_tdg_88,
		.num_outputs = 16,
		.statuses = statuses_tdg_88,
		.num_statuses = 2,
		.common = common_tdg,
		.num_common = 1,
		.sources = sources_tdg_88,
		.by_hand = true,
	},
	{
		.interface = "tdg",
		.name = "TDG.VP.INFO",
		.function = "tdg_vp_info",
		.leaf = 0x1ULL,
		.summary = "Read what this TD and vCPU are",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_tdg_89,
		.num_versions = 1,
		.outputs = outputs_tdg_89,
		.num_outputs = 6,
		.statuses = statuses_tdg_89,
		.num_statuses = 1,
		.common = common_tdg,
		.num_common = 1,
		.sources = sources_tdg_89,
	},
	{
		.interface = "tdg",
		.name = "TDG.MR.RTMR.EXTEND",
		.function = "tdg_mr_rtmr_extend",
		.leaf = 0x2ULL,
		.summary = "Extend a run-time measurement register",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_tdg_90,
		.num_versions = 1,
		.inputs = inputs_tdg_90,
		.num_inputs = 2,
		.statuses = statuses_tdg_90,
		.num_statuses = 4,
		.common = common_tdg,
		.num_common = 1,
		.retry = retry_tdg_90,
		.sources = sources_tdg_90,
	},
	{
		.interface = "tdg",
		.name = "TDG.VP.VEINFO.GET",
		.function = "tdg_vp_veinfo_get",
		.leaf = 0x3ULL,
		.summary = "Read why the #VE was raised, and allow the next one",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_tdg_91,
		.num_versions = 3,
		.outputs = outputs_tdg_91,
		.num_outputs = 7,
		.statuses = statuses_tdg_91,
		.num_statuses = 2,
		.common = common_tdg,
		.num_common = 1,
		.sources = sources_tdg_91,
	},
	{
		.interface = "tdg",
		.name = "TDG.MR.REPORT",
		.function = "tdg_mr_report",
		.leaf = 0x4ULL,
		.summary = "Have the module make a TDREPORT",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_tdg_92,
		.num_versions = 1,
		.inputs = inputs_tdg_92,
		.num_inputs = 3,
		.statuses = statuses_tdg_92,
		.num_statuses = 5,
		.common = common_tdg,
		.num_common = 1,
		.retry = retry_tdg_92,
		.notes = notes_tdg_92,
		.sources = sources_tdg_92,
	},
	{
		.interface = "tdg",
		.name = "TDG.VP.CPUIDVE.SET",
		.function = "tdg_vp_cpuidve_set",
		.leaf = 0x5ULL,
		.summary = "Choose whether CPUID raises #VE",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_tdg_93,
		.num_versions = 1,
		.inputs = inputs_tdg_93,
		.num_inputs = 1,
		.statuses = statuses_tdg_93,
		.num_statuses = 3,
		.common = common_tdg,
		.num_common = 1,
		.sources = sources_tdg_93,
	},
	{
		.interface = "tdg",
		.name = "TDG.MEM.PAGE.ACCEPT",
		.function = "tdg_mem_page_accept",
		.leaf = 0x6ULL,
		.summary = "Accept a page that the host has added",
		.since = "1.0",
		.confidence = "source-checked",
		.context = "the S-EPT entry is PENDING or PENDING_EXPORTED_DIRTY",
		.version_since = version_since_tdg_94,
		.num_versions = 1,
		.inputs = inputs_tdg_94,
		.num_inputs = 1,
		.statuses = statuses_tdg_94,
		.num_statuses = 6,
		.common = common_tdg,
		.num_common = 1,
		.retry = retry_tdg_94,
		.notes = notes_tdg_94,
		.sources = sources_tdg_94,
	},
	{
		.interface = "tdg",
		.name = "TDG.VM.RD",
		.function = "tdg_vm_rd",
		.leaf = 0x7ULL,
		.summary = "Read a metadata field of this TD",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_tdg_95,
		.num_versions = 2,
		.inputs = inputs_tdg_95,
		.num_inputs = 2,
		.outputs = outputs_tdg_95,
		.num_outputs = 2,
		.statuses = statuses_tdg_95,
		.num_statuses = 6,
		.common = common_tdg,
		.num_common = 1,
		.sources = sources_tdg_95,
	},
	{
		.interface = "tdg",
		.name = "TDG.VM.WR",
		.function = "tdg_vm_wr",
		.leaf = 0x8ULL,
		.summary = "Write a metadata field of this TD",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_tdg_96,
		.num_versions = 1,
		.inputs = inputs_tdg_96,
		.num_inputs = 4,
		.outputs = outputs_tdg_96,
		.num_outputs = 1,
		.statuses = statuses_tdg_96,
		.num_statuses = 6,
		.common = common_tdg,
		.num_common = 1,
		.sources = sources_tdg_96,
	},
	{
		.interface = "tdg",
		.name = "TDG.VP.RD",
		.function = "tdg_vp_rd",
		.leaf = 0x9ULL,
		.summary = "Read a metadata field of this vCPU",
		.since = "1.5",
		.confidence = "source-checked",
		.version_since = version_since_tdg_97,
		.num_versions = 1,
		.inputs = inputs_tdg_97,
		.num_inputs = 2,
		.outputs = outputs_tdg_97,
		.num_outputs = 2,
		.statuses = statuses_tdg_97,
		.num_statuses = 5,
		.common = common_tdg,
		.num_common = 1,
		.notes = notes_tdg_97,
		.sources = sources_tdg_97,
	},
	{
		.interface = "tdg",
		.name = "TDG.VP.WR",
		.function = "tdg_vp_wr",
		.leaf = 0xaULL,
		.summary = "Write a metadata field of this vCPU",
		.since = "1.5",
		.confidence = "source-checked",
		.version_since = version_since_tdg_98,
		.num_versions = 1,
		.inputs = inputs_tdg_98,
		.num_inputs = 4,
		.outputs = outputs_tdg_98,
		.num_outputs = 1,
		.statuses = statuses_tdg_98,
		.num_statuses = 6,
		.common = common_tdg,
		.num_common = 1,
		.notes = notes_tdg_98,
		.sources = sources_tdg_98,
	},
	{
		.interface = "tdg",
		.name = "TDG.SYS.RD",
		.function = "tdg_sys_rd",
		.leaf = 0xbULL,
		.summary = "Read a metadata field of the module",
		.since = "1.5",
		.confidence = "source-checked",
		.version_since = version_since_tdg_99,
		.num_versions = 1,
		.inputs = inputs_tdg_99,
		.num_inputs = 1,
		.outputs = outputs_tdg_99,
		.num_outputs = 2,
		.statuses = statuses_tdg_99,
		.num_statuses = 4,
		.common = common_tdg,
		.num_common = 1,
		.notes = notes_tdg_99,
		.sources = sources_tdg_99,
	},
	{
		.interface = "tdg",
		.name = "TDG.SYS.RDALL",
		.function = "tdg_sys_rdall",
		.leaf = 0xcULL,
		.summary = "Read all metadata fields of the module",
		.since = "1.5",
		.confidence = "source-checked",
		.version_since = version_since_tdg_100,
		.num_versions = 1,
		.inputs = inputs_tdg_100,
		.num_inputs = 2,
		.outputs = outputs_tdg_100,
		.num_outputs = 1,
		.statuses = statuses_tdg_100,
		.num_statuses = 4,
		.common = common_tdg,
		.num_common = 1,
		.sources = sources_tdg_100,
	},
	{
		.interface = "tdg",
		.name = "TDG.SERVTD.RD",
		.function = "tdg_servtd_rd",
		.leaf = 0x12ULL,
		.summary = "Read a metadata field of the TD that this service TD is bound to",
		.since = "1.5",
		.confidence = "source-checked",
		.version_since = version_since_tdg_101,
		.num_versions = 1,
		.inputs = inputs_tdg_101,
		.num_inputs = 6,
		.outputs = outputs_tdg_101,
		.num_outputs = 6,
		.statuses = statuses_tdg_101,
		.num_statuses = 11,
		.common = common_tdg,
		.num_common = 1,
		.retry = retry_tdg_101,
		.sources = sources_tdg_101,
	},
	{
		.interface = "tdg",
		.name = "TDG.SERVTD.WR",
		.function = "tdg_servtd_wr",
		.leaf = 0x14ULL,
		.summary = "Write a metadata field of the TD that this service TD is bound to",
		.since = "1.5",
		.confidence = "source-checked",
		.version_since = version_since_tdg_102,
		.num_versions = 1,
		.inputs = inputs_tdg_102,
		.num_inputs = 8,
		.outputs = outputs_tdg_102,
		.num_outputs = 5,
		.statuses = statuses_tdg_102,
		.num_statuses = 12,
		.common = common_tdg,
		.num_common = 1,
		.retry = retry_tdg_102,
		.sources = sources_tdg_102,
	},
	{
		.interface = "tdg",
		.name = "TDG.MR.VERIFYREPORT",
		.function = "tdg_mr_verifyreport",
		.leaf = 0x16ULL,
		.summary = "Check that a report was made on this platform",
		.since = "1.5",
		.confidence = "source-checked",
		.version_since = version_since_tdg_103,
		.num_versions = 1,
		.inputs = inputs_tdg_103,
		.num_inputs = 1,
		.statuses = statuses_tdg_103,
		.num_statuses = 5,
		.common = common_tdg,
		.num_common = 1,
		.sources = sources_tdg_103,
	},
	{
		.interface = "tdg",
		.name = "TDG.MEM.PAGE.ATTR.RD",
		.function = "tdg_mem_page_attr_rd",
		.leaf = 0x17ULL,
		.summary = "Read how a page is mapped in this TD and its L2 VMs",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the S-EPT entry is MAPPED, BLOCKEDW, EXPORTED_BLOCKEDW, "
			"EXPORTED_DIRTY, EXPORTED_DIRTY_BLOCKEDW, PENDING, PENDING_BLOCKEDW, "
			"PENDING_EXPORTED_BLOCKEDW, PENDING_EXPORTED_DIRTY or "
			"PENDING_EXPORTED_DIRTY_BLOCKEDW",
		.version_since = version_since_tdg_104,
		.num_versions = 1,
		.inputs = inputs_tdg_104,
		.num_inputs = 1,
		.outputs = outputs_tdg_104,
		.num_outputs = 2,
		.statuses = statuses_tdg_104,
		.num_statuses = 3,
		.common = common_tdg,
		.num_common = 1,
		.retry = retry_tdg_104,
		.sources = sources_tdg_104,
	},
	{
		.interface = "tdg",
		.name = "TDG.MEM.PAGE.ATTR.WR",
		.function = "tdg_mem_page_attr_wr",
		.leaf = 0x18ULL,
		.summary = "Set how a page is mapped in the L2 VMs",
		.since = "1.5",
		.confidence = "source-checked",
		.context = "the S-EPT entry is MAPPED, EXPORTED_DIRTY, PENDING or "
			"PENDING_EXPORTED_DIRTY",
		.version_since = version_since_tdg_105,
		.num_versions = 1,
		.inputs = inputs_tdg_105,
		.num_inputs = 3,
		.outputs = outputs_tdg_105,
		.num_outputs = 2,
		.statuses = statuses_tdg_105,
		.num_statuses = 9,
		.common = common_tdg,
		.num_common = 1,
		.retry = retry_tdg_105,
		.sources = sources_tdg_105,
	},
	{
		.interface = "tdg",
		.name = "TDG.VP.ENTER",
		.function = "tdg_vp_enter",
		.leaf = 0x19ULL,
		.summary = "Run an L2 VM until it exits",
		.since = "1.5",
		.confidence = "source-checked",
		.version_since = version_since_tdg_106,
		.num_versions = 1,
		.inputs = inputs_tdg_106,
		.num_inputs = 2,
		.outputs = outputs_tdg_106,
		.num_outputs = 14,
		.statuses = statuses_tdg_106,
		.num_statuses = 8,
		.common = common_tdg,
		.num_common = 1,
		.sources = sources_tdg_106,
		.by_hand = true,
	},
	{
		.interface = "tdg",
		.name = "TDG.VP.INVEPT",
		.function = "tdg_vp_invept",
		.leaf = 0x1aULL,
		.summary = "Invalidate translations of L2 VMs",
		.since = "1.5",
		.confidence = "source-checked",
		.version_since = version_since_tdg_107,
		.num_versions = 1,
		.inputs = inputs_tdg_107,
		.num_inputs = 1,
		.statuses = statuses_tdg_107,
		.num_statuses = 2,
		.common = common_tdg,
		.num_common = 1,
		.sources = sources_tdg_107,
	},
	{
		.interface = "tdg",
		.name = "TDG.VP.INVVPID",
		.function = "tdg_vp_invvpid",
		.leaf = 0x1bULL,
		.summary = "Invalidate linear translations of an L2 VM",
		.since = "1.5",
		.confidence = "source-checked",
		.version_since = version_since_tdg_108,
		.num_versions = 1,
		.inputs = inputs_tdg_108,
		.num_inputs = 2,
		.outputs = outputs_tdg_108,
		.num_outputs = 1,
		.statuses = statuses_tdg_108,
		.num_statuses = 4,
		.common = common_tdg,
		.num_common = 1,
		.aliases = aliases_tdg_108,
		.notes = notes_tdg_108,
		.sources = sources_tdg_108,
	},
	{
		.interface = "tdg",
		.name = "TDG.MR.KEY.GET",
		.function = "tdg_mr_key_get",
		.leaf = 0x1dULL,
		.summary = "Derive a key that only this TD, or such TDs, can have",
		.since = "2.0",
		.confidence = "source-checked",
		.version_since = version_since_tdg_109,
		.num_versions = 1,
		.inputs = inputs_tdg_109,
		.num_inputs = 3,
		.outputs = outputs_tdg_109,
		.num_outputs = 1,
		.statuses = statuses_tdg_109,
		.num_statuses = 10,
		.common = common_tdg,
		.num_common = 1,
		.retry = retry_tdg_109,
		.locks = locks_tdg_109,
		.sources = sources_tdg_109,
	},
	{
		.interface = "tdg",
		.name = "TDG.MEM.PAGE.RELEASE",
		.function = "tdg_mem_page_release",
		.leaf = 0x1eULL,
		.summary = "Give a page back to the host",
		.since = "2.x",
		.confidence = "secondary",
		.version_since = version_since_tdg_110,
		.num_versions = 1,
		.inputs = inputs_tdg_110,
		.num_inputs = 1,
		.outputs = outputs_tdg_110,
		.num_outputs = 1,
		.common = common_tdg,
		.num_common = 1,
		.sources = sources_tdg_110,
	},
	{
		.interface = "tdg",
		.name = "TDG.SERVTD.REBIND.APPROVE",
		.function = "tdg_servtd_rebind_approve",
		.leaf = 0x21ULL,
		.summary = "Approve that another service TD is bound in the place of this one",
		.since = "2.0",
		.confidence = "secondary",
		.version_since = version_since_tdg_111,
		.num_versions = 1,
		.inputs = inputs_tdg_111,
		.num_inputs = 9,
		.outputs = outputs_tdg_111,
		.num_outputs = 4,
		.common = common_tdg,
		.num_common = 1,
		.sources = sources_tdg_111,
	},
	{
		.interface = "tdg",
		.name = "TDG.DEBUG",
		.function = "tdg_debug",
		.leaf = 0xfeULL,
		.summary = "Debug builds only",
		.since = "debug",
		.confidence = "secondary",
		.version_since = version_since_tdg_112,
		.num_versions = 1,
		.common = common_tdg,
		.num_common = 1,
		.sources = sources_tdg_112,
		.operands_unknown = true,
	},
	{
		.interface = "tdvmcall",
		.name = "CPUID",
		.function = "tdvmcall_cpuid",
		.leaf = 0xaULL,
		.summary = "Ask the host for a CPUID leaf",
		.since = "1.0",
		.confidence = "secondary",
		.version_since = version_since_tdvmcall_113,
		.num_versions = 1,
		.inputs = inputs_tdvmcall_113,
		.num_inputs = 4,
		.outputs = outputs_tdvmcall_113,
		.num_outputs = 5,
		.statuses = statuses_tdvmcall_113,
		.num_statuses = 2,
		.common = common_tdvmcall,
		.num_common = 2,
		.sources = sources_tdvmcall_113,
	},
	{
		.interface = "tdvmcall",
		.name = "HLT",
		.function = "tdvmcall_hlt",
		.leaf = 0xcULL,
		.summary = "Wait for an interrupt",
		.since = "1.0",
		.confidence = "secondary",
		.version_since = version_since_tdvmcall_114,
		.num_versions = 1,
		.inputs = inputs_tdvmcall_114,
		.num_inputs = 4,
		.outputs = outputs_tdvmcall_114,
		.num_outputs = 1,
		.statuses = statuses_tdvmcall_114,
		.num_statuses = 2,
		.common = common_tdvmcall,
		.num_common = 2,
		.sources = sources_tdvmcall_114,
	},
	{
		.interface = "tdvmcall",
		.name = "IO",
		.function = "tdvmcall_io",
		.leaf = 0x1eULL,
		.summary = "Access an I/O port",
		.since = "1.0",
		.confidence = "secondary",
		.version_since = version_since_tdvmcall_115,
		.num_versions = 1,
		.inputs = inputs_tdvmcall_115,
		.num_inputs = 7,
		.outputs = outputs_tdvmcall_115,
		.num_outputs = 2,
		.statuses = statuses_tdvmcall_115,
		.num_statuses = 2,
		.common = common_tdvmcall,
		.num_common = 2,
		.sources = sources_tdvmcall_115,
	},
	{
		.interface = "tdvmcall",
		.name = "RDMSR",
		.function = "tdvmcall_rdmsr",
		.leaf = 0x1fULL,
		.summary = "Read an MSR",
		.since = "1.0",
		.confidence = "secondary",
		.version_since = version_since_tdvmcall_116,
		.num_versions = 1,
		.inputs = inputs_tdvmcall_116,
		.num_inputs = 3,
		.outputs = outputs_tdvmcall_116,
		.num_outputs = 2,
		.statuses = statuses_tdvmcall_116,
		.num_statuses = 2,
		.common = common_tdvmcall,
		.num_common = 2,
		.sources = sources_tdvmcall_116,
	},
	{
		.interface = "tdvmcall",
		.name = "WRMSR",
		.function = "tdvmcall_wrmsr",
		.leaf = 0x20ULL,
		.summary = "Write an MSR",
		.since = "1.0",
		.confidence = "secondary",
		.version_since = version_since_tdvmcall_117,
		.num_versions = 1,
		.inputs = inputs_tdvmcall_117,
		.num_inputs = 4,
		.outputs = outputs_tdvmcall_117,
		.num_outputs = 1,
		.statuses = statuses_tdvmcall_117,
		.num_statuses = 2,
		.common = common_tdvmcall,
		.num_common = 2,
		.sources = sources_tdvmcall_117,
	},
	{
		.interface = "tdvmcall",
		.name = "MMIO",
		.function = "tdvmcall_mmio",
		.leaf = 0x30ULL,
		.summary = "Access memory-mapped I/O",
		.since = "1.0",
		.confidence = "secondary",
		.version_since = version_since_tdvmcall_118,
		.num_versions = 1,
		.inputs = inputs_tdvmcall_118,
		.num_inputs = 7,
		.outputs = outputs_tdvmcall_118,
		.num_outputs = 2,
		.statuses = statuses_tdvmcall_118,
		.num_statuses = 2,
		.common = common_tdvmcall,
		.num_common = 2,
		.aliases = aliases_tdvmcall_118,
		.sources = sources_tdvmcall_118,
	},
	{
		.interface = "tdvmcall",
		.name = "PCONFIG",
		.function = "tdvmcall_pconfig",
		.leaf = 0x41ULL,
		.summary = "Execute PCONFIG",
		.since = "1.0",
		.confidence = "secondary",
		.version_since = version_since_tdvmcall_119,
		.num_versions = 1,
		.inputs = inputs_tdvmcall_119,
		.num_inputs = 3,
		.outputs = outputs_tdvmcall_119,
		.num_outputs = 1,
		.statuses = statuses_tdvmcall_119,
		.num_statuses = 2,
		.common = common_tdvmcall,
		.num_common = 2,
		.notes = notes_tdvmcall_119,
		.sources = sources_tdvmcall_119,
	},
	{
		.interface = "tdvmcall",
		.name = "GetTdVmCallInfo",
		.function = "tdvmcall_get_td_vmcall_info",
		.leaf = 0x10000ULL,
		.summary = "Ask which sub-functions there are",
		.since = "1.0",
		.confidence = "secondary",
		.version_since = version_since_tdvmcall_120,
		.num_versions = 1,
		.inputs = inputs_tdvmcall_120,
		.num_inputs = 3,
		.outputs = outputs_tdvmcall_120,
		.num_outputs = 5,
		.statuses = statuses_tdvmcall_120,
		.num_statuses = 2,
		.common = common_tdvmcall,
		.num_common = 2,
		.notes = notes_tdvmcall_120,
		.sources = sources_tdvmcall_120,
	},
	{
		.interface = "tdvmcall",
		.name = "MapGPA",
		.function = "tdvmcall_map_gpa",
		.leaf = 0x10001ULL,
		.summary = "Ask the host to map a range as shared or private",
		.resume = "start at the returned address, with what is left of the size",
		.since = "1.0",
		.confidence = "secondary",
		.version_since = version_since_tdvmcall_121,
		.num_versions = 1,
		.inputs = inputs_tdvmcall_121,
		.num_inputs = 4,
		.outputs = outputs_tdvmcall_121,
		.num_outputs = 2,
		.statuses = statuses_tdvmcall_121,
		.num_statuses = 5,
		.common = common_tdvmcall,
		.num_common = 2,
		.retry = retry_tdvmcall_121,
		.sources = sources_tdvmcall_121,
	},
	{
		.interface = "tdvmcall",
		.name = "GetQuote",
		.function = "tdvmcall_get_quote",
		.leaf = 0x10002ULL,
		.summary = "Ask for a quote of a TDREPORT",
		.detail = "The answer comes later: poll the status in the buffer, or wait for "
			"the event interrupt.",
		.since = "1.0",
		.confidence = "secondary",
		.version_since = version_since_tdvmcall_122,
		.num_versions = 1,
		.inputs = inputs_tdvmcall_122,
		.num_inputs = 4,
		.outputs = outputs_tdvmcall_122,
		.num_outputs = 1,
		.statuses = statuses_tdvmcall_122,
		.num_statuses = 3,
		.common = common_tdvmcall,
		.num_common = 2,
		.sources = sources_tdvmcall_122,
	},
	{
		.interface = "tdvmcall",
		.name = "ReportFatalError",
		.function = "tdvmcall_report_fatal_error",
		.leaf = 0x10003ULL,
		.summary = "Tell the host that this TD cannot go on",
		.since = "1.0",
		.confidence = "secondary",
		.version_since = version_since_tdvmcall_123,
		.num_versions = 1,
		.inputs = inputs_tdvmcall_123,
		.num_inputs = 12,
		.outputs = outputs_tdvmcall_123,
		.num_outputs = 1,
		.statuses = statuses_tdvmcall_123,
		.num_statuses = 2,
		.common = common_tdvmcall,
		.num_common = 2,
		.notes = notes_tdvmcall_123,
		.sources = sources_tdvmcall_123,
	},
	{
		.interface = "tdvmcall",
		.name = "SetupEventNotifyInterrupt",
		.function = "tdvmcall_setup_event_notify_interrupt",
		.leaf = 0x10004ULL,
		.summary = "Say which interrupt the host raises for events",
		.since = "1.0",
		.confidence = "secondary",
		.version_since = version_since_tdvmcall_124,
		.num_versions = 1,
		.inputs = inputs_tdvmcall_124,
		.num_inputs = 3,
		.outputs = outputs_tdvmcall_124,
		.num_outputs = 1,
		.statuses = statuses_tdvmcall_124,
		.num_statuses = 2,
		.common = common_tdvmcall,
		.num_common = 2,
		.sources = sources_tdvmcall_124,
	},
	{
		.interface = "tdvmcall",
		.name = "Service",
		.function = "tdvmcall_service",
		.leaf = 0x10005ULL,
		.summary = "Send a command to a service of the host",
		.since = "1.5",
		.confidence = "secondary",
		.version_since = version_since_tdvmcall_125,
		.num_versions = 1,
		.inputs = inputs_tdvmcall_125,
		.num_inputs = 6,
		.outputs = outputs_tdvmcall_125,
		.num_outputs = 1,
		.statuses = statuses_tdvmcall_125,
		.num_statuses = 2,
		.common = common_tdvmcall,
		.num_common = 2,
		.sources = sources_tdvmcall_125,
	},
	{
		.interface = "tdvmcall",
		.name = "MigTD.WaitForRequest",
		.function = "tdvmcall_migtd_wait_for_request",
		.leaf = 0x10006ULL,
		.summary = "Wait for a migration request",
		.since = "1.5",
		.confidence = "secondary",
		.version_since = version_since_tdvmcall_126,
		.num_versions = 1,
		.inputs = inputs_tdvmcall_126,
		.num_inputs = 6,
		.outputs = outputs_tdvmcall_126,
		.num_outputs = 1,
		.statuses = statuses_tdvmcall_126,
		.num_statuses = 2,
		.common = common_tdvmcall,
		.num_common = 2,
		.sources = sources_tdvmcall_126,
	},
	{
		.interface = "tdvmcall",
		.name = "MigTD.ReportStatus",
		.function = "tdvmcall_migtd_report_status",
		.leaf = 0x10006ULL,
		.summary = "Report how a migration request went",
		.since = "1.5",
		.confidence = "secondary",
		.version_since = version_since_tdvmcall_127,
		.num_versions = 1,
		.inputs = inputs_tdvmcall_127,
		.num_inputs = 8,
		.outputs = outputs_tdvmcall_127,
		.num_outputs = 1,
		.statuses = statuses_tdvmcall_127,
		.num_statuses = 2,
		.common = common_tdvmcall,
		.num_common = 2,
		.sources = sources_tdvmcall_127,
	},
	{
		.interface = "tdvmcall",
		.name = "MigTD.Send",
		.function = "tdvmcall_migtd_send",
		.leaf = 0x10006ULL,
		.summary = "Send data to the other migration TD",
		.since = "1.5",
		.confidence = "secondary",
		.version_since = version_since_tdvmcall_128,
		.num_versions = 1,
		.inputs = inputs_tdvmcall_128,
		.num_inputs = 7,
		.outputs = outputs_tdvmcall_128,
		.num_outputs = 1,
		.statuses = statuses_tdvmcall_128,
		.num_statuses = 2,
		.common = common_tdvmcall,
		.num_common = 2,
		.sources = sources_tdvmcall_128,
	},
	{
		.interface = "tdvmcall",
		.name = "MigTD.Receive",
		.function = "tdvmcall_migtd_receive",
		.leaf = 0x10006ULL,
		.summary = "Receive data from the other migration TD",
		.since = "1.5",
		.confidence = "secondary",
		.version_since = version_since_tdvmcall_129,
		.num_versions = 1,
		.inputs = inputs_tdvmcall_129,
		.num_inputs = 7,
		.outputs = outputs_tdvmcall_129,
		.num_outputs = 1,
		.statuses = statuses_tdvmcall_129,
		.num_statuses = 2,
		.common = common_tdvmcall,
		.num_common = 2,
		.sources = sources_tdvmcall_129,
	},
	{
		.interface = "seamldr",
		.name = "SEAMLDR.INFO",
		.function = "seamldr_info",
		.leaf = 0x8000000000000000ULL,
		.summary = "Read what the P-SEAMLDR is",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_seamldr_130,
		.num_versions = 1,
		.inputs = inputs_seamldr_130,
		.num_inputs = 1,
		.statuses = statuses_seamldr_130,
		.num_statuses = 2,
		.common = common_seamldr,
		.num_common = 4,
		.sources = sources_seamldr_130,
	},
	{
		.interface = "seamldr",
		.name = "SEAMLDR.INSTALL",
		.function = "seamldr_install",
		.leaf = 0x8000000000000001ULL,
		.summary = "Install or update the TDX module",
		.detail = "To be called on every logical processor; the last one does the work.",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_seamldr_131,
		.num_versions = 1,
		.inputs = inputs_seamldr_131,
		.num_inputs = 1,
		.outputs = outputs_seamldr_131,
		.num_outputs = 1,
		.statuses = statuses_seamldr_131,
		.num_statuses = 17,
		.common = common_seamldr,
		.num_common = 4,
		.retry = retry_seamldr_131,
		.sources = sources_seamldr_131,
	},
	{
		.interface = "seamldr",
		.name = "SEAMLDR.SHUTDOWN",
		.function = "seamldr_shutdown",
		.leaf = 0x8000000000000002ULL,
		.summary = "Shut the P-SEAMLDR down",
		.detail = "The last logical processor must be the one that launched it.",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_seamldr_132,
		.num_versions = 1,
		.statuses = statuses_seamldr_132,
		.num_statuses = 4,
		.common = common_seamldr,
		.num_common = 4,
		.notes = notes_seamldr_132,
		.sources = sources_seamldr_132,
	},
	{
		.interface = "seamldr",
		.name = "SEAMLDR.SEAMINFO",
		.function = "seamldr_seaminfo",
		.leaf = 0x8000000000000003ULL,
		.summary = "Read the configuration of SEAM mode",
		.since = "1.0",
		.confidence = "source-checked",
		.version_since = version_since_seamldr_133,
		.num_versions = 1,
		.inputs = inputs_seamldr_133,
		.num_inputs = 1,
		.statuses = statuses_seamldr_133,
		.num_statuses = 2,
		.common = common_seamldr,
		.num_common = 4,
		.sources = sources_seamldr_133,
	},
	{
		.interface = "seamldr",
		.name = "SEAMLDR.CLEANUP",
		.function = "seamldr_cleanup",
		.leaf = 0x8000000000000004ULL,
		.summary = "Erase keys and caches of the module that was loaded",
		.detail = "To be called on every logical processor; the last one of a package "
			"does its work. No module is left, and no handoff data.",
		.resume = "repeat the same call on that logical processor",
		.since = "1.5",
		.confidence = "source-checked",
		.version_since = version_since_seamldr_134,
		.num_versions = 1,
		.statuses = statuses_seamldr_134,
		.num_statuses = 4,
		.common = common_seamldr,
		.num_common = 4,
		.retry = retry_seamldr_134,
		.notes = notes_seamldr_134,
		.sources = sources_seamldr_134,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.IOMMU.SETREG",
		.function = "tdh_iommu_setreg",
		.leaf = 0x80ULL,
		.summary = "Write a register of an IOMMU",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_135,
		.num_versions = 1,
		.inputs = inputs_tdh_open_135,
		.num_inputs = 3,
		.statuses = statuses_tdh_open_135,
		.num_statuses = 23,
		.retry = retry_tdh_open_135,
		.locks = locks_tdh_open_135,
		.notes = notes_tdh_open_135,
		.sources = sources_tdh_open_135,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.IOMMU.GETREG",
		.function = "tdh_iommu_getreg",
		.leaf = 0x81ULL,
		.summary = "Read a register of an IOMMU",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_136,
		.num_versions = 1,
		.inputs = inputs_tdh_open_136,
		.num_inputs = 2,
		.outputs = outputs_tdh_open_136,
		.num_outputs = 1,
		.statuses = statuses_tdh_open_136,
		.num_statuses = 4,
		.sources = sources_tdh_open_136,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.SPDM.CREATE",
		.function = "tdh_spdm_create",
		.leaf = 0x82ULL,
		.summary = "Create an SPDM session",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_137,
		.num_versions = 1,
		.inputs = inputs_tdh_open_137,
		.num_inputs = 3,
		.statuses = statuses_tdh_open_137,
		.num_statuses = 13,
		.retry = retry_tdh_open_137,
		.locks = locks_tdh_open_137,
		.sources = sources_tdh_open_137,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.SPDM.DELETE",
		.function = "tdh_spdm_delete",
		.leaf = 0x83ULL,
		.summary = "Delete an SPDM session",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_138,
		.num_versions = 1,
		.inputs = inputs_tdh_open_138,
		.num_inputs = 2,
		.outputs = outputs_tdh_open_138,
		.num_outputs = 1,
		.statuses = statuses_tdh_open_138,
		.num_statuses = 10,
		.retry = retry_tdh_open_138,
		.locks = locks_tdh_open_138,
		.sources = sources_tdh_open_138,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.IDE.STREAM.CREATE",
		.function = "tdh_ide_stream_create",
		.leaf = 0x84ULL,
		.summary = "Create an IDE stream",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_139,
		.num_versions = 1,
		.inputs = inputs_tdh_open_139,
		.num_inputs = 10,
		.statuses = statuses_tdh_open_139,
		.num_statuses = 26,
		.retry = retry_tdh_open_139,
		.locks = locks_tdh_open_139,
		.sources = sources_tdh_open_139,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.IDE.STREAM.BLOCK",
		.function = "tdh_ide_stream_block",
		.leaf = 0x85ULL,
		.summary = "Block an IDE stream",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_140,
		.num_versions = 1,
		.inputs = inputs_tdh_open_140,
		.num_inputs = 2,
		.statuses = statuses_tdh_open_140,
		.num_statuses = 9,
		.retry = retry_tdh_open_140,
		.locks = locks_tdh_open_140,
		.sources = sources_tdh_open_140,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.IDE.STREAM.DELETE",
		.function = "tdh_ide_stream_delete",
		.leaf = 0x86ULL,
		.summary = "Delete an IDE stream",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_141,
		.num_versions = 1,
		.inputs = inputs_tdh_open_141,
		.num_inputs = 2,
		.outputs = outputs_tdh_open_141,
		.num_outputs = 1,
		.statuses = statuses_tdh_open_141,
		.num_statuses = 13,
		.retry = retry_tdh_open_141,
		.locks = locks_tdh_open_141,
		.sources = sources_tdh_open_141,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.IDE.STREAM.IDEKMREQ",
		.function = "tdh_ide_stream_idekmreq",
		.leaf = 0x87ULL,
		.summary = "Make a key management request of an IDE stream",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_142,
		.num_versions = 1,
		.inputs = inputs_tdh_open_142,
		.num_inputs = 6,
		.statuses = statuses_tdh_open_142,
		.num_statuses = 21,
		.retry = retry_tdh_open_142,
		.locks = locks_tdh_open_142,
		.sources = sources_tdh_open_142,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.IDE.STREAM.IDEKMRSP",
		.function = "tdh_ide_stream_idekmrsp",
		.leaf = 0x88ULL,
		.summary = "Take the key management response of an IDE stream",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_143,
		.num_versions = 1,
		.inputs = inputs_tdh_open_143,
		.num_inputs = 3,
		.outputs = outputs_tdh_open_143,
		.num_outputs = 1,
		.statuses = statuses_tdh_open_143,
		.num_statuses = 19,
		.retry = retry_tdh_open_143,
		.locks = locks_tdh_open_143,
		.sources = sources_tdh_open_143,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.DEVIF.CREATE",
		.function = "tdh_devif_create",
		.leaf = 0x89ULL,
		.summary = "Give a device interface to a TD",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_144,
		.num_versions = 1,
		.inputs = inputs_tdh_open_144,
		.num_inputs = 5,
		.statuses = statuses_tdh_open_144,
		.num_statuses = 38,
		.retry = retry_tdh_open_144,
		.locks = locks_tdh_open_144,
		.sources = sources_tdh_open_144,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.DEVIF.REMOVE",
		.function = "tdh_devif_remove",
		.leaf = 0x8aULL,
		.summary = "Take a device interface back",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_145,
		.num_versions = 1,
		.inputs = inputs_tdh_open_145,
		.num_inputs = 1,
		.outputs = outputs_tdh_open_145,
		.num_outputs = 3,
		.statuses = statuses_tdh_open_145,
		.num_statuses = 13,
		.retry = retry_tdh_open_145,
		.locks = locks_tdh_open_145,
		.notes = notes_tdh_open_145,
		.sources = sources_tdh_open_145,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.DEVIF.REQUEST",
		.function = "tdh_devif_request",
		.leaf = 0x8bULL,
		.summary = "Make a TDISP request",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_146,
		.num_versions = 1,
		.inputs = inputs_tdh_open_146,
		.num_inputs = 4,
		.outputs = outputs_tdh_open_146,
		.num_outputs = 1,
		.statuses = statuses_tdh_open_146,
		.num_statuses = 13,
		.retry = retry_tdh_open_146,
		.locks = locks_tdh_open_146,
		.sources = sources_tdh_open_146,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.DEVIF.RESPONSE",
		.function = "tdh_devif_response",
		.leaf = 0x8cULL,
		.summary = "Take a TDISP response",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_147,
		.num_versions = 1,
		.inputs = inputs_tdh_open_147,
		.num_inputs = 4,
		.outputs = outputs_tdh_open_147,
		.num_outputs = 1,
		.statuses = statuses_tdh_open_147,
		.num_statuses = 17,
		.retry = retry_tdh_open_147,
		.locks = locks_tdh_open_147,
		.notes = notes_tdh_open_147,
		.sources = sources_tdh_open_147,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.DMAR.ADD",
		.function = "tdh_dmar_add",
		.leaf = 0x96ULL,
		.summary = "Add a DMA remapping entry",
		.resume = "repeat the same call",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_148,
		.num_versions = 1,
		.inputs = inputs_tdh_open_148,
		.num_inputs = 9,
		.statuses = statuses_tdh_open_148,
		.num_statuses = 19,
		.retry = retry_tdh_open_148,
		.locks = locks_tdh_open_148,
		.sources = sources_tdh_open_148,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.DMAR.BLOCK",
		.function = "tdh_dmar_block",
		.leaf = 0x97ULL,
		.summary = "Block a DMA remapping entry",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_149,
		.num_versions = 1,
		.inputs = inputs_tdh_open_149,
		.num_inputs = 1,
		.statuses = statuses_tdh_open_149,
		.num_statuses = 13,
		.retry = retry_tdh_open_149,
		.locks = locks_tdh_open_149,
		.sources = sources_tdh_open_149,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.DMAR.READ",
		.function = "tdh_dmar_read",
		.leaf = 0x98ULL,
		.summary = "Read a DMA remapping entry",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_150,
		.num_versions = 1,
		.inputs = inputs_tdh_open_150,
		.num_inputs = 1,
		.outputs = outputs_tdh_open_150,
		.num_outputs = 9,
		.statuses = statuses_tdh_open_150,
		.num_statuses = 10,
		.retry = retry_tdh_open_150,
		.locks = locks_tdh_open_150,
		.sources = sources_tdh_open_150,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.DMAR.REMOVE",
		.function = "tdh_dmar_remove",
		.leaf = 0x99ULL,
		.summary = "Remove a DMA remapping entry",
		.resume = "repeat the same call",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_151,
		.num_versions = 1,
		.inputs = inputs_tdh_open_151,
		.num_inputs = 1,
		.outputs = outputs_tdh_open_151,
		.num_outputs = 1,
		.statuses = statuses_tdh_open_151,
		.num_statuses = 18,
		.retry = retry_tdh_open_151,
		.locks = locks_tdh_open_151,
		.sources = sources_tdh_open_151,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.MMIO.MT.ADD",
		.function = "tdh_mmio_mt_add",
		.leaf = 0x9aULL,
		.summary = "Add a page to the MMIO metadata table",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_152,
		.num_versions = 1,
		.inputs = inputs_tdh_open_152,
		.num_inputs = 2,
		.statuses = statuses_tdh_open_152,
		.num_statuses = 10,
		.retry = retry_tdh_open_152,
		.locks = locks_tdh_open_152,
		.sources = sources_tdh_open_152,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.MMIO.MT.SET",
		.function = "tdh_mmio_mt_set",
		.leaf = 0x9bULL,
		.summary = "Set an entry of the MMIO metadata table",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_153,
		.num_versions = 1,
		.inputs = inputs_tdh_open_153,
		.num_inputs = 2,
		.statuses = statuses_tdh_open_153,
		.num_statuses = 9,
		.retry = retry_tdh_open_153,
		.locks = locks_tdh_open_153,
		.sources = sources_tdh_open_153,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.MMIO.MT.RD",
		.function = "tdh_mmio_mt_rd",
		.leaf = 0x9cULL,
		.summary = "Read an entry of the MMIO metadata table",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_154,
		.num_versions = 1,
		.inputs = inputs_tdh_open_154,
		.num_inputs = 1,
		.outputs = outputs_tdh_open_154,
		.num_outputs = 4,
		.statuses = statuses_tdh_open_154,
		.num_statuses = 4,
		.retry = retry_tdh_open_154,
		.sources = sources_tdh_open_154,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.MMIO.MT.REMOVE",
		.function = "tdh_mmio_mt_remove",
		.leaf = 0x9dULL,
		.summary = "Remove a page of the MMIO metadata table",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_155,
		.num_versions = 1,
		.inputs = inputs_tdh_open_155,
		.num_inputs = 1,
		.outputs = outputs_tdh_open_155,
		.num_outputs = 1,
		.statuses = statuses_tdh_open_155,
		.num_statuses = 5,
		.retry = retry_tdh_open_155,
		.locks = locks_tdh_open_155,
		.sources = sources_tdh_open_155,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.MMIO.MAP",
		.function = "tdh_mmio_map",
		.leaf = 0x9eULL,
		.summary = "Map MMIO of a device interface into a TD",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_156,
		.num_versions = 1,
		.inputs = inputs_tdh_open_156,
		.num_inputs = 3,
		.outputs = outputs_tdh_open_156,
		.num_outputs = 2,
		.statuses = statuses_tdh_open_156,
		.num_statuses = 27,
		.retry = retry_tdh_open_156,
		.locks = locks_tdh_open_156,
		.sources = sources_tdh_open_156,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.MMIO.BLOCK",
		.function = "tdh_mmio_block",
		.leaf = 0x9fULL,
		.summary = "Block a mapping of MMIO",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_157,
		.num_versions = 1,
		.inputs = inputs_tdh_open_157,
		.num_inputs = 2,
		.outputs = outputs_tdh_open_157,
		.num_outputs = 2,
		.statuses = statuses_tdh_open_157,
		.num_statuses = 16,
		.retry = retry_tdh_open_157,
		.locks = locks_tdh_open_157,
		.sources = sources_tdh_open_157,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.MMIO.UNMAP",
		.function = "tdh_mmio_unmap",
		.leaf = 0xa0ULL,
		.summary = "Remove a blocked mapping of MMIO",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_158,
		.num_versions = 1,
		.inputs = inputs_tdh_open_158,
		.num_inputs = 2,
		.outputs = outputs_tdh_open_158,
		.num_outputs = 3,
		.statuses = statuses_tdh_open_158,
		.num_statuses = 22,
		.retry = retry_tdh_open_158,
		.locks = locks_tdh_open_158,
		.sources = sources_tdh_open_158,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.IQ.INV.REQUEST",
		.function = "tdh_iq_inv_request",
		.leaf = 0xa1ULL,
		.summary = "Put a request into the invalidation queue of an IOMMU",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_159,
		.num_versions = 1,
		.inputs = inputs_tdh_open_159,
		.num_inputs = 7,
		.outputs = outputs_tdh_open_159,
		.num_outputs = 1,
		.statuses = statuses_tdh_open_159,
		.num_statuses = 30,
		.retry = retry_tdh_open_159,
		.locks = locks_tdh_open_159,
		.sources = sources_tdh_open_159,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.IQ.INV.PROCESS",
		.function = "tdh_iq_inv_process",
		.leaf = 0xa2ULL,
		.summary = "Process the invalidation queue of an IOMMU",
		.resume = "repeat the same call",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_160,
		.num_versions = 1,
		.inputs = inputs_tdh_open_160,
		.num_inputs = 1,
		.statuses = statuses_tdh_open_160,
		.num_statuses = 9,
		.retry = retry_tdh_open_160,
		.locks = locks_tdh_open_160,
		.sources = sources_tdh_open_160,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.MEM.SHARED.SEPT.WR",
		.function = "tdh_mem_shared_sept_wr",
		.leaf = 0xa3ULL,
		.summary = "Write an entry of the shared EPT",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_161,
		.num_versions = 2,
		.inputs = inputs_tdh_open_161,
		.num_inputs = 6,
		.outputs = outputs_tdh_open_161,
		.num_outputs = 2,
		.statuses = statuses_tdh_open_161,
		.num_statuses = 14,
		.retry = retry_tdh_open_161,
		.locks = locks_tdh_open_161,
		.sources = sources_tdh_open_161,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.DEVIF.MT.ADD",
		.function = "tdh_devif_mt_add",
		.leaf = 0xa4ULL,
		.summary = "Add a page to the device interface metadata table",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_162,
		.num_versions = 1,
		.inputs = inputs_tdh_open_162,
		.num_inputs = 2,
		.statuses = statuses_tdh_open_162,
		.num_statuses = 10,
		.retry = retry_tdh_open_162,
		.locks = locks_tdh_open_162,
		.sources = sources_tdh_open_162,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.DEVIF.MT.REMOVE",
		.function = "tdh_devif_mt_remove",
		.leaf = 0xa5ULL,
		.summary = "Remove a page of the device interface metadata table",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_163,
		.num_versions = 1,
		.inputs = inputs_tdh_open_163,
		.num_inputs = 1,
		.outputs = outputs_tdh_open_163,
		.num_outputs = 1,
		.statuses = statuses_tdh_open_163,
		.num_statuses = 5,
		.retry = retry_tdh_open_163,
		.locks = locks_tdh_open_163,
		.sources = sources_tdh_open_163,
	},
	{
		.interface = "tdh",
		.variant = "open",
		.name = "TDH.DEVIF.MT.RD",
		.function = "tdh_devif_mt_rd",
		.leaf = 0xa6ULL,
		.summary = "Read an entry of the device interface metadata table",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdh_open_164,
		.num_versions = 1,
		.inputs = inputs_tdh_open_164,
		.num_inputs = 1,
		.outputs = outputs_tdh_open_164,
		.num_outputs = 1,
		.statuses = statuses_tdh_open_164,
		.num_statuses = 4,
		.retry = retry_tdh_open_164,
		.sources = sources_tdh_open_164,
	},
	{
		.interface = "tdg",
		.variant = "open",
		.name = "TDG.SPDM.TPA.SET",
		.function = "tdg_spdm_tpa_set",
		.leaf = 0x40ULL,
		.summary = "Say which SPDM session this TD trusts",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdg_open_165,
		.num_versions = 1,
		.inputs = inputs_tdg_open_165,
		.num_inputs = 3,
		.statuses = statuses_tdg_open_165,
		.num_statuses = 13,
		.retry = retry_tdg_open_165,
		.locks = locks_tdg_open_165,
		.notes = notes_tdg_open_165,
		.sources = sources_tdg_open_165,
	},
	{
		.interface = "tdg",
		.variant = "open",
		.name = "TDG.SPDM.TPA.GET",
		.function = "tdg_spdm_tpa_get",
		.leaf = 0x41ULL,
		.summary = "Read which SPDM session this TD trusts",
		.detail = "Copies the binding information and takes the binding back.",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdg_open_166,
		.num_versions = 1,
		.inputs = inputs_tdg_open_166,
		.num_inputs = 3,
		.statuses = statuses_tdg_open_166,
		.num_statuses = 13,
		.retry = retry_tdg_open_166,
		.locks = locks_tdg_open_166,
		.notes = notes_tdg_open_166,
		.sources = sources_tdg_open_166,
	},
	{
		.interface = "tdg",
		.variant = "open",
		.name = "TDG.DEVIF.VALIDATE",
		.function = "tdg_devif_validate",
		.leaf = 0x42ULL,
		.summary = "Check the public key of a device",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdg_open_167,
		.num_versions = 1,
		.inputs = inputs_tdg_open_167,
		.num_inputs = 7,
		.statuses = statuses_tdg_open_167,
		.num_statuses = 8,
		.retry = retry_tdg_open_167,
		.locks = locks_tdg_open_167,
		.sources = sources_tdg_open_167,
	},
	{
		.interface = "tdg",
		.variant = "open",
		.name = "TDG.DEVIF.RD",
		.function = "tdg_devif_rd",
		.leaf = 0x43ULL,
		.summary = "Read a field of a device interface",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdg_open_168,
		.num_versions = 1,
		.inputs = inputs_tdg_open_168,
		.num_inputs = 3,
		.outputs = outputs_tdg_open_168,
		.num_outputs = 1,
		.statuses = statuses_tdg_open_168,
		.num_statuses = 9,
		.retry = retry_tdg_open_168,
		.locks = locks_tdg_open_168,
		.sources = sources_tdg_open_168,
	},
	{
		.interface = "tdg",
		.variant = "open",
		.name = "TDG.DEVIF.REQUEST",
		.function = "tdg_devif_request",
		.leaf = 0x44ULL,
		.summary = "Make a TDISP request",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdg_open_169,
		.num_versions = 1,
		.inputs = inputs_tdg_open_169,
		.num_inputs = 3,
		.statuses = statuses_tdg_open_169,
		.num_statuses = 13,
		.retry = retry_tdg_open_169,
		.locks = locks_tdg_open_169,
		.sources = sources_tdg_open_169,
	},
	{
		.interface = "tdg",
		.variant = "open",
		.name = "TDG.DEVIF.RESPONSE",
		.function = "tdg_devif_response",
		.leaf = 0x45ULL,
		.summary = "Take a TDISP response",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdg_open_170,
		.num_versions = 1,
		.inputs = inputs_tdg_open_170,
		.num_inputs = 3,
		.outputs = outputs_tdg_open_170,
		.num_outputs = 1,
		.statuses = statuses_tdg_open_170,
		.num_statuses = 13,
		.retry = retry_tdg_open_170,
		.locks = locks_tdg_open_170,
		.notes = notes_tdg_open_170,
		.sources = sources_tdg_open_170,
	},
	{
		.interface = "tdg",
		.variant = "open",
		.name = "TDG.DMAR.ACCEPT",
		.function = "tdg_dmar_accept",
		.leaf = 0x46ULL,
		.summary = "Accept a DMA remapping entry",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdg_open_171,
		.num_versions = 1,
		.inputs = inputs_tdg_open_171,
		.num_inputs = 10,
		.statuses = statuses_tdg_open_171,
		.num_statuses = 21,
		.retry = retry_tdg_open_171,
		.locks = locks_tdg_open_171,
		.sources = sources_tdg_open_171,
	},
	{
		.interface = "tdg",
		.variant = "open",
		.name = "TDG.MMIO.ACCEPT",
		.function = "tdg_mmio_accept",
		.leaf = 0x47ULL,
		.summary = "Accept MMIO of a device interface",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdg_open_172,
		.num_versions = 1,
		.inputs = inputs_tdg_open_172,
		.num_inputs = 2,
		.statuses = statuses_tdg_open_172,
		.num_statuses = 8,
		.retry = retry_tdg_open_172,
		.locks = locks_tdg_open_172,
		.aliases = aliases_tdg_open_172,
		.notes = notes_tdg_open_172,
		.sources = sources_tdg_open_172,
	},
	{
		.interface = "tdg",
		.variant = "open",
		.name = "TDG.IQ.INV.REQUEST",
		.function = "tdg_iq_inv_request",
		.leaf = 0x48ULL,
		.summary = "Ask for invalidations",
		.detail = "Copies the descriptors; then the TD exits to the host with "
			"TDX_IOTLB_INV_REQUEST, and this call succeeds.",
		.since = "connect-open",
		.confidence = "source-checked",
		.version_since = version_since_tdg_open_173,
		.num_versions = 1,
		.inputs = inputs_tdg_open_173,
		.num_inputs = 2,
		.statuses = statuses_tdg_open_173,
		.num_statuses = 8,
		.retry = retry_tdg_open_173,
		.locks = locks_tdg_open_173,
		.notes = notes_tdg_open_173,
		.sources = sources_tdg_open_173,
	},
	{
		.interface = "tdh",
		.variant = "linux",
		.name = "TDH.IOMMU.SETUP",
		.function = "tdh_iommu_setup",
		.leaf = 0x80ULL,
		.summary = "Hand an IOMMU to the module",
		.resume = "repeat the same call",
		.since = "connect-linux",
		.confidence = "secondary",
		.version_since = version_since_tdh_linux_174,
		.num_versions = 1,
		.inputs = inputs_tdh_linux_174,
		.num_inputs = 2,
		.outputs = outputs_tdh_linux_174,
		.num_outputs = 1,
		.retry = retry_tdh_linux_174,
		.sources = sources_tdh_linux_174,
	},
	{
		.interface = "tdh",
		.variant = "linux",
		.name = "TDH.IOMMU.CLEAR",
		.function = "tdh_iommu_clear",
		.leaf = 0x81ULL,
		.summary = "Take an IOMMU back",
		.resume = "repeat the same call",
		.since = "connect-linux",
		.confidence = "secondary",
		.version_since = version_since_tdh_linux_175,
		.num_versions = 1,
		.inputs = inputs_tdh_linux_175,
		.num_inputs = 2,
		.outputs = outputs_tdh_linux_175,
		.num_outputs = 1,
		.retry = retry_tdh_linux_175,
		.sources = sources_tdh_linux_175,
	},
	{
		.interface = "tdh",
		.variant = "linux",
		.name = "TDH.SPDM.CREATE",
		.function = "tdh_spdm_create",
		.leaf = 0x82ULL,
		.summary = "Create an SPDM session",
		.since = "connect-linux",
		.confidence = "secondary",
		.version_since = version_since_tdh_linux_176,
		.num_versions = 1,
		.inputs = inputs_tdh_linux_176,
		.num_inputs = 2,
		.outputs = outputs_tdh_linux_176,
		.num_outputs = 1,
		.sources = sources_tdh_linux_176,
	},
	{
		.interface = "tdh",
		.variant = "linux",
		.name = "TDH.SPDM.DELETE",
		.function = "tdh_spdm_delete",
		.leaf = 0x83ULL,
		.summary = "Delete an SPDM session",
		.since = "connect-linux",
		.confidence = "secondary",
		.version_since = version_since_tdh_linux_177,
		.num_versions = 1,
		.inputs = inputs_tdh_linux_177,
		.num_inputs = 2,
		.outputs = outputs_tdh_linux_177,
		.num_outputs = 1,
		.sources = sources_tdh_linux_177,
	},
	{
		.interface = "tdh",
		.variant = "linux",
		.name = "TDH.IDE.STREAM.CREATE",
		.function = "tdh_ide_stream_create",
		.leaf = 0x84ULL,
		.summary = "Create an IDE stream",
		.since = "connect-linux",
		.confidence = "secondary",
		.version_since = version_since_tdh_linux_178,
		.num_versions = 1,
		.inputs = inputs_tdh_linux_178,
		.num_inputs = 9,
		.outputs = outputs_tdh_linux_178,
		.num_outputs = 2,
		.sources = sources_tdh_linux_178,
	},
	{
		.interface = "tdh",
		.variant = "linux",
		.name = "TDH.IDE.STREAM.BLOCK",
		.function = "tdh_ide_stream_block",
		.leaf = 0x85ULL,
		.summary = "Block an IDE stream",
		.since = "connect-linux",
		.confidence = "secondary",
		.version_since = version_since_tdh_linux_179,
		.num_versions = 1,
		.inputs = inputs_tdh_linux_179,
		.num_inputs = 2,
		.sources = sources_tdh_linux_179,
	},
	{
		.interface = "tdh",
		.variant = "linux",
		.name = "TDH.IDE.STREAM.DELETE",
		.function = "tdh_ide_stream_delete",
		.leaf = 0x86ULL,
		.summary = "Delete an IDE stream",
		.since = "connect-linux",
		.confidence = "secondary",
		.version_since = version_since_tdh_linux_180,
		.num_versions = 1,
		.inputs = inputs_tdh_linux_180,
		.num_inputs = 3,
		.outputs = outputs_tdh_linux_180,
		.num_outputs = 1,
		.sources = sources_tdh_linux_180,
	},
	{
		.interface = "tdh",
		.variant = "linux",
		.name = "TDH.IDE.STREAM.KM",
		.function = "tdh_ide_stream_km",
		.leaf = 0x87ULL,
		.summary = "Manage the keys of an IDE stream",
		.since = "connect-linux",
		.confidence = "secondary",
		.version_since = version_since_tdh_linux_181,
		.num_versions = 1,
		.inputs = inputs_tdh_linux_181,
		.num_inputs = 5,
		.outputs = outputs_tdh_linux_181,
		.num_outputs = 1,
		.sources = sources_tdh_linux_181,
	},
	{
		.interface = "tdh",
		.variant = "linux",
		.name = "TDH.SPDM.CONNECT",
		.function = "tdh_spdm_connect",
		.leaf = 0x8eULL,
		.summary = "Connect an SPDM session",
		.resume = "repeat the same call; after TDX_SPDM_REQUEST, once the message is "
			"exchanged",
		.since = "connect-linux",
		.confidence = "secondary",
		.version_since = version_since_tdh_linux_182,
		.num_versions = 1,
		.inputs = inputs_tdh_linux_182,
		.num_inputs = 5,
		.outputs = outputs_tdh_linux_182,
		.num_outputs = 1,
		.retry = retry_tdh_linux_182,
		.sources = sources_tdh_linux_182,
	},
	{
		.interface = "tdh",
		.variant = "linux",
		.name = "TDH.SPDM.DISCONNECT",
		.function = "tdh_spdm_disconnect",
		.leaf = 0x8fULL,
		.summary = "Disconnect an SPDM session",
		.resume = "repeat the same call; after TDX_SPDM_REQUEST, once the message is "
			"exchanged",
		.since = "connect-linux",
		.confidence = "secondary",
		.version_since = version_since_tdh_linux_183,
		.num_versions = 1,
		.inputs = inputs_tdh_linux_183,
		.num_inputs = 3,
		.outputs = outputs_tdh_linux_183,
		.num_outputs = 1,
		.retry = retry_tdh_linux_183,
		.sources = sources_tdh_linux_183,
	},
	{
		.interface = "tdh",
		.variant = "linux",
		.name = "TDH.SPDM.MNG",
		.function = "tdh_spdm_mng",
		.leaf = 0x90ULL,
		.summary = "Manage an SPDM session",
		.resume = "repeat the same call; after TDX_SPDM_REQUEST, once the message is "
			"exchanged",
		.since = "connect-linux",
		.confidence = "secondary",
		.version_since = version_since_tdh_linux_184,
		.num_versions = 1,
		.inputs = inputs_tdh_linux_184,
		.num_inputs = 6,
		.outputs = outputs_tdh_linux_184,
		.num_outputs = 1,
		.retry = retry_tdh_linux_184,
		.sources = sources_tdh_linux_184,
	},
};

const size_t tdx_call_table_size = sizeof(tdx_call_table) / sizeof(tdx_call_table[0]);
