/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Between lib/field_table.c and the generated rows it reads. Not public.
 */
#ifndef TDX_LIB_FIELD_TABLE_ROWS_H
#define TDX_LIB_FIELD_TABLE_ROWS_H

#include <tdx/field_table.h>

/* By context. */
extern const struct tdx_field_row tdx_field_table[];
extern const size_t tdx_field_table_size;

#endif /* TDX_LIB_FIELD_TABLE_ROWS_H */
