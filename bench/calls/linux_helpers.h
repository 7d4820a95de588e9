/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What the sites on a kernel's helpers start from: its structure, the helpers of its
 * assembly, and the tries for entropy. See linux.c.
 */
#ifndef TDX_BENCH_CALLS_LINUX_HELPERS_H
#define TDX_BENCH_CALLS_LINUX_HELPERS_H

#include <asm/shared/tdx.h>

#ifdef LINUX_WRAPPERS

/* Its own: the mark for kexec before each call, tries for entropy, preemption. */
#include "seamcall_internal.h"
#define retry	sc_retry

#else

u64 __seamcall(u64 leaf, struct tdx_module_args *args);
u64 __seamcall_ret(u64 leaf, struct tdx_module_args *args);
u64 __seamcall_saved_ret(u64 leaf, struct tdx_module_args *args);

#define NO_ENTROPY	0x8000020300000000ull
#define TRIES		10

/* Tried again while there is no entropy, at the site. */
static inline __attribute__((always_inline)) u64
retry(u64 (*helper)(u64, struct tdx_module_args *), u64 leaf, struct tdx_module_args *args)
{
	int left = TRIES;
	u64 status;

	do {
		status = helper(leaf, args);
	} while (status == NO_ENTROPY && --left);
	return status;
}

#endif

#ifdef LINUX_WRAPPERS
#define WRAPPER	static __attribute__((noinline)) uint64_t
#else
#define WRAPPER	static inline __attribute__((always_inline)) uint64_t
#endif

#endif /* TDX_BENCH_CALLS_LINUX_HELPERS_H */
