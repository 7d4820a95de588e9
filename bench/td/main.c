/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A TD that asks its VMM for next to nothing, many times, and says how many
 * ticks of its clock a TDVMCALL took: out of the TD, to the VMM and back. One
 * line a round, so that whoever listens can take the median.
 */
#include <tdx/tdx.h>

#define SERIAL		0x3f8
#define SLEEP_CONTROL	0x604
#define SLEEP_S5	(0x20 | 5 << 2)
#define ROUNDS		9
#define CALLS		20000

void hello_td(void);

static void print_number(uint64_t value)
{
	char digits[21];
	int at = sizeof(digits);

	do {
		digits[--at] = '0' + value % 10;
		value /= 10;
	} while (value);
	for (; at < (int)sizeof(digits); at++) {
		tdvmcall_io_write(1, SERIAL, (uint8_t)digits[at]);
	}
	tdvmcall_io_write(1, SERIAL, '\n');
}

static uint64_t ticks(void)
{
	uint32_t low, high;

	__asm__ volatile ("rdtsc" : "=a" (low), "=d" (high));
	return (uint64_t)high << 32 | low;
}

void hello_td(void)
{
	for (int round = 0; round < ROUNDS; round++) {
		uint64_t start = ticks();

		for (int i = 0; i < CALLS; i++) {
			tdvmcall_get_td_vmcall_info(0, NULL, NULL, NULL, NULL);
		}
		print_number((ticks() - start) / CALLS);
	}
	tdvmcall_io_write(1, SLEEP_CONTROL, SLEEP_S5);
}
