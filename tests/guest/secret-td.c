/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A TD with a secret in a page of its memory, for tests of what a host can do to
 * it. It says where the page is, asks the host ('?') to do what it wants, and
 * looks at the secret again. Entered like examples/hello-td.
 */
#include <tdx/tdx.h>

#include "secret-td.h"

#define SERIAL		0x3f8
#define SLEEP_CONTROL	0x604
#define SLEEP_S5	0x34

/* The second page is touched once, and never again. */
static volatile uint64_t memory[2][SECRET_WORDS] __attribute__((aligned(4096)));

void hello_td(void);

static void print(const char *text)
{
	for (; *text; text++) {
		tdvmcall_io_write(1, SERIAL, (uint8_t)*text);
	}
}

static void print_address(uint64_t value)
{
	char digit[2] = { 0 };

	for (int shift = 60; shift >= 0; shift -= 4) {
		digit[0] = "0123456789abcdef"[value >> shift & 0xf];
		print(digit);
	}
}

void hello_td(void)
{
	volatile uint64_t *secret = memory[0];
	uint64_t wrong = 0;

	memory[1][0] = 1;
	for (uint64_t i = 0; i < SECRET_WORDS; i++) {
		secret[i] = SECRET_WORD(i);
	}
	print("secret at ");
	print_address((uint64_t)(uintptr_t)secret);
	print("?");
	for (uint64_t i = 0; i < SECRET_WORDS; i++) {
		wrong += secret[i] != SECRET_WORD(i);
	}
	print(wrong ? " changed\r\n" : " kept\r\n");
	tdvmcall_io_write(1, SLEEP_CONTROL, SLEEP_S5);
}
