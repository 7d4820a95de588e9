/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The local APIC timers of a TD's vCPUs: one thread sleeps until the earliest
 * of them is due. Not the timers' registers, which are in lapic.c.
 */
#include <string.h>
#include <time.h>

#include "vmm_private.h"

#define NEVER		UINT64_MAX
#define NS_PER_SECOND	UINT64_C(1000000000)
/* TSC_MULTIPLIER is a fixed-point number with 48 bits behind the point. */
#define MULTIPLIER_SHIFT 48

static uint64_t scale(uint64_t value, uint64_t multiplier)
{
	return (unsigned __int128)value * multiplier >> MULTIPLIER_SHIFT;
}

static uint64_t guest_tsc(const struct tdx_td *td)
{
	const struct tdx_host *host = &td->vmm->host;

	return scale(host->tsc(host->arg), td->tsc_multiplier) + td->tsc_offset;
}

/* Nanoseconds until the guest's TSC reaches a value; 0 when it has. */
static uint64_t ns_until_tsc(const struct tdx_td *td, uint64_t deadline)
{
	uint64_t now = guest_tsc(td);
	uint64_t hz = scale(td->vmm->host.tsc_hz, td->tsc_multiplier);

	return deadline <= now ? 0 : (unsigned __int128)(deadline - now) * NS_PER_SECOND / hz + 1;
}

/*
 * Take what is due from a vCPU's timer: the vector to post, 0 = none. *due is
 * set to when it is due next. With the vCPU's lock held.
 */
static uint8_t poll_timer(struct tdx_vcpu *vcpu, uint64_t now_ns, uint64_t *due)
{
	struct tdx_lapic *lapic = &vcpu->lapic;
	bool fired = false;

	*due = NEVER;
	if (lapic->tsc_deadline) {
		uint64_t left = ns_until_tsc(vcpu->td, lapic->tsc_deadline);

		if (left) {
			*due = now_ns + left;
		} else {
			lapic->tsc_deadline = 0;
			fired = true;
		}
	}
	if (lapic->timer_due_ns && lapic->timer_due_ns <= now_ns) {
		tdx_lapic_timer_fired(lapic);
		fired = true;
	}
	if (lapic->timer_due_ns && lapic->timer_due_ns < *due) {
		*due = lapic->timer_due_ns;
	}
	return fired ? tdx_lapic_timer_vector(lapic) : 0;
}

/* Post what is due on all vCPUs; returns when the next one is. */
static uint64_t poll_all(struct tdx_td *td)
{
	uint64_t now = tdx_now_ns(), earliest = NEVER, due;

	for (uint32_t i = 0; i < td->num_vcpus; i++) {
		struct tdx_vcpu *vcpu = &td->vcpus[i];
		uint8_t vector;

		pthread_mutex_lock(&vcpu->lock);
		vector = poll_timer(vcpu, now, &due);
		pthread_mutex_unlock(&vcpu->lock);
		if (vector) {
			tdx_vcpu_post(vcpu, vector);
		}
		earliest = due < earliest ? due : earliest;
	}
	return earliest;
}

static void sleep_until(struct tdx_td *td, uint64_t ns)
{
	struct timespec deadline = { ns / NS_PER_SECOND, ns % NS_PER_SECOND };

	if (ns == NEVER) {
		pthread_cond_wait(&td->timer_wake, &td->timer_lock);
	} else {
		pthread_cond_timedwait(&td->timer_wake, &td->timer_lock, &deadline);
	}
}

/*
 * Deadlines are looked at without timer_lock, as posting takes other locks;
 * timer_changes says whether one was set meanwhile.
 */
static void *timer_thread(void *arg)
{
	struct tdx_td *td = arg;

	pthread_mutex_lock(&td->timer_lock);
	while (!td->timer_stop) {
		uint64_t changes = td->timer_changes, next;

		pthread_mutex_unlock(&td->timer_lock);
		next = poll_all(td);
		pthread_mutex_lock(&td->timer_lock);
		if (!td->timer_stop && changes == td->timer_changes) {
			sleep_until(td, next);
		}
	}
	pthread_mutex_unlock(&td->timer_lock);
	return NULL;
}

bool tdx_timer_start(struct tdx_td *td, struct tdx_error *error)
{
	pthread_condattr_t attr;

	pthread_mutex_init(&td->timer_lock, NULL);
	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_cond_init(&td->timer_wake, &attr);
	pthread_condattr_destroy(&attr);
	td->timer_stop = false;
	if (pthread_create(&td->timer_thread, NULL, timer_thread, td)) {
		return tdx_vmm_fail(error, "cannot start the timer thread");
	}
	return true;
}

void tdx_timer_finish(struct tdx_td *td)
{
	pthread_mutex_lock(&td->timer_lock);
	td->timer_stop = true;
	pthread_cond_signal(&td->timer_wake);
	pthread_mutex_unlock(&td->timer_lock);
	pthread_join(td->timer_thread, NULL);
	pthread_cond_destroy(&td->timer_wake);
	pthread_mutex_destroy(&td->timer_lock);
}

void tdx_timer_changed(struct tdx_td *td)
{
	pthread_mutex_lock(&td->timer_lock);
	td->timer_changes++;
	pthread_cond_signal(&td->timer_wake);
	pthread_mutex_unlock(&td->timer_lock);
}
