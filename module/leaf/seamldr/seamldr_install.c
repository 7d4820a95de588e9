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

enum install_scenario { SCENARIO_LOAD, SCENARIO_UPDATE };

#define MAX_MODULE_PAGES	496u
#define PAGE_BYTES		4096ull
#define LOADER_RANGE		(2ull << 20)	/* of SEAMRR, the P-SEAMLDR's own */
#define CODE_RANGE		(2ull << 20)
#define SHADOW_STACK_PAGES	1u
#define UNRECOVERABLE		1ull

static uint64_t read_params(struct tdx_call *call, struct tdx_install *op)
{
	struct tdx_machine *machine = call->machine;
	const struct seamldr_params *params = &op->params;

	if (tdx_seamldr_check_pa(machine, call->in[TDX_RCX], PAGE_BYTES) != PSEAMLDR_SUCCESS) {
		return PSEAMLDR_EBADPARAM;
	}
	tdx_memory_read_shared(machine, call->in[TDX_RCX], &op->params, sizeof(op->params));
	for (size_t i = 0; i < sizeof(params->reserved); i++) {
		if (params->reserved[i]) {
			return PSEAMLDR_EBADPARAM;
		}
	}
	if (params->scenario > SCENARIO_UPDATE || params->num_module_pages > MAX_MODULE_PAGES) {
		return PSEAMLDR_EBADPARAM;
	}
	for (uint64_t i = 0; i < params->num_module_pages; i++) {
		if (tdx_seamldr_check_pa(machine, params->mod_pages_pa_list[i], PAGE_BYTES) !=
		    PSEAMLDR_SUCCESS) {
			return PSEAMLDR_EBADPARAM;
		}
	}
	return tdx_seamldr_check_pa(machine, params->sigstruct_pa, PAGE_BYTES);
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
static uint64_t check_memory(const struct tdx_machine *machine, const struct tdx_install *op)
{
	const struct seam_sigstruct *manifest = &op->manifest;
	uint64_t lps = machine->num_lps;
	uint64_t stack = (manifest->num_stack_pages + 1ull + SHADOW_STACK_PAGES) * lps;
	uint64_t data = (manifest->num_tls_pages + 1ull) * lps +
			manifest->num_global_data_pages + 1ull;
	uint64_t keyholes = (manifest->num_keyhole_pages + 1ull) * lps;
	uint64_t keyhole_tables = (keyholes + 511) / 512;
	uint64_t tables = tables_for(1) + tables_for(stack) + tables_for(data) +
			  tables_for(keyholes) + tables_for(keyhole_tables) +
			  tables_for(op->params.num_module_pages) + 1;
	uint64_t needed = (1 + lps + stack + data + tables) * PAGE_BYTES + CODE_RANGE;

	return needed <= machine->platform.config.seamrr.size - LOADER_RANGE ? PSEAMLDR_SUCCESS :
	       PSEAMLDR_ENOMEM;
}

static uint64_t check_image(struct tdx_machine *machine, struct tdx_install *op)
{
	uint8_t hash[TDX_SHA384_BYTES];

	tdx_sha384_start(&op->sha);
	for (uint64_t i = 0; i < op->params.num_module_pages; i++) {
		tdx_memory_read_shared(machine, op->params.mod_pages_pa_list[i], op->page,
				       sizeof(op->page));
		tdx_sha384_add(&op->sha, op->page, sizeof(op->page));
	}
	tdx_sha384_finish(&op->sha, hash);
	return memcmp(hash, op->manifest.seamhash, sizeof(hash)) == 0 ? PSEAMLDR_SUCCESS :
	       PSEAMLDR_EBADHASH;
}

/* Everything that leaves the old module in place when it fails. */
static uint64_t acquire(struct tdx_call *call, struct tdx_install *op, bool had_module)
{
	struct tdx_machine *machine = call->machine;
	uint64_t status = read_params(call, op), random;
	bool update = op->params.scenario == SCENARIO_UPDATE;

	if (status == PSEAMLDR_SUCCESS && update && !had_module) {
		status = PSEAMLDR_EBADPARAM;
	}
	if (status != PSEAMLDR_SUCCESS) {
		return status;
	}
	tdx_memory_read_shared(machine, op->params.sigstruct_pa, &op->manifest,
			       sizeof(op->manifest));
	status = tdx_seamldr_verify_manifest(machine, &op->manifest, update);
	if (status == PSEAMLDR_SUCCESS && update && !machine->handoff->valid) {
		status = PSEAMLDR_EBADHANDOFF;
	}
	/* Addresses are randomised on the real one. */
	if (status == PSEAMLDR_SUCCESS && !tdx_plat_random(machine, &random)) {
		status = PSEAMLDR_ENOENTROPY;
	}
	return status == PSEAMLDR_SUCCESS ? check_memory(machine, op) : status;
}

/* The module range is cleared first: a wrong image leaves no module at all. */
static uint64_t replace(struct tdx_call *call, struct tdx_install *op)
{
	struct tdx_machine *machine = call->machine;
	struct seamextend *seamextend = &machine->seamldr.seamextend;
	uint64_t status = check_image(machine, op);

	if (status != PSEAMLDR_SUCCESS) {
		seamextend->valid = 0;
		memset(seamextend->mrseam, 0, sizeof(seamextend->mrseam));
		memset(seamextend->tee_tcb_svn, 0, sizeof(seamextend->tee_tcb_svn));
		return status;
	}
	if (op->params.scenario == SCENARIO_LOAD) {
		memset(machine->handoff, 0, sizeof(*machine->handoff));
	}
	tdx_module_load(machine);
	seamextend->valid = 0x1ff;
	memcpy(seamextend->mrseam, op->manifest.seamhash, sizeof(seamextend->mrseam));
	memcpy(seamextend->tee_tcb_svn, &op->manifest.seamsvn, sizeof(op->manifest.seamsvn));
	return status;
}

/* On the last LP. @rdx: [out] 1 when the old module is gone too. */
static uint64_t install(struct tdx_call *call, bool had_module, uint64_t *rdx)
{
	struct seamextend *seamextend = &call->machine->seamldr.seamextend;
	struct tdx_install *op = call->machine->install;
	uint64_t status = acquire(call, op, had_module);
	bool ready = had_module;

	if (status == PSEAMLDR_SUCCESS) {
		status = replace(call, op);
		ready = status == PSEAMLDR_SUCCESS;
		*rdx = ready ? 0 : UNRECOVERABLE;
	}
	__atomic_store_n(&seamextend->seam_ready, ready, __ATOMIC_RELEASE);
	return status;
}

uint64_t tdx_leaf_seamldr_install(struct tdx_call *call)
{
	struct tdx_loader *seamldr = &call->machine->seamldr;
	uint64_t lp = 1ull << call->lp->index;
	uint64_t status;

	call->out[TDX_RDX] = 0;
	if (seamldr->shutdown_bitmap || (seamldr->update_bitmap & lp)) {
		return PSEAMLDR_EBADCALL;
	}
	if (!seamldr->update_bitmap) {
		seamldr->had_module = tdx_seamldr_has_module(seamldr);
		__atomic_store_n(&seamldr->seamextend.seam_ready, 0, __ATOMIC_RELEASE);
	}
	seamldr->update_bitmap |= lp;
	if (seamldr->update_bitmap != tdx_seamldr_all_lps(call->machine)) {
		return PSEAMLDR_SUCCESS;
	}
	status = install(call, seamldr->had_module, &call->out[TDX_RDX]);
	seamldr->update_bitmap = 0;
	return status;
}
