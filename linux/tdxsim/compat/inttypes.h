/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * <inttypes.h> for module/. How the kernel prints its types is in Kbuild: not a
 * header's matter for checkpatch, which knows no lower case in a macro.
 */
#ifndef TDXSIM_COMPAT_INTTYPES_H
#define TDXSIM_COMPAT_INTTYPES_H

#include <stdint.h>

#endif /* TDXSIM_COMPAT_INTTYPES_H */
