/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The hardware of a replay: clock, entropy and failures as the recording's
 * machine had them, and the steps that change it (RESET, SET_MSR, SET_CPUID,
 * HW).
 */
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "replay.h"

#define TSC_PER_READ		1000u
#define ENTROPY_SEED		0x9e3779b97f4a7c15u
#define MSR_INTR_PENDING	0x9au
#define RFLAGS_IF		(1u << 9)

static bool entropy(void *arg, uint64_t *value)
{
	struct conform_session *session = arg;

	conform_lp_pause_point(CONFORM_PAUSE_ENTROPY);
	if (session->no_entropy) {
		return false;
	}
	/* xorshift64: repeatable; whatever depends on it is volatile. */
	session->entropy_state ^= session->entropy_state << 13;
	session->entropy_state ^= session->entropy_state >> 7;
	session->entropy_state ^= session->entropy_state << 17;
	*value = session->entropy_state;
	return true;
}

static uint64_t tsc(void *arg)
{
	struct conform_session *session = arg;

	conform_lp_pause_point(CONFORM_PAUSE_TSC);
	return atomic_fetch_add(&session->tsc, TSC_PER_READ) + TSC_PER_READ;
}

static enum tdx_pconfig_result pconfig(void *arg, uint32_t package, uint32_t hkid,
				       uint32_t control)
{
	struct conform_session *session = arg;
	enum tdx_pconfig_result result = session->next_pconfig;

	conform_lp_effect(&(struct conform_effect){
		.kind = CONFORM_PCONFIG, .hkid = hkid, .control = control,
	});
	session->next_pconfig = TDX_PCONFIG_SUCCESS;
	conform_lp_pause_point(CONFORM_PAUSE_PCONFIG);
	return result;
}

static void write_back(void *arg, uint32_t package, uint64_t block)
{
	conform_lp_effect(&(struct conform_effect){
		.kind = CONFORM_WRITE_BACK, .block = block,
	});
	conform_lp_pause_point(CONFORM_PAUSE_WRITE_BACK);
}

static bool interrupt_pending(void *arg, uint32_t lp)
{
	struct conform_session *session = arg;

	conform_lp_pause_point(CONFORM_PAUSE_INTERRUPT);
	return session->lps[lp].interrupt_msr != 0;
}

static bool host_interrupts_enabled(void *arg, uint32_t lp)
{
	struct conform_session *session = arg;

	return session->interrupts_enabled;
}

static void hold(void *arg, enum tdx_hold_point point)
{
	conform_lp_pause_point(point == TDX_HOLD_STORE ? CONFORM_PAUSE_STORE :
							 CONFORM_PAUSE_RELEASE);
}

void conform_hardware_ops(struct conform_session *session, struct tdx_platform_ops *ops)
{
	session->entropy_state = ENTROPY_SEED;
	*ops = (struct tdx_platform_ops){
		.entropy = entropy,
		.tsc = tsc,
		.pconfig = pconfig,
		.write_back = write_back,
		.interrupt_pending = interrupt_pending,
		.host_interrupts_enabled = host_interrupts_enabled,
		.hold = hold,
		.arg = session,
	};
}

static bool cannot(char *reason, size_t size, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

static bool cannot(char *reason, size_t size, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vsnprintf(reason, size, format, args);
	va_end(args);
	return false;
}

static void set_msr(struct conform_session *session, uint32_t lp, uint32_t msr, uint64_t value)
{
	uint32_t i;

	tdx_machine_set_msr(session->machine, lp, msr, value);
	for (i = 0; msr == MSR_INTR_PENDING && i < session->config.num_lps; i++) {
		if (lp == TDX_ALL_LPS || lp == i) {
			session->lps[i].interrupt_msr = value;
		}
	}
}

static bool play_set_msr(struct conform_session *session, const struct conform_step *step,
			 char *reason, size_t size)
{
	uint64_t msr, value;

	if (!conform_number(json_object_get(step->json, "msr"), &msr) ||
	    !conform_number(json_object_get(step->json, "value"), &value)) {
		return cannot(reason, size, "SET_MSR without msr and value");
	}
	set_msr(session, step->lp, (uint32_t)msr, value);
	return true;
}

/* What the platform says now, for a row that lists only some registers. */
static void find_cpuid(const struct tdx_machine_config *config, struct tdx_cpuid_value *value)
{
	size_t i;

	for (i = 0; i < config->num_cpuid; i++) {
		const struct tdx_cpuid_value *row = &config->cpuid[i];

		if (row->leaf == value->leaf &&
		    (row->subleaf == value->subleaf ||
		     (row->subleaf == ~0u && value->subleaf == 0))) {
			*value = *row;
			return;
		}
	}
}

/* One CPUID row { leaf, subleaf, eax, ... } of a step or a platform delta. */
static bool read_cpuid(const struct tdx_machine_config *config, const json_t *row,
		       struct tdx_cpuid_value *value)
{
	static const char *const names[] = { "eax", "ebx", "ecx", "edx" };
	uint32_t *registers[] = { &value->eax, &value->ebx, &value->ecx, &value->edx };
	const json_t *subleaf = json_object_get(row, "subleaf"), *item;
	const char *reg = json_string_value(json_object_get(row, "reg"));
	uint64_t number;
	size_t i;

	memset(value, 0, sizeof(*value));
	if (!conform_number(json_object_get(row, "leaf"), &number)) {
		return false;
	}
	value->leaf = (uint32_t)number;
	value->subleaf = ~0u;
	if (subleaf && conform_number(subleaf, &number)) {
		value->subleaf = (uint32_t)number;
	}
	find_cpuid(config, value);
	for (i = 0; i < 4; i++) {
		item = json_object_get(row, names[i]);
		if (reg && !strcmp(reg, names[i])) {
			item = json_object_get(row, "value");
		}
		if (item && !conform_number(item, &number)) {
			return false;
		}
		if (item) {
			*registers[i] = (uint32_t)number;
		}
	}
	return true;
}

static bool play_set_cpuid(struct conform_session *session, const struct conform_step *step,
			   char *reason, size_t size)
{
	const json_t *row = json_object_get(step->json, "cpuid");
	struct tdx_cpuid_value value;

	if (!json_is_object(row)) {
		row = json_object_get(step->json, "value");
	}
	if (!json_is_object(row)) {
		row = step->json;
	}
	if (!read_cpuid(&session->config, row, &value)) {
		return cannot(reason, size, "SET_CPUID without leaf and registers");
	}
	tdx_machine_set_cpuid(session->machine, step->lp, &value);
	return true;
}

/* The number at the start of a value such as "0x202 (IF=1)". */
static uint64_t leading_number(const json_t *value)
{
	const char *text = json_string_value(value);

	return json_is_integer(value) ? (uint64_t)json_integer_value(value) :
	       text ? strtoull(text, NULL, 0) : 0;
}

static bool play_pconfig_fails(struct conform_session *session, const struct conform_step *step,
			       char *reason, size_t size)
{
	const char *detail = json_string_value(json_object_get(step->json, "detail"));

	if (detail && strstr(detail, "entropy")) {
		session->next_pconfig = TDX_PCONFIG_ENTROPY_ERROR;
	} else if (detail && strstr(detail, "busy")) {
		session->next_pconfig = TDX_PCONFIG_DEVICE_BUSY;
	} else {
		return cannot(reason, size, "pconfig-fails says neither entropy nor busy");
	}
	return true;
}

static bool play_hw(struct conform_session *session, const struct conform_step *step,
		    char *reason, size_t size)
{
	const char *what = json_string_value(json_object_get(step->json, "what"));
	const json_t *value = json_object_get(step->json, "value");
	const char *text = json_string_value(value);

	if (!what) {
		return cannot(reason, size, "HW without \"what\"");
	}
	if (!strcmp(what, "pconfig-fails")) {
		return play_pconfig_fails(session, step, reason, size);
	}
	if (!strcmp(what, "no-entropy") || !strcmp(what, "entropy-ok")) {
		session->no_entropy = what[0] == 'n';
	} else if (!strcmp(what, "vmm-rflags")) {
		session->interrupts_enabled = leading_number(value) & RFLAGS_IF;
	} else if (!strcmp(what, "seamops-capabilities")) {
		tdx_machine_turn_knob(session->machine, TDX_KNOB_SEAMOPS_CAPABILITIES,
				      leading_number(value));
	} else if (!strcmp(what, "seamverifyreport-result")) {
		tdx_machine_turn_knob(session->machine, TDX_KNOB_SEAMVERIFYREPORT,
				      text && !strcmp(text, "model") ? ~0ull :
				      leading_number(value));
	} else {
		return cannot(reason, size, "HW change \"%s\" is not known", what);
	}
	return true;
}

/* --- reset ---------------------------------------------------------------- */

/* The base platform with a delta's MSRs and CPUID in it; owns its arrays. */
struct delta {
	struct tdx_cpuid_value *cpuid;
	size_t num_cpuid;
	struct tdx_msr_value *msrs;
	size_t num_msrs;
};

static void put_msr(struct delta *delta, uint32_t msr, uint64_t value)
{
	size_t i;

	for (i = 0; i < delta->num_msrs && delta->msrs[i].msr != msr; i++) {
		;
	}
	delta->msrs[i].msr = msr;
	delta->msrs[i].value = value;
	delta->num_msrs += i == delta->num_msrs;
}

static void put_cpuid(struct delta *delta, const struct tdx_cpuid_value *value)
{
	size_t i;

	for (i = 0; i < delta->num_cpuid; i++) {
		if (delta->cpuid[i].leaf == value->leaf &&
		    delta->cpuid[i].subleaf == value->subleaf) {
			break;
		}
	}
	delta->cpuid[i] = *value;
	delta->num_cpuid += i == delta->num_cpuid;
}

/* { "0x1a0": "0x..." }, or a list of or one { msr, value }. */
static bool delta_msrs(struct delta *delta, const json_t *what)
{
	const char *key;
	json_t *item;
	uint64_t msr, value;
	size_t i;

	if (json_is_array(what)) {
		json_array_foreach((json_t *)what, i, item) {
			if (!delta_msrs(delta, item)) {
				return false;
			}
		}
		return true;
	}
	if (json_object_get(what, "msr")) {
		if (!conform_number(json_object_get(what, "msr"), &msr) ||
		    !conform_number(json_object_get(what, "value"), &value)) {
			return false;
		}
		put_msr(delta, (uint32_t)msr, value);
		return true;
	}
	json_object_foreach((json_t *)what, key, item) {
		if (!conform_number(item, &value)) {
			return false;
		}
		put_msr(delta, (uint32_t)strtoul(key, NULL, 0), value);
	}
	return json_is_object(what);
}

/* A list of rows, one row, or { "LEAF" or "LEAF.SUBLEAF": { registers } }. */
static bool delta_cpuid(const struct tdx_machine_config *base, struct delta *delta,
			const json_t *what)
{
	struct tdx_cpuid_value value;
	const char *key;
	json_t *item, *row;
	bool done = true;
	char *end;
	size_t i;

	json_array_foreach((json_t *)what, i, item) {
		done = done && delta_cpuid(base, delta, item);
	}
	if (json_is_array(what)) {
		return done;
	}
	if (json_object_get(what, "leaf")) {
		done = read_cpuid(base, what, &value);
		if (done) {
			put_cpuid(delta, &value);
		}
		return done;
	}
	json_object_foreach((json_t *)what, key, item) {
		row = json_copy(item);
		json_object_set_new(row, "leaf", json_integer((json_int_t)strtoul(key, &end, 0)));
		if (*end && strchr(".:/,", *end)) {
			json_object_set_new(row, "subleaf",
					    json_integer((json_int_t)strtoul(end + 1, NULL, 0)));
		}
		done = done && json_is_object(row) && delta_cpuid(base, delta, row);
		json_decref(row);
	}
	return done && json_is_object(what);
}

/* { MSR: value, ... } of one LP. */
static bool lp_msrs(struct conform_session *session, uint32_t lp, const json_t *msrs)
{
	const char *key;
	uint64_t value;
	bool done = json_is_object(msrs);
	json_t *item;

	json_object_foreach((json_t *)msrs, key, item) {
		done = done && conform_number(item, &value);
		if (done) {
			set_msr(session, lp, (uint32_t)strtoul(key, NULL, 0), value);
		}
	}
	return done;
}

/* { lp, msr, value }, { lp, msr: { MSR: value } }, a list, or { LP: { MSR: value } }. */
static bool delta_lp_msrs(struct conform_session *session, const json_t *what)
{
	const json_t *msr = json_object_get(what, "msr");
	uint64_t lp, number, value;
	bool done = true;
	const char *key;
	json_t *item;
	size_t i;

	json_array_foreach((json_t *)what, i, item) {
		done = done && delta_lp_msrs(session, item);
	}
	if (json_is_array(what)) {
		return done;
	}
	if (json_object_get(what, "lp")) {
		if (!conform_number(json_object_get(what, "lp"), &lp)) {
			return false;
		}
		if (json_is_object(msr)) {
			return lp_msrs(session, (uint32_t)lp, msr);
		}
		if (!conform_number(msr, &number) ||
		    !conform_number(json_object_get(what, "value"), &value)) {
			return false;
		}
		set_msr(session, (uint32_t)lp, (uint32_t)number, value);
		return true;
	}
	json_object_foreach((json_t *)what, key, item) {
		done = done && lp_msrs(session, (uint32_t)strtoul(key, NULL, 0), item);
	}
	return done && json_is_object(what);
}

/* A range as { base, size } or { cmr_base, cmr_size } or [base, size]. */
static bool delta_cmr(struct conform_session *session, size_t index, const json_t *range)
{
	const json_t *base = json_object_get(range, "base"), *size = json_object_get(range, "size");
	uint64_t values[2];
	char field[48];

	base = base ? base : json_object_get(range, "cmr_base");
	size = size ? size : json_object_get(range, "cmr_size");
	base = base ? base : json_array_get(range, 0);
	size = size ? size : json_array_get(range, 1);
	if (!conform_number(base, &values[0]) || !conform_number(size, &values[1])) {
		return false;
	}
	snprintf(field, sizeof(field), "cmr_data[%zu].cmr_base", index);
	if (!tdx_machine_set_sysinfo(session->machine, field, values[0])) {
		return false;
	}
	snprintf(field, sizeof(field), "cmr_data[%zu].cmr_size", index);
	return tdx_machine_set_sysinfo(session->machine, field, values[1]);
}

/* A list replaces all CMRs: those that it does not mention are gone. */
static bool delta_cmrs(struct conform_session *session, const json_t *list)
{
	json_t *none = json_pack("[ii]", 0, 0);
	bool done = json_is_array(list);
	size_t i;

	for (i = 0; done && i < TDX_MACHINE_MAX_CMRS; i++) {
		const json_t *range = json_array_get(list, i);

		done = delta_cmr(session, i, range ? range : none);
	}
	json_decref(none);
	return done;
}

static bool delta_list(struct conform_session *session, const char *name, const json_t *list)
{
	char field[64];
	uint64_t number;
	bool done = true;
	json_t *item;
	size_t i;

	json_array_foreach((json_t *)list, i, item) {
		snprintf(field, sizeof(field), "%s[%zu]", name, i);
		done = done && conform_number(item, &number) &&
		       tdx_machine_set_sysinfo(session->machine, field, number);
	}
	return done;
}

/* { field: number or true or list }, by the names of SYSINFO_TABLE. */
static bool delta_sysinfo(struct conform_session *session, const json_t *what)
{
	const char *key;
	uint64_t number;
	bool done = json_is_object(what);
	json_t *item;

	json_object_foreach((json_t *)what, key, item) {
		if (!strcmp(key, "cmrs") || (!strcmp(key, "cmr_data") && json_is_array(item))) {
			done = done && delta_cmrs(session, item);
		} else if (json_is_array(item)) {
			done = done && delta_list(session, key, item);
		} else {
			number = json_is_true(item);
			done = done && (json_is_boolean(item) || conform_number(item, &number)) &&
			       tdx_machine_set_sysinfo(session->machine, key, number);
		}
	}
	return done;
}

static bool read_delta(struct conform_session *session, const json_t *what, struct delta *delta,
		       char *reason, size_t size)
{
	const char *key;
	json_t *item;

	if (what && !json_is_object(what)) {
		return cannot(reason, size, "platform_delta: not an object");
	}
	json_object_foreach((json_t *)what, key, item) {
		if (!strcmp(key, "msr") || !strcmp(key, "msrs")) {
			if (!delta_msrs(delta, item)) {
				return cannot(reason, size, "platform_delta: msr not understood");
			}
		} else if (!strcmp(key, "cpuid")) {
			if (!delta_cpuid(session->base, delta, item)) {
				return cannot(reason, size,
					      "platform_delta: cpuid not understood");
			}
		} else if (strcmp(key, "lp_msr") && strcmp(key, "mcheck_sysinfo") &&
			   strcmp(key, "note")) {
			return cannot(reason, size, "platform_delta: \"%s\" is not simulated",
				      key);
		}
	}
	return true;
}

#define DELTA_ROOM	256

static bool copy_base(const struct tdx_machine_config *base, struct delta *delta)
{
	delta->num_cpuid = base->num_cpuid;
	delta->num_msrs = base->num_msrs;
	delta->cpuid = calloc(base->num_cpuid + DELTA_ROOM, sizeof(*delta->cpuid));
	delta->msrs = calloc(base->num_msrs + DELTA_ROOM, sizeof(*delta->msrs));
	if (!delta->cpuid || !delta->msrs) {
		return false;
	}
	memcpy(delta->cpuid, base->cpuid, base->num_cpuid * sizeof(*delta->cpuid));
	memcpy(delta->msrs, base->msrs, base->num_msrs * sizeof(*delta->msrs));
	return true;
}

static bool is_kept(const struct conform_step *step, const char *key)
{
	const char *text = json_string_value(json_object_get(step->json, key));

	return text && !strcmp(text, "kept");
}

/*
 * SYSINFO_TABLE is what the base platform's MCHECK wrote: a CPUID that differs
 * for a boot does not reach it, only "mcheck_sysinfo" does.
 */
static void keep_fms(struct conform_session *session)
{
	struct tdx_cpuid_value version = { .leaf = 1, .subleaf = ~0u };
	char field[32];
	uint32_t i;

	find_cpuid(session->base, &version);
	for (i = 0; i < session->base->num_packages; i++) {
		snprintf(field, sizeof(field), "socket_cpuid_table[%u]", i);
		tdx_machine_set_sysinfo(session->machine, field, version.eax);
	}
}

static bool do_reset(struct conform_session *session, const struct conform_step *step,
		     struct delta *delta, char *reason, size_t size)
{
	const json_t *what = json_object_get(step->json, "platform_delta");
	const json_t *lp_msr = json_object_get(what, "lp_msr");
	const json_t *sysinfo = json_object_get(what, "mcheck_sysinfo");
	struct tdx_machine_config config = session->config;
	unsigned int keep = 0;
	uint32_t i;

	if (!copy_base(session->base, delta) || !read_delta(session, what, delta, reason, size)) {
		return false;
	}
	config.cpuid = delta->cpuid;
	config.num_cpuid = delta->num_cpuid;
	config.msrs = delta->msrs;
	config.num_msrs = delta->num_msrs;
	keep |= is_kept(step, "memory") ? TDX_RESET_KEEP_MEMORY : 0;
	keep |= is_kept(step, "handoff_pages") ? TDX_RESET_KEEP_HANDOFF : 0;
	if (!tdx_machine_reset(session->machine, &config, keep, reason, size)) {
		return false;
	}
	for (i = 0; i < session->config.num_lps; i++) {
		session->lps[i].interrupt_msr = 0;
		session->lps[i].lost[0] = '\0';
	}
	keep_fms(session);
	if (lp_msr && !delta_lp_msrs(session, lp_msr)) {
		return cannot(reason, size, "platform_delta: lp_msr not understood");
	}
	return !sysinfo || delta_sysinfo(session, sysinfo) ||
	       cannot(reason, size, "platform_delta: mcheck_sysinfo not understood");
}

static bool play_reset(struct conform_session *session, const struct conform_step *step,
		       char *reason, size_t size)
{
	struct delta delta = { 0 };
	bool done;
	uint32_t i;

	session->dead[0] = '\0';
	for (i = 0; i < session->config.num_lps; i++) {
		struct conform_lp *lp = &session->lps[i];

		if ((lp->reply == CONFORM_PAUSED && !conform_lp_do(lp, CONFORM_RESUME)) ||
		    !conform_lp_leave_guest(lp)) {
			return cannot(reason, size, "the guest on LP %u cannot be stopped", i);
		}
	}
	done = do_reset(session, step, &delta, reason, size);
	free(delta.cpuid);
	free(delta.msrs);
	if (!done) {
		snprintf(session->dead, sizeof(session->dead),
			 "the reset of step %u could not be done", step->n);
	}
	return done;
}

bool conform_hardware_step(struct conform_session *session, const struct conform_step *step,
			   char *reason, size_t size)
{
	switch (step->op) {
	case CONFORM_RESET:
		return play_reset(session, step, reason, size);
	case CONFORM_SET_MSR:
		return play_set_msr(session, step, reason, size);
	case CONFORM_SET_CPUID:
		return play_set_cpuid(session, step, reason, size);
	default:
		return play_hw(session, step, reason, size);
	}
}
