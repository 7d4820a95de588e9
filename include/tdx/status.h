/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What a call returns: the 64-bit status, its bits, its names and predicates.
 * Not for words about a status (libtdx: tdx/decode.h) nor for retrying.
 *
 *   63     ERROR
 *   62     NON_RECOVERABLE: the same call with the same operands fails again
 *   61     FATAL: the TD or the migration session cannot go on
 *   60     HOST_RECOVERABILITY_HINT
 *   47:40  class; 0xFF is software, not the module
 *   39:32  name within the class
 *   31:0   details; what they mean depends on the status (an operand id mostly)
 *
 * ERROR clear does not mean zero: warnings exist, TDH.VP.ENTER puts the exit
 * reason and some migration calls a count into the details of a success. So
 * compare with a predicate below, never with ==. Statuses of the P-SEAMLDR
 * (PSEAMLDR_*) and TDVMCALL results do not have these bits.
 */
#ifndef TDX_STATUS_H
#define TDX_STATUS_H

#ifdef __KERNEL__
#include <linux/types.h>
#else
#include <stdbool.h>
#include <stdint.h>
#endif

/* Linkage of a predicate. Only libtdx's ffi.c, which makes symbols of them, says otherwise. */
#ifndef TDX_STATUS_INLINE
#define TDX_STATUS_INLINE	static inline
#endif

typedef uint64_t tdx_status;

#define TDX_STATUS_ERROR			(1ULL << 63)
#define TDX_STATUS_NON_RECOVERABLE		(1ULL << 62)
#define TDX_STATUS_FATAL			(1ULL << 61)
#define TDX_STATUS_HOST_RECOVERABILITY_HINT	(1ULL << 60)
#define TDX_STATUS_RESERVED			(0xFFFULL << 48)

#include <tdx/gen/status.h>

TDX_STATUS_INLINE bool tdx_status_is_error(tdx_status status)
{
	return (status & TDX_STATUS_ERROR) != 0;
}

TDX_STATUS_INLINE bool tdx_status_is_non_recoverable(tdx_status status)
{
	return (status & TDX_STATUS_NON_RECOVERABLE) != 0;
}

TDX_STATUS_INLINE bool tdx_status_is_fatal(tdx_status status)
{
	return (status & TDX_STATUS_FATAL) != 0;
}

/* The host may try to get the TD going again (cross-TD faults and traps). */
TDX_STATUS_INLINE bool tdx_status_is_host_recoverable(tdx_status status)
{
	return (status & TDX_STATUS_HOST_RECOVERABILITY_HINT) != 0;
}

TDX_STATUS_INLINE unsigned int tdx_status_class(tdx_status status)
{
	return (unsigned int)(status >> 40) & 0xFF;
}

/* Made by the calling layer: the instruction did not reach the module. */
TDX_STATUS_INLINE bool tdx_status_is_software(tdx_status status)
{
	return tdx_status_is_error(status) &&
	       tdx_status_class(status) == TDX_STATUS_CLASS_SOFTWARE;
}

TDX_STATUS_INLINE uint32_t tdx_status_details(tdx_status status)
{
	return (uint32_t)status;
}

/* The operand id, where tdx_status_details() is one; see TDX_OPERAND_ID_*. */
TDX_STATUS_INLINE uint32_t tdx_status_operand(tdx_status status)
{
	return (uint32_t)status;
}

/* The status that names an operand: TDX_OPERAND_INVALID of RCX, say. */
TDX_STATUS_INLINE tdx_status tdx_status_with_operand(tdx_status status, uint32_t operand)
{
	return status | operand;
}

#endif /* TDX_STATUS_H */
