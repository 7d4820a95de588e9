/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * How a call leaves the program: the instruction, or what stands in for it.
 * Included by the generated headers; nothing else needs it.
 *
 *   Linux kernel    the instruction, with an exception table entry
 *   freestanding    the instruction; TDX_FAULT_ENTRY (below) is the hook for faults
 *   hosted          the instruction; a SIGILL or SIGSEGV handler answers it
 *   direct          TDX_TRANSPORT_DIRECT: a call to tdx_direct_seamcall or
 *                   tdx_direct_tdcall, which take and return all registers and
 *                   CF as the instruction would
 *
 * What a SEAMCALL returns when no module was reached:
 *
 *   VMfailInvalid   the CPU sets CF and leaves RAX alone; the asm below then loads
 *                   TDX_SEAMCALL_VMFAILINVALID. RAX alone cannot tell: it keeps the
 *                   leaf number, which some calls also return as a count.
 *   #UD, #GP        whoever handles the exception puts TDX_SEAMCALL_UD or
 *                   TDX_SEAMCALL_GP in RAX, clears CF and continues behind the
 *                   instruction. Outputs are then undefined.
 *
 * TDCALL has no CF protocol: it always reaches the module.
 */
#ifndef TDX_TRANSPORT_H
#define TDX_TRANSPORT_H

#include <tdx/types.h>

/* Linkage of a call. Only libtdx's ffi.c, which makes symbols of them, says otherwise. */
#ifndef TDX_CALL
#define TDX_CALL	TDX_INLINE
#endif

/*
 * Freestanding programs may define this before the first include: an assembler
 * fragment (a C string) that records the addresses of a SEAMCALL and of what
 * follows it, for the program's #UD and #GP handlers to look up. It is inside
 * inline assembly: % is written %%.
 */
#ifndef TDX_FAULT_ENTRY
#define TDX_FAULT_ENTRY(insn, next) ""
#endif

#if defined(TDX_TRANSPORT_DIRECT)

/* Below the red zone, because call pushes; lea keeps the flags. */
#define TDX_DIRECT_CALL(target)		\
	"lea	-128(%%rsp), %%rsp\n\t"	\
	"call	" target "\n\t"		\
	"lea	128(%%rsp), %%rsp\n\t"
#define TDX_SEAMCALL_INSN	TDX_DIRECT_CALL("tdx_direct_seamcall")
#define TDX_TDCALL_INSN		TDX_DIRECT_CALL("tdx_direct_tdcall")

#else

#define TDX_SEAMCALL_INSN	".byte	0x66, 0x0f, 0x01, 0xcf\n"
#define TDX_TDCALL_INSN		".byte	0x66, 0x0f, 0x01, 0xcc\n"

#endif

/* TDX_SEAMCALL_VMFAILINVALID of tdx/status.h, for the assembler. */
#define TDX_ASM_VMFAILINVALID	"0x8000ff00ffff0000"

#if defined(__KERNEL__) && !defined(TDX_TRANSPORT_DIRECT)

#include <asm/asm.h>

/*
 * The fault entry leaves the vector in RAX. Below 0x8000ff00 in the upper half it is
 * the status, and so is VMfailInvalid's number: one short tail for all three, since
 * it lies in every caller.
 */
#define TDX_SEAMCALL							\
	"71:	" TDX_SEAMCALL_INSN					\
	"	jnc	73f\n"						\
	"	movl	$0xffff0000, %%eax\n"				\
	"72:	rorq	$32, %%rax\n"					\
	"	movb	$0xff, %%ah\n"					\
	"	btsq	$31, %%rax\n"					\
	"	rorq	$32, %%rax\n"					\
	"73:\n"								\
	_ASM_EXTABLE_FAULT(71b, 72b)

#else

#define TDX_SEAMCALL							\
	"71:	" TDX_SEAMCALL_INSN					\
	"72:	jnc	73f\n"						\
	"	movabs	$" TDX_ASM_VMFAILINVALID ", %%rax\n"		\
	"73:\n"								\
	TDX_FAULT_ENTRY("71b", "72b")

#endif

#define TDX_TDCALL	TDX_TDCALL_INSN

/*
 * Vector registers. The instruction keeps them, but for calls whose row says
 * otherwise; a direct transport is a C function and keeps none. Kernels compile
 * without vector registers, and then the compiler has none to lose.
 */
#if defined(__AVX512F__)
#define TDX_VECTOR_CLOBBERS						\
	, "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6",	\
	"xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13",	\
	"xmm14", "xmm15", "xmm16", "xmm17", "xmm18", "xmm19", "xmm20",	\
	"xmm21", "xmm22", "xmm23", "xmm24", "xmm25", "xmm26", "xmm27",	\
	"xmm28", "xmm29", "xmm30", "xmm31", "k1", "k2", "k3", "k4",	\
	"k5", "k6", "k7"
#elif defined(__SSE__)
#define TDX_VECTOR_CLOBBERS						\
	, "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6",	\
	"xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13",	\
	"xmm14", "xmm15"
#else
#define TDX_VECTOR_CLOBBERS
#endif

#if defined(TDX_TRANSPORT_DIRECT)
#define TDX_CALL_CLOBBERS	"cc", "memory" TDX_VECTOR_CLOBBERS
#else
#define TDX_CALL_CLOBBERS	"cc", "memory"
#endif

/* For calls that return with the vector registers zeroed. */
#define TDX_CALL_CLOBBERS_VECTORS	"cc", "memory" TDX_VECTOR_CLOBBERS

/* RAX at a call: the leaf number, and its version in bits 23:16. */
#define TDX_LEAF_VERSION(leaf, version)	((leaf) | (uint64_t)(version) << 16)

/*
 * Hand a register to a caller who wants it. A sanitizer may put a function call
 * into the store, which changes the variables that are bound to R8 to R11; so of
 * several results those are copied to plain variables first.
 */
TDX_INLINE void tdx_put(uint64_t *out, uint64_t value)
{
	if (out) {
		*out = value;
	}
}

#endif /* TDX_TRANSPORT_H */
