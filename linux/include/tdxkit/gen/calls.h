/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/consumers.toml and abi/leaves_*.toml; do not edit. Regenerate: make gen */
/*
 * What tdxkit.ko exports, call by call, each to the modules that its comment
 * names. The prefix keeps these names apart from the tdh_*() that Linux itself
 * exports. Results go through pointers that may be NULL.
 */
#ifndef TDXKIT_CALLS_H
#define TDXKIT_CALLS_H

#include <tdx/types.h>
#include <tdx/vp_enter.h>
#include <tdxkit/namespace.h>

/*
 * One line in a consumer's source gives it what its row of abi/consumers.toml
 * grants: namespaces, where the kernel does not export to modules by name.
 */
#define TDXKIT_IMPORT_KVM_INTEL \
	TDXKIT_IMPORT_NS("TDXKIT_KVM_INTEL")
#define TDXKIT_IMPORT_TDX_HOST \
	TDXKIT_IMPORT_NS("TDXKIT_TDX_HOST")
#define TDXKIT_IMPORT_TDXKIT_CLIENT \
	TDXKIT_IMPORT_NS("TDXKIT_KVM_INTEL" TDXKIT_AND_NS "TDXKIT_TEST_BUILDS")

/**
 * tdxkit_tdh_vp_enter() - Run a vCPU until the TD exits; the general form
 * @tdvpr: [in, RCX] the vCPU
 * @flags: [in, RCX] TDX_VP_ENTER_*
 * @regs: [in, out] the registers that cross the exit: tdx/vp_enter.h
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Callable where instrumentation is not; an event is traced only while RCU watches. Vector state is
 * lost: the caller saves what it needs.
 * Leaf 0, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdx/vp_enter.h.
 */
tdx_status tdxkit_tdh_vp_enter(struct tdx_tdvpr tdvpr, u64 flags, struct tdx_vp_regs *regs);

/**
 * tdxkit_tdh_vp_enter_resume() - Run a vCPU again after an exit that was not a TDCALL
 * @tdvpr: [in, RCX] the vCPU
 * @flags: [in, RCX] TDX_VP_ENTER_*
 * @regs: [in, out] the registers that cross the exit: tdx/vp_enter.h
 *
 * For kvm-intel.
 * Callable where instrumentation is not; an event is traced only while RCU watches. Vector state is
 * lost: the caller saves what it needs.
 * Leaf 0, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdx/vp_enter.h.
 */
tdx_status tdxkit_tdh_vp_enter_resume(struct tdx_tdvpr tdvpr, u64 flags, struct tdx_vp_regs *regs);

/**
 * tdxkit_tdh_vp_enter_vmcall() - Run a vCPU again after an exit by TDCALL that GHCI describes
 * @tdvpr: [in, RCX] the vCPU
 * @flags: [in, RCX] TDX_VP_ENTER_*
 * @regs: [in, out] the registers that cross the exit: tdx/vp_enter.h
 *
 * For kvm-intel.
 * Callable where instrumentation is not; an event is traced only while RCU watches. Vector state is
 * lost: the caller saves what it needs.
 * Leaf 0, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdx/vp_enter.h.
 */
tdx_status tdxkit_tdh_vp_enter_vmcall(struct tdx_tdvpr tdvpr, u64 flags, struct tdx_vp_regs *regs);

/**
 * tdxkit_tdh_mng_addcx() - Add a control page to a TD
 * @page_pa: [in, RCX] page that becomes a TDCX page; the module owns it afterwards; aligned to 4096
 *	bytes
 * @tdr: [in, RDX] the TD
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Leaf 1, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_mng_addcx() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_mng_addcx(u64 page_pa, struct tdx_tdr tdr);

/**
 * tdxkit_tdh_mem_page_add() - Add a page to a TD that is being built
 * @gpa: [in, RCX] guest physical address; level 0 (4 KiB)
 * @tdr: [in, RDX] the TD
 * @page_pa: [in, R8] page that becomes TD private memory; the module owns it afterwards; aligned to
 *	4096 bytes
 * @source_pa: [in, R9] page whose contents are copied, in shared memory; aligned to 4096 bytes
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Leaf 2, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_mem_page_add() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_mem_page_add(struct tdx_gpa_level gpa, struct tdx_tdr tdr, u64 page_pa,
				   u64 source_pa, u64 *entry, u64 *info);

/**
 * tdxkit_tdh_mem_sept_add() - Add a page of the secure EPT
 * @gpa: [in, RCX] first guest physical address that the page covers, and the level of the entry
 *	that will point to it (1 to 4)
 * @tdr: [in, RDX] the TD
 * @page_pa: [in, R8] page that becomes an S-EPT page; the module owns it afterwards; aligned to
 *	4096 bytes
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Leaf 3, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_mem_sept_add() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_mem_sept_add(struct tdx_gpa_level gpa, struct tdx_tdr tdr, u64 page_pa,
				   u64 *entry, u64 *info);

/**
 * tdxkit_tdh_vp_addcx() - Add a control page to a vCPU
 * @page_pa: [in, RCX] page that becomes a TDCX page; the module owns it afterwards; aligned to 4096
 *	bytes
 * @tdvpr: [in, RDX] the vCPU
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Leaf 4, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_vp_addcx() in tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_vp_addcx(u64 page_pa, struct tdx_tdvpr tdvpr);

/**
 * tdxkit_tdh_mem_page_aug() - Add a page to a running TD, which has to accept it
 * @gpa: [in, RCX] guest physical address; level 0 (4 KiB) or 1 (2 MiB)
 * @tdr: [in, RDX] the TD
 * @page_pa: [in, R8] page that becomes TD private memory, aligned to its size; the module owns it
 *	afterwards
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 *
 * For kvm-intel.
 * Leaf 6, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_mem_page_aug() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_mem_page_aug(struct tdx_gpa_level gpa, struct tdx_tdr tdr, u64 page_pa,
				   u64 *entry, u64 *info);

/**
 * tdxkit_tdh_mem_range_block() - Block a range of a TD from new address translations
 * @gpa: [in, RCX] guest physical address and level of the S-EPT entry
 * @tdr: [in, RDX] the TD
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Leaf 7, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_mem_range_block() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_mem_range_block(struct tdx_gpa_level gpa, struct tdx_tdr tdr, u64 *entry,
				      u64 *info);

/**
 * tdxkit_tdh_mng_key_config() - Configure the memory key of a TD on this package
 * @tdr: [in, RCX] the TD
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Leaf 8, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_mng_key_config() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_mng_key_config(struct tdx_tdr tdr);

/**
 * tdxkit_tdh_mng_create() - Create a TD
 * @tdr: [in, RCX] page that becomes the TDR; the module owns it afterwards
 * @hkid: [in, RDX] key id that the TD takes; must be free
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Leaf 9, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_mng_create() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_mng_create(struct tdx_tdr tdr, struct tdx_hkid hkid);

/**
 * tdxkit_tdh_vp_create() - Create a vCPU
 * @tdvpr: [in, RCX] page that becomes the TDVPR; the module owns it afterwards
 * @tdr: [in, RDX] the TD
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Leaf 10, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_vp_create() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_vp_create(struct tdx_tdvpr tdvpr, struct tdx_tdr tdr);

/**
 * tdxkit_tdh_mng_rd() - Read a metadata field of a TD
 * @tdr: [in, RCX] the TD
 * @field: [in, RDX] the field
 * @value: [out, R8] the value; 0 on error (also on error)
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Leaf 11, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_mng_rd() in tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_mng_rd(struct tdx_tdr tdr, struct tdx_field_id field, u64 *value);

/**
 * tdxkit_tdh_mr_extend() - Measure 256 bytes of a TD that is being built
 * @gpa: [in, RCX] guest physical address of the chunk; aligned to 256 bytes
 * @tdr: [in, RDX] the TD
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Leaf 16, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_mr_extend() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_mr_extend(u64 gpa, struct tdx_tdr tdr, u64 *entry, u64 *info);

/**
 * tdxkit_tdh_mr_finalize() - End the measurement of a TD; it can run from now on
 * @tdr: [in, RCX] the TD
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Leaf 17, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_mr_finalize() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_mr_finalize(struct tdx_tdr tdr);

/**
 * tdxkit_tdh_vp_flush() - Write a vCPU back to memory and free its CPU
 * @tdvpr: [in, RCX] the vCPU
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Leaf 18, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_vp_flush() in tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_vp_flush(struct tdx_tdvpr tdvpr);

/**
 * tdxkit_tdh_mng_vpflushdone() - Check that no vCPU of a TD is on any CPU, and give up its key
 * @tdr: [in, RCX] the TD
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Leaf 19, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_mng_vpflushdone() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_mng_vpflushdone(struct tdx_tdr tdr);

/**
 * tdxkit_tdh_mng_key_freeid() - Free the key id of a TD
 * @tdr: [in, RCX] the TD
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Leaf 20, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_mng_key_freeid() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_mng_key_freeid(struct tdx_tdr tdr);

/**
 * tdxkit_tdh_mng_init() - Initialise a TD from TD_PARAMS
 * @tdr: [in, RCX] the TD; form filters: bit 0 says that R8 counts
 * @params_pa: [in, RDX] TD_PARAMS, in shared memory; aligned to 1024 bytes
 * @cpuid: [out, RCX] leaf (31:0) and sub-leaf (63:32) of the CPUID_CONFIG entry that is wrong; 0
 *	otherwise (on error)
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Leaf 21, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_mng_init() in tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_mng_init(struct tdx_tdr tdr, u64 params_pa, u64 *cpuid);

/**
 * tdxkit_tdh_vp_init_v1() - Initialise a vCPU
 * @tdvpr: [in, RCX] the vCPU
 * @initial_rcx: [in, RDX] what the guest finds in RCX and R8
 * @x2apic_id: [in, R8] x2APIC id of the vCPU
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Leaf 22, version 1. Since: module 1.5.05.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_vp_init_v1() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_vp_init_v1(struct tdx_tdvpr tdvpr, u64 initial_rcx, u64 x2apic_id);

/**
 * tdxkit_tdh_vp_rd() - Read a metadata field of a vCPU
 * @tdvpr: [in, RCX] the vCPU
 * @field: [in, RDX] the field
 * @value: [out, R8] the value; 0 on error (also on error)
 *
 * For kvm-intel.
 * Leaf 26, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_vp_rd() in tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_vp_rd(struct tdx_tdvpr tdvpr, struct tdx_field_id field, u64 *value);

/**
 * tdxkit_tdh_phymem_page_reclaim() - Take a page back from a TD that is torn down
 * @page_pa: [in, RCX] the page; aligned to 4096 bytes
 * @type: [out, RCX] page type (PT_*) before the call (also on error)
 * @owner: [out, RDX] TDR that owned it (also on error)
 * @size: [out, R8] 0: 4 KiB, 1: 2 MiB, 2: 1 GiB (also on error)
 * @reserved0: [out, R9] 0 (also on error)
 * @reserved1: [out, R10] 0 (also on error)
 * @reserved2: [out, R11] 0 (also on error)
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Leaf 28, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_phymem_page_reclaim() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_phymem_page_reclaim(u64 page_pa, u64 *type, u64 *owner, u64 *size,
					  u64 *reserved0, u64 *reserved1, u64 *reserved2);

/**
 * tdxkit_tdh_mem_page_remove() - Remove a blocked page from a TD
 * @gpa: [in, RCX] guest physical address and level of the page
 * @tdr: [in, RDX] the TD
 * @page_pa: [out, RCX] on success the page that is free now; on error the S-EPT entry (also on
 *	error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Leaf 29, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_mem_page_remove() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_mem_page_remove(struct tdx_gpa_level gpa, struct tdx_tdr tdr, u64 *page_pa,
				      u64 *info);

/**
 * tdxkit_tdh_mem_track() - Start a new TLB epoch of a TD
 * @tdr: [in, RCX] the TD
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Leaf 38, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_mem_track() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_mem_track(struct tdx_tdr tdr);

/**
 * tdxkit_tdh_phymem_cache_wb() - Write the caches of this package back, for keys that are being
 *	freed
 * @resume: [in, RCX] 0 to start, 1 to resume
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Leaf 40, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_phymem_cache_wb() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_phymem_cache_wb(u64 resume);

/**
 * tdxkit_tdh_phymem_page_wbinvd() - Write a physical page back and invalidate it in all caches
 * @page_pa: [in, RCX] the page, with the key id that it is cached under in the upper bits of the
 *	address; aligned to 4096 bytes
 *
 * For kvm-intel, tdxkit-client (test builds).
 * Leaf 41, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_phymem_page_wbinvd() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_phymem_page_wbinvd(struct tdx_keyed_pa page_pa);

/**
 * tdxkit_tdh_vp_wr() - Write a metadata field of a vCPU
 * @tdvpr: [in, RCX] the vCPU
 * @field: [in, RDX] the field
 * @value: [in, R8] value to write
 * @mask: [in, R9] bits of it to write
 * @previous: [out, R8] the value before; 0 on error (also on error)
 *
 * For kvm-intel.
 * Leaf 43, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_vp_wr() in tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_vp_wr(struct tdx_tdvpr tdvpr, struct tdx_field_id field, u64 value, u64 mask,
			    u64 *previous);

/**
 * tdxkit_seamldr_info() - Read what the P-SEAMLDR is
 * @info_pa: [in, RCX] where SEAMLDR_INFO goes, in shared memory; aligned to 256 bytes
 *
 * For tdx-host.
 * One at a time in the whole system; where SEAMRET from the P-SEAMLDR loses the current VMCS, the
 * caller has to restore it.
 * Leaf 0x8000000000000000, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see seamldr_info() in
 * tdx/gen/seamldr.h.
 */
tdx_status tdxkit_seamldr_info(u64 info_pa);

/**
 * tdxkit_seamldr_install() - Install or update the TDX module
 * @params_pa: [in, RCX] SEAMLDR_PARAMS; aligned to 4096 bytes
 * @unrecoverable: [out, RDX] 1: an error, and the old module is gone (also on error)
 *
 * For tdx-host.
 * One at a time in the whole system; where SEAMRET from the P-SEAMLDR loses the current VMCS, the
 * caller has to restore it.
 * Leaf 0x8000000000000001, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see seamldr_install() in
 * tdx/gen/seamldr.h.
 */
tdx_status tdxkit_seamldr_install(u64 params_pa, u64 *unrecoverable);

#ifdef TDXKIT_TESTS

/**
 * tdxkit_tdh_sys_key_config() - Configure the key of the module itself on this package
 *
 * For tdxkit-client (test builds).
 * Leaf 31, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_sys_key_config() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_sys_key_config(void);

/**
 * tdxkit_tdh_sys_init() - Initialise the module, once, on any CPU
 * @cpuid: [out, RCX] leaf (31:0) and sub-leaf (63:32) of the CPUID value that is not as it must be;
 *	0 otherwise (on error)
 * @mask_low: [out, RDX] bits of EAX and EBX that are compared (on error)
 * @mask_high: [out, R8] bits of ECX and EDX (on error)
 * @expected_low: [out, R9] what EAX and EBX must be (on error)
 * @expected_high: [out, R10] what ECX and EDX must be (on error)
 *
 * For tdxkit-client (test builds).
 * Leaf 33, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_sys_init() in tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_sys_init(u64 *cpuid, u64 *mask_low, u64 *mask_high, u64 *expected_low,
			       u64 *expected_high);

/**
 * tdxkit_tdh_sys_rd() - Read a metadata field of the module
 * @field: [in, RDX] the field, or TDX_FIELD_ID_NONE for the first
 * @next_field: [out, RDX] id of the field after it, TDX_FIELD_ID_NONE at the end
 * @value: [out, R8] the value; 0 on error (also on error)
 *
 * For tdxkit-client (test builds).
 * Leaf 34, version 0. Since: module 1.5.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_sys_rd() in tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_sys_rd(struct tdx_field_id field, u64 *next_field, u64 *value);

/**
 * tdxkit_tdh_sys_lp_init() - Initialise the module on this logical processor
 * @cpuid: [out, RCX] leaf (31:0) and sub-leaf (63:32) of the CPUID value that differs between CPUs;
 *	0 otherwise (on error)
 * @mask_low: [out, RDX] bits of EAX and EBX that are compared (on error)
 * @mask_high: [out, R8] bits of ECX and EDX (on error)
 *
 * For tdxkit-client (test builds).
 * Leaf 35, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_sys_lp_init() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_sys_lp_init(u64 *cpuid, u64 *mask_low, u64 *mask_high);

/**
 * tdxkit_tdh_sys_tdmr_init() - Initialise part of a TDMR
 * @tdmr_base: [in, RCX] base of the TDMR; aligned to 1073741824 bytes
 * @next: [out, RDX] first address that is not initialised, rounded down to 1 GiB; 0 on error (also
 *	on error)
 *
 * For tdxkit-client (test builds).
 * Leaf 36, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_sys_tdmr_init() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_sys_tdmr_init(u64 tdmr_base, u64 *next);

/**
 * tdxkit_tdh_sys_config() - Give the module its TDMRs and its key
 * @tdmr_array_pa: [in, RCX] array of the physical addresses of TDMR_INFO structures; aligned to 512
 *	bytes
 * @tdmrs: [in, RDX] entries of the array
 * @hkid: [in, R8] key id of the module: bits 15:0; bit 16 asks for a dynamic PAMT (from 1.5.20 on)
 *
 * For tdxkit-client (test builds).
 * Leaf 45, version 0. Since: module 1.0.
 *
 * Return: the status as the module gave it, or TDX_SEAMCALL_*; see tdh_sys_config() in
 * tdx/gen/tdh.h.
 */
tdx_status tdxkit_tdh_sys_config(u64 tdmr_array_pa, u64 tdmrs, u64 hkid);

#endif /* TDXKIT_TESTS */

#endif /* TDXKIT_CALLS_H */
