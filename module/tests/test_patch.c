/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Patched SEAMCALLs. The sites are functions in assembler, laid out so that
 * some straddle cache lines: what a patch costs a site beyond the instruction
 * must be nothing, whoever executes it meanwhile.
 */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <linux/membarrier.h>
#include <sys/syscall.h>

#include <cmocka.h>

#include <machine/trap.h>
#include <tdx/gen/fields_sys.h>
#include <tdx/gen/leaves.h>
#include <tdx/tdx.h>

#include "fixture.h"

#define MANY		64	/* traps; more than it takes to be patched */
#define JUMP		0xe9
#define SITES		48	/* for threads; then one for each test that wants one */
#define SITE_CARRY	SITES
#define SITE_UNBOUND	(SITES + 1)
#define ALL_SITES	50
#define SITE_BYTES	37
#define THREADS		4

struct registers {
	uint64_t rax, rbx, rcx, rdx, rsi, rdi, rbp, r[8];
	uint64_t xmm[16][2];
	uint64_t below[16];	/* the 128 bytes below RSP */
};

/*
 * One call with every register and the red zone as given, and as they are after
 * it. A function for each site of SEAMCALL.
 */
void call_with(struct registers *registers);
void call_with_twin(struct registers *registers);
/* ALL_SITES functions, tdx_status f(uint64_t field, uint64_t *value): TDH.SYS.RD. */
extern uint8_t site_functions[];

#define EACH_OF_16(op)	\
	".irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15\n" op ".endr\n"
#define ALL_XMM(op)	EACH_OF_16(op)
#define ALL_R(op)	".irp n, 8, 9, 10, 11, 12, 13, 14, 15\n" op ".endr\n"
#define BELOW(op)	EACH_OF_16(op)

/* The pointer stays at the top of the stack, which is the site's. */
#define CALL_WITH(name)								\
	__asm__ (								\
	"	.text\n	.globl	" name "\n	.type	" name ", @function\n"	\
	name ":\n"								\
	"	push %rbx\n	push %rbp\n	push %r12\n	push %r13\n"	\
	"	push %r14\n	push %r15\n	push %rdi\n"			\
	"	mov %rdi, %rax\n"						\
	ALL_XMM("movups 120 + 16 * \\n(%rax), %xmm\\n\n")			\
	BELOW("mov 376 + 8 * \\n(%rax), %rbx\n mov %rbx, -128 + 8 * \\n(%rsp)\n") \
	ALL_R("mov 56 + 8 * (\\n - 8)(%rax), %r\\n\n")				\
	"	mov 8(%rax), %rbx\n	mov 16(%rax), %rcx\n"			\
	"	mov 24(%rax), %rdx\n	mov 32(%rax), %rsi\n"			\
	"	mov 40(%rax), %rdi\n	mov 48(%rax), %rbp\n"			\
	"	mov (%rax), %rax\n"						\
	name "_site:\n"								\
	"	.byte 0x66, 0x0f, 0x01, 0xcf\n	jnc 1f\n"			\
	"	movabs $0x8000ff00ffff0000, %rax\n"				\
	"1:	xchg %rax, (%rsp)\n"						\
	ALL_R("mov %r\\n, 56 + 8 * (\\n - 8)(%rax)\n")				\
	"	mov %rbx, 8(%rax)\n	mov %rcx, 16(%rax)\n"			\
	"	mov %rdx, 24(%rax)\n	mov %rsi, 32(%rax)\n"			\
	"	mov %rdi, 40(%rax)\n	mov %rbp, 48(%rax)\n"			\
	BELOW("mov -128 + 8 * \\n(%rsp), %rbx\n mov %rbx, 376 + 8 * \\n(%rax)\n") \
	ALL_XMM("movups %xmm\\n, 120 + 16 * \\n(%rax)\n")			\
	"	pop %rbx\n	mov %rbx, (%rax)\n"				\
	"	pop %r15\n	pop %r14\n	pop %r13\n	pop %r12\n"	\
	"	pop %rbp\n	pop %rbx\n	ret\n"				\
	"	.size	" name ", . - " name "\n")

CALL_WITH("call_with");
CALL_WITH("call_with_twin");

#define TEXT_(value)	#value
#define TEXT(value)	TEXT_(value)

__asm__ (
	"	.text\n"
	"	.p2align 6\n"
	"site_functions:\n"
	"	.set n, 0\n"
	"	.rept " TEXT(ALL_SITES) "\n"
	"	.org site_functions + n * " TEXT(SITE_BYTES) "\n"
	"	mov $" TEXT(TDX_LEAF_TDH_SYS_RD) ", %eax\n"
	"	mov %rdi, %rdx\n"
	"	.byte 0x66, 0x0f, 0x01, 0xcf\n"
	"	jnc 1f\n"
	"	movabs $0x8000ff00ffff0000, %rax\n"
	"1:	mov %r8, (%rsi)\n"
	"	ret\n"
	"	.set n, n + 1\n"
	"	.endr\n");

#define SITE_OFFSET	8	/* of SEAMCALL in a site function */

extern uint8_t call_with_site[], call_with_twin_site[];

static uint8_t *site(int number)
{
	return site_functions + number * SITE_BYTES;
}

static tdx_status call_site(int number, uint64_t *value)
{
	tdx_status (*call)(uint64_t field, uint64_t *value) =
		(tdx_status (*)(uint64_t, uint64_t *))(uintptr_t)site(number);

	return call(TDX_MD_SYS_MAX_TDMRS, value);
}

/* Called until it is surely patched. */
static void wear_in(int number)
{
	uint64_t value = 0;

	for (int i = 0; i < MANY; i++) {
		assert_int_equal(call_site(number, &value), TDX_SUCCESS);
		assert_int_equal(value, 64);
	}
	assert_int_equal(site(number)[SITE_OFFSET], JUMP);
}

/* The kernel's part of it. */
static bool can_patch(void)
{
	return syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE, 0,
		       0) == 0 && access("/proc/self/mem", W_OK) == 0;
}

static int up(void **state)
{
	static struct fixture fixture;	/* of one test at a time */

	fixture_up(&fixture, THREADS);
	unsetenv("TDX_TRAP_PATCH");
	*state = &fixture;
	return 0;
}

static int down(void **state)
{
	fixture_down(*state);
	return 0;
}

static void fill(struct registers *registers)
{
	uint8_t *bytes = (uint8_t *)registers;

	for (size_t i = 0; i < sizeof(*registers); i++) {
		bytes[i] = (uint8_t)(i * 7 + 1);
	}
	registers->rax = TDX_LEAF_TDH_SYS_RD;
	registers->rdx = TDX_MD_SYS_MAX_TDMRS;
}

/* What a trap leaves, a patched site leaves too: registers, vectors, red zone. */
static void a_patched_site_changes_what_the_call_changes(void **state)
{
	struct registers trapped, patched;

	assert_true(tdx_trap_install());
	fill(&trapped);
	call_with(&trapped);
	assert_int_equal(*call_with_site, 0x66);
	for (int i = 0; i < MANY; i++) {
		fill(&patched);
		call_with(&patched);
	}
	assert_int_equal(*call_with_site, JUMP);
	assert_int_equal(patched.rax, TDX_SUCCESS);
	assert_int_equal(patched.r[0], 64);
	assert_memory_equal(&patched, &trapped, sizeof(patched));
	/* and only a few registers are the call's */
	fill(&trapped);
	assert_memory_equal(&patched.xmm, &trapped.xmm, sizeof(patched.xmm));
	assert_memory_equal(&patched.below, &trapped.below, sizeof(patched.below));
	assert_int_equal(patched.rbx, trapped.rbx);
	assert_int_equal(patched.rbp, trapped.rbp);
	assert_memory_equal(&patched.r[4], &trapped.r[4], 4 * sizeof(patched.r[0]));
}

static void with_patching_off_the_instruction_stays(void **state)
{
	struct registers registers;

	setenv("TDX_TRAP_PATCH", "0", 1);
	assert_true(tdx_trap_install());
	for (int i = 0; i < MANY; i++) {
		fill(&registers);
		call_with_twin(&registers);
		assert_int_equal(registers.rax, TDX_SUCCESS);
	}
	assert_memory_equal(call_with_twin_site, "\x66\x0f\x01\xcf\x73", 5);
}

/* VMfailInvalid goes the other way of the branch that the patch has covered. */
static void carry_takes_the_other_branch(void **state)
{
	uint64_t value = 0;

	assert_true(tdx_trap_install());
	wear_in(SITE_CARRY);
	assert_int_equal(seamldr_cleanup(), PSEAMLDR_SUCCESS);	/* closes the module */
	assert_int_equal(call_site(SITE_CARRY, &value), TDX_SEAMCALL_VMFAILINVALID);
}

static void an_unbound_thread_gets_the_fault_status_at_a_patched_site(void **state)
{
	uint64_t value;

	assert_true(tdx_trap_install());
	wear_in(SITE_UNBOUND);
	tdx_trap_bind(NULL);
	assert_int_equal(call_site(SITE_UNBOUND, &value), TDX_SEAMCALL_UD);
}

struct work {
	struct tdx_lp *lp;
	pthread_barrier_t *start;
	int wrong;
};

/* All at the same site until it is patched, then at the next. */
static void *hammer(void *arg)
{
	struct work *work = arg;

	tdx_trap_bind(work->lp);
	for (int number = 0; number < SITES; number++) {
		pthread_barrier_wait(work->start);
		for (int i = 0; i < 4 * MANY; i++) {
			uint64_t value = 0;

			work->wrong += call_site(number, &value) != TDX_SUCCESS;
			work->wrong += value != 64;
		}
	}
	tdx_trap_bind(NULL);
	return NULL;
}

static void a_site_is_patched_under_the_feet_of_other_threads(void **state)
{
	struct fixture *fixture = *state;
	struct work work[THREADS];
	pthread_t threads[THREADS];
	pthread_barrier_t start;

	assert_true(tdx_trap_install());
	pthread_barrier_init(&start, NULL, THREADS);
	for (uint32_t i = 0; i < THREADS; i++) {
		work[i] = (struct work){ .lp = tdx_machine_lp(fixture->machine, i),
					 .start = &start };
		assert_int_equal(pthread_create(&threads[i], NULL, hammer, &work[i]), 0);
	}
	for (int i = 0; i < THREADS; i++) {
		pthread_join(threads[i], NULL);
		assert_int_equal(work[i].wrong, 0);
	}
	pthread_barrier_destroy(&start);
	for (int i = 0; i < SITES; i++) {
		assert_int_equal(site(i)[SITE_OFFSET], JUMP);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_patched_site_changes_what_the_call_changes,
						up, down),
		cmocka_unit_test_setup_teardown(with_patching_off_the_instruction_stays, up, down),
		cmocka_unit_test_setup_teardown(carry_takes_the_other_branch, up, down),
		cmocka_unit_test_setup_teardown(
			an_unbound_thread_gets_the_fault_status_at_a_patched_site, up, down),
		cmocka_unit_test_setup_teardown(a_site_is_patched_under_the_feet_of_other_threads,
						up, down),
	};

	if (!can_patch()) {
		puts("1..0 # SKIP this kernel has no membarrier, or no /proc/self/mem");
		return 0;
	}
	return cmocka_run_group_tests_name("patch", tests, NULL, NULL);
}
