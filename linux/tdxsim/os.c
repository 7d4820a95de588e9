// SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The operating system under the machine: this kernel. The memory that it
 * simulates is the machine's own, in the direct map.
 */
#include <linux/ktime.h>
#include <linux/log2.h>
#include <linux/mm.h>
#include <linux/random.h>
#include <linux/slab.h>
#include <linux/timekeeping.h>

#include <stdlib.h>

#include "core/os.h"

u64 tdx_os_now_ns(void)
{
	return ktime_get_mono_fast_ns();
}

bool tdx_os_random(void *bytes, size_t size)
{
	get_random_bytes(bytes, size);
	return true;
}

/* It has been in use since long: as for firmware, it is not zeroed. */
void *tdx_os_memory_map(size_t size)
{
	return __va(0);
}

void tdx_os_memory_zero(void *memory, size_t size)
{
	memset(memory, 0, size);
}

void tdx_os_memory_unmap(void *memory, size_t size)
{
}

void *tdxsim_malloc(size_t size)
{
	return kvmalloc(size, GFP_KERNEL);
}

void *tdxsim_calloc(size_t count, size_t size)
{
	return kvcalloc(count, size, GFP_KERNEL);
}

void *tdxsim_realloc(void *memory, size_t size)
{
	return krealloc(memory, size, GFP_KERNEL);
}

/* kmalloc() aligns powers of two to their size, vmalloc() to a page. */
void *tdxsim_aligned_alloc(size_t alignment, size_t size)
{
	return kvmalloc(roundup_pow_of_two(max(alignment, size)), GFP_KERNEL);
}

void tdxsim_free(void *memory)
{
	kvfree(memory);
}
