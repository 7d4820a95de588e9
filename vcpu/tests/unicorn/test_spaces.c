/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Address spaces: what a load of CR3 must drop is dropped, however many pages
 * that are, global pages in between or not, and global pages go when they must.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "guest.h"

#define WINDOW		0x8000000000ull	/* the second entry of the top table */
#define FIRST		0x200000ull	/* guest-physical, for the first space */
#define SECOND		0x600000ull
#define MAX_PAGES	300ull
#define WORD		64ull		/* offset of the data in each page */

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

/* A page that can be read, giving a number, and called, giving another. */
static void fill_page(struct machine *machine, uint64_t gpa, uint8_t number)
{
	uint8_t code[] = { 0xb8, number, 0, 0, 0, 0xc3 };	/* mov $number, %eax; ret */
	uint64_t word = number * 1000u;

	memcpy(machine_at(machine, gpa), code, sizeof(code));
	memcpy(machine_at(machine, gpa + WORD), &word, sizeof(word));
}

static uint64_t second_space(struct machine *machine)
{
	uint64_t root = machine->free_table;

	machine->free_table += PAGE;
	memcpy(machine_at(machine, root), machine_at(machine, machine->cr3), 8);
	return root;
}

/* One page in "global" is global; 0: none. */
static void map_window(struct machine *machine, uint64_t first, uint8_t number, uint64_t global)
{
	for (uint64_t i = 0; i < MAX_PAGES; i++) {
		uint64_t bits = PTE_P | PTE_W | PTE_A | PTE_D;

		/* Global pages are the same in all spaces. */
		if (global && i % global == 0) {
			fill_page(machine, FIRST + i * PAGE, 1);
			machine_map(machine, WINDOW + i * PAGE, FIRST + i * PAGE, bits | PTE_G);
		} else {
			fill_page(machine, first + i * PAGE, number);
			machine_map(machine, WINDOW + i * PAGE, first + i * PAGE, bits);
		}
	}
}

static void switch_spaces(struct machine *machine, uint64_t global)
{
	static const uint64_t counts[] = { 1, 2, 20, 60, 61, 62, 63, 64, 65, 66, 130, MAX_PAGES };
	uint64_t first = machine->cr3, second = second_space(machine);
	struct guest guest;

	map_window(machine, FIRST, 1, global);
	machine->cr3 = second;
	map_window(machine, SECOND, 2, global);
	machine->cr3 = first;
	guest_init(&guest, machine, 1);
	guest.state.cr4 |= global ? CR4_PGE : 0;
	PROGRAM(&guest, two_spaces);
	for (size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++) {
		uint64_t ones = global ? (counts[i] + global - 1) / global : 0;
		uint64_t sum = 2 * (counts[i] - ones) + ones;

		guest.state.rip = GUEST_CODE;
		guest.state.gpr[TDX_RSI] = WINDOW;
		guest.state.gpr[TDX_RCX] = counts[i];
		guest.state.gpr[TDX_RDX] = second;
		guest.state.gpr[TDX_R8] = first;
		assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
		assert_int_equal(guest.state.gpr[TDX_R10], sum);
		assert_int_equal(guest.state.gpr[TDX_RBX], 1000 * sum);
	}
}

static void a_load_of_cr3_drops_what_was_there(void **state)
{
	switch_spaces(*state, 0);
}

static void a_load_of_cr3_drops_what_is_not_global(void **state)
{
	switch_spaces(*state, 3);
}

static void the_global_bit_means_nothing_without_pge(void **state)
{
	struct machine *machine = *state;
	uint64_t first = machine->cr3, second = second_space(machine);
	struct guest guest;

	for (int i = 0; i < 2; i++) {
		machine->cr3 = i ? second : first;
		fill_page(machine, i ? SECOND : FIRST, (uint8_t)(i + 1));
		machine_map(machine, WINDOW, i ? SECOND : FIRST, PTE_P | PTE_W | PTE_G);
	}
	machine->cr3 = first;
	guest_init(&guest, machine, 1);
	PROGRAM(&guest, two_spaces);
	guest.state.gpr[TDX_RSI] = WINDOW;
	guest.state.gpr[TDX_RCX] = 1;
	guest.state.gpr[TDX_RDX] = second;
	guest.state.gpr[TDX_R8] = first;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.gpr[TDX_R10], 2);
}

static void a_global_page_goes_by_invlpg_and_by_toggling_pge(void **state)
{
	struct machine *machine = *state;
	struct guest guest;

	fill_page(machine, FIRST, 1);
	fill_page(machine, SECOND, 2);
	for (uint64_t invlpg = 0; invlpg < 2; invlpg++) {
		machine_map(machine, WINDOW, FIRST, PTE_P | PTE_W | PTE_A | PTE_D | PTE_G);
		guest_init(&guest, machine, 1);
		guest.state.cr4 |= CR4_PGE;
		PROGRAM(&guest, global_page);
		guest.run.flush_tlb = true;
		guest.state.gpr[TDX_RSI] = WINDOW + WORD;
		guest.state.gpr[TDX_RDX] = invlpg;
		assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
		assert_int_equal(guest.state.gpr[TDX_RAX], 1000);
		machine_map(machine, WINDOW, SECOND, PTE_P | PTE_W | PTE_A | PTE_D | PTE_G);
		assert_int_equal(guest_next(&guest), TDX_EXIT_HLT);
		assert_int_equal(guest.state.gpr[TDX_RAX], 2000);
	}
}

#define TEST(name)	cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_load_of_cr3_drops_what_was_there),
		TEST(a_load_of_cr3_drops_what_is_not_global),
		TEST(the_global_bit_means_nothing_without_pge),
		TEST(a_global_page_goes_by_invlpg_and_by_toggling_pge),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
