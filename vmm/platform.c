/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Bringing the TDX module up: every LP, the TDMRs with their PAMTs, the global
 * key. The order is that of the TDX module specification, "Intel TDX Module
 * Lifecycle".
 */
#include <stdlib.h>
#include <string.h>

#include "vmm_private.h"

#define MSR_KEYID_PARTITIONING	0x87	/* 31:0 shared key ids, 63:32 private */
#define MSR_TME_ACTIVATE	0x982
#define CPUID_ADDRESS_SIZES	0x80000008u
#define KEY_CONFIG_TRIES	16
#define TDMR_INFO_ALIGN		512
#define FEATURES0_TOPOLOGY_ENUM	(UINT64_C(1) << 20)

bool tdx_vmm_ok(struct tdx_error *error, const char *call, tdx_status status)
{
	char text[160];

	if (status == TDX_SUCCESS) {
		return true;
	}
	tdx_status_format(status, text, sizeof(text));
	return tdx_vmm_fail(error, "%s failed: %s (0x%016llx)", call, text,
			    (unsigned long long)status);
}

void *tdx_vmm_map(struct tdx_vmm *vmm, uint64_t pa, uint64_t length)
{
	return vmm->host.map(vmm->host.arg, pa, length);
}

bool tdx_vmm_page(struct tdx_vmm *vmm, uint64_t *pa, struct tdx_error *error)
{
	*pa = tdx_pages_alloc(&vmm->pages);
	if (*pa == TDX_NO_PAGE && tdx_aside_clean(vmm, error)) {
		*pa = tdx_pages_alloc(&vmm->pages);
	}
	if (*pa == TDX_NO_PAGE) {
		return tdx_vmm_fail(error, "the host's memory is used up");
	}
	memset(tdx_vmm_map(vmm, *pa, TDX_PAGE), 0, TDX_PAGE);
	return true;
}

uint64_t tdx_vmm_block(struct tdx_vmm *vmm)
{
	uint64_t pa = tdx_pages_alloc_block(&vmm->pages);
	struct tdx_error ignored;

	if (pa == TDX_NO_PAGE && tdx_aside_clean(vmm, &ignored)) {
		pa = tdx_pages_alloc_block(&vmm->pages);
	}
	return pa;
}

void tdx_vmm_drain_interrupts(struct tdx_vmm *vmm)
{
	while (vmm->host.take_interrupt(vmm->host.arg) >= 0) {
	}
}

bool tdx_vmm_take_hkid(struct tdx_vmm *vmm, struct tdx_hkid *hkid)
{
	for (uint32_t i = 1; i < vmm->num_hkids; i++) {
		if (!vmm->hkid_used[i]) {
			vmm->hkid_used[i] = true;
			hkid->id = vmm->first_hkid + i;
			return true;
		}
	}
	return false;
}

void tdx_vmm_give_hkid(struct tdx_vmm *vmm, struct tdx_hkid hkid)
{
	vmm->hkid_used[hkid.id - vmm->first_hkid] = false;
}

static bool init_lps(struct tdx_vmm *vmm, struct tdx_error *error)
{
	struct tdx_host *host = &vmm->host;

	host->bind(host->arg, 0);
	if (!tdx_vmm_ok(error, "TDH.SYS.INIT", tdh_sys_init(NULL, NULL, NULL, NULL, NULL))) {
		return false;
	}
	for (uint32_t lp = 0; lp < host->num_lps; lp++) {
		host->bind(host->arg, lp);
		if (!tdx_vmm_ok(error, "TDH.SYS.LP.INIT", tdh_sys_lp_init(NULL, NULL, NULL))) {
			return false;
		}
	}
	host->bind(host->arg, 0);
	return true;
}

static bool read_field(uint64_t field, uint64_t *value, struct tdx_error *error)
{
	return tdx_vmm_ok(error, "TDH.SYS.RD",
			  tdh_sys_rd((struct tdx_field_id){ field }, NULL, value));
}

/* Read field ids in one go: each row puts one value somewhere. */
struct field_read {
	uint64_t field;
	uint64_t *value;
};

static bool read_fields(const struct field_read *reads, size_t count, struct tdx_error *error)
{
	for (size_t i = 0; i < count; i++) {
		if (!read_field(reads[i].field, reads[i].value, error)) {
			return false;
		}
	}
	return true;
}

/* Module 1.5.01 does not say: TD_PARAMS has 16 bits for the number. */
static bool read_max_vcpus(struct tdx_vmm *vmm, struct tdx_error *error)
{
	const struct tdx_field_id field = { TDX_MD_SYS_MAX_VCPUS_PER_TD };
	uint64_t count = UINT16_MAX;
	tdx_status status = tdh_sys_rd(field, NULL, &count);

	if (status != TDX_METADATA_FIELD_ID_INCORRECT &&
	    !tdx_vmm_ok(error, "TDH.SYS.RD", status)) {
		return false;
	}
	vmm->max_vcpus = status == TDX_SUCCESS ? count : UINT16_MAX;
	return true;
}

static bool read_limits(struct tdx_vmm *vmm, struct tdx_tdmr_limits *limits,
			struct tdx_error *error)
{
	uint64_t max_tdmrs, max_reserved, pamt[TDX_PAMT_LEVELS], tdcs, tdvps;
	const struct field_read reads[] = {
		{ TDX_MD_SYS_MAX_TDMRS, &max_tdmrs },
		{ TDX_MD_SYS_MAX_RESERVED_PER_TDMR, &max_reserved },
		{ TDX_MD_SYS_PAMT_4K_ENTRY_SIZE, &pamt[TDX_PAMT_4K] },
		{ TDX_MD_SYS_PAMT_2M_ENTRY_SIZE, &pamt[TDX_PAMT_2M] },
		{ TDX_MD_SYS_PAMT_1G_ENTRY_SIZE, &pamt[TDX_PAMT_1G] },
		{ TDX_MD_SYS_TDCS_BASE_SIZE, &tdcs },
		{ TDX_MD_SYS_TDVPS_BASE_SIZE, &tdvps },
		{ TDX_MD_SYS_ATTRIBUTES_FIXED0, &vmm->attributes_fixed0 },
		{ TDX_MD_SYS_ATTRIBUTES_FIXED1, &vmm->attributes_fixed1 },
		{ TDX_MD_SYS_XFAM_FIXED0, &vmm->xfam_fixed0 },
		{ TDX_MD_SYS_XFAM_FIXED1, &vmm->xfam_fixed1 },
	};

	if (!read_fields(reads, sizeof(reads) / sizeof(reads[0]), error)) {
		return false;
	}
	limits->max_tdmrs = max_tdmrs > TDX_VMM_MAX_TDMRS ? TDX_VMM_MAX_TDMRS : max_tdmrs;
	limits->max_reserved = max_reserved;
	for (int level = 0; level < TDX_PAMT_LEVELS; level++) {
		limits->pamt_entry_size[level] = pamt[level];
	}
	vmm->tdcs_pages = tdcs / TDX_PAGE;
	vmm->tdvps_pages = tdvps / TDX_PAGE - 1;
	return read_max_vcpus(vmm, error);
}

static bool read_cmrs(struct tdx_vmm *vmm, struct tdx_error *error)
{
	uint64_t count;

	if (!read_field(TDX_MD_SYS_NUM_CMRS, &count, error)) {
		return false;
	}
	for (uint32_t i = 0; i < count && i < TDX_VMM_MAX_CMRS; i++) {
		struct tdx_range *cmr = &vmm->cmrs[vmm->num_cmrs];

		if (!read_field(TDX_MD_SYS_CMR_BASE + i, &cmr->base, error) ||
		    !read_field(TDX_MD_SYS_CMR_SIZE + i, &cmr->size, error)) {
			return false;
		}
		vmm->num_cmrs += cmr->size != 0;
	}
	return true;
}

/* The value words hold EAX and EBX, then ECX and EDX. */
static bool read_cpuid_choices(struct tdx_vmm *vmm, struct tdx_error *error)
{
	uint64_t count, leaf, low, high;

	if (!read_field(TDX_MD_SYS_NUM_CPUID_CONFIG, &count, error)) {
		return false;
	}
	if (count > TDX_VMM_MAX_CPUID) {
		return tdx_vmm_fail(error, "the module has %llu configurable CPUID leaves, more "
				    "than %d", (unsigned long long)count, TDX_VMM_MAX_CPUID);
	}
	for (uint32_t i = 0; i < count; i++) {
		const struct field_read reads[] = {
			{ TDX_MD_SYS_CPUID_CONFIG_LEAVES + i, &leaf },
			{ TDX_MD_SYS_CPUID_CONFIG_VALUES + 2 * i, &low },
			{ TDX_MD_SYS_CPUID_CONFIG_VALUES + 2 * i + 1, &high },
		};

		if (!read_fields(reads, sizeof(reads) / sizeof(reads[0]), error)) {
			return false;
		}
		vmm->cpuid[i] = (struct tdx_cpuid_choice) {
			leaf, leaf >> 32, { low, low >> 32, high, high >> 32 }
		};
	}
	vmm->num_cpuid = count;
	return true;
}

static bool read_key_ids(struct tdx_vmm *vmm, struct tdx_error *error)
{
	struct tdx_host *host = &vmm->host;
	uint64_t partition, activate;
	uint32_t sizes[4];

	if (!host->rdmsr(host->arg, 0, MSR_KEYID_PARTITIONING, &partition) ||
	    !host->rdmsr(host->arg, 0, MSR_TME_ACTIVATE, &activate) || partition >> 32 < 2) {
		return tdx_vmm_fail(error, "the platform has no private key ids for TDs");
	}
	host->cpuid(host->arg, CPUID_ADDRESS_SIZES, 0, sizes);
	vmm->first_hkid = (uint32_t)partition + 1;
	vmm->num_hkids = partition >> 32;
	vmm->hkid_shift = (sizes[0] & 0xff) - (activate >> 32 & 0xf);
	return true;
}

static void add_common(struct tdx_vmm *vmm, uint64_t ram, uint64_t size,
		       const struct tdx_range *cmr)
{
	uint64_t base = cmr->base > ram ? cmr->base : ram;
	uint64_t end = cmr->base + cmr->size < ram + size ? cmr->base + cmr->size : ram + size;

	if (base < end) {
		tdx_pages_add(&vmm->pages, base, end - base);
	}
}

/* Memory is ours to give where the firmware says RAM and the module convertible. */
static bool init_pages(struct tdx_vmm *vmm, struct tdx_error *error)
{
	struct tdx_host *host = &vmm->host;
	uint64_t end = 0;

	for (uint32_t i = 0; i < host->num_ram; i++) {
		uint64_t ram_end = host->ram[i].base + host->ram[i].size;

		end = ram_end > end ? ram_end : end;
	}
	if (!tdx_pages_init(&vmm->pages, end)) {
		return tdx_vmm_fail(error, "out of memory");
	}
	for (uint32_t i = 0; i < host->num_ram; i++) {
		for (uint32_t j = 0; j < vmm->num_cmrs; j++) {
			add_common(vmm, host->ram[i].base, host->ram[i].size, &vmm->cmrs[j]);
		}
	}
	return true;
}

/* One run of pages a TDMR, its three PAMTs one after the other. */
static bool allocate_pamts(struct tdx_vmm *vmm, struct tdx_error *error)
{
	for (uint32_t i = 0; i < vmm->num_tdmrs; i++) {
		struct tdx_range *pamt = vmm->tdmrs[i].pamt;
		uint64_t size = 0, base;

		for (int level = 0; level < TDX_PAMT_LEVELS; level++) {
			size += pamt[level].size;
		}
		base = tdx_pages_alloc_run(&vmm->pages, size / TDX_PAGE);
		if (base == TDX_NO_PAGE) {
			return tdx_vmm_fail(error, "no room for %llu KiB of PAMT in the "
					    "convertible memory", (unsigned long long)size >> 10);
		}
		for (int level = 0; level < TDX_PAMT_LEVELS; level++) {
			pamt[level].base = base;
			base += pamt[level].size;
		}
	}
	return true;
}

static void fill_tdmr_info(struct tdmr_info *info, const struct tdx_tdmr *tdmr)
{
	info->tdmr_base = tdmr->range.base;
	info->tdmr_size = tdmr->range.size;
	info->pamt_1g_base = tdmr->pamt[TDX_PAMT_1G].base;
	info->pamt_1g_size = tdmr->pamt[TDX_PAMT_1G].size;
	info->pamt_2m_base = tdmr->pamt[TDX_PAMT_2M].base;
	info->pamt_2m_size = tdmr->pamt[TDX_PAMT_2M].size;
	info->pamt_4k_base = tdmr->pamt[TDX_PAMT_4K].base;
	info->pamt_4k_size = tdmr->pamt[TDX_PAMT_4K].size;
	for (uint32_t i = 0; i < tdmr->num_reserved; i++) {
		info->reserved[i].offset = tdmr->reserved[i].base - tdmr->range.base;
		info->reserved[i].size = tdmr->reserved[i].size;
	}
}

/* TDMR_INFO structures, then the array of pointers to them. */
static bool configure(struct tdx_vmm *vmm, struct tdx_error *error)
{
	uint64_t infos = vmm->num_tdmrs * TDMR_INFO_ALIGN;
	uint64_t bytes = infos + vmm->num_tdmrs * sizeof(uint64_t);
	uint64_t count = (bytes + TDX_PAGE - 1) / TDX_PAGE;
	uint64_t pa = tdx_pages_alloc_run(&vmm->pages, count);
	uint8_t *table;
	tdx_status status;

	if (pa == TDX_NO_PAGE) {
		return tdx_vmm_fail(error, "the host's memory is used up");
	}
	table = tdx_vmm_map(vmm, pa, count * TDX_PAGE);
	memset(table, 0, count * TDX_PAGE);
	for (uint32_t i = 0; i < vmm->num_tdmrs; i++) {
		uint64_t at = pa + i * TDMR_INFO_ALIGN;

		fill_tdmr_info((struct tdmr_info *)(table + i * TDMR_INFO_ALIGN), &vmm->tdmrs[i]);
		memcpy(table + infos + i * sizeof(at), &at, sizeof(at));
	}
	status = tdh_sys_config(pa + infos, vmm->num_tdmrs, vmm->first_hkid);
	for (uint64_t i = 0; i < count; i++) {
		tdx_pages_free(&vmm->pages, pa + i * TDX_PAGE);
	}
	return tdx_vmm_ok(error, "TDH.SYS.CONFIG", status);
}

/* Once on one LP of each package. */
static bool configure_keys(struct tdx_vmm *vmm, struct tdx_error *error)
{
	struct tdx_host *host = &vmm->host;
	uint64_t done = 0;

	if (host->flush_caches) {
		host->flush_caches(host->arg);
	}
	for (uint32_t lp = 0; lp < host->num_lps; lp++) {
		uint32_t package = host->package(host->arg, lp);
		tdx_status status;
		int tries = 0;

		if (done >> package & 1) {
			continue;
		}
		host->bind(host->arg, lp);
		do {
			status = tdh_sys_key_config();
		} while (tdx_status_is_entropy(status) && ++tries < KEY_CONFIG_TRIES);
		if (!tdx_vmm_ok(error, "TDH.SYS.KEY.CONFIG", status)) {
			return false;
		}
		done |= UINT64_C(1) << package;
	}
	host->bind(host->arg, 0);
	return true;
}

static bool init_tdmrs(struct tdx_vmm *vmm, struct tdx_error *error)
{
	for (uint32_t i = 0; i < vmm->num_tdmrs; i++) {
		const struct tdx_range *range = &vmm->tdmrs[i].range;
		uint64_t next = range->base;

		while (next < range->base + range->size) {
			if (!tdx_vmm_ok(error, "TDH.SYS.TDMR.INIT",
					tdh_sys_tdmr_init(range->base, &next))) {
				return false;
			}
		}
	}
	return true;
}

/* What the module says of the platform and itself. */
static bool read_module(struct tdx_vmm *vmm, struct tdx_tdmr_limits *limits,
			struct tdx_error *error)
{
	const struct tdx_field_id field = { TDX_MD_SYS_TDX_FEATURES0 };
	uint64_t features;
	tdx_status status = tdh_sys_rd(field, NULL, &features);

	/* To module 1.0, which has no TDH.SYS.RD, it is a call of a module that is ready. */
	if (status == TDX_SYS_NOT_READY) {
		return tdx_vmm_read_sys_info(vmm, limits, error);
	}
	if (!tdx_vmm_ok(error, "TDH.SYS.RD", status)) {
		return false;
	}
	vmm->has_sized_ids = true;
	vmm->has_topology = features & FEATURES0_TOPOLOGY_ENUM;
	return read_limits(vmm, limits, error) && read_cmrs(vmm, error) &&
	       read_cpuid_choices(vmm, error);
}

static bool bring_up(struct tdx_vmm *vmm, struct tdx_error *error)
{
	struct tdx_tdmr_limits limits;

	return init_lps(vmm, error) && read_module(vmm, &limits, error) &&
	       read_key_ids(vmm, error) && init_pages(vmm, error) &&
	       tdx_tdmr_plan(vmm->tdmrs, &vmm->num_tdmrs, vmm->cmrs, vmm->num_cmrs, &limits,
			     error) &&
	       allocate_pamts(vmm, error) &&
	       tdx_tdmr_reserve(vmm->tdmrs, vmm->num_tdmrs, vmm->cmrs, vmm->num_cmrs, &limits,
				error) &&
	       configure(vmm, error) && configure_keys(vmm, error) && init_tdmrs(vmm, error);
}

struct tdx_vmm *tdx_vmm_create(const struct tdx_host *host, struct tdx_error *error)
{
	struct tdx_vmm *vmm = calloc(1, sizeof(*vmm));
	bool up;

	if (!vmm) {
		tdx_vmm_fail(error, "out of memory");
		return NULL;
	}
	vmm->host = *host;
	pthread_mutex_init(&vmm->aside.lock, NULL);
	up = bring_up(vmm, error);
	vmm->own_pages = vmm->pages.pages_used;
	host->bind(host->arg, TDX_HOST_NO_LP);
	if (!up) {
		tdx_vmm_destroy(vmm);
		return NULL;
	}
	return vmm;
}

void tdx_vmm_destroy(struct tdx_vmm *vmm)
{
	if (vmm->pages.blocks) {
		tdx_pages_destroy(&vmm->pages);
	}
	pthread_mutex_destroy(&vmm->aside.lock);
	free(vmm->aside.entries);
	free(vmm);
}

void tdx_vmm_get_usage(struct tdx_vmm *vmm, struct tdx_vmm_usage *usage)
{
	usage->pages = vmm->pages.pages_used - vmm->own_pages;
	usage->key_ids = 0;
	for (uint32_t i = 1; i < vmm->num_hkids; i++) {
		usage->key_ids += vmm->hkid_used[i];
	}
}
