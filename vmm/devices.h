/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Device models of a TD: a 16550 UART, a real-time clock, an I/O APIC and what
 * of a local APIC the TDX module leaves to the host. Each is a plain structure
 * with register accesses; none knows of TDs or calls. The caller serialises.
 */
#ifndef TDX_VMM_DEVICES_H
#define TDX_VMM_DEVICES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "acpi.h"

/* 16550A. Output leaves at once; input waits in a ring until it is read. */
#define TDX_SERIAL_RING	1024

struct tdx_serial {
	void (*output)(void *arg, uint8_t byte);
	void (*irq)(void *arg, bool level);
	void *arg;
	uint8_t ier, fcr, lcr, mcr, scr, dll, dlm;
	bool thr_empty_pending;
	bool irq_level;
	uint8_t ring[TDX_SERIAL_RING];
	uint32_t ring_read, ring_write;
};

void tdx_serial_write(struct tdx_serial *serial, uint8_t reg, uint8_t value);
uint8_t tdx_serial_read(struct tdx_serial *serial, uint8_t reg);
/* Bytes typed by the user; returns how many there was room for. */
size_t tdx_serial_input(struct tdx_serial *serial, const uint8_t *bytes, size_t count);

/* MC146818, read-only, BCD, 24 hours. */
struct tdx_rtc {
	uint8_t index;
};

void tdx_rtc_write(struct tdx_rtc *rtc, uint16_t port, uint8_t value);
uint8_t tdx_rtc_read(const struct tdx_rtc *rtc, uint16_t port, int64_t unix_time);

/* Where an interrupt is to go: a message as an MSI would carry it. */
struct tdx_interrupt_message {
	uint32_t destination;
	uint8_t vector;
	uint8_t delivery_mode;	/* enum tdx_delivery_mode */
	bool logical;
};

enum tdx_delivery_mode {
	TDX_DELIVERY_FIXED = 0,
	TDX_DELIVERY_LOWEST = 1,
	TDX_DELIVERY_NMI = 4,
	TDX_DELIVERY_INIT = 5,
	TDX_DELIVERY_STARTUP = 6,
};

/*
 * I/O APIC. A TD's EOI is virtualised by the processor and never seen by the
 * host, so a level-triggered pin delivers once each time it is raised, like an
 * edge.
 */
struct tdx_ioapic {
	void (*deliver)(void *arg, const struct tdx_interrupt_message *message);
	void *arg;
	uint32_t select, id;
	uint64_t redirection[TDX_IOAPIC_PINS];
	uint32_t levels;	/* input of each pin */
};

void tdx_ioapic_reset(struct tdx_ioapic *ioapic);
void tdx_ioapic_write(struct tdx_ioapic *ioapic, uint64_t offset, uint32_t value);
uint32_t tdx_ioapic_read(const struct tdx_ioapic *ioapic, uint64_t offset);
void tdx_ioapic_set_pin(struct tdx_ioapic *ioapic, uint32_t pin, bool level);

/*
 * The x2APIC registers that a TD reaches by TDVMCALL: identification, LVT,
 * timer and ICR. TPR, EOI, ISR, IRR and SELF_IPI never come here.
 */
#define TDX_MSR_X2APIC_FIRST	0x800u
#define TDX_MSR_X2APIC_LAST	0x8ffu
#define TDX_MSR_TSC_DEADLINE	0x6e0u
#define TDX_LAPIC_TIMER_HZ	UINT64_C(25000000)	/* what CPUID 15h says of the crystal */

struct tdx_lapic {
	uint32_t id;
	uint32_t svr, esr;
	uint32_t lvt[7];	/* CMCI, timer, thermal, counter, LINT0, LINT1, error */
	uint32_t timer_initial, timer_divide;
	uint64_t tsc_deadline;	/* guest TSC; 0 = disarmed */
	/* One-shot and periodic timer: CLOCK_MONOTONIC of the next event, 0 = off. */
	uint64_t timer_due_ns;
};

/* What an accepted MSR write asks the VMM to do. */
enum tdx_lapic_action {
	TDX_LAPIC_REJECT,	/* no such register, or a reserved value */
	TDX_LAPIC_NOTHING,
	TDX_LAPIC_SEND,		/* send *message to the vCPUs of the ICR */
	TDX_LAPIC_TIMER,	/* the timer was changed */
};

/* ICR shorthand, beside the message. */
enum tdx_icr_shorthand { TDX_ICR_DESTINATION, TDX_ICR_SELF, TDX_ICR_ALL, TDX_ICR_OTHERS };

void tdx_lapic_reset(struct tdx_lapic *lapic, uint32_t id);
enum tdx_lapic_action tdx_lapic_write(struct tdx_lapic *lapic, uint32_t msr, uint64_t value,
				      uint64_t now_ns, struct tdx_interrupt_message *message,
				      enum tdx_icr_shorthand *shorthand);
bool tdx_lapic_read(const struct tdx_lapic *lapic, uint32_t msr, uint64_t now_ns,
		    uint64_t *value);
bool tdx_lapic_matches(const struct tdx_lapic *lapic, const struct tdx_interrupt_message *message);
/* Timer vector if its interrupt is not masked, else 0. */
uint8_t tdx_lapic_timer_vector(const struct tdx_lapic *lapic);
/* The one-shot or periodic timer has come due: set when it is due next. */
void tdx_lapic_timer_fired(struct tdx_lapic *lapic);

#endif /* TDX_VMM_DEVICES_H */
