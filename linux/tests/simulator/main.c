// SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Tests of tdxsim.ko from outside: where it refuses to load, which instructions
 * it takes and what it leaves of registers and flags; then calls at random.
 */
#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/module.h>

#include <asm/msr-index.h>
#include <asm/processor-flags.h>

#include <tdx/status.h>

#include "presence.h"
#include "test.h"

#define NO_LEAF			0xfff
/* An MSR with upper bits that are not zero, where the kernel's per-CPU data is. */
#define MSR_WITH_UPPER_BITS	MSR_GS_BASE

static unsigned int calls = 20000;
module_param(calls, uint, 0444);
MODULE_PARM_DESC(calls, "random calls on each of two CPUs, 0: none");
static unsigned int seed = 1;
module_param(seed, uint, 0444);
MODULE_PARM_DESC(seed, "of the random calls");

#define ARITHMETIC_FLAGS	(X86_EFLAGS_CF | X86_EFLAGS_PF | X86_EFLAGS_AF | \
				 X86_EFLAGS_ZF | X86_EFLAGS_SF | X86_EFLAGS_OF)

bool test_case(bool good, const char *rule)
{
	pr_info("%sok - %s\n", good ? "" : "not ", rule);
	return good;
}

static bool refusal(void)
{
	bool good = true;

	good &= test_case(tdxsim_refuse_real_tdx(MSR_WITH_UPPER_BITS) == -EBUSY,
			  "private key ids are a CPU with TDX, which is not simulated");
	good &= test_case(tdxsim_refuse_real_tdx(TDXSIM_MSR_PARTITIONING) == 0,
			  "no private key ids are a CPU without TDX");
	return good;
}

/* Each register has a value of its own. */
static void fill(struct test_regs *regs)
{
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(regs->gpr); i++)
		regs->gpr[i] = 0x1111111111111111 * i;
}

static bool instructions(void)
{
	struct test_regs regs, before;
	bool good = true;

	fill(&regs);
	before = regs;
	test_tdcall(&regs);
	good &= test_case(regs.fault && !memcmp(regs.gpr, before.gpr, sizeof(regs.gpr)),
			  "TDCALL of the kernel is not taken");
	fill(&regs);
	regs.gpr[TEST_RAX] = NO_LEAF;
	before = regs;
	test_seamcall(&regs);
	before.gpr[TEST_RAX] = TDX_OPERAND_INVALID | TDX_OPERAND_ID_RAX;
	good &= test_case(!regs.fault, "SEAMCALL of the kernel is answered");
	good &= test_case(!memcmp(regs.gpr, before.gpr, sizeof(regs.gpr)),
			  "a call that does not exist changes RAX alone");
	good &= test_case(!(regs.flags & ARITHMETIC_FLAGS),
			  "SEAMCALL that is answered clears the arithmetic flags");
	return good;
}

static int __init simulator_init(void)
{
	bool good = refusal();

	good &= instructions();
	if (calls)
		good &= test_random(calls, seed);
	return good ? 0 : -EIO;
}
module_init(simulator_init);

static void __exit simulator_exit(void)
{
	test_random_exit();
}
module_exit(simulator_exit);

MODULE_DESCRIPTION("Tests of tdxsim.ko");
MODULE_AUTHOR("The tdxkit authors");
MODULE_LICENSE("Dual BSD/GPL");
