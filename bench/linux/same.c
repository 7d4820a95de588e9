/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Each function that Linux exports for a TD's life, with its signature and doing
 * the work that it does (page to address, flush, the mark for kexec, the tries for
 * entropy), written with this project's calls. tdh_vp_enter() alone takes another
 * structure, which has RBP. For counting: Linux's own stays what KVM runs.
 */
#include "calls.h"
#include "same.h"

/* Not static: what reads it cannot know its value. */
u32 same_global_keyid;

static struct tdx_tdr tdr_of(struct tdx_td *td)
{
	return (struct tdx_tdr){ page_to_phys(td->tdr_page) };
}

static struct tdx_tdvpr tdvpr_of(struct tdx_vp *vp)
{
	return (struct tdx_tdvpr){ vp->tdvpr_pa };
}

static struct tdx_gpa_level gpa_level(u64 gpa, enum pg_level level)
{
	WARN_ON_ONCE(level == PG_LEVEL_NONE);
	return (struct tdx_gpa_level){ gpa | (level - 1) };
}

static void flush_page(struct page *page)
{
	clflush_cache_range(page_to_virt(page), PAGE_SIZE);
}

static void flush_pfn(kvm_pfn_t pfn)
{
	clflush_cache_range(__va(PFN_PHYS(pfn)), PAGE_SIZE);
}

/* Key id bits lie above what is left of the physical address bits. */
static struct tdx_keyed_pa keyed_address(u16 keyid, kvm_pfn_t pfn)
{
	return tdx_keyed_pa(PFN_PHYS(pfn), (struct tdx_hkid){ keyid },
			    boot_cpu_data.x86_phys_bits);
}

noinstr u64 same_tdh_vp_enter(struct tdx_vp *vp, struct tdx_vp_regs *regs)
{
	this_cpu_write(cache_state_incoherent, true);
	return tdh_vp_enter(tdvpr_of(vp), 0, regs);
}

u64 same_tdh_mng_addcx(struct tdx_td *td, struct page *page)
{
	struct tdx_tdr tdr = tdr_of(td);
	u64 pa = page_to_phys(page);

	flush_page(page);
	return AS_LINUX(tdh_mng_addcx(pa, tdr));
}

u64 same_tdh_mem_page_add(struct tdx_td *td, u64 gpa, kvm_pfn_t pfn, struct page *source,
			  u64 *error1, u64 *error2)
{
	struct tdx_tdr tdr = tdr_of(td);
	struct tdx_gpa_level at = tdx_gpa_level(gpa, TDX_LEVEL_4K);
	u64 pa = PFN_PHYS(pfn), source_pa = page_to_phys(source);
	u64 rcx, rdx, status;

	flush_pfn(pfn);
	status = AS_LINUX(tdh_mem_page_add(at, tdr, pa, source_pa, &rcx, &rdx));
	*error1 = rcx;
	*error2 = rdx;
	return status;
}

u64 same_tdh_mem_sept_add(struct tdx_td *td, u64 gpa, enum pg_level level, struct page *page,
			  u64 *error1, u64 *error2)
{
	struct tdx_gpa_level at = gpa_level(gpa, level);
	struct tdx_tdr tdr = tdr_of(td);
	u64 pa = page_to_phys(page);
	u64 rcx, rdx, status;

	flush_page(page);
	status = AS_LINUX(tdh_mem_sept_add(at, tdr, pa, &rcx, &rdx));
	*error1 = rcx;
	*error2 = rdx;
	return status;
}

u64 same_tdh_vp_addcx(struct tdx_vp *vp, struct page *page)
{
	struct tdx_tdvpr tdvpr = tdvpr_of(vp);
	u64 pa = page_to_phys(page);

	flush_page(page);
	return AS_LINUX(tdh_vp_addcx(pa, tdvpr));
}

u64 same_tdh_mem_page_aug(struct tdx_td *td, u64 gpa, enum pg_level level, kvm_pfn_t pfn,
			  u64 *error1, u64 *error2)
{
	struct tdx_gpa_level at = gpa_level(gpa, level);
	struct tdx_tdr tdr = tdr_of(td);
	u64 rcx, rdx, status;

	flush_pfn(pfn);
	status = AS_LINUX(tdh_mem_page_aug(at, tdr, PFN_PHYS(pfn), &rcx, &rdx));
	*error1 = rcx;
	*error2 = rdx;
	return status;
}

u64 same_tdh_mem_range_block(struct tdx_td *td, u64 gpa, enum pg_level level, u64 *error1,
			     u64 *error2)
{
	struct tdx_gpa_level at = gpa_level(gpa, level);
	struct tdx_tdr tdr = tdr_of(td);
	u64 rcx, rdx, status;

	status = AS_LINUX(tdh_mem_range_block(at, tdr, &rcx, &rdx));
	*error1 = rcx;
	*error2 = rdx;
	return status;
}

u64 same_tdh_mng_key_config(struct tdx_td *td)
{
	struct tdx_tdr tdr = tdr_of(td);

	return AS_LINUX(tdh_mng_key_config(tdr));
}

u64 same_tdh_mng_create(struct tdx_td *td, u16 keyid)
{
	struct tdx_tdr tdr = tdr_of(td);
	struct tdx_hkid hkid = { keyid };

	flush_page(td->tdr_page);
	return AS_LINUX(tdh_mng_create(tdr, hkid));
}

u64 same_tdh_vp_create(struct tdx_td *td, struct tdx_vp *vp)
{
	struct tdx_tdr tdr = tdr_of(td);
	struct tdx_tdvpr tdvpr = tdvpr_of(vp);

	flush_page(vp->tdvpr_page);
	return AS_LINUX(tdh_vp_create(tdvpr, tdr));
}

u64 same_tdh_mng_rd(struct tdx_td *td, u64 field, u64 *data)
{
	struct tdx_tdr tdr = tdr_of(td);
	struct tdx_field_id id = { field };
	u64 r8, status;

	status = AS_LINUX(tdh_mng_rd(tdr, id, &r8));
	*data = r8;
	return status;
}

u64 same_tdh_mr_extend(struct tdx_td *td, u64 gpa, u64 *error1, u64 *error2)
{
	struct tdx_tdr tdr = tdr_of(td);
	u64 rcx, rdx, status;

	status = AS_LINUX(tdh_mr_extend(gpa, tdr, &rcx, &rdx));
	*error1 = rcx;
	*error2 = rdx;
	return status;
}

u64 same_tdh_mr_finalize(struct tdx_td *td)
{
	struct tdx_tdr tdr = tdr_of(td);

	return AS_LINUX(tdh_mr_finalize(tdr));
}

u64 same_tdh_vp_flush(struct tdx_vp *vp)
{
	struct tdx_tdvpr tdvpr = tdvpr_of(vp);

	return AS_LINUX(tdh_vp_flush(tdvpr));
}

u64 same_tdh_mng_vpflushdone(struct tdx_td *td)
{
	struct tdx_tdr tdr = tdr_of(td);

	return AS_LINUX(tdh_mng_vpflushdone(tdr));
}

u64 same_tdh_mng_key_freeid(struct tdx_td *td)
{
	struct tdx_tdr tdr = tdr_of(td);

	return AS_LINUX(tdh_mng_key_freeid(tdr));
}

u64 same_tdh_mng_init(struct tdx_td *td, u64 params, u64 *error)
{
	struct tdx_tdr tdr = tdr_of(td);
	u64 rcx, status;

	status = AS_LINUX(tdh_mng_init(tdr, params, &rcx));
	*error = rcx;
	return status;
}

u64 same_tdh_vp_rd(struct tdx_vp *vp, u64 field, u64 *data)
{
	struct tdx_tdvpr tdvpr = tdvpr_of(vp);
	struct tdx_field_id id = { field };
	u64 r8, status;

	status = AS_LINUX(tdh_vp_rd(tdvpr, id, &r8));
	*data = r8;
	return status;
}

u64 same_tdh_vp_wr(struct tdx_vp *vp, u64 field, u64 data, u64 mask)
{
	struct tdx_tdvpr tdvpr = tdvpr_of(vp);
	struct tdx_field_id id = { field };

	return AS_LINUX(tdh_vp_wr(tdvpr, id, data, mask, NULL));
}

u64 same_tdh_vp_init(struct tdx_vp *vp, u64 initial_rcx, u32 x2apicid)
{
	struct tdx_tdvpr tdvpr = tdvpr_of(vp);

	return AS_LINUX(tdh_vp_init_v1(tdvpr, initial_rcx, x2apicid));
}

u64 same_tdh_phymem_page_reclaim(struct page *page, u64 *type, u64 *owner, u64 *size)
{
	u64 pa = page_to_phys(page), rcx, rdx, r8, status;

	status = AS_LINUX(tdh_phymem_page_reclaim(pa, &rcx, &rdx, &r8, NULL, NULL, NULL));
	*type = rcx;
	*owner = rdx;
	*size = r8;
	return status;
}

u64 same_tdh_mem_track(struct tdx_td *td)
{
	struct tdx_tdr tdr = tdr_of(td);

	return AS_LINUX(tdh_mem_track(tdr));
}

u64 same_tdh_mem_page_remove(struct tdx_td *td, u64 gpa, enum pg_level level, u64 *error1,
			     u64 *error2)
{
	struct tdx_gpa_level at = gpa_level(gpa, level);
	struct tdx_tdr tdr = tdr_of(td);
	u64 rcx, rdx, status;

	status = AS_LINUX(tdh_mem_page_remove(at, tdr, &rcx, &rdx));
	*error1 = rcx;
	*error2 = rdx;
	return status;
}

u64 same_tdh_phymem_cache_wb(bool resume)
{
	return AS_LINUX(tdh_phymem_cache_wb(resume ? 1 : 0));
}

u64 same_tdh_phymem_page_wbinvd_tdr(struct tdx_td *td)
{
	struct tdx_keyed_pa pa = keyed_address(same_global_keyid, page_to_pfn(td->tdr_page));

	return AS_LINUX(tdh_phymem_page_wbinvd(pa));
}

u64 same_tdh_phymem_page_wbinvd_hkid(u64 keyid, kvm_pfn_t pfn)
{
	struct tdx_keyed_pa pa = keyed_address(keyid, pfn);

	return AS_LINUX(tdh_phymem_page_wbinvd(pa));
}
