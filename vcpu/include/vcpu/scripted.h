/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The scripted engine: a vCPU that executes no code. At each entry it asks its
 * owner what the guest does next and reports that as the exit. It serves the
 * replay of recorded guest steps and unit tests of the module; it knows nothing
 * of page tables, so an EPT violation happens when the script says so.
 *
 * The owner sees each entry with the registers and the injected event that the
 * module prepared, before it answers: that is where a test looks.
 */
#ifndef TDX_VCPU_SCRIPTED_H
#define TDX_VCPU_SCRIPTED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <machine/vcpu.h>

enum tdx_scripted_mode {
	TDX_SCRIPTED_KEEP_MODE,
	TDX_SCRIPTED_64_BIT,
	TDX_SCRIPTED_32_BIT,
};

/* What the guest did until its next exit. */
struct tdx_scripted_action {
	/* Bit n: the guest put gpr[n] into general register n. */
	uint32_t gpr_mask;
	uint64_t gpr[TDX_NUM_GPRS];
	/*
	 * Only what a module asks for is changed: EFER.LMA, EFER.LME and the L
	 * and D bits of CS. Control registers stay.
	 */
	enum tdx_scripted_mode mode;
	/* Privilege level from now on, 0 to 3; -1 = as it was. */
	int cpl;
	struct tdx_vcpu_exit exit;
};

#define TDX_SCRIPTED_ALL_GPRS	(0xffffu & ~(1u << TDX_RSP))

/**
 * tdx_scripted_next_fn - say what the guest does
 * @arg: the engine's owner
 * @run: the entry as the module prepared it
 * @action: [out] preset to "nothing changed, exit of reason HLT"
 *
 * On the thread inside TDH.VP.ENTER; may block.
 */
typedef void (*tdx_scripted_next_fn)(void *arg, const struct tdx_vcpu_run *run,
				     struct tdx_scripted_action *action);

#define TDX_SCRIPTED_MAX_VCPUS	64

/* One engine; zeroed memory with next and arg set is a ready engine. */
struct tdx_scripted {
	tdx_scripted_next_fn next;
	void *arg;
	/* vCPUs with an unanswered kick(): their ids, 0 = free slot. */
	_Atomic uint64_t kicked[TDX_SCRIPTED_MAX_VCPUS];
};

/* The operations; the engine argument is a struct tdx_scripted. */
extern const struct tdx_vcpu_ops tdx_scripted_ops;

/* A script as an array, with a record of what each entry looked like. */
struct tdx_scripted_entry {
	uint64_t id;
	uint64_t gpr[TDX_NUM_GPRS];
	uint64_t rip;
	uint32_t inject_info, inject_error;
	bool flush_tlb;
};

struct tdx_scripted_list {
	const struct tdx_scripted_action *actions;
	size_t num_actions;
	struct tdx_scripted_entry *entries;	/* may be NULL */
	size_t max_entries;
	size_t position;	/* actions played so far = index of the next entry */
};

/*
 * A tdx_scripted_next_fn whose @arg is a struct tdx_scripted_list. After the
 * last action the guest only ever meets external interrupts (vector 31h), so a
 * script that is too short shows as a TD exit, not as a hang.
 */
void tdx_scripted_list_next(void *arg, const struct tdx_vcpu_run *run,
			    struct tdx_scripted_action *action);

#endif /* TDX_VCPU_SCRIPTED_H */
