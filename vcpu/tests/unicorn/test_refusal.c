/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The engine refuses a library that it does not understand. The library is
 * made strange by standing in front of functions that the probe uses.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <unicorn/unicorn.h>

#include <engine/unicorn.h>

#define SIZE	(4u << 20)

static int dropped_register = -1;
static bool hide_cpuid, quiet_exit, no_interrupts;

uc_err __real_uc_reg_write(uc_engine *uc, int number, const void *value);
uc_err __wrap_uc_reg_write(uc_engine *uc, int number, const void *value);
uc_err __wrap_uc_reg_write(uc_engine *uc, int number, const void *value)
{
	return number == dropped_register ? UC_ERR_OK : __real_uc_reg_write(uc, number, value);
}

void __real_cpu_x86_cpuid_x86_64(void *env, uint32_t leaf, uint32_t subleaf, uint32_t *eax,
				 uint32_t *ebx, uint32_t *ecx, uint32_t *edx);
void __wrap_cpu_x86_cpuid_x86_64(void *env, uint32_t leaf, uint32_t subleaf, uint32_t *eax,
				 uint32_t *ebx, uint32_t *ecx, uint32_t *edx);
void __wrap_cpu_x86_cpuid_x86_64(void *env, uint32_t leaf, uint32_t subleaf, uint32_t *eax,
				 uint32_t *ebx, uint32_t *ecx, uint32_t *edx)
{
	__real_cpu_x86_cpuid_x86_64(env, leaf, subleaf, eax, ebx, ecx, edx);
	if (hide_cpuid) {
		*edx = 0;
	}
}

void __real_cpu_exit(void *cpu);
void __wrap_cpu_exit(void *cpu);
void __wrap_cpu_exit(void *cpu)
{
	if (!quiet_exit) {
		__real_cpu_exit(cpu);
	}
}

void __real_cpu_reset_interrupt(void *cpu, int mask);
void __wrap_cpu_reset_interrupt(void *cpu, int mask);
void __wrap_cpu_reset_interrupt(void *cpu, int mask)
{
	if (!no_interrupts) {
		__real_cpu_reset_interrupt(cpu, mask);
	}
}

/* With this library, creation fails and the message names the thing. */
static void expect_refusal(const char *what)
{
	struct tdx_unicorn_config config = { .memory = aligned_alloc(4096, SIZE),
					     .memory_size = SIZE };
	char message[256] = "";

	assert_null(tdx_unicorn_create(&config, message, sizeof(message)));
	assert_non_null(strstr(message, "libunicorn"));
	assert_non_null(strstr(message, what));
	free(config.memory);
}

static void a_register_that_does_not_appear_is_refused(void **state)
{
	dropped_register = UC_X86_REG_R9;
	expect_refusal("the general registers");
	dropped_register = UC_X86_REG_CR2;
	expect_refusal("the control registers");
	dropped_register = UC_X86_REG_GS_BASE;
	expect_refusal("the segment registers");
	dropped_register = UC_X86_REG_IDTR;
	expect_refusal("the descriptor-table registers");
	dropped_register = -1;
}

static void features_that_do_not_show_are_refused(void **state)
{
	hide_cpuid = true;
	expect_refusal("the CPUID features");
	hide_cpuid = false;
}

static void requests_that_go_nowhere_are_refused(void **state)
{
	no_interrupts = true;
	expect_refusal("the interrupt request");
	no_interrupts = false;
	quiet_exit = true;
	expect_refusal("the exit request");
	quiet_exit = false;
}

static void a_wrong_configuration_is_refused_with_its_value(void **state)
{
	struct tdx_unicorn_config config = { .memory = aligned_alloc(4096, SIZE),
					     .memory_size = SIZE + 1 };
	char message[256] = "";

	assert_null(tdx_unicorn_create(&config, message, sizeof(message)));
	assert_non_null(strstr(message, "0x400001"));
	free(config.memory);
}

static void the_true_library_is_accepted(void **state)
{
	struct tdx_unicorn_config config = { .memory = aligned_alloc(4096, SIZE),
					     .memory_size = SIZE };
	char message[256] = "";
	struct tdx_unicorn *engine = tdx_unicorn_create(&config, message, sizeof(message));

	assert_string_equal(message, "");
	assert_non_null(engine);
	tdx_unicorn_destroy(engine);
	free(config.memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_register_that_does_not_appear_is_refused),
		cmocka_unit_test(features_that_do_not_show_are_refused),
		cmocka_unit_test(requests_that_go_nowhere_are_refused),
		cmocka_unit_test(a_wrong_configuration_is_refused_with_its_value),
		cmocka_unit_test(the_true_library_is_accepted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
