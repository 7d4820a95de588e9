/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * `tdx conform` run on small vector files that a test writes itself, piece by
 * piece from the macros below, or from a recording and what it puts into it.
 */
#ifndef TDX_CLI_TESTS_CONFORM_RUN_H
#define TDX_CLI_TESTS_CONFORM_RUN_H

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#define MAX_OUTPUT	65536

/* The command and the platform file, from the test's arguments. */
extern const char *conform_tdx, *conform_platform_path;

struct run {
	int code;
	char output[MAX_OUTPUT];	/* stdout and stderr */
};

#define HEAD \
	"{\n\"format\": \"tdx-oracle-vectors/1\", \"name\": \"t\", \"platform\": \"P1\",\n" \
	"\"steps\": [\n"
#define TAIL "\n]}\n"
#define STEP(n, op, lp, leaf) \
	"{\"n\": " n ", \"op\": \"" op "\", \"lp\": " lp ", \"leaf\": \"" leaf "\","
#define RAX_IN(rax, event) " \"in\": {\"rax\": \"" rax "\"}, \"event\": \"" event "\","
/* A leaf number that no module has: refused before the module is ready. */
#define UNKNOWN_LEAF \
	"{\"n\": 0, \"op\": \"SEAMCALL\", \"lp\": 0, \"leaf\": \"UNKNOWN_50\", \"leaf_num\": 50," \
	" \"in\": {\"rax\": \"0x32\"}, \"event\": \"SEAMRET\"," \
	" \"out\": {\"rax\": \"0xc000050500000000\"}, \"status\": \"TDX_SYS_NOT_READY\"}"

#define SYS_INIT(n, rax) \
	"{\"n\": " n ", \"op\": \"SEAMCALL\", \"lp\": 0, \"leaf\": \"TDH_SYS_INIT\"," \
	" \"in\": {\"rax\": \"0x21\"}, \"event\": \"SEAMRET\"," \
	" \"out\": {\"rax\": \"" rax "\", \"r10\": \"0x0\"}}"
#define RESET(n, delta) \
	"{\"n\": " n ", \"op\": \"RESET\", \"memory\": \"zeroed\"," \
	" \"handoff_pages\": \"cleared\", \"platform_delta\": {" delta "}}"

/* Run the verb on a file with this text. */
void conform(struct run *run, const char *options, const char *text);
void assert_says(const struct run *run, const char *text);
/*
 * The first @count steps of a recording (beside the platform file), with @inner,
 * a step, before the last of them; the caller frees the text.
 */
char *recorded_with(const char *recording, size_t count, const char *inner);
/* The same with the steps of the list @more after them. */
char *recorded_then(const char *recording, size_t count, const char *more);

#endif /* TDX_CLI_TESTS_CONFORM_RUN_H */
