/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/msr.toml; do not edit. Regenerate: make gen */
/* What a guest access to an MSR does. */
#ifndef TDX_MODULE_GEN_MSR_H
#define TDX_MODULE_GEN_MSR_H

#include <stdint.h>

#define TDX_NUM_MSR_RULES	135

/* When an access does not exit: always, never, or if the TD has the feature. */
enum tdx_msr_native {
	TDX_MSR_NATIVE,
	TDX_MSR_EXIT,
	TDX_MSR_PERFMON,
	TDX_MSR_CET,
	TDX_MSR_PT,
	TDX_MSR_ULI,
	TDX_MSR_LBR,
	TDX_MSR_UMWAIT,
	TDX_MSR_XFD,
	TDX_MSR_PKS,
	TDX_MSR_TSX,
	TDX_MSR_OTHER,
};

/* What an exit becomes. */
enum tdx_msr_action {
	TDX_MSR_ACTION_NONE,
	TDX_MSR_ACTION_VE,
	TDX_MSR_ACTION_GP,
	TDX_MSR_ACTION_GP_OR_VE,
	TDX_MSR_ACTION_SPECIAL,
};

struct tdx_msr_rule {
	uint32_t first, last;
	uint8_t read, on_read, write, on_write;
};

/* Ascending; an MSR without a rule exits and becomes a #VE. */
extern const struct tdx_msr_rule tdx_msr_rules[TDX_NUM_MSR_RULES];

#endif /* TDX_MODULE_GEN_MSR_H */
