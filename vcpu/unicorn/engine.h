/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The engine's own state, and what its files offer each other. See
 * docs/engine.md for the whole.
 */
#ifndef TDX_UNICORN_ENGINE_H
#define TDX_UNICORN_ENGINE_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <unicorn/unicorn.h>

#include <engine/unicorn.h>

#include "internals.h"

#define PAGE_SHIFT	12
#define PAGE_SIZE	(1ull << PAGE_SHIFT)
#define PAGE_OFFSET	(PAGE_SIZE - 1)
#define BIT(n)		(1ull << (n))
#define ARRAY_SIZE(a)	(sizeof(a) / sizeof((a)[0]))

#define CR0_PE	BIT(0)
#define CR0_MP	BIT(1)
#define CR0_EM	BIT(2)
#define CR0_TS	BIT(3)
#define CR0_ET	BIT(4)
#define CR0_NW	BIT(29)
#define CR0_CD	BIT(30)
#define CR0_WP	BIT(16)
#define CR0_PG	BIT(31)
#define CR4_DE		BIT(3)
#define CR4_PSE		BIT(4)
#define CR4_PAE		BIT(5)
#define CR4_PGE		BIT(7)
#define CR4_OSFXSR	BIT(9)
#define CR4_LA57	BIT(12)
#define CR4_OSXSAVE	BIT(18)
#define CR4_SMEP	BIT(20)
#define CR4_SMAP	BIT(21)
#define EFER_SCE	BIT(0)
#define EFER_LME	BIT(8)
#define EFER_LMA	BIT(10)
#define EFER_NXE	BIT(11)
#define RFLAGS_FIXED	BIT(1)
#define RFLAGS_IF	BIT(9)
#define RFLAGS_VM	BIT(17)
#define RFLAGS_RF	BIT(16)

enum vector {
	VECTOR_DE = 0, VECTOR_DB = 1, VECTOR_NMI = 2, VECTOR_BP = 3, VECTOR_UD = 6,
	VECTOR_DF = 8, VECTOR_TS = 10, VECTOR_NP = 11, VECTOR_SS = 12, VECTOR_GP = 13,
	VECTOR_PF = 14, VECTOR_AC = 17, VECTOR_MC = 18,
};

/* Event types of the VMX interruption-information format. */
enum event_type {
	EVENT_EXTERNAL = 0, EVENT_NMI = 2, EVENT_EXCEPTION = 3, EVENT_SOFT_INTERRUPT = 4,
	EVENT_PRIVILEGED_SOFT = 5, EVENT_SOFT_EXCEPTION = 6,
};

/* Bits of the guest interruptibility state. */
#define BLOCKED_BY_STI		BIT(0)
#define BLOCKED_BY_MOV_SS	BIT(1)
#define BLOCKED_BY_NMI		BIT(3)

/* Where in the library's CPU object things are; found by probe.c. */
struct fields {
	/* in the register part (env) */
	uint32_t regs, eip, hflags, segs, ldt, tr, gdt, idt, cr, features;
	/* in the CPU object (cpu) */
	uint32_t interrupt_request;
	_Atomic uint16_t *exit_word;	/* nonzero: leave translated code soon */
};

struct event {
	bool valid;
	uint8_t vector;
	uint8_t type;		/* enum event_type */
	bool has_error;
	uint32_t error;
	uint32_t length;	/* of the instruction, for software events */
};

/* MSRs that the engine keeps itself, for one vCPU. */
struct msrs {
	uint64_t efer, pat, star, lstar, cstar, fmask, tsc_aux;
	uint64_t sysenter_cs, sysenter_esp, sysenter_eip;
	uint64_t spec_ctrl, debugctl, xss, umwait_control, tsx_ctrl;
};

struct vcpu {
	_Atomic uint64_t id;	/* 0: this one is free */
	_Atomic bool kicked;
	struct tdx_vcpu_run *run;	/* of the last run() */
	struct tdx_guest_state *state;	/* of the last run(), which it outlives */
	uc_context *context;	/* registers while another vCPU is in the engine */
	bool loaded;		/* false: the next run() must load all of run->state */
	bool flush_owed;	/* the next run() must drop translations, whatever it says */
	bool must_enter;	/* an event is to be delivered: no exit before that */
	bool synced;		/* run->state is as new as the library's copy */
	pthread_cond_t wake;	/* first in the queue, or the engine may be free */
	struct msrs msrs;
	uint64_t xcr0;
	struct event event;	/* to deliver before the next instruction */
	bool nmi_pending, nmi_blocked;
	uint8_t requesting;	/* highest vector in the IRR (RVI), 0 = none */
};

enum turn_state { TURN_FREE, TURN_RUNNING, TURN_HELD };

#define MAX_VCPUS 256
/* Dropping more pages than this one by one takes longer than dropping all. */
#define MAX_LOCAL_PAGES 64

/* Who executes: see turn.c. */
struct turn {
	pthread_mutex_t lock;
	pthread_cond_t stopped;	/* for visitors */
	enum turn_state state;
	struct vcpu *owner;
	uint64_t since, held_since;	/* ns */
	struct vcpu *queue[MAX_VCPUS];
	uint32_t waiters;
	uint32_t visitors;	/* threads that want the engine stopped for a moment */
	_Atomic bool yield;	/* the running vCPU is to leave the engine */
};

struct tdx_unicorn {
	struct tdx_unicorn_config config;
	uint64_t pa_mask;		/* physical address without key id, page part */
	uint64_t reserved_pa;		/* page-table entry bits beyond MAXPHYADDR */
	uc_engine *uc;
	void *cpu, *env;		/* the library's objects */
	struct fields at;
	uc_context *pristine;
	char *message;
	size_t message_size;

	struct turn turn;
	_Atomic(struct vcpu *) vcpus[MAX_VCPUS];
	struct vcpu *current;		/* whose registers are in the library */
	bool translating;		/* a block is being translated, at RIP */
	int block_limit;		/* instructions that the next one may have */
	uintptr_t first_temporary, last_temporary;	/* of the block in translation */
	uintptr_t temporary_size;	/* as seen */
	bool exiting;			/* run->exit is filled; translated code is being left */
	struct event delivering;	/* the event whose delivery is under way */
	uint64_t delivering_rip;	/* RIP that a fault meanwhile reports */

	/* code_pages.c */
	uint8_t *has_code;		/* a byte per page: translated code came from it */
	uint32_t *filled;		/* a word per page: flush count when last made writable */
	uint64_t *filled_at;		/* and at which linear address */
	uint32_t flushes;
	bool flush_wanted, filling_code_page;
	uint64_t local_pages[MAX_LOCAL_PAGES];	/* linear addresses; in the cache, not global */
	uint32_t num_local_pages;	/* more than there is room: too many to list */
	uint64_t ram_base;
	void *ram_region;		/* 2.0.1: what memory_mapping() answers for RAM */
	uintptr_t code_start, code_end;	/* of the translated code */
	uint64_t code_limit;		/* bytes of the code buffer */
	uint64_t code_flushes;		/* times it was full */
};

/*
 * interpose.c: the engine inside which this thread is, NULL for none. The
 * interposed functions find their engine by it; so it is set wherever the
 * library is entered. Returns what it was before.
 */
struct tdx_unicorn *tdx_unicorn_enter(struct tdx_unicorn *engine);
bool tdx_unicorn_is_inside(const struct tdx_unicorn *engine);
/* What the interposed functions saw while the library started on this thread. */
void tdx_unicorn_sighted(void **cpu, void **env);

static inline void *tdx_unicorn_field(struct tdx_unicorn *engine, uint32_t offset)
{
	return (char *)engine->env + offset;
}

static inline uint64_t *tdx_unicorn_regs(struct tdx_unicorn *engine)
{
	return tdx_unicorn_field(engine, engine->at.regs);
}

static inline uint64_t *tdx_unicorn_rip(struct tdx_unicorn *engine)
{
	return tdx_unicorn_field(engine, engine->at.eip);
}

static inline uint32_t *tdx_unicorn_mode(struct tdx_unicorn *engine)
{
	return tdx_unicorn_field(engine, engine->at.hflags);
}

static inline uint64_t *tdx_unicorn_cr(struct tdx_unicorn *engine)
{
	return tdx_unicorn_field(engine, engine->at.cr);
}

/* By enum tdx_guest_segment_index, up to GS. */
static inline struct unicorn_segment *tdx_unicorn_segment(struct tdx_unicorn *engine, int index)
{
	return (struct unicorn_segment *)tdx_unicorn_field(engine, engine->at.segs) + index;
}

static inline unsigned int tdx_unicorn_cpl(struct tdx_unicorn *engine)
{
	return *tdx_unicorn_mode(engine) & MODE_CPL;
}

/*
 * The CR4 that the library translates by. It takes SHLX and ADCX for SSE, by
 * their prefix, and refuses them without OSFXSR; so that is always set. SSE
 * instructions do not raise #UD for lack of it then.
 */
static inline uint32_t tdx_unicorn_library_cr4(uint64_t cr4)
{
	return (uint32_t)(cr4 | CR4_OSFXSR);
}

static inline bool tdx_unicorn_is_64bit(struct tdx_unicorn *engine)
{
	return *tdx_unicorn_mode(engine) & MODE_CS64;
}

/* Simulated memory at a physical address, key id ignored; NULL outside. */
static inline void *tdx_unicorn_memory(struct tdx_unicorn *engine, uint64_t pa)
{
	pa &= engine->pa_mask | PAGE_OFFSET;
	return pa < engine->config.memory_size ? (char *)engine->config.memory + pa : NULL;
}

/* probe.c: find the fields; false with engine->message filled. */
bool tdx_unicorn_probe(struct tdx_unicorn *engine);
bool tdx_unicorn_fail(struct tdx_unicorn *engine, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* translate.c */
bool tdx_unicorn_fill(struct tdx_unicorn *engine, uint64_t va, int access, int context,
		      bool probe, uintptr_t ra);

/* code_pages.c */
bool tdx_unicorn_code_init(struct tdx_unicorn *engine);
void tdx_unicorn_code_destroy(struct tdx_unicorn *engine);
void tdx_unicorn_code_added(struct tdx_unicorn *engine, uint64_t ram);
void tdx_unicorn_code_removed(struct tdx_unicorn *engine, uint64_t ram);
bool tdx_unicorn_has_code(struct tdx_unicorn *engine, uint64_t pa, uint64_t length);
/* local: the guest's tables do not say that the page is global. */
void tdx_unicorn_install(struct tdx_unicorn *engine, uint64_t va, uint64_t pa, int permit,
			 int context, uint64_t size, bool local);
void tdx_unicorn_flush_tlb(struct tdx_unicorn *engine);
/* The same for what is not global: the guest has loaded CR3. */
void tdx_unicorn_flush_local(struct tdx_unicorn *engine);
void tdx_unicorn_invalidate(struct tdx_unicorn *engine, uint64_t pa, uint64_t length);
void tdx_unicorn_guard(struct tdx_unicorn *engine);
void tdx_unicorn_guard_note(struct tdx_unicorn *engine, const void *block);

/* events.c */
bool tdx_unicorn_events(struct tdx_unicorn *engine);
_Noreturn void tdx_unicorn_raise(struct tdx_unicorn *engine, int vector, uint32_t error,
				 uintptr_t ra);
_Noreturn void tdx_unicorn_soft_interrupt(struct tdx_unicorn *engine, int vector,
					  uint32_t length, uintptr_t ra);
void tdx_unicorn_inject(struct tdx_unicorn *engine, struct vcpu *vcpu);
bool tdx_unicorn_vector_has_error(int vector);
_Noreturn void tdx_unicorn_paused(struct tdx_unicorn *engine);

/* exits.c: fill run->exit; stop() then leaves translated code. */
struct tdx_vcpu_exit *tdx_unicorn_exit(struct tdx_unicorn *engine, uint32_t reason);
_Noreturn void tdx_unicorn_stop(struct tdx_unicorn *engine);
_Noreturn void tdx_unicorn_instruction_exit(struct tdx_unicorn *engine, uint32_t reason,
					    uint64_t qualification);
_Noreturn void tdx_unicorn_cache_exit(struct tdx_unicorn *engine);
_Noreturn void tdx_unicorn_failure(struct tdx_unicorn *engine, const char *message);
_Noreturn void tdx_unicorn_io(struct tdx_unicorn *engine, uint32_t port, uint32_t size, bool in,
		    uintptr_t ra);
_Noreturn void tdx_unicorn_untranslatable(struct tdx_unicorn *engine);
void tdx_unicorn_temporary(struct tdx_unicorn *engine, uintptr_t temporary);
_Noreturn void tdx_unicorn_undefined(struct tdx_unicorn *engine, uintptr_t ra);
/* The instruction at RIP, as far as exits need to know it. */
struct instruction {
	uint8_t length, opcode, modrm, rex, prefix;
	bool two_byte, rep, has_modrm, data16, address16, address32;
};
void tdx_unicorn_decode(struct tdx_unicorn *engine, struct instruction *insn);

/* control.c */
_Noreturn void tdx_unicorn_xsetbv(struct tdx_unicorn *engine, uintptr_t ra);
uint64_t tdx_unicorn_read_cr(struct tdx_unicorn *engine, int number);
void tdx_unicorn_write_cr(struct tdx_unicorn *engine, int number, uint64_t value);
void tdx_unicorn_write_dr(struct tdx_unicorn *engine, int number, uint64_t value);
void tdx_unicorn_lmsw(struct tdx_unicorn *engine, uint16_t value);
void tdx_unicorn_clts(struct tdx_unicorn *engine);
void tdx_unicorn_syscall(struct tdx_unicorn *engine, uint32_t length);
void tdx_unicorn_sysenter(struct tdx_unicorn *engine);
/* Recompute the mode bits that follow from the segment registers. */
void tdx_unicorn_refresh_mode(struct tdx_unicorn *engine);

/* msr.c */
void tdx_unicorn_rdmsr(struct tdx_unicorn *engine);
void tdx_unicorn_wrmsr(struct tdx_unicorn *engine);
/* The library's own MSR helpers; registers are unchanged after it. */
uint64_t tdx_unicorn_library_rdmsr(struct tdx_unicorn *engine, uint32_t msr);
void tdx_unicorn_library_wrmsr(struct tdx_unicorn *engine, uint32_t msr, uint64_t value);
uint64_t tdx_unicorn_efer(struct tdx_unicorn *engine);

/* apic.c */
void tdx_unicorn_apic_refresh(struct tdx_unicorn *engine);
bool tdx_unicorn_apic_pending(struct tdx_unicorn *engine);
uint8_t tdx_unicorn_apic_accept(struct tdx_unicorn *engine);
uint64_t tdx_unicorn_apic_read(struct tdx_unicorn *engine, uint32_t msr);
bool tdx_unicorn_apic_write(struct tdx_unicorn *engine, uint32_t msr, uint64_t value);
uint64_t tdx_unicorn_apic_read_cr8(struct tdx_unicorn *engine);
void tdx_unicorn_apic_write_cr8(struct tdx_unicorn *engine, uint64_t value);

/* state.c */
void tdx_unicorn_load(struct tdx_unicorn *engine, struct vcpu *vcpu);
void tdx_unicorn_load_quick(struct tdx_unicorn *engine, struct vcpu *vcpu);
void tdx_unicorn_store_quick(struct tdx_unicorn *engine, struct vcpu *vcpu);
void tdx_unicorn_store(struct tdx_unicorn *engine, struct vcpu *vcpu);

/* turn.c */
enum turn_result { TURN_TAKEN, TURN_KICKED_OUT };
void tdx_unicorn_turn_init(struct turn *turn);
enum turn_result tdx_unicorn_turn_take(struct tdx_unicorn *engine, struct vcpu *vcpu);
/* The owner leaves: it comes back at once (false), or others go first (true). */
void tdx_unicorn_turn_pause(struct tdx_unicorn *engine, bool give_up);
void tdx_unicorn_turn_forget(struct tdx_unicorn *engine, struct vcpu *vcpu);
bool tdx_unicorn_turn_spins(struct tdx_unicorn *engine);
void tdx_unicorn_cond_init(pthread_cond_t *cond);
/* The engine stopped, for the calling thread; not from inside it. */
void tdx_unicorn_visit_begin(struct tdx_unicorn *engine);
void tdx_unicorn_visit_end(struct tdx_unicorn *engine);
void tdx_unicorn_poke(struct tdx_unicorn *engine);

#endif /* TDX_UNICORN_ENGINE_H */
