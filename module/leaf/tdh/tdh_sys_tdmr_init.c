/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.SYS.TDMR.INIT: the next piece of a TDMR's page metadata. Pages become
 * usable a whole GiB at a time.
 */
#include "core/td.h"
#include "leaf/tdh/sys.h"

#define GIB		(1ull << 30)
#define PAGES_A_CALL	1024u

static uint64_t acquire(struct tdx_call *call, struct tdx_tdmr **tdmr)
{
	struct tdx_module *module = &call->machine->module;
	uint64_t pa = call->in[TDX_RCX];
	uint64_t status = tdx_check_private_pa(call->machine, pa, GIB, TDX_OPERAND_ID_RCX);
	uint32_t i = 0;

	if (status != TDX_SUCCESS) {
		return status;
	}
	while (i < module->num_tdmrs && module->tdmrs[i].base != pa) {
		i++;
	}
	if (i == module->num_tdmrs) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	*tdmr = &module->tdmrs[i];
	status = tdx_hold_mutex(call, &(*tdmr)->lock, TDX_OPERAND_ID_RCX);
	if (status != TDX_SUCCESS) {
		return status;
	}
	return (*tdmr)->next >= (*tdmr)->base + (*tdmr)->size ? TDX_TDMR_ALREADY_INITIALIZED :
	       TDX_SUCCESS;
}

static void commit(struct tdx_call *call, struct tdx_tdmr *tdmr)
{
	uint64_t next = tdmr->next + PAGES_A_CALL * tdx_page_bytes(TDX_4K);

	tdx_pamt_init(call->machine, tdmr, PAGES_A_CALL);
	__atomic_store_n(&tdmr->next, next, __ATOMIC_RELEASE);
	call->out[TDX_RDX] = next & ~(GIB - 1);
}

uint64_t tdx_leaf_tdh_sys_tdmr_init(struct tdx_call *call)
{
	struct tdx_tdmr *tdmr;
	uint64_t status = acquire(call, &tdmr);

	if (status == TDX_SUCCESS) {
		commit(call, tdmr);
	}
	return status;
}
