/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The direct transport: functions that stand where the instruction would. They
 * take and return all general registers but RSP, and CF. Vector registers are
 * the caller's to save, except for leaf 0 (TDH.VP.ENTER, TDG.VP.VMCALL), which
 * passes them: then all sixteen XMM registers go in and come out.
 *
 * The frame, from RSP up: struct tdx_regs (144 bytes), XMM area (256, aligned).
 */

#if defined(__CET__)
#include <cet.h>
#else
#define _CET_ENDBR
#endif

#define REGS_RAX	0
#define REGS_RCX	8
#define REGS_RDX	16
#define REGS_RBX	24
#define REGS_RSP	32
#define REGS_RBP	40
#define REGS_RSI	48
#define REGS_RDI	56
#define REGS_R8		64
#define REGS_R9		72
#define REGS_R10	80
#define REGS_R11	88
#define REGS_R12	96
#define REGS_R13	104
#define REGS_R14	112
#define REGS_R15	120
#define REGS_XMM	128
#define REGS_CF		136
#define XMM_AREA	144
#define FRAME		400
#define SEAMLDR_BIT	63

/* Caller's RBP and the flags lie above the frame; RBP points at the former. */
.macro xmm_all op, to_memory
	.irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
	.if \to_memory
	\op	%xmm\n, XMM_AREA + 16 * \n(%rsp)
	.else
	\op	XMM_AREA + 16 * \n(%rsp), %xmm\n
	.endif
	.endr
.endm

.macro thunk name, target
	.globl	\name
	.type	\name, @function
	.p2align 4
\name:
	.cfi_startproc
	_CET_ENDBR
	push	%rbp
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %rbp, 0
	mov	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	lea	-FRAME(%rsp), %rsp
	and	$-16, %rsp
	mov	%rax, REGS_RAX(%rsp)
	mov	%rcx, REGS_RCX(%rsp)
	mov	%rdx, REGS_RDX(%rsp)
	mov	%rbx, REGS_RBX(%rsp)
	mov	%rsi, REGS_RSI(%rsp)
	mov	%rdi, REGS_RDI(%rsp)
	mov	%r8, REGS_R8(%rsp)
	mov	%r9, REGS_R9(%rsp)
	mov	%r10, REGS_R10(%rsp)
	mov	%r11, REGS_R11(%rsp)
	mov	%r12, REGS_R12(%rsp)
	mov	%r13, REGS_R13(%rsp)
	mov	%r14, REGS_R14(%rsp)
	mov	%r15, REGS_R15(%rsp)
	mov	(%rbp), %rdx
	mov	%rdx, REGS_RBP(%rsp)
	lea	16(%rbp), %rdx
	mov	%rdx, REGS_RSP(%rsp)
	xor	%ebx, %ebx
	mov	%rbx, REGS_XMM(%rsp)
	movb	$0, REGS_CF(%rsp)
	mov	%rax, %rdx
	shr	$SEAMLDR_BIT, %rdx
	or	%edx, %eax
	test	$0xffff, %eax
	jnz	1f
	lea	XMM_AREA(%rsp), %rbx
	mov	%rbx, REGS_XMM(%rsp)
	xmm_all	movaps, 1
1:	mov	%rsp, %rdi
	cld
	call	\target
	test	%rbx, %rbx
	jz	2f
	xmm_all	movaps, 0
2:	mov	REGS_RBP(%rsp), %rax
	mov	%rax, (%rbp)
	mov	REGS_RAX(%rsp), %rax
	mov	REGS_RCX(%rsp), %rcx
	mov	REGS_RDX(%rsp), %rdx
	mov	REGS_RSI(%rsp), %rsi
	mov	REGS_RDI(%rsp), %rdi
	mov	REGS_R8(%rsp), %r8
	mov	REGS_R9(%rsp), %r9
	mov	REGS_R10(%rsp), %r10
	mov	REGS_R11(%rsp), %r11
	mov	REGS_R12(%rsp), %r12
	mov	REGS_R13(%rsp), %r13
	mov	REGS_R14(%rsp), %r14
	mov	REGS_R15(%rsp), %r15
	mov	REGS_RBX(%rsp), %rbx
	/* CF = the byte, 0 or 1; nothing below touches the flags. */
	cmpb	$1, REGS_CF(%rsp)
	cmc
	mov	%rbp, %rsp
	pop	%rbp
	.cfi_def_cfa %rsp, 8
	ret
	.cfi_endproc
	.size	\name, . - \name
.endm

	.text
	.hidden	tdx_trap_direct_seamcall
	.hidden	tdx_trap_direct_tdcall
	thunk	tdx_direct_seamcall, tdx_trap_direct_seamcall
	thunk	tdx_direct_tdcall, tdx_trap_direct_tdcall

	.section .note.GNU-stack, "", @progbits
