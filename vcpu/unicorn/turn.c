/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Taking turns. The library executes one vCPU at a time, in slices of two
 * milliseconds, first come first served. A vCPU that exits keeps the engine for
 * a moment: most exits come back within microseconds, and losing the turn for
 * each would cost the others' slices. There is no timer: the first in the queue
 * watches the clock.
 *
 * A visitor is a thread that needs the library at rest for a moment, to read a
 * vCPU's registers or to drop translated code. It goes before the queue.
 */
#include <time.h>

#include "engine.h"

#define SLICE_NS	2000000u
#define GRACE_NS	30000u
#define FIRST_LOOKS_NS	50000u	/* how often the first in the queue looks */
#define OTHERS_LOOK_NS	1000000u

static uint64_t now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

void tdx_unicorn_turn_init(struct turn *turn)
{
	pthread_condattr_t attr;

	pthread_mutex_init(&turn->lock, NULL);
	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_cond_init(&turn->changed, &attr);
	pthread_condattr_destroy(&attr);
}

static void look_again_in(struct turn *turn, uint64_t ns)
{
	uint64_t when = now_ns() + ns;
	struct timespec until = { .tv_sec = (time_t)(when / 1000000000u),
				  .tv_nsec = (long)(when % 1000000000u) };

	pthread_cond_timedwait(&turn->changed, &turn->lock, &until);
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

static bool is_next(struct tdx_unicorn *engine, struct vcpu *vcpu)
{
	struct turn *turn = &engine->turn;

	if (turn->queue[0] != vcpu || turn->visitors) {
		return false;
	}
	if (turn->state == TURN_RUNNING) {
		if (now_ns() - turn->since >= SLICE_NS) {
			ask_to_yield(engine);
		}
		return false;
	}
	return turn->state == TURN_FREE || turn->owner == vcpu ||
	       now_ns() - turn->held_since >= GRACE_NS;
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

/* A kick reaches a vCPU that waits, too. True: it is to exit. */
static bool kicked_out(struct turn *turn, struct vcpu *vcpu)
{
	bool out;

	if (!atomic_exchange(&vcpu->kicked, false)) {
		return false;
	}
	pthread_mutex_unlock(&turn->lock);
	out = vcpu->run->kicked(vcpu->run->arg) == TDX_KICK_EXIT;
	pthread_mutex_lock(&turn->lock);
	return out;
}

enum turn_result tdx_unicorn_turn_take(struct tdx_unicorn *engine, struct vcpu *vcpu)
{
	enum turn_result result = TURN_TAKEN;
	struct turn *turn = &engine->turn;

	pthread_mutex_lock(&turn->lock);
	if (!keeps_turn(turn, vcpu)) {
		if (turn->state == TURN_HELD && turn->owner == vcpu) {
			turn->state = TURN_FREE;
			pthread_cond_broadcast(&turn->changed);
		}
		turn->queue[turn->waiters++] = vcpu;
		while (!is_next(engine, vcpu)) {
			if (kicked_out(turn, vcpu)) {
				result = TURN_KICKED_OUT;
				break;
			}
			look_again_in(turn, turn->queue[0] == vcpu ? FIRST_LOOKS_NS :
								     OTHERS_LOOK_NS);
		}
		leave_queue(turn, vcpu);
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
	}
	if (turn->state == TURN_FREE || turn->visitors) {
		pthread_cond_broadcast(&turn->changed);
	}
	pthread_mutex_unlock(&turn->lock);
}

void tdx_unicorn_turn_forget(struct tdx_unicorn *engine, struct vcpu *vcpu)
{
	struct turn *turn = &engine->turn;

	if (turn->owner == vcpu && turn->state == TURN_HELD) {
		turn->state = TURN_FREE;
	}
}

bool tdx_unicorn_turn_wanted(struct tdx_unicorn *engine)
{
	return __atomic_load_n(&engine->turn.waiters, __ATOMIC_RELAXED);
}

/* The lock is held from begin to end. */
void tdx_unicorn_visit_begin(struct tdx_unicorn *engine)
{
	struct turn *turn = &engine->turn;

	pthread_mutex_lock(&turn->lock);
	turn->visitors++;
	while (turn->state == TURN_RUNNING) {
		ask_to_yield(engine);
		look_again_in(turn, FIRST_LOOKS_NS);
	}
	turn->visitors--;
}

void tdx_unicorn_visit_end(struct tdx_unicorn *engine)
{
	if (engine->turn.waiters || engine->turn.visitors) {
		pthread_cond_broadcast(&engine->turn.changed);
	}
	pthread_mutex_unlock(&engine->turn.lock);
}
