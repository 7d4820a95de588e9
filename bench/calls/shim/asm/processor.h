/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What a Linux kernel's assembly and sites need of its header of this name, to be
 * built outside of a kernel for counting. Not for anything else.
 */
#ifndef TDX_BENCH_SHIM_PROCESSOR_H
#define TDX_BENCH_SHIM_PROCESSOR_H

#include <stdbool.h>

#include <linux/errno.h>

/* A kernel without preemption and without lockdep: neither costs an instruction. */
#define preempt_disable()	__asm__ volatile ("" : : : "memory")
#define preempt_enable()	__asm__ volatile ("" : : : "memory")
#define lockdep_assert_preemption_disabled()	do { } while (0)

/* A store through the GS base, which is 0 in a process, is to the variable itself. */
extern bool cache_state_incoherent;
#define this_cpu_write(variable, value)					\
	__asm__ volatile ("movb	%1, %%gs:%0" : "=m" (variable) : "qi" ((bool)(value)))

#endif /* TDX_BENCH_SHIM_PROCESSOR_H */
