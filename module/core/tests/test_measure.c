/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Measurements: recorded MRTD values, each also computed here from the
 * published rule in one piece, RTMRs, TDINFO, and the simulated report.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <openssl/evp.h>

#include "core/measure.h"

#define PAGE	4096u

enum pattern { ZERO, FF, RAMP, QSEQ };

/* One step of a recorded build: a page added, or all of a page measured. */
struct step {
	bool extend;
	uint64_t gpa;
	enum pattern pattern;
};

struct golden {
	const char *name;
	struct step steps[6];
	uint32_t num_steps;
	const char *mrtd;
};

static const struct golden goldens[] = {
	{ "nothing", { { 0 } }, 0,
	  "38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da"
	  "274edebfe76f65fbd51ad2f14898b95b" },
	{ "a page, not measured", { { false, 0, ZERO } }, 1,
	  "8f3e9a8aca6784eab874f7aa4dda5d49104a88047f1f86695ef2a88f5691a90e"
	  "34aac48ce45ffa1f5a23c7d62980d570" },
	{ "a zero page", { { false, 0, ZERO }, { true, 0, ZERO } }, 2,
	  "236f0efa607ff8843f1855d7ef80dc3dda8fb455787a186b8787212951eab009"
	  "6e3193bb26f817c2b63c21f5e10f9938" },
	{ "three pages, each measured when added",
	  { { false, 0, RAMP }, { true, 0, RAMP }, { false, 0x1000, FF }, { true, 0x1000, FF },
	    { false, 0x7000, QSEQ }, { true, 0x7000, QSEQ } }, 6,
	  "8583d21bdac58ed66b423660f017d88ee2731155b7313d34274080ea49bc7167"
	  "a400b77882310b57fc9bcfdd228b4df0" },
	{ "three pages, measured after all were added",
	  { { false, 0, RAMP }, { false, 0x1000, FF }, { false, 0x7000, QSEQ }, { true, 0, RAMP },
	    { true, 0x1000, FF }, { true, 0x7000, QSEQ } }, 6,
	  "3158203898753050e239a2074ec42da4a8a3a5b3dd41d34e07c6a11f99a8f3a7"
	  "575d948c928b10bf7ae4675f3341a3d9" },
};

static void fill(uint8_t *page, enum pattern pattern)
{
	for (uint64_t i = 0; i < PAGE; i++) {
		uint64_t qword = i / 8;

		page[i] = pattern == ZERO ? 0 : pattern == FF ? 0xff : pattern == RAMP ? (uint8_t)i
			: (uint8_t)(qword >> (8 * (i % 8)));
	}
}

static void by_module(const struct golden *golden, struct tdcs *tdcs)
{
	uint8_t page[PAGE];

	tdx_mrtd_start(tdcs);
	for (uint32_t i = 0; i < golden->num_steps; i++) {
		const struct step *step = &golden->steps[i];

		fill(page, step->pattern);
		if (!step->extend) {
			tdx_mrtd_add_page(tdcs, step->gpa);
			continue;
		}
		for (uint32_t at = 0; at < PAGE; at += TDX_MR_CHUNK) {
			tdx_mrtd_extend(tdcs, step->gpa + at, page + at);
		}
	}
	tdx_mrtd_finish(tdcs);
}

static size_t put_record(uint8_t *to, const char *name, uint64_t gpa)
{
	memset(to, 0, 128);
	memcpy(to, name, strlen(name));
	for (int i = 0; i < 8; i++) {
		to[16 + i] = (uint8_t)(gpa >> (8 * i));
	}
	return 128;
}

/* The whole message at once, hashed by EVP. */
static void by_rule(const struct golden *golden, uint8_t hash[48])
{
	uint8_t *message = malloc(64 * 1024), page[PAGE];
	size_t length = 0, hash_length = 0;

	assert_non_null(message);
	for (uint32_t i = 0; i < golden->num_steps; i++) {
		const struct step *step = &golden->steps[i];

		if (!step->extend) {
			length += put_record(message + length, "MEM.PAGE.ADD", step->gpa);
			continue;
		}
		fill(page, step->pattern);
		for (uint32_t at = 0; at < PAGE; at += 256) {
			length += put_record(message + length, "MR.EXTEND", step->gpa + at);
			memcpy(message + length, page + at, 256);
			length += 256;
		}
	}
	assert_true(EVP_Q_digest(NULL, "SHA384", NULL, message, length, hash, &hash_length));
	assert_int_equal(hash_length, 48);
	free(message);
}

static void mrtd_equals_what_was_recorded_and_what_the_rule_gives(void **arg)
{
	static struct tdcs tdcs;

	for (size_t i = 0; i < sizeof(goldens) / sizeof(goldens[0]); i++) {
		uint8_t expected[48];
		char text[97];

		memset(&tdcs, 0, sizeof(tdcs));
		by_module(&goldens[i], &tdcs);
		by_rule(&goldens[i], expected);
		for (int at = 0; at < 48; at++) {
			snprintf(text + 2 * at, 3, "%02x", tdcs.mrtd.bytes[at]);
		}
		assert_string_equal(text, goldens[i].mrtd);
		assert_memory_equal(tdcs.mrtd.bytes, expected, 48);
	}
}

static void a_copy_of_the_tdcs_page_goes_on_measuring(void **arg)
{
	static struct tdcs one, two;
	uint8_t content[TDX_MR_CHUNK] = { 1, 2, 3 };

	tdx_mrtd_start(&one);
	tdx_mrtd_add_page(&one, 0x1000);
	memcpy(&two, &one, sizeof(two));
	memset(one.mrtd_context, 0xee, sizeof(one.mrtd_context));
	tdx_mrtd_extend(&two, 0x1000, content);
	tdx_mrtd_finish(&two);

	tdx_mrtd_start(&one);
	tdx_mrtd_add_page(&one, 0x1000);
	tdx_mrtd_extend(&one, 0x1000, content);
	tdx_mrtd_finish(&one);
	assert_memory_equal(&one.mrtd, &two.mrtd, sizeof(one.mrtd));
}

static void rtmr_extend_hashes_old_and_new_and_drops_the_kept_hash(void **arg)
{
	static struct tdcs tdcs;
	struct tdx_measurement data, hash;
	struct tdinfo_struct info;
	uint8_t both[96] = { 0 }, expected[48];

	memset(&data, 0x5a, sizeof(data));
	tdx_tdinfo_fill(&tdcs, 0, &info, &hash);
	assert_int_equal(tdcs.last_teeinfo_hash_valid, 1);
	memcpy(both + 48, &data, 48);
	assert_int_equal(EVP_Q_digest(NULL, "SHA384", NULL, both, 96, expected, NULL), 1);
	tdx_rtmr_extend(&tdcs, 2, &data);
	assert_memory_equal(tdcs.rtmr[2].bytes, expected, 48);
	assert_int_equal(tdcs.last_teeinfo_hash_valid, 0);
}

static void tdinfo_leaves_out_what_is_ignored(void **arg)
{
	static struct tdcs tdcs;
	struct tdx_measurement whole, part;
	struct tdinfo_struct info;
	uint8_t zero[48] = { 0 };

	tdcs.attributes = 1;
	tdcs.xfam = 3;
	memset(&tdcs.mrowner, 0x11, sizeof(tdcs.mrowner));
	memset(&tdcs.rtmr[3], 0x33, sizeof(tdcs.rtmr[3]));
	tdx_tdinfo_fill(&tdcs, 0, &info, &whole);
	assert_int_equal(info.attributes, 1);
	assert_memory_equal(info.rtmr[3], tdcs.rtmr[3].bytes, 48);
	tdx_tdinfo_fill(&tdcs, TDX_IGNORE_XFAM | TDX_IGNORE_MROWNER | TDX_IGNORE_RTMR0 << 3,
			&info, &part);
	assert_int_equal(info.attributes, 1);
	assert_int_equal(info.xfam, 0);
	assert_memory_equal(info.mrowner, zero, 48);
	assert_memory_equal(info.rtmr[3], zero, 48);
	assert_memory_not_equal(&whole, &part, sizeof(whole));
	/* What was kept is the whole one. */
	assert_memory_equal(&tdcs.last_teeinfo_hash, &whole, sizeof(whole));
}

static void servtd_hash_is_zero_without_a_binding(void **arg)
{
	static struct tdcs tdcs;
	uint8_t zero[48] = { 0 };

	memset(&tdcs.servtd_hash, 0xff, sizeof(tdcs.servtd_hash));
	tdx_servtd_hash(&tdcs);
	assert_memory_equal(&tdcs.servtd_hash, zero, 48);
	tdcs.servtd_bindings[0].state = TDX_BINDING_PRE_BOUND;
	tdx_servtd_hash(&tdcs);
	assert_memory_not_equal(&tdcs.servtd_hash, zero, 48);
}

static void a_report_names_itself_simulated_and_verifies_only_here(void **arg)
{
	static struct tdreport_struct report;
	struct tdx_measurement hash = { { 7 } };
	uint8_t data[TDX_REPORT_DATA_SIZE] = { 9 }, key[32] = { 1 }, other[32] = { 2 };
	const struct tdx_seamdb_entry old = { .tee_tcb_svn = { 1, 1 }, .mrseam = { 3 } };
	const struct tdx_seamdb_entry new = { .tee_tcb_svn = { 5, 1 }, .mrseam = { 4 } };
	const struct tdx_reporter reporter = { .key = key, .creator = &old, .current = &new };

	tdx_report_fill(&report, &hash, data, &reporter, false);
	assert_memory_equal(report.tee_tcb_info.mrseam, old.mrseam, 48);
	assert_memory_equal(report.tee_tcb_info.tee_tcb_svn, "\1\1\0SIMULATED", 12);
	assert_memory_equal(report.tee_tcb_info.tee_tcb_svn2, "\5\1\0SIMULATED", 12);
	assert_memory_equal(report.reportmacstruct.cpusvn, "SIMULATED", 9);
	assert_int_equal(report.reportmacstruct.reporttype.version, 0);
	assert_true(tdx_report_verify(&report.reportmacstruct, key));
	assert_false(tdx_report_verify(&report.reportmacstruct, other));
	report.reportmacstruct.reportdata[0] ^= 1;
	assert_false(tdx_report_verify(&report.reportmacstruct, key));
	report.reportmacstruct.reportdata[0] ^= 1;
	report.reportmacstruct.cpusvn[0] ^= 1;
	assert_false(tdx_report_verify(&report.reportmacstruct, key));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(mrtd_equals_what_was_recorded_and_what_the_rule_gives),
		cmocka_unit_test(a_copy_of_the_tdcs_page_goes_on_measuring),
		cmocka_unit_test(rtmr_extend_hashes_old_and_new_and_drops_the_kept_hash),
		cmocka_unit_test(tdinfo_leaves_out_what_is_ignored),
		cmocka_unit_test(servtd_hash_is_zero_without_a_binding),
		cmocka_unit_test(a_report_names_itself_simulated_and_verifies_only_here),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
