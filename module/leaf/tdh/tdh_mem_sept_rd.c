/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MEM.SEPT.RD: one secure-EPT entry as the specification shows it, in RCX
 * and RDX. With RDX bit 0, for a debuggable TD, also the attributes that each
 * L2 VM has on the range, in R8.
 */
#include <tdx/gen/bits.h>

#include "leaf/tdh/mem.h"

/* GPA_ATTR of one VM, 16 bits each in R8. */
#define ATTR_R		(1u << 0)
#define ATTR_W		(1u << 1)
#define ATTR_XS		(1u << 2)
#define ATTR_XU		(1u << 3)
#define ATTR_VGP	(1u << 4)
#define ATTR_PWA	(1u << 5)
#define ATTR_SSS	(1u << 6)
#define ATTR_SVE	(1u << 7)
#define ATTR_VALID	(1u << 15)
#define ATTR_RWXSXU	(ATTR_R | ATTR_W | ATTR_XS | ATTR_XU)

/*
 * A leaf's permissions. A blocked one has moved them away; if L1's entry is
 * blocked for write only, all but W are still in place.
 */
static uint64_t leaf_attributes(uint64_t value, bool blockedw)
{
	bool blocked = tdx_l2_sept_is_blocked(value), all = blocked && !blockedw;
	uint64_t attributes = ATTR_VALID;

	attributes |= value & (all ? TDX_L2_SEPT_SAVED_R : TDX_SEPT_R) ? ATTR_R : 0;
	attributes |= value & (blocked ? TDX_L2_SEPT_SAVED_W : TDX_SEPT_W) ? ATTR_W : 0;
	attributes |= value & (all ? TDX_L2_SEPT_SAVED_XS : TDX_SEPT_X) ? ATTR_XS : 0;
	attributes |= value & (all ? TDX_L2_SEPT_SAVED_XU : TDX_SEPT_XU) ? ATTR_XU : 0;
	attributes |= value & TDX_SEPT_VPW ? ATTR_VGP : 0;
	attributes |= value & TDX_SEPT_PW ? ATTR_PWA : 0;
	attributes |= value & TDX_L2_SEPT_SSS ? ATTR_SSS : 0;
	attributes |= value & TDX_SEPT_SVE ? ATTR_SVE : 0;
	return attributes;
}

static uint64_t attributes_of(uint64_t value, bool blockedw)
{
	if (tdx_l2_sept_is_free(value)) {
		return value & TDX_SEPT_SVE ? ATTR_SVE : 0;
	}
	return tdx_sept_is_leaf(value) ? leaf_attributes(value, blockedw) :
					 ATTR_RWXSXU | ATTR_VALID;
}

static uint64_t all_attributes(struct tdx_call *call, const struct tdx_mem *mem)
{
	bool blockedw = tdx_sept_is(mem->place.value, TDX_SEPT_IS_ANY_BLOCKEDW);
	uint64_t attributes = 0, *alias;
	uint32_t vm;

	for (vm = 1; vm <= mem->td.tdcs->num_l2_vms; vm++) {
		if (tdx_sept_is_free(mem->place.value) || !tdx_mem_is_aliased(mem, vm)) {
			continue;
		}
		alias = tdx_mem_alias(call, mem, vm);
		if (alias) {
			attributes |= attributes_of(tdx_sept_read(alias), blockedw) << (16 * vm);
		}
	}
	return attributes;
}

/* As tdx_mem_acquire(), with the flag's check where the module has it. */
static uint64_t acquire(struct tdx_call *call, bool l2_attributes, struct tdx_mem *mem)
{
	static const struct tdx_mem_way way = {
		TDX_LEVEL_PT, TDX_MEM_ROOT_LEVEL, TDX_SHARED, false
	};
	uint64_t status = tdx_mem_acquire_td(call, call->in[TDX_RDX] & ~TDX_MEM_TDR_FLAG,
					     &mem->td);

	if (status != TDX_SUCCESS) {
		return status;
	}
	if (l2_attributes && !(mem->td.tdcs->attributes & TDX_TD_ATTRIBUTES_DEBUG)) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RDX;
	}
	return tdx_mem_acquire_entry(call, &way, mem);
}

uint64_t tdx_leaf_tdh_mem_sept_rd(struct tdx_call *call)
{
	bool l2_attributes = (call->in[TDX_RDX] & TDX_MEM_TDR_FLAG) != 0;
	struct tdx_mem mem;
	uint64_t status = acquire(call, l2_attributes, &mem);

	if (status != TDX_SUCCESS) {
		return status;
	}
	if (l2_attributes) {
		call->out[TDX_R8] = all_attributes(call, &mem);
	}
	tdx_sept_report(call, &mem.place);
	return TDX_SUCCESS;
}
