/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The seam between the software module and whatever executes guest code.
 *
 * It is drawn where VMX draws it: the module hands over a guest-state area, EPT
 * pointers, an MSR bitmap, a virtual-APIC page and an event to inject; the
 * engine runs the guest until something happens that VMX would report as an
 * exit. An engine knows pages and registers, not TD rules: whether an exit
 * becomes a #VE, a TD exit or nothing is decided on the module's side.
 *
 * An engine need not be fast or complete, but never wrong: what it cannot
 * execute exactly it reports (TDX_EXIT_ENGINE_FAILURE with a text).
 */
#ifndef TDX_MACHINE_VCPU_H
#define TDX_MACHINE_VCPU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* General registers, in the order of the instruction encoding. */
enum tdx_gpr {
	TDX_RAX, TDX_RCX, TDX_RDX, TDX_RBX, TDX_RSP, TDX_RBP, TDX_RSI, TDX_RDI,
	TDX_R8, TDX_R9, TDX_R10, TDX_R11, TDX_R12, TDX_R13, TDX_R14, TDX_R15,
	TDX_NUM_GPRS
};

/* VMX basic exit reasons that an engine reports (SDM volume 3, appendix C). */
enum tdx_exit_reason {
	TDX_EXIT_EXCEPTION_NMI = 0,
	TDX_EXIT_EXTERNAL_INTERRUPT = 1,
	TDX_EXIT_TRIPLE_FAULT = 2,
	TDX_EXIT_INIT = 3,
	TDX_EXIT_NMI_WINDOW = 8,
	TDX_EXIT_CPUID = 10,
	TDX_EXIT_HLT = 12,
	TDX_EXIT_INVD = 13,
	TDX_EXIT_RDPMC = 15,
	TDX_EXIT_VMCALL = 18,
	TDX_EXIT_CR_ACCESS = 28,
	TDX_EXIT_DR_ACCESS = 29,
	TDX_EXIT_IO = 30,
	TDX_EXIT_RDMSR = 31,
	TDX_EXIT_WRMSR = 32,
	TDX_EXIT_MWAIT = 36,
	TDX_EXIT_MONITOR_TRAP = 37,
	TDX_EXIT_MONITOR = 39,
	TDX_EXIT_EPT_VIOLATION = 48,
	TDX_EXIT_EPT_MISCONFIG = 49,
	TDX_EXIT_PREEMPTION_TIMER = 52,
	TDX_EXIT_WBINVD = 54,
	TDX_EXIT_XSETBV = 55,
	TDX_EXIT_SEAMCALL = 76,
	TDX_EXIT_TDCALL = 77,
	/* Not of the SDM: the engine itself cannot go on; see message. */
	TDX_EXIT_ENGINE_FAILURE = 0xffff,
};

struct tdx_guest_segment {
	uint64_t base;
	uint32_t limit;
	uint32_t access;	/* VMX access-rights format; bit 16 = unusable */
	uint16_t selector;
};

enum tdx_guest_segment_index {
	TDX_SEG_ES, TDX_SEG_CS, TDX_SEG_SS, TDX_SEG_DS, TDX_SEG_FS, TDX_SEG_GS,
	TDX_SEG_LDTR, TDX_SEG_TR, TDX_NUM_SEGS
};

/*
 * Everything architectural that a vCPU owns and software can see. The module
 * keeps it in the vCPU's TDVPS pages; an engine may hold a newer copy between
 * run() and sync()/flush(), except gpr, rip, rflags and xmm validity as said
 * at run().
 */
struct tdx_guest_state {
	uint64_t gpr[TDX_NUM_GPRS];
	uint64_t rip, rflags;
	uint64_t cr0, cr2, cr3, cr4, xcr0;
	uint64_t dr[4], dr6, dr7;
	uint64_t efer, pat, star, lstar, cstar, fmask, kernel_gs_base, tsc_aux;
	uint64_t sysenter_cs, sysenter_esp, sysenter_eip;
	uint64_t spec_ctrl, debugctl, xss, umwait_control, tsx_ctrl;
	struct tdx_guest_segment seg[TDX_NUM_SEGS];
	uint64_t gdt_base, idt_base;
	uint32_t gdt_limit, idt_limit;
	uint32_t interruptibility;	/* VMX format: 0 STI, 1 MOV SS, 3 NMI */
	uint32_t mxcsr;
	uint64_t xmm[16][2];
	/*
	 * The x87 FPU: FCW, FSW, FTW as FSTENV has them, and R0 to R7, ten bytes
	 * each. Bit 6 of FCW is fixed at 1; a control word without it says that
	 * the FPU is as FNINIT leaves it.
	 */
	uint16_t x87_control, x87_status, x87_tag;
	uint8_t x87[8][16];
};

#define TDX_X87_CONTROL_FIXED	0x40u

/* What one exit reports, in VMX's own formats. */
struct tdx_vcpu_exit {
	uint32_t reason;	/* enum tdx_exit_reason */
	uint32_t instruction_length;
	uint64_t qualification;
	uint64_t guest_linear_address;
	uint64_t guest_physical_address;	/* with the shared bit, if set */
	uint32_t interruption_info;	/* exit reason 0: vector, type, valid */
	uint32_t interruption_error;
	uint32_t idt_vectoring_info;	/* event whose delivery was cut short */
	uint32_t idt_vectoring_error;
	/*
	 * EPT violation: the entry that faulted has "suppress #VE" clear, so
	 * hardware would deliver a #VE in place of the exit.
	 */
	bool ve_eligible;
	const char *message;	/* TDX_EXIT_ENGINE_FAILURE only; static text */
};

/* In a word of page_keys: a shared key wrote to the page of a private one. */
#define TDX_PAGE_SPOILED	(1u << 31)

/* What the engine is to do after a kick. */
enum tdx_kick_answer {
	TDX_KICK_CONTINUE,	/* look at the virtual-APIC page and go on */
	TDX_KICK_EXIT,		/* exit with TDX_EXIT_EXTERNAL_INTERRUPT */
};

/*
 * One entry. All members are set by the module before each run() and stay
 * valid during it; pointers point into simulated physical memory.
 */
struct tdx_vcpu_run {
	uint64_t id;		/* names the vCPU: HPA of its TDVPR page */
	struct tdx_guest_state *state;
	/*
	 * state was written by the module beyond gpr, rip, rflags and
	 * interruptibility since the last run(): load all of it.
	 */
	bool state_changed;
	bool flush_tlb;		/* drop all cached translations of this vCPU */
	uint64_t eptp;		/* HPA of the private (secure) EPT root */
	uint64_t shared_eptp;	/* HPA of the shared EPT root, 0 if none */
	uint8_t ept_levels;	/* 4 or 5 */
	uint8_t shared_bit;	/* position of the GPA's shared bit: 47 or 51 */
	const uint8_t *msr_bitmap;	/* VMX format, 4 KiB; set bit = exit */
	uint8_t *vapic;		/* virtual-APIC page, x2APIC register layout */
	/*
	 * A word for each 4 KiB of simulated memory; NULL: as if all were zero.
	 * Through the private EPT, reaching a page with TDX_PAGE_SPOILED is a
	 * machine check. Through the shared EPT, a page whose word is not zero
	 * (a private key wrote it) cannot be reached: an EPT misconfiguration,
	 * and as a table it reads as zeros. What is cached of the page from
	 * before may go on being used, as a CPU's caches do.
	 */
	const uint32_t *page_keys;
	uint64_t cr0_fixed_mask, cr4_fixed_mask; /* guest/host masks: exit on change */
	uint64_t cr0_shadow, cr4_shadow;
	uint64_t exception_bitmap;	/* vectors that exit with reason 0 */
	/* VM-entry event injection, VMX format; 0 = nothing to inject. */
	uint32_t inject_info, inject_error, inject_length;
	/*
	 * Exit with TDX_EXIT_NMI_WINDOW once NMIs are not blocked; exit with
	 * TDX_EXIT_MONITOR_TRAP after one instruction. Set for engines with
	 * exact_windows only: for others the module makes do with kicks.
	 */
	bool nmi_window_exiting, monitor_trap_flag;
	/* Guest TSC now; called for RDTSC, RDTSCP and RDMSR 10h. */
	uint64_t (*tsc)(void *arg);
	/* Called by the engine, on the thread inside run(), after a kick. */
	enum tdx_kick_answer (*kicked)(void *arg);
	void *arg;
	struct tdx_vcpu_exit exit;	/* out */
};

/* Bits of one CPUID leaf, by register; of all subleaves where subleaf is ~0u. */
struct tdx_engine_lack {
	uint32_t leaf, subleaf;
	uint32_t eax, ebx, ecx, edx;
};

/*
 * An engine. One instance serves all vCPUs of a machine; run() may be called
 * from several threads at once for different vCPUs (an engine that has only
 * one core inside takes turns, with slices of its own choosing, without
 * exits). kick() may be called from any thread, also from a signal handler.
 */
struct tdx_vcpu_ops {
	const char *name;
	bool exact_windows;	/* see nmi_window_exiting */
	/*
	 * What the engine does not execute, as CPUID bits: a guest is not told of
	 * it, whatever its TD's CPUID values say. Ends with a zero leaf.
	 */
	const struct tdx_engine_lack *lacks;
	/*
	 * Enter the guest; return when run->exit is filled. On return gpr,
	 * rip, rflags, interruptibility, cr0, cr3, cr4, efer and seg[CS], seg[SS] of
	 * run->state are up to date; the rest after sync(). RIP is that of
	 * the instruction that caused the exit.
	 */
	void (*run)(void *engine, struct tdx_vcpu_run *run);
	/*
	 * Write the complete state of a vCPU back to its run->state of last time;
	 * once: after that, and until the next run(), run->state is the newest.
	 */
	void (*sync)(void *engine, uint64_t id);
	/* sync(), then forget the vCPU (VMCLEAR): the next run() loads all. */
	void (*flush)(void *engine, uint64_t id);
	/*
	 * Make run() of this vCPU call run->kicked() soon, the next one if none is
	 * under way: a kick just before run() must not be lost. More calls than
	 * kicks do no harm.
	 */
	void (*kick)(void *engine, uint64_t id);
	/* Bytes of simulated memory were changed other than by a guest store. */
	void (*memory_changed)(void *engine, uint64_t pa, uint64_t length);
};

#endif /* TDX_MACHINE_VCPU_H */
