/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * IA32_TSX_CTRL around CPUID sampling and around a guest.
 */
#include "core/tsx.h"

#include "core/guest.h"
#include "core/msr_index.h"
#include "core/plat.h"

#define ARCH_CAP_TSX_CTRL	(1ull << 7)
#define TSX_OFF			TDX_TSX_CTRL_KNOWN

static bool has_tsx_ctrl(uint64_t arch_capabilities)
{
	return arch_capabilities & ARCH_CAP_TSX_CTRL;
}

static uint64_t read(const struct tdx_lp *lp)
{
	return tdx_plat_rdmsr(lp->machine, lp->index, MSR_TSX_CTRL);
}

static bool write(const struct tdx_lp *lp, uint64_t value)
{
	return tdx_plat_wrmsr(lp->machine, lp->index, MSR_TSX_CTRL, value);
}

void tdx_tsx_reveal(struct tdx_lp *lp, struct tdx_tsx_hidden *hidden)
{
	uint64_t capabilities = tdx_plat_rdmsr(lp->machine, lp->index, MSR_ARCH_CAPABILITIES);

	hidden->value = has_tsx_ctrl(capabilities) ? read(lp) : 0;
	hidden->hidden = hidden->value & TDX_TSX_CPUID_CLEAR;
	if (hidden->hidden) {
		write(lp, hidden->value & ~TDX_TSX_CPUID_CLEAR);
	}
}

void tdx_tsx_hide(struct tdx_lp *lp, const struct tdx_tsx_hidden *hidden)
{
	if (hidden->hidden) {
		write(lp, hidden->value);
	}
}

uint64_t tdx_tsx_guest_value(const struct tdx_guest *guest)
{
	if (guest->machine->platform.msrs_as_listed) {
		return read(guest->lp);
	}
	tdx_guest_sync(guest->machine, guest->tdvpr_pa);
	return guest->state->tsx_ctrl;
}

bool tdx_tsx_enter(struct tdx_guest *guest)
{
	struct tdx_lp *lp = guest->lp;

	if (guest->tdcs->cpuid_flags.tsx) {
		return write(lp, guest->state->tsx_ctrl);
	}
	if (!has_tsx_ctrl(guest->machine->module.cpu.arch_capabilities)) {
		return true;
	}
	lp->host_tsx_ctrl = read(lp);
	if (lp->host_tsx_ctrl & TDX_TSX_RTM_DISABLE &&
	    !(lp->host_tsx_ctrl & ~TDX_TSX_CTRL_KNOWN)) {
		return true;
	}
	return write(lp, TSX_OFF);
}

void tdx_tsx_leave(struct tdx_guest *guest)
{
	const struct tdx_cpu *cpu = &guest->machine->module.cpu;
	const struct tdx_lp *lp = guest->lp;

	if (guest->tdcs->cpuid_flags.tsx) {
		/* Scrubbed; the host's value was not kept. */
		write(lp, 0);
	} else if ((cpu->hle || cpu->rtm) && has_tsx_ctrl(cpu->arch_capabilities) &&
		   lp->host_tsx_ctrl != TSX_OFF) {
		write(lp, lp->host_tsx_ctrl);
	}
}
