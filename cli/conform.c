/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * tdx conform: replay files of recorded calls on the software machine and say
 * where its answers differ from the recorded ones. This file is the command
 * line; the work is in conform/.
 */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"
#include "conform/report.h"

#define VERB	"conform"

struct options {
	bool keep_going, json, check;
	const char *leaf, *platform;
};

static void print_help(void)
{
	fputs("usage: tdx conform [OPTION...] FILE...\n\n"
	      "Replay recorded SEAMCALLs, TDCALLs and VM exits on a machine built from\n"
	      "the file's platform (platform_NAME.json beside FILE) and compare every\n"
	      "register and byte that the file does not declare volatile. The last line\n"
	      "of each file is its summary.\n\n"
	      "  -k, --keep-going     go on after a difference; show the first of each leaf\n"
	      "  -l, --leaf NAME      play all steps, compare only those of this leaf\n"
	      "  -p, --platform FILE  the platform, instead of the one beside the file\n"
	      "      --check          also check the module's invariants after each call\n"
	      "      --json           one JSON document instead of text\n"
	      "  -h, --help           this\n\n"
	      "Exit codes: 0 everything matches, 1 something differs, 3 a file is damaged,\n"
	      "has unknown fields, or names a platform that cannot be built.\n", stdout);
}

static int parse_options(int argc, char **argv, struct options *options)
{
	static const struct option longs[] = {
		{ "keep-going", no_argument, NULL, 'k' },
		{ "leaf", required_argument, NULL, 'l' },
		{ "platform", required_argument, NULL, 'p' },
		{ "check", no_argument, NULL, 'c' },
		{ "json", no_argument, NULL, 'j' },
		{ "help", no_argument, NULL, 'h' },
		{ NULL, 0, NULL, 0 },
	};
	int option;

	opterr = 0;
	while ((option = getopt_long(argc, argv, "kl:p:h", longs, NULL)) != -1) {
		switch (option) {
		case 'k':
			options->keep_going = true;
			break;
		case 'l':
			options->leaf = optarg;
			break;
		case 'p':
			options->platform = optarg;
			break;
		case 'c':
			options->check = true;
			break;
		case 'j':
			options->json = true;
			break;
		case 'h':
			print_help();
			return -1;
		default:
			return tdx_cli_usage_error(VERB, "%s: unknown option, or its argument is "
						   "missing", argv[optind - 1]);
		}
	}
	if (optind == argc) {
		return tdx_cli_usage_error(VERB, "which file?");
	}
	return TDX_EXIT_OK;
}

static int finish(const struct options *options, struct conform_report *report, json_t *results)
{
	int code = report->differences || report->not_played ? TDX_EXIT_FAILED : TDX_EXIT_OK;

	if (options->leaf && report->steps == 0) {
		tdx_cli_error(VERB, "%s: no step calls %s", report->file->path, options->leaf);
		code = TDX_EXIT_FAILED;
	}
	if (options->json) {
		json_array_append_new(results, conform_report_json(report));
	} else {
		conform_report_print(report, stdout);
	}
	conform_report_free(report);
	return code;
}

static int replay_file(const struct options *options, const struct conform_file *file,
		       json_t *results)
{
	struct conform_report report = {
		.file = file, .only_leaf = options->leaf, .keep_going = options->keep_going,
	};
	struct tdx_machine_config platform;
	struct conform_listener listener;
	char message[CONFORM_MESSAGE_SIZE] = "";
	bool done;

	if (!conform_platform(&platform, file, options->platform, message)) {
		tdx_cli_error(VERB, "%s: the platform \"%s\" cannot be read: %s", file->path,
			      file->platform, message);
		return TDX_EXIT_INPUT;
	}
	conform_report_listener(&report, &listener);
	done = conform_replay(file, &platform, options->check, &listener, message);
	if (!done) {
		tdx_cli_error(VERB, "%s", message);
		conform_report_free(&report);
		return TDX_EXIT_FAILED;
	}
	conform_platform_free(&platform);
	return finish(options, &report, results);
}

static int conform_file(const struct options *options, const char *path, json_t *results)
{
	struct conform_file file;
	char message[CONFORM_MESSAGE_SIZE];
	int code;

	if (!conform_load(&file, path, message)) {
		tdx_cli_error(VERB, "%s", message);
		return TDX_EXIT_INPUT;
	}
	code = replay_file(options, &file, results);
	conform_unload(&file);
	return code;
}

int tdx_cmd_conform(int argc, char **argv)
{
	struct options options = { 0 };
	json_t *results = json_array();
	int code, worst;

	worst = parse_options(argc, argv, &options);
	if (worst != TDX_EXIT_OK) {
		json_decref(results);
		return worst < 0 ? TDX_EXIT_OK : worst;
	}
	for (; optind < argc; optind++) {
		code = conform_file(&options, argv[optind], results);
		worst = code > worst ? code : worst;
	}
	if (options.json) {
		json_dumpf(results, stdout, JSON_INDENT(1));
		fputc('\n', stdout);
	}
	json_decref(results);
	return worst;
}
