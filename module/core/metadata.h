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

#include "core/machine.h"
#include "core/td_layout.h"
#include "core/vmcs.h"
#include "gen/fields.h"

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

/*
 * A field id, MD_FIELD_ID format:
 *   23:0 field code    33:32 element size    37:34 last element in field
 *   46:38 last field in sequence    50 codes step by 2    51 write mask valid
 *   54:52 context      61:56 class           63 not architectural
 */
#define TDX_MD_NO_FIELD		(~0ull)
#define TDX_MD_CONTEXT_MASK	(7ull << 52)
#define TDX_MD_MAX_ELEMENTS	16
#define TDX_MD_CLASS_CPUID	20u	/* TD: CPUID_VALUES, its codes are leaves */
#define TDX_MD_CLASS_VMCS	0u	/* VP: the TD VMCS */
#define TDX_MD_CLASS_VMCS_1	36u	/* VP: VMCS of VM 1; VM n: + 8 * (n - 1) */
#define TDX_MD_CLASSES_PER_VM	8u

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
uint64_t tdx_md_check_single(const struct tdx_md *md, uint64_t id);

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
	uint64_t *where;	/* first byte; NULL: not plain memory */
	uint16_t vm;		/* VP: the VM that the field is of */
	bool is_vmcs;		/* VP: a field of that VM's VMCS */
};

/* Which row of its table a row is. */
#define TDX_MD_ROW(row, table)	((int)((row) - (table)))
#define TDX_MD_IS_IN(row, table, count) ((row) >= (table) && (row) < (table) + (count))

static inline uint32_t tdx_md_element_size(uint64_t id)
{
	return 1u << (id >> 32 & 3);
}

/* The leaf and sub-leaf of a CPUID_VALUES field id. */
uint32_t tdx_md_cpuid_leaf(uint64_t id);
uint32_t tdx_md_cpuid_subleaf(uint64_t id);

uint64_t tdx_md_sys_get(const struct tdx_md *md, struct tdx_md_element *element);
uint64_t tdx_md_td_get(const struct tdx_md *md, struct tdx_md_element *element);
uint64_t tdx_md_vp_get(const struct tdx_md *md, struct tdx_md_element *element);
uint64_t tdx_md_td_write(const struct tdx_md *md, struct tdx_md_element *element,
			 uint64_t value, uint64_t mask);
uint64_t tdx_md_vp_write(const struct tdx_md *md, struct tdx_md_element *element,
			 uint64_t value, uint64_t mask);
/* What a write to a field of the vCPU implies beyond the copy; see metadata_vp.c. */
struct tdx_md_change {
	uint64_t value;		/* what will be written */
	uint64_t mask;		/* which bits of it the caller writes */
	bool done;		/* nothing is left to write */
};
uint64_t tdx_md_vmcs_change(const struct tdx_md *md, const struct tdx_md_element *element,
			    struct tdx_md_change *change);
uint64_t tdx_md_l2_vmcs_change(const struct tdx_md *md, const struct tdx_md_element *element,
			       struct tdx_md_change *change);
uint64_t tdx_md_tdvps_change(const struct tdx_md *md, const struct tdx_md_element *element,
			     struct tdx_md_change *change);

/* The pages of the vCPU, and the VMCS of one of its VMs. */
/* Element @index of the MSR field @row of a vCPU, wherever it is kept. */
void tdx_md_vp_store_msr(struct tdvps *tdvps, struct tdx_guest_state *state, int row,
			 uint32_t index, uint64_t value);
void *tdx_md_vp_page(const struct tdx_md *md, uint32_t page);
struct tdx_vmcs *tdx_md_vmcs(const struct tdx_md *md, uint16_t vm);
/* The vCPU's state if @vm is its current VM, else NULL: see core/vmcs.h. */
struct tdx_guest_state *tdx_md_vm_state(const struct tdx_md *md, uint16_t vm);

static inline bool tdx_md_is_host(const struct tdx_md *md)
{
	return (md->access & ~TDX_MD_WRITE) == TDX_MD_HOST_RD;
}

/* Must the bits outside @writable stay as they are, and do they? */
static inline bool tdx_md_forbidden_unchanged(uint64_t old, uint64_t value, uint64_t request,
					      uint64_t writable)
{
	return ((old ^ value) & request & ~writable) == 0;
}

#endif /* TDX_MODULE_CORE_METADATA_H */
