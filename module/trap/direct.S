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

#include "thunk.h"

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
	save_registers
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
	load_registers
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
