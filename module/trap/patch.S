/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What a patched SEAMCALL jumps to (patch.c): one springboard a site, which
 * knows where its site continues, and the thunk behind them all. To the site it
 * looks as the trap does: nothing changes but what the call returns, so the
 * whole vector state is saved too, and the red zone is left alone.
 */

#include "thunk.h"
#include "patch.h"

#define FRAME		144
#define RED_ZONE	128
/* From the thunk's RBP to the RSP of the site: RBP, return, continuation. */
#define SITE_RSP	(24 + RED_ZONE)
#define XSAVE_HEADER	512
#define XSAVE_XMM	160
#define XSTATE_SSE	2

	.text
	.hidden	tdx_patch_seamcall
	.hidden	tdx_patch_next
	.hidden	tdx_patch_state_bytes
	.hidden	tdx_patch_state_mask

/* The second push is for unwinders: the frame below is the site's. */
	.globl	tdx_patch_springboards
	.hidden	tdx_patch_springboards
	.type	tdx_patch_springboards, @function
	.p2align 6
tdx_patch_springboards:
	.cfi_startproc
	.set	site, 0
	.rept	TDX_PATCH_SITES
	.p2align 6
	.cfi_def_cfa %rsp, 0
	.cfi_undefined %rip
	lea	-RED_ZONE(%rsp), %rsp
	push	tdx_patch_next + 16 * site(%rip)
	.cfi_def_cfa %rsp, RED_ZONE + 8
	.cfi_offset %rip, -(RED_ZONE + 8)
	call	thunk
	lea	RED_ZONE + 8(%rsp), %rsp
	.cfi_def_cfa %rsp, 0
	.cfi_undefined %rip
	jc	1f
	jmp	*tdx_patch_next + 16 * site(%rip)
1:	jmp	*tdx_patch_next + 16 * site + 8(%rip)
	.set	site, site + 1
	.endr
	.cfi_endproc
	.size	tdx_patch_springboards, . - tdx_patch_springboards

/* The frame: struct tdx_regs; below it the XSAVE area, whose XMM the call uses. */
	.type	thunk, @function
	.p2align 4
thunk:
	.cfi_startproc
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
	lea	SITE_RSP(%rbp), %rdx
	mov	%rdx, REGS_RSP(%rsp)
	movb	$0, REGS_CF(%rsp)
	mov	%rsp, %r12
	sub	tdx_patch_state_bytes(%rip), %rsp
	and	$-64, %rsp
	xor	%edx, %edx
	.irp	at, 0, 8, 16, 24, 32, 40, 48, 56
	mov	%rdx, XSAVE_HEADER + \at(%rsp)
	.endr
	mov	tdx_patch_state_mask(%rip), %eax
	xsave	(%rsp)
	/* XMM registers come back from memory, also if they were as at reset. */
	orb	$XSTATE_SSE, XSAVE_HEADER(%rsp)
	lea	XSAVE_XMM(%rsp), %rdx
	mov	%rdx, REGS_XMM(%r12)
	mov	%r12, %rdi
	cld
	call	tdx_patch_seamcall
	mov	tdx_patch_state_mask(%rip), %eax
	xor	%edx, %edx
	xrstor	(%rsp)
	mov	%r12, %rsp
	mov	REGS_RBP(%rsp), %rax
	mov	%rax, (%rbp)
	load_registers
	mov	%rbp, %rsp
	pop	%rbp
	.cfi_def_cfa %rsp, 8
	ret
	.cfi_endproc
	.size	thunk, . - thunk

	.section .note.GNU-stack, "", @progbits
