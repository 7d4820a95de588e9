/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The calls alone, each in a function to be measured: what one adds to a caller
 * that has addresses at hand, tests the status, and sees to flushing, entropy and
 * preemption itself.
 */
#include "calls.h"
#include "bare.h"

u64 bare_tdh_mng_addcx(u64 page, struct tdx_tdr tdr)
{
	return tdh_mng_addcx(page, tdr);
}

u64 bare_tdh_mem_page_add(struct tdx_gpa_level gpa, struct tdx_tdr tdr, u64 page, u64 source,
			  u64 *entry, u64 *info)
{
	return tdh_mem_page_add(gpa, tdr, page, source, entry, info);
}

u64 bare_tdh_mem_sept_add(struct tdx_gpa_level gpa, struct tdx_tdr tdr, u64 page, u64 *entry,
			  u64 *info)
{
	return tdh_mem_sept_add(gpa, tdr, page, entry, info);
}

u64 bare_tdh_vp_addcx(u64 page, struct tdx_tdvpr tdvpr)
{
	return tdh_vp_addcx(page, tdvpr);
}

u64 bare_tdh_mem_page_aug(struct tdx_gpa_level gpa, struct tdx_tdr tdr, u64 page, u64 *entry,
			  u64 *info)
{
	return tdh_mem_page_aug(gpa, tdr, page, entry, info);
}

u64 bare_tdh_mem_range_block(struct tdx_gpa_level gpa, struct tdx_tdr tdr, u64 *entry, u64 *info)
{
	return tdh_mem_range_block(gpa, tdr, entry, info);
}

u64 bare_tdh_mng_key_config(struct tdx_tdr tdr)
{
	return tdh_mng_key_config(tdr);
}

u64 bare_tdh_mng_create(struct tdx_tdr tdr, struct tdx_hkid hkid)
{
	return tdh_mng_create(tdr, hkid);
}

u64 bare_tdh_vp_create(struct tdx_tdvpr tdvpr, struct tdx_tdr tdr)
{
	return tdh_vp_create(tdvpr, tdr);
}

u64 bare_tdh_mng_rd(struct tdx_tdr tdr, struct tdx_field_id field, u64 *value)
{
	return tdh_mng_rd(tdr, field, value);
}

u64 bare_tdh_mr_extend(u64 gpa, struct tdx_tdr tdr, u64 *entry, u64 *info)
{
	return tdh_mr_extend(gpa, tdr, entry, info);
}

u64 bare_tdh_mr_finalize(struct tdx_tdr tdr)
{
	return tdh_mr_finalize(tdr);
}

u64 bare_tdh_vp_flush(struct tdx_tdvpr tdvpr)
{
	return tdh_vp_flush(tdvpr);
}

u64 bare_tdh_mng_vpflushdone(struct tdx_tdr tdr)
{
	return tdh_mng_vpflushdone(tdr);
}

u64 bare_tdh_mng_key_freeid(struct tdx_tdr tdr)
{
	return tdh_mng_key_freeid(tdr);
}

u64 bare_tdh_mng_init(struct tdx_tdr tdr, u64 params, u64 *cpuid)
{
	return tdh_mng_init(tdr, params, cpuid);
}

u64 bare_tdh_vp_rd(struct tdx_tdvpr tdvpr, struct tdx_field_id field, u64 *value)
{
	return tdh_vp_rd(tdvpr, field, value);
}

u64 bare_tdh_vp_wr(struct tdx_tdvpr tdvpr, struct tdx_field_id field, u64 value, u64 mask)
{
	return tdh_vp_wr(tdvpr, field, value, mask, NULL);
}

u64 bare_tdh_vp_init(struct tdx_tdvpr tdvpr, u64 initial_rcx, u32 x2apicid)
{
	return tdh_vp_init_v1(tdvpr, initial_rcx, x2apicid);
}

u64 bare_tdh_phymem_page_reclaim(u64 page, u64 *type, u64 *owner, u64 *size)
{
	return tdh_phymem_page_reclaim(page, type, owner, size, NULL, NULL, NULL);
}

u64 bare_tdh_mem_track(struct tdx_tdr tdr)
{
	return tdh_mem_track(tdr);
}

u64 bare_tdh_mem_page_remove(struct tdx_gpa_level gpa, struct tdx_tdr tdr, u64 *page, u64 *info)
{
	return tdh_mem_page_remove(gpa, tdr, page, info);
}

u64 bare_tdh_phymem_cache_wb(bool resume)
{
	return tdh_phymem_cache_wb(resume);
}

u64 bare_tdh_phymem_page_wbinvd(struct tdx_keyed_pa page)
{
	return tdh_phymem_page_wbinvd(page);
}
