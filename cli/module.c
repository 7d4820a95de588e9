/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * tdx module: the releases that the software module can be, and images of them
 * for SEAMLDR.INSTALL, with the keys that sign them.
 */
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <machine/image.h>
#include <machine/machine.h>

#include "cli.h"
#include "text.h"

#define VERB		"module"
#define COLUMN		13
#define MAX_CPUS	255
#define MAX_FILE	(498u * TDX_IMAGE_PAGE)
#define HASH_BYTES	48

static const char help[] =
	"usage: tdx module list [--json]\n"
	"       tdx module key FILE\n"
	"       tdx module image --key FILE --cpu N [OPTION...] RELEASE FILE\n"
	"       tdx module show [--json] FILE\n"
	"\n"
	"Releases that the software module can be, and images of them for\n"
	"SEAMLDR.INSTALL. An image has no code: it names a release, and its hash becomes\n"
	"MRSEAM.\n"
	"\n"
	"  list   the releases, and what an image of each has unless told otherwise\n"
	"  key    make a key that signs images; FILE is new. Printed is its hash, which a\n"
	"         machine that takes its images has as config.module_signer\n"
	"  image  make an image of RELEASE; FILE is overwritten\n"
	"  show   what a TDX-BLOB file has, a real module's too, and whether it is sound\n"
	"\n"
	"  --key FILE        who signs\n"
	"  --cpu N           CPUID 1 EAX of CPUs that it is for, stepping ignored; again\n"
	"                    for more\n"
	"  --seamsvn N       minor SVN in bits 7:0, major in 15:8\n"
	"  --no-downgrade    it hands its TDs to no module of an older handoff version\n"
	"  --json            a list of objects, or an object\n"
	"\n"
	"Exit codes: 0 done, 1 failed, or the image is not sound, 2 wrong usage, 3 a file\n"
	"is missing or unfit.\n";

struct arguments {
	const char *key;
	uint32_t cpus[MAX_CPUS], num_cpus;
	uint64_t seamsvn;
	bool has_seamsvn, no_downgrade, json;
	char **words;		/* what follows the options */
	int count;
};

static void hex(const uint8_t hash[HASH_BYTES], char text[2 * HASH_BYTES + 1])
{
	for (int i = 0; i < HASH_BYTES; i++) {
		sprintf(text + 2 * i, "%02x", hash[i]);
	}
}

/* --- list ------------------------------------------------------------------- */

static json_t *release_json(const struct tdx_image_options *release)
{
	char date[9];

	snprintf(date, sizeof(date), "%08x", release->date);
	return json_pack("{s:s, s:s, s:i, s:i, s:i}", "release", release->release, "date", date,
			 "seamsvn", release->seamsvn, "handoff", release->module_hv,
			 "handoff_from", release->min_update_hv);
}

static int list(const struct arguments *arguments)
{
	struct tdx_image_options release;
	json_t *found = json_array();
	const char *name;

	if (arguments->count) {
		json_decref(found);
		return tdx_cli_usage_error(VERB, "list takes no \"%s\"", arguments->words[0]);
	}
	if (!arguments->json) {
		printf("%-10s%-10s%-9sHANDOFF\n", "RELEASE", "DATE", "SEAMSVN");
	}
	for (uint32_t i = 0; (name = tdx_machine_module_name(i)); i++) {
		tdx_image_options_default(&release, name);
		json_array_append_new(found, release_json(&release));
		if (!arguments->json) {
			printf("%-10s%08x  0x%04x   %u, from %u on\n", name, release.date,
			       release.seamsvn, release.module_hv, release.min_update_hv);
		}
	}
	if (arguments->json) {
		tdx_cli_json_print(found);
	} else {
		json_decref(found);
	}
	return TDX_EXIT_OK;
}

/* --- key -------------------------------------------------------------------- */

static int make_key(const struct arguments *arguments)
{
	struct tdx_image_key *key;
	char text[2 * HASH_BYTES + 1];
	uint8_t signer[HASH_BYTES];
	int code = TDX_EXIT_OK;

	if (arguments->count != 1) {
		return tdx_cli_usage_error(VERB, "key takes the FILE to make");
	}
	key = tdx_image_key_generate();
	if (!key || !tdx_image_key_signer(key, signer)) {
		tdx_cli_error(VERB, "no key could be made: is the system out of memory?");
		code = TDX_EXIT_FAILED;
	} else if (!tdx_image_key_write(key, arguments->words[0])) {
		tdx_cli_error(VERB, "cannot make %s: %s", arguments->words[0], strerror(errno));
		code = TDX_EXIT_FAILED;
	} else {
		hex(signer, text);
		puts(text);
	}
	tdx_image_key_free(key);
	return code;
}

/* --- image ------------------------------------------------------------------ */

static int write_image(const struct tdx_image_options *options, const struct tdx_image_key *key,
		       const char *path)
{
	uint8_t *blob = malloc(TDX_IMAGE_BYTES);
	bool done = blob && tdx_image_make(options, key, blob);
	FILE *file;

	if (!done) {
		free(blob);
		tdx_cli_error(VERB, "the image could not be made or signed");
		return TDX_EXIT_FAILED;
	}
	file = fopen(path, "we");
	done = file && fwrite(blob, TDX_IMAGE_BYTES, 1, file) == 1;
	free(blob);
	if ((file && fclose(file)) || !done) {
		tdx_cli_error(VERB, "cannot write %s: %s", path, strerror(errno));
		return TDX_EXIT_FAILED;
	}
	return TDX_EXIT_OK;
}

static int make_image(const struct arguments *arguments)
{
	struct tdx_image_options options;
	struct tdx_image_key *key;
	int code;

	if (arguments->count != 2 || !arguments->key || !arguments->num_cpus) {
		return tdx_cli_usage_error(VERB, "image takes --key, --cpu, a RELEASE and the "
					   "FILE to make");
	}
	if (!tdx_image_options_default(&options, arguments->words[0])) {
		return tdx_cli_usage_error(VERB, "there is no release \"%s\": `tdx module list` "
					   "has them", arguments->words[0]);
	}
	if (arguments->has_seamsvn) {
		options.seamsvn = (uint16_t)arguments->seamsvn;
	}
	options.no_downgrade = arguments->no_downgrade;
	options.cpus = arguments->cpus;
	options.num_cpus = arguments->num_cpus;
	key = tdx_image_key_read(arguments->key);
	if (!key) {
		tdx_cli_error(VERB, "%s is no RSA key of 3072 bits: `tdx module key` makes one",
			      arguments->key);
		return TDX_EXIT_INPUT;
	}
	code = write_image(&options, key, arguments->words[1]);
	tdx_image_key_free(key);
	return code;
}

/* --- show ------------------------------------------------------------------- */

/* The whole file, or NULL after a message. The caller frees it. */
static uint8_t *read_file(const char *path, size_t *size)
{
	FILE *file = fopen(path, "re");
	uint8_t *bytes = file ? malloc(MAX_FILE) : NULL;

	if (bytes) {
		*size = fread(bytes, 1, MAX_FILE, file);
	}
	if (!bytes || ferror(file)) {
		tdx_cli_error(VERB, "cannot read %s: %s", path, strerror(errno));
		free(bytes);
		bytes = NULL;
	}
	if (file) {
		fclose(file);
	}
	return bytes;
}

static void show_text(const struct tdx_image_parts *parts, const struct tdx_image_facts *facts)
{
	const struct seam_sigstruct *manifest = parts->manifest;
	char text[2 * HASH_BYTES + 1];

	printf("%-*s%s\n", COLUMN, "release",
	       facts->release ? facts->release : "none that the software machine runs");
	printf("%-*s%u\n", COLUMN, "pages", parts->module_pages);
	hex(manifest->seamhash, text);
	printf("%-*s%s%s\n", COLUMN, "MRSEAM", text,
	       facts->is_measured ? "" : "\n             which is not the module's hash");
	hex(facts->signer, text);
	printf("%-*s%s%s\n", COLUMN, "signer", text,
	       facts->is_signed ? "" : "\n             whose signature this is not");
	printf("%-*s%08x\n", COLUMN, "date", manifest->date);
	printf("%-*s0x%04x\n", COLUMN, "SEAMSVN", manifest->seamsvn);
	printf("%-*sversion %u, from %u on%s, %u pages\n", COLUMN, "handoff", manifest->module_hv,
	       manifest->min_update_hv, manifest->no_downgrade ? ", no downgrade" : "",
	       manifest->num_handoff_pages);
	for (uint32_t i = 0; i < manifest->cpuid_table_size && i < MAX_CPUS; i++) {
		printf("%-*s0x%06x\n", COLUMN, i ? "" : "CPUs", manifest->cpuid_table[i]);
	}
}

static void show_json(const struct tdx_image_parts *parts, const struct tdx_image_facts *facts)
{
	const struct seam_sigstruct *manifest = parts->manifest;
	char mrseam[2 * HASH_BYTES + 1], signer[2 * HASH_BYTES + 1], date[9];
	json_t *cpus = json_array();

	hex(manifest->seamhash, mrseam);
	hex(facts->signer, signer);
	snprintf(date, sizeof(date), "%08x", manifest->date);
	for (uint32_t i = 0; i < manifest->cpuid_table_size && i < MAX_CPUS; i++) {
		json_array_append_new(cpus, json_integer(manifest->cpuid_table[i]));
	}
	tdx_cli_json_print(json_pack(
		"{s:o, s:i, s:s, s:b, s:s, s:b, s:s, s:i, s:i, s:i, s:b, s:i, s:o}",
		"release", tdx_cli_json_text(facts->release), "pages", parts->module_pages,
		"mrseam", mrseam, "is_measured", facts->is_measured,
		"signer", signer, "is_signed", facts->is_signed, "date", date,
		"seamsvn", manifest->seamsvn, "handoff", manifest->module_hv,
		"handoff_from", manifest->min_update_hv, "no_downgrade", manifest->no_downgrade,
		"handoff_pages", manifest->num_handoff_pages, "cpus", cpus));
}

static int show(const struct arguments *arguments)
{
	struct tdx_image_parts parts;
	struct tdx_image_facts facts;
	char message[80];
	uint8_t *bytes;
	size_t size;
	int code = TDX_EXIT_OK;

	if (arguments->count != 1) {
		return tdx_cli_usage_error(VERB, "show takes one FILE");
	}
	bytes = read_file(arguments->words[0], &size);
	if (!bytes) {
		return TDX_EXIT_INPUT;
	}
	if (!tdx_image_open(bytes, size, &parts, message, sizeof(message))) {
		tdx_cli_error(VERB, "%s: %s", arguments->words[0], message);
		code = TDX_EXIT_INPUT;
	} else if (!tdx_image_examine(&parts, &facts)) {
		tdx_cli_error(VERB, "its hash could not be made");
		code = TDX_EXIT_FAILED;
	} else {
		(arguments->json ? show_json : show_text)(&parts, &facts);
		code = facts.is_measured && facts.is_signed ? TDX_EXIT_OK : TDX_EXIT_FAILED;
	}
	free(bytes);
	return code;
}

/* --- options ---------------------------------------------------------------- */

enum { OPT_KEY, OPT_CPU, OPT_SEAMSVN, OPT_NO_DOWNGRADE, OPT_JSON, OPT_HELP };

static const struct option long_options[] = {
	{ "key", required_argument, NULL, OPT_KEY },
	{ "cpu", required_argument, NULL, OPT_CPU },
	{ "seamsvn", required_argument, NULL, OPT_SEAMSVN },
	{ "no-downgrade", no_argument, NULL, OPT_NO_DOWNGRADE },
	{ "json", no_argument, NULL, OPT_JSON },
	{ "help", no_argument, NULL, OPT_HELP },
	{ NULL, 0, NULL, 0 },
};

static bool take_number(const char *text, uint64_t most, uint64_t *value)
{
	return tdx_cli_parse_u64(text, value) && *value <= most;
}

/* An exit code, or -1 to go on. */
static int take_option(int option, struct arguments *arguments)
{
	uint64_t value;

	switch (option) {
	case OPT_KEY:
		arguments->key = optarg;
		return -1;
	case OPT_CPU:
		if (!take_number(optarg, UINT32_MAX, &value) || arguments->num_cpus == MAX_CPUS) {
			return tdx_cli_usage_error(VERB, "--cpu takes a number of 32 bits, at most "
						   "%d times", MAX_CPUS);
		}
		arguments->cpus[arguments->num_cpus++] = (uint32_t)value;
		return -1;
	case OPT_SEAMSVN:
		if (!take_number(optarg, UINT16_MAX, &arguments->seamsvn)) {
			return tdx_cli_usage_error(VERB, "--seamsvn takes a number of 16 bits");
		}
		arguments->has_seamsvn = true;
		return -1;
	case OPT_NO_DOWNGRADE:
		arguments->no_downgrade = true;
		return -1;
	case OPT_JSON:
		arguments->json = true;
		return -1;
	case OPT_HELP:
	case 'h':
		fputs(help, stdout);
		return TDX_EXIT_OK;
	default:
		return tdx_cli_usage_error(VERB, "an option is not known, or lacks its argument");
	}
}

int tdx_cmd_module(int argc, char **argv)
{
	static const struct {
		const char *name;
		int (*run)(const struct arguments *arguments);
	} actions[] = { { "list", list }, { "key", make_key }, { "image", make_image },
			{ "show", show } };
	struct arguments arguments = { 0 };
	int option, code;

	opterr = 0;
	while ((option = getopt_long(argc, argv, "h", long_options, NULL)) != -1) {
		code = take_option(option, &arguments);
		if (code >= 0) {
			return code;
		}
	}
	if (optind == argc) {
		return tdx_cli_usage_error(VERB, "what to do: list, key, image or show?");
	}
	arguments.words = argv + optind + 1;
	arguments.count = argc - optind - 1;
	for (size_t i = 0; i < sizeof(actions) / sizeof(actions[0]); i++) {
		if (!strcmp(argv[optind], actions[i].name)) {
			return actions[i].run(&arguments);
		}
	}
	return tdx_cli_usage_error(VERB, "\"%s\" is none of list, key, image and show",
				   argv[optind]);
}
