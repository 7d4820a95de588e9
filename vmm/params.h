/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Filling in TD_PARAMS.
 */
#ifndef TDX_VMM_PARAMS_H
#define TDX_VMM_PARAMS_H

#include "vmm_private.h"

/* false: the module does not offer what is asked for. */
bool tdx_params_fill(struct td_params *params, const struct tdx_vmm *vmm, uint64_t attributes,
		     uint32_t cpus, struct tdx_error *error);

#endif /* TDX_VMM_PARAMS_H */
