/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The scripted engine (see <vcpu/scripted.h>): plays exits that its owner
 * gives. Not an emulator: no instruction is decoded and no memory is read.
 */
#include <stdatomic.h>
#include <string.h>

#include <vcpu/scripted.h>

#define EFER_LME	(1ull << 8)
#define EFER_LMA	(1ull << 10)
#define ACCESS_L	(1u << 13)
#define ACCESS_D	(1u << 14)
#define ACCESS_DPL	(3u << 5)

#define INTERRUPT_AFTER_LAST	0x80000031u

static bool take_kick(struct tdx_scripted *engine, uint64_t id)
{
	uint64_t expected;
	size_t i;

	for (i = 0; i < TDX_SCRIPTED_MAX_VCPUS; i++) {
		expected = id;
		if (atomic_compare_exchange_strong(&engine->kicked[i], &expected, 0)) {
			return true;
		}
	}
	return false;
}

static void set_mode(struct tdx_guest_state *state, enum tdx_scripted_mode mode)
{
	struct tdx_guest_segment *cs = &state->seg[TDX_SEG_CS];

	switch (mode) {
	case TDX_SCRIPTED_64_BIT:
		state->efer |= EFER_LME | EFER_LMA;
		cs->access = (cs->access | ACCESS_L) & ~ACCESS_D;
		break;
	case TDX_SCRIPTED_32_BIT:
		state->efer &= ~EFER_LMA;
		cs->access = (cs->access | ACCESS_D) & ~ACCESS_L;
		break;
	case TDX_SCRIPTED_KEEP_MODE:
		break;
	}
}

static void set_cpl(struct tdx_guest_state *state, int cpl)
{
	struct tdx_guest_segment *ss = &state->seg[TDX_SEG_SS];

	if (cpl >= 0) {
		ss->access = (ss->access & ~ACCESS_DPL) | (uint32_t)cpl << 5;
	}
}

static void scripted_run(void *arg, struct tdx_vcpu_run *run)
{
	struct tdx_scripted *engine = arg;
	struct tdx_scripted_action action;
	unsigned int i;

	/* An interrupt that came before the guest could do anything. */
	if (take_kick(engine, run->id) && run->kicked(run->arg) == TDX_KICK_EXIT) {
		memset(&run->exit, 0, sizeof(run->exit));
		run->exit.reason = TDX_EXIT_EXTERNAL_INTERRUPT;
		return;
	}
	memset(&action, 0, sizeof(action));
	action.cpl = -1;
	action.exit.reason = TDX_EXIT_HLT;
	action.exit.instruction_length = 1;
	engine->next(engine->arg, run, &action);
	for (i = 0; i < TDX_NUM_GPRS; i++) {
		if (action.gpr_mask >> i & 1) {
			run->state->gpr[i] = action.gpr[i];
		}
	}
	set_mode(run->state, action.mode);
	set_cpl(run->state, action.cpl);
	run->exit = action.exit;
}

/* The state is only ever in the run's structure: nothing to write back. */
static void scripted_sync(void *arg, uint64_t id)
{
}

static void scripted_flush(void *arg, uint64_t id)
{
}

static void scripted_kick(void *arg, uint64_t id)
{
	struct tdx_scripted *engine = arg;
	uint64_t expected;
	size_t i;

	for (i = 0; i < TDX_SCRIPTED_MAX_VCPUS; i++) {
		expected = 0;
		if (atomic_compare_exchange_strong(&engine->kicked[i], &expected, id) ||
		    expected == id) {
			return;
		}
	}
}

static void scripted_memory_changed(void *arg, uint64_t pa, uint64_t length)
{
}

const struct tdx_vcpu_ops tdx_scripted_ops = {
	.name = "scripted",
	.exact_windows = true,
	.run = scripted_run,
	.sync = scripted_sync,
	.flush = scripted_flush,
	.kick = scripted_kick,
	.memory_changed = scripted_memory_changed,
};

static void record_entry(struct tdx_scripted_list *list, const struct tdx_vcpu_run *run)
{
	struct tdx_scripted_entry *entry;

	if (!list->entries || list->position >= list->max_entries) {
		return;
	}
	entry = &list->entries[list->position];
	entry->id = run->id;
	memcpy(entry->gpr, run->state->gpr, sizeof(entry->gpr));
	entry->rip = run->state->rip;
	entry->inject_info = run->inject_info;
	entry->inject_error = run->inject_error;
	entry->flush_tlb = run->flush_tlb;
}

void tdx_scripted_list_next(void *arg, const struct tdx_vcpu_run *run,
			    struct tdx_scripted_action *action)
{
	struct tdx_scripted_list *list = arg;

	record_entry(list, run);
	if (list->position < list->num_actions) {
		*action = list->actions[list->position];
	} else {
		action->exit.reason = TDX_EXIT_EXTERNAL_INTERRUPT;
		action->exit.instruction_length = 0;
		action->exit.interruption_info = INTERRUPT_AFTER_LAST;
	}
	list->position++;
}
