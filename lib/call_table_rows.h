/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Between lib/call_table.c and the generated rows it reads. Not public.
 */
#ifndef TDX_LIB_CALL_TABLE_ROWS_H
#define TDX_LIB_CALL_TABLE_ROWS_H

#include <tdx/call_table.h>

/* By interface and number. */
extern const struct tdx_call_row tdx_call_table[];
extern const size_t tdx_call_table_size;

#endif /* TDX_LIB_CALL_TABLE_ROWS_H */
