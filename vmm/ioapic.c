/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * I/O APIC (82093AA, version 11h), 24 pins.
 */
#include <string.h>

#include "devices.h"

#define WINDOW_SELECT	0x00
#define WINDOW_DATA	0x10
#define REG_ID		0x00
#define REG_VERSION	0x01
#define REG_REDIRECTION	0x10
#define VERSION		0x11
#define ENTRY_MASKED	(UINT64_C(1) << 16)
#define ENTRY_READ_ONLY	(UINT64_C(1) << 12 | UINT64_C(1) << 14)

void tdx_ioapic_reset(struct tdx_ioapic *ioapic)
{
	ioapic->select = ioapic->id = ioapic->levels = 0;
	for (uint32_t pin = 0; pin < TDX_IOAPIC_PINS; pin++) {
		ioapic->redirection[pin] = ENTRY_MASKED;
	}
}

static void deliver(struct tdx_ioapic *ioapic, uint32_t pin)
{
	uint64_t entry = ioapic->redirection[pin];
	/* Bits 55:49 carry destination bits 14:8 where CPUID offers it. */
	struct tdx_interrupt_message message = {
		.destination = (entry >> 56) | (entry >> 49 & 0x7f) << 8,
		.vector = entry & 0xff,
		.delivery_mode = entry >> 8 & 7,
		.logical = entry >> 11 & 1,
	};

	ioapic->deliver(ioapic->arg, &message);
}

static uint64_t *entry_of(struct tdx_ioapic *ioapic, uint32_t *pin)
{
	*pin = (ioapic->select - REG_REDIRECTION) / 2;
	if (ioapic->select < REG_REDIRECTION || *pin >= TDX_IOAPIC_PINS) {
		return NULL;
	}
	return &ioapic->redirection[*pin];
}

static void write_entry(struct tdx_ioapic *ioapic, uint32_t value)
{
	uint32_t pin;
	uint64_t *entry = entry_of(ioapic, &pin);
	bool was_masked;

	if (!entry) {
		return;
	}
	was_masked = *entry & ENTRY_MASKED;
	if (ioapic->select & 1) {
		*entry = (*entry & UINT32_MAX) | (uint64_t)value << 32;
	} else {
		*entry = (*entry >> 32 << 32) | (value & ~ENTRY_READ_ONLY);
	}
	if (was_masked && !(*entry & ENTRY_MASKED) && (ioapic->levels >> pin & 1)) {
		deliver(ioapic, pin);
	}
}

void tdx_ioapic_write(struct tdx_ioapic *ioapic, uint64_t offset, uint32_t value)
{
	if (offset == WINDOW_SELECT) {
		ioapic->select = value & 0xff;
	} else if (offset == WINDOW_DATA && ioapic->select == REG_ID) {
		ioapic->id = value & 0x0f000000;
	} else if (offset == WINDOW_DATA) {
		write_entry(ioapic, value);
	}
}

uint32_t tdx_ioapic_read(const struct tdx_ioapic *ioapic, uint64_t offset)
{
	uint32_t pin = (ioapic->select - REG_REDIRECTION) / 2;

	if (offset == WINDOW_SELECT) {
		return ioapic->select;
	}
	if (offset != WINDOW_DATA) {
		return 0;
	}
	if (ioapic->select == REG_ID) {
		return ioapic->id;
	}
	if (ioapic->select == REG_VERSION) {
		return VERSION | (TDX_IOAPIC_PINS - 1) << 16;
	}
	if (ioapic->select < REG_REDIRECTION || pin >= TDX_IOAPIC_PINS) {
		return 0;
	}
	return ioapic->redirection[pin] >> (ioapic->select & 1 ? 32 : 0);
}

void tdx_ioapic_set_pin(struct tdx_ioapic *ioapic, uint32_t pin, bool level)
{
	bool was = ioapic->levels >> pin & 1;

	ioapic->levels = (ioapic->levels & ~(1u << pin)) | (uint32_t)level << pin;
	if (level && !was && !(ioapic->redirection[pin] & ENTRY_MASKED)) {
		deliver(ioapic, pin);
	}
}
