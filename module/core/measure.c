/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * SHA-384 measurements and the simulated report.
 */
#include <string.h>

#include <machine/machine.h>

#include "core/crypto.h"
#include "core/measure.h"

#define RECORD_BYTES	128u
#define RECORD_GPA	16u	/* offset of the GPA in a record */
#define TCB_VALID	0x301ffull	/* a bit for each 8 bytes up to TEE_TCB_SVN2 */

_Static_assert(sizeof(struct tdx_sha384) == sizeof(((struct tdcs *)0)->mrtd_context),
	       "the running hash must fit its place in TDCS");

/* Simulated evidence names itself; both are padded with zeros. */
static const char simulated_svn[16] = TDX_SIMULATED_SVN;
#define SVN_BYTES	3u	/* minor, major, of the last patch; the rest is free */

static struct tdx_sha384 *context(struct tdcs *tdcs)
{
	return (struct tdx_sha384 *)(void *)tdcs->mrtd_context;
}

void tdx_sha384(const void *data, size_t length, struct tdx_measurement *hash)
{
	tdx_sha384_of(data, length, hash->bytes);
}

/* A 128-byte record: the call's name, zero-padded to 16 bytes, and the GPA. */
static void put_record(uint8_t record[RECORD_BYTES], const char *name, uint64_t gpa)
{
	memset(record, 0, RECORD_BYTES);
	memcpy(record, name, strlen(name));
	memcpy(record + RECORD_GPA, &gpa, sizeof(gpa));
}

void tdx_mrtd_start(struct tdcs *tdcs)
{
	tdx_sha384_start(context(tdcs));
}

void tdx_mrtd_add_page(struct tdcs *tdcs, uint64_t gpa)
{
	uint8_t record[RECORD_BYTES];

	put_record(record, "MEM.PAGE.ADD", gpa);
	tdx_sha384_add(context(tdcs), record, sizeof(record));
}

void tdx_mrtd_extend(struct tdcs *tdcs, uint64_t gpa, const void *content)
{
	uint8_t record[RECORD_BYTES + TDX_MR_CHUNK];

	/* One update of three blocks: a second one costs more than the copy. */
	put_record(record, "MR.EXTEND", gpa);
	memcpy(record + RECORD_BYTES, content, TDX_MR_CHUNK);
	tdx_sha384_add(context(tdcs), record, sizeof(record));
}

void tdx_mrtd_finish(struct tdcs *tdcs)
{
	tdx_sha384_finish(context(tdcs), tdcs->mrtd.bytes);
}

void tdx_rtmr_extend(struct tdcs *tdcs, uint32_t index, const struct tdx_measurement *data)
{
	struct tdx_measurement both[2] = { tdcs->rtmr[index], *data };

	tdx_sha384(both, sizeof(both), &tdcs->rtmr[index]);
	__atomic_store_n(&tdcs->last_teeinfo_hash_valid, TDX_HASH_MISSING, __ATOMIC_RELEASE);
}

/* Copy a measurement unless it is to be ignored. */
static void copy(uint8_t to[48], const struct tdx_measurement *from, uint32_t ignore)
{
	if (!ignore) {
		memcpy(to, from->bytes, sizeof(from->bytes));
	}
}

static void fill_info(const struct tdcs *tdcs, uint32_t ignore, struct tdinfo_struct *info)
{
	if (!(ignore & TDX_IGNORE_ATTRIBUTES)) {
		info->attributes = tdcs->attributes;
	}
	if (!(ignore & TDX_IGNORE_XFAM)) {
		info->xfam = tdcs->xfam;
	}
	copy(info->mrtd, &tdcs->mrtd, ignore & TDX_IGNORE_MRTD);
	copy(info->mrconfigid, &tdcs->mrconfigid, ignore & TDX_IGNORE_MRCONFIGID);
	copy(info->mrowner, &tdcs->mrowner, ignore & TDX_IGNORE_MROWNER);
	copy(info->mrownerconfig, &tdcs->mrownerconfig, ignore & TDX_IGNORE_MROWNERCONFIG);
	for (uint32_t i = 0; i < TDX_NUM_RTMRS; i++) {
		copy(info->rtmr[i], &tdcs->rtmr[i], ignore & (uint32_t)TDX_IGNORE_RTMR0 << i);
	}
	copy(info->servtd_hash, &tdcs->servtd_hash, ignore & TDX_IGNORE_SERVTD_HASH);
}

static void keep_hash(struct tdcs *tdcs, const struct tdx_measurement *hash)
{
	uint8_t state = TDX_HASH_MISSING;

	if (__atomic_compare_exchange_n(&tdcs->last_teeinfo_hash_valid, &state,
					TDX_HASH_BEING_WRITTEN, false, __ATOMIC_ACQUIRE,
					__ATOMIC_RELAXED)) {
		tdcs->last_teeinfo_hash = *hash;
		__atomic_store_n(&tdcs->last_teeinfo_hash_valid, TDX_HASH_KEPT, __ATOMIC_RELEASE);
	}
}

void tdx_tdinfo_fill(struct tdcs *tdcs, uint32_t ignore, struct tdinfo_struct *info,
		     struct tdx_measurement *hash)
{
	memset(info, 0, sizeof(*info));
	fill_info(tdcs, ignore, info);
	if (ignore == 0 && tdx_tdinfo_is_kept(tdcs)) {
		*hash = tdcs->last_teeinfo_hash;
		return;
	}
	tdx_sha384(info, sizeof(*info), hash);
	if (ignore == 0) {
		keep_hash(tdcs, hash);
	}
}

void tdx_servtd_hash(struct tdcs *tdcs)
{
	struct {
		struct tdx_measurement info_hash;
		uint16_t type;
		uint64_t attributes;
	} __attribute__((packed)) bound[TDX_MAX_SERVTDS];
	uint32_t count = 0;

	memset(bound, 0, sizeof(bound));
	for (uint32_t i = 0; i < TDX_MAX_SERVTDS; i++) {
		const struct tdx_servtd_binding *binding = &tdcs->servtd_bindings[i];

		if (binding->state != TDX_BINDING_FREE) {
			bound[count].info_hash = binding->info_hash;
			bound[count].type = binding->type;
			bound[count++].attributes = binding->attributes;
		}
	}
	memset(&tdcs->servtd_hash, 0, sizeof(tdcs->servtd_hash));
	if (count) {
		tdx_sha384(bound, count * sizeof(bound[0]), &tdcs->servtd_hash);
	}
}

static void authenticate(const struct reportmacstruct *mac, const uint8_t key[32], uint8_t out[32])
{
	tdx_hmac_sha256(key, mac, offsetof(struct reportmacstruct, mac), out);
}

static void put_svn(uint8_t out[16], const struct tdx_seamdb_entry *entry)
{
	memcpy(out, entry->tee_tcb_svn, SVN_BYTES);
	memcpy(out + SVN_BYTES, simulated_svn, 16 - SVN_BYTES);
}

void tdx_report_fill(struct tdreport_struct *report, const struct tdx_measurement *info_hash,
		     const uint8_t data[TDX_REPORT_DATA_SIZE],
		     const struct tdx_reporter *reporter, bool with_servtd)
{
	struct reportmacstruct *mac = &report->reportmacstruct;
	struct tee_tcb_info *tcb = &report->tee_tcb_info;

	memset(tcb, 0, sizeof(*tcb));
	tcb->valid = TCB_VALID;
	put_svn(tcb->tee_tcb_svn, reporter->creator);
	memcpy(tcb->mrseam, reporter->creator->mrseam, sizeof(tcb->mrseam));
	put_svn(tcb->tee_tcb_svn2, reporter->current);

	memset(mac, 0, sizeof(*mac));
	mac->reporttype.type = TDX_REPORT_TYPE_TDX;
	mac->reporttype.version = with_servtd ? 1 : 0;
	memcpy(mac->cpusvn, simulated_svn, sizeof(simulated_svn));
	tdx_sha384_of(tcb, sizeof(*tcb), mac->tee_tcb_info_hash);
	memcpy(mac->tee_info_hash, info_hash->bytes, sizeof(mac->tee_info_hash));
	memcpy(mac->reportdata, data, sizeof(mac->reportdata));
	memset(report->reserved, 0, sizeof(report->reserved));
	authenticate(mac, reporter->key, mac->mac);
}

bool tdx_report_verify(const struct reportmacstruct *mac, const uint8_t key[32])
{
	uint8_t expected[32];

	authenticate(mac, key, expected);
	return tdx_secret_equal(mac->mac, expected, sizeof(expected));
}
