/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* An engine's life: the library opened over the simulated memory, and closed. */
#include <stdlib.h>

#include "engine.h"

#define DEFAULT_PA_BITS		52
#define DEFAULT_BUFFER_MIB	256u
#define MIN_BUFFER_MIB		4u

static bool check_config(struct tdx_unicorn *engine)
{
	const struct tdx_unicorn_config *config = &engine->config;

	if (!config->memory || (uintptr_t)config->memory & PAGE_OFFSET) {
		return tdx_unicorn_fail(engine, "the engine needs page-aligned memory");
	}
	if (!config->memory_size || config->memory_size & PAGE_OFFSET) {
		return tdx_unicorn_fail(engine, "memory size 0x%llx is not a multiple of 4 KiB",
					(unsigned long long)config->memory_size);
	}
	if (config->max_pa_bits < 36 || config->max_pa_bits > 52 ||
	    config->hkid_shift > config->max_pa_bits) {
		return tdx_unicorn_fail(engine, "%u physical address bits with the key id at %u "
					"make no sense", config->max_pa_bits, config->hkid_shift);
	}
	if (config->code_buffer_mib < MIN_BUFFER_MIB) {
		return tdx_unicorn_fail(engine, "a code buffer of %u MiB is too small; %u at least",
					config->code_buffer_mib, MIN_BUFFER_MIB);
	}
	return true;
}

static bool open_library(struct tdx_unicorn *engine)
{
	const struct tdx_unicorn_config *config = &engine->config;
	uc_err error = uc_open(UC_ARCH_X86, UC_MODE_64, &engine->uc);

	if (error == UC_ERR_OK) {
		error = uc_mem_map_ptr(engine->uc, 0, config->memory_size, UC_PROT_ALL,
				       config->memory);
	}
	if (error == UC_ERR_OK) {
		/* No address ends a run; else each return would look one up. */
		error = uc_ctl_exits_enable(engine->uc);
	}
	if (error != UC_ERR_OK) {
		return tdx_unicorn_fail(engine, "libunicorn does not start: %s",
					uc_strerror(error));
	}
	if (!tdx_unicorn_probe(engine)) {
		return false;
	}
	engine->ram_base = qemu_ram_addr_from_host_x86_64(engine->uc, config->memory);
	error = uc_context_alloc(engine->uc, &engine->pristine);
	if (error == UC_ERR_OK) {
		error = uc_context_save(engine->uc, engine->pristine);
	}
	return error == UC_ERR_OK || tdx_unicorn_fail(engine, "libunicorn: %s", uc_strerror(error));
}

static void set_defaults(struct tdx_unicorn *engine)
{
	struct tdx_unicorn_config *config = &engine->config;

	config->max_pa_bits = config->max_pa_bits ? config->max_pa_bits : DEFAULT_PA_BITS;
	config->hkid_shift = config->hkid_shift ? config->hkid_shift : config->max_pa_bits;
	config->code_buffer_mib = config->code_buffer_mib ? config->code_buffer_mib :
							    DEFAULT_BUFFER_MIB;
	engine->pa_mask = (BIT(config->hkid_shift) - 1) & ~PAGE_OFFSET;
	engine->reserved_pa = (BIT(52) - 1) & ~(BIT(config->max_pa_bits) - 1);
	engine->block_limit = MAX_BLOCK_INSTRUCTIONS;
	engine->code_limit = (uint64_t)config->code_buffer_mib << 20;
}

struct tdx_unicorn *tdx_unicorn_create(const struct tdx_unicorn_config *config, char *message,
				       size_t message_size)
{
	struct tdx_unicorn *engine = calloc(1, sizeof(*engine)), *outer;
	bool fine;

	if (!engine) {
		return NULL;
	}
	engine->config = *config;
	engine->message = message;
	engine->message_size = message_size;
	tdx_unicorn_turn_init(&engine->turn);
	set_defaults(engine);
	fine = check_config(engine);
	if (fine && !tdx_unicorn_code_init(engine)) {
		fine = tdx_unicorn_fail(engine, "out of memory");
	}
	outer = tdx_unicorn_enter(engine);
	fine = fine && open_library(engine);
	tdx_unicorn_enter(outer);
	engine->message = NULL;
	if (!fine) {
		tdx_unicorn_destroy(engine);
		return NULL;
	}
	return engine;
}

void tdx_unicorn_destroy(struct tdx_unicorn *engine)
{
	struct tdx_unicorn *outer;

	if (!engine) {
		return;
	}
	outer = tdx_unicorn_enter(engine);
	engine->current = NULL;
	for (int i = 0; i < MAX_VCPUS; i++) {
		struct vcpu *vcpu = atomic_load(&engine->vcpus[i]);

		if (vcpu) {
			uc_context_free(vcpu->context);
			pthread_cond_destroy(&vcpu->wake);
			free(vcpu);
		}
	}
	if (engine->pristine) {
		uc_context_free(engine->pristine);
	}
	if (engine->uc) {
		uc_close(engine->uc);
	}
	tdx_unicorn_enter(outer == engine ? NULL : outer);
	tdx_unicorn_code_destroy(engine);
	pthread_cond_destroy(&engine->turn.stopped);
	pthread_mutex_destroy(&engine->turn.lock);
	free(engine);
}
