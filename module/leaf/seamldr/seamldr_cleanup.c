/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * SEAMLDR.CLEANUP, on every LP: nothing of the module is left. The first call
 * closes it, the last one on each package gives every private key id a new
 * random key and writes the caches back. Preemption point: after each key and
 * each block of the caches.
 */
#include <string.h>

#include "core/handoff.h"
#include "core/key.h"
#include "core/memory.h"
#include "core/msr_index.h"
#include "core/plat.h"
#include "core/seamldr.h"
#include "leaf/leaf.h"

static void begin(struct tdx_machine *machine)
{
	struct tdx_loader *seamldr = &machine->seamldr;

	seamldr->flow = TDX_LOADER_CLEANUP;
	tdx_seamldr_set_ready(seamldr, false);
	memset(seamldr->seamextend.tee_tcb_svn, 0, sizeof(seamldr->seamextend.tee_tcb_svn));
	machine->handoff->valid = false;
}

/* Has every other LP of the package done its part? */
static bool is_last_of_package(const struct tdx_call *call)
{
	const struct tdx_machine *machine = call->machine;

	for (uint32_t i = 0; i < machine->num_lps; i++) {
		if (i != call->lp->index && machine->lps[i].package == call->lp->package &&
		    !(machine->seamldr.joined >> i & 1)) {
			return false;
		}
	}
	return true;
}

static uint64_t erase_keys(struct tdx_call *call)
{
	struct tdx_loader *seamldr = &call->machine->seamldr;
	uint32_t *next = &seamldr->next_key[call->lp->package];
	uint64_t partition = tdx_plat_rdmsr(call->machine, call->lp->index,
					    MSR_TME_KEYID_PARTITIONING);
	uint32_t control = tdx_key_control(call->machine,
					   tdx_plat_rdmsr(call->machine, call->lp->index,
							  MSR_TME_ACTIVATE));

	while (*next < partition >> 32) {
		uint16_t hkid = (uint16_t)((uint32_t)partition + 1 + *next);
		enum tdx_pconfig_result result = tdx_plat_pconfig(call->lp, hkid, control);

		if (result != TDX_PCONFIG_SUCCESS) {
			/* Anything but a lack of entropy stops the real one for good. */
			return result == TDX_PCONFIG_ENTROPY_ERROR ? PSEAMLDR_ENOENTROPY :
			       PSEAMLDR_EUNSPECERR;
		}
		tdx_memory_rekey(call->machine, hkid);
		++*next;
		if (tdx_plat_interrupt_pending_host(call->lp)) {
			return PSEAMLDR_EINTERRUPT;
		}
	}
	seamldr->dirty_keys &= ~(1u << call->lp->package);
	return PSEAMLDR_SUCCESS;
}

static uint64_t write_caches_back(struct tdx_call *call)
{
	struct tdx_loader *seamldr = &call->machine->seamldr;
	uint32_t *next = &seamldr->next_block[call->lp->package];
	uint64_t blocks = tdx_plat_rdmsr(call->machine, call->lp->index, MSR_WBINVDP);

	while (*next < blocks) {
		tdx_plat_write_back(call->lp, (*next)++);
		if (tdx_plat_interrupt_pending_host(call->lp)) {
			return PSEAMLDR_EINTERRUPT;
		}
	}
	seamldr->dirty_caches &= ~(1u << call->lp->package);
	return PSEAMLDR_SUCCESS;
}

static uint64_t clean_package(struct tdx_call *call)
{
	const struct tdx_loader *seamldr = &call->machine->seamldr;
	uint64_t status = PSEAMLDR_SUCCESS;

	if (seamldr->dirty_keys >> call->lp->package & 1) {
		status = erase_keys(call);
	}
	if (status == PSEAMLDR_SUCCESS && seamldr->dirty_caches >> call->lp->package & 1) {
		status = write_caches_back(call);
	}
	return status;
}

/* SEAMEXTEND forgets the module but not the P-SEAMLDR. */
static void end(struct tdx_machine *machine)
{
	struct tdx_loader *seamldr = &machine->seamldr;

	memset(&seamldr->seamextend, 0, offsetof(struct seamextend, seam_ready));
	machine->platform.seamdb.used = 0;
	seamldr->joined = 0;
	seamldr->flow = TDX_LOADER_READY;
}

uint64_t tdx_leaf_seamldr_cleanup(struct tdx_call *call)
{
	struct tdx_loader *seamldr = &call->machine->seamldr;
	uint64_t status = PSEAMLDR_SUCCESS;

	if (!tdx_seamldr_is_open(seamldr, TDX_LOADER_CLEANUP) || tdx_seamldr_has_joined(call)) {
		return PSEAMLDR_EBADCALL;
	}
	if (seamldr->flow == TDX_LOADER_READY) {
		begin(call->machine);
	}
	if (is_last_of_package(call)) {
		status = clean_package(call);
	}
	if (status == PSEAMLDR_SUCCESS && tdx_seamldr_join(call)) {
		end(call->machine);
	}
	return status;
}
