/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What the engine calls inside libunicorn.a beside its public interface, and
 * the few numbers of its own that the calls take. All have the same signatures
 * in the versions 2.0.1, 2.1.1 and 2.1.4. Nothing of Unicorn's data is laid
 * out here: what must be reached is found at start-up (probe.c).
 */
#ifndef TDX_UNICORN_INTERNALS_H
#define TDX_UNICORN_INTERNALS_H

#include <stdbool.h>
#include <stdint.h>

#include <unicorn/unicorn.h>

/* Access types and permission bits of the translation cache: bit = 1 << access. */
enum { ACCESS_READ, ACCESS_WRITE, ACCESS_FETCH };
enum { PERMIT_READ = 1, PERMIT_WRITE = 2, PERMIT_FETCH = 4, PERMIT_ALL = 7 };

/* Translation contexts: supervisor under SMAP, user, supervisor with AC set. */
enum { CONTEXT_SMAP, CONTEXT_USER, CONTEXT_SUPERVISOR };

/* What cpu_watchpoint_address_matches() answers for "writes are watched". */
#define WATCH_WRITES 2

/* The interrupt request that leads to x86_cpu_exec_interrupt(). */
#define REQUEST_HARD 2u

/* Bits of the translation mode word that are not copies of a register's. */
enum {
	MODE_CPL = 3u << 0,
	MODE_INHIBIT_IRQ = 1u << 3,
	MODE_CS32 = 1u << 4,
	MODE_SS32 = 1u << 5,
	MODE_ADDSEG = 1u << 6,
	MODE_PE = 1u << 7,
	MODE_TS = 1u << 11,
	MODE_LMA = 1u << 14,
	MODE_CS64 = 1u << 15,
	MODE_INTERCEPT = 1u << 21,	/* ask before instructions that could exit */
	MODE_OSFXSR = 1u << 22,
	MODE_SMAP = 1u << 23,
};

/* The intercept that the library asks for before both WBINVD and INVD. */
#define INTERCEPT_WBINVD 0x89u

/*
 * Instructions in a translated block at most; 512 by the library's own account.
 * Its end is left through the main loop, so long ones are better. The careful
 * number does for those instructions that use up the translator's temporaries.
 */
#define MAX_BLOCK_INSTRUCTIONS 256
#define CAREFUL_BLOCK_INSTRUCTIONS 64

/* Of the translator's 512 temporaries, what a block may use beside the registers. */
#define MAX_BLOCK_TEMPORARIES 384u

/* A segment register with its hidden part; flags is the descriptor's 2nd word. */
struct unicorn_segment {
	uint32_t selector;
	uint64_t base;
	uint32_t limit;
	uint32_t flags;
};

/* The guest's CPU. */
void tlb_flush_x86_64(void *cpu);
void tlb_flush_page_x86_64(void *cpu, uint64_t va);
void tlb_set_page_x86_64(void *cpu, uint64_t va, uint64_t pa, int permit, int context,
			 uint64_t size);
void tlb_set_dirty_x86_64(void *cpu, uint64_t va);
bool cpu_restore_state_x86_64(void *cpu, uintptr_t host_pc, bool will_exit);
_Noreturn void cpu_loop_exit_noexc_x86_64(void *cpu);
void cpu_exit(void *cpu);
void cpu_reset_interrupt(void *cpu, int mask);
void tb_flush_x86_64(void *cpu);
void tb_invalidate_phys_range_x86_64(void *uc, uint64_t start, uint64_t end);
uint64_t qemu_ram_addr_from_host_x86_64(void *uc, void *host);

/* The guest's registers. */
void cpu_x86_update_cr4_x86_64(void *env, uint32_t value);
void cpu_x86_cpuid_x86_64(void *env, uint32_t leaf, uint32_t subleaf, uint32_t *eax,
			  uint32_t *ebx, uint32_t *ecx, uint32_t *edx);
uint64_t helper_read_eflags_x86_64(void *env);
void helper_write_eflags_x86_64(void *env, uint64_t value, uint32_t mask);
void helper_fninit_x86_64(void *env);
void helper_check_iob_x86_64(void *env, uint32_t port);
void helper_check_iow_x86_64(void *env, uint32_t port);
void helper_check_iol_x86_64(void *env, uint32_t port);
void do_interrupt_x86_hardirq_x86_64(void *env, int vector, int is_hardware);

/* Guest memory in a translation context; faults like a guest access. */
uint32_t cpu_ldub_code_x86_64(void *env, uint64_t va);
uint32_t cpu_ldl_mmuidx_ra_x86_64(void *env, uint64_t va, int context, uintptr_t ra);
void cpu_stw_mmuidx_ra_x86_64(void *env, uint64_t va, uint32_t value, int context, uintptr_t ra);
void cpu_stl_mmuidx_ra_x86_64(void *env, uint64_t va, uint32_t value, int context, uintptr_t ra);
void cpu_stq_mmuidx_ra_x86_64(void *env, uint64_t va, uint64_t value, int context, uintptr_t ra);

/* Interposed functions (interpose.c), as they were. */
void __real_cpu_x86_update_cr0_x86_64(void *env, uint32_t value);
void __real_helper_rdmsr_x86_64(void *env);
void __real_helper_wrmsr_x86_64(void *env);
void __real_helper_clts_x86_64(void *env);
void __real_helper_xsetbv_x86_64(void *env, uint32_t index, uint64_t value);

#endif /* TDX_UNICORN_INTERNALS_H */
