/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A machine as it is now, to come back to: all its state hangs off one
 * structure, so that is copies. CPUID and MSR tables are not in it.
 */
#ifndef TDX_TESTS_FUZZ_SNAPSHOT_H
#define TDX_TESTS_FUZZ_SNAPSHOT_H

#include <stddef.h>
#include <stdint.h>

#include <machine/machine.h>

struct snapshot;

struct snapshot_range {
	uint64_t base, size;
};

/* Only these ranges of memory are kept; no other may be touched. */
struct snapshot *snapshot_take(struct tdx_machine *machine, const struct snapshot_range *ranges,
			       size_t num_ranges);
void snapshot_restore(const struct snapshot *snapshot);

#endif /* TDX_TESTS_FUZZ_SNAPSHOT_H */
