/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * <stdio.h> for module/: printing into memory, no more.
 */
#ifndef TDXSIM_COMPAT_STDIO_H
#define TDXSIM_COMPAT_STDIO_H

#include <linux/sprintf.h>

#endif /* TDXSIM_COMPAT_STDIO_H */
