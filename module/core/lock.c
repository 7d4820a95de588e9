/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Lock words by compare-and-exchange. A try loops only when another thread
 * changed the word meanwhile, so some thread always makes progress; it never
 * waits for a holder.
 */
#include <assert.h>

#include "core/lock.h"

#define EXCLUSIVE	0x1u
#define READER		0x2u	/* plain: one reader */
#define HP		0x2u
#define HP_READER	0x4u

#define SEPT_LOCK	(1ull << 11)
#define SEPT_HP		(1ull << 52)

static tdx_lock_word load(const tdx_lock_word *lock)
{
	return __atomic_load_n(lock, __ATOMIC_RELAXED);
}

/* On failure *expected is the word as another thread left it. */
static bool exchange(tdx_lock_word *lock, tdx_lock_word *expected, unsigned int desired)
{
	return __atomic_compare_exchange_n(lock, expected, (tdx_lock_word)desired, false,
					   __ATOMIC_SEQ_CST, __ATOMIC_RELAXED);
}

enum tdx_lock_result tdx_sharex_try(tdx_lock_word *lock, enum tdx_lock_mode mode)
{
	tdx_lock_word word = load(lock);

	if (mode == TDX_EXCLUSIVE) {
		word = 0;
		return exchange(lock, &word, EXCLUSIVE) ? TDX_LOCK_TAKEN : TDX_LOCK_BUSY;
	}
	do {
		if (word & EXCLUSIVE) {
			return TDX_LOCK_BUSY;
		}
	} while (!exchange(lock, &word, word + READER));
	return TDX_LOCK_TAKEN;
}

void tdx_sharex_release(tdx_lock_word *lock, enum tdx_lock_mode mode)
{
	unsigned int unit = mode == TDX_EXCLUSIVE ? EXCLUSIVE : READER;
	tdx_lock_word before = __atomic_fetch_sub(lock, (tdx_lock_word)unit, __ATOMIC_RELEASE);

	assert(mode == TDX_EXCLUSIVE ? before == EXCLUSIVE :
	       before >= READER && !(before & EXCLUSIVE));
	(void)before;
}

enum tdx_lock_result tdx_sharex_promote(tdx_lock_word *lock)
{
	tdx_lock_word word = READER;

	if (exchange(lock, &word, EXCLUSIVE)) {
		return TDX_LOCK_TAKEN;
	}
	assert(word && !(word & EXCLUSIVE));
	return TDX_LOCK_BUSY;
}

void tdx_sharex_demote(tdx_lock_word *lock)
{
	assert(load(lock) == EXCLUSIVE);
	__atomic_store_n(lock, READER, __ATOMIC_RELEASE);
}

static enum tdx_lock_result hp_try_shared(tdx_lock_word *lock, bool guest)
{
	tdx_lock_word word = load(lock);

	for (;;) {
		if (guest && (word & HP)) {
			return TDX_LOCK_HOST_PRIORITY;
		}
		if (word & EXCLUSIVE) {
			if (guest || exchange(lock, &word, word | HP)) {
				return TDX_LOCK_BUSY;
			}
		} else if (exchange(lock, &word, (word & ~HP) + HP_READER)) {
			return TDX_LOCK_TAKEN;
		}
	}
}

static enum tdx_lock_result hp_try_exclusive(tdx_lock_word *lock, bool guest)
{
	tdx_lock_word word = load(lock);

	for (;;) {
		if (guest && word == HP) {
			return TDX_LOCK_HOST_PRIORITY;
		}
		if (word & ~HP) {
			if (guest || exchange(lock, &word, word | HP)) {
				return TDX_LOCK_BUSY;
			}
		} else if (exchange(lock, &word, EXCLUSIVE)) {
			return TDX_LOCK_TAKEN;
		}
	}
}

enum tdx_lock_result tdx_hp_try(tdx_lock_word *lock, enum tdx_lock_mode mode, bool guest)
{
	return mode == TDX_EXCLUSIVE ? hp_try_exclusive(lock, guest) : hp_try_shared(lock, guest);
}

void tdx_hp_release(tdx_lock_word *lock, enum tdx_lock_mode mode)
{
	unsigned int unit = mode == TDX_EXCLUSIVE ? EXCLUSIVE : HP_READER;
	tdx_lock_word before = __atomic_fetch_sub(lock, (tdx_lock_word)unit, __ATOMIC_RELEASE);

	assert(mode == TDX_EXCLUSIVE ? (before & ~HP) == EXCLUSIVE :
	       before >= HP_READER && !(before & EXCLUSIVE));
	(void)before;
}

/* Only the host's calls take a PAMT entry exclusively, so there is no guest case. */
enum tdx_lock_result tdx_hp_promote(tdx_lock_word *lock)
{
	tdx_lock_word word = load(lock);

	for (;;) {
		assert(word >= HP_READER && !(word & EXCLUSIVE));
		if ((word & ~HP) == HP_READER) {
			if (exchange(lock, &word, EXCLUSIVE)) {
				return TDX_LOCK_TAKEN;
			}
		} else if (exchange(lock, &word, word | HP)) {
			return TDX_LOCK_BUSY;
		}
	}
}

bool tdx_hp_is_open(const tdx_lock_word *lock)
{
	return !(__atomic_load_n(lock, __ATOMIC_SEQ_CST) & (EXCLUSIVE | HP));
}

void tdx_hp_give_back(tdx_lock_word *lock, bool guest)
{
	if (!guest) {
		__atomic_fetch_or(lock, HP, __ATOMIC_RELAXED);
	}
	tdx_hp_release(lock, TDX_EXCLUSIVE);
}

enum tdx_lock_result tdx_mutex_try(uint8_t *lock)
{
	uint8_t free = 0;

	return __atomic_compare_exchange_n(lock, &free, 1, false, __ATOMIC_ACQ_REL,
					   __ATOMIC_RELAXED) ? TDX_LOCK_TAKEN : TDX_LOCK_BUSY;
}

void tdx_mutex_release(uint8_t *lock)
{
	assert(__atomic_load_n(lock, __ATOMIC_RELAXED) == 1);
	__atomic_store_n(lock, 0, __ATOMIC_RELEASE);
}

enum tdx_lock_result tdx_sept_entry_try(uint64_t *entry, bool guest)
{
	uint64_t word = __atomic_load_n(entry, __ATOMIC_RELAXED), desired;
	enum tdx_lock_result result;

	do {
		result = TDX_LOCK_TAKEN;
		desired = (word | SEPT_LOCK) & ~SEPT_HP;
		if (word & SEPT_LOCK) {
			result = TDX_LOCK_BUSY;
			desired = word | SEPT_HP;
		} else if (guest && (word & SEPT_HP)) {
			result = TDX_LOCK_HOST_PRIORITY;
		}
		if (guest && result != TDX_LOCK_TAKEN) {
			return result;
		}
	} while (!__atomic_compare_exchange_n(entry, &word, desired, false, __ATOMIC_ACQ_REL,
					      __ATOMIC_RELAXED));
	return result;
}

void tdx_sept_entry_release(uint64_t *entry)
{
	uint64_t before = __atomic_fetch_and(entry, ~SEPT_LOCK, __ATOMIC_RELEASE);

	assert(before & SEPT_LOCK);
	(void)before;
}
