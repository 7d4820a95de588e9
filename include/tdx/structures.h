/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What calls read and write in memory and pack into registers: structures, bit
 * fields and enumerations under the specification's names. Not for operands
 * (tdx/types.h) nor for metadata fields (tdx/fields.h).
 */
#ifndef TDX_STRUCTURES_H
#define TDX_STRUCTURES_H

#include <tdx/gen/bits.h>
#include <tdx/gen/enums.h>
#include <tdx/gen/structs.h>

#endif /* TDX_STRUCTURES_H */
