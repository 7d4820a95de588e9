/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/module.toml; do not edit. Regenerate: make gen */
/* States of a TD and of its secure EPT. */
#include "gen/states.h"

const uint8_t tdx_op_state_flags[TDX_NUM_OP_STATES] = {
	[TDX_OP_UNINITIALIZED] = 0x0,
	[TDX_OP_INITIALIZED] = 0x2,
	[TDX_OP_RUNNABLE] = 0x7,
	[TDX_OP_LIVE_EXPORT] = 0xf,
	[TDX_OP_PAUSED_EXPORT] = 0xe,
	[TDX_OP_POST_EXPORT] = 0x6,
	[TDX_OP_MEMORY_IMPORT] = 0x56,
	[TDX_OP_STATE_IMPORT] = 0x56,
	[TDX_OP_POST_IMPORT] = 0x66,
	[TDX_OP_LIVE_IMPORT] = 0x67,
	[TDX_OP_FAILED_IMPORT] = 0x2,
};

const struct tdx_sept_state_row tdx_sept_state_rows[TDX_NUM_SEPT_STATES] = {
	[TDX_SEPT_FREE] = { TDX_SEPT_FREE_BITS, 0x20, 0 },
	[TDX_SEPT_REMOVED] = { TDX_SEPT_REMOVED_BITS, 0x20, 5 },
	[TDX_SEPT_NL_MAPPED] = { TDX_SEPT_NL_MAPPED_BITS, 0x20000, 132 },
	[TDX_SEPT_NL_BLOCKED] = { TDX_SEPT_NL_BLOCKED_BITS, 0x24000, 129 },
	[TDX_SEPT_MAPPED] = { TDX_SEPT_MAPPED_BITS, 0x701c6, 4 },
	[TDX_SEPT_BLOCKED] = { TDX_SEPT_BLOCKED_BITS, 0x24000, 1 },
	[TDX_SEPT_BLOCKEDW] = { TDX_SEPT_BLOCKEDW_BITS, 0x68007, 8 },
	[TDX_SEPT_EXPORTED_BLOCKEDW] = { TDX_SEPT_EXPORTED_BLOCKEDW_BITS, 0x48a13, 9 },
	[TDX_SEPT_EXPORTED_DIRTY] = { TDX_SEPT_EXPORTED_DIRTY_BITS, 0x7061a, 11 },
	[TDX_SEPT_EXPORTED_DIRTY_BLOCKEDW] = { TDX_SEPT_EXPORTED_DIRTY_BLOCKEDW_BITS, 0x6861b, 12 },
	[TDX_SEPT_PENDING] = { TDX_SEPT_PENDING_BITS, 0x231c6, 2 },
	[TDX_SEPT_PENDING_BLOCKED] = { TDX_SEPT_PENDING_BLOCKED_BITS, 0x25000, 3 },
	[TDX_SEPT_PENDING_BLOCKEDW] = { TDX_SEPT_PENDING_BLOCKEDW_BITS, 0x29007, 16 },
	[TDX_SEPT_PENDING_EXPORTED_BLOCKEDW] = { TDX_SEPT_PENDING_EXPORTED_BLOCKEDW_BITS, 0x9a13, 17 },
	[TDX_SEPT_PENDING_EXPORTED_DIRTY] = { TDX_SEPT_PENDING_EXPORTED_DIRTY_BITS, 0x2361a, 19 },
	[TDX_SEPT_PENDING_EXPORTED_DIRTY_BLOCKEDW] = { TDX_SEPT_PENDING_EXPORTED_DIRTY_BLOCKEDW_BITS, 0x2961b, 20 },
};

const uint8_t tdx_sept_state_of_encoding[128] = {
	2, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	4, 0, 0, 8, 6, 0, 7, 9, 5, 0, 0, 0, 0, 0, 0, 0,
	10, 0, 0, 14, 12, 0, 13, 15, 11, 0, 0, 0, 0, 0, 0, 0,
};

const uint8_t tdx_l2_sept_public_of_encoding[16] = {
	64, 193, 0, 0, 0, 0, 68, 65, 196, 0, 0, 0, 0, 0, 0, 0,
};
