/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Names from libtdx's tables.
 */
#include <stdio.h>

#include <tdx/decode.h>

#include "names.h"

const struct tdx_call_row *tdx_find_call(enum tdx_call_side side, uint64_t rax)
{
	static const char *const interfaces[] = {
		[TDX_SIDE_HOST] = "tdh", [TDX_SIDE_LOADER] = "seamldr", [TDX_SIDE_GUEST] = "tdg",
	};

	return tdx_call_find_leaf(interfaces[side], rax & UINT16_MAX);
}

void tdx_name_call(char name[TDX_NAME_SIZE], enum tdx_call_side side, uint64_t rax)
{
	const struct tdx_call_row *row = tdx_find_call(side, rax);

	if (row) {
		snprintf(name, TDX_NAME_SIZE, "%s", row->name);
	} else {
		snprintf(name, TDX_NAME_SIZE, "%s leaf %u", side == TDX_SIDE_GUEST ? "TDCALL" :
			 side == TDX_SIDE_HOST ? "SEAMCALL" : "P-SEAMLDR",
			 (unsigned int)(rax & UINT16_MAX));
	}
}

void tdx_name_exit(char name[TDX_NAME_SIZE], uint32_t reason)
{
	const char *text = tdx_exit_reason_name(reason);

	if (text) {
		snprintf(name, TDX_NAME_SIZE, "%s", text);
	} else {
		snprintf(name, TDX_NAME_SIZE, "exit reason %u", reason);
	}
}

void tdx_name_vmcall(char name[TDX_NAME_SIZE], uint64_t function)
{
	const struct tdx_call_row *row = tdx_call_find_leaf("tdvmcall", function);

	if (row) {
		snprintf(name, TDX_NAME_SIZE, "%s", row->name);
	} else {
		snprintf(name, TDX_NAME_SIZE, "sub-function 0x%llx", (unsigned long long)function);
	}
}
