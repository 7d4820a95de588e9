/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The secure EPT of a TD: the entry format of module 1.5.05, walks, states and
 * entry locks. An entry is a plain uint64_t in memory: read it with
 * tdx_sept_read(), write it with the setters, which are one atomic store.
 *
 *   2:0   R W X            11    entry lock (TDEL)    56    pending (TDP)
 *   5:3   memory type      51:12 HPA                  57    VPW
 *   6     IPAT             52    host priority (TDHP) 58    PW, alias VM 1
 *   7     leaf (PS)        53    exported (TDEX)      59    alias VM 2
 *   9     dirty (D)        54    blocked for write    60    alias VM 3
 *   10    Xu (L2)          55    blocked (TDB)        63    suppress #VE
 *
 * A setter keeps the entry's lock bit: an entry that is in the held-set stays
 * locked until the dispatcher releases it, with its new value in place.
 */
#ifndef TDX_MODULE_CORE_SEPT_H
#define TDX_MODULE_CORE_SEPT_H

#include <stdbool.h>
#include <stdint.h>

#include "core/td.h"
#include "gen/states.h"

enum tdx_sept_level {
	TDX_LEVEL_PT, TDX_LEVEL_PD, TDX_LEVEL_PDPT, TDX_LEVEL_PML4, TDX_LEVEL_PML5,
};

#define TDX_SEPT_R		(1ull << 0)
#define TDX_SEPT_W		(1ull << 1)
#define TDX_SEPT_X		(1ull << 2)
#define TDX_SEPT_RWX		(7ull << 0)
#define TDX_SEPT_MT_SHIFT	3
#define TDX_SEPT_MT		(7ull << TDX_SEPT_MT_SHIFT)
#define TDX_SEPT_MT_WB		(6ull << TDX_SEPT_MT_SHIFT)
#define TDX_SEPT_IPAT		(1ull << 6)
#define TDX_SEPT_LEAF		(1ull << 7)
#define TDX_SEPT_A		(1ull << 8)
#define TDX_SEPT_D		(1ull << 9)
#define TDX_SEPT_XU		(1ull << 10)
#define TDX_SEPT_LOCK		(1ull << 11)
#define TDX_SEPT_HPA		0x000ffffffffff000ull
#define TDX_SEPT_HP		(1ull << 52)
#define TDX_SEPT_TDEX		(1ull << 53)
#define TDX_SEPT_TDBW		(1ull << 54)
#define TDX_SEPT_TDB		(1ull << 55)
#define TDX_SEPT_TDP		(1ull << 56)
#define TDX_SEPT_VPW		(1ull << 57)
#define TDX_SEPT_PW		(1ull << 58)
#define TDX_SEPT_ALIAS(vm)	(1ull << (57 + (vm)))	/* vm 1 to 3 */
#define TDX_SEPT_ANY_ALIAS	(7ull << 58)
#define TDX_SEPT_SVE		(1ull << 63)
/* A pending 2 MiB leaf counts in HPA bits 20:12 the 4 KiB chunks accepted. */
#define TDX_SEPT_ACCEPT_SHIFT	12
#define TDX_SEPT_ACCEPT		(0x1ffull << TDX_SEPT_ACCEPT_SHIFT)
/* A REMOVED entry during import. */
#define TDX_SEPT_MIG_EPOCH_SHIFT	12
#define TDX_SEPT_MIG_EPOCH_VALID	(1ull << 44)
/* An entry of an L2 VM. */
#define TDX_L2_SEPT_RWXSXU	(TDX_SEPT_RWX | TDX_SEPT_XU)
#define TDX_L2_SEPT_SAVED_R	(1ull << 3)	/* in place of MT while blocked */
#define TDX_L2_SEPT_SAVED_XS	(1ull << 4)
#define TDX_L2_SEPT_SAVED_XU	(1ull << 5)
#define TDX_L2_SEPT_SAVED_W	(1ull << 59)
#define TDX_L2_SEPT_SSS		(1ull << 60)

/* What a page of entries is filled with when it is added. */
#define TDX_SEPT_INIT		(TDX_SEPT_FREE_BITS | TDX_SEPT_SVE)
#define TDX_L2_SEPT_INIT	0ull

/* --- what an entry says -------------------------------------------------- */

static inline uint64_t tdx_sept_read(const uint64_t *entry)
{
	return __atomic_load_n(entry, __ATOMIC_ACQUIRE);
}

static inline unsigned int tdx_sept_encoding(uint64_t entry)
{
	return (unsigned int)((entry >> 9 & 1) | (entry >> 53 & 0xf) << 1 | (entry >> 6 & 3) << 5);
}

static inline enum tdx_sept_state tdx_sept_state(uint64_t entry)
{
	return (enum tdx_sept_state)tdx_sept_state_of_encoding[tdx_sept_encoding(entry)];
}

/* enum tdx_sept_flags of its state. */
static inline uint32_t tdx_sept_flags(uint64_t entry)
{
	return tdx_sept_state_rows[tdx_sept_state(entry)].flags;
}

static inline bool tdx_sept_is(uint64_t entry, enum tdx_sept_flags flag)
{
	return (tdx_sept_flags(entry) & flag) != 0;
}

static inline bool tdx_sept_is_free(uint64_t entry)
{
	return (entry & TDX_SEPT_STATE_BITS) == TDX_SEPT_FREE_BITS;
}

/* For entries that are not free. */
static inline bool tdx_sept_is_leaf(uint64_t entry)
{
	return (entry & TDX_SEPT_LEAF) != 0;
}

static inline uint64_t tdx_sept_hpa(uint64_t entry)
{
	return entry & TDX_SEPT_HPA;
}

/* HPA of a GPA that a leaf at this level maps. */
uint64_t tdx_sept_leaf_hpa(uint64_t entry, uint64_t gpa, int level);

/* May this call work on an entry in this state? (the call's row) */
static inline bool tdx_sept_allows(const struct tdx_call *call, uint64_t entry)
{
	return call->row->sept_states >> tdx_sept_state(entry) & 1;
}

static inline bool tdx_l2_sept_is_free(uint64_t entry)
{
	return (entry & TDX_L2_SEPT_STATE_BITS) == TDX_L2_SEPT_FREE_BITS;
}

/* The state without R, which is a permission in a leaf. */
static inline bool tdx_l2_sept_is_mapped(uint64_t entry)
{
	return (entry & TDX_L2_SEPT_STATE_BITS & ~TDX_SEPT_R) == TDX_L2_SEPT_MAPPED_BITS;
}

static inline bool tdx_l2_sept_is_blocked(uint64_t entry)
{
	return (entry & TDX_L2_SEPT_STATE_BITS & ~TDX_SEPT_R) == TDX_L2_SEPT_BLOCKED_BITS;
}

static inline bool tdx_l2_sept_is_nl_blocked(uint64_t entry)
{
	return (entry & TDX_L2_SEPT_STATE_BITS) == TDX_L2_SEPT_NL_BLOCKED_BITS;
}

/* --- walks --------------------------------------------------------------- */

/* Levels of an EPTP minus 1: the level of its root page. */
static inline int tdx_eptp_root_level(uint64_t eptp)
{
	return (int)(eptp >> 3 & 7);
}

/**
 * tdx_sept_walk - from the root to a level, without locks
 * @eptp: root and number of levels
 * @level: [inout] wanted; reached (a leaf or an absent entry ends it early)
 * @value: [out] the entry reached, as read once
 * @l2_guest: entries of an L2 VM on behalf of the guest: only FREE ends it
 *
 * Returns: where the entry reached is. Never NULL.
 */
uint64_t *tdx_sept_walk(struct tdx_machine *machine, uint64_t eptp, uint64_t gpa, uint16_t hkid,
			int *level, uint64_t *value, bool l2_guest);

/* A walk's result. */
struct tdx_sept_place {
	uint64_t *entry;
	uint64_t value;		/* as last read; after tdx_sept_lock_entry, under lock */
	int level;
};

/**
 * tdx_sept_lock_and_walk - lock the tree, walk a private GPA to a level
 * @gpa: GPA and the level wanted
 * @operand_id: of the GPA
 * @mode: of TDCS.SECURE_EPT_LOCK
 * @place: [out] also valid after EPT_WALK_FAILED, for tdx_sept_report()
 *
 * Returns, in this order: OPERAND_INVALID(operand), OPERAND_BUSY(SEPT_TREE),
 * EPT_WALK_FAILED(operand)
 */
uint64_t tdx_sept_lock_and_walk(struct tdx_call *call, const struct tdx_td *td,
				const struct tdx_gpa_operand *gpa, uint64_t operand_id,
				enum tdx_lock_mode mode, struct tdx_sept_place *place);

/* Walk a private GPA to whatever leaf maps it, no lock: OPERAND_INVALID, EPT_WALK_FAILED. */
uint64_t tdx_sept_walk_to_leaf(struct tdx_call *call, const struct tdx_td *td, uint64_t gpa,
			       uint64_t operand_id, struct tdx_sept_place *place);

/*
 * Lock the entry into the held-set (host or guest way by the call's side) and
 * read it again: OPERAND_BUSY(operand), OPERAND_BUSY_HOST_PRIORITY(operand).
 */
uint64_t tdx_sept_lock_entry(struct tdx_call *call, struct tdx_sept_place *place,
			     uint64_t operand_id);

/* RCX and RDX say where a walk ended and in what state (architectural form). */
void tdx_sept_report(struct tdx_call *call, const struct tdx_sept_place *place);
uint64_t tdx_sept_arch_entry(uint64_t entry);
uint64_t tdx_sept_arch_info(uint64_t entry, int level);
/* The same for an entry of an L2 VM. */
void tdx_l2_sept_report(struct tdx_call *call, const struct tdx_sept_place *place, uint32_t vm,
			bool debug);

/* EPTP of an L2 VM's secure EPT. */
uint64_t tdx_l2_sept_eptp(const struct tdx_td *td, uint32_t vm);

/* --- changes ------------------------------------------------------------- */

/* Store a value, lock bit as it is. */
static inline void tdx_sept_write(uint64_t *entry, uint64_t value)
{
	uint64_t lock = __atomic_load_n(entry, __ATOMIC_RELAXED) & TDX_SEPT_LOCK;

	__atomic_store_n(entry, (value & ~(TDX_SEPT_LOCK | TDX_SEPT_HP)) | lock, __ATOMIC_RELEASE);
}

/**
 * tdx_sept_set_leaf - map a page
 * @attributes: R, W, X or 0 while pending
 * @state_bits: TDX_SEPT_..._BITS of a leaf state
 */
void tdx_sept_set_leaf(uint64_t *entry, uint64_t attributes, uint64_t hpa, uint64_t state_bits);
/* Link the next level's page. */
void tdx_sept_set_non_leaf(uint64_t *entry, uint64_t hpa);
/* FREE, or while an import is in progress REMOVED with the migration epoch. */
void tdx_sept_set_free(uint64_t *entry, const struct tdcs *tdcs);
/* Another state, the rest as it is; suppress #VE set. */
void tdx_sept_set_state(uint64_t *entry, uint64_t state_bits);
/* Undo a block: state, permissions, memory type. Nothing if not blocked. */
void tdx_sept_unblock(uint64_t *entry);
/* The same for a value: what the entry would become. */
uint64_t tdx_sept_unblocked(uint64_t entry);

void tdx_l2_sept_set_non_leaf(uint64_t *entry, uint64_t hpa);
void tdx_l2_sept_unblock(uint64_t *entry);

#endif /* TDX_MODULE_CORE_SEPT_H */
