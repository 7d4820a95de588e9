/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What kernel.c needs of the process: the machine's memory, its CPUs, a place
 * for reports.
 */
#ifndef TDX_LINUX_HOST_KERNEL_H
#define TDX_LINUX_HOST_KERNEL_H

#include <stdint.h>

#define HOST_MAX_RANGES	8

struct host_world {
	uint8_t *memory;
	unsigned long memory_size;
	unsigned long first_page;	/* pages below it are never given out */
	unsigned int cpus, cpu;		/* how many, which one runs */
	struct {
		uint64_t base, size;
	} ranges[HOST_MAX_RANGES];
	unsigned int num_ranges;
	uint8_t *used;			/* a byte a page of memory */
	unsigned long long ids;		/* bit n: first_id + n is in use */
	unsigned int first_id;
	void (*bind)(unsigned int cpu);
	void (*report)(const char *step, unsigned long long status);
};

void host_world_set(const struct host_world *from);
unsigned long host_pages_used(void);
unsigned long long host_ids_used(void);

#endif /* TDX_LINUX_HOST_KERNEL_H */
