/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What the calling layer needs of a Linux kernel's header of this name, for tests.
 */
#ifndef TDX_LIB_TESTS_KERNEL_TYPES_H
#define TDX_LIB_TESTS_KERNEL_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#endif /* TDX_LIB_TESTS_KERNEL_TYPES_H */
