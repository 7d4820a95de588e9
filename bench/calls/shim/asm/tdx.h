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
#define TDX_SEAMCALL_GP			0x8000ff000000000d
#define TDX_SEAMCALL_UD			0x8000ff0000000006
#define TDX_SUCCESS			0
#define TDX_RND_NO_ENTROPY		0x8000020300000000

#endif /* TDX_BENCH_SHIM_TDX_H */
