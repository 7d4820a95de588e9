/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Every TDX call of every interface, from one include. Calls that nobody uses
 * leave no byte in a program. Not here: TDX Connect, whose two ABIs clash and are
 * included by name (tdx/gen/connect_open.h or tdx/gen/connect_linux.h).
 */
#ifndef TDX_TDX_H
#define TDX_TDX_H

#include <tdx/types.h>
#include <tdx/status.h>
#include <tdx/transport.h>
#include <tdx/gen/leaves.h>
#include <tdx/gen/tdh.h>
#include <tdx/gen/tdg.h>
#include <tdx/gen/tdvmcall.h>
#include <tdx/gen/seamldr.h>
#include <tdx/vp_enter.h>

#endif /* TDX_TDX_H */
