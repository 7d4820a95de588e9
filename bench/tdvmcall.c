/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What a TDVMCALL costs: out of a TD on the Unicorn engine, through a TD exit
 * to the host side, and back in by TDH.VP.ENTER, by the direct transport.
 * Against a system call of the same moment; median of several rounds, which
 * the guest counts by its own clock.
 *
 * Usage: bench-tdvmcall TD-PROGRAM      (build/bench/bench-td)
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <engine/unicorn.h>
#include <machine/machine.h>
#include <vmm/vmm.h>

#include "host.h"

#define MIB		(1ull << 20)
#define MEMORY		(512 * MIB)
#define TD_MEMORY	(64 * MIB)
#define ROUNDS		9
#define SEPT_VE_DISABLE	(1ull << 28)
#define BOUND		10.0	/* system calls, at most */
#define SYSCALLS	20000

struct bench {
	struct tdx_cli_host host;
	struct tdx_vmm *vmm;
	struct tdx_unicorn *engine;
};

static double now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

static int by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static double median(double *values, int count)
{
	qsort(values, (size_t)count, sizeof(*values), by_value);
	return values[count / 2];
}

static double getppid_ns(void)
{
	double start = now_ns();

	for (int i = 0; i < SYSCALLS; i++) {
		syscall(SYS_getppid);
	}
	return (now_ns() - start) / SYSCALLS;
}

/* A guest's TDVMCALLs: it prints how many ticks of its clock one took. */

struct console {
	char text[1024];
	size_t used;
};

static void take_console(void *arg, uint8_t byte)
{
	struct console *console = arg;

	if (console->used < sizeof(console->text) - 1) {
		console->text[console->used++] = (char)byte;
	}
}

static uint8_t *read_file(const char *name, size_t *size)
{
	FILE *file = fopen(name, "rb");
	uint8_t *bytes = NULL;
	long length;

	if (file && !fseek(file, 0, SEEK_END) && (length = ftell(file)) > 0) {
		rewind(file);
		bytes = malloc((size_t)length);
		*size = bytes ? fread(bytes, 1, (size_t)length, file) : 0;
	}
	if (file) {
		fclose(file);
	}
	if (!bytes) {
		fprintf(stderr, "bench-tdvmcall: cannot read %s\n", name);
		exit(1);
	}
	return bytes;
}

static int bench_tdvmcall(struct bench *bench, const char *program)
{
	struct console console = { 0 };
	struct tdx_td_config config = {
		.memory = TD_MEMORY, .cpus = 1, .attributes = SEPT_VE_DISABLE,
		.console = take_console, .arg = &console,
	};
	uint8_t *kernel = read_file(program, &config.kernel_size);
	double ratios[ROUNDS] = { 0 }, call[ROUNDS], ns = 0, ratio;
	struct tdx_error error;
	struct tdx_td *td;
	char *line, *rest;
	int rounds = 0;

	for (int round = 0; round < ROUNDS; round++) {
		call[round] = getppid_ns();
	}
	config.kernel = kernel;
	td = tdx_td_create(bench->vmm, &config, &error);
	if (!td || tdx_td_run(td, &error) != TDX_END_POWERED_OFF || !tdx_td_destroy(td, &error)) {
		fprintf(stderr, "bench-tdvmcall: %s\n", error.text);
		exit(1);
	}
	for (line = strtok_r(console.text, "\n", &rest); line && rounds < ROUNDS;
	     line = strtok_r(NULL, "\n", &rest)) {
		ns = strtod(line, NULL) * 1e9 / (double)bench->host.host.tsc_hz;
		ratios[rounds++] = ns / median(call, ROUNDS);
	}
	free(kernel);
	if (rounds != ROUNDS) {
		fputs("bench-tdvmcall: the TD reported too few rounds\n", stderr);
		exit(1);
	}
	ratio = median(ratios, ROUNDS);
	printf("TDVMCALL, exit and re-entry  %8.2f of %-32s target <= %.2f  %10.0f ns  %s\n", ratio,
	       "getppid", BOUND, ratio * median(call, ROUNDS), ratio <= BOUND ? "good" : "MISSED");
	return ratio > BOUND;
}

static void start(struct bench *bench)
{
	struct tdx_unicorn_config config;
	char message[200];
	struct tdx_error error;

	if (!tdx_cli_host_create(&bench->host, MEMORY, 1, NULL, &error)) {
		fprintf(stderr, "bench-tdvmcall: %s\n", error.text);
		exit(1);
	}
	config = (struct tdx_unicorn_config) {
		.memory = tdx_machine_memory(bench->host.machine),
		.memory_size = bench->host.config.memory_size,
		.max_pa_bits = bench->host.config.max_pa_bits,
		.hkid_shift = tdx_machine_hkid_shift(bench->host.machine),
	};
	bench->engine = tdx_unicorn_create(&config, message, sizeof(message));
	if (!bench->engine) {
		fprintf(stderr, "bench-tdvmcall: %s\n", message);
		exit(1);
	}
	tdx_machine_set_engine(bench->host.machine, tdx_unicorn_ops(), bench->engine);
	bench->vmm = tdx_vmm_create(&bench->host.host, &error);
	if (!bench->vmm) {
		fprintf(stderr, "bench-tdvmcall: %s\n", error.text);
		exit(1);
	}
}

int main(int argc, char **argv)
{
	static struct bench bench;

	if (argc != 2) {
		fputs("usage: bench-tdvmcall TD-PROGRAM\n", stderr);
		return 2;
	}
	start(&bench);
	return bench_tdvmcall(&bench, argv[1]);
}
