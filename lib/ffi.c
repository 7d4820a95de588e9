/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The calls and the predicates of statuses as symbols, for languages that cannot
 * inline C: the same functions of the same headers, with external linkage. C and
 * C++ programs never need them. A handle (struct tdx_tdr ...) is passed as the
 * integer in it. TDX Connect is in ffi_connect_*.c.
 */
#pragma GCC diagnostic ignored "-Wmissing-prototypes"

#define TDX_CALL
#define TDX_STATUS_INLINE

#include <tdx/tdx.h>
