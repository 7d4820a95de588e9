/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * tdx abi: the table of calls, for people and for programs. It prints what
 * libtdx has as data; nothing here knows a call.
 */
#include <ctype.h>
#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include <tdx/call_table.h>
#include <tdx/decode.h>
#include <tdx/field_table.h>

#include "abi_fields.h"
#include "cli.h"
#include "text.h"

/* The P-SEAMLDR's leaves have bit 63, which the heading says. */
#define LEAF_MASK	(~0ULL >> 1)

#define NAME_COLUMN	34
#define RETRY_COLUMN	12
#define OPERAND_COLUMN	26
#define WHEN_COLUMN	8
#define CODE_COLUMN	38

static const char help[] =
	"usage: tdx abi [--json] [--interface NAME] [CALL...]\n"
	"       tdx abi [--json] --fields [FIELD...]\n"
	"\n"
	"What calls take and return. Without CALL all calls, a line each; with CALL\n"
	"everything about it. A call is named as the specification does, in any\n"
	"spelling: TDH.MEM.PAGE.ADD, tdh_mem_page_add, TDVMCALL.MapGPA.\n"
	"\n"
	"  --interface NAME  only tdh (host to module), tdg (guest to module),\n"
	"                    tdvmcall (guest to host) or seamldr (host to P-SEAMLDR)\n"
	"  --fields          metadata fields instead: all of them, or those with these\n"
	"                    names (MRTD, TD.MRTD) or ids (0x9010000300000010)\n"
	"  --json            a list of objects with interface, name, leaf, versions,\n"
	"                    inputs, outputs (reg, version_min in the last two) and more\n"
	"\n"
	"Exit codes: 0 printed, 2 wrong usage or no such call or field.\n";

static const struct {
	const char *name, *title;
} interfaces[] = {
	{ "tdh", "Host to module (SEAMCALL)" },
	{ "tdg", "Guest to module (TDCALL)" },
	{ "tdvmcall", "Guest to host (TDVMCALL)" },
	{ "seamldr", "Host to P-SEAMLDR (SEAMCALL, bit 63 of the leaf set)" },
};

/* --- JSON ------------------------------------------------------------------ */

static json_t *operand_object(const struct tdx_call_operand *operand)
{
	json_t *object = json_pack("{s:s, s:s, s:s, s:i}", "reg", operand->reg, "name",
				   operand->name, "meaning", operand->text, "version_min",
				   operand->version);

	if (operand->type) {
		json_object_set_new(object, "type", json_string(operand->type));
	}
	if (operand->form) {
		json_object_set_new(object, "form", json_string(operand->form));
	}
	if (operand->align) {
		json_object_set_new(object, "align", json_integer(operand->align));
	}
	if (operand->when) {
		json_object_set_new(object, "on", json_string(operand->when));
	}
	return object;
}

static json_t *operand_list(const struct tdx_call_operand *operands, size_t count)
{
	json_t *list = json_array();

	for (size_t i = 0; i < count; i++) {
		json_array_append_new(list, operand_object(&operands[i]));
	}
	return list;
}

static json_t *status_list(const struct tdx_call_status *statuses, size_t count)
{
	json_t *list = json_array();

	for (size_t i = 0; i < count; i++) {
		const struct tdx_call_status *status = &statuses[i];

		json_array_append_new(list, json_pack("{s:s, s:o, s:s, s:i, s:o, s:o}",
						      "code", status->code,
						      "operand", tdx_cli_json_text(status->operand),
						      "when", status->when,
						      "version_min", status->version,
						      "since", tdx_cli_json_text(status->since),
						      "until", tdx_cli_json_text(status->until)));
	}
	return list;
}

static json_t *version_list(const struct tdx_call_row *row)
{
	json_t *list = json_array();

	for (int i = 0; i < row->num_versions; i++) {
		json_array_append_new(list, json_integer(i));
	}
	return list;
}

static json_t *call_object(const struct tdx_call_row *row)
{
	json_t *object = json_object();
	char leaf[24];

	snprintf(leaf, sizeof(leaf), "0x%llx", (unsigned long long)row->leaf);
	json_object_set_new(object, "interface", json_string(row->interface));
	json_object_set_new(object, "name", json_string(row->name));
	json_object_set_new(object, "leaf", tdx_cli_json_u64(row->leaf));
	json_object_set_new(object, "leaf_hex", json_string(leaf));
	json_object_set_new(object, "versions", version_list(row));
	json_object_set_new(object, "inputs", operand_list(row->inputs, row->num_inputs));
	json_object_set_new(object, "outputs", operand_list(row->outputs, row->num_outputs));
	json_object_set_new(object, "version_since", tdx_cli_json_list(row->version_since));
	json_object_set_new(object, "statuses", status_list(row->statuses, row->num_statuses));
	json_object_set_new(object, "common_statuses",
			    status_list(row->common, row->num_common));
	json_object_set_new(object, "retry", tdx_cli_json_list(row->retry));
	json_object_set_new(object, "resume", tdx_cli_json_text(row->resume));
	json_object_set_new(object, "function", json_string(row->function));
	json_object_set_new(object, "summary", json_string(row->summary));
	json_object_set_new(object, "detail", tdx_cli_json_text(row->detail));
	json_object_set_new(object, "context", tdx_cli_json_text(row->context));
	json_object_set_new(object, "abi_variant", tdx_cli_json_text(row->variant));
	json_object_set_new(object, "aliases", tdx_cli_json_list(row->aliases));
	json_object_set_new(object, "locks", tdx_cli_json_list(row->locks));
	json_object_set_new(object, "notes", tdx_cli_json_list(row->notes));
	json_object_set_new(object, "since", json_string(row->since));
	json_object_set_new(object, "operands_known", json_boolean(!row->operands_unknown));
	json_object_set_new(object, "outputs_checked", json_boolean(!row->outputs_unchecked));
	json_object_set_new(object, "statuses_complete",
			    json_boolean(row->num_statuses && !row->statuses_incomplete));
	json_object_set_new(object, "confidence", json_string(row->confidence));
	json_object_set_new(object, "sources", tdx_cli_json_list(row->sources));
	return object;
}

/* --- one call --------------------------------------------------------------- */

static void upper_case(const char *text, char *out, size_t size)
{
	size_t i;

	for (i = 0; text[i] && i + 1 < size; i++) {
		out[i] = (char)toupper((unsigned char)text[i]);
	}
	out[i] = '\0';
}

static void print_operand(const struct tdx_call_operand *operand)
{
	char reg[16], label[48], text[512];
	int length;

	upper_case(operand->reg, reg, sizeof(reg));
	snprintf(label, sizeof(label), "%-5s %s", reg, operand->name);
	length = snprintf(text, sizeof(text), "%s", operand->text);
	if (operand->version) {
		length += snprintf(text + length, sizeof(text) - length, " (from version %u)",
				   operand->version);
	}
	if (operand->form) {
		length += snprintf(text + length, sizeof(text) - length, " (form %s)",
				   operand->form);
	}
	if (operand->align) {
		length += snprintf(text + length, sizeof(text) - length, ", aligned to %u",
				   operand->align);
	}
	if (operand->when && strcmp(operand->when, "success")) {
		snprintf(text + length, sizeof(text) - length, " (%s)",
			 strcmp(operand->when, "error") ? "also on error" : "on error");
	}
	tdx_cli_wrap(label, 2, OPERAND_COLUMN, text);
}

static void print_operands(const char *title, const struct tdx_call_operand *operands, size_t count)
{
	printf("\n%s\n", title);
	if (count == 0) {
		puts("  none");
	}
	for (size_t i = 0; i < count; i++) {
		print_operand(&operands[i]);
	}
}

static void print_statuses(const char *title, const struct tdx_call_status *statuses,
			   size_t count)
{
	if (count) {
		printf("\n%s\n", title);
	}
	for (size_t i = 0; i < count; i++) {
		const struct tdx_call_status *status = &statuses[i];
		char label[96], text[400];

		snprintf(label, sizeof(label), "%s%s%s%s", status->code,
			 status->operand ? "(" : "", status->operand ? status->operand : "",
			 status->operand ? ")" : "");
		snprintf(text, sizeof(text), "%s%s%s%s%s%s", status->when,
			 status->since ? "; from module " : "", status->since ? status->since : "",
			 status->since ? " on" : "", status->until ? "; up to module " : "",
			 status->until ? status->until : "");
		tdx_cli_wrap(label, 2, CODE_COLUMN, text);
	}
}

static void print_words(const char *title, const char *const *words)
{
	if (words) {
		printf("\n%s\n", title);
		for (; *words; words++) {
			tdx_cli_wrap(NULL, 0, 2, *words);
		}
	}
}

static void print_retry(const struct tdx_call_row *row)
{
	const char *const *word = row->retry;

	if (!word) {
		return;
	}
	puts("\nMay be repeated");
	for (; *word; word++) {
		for (unsigned int i = 0; tdx_status_retry_name(i); i++) {
			if (!strcmp(*word, tdx_status_retry_name(i))) {
				tdx_cli_wrap(*word, 2, RETRY_COLUMN, tdx_status_retry_text(i));
			}
		}
	}
	if (row->resume) {
		tdx_cli_wrap(NULL, 0, RETRY_COLUMN, row->resume);
	}
}

static void print_versions(const struct tdx_call_row *row)
{
	const char *what = strcmp(row->interface, "tdvmcall") ? "module" : "GHCI";
	char text[400];
	int length = snprintf(text, sizeof(text), "leaf %llu (0x%llx)",
			      (unsigned long long)row->leaf, (unsigned long long)row->leaf);

	for (int i = 0; i < row->num_versions && length < (int)sizeof(text); i++) {
		length += snprintf(text + length, sizeof(text) - length,
				   ", version %d since %s %s", i, what, row->version_since[i]);
	}
	tdx_cli_wrap(NULL, 0, 2, text);
	printf("  C function %s%s\n", row->function,
	       row->operands_unknown ? ": none, only the number is public" : "");
}

static void print_call(const struct tdx_call_row *row)
{
	char title[160];

	snprintf(title, sizeof(title), "%s: %s", row->name, row->summary);
	tdx_cli_wrap(NULL, 0, 0, title);
	print_versions(row);
	if (row->variant) {
		printf("  TDX Connect as %s has it\n", strcmp(row->variant, "linux") ?
		       "the public 2.0 source" : "the Linux patches of 2025");
	}
	if (row->detail) {
		putchar('\n');
		tdx_cli_wrap(NULL, 0, 2, row->detail);
	}
	if (row->context) {
		putchar('\n');
		tdx_cli_wrap("When:", 2, WHEN_COLUMN, row->context);
	}
	if (!row->operands_unknown) {
		print_operands("Inputs", row->inputs, row->num_inputs);
		print_operands(row->outputs_unchecked ? "Outputs (not read in a source)" :
			       "Outputs", row->outputs, row->num_outputs);
	}
	print_statuses(row->statuses_incomplete ? "Statuses (not all were read in a source)" :
		       "Statuses, in the order of the checks", row->statuses, row->num_statuses);
	if (!row->num_statuses) {
		puts("\nStatuses of its own were not read in a source");
	}
	print_statuses("Statuses of every call of the interface", row->common, row->num_common);
	print_retry(row);
	print_words("Locks", row->locks);
	print_words("Also known as", row->aliases);
	print_words("Notes", row->notes);
	print_words(strcmp(row->confidence, "secondary") ? "Sources" :
		    "Sources (a caller's or a document, no module)", row->sources);
}

/* --- all calls --------------------------------------------------------------- */

static void print_line(const struct tdx_call_row *row)
{
	char label[64], text[160], versions[24] = "";

	if (row->num_versions > 1) {
		snprintf(versions, sizeof(versions), " [v0-v%d]", row->num_versions - 1);
	}
	snprintf(label, sizeof(label), "%5llu  %s", (unsigned long long)(row->leaf & LEAF_MASK),
		 row->name);
	snprintf(text, sizeof(text), "%s%s%s", row->summary, versions,
		 row->variant ? (strcmp(row->variant, "linux") ? " (open)" : " (linux)") : "");
	tdx_cli_wrap(label, 0, NAME_COLUMN, text);
}

static void print_all(const char *interface)
{
	size_t count;
	const struct tdx_call_row *rows = tdx_call_rows(&count);

	for (size_t i = 0; i < sizeof(interfaces) / sizeof(interfaces[0]); i++) {
		if (interface && strcmp(interface, interfaces[i].name)) {
			continue;
		}
		printf("%s%s\n", i && !interface ? "\n" : "", interfaces[i].title);
		for (size_t j = 0; j < count; j++) {
			if (!strcmp(rows[j].interface, interfaces[i].name)) {
				print_line(&rows[j]);
			}
		}
	}
}

/* --- the verb ---------------------------------------------------------------- */

static bool is_interface(const char *name)
{
	for (size_t i = 0; i < sizeof(interfaces) / sizeof(interfaces[0]); i++) {
		if (!strcmp(name, interfaces[i].name)) {
			return true;
		}
	}
	return false;
}

static int no_such_call(const char *name)
{
	const struct tdx_call_row *nearest = tdx_call_nearest(name);

	if (tdx_field_find(name, NULL)) {
		return tdx_cli_usage_error("abi", "\"%s\" is a metadata field, not a call: "
					   "`tdx abi --fields %s`", name, name);
	}
	if (nearest) {
		return tdx_cli_usage_error("abi", "there is no call \"%s\"; did you mean %s?",
					   name, nearest->name);
	}
	return tdx_cli_usage_error("abi", "there is no call \"%s\"; `tdx abi` lists them", name);
}

/* Every row of a name: two TDX Connect ABIs may have it. */
static int show_call(const char *name, const char *interface, json_t *list)
{
	const struct tdx_call_row *row = NULL;
	bool any = false;

	while ((row = tdx_call_find(name, row))) {
		if (interface && strcmp(interface, row->interface)) {
			continue;
		}
		if (list) {
			json_array_append_new(list, call_object(row));
		} else {
			printf("%s", any ? "\n" : "");
			print_call(row);
		}
		any = true;
	}
	return any ? TDX_EXIT_OK : no_such_call(name);
}

static void list_all(const char *interface, json_t *list)
{
	size_t count;
	const struct tdx_call_row *rows = tdx_call_rows(&count);

	for (size_t i = 0; i < count; i++) {
		if (!interface || !strcmp(interface, rows[i].interface)) {
			json_array_append_new(list, call_object(&rows[i]));
		}
	}
}

static int show(int count, char **names, const char *interface, json_t *list)
{
	int code = TDX_EXIT_OK;

	if (count == 0 && list) {
		list_all(interface, list);
	} else if (count == 0) {
		print_all(interface);
	}
	for (int i = 0; i < count && code == TDX_EXIT_OK; i++) {
		if (i && !list) {
			putchar('\n');
		}
		code = show_call(names[i], interface, list);
	}
	return code;
}

int tdx_cmd_abi(int argc, char **argv)
{
	static const struct option options[] = {
		{ "json", no_argument, NULL, 'j' },
		{ "interface", required_argument, NULL, 'i' },
		{ "fields", no_argument, NULL, 'f' },
		{ "help", no_argument, NULL, 'h' },
		{ NULL, 0, NULL, 0 },
	};
	const char *interface = NULL;
	json_t *list = NULL;
	bool fields = false;
	int option, code;

	opterr = 0;
	while ((option = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		switch (option) {
		case 'j':
			list = list ? list : json_array();
			break;
		case 'i':
			interface = optarg;
			break;
		case 'f':
			fields = true;
			break;
		case 'h':
			fputs(help, stdout);
			return TDX_EXIT_OK;
		default:
			return tdx_cli_usage_error("abi", "\"%s\" is no option, or lacks its "
						   "argument", argv[optind - 1]);
		}
	}
	if (interface && !is_interface(interface)) {
		return tdx_cli_usage_error("abi", "there is no interface \"%s\": tdh, tdg, "
					   "tdvmcall or seamldr", interface);
	}
	if (fields && interface) {
		return tdx_cli_usage_error("abi", "--interface is about calls, --fields about "
					   "metadata fields: give one of them");
	}
	code = fields ? tdx_abi_fields(argc - optind, argv + optind, list) :
			show(argc - optind, argv + optind, interface, list);
	if (list && code == TDX_EXIT_OK) {
		tdx_cli_json_print(list);
	} else {
		json_decref(list);
	}
	return code;
}
