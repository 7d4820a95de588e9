/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A call's way to the objects it works on: one function an object kind, which
 * checks the operand, locks the page's metadata, checks its type and gives the
 * mapped structure. Each returns a complete status, operand id included; the
 * locks go into the call's held-set. The order within each is module 1.5.05's.
 */
#ifndef TDX_MODULE_CORE_TD_H
#define TDX_MODULE_CORE_TD_H

#include <stdbool.h>
#include <stdint.h>

#include "core/memory.h"
#include "core/pamt.h"
#include "core/td_layout.h"
#include "leaf/leaf.h"

/* A TD that a call works on. */
struct tdx_td {
	uint64_t pa;			/* of its TDR */
	struct tdr *tdr;
	struct tdcs *tdcs;		/* NULL until tdx_td_lock_state() or _map_tdcs() */
	struct tdx_pamt_entry *pamt;	/* of the TDR page */
	uint16_t hkid;			/* of the TD, as of tdx_td_lock_tdr() */
};

/* A vCPU that a call works on. */
struct tdx_vcpu {
	uint64_t pa;			/* of its TDVPR */
	struct tdvps *tdvps;
	struct tdx_pamt_entry *pamt;	/* of the TDVPR page */
};

/* --- operands ------------------------------------------------------------ */

static inline bool tdx_is_aligned(uint64_t value, uint64_t power_of_2)
{
	return (value & (power_of_2 - 1)) == 0;
}

static inline bool tdx_ranges_overlap(uint64_t a, uint64_t a_size, uint64_t b, uint64_t b_size)
{
	return a < b + b_size && b < a + a_size;
}

/* Private HPA: aligned, no key id, below MAXPA. OPERAND_INVALID(operand). */
uint64_t tdx_check_private_pa(const struct tdx_machine *machine, uint64_t pa, uint64_t alignment,
			      uint64_t operand_id);
/* Shared HPA: aligned to @size, below MAXPA, outside SEAMRR, key id shared. */
uint64_t tdx_check_shared_pa(const struct tdx_machine *machine, uint64_t pa, uint64_t size,
			     uint64_t operand_id);
/* The same for a size that is no alignment. */
bool tdx_is_shared_pa(const struct tdx_machine *machine, uint64_t pa, uint64_t size);

/* A GPA with level, as GPA_MAPPING_INPUT has it. */
struct tdx_gpa_operand {
	uint64_t gpa;
	int level;		/* 0 = 4 KiB */
};

/**
 * tdx_check_gpa_operand - take GPA and level out of an operand
 *
 * Reserved bits zero, min <= level <= max, GPA aligned to the level; else
 * OPERAND_INVALID(operand). Private or shared is not looked at.
 */
uint64_t tdx_check_gpa_operand(uint64_t raw, int min_level, int max_level, uint64_t operand_id,
			       struct tdx_gpa_operand *gpa);

/* No bit above the TD's GPA width; with @must_be_private, the shared bit clear. */
bool tdx_gpa_is_valid(const struct tdcs *tdcs, uint64_t gpa, bool must_be_private);
bool tdx_gpa_is_shared(const struct tdcs *tdcs, uint64_t gpa);

/* --- pages --------------------------------------------------------------- */

/**
 * tdx_page_lock - lock the metadata of a page of known size and type
 * @pa: the operand, key id must be 0
 * @operand_id: what an error names
 * @mode: lock of its PAMT entry
 * @type: type it must have
 * @size: size it must have; TDX_2M with PT_NDA also wants all 4 KiB below free
 * @entry: [out]
 *
 * Returns, in this order: OPERAND_INVALID (alignment, key id, MAXPA),
 * OPERAND_ADDR_RANGE_ERROR, OPERAND_BUSY, PAGE_METADATA_INCORRECT
 */
uint64_t tdx_page_lock(struct tdx_call *call, uint64_t pa, uint64_t operand_id,
		       enum tdx_lock_mode mode, enum tdx_page_type type, enum tdx_page_size size,
		       struct tdx_pamt_entry **entry);

/* --- TDR and TDCS -------------------------------------------------------- */

/* A TDR given by its page: tdx_page_lock(PT_TDR, 4 KiB) and map. */
uint64_t tdx_td_lock_tdr(struct tdx_call *call, uint64_t pa, uint64_t operand_id,
			 enum tdx_lock_mode mode, struct tdx_td *td);
/*
 * A TDR known as the owner of another page, whose lock makes it stay:
 * OPERAND_BUSY(operand). @pa is tdx_pamt_owner() of that page's entry.
 */
uint64_t tdx_td_lock_owner(struct tdx_call *call, uint64_t pa, uint64_t operand_id,
			   enum tdx_lock_mode mode, struct tdx_td *td);

/* Map the TDCS without lock or check; num_tdcx >= TDX_TDCS_MIN_PAGES. */
void tdx_td_map_tdcs(struct tdx_call *call, struct tdx_td *td);

/**
 * tdx_td_lock_state - check the TD's build state, lock and check OP_STATE
 * @mode: of TDCS.OP_STATE; TDX_UNLOCKED: only check
 *
 * Returns, in this order: TD_FATAL, TD_KEYS_NOT_CONFIGURED, TDCS_NOT_ALLOCATED,
 * OPERAND_BUSY(OP_STATE), OP_STATE_INCORRECT (by the row of this call)
 */
uint64_t tdx_td_lock_state(struct tdx_call *call, struct tdx_td *td, enum tdx_lock_mode mode);
/* The same for the other TD of a SERVTD call. */
uint64_t tdx_td_lock_other_state(struct tdx_call *call, struct tdx_td *td,
				 enum tdx_lock_mode mode);

/* Nothing can be done with the TD but tear it down. Read and set under a shared lock. */
static inline void tdx_td_set_fatal(struct tdr *tdr)
{
	__atomic_store_n(&tdr->fatal, 1, __ATOMIC_RELAXED);
}

static inline bool tdx_td_is_fatal(const struct tdr *tdr)
{
	return __atomic_load_n(&tdr->fatal, __ATOMIC_RELAXED);
}

/* Only the first three of tdx_td_lock_state(). */
uint64_t tdx_td_check_build(const struct tdx_td *td);

/* A page of the TDCS by its place in TDR.TDCX_PA (enum tdx_tdcs_page). */
void *tdx_td_page(const struct tdx_machine *machine, const struct tdx_td *td, uint32_t page);

static inline uint32_t tdx_td_op_flags(const struct tdcs *tdcs)
{
	return tdx_op_state_flags[tdcs->op_state];
}

/* TDR.CHLDCNT, which other calls change at the same time. */
static inline void tdx_td_add_children(struct tdx_td *td, int64_t pages_4k)
{
	__atomic_fetch_add(&td->tdr->chldcnt, (uint64_t)pages_4k, __ATOMIC_RELAXED);
}

/* --- vCPUs --------------------------------------------------------------- */

/* A TDVPR given by its page: tdx_page_lock(PT_TDVPR, 4 KiB), not yet mapped. */
uint64_t tdx_vcpu_lock(struct tdx_call *call, uint64_t pa, uint64_t operand_id,
		       enum tdx_lock_mode mode, struct tdx_vcpu *vcpu);

/**
 * tdx_vcpu_map - map the TDVPS, with the pages that its L2 VMs need
 *
 * False: it has too few pages yet (TDX_TDCX_NUM_INCORRECT or what the call
 * makes of it).
 */
bool tdx_vcpu_map(struct tdx_call *call, const struct tdx_td *td, struct tdx_vcpu *vcpu);

/* A page of the TDVPS by its place in TDVPS.TDVPS_PA (enum tdx_tdvps_page). */
void *tdx_vcpu_page(const struct tdx_machine *machine, const struct tdx_td *td,
		    const struct tdx_vcpu *vcpu, uint32_t page);

/**
 * tdx_vcpu_associate - bind a vCPU to this LP, or find it bound to it
 * @allow_disabled: a disabled vCPU will do too
 * @is_new: [out] it was bound to no LP
 *
 * Returns: TDX_VCPU_STATE_INCORRECT, TDX_VCPU_ASSOCIATED (with another LP)
 */
uint64_t tdx_vcpu_associate(struct tdx_call *call, const struct tdx_td *td,
			    struct tdx_vcpu *vcpu, bool allow_disabled, bool *is_new);
/* The same without looking at the vCPU's state. */
uint64_t tdx_vcpu_associate_any(struct tdx_call *call, const struct tdx_td *td,
				struct tdx_vcpu *vcpu, bool *is_new);
/* TDH.VP.INIT's: the vCPU is new, nothing can be wrong. */
void tdx_vcpu_associate_first(struct tdx_call *call, const struct tdx_td *td,
			      struct tdx_vcpu *vcpu);

/*
 * A vCPU's state changes on the LP that it is associated with; other LPs look
 * at it without a lock, and then fail to associate it.
 */
static inline void tdx_vcpu_set_state(struct tdvps *tdvps, enum tdx_vcpu_state state)
{
	__atomic_store_n(&tdvps->state, (uint8_t)state, __ATOMIC_RELAXED);
}

/* Forget what was translated for the vCPU's L2 VMs: TDX_NULL_PA. */
void tdx_vcpu_drop_translations(const struct tdcs *tdcs, struct tdvps *tdvps);

#endif /* TDX_MODULE_CORE_TD_H */
