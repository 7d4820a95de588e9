/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Copies between the module and simulated memory, and word of them to the
 * engine. What an operand may point at has been checked before.
 */
#include <stdlib.h>
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

struct tdx_memory_keys *tdx_memory_keys_create(uint64_t memory_size)
{
	struct tdx_memory_keys *keys;

	return calloc(1, sizeof(*keys) + memory_size / TDX_PAGE * sizeof(keys->page[0]));
}

void tdx_memory_keys_reset(struct tdx_memory_keys *keys, uint64_t memory_size,
			   uint32_t num_shared_hkids)
{
	memset(keys, 0, sizeof(*keys) + memory_size / TDX_PAGE * sizeof(keys->page[0]));
	for (uint32_t hkid = num_shared_hkids; hkid < TDX_MAX_HKIDS; hkid++) {
		keys->current[hkid] = ++keys->newest;
	}
}

void tdx_memory_rekey(struct tdx_machine *machine, uint16_t hkid)
{
	struct tdx_memory_keys *keys = machine->platform.keys;

	if (!machine->platform.no_memory_keys) {
		__atomic_store_n(&keys->current[hkid],
				 __atomic_add_fetch(&keys->newest, 1, __ATOMIC_RELAXED),
				 __ATOMIC_RELAXED);
	}
}

static void tell_engine(struct tdx_machine *machine, uint64_t pa, uint64_t length)
{
	if (machine->engine && machine->engine->memory_changed) {
		machine->engine->memory_changed(machine->engine_arg, pa, length);
	}
}

void tdx_memory_changed(struct tdx_machine *machine, uint64_t pa, uint64_t length)
{
	tell_engine(machine, pa, length);
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

bool tdx_memory_is_present(const struct tdx_machine *machine, uint64_t address)
{
	return address < machine->platform.config.memory_size && !is_hole(machine, address);
}

bool tdx_memory_is_spoiled(const struct tdx_machine *machine, uint64_t pa)
{
	return tdx_pa_address(machine, pa) < machine->platform.config.memory_size &&
	       (tdx_memory_writer(machine, pa) & TDX_PAGE_SPOILED);
}

void tdx_memory_spoil(struct tdx_machine *machine, uint64_t pa)
{
	uint32_t *word = tdx_memory_page_key(machine, pa), was = tdx_memory_writer(machine, pa);

	while (was && !(was & TDX_PAGE_SPOILED)) {
		if (__atomic_compare_exchange_n(word, &was, was | TDX_PAGE_SPOILED, false,
						__ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) {
			__atomic_fetch_add(&machine->platform.keys->num_spoiled, 1,
					   __ATOMIC_ACQ_REL);
			return;
		}
	}
}

void tdx_memory_consume(const struct tdx_machine *machine, uint64_t pa)
{
	if (tdx_memory_is_spoiled(machine, pa)) {
		__atomic_store_n(&machine->platform.keys->consumed, true, __ATOMIC_RELEASE);
	}
}

/* The pages are the key's from now on; true if any was a private key's. */
static bool set_key(struct tdx_machine *machine, uint64_t pa, uint64_t length, uint32_t key)
{
	uint32_t *word = tdx_memory_page_key(machine, pa), was, any = 0;

	for (uint64_t i = 0; i < length / TDX_PAGE; i++) {
		was = __atomic_exchange_n(&word[i], key, __ATOMIC_ACQ_REL);
		any |= was;
		if (was & TDX_PAGE_SPOILED) {
			__atomic_fetch_sub(&machine->platform.keys->num_spoiled, 1,
					   __ATOMIC_ACQ_REL);
		}
	}
	return any != 0;
}

/* A large page that nobody has touched stays so. */
static void zero(void *memory, uint64_t length)
{
	if (length >= LARGE) {
		tdx_os_memory_zero(memory, length);
	} else {
		memset(memory, 0, length);
	}
}

static uint8_t *host_address(const struct tdx_machine *machine, uint64_t pa)
{
	return machine->platform.memory + tdx_pa_address(machine, pa);
}

void *tdx_memory_claim_for(struct tdx_machine *machine, uint64_t pa, uint32_t key)
{
	set_key(machine, pa, TDX_PAGE, key);
	return host_address(machine, pa);
}

void *tdx_memory_claim(struct tdx_machine *machine, uint64_t pa, uint16_t hkid)
{
	return tdx_memory_claim_for(machine, pa, tdx_memory_key(machine, hkid));
}

void tdx_memory_release(struct tdx_machine *machine, uint64_t pa, uint64_t length)
{
	if (set_key(machine, pa, length, 0)) {
		zero(host_address(machine, pa), length);
		tell_engine(machine, tdx_pa_address(machine, pa), length);
	}
}

void tdx_memory_release_all(struct tdx_machine *machine)
{
	for (uint64_t pa = 0; pa < machine->platform.config.memory_size; pa += TDX_PAGE) {
		if (tdx_memory_writer(machine, pa)) {
			tdx_memory_release(machine, pa, TDX_PAGE);
		}
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
		} else if (tdx_memory_writer(machine, address)) {
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
		} else if (tdx_memory_writer(machine, address)) {
			tdx_memory_spoil(machine, address);
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
	set_key(machine, pa, length, tdx_memory_key(machine, hkid));
	zero(host_address(machine, pa), length);
	tdx_memory_changed(machine, tdx_pa_address(machine, pa), length);
}

void tdx_memory_copy_in(struct tdx_machine *machine, uint64_t pa, uint16_t hkid,
			uint64_t source_pa, uint64_t length)
{
	/* First, since the source may be the page itself. */
	tdx_memory_read_shared(machine, source_pa, host_address(machine, pa), length);
	set_key(machine, pa, length, tdx_memory_key(machine, hkid));
	tdx_memory_changed(machine, tdx_pa_address(machine, pa), length);
}
