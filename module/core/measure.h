/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Measurements of a TD: MRTD while it is built, RTMRs while it runs, TDINFO and
 * its hash, and the report that binds them. The evidence is not that of a CPU:
 * see tdx_report_fill().
 *
 * MRTD is SHA-384 over 128-byte blocks, kept in the TDCS page between calls, so
 * that it moves with the page and a copy of the page is a copy of it.
 */
#ifndef TDX_MODULE_CORE_MEASURE_H
#define TDX_MODULE_CORE_MEASURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <tdx/gen/structs.h>

#include "core/seamdb.h"

#include "core/td_layout.h"

#define TDX_MR_CHUNK		256u	/* bytes that one TDH.MR.EXTEND measures */
#define TDX_REPORT_TYPE_TDX	0x81u
#define TDX_REPORT_DATA_SIZE	64u

/* Parts of TDINFO that a service TD's binding leaves out: SERVTD_ATTR 47:32. */
enum tdx_ignore_tdinfo {
	TDX_IGNORE_ATTRIBUTES = 1 << 0,
	TDX_IGNORE_XFAM = 1 << 1,
	TDX_IGNORE_MRTD = 1 << 2,
	TDX_IGNORE_MRCONFIGID = 1 << 3,
	TDX_IGNORE_MROWNER = 1 << 4,
	TDX_IGNORE_MROWNERCONFIG = 1 << 5,
	TDX_IGNORE_RTMR0 = 1 << 6,	/* RTMR n: << n */
	TDX_IGNORE_SERVTD_HASH = 1 << 10,
};

/*
 * LAST_TEEINFO_HASH: holders of the shared lock may find it missing at the same
 * time; one of them writes it.
 */
enum tdx_hash_state { TDX_HASH_MISSING, TDX_HASH_KEPT, TDX_HASH_BEING_WRITTEN };

void tdx_sha384(const void *data, size_t length, struct tdx_measurement *hash);

/* MRTD: start (TDH.MNG.INIT), add records, close (TDH.MR.FINALIZE). */
void tdx_mrtd_start(struct tdcs *tdcs);
/* TDH.MEM.PAGE.ADD: the fact of the page, not its content. */
void tdx_mrtd_add_page(struct tdcs *tdcs, uint64_t gpa);
/* TDH.MR.EXTEND: TDX_MR_CHUNK bytes at @content. */
void tdx_mrtd_extend(struct tdcs *tdcs, uint64_t gpa, const void *content);
void tdx_mrtd_finish(struct tdcs *tdcs);

/* RTMR := SHA-384(RTMR || data); the caller holds the RTMR lock exclusive. */
void tdx_rtmr_extend(struct tdcs *tdcs, uint32_t index, const struct tdx_measurement *data);

/**
 * tdx_tdinfo_fill - TDINFO_STRUCT of a TD and its SHA-384
 * @ignore: enum tdx_ignore_tdinfo, parts taken as zero
 * @hash: [out] kept for the next caller when nothing is ignored
 *
 * The caller holds the RTMR lock, shared is enough.
 */
void tdx_tdinfo_fill(struct tdcs *tdcs, uint32_t ignore, struct tdinfo_struct *info,
		     struct tdx_measurement *hash);

/* Does the next tdx_tdinfo_fill() find its hash already made? */
static inline bool tdx_tdinfo_is_kept(const struct tdcs *tdcs)
{
	return __atomic_load_n(&tdcs->last_teeinfo_hash_valid, __ATOMIC_ACQUIRE) ==
	       TDX_HASH_KEPT;
}

/* SERVTD_HASH from the binding table: TDH.MR.FINALIZE, state import. */
void tdx_servtd_hash(struct tdcs *tdcs);

/* What a report says of the modules that made the TD and that runs it. */
struct tdx_reporter {
	const uint8_t *key;	/* 32 bytes, this machine's report key */
	const struct tdx_seamdb_entry *creator, *current;
};

/**
 * tdx_report_fill - what SEAMREPORT makes of TDINFO and report data
 * @report: info filled; mac and tcb are [out]
 * @with_servtd: service TDs are bound, report version 1
 *
 * CPUSVN and, behind the SVN, TEE_TCB_SVN say in ASCII that they are simulated,
 * MRSEAM too unless it is that of an installed image; the MAC is an HMAC-SHA-256
 * by a key of this machine: no verifier of real evidence takes it.
 */
void tdx_report_fill(struct tdreport_struct *report, const struct tdx_measurement *info_hash,
		     const uint8_t data[TDX_REPORT_DATA_SIZE],
		     const struct tdx_reporter *reporter, bool with_servtd);

/*
 * SEAMVERIFYREPORT: is this a report of this machine? Its MAC covers CPUSVN, and
 * a machine has only ever one: what says another is not authentic.
 */
bool tdx_report_verify(const struct reportmacstruct *mac, const uint8_t key[32]);

#endif /* TDX_MODULE_CORE_MEASURE_H */
