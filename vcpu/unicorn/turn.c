/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Taking turns. The library executes one vCPU at a time, in slices of two
 * milliseconds, first come first served. There is no timer: the first in the
 * queue watches the clock.
 *
 * A vCPU that exits keeps the engine for a moment, the grace: most exits come
 * back within microseconds, and losing the turn for each would cost a slice of
 * the others. The first in the queue is woken at each such exit and waits the
 * grace out awake, because going to sleep takes longer than that.
 *
 * A visitor is a thread that needs the library at rest for a moment, to read a
 * vCPU's registers or to drop translated code. It goes before the queue.
 */
#include <sched.h>
#include <time.h>

#include "engine.h"

#define SLICE_NS	2000000u
#define GRACE_NS	30000u
#define PAUSE_AFTER_NS	50000u	/* PAUSE ends a slice that is older */
#define LOOK_NS		1000000u	/* a sleeper looks for kicks, which cannot wake it */
#define VISIT_LOOK_NS	100000u

static uint64_t now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

void tdx_unicorn_cond_init(pthread_cond_t *cond)
{
	pthread_condattr_t attr;

	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_cond_init(cond, &attr);
	pthread_condattr_destroy(&attr);
}

void tdx_unicorn_turn_init(struct turn *turn)
{
	pthread_mutex_init(&turn->lock, NULL);
	tdx_unicorn_cond_init(&turn->stopped);
}

static void sleep_for(struct turn *turn, pthread_cond_t *cond, uint64_t ns)
{
	uint64_t when = now_ns() + ns;
	struct timespec until = { .tv_sec = (time_t)(when / 1000000000u),
				  .tv_nsec = (long)(when % 1000000000u) };

	pthread_cond_timedwait(cond, &turn->lock, &until);
}

/* Make the running vCPU look at its flags soon. Any thread, any time, handlers too. */
void tdx_unicorn_poke(struct tdx_unicorn *engine)
{
	atomic_store_explicit(engine->at.exit_word, 0xffff, memory_order_seq_cst);
}

static void ask_to_yield(struct tdx_unicorn *engine)
{
	atomic_store(&engine->turn.yield, true);
	tdx_unicorn_poke(engine);
}

static void wake_first(struct turn *turn)
{
	if (turn->waiters) {
		pthread_cond_signal(&turn->queue[0]->wake);
	}
}

static void leave_queue(struct turn *turn, struct vcpu *vcpu)
{
	for (uint32_t i = 0; i < turn->waiters; i++) {
		if (turn->queue[i] == vcpu) {
			memmove(&turn->queue[i], &turn->queue[i + 1],
				(--turn->waiters - i) * sizeof(turn->queue[0]));
			return;
		}
	}
}

/* Ours again without queueing? */
static bool keeps_turn(struct turn *turn, struct vcpu *vcpu)
{
	if (turn->visitors) {
		return false;
	}
	if (turn->state == TURN_HELD && turn->owner == vcpu) {
		return !turn->waiters || now_ns() - turn->since < SLICE_NS;
	}
	return turn->state == TURN_FREE && !turn->waiters;
}

/* May the first in the queue have it? If not, for how long to sleep; 0 = look again. */
static bool is_free_for(struct tdx_unicorn *engine, struct vcpu *vcpu, uint64_t *sleep)
{
	struct turn *turn = &engine->turn;
	uint64_t now, ran;

	*sleep = LOOK_NS;
	if (turn->queue[0] != vcpu || turn->visitors) {
		return false;
	}
	if (turn->state == TURN_FREE || (turn->state == TURN_HELD && turn->owner == vcpu)) {
		return true;
	}
	now = now_ns();
	if (turn->state == TURN_HELD) {
		*sleep = 0;
		return now - turn->held_since >= GRACE_NS;
	}
	ran = now - turn->since;
	if (ran >= SLICE_NS) {
		ask_to_yield(engine);
	} else if (SLICE_NS - ran < LOOK_NS) {
		*sleep = SLICE_NS - ran;
	}
	return false;
}

static void own(struct turn *turn, struct vcpu *vcpu)
{
	if (turn->owner != vcpu || turn->state == TURN_FREE) {
		turn->since = now_ns();
	}
	turn->owner = vcpu;
	turn->state = TURN_RUNNING;
	atomic_store(&turn->yield, false);
}

/*
 * A kick reaches a vCPU that waits, too. True: it is to exit. As on a processor,
 * an event that the entry injects is delivered before an interrupt exits.
 */
static bool kicked_out(struct turn *turn, struct vcpu *vcpu)
{
	bool out;

	if (vcpu->must_enter || !atomic_exchange(&vcpu->kicked, false)) {
		return false;
	}
	pthread_mutex_unlock(&turn->lock);
	out = vcpu->run->kicked(vcpu->run->arg) == TDX_KICK_EXIT;
	pthread_mutex_lock(&turn->lock);
	return out;
}

static enum turn_result queue_up(struct tdx_unicorn *engine, struct vcpu *vcpu)
{
	enum turn_result result = TURN_TAKEN;
	struct turn *turn = &engine->turn;
	uint64_t sleep;

	turn->queue[turn->waiters++] = vcpu;
	while (!is_free_for(engine, vcpu, &sleep)) {
		if (kicked_out(turn, vcpu)) {
			result = TURN_KICKED_OUT;
			break;
		}
		if (sleep) {
			sleep_for(turn, &vcpu->wake, sleep);
		} else {
			pthread_mutex_unlock(&turn->lock);
			sched_yield();
			pthread_mutex_lock(&turn->lock);
		}
	}
	leave_queue(turn, vcpu);
	/* The next one is the first now, and must watch the clock. */
	wake_first(turn);
	return result;
}

enum turn_result tdx_unicorn_turn_take(struct tdx_unicorn *engine, struct vcpu *vcpu)
{
	enum turn_result result = TURN_TAKEN;
	struct turn *turn = &engine->turn;

	pthread_mutex_lock(&turn->lock);
	if (!keeps_turn(turn, vcpu)) {
		if (turn->state == TURN_HELD && turn->owner == vcpu) {
			turn->state = TURN_FREE;
			wake_first(turn);
		}
		result = queue_up(engine, vcpu);
	}
	if (result == TURN_TAKEN) {
		own(turn, vcpu);
	}
	pthread_mutex_unlock(&turn->lock);
	return result;
}

void tdx_unicorn_turn_pause(struct tdx_unicorn *engine, bool give_up)
{
	struct turn *turn = &engine->turn;

	pthread_mutex_lock(&turn->lock);
	turn->state = give_up && turn->waiters ? TURN_FREE : TURN_HELD;
	if (turn->waiters) {
		turn->held_since = now_ns();
		wake_first(turn);
	}
	if (turn->visitors) {
		pthread_cond_broadcast(&turn->stopped);
	}
	pthread_mutex_unlock(&turn->lock);
}

void tdx_unicorn_turn_forget(struct tdx_unicorn *engine, struct vcpu *vcpu)
{
	struct turn *turn = &engine->turn;

	if (turn->owner == vcpu && turn->state == TURN_HELD) {
		turn->state = TURN_FREE;
		wake_first(turn);
	}
}

/* PAUSE by the running vCPU: it waits for something; another's slice may bring it. */
bool tdx_unicorn_turn_spins(struct tdx_unicorn *engine)
{
	struct turn *turn = &engine->turn;

	return __atomic_load_n(&turn->waiters, __ATOMIC_RELAXED) &&
	       now_ns() - turn->since >= PAUSE_AFTER_NS;
}

/* The lock is held from begin to end. */
void tdx_unicorn_visit_begin(struct tdx_unicorn *engine)
{
	struct turn *turn = &engine->turn;

	pthread_mutex_lock(&turn->lock);
	turn->visitors++;
	while (turn->state == TURN_RUNNING) {
		ask_to_yield(engine);
		sleep_for(turn, &turn->stopped, VISIT_LOOK_NS);
	}
	turn->visitors--;
}

void tdx_unicorn_visit_end(struct tdx_unicorn *engine)
{
	wake_first(&engine->turn);
	pthread_mutex_unlock(&engine->turn.lock);
}
