/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The ways in: the opcodes in a program without hardware, and the direct thunks.
 * Built twice, once for each transport. cmocka has handlers of its own for each
 * test, so each test installs ours.
 */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <sys/mman.h>

#include <cmocka.h>

#include <machine/trap.h>
#include <tdx/gen/fields_sys.h>
#include <tdx/tdx.h>

#include "fixture.h"

static const struct tdx_field_id max_tdmrs = { TDX_MD_SYS_MAX_TDMRS };


static int up(void **state)
{
	static struct fixture fixture;	/* of one test at a time */

	fixture_up(&fixture, 1);
	*state = &fixture;
	return 0;
}

static int down(void **state)
{
	tdx_trap_bind_guest(NULL, NULL);
	fixture_down(*state);
	return 0;
}

static void seamcall_reaches_the_bound_machine(void **state)
{
	uint64_t value = 0;

	assert_true(tdx_trap_install());
	assert_int_equal(tdh_sys_rd(max_tdmrs, NULL, &value),
			 TDX_SUCCESS);
	assert_int_equal(value, 64);
}

static void unbound_thread_gets_the_fault_status(void **state)
{
	assert_true(tdx_trap_install());
	tdx_trap_bind(NULL);
	assert_int_equal(tdh_sys_key_config(), TDX_SEAMCALL_UD);
}

/* Every register a call does not write comes back as it went in. */
static void other_registers_survive(void **state)
{
	bool installed = tdx_trap_install();
	uint64_t rax = 0x7f, rbx = 3;
	register uint64_t in_r10 __asm__("r10") = 10;
	register uint64_t in_r15 __asm__("r15") = 15;

	__asm__ volatile (TDX_SEAMCALL : "+a" (rax), "+b" (rbx), "+r" (in_r10), "+r" (in_r15)
			  : : "memory", "cc"
#ifdef TDX_TRANSPORT_DIRECT
			  , "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
			  "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15"
#endif
			  );
	assert_true(installed);
	assert_int_equal(rax, TDX_OPERAND_INVALID | TDX_OPERAND_ID_RAX);
	assert_int_equal(rbx, 3);
	assert_int_equal(in_r10, 10);
	assert_int_equal(in_r15, 15);
}

static void answer(void *arg, struct tdx_regs *regs)
{
	uint64_t *seen = arg;

	*seen = regs->gpr[TDX_RDX];
	regs->gpr[TDX_RAX] = TDX_SUCCESS;
	regs->gpr[TDX_R8] = 42;
}

static void tdcall_reaches_the_bound_guest(void **state)
{
	uint64_t seen = 0, value = 0;

	assert_true(tdx_trap_install());
	tdx_trap_bind_guest(answer, &seen);
	assert_int_equal(tdg_sys_rd(max_tdmrs, NULL, &value),
			 TDX_SUCCESS);
	assert_int_equal(seen, max_tdmrs.raw);
	assert_int_equal(value, 42);
}

#ifndef TDX_TRANSPORT_DIRECT

static sigjmp_buf escape;
static volatile sig_atomic_t caught;

static void catch(int signal)
{
	caught = signal;
	siglongjmp(escape, 1);
}

/* The signal that running code at an address raises. */
static int signal_of(void *code)
{
	caught = 0;
	if (!sigsetjmp(escape, 1)) {
		((void (*)(void))code)();
	}
	return caught;
}

/* Faults that are none of ours reach the handler that was there before. */
static void other_faults_are_passed_on(void **state)
{
	uint8_t *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
			     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	signal(SIGILL, catch);
	signal(SIGSEGV, catch);
	assert_true(tdx_trap_install());
	memcpy(page, "\x0f\x0b\xc3\xc3", 4);	/* ud2 */
	assert_int_equal(signal_of(page), SIGILL);
	memcpy(page, "\x66\x0f\x01\xcc", 4);	/* TDCALL by no guest */
	assert_int_equal(signal_of(page), SIGILL);
	munmap(page, 4096);
	assert_int_equal(signal_of(page), SIGSEGV);
}

#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(seamcall_reaches_the_bound_machine, up, down),
		cmocka_unit_test_setup_teardown(unbound_thread_gets_the_fault_status, up, down),
		cmocka_unit_test_setup_teardown(other_registers_survive, up, down),
		cmocka_unit_test_setup_teardown(tdcall_reaches_the_bound_guest, up, down),
#ifndef TDX_TRANSPORT_DIRECT
		cmocka_unit_test_setup_teardown(other_faults_are_passed_on, up, down),
#endif
	};

	return cmocka_run_group_tests_name("trap", tests, NULL, NULL);
}
