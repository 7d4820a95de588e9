/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What the module asks of the hardware under it, beyond memory: random
 * numbers, time, interrupts, PCONFIG, CPUID, MSRs. Implemented in module/plat
 * from the machine's configuration and its platform callbacks.
 */
#ifndef TDX_MODULE_CORE_PLAT_H
#define TDX_MODULE_CORE_PLAT_H

#include <stdbool.h>
#include <stdint.h>

#include "core/machine.h"

/* RDSEED or RDRAND once; false: no entropy now. */
bool tdx_plat_random(struct tdx_machine *machine, uint64_t *value);
/* Four of them; false as soon as one fails. */
bool tdx_plat_random256(struct tdx_machine *machine, uint64_t value[4]);

/* RDTSC outside of a guest. */
uint64_t tdx_plat_tsc(struct tdx_machine *machine);

/*
 * Does an interrupt wait that a resumable call must return for? A SEAMCALL
 * stops only for a host that has interrupts enabled; a TDCALL always.
 */
bool tdx_plat_interrupt_pending_host(struct tdx_lp *lp);
bool tdx_plat_interrupt_pending_guest(struct tdx_lp *lp);

enum tdx_pconfig_result tdx_plat_pconfig(struct tdx_lp *lp, uint16_t hkid, uint32_t control);
/* WRMSR IA32_WBNOINVDP: write a sub-block of the LP's package back. */
void tdx_plat_write_back(struct tdx_lp *lp, uint64_t block);

/* CPUID as natively on an LP. A leaf that the platform does not have is 0. */
void tdx_plat_cpuid(struct tdx_machine *machine, uint32_t lp, uint32_t leaf,
		    uint32_t subleaf, uint32_t value[4]);
/* RDMSR by the module; an MSR that the platform does not list is 0. */
uint64_t tdx_plat_rdmsr(struct tdx_machine *machine, uint32_t lp, uint32_t msr);

/* WRMSR by the module; nothing for an MSR that the platform lacks. False: #GP. */
bool tdx_plat_wrmsr(struct tdx_machine *machine, uint32_t lp, uint32_t msr, uint64_t value);

/* Set up and take down module/plat's part of struct tdx_platform. */
bool tdx_plat_create(struct tdx_platform *platform, const struct tdx_machine_config *config);
void tdx_plat_destroy(struct tdx_platform *platform);

#endif /* TDX_MODULE_CORE_PLAT_H */
