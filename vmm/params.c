/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TD_PARAMS: what a TD is to be, as TDH.MNG.INIT wants to be told. CPUID is the
 * host's, where the module leaves a choice, less what a TD has no use for.
 */
#include <string.h>

#include "cpuid.h"
#include "params.h"

#define NO_SUBLEAF	UINT32_MAX
#define LEAF_FEATURES	1
#define LEAF_CACHES	4
#define LEAF_TOPOLOGY	0x1f
#define EPT_WRITE_BACK	6
#define EPT_LEVELS	4
#define TSC_UNIT	UINT64_C(25000000)
/* x87 and SSE: what every TD has. */
#define XFAM_LEGACY	3

struct cpuid_exclusion {
	uint32_t leaf, subleaf;
	uint32_t mask[4];
};

static const struct cpuid_exclusion exclusions[] = {
	/* ECX: MONITOR, EIST, TM2, CNXT-ID, SDBG, xTPR, DCA. EDX: PSN, DS, TM, PBE. */
	{ LEAF_FEATURES, NO_SUBLEAF, { 0, 0, 0x00044d88, 0xa0440000 } },
	/*
	 * EBX: HLE, RTM, PQM, PQE. ECX: WAITPKG, TME, LA57 (a fifth level of page
	 * tables for at most 64 GiB). EDX: TSXLDTRK, PCONFIG.
	 */
	{ 7, 0, { 0, 0x00009810, 0x00012020, 0x00050000 } },
};

static void exclude(const struct tdx_cpuid_choice *choice, uint32_t out[4])
{
	for (size_t i = 0; i < sizeof(exclusions) / sizeof(exclusions[0]); i++) {
		const struct cpuid_exclusion *row = &exclusions[i];

		if (row->leaf == choice->leaf && row->subleaf == choice->subleaf) {
			for (int reg = 0; reg < 4; reg++) {
				out[reg] &= ~row->mask[reg];
			}
		}
	}
}

static void choose_cpuid(const struct tdx_vmm *vmm, const struct tdx_cpuid_choice *choice,
			 uint32_t cpus, uint32_t out[4])
{
	uint32_t subleaf = choice->subleaf == NO_SUBLEAF ? 0 : choice->subleaf;

	if (choice->leaf == LEAF_TOPOLOGY) {
		tdx_cpuid_topology(choice->subleaf, cpus, 0, out);
	} else {
		vmm->host.cpuid(vmm->host.arg, choice->leaf, subleaf, out);
	}
	if (choice->leaf == LEAF_FEATURES) {
		out[1] = (out[1] & ~0x00ff0000u) | cpus << 16;
	}
	if (choice->leaf == LEAF_CACHES) {
		tdx_cpuid_share_cache(cpus, out);
	}
	exclude(choice, out);
	for (int reg = 0; reg < 4; reg++) {
		out[reg] &= choice->mask[reg];
	}
}

bool tdx_params_fill(struct td_params *params, const struct tdx_vmm *vmm, uint64_t attributes,
		     uint32_t cpus, struct tdx_error *error)
{
	/* FIXED0: a bit that is clear has to be clear; FIXED1: one that is set, set. */
	uint64_t wrong = attributes & ~vmm->attributes_fixed0;
	uint64_t missing = vmm->attributes_fixed1 & ~attributes;

	memset(params, 0, sizeof(*params));
	if (wrong || missing) {
		return tdx_vmm_fail(error, "the module does not take ATTRIBUTES 0x%llx: bits "
				    "0x%llx have to be %s", (unsigned long long)attributes,
				    (unsigned long long)(wrong ? wrong : missing),
				    wrong ? "clear" : "set");
	}
	if (cpus > vmm->max_vcpus) {
		return tdx_vmm_fail(error, "the module allows a TD %u vCPUs, not %u",
				    vmm->max_vcpus, cpus);
	}
	params->attributes = attributes;
	params->xfam = XFAM_LEGACY;
	params->max_vcpus = cpus;
	params->eptp_controls = EPT_WRITE_BACK | (EPT_LEVELS - 1) << 3;
	params->tsc_frequency = (vmm->host.tsc_hz + TSC_UNIT / 2) / TSC_UNIT;
	for (uint32_t i = 0; i < vmm->num_cpuid; i++) {
		choose_cpuid(vmm, &vmm->cpuid[i], cpus, params->cpuid_config[i]);
	}
	return true;
}
