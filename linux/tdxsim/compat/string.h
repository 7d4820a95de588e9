/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * <string.h> for module/: the kernel's.
 */
#ifndef TDXSIM_COMPAT_STRING_H
#define TDXSIM_COMPAT_STRING_H

#include <linux/bug.h>
#include <linux/string.h>

/* Files of module/ have it for themselves. */
#undef BIT

#endif /* TDXSIM_COMPAT_STRING_H */
