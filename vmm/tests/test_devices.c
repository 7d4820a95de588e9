/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Rules of the device models: UART, real-time clock, I/O APIC, local APIC.
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "devices.h"

/* Register numbers and bits as the devices' data sheets have them. */
enum { UART_DATA, UART_IER, UART_IIR, UART_LCR, UART_MCR, UART_LSR };
#define OUT2		0x08
#define ICR		0x830
#define LVT_TIMER	0x832
#define TIMER_INITIAL	0x838
#define TIMER_DIVIDE	0x83e
#define MASKED		0x10000
#define TSC_DEADLINE	0x40000
#define PERIODIC	0x20000

struct uart {
	struct tdx_serial serial;
	char out[16];
	size_t length;
	int rises;
};

static void take_output(void *arg, uint8_t byte)
{
	struct uart *uart = arg;

	uart->out[uart->length++] = byte;
}

static void take_irq(void *arg, bool level)
{
	struct uart *uart = arg;

	uart->rises += level;
}

static void reset_uart(struct uart *uart)
{
	memset(uart, 0, sizeof(*uart));
	uart->serial.output = take_output;
	uart->serial.irq = take_irq;
	uart->serial.arg = uart;
	tdx_serial_write(&uart->serial, UART_MCR, OUT2);
}

static void uart_sends_what_is_written_and_is_always_ready(void **state)
{
	struct uart uart;

	reset_uart(&uart);
	assert_int_equal(tdx_serial_read(&uart.serial, UART_LSR), 0x60);
	tdx_serial_write(&uart.serial, UART_DATA, 'o');
	tdx_serial_write(&uart.serial, UART_DATA, 'k');
	assert_string_equal(uart.out, "ok");
	assert_int_equal(uart.rises, 0);
}

static void uart_divisor_is_not_sent(void **state)
{
	struct uart uart;

	reset_uart(&uart);
	tdx_serial_write(&uart.serial, UART_LCR, 0x83);
	tdx_serial_write(&uart.serial, UART_DATA, 12);
	tdx_serial_write(&uart.serial, UART_IER, 1);
	assert_int_equal(tdx_serial_read(&uart.serial, UART_DATA), 12);
	assert_int_equal(tdx_serial_read(&uart.serial, UART_IER), 1);
	tdx_serial_write(&uart.serial, UART_LCR, 3);
	assert_int_equal(tdx_serial_read(&uart.serial, UART_IER), 0);
	assert_int_equal(uart.length, 0);
}

static void uart_interrupts_once_for_each_byte_sent(void **state)
{
	struct uart uart;

	reset_uart(&uart);
	tdx_serial_write(&uart.serial, UART_IER, 2);
	assert_int_equal(uart.rises, 1);
	assert_int_equal(tdx_serial_read(&uart.serial, UART_IIR) & 0xf, 2);
	assert_int_equal(tdx_serial_read(&uart.serial, UART_IIR) & 0xf, 1);
	tdx_serial_write(&uart.serial, UART_DATA, 'x');
	assert_int_equal(uart.rises, 2);
}

static void uart_input_waits_until_it_is_read(void **state)
{
	struct uart uart;

	reset_uart(&uart);
	tdx_serial_write(&uart.serial, UART_IER, 1);
	assert_int_equal(tdx_serial_input(&uart.serial, (const uint8_t *)"ab", 2), 2);
	assert_int_equal(uart.rises, 1);
	assert_int_equal(tdx_serial_read(&uart.serial, UART_IIR) & 0xf, 4);
	assert_int_equal(tdx_serial_read(&uart.serial, UART_DATA), 'a');
	assert_int_equal(tdx_serial_read(&uart.serial, UART_LSR) & 1, 1);
	assert_int_equal(tdx_serial_read(&uart.serial, UART_DATA), 'b');
	assert_int_equal(tdx_serial_read(&uart.serial, UART_LSR) & 1, 0);
	assert_int_equal(tdx_serial_read(&uart.serial, UART_IIR) & 0xf, 1);
}

static void uart_input_beyond_its_room_is_refused(void **state)
{
	static const uint8_t bytes[TDX_SERIAL_RING + 1];
	struct uart uart;

	reset_uart(&uart);
	assert_int_equal(tdx_serial_input(&uart.serial, bytes, sizeof(bytes)), TDX_SERIAL_RING);
	assert_int_equal(tdx_serial_input(&uart.serial, bytes, 1), 0);
}

static uint8_t read_clock(struct tdx_rtc *rtc, uint8_t index)
{
	tdx_rtc_write(rtc, 0x70, index);
	return tdx_rtc_read(rtc, 0x71, INT64_C(1709210096));
}

static void clock_tells_the_time_in_bcd(void **state)
{
	struct tdx_rtc rtc = { 0 };

	/* 2024-02-29 12:34:56 UTC, a Thursday */
	assert_int_equal(read_clock(&rtc, 0), 0x56);
	assert_int_equal(read_clock(&rtc, 2), 0x34);
	assert_int_equal(read_clock(&rtc, 4), 0x12);
	assert_int_equal(read_clock(&rtc, 6), 5);
	assert_int_equal(read_clock(&rtc, 7), 0x29);
	assert_int_equal(read_clock(&rtc, 8), 0x02);
	assert_int_equal(read_clock(&rtc, 9), 0x24);
	assert_int_equal(read_clock(&rtc, 0x32), 0x20);
}

static void clock_never_says_that_an_update_is_in_progress(void **state)
{
	struct tdx_rtc rtc = { 0 };

	assert_int_equal(read_clock(&rtc, 10) & 0x80, 0);
	assert_int_equal(read_clock(&rtc, 13), 0x80);
}

struct bus {
	struct tdx_ioapic ioapic;
	struct tdx_interrupt_message last;
	int count;
};

static void take_message(void *arg, const struct tdx_interrupt_message *message)
{
	struct bus *bus = arg;

	bus->last = *message;
	bus->count++;
}

static void write_ioapic(struct bus *bus, uint32_t reg, uint32_t value)
{
	tdx_ioapic_write(&bus->ioapic, 0, reg);
	tdx_ioapic_write(&bus->ioapic, 0x10, value);
}

static uint32_t read_ioapic(struct bus *bus, uint32_t reg)
{
	tdx_ioapic_write(&bus->ioapic, 0, reg);
	return tdx_ioapic_read(&bus->ioapic, 0x10);
}

static void reset_bus(struct bus *bus)
{
	memset(bus, 0, sizeof(*bus));
	bus->ioapic.deliver = take_message;
	bus->ioapic.arg = bus;
	tdx_ioapic_reset(&bus->ioapic);
}

static void ioapic_says_how_many_pins_it_has(void **state)
{
	struct bus bus;

	reset_bus(&bus);
	assert_int_equal(read_ioapic(&bus, 1) >> 16 & 0xff, TDX_IOAPIC_PINS - 1);
}

static void ioapic_delivers_a_rising_pin_to_its_destination(void **state)
{
	struct bus bus;

	reset_bus(&bus);
	write_ioapic(&bus, 0x10 + 2 * 4 + 1, 3u << 24);
	write_ioapic(&bus, 0x10 + 2 * 4, 0x31);
	tdx_ioapic_set_pin(&bus.ioapic, 4, true);
	tdx_ioapic_set_pin(&bus.ioapic, 4, true);
	assert_int_equal(bus.count, 1);
	assert_int_equal(bus.last.vector, 0x31);
	assert_int_equal(bus.last.destination, 3);
	tdx_ioapic_set_pin(&bus.ioapic, 4, false);
	tdx_ioapic_set_pin(&bus.ioapic, 4, true);
	assert_int_equal(bus.count, 2);
}

static void ioapic_holds_a_masked_pin_until_it_is_unmasked(void **state)
{
	struct bus bus;

	reset_bus(&bus);
	tdx_ioapic_set_pin(&bus.ioapic, 9, true);
	assert_int_equal(bus.count, 0);
	write_ioapic(&bus, 0x10 + 2 * 9, 0x40);
	assert_int_equal(bus.count, 1);
}

static void ioapic_ignores_registers_beyond_its_pins(void **state)
{
	struct bus bus;

	reset_bus(&bus);
	write_ioapic(&bus, 0x10 + 2 * TDX_IOAPIC_PINS, 0x40);
	write_ioapic(&bus, 0xff, 0x40);
	assert_int_equal(read_ioapic(&bus, 0xff), 0);
}

static enum tdx_lapic_action write_lapic(struct tdx_lapic *lapic, uint32_t msr, uint64_t value,
					 uint64_t now)
{
	struct tdx_interrupt_message message;
	enum tdx_icr_shorthand shorthand;

	return tdx_lapic_write(lapic, msr, value, now, &message, &shorthand);
}

static void lapic_icr_write_becomes_a_message(void **state)
{
	struct tdx_interrupt_message message;
	enum tdx_icr_shorthand shorthand;
	struct tdx_lapic lapic;

	tdx_lapic_reset(&lapic, 0);
	assert_int_equal(tdx_lapic_write(&lapic, ICR, UINT64_C(2) << 32 | 0xc00f1, 0, &message,
					 &shorthand), TDX_LAPIC_SEND);
	assert_int_equal(message.destination, 2);
	assert_int_equal(message.vector, 0xf1);
	assert_int_equal(message.delivery_mode, TDX_DELIVERY_FIXED);
	assert_int_equal(shorthand, TDX_ICR_OTHERS);
}

static void lapic_physical_message_reaches_the_named_one_and_broadcast_all(void **state)
{
	struct tdx_interrupt_message message = { .destination = 17 };
	struct tdx_lapic lapic;

	tdx_lapic_reset(&lapic, 17);
	assert_true(tdx_lapic_matches(&lapic, &message));
	message.destination = 16;
	assert_false(tdx_lapic_matches(&lapic, &message));
	message.destination = UINT32_MAX;
	assert_true(tdx_lapic_matches(&lapic, &message));
}

static void lapic_logical_message_needs_cluster_and_bit(void **state)
{
	struct tdx_interrupt_message message = { .logical = true };
	struct tdx_lapic lapic;

	tdx_lapic_reset(&lapic, 18);
	message.destination = 1 << 16 | 0x4;
	assert_true(tdx_lapic_matches(&lapic, &message));
	message.destination = 1 << 16 | 0x8;
	assert_false(tdx_lapic_matches(&lapic, &message));
	message.destination = 0 << 16 | 0x4;
	assert_false(tdx_lapic_matches(&lapic, &message));
}

static void lapic_deadline_counts_only_in_its_mode(void **state)
{
	struct tdx_lapic lapic;

	tdx_lapic_reset(&lapic, 0);
	write_lapic(&lapic, TDX_MSR_TSC_DEADLINE, 1000, 0);
	assert_int_equal(lapic.tsc_deadline, 0);
	write_lapic(&lapic, LVT_TIMER, TSC_DEADLINE | 0xec, 0);
	assert_int_equal(write_lapic(&lapic, TDX_MSR_TSC_DEADLINE, 1000, 0), TDX_LAPIC_TIMER);
	assert_int_equal(lapic.tsc_deadline, 1000);
	assert_int_equal(tdx_lapic_timer_vector(&lapic), 0xec);
	write_lapic(&lapic, LVT_TIMER, 0xec, 0);
	assert_int_equal(lapic.tsc_deadline, 0);
}

static void lapic_masked_timer_has_no_vector(void **state)
{
	struct tdx_lapic lapic;

	tdx_lapic_reset(&lapic, 0);
	assert_int_equal(tdx_lapic_timer_vector(&lapic), 0);
	write_lapic(&lapic, LVT_TIMER, MASKED | 0xec, 0);
	assert_int_equal(tdx_lapic_timer_vector(&lapic), 0);
}

static void lapic_timer_counts_at_its_frequency(void **state)
{
	struct tdx_lapic lapic;
	uint64_t left;

	tdx_lapic_reset(&lapic, 0);
	write_lapic(&lapic, LVT_TIMER, PERIODIC | 0x30, 0);
	write_lapic(&lapic, TIMER_DIVIDE, 0xb, 0);
	write_lapic(&lapic, TIMER_INITIAL, TDX_LAPIC_TIMER_HZ / 1000, 500);
	assert_int_equal(lapic.timer_due_ns, 1000000 + 500);
	assert_true(tdx_lapic_read(&lapic, 0x839, 500500, &left));
	assert_int_equal(left, TDX_LAPIC_TIMER_HZ / 2000);
	tdx_lapic_timer_fired(&lapic);
	assert_int_equal(lapic.timer_due_ns, 2000000 + 500);
}

static void lapic_rejects_unknown_registers_and_wide_values(void **state)
{
	struct tdx_lapic lapic;
	uint64_t value;

	tdx_lapic_reset(&lapic, 0);
	assert_int_equal(write_lapic(&lapic, 0x8ff, 0, 0), TDX_LAPIC_REJECT);
	assert_int_equal(write_lapic(&lapic, 0x80f, UINT64_C(1) << 32, 0), TDX_LAPIC_REJECT);
	assert_false(tdx_lapic_read(&lapic, 0x8ff, 0, &value));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(uart_sends_what_is_written_and_is_always_ready),
		cmocka_unit_test(uart_divisor_is_not_sent),
		cmocka_unit_test(uart_interrupts_once_for_each_byte_sent),
		cmocka_unit_test(uart_input_waits_until_it_is_read),
		cmocka_unit_test(uart_input_beyond_its_room_is_refused),
		cmocka_unit_test(clock_tells_the_time_in_bcd),
		cmocka_unit_test(clock_never_says_that_an_update_is_in_progress),
		cmocka_unit_test(ioapic_says_how_many_pins_it_has),
		cmocka_unit_test(ioapic_delivers_a_rising_pin_to_its_destination),
		cmocka_unit_test(ioapic_holds_a_masked_pin_until_it_is_unmasked),
		cmocka_unit_test(ioapic_ignores_registers_beyond_its_pins),
		cmocka_unit_test(lapic_icr_write_becomes_a_message),
		cmocka_unit_test(lapic_physical_message_reaches_the_named_one_and_broadcast_all),
		cmocka_unit_test(lapic_logical_message_needs_cluster_and_bit),
		cmocka_unit_test(lapic_deadline_counts_only_in_its_mode),
		cmocka_unit_test(lapic_masked_timer_has_no_vector),
		cmocka_unit_test(lapic_timer_counts_at_its_frequency),
		cmocka_unit_test(lapic_rejects_unknown_registers_and_wide_values),
	};

	return cmocka_run_group_tests_name("vmm devices", tests, NULL, NULL);
}
