/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What memory answers to an access with any key id: for hosts and tests that
 * want to see and do what bytes by pointer cannot show. The module's own
 * accesses, whose key is right, are core/memory.h's.
 */
#include <string.h>

#include "core/memory.h"

/* Of a page's bytes within an access. */
struct part {
	uint64_t pa;		/* without key id */
	uint32_t key;		/* of the access, 0: shared */
	uint64_t length;
};

static uint32_t key_of(const struct tdx_machine *machine, uint64_t pa)
{
	const struct tdx_machine_config *config = &machine->platform.config;
	uint64_t hkid = pa >> tdx_machine_hkid_shift(machine) & ((1u << config->keyid_bits) - 1);

	return tdx_memory_key(machine, (uint16_t)hkid);
}

static enum tdx_memory_answer worse(enum tdx_memory_answer a, enum tdx_memory_answer b)
{
	return a > b ? a : b;
}

static bool next_part(const struct tdx_machine *machine, struct part *part, uint64_t pa,
		      uint64_t rest)
{
	uint64_t page_rest = TDX_PAGE - (pa & (TDX_PAGE - 1));

	part->pa = pa & ((1ull << tdx_machine_hkid_shift(machine)) - 1);
	part->key = key_of(machine, pa);
	part->length = rest < page_rest ? rest : page_rest;
	return rest != 0;
}

static uint64_t mix(uint64_t x)
{
	/* The finalizer of splitmix64: every bit of the input changes half of them. */
	x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u;
	x = (x ^ x >> 27) * 0x94d049bb133111ebu;
	return x ^ x >> 31;
}

/* What one key deciphers of what another wrote: the same for the same two keys and address. */
static void decipher(uint8_t *bytes, const struct part *part, uint32_t writer)
{
	for (uint64_t i = 0; i < part->length; i++) {
		uint64_t at = part->pa + i;
		uint64_t stream = mix(((uint64_t)writer << 32 | part->key) ^ mix(at >> 3));

		bytes[i] ^= (uint8_t)(stream >> (at & 7) * 8);
	}
}

static enum tdx_memory_answer read_private(const struct tdx_machine *machine,
					   const struct part *part, uint8_t *to, uint32_t writer)
{
	if (writer != part->key && (!writer || (writer & TDX_PAGE_SPOILED) ||
				    !machine->sysinfo.without_integrity)) {
		memset(to, 0, part->length);
		return TDX_MEMORY_POISON;
	}
	memcpy(to, machine->platform.memory + part->pa, part->length);
	if (writer == part->key) {
		return TDX_MEMORY_DONE;
	}
	decipher(to, part, writer);
	return TDX_MEMORY_CIPHERTEXT;
}

static enum tdx_memory_answer read_part(struct tdx_machine *machine, const struct part *part,
					uint8_t *to)
{
	uint32_t writer;

	if (!tdx_memory_is_present(machine, part->pa)) {
		memset(to, 0xff, part->length);
		return TDX_MEMORY_ABSENT;
	}
	writer = tdx_memory_writer(machine, part->pa);
	if (part->key) {
		return read_private(machine, part, to, writer);
	}
	tdx_memory_read_shared(machine, part->pa, to, part->length);
	return writer ? TDX_MEMORY_ZEROS : TDX_MEMORY_DONE;
}

enum tdx_memory_answer tdx_machine_read(struct tdx_machine *machine, uint64_t pa, void *to,
					uint64_t length)
{
	enum tdx_memory_answer answer = TDX_MEMORY_DONE;
	uint8_t *out = to;
	struct part part;

	while (next_part(machine, &part, pa, length)) {
		answer = worse(answer, read_part(machine, &part, out));
		pa += part.length;
		out += part.length;
		length -= part.length;
	}
	return answer;
}

static enum tdx_memory_answer write_part(struct tdx_machine *machine, const struct part *part,
					 const uint8_t *from)
{
	uint32_t writer;

	if (!tdx_memory_is_present(machine, part->pa)) {
		return TDX_MEMORY_ABSENT;
	}
	writer = tdx_memory_writer(machine, part->pa);
	if (!part->key) {
		tdx_memory_write_shared(machine, part->pa, from, part->length);
		return writer ? TDX_MEMORY_SPOILED : TDX_MEMORY_DONE;
	}
	if (part->length == TDX_PAGE) {
		tdx_memory_claim_for(machine, part->pa, part->key);
	} else if (writer != part->key) {
		return TDX_MEMORY_POISON;
	}
	memcpy(machine->platform.memory + part->pa, from, part->length);
	tdx_memory_changed(machine, part->pa, part->length);
	return TDX_MEMORY_DONE;
}

enum tdx_memory_answer tdx_machine_write(struct tdx_machine *machine, uint64_t pa,
					 const void *from, uint64_t length)
{
	enum tdx_memory_answer answer = TDX_MEMORY_DONE;
	const uint8_t *in = from;
	struct part part;

	while (next_part(machine, &part, pa, length)) {
		answer = worse(answer, write_part(machine, &part, in));
		pa += part.length;
		in += part.length;
		length -= part.length;
	}
	return answer;
}
