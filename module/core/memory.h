/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Physical memory as the module reaches it: an address and the key id it is
 * accessed with. Addresses in module structures carry no key id; operands may,
 * and are checked first (leaf/operand.h).
 *
 * Every access of the module to a TD's or the host's memory goes through here,
 * so that the model of encryption has one place. Bytes lie in memory as their
 * owner sees them. Through a shared key id, a page that has a private one reads
 * as zero, and a write to it is lost and poisons it; what the host's own code
 * does through tdx_machine_memory() cannot be seen (docs/caveats.md).
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

/**
 * tdx_memory_private - a private page, mapped with its key id
 * @pa: any address in it; a PAMT entry says that it is a TD's or the module's
 * @hkid: the TD's key id, or module.hkid for PAMTs and TDRs
 *
 * Returns: where @pa is. Pages in a TDMR are always RAM: never NULL.
 */
static inline void *tdx_memory_private(const struct tdx_machine *machine, uint64_t pa,
				       uint16_t hkid)
{
	(void)hkid;
	return machine->platform.memory + tdx_pa_address(machine, pa);
}

/*
 * Copy from or to memory under a shared key id. Outside RAM, reads give ones
 * and writes vanish, as on a bus without a device; for private pages see above.
 */
void tdx_memory_read_shared(struct tdx_machine *machine, uint64_t pa, void *to, uint64_t length);
void tdx_memory_write_shared(struct tdx_machine *machine, uint64_t pa, const void *from,
			     uint64_t length);

/*
 * The bytes of [pa, pa + length) changed other than by a guest's store: tell
 * the engine. tdx_memory_zero() and _copy() do it themselves.
 */
void tdx_memory_changed(struct tdx_machine *machine, uint64_t pa, uint64_t length);
/* Was a page written with the wrong key, and not with its own since? */
bool tdx_memory_is_poisoned(const struct tdx_machine *machine, uint64_t pa);

/* A private page becomes zero, or a copy of a shared one; poison goes. */
void tdx_memory_zero(struct tdx_machine *machine, uint64_t pa, uint16_t hkid, uint64_t length);
void tdx_memory_copy_in(struct tdx_machine *machine, uint64_t pa, uint16_t hkid,
			uint64_t source_pa, uint64_t length);

#endif /* TDX_MODULE_CORE_MEMORY_H */
