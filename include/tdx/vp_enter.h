/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The calls that hand over nearly every register: TDH.VP.ENTER on the host side,
 * TDG.VP.VMCALL in its general form and TDG.VP.ENTER on the guest side. They are
 * assembly in libtdx (lib/arch/x86_64/enter.S), because no compiler lets inline
 * assembly have RBP in all builds. For a GHCI sub-function use tdx/gen/tdvmcall.h.
 *
 * RBP: modules that do not know NO_RBP_MOD, or TDs without it, change the host's
 * RBP at a TD exit. The functions save and restore it, and unwind through.
 *
 * Vector state: TDH.VP.ENTER returns with x87, SSE, AVX and AMX state initialised
 * or zeroed. These are functions, so a compiler expects to lose all vector
 * registers; but MXCSR and the x87 control word come back as at reset, and who
 * runs with other values, or is a kernel that has user state in the registers,
 * saves them. XMM registers are not handed to the guest nor taken from it.
 */
#ifndef TDX_VP_ENTER_H
#define TDX_VP_ENTER_H

#include <tdx/types.h>
#include <tdx/gen/leaves.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The registers that cross an exit, as at the instruction. enter.S knows the order. */
struct tdx_vp_regs {
	uint64_t rcx, rdx, rbx, rbp, rsi, rdi;
	uint64_t r8, r9, r10, r11, r12, r13, r14, r15;
};

/* Flags of tdh_vp_enter(), modules since 1.5. */
#define TDX_VP_ENTER_HOST_RECOVERABILITY_HINT	(1ULL << 52)
#define TDX_VP_ENTER_RESUME_L1			(1ULL << 53)

/* Exit reason, details of the status, of an exit by TDG.VP.VMCALL. */
#define TDX_EXIT_REASON_TDCALL	77

/**
 * tdh_vp_enter - run a vCPU until the TD exits; the general form
 * @tdvpr: [in, RCX] the vCPU
 * @flags: [in, RCX] TDX_VP_ENTER_*
 * @regs: [in, out] all registers; RCX is output only. Those that the guest exposed by
 *	its last TDVMCALL are given to it, the others are ignored
 *
 * Leaf 0, version 0. Since: module 1.0; @flags since 1.5.
 *
 * Returns the status in bits 63:32 and the exit reason in 31:0. After an exit by
 * TDCALL (TDX_EXIT_REASON_TDCALL) @regs holds what the guest exposed, its mask in
 * RCX, and 0 for the rest. After any other exit: RCX exit qualification, RDX
 * extended exit qualification, R8 guest physical address, R9 interruption
 * information. When the vCPU was not entered, the status is an error and @regs
 * keeps what it held but for RCX, so that the call can be repeated.
 */
tdx_status tdh_vp_enter(struct tdx_tdvpr tdvpr, uint64_t flags, struct tdx_vp_regs *regs);

/**
 * tdh_vp_enter_resume - the same, after an exit that was not a TDCALL
 * @tdvpr: [in, RCX] the vCPU
 * @flags: [in, RCX] TDX_VP_ENTER_*
 * @regs: [out] all registers after an exit by TDCALL; RCX, RDX, R8, R9 after any
 *	other, and then the rest is left as it was
 *
 * Nothing but RCX is loaded. Returns as tdh_vp_enter().
 */
tdx_status tdh_vp_enter_resume(struct tdx_tdvpr tdvpr, uint64_t flags, struct tdx_vp_regs *regs);

/**
 * tdh_vp_enter_vmcall - the same, after an exit by TDCALL that GHCI describes
 * @tdvpr: [in, RCX] the vCPU
 * @flags: [in, RCX] TDX_VP_ENTER_*
 * @regs: [in] R8 to R15, RDX, RBX, RSI and RDI for the guest; [out] as
 *	tdh_vp_enter_resume()
 *
 * RBP is not loaded: no GHCI sub-function has it. Returns as tdh_vp_enter().
 */
tdx_status tdh_vp_enter_vmcall(struct tdx_tdvpr tdvpr, uint64_t flags, struct tdx_vp_regs *regs);

/**
 * tdg_vp_vmcall - call the host, with any registers
 * @mask: [in, RCX] registers that the host sees and may change: bit n for GPR n in the
 *	order of the instruction encoding; never bits 0, 1, 4
 * @regs: [in, out] the registers; RCX is output only
 *
 * Leaf 0, version 0. Since: module 1.0.
 *
 * Returns RAX: TDX_SUCCESS when the host was reached, and then what it answered is
 * in @regs (R10 by GHCI), to be distrusted; TDX_OPERAND_INVALID(RCX) for a bad mask.
 */
tdx_status tdg_vp_vmcall(uint64_t mask, struct tdx_vp_regs *regs);

/**
 * tdg_vp_enter - run an L2 VM until it exits to this TD
 * @vm: [in, RCX] INVEPT request in bits 1:0, VM index in 53:52
 * @state_gpa: [in, RDX] registers of the L2 VM, loaded from and stored to there
 * @regs: [out] RCX exit qualification, RDX guest linear address, RSI and RDI CS, R8
 *	guest physical address, R9 interruption information, R10 IDT vectoring
 *	information, R11 instruction information and length, R12 CPL, R13
 *	extended exit qualification
 *
 * Leaf 25, version 0. Since: module 1.5. Returns as TDH.VP.ENTER does.
 */
tdx_status tdg_vp_enter(uint64_t vm, uint64_t state_gpa, struct tdx_vp_regs *regs);

#ifdef __cplusplus
}
#endif

#endif /* TDX_VP_ENTER_H */
