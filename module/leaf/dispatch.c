/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * From RAX to a handler and back: which calls exist in the module's present
 * state, the common frame of a handler, and the held-set that it fills.
 */
#include <assert.h>
#include <string.h>

#include "gen/leaves.h"
#include "leaf/leaf.h"

#define LEAF_MASK		0xffffull
#define VERSION_SHIFT		16
#define RESERVED_SHIFT		24

static uint64_t busy_status(enum tdx_lock_result result, uint64_t operand_id)
{
	return (result == TDX_LOCK_HOST_PRIORITY ? TDX_OPERAND_BUSY_HOST_PRIORITY :
		TDX_OPERAND_BUSY) | operand_id;
}

static uint64_t hold(struct tdx_call *call, enum tdx_lock_result result,
		     enum tdx_held_kind kind, enum tdx_lock_mode mode, void *where,
		     uint64_t operand_id)
{
	if (result != TDX_LOCK_TAKEN) {
		return busy_status(result, operand_id);
	}
	assert(call->num_held < TDX_MAX_HELD);
	call->held[call->num_held++] = (struct tdx_held){
		.kind = (uint8_t)kind, .mode = (uint8_t)mode, .where = where,
	};
	return TDX_SUCCESS;
}

/* The platform may want the call to find a lock taken. */
static bool must_be_busy(const struct tdx_call *call)
{
	const struct tdx_platform_ops *ops = &call->machine->platform.config.ops;

	return ops->lock_busy && ops->lock_busy(ops->arg, call->lp->index);
}

uint64_t tdx_hold_sharex(struct tdx_call *call, tdx_lock_word *lock, enum tdx_lock_mode mode,
			 uint64_t operand_id)
{
	return hold(call, must_be_busy(call) ? TDX_LOCK_BUSY : tdx_sharex_try(lock, mode),
		    TDX_HELD_SHAREX, mode, lock, operand_id);
}

uint64_t tdx_hold_hp(struct tdx_call *call, tdx_lock_word *lock, enum tdx_lock_mode mode,
		     uint64_t operand_id)
{
	bool guest = tdx_call_is_guest(call);

	return hold(call, must_be_busy(call) ? TDX_LOCK_BUSY : tdx_hp_try(lock, mode, guest),
		    TDX_HELD_HP, mode, lock, operand_id);
}

uint64_t tdx_hold_mutex(struct tdx_call *call, uint8_t *lock, uint64_t operand_id)
{
	return hold(call, must_be_busy(call) ? TDX_LOCK_BUSY : tdx_mutex_try(lock),
		    TDX_HELD_MUTEX, TDX_EXCLUSIVE, lock, operand_id);
}

uint64_t tdx_hold_sept_entry(struct tdx_call *call, uint64_t *entry, uint64_t operand_id)
{
	bool guest = tdx_call_is_guest(call);

	return hold(call, must_be_busy(call) ? TDX_LOCK_BUSY : tdx_sept_entry_try(entry, guest),
		    TDX_HELD_SEPT_ENTRY, TDX_EXCLUSIVE, entry, operand_id);
}

uint64_t *tdx_hold_passage(struct tdx_call *call, uint64_t pa, enum tdx_page_size lowest)
{
	uint64_t *note = tdx_passage_begin(&call->lp->passages, pa, lowest);

	(void)hold(call, TDX_LOCK_TAKEN, TDX_HELD_PASSAGE, TDX_SHARED, note, 0);
	return note;
}

uint64_t tdx_hold_promote(struct tdx_call *call, uint64_t operand_id)
{
	struct tdx_held *held = &call->held[call->num_held - 1];
	enum tdx_lock_result result;

	assert(call->num_held && held->mode == TDX_SHARED);
	result = held->kind == TDX_HELD_HP ? tdx_hp_promote(held->where) :
		 tdx_sharex_promote(held->where);
	if (result != TDX_LOCK_TAKEN) {
		return busy_status(result, operand_id);
	}
	held->mode = TDX_EXCLUSIVE;
	return TDX_SUCCESS;
}

void tdx_held_release(struct tdx_call *call, uint32_t mark)
{
	while (call->num_held > mark) {
		const struct tdx_held *held = &call->held[--call->num_held];

		switch ((enum tdx_held_kind)held->kind) {
		case TDX_HELD_SHAREX:
			tdx_sharex_release(held->where, (enum tdx_lock_mode)held->mode);
			break;
		case TDX_HELD_HP:
			tdx_hp_release(held->where, (enum tdx_lock_mode)held->mode);
			break;
		case TDX_HELD_MUTEX:
			tdx_mutex_release(held->where);
			break;
		case TDX_HELD_SEPT_ENTRY:
			tdx_sept_entry_release(held->where);
			break;
		case TDX_HELD_PASSAGE:
			tdx_passage_end(&call->lp->passages, held->where);
			break;
		}
	}
}

bool tdx_held_has(const struct tdx_call *call, const void *where)
{
	for (uint32_t i = 0; i < call->num_held; i++) {
		if (call->held[i].where == where) {
			return true;
		}
	}
	return false;
}

uint64_t tdx_call_run(struct tdx_call *call, const struct tdx_leaf_row *row,
		      uint64_t gpr[TDX_NUM_GPRS])
{
	uint64_t status;

	memcpy(call->in, gpr, sizeof(call->in));
	call->out = gpr;
	call->row = row;
	call->num_held = 0;
	for (uint32_t clear = row->clear; clear; clear &= clear - 1) {
		gpr[__builtin_ctz(clear)] = 0;
	}
	status = row->handler(call);
	if (call->machine->platform.config.ops.hold) {
		call->machine->platform.config.ops.hold(call->machine->platform.config.ops.arg,
							TDX_HOLD_RELEASE);
	}
	tdx_held_release(call, 0);
	gpr[TDX_RAX] = status;
	return status;
}

static void start(struct tdx_call *call, struct tdx_lp *lp, enum tdx_call_side side, uint64_t rax)
{
	call->machine = lp->machine;
	call->lp = lp;
	call->side = side;
	call->leaf = (uint32_t)(rax & LEAF_MASK);
	call->version = (uint32_t)(rax >> VERSION_SHIFT & 0xff);
	call->tdr_pa = 0;
	call->tdvpr_pa = 0;
	call->num_held = 0;
}

/* A call's row if the loaded release has the call. */
static const struct tdx_leaf_row *row_of(const struct tdx_leaf_row *rows, const uint8_t *versions,
					 uint32_t count, uint64_t leaf)
{
	return leaf < count && versions[leaf] && rows[leaf].name ? &rows[leaf] : NULL;
}

/*
 * Module 1.0 compares all of RAX with the leaf numbers, after it has looked at
 * its state; later ones refuse reserved bits and a version first.
 */
static bool rax_is_bad(const struct tdx_call *call, uint64_t rax, const uint8_t *versions,
		       uint32_t count)
{
	if (call->machine->profile->dispatch_1_0) {
		return false;
	}
	return rax >> RESERVED_SHIFT ||
	       (call->version && !(call->leaf < count && versions[call->leaf] > 1));
}

/* What is looked up: in 1.0 bits above the leaf make it another, unknown one. */
static uint64_t leaf_number(const struct tdx_call *call, uint64_t rax)
{
	return call->machine->profile->dispatch_1_0 ? rax : call->leaf;
}

/* The checks before a SEAMCALL's own, in their order. */
static uint64_t admit_tdh(const struct tdx_call *call, const struct tdx_leaf_row *row, uint64_t rax)
{
	enum tdx_sys_state state;

	if (rax_is_bad(call, rax, call->machine->profile->tdh_versions, TDX_NUM_TDH_LEAVES)) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RAX;
	}
	state = tdx_sys_state(call->machine);
	if (state == TDX_SYS_SHUTDOWN_DONE && !(row && row->after_shutdown)) {
		return TDX_SYS_SHUTDOWN;
	}
	if (state != TDX_SYS_READY && !(row && row->before_ready)) {
		return TDX_SYS_NOT_READY;
	}
	return row && row->handler ? TDX_SUCCESS :
	       TDX_OPERAND_INVALID | TDX_OPERAND_ID_RAX;
}

void tdx_dispatch_tdh(struct tdx_lp *lp, uint64_t gpr[TDX_NUM_GPRS], struct tdx_call *call)
{
	const struct tdx_leaf_row *row;
	uint64_t status;

	start(call, lp, TDX_SIDE_HOST, gpr[TDX_RAX]);
	row = row_of(tdx_tdh_rows, lp->machine->profile->tdh_versions, TDX_NUM_TDH_LEAVES,
		     leaf_number(call, gpr[TDX_RAX]));
	status = admit_tdh(call, row, gpr[TDX_RAX]);
	if (status == TDX_SUCCESS) {
		(void)tdx_call_run(call, row, gpr);
	} else {
		gpr[TDX_RAX] = status;
	}
}

uint64_t tdx_dispatch_tdg(struct tdx_lp *lp, uint64_t gpr[TDX_NUM_GPRS], struct tdx_call *call)
{
	const uint8_t *versions = lp->machine->profile->tdg_versions;
	const struct tdx_leaf_row *row;
	uint64_t rax = gpr[TDX_RAX];

	start(call, lp, TDX_SIDE_GUEST, rax);
	row = row_of(tdx_tdg_rows, versions, TDX_NUM_TDG_LEAVES, leaf_number(call, rax));
	if (rax_is_bad(call, rax, versions, TDX_NUM_TDG_LEAVES) || !row || !row->handler) {
		gpr[TDX_RAX] = TDX_OPERAND_INVALID | TDX_OPERAND_ID_RAX;
		return gpr[TDX_RAX];
	}
	return tdx_call_run(call, row, gpr);
}
