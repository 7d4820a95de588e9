/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Text in columns and JSON, as cli/text.h says.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

/* Bytes of @text that fit into @room and end where a line may: at a space. */
static int line_length(const char *text, int room)
{
	int length = (int)strlen(text);
	int end = room;

	if (length <= room) {
		return length;
	}
	while (end > 0 && text[end] != ' ') {
		end--;
	}
	if (end == 0) {
		end = (int)strcspn(text, " ");
	}
	return end;
}

void tdx_cli_wrap(const char *label, int indent, int column, const char *text)
{
	int at = printf("%*s%s", indent, "", label ? label : "");

	if (at >= column && label && *label) {
		putchar('\n');
		at = 0;
	}
	do {
		int length = line_length(text, TDX_CLI_COLUMNS - column);

		printf("%*s%.*s\n", length ? column - at : 0, "", length, text);
		at = 0;
		text += length;
		text += strspn(text, " ");
	} while (*text);
}

json_t *tdx_cli_json_text(const char *text)
{
	return text ? json_string(text) : json_null();
}

json_t *tdx_cli_json_list(const char *const *words)
{
	json_t *list = json_array();

	for (; words && *words; words++) {
		json_array_append_new(list, json_string(*words));
	}
	return list;
}

/*
 * jansson holds signed numbers only, and a leaf of the P-SEAMLDR has bit 63. Such
 * a number is a string with a mark, which printing takes off again.
 */
#define MARK	"@u64:"

json_t *tdx_cli_json_u64(uint64_t value)
{
	char text[32];

	if (value <= INT64_MAX) {
		return json_integer((json_int_t)value);
	}
	snprintf(text, sizeof(text), MARK "%llu", (unsigned long long)value);
	return json_string(text);
}

void tdx_cli_json_print(json_t *value)
{
	static const char quoted[] = "\"" MARK;
	char *text = json_dumps(value, JSON_INDENT(2));
	const char *from = text;
	const char *mark;

	while (from && (mark = strstr(from, quoted))) {
		size_t digits = strspn(mark + strlen(quoted), "0123456789");

		printf("%.*s%.*s", (int)(mark - from), from, (int)digits, mark + strlen(quoted));
		from = mark + strlen(quoted) + digits + 1;
	}
	puts(from ? from : "null");
	free(text);
	json_decref(value);
}
