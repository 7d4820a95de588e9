/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Reading a vector file. Strict: a field that is not known is refused, because
 * a field that is skipped is a check that silently does not happen. Each
 * refusal names the line.
 */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "vector.h"

#define FORMAT			"tdx-oracle-vectors/1"
#define DEFAULT_GPR		0xb0b0000000000000u
#define MAX_MEMORY_ENTRY	(1ull << 30)
#define DEFAULT_TICKS		1000000u
#define MSR_WBNOINVDP		0x99u

static const char *const register_names[TDX_NUM_GPRS] = {
	"rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi",
	"r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15",
};

static const char *const file_fields[] = {
	"format", "name", "description", "module", "platform", "counts", "notes", "steps", NULL
};

static const char *const ops[] = {
	[CONFORM_SEAMCALL] = "SEAMCALL", [CONFORM_TDCALL] = "TDCALL",
	[CONFORM_VMEXIT] = "VMEXIT", [CONFORM_RESET] = "RESET",
	[CONFORM_SET_MSR] = "SET_MSR", [CONFORM_SET_CPUID] = "SET_CPUID",
	[CONFORM_HW] = "HW",
};

/* Fields that any step may have, and those of steps that call the module. */
static const char *const common_fields[] = {
	"n", "op", "class", "section", "note", "lp", NULL
};

static const char *const call_fields[] = {
	"leaf", "leaf_num", "version", "in", "mem_in", "event", "out", "status", "injected",
	"guest_rip_advanced", "repeat", "mem_out", "mem_out_note", "hw_effects", "volatile_out",
	"in_ref", "mem_out_volatile", "concurrent_with", "td_state", "td_exit_reason",
	"guest_mode", "guest_vm_before", "guest_vm_after", "l2_exit_reason", "vmexit", "detail",
	NULL
};

static const char *const *const op_fields[] = {
	[CONFORM_SEAMCALL] = call_fields, [CONFORM_TDCALL] = call_fields,
	[CONFORM_VMEXIT] = call_fields,
	[CONFORM_RESET] = (const char *const[]){
		"platform_delta", "memory", "handoff_pages", "detail", NULL },
	[CONFORM_SET_MSR] = (const char *const[]){ "msr", "value", NULL },
	[CONFORM_SET_CPUID] = (const char *const[]){
		"leaf", "subleaf", "eax", "ebx", "ecx", "edx", "reg", "value", "cpuid", NULL },
	[CONFORM_HW] = (const char *const[]){ "what", "value", "detail", "meaning", NULL },
};

static const char *const memory_fields[] = {
	"pa", "len", "name", "hex", "fill", "qword_seq", "sha384", "guest_store_gpa", NULL
};

static const char *const exit_fields[] = {
	"reason", "qualification", "gpa", "gla", "instr_len", "intr_info", "intr_error",
	 "idt_info", "idt_error", "guest_ticks", NULL
};

static const char *const injected_fields[] = { "vector", "type", "error_code", NULL };

/* Where we are while reading, for messages. */
struct reader {
	struct conform_file *file;
	struct conform_step *step;
	char *message;
};

static unsigned int line_of_offset(const char *text, size_t offset)
{
	unsigned int line = 1;
	size_t i;

	for (i = 0; i < offset && text[i]; i++) {
		line += text[i] == '\n';
	}
	return line;
}

static bool refuse(struct reader *reader, unsigned int line, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

static bool refuse(struct reader *reader, unsigned int line, const char *format, ...)
{
	va_list args;
	int used;

	used = snprintf(reader->message, CONFORM_MESSAGE_SIZE, "%s:%u: ",
			reader->file->path, line);
	if (used < 0 || used >= CONFORM_MESSAGE_SIZE) {
		return false;
	}
	va_start(args, format);
	vsnprintf(reader->message + used, CONFORM_MESSAGE_SIZE - (size_t)used, format, args);
	va_end(args);
	return false;
}

/*
 * The line of a key inside the present step: jansson keeps no positions, so
 * the quoted key is looked for in the step's own text.
 */
static unsigned int line_of_key(struct reader *reader, const char *key)
{
	const struct conform_file *file = reader->file;
	const char *text = file->text, *found;
	char quoted[128];
	size_t i;

	for (i = 1; i < reader->step->line && text; i++) {
		text = strchr(text, '\n');
		text = text ? text + 1 : NULL;
	}
	snprintf(quoted, sizeof(quoted), "\"%s\"", key);
	found = text ? strstr(text, quoted) : NULL;
	return found ? line_of_offset(file->text, (size_t)(found - file->text)) :
		       reader->step->line;
}

static bool refuse_field(struct reader *reader, const char *key, const char *reason)
{
	return refuse(reader, line_of_key(reader, key), "step %u: field \"%s\": %s",
		      reader->step->n, key, reason);
}

static bool in_list(const char *const *list, const char *name)
{
	for (; list && *list; list++) {
		if (!strcmp(*list, name)) {
			return true;
		}
	}
	return false;
}

static bool check_fields(struct reader *reader, const json_t *object,
			 const char *const *known, const char *const *more)
{
	const char *key;
	json_t *value;

	json_object_foreach((json_t *)object, key, value) {
		if (!in_list(known, key) && !in_list(more, key)) {
			return refuse_field(reader, key, "unknown; this version cannot tell "
					    "what it asks for");
		}
	}
	return true;
}

bool conform_number(const json_t *value, uint64_t *number)
{
	const char *text;
	char *end;

	if (json_is_integer(value)) {
		*number = (uint64_t)json_integer_value(value);
		return true;
	}
	text = json_string_value(value);
	if (!text || text[0] < '0' || text[0] > '9') {
		return false;
	}
	errno = 0;
	*number = strtoull(text, &end, strncmp(text, "0x", 2) ? 10 : 16);
	return errno == 0 && *end == '\0';
}

/* An optional number; absent leaves *number alone. */
static bool read_number(struct reader *reader, const json_t *object, const char *key,
			uint64_t *number)
{
	const json_t *value = json_object_get(object, key);

	if (!value || conform_number(value, number)) {
		return true;
	}
	return refuse_field(reader, key, "is not a number");
}

static bool read_u32(struct reader *reader, const json_t *object, const char *key,
		     uint32_t *number)
{
	uint64_t wide = *number;

	if (!read_number(reader, object, key, &wide)) {
		return false;
	}
	*number = (uint32_t)wide;
	return wide <= UINT32_MAX || refuse_field(reader, key, "does not fit into 32 bits");
}

static bool read_string(struct reader *reader, const json_t *object, const char *key,
			const char **string)
{
	const json_t *value = json_object_get(object, key);

	*string = json_string_value(value);
	return !value || json_is_null(value) || *string ||
	       refuse_field(reader, key, "is not a string");
}

bool conform_register(const char *name, uint8_t *index)
{
	uint8_t i;

	for (i = 0; i < TDX_NUM_GPRS; i++) {
		if (!strcmp(name, register_names[i])) {
			*index = i;
			return true;
		}
	}
	return false;
}

const char *conform_register_name(unsigned int index)
{
	return register_names[index];
}

static bool read_registers(struct reader *reader, const char *key, uint64_t *gpr,
			   uint32_t *given)
{
	const json_t *object = json_object_get(reader->step->json, key);
	const char *name;
	json_t *value;
	uint8_t index;

	if (!object) {
		return true;
	}
	if (!json_is_object(object)) {
		return refuse_field(reader, key, "is not an object of registers");
	}
	json_object_foreach((json_t *)object, name, value) {
		if (!conform_register(name, &index)) {
			return refuse_field(reader, name, "is not a general register");
		}
		if (!conform_number(value, &gpr[index])) {
			return refuse_field(reader, name, "is not a number");
		}
		*given |= 1u << index;
	}
	return true;
}

/* Registers that a step does not list (README of the vectors, "in"). */
static void default_registers(uint64_t *gpr)
{
	unsigned int i;

	for (i = 0; i < TDX_NUM_GPRS; i++) {
		gpr[i] = DEFAULT_GPR + i;
	}
	gpr[TDX_RAX] = gpr[TDX_RCX] = gpr[TDX_RDX] = gpr[TDX_R8] = gpr[TDX_R9] = 0;
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9') {
		return c - '0';
	}
	if (c >= 'a' && c <= 'f') {
		return c - 'a' + 10;
	}
	return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static bool read_hex(struct reader *reader, const char *key, const char *text, uint8_t *bytes,
		     size_t size)
{
	size_t i;

	if (strlen(text) % 2 || strlen(text) / 2 > size) {
		return refuse_field(reader, key, "has an odd or too large number of digits");
	}
	for (i = 0; text[2 * i]; i++) {
		int high = hex_digit(text[2 * i]), low = hex_digit(text[2 * i + 1]);

		if (high < 0 || low < 0) {
			return refuse_field(reader, key, "is not hexadecimal");
		}
		bytes[i] = (uint8_t)(high << 4 | low);
	}
	return true;
}

static bool read_qwords(struct reader *reader, const json_t *value, struct conform_memory *memory)
{
	uint64_t start = 0;
	size_t i;

	if (json_is_object(value)) {
		value = json_object_get(value, "start");
	}
	if (!conform_number(value, &start)) {
		return refuse_field(reader, "qword_seq", "has no start");
	}
	for (i = 0; i < memory->length / 8; i++, start++) {
		memcpy(memory->bytes + 8 * i, &start, 8);
	}
	return true;
}

static bool read_contents(struct reader *reader, const json_t *object,
			  struct conform_memory *memory)
{
	const json_t *sequence = json_object_get(object, "qword_seq");
	const char *hex, *fill, *hash;
	uint8_t byte = 0;

	if (!read_string(reader, object, "hex", &hex) ||
	    !read_string(reader, object, "fill", &fill) ||
	    !read_string(reader, object, "sha384", &hash)) {
		return false;
	}
	if (!!hex + !!fill + !!hash + !!sequence != 1) {
		return refuse_field(reader, "pa", "needs exactly one of hex, fill, qword_seq "
				    "and sha384 beside it");
	}
	if (hash) {
		return read_hex(reader, "sha384", hash, memory->sha384, CONFORM_SHA384_SIZE);
	}
	memory->bytes = calloc(1, memory->length ? memory->length : 1);
	if (!memory->bytes) {
		return refuse_field(reader, "len", "is more memory than there is");
	}
	if (hex) {
		return read_hex(reader, "hex", hex, memory->bytes, memory->length);
	}
	if (sequence) {
		return read_qwords(reader, sequence, memory);
	}
	if (!read_hex(reader, "fill", fill, &byte, 1)) {
		return false;
	}
	memset(memory->bytes, byte, memory->length);
	return true;
}

static bool read_memory_entry(struct reader *reader, const json_t *object,
			      struct conform_memory *memory)
{
	uint64_t length = 0;

	if (!json_is_object(object)) {
		return refuse(reader, reader->step->line, "step %u: a memory entry is not an "
			      "object", reader->step->n);
	}
	if (!check_fields(reader, object, memory_fields, NULL) ||
	    !read_number(reader, object, "pa", &memory->pa) ||
	    !read_number(reader, object, "len", &length) ||
	    !read_string(reader, object, "name", &memory->name)) {
		return false;
	}
	if (!json_object_get(object, "pa") || !json_object_get(object, "len")) {
		return refuse(reader, reader->step->line, "step %u: a memory entry lacks pa or "
			      "len", reader->step->n);
	}
	if (length > MAX_MEMORY_ENTRY) {
		return refuse_field(reader, "len", "is more than 1 GiB");
	}
	memory->length = length;
	return read_contents(reader, object, memory);
}

static bool read_memory(struct reader *reader, const char *key, struct conform_memory **list,
			size_t *count)
{
	const json_t *array = json_object_get(reader->step->json, key);
	size_t i;

	if (!array) {
		return true;
	}
	if (!json_is_array(array)) {
		return refuse_field(reader, key, "is not a list");
	}
	*list = calloc(json_array_size(array) + 1, sizeof(**list));
	if (!*list) {
		return refuse_field(reader, key, "no memory left");
	}
	*count = json_array_size(array);
	for (i = 0; i < *count; i++) {
		if (!read_memory_entry(reader, json_array_get(array, i), &(*list)[i])) {
			return false;
		}
	}
	return true;
}

static bool read_volatile(struct reader *reader)
{
	const json_t *array = json_object_get(reader->step->json, "volatile_out");
	const char *name;
	uint8_t index;
	size_t i;

	if (array && !json_is_array(array)) {
		return refuse_field(reader, "volatile_out", "is not a list");
	}
	for (i = 0; i < json_array_size(array); i++) {
		name = json_string_value(json_array_get(array, i));
		if (!name || !conform_register(name, &index)) {
			return refuse_field(reader, "volatile_out", "names no register");
		}
		reader->step->out_volatile |= 1u << index;
	}
	return true;
}

/* "step 117 out.r10": the index of an earlier step of that number. */
static bool read_reference(struct reader *reader, const char *text,
			   struct conform_reference *reference)
{
	const struct conform_file *file = reader->file;
	size_t index = (size_t)(reader->step - file->steps);
	unsigned int n;
	char name[8];

	if (!text || sscanf(text, "step %u out.%7s", &n, name) != 2 ||
	    !conform_register(name, &reference->from)) {
		return refuse_field(reader, "in_ref", "is not of the form "
				    "\"step N out.REGISTER\"");
	}
	while (index-- > 0) {
		if (file->steps[index].n == n) {
			reference->step = index;
			return true;
		}
	}
	return refuse_field(reader, "in_ref", "refers to a step that is not before this one");
}

static bool read_references(struct reader *reader)
{
	const json_t *object = json_object_get(reader->step->json, "in_ref");
	struct conform_step *step = reader->step;
	struct conform_reference *reference;
	const char *name;
	json_t *value;

	if (!object) {
		return true;
	}
	step->references = calloc(json_object_size(object) + 1, sizeof(*step->references));
	if (!json_is_object(object) || !step->references) {
		return refuse_field(reader, "in_ref", "is not an object");
	}
	json_object_foreach((json_t *)object, name, value) {
		reference = &step->references[step->num_references++];
		if (!conform_register(name, &reference->to)) {
			return refuse_field(reader, name, "is not a general register");
		}
		if (!read_reference(reader, json_string_value(value), reference)) {
			return false;
		}
	}
	return true;
}

static bool read_injected(struct reader *reader)
{
	const json_t *object = json_object_get(reader->step->json, "injected");
	struct conform_injected *injected = &reader->step->injected;

	if (!object) {
		return true;
	}
	if (!json_is_object(object)) {
		return refuse_field(reader, "injected", "is not an object");
	}
	injected->present = true;
	if (!check_fields(reader, object, injected_fields, NULL) ||
	    !read_u32(reader, object, "vector", &injected->vector) ||
	    !read_u32(reader, object, "type", &injected->type)) {
		return false;
	}
	injected->has_error_code = json_object_get(object, "error_code") &&
				   !json_is_null(json_object_get(object, "error_code"));
	return !injected->has_error_code ||
	       read_u32(reader, object, "error_code", &injected->error_code);
}

static bool read_exit(struct reader *reader)
{
	const json_t *object = json_object_get(reader->step->json, "vmexit");
	struct conform_exit *exit = &reader->step->exit;

	exit->ticks = DEFAULT_TICKS;
	if (!object) {
		return reader->step->op != CONFORM_VMEXIT ||
		       refuse(reader, reader->step->line, "step %u: a VMEXIT without \"vmexit\"",
			      reader->step->n);
	}
	if (!json_is_object(object)) {
		return refuse_field(reader, "vmexit", "is not an object");
	}
	return check_fields(reader, object, exit_fields, NULL) &&
	       read_u32(reader, object, "reason", &exit->reason) &&
	       read_number(reader, object, "qualification", &exit->qualification) &&
	       read_number(reader, object, "gpa", &exit->gpa) &&
	       read_number(reader, object, "gla", &exit->gla) &&
	       read_u32(reader, object, "intr_error", &exit->interruption_error) &&
	       read_u32(reader, object, "idt_info", &exit->idt_info) &&
	       read_u32(reader, object, "idt_error", &exit->idt_error) &&
	       read_u32(reader, object, "instr_len", &exit->instruction_length) &&
	       read_u32(reader, object, "intr_info", &exit->interruption_info) &&
	       read_number(reader, object, "guest_ticks", &exit->ticks);
}

static bool read_event(struct reader *reader)
{
	struct conform_step *step = reader->step;
	const char *event;

	if (!read_string(reader, step->json, "event", &event)) {
		return false;
	}
	if (!event) {
		return refuse(reader, step->line, "step %u: a call without \"event\"", step->n);
	}
	if (!strcmp(event, "SEAMRET")) {
		step->event = CONFORM_SEAMRET;
	} else if (!strcmp(event, "ENTERED_GUEST")) {
		step->event = CONFORM_ENTERED_GUEST;
	} else if (!strcmp(event, "MODULE_FATAL")) {
		step->event = CONFORM_MODULE_FATAL;
	} else {
		return refuse_field(reader, "event", "is none of SEAMRET, ENTERED_GUEST and "
				    "MODULE_FATAL");
	}
	return true;
}

/* A WRMSR that is not of the caches, or another op: text, which never matches. */
static bool read_effect(struct reader *reader, const json_t *json, const char *op,
			struct conform_effect *effect)
{
	uint32_t msr = 0;

	effect->kind = CONFORM_OTHER_EFFECT;
	effect->text = op;
	if (!strcmp(op, "PCONFIG")) {
		effect->kind = CONFORM_PCONFIG;
		effect->control = ~0u;
		return read_u32(reader, json, "keyid", &effect->hkid) &&
		       (!json_object_get(json, "ctrl") ||
			read_u32(reader, json, "ctrl", &effect->control));
	}
	if (strcmp(op, "WRMSR")) {
		return true;
	}
	if (!read_u32(reader, json, "msr", &msr)) {
		return false;
	}
	if (msr != MSR_WBNOINVDP) {
		return true;
	}
	effect->kind = CONFORM_WRITE_BACK;
	return conform_number(json_object_get(json, "value"), &effect->block) ||
	       refuse_field(reader, "hw_effects", "has a WRMSR without value");
}

static bool read_hw_effects(struct reader *reader)
{
	const json_t *array = json_object_get(reader->step->json, "hw_effects");
	struct conform_step *step = reader->step;
	const char *op;
	size_t i;

	if (!array) {
		return true;
	}
	step->effects = calloc(json_array_size(array) + 1, sizeof(step->effects[0]));
	if (!json_is_array(array) || !step->effects) {
		return refuse_field(reader, "hw_effects", "is not a list");
	}
	for (i = 0; i < json_array_size(array); i++) {
		const json_t *effect = json_array_get(array, i);

		if (!json_is_object(effect) || !read_string(reader, effect, "op", &op) || !op) {
			return refuse_field(reader, "hw_effects", "has an entry without op");
		}
		if (!read_effect(reader, effect, op, &step->effects[step->num_effects++])) {
			return false;
		}
	}
	return true;
}

/* "concurrent_with": { leaf, instruction } or the two in one string. */
static bool read_concurrent(struct reader *reader)
{
	const json_t *value = json_object_get(reader->step->json, "concurrent_with");
	struct conform_step *step = reader->step;

	if (!value) {
		return true;
	}
	step->concurrent_leaf = "";
	step->concurrent_at = "";
	if (json_is_string(value)) {
		step->concurrent_leaf = step->concurrent_at = json_string_value(value);
	} else if (json_is_object(value)) {
		const char *key;
		json_t *item;

		json_object_foreach((json_t *)value, key, item) {
			if (!strcmp(key, "leaf") && json_is_string(item)) {
				step->concurrent_leaf = json_string_value(item);
			} else if (json_is_string(item)) {
				step->concurrent_at = json_string_value(item);
			}
		}
	} else {
		return refuse_field(reader, "concurrent_with", "is neither text nor an object");
	}
	return true;
}

static bool read_guest(struct reader *reader)
{
	struct conform_step *step = reader->step;
	const json_t *advanced = json_object_get(step->json, "guest_rip_advanced");
	const json_t *before = json_object_get(step->json, "guest_vm_before");
	const json_t *after = json_object_get(step->json, "guest_vm_after");
	const char *mode;

	step->rip_advanced = json_is_boolean(advanced) ? json_is_true(advanced) : -1;
	if (before && after && !json_equal(before, after)) {
		/* The RIPs before and after are those of two VMs. */
		step->rip_advanced = -1;
	}
	if (!read_string(reader, step->json, "guest_mode", &mode)) {
		return false;
	}
	step->guest_mode = mode && !strncmp(mode, "32", 2) ? CONFORM_32_BIT : CONFORM_64_BIT;
	return true;
}

static bool read_call(struct reader *reader)
{
	struct conform_step *step = reader->step;
	uint32_t in_given = 0;

	default_registers(step->in);
	if (!read_registers(reader, "in", step->in, &in_given)) {
		return false;
	}
	step->mem_out_volatile = json_object_get(step->json, "mem_out_volatile") != NULL;
	if (!read_registers(reader, "out", step->out, &step->out_given) || !read_volatile(reader) ||
	    !read_references(reader) || !read_event(reader) || !read_injected(reader) ||
	    !read_exit(reader) || !read_guest(reader) || !read_hw_effects(reader) ||
	    !read_concurrent(reader)) {
		return false;
	}
	return read_u32(reader, step->json, "leaf_num", &step->leaf_number) &&
	       read_u32(reader, step->json, "version", &step->version) &&
	       read_u32(reader, step->json, "repeat", &step->repeat) &&
	       read_string(reader, step->json, "leaf", &step->leaf) &&
	       read_string(reader, step->json, "status", &step->status) &&
	       read_memory(reader, "mem_in", &step->mem_in, &step->num_mem_in) &&
	       read_memory(reader, "mem_out", &step->mem_out, &step->num_mem_out);
}

static bool read_op(struct reader *reader)
{
	struct conform_step *step = reader->step;
	const char *op;
	size_t i;

	if (!read_string(reader, step->json, "op", &op)) {
		return false;
	}
	for (i = 0; op && i < sizeof(ops) / sizeof(ops[0]); i++) {
		if (!strcmp(op, ops[i])) {
			step->op = (enum conform_op)i;
			return true;
		}
	}
	return refuse(reader, op ? line_of_key(reader, "op") : step->line,
		      "step %u: \"op\" is %s%s", step->n, op ? "unknown: " : "missing",
		      op ? op : "");
}

static const char *const hw_changes[] = {
	"pconfig-fails", "no-entropy", "entropy-ok", "vmm-rflags", "seamops-capabilities",
	"seamverifyreport-result", NULL
};

static bool read_hw(struct reader *reader)
{
	const char *what;

	if (!read_string(reader, reader->step->json, "what", &what)) {
		return false;
	}
	return (what && in_list(hw_changes, what)) ||
	       refuse(reader, reader->step->line, "step %u: HW change \"%s\" is not known",
		      reader->step->n, what ? what : "");
}

static bool read_step(struct reader *reader)
{
	struct conform_step *step = reader->step;
	uint64_t lp = 0;

	step->repeat = 1;
	step->rip_advanced = -1;
	if (!json_is_object(step->json)) {
		return refuse(reader, step->line, "a step is not an object");
	}
	if (!read_u32(reader, step->json, "n", &step->n) || !read_op(reader) ||
	    !check_fields(reader, step->json, common_fields, op_fields[step->op]) ||
	    !read_string(reader, step->json, "section", &step->section) ||
	    !read_string(reader, step->json, "note", &step->note) ||
	    !read_number(reader, step->json, "lp", &lp)) {
		return false;
	}
	step->lp = lp == UINT64_MAX ? TDX_ALL_LPS : (uint32_t)lp;
	if (step->op > CONFORM_VMEXIT) {
		return step->op != CONFORM_HW || read_hw(reader);
	}
	if (step->lp >= TDX_MACHINE_MAX_LPS) {
		return refuse_field(reader, "lp", "is not a logical processor");
	}
	return read_call(reader);
}

/* Skip a JSON string; @text is at its opening quote. */
static const char *skip_string(const char *text)
{
	for (text++; *text && *text != '"'; text++) {
		if (*text == '\\' && text[1]) {
			text++;
		}
	}
	return text;
}

/*
 * Note the line on which each element of the list "steps" starts. The text is
 * known to be valid JSON by now.
 */
static void find_step_lines(struct conform_file *file)
{
	const char *text = strstr(file->text, "\"steps\"");
	unsigned int depth = 0;
	bool between = true;	/* an element of the list is to come */
	size_t count = 0, line;

	if (!text) {
		return;
	}
	line = line_of_offset(file->text, (size_t)(text - file->text));
	for (text += strlen("\"steps\""); *text && count < file->num_steps; text++) {
		line += *text == '\n';
		if (strchr(" \t\r\n:", *text)) {
			continue;
		}
		if (depth == 1 && *text == ',') {
			between = true;
		} else if (depth == 1 && between) {
			file->step_lines[count++] = (unsigned int)line;
			between = false;
		}
		if (*text == '"') {
			text = skip_string(text);
		}
		depth += *text == '{' || *text == '[';
		depth -= *text == '}' || *text == ']';
	}
}

static unsigned int line_of_top_key(const struct conform_file *file, const char *key)
{
	char quoted[128];
	const char *found;

	snprintf(quoted, sizeof(quoted), "\"%s\"", key);
	found = strstr(file->text, quoted);
	return found ? line_of_offset(file->text, (size_t)(found - file->text)) : 1;
}

static bool read_head(struct reader *reader)
{
	struct conform_file *file = reader->file;
	const char *key, *format;
	json_t *value;

	if (!json_is_object(file->json)) {
		return refuse(reader, 1, "the file is not one JSON object");
	}
	json_object_foreach(file->json, key, value) {
		if (!in_list(file_fields, key)) {
			return refuse(reader, line_of_top_key(file, key),
				      "unknown field \"%s\" at the top", key);
		}
	}
	format = json_string_value(json_object_get(file->json, "format"));
	file->name = json_string_value(json_object_get(file->json, "name"));
	file->platform = json_string_value(json_object_get(file->json, "platform"));
	if (!format || strcmp(format, FORMAT)) {
		return refuse(reader, 1, "format is \"%s\", not \"" FORMAT "\"",
			      format ? format : "missing");
	}
	if (!file->platform) {
		return refuse(reader, 1, "no \"platform\": which machine is it for?");
	}
	if (!json_is_array(json_object_get(file->json, "steps"))) {
		return refuse(reader, 1, "no list \"steps\"");
	}
	return true;
}

static bool read_steps(struct reader *reader)
{
	struct conform_file *file = reader->file;
	const json_t *steps = json_object_get(file->json, "steps");
	size_t i;

	file->num_steps = json_array_size(steps);
	file->steps = calloc(file->num_steps + 1, sizeof(*file->steps));
	file->step_lines = calloc(file->num_steps + 1, sizeof(*file->step_lines));
	if (!file->steps || !file->step_lines) {
		return refuse(reader, 1, "no memory for %zu steps", file->num_steps);
	}
	find_step_lines(file);
	for (i = 0; i < file->num_steps; i++) {
		reader->step = &file->steps[i];
		reader->step->json = json_array_get(steps, i);
		reader->step->line = file->step_lines[i];
		reader->step->n = (uint32_t)i;
		if (!read_step(reader)) {
			return false;
		}
	}
	return true;
}

char *conform_read_text(const char *path)
{
	FILE *stream = fopen(path, "rb");
	char *text = NULL;
	long size;

	if (!stream) {
		return NULL;
	}
	if (!fseek(stream, 0, SEEK_END) && (size = ftell(stream)) >= 0 &&
	    !fseek(stream, 0, SEEK_SET)) {
		text = calloc(1, (size_t)size + 1);
		if (text && fread(text, 1, (size_t)size, stream) != (size_t)size) {
			free(text);
			text = NULL;
		}
	}
	fclose(stream);
	return text;
}

bool conform_load(struct conform_file *file, const char *path, char *message)
{
	struct reader reader = { .file = file, .message = message };
	json_error_t error;

	memset(file, 0, sizeof(*file));
	file->path = path;
	errno = 0;
	file->text = conform_read_text(path);
	if (!file->text) {
		snprintf(message, CONFORM_MESSAGE_SIZE, "%s: cannot read it: %s", path,
			 errno ? strerror(errno) : "not a plain file");
		return false;
	}
	file->json = json_loads(file->text, JSON_REJECT_DUPLICATES, &error);
	if (!file->json) {
		refuse(&reader, (unsigned int)error.line, "damaged: %s", error.text);
	} else if (read_head(&reader) && read_steps(&reader)) {
		return true;
	}
	conform_unload(file);
	return false;
}

static void free_memory_list(struct conform_memory *list, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++) {
		free(list[i].bytes);
	}
	free(list);
}

void conform_unload(struct conform_file *file)
{
	size_t i;

	for (i = 0; file->steps && i < file->num_steps; i++) {
		free_memory_list(file->steps[i].mem_in, file->steps[i].num_mem_in);
		free_memory_list(file->steps[i].mem_out, file->steps[i].num_mem_out);
		free(file->steps[i].references);
		free(file->steps[i].effects);
	}
	free(file->steps);
	free(file->step_lines);
	free(file->text);
	json_decref(file->json);
	memset(file, 0, sizeof(*file));
}
