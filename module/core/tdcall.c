/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A TDCALL of the guest, around the handler of its leaf: where it may be
 * executed, what becomes of a lock that the host wants first, and whether RAX
 * is written at all.
 */
#include "core/guest.h"

#include <string.h>

#include "core/os.h"
#include "core/plat.h"

#define DETAILS		0xffffffffull

/*
 * The host has priority at a lock. For the guest that is a lock that is busy;
 * if it stays so for longer than the TD's timeout, the host hears of it.
 */
static uint64_t host_priority(struct tdx_guest *guest, uint64_t status)
{
	struct tdvps *tdvps = guest->tdvps;
	uint64_t now;

	if ((status & ~DETAILS) != TDX_OPERAND_BUSY_HOST_PRIORITY) {
		tdvps->hp_lock_busy = 0;
		return status;
	}
	status = TDX_OPERAND_BUSY | (status & DETAILS);
	now = tdx_plat_tsc(guest->machine);
	if (!tdvps->hp_lock_busy) {
		tdvps->hp_lock_busy = 1;
		tdvps->hp_lock_busy_start = now;
	} else if (now - tdvps->hp_lock_busy_start >= guest->tdcs->hp_lock_timeout) {
		tdvps->hp_lock_busy = 0;
		tdx_td_exit_no_reason(guest, TDX_HOST_PRIORITY_BUSY_TIMEOUT);
	}
	return status;
}

static void observe(const struct tdx_guest *guest, const struct tdx_regs *in, uint64_t when_ns)
{
	const struct tdx_observer *observer = &guest->machine->observer;
	struct tdx_regs out = { .xmm = NULL };
	struct tdx_call_record record = {
		.side = TDX_SIDE_GUEST, .lp = guest->lp->index, .tdr = guest->td.pa,
		.vcpu = guest->tdvpr_pa, .in = in, .out = &out,
		.ns = tdx_os_now_ns() - when_ns, .when_ns = when_ns,
	};

	memcpy(out.gpr, guest->state->gpr, sizeof(out.gpr));
	observer->call(observer->arg, &record);
}

/* From the handler's status to RAX, where the guest is to see one. */
static void answer(struct tdx_guest *guest, uint64_t rax, uint64_t status)
{
	uint64_t *gpr = guest->state->gpr;

	if (guest->next != TDX_NEXT_INSTRUCTION) {
		gpr[TDX_RAX] = guest->rax_is_set ? guest->rax : rax;
		return;
	}
	status = host_priority(guest, status);
	gpr[TDX_RAX] = guest->interrupted ? rax : status;
	if (guest->interrupted) {
		tdx_guest_clear_shadow(guest);
	}
}

void tdx_exit_tdcall(struct tdx_guest *guest)
{
	bool watched = guest->machine->observer.call != NULL;
	uint64_t *gpr = guest->state->gpr;
	uint64_t rax = gpr[TDX_RAX], when = 0, status;
	struct tdx_regs in = { .xmm = NULL };
	struct tdx_call call;

	if (!tdx_guest_is_64_bit(guest)) {
		tdx_inject_gp(guest);
		return;
	}
	if (watched) {
		memcpy(in.gpr, gpr, sizeof(in.gpr));
		when = tdx_os_now_ns();
	}
	guest->rax_is_set = false;
	status = tdx_dispatch_tdg(guest->lp, gpr, &call);
	answer(guest, rax, status);
	if (watched) {
		observe(guest, &in, when);
	}
}
