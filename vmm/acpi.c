/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Builder of the ACPI tables (ACPI specification 6.5, chapter 5).
 */
#include <stdbool.h>
#include <string.h>

#include "acpi.h"

#define FADT_SIZE	276
#define FADT_FLAG_RESET_REG	(1u << 10)
#define FADT_FLAG_HW_REDUCED	(1u << 20)
/* IAPC_BOOT_ARCH: there is no VGA to probe. */
#define FADT_BOOT_NO_VGA	(1u << 2)
#define GAS_SYSTEM_IO	1

#define MADT_LOCAL_APIC		0
#define MADT_IO_APIC		1
#define MADT_LOCAL_X2APIC	9
#define MADT_MP_WAKEUP		16
/* Ids from here on do not fit the 8-bit entry. */
#define FIRST_X2APIC_ID		255

/*
 * \_SB.COM1: a 16550 (PNP0501) at 3f8h with IRQ 4; \_SB.RTC: a clock (PNP0B00)
 * at 70h, without an interrupt; \_S5: sleep type 5.
 *   Scope (\_SB) {
 *     Device (COM1) {
 *       Name (_HID, EisaId ("PNP0501"))
 *       Name (_CRS, ResourceTemplate () {
 *         IO (Decode16, 0x3f8, 0x3f8, 1, 8)  IRQNoFlags () {4} }) }
 *     Device (RTC) {
 *       Name (_HID, EisaId ("PNP0B00"))
 *       Name (_CRS, ResourceTemplate () { IO (Decode16, 0x70, 0x70, 1, 2) }) } }
 *   Name (\_S5, Package () { 5, 0, 0, 0 })
 */
static const uint8_t dsdt_body[] = {
	0x10, 0x42, 0x05, '\\', '_', 'S', 'B', '_',
	0x5b, 0x82, 0x25, 'C', 'O', 'M', '1',
	0x08, '_', 'H', 'I', 'D', 0x0c, 0x41, 0xd0, 0x05, 0x01,
	0x08, '_', 'C', 'R', 'S', 0x11, 0x10, 0x0a, 0x0d,
	0x47, 0x01, TDX_SERIAL_PORT & 0xff, TDX_SERIAL_PORT >> 8,
	TDX_SERIAL_PORT & 0xff, TDX_SERIAL_PORT >> 8, 0x01, 0x08,
	0x22, 1 << TDX_SERIAL_IRQ, 0x00, 0x79, 0x00,
	0x5b, 0x82, 0x22, 'R', 'T', 'C', '_',
	0x08, '_', 'H', 'I', 'D', 0x0c, 0x41, 0xd0, 0x0b, 0x00,
	0x08, '_', 'C', 'R', 'S', 0x11, 0x0d, 0x0a, 0x0a,
	0x47, 0x01, TDX_RTC_PORT, 0x00, TDX_RTC_PORT, 0x00, 0x01, 0x02, 0x79, 0x00,
	0x08, '_', 'S', '5', '_', 0x12, 0x07, 0x04,
	0x0a, TDX_ACPI_SLEEP_TYPE_S5, 0x00, 0x00, 0x00,
};

/* Where the next table goes; every put is dropped once room ran out. */
struct builder {
	uint8_t *buffer;
	size_t size, used;
	uint64_t gpa;
	bool overflow;
};

static void put(struct builder *b, const void *bytes, size_t length)
{
	if (b->overflow || length > b->size - b->used) {
		b->overflow = true;
		return;
	}
	memcpy(b->buffer + b->used, bytes, length);
	b->used += length;
}

static void put_number(struct builder *b, uint64_t value, size_t length)
{
	put(b, &value, length);
}

static uint8_t checksum(const uint8_t *bytes, size_t length)
{
	uint8_t sum = 0;

	while (length--) {
		sum += *bytes++;
	}
	return -sum;
}

static void align(struct builder *b)
{
	while (b->used % 16 && !b->overflow) {
		put_number(b, 0, 1);
	}
}

/* The common header; its length and checksum are set by end_table(). */
static size_t begin_table(struct builder *b, const char *signature, uint8_t revision)
{
	size_t start;

	align(b);
	start = b->used;
	put(b, signature, 4);
	put_number(b, 0, 4);
	put_number(b, revision, 1);
	put_number(b, 0, 1);
	put(b, "TDXKIT", 6);
	put(b, "TDXKITVM", 8);
	put_number(b, 1, 4);
	put(b, "TDXK", 4);
	put_number(b, 1, 4);
	return start;
}

static uint64_t end_table(struct builder *b, size_t start)
{
	uint32_t length = b->used - start;

	if (!b->overflow) {
		memcpy(b->buffer + start + 4, &length, sizeof(length));
		b->buffer[start + 9] = checksum(b->buffer + start, length);
	}
	return b->gpa + start;
}

static uint64_t put_dsdt(struct builder *b)
{
	size_t start = begin_table(b, "DSDT", 2);

	put(b, dsdt_body, sizeof(dsdt_body));
	return end_table(b, start);
}

/* Overwrite a number inside the table that began at start. */
static void poke(struct builder *b, size_t start, size_t offset, uint64_t value, size_t length)
{
	if (!b->overflow) {
		memcpy(b->buffer + start + offset, &value, length);
	}
}

static void poke_port(struct builder *b, size_t start, size_t offset, uint16_t port)
{
	poke(b, start, offset, GAS_SYSTEM_IO, 1);
	poke(b, start, offset + 1, 8, 1);
	poke(b, start, offset + 3, 1, 1);
	poke(b, start, offset + 4, port, 8);
}

static uint64_t put_fadt(struct builder *b, uint64_t dsdt)
{
	size_t start = begin_table(b, "FACP", 6);

	while (b->used < start + FADT_SIZE && !b->overflow) {
		put_number(b, 0, 1);
	}
	poke(b, start, 40, dsdt, 4);
	poke(b, start, 109, FADT_BOOT_NO_VGA, 2);
	poke(b, start, 112, FADT_FLAG_HW_REDUCED | FADT_FLAG_RESET_REG, 4);
	poke_port(b, start, 116, TDX_ACPI_RESET_PORT);
	poke(b, start, 128, TDX_ACPI_RESET_VALUE, 1);
	poke(b, start, 131, 5, 1);	/* minor version: 6.5 */
	poke(b, start, 140, dsdt, 8);
	poke_port(b, start, 244, TDX_ACPI_SLEEP_CONTROL);
	poke_port(b, start, 256, TDX_ACPI_SLEEP_STATUS);
	return end_table(b, start);
}

static void put_local_apic(struct builder *b, uint32_t id)
{
	if (id < FIRST_X2APIC_ID) {
		put_number(b, MADT_LOCAL_APIC | 8 << 8, 2);
		put_number(b, id, 1);	/* ACPI processor id */
		put_number(b, id, 1);
		put_number(b, 1, 4);	/* enabled */
		return;
	}
	put_number(b, MADT_LOCAL_X2APIC | 16 << 8, 4);
	put_number(b, id, 4);
	put_number(b, 1, 4);
	put_number(b, id, 4);
}

static uint64_t put_madt(struct builder *b, uint32_t cpus, uint64_t mailbox_gpa)
{
	size_t start = begin_table(b, "APIC", 5);

	put_number(b, TDX_LAPIC_GPA, 4);
	put_number(b, 0, 4);	/* no 8259 pair */
	for (uint32_t id = 0; id < cpus; id++) {
		put_local_apic(b, id);
	}
	put_number(b, MADT_IO_APIC | 12 << 8, 4);
	put_number(b, TDX_IOAPIC_GPA, 4);
	put_number(b, 0, 4);	/* first interrupt */
	if (cpus > 1) {
		put_number(b, MADT_MP_WAKEUP | 16 << 8, 8);
		put_number(b, mailbox_gpa, 8);
	}
	return end_table(b, start);
}

static uint64_t put_xsdt(struct builder *b, uint64_t fadt, uint64_t madt)
{
	size_t start = begin_table(b, "XSDT", 1);

	put_number(b, fadt, 8);
	put_number(b, madt, 8);
	return end_table(b, start);
}

static void fill_rsdp(uint8_t rsdp[36], uint64_t xsdt)
{
	uint32_t length = 36;

	memcpy(rsdp, "RSD PTR ", 8);
	memcpy(rsdp + 9, "TDXKIT", 6);
	rsdp[15] = 2;
	memcpy(rsdp + 20, &length, 4);
	memcpy(rsdp + 24, &xsdt, 8);
	rsdp[8] = checksum(rsdp, 20);
	rsdp[32] = checksum(rsdp, 36);
}

size_t tdx_acpi_build(void *buffer, size_t size, uint64_t gpa, uint32_t cpus,
		      uint64_t mailbox_gpa)
{
	struct builder b = { .buffer = buffer, .size = size, .gpa = gpa };
	uint8_t rsdp[36] = { 0 };
	uint64_t fadt, madt, xsdt;

	put(&b, rsdp, sizeof(rsdp));
	fadt = put_fadt(&b, put_dsdt(&b));
	madt = put_madt(&b, cpus, mailbox_gpa);
	xsdt = put_xsdt(&b, fadt, madt);
	if (b.overflow) {
		return 0;
	}
	fill_rsdp(rsdp, xsdt);
	memcpy(buffer, rsdp, sizeof(rsdp));
	return b.used;
}
