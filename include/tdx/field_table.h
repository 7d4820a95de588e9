/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The table of metadata fields as data, for tools that print, trace or check:
 * names by id, what is in a field, who may access it. In libtdx. Not for naming
 * a field in a program: <tdx/fields.h> has the ids.
 */
#ifndef TDX_FIELD_TABLE_H
#define TDX_FIELD_TABLE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* One field, or several elements that follow each other. Texts that a row lacks are NULL. */
struct tdx_field_row {
	const char *context;	/* "SYS", "TD", "VP"; "VP_VMCS": a vCPU's VMCS */
	const char *name;	/* "MRTD": TDX_MD_<context>_<name> is the id */
	const char *what;
	const char *access;	/* "host r, debug rw": who may read or write some bit of it */
	const char *const *releases;	/* of the module; ends with a NULL */
	uint64_t id;		/* of the first element */
	uint16_t elements;
};

/* All rows, by context, in the order in which fields are iterated; *count is set. */
const struct tdx_field_row *tdx_field_rows(size_t *count);

/**
 * tdx_field_find_id - the field of an id, of any of its elements
 * @id: size, list and architecture bits do not matter; an L2 VMCS field is found
 *      as the same field of the L1 VMCS
 *
 * Returns: NULL if no release has such a field.
 */
const struct tdx_field_row *tdx_field_find_id(uint64_t id);

/**
 * tdx_field_find - a field by its name
 * @name: "MRTD", "TD.MRTD", "TDX_MD_TD_MRTD", in upper or lower case
 * @from: NULL, or a row to look behind, for names that several contexts have
 */
const struct tdx_field_row *tdx_field_find(const char *name, const struct tdx_field_row *from);

/**
 * tdx_field_format - an id in words
 * @id: a field's, as in RDX of TDH.VP.RD
 * @buffer: [out] always terminated if @size > 0
 * @size: bytes at @buffer
 *
 * "TD.MRTD[5]", "VP_VMCS.GUEST_RIP", "VP_VMCS.GUEST_RIP of L2 VM 1"; the number
 * where there is no such field. Returns the length that was needed.
 */
int tdx_field_format(uint64_t id, char *buffer, size_t size);

#ifdef __cplusplus
}
#endif

#endif /* TDX_FIELD_TABLE_H */
