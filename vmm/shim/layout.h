/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What the VMM and the guest shim agree upon: where the shim lies in the TD's
 * memory and the page that tells it what to do. Both are measured. The host
 * cannot lie in a register, as the shim takes nothing from registers but its
 * vCPU's index, which the TDX module sets.
 *
 * A vCPU's x2APIC id is its index.
 */
#ifndef TDX_SHIM_LAYOUT_H
#define TDX_SHIM_LAYOUT_H

/* The shim ends at 4 GiB, so that it holds the reset vector. */
#define TDX_SHIM_SIZE		0x10000
#define TDX_SHIM_BASE		0xffff0000
#define TDX_SHIM_INFO		0xfffef000
#define TDX_SHIM_MAX_CPUS	64
#define TDX_SHIM_MAX_RANGES	4

/* Selectors of the Linux boot protocol, which the shim's GDT holds. */
#define TDX_SHIM_CODE64		0x10
#define TDX_SHIM_DATA		0x18

#define TDX_SHIM_FATAL_ACCEPT	0x10	/* a page could not be accepted */

#ifndef __ASSEMBLER__
#include <stdint.h>

struct tdx_shim_info {
	uint64_t entry;		/* 64-bit entry point of the kernel */
	uint64_t zero_page;	/* RSI at the entry */
	uint64_t mailbox;	/* ACPI multiprocessor wakeup mailbox */
	uint64_t num_ranges;
	struct {
		uint64_t base, size;
	} ranges[TDX_SHIM_MAX_RANGES];	/* memory to accept */
};

/* ACPI 6.5, 5.2.12.19: multiprocessor wakeup mailbox, OS part. */
struct tdx_wakeup_mailbox {
	uint16_t command;
	uint16_t reserved;
	uint32_t apic_id;
	uint64_t vector;
};
#define TDX_MAILBOX_WAKEUP	1
#endif

#endif /* TDX_SHIM_LAYOUT_H */
