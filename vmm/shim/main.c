/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The first C code of a TD: accept all memory, then enter the kernel; on the
 * other vCPUs wait for the operating system's wakeup (ACPI 6.5, "Multiprocessor
 * Wakeup Structure"). No exception handler is set up, so nothing here may do
 * what a TD cannot do directly: no CPUID, no I/O instruction, no MSR.
 */
#include <tdx/tdx.h>

#include "layout.h"

#define PAGE_4K		UINT64_C(0x1000)
#define PAGE_2M		UINT64_C(0x200000)

void tdx_shim_main(uint32_t vcpu);
void tdx_shim_jump(uint64_t entry, uint64_t rsi) __attribute__((noreturn));

static void __attribute__((noreturn)) fatal(uint32_t code)
{
	for (;;) {
		tdvmcall_report_fatal_error(code, 0);
	}
}

static void accept_4k(uint64_t gpa)
{
	tdx_status status = tdg_mem_page_accept(tdx_gpa_level(gpa, 0));

	/* What the VMM measured into the TD is accepted as it came. */
	if (status != TDX_SUCCESS && tdx_status_code(status) != TDX_PAGE_ALREADY_ACCEPTED) {
		fatal(TDX_SHIM_FATAL_ACCEPT);
	}
}

/* A piece that the VMM does not map as one is accepted page by page. */
static void accept_2m(uint64_t gpa)
{
	tdx_status status = tdg_mem_page_accept(tdx_gpa_level(gpa, 1));

	if (status == TDX_SUCCESS || tdx_status_code(status) == TDX_PAGE_ALREADY_ACCEPTED) {
		return;
	}
	if (tdx_status_code(status) != TDX_PAGE_SIZE_MISMATCH) {
		fatal(TDX_SHIM_FATAL_ACCEPT);
	}
	for (uint64_t at = gpa; at < gpa + PAGE_2M; at += PAGE_4K) {
		accept_4k(at);
	}
}

static void accept_all(const struct tdx_shim_info *info)
{
	for (uint64_t i = 0; i < info->num_ranges; i++) {
		uint64_t end = info->ranges[i].base + info->ranges[i].size;

		for (uint64_t gpa = info->ranges[i].base; gpa < end; gpa += PAGE_2M) {
			accept_2m(gpa);
		}
	}
}

/*
 * Between two looks at the mailbox the vCPU halts with interrupts disabled,
 * which the VMM ends after a short time.
 */
static void __attribute__((noreturn)) wait_for_wakeup(volatile struct tdx_wakeup_mailbox *mailbox,
						      uint32_t vcpu)
{
	uint64_t vector;

	while (__atomic_load_n(&mailbox->command, __ATOMIC_ACQUIRE) != TDX_MAILBOX_WAKEUP ||
	       mailbox->apic_id != vcpu) {
		tdvmcall_hlt(1);
	}
	vector = mailbox->vector;
	__atomic_store_n(&mailbox->command, 0, __ATOMIC_RELEASE);
	tdx_shim_jump(vector, 0);
}

/* A vCPU's x2APIC id is its index. */
void tdx_shim_main(uint32_t vcpu)
{
	const struct tdx_shim_info *info = (const void *)(uintptr_t)TDX_SHIM_INFO;

	if (vcpu != 0) {
		wait_for_wakeup((void *)(uintptr_t)info->mailbox, vcpu);
	}
	accept_all(info);
	tdx_shim_jump(info->entry, info->zero_page);
}
