/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/leaves_tdh.toml; do not edit. Regenerate: make gen */
/*
 * The host-side calls of the TDX module, SEAMCALL. Each function is one
 * instruction; it never loops, prints or allocates. Results go through
 * pointers, each of which may be NULL; they are valid on success, or when their
 * line says. An error means that nothing has changed, but for calls that can be
 * resumed and for imports, whose errors can end the TD. States, locks and the
 * order of checks are those of module 1.5.05.
 */
#ifndef TDX_GEN_TDH_H
#define TDX_GEN_TDH_H

#include <tdx/transport.h>
#include <tdx/gen/leaves.h>

/*
 * Spec: Intel TDX Module ABI Reference (348551), chapter of host-side interface
 * functions.
 *
 * Every call can also return:
 *   TDX_SEAMCALL_VMFAILINVALID           no TDX module is loaded
 *   TDX_SEAMCALL_UD                      #UD: the CPU is not in VMX operation, or has no TDX
 *   TDX_SEAMCALL_GP                      #GP: the CPU does not accept the instruction here
 *   TDX_OPERAND_INVALID(RAX)             the module does not have the call or its version
 *   TDX_SYS_SHUTDOWN                     the module is shut down
 *   TDX_SYS_NOT_READY                    the module is not initialised as far as the call needs
 */

/* TDH.VP.ENTER: see tdx/vp_enter.h. */

/**
 * tdh_mng_addcx - Add a control page to a TD
 * @page_pa: [in, RCX] page that becomes a TDCX page; the module owns it afterwards; aligned to 4096
 *	bytes
 * @tdr: [in, RDX] the TD
 *
 * Context: the TD is UNINITIALIZED.
 * Locks: TDR exclusive; PAMT entry of the page exclusive.
 * Leaf 1, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCX_NUM_INCORRECT               it has all its TDCX pages
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(RCX)      free, but in a 2 MiB range without PAMT page pair; from
 *                                        module 1.5.20 on
 *   TDX_RND_NO_ENTROPY                   no random number just now
 *   TDX_OP_STATE_INCORRECT               the TD is initialised
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mng_addcx(uint64_t page_pa, struct tdx_tdr tdr)
{
	uint64_t rax = TDX_LEAF_TDH_MNG_ADDCX;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (page_pa), "d" (tdr.pa)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_mem_page_add - Add a page to a TD that is being built
 * @gpa: [in, RCX] guest physical address; level 0 (4 KiB)
 * @tdr: [in, RDX] the TD
 * @page_pa: [in, R8] page that becomes TD private memory; the module owns it afterwards; aligned to
 *	4096 bytes
 * @source_pa: [in, R9] page whose contents are copied, in shared memory; aligned to 4096 bytes
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 *
 * Copies a page into private memory, maps it at the GPA and extends MRTD by the GPA. The contents
 * are measured by TDH.MR.EXTEND.
 * Context: the TD is INITIALIZED; the S-EPT entry is FREE.
 * Locks: TDR exclusive; PAMT entry of the page exclusive.
 * Leaf 2, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_page_add.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RCX)             level is not 0, or the GPA is not aligned to 4 KiB
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of level 0
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the S-EPT entry is not free
 *   TDX_OPERAND_INVALID(R9)              not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R8)              not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R8)     in no TDMR
 *   TDX_OPERAND_BUSY(R8)                 another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R8)      not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R8)       free, but in a 2 MiB range without PAMT page pair; from
 *                                        module 1.5.20 on
 *   TDX_INCOMPATIBLE_MRTD_CONTEXT        the build began with another module, and MRTD cannot be
 *                                        gone on with; from module 1.5.24 on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_page_add(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t page_pa, uint64_t source_pa,
		 uint64_t *entry, uint64_t *info)
{
	uint64_t rax = TDX_LEAF_TDH_MEM_PAGE_ADD, rcx = gpa.raw, rdx = tdr.pa;
	register uint64_t r8 __asm__("r8") = page_pa;
	register uint64_t r9 __asm__("r9") = source_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx)
			  : "r" (r8), "r" (r9)
			  : TDX_CALL_CLOBBERS);
	tdx_put(entry, rcx);
	tdx_put(info, rdx);
	return rax;
}

/**
 * tdh_mem_sept_add - Add a page of the secure EPT
 * @gpa: [in, RCX] first guest physical address that the page covers, and the level of the entry
 *	that will point to it (1 to 4)
 * @tdr: [in, RDX] the TD
 * @page_pa: [in, R8] page that becomes an S-EPT page; the module owns it afterwards; aligned to
 *	4096 bytes
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, MEMORY_IMPORT, STATE_IMPORT, POST_IMPORT
 * or LIVE_IMPORT; the S-EPT entry is FREE or NL_MAPPED.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree shared; S-EPT entry; PAMT entry of the page
 * exclusive.
 * Leaf 3, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_sept_add.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             a version that the call does not have
 *   TDX_OPERAND_INVALID(RDX)             reserved bits are set
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RCX)             level is not 1 to 4, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_OPERAND_BUSY(RCX)                the guest has the S-EPT entry locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the state of the S-EPT entry does not allow the call
 *   TDX_OPERAND_INVALID(R8)              no page is given where one is needed
 *   TDX_OPERAND_INVALID(R8)              not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R8)     in no TDMR
 *   TDX_OPERAND_BUSY(R8)                 another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R8)      not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R8)       free, but in a 2 MiB range without PAMT page pair; from
 *                                        module 1.5.20 on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_sept_add(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t page_pa, uint64_t *entry,
		 uint64_t *info)
{
	uint64_t rax = TDX_LEAF_TDH_MEM_SEPT_ADD, rcx = gpa.raw, rdx = tdr.pa;
	register uint64_t r8 __asm__("r8") = page_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx)
			  : "r" (r8)
			  : TDX_CALL_CLOBBERS);
	tdx_put(entry, rcx);
	tdx_put(info, rdx);
	return rax;
}

/**
 * tdh_mem_sept_add_v1 - Add a page of the secure EPT
 * @gpa: [in, RCX] first guest physical address that the page covers, and the level of the entry
 *	that will point to it (1 to 4)
 * @tdr: [in, RDX] the TD; bit 0 allows a page that is there already
 * @page_pa: [in, R8] page that becomes an S-EPT page; the module owns it afterwards; TDX_NULL_PA
 *	for none; aligned to 4096 bytes
 * @l2_page1_pa: [in, R9] S-EPT page of L2 VM 1, or TDX_NULL_PA
 * @l2_page2_pa: [in, R10] S-EPT page of L2 VM 2, or TDX_NULL_PA
 * @l2_page3_pa: [in, R11] S-EPT page of L2 VM 3, or TDX_NULL_PA
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 * @unused: [out, R8] page_pa, bit 63 set when the page was not used (also on error)
 * @l2_unused1: [out, R9] the same for l2_page1_pa (also on error)
 * @l2_unused2: [out, R10] the same for l2_page2_pa (also on error)
 * @l2_unused3: [out, R11] the same for l2_page3_pa (also on error)
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, MEMORY_IMPORT, STATE_IMPORT, POST_IMPORT
 * or LIVE_IMPORT; the S-EPT entry is FREE or NL_MAPPED.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree shared; S-EPT entry; PAMT entry of the page
 * exclusive.
 * Resume: repeat with R8 to R11 as they were returned.
 * Leaf 3, version 1. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_sept_add.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             a version that the call does not have
 *   TDX_OPERAND_INVALID(RDX)             reserved bits are set
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RCX)             level is not 1 to 4, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_OPERAND_BUSY(RCX)                the guest has the S-EPT entry locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the state of the S-EPT entry does not allow the call
 *   TDX_OPERAND_INVALID(R8)              no page is given where one is needed
 *   TDX_OPERAND_INVALID(R8)              not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R8)     in no TDMR
 *   TDX_OPERAND_BUSY(R8)                 another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R8)      not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R8)       free, but in a 2 MiB range without PAMT page pair; from
 *                                        module 1.5.20 on
 *   TDX_OPERAND_INVALID(R9)              given for a VM that the TD does not have, or not given
 *   TDX_OPERAND_INVALID(R10)             the same
 *   TDX_OPERAND_INVALID(R11)             the same
 *   TDX_L2_SEPT_WALK_FAILED              a page above is missing in the secure EPT of an L2 VM
 *   TDX_OPERAND_INVALID(R9)              not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R9)     in no TDMR
 *   TDX_OPERAND_BUSY(R9)                 another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R9)      not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R9)       free, but in a 2 MiB range without PAMT page pair; from
 *                                        module 1.5.20 on
 *   TDX_OPERAND_INVALID(R10)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R10)    in no TDMR
 *   TDX_OPERAND_BUSY(R10)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R10)     not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R10)      free, but in a 2 MiB range without PAMT page pair; from
 *                                        module 1.5.20 on
 *   TDX_OPERAND_INVALID(R11)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R11)    in no TDMR
 *   TDX_OPERAND_BUSY(R11)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R11)     not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R11)      free, but in a 2 MiB range without PAMT page pair; from
 *                                        module 1.5.20 on
 *   TDX_L2_SEPT_ENTRY_NOT_FREE           the secure EPT of an L2 VM has the page
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_sept_add_v1(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t page_pa,
		    uint64_t l2_page1_pa, uint64_t l2_page2_pa, uint64_t l2_page3_pa,
		    uint64_t *entry, uint64_t *info, uint64_t *unused, uint64_t *l2_unused1,
		    uint64_t *l2_unused2, uint64_t *l2_unused3)
{
	uint64_t rax = TDX_LEAF_VERSION(TDX_LEAF_TDH_MEM_SEPT_ADD, 1);
	uint64_t rcx = gpa.raw, rdx = tdr.pa;
	uint64_t r8_out, r9_out, r10_out, r11_out;
	register uint64_t r8 __asm__("r8") = page_pa;
	register uint64_t r9 __asm__("r9") = l2_page1_pa;
	register uint64_t r10 __asm__("r10") = l2_page2_pa;
	register uint64_t r11 __asm__("r11") = l2_page3_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx), "+r" (r8), "+r" (r9), "+r" (r10),
			    "+r" (r11)
			  :
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	r9_out = r9;
	r10_out = r10;
	r11_out = r11;
	tdx_put(entry, rcx);
	tdx_put(info, rdx);
	tdx_put(unused, r8_out);
	tdx_put(l2_unused1, r9_out);
	tdx_put(l2_unused2, r10_out);
	tdx_put(l2_unused3, r11_out);
	return rax;
}

/**
 * tdh_vp_addcx - Add a control page to a vCPU
 * @page_pa: [in, RCX] page that becomes a TDCX page; the module owns it afterwards; aligned to 4096
 *	bytes
 * @tdvpr: [in, RDX] the vCPU
 *
 * Context: the TD is INITIALIZED or STATE_IMPORT.
 * Locks: TDVPR exclusive; TDR shared; OP_STATE shared; PAMT entry of the page exclusive.
 * Leaf 4, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_vp_addcx.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDVPR
 *   TDX_OPERAND_BUSY(TDR)                another call has the TDR of the owner locked
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_VCPU_STATE_INCORRECT             the vCPU is initialised
 *   TDX_TDCX_NUM_INCORRECT               it has all its TDCX pages
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(RCX)      free, but in a 2 MiB range without PAMT page pair; from
 *                                        module 1.5.20 on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_vp_addcx(uint64_t page_pa, struct tdx_tdvpr tdvpr)
{
	uint64_t rax = TDX_LEAF_TDH_VP_ADDCX;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (page_pa), "d" (tdvpr.pa)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_mem_page_relocate - Move a blocked page of a TD to another physical page
 * @gpa: [in, RCX] guest physical address; level 0 (4 KiB)
 * @tdr: [in, RDX] the TD
 * @page_pa: [in, R8] page that takes the contents; the module owns it afterwards; aligned to 4096
 *	bytes
 * @old_page_pa: [out, RCX] on success the page that is free now; on error the S-EPT entry (also on
 *	error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, POST_EXPORT, POST_IMPORT or
 * LIVE_IMPORT; the S-EPT entry is MAPPED, BLOCKED, BLOCKEDW, EXPORTED_BLOCKEDW, EXPORTED_DIRTY,
 * EXPORTED_DIRTY_BLOCKEDW, PENDING, PENDING_BLOCKED, PENDING_BLOCKEDW, PENDING_EXPORTED_BLOCKEDW,
 * PENDING_EXPORTED_DIRTY or PENDING_EXPORTED_DIRTY_BLOCKEDW.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree shared; S-EPT entry; PAMT entry of the page
 * exclusive.
 * Leaf 5, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_page_relocate.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RCX)             level is not 0, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_OPERAND_BUSY(RCX)                the guest has the S-EPT entry locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the state of the S-EPT entry does not allow the call
 *   TDX_OPERAND_INVALID(R8)              the page is the mapped one
 *   TDX_OPERAND_BUSY(RCX)                another call has the mapped page locked
 *   TDX_GPA_RANGE_NOT_BLOCKED(RCX)       the range is not blocked
 *   TDX_TLB_TRACKING_NOT_DONE(RCX)       TDH.MEM.TRACK, and an exit of every vCPU, has not followed
 *                                        the blocking
 *   TDX_OPERAND_INVALID(R8)              not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R8)     in no TDMR
 *   TDX_OPERAND_BUSY(R8)                 another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R8)      not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R8)       free, but in a 2 MiB range without PAMT page pair; from
 *                                        module 1.5.20 on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_page_relocate(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t page_pa,
		      uint64_t *old_page_pa, uint64_t *info)
{
	uint64_t rax = TDX_LEAF_TDH_MEM_PAGE_RELOCATE, rcx = gpa.raw;
	uint64_t rdx = tdr.pa;
	register uint64_t r8 __asm__("r8") = page_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx)
			  : "r" (r8)
			  : TDX_CALL_CLOBBERS);
	tdx_put(old_page_pa, rcx);
	tdx_put(info, rdx);
	return rax;
}

/**
 * tdh_mem_page_aug - Add a page to a running TD, which has to accept it
 * @gpa: [in, RCX] guest physical address; level 0 (4 KiB) or 1 (2 MiB)
 * @tdr: [in, RDX] the TD
 * @page_pa: [in, R8] page that becomes TD private memory, aligned to its size; the module owns it
 *	afterwards
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 *
 * The page is mapped pending: the TD accepts it with TDG.MEM.PAGE.ACCEPT, which zeroes it.
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT or LIVE_IMPORT; the S-EPT entry is FREE or
 * REMOVED.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree shared; S-EPT entry; PAMT entry of the page
 * exclusive.
 * Leaf 6, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_page_aug.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RCX)             level is not 0 or 1, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_OPERAND_BUSY(RCX)                the guest has the S-EPT entry locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the state of the S-EPT entry does not allow the call
 *   TDX_OPERAND_INVALID(R8)              not aligned to the page size, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R8)     in no TDMR
 *   TDX_OPERAND_BUSY(R8)                 another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R8)      not a free page, or not all of 2 MiB are free
 *   TDX_MISSING_PAMT_PAGE_PAIR(R8)       free, but in a 2 MiB range without PAMT page pair; from
 *                                        module 1.5.20 on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_page_aug(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t page_pa, uint64_t *entry,
		 uint64_t *info)
{
	uint64_t rax = TDX_LEAF_TDH_MEM_PAGE_AUG, rcx = gpa.raw, rdx = tdr.pa;
	register uint64_t r8 __asm__("r8") = page_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx)
			  : "r" (r8)
			  : TDX_CALL_CLOBBERS);
	tdx_put(entry, rcx);
	tdx_put(info, rdx);
	return rax;
}

/**
 * tdh_mem_range_block - Block a range of a TD from new address translations
 * @gpa: [in, RCX] guest physical address and level of the S-EPT entry
 * @tdr: [in, RDX] the TD
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 *
 * Translations that a CPU already holds end only with TDH.MEM.TRACK and an exit of every vCPU.
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, POST_EXPORT, POST_IMPORT or
 * LIVE_IMPORT; the S-EPT entry is NL_MAPPED, MAPPED, BLOCKEDW, PENDING or PENDING_BLOCKEDW.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree exclusive; S-EPT entry.
 * Leaf 7, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_range_block.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RCX)             level is not 0 to 4, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_OPERAND_BUSY(RCX)                the guest has the S-EPT entry locked
 *   TDX_GPA_RANGE_ALREADY_BLOCKED(RCX)   the range is blocked; nothing was done
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the state of the S-EPT entry does not allow the call
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_range_block(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t *entry, uint64_t *info)
{
	uint64_t rax = TDX_LEAF_TDH_MEM_RANGE_BLOCK, rcx = gpa.raw;
	uint64_t rdx = tdr.pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx)
			  :
			  : TDX_CALL_CLOBBERS);
	tdx_put(entry, rcx);
	tdx_put(info, rdx);
	return rax;
}

/**
 * tdh_mng_key_config - Configure the memory key of a TD on this package
 * @tdr: [in, RCX] the TD
 *
 * Needed once on every package, before TDH.MNG.ADDCX.
 * Locks: TDR exclusive.
 * Leaf 8, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mng_key_config.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_LIFECYCLE_STATE_INCORRECT        the key is configured on every package, or given up
 *   TDX_KEY_CONFIGURED                   this package has it; nothing was done
 *   TDX_OPERAND_BUSY(KET)                the CPU has its key table locked
 *   TDX_KEY_GENERATION_FAILED            no random key just now
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mng_key_config(struct tdx_tdr tdr)
{
	uint64_t rax = TDX_LEAF_TDH_MNG_KEY_CONFIG;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdr.pa)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_mng_create - Create a TD
 * @tdr: [in, RCX] page that becomes the TDR; the module owns it afterwards
 * @hkid: [in, RDX] key id that the TD takes; must be free
 *
 * Locks: PAMT entry of the page exclusive; KOT exclusive.
 * Leaf 9, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mng_create.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not a private key id, or reserved bits are set
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(RCX)      free, but in a 2 MiB range without PAMT page pair; from
 *                                        module 1.5.20 on
 *   TDX_OPERAND_BUSY(KOT)                another call has the key ownership table locked
 *   TDX_HKID_NOT_FREE                    a TD has the key id, or it is not flushed
 *   TDX_RND_NO_ENTROPY                   no random number just now
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mng_create(struct tdx_tdr tdr, struct tdx_hkid hkid)
{
	uint64_t rax = TDX_LEAF_TDH_MNG_CREATE;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdr.pa), "d" ((uint64_t)hkid.id)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_vp_create - Create a vCPU
 * @tdvpr: [in, RCX] page that becomes the TDVPR; the module owns it afterwards
 * @tdr: [in, RDX] the TD
 *
 * Context: the TD is INITIALIZED or STATE_IMPORT.
 * Locks: TDR shared; OP_STATE shared; PAMT entry of the page exclusive.
 * Leaf 10, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_vp_create.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(RCX)      free, but in a 2 MiB range without PAMT page pair; from
 *                                        module 1.5.20 on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_vp_create(struct tdx_tdvpr tdvpr, struct tdx_tdr tdr)
{
	uint64_t rax = TDX_LEAF_TDH_VP_CREATE;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdvpr.pa), "d" (tdr.pa)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_mng_rd - Read a metadata field of a TD
 * @tdr: [in, RCX] the TD
 * @field: [in, RDX] the field
 * @value: [out, R8] the value; 0 on error (also on error)
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, POST_EXPORT, MEMORY_IMPORT,
 * STATE_IMPORT, POST_IMPORT, LIVE_IMPORT or FAILED_IMPORT.
 * Locks: TDR shared; OP_STATE shared.
 * Leaf 11, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mng_rd_wr.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             a version that the call does not have
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_METADATA_FIELD_ID_INCORRECT      there is no such field, or it is more than one element
 *   TDX_METADATA_FIELD_NOT_READABLE      the caller may not read it
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mng_rd(struct tdx_tdr tdr, struct tdx_field_id field, uint64_t *value)
{
	uint64_t rax = TDX_LEAF_TDH_MNG_RD;
	register uint64_t r8 __asm__("r8");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "=r" (r8)
			  : "c" (tdr.pa), "d" (field.raw)
			  : TDX_CALL_CLOBBERS);
	tdx_put(value, r8);
	return rax;
}

/**
 * tdh_mng_rd_v1 - Read a metadata field of a TD
 * @tdr: [in, RCX] the TD
 * @field: [in, RDX] the field; TDX_FIELD_ID_NONE asks for the first
 * @next_field: [out, RDX] id of the field after it, TDX_FIELD_ID_NONE at the end
 * @value: [out, R8] the value; 0 on error (also on error)
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, POST_EXPORT, MEMORY_IMPORT,
 * STATE_IMPORT, POST_IMPORT, LIVE_IMPORT or FAILED_IMPORT.
 * Locks: TDR shared; OP_STATE shared.
 * Leaf 11, version 1. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mng_rd_wr.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             a version that the call does not have
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT
 *                                        the first field was asked for; RDX has it
 *   TDX_METADATA_FIELD_ID_INCORRECT      there is no such field, or it is more than one element
 *   TDX_METADATA_FIELD_NOT_READABLE      the caller may not read it
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mng_rd_v1(struct tdx_tdr tdr, struct tdx_field_id field, uint64_t *next_field, uint64_t *value)
{
	uint64_t rax = TDX_LEAF_VERSION(TDX_LEAF_TDH_MNG_RD, 1);
	uint64_t rdx = field.raw;
	uint64_t r8_out;
	register uint64_t r8 __asm__("r8");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+d" (rdx), "=r" (r8)
			  : "c" (tdr.pa)
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	tdx_put(next_field, rdx);
	tdx_put(value, r8_out);
	return rax;
}

/**
 * tdh_mem_rd - Read 8 bytes of the private memory of a debuggable TD
 * @gpa: [in, RCX] guest physical address; aligned to 8 bytes
 * @tdr: [in, RDX] the TD
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 * @value: [out, R8] what was read; 0 on error (also on error)
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, POST_EXPORT, MEMORY_IMPORT,
 * STATE_IMPORT, POST_IMPORT, LIVE_IMPORT or FAILED_IMPORT; the S-EPT entry is MAPPED, BLOCKEDW,
 * EXPORTED_BLOCKEDW, EXPORTED_DIRTY or EXPORTED_DIRTY_BLOCKEDW.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree shared; S-EPT entry.
 * Leaf 12, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_rd_wr.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_TD_NON_DEBUG                     the TD is not debuggable
 *   TDX_OPERAND_INVALID(RCX)             not aligned to 8 bytes, not private, or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             nothing is mapped there
 *   TDX_EPT_ENTRY_NOT_PRESENT(RCX)       the page is not present
 *   TDX_OPERAND_BUSY(RCX)                the guest has the S-EPT entry locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the state of the S-EPT entry does not allow the call
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_rd(uint64_t gpa, struct tdx_tdr tdr, uint64_t *entry, uint64_t *info, uint64_t *value)
{
	uint64_t rax = TDX_LEAF_TDH_MEM_RD, rcx = gpa, rdx = tdr.pa;
	uint64_t r8_out;
	register uint64_t r8 __asm__("r8");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx), "=r" (r8)
			  :
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	tdx_put(entry, rcx);
	tdx_put(info, rdx);
	tdx_put(value, r8_out);
	return rax;
}

/**
 * tdh_mng_wr - Write a metadata field of a TD
 * @tdr: [in, RCX] the TD
 * @field: [in, RDX] the field
 * @value: [in, R8] value to write
 * @mask: [in, R9] bits of it to write
 * @previous: [out, R8] the value before; 0 on error (also on error)
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, MEMORY_IMPORT, STATE_IMPORT, POST_IMPORT,
 * LIVE_IMPORT or FAILED_IMPORT.
 * Locks: TDR shared; OP_STATE shared.
 * Leaf 13, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_METADATA_FIELD_ID_INCORRECT      there is no such field, or it is more than one element
 *   TDX_METADATA_FIELD_NOT_WRITABLE      the caller may not write it
 *   TDX_METADATA_WR_MASK_NOT_VALID       the mask has bits that the caller may not write
 *   TDX_METADATA_FIELD_VALUE_NOT_VALID   the value is not one that the field can have
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mng_wr(struct tdx_tdr tdr, struct tdx_field_id field, uint64_t value, uint64_t mask,
	   uint64_t *previous)
{
	uint64_t rax = TDX_LEAF_TDH_MNG_WR;
	register uint64_t r8 __asm__("r8") = value;
	register uint64_t r9 __asm__("r9") = mask;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+r" (r8)
			  : "c" (tdr.pa), "d" (field.raw), "r" (r9)
			  : TDX_CALL_CLOBBERS);
	tdx_put(previous, r8);
	return rax;
}

/**
 * tdh_mem_wr - Write 8 bytes of the private memory of a debuggable TD
 * @gpa: [in, RCX] guest physical address; aligned to 8 bytes
 * @tdr: [in, RDX] the TD
 * @value: [in, R8] what to write
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 * @previous: [out, R8] what was there; 0 on error (also on error)
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, MEMORY_IMPORT, STATE_IMPORT, POST_IMPORT,
 * LIVE_IMPORT or FAILED_IMPORT; the S-EPT entry is MAPPED or EXPORTED_DIRTY.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree shared; S-EPT entry.
 * Leaf 14, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_TD_NON_DEBUG                     the TD is not debuggable
 *   TDX_OPERAND_INVALID(RCX)             not aligned to 8 bytes, not private, or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             nothing is mapped there
 *   TDX_EPT_ENTRY_NOT_PRESENT(RCX)       the page is not present
 *   TDX_OPERAND_BUSY(RCX)                the guest has the S-EPT entry locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the state of the S-EPT entry does not allow the call
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_wr(uint64_t gpa, struct tdx_tdr tdr, uint64_t value, uint64_t *entry, uint64_t *info,
	   uint64_t *previous)
{
	uint64_t rax = TDX_LEAF_TDH_MEM_WR, rcx = gpa, rdx = tdr.pa;
	uint64_t r8_out;
	register uint64_t r8 __asm__("r8") = value;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx), "+r" (r8)
			  :
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	tdx_put(entry, rcx);
	tdx_put(info, rdx);
	tdx_put(previous, r8_out);
	return rax;
}

/**
 * tdh_mem_page_demote - Split a large page of a TD into small ones
 * @gpa: [in, RCX] guest physical address and level of the large page (1 or 2)
 * @tdr: [in, RDX] the TD; bit 0: only add missing L2 pages
 * @page_pa: [in, R8] page that becomes the S-EPT page; the module owns it afterwards; aligned to
 *	4096 bytes
 * @l2_page1_pa: [in, R9] S-EPT page of L2 VM 1, if it maps the page
 * @l2_page2_pa: [in, R10] the same for L2 VM 2
 * @l2_page3_pa: [in, R11] the same for L2 VM 3
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 * @l2_unused1: [out, R9] l2_page1_pa, bit 63 set when the page was not used (also on error)
 * @l2_unused2: [out, R10] the same for l2_page2_pa (also on error)
 * @l2_unused3: [out, R11] the same for l2_page3_pa (also on error)
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, POST_EXPORT, POST_IMPORT or
 * LIVE_IMPORT; the S-EPT entry is MAPPED, BLOCKED, PENDING or PENDING_BLOCKED.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree shared; S-EPT entry; PAMT entry of the page
 * exclusive.
 * Note: R9 to R11 count since module 1.5, in version 0 too; R12 and R13 since 2.0, with a dynamic
 * PAMT.
 * Leaf 15, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_page_demote.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             reserved bits are set
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RCX)             level is not 1 or 2, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_OPERAND_BUSY(RCX)                the guest has the S-EPT entry locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the state of the S-EPT entry does not allow the call
 *   TDX_GPA_RANGE_NOT_BLOCKED(RCX)       the range is not blocked
 *   TDX_TLB_TRACKING_NOT_DONE(RCX)       TDH.MEM.TRACK, and an exit of every vCPU, has not followed
 *                                        the blocking
 *   TDX_OPERAND_INVALID(R8)              not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R8)     in no TDMR
 *   TDX_OPERAND_BUSY(R8)                 another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R8)      not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R8)       free, but in a 2 MiB range without PAMT page pair; from
 *                                        module 1.5.20 on
 *   TDX_L2_SEPT_PAGE_NOT_PROVIDED(R9)    an L2 VM maps the page, and no S-EPT page is given for it
 *   TDX_L2_SEPT_PAGE_NOT_PROVIDED(R10)   the same
 *   TDX_L2_SEPT_PAGE_NOT_PROVIDED(R11)   the same
 *   TDX_OPERAND_INVALID(R9)              not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R9)     in no TDMR
 *   TDX_OPERAND_BUSY(R9)                 another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R9)      not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R9)       free, but in a 2 MiB range without PAMT page pair; from
 *                                        module 1.5.20 on
 *   TDX_OPERAND_INVALID(R10)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R10)    in no TDMR
 *   TDX_OPERAND_BUSY(R10)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R10)     not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R10)      free, but in a 2 MiB range without PAMT page pair; from
 *                                        module 1.5.20 on
 *   TDX_OPERAND_INVALID(R11)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R11)    in no TDMR
 *   TDX_OPERAND_BUSY(R11)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R11)     not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R11)      free, but in a 2 MiB range without PAMT page pair; from
 *                                        module 1.5.20 on
 *   TDX_INTERRUPTED_RESTARTABLE          an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_L2_SEPT_WALK_FAILED              a page above is missing in the secure EPT of an L2 VM
 *   TDX_OPERAND_BUSY(RCX)                another call has the mapped page locked
 *   TDX_OPERAND_INVALID(R12)             dynamic PAMT: not the address of a 4 KiB page, or it has a
 *                                        key id; from module 1.5.20 on
 *   TDX_OPERAND_INVALID(R13)             dynamic PAMT: not the address of a 4 KiB page, or it has a
 *                                        key id; from module 1.5.20 on
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R12)    dynamic PAMT: in no TDMR; from module 1.5.20 on
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R13)    dynamic PAMT: in no TDMR; from module 1.5.20 on
 *   TDX_OPERAND_BUSY(R12)                dynamic PAMT: another call has it locked; from module
 *                                        1.5.20 on
 *   TDX_PAGE_NOT_FREE(R12)               dynamic PAMT: not a free page, or a PAMT page already;
 *                                        from module 1.5.20 on
 *   TDX_OPERAND_BUSY(R13)                dynamic PAMT: another call has it locked; from module
 *                                        1.5.20 on
 *   TDX_PAGE_NOT_FREE(R13)               dynamic PAMT: not a free page, or a PAMT page already;
 *                                        from module 1.5.20 on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_page_demote(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t page_pa,
		    uint64_t l2_page1_pa, uint64_t l2_page2_pa, uint64_t l2_page3_pa,
		    uint64_t *entry, uint64_t *info, uint64_t *l2_unused1, uint64_t *l2_unused2,
		    uint64_t *l2_unused3)
{
	uint64_t rax = TDX_LEAF_TDH_MEM_PAGE_DEMOTE, rcx = gpa.raw;
	uint64_t rdx = tdr.pa;
	uint64_t r9_out, r10_out, r11_out;
	register uint64_t r8 __asm__("r8") = page_pa;
	register uint64_t r9 __asm__("r9") = l2_page1_pa;
	register uint64_t r10 __asm__("r10") = l2_page2_pa;
	register uint64_t r11 __asm__("r11") = l2_page3_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx), "+r" (r9), "+r" (r10), "+r" (r11)
			  : "r" (r8)
			  : TDX_CALL_CLOBBERS);
	r9_out = r9;
	r10_out = r10;
	r11_out = r11;
	tdx_put(entry, rcx);
	tdx_put(info, rdx);
	tdx_put(l2_unused1, r9_out);
	tdx_put(l2_unused2, r10_out);
	tdx_put(l2_unused3, r11_out);
	return rax;
}

/**
 * tdh_mem_page_demote_dpamt - Split a large page of a TD into small ones
 * @gpa: [in, RCX] guest physical address and level of the large page (1 or 2)
 * @tdr: [in, RDX] the TD; bit 0: only add missing L2 pages
 * @page_pa: [in, R8] page that becomes the S-EPT page; the module owns it afterwards; aligned to
 *	4096 bytes
 * @l2_page1_pa: [in, R9] S-EPT page of L2 VM 1, if it maps the page
 * @l2_page2_pa: [in, R10] the same for L2 VM 2
 * @l2_page3_pa: [in, R11] the same for L2 VM 3
 * @pamt_page0_pa: [in, R12] first page for the PAMT of the small pages
 * @pamt_page1_pa: [in, R13] second page for the PAMT of the small pages
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 * @l2_unused1: [out, R9] l2_page1_pa, bit 63 set when the page was not used (also on error)
 * @l2_unused2: [out, R10] the same for l2_page2_pa (also on error)
 * @l2_unused3: [out, R11] the same for l2_page3_pa (also on error)
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, POST_EXPORT, POST_IMPORT or
 * LIVE_IMPORT; the S-EPT entry is MAPPED, BLOCKED, PENDING or PENDING_BLOCKED.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree shared; S-EPT entry; PAMT entry of the page
 * exclusive.
 * Note: R9 to R11 count since module 1.5, in version 0 too; R12 and R13 since 2.0, with a dynamic
 * PAMT.
 * Leaf 15, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_page_demote.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             reserved bits are set
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RCX)             level is not 1 or 2, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_OPERAND_BUSY(RCX)                the guest has the S-EPT entry locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the state of the S-EPT entry does not allow the call
 *   TDX_GPA_RANGE_NOT_BLOCKED(RCX)       the range is not blocked
 *   TDX_TLB_TRACKING_NOT_DONE(RCX)       TDH.MEM.TRACK, and an exit of every vCPU, has not followed
 *                                        the blocking
 *   TDX_OPERAND_INVALID(R8)              not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R8)     in no TDMR
 *   TDX_OPERAND_BUSY(R8)                 another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R8)      not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R8)       free, but in a 2 MiB range without PAMT page pair; from
 *                                        module 1.5.20 on
 *   TDX_L2_SEPT_PAGE_NOT_PROVIDED(R9)    an L2 VM maps the page, and no S-EPT page is given for it
 *   TDX_L2_SEPT_PAGE_NOT_PROVIDED(R10)   the same
 *   TDX_L2_SEPT_PAGE_NOT_PROVIDED(R11)   the same
 *   TDX_OPERAND_INVALID(R9)              not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R9)     in no TDMR
 *   TDX_OPERAND_BUSY(R9)                 another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R9)      not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R9)       free, but in a 2 MiB range without PAMT page pair; from
 *                                        module 1.5.20 on
 *   TDX_OPERAND_INVALID(R10)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R10)    in no TDMR
 *   TDX_OPERAND_BUSY(R10)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R10)     not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R10)      free, but in a 2 MiB range without PAMT page pair; from
 *                                        module 1.5.20 on
 *   TDX_OPERAND_INVALID(R11)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R11)    in no TDMR
 *   TDX_OPERAND_BUSY(R11)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R11)     not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R11)      free, but in a 2 MiB range without PAMT page pair; from
 *                                        module 1.5.20 on
 *   TDX_INTERRUPTED_RESTARTABLE          an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_L2_SEPT_WALK_FAILED              a page above is missing in the secure EPT of an L2 VM
 *   TDX_OPERAND_BUSY(RCX)                another call has the mapped page locked
 *   TDX_OPERAND_INVALID(R12)             dynamic PAMT: not the address of a 4 KiB page, or it has a
 *                                        key id; from module 1.5.20 on
 *   TDX_OPERAND_INVALID(R13)             dynamic PAMT: not the address of a 4 KiB page, or it has a
 *                                        key id; from module 1.5.20 on
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R12)    dynamic PAMT: in no TDMR; from module 1.5.20 on
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R13)    dynamic PAMT: in no TDMR; from module 1.5.20 on
 *   TDX_OPERAND_BUSY(R12)                dynamic PAMT: another call has it locked; from module
 *                                        1.5.20 on
 *   TDX_PAGE_NOT_FREE(R12)               dynamic PAMT: not a free page, or a PAMT page already;
 *                                        from module 1.5.20 on
 *   TDX_OPERAND_BUSY(R13)                dynamic PAMT: another call has it locked; from module
 *                                        1.5.20 on
 *   TDX_PAGE_NOT_FREE(R13)               dynamic PAMT: not a free page, or a PAMT page already;
 *                                        from module 1.5.20 on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_page_demote_dpamt(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t page_pa,
			  uint64_t l2_page1_pa, uint64_t l2_page2_pa, uint64_t l2_page3_pa,
			  uint64_t pamt_page0_pa, uint64_t pamt_page1_pa, uint64_t *entry,
			  uint64_t *info, uint64_t *l2_unused1, uint64_t *l2_unused2,
			  uint64_t *l2_unused3)
{
	uint64_t rax = TDX_LEAF_TDH_MEM_PAGE_DEMOTE, rcx = gpa.raw;
	uint64_t rdx = tdr.pa;
	uint64_t r9_out, r10_out, r11_out;
	register uint64_t r8 __asm__("r8") = page_pa;
	register uint64_t r9 __asm__("r9") = l2_page1_pa;
	register uint64_t r10 __asm__("r10") = l2_page2_pa;
	register uint64_t r11 __asm__("r11") = l2_page3_pa;
	register uint64_t r12 __asm__("r12") = pamt_page0_pa;
	register uint64_t r13 __asm__("r13") = pamt_page1_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx), "+r" (r9), "+r" (r10), "+r" (r11)
			  : "r" (r8), "r" (r12), "r" (r13)
			  : TDX_CALL_CLOBBERS);
	r9_out = r9;
	r10_out = r10;
	r11_out = r11;
	tdx_put(entry, rcx);
	tdx_put(info, rdx);
	tdx_put(l2_unused1, r9_out);
	tdx_put(l2_unused2, r10_out);
	tdx_put(l2_unused3, r11_out);
	return rax;
}

/**
 * tdh_mr_extend - Measure 256 bytes of a TD that is being built
 * @gpa: [in, RCX] guest physical address of the chunk; aligned to 256 bytes
 * @tdr: [in, RDX] the TD
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 *
 * Extends MRTD by the GPA and the contents of the chunk.
 * Context: the TD is INITIALIZED; the S-EPT entry is MAPPED.
 * Locks: TDR exclusive.
 * Leaf 16, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mr_extend.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RCX)             not aligned to 256 bytes, not private, or too wide
 *   TDX_EPT_WALK_FAILED(RCX)             nothing is mapped there
 *   TDX_EPT_ENTRY_NOT_PRESENT(RCX)       the page is not present
 *   TDX_INCOMPATIBLE_MRTD_CONTEXT        the build began with another module, and MRTD cannot be
 *                                        gone on with; from module 1.5.24 on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mr_extend(uint64_t gpa, struct tdx_tdr tdr, uint64_t *entry, uint64_t *info)
{
	uint64_t rax = TDX_LEAF_TDH_MR_EXTEND, rcx = gpa, rdx = tdr.pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx)
			  :
			  : TDX_CALL_CLOBBERS);
	tdx_put(entry, rcx);
	tdx_put(info, rdx);
	return rax;
}

/**
 * tdh_mr_finalize - End the measurement of a TD; it can run from now on
 * @tdr: [in, RCX] the TD
 *
 * Context: the TD is INITIALIZED.
 * Locks: TDR exclusive.
 * Leaf 17, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mr_finalize.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_NO_VCPUS                         the TD has no vCPU
 *   TDX_INCOMPATIBLE_MRTD_CONTEXT        the build began with another module, and MRTD cannot be
 *                                        gone on with; from module 1.5.24 on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mr_finalize(struct tdx_tdr tdr)
{
	uint64_t rax = TDX_LEAF_TDH_MR_FINALIZE;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdr.pa)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_vp_flush - Write a vCPU back to memory and free its CPU
 * @tdvpr: [in, RCX] the vCPU
 *
 * To be called on the logical processor that ran the vCPU last; any other may run it afterwards.
 * Context: the TD is UNINITIALIZED, INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, POST_EXPORT,
 * MEMORY_IMPORT, STATE_IMPORT, POST_IMPORT, LIVE_IMPORT or FAILED_IMPORT.
 * Locks: TDVPR exclusive; TDR shared.
 * Leaf 18, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_vp_flush.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDVPR
 *   TDX_OPERAND_BUSY(TDR)                another call has the TDR of the owner locked
 *   TDX_TD_KEYS_NOT_CONFIGURED           the key of the TD is not configured
 *   TDX_TDCX_NUM_INCORRECT               TDCX pages of the vCPU are missing
 *   TDX_VCPU_NOT_ASSOCIATED              this logical processor does not have the vCPU
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_vp_flush(struct tdx_tdvpr tdvpr)
{
	uint64_t rax = TDX_LEAF_TDH_VP_FLUSH;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdvpr.pa)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_mng_vpflushdone - Check that no vCPU of a TD is on any CPU, and give up its key
 * @tdr: [in, RCX] the TD
 *
 * Locks: TDR exclusive; KOT exclusive.
 * Leaf 19, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mng_vpflushdone.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_OPERAND_BUSY(KOT)                another call has the key ownership table locked
 *   TDX_LIFECYCLE_STATE_INCORRECT        the key is given up, or is not configured
 *   TDX_FLUSHVP_NOT_DONE                 a vCPU is on some logical processor
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mng_vpflushdone(struct tdx_tdr tdr)
{
	uint64_t rax = TDX_LEAF_TDH_MNG_VPFLUSHDONE;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdr.pa)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_mng_key_freeid - Free the key id of a TD
 * @tdr: [in, RCX] the TD
 *
 * Locks: TDR exclusive; KOT exclusive.
 * Leaf 20, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mng_key_freeid.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_LIFECYCLE_STATE_INCORRECT        TDH.MNG.VPFLUSHDONE has not been done
 *   TDX_OPERAND_BUSY(KOT)                another call has the key ownership table locked
 *   TDX_WBCACHE_NOT_COMPLETE             TDH.PHYMEM.CACHE.WB has not been done on every package
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mng_key_freeid(struct tdx_tdr tdr)
{
	uint64_t rax = TDX_LEAF_TDH_MNG_KEY_FREEID;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdr.pa)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_mng_init - Initialise a TD from TD_PARAMS
 * @tdr: [in, RCX] the TD; form filters: bit 0 says that R8 counts
 * @params_pa: [in, RDX] TD_PARAMS, in shared memory; aligned to 1024 bytes
 * @cpuid: [out, RCX] leaf (31:0) and sub-leaf (63:32) of the CPUID_CONFIG entry that is wrong; 0
 *	otherwise (on error)
 *
 * Context: the TD is UNINITIALIZED.
 * Locks: TDR exclusive.
 * Note: event filters count only for a TD with ATTRIBUTES.PERFMON.
 * Leaf 21, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mng_init.c.
 *
 * Returns, in the order of the checks:
 *   TDX_LIMIT_CPUID_MAXVAL_SET           IA32_MISC_ENABLE limits CPUID
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RDX)             not aligned to 1024 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(ATTRIBUTES)      ATTRIBUTES has bits that cannot be, or lacks some that
 *                                        must be
 *   TDX_OPERAND_INVALID(XFAM)            XFAM has bits that cannot be, or lacks some that must be
 *   TDX_OPERAND_INVALID(MAX_VCPUS)       MAX_VCPUS is 0 or too many
 *   TDX_OPERAND_INVALID(NUM_L2_VMS)      too many L2 VMs
 *   TDX_OPERAND_INVALID(RDX)             reserved bytes are not 0, or a configuration flag cannot
 *                                        be
 *   TDX_OPERAND_INVALID(EXEC_CONTROLS)   EXEC_CONTROLS cannot be
 *   TDX_OPERAND_INVALID(EPTP_CONTROLS)   EPTP_CONTROLS cannot be
 *   TDX_OPERAND_INVALID(TSC_FREQUENCY)   not between the lowest and highest virtual TSC frequency
 *   TDX_INCONSISTENT_MSR                 IA32_TSC_ADJUST differs from that at the initialisation of
 *                                        this CPU
 *   TDX_OPERAND_INVALID(IA32_ARCH_CAPABILITIES_CONFIG)
 *                                        a configured MSR value cannot be
 *   TDX_OPERAND_INVALID(CPUID_CONFIG)    a configured CPUID value cannot be; RCX names it
 *   TDX_OPERAND_INVALID(CPUID_CONFIG)    a virtual physical address width that cannot be; from
 *                                        module 1.5.06 on
 *   TDX_INCORRECT_MSR_VALUE              IA32_ARCH_CAPABILITIES cannot be virtualised
 *   TDX_OPERAND_INVALID(R8)              event filters are asked for and none or too many, or not
 *                                        on a page of shared memory; from module 1.5.09 on
 *   TDX_EVENT_FILTER_INVALID             an event filter has reserved bits, or filters what cannot
 *                                        be; bits 31:0 are its index; from module 1.5.09 on
 *   TDX_EVENT_FILTER_ORDER_INVALID       event filters are not ascending; bits 31:0 are the index;
 *                                        from module 1.5.09 on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mng_init(struct tdx_tdr tdr, uint64_t params_pa, uint64_t *cpuid)
{
	uint64_t rax = TDX_LEAF_TDH_MNG_INIT, rcx = tdr.pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (params_pa)
			  : TDX_CALL_CLOBBERS);
	tdx_put(cpuid, rcx);
	return rax;
}

/**
 * tdh_mng_init_filters - Initialise a TD from TD_PARAMS
 * @tdr: [in, RCX] the TD; form filters: bit 0 says that R8 counts
 * @params_pa: [in, RDX] TD_PARAMS, in shared memory; aligned to 1024 bytes
 * @filters: [in, R8] event filters, from module 1.5.09 on: their number in 11:0, the page of them
 *	in shared memory in 51:12
 * @cpuid: [out, RCX] leaf (31:0) and sub-leaf (63:32) of the CPUID_CONFIG entry that is wrong; 0
 *	otherwise (on error)
 *
 * Context: the TD is UNINITIALIZED.
 * Locks: TDR exclusive.
 * Note: event filters count only for a TD with ATTRIBUTES.PERFMON.
 * Leaf 21, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mng_init.c.
 *
 * Returns, in the order of the checks:
 *   TDX_LIMIT_CPUID_MAXVAL_SET           IA32_MISC_ENABLE limits CPUID
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RDX)             not aligned to 1024 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(ATTRIBUTES)      ATTRIBUTES has bits that cannot be, or lacks some that
 *                                        must be
 *   TDX_OPERAND_INVALID(XFAM)            XFAM has bits that cannot be, or lacks some that must be
 *   TDX_OPERAND_INVALID(MAX_VCPUS)       MAX_VCPUS is 0 or too many
 *   TDX_OPERAND_INVALID(NUM_L2_VMS)      too many L2 VMs
 *   TDX_OPERAND_INVALID(RDX)             reserved bytes are not 0, or a configuration flag cannot
 *                                        be
 *   TDX_OPERAND_INVALID(EXEC_CONTROLS)   EXEC_CONTROLS cannot be
 *   TDX_OPERAND_INVALID(EPTP_CONTROLS)   EPTP_CONTROLS cannot be
 *   TDX_OPERAND_INVALID(TSC_FREQUENCY)   not between the lowest and highest virtual TSC frequency
 *   TDX_INCONSISTENT_MSR                 IA32_TSC_ADJUST differs from that at the initialisation of
 *                                        this CPU
 *   TDX_OPERAND_INVALID(IA32_ARCH_CAPABILITIES_CONFIG)
 *                                        a configured MSR value cannot be
 *   TDX_OPERAND_INVALID(CPUID_CONFIG)    a configured CPUID value cannot be; RCX names it
 *   TDX_OPERAND_INVALID(CPUID_CONFIG)    a virtual physical address width that cannot be; from
 *                                        module 1.5.06 on
 *   TDX_INCORRECT_MSR_VALUE              IA32_ARCH_CAPABILITIES cannot be virtualised
 *   TDX_OPERAND_INVALID(R8)              event filters are asked for and none or too many, or not
 *                                        on a page of shared memory; from module 1.5.09 on
 *   TDX_EVENT_FILTER_INVALID             an event filter has reserved bits, or filters what cannot
 *                                        be; bits 31:0 are its index; from module 1.5.09 on
 *   TDX_EVENT_FILTER_ORDER_INVALID       event filters are not ascending; bits 31:0 are the index;
 *                                        from module 1.5.09 on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mng_init_filters(struct tdx_tdr tdr, uint64_t params_pa, uint64_t filters, uint64_t *cpuid)
{
	uint64_t rax = TDX_LEAF_TDH_MNG_INIT, rcx = tdr.pa;
	register uint64_t r8 __asm__("r8") = filters;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (params_pa), "r" (r8)
			  : TDX_CALL_CLOBBERS);
	tdx_put(cpuid, rcx);
	return rax;
}

/**
 * tdh_vp_init - Initialise a vCPU
 * @tdvpr: [in, RCX] the vCPU
 * @initial_rcx: [in, RDX] what the guest finds in RCX and R8
 *
 * Context: the TD is INITIALIZED.
 * Locks: TDVPR exclusive; TDR shared, with version 1 exclusive; OP_STATE shared.
 * Leaf 22, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_vp_init.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             a version that the call does not have
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDVPR
 *   TDX_OPERAND_BUSY(TDR)                another call has the TDR of the owner locked
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_TDCX_NUM_INCORRECT               TDCX pages of the vCPU are missing
 *   TDX_VCPU_STATE_INCORRECT             the vCPU is initialised
 *   TDX_MAX_VCPUS_EXCEEDED               the TD has all its vCPUs
 *   TDX_INCONSISTENT_MSR                 IA32_TSC_ADJUST differs from that at the initialisation of
 *                                        this CPU
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_vp_init(struct tdx_tdvpr tdvpr, uint64_t initial_rcx)
{
	uint64_t rax = TDX_LEAF_TDH_VP_INIT;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdvpr.pa), "d" (initial_rcx)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_vp_init_v1 - Initialise a vCPU
 * @tdvpr: [in, RCX] the vCPU
 * @initial_rcx: [in, RDX] what the guest finds in RCX and R8
 * @x2apic_id: [in, R8] x2APIC id of the vCPU
 *
 * Context: the TD is INITIALIZED.
 * Locks: TDVPR exclusive; TDR shared, with version 1 exclusive; OP_STATE shared.
 * Leaf 22, version 1. Since: module 1.5.05.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_vp_init.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             a version that the call does not have
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDVPR
 *   TDX_OPERAND_BUSY(TDR)                another call has the TDR of the owner locked
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_TDCX_NUM_INCORRECT               TDCX pages of the vCPU are missing
 *   TDX_VCPU_STATE_INCORRECT             the vCPU is initialised
 *   TDX_MAX_VCPUS_EXCEEDED               the TD has all its vCPUs
 *   TDX_OPERAND_INVALID(R8)              wider than 32 bits
 *   TDX_X2APIC_ID_NOT_UNIQUE             another vCPU has the x2APIC id
 *   TDX_INCONSISTENT_MSR                 IA32_TSC_ADJUST differs from that at the initialisation of
 *                                        this CPU
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_vp_init_v1(struct tdx_tdvpr tdvpr, uint64_t initial_rcx, uint64_t x2apic_id)
{
	uint64_t rax = TDX_LEAF_VERSION(TDX_LEAF_TDH_VP_INIT, 1);
	register uint64_t r8 __asm__("r8") = x2apic_id;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdvpr.pa), "d" (initial_rcx), "r" (r8)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_mem_page_promote - Merge small pages of a TD into a large one
 * @gpa: [in, RCX] guest physical address and level of the large page (1 or 2)
 * @tdr: [in, RDX] the TD
 * @page_pa: [out, RCX] on success the S-EPT page that is free now; on error the S-EPT entry (also
 *	on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, POST_EXPORT, POST_IMPORT or
 * LIVE_IMPORT; the S-EPT entry is NL_MAPPED or NL_BLOCKED.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree shared, exclusive from module 1.5.20 on; S-EPT
 * entry, up to module 1.5.16 also those of the small pages; PAMT entry of the page exclusive.
 * Note: with dynamic PAMT (from module 1.5.20 on, if TDH.SYS.CONFIG asked for it) use the form
 * dpamt: others lose R12 and R13.
 * Leaf 23, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_page_promote.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             a version that the call does not have
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RCX)             level is not 1 or 2, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_OPERAND_BUSY(RCX)                the guest has the S-EPT entry locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the state of the S-EPT entry does not allow the call
 *   TDX_OPERAND_BUSY(RCX)                another call has the mapped page locked
 *   TDX_GPA_RANGE_NOT_BLOCKED(RCX)       the range is not blocked
 *   TDX_TLB_TRACKING_NOT_DONE(RCX)       TDH.MEM.TRACK, and an exit of every vCPU, has not followed
 *                                        the blocking
 *   TDX_EPT_INVALID_PROMOTE_CONDITIONS(RCX)
 *                                        the small pages are not all mapped, alike and contiguous
 *   TDX_INTERRUPTED_RESTARTABLE          an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_page_promote(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t *page_pa,
		     uint64_t *info)
{
	uint64_t rax = TDX_LEAF_TDH_MEM_PAGE_PROMOTE, rcx = gpa.raw;
	uint64_t rdx = tdr.pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx)
			  :
			  : TDX_CALL_CLOBBERS);
	tdx_put(page_pa, rcx);
	tdx_put(info, rdx);
	return rax;
}

/**
 * tdh_mem_page_promote_dpamt - Merge small pages of a TD into a large one
 * @gpa: [in, RCX] guest physical address and level of the large page (1 or 2)
 * @tdr: [in, RDX] the TD
 * @page_pa: [out, RCX] on success the S-EPT page that is free now; on error the S-EPT entry (also
 *	on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 * @pamt_page0_pa: [out, R12] level 1: first page of the PAMT of the small pages, that is free now
 * @pamt_page1_pa: [out, R13] level 1: the second one
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, POST_EXPORT, POST_IMPORT or
 * LIVE_IMPORT; the S-EPT entry is NL_MAPPED or NL_BLOCKED.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree shared, exclusive from module 1.5.20 on; S-EPT
 * entry, up to module 1.5.16 also those of the small pages; PAMT entry of the page exclusive.
 * Note: with dynamic PAMT (from module 1.5.20 on, if TDH.SYS.CONFIG asked for it) use the form
 * dpamt: others lose R12 and R13.
 * Leaf 23, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_page_promote.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             a version that the call does not have
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RCX)             level is not 1 or 2, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_OPERAND_BUSY(RCX)                the guest has the S-EPT entry locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the state of the S-EPT entry does not allow the call
 *   TDX_OPERAND_BUSY(RCX)                another call has the mapped page locked
 *   TDX_GPA_RANGE_NOT_BLOCKED(RCX)       the range is not blocked
 *   TDX_TLB_TRACKING_NOT_DONE(RCX)       TDH.MEM.TRACK, and an exit of every vCPU, has not followed
 *                                        the blocking
 *   TDX_EPT_INVALID_PROMOTE_CONDITIONS(RCX)
 *                                        the small pages are not all mapped, alike and contiguous
 *   TDX_INTERRUPTED_RESTARTABLE          an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_page_promote_dpamt(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t *page_pa,
			   uint64_t *info, uint64_t *pamt_page0_pa, uint64_t *pamt_page1_pa)
{
	uint64_t rax = TDX_LEAF_TDH_MEM_PAGE_PROMOTE, rcx = gpa.raw;
	uint64_t rdx = tdr.pa;
	uint64_t r12_out, r13_out;
	register uint64_t r12 __asm__("r12");
	register uint64_t r13 __asm__("r13");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx), "=r" (r12), "=r" (r13)
			  :
			  : TDX_CALL_CLOBBERS);
	r12_out = r12;
	r13_out = r13;
	tdx_put(page_pa, rcx);
	tdx_put(info, rdx);
	tdx_put(pamt_page0_pa, r12_out);
	tdx_put(pamt_page1_pa, r13_out);
	return rax;
}

/**
 * tdh_mem_page_promote_v1 - Merge small pages of a TD into a large one
 * @gpa: [in, RCX] guest physical address and level of the large page (1 or 2)
 * @tdr: [in, RDX] the TD
 * @page_pa: [out, RCX] on success the S-EPT page that is free now; on error the S-EPT entry (also
 *	on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 * @l2_page1_pa: [out, R9] S-EPT page of L2 VM 1 that is free now, or TDX_NULL_PA
 * @l2_page2_pa: [out, R10] the same for L2 VM 2
 * @l2_page3_pa: [out, R11] the same for L2 VM 3
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, POST_EXPORT, POST_IMPORT or
 * LIVE_IMPORT; the S-EPT entry is NL_MAPPED or NL_BLOCKED.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree shared, exclusive from module 1.5.20 on; S-EPT
 * entry, up to module 1.5.16 also those of the small pages; PAMT entry of the page exclusive.
 * Note: with dynamic PAMT (from module 1.5.20 on, if TDH.SYS.CONFIG asked for it) use the form
 * dpamt: others lose R12 and R13.
 * Leaf 23, version 1. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_page_promote.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             a version that the call does not have
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RCX)             level is not 1 or 2, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_OPERAND_BUSY(RCX)                the guest has the S-EPT entry locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the state of the S-EPT entry does not allow the call
 *   TDX_OPERAND_BUSY(RCX)                another call has the mapped page locked
 *   TDX_GPA_RANGE_NOT_BLOCKED(RCX)       the range is not blocked
 *   TDX_TLB_TRACKING_NOT_DONE(RCX)       TDH.MEM.TRACK, and an exit of every vCPU, has not followed
 *                                        the blocking
 *   TDX_EPT_INVALID_PROMOTE_CONDITIONS(RCX)
 *                                        the small pages are not all mapped, alike and contiguous
 *   TDX_INTERRUPTED_RESTARTABLE          an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_page_promote_v1(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t *page_pa,
			uint64_t *info, uint64_t *l2_page1_pa, uint64_t *l2_page2_pa,
			uint64_t *l2_page3_pa)
{
	uint64_t rax = TDX_LEAF_VERSION(TDX_LEAF_TDH_MEM_PAGE_PROMOTE, 1);
	uint64_t rcx = gpa.raw, rdx = tdr.pa;
	uint64_t r9_out, r10_out, r11_out;
	register uint64_t r9 __asm__("r9");
	register uint64_t r10 __asm__("r10");
	register uint64_t r11 __asm__("r11");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx), "=r" (r9), "=r" (r10), "=r" (r11)
			  :
			  : TDX_CALL_CLOBBERS);
	r9_out = r9;
	r10_out = r10;
	r11_out = r11;
	tdx_put(page_pa, rcx);
	tdx_put(info, rdx);
	tdx_put(l2_page1_pa, r9_out);
	tdx_put(l2_page2_pa, r10_out);
	tdx_put(l2_page3_pa, r11_out);
	return rax;
}

/**
 * tdh_mem_page_promote_dpamt_v1 - Merge small pages of a TD into a large one
 * @gpa: [in, RCX] guest physical address and level of the large page (1 or 2)
 * @tdr: [in, RDX] the TD
 * @page_pa: [out, RCX] on success the S-EPT page that is free now; on error the S-EPT entry (also
 *	on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 * @l2_page1_pa: [out, R9] S-EPT page of L2 VM 1 that is free now, or TDX_NULL_PA
 * @l2_page2_pa: [out, R10] the same for L2 VM 2
 * @l2_page3_pa: [out, R11] the same for L2 VM 3
 * @pamt_page0_pa: [out, R12] level 1: first page of the PAMT of the small pages, that is free now
 * @pamt_page1_pa: [out, R13] level 1: the second one
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, POST_EXPORT, POST_IMPORT or
 * LIVE_IMPORT; the S-EPT entry is NL_MAPPED or NL_BLOCKED.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree shared, exclusive from module 1.5.20 on; S-EPT
 * entry, up to module 1.5.16 also those of the small pages; PAMT entry of the page exclusive.
 * Note: with dynamic PAMT (from module 1.5.20 on, if TDH.SYS.CONFIG asked for it) use the form
 * dpamt: others lose R12 and R13.
 * Leaf 23, version 1. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_page_promote.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             a version that the call does not have
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RCX)             level is not 1 or 2, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_OPERAND_BUSY(RCX)                the guest has the S-EPT entry locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the state of the S-EPT entry does not allow the call
 *   TDX_OPERAND_BUSY(RCX)                another call has the mapped page locked
 *   TDX_GPA_RANGE_NOT_BLOCKED(RCX)       the range is not blocked
 *   TDX_TLB_TRACKING_NOT_DONE(RCX)       TDH.MEM.TRACK, and an exit of every vCPU, has not followed
 *                                        the blocking
 *   TDX_EPT_INVALID_PROMOTE_CONDITIONS(RCX)
 *                                        the small pages are not all mapped, alike and contiguous
 *   TDX_INTERRUPTED_RESTARTABLE          an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_page_promote_dpamt_v1(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t *page_pa,
			      uint64_t *info, uint64_t *l2_page1_pa, uint64_t *l2_page2_pa,
			      uint64_t *l2_page3_pa, uint64_t *pamt_page0_pa,
			      uint64_t *pamt_page1_pa)
{
	uint64_t rax = TDX_LEAF_VERSION(TDX_LEAF_TDH_MEM_PAGE_PROMOTE, 1);
	uint64_t rcx = gpa.raw, rdx = tdr.pa;
	uint64_t r9_out, r10_out, r11_out, r12_out, r13_out;
	register uint64_t r9 __asm__("r9");
	register uint64_t r10 __asm__("r10");
	register uint64_t r11 __asm__("r11");
	register uint64_t r12 __asm__("r12");
	register uint64_t r13 __asm__("r13");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx), "=r" (r9), "=r" (r10),
			    "=r" (r11), "=r" (r12), "=r" (r13)
			  :
			  : TDX_CALL_CLOBBERS);
	r9_out = r9;
	r10_out = r10;
	r11_out = r11;
	r12_out = r12;
	r13_out = r13;
	tdx_put(page_pa, rcx);
	tdx_put(info, rdx);
	tdx_put(l2_page1_pa, r9_out);
	tdx_put(l2_page2_pa, r10_out);
	tdx_put(l2_page3_pa, r11_out);
	tdx_put(pamt_page0_pa, r12_out);
	tdx_put(pamt_page1_pa, r13_out);
	return rax;
}

/**
 * tdh_phymem_page_rdmd - Read what the module knows of a physical page
 * @page_pa: [in, RCX] the page; with dynamic PAMT bits 2:0 are the least level to look at (0: 4
 *	KiB, 1: 2 MiB, 2: 1 GiB); aligned to 4096 bytes
 * @type: [out, RCX] page type (PT_*), bit 63 set for a range that has its own PAMT pages; 0 on
 *	error (also on error)
 * @owner: [out, RDX] TDR that owns it; 0 for a PAMT page (also on error)
 * @size: [out, R8] 0: 4 KiB, 1: 2 MiB, 2: 1 GiB (also on error)
 * @bepoch: [out, R9] epoch in which it was blocked, for TD memory and S-EPT pages (also on error)
 * @pamt_page0: [out, R10] first PAMT page of such a range; else 0 (also on error)
 * @pamt_page1: [out, R11] the second one (also on error)
 *
 * Locks: PAMT entry of the page shared.
 * Leaf 24, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_phymem_page_rdmd.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             reserved bits are set, or a level without dynamic PAMT;
 *                                        from module 1.5.20 on
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_phymem_page_rdmd(uint64_t page_pa, uint64_t *type, uint64_t *owner, uint64_t *size,
		     uint64_t *bepoch, uint64_t *pamt_page0, uint64_t *pamt_page1)
{
	uint64_t rax = TDX_LEAF_TDH_PHYMEM_PAGE_RDMD, rcx = page_pa, rdx;
	uint64_t r8_out, r9_out, r10_out, r11_out;
	register uint64_t r8 __asm__("r8");
	register uint64_t r9 __asm__("r9");
	register uint64_t r10 __asm__("r10");
	register uint64_t r11 __asm__("r11");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "=d" (rdx), "=r" (r8), "=r" (r9), "=r" (r10),
			    "=r" (r11)
			  :
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	r9_out = r9;
	r10_out = r10;
	r11_out = r11;
	tdx_put(type, rcx);
	tdx_put(owner, rdx);
	tdx_put(size, r8_out);
	tdx_put(bepoch, r9_out);
	tdx_put(pamt_page0, r10_out);
	tdx_put(pamt_page1, r11_out);
	return rax;
}

/**
 * tdh_mem_sept_rd - Read an entry of the secure EPT
 * @gpa: [in, RCX] guest physical address and level of the entry
 * @tdr: [in, RDX] the TD; bit 0: L2 attributes too (debuggable TD)
 * @entry: [out, RCX] the S-EPT entry, as the CPU sees it (also on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (also on error)
 * @l2_attributes: [out, R8] GPA attributes of the L2 VMs
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, POST_EXPORT, MEMORY_IMPORT,
 * STATE_IMPORT, POST_IMPORT, LIVE_IMPORT or FAILED_IMPORT; the S-EPT entry is FREE, REMOVED,
 * NL_MAPPED, NL_BLOCKED, MAPPED, BLOCKED, BLOCKEDW, EXPORTED_BLOCKEDW, EXPORTED_DIRTY,
 * EXPORTED_DIRTY_BLOCKEDW, PENDING, PENDING_BLOCKED, PENDING_BLOCKEDW, PENDING_EXPORTED_BLOCKEDW,
 * PENDING_EXPORTED_DIRTY or PENDING_EXPORTED_DIRTY_BLOCKEDW.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree shared; S-EPT entry.
 * Leaf 25, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_sept_rd.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             reserved bits are set, or L2 attributes of a TD that is
 *                                        not debuggable are asked for
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RCX)             level is not 0 to 4, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_OPERAND_BUSY(RCX)                the guest has the S-EPT entry locked
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_sept_rd(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t *entry, uint64_t *info,
		uint64_t *l2_attributes)
{
	uint64_t rax = TDX_LEAF_TDH_MEM_SEPT_RD, rcx = gpa.raw, rdx = tdr.pa;
	uint64_t r8_out;
	register uint64_t r8 __asm__("r8");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx), "=r" (r8)
			  :
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	tdx_put(entry, rcx);
	tdx_put(info, rdx);
	tdx_put(l2_attributes, r8_out);
	return rax;
}

/**
 * tdh_vp_rd - Read a metadata field of a vCPU
 * @tdvpr: [in, RCX] the vCPU
 * @field: [in, RDX] the field
 * @value: [out, R8] the value; 0 on error (also on error)
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, POST_EXPORT, MEMORY_IMPORT,
 * STATE_IMPORT, POST_IMPORT, LIVE_IMPORT or FAILED_IMPORT.
 * Locks: TDVPR shared; TDR shared; OP_STATE shared.
 * Leaf 26, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_vp_rd_wr.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             a version that the call does not have
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDVPR
 *   TDX_OPERAND_BUSY(TDR)                another call has the TDR of the owner locked
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_TDCX_NUM_INCORRECT               TDCX pages of the vCPU are missing
 *   TDX_VCPU_STATE_INCORRECT             the vCPU is not initialised
 *   TDX_VCPU_ASSOCIATED                  another logical processor has the vCPU
 *   TDX_METADATA_FIELD_ID_INCORRECT      there is no such field, or it is more than one element
 *   TDX_METADATA_FIELD_NOT_READABLE      the caller may not read it
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_vp_rd(struct tdx_tdvpr tdvpr, struct tdx_field_id field, uint64_t *value)
{
	uint64_t rax = TDX_LEAF_TDH_VP_RD;
	register uint64_t r8 __asm__("r8");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "=r" (r8)
			  : "c" (tdvpr.pa), "d" (field.raw)
			  : TDX_CALL_CLOBBERS);
	tdx_put(value, r8);
	return rax;
}

/**
 * tdh_vp_rd_v1 - Read a metadata field of a vCPU
 * @tdvpr: [in, RCX] the vCPU
 * @field: [in, RDX] the field; TDX_FIELD_ID_NONE asks for the first
 * @next_field: [out, RDX] id of the field after it, TDX_FIELD_ID_NONE at the end
 * @value: [out, R8] the value; 0 on error (also on error)
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, POST_EXPORT, MEMORY_IMPORT,
 * STATE_IMPORT, POST_IMPORT, LIVE_IMPORT or FAILED_IMPORT.
 * Locks: TDVPR shared; TDR shared; OP_STATE shared.
 * Leaf 26, version 1. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_vp_rd_wr.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             a version that the call does not have
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDVPR
 *   TDX_OPERAND_BUSY(TDR)                another call has the TDR of the owner locked
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_TDCX_NUM_INCORRECT               TDCX pages of the vCPU are missing
 *   TDX_VCPU_STATE_INCORRECT             the vCPU is not initialised
 *   TDX_VCPU_ASSOCIATED                  another logical processor has the vCPU
 *   TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT
 *                                        the first field was asked for; RDX has it
 *   TDX_METADATA_FIELD_ID_INCORRECT      there is no such field, or it is more than one element
 *   TDX_METADATA_FIELD_NOT_READABLE      the caller may not read it
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_vp_rd_v1(struct tdx_tdvpr tdvpr, struct tdx_field_id field, uint64_t *next_field,
	     uint64_t *value)
{
	uint64_t rax = TDX_LEAF_VERSION(TDX_LEAF_TDH_VP_RD, 1), rdx = field.raw;
	uint64_t r8_out;
	register uint64_t r8 __asm__("r8");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+d" (rdx), "=r" (r8)
			  : "c" (tdvpr.pa)
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	tdx_put(next_field, rdx);
	tdx_put(value, r8_out);
	return rax;
}

/**
 * tdh_mng_key_reclaimid - Does nothing; kept for old callers
 * @tdr: [in, RCX] ignored
 *
 * Note: answered by 1.0 and 1.5 and absent from the newest list of calls.
 * Leaf 27, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mng_key_reclaimid.c.
 *
 * Returns, in the order of the checks:
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mng_key_reclaimid(struct tdx_tdr tdr)
{
	uint64_t rax = TDX_LEAF_TDH_MNG_KEY_RECLAIMID;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdr.pa)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_phymem_page_reclaim - Take a page back from a TD that is torn down
 * @page_pa: [in, RCX] the page; aligned to 4096 bytes
 * @type: [out, RCX] page type (PT_*) before the call (also on error)
 * @owner: [out, RDX] TDR that owned it (also on error)
 * @size: [out, R8] 0: 4 KiB, 1: 2 MiB, 2: 1 GiB (also on error)
 * @reserved0: [out, R9] 0 (also on error)
 * @reserved1: [out, R10] 0 (also on error)
 * @reserved2: [out, R11] 0 (also on error)
 *
 * The contents are not cleared and are encrypted by a key that is gone: write the page with
 * MOVDIR64B before using it.
 * Locks: PAMT entry of the page exclusive; TDR shared.
 * Note: TDX_PAGE_ALREADY_FREE is defined, but 1.5 does not return it.
 * Leaf 28, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_phymem_page_reclaim.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     free or reserved already
 *   TDX_OPERAND_INVALID(RCX)             not aligned to the size of the page
 *   TDX_OPERAND_BUSY(TDR)                another call has the TDR of the owner locked
 *   TDX_LIFECYCLE_STATE_INCORRECT        the TD still has its key id
 *   TDX_TD_ASSOCIATED_PAGES_EXIST        it is the TDR, and the TD still has pages
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_phymem_page_reclaim(uint64_t page_pa, uint64_t *type, uint64_t *owner, uint64_t *size,
			uint64_t *reserved0, uint64_t *reserved1, uint64_t *reserved2)
{
	uint64_t rax = TDX_LEAF_TDH_PHYMEM_PAGE_RECLAIM, rcx = page_pa, rdx;
	uint64_t r8_out, r9_out, r10_out, r11_out;
	register uint64_t r8 __asm__("r8");
	register uint64_t r9 __asm__("r9");
	register uint64_t r10 __asm__("r10");
	register uint64_t r11 __asm__("r11");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "=d" (rdx), "=r" (r8), "=r" (r9), "=r" (r10),
			    "=r" (r11)
			  :
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	r9_out = r9;
	r10_out = r10;
	r11_out = r11;
	tdx_put(type, rcx);
	tdx_put(owner, rdx);
	tdx_put(size, r8_out);
	tdx_put(reserved0, r9_out);
	tdx_put(reserved1, r10_out);
	tdx_put(reserved2, r11_out);
	return rax;
}

/**
 * tdh_mem_page_remove - Remove a blocked page from a TD
 * @gpa: [in, RCX] guest physical address and level of the page
 * @tdr: [in, RDX] the TD
 * @page_pa: [out, RCX] on success the page that is free now; on error the S-EPT entry (also on
 *	error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, POST_EXPORT, POST_IMPORT,
 * LIVE_IMPORT or FAILED_IMPORT; the S-EPT entry is MAPPED, BLOCKED, BLOCKEDW, PENDING,
 * PENDING_BLOCKED or PENDING_BLOCKEDW.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree shared; S-EPT entry; PAMT entry of the page
 * exclusive.
 * Leaf 29, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_page_remove.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RCX)             level is not 0 to 2, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_OPERAND_BUSY(RCX)                the guest has the S-EPT entry locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the state of the S-EPT entry does not allow the call
 *   TDX_OPERAND_BUSY(RCX)                another call has the mapped page locked
 *   TDX_GPA_RANGE_NOT_BLOCKED(RCX)       the range is not blocked
 *   TDX_TLB_TRACKING_NOT_DONE(RCX)       TDH.MEM.TRACK, and an exit of every vCPU, has not followed
 *                                        the blocking
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_page_remove(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t *page_pa, uint64_t *info)
{
	uint64_t rax = TDX_LEAF_TDH_MEM_PAGE_REMOVE, rcx = gpa.raw;
	uint64_t rdx = tdr.pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx)
			  :
			  : TDX_CALL_CLOBBERS);
	tdx_put(page_pa, rcx);
	tdx_put(info, rdx);
	return rax;
}

/**
 * tdh_mem_sept_remove - Remove a blocked, empty page of the secure EPT
 * @gpa: [in, RCX] guest physical address and level of the entry that points to it
 * @tdr: [in, RDX] the TD
 * @page_pa: [out, RCX] on success the page that is free now; on error the S-EPT entry (also on
 *	error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, POST_EXPORT, MEMORY_IMPORT,
 * STATE_IMPORT, POST_IMPORT, LIVE_IMPORT or FAILED_IMPORT; the S-EPT entry is NL_MAPPED or
 * NL_BLOCKED.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree exclusive; S-EPT entry; PAMT entry of the page
 * exclusive.
 * Leaf 30, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_sept_remove.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             a version that the call does not have
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RCX)             level is not 1 to 4, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_OPERAND_BUSY(RCX)                the guest has the S-EPT entry locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the state of the S-EPT entry does not allow the call
 *   TDX_OPERAND_BUSY(RCX)                another call has the mapped page locked
 *   TDX_GPA_RANGE_NOT_BLOCKED(RCX)       the range is not blocked
 *   TDX_TLB_TRACKING_NOT_DONE(RCX)       TDH.MEM.TRACK, and an exit of every vCPU, has not followed
 *                                        the blocking
 *   TDX_EPT_PAGE_NOT_FREE(RCX)           the S-EPT page is not empty
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_sept_remove(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t *page_pa, uint64_t *info)
{
	uint64_t rax = TDX_LEAF_TDH_MEM_SEPT_REMOVE, rcx = gpa.raw;
	uint64_t rdx = tdr.pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx)
			  :
			  : TDX_CALL_CLOBBERS);
	tdx_put(page_pa, rcx);
	tdx_put(info, rdx);
	return rax;
}

/**
 * tdh_mem_sept_remove_v1 - Remove a blocked, empty page of the secure EPT
 * @gpa: [in, RCX] guest physical address and level of the entry that points to it
 * @tdr: [in, RDX] the TD
 * @page_pa: [out, RCX] on success the page that is free now; on error the S-EPT entry (also on
 *	error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 * @l2_page1_pa: [out, R9] S-EPT page of L2 VM 1 that is free now, or TDX_NULL_PA
 * @l2_page2_pa: [out, R10] the same for L2 VM 2
 * @l2_page3_pa: [out, R11] the same for L2 VM 3
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, POST_EXPORT, MEMORY_IMPORT,
 * STATE_IMPORT, POST_IMPORT, LIVE_IMPORT or FAILED_IMPORT; the S-EPT entry is NL_MAPPED or
 * NL_BLOCKED.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree exclusive; S-EPT entry; PAMT entry of the page
 * exclusive.
 * Leaf 30, version 1. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_sept_remove.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             a version that the call does not have
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RCX)             level is not 1 to 4, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_OPERAND_BUSY(RCX)                the guest has the S-EPT entry locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the state of the S-EPT entry does not allow the call
 *   TDX_OPERAND_BUSY(RCX)                another call has the mapped page locked
 *   TDX_GPA_RANGE_NOT_BLOCKED(RCX)       the range is not blocked
 *   TDX_TLB_TRACKING_NOT_DONE(RCX)       TDH.MEM.TRACK, and an exit of every vCPU, has not followed
 *                                        the blocking
 *   TDX_EPT_PAGE_NOT_FREE(RCX)           the S-EPT page is not empty
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_sept_remove_v1(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t *page_pa,
		       uint64_t *info, uint64_t *l2_page1_pa, uint64_t *l2_page2_pa,
		       uint64_t *l2_page3_pa)
{
	uint64_t rax = TDX_LEAF_VERSION(TDX_LEAF_TDH_MEM_SEPT_REMOVE, 1);
	uint64_t rcx = gpa.raw, rdx = tdr.pa;
	uint64_t r9_out, r10_out, r11_out;
	register uint64_t r9 __asm__("r9");
	register uint64_t r10 __asm__("r10");
	register uint64_t r11 __asm__("r11");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx), "=r" (r9), "=r" (r10), "=r" (r11)
			  :
			  : TDX_CALL_CLOBBERS);
	r9_out = r9;
	r10_out = r10;
	r11_out = r11;
	tdx_put(page_pa, rcx);
	tdx_put(info, rdx);
	tdx_put(l2_page1_pa, r9_out);
	tdx_put(l2_page2_pa, r10_out);
	tdx_put(l2_page3_pa, r11_out);
	return rax;
}

/**
 * tdh_sys_key_config - Configure the key of the module itself on this package
 *
 * Needed once on every package, after TDH.SYS.CONFIG.
 * Context: also before the module is ready.
 * Locks: module exclusive.
 * Note: 1.0 does not return TDX_KEY_CONFIGURED.
 * Leaf 31, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_key_config.c.
 *
 * Returns, in the order of the checks:
 *   TDX_SYS_BUSY                         another call has the module locked
 *   TDX_SYS_KEY_CONFIG_NOT_PENDING       TDH.SYS.CONFIG has not been done, or every package has the
 *                                        key
 *   TDX_KEY_CONFIGURED                   this package has it; nothing was done
 *   TDX_OPERAND_BUSY(KET)                the CPU has its key table locked
 *   TDX_KEY_GENERATION_FAILED            no random key just now
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_sys_key_config(void)
{
	uint64_t rax = TDX_LEAF_TDH_SYS_KEY_CONFIG;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  :
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_sys_info - Read what the module is and needs, and the CMRs
 * @info_pa: [in, RCX] where TDSYSINFO_STRUCT goes; aligned to 1024 bytes
 * @info_size: [in, RDX] bytes there
 * @cmr_pa: [in, R8] where the array of CMR_INFO goes; aligned to 512 bytes
 * @cmr_entries: [in, R9] entries there
 * @info_written: [out, RDX] bytes of TDSYSINFO_STRUCT written
 * @cmr_written: [out, R9] entries of CMR_INFO written
 *
 * Context: also before the module is ready.
 * Note: superseded by TDH.SYS.RD since 1.5, which still answers it.
 * Leaf 32, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_info.c.
 *
 * Returns, in the order of the checks:
 *   TDX_SYS_LP_INIT_NOT_DONE             TDH.SYS.LP.INIT has not been done on this logical
 *                                        processor
 *   TDX_OPERAND_INVALID(RCX)             not aligned to 1024 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(RDX)             too small
 *   TDX_OPERAND_INVALID(R8)              not aligned to 512 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R9)              too few
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_sys_info(uint64_t info_pa, uint64_t info_size, uint64_t cmr_pa, uint64_t cmr_entries,
	     uint64_t *info_written, uint64_t *cmr_written)
{
	uint64_t rax = TDX_LEAF_TDH_SYS_INFO, rdx = info_size;
	uint64_t r9_out;
	register uint64_t r8 __asm__("r8") = cmr_pa;
	register uint64_t r9 __asm__("r9") = cmr_entries;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+d" (rdx), "+r" (r9)
			  : "c" (info_pa), "r" (r8)
			  : TDX_CALL_CLOBBERS);
	r9_out = r9;
	tdx_put(info_written, rdx);
	tdx_put(cmr_written, r9_out);
	return rax;
}

/**
 * tdh_sys_init - Initialise the module, once, on any CPU
 * @cpuid: [out, RCX] leaf (31:0) and sub-leaf (63:32) of the CPUID value that is not as it must be;
 *	0 otherwise (on error)
 * @mask_low: [out, RDX] bits of EAX and EBX that are compared (on error)
 * @mask_high: [out, R8] bits of ECX and EDX (on error)
 * @expected_low: [out, R9] what EAX and EBX must be (on error)
 * @expected_high: [out, R10] what ECX and EDX must be (on error)
 *
 * Context: also before the module is ready.
 * Locks: module exclusive.
 * Note: 1.0 and 1.5 refuse an RCX other than 0.
 * Leaf 33, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_init.c.
 *
 * Returns, in the order of the checks:
 *   TDX_SYS_BUSY                         another call has the module locked
 *   TDX_OPERAND_INVALID(RCX)             reserved bits are set
 *   TDX_SYS_INIT_NOT_PENDING             it has been done
 *   TDX_INCORRECT_MSR_VALUE              an MSR is not as it must be; RAX has its number
 *   TDX_LIMIT_CPUID_MAXVAL_SET           IA32_MISC_ENABLE limits CPUID
 *   TDX_CPUID_LEAF_NOT_SUPPORTED         the CPU lacks a CPUID leaf; RAX has its number
 *   TDX_INCORRECT_CPUID_VALUE            a CPUID value is not as it must be; RCX names it
 *   TDX_CPUID_LEAF_1F_FORMAT_UNRECOGNIZED
 *                                        CPUID leaf 0x1F is not as expected
 *   TDX_INVALID_WBINVD_SCOPE             WBINVD works on an unexpected scope
 *   TDX_NUM_ACTIVATED_HKIDS_NOT_SUPPORTED
 *                                        too many key ids are activated
 *   TDX_CMR_LIST_INVALID                 the list of CMRs is not in order
 *   TDX_SMRR_NOT_SUPPORTED               the CPU lacks SMRR
 *   TDX_SMRR_LOCK_NOT_SUPPORTED          SMRR cannot be locked
 *   TDX_SMRR_NOT_LOCKED                  SMRR is not locked
 *   TDX_INVALID_SMRR_CONFIGURATION       SMRR is not well formed
 *   TDX_SMRR_OVERLAPS_CMR                SMRR overlaps a CMR
 *   TDX_INCOMPATIBLE_SEAM_CAPABILITIES   the P-SEAMLDR lacks something
 *   TDX_SYS_INCOMPATIBLE_SIGSTRUCT       the signature of the module says something else
 *   TDX_RND_NO_ENTROPY                   no random number just now
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_sys_init(uint64_t *cpuid, uint64_t *mask_low, uint64_t *mask_high, uint64_t *expected_low,
	     uint64_t *expected_high)
{
	uint64_t rax = TDX_LEAF_TDH_SYS_INIT, rcx = 0, rdx;
	uint64_t r8_out, r9_out, r10_out;
	register uint64_t r8 __asm__("r8");
	register uint64_t r9 __asm__("r9");
	register uint64_t r10 __asm__("r10");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "=d" (rdx), "=r" (r8), "=r" (r9), "=r" (r10)
			  :
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	r9_out = r9;
	r10_out = r10;
	tdx_put(cpuid, rcx);
	tdx_put(mask_low, rdx);
	tdx_put(mask_high, r8_out);
	tdx_put(expected_low, r9_out);
	tdx_put(expected_high, r10_out);
	return rax;
}

/**
 * tdh_sys_init_v1 - Initialise the module, once, on any CPU
 * @fatal_info: [in, R8] where to say why the module stopped: 64 bytes of shared memory in 51:6 (all
 *	ones: nowhere), and how to tell (55:54: 0 not, 1 interrupt of the vector in 63:56, 2 NMI, 3 SMI)
 * @cpuid: [out, RCX] leaf (31:0) and sub-leaf (63:32) of the CPUID value that is not as it must be;
 *	0 otherwise (on error)
 * @mask_low: [out, RDX] bits of EAX and EBX that are compared (on error)
 * @mask_high: [out, R8] bits of ECX and EDX (on error)
 * @expected_low: [out, R9] what EAX and EBX must be (on error)
 * @expected_high: [out, R10] what ECX and EDX must be (on error)
 *
 * Context: also before the module is ready.
 * Locks: module exclusive.
 * Note: 1.0 and 1.5 refuse an RCX other than 0.
 * Leaf 33, version 1. Since: module 1.5.13.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_init.c.
 *
 * Returns, in the order of the checks:
 *   TDX_SYS_BUSY                         another call has the module locked
 *   TDX_OPERAND_INVALID(RCX)             reserved bits are set
 *   TDX_OPERAND_INVALID(R8)              reserved bits are set, not shared memory, or a vector
 *                                        below 16; from module 1.5.13 on
 *   TDX_SYS_INIT_NOT_PENDING             it has been done
 *   TDX_INCORRECT_MSR_VALUE              an MSR is not as it must be; RAX has its number
 *   TDX_LIMIT_CPUID_MAXVAL_SET           IA32_MISC_ENABLE limits CPUID
 *   TDX_CPUID_LEAF_NOT_SUPPORTED         the CPU lacks a CPUID leaf; RAX has its number
 *   TDX_INCORRECT_CPUID_VALUE            a CPUID value is not as it must be; RCX names it
 *   TDX_CPUID_LEAF_1F_FORMAT_UNRECOGNIZED
 *                                        CPUID leaf 0x1F is not as expected
 *   TDX_INVALID_WBINVD_SCOPE             WBINVD works on an unexpected scope
 *   TDX_NUM_ACTIVATED_HKIDS_NOT_SUPPORTED
 *                                        too many key ids are activated
 *   TDX_CMR_LIST_INVALID                 the list of CMRs is not in order
 *   TDX_SMRR_NOT_SUPPORTED               the CPU lacks SMRR
 *   TDX_SMRR_LOCK_NOT_SUPPORTED          SMRR cannot be locked
 *   TDX_SMRR_NOT_LOCKED                  SMRR is not locked
 *   TDX_INVALID_SMRR_CONFIGURATION       SMRR is not well formed
 *   TDX_SMRR_OVERLAPS_CMR                SMRR overlaps a CMR
 *   TDX_INCOMPATIBLE_SEAM_CAPABILITIES   the P-SEAMLDR lacks something
 *   TDX_SYS_INCOMPATIBLE_SIGSTRUCT       the signature of the module says something else
 *   TDX_RND_NO_ENTROPY                   no random number just now
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_sys_init_v1(uint64_t fatal_info, uint64_t *cpuid, uint64_t *mask_low, uint64_t *mask_high,
		uint64_t *expected_low, uint64_t *expected_high)
{
	uint64_t rax = TDX_LEAF_VERSION(TDX_LEAF_TDH_SYS_INIT, 1), rcx = 0, rdx;
	uint64_t r8_out, r9_out, r10_out;
	register uint64_t r8 __asm__("r8") = fatal_info;
	register uint64_t r9 __asm__("r9");
	register uint64_t r10 __asm__("r10");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "=d" (rdx), "+r" (r8), "=r" (r9), "=r" (r10)
			  :
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	r9_out = r9;
	r10_out = r10;
	tdx_put(cpuid, rcx);
	tdx_put(mask_low, rdx);
	tdx_put(mask_high, r8_out);
	tdx_put(expected_low, r9_out);
	tdx_put(expected_high, r10_out);
	return rax;
}

/**
 * tdh_sys_rd - Read a metadata field of the module
 * @field: [in, RDX] the field, or TDX_FIELD_ID_NONE for the first
 * @next_field: [out, RDX] id of the field after it, TDX_FIELD_ID_NONE at the end
 * @value: [out, R8] the value; 0 on error (also on error)
 *
 * Context: also before the module is ready.
 * Leaf 34, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_rd.c.
 *
 * Returns, in the order of the checks:
 *   TDX_SYS_LP_INIT_NOT_DONE             TDH.SYS.LP.INIT has not been done on this logical
 *                                        processor
 *   TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT
 *                                        the first field was asked for; RDX has it
 *   TDX_METADATA_FIELD_ID_INCORRECT      there is no such field, or it is more than one element
 *   TDX_METADATA_FIELD_NOT_READABLE      the caller may not read it
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_sys_rd(struct tdx_field_id field, uint64_t *next_field, uint64_t *value)
{
	uint64_t rax = TDX_LEAF_TDH_SYS_RD, rdx = field.raw;
	uint64_t r8_out;
	register uint64_t r8 __asm__("r8");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+d" (rdx), "=r" (r8)
			  :
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	tdx_put(next_field, rdx);
	tdx_put(value, r8_out);
	return rax;
}

/**
 * tdh_sys_lp_init - Initialise the module on this logical processor
 * @cpuid: [out, RCX] leaf (31:0) and sub-leaf (63:32) of the CPUID value that differs between CPUs;
 *	0 otherwise (on error)
 * @mask_low: [out, RDX] bits of EAX and EBX that are compared (on error)
 * @mask_high: [out, R8] bits of ECX and EDX (on error)
 *
 * Context: also before the module is ready.
 * Locks: module shared.
 * Leaf 35, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_lp_init.c.
 *
 * Returns, in the order of the checks:
 *   TDX_SYS_BUSY                         another call has the module locked
 *   TDX_SYS_LP_INIT_NOT_PENDING          TDH.SYS.INIT has not been done
 *   TDX_SYS_LP_INIT_DONE                 it has been done here
 *   TDX_RND_NO_ENTROPY                   no random number just now; up to module 1.5.13
 *   TDX_INCOMPATIBLE_SEAM_CAPABILITIES   the P-SEAMLDR lacks something
 *   TDX_INCONSISTENT_MSR                 an MSR differs from that of the first CPU; RAX has its
 *                                        number
 *   TDX_LIMIT_CPUID_MAXVAL_SET           IA32_MISC_ENABLE limits CPUID
 *   TDX_INCONSISTENT_CPUID_FIELD         a CPUID value differs from that of the first CPU; RCX
 *                                        names it
 *   TDX_INVALID_PKG_ID                   the package number is too high
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_sys_lp_init(uint64_t *cpuid, uint64_t *mask_low, uint64_t *mask_high)
{
	uint64_t rax = TDX_LEAF_TDH_SYS_LP_INIT, rcx, rdx;
	uint64_t r8_out;
	register uint64_t r8 __asm__("r8");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "=c" (rcx), "=d" (rdx), "=r" (r8)
			  :
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	tdx_put(cpuid, rcx);
	tdx_put(mask_low, rdx);
	tdx_put(mask_high, r8_out);
	return rax;
}

/**
 * tdh_sys_tdmr_init - Initialise part of a TDMR
 * @tdmr_base: [in, RCX] base of the TDMR; aligned to 1073741824 bytes
 * @next: [out, RDX] first address that is not initialised, rounded down to 1 GiB; 0 on error (also
 *	on error)
 *
 * Progress is kept in the module: repeat until next reaches the end of the TDMR.
 * Locks: TDMR exclusive.
 * Leaf 36, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_tdmr_init.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the base of a TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call initialises the TDMR
 *   TDX_TDMR_ALREADY_INITIALIZED         all of it is initialised
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_sys_tdmr_init(uint64_t tdmr_base, uint64_t *next)
{
	uint64_t rax = TDX_LEAF_TDH_SYS_TDMR_INIT, rdx;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "=d" (rdx)
			  : "c" (tdmr_base)
			  : TDX_CALL_CLOBBERS);
	tdx_put(next, rdx);
	return rax;
}

/**
 * tdh_sys_rdall - Read all metadata fields of the module
 * @list_pa: [in, RDX] page that takes a metadata list; aligned to 4096 bytes
 * @field: [in, R8] first field, or TDX_FIELD_ID_NONE
 * @next_field: [out, R8] field to go on with, TDX_FIELD_ID_NONE at the end
 *
 * Context: also before the module is ready.
 * Leaf 37, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_rdall.c.
 *
 * Returns, in the order of the checks:
 *   TDX_SYS_LP_INIT_NOT_DONE             TDH.SYS.LP.INIT has not been done on this logical
 *                                        processor
 *   TDX_OPERAND_INVALID(RDX)             not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_METADATA_FIELD_ID_INCORRECT      there is no such field
 *   TDX_METADATA_LIST_OVERFLOW           the page is full; go on with next_field
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_sys_rdall(uint64_t list_pa, struct tdx_field_id field, uint64_t *next_field)
{
	uint64_t rax = TDX_LEAF_TDH_SYS_RDALL;
	register uint64_t r8 __asm__("r8") = field.raw;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+r" (r8)
			  : "d" (list_pa)
			  : TDX_CALL_CLOBBERS);
	tdx_put(next_field, r8);
	return rax;
}

/**
 * tdh_mem_track - Start a new TLB epoch of a TD
 * @tdr: [in, RCX] the TD
 *
 * Afterwards every vCPU that ran in the epoch before has to exit once; until then the next call is
 * busy.
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, POST_EXPORT, MEMORY_IMPORT,
 * STATE_IMPORT, POST_IMPORT or LIVE_IMPORT.
 * Locks: TDR shared; OP_STATE shared; TD epoch exclusive.
 * Leaf 38, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_track.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_BUSY(TD_EPOCH)           another call has the epoch locked
 *   TDX_PREVIOUS_TLB_EPOCH_BUSY          a vCPU that ran in the epoch before has not exited
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_track(struct tdx_tdr tdr)
{
	uint64_t rax = TDX_LEAF_TDH_MEM_TRACK;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdr.pa)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_mem_range_unblock - Undo TDH.MEM.RANGE.BLOCK
 * @gpa: [in, RCX] guest physical address and level of the S-EPT entry
 * @tdr: [in, RDX] the TD
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT, POST_EXPORT, POST_IMPORT or
 * LIVE_IMPORT; the S-EPT entry is NL_BLOCKED, BLOCKED or PENDING_BLOCKED.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree exclusive; S-EPT entry.
 * Leaf 39, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_mem_range_unblock.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RCX)             level is not 0 to 4, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_OPERAND_BUSY(RCX)                the guest has the S-EPT entry locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the state of the S-EPT entry does not allow the call
 *   TDX_TLB_TRACKING_NOT_DONE(RCX)       TDH.MEM.TRACK, and an exit of every vCPU, has not followed
 *                                        the blocking
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_range_unblock(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t *entry, uint64_t *info)
{
	uint64_t rax = TDX_LEAF_TDH_MEM_RANGE_UNBLOCK, rcx = gpa.raw;
	uint64_t rdx = tdr.pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx)
			  :
			  : TDX_CALL_CLOBBERS);
	tdx_put(entry, rcx);
	tdx_put(info, rdx);
	return rax;
}

/**
 * tdh_phymem_cache_wb - Write the caches of this package back, for keys that are being freed
 * @resume: [in, RCX] 0 to start, 1 to resume
 *
 * Locks: write-back of the package exclusive; KOT shared.
 * Resume: repeat with RCX = 1.
 * Leaf 40, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_phymem_cache_wb.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             neither 0 nor 1
 *   TDX_OPERAND_BUSY(WBCACHE)            it runs on this package
 *   TDX_OPERAND_BUSY(KOT)                another call has the key ownership table locked
 *   TDX_NO_HKID_READY_TO_WBCACHE         no key id needs it on this package
 *   TDX_WBCACHE_RESUME_ERROR             there is nothing to resume
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_phymem_cache_wb(uint64_t resume)
{
	uint64_t rax = TDX_LEAF_TDH_PHYMEM_CACHE_WB;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (resume)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_phymem_page_wbinvd - Write a physical page back and invalidate it in all caches
 * @page_pa: [in, RCX] the page, with the key id that it is cached under in the upper bits of the
 *	address; aligned to 4096 bytes
 *
 * Locks: PAMT entry of the page shared.
 * Leaf 41, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_phymem_page_wbinvd.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page; its key id may be any
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a free page
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_phymem_page_wbinvd(struct tdx_keyed_pa page_pa)
{
	uint64_t rax = TDX_LEAF_TDH_PHYMEM_PAGE_WBINVD;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (page_pa.raw)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_vp_wr - Write a metadata field of a vCPU
 * @tdvpr: [in, RCX] the vCPU
 * @field: [in, RDX] the field
 * @value: [in, R8] value to write
 * @mask: [in, R9] bits of it to write
 * @previous: [out, R8] the value before; 0 on error (also on error)
 *
 * Context: the TD is INITIALIZED, RUNNABLE, LIVE_EXPORT, MEMORY_IMPORT, STATE_IMPORT, POST_IMPORT,
 * LIVE_IMPORT or FAILED_IMPORT.
 * Locks: TDVPR shared; TDR shared; OP_STATE shared.
 * Leaf 43, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDVPR
 *   TDX_OPERAND_BUSY(TDR)                another call has the TDR of the owner locked
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_TDCX_NUM_INCORRECT               TDCX pages of the vCPU are missing
 *   TDX_VCPU_STATE_INCORRECT             the vCPU is not initialised
 *   TDX_VCPU_ASSOCIATED                  another logical processor has the vCPU
 *   TDX_METADATA_FIELD_ID_INCORRECT      there is no such field, or it is more than one element
 *   TDX_METADATA_FIELD_NOT_WRITABLE      the caller may not write it
 *   TDX_METADATA_WR_MASK_NOT_VALID       the mask has bits that the caller may not write
 *   TDX_METADATA_FIELD_VALUE_NOT_VALID   the value is not one that the field can have
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_vp_wr(struct tdx_tdvpr tdvpr, struct tdx_field_id field, uint64_t value, uint64_t mask,
	  uint64_t *previous)
{
	uint64_t rax = TDX_LEAF_TDH_VP_WR;
	register uint64_t r8 __asm__("r8") = value;
	register uint64_t r9 __asm__("r9") = mask;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+r" (r8)
			  : "c" (tdvpr.pa), "d" (field.raw), "r" (r9)
			  : TDX_CALL_CLOBBERS);
	tdx_put(previous, r8);
	return rax;
}

/**
 * tdh_sys_lp_shutdown - Shut the module down on this logical processor (1.0); does nothing since
 *	1.5
 *
 * Context: also before the module is ready; also after TDH.SYS.SHUTDOWN.
 * Note: allowed even after TDH.SYS.SHUTDOWN.
 * Leaf 44, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_lp_shutdown.c.
 *
 * Returns, in the order of the checks:
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_sys_lp_shutdown(void)
{
	uint64_t rax = TDX_LEAF_TDH_SYS_LP_SHUTDOWN;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  :
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_sys_config - Give the module its TDMRs and its key
 * @tdmr_array_pa: [in, RCX] array of the physical addresses of TDMR_INFO structures; aligned to 512
 *	bytes
 * @tdmrs: [in, RDX] entries of the array
 * @hkid: [in, R8] key id of the module: bits 15:0; bit 16 asks for a dynamic PAMT (from 1.5.20 on)
 *
 * Context: also before the module is ready.
 * Locks: module exclusive.
 * Note: the 2.0 source reads R9 and R10 in every version and R11 in none; R11 is from the Linux
 * patches of 2025.
 * Leaf 45, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_config.c.
 *
 * Returns, in the order of the checks:
 *   TDX_SYS_BUSY                         another call has the module locked
 *   TDX_SYS_CONFIG_NOT_PENDING           TDH.SYS.INIT has not been done, some CPU lacks
 *                                        TDH.SYS.LP.INIT, or it has been done
 *   TDX_OPERAND_INVALID(RCX)             not aligned to 512 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(RDX)             0, or too many
 *   TDX_OPERAND_INVALID(R8)              not a private key id, or reserved bits are set
 *   TDX_OPERAND_INVALID(R8)              dynamic PAMT is asked for, and key ids start too high in
 *                                        addresses; from module 1.5.20 on
 *   TDX_INVALID_TDMR                     base, size or reserved bits of a TDMR are wrong
 *   TDX_NON_ORDERED_TDMR                 TDMRs are not ascending or overlap
 *   TDX_NON_ORDERED_RESERVED_IN_TDMR     reserved areas are not ascending or overlap
 *   TDX_INVALID_RESERVED_IN_TDMR         a reserved area is not aligned or not inside
 *   TDX_INVALID_PAMT                     a PAMT area is not aligned or too small
 *   TDX_PAMT_OVERLAP                     a PAMT area overlaps another or usable memory
 *   TDX_PAMT_OUTSIDE_CMRS                a PAMT area is not inside a CMR
 *   TDX_TDMR_OUTSIDE_CMRS                usable memory of a TDMR is not inside a CMR
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_sys_config(uint64_t tdmr_array_pa, uint64_t tdmrs, uint64_t hkid)
{
	uint64_t rax = TDX_LEAF_TDH_SYS_CONFIG;
	register uint64_t r8 __asm__("r8") = hkid;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdmr_array_pa), "d" (tdmrs), "r" (r8)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_sys_config_v1 - Give the module its TDMRs and its key
 * @tdmr_array_pa: [in, RCX] array of the physical addresses of TDMR_INFO structures; aligned to 512
 *	bytes
 * @tdmrs: [in, RDX] entries of the array
 * @hkid: [in, R8] key id of the module: bits 15:0; bit 16 asks for a dynamic PAMT (from 1.5.20 on)
 * @features0: [in, R9] add-on features to enable, laid out as TDX_FEATURES0
 * @features1: [in, R10] more of them
 *
 * Context: also before the module is ready.
 * Locks: module exclusive.
 * Note: the 2.0 source reads R9 and R10 in every version and R11 in none; R11 is from the Linux
 * patches of 2025.
 * Leaf 45, version 1. Since: module 2.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_config.c.
 *
 * Returns, in the order of the checks:
 *   TDX_SYS_BUSY                         another call has the module locked
 *   TDX_SYS_CONFIG_NOT_PENDING           TDH.SYS.INIT has not been done, some CPU lacks
 *                                        TDH.SYS.LP.INIT, or it has been done
 *   TDX_OPERAND_INVALID(RCX)             not aligned to 512 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(RDX)             0, or too many
 *   TDX_OPERAND_INVALID(R8)              not a private key id, or reserved bits are set
 *   TDX_OPERAND_INVALID(R8)              dynamic PAMT is asked for, and key ids start too high in
 *                                        addresses; from module 1.5.20 on
 *   TDX_INVALID_TDMR                     base, size or reserved bits of a TDMR are wrong
 *   TDX_NON_ORDERED_TDMR                 TDMRs are not ascending or overlap
 *   TDX_NON_ORDERED_RESERVED_IN_TDMR     reserved areas are not ascending or overlap
 *   TDX_INVALID_RESERVED_IN_TDMR         a reserved area is not aligned or not inside
 *   TDX_INVALID_PAMT                     a PAMT area is not aligned or too small
 *   TDX_PAMT_OVERLAP                     a PAMT area overlaps another or usable memory
 *   TDX_PAMT_OUTSIDE_CMRS                a PAMT area is not inside a CMR
 *   TDX_TDMR_OUTSIDE_CMRS                usable memory of a TDMR is not inside a CMR
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_sys_config_v1(uint64_t tdmr_array_pa, uint64_t tdmrs, uint64_t hkid, uint64_t features0,
		  uint64_t features1)
{
	uint64_t rax = TDX_LEAF_VERSION(TDX_LEAF_TDH_SYS_CONFIG, 1);
	register uint64_t r8 __asm__("r8") = hkid;
	register uint64_t r9 __asm__("r9") = features0;
	register uint64_t r10 __asm__("r10") = features1;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdmr_array_pa), "d" (tdmrs), "r" (r8), "r" (r9), "r" (r10)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_sys_config_clock_v1 - Give the module its TDMRs and its key
 * @tdmr_array_pa: [in, RCX] array of the physical addresses of TDMR_INFO structures; aligned to 512
 *	bytes
 * @tdmrs: [in, RDX] entries of the array
 * @hkid: [in, R8] key id of the module: bits 15:0; bit 16 asks for a dynamic PAMT (from 1.5.20 on)
 * @features0: [in, R9] add-on features to enable, laid out as TDX_FEATURES0
 * @features1: [in, R10] more of them
 * @wall_clock: [in, R11] seconds since 1970, for TDX Connect
 *
 * Context: also before the module is ready.
 * Locks: module exclusive.
 * Note: the 2.0 source reads R9 and R10 in every version and R11 in none; R11 is from the Linux
 * patches of 2025.
 * Leaf 45, version 1. Since: module 2.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_config.c.
 *
 * Returns, in the order of the checks:
 *   TDX_SYS_BUSY                         another call has the module locked
 *   TDX_SYS_CONFIG_NOT_PENDING           TDH.SYS.INIT has not been done, some CPU lacks
 *                                        TDH.SYS.LP.INIT, or it has been done
 *   TDX_OPERAND_INVALID(RCX)             not aligned to 512 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(RDX)             0, or too many
 *   TDX_OPERAND_INVALID(R8)              not a private key id, or reserved bits are set
 *   TDX_OPERAND_INVALID(R8)              dynamic PAMT is asked for, and key ids start too high in
 *                                        addresses; from module 1.5.20 on
 *   TDX_INVALID_TDMR                     base, size or reserved bits of a TDMR are wrong
 *   TDX_NON_ORDERED_TDMR                 TDMRs are not ascending or overlap
 *   TDX_NON_ORDERED_RESERVED_IN_TDMR     reserved areas are not ascending or overlap
 *   TDX_INVALID_RESERVED_IN_TDMR         a reserved area is not aligned or not inside
 *   TDX_INVALID_PAMT                     a PAMT area is not aligned or too small
 *   TDX_PAMT_OVERLAP                     a PAMT area overlaps another or usable memory
 *   TDX_PAMT_OUTSIDE_CMRS                a PAMT area is not inside a CMR
 *   TDX_TDMR_OUTSIDE_CMRS                usable memory of a TDMR is not inside a CMR
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_sys_config_clock_v1(uint64_t tdmr_array_pa, uint64_t tdmrs, uint64_t hkid, uint64_t features0,
			uint64_t features1, uint64_t wall_clock)
{
	uint64_t rax = TDX_LEAF_VERSION(TDX_LEAF_TDH_SYS_CONFIG, 1);
	register uint64_t r8 __asm__("r8") = hkid;
	register uint64_t r9 __asm__("r9") = features0;
	register uint64_t r10 __asm__("r10") = features1;
	register uint64_t r11 __asm__("r11") = wall_clock;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdmr_array_pa), "d" (tdmrs), "r" (r8), "r" (r9), "r" (r10),
			    "r" (r11)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_servtd_bind - Bind a service TD to a TD
 * @tdr: [in, RCX] the target TD
 * @service_tdr: [in, RDX] the service TD
 * @slot: [in, R8] binding slot
 * @type: [in, R9] type of the service TD
 * @attributes: [in, R10] SERVTD_ATTR
 * @handle: [out, RCX] binding handle
 * @uuid0: [out, R10] UUID of the target TD, bits 63:0 (also on error)
 * @uuid1: [out, R11] bits 127:64 (also on error)
 * @uuid2: [out, R12] bits 191:128 (also on error)
 * @uuid3: [out, R13] bits 255:192 (also on error)
 *
 * Context: the TD is UNINITIALIZED, INITIALIZED, RUNNABLE, LIVE_EXPORT, POST_IMPORT or LIVE_IMPORT.
 * Locks: TDR shared; OP_STATE shared; TDR of the service TD shared; bindings exclusive.
 * Note: RCX and R10 to R13 are zeroed first, and so lost on an error too.
 * Leaf 48, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_servtd_bind.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             the same as RCX
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_OPERAND_INVALID(R8)              no such slot
 *   TDX_OPERAND_INVALID(R9)              no such type
 *   TDX_OPERAND_INVALID(R10)             attributes that cannot be
 *   TDX_OPERAND_BUSY(SERVTD_BINDINGS)    another call has the bindings locked
 *   TDX_SERVTD_ALREADY_BOUND_FOR_TYPE    the TD has a service TD of the type
 *   TDX_OPERAND_BUSY(RTMR)               another call has the RTMRs of the service TD locked
 *   TDX_OP_STATE_INCORRECT               the TD is built, and the slot is not bound before
 *   TDX_SERVTD_TYPE_MISMATCH             the slot is bound to another type
 *   TDX_SERVTD_ATTR_MISMATCH             the slot is bound with other attributes
 *   TDX_SERVTD_INFO_HASH_MISMATCH        the slot is bound to another service TD
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_servtd_bind(struct tdx_tdr tdr, struct tdx_tdr service_tdr, uint64_t slot, uint64_t type,
		uint64_t attributes, uint64_t *handle, uint64_t *uuid0, uint64_t *uuid1,
		uint64_t *uuid2, uint64_t *uuid3)
{
	uint64_t rax = TDX_LEAF_TDH_SERVTD_BIND, rcx = tdr.pa;
	uint64_t r10_out, r11_out, r12_out, r13_out;
	register uint64_t r8 __asm__("r8") = slot;
	register uint64_t r9 __asm__("r9") = type;
	register uint64_t r10 __asm__("r10") = attributes;
	register uint64_t r11 __asm__("r11");
	register uint64_t r12 __asm__("r12");
	register uint64_t r13 __asm__("r13");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+r" (r10), "=r" (r11), "=r" (r12), "=r" (r13)
			  : "d" (service_tdr.pa), "r" (r8), "r" (r9)
			  : TDX_CALL_CLOBBERS);
	r10_out = r10;
	r11_out = r11;
	r12_out = r12;
	r13_out = r13;
	tdx_put(handle, rcx);
	tdx_put(uuid0, r10_out);
	tdx_put(uuid1, r11_out);
	tdx_put(uuid2, r12_out);
	tdx_put(uuid3, r13_out);
	return rax;
}

/**
 * tdh_servtd_prebind - Say which service TD may be bound to a TD later
 * @tdr: [in, RCX] the target TD
 * @info_hash_pa: [in, RDX] SHA-384 of the SERVTD_INFO that will be bound
 * @slot: [in, R8] binding slot
 * @type: [in, R9] type of the service TD
 * @attributes: [in, R10] SERVTD_ATTR
 *
 * Context: the TD is UNINITIALIZED or INITIALIZED.
 * Locks: TDR shared; OP_STATE shared; bindings exclusive.
 * Leaf 49, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_servtd_prebind.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RDX)             not aligned to 64 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R8)              no such slot
 *   TDX_OPERAND_INVALID(R9)              no such type
 *   TDX_OPERAND_INVALID(R10)             attributes that cannot be
 *   TDX_OPERAND_BUSY(SERVTD_BINDINGS)    another call has the bindings locked
 *   TDX_SERVTD_ALREADY_BOUND_FOR_TYPE    the TD has a service TD of the type
 *   TDX_SERVTD_BOUND                     the slot is bound
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_servtd_prebind(struct tdx_tdr tdr, uint64_t info_hash_pa, uint64_t slot, uint64_t type,
		   uint64_t attributes)
{
	uint64_t rax = TDX_LEAF_TDH_SERVTD_PREBIND;
	register uint64_t r8 __asm__("r8") = slot;
	register uint64_t r9 __asm__("r9") = type;
	register uint64_t r10 __asm__("r10") = attributes;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdr.pa), "d" (info_hash_pa), "r" (r8), "r" (r9), "r" (r10)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_sys_shutdown - Shut the module down and leave its state to the next one
 * @handoff: [in, RCX] version of the handoff data to leave in 15:0; from module 1.5.24 on bit 16
 *	refuses while TDs would be hurt
 *
 * Locks: module exclusive.
 * Leaf 52, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_shutdown.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not a handoff version of this module, or reserved bits are
 *                                        set
 *   TDX_SYS_BUSY                         another call is running
 *   TDX_UPDATE_COMPATIBILITY_SENSITIVE   bit 16 is set, and TDs are being built or have interrupted
 *                                        migration calls; from module 1.5.24 on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_sys_shutdown(uint64_t handoff)
{
	uint64_t rax = TDX_LEAF_TDH_SYS_SHUTDOWN;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (handoff)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_sys_update - Take over the state that the module before has left
 *
 * Context: also before the module is ready.
 * Locks: module exclusive.
 * Leaf 53, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_update.c.
 *
 * Returns, in the order of the checks:
 *   TDX_SYS_BUSY                         another call has the module locked
 *   TDX_SYS_STATE_INCORRECT              the module is initialised, or some CPU lacks
 *                                        TDH.SYS.LP.INIT
 *   TDX_SYS_INVALID_HANDOFF              the state left is not one that the module can take
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_sys_update(void)
{
	uint64_t rax = TDX_LEAF_TDH_SYS_UPDATE;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  :
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_sys_update_v1 - Take over the state that the module before has left
 * @features0: [in, R9] add-on features to enable, laid out as TDX_FEATURES0
 * @features1: [in, R10] more of them; 0
 *
 * Context: also before the module is ready.
 * Locks: module exclusive.
 * Leaf 53, version 1. Since: module 1.5.24.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/api_calls/tdh_sys_update.c.
 *
 * Returns, in the order of the checks:
 *   TDX_SYS_BUSY                         another call has the module locked
 *   TDX_SYS_STATE_INCORRECT              the module is initialised, or some CPU lacks
 *                                        TDH.SYS.LP.INIT
 *   TDX_SYS_INVALID_HANDOFF              the state left is not one that the module can take
 *   TDX_OPERAND_INVALID(R9)              a feature that the module does not have; from module
 *                                        1.5.24 on
 *   TDX_OPERAND_INVALID(R10)             not 0; from module 1.5.24 on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_sys_update_v1(uint64_t features0, uint64_t features1)
{
	uint64_t rax = TDX_LEAF_VERSION(TDX_LEAF_TDH_SYS_UPDATE, 1);
	register uint64_t r9 __asm__("r9") = features0;
	register uint64_t r10 __asm__("r10") = features1;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "r" (r9), "r" (r10)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_phymem_pamt_add - Give a 2 MiB range of memory its PAMT of 4 KiB entries
 * @range: [in, RCX] physical address of the range, and level 1
 * @pamt_page0_pa: [in, RDX] first page that becomes PAMT; aligned to 4096 bytes
 * @pamt_page1_pa: [in, R8] second page that becomes PAMT; aligned to 4096 bytes
 *
 * Locks: PAMT entry of the range exclusive; PAMT entries of the two pages shared.
 * Note: the two pages may lie in the range itself; they are zeroed.
 * Leaf 58, version 0. Since: module 1.5.20.
 * Source: intel/tdx-module@1666adc src/vmm_dispatcher/api_calls/tdh_phymem_pamt_add.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             the module has no dynamic PAMT enabled
 *   TDX_OPERAND_INVALID(RCX)             level is not 1, not aligned to 2 MiB, or reserved bits or
 *                                        a key id are set
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_INVALID(R8)              not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R8)     in no TDMR
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has the range locked
 *   TDX_HPA_RANGE_NOT_FREE(RCX)          the range has its PAMT pages, or is in use as a whole
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_NOT_FREE(RDX)               not a free page, or a PAMT page already
 *   TDX_OPERAND_BUSY(R8)                 another call has it locked
 *   TDX_PAGE_NOT_FREE(R8)                not a free page, or a PAMT page already
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_phymem_pamt_add(struct tdx_gpa_level range, uint64_t pamt_page0_pa, uint64_t pamt_page1_pa)
{
	uint64_t rax = TDX_LEAF_TDH_PHYMEM_PAMT_ADD;
	register uint64_t r8 __asm__("r8") = pamt_page1_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (range.raw), "d" (pamt_page0_pa), "r" (r8)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_phymem_pamt_remove - Take back the PAMT pages of a 2 MiB range
 * @range: [in, RCX] physical address of the range, and level 1
 * @pamt_page0_pa: [out, RDX] first page that is free now
 * @pamt_page1_pa: [out, R8] second page that is free now
 *
 * Locks: PAMT entry of the range exclusive.
 * Leaf 59, version 0. Since: module 1.5.20.
 * Source: intel/tdx-module@1666adc src/vmm_dispatcher/api_calls/tdh_phymem_pamt_remove.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             the module has no dynamic PAMT enabled
 *   TDX_OPERAND_INVALID(RCX)             level is not 1, not aligned to 2 MiB, or reserved bits or
 *                                        a key id are set
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has the range locked
 *   TDX_NO_PAMT_PAGE_PAIR(RCX)           the range has no PAMT pages
 *   TDX_PAMT_PAGE_NOT_EMPTY              a page of the range is in use; bits 31:0 say by which PAMT
 *                                        page, 0 or 1
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_phymem_pamt_remove(struct tdx_gpa_level range, uint64_t *pamt_page0_pa, uint64_t *pamt_page1_pa)
{
	uint64_t rax = TDX_LEAF_TDH_PHYMEM_PAMT_REMOVE, rdx;
	uint64_t r8_out;
	register uint64_t r8 __asm__("r8");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "=d" (rdx), "=r" (r8)
			  : "c" (range.raw)
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	tdx_put(pamt_page0_pa, rdx);
	tdx_put(pamt_page1_pa, r8_out);
	return rax;
}

/**
 * tdh_ext_init - Initialise the extensions of the module
 *
 * Resume: repeat the same call.
 * Leaf 60, version 0. Since: module 2.x.
 * Not checked against a module: the operands come from lore linux TDX patches 2025-09..2026-06
 * (indexed).
 *
 * Returns: not read from a source; see what every call can return.
 */
TDX_CALL tdx_status
tdh_ext_init(void)
{
	uint64_t rax = TDX_LEAF_TDH_EXT_INIT;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  :
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_ext_mem_add - Give the extensions of the module their memory
 * @list: [in, RCX] HPA_LIST_INFO: first entry 11:3, page 51:12, last entry 63:55
 * @next_list: [out, RCX] HPA_LIST_INFO of what is left (also on error)
 *
 * Resume: repeat with RCX as it was returned.
 * Leaf 61, version 0. Since: module 2.x.
 * Not checked against a module: the operands come from lore linux TDX patches 2025-09..2026-06
 * (indexed).
 *
 * Returns: not read from a source; see what every call can return.
 */
TDX_CALL tdx_status
tdh_ext_mem_add(uint64_t list, uint64_t *next_list)
{
	uint64_t rax = TDX_LEAF_TDH_EXT_MEM_ADD, rcx = list;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  :
			  : TDX_CALL_CLOBBERS);
	tdx_put(next_list, rcx);
	return rax;
}

/**
 * tdh_export_abort - End an export and let the TD run here again
 * @tdr: [in, RCX] the TD
 * @token: [in, R8] MBMD buffer of the abort token: physical address in 51:0, bytes in 63:52
 * @stream: [in, R10] migration stream index in bits 15:0
 *
 * Context: the TD is LIVE_EXPORT, PAUSED_EXPORT or POST_EXPORT.
 * Locks: TDR shared; OP_STATE exclusive; migration exclusive; stream exclusive.
 * Vector registers come back zeroed.
 * Leaf 64, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_export_abort.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_BUSY(MIG)                another call has the migration locked
 *   TDX_OPERAND_INVALID(R10)             no such stream
 *   TDX_OPERAND_INVALID(R8)              not aligned to 128 bytes, not shared memory, too small, or
 *                                        in SEAMRR
 *   TDX_INVALID_MBMD                     the token is not an abort token
 *   TDX_OPERAND_BUSY(MIGSC)              another call has the stream locked
 *   TDX_INCORRECT_MBMD_MAC               the token is not genuine
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_export_abort(struct tdx_tdr tdr, uint64_t token, uint64_t stream)
{
	uint64_t rax = TDX_LEAF_TDH_EXPORT_ABORT;
	register uint64_t r8 __asm__("r8") = token;
	register uint64_t r10 __asm__("r10") = stream;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdr.pa), "r" (r8), "r" (r10)
			  : TDX_CALL_CLOBBERS_VECTORS);
	return rax;
}

/**
 * tdh_export_blockw - Block pages of a TD for writing, before they are exported
 * @gpa_list: [in, RCX] GPA_LIST_INFO
 * @tdr: [in, RDX] the TD
 * @next_gpa_list: [out, RCX] GPA_LIST_INFO of what is left (also on error)
 *
 * Context: the TD is LIVE_EXPORT; the S-EPT entry is MAPPED, EXPORTED_DIRTY, PENDING or
 * PENDING_EXPORTED_DIRTY.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree shared.
 * Resume: repeat with RCX as it was returned.
 * Note: RAX is not 0 on a success with problem entries: compare by the predicate, not with 0.
 * Leaf 65, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_export_blockw.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_OPERAND_INVALID(RCX)             not shared memory, or the list is not well formed
 *   TDX_OPERAND_INVALID(GPA_LIST_ENTRY)
 *                                        an entry is not well formed
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_SUCCESS                          done; bits 31:0 count the entries with a problem
 */
TDX_CALL tdx_status
tdh_export_blockw(uint64_t gpa_list, struct tdx_tdr tdr, uint64_t *next_gpa_list)
{
	uint64_t rax = TDX_LEAF_TDH_EXPORT_BLOCKW, rcx = gpa_list;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (tdr.pa)
			  : TDX_CALL_CLOBBERS);
	tdx_put(next_gpa_list, rcx);
	return rax;
}

/**
 * tdh_export_blockw_v1 - Block pages of a TD for writing, before they are exported
 * @gpa_list: [in, RCX] GPA_LIST_INFO
 * @tdr: [in, RDX] the TD
 * @next_gpa_list: [out, RCX] GPA_LIST_INFO of what is left (also on error)
 *
 * Context: the TD is LIVE_EXPORT; the S-EPT entry is MAPPED, EXPORTED_DIRTY, PENDING or
 * PENDING_EXPORTED_DIRTY.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree shared.
 * Resume: repeat with RCX as it was returned.
 * Note: RAX is not 0 on a success with problem entries: compare by the predicate, not with 0.
 * Leaf 65, version 1. Since: module 2.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_export_blockw.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_OPERAND_INVALID(RCX)             not shared memory, or the list is not well formed
 *   TDX_OPERAND_INVALID(GPA_LIST_ENTRY)
 *                                        an entry is not well formed
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_SUCCESS                          done; bits 31:0 count the entries with a problem
 */
TDX_CALL tdx_status
tdh_export_blockw_v1(uint64_t gpa_list, struct tdx_tdr tdr, uint64_t *next_gpa_list)
{
	uint64_t rax = TDX_LEAF_VERSION(TDX_LEAF_TDH_EXPORT_BLOCKW, 1);
	uint64_t rcx = gpa_list;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (tdr.pa)
			  : TDX_CALL_CLOBBERS);
	tdx_put(next_gpa_list, rcx);
	return rax;
}

/**
 * tdh_export_restore - Undo the export state of pages after an aborted export
 * @gpa_list: [in, RCX] GPA_LIST_INFO
 * @tdr: [in, RDX] the TD
 * @next_gpa_list: [out, RCX] GPA_LIST_INFO of what is left (also on error)
 *
 * Context: the TD is RUNNABLE; the S-EPT entry is EXPORTED_BLOCKEDW, EXPORTED_DIRTY,
 * EXPORTED_DIRTY_BLOCKEDW, PENDING_EXPORTED_BLOCKEDW, PENDING_EXPORTED_DIRTY or
 * PENDING_EXPORTED_DIRTY_BLOCKEDW.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree shared.
 * Resume: repeat with RCX as it was returned.
 * Note: RAX is not 0 on a success with problem entries: compare by the predicate, not with 0.
 * Leaf 66, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_export_restore.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_OPERAND_INVALID(RCX)             not shared memory, or the list is not well formed
 *   TDX_OPERAND_INVALID(GPA_LIST_ENTRY)
 *                                        an entry is not well formed
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_SUCCESS                          done; bits 31:0 count the entries with a problem
 */
TDX_CALL tdx_status
tdh_export_restore(uint64_t gpa_list, struct tdx_tdr tdr, uint64_t *next_gpa_list)
{
	uint64_t rax = TDX_LEAF_TDH_EXPORT_RESTORE, rcx = gpa_list;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (tdr.pa)
			  : TDX_CALL_CLOBBERS);
	tdx_put(next_gpa_list, rcx);
	return rax;
}

/**
 * tdh_export_restore_v1 - Undo the export state of pages after an aborted export
 * @gpa_list: [in, RCX] GPA_LIST_INFO
 * @tdr: [in, RDX] the TD
 * @next_gpa_list: [out, RCX] GPA_LIST_INFO of what is left (also on error)
 *
 * Context: the TD is RUNNABLE; the S-EPT entry is EXPORTED_BLOCKEDW, EXPORTED_DIRTY,
 * EXPORTED_DIRTY_BLOCKEDW, PENDING_EXPORTED_BLOCKEDW, PENDING_EXPORTED_DIRTY or
 * PENDING_EXPORTED_DIRTY_BLOCKEDW.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree shared.
 * Resume: repeat with RCX as it was returned.
 * Note: RAX is not 0 on a success with problem entries: compare by the predicate, not with 0.
 * Leaf 66, version 1. Since: module 2.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_export_restore.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_OPERAND_INVALID(RCX)             not shared memory, or the list is not well formed
 *   TDX_OPERAND_INVALID(GPA_LIST_ENTRY)
 *                                        an entry is not well formed
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_SUCCESS                          done; bits 31:0 count the entries with a problem
 */
TDX_CALL tdx_status
tdh_export_restore_v1(uint64_t gpa_list, struct tdx_tdr tdr, uint64_t *next_gpa_list)
{
	uint64_t rax = TDX_LEAF_VERSION(TDX_LEAF_TDH_EXPORT_RESTORE, 1);
	uint64_t rcx = gpa_list;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (tdr.pa)
			  : TDX_CALL_CLOBBERS);
	tdx_put(next_gpa_list, rcx);
	return rax;
}

/**
 * tdh_export_mem - Export pages of a TD
 * @gpa_list: [in, RCX] GPA_LIST_INFO
 * @tdr: [in, RDX] the TD
 * @mbmd: [in, R8] MBMD buffer: physical address in 51:0, bytes in 63:52
 * @buffers_pa: [in, R9] list of migration buffers
 * @stream: [in, R10] migration stream index in bits 15:0; bit 63 resumes
 * @mac_list0_pa: [in, R11] list of MACs
 * @mac_list1_pa: [in, R12] second list of MACs, or TDX_NULL_PA
 * @next_gpa_list: [out, RCX] GPA_LIST_INFO of what is left (also on error)
 * @pages: [out, RDX] pages exported
 *
 * Context: the TD is LIVE_EXPORT, PAUSED_EXPORT or POST_EXPORT; the S-EPT entry is MAPPED,
 * BLOCKEDW, EXPORTED_BLOCKEDW, EXPORTED_DIRTY, EXPORTED_DIRTY_BLOCKEDW, PENDING, PENDING_BLOCKEDW,
 * PENDING_EXPORTED_BLOCKEDW, PENDING_EXPORTED_DIRTY or PENDING_EXPORTED_DIRTY_BLOCKEDW.
 * Locks: TDR shared; OP_STATE shared; migration shared; stream exclusive; S-EPT tree shared.
 * Resume: repeat with RCX as it was returned and bit 63 of R10 set.
 * Vector registers come back zeroed.
 * Note: RAX is not 0 on a success with problem entries: compare by the predicate, not with 0.
 * Leaf 68, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_export_mem.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_BUSY(MIG)                another call has the migration locked
 *   TDX_OPERAND_INVALID(R10)             no such stream
 *   TDX_OPERAND_BUSY(MIGSC)              another call has the stream locked
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_OPERAND_INVALID(RCX)             not shared memory, or the list is not well formed
 *   TDX_OPERAND_INVALID(R9)              not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R11)             not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R12)             not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R8)              not aligned to 128 bytes, not shared memory, too small, or
 *                                        in SEAMRR
 *   TDX_MIGRATION_STREAM_STATE_INCORRECT
 *                                        the stream was not interrupted, or is not to be used yet
 *   TDX_INVALID_RESUMPTION               operands differ from those of the interrupted call
 *   TDX_OPERAND_INVALID(GPA_LIST_ENTRY)
 *                                        an entry is not well formed
 *   TDX_OPERAND_INVALID(MIG_BUFF_LIST_ENTRY)
 *                                        a migration buffer is not shared memory
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_SUCCESS                          done; bits 31:0 count the entries with a problem
 */
TDX_CALL tdx_status
tdh_export_mem(uint64_t gpa_list, struct tdx_tdr tdr, uint64_t mbmd, uint64_t buffers_pa,
	       uint64_t stream, uint64_t mac_list0_pa, uint64_t mac_list1_pa,
	       uint64_t *next_gpa_list, uint64_t *pages)
{
	uint64_t rax = TDX_LEAF_TDH_EXPORT_MEM, rcx = gpa_list, rdx = tdr.pa;
	register uint64_t r8 __asm__("r8") = mbmd;
	register uint64_t r9 __asm__("r9") = buffers_pa;
	register uint64_t r10 __asm__("r10") = stream;
	register uint64_t r11 __asm__("r11") = mac_list0_pa;
	register uint64_t r12 __asm__("r12") = mac_list1_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx)
			  : "r" (r8), "r" (r9), "r" (r10), "r" (r11), "r" (r12)
			  : TDX_CALL_CLOBBERS_VECTORS);
	tdx_put(next_gpa_list, rcx);
	tdx_put(pages, rdx);
	return rax;
}

/**
 * tdh_export_mem_l2 - Export pages of a TD
 * @gpa_list: [in, RCX] GPA_LIST_INFO
 * @tdr: [in, RDX] the TD
 * @mbmd: [in, R8] MBMD buffer: physical address in 51:0, bytes in 63:52
 * @buffers_pa: [in, R9] list of migration buffers
 * @stream: [in, R10] migration stream index in bits 15:0; bit 63 resumes
 * @mac_list0_pa: [in, R11] list of MACs
 * @mac_list1_pa: [in, R12] second list of MACs, or TDX_NULL_PA
 * @l2_attributes_pa: [in, R14] list of L2 attributes, for a partitioned TD
 * @next_gpa_list: [out, RCX] GPA_LIST_INFO of what is left (also on error)
 * @pages: [out, RDX] pages exported
 *
 * Context: the TD is LIVE_EXPORT, PAUSED_EXPORT or POST_EXPORT; the S-EPT entry is MAPPED,
 * BLOCKEDW, EXPORTED_BLOCKEDW, EXPORTED_DIRTY, EXPORTED_DIRTY_BLOCKEDW, PENDING, PENDING_BLOCKEDW,
 * PENDING_EXPORTED_BLOCKEDW, PENDING_EXPORTED_DIRTY or PENDING_EXPORTED_DIRTY_BLOCKEDW.
 * Locks: TDR shared; OP_STATE shared; migration shared; stream exclusive; S-EPT tree shared.
 * Resume: repeat with RCX as it was returned and bit 63 of R10 set.
 * Vector registers come back zeroed.
 * Note: RAX is not 0 on a success with problem entries: compare by the predicate, not with 0.
 * Leaf 68, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_export_mem.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_BUSY(MIG)                another call has the migration locked
 *   TDX_OPERAND_INVALID(R10)             no such stream
 *   TDX_OPERAND_BUSY(MIGSC)              another call has the stream locked
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_OPERAND_INVALID(RCX)             not shared memory, or the list is not well formed
 *   TDX_OPERAND_INVALID(R9)              not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R11)             not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R12)             not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R8)              not aligned to 128 bytes, not shared memory, too small, or
 *                                        in SEAMRR
 *   TDX_MIGRATION_STREAM_STATE_INCORRECT
 *                                        the stream was not interrupted, or is not to be used yet
 *   TDX_INVALID_RESUMPTION               operands differ from those of the interrupted call
 *   TDX_OPERAND_INVALID(GPA_LIST_ENTRY)
 *                                        an entry is not well formed
 *   TDX_OPERAND_INVALID(MIG_BUFF_LIST_ENTRY)
 *                                        a migration buffer is not shared memory
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_SUCCESS                          done; bits 31:0 count the entries with a problem
 */
TDX_CALL tdx_status
tdh_export_mem_l2(uint64_t gpa_list, struct tdx_tdr tdr, uint64_t mbmd, uint64_t buffers_pa,
		  uint64_t stream, uint64_t mac_list0_pa, uint64_t mac_list1_pa,
		  uint64_t l2_attributes_pa, uint64_t *next_gpa_list, uint64_t *pages)
{
	uint64_t rax = TDX_LEAF_TDH_EXPORT_MEM, rcx = gpa_list, rdx = tdr.pa;
	register uint64_t r8 __asm__("r8") = mbmd;
	register uint64_t r9 __asm__("r9") = buffers_pa;
	register uint64_t r10 __asm__("r10") = stream;
	register uint64_t r11 __asm__("r11") = mac_list0_pa;
	register uint64_t r12 __asm__("r12") = mac_list1_pa;
	register uint64_t r14 __asm__("r14") = l2_attributes_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx)
			  : "r" (r8), "r" (r9), "r" (r10), "r" (r11), "r" (r12), "r" (r14)
			  : TDX_CALL_CLOBBERS_VECTORS);
	tdx_put(next_gpa_list, rcx);
	tdx_put(pages, rdx);
	return rax;
}

/**
 * tdh_export_mem_v1 - Export pages of a TD
 * @gpa_list: [in, RCX] GPA_LIST_INFO
 * @tdr: [in, RDX] the TD
 * @mbmd: [in, R8] MBMD buffer: physical address in 51:0, bytes in 63:52
 * @buffers_pa: [in, R9] list of migration buffers
 * @stream: [in, R10] migration stream index in bits 15:0; bit 63 resumes
 * @mac_list0_pa: [in, R11] list of MACs
 * @mac_list1_pa: [in, R12] second list of MACs, or TDX_NULL_PA
 * @next_gpa_list: [out, RCX] GPA_LIST_INFO of what is left (also on error)
 * @pages: [out, RDX] pages exported
 *
 * Context: the TD is LIVE_EXPORT, PAUSED_EXPORT or POST_EXPORT; the S-EPT entry is MAPPED,
 * BLOCKEDW, EXPORTED_BLOCKEDW, EXPORTED_DIRTY, EXPORTED_DIRTY_BLOCKEDW, PENDING, PENDING_BLOCKEDW,
 * PENDING_EXPORTED_BLOCKEDW, PENDING_EXPORTED_DIRTY or PENDING_EXPORTED_DIRTY_BLOCKEDW.
 * Locks: TDR shared; OP_STATE shared; migration shared; stream exclusive; S-EPT tree shared.
 * Resume: repeat with RCX as it was returned and bit 63 of R10 set.
 * Vector registers come back zeroed.
 * Note: RAX is not 0 on a success with problem entries: compare by the predicate, not with 0.
 * Leaf 68, version 1. Since: module 2.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_export_mem.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_BUSY(MIG)                another call has the migration locked
 *   TDX_OPERAND_INVALID(R10)             no such stream
 *   TDX_OPERAND_BUSY(MIGSC)              another call has the stream locked
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_OPERAND_INVALID(RCX)             not shared memory, or the list is not well formed
 *   TDX_OPERAND_INVALID(R9)              not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R11)             not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R12)             not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R8)              not aligned to 128 bytes, not shared memory, too small, or
 *                                        in SEAMRR
 *   TDX_MIGRATION_STREAM_STATE_INCORRECT
 *                                        the stream was not interrupted, or is not to be used yet
 *   TDX_INVALID_RESUMPTION               operands differ from those of the interrupted call
 *   TDX_OPERAND_INVALID(GPA_LIST_ENTRY)
 *                                        an entry is not well formed
 *   TDX_OPERAND_INVALID(MIG_BUFF_LIST_ENTRY)
 *                                        a migration buffer is not shared memory
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_SUCCESS                          done; bits 31:0 count the entries with a problem
 */
TDX_CALL tdx_status
tdh_export_mem_v1(uint64_t gpa_list, struct tdx_tdr tdr, uint64_t mbmd, uint64_t buffers_pa,
		  uint64_t stream, uint64_t mac_list0_pa, uint64_t mac_list1_pa,
		  uint64_t *next_gpa_list, uint64_t *pages)
{
	uint64_t rax = TDX_LEAF_VERSION(TDX_LEAF_TDH_EXPORT_MEM, 1);
	uint64_t rcx = gpa_list, rdx = tdr.pa;
	register uint64_t r8 __asm__("r8") = mbmd;
	register uint64_t r9 __asm__("r9") = buffers_pa;
	register uint64_t r10 __asm__("r10") = stream;
	register uint64_t r11 __asm__("r11") = mac_list0_pa;
	register uint64_t r12 __asm__("r12") = mac_list1_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx)
			  : "r" (r8), "r" (r9), "r" (r10), "r" (r11), "r" (r12)
			  : TDX_CALL_CLOBBERS_VECTORS);
	tdx_put(next_gpa_list, rcx);
	tdx_put(pages, rdx);
	return rax;
}

/**
 * tdh_export_mem_l2_v1 - Export pages of a TD
 * @gpa_list: [in, RCX] GPA_LIST_INFO
 * @tdr: [in, RDX] the TD
 * @mbmd: [in, R8] MBMD buffer: physical address in 51:0, bytes in 63:52
 * @buffers_pa: [in, R9] list of migration buffers
 * @stream: [in, R10] migration stream index in bits 15:0; bit 63 resumes
 * @mac_list0_pa: [in, R11] list of MACs
 * @mac_list1_pa: [in, R12] second list of MACs, or TDX_NULL_PA
 * @l2_attributes_pa: [in, R14] list of L2 attributes, for a partitioned TD
 * @next_gpa_list: [out, RCX] GPA_LIST_INFO of what is left (also on error)
 * @pages: [out, RDX] pages exported
 *
 * Context: the TD is LIVE_EXPORT, PAUSED_EXPORT or POST_EXPORT; the S-EPT entry is MAPPED,
 * BLOCKEDW, EXPORTED_BLOCKEDW, EXPORTED_DIRTY, EXPORTED_DIRTY_BLOCKEDW, PENDING, PENDING_BLOCKEDW,
 * PENDING_EXPORTED_BLOCKEDW, PENDING_EXPORTED_DIRTY or PENDING_EXPORTED_DIRTY_BLOCKEDW.
 * Locks: TDR shared; OP_STATE shared; migration shared; stream exclusive; S-EPT tree shared.
 * Resume: repeat with RCX as it was returned and bit 63 of R10 set.
 * Vector registers come back zeroed.
 * Note: RAX is not 0 on a success with problem entries: compare by the predicate, not with 0.
 * Leaf 68, version 1. Since: module 2.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_export_mem.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_BUSY(MIG)                another call has the migration locked
 *   TDX_OPERAND_INVALID(R10)             no such stream
 *   TDX_OPERAND_BUSY(MIGSC)              another call has the stream locked
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_OPERAND_INVALID(RCX)             not shared memory, or the list is not well formed
 *   TDX_OPERAND_INVALID(R9)              not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R11)             not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R12)             not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R8)              not aligned to 128 bytes, not shared memory, too small, or
 *                                        in SEAMRR
 *   TDX_MIGRATION_STREAM_STATE_INCORRECT
 *                                        the stream was not interrupted, or is not to be used yet
 *   TDX_INVALID_RESUMPTION               operands differ from those of the interrupted call
 *   TDX_OPERAND_INVALID(GPA_LIST_ENTRY)
 *                                        an entry is not well formed
 *   TDX_OPERAND_INVALID(MIG_BUFF_LIST_ENTRY)
 *                                        a migration buffer is not shared memory
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_SUCCESS                          done; bits 31:0 count the entries with a problem
 */
TDX_CALL tdx_status
tdh_export_mem_l2_v1(uint64_t gpa_list, struct tdx_tdr tdr, uint64_t mbmd, uint64_t buffers_pa,
		     uint64_t stream, uint64_t mac_list0_pa, uint64_t mac_list1_pa,
		     uint64_t l2_attributes_pa, uint64_t *next_gpa_list, uint64_t *pages)
{
	uint64_t rax = TDX_LEAF_VERSION(TDX_LEAF_TDH_EXPORT_MEM, 1);
	uint64_t rcx = gpa_list, rdx = tdr.pa;
	register uint64_t r8 __asm__("r8") = mbmd;
	register uint64_t r9 __asm__("r9") = buffers_pa;
	register uint64_t r10 __asm__("r10") = stream;
	register uint64_t r11 __asm__("r11") = mac_list0_pa;
	register uint64_t r12 __asm__("r12") = mac_list1_pa;
	register uint64_t r14 __asm__("r14") = l2_attributes_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx)
			  : "r" (r8), "r" (r9), "r" (r10), "r" (r11), "r" (r12), "r" (r14)
			  : TDX_CALL_CLOBBERS_VECTORS);
	tdx_put(next_gpa_list, rcx);
	tdx_put(pages, rdx);
	return rax;
}

/**
 * tdh_sys_disable - End the module; only a full initialisation follows
 *
 * Resume: repeat the same call.
 * Leaf 69, version 0. Since: module 2.x.
 * Not checked against a module: the operands come from lore linux TDX patches 2026 (indexed).
 *
 * Returns: not read from a source; see what every call can return.
 */
TDX_CALL tdx_status
tdh_sys_disable(void)
{
	uint64_t rax = TDX_LEAF_TDH_SYS_DISABLE;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  :
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_export_pause - Pause a TD for the last part of its export
 * @tdr: [in, RCX] the TD
 *
 * Context: the TD is LIVE_EXPORT.
 * Locks: TDR exclusive.
 * Leaf 70, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_export_pause.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_export_pause(struct tdx_tdr tdr)
{
	uint64_t rax = TDX_LEAF_TDH_EXPORT_PAUSE;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdr.pa)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_export_track - Start a new migration epoch, or end the in-order part
 * @tdr: [in, RCX] the TD
 * @token: [in, R8] MBMD buffer of the epoch token: physical address in 51:0, bytes in 63:52
 * @stream: [in, R10] migration stream index in bits 15:0; bit 63: the in-order part ends
 *
 * Context: the TD is LIVE_EXPORT or PAUSED_EXPORT.
 * Locks: TDR shared; OP_STATE exclusive; migration exclusive; stream exclusive.
 * Vector registers come back zeroed.
 * Note: here bit 63 of R10 is not the resume command.
 * Leaf 71, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_export_track.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_BUSY(MIG)                another call has the migration locked
 *   TDX_OPERAND_INVALID(R10)             no such stream
 *   TDX_OPERAND_INVALID(R8)              not aligned to 128 bytes, not shared memory, too small, or
 *                                        in SEAMRR
 *   TDX_OPERAND_BUSY(MIGSC)              another call has the stream locked
 *   TDX_MIGRATION_STREAM_STATE_INCORRECT
 *                                        the stream is not initialised
 *   TDX_MIGRATION_EPOCH_OVERFLOW         there are no more epochs
 *   TDX_EXPORTED_DIRTY_PAGES_REMAIN      pages are to be exported again
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_export_track(struct tdx_tdr tdr, uint64_t token, uint64_t stream)
{
	uint64_t rax = TDX_LEAF_TDH_EXPORT_TRACK;
	register uint64_t r8 __asm__("r8") = token;
	register uint64_t r10 __asm__("r10") = stream;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdr.pa), "r" (r8), "r" (r10)
			  : TDX_CALL_CLOBBERS_VECTORS);
	return rax;
}

/**
 * tdh_export_state_immutable - Export the immutable state of a TD
 * @tdr: [in, RCX] the TD
 * @mbmd: [in, R8] MBMD buffer: physical address in 51:0, bytes in 63:52
 * @page_list: [in, R9] PAGE_LIST_INFO
 * @stream: [in, R10] migration stream index in bits 15:0; bit 63 resumes
 * @pages: [out, RDX] pages written; 0 on error (also on error)
 *
 * Context: the TD is RUNNABLE or LIVE_IMPORT.
 * Locks: TDR shared; OP_STATE exclusive; migration exclusive; stream exclusive.
 * Resume: repeat with bit 63 of R10 set.
 * Vector registers come back zeroed.
 * Leaf 72, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module
 * src/vmm_dispatcher/migration_api_calls/tdh_export_state_immutable.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_BUSY(MIG)                another call has the migration locked
 *   TDX_TD_NOT_MIGRATABLE                the TD is not migratable
 *   TDX_PREVIOUS_EXPORT_CLEANUP_INCOMPLETE
 *                                        pages of an export before are not restored
 *   TDX_MIN_MIGS_NOT_CREATED             there is no migration stream
 *   TDX_OPERAND_INVALID(R8)              not aligned to 128 bytes, not shared memory, too small, or
 *                                        in SEAMRR
 *   TDX_OPERAND_INVALID(R10)             no such stream
 *   TDX_OPERAND_BUSY(MIGSC)              another call has the stream locked
 *   TDX_OPERAND_INVALID(R9)              not shared memory, or too few pages
 *   TDX_MIGRATION_DECRYPTION_KEY_NOT_SET
 *                                        the migration key has not been written
 *   TDX_RND_NO_ENTROPY                   no random number just now
 *   TDX_MAX_EXPORTS_EXCEEDED             the TD was exported too often
 *   TDX_MIGRATION_STREAM_STATE_INCORRECT
 *                                        the stream was not interrupted, or is not to be used yet
 *   TDX_INVALID_RESUMPTION               operands differ from those of the interrupted call
 *   TDX_OPERAND_INVALID(MIG_BUFF_LIST_ENTRY)
 *                                        a migration buffer is not shared memory
 *   TDX_INCOMPATIBLE_MBMD_MAC_CONTEXT    resumed with another module, and its MAC cannot be gone on
 *                                        with; from module 1.5.24 on
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_export_state_immutable(struct tdx_tdr tdr, uint64_t mbmd, uint64_t page_list, uint64_t stream,
			   uint64_t *pages)
{
	uint64_t rax = TDX_LEAF_TDH_EXPORT_STATE_IMMUTABLE, rdx;
	register uint64_t r8 __asm__("r8") = mbmd;
	register uint64_t r9 __asm__("r9") = page_list;
	register uint64_t r10 __asm__("r10") = stream;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "=d" (rdx)
			  : "c" (tdr.pa), "r" (r8), "r" (r9), "r" (r10)
			  : TDX_CALL_CLOBBERS_VECTORS);
	tdx_put(pages, rdx);
	return rax;
}

/**
 * tdh_export_state_td - Export the mutable state of a TD
 * @tdr: [in, RCX] the TD
 * @mbmd: [in, R8] MBMD buffer: physical address in 51:0, bytes in 63:52
 * @page_list: [in, R9] PAGE_LIST_INFO
 * @stream: [in, R10] migration stream index in bits 15:0; bit 63 resumes
 * @pages: [out, RDX] pages written; 0 on error (also on error)
 *
 * Context: the TD is PAUSED_EXPORT.
 * Locks: TDR shared; OP_STATE exclusive; stream exclusive.
 * Resume: repeat with bit 63 of R10 set.
 * Vector registers come back zeroed.
 * Leaf 73, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_export_state_td.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(R10)             no such stream
 *   TDX_OPERAND_BUSY(MIGSC)              another call has the stream locked
 *   TDX_MIGRATION_STREAM_STATE_INCORRECT
 *                                        the stream was not interrupted, or is not to be used yet
 *   TDX_OPERAND_INVALID(R9)              not shared memory, or too few pages
 *   TDX_INVALID_RESUMPTION               operands differ from those of the interrupted call
 *   TDX_OPERAND_INVALID(MIG_BUFF_LIST_ENTRY)
 *                                        a migration buffer is not shared memory
 *   TDX_OPERAND_INVALID(R8)              not aligned to 128 bytes, not shared memory, too small, or
 *                                        in SEAMRR
 *   TDX_INCOMPATIBLE_MBMD_MAC_CONTEXT    resumed with another module, and its MAC cannot be gone on
 *                                        with; from module 1.5.24 on
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_export_state_td(struct tdx_tdr tdr, uint64_t mbmd, uint64_t page_list, uint64_t stream,
		    uint64_t *pages)
{
	uint64_t rax = TDX_LEAF_TDH_EXPORT_STATE_TD, rdx;
	register uint64_t r8 __asm__("r8") = mbmd;
	register uint64_t r9 __asm__("r9") = page_list;
	register uint64_t r10 __asm__("r10") = stream;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "=d" (rdx)
			  : "c" (tdr.pa), "r" (r8), "r" (r9), "r" (r10)
			  : TDX_CALL_CLOBBERS_VECTORS);
	tdx_put(pages, rdx);
	return rax;
}

/**
 * tdh_export_state_vp - Export the state of a vCPU
 * @tdvpr: [in, RCX] the vCPU
 * @mbmd: [in, R8] MBMD buffer: physical address in 51:0, bytes in 63:52
 * @page_list: [in, R9] PAGE_LIST_INFO
 * @stream: [in, R10] migration stream index in bits 15:0; bit 63 resumes
 * @pages: [out, RDX] pages written; 0 on error (also on error)
 *
 * Context: the TD is PAUSED_EXPORT.
 * Locks: TDVPR exclusive; TDR shared; OP_STATE shared; stream exclusive.
 * Resume: repeat with bit 63 of R10 set.
 * Vector registers come back zeroed.
 * Leaf 74, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_export_state_vp.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDVPR
 *   TDX_OPERAND_BUSY(TDR)                another call has the TDR of the owner locked
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_TDCX_NUM_INCORRECT               TDCX pages of the vCPU are missing
 *   TDX_VCPU_STATE_INCORRECT             the vCPU is not initialised
 *   TDX_VCPU_ASSOCIATED                  another logical processor has the vCPU
 *   TDX_VCPU_ALREADY_EXPORTED            it was exported
 *   TDX_OPERAND_INVALID(R10)             no such stream
 *   TDX_OPERAND_BUSY(MIGSC)              another call has the stream locked
 *   TDX_OPERAND_INVALID(R9)              not shared memory, or too few pages
 *   TDX_MIGRATION_STREAM_STATE_INCORRECT
 *                                        the stream was not interrupted, or is not to be used yet
 *   TDX_INVALID_RESUMPTION               operands differ from those of the interrupted call
 *   TDX_OPERAND_INVALID(MIG_BUFF_LIST_ENTRY)
 *                                        a migration buffer is not shared memory
 *   TDX_OPERAND_INVALID(R8)              not aligned to 128 bytes, not shared memory, too small, or
 *                                        in SEAMRR
 *   TDX_INCOMPATIBLE_MBMD_MAC_CONTEXT    resumed with another module, and its MAC cannot be gone on
 *                                        with; from module 1.5.24 on
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_export_state_vp(struct tdx_tdvpr tdvpr, uint64_t mbmd, uint64_t page_list, uint64_t stream,
		    uint64_t *pages)
{
	uint64_t rax = TDX_LEAF_TDH_EXPORT_STATE_VP, rdx;
	register uint64_t r8 __asm__("r8") = mbmd;
	register uint64_t r9 __asm__("r9") = page_list;
	register uint64_t r10 __asm__("r10") = stream;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "=d" (rdx)
			  : "c" (tdvpr.pa), "r" (r8), "r" (r9), "r" (r10)
			  : TDX_CALL_CLOBBERS_VECTORS);
	tdx_put(pages, rdx);
	return rax;
}

/**
 * tdh_export_unblockw - Undo TDH.EXPORT.BLOCKW of one page
 * @gpa: [in, RCX] guest physical address and level of the page
 * @tdr: [in, RDX] the TD
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 *
 * Context: the TD is RUNNABLE, LIVE_EXPORT, PAUSED_EXPORT or POST_EXPORT; the S-EPT entry is
 * BLOCKEDW, EXPORTED_BLOCKEDW, EXPORTED_DIRTY_BLOCKEDW, PENDING_BLOCKEDW, PENDING_EXPORTED_BLOCKEDW
 * or PENDING_EXPORTED_DIRTY_BLOCKEDW.
 * Locks: TDR shared; OP_STATE shared; S-EPT tree shared; S-EPT entry.
 * Leaf 75, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_export_unblockw.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RCX)             level is not 0, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_OPERAND_BUSY(RCX)                the guest has the S-EPT entry locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the state of the S-EPT entry does not allow the call
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_export_unblockw(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t *entry, uint64_t *info)
{
	uint64_t rax = TDX_LEAF_TDH_EXPORT_UNBLOCKW, rcx = gpa.raw;
	uint64_t rdx = tdr.pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx)
			  :
			  : TDX_CALL_CLOBBERS);
	tdx_put(entry, rcx);
	tdx_put(info, rdx);
	return rax;
}

/**
 * tdh_import_abort - Give up an import
 * @tdr: [in, RCX] the TD
 * @token: [in, R8] MBMD buffer of the abort token: physical address in 51:0, bytes in 63:52
 * @stream: [in, R10] migration stream index in bits 15:0
 *
 * Context: the TD is MEMORY_IMPORT, STATE_IMPORT, POST_IMPORT or FAILED_IMPORT.
 * Locks: TDR exclusive; stream exclusive.
 * Vector registers come back zeroed.
 * Leaf 80, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_import_abort.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(R10)             no such stream
 *   TDX_OPERAND_INVALID(R8)              not aligned to 128 bytes, not shared memory, too small, or
 *                                        in SEAMRR
 *   TDX_OPERAND_BUSY(MIGSC)              another call has the stream locked
 *   TDX_SUCCESS                          done; the status has FATAL
 */
TDX_CALL tdx_status
tdh_import_abort(struct tdx_tdr tdr, uint64_t token, uint64_t stream)
{
	uint64_t rax = TDX_LEAF_TDH_IMPORT_ABORT;
	register uint64_t r8 __asm__("r8") = token;
	register uint64_t r10 __asm__("r10") = stream;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdr.pa), "r" (r8), "r" (r10)
			  : TDX_CALL_CLOBBERS_VECTORS);
	return rax;
}

/**
 * tdh_import_end - End an import
 * @tdr: [in, RCX] the TD
 *
 * Context: the TD is POST_IMPORT or LIVE_IMPORT.
 * Locks: TDR exclusive.
 * Leaf 81, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_import_end.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_import_end(struct tdx_tdr tdr)
{
	uint64_t rax = TDX_LEAF_TDH_IMPORT_END;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdr.pa)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_import_commit - Let an imported TD run, while pages may still come
 * @tdr: [in, RCX] the TD
 *
 * Context: the TD is POST_IMPORT.
 * Locks: TDR exclusive.
 * Leaf 82, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_import_commit.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_import_commit(struct tdx_tdr tdr)
{
	uint64_t rax = TDX_LEAF_TDH_IMPORT_COMMIT;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdr.pa)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_import_mem - Import pages of a TD
 * @gpa_list: [in, RCX] GPA_LIST_INFO
 * @tdr: [in, RDX] the TD
 * @mbmd: [in, R8] MBMD buffer: physical address in 51:0, bytes in 63:52
 * @buffers_pa: [in, R9] list of migration buffers
 * @stream: [in, R10] migration stream index in bits 15:0; bit 63 resumes
 * @mac_list0_pa: [in, R11] list of MACs
 * @mac_list1_pa: [in, R12] second list of MACs, or TDX_NULL_PA
 * @pages_pa: [in, R13] list of pages that become TD memory, or TDX_NULL_PA for in place
 * @next_gpa_list: [out, RCX] GPA_LIST_INFO of what is left (also on error)
 *
 * Context: the TD is MEMORY_IMPORT, STATE_IMPORT, POST_IMPORT or LIVE_IMPORT; the S-EPT entry is
 * FREE, REMOVED, MAPPED or PENDING.
 * Locks: TDR shared; OP_STATE shared; migration shared; stream exclusive; S-EPT tree shared.
 * Resume: repeat with RCX as it was returned and bit 63 of R10 set.
 * Vector registers come back zeroed.
 * Note: RAX is not 0 on a success with problem entries: compare by the predicate, not with 0.
 * Leaf 83, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_import_mem.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_BUSY(MIG)                another call has the migration locked
 *   TDX_OPERAND_INVALID(R10)             no such stream
 *   TDX_OPERAND_BUSY(MIGSC)              another call has the stream locked
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_OPERAND_INVALID(RCX)             not shared memory, or the list is not well formed
 *   TDX_OPERAND_INVALID(R9)              not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R11)             not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R12)             not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R13)             not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R8)              not aligned to 128 bytes, not shared memory, too small, or
 *                                        in SEAMRR
 *   TDX_INVALID_MBMD                     the bundle is not one of memory, or not for this stream
 *   TDX_INCORRECT_MBMD_MAC               the bundle is not genuine
 *   TDX_MIGRATION_STREAM_STATE_INCORRECT
 *                                        the stream was not interrupted, or is not to be used yet
 *   TDX_INVALID_RESUMPTION               operands differ from those of the interrupted call
 *   TDX_OPERAND_INVALID(GPA_LIST_ENTRY)
 *                                        an entry is not well formed
 *   TDX_INVALID_PAGE_MAC(GPA_LIST_ENTRY)
 *                                        a page is not genuine
 *   TDX_EPT_WALK_FAILED(GPA_LIST_ENTRY)
 *                                        there is no S-EPT entry
 *   TDX_OPERAND_BUSY(GPA_LIST_ENTRY)     the S-EPT entry is locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(GPA_LIST_ENTRY)
 *                                        the state of the S-EPT entry does not allow it
 *   TDX_OPERAND_INVALID(MIG_BUFF_LIST_ENTRY)
 *                                        a migration buffer is not shared memory
 *   TDX_OPERAND_INVALID(NEW_PAGE_LIST_ENTRY)
 *                                        a new page is not well formed
 *   TDX_DISALLOWED_IMPORT_OVER_REMOVED(GPA_LIST_ENTRY)
 *                                        the page was removed
 *   TDX_MIGRATED_IN_CURRENT_EPOCH(GPA_LIST_ENTRY)
 *                                        the page was imported in this epoch
 *   TDX_IMPORT_MISMATCH(GPA_LIST_ENTRY)
 *                                        the attributes of the page differ
 *   TDX_INTERRUPTED_PAMT                 the new page for an entry is in a 2 MiB range without PAMT
 *                                        page pair; bits 31:0 are the entry; from module 1.5.20 on
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_SUCCESS                          done; bits 31:0 count the entries with a problem
 */
TDX_CALL tdx_status
tdh_import_mem(uint64_t gpa_list, struct tdx_tdr tdr, uint64_t mbmd, uint64_t buffers_pa,
	       uint64_t stream, uint64_t mac_list0_pa, uint64_t mac_list1_pa, uint64_t pages_pa,
	       uint64_t *next_gpa_list)
{
	uint64_t rax = TDX_LEAF_TDH_IMPORT_MEM, rcx = gpa_list;
	register uint64_t r8 __asm__("r8") = mbmd;
	register uint64_t r9 __asm__("r9") = buffers_pa;
	register uint64_t r10 __asm__("r10") = stream;
	register uint64_t r11 __asm__("r11") = mac_list0_pa;
	register uint64_t r12 __asm__("r12") = mac_list1_pa;
	register uint64_t r13 __asm__("r13") = pages_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (tdr.pa), "r" (r8), "r" (r9), "r" (r10), "r" (r11), "r" (r12),
			    "r" (r13)
			  : TDX_CALL_CLOBBERS_VECTORS);
	tdx_put(next_gpa_list, rcx);
	return rax;
}

/**
 * tdh_import_mem_v1 - Import pages of a TD
 * @gpa_list: [in, RCX] GPA_LIST_INFO
 * @tdr: [in, RDX] the TD
 * @mbmd: [in, R8] MBMD buffer: physical address in 51:0, bytes in 63:52
 * @buffers_pa: [in, R9] list of migration buffers
 * @stream: [in, R10] migration stream index in bits 15:0; bit 63 resumes
 * @mac_list0_pa: [in, R11] list of MACs
 * @mac_list1_pa: [in, R12] second list of MACs, or TDX_NULL_PA
 * @pages_pa: [in, R13] list of pages that become TD memory, or TDX_NULL_PA for in place
 * @next_gpa_list: [out, RCX] GPA_LIST_INFO of what is left (also on error)
 *
 * Context: the TD is MEMORY_IMPORT, STATE_IMPORT, POST_IMPORT or LIVE_IMPORT; the S-EPT entry is
 * FREE, REMOVED, MAPPED or PENDING.
 * Locks: TDR shared; OP_STATE shared; migration shared; stream exclusive; S-EPT tree shared.
 * Resume: repeat with RCX as it was returned and bit 63 of R10 set.
 * Vector registers come back zeroed.
 * Note: RAX is not 0 on a success with problem entries: compare by the predicate, not with 0.
 * Leaf 83, version 1. Since: module 2.0.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_import_mem.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_BUSY(MIG)                another call has the migration locked
 *   TDX_OPERAND_INVALID(R10)             no such stream
 *   TDX_OPERAND_BUSY(MIGSC)              another call has the stream locked
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_OPERAND_INVALID(RCX)             not shared memory, or the list is not well formed
 *   TDX_OPERAND_INVALID(R9)              not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R11)             not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R12)             not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R13)             not aligned to 4096 bytes, not shared memory, or in SEAMRR
 *   TDX_OPERAND_INVALID(R8)              not aligned to 128 bytes, not shared memory, too small, or
 *                                        in SEAMRR
 *   TDX_INVALID_MBMD                     the bundle is not one of memory, or not for this stream
 *   TDX_INCORRECT_MBMD_MAC               the bundle is not genuine
 *   TDX_MIGRATION_STREAM_STATE_INCORRECT
 *                                        the stream was not interrupted, or is not to be used yet
 *   TDX_INVALID_RESUMPTION               operands differ from those of the interrupted call
 *   TDX_OPERAND_INVALID(GPA_LIST_ENTRY)
 *                                        an entry is not well formed
 *   TDX_INVALID_PAGE_MAC(GPA_LIST_ENTRY)
 *                                        a page is not genuine
 *   TDX_EPT_WALK_FAILED(GPA_LIST_ENTRY)
 *                                        there is no S-EPT entry
 *   TDX_OPERAND_BUSY(GPA_LIST_ENTRY)     the S-EPT entry is locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(GPA_LIST_ENTRY)
 *                                        the state of the S-EPT entry does not allow it
 *   TDX_OPERAND_INVALID(MIG_BUFF_LIST_ENTRY)
 *                                        a migration buffer is not shared memory
 *   TDX_OPERAND_INVALID(NEW_PAGE_LIST_ENTRY)
 *                                        a new page is not well formed
 *   TDX_DISALLOWED_IMPORT_OVER_REMOVED(GPA_LIST_ENTRY)
 *                                        the page was removed
 *   TDX_MIGRATED_IN_CURRENT_EPOCH(GPA_LIST_ENTRY)
 *                                        the page was imported in this epoch
 *   TDX_IMPORT_MISMATCH(GPA_LIST_ENTRY)
 *                                        the attributes of the page differ
 *   TDX_INTERRUPTED_PAMT                 the new page for an entry is in a 2 MiB range without PAMT
 *                                        page pair; bits 31:0 are the entry; from module 1.5.20 on
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_SUCCESS                          done; bits 31:0 count the entries with a problem
 */
TDX_CALL tdx_status
tdh_import_mem_v1(uint64_t gpa_list, struct tdx_tdr tdr, uint64_t mbmd, uint64_t buffers_pa,
		  uint64_t stream, uint64_t mac_list0_pa, uint64_t mac_list1_pa, uint64_t pages_pa,
		  uint64_t *next_gpa_list)
{
	uint64_t rax = TDX_LEAF_VERSION(TDX_LEAF_TDH_IMPORT_MEM, 1);
	uint64_t rcx = gpa_list;
	register uint64_t r8 __asm__("r8") = mbmd;
	register uint64_t r9 __asm__("r9") = buffers_pa;
	register uint64_t r10 __asm__("r10") = stream;
	register uint64_t r11 __asm__("r11") = mac_list0_pa;
	register uint64_t r12 __asm__("r12") = mac_list1_pa;
	register uint64_t r13 __asm__("r13") = pages_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (tdr.pa), "r" (r8), "r" (r9), "r" (r10), "r" (r11), "r" (r12),
			    "r" (r13)
			  : TDX_CALL_CLOBBERS_VECTORS);
	tdx_put(next_gpa_list, rcx);
	return rax;
}

/**
 * tdh_import_track - Check an epoch token on the importing side
 * @tdr: [in, RCX] the TD
 * @token: [in, R8] MBMD buffer of the epoch token: physical address in 51:0, bytes in 63:52
 * @stream: [in, R10] migration stream index in bits 15:0
 *
 * Context: the TD is MEMORY_IMPORT or STATE_IMPORT.
 * Locks: TDR exclusive; stream exclusive.
 * Vector registers come back zeroed.
 * Leaf 84, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_import_track.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(R10)             no such stream
 *   TDX_OPERAND_INVALID(R8)              not aligned to 128 bytes, not shared memory, too small, or
 *                                        in SEAMRR
 *   TDX_OPERAND_BUSY(MIGSC)              another call has the stream locked
 *   TDX_MIGRATION_STREAM_STATE_INCORRECT
 *                                        the stream is not initialised
 *   TDX_INVALID_MBMD                     the token is not an epoch token
 *   TDX_INCORRECT_MBMD_MAC               the token is not genuine
 *   TDX_SOME_VCPUS_NOT_MIGRATED          the last epoch comes before all vCPUs
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_import_track(struct tdx_tdr tdr, uint64_t token, uint64_t stream)
{
	uint64_t rax = TDX_LEAF_TDH_IMPORT_TRACK;
	register uint64_t r8 __asm__("r8") = token;
	register uint64_t r10 __asm__("r10") = stream;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (tdr.pa), "r" (r8), "r" (r10)
			  : TDX_CALL_CLOBBERS_VECTORS);
	return rax;
}

/**
 * tdh_import_state_immutable - Import the immutable state of a TD
 * @tdr: [in, RCX] the TD
 * @mbmd: [in, R8] MBMD buffer: physical address in 51:0, bytes in 63:52
 * @page_list: [in, R9] PAGE_LIST_INFO
 * @stream: [in, R10] migration stream index in bits 15:0; bit 63 resumes
 * @error_info0: [out, RCX] what is wrong: the field id; 0 otherwise (on error)
 * @error_info1: [out, RDX] more of it; 0 otherwise (on error)
 *
 * Context: the TD is UNINITIALIZED.
 * Locks: TDR exclusive; stream exclusive.
 * Resume: RCX and RDX are as they were given; repeat with bit 63 of R10 set.
 * Vector registers come back zeroed.
 * Note: errors come with the FATAL bit once the import cannot go on: compare without it, by the
 * predicates.
 * Leaf 85, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module
 * src/vmm_dispatcher/migration_api_calls/tdh_import_state_immutable.c.
 *
 * Returns, in the order of the checks:
 *   TDX_LIMIT_CPUID_MAXVAL_SET           IA32_MISC_ENABLE limits CPUID
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_MIN_MIGS_NOT_CREATED             there is no migration stream
 *   TDX_OPERAND_INVALID(R10)             no such stream
 *   TDX_OPERAND_BUSY(MIGSC)              another call has the stream locked
 *   TDX_MIGRATION_DECRYPTION_KEY_NOT_SET
 *                                        the migration key has not been written
 *   TDX_RND_NO_ENTROPY                   no random number just now
 *   TDX_OPERAND_INVALID(R8)              not aligned to 128 bytes, not shared memory, too small, or
 *                                        in SEAMRR
 *   TDX_INVALID_MBMD                     the bundle is not the expected one
 *   TDX_NUM_MIGS_HIGHER_THAN_CREATED     the source has more streams
 *   TDX_MIGRATION_STREAM_STATE_INCORRECT
 *                                        the stream was not interrupted, or is not to be used yet
 *   TDX_INVALID_RESUMPTION               operands differ from those of the interrupted call
 *   TDX_OPERAND_INVALID(R9)              not shared memory, or too few pages
 *   TDX_OPERAND_INVALID(PAGE)            a page of the list is not well formed
 *   TDX_INVALID_MIGRATION_DECRYPTION_KEY
 *                                        the key is 0, or one of this or the last session; from
 *                                        module 1.5.13 on
 *   TDX_INCOMPATIBLE_MBMD_MAC_CONTEXT    resumed with another module, and its MAC cannot be gone on
 *                                        with; from module 1.5.24 on
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_INCORRECT_MBMD_MAC               the bundle is not genuine
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_import_state_immutable(struct tdx_tdr tdr, uint64_t mbmd, uint64_t page_list, uint64_t stream,
			   uint64_t *error_info0, uint64_t *error_info1)
{
	uint64_t rax = TDX_LEAF_TDH_IMPORT_STATE_IMMUTABLE, rcx = tdr.pa, rdx;
	register uint64_t r8 __asm__("r8") = mbmd;
	register uint64_t r9 __asm__("r9") = page_list;
	register uint64_t r10 __asm__("r10") = stream;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "=d" (rdx)
			  : "r" (r8), "r" (r9), "r" (r10)
			  : TDX_CALL_CLOBBERS_VECTORS);
	tdx_put(error_info0, rcx);
	tdx_put(error_info1, rdx);
	return rax;
}

/**
 * tdh_import_state_td - Import the mutable state of a TD
 * @tdr: [in, RCX] the TD
 * @mbmd: [in, R8] MBMD buffer: physical address in 51:0, bytes in 63:52
 * @page_list: [in, R9] PAGE_LIST_INFO
 * @stream: [in, R10] migration stream index in bits 15:0; bit 63 resumes
 * @error_info0: [out, RCX] what is wrong: the field id; 0 otherwise (on error)
 * @error_info1: [out, RDX] more of it; 0 otherwise (on error)
 *
 * Context: the TD is MEMORY_IMPORT.
 * Locks: TDR exclusive; stream exclusive.
 * Resume: RCX and RDX are as they were given; repeat with bit 63 of R10 set.
 * Vector registers come back zeroed.
 * Note: errors come with the FATAL bit once the import cannot go on: compare without it, by the
 * predicates.
 * Leaf 86, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_import_state_td.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(R10)             no such stream
 *   TDX_OPERAND_BUSY(MIGSC)              another call has the stream locked
 *   TDX_MIGRATION_STREAM_STATE_INCORRECT
 *                                        the stream was not interrupted, or is not to be used yet
 *   TDX_OPERAND_INVALID(R8)              not aligned to 128 bytes, not shared memory, too small, or
 *                                        in SEAMRR
 *   TDX_INVALID_MBMD                     the bundle is not the expected one
 *   TDX_INVALID_RESUMPTION               operands differ from those of the interrupted call
 *   TDX_OPERAND_INVALID(R9)              not shared memory, or too few pages
 *   TDX_OPERAND_INVALID(PAGE)            a page of the list is not well formed
 *   TDX_INCOMPATIBLE_MBMD_MAC_CONTEXT    resumed with another module, and its MAC cannot be gone on
 *                                        with; from module 1.5.24 on
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_INCORRECT_MBMD_MAC               the bundle is not genuine
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_import_state_td(struct tdx_tdr tdr, uint64_t mbmd, uint64_t page_list, uint64_t stream,
		    uint64_t *error_info0, uint64_t *error_info1)
{
	uint64_t rax = TDX_LEAF_TDH_IMPORT_STATE_TD, rcx = tdr.pa, rdx;
	register uint64_t r8 __asm__("r8") = mbmd;
	register uint64_t r9 __asm__("r9") = page_list;
	register uint64_t r10 __asm__("r10") = stream;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "=d" (rdx)
			  : "r" (r8), "r" (r9), "r" (r10)
			  : TDX_CALL_CLOBBERS_VECTORS);
	tdx_put(error_info0, rcx);
	tdx_put(error_info1, rdx);
	return rax;
}

/**
 * tdh_import_state_vp - Import the state of a vCPU
 * @tdvpr: [in, RCX] the vCPU
 * @mbmd: [in, R8] MBMD buffer: physical address in 51:0, bytes in 63:52
 * @page_list: [in, R9] PAGE_LIST_INFO
 * @stream: [in, R10] migration stream index in bits 15:0; bit 63 resumes
 * @error_info0: [out, RCX] what is wrong: the field id; 0 otherwise (on error)
 * @error_info1: [out, RDX] more of it; 0 otherwise (on error)
 *
 * Context: the TD is STATE_IMPORT.
 * Locks: TDVPR exclusive; TDR shared; OP_STATE shared; stream exclusive.
 * Resume: RCX and RDX are as they were given; repeat with bit 63 of R10 set.
 * Vector registers come back zeroed.
 * Note: errors come with the FATAL bit once the import cannot go on: compare without it, by the
 * predicates.
 * Leaf 87, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_import_state_vp.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a TDVPR
 *   TDX_OPERAND_BUSY(TDR)                another call has the TDR of the owner locked
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_TDCX_NUM_INCORRECT               TDCX pages of the vCPU are missing
 *   TDX_OPERAND_INVALID(R10)             no such stream
 *   TDX_OPERAND_BUSY(MIGSC)              another call has the stream locked
 *   TDX_VCPU_STATE_INCORRECT             the vCPU is initialised
 *   TDX_OPERAND_INVALID(R8)              not aligned to 128 bytes, not shared memory, too small, or
 *                                        in SEAMRR
 *   TDX_INVALID_MBMD                     the bundle is not the expected one
 *   TDX_INVALID_RESUMPTION               operands differ from those of the interrupted call
 *   TDX_OPERAND_INVALID(R9)              not shared memory, or too few pages
 *   TDX_OPERAND_INVALID(PAGE)            a page of the list is not well formed
 *   TDX_INCOMPATIBLE_MBMD_MAC_CONTEXT    resumed with another module, and its MAC cannot be gone on
 *                                        with; from module 1.5.24 on
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending
 *   TDX_INTERRUPTED_BUSY                 another call waits for the secure EPT; from module 1.5.20
 *                                        on
 *   TDX_INCORRECT_MBMD_MAC               the bundle is not genuine
 *   TDX_ALL_VCPUS_IMPORTED               the TD has all its vCPUs
 *   TDX_X2APIC_ID_NOT_UNIQUE             another vCPU has the x2APIC id
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_import_state_vp(struct tdx_tdvpr tdvpr, uint64_t mbmd, uint64_t page_list, uint64_t stream,
		    uint64_t *error_info0, uint64_t *error_info1)
{
	uint64_t rax = TDX_LEAF_TDH_IMPORT_STATE_VP, rcx = tdvpr.pa, rdx;
	register uint64_t r8 __asm__("r8") = mbmd;
	register uint64_t r9 __asm__("r9") = page_list;
	register uint64_t r10 __asm__("r10") = stream;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "=d" (rdx)
			  : "r" (r8), "r" (r9), "r" (r10)
			  : TDX_CALL_CLOBBERS_VECTORS);
	tdx_put(error_info0, rcx);
	tdx_put(error_info1, rdx);
	return rax;
}

/**
 * tdh_mem_scan_range - Scan a range of a TD for pages of interest
 * @list: [in, RCX] list of lists, as LIST_INFO format 2
 * @tdr: [in, RDX] the TD
 * @controls: [in, R8] what to scan for
 * @gpa: [in, R9] start of the range
 * @size: [in, R10] bytes of it
 * @entry: [in, R11] next entry of the whole list
 * @next_gpa: [out, R9] address to go on with
 * @left: [out, R10] bytes left
 * @next_entry: [out, R11] next entry of the whole list
 *
 * Locks: TDR shared; OP_STATE shared; S-EPT tree shared.
 * Resume: repeat it with R9, R10 and R11 as they came back.
 * Note: what the check for export, the mapping of the lists and the scan itself return was not
 * read.
 * Leaf 92, version 0. Since: module 2.0.
 * Source: intel/tdx-module@9fd3c8b src/vmm_dispatcher/migration_api_calls/tdh_mem_scan_range.c.
 *
 * Returns, among others that were not read:
 *   TDX_OPERAND_INVALID(RAX)             neither non-blocking export nor restoring by scan is
 *                                        configured
 *   TDX_OPERAND_INVALID(RCX)             DSCAN, and not format 2 or the first entry is not 0; else:
 *                                        not 0
 *   TDX_OPERAND_INVALID(R11)             DSCAN, and beyond the last list
 *   TDX_OPERAND_INVALID(R8)              reserved bits are set, not DSCAN or EXPORT_RESTORE, or no
 *                                        such qualifier
 *   TDX_OPERAND_INVALID(R10)             0, above 2^52, or not a multiple of 4096
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(R9)              not private, not aligned to 4096 bytes, or too wide
 *   TDX_OP_STATE_INCORRECT               EXPORT_RESTORE, and an export session is in progress
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending; R9 to R11 are where to go on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_scan_range(uint64_t list, struct tdx_tdr tdr, uint64_t controls, uint64_t gpa,
		   uint64_t size, uint64_t entry, uint64_t *next_gpa, uint64_t *left,
		   uint64_t *next_entry)
{
	uint64_t rax = TDX_LEAF_TDH_MEM_SCAN_RANGE;
	uint64_t r9_out, r10_out, r11_out;
	register uint64_t r8 __asm__("r8") = controls;
	register uint64_t r9 __asm__("r9") = gpa;
	register uint64_t r10 __asm__("r10") = size;
	register uint64_t r11 __asm__("r11") = entry;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+r" (r9), "+r" (r10), "+r" (r11)
			  : "c" (list), "d" (tdr.pa), "r" (r8)
			  : TDX_CALL_CLOBBERS);
	r9_out = r9;
	r10_out = r10;
	r11_out = r11;
	tdx_put(next_gpa, r9_out);
	tdx_put(left, r10_out);
	tdx_put(next_entry, r11_out);
	return rax;
}

/**
 * tdh_mem_scan_comp - Complete a scan
 * @list: [in, RCX] LIST_INFO
 * @tdr: [in, RDX] the TD
 * @controls: [in, R8] what to scan for
 * @entry: [in, R11] next entry of the whole list
 * @next_entry: [out, R11] next entry of the whole list
 *
 * Note: the result is inferred from TDH.MEM.SCAN.RANGE.
 * Leaf 93, version 0. Since: module 2.0.
 * Source: intel/tdx-module@e69a439 src/vmm_dispatcher/tdx_vmm_dispatcher.c.
 *
 * Returns: not read from a source; see what every call can return.
 */
TDX_CALL tdx_status
tdh_mem_scan_comp(uint64_t list, struct tdx_tdr tdr, uint64_t controls, uint64_t entry,
		  uint64_t *next_entry)
{
	uint64_t rax = TDX_LEAF_TDH_MEM_SCAN_COMP;
	register uint64_t r8 __asm__("r8") = controls;
	register uint64_t r11 __asm__("r11") = entry;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+r" (r11)
			  : "c" (list), "d" (tdr.pa), "r" (r8)
			  : TDX_CALL_CLOBBERS);
	tdx_put(next_entry, r11);
	return rax;
}

/**
 * tdh_mem_scan_config - Set the memory scan of a TD up
 * @list: [in, RCX] LIST_INFO of GPA ranges
 * @tdr: [in, RDX] the TD
 * @page0_pa: [in, R8] control page
 * @page1_pa: [in, R9] control page
 * @page2_pa: [in, R10] control page
 * @page3_pa: [in, R11] control page
 * @unused0: [out, R8] page0_pa, bit 63 set when the page was not used
 * @unused1: [out, R9] the same for page1_pa
 * @unused2: [out, R10] the same for page2_pa
 * @unused3: [out, R11] the same for page3_pa
 *
 * Locks: TDR shared; OP_STATE shared; scan exclusive; PAMT entries of the pages exclusive.
 * Note: set up again, the pages are those of the first time: R8 to R11 may be TDX_NULL_PA.
 * Leaf 94, version 0. Since: module 2.0.
 * Source: intel/tdx-module@9fd3c8b src/vmm_dispatcher/migration_api_calls/tdh_mem_scan_config.c.
 *
 * Returns, among others that were not read:
 *   TDX_OPERAND_INVALID(RAX)             neither non-blocking export nor restoring by scan is
 *                                        configured
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_INVALID(RCX)             no range, or too many; reserved bits are set; or not
 *                                        aligned to 4096 bytes or not shared memory
 *   TDX_OPERAND_BUSY(MEM_SCAN_STATE)     another call has the scan of the TD locked
 *   TDX_OPERAND_INVALID(R8)              not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R8)     in no TDMR
 *   TDX_OPERAND_BUSY(R8)                 another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R8)      not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R8)       free, but in a 2 MiB range without PAMT page pair
 *   TDX_OPERAND_INVALID(R9)              not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R9)     in no TDMR
 *   TDX_OPERAND_BUSY(R9)                 another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R9)      not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R9)       free, but in a 2 MiB range without PAMT page pair
 *   TDX_OPERAND_INVALID(R10)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R10)    in no TDMR
 *   TDX_OPERAND_BUSY(R10)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R10)     not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R10)      free, but in a 2 MiB range without PAMT page pair
 *   TDX_OPERAND_INVALID(R11)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R11)    in no TDMR
 *   TDX_OPERAND_BUSY(R11)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R11)     not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R11)      free, but in a 2 MiB range without PAMT page pair
 *   TDX_OPERAND_INVALID(GPA_RANGE_LIST_ENTRY)
 *                                        ranges are not ascending from 0, not aligned to their
 *                                        sub-range size, or that is not 2^21 to 2^51
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_scan_config(uint64_t list, struct tdx_tdr tdr, uint64_t page0_pa, uint64_t page1_pa,
		    uint64_t page2_pa, uint64_t page3_pa, uint64_t *unused0, uint64_t *unused1,
		    uint64_t *unused2, uint64_t *unused3)
{
	uint64_t rax = TDX_LEAF_TDH_MEM_SCAN_CONFIG;
	uint64_t r8_out, r9_out, r10_out, r11_out;
	register uint64_t r8 __asm__("r8") = page0_pa;
	register uint64_t r9 __asm__("r9") = page1_pa;
	register uint64_t r10 __asm__("r10") = page2_pa;
	register uint64_t r11 __asm__("r11") = page3_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+r" (r8), "+r" (r9), "+r" (r10), "+r" (r11)
			  : "c" (list), "d" (tdr.pa)
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	r9_out = r9;
	r10_out = r10;
	r11_out = r11;
	tdx_put(unused0, r8_out);
	tdx_put(unused1, r9_out);
	tdx_put(unused2, r10_out);
	tdx_put(unused3, r11_out);
	return rax;
}

/**
 * tdh_mem_scan_reset - End the memory scan of a TD
 * @tdr: [in, RDX] the TD
 *
 * Locks: TDR shared; OP_STATE shared; scan exclusive.
 * Leaf 95, version 0. Since: module 2.0.
 * Source: intel/tdx-module@e69a439 src/vmm_dispatcher/tdx_vmm_dispatcher.c.
 *
 * Returns, among others that were not read:
 *   TDX_OPERAND_INVALID(RAX)             neither non-blocking export nor restoring by scan is
 *                                        configured
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_BUSY(MEM_SCAN_STATE)     another call has the scan of the TD locked
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mem_scan_reset(struct tdx_tdr tdr)
{
	uint64_t rax = TDX_LEAF_TDH_MEM_SCAN_RESET;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "d" (tdr.pa)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_mig_stream_create - Create a migration stream of a TD
 * @page_pa: [in, RCX] page that becomes the MIGSC; the module owns it afterwards; aligned to 4096
 *	bytes
 * @tdr: [in, RDX] the TD
 *
 * Context: the TD is UNINITIALIZED, INITIALIZED or RUNNABLE.
 * Locks: TDR shared; OP_STATE exclusive; migration exclusive; PAMT entry of the page exclusive.
 * Leaf 96, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdh_mig_stream_create.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_BUSY(MIG)                another call has the migration locked
 *   TDX_MAX_MIGS_NUM_EXCEEDED            the TD has all its streams
 *   TDX_OPERAND_INVALID(RCX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RCX)    in no TDMR
 *   TDX_OPERAND_BUSY(RCX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(RCX)      free, but in a 2 MiB range without PAMT page pair; from
 *                                        module 1.5.20 on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mig_stream_create(uint64_t page_pa, struct tdx_tdr tdr)
{
	uint64_t rax = TDX_LEAF_TDH_MIG_STREAM_CREATE;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (page_pa), "d" (tdr.pa)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_quote_get - Have the module sign a quote of a TD
 * @tdr: [in, RCX] the TD
 * @quote: [in, RDX] quote id in bits 47:32; all ones for the default
 * @data_pa: [in, R8] input data; aligned to 4096 bytes
 * @data_size: [in, R9] bytes of it
 * @buffers_pa: [in, R10] linked list of output pages
 * @buffers_size: [in, R11] bytes of them
 * @size: [out, RCX] bytes of the quote
 *
 * Resume: repeat the same call.
 * Leaf 98, version 0. Since: module 2.x.
 * Not checked against a module: the operands come from lore linux TDX quoting RFC 2026-05
 * (indexed).
 *
 * Returns: not read from a source; see what every call can return.
 */
TDX_CALL tdx_status
tdh_quote_get(struct tdx_tdr tdr, uint64_t quote, uint64_t data_pa, uint64_t data_size,
	      uint64_t buffers_pa, uint64_t buffers_size, uint64_t *size)
{
	uint64_t rax = TDX_LEAF_TDH_QUOTE_GET, rcx = tdr.pa;
	register uint64_t r8 __asm__("r8") = data_pa;
	register uint64_t r9 __asm__("r9") = data_size;
	register uint64_t r10 __asm__("r10") = buffers_pa;
	register uint64_t r11 __asm__("r11") = buffers_size;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (quote), "r" (r8), "r" (r9), "r" (r10), "r" (r11)
			  : TDX_CALL_CLOBBERS);
	tdx_put(size, rcx);
	return rax;
}

/**
 * tdh_quote_init - Make the module ready to sign quotes
 *
 * Resume: repeat the same call.
 * Leaf 100, version 0. Since: module 2.x.
 * Not checked against a module: the operands come from lore linux TDX quoting RFC 2026-05
 * (indexed).
 *
 * Returns: not read from a source; see what every call can return.
 */
TDX_CALL tdx_status
tdh_quote_init(void)
{
	uint64_t rax = TDX_LEAF_TDH_QUOTE_INIT;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  :
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tddebugconfig - Configure the debug build of the module
 * @command: [in, RCX] command
 * @payload0: [in, RDX] its argument
 * @payload1: [in, R8] its second argument
 *
 * Leaf 254, version 0. Since: debug builds only.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/tdx_vmm_dispatcher.c.
 *
 * Returns: not read from a source; see what every call can return.
 */
TDX_CALL tdx_status
tddebugconfig(uint64_t command, uint64_t payload0, uint64_t payload1)
{
	uint64_t rax = TDX_LEAF_TDDEBUGCONFIG;
	register uint64_t r8 __asm__("r8") = payload1;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (command), "d" (payload0), "r" (r8)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

#endif /* TDX_GEN_TDH_H */
