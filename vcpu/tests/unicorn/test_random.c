/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Random guest programs, the same at each run: whatever a guest executes, the
 * engine comes back with an exit that the seam knows.
 */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "guest.h"

#define PROGRAMS	30000
#define CODE_BYTES	256u
#define EXITS		30
#define HANDLER		(GUEST_CODE + 0x800)
#define USER_ACCESS	0x60u

static atomic_bool finished;

static uint32_t random_number(uint64_t *seed)
{
	*seed = *seed * 6364136223846793005ull + 1442695040888963407ull;
	return (uint32_t)(*seed >> 33);
}

/* Random bytes, with the two-byte, VEX and x87 opcodes more often than by chance. */
static void make_program(struct machine *machine, uint64_t *seed)
{
	static const uint8_t first[] = { 0x0f, 0x0f, 0x0f, 0x66, 0xc4, 0xd9, 0xdb, 0xff };
	uint8_t *code = machine_at(machine, GUEST_CODE);

	for (uint32_t i = 0; i < CODE_BYTES; i++) {
		code[i] = (uint8_t)random_number(seed);
	}
	for (uint32_t i = 0; i < CODE_BYTES; i += 6 + random_number(seed) % 10) {
		code[i] = first[random_number(seed) % sizeof(first)];
	}
	*(uint8_t *)machine_at(machine, HANDLER) = 0xf4;
	machine->ops->memory_changed(machine->engine, machine_hpa(machine, GUEST_CODE), PAGE);
}

/* The last program may have written to the page tables. */
static void make_tables(struct machine *machine)
{
	machine->free_table = GUEST_TABLES + PAGE;
	for (uint64_t gpa = GUEST_TABLES; gpa < GUEST_TABLES + 16 * PAGE; gpa += PAGE) {
		memset(machine_at(machine, gpa), 0, PAGE);
		machine->ops->memory_changed(machine->engine, machine_hpa(machine, gpa), PAGE);
	}
	for (uint64_t gpa = 0; gpa < GUEST_RAM; gpa += PAGE) {
		machine_map(machine, gpa, gpa, PTE_P | PTE_W | PTE_U | PTE_A | PTE_D);
	}
}

static void make_state(struct guest *guest, uint64_t *seed)
{
	struct tdx_guest_state *state = &guest->state;

	for (int i = 0; i < 16; i++) {
		state->gpr[i] = random_number(seed) % GUEST_TABLES;
	}
	state->gpr[TDX_RSP] = GUEST_STACK;
	state->cr4 |= 0x40040;
	guest->kick_answer = TDX_KICK_EXIT;
	if (random_number(seed) % 3 == 0) {
		memset(guest->msr_bitmap, 0, sizeof(guest->msr_bitmap));
	}
	if (random_number(seed) % 4 == 0) {
		guest_protected_mode(guest);
	} else if (random_number(seed) % 4 == 0) {
		for (int i = TDX_SEG_ES; i <= TDX_SEG_GS; i++) {
			state->seg[i].access |= USER_ACCESS;
		}
	}
	for (int vector = 0; vector < 32; vector++) {
		guest_set_gate(guest, vector, HANDLER, 0);
	}
}

static bool is_last(const struct guest *guest)
{
	return !guest->run.exit.instruction_length || guest->state.rip >= HANDLER;
}

static void *kick_often(void *arg)
{
	struct machine *machine = arg;

	while (!finished) {
		usleep(1000);
		machine->ops->kick(machine->engine, 1);
	}
	return NULL;
}

static void every_program_ends_in_an_exit(void **state)
{
	struct machine *machine = machine_new(16);
	static struct guest guest;
	pthread_t thread;
	uint64_t seed = 1;

	assert_non_null(machine->engine);
	pthread_create(&thread, NULL, kick_often, machine);
	for (int program = 0; program < PROGRAMS; program++) {
		make_tables(machine);
		make_program(machine, &seed);
		guest_init(&guest, machine, 1);
		make_state(&guest, &seed);
		guest_run(&guest);
		for (int i = 0; i < EXITS && !is_last(&guest); i++) {
			guest_next(&guest);
		}
		assert_int_not_equal(guest.run.exit.reason, TDX_EXIT_ENGINE_FAILURE);
	}
	finished = true;
	pthread_join(thread, NULL);
	machine_free(machine);
}

/*
 * For LeakSanitizer: Unicorn loses a page's map of translated bytes when the
 * translation that would have used it is given up.
 */
const char *__lsan_default_suppressions(void);
const char *__lsan_default_suppressions(void)
{
	return "leak:tb_invalidate_phys_page_fast\n";
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_program_ends_in_an_exit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
