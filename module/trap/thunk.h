/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * For direct.S and patch.S: struct tdx_regs as the assembler knows it, and the
 * general registers going into one and coming out.
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

/* All but RBP and RSP, which the thunk has changed, into the structure at RSP. */
.macro save_registers
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
.endm

/* Likewise, and CF. */
.macro load_registers
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
.endm
