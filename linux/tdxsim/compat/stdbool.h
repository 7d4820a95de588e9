/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * <stdbool.h> for module/: the kernel's types.
 */
#ifndef TDXSIM_COMPAT_STDBOOL_H
#define TDXSIM_COMPAT_STDBOOL_H

#include <linux/stddef.h>
#include <linux/types.h>

#endif /* TDXSIM_COMPAT_STDBOOL_H */
