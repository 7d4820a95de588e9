/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Control registers under VMX's guest/host masks and read shadows, the checks
 * that the library leaves out, and SYSCALL and SYSENTER, which it guts.
 */
#include "engine.h"

/* Qualification of a control-register exit: access types and their fields. */
#define ACCESS_CLTS	(2ull << 4)
#define ACCESS_LMSW	(3ull << 4)
#define LMSW_MEMORY	BIT(6)

#define CR0_KNOWN	0xe005003full
/* VME to LA57, FSGSBASE, OSXSAVE, SMEP, SMAP: what this CPU has. */
#define CR4_KNOWN	0x00351fffull
#define LMSW_BITS	0xfull

#define DR6_WRITABLE	0xe00full
#define DR6_ONES	0xffff0ff0ull
#define DR7_WRITABLE	0xffff23ffull
#define DR7_ONES	0x400ull

#define FLAT_CODE64	0x00a09b00u
#define FLAT_CODE32	0x00c09b00u
#define FLAT_DATA	0x00c09300u
#define SELECTOR_RPL	3u

/* By VMX, bits of the host read as the shadow. */
static uint64_t seen_by_guest(uint64_t value, uint64_t mask, uint64_t shadow)
{
	return (value & ~mask) | (shadow & mask);
}

uint64_t tdx_unicorn_read_cr(struct tdx_unicorn *engine, int number)
{
	const struct tdx_vcpu_run *run = engine->current->run;
	uint64_t value = tdx_unicorn_cr(engine)[number];

	switch (number) {
	case 0:
		return seen_by_guest(value, run->cr0_fixed_mask, run->cr0_shadow);
	case 4:
		return seen_by_guest(value, run->cr4_fixed_mask, run->cr4_shadow);
	default:
		return value;
	}
}

static _Noreturn void refuse(struct tdx_unicorn *engine)
{
	tdx_unicorn_raise(engine, VECTOR_GP, 0, 0);
}

/* MOV to CRn of a value that the guest may not decide on. */
static _Noreturn void exit_on_move(struct tdx_unicorn *engine, uint64_t number)
{
	struct instruction insn;
	uint64_t reg;

	tdx_unicorn_decode(engine, &insn);
	reg = (insn.modrm & 7) | (insn.rex & 1 ? 8 : 0);
	tdx_unicorn_instruction_exit(engine, TDX_EXIT_CR_ACCESS, number | reg << 8);
}

static bool is_cr0_wrong(struct tdx_unicorn *engine, uint64_t value)
{
	uint64_t cr4 = tdx_unicorn_cr(engine)[4];
	bool paging = value & CR0_PG, lme = engine->current->msrs.efer & EFER_LME;

	return (value & ~CR0_KNOWN) || (paging && !(value & CR0_PE)) ||
	       ((value & CR0_NW) && !(value & CR0_CD)) ||
	       (paging && lme && !(tdx_unicorn_cr(engine)[0] & CR0_PG) && !(cr4 & CR4_PAE)) ||
	       (!paging && tdx_unicorn_is_64bit(engine));
}

static void set_cr0(struct tdx_unicorn *engine, uint64_t value)
{
	const struct tdx_vcpu_run *run = engine->current->run;
	uint64_t mask = run->cr0_fixed_mask, old = tdx_unicorn_cr(engine)[0];

	value = (value & ~mask) | (old & mask);
	if (is_cr0_wrong(engine, value)) {
		refuse(engine);
	}
	__real_cpu_x86_update_cr0_x86_64(engine->env, (uint32_t)value);
	tdx_unicorn_refresh_mode(engine);
}

static void write_cr0(struct tdx_unicorn *engine, uint64_t value)
{
	const struct tdx_vcpu_run *run = engine->current->run;

	if (value >> 32) {
		refuse(engine);
	}
	if ((value ^ run->cr0_shadow) & run->cr0_fixed_mask) {
		exit_on_move(engine, 0);
	}
	set_cr0(engine, value | CR0_ET);
}

static void write_cr3(struct tdx_unicorn *engine, uint64_t value)
{
	bool long_mode = *tdx_unicorn_mode(engine) & MODE_LMA;

	if (long_mode && ((value >> 52) || (value & engine->reserved_pa))) {
		refuse(engine);
	}
	tdx_unicorn_cr(engine)[3] = value;
	tdx_unicorn_flush_local(engine);
}

static void write_cr4(struct tdx_unicorn *engine, uint64_t value)
{
	const struct tdx_vcpu_run *run = engine->current->run;
	uint64_t old = tdx_unicorn_cr(engine)[4], mask = run->cr4_fixed_mask;
	bool long_mode = *tdx_unicorn_mode(engine) & MODE_LMA;

	if ((value ^ run->cr4_shadow) & mask) {
		exit_on_move(engine, 4);
	}
	value = (value & ~mask) | (old & mask);
	if ((value & ~mask & ~CR4_KNOWN) || (long_mode && !(value & CR4_PAE)) ||
	    (long_mode && ((value ^ old) & CR4_LA57))) {
		refuse(engine);
	}
	cpu_x86_update_cr4_x86_64(engine->env, tdx_unicorn_library_cr4(value));
	/* The library drops what it takes for unsupported. */
	tdx_unicorn_cr(engine)[4] = value;
}

void tdx_unicorn_write_cr(struct tdx_unicorn *engine, int number, uint64_t value)
{
	switch (number) {
	case 0:
		write_cr0(engine, value);
		break;
	case 3:
		write_cr3(engine, value);
		break;
	case 4:
		write_cr4(engine, value);
		break;
	default:
		tdx_unicorn_cr(engine)[number] = value;
		break;
	}
}

/*
 * The registers keep what is written; breakpoints never hit. The library's own
 * would drop all translated code, the block that is running included, and crash.
 */
void tdx_unicorn_write_dr(struct tdx_unicorn *engine, int number, uint64_t value)
{
	if (number == 4 || number == 5) {
		if (tdx_unicorn_cr(engine)[4] & CR4_DE) {
			tdx_unicorn_raise(engine, VECTOR_UD, 0, 0);
		}
		number += 2;
	}
	if (number >= 6 && value >> 32) {
		refuse(engine);
	}
	if (number == 6) {
		value = (value & DR6_WRITABLE) | DR6_ONES;
	} else if (number == 7) {
		value = (value & DR7_WRITABLE) | DR7_ONES;
	}
	uc_reg_write(engine->uc, UC_X86_REG_DR0 + number, &value);
}

/* LMSW changes PE (only to 1), MP, EM and TS. */
void tdx_unicorn_lmsw(struct tdx_unicorn *engine, uint16_t source)
{
	const struct tdx_vcpu_run *run = engine->current->run;
	uint64_t seen = tdx_unicorn_read_cr(engine, 0), bits = LMSW_BITS;
	uint64_t value = (seen & ~bits) | (source & bits) | (seen & CR0_PE);

	if ((value ^ run->cr0_shadow) & run->cr0_fixed_mask & bits) {
		struct instruction insn;
		bool memory;

		tdx_unicorn_decode(engine, &insn);
		memory = insn.modrm >> 6 != 3;
		tdx_unicorn_instruction_exit(engine, TDX_EXIT_CR_ACCESS,
					     ACCESS_LMSW | (memory ? LMSW_MEMORY : 0) |
					     (uint64_t)source << 16);
	}
	set_cr0(engine, (tdx_unicorn_cr(engine)[0] & ~bits) | (value & bits));
}

void tdx_unicorn_clts(struct tdx_unicorn *engine)
{
	const struct tdx_vcpu_run *run = engine->current->run;

	if (run->cr0_fixed_mask & CR0_TS) {
		if (run->cr0_shadow & CR0_TS) {
			tdx_unicorn_instruction_exit(engine, TDX_EXIT_CR_ACCESS, ACCESS_CLTS);
		}
		return;
	}
	__real_helper_clts_x86_64(engine->env);
}

void tdx_unicorn_refresh_mode(struct tdx_unicorn *engine)
{
	const struct unicorn_segment *seg = tdx_unicorn_segment(engine, 0);
	uint32_t *mode = tdx_unicorn_mode(engine), bits;
	uint32_t code = seg[TDX_SEG_CS].flags, stack = seg[TDX_SEG_SS].flags;
	bool protected = *mode & MODE_PE;
	bool vm86 = helper_read_eflags_x86_64(engine->env) & RFLAGS_VM;

	if ((*mode & MODE_LMA) && (code & BIT(21))) {
		bits = MODE_CS64 | MODE_CS32 | MODE_SS32;
	} else {
		bool flat = !(seg[TDX_SEG_DS].base | seg[TDX_SEG_ES].base | seg[TDX_SEG_SS].base);

		bits = code & BIT(22) ? MODE_CS32 : 0;
		bits |= stack & BIT(22) ? MODE_SS32 : 0;
		bits |= !protected || vm86 || !(bits & MODE_CS32) || !flat ? MODE_ADDSEG : 0;
	}
	bits |= vm86 ? MODE_CPL : protected ? stack >> 13 & 3 : 0;
	*mode = (*mode & ~(MODE_CS64 | MODE_CS32 | MODE_SS32 | MODE_ADDSEG | MODE_CPL)) | bits;
}

/* XSETBV always exits, but first faults where the CPU would (SDM, XSETBV). */
void tdx_unicorn_xsetbv(struct tdx_unicorn *engine, uintptr_t ra)
{
	cpu_restore_state_x86_64(engine->cpu, ra, true);
	if (!(tdx_unicorn_cr(engine)[4] & CR4_OSXSAVE)) {
		tdx_unicorn_raise(engine, VECTOR_UD, 0, 0);
	}
	tdx_unicorn_instruction_exit(engine, TDX_EXIT_XSETBV, 0);
}

static void set_flat(struct tdx_unicorn *engine, int index, uint32_t selector, uint32_t flags)
{
	*tdx_unicorn_segment(engine, index) = (struct unicorn_segment){
		.selector = selector, .limit = ~0u, .flags = flags,
	};
}

void tdx_unicorn_syscall(struct tdx_unicorn *engine, uint32_t length)
{
	const struct msrs *msrs = &engine->current->msrs;
	uint64_t *regs = tdx_unicorn_regs(engine);
	uint64_t rflags = helper_read_eflags_x86_64(engine->env);
	uint32_t selector = msrs->star >> 32 & 0xfffc;

	if (!(msrs->efer & EFER_SCE) || !tdx_unicorn_is_64bit(engine)) {
		tdx_unicorn_raise(engine, VECTOR_UD, 0, 0);
	}
	regs[TDX_RCX] = *tdx_unicorn_rip(engine) + length;
	regs[TDX_R11] = rflags & ~RFLAGS_RF;
	*tdx_unicorn_rip(engine) = msrs->lstar;
	helper_write_eflags_x86_64(engine->env, (rflags & ~msrs->fmask & ~RFLAGS_RF), ~0u);
	set_flat(engine, TDX_SEG_CS, selector, FLAT_CODE64);
	set_flat(engine, TDX_SEG_SS, selector + 8, FLAT_DATA);
	tdx_unicorn_refresh_mode(engine);
}

void tdx_unicorn_sysenter(struct tdx_unicorn *engine)
{
	const struct msrs *msrs = &engine->current->msrs;
	uint64_t rflags = helper_read_eflags_x86_64(engine->env);
	bool long_mode = *tdx_unicorn_mode(engine) & MODE_LMA;
	uint32_t selector = msrs->sysenter_cs & 0xfffc;

	if (!selector || !(tdx_unicorn_cr(engine)[0] & CR0_PE)) {
		refuse(engine);
	}
	helper_write_eflags_x86_64(engine->env, rflags & ~(RFLAGS_IF | RFLAGS_VM | RFLAGS_RF), ~0u);
	set_flat(engine, TDX_SEG_CS, selector, long_mode ? FLAT_CODE64 : FLAT_CODE32);
	set_flat(engine, TDX_SEG_SS, selector + 8, FLAT_DATA);
	tdx_unicorn_regs(engine)[TDX_RSP] = msrs->sysenter_esp;
	*tdx_unicorn_rip(engine) = msrs->sysenter_eip;
	tdx_unicorn_refresh_mode(engine);
}
