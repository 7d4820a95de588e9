/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What the calling layer needs of a Linux kernel's header of this name, for tests:
 * an entry of the exception table, in a form that stand_in.c can search.
 */
#ifndef TDX_LIB_TESTS_KERNEL_ASM_H
#define TDX_LIB_TESTS_KERNEL_ASM_H

#ifdef __ASSEMBLER__
#define _ASM_EXTABLE_FAULT(from, to)			\
	.pushsection __ex_table, "aw";			\
	.balign 8;					\
	.quad from, to;					\
	.popsection
#else
#define _ASM_EXTABLE_FAULT(from, to)			\
	".pushsection __ex_table, \"aw\"\n"		\
	".balign 8\n"					\
	".quad " #from ", " #to "\n"			\
	".popsection\n"
#endif

#endif /* TDX_LIB_TESTS_KERNEL_ASM_H */
