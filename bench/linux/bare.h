/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Prototypes of bare.c.
 */
#ifndef TDX_BENCH_LINUX_BARE_H
#define TDX_BENCH_LINUX_BARE_H

u64 bare_tdh_mng_addcx(u64 page, struct tdx_tdr tdr);
u64 bare_tdh_mem_page_add(struct tdx_gpa_level gpa, struct tdx_tdr tdr, u64 page, u64 source,
			  u64 *entry, u64 *info);
u64 bare_tdh_mem_sept_add(struct tdx_gpa_level gpa, struct tdx_tdr tdr, u64 page, u64 *entry,
			  u64 *info);
u64 bare_tdh_vp_addcx(u64 page, struct tdx_tdvpr tdvpr);
u64 bare_tdh_mem_page_aug(struct tdx_gpa_level gpa, struct tdx_tdr tdr, u64 page, u64 *entry,
			  u64 *info);
u64 bare_tdh_mem_range_block(struct tdx_gpa_level gpa, struct tdx_tdr tdr, u64 *entry, u64 *info);
u64 bare_tdh_mng_key_config(struct tdx_tdr tdr);
u64 bare_tdh_mng_create(struct tdx_tdr tdr, struct tdx_hkid hkid);
u64 bare_tdh_vp_create(struct tdx_tdvpr tdvpr, struct tdx_tdr tdr);
u64 bare_tdh_mng_rd(struct tdx_tdr tdr, struct tdx_field_id field, u64 *value);
u64 bare_tdh_mr_extend(u64 gpa, struct tdx_tdr tdr, u64 *entry, u64 *info);
u64 bare_tdh_mr_finalize(struct tdx_tdr tdr);
u64 bare_tdh_vp_flush(struct tdx_tdvpr tdvpr);
u64 bare_tdh_mng_vpflushdone(struct tdx_tdr tdr);
u64 bare_tdh_mng_key_freeid(struct tdx_tdr tdr);
u64 bare_tdh_mng_init(struct tdx_tdr tdr, u64 params, u64 *cpuid);
u64 bare_tdh_vp_rd(struct tdx_tdvpr tdvpr, struct tdx_field_id field, u64 *value);
u64 bare_tdh_vp_wr(struct tdx_tdvpr tdvpr, struct tdx_field_id field, u64 value, u64 mask);
u64 bare_tdh_vp_init(struct tdx_tdvpr tdvpr, u64 initial_rcx, u32 x2apicid);
u64 bare_tdh_phymem_page_reclaim(u64 page, u64 *type, u64 *owner, u64 *size);
u64 bare_tdh_mem_track(struct tdx_tdr tdr);
u64 bare_tdh_mem_page_remove(struct tdx_gpa_level gpa, struct tdx_tdr tdr, u64 *page, u64 *info);
u64 bare_tdh_phymem_cache_wb(bool resume);
u64 bare_tdh_phymem_page_wbinvd(struct tdx_keyed_pa page);

#endif /* TDX_BENCH_LINUX_BARE_H */
