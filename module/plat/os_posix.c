/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The operating system under a machine that lives in a process.
 */
#include <sys/mman.h>
#include <sys/random.h>
#include <time.h>

#include "core/os.h"

#define NS_PER_S	1000000000ull

uint64_t tdx_os_now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * NS_PER_S + (uint64_t)now.tv_nsec;
}

bool tdx_os_random(void *bytes, size_t size)
{
	return getrandom(bytes, size, 0) == (ssize_t)size;
}

void *tdx_os_memory_map(size_t size)
{
	void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE,
			    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	if (memory == MAP_FAILED) {
		return NULL;
	}
	/* A wish: most of a large TD's build is page faults otherwise. */
	(void)madvise(memory, size, MADV_HUGEPAGE);
	return memory;
}

void tdx_os_memory_zero(void *memory, size_t size)
{
	(void)madvise(memory, size, MADV_DONTNEED);
}

void tdx_os_memory_unmap(void *memory, size_t size)
{
	munmap(memory, size);
}
