/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The hook for faults as a freestanding program would define it before its first
 * include: a table of instructions and of what follows each, which stand_in.c
 * searches like such a program's #UD and #GP handlers.
 */
#ifndef TDX_LIB_TESTS_FAULT_ENTRY_H
#define TDX_LIB_TESTS_FAULT_ENTRY_H

#define TDX_FAULT_ENTRY(insn, next)			\
	".pushsection tdx_faults, \"aw\"\n"		\
	".balign 8\n"					\
	".quad " insn ", " next "\n"			\
	".popsection\n"

#endif /* TDX_LIB_TESTS_FAULT_ENTRY_H */
