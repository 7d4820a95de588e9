/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What a Linux kernel's assembly and sites need of its header of this name, to be
 * built outside of a kernel for counting. Not for anything else.
 */
#ifndef TDX_BENCH_SHIM_COMPILER_ATTRIBUTES_H
#define TDX_BENCH_SHIM_COMPILER_ATTRIBUTES_H

#undef __always_inline
#define __always_inline		inline __attribute__((__always_inline__))
#define __noreturn		__attribute__((__noreturn__))
#define noinstr			__attribute__((__noinline__))

#endif /* TDX_BENCH_SHIM_COMPILER_ATTRIBUTES_H */
