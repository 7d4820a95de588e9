/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * <assert.h> for module/: a broken assertion is a bug of the module, which the
 * kernel outlives.
 */
#ifndef TDXSIM_COMPAT_ASSERT_H
#define TDXSIM_COMPAT_ASSERT_H

#include <string.h>

#define assert(condition)	((void)WARN_ON_ONCE(!(condition)))

#endif /* TDXSIM_COMPAT_ASSERT_H */
