/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The world that Linux's TDX host code is linked into: the kernel symbols it
 * needs, over a software machine. Names and calling conventions are the
 * kernel's; nothing else of it is here. Pages are pages of the machine, the
 * direct map is its memory, a CPU is a logical processor.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <asm/prctl.h>

#include "drive.h"
#include "kernel.h"

#define PAGE		4096UL
#define MAX_CPUS	64
#define BIG		16384	/* more than any CPU structure */

/* What the process knows; the kernel code has globals, so this has. */
static struct host_world world;

/*
 * Per-CPU variables: the section that all of them are in is CPU 0's copy; the
 * GS base of another CPU is the distance to its own.
 */
#define PER_CPU	__attribute__((section("kernel_percpu")))
extern uint8_t __start_kernel_percpu[], __stop_kernel_percpu[];
PER_CPU unsigned int cpu_number;
PER_CPU unsigned long __preempt_count;
PER_CPU bool cache_state_incoherent;
PER_CPU unsigned char cpu_info[BIG];

/* Data that kernel code reads by name. */
unsigned long page_offset_base, vmemmap_base, phys_base;
unsigned long __cpu_online_mask[MAX_CPUS / 64 + 1], __cpu_possible_mask[MAX_CPUS / 64 + 1];
unsigned int __num_online_cpus;
unsigned long __per_cpu_offset[MAX_CPUS];
unsigned long node_states[16] = { 1, 1, 1, 1, 1, 1 };
unsigned char boot_cpu_data[BIG], cpu_caps_set[1024], cpu_caps_cleared[1024];
unsigned char kmalloc_caches[BIG];
unsigned char empty_zero_page[PAGE] __attribute__((aligned(4096)));
unsigned char __zero_page[PAGE] __attribute__((aligned(4096)));
int alternatives_patched;

void host_world_set(const struct host_world *from)
{
	world = *from;
	page_offset_base = (unsigned long)world.memory;
	vmemmap_base = (unsigned long)calloc(world.memory_size / PAGE, drive_page_struct_size());
	__cpu_online_mask[0] = __cpu_possible_mask[0] = (1UL << world.cpus) - 1;
	__num_online_cpus = world.cpus;
	for (unsigned int cpu = 1; cpu < world.cpus; cpu++) {
		size_t size = (size_t)(__stop_kernel_percpu - __start_kernel_percpu);
		uint8_t *copy = aligned_alloc(PAGE, (size + PAGE - 1) & ~(PAGE - 1));

		memcpy(copy, __start_kernel_percpu, size);
		*(unsigned int *)(copy + ((uint8_t *)&cpu_number - __start_kernel_percpu)) = cpu;
		__per_cpu_offset[cpu] = (unsigned long)(copy - __start_kernel_percpu);
	}
}

void host_on_cpu(unsigned int cpu)
{
	world.cpu = cpu;
	syscall(SYS_arch_prctl, ARCH_SET_GS, __per_cpu_offset[cpu]);
	world.bind(cpu);
}

void host_report(const char *step, unsigned long long status)
{
	world.report(step, status);
}

/* Pages */

static unsigned long page_index(const void *page)
{
	return ((unsigned long)page - vmemmap_base) / drive_page_struct_size();
}

static void *page_at(unsigned long index)
{
	return (void *)(vmemmap_base + index * drive_page_struct_size());
}

/* First fit; pages given back are used again. */
static unsigned long take_pages(unsigned long count)
{
	unsigned long run = 0;

	for (unsigned long i = world.first_page; i < world.memory_size / PAGE; i++) {
		run = world.used[i] ? 0 : run + 1;
		if (run == count) {
			memset(world.used + i + 1 - count, 1, count);
			memset(world.memory + (i + 1 - count) * PAGE, 0, count * PAGE);
			return i + 1 - count;
		}
	}
	return 0;
}

static void give_pages(unsigned long first, unsigned long count)
{
	memset(world.used + first, 0, count);
}

void *host_page(void)
{
	return page_at(take_pages(1));
}

void host_page_free(void *page)
{
	give_pages(page_index(page), 1);
}

unsigned long host_pages_used(void)
{
	unsigned long count = 0;

	for (unsigned long i = 0; i < world.memory_size / PAGE; i++) {
		count += world.used[i];
	}
	return count;
}

void *alloc_pages_exact_noprof(size_t size, unsigned int flags)
{
	unsigned long index = take_pages((size + PAGE - 1) / PAGE);

	return index ? world.memory + index * PAGE : NULL;
}

void free_pages_exact(void *address, size_t size)
{
	give_pages((unsigned long)((uint8_t *)address - world.memory) / PAGE,
		   (size + PAGE - 1) / PAGE);
}

void *alloc_contig_pages_noprof(unsigned long count, unsigned int flags, int node, void *mask)
{
	unsigned long index = take_pages(count);

	return index ? page_at(index) : NULL;
}

void free_contig_range(unsigned long pfn, unsigned long count)
{
	give_pages(pfn, count);
}

/* Small objects have physical addresses as well. */
void *__kmalloc_noprof(size_t size, unsigned int flags)
{
	return alloc_pages_exact_noprof(size, flags);
}

void *__kmalloc_cache_noprof(void *cache, unsigned int flags, size_t size)
{
	return alloc_pages_exact_noprof(size, flags);
}

void kfree(const void *object)
{
	if (object) {
		free_pages_exact((void *)object, 1);
	}
}

/* The ranges of memory that the page allocator owns, one after the other. */
void __next_mem_pfn_range(int *index, int node, unsigned long *start, unsigned long *end,
			  int *range_node)
{
	if (++*index >= (int)world.num_ranges) {
		*index = -1;
		return;
	}
	if (start) {
		*start = world.ranges[*index].base / PAGE;
	}
	if (end) {
		*end = (world.ranges[*index].base + world.ranges[*index].size) / PAGE;
	}
	if (range_node) {
		*range_node = 0;
	}
}

unsigned long slow_virt_to_phys(void *address)
{
	return (unsigned long)((uint8_t *)address - world.memory);
}

unsigned long vmalloc_to_pfn(const void *address)
{
	return slow_virt_to_phys((void *)address) / PAGE;
}

/* CPUs */

int smp_call_on_cpu(unsigned int cpu, int (*function)(void *), void *argument, bool physical)
{
	unsigned int before = world.cpu;
	int result;

	host_on_cpu(cpu);
	result = function(argument);
	host_on_cpu(before);
	return result;
}

int __cpuhp_setup_state(int state, const char *name, bool invoke, int (*startup)(unsigned int),
			int (*teardown)(unsigned int), bool multi)
{
	unsigned int before = world.cpu;
	int result = 0;

	for (unsigned int cpu = 0; cpu < world.cpus && !result; cpu++) {
		host_on_cpu(cpu);
		result = startup(cpu);
	}
	host_on_cpu(before);
	return result;
}

void __cpuhp_remove_state(int state, bool invoke)
{
}

void on_each_cpu_cond_mask(bool (*condition)(int, void *), void (*function)(void *),
			   void *argument, bool wait, const void *mask)
{
	unsigned int before = world.cpu;

	for (unsigned int cpu = 0; cpu < world.cpus; cpu++) {
		host_on_cpu(cpu);
		if (!condition || condition((int)cpu, argument)) {
			function(argument);
		}
	}
	host_on_cpu(before);
}

int stop_machine_cpuslocked(int (*function)(void *), void *data, const void *mask)
{
	return function(data);
}

void cpus_read_lock(void)
{
}

void cpus_read_unlock(void)
{
}

void lockdep_assert_cpus_held(void)
{
}

int x86_virt_get_ref(int feature)
{
	return 0;
}

void x86_virt_put_ref(int feature)
{
}

void register_syscore(void *syscore)
{
}

void wbinvd_on_all_cpus(void)
{
}

void clflush_cache_range(void *address, unsigned int size)
{
}

/* One thread runs kernel code here, so its locks are free. */
void _raw_spin_lock(void *lock)
{
}

void _raw_spin_unlock(void *lock)
{
}

void mutex_lock(void *lock)
{
}

void mutex_unlock(void *lock)
{
}

int __cond_resched(void)
{
	return 0;
}

/* Called from assembly: every register has to survive, and does. */
__attribute__((naked)) void preempt_schedule_thunk(void)
{
	__asm__("ret");
}

/* Small things */

int ida_alloc_range(void *ida, unsigned int first, unsigned int last, unsigned int flags)
{
	for (unsigned int i = first; i <= last && i < first + 64; i++) {
		if (!(world.ids >> (i - first) & 1)) {
			world.ids |= 1ULL << (i - first);
			world.first_id = first;
			return (int)i;
		}
	}
	return -28;
}

void ida_free(void *ida, unsigned int id)
{
	world.ids &= ~(1ULL << (id - world.first_id));
}

unsigned long long host_ids_used(void)
{
	return world.ids;
}

void *memchr_inv(const void *start, int byte, size_t size)
{
	const uint8_t *at = start;

	for (size_t i = 0; i < size; i++) {
		if (at[i] != (uint8_t)byte) {
			return (void *)(at + i);
		}
	}
	return NULL;
}

/* The kernel's sort() takes a swap function too; NULL means a plain swap. */
void sort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *),
	  void (*swap)(void *, void *, int))
{
	qsort(base, count, size, compare);
}

bool mce_is_memory_error(void *mce)
{
	return false;
}

bool mce_usable_address(void *mce)
{
	return false;
}

int ___ratelimit(void *state, const char *function)
{
	return 1;
}

/*
 * A level mark (SOH and a digit) comes before the text. Kernel code passes
 * variable arguments as others, but says nothing of vector registers, which a
 * variadic function here would look at.
 */
int _printk(const char *format, long a, long b, long c, long d, long e, long f, long g)
{
	if (format[0] == '\001') {
		format += 2;
	}
	fputs("linux: ", stdout);
	printf(format, a, b, c, d, e, f, g);
	return 0;
}
