/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * SEAMLDR.INSTALL, on every LP once: the first call closes the old module, the
 * last one checks the manifest and the image and puts the new module in place,
 * with nothing (load) or with the TDs of the old one (update).
 */
#include <string.h>

#include "core/crypto.h"
#include "core/handoff.h"
#include "core/memory.h"
#include "core/plat.h"
#include "core/seamldr.h"
#include "leaf/leaf.h"

#define MAX_MODULE_PAGES	496u
#define PAGE_BYTES		4096ull
#define LOADER_RANGE		(2ull << 20)	/* of SEAMRR, the P-SEAMLDR's own */
#define CODE_RANGE		(2ull << 20)
#define SHADOW_STACK_PAGES	1u
#define UNRECOVERABLE		1ull
#define HANDOFF_HEADER_BYTES	8u
#define INSERT_TRIES		5
#define LEAF_CACHES		4u
#define CACHE_LEVEL_3		3u

static bool params_are_valid(const struct tdx_machine *machine, const struct tdx_install *op)
{
	const struct seamldr_params *params = &op->params;

	if (params->version) {
		return false;
	}
	for (size_t i = 0; i < sizeof(params->reserved); i++) {
		if (params->reserved[i]) {
			return false;
		}
	}
	if (params->scenario > TDX_SCENARIO_UPDATE || params->num_module_pages < 1 ||
	    params->num_module_pages > MAX_MODULE_PAGES) {
		return false;
	}
	for (uint64_t i = 0; i < params->num_module_pages; i++) {
		if (tdx_seamldr_check_pa(machine, params->mod_pages_pa_list[i], PAGE_BYTES) !=
		    PSEAMLDR_SUCCESS) {
			return false;
		}
	}
	return tdx_seamldr_check_pa(machine, params->sigstruct_pa, PAGE_BYTES) ==
	       PSEAMLDR_SUCCESS &&
	       (params->scenario != TDX_SCENARIO_UPDATE || machine->seamldr.had_module);
}

static uint64_t read_params(struct tdx_call *call, struct tdx_install *op)
{
	struct tdx_machine *machine = call->machine;

	if (tdx_seamldr_check_pa(machine, call->in[TDX_RCX], PAGE_BYTES) != PSEAMLDR_SUCCESS) {
		return PSEAMLDR_EBADPARAM;
	}
	tdx_memory_read_shared(machine, call->in[TDX_RCX], &op->params, sizeof(op->params));
	if (!params_are_valid(machine, op)) {
		return PSEAMLDR_EBADPARAM;
	}
	tdx_memory_read_shared(machine, op->params.sigstruct_pa, &op->manifest,
			       sizeof(op->manifest));
	return PSEAMLDR_SUCCESS;
}

/* LPs that the platform has places for: a power of two on each package. */
static uint64_t addressable_lps(struct tdx_machine *machine, uint32_t lp)
{
	uint32_t value[4];
	uint64_t places = 1;

	tdx_plat_cpuid(machine, lp, LEAF_CACHES, CACHE_LEVEL_3, value);
	while (places < (value[0] >> 14 & 0xfff) + 1) {
		places *= 2;
	}
	return places * machine->sysinfo.num_packages;
}

/* Page tables for a region of this size, all levels below the root. */
static uint64_t tables_for(uint64_t pages)
{
	uint64_t total = 0;

	for (int level = 0; level < 3; level++) {
		pages = (pages + 511) / 512;
		total += pages;
	}
	return total;
}

/* Does what the manifest asks for fit into the SEAM range? */
static uint64_t check_memory(struct tdx_call *call, const struct tdx_install *op)
{
	struct tdx_machine *machine = call->machine;
	const struct seam_sigstruct *manifest = &op->manifest;
	uint64_t lps = addressable_lps(machine, call->lp->index);
	uint64_t stack = (manifest->num_stack_pages + 1ull + SHADOW_STACK_PAGES) * lps;
	uint64_t data = (manifest->num_tls_pages + 1ull) * lps +
			manifest->num_global_data_pages + 1ull +
			manifest->num_handoff_pages + 1ull;
	uint64_t keyholes = (manifest->num_keyhole_pages + 1ull) * lps;
	uint64_t keyhole_tables = (keyholes + 511) / 512;
	uint64_t tables = tables_for(1) + tables_for(stack) + tables_for(data) +
			  tables_for(keyholes) + tables_for(keyhole_tables) +
			  tables_for(op->params.num_module_pages) + 1;
	uint64_t needed = (1 + lps + stack + data + tables) * PAGE_BYTES + CODE_RANGE;

	return needed <= machine->platform.config.seamrr.size - LOADER_RANGE ? PSEAMLDR_SUCCESS :
	       PSEAMLDR_ENOMEM;
}

/* What the old module left, judged by what the old one was given and the new one takes. */
static uint64_t check_handoff(const struct tdx_machine *machine, const struct tdx_install *op)
{
	const struct tdx_handoff *handoff = machine->handoff;

	if (!tdx_seamdb_remaining(&machine->platform.seamdb)) {
		return PSEAMLDR_EBADCALL;
	}
	if (!handoff->valid ||
	    handoff->size + HANDOFF_HEADER_BYTES >
	    (machine->sysinfo.num_handoff_pages + 1) * PAGE_BYTES ||
	    handoff->version < op->manifest.min_update_hv ||
	    handoff->version > op->manifest.module_hv) {
		return PSEAMLDR_EBADHANDOFF;
	}
	return PSEAMLDR_SUCCESS;
}

static uint64_t check_image(struct tdx_machine *machine, struct tdx_install *op)
{
	uint8_t hash[TDX_SHA384_BYTES];

	tdx_sha384_start(&op->sha);
	for (uint64_t i = 0; i < op->params.num_module_pages; i++) {
		tdx_memory_read_shared(machine, op->params.mod_pages_pa_list[i], op->page,
				       sizeof(op->page));
		tdx_sha384_add(&op->sha, op->page, sizeof(op->page));
		if (i == 0) {
			memcpy(&op->head, op->page, sizeof(op->head));
		}
	}
	tdx_sha384_finish(&op->sha, hash);
	return memcmp(hash, op->manifest.seamhash, sizeof(hash)) == 0 ? PSEAMLDR_SUCCESS :
	       PSEAMLDR_EBADHASH;
}

/* Everything that leaves the old module in place when it fails. */
static uint64_t acquire(struct tdx_call *call, struct tdx_install *op)
{
	uint64_t status = read_params(call, op), random;

	if (status == PSEAMLDR_SUCCESS) {
		status = tdx_seamldr_verify_manifest(call->machine, op);
	}
	/* Addresses are randomised on the real one. */
	if (status == PSEAMLDR_SUCCESS && !tdx_plat_random(call->machine, &random)) {
		status = PSEAMLDR_ENOENTROPY;
	}
	if (status == PSEAMLDR_SUCCESS) {
		status = check_memory(call, op);
	}
	if (status == PSEAMLDR_SUCCESS && op->params.scenario == TDX_SCENARIO_UPDATE) {
		status = check_handoff(call->machine, op);
	}
	return status;
}

/* From here on the old module is gone; so is everything it left unless it is an update. */
static uint64_t replace(struct tdx_machine *machine, struct tdx_install *op)
{
	const struct tdx_profile *profile;
	uint64_t status;

	if (op->params.scenario == TDX_SCENARIO_LOAD) {
		memset(machine->handoff, 0, sizeof(*machine->handoff));
		machine->platform.seamdb.used = 0;
	}
	status = check_image(machine, op);
	if (status != PSEAMLDR_SUCCESS) {
		return status;
	}
	/* The real one's answer to an image that it cannot relocate. */
	profile = tdx_seamldr_release_of(&op->head);
	if (!profile) {
		return PSEAMLDR_EBADPARAM;
	}
	tdx_module_load(machine);
	machine->profile = profile;
	return PSEAMLDR_SUCCESS;
}

/* A new entry of the SEAMDB needs a nonce; without it there is no new module. */
static uint64_t insert(struct tdx_machine *machine)
{
	uint64_t nonce[4];

	for (int i = 0; i < INSERT_TRIES; i++) {
		if (tdx_plat_random256(machine, nonce)) {
			(void)tdx_seamdb_insert(&machine->platform.seamdb,
						&machine->seamldr.seamextend, nonce);
			return PSEAMLDR_SUCCESS;
		}
	}
	return PSEAMLDR_ENOENTROPY;
}

static void describe(struct tdx_machine *machine, const struct seam_sigstruct *manifest)
{
	struct seamextend *seamextend = &machine->seamldr.seamextend;

	seamextend->valid = TDX_SEAMEXTEND_VALID;
	memcpy(seamextend->mrseam, manifest->seamhash, sizeof(seamextend->mrseam));
	memset(seamextend->mrsigner, 0, sizeof(seamextend->mrsigner));
	seamextend->attributes = 0;
	memcpy(seamextend->tee_tcb_svn, &manifest->seamsvn, sizeof(manifest->seamsvn));
}

static void forget(struct seamextend *seamextend)
{
	seamextend->valid = 0;
	memset(seamextend->mrseam, 0, sizeof(seamextend->mrseam));
	memset(seamextend->mrsigner, 0, sizeof(seamextend->mrsigner));
	memset(seamextend->tee_tcb_svn, 0, sizeof(seamextend->tee_tcb_svn));
}

static void commit(struct tdx_machine *machine, const struct seam_sigstruct *manifest)
{
	machine->sysinfo.module_hv = manifest->module_hv;
	machine->sysinfo.min_update_hv = manifest->min_update_hv;
	machine->sysinfo.no_downgrade = manifest->no_downgrade != 0;
	machine->sysinfo.num_handoff_pages = manifest->num_handoff_pages;
	tdx_seamldr_make_dirty(machine);
}

/* On the last LP. @rdx: [out] 1 when the old module is gone and there is no new one. */
static uint64_t install(struct tdx_call *call, uint64_t *rdx)
{
	struct tdx_machine *machine = call->machine;
	struct tdx_loader *seamldr = &machine->seamldr;
	struct tdx_install *op = machine->install;
	uint64_t status = acquire(call, op);

	if (status != PSEAMLDR_SUCCESS) {
		tdx_seamldr_set_ready(seamldr, seamldr->had_module);
		return status;
	}
	status = replace(machine, op);
	if (status != PSEAMLDR_SUCCESS) {
		forget(&seamldr->seamextend);
		*rdx = UNRECOVERABLE;
		return status;
	}
	describe(machine, &op->manifest);
	status = insert(machine);
	if (status != PSEAMLDR_SUCCESS) {
		*rdx = UNRECOVERABLE;
		return status;
	}
	commit(machine, &op->manifest);
	tdx_seamldr_set_ready(seamldr, true);
	return PSEAMLDR_SUCCESS;
}

uint64_t tdx_leaf_seamldr_install(struct tdx_call *call)
{
	struct tdx_loader *seamldr = &call->machine->seamldr;
	uint64_t status;

	call->out[TDX_RDX] = 0;
	if (!tdx_seamldr_is_open(seamldr, TDX_LOADER_INSTALL) || tdx_seamldr_has_joined(call)) {
		return PSEAMLDR_EBADCALL;
	}
	if (seamldr->flow == TDX_LOADER_READY) {
		seamldr->had_module = tdx_seamldr_has_module(seamldr);
		tdx_seamldr_set_ready(seamldr, false);
		seamldr->flow = TDX_LOADER_INSTALL;
	}
	if (!tdx_seamldr_join(call)) {
		return PSEAMLDR_SUCCESS;
	}
	status = install(call, &call->out[TDX_RDX]);
	seamldr->joined = 0;
	seamldr->flow = TDX_LOADER_READY;
	return status;
}
