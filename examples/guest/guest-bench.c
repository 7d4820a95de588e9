/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The same small loops on a host and in a guest, so that their ratio can be
 * told: a load/add/store loop, an arithmetic loop, system calls. One line a
 * loop: "bench NAME NANOSECONDS", the least of several rounds.
 */
#include <stdint.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define ROUNDS		7
#define ELEMENTS	2048

static uint64_t now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

static void load_store(void)
{
	static volatile uint64_t cells[ELEMENTS];

	for (int pass = 0; pass < 2000; pass++) {
		for (int i = 0; i < ELEMENTS; i++) {
			cells[i] += 3;
		}
	}
}

static void arithmetic(void)
{
	uint64_t value = 1;

	for (int i = 0; i < 10000000; i++) {
		value = value * 5 + 1;
		__asm__ volatile("" : "+r"(value));
	}
}

static void system_calls(void)
{
	for (int i = 0; i < 20000; i++) {
		syscall(SYS_getppid);
	}
}

static void run(const char *name, void (*loop)(void))
{
	uint64_t best = UINT64_MAX;

	for (int round = 0; round < ROUNDS; round++) {
		uint64_t start = now_ns(), took;

		loop();
		took = now_ns() - start;
		best = took < best ? took : best;
	}
	printf("bench %s %llu\n", name, (unsigned long long)best);
}

int main(void)
{
	run("load_store", load_store);
	run("arithmetic", arithmetic);
	run("getppid", system_calls);
	return 0;
}
