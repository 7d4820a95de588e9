/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TD metadata: fields of TDR and TDCS, where they lie, and what reading or
 * writing some of them is beyond a masked copy.
 */
#include <tdx/status.h>

#include "core/memory.h"
#include "core/metadata.h"
#include "core/metadata_walk.h"
#include "core/params.h"
#include "core/plat.h"

#define CLASS_TDR_LAST		2u	/* classes 0 to 2 are in the TDR */
#define CLASS_L2_SEPT_ROOT_1	37u
#define L2_CLASSES_PER_VM	4u
#define CPUID_RESERVED_BITS	(0x7fffull << 17)

static const struct tdx_cpu *cpu_of(const struct tdx_md *md)
{
	return &md->lp->machine->module.cpu;
}

/* The place of a TDCS offset: the structure's pages need not be adjacent. */
static void *tdcs_at(const struct tdx_md *md, uint32_t offset)
{
	uint32_t page = offset / TDX_PAGE;
	uint8_t *base = (uint8_t *)md->tdcs;

	if (page) {
		base = tdx_memory_private(md->lp->machine, md->tdr->tdcx_pa[page], md->tdr->hkid);
	}
	return base + offset % TDX_PAGE;
}

/* A CPUID leaf's place in the table; the status if the TD has no such leaf. */
static uint64_t find_cpuid(const struct tdx_md *md, uint64_t id, uint32_t *index)
{
	int found;

	if (id & CPUID_RESERVED_BITS) {
		return TDX_METADATA_FIELD_ID_INCORRECT;
	}
	found = tdx_cpuid_index(tdx_md_cpuid_leaf(id), tdx_md_cpuid_subleaf(id));
	if (found < 0) {
		return TDX_METADATA_FIELD_ID_INCORRECT;
	}
	*index = (uint32_t)found;
	if (md->access != TDX_MD_IMPORT_IMMUTABLE &&
	    (tdx_cpuid_leaves[found].faulting || !md->tdcs->cpuid_valid[found])) {
		return TDX_METADATA_FIELD_NOT_READABLE;
	}
	return TDX_SUCCESS;
}

static uint64_t hp_timeout_usec(const struct tdx_cpu *cpu, uint64_t ticks)
{
	uint64_t limit = ~0ull / 1000000;

	return (ticks < limit ? ticks : limit) * 1000000 / cpu->native_tsc_hz;
}

/* A migration TD finds a new key each time it reads the first part. */
static uint64_t new_migration_key(const struct tdx_md *md, struct tdx_md_element *element)
{
	bool first = tdx_md_code(element->id) == tdx_md_code(element->row->id);

	if (!first || md->access != TDX_MD_SERVTD_RD || !md->migration_td) {
		return TDX_SUCCESS;
	}
	if (!tdx_plat_random256(md->lp->machine, md->tdcs->mig_enc_key)) {
		return TDX_RND_NO_ENTROPY;
	}
	element->value = md->tdcs->mig_enc_key[0];
	return TDX_SUCCESS;
}

static uint64_t special_read(const struct tdx_md *md, struct tdx_md_element *element)
{
	switch (TDX_MD_ROW(element->row, tdx_fields_td)) {
	case TDX_FIELD_TD_HP_LOCK_TIMEOUT:
		element->value = hp_timeout_usec(cpu_of(md), element->value);
		return TDX_SUCCESS;
	case TDX_FIELD_TD_NUM_CPUID_VALUES:
		element->value = TDX_NUM_CPUID_VALUES;
		return TDX_SUCCESS;
	case TDX_FIELD_TD_MIG_ENC_KEY:
		return new_migration_key(md, element);
	default:
		return TDX_SUCCESS;
	}
}

/* Other LPs may be changing the field: counts, epochs, secure EPT entries. */
static uint64_t load(const void *where, uint32_t size)
{
	switch (size) {
	case 1:
		return __atomic_load_n((const uint8_t *)where, __ATOMIC_RELAXED);
	case 2:
		return __atomic_load_n((const uint16_t *)where, __ATOMIC_RELAXED);
	case 4:
		return __atomic_load_n((const uint32_t *)where, __ATOMIC_RELAXED);
	default:
		return __atomic_load_n((const uint64_t *)where, __ATOMIC_RELAXED);
	}
}

uint64_t tdx_md_td_get(const struct tdx_md *md, struct tdx_md_element *element)
{
	uint32_t class = tdx_md_class(element->id);
	uint32_t at = tdx_md_code(element->id) - tdx_md_code(element->row->id);
	uint32_t size = tdx_md_element_size(element->row->id);
	uint64_t status;

	if (class == TDX_MD_CLASS_CPUID) {
		uint32_t index = 0;

		status = find_cpuid(md, element->id, &index);
		if (status != TDX_SUCCESS) {
			return status;
		}
		at = 2 * index + (element->id & 1);
	}
	if (class >= CLASS_L2_SEPT_ROOT_1 &&
	    md->tdcs->num_l2_vms < (class - CLASS_L2_SEPT_ROOT_1) / L2_CLASSES_PER_VM + 1) {
		return TDX_METADATA_FIELD_ID_INCORRECT;
	}
	if (class <= CLASS_TDR_LAST) {
		uint8_t *tdr = (uint8_t *)md->tdr;

		element->where = (uint64_t *)(tdr + element->row->offset + at * size);
	} else {
		element->where = tdcs_at(md, element->row->offset + at * size);
	}
	element->value = load(element->where, size);
	return special_read(md, element);
}

/* Replace an element that nobody else may have changed meanwhile. */
static bool replace(void *where, uint32_t size, uint64_t old, uint64_t value)
{
	uint8_t old_8 = (uint8_t)old;
	uint16_t old_16 = (uint16_t)old;
	uint32_t old_32 = (uint32_t)old;

	switch (size) {
	case 1:
		return __atomic_compare_exchange_n((uint8_t *)where, &old_8, (uint8_t)value, false,
						   __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
	case 2:
		return __atomic_compare_exchange_n((uint16_t *)where, &old_16, (uint16_t)value,
						   false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
	case 4:
		return __atomic_compare_exchange_n((uint32_t *)where, &old_32, (uint32_t)value,
						   false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
	default:
		return __atomic_compare_exchange_n((uint64_t *)where, &old, value, false,
						   __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
	}
}

static uint64_t write_hp_timeout(const struct tdx_md *md, struct tdx_md_element *element,
				 uint64_t value, uint64_t mask)
{
	if (mask != ~0ull) {
		return TDX_METADATA_WR_MASK_NOT_VALID;
	}
	if (value > TDX_HP_TIMEOUT_MAX_US || value < TDX_HP_TIMEOUT_MIN_US) {
		return TDX_METADATA_FIELD_VALUE_NOT_VALID;
	}
	/* The module keeps it as 32 bits of TSC ticks. */
	*element->where = (uint32_t)tdx_usec_to_tsc(cpu_of(md), value);
	return TDX_SUCCESS;
}

static bool td_ctls_allowed(const struct tdcs *tdcs, uint64_t old, uint64_t value)
{
	if (!(tdcs->config_flags & TDX_CONFIG_FLEXIBLE_PENDING_VE) &&
	    ((old ^ value) & TDX_TD_CTLS_PENDING_VE_DISABLE)) {
		return false;
	}
	/* Each vCPU must have come with an x2APIC id. */
	return !(value & TDX_TD_CTLS_ENUM_TOPOLOGY) ||
	       __atomic_load_n(&tdcs->topology_enum_configured, __ATOMIC_RELAXED);
}

uint64_t tdx_md_td_write(const struct tdx_md *md, struct tdx_md_element *element,
			 uint64_t value, uint64_t mask)
{
	uint64_t writable = element->wr_mask & mask;

	if (!tdx_md_forbidden_unchanged(element->value, value, mask, element->wr_mask)) {
		return TDX_METADATA_FIELD_VALUE_NOT_VALID;
	}
	value = (element->value & ~writable) | (value & writable);
	switch (TDX_MD_ROW(element->row, tdx_fields_td)) {
	case TDX_FIELD_TD_MIG_DEC_KEY:
		md->tdcs->mig_dec_key_set = 1;
		break;
	case TDX_FIELD_TD_MIG_VERSION:
		if (value != 0) {	/* the only migration version that there is */
			return TDX_METADATA_FIELD_VALUE_NOT_VALID;
		}
		break;
	case TDX_FIELD_TD_HP_LOCK_TIMEOUT:
		return write_hp_timeout(md, element, value, writable);
	case TDX_FIELD_TD_TD_CTLS:
		if (!td_ctls_allowed(md->tdcs, element->value, value)) {
			return TDX_METADATA_FIELD_VALUE_NOT_VALID;
		}
		break;
	default:
		break;
	}
	if (!replace(element->where, tdx_md_element_size(element->row->id), element->value,
		     value)) {
		return tdx_status_with_operand(TDX_OPERAND_BUSY, TDX_OPERAND_ID_METADATA_FIELD);
	}
	return TDX_SUCCESS;
}
