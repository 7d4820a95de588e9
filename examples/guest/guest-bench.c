/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The same small loops on a host and in a guest, so that their ratio can be
 * told: loops of loads and stores, an arithmetic loop, system calls. One line a
 * loop: "bench NAME PICOSECONDS", for one turn, in the least of many rounds. A
 * round is so short that most are over before anything else gets the processor.
 */
#include <stdint.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define ROUNDS		400
#define PASSES		20
#define ELEMENTS	2048
#define TURNS		100000
#define CALLS		200

static uint64_t now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

static uint64_t cells[ELEMENTS], copies[ELEMENTS];

/* In place: one load, one addition, one store a turn. */
static void load_store(void)
{
	for (int pass = 0; pass < PASSES; pass++) {
		for (size_t i = 0; i < ELEMENTS; i++) {
			cells[i] += 3;
			__asm__ volatile("" ::: "memory");
		}
	}
}

static void copy(void)
{
	for (int pass = 0; pass < PASSES; pass++) {
		for (size_t i = 0; i < ELEMENTS; i++) {
			copies[i] = cells[i];
			__asm__ volatile("" :: "r"(copies) : "memory");
		}
	}
}

static void arithmetic(void)
{
	uint64_t value = 1;

	for (int i = 0; i < TURNS; i++) {
		value = value * 5 + 1;
		__asm__ volatile("" : "+r"(value));
	}
}

static void system_calls(void)
{
	for (int i = 0; i < CALLS; i++) {
		syscall(SYS_getppid);
	}
}

static void run(const char *name, void (*loop)(void), uint64_t turns)
{
	uint64_t best = UINT64_MAX;

	for (int round = 0; round < ROUNDS; round++) {
		uint64_t start = now_ns(), took;

		loop();
		took = now_ns() - start;
		best = took < best ? took : best;
	}
	printf("bench %s %llu\n", name, (unsigned long long)(best * 1000 / turns));
}

int main(void)
{
	run("load_store", load_store, PASSES * ELEMENTS);
	run("copy", copy, PASSES * ELEMENTS);
	run("arithmetic", arithmetic, TURNS);
	run("getppid", system_calls, CALLS);
	return 0;
}
