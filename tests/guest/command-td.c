/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A TD that ends, or does not end, as its command line says: the ways in which
 * `tdx run` has to cope with a guest. Entered like examples/hello-td.
 */
#include <tdx/tdx.h>

#define SERIAL		0x3f8
#define RESET_PORT	0xcf9
#define SLEEP_CONTROL	0x604
#define CMDLINE_AT	0x228	/* in the zero page: where the command line is */
/* Mapped by the page tables it is started with, and no memory of the TD. */
#define NO_MEMORY	0x700000000ull

void hello_td(const uint8_t *zero_page);

static void print(const char *text)
{
	for (; *text; text++) {
		tdvmcall_io_write(1, SERIAL, (uint8_t)*text);
	}
}

static bool is(const char *left, const char *right)
{
	while (*left && *left == *right) {
		left++;
		right++;
	}
	return *left == *right;
}

/* Eight characters as a register holds them. */
static uint64_t word(const char *text)
{
	uint64_t value = 0;

	for (int i = 7; i >= 0; i--) {
		value = value << 8 | (uint8_t)text[i];
	}
	return value;
}

static void fail(void)
{
	tdvmcall_report_fatal_error_text(7, 0, word("the gues"), word("t gave u"),
					 word("p\0\0\0\0\0\0\0"), 0, 0, 0, 0, 0);
}

static void triple_fault(void)
{
	static const struct {
		uint16_t limit;
		uint64_t base;
	} __attribute__((packed)) nothing = { 0, 0 };

	__asm__ volatile("lidt	%0\n\tud2" : : "m"(nothing));
}

static void spin(void)
{
	print("spinning\r\n");
	for (;;) {
		__asm__ volatile("pause");
	}
}

static void sleep(void)
{
	print("sleeping\r\n");
	for (;;) {
		tdvmcall_hlt(0);
	}
}

static void touch_nothing(void)
{
	*(volatile uint8_t *)NO_MEMORY = 1;
}

static void reset(void)
{
	tdvmcall_io_write(1, RESET_PORT, 6);
}

static void power_off(void)
{
	print("off\r\n");
	tdvmcall_io_write(1, SLEEP_CONTROL, 0x34);
}

static const struct {
	const char *name;
	void (*run)(void);
} commands[] = {
	{ "fatal", fail }, { "triple-fault", triple_fault }, { "spin", spin }, { "sleep", sleep },
	{ "touch-nothing", touch_nothing }, { "reset", reset }, { "off", power_off },
};

void hello_td(const uint8_t *zero_page)
{
	uint32_t at = *(const uint32_t *)(zero_page + CMDLINE_AT);
	const char *cmdline = (const char *)(uintptr_t)at;

	for (unsigned int i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
		if (is(cmdline, commands[i].name)) {
			commands[i].run();
		}
	}
	print("command-td: no such command\r\n");
	tdvmcall_io_write(1, SLEEP_CONTROL, 0x34);
}
