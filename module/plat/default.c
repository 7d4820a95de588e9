/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * tdx_machine_config_default(): one package of the default processor around
 * the memory and LPs asked for.
 */
#include <string.h>

#include "plat/default_cpu.h"

#define MIB		(1ull << 20)
#define SEAMRR_SIZE	(32 * MIB)
#define FIRST_CMR	MIB		/* below: real-mode area, SMRR */
#define SMRR_BASE	0xa0000ull
#define SMRR_SIZE	0x20000ull
#define TSC_HZ		2000000000ull	/* as CPUID 15H of the table says */

void tdx_machine_config_default(struct tdx_machine_config *config, uint64_t memory_size,
				uint32_t num_lps)
{
	memset(config, 0, sizeof(*config));
	config->memory_size = memory_size;
	config->cmrs[0].base = FIRST_CMR;
	config->cmrs[0].size = memory_size - FIRST_CMR;
	config->num_cmrs = 1;
	config->num_lps = num_lps;
	config->num_packages = 1;
	for (uint32_t i = 0; i < num_lps && i < TDX_MACHINE_MAX_LPS; i++) {
		config->lp_x2apic_id[i] = i;
	}
	config->max_pa_bits = 52;
	config->keyid_bits = 6;
	config->num_shared_hkids = 32;
	config->tsc_hz = TSC_HZ;
	/* The module's own range: above RAM, since nothing of it is simulated. */
	config->seamrr.base = (memory_size + SEAMRR_SIZE - 1) & ~(SEAMRR_SIZE - 1);
	config->seamrr.size = SEAMRR_SIZE;
	config->smrr.base = SMRR_BASE;
	config->smrr.size = SMRR_SIZE;
	config->cpuid = tdx_default_cpuid;
	config->num_cpuid = tdx_num_default_cpuid;
	config->msrs = tdx_default_msrs;
	config->num_msrs = tdx_num_default_msrs;
}
