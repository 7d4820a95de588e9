/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDX Connect as the public 2.0 source has it, as symbols. The two ABIs give
 * the same numbers to different calls, so each symbol ends in the name of its ABI:
 * tdh_spdm_create_connect_open. Not for C and C++, which include the header.
 */
#pragma GCC diagnostic ignored "-Wmissing-prototypes"

#define TDX_CALL

#include "gen/connect_open_names.h"

#include <tdx/gen/connect_open.h>
