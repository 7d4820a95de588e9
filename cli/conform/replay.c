/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The replay itself: each step in the file's order, on the LP it names, with
 * getting back in step after a difference where that is possible.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "replay.h"

#define TDCALL_LENGTH		4u
#define LEAF_TDH_VP_ENTER	0u
#define RAX_LEAF		0xffffu

static void tell(struct conform_session *session, const struct conform_step *step,
		 const char *format, ...) __attribute__((format(printf, 3, 4)));

static void tell(struct conform_session *session, const struct conform_step *step,
		 const char *format, ...)
{
	char text[320];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	session->listener->resync(session->listener->arg, step, text);
}

static void not_played(struct conform_result *result, const char *reason)
{
	result->verdict = CONFORM_NOT_PLAYED;
	snprintf(result->reason, sizeof(result->reason), "%s", reason);
}

/* The step's input registers, with those taken from this run's outputs. */
static void input_registers(const struct conform_session *session,
			    const struct conform_step *step, uint64_t *gpr)
{
	size_t i;

	memcpy(gpr, step->in, sizeof(step->in));
	for (i = 0; i < step->num_references; i++) {
		const struct conform_reference *reference = &step->references[i];

		gpr[reference->to] = session->outs[reference->step][reference->from];
	}
}

static void write_memory(struct conform_session *session, const struct conform_step *step,
			 struct conform_result *result)
{
	size_t i;

	for (i = 0; i < step->num_mem_in; i++) {
		const struct conform_memory *memory = &step->mem_in[i];
		void *host = tdx_machine_map(session->machine, memory->pa, memory->length);

		if (!host || !memory->bytes) {
			conform_differ(result, "memory to write", "inside RAM, bytes given",
				       host ? "only a hash given" : "outside RAM");
		} else {
			memcpy(host, memory->bytes, memory->length);
		}
	}
}

static void remember_outputs(struct conform_session *session, const struct conform_lp *lp,
			     const struct conform_step *step)
{
	memcpy(session->outs[step - session->file->steps],
	       lp->in_guest ? lp->guest_gpr : lp->regs.gpr, sizeof(session->outs[0]));
}

/* --- a call by the VMM ---------------------------------------------------- */

static void lose(struct conform_session *session, struct conform_lp *lp,
		 const struct conform_step *step, const char *why)
{
	snprintf(lp->lost, sizeof(lp->lost), "%s at step %u", why, step->n);
	tell(session, step, "cannot resynchronise the guest steps of LP %u before its next "
	     "TDH.VP.ENTER: %s", lp->index, why);
}

/* After a step: is the LP where the recording has it? */
static void check_in_step(struct conform_session *session, struct conform_lp *lp,
			  const struct conform_step *step)
{
	if (step->event == CONFORM_ENTERED_GUEST && !lp->in_guest) {
		lose(session, lp, step, "its guest is not running");
	} else if (step->event == CONFORM_SEAMRET && lp->in_guest) {
		if (conform_lp_leave_guest(lp)) {
			tell(session, step, "resynchronised: LP %u taken out of a guest that "
			     "should have exited", lp->index);
		} else {
			lose(session, lp, step, "its guest does not leave on interrupts");
		}
	} else if (lp->in_guest) {
		lp->lost[0] = '\0';
	}
}

/*
 * TDH.VP.ENTER holds less the further it gets: the first RDTSC stands for what
 * precedes the tracking of the TLB, the second for the loading of the guest's
 * state, and the running guest for the entry itself.
 */
static void arm_at_entry(struct conform_lp *lp, const char *instruction)
{
	lp->pause_else_release = false;
	if (strcasestr(instruction, "VMLAUNCH") || strcasestr(instruction, "VMRESUME")) {
		lp->pause = CONFORM_PAUSE_NEVER;
		return;
	}
	lp->pause = CONFORM_PAUSE_TSC;
	lp->pause_skip = !strcasestr(instruction, "RDTSC") && !strcasestr(instruction, "VMPTRLD");
}

/*
 * Where the recording held the outer call. Instructions that this module does
 * not execute are met where it last holds what it then held: before its locks
 * are released. So are MSR accesses in a call in which it makes none. An MFENCE
 * is the one after a page's direct stores.
 */
static enum conform_pause pause_of(const char *instruction)
{
	static const struct {
		const char *name;
		enum conform_pause pause;
	} pauses[] = {
		{ "PCONFIG", CONFORM_PAUSE_PCONFIG }, { "RDRAND", CONFORM_PAUSE_ENTROPY },
		{ "RDSEED", CONFORM_PAUSE_ENTROPY }, { "RDTSC", CONFORM_PAUSE_TSC },
		{ "WBINVD", CONFORM_PAUSE_WRITE_BACK }, { "WBNOINVD", CONFORM_PAUSE_WRITE_BACK },
		{ "WRMSR", CONFORM_PAUSE_WRITE_BACK }, { "RDMSR", CONFORM_PAUSE_INTERRUPT },
		{ "MOVDIR64B", CONFORM_PAUSE_STORE }, { "MFENCE", CONFORM_PAUSE_STORE },
	};
	size_t i;

	for (i = 0; i < sizeof(pauses) / sizeof(pauses[0]); i++) {
		if (strcasestr(instruction, pauses[i].name)) {
			return pauses[i].pause;
		}
	}
	return CONFORM_PAUSE_RELEASE;
}

static void arm_pause(struct conform_lp *lp, const struct conform_step *outer,
		      const char *instruction)
{
	lp->pause_skip = 0;
	if (outer->op == CONFORM_SEAMCALL &&
	    (outer->in[TDX_RAX] & RAX_LEAF) == LEAF_TDH_VP_ENTER) {
		arm_at_entry(lp, instruction);
		return;
	}
	lp->pause = pause_of(instruction);
	lp->pause_else_release = strcasestr(instruction, "MSR") || strcasestr(instruction, "FENCE");
}

/* The step that the concurrent ones from @step on are inside of. */
static const struct conform_step *outer_of(const struct conform_session *session,
					   const struct conform_step *step)
{
	const struct conform_step *end = session->file->steps + session->file->num_steps;

	while (step < end && step->concurrent_leaf) {
		step++;
	}
	return step < end && step->op <= CONFORM_VMEXIT ? step : NULL;
}

static void guest_action(struct conform_session *session, struct conform_lp *lp,
			 const struct conform_step *step);

/* Let the LP execute a step's call or exit; false: it hangs. */
static bool execute(struct conform_session *session, struct conform_lp *lp,
		    const struct conform_step *step)
{
	lp->num_effects = 0;
	input_registers(session, step, lp->given);
	if (step->op != CONFORM_SEAMCALL) {
		guest_action(session, lp, step);
		return conform_lp_do(lp, CONFORM_ACT);
	}
	memset(&lp->regs, 0, sizeof(lp->regs));
	memcpy(lp->regs.gpr, lp->given, sizeof(lp->given));
	return conform_lp_do(lp, CONFORM_CALL);
}

/* Start the outer step of a concurrent one and hold it inside. */
static bool hold_outer(struct conform_session *session, const struct conform_step *step,
		       struct conform_result *result)
{
	const struct conform_step *outer = outer_of(session, step);
	struct conform_lp *lp;

	if (!outer || outer->lp >= session->config.num_lps || outer->lp == step->lp) {
		not_played(result, "the call it is inside of cannot be found");
		return false;
	}
	lp = &session->lps[outer->lp];
	if (lp->reply == CONFORM_PAUSED || (lp->outer_done == outer && lp->in_guest)) {
		return true;
	}
	if (lp->outer_done != outer && lp->in_guest == (outer->op != CONFORM_SEAMCALL)) {
		write_memory(session, outer, result);
		arm_pause(lp, outer, step->concurrent_at);
		if (!execute(session, lp, outer)) {
			not_played(result, "the call it is inside of hangs");
			return false;
		}
		lp->pause = CONFORM_PAUSE_NEVER;
		if (lp->reply == CONFORM_PAUSED) {
			return true;
		}
		/* It has run to its end: its own step only compares. */
		lp->outer_done = outer;
		if (outer->op == CONFORM_SEAMCALL && lp->in_guest) {
			/* TDH.VP.ENTER holds in the guest what it held on the way. */
			return true;
		}
	}
	not_played(result, "the call it is inside of cannot be held at that instruction");
	return false;
}

/* Execute a step, or what is left of it when it was begun as an outer one. */
static bool execute_rest(struct conform_session *session, struct conform_lp *lp,
			 const struct conform_step *step)
{
	if (lp->outer_done == step) {
		lp->outer_done = NULL;
		return true;
	}
	if (lp->reply == CONFORM_PAUSED) {
		return conform_lp_do(lp, CONFORM_RESUME);
	}
	return execute(session, lp, step);
}

static bool play_seamcall(struct conform_session *session, struct conform_lp *lp,
			  const struct conform_step *step, struct conform_result *result)
{
	if (lp->in_guest && lp->outer_done != step) {
		if (!conform_lp_leave_guest(lp)) {
			not_played(result, "a guest that does not leave occupies the LP");
			return true;
		}
		tell(session, step, "resynchronised: LP %u taken out of its guest before this "
		     "call", lp->index);
	}
	return execute_rest(session, lp, step);
}

/* --- a guest step --------------------------------------------------------- */

static void guest_action(struct conform_session *session, struct conform_lp *lp,
			 const struct conform_step *step)
{
	struct tdx_scripted_action *action = &lp->action;

	memset(action, 0, sizeof(*action));
	action->cpl = -1;
	action->gpr_mask = TDX_SCRIPTED_ALL_GPRS;
	memcpy(action->gpr, lp->given, sizeof(lp->given));
	session->tsc += step->exit.ticks;
	if (step->op == CONFORM_TDCALL) {
		action->mode = step->guest_mode == CONFORM_32_BIT ? TDX_SCRIPTED_32_BIT :
								    TDX_SCRIPTED_64_BIT;
		action->exit.reason = TDX_EXIT_TDCALL;
		action->exit.instruction_length = TDCALL_LENGTH;
		return;
	}
	action->exit.reason = step->exit.reason;
	action->exit.qualification = step->exit.qualification;
	action->exit.guest_physical_address = step->exit.gpa;
	action->exit.instruction_length = step->exit.instruction_length;
	action->exit.guest_linear_address = step->exit.gla;
	action->exit.interruption_info = step->exit.interruption_info;
	action->exit.interruption_error = step->exit.interruption_error;
	action->exit.idt_vectoring_info = step->exit.idt_info;
	action->exit.idt_vectoring_error = step->exit.idt_error;
}

static bool play_guest(struct conform_session *session, struct conform_lp *lp,
		       const struct conform_step *step, struct conform_result *result)
{
	if (!lp->in_guest && lp->reply != CONFORM_PAUSED && lp->outer_done != step) {
		if (lp->lost[0]) {
			not_played(result, lp->lost);
		} else {
			conform_differ(result, "guest", "running", "not running");
		}
		return true;
	}
	return execute_rest(session, lp, step);
}

/* --- steps ---------------------------------------------------------------- */

/* A call failed that should have succeeded, or the reverse: its effects differ. */
static bool ended_otherwise(const struct conform_lp *lp, const struct conform_step *step)
{
	uint64_t expected = step->out_given >> TDX_RAX & 1 ? step->out[TDX_RAX] :
							     lp->given[TDX_RAX];

	return step->event == CONFORM_SEAMRET && !lp->in_guest &&
	       expected >> 63 != lp->regs.gpr[TDX_RAX] >> 63;
}

/* One call or guest step, once. False: it hangs. */
static bool play_once(struct conform_session *session, struct conform_lp *lp,
		      const struct conform_step *step, struct conform_result *result)
{
	uint64_t rip_before = lp->guest_rip;
	bool returned;

	if (step->concurrent_leaf && !hold_outer(session, step, result)) {
		return true;
	}
	if (lp->reply != CONFORM_PAUSED && lp->outer_done != step) {
		write_memory(session, step, result);
	}
	returned = step->op == CONFORM_SEAMCALL ? play_seamcall(session, lp, step, result) :
						  play_guest(session, lp, step, result);
	if (!returned || result->verdict == CONFORM_NOT_PLAYED) {
		return returned;
	}
	if (step->op != CONFORM_SEAMCALL && result->verdict == CONFORM_DIFFER) {
		return true;
	}
	remember_outputs(session, lp, step);
	conform_compare(session, lp, step, rip_before, result);
	if (result->verdict == CONFORM_NOT_PLAYED && !session->migration_told) {
		session->migration_told = true;
		tell(session, step, "cannot resynchronise what builds on live migration from "
		     "here on");
	}
	if (result->verdict == CONFORM_DIFFER && ended_otherwise(lp, step) &&
	    !session->state_told) {
		session->state_told = true;
		tell(session, step, "cannot resynchronise the module's state: later differences "
		     "may follow from this one");
	}
	check_in_step(session, lp, step);
	return true;
}

static void found_violation(void *arg, const char *text)
{
	conform_differ(arg, "invariant", "holds", text);
}

/* The module at rest: no call is under way, so no guest is running either. */
static void check_invariants(struct conform_session *session, struct conform_result *result)
{
	uint32_t i;

	for (i = 0; i < session->config.num_lps; i++) {
		if (session->lps[i].in_guest || session->lps[i].reply == CONFORM_PAUSED) {
			return;
		}
	}
	tdx_machine_check(session->machine, found_violation, result);
}

static bool play_call(struct conform_session *session, const struct conform_step *step,
		      struct conform_result *result)
{
	struct conform_lp *lp = &session->lps[step->lp];
	uint32_t i;

	if (step->lp >= session->config.num_lps) {
		not_played(result, "the platform has no such LP");
		return true;
	}
	if (session->dead[0]) {
		not_played(result, session->dead);
		return true;
	}
	for (i = 0; i < step->repeat && result->verdict == CONFORM_MATCH; i++) {
		if (!play_once(session, lp, step, result)) {
			return false;
		}
	}
	if (session->check) {
		check_invariants(session, result);
	}
	if (result->verdict == CONFORM_DIFFER && step->repeat > 1) {
		char of[32], at[32];

		snprintf(of, sizeof(of), "%u times alike", step->repeat);
		snprintf(at, sizeof(at), "differs at time %u", i);
		conform_differ(result, "repeat", of, at);
	}
	return true;
}

static bool play_step(struct conform_session *session, const struct conform_step *step,
		      struct conform_result *result)
{
	memset(result, 0, sizeof(*result));
	result->step = step;
	if (step->op <= CONFORM_VMEXIT) {
		return play_call(session, step, result);
	}
	if (!conform_hardware_step(session, step, result->reason, sizeof(result->reason))) {
		result->verdict = CONFORM_NOT_PLAYED;
	}
	return true;
}

static bool play_steps(struct conform_session *session, char *message)
{
	const struct conform_file *file = session->file;
	struct conform_result *result = malloc(sizeof(*result));
	bool going = result != NULL, returned = true;
	size_t i;

	for (i = 0; going && i < file->num_steps; i++) {
		returned = play_step(session, &file->steps[i], result);
		if (!returned) {
			snprintf(message, CONFORM_MESSAGE_SIZE, "%s:%u: step %u does not return",
				 file->path, file->steps[i].line, file->steps[i].n);
			break;
		}
		going = session->listener->step(session->listener->arg, result);
	}
	free(result);
	return returned;
}

static bool power_on(struct conform_session *session, char *message)
{
	session->config = *session->base;
	conform_hardware_ops(session, &session->config.ops);
	session->engine.next = conform_lp_next;
	session->config.engine = &tdx_scripted_ops;
	session->config.engine_arg = &session->engine;
	session->machine = tdx_machine_create(&session->config, message, CONFORM_MESSAGE_SIZE);
	if (!session->machine) {
		return false;
	}
	/* What was recorded had CPUID in tables, no P-SEAMLDR in front, and no keys. */
	tdx_machine_turn_knob(session->machine, TDX_KNOB_CPUID_AS_LISTED, 1);
	tdx_machine_turn_knob(session->machine, TDX_KNOB_NO_SEAMLDR, 1);
	tdx_machine_turn_knob(session->machine, TDX_KNOB_NO_MEMORY_KEYS, 1);
	tdx_machine_turn_knob(session->machine, TDX_KNOB_MSRS_AS_LISTED, 1);
	return true;
}

bool conform_replay(const struct conform_file *file, const struct tdx_machine_config *platform,
		    bool check, const struct conform_listener *listener, char *message)
{
	struct conform_session *session = calloc(1, sizeof(*session));
	bool done = false;

	if (session) {
		session->outs = calloc(file->num_steps + 1, sizeof(session->outs[0]));
	}
	if (!session || !session->outs) {
		snprintf(message, CONFORM_MESSAGE_SIZE, "no memory for %zu steps", file->num_steps);
		free(session);
		return false;
	}
	session->file = file;
	session->listener = listener;
	session->check = check;
	session->base = platform;
	pthread_mutex_init(&session->lock, NULL);
	pthread_cond_init(&session->moved, NULL);
	if (power_on(session, message)) {
		if (conform_lps_start(session)) {
			done = play_steps(session, message);
		}
		if (done) {
			conform_lps_stop(session);
			tdx_machine_destroy(session->machine);
		}
	}
	if (done) {
		/* A call that hangs still uses all of it. */
		free(session->outs);
		free(session);
	}
	return done;
}
