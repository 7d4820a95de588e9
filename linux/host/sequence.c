/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Linux's initialisation of the module, call by call, as a booting 7.3 makes it;
 * 6.12 reads fewer fields. Operands are compared as well. See sequence.h.
 */
#include <stddef.h>
#include <stdio.h>

#include <tdx/gen/leaves.h>

#include "sequence.h"

#define PAIR_ALIGN	512ull	/* of the array of TDMR addresses */

/* TDH.SYS.RD, in order; the middle part is what 6.12 reads. */
static const uint64_t version_and_features[] = {
	0x0800000100000003, 0x0800000100000004, 0x0800000100000005,	/* minor, major, update */
	0x0A00000300000008,						/* FEATURES0 */
};
static const uint64_t tdmr_fields[] = {
	0x9100000100000008, 0x9100000100000009,		/* most TDMRs, reserved areas of each */
	0x9100000100000010, 0x9100000100000011, 0x9100000100000012,	/* PAMT entries' sizes */
};
static const uint64_t td_fields[] = {
	0x9800000100000000, 0x9800000100000100, 0x9800000100000200,	/* TDR, TDCS, TDVPS */
	0x1900000300000000, 0x1900000300000001,				/* ATTRIBUTES fixed */
	0x1900000300000002, 0x1900000300000003,				/* XFAM fixed */
	0x9900000100000004, 0x9900000100000008,		/* number of CPUID leaves, of vCPUs */
};

#define NUM_CPUID_CONFIG	0x9900000100000004ull
#define CPUID_LEAVES		0x9900000300000400ull
#define CPUID_VALUES		0x9900000300000500ull

#define COUNT(array)	(sizeof(array) / sizeof((array)[0]))

struct walk {
	const struct sequence *seen;
	unsigned int at;
	bool good;
};

/* The next call, which has to be this one; NULL once the sequence was left. */
static const struct seen *next(struct walk *walk, uint64_t leaf)
{
	const struct seen *call = &walk->seen->calls[walk->at];

	if (!walk->good) {
		return NULL;
	}
	if (walk->at >= walk->seen->num_calls || call->leaf != leaf) {
		printf("not ok: call %u is leaf %llu, recorded was %llu\n", walk->at,
		       walk->at < walk->seen->num_calls ? (unsigned long long)call->leaf : 0ull,
		       (unsigned long long)leaf);
		walk->good = false;
		return NULL;
	}
	walk->at++;
	return call;
}

static void operand(struct walk *walk, const char *name, uint64_t have, uint64_t want)
{
	if (walk->good && have != want) {
		printf("not ok: call %u: %s is 0x%llx, recorded was 0x%llx\n", walk->at - 1, name,
		       (unsigned long long)have, (unsigned long long)want);
		walk->good = false;
	}
}

/* Returns what the module answered. */
static uint64_t read_field(struct walk *walk, uint64_t field)
{
	const struct seen *call = next(walk, TDX_LEAF_TDH_SYS_RD);

	if (!call) {
		return 0;
	}
	operand(walk, "field", call->rdx, field);
	return call->out_r8;
}

static void read_fields(struct walk *walk, const uint64_t *fields, size_t count, uint64_t *configs)
{
	for (size_t i = 0; i < count; i++) {
		uint64_t value = read_field(walk, fields[i]);

		if (fields[i] == NUM_CPUID_CONFIG) {
			*configs = value;
		}
	}
}

static void read_all(struct walk *walk, bool all)
{
	uint64_t configs = 0;

	if (all) {
		read_fields(walk, version_and_features, COUNT(version_and_features), &configs);
	}
	read_fields(walk, tdmr_fields, COUNT(tdmr_fields), &configs);
	if (all) {
		read_fields(walk, td_fields, COUNT(td_fields), &configs);
	}
	for (uint64_t i = 0; i < configs; i++) {
		read_field(walk, CPUID_LEAVES + i);
	}
	for (uint64_t i = 0; i < 2 * configs; i++) {
		read_field(walk, CPUID_VALUES + i);
	}
}

static void configure(struct walk *walk, const struct sequence_facts *facts)
{
	const struct seen *call = next(walk, TDX_LEAF_TDH_SYS_CONFIG);

	if (call) {
		operand(walk, "array's alignment", call->rcx % PAIR_ALIGN, 0);
		operand(walk, "number of TDMRs", call->rdx, facts->num_tdmrs);
		operand(walk, "global key id", call->r8, facts->global_hkid);
	}
	for (unsigned int i = 0; i < facts->packages; i++) {
		next(walk, TDX_LEAF_TDH_SYS_KEY_CONFIG);
	}
}

/* Each TDMR from its start until the module says that it has come to the end. */
static void initialize_tdmrs(struct walk *walk, const struct sequence_facts *facts)
{
	for (uint64_t i = 0; i < facts->num_tdmrs && walk->good; i++) {
		uint64_t base = walk->seen->tdmrs[i].base;
		const struct seen *call;

		do {
			call = next(walk, TDX_LEAF_TDH_SYS_TDMR_INIT);
			operand(walk, "TDMR", call ? call->rcx : base, base);
		} while (call && walk->good && call->out_rdx < base + walk->seen->tdmrs[i].size);
	}
}

bool sequence_is_recorded_one(const struct sequence *seen, const struct sequence_facts *facts)
{
	struct walk walk = { .seen = seen, .good = true };
	const struct seen *call = next(&walk, TDX_LEAF_TDH_SYS_INIT);

	operand(&walk, "attributes", call ? call->rcx : 0, 0);
	for (unsigned int i = 0; i < facts->cpus; i++) {
		next(&walk, TDX_LEAF_TDH_SYS_LP_INIT);
	}
	read_all(&walk, facts->all_fields);
	configure(&walk, facts);
	initialize_tdmrs(&walk, facts);
	if (walk.good && walk.at != seen->num_calls) {
		printf("not ok: %u calls more than the recorded sequence has\n",
		       seen->num_calls - walk.at);
		walk.good = false;
	}
	return walk.good;
}
