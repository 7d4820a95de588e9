/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What a Linux kernel's assembly and sites need of its header of this name, to be
 * built outside of a kernel for counting. Not for anything else.
 */
#ifndef TDX_BENCH_SHIM_ERRNO_H
#define TDX_BENCH_SHIM_ERRNO_H

#define EIO		5
#define EACCES		13
#define ENODEV		19
#define EOPNOTSUPP	95

#endif /* TDX_BENCH_SHIM_ERRNO_H */
