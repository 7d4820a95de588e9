/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Rules of the GetQuote service: what is no TDREPORT gets an error in the
 * buffer, and a quote says that it is simulated wherever a verifier looks.
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "quote.h"

#define HEADER		24	/* bytes before the data of a GetQuote buffer */
#define QUOTE_BODY	48

static union {
	uint8_t bytes[4096];
	struct {
		uint64_t version, status;
		uint32_t in_length, out_length;
		struct tdreport_struct report;
	} __attribute__((packed));
} page;
static bool page_is_shared;

/* What the service asks of memory.c. */
void *tdx_memory_shared_page(struct tdx_td *td, uint64_t gpa)
{
	return page_is_shared ? page.bytes : NULL;
}

static int make_request(void **state)
{
	memset(&page, 0, sizeof(page));
	page.version = 1;
	page.in_length = sizeof(page.report);
	page.report.reportmacstruct.reporttype.type = 0x81;
	memset(page.report.reportmacstruct.reportdata, 0x11, 64);
	memset(page.report.tdinfo.mrtd, 0x22, 48);
	memset(page.report.tdinfo.rtmr[3], 0x33, 48);
	memset(page.report.tee_tcb_info.mrseam, 0x44, 48);
	page_is_shared = true;
	return 0;
}

static void quote_carries_what_the_report_says(void **state)
{
	const uint8_t *body = page.bytes + HEADER + QUOTE_BODY;

	assert_true(tdx_quote_serve(NULL, 0, sizeof(page)));
	assert_int_equal(page.status, 0);
	assert_int_equal(body[16], 0x44);
	assert_int_equal(body[136], 0x22);
	assert_int_equal(body[328 + 3 * 48], 0x33);
	assert_int_equal(body[520], 0x11);
	assert_int_equal(body[583], 0x11);
}

static void quote_says_that_it_is_simulated(void **state)
{
	uint8_t *quote = page.bytes + HEADER;

	assert_true(tdx_quote_serve(NULL, 0, sizeof(page)));
	/* No key type that a verifier knows, and a vendor that says so. */
	assert_int_equal(quote[2] | quote[3] << 8, 0xffff);
	assert_memory_equal(quote + 12, "tdxkit simulated", 16);
	assert_non_null(memmem(quote, page.out_length, "proves nothing", 14));
}

static void what_is_no_tdreport_gets_an_error(void **state)
{
	page.report.reportmacstruct.reporttype.type = 0;
	assert_true(tdx_quote_serve(NULL, 0, sizeof(page)));
	assert_int_equal(page.status, UINT64_C(0x8000000000000000));
	assert_int_equal(page.out_length, 0);
}

static void request_of_another_version_or_length_gets_an_error(void **state)
{
	page.version = 2;
	assert_true(tdx_quote_serve(NULL, 0, sizeof(page)));
	assert_int_equal(page.status, UINT64_C(0x8000000000000000));
	make_request(state);
	page.in_length = 1023;
	assert_true(tdx_quote_serve(NULL, 0, sizeof(page)));
	assert_int_equal(page.status, UINT64_C(0x8000000000000000));
}

static void buffer_that_is_not_shared_is_refused(void **state)
{
	page_is_shared = false;
	assert_false(tdx_quote_serve(NULL, 0, sizeof(page)));
}

#define TEST(name)	cmocka_unit_test_setup(name, make_request)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(quote_carries_what_the_report_says),
		TEST(quote_says_that_it_is_simulated),
		TEST(what_is_no_tdreport_gets_an_error),
		TEST(request_of_another_version_or_length_gets_an_error),
		TEST(buffer_that_is_not_shared_is_refused),
	};

	return cmocka_run_group_tests_name("vmm quote", tests, NULL, NULL);
}
