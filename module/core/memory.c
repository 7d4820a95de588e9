/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Copies between the module and simulated memory, and word of them to the
 * engine. What an operand may point at has been checked before.
 */
#include <string.h>

#include "core/memory.h"
#include "core/os.h"

#define LARGE	(2ull << 20)

/* How much of [pa, pa + length) is RAM. */
static uint64_t ram_part(const struct tdx_machine *machine, uint64_t pa, uint64_t length)
{
	uint64_t size = machine->platform.config.memory_size;

	if (pa >= size) {
		return 0;
	}
	return length < size - pa ? length : size - pa;
}

void tdx_memory_changed(struct tdx_machine *machine, uint64_t pa, uint64_t length)
{
	if (machine->engine && machine->engine->memory_changed) {
		machine->engine->memory_changed(machine->engine_arg, pa, length);
	}
	if (machine->platform.config.ops.hold) {
		machine->platform.config.ops.hold(machine->platform.config.ops.arg,
						  TDX_HOLD_STORE);
	}
}

/* A hole below the end of RAM, as platforms have it, and this one may. */
static bool is_hole(const struct tdx_machine *machine, uint64_t pa)
{
	const struct tdx_platform_ops *ops = &machine->platform.config.ops;

	return ops->is_ram && !ops->is_ram(ops->arg, pa);
}

static uint8_t *poison_of(const struct tdx_machine *machine, uint64_t pa)
{
	return &machine->platform.poison[pa / TDX_PAGE];
}

bool tdx_memory_is_poisoned(const struct tdx_machine *machine, uint64_t pa)
{
	uint64_t address = tdx_pa_address(machine, pa);

	return address < machine->platform.config.memory_size &&
	       __atomic_load_n(poison_of(machine, address), __ATOMIC_ACQUIRE);
}

static void set_poison(const struct tdx_machine *machine, uint64_t pa, uint64_t length, bool poison)
{
	for (uint64_t at = 0; at < length; at += TDX_PAGE) {
		__atomic_store_n(poison_of(machine, pa + at), poison, __ATOMIC_RELEASE);
	}
}

/* Bytes from @pa to the end of its page, or of the copy. */
static uint64_t page_part(uint64_t pa, uint64_t length)
{
	uint64_t rest = TDX_PAGE - (pa & (TDX_PAGE - 1));

	return length < rest ? length : rest;
}

void tdx_memory_read_shared(struct tdx_machine *machine, uint64_t pa, void *to, uint64_t length)
{
	uint64_t address = tdx_pa_address(machine, pa);
	uint64_t present = ram_part(machine, address, length);
	uint8_t *out = to;

	memset(out + present, 0xff, length - present);
	while (present) {
		uint64_t part = page_part(address, present);

		if (is_hole(machine, address)) {
			memset(out, 0xff, part);
		} else if (tdx_pamt_is_private(machine, address)) {
			memset(out, 0, part);
		} else {
			memmove(out, machine->platform.memory + address, part);
		}
		address += part;
		out += part;
		present -= part;
	}
}

void tdx_memory_write_shared(struct tdx_machine *machine, uint64_t pa, const void *from,
			     uint64_t length)
{
	uint64_t address = tdx_pa_address(machine, pa);
	uint64_t present = ram_part(machine, address, length);
	const uint8_t *in = from;

	while (present) {
		uint64_t part = page_part(address, present);

		if (is_hole(machine, address)) {
			/* Lost. */
		} else if (tdx_pamt_is_private(machine, address)) {
			set_poison(machine, address, 1, true);
		} else {
			memcpy(machine->platform.memory + address, in, part);
			tdx_memory_changed(machine, address, part);
		}
		address += part;
		in += part;
		present -= part;
	}
}

void tdx_memory_zero(struct tdx_machine *machine, uint64_t pa, uint16_t hkid, uint64_t length)
{
	uint8_t *memory = tdx_memory_private(machine, pa, hkid);

	/* A large page that nobody has touched stays so. */
	if (length >= LARGE) {
		tdx_os_memory_zero(memory, length);
	} else {
		memset(memory, 0, length);
	}
	set_poison(machine, tdx_pa_address(machine, pa), length, false);
	tdx_memory_changed(machine, tdx_pa_address(machine, pa), length);
}

void tdx_memory_copy_in(struct tdx_machine *machine, uint64_t pa, uint16_t hkid,
			uint64_t source_pa, uint64_t length)
{
	tdx_memory_read_shared(machine, source_pa, tdx_memory_private(machine, pa, hkid), length);
	set_poison(machine, tdx_pa_address(machine, pa), length, false);
	tdx_memory_changed(machine, tdx_pa_address(machine, pa), length);
}
