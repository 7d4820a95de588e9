/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * One call under way, and what it holds. A handler is
 *
 *     uint64_t tdx_leaf_<call>(struct tdx_call *call)
 *     {
 *             struct <call> op;
 *             uint64_t status = acquire(call, &op);
 *
 *             if (status == TDX_SUCCESS) {
 *                     commit(call, &op);
 *             }
 *             return status;
 *     }
 *
 * acquire() makes every check and takes every lock, in module 1.5.05's order;
 * commit() cannot fail. Inputs are read from call->in; outputs are written to
 * call->out, of which the dispatcher has zeroed those that abi/module.toml
 * names. The handler releases nothing: the dispatcher does, in reverse order.
 */
#ifndef TDX_MODULE_LEAF_LEAF_H
#define TDX_MODULE_LEAF_LEAF_H

#include <stdbool.h>
#include <stdint.h>

#include <tdx/status.h>

#include "core/lock.h"
#include "core/machine.h"
#include "gen/handlers.h"
#include "gen/states.h"

/* Most that a call holds: three objects with a PAMT walk each, trees, states. */
#define TDX_MAX_HELD	24

struct tdx_call;

/* What abi/module.toml says of a call; see gen/leaves.h. */
struct tdx_leaf_row {
	const char *name;
	uint64_t (*handler)(struct tdx_call *call);	/* NULL: not in this build */
	uint16_t op_states;	/* bit n: allowed in enum tdx_op_state n */
	uint16_t other_td;	/* the same for the second TD of SERVTD calls */
	uint16_t sept_states;	/* bit n: allowed on enum tdx_sept_state n */
	uint16_t clear;		/* bit n: gpr n is 0 before the handler runs */
	bool before_ready, after_shutdown;
};

enum tdx_held_kind {
	TDX_HELD_SHAREX, TDX_HELD_HP, TDX_HELD_MUTEX, TDX_HELD_SEPT_ENTRY, TDX_HELD_PASSAGE,
};

struct tdx_held {
	uint8_t kind;		/* enum tdx_held_kind */
	uint8_t mode;		/* enum tdx_lock_mode */
	void *where;
};

struct tdx_call {
	struct tdx_machine *machine;
	struct tdx_lp *lp;
	enum tdx_call_side side;
	uint32_t leaf, version;
	const struct tdx_leaf_row *row;
	uint64_t in[TDX_NUM_GPRS];	/* registers as the caller left them */
	uint64_t *out;			/* registers as the caller will find them */
	uint64_t (*xmm)[2];		/* vector registers, in and out; may be NULL */
	/* For whoever watches; set as soon as known. */
	uint64_t tdr_pa, tdvpr_pa;
	uint32_t num_held;
	struct tdx_held held[TDX_MAX_HELD];
};

/*
 * The call's working memory, TDX_SCRATCH_BYTES, with what the last call left in
 * it. Not for TDH.VP.ENTER: the guest's calls are calls of the same LP.
 */
static inline void *tdx_call_scratch(const struct tdx_call *call)
{
	return call->lp->scratch;
}

static inline bool tdx_call_is_guest(const struct tdx_call *call)
{
	return call->side == TDX_SIDE_GUEST;
}

/*
 * Try a lock; if it is taken, put it into the held-set.
 *
 * Returns: TDX_SUCCESS, TDX_OPERAND_BUSY or TDX_OPERAND_BUSY_HOST_PRIORITY,
 * with @operand_id in the low half.
 */
uint64_t tdx_hold_sharex(struct tdx_call *call, tdx_lock_word *lock, enum tdx_lock_mode mode,
			 uint64_t operand_id);
uint64_t tdx_hold_hp(struct tdx_call *call, tdx_lock_word *lock, enum tdx_lock_mode mode,
		     uint64_t operand_id);
uint64_t tdx_hold_mutex(struct tdx_call *call, uint8_t *lock, uint64_t operand_id);
uint64_t tdx_hold_sept_entry(struct tdx_call *call, uint64_t *entry, uint64_t operand_id);
/* A walk through PAMT entries of @lowest and above; cannot fail. */
uint64_t *tdx_hold_passage(struct tdx_call *call, uint64_t pa, enum tdx_page_size lowest);
/* The last lock taken, held shared, becomes exclusive: as above. */
uint64_t tdx_hold_promote(struct tdx_call *call, uint64_t operand_id);

/*
 * Where the held-set stands, and back to there: for a loop that takes and drops
 * per round, and for a check that fails but lets the call go on.
 */
static inline uint32_t tdx_held_mark(const struct tdx_call *call)
{
	return call->num_held;
}
void tdx_held_release(struct tdx_call *call, uint32_t mark);
/* Is this lock word or entry in the held-set? For assertions. */
bool tdx_held_has(const struct tdx_call *call, const void *where);

/**
 * tdx_call_run - the common frame of every call's handler
 * @call: machine, lp, side, leaf, version set; no locks held yet
 * @row: the call, with a handler
 * @gpr: the caller's registers; RAX gets the status last
 *
 * Copies the inputs, clears what the row says, runs the handler, releases.
 */
uint64_t tdx_call_run(struct tdx_call *call, const struct tdx_leaf_row *row,
		      uint64_t gpr[TDX_NUM_GPRS]);

/* SEAMCALL to the module: from RAX to RAX. */
void tdx_dispatch_tdh(struct tdx_lp *lp, uint64_t gpr[TDX_NUM_GPRS], struct tdx_call *call);

/**
 * tdx_dispatch_tdg - TDCALL by the guest that runs on an LP
 * @call: [out] for whoever watches
 *
 * Takes the leaf and version from RAX and answers with RAX; 64-bit mode has
 * been checked, call->xmm is set. The host-priority conversion of the status is
 * the caller's.
 */
uint64_t tdx_dispatch_tdg(struct tdx_lp *lp, uint64_t gpr[TDX_NUM_GPRS], struct tdx_call *call);

/* SEAMCALL with RAX bit 63: the P-SEAMLDR. False: VMfailInvalid. */
bool tdx_dispatch_seamldr(struct tdx_lp *lp, uint64_t gpr[TDX_NUM_GPRS], struct tdx_call *call);

#endif /* TDX_MODULE_LEAF_LEAF_H */
