/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What a Linux kernel's assembly and sites need of its header of this name, to be
 * built outside of a kernel for counting. Not for anything else.
 */
#ifndef TDX_BENCH_SHIM_TYPES_H
#define TDX_BENCH_SHIM_TYPES_H

#ifndef __ASSEMBLY__
#include <stdbool.h>
#include <stdint.h>

typedef uint64_t u64;
typedef uint32_t u32;
typedef uint8_t u8;
typedef uint64_t phys_addr_t;
#endif

#endif /* TDX_BENCH_SHIM_TYPES_H */
