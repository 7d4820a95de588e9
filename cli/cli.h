/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What the verbs of the tdx command share: the table row, exit codes and
 * messages. Not for anything outside cli/.
 */
#ifndef TDX_CLI_CLI_H
#define TDX_CLI_CLI_H

#include <stdbool.h>
#include <stdint.h>

/*
 * Exit codes, the same for all verbs. Every verb documents the ones above 2
 * that it uses in its --help.
 */
enum tdx_exit_code {
	TDX_EXIT_OK = 0,
	TDX_EXIT_FAILED = 1,	/* the thing asked for was tried and failed */
	TDX_EXIT_USAGE = 2,	/* the command line makes no sense */
	TDX_EXIT_INPUT = 3,	/* a file given is missing, damaged or unfit */
	TDX_EXIT_FATAL_TD = 4,	/* the TD reported a fatal error or died */
	TDX_EXIT_INTERRUPTED = 130,	/* Ctrl-C, as a shell would say it */
};

/*
 * One verb. run() gets argv[0] = the verb's name, so getopt_long can be used
 * as in a main(); it returns an enum tdx_exit_code.
 */
struct tdx_verb {
	const char *name;
	const char *summary;
	int (*run)(int argc, char **argv);
};

int tdx_cmd_abi(int argc, char **argv);
int tdx_cmd_conform(int argc, char **argv);
int tdx_cmd_decode(int argc, char **argv);
int tdx_cmd_module(int argc, char **argv);
int tdx_cmd_report(int argc, char **argv);
int tdx_cmd_run(int argc, char **argv);

/* "tdx VERB: message\n" to stderr; the message names what to do next. */
void tdx_cli_error(const char *verb, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* The error of a wrong command line: the message, then where help is. */
int tdx_cli_usage_error(const char *verb, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* A whole decimal or 0x number; false on anything else or on overflow. */
bool tdx_cli_parse_u64(const char *text, uint64_t *value);

#endif /* TDX_CLI_CLI_H */
