/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.VP.ENTER, TDG.VP.VMCALL and TDG.VP.ENTER: see tdx/vp_enter.h. Functions of
 * the System V ABI. Between the pushes and the pops every general register but
 * RSP may belong to the guest; what is needed again is on the stack, and the
 * unwind information says where. Not for calls that inline assembly can express.
 */

#if defined(__KERNEL__)
#include <linux/linkage.h>
#include <asm/asm.h>
#elif defined(__CET__)
#include <cet.h>
#else
#define _CET_ENDBR
#endif

/* struct tdx_vp_regs */
#define RCX_AT	0
#define RDX_AT	8
#define RBX_AT	16
#define RBP_AT	24
#define RSI_AT	32
#define RDI_AT	40
#define R8_AT	48
#define R9_AT	56
#define R10_AT	64
#define R11_AT	72
#define R12_AT	80
#define R13_AT	88
#define R14_AT	96
#define R15_AT	104

#define EXIT_REASON_TDCALL	77
#define LEAF_TDG_VP_ENTER	25
#define VMFAILINVALID		0x8000ff00ffff0000
#define FAULT_UD		0x8000ff0000000006
#define FAULT_GP		0x8000ff000000000d

#if defined(TDX_TRANSPORT_DIRECT)
#define SEAMCALL	call	tdx_direct_seamcall
#define TDCALL		call	tdx_direct_tdcall
#else
#define SEAMCALL	.byte	0x66, 0x0f, 0x01, 0xcf
#define TDCALL		.byte	0x66, 0x0f, 0x01, 0xcc
#endif

/* In a kernel objtool makes the unwind information, and returns are patched. */
#if defined(__KERNEL__)
#define CFI(...)
#else
#define CFI(...)	__VA_ARGS__
#define RET		ret
#endif

.macro push_reg reg
	push	\reg
	CFI(.cfi_adjust_cfa_offset 8)
	CFI(.cfi_rel_offset \reg, 0)
.endm

.macro pop_reg reg
	pop	\reg
	CFI(.cfi_adjust_cfa_offset -8)
	CFI(.cfi_restore \reg)
.endm

.macro push_value from
	push	\from
	CFI(.cfi_adjust_cfa_offset 8)
.endm

.macro pop_value to
	pop	\to
	CFI(.cfi_adjust_cfa_offset -8)
.endm

/* With the pointer to the registers, 56 bytes: the stack is aligned for a call. */
.macro save_callers
	push_reg %rbp
	push_reg %rbx
	push_reg %r12
	push_reg %r13
	push_reg %r14
	push_reg %r15
.endm

.macro restore_callers
	pop_reg	%r15
	pop_reg	%r14
	pop_reg	%r13
	pop_reg	%r12
	pop_reg	%rbx
	pop_reg	%rbp
.endm

/* RAX points to the registers. RCX and RAX are the caller's of this. */
.macro load_guest
	mov	RDX_AT(%rax), %rdx
	mov	RBX_AT(%rax), %rbx
	mov	RSI_AT(%rax), %rsi
	mov	RDI_AT(%rax), %rdi
	mov	R8_AT(%rax), %r8
	mov	R9_AT(%rax), %r9
	mov	R10_AT(%rax), %r10
	mov	R11_AT(%rax), %r11
	mov	R12_AT(%rax), %r12
	mov	R13_AT(%rax), %r13
	mov	R14_AT(%rax), %r14
	mov	R15_AT(%rax), %r15
.endm

.macro store_exit
	mov	%rcx, RCX_AT(%rax)
	mov	%rdx, RDX_AT(%rax)
	mov	%r8, R8_AT(%rax)
	mov	%r9, R9_AT(%rax)
.endm

.macro store_rest
	mov	%rbx, RBX_AT(%rax)
	mov	%rbp, RBP_AT(%rax)
	mov	%rsi, RSI_AT(%rax)
	mov	%rdi, RDI_AT(%rax)
	mov	%r10, R10_AT(%rax)
	mov	%r11, R11_AT(%rax)
	mov	%r12, R12_AT(%rax)
	mov	%r13, R13_AT(%rax)
	mov	%r14, R14_AT(%rax)
	mov	%r15, R15_AT(%rax)
.endm

/* What the other side chose does not stay for speculation to use; RCX is popped into. */
.macro scrub
	xor	%edx, %edx
	xor	%esi, %esi
	xor	%edi, %edi
	xor	%r8d, %r8d
	xor	%r9d, %r9d
	xor	%r10d, %r10d
	xor	%r11d, %r11d
.endm

.macro function name
#if defined(__KERNEL__)
SYM_FUNC_START(\name)
#else
	.globl	\name
	.type	\name, @function
	.p2align 4
\name:
	.cfi_startproc
	_CET_ENDBR
#endif
.endm

.macro end_function name
#if defined(__KERNEL__)
SYM_FUNC_END(\name)
#else
	.cfi_endproc
	.size	\name, . - \name
#endif
.endm

/*
 * SEAMCALL and all that follows it. The status is kept below the pointer to the
 * registers while RAX holds that pointer. by_reason: after an asynchronous exit
 * four registers say everything. A fault entry leaves the vector in EAX.
 */
.macro enter_and_return by_reason
	xor	%eax, %eax
.Lenter\@:
	SEAMCALL
	jc	.Lfailed\@
	push_value %rax
	mov	8(%rsp), %rax
	store_exit
.if \by_reason
	cmpl	$EXIT_REASON_TDCALL, (%rsp)
	jne	.Lstored\@
.endif
	store_rest
	scrub
.Lstored\@:
	pop_value %rax
.Lout\@:
	pop_value %rcx
	CFI(.cfi_remember_state)
	restore_callers
	RET
	CFI(.cfi_restore_state)
	CFI(.cfi_adjust_cfa_offset 8)
.Lfailed\@:
	movabs	$VMFAILINVALID, %rax
	jmp	.Lout\@
#if defined(__KERNEL__)
.Lfaulted\@:
	cmp	$6, %eax
	movabs	$FAULT_UD, %rax
	je	.Lout\@
	movabs	$FAULT_GP, %rax
	jmp	.Lout\@
	_ASM_EXTABLE_FAULT(.Lenter\@, .Lfaulted\@)
#endif
.endm

/* A hypervisor enters where the kernel does not watch: no probe, no tracer. */
#if defined(__KERNEL__)
	.section .noinstr.text, "ax"
#else
	.text
#endif

/* tdx_status tdh_vp_enter(tdvpr, flags, regs) */
function tdh_vp_enter
	save_callers
	push_value %rdx
	mov	%rdx, %rax
	lea	(%rdi,%rsi), %rcx
	load_guest
	mov	RBP_AT(%rax), %rbp
	enter_and_return 0
end_function tdh_vp_enter

/* tdx_status tdh_vp_enter_vmcall(tdvpr, flags, regs) */
function tdh_vp_enter_vmcall
	save_callers
	push_value %rdx
	mov	%rdx, %rax
	lea	(%rdi,%rsi), %rcx
	load_guest
	enter_and_return 1
end_function tdh_vp_enter_vmcall

/* tdx_status tdh_vp_enter_resume(tdvpr, flags, regs) */
function tdh_vp_enter_resume
	save_callers
	push_value %rdx
	lea	(%rdi,%rsi), %rcx
	enter_and_return 1
end_function tdh_vp_enter_resume

/* tdx_status tdg_vp_vmcall(mask, regs) */
function tdg_vp_vmcall
	save_callers
	push_value %rsi
	mov	%rsi, %rax
	mov	%rdi, %rcx
	load_guest
	mov	RBP_AT(%rax), %rbp
	xor	%eax, %eax
	TDCALL
	push_value %rax
	mov	8(%rsp), %rax
	store_exit
	store_rest
	scrub
	pop_value %rax
	pop_value %rcx
	restore_callers
	RET
end_function tdg_vp_vmcall

/* tdx_status tdg_vp_enter(vm, state_gpa, regs) */
function tdg_vp_enter
	save_callers
	push_value %rdx
	mov	%rdi, %rcx
	mov	%rsi, %rdx
	mov	$LEAF_TDG_VP_ENTER, %eax
	TDCALL
	push_value %rax
	mov	8(%rsp), %rax
	store_exit
	store_rest
	scrub
	pop_value %rax
	pop_value %rcx
	restore_callers
	RET
end_function tdg_vp_enter

	.section .note.GNU-stack, "", @progbits
