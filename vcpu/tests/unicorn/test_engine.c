/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* The Unicorn engine against <machine/vcpu.h>: exits, paging, EPT, events, turns. */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "guest.h"

#define INFO(type, vector)	(0x80000000u | (type) << 8 | (vector))
#define INFO_ERROR		0x800u

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

static void expect_exit(struct guest *guest, uint32_t reason, uint32_t length,
			uint64_t qualification)
{
	assert_int_equal(guest->run.exit.reason, reason);
	assert_int_equal(guest->run.exit.instruction_length, length);
	assert_int_equal(guest->run.exit.qualification, qualification);
}

static void exits_have_lengths_and_qualifications(void **state)
{
	struct guest guest;

	guest_init(&guest, *state, 1);
	PROGRAM(&guest, exits);
	guest_run(&guest);
	expect_exit(&guest, TDX_EXIT_CPUID, 2, 0);
	assert_int_equal(guest.state.rip, GUEST_CODE);
	guest_next(&guest);
	expect_exit(&guest, TDX_EXIT_HLT, 1, 0);
	guest_next(&guest);
	expect_exit(&guest, TDX_EXIT_IO, 1, 0x3f8 << 16 | 8 | 0);
	guest_next(&guest);
	expect_exit(&guest, TDX_EXIT_IO, 2, 0x80 << 16 | 0x40 | 3);
	guest_next(&guest);
	expect_exit(&guest, TDX_EXIT_IO, 2, 0x3f8 << 16 | 1);
	guest.state.gpr[TDX_RSI] = GUEST_DATA;
	guest.state.gpr[TDX_RCX] = 2;
	guest_next(&guest);
	expect_exit(&guest, TDX_EXIT_IO, 2, 0x3f8 << 16 | 0x10 | 0x20);
	guest_next(&guest);
	expect_exit(&guest, TDX_EXIT_RDMSR, 2, 0);
	assert_int_equal(guest.state.gpr[TDX_RCX], 0x6e0);
	guest_next(&guest);
	expect_exit(&guest, TDX_EXIT_WRMSR, 2, 0);
	guest_next(&guest);
	expect_exit(&guest, TDX_EXIT_TDCALL, 4, 0);
	guest_next(&guest);
	expect_exit(&guest, TDX_EXIT_SEAMCALL, 4, 0);
	guest_next(&guest);
	expect_exit(&guest, TDX_EXIT_VMCALL, 3, 0);
	guest_next(&guest);
	expect_exit(&guest, TDX_EXIT_MONITOR, 3, 0);
	guest_next(&guest);
	expect_exit(&guest, TDX_EXIT_MWAIT, 3, 0);
	guest_next(&guest);
	expect_exit(&guest, TDX_EXIT_RDPMC, 2, 0);
	guest_next(&guest);
	expect_exit(&guest, TDX_EXIT_CPUID, 3, 0);
	guest_next(&guest);
	expect_exit(&guest, TDX_EXIT_WBINVD, 2, 0);
	guest_next(&guest);
	expect_exit(&guest, TDX_EXIT_INVD, 2, 0);
}

static void registers_set_at_an_exit_are_used(void **state)
{
	struct guest guest;

	guest_init(&guest, *state, 1);
	PROGRAM(&guest, alu);
	guest.state.gpr[TDX_RCX] = 10;
	guest.state.gpr[TDX_RBX] = 1000;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.gpr[TDX_RBX], 1055);
	assert_int_equal(guest.state.gpr[TDX_RCX], 0);
	assert_true(guest.state.rflags & 0x40);
}

static void private_ept_violation_tells_gpa_and_access(void **state)
{
	struct machine *machine = *state;
	uint64_t gpa = GUEST_RAM + 0x5000;
	struct guest guest;

	guest_init(&guest, machine, 1);
	PROGRAM(&guest, read_write);
	machine_map(machine, gpa, gpa, PTE_P | PTE_W);
	guest.state.gpr[TDX_RSI] = gpa + 0x123;
	guest.state.gpr[TDX_RDI] = gpa + 0x200;
	assert_int_equal(guest_run(&guest), TDX_EXIT_EPT_VIOLATION);
	assert_int_equal(guest.run.exit.guest_physical_address, gpa + 0x123);
	assert_int_equal(guest.run.exit.guest_linear_address, gpa + 0x123);
	assert_int_equal(guest.run.exit.qualification, 0x181);
	assert_false(guest.run.exit.ve_eligible);
	assert_int_equal(guest.state.rip, GUEST_CODE);
	/* Read-only first: the write then violates, and says what was allowed. */
	machine_ept_set(machine, gpa, machine_page(machine) | EPT_R | EPT_WB | SUPPRESS_VE);
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest_next(&guest), TDX_EXIT_EPT_VIOLATION);
	assert_int_equal(guest.run.exit.qualification, 0x182 | 1 << 3);
	*machine_ept_entry(machine, gpa) |= EPT_W;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
}

static void blocking_takes_effect_at_the_flush(void **state)
{
	struct machine *machine = *state;
	struct guest guest;

	guest_init(&guest, machine, 1);
	PROGRAM(&guest, read_write);
	guest.state.gpr[TDX_RSI] = GUEST_DATA;
	guest.state.gpr[TDX_RDI] = GUEST_DATA;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	*machine_ept_entry(machine, GUEST_DATA) &= ~EPT_RWX;
	guest.run.flush_tlb = true;
	assert_int_equal(guest_next(&guest), TDX_EXIT_EPT_VIOLATION);
	assert_int_equal(guest.run.exit.guest_physical_address, GUEST_DATA);
}

static void spoiled_page_is_a_machine_check(void **state)
{
	static uint32_t keys[MEMORY_SIZE / PAGE];
	struct machine *machine = *state;
	struct guest guest;

	guest_init(&guest, machine, 1);
	PROGRAM(&guest, read_write);
	guest.run.page_keys = keys;
	guest.run.exception_bitmap = 1 << 18;
	guest.state.gpr[TDX_RSI] = GUEST_DATA;
	guest.state.gpr[TDX_RDI] = GUEST_DATA;
	keys[machine_hpa(machine, GUEST_DATA) / PAGE] = 7 | TDX_PAGE_SPOILED;
	assert_int_equal(guest_run(&guest), TDX_EXIT_EXCEPTION_NMI);
	assert_int_equal(guest.run.exit.interruption_info, INFO(3, 18));
	assert_int_equal(guest.state.rip, GUEST_CODE);
	/* A page that cannot be reached is not touched. */
	*machine_ept_entry(machine, GUEST_DATA) &= ~EPT_RWX;
	assert_int_equal(guest_run(&guest), TDX_EXIT_EPT_VIOLATION);
	*machine_ept_entry(machine, GUEST_DATA) |= EPT_RWX;
	keys[machine_hpa(machine, GUEST_DATA) / PAGE] = 7;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	/* Page tables are memory too. */
	keys[machine_hpa(machine, machine->cr3) / PAGE] = 7 | TDX_PAGE_SPOILED;
	guest.run.flush_tlb = true;
	guest.state.rip = GUEST_CODE;
	assert_int_equal(guest_run(&guest), TDX_EXIT_EXCEPTION_NMI);
}

static void page_of_a_private_key_is_not_reached_by_the_shared_ept(void **state)
{
	static uint32_t keys[MEMORY_SIZE / PAGE];
	struct machine *machine = *state;
	uint64_t gpa = SHARED | GUEST_DATA, page = machine_page(machine), table;
	struct guest guest;

	guest_init(&guest, machine, 1);
	PROGRAM(&guest, read_write);
	guest.run.page_keys = keys;
	machine_map(machine, 0x40000000, gpa, PTE_P | PTE_W);
	guest.state.gpr[TDX_RSI] = 0x40000010;
	guest.state.gpr[TDX_RDI] = 0x40000018;
	machine_ept_set(machine, gpa, page | EPT_RWX | EPT_WB);
	keys[page / PAGE] = 7;
	assert_int_equal(guest_run(&guest), TDX_EXIT_EPT_MISCONFIG);
	keys[page / PAGE] = 0;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	/* A table that a private key wrote reads as zeros: entries that are not there. */
	table = ((uint8_t *)machine_ept_entry(machine, gpa) - machine->memory) / PAGE;
	keys[table] = 7;
	guest.run.flush_tlb = true;
	guest.state.rip = GUEST_CODE;
	assert_int_equal(guest_run(&guest), TDX_EXIT_EPT_VIOLATION);
	keys[table] = 0;
	/* A spoiled table of the private EPT is memory that is read. */
	table = ((uint8_t *)machine_ept_entry(machine, GUEST_CODE) - machine->memory) / PAGE;
	keys[table] = 7 | TDX_PAGE_SPOILED;
	guest.run.exception_bitmap = 1 << 18;
	assert_int_equal(guest_run(&guest), TDX_EXIT_EXCEPTION_NMI);
	keys[table] = 0;
}

static void shared_access_uses_the_shared_ept(void **state)
{
	struct machine *machine = *state;
	uint64_t gpa = SHARED | GUEST_DATA, page = machine_page(machine);
	struct guest guest;

	guest_init(&guest, machine, 1);
	PROGRAM(&guest, read_write);
	machine_map(machine, 0x40000000, gpa, PTE_P | PTE_W);
	guest.state.gpr[TDX_RSI] = 0x40000010;
	guest.state.gpr[TDX_RDI] = 0x40000018;
	machine_ept_set(machine, gpa, 0);
	assert_int_equal(guest_run(&guest), TDX_EXIT_EPT_VIOLATION);
	assert_int_equal(guest.run.exit.guest_physical_address, gpa + 0x10);
	assert_true(guest.run.exit.ve_eligible);
	machine_ept_set(machine, gpa, SUPPRESS_VE);
	assert_int_equal(guest_run(&guest), TDX_EXIT_EPT_VIOLATION);
	assert_false(guest.run.exit.ve_eligible);
	machine_ept_set(machine, gpa, page | EPT_R | EPT_W | EPT_WB);
	*(uint64_t *)(machine->memory + page + 0x10) = 0xfeed;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.gpr[TDX_RAX], 0xfeed);
	assert_int_equal(guest_next(&guest), TDX_EXIT_HLT);
	assert_int_equal(*(uint64_t *)(machine->memory + page + 0x18), 0xfeed);
}

static void page_table_violation_is_not_final(void **state)
{
	struct machine *machine = *state;
	uint64_t table = GUEST_RAM + 0x7000;
	struct guest guest;

	guest_init(&guest, machine, 1);
	PROGRAM(&guest, read_write);
	machine_map(machine, 0x50000000, GUEST_DATA, PTE_P | PTE_W);
	/* The page-directory entry leads outside guest memory. */
	*((uint64_t *)machine_at(machine, GUEST_TABLES + PAGE) + 1) = table | PTE_P | PTE_W;
	guest.state.gpr[TDX_RSI] = 0x50000000;
	assert_int_equal(guest_run(&guest), TDX_EXIT_EPT_VIOLATION);
	assert_int_equal(guest.run.exit.qualification, 0x81);
	assert_int_equal(guest.run.exit.guest_linear_address, 0x50000000);
	assert_in_range(guest.run.exit.guest_physical_address, table, table + PAGE - 1);
}

static void misconfigured_entry_exits_49(void **state)
{
	struct machine *machine = *state;
	struct guest guest;

	guest_init(&guest, machine, 1);
	PROGRAM(&guest, read_write);
	*machine_ept_entry(machine, GUEST_DATA) &= ~EPT_R;
	guest.state.gpr[TDX_RSI] = GUEST_DATA;
	assert_int_equal(guest_run(&guest), TDX_EXIT_EPT_MISCONFIG);
	assert_int_equal(guest.run.exit.guest_physical_address & ~0xfffull, GUEST_DATA);
}

/* The handler at GUEST_CODE + 0x800 halts; its frame is on the stack. */
static void with_handler(struct guest *guest, int vector)
{
	extern const uint8_t handler[], handler_end[];

	guest_load(guest, 0x800, handler, handler_end);
	guest_set_gate(guest, vector, GUEST_CODE + 0x800, 0);
}

static void with_error_handler(struct guest *guest, int vector)
{
	extern const uint8_t handler_error[], handler_error_end[];

	guest_load(guest, 0x900, handler_error, handler_error_end);
	guest_set_gate(guest, vector, GUEST_CODE + 0x900, 0);
}

static uint64_t *stack(struct guest *guest)
{
	return machine_at(guest->machine, guest->state.gpr[TDX_RSP]);
}

static void page_faults_have_the_error_code(void **state)
{
	struct machine *machine = *state;
	struct {
		uint64_t bits, error;
		bool write;
	} cases[] = {
		{ 0, 0, false },
		{ 0, 2, true },
		{ PTE_P, 3, true },
		/* Shared bit and key-id bits are addresses; beyond MAXPA nothing is left. */
		{ PTE_P | PTE_NX, 9, false },
	};
	struct guest guest;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		guest_init(&guest, machine, 1);
		PROGRAM(&guest, read_write);
		with_error_handler(&guest, 14);
		guest.state.efer &= ~0x800ull;	/* NXE off: NX is reserved */
		machine_map(machine, 0x60000000, GUEST_DATA, cases[i].bits);
		guest.state.gpr[TDX_RSI] = 0x60000000;
		guest.state.gpr[TDX_RDI] = 0x60000000;
		guest.state.rip += cases[i].write ? 4 : 0;
		assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
		assert_int_equal(guest.state.rip, GUEST_CODE + 0x900);
		assert_int_equal(stack(&guest)[0], cases[i].error);
		assert_int_equal(stack(&guest)[1], GUEST_CODE + (cases[i].write ? 4 : 0));
		machine->ops->sync(machine->engine, 1);
		assert_int_equal(guest.state.cr2, 0x60000000);
	}
}

static void accessed_and_dirty_bits_follow_use(void **state)
{
	struct machine *machine = *state;
	struct guest guest;

	guest_init(&guest, machine, 1);
	PROGRAM(&guest, read_write);
	machine_map(machine, 0x70000000, GUEST_DATA, PTE_P | PTE_W);
	guest.state.gpr[TDX_RSI] = 0x70000000;
	guest.state.gpr[TDX_RDI] = 0x70000000;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(*machine_pte(machine, 0x70000000) & (PTE_A | PTE_D), PTE_A);
	assert_int_equal(guest_next(&guest), TDX_EXIT_HLT);
	assert_int_equal(*machine_pte(machine, 0x70000000) & (PTE_A | PTE_D), PTE_A | PTE_D);
}

static void smap_smep_and_user_rights_hold(void **state)
{
	struct machine *machine = *state;
	struct guest guest;

	guest_init(&guest, machine, 1);
	PROGRAM(&guest, read_write);
	with_error_handler(&guest, 14);
	guest.state.cr4 |= 1 << 20 | 1 << 21;
	/* A user page needs the user bit on every level. */
	machine_map(machine, 0x60000000, GUEST_DATA, PTE_P | PTE_W | PTE_U);
	guest.state.gpr[TDX_RSI] = 0x60000000;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.rip, GUEST_CODE + 0x900);
	assert_int_equal(stack(&guest)[0], 1);
	/* RFLAGS.AC suspends SMAP. */
	guest.state.rip = GUEST_CODE;
	guest.state.rflags |= 1 << 18;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.rip, GUEST_CODE + 3);
	PROGRAM(&guest, jump);
	machine->ops->memory_changed(machine->engine, machine_hpa(machine, GUEST_CODE), 16);
	guest.state.gpr[TDX_RBX] = 0x60000000;
	guest.state.rip = GUEST_CODE;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.rip, GUEST_CODE + 0x900);
	assert_int_equal(stack(&guest)[0], 0x11);
}

static void exceptions_are_delivered_or_exit(void **state)
{
	struct guest guest;

	guest_init(&guest, *state, 1);
	PROGRAM(&guest, faults);
	with_handler(&guest, 6);
	with_handler(&guest, 3);
	with_handler(&guest, 0x30);
	with_error_handler(&guest, 13);
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(stack(&guest)[0], GUEST_CODE);
	stack(&guest)[0] += 2;
	assert_int_equal(guest_next(&guest), TDX_EXIT_HLT);	/* int3 */
	assert_int_equal(stack(&guest)[0], GUEST_CODE + 3);
	assert_int_equal(guest_next(&guest), TDX_EXIT_HLT);	/* int 0x30 */
	assert_int_equal(stack(&guest)[0], GUEST_CODE + 5);
	assert_int_equal(guest_next(&guest), TDX_EXIT_HLT);	/* non-canonical */
	assert_int_equal(guest.state.rip, GUEST_CODE + 0x900);
	assert_int_equal(stack(&guest)[0], 0);
	assert_int_equal(stack(&guest)[1], GUEST_CODE + 15);
	guest.state.rip = GUEST_CODE;
	guest.run.exception_bitmap = 1 << 6;
	assert_int_equal(guest_run(&guest), TDX_EXIT_EXCEPTION_NMI);
	assert_int_equal(guest.run.exit.interruption_info, INFO(3, 6));
}

static void missing_handlers_end_in_a_triple_fault(void **state)
{
	struct guest guest;

	guest_init(&guest, *state, 1);
	PROGRAM(&guest, faults);
	guest.state.idt_limit = 0;
	assert_int_equal(guest_run(&guest), TDX_EXIT_TRIPLE_FAULT);
}

static void double_fault_pushes_zero(void **state)
{
	struct guest guest;

	guest_init(&guest, *state, 1);
	PROGRAM(&guest, faults);
	/* #GP without a gate: #NP on the way, contributory both. */
	with_error_handler(&guest, 8);
	guest.state.rip = GUEST_CODE + 5 + 10;
	guest.state.gpr[TDX_RAX] = 1ull << 63;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.rip, GUEST_CODE + 0x900);
	assert_int_equal(stack(&guest)[0], 0);
	assert_int_equal(stack(&guest)[1], GUEST_CODE + 15);
}

static void injected_events_arrive(void **state)
{
	struct guest guest;

	guest_init(&guest, *state, 1);
	PROGRAM(&guest, spin);
	with_error_handler(&guest, 13);
	with_handler(&guest, 20);
	with_handler(&guest, 2);
	guest_inject(&guest, INFO(3, 13) | INFO_ERROR, 0x5678, 0);
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(stack(&guest)[0], 0x5678);
	guest.state.rip = GUEST_CODE;
	guest_inject(&guest, INFO(3, 20), 0, 0);
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(stack(&guest)[0], GUEST_CODE);
	guest.state.rip = GUEST_CODE;
	guest_inject(&guest, INFO(2, 2), 0, 0);
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_true(guest.state.interruptibility & 8);
	stack(&guest)[0] = GUEST_CODE + 0x800;
	assert_int_equal(guest_next(&guest), TDX_EXIT_HLT);	/* by IRET */
	assert_false(guest.state.interruptibility & 8);
}

static void event_cut_short_is_reported(void **state)
{
	struct machine *machine = *state;
	struct guest guest;

	guest_init(&guest, machine, 1);
	PROGRAM(&guest, faults);
	with_error_handler(&guest, 14);
	with_error_handler(&guest, 8);
	guest.state.rip = GUEST_CODE + 5 + 10;
	guest.state.gpr[TDX_RAX] = 0x7fff0000;	/* not mapped: #PF */
	guest.state.gpr[TDX_RSP] = GUEST_RAM;
	*machine_ept_entry(machine, GUEST_RAM - PAGE) &= ~EPT_RWX;
	assert_int_equal(guest_run(&guest), TDX_EXIT_EPT_VIOLATION);
	assert_int_equal(guest.run.exit.idt_vectoring_info, INFO(3, 14) | INFO_ERROR);
	assert_int_equal(guest.run.exit.qualification & 0x182, 0x182);
	assert_int_equal(guest.state.rip, GUEST_CODE + 15);
	*machine_ept_entry(machine, GUEST_RAM - PAGE) |= EPT_RWX;
	guest_inject(&guest, guest.run.exit.idt_vectoring_info,
		     guest.run.exit.idt_vectoring_error, 0);
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	/* Not taken for a double fault. */
	assert_int_equal(guest.state.rip, GUEST_CODE + 0x900);
}

static uint32_t *apic(struct guest *guest, uint32_t offset)
{
	return (uint32_t *)(guest->vapic + offset);
}

static void virtual_interrupts_follow_priority(void **state)
{
	struct guest guest;

	guest_init(&guest, *state, 1);
	PROGRAM(&guest, wait_interrupts);
	with_handler(&guest, 0x51);
	with_handler(&guest, 0x45);
	*apic(&guest, 0x220) = 1u << (0x51 - 0x40) | 1u << (0x45 - 0x40);
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(*apic(&guest, 0x120), 1u << (0x51 - 0x40));
	assert_int_equal(*apic(&guest, 0x220), 1u << (0x45 - 0x40));
	assert_int_equal(*apic(&guest, 0xa0), 0x50);
	/* Not below the one in service; after its EOI the other comes. */
	*apic(&guest, 0x120) = 0;
	guest.state.rflags |= 0x200;
	guest.state.rip = GUEST_CODE + 1;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(*apic(&guest, 0x120), 1u << (0x45 - 0x40));
	assert_int_equal(*apic(&guest, 0x220), 0);
}

static void sti_shadow_holds_interrupts_back(void **state)
{
	struct guest guest;

	guest_init(&guest, *state, 1);
	PROGRAM(&guest, sti_shadow);
	with_handler(&guest, 0x51);
	*apic(&guest, 0x220) = 1u << (0x51 - 0x40);
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.rip, GUEST_CODE + 0x800);
	assert_int_equal(guest.state.gpr[TDX_RAX], 1);
}

static void allow_msr(struct guest *guest, uint32_t msr)
{
	guest->msr_bitmap[msr / 8] &= (uint8_t)~(1u << msr % 8);
	guest->msr_bitmap[2048 + msr / 8] &= (uint8_t)~(1u << msr % 8);
}

static void eoi_lets_the_next_interrupt_in(void **state)
{
	struct guest guest;

	guest_init(&guest, *state, 1);
	PROGRAM(&guest, msr);
	with_handler(&guest, 0x45);
	allow_msr(&guest, 0x80b);
	allow_msr(&guest, 0x83f);
	*apic(&guest, 0x220) = 1u << (0x45 - 0x40);
	*apic(&guest, 0x120) = 1u << (0x51 - 0x40);
	guest.state.rflags |= 0x200;
	guest.state.rip += 3;
	guest.state.gpr[TDX_RCX] = 0x80b;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.rip, GUEST_CODE + 0x800);
	assert_int_equal(stack(&guest)[0], GUEST_CODE + 5);
	/* A SELF IPI arrives likewise. */
	*apic(&guest, 0x120) = 0;
	guest.state.rflags |= 0x200;
	guest.state.rip = GUEST_CODE + 3;
	guest.state.gpr[TDX_RCX] = 0x83f;
	guest.state.gpr[TDX_RAX] = 0x45;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.rip, GUEST_CODE + 0x800);
}

static void what_the_library_gives_up_on_is_undefined(void **state)
{
	struct guest guest;

	guest_init(&guest, *state, 1);
	PROGRAM(&guest, far_register);
	with_handler(&guest, 6);
	for (uint64_t at = 1; at < 5; at += 2) {
		guest.state.rip = GUEST_CODE + (at & ~1ull);
		guest.state.rip += at > 1 ? 1 : 0;
		assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
		assert_int_equal(guest.state.rip, GUEST_CODE + 0x800);
		assert_int_equal(stack(&guest)[0], GUEST_CODE + at);
	}
	guest.state.rip = GUEST_CODE + 5;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.rip, GUEST_CODE + 5);
}

static void single_steps_trap_after_the_instruction(void **state)
{
	struct guest guest;

	guest_init(&guest, *state, 1);
	PROGRAM(&guest, breakpoints);
	with_handler(&guest, 1);
	guest.state.rip += 7;
	guest.state.rflags |= 0x100;
	guest.state.dr6 = 0xffff0ff0;
	guest.state.dr7 = 0x400;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.rip, GUEST_CODE + 0x800);
	assert_int_equal(stack(&guest)[0], GUEST_CODE + 8);
	guest.machine->ops->sync(guest.machine->engine, 1);
	assert_int_equal(guest.state.dr6 & 0x400f, 0x4000);
}

static void debug_registers_keep_what_is_written(void **state)
{
	struct guest guest;

	guest_init(&guest, *state, 1);
	PROGRAM(&guest, breakpoints);
	with_error_handler(&guest, 13);
	guest.state.gpr[TDX_RAX] = GUEST_CODE + 7;
	guest.state.gpr[TDX_RBX] = 0xf002;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.rip, GUEST_CODE + 6);
	guest.machine->ops->sync(guest.machine->engine, 1);
	assert_int_equal(guest.state.dr[0], GUEST_CODE + 7);
	assert_int_equal(guest.state.dr7, 0x2402);
	/* The upper half of DR7 is reserved. */
	guest.state.rip = GUEST_CODE;
	guest.state.gpr[TDX_RBX] = 1ull << 32;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.rip, GUEST_CODE + 0x900);
	assert_int_equal(stack(&guest)[1], GUEST_CODE + 3);
}

static void bad_msr_values_fault(void **state)
{
	struct guest guest;

	guest_init(&guest, *state, 1);
	PROGRAM(&guest, msr);
	with_error_handler(&guest, 13);
	allow_msr(&guest, 0x277);
	guest.state.rip += 3;
	guest.state.gpr[TDX_RCX] = 0x277;
	guest.state.gpr[TDX_RAX] = 2;	/* no such memory type */
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.rip, GUEST_CODE + 0x900);
	guest.state.rip = GUEST_CODE;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.gpr[TDX_RAX], 0x00070406);
}

static void protected_mode_without_paging_reaches_long_mode(void **state)
{
	struct machine *machine = *state;
	struct guest guest;
	uint8_t gdtr[6] = { 0x3f, 0, GUEST_GDT & 0xff, GUEST_GDT >> 8, 0, 0 };

	guest_init(&guest, machine, 1);
	guest_protected_mode(&guest);
	PROGRAM(&guest, enter_long);
	memcpy(machine_at(machine, GUEST_DATA), gdtr, sizeof(gdtr));
	guest.state.gpr[TDX_RSI] = GUEST_DATA;
	guest.state.gpr[TDX_RAX] = machine->cr3;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.gpr[TDX_RAX], 0x1122334455667788);
	assert_int_equal(guest.state.efer, 0x500);
	assert_true(guest.state.seg[TDX_SEG_CS].access & 0x2000);
}

static void control_registers_obey_masks_and_shadows(void **state)
{
	struct guest guest;

	guest_init(&guest, *state, 1);
	PROGRAM(&guest, mov_cr);
	guest.state.cr4 |= 1 << 13;	/* VMXE, hidden */
	guest.run.cr4_fixed_mask = 1 << 13 | 1 << 6;
	guest.run.cr4_shadow = 1 << 6;
	guest.run.cr0_fixed_mask = 1 << 30;
	guest.state.gpr[TDX_RCX] = 0x660;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.gpr[TDX_RBX], 0x660);
	assert_int_equal(guest.state.cr4, 0x2620);
	guest.state.gpr[TDX_R9] = guest.state.cr0 | 1 << 30;
	assert_int_equal(guest_next(&guest), TDX_EXIT_CR_ACCESS);
	assert_int_equal(guest.run.exit.qualification, 9 << 8);
	assert_int_equal(guest.run.exit.instruction_length, 4);
	guest.state.rip = GUEST_CODE + 6;
	guest.state.gpr[TDX_RCX] = 0x2660;
	assert_int_equal(guest_run(&guest), TDX_EXIT_CR_ACCESS);
	assert_int_equal(guest.run.exit.qualification, 4 | 1 << 8);
}

static void system_calls_go_to_lstar(void **state)
{
	struct machine *machine = *state;
	struct guest guest;

	guest_init(&guest, machine, 1);
	PROGRAM(&guest, to_user);
	extern const uint8_t system_call[], system_call_end[];
	guest_load(&guest, 0x1000, system_call, system_call_end);
	with_handler(&guest, 6);
	for (uint64_t page = GUEST_CODE; page < GUEST_CODE + 2 * PAGE; page += PAGE) {
		*machine_pte(machine, page) |= PTE_U;
	}
	guest.state.lstar = GUEST_CODE + 0x800;
	guest.state.star = 0x0008ull << 32;
	guest.state.fmask = 0x100 | 0x400;
	guest.state.rflags |= 0x400;
	guest.state.gpr[TDX_RBX] = GUEST_CODE + 0x1000;
	guest.state.gpr[TDX_RDI] = 0x9000;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.rip, GUEST_CODE + 0x800);
	assert_int_equal(guest.state.gpr[TDX_RCX], GUEST_CODE + 0x1002);
	assert_int_equal(guest.state.gpr[TDX_R11], 0x402);
	assert_int_equal(guest.state.rflags, 2);
	assert_int_equal(guest.state.seg[TDX_SEG_CS].selector, 8);
	assert_int_equal(guest.state.gpr[TDX_RSP], 0x9000);
}

static void user_code_may_not_exit_by_privileged_instructions(void **state)
{
	struct machine *machine = *state;
	struct guest guest;

	guest_init(&guest, machine, 1);
	PROGRAM(&guest, to_user);
	extern const uint8_t exits[], exits_end[];
	guest_load(&guest, 0x1000, exits, exits_end);
	with_error_handler(&guest, 13);
	for (uint64_t page = GUEST_CODE; page < GUEST_CODE + 2 * PAGE; page += PAGE) {
		*machine_pte(machine, page) |= PTE_U;
	}
	guest.state.gpr[TDX_RDI] = 0x9000;
	/* hlt, in, rdmsr, tdcall */
	for (uint64_t offset = 2; offset <= 26; offset++) {
		if (offset != 2 && offset != 7 && offset != 19 && offset != 23) {
			continue;
		}
		guest.state.rip = GUEST_CODE;
		guest.state.gpr[TDX_RBX] = GUEST_CODE + 0x1000 + offset;
		guest.state.gpr[TDX_RSP] = GUEST_STACK;
		assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
		assert_int_equal(guest.state.rip, GUEST_CODE + 0x900);
		assert_int_equal(stack(&guest)[0], 0);
		assert_int_equal(stack(&guest)[1], GUEST_CODE + 0x1000 + offset);
	}
}

static void sync_and_flush_keep_the_whole_state(void **state)
{
	struct machine *machine = *state;
	struct guest guest;
	double sum;

	guest_init(&guest, machine, 1);
	PROGRAM(&guest, floating);
	guest.state.kernel_gs_base = 0xffff800000001000;
	guest.state.seg[TDX_SEG_GS].base = 0x1234;
	guest.state.gpr[TDX_RDI] = 0x1122334455667788;
	guest.state.gpr[TDX_RSI] = GUEST_DATA;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	machine->ops->flush(machine->engine, 1);
	assert_int_equal(guest.state.xmm[3][0], 0x1122334455667788);
	assert_int_equal(guest.state.kernel_gs_base, 0xffff800000001000);
	assert_int_equal(guest.state.seg[TDX_SEG_GS].base, 0x1234);
	assert_int_equal(guest.state.x87_control, 0x37f);
	assert_int_equal(guest.state.pat, 0x0007040600070406);
	assert_int_equal(guest_next(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.gpr[TDX_RAX], 0x1122334455667788);
	memcpy(&sum, machine_at(machine, GUEST_DATA), sizeof(sum));
	assert_true(sum > 4.14159 && sum < 4.1416);
}

static void bit_manipulation_needs_no_osfxsr(void **state)
{
	struct guest guest;

	guest_init(&guest, *state, 1);
	PROGRAM(&guest, bit_manipulation);
	guest.state.cr4 = 0x20;
	guest.state.gpr[TDX_RCX] = 4;
	guest.state.gpr[TDX_RBX] = 3;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.gpr[TDX_RAX], 0x30);
}

static void state_beyond_the_engine_is_a_failure_with_a_text(void **state)
{
	struct guest guest;

	guest_init(&guest, *state, 1);
	PROGRAM(&guest, spin);
	guest.state.xcr0 = 7;
	assert_int_equal(guest_run(&guest), TDX_EXIT_ENGINE_FAILURE);
	assert_non_null(strstr(guest.run.exit.message, "AVX"));
}

static void random_numbers_differ_and_set_carry(void **state)
{
	static const uint8_t code[] = {
		0x48, 0x0f, 0xc7, 0xf0, 0x73, 0x06,	/* rdrand %rax; jnc */
		0x48, 0x0f, 0xc7, 0xfb, 0x73, 0x00,	/* rdseed %rbx; jnc */
		0xf4,
	};
	struct guest guest;

	guest_init(&guest, *state, 1);
	guest_load(&guest, 0, code, code + sizeof(code));
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_true(guest.state.rflags & 1);
	assert_true(guest.state.gpr[TDX_RAX] && guest.state.gpr[TDX_RBX]);
	assert_int_not_equal(guest.state.gpr[TDX_RAX], guest.state.gpr[TDX_RBX]);
}

/* Again and again: before run() there is no vCPU to hear a kick. */
static void kick_until_heard(struct guest *guest, int times)
{
	while (guest->kicks < times) {
		guest->machine->ops->kick(guest->machine->engine, guest->run.id);
		usleep(1000);
	}
}

static void *kick_three_times(void *arg)
{
	for (int times = 1; times <= 3; times++) {
		kick_until_heard(arg, times);
	}
	return NULL;
}

static void exit_on_third(struct guest *guest)
{
	guest->kick_answer = guest->kicks < 3 ? TDX_KICK_CONTINUE : TDX_KICK_EXIT;
}

static void kick_from_a_thread_is_heard(void **state)
{
	struct guest guest;
	pthread_t thread;

	guest_init(&guest, *state, 1);
	PROGRAM(&guest, spin);
	guest.on_kick = exit_on_third;
	pthread_create(&thread, NULL, kick_three_times, &guest);
	assert_int_equal(guest_run(&guest), TDX_EXIT_EXTERNAL_INTERRUPT);
	pthread_join(thread, NULL);
	assert_int_equal(guest.kicks, 3);
	assert_in_range(guest.state.rip, GUEST_CODE, GUEST_CODE + 4);
}

static void kick_before_the_first_run_is_heard(void **state)
{
	struct machine *machine = *state;
	struct guest guest;

	guest_init(&guest, machine, 1);
	PROGRAM(&guest, spin);
	guest.kick_answer = TDX_KICK_EXIT;
	machine->ops->kick(machine->engine, 1);
	assert_int_equal(guest_run(&guest), TDX_EXIT_EXTERNAL_INTERRUPT);
	machine->ops->flush(machine->engine, 1);
	machine->ops->kick(machine->engine, 1);
	assert_int_equal(guest_run(&guest), TDX_EXIT_EXTERNAL_INTERRUPT);
}

struct runner {
	struct guest guest;
	uint32_t reason;
};

static void *run_vcpu(void *arg)
{
	struct runner *runner = arg;

	runner->reason = guest_run(&runner->guest);
	return NULL;
}

static void vcpus_on_threads_take_turns(void **state)
{
	struct machine *machine = *state;
	static struct runner runners[4];
	pthread_t threads[4];
	const uint64_t rounds = 20000;

	for (uint64_t i = 0; i < 4; i++) {
		guest_init(&runners[i].guest, machine, 0x1000 * (i + 1));
		runners[i].guest.state.gpr[TDX_RDI] = GUEST_DATA + i * 8;
		runners[i].guest.state.gpr[TDX_RCX] = rounds + i;
	}
	PROGRAM(&runners[0].guest, count);
	for (int i = 0; i < 4; i++) {
		pthread_create(&threads[i], NULL, run_vcpu, &runners[i]);
	}
	for (int i = 0; i < 4; i++) {
		pthread_join(threads[i], NULL);
		assert_int_equal(runners[i].reason, TDX_EXIT_HLT);
	}
	for (uint64_t i = 0; i < 4; i++) {
		assert_int_equal(((uint64_t *)machine_at(machine, GUEST_DATA))[i], rounds + i);
	}
}

static void a_second_vcpu_gets_the_engine_from_a_spinning_one(void **state)
{
	struct machine *machine = *state;
	static struct runner spinner, other;
	pthread_t threads[2];

	guest_init(&spinner.guest, machine, 0x1000);
	guest_init(&other.guest, machine, 0x2000);
	PROGRAM(&spinner.guest, spin);
	extern const uint8_t count[], count_end[];
	guest_load(&other.guest, 0x400, count, count_end);
	other.guest.state.rip = GUEST_CODE + 0x400;
	other.guest.state.gpr[TDX_RDI] = GUEST_DATA;
	other.guest.state.gpr[TDX_RCX] = 1000;
	pthread_create(&threads[0], NULL, run_vcpu, &spinner);
	kick_until_heard(&spinner.guest, 1);
	pthread_create(&threads[1], NULL, run_vcpu, &other);
	pthread_join(threads[1], NULL);
	assert_int_equal(other.reason, TDX_EXIT_HLT);
	/* From here on: a new vCPU asks once without any kick. */
	spinner.guest.kick_answer = TDX_KICK_EXIT;
	machine->ops->kick(machine->engine, 0x1000);
	pthread_join(threads[0], NULL);
	assert_int_equal(spinner.reason, TDX_EXIT_EXTERNAL_INTERRUPT);
}

/* As on a processor: first the event that the entry injects, then the exit. */
static void kick_of_a_waiting_vcpu_lets_an_injected_event_arrive(void **state)
{
	struct machine *machine = *state;
	static struct runner spinner;
	struct guest other;
	pthread_t thread;

	guest_init(&spinner.guest, machine, 0x1000);
	guest_init(&other, machine, 0x2000);
	PROGRAM(&spinner.guest, spin);
	with_handler(&other, 20);
	/* Once without anybody in the way, so that the engine knows it. */
	guest_inject(&other, INFO(3, 20), 0, 0);
	assert_int_equal(guest_run(&other), TDX_EXIT_HLT);
	pthread_create(&thread, NULL, run_vcpu, &spinner);
	usleep(1000);
	other.kick_answer = TDX_KICK_EXIT;
	machine->ops->kick(machine->engine, 0x2000);
	other.state.rip = GUEST_CODE;
	other.state.gpr[TDX_RSP] -= 64;
	guest_inject(&other, INFO(3, 20), 0, 0);
	guest_run(&other);
	assert_int_equal(other.run.exit.idt_vectoring_info, 0);
	assert_int_equal(stack(&other)[0], GUEST_CODE);
	spinner.guest.kick_answer = TDX_KICK_EXIT;
	machine->ops->kick(machine->engine, 0x1000);
	pthread_join(thread, NULL);
}

static void time_stamps_come_from_the_module(void **state)
{
	struct guest guest;
	static const uint8_t code[] = { 0x0f, 0x31, 0xf4, 0x0f, 0x01, 0xf9, 0xf4 };

	guest_init(&guest, *state, 1);
	guest_load(&guest, 0, code, code + sizeof(code));
	guest.tsc = 0x1234500000001;
	guest.state.tsc_aux = 77;
	assert_int_equal(guest_run(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.gpr[TDX_RAX], 1);
	assert_int_equal(guest.state.gpr[TDX_RDX], 0x12345);
	assert_int_equal(guest_next(&guest), TDX_EXIT_HLT);
	assert_int_equal(guest.state.gpr[TDX_RAX], 2);
	assert_int_equal(guest.state.gpr[TDX_RCX], 77);
}

#define TEST(name)	cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(exits_have_lengths_and_qualifications),
		TEST(registers_set_at_an_exit_are_used),
		TEST(private_ept_violation_tells_gpa_and_access),
		TEST(blocking_takes_effect_at_the_flush),
		TEST(spoiled_page_is_a_machine_check),
		TEST(page_of_a_private_key_is_not_reached_by_the_shared_ept),
		TEST(shared_access_uses_the_shared_ept),
		TEST(page_table_violation_is_not_final),
		TEST(misconfigured_entry_exits_49),
		TEST(page_faults_have_the_error_code),
		TEST(accessed_and_dirty_bits_follow_use),
		TEST(smap_smep_and_user_rights_hold),
		TEST(exceptions_are_delivered_or_exit),
		TEST(missing_handlers_end_in_a_triple_fault),
		TEST(double_fault_pushes_zero),
		TEST(injected_events_arrive),
		TEST(event_cut_short_is_reported),
		TEST(virtual_interrupts_follow_priority),
		TEST(sti_shadow_holds_interrupts_back),
		TEST(eoi_lets_the_next_interrupt_in),
		TEST(what_the_library_gives_up_on_is_undefined),
		TEST(single_steps_trap_after_the_instruction),
		TEST(debug_registers_keep_what_is_written),
		TEST(bad_msr_values_fault),
		TEST(protected_mode_without_paging_reaches_long_mode),
		TEST(control_registers_obey_masks_and_shadows),
		TEST(system_calls_go_to_lstar),
		TEST(user_code_may_not_exit_by_privileged_instructions),
		TEST(sync_and_flush_keep_the_whole_state),
		TEST(bit_manipulation_needs_no_osfxsr),
		TEST(state_beyond_the_engine_is_a_failure_with_a_text),
		TEST(random_numbers_differ_and_set_carry),
		TEST(kick_from_a_thread_is_heard),
		TEST(kick_before_the_first_run_is_heard),
		TEST(vcpus_on_threads_take_turns),
		TEST(a_second_vcpu_gets_the_engine_from_a_spinning_one),
		TEST(kick_of_a_waiting_vcpu_lets_an_injected_event_arrive),
		TEST(time_stamps_come_from_the_module),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
