/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What a Linux kernel's assembly and sites need of its header of this name, to be
 * built outside of a kernel for counting. Not for anything else.
 */
#ifndef TDX_BENCH_SHIM_PGTABLE_H
#define TDX_BENCH_SHIM_PGTABLE_H

enum pg_level { PG_LEVEL_NONE, PG_LEVEL_4K, PG_LEVEL_2M, PG_LEVEL_1G };

#define page_level_size(level)	(4096UL << (9 * ((level) - PG_LEVEL_4K)))
#define IS_ALIGNED(x, a)	(((x) & ((a) - 1)) == 0)

#endif /* TDX_BENCH_SHIM_PGTABLE_H */
