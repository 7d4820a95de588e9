/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * SEAMCALL with bit 63 of RAX: the P-SEAMLDR's way in, and what its calls share.
 */
#include <string.h>

#include "core/seamldr.h"
#include "core/td.h"
#include "leaf/leaf.h"

static const struct tdx_leaf_row rows[] = {
	{ .name = "SEAMLDR.INFO", .handler = tdx_leaf_seamldr_info },
	{ .name = "SEAMLDR.INSTALL", .handler = tdx_leaf_seamldr_install },
	{ .name = "SEAMLDR.SHUTDOWN", .handler = tdx_leaf_seamldr_shutdown },
	{ .name = "SEAMLDR.SEAMINFO", .handler = tdx_leaf_seamldr_seaminfo },
	{ .name = "SEAMLDR.CLEANUP", .handler = tdx_leaf_seamldr_cleanup },
};

#define LEAF_BASE	(1ull << 63)
#define NUM_LEAVES	(sizeof(rows) / sizeof(rows[0]))

/* The module that firmware loads is no image: its measurement says what it is. */
static const char own_mrseam[48] = "tdxkit software module: simulated, not evidence";

bool tdx_dispatch_seamldr(struct tdx_lp *lp, uint64_t gpr[TDX_NUM_GPRS], struct tdx_call *call)
{
	struct tdx_loader *seamldr = &lp->machine->seamldr;
	uint64_t leaf = gpr[TDX_RAX] - LEAF_BASE;

	*call = (struct tdx_call){
		.machine = lp->machine, .lp = lp, .side = TDX_SIDE_LOADER,
		.leaf = (uint32_t)leaf,
	};
	if (!tdx_seamldr_is_there(seamldr) || tdx_mutex_try(&seamldr->lock) != TDX_LOCK_TAKEN) {
		return false;
	}
	if (leaf < NUM_LEAVES) {
		(void)tdx_call_run(call, &rows[leaf], gpr);
	} else {
		gpr[TDX_RAX] = PSEAMLDR_EBADPARAM;
	}
	tdx_mutex_release(&seamldr->lock);
	return true;
}

void tdx_seamldr_power_on(struct tdx_machine *machine)
{
	struct tdx_loader *seamldr = &machine->seamldr;
	struct seamextend *seamextend = &seamldr->seamextend;

	memset(seamldr, 0, sizeof(*seamldr));
	seamextend->valid = TDX_SEAMEXTEND_VALID;
	memcpy(seamextend->tee_tcb_svn, &machine->profile->seamsvn,
	       sizeof(machine->profile->seamsvn));
	memcpy(seamextend->mrseam, own_mrseam, sizeof(seamextend->mrseam));
	seamextend->seam_ready = 1;
	seamextend->p_seamldr_ready = 1;
	tdx_seamldr_make_dirty(machine);
}

bool tdx_seamldr_join(struct tdx_call *call)
{
	struct tdx_loader *seamldr = &call->machine->seamldr;

	seamldr->joined |= 1ull << call->lp->index;
	return seamldr->joined == ~0ull >> (TDX_MACHINE_MAX_LPS - call->machine->num_lps);
}

bool tdx_seamldr_has_joined(const struct tdx_call *call)
{
	return call->machine->seamldr.joined >> call->lp->index & 1;
}

void tdx_seamldr_set_ready(struct tdx_loader *seamldr, bool ready)
{
	__atomic_store_n(&seamldr->seamextend.seam_ready, ready, __ATOMIC_RELEASE);
}

void tdx_seamldr_make_dirty(struct tdx_machine *machine)
{
	struct tdx_loader *seamldr = &machine->seamldr;

	for (uint32_t i = 0; i < machine->num_lps; i++) {
		seamldr->dirty_keys |= 1u << machine->lps[i].package;
	}
	seamldr->dirty_caches = seamldr->dirty_keys;
	memset(seamldr->next_key, 0, sizeof(seamldr->next_key));
	memset(seamldr->next_block, 0, sizeof(seamldr->next_block));
}

uint64_t tdx_seamldr_check_pa(const struct tdx_machine *machine, uint64_t pa, uint64_t size)
{
	const struct tdx_machine_config *config = &machine->platform.config;
	uint8_t shift = tdx_machine_hkid_shift(machine);
	uint64_t address = pa & ((1ull << shift) - 1);

	if (!tdx_is_aligned(pa, size) || pa >> TDX_MAX_PA ||
	    pa >> shift >= config->num_shared_hkids ||
	    tdx_ranges_overlap(address, size, config->seamrr.base, config->seamrr.size)) {
		return PSEAMLDR_EBADPARAM;
	}
	return PSEAMLDR_SUCCESS;
}
