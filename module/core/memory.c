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

void tdx_memory_read_shared(struct tdx_machine *machine, uint64_t pa, void *to, uint64_t length)
{
	uint64_t address = tdx_pa_address(machine, pa);
	uint64_t present = ram_part(machine, address, length);

	memcpy(to, machine->platform.memory + address, present);
	memset((uint8_t *)to + present, 0xff, length - present);
}

void tdx_memory_write_shared(struct tdx_machine *machine, uint64_t pa, const void *from,
			     uint64_t length)
{
	uint64_t address = tdx_pa_address(machine, pa);
	uint64_t present = ram_part(machine, address, length);

	memcpy(machine->platform.memory + address, from, present);
	if (present) {
		tdx_memory_changed(machine, address, present);
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
	tdx_memory_changed(machine, tdx_pa_address(machine, pa), length);
}

void tdx_memory_copy_in(struct tdx_machine *machine, uint64_t pa, uint16_t hkid,
			uint64_t source_pa, uint64_t length)
{
	tdx_memory_read_shared(machine, source_pa, tdx_memory_private(machine, pa, hkid), length);
	tdx_memory_changed(machine, tdx_pa_address(machine, pa), length);
}
