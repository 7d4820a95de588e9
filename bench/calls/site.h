/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Call sites that are compared, the same in every design: operands arrive as
 * arguments, results are wanted in registers, a failure goes to a cold function
 * with the status and the error operands. One design is linked into a program;
 * main.c runs one site of it under a tracer. Not for counting our own calls
 * exactly: lib/tests/budget.py does that for all of them.
 */
#ifndef TDX_BENCH_CALLS_SITE_H
#define TDX_BENCH_CALLS_SITE_H

#include <stdbool.h>
#include <stdint.h>

#define SITE		__attribute__((noinline)) void
#define unlikely(x)	__builtin_expect(!!(x), 0)

/* Where a site goes when its call fails. */
__attribute__((noinline, cold)) void site_failed(uint64_t status, uint64_t a, uint64_t b);

/* Results are wanted, in any register. */
#define WANTED(a)	__asm__ volatile ("" : : "r" ((uint64_t)(a)))

struct site {
	const char *name;
	void (*run)(void);	/* calls the site with its arguments */
};

/* Arguments of every site; bench.py knows them too. */
#define GPA		0x100000000ull
#define TDR		0x200001000ull
#define TDVPR		0x200002000ull
#define PAGE		0x300003000ull
#define SOURCE		0x400004000ull
#define FIELD		0x9110000300000010ull
#define RCX_VALUE	0x5005ull
#define X2APIC		7ull
#define MBMD		0x0080000500005000ull
#define BUFFERS		0x600006000ull
#define STREAM		1ull
#define MAC0		0x700007000ull
#define MAC1		0x800008000ull
#define PORT		0x3f8ull
#define VALUE		0x41ull
#define MSR		0x6e0ull
#define MAP_SIZE	0x200000ull

SITE site_mem_page_add(uint64_t gpa, uint64_t tdr, uint64_t page, uint64_t source);
SITE site_mem_sept_add(uint64_t gpa, uint64_t tdr, uint64_t page);
SITE site_mng_rd(uint64_t tdr, uint64_t field);
SITE site_vp_init_v1(uint64_t tdvpr, uint64_t rcx, uint64_t x2apic);
SITE site_phymem_page_reclaim(uint64_t page);
SITE site_export_mem(uint64_t list, uint64_t tdr, uint64_t mbmd, uint64_t buffers,
		     uint64_t stream, uint64_t mac0, uint64_t mac1);
SITE site_vp_enter(uint64_t tdvpr, void *regs);
SITE site_vp_enter_resume(uint64_t tdvpr, void *regs);
SITE site_mem_page_accept(uint64_t gpa);
SITE site_vp_info(void);
SITE site_io_read(uint64_t port);
SITE site_io_write(uint64_t port, uint64_t value);
SITE site_hlt(void);
SITE site_rdmsr(uint64_t msr);
SITE site_wrmsr(uint64_t msr, uint64_t value);
SITE site_map_gpa(uint64_t gpa, uint64_t size);

#endif /* TDX_BENCH_CALLS_SITE_H */
