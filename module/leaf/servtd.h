/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The operands that TDH.SERVTD.BIND and PREBIND share: slot, type, attributes.
 */
#ifndef TDX_MODULE_LEAF_SERVTD_H
#define TDX_MODULE_LEAF_SERVTD_H

#include "core/td_layout.h"
#include "core/version.h"
#include "leaf/leaf.h"

#define TDX_SERVTD_TYPE_MIGTD	0u	/* the only type there is */

struct tdx_servtd_operands {
	uint64_t slot;
	uint16_t type;
	uint64_t attributes;
};

/* R8, R9, R10, in this order: OPERAND_INVALID of the first that is wrong. */
static inline uint64_t tdx_servtd_check_operands(const struct tdx_call *call,
						 struct tdx_servtd_operands *operands)
{
	operands->slot = call->in[TDX_R8];
	operands->type = (uint16_t)call->in[TDX_R9];
	operands->attributes = call->in[TDX_R10];
	if (operands->slot >= TDX_MAX_SERVTDS) {
		return tdx_status_with_operand(TDX_OPERAND_INVALID, TDX_OPERAND_ID_R8);
	}
	if (call->in[TDX_R9] != TDX_SERVTD_TYPE_MIGTD) {
		return tdx_status_with_operand(TDX_OPERAND_INVALID, TDX_OPERAND_ID_R9);
	}
	if ((operands->attributes & ~TDX_SERVTD_ATTR_FIXED0) ||
	    (~operands->attributes & TDX_SERVTD_ATTR_FIXED1)) {
		return tdx_status_with_operand(TDX_OPERAND_INVALID, TDX_OPERAND_ID_R10);
	}
	return TDX_SUCCESS;
}

#endif /* TDX_MODULE_LEAF_SERVTD_H */
