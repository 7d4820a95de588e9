/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * tdx abi --fields: the metadata fields, for people and for programs. It prints
 * what libtdx has as data.
 */
#include <stdio.h>
#include <string.h>

#include <tdx/field_table.h>
#include <tdx/fields.h>

#include "abi_fields.h"
#include "cli.h"
#include "text.h"

#define NAME_COLUMN	42
#define LABEL_COLUMN	12
#define NAME_SIZE	96

static void title_of(const struct tdx_field_row *row, char title[NAME_SIZE])
{
	char count[16] = "";

	if (row->elements > 1) {
		snprintf(count, sizeof(count), "[%u]", row->elements);
	}
	snprintf(title, NAME_SIZE, "%s.%s%s", row->context, row->name, count);
}

static json_t *field_object(const struct tdx_field_row *row)
{
	char id[24];

	snprintf(id, sizeof(id), "0x%016llx", (unsigned long long)row->id);
	return json_pack("{s:s, s:s, s:s, s:i, s:i, s:o, s:o, s:o}", "context", row->context,
			 "name", row->name, "id", id, "elements", row->elements,
			 "element_size", tdx_md_id_size(row->id),
			 "what", tdx_cli_json_text(row->what),
			 "access", tdx_cli_json_text(row->access),
			 "releases", tdx_cli_json_list(row->releases));
}

static void print_line(const struct tdx_field_row *row)
{
	char title[NAME_SIZE];

	title_of(row, title);
	tdx_cli_wrap(title, 2, NAME_COLUMN, row->what ? row->what : "");
}

static void print_field(const struct tdx_field_row *row)
{
	char title[NAME_SIZE], text[NAME_SIZE];

	title_of(row, title);
	printf("%s\n", title);
	if (row->what) {
		tdx_cli_wrap(NULL, 0, 2, row->what);
	}
	snprintf(text, sizeof(text), "0x%016llx%s", (unsigned long long)row->id,
		 row->elements > 1 ? " and following" : "");
	tdx_cli_wrap("id", 2, LABEL_COLUMN, text);
	snprintf(text, sizeof(text), "%u, of %u bytes", row->elements, tdx_md_id_size(row->id));
	tdx_cli_wrap("elements", 2, LABEL_COLUMN, text);
	tdx_cli_wrap("access", 2, LABEL_COLUMN, row->access ? row->access : "none");
	printf("  releases ");
	for (const char *const *release = row->releases; *release; release++) {
		printf(" %s", *release);
	}
	putchar('\n');
}

static void show_row(const struct tdx_field_row *row, json_t *list)
{
	if (list) {
		json_array_append_new(list, field_object(row));
	} else {
		print_field(row);
	}
}

static int show_id(uint64_t id, json_t *list)
{
	const struct tdx_field_row *row = tdx_field_find_id(id);
	char name[NAME_SIZE];

	if (!row) {
		return tdx_cli_usage_error("abi", "no release has a field 0x%llx; `tdx abi "
					   "--fields` lists them", (unsigned long long)id);
	}
	tdx_field_format(id, name, sizeof(name));
	if (!list) {
		printf("0x%llx: %s\n\n", (unsigned long long)id, name);
	}
	show_row(row, list);
	return TDX_EXIT_OK;
}

/* Every field of the name: contexts may share one. */
static int show_name(const char *name, json_t *list)
{
	const struct tdx_field_row *row = NULL;
	bool any = false;

	while ((row = tdx_field_find(name, row))) {
		if (any && !list) {
			putchar('\n');
		}
		show_row(row, list);
		any = true;
	}
	return any ? TDX_EXIT_OK :
	       tdx_cli_usage_error("abi", "there is no field \"%s\"; `tdx abi --fields` lists "
				   "them", name);
}

static void show_all(json_t *list)
{
	size_t count;
	const struct tdx_field_row *rows = tdx_field_rows(&count);
	const char *context = "";

	for (size_t i = 0; i < count; i++) {
		if (list) {
			json_array_append_new(list, field_object(&rows[i]));
			continue;
		}
		if (strcmp(context, rows[i].context)) {
			printf("%s%s\n", i ? "\n" : "", rows[i].context);
			context = rows[i].context;
		}
		print_line(&rows[i]);
	}
}

int tdx_abi_fields(int count, char **names, json_t *list)
{
	int code = TDX_EXIT_OK;
	uint64_t id;

	if (count == 0) {
		show_all(list);
	}
	for (int i = 0; i < count && code == TDX_EXIT_OK; i++) {
		if (i && !list) {
			putchar('\n');
		}
		code = tdx_cli_parse_u64(names[i], &id) ? show_id(id, list) :
							  show_name(names[i], list);
	}
	return code;
}
