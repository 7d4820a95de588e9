/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/module.toml; do not edit. Regenerate: make gen */
/* The handlers, one a call. */
#ifndef TDX_MODULE_GEN_HANDLERS_H
#define TDX_MODULE_GEN_HANDLERS_H

#include <stdint.h>

struct tdx_call;

uint64_t tdx_leaf_tdh_vp_enter(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mng_addcx(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mem_page_add(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mem_sept_add(struct tdx_call *call);
uint64_t tdx_leaf_tdh_vp_addcx(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mem_page_relocate(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mem_page_aug(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mem_range_block(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mng_key_config(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mng_create(struct tdx_call *call);
uint64_t tdx_leaf_tdh_vp_create(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mng_rd(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mem_rd(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mng_wr(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mem_wr(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mem_page_demote(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mr_extend(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mr_finalize(struct tdx_call *call);
uint64_t tdx_leaf_tdh_vp_flush(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mng_vpflushdone(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mng_key_freeid(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mng_init(struct tdx_call *call);
uint64_t tdx_leaf_tdh_vp_init(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mem_page_promote(struct tdx_call *call);
uint64_t tdx_leaf_tdh_phymem_page_rdmd(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mem_sept_rd(struct tdx_call *call);
uint64_t tdx_leaf_tdh_vp_rd(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mng_key_reclaimid(struct tdx_call *call);
uint64_t tdx_leaf_tdh_phymem_page_reclaim(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mem_page_remove(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mem_sept_remove(struct tdx_call *call);
uint64_t tdx_leaf_tdh_sys_key_config(struct tdx_call *call);
uint64_t tdx_leaf_tdh_sys_info(struct tdx_call *call);
uint64_t tdx_leaf_tdh_sys_init(struct tdx_call *call);
uint64_t tdx_leaf_tdh_sys_rd(struct tdx_call *call);
uint64_t tdx_leaf_tdh_sys_lp_init(struct tdx_call *call);
uint64_t tdx_leaf_tdh_sys_tdmr_init(struct tdx_call *call);
uint64_t tdx_leaf_tdh_sys_rdall(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mem_track(struct tdx_call *call);
uint64_t tdx_leaf_tdh_mem_range_unblock(struct tdx_call *call);
uint64_t tdx_leaf_tdh_phymem_cache_wb(struct tdx_call *call);
uint64_t tdx_leaf_tdh_phymem_page_wbinvd(struct tdx_call *call);
uint64_t tdx_leaf_tdh_vp_wr(struct tdx_call *call);
uint64_t tdx_leaf_tdh_sys_lp_shutdown(struct tdx_call *call);
uint64_t tdx_leaf_tdh_sys_config(struct tdx_call *call);
uint64_t tdx_leaf_tdh_servtd_bind(struct tdx_call *call);
uint64_t tdx_leaf_tdh_servtd_prebind(struct tdx_call *call);
uint64_t tdx_leaf_tdh_sys_shutdown(struct tdx_call *call);
uint64_t tdx_leaf_tdh_sys_update(struct tdx_call *call);

uint64_t tdx_leaf_tdg_vp_vmcall(struct tdx_call *call);
uint64_t tdx_leaf_tdg_vp_info(struct tdx_call *call);
uint64_t tdx_leaf_tdg_mr_rtmr_extend(struct tdx_call *call);
uint64_t tdx_leaf_tdg_vp_veinfo_get(struct tdx_call *call);
uint64_t tdx_leaf_tdg_mr_report(struct tdx_call *call);
uint64_t tdx_leaf_tdg_vp_cpuidve_set(struct tdx_call *call);
uint64_t tdx_leaf_tdg_mem_page_accept(struct tdx_call *call);
uint64_t tdx_leaf_tdg_vm_rd(struct tdx_call *call);
uint64_t tdx_leaf_tdg_vm_wr(struct tdx_call *call);
uint64_t tdx_leaf_tdg_vp_rd(struct tdx_call *call);
uint64_t tdx_leaf_tdg_vp_wr(struct tdx_call *call);
uint64_t tdx_leaf_tdg_sys_rd(struct tdx_call *call);
uint64_t tdx_leaf_tdg_sys_rdall(struct tdx_call *call);
uint64_t tdx_leaf_tdg_servtd_rd(struct tdx_call *call);
uint64_t tdx_leaf_tdg_servtd_wr(struct tdx_call *call);
uint64_t tdx_leaf_tdg_mr_verifyreport(struct tdx_call *call);
uint64_t tdx_leaf_tdg_mem_page_attr_rd(struct tdx_call *call);
uint64_t tdx_leaf_tdg_mem_page_attr_wr(struct tdx_call *call);
uint64_t tdx_leaf_tdg_vp_enter(struct tdx_call *call);
uint64_t tdx_leaf_tdg_vp_invept(struct tdx_call *call);
uint64_t tdx_leaf_tdg_vp_invvpid(struct tdx_call *call);

#endif /* TDX_MODULE_GEN_HANDLERS_H */
