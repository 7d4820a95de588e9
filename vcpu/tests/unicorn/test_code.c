/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Code that changes: by the guest through every kind of alias, by itself, by
 * the host; and the code buffer when it is too small for a guest.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "guest.h"

#define ROUNDS		3000u
#define PATCHED_VA	(GUEST_CODE + 0x1000)
#define WRITE_ALIAS	0x40000000ull
#define EXECUTE_ALIAS	0x40010000ull
#define RWX_ALIAS	0x40020000ull

extern const uint8_t patched[], patched_end[];

static int set_up(void **state)
{
	struct machine *machine = machine_new(0);

	assert_non_null(machine->engine);
	*state = machine;
	return 0;
}

static int tear_down(void **state)
{
	machine_free(*state);
	return 0;
}

/* Patch and call ROUNDS times; each call must return the newest value. */
static void patch_and_call(struct guest *guest, uint64_t execute, uint64_t write)
{
	guest->state.rip = GUEST_CODE;
	guest->state.gpr[TDX_RCX] = ROUNDS;
	guest->state.gpr[TDX_RBX] = execute;
	guest->state.gpr[TDX_RDI] = write;
	assert_int_equal(guest_run(guest), TDX_EXIT_HLT);
	assert_int_equal(guest->state.gpr[TDX_RCX], 0);
	assert_int_equal(guest->state.gpr[TDX_RAX], 1);
}

static void prepare(struct guest *guest, struct machine *machine, uint64_t offset)
{
	guest_init(guest, machine, 1);
	PROGRAM(guest, patch_loop);
	guest_load(guest, offset, patched, patched_end);
}

static void stores_into_the_same_page_are_seen(void **state)
{
	struct guest guest;

	prepare(&guest, *state, 0x800);
	patch_and_call(&guest, GUEST_CODE + 0x800, GUEST_CODE + 0x800);
}

static void stores_through_aliases_are_seen(void **state)
{
	struct machine *machine = *state;
	const uint64_t executes[] = { PATCHED_VA, EXECUTE_ALIAS, RWX_ALIAS };
	const uint64_t writes[] = { PATCHED_VA, WRITE_ALIAS, RWX_ALIAS };
	struct guest guest;

	prepare(&guest, machine, 0x1000);
	machine_map(machine, WRITE_ALIAS, PATCHED_VA, PTE_P | PTE_W | PTE_NX);
	machine_map(machine, EXECUTE_ALIAS, PATCHED_VA, PTE_P);
	machine_map(machine, RWX_ALIAS, PATCHED_VA, PTE_P | PTE_W);
	for (int i = 0; i < 9; i++) {
		patch_and_call(&guest, executes[i % 3], writes[i / 3]);
	}
}

static void a_function_across_a_page_end_is_seen(void **state)
{
	struct machine *machine = *state;
	struct guest guest;

	prepare(&guest, machine, 0x1000);
	for (uint64_t before = 1; before < 6; before++) {
		guest_load(&guest, 0x2000 - before, patched, patched_end);
		patch_and_call(&guest, GUEST_CODE + 0x2000 - before, GUEST_CODE + 0x2000 - before);
	}
}

static void a_block_that_patches_itself_is_seen(void **state)
{
	struct guest guest;

	guest_init(&guest, *state, 1);
	PROGRAM(&guest, patch_self);
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.gpr[TDX_RCX], 0);
	assert_int_equal(guest.state.gpr[TDX_RAX], 1);
}

static void host_writes_are_seen_after_memory_changed(void **state)
{
	struct machine *machine = *state;
	uint64_t pa = machine_hpa(machine, PATCHED_VA);
	struct guest guest;

	guest_init(&guest, machine, 1);
	for (uint32_t value = 1; value < 50; value++) {
		uint8_t code[] = { 0xb8, (uint8_t)value, 0, 0, 0, 0xf4 };

		memcpy(machine_at(machine, PATCHED_VA), code, sizeof(code));
		machine->ops->memory_changed(machine->engine, pa, sizeof(code));
		guest.state.rip = PATCHED_VA;
		assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
		assert_int_equal(guest.state.gpr[TDX_RAX], value);
	}
}

static void the_same_linear_page_moved_is_seen(void **state)
{
	struct machine *machine = *state;
	uint64_t other = machine_page(machine);
	struct guest guest;

	guest_init(&guest, machine, 1);
	memcpy(machine_at(machine, PATCHED_VA), "\xb8\x11\x00\x00\x00\xf4", 6);
	memcpy(machine->memory + other, "\xb8\x22\x00\x00\x00\xf4", 6);
	guest.state.rip = PATCHED_VA;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.gpr[TDX_RAX], 0x11);
	machine_ept_set(machine, PATCHED_VA, other | EPT_RWX | EPT_WB);
	guest.run.flush_tlb = true;
	guest.state.rip = PATCHED_VA;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.gpr[TDX_RAX], 0x22);
}

/* Far more code than the buffer holds, twice, and every result right. */
static void a_small_code_buffer_is_enough(void **state)
{
	struct machine *machine = machine_new(4);
	const uint64_t size = 32, first = 0x200000, last = 0xe00000;
	struct guest guest;

	assert_non_null(machine->engine);
	guest_init(&guest, machine, 1);
	for (uint64_t at = first; at < last; at += size) {
		uint8_t *code = machine_at(machine, at);

		/* add $1, %rax; jmp to the next; the last one halts */
		memcpy(code, "\x48\x83\xc0\x01\xeb\x1a", 6);
		code[6] = 0xf4;
	}
	*(uint8_t *)machine_at(machine, last - size + 4) = 0xf4;
	for (int round = 0; round < 2; round++) {
		guest.state.gpr[TDX_RAX] = 0;
		guest.state.rip = first;
		assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
		assert_int_equal(guest.state.gpr[TDX_RAX], (last - first) / size);
	}
	machine_free(machine);
}

/* Each PUSHF takes temporaries of the translator that it does not give back. */
static void long_runs_of_one_instruction_are_translated(void **state)
{
	struct guest guest;

	guest_init(&guest, *state, 1);
	memset(machine_at(*state, PATCHED_VA), 0x9c, 2000);
	*(uint8_t *)machine_at(*state, PATCHED_VA + 2000) = 0xf4;
	guest.state.rip = PATCHED_VA;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.gpr[TDX_RSP], GUEST_STACK - 2000 * 8);
}

#define TEST(name)	cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(stores_into_the_same_page_are_seen),
		TEST(stores_through_aliases_are_seen),
		TEST(a_function_across_a_page_end_is_seen),
		TEST(a_block_that_patches_itself_is_seen),
		TEST(host_writes_are_seen_after_memory_changed),
		TEST(the_same_linear_page_moved_is_seen),
		TEST(long_runs_of_one_instruction_are_translated),
		cmocka_unit_test(a_small_code_buffer_is_enough),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
