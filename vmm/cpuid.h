/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * CPUID as the host makes it up for a TD: what its creator may choose, and what
 * the TDX module leaves to the host at run time (a #VE, then a TDVMCALL).
 */
#ifndef TDX_VMM_CPUID_H
#define TDX_VMM_CPUID_H

#include <stdint.h>

/* Leaves 0Bh and 1Fh: one thread a core, all cores in one package. */
void tdx_cpuid_topology(uint32_t subleaf, uint32_t cpus, uint32_t x2apic_id, uint32_t out[4]);
/* Leaf 4: who shares the cache that EAX describes. */
void tdx_cpuid_share_cache(uint32_t cpus, uint32_t out[4]);
/* TDG.VP.VMCALL<CPUID>: zeros where there is nothing to say. */
void tdx_cpuid_answer(uint32_t leaf, uint32_t subleaf, uint32_t cpus, uint32_t x2apic_id,
		      uint64_t tsc_hz, uint32_t out[4]);

#endif /* TDX_VMM_CPUID_H */
