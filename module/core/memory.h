/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Physical memory as the module reaches it: an address and the key id it is
 * accessed with. Addresses in module structures carry no key id; operands may,
 * and are checked first (leaf/operand.h).
 *
 * Every access of the module to a TD's or the host's memory goes through here,
 * so that the model of encryption has one place. Bytes lie in memory as their
 * owner sees them, and a word for each page says which key wrote them last:
 * hardware has the TD-owner bit and the MAC of a line for that. An access with
 * another key has what it is answered worked out (module/access.c); one with
 * the right key costs nothing. What the host's own code does through
 * tdx_machine_memory() cannot be seen (docs/caveats.md).
 */
#ifndef TDX_MODULE_CORE_MEMORY_H
#define TDX_MODULE_CORE_MEMORY_H

#include <stdbool.h>
#include <stdint.h>

#include "core/machine.h"
#include "core/td_layout.h"

/* Strip the key id from a physical address; or read it. */
static inline uint64_t tdx_pa_address(const struct tdx_machine *machine, uint64_t pa)
{
	return pa & ~machine->module.hkid_mask;
}

static inline uint16_t tdx_pa_hkid(const struct tdx_machine *machine, uint64_t pa)
{
	return (uint16_t)((pa & machine->module.hkid_mask) >> machine->module.hkid_shift);
}

static inline uint64_t tdx_pa_with_hkid(const struct tdx_machine *machine, uint64_t pa,
					uint16_t hkid)
{
	return tdx_pa_address(machine, pa) | (uint64_t)hkid << machine->module.hkid_shift;
}

/*
 * A key has a number that no other one ever had, so that a key id programmed
 * anew does not read what its last key wrote. All shared ids stand for the
 * platform's one key, 0: none is ever programmed.
 */
struct tdx_memory_keys {
	uint32_t num_spoiled;	/* pages with TDX_PAGE_SPOILED; atomic */
	bool consumed;		/* the module mapped one of them; atomic */
	uint32_t newest;	/* key number; atomic */
	uint32_t current[TDX_MAX_HKIDS];	/* what each key id stands for; atomic */
	/*
	 * The key that wrote each page last, with TDX_PAGE_SPOILED (see
	 * <machine/vcpu.h>); atomic. A private key's is never 0.
	 */
	uint32_t page[];
};

/* Of a machine with this much memory; NULL: the system has none. */
struct tdx_memory_keys *tdx_memory_keys_create(uint64_t memory_size);
/* As after power-on: each private id has a key that nothing was written with yet. */
void tdx_memory_keys_reset(struct tdx_memory_keys *keys, uint64_t memory_size,
			   uint32_t num_shared_hkids);

/* PCONFIG: the id stands for a new key. */
void tdx_memory_rekey(struct tdx_machine *machine, uint16_t hkid);

static inline uint32_t tdx_memory_key(const struct tdx_machine *machine, uint16_t hkid)
{
	return __atomic_load_n(&machine->platform.keys->current[hkid], __ATOMIC_RELAXED);
}

static inline uint32_t *tdx_memory_page_key(const struct tdx_machine *machine, uint64_t pa)
{
	return &machine->platform.keys->page[tdx_pa_address(machine, pa) / TDX_PAGE];
}

/* The key that wrote the page last, perhaps with TDX_PAGE_SPOILED; 0: a shared one. */
static inline uint32_t tdx_memory_writer(const struct tdx_machine *machine, uint64_t pa)
{
	return __atomic_load_n(tdx_memory_page_key(machine, pa), __ATOMIC_ACQUIRE);
}

/* Is any page spoiled? Nearly always not. */
static inline bool tdx_memory_any_spoiled(const struct tdx_machine *machine)
{
	return __builtin_expect(__atomic_load_n(&machine->platform.keys->num_spoiled,
						__ATOMIC_RELAXED) != 0, false);
}

/* The module reads this page: a machine check in SEAM mode if it is spoiled. */
void tdx_memory_consume(const struct tdx_machine *machine, uint64_t pa);

/**
 * tdx_memory_private - a private page, mapped with its key id
 * @pa: any address in it; a PAMT entry says that it is a TD's or the module's
 * @hkid: the TD's key id, or module.hkid for PAMTs and TDRs
 *
 * A spoiled page keeps the bytes that its owner wrote, so that the call can
 * come to its end before the module stops.
 *
 * Returns: where @pa is. Pages in a TDMR are always RAM: never NULL.
 */
static inline void *tdx_memory_private(const struct tdx_machine *machine, uint64_t pa,
				       uint16_t hkid)
{
	(void)hkid;
	if (tdx_memory_any_spoiled(machine)) {
		tdx_memory_consume(machine, pa);
	}
	return machine->platform.memory + tdx_pa_address(machine, pa);
}

/*
 * A page that will be written whole with this key (MOVDIR64B): from now on it
 * is that key's, and no longer spoiled. Returns: where it is.
 */
void *tdx_memory_claim(struct tdx_machine *machine, uint64_t pa, uint16_t hkid);
/* The same for a key by its number. */
void *tdx_memory_claim_for(struct tdx_machine *machine, uint64_t pa, uint32_t key);
/*
 * The page is the host's again, whose key ids read a private page as zero until
 * it is written. What was never written with a private key stays as it is.
 */
void tdx_memory_release(struct tdx_machine *machine, uint64_t pa, uint64_t length);
/* The same for all memory: there is no module that knows an owner. */
void tdx_memory_release_all(struct tdx_machine *machine);

/*
 * Copy from or to memory under a shared key id. Outside RAM, reads give ones
 * and writes vanish, as on a bus without a device. A private page reads as
 * zero; a write to it is lost and spoils it.
 */
void tdx_memory_read_shared(struct tdx_machine *machine, uint64_t pa, void *to, uint64_t length);
void tdx_memory_write_shared(struct tdx_machine *machine, uint64_t pa, const void *from,
			     uint64_t length);

/*
 * The bytes of [pa, pa + length) changed other than by a guest's store: tell
 * the engine. tdx_memory_zero() and _copy() do it themselves.
 */
void tdx_memory_changed(struct tdx_machine *machine, uint64_t pa, uint64_t length);
/* Is there memory at this address (without key id)? */
bool tdx_memory_is_present(const struct tdx_machine *machine, uint64_t address);
/* Written with a shared key, and not claimed since; outside RAM: false. */
bool tdx_memory_is_spoiled(const struct tdx_machine *machine, uint64_t pa);
/* Such a write; nothing if the page is shared. */
void tdx_memory_spoil(struct tdx_machine *machine, uint64_t pa);

/* Whole pages become this key's, zero or copies of shared ones. */
void tdx_memory_zero(struct tdx_machine *machine, uint64_t pa, uint16_t hkid, uint64_t length);
void tdx_memory_copy_in(struct tdx_machine *machine, uint64_t pa, uint16_t hkid,
			uint64_t source_pa, uint64_t length);

#endif /* TDX_MODULE_CORE_MEMORY_H */
