/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The design of 2020, our own rendering: macros of inline assembly, one for each
 * number of operands and results, all results of a call in one structure. As then,
 * no test of CF and no "memory"; no form for more operands or for TDVMCALL.
 */
#include "site.h"

struct macro_results {
	uint64_t rcx, rdx, r8, r9, r10, r11;
};

#define SEAMCALL	".byte 0x66, 0x0f, 0x01, 0xcf"
#define TDCALL		".byte 0x66, 0x0f, 0x01, 0xcc"

/* Operands in RCX, RDX, R8, R9; results in RCX and RDX. */
#define CALL_4_2(insn, leaf, p1, p2, p3, p4, ex) ({				\
	uint64_t ret_;								\
	register uint64_t r8_ __asm__("r8") = (p3);				\
	register uint64_t r9_ __asm__("r9") = (p4);				\
	__asm__ volatile (insn : "=a" (ret_), "=c" ((ex)->rcx), "=d" ((ex)->rdx)	\
			  : "a" (leaf), "c" (p1), "d" (p2), "r" (r8_), "r" (r9_)	\
			  : "cc");						\
	ret_; })

#define CALL_3_2(insn, leaf, p1, p2, p3, ex) ({					\
	uint64_t ret_;								\
	register uint64_t r8_ __asm__("r8") = (p3);				\
	__asm__ volatile (insn : "=a" (ret_), "=c" ((ex)->rcx), "=d" ((ex)->rdx)	\
			  : "a" (leaf), "c" (p1), "d" (p2), "r" (r8_) : "cc");	\
	ret_; })

#define CALL_3_0(insn, leaf, p1, p2, p3) ({					\
	uint64_t ret_;								\
	register uint64_t r8_ __asm__("r8") = (p3);				\
	__asm__ volatile (insn : "=a" (ret_)					\
			  : "a" (leaf), "c" (p1), "d" (p2), "r" (r8_) : "cc");	\
	ret_; })

/* Every result register, into the structure. */
#define CALL_2_6(insn, leaf, p1, p2, ex) ({					\
	uint64_t ret_;								\
	register uint64_t r8_ __asm__("r8");					\
	register uint64_t r9_ __asm__("r9");					\
	register uint64_t r10_ __asm__("r10");					\
	register uint64_t r11_ __asm__("r11");					\
	__asm__ volatile (insn : "=a" (ret_), "=c" ((ex)->rcx), "=d" ((ex)->rdx),	\
			  "=r" (r8_), "=r" (r9_), "=r" (r10_), "=r" (r11_)	\
			  : "a" (leaf), "c" (p1), "d" (p2) : "cc");		\
	(ex)->r8 = r8_; (ex)->r9 = r9_; (ex)->r10 = r10_; (ex)->r11 = r11_;	\
	ret_; })

#define CALL_1_0(insn, leaf, p1) ({						\
	uint64_t ret_;								\
	__asm__ volatile (insn : "=a" (ret_) : "a" (leaf), "c" (p1) : "cc");	\
	ret_; })

SITE site_mem_page_add(uint64_t gpa, uint64_t tdr, uint64_t page, uint64_t source)
{
	struct macro_results ex;
	uint64_t status = CALL_4_2(SEAMCALL, 2, gpa, tdr, page, source, &ex);

	if (unlikely(status)) {
		site_failed(status, ex.rcx, ex.rdx);
	}
}

SITE site_mem_sept_add(uint64_t gpa, uint64_t tdr, uint64_t page)
{
	struct macro_results ex;
	uint64_t status = CALL_3_2(SEAMCALL, 3, gpa, tdr, page, &ex);

	if (unlikely(status)) {
		site_failed(status, ex.rcx, ex.rdx);
	}
}

SITE site_mng_rd(uint64_t tdr, uint64_t field)
{
	struct macro_results ex;
	uint64_t status = CALL_2_6(SEAMCALL, 11, tdr, field, &ex);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
		return;
	}
	WANTED(ex.r8);
}

SITE site_vp_init_v1(uint64_t tdvpr, uint64_t rcx, uint64_t x2apic)
{
	uint64_t status = CALL_3_0(SEAMCALL, 22 | 1 << 16, tdvpr, rcx, x2apic);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
	}
}

SITE site_phymem_page_reclaim(uint64_t page)
{
	struct macro_results ex;
	uint64_t status = CALL_2_6(SEAMCALL, 28, page, 0, &ex);

	if (unlikely(status)) {
		site_failed(status, ex.rcx, ex.rdx);
		return;
	}
	WANTED(ex.rcx);
	WANTED(ex.rdx);
	WANTED(ex.r8);
}

SITE site_mem_page_accept(uint64_t gpa)
{
	uint64_t status = CALL_1_0(TDCALL, 6, gpa);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
	}
}

SITE site_vp_info(void)
{
	struct macro_results ex;
	uint64_t status = CALL_2_6(TDCALL, 1, 0, 0, &ex);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
		return;
	}
	WANTED(ex.rcx);
	WANTED(ex.rdx);
}
