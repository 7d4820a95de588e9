/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The process around the kernel's objects: the world of linux/host, without a
 * machine, and the few symbols more that a distribution's options ask for.
 * Usage: bench-linux FUNCTION
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <asm/prctl.h>

#include "drive.h"
#include "kernel.h"
#include "run.h"

#define MIB	(1ul << 20)

/* As when nothing waits for this CPU: the bit is inverted, its place has changed. */
extern unsigned long __preempt_count;
#define NO_RESCHED	(1ul << 63 | 1ul << 31)

__attribute__((section("kernel_percpu"))) unsigned long __ref_stack_chk_guard;
int __SCK__cond_resched, __SCK__preempt_schedule;
int __tracepoint_read_msr[64];
void *acpi_suspend_lowlevel;

void do_trace_read_msr(unsigned int msr, uint64_t value, int failed)
{
}

/* Called from assembly with registers that have to survive. */
#define SYMBOL(name)	\
	__asm__(".globl " #name "\n.type " #name ", @function\n" #name ":\n\tret\n" \
		".size " #name ", . - " #name "\n")
SYMBOL(__fentry__);
SYMBOL(__x86_return_thunk);
SYMBOL(__SCT__cond_resched);
SYMBOL(__SCT__preempt_schedule);

extern uint8_t __start_kernel_percpu[], __stop_kernel_percpu[];

/*
 * The CPU's variables. Older kernels also have the stack guard at 40 behind the GS
 * base, which then must not be 0: from the base to the section's end is one mapping.
 */
static int own_cpu(void)
{
	size_t size = (size_t)__stop_kernel_percpu;
	uint8_t *base = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1,
			     0);

	if (base == MAP_FAILED) {
		return -1;
	}
	__preempt_count = NO_RESCHED;
	memcpy(base + (size_t)__start_kernel_percpu, __start_kernel_percpu,
	       (size_t)(__stop_kernel_percpu - __start_kernel_percpu));
	return (int)syscall(SYS_arch_prctl, ARCH_SET_GS, base);
}

static void bind(unsigned int cpu)
{
}

static void report(const char *step, unsigned long long status)
{
}

/* kernel.c finds pages for it as well; nothing of that is measured. */
int main(int argc, char **argv)
{
	struct host_world world = {
		.memory_size = 64 * MIB, .first_page = 4096, .cpus = 1,
		.ranges = { { 0, 64 * MIB } }, .num_ranges = 1, .bind = bind, .report = report,
	};
	void *pages[3];

	if (argc != 2) {
		fputs("usage: bench-linux FUNCTION\n", stderr);
		return 2;
	}
	world.memory = calloc(world.memory_size, 1);
	world.used = calloc(world.memory_size / 4096, 1);
	if (!world.memory || !world.used) {
		return 2;
	}
	host_world_set(&world);
	for (int i = 0; i < 3; i++) {
		pages[i] = host_page();
	}
	if (own_cpu()) {
		return 2;
	}
	return bench_run(argv[1], pages);
}
