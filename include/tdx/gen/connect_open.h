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
 * Locks: IOMMU exclusive; PAMT entry of the page exclusive.
 * Note: after TDX_IOMMU_ECMD_TIMEOUT only the same call is accepted until it is done.
 * Leaf 128, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@6e66b9d src/vmm_dispatcher/api_calls/tdxio/tdh_iommu_setreg.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             no IOMMU has the id
 *   TDX_IOMMU_INVALID_STATE(RCX)         the platform has no such IOMMU
 *   TDX_OPERAND_BUSY(RCX)                another call has the IOMMU locked
 *   TDX_OPERAND_INVALID(RDX)             configuring or clearing was not finished, and this is
 *                                        another register
 *   TDX_IOMMU_INVALID_STATE(RCX)         a page register, and the IOMMU is configured
 *   TDX_OPERAND_INVALID(R8)              a page register, and the value is 0
 *   TDX_OPERAND_INVALID(R8)              not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R8)     in no TDMR
 *   TDX_OPERAND_BUSY(R8)                 another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R8)      not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R8)       free, but in a 2 MiB range without PAMT page pair
 *   TDX_OPERAND_INVALID(R8)              a page of a queue that does not follow the ones before, or
 *                                        one too many
 *   TDX_IOMMU_INVALID_STATE(R8)          the page of that register is set already
 *   TDX_IOMMU_INVALID_STATE(RDX)         CONFIG_IOMMU, and it is configured; a root port or
 *                                        GCMD_REG, and it is not
 *   TDX_OPERAND_INVALID(R8)              CONFIG_IOMMU or CLEAR_IOMMU, and the value is not 0
 *   TDX_IOMMU_INVALID_STATE(RCX)         a page is not set, queue sizes differ or are no powers of
 *                                        two, the IOMMU is not set up by the host as TDX needs, or
 *                                        root ports or SPDM sessions are left
 *   TDX_IOMMU_KCB_MUST_BE_DISABLED(RCX)
 *                                        CONFIG_IOMMU, and key configuration is enabled
 *   TDX_IOMMU_ECMD_TIMEOUT(RCX)          the IOMMU has not finished the command; make the same call
 *                                        again
 *   TDX_IOMMU_ECMD_ERROR(RCX)            the IOMMU refused the command
 *   TDX_OPERAND_INVALID(R8)              a root port that is not of this IOMMU, is configured
 *                                        (CONFIG_RP) or is not (CLEAR_RP), or a GCMD bit that the
 *                                        host may not change
 *   TDX_IOMMU_RP_IDE_MUST_BE_DISABLED(R8)
 *                                        CONFIG_RP, and IDE of the root port is enabled
 *   TDX_OPERAND_INVALID(RDX)             there is no such register
 *   TDX_SUCCESS                          done
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
 * Source: intel/tdx-module@92f6945 src/vmm_dispatcher/api_calls/tdxio/tdh_iommu_getreg.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             no IOMMU has the id, or none the VT-d BAR
 *   TDX_IOMMU_INVALID_STATE(RCX)         the platform has no such IOMMU
 *   TDX_OPERAND_INVALID(RDX)             there is no such register
 *   TDX_SUCCESS                          done
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
 * Locks: IOMMU exclusive; PAMT entry of the page exclusive; SPDM session exclusive.
 * Leaf 130, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@6e66b9d src/vmm_dispatcher/api_calls/tdxio/tdh_spdm_create.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             no IOMMU has the id
 *   TDX_OPERAND_BUSY(RCX)                another call has the IOMMU locked
 *   TDX_IOMMU_INVALID_STATE(RCX)         the IOMMU is not configured
 *   TDX_IOMMU_RP_NOT_CONFIGURED(RCX)     a root port of the IOMMU is not configured
 *   TDX_OPERAND_INVALID(RDX)             the SPDM id is too high
 *   TDX_OPERAND_INVALID(R8)              not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R8)     in no TDMR
 *   TDX_OPERAND_BUSY(R8)                 another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R8)      not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R8)       free, but in a 2 MiB range without PAMT page pair
 *   TDX_OPERAND_BUSY(RDX)                another call has the SPDM session locked
 *   TDX_SPDM_ENTRY_ALREADY_PRESENT(RDX)
 *                                        there is such an SPDM session
 *   TDX_SUCCESS                          done
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
 * @released_pa: [out, RCX] page that is free now
 *
 * Locks: IOMMU exclusive; SPDM session exclusive; PAMT entry of its page exclusive.
 * Leaf 131, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@a56a917 src/vmm_dispatcher/api_calls/tdxio/tdh_spdm_delete.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             no IOMMU has the id
 *   TDX_OPERAND_BUSY(RCX)                another call has the IOMMU locked
 *   TDX_IOMMU_INVALID_STATE(RCX)         the IOMMU is not configured
 *   TDX_IOMMU_RP_NOT_CONFIGURED(RCX)     a root port of the IOMMU is not configured
 *   TDX_OPERAND_INVALID(RDX)             the SPDM id is too high
 *   TDX_OPERAND_BUSY(RDX)                another call has the SPDM session locked
 *   TDX_SPDM_ENTRY_NOT_PRESENT(RDX)      there is no such SPDM session
 *   TDX_OPERAND_BUSY(RCX)                another call has its page locked
 *   TDX_SPDM_HAS_ACTIVE_IDE_STREAMS(RDX)
 *                                        IDE streams use it
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_spdm_delete(uint64_t iommu, uint64_t spdm, uint64_t *released_pa)
{
	uint64_t rax = TDX_LEAF_TDH_SPDM_DELETE, rcx = iommu;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (spdm)
			  : TDX_CALL_CLOBBERS);
	tdx_put(released_pa, rcx);
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
 * Locks: IOMMU exclusive; SPDM session exclusive; PAMT entry of the page exclusive.
 * Leaf 132, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@6e66b9d src/vmm_dispatcher/api_calls/tdxio/tdh_ide_stream_create.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             no IOMMU has the id
 *   TDX_OPERAND_BUSY(RCX)                another call has the IOMMU locked
 *   TDX_IOMMU_INVALID_STATE(RCX)         the IOMMU is not configured
 *   TDX_IOMMU_RP_NOT_CONFIGURED(RCX)     a root port of the IOMMU is not configured
 *   TDX_OPERAND_INVALID(RDX)             the SPDM id is too high
 *   TDX_OPERAND_BUSY(RDX)                another call has the SPDM session locked
 *   TDX_SPDM_ENTRY_NOT_PRESENT(RDX)      there is no such SPDM session
 *   TDX_SPDM_INVALID_STATE(RDX)          no TPA TD has bound the SPDM session
 *   TDX_OPERAND_INVALID(R8)              reserved bits are set, or the key id or IDE id is not one
 *                                        of the root port or is in use
 *   TDX_IOMMU_RP_NOT_CONFIGURED(R8)      the IOMMU has no such root port
 *   TDX_IDE_STREAM_NOT_SUPPORTED(R8)     the root port has no IDE
 *   TDX_OPERAND_INVALID(R9)              reserved bits are set, the algorithm is not AES-GCM 256,
 *                                        or a bit is set that the module sets
 *   TDX_IDE_STREAM_NOT_FREE(R9)          the stream id is in use
 *   TDX_OPERAND_INVALID(R10)             reserved bits are set, not 0 for link IDE, or the range of
 *                                        requester ids is not one of the IOMMU
 *   TDX_OPERAND_INVALID(R11)             reserved bits are set, not 0 for link IDE, or not valid
 *   TDX_OPERAND_INVALID(R12)             reserved bits are set, not 0 for link IDE, not valid, or
 *                                        the range of addresses is not one of the IOMMU
 *   TDX_OPERAND_INVALID(R13)             reserved bits are set, or not 0 for link IDE
 *   TDX_OPERAND_INVALID(R14)             reserved bits are set, or not 0 for link IDE
 *   TDX_IDE_STREAM_RID_OVERLAP           another stream has one of the requester ids
 *   TDX_IDE_STREAM_ADDR_OVERLAP          another stream has one of the addresses
 *   TDX_OPERAND_INVALID(R15)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R15)    in no TDMR
 *   TDX_OPERAND_BUSY(R15)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R15)     not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R15)      free, but in a 2 MiB range without PAMT page pair
 *   TDX_SUCCESS                          done
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
 * Locks: IOMMU exclusive.
 * Leaf 133, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@a56a917 src/vmm_dispatcher/api_calls/tdxio/tdh_ide_stream_block.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             no IOMMU has the id
 *   TDX_OPERAND_BUSY(RCX)                another call has the IOMMU locked
 *   TDX_IOMMU_INVALID_STATE(RCX)         the IOMMU is not configured
 *   TDX_IOMMU_RP_NOT_CONFIGURED(RCX)     a root port of the IOMMU is not configured
 *   TDX_OPERAND_INVALID(RDX)             the stream id is too high
 *   TDX_IDE_STREAM_NOT_CONFIGURED(RDX)   there is no such stream
 *   TDX_IDE_STREAM_BLOCKED(RDX)          it is blocked
 *   TDX_IDE_STREAM_NOT_SUPPORTED         the root port has no IDE
 *   TDX_SUCCESS                          done
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
 * @released_pa: [out, RCX] page that is free now
 *
 * Locks: IOMMU exclusive; PAMT entry of its page exclusive; SPDM session exclusive.
 * Leaf 134, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@6e66b9d src/vmm_dispatcher/api_calls/tdxio/tdh_ide_stream_delete.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             no IOMMU has the id
 *   TDX_OPERAND_BUSY(RCX)                another call has the IOMMU locked
 *   TDX_IOMMU_INVALID_STATE(RCX)         the IOMMU is not configured
 *   TDX_IOMMU_RP_NOT_CONFIGURED(RCX)     a root port of the IOMMU is not configured
 *   TDX_OPERAND_INVALID(RDX)             the stream id is too high
 *   TDX_IDE_STREAM_NOT_CONFIGURED(RDX)   there is no such stream
 *   TDX_IDE_STREAM_NOT_BLOCKED(RDX)      it is not blocked
 *   TDX_OPERAND_BUSY(RDX)                another call has its page locked
 *   TDX_OPERAND_BUSY(RDX)                another call has the SPDM session locked
 *   TDX_SPDM_ENTRY_NOT_PRESENT(RDX)      there is no such SPDM session
 *   TDX_SPDM_INVALID_STATE(RDX)          no TPA TD has bound the SPDM session
 *   TDX_IDE_STREAM_HAS_DEVICE_INTERFACES(RDX)
 *                                        device interfaces use it
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_ide_stream_delete(uint64_t iommu, uint64_t stream, uint64_t *released_pa)
{
	uint64_t rax = TDX_LEAF_TDH_IDE_STREAM_DELETE, rcx = iommu;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (stream)
			  : TDX_CALL_CLOBBERS);
	tdx_put(released_pa, rcx);
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
 * Locks: IOMMU exclusive; SPDM session exclusive.
 * Leaf 135, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@1666adc src/vmm_dispatcher/api_calls/tdxio/tdh_ide_stream_idekmreq.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             no IOMMU has the id
 *   TDX_OPERAND_BUSY(RCX)                another call has the IOMMU locked
 *   TDX_IOMMU_INVALID_STATE(RCX)         the IOMMU is not configured
 *   TDX_IOMMU_RP_NOT_CONFIGURED(RCX)     a root port of the IOMMU is not configured
 *   TDX_OPERAND_INVALID(RDX)             the stream id is too high
 *   TDX_IDE_STREAM_NOT_CONFIGURED(RDX)   there is no such stream
 *   TDX_IDE_STREAM_BLOCKED(RDX)          it is blocked
 *   TDX_IDE_STREAM_IDEKM_OUTREQ(RDX)     a request of it waits for its response
 *   TDX_OPERAND_BUSY(RDX)                another call has the SPDM session locked
 *   TDX_SPDM_ENTRY_NOT_PRESENT(RDX)      there is no such SPDM session
 *   TDX_SPDM_INVALID_STATE(RDX)          no TPA TD has bound the SPDM session
 *   TDX_OPERAND_INVALID(R8)              not KEY_PROG, K_SET_GO or K_SET_STOP
 *   TDX_IDE_STREAM_HAS_DEVICE_INTERFACES(RDX)
 *                                        K_SET_STOP, and device interfaces use the stream
 *   TDX_OPERAND_INVALID(R9)              reserved bits are set, or no such sub-stream
 *   TDX_IDE_STREAM_IDEKM_KEYS_NOT_READY(RDX)
 *                                        K_SET_GO, and the keys of the set are not all programmed
 *   TDX_OPERAND_INVALID(R10)             KEY_PROG: no such slot; else: not 0
 *   TDX_OPERAND_INVALID(R11)             not aligned to 4096 bytes, or not shared memory
 *   TDX_RND_NO_ENTROPY                   no random number just now
 *   TDX_OPERAND_BUSY(RDX)                another call uses the send key of the session
 *   TDX_SPDM_SESSION_KEY_REQUIRE_REFRESH(RDX)
 *                                        the session has used up its keys
 *   TDX_SUCCESS                          done
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
 * @header: [out, RCX] first 8 bytes of the response, from its protocol id on
 *
 * Locks: IOMMU exclusive; SPDM session exclusive.
 * Leaf 136, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@6e66b9d src/vmm_dispatcher/api_calls/tdxio/tdh_ide_stream_idekmrsp.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             no IOMMU has the id
 *   TDX_OPERAND_BUSY(RCX)                another call has the IOMMU locked
 *   TDX_IOMMU_INVALID_STATE(RCX)         the IOMMU is not configured
 *   TDX_IOMMU_RP_NOT_CONFIGURED(RCX)     a root port of the IOMMU is not configured
 *   TDX_OPERAND_INVALID(RDX)             the stream id is too high
 *   TDX_IDE_STREAM_NOT_CONFIGURED(RDX)   there is no such stream
 *   TDX_IDE_STREAM_BLOCKED(RDX)          it is blocked
 *   TDX_IDE_STREAM_IDEKM_INVALID_RESPONSE(RDX)
 *                                        no request of it waits for a response
 *   TDX_OPERAND_BUSY(RDX)                another call has the SPDM session locked
 *   TDX_SPDM_ENTRY_NOT_PRESENT(RDX)      there is no such SPDM session
 *   TDX_SPDM_INVALID_STATE(RDX)          no TPA TD has bound the SPDM session
 *   TDX_OPERAND_INVALID(R8)              not aligned to 4096 bytes, or not shared memory
 *   TDX_SPDM_INVALID_MESSAGE(R8)         lengths in the message are wrong, or it is not what the
 *                                        device sent
 *   TDX_OPERAND_BUSY(R8)                 another call uses the receive key of the session
 *   TDX_SPDM_SESSION_KEY_REQUIRE_REFRESH(R8)
 *                                        the session has used up its keys
 *   TDX_IDE_STREAM_IDEKM_INVALID_RESPONSE(R8)
 *                                        not the response to that request
 *   TDX_IDE_STREAM_NOT_SUPPORTED(R8)     the root port has no IDE
 *   TDX_IDE_STREAM_IDEKM_KEYS_NOT_READY(RDX)
 *                                        the root port is not ready to use the keys
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_ide_stream_idekmrsp(uint64_t iommu, uint64_t stream, uint64_t message_pa, uint64_t *header)
{
	uint64_t rax = TDX_LEAF_TDH_IDE_STREAM_IDEKMRSP, rcx = iommu;
	register uint64_t r8 __asm__("r8") = message_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (stream), "r" (r8)
			  : TDX_CALL_CLOBBERS);
	tdx_put(header, rcx);
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
 * Locks: PAMT entry of the root page exclusive; TDR shared; OP_STATE shared; PAMT entries of the
 * message pages exclusive; DEVIFMT entry exclusive; IOMMU exclusive; SPDM session exclusive.
 * Leaf 137, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@1666adc src/vmm_dispatcher/api_calls/tdxio/tdh_devif_create.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(R8)              not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R8)     in no TDMR
 *   TDX_OPERAND_BUSY(R8)                 another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R8)      not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(R8)       free, but in a 2 MiB range without PAMT page pair
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
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
 *   TDX_OPERAND_INVALID(RCX)             not a function id, or not of a physical or virtual
 *                                        function
 *   TDX_DEVIFMT_NOT_PRESENT(RCX)         the device interface table has no page for it
 *   TDX_OPERAND_BUSY(RCX)                another call has its entry locked
 *   TDX_DEVIFMT_ALREADY_PRESENT(RCX)     the function has a device interface
 *   TDX_OPERAND_INVALID(RCX)             no IOMMU has the id
 *   TDX_OPERAND_BUSY(RCX)                another call has the IOMMU locked
 *   TDX_IOMMU_INVALID_STATE(RCX)         the IOMMU is not configured
 *   TDX_IOMMU_RP_NOT_CONFIGURED(RCX)     a root port of the IOMMU is not configured
 *   TDX_IDE_STREAM_INVALID_STATE(RCX)    its stream is no selective IDE stream, not configured or
 *                                        blocked
 *   TDX_OPERAND_INVALID(RCX)             its requester id is not in the range of the stream
 *   TDX_OPERAND_BUSY(RCX)                another call has the SPDM session locked
 *   TDX_SPDM_ENTRY_NOT_PRESENT(RCX)      there is no such SPDM session
 *   TDX_SPDM_INVALID_STATE(RCX)          no TPA TD has bound the SPDM session
 *   TDX_SUCCESS                          done
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
 * @td_message_pa: [out, RCX] page of TDISP messages of the TD; free now
 * @vmm_message_pa: [out, RDX] page of TDISP messages of the host; free now
 * @tdr_pa: [out, R8] TDR of the TD that had it
 *
 * Locks: DEVIFMT entry exclusive; IOMMU exclusive; TDR shared; PAMT entries of its pages exclusive.
 * Note: the DEVIFCS root page is free as well, and not returned.
 * Leaf 138, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@6e66b9d src/vmm_dispatcher/api_calls/tdxio/tdh_devif_remove.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not a function id
 *   TDX_DEVIFMT_NOT_PRESENT(RCX)         the function has no device interface, or the table no page
 *                                        for it
 *   TDX_OPERAND_BUSY(RCX)                another call has the device interface locked
 *   TDX_OPERAND_INVALID(RCX)             no IOMMU has the id
 *   TDX_OPERAND_BUSY(RCX)                another call has the IOMMU locked
 *   TDX_IOMMU_INVALID_STATE(RCX)         the IOMMU is not configured
 *   TDX_IOMMU_RP_NOT_CONFIGURED(RCX)     a root port of the IOMMU is not configured
 *   TDX_DEVIF_INVALID_STATE(RCX)         it is not CONFIG_UNLOCKED, and its stream is not blocked
 *   TDX_DEVIF_HAS_MAPPED_DMA(RCX)        a DMA remapping entry is mapped
 *   TDX_OPERAND_BUSY(TDR)                another call has the TDR locked
 *   TDX_DEVIF_HAS_MAPPED_MMIO(RCX)       MMIO is mapped, and the TD is not in a fatal state
 *   TDX_OPERAND_BUSY(RCX)                another call has one of its pages locked
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_devif_remove(uint64_t function, uint64_t *td_message_pa, uint64_t *vmm_message_pa,
		 uint64_t *tdr_pa)
{
	uint64_t rax = TDX_LEAF_TDH_DEVIF_REMOVE, rcx = function, rdx;
	uint64_t r8_out;
	register uint64_t r8 __asm__("r8");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "=d" (rdx), "=r" (r8)
			  :
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	tdx_put(td_message_pa, rcx);
	tdx_put(vmm_message_pa, rdx);
	tdx_put(tdr_pa, r8_out);
	return rax;
}

/**
 * tdh_devif_request - Make a TDISP request
 * @function: [in, RCX] function id
 * @request: [in, RDX] what to request
 * @message_pa: [in, R8] where the message goes, in shared memory; aligned to 4096 bytes
 * @message: [out, RCX] code and length of the message
 *
 * Locks: DEVIFMT entry exclusive.
 * Leaf 139, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@a56a917 src/vmm_dispatcher/api_calls/tdxio/tdh_devif_request.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             reserved bits are set, a code is given for a request of
 *                                        the TD, or no_fw_update is not for LOCK_INTERFACE
 *   TDX_OPERAND_INVALID(R9)              not 0
 *   TDX_OPERAND_INVALID(RCX)             not a function id
 *   TDX_DEVIFMT_NOT_PRESENT(RCX)         the function has no device interface, or the table no page
 *                                        for it
 *   TDX_OPERAND_BUSY(RCX)                another call has the device interface locked
 *   TDX_DEVIF_TDISP_ERROR_STATE(RCX)     it is in state ERROR, and the request is neither for its
 *                                        state nor to stop it
 *   TDX_DEVIF_TDISP_OUT_REQ(RCX)         a request waits for its response
 *   TDX_DEVIF_TDISP_INVALID_REQ_STS(RCX)
 *                                        the TD has made no request
 *   TDX_OPERAND_INVALID(RDX)             the host may not make such a request
 *   TDX_OPERAND_INVALID(R8)              not aligned to 4096 bytes, or not shared memory
 *   TDX_OPERAND_BUSY(RCX)                another call uses the send key of the session
 *   TDX_SPDM_SESSION_KEY_REQUIRE_REFRESH(RCX)
 *                                        the session has used up its keys
 *   TDX_SUCCESS                          done
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
 * @message: [out, RCX] code of the response, and how many bytes of it were written
 *
 * Locks: DEVIFMT entry exclusive; SPDM session exclusive.
 * Note: the responses of the TD are checked when it takes them (TDG.DEVIF.RESPONSE).
 * Leaf 140, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@6e66b9d src/vmm_dispatcher/api_calls/tdxio/tdh_devif_response.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             reserved bits are set, or the message is not in shared
 *                                        memory
 *   TDX_OPERAND_INVALID(R9)              not 0
 *   TDX_OPERAND_INVALID(RCX)             not a function id
 *   TDX_DEVIFMT_NOT_PRESENT(RCX)         the function has no device interface, or the table no page
 *                                        for it
 *   TDX_OPERAND_BUSY(RCX)                another call has the device interface locked
 *   TDX_DEVIF_TDISP_OUT_REQ(RCX)         no request waits for a response
 *   TDX_DEVIF_TDISP_INVALID_REQ_STS(RDX)
 *                                        the request was the TD's, and the flag does not say so
 *   TDX_OPERAND_INVALID(R8)              not 0 for a response to the TD; else not 0 and not a page
 *                                        of shared memory
 *   TDX_OPERAND_BUSY(RCX)                another call has the SPDM session locked
 *   TDX_SPDM_ENTRY_NOT_PRESENT(RCX)      there is no such SPDM session
 *   TDX_SPDM_INVALID_STATE(RCX)          no TPA TD has bound the SPDM session
 *   TDX_SPDM_INVALID_MESSAGE(RDX)        lengths in the message are wrong, or it is not what the
 *                                        device sent
 *   TDX_OPERAND_BUSY(RDX)                another call uses the receive key of the session
 *   TDX_SPDM_SESSION_KEY_REQUIRE_REFRESH(RDX)
 *                                        the session has used up its keys
 *   TDX_DEVIF_TDISP_INVALID_MESSAGE(RDX)
 *                                        not a TDISP message, of a wrong length, version or
 *                                        requester id
 *   TDX_OPERAND_INVALID(RDX)             a response that only the TD may take
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_devif_response(uint64_t function, uint64_t response, uint64_t message_pa, uint64_t *message)
{
	uint64_t rax = TDX_LEAF_TDH_DEVIF_RESPONSE, rcx = function;
	register uint64_t r8 __asm__("r8") = message_pa;
	register uint64_t r9 __asm__("r9") = 0;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (response), "r" (r8), "r" (r9)
			  : TDX_CALL_CLOBBERS);
	tdx_put(message, rcx);
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
 * Locks: IOMMU exclusive; PAMT entries of the tables shared; entry exclusive; PAMT entries of the
 * new table exclusive.
 * Resume: repeat the same call.
 * Leaf 150, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@1666adc src/vmm_dispatcher/api_calls/tdxio/tdh_dmar_add.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not a DMAR index
 *   TDX_OPERAND_INVALID(RCX)             no IOMMU has the id
 *   TDX_OPERAND_BUSY(RCX)                another call has the IOMMU locked
 *   TDX_IOMMU_INVALID_STATE(RCX)         the IOMMU is not configured
 *   TDX_IOMMU_RP_NOT_CONFIGURED(RCX)     a root port of the IOMMU is not configured
 *   TDX_OPERAND_INVALID(RDX)             not 0 where the entry of that level has no such quadword
 *                                        (also R8 to R14)
 *   TDX_OPERAND_BUSY(RCX)                another call has a table of the walk locked
 *   TDX_DMAR_ENTRY_NOT_PRESENT(RCX)      a table above the entry is missing
 *   TDX_OPERAND_INVALID(RCX)             the PASID is not the one of the context entry
 *   TDX_DMAR_INDEX_OUT_OF_BOUNDS(RCX)    the PASID directory of the context entry is too small
 *   TDX_DMAR_INVALID_MAPPING_STATE(RCX)
 *                                        the entry is not free
 *   TDX_OPERAND_INVALID(RDX)             not a valid entry, or when resumed another than before
 *                                        (also R8 to R14)
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(RDX)      free, but in a 2 MiB range without PAMT page pair
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending; a context entry is half done
 *   TDX_SUCCESS                          done
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
 * Locks: IOMMU exclusive; PAMT entries of the tables shared; entry exclusive.
 * Leaf 151, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@a56a917 src/vmm_dispatcher/api_calls/tdxio/tdh_dmar_block.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not a DMAR index
 *   TDX_OPERAND_INVALID(RCX)             no IOMMU has the id
 *   TDX_OPERAND_BUSY(RCX)                another call has the IOMMU locked
 *   TDX_IOMMU_INVALID_STATE(RCX)         the IOMMU is not configured
 *   TDX_IOMMU_RP_NOT_CONFIGURED(RCX)     a root port of the IOMMU is not configured
 *   TDX_OPERAND_BUSY(RCX)                another call has a table of the walk locked
 *   TDX_DMAR_ENTRY_NOT_PRESENT(RCX)      a table above the entry is missing
 *   TDX_OPERAND_INVALID(RCX)             the PASID is not the one of the context entry
 *   TDX_DMAR_INDEX_OUT_OF_BOUNDS(RCX)    the PASID directory of the context entry is too small
 *   TDX_DMAR_INVALID_MAPPING_STATE(RCX)
 *                                        the entry is neither present nor pending, or entries below
 *                                        it are not free
 *   TDX_DEVIFMT_NOT_PRESENT(RCX)         the function has no device interface, or the table no page
 *                                        for it
 *   TDX_OPERAND_BUSY(RCX)                another call has the device interface locked
 *   TDX_SUCCESS                          done
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
 * @state: [out, RDX] mapping and invalidation state of the entry
 * @value0: [out, R8] quadword 0 of it
 * @value1: [out, R9] quadword 1 of it; of a context or PASID table entry only
 * @value2: [out, R10] quadword 2 of it; of a context or PASID table entry only
 * @value3: [out, R11] quadword 3 of it; of a context or PASID table entry only
 * @value4: [out, R12] quadword 4 of it; of a PASID table entry only
 * @value5: [out, R13] quadword 5 of it; of a PASID table entry only
 * @value6: [out, R14] quadword 6 of it; of a PASID table entry only
 * @value7: [out, R15] quadword 7 of it; of a PASID table entry only
 *
 * Locks: IOMMU exclusive; PAMT entries of the tables shared.
 * Leaf 152, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@a56a917 src/vmm_dispatcher/api_calls/tdxio/tdh_dmar_read.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not a DMAR index
 *   TDX_OPERAND_INVALID(RCX)             no IOMMU has the id
 *   TDX_OPERAND_BUSY(RCX)                another call has the IOMMU locked
 *   TDX_IOMMU_INVALID_STATE(RCX)         the IOMMU is not configured
 *   TDX_IOMMU_RP_NOT_CONFIGURED(RCX)     a root port of the IOMMU is not configured
 *   TDX_OPERAND_BUSY(RCX)                another call has a table of the walk locked
 *   TDX_DMAR_ENTRY_NOT_PRESENT(RCX)      a table above the entry is missing
 *   TDX_OPERAND_INVALID(RCX)             the PASID is not the one of the context entry
 *   TDX_DMAR_INDEX_OUT_OF_BOUNDS(RCX)    the PASID directory of the context entry is too small
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_dmar_read(uint64_t index, uint64_t *state, uint64_t *value0, uint64_t *value1, uint64_t *value2,
	      uint64_t *value3, uint64_t *value4, uint64_t *value5, uint64_t *value6,
	      uint64_t *value7)
{
	uint64_t rax = TDX_LEAF_TDH_DMAR_READ, rdx;
	uint64_t r8_out, r9_out, r10_out, r11_out, r12_out, r13_out, r14_out, r15_out;
	register uint64_t r8 __asm__("r8");
	register uint64_t r9 __asm__("r9");
	register uint64_t r10 __asm__("r10");
	register uint64_t r11 __asm__("r11");
	register uint64_t r12 __asm__("r12");
	register uint64_t r13 __asm__("r13");
	register uint64_t r14 __asm__("r14");
	register uint64_t r15 __asm__("r15");

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "=d" (rdx), "=r" (r8), "=r" (r9), "=r" (r10), "=r" (r11),
			    "=r" (r12), "=r" (r13), "=r" (r14), "=r" (r15)
			  : "c" (index)
			  : TDX_CALL_CLOBBERS);
	r8_out = r8;
	r9_out = r9;
	r10_out = r10;
	r11_out = r11;
	r12_out = r12;
	r13_out = r13;
	r14_out = r14;
	r15_out = r15;
	tdx_put(state, rdx);
	tdx_put(value0, r8_out);
	tdx_put(value1, r9_out);
	tdx_put(value2, r10_out);
	tdx_put(value3, r11_out);
	tdx_put(value4, r12_out);
	tdx_put(value5, r13_out);
	tdx_put(value6, r14_out);
	tdx_put(value7, r15_out);
	return rax;
}

/**
 * tdh_dmar_remove - Remove a DMA remapping entry
 * @index: [in, RCX] DMAR index
 * @released_pa: [out, RCX] first page of the table that the entry pointed to; free now; not of a
 *	PASID table entry
 *
 * Locks: IOMMU exclusive; PAMT entries of the tables shared; entry exclusive; TDR shared; TD epoch
 * shared.
 * Resume: repeat the same call.
 * Leaf 153, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@6e66b9d src/vmm_dispatcher/api_calls/tdxio/tdh_dmar_remove.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not a DMAR index
 *   TDX_OPERAND_INVALID(RCX)             no IOMMU has the id
 *   TDX_OPERAND_BUSY(RCX)                another call has the IOMMU locked
 *   TDX_IOMMU_INVALID_STATE(RCX)         the IOMMU is not configured
 *   TDX_IOMMU_RP_NOT_CONFIGURED(RCX)     a root port of the IOMMU is not configured
 *   TDX_OPERAND_BUSY(RCX)                another call has a table of the walk locked
 *   TDX_DMAR_ENTRY_NOT_PRESENT(RCX)      a table above the entry is missing
 *   TDX_OPERAND_INVALID(RCX)             the PASID is not the one of the context entry
 *   TDX_DMAR_INDEX_OUT_OF_BOUNDS(RCX)    the PASID directory of the context entry is too small
 *   TDX_DMAR_INVALID_MAPPING_STATE(RCX)
 *                                        the entry is not blocked, or entries below it are not free
 *   TDX_DMAR_INVALID_INV_STATE(RCX)      its invalidation is not done
 *   TDX_OPERAND_BUSY(TDR)                PASID table entry: another call has the TDR locked
 *   TDX_OPERAND_BUSY(TD_EPOCH)           PASID table entry: another call has the epoch locked
 *   TDX_IOMMU_IOTLB_TRACKING_NOT_DONE(RCX)
 *                                        PASID table entry: IOTLB invalidations of the TD are left
 *   TDX_DEVIFMT_NOT_PRESENT(RCX)         PASID table entry: the function has no device interface
 *   TDX_PAGE_METADATA_INCORRECT(RCX)     context entry: a page of the PASID directory is not the
 *                                        module's
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending; a context entry is half done
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_dmar_remove(uint64_t index, uint64_t *released_pa)
{
	uint64_t rax = TDX_LEAF_TDH_DMAR_REMOVE, rcx = index;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  :
			  : TDX_CALL_CLOBBERS);
	tdx_put(released_pa, rcx);
	return rax;
}

/**
 * tdh_mmio_mt_add - Add a page to the MMIO metadata table
 * @index: [in, RCX] MMIOMT index
 * @page_pa: [in, RDX] page that becomes part of the table
 *
 * Locks: PAMT entry of the page exclusive; MMIOMT entry exclusive.
 * Leaf 154, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@6e66b9d src/vmm_dispatcher/api_calls/tdxio/tdh_mmio_mt_add.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not an MMIOMT index of level 1 or above
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(RDX)      free, but in a 2 MiB range without PAMT page pair
 *   TDX_MMIOMT_NOT_PRESENT(RCX)          a table above the entry is missing
 *   TDX_OPERAND_BUSY(RCX)                another call has the entry, or a table of the walk, locked
 *   TDX_MMIO_INVALID_PAGE_METADATA(RCX)
 *                                        the entry holds MMIO, or has its table
 *   TDX_SUCCESS                          done
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
 * Locks: MMIOMT entry exclusive; DEVIFMT entry exclusive.
 * Leaf 155, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@6e66b9d src/vmm_dispatcher/api_calls/tdxio/tdh_mmio_mt_set.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not an MMIOMT index of level 2 or below
 *   TDX_MMIOMT_NOT_PRESENT(RCX)          a table above the entry is missing
 *   TDX_OPERAND_BUSY(RCX)                another call has the entry, or a table of the walk, locked
 *   TDX_OPERAND_INVALID(RDX)             reserved bits are set, no such type, or a function id that
 *                                        does not go with it
 *   TDX_MMIO_INVALID_PAGE_METADATA(MMIOMT)
 *                                        the entry is not of the other type, is mapped, or has
 *                                        tables
 *   TDX_OPERAND_INVALID(RDX)             not a function id
 *   TDX_DEVIFMT_NOT_PRESENT(RDX)         the function has no device interface, or the table no page
 *                                        for it
 *   TDX_OPERAND_BUSY(RDX)                another call has the device interface locked
 *   TDX_SUCCESS                          done
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
 * Source: intel/tdx-module@6e66b9d src/vmm_dispatcher/api_calls/tdxio/tdh_mmio_mt_rd.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not an MMIOMT index
 *   TDX_MMIOMT_NOT_PRESENT(RCX)          a table above the entry is missing
 *   TDX_OPERAND_BUSY(RCX)                another call has the entry, or a table of the walk, locked
 *   TDX_SUCCESS                          done
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
 * @released_page: [out, RCX] number of the page that is free now: its address without the lower 12
 *	bits
 *
 * Locks: MMIOMT entry exclusive; PAMT entry of the page exclusive.
 * Leaf 157, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@6e66b9d src/vmm_dispatcher/api_calls/tdxio/tdh_mmio_mt_remove.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not an MMIOMT index of level 1 or above
 *   TDX_MMIOMT_NOT_PRESENT(RCX)          a table above the entry is missing
 *   TDX_OPERAND_BUSY(RCX)                another call has the entry, or a table of the walk, locked
 *   TDX_MMIO_INVALID_PAGE_METADATA(RCX)
 *                                        the entry holds MMIO, has no table, or its table is not
 *                                        empty
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mmio_mt_remove(uint64_t index, uint64_t *released_page)
{
	uint64_t rax = TDX_LEAF_TDH_MMIO_MT_REMOVE, rcx = index;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  :
			  : TDX_CALL_CLOBBERS);
	tdx_put(released_page, rcx);
	return rax;
}

/**
 * tdh_mmio_map - Map MMIO of a device interface into a TD
 * @gpa: [in, RCX] guest physical address and level
 * @tdr: [in, RDX] the TD
 * @mmio_pa: [in, R8] the MMIO
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 *
 * Locks: TDR shared; OP_STATE shared; secure EPT shared; S-EPT entry; MMIOMT entry exclusive;
 * DEVIFMT entry exclusive; IOMMU exclusive.
 * Leaf 158, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@1666adc src/vmm_dispatcher/api_calls/tdxio/tdh_mmio_map.c.
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
 *   TDX_OPERAND_INVALID(RCX)             level is above 2, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_OPERAND_INVALID(R8)              not aligned to the level, or it has a key id
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_OPERAND_BUSY(RCX)                the TD or another call has the S-EPT entry locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the S-EPT entry is not free
 *   TDX_MMIOMT_NOT_PRESENT(RCX)          a table above the entry is missing
 *   TDX_OPERAND_BUSY(RCX)                another call has the entry, or a table of the walk, locked
 *   TDX_MMIO_INVALID_PAGE_METADATA(RCX)
 *                                        the MMIO is of no device interface, or mapped
 *   TDX_DEVIFMT_NOT_PRESENT(R8)          the function has no device interface, or the table no page
 *                                        for it
 *   TDX_OPERAND_BUSY(R8)                 another call has the device interface locked
 *   TDX_MMIO_DEVIF_OWNER_MISMATCH(RDX)   the device interface is of another TD
 *   TDX_OPERAND_BUSY(RCX)                another call has the IOMMU locked
 *   TDX_IOMMU_INVALID_STATE(RCX)         the IOMMU is not configured
 *   TDX_IOMMU_RP_NOT_CONFIGURED(RCX)     a root port of the IOMMU is not configured
 *   TDX_IDE_STREAM_BLOCKED(R8)           the stream is blocked
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mmio_map(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t mmio_pa, uint64_t *entry,
	     uint64_t *info)
{
	uint64_t rax = TDX_LEAF_TDH_MMIO_MAP, rcx = gpa.raw, rdx = tdr.pa;
	register uint64_t r8 __asm__("r8") = mmio_pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx)
			  : "r" (r8)
			  : TDX_CALL_CLOBBERS);
	tdx_put(entry, rcx);
	tdx_put(info, rdx);
	return rax;
}

/**
 * tdh_mmio_block - Block a mapping of MMIO
 * @gpa: [in, RCX] guest physical address and level
 * @tdr: [in, RDX] the TD
 * @entry: [out, RCX] S-EPT entry at which the walk ended, as the CPU sees it (on error)
 * @info: [out, RDX] its level in bits 2:0, state in 15:8 and VM in 17:16 (on error)
 *
 * Locks: TDR shared; OP_STATE shared; secure EPT exclusive; S-EPT entry.
 * Leaf 159, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@1666adc src/vmm_dispatcher/api_calls/tdxio/tdh_mmio_block.c.
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
 *   TDX_OPERAND_INVALID(RCX)             level is above 2, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_OPERAND_BUSY(RCX)                the TD or another call has the S-EPT entry locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the S-EPT entry does not map MMIO, or is blocked
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_mmio_block(struct tdx_gpa_level gpa, struct tdx_tdr tdr, uint64_t *entry, uint64_t *info)
{
	uint64_t rax = TDX_LEAF_TDH_MMIO_BLOCK, rcx = gpa.raw, rdx = tdr.pa;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx), "+d" (rdx)
			  :
			  : TDX_CALL_CLOBBERS);
	tdx_put(entry, rcx);
	tdx_put(info, rdx);
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
 * Locks: TDR shared; OP_STATE shared; secure EPT shared; S-EPT entry; DEVIFMT entry exclusive.
 * Leaf 160, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@1666adc src/vmm_dispatcher/api_calls/tdxio/tdh_mmio_unmap.c.
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
 *   TDX_OPERAND_INVALID(RCX)             level is above 2, or the GPA is not aligned to it
 *   TDX_OPERAND_INVALID(RCX)             the GPA is not private, or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_OPERAND_BUSY(RCX)                the TD or another call has the S-EPT entry locked
 *   TDX_EPT_ENTRY_STATE_INCORRECT(RCX)   the S-EPT entry does not map MMIO
 *   TDX_GPA_RANGE_NOT_BLOCKED(RCX)       the mapping is not blocked, and the TD may run
 *   TDX_TLB_TRACKING_NOT_DONE(RCX)       no TDH.MEM.TRACK since it was blocked, or a vCPU that runs
 *                                        since before
 *   TDX_IOMMU_IOTLB_TRACKING_NOT_DONE(RCX)
 *                                        IOTLB invalidations since it was blocked are left
 *   TDX_DEVIFMT_NOT_PRESENT(RCX)         the function has no device interface, or the table no page
 *                                        for it
 *   TDX_OPERAND_BUSY(RCX)                another call has the device interface locked
 *   TDX_DEVIF_TDISP_INVALID_STATE(RCX)   the device interface is not CONFIG_UNLOCKED, and its
 *                                        stream is not blocked
 *   TDX_SUCCESS                          done
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
 * @left: [out, RCX] TD: requests that are still to be queued; else 0 (also on error)
 *
 * Locks: IOMMU exclusive; TDR shared; OP_STATE shared; TD epoch shared; invalidations of the TD
 * exclusive; PAMT entries of the DMAR tables shared; DMAR entry exclusive.
 * Leaf 161, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@6e66b9d src/vmm_dispatcher/api_calls/tdxio/tdh_iq_inv_request.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             no such type, reserved bits are set, or a pool size that
 *                                        does not go with it
 *   TDX_OPERAND_INVALID(RCX)             no IOMMU has the id
 *   TDX_OPERAND_BUSY(RCX)                another call has the IOMMU locked
 *   TDX_IOMMU_INVALID_STATE(RCX)         the IOMMU is not configured
 *   TDX_IOMMU_RP_NOT_CONFIGURED(RCX)     a root port of the IOMMU is not configured
 *   TDX_IOMMU_IQ_QUEUE_FULL(RDX)         the queue has no room; TDX_IOMMU_IQ_FULL instead in the
 *                                        newest 2.0
 *   TDX_IOMMU_IQ_FULL(RDX)               the queue has no room
 *   TDX_OPERAND_INVALID(R8)              not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(R8)     in no TDMR
 *   TDX_OPERAND_BUSY(R8)                 another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(R8)      not a TDR
 *   TDX_TD_FATAL                         the TD is in a fatal state
 *   TDX_TD_KEYS_NOT_CONFIGURED           its key is not configured
 *   TDX_TDCS_NOT_ALLOCATED               its TDCX pages are missing
 *   TDX_OPERAND_BUSY(OP_STATE)           another call has its OP_STATE locked
 *   TDX_OP_STATE_INCORRECT               its OP_STATE does not allow the call
 *   TDX_OPERAND_BUSY(TD_EPOCH)           another call has the epoch locked
 *   TDX_IOMMU_IOTLB_TRACKING_NOT_REQUIRED
 *                                        IOTLB: done in this epoch, or no device of the IOMMU uses
 *                                        the TD
 *   TDX_IOMMU_IOTLB_TRACKING_NOT_DONE    IOTLB: under way
 *   TDX_OPERAND_BUSY(R8)                 TD: another call has its invalidations locked
 *   TDX_GUEST_INV_NOT_REQUIRED(R8)       TD: it has no request, or all of it is queued here
 *   TDX_OPERAND_INVALID(R8)              an entry: reserved bits are set
 *   TDX_DMAR_ENTRY_NOT_PRESENT(R8)       an entry: a table above it is missing
 *   TDX_DMAR_INVALID_MAPPING_STATE(R8)   an entry: not blocked
 *   TDX_DMAR_INVALID_INV_STATE(R8)       an entry: its invalidation is under way or done
 *   TDX_OPERAND_INVALID(R9)              not a wait descriptor with fence, or it drains page
 *                                        requests where the IOMMU cannot
 *   TDX_OPERAND_INVALID(R10)             status address: not aligned to 4 bytes, or not shared
 *                                        memory
 *   TDX_OPERAND_INVALID(R11)             not 0
 *   TDX_OPERAND_INVALID(R12)             not 0
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_iq_inv_request(uint64_t iommu, uint64_t type, uint64_t target, uint64_t wait0, uint64_t wait1,
		   uint64_t wait2, uint64_t wait3, uint64_t *left)
{
	uint64_t rax = TDX_LEAF_TDH_IQ_INV_REQUEST, rcx = iommu;
	register uint64_t r8 __asm__("r8") = target;
	register uint64_t r9 __asm__("r9") = wait0;
	register uint64_t r10 __asm__("r10") = wait1;
	register uint64_t r11 __asm__("r11") = wait2;
	register uint64_t r12 __asm__("r12") = wait3;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (type), "r" (r8), "r" (r9), "r" (r10), "r" (r11), "r" (r12)
			  : TDX_CALL_CLOBBERS);
	tdx_put(left, rcx);
	return rax;
}

/**
 * tdh_iq_inv_process - Process the invalidation queue of an IOMMU
 * @iommu: [in, RCX] IOMMU id
 *
 * Locks: IOMMU exclusive; TDR shared; OP_STATE shared; TD epoch shared; invalidations of the TD
 * exclusive.
 * Resume: repeat the same call.
 * Leaf 162, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@1666adc src/vmm_dispatcher/api_calls/tdxio/tdh_iq_inv_process.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             no IOMMU has the id
 *   TDX_OPERAND_BUSY(RCX)                another call has the IOMMU locked
 *   TDX_IOMMU_INVALID_STATE(RCX)         the IOMMU is not configured
 *   TDX_IOMMU_RP_NOT_CONFIGURED(RCX)     a root port of the IOMMU is not configured
 *   TDX_OPERAND_BUSY(RCX)                another call has the TDR or the invalidations of a TD
 *                                        locked
 *   TDX_OPERAND_BUSY(TD_EPOCH)           another call has the epoch of a TD locked
 *   TDX_OP_STATE_INCORRECT               the OP_STATE of a TD does not allow the call
 *   TDX_INTERRUPTED_RESUMABLE            an interrupt is pending; what was processed is done
 *   TDX_SUCCESS                          done
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
 * Locks: TDR shared; OP_STATE shared; secure EPT shared.
 * Leaf 163, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@1666adc src/vmm_dispatcher/api_calls/tdxio/tdh_mem_shared_sept_wr.c.
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
 *   TDX_OPERAND_INVALID(RCX)             not the level above the shared bit, or the GPA is not
 *                                        shared or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_SUCCESS                          done
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
 * Locks: TDR shared; OP_STATE shared; secure EPT shared.
 * Leaf 163, version 1. Since: module 2.0.
 * Source: intel/tdx-module@1666adc src/vmm_dispatcher/api_calls/tdxio/tdh_mem_shared_sept_wr.c.
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
 *   TDX_OPERAND_INVALID(RCX)             not the level above the shared bit, or the GPA is not
 *                                        shared or too wide
 *   TDX_OPERAND_BUSY(SEPT_TREE)          another call has the secure EPT locked
 *   TDX_EPT_WALK_FAILED(RCX)             there is no S-EPT entry of that level
 *   TDX_L2_SEPT_WALK_FAILED              there is no such entry of an L2 VM; bits 31:16 are the VM,
 *                                        15:0 the level
 *   TDX_SUCCESS                          done
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
 * Locks: PAMT entry of the page exclusive; DEVIFMT entry exclusive.
 * Leaf 164, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@1666adc src/vmm_dispatcher/api_calls/tdxio/tdh_devif_mt_add.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not a DEVIFMT index of level 1 or above
 *   TDX_OPERAND_INVALID(RDX)             not the address of a 4 KiB page, or it has a key id
 *   TDX_OPERAND_ADDR_RANGE_ERROR(RDX)    in no TDMR
 *   TDX_OPERAND_BUSY(RDX)                another call has it locked
 *   TDX_PAGE_METADATA_INCORRECT(RDX)     not a free page
 *   TDX_MISSING_PAMT_PAGE_PAIR(RDX)      free, but in a 2 MiB range without PAMT page pair
 *   TDX_DEVIFMT_NOT_PRESENT(RCX)         a table above the entry is missing
 *   TDX_OPERAND_BUSY(RCX)                another call has the entry, or a table of the walk, locked
 *   TDX_DEVIFMT_ALREADY_PRESENT(RCX)     the entry has its table
 *   TDX_SUCCESS                          done
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
 * @released_pa: [out, RCX] page that is free now
 *
 * Locks: DEVIFMT entry exclusive; PAMT entry of the page exclusive.
 * Leaf 165, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@6e66b9d src/vmm_dispatcher/api_calls/tdxio/tdh_devif_mt_remove.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not a DEVIFMT index of level 1 or above
 *   TDX_DEVIFMT_NOT_PRESENT(RCX)         a table above the entry, or its own, is missing
 *   TDX_OPERAND_BUSY(RCX)                another call has the entry, a table of the walk or the
 *                                        page locked
 *   TDX_DEVIF_INVALID_METADATA(RCX)      its table is not empty
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdh_devif_mt_remove(uint64_t index, uint64_t *released_pa)
{
	uint64_t rax = TDX_LEAF_TDH_DEVIF_MT_REMOVE, rcx = index;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "+c" (rcx)
			  :
			  : TDX_CALL_CLOBBERS);
	tdx_put(released_pa, rcx);
	return rax;
}

/**
 * tdh_devif_mt_rd - Read an entry of the device interface metadata table
 * @index: [in, RCX] DEVIFMT index
 * @entry: [out, RCX] the entry
 *
 * Leaf 166, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@6e66b9d src/vmm_dispatcher/api_calls/tdxio/tdh_devif_mt_rd.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not a DEVIFMT index
 *   TDX_DEVIFMT_NOT_PRESENT(RCX)         a table above the entry is missing
 *   TDX_OPERAND_BUSY(RCX)                another call has a table of the walk locked
 *   TDX_SUCCESS                          done
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
 * Locks: IOMMU exclusive; SPDM session exclusive.
 * Note: a page that is not mapped ends in a TD exit or #VE instead of a status.
 * Leaf 64, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@1666adc src/td_dispatcher/vm_exits/tdxio/tdg_spdm_tpa_set.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             this TD is not the TPA TD
 *   TDX_OPERAND_BUSY(RTMR)               another vCPU extends an RTMR
 *   TDX_OPERAND_INVALID(RDX)             the SPDM id is too high
 *   TDX_OPERAND_INVALID(R8)              not aligned to 4096 bytes, not private, or too wide
 *   TDX_OPERAND_INVALID(RCX)             no IOMMU has the id
 *   TDX_OPERAND_BUSY(RCX)                another call has the IOMMU locked
 *   TDX_OPERAND_BUSY_HOST_PRIORITY(RCX)
 *                                        the host asked for the IOMMU first
 *   TDX_IOMMU_INVALID_STATE(RCX)         the IOMMU is not configured
 *   TDX_IOMMU_RP_NOT_CONFIGURED(RCX)     a root port of the IOMMU is not configured
 *   TDX_OPERAND_BUSY(RDX)                another call has the SPDM session locked
 *   TDX_SPDM_ENTRY_NOT_PRESENT(RDX)      there is no such SPDM session
 *   TDX_SPDM_INVALID_STATE(RDX)          the SPDM session is bound
 *   TDX_SUCCESS                          done
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
 * Copies the binding information and takes the binding back.
 * Locks: IOMMU exclusive; SPDM session exclusive.
 * Note: a page that is not mapped ends in a TD exit or #VE instead of a status.
 * Leaf 65, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@6e66b9d src/td_dispatcher/vm_exits/tdxio/tdg_spdm_tpa_get.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RAX)             this TD is not the TPA TD
 *   TDX_OPERAND_BUSY(RTMR)               another vCPU extends an RTMR
 *   TDX_OPERAND_INVALID(RDX)             the SPDM id is too high
 *   TDX_OPERAND_INVALID(R8)              not aligned to 4096 bytes, not private, or too wide
 *   TDX_OPERAND_INVALID(RCX)             no IOMMU has the id
 *   TDX_OPERAND_BUSY(RCX)                another call has the IOMMU locked
 *   TDX_OPERAND_BUSY_HOST_PRIORITY(RCX)
 *                                        the host asked for the IOMMU first
 *   TDX_IOMMU_INVALID_STATE(RCX)         the IOMMU is not configured
 *   TDX_IOMMU_RP_NOT_CONFIGURED(RCX)     a root port of the IOMMU is not configured
 *   TDX_OPERAND_BUSY(RDX)                another call has the SPDM session locked
 *   TDX_SPDM_ENTRY_NOT_PRESENT(RDX)      there is no such SPDM session
 *   TDX_SPDM_INVALID_STATE(RDX)          the SPDM session is not bound
 *   TDX_SUCCESS                          done
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
 * Locks: DEVIFMT entry exclusive.
 * Leaf 66, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@6e66b9d src/td_dispatcher/vm_exits/tdxio/tdg_devif_validate.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             not a function id
 *   TDX_DEVIFMT_NOT_PRESENT(RCX)         the function has no device interface, or the table no page
 *                                        for it
 *   TDX_OPERAND_BUSY(RCX)                another call has the device interface locked
 *   TDX_OPERAND_BUSY_HOST_PRIORITY(RCX)
 *                                        the host asked for the device interface first
 *   TDX_DEVIF_INVALID_METADATA(RCX)      the device interface is of another TD
 *   TDX_DEVIF_PKH_MISMATCH(RDX)          the device has another public key
 *   TDX_DEVIF_ALREADY_VALID(RCX)         it was done already
 *   TDX_SUCCESS                          done
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
 * Locks: DEVIFMT entry exclusive.
 * Leaf 67, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@6e66b9d src/td_dispatcher/vm_exits/tdxio/tdg_devif_rd.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(R9)              not 0
 *   TDX_OPERAND_INVALID(RDX)             reserved bits are set, or no such field
 *   TDX_OPERAND_INVALID(RCX)             not a function id
 *   TDX_DEVIFMT_NOT_PRESENT(RCX)         the function has no device interface, or the table no page
 *                                        for it
 *   TDX_OPERAND_BUSY(RCX)                another call has the device interface locked
 *   TDX_OPERAND_BUSY_HOST_PRIORITY(RCX)
 *                                        the host asked for the device interface first
 *   TDX_DEVIF_INVALID_STATE(RCX)         TDG.DEVIF.VALIDATE was not done
 *   TDX_DEVIF_INVALID_METADATA(RCX)      the device interface is of another TD
 *   TDX_SUCCESS                          done
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
 * Locks: DEVIFMT entry exclusive.
 * Leaf 68, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@6e66b9d src/td_dispatcher/vm_exits/tdxio/tdg_devif_request.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             anything but the code of a request is set
 *   TDX_OPERAND_INVALID(R9)              not 0
 *   TDX_OPERAND_INVALID(RDX)             a TD may not make such a request
 *   TDX_OPERAND_INVALID(RCX)             not a function id
 *   TDX_DEVIFMT_NOT_PRESENT(RCX)         the function has no device interface, or the table no page
 *                                        for it
 *   TDX_OPERAND_BUSY(RCX)                another call has the device interface locked
 *   TDX_OPERAND_BUSY_HOST_PRIORITY(RCX)
 *                                        the host asked for the device interface first
 *   TDX_DEVIF_INVALID_STATE(RCX)         TDG.DEVIF.VALIDATE was not done
 *   TDX_DEVIF_INVALID_METADATA(RCX)      the device interface is of another TD
 *   TDX_DEVIF_TDISP_ERROR_STATE(RCX)     it is in state ERROR, and the request is not for its state
 *   TDX_DEVIF_TDISP_INVALID_REQ_STS(RCX)
 *                                        an earlier request is not done
 *   TDX_OPERAND_INVALID(RDX)             all of the report has been read
 *   TDX_SUCCESS                          done
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
 * @message: [out, RCX] code of the response, and how many bytes of it were written
 *
 * Locks: DEVIFMT entry exclusive.
 * Note: a page that is not mapped ends in a TD exit or #VE instead of a status.
 * Leaf 69, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@6e66b9d src/td_dispatcher/vm_exits/tdxio/tdg_devif_response.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(R9)              not 0
 *   TDX_OPERAND_INVALID(RDX)             not aligned to 4096 bytes, or not private
 *   TDX_OPERAND_INVALID(RCX)             not a function id
 *   TDX_DEVIFMT_NOT_PRESENT(RCX)         the function has no device interface, or the table no page
 *                                        for it
 *   TDX_OPERAND_BUSY(RCX)                another call has the device interface locked
 *   TDX_OPERAND_BUSY_HOST_PRIORITY(RCX)
 *                                        the host asked for the device interface first
 *   TDX_DEVIF_INVALID_STATE(RCX)         TDG.DEVIF.VALIDATE was not done
 *   TDX_DEVIF_INVALID_METADATA(RCX)      the device interface is of another TD
 *   TDX_DEVIF_TDISP_INVALID_REQ_STS(RCX)
 *                                        the host has not handed in the response
 *   TDX_DEVIF_TDISP_INVALID_MESSAGE(RCX)
 *                                        of a wrong version or requester id
 *   TDX_OPERAND_INVALID(RCX)             a response that only the host may take
 *   TDX_DEVIF_INVALID_TDI_CONFIGURATION(RCX)
 *                                        the report shows a device that is set up as TDX Connect
 *                                        does not allow
 *   TDX_SUCCESS                          done
 */
TDX_CALL tdx_status
tdg_devif_response(uint64_t function, uint64_t page, uint64_t *message)
{
	uint64_t rax = TDX_LEAF_TDG_DEVIF_RESPONSE, rcx = function;
	register uint64_t r9 __asm__("r9") = 0;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+c" (rcx)
			  : "d" (page), "r" (r9)
			  : TDX_CALL_CLOBBERS);
	tdx_put(message, rcx);
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
 * Locks: DEVIFMT entry exclusive; PAMT entries of the DMAR tables shared; TD epoch shared.
 * Leaf 70, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@6e66b9d src/td_dispatcher/vm_exits/tdxio/tdg_dmar_accept.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RDX)             reserved bits or a PASID are set, or no such VM
 *   TDX_OPERAND_INVALID(R8)              not 0
 *   TDX_OPERAND_INVALID(R9)              not 0
 *   TDX_OPERAND_INVALID(R10)             not 0
 *   TDX_OPERAND_INVALID(R11)             not 0
 *   TDX_OPERAND_INVALID(R12)             not 0
 *   TDX_OPERAND_INVALID(R13)             not 0
 *   TDX_OPERAND_INVALID(R14)             not 0
 *   TDX_OPERAND_INVALID(R15)             not 0
 *   TDX_OPERAND_INVALID(RCX)             not a function id
 *   TDX_DEVIFMT_NOT_PRESENT(RCX)         the function has no device interface, or the table no page
 *                                        for it
 *   TDX_OPERAND_BUSY(RCX)                another call has the device interface locked
 *   TDX_OPERAND_BUSY_HOST_PRIORITY(RCX)
 *                                        the host asked for the device interface first
 *   TDX_DEVIF_INVALID_STATE(RCX)         TDG.DEVIF.VALIDATE was not done
 *   TDX_DEVIF_INVALID_METADATA(RCX)      the device interface is of another TD
 *   TDX_DEVIF_TDISP_INVALID_STATE(RCX)   it is neither CONFIG_LOCKED nor RUN
 *   TDX_OPERAND_BUSY(DMAR)               another call has a table of the walk locked
 *   TDX_DMAR_ENTRY_NOT_PRESENT(DMAR)     a table above the entry is missing
 *   TDX_DMAR_INVALID_MAPPING_STATE(DMAR)
 *                                        the entry is neither pending nor present
 *   TDX_OPERAND_BUSY(TD_EPOCH)           another call has the epoch locked
 *   TDX_SUCCESS                          done
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
 * Locks: S-EPT entry.
 * Note: MMIO that is not there to accept ends in a TD exit (EPT violation) instead of a status.
 * Leaf 71, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@1666adc src/td_dispatcher/vm_exits/tdxio/tdg_mmio_accept.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             level is above 2, or the GPA is not aligned to it, not
 *                                        private or too wide
 *   TDX_OPERAND_INVALID(RDX)             does not lead to an address aligned to the level
 *   TDX_PAGE_ALREADY_ACCEPTED            it is accepted; bits 31:0 are the level
 *   TDX_OPERAND_BUSY(RCX)                another call has the S-EPT entry locked
 *   TDX_OPERAND_BUSY_HOST_PRIORITY(RCX)
 *                                        the host asked for the S-EPT entry first
 *   TDX_MMIO_ACCEPT_SIZE_MISMATCH        it is mapped in smaller pages; bits 31:0 are the level
 *   TDX_MMIO_INVALID_HPA_OFFSET(RCX)     the host mapped other MMIO there
 *   TDX_SUCCESS                          done
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
 * Copies the descriptors; then the TD exits to the host with TDX_IOTLB_INV_REQUEST, and this call
 * succeeds.
 * Locks: invalidations of the TD exclusive.
 * Note: a page that is not mapped ends in a TD exit or #VE instead of a status.
 * Leaf 72, version 0. Since: the public 2.0 source.
 * Source: intel/tdx-module@1666adc src/td_dispatcher/vm_exits/tdxio/tdg_iq_inv_request.c.
 *
 * Returns, in the order of the checks:
 *   TDX_OPERAND_INVALID(RCX)             0, or above 128
 *   TDX_OPERAND_INVALID(RDX)             not aligned to 4096 bytes, or not private
 *   TDX_OPERAND_BUSY(RCX)                another call has the invalidations of the TD locked
 *   TDX_OPERAND_BUSY_HOST_PRIORITY(RCX)
 *                                        the host asked for them first
 *   TDX_GUEST_INV_IN_PROGRESS            an earlier request is not done
 *   TDX_GUEST_INV_INVALID_DESC           a descriptor is not valid; bits 31:0 are its index
 *   TDX_GUEST_INV_NOT_REQUIRED(RDX)      no device uses the memory of the TD
 *   TDX_SUCCESS                          done
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
