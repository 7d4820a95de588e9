/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What a Linux kernel's assembly and sites need of its header of this name, to be
 * built outside of a kernel for counting. Not for anything else.
 */
#ifndef TDX_BENCH_SHIM_TDX_H
#define TDX_BENCH_SHIM_TDX_H

#include <asm/shared/tdx.h>

#define TDX_SW_ERROR			0x8000ff0000000000
#define TDX_SEAMCALL_VMFAILINVALID	0x8000ff00ffff0000

#endif /* TDX_BENCH_SHIM_TDX_H */
