/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/module.toml; do not edit. Regenerate: make gen */
/* Which calls the module answers, and when. */
#ifndef TDX_MODULE_GEN_LEAVES_H
#define TDX_MODULE_GEN_LEAVES_H

#include "leaf/leaf.h"

#define TDX_NUM_TDH_LEAVES	97
#define TDX_NUM_TDG_LEAVES	28

/* By leaf number; name is NULL where there is no such call. */
extern const struct tdx_leaf_row tdx_tdh_rows[TDX_NUM_TDH_LEAVES];
extern const struct tdx_leaf_row tdx_tdg_rows[TDX_NUM_TDG_LEAVES];

#endif /* TDX_MODULE_GEN_LEAVES_H */
