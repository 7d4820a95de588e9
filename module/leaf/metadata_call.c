/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Reading and writing one metadata field on behalf of a call.
 */
#include "leaf/metadata_call.h"

uint64_t tdx_md_call_read(const struct tdx_call *call, const struct tdx_md *md, bool iterate,
			  struct tdx_md_result *result)
{
	uint64_t id = tdx_md_with_context(call->in[TDX_RDX], md->context);
	uint64_t status;

	result->value = 0;
	result->next = TDX_MD_NO_FIELD;
	if (iterate && tdx_md_is_null(id)) {
		result->next = tdx_md_next(md, id);
		return TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT;
	}
	status = tdx_md_check_single(md, id);
	if (status == TDX_SUCCESS) {
		status = tdx_md_read(md, id, &result->value);
	}
	if (status == TDX_SUCCESS && iterate) {
		result->next = tdx_md_next(md, id);
	}
	return status;
}

uint64_t tdx_md_call_write(const struct tdx_call *call, const struct tdx_md *md,
			   struct tdx_md_result *result)
{
	uint64_t id = tdx_md_with_context(call->in[TDX_RDX], md->context);
	uint64_t status = tdx_md_check_single(md, id);

	result->value = 0;
	result->next = TDX_MD_NO_FIELD;
	if (status == TDX_SUCCESS) {
		status = tdx_md_write(md, id, call->in[TDX_R8], call->in[TDX_R9], &result->value);
	}
	return status;
}
