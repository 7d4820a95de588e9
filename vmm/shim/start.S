/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The first instructions of a TD's vCPU: from the initial state of a TD (32-bit
 * protected mode, flat segments, paging off, EFER.LME already set) to 64-bit
 * mode with the first 512 GiB mapped one to one, then to C.
 * RSI is the vCPU's index.
 */
#include "layout.h"

#define CR0_PG		0x80000000
#define CR4_PAE		0x20
#define STACK_BSP	8192
#define STACK_AP	256
/* Present, writable, accessed; and dirty, 1 GiB page. */
#define PTE_TABLE	0x23
#define PTE_PAGE	0xe3

	.section .reset, "ax"
	.code32
	.globl	tdx_shim_reset
tdx_shim_reset:
	jmp	start32

	.text
start32:
	cli
	cld
	movl	$gdt_pointer, %eax
	lgdt	(%eax)
	movl	%cr4, %eax
	orl	$CR4_PAE, %eax
	movl	%eax, %cr4
	movl	$pml4, %eax
	movl	%eax, %cr3
	movl	%cr0, %eax
	orl	$CR0_PG, %eax
	movl	%eax, %cr0
	ljmp	$TDX_SHIM_CODE64, $start64

	.code64
start64:
	movl	$TDX_SHIM_DATA, %eax
	movl	%eax, %ds
	movl	%eax, %es
	movl	%eax, %ss
	xorl	%eax, %eax
	movl	%eax, %fs
	movl	%eax, %gs
	movl	%esi, %edi
	leaq	stack_bsp_end(%rip), %rsp
	testl	%edi, %edi
	jz	1f
	movl	%edi, %eax
	imull	$STACK_AP, %eax
	leaq	stacks_ap(%rip), %rsp
	addq	%rax, %rsp
1:	xorl	%ebp, %ebp
	call	tdx_shim_main

/* void tdx_shim_jump(uint64_t entry, uint64_t rsi): leave for good. */
	.globl	tdx_shim_jump
tdx_shim_jump:
	xorl	%ebx, %ebx
	xorl	%ebp, %ebp
	jmp	*%rdi

	.data
	.balign	4096
pml4:
	.quad	pdpt + PTE_TABLE
	.fill	511, 8, 0
pdpt:
	.set	address, PTE_PAGE
	.rept	512
	.quad	address
	.set	address, address + 0x40000000
	.endr
	.balign	16
gdt:
	.quad	0
	.quad	0
	.quad	0x00af9b000000ffff	/* 10h: 64-bit code */
	.quad	0x00cf93000000ffff	/* 18h: data */
gdt_end:
gdt_pointer:
	.word	gdt_end - gdt - 1
	.long	gdt
	.balign	16
	.skip	STACK_BSP
stack_bsp_end:
stacks_ap:
	.skip	STACK_AP * TDX_SHIM_MAX_CPUS

	.section .note.GNU-stack, "", @progbits
