/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Playing the steps of a vector file on a machine and saying, step by step,
 * what differed. What becomes of the results is in report.c.
 *
 * Each LP is a thread, because a guest that has been entered stays inside its
 * TDH.VP.ENTER while other steps run; but only one thread moves at a time, so a
 * replay is the same every time.
 */
#ifndef TDX_CLI_CONFORM_REPLAY_H
#define TDX_CLI_CONFORM_REPLAY_H

#include <pthread.h>

#include <vcpu/scripted.h>

#include "vector.h"

#define CONFORM_MAX_DIFFERENCES	24
#define CONFORM_MAX_EFFECTS	64

enum conform_verdict { CONFORM_MATCH, CONFORM_DIFFER, CONFORM_NOT_PLAYED };

struct conform_difference {
	char operand[48];
	char expected[160];
	char got[160];
};

/* What became of one step. */
struct conform_result {
	const struct conform_step *step;
	enum conform_verdict verdict;
	char reason[256];	/* not played: why */
	struct conform_difference differences[CONFORM_MAX_DIFFERENCES];
	size_t num_differences;
};

struct conform_listener {
	/* After each step. False stops the replay of the file. */
	bool (*step)(void *arg, const struct conform_result *result);
	/* Where the replay got back in step, or says that it cannot. */
	void (*resync)(void *arg, const struct conform_step *step, const char *text);
	void *arg;
};

/*
 * Replay one file. False with a message when the machine itself cannot be made
 * or a call never returns; differences are not failures. With @check, a step
 * that leaves the module's structures inconsistent differs too.
 */
bool conform_replay(const struct conform_file *file, const struct tdx_machine_config *platform,
		    bool check, const struct conform_listener *listener, char *message);

/* --- between replay*.c --------------------------------------------------- */

enum conform_command { CONFORM_IDLE, CONFORM_CALL, CONFORM_ACT, CONFORM_RESUME, CONFORM_QUIT };

enum conform_reply { CONFORM_BUSY, CONFORM_RETURNED, CONFORM_ENTERED, CONFORM_PAUSED };

/* Where a call can be held while another LP makes one. */
enum conform_pause { CONFORM_PAUSE_NEVER, CONFORM_PAUSE_PCONFIG, CONFORM_PAUSE_ENTROPY,
		     CONFORM_PAUSE_TSC, CONFORM_PAUSE_INTERRUPT, CONFORM_PAUSE_WRITE_BACK,
		     CONFORM_PAUSE_STORE, CONFORM_PAUSE_RELEASE, CONFORM_PAUSE_ANY };

struct conform_lp {
	struct conform_session *session;
	uint32_t index;
	pthread_t thread;
	bool started;
	enum conform_command command;
	enum conform_reply reply;
	struct tdx_regs regs;
	struct tdx_scripted_action action;
	bool in_guest;
	uint64_t given[TDX_NUM_GPRS];	/* what the present step put in */
	enum conform_pause pause;	/* armed for the call to come */
	unsigned int pause_skip;	/* so many times not yet */
	bool pause_else_release;	/* at the latest before the locks are released */
	/* The guest as it was entered last. */
	uint64_t guest_gpr[TDX_NUM_GPRS], guest_rip;
	uint32_t inject_info, inject_error;
	/* This step's call has run already, as the outer of a concurrent one. */
	const struct conform_step *outer_done;
	char lost[192];		/* why this LP's guest steps cannot be played */
	struct conform_effect effects[CONFORM_MAX_EFFECTS];	/* of this call */
	size_t num_effects;	/* also those that there was no room for */
	uint64_t interrupt_msr;	/* IA32_INTR_PENDING */
};

struct conform_session {
	const struct conform_file *file;
	const struct conform_listener *listener;
	const struct tdx_machine_config *base;	/* the platform as its file has it */
	struct tdx_machine_config config;	/* with our callbacks */
	struct tdx_machine *machine;
	struct tdx_scripted engine;
	struct conform_lp lps[TDX_MACHINE_MAX_LPS];
	uint64_t (*outs)[TDX_NUM_GPRS];		/* of each step, for in_ref */
	pthread_mutex_t lock;
	pthread_cond_t moved;
	/* The hardware that a file turns. */
	_Atomic uint64_t tsc;
	uint64_t entropy_state;
	bool no_entropy, interrupts_enabled;
	enum tdx_pconfig_result next_pconfig;
	bool check, migration_told, state_told;
	char dead[256];		/* after a reset that could not be done */
};

/* Threads (lp.c) */
bool conform_lps_start(struct conform_session *session);
void conform_lps_stop(struct conform_session *session);
/* Give the LP something to do and wait for what comes of it; false = it hangs. */
bool conform_lp_do(struct conform_lp *lp, enum conform_command command);
void conform_lp_next(void *arg, const struct tdx_vcpu_run *run,
		     struct tdx_scripted_action *action);
/* Called by the hardware callbacks on an LP's thread: hold the call if asked to. */
void conform_lp_pause_point(enum conform_pause point);
/* Called by the hardware callbacks on an LP's thread: what the call did. */
void conform_lp_effect(const struct conform_effect *effect);
/* Take the LP out of its guest by interrupts; false if it will not leave. */
bool conform_lp_leave_guest(struct conform_lp *lp);

/* Hardware (hardware.c) */
void conform_hardware_ops(struct conform_session *session, struct tdx_platform_ops *ops);
/* Play RESET, SET_MSR, SET_CPUID or HW; false with a reason. */
bool conform_hardware_step(struct conform_session *session, const struct conform_step *step,
			   char *reason, size_t size);

/* Comparing (compare.c) */
void conform_compare(struct conform_session *session, struct conform_lp *lp,
		     const struct conform_step *step, uint64_t rip_before,
		     struct conform_result *result);
void conform_differ(struct conform_result *result, const char *operand, const char *expected,
		    const char *got);

#endif /* TDX_CLI_CONFORM_REPLAY_H */
