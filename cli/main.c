/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The tdx command: a table of verbs and what they share. A verb lives in its
 * own file, cli/<verb>.c, and is one row here.
 */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"

static const struct tdx_verb verbs[] = {
#ifdef TDX_CLI_HAVE_ABI
	{ "abi", "what a call takes and returns", tdx_cmd_abi },
#endif
#ifdef TDX_CLI_HAVE_CONFORM
	{ "conform", "replay recorded calls and report every difference", tdx_cmd_conform },
#endif
#ifdef TDX_CLI_HAVE_DECODE
	{ "decode", "explain a status code", tdx_cmd_decode },
#endif
#ifdef TDX_CLI_HAVE_MODULE
	{ "module", "images of the software module, and keys for them", tdx_cmd_module },
#endif
#ifdef TDX_CLI_HAVE_RUN
	{ "report", "what a TDREPORT or a quote says, and whether to believe it", tdx_cmd_report },
	{ "run", "build a trust domain and run it", tdx_cmd_run },
#endif
	{ NULL, NULL, NULL },
};

static void print_help(FILE *out)
{
	const struct tdx_verb *verb;

	fputs("usage: tdx VERB [OPTION...]\n\n", out);
	for (verb = verbs; verb->name; verb++) {
		fprintf(out, "  %-10s%s\n", verb->name, verb->summary);
	}
	fputs("\n`tdx VERB --help` says more about a verb.\n"
	      "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 unfit input,\n"
	      "4 the TD reported a fatal error or died, 130 interrupted.\n", out);
}

static void print_message(const char *verb, const char *format, va_list args)
{
	fflush(stdout);
	fprintf(stderr, "tdx %s: ", verb);
	vfprintf(stderr, format, args);
	fputc('\n', stderr);
}

void tdx_cli_error(const char *verb, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	print_message(verb, format, args);
	va_end(args);
}

int tdx_cli_usage_error(const char *verb, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	print_message(verb, format, args);
	va_end(args);
	fprintf(stderr, "Try `tdx %s --help`.\n", verb);
	return TDX_EXIT_USAGE;
}

bool tdx_cli_parse_u64(const char *text, uint64_t *value)
{
	char *end;

	if (*text < '0' || *text > '9') {
		return false;
	}
	errno = 0;
	*value = strtoull(text, &end, strncmp(text, "0x", 2) ? 10 : 16);
	return errno == 0 && *end == '\0';
}

int main(int argc, char **argv)
{
	const struct tdx_verb *verb;

	if (argc < 2) {
		print_help(stderr);
		return TDX_EXIT_USAGE;
	}
	if (!strcmp(argv[1], "--help") || !strcmp(argv[1], "-h") ||
	    !strcmp(argv[1], "help")) {
		print_help(stdout);
		return TDX_EXIT_OK;
	}
	for (verb = verbs; verb->name; verb++) {
		if (!strcmp(verb->name, argv[1])) {
			return verb->run(argc - 1, argv + 1);
		}
	}
	fprintf(stderr, "tdx: there is no verb \"%s\". `tdx --help` lists them.\n", argv[1]);
	return TDX_EXIT_USAGE;
}
