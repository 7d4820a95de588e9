/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Statuses by number, by name and in lines of a log. Kernels, hypervisors and tools
 * print them in many ways; what they share is a number of 16 digits, mostly with the
 * call by name or number before it and registers behind it.
 */
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <tdx/decode.h>
#include <tdx/status.h>

#include "decode_input.h"

#define MIN_DIGITS	9	/* a shorter number is no status */
#define MAX_DIGITS	16
#define MAX_OPERAND	1024	/* above every operand id */

/* --- a status by itself ----------------------------------------------------- */

bool tdx_input_number(const char *text, uint64_t *value)
{
	bool prefixed = text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
	const char *digits = prefixed ? text + 2 : text;
	size_t length = strlen(digits), hex = strspn(digits, "0123456789abcdefABCDEF");
	char *end;

	errno = 0;
	if (hex == length && length && length <= MAX_DIGITS &&
	    (prefixed || length == MAX_DIGITS || strspn(digits, "0123456789") < length)) {
		*value = strtoull(digits, &end, 16);
		return true;
	}
	if (prefixed || !*text || strspn(text + (*text == '-'), "0123456789") !=
	    strlen(text + (*text == '-')) || !strcmp(text, "-")) {
		return false;
	}
	/* Logs print it signed too. */
	*value = *text == '-' ? (uint64_t)strtoll(text, &end, 10) : strtoull(text, &end, 10);
	return errno == 0;
}

/* Is the name in a list of names with commas? */
static bool in_list(const char *list, const char *name, size_t length)
{
	while (list && *list) {
		size_t word = strcspn(list, ",");

		if (word == length && !strncasecmp(list, name, length)) {
			return true;
		}
		list += word;
		list += strspn(list, ", ");
	}
	return false;
}

static bool is_name_of(const struct tdx_status_row *row, const char *name, size_t length)
{
	static const char *const prefixes[] = { "TDX_", "TDVMCALL_STATUS_", "PSEAMLDR_" };

	if (in_list(row->name, name, length) || in_list(row->other_names, name, length)) {
		return true;
	}
	for (size_t i = 0; i < sizeof(prefixes) / sizeof(prefixes[0]); i++) {
		size_t prefix = strlen(prefixes[i]);

		if (!strncmp(row->name, prefixes[i], prefix) &&
		    in_list(row->name + prefix, name, length)) {
			return true;
		}
	}
	return false;
}

const struct tdx_status_row *tdx_input_name(const char *text, uint64_t *value)
{
	size_t count, length = strcspn(text, "(");
	const struct tdx_status_row *rows = tdx_status_rows(&count), *found = NULL;
	char operand[40];

	for (size_t i = 0; i < count; i++) {
		if (is_name_of(&rows[i], text, length) &&
		    (!found || rows[i].origin == found->origin)) {
			found = &rows[i];
		}
	}
	if (!found) {
		return NULL;
	}
	*value = found->value;
	if (sscanf(text + length, "(%39[A-Za-z0-9_])", operand) == 1) {
		for (uint32_t id = 0; id < MAX_OPERAND; id++) {
			const char *name = tdx_operand_name(id);

			if (name && !strcasecmp(name, operand)) {
				*value |= id;
				return found;
			}
		}
		return NULL;
	}
	return text[length] ? NULL : found;
}

/* --- a line of a log --------------------------------------------------------- */

static const char *const register_names[16] = {
	"rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi",
	"r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15",
};

const char *tdx_log_register_name(int number)
{
	return register_names[number];
}

int tdx_log_register(const char *word, size_t length)
{
	for (int i = 0; i < 16; i++) {
		const char *name = register_names[i];

		if (strlen(name) == length && !strncasecmp(name, word, length)) {
			return i;
		}
	}
	/* Linux writes R08 and R09. */
	if (length == 3 && tolower((unsigned char)word[0]) == 'r' && word[1] == '0' &&
	    (word[2] == '8' || word[2] == '9')) {
		return word[2] - '0';
	}
	return -1;
}

static size_t word_length(const char *text)
{
	size_t length = 0;

	while (isalnum((unsigned char)text[length]) || text[length] == '_' || text[length] == '.') {
		length++;
	}
	return length;
}

/* "rcx 0x12", "RCX: 0x12", "rcx=12": in base 16. */
static void read_registers(struct tdx_log_registers *registers, const char *line)
{
	for (const char *at = line; *at; at++) {
		size_t length = word_length(at);
		int number = length ? tdx_log_register(at, length) : -1;

		if (number >= 0) {
			const char *digits = at + length + strspn(at + length, " :=");
			char *end;
			uint64_t value = strtoull(digits, &end, 16);

			if (end != digits) {
				registers->known |= (uint16_t)(1U << number);
				registers->value[number] = value;
			}
		}
		at += length;
		if (!*at) {
			return;
		}
	}
}

static const struct tdx_call_row *call_by_name(const char *line)
{
	for (const char *at = line; *at; at++) {
		size_t length = word_length(at);
		char name[64];

		if (length >= 4 && length < sizeof(name) &&
		    (!strncasecmp(at, "TDH", 3) || !strncasecmp(at, "TDG", 3) ||
		     !strncasecmp(at, "SEAMLDR", 7) || !strncasecmp(at, "TDVMCALL", 8))) {
			const struct tdx_call_row *row;

			memcpy(name, at, length);
			name[length] = '\0';
			row = tdx_call_find(name, NULL);
			if (row) {
				return row;
			}
		}
		at += length;
		if (!*at) {
			break;
		}
	}
	return NULL;
}

/*
 * "SEAMCALL (0x21) failed", "SEAMCALL[33]", "SEAMCALL failed: CPU 94: leaf 33": the
 * number of the call, which *end is set behind. A status is no call.
 */
static const struct tdx_call_row *call_by_number(const char *line, const char **end)
{
	const char *place = strcasestr(line, "SEAMCALL");
	const char *leaf = place ? strcasestr(place, "leaf") : NULL;
	uint64_t number;
	char *behind;

	if (!place) {
		return NULL;
	}
	place = leaf ? leaf + strlen("leaf") : place + strlen("SEAMCALL");
	place += strspn(place, " ([:=#");
	number = strtoull(place, &behind, strncasecmp(place, "0x", 2) ? 10 : 16);
	if (behind == place) {
		return NULL;
	}
	*end = behind;
	if (number >> 63 && number << 1 >> 17 == 0) {
		return tdx_call_find_leaf("seamldr", number);
	}
	return number >> 24 ? NULL : tdx_call_find_leaf("tdh", number & 0xffff);
}

/*
 * A number is taken for a status if the table has it, or if it looks like one (an
 * error with reserved bits zero) in a line that speaks of a call. Kernel addresses
 * have the reserved bits set.
 */
static bool is_status(uint64_t value, const char *line, const struct tdx_call_row *call)
{
	if (call && !strcmp(call->interface, "seamldr") &&
	    tdx_status_find_in(TDX_STATUS_ORIGIN_PSEAMLDR, value)) {
		return value >> 63;
	}
	if (value & TDX_STATUS_RESERVED || !(value >> 32)) {
		return false;
	}
	if (tdx_status_find(value)) {
		return !tdx_status_is_success(value);
	}
	return tdx_status_is_error(value) &&
	       (strstr(line, "CALL") || strstr(line, "TD") || strstr(line, "tdx") ||
		strstr(line, "SEAMLDR"));
}

/* Is the number at that place the value of a register? */
static bool is_register(const char *line, const char *number)
{
	const char *word;
	size_t length = 0;

	if (number - line >= 2 && number[-1] == 'x' && number[-2] == '0') {
		number -= 2;
	}
	while (number > line && strchr(" :=", number[-1])) {
		number--;
	}
	for (word = number; word > line && isalnum((unsigned char)word[-1]); word--) {
		length++;
	}
	/* RAX is where a status is. */
	return length && tdx_log_register(word, length) > 0;
}

static void read_statuses(struct tdx_log_line *read, const char *line, const char *at)
{
	while (*at && read->num_statuses < TDX_LOG_STATUSES) {
		size_t digits = strspn(at, "0123456789abcdefABCDEF");
		char text[MAX_DIGITS + 1];
		uint64_t value;

		if (digits < MIN_DIGITS || digits > MAX_DIGITS) {
			at += digits ? digits : 1;
			continue;
		}
		memcpy(text, at, digits);
		text[digits] = '\0';
		value = strtoull(text, NULL, 16);
		if (!is_register(line, at) && is_status(value, line, read->call)) {
			read->statuses[read->num_statuses++] = value;
		}
		at += digits;
	}
}

void tdx_log_read(struct tdx_log_line *read, const char *line, const struct tdx_call_row *call)
{
	const char *rest = line;

	*read = (struct tdx_log_line){ .call = call_by_name(line) };
	if (!read->call) {
		read->call = call_by_number(line, &rest);
	}
	if (call) {
		read->call = call;
	}
	read_registers(&read->registers, line);
	read_statuses(read, line, rest);
}
