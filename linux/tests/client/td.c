// SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A TD from TDH.MNG.CREATE to the last page's reclaim. What the module may still
 * own after a failure is never given back to the page allocator.
 */
#include <asm/fpu/api.h>
#include <linux/gfp.h>
#include <linux/io.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include <tdx/fields.h>
#include <tdx/structures.h>

#include "client.h"

#define EPT_WRITE_BACK	6
#define EPT_LEVELS	4
#define TSC_UNITS	40	/* of 25 MHz */
#define X2APIC_ID	0
#define CHUNK		256	/* of TDH.MR.EXTEND */
#define EXIT_INTERRUPT	1	/* VMX exit reason: external interrupt */
#define MOST_PAGES	64

struct td {
	const struct client_platform *platform;
	struct tdx_tdr tdr;
	struct tdx_tdvpr tdvpr;
	struct tdx_hkid hkid;
	void *content;			/* what every private page is made of */
	/* Pages that the module owns, in the order in which it got them; TDR first. */
	struct page *pages[MOST_PAGES];
	unsigned int num_pages;
};

/* A page for the module. 0: none. */
static u64 take_page(struct td *td)
{
	struct page *page;

	if (td->num_pages == MOST_PAGES)
		return 0;
	page = alloc_page(GFP_KERNEL | __GFP_ZERO);
	if (!page)
		return 0;
	td->pages[td->num_pages++] = page;
	return page_to_phys(page);
}

static tdx_status key_config(void *tdr)
{
	return tdxkit_tdh_mng_key_config(*(struct tdx_tdr *)tdr);
}

static bool create(struct td *td)
{
	tdx_status status;
	unsigned int tries = 0;

	td->tdr.pa = take_page(td);
	do {
		status = tdxkit_tdh_mng_create(td->tdr, td->hkid);
	} while (client_again(status, &tries));
	if (!client_good("TDH.MNG.CREATE", status))
		return false;
	return client_on_packages("TDH.MNG.KEY.CONFIG", key_config, &td->tdr);
}

static bool init(struct td *td)
{
	struct td_params *params;
	tdx_status status;
	unsigned int i, tries = 0;

	for (i = 0; i < td->platform->tdcx_pages; i++) {
		status = tdxkit_tdh_mng_addcx(take_page(td), td->tdr);
		if (!client_good("TDH.MNG.ADDCX", status))
			return false;
	}
	params = (void *)get_zeroed_page(GFP_KERNEL);
	if (!params)
		return false;
	params->attributes = td->platform->attributes_fixed1;
	params->xfam = td->platform->xfam_fixed1;
	params->max_vcpus = 1;
	params->eptp_controls = EPT_WRITE_BACK | (EPT_LEVELS - 1) << 3;
	params->tsc_frequency = TSC_UNITS;
	do {
		status = tdxkit_tdh_mng_init(td->tdr, virt_to_phys(params), NULL);
	} while (client_again(status, &tries));
	free_page((unsigned long)params);
	return client_good("TDH.MNG.INIT", status);
}

static bool add_vcpu(struct td *td)
{
	unsigned int i;

	td->tdvpr.pa = take_page(td);
	if (!client_good("TDH.VP.CREATE", tdxkit_tdh_vp_create(td->tdvpr, td->tdr)))
		return false;
	for (i = 0; i < td->platform->tdvpx_pages; i++) {
		if (!client_good("TDH.VP.ADDCX", tdxkit_tdh_vp_addcx(take_page(td), td->tdvpr)))
			return false;
	}
	return client_good("TDH.VP.INIT", tdxkit_tdh_vp_init_v1(td->tdvpr, 0, X2APIC_ID));
}

static bool add_page(struct td *td, u64 gpa)
{
	tdx_status status = tdxkit_tdh_mem_page_add(tdx_gpa_level(gpa, TDX_LEVEL_4K), td->tdr,
						    take_page(td), virt_to_phys(td->content),
						    NULL, NULL);
	unsigned int at;

	if (!client_good("TDH.MEM.PAGE.ADD", status))
		return false;
	for (at = 0; at < PAGE_SIZE; at += CHUNK) {
		status = tdxkit_tdh_mr_extend(gpa + at, td->tdr, NULL, NULL);
		if (!client_good("TDH.MR.EXTEND", status))
			return false;
	}
	return true;
}

static bool build_memory(struct td *td)
{
	tdx_status status;
	unsigned int i;
	int level;

	for (level = EPT_LEVELS - 1; level > 0; level--) {
		status = tdxkit_tdh_mem_sept_add(tdx_gpa_level(0, level), td->tdr,
						 take_page(td), NULL, NULL);
		if (!client_good("TDH.MEM.SEPT.ADD", status))
			return false;
	}
	for (i = 0; i < CLIENT_PAGES; i++) {
		if (!add_page(td, CLIENT_GPA + i * PAGE_SIZE))
			return false;
	}
	return client_good("TDH.MR.FINALIZE", tdxkit_tdh_mr_finalize(td->tdr));
}

/* The module knows this page: giving it twice has to be refused, by that operand. */
static bool refuses_used_page(const struct td *td)
{
	tdx_status status = tdxkit_tdh_mng_create(td->tdr, td->hkid);
	tdx_status wanted = tdx_status_with_operand(TDX_PAGE_METADATA_INCORRECT,
						    TDX_OPERAND_ID_RCX);

	if (status == wanted)
		return true;
	pr_err("tdxkit-client: TDH.MNG.CREATE of a used page returned 0x%016llx, not 0x%016llx\n",
	       status, wanted);
	return false;
}

static bool compare_mrtd(const struct td *td)
{
	u64 said[CLIENT_MRTD / sizeof(u64)];
	u8 wanted[CLIENT_MRTD];
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(said); i++) {
		struct tdx_field_id id = { .raw = tdx_md_id_at(TDX_MD_TD_MRTD, i) };

		if (!client_good("TDH.MNG.RD", tdxkit_tdh_mng_rd(td->tdr, id, &said[i])))
			return false;
	}
	if (client_mrtd(td->content, wanted)) {
		pr_err("tdxkit-client: the kernel has no SHA-384\n");
		return false;
	}
	if (!memcmp(said, wanted, sizeof(wanted)))
		return true;
	pr_err("tdxkit-client: MRTD is %*phN, not %*phN\n", CLIENT_MRTD, said,
	       CLIENT_MRTD, wanted);
	return false;
}

/* The FPU's state is lost at an exit: between begin and end it is nobody's. */
static bool enter(const struct td *td)
{
	struct tdx_vp_regs *regs = kzalloc(sizeof(*regs), GFP_KERNEL);
	tdx_status status;

	if (!regs)
		return false;
	kernel_fpu_begin();
	status = tdxkit_tdh_vp_enter(td->tdvpr, 0, regs);
	kernel_fpu_end();
	kfree(regs);
	if (!client_good("TDH.VP.ENTER", status))
		return false;
	if (tdx_status_details(status) != EXIT_INTERRUPT)
		pr_info("tdxkit-client: the TD ran, and exited with 0x%016llx\n", status);
	return true;
}

/* One page out of the TD while it lives: what a balloon does. */
static bool remove_page(struct td *td)
{
	struct tdx_gpa_level gpa = tdx_gpa_level(CLIENT_GPA, TDX_LEVEL_4K);
	unsigned int tries = 0;
	tdx_status status;
	u64 page_pa;

	if (!client_good("TDH.MEM.RANGE.BLOCK",
			 tdxkit_tdh_mem_range_block(gpa, td->tdr, NULL, NULL)) ||
	    !client_good("TDH.MEM.TRACK", tdxkit_tdh_mem_track(td->tdr)))
		return false;
	do {
		status = tdxkit_tdh_mem_page_remove(gpa, td->tdr, &page_pa, NULL);
	} while (client_again(status, &tries));
	if (!client_good("TDH.MEM.PAGE.REMOVE", status))
		return false;
	status = tdxkit_tdh_phymem_page_wbinvd(tdx_keyed_pa(page_pa, td->hkid,
							    td->platform->hkid_shift));
	return client_good("TDH.PHYMEM.PAGE.WBINVD", status);
}

static tdx_status cache_wb(void *unused)
{
	return tdxkit_tdh_phymem_cache_wb(0);
}

static bool free_key(struct td *td)
{
	unsigned int tries = 0;
	tdx_status status;

	if (!client_good("TDH.VP.FLUSH", tdxkit_tdh_vp_flush(td->tdvpr)))
		return false;
	do {
		status = tdxkit_tdh_mng_vpflushdone(td->tdr);
	} while (client_again(status, &tries));
	if (!client_good("TDH.MNG.VPFLUSHDONE", status) ||
	    !client_on_packages("TDH.PHYMEM.CACHE.WB", cache_wb, NULL))
		return false;
	tries = 0;
	do {
		status = tdxkit_tdh_mng_key_freeid(td->tdr);
	} while (client_again(status, &tries));
	return client_good("TDH.MNG.KEY.FREEID", status);
}

/* The removed page is the kernel's already; the TDR, which is the first, goes last. */
static bool reclaim(struct td *td, const struct page *removed)
{
	const struct tdx_hkid global = { td->platform->hkid_first };
	struct tdx_keyed_pa cached;
	u64 pa;

	while (td->num_pages) {
		struct page *page = td->pages[td->num_pages - 1];

		pa = page_to_phys(page);
		if (page != removed &&
		    !client_good("TDH.PHYMEM.PAGE.RECLAIM",
				 tdxkit_tdh_phymem_page_reclaim(pa, NULL, NULL, NULL, NULL,
								NULL, NULL)))
			return false;
		td->num_pages--;
		if (td->num_pages) {
			__free_page(page);
			continue;
		}
		/* The TDR was in the caches with the module's own key. */
		cached = tdx_keyed_pa(pa, global, td->platform->hkid_shift);
		if (!client_good("TDH.PHYMEM.PAGE.WBINVD", tdxkit_tdh_phymem_page_wbinvd(cached)))
			return false;
		__free_page(page);
	}
	return true;
}

static bool live(struct td *td)
{
	unsigned int first = 0;

	if (!create(td) || !init(td) || !add_vcpu(td))
		return false;
	/* The first private page follows the pages of the secure EPT. */
	first = td->num_pages + EPT_LEVELS - 1;
	return build_memory(td) && refuses_used_page(td) && compare_mrtd(td) && enter(td) &&
	       remove_page(td) && free_key(td) && reclaim(td, td->pages[first]);
}

bool client_td_life(const struct client_platform *platform, unsigned int index)
{
	struct td *td = kzalloc(sizeof(*td), GFP_KERNEL);
	bool good = false;

	if (!td)
		return false;
	td->platform = platform;
	td->hkid.id = platform->hkid_first + 1 + index;
	td->content = (void *)get_zeroed_page(GFP_KERNEL);
	if (td->content) {
		memset(td->content, 0xa5 + index, PAGE_SIZE);
		good = live(td);
		free_page((unsigned long)td->content);
	}
	if (td->num_pages)
		pr_err("tdxkit-client: %u pages stay with the module\n", td->num_pages);
	kfree(td);
	return good;
}
