/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The CPUID part of TD_PARAMS; only for params.c.
 */
#ifndef TDX_MODULE_CORE_PARAMS_CPUID_H
#define TDX_MODULE_CORE_PARAMS_CPUID_H

#include "core/params.h"

/**
 * tdx_params_apply_cpuid - virtual CPUID and what follows from it
 * @draft: [inout] attributes, xfam and tsc_frequency are set
 * @leaf: [out] CPUID leaf and sub-leaf that is wrong, else untouched
 */
uint64_t tdx_params_apply_cpuid(const struct tdx_params_platform *platform,
				const struct td_params *params, struct tdcs *draft,
				uint64_t *leaf);

#endif /* TDX_MODULE_CORE_PARAMS_CPUID_H */
