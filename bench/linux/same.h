/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Prototypes of same.c.
 */
#ifndef TDX_BENCH_LINUX_SAME_H
#define TDX_BENCH_LINUX_SAME_H

u64 same_tdh_vp_enter(struct tdx_vp *vp, struct tdx_vp_regs *regs);
u64 same_tdh_mng_addcx(struct tdx_td *td, struct page *page);
u64 same_tdh_mem_page_add(struct tdx_td *td, u64 gpa, kvm_pfn_t pfn, struct page *source,
			  u64 *error1, u64 *error2);
u64 same_tdh_mem_sept_add(struct tdx_td *td, u64 gpa, enum pg_level level, struct page *page,
			  u64 *error1, u64 *error2);
u64 same_tdh_vp_addcx(struct tdx_vp *vp, struct page *page);
u64 same_tdh_mem_page_aug(struct tdx_td *td, u64 gpa, enum pg_level level, kvm_pfn_t pfn,
			  u64 *error1, u64 *error2);
u64 same_tdh_mem_range_block(struct tdx_td *td, u64 gpa, enum pg_level level, u64 *error1,
			     u64 *error2);
u64 same_tdh_mng_key_config(struct tdx_td *td);
u64 same_tdh_mng_create(struct tdx_td *td, u16 keyid);
u64 same_tdh_vp_create(struct tdx_td *td, struct tdx_vp *vp);
u64 same_tdh_mng_rd(struct tdx_td *td, u64 field, u64 *data);
u64 same_tdh_mr_extend(struct tdx_td *td, u64 gpa, u64 *error1, u64 *error2);
u64 same_tdh_mr_finalize(struct tdx_td *td);
u64 same_tdh_vp_flush(struct tdx_vp *vp);
u64 same_tdh_mng_vpflushdone(struct tdx_td *td);
u64 same_tdh_mng_key_freeid(struct tdx_td *td);
u64 same_tdh_mng_init(struct tdx_td *td, u64 params, u64 *error);
u64 same_tdh_vp_rd(struct tdx_vp *vp, u64 field, u64 *data);
u64 same_tdh_vp_wr(struct tdx_vp *vp, u64 field, u64 data, u64 mask);
u64 same_tdh_vp_init(struct tdx_vp *vp, u64 initial_rcx, u32 x2apicid);
u64 same_tdh_phymem_page_reclaim(struct page *page, u64 *type, u64 *owner, u64 *size);
u64 same_tdh_mem_track(struct tdx_td *td);
u64 same_tdh_mem_page_remove(struct tdx_td *td, u64 gpa, enum pg_level level, u64 *error1,
			     u64 *error2);
u64 same_tdh_phymem_cache_wb(bool resume);
u64 same_tdh_phymem_page_wbinvd_tdr(struct tdx_td *td);
u64 same_tdh_phymem_page_wbinvd_hkid(u64 keyid, kvm_pfn_t pfn);

#endif /* TDX_BENCH_LINUX_SAME_H */
