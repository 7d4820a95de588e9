/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Metadata: every field of the module (SYS), of a TD (TDR and TDCS) and of a
 * vCPU (TDVPS and its VMCSs) that software can ask for by a field id, with one
 * mask a kind of caller. The rows come from abi/fields*.toml; what a row alone
 * cannot say is in metadata_{sys,td,vp}.c.
 *
 * The caller has locked what it passes. A host debugger's view of a vCPU needs
 * tdx_guest_sync() first.
 */
#ifndef TDX_MODULE_CORE_METADATA_H
#define TDX_MODULE_CORE_METADATA_H

#include <stdbool.h>
#include <stdint.h>

#include "core/td_layout.h"
#include "gen/fields.h"

struct tdx_machine;
struct tdx_lp;

enum tdx_md_access {
	TDX_MD_WRITE = 0x1,	/* a flag in all below */
	TDX_MD_HOST_RD = 0x10, TDX_MD_HOST_WR,
	TDX_MD_GUEST_RD = 0x20, TDX_MD_GUEST_WR,
	TDX_MD_SERVTD_RD = 0x30, TDX_MD_SERVTD_WR,
	TDX_MD_EXPORT_IMMUTABLE = 0x40, TDX_MD_IMPORT_IMMUTABLE,
	TDX_MD_EXPORT_MUTABLE = 0x50, TDX_MD_IMPORT_MUTABLE,
};

enum tdx_md_context { TDX_MD_SYS, TDX_MD_TD, TDX_MD_VP };

/* Whose metadata, and who asks. Pointers that the context lacks are NULL. */
struct tdx_md {
	struct tdx_lp *lp;
	enum tdx_md_context context;
	enum tdx_md_access access;
	bool debug;		/* host access: ATTRIBUTES.DEBUG of the TD */
	bool migration_td;	/* service TD access: the service TD is a MigTD */
	uint64_t tdr_pa;
	struct tdr *tdr;
	struct tdcs *tdcs;
	struct tdvps *tdvps;
};

/* A field id, MD_FIELD_ID format. */
#define TDX_MD_NO_FIELD		(~0ull)
#define TDX_MD_CONTEXT_MASK	(7ull << 52)
#define TDX_MD_MAX_ELEMENTS	16

static inline uint32_t tdx_md_class(uint64_t id)
{
	return id >> 56 & 0x3f;
}

static inline uint32_t tdx_md_code(uint64_t id)
{
	return id & 0xffffff;
}

static inline bool tdx_md_is_null(uint64_t id)
{
	return (id | TDX_MD_CONTEXT_MASK) == TDX_MD_NO_FIELD;
}

static inline uint64_t tdx_md_with_context(uint64_t id, enum tdx_md_context context)
{
	return (id & ~TDX_MD_CONTEXT_MASK) | (uint64_t)context << 52;
}

static inline uint64_t tdx_md_size_mask(uint64_t id)
{
	return ~0ull >> (64 - (8u << (id >> 32 & 3)));
}

/* The status of an id that is not one of a single element. */
uint64_t tdx_md_check_single(uint64_t id);

/**
 * tdx_md_read - read one element
 * @md: the caller's view
 * @id: field id with @md's context
 * @value: [out] masked by what the caller may see
 */
uint64_t tdx_md_read(const struct tdx_md *md, uint64_t id, uint64_t *value);

/**
 * tdx_md_write - write the bits of one element that @mask selects
 * @old: [out] the element before, masked by what the caller may see
 */
uint64_t tdx_md_write(const struct tdx_md *md, uint64_t id, uint64_t value, uint64_t mask,
		      uint64_t *old);

/*
 * The element after @id (or the first, after TDX_MD_NO_FIELD) that the caller
 * may access; TDX_MD_NO_FIELD at the end.
 */
uint64_t tdx_md_next(const struct tdx_md *md, uint64_t id);

/**
 * tdx_md_dump_list - write as many fields as fit into a metadata list
 * @list: header and sequences
 * @size: bytes at @list
 * @id: first field, TDX_MD_NO_FIELD for the very first
 * @next: [out] the first field that did not fit, TDX_MD_NO_FIELD if all did
 */
uint64_t tdx_md_dump_list(const struct tdx_md *md, void *list, uint32_t size, uint64_t id,
			  uint64_t *next);

/* --- between metadata*.c ------------------------------------------------- */

/* An element that has been found: its row, its value now, where it lives. */
struct tdx_md_element {
	const struct tdx_field *row;
	uint64_t id;
	uint64_t rd_mask, wr_mask;
	uint64_t value;		/* whole element, special reads done */
	void *where;		/* NULL: not plain memory */
};

/* Not a status: this field is left out of a list without ending a sequence. */
#define TDX_MD_SKIP	(~0ull)

uint64_t tdx_md_sys_get(const struct tdx_md *md, struct tdx_md_element *element);
uint64_t tdx_md_td_get(const struct tdx_md *md, struct tdx_md_element *element);
uint64_t tdx_md_vp_get(const struct tdx_md *md, struct tdx_md_element *element);
uint64_t tdx_md_td_write(const struct tdx_md *md, struct tdx_md_element *element,
			 uint64_t value, uint64_t mask);
uint64_t tdx_md_vp_write(const struct tdx_md *md, struct tdx_md_element *element,
			 uint64_t value, uint64_t mask);

/* Must the bits outside @writable stay as they are, and do they? */
static inline bool tdx_md_forbidden_unchanged(uint64_t old, uint64_t value, uint64_t request,
					      uint64_t writable)
{
	return ((old ^ value) & request & ~writable) == 0;
}

#endif /* TDX_MODULE_CORE_METADATA_H */
