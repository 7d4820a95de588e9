/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The guest's call sites on edk2's two functions, of the Microsoft ABI, whose
 * assembly bench.py takes from Debian's edk2 source package.
 */
#include <stddef.h>

#include "site.h"

struct edk2_results {
	uint64_t rcx, rdx, r8, r9, r10, r11;
};

__attribute__((ms_abi)) uint64_t TdCall(uint64_t leaf, uint64_t p1, uint64_t p2, uint64_t p3,
					struct edk2_results *results);
__attribute__((ms_abi)) uint64_t TdVmCall(uint64_t function, uint64_t p1, uint64_t p2,
					  uint64_t p3, uint64_t p4, uint64_t *value);

SITE site_mem_page_accept(uint64_t gpa)
{
	uint64_t status = TdCall(6, gpa, 0, 0, NULL);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
	}
}

SITE site_vp_info(void)
{
	struct edk2_results results;
	uint64_t status = TdCall(1, 0, 0, 0, &results);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
		return;
	}
	WANTED(results.rcx);
	WANTED(results.rdx);
}

SITE site_io_read(uint64_t port)
{
	uint64_t value, status = TdVmCall(30, 1, 0, port, 0, &value);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
		return;
	}
	WANTED(value);
}

SITE site_io_write(uint64_t port, uint64_t value)
{
	uint64_t status = TdVmCall(30, 1, 1, port, value, NULL);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
	}
}

SITE site_hlt(void)
{
	uint64_t status = TdVmCall(12, 0, 0, 0, 0, NULL);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
	}
}

SITE site_rdmsr(uint64_t msr)
{
	uint64_t value, status = TdVmCall(31, msr, 0, 0, 0, &value);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
		return;
	}
	WANTED(value);
}

SITE site_wrmsr(uint64_t msr, uint64_t value)
{
	uint64_t status = TdVmCall(32, msr, value, 0, 0, NULL);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
	}
}

SITE site_map_gpa(uint64_t gpa, uint64_t size)
{
	uint64_t next, status = TdVmCall(0x10001, gpa, size, 0, 0, &next);

	if (unlikely(status)) {
		site_failed(status, next, 0);
	}
}
