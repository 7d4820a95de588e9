// SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Calls at random, at once on two CPUs. Statuses are not looked at: tdxsim says
 * when it ends whether the module's data are still consistent, and the kernel
 * whether anything else went wrong. Nearly every call is refused, and in the
 * end one writes to a page that another made the module's: that stops it.
 */
#include <linux/bits.h>
#include <linux/completion.h>
#include <linux/cpumask.h>
#include <linux/gfp.h>
#include <linux/io.h>
#include <linux/kthread.h>
#include <linux/mm.h>
#include <linux/prandom.h>
#include <linux/sched.h>

#include <asm/processor-flags.h>

#include "test.h"

#define NUM_PAGES	96
#define NUM_CPUS	2
#define NUM_LEAVES	82
#define TO_LOADER	BIT_ULL(63)
#define LEAF_SHUTDOWN	52
#define LEAF_UPDATE	53
#define HOLE		0xa0000	/* VGA memory: no System RAM anywhere */
#define ABOVE_RAM	BIT_ULL(45)
#define HKID_SHIFT	46
#define FIRST_PRIVATE	32

static struct page *pages[NUM_PAGES];

struct worker {
	struct rnd_state random;
	unsigned int calls;
	u64 done, stopped;
	struct completion ended;
};

static u64 random_page(struct rnd_state *random)
{
	return page_to_phys(pages[prandom_u32_state(random) % NUM_PAGES]);
}

/* Never the address of memory that is not ours. */
static u64 random_operand(struct rnd_state *random)
{
	u32 bits = prandom_u32_state(random) >> 4;

	switch (prandom_u32_state(random) % 12) {
	case 0:
		return 0;
	case 1:
		return bits & 0xff;
	case 2:
		return ~0ULL;
	case 3:
		return random_page(random) | (u64)(FIRST_PRIVATE + bits % 32) << HKID_SHIFT;
	case 4:
		return HOLE + (bits & 0x1f000);
	case 5:
		return ABOVE_RAM + (bits & ~0xfffU);
	case 6:
		return random_page(random) + (bits & 0xfff);
	case 7:
		/* A GPA and a level; as an address it is above RAM, or 0. */
		return (bits & 7) | (u64)(bits >> 8 & 1) << 45;
	case 8:
		return BIT_ULL(55) | BIT_ULL(bits % 12);
	default:
		return random_page(random);
	}
}

static u64 random_leaf(struct rnd_state *random)
{
	u32 bits = prandom_u32_state(random);
	u64 leaf = bits % NUM_LEAVES;

	/* These end it too soon; so would INSTALL and SHUTDOWN of the loader. */
	if (leaf == LEAF_SHUTDOWN || leaf == LEAF_UPDATE)
		leaf = 0;
	if (bits >> 8 & 0xf)
		return leaf;
	if (bits >> 12 & 1)
		return leaf | 1 << 16;
	return TO_LOADER | (bits >> 13 & 1 ? 0 : 3);
}

static void fill_page(struct rnd_state *random, struct page *page)
{
	u64 *words = page_address(page);
	unsigned int i;

	for (i = 0; i < PAGE_SIZE / sizeof(*words); i++)
		words[i] = random_operand(random);
}

static int work(void *argument)
{
	struct worker *worker = argument;
	struct test_regs regs = { };
	unsigned int i;

	for (; worker->done < worker->calls; worker->done++) {
		for (i = 0; i < ARRAY_SIZE(regs.gpr); i++)
			regs.gpr[i] = random_operand(&worker->random);
		regs.gpr[TEST_RAX] = random_leaf(&worker->random);
		test_seamcall(&regs);
		if (regs.fault)
			break;
		/* The loader lets one CPU in at a time, that is no end. */
		if ((regs.flags & X86_EFLAGS_CF) && !(regs.gpr[TEST_RAX] & TO_LOADER)) {
			worker->stopped = 1;
			break;
		}
		cond_resched();
	}
	complete(&worker->ended);
	return regs.fault;
}

static bool start(struct worker *worker, unsigned int cpu)
{
	struct task_struct *task;

	init_completion(&worker->ended);
	task = kthread_create_on_cpu(work, worker, cpu, "tdxsim-test/%u");
	if (IS_ERR(task))
		return false;
	wake_up_process(task);
	return true;
}

bool test_random(unsigned int calls, unsigned int seed)
{
	static struct worker workers[NUM_CPUS];
	struct rnd_state random;
	bool good = true;
	unsigned int i;

	for (i = 0; i < NUM_CPUS; i++) {
		if (!cpu_online(i))
			return test_case(false, "there are two CPUs for random calls");
	}
	prandom_seed_state(&random, seed);
	for (i = 0; i < NUM_PAGES; i++) {
		pages[i] = alloc_page(GFP_KERNEL);
		if (!pages[i])
			return test_case(false, "there are pages for random calls");
	}
	for (i = 0; i < NUM_PAGES; i++)
		fill_page(&random, pages[i]);
	for (i = 0; i < NUM_CPUS; i++) {
		workers[i].calls = calls;
		prandom_seed_state(&workers[i].random, seed + i + 1);
		if (!start(&workers[i], i))
			return test_case(false, "there is a thread for random calls");
	}
	for (i = 0; i < NUM_CPUS; i++) {
		wait_for_completion(&workers[i].ended);
		pr_info("tdxsim_test: CPU %u: %llu calls, seed %u%s\n", i, workers[i].done, seed,
			workers[i].stopped ? ", then the module stopped" : "");
		good &= workers[i].done == calls || workers[i].stopped;
	}
	return test_case(good, "random calls on two CPUs are answered");
}

void test_random_exit(void)
{
	unsigned int i;

	for (i = 0; i < NUM_PAGES; i++) {
		if (pages[i])
			__free_page(pages[i]);
	}
}
