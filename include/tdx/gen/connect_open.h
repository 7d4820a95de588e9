/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/leaves_tdh_connect_open.toml and abi/leaves_tdg_connect_open.toml; do not edit. Regenerate: make gen */
/*
 * TDX Connect as the public 2.0 source has it. The two ABIs give the same leaf
 * numbers to different calls, so this header is included by name and never
 * together with the other one.
 */
#ifndef TDX_GEN_CONNECT_OPEN_H
#define TDX_GEN_CONNECT_OPEN_H

#include <tdx/transport.h>
#include <tdx/gen/leaves.h>

#ifdef TDX_CONNECT_ABI
#error "one of the two TDX Connect ABIs is included already"
#endif
#define TDX_CONNECT_ABI	"open"

#define TDX_LEAF_TDH_IOMMU_SETREG		128
#define TDX_LEAF_TDH_IOMMU_GETREG		129
#define TDX_LEAF_TDH_SPDM_CREATE		130
#define TDX_LEAF_TDH_SPDM_DELETE		131
#define TDX_LEAF_TDH_IDE_STREAM_CREATE		132
#define TDX_LEAF_TDH_IDE_STREAM_BLOCK		133
#define TDX_LEAF_TDH_IDE_STREAM_DELETE		134
#define TDX_LEAF_TDH_IDE_STREAM_IDEKMREQ	135
#define TDX_LEAF_TDH_IDE_STREAM_IDEKMRSP	136
#define TDX_LEAF_TDH_DEVIF_CREATE		137
#define TDX_LEAF_TDH_DEVIF_REMOVE		138
#define TDX_LEAF_TDH_DEVIF_REQUEST		139
#define TDX_LEAF_TDH_DEVIF_RESPONSE		140
#define TDX_LEAF_TDH_DMAR_ADD			150
#define TDX_LEAF_TDH_DMAR_BLOCK			151
#define TDX_LEAF_TDH_DMAR_READ			152
#define TDX_LEAF_TDH_DMAR_REMOVE		153
#define TDX_LEAF_TDH_MMIO_MT_ADD		154
#define TDX_LEAF_TDH_MMIO_MT_SET		155
#define TDX_LEAF_TDH_MMIO_MT_RD			156
#define TDX_LEAF_TDH_MMIO_MT_REMOVE		157
#define TDX_LEAF_TDH_MMIO_MAP			158
#define TDX_LEAF_TDH_MMIO_BLOCK			159
#define TDX_LEAF_TDH_MMIO_UNMAP			160
#define TDX_LEAF_TDH_IQ_INV_REQUEST		161
#define TDX_LEAF_TDH_IQ_INV_PROCESS		162
#define TDX_LEAF_TDH_MEM_SHARED_SEPT_WR		163
#define TDX_LEAF_TDH_DEVIF_MT_ADD		164
#define TDX_LEAF_TDH_DEVIF_MT_REMOVE		165
#define TDX_LEAF_TDH_DEVIF_MT_RD		166
#define TDX_LEAF_TDG_SPDM_TPA_SET		64
#define TDX_LEAF_TDG_SPDM_TPA_GET		65
#define TDX_LEAF_TDG_DEVIF_VALIDATE		66
#define TDX_LEAF_TDG_DEVIF_RD			67
#define TDX_LEAF_TDG_DEVIF_REQUEST		68
#define TDX_LEAF_TDG_DEVIF_RESPONSE		69
#define TDX_LEAF_TDG_DMAR_ACCEPT		70
#define TDX_LEAF_TDG_MMIO_ACCEPT		71
#define TDX_LEAF_TDG_IQ_INV_REQUEST		72

/**
 * tdh_iommu_setreg - Write a register of an IOMMU
 * @iommu: [in, RCX] IOMMU id
 * @register_id: [in, RDX] register
 * @value: [in, R8] value to write
 *
 * Leaf 128, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_iommu_setreg(uint64_t iommu, uint64_t register_id, uint64_t value)
{
	uint64_t rax = TDX_LEAF_TDH_IOMMU_SETREG;
	register uint64_t r8 __asm__("r8") = value;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (iommu), "d" (register_id), "r" (r8)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_iommu_getreg - Read a register of an IOMMU
 * @iommu: [in, RCX] IOMMU id, or the VT-d BAR when the register asks for the id
 * @register_id: [in, RDX] register
 * @value: [out, R8] the value; 0 on error (also on error)
 *
 * Leaf 129, version 0. Since: the public 2.0 source.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_iommu_getreg(uint64_t iommu, uint64_t register_id, uint64_t *value)
{
	uint64_t rax = TDX_LEAF_TDH_IOMMU_GETREG;
	register uint64_t r8 __asm__("r8");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "=r" (r8)
			  : "c" (iommu), "d" (register_id)
			  : TDX_CALL_CLOBBERS);
	tdx_put(value, r8);
	return rax;
}

/**
 * tdh_spdm_create - Create an SPDM session
 * @iommu: [in, RCX] IOMMU id
 * @spdm: [in, RDX] SPDM id
 * @info_pa: [in, R8] SPDM information
 *
 * Leaf 130, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_spdm_create(uint64_t iommu, uint64_t spdm, uint64_t info_pa)
{
	uint64_t rax = TDX_LEAF_TDH_SPDM_CREATE;
	register uint64_t r8 __asm__("r8") = info_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (iommu), "d" (spdm), "r" (r8)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_spdm_delete - Delete an SPDM session
 * @iommu: [in, RCX] IOMMU id
 * @spdm: [in, RDX] SPDM id
 *
 * Leaf 131, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_spdm_delete(uint64_t iommu, uint64_t spdm)
{
	uint64_t rax = TDX_LEAF_TDH_SPDM_DELETE;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (iommu), "d" (spdm)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_ide_stream_create - Create an IDE stream
 * @iommu: [in, RCX] IOMMU id
 * @spdm: [in, RDX] SPDM id
 * @config: [in, R8] stream configuration
 * @control: [in, R9] stream control
 * @rid_association0: [in, R10] RID association
 * @rid_association1: [in, R11] RID association
 * @address_association0: [in, R12] address association
 * @address_association1: [in, R13] address association
 * @address_association2: [in, R14] address association
 * @extended_pa: [in, R15] more information on the stream
 *
 * Leaf 132, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_ide_stream_create(uint64_t iommu, uint64_t spdm, uint64_t config, uint64_t control,
		      uint64_t rid_association0, uint64_t rid_association1,
		      uint64_t address_association0, uint64_t address_association1,
		      uint64_t address_association2, uint64_t extended_pa)
{
	uint64_t rax = TDX_LEAF_TDH_IDE_STREAM_CREATE;
	register uint64_t r8 __asm__("r8") = config;
	register uint64_t r9 __asm__("r9") = control;
	register uint64_t r10 __asm__("r10") = rid_association0;
	register uint64_t r11 __asm__("r11") = rid_association1;
	register uint64_t r12 __asm__("r12") = address_association0;
	register uint64_t r13 __asm__("r13") = address_association1;
	register uint64_t r14 __asm__("r14") = address_association2;
	register uint64_t r15 __asm__("r15") = extended_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (iommu), "d" (spdm), "r" (r8), "r" (r9), "r" (r10), "r" (r11),
			    "r" (r12), "r" (r13), "r" (r14), "r" (r15)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_ide_stream_block - Block an IDE stream
 * @iommu: [in, RCX] IOMMU id
 * @stream: [in, RDX] stream id
 *
 * Leaf 133, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_ide_stream_block(uint64_t iommu, uint64_t stream)
{
	uint64_t rax = TDX_LEAF_TDH_IDE_STREAM_BLOCK;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (iommu), "d" (stream)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_ide_stream_delete - Delete an IDE stream
 * @iommu: [in, RCX] IOMMU id
 * @stream: [in, RDX] stream id
 *
 * Leaf 134, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_ide_stream_delete(uint64_t iommu, uint64_t stream)
{
	uint64_t rax = TDX_LEAF_TDH_IDE_STREAM_DELETE;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (iommu), "d" (stream)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_ide_stream_idekmreq - Make a key management request of an IDE stream
 * @iommu: [in, RCX] IOMMU id
 * @stream: [in, RDX] stream id
 * @object: [in, R8] object id
 * @parameters: [in, R9] IDE_KM parameters
 * @slot: [in, R10] slot id
 * @message_pa: [in, R11] where the message goes
 *
 * Leaf 135, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_ide_stream_idekmreq(uint64_t iommu, uint64_t stream, uint64_t object, uint64_t parameters,
			uint64_t slot, uint64_t message_pa)
{
	uint64_t rax = TDX_LEAF_TDH_IDE_STREAM_IDEKMREQ;
	register uint64_t r8 __asm__("r8") = object;
	register uint64_t r9 __asm__("r9") = parameters;
	register uint64_t r10 __asm__("r10") = slot;
	register uint64_t r11 __asm__("r11") = message_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (iommu), "d" (stream), "r" (r8), "r" (r9), "r" (r10), "r" (r11)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_ide_stream_idekmrsp - Take the key management response of an IDE stream
 * @iommu: [in, RCX] IOMMU id
 * @stream: [in, RDX] stream id
 * @message_pa: [in, R8] the message
 *
 * Leaf 136, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_ide_stream_idekmrsp(uint64_t iommu, uint64_t stream, uint64_t message_pa)
{
	uint64_t rax = TDX_LEAF_TDH_IDE_STREAM_IDEKMRSP;
	register uint64_t r8 __asm__("r8") = message_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (iommu), "d" (stream), "r" (r8)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_devif_create - Give a device interface to a TD
 * @devif: [in, RCX] device interface id
 * @tdr: [in, RDX] the TD
 * @root_pa: [in, R8] page that becomes the DEVIFCS root
 * @td_message_pa: [in, R9] page of TDISP messages of the TD
 * @vmm_message_pa: [in, R10] page of TDISP messages of the host
 *
 * Leaf 137, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_devif_create(uint64_t devif, struct tdx_tdr tdr, uint64_t root_pa, uint64_t td_message_pa,
		 uint64_t vmm_message_pa)
{
	uint64_t rax = TDX_LEAF_TDH_DEVIF_CREATE;
	register uint64_t r8 __asm__("r8") = root_pa;
	register uint64_t r9 __asm__("r9") = td_message_pa;
	register uint64_t r10 __asm__("r10") = vmm_message_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (devif), "d" (tdr.pa), "r" (r8), "r" (r9), "r" (r10)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_devif_remove - Take a device interface back
 * @function: [in, RCX] function id
 *
 * Leaf 138, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_devif_remove(uint64_t function)
{
	uint64_t rax = TDX_LEAF_TDH_DEVIF_REMOVE;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (function)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_devif_request - Make a TDISP request
 * @function: [in, RCX] function id
 * @request: [in, RDX] what to request
 * @message_pa: [in, R8] where the message goes, in shared memory; aligned to 4096 bytes
 * @message: [out, RCX] code and length of the message
 *
 * Leaf 139, version 0. Since: the public 2.0 source.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_devif_request(uint64_t function, uint64_t request, uint64_t message_pa, uint64_t *message)
{
	uint64_t rax = TDX_LEAF_TDH_DEVIF_REQUEST, rcx = function;
	register uint64_t r8 __asm__("r8") = message_pa;
	register uint64_t r9 __asm__("r9") = 0;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (request), "r" (r8), "r" (r9)
			  : TDX_CALL_CLOBBERS);
	tdx_put(message, rcx);
	return rax;
}

/**
 * tdh_devif_response - Take a TDISP response
 * @function: [in, RCX] function id
 * @response: [in, RDX] what is answered
 * @message_pa: [in, R8] the message
 *
 * Leaf 140, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_devif_response(uint64_t function, uint64_t response, uint64_t message_pa)
{
	uint64_t rax = TDX_LEAF_TDH_DEVIF_RESPONSE;
	register uint64_t r8 __asm__("r8") = message_pa;
	register uint64_t r9 __asm__("r9") = 0;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (function), "d" (response), "r" (r8), "r" (r9)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_dmar_add - Add a DMA remapping entry
 * @index: [in, RCX] DMAR index
 * @value0: [in, RDX] quadword 0
 * @value1: [in, R8] quadword 1
 * @value2: [in, R9] quadword 2
 * @value3: [in, R10] quadword 3
 * @value4: [in, R11] quadword 4
 * @value5: [in, R12] quadword 5
 * @value6: [in, R13] quadword 6
 * @value7: [in, R14] quadword 7
 *
 * Leaf 150, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_dmar_add(uint64_t index, uint64_t value0, uint64_t value1, uint64_t value2, uint64_t value3,
	     uint64_t value4, uint64_t value5, uint64_t value6, uint64_t value7)
{
	uint64_t rax = TDX_LEAF_TDH_DMAR_ADD;
	register uint64_t r8 __asm__("r8") = value1;
	register uint64_t r9 __asm__("r9") = value2;
	register uint64_t r10 __asm__("r10") = value3;
	register uint64_t r11 __asm__("r11") = value4;
	register uint64_t r12 __asm__("r12") = value5;
	register uint64_t r13 __asm__("r13") = value6;
	register uint64_t r14 __asm__("r14") = value7;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (index), "d" (value0), "r" (r8), "r" (r9), "r" (r10), "r" (r11),
			    "r" (r12), "r" (r13), "r" (r14)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_dmar_block - Block a DMA remapping entry
 * @index: [in, RCX] DMAR index
 *
 * Leaf 151, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_dmar_block(uint64_t index)
{
	uint64_t rax = TDX_LEAF_TDH_DMAR_BLOCK;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (index)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_dmar_read - Read a DMA remapping entry
 * @index: [in, RCX] DMAR index
 *
 * Leaf 152, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_dmar_read(uint64_t index)
{
	uint64_t rax = TDX_LEAF_TDH_DMAR_READ;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (index)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_dmar_remove - Remove a DMA remapping entry
 * @index: [in, RCX] DMAR index
 *
 * Leaf 153, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_dmar_remove(uint64_t index)
{
	uint64_t rax = TDX_LEAF_TDH_DMAR_REMOVE;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (index)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_mmio_mt_add - Add a page to the MMIO metadata table
 * @index: [in, RCX] MMIOMT index
 * @page_pa: [in, RDX] page that becomes part of the table
 *
 * Leaf 154, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_mmio_mt_add(uint64_t index, uint64_t page_pa)
{
	uint64_t rax = TDX_LEAF_TDH_MMIO_MT_ADD;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (index), "d" (page_pa)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_mmio_mt_set - Set an entry of the MMIO metadata table
 * @index: [in, RCX] MMIOMT index
 * @info: [in, RDX] what to set
 *
 * Leaf 155, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_mmio_mt_set(uint64_t index, uint64_t info)
{
	uint64_t rax = TDX_LEAF_TDH_MMIO_MT_SET;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (index), "d" (info)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_mmio_mt_rd - Read an entry of the MMIO metadata table
 * @index: [in, RCX] MMIOMT index
 * @entry0: [out, RCX] quadword 0 of it
 * @entry1: [out, RDX] quadword 1 of it
 * @entry2: [out, R8] quadword 2 of it
 * @entry3: [out, R9] quadword 3 of it
 *
 * Leaf 156, version 0. Since: the public 2.0 source.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_mmio_mt_rd(uint64_t index, uint64_t *entry0, uint64_t *entry1, uint64_t *entry2,
	       uint64_t *entry3)
{
	uint64_t rax = TDX_LEAF_TDH_MMIO_MT_RD, rcx = index, rdx;
	uint64_t r8_out, r9_out;
	register uint64_t r8 __asm__("r8");
	register uint64_t r9 __asm__("r9");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "=d" (rdx), "=r" (r8), "=r" (r9)
			  :
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	r9_out = r9;
	tdx_put(entry0, rcx);
	tdx_put(entry1, rdx);
	tdx_put(entry2, r8_out);
	tdx_put(entry3, r9_out);
	return rax;
}

/**
 * tdh_mmio_mt_remove - Remove a page of the MMIO metadata table
 * @index: [in, RCX] MMIOMT index
 *
 * Leaf 157, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_mmio_mt_remove(uint64_t index)
{
	uint64_t rax = TDX_LEAF_TDH_MMIO_MT_REMOVE;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (index)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_mmio_map - Map MMIO of a device interface into a TD
 * @gpa: [in, RCX] guest physical address and level
 * @tdr: [in, RDX] the TD
 * @mmio_pa: [in, R8] the MMIO
 *
 * Leaf 158, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_mmio_map(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t mmio_pa)
{
	uint64_t rax = TDX_LEAF_TDH_MMIO_MAP;
	register uint64_t r8 __asm__("r8") = mmio_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (gpa.raw), "d" (tdr.pa), "r" (r8)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_mmio_block - Block a mapping of MMIO
 * @gpa: [in, RCX] guest physical address and level
 * @tdr: [in, RDX] the TD
 *
 * Leaf 159, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_mmio_block(struct tdx_gpa_level gpa, struct tdx_tdr tdr)
{
	uint64_t rax = TDX_LEAF_TDH_MMIO_BLOCK;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (gpa.raw), "d" (tdr.pa)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_mmio_unmap - Remove a blocked mapping of MMIO
 * @gpa: [in, RCX] guest physical address and level
 * @tdr: [in, RDX] the TD
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 * @mmio_pa: [out, R8] what was mapped
 *
 * Leaf 160, version 0. Since: the public 2.0 source.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_mmio_unmap(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t *entry, uint64_t *info,
	       uint64_t *mmio_pa)
{
	uint64_t rax = TDX_LEAF_TDH_MMIO_UNMAP, rcx = gpa.raw, rdx = tdr.pa;
	uint64_t r8_out;
	register uint64_t r8 __asm__("r8");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx), "=r" (r8)
			  :
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	tdx_put(entry, rcx);
	tdx_put(info, rdx);
	tdx_put(mmio_pa, r8_out);
	return rax;
}

/**
 * tdh_iq_inv_request - Put a request into the invalidation queue of an IOMMU
 * @iommu: [in, RCX] IOMMU id
 * @type: [in, RDX] request type
 * @target: [in, R8] what to invalidate
 * @wait0: [in, R9] wait descriptor, quadword 1
 * @wait1: [in, R10] quadword 2
 * @wait2: [in, R11] quadword 3
 * @wait3: [in, R12] quadword 4
 *
 * Leaf 161, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_iq_inv_request(uint64_t iommu, uint64_t type, uint64_t target, uint64_t wait0, uint64_t wait1,
		   uint64_t wait2, uint64_t wait3)
{
	uint64_t rax = TDX_LEAF_TDH_IQ_INV_REQUEST;
	register uint64_t r8 __asm__("r8") = target;
	register uint64_t r9 __asm__("r9") = wait0;
	register uint64_t r10 __asm__("r10") = wait1;
	register uint64_t r11 __asm__("r11") = wait2;
	register uint64_t r12 __asm__("r12") = wait3;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (iommu), "d" (type), "r" (r8), "r" (r9), "r" (r10), "r" (r11),
			    "r" (r12)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_iq_inv_process - Process the invalidation queue of an IOMMU
 * @iommu: [in, RCX] IOMMU id
 *
 * Leaf 162, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_iq_inv_process(uint64_t iommu)
{
	uint64_t rax = TDX_LEAF_TDH_IQ_INV_PROCESS;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (iommu)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_mem_shared_sept_wr - Write an entry of the shared EPT
 * @gpa: [in, RCX] guest physical address with the shared bit, and the level above that bit
 * @tdr: [in, RDX] the TD
 * @entry_value: [in, R8] EPT entry of L1
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 *
 * Leaf 163, version 0. Since: the public 2.0 source.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_mem_shared_sept_wr(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t entry_value,
		       uint64_t *entry, uint64_t *info)
{
	uint64_t rax = TDX_LEAF_TDH_MEM_SHARED_SEPT_WR, rcx = gpa.raw;
	uint64_t rdx = tdr.pa;
	register uint64_t r8 __asm__("r8") = entry_value;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx)
			  : "r" (r8)
			  : TDX_CALL_CLOBBERS);
	tdx_put(entry, rcx);
	tdx_put(info, rdx);
	return rax;
}

/**
 * tdh_mem_shared_sept_wr_v1 - Write an entry of the shared EPT
 * @gpa: [in, RCX] guest physical address with the shared bit, and the level above that bit
 * @tdr: [in, RDX] the TD
 * @entry_value: [in, R8] EPT entry of L1; all ones leaves it alone
 * @l2_entry1: [in, R9] EPT entry of L2 VM 1, or all ones
 * @l2_entry2: [in, R10] the same for L2 VM 2
 * @l2_entry3: [in, R11] the same for L2 VM 3
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 *
 * Leaf 163, version 1. Since: module 2.0.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_mem_shared_sept_wr_v1(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t entry_value,
			  uint64_t l2_entry1, uint64_t l2_entry2, uint64_t l2_entry3,
			  uint64_t *entry, uint64_t *info)
{
	uint64_t rax = TDX_LEAF_VERSION(TDX_LEAF_TDH_MEM_SHARED_SEPT_WR, 1);
	uint64_t rcx = gpa.raw, rdx = tdr.pa;
	register uint64_t r8 __asm__("r8") = entry_value;
	register uint64_t r9 __asm__("r9") = l2_entry1;
	register uint64_t r10 __asm__("r10") = l2_entry2;
	register uint64_t r11 __asm__("r11") = l2_entry3;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx)
			  : "r" (r8), "r" (r9), "r" (r10), "r" (r11)
			  : TDX_CALL_CLOBBERS);
	tdx_put(entry, rcx);
	tdx_put(info, rdx);
	return rax;
}

/**
 * tdh_devif_mt_add - Add a page to the device interface metadata table
 * @index: [in, RCX] DEVIFMT index
 * @page_pa: [in, RDX] page that becomes part of the table
 *
 * Leaf 164, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_devif_mt_add(uint64_t index, uint64_t page_pa)
{
	uint64_t rax = TDX_LEAF_TDH_DEVIF_MT_ADD;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (index), "d" (page_pa)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_devif_mt_remove - Remove a page of the device interface metadata table
 * @index: [in, RCX] DEVIFMT index
 *
 * Leaf 165, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_devif_mt_remove(uint64_t index)
{
	uint64_t rax = TDX_LEAF_TDH_DEVIF_MT_REMOVE;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (index)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdh_devif_mt_rd - Read an entry of the device interface metadata table
 * @index: [in, RCX] DEVIFMT index
 * @entry: [out, RCX] the entry
 *
 * Leaf 166, version 0. Since: the public 2.0 source.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdh_devif_mt_rd(uint64_t index, uint64_t *entry)
{
	uint64_t rax = TDX_LEAF_TDH_DEVIF_MT_RD, rcx = index;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  :
			  : TDX_CALL_CLOBBERS);
	tdx_put(entry, rcx);
	return rax;
}

/**
 * tdg_spdm_tpa_set - Say which SPDM session this TD trusts
 * @iommu: [in, RCX] IOMMU id
 * @spdm: [in, RDX] SPDM id
 * @binding: [in, R8] binding information
 *
 * Leaf 64, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdg_spdm_tpa_set(uint64_t iommu, uint64_t spdm, uint64_t binding)
{
	uint64_t rax = TDX_LEAF_TDG_SPDM_TPA_SET;
	register uint64_t r8 __asm__("r8") = binding;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax)
			  : "c" (iommu), "d" (spdm), "r" (r8)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdg_spdm_tpa_get - Read which SPDM session this TD trusts
 * @iommu: [in, RCX] IOMMU id
 * @spdm: [in, RDX] SPDM id
 * @binding: [in, R8] where the binding information goes
 *
 * Leaf 65, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdg_spdm_tpa_get(uint64_t iommu, uint64_t spdm, uint64_t binding)
{
	uint64_t rax = TDX_LEAF_TDG_SPDM_TPA_GET;
	register uint64_t r8 __asm__("r8") = binding;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax)
			  : "c" (iommu), "d" (spdm), "r" (r8)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdg_devif_validate - Check the public key of a device
 * @function: [in, RCX] function id
 * @hash5: [in, RDX] hash of the public key, quadword 5
 * @hash4: [in, R8] hash of the public key, quadword 4
 * @hash3: [in, R9] hash of the public key, quadword 3
 * @hash2: [in, R10] hash of the public key, quadword 2
 * @hash1: [in, R11] hash of the public key, quadword 1
 * @hash0: [in, R12] hash of the public key, quadword 0
 *
 * Leaf 66, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdg_devif_validate(uint64_t function, uint64_t hash5, uint64_t hash4, uint64_t hash3,
		   uint64_t hash2, uint64_t hash1, uint64_t hash0)
{
	uint64_t rax = TDX_LEAF_TDG_DEVIF_VALIDATE;
	register uint64_t r8 __asm__("r8") = hash4;
	register uint64_t r9 __asm__("r9") = hash3;
	register uint64_t r10 __asm__("r10") = hash2;
	register uint64_t r11 __asm__("r11") = hash1;
	register uint64_t r12 __asm__("r12") = hash0;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax)
			  : "c" (function), "d" (hash5), "r" (r8), "r" (r9), "r" (r10),
			    "r" (r11), "r" (r12)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdg_devif_rd - Read a field of a device interface
 * @function: [in, RCX] function id
 * @field: [in, RDX] the field
 * @value: [out, RCX] the value
 *
 * Leaf 67, version 0. Since: the public 2.0 source.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdg_devif_rd(uint64_t function, uint64_t field, uint64_t *value)
{
	uint64_t rax = TDX_LEAF_TDG_DEVIF_RD, rcx = function;
	register uint64_t r9 __asm__("r9") = 0;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (field), "r" (r9)
			  : TDX_CALL_CLOBBERS);
	tdx_put(value, rcx);
	return rax;
}

/**
 * tdg_devif_request - Make a TDISP request
 * @function: [in, RCX] function id
 * @request: [in, RDX] what to request
 *
 * Leaf 68, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdg_devif_request(uint64_t function, uint64_t request)
{
	uint64_t rax = TDX_LEAF_TDG_DEVIF_REQUEST;
	register uint64_t r9 __asm__("r9") = 0;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax)
			  : "c" (function), "d" (request), "r" (r9)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdg_devif_response - Take a TDISP response
 * @function: [in, RCX] function id
 * @page: [in, RDX] where the response goes
 *
 * Leaf 69, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdg_devif_response(uint64_t function, uint64_t page)
{
	uint64_t rax = TDX_LEAF_TDG_DEVIF_RESPONSE;
	register uint64_t r9 __asm__("r9") = 0;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax)
			  : "c" (function), "d" (page), "r" (r9)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdg_dmar_accept - Accept a DMA remapping entry
 * @function: [in, RCX] function id
 * @target: [in, RDX] the entry
 * @value0: [in, R8] parameter 1
 * @value1: [in, R9] parameter 2
 * @value2: [in, R10] parameter 3
 * @value3: [in, R11] parameter 4
 * @value4: [in, R12] parameter 5
 * @value5: [in, R13] parameter 6
 * @value6: [in, R14] parameter 7
 * @value7: [in, R15] parameter 8
 *
 * Leaf 70, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdg_dmar_accept(uint64_t function, uint64_t target, uint64_t value0, uint64_t value1,
		uint64_t value2, uint64_t value3, uint64_t value4, uint64_t value5, uint64_t value6,
		uint64_t value7)
{
	uint64_t rax = TDX_LEAF_TDG_DMAR_ACCEPT;
	register uint64_t r8 __asm__("r8") = value0;
	register uint64_t r9 __asm__("r9") = value1;
	register uint64_t r10 __asm__("r10") = value2;
	register uint64_t r11 __asm__("r11") = value3;
	register uint64_t r12 __asm__("r12") = value4;
	register uint64_t r13 __asm__("r13") = value5;
	register uint64_t r14 __asm__("r14") = value6;
	register uint64_t r15 __asm__("r15") = value7;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax)
			  : "c" (function), "d" (target), "r" (r8), "r" (r9), "r" (r10),
			    "r" (r11), "r" (r12), "r" (r13), "r" (r14), "r" (r15)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdg_mmio_accept - Accept MMIO of a device interface
 * @gpa: [in, RCX] guest physical address and level
 * @offset: [in, RDX] offset of the MMIO
 *
 * Leaf 71, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdg_mmio_accept(struct tdx_gpa_level gpa, uint64_t offset)
{
	uint64_t rax = TDX_LEAF_TDG_MMIO_ACCEPT;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax)
			  : "c" (gpa.raw), "d" (offset)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * tdg_iq_inv_request - Ask for invalidations
 * @descriptors: [in, RCX] number of descriptors
 * @list: [in, RDX] the requests
 *
 * Leaf 72, version 0. Since: the public 2.0 source.
 * Not checked against a module: the outputs.
 *
 * Returns: not read from a source.
 */
TDX_CALL tdx_status
tdg_iq_inv_request(uint64_t descriptors, uint64_t list)
{
	uint64_t rax = TDX_LEAF_TDG_IQ_INV_REQUEST;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax)
			  : "c" (descriptors), "d" (list)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

#endif /* TDX_GEN_CONNECT_OPEN_H */
