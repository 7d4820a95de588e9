/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * RDMSR and WRMSR. The MSR bitmap decides what exits; the rest is executed
 * here, with the checks of the SDM that end in #GP(0). The library's MSR
 * helpers check nothing and are used only to reach the copies that translated
 * code works on.
 */
#include "engine.h"

#define MSR_TSC			0x10u
#define MSR_SPEC_CTRL		0x48u
#define MSR_PRED_CMD		0x49u
#define MSR_UMWAIT_CONTROL	0xe1u
#define MSR_FLUSH_CMD		0x10bu
#define MSR_TSX_CTRL		0x122u
#define MSR_SYSENTER_CS		0x174u
#define MSR_SYSENTER_ESP	0x175u
#define MSR_SYSENTER_EIP	0x176u
#define MSR_DEBUGCTL		0x1d9u
#define MSR_PAT			0x277u
#define MSR_X2APIC_FIRST	0x800u
#define MSR_X2APIC_LAST		0x8ffu
#define MSR_XSS			0xda0u
#define MSR_EFER		0xc0000080u
#define MSR_STAR		0xc0000081u
#define MSR_LSTAR		0xc0000082u
#define MSR_CSTAR		0xc0000083u
#define MSR_FMASK		0xc0000084u
#define MSR_FS_BASE		0xc0000100u
#define MSR_GS_BASE		0xc0000101u
#define MSR_KERNEL_GS_BASE	0xc0000102u
#define MSR_TSC_AUX		0xc0000103u

#define EFER_KNOWN	(EFER_SCE | EFER_LME | EFER_LMA | EFER_NXE)
#define TSX_CTRL_KNOWN	3u	/* RTM_DISABLE, TSX_CPUID_CLEAR */
#define PAGE_TYPES	0xf3u	/* of a PAT entry: UC, WC, WT, WP, WB, UC- */

/* Four bitmaps of 8192 MSRs each: read low, read high, write low, write high. */
#define BITMAP_MSRS	0x2000u
#define BITMAP_HIGH	0xc0000000u
#define BITMAP_BYTES	1024u

static bool bitmap_says_exit(const uint8_t *bitmap, uint32_t msr, bool write)
{
	uint32_t high = msr >= BITMAP_HIGH, index = msr - (high ? BITMAP_HIGH : 0);

	if (!bitmap || index >= BITMAP_MSRS) {
		return true;
	}
	return bitmap[(write * 2 + high) * BITMAP_BYTES + index / 8] >> index % 8 & 1;
}

static bool is_canonical(uint64_t address)
{
	int64_t top = (int64_t)address >> 47;

	return top == 0 || top == -1;
}

uint64_t tdx_unicorn_library_rdmsr(struct tdx_unicorn *engine, uint32_t msr)
{
	uint64_t *regs = tdx_unicorn_regs(engine);
	uint64_t rax = regs[TDX_RAX], rcx = regs[TDX_RCX], rdx = regs[TDX_RDX], value;

	regs[TDX_RCX] = msr;
	__real_helper_rdmsr_x86_64(engine->env);
	value = (uint32_t)regs[TDX_RAX] | regs[TDX_RDX] << 32;
	regs[TDX_RAX] = rax;
	regs[TDX_RCX] = rcx;
	regs[TDX_RDX] = rdx;
	return value;
}

void tdx_unicorn_library_wrmsr(struct tdx_unicorn *engine, uint32_t msr, uint64_t value)
{
	uint64_t *regs = tdx_unicorn_regs(engine);
	uint64_t rax = regs[TDX_RAX], rcx = regs[TDX_RCX], rdx = regs[TDX_RDX];

	regs[TDX_RAX] = (uint32_t)value;
	regs[TDX_RCX] = msr;
	regs[TDX_RDX] = value >> 32;
	__real_helper_wrmsr_x86_64(engine->env);
	regs[TDX_RAX] = rax;
	regs[TDX_RCX] = rcx;
	regs[TDX_RDX] = rdx;
}

/* LMA follows LME at the moment paging is turned on. */
uint64_t tdx_unicorn_efer(struct tdx_unicorn *engine)
{
	uint64_t efer = engine->current->msrs.efer & ~EFER_LMA;

	return efer | (*tdx_unicorn_mode(engine) & MODE_LMA ? EFER_LMA : 0);
}

/* Where the engine keeps an MSR whose value it need not look at; NULL if none. */
static uint64_t *stored(struct msrs *msrs, uint32_t msr)
{
	switch (msr) {
	case MSR_SPEC_CTRL: return &msrs->spec_ctrl;
	case MSR_UMWAIT_CONTROL: return &msrs->umwait_control;
	case MSR_TSX_CTRL: return &msrs->tsx_ctrl;
	case MSR_SYSENTER_CS: return &msrs->sysenter_cs;
	case MSR_SYSENTER_ESP: return &msrs->sysenter_esp;
	case MSR_SYSENTER_EIP: return &msrs->sysenter_eip;
	case MSR_DEBUGCTL: return &msrs->debugctl;
	case MSR_PAT: return &msrs->pat;
	case MSR_XSS: return &msrs->xss;
	case MSR_STAR: return &msrs->star;
	case MSR_LSTAR: return &msrs->lstar;
	case MSR_CSTAR: return &msrs->cstar;
	case MSR_FMASK: return &msrs->fmask;
	case MSR_TSC_AUX: return &msrs->tsc_aux;
	default: return NULL;
	}
}

static bool read_native(struct tdx_unicorn *engine, uint32_t msr, uint64_t *value)
{
	const struct tdx_vcpu_run *run = engine->current->run;
	const uint64_t *kept = stored(&engine->current->msrs, msr);

	if (kept) {
		*value = *kept;
		return true;
	}
	if (msr >= MSR_X2APIC_FIRST && msr <= MSR_X2APIC_LAST && run->vapic) {
		*value = tdx_unicorn_apic_read(engine, msr);
		return true;
	}
	switch (msr) {
	case MSR_TSC:
		*value = run->tsc(run->arg);
		return true;
	case MSR_EFER:
		*value = tdx_unicorn_efer(engine);
		return true;
	case MSR_FS_BASE:
		*value = tdx_unicorn_segment(engine, TDX_SEG_FS)->base;
		return true;
	case MSR_GS_BASE:
		*value = tdx_unicorn_segment(engine, TDX_SEG_GS)->base;
		return true;
	case MSR_KERNEL_GS_BASE:
		*value = tdx_unicorn_library_rdmsr(engine, msr);
		return true;
	default:
		return false;
	}
}

void tdx_unicorn_rdmsr(struct tdx_unicorn *engine)
{
	uint64_t *regs = tdx_unicorn_regs(engine), value;
	uint32_t msr = (uint32_t)regs[TDX_RCX];

	if (bitmap_says_exit(engine->current->run->msr_bitmap, msr, false)) {
		tdx_unicorn_instruction_exit(engine, TDX_EXIT_RDMSR, 0);
	}
	if (!read_native(engine, msr, &value)) {
		tdx_unicorn_raise(engine, VECTOR_GP, 0, 0);
	}
	regs[TDX_RAX] = (uint32_t)value;
	regs[TDX_RDX] = value >> 32;
}

static bool write_efer(struct tdx_unicorn *engine, uint64_t value)
{
	uint64_t old = engine->current->msrs.efer;

	if ((value & ~EFER_KNOWN) ||
	    (((value ^ old) & EFER_LME) && (tdx_unicorn_cr(engine)[0] & CR0_PG))) {
		return false;
	}
	engine->current->msrs.efer = value & ~EFER_LMA;
	value = tdx_unicorn_efer(engine);
	tdx_unicorn_library_wrmsr(engine, MSR_EFER, value);
	if ((value ^ old) & EFER_NXE) {
		tdx_unicorn_flush_tlb(engine);
	}
	return true;
}

static bool is_pat(uint64_t value)
{
	for (int i = 0; i < 8; i++, value >>= 8) {
		if ((value & 0xff) >= 8 || !(PAGE_TYPES >> (value & 0xff) & 1)) {
			return false;
		}
	}
	return true;
}

/* Is this a value that the MSR takes? Only of those that stored() knows. */
static bool is_acceptable(uint32_t msr, uint64_t value)
{
	switch (msr) {
	case MSR_LSTAR:
	case MSR_CSTAR:
	case MSR_SYSENTER_ESP:
	case MSR_SYSENTER_EIP:
		return is_canonical(value);
	case MSR_FMASK:
	case MSR_TSC_AUX:
	case MSR_UMWAIT_CONTROL:
		return !(value >> 32);
	case MSR_SYSENTER_CS:
	case MSR_STAR:
	case MSR_SPEC_CTRL:
	case MSR_DEBUGCTL:
		return true;
	case MSR_TSX_CTRL:
		return !(value & ~TSX_CTRL_KNOWN);
	case MSR_PAT:
		return is_pat(value);
	case MSR_XSS:
		return !value;
	default:
		return false;
	}
}

/* What translated code or the library reads from its own copy. */
static bool library_has(uint32_t msr)
{
	return (msr >= MSR_STAR && msr <= MSR_FMASK) || msr == MSR_TSC_AUX ||
	       (msr >= MSR_SYSENTER_CS && msr <= MSR_SYSENTER_EIP);
}

static bool write_native(struct tdx_unicorn *engine, uint32_t msr, uint64_t value)
{
	uint64_t *kept = stored(&engine->current->msrs, msr);

	if (kept) {
		if (!is_acceptable(msr, value)) {
			return false;
		}
		*kept = value;
		if (library_has(msr)) {
			tdx_unicorn_library_wrmsr(engine, msr, value);
		}
		return true;
	}
	if (msr >= MSR_X2APIC_FIRST && msr <= MSR_X2APIC_LAST && engine->current->run->vapic) {
		return tdx_unicorn_apic_write(engine, msr, value);
	}
	switch (msr) {
	case MSR_PRED_CMD:
	case MSR_FLUSH_CMD:
		return !(value & ~1ull);
	case MSR_EFER:
		return write_efer(engine, value);
	case MSR_FS_BASE:
	case MSR_GS_BASE:
		if (!is_canonical(value)) {
			return false;
		}
		tdx_unicorn_segment(engine, msr == MSR_FS_BASE ? TDX_SEG_FS : TDX_SEG_GS)->base =
			value;
		return true;
	case MSR_KERNEL_GS_BASE:
		if (!is_canonical(value)) {
			return false;
		}
		tdx_unicorn_library_wrmsr(engine, msr, value);
		return true;
	default:
		return false;
	}
}

void tdx_unicorn_wrmsr(struct tdx_unicorn *engine)
{
	const uint64_t *regs = tdx_unicorn_regs(engine);
	uint64_t value = (uint32_t)regs[TDX_RAX] | regs[TDX_RDX] << 32;
	uint32_t msr = (uint32_t)regs[TDX_RCX];

	if (bitmap_says_exit(engine->current->run->msr_bitmap, msr, true)) {
		tdx_unicorn_instruction_exit(engine, TDX_EXIT_WRMSR, 0);
	}
	if (!write_native(engine, msr, value)) {
		tdx_unicorn_raise(engine, VECTOR_GP, 0, 0);
	}
	/* What became deliverable is delivered before the next instruction. */
	if (engine->current->requesting && msr >= MSR_X2APIC_FIRST && msr <= MSR_X2APIC_LAST) {
		struct instruction insn;

		tdx_unicorn_decode(engine, &insn);
		*tdx_unicorn_rip(engine) += insn.length;
		*tdx_unicorn_mode(engine) &= ~MODE_INHIBIT_IRQ;
		cpu_loop_exit_noexc_x86_64(engine->cpu);
	}
}
