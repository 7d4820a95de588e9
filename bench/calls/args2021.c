/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The design of 2021, our own rendering: one assembly function that takes the
 * registers as arguments and an optional structure for the results (args2021.S);
 * and a second one for hypercalls. Neither reaches calls with more operands.
 */
#include <stddef.h>

#include "site.h"

struct args_results {
	uint64_t rcx, rdx, r8, r9, r10, r11;
};

struct args_hypercall {
	uint64_t r10, r11, r12, r13, r14, r15;
};

uint64_t args_seamcall(uint64_t leaf, uint64_t rcx, uint64_t rdx, uint64_t r8, uint64_t r9,
		       struct args_results *out);
uint64_t args_tdcall(uint64_t leaf, uint64_t rcx, uint64_t rdx, uint64_t r8, uint64_t r9,
		     struct args_results *out);
uint64_t args_hypercall(uint64_t function, uint64_t r12, uint64_t r13, uint64_t r14,
			uint64_t r15, struct args_hypercall *out);

SITE site_mem_page_add(uint64_t gpa, uint64_t tdr, uint64_t page, uint64_t source)
{
	struct args_results out;
	uint64_t status = args_seamcall(2, gpa, tdr, page, source, &out);

	if (unlikely(status)) {
		site_failed(status, out.rcx, out.rdx);
	}
}

SITE site_mem_sept_add(uint64_t gpa, uint64_t tdr, uint64_t page)
{
	struct args_results out;
	uint64_t status = args_seamcall(3, gpa, tdr, page, 0, &out);

	if (unlikely(status)) {
		site_failed(status, out.rcx, out.rdx);
	}
}

SITE site_mng_rd(uint64_t tdr, uint64_t field)
{
	struct args_results out;
	uint64_t status = args_seamcall(11, tdr, field, 0, 0, &out);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
		return;
	}
	WANTED(out.r8);
}

SITE site_vp_init_v1(uint64_t tdvpr, uint64_t rcx, uint64_t x2apic)
{
	uint64_t status = args_seamcall(22 | 1 << 16, tdvpr, rcx, x2apic, 0, NULL);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
	}
}

SITE site_phymem_page_reclaim(uint64_t page)
{
	struct args_results out;
	uint64_t status = args_seamcall(28, page, 0, 0, 0, &out);

	if (unlikely(status)) {
		site_failed(status, out.rcx, out.rdx);
		return;
	}
	WANTED(out.rcx);
	WANTED(out.rdx);
	WANTED(out.r8);
}

SITE site_mem_page_accept(uint64_t gpa)
{
	uint64_t status = args_tdcall(6, gpa, 0, 0, 0, NULL);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
	}
}

SITE site_vp_info(void)
{
	struct args_results out;
	uint64_t status = args_tdcall(1, 0, 0, 0, 0, &out);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
		return;
	}
	WANTED(out.rcx);
	WANTED(out.rdx);
}

SITE site_io_read(uint64_t port)
{
	struct args_hypercall out;
	uint64_t status = args_hypercall(30, 1, 0, port, 0, &out);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
		return;
	}
	WANTED(out.r11);
}

SITE site_io_write(uint64_t port, uint64_t value)
{
	uint64_t status = args_hypercall(30, 1, 1, port, value, NULL);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
	}
}

SITE site_hlt(void)
{
	uint64_t status = args_hypercall(12, 0, 0, 0, 0, NULL);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
	}
}

SITE site_rdmsr(uint64_t msr)
{
	struct args_hypercall out;
	uint64_t status = args_hypercall(31, msr, 0, 0, 0, &out);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
		return;
	}
	WANTED(out.r11);
}

SITE site_wrmsr(uint64_t msr, uint64_t value)
{
	uint64_t status = args_hypercall(32, msr, value, 0, 0, NULL);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
	}
}

SITE site_map_gpa(uint64_t gpa, uint64_t size)
{
	struct args_hypercall out;
	uint64_t status = args_hypercall(0x10001, gpa, size, 0, 0, &out);

	if (unlikely(status)) {
		site_failed(status, out.r11, 0);
	}
}
