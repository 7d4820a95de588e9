/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A vCPU's registers between struct tdx_guest_state and the library. The quick
 * half is what every entry and exit needs; the rest moves when the module
 * changed it, when it asks for it, and when it lets go of the vCPU.
 */
#include "engine.h"

#define MSR_STAR		0xc0000081u
#define MSR_EFER		0xc0000080u
#define MSR_KERNEL_GS_BASE	0xc0000102u
#define MSR_TSC_AUX		0xc0000103u
#define MSR_SYSENTER_CS		0x174u

/* VMX access rights are bits 8 to 23 of the descriptor, and "unusable". */
#define ACCESS_BITS	0xf0ffu
#define ACCESS_SHIFT	8
#define ACCESS_UNUSABLE	BIT(16)
#define ACCESS_PRESENT	BIT(7)
#define ACCESS_DPL	0x60u

static void load_segment(struct unicorn_segment *to, const struct tdx_guest_segment *from)
{
	uint32_t access = from->access;

	if (access & ACCESS_UNUSABLE) {
		access &= ACCESS_DPL;
	}
	*to = (struct unicorn_segment){
		.selector = from->selector, .base = from->base, .limit = from->limit,
		.flags = (access & ACCESS_BITS) << ACCESS_SHIFT,
	};
}

static void store_segment(struct tdx_guest_segment *to, const struct unicorn_segment *from)
{
	uint32_t access = from->flags >> ACCESS_SHIFT & ACCESS_BITS;

	*to = (struct tdx_guest_segment){
		.selector = (uint16_t)from->selector, .base = from->base, .limit = from->limit,
		.access = access & ACCESS_PRESENT ? access :
						    access | (uint32_t)ACCESS_UNUSABLE,
	};
}

static void load_tables(struct tdx_unicorn *engine, const struct tdx_guest_state *state)
{
	struct unicorn_segment *gdt = tdx_unicorn_field(engine, engine->at.gdt);
	struct unicorn_segment *idt = tdx_unicorn_field(engine, engine->at.idt);

	for (int i = TDX_SEG_ES; i <= TDX_SEG_GS; i++) {
		load_segment(tdx_unicorn_segment(engine, i), &state->seg[i]);
	}
	load_segment(tdx_unicorn_field(engine, engine->at.ldt), &state->seg[TDX_SEG_LDTR]);
	load_segment(tdx_unicorn_field(engine, engine->at.tr), &state->seg[TDX_SEG_TR]);
	gdt->base = state->gdt_base;
	gdt->limit = state->gdt_limit;
	idt->base = state->idt_base;
	idt->limit = state->idt_limit;
}

static void load_msrs(struct tdx_unicorn *engine, struct vcpu *vcpu)
{
	const struct tdx_guest_state *state = vcpu->state;

	vcpu->msrs = (struct msrs){
		.efer = state->efer, .pat = state->pat, .star = state->star,
		.lstar = state->lstar, .cstar = state->cstar, .fmask = state->fmask,
		.tsc_aux = state->tsc_aux, .sysenter_cs = state->sysenter_cs,
		.sysenter_esp = state->sysenter_esp, .sysenter_eip = state->sysenter_eip,
		.spec_ctrl = state->spec_ctrl, .debugctl = state->debugctl, .xss = state->xss,
		.umwait_control = state->umwait_control, .tsx_ctrl = state->tsx_ctrl,
	};
	tdx_unicorn_library_wrmsr(engine, MSR_STAR, state->star);
	tdx_unicorn_library_wrmsr(engine, MSR_STAR + 1, state->lstar);
	tdx_unicorn_library_wrmsr(engine, MSR_STAR + 2, state->cstar);
	tdx_unicorn_library_wrmsr(engine, MSR_STAR + 3, state->fmask);
	tdx_unicorn_library_wrmsr(engine, MSR_KERNEL_GS_BASE, state->kernel_gs_base);
	tdx_unicorn_library_wrmsr(engine, MSR_TSC_AUX, state->tsc_aux);
	tdx_unicorn_library_wrmsr(engine, MSR_SYSENTER_CS, state->sysenter_cs);
	tdx_unicorn_library_wrmsr(engine, MSR_SYSENTER_CS + 1, state->sysenter_esp);
	tdx_unicorn_library_wrmsr(engine, MSR_SYSENTER_CS + 2, state->sysenter_eip);
}

/* Through paging off, so that the library sees long mode begin or end. */
static void load_control(struct tdx_unicorn *engine, const struct tdx_guest_state *state)
{
	uint64_t *cr = tdx_unicorn_cr(engine);

	__real_cpu_x86_update_cr0_x86_64(engine->env, (uint32_t)(state->cr0 & ~CR0_PG));
	cpu_x86_update_cr4_x86_64(engine->env, tdx_unicorn_library_cr4(state->cr4));
	tdx_unicorn_library_wrmsr(engine, MSR_EFER, state->efer & ~EFER_LMA);
	cr[2] = state->cr2;
	cr[3] = state->cr3;
	__real_cpu_x86_update_cr0_x86_64(engine->env, (uint32_t)state->cr0);
	cr[4] = state->cr4;
}

static void load_vectors(struct tdx_unicorn *engine, const struct tdx_guest_state *state)
{
	uint16_t control = state->x87_control, status = state->x87_status, tag = state->x87_tag;
	uint32_t mxcsr = state->mxcsr;

	for (int i = 0; i < 16; i++) {
		uc_reg_write(engine->uc, UC_X86_REG_XMM0 + i, state->xmm[i]);
	}
	uc_reg_write(engine->uc, UC_X86_REG_MXCSR, &mxcsr);
	if (!(control & TDX_X87_CONTROL_FIXED)) {
		helper_fninit_x86_64(engine->env);
		return;
	}
	for (int i = 0; i < 8; i++) {
		uc_reg_write(engine->uc, UC_X86_REG_FP0 + i, state->x87[i]);
	}
	uc_reg_write(engine->uc, UC_X86_REG_FPCW, &control);
	uc_reg_write(engine->uc, UC_X86_REG_FPSW, &status);
	uc_reg_write(engine->uc, UC_X86_REG_FPTAG, &tag);
}

static void load_debug(struct tdx_unicorn *engine, const struct tdx_guest_state *state)
{
	for (int i = 0; i < 4; i++) {
		uc_reg_write(engine->uc, UC_X86_REG_DR0 + i, &state->dr[i]);
	}
	uc_reg_write(engine->uc, UC_X86_REG_DR6, &state->dr6);
	uc_reg_write(engine->uc, UC_X86_REG_DR7, &state->dr7);
}

void tdx_unicorn_load(struct tdx_unicorn *engine, struct vcpu *vcpu)
{
	const struct tdx_guest_state *state = vcpu->state;

	helper_write_eflags_x86_64(engine->env, state->rflags, ~0u);
	load_msrs(engine, vcpu);
	load_control(engine, state);
	load_tables(engine, state);
	tdx_unicorn_refresh_mode(engine);
	load_vectors(engine, state);
	load_debug(engine, state);
	if (!vcpu->loaded || vcpu->xcr0 != state->xcr0) {
		vcpu->xcr0 = state->xcr0;
		if (state->xcr0) {
			uint64_t cr4 = tdx_unicorn_cr(engine)[4];

			tdx_unicorn_cr(engine)[4] |= CR4_OSXSAVE;
			__real_helper_xsetbv_x86_64(engine->env, 0, state->xcr0);
			tdx_unicorn_cr(engine)[4] = cr4;
		}
	}
	tdx_unicorn_flush_tlb(engine);
	vcpu->loaded = true;
}

void tdx_unicorn_load_quick(struct tdx_unicorn *engine, struct vcpu *vcpu)
{
	const struct tdx_guest_state *state = vcpu->state;
	uint32_t blocked = state->interruptibility;

	memcpy(tdx_unicorn_regs(engine), state->gpr, sizeof(state->gpr));
	helper_write_eflags_x86_64(engine->env, state->rflags, ~0u);
	*tdx_unicorn_mode(engine) &= ~MODE_INHIBIT_IRQ;
	if (blocked & (BLOCKED_BY_STI | BLOCKED_BY_MOV_SS)) {
		*tdx_unicorn_mode(engine) |= MODE_INHIBIT_IRQ;
	}
	vcpu->nmi_blocked = blocked & BLOCKED_BY_NMI;
}

void tdx_unicorn_store_quick(struct tdx_unicorn *engine, struct vcpu *vcpu)
{
	struct tdx_guest_state *state = vcpu->state;
	const uint64_t *cr = tdx_unicorn_cr(engine);
	bool inhibited = *tdx_unicorn_mode(engine) & MODE_INHIBIT_IRQ;

	memcpy(state->gpr, tdx_unicorn_regs(engine), sizeof(state->gpr));
	state->rip = *tdx_unicorn_rip(engine);
	state->rflags = helper_read_eflags_x86_64(engine->env) | RFLAGS_FIXED;
	state->cr0 = cr[0];
	state->cr3 = cr[3];
	state->cr4 = cr[4];
	state->efer = tdx_unicorn_efer(engine);
	store_segment(&state->seg[TDX_SEG_CS], tdx_unicorn_segment(engine, TDX_SEG_CS));
	store_segment(&state->seg[TDX_SEG_SS], tdx_unicorn_segment(engine, TDX_SEG_SS));
	state->interruptibility = (inhibited ? (uint32_t)BLOCKED_BY_STI : 0) |
				  (vcpu->nmi_blocked ? (uint32_t)BLOCKED_BY_NMI : 0);
}

static void store_vectors(struct tdx_unicorn *engine, struct tdx_guest_state *state)
{
	uint16_t control = 0, status = 0, tag = 0;
	uint32_t mxcsr = 0;

	for (int i = 0; i < 16; i++) {
		uc_reg_read(engine->uc, UC_X86_REG_XMM0 + i, state->xmm[i]);
	}
	for (int i = 0; i < 8; i++) {
		uc_reg_read(engine->uc, UC_X86_REG_FP0 + i, state->x87[i]);
	}
	uc_reg_read(engine->uc, UC_X86_REG_MXCSR, &mxcsr);
	uc_reg_read(engine->uc, UC_X86_REG_FPCW, &control);
	uc_reg_read(engine->uc, UC_X86_REG_FPSW, &status);
	uc_reg_read(engine->uc, UC_X86_REG_FPTAG, &tag);
	state->mxcsr = mxcsr;
	state->x87_control = control | TDX_X87_CONTROL_FIXED;
	state->x87_status = status;
	state->x87_tag = tag;
}

static void store_tables(struct tdx_unicorn *engine, struct tdx_guest_state *state)
{
	const struct unicorn_segment *gdt = tdx_unicorn_field(engine, engine->at.gdt);
	const struct unicorn_segment *idt = tdx_unicorn_field(engine, engine->at.idt);

	for (int i = TDX_SEG_ES; i <= TDX_SEG_GS; i++) {
		if (i != TDX_SEG_CS && i != TDX_SEG_SS) {
			store_segment(&state->seg[i], tdx_unicorn_segment(engine, i));
		}
	}
	store_segment(&state->seg[TDX_SEG_LDTR], tdx_unicorn_field(engine, engine->at.ldt));
	store_segment(&state->seg[TDX_SEG_TR], tdx_unicorn_field(engine, engine->at.tr));
	state->gdt_base = gdt->base;
	state->gdt_limit = gdt->limit;
	state->idt_base = idt->base;
	state->idt_limit = idt->limit;
}

/* What the quick half leaves out; the module may have changed that half since. */
void tdx_unicorn_store(struct tdx_unicorn *engine, struct vcpu *vcpu)
{
	struct tdx_guest_state *state = vcpu->state;
	const struct msrs *msrs = &vcpu->msrs;

	store_tables(engine, state);
	store_vectors(engine, state);
	state->cr2 = tdx_unicorn_cr(engine)[2];
	state->xcr0 = vcpu->xcr0;
	for (int i = 0; i < 4; i++) {
		uc_reg_read(engine->uc, UC_X86_REG_DR0 + i, &state->dr[i]);
	}
	uc_reg_read(engine->uc, UC_X86_REG_DR6, &state->dr6);
	uc_reg_read(engine->uc, UC_X86_REG_DR7, &state->dr7);
	state->pat = msrs->pat;
	state->star = msrs->star;
	state->lstar = msrs->lstar;
	state->cstar = msrs->cstar;
	state->fmask = msrs->fmask;
	state->tsc_aux = msrs->tsc_aux;
	state->kernel_gs_base = tdx_unicorn_library_rdmsr(engine, MSR_KERNEL_GS_BASE);
	state->sysenter_cs = msrs->sysenter_cs;
	state->sysenter_esp = msrs->sysenter_esp;
	state->sysenter_eip = msrs->sysenter_eip;
	state->spec_ctrl = msrs->spec_ctrl;
	state->debugctl = msrs->debugctl;
	state->xss = msrs->xss;
	state->umwait_control = msrs->umwait_control;
	state->tsx_ctrl = msrs->tsx_ctrl;
}
