/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Calls one function by name, Linux's, same_* or bare_*, between two breakpoints
 * that the tracer knows. Compiled by kbuild for the kernel's types.
 */
#include "calls.h"
#include "run.h"
#include "tdx.h"

#define GPA		0x100000000ULL
#define FIELD		0x9110000300000010ULL
#define VALUE		0x5005ULL
#define MASK		0xffffULL
#define KEYID		33
#define X2APIC		7
#define HOST_BITS	46

/* As linux/host/drive.h declares it. */
unsigned long drive_page_struct_size(void);
unsigned long drive_page_struct_size(void)
{
	return sizeof(struct page);
}

#define MARK()	asm volatile ("int3" : : : "memory")

#define RUN(function, ...)						\
	do {								\
		if (!strcmp(name, #function)) {				\
			MARK();						\
			function(__VA_ARGS__);				\
			MARK();						\
			return 0;					\
		}							\
	} while (0)

/* Static in tdx.c; made global, and renamed, in its object. */
int linux_read_sys_metadata_field(u64 field, u64 *data);
int linux_do_global_key_config(void *unused);
int linux_init_tdmr(struct tdmr_info *tdmr);

static int run_init(const char *name)
{
	/* The stand-in initialises nothing: a TDMR that ends at 0 is done after one call. */
	static struct tdmr_info tdmr = { .base = GPA, .size = -GPA };
	u64 data;

	RUN(linux_read_sys_metadata_field, FIELD, &data);
	RUN(same_read_sys_metadata_field, FIELD, &data);
	RUN(linux_do_global_key_config, NULL);
	RUN(same_do_global_key_config, NULL);
	RUN(linux_init_tdmr, &tdmr);
	RUN(same_init_tdmr, &tdmr);
	return 3;
}

#if LINUX_VERSION_CODE < KERNEL_VERSION(7, 0, 0)

int bench_run(const char *name, void *const pages[3])
{
	return run_init(name);
}

#else

#include "same.h"
#include "bare.h"

static struct tdx_td td;
static struct tdx_vp vp;
static u64 a, b, c;
static struct tdx_module_args args;
static struct tdx_vp_regs regs;

static int run_td(const char *name, struct page *page, struct page *source)
{
	kvm_pfn_t pfn = page_to_pfn(page);

	RUN(linux_tdh_mng_create, &td, KEYID);
	RUN(same_tdh_mng_create, &td, KEYID);
	RUN(linux_tdh_mng_key_config, &td);
	RUN(same_tdh_mng_key_config, &td);
	RUN(linux_tdh_mng_addcx, &td, page);
	RUN(same_tdh_mng_addcx, &td, page);
	RUN(linux_tdh_mng_init, &td, page_to_phys(page), &a);
	RUN(same_tdh_mng_init, &td, page_to_phys(page), &a);
	RUN(linux_tdh_mng_rd, &td, FIELD, &a);
	RUN(same_tdh_mng_rd, &td, FIELD, &a);
	RUN(linux_tdh_mng_vpflushdone, &td);
	RUN(same_tdh_mng_vpflushdone, &td);
	RUN(linux_tdh_mng_key_freeid, &td);
	RUN(same_tdh_mng_key_freeid, &td);
	RUN(linux_tdh_mem_sept_add, &td, GPA, PG_LEVEL_2M, page, &a, &b);
	RUN(same_tdh_mem_sept_add, &td, GPA, PG_LEVEL_2M, page, &a, &b);
	RUN(linux_tdh_mem_page_add, &td, GPA, pfn, source, &a, &b);
	RUN(same_tdh_mem_page_add, &td, GPA, pfn, source, &a, &b);
	RUN(linux_tdh_mem_page_aug, &td, GPA, PG_LEVEL_2M, pfn, &a, &b);
	RUN(same_tdh_mem_page_aug, &td, GPA, PG_LEVEL_2M, pfn, &a, &b);
	RUN(linux_tdh_mem_range_block, &td, GPA, PG_LEVEL_2M, &a, &b);
	RUN(same_tdh_mem_range_block, &td, GPA, PG_LEVEL_2M, &a, &b);
	RUN(linux_tdh_mem_track, &td);
	RUN(same_tdh_mem_track, &td);
	RUN(linux_tdh_mem_page_remove, &td, GPA, PG_LEVEL_2M, &a, &b);
	RUN(same_tdh_mem_page_remove, &td, GPA, PG_LEVEL_2M, &a, &b);
	RUN(linux_tdh_mr_extend, &td, GPA, &a, &b);
	RUN(same_tdh_mr_extend, &td, GPA, &a, &b);
	RUN(linux_tdh_mr_finalize, &td);
	RUN(same_tdh_mr_finalize, &td);
	RUN(linux_tdh_phymem_page_reclaim, page, &a, &b, &c);
	RUN(same_tdh_phymem_page_reclaim, page, &a, &b, &c);
	RUN(linux_tdh_phymem_cache_wb, true);
	RUN(same_tdh_phymem_cache_wb, true);
	RUN(linux_tdh_phymem_page_wbinvd_tdr, &td);
	RUN(same_tdh_phymem_page_wbinvd_tdr, &td);
	RUN(linux_tdh_phymem_page_wbinvd_hkid, KEYID, pfn);
	RUN(same_tdh_phymem_page_wbinvd_hkid, KEYID, pfn);
	return run_init(name);
}

static int run_vp(const char *name, struct page *page)
{
	RUN(linux_tdh_vp_create, &td, &vp);
	RUN(same_tdh_vp_create, &td, &vp);
	RUN(linux_tdh_vp_addcx, &vp, page);
	RUN(same_tdh_vp_addcx, &vp, page);
	RUN(linux_tdh_vp_init, &vp, VALUE, X2APIC);
	RUN(same_tdh_vp_init, &vp, VALUE, X2APIC);
	RUN(linux_tdh_vp_rd, &vp, FIELD, &a);
	RUN(same_tdh_vp_rd, &vp, FIELD, &a);
	RUN(linux_tdh_vp_wr, &vp, FIELD, VALUE, MASK);
	RUN(same_tdh_vp_wr, &vp, FIELD, VALUE, MASK);
	RUN(linux_tdh_vp_flush, &vp);
	RUN(same_tdh_vp_flush, &vp);
	RUN(linux_tdh_vp_enter, &vp, &args);
	RUN(same_tdh_vp_enter, &vp, &regs);
	return 3;
}

static int run_bare(const char *name, u64 pa, u64 source)
{
	struct tdx_tdr tdr = { page_to_phys(td.tdr_page) };
	struct tdx_tdvpr tdvpr = { vp.tdvpr_pa };
	struct tdx_field_id field = { FIELD };
	struct tdx_gpa_level at = tdx_gpa_level(GPA, TDX_LEVEL_2M);

	RUN(bare_tdh_mng_create, tdr, (struct tdx_hkid){ KEYID });
	RUN(bare_tdh_mng_key_config, tdr);
	RUN(bare_tdh_mng_addcx, pa, tdr);
	RUN(bare_tdh_mng_init, tdr, pa, &a);
	RUN(bare_tdh_mng_rd, tdr, field, &a);
	RUN(bare_tdh_mng_vpflushdone, tdr);
	RUN(bare_tdh_mng_key_freeid, tdr);
	RUN(bare_tdh_mem_sept_add, at, tdr, pa, &a, &b);
	RUN(bare_tdh_mem_page_add, tdx_gpa_level(GPA, TDX_LEVEL_4K), tdr, pa, source, &a, &b);
	RUN(bare_tdh_mem_page_aug, at, tdr, pa, &a, &b);
	RUN(bare_tdh_mem_range_block, at, tdr, &a, &b);
	RUN(bare_tdh_mem_track, tdr);
	RUN(bare_tdh_mem_page_remove, at, tdr, &a, &b);
	RUN(bare_tdh_mr_extend, GPA, tdr, &a, &b);
	RUN(bare_tdh_mr_finalize, tdr);
	RUN(bare_tdh_phymem_page_reclaim, pa, &a, &b, &c);
	RUN(bare_tdh_phymem_cache_wb, true);
	RUN(bare_tdh_phymem_page_wbinvd,
	    tdx_keyed_pa(pa, (struct tdx_hkid){ KEYID }, HOST_BITS));
	RUN(bare_tdh_vp_create, tdvpr, tdr);
	RUN(bare_tdh_vp_addcx, pa, tdvpr);
	RUN(bare_tdh_vp_init, tdvpr, VALUE, X2APIC);
	RUN(bare_tdh_vp_rd, tdvpr, field, &a);
	RUN(bare_tdh_vp_wr, tdvpr, field, VALUE, MASK);
	RUN(bare_tdh_vp_flush, tdvpr);
	return 3;
}

int bench_run(const char *name, void *const pages[3])
{
	struct page *page = pages[0], *source = pages[1];
	int found;

	boot_cpu_data.x86_phys_bits = HOST_BITS;
	td.tdr_page = pages[2];
	vp.tdvpr_page = page;
	vp.tdvpr_pa = page_to_phys(page);
	found = run_td(name, page, source);
	if (found == 3) {
		found = run_vp(name, page);
	}
	if (found == 3) {
		found = run_bare(name, page_to_phys(page), page_to_phys(source));
	}
	return found;
}

#endif
