/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Questions to the sampled CPU that do not depend on a TD: which table entry a
 * leaf is, which XFAM, XCR0 and F/M/S values are allowed, how large an XSAVE
 * area is.
 */
#include "core/cpuid.h"

#define BIT(n)	(1ull << (n))

#define XSAVE_LEGACY_BYTES	576u	/* legacy region and header */
#define FMS_STEPPING		0xfu

/*
 * Models this module knows, newest first, each with its latest stepping. A TD
 * may be given any model from the platform's own to older ones.
 */
static const uint32_t known_fms[] = {
	0xd06d0, 0xa06e0, 0xa06d0, 0xa06f3, 0xc06f2, 0x806f8,
};
#define NUM_KNOWN_FMS	((uint32_t)(sizeof(known_fms) / sizeof(known_fms[0])))

void tdx_cpu_close(struct tdx_cpu *cpu)
{
	for (int i = 0; i < TDX_NUM_CPUID_VALUES; i++) {
		for (int reg = 0; reg < 4; reg++) {
			cpu->values[i][reg] &= ~tdx_cpuid_leaves[i].fixed0_or_dynamic[reg];
			cpu->values[i][reg] |= tdx_cpuid_leaves[i].fixed1[reg];
		}
	}
}

int tdx_cpuid_index(uint32_t leaf, uint32_t subleaf)
{
	for (int i = 0; i < TDX_NUM_CPUID_VALUES; i++) {
		const struct tdx_cpuid_leaf *row = &tdx_cpuid_leaves[i];

		if (row->leaf == leaf &&
		    (row->subleaf == TDX_CPUID_NO_SUBLEAF || row->subleaf == subleaf)) {
			return i;
		}
	}
	return TDX_CPUID_NONE;
}

static bool same_model(uint32_t a, uint32_t b)
{
	return ((a ^ b) & ~FMS_STEPPING) == 0;
}

/* Where the platform's model is in known_fms; past the end if nowhere. */
static uint32_t first_known(const struct tdx_cpu *cpu)
{
	uint32_t i = 0;

	while (i < NUM_KNOWN_FMS && !same_model(known_fms[i], cpu->platform_fms)) {
		i++;
	}
	return i;
}

bool tdx_cpu_fms_known(const struct tdx_cpu *cpu)
{
	return first_known(cpu) < NUM_KNOWN_FMS;
}

uint32_t tdx_cpu_num_allowed_fms(const struct tdx_cpu *cpu)
{
	return NUM_KNOWN_FMS - first_known(cpu);
}

uint32_t tdx_cpu_allowed_fms(const struct tdx_cpu *cpu, uint32_t index)
{
	if (index == 0) {
		return cpu->platform_fms;
	}
	return index < tdx_cpu_num_allowed_fms(cpu) ? known_fms[first_known(cpu) + index] : 0;
}

bool tdx_cpu_fms_allowed(const struct tdx_cpu *cpu, uint32_t fms)
{
	if (same_model(cpu->platform_fms, fms) &&
	    (fms & FMS_STEPPING) > (cpu->platform_fms & FMS_STEPPING)) {
		return false;
	}
	for (uint32_t i = first_known(cpu); i < NUM_KNOWN_FMS; i++) {
		if (same_model(known_fms[i], fms)) {
			return (fms & FMS_STEPPING) <= (known_fms[i] & FMS_STEPPING);
		}
	}
	return false;
}

static bool all_or_none(uint64_t value, uint64_t mask)
{
	return (value & mask) == 0 || (value & mask) == mask;
}

bool tdx_cpu_xfam_allowed(const struct tdx_cpu *cpu, uint64_t xfam)
{
	uint64_t supported = cpu->xcr0_supported | cpu->xss_supported;

	if ((xfam & ~(TDX_XFAM_FIXED0 & supported)) ||
	    (xfam & TDX_XFAM_FIXED1) != TDX_XFAM_FIXED1) {
		return false;
	}
	if ((xfam & TDX_XFAM_AVX512) && !(xfam & TDX_XFAM_AVX)) {
		return false;
	}
	return all_or_none(xfam, TDX_XFAM_AVX512) && all_or_none(xfam, TDX_XFAM_CET) &&
	       all_or_none(xfam, TDX_XFAM_AMX);
}

bool tdx_cpu_xcr0_allowed(const struct tdx_cpu *cpu, uint64_t xcr0, uint64_t xfam)
{
	if ((xcr0 & ~(cpu->xcr0_supported & xfam)) || !(xcr0 & TDX_XFAM_X87)) {
		return false;
	}
	if ((xcr0 & TDX_XFAM_AVX) && !(xcr0 & TDX_XFAM_SSE)) {
		return false;
	}
	if ((xcr0 & TDX_XFAM_AVX512) && !(xcr0 & TDX_XFAM_AVX)) {
		return false;
	}
	return all_or_none(xcr0, TDX_XFAM_AVX512) && all_or_none(xcr0, TDX_XFAM_AMX);
}

uint32_t tdx_cpu_xsave_size(const struct tdx_cpu *cpu, uint64_t components)
{
	uint32_t size = XSAVE_LEGACY_BYTES;

	for (int i = 2; i < TDX_XFAM_BITS; i++) {
		uint32_t end = cpu->xsave[i].offset + cpu->xsave[i].size;

		if ((components & BIT(i)) && end > size) {
			size = end;
		}
	}
	return size;
}

uint32_t tdx_cpu_xsave_compacted_size(const struct tdx_cpu *cpu, uint64_t components)
{
	uint32_t size = XSAVE_LEGACY_BYTES;

	for (int i = 2; i < TDX_XFAM_BITS; i++) {
		if (components & BIT(i)) {
			if (cpu->xsave[i].align64) {
				size = (size + 63) & ~63u;
			}
			size += cpu->xsave[i].size;
		}
	}
	return size;
}
