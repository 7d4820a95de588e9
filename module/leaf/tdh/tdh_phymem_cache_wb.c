/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.PHYMEM.CACHE.WB: write the package's caches back, sub-block after
 * sub-block, so that key ids whose TDs were flushed can be freed. An interrupt
 * ends the call between two; command 1 goes on from there.
 */
#include <string.h>

#include "core/plat.h"
#include "core/key.h"
#include "leaf/leaf.h"

enum cache_wb_command { COMMAND_START, COMMAND_RESUME };

/* Note which key ids this cycle is for; false if there is none. */
static bool note_flushed(const struct tdx_module *module, struct tdx_wbt *wbt)
{
	bool any = false;

	for (uint32_t i = module->private_hkid_min; i <= module->private_hkid_max; i++) {
		any |= module->kot.entries[i].state == TDX_HKID_STATE_FLUSHED;
	}
	if (!any) {
		return false;
	}
	memset(wbt->hkid_flushed, 0, sizeof(wbt->hkid_flushed));
	for (uint32_t i = module->private_hkid_min; i <= module->private_hkid_max; i++) {
		wbt->hkid_flushed[i] = module->kot.entries[i].state == TDX_HKID_STATE_FLUSHED;
	}
	return true;
}

static uint64_t start_cycle(const struct tdx_module *module, struct tdx_wbt *wbt)
{
	wbt->next_block = 0;
	return note_flushed(module, wbt) ? TDX_SUCCESS : TDX_NO_HKID_READY_TO_WBCACHE;
}

static uint64_t acquire(struct tdx_call *call, struct tdx_wbt **wbt)
{
	struct tdx_module *module = &call->machine->module;
	uint64_t status;

	if (call->in[TDX_RCX] > COMMAND_RESUME) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	*wbt = &module->wbt[call->lp->package_id];
	status = tdx_hold_mutex(call, &(*wbt)->lock, TDX_OPERAND_ID_WBCACHE);
	if (status == TDX_SUCCESS) {
		status = tdx_kot_lock(call, TDX_SHARED);
	}
	if (status != TDX_SUCCESS) {
		return status;
	}
	if (call->in[TDX_RCX] == COMMAND_START) {
		return start_cycle(module, *wbt);
	}
	return (*wbt)->next_block ? TDX_SUCCESS : TDX_WBCACHE_RESUME_ERROR;
}

/* Preemption point: after each sub-block but the last. */
static uint64_t write_back(struct tdx_call *call, struct tdx_wbt *wbt)
{
	uint64_t blocks = call->machine->module.num_cache_blocks;
	uint64_t next = wbt->next_block;

	do {
		tdx_plat_write_back(call->lp, next++);
		if (next < blocks && tdx_plat_interrupt_pending_host(call->lp)) {
			wbt->next_block = next;
			return TDX_INTERRUPTED_RESUMABLE;
		}
	} while (next < blocks);
	wbt->next_block = 0;
	return TDX_SUCCESS;
}

static void commit(struct tdx_call *call, const struct tdx_wbt *wbt)
{
	struct tdx_module *module = &call->machine->module;

	for (uint32_t i = module->private_hkid_min; i <= module->private_hkid_max; i++) {
		if (wbt->hkid_flushed[i]) {
			/* Other packages do the same at the same time. */
			__atomic_fetch_and(&module->kot.entries[i].wbinvd_bitmap,
					   ~(1u << call->lp->package_id), __ATOMIC_ACQ_REL);
		}
	}
}

uint64_t tdx_leaf_tdh_phymem_cache_wb(struct tdx_call *call)
{
	struct tdx_wbt *wbt;
	uint64_t status = acquire(call, &wbt);

	if (status == TDX_SUCCESS) {
		status = write_back(call, wbt);
	}
	if (status == TDX_SUCCESS) {
		commit(call, wbt);
	}
	return status;
}
