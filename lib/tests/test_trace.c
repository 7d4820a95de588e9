/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Rules of a trace: each line is JSON by itself, TDs and vCPUs have numbers,
 * operands the table's names, and what could not be written is told.
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>
#include <jansson.h>

#include <tdx/fields.h>
#include <tdx/gen/leaves.h>
#include <tdx/status.h>
#include <tdx/trace.h>
#include <tdx/vp_enter.h>

enum { RAX, RCX, RDX, R8 = 8, R10 = 10, R11, R12, R13, R14 };

#define TD_A	UINT64_C(0x10000)
#define TD_B	UINT64_C(0x20000)

/* One record written, and read back. */
struct call {
	struct tdx_trace_record record;
	uint64_t in[TDX_TRACE_REGISTERS], out[TDX_TRACE_REGISTERS];
};

static struct call host_call(uint64_t leaf, uint64_t status)
{
	return (struct call) { .record.side = TDX_TRACE_HOST, .in[RAX] = leaf, .out[RAX] = status };
}

static void add(struct tdx_trace *trace, struct call *call)
{
	call->record.in = call->in;
	call->record.out = call->out;
	tdx_trace_call(trace, &call->record);
}

/* Write all, read all: an array of the lines' objects. */
static json_t *written(struct call *calls, size_t count)
{
	char path[] = "/tmp/tdx-trace-XXXXXX", line[4096];
	int fd = mkstemp(path);
	struct tdx_trace *trace;
	json_t *lines = json_array();
	FILE *file;

	assert_true(fd >= 0);
	close(fd);
	trace = tdx_trace_open(path);
	assert_non_null(trace);
	for (size_t i = 0; i < count; i++) {
		add(trace, &calls[i]);
	}
	assert_true(tdx_trace_close(trace));
	file = fopen(path, "r");
	assert_non_null(file);
	while (fgets(line, sizeof(line), file)) {
		json_t *object = json_loads(line, JSON_REJECT_DUPLICATES, NULL);

		assert_true(json_is_object(object));
		json_array_append_new(lines, object);
	}
	fclose(file);
	unlink(path);
	assert_int_equal(json_array_size(lines), count);
	return lines;
}

static const char *text(json_t *lines, size_t line, const char *key, const char *inner)
{
	json_t *value = json_object_get(json_array_get(lines, line), key);

	return json_string_value(inner ? json_object_get(value, inner) : value);
}

static void operands_have_the_tables_names(void **state)
{
	struct call call = host_call(TDX_LEAF_TDH_MEM_PAGE_ADD, TDX_SUCCESS);
	json_t *lines;

	call.in[RCX] = 0x7000;
	call.in[RDX] = TD_A;
	call.in[R8] = 0x9000;
	call.record.tdr = TD_A;
	lines = written(&call, 1);
	assert_string_equal(text(lines, 0, "call", NULL), "TDH.MEM.PAGE.ADD");
	assert_string_equal(text(lines, 0, "side", NULL), "host");
	assert_string_equal(text(lines, 0, "in", "gpa"), "0x7000 4K");
	assert_string_equal(text(lines, 0, "in", "tdr"), "td 0");
	assert_string_equal(text(lines, 0, "in", "page_pa"), "0x9000");
	assert_string_equal(text(lines, 0, "status", NULL), "TDX_SUCCESS");
	assert_null(text(lines, 0, "sept", NULL));
	json_decref(lines);
}

static int64_t number(json_t *lines, size_t line, const char *key)
{
	json_t *value = json_object_get(json_array_get(lines, line), key);

	return json_is_null(value) ? -1 : json_integer_value(value);
}

static void tds_and_their_vcpus_are_numbered_as_they_appear(void **state)
{
	static const struct {
		uint64_t tdr, tdvpr;
		int td, vcpu;
	} rows[] = {
		{ 0, 0, -1, -1 }, { TD_B, 0, 0, -1 }, { TD_A, 0xa000, 1, 0 },
		{ TD_B, 0xb000, 0, 0 }, { TD_B, 0xc000, 0, 1 }, { TD_A, 0xa000, 1, 0 },
	};
	struct call calls[6];
	json_t *lines;

	for (size_t i = 0; i < 6; i++) {
		calls[i] = host_call(TDX_LEAF_TDH_VP_FLUSH, TDX_SUCCESS);
		calls[i].record.tdr = rows[i].tdr;
		calls[i].record.tdvpr = rows[i].tdvpr;
	}
	lines = written(calls, 6);
	for (size_t i = 0; i < 6; i++) {
		assert_int_equal(number(lines, i, "td"), rows[i].td);
		assert_int_equal(number(lines, i, "vcpu"), rows[i].vcpu);
	}
	json_decref(lines);
}

static void an_entry_says_why_the_td_left(void **state)
{
	struct call calls[2] = {
		host_call(TDX_LEAF_TDH_VP_ENTER, 48), host_call(TDX_LEAF_TDH_VP_ENTER, 77),
	};
	json_t *lines;

	calls[0].out[RCX] = 2;
	calls[0].out[R8] = 0x5000;
	calls[1].out[R11] = 30;
	calls[1].out[R12] = 1;
	calls[1].out[R14] = 0x3f8;
	lines = written(calls, 2);
	assert_string_equal(text(lines, 0, "status", NULL), "TDX_SUCCESS");
	assert_string_equal(text(lines, 0, "exit", NULL), "EPT_VIOLATION");
	assert_string_equal(text(lines, 0, "qualification", NULL), "0x2");
	assert_string_equal(text(lines, 0, "gpa", NULL), "0x5000");
	assert_string_equal(text(lines, 1, "exit", NULL), "TDCALL");
	assert_non_null(strstr(text(lines, 1, "function", NULL), "IO"));
	assert_string_equal(text(lines, 1, "in", "port"), "0x3f8");
	json_decref(lines);
}

/* What was forgotten is in the line of the call that noticed. */
static void an_error_names_operand_and_entry(void **state)
{
	struct call call = host_call(TDX_LEAF_TDH_MEM_PAGE_REMOVE,
				     TDX_TLB_TRACKING_NOT_DONE | 1);
	json_t *lines;

	call.in[RDX] = TD_A;
	call.out[RCX] = 0x12345000;
	call.out[RDX] = 1 << 8;
	lines = written(&call, 1);
	assert_string_equal(text(lines, 0, "status", NULL), "TDX_TLB_TRACKING_NOT_DONE(RCX)");
	assert_non_null(strstr(text(lines, 0, "sept", NULL), "0x12345000"));
	assert_non_null(strstr(text(lines, 0, "sept", NULL), "BLOCKED"));
	json_decref(lines);
}

static void fields_are_named(void **state)
{
	struct call call = host_call(TDX_LEAF_TDH_MNG_RD | 1 << 16, TDX_SUCCESS);
	json_t *lines;

	call.in[RDX] = TDX_MD_TD_MRTD + 5;
	call.out[RDX] = TDX_MD_FIELD_ID_NONE;
	lines = written(&call, 1);
	assert_string_equal(text(lines, 0, "in", "field"), "TD.MRTD[5]");
	assert_string_equal(text(lines, 0, "out", "next_field"), "none");
	json_decref(lines);
}

static void numbers_stand_in_for_what_has_no_name(void **state)
{
	struct call calls[3] = {
		host_call(0xfff, TDX_SUCCESS), host_call(TDX_LEAF_TDH_VP_ENTER, 120),
		host_call(TDX_LEAF_TDH_VP_ENTER, 77),
	};
	json_t *lines;

	calls[2].out[R10] = 5;
	lines = written(calls, 3);
	assert_string_equal(text(lines, 0, "call", NULL), "SEAMCALL leaf 4095");
	assert_string_equal(text(lines, 1, "exit", NULL), "exit reason 120");
	assert_string_equal(text(lines, 2, "function", NULL), "vendor 0x5");
	json_decref(lines);
}

static void a_version_is_shown_unless_it_is_0(void **state)
{
	struct call calls[2] = {
		host_call(TDX_LEAF_TDH_VP_INIT, TDX_SUCCESS),
		host_call(TDX_LEAF_TDH_VP_INIT | 1 << 16, TDX_SUCCESS),
	};
	json_t *lines = written(calls, 2);

	assert_null(json_object_get(json_array_get(lines, 0), "version"));
	assert_int_equal(number(lines, 1, "version"), 1);
	json_decref(lines);
}

static void a_full_disk_is_told(void **state)
{
	struct tdx_trace *trace = tdx_trace_open("/dev/full");
	struct call call = host_call(TDX_LEAF_TDH_SYS_INIT, TDX_SUCCESS);

	assert_non_null(trace);
	add(trace, &call);
	errno = 0;
	assert_false(tdx_trace_close(trace));
	assert_int_equal(errno, ENOSPC);
}

static void a_path_that_cannot_be_is_told(void **state)
{
	assert_null(tdx_trace_open("/dev/null/trace"));
	assert_int_equal(errno, ENOTDIR);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(operands_have_the_tables_names),
		cmocka_unit_test(tds_and_their_vcpus_are_numbered_as_they_appear),
		cmocka_unit_test(an_entry_says_why_the_td_left),
		cmocka_unit_test(an_error_names_operand_and_entry),
		cmocka_unit_test(fields_are_named),
		cmocka_unit_test(numbers_stand_in_for_what_has_no_name),
		cmocka_unit_test(a_version_is_shown_unless_it_is_0),
		cmocka_unit_test(a_full_disk_is_told),
		cmocka_unit_test(a_path_that_cannot_be_is_told),
	};

	return cmocka_run_group_tests_name("trace", tests, NULL, NULL);
}
