/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Quotes that say of themselves that they are simulated.
 */
#ifndef TDX_VMM_QUOTE_H
#define TDX_VMM_QUOTE_H

#include "vmm_private.h"

/*
 * Write a quote of a TDREPORT. Returns its size, 0 when the report is none or
 * there is too little room.
 */
size_t tdx_quote_build(uint8_t *quote, size_t room, const uint8_t *report, size_t report_size);

/*
 * Serve the GetQuote buffer at a shared GPA, page aligned. false: the buffer
 * is not shared; everything else that is wrong with it is told in its status.
 */
bool tdx_quote_serve(struct tdx_td *td, uint64_t gpa, uint64_t size);

#endif /* TDX_VMM_QUOTE_H */
