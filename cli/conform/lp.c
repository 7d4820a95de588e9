/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The LPs of a replay: one thread each, of which only one moves at a time. A
 * guest that has been entered is a thread waiting inside the scripted engine.
 */
#include <errno.h>
#include <string.h>
#include <time.h>

#include "replay.h"

#define HANG_SECONDS		60
#define LEAVE_ATTEMPTS		64
#define LEAVE_INTERRUPT		0x80000031u
#define LEAVE_TICKS		1000000000u

/* The LP whose thread this is; the engine's callback does not say. */
static _Thread_local struct conform_lp *this_lp;

/* Hand the result over and sleep until there is something to do. */
static void answer(struct conform_lp *lp, enum conform_reply reply)
{
	struct conform_session *session = lp->session;

	pthread_mutex_lock(&session->lock);
	if (lp->command != CONFORM_QUIT) {
		lp->command = CONFORM_IDLE;
	}
	lp->reply = reply;
	pthread_cond_broadcast(&session->moved);
	while (lp->command == CONFORM_IDLE) {
		pthread_cond_wait(&session->moved, &session->lock);
	}
	pthread_mutex_unlock(&session->lock);
}

static void *lp_thread(void *arg)
{
	struct conform_lp *lp = arg;

	this_lp = lp;
	pthread_mutex_lock(&lp->session->lock);
	while (lp->command == CONFORM_IDLE) {
		pthread_cond_wait(&lp->session->moved, &lp->session->lock);
	}
	pthread_mutex_unlock(&lp->session->lock);
	while (lp->command != CONFORM_QUIT) {
		tdx_lp_seamcall(tdx_machine_lp(lp->session->machine, lp->index), &lp->regs);
		answer(lp, CONFORM_RETURNED);
	}
	return NULL;
}

bool conform_lps_start(struct conform_session *session)
{
	struct conform_lp *lp;
	uint32_t i;

	for (i = 0; i < session->config.num_lps; i++) {
		lp = &session->lps[i];
		lp->session = session;
		lp->index = i;
		lp->reply = CONFORM_RETURNED;
		if (pthread_create(&lp->thread, NULL, lp_thread, lp)) {
			return false;
		}
		lp->started = true;
	}
	return true;
}

void conform_lps_stop(struct conform_session *session)
{
	uint32_t i;

	for (i = 0; i < session->config.num_lps; i++) {
		struct conform_lp *lp = &session->lps[i];

		if (!lp->started) {
			continue;
		}
		pthread_mutex_lock(&session->lock);
		lp->command = CONFORM_QUIT;
		pthread_cond_broadcast(&session->moved);
		pthread_mutex_unlock(&session->lock);
		pthread_join(lp->thread, NULL);
	}
}

bool conform_lp_do(struct conform_lp *lp, enum conform_command command)
{
	struct conform_session *session = lp->session;
	struct timespec deadline;
	int error = 0;

	clock_gettime(CLOCK_REALTIME, &deadline);
	deadline.tv_sec += HANG_SECONDS;
	pthread_mutex_lock(&session->lock);
	lp->reply = CONFORM_BUSY;
	lp->command = command;
	pthread_cond_broadcast(&session->moved);
	while (lp->reply == CONFORM_BUSY && error != ETIMEDOUT) {
		error = pthread_cond_timedwait(&session->moved, &session->lock, &deadline);
	}
	lp->in_guest = lp->reply == CONFORM_ENTERED;
	error = lp->reply == CONFORM_BUSY;
	pthread_mutex_unlock(&session->lock);
	return !error;
}

/* The engine asks what the guest does: first show how it was entered. */
void conform_lp_next(void *arg, const struct tdx_vcpu_run *run,
		     struct tdx_scripted_action *action)
{
	struct conform_lp *lp = this_lp;

	memcpy(lp->guest_gpr, run->state->gpr, sizeof(lp->guest_gpr));
	lp->guest_rip = run->state->rip;
	lp->inject_info = run->inject_info;
	lp->inject_error = run->inject_error;
	answer(lp, CONFORM_ENTERED);
	if (lp->command == CONFORM_QUIT) {
		/* The machine goes away with whatever this vCPU holds. */
		pthread_exit(NULL);
	}
	*action = lp->action;
}

void conform_lp_pause_point(enum conform_pause point)
{
	struct conform_lp *lp = this_lp;

	if (!lp || lp->pause == CONFORM_PAUSE_NEVER) {
		return;
	}
	if (lp->pause == point && lp->pause_skip > 0) {
		lp->pause_skip--;
		return;
	}
	if (lp->pause == point || lp->pause == CONFORM_PAUSE_ANY ||
	    (lp->pause_else_release && point == CONFORM_PAUSE_RELEASE)) {
		lp->pause = CONFORM_PAUSE_NEVER;
		answer(lp, CONFORM_PAUSED);
	}
}

void conform_lp_effect(const struct conform_effect *effect)
{
	struct conform_lp *lp = this_lp;

	if (lp && lp->num_effects < CONFORM_MAX_EFFECTS) {
		lp->effects[lp->num_effects] = *effect;
	}
	if (lp) {
		lp->num_effects++;
	}
}

bool conform_lp_leave_guest(struct conform_lp *lp)
{
	unsigned int attempt;

	for (attempt = 0; lp->in_guest && attempt < LEAVE_ATTEMPTS; attempt++) {
		memset(&lp->action, 0, sizeof(lp->action));
		lp->action.cpl = -1;
		lp->action.exit.reason = TDX_EXIT_EXTERNAL_INTERRUPT;
		lp->action.exit.interruption_info = LEAVE_INTERRUPT;
		lp->session->tsc += LEAVE_TICKS;
		if (!conform_lp_do(lp, CONFORM_ACT)) {
			return false;
		}
	}
	return !lp->in_guest;
}
