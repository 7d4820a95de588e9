/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What the dispatchers of L1's and of L2's VM exits share. Exit reasons that
 * engines need not know (machine/vcpu.h has the others) are here.
 */
#ifndef TDX_MODULE_CORE_EXIT_H
#define TDX_MODULE_CORE_EXIT_H

#include "core/guest.h"

/* SDM volume 3, appendix C. */
enum tdx_other_exit_reason {
	EXIT_SMI_IO = 5,
	EXIT_SMI_OTHER = 6,
	EXIT_INTERRUPT_WINDOW = 7,
	EXIT_TASK_SWITCH = 9,
	EXIT_GETSEC = 11,
	EXIT_INVLPG = 14,
	EXIT_RDTSC = 16,
	EXIT_RSM = 17,
	EXIT_VMCLEAR = 19,
	EXIT_VMLAUNCH = 20,
	EXIT_VMPTRLD = 21,
	EXIT_VMPTRST = 22,
	EXIT_VMREAD = 23,
	EXIT_VMRESUME = 24,
	EXIT_VMWRITE = 25,
	EXIT_VMXOFF = 26,
	EXIT_VMXON = 27,
	EXIT_ENTRY_GUEST_STATE = 33,
	EXIT_ENTRY_MSR = 34,
	EXIT_PAUSE = 40,
	EXIT_ENTRY_MACHINE_CHECK = 41,
	EXIT_C_STATE_SMI = 42,
	EXIT_TPR_BELOW_THRESHOLD = 43,
	EXIT_VIRTUALIZED_EOI = 45,
	EXIT_GDTR_IDTR_ACCESS = 46,
	EXIT_LDTR_TR_ACCESS = 47,
	EXIT_INVEPT = 50,
	EXIT_RDTSCP = 51,
	EXIT_INVVPID = 53,
	EXIT_APIC_WRITE = 56,
	EXIT_RDRAND = 57,
	EXIT_INVPCID = 58,
	EXIT_VMFUNC = 59,
	EXIT_ENCLS = 60,
	EXIT_RDSEED = 61,
	EXIT_PML_FULL = 62,
	EXIT_XSAVES = 63,
	EXIT_XRSTORS = 64,
	EXIT_PCONFIG = 65,
	EXIT_UMWAIT = 67,
	EXIT_TPAUSE = 68,
	EXIT_LOADIWK = 69,
	EXIT_ENCLV = 70,
	EXIT_SGX_CONFLICT = 71,
	EXIT_ENQCMD = 72,
	EXIT_ENQCMDS = 73,
	EXIT_BUS_LOCK = 74,
	EXIT_NOTIFICATION = 75,
	TDX_NUM_EXIT_REASONS = 80,
};

/* Reserved, pending MTF, from VMX root: never set in an exit of a TD. */
#define EXIT_REASON_IMPOSSIBLE	0x73ff0000u
#define EXIT_ENTRY_FAILED	(1u << 31)

/* TDVPS.L2_DEBUG_CTLS: exits that a debugger turns into TD exits. */
#define L2_TD_EXIT_ON_L1_TO_L2	1ull
#define L2_TD_EXIT_ON_L2_TO_L1	2ull
#define L2_TD_EXIT_ON_VM_EXIT	4ull

/* What comes first at any exit; false: it has been dealt with. */
bool tdx_exit_prologue(struct tdx_guest *guest);
/* TD exit with the interruption information of the exit. */
void tdx_exit_with_event(struct tdx_guest *guest, uint64_t status);
void tdx_exit_unexpected(struct tdx_guest *guest);
void tdx_exit_pml_full(struct tdx_guest *guest);
void tdx_exit_bus_lock(struct tdx_guest *guest);

#endif /* TDX_MODULE_CORE_EXIT_H */
