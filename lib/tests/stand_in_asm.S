/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The stand-in's assembly part: what the direct transport calls, and a call with
 * canaries in the callee-saved registers. See stand_in.h.
 */
#define SITE_SEAMCALL	0
#define SITE_TDCALL	1

	.text

/*
 * All registers as at the instruction go to stand_in_answer() and come back from
 * it, CF too; vector registers come back as garbage, as from any C function.
 */
.macro direct name, instruction
	.globl	\name
	.type	\name, @function
\name:
	.cfi_startproc
	push	%r15
	push	%r14
	push	%r13
	push	%r12
	push	%r11
	push	%r10
	push	%r9
	push	%r8
	push	%rdi
	push	%rsi
	push	%rbp
	push	%rsp
	push	%rbx
	push	%rdx
	push	%rcx
	push	%rax
	mov	%rsp, %rdi
	mov	$\instruction, %esi
	mov	%rsp, %rbp
	.cfi_def_cfa %rbp, 136
	and	$-16, %rsp
	cld
	call	stand_in_answer@PLT
	pcmpeqd	%xmm0, %xmm0
	.irp	n, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
	movdqa	%xmm0, %xmm\n
	.endr
	mov	%rbp, %rsp
	.cfi_def_cfa %rsp, 136
	bt	$0, %rax
	pop	%rax
	pop	%rcx
	pop	%rdx
	pop	%rbx
	lea	8(%rsp), %rsp
	pop	%rbp
	pop	%rsi
	pop	%rdi
	pop	%r8
	pop	%r9
	pop	%r10
	pop	%r11
	pop	%r12
	pop	%r13
	pop	%r14
	pop	%r15
	ret
	.cfi_endproc
	.size	\name, . - \name
.endm

direct tdx_direct_seamcall, SITE_SEAMCALL
direct tdx_direct_tdcall, SITE_TDCALL

/* uint64_t call_with_canaries(fn, in, out, status) */
	.globl	call_with_canaries
	.type	call_with_canaries, @function
call_with_canaries:
	push	%rbx
	push	%rbp
	push	%r12
	push	%r13
	push	%r14
	push	%r15
	push	%rcx
	mov	%rdi, %rax
	mov	%rsi, %rdi
	mov	%rdx, %rsi
	movabs	$0xb0b0b0b0b0b0b0b0, %rbx
	movabs	$0xb5b5b5b5b5b5b5b5, %rbp
	movabs	$0x1212121212121212, %r12
	movabs	$0x1313131313131313, %r13
	movabs	$0x1414141414141414, %r14
	movabs	$0x1515151515151515, %r15
	call	*%rax
	pop	%rcx
	mov	%rax, (%rcx)
	xor	%eax, %eax
	.macro	canary reg, value, bit
	movabs	$\value, %rcx
	cmp	%rcx, \reg
	je	1f
	or	$\bit, %eax
1:
	.endm
	canary	%rbx, 0xb0b0b0b0b0b0b0b0, 1
	canary	%rbp, 0xb5b5b5b5b5b5b5b5, 2
	canary	%r12, 0x1212121212121212, 4
	canary	%r13, 0x1313131313131313, 8
	canary	%r14, 0x1414141414141414, 16
	canary	%r15, 0x1515151515151515, 32
	pop	%r15
	pop	%r14
	pop	%r13
	pop	%r12
	pop	%rbp
	pop	%rbx
	ret
	.size	call_with_canaries, . - call_with_canaries

	.section .note.GNU-stack, "", @progbits
