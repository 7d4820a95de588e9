/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * How fast the software module answers, over the direct transport: each call
 * against something every machine can time, in the same run. Of each pair the
 * two alternate; the figure is the median of the rounds' ratios, in CPU time.
 *
 * Usage: bench_module [--json] [--quick]
 * Exit code 1 when a figure misses its target.
 */
#define OPENSSL_SUPPRESS_DEPRECATED
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>
#include <openssl/sha.h>
#include <pthread.h>

#include <tdx/gen/fields_sys.h>
#include <tdx/gen/fields_td.h>

#include "platform.h"

#define MIB		(1ull << 20)
#define GIB		(1ull << 30)
#define PAGE		4096u
#define ROUNDS		15
#define SPAN		(2 * MIB)	/* what one secure EPT page maps */
#define PAGES_A_SPAN	512u
#define FIRST_HKID	33u

struct bench {
	struct platform platform;
	struct td td;			/* being built */
	struct td live;			/* finalised */
	uint64_t source;		/* a page of the host */
	uint64_t next_add, next_aug;	/* GPAs */
	uint8_t *scratch;
	SHA512_CTX sha;
};

/* A call's cost against what it is compared with; both return ns for one. */
struct figure {
	const char *name, *against;
	double target;			/* ratio, at most */
	double (*call)(struct bench *bench);
	double (*reference)(struct bench *bench);
};

static bool json;
static uint32_t num_missed, num_printed;

static double clock_ns(clockid_t clock)
{
	struct timespec time;

	clock_gettime(clock, &time);
	return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

/* What this thread used: others on a busy machine do not count. */
static double used_ns(void)
{
	return clock_ns(CLOCK_THREAD_CPUTIME_ID);
}

static void check(tdx_status status, const char *what)
{
	if (status != TDX_SUCCESS) {
		fprintf(stderr, "bench_module: %s returned %#llx; the module is at fault\n", what,
			(unsigned long long)status);
		exit(1);
	}
}

#define TIME_EACH(count, statement)				\
	({							\
		double start_ = used_ns();			\
		for (uint32_t i = 0; i < (count); i++) {	\
			statement;				\
		}						\
		(used_ns() - start_) / (count);			\
	})

static int by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return x < y ? -1 : x > y;
}

static double median(double *values, uint32_t count)
{
	qsort(values, count, sizeof(*values), by_value);
	return values[count / 2];
}

/* @at_least: a higher value is the better one. */
static void print(const char *name, const char *against, double ratio, double target, double ns,
		  bool at_least)
{
	bool good = at_least ? ratio >= target : ratio <= target;

	num_missed += !good;
	if (json) {
		printf("%s\n  {\"name\": \"%s\", \"against\": \"%s\", \"ratio\": %.2f, "
		       "\"target\": %.2f, \"ns\": %.0f, \"good\": %s}", num_printed ? "," : "[",
		       name, against, ratio, target, ns, good ? "true" : "false");
	} else {
		printf("%-28s %8.2f of %-32s target %s %.2f  %10.0f ns  %s\n", name, ratio, against,
		       at_least ? ">=" : "<=", target, ns, good ? "good" : "MISSED");
	}
	num_printed++;
}

/* --- calls ---------------------------------------------------------------- */

static double do_getppid(struct bench *bench)
{
	return TIME_EACH(20000, syscall(SYS_getppid));
}

static double do_sys_rd(struct bench *bench)
{
	struct tdx_field_id field = { TDX_MD_SYS_NUM_CMRS };
	uint64_t value;

	return TIME_EACH(20000, check(tdh_sys_rd(field, NULL, &value), "TDH.SYS.RD"));
}

static double do_mng_rd(struct bench *bench)
{
	struct tdx_field_id field = { TDX_MD_TD_NUM_VCPUS };
	uint64_t value;

	return TIME_EACH(20000, check(tdh_mng_rd(bench->live.tdr, field, &value), "TDH.MNG.RD"));
}

static void add_tables(struct bench *bench, const struct td *td, uint64_t gpa)
{
	if (gpa % GIB == 0) {
		td_map_tables(&bench->platform, td, gpa);
		return;
	}
	check(tdh_mem_sept_add(tdx_gpa_level(gpa, 1), td->tdr, platform_page(&bench->platform),
			       NULL, NULL), "TDH.MEM.SEPT.ADD");
}

/* Pages are touched before, so that only the call's own work is timed. */
static uint64_t warm_pages(struct bench *bench, uint32_t count)
{
	uint64_t first = bench->platform.next_page;

	for (uint32_t i = 0; i < count; i++) {
		memset(platform_map(&bench->platform, platform_page(&bench->platform)), 1, PAGE);
	}
	return first;
}

static double do_page_add(struct bench *bench)
{
	uint64_t gpa = bench->next_add, page;

	add_tables(bench, &bench->td, gpa);
	page = warm_pages(bench, PAGES_A_SPAN);
	bench->next_add += SPAN;
	return TIME_EACH(PAGES_A_SPAN, check(tdh_mem_page_add(
		tdx_gpa_level(gpa + i * PAGE, 0), bench->td.tdr, page + i * PAGE, bench->source,
		NULL, NULL), "TDH.MEM.PAGE.ADD"));
}

static double do_page_aug(struct bench *bench)
{
	uint64_t gpa = bench->next_aug, page;

	add_tables(bench, &bench->live, gpa);
	page = warm_pages(bench, PAGES_A_SPAN);
	bench->next_aug += SPAN;
	return TIME_EACH(PAGES_A_SPAN, check(tdh_mem_page_aug(
		tdx_gpa_level(gpa + i * PAGE, 0), bench->live.tdr, page + i * PAGE, NULL, NULL),
		"TDH.MEM.PAGE.AUG"));
}

static double do_copy_and_hash(struct bench *bench)
{
	uint8_t *source = platform_map(&bench->platform, bench->source);

	return TIME_EACH(PAGES_A_SPAN, {
		memcpy(bench->scratch + i * PAGE, source, PAGE);
		SHA384_Update(&bench->sha, source, 128);
	});
}

static double do_mr_extend(struct bench *bench)
{
	return TIME_EACH(2000, check(tdh_mr_extend(0, bench->td.tdr, NULL, NULL),
				     "TDH.MR.EXTEND"));
}

static double do_three_blocks(struct bench *bench)
{
	return TIME_EACH(2000, SHA384_Update(&bench->sha, bench->scratch, 384));
}

static const struct figure figures[] = {
	{ "TDH.SYS.RD", "getppid", 3, do_sys_rd, do_getppid },
	{ "TDH.MNG.RD", "getppid", 3, do_mng_rd, do_getppid },
	{ "TDH.MEM.PAGE.AUG", "getppid", 6, do_page_aug, do_getppid },
	{ "TDH.MEM.PAGE.ADD", "copy 4 KiB, one SHA-384 block", 2.5, do_page_add,
	  do_copy_and_hash },
	{ "TDH.MR.EXTEND", "three SHA-384 blocks", 1.3, do_mr_extend, do_three_blocks },
};

static void run_figure(struct bench *bench, const struct figure *figure)
{
	double ratios[ROUNDS], ns[ROUNDS];

	for (uint32_t i = 0; i < ROUNDS; i++) {
		double reference = figure->reference(bench);

		ns[i] = figure->call(bench);
		ratios[i] = ns[i] / reference;
	}
	print(figure->name, figure->against, median(ratios, ROUNDS), figure->target,
	      median(ns, ROUNDS), false);
}

static void start(struct bench *bench)
{
	platform_start_sized(&bench->platform, 1 * GIB, 1, NULL, NULL);
	bench->scratch = malloc(SPAN);
	memset(bench->scratch, 1, SPAN);
	SHA384_Init(&bench->sha);
	bench->source = platform_page(&bench->platform);
	memset(platform_map(&bench->platform, bench->source), 0x5a, PAGE);
	td_create(&bench->platform, &bench->live, FIRST_HKID, 0);
	td_init(&bench->platform, &bench->live, 0);
	td_add_vcpu(&bench->platform, &bench->live, 0);
	check(tdh_mr_finalize(bench->live.tdr), "TDH.MR.FINALIZE");
	td_create(&bench->platform, &bench->td, FIRST_HKID + 1, 0);
	td_init(&bench->platform, &bench->td, 0);
}

static void run_calls(void **state)
{
	static struct bench bench;

	start(&bench);
	/* TDH.MR.EXTEND comes last: pages have been added by then. */
	for (size_t i = 0; i < sizeof(figures) / sizeof(figures[0]); i++) {
		run_figure(&bench, &figures[i]);
	}
	free(bench.scratch);
	platform_stop(&bench.platform);
}

/* --- a large TD ------------------------------------------------------------ */

static double copy_fresh(const uint8_t *source, uint64_t size)
{
	double start_ns;
	uint8_t *to = mmap(NULL, size, PROT_READ | PROT_WRITE,
			   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	if (to == MAP_FAILED) {
		fprintf(stderr, "bench_module: no memory for %llu MiB; try --quick\n",
			(unsigned long long)(size / MIB));
		exit(1);
	}
	start_ns = used_ns();
	for (uint64_t at = 0; at < size; at += PAGE) {
		memcpy(to + at, source, PAGE);
	}
	start_ns = used_ns() - start_ns;
	munmap(to, size);
	return start_ns;
}

static double build_fresh(uint64_t size)
{
	static struct bench bench;
	double start_ns;

	platform_start_sized(&bench.platform, size + size / 8, 1, NULL, NULL);
	bench.source = platform_page(&bench.platform);
	memset(platform_map(&bench.platform, bench.source), 0x5a, PAGE);
	td_create(&bench.platform, &bench.td, FIRST_HKID, 0);
	td_init(&bench.platform, &bench.td, 0);
	start_ns = used_ns();
	for (uint64_t gpa = 0; gpa < size; gpa += PAGE) {
		if (gpa % SPAN == 0) {
			if (gpa && gpa % GIB == 0) {
				check(tdh_mem_sept_add(tdx_gpa_level(gpa, 2), bench.td.tdr,
						       platform_page(&bench.platform), NULL, NULL),
				      "TDH.MEM.SEPT.ADD");
				check(tdh_mem_sept_add(tdx_gpa_level(gpa, 1), bench.td.tdr,
						       platform_page(&bench.platform), NULL, NULL),
				      "TDH.MEM.SEPT.ADD");
			} else {
				add_tables(&bench, &bench.td, gpa);
			}
		}
		check(tdh_mem_page_add(tdx_gpa_level(gpa, 0), bench.td.tdr,
				       platform_page(&bench.platform), bench.source, NULL, NULL),
		      "TDH.MEM.PAGE.ADD");
	}
	start_ns = used_ns() - start_ns;
	platform_stop(&bench.platform);
	return start_ns;
}

static uint64_t large_size = 2 * GIB;

static void run_large(void **state)
{
	static uint8_t source[PAGE];
	double ratios[3], ns[3];

	memset(source, 0x5a, sizeof(source));
	for (uint32_t i = 0; i < 3; i++) {
		double reference = copy_fresh(source, large_size);

		ns[i] = build_fresh(large_size);
		ratios[i] = ns[i] / reference;
	}
	print(large_size == 2 * GIB ? "2 GiB by TDH.MEM.PAGE.ADD" : "memory by TDH.MEM.PAGE.ADD",
	      "memcpy into fresh pages", median(ratios, 3), 3, median(ns, 3), false);
}

/* --- two threads, two TDs --------------------------------------------------- */

/*
 * A busy machine runs the threads in turns, and then two are no faster than one
 * whatever the module does. So time is taken in short windows, and of those
 * only the ones count in which the other thread got on as far; a tenth of them
 * are faster than the figure, which then is not that of the interruptions.
 */
#define WINDOW_CALLS	5000u
#define MAX_WINDOWS	4096u
#define THREAD_SECONDS	2.0

struct worker {
	struct tdx_lp *lp;
	struct tdx_tdr tdr;
	const struct worker *other;	/* NULL: alone */
	uint64_t calls __attribute__((aligned(128)));	/* so far; atomic */
	uint32_t num_windows;
	double ns[MAX_WINDOWS];		/* one call, by window */
} __attribute__((aligned(128)));

/* Did the other thread make about as many calls as this one did? */
static bool both_ran(uint64_t other_calls)
{
	return other_calls >= WINDOW_CALLS * 4 / 5 && other_calls <= WINDOW_CALLS * 5 / 4;
}

static uint64_t calls_of(const struct worker *worker)
{
	return worker ? __atomic_load_n(&worker->calls, __ATOMIC_RELAXED) : 0;
}

static void *work(void *arg)
{
	struct worker *worker = arg;
	struct tdx_field_id field = { TDX_MD_TD_NUM_VCPUS };
	double end = clock_ns(CLOCK_MONOTONIC) + THREAD_SECONDS * 1e9, start;
	uint64_t value;

	tdx_trap_bind(worker->lp);
	while ((start = clock_ns(CLOCK_MONOTONIC)) < end && worker->num_windows < MAX_WINDOWS) {
		uint64_t before = calls_of(worker->other);

		for (uint32_t i = 0; i < WINDOW_CALLS; i++) {
			check(tdh_mng_rd(worker->tdr, field, &value), "TDH.MNG.RD");
			__atomic_store_n(&worker->calls, worker->calls + 1, __ATOMIC_RELAXED);
		}
		if (!worker->other || both_ran(calls_of(worker->other) - before)) {
			worker->ns[worker->num_windows++] =
				(clock_ns(CLOCK_MONOTONIC) - start) / WINDOW_CALLS;
		}
	}
	tdx_trap_bind(NULL);
	return NULL;
}

/* Calls a nanosecond by this many threads, each on its own TD; 0: never at once. */
static double rate(struct platform *platform, const struct td *tds, uint32_t threads)
{
	static struct worker workers[2];
	pthread_t thread[2];
	double sum = 0;

	memset(workers, 0, sizeof(workers));
	for (uint32_t i = 0; i < threads; i++) {
		workers[i].lp = tdx_machine_lp(platform->machine, i);
		workers[i].tdr = tds[i].tdr;
		workers[i].other = threads > 1 ? &workers[1 - i] : NULL;
	}
	for (uint32_t i = 0; i < threads; i++) {
		pthread_create(&thread[i], NULL, work, &workers[i]);
	}
	for (uint32_t i = 0; i < threads; i++) {
		pthread_join(thread[i], NULL);
		if (!workers[i].num_windows) {
			return 0;
		}
		qsort(workers[i].ns, workers[i].num_windows, sizeof(double), by_value);
		sum += 1 / workers[i].ns[workers[i].num_windows / 10];
	}
	return sum;
}

static void run_threads(void **state)
{
	static struct platform platform;
	struct td tds[2];
	double one, two;

	platform_start_sized(&platform, 64 * MIB, 2, NULL, NULL);
	for (uint16_t i = 0; i < 2; i++) {
		td_create(&platform, &tds[i], (uint16_t)(FIRST_HKID + i), 0);
		td_init(&platform, &tds[i], 0);
	}
	tdx_trap_bind(NULL);
	one = rate(&platform, tds, 1);
	two = rate(&platform, tds, 2);
	if (two == 0) {
		fprintf(stderr, "bench_module: no two processors were free at once; "
			"the figure for two threads is left out\n");
	} else {
		print("two threads on two TDs", "one thread's rate", two / one, 1.8, 1 / two,
		      true);
	}
	platform_stop(&platform);
}

int main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		if (strcmp(argv[i], "--json") == 0) {
			json = true;
		} else if (strcmp(argv[i], "--quick") == 0) {
			large_size = 256 * MIB;
		} else {
			fprintf(stderr, "usage: bench_module [--json] [--quick]\n");
			return 2;
		}
	}
	run_calls(NULL);
	run_large(NULL);
	run_threads(NULL);
	printf(json ? "\n]\n" : "");
	return num_missed ? 1 : 0;
}
