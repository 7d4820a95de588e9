/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The module's locks, as they lie in memory. Nothing here ever waits: a try
 * either takes the lock or says why not, and changes nothing but the
 * host-priority bit that a host's failed try leaves behind.
 *
 * Handlers do not call this directly: they take locks through the held-set of
 * struct tdx_call (leaf/leaf.h), so that each is released once and in order.
 *
 * Words, as in module 1.5.05:
 *   plain sharex   bit 0 exclusive, bits 15:1 number of readers
 *   HP sharex      bit 0 exclusive, bit 1 host priority, bits 15:2 readers
 *   mutex          0 free, 1 taken
 *   S-EPT entry    bit 11 taken, bit 52 host priority
 * Host priority: a host call that finds a lock taken leaves the bit set; until
 * a host call has had the lock, guest calls get TDX_OPERAND_BUSY_HOST_PRIORITY.
 */
#ifndef TDX_MODULE_CORE_LOCK_H
#define TDX_MODULE_CORE_LOCK_H

#include <stdbool.h>
#include <stdint.h>

#include "core/td_layout.h"

enum tdx_lock_mode { TDX_UNLOCKED, TDX_SHARED, TDX_EXCLUSIVE };

/* What a try came to. */
enum tdx_lock_result { TDX_LOCK_TAKEN, TDX_LOCK_BUSY, TDX_LOCK_HOST_PRIORITY };

/* Plain sharex: TDCS trees and epochs, KOT, the module's global lock. */
enum tdx_lock_result tdx_sharex_try(tdx_lock_word *lock, enum tdx_lock_mode mode);
void tdx_sharex_release(tdx_lock_word *lock, enum tdx_lock_mode mode);
/* One shared holder becomes the exclusive one; BUSY leaves it shared. */
enum tdx_lock_result tdx_sharex_promote(tdx_lock_word *lock);
void tdx_sharex_demote(tdx_lock_word *lock);

/* Sharex with host priority: PAMT entries, TDCS OP_STATE. */
enum tdx_lock_result tdx_hp_try(tdx_lock_word *lock, enum tdx_lock_mode mode, bool guest);
void tdx_hp_release(tdx_lock_word *lock, enum tdx_lock_mode mode);
enum tdx_lock_result tdx_hp_promote(tdx_lock_word *lock);
/* Would a shared try be taken and change nothing else? Sequentially consistent. */
bool tdx_hp_is_open(const tdx_lock_word *lock);
/* An exclusive lock that must not stay: free again, a host's try leaves its bit. */
void tdx_hp_give_back(tdx_lock_word *lock, bool guest);

/* Mutex: TDMRs, the cache write-back of a package, migration streams. */
enum tdx_lock_result tdx_mutex_try(uint8_t *lock);
void tdx_mutex_release(uint8_t *lock);

/* One secure-EPT entry, by bits of the entry itself. */
enum tdx_lock_result tdx_sept_entry_try(uint64_t *entry, bool guest);
void tdx_sept_entry_release(uint64_t *entry);

#endif /* TDX_MODULE_CORE_LOCK_H */
