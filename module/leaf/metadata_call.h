/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What the calls that read or write one metadata field have in common: the id
 * in RDX, the value in R8, and from version 1 on the next id in RDX.
 */
#ifndef TDX_MODULE_LEAF_METADATA_CALL_H
#define TDX_MODULE_LEAF_METADATA_CALL_H

#include "core/metadata.h"
#include "leaf/leaf.h"

/* What came of it. */
struct tdx_md_result {
	uint64_t value;		/* read, or as it was before the write */
	uint64_t next;		/* TDX_MD_NO_FIELD: none, or not asked for */
};

/**
 * tdx_md_call_read - read the field that RDX names
 * @iterate: the caller wants the next id, and the first for a null id
 *
 * Returns: TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT for a null id (value 0), or
 * what tdx_md_check_single() and tdx_md_read() say.
 */
uint64_t tdx_md_call_read(const struct tdx_call *call, const struct tdx_md *md, bool iterate,
			  struct tdx_md_result *result);
/* Write RDX := R8 under the mask R9. */
uint64_t tdx_md_call_write(const struct tdx_call *call, const struct tdx_md *md,
			   struct tdx_md_result *result);

/* The dump that TDH.SYS.RDALL makes. */
#define TDX_MD_LIST_BYTES	4096u

#endif /* TDX_MODULE_LEAF_METADATA_CALL_H */
