/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A guest for the engine's tests: simulated memory with an EPT and guest page
 * tables built by hand, small programs (programs.S), and the module's side of
 * the seam faked as far as a test needs it.
 */
#ifndef TDX_UNICORN_TESTS_GUEST_H
#define TDX_UNICORN_TESTS_GUEST_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include <engine/unicorn.h>

#define MEMORY_SIZE	(64ull << 20)
#define PAGE		4096ull
#define SHARED		(1ull << 47)
#define SUPPRESS_VE	(1ull << 63)

/* Guest-physical layout; linear addresses are the same, unless a test maps more. */
#define GUEST_RAM	(16ull << 20)
#define GUEST_IDT	0x2000ull
#define GUEST_GDT	0x3000ull
#define GUEST_TSS	0x4000ull
#define GUEST_DATA	0x8000ull
#define GUEST_CODE	0x10000ull
#define GUEST_STACK	0x80000ull
#define GUEST_TABLES	0x100000ull

#define PTE_P	1ull
#define PTE_W	2ull
#define PTE_U	4ull
#define PTE_A	0x20ull
#define PTE_D	0x40ull
#define PTE_G	0x100ull
#define CR4_PGE	0x80ull
#define PTE_NX	(1ull << 63)
#define EPT_R	1ull
#define EPT_W	2ull
#define EPT_X	4ull
#define EPT_RWX	7ull
#define EPT_WB	(6ull << 3)

struct machine {
	uint8_t *memory;
	struct tdx_unicorn *engine;
	const struct tdx_vcpu_ops *ops;
	uint64_t free_pa;		/* next unused physical page */
	uint64_t eptp, shared_eptp;
	uint64_t free_table;		/* next unused guest page-table page */
	uint64_t cr3;
};

struct guest {
	struct machine *machine;
	struct tdx_vcpu_run run;
	struct tdx_guest_state state;
	uint8_t msr_bitmap[4096];
	uint8_t vapic[4096] __attribute__((aligned(4096)));
	uint64_t tsc;
	_Atomic int kicks;
	enum tdx_kick_answer kick_answer;
	void (*on_kick)(struct guest *guest);
};

struct machine *machine_new(uint32_t code_buffer_mib);
void machine_free(struct machine *machine);
/* Simulated memory behind a private GPA. */
void *machine_at(struct machine *machine, uint64_t gpa);
uint64_t machine_hpa(struct machine *machine, uint64_t gpa);
uint64_t machine_page(struct machine *machine);
/* One 4 KiB EPT leaf; entry = physical address | bits. */
void machine_ept_set(struct machine *machine, uint64_t gpa, uint64_t entry);
uint64_t *machine_ept_entry(struct machine *machine, uint64_t gpa);
/* One 4 KiB guest page. */
void machine_map(struct machine *machine, uint64_t va, uint64_t gpa, uint64_t bits);
uint64_t *machine_pte(struct machine *machine, uint64_t va);

/* A vCPU in 64-bit mode with paging, ring 0, at GUEST_CODE. */
void guest_init(struct guest *guest, struct machine *machine, uint64_t id);
/* In 32-bit protected mode without paging. */
void guest_protected_mode(struct guest *guest);
/* Copy a program to GUEST_CODE + offset; its names are in programs.S. */
void guest_load(struct guest *guest, uint64_t offset, const uint8_t *start, const uint8_t *end);
#define PROGRAM(guest, name) do {						\
	extern const uint8_t name[], name##_end[];				\
	guest_load(guest, 0, name, name##_end);					\
} while (0)
void guest_set_gate(struct guest *guest, int vector, uint64_t handler, unsigned int dpl);
uint32_t guest_run(struct guest *guest);
/* Go on after the instruction that exited. */
uint32_t guest_next(struct guest *guest);
void guest_inject(struct guest *guest, uint32_t info, uint32_t error, uint32_t length);

#endif /* TDX_UNICORN_TESTS_GUEST_H */
