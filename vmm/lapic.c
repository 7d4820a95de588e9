/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The host's share of a TD's local APIC, as x2APIC MSRs (SDM volume 3,
 * chapter "Advanced Programmable Interrupt Controller").
 */
#include <string.h>

#include "devices.h"

enum {
	MSR_ID = 0x802, MSR_VERSION = 0x803, MSR_LDR = 0x80d, MSR_SVR = 0x80f, MSR_ESR = 0x828,
	MSR_LVT_CMCI = 0x82f, MSR_ICR = 0x830, MSR_LVT_TIMER = 0x832, MSR_LVT_ERROR = 0x837,
	MSR_TIMER_INITIAL = 0x838, MSR_TIMER_CURRENT = 0x839, MSR_TIMER_DIVIDE = 0x83e,
};

/* Integrated APIC, seven LVT entries. */
#define VERSION		0x00060014u
#define LVT_MASKED	(1u << 16)
#define LVT_TIMER	1
#define TIMER_MODE(lvt)	((lvt) >> 17 & 3)

enum { TIMER_ONE_SHOT, TIMER_PERIODIC, TIMER_TSC_DEADLINE };

void tdx_lapic_reset(struct tdx_lapic *lapic, uint32_t id)
{
	memset(lapic, 0, sizeof(*lapic));
	lapic->id = id;
	lapic->svr = 0xff;
	for (int i = 0; i < 7; i++) {
		lapic->lvt[i] = LVT_MASKED;
	}
}

/* Index into lvt[], -1 where the MSR is none. */
static int lvt_index(uint32_t msr)
{
	if (msr == MSR_LVT_CMCI) {
		return 0;
	}
	return msr >= MSR_LVT_TIMER && msr <= MSR_LVT_ERROR ? (int)(msr - MSR_LVT_TIMER) + 1 : -1;
}

static uint32_t logical_id(uint32_t id)
{
	return id >> 4 << 16 | 1u << (id & 15);
}

static uint64_t count_ns(const struct tdx_lapic *lapic, uint64_t count)
{
	uint32_t code = (lapic->timer_divide & 3) | (lapic->timer_divide >> 1 & 4);
	uint32_t divide = code == 7 ? 1 : 2u << code;

	return (unsigned __int128)count * divide * 1000000000 / TDX_LAPIC_TIMER_HZ;
}

static void start_timer(struct tdx_lapic *lapic, uint64_t now_ns)
{
	bool counts = TIMER_MODE(lapic->lvt[LVT_TIMER]) != TIMER_TSC_DEADLINE;

	lapic->timer_due_ns = counts && lapic->timer_initial ?
		now_ns + count_ns(lapic, lapic->timer_initial) : 0;
}

static enum tdx_lapic_action write_lvt(struct tdx_lapic *lapic, int index, uint64_t value,
				       uint64_t now_ns)
{
	uint32_t before = lapic->lvt[index];

	lapic->lvt[index] = value;
	if (index != LVT_TIMER) {
		return TDX_LAPIC_NOTHING;
	}
	if (TIMER_MODE(value) != TIMER_MODE(before)) {
		lapic->tsc_deadline = 0;
		start_timer(lapic, now_ns);
	}
	return TDX_LAPIC_TIMER;
}

static enum tdx_lapic_action write_icr(uint64_t value, struct tdx_interrupt_message *message,
				       enum tdx_icr_shorthand *shorthand)
{
	*message = (struct tdx_interrupt_message) {
		.destination = value >> 32,
		.vector = value & 0xff,
		.delivery_mode = value >> 8 & 7,
		.logical = value >> 11 & 1,
	};
	*shorthand = value >> 18 & 3;
	return TDX_LAPIC_SEND;
}

enum tdx_lapic_action tdx_lapic_write(struct tdx_lapic *lapic, uint32_t msr, uint64_t value,
				      uint64_t now_ns, struct tdx_interrupt_message *message,
				      enum tdx_icr_shorthand *shorthand)
{
	int index = lvt_index(msr);

	if (msr == TDX_MSR_TSC_DEADLINE) {
		bool armed = TIMER_MODE(lapic->lvt[LVT_TIMER]) == TIMER_TSC_DEADLINE;

		lapic->tsc_deadline = armed ? value : 0;
		return TDX_LAPIC_TIMER;
	}
	if (msr == MSR_ICR) {
		return write_icr(value, message, shorthand);
	}
	if (value >> 32) {
		return TDX_LAPIC_REJECT;
	}
	if (index >= 0) {
		return write_lvt(lapic, index, value, now_ns);
	}
	switch (msr) {
	case MSR_SVR:
		lapic->svr = value;
		return TDX_LAPIC_NOTHING;
	case MSR_ESR:
		lapic->esr = 0;
		return value ? TDX_LAPIC_REJECT : TDX_LAPIC_NOTHING;
	case MSR_TIMER_INITIAL:
		lapic->timer_initial = value;
		start_timer(lapic, now_ns);
		return TDX_LAPIC_TIMER;
	case MSR_TIMER_DIVIDE:
		lapic->timer_divide = value & 0xb;
		return TDX_LAPIC_NOTHING;
	default:
		return TDX_LAPIC_REJECT;
	}
}

static uint64_t current_count(const struct tdx_lapic *lapic, uint64_t now_ns)
{
	uint64_t whole = count_ns(lapic, lapic->timer_initial);

	if (!whole || lapic->timer_due_ns <= now_ns) {
		return 0;
	}
	return (unsigned __int128)(lapic->timer_due_ns - now_ns) * lapic->timer_initial / whole;
}

bool tdx_lapic_read(const struct tdx_lapic *lapic, uint32_t msr, uint64_t now_ns,
		    uint64_t *value)
{
	int index = lvt_index(msr);

	if (index >= 0) {
		*value = lapic->lvt[index];
		return true;
	}
	switch (msr) {
	case MSR_ID:
		*value = lapic->id;
		return true;
	case MSR_VERSION:
		*value = VERSION;
		return true;
	case MSR_LDR:
		*value = logical_id(lapic->id);
		return true;
	case MSR_SVR:
		*value = lapic->svr;
		return true;
	case MSR_ESR:
		*value = lapic->esr;
		return true;
	case MSR_ICR:
		*value = 0;
		return true;
	case MSR_TIMER_INITIAL:
		*value = lapic->timer_initial;
		return true;
	case MSR_TIMER_CURRENT:
		*value = current_count(lapic, now_ns);
		return true;
	case MSR_TIMER_DIVIDE:
		*value = lapic->timer_divide;
		return true;
	case TDX_MSR_TSC_DEADLINE:
		*value = lapic->tsc_deadline;
		return true;
	default:
		return false;
	}
}

bool tdx_lapic_matches(const struct tdx_lapic *lapic, const struct tdx_interrupt_message *message)
{
	uint32_t wanted = message->destination, mine = logical_id(lapic->id);

	/* All ones is everyone, in the 8 bits of an I/O APIC as in 32. */
	if (wanted == UINT32_MAX || wanted == 0xff) {
		return true;
	}
	if (!message->logical) {
		return wanted == lapic->id;
	}
	return wanted >> 16 == mine >> 16 && (wanted & mine & 0xffff);
}

uint8_t tdx_lapic_timer_vector(const struct tdx_lapic *lapic)
{
	uint32_t lvt = lapic->lvt[LVT_TIMER];

	return lvt & LVT_MASKED ? 0 : lvt & 0xff;
}

void tdx_lapic_timer_fired(struct tdx_lapic *lapic)
{
	bool again = TIMER_MODE(lapic->lvt[LVT_TIMER]) == TIMER_PERIODIC;

	lapic->timer_due_ns = again ? lapic->timer_due_ns +
		count_ns(lapic, lapic->timer_initial) : 0;
}
