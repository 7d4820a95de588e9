/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The functions of args2021.c: registers from arguments, results to a structure.
 */
	.text

/* (leaf, rcx, rdx, r8, r9, out) */
.macro call_function name, code, host
	.globl	\name
	.type	\name, @function
\name:
	push	%r9
	mov	%rdi, %rax
	mov	%rsi, %rdi
	mov	%r8, %r9
	mov	%rcx, %r8
	mov	%rdi, %rcx
	.byte	0x66, 0x0f, 0x01, \code
	pop	%rdi
.if \host
	jnc	1f
	movabs	$0x8000ff00ffff0000, %rax
1:
.endif
	test	%rdi, %rdi
	jz	2f
	mov	%rcx, 0(%rdi)
	mov	%rdx, 8(%rdi)
	mov	%r8, 16(%rdi)
	mov	%r9, 24(%rdi)
	mov	%r10, 32(%rdi)
	mov	%r11, 40(%rdi)
2:
	ret
	.size	\name, . - \name
.endm

call_function args_seamcall, 0xcf, 1
call_function args_tdcall, 0xcc, 0

/* (function, r12, r13, r14, r15, out) */
	.globl	args_hypercall
	.type	args_hypercall, @function
args_hypercall:
	push	%r15
	push	%r14
	push	%r13
	push	%r12
	push	%r9
	mov	%rdi, %r11
	mov	%rsi, %r12
	mov	%rdx, %r13
	mov	%rcx, %r14
	mov	%r8, %r15
	xor	%r10d, %r10d
	xor	%eax, %eax
	mov	$0xfc00, %ecx
	.byte	0x66, 0x0f, 0x01, 0xcc
	test	%rax, %rax
	jnz	3f
	mov	%r10, %rax
	pop	%r9
	test	%r9, %r9
	jz	1f
	mov	%r10, 0(%r9)
	mov	%r11, 8(%r9)
	mov	%r12, 16(%r9)
	mov	%r13, 24(%r9)
	mov	%r14, 32(%r9)
	mov	%r15, 40(%r9)
1:
	pop	%r12
	pop	%r13
	pop	%r14
	pop	%r15
	ret
3:
	ud2
	.size	args_hypercall, . - args_hypercall

	.section .note.GNU-stack, "", @progbits
