/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What a Linux kernel's assembly and sites need of its header of this name, to be
 * built outside of a kernel for counting. Not for anything else.
 */
#ifndef TDX_BENCH_SHIM_PRINTK_H
#define TDX_BENCH_SHIM_PRINTK_H

/* Failures do not occur here, and so are not reported. */
#define pr_err(...)	do { } while (0)

#endif /* TDX_BENCH_SHIM_PRINTK_H */
