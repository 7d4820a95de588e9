/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * tdx decode: what a status means, why one gets it and what to do. The words are
 * libtdx's; here is how a status is found in what people have: a number, or a
 * line of a log.
 */
#include <ctype.h>
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <tdx/call_table.h>
#include <tdx/decode.h>

#include "cli.h"
#include "decode_input.h"
#include "text.h"

#define INDENT		2
#define COLUMN		17
#define TITLE_COLUMN	19
#define MAX_CALLS	6	/* named at most when they return a status */
#define RCX		1
#define RDX		2
#define RCX_AND_RDX	(1U << RCX | 1U << RDX)

static const char help[] =
	"usage: tdx decode [--call NAME] [--rcx N --rdx N] [--json] STATUS...\n"
	"       dmesg | tdx decode [--json]\n"
	"\n"
	"What a status means: class, name, operand, details, likely cause, and whether\n"
	"and how to try again. STATUS is a number as logs have it: 0xc0000b0000000001,\n"
	"c0000b0000000001 or decimal; or a name: TDX_OPERAND_BUSY(SEPT_TREE), operand_busy.\n"
	"Without STATUS, lines are read from standard input, and every status in them is\n"
	"explained once, with the call and the registers that the log has.\n"
	"\n"
	"  --call NAME  the call that returned it (TDH.MEM.PAGE.ADD, SEAMLDR.INSTALL,\n"
	"               TDVMCALL.MapGPA ...): settles what details mean, and whose code\n"
	"               it is\n"
	"  --rcx, --rdx the registers that came with a status about guest memory: the\n"
	"               secure EPT entry at which the walk ended, and its level and state.\n"
	"               In a log line they are found as \"rcx 0x...\", \"rdx 0x...\"\n"
	"  --json       one object for one STATUS, else a list of objects\n"
	"\n"
	"Exit codes: 0 all explained, 1 a status is not in the table or none was found,\n"
	"2 wrong usage.\n";

/* What is known about one status that is to be explained. */
struct status {
	uint64_t value;
	const struct tdx_call_row *call;	/* who returned it, or NULL */
	const struct tdx_status_row *row;	/* NULL: not in the table */
	unsigned int detail;			/* enum tdx_status_detail */
	struct tdx_log_registers registers;	/* after the call */
};

static const char *const origin_names[] = {
	[TDX_STATUS_ORIGIN_MODULE] = "TDX module",
	[TDX_STATUS_ORIGIN_SOFTWARE] = "calling software",
	[TDX_STATUS_ORIGIN_PSEAMLDR] = "P-SEAMLDR",
	[TDX_STATUS_ORIGIN_TDVMCALL] = "TDVMCALL, R10",
	[TDX_STATUS_ORIGIN_GETQUOTE] = "GetQuote buffer",
};

/* --- reading ---------------------------------------------------------------- */

static bool call_is(const struct tdx_call_row *call, const char *interface)
{
	return call && !strcmp(call->interface, interface);
}

static const struct tdx_status_row *find_row(uint64_t value, const struct tdx_call_row *call)
{
	const struct tdx_status_row *row;

	if (call_is(call, "tdvmcall")) {
		return tdx_status_find_in(TDX_STATUS_ORIGIN_TDVMCALL, value);
	}
	if (call_is(call, "seamldr")) {
		row = tdx_status_find_in(TDX_STATUS_ORIGIN_PSEAMLDR, value);
		return row ? row : tdx_status_find_in(TDX_STATUS_ORIGIN_SOFTWARE, value);
	}
	row = tdx_status_find(value);
	for (int origin = TDX_STATUS_ORIGIN_PSEAMLDR; !call && !row &&
	     origin <= TDX_STATUS_ORIGIN_GETQUOTE; origin++) {
		row = tdx_status_find_in(origin, value);
	}
	return row;
}

/* Where two kinds of details are possible, the call settles which. */
static unsigned int pick_detail(const struct tdx_status_row *row, const struct tdx_call_row *call)
{
	bool first = true;

	if (!row->details[1]) {
		return row->details[0];
	}
	if (!call) {
		return TDX_STATUS_DETAIL_NONE;
	}
	if (row->details[0] == TDX_STATUS_DETAIL_EXIT_REASON) {
		first = strstr(call->name, ".ENTER") != NULL;
		if (!first && !strstr(call->name, "PORT.")) {
			return TDX_STATUS_DETAIL_NONE;
		}
	} else if (row->details[0] == TDX_STATUS_DETAIL_CPUID_LEAF) {
		first = call_is(call, "tdh");
	}
	return row->details[first ? 0 : 1];
}

static struct status make_status(uint64_t value, const struct tdx_call_row *call)
{
	struct status status = { .value = value, .call = call, .row = find_row(value, call) };

	if (status.row) {
		status.detail = pick_detail(status.row, call);
	}
	return status;
}

static void detail_text(const struct status *status, char *text, size_t size)
{
	*text = '\0';
	if (status->row) {
		tdx_status_format_detail(status->detail, status->value, text, size);
	}
}

static bool has_bits(const struct status *status)
{
	return !status->row || status->row->origin <= TDX_STATUS_ORIGIN_SOFTWARE;
}

/* Where the secure EPT walk ended, of statuses that come with it; else empty. */
static void walk_text(const struct status *status, char *text, size_t size)
{
	*text = '\0';
	if ((status->registers.known & RCX_AND_RDX) == RCX_AND_RDX && status->row &&
	    tdx_status_class(status->value) == TDX_STATUS_CLASS_GUEST_TD_MEMORY &&
	    !call_is(status->call, "tdg")) {
		tdx_sept_format(status->registers.value[RCX], status->registers.value[RDX], text,
				size);
	}
}

static const char *operand_of(const struct status *status)
{
	char text[80];

	if (!status->row || status->detail != TDX_STATUS_DETAIL_OPERAND) {
		return NULL;
	}
	detail_text(status, text, sizeof(text));
	return *text ? tdx_operand_name(tdx_status_operand(status->value)) : NULL;
}

/* "TDX_OPERAND_BUSY(TDR)", or the name alone for codes without details. */
static void title_of(const struct status *status, char *text, size_t size)
{
	char detail[80];
	const char *operand = operand_of(status);

	if (has_bits(status) && (!status->row || !status->row->details[1])) {
		tdx_status_format(status->value, text, size);
		return;
	}
	detail_text(status, detail, sizeof(detail));
	snprintf(text, size, "%s%s%s%s", status->row->name, *detail ? "(" : "",
		 operand ? operand : detail, *detail ? ")" : "");
}

/* --- which calls return it ---------------------------------------------------- */

static bool names(const struct tdx_call_status *listed, const struct status *status)
{
	const char *operand = operand_of(status);

	/* A status by its name blames no operand: any will do. */
	return !strcmp(listed->code, status->row->name) &&
	       (!listed->operand || (operand ? !strcmp(listed->operand, operand) :
				     !tdx_status_details(status->value)));
}

/* The calls whose own rows list it; what every call may return says nothing of one. */
static json_t *calls_of(const struct status *status)
{
	json_t *list = json_array();
	size_t count;
	const struct tdx_call_row *rows = tdx_call_rows(&count);

	for (size_t i = 0; status->row && i < count; i++) {
		for (size_t j = 0; j < rows[i].num_statuses; j++) {
			if (names(&rows[i].statuses[j], status)) {
				json_array_append_new(list, json_string(rows[i].name));
				break;
			}
		}
	}
	return list;
}

static void add_conditions(json_t *list, const struct status *status,
			   const struct tdx_call_status *statuses, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (names(&statuses[i], status)) {
			json_array_append_new(list, json_string(statuses[i].when));
		}
	}
}

static json_t *conditions_of(const struct status *status)
{
	json_t *list = json_array();

	if (status->row && status->call) {
		add_conditions(list, status, status->call->statuses, status->call->num_statuses);
		add_conditions(list, status, status->call->common, status->call->num_common);
	}
	return list;
}

/* --- printing ------------------------------------------------------------------ */

static void print_field(const char *label, const char *text)
{
	if (text && *text) {
		tdx_cli_wrap(label, INDENT, COLUMN, text);
	}
}

static void print_bits(const struct status *status)
{
	const char *name = tdx_status_class_name(tdx_status_class(status->value));
	char text[160];

	snprintf(text, sizeof(text), "%u, %s", tdx_status_class(status->value),
		 name ? name : "not known");
	print_field("class", text);
	snprintf(text, sizeof(text), "%s%s%s%s%s",
		 tdx_status_is_error(status->value) ? "error" : "no error",
		 tdx_status_is_non_recoverable(status->value) ? ", the same call fails again" : "",
		 tdx_status_is_fatal(status->value) ? ", fatal" : "",
		 tdx_status_is_host_recoverable(status->value) ? ", the host may mend it" : "",
		 status->value & TDX_STATUS_RESERVED ? ", reserved bits are set" : "");
	print_field("kind", text);
}

/* What the call has in a register, which a status blames by the register's name. */
static const char *meaning_in_call(const struct tdx_call_row *call, const char *operand)
{
	for (size_t i = 0; call && i < call->num_inputs; i++) {
		if (!strcasecmp(call->inputs[i].reg, operand)) {
			return call->inputs[i].text;
		}
	}
	return NULL;
}

/* What the call has in registers when it fails, and what that says. */
static void print_registers(const struct status *status)
{
	const struct tdx_call_row *call = status->call;

	for (size_t i = 0; call && i < call->num_outputs; i++) {
		const struct tdx_call_operand *output = &call->outputs[i];
		int number = tdx_log_register(output->reg, strlen(output->reg));
		char text[400];

		if (number >= 0 && status->registers.known >> number & 1 &&
		    status->registers.value[number] && strcmp(output->when, "success")) {
			snprintf(text, sizeof(text), "0x%llx: %s",
				 (unsigned long long)status->registers.value[number],
				 output->text);
			print_field(output->reg, text);
		}
	}
}

static void print_details(const struct status *status)
{
	const char *operand = operand_of(status);
	char text[80], line[400];

	detail_text(status, text, sizeof(text));
	if (operand) {
		const char *what = meaning_in_call(status->call, operand);

		snprintf(line, sizeof(line), "%s: %s", operand,
			 what ? what : tdx_operand_what(tdx_status_operand(status->value)));
		print_field("operand", line);
	} else if (*text) {
		print_field("details", text);
	} else if (tdx_status_details(status->value) && !tdx_status_is_software(status->value)) {
		snprintf(line, sizeof(line), "0x%x%s", tdx_status_details(status->value),
			 status->row && status->row->details[1] ?
			 "; --call NAME settles what it is" : "");
		print_field("details", line);
	}
	walk_text(status, line, sizeof(line));
	print_field("walk ended at", line);
	if (!*line) {
		print_registers(status);
	}
}

/* A JSON list of words as one text; the first few, and how many more. */
static void print_list(const char *label, json_t *list, const char *separator, size_t most)
{
	char text[800];
	size_t length = 0, size = json_array_size(list);

	text[0] = '\0';
	for (size_t i = 0; i < size && i < most && length < sizeof(text); i++) {
		length += snprintf(text + length, sizeof(text) - length, "%s%s",
				   i ? separator : "", json_string_value(json_array_get(list, i)));
	}
	if (size > most && length < sizeof(text)) {
		snprintf(text + length, sizeof(text) - length, " and %zu more", size - most);
	}
	print_field(label, text);
	json_decref(list);
}

/* The same number may be another interface's code. */
static void print_other_readings(const struct status *status)
{
	for (int origin = TDX_STATUS_ORIGIN_PSEAMLDR; !status->call && status->value &&
	     origin <= TDX_STATUS_ORIGIN_GETQUOTE; origin++) {
		const struct tdx_status_row *row = tdx_status_find_in(origin, status->value);
		char text[400];

		if (row && row != status->row) {
			snprintf(text, sizeof(text), "%s if from %s: %s", row->name,
				 origin_names[origin], row->cause);
			print_field("or", text);
		}
	}
}

static void print_known(const struct status *status)
{
	const struct tdx_status_row *row = status->row;
	char text[400];

	if (row->other_names) {
		print_field("also named", row->other_names);
	}
	print_field("cause", row->cause);
	if (status->call) {
		json_t *conditions = conditions_of(status);

		snprintf(text, sizeof(text), "%s", status->call->name);
		if (json_array_size(conditions) || !status->call->num_statuses) {
			print_list("in this call", conditions, "; or: ", MAX_CALLS);
		} else {
			json_decref(conditions);
			snprintf(text, sizeof(text), "%s is not known to return it",
				 status->call->name);
			print_field("in this call", text);
		}
	}
	snprintf(text, sizeof(text), "%s", tdx_status_retry_text(row->retry));
	if (tdx_status_is_error(status->value) || row->retry) {
		print_field("try again", text);
	}
	print_field("what to do", row->advice);
	if (!status->call) {
		print_list("returned by", calls_of(status), ", ", MAX_CALLS);
	}
	if (row->release_spans) {
		snprintf(text, sizeof(text), "module %s", row->release_spans);
		print_field("known from", text);
	}
}

static void print_status(const struct status *status)
{
	char title[160], number[24];

	title_of(status, title, sizeof(title));
	snprintf(number, sizeof(number), "0x%016llx", (unsigned long long)status->value);
	tdx_cli_wrap(number, 0, TITLE_COLUMN, title);
	if (status->row && status->row->origin != TDX_STATUS_ORIGIN_MODULE) {
		print_field("from", origin_names[status->row->origin]);
	}
	if (status->call) {
		char text[240];

		snprintf(text, sizeof(text), "%s: %s", status->call->name, status->call->summary);
		print_field("call", text);
	}
	if (has_bits(status)) {
		print_bits(status);
		print_details(status);
	}
	if (status->row) {
		print_known(status);
	} else {
		print_field("cause", "This status is in no release that the table knows. Its "
			    "class still says what kind of thing went wrong.");
	}
	print_other_readings(status);
}

/* --- JSON ----------------------------------------------------------------------- */

static json_t *split(const char *text)
{
	json_t *list = json_array();

	while (text && *text) {
		size_t length = strcspn(text, ",");

		json_array_append_new(list, json_stringn(text, length));
		text += length;
		text += strspn(text, ", ");
	}
	return list;
}

static void add_bits(json_t *object, const struct status *status)
{
	uint64_t value = status->value;

	json_object_set_new(object, "class",
			    tdx_cli_json_text(tdx_status_class_name(tdx_status_class(value))));
	json_object_set_new(object, "class_number", json_integer(tdx_status_class(value)));
	json_object_set_new(object, "name_number", json_integer(value >> 32 & 0xff));
	json_object_set_new(object, "error", json_boolean(tdx_status_is_error(value)));
	json_object_set_new(object, "non_recoverable",
			    json_boolean(tdx_status_is_non_recoverable(value)));
	json_object_set_new(object, "fatal", json_boolean(tdx_status_is_fatal(value)));
	json_object_set_new(object, "host_recoverability_hint",
			    json_boolean(tdx_status_is_host_recoverable(value)));
	json_object_set_new(object, "details", json_integer(tdx_status_details(value)));
}

static json_t *registers_object(const struct tdx_log_registers *registers)
{
	json_t *object = json_object();

	for (int i = 0; i < 16; i++) {
		char number[24];

		if (registers->known >> i & 1) {
			snprintf(number, sizeof(number), "0x%016llx",
				 (unsigned long long)registers->value[i]);
			json_object_set_new(object, tdx_log_register_name(i), json_string(number));
		}
	}
	return object;
}

static json_t *status_object(const struct status *status)
{
	const struct tdx_status_row *row = status->row;
	json_t *object = json_object();
	char number[24], title[160], detail[80];

	snprintf(number, sizeof(number), "0x%016llx", (unsigned long long)status->value);
	title_of(status, title, sizeof(title));
	detail_text(status, detail, sizeof(detail));
	json_object_set_new(object, "status", json_string(number));
	json_object_set_new(object, "known", json_boolean(row != NULL));
	json_object_set_new(object, "name", tdx_cli_json_text(row ? row->name : NULL));
	json_object_set_new(object, "text", json_string(title));
	json_object_set_new(object, "origin",
			    tdx_cli_json_text(row ? origin_names[row->origin] : NULL));
	if (has_bits(status)) {
		add_bits(object, status);
	}
	json_object_set_new(object, "operand", tdx_cli_json_text(operand_of(status)));
	json_object_set_new(object, "detail", tdx_cli_json_text(*detail ? detail : NULL));
	json_object_set_new(object, "registers", registers_object(&status->registers));
	walk_text(status, detail, sizeof(detail));
	json_object_set_new(object, "walk_ended_at", tdx_cli_json_text(*detail ? detail : NULL));
	json_object_set_new(object, "call",
			    tdx_cli_json_text(status->call ? status->call->name : NULL));
	json_object_set_new(object, "in_this_call", conditions_of(status));
	json_object_set_new(object, "cause", tdx_cli_json_text(row ? row->cause : NULL));
	json_object_set_new(object, "retry",
			    tdx_cli_json_text(row ? tdx_status_retry_name(row->retry) : NULL));
	json_object_set_new(object, "retry_text",
			    tdx_cli_json_text(row ? tdx_status_retry_text(row->retry) : NULL));
	json_object_set_new(object, "advice", tdx_cli_json_text(row ? row->advice : NULL));
	json_object_set_new(object, "returned_by", calls_of(status));
	json_object_set_new(object, "other_names", split(row ? row->other_names : NULL));
	json_object_set_new(object, "releases", split(row ? row->releases : NULL));
	return object;
}

/* --- explaining one after the other ------------------------------------------------ */

struct output {
	json_t *list;		/* NULL: text for people */
	unsigned int count, unknown;
};

static void explain(struct output *out, const struct status *status)
{
	if (out->list) {
		json_array_append_new(out->list, status_object(status));
	} else {
		printf("%s", out->count ? "\n" : "");
		print_status(status);
	}
	out->count++;
	if (!status->row) {
		out->unknown++;
		tdx_cli_error("decode", "0x%016llx is not in the table; see what its class says",
			      (unsigned long long)status->value);
	}
}

/*
 * What follows a line with statuses may be their registers, so they wait for the
 * next line. A status that was explained for the same call is only counted.
 */
struct log {
	struct output *out;
	struct tdx_log_line waiting;
	struct seen {
		uint64_t value;
		const struct tdx_call_row *call;
		unsigned int times;
	} *seen;
	size_t num_seen;
};

static struct seen *find_seen(struct log *log, uint64_t value, const struct tdx_call_row *call)
{
	struct seen *grown;

	for (size_t i = 0; i < log->num_seen; i++) {
		if (log->seen[i].value == value && log->seen[i].call == call) {
			return &log->seen[i];
		}
	}
	grown = realloc(log->seen, (log->num_seen + 1) * sizeof(*grown));
	if (!grown) {
		return NULL;
	}
	log->seen = grown;
	grown[log->num_seen] = (struct seen){ .value = value, .call = call };
	return &grown[log->num_seen++];
}

static void explain_waiting(struct log *log)
{
	const struct tdx_log_line *line = &log->waiting;

	for (size_t i = 0; i < line->num_statuses; i++) {
		struct status status = make_status(line->statuses[i], line->call);
		struct seen *seen = find_seen(log, status.value, status.call);

		status.registers = line->registers;
		if (!seen || seen->times++ == 0) {
			explain(log->out, &status);
		}
	}
	log->waiting.num_statuses = 0;
}

/* How often each status was there, where it was more than once. */
static void tell_times(struct log *log)
{
	for (size_t i = 0; i < log->num_seen; i++) {
		const struct seen *seen = &log->seen[i];
		struct status status = make_status(seen->value, seen->call);
		char title[160];

		if (log->out->list) {
			json_object_set_new(json_array_get(log->out->list, i), "times",
					    json_integer(seen->times));
		} else if (seen->times > 1) {
			title_of(&status, title, sizeof(title));
			printf("\n%s%s%s: %u times\n", title, seen->call ? " of " : "",
			       seen->call ? seen->call->name : "", seen->times);
		}
	}
	free(log->seen);
}

static void take_line(struct log *log, const char *text, const struct tdx_call_row *call)
{
	struct tdx_log_line line;

	tdx_log_read(&line, text, call);
	if (line.num_statuses) {
		explain_waiting(log);
		log->waiting = line;
		return;
	}
	if (!log->waiting.num_statuses) {
		return;
	}
	if (!line.registers.known || line.registers.known & log->waiting.registers.known) {
		explain_waiting(log);
		return;
	}
	for (int i = 0; i < 16; i++) {
		if (line.registers.known >> i & 1) {
			log->waiting.registers.value[i] = line.registers.value[i];
		}
	}
	log->waiting.registers.known |= line.registers.known;
}

static void explain_input(struct output *out, const struct tdx_call_row *call)
{
	struct log log = { .out = out };
	char *line = NULL;
	size_t size = 0;

	while (getline(&line, &size, stdin) > 0) {
		take_line(&log, line, call);
	}
	explain_waiting(&log);
	tell_times(&log);
	free(line);
}

/* --- the verb ------------------------------------------------------------------------ */

static int no_such_call(const char *name)
{
	const struct tdx_call_row *nearest = tdx_call_nearest(name);

	return tdx_cli_usage_error("decode", "there is no call \"%s\"%s%s", name,
				   nearest ? "; did you mean " : "; `tdx abi` lists them",
				   nearest ? nearest->name : "");
}

static int finish(struct output *out, bool single)
{
	if (out->list && single && json_array_size(out->list) == 1) {
		tdx_cli_json_print(json_incref(json_array_get(out->list, 0)));
		json_decref(out->list);
	} else if (out->list) {
		tdx_cli_json_print(out->list);
	}
	if (out->count == 0) {
		tdx_cli_error("decode", "there is no status in the input. It looks like "
			      "0xc0000b0000000001: 16 hexadecimal digits, of which the first is "
			      "8 or c for an error");
	}
	return out->count && !out->unknown ? TDX_EXIT_OK : TDX_EXIT_FAILED;
}

static int decode(int count, char **texts, const struct tdx_call_row *call,
		  const struct tdx_log_registers *registers, bool json)
{
	struct output out = { .list = json ? json_array() : NULL };

	if (count == 0 && isatty(STDIN_FILENO)) {
		return tdx_cli_usage_error("decode", "no status given");
	}
	if (count == 0 || (count == 1 && !strcmp(texts[0], "-"))) {
		explain_input(&out, call);
		return finish(&out, false);
	}
	for (int i = 0; i < count; i++) {
		const struct tdx_status_row *row = NULL;
		uint64_t value;
		struct status status;

		if (!tdx_input_number(texts[i], &value)) {
			row = tdx_input_name(texts[i], &value);
			if (!row) {
				json_decref(out.list);
				return tdx_cli_usage_error("decode", "\"%s\" is neither a number "
							   "of 64 bits nor the name of a "
							   "status", texts[i]);
			}
		}
		status = make_status(value, call);
		if (row && !call) {
			status.row = row;
			status.detail = pick_detail(row, NULL);
		}
		status.registers = *registers;
		explain(&out, &status);
	}
	return finish(&out, count == 1);
}

struct arguments {
	const struct tdx_call_row *call;
	struct tdx_log_registers registers;
	bool json;
};

/* One option; TDX_EXIT_OK to go on. */
static int take_option(struct arguments *arguments, int option, char **argv)
{
	bool parsed = true;

	switch (option) {
	case 'c':
		arguments->call = tdx_call_find(optarg, NULL);
		return arguments->call ? TDX_EXIT_OK : no_such_call(optarg);
	case 'C':
		parsed = tdx_input_number(optarg, &arguments->registers.value[RCX]);
		arguments->registers.known |= 1U << RCX;
		break;
	case 'D':
		parsed = tdx_input_number(optarg, &arguments->registers.value[RDX]);
		arguments->registers.known |= 1U << RDX;
		break;
	case 'j':
		arguments->json = true;
		break;
	default:
		return tdx_cli_usage_error("decode", "\"%s\" is no option, or lacks its argument",
					   argv[optind - 1]);
	}
	return parsed ? TDX_EXIT_OK :
	       tdx_cli_usage_error("decode", "\"%s\" is not a number of 64 bits", optarg);
}

int tdx_cmd_decode(int argc, char **argv)
{
	static const struct option options[] = {
		{ "call", required_argument, NULL, 'c' },
		{ "rcx", required_argument, NULL, 'C' },
		{ "rdx", required_argument, NULL, 'D' },
		{ "json", no_argument, NULL, 'j' },
		{ "help", no_argument, NULL, 'h' },
		{ NULL, 0, NULL, 0 },
	};
	struct arguments arguments = { .call = NULL };
	int option, code;

	opterr = 0;
	while ((option = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		if (option == 'h') {
			fputs(help, stdout);
			return TDX_EXIT_OK;
		}
		code = take_option(&arguments, option, argv);
		if (code != TDX_EXIT_OK) {
			return code;
		}
	}
	return decode(argc - optind, argv + optind, arguments.call, &arguments.registers,
		      arguments.json);
}
