/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Calling the P-SEAMLDR: one CPU at a time, and without losing the current VMCS.
 * The calls themselves are in tdx/gen/seamldr.h; these are the same with both
 * taken care of. Out of line, no policy: nothing is repeated.
 *
 * Where the CPU has the erratum, SEAMRET from the P-SEAMLDR leaves no current VMCS.
 * A hypervisor that does not restore it fails at its next VMREAD. The functions
 * save it before and load it after; so they run with interrupts off, or otherwise
 * where nothing on this CPU uses the VMCS in between.
 */
#ifndef TDX_SEAMLDR_H
#define TDX_SEAMLDR_H

#include <tdx/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* One for the whole system; all zero is right for a CPU without the erratum. */
struct tdx_seamldr {
	uint32_t taken;			/* used by the functions only */
	bool restore_vmcs;		/* see tdx_seamldr_loses_vmcs() */
};

/* IA32_VMX_BASIC: SEAMRET from the P-SEAMLDR keeps the current VMCS. */
#define TDX_VMX_BASIC_NO_SEAMRET_INVD_VMCS	(1ULL << 60)

/* @vmx_basic: the MSR IA32_VMX_BASIC (0x480) of a CPU that has VMX switched on. */
TDX_INLINE bool tdx_seamldr_loses_vmcs(uint64_t vmx_basic)
{
	return !(vmx_basic & TDX_VMX_BASIC_NO_SEAMRET_INVD_VMCS);
}

/*
 * Each returns what the call returns (PSEAMLDR_*). When another CPU keeps the
 * P-SEAMLDR busy it is what the CPU itself says then: TDX_SEAMCALL_VMFAILINVALID.
 */
tdx_status tdx_seamldr_info(struct tdx_seamldr *seamldr, uint64_t info_pa);
tdx_status tdx_seamldr_install(struct tdx_seamldr *seamldr, uint64_t params_pa,
			       uint64_t *unrecoverable);
tdx_status tdx_seamldr_shutdown(struct tdx_seamldr *seamldr);
tdx_status tdx_seamldr_seaminfo(struct tdx_seamldr *seamldr, uint64_t info_pa);
tdx_status tdx_seamldr_cleanup(struct tdx_seamldr *seamldr);

#ifdef __cplusplus
}
#endif

#endif /* TDX_SEAMLDR_H */
