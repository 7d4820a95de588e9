/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Finding a call in the table: by name, by number, by what somebody meant.
 */
#include <ctype.h>
#include <string.h>

#include "call_table_rows.h"

#define MAX_NAME	64
#define MAX_DISTANCE	4	/* edits at which a name is still meant */

const struct tdx_call_row *tdx_call_rows(size_t *count)
{
	*count = tdx_call_table_size;
	return tdx_call_table;
}

/* Lower case, dots and dashes as underscores, "tdvmcall_" not needed. */
static void normalise(const char *name, char *out, size_t size)
{
	static const char prefix[] = "tdvmcall_";
	size_t length = 0;

	for (; *name && length + 1 < size; name++) {
		char c = (char)tolower((unsigned char)*name);

		out[length++] = c == '.' || c == '-' || c == ' ' ? '_' : c;
	}
	out[length] = '\0';
	if (strncmp(out, prefix, strlen(prefix)) == 0) {
		memmove(out, out + strlen(prefix), length - strlen(prefix) + 1);
	}
}

static bool is_named(const char *wanted, const char *name)
{
	char text[MAX_NAME];

	normalise(name, text, sizeof(text));
	return strcmp(wanted, text) == 0;
}

static bool row_is_named(const struct tdx_call_row *row, const char *wanted)
{
	if (is_named(wanted, row->name) || is_named(wanted, row->function)) {
		return true;
	}
	for (const char *const *alias = row->aliases; alias && *alias; alias++) {
		if (is_named(wanted, *alias)) {
			return true;
		}
	}
	return false;
}

const struct tdx_call_row *tdx_call_find(const char *name, const struct tdx_call_row *from)
{
	char wanted[MAX_NAME];
	size_t first = from ? (size_t)(from - tdx_call_table) + 1 : 0;

	normalise(name, wanted, sizeof(wanted));
	for (size_t i = first; i < tdx_call_table_size; i++) {
		if (row_is_named(&tdx_call_table[i], wanted)) {
			return &tdx_call_table[i];
		}
	}
	return NULL;
}

const struct tdx_call_row *tdx_call_find_leaf(const char *interface, uint64_t leaf)
{
	for (size_t i = 0; i < tdx_call_table_size; i++) {
		const struct tdx_call_row *row = &tdx_call_table[i];

		if (row->leaf == leaf && strcmp(row->interface, interface) == 0) {
			return row;
		}
	}
	return NULL;
}

static size_t smallest(size_t a, size_t b, size_t c)
{
	size_t less = a < b ? a : b;

	return less < c ? less : c;
}

/* Edits that make one text the other (Levenshtein), by one row of the matrix. */
static size_t distance(const char *a, const char *b)
{
	size_t row[MAX_NAME];
	size_t width = strlen(b);

	for (size_t j = 0; j <= width; j++) {
		row[j] = j;
	}
	for (size_t i = 0; a[i]; i++) {
		size_t corner = row[0];

		row[0] = i + 1;
		for (size_t j = 0; j < width; j++) {
			size_t above = row[j + 1];

			row[j + 1] = smallest(above + 1, row[j] + 1, corner + (a[i] != b[j]));
			corner = above;
		}
	}
	return row[width];
}

/* A name that ends with what was typed is as good as one edit away. */
static size_t unlikeness(const char *wanted, const char *name)
{
	char text[MAX_NAME];
	size_t length = strlen(wanted), all;

	normalise(name, text, sizeof(text));
	all = strlen(text);
	if (length > 3 && all > length && strcmp(text + all - length, wanted) == 0) {
		return 1;
	}
	return distance(wanted, text);
}

const struct tdx_call_row *tdx_call_nearest(const char *name)
{
	const struct tdx_call_row *nearest = NULL;
	size_t least = MAX_DISTANCE + 1;
	char wanted[MAX_NAME];

	normalise(name, wanted, sizeof(wanted));
	for (size_t i = 0; i < tdx_call_table_size; i++) {
		size_t now = unlikeness(wanted, tdx_call_table[i].name);

		if (now < least) {
			least = now;
			nearest = &tdx_call_table[i];
		}
	}
	return nearest;
}
