/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * One instruction with all registers given, and all of them looked at after it.
 */
#include <linux/linkage.h>

#include <asm/asm.h>

#include "test.h"

#define ARITHMETIC_FLAGS	0x8d5

/* void name(struct test_regs *regs) */
.macro EXECUTE name:req byte:req
SYM_FUNC_START(\name)
	pushq	%rbp
	pushq	%rbx
	pushq	%r12
	pushq	%r13
	pushq	%r14
	pushq	%r15
	pushq	%rdi
	pushfq
	orq	$ARITHMETIC_FLAGS, (%rsp)
	popfq
	movq	8 * TEST_RAX(%rdi), %rax
	movq	8 * TEST_RCX(%rdi), %rcx
	movq	8 * TEST_RDX(%rdi), %rdx
	movq	8 * TEST_RBX(%rdi), %rbx
	movq	8 * TEST_RBP(%rdi), %rbp
	movq	8 * TEST_RSI(%rdi), %rsi
	movq	8 * TEST_R8(%rdi), %r8
	movq	8 * TEST_R9(%rdi), %r9
	movq	8 * TEST_R10(%rdi), %r10
	movq	8 * TEST_R11(%rdi), %r11
	movq	8 * TEST_R12(%rdi), %r12
	movq	8 * TEST_R13(%rdi), %r13
	movq	8 * TEST_R14(%rdi), %r14
	movq	8 * TEST_R15(%rdi), %r15
	movq	8 * TEST_RDI(%rdi), %rdi
1:	.byte	0x66, 0x0f, 0x01, \byte
	xchgq	%rdi, (%rsp)
	movq	%rax, 8 * TEST_RAX(%rdi)
	movq	%rcx, 8 * TEST_RCX(%rdi)
	movq	%rdx, 8 * TEST_RDX(%rdi)
	movq	%rbx, 8 * TEST_RBX(%rdi)
	movq	%rbp, 8 * TEST_RBP(%rdi)
	movq	%rsi, 8 * TEST_RSI(%rdi)
	movq	%r8, 8 * TEST_R8(%rdi)
	movq	%r9, 8 * TEST_R9(%rdi)
	movq	%r10, 8 * TEST_R10(%rdi)
	movq	%r11, 8 * TEST_R11(%rdi)
	movq	%r12, 8 * TEST_R12(%rdi)
	movq	%r13, 8 * TEST_R13(%rdi)
	movq	%r14, 8 * TEST_R14(%rdi)
	movq	%r15, 8 * TEST_R15(%rdi)
	pushfq
	popq	8 * TEST_FLAGS(%rdi)
	popq	8 * TEST_RDI(%rdi)
	movq	$0, 8 * TEST_FAULT(%rdi)
	jmp	3f
2:	popq	%rdi
	movq	$1, 8 * TEST_FAULT(%rdi)
3:	popq	%r15
	popq	%r14
	popq	%r13
	popq	%r12
	popq	%rbx
	popq	%rbp
	RET
	_ASM_EXTABLE(1b, 2b)
SYM_FUNC_END(\name)
.endm

EXECUTE test_seamcall 0xcf
EXECUTE test_tdcall 0xcc
