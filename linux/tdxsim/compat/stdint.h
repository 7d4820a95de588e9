/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * <stdint.h> for module/: the kernel's types, and the limits that it spells
 * otherwise.
 */
#ifndef TDXSIM_COMPAT_STDINT_H
#define TDXSIM_COMPAT_STDINT_H

#include <linux/limits.h>
#include <linux/types.h>

#define UINT8_MAX	U8_MAX
#define UINT16_MAX	U16_MAX
#define UINT32_MAX	U32_MAX
#define UINT64_MAX	U64_MAX
#define INT64_MAX	S64_MAX

#endif /* TDXSIM_COMPAT_STDINT_H */
