/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The entry: 64-bit mode, memory mapped one to one, no stack yet.
 */
	.text
	.globl	start
start:
	leaq	stack_end(%rip), %rsp
	xorl	%ebp, %ebp
	call	hello_td
	ud2

	.bss
	.balign	16
	.skip	8192
stack_end:

	.section .note.GNU-stack, "", @progbits
