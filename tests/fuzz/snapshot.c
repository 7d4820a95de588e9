/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Snapshots of a machine for the fuzz target (snapshot.h). Restoring compares before
 * it writes, because most pages were not touched.
 */
#include <stdlib.h>
#include <string.h>

#include "core/handoff.h"
#include "core/memory.h"
#include "snapshot.h"

#define CHUNK	4096u

#define MAX_RANGES	8u

struct snapshot {
	struct tdx_machine *at;
	struct tdx_machine machine;
	struct tdx_lp *lps;
	struct tdx_handoff handoff;
	struct tdx_memory_keys *keys;
	size_t num_ranges;
	struct snapshot_range range[MAX_RANGES];
	uint8_t *memory[MAX_RANGES];
};

static void *must(void *memory)
{
	if (!memory) {
		abort();
	}
	return memory;
}

static size_t keys_size(const struct tdx_machine *machine)
{
	return sizeof(*machine->platform.keys) + machine->platform.config.memory_size / TDX_PAGE *
						 sizeof(machine->platform.keys->page[0]);
}

struct snapshot *snapshot_take(struct tdx_machine *machine, const struct snapshot_range *ranges,
			       size_t num_ranges)
{
	struct snapshot *snapshot = must(calloc(1, sizeof(*snapshot)));
	size_t lps_size = machine->num_lps * sizeof(*machine->lps);

	snapshot->at = machine;
	snapshot->machine = *machine;
	snapshot->handoff = *machine->handoff;
	snapshot->lps = must(aligned_alloc(_Alignof(struct tdx_lp), lps_size));
	memcpy(snapshot->lps, machine->lps, lps_size);
	snapshot->keys = must(malloc(keys_size(machine)));
	memcpy(snapshot->keys, machine->platform.keys, keys_size(machine));
	snapshot->num_ranges = num_ranges;
	for (size_t i = 0; i < num_ranges; i++) {
		snapshot->range[i] = ranges[i];
		snapshot->memory[i] = must(malloc(ranges[i].size));
		memcpy(snapshot->memory[i], machine->platform.memory + ranges[i].base,
		       ranges[i].size);
	}
	return snapshot;
}

/* memcmp() is slow under ASan. */
__attribute__((no_sanitize("address", "undefined")))
static bool differs(const uint64_t *a, const uint64_t *b)
{
	uint64_t difference = 0;

	for (size_t i = 0; i < CHUNK / sizeof(*a); i++) {
		difference |= a[i] ^ b[i];
	}
	return difference != 0;
}

static void restore_range(uint8_t *now, const uint8_t *then, uint64_t size)
{
	for (uint64_t at = 0; at < size; at += CHUNK) {
		if (differs((const uint64_t *)(now + at), (const uint64_t *)(then + at))) {
			memcpy(now + at, then + at, CHUNK);
		}
	}
}

void snapshot_restore(const struct snapshot *snapshot)
{
	struct tdx_machine *machine = snapshot->at;

	*machine = snapshot->machine;
	memcpy(machine->lps, snapshot->lps, machine->num_lps * sizeof(*machine->lps));
	*machine->handoff = snapshot->handoff;
	memcpy(machine->platform.keys, snapshot->keys, keys_size(machine));
	for (size_t i = 0; i < snapshot->num_ranges; i++) {
		restore_range(machine->platform.memory + snapshot->range[i].base,
			      snapshot->memory[i], snapshot->range[i].size);
	}
}
