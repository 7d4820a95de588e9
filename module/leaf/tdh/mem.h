/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What the TDH.MEM calls share: the way from (GPA and level, TDR) to a locked
 * secure-EPT entry, the TLB tracking check, and the entries of L2 VMs that
 * alias an entry.
 */
#ifndef TDX_MODULE_LEAF_TDH_MEM_H
#define TDX_MODULE_LEAF_TDH_MEM_H

#include "core/sept.h"

/* What a call works on, once tdx_mem_acquire_entry() has succeeded. */
struct tdx_mem {
	struct tdx_td td;
	struct tdx_gpa_operand gpa;
	struct tdx_sept_place place;	/* entry locked, value read under the lock */
};

#define TDX_MEM_ROOT_LEVEL	(-1)	/* max_level: as many as the TD's EPT has */

/* How a call gets there. */
struct tdx_mem_way {
	int min_level, max_level;
	enum tdx_lock_mode tree;	/* TDCS.SECURE_EPT_LOCK */
	bool leaf_only;
};

/* TDR and OP_STATE, both shared: what tdx_td_lock_tdr() and _lock_state() return. */
uint64_t tdx_mem_acquire_td(struct tdx_call *call, uint64_t tdr_pa, struct tdx_td *td);

/**
 * tdx_mem_acquire_entry - GPA and level (RCX), tree as @way says, entry
 * @mem: td is set
 *
 * Returns, in this order: OPERAND_INVALID(RCX), OPERAND_BUSY(SEPT_TREE),
 * EPT_WALK_FAILED(RCX), OPERAND_BUSY(RCX). From EPT_WALK_FAILED on, RCX and RDX
 * report the entry. Its state has not been looked at.
 */
uint64_t tdx_mem_acquire_entry(struct tdx_call *call, const struct tdx_mem_way *way,
			       struct tdx_mem *mem);

/* Both, then EPT_ENTRY_STATE_INCORRECT(RCX) by the call's row, reported too. */
uint64_t tdx_mem_acquire(struct tdx_call *call, uint64_t tdr_pa, const struct tdx_mem_way *way,
			 struct tdx_mem *mem);

/* A status on the GPA operand, with the entry in RCX and RDX. */
uint64_t tdx_mem_refuse(struct tdx_call *call, const struct tdx_mem *mem, uint64_t status);

/* Might a TLB hold what this entry said, by the entry's and the TD's state? */
bool tdx_mem_needs_tracking(const struct tdx_mem *mem);
/*
 * Before a mapping goes away: GPA_RANGE_NOT_BLOCKED(RCX) with the entry
 * reported, TLB_TRACKING_NOT_DONE(RCX).
 */
uint64_t tdx_mem_check_tracking(struct tdx_call *call, const struct tdx_mem *mem,
				uint64_t bepoch);

/* HPA of the page that the (leaf) entry maps, without its accept counter. */
uint64_t tdx_mem_page_pa(const struct tdx_mem *mem);

static inline bool tdx_mem_is_aliased(const struct tdx_mem *mem, uint32_t vm)
{
	return (mem->place.value & TDX_SEPT_ALIAS(vm)) != 0;
}

/* Walk the secure EPT of an L2 VM to a level; false: it does not reach that. */
bool tdx_mem_walk_l2(struct tdx_call *call, const struct tdx_td *td, uint32_t vm, uint64_t gpa,
		     int level, struct tdx_sept_place *place);
/*
 * The L2 entry that aliases ours. It exists because the entry says so; if it
 * does not, the module stops itself and this is NULL.
 */
uint64_t *tdx_mem_alias(struct tdx_call *call, const struct tdx_mem *mem, uint32_t vm);

/*
 * L2_SEPT_WALK_FAILED and its like: the status names VM and level, RCX and RDX
 * report the L2 entry.
 */
uint64_t tdx_mem_refuse_l2(struct tdx_call *call, const struct tdx_td *td, uint32_t vm,
			   const struct tdx_sept_place *place, uint64_t status);

/* Eight bytes of a debuggable TD's memory: TDH.MEM.RD and WR. */
struct tdx_mem_access {
	struct tdx_td td;
	struct tdx_sept_place place;
	uint64_t pa;		/* of the bytes */
	uint64_t *data;
};

/*
 * TDR (RDX), TD_NON_DEBUG, GPA (RCX) of any leaf that maps it, its entry
 * locked; EPT_ENTRY_NOT_PRESENT(RCX) where there is none.
 */
uint64_t tdx_mem_access_acquire(struct tdx_call *call, struct tdx_mem_access *access);

/* Drop a page of secure EPT: type, one from the child count, and what it holds. */
static inline void tdx_mem_drop_page(struct tdx_call *call, struct tdx_td *td, uint64_t pa,
				     struct tdx_pamt_entry *entry)
{
	tdx_td_add_children(td, -1);
	tdx_pamt_free(entry);
	tdx_memory_release(call->machine, pa, TDX_PAGE);
}

/* Version 1 of some calls returns an L2 VM's page in each of R9 to R11, or none. */
static inline void tdx_mem_clear_l2_outputs(struct tdx_call *call)
{
	uint32_t vm;

	for (vm = 1; call->version > 0 && vm < TDX_MAX_VMS; vm++) {
		call->out[TDX_R8 + vm] = TDX_NULL_PA;
	}
}

/* RDX of calls that define its bit 0. */
#define TDX_MEM_TDR_FLAG	1ull
#define TDX_MEM_TDR_PA		0x000ffffffffff000ull
static inline bool tdx_mem_tdr_operand_ok(uint64_t rdx)
{
	return (rdx & ~(TDX_MEM_TDR_PA | TDX_MEM_TDR_FLAG)) == 0;
}

#endif /* TDX_MODULE_LEAF_TDH_MEM_H */
