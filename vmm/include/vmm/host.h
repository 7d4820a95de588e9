/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What the host side needs of the machine under it, beside the SEAMCALL
 * instruction: its memory, its processors, their clock and interrupts. On
 * hardware a kernel provides these; the tdx command provides them over the
 * software machine. Nothing here tells the two apart.
 */
#ifndef TDX_VMM_HOST_H
#define TDX_VMM_HOST_H

#include <stdbool.h>
#include <stdint.h>

/* bind() to this LP number: the thread leaves its LP. */
#define TDX_HOST_NO_LP	UINT32_MAX

#define TDX_HOST_MAX_RAM	8

struct tdx_host {
	/* Physical memory that the VMM may use. */
	struct {
		uint64_t base, size;
	} ram[TDX_HOST_MAX_RAM];
	uint32_t num_ram;
	uint32_t num_lps;
	uint64_t tsc_hz;

	/* A pointer to [pa, pa + length) of host memory; NULL outside it. */
	void *(*map)(void *arg, uint64_t pa, uint64_t length);
	/* From now on the calling thread runs on this LP, and no other thread does. */
	void (*bind)(void *arg, uint32_t lp);
	/* Interrupt an LP; any thread may. */
	void (*send_ipi)(void *arg, uint32_t lp, uint8_t vector);
	/* Acknowledge one interrupt pending on the caller's LP; -1 = none. */
	int (*take_interrupt)(void *arg);
	bool (*rdmsr)(void *arg, uint32_t lp, uint32_t msr, uint64_t *value);
	/* CPUID as the host sees it: EAX, EBX, ECX, EDX. */
	void (*cpuid)(void *arg, uint32_t leaf, uint32_t subleaf, uint32_t out[4]);
	uint64_t (*tsc)(void *arg);
	/* Number of the package an LP is in, from 0. */
	uint32_t (*package)(void *arg, uint32_t lp);
	/* WBINVD on every package; NULL where memory has no caches to write back. */
	void (*flush_caches)(void *arg);
	void *arg;
};

/* Why something failed, as a sentence for a person. */
struct tdx_error {
	char text[512];
};

/* Fill in the error; always false, so that a caller can return it. */
bool tdx_vmm_fail(struct tdx_error *error, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

#endif /* TDX_VMM_HOST_H */
