/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * <stdarg.h> for module/: the kernel's.
 */
#ifndef TDXSIM_COMPAT_STDARG_H
#define TDXSIM_COMPAT_STDARG_H

#include <linux/stdarg.h>

#endif /* TDXSIM_COMPAT_STDARG_H */
