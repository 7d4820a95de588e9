/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/module.toml; do not edit. Regenerate: make gen */
/* Which calls the module answers, and when. */
#include "gen/leaves.h"

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

const struct tdx_leaf_row tdx_tdh_rows[TDX_NUM_TDH_LEAVES] = {
	[0] = {
		.name = "TDH.VP.ENTER",
		.handler = tdx_leaf_tdh_vp_enter,
		.op_states = 0x20c,
	},
	[1] = {
		.name = "TDH.MNG.ADDCX",
		.handler = tdx_leaf_tdh_mng_addcx,
		.op_states = 0x1,
	},
	[2] = {
		.name = "TDH.MEM.PAGE.ADD",
		.handler = tdx_leaf_tdh_mem_page_add,
		.clear = 0x6,
		.op_states = 0x2,
		.sept_states = 0x1,
	},
	[3] = {
		.name = "TDH.MEM.SEPT.ADD",
		.handler = tdx_leaf_tdh_mem_sept_add,
		.clear = 0x6,
		.op_states = 0x3ce,
		.sept_states = 0x5,
	},
	[4] = {
		.name = "TDH.VP.ADDCX",
		.handler = tdx_leaf_tdh_vp_addcx,
		.op_states = 0x82,
	},
	[5] = {
		.name = "TDH.MEM.PAGE.RELOCATE",
		.handler = tdx_leaf_tdh_mem_page_relocate,
		.clear = 0x6,
		.op_states = 0x33e,
		.sept_states = 0xfff0,
	},
	[6] = {
		.name = "TDH.MEM.PAGE.AUG",
		.handler = tdx_leaf_tdh_mem_page_aug,
		.clear = 0x6,
		.op_states = 0x20e,
		.sept_states = 0x3,
	},
	[7] = {
		.name = "TDH.MEM.RANGE.BLOCK",
		.handler = tdx_leaf_tdh_mem_range_block,
		.clear = 0x6,
		.op_states = 0x33e,
		.sept_states = 0x1454,
	},
	[8] = {
		.name = "TDH.MNG.KEY.CONFIG",
		.handler = tdx_leaf_tdh_mng_key_config,
	},
	[9] = {
		.name = "TDH.MNG.CREATE",
		.handler = tdx_leaf_tdh_mng_create,
	},
	[10] = {
		.name = "TDH.VP.CREATE",
		.handler = tdx_leaf_tdh_vp_create,
		.op_states = 0x82,
	},
	[11] = {
		.name = "TDH.MNG.RD",
		.handler = tdx_leaf_tdh_mng_rd,
		.clear = 0x100,
		.op_states = 0x7fe,
	},
	[12] = {
		.name = "TDH.MEM.RD",
		.handler = tdx_leaf_tdh_mem_rd,
		.clear = 0x106,
		.op_states = 0x7fe,
		.sept_states = 0x3d0,
	},
	[13] = {
		.name = "TDH.MNG.WR",
		.handler = tdx_leaf_tdh_mng_wr,
		.op_states = 0x7ce,
	},
	[14] = {
		.name = "TDH.MEM.WR",
		.handler = tdx_leaf_tdh_mem_wr,
		.clear = 0x106,
		.op_states = 0x7ce,
		.sept_states = 0x110,
	},
	[15] = {
		.name = "TDH.MEM.PAGE.DEMOTE",
		.handler = tdx_leaf_tdh_mem_page_demote,
		.clear = 0x6,
		.op_states = 0x33e,
		.sept_states = 0xc30,
	},
	[16] = {
		.name = "TDH.MR.EXTEND",
		.handler = tdx_leaf_tdh_mr_extend,
		.clear = 0x6,
		.op_states = 0x2,
		.sept_states = 0x10,
	},
	[17] = {
		.name = "TDH.MR.FINALIZE",
		.handler = tdx_leaf_tdh_mr_finalize,
		.op_states = 0x2,
	},
	[18] = {
		.name = "TDH.VP.FLUSH",
		.handler = tdx_leaf_tdh_vp_flush,
		.op_states = 0x7ff,
	},
	[19] = {
		.name = "TDH.MNG.VPFLUSHDONE",
		.handler = tdx_leaf_tdh_mng_vpflushdone,
	},
	[20] = {
		.name = "TDH.MNG.KEY.FREEID",
		.handler = tdx_leaf_tdh_mng_key_freeid,
	},
	[21] = {
		.name = "TDH.MNG.INIT",
		.handler = tdx_leaf_tdh_mng_init,
		.clear = 0x2,
		.op_states = 0x1,
	},
	[22] = {
		.name = "TDH.VP.INIT",
		.handler = tdx_leaf_tdh_vp_init,
		.op_states = 0x2,
	},
	[23] = {
		.name = "TDH.MEM.PAGE.PROMOTE",
		.handler = tdx_leaf_tdh_mem_page_promote,
		.clear = 0x6,
		.op_states = 0x33e,
		.sept_states = 0xc,
	},
	[24] = {
		.name = "TDH.PHYMEM.PAGE.RDMD",
		.handler = tdx_leaf_tdh_phymem_page_rdmd,
		.clear = 0xf06,
	},
	[25] = {
		.name = "TDH.MEM.SEPT.RD",
		.handler = tdx_leaf_tdh_mem_sept_rd,
		.clear = 0x6,
		.op_states = 0x7fe,
		.sept_states = 0xffff,
	},
	[26] = {
		.name = "TDH.VP.RD",
		.handler = tdx_leaf_tdh_vp_rd,
		.clear = 0x100,
		.op_states = 0x7fe,
	},
	[27] = {
		.name = "TDH.MNG.KEY.RECLAIMID",
		.handler = tdx_leaf_tdh_mng_key_reclaimid,
	},
	[28] = {
		.name = "TDH.PHYMEM.PAGE.RECLAIM",
		.handler = tdx_leaf_tdh_phymem_page_reclaim,
		.clear = 0xf06,
	},
	[29] = {
		.name = "TDH.MEM.PAGE.REMOVE",
		.handler = tdx_leaf_tdh_mem_page_remove,
		.clear = 0x6,
		.op_states = 0x73e,
		.sept_states = 0x1c70,
	},
	[30] = {
		.name = "TDH.MEM.SEPT.REMOVE",
		.handler = tdx_leaf_tdh_mem_sept_remove,
		.clear = 0x6,
		.op_states = 0x7fe,
		.sept_states = 0xc,
	},
	[31] = {
		.name = "TDH.SYS.KEY.CONFIG",
		.handler = tdx_leaf_tdh_sys_key_config,
		.before_ready = true,
	},
	[32] = {
		.name = "TDH.SYS.INFO",
		.handler = tdx_leaf_tdh_sys_info,
		.clear = 0x204,
		.before_ready = true,
	},
	[33] = {
		.name = "TDH.SYS.INIT",
		.handler = tdx_leaf_tdh_sys_init,
		.clear = 0x706,
		.before_ready = true,
	},
	[34] = {
		.name = "TDH.SYS.RD",
		.handler = tdx_leaf_tdh_sys_rd,
		.clear = 0x100,
		.before_ready = true,
	},
	[35] = {
		.name = "TDH.SYS.LP.INIT",
		.handler = tdx_leaf_tdh_sys_lp_init,
		.clear = 0x106,
		.before_ready = true,
	},
	[36] = {
		.name = "TDH.SYS.TDMR.INIT",
		.handler = tdx_leaf_tdh_sys_tdmr_init,
		.clear = 0x4,
	},
	[37] = {
		.name = "TDH.SYS.RDALL",
		.handler = tdx_leaf_tdh_sys_rdall,
		.before_ready = true,
	},
	[38] = {
		.name = "TDH.MEM.TRACK",
		.handler = tdx_leaf_tdh_mem_track,
		.op_states = 0x3fe,
	},
	[39] = {
		.name = "TDH.MEM.RANGE.UNBLOCK",
		.handler = tdx_leaf_tdh_mem_range_unblock,
		.clear = 0x6,
		.op_states = 0x33e,
		.sept_states = 0x828,
	},
	[40] = {
		.name = "TDH.PHYMEM.CACHE.WB",
		.handler = tdx_leaf_tdh_phymem_cache_wb,
	},
	[41] = {
		.name = "TDH.PHYMEM.PAGE.WBINVD",
		.handler = tdx_leaf_tdh_phymem_page_wbinvd,
	},
	[43] = {
		.name = "TDH.VP.WR",
		.handler = tdx_leaf_tdh_vp_wr,
		.op_states = 0x7ce,
	},
	[44] = {
		.name = "TDH.SYS.LP.SHUTDOWN",
		.handler = tdx_leaf_tdh_sys_lp_shutdown,
		.before_ready = true,
		.after_shutdown = true,
	},
	[45] = {
		.name = "TDH.SYS.CONFIG",
		.handler = tdx_leaf_tdh_sys_config,
		.before_ready = true,
	},
	[48] = {
		.name = "TDH.SERVTD.BIND",
		.handler = tdx_leaf_tdh_servtd_bind,
		.op_states = 0x30f,
		.other_td = 0x33c,
	},
	[49] = {
		.name = "TDH.SERVTD.PREBIND",
		.handler = tdx_leaf_tdh_servtd_prebind,
		.op_states = 0x3,
	},
	[52] = {
		.name = "TDH.SYS.SHUTDOWN",
		.handler = tdx_leaf_tdh_sys_shutdown,
	},
	[53] = {
		.name = "TDH.SYS.UPDATE",
		.handler = tdx_leaf_tdh_sys_update,
		.before_ready = true,
	},
};

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

const struct tdx_leaf_row tdx_tdg_rows[TDX_NUM_TDG_LEAVES] = {
	[0] = {
		.name = "TDG.VP.VMCALL",
		.handler = tdx_leaf_tdg_vp_vmcall,
	},
	[1] = {
		.name = "TDG.VP.INFO",
		.handler = tdx_leaf_tdg_vp_info,
	},
	[2] = {
		.name = "TDG.MR.RTMR.EXTEND",
		.handler = tdx_leaf_tdg_mr_rtmr_extend,
	},
	[3] = {
		.name = "TDG.VP.VEINFO.GET",
		.handler = tdx_leaf_tdg_vp_veinfo_get,
	},
	[4] = {
		.name = "TDG.MR.REPORT",
		.handler = tdx_leaf_tdg_mr_report,
	},
	[5] = {
		.name = "TDG.VP.CPUIDVE.SET",
		.handler = tdx_leaf_tdg_vp_cpuidve_set,
	},
	[6] = {
		.name = "TDG.MEM.PAGE.ACCEPT",
		.handler = tdx_leaf_tdg_mem_page_accept,
		.sept_states = 0x4400,
	},
	[7] = {
		.name = "TDG.VM.RD",
		.handler = tdx_leaf_tdg_vm_rd,
	},
	[8] = {
		.name = "TDG.VM.WR",
		.handler = tdx_leaf_tdg_vm_wr,
	},
	[9] = {
		.name = "TDG.VP.RD",
		.handler = tdx_leaf_tdg_vp_rd,
	},
	[10] = {
		.name = "TDG.VP.WR",
		.handler = tdx_leaf_tdg_vp_wr,
	},
	[11] = {
		.name = "TDG.SYS.RD",
		.handler = tdx_leaf_tdg_sys_rd,
	},
	[12] = {
		.name = "TDG.SYS.RDALL",
		.handler = tdx_leaf_tdg_sys_rdall,
	},
	[18] = {
		.name = "TDG.SERVTD.RD",
		.handler = tdx_leaf_tdg_servtd_rd,
		.other_td = 0x7ff,
	},
	[20] = {
		.name = "TDG.SERVTD.WR",
		.handler = tdx_leaf_tdg_servtd_wr,
		.other_td = 0x7cf,
	},
	[22] = {
		.name = "TDG.MR.VERIFYREPORT",
		.handler = tdx_leaf_tdg_mr_verifyreport,
	},
	[23] = {
		.name = "TDG.MEM.PAGE.ATTR.RD",
		.handler = tdx_leaf_tdg_mem_page_attr_rd,
		.sept_states = 0xf7d0,
	},
	[24] = {
		.name = "TDG.MEM.PAGE.ATTR.WR",
		.handler = tdx_leaf_tdg_mem_page_attr_wr,
		.sept_states = 0x4510,
	},
	[25] = {
		.name = "TDG.VP.ENTER",
		.handler = tdx_leaf_tdg_vp_enter,
	},
	[26] = {
		.name = "TDG.VP.INVEPT",
		.handler = tdx_leaf_tdg_vp_invept,
	},
	[27] = {
		.name = "TDG.VP.INVVPID",
		.handler = tdx_leaf_tdg_vp_invvpid,
	},
};
