/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Between lib/decode.c and the generated rows it reads. Not public.
 */
#ifndef TDX_LIB_DECODE_TABLES_H
#define TDX_LIB_DECODE_TABLES_H

#include <tdx/decode.h>

/* By origin, then value. */
extern const struct tdx_status_row tdx_status_table[];
extern const size_t tdx_status_table_size;

#endif /* TDX_LIB_DECODE_TABLES_H */
