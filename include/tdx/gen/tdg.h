/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/leaves_tdg.toml; do not edit. Regenerate: make gen */
/*
 * The guest-side calls of the TDX module, TDCALL. Each function is one
 * instruction. Results go through pointers, each of which may be NULL; they are
 * valid on success, or when their line says. An error means that nothing has
 * changed. States and the order of checks are those of module 1.5.05.
 */
#ifndef TDX_GEN_TDG_H
#define TDX_GEN_TDG_H

#include <tdx/transport.h>
#include <tdx/gen/leaves.h>

/*
 * Spec: Intel TDX Module ABI Reference (348551), chapter of guest-side
 * interface functions.
 *
 * Every call can also return:
 *   TDX_OPERAND_INVALID(RAX)             the module does not have the call or its version
 */

/* TDG.VP.VMCALL: see tdx/vp_enter.h. */

/**
 * tdg_vp_info - Read what this TD and vCPU are
 * @gpa_width: [out, RCX] bits of a guest physical address (5:0)
 * @attributes: [out, RDX] ATTRIBUTES of the TD
 * @vcpus: [out, R8] number of vCPUs in 31:0, most that there may be in 63:32
 * @vcpu_index: [out, R9] index of this vCPU
 * @features: [out, R10] bit 0: TDG.SYS.RD is there
 * @reserved: [out, R11] 0
 *
 * Leaf 1, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_vp_info.c.
 *
 * Returns, in the order of the checks:
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_vp_info(uint64_t *gpa_width, uint64_t *attributes, uint64_t *vcpus, uint64_t *vcpu_index,
	    uint64_t *features, uint64_t *reserved)
{
	uint64_t rax = TDX_LEAF_TDG_VP_INFO, rcx, rdx;
	uint64_t r8_out, r9_out, r10_out, r11_out;
	register uint64_t r8 __asm__("r8");
	register uint64_t r9 __asm__("r9");
	register uint64_t r10 __asm__("r10");
	register uint64_t r11 __asm__("r11");

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "=c" (rcx), "=d" (rdx), "=r" (r8), "=r" (r9), "=r" (r10),
			    "=r" (r11)
			  :
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	r9_out = r9;
	r10_out = r10;
	r11_out = r11;
	tdx_put(gpa_width, rcx);
	tdx_put(attributes, rdx);
	tdx_put(vcpus, r8_out);
	tdx_put(vcpu_index, r9_out);
	tdx_put(features, r10_out);
	tdx_put(reserved, r11_out);
	return rax;
}

/**
 * tdg_mr_rtmr_extend - Extend a run-time measurement register
 * @data: [in, RCX] 48 bytes to extend it by; aligned to 64 bytes
 * @index: [in, RDX] 0 to 3
 *
 * Leaf 2, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_mr_rtmr_extend.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not aligned to 64 bytes, or not private
 *   TDX_OPERAND_INVALID(RDX)             no such RTMR
 *   TDX_OPERAND_BUSY(RTMR)               another vCPU extends
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_mr_rtmr_extend(uint64_t data, uint64_t index)
{
	uint64_t rax = TDX_LEAF_TDG_MR_RTMR_EXTEND;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax)
			  : "c" (data), "d" (index)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdg_vp_veinfo_get - Read why the #VE was raised, and allow the next one
 * @exit_reason: [out, RCX] VMX exit reason in 31:0; version 1: category of the #VE in 39:32
 * @qualification: [out, RDX] exit qualification
 * @gla: [out, R8] guest linear address
 * @gpa: [out, R9] guest physical address
 * @instruction: [out, R10] its length in 31:0, information in 63:32
 *
 * Leaf 3, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_vp_veinfo_get.c.
 *
 * Returns, in the order of the checks:
 *   TDX_NO_VALID_VE_INFO                 there was no #VE since the last call
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_vp_veinfo_get(uint64_t *exit_reason, uint64_t *qualification, uint64_t *gla, uint64_t *gpa,
		  uint64_t *instruction)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VEINFO_GET, rcx, rdx;
	uint64_t r8_out, r9_out, r10_out;
	register uint64_t r8 __asm__("r8");
	register uint64_t r9 __asm__("r9");
	register uint64_t r10 __asm__("r10");

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "=c" (rcx), "=d" (rdx), "=r" (r8), "=r" (r9), "=r" (r10)
			  :
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	r9_out = r9;
	r10_out = r10;
	tdx_put(exit_reason, rcx);
	tdx_put(qualification, rdx);
	tdx_put(gla, r8_out);
	tdx_put(gpa, r9_out);
	tdx_put(instruction, r10_out);
	return rax;
}

/**
 * tdg_vp_veinfo_get_v1 - Read why the #VE was raised, and allow the next one
 * @exit_reason: [out, RCX] VMX exit reason in 31:0; version 1: category of the #VE in 39:32
 * @qualification: [out, RDX] exit qualification
 * @gla: [out, R8] guest linear address
 * @gpa: [out, R9] guest physical address
 * @instruction: [out, R10] its length in 31:0, information in 63:32
 *
 * Leaf 3, version 1. Since: module 1.5.09.
 * Source: niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_vp_veinfo_get.c.
 *
 * Returns, in the order of the checks:
 *   TDX_NO_VALID_VE_INFO                 there was no #VE since the last call
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_vp_veinfo_get_v1(uint64_t *exit_reason, uint64_t *qualification, uint64_t *gla, uint64_t *gpa,
		     uint64_t *instruction)
{
	uint64_t rax = TDX_LEAF_VERSION(TDX_LEAF_TDG_VP_VEINFO_GET, 1), rcx;
	uint64_t rdx;
	uint64_t r8_out, r9_out, r10_out;
	register uint64_t r8 __asm__("r8");
	register uint64_t r9 __asm__("r9");
	register uint64_t r10 __asm__("r10");

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "=c" (rcx), "=d" (rdx), "=r" (r8), "=r" (r9), "=r" (r10)
			  :
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	r9_out = r9;
	r10_out = r10;
	tdx_put(exit_reason, rcx);
	tdx_put(qualification, rdx);
	tdx_put(gla, r8_out);
	tdx_put(gpa, r9_out);
	tdx_put(instruction, r10_out);
	return rax;
}

/**
 * tdg_vp_veinfo_get_v2 - Read why the #VE was raised, and allow the next one
 * @exit_reason: [out, RCX] VMX exit reason in 31:0; version 1: category of the #VE in 39:32
 * @qualification: [out, RDX] exit qualification
 * @gla: [out, R8] guest linear address
 * @gpa: [out, R9] guest physical address
 * @instruction: [out, R10] its length in 31:0, information in 63:32
 * @reserved: [out, R11] 0
 * @interruptibility: [out, R12] interruptibility state of the vCPU at the #VE
 *
 * Leaf 3, version 2. Since: module 1.5.24.
 * Source: niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_vp_veinfo_get.c.
 *
 * Returns, in the order of the checks:
 *   TDX_NO_VALID_VE_INFO                 there was no #VE since the last call
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_vp_veinfo_get_v2(uint64_t *exit_reason, uint64_t *qualification, uint64_t *gla, uint64_t *gpa,
		     uint64_t *instruction, uint64_t *reserved, uint64_t *interruptibility)
{
	uint64_t rax = TDX_LEAF_VERSION(TDX_LEAF_TDG_VP_VEINFO_GET, 2), rcx;
	uint64_t rdx;
	uint64_t r8_out, r9_out, r10_out, r11_out, r12_out;
	register uint64_t r8 __asm__("r8");
	register uint64_t r9 __asm__("r9");
	register uint64_t r10 __asm__("r10");
	register uint64_t r11 __asm__("r11");
	register uint64_t r12 __asm__("r12");

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "=c" (rcx), "=d" (rdx), "=r" (r8), "=r" (r9), "=r" (r10),
			    "=r" (r11), "=r" (r12)
			  :
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	r9_out = r9;
	r10_out = r10;
	r11_out = r11;
	r12_out = r12;
	tdx_put(exit_reason, rcx);
	tdx_put(qualification, rdx);
	tdx_put(gla, r8_out);
	tdx_put(gpa, r9_out);
	tdx_put(instruction, r10_out);
	tdx_put(reserved, r11_out);
	tdx_put(interruptibility, r12_out);
	return rax;
}

/**
 * tdg_mr_report - Have the module make a TDREPORT
 * @report: [in, RCX] where the TDREPORT_STRUCT goes; aligned to 1024 bytes
 * @data: [in, RDX] 64 bytes of REPORTDATA; aligned to 64 bytes
 * @subtype: [in, R8] 0
 *
 * Note: an interrupt makes the guest execute the call again, unseen.
 * Leaf 4, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_mr_report.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not aligned to 1024 bytes, or too wide
 *   TDX_OPERAND_INVALID(RDX)             not aligned to 64 bytes, or too wide
 *   TDX_OPERAND_INVALID(R8)              not 0
 *   TDX_OPERAND_BUSY(RTMR)               another vCPU extends an RTMR
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_mr_report(uint64_t report, uint64_t data, uint64_t subtype)
{
	uint64_t rax = TDX_LEAF_TDG_MR_REPORT;
	register uint64_t r8 __asm__("r8") = subtype;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax)
			  : "c" (report), "d" (data), "r" (r8)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdg_vp_cpuidve_set - Choose whether CPUID raises #VE
 * @flags: [in, RCX] bit 0: in supervisor mode; bit 1: in user mode
 *
 * Leaf 5, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_vp_cpuidve_set.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             reserved bits are set
 *   TDX_OPERAND_INVALID(RCX)             TD_CTLS are locked, and it would change something; from
 *                                        module 1.5.09 on
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_vp_cpuidve_set(uint64_t flags)
{
	uint64_t rax = TDX_LEAF_TDG_VP_CPUIDVE_SET;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax)
			  : "c" (flags)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdg_mem_page_accept - Accept a page that the host has added
 * @gpa: [in, RCX] guest physical address and level
 *
 * Context: the S-EPT entry is PENDING or PENDING_EXPORTED_DIRTY.
 * Note: an interrupt makes the guest execute the call again, unseen; a page that is not there exits
 * to the host.
 * Leaf 6, version 0. Since: module 1.0.
 * Source: niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_mem_page_accept.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             level is not 0 or 1, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_PAGE_ALREADY_ACCEPTED            it is accepted; bits 31:0 are its level
 *   TDX_PAGE_SIZE_MISMATCH               it is mapped in another size; bits 31:0 are its level
 *   TDX_OPERAND_BUSY(RCX)                the S-EPT entry is locked
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_mem_page_accept(struct tdx_gpa_level gpa)
{
	uint64_t rax = TDX_LEAF_TDG_MEM_PAGE_ACCEPT;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax)
			  : "c" (gpa.raw)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdg_vm_rd - Read a metadata field of this TD
 * @field: [in, RDX] the field
 * @value: [out, R8] the value; 0 on error (also on error)
 *
 * Leaf 7, version 0. Since: module 1.0.
 * Source: qizhangz/tdx-module@9359de5 src/td_dispatcher/vm_exits/tdg_vm_rd_wr.c (1.0).
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             a version that the call does not have
 *   TDX_OPERAND_INVALID(RCX)             not 0
 *   TDX_METADATA_FIELD_ID_INCORRECT      there is no such field, or it is more than one element
 *   TDX_METADATA_FIELD_NOT_READABLE      the caller may not read it
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_vm_rd(struct tdx_field_id field, uint64_t *value)
{
	uint64_t rax = TDX_LEAF_TDG_VM_RD;
	register uint64_t r8 __asm__("r8");

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "=r" (r8)
			  : "c" (0), "d" (field.raw)
			  : TDX_CALL_CLOBBERS);
	tdx_put(value, r8);
	return rax;
}

/**
 * tdg_vm_rd_v1 - Read a metadata field of this TD
 * @field: [in, RDX] the field; TDX_FIELD_ID_NONE asks for the first
 * @next_field: [out, RDX] id of the field after it, TDX_FIELD_ID_NONE at the end
 * @value: [out, R8] the value; 0 on error (also on error)
 *
 * Leaf 7, version 1. Since: module 1.5.
 * Source: qizhangz/tdx-module@9359de5 src/td_dispatcher/vm_exits/tdg_vm_rd_wr.c (1.0).
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             a version that the call does not have
 *   TDX_OPERAND_INVALID(RCX)             not 0
 *   TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT
 *                                        the first field was asked for; RDX has it
 *   TDX_METADATA_FIELD_ID_INCORRECT      there is no such field, or it is more than one element
 *   TDX_METADATA_FIELD_NOT_READABLE      the caller may not read it
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_vm_rd_v1(struct tdx_field_id field, uint64_t *next_field, uint64_t *value)
{
	uint64_t rax = TDX_LEAF_VERSION(TDX_LEAF_TDG_VM_RD, 1), rdx = field.raw;
	uint64_t r8_out;
	register uint64_t r8 __asm__("r8");

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+d" (rdx), "=r" (r8)
			  : "c" (0)
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	tdx_put(next_field, rdx);
	tdx_put(value, r8_out);
	return rax;
}

/**
 * tdg_vm_wr - Write a metadata field of this TD
 * @field: [in, RDX] the field
 * @value: [in, R8] value to write
 * @mask: [in, R9] bits of it to write
 * @previous: [out, R8] the value before; 0 on error (also on error)
 *
 * Leaf 8, version 0. Since: module 1.0.
 * Source: qizhangz/tdx-module@9359de5 src/td_dispatcher/vm_exits/tdg_vm_rd_wr.c (1.0).
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not 0
 *   TDX_METADATA_FIELD_ID_INCORRECT      there is no such field, or it is more than one element
 *   TDX_METADATA_FIELD_NOT_WRITABLE      the caller may not write it
 *   TDX_METADATA_WR_MASK_NOT_VALID       the mask has bits that the caller may not write
 *   TDX_METADATA_FIELD_VALUE_NOT_VALID   the value is not one that the field can have
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_vm_wr(struct tdx_field_id field, uint64_t value, uint64_t mask, uint64_t *previous)
{
	uint64_t rax = TDX_LEAF_TDG_VM_WR;
	register uint64_t r8 __asm__("r8") = value;
	register uint64_t r9 __asm__("r9") = mask;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (r8)
			  : "c" (0), "d" (field.raw), "r" (r9)
			  : TDX_CALL_CLOBBERS);
	tdx_put(previous, r8);
	return rax;
}

/**
 * tdg_vp_rd - Read a metadata field of this vCPU
 * @field: [in, RDX] the field, or TDX_FIELD_ID_NONE for the first
 * @next_field: [out, RDX] id of the field after it, TDX_FIELD_ID_NONE at the end
 * @value: [out, R8] the value; 0 on error (also on error)
 *
 * Note: always as version 1 of TDG.VM.RD; RCX is said to be no operand; module 1.5.05 refuses any
 * other than 0.
 * Leaf 9, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_vp_rd_wr.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not 0
 *   TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT
 *                                        the first field was asked for; RDX has it
 *   TDX_METADATA_FIELD_ID_INCORRECT      there is no such field, or it is more than one element
 *   TDX_METADATA_FIELD_NOT_READABLE      the caller may not read it
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_vp_rd(struct tdx_field_id field, uint64_t *next_field, uint64_t *value)
{
	uint64_t rax = TDX_LEAF_TDG_VP_RD, rdx = field.raw;
	uint64_t r8_out;
	register uint64_t r8 __asm__("r8");

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+d" (rdx), "=r" (r8)
			  : "c" (0)
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	tdx_put(next_field, rdx);
	tdx_put(value, r8_out);
	return rax;
}

/**
 * tdg_vp_wr - Write a metadata field of this vCPU
 * @field: [in, RDX] the field
 * @value: [in, R8] value to write
 * @mask: [in, R9] bits of it to write
 * @previous: [out, R8] the value before; 0 on error (also on error)
 *
 * Note: RCX is said to be no operand; module 1.5.05 refuses any other than 0.
 * Leaf 10, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not 0
 *   TDX_METADATA_FIELD_ID_INCORRECT      there is no such field, or it is more than one element
 *   TDX_METADATA_FIELD_NOT_WRITABLE      the caller may not write it
 *   TDX_METADATA_WR_MASK_NOT_VALID       the mask has bits that the caller may not write
 *   TDX_METADATA_FIELD_VALUE_NOT_VALID   the value is not one that the field can have
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_vp_wr(struct tdx_field_id field, uint64_t value, uint64_t mask, uint64_t *previous)
{
	uint64_t rax = TDX_LEAF_TDG_VP_WR;
	register uint64_t r8 __asm__("r8") = value;
	register uint64_t r9 __asm__("r9") = mask;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (r8)
			  : "c" (0), "d" (field.raw), "r" (r9)
			  : TDX_CALL_CLOBBERS);
	tdx_put(previous, r8);
	return rax;
}

/**
 * tdg_sys_rd - Read a metadata field of the module
 * @field: [in, RDX] the field, or TDX_FIELD_ID_NONE for the first
 * @next_field: [out, RDX] id of the field after it, TDX_FIELD_ID_NONE at the end
 * @value: [out, R8] the value; 0 on error (also on error)
 *
 * Note: always as version 1 of TDG.VM.RD.
 * Leaf 11, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_sys_rd.c.
 *
 * Returns, in the order of the checks:
 *   TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT
 *                                        the first field was asked for; RDX has it
 *   TDX_METADATA_FIELD_ID_INCORRECT      there is no such field, or it is more than one element
 *   TDX_METADATA_FIELD_NOT_READABLE      the caller may not read it
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_sys_rd(struct tdx_field_id field, uint64_t *next_field, uint64_t *value)
{
	uint64_t rax = TDX_LEAF_TDG_SYS_RD, rdx = field.raw;
	uint64_t r8_out;
	register uint64_t r8 __asm__("r8");

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+d" (rdx), "=r" (r8)
			  :
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	tdx_put(next_field, rdx);
	tdx_put(value, r8_out);
	return rax;
}

/**
 * tdg_sys_rdall - Read all metadata fields of the module
 * @list: [in, RDX] page that takes a metadata list; aligned to 4096 bytes
 * @field: [in, R8] first field, or TDX_FIELD_ID_NONE
 * @next_field: [out, R8] field to go on with, TDX_FIELD_ID_NONE at the end
 *
 * Leaf 12, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_sys_rdall.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             not aligned to 4096 bytes, or not private
 *   TDX_METADATA_FIELD_ID_INCORRECT      there is no such field
 *   TDX_METADATA_LIST_OVERFLOW           the page is full; go on with next_field
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_sys_rdall(uint64_t list, struct tdx_field_id field, uint64_t *next_field)
{
	uint64_t rax = TDX_LEAF_TDG_SYS_RDALL;
	register uint64_t r8 __asm__("r8") = field.raw;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (r8)
			  : "d" (list)
			  : TDX_CALL_CLOBBERS);
	tdx_put(next_field, r8);
	return rax;
}

/**
 * tdg_servtd_rd - Read a metadata field of the TD that this service TD is bound to
 * @handle: [in, RCX] binding handle
 * @field: [in, RDX] the field, or TDX_FIELD_ID_NONE for the first
 * @uuid0: [in, R10] UUID of the target TD, bits 63:0
 * @uuid1: [in, R11] bits 127:64
 * @uuid2: [in, R12] bits 191:128
 * @uuid3: [in, R13] bits 255:192
 * @next_field: [out, RDX] id of the field after it, TDX_FIELD_ID_NONE at the end
 * @value: [out, R8] the value; 0 on error (also on error)
 * @new_uuid0: [out, R10] UUID of the target TD now, bits 63:0 (also on error)
 * @new_uuid1: [out, R11] bits 127:64 (also on error)
 * @new_uuid2: [out, R12] bits 191:128 (also on error)
 * @new_uuid3: [out, R13] bits 255:192 (also on error)
 *
 * Leaf 18, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/vmm_dispatcher/migration_api_calls/tdg_servtd_rd_wr.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not a binding handle
 *   TDX_OPERAND_BUSY(TDR)                another call has the target locked
 *   TDX_OPERAND_BUSY_HOST_PRIORITY(TDR)
 *                                        the host asked for the target TD first; from module 1.5.16
 *                                        on
 *   TDX_TARGET_UUID_UPDATED              the UUID of the target is a new one; R10 to R13 have it
 *   TDX_TARGET_UUID_MISMATCH             the UUID is not that of the target
 *   TDX_OPERAND_BUSY(SERVTD_BINDINGS)    another call has the bindings locked
 *   TDX_OPERAND_BUSY(RTMR)               another vCPU extends an RTMR
 *   TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT
 *                                        the first field was asked for; RDX has it
 *   TDX_METADATA_FIELD_ID_INCORRECT      there is no such field, or it is more than one element
 *   TDX_METADATA_FIELD_NOT_READABLE      the caller may not read it
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_servtd_rd(uint64_t handle, struct tdx_field_id field, uint64_t uuid0, uint64_t uuid1,
	      uint64_t uuid2, uint64_t uuid3, uint64_t *next_field, uint64_t *value,
	      uint64_t *new_uuid0, uint64_t *new_uuid1, uint64_t *new_uuid2, uint64_t *new_uuid3)
{
	uint64_t rax = TDX_LEAF_TDG_SERVTD_RD, rdx = field.raw;
	uint64_t r8_out, r10_out, r11_out, r12_out, r13_out;
	register uint64_t r8 __asm__("r8");
	register uint64_t r10 __asm__("r10") = uuid0;
	register uint64_t r11 __asm__("r11") = uuid1;
	register uint64_t r12 __asm__("r12") = uuid2;
	register uint64_t r13 __asm__("r13") = uuid3;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+d" (rdx), "=r" (r8), "+r" (r10), "+r" (r11),
			    "+r" (r12), "+r" (r13)
			  : "c" (handle)
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	r10_out = r10;
	r11_out = r11;
	r12_out = r12;
	r13_out = r13;
	tdx_put(next_field, rdx);
	tdx_put(value, r8_out);
	tdx_put(new_uuid0, r10_out);
	tdx_put(new_uuid1, r11_out);
	tdx_put(new_uuid2, r12_out);
	tdx_put(new_uuid3, r13_out);
	return rax;
}

/**
 * tdg_servtd_wr - Write a metadata field of the TD that this service TD is bound to
 * @handle: [in, RCX] binding handle
 * @field: [in, RDX] the field
 * @value: [in, R8] value to write
 * @mask: [in, R9] bits of it to write
 * @uuid0: [in, R10] UUID of the target TD, bits 63:0
 * @uuid1: [in, R11] bits 127:64
 * @uuid2: [in, R12] bits 191:128
 * @uuid3: [in, R13] bits 255:192
 * @previous: [out, R8] the value before; 0 on error (also on error)
 * @new_uuid0: [out, R10] UUID of the target TD now, bits 63:0 (also on error)
 * @new_uuid1: [out, R11] bits 127:64 (also on error)
 * @new_uuid2: [out, R12] bits 191:128 (also on error)
 * @new_uuid3: [out, R13] bits 255:192 (also on error)
 *
 * Leaf 20, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/td_dispatcher/tdx_td_dispatcher.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not a binding handle
 *   TDX_OPERAND_BUSY(TDR)                another call has the target locked
 *   TDX_OPERAND_BUSY_HOST_PRIORITY(TDR)
 *                                        the host asked for the target TD first; from module 1.5.16
 *                                        on
 *   TDX_TARGET_UUID_UPDATED              the UUID of the target is a new one; R10 to R13 have it
 *   TDX_TARGET_UUID_MISMATCH             the UUID is not that of the target
 *   TDX_OPERAND_BUSY(SERVTD_BINDINGS)    another call has the bindings locked
 *   TDX_OPERAND_BUSY(RTMR)               another vCPU extends an RTMR
 *   TDX_METADATA_FIELD_ID_INCORRECT      there is no such field, or it is more than one element
 *   TDX_METADATA_FIELD_NOT_WRITABLE      the caller may not write it
 *   TDX_METADATA_WR_MASK_NOT_VALID       the mask has bits that the caller may not write
 *   TDX_METADATA_FIELD_VALUE_NOT_VALID   the value is not one that the field can have
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_servtd_wr(uint64_t handle, struct tdx_field_id field, uint64_t value, uint64_t mask,
	      uint64_t uuid0, uint64_t uuid1, uint64_t uuid2, uint64_t uuid3, uint64_t *previous,
	      uint64_t *new_uuid0, uint64_t *new_uuid1, uint64_t *new_uuid2, uint64_t *new_uuid3)
{
	uint64_t rax = TDX_LEAF_TDG_SERVTD_WR;
	uint64_t r8_out, r10_out, r11_out, r12_out, r13_out;
	register uint64_t r8 __asm__("r8") = value;
	register uint64_t r9 __asm__("r9") = mask;
	register uint64_t r10 __asm__("r10") = uuid0;
	register uint64_t r11 __asm__("r11") = uuid1;
	register uint64_t r12 __asm__("r12") = uuid2;
	register uint64_t r13 __asm__("r13") = uuid3;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (r8), "+r" (r10), "+r" (r11), "+r" (r12), "+r" (r13)
			  : "c" (handle), "d" (field.raw), "r" (r9)
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	r10_out = r10;
	r11_out = r11;
	r12_out = r12;
	r13_out = r13;
	tdx_put(previous, r8_out);
	tdx_put(new_uuid0, r10_out);
	tdx_put(new_uuid1, r11_out);
	tdx_put(new_uuid2, r12_out);
	tdx_put(new_uuid3, r13_out);
	return rax;
}

/**
 * tdg_mr_verifyreport - Check that a report was made on this platform
 * @report: [in, RCX] 256 bytes of REPORTMACSTRUCT; aligned to 256 bytes
 *
 * Leaf 22, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_mr_verifyreport.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             the platform cannot verify
 *   TDX_OPERAND_INVALID(RCX)             not aligned to 256 bytes, or not private
 *   TDX_INVALID_REPORTMACSTRUCT          the report was not made here
 *   TDX_INVALID_CPUSVN                   it was made at another security version
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_mr_verifyreport(uint64_t report)
{
	uint64_t rax = TDX_LEAF_TDG_MR_VERIFYREPORT;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax)
			  : "c" (report)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdg_mem_page_attr_rd - Read how a page is mapped in this TD and its L2 VMs
 * @gpa: [in, RCX] guest physical address; aligned to 4096 bytes
 * @mapping: [out, RCX] level in 2:0, address in 51:12, pending in 62; 0 on error
 * @attributes: [out, RDX] 16 bits a VM; 0 on error
 *
 * Context: the S-EPT entry is MAPPED, BLOCKEDW, EXPORTED_BLOCKEDW, EXPORTED_DIRTY,
 * EXPORTED_DIRTY_BLOCKEDW, PENDING, PENDING_BLOCKEDW, PENDING_EXPORTED_BLOCKEDW,
 * PENDING_EXPORTED_DIRTY or PENDING_EXPORTED_DIRTY_BLOCKEDW.
 * Leaf 23, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_mem_page_attr_rd.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not private, or too wide
 *   TDX_OPERAND_BUSY(RCX)                the S-EPT entry is locked
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_mem_page_attr_rd(uint64_t gpa, uint64_t *mapping, uint64_t *attributes)
{
	uint64_t rax = TDX_LEAF_TDG_MEM_PAGE_ATTR_RD, rcx = gpa, rdx;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+c" (rcx), "=d" (rdx)
			  :
			  : TDX_CALL_CLOBBERS);
	tdx_put(mapping, rcx);
	tdx_put(attributes, rdx);
	return rax;
}

/**
 * tdg_mem_page_attr_wr - Set how a page is mapped in the L2 VMs
 * @gpa: [in, RCX] guest physical address and level
 * @attributes: [in, RDX] 16 bits a VM
 * @mask: [in, R8] 16 bits a VM of what to change; bit 15: INVEPT
 * @mapping: [out, RCX] level in 2:0, address in 51:12, pending in 62; 0 on error
 * @new_attributes: [out, RDX] the attributes now
 *
 * Context: the S-EPT entry is MAPPED, EXPORTED_DIRTY, PENDING or PENDING_EXPORTED_DIRTY.
 * Leaf 24, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_mem_page_attr_wr.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             reserved bits are set, or for a VM that the TD does not
 *                                        have
 *   TDX_OPERAND_INVALID(R8)              reserved bits are set
 *   TDX_OPERAND_INVALID(RCX)             level is not 0 to 2, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_OPERAND_BUSY(RCX)                the S-EPT entry is locked
 *   TDX_PAGE_SIZE_MISMATCH               it is mapped in another size; bits 31:0 are its level
 *   TDX_L2_SEPT_WALK_FAILED              an L2 VM has no S-EPT page for it
 *   TDX_PAGE_ATTR_INVALID                attributes that cannot be
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_mem_page_attr_wr(struct tdx_gpa_level gpa, uint64_t attributes, uint64_t mask,
		     uint64_t *mapping, uint64_t *new_attributes)
{
	uint64_t rax = TDX_LEAF_TDG_MEM_PAGE_ATTR_WR, rcx = gpa.raw;
	uint64_t rdx = attributes;
	register uint64_t r8 __asm__("r8") = mask;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx)
			  : "r" (r8)
			  : TDX_CALL_CLOBBERS);
	tdx_put(mapping, rcx);
	tdx_put(new_attributes, rdx);
	return rax;
}

/* TDG.VP.ENTER: see tdx/vp_enter.h. */

/**
 * tdg_vp_invept - Invalidate translations of L2 VMs
 * @vms: [in, RCX] a bit a VM; bit 0 is 0
 *
 * Leaf 26, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_vp_invept.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             bit 0, or the bit of a VM that the TD does not have
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_vp_invept(uint64_t vms)
{
	uint64_t rax = TDX_LEAF_TDG_VP_INVEPT;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax)
			  : "c" (vms)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdg_vp_invvpid - Invalidate linear translations of an L2 VM
 * @vm: [in, RCX] VM index in 53:52; bit 0: RDX is a list
 * @gla_list: [in, RDX] one entry, or information of a list
 * @next_gla_list: [out, RDX] information of what is left of the list (also on error)
 *
 * Note: its number is also called TDG.VP.INVGLA.
 * Leaf 27, version 0. Since: module 1.5.
 * Source: niooss-ledger/tdx-module src/td_dispatcher/vm_exits/tdg_vp_invvpid.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             no such VM, or reserved bits are set
 *   TDX_OPERAND_INVALID(RDX)             not a list that can be read
 *   TDX_GLA_NOT_CANONICAL                an address is not canonical
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_vp_invvpid(uint64_t vm, uint64_t gla_list, uint64_t *next_gla_list)
{
	uint64_t rax = TDX_LEAF_TDG_VP_INVVPID, rdx = gla_list;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+d" (rdx)
			  : "c" (vm)
			  : TDX_CALL_CLOBBERS);
	tdx_put(next_gla_list, rdx);
	return rax;
}

/**
 * tdg_mr_key_get - Derive a key that only this TD, or such TDs, can have
 * @request: [in, RCX] 128 bytes of TDKEYREQUEST, private; aligned to 128 bytes
 * @key: [in, RDX] where the key goes, private; aligned to 32 bytes
 * @requestor: [in, R8] 0 to 3
 * @key_bits: [out, R9] bits of the key
 *
 * Locks: RTMRs shared.
 * Leaf 29, version 0. Since: module 2.0.
 * Source: intel/tdx-module@9fd3c8b src/td_dispatcher/vm_exits/tdg_mr_key_get.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             the CPU has no sealing keys; no operand is named
 *   TDX_MR_KEY_GET_NOT_SUPPORTED         the TD has neither CONFIG_FLAGS.SEALING nor
 *                                        TD_CTLS.ENABLE_HW_KEYS
 *   TDX_OPERAND_INVALID(R8)              no such requestor, or reserved bits are set
 *   TDX_OPERAND_INVALID(RCX)             not aligned, not private, or reserved bits of the request
 *                                        are set
 *   TDX_OPERAND_INVALID(RDX)             not aligned, or not private
 *   TDX_OPERAND_INVALID(KEYNAME)         not 0
 *   TDX_OPERAND_INVALID(KEYSIZE_BITMAP)
 *                                        none of the sizes is one of this platform
 *   TDX_OPERAND_BUSY(RTMR)               another vCPU extends an RTMR
 *   TDX_SVN_INVALID                      a security version asked for is above the current one
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_mr_key_get(uint64_t request, uint64_t key, uint64_t requestor, uint64_t *key_bits)
{
	uint64_t rax = TDX_LEAF_TDG_MR_KEY_GET;
	register uint64_t r8 __asm__("r8") = requestor;
	register uint64_t r9 __asm__("r9");

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "=r" (r9)
			  : "c" (request), "d" (key), "r" (r8)
			  : TDX_CALL_CLOBBERS);
	tdx_put(key_bits, r9);
	return rax;
}

/**
 * tdg_mem_page_release - Give a page back to the host
 * @gpa: [in, RCX] guest physical address and level
 * @mapping: [out, RCX] level in 2:0, address in 51:12, MMIO in 61, pending in 62
 *
 * Leaf 30, version 0. Since: module 2.x.
 * Not checked against a module: the operands come from microsoft/openvmm vm/x86/tdcall/src/lib.rs,
 * microsoft/openvmm vm/x86/x86defs/src/tdx.rs.
 *
 * Returns: not read from a source; see what every call can return.
 */
TDX_CALL tdx_status
tdg_mem_page_release(struct tdx_gpa_level gpa, uint64_t *mapping)
{
	uint64_t rax = TDX_LEAF_TDG_MEM_PAGE_RELEASE, rcx = gpa.raw;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+c" (rcx)
			  :
			  : TDX_CALL_CLOBBERS);
	tdx_put(mapping, rcx);
	return rax;
}

/**
 * tdg_servtd_rebind_approve - Approve that another service TD is bound in the place of this one
 * @handle: [in, RCX] old binding handle
 * @token0: [in, RDX] rebind token, bits 63:0
 * @token1: [in, R8] bits 127:64
 * @token2: [in, R9] bits 191:128
 * @uuid0: [in, R10] UUID of the target TD, bits 63:0
 * @uuid1: [in, R11] bits 127:64
 * @uuid2: [in, R12] bits 191:128
 * @uuid3: [in, R13] bits 255:192
 * @token3: [in, R14] bits 255:192
 * @new_uuid0: [out, R10] UUID of the target TD now, bits 63:0 (also on error)
 * @new_uuid1: [out, R11] bits 127:64 (also on error)
 * @new_uuid2: [out, R12] bits 191:128 (also on error)
 * @new_uuid3: [out, R13] bits 255:192 (also on error)
 *
 * Leaf 33, version 0. Since: module 2.0.
 * Not checked against a module: the operands come from intel/tdx-module@e69a439
 * include/tdx_api_defs.h, confidential-containers/td-shim tdx-tdcall/src/tdx.rs.
 *
 * Returns: not read from a source; see what every call can return.
 */
TDX_CALL tdx_status
tdg_servtd_rebind_approve(uint64_t handle, uint64_t token0, uint64_t token1, uint64_t token2,
			  uint64_t uuid0, uint64_t uuid1, uint64_t uuid2, uint64_t uuid3,
			  uint64_t token3, uint64_t *new_uuid0, uint64_t *new_uuid1,
			  uint64_t *new_uuid2, uint64_t *new_uuid3)
{
	uint64_t rax = TDX_LEAF_TDG_SERVTD_REBIND_APPROVE;
	uint64_t r10_out, r11_out, r12_out, r13_out;
	register uint64_t r8 __asm__("r8") = token1;
	register uint64_t r9 __asm__("r9") = token2;
	register uint64_t r10 __asm__("r10") = uuid0;
	register uint64_t r11 __asm__("r11") = uuid1;
	register uint64_t r12 __asm__("r12") = uuid2;
	register uint64_t r13 __asm__("r13") = uuid3;
	register uint64_t r14 __asm__("r14") = token3;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (r10), "+r" (r11), "+r" (r12), "+r" (r13)
			  : "c" (handle), "d" (token0), "r" (r8), "r" (r9), "r" (r14)
			  : TDX_CALL_CLOBBERS);
	r10_out = r10;
	r11_out = r11;
	r12_out = r12;
	r13_out = r13;
	tdx_put(new_uuid0, r10_out);
	tdx_put(new_uuid1, r11_out);
	tdx_put(new_uuid2, r12_out);
	tdx_put(new_uuid3, r13_out);
	return rax;
}

#endif /* TDX_GEN_TDG_H */
