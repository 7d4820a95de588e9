/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* The tests' guest: see guest.h. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "guest.h"

#define EPT_LEVELS	4
#define CODE64_ACCESS	0xa09bu
#define CODE32_ACCESS	0xc09bu
#define DATA_ACCESS	0xc093u
#define TSS_ACCESS	0x008bu
#define UNUSABLE	0x10000u
#define DESCRIPTOR(access) (0x0000ffffull | ((uint64_t)(access) & 0xffull) << 40 | \
			    0xfull << 48 | ((uint64_t)(access) & 0xf000ull) << 40)

/* Frames are scattered, so that no test passes by confusing GPA and HPA. */
static uint64_t frame_of(uint64_t gpa)
{
	uint64_t page = gpa / PAGE;

	return (32ull << 20) + (page ^ 0x155) * PAGE;
}

void *machine_at(struct machine *machine, uint64_t gpa)
{
	return machine->memory + machine_hpa(machine, gpa);
}

uint64_t machine_hpa(struct machine *machine, uint64_t gpa)
{
	return frame_of(gpa) | (gpa & (PAGE - 1));
}

uint64_t machine_page(struct machine *machine)
{
	uint64_t pa = machine->free_pa;

	machine->free_pa += PAGE;
	memset(machine->memory + pa, 0, PAGE);
	return pa;
}

static uint64_t new_ept_table(struct machine *machine)
{
	uint64_t pa = machine_page(machine), *entries = (uint64_t *)(machine->memory + pa);

	for (int i = 0; i < 512; i++) {
		entries[i] = SUPPRESS_VE;
	}
	return pa;
}

uint64_t *machine_ept_entry(struct machine *machine, uint64_t gpa)
{
	uint64_t table = gpa & SHARED ? machine->shared_eptp : machine->eptp;

	for (int level = EPT_LEVELS - 1;; level--) {
		uint64_t *entry = (uint64_t *)(machine->memory + table) +
				  (gpa >> (12 + 9 * level) & 511);

		if (level == 0) {
			return entry;
		}
		if (!(*entry & EPT_RWX)) {
			*entry = new_ept_table(machine) | EPT_RWX;
		}
		table = *entry & 0x000ffffffffff000ull;
	}
}

void machine_ept_set(struct machine *machine, uint64_t gpa, uint64_t entry)
{
	*machine_ept_entry(machine, gpa) = entry;
}

uint64_t *machine_pte(struct machine *machine, uint64_t va)
{
	uint64_t table = machine->cr3;

	for (int level = 3;; level--) {
		uint64_t *entry = (uint64_t *)machine_at(machine, table) +
				  (va >> (12 + 9 * level) & 511);

		if (level == 0) {
			return entry;
		}
		if (!(*entry & PTE_P)) {
			*entry = machine->free_table | PTE_P | PTE_W | PTE_U;
			machine->free_table += PAGE;
		}
		table = *entry & 0x000ffffffffff000ull;
	}
}

void machine_map(struct machine *machine, uint64_t va, uint64_t gpa, uint64_t bits)
{
	*machine_pte(machine, va) = gpa | bits;
}

struct machine *machine_new(uint32_t code_buffer_mib)
{
	struct machine *machine = calloc(1, sizeof(*machine));
	struct tdx_unicorn_config config = { .memory_size = MEMORY_SIZE, .hkid_shift = 46,
					     .code_buffer_mib = code_buffer_mib };
	char message[256] = "";

	machine->memory = mmap(NULL, MEMORY_SIZE, PROT_READ | PROT_WRITE,
			       MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	config.memory = machine->memory;
	machine->engine = tdx_unicorn_create(&config, message, sizeof(message));
	if (!machine->engine) {
		fprintf(stderr, "%s\n", message);
	}
	machine->ops = tdx_unicorn_ops();
	machine->free_pa = PAGE;
	machine->eptp = new_ept_table(machine);
	machine->shared_eptp = new_ept_table(machine);
	machine->cr3 = GUEST_TABLES;
	machine->free_table = GUEST_TABLES + PAGE;
	for (uint64_t gpa = 0; gpa < GUEST_RAM; gpa += PAGE) {
		/* Key id 5: the engine must ignore it. */
		machine_ept_set(machine, gpa, frame_of(gpa) | 5ull << 46 | EPT_RWX | EPT_WB |
				SUPPRESS_VE);
	}
	for (uint64_t gpa = 0; gpa < GUEST_RAM; gpa += PAGE) {
		machine_map(machine, gpa, gpa, PTE_P | PTE_W | PTE_A | PTE_D);
	}
	return machine;
}

void machine_free(struct machine *machine)
{
	tdx_unicorn_destroy(machine->engine);
	munmap(machine->memory, MEMORY_SIZE);
	free(machine);
}

static uint64_t tsc(void *arg)
{
	struct guest *guest = arg;

	return guest->tsc++;
}

static enum tdx_kick_answer kicked(void *arg)
{
	struct guest *guest = arg;

	guest->kicks++;
	if (guest->on_kick) {
		guest->on_kick(guest);
	}
	return guest->kick_answer;
}

static void set_segments(struct tdx_guest_state *state, uint32_t code, unsigned int cpl)
{
	for (int i = 0; i < TDX_NUM_SEGS; i++) {
		state->seg[i] = (struct tdx_guest_segment){
			.limit = ~0u, .selector = (uint16_t)(0x10 | cpl),
			.access = DATA_ACCESS | cpl << 5,
		};
	}
	state->seg[TDX_SEG_CS].access = code | cpl << 5;
	state->seg[TDX_SEG_CS].selector = (uint16_t)(0x08 | cpl);
	state->seg[TDX_SEG_LDTR].access = UNUSABLE;
	state->seg[TDX_SEG_TR] = (struct tdx_guest_segment){
		.base = GUEST_TSS, .limit = 0x67, .selector = 0x28, .access = TSS_ACCESS,
	};
}

/* 08 code, 10 data; 18 and 20 the same for ring 3. */
static void fill_tables(struct machine *machine)
{
	uint64_t *gdt = machine_at(machine, GUEST_GDT), *tss = machine_at(machine, GUEST_TSS);

	gdt[1] = DESCRIPTOR(CODE64_ACCESS);
	gdt[2] = DESCRIPTOR(DATA_ACCESS);
	gdt[3] = DESCRIPTOR(CODE64_ACCESS | 0x60);
	gdt[4] = DESCRIPTOR(DATA_ACCESS | 0x60);
	/* RSP0 at offset 4. */
	memcpy((uint8_t *)tss + 4, &(uint64_t){ GUEST_STACK - 0x1000 }, 8);
}

void guest_init(struct guest *guest, struct machine *machine, uint64_t id)
{
	struct tdx_guest_state *state = &guest->state;

	memset(guest, 0, sizeof(*guest));
	guest->machine = machine;
	*state = (struct tdx_guest_state){
		.rip = GUEST_CODE, .rflags = 2, .cr0 = 0x80050033, .cr3 = machine->cr3,
		.cr4 = 0x20 | 0x600, .xcr0 = 3, .efer = 0xd01, .pat = 0x0007040600070406,
		.gdt_base = GUEST_GDT, .gdt_limit = 0x3f, .idt_base = GUEST_IDT,
		.idt_limit = 0xfff, .mxcsr = 0x1f80,
	};
	state->gpr[TDX_RSP] = GUEST_STACK;
	set_segments(state, CODE64_ACCESS, 0);
	fill_tables(machine);
	memset(guest->msr_bitmap, 0xff, sizeof(guest->msr_bitmap));
	guest->run = (struct tdx_vcpu_run){
		.id = id, .state = state, .state_changed = true, .eptp = machine->eptp,
		.shared_eptp = machine->shared_eptp, .ept_levels = EPT_LEVELS, .shared_bit = 47,
		.msr_bitmap = guest->msr_bitmap, .vapic = guest->vapic, .tsc = tsc,
		.kicked = kicked, .arg = guest,
	};
}

void guest_protected_mode(struct guest *guest)
{
	guest->state.cr0 = 0x21;
	guest->state.cr3 = 0;
	guest->state.cr4 = 0x40;
	guest->state.efer = 0x100;
	set_segments(&guest->state, CODE32_ACCESS, 0);
	guest->state.gdt_limit = 0;
	guest->state.idt_limit = 0;
}

void guest_load(struct guest *guest, uint64_t offset, const uint8_t *start, const uint8_t *end)
{
	for (uint64_t i = 0; start + i < end; i++) {
		*(uint8_t *)machine_at(guest->machine, GUEST_CODE + offset + i) = start[i];
	}
}

void guest_set_gate(struct guest *guest, int vector, uint64_t handler, unsigned int dpl)
{
	uint64_t *gate = machine_at(guest->machine, GUEST_IDT + (uint64_t)vector * 16);

	gate[0] = (handler & 0xffff) | 0x08ull << 16 | (0x8e00ull | dpl << 13) << 32 |
		  (handler & 0xffff0000) << 32;
	gate[1] = handler >> 32;
}

uint32_t guest_run(struct guest *guest)
{
	guest->machine->ops->run(guest->machine->engine, &guest->run);
	guest->run.state_changed = false;
	guest->run.flush_tlb = false;
	guest->run.inject_info = 0;
	return guest->run.exit.reason;
}

uint32_t guest_next(struct guest *guest)
{
	guest->state.rip += guest->run.exit.instruction_length;
	guest->state.interruptibility &= ~3u;
	return guest_run(guest);
}

void guest_inject(struct guest *guest, uint32_t info, uint32_t error, uint32_t length)
{
	guest->run.inject_info = info;
	guest->run.inject_error = error;
	guest->run.inject_length = length;
}
