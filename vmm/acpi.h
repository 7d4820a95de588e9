/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The ACPI tables of a TD: hardware-reduced, one UART, an I/O APIC, a local
 * APIC a vCPU and, with several vCPUs, the multiprocessor wakeup mailbox.
 */
#ifndef TDX_VMM_ACPI_H
#define TDX_VMM_ACPI_H

#include <stddef.h>
#include <stdint.h>

/* Fixed hardware that the tables describe and the device models answer. */
#define TDX_ACPI_SLEEP_CONTROL	0x604	/* I/O port, 8 bits */
#define TDX_ACPI_SLEEP_STATUS	0x605
#define TDX_ACPI_SLEEP_TYPE_S5	5
#define TDX_ACPI_RESET_PORT	0xcf9
#define TDX_ACPI_RESET_VALUE	0x06
#define TDX_IOAPIC_GPA		UINT64_C(0xfec00000)
#define TDX_IOAPIC_PINS		24
#define TDX_LAPIC_GPA		UINT64_C(0xfee00000)
#define TDX_SERIAL_PORT		0x3f8
#define TDX_RTC_PORT		0x70	/* index; data is the next */
#define TDX_SERIAL_IRQ		4

/*
 * Write all tables at @buffer, which the guest sees at @gpa; the RSDP comes
 * first. Returns the bytes used, 0 when @size does not suffice.
 */
size_t tdx_acpi_build(void *buffer, size_t size, uint64_t gpa, uint32_t cpus,
		      uint64_t mailbox_gpa);

#endif /* TDX_VMM_ACPI_H */
