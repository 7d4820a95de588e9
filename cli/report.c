/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * tdx report: what is in a TDREPORT or a quote, and whether to believe it. It
 * checks what can be checked without the machine or the signer: structure and
 * hashes. Simulated evidence is refused unless it was asked for.
 */
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include <machine/machine.h>
#include <openssl/evp.h>
#include <tdx/structures.h>
#include <vmm/vmm.h>

#include "cli.h"
#include "text.h"

#define VERB		"report"
#define COLUMN		14
#define MAX_FILE	(64u * 1024)
#define TYPE_TDX	0x81
#define HASH_BYTES	48
#define QUOTE_VERSION	4
#define KEY_TYPE_NONE	0xffff
#define HEX_SIZE	(2 * 64 + 1)

static const char help[] =
	"usage: tdx report [--allow-simulated] [--json] FILE\n"
	"\n"
	"What a TDREPORT (1024 bytes) or a version 4 quote says, and whether to believe\n"
	"it. Checked are structure and hashes. Who can check the rest: the machine that\n"
	"made it, of a TDREPORT (TDG.MR.VERIFYREPORT); of a quote, a verifier that knows\n"
	"its signer.\n"
	"\n"
	"  --allow-simulated  accept what a software machine made; it proves nothing\n"
	"  --json             an object\n"
	"\n"
	"Exit codes: 0 accepted, 1 not accepted: simulated, inconsistent, or with a MAC or\n"
	"signature that nobody here can check; 2 wrong usage, 3 the file is missing or no\n"
	"evidence.\n";

/* A version 4 quote of a TD, up to the size of its signature. */
struct quote {
	uint16_t version, key_type;
	uint32_t tee_type;
	uint8_t reserved[4], vendor[16], user_data[20];
	uint8_t tee_tcb_svn[16], mrseam[HASH_BYTES], mrsignerseam[HASH_BYTES];
	uint8_t seam_attributes[8];
	struct {
		uint64_t attributes, xfam;
		uint8_t mrtd[HASH_BYTES], mrconfigid[HASH_BYTES], mrowner[HASH_BYTES];
		uint8_t mrownerconfig[HASH_BYTES], rtmr[4][HASH_BYTES];
	} __attribute__((packed)) td;
	uint8_t reportdata[64];
	uint32_t signature_size;
} __attribute__((packed));

_Static_assert(sizeof(struct quote) == 48 + 584 + 4, "header and body of a quote");

/* What both kinds have, and what came of looking at it. */
struct evidence {
	const char *kind;
	uint64_t attributes, xfam;
	const uint8_t *measurement[9], *reportdata;	/* in the order of names[] */
	bool simulated;
	const char *wrong;		/* why it is inconsistent, or NULL */
	const char *unchecked;		/* what nobody here can check */
};

static const char *const names[] = {
	"MRSEAM", "MRTD", "MRCONFIGID", "MROWNER", "MROWNERCONFIG",
	"RTMR0", "RTMR1", "RTMR2", "RTMR3",
};

static bool hash_is(const void *data, size_t size, const uint8_t *hash)
{
	uint8_t made[EVP_MAX_MD_SIZE];

	return EVP_Digest(data, size, made, NULL, EVP_sha384(), NULL) &&
	       !memcmp(made, hash, HASH_BYTES);
}

static bool read_report(const struct tdreport_struct *report, struct evidence *evidence)
{
	const struct reportmacstruct *mac = &report->reportmacstruct;
	const struct tdinfo_struct *td = &report->tdinfo;

	if (mac->reporttype.type != TYPE_TDX) {
		return false;
	}
	*evidence = (struct evidence) {
		.kind = "TDREPORT", .attributes = td->attributes, .xfam = td->xfam,
		.measurement = {
			report->tee_tcb_info.mrseam, td->mrtd, td->mrconfigid, td->mrowner,
			td->mrownerconfig, td->rtmr[0], td->rtmr[1], td->rtmr[2], td->rtmr[3],
		},
		.reportdata = mac->reportdata,
		.simulated = !memcmp(mac->cpusvn, TDX_SIMULATED_SVN, strlen(TDX_SIMULATED_SVN)),
		.unchecked = "its MAC can be checked only on the machine that made it",
	};
	if (!hash_is(td, sizeof(*td), mac->tee_info_hash)) {
		evidence->wrong = "TEE_INFO_HASH is not the hash of TDINFO";
	} else if (!hash_is(&report->tee_tcb_info, sizeof(report->tee_tcb_info),
			    mac->tee_tcb_info_hash)) {
		evidence->wrong = "TEE_TCB_INFO_HASH is not the hash of TEE_TCB_INFO";
	}
	return true;
}

static bool read_quote(const struct quote *quote, size_t size, struct evidence *evidence)
{
	if (size < sizeof(*quote) || quote->version != QUOTE_VERSION ||
	    quote->tee_type != TYPE_TDX) {
		return false;
	}
	*evidence = (struct evidence) {
		.kind = "quote", .attributes = quote->td.attributes, .xfam = quote->td.xfam,
		.measurement = {
			quote->mrseam, quote->td.mrtd, quote->td.mrconfigid, quote->td.mrowner,
			quote->td.mrownerconfig, quote->td.rtmr[0], quote->td.rtmr[1],
			quote->td.rtmr[2], quote->td.rtmr[3],
		},
		.reportdata = quote->reportdata,
		.simulated = quote->key_type == KEY_TYPE_NONE ||
			     !memcmp(quote->vendor, TDX_QUOTE_VENDOR, sizeof(quote->vendor)),
		.unchecked = "its signature is for a verifier that knows the signer",
	};
	if (quote->signature_size > size - sizeof(*quote)) {
		evidence->wrong = "it ends before its signature does";
	}
	return true;
}

static void hex(const uint8_t *bytes, size_t size, char text[HEX_SIZE])
{
	for (size_t i = 0; i < size; i++) {
		snprintf(text + 2 * i, 3, "%02x", bytes[i]);
	}
}

/* In words what came of it; NULL: accepted. */
static const char *verdict(const struct evidence *evidence, bool allow_simulated)
{
	if (evidence->wrong) {
		return evidence->wrong;
	}
	if (evidence->simulated) {
		return allow_simulated ? NULL : "it is simulated and proves nothing "
						"(--allow-simulated accepts it, for tests)";
	}
	return evidence->unchecked;
}

static void print_text(const struct evidence *evidence, const char *refused)
{
	char text[HEX_SIZE];

	printf("%s%s\n", evidence->kind, evidence->simulated ? ", simulated" : "");
	snprintf(text, sizeof(text), "0x%016llx", (unsigned long long)evidence->attributes);
	tdx_cli_wrap("ATTRIBUTES", 2, COLUMN + 2, text);
	snprintf(text, sizeof(text), "0x%016llx", (unsigned long long)evidence->xfam);
	tdx_cli_wrap("XFAM", 2, COLUMN + 2, text);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		hex(evidence->measurement[i], HASH_BYTES, text);
		printf("  %-*s%s\n", COLUMN, names[i], text);
	}
	hex(evidence->reportdata, 64, text);
	printf("  %-*s%s\n", COLUMN, "REPORTDATA", text);
	printf("%s\n", refused ? "not accepted" : "accepted, as simulated");
}

static void print_json(const struct evidence *evidence, const char *refused)
{
	json_t *object = json_pack("{s:s, s:b, s:b, s:o}", "kind", evidence->kind, "simulated",
				   evidence->simulated, "accepted", !refused, "why",
				   tdx_cli_json_text(refused));
	char text[HEX_SIZE];

	snprintf(text, sizeof(text), "0x%016llx", (unsigned long long)evidence->attributes);
	json_object_set_new(object, "ATTRIBUTES", json_string(text));
	snprintf(text, sizeof(text), "0x%016llx", (unsigned long long)evidence->xfam);
	json_object_set_new(object, "XFAM", json_string(text));
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		hex(evidence->measurement[i], HASH_BYTES, text);
		json_object_set_new(object, names[i], json_string(text));
	}
	hex(evidence->reportdata, 64, text);
	json_object_set_new(object, "REPORTDATA", json_string(text));
	tdx_cli_json_print(object);
}

static int show(const char *path, bool allow_simulated, bool json)
{
	static union {
		uint8_t bytes[MAX_FILE];
		struct tdreport_struct report;
		struct quote quote;
	} file;
	struct evidence evidence;
	const char *refused;
	FILE *stream = strcmp(path, "-") ? fopen(path, "rb") : stdin;
	size_t size = stream ? fread(file.bytes, 1, sizeof(file.bytes), stream) : 0;

	if (!stream || ferror(stream)) {
		tdx_cli_error(VERB, "cannot read %s: %s", path, strerror(errno));
		return TDX_EXIT_INPUT;
	}
	if (stream != stdin) {
		fclose(stream);
	}
	if (!(size == sizeof(file.report) && read_report(&file.report, &evidence)) &&
	    !read_quote(&file.quote, size, &evidence)) {
		tdx_cli_error(VERB, "%s (%zu bytes) is neither a TDREPORT, of 1024 bytes and type "
			      "0x81, nor a version 4 quote of a TD", path, size);
		return TDX_EXIT_INPUT;
	}
	refused = verdict(&evidence, allow_simulated);
	if (json) {
		print_json(&evidence, refused);
	} else {
		print_text(&evidence, refused);
	}
	if (refused) {
		tdx_cli_error(VERB, "%s is not accepted: %s", path, refused);
	}
	return refused ? TDX_EXIT_FAILED : TDX_EXIT_OK;
}

int tdx_cmd_report(int argc, char **argv)
{
	static const struct option options[] = {
		{ "allow-simulated", no_argument, NULL, 'a' },
		{ "json", no_argument, NULL, 'j' },
		{ "help", no_argument, NULL, 'h' },
		{ NULL, 0, NULL, 0 },
	};
	bool allow_simulated = false, json = false;
	int option;

	opterr = 0;
	while ((option = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		switch (option) {
		case 'a':
			allow_simulated = true;
			break;
		case 'j':
			json = true;
			break;
		case 'h':
			fputs(help, stdout);
			return TDX_EXIT_OK;
		default:
			return tdx_cli_usage_error(VERB, "\"%s\" is no option", argv[optind - 1]);
		}
	}
	if (argc - optind != 1) {
		return tdx_cli_usage_error(VERB, "one file is wanted, not %d", argc - optind);
	}
	return show(argv[optind], allow_simulated, json);
}
