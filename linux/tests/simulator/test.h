/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What the tests of tdxsim.ko share: the bare instruction, no call's operands.
 */
#ifndef TDXSIM_TEST_H
#define TDXSIM_TEST_H

/* Offsets in struct test_regs, for execute.S: the order of the encoding, without RSP. */
#define TEST_RAX	0
#define TEST_RCX	1
#define TEST_RDX	2
#define TEST_RBX	3
#define TEST_RBP	4
#define TEST_RSI	5
#define TEST_RDI	6
#define TEST_R8		7
#define TEST_R9		8
#define TEST_R10	9
#define TEST_R11	10
#define TEST_R12	11
#define TEST_R13	12
#define TEST_R14	13
#define TEST_R15	14
#define TEST_FLAGS	15
#define TEST_FAULT	16

#ifndef __ASSEMBLY__

#include <linux/types.h>

struct test_regs {
	u64 gpr[15];	/* in, and out as the instruction left them */
	u64 flags;	/* out; before it, all arithmetic flags are set */
	u64 fault;	/* out: nobody took the instruction */
};

void test_seamcall(struct test_regs *regs);
void test_tdcall(struct test_regs *regs);

/* Say how a rule was kept, in the words that linux/check.py reads. */
bool test_case(bool good, const char *rule);

/**
 * test_random - calls at random on two CPUs, until done or the module stops
 * @calls: on each CPU
 * @seed: of the operands
 *
 * Operands are pages of our own, of nobody, or no addresses at all. The pages
 * may be the module's at the end: test_random_exit() gives them back, and must
 * come after tdxsim.ko has gone.
 */
bool test_random(unsigned int calls, unsigned int seed);
void test_random_exit(void);

#endif /* __ASSEMBLY__ */

#endif /* TDXSIM_TEST_H */
