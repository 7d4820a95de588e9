/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Expected against got: event, registers, injected event, RIP, effects on
 * hardware and memory of one step. What the file declares volatile is not compared.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include <openssl/evp.h>

#include "names.h"
#include "replay.h"

#define INJECT_VALID		(1u << 31)
#define INJECT_ERROR_CODE	(1u << 11)

void conform_differ(struct conform_result *result, const char *operand, const char *expected,
		    const char *got)
{
	struct conform_difference *difference;

	result->verdict = CONFORM_DIFFER;
	if (result->num_differences == CONFORM_MAX_DIFFERENCES) {
		return;
	}
	difference = &result->differences[result->num_differences++];
	snprintf(difference->operand, sizeof(difference->operand), "%s", operand);
	snprintf(difference->expected, sizeof(difference->expected), "%s", expected);
	snprintf(difference->got, sizeof(difference->got), "%s", got);
}

static const char *event_name(enum conform_event event)
{
	switch (event) {
	case CONFORM_SEAMRET:
		return "return to the VMM (SEAMRET)";
	case CONFORM_ENTERED_GUEST:
		return "guest entered";
	case CONFORM_MODULE_FATAL:
		return "module stopped";
	case CONFORM_NO_EVENT:
		break;
	}
	return "none";
}

static enum conform_event event_of(struct conform_session *session, const struct conform_lp *lp)
{
	if (tdx_machine_stopped(session->machine, NULL)) {
		return CONFORM_MODULE_FATAL;
	}
	return lp->in_guest ? CONFORM_ENTERED_GUEST : CONFORM_SEAMRET;
}

static void compare_registers(const struct conform_lp *lp, const struct conform_step *step,
			      struct conform_result *result)
{
	const uint64_t *got = lp->in_guest ? lp->guest_gpr : lp->regs.gpr;
	char operand[48], expected_text[160], got_text[160];
	uint64_t expected;
	unsigned int i;

	for (i = 0; i < TDX_NUM_GPRS; i++) {
		expected = step->out_given >> i & 1 ? step->out[i] : lp->given[i];
		if (i == TDX_RSP || step->out_volatile >> i & 1 || expected == got[i]) {
			continue;
		}
		conform_operand_name(step, i, operand, sizeof(operand));
		conform_value_text(step, i, expected, expected_text, sizeof(expected_text));
		conform_value_text(step, i, got[i], got_text, sizeof(got_text));
		conform_differ(result, operand, expected_text, got_text);
	}
}

static void injected_text(const struct conform_injected *injected, char *text, size_t size)
{
	int used;

	if (!injected->present) {
		snprintf(text, size, "none");
		return;
	}
	used = snprintf(text, size, "vector %u, type %u", injected->vector, injected->type);
	if (injected->has_error_code && used > 0 && (size_t)used < size) {
		snprintf(text + used, size - (size_t)used, ", error code 0x%x",
			 injected->error_code);
	}
}

static void compare_injected(const struct conform_lp *lp, const struct conform_step *step,
			     struct conform_result *result)
{
	const struct conform_injected *want = &step->injected;
	struct conform_injected got = {
		.present = lp->inject_info & INJECT_VALID,
		.vector = lp->inject_info & 0xff,
		.type = lp->inject_info >> 8 & 7,
		.has_error_code = lp->inject_info & INJECT_ERROR_CODE,
	};
	char want_text[96], got_text[96];

	got.error_code = got.has_error_code ? lp->inject_error : 0;
	if (want->present == got.present &&
	    (!want->present || (want->vector == got.vector && want->type == got.type &&
				want->has_error_code == got.has_error_code &&
				want->error_code == got.error_code))) {
		return;
	}
	injected_text(want, want_text, sizeof(want_text));
	injected_text(&got, got_text, sizeof(got_text));
	conform_differ(result, "injected event", want_text, got_text);
}

static void compare_rip(const struct conform_lp *lp, const struct conform_step *step,
			uint64_t rip_before, struct conform_result *result)
{
	uint64_t moved = lp->guest_rip - rip_before;
	char want[64], got[64];

	if (step->rip_advanced < 0 ||
	    moved == (step->rip_advanced ? lp->action.exit.instruction_length : 0)) {
		return;
	}
	snprintf(want, sizeof(want), "moved by %u",
		 step->rip_advanced ? lp->action.exit.instruction_length : 0);
	snprintf(got, sizeof(got), "moved by %" PRId64, (int64_t)moved);
	conform_differ(result, "guest RIP", want, got);
}

static void effect_text(const struct conform_effect *effect, char *text, size_t size)
{
	switch (effect->kind) {
	case CONFORM_PCONFIG:
		snprintf(text, size, "PCONFIG of key id %u, control 0x%x", effect->hkid,
			 effect->control);
		break;
	case CONFORM_WRITE_BACK:
		snprintf(text, size, "write-back of cache block 0x%" PRIx64, effect->block);
		break;
	case CONFORM_OTHER_EFFECT:
		snprintf(text, size, "%s", effect->text);
		break;
	}
}

static bool same_effect(const struct conform_effect *want, const struct conform_effect *got)
{
	return want->kind == got->kind && want->kind != CONFORM_OTHER_EFFECT &&
	       want->hkid == got->hkid && want->block == got->block &&
	       (want->control == ~0u || want->control == got->control);
}

/* A call that lists no effects has none. The first that differs says it all. */
static void compare_effects(const struct conform_lp *lp, const struct conform_step *step,
			    struct conform_result *result)
{
	char operand[48], want[96] = "none", got[96] = "none";
	size_t i = 0;

	while (i < step->num_effects && i < lp->num_effects && i < CONFORM_MAX_EFFECTS &&
	       same_effect(&step->effects[i], &lp->effects[i])) {
		i++;
	}
	if (i == CONFORM_MAX_EFFECTS || (i == step->num_effects && i == lp->num_effects)) {
		return;
	}
	if (i < step->num_effects) {
		effect_text(&step->effects[i], want, sizeof(want));
	}
	if (i < lp->num_effects) {
		effect_text(&lp->effects[i], got, sizeof(got));
	}
	snprintf(operand, sizeof(operand), "effect %zu on hardware", i + 1);
	conform_differ(result, operand, want, got);
}

static void hex_text(const uint8_t *bytes, size_t length, size_t at, char *text, size_t size)
{
	size_t i, used = 0;

	for (i = 0; i < 16 && at + i < length && used + 3 < size; i++) {
		used += (size_t)snprintf(text + used, size - used, "%02x", bytes[at + i]);
	}
	text[used] = '\0';
}

/*
 * What of a TDREPORT no two implementations agree on: the platform made it, not
 * the module. CPUSVN, TEE_TCB_INFO and its hash, and the MAC (the vectors'
 * README: SEAMOPS is a model). TDINFO and its hash are the module's.
 */
static const struct { size_t from, to; } platform_evidence[] = {
	{ 16, 80 }, { 224, 495 },
};

static bool is_platform_evidence(const struct conform_step *step, size_t offset)
{
	size_t i;

	if (step->op != CONFORM_TDCALL || !step->leaf ||
	    strcmp(step->leaf, "TDG_MR_REPORT")) {
		return false;
	}
	for (i = 0; i < sizeof(platform_evidence) / sizeof(platform_evidence[0]); i++) {
		if (offset >= platform_evidence[i].from && offset < platform_evidence[i].to) {
			return true;
		}
	}
	return false;
}

static void compare_bytes(const struct conform_step *step, const struct conform_memory *memory,
			  uint8_t *host, struct conform_result *result)
{
	char operand[48], want[64], got[64];
	size_t i;

	for (i = 0; i < memory->length; i++) {
		if (host[i] != memory->bytes[i] && !is_platform_evidence(step, i)) {
			break;
		}
	}
	if (i == memory->length) {
		return;
	}
	snprintf(operand, sizeof(operand), "memory 0x%" PRIx64 "+0x%zx", memory->pa, i);
	hex_text(memory->bytes, memory->length, i, want, sizeof(want));
	hex_text(host, memory->length, i, got, sizeof(got));
	conform_differ(result, operand, want, got);
	/* Later steps build on the recorded bytes. */
	memcpy(host, memory->bytes, memory->length);
}

static void compare_hash(const struct conform_memory *memory, const uint8_t *host,
			 struct conform_result *result)
{
	uint8_t digest[EVP_MAX_MD_SIZE];
	char operand[48], want[64], got[64];
	unsigned int size;

	if (!EVP_Digest(host, memory->length, digest, &size, EVP_sha384(), NULL)) {
		conform_differ(result, "SHA-384", "computed", "OpenSSL failed");
		return;
	}
	if (memcmp(digest, memory->sha384, CONFORM_SHA384_SIZE)) {
		snprintf(operand, sizeof(operand), "SHA-384 of memory 0x%" PRIx64, memory->pa);
		hex_text(memory->sha384, CONFORM_SHA384_SIZE, 0, want, sizeof(want));
		hex_text(digest, CONFORM_SHA384_SIZE, 0, got, sizeof(got));
		conform_differ(result, operand, want, got);
	}
}

static void compare_memory(struct conform_session *session, const struct conform_step *step,
			   struct conform_result *result)
{
	size_t i;

	for (i = 0; !step->mem_out_volatile && i < step->num_mem_out; i++) {
		const struct conform_memory *memory = &step->mem_out[i];
		uint8_t *host = tdx_machine_map(session->machine, memory->pa, memory->length);

		if (!host) {
			conform_differ(result, "memory", "inside RAM", "outside RAM");
		} else if (memory->bytes) {
			compare_bytes(step, memory, host, result);
		} else {
			compare_hash(memory, host, result);
		}
	}
}

/* The calls of live migration, which the simulated module does not have. */
static bool is_migration(const struct conform_step *step)
{
	return step->op == CONFORM_SEAMCALL && step->leaf &&
	       (!strncmp(step->leaf, "TDH_EXPORT_", 11) ||
		!strncmp(step->leaf, "TDH_IMPORT_", 11) || !strncmp(step->leaf, "TDH_MIG_", 8));
}

void conform_compare(struct conform_session *session, struct conform_lp *lp,
		     const struct conform_step *step, uint64_t rip_before,
		     struct conform_result *result)
{
	enum conform_event event = event_of(session, lp);

	if (event != step->event) {
		conform_differ(result, "event", event_name(step->event), event_name(event));
	}
	if (event == CONFORM_MODULE_FATAL) {
		return;
	}
	compare_registers(lp, step, result);
	if (event == CONFORM_SEAMRET && lp->regs.cf) {
		conform_differ(result, "CF", "0", "1 (VMfailInvalid)");
	}
	if (event == CONFORM_ENTERED_GUEST && step->event == event) {
		compare_injected(lp, step, result);
		if (step->op != CONFORM_SEAMCALL) {
			compare_rip(lp, step, rip_before, result);
		}
	}
	compare_effects(lp, step, result);
	compare_memory(session, step, result);
	if (result->verdict == CONFORM_DIFFER && is_migration(step)) {
		result->verdict = CONFORM_NOT_PLAYED;
		snprintf(result->reason, sizeof(result->reason),
			 "live migration is not simulated: this module has no such call");
	}
}
