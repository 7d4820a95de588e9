/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * <stddef.h> for module/: the kernel's.
 */
#ifndef TDXSIM_COMPAT_STDDEF_H
#define TDXSIM_COMPAT_STDDEF_H

#include <linux/stddef.h>
#include <linux/types.h>

#endif /* TDXSIM_COMPAT_STDDEF_H */
