/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Both kinds of call in one kernel file: Linux's functions and this project's have
 * the same names, those of the specification. Linux's are declared by its own
 * header under linux_*, and so are the symbols of its object; ours are the inline
 * ones. same_* does what the function of Linux does, bare_* is the call alone.
 */
#ifndef TDX_BENCH_LINUX_CALLS_H
#define TDX_BENCH_LINUX_CALLS_H

#define tdh_vp_enter			linux_tdh_vp_enter
#define tdh_mng_addcx			linux_tdh_mng_addcx
#define tdh_mem_page_add		linux_tdh_mem_page_add
#define tdh_mem_sept_add		linux_tdh_mem_sept_add
#define tdh_vp_addcx			linux_tdh_vp_addcx
#define tdh_mem_page_aug		linux_tdh_mem_page_aug
#define tdh_mem_range_block		linux_tdh_mem_range_block
#define tdh_mng_key_config		linux_tdh_mng_key_config
#define tdh_mng_create			linux_tdh_mng_create
#define tdh_vp_create			linux_tdh_vp_create
#define tdh_mng_rd			linux_tdh_mng_rd
#define tdh_mr_extend			linux_tdh_mr_extend
#define tdh_mr_finalize			linux_tdh_mr_finalize
#define tdh_vp_flush			linux_tdh_vp_flush
#define tdh_mng_vpflushdone		linux_tdh_mng_vpflushdone
#define tdh_mng_key_freeid		linux_tdh_mng_key_freeid
#define tdh_mng_init			linux_tdh_mng_init
#define tdh_vp_init			linux_tdh_vp_init
#define tdh_vp_rd			linux_tdh_vp_rd
#define tdh_vp_wr			linux_tdh_vp_wr
#define tdh_phymem_page_reclaim		linux_tdh_phymem_page_reclaim
#define tdh_mem_track			linux_tdh_mem_track
#define tdh_mem_page_remove		linux_tdh_mem_page_remove
#define tdh_phymem_cache_wb		linux_tdh_phymem_cache_wb
#define tdh_phymem_page_wbinvd_tdr	linux_tdh_phymem_page_wbinvd_tdr
#define tdh_phymem_page_wbinvd_hkid	linux_tdh_phymem_page_wbinvd_hkid
#include <linux/types.h>
#include <linux/kvm_types.h>
#include <linux/mm.h>
#include <linux/pfn.h>
#include <linux/printk.h>
#include <linux/sched.h>
#include <linux/version.h>
#include <asm/archrandom.h>
#include <asm/cacheflush.h>
#include <asm/processor.h>
#include <asm/tdx.h>
#undef tdh_vp_enter
#undef tdh_mng_addcx
#undef tdh_mem_page_add
#undef tdh_mem_sept_add
#undef tdh_vp_addcx
#undef tdh_mem_page_aug
#undef tdh_mem_range_block
#undef tdh_mng_key_config
#undef tdh_mng_create
#undef tdh_vp_create
#undef tdh_mng_rd
#undef tdh_mr_extend
#undef tdh_mr_finalize
#undef tdh_vp_flush
#undef tdh_mng_vpflushdone
#undef tdh_mng_key_freeid
#undef tdh_mng_init
#undef tdh_vp_init
#undef tdh_vp_rd
#undef tdh_vp_wr
#undef tdh_phymem_page_reclaim
#undef tdh_mem_track
#undef tdh_mem_page_remove
#undef tdh_phymem_cache_wb
#undef tdh_phymem_page_wbinvd_tdr
#undef tdh_phymem_page_wbinvd_hkid

/* The few statuses that Linux names are the same numbers here. */
#undef TDX_SUCCESS
#undef TDX_RND_NO_ENTROPY
#undef TDX_SEAMCALL_VMFAILINVALID
#undef TDX_SEAMCALL_GP
#undef TDX_SEAMCALL_UD
#include <tdx/tdx.h>
#include <tdx/vp_enter.h>

/*
 * What Linux does around every call of its own: again, while there is no entropy.
 * Newer versions mark the caches as incoherent first, and keep the CPU for both.
 */
#if LINUX_VERSION_CODE < KERNEL_VERSION(7, 0, 0)
#define LINUX_KEEPS_CPU		do { } while (0)
#define LINUX_GIVES_CPU		do { } while (0)
#else
#define LINUX_KEEPS_CPU							\
	do {								\
		preempt_disable();					\
		this_cpu_write(cache_state_incoherent, true);		\
	} while (0)
#define LINUX_GIVES_CPU		preempt_enable()
#endif

#define AS_LINUX(call)							\
({									\
	int tries_left = RDRAND_RETRY_LOOPS;				\
	tdx_status seamcall_status;					\
									\
	do {								\
		LINUX_KEEPS_CPU;					\
		seamcall_status = (call);				\
		LINUX_GIVES_CPU;					\
	} while (seamcall_status == TDX_RND_NO_ENTROPY && --tries_left);	\
	seamcall_status;						\
})

/* Static functions of both versions' tdx.c. */
struct tdmr_info;
int same_read_sys_metadata_field(u64 field, u64 *data);
int same_do_global_key_config(void *unused);
int same_init_tdmr(struct tdmr_info *tdmr);

#endif /* TDX_BENCH_LINUX_CALLS_H */
