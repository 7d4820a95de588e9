/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The tables behind tdx_machine_config_default().
 */
#ifndef TDX_MODULE_PLAT_DEFAULT_CPU_H
#define TDX_MODULE_PLAT_DEFAULT_CPU_H

#include <stddef.h>

#include <machine/machine.h>

extern const struct tdx_cpuid_value tdx_default_cpuid[];
extern const size_t tdx_num_default_cpuid;
extern const struct tdx_msr_value tdx_default_msrs[];
extern const size_t tdx_num_default_msrs;

#endif /* TDX_MODULE_PLAT_DEFAULT_CPU_H */
