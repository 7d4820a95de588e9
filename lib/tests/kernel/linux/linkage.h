/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What the calling layer needs of a Linux kernel's header of this name, for tests.
 */
#ifndef TDX_LIB_TESTS_KERNEL_LINKAGE_H
#define TDX_LIB_TESTS_KERNEL_LINKAGE_H

#define SYM_FUNC_START(name)	.globl name; .type name, @function; name:
#define SYM_FUNC_END(name)	.size name, . - name
#define RET			ret

#endif /* TDX_LIB_TESTS_KERNEL_LINKAGE_H */
