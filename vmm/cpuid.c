/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * CPUID answers of the host (SDM volume 2, CPUID).
 */
#include <string.h>

#include "cpuid.h"

#define LEAF_POWER		6
#define LEAF_TOPOLOGY		0xb
#define LEAF_FREQUENCY		0x16
#define LEAF_TOPOLOGY_2		0x1f
#define LEVEL_THREAD		1
#define LEVEL_CORE		2
/* The APIC timer runs in all sleep states. */
#define POWER_ARAT		(1u << 2)
#define BUS_MHZ			100

/*
 * CPUID of the hypervisor. Linux enables the x2APIC of a machine without
 * interrupt remapping only where it knows the hypervisor; this signature with
 * no feature but extended MSI destinations is the least it takes.
 */
#define LEAF_SIGNATURE		0x40000000u
#define LEAF_FEATURES		0x40000001u
#define FEATURE_MSI_DESTINATION	(1u << 15)

/* Bits of an x2APIC id that tell the cores apart. */
static uint32_t id_bits(uint32_t cpus)
{
	return cpus > 1 ? 32 - __builtin_clz(cpus - 1) : 0;
}

void tdx_cpuid_topology(uint32_t subleaf, uint32_t cpus, uint32_t x2apic_id, uint32_t out[4])
{
	memset(out, 0, 4 * sizeof(out[0]));
	out[2] = subleaf & 0xff;
	out[3] = x2apic_id;
	if (subleaf == 0) {
		out[1] = 1;
		out[2] |= LEVEL_THREAD << 8;
	} else if (subleaf == 1) {
		out[0] = id_bits(cpus);
		out[1] = cpus;
		out[2] |= LEVEL_CORE << 8;
	}
}

/* EAX 7:5 level, 25:14 ids that share it less one, 31:26 cores less one. */
void tdx_cpuid_share_cache(uint32_t cpus, uint32_t out[4])
{
	uint32_t others = (1u << id_bits(cpus)) - 1;
	uint32_t level = out[0] >> 5 & 7;

	if (!(out[0] & 0x1f)) {
		return;
	}
	out[0] = (out[0] & 0x3fff) | (others & 0x3f) << 26;
	if (level >= 3) {
		out[0] |= others << 14;
	}
}

void tdx_cpuid_answer(uint32_t leaf, uint32_t subleaf, uint32_t cpus, uint32_t x2apic_id,
		      uint64_t tsc_hz, uint32_t out[4])
{
	memset(out, 0, 4 * sizeof(out[0]));
	switch (leaf) {
	case LEAF_POWER:
		out[0] = POWER_ARAT;
		break;
	case LEAF_TOPOLOGY:
	case LEAF_TOPOLOGY_2:
		tdx_cpuid_topology(subleaf, cpus, x2apic_id, out);
		break;
	case LEAF_FREQUENCY:
		out[0] = out[1] = tsc_hz / 1000000;
		out[2] = BUS_MHZ;
		break;
	case LEAF_SIGNATURE:
		out[0] = LEAF_FEATURES;
		memcpy(&out[1], "KVMKVMKVM\0\0\0", 12);
		break;
	case LEAF_FEATURES:
		out[0] = FEATURE_MSI_DESTINATION;
		break;
	}
}
