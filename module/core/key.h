/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Key ids: the key ownership table, the state of each package's cache
 * write-back, and PCONFIG. Which key wrote what is core/memory.h's.
 */
#ifndef TDX_MODULE_CORE_KEY_H
#define TDX_MODULE_CORE_KEY_H

#include <stdbool.h>
#include <stdint.h>

#include "core/lock.h"

#define TDX_MAX_HKIDS	2048u

/* Algorithms, as bits of IA32_TME_CAPABILITY and of IA32_TME_ACTIVATE from bit 48 on. */
#define TME_XTS_128		1u
#define TME_XTS_128_INTEGRITY	2u
#define TME_XTS_256		4u
#define TME_XTS_256_INTEGRITY	8u
#define TME_ACTIVATE_ALGORITHMS	48

struct tdx_call;
struct tdx_lp;
struct tdx_machine;

enum tdx_hkid_state {
	TDX_HKID_STATE_FREE,
	TDX_HKID_STATE_ASSIGNED,
	TDX_HKID_STATE_FLUSHED,
	TDX_HKID_STATE_RESERVED,
};

/* Changes to state need the KOT exclusively. */
struct tdx_kot_entry {
	uint32_t wbinvd_bitmap;	/* packages yet to be written back; atomic */
	uint8_t state;		/* enum tdx_hkid_state */
};

struct tdx_kot {
	tdx_lock_word lock;
	struct tdx_kot_entry entries[TDX_MAX_HKIDS];
};

/* A package's TDH.PHYMEM.CACHE.WB; all but lock guarded by lock. */
struct tdx_wbt {
	uint8_t lock;		/* mutex */
	uint64_t next_block;	/* where an interrupted cycle goes on, 0: none is */
	uint8_t hkid_flushed[TDX_MAX_HKIDS];	/* was FLUSHED as the cycle began */
};

/* Is the id one that a TD may have? */
bool tdx_hkid_is_private(const struct tdx_machine *machine, uint32_t hkid);

/* Lock the KOT into the call's held-set: OPERAND_BUSY(KOT). */
uint64_t tdx_kot_lock(struct tdx_call *call, enum tdx_lock_mode mode);

/* KEYID_CTRL of PCONFIG: a random key for the longest algorithm that is active. */
uint32_t tdx_key_control(const struct tdx_machine *machine, uint64_t tme_activate);

/**
 * tdx_key_program - PCONFIG: a new random key for a key id on the LP's package
 *
 * Returns: TDX_SUCCESS, TDX_OPERAND_BUSY(KET), TDX_KEY_GENERATION_FAILED
 */
uint64_t tdx_key_program(struct tdx_lp *lp, uint16_t hkid);

#endif /* TDX_MODULE_CORE_KEY_H */
