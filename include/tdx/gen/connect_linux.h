/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/leaves_tdh_connect_linux.toml; do not edit. Regenerate: make gen */
/*
 * TDX Connect as the Linux patches of 2025 have it. The two ABIs give the same
 * leaf numbers to different calls, so this header is included by name and never
 * together with the other one.
 */
#ifndef TDX_GEN_CONNECT_LINUX_H
#define TDX_GEN_CONNECT_LINUX_H

#include <tdx/transport.h>
#include <tdx/gen/leaves.h>

#ifdef TDX_CONNECT_ABI
#error "one of the two TDX Connect ABIs is included already"
#endif
#define TDX_CONNECT_ABI	"linux"

#define TDX_LEAF_TDH_IOMMU_SETUP	128
#define TDX_LEAF_TDH_IOMMU_CLEAR	129
#define TDX_LEAF_TDH_SPDM_CREATE	130
#define TDX_LEAF_TDH_SPDM_DELETE	131
#define TDX_LEAF_TDH_IDE_STREAM_CREATE	132
#define TDX_LEAF_TDH_IDE_STREAM_BLOCK	133
#define TDX_LEAF_TDH_IDE_STREAM_DELETE	134
#define TDX_LEAF_TDH_IDE_STREAM_KM	135
#define TDX_LEAF_TDH_SPDM_CONNECT	142
#define TDX_LEAF_TDH_SPDM_DISCONNECT	143
#define TDX_LEAF_TDH_SPDM_MNG		144

/**
 * tdh_iommu_setup - Hand an IOMMU to the module
 * @vtbar: [in, RCX] VT-d BAR
 * @pages: [in, RDX] HPA_ARRAY_T of metadata pages
 * @iommu: [out, RCX] IOMMU id
 *
 * Resume: repeat the same call.
 * Leaf 128, version 0. Since: the Linux patches of 2025.
 * Not checked against a module: the operands come from lore linux TDX Connect patches
 * 2025-09/2025-11 (indexed).
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_iommu_setup(uint64_t vtbar, uint64_t pages, uint64_t *iommu)
{
	uint64_t rax = TDX_LEAF_TDH_IOMMU_SETUP, rcx = vtbar;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (pages)
			  : TDX_CALL_CLOBBERS);
	tdx_put(iommu, rcx);
	return rax;
}

/**
 * tdh_iommu_clear - Take an IOMMU back
 * @iommu: [in, RCX] IOMMU id
 * @released_pa: [in, RDX] HPA_ARRAY_T of where the list of released pages goes
 * @released: [out, RCX] HPA_ARRAY_T of the released pages
 *
 * Resume: repeat the same call.
 * Leaf 129, version 0. Since: the Linux patches of 2025.
 * Not checked against a module: the operands come from lore linux TDX Connect patches
 * 2025-09/2025-11 (indexed).
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_iommu_clear(uint64_t iommu, uint64_t released_pa, uint64_t *released)
{
	uint64_t rax = TDX_LEAF_TDH_IOMMU_CLEAR, rcx = iommu;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (released_pa)
			  : TDX_CALL_CLOBBERS);
	tdx_put(released, rcx);
	return rax;
}

/**
 * tdh_spdm_create - Create an SPDM session
 * @function: [in, RCX] function id
 * @pages: [in, RDX] HPA_ARRAY_T of metadata pages
 * @spdm: [out, RCX] SPDM id
 *
 * Leaf 130, version 0. Since: the Linux patches of 2025.
 * Not checked against a module: the operands come from lore linux TDX Connect patches
 * 2025-09/2025-11 (indexed).
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_spdm_create(uint64_t function, uint64_t pages, uint64_t *spdm)
{
	uint64_t rax = TDX_LEAF_TDH_SPDM_CREATE, rcx = function;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (pages)
			  : TDX_CALL_CLOBBERS);
	tdx_put(spdm, rcx);
	return rax;
}

/**
 * tdh_spdm_delete - Delete an SPDM session
 * @spdm: [in, RCX] SPDM id
 * @released_pa: [in, RDX] page for the list of released pages, or 0
 * @released: [out, RCX] HPA_ARRAY_T of the released pages
 *
 * Leaf 131, version 0. Since: the Linux patches of 2025.
 * Not checked against a module: the operands come from lore linux TDX Connect patches
 * 2025-09/2025-11 (indexed).
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_spdm_delete(uint64_t spdm, uint64_t released_pa, uint64_t *released)
{
	uint64_t rax = TDX_LEAF_TDH_SPDM_DELETE, rcx = spdm;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (released_pa)
			  : TDX_CALL_CLOBBERS);
	tdx_put(released, rcx);
	return rax;
}

/**
 * tdh_ide_stream_create - Create an IDE stream
 * @info: [in, RCX] stream information
 * @spdm: [in, RDX] SPDM id
 * @pages: [in, R8] HPA_ARRAY_T of metadata pages
 * @control: [in, R9] stream control
 * @rid_association0: [in, R10] RID association
 * @rid_association1: [in, R11] RID association
 * @address_association0: [in, R12] address association
 * @address_association1: [in, R13] address association
 * @address_association2: [in, R14] address association
 * @stream: [out, RCX] stream id
 * @root_port_ide: [out, RDX] IDE id of the root port
 *
 * Leaf 132, version 0. Since: the Linux patches of 2025.
 * Not checked against a module: the operands come from lore linux TDX Connect patches
 * 2025-09/2025-11 (indexed).
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_ide_stream_create(uint64_t info, uint64_t spdm, uint64_t pages, uint64_t control,
		      uint64_t rid_association0, uint64_t rid_association1,
		      uint64_t address_association0, uint64_t address_association1,
		      uint64_t address_association2, uint64_t *stream, uint64_t *root_port_ide)
{
	uint64_t rax = TDX_LEAF_TDH_IDE_STREAM_CREATE, rcx = info, rdx = spdm;
	register uint64_t r8 __asm__("r8") = pages;
	register uint64_t r9 __asm__("r9") = control;
	register uint64_t r10 __asm__("r10") = rid_association0;
	register uint64_t r11 __asm__("r11") = rid_association1;
	register uint64_t r12 __asm__("r12") = address_association0;
	register uint64_t r13 __asm__("r13") = address_association1;
	register uint64_t r14 __asm__("r14") = address_association2;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx)
			  : "r" (r8), "r" (r9), "r" (r10), "r" (r11), "r" (r12), "r" (r13),
			    "r" (r14)
			  : TDX_CALL_CLOBBERS);
	tdx_put(stream, rcx);
	tdx_put(root_port_ide, rdx);
	return rax;
}

/**
 * tdh_ide_stream_block - Block an IDE stream
 * @spdm: [in, RCX] SPDM id
 * @stream: [in, RDX] stream id
 *
 * Leaf 133, version 0. Since: the Linux patches of 2025.
 * Not checked against a module: the operands come from lore linux TDX Connect patches
 * 2025-09/2025-11 (indexed).
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_ide_stream_block(uint64_t spdm, uint64_t stream)
{
	uint64_t rax = TDX_LEAF_TDH_IDE_STREAM_BLOCK;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (spdm), "d" (stream)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_ide_stream_delete - Delete an IDE stream
 * @spdm: [in, RCX] SPDM id
 * @stream: [in, RDX] stream id
 * @released_pa: [in, R8] page for the list of released pages
 * @released: [out, RCX] HPA_ARRAY_T of the released pages
 *
 * Leaf 134, version 0. Since: the Linux patches of 2025.
 * Not checked against a module: the operands come from lore linux TDX Connect patches
 * 2025-09/2025-11 (indexed).
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_ide_stream_delete(uint64_t spdm, uint64_t stream, uint64_t released_pa, uint64_t *released)
{
	uint64_t rax = TDX_LEAF_TDH_IDE_STREAM_DELETE, rcx = spdm;
	register uint64_t r8 __asm__("r8") = released_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (stream), "r" (r8)
			  : TDX_CALL_CLOBBERS);
	tdx_put(released, rcx);
	return rax;
}

/**
 * tdh_ide_stream_km - Manage the keys of an IDE stream
 * @spdm: [in, RCX] SPDM id
 * @stream: [in, RDX] stream id
 * @operation: [in, R8] what to do
 * @response_pa: [in, R9] page of the SPDM response
 * @request_pa: [in, R10] page for the SPDM request
 * @request_size: [out, RCX] bytes of the request
 *
 * Leaf 135, version 0. Since: the Linux patches of 2025.
 * Not checked against a module: the operands come from lore linux TDX Connect patches
 * 2025-09/2025-11 (indexed).
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_ide_stream_km(uint64_t spdm, uint64_t stream, uint64_t operation, uint64_t response_pa,
		  uint64_t request_pa, uint64_t *request_size)
{
	uint64_t rax = TDX_LEAF_TDH_IDE_STREAM_KM, rcx = spdm;
	register uint64_t r8 __asm__("r8") = operation;
	register uint64_t r9 __asm__("r9") = response_pa;
	register uint64_t r10 __asm__("r10") = request_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (stream), "r" (r8), "r" (r9), "r" (r10)
			  : TDX_CALL_CLOBBERS);
	tdx_put(request_size, rcx);
	return rax;
}

/**
 * tdh_spdm_connect - Connect an SPDM session
 * @spdm: [in, RCX] SPDM id
 * @config_pa: [in, RDX] page of the configuration
 * @response_pa: [in, R8] page of the SPDM response
 * @request_pa: [in, R9] page for the SPDM request
 * @output: [in, R10] HPA_ARRAY_T for the output
 * @size: [out, RCX] bytes of the request, or of the output
 *
 * Resume: repeat the same call; after TDX_SPDM_REQUEST, once the message is exchanged.
 * Leaf 142, version 0. Since: the Linux patches of 2025.
 * Not checked against a module: the operands come from lore linux TDX Connect patches
 * 2025-09/2025-11 (indexed).
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_spdm_connect(uint64_t spdm, uint64_t config_pa, uint64_t response_pa, uint64_t request_pa,
		 uint64_t output, uint64_t *size)
{
	uint64_t rax = TDX_LEAF_TDH_SPDM_CONNECT, rcx = spdm;
	register uint64_t r8 __asm__("r8") = response_pa;
	register uint64_t r9 __asm__("r9") = request_pa;
	register uint64_t r10 __asm__("r10") = output;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (config_pa), "r" (r8), "r" (r9), "r" (r10)
			  : TDX_CALL_CLOBBERS);
	tdx_put(size, rcx);
	return rax;
}

/**
 * tdh_spdm_disconnect - Disconnect an SPDM session
 * @spdm: [in, RCX] SPDM id
 * @response_pa: [in, RDX] page of the SPDM response
 * @request_pa: [in, R8] page for the SPDM request
 * @request_size: [out, RCX] bytes of the request
 *
 * Resume: repeat the same call; after TDX_SPDM_REQUEST, once the message is exchanged.
 * Leaf 143, version 0. Since: the Linux patches of 2025.
 * Not checked against a module: the operands come from lore linux TDX Connect patches
 * 2025-09/2025-11 (indexed).
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_spdm_disconnect(uint64_t spdm, uint64_t response_pa, uint64_t request_pa,
		    uint64_t *request_size)
{
	uint64_t rax = TDX_LEAF_TDH_SPDM_DISCONNECT, rcx = spdm;
	register uint64_t r8 __asm__("r8") = request_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (response_pa), "r" (r8)
			  : TDX_CALL_CLOBBERS);
	tdx_put(request_size, rcx);
	return rax;
}

/**
 * tdh_spdm_mng - Manage an SPDM session
 * @spdm: [in, RCX] SPDM id
 * @operation: [in, RDX] 0: heartbeat, 1: key update, 2: collect again
 * @parameter_pa: [in, R8] page of parameters, or TDX_NULL_PA
 * @response_pa: [in, R9] page of the SPDM response
 * @request_pa: [in, R10] page for the SPDM request
 * @output: [in, R11] HPA_ARRAY_T for the output, or all ones
 * @size: [out, RCX] bytes of the request, or of the output
 *
 * Resume: repeat the same call; after TDX_SPDM_REQUEST, once the message is exchanged.
 * Leaf 144, version 0. Since: the Linux patches of 2025.
 * Not checked against a module: the operands come from lore linux TDX Connect patches
 * 2025-09/2025-11 (indexed).
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_spdm_mng(uint64_t spdm, uint64_t operation, uint64_t parameter_pa, uint64_t response_pa,
	     uint64_t request_pa, uint64_t output, uint64_t *size)
{
	uint64_t rax = TDX_LEAF_TDH_SPDM_MNG, rcx = spdm;
	register uint64_t r8 __asm__("r8") = parameter_pa;
	register uint64_t r9 __asm__("r9") = response_pa;
	register uint64_t r10 __asm__("r10") = request_pa;
	register uint64_t r11 __asm__("r11") = output;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (operation), "r" (r8), "r" (r9), "r" (r10), "r" (r11)
			  : TDX_CALL_CLOBBERS);
	tdx_put(size, rcx);
	return rax;
}

#endif /* TDX_GEN_CONNECT_LINUX_H */
