/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * P-SEAMLDR calls one at a time, with the current VMCS kept: see tdx/seamldr.h.
 */
#include <tdx/seamldr.h>
#include <tdx/tdx.h>

/* About a millisecond: the P-SEAMLDR works with interrupts off, so calls are short. */
#define MAX_SPINS	(1u << 15)

/* What VMPTRST stores when there is no current VMCS. */
#define NO_VMCS		(~0ULL)

static bool take(struct tdx_seamldr *seamldr)
{
	for (uint32_t i = 0; i < MAX_SPINS; i++) {
		if (!__atomic_exchange_n(&seamldr->taken, 1, __ATOMIC_ACQUIRE)) {
			return true;
		}
		__builtin_ia32_pause();
	}
	return false;
}

static uint64_t current_vmcs(void)
{
	uint64_t vmcs = NO_VMCS;

	__asm__ volatile ("vmptrst (%0)" : : "a" (&vmcs) : "cc", "memory");
	return vmcs;
}

static void load_vmcs(uint64_t vmcs)
{
	__asm__ volatile ("vmptrld (%0)" : : "a" (&vmcs) : "cc", "memory");
}

/* Everything between two calls, so that a call is one line below. */
static bool begin(struct tdx_seamldr *seamldr, uint64_t *vmcs)
{
	if (!take(seamldr)) {
		return false;
	}
	*vmcs = seamldr->restore_vmcs ? current_vmcs() : NO_VMCS;
	return true;
}

static tdx_status end(struct tdx_seamldr *seamldr, uint64_t vmcs, tdx_status status)
{
	if (vmcs != NO_VMCS) {
		load_vmcs(vmcs);
	}
	__atomic_store_n(&seamldr->taken, 0, __ATOMIC_RELEASE);
	return status;
}

tdx_status tdx_seamldr_info(struct tdx_seamldr *seamldr, uint64_t info_pa)
{
	uint64_t vmcs;

	if (!begin(seamldr, &vmcs)) {
		return TDX_SEAMCALL_VMFAILINVALID;
	}
	return end(seamldr, vmcs, seamldr_info(info_pa));
}

tdx_status tdx_seamldr_install(struct tdx_seamldr *seamldr, uint64_t params_pa,
			       uint64_t *unrecoverable)
{
	uint64_t vmcs;

	if (!begin(seamldr, &vmcs)) {
		return TDX_SEAMCALL_VMFAILINVALID;
	}
	return end(seamldr, vmcs, seamldr_install(params_pa, unrecoverable));
}

tdx_status tdx_seamldr_shutdown(struct tdx_seamldr *seamldr)
{
	uint64_t vmcs;

	if (!begin(seamldr, &vmcs)) {
		return TDX_SEAMCALL_VMFAILINVALID;
	}
	return end(seamldr, vmcs, seamldr_shutdown());
}

tdx_status tdx_seamldr_seaminfo(struct tdx_seamldr *seamldr, uint64_t info_pa)
{
	uint64_t vmcs;

	if (!begin(seamldr, &vmcs)) {
		return TDX_SEAMCALL_VMFAILINVALID;
	}
	return end(seamldr, vmcs, seamldr_seaminfo(info_pa));
}

tdx_status tdx_seamldr_cleanup(struct tdx_seamldr *seamldr)
{
	uint64_t vmcs;

	if (!begin(seamldr, &vmcs)) {
		return TDX_SEAMCALL_VMFAILINVALID;
	}
	return end(seamldr, vmcs, seamldr_cleanup());
}
