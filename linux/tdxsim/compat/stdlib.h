/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * <stdlib.h> for module/: memory. A call that is answered never asks for any,
 * so all of these may sleep (os.c).
 */
#ifndef TDXSIM_COMPAT_STDLIB_H
#define TDXSIM_COMPAT_STDLIB_H

#include <linux/types.h>

#define malloc(size)			tdxsim_malloc(size)
#define calloc(count, size)		tdxsim_calloc(count, size)
#define realloc(memory, size)		tdxsim_realloc(memory, size)
#define aligned_alloc(alignment, size)	tdxsim_aligned_alloc(alignment, size)
#define free(memory)			tdxsim_free(memory)

void *tdxsim_malloc(size_t size);
void *tdxsim_calloc(size_t count, size_t size);
/* Of memory that came from here, or NULL. */
void *tdxsim_realloc(void *memory, size_t size);
void *tdxsim_aligned_alloc(size_t alignment, size_t size);
void tdxsim_free(void *memory);

#endif /* TDXSIM_COMPAT_STDLIB_H */
