/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * IA32_TSX_CTRL: what the module does with it so that CPUID shows what the CPU
 * has, that a TD with TSX finds its own value, and that one without finds TSX
 * off, whatever the host uses.
 */
#ifndef TDX_MODULE_CORE_TSX_H
#define TDX_MODULE_CORE_TSX_H

#include <stdbool.h>
#include <stdint.h>

struct tdx_guest;
struct tdx_lp;

#define TDX_TSX_RTM_DISABLE	1ull
#define TDX_TSX_CPUID_CLEAR	2ull
#define TDX_TSX_CTRL_KNOWN	(TDX_TSX_RTM_DISABLE | TDX_TSX_CPUID_CLEAR)

/* What to put back. */
struct tdx_tsx_hidden {
	bool hidden;
	uint64_t value;
};

/*
 * For sampling CPUID: HLE and RTM are shown even if the host hides them with
 * TSX_CPUID_CLEAR; then hidden again.
 */
void tdx_tsx_reveal(struct tdx_lp *lp, struct tdx_tsx_hidden *hidden);
void tdx_tsx_hide(struct tdx_lp *lp, const struct tdx_tsx_hidden *hidden);

/* What a guest with TSX has in it now. */
uint64_t tdx_tsx_guest_value(const struct tdx_guest *guest);

/* Load the guest's value, or TSX off. False: WRMSR faults on the guest's. */
bool tdx_tsx_enter(struct tdx_guest *guest);
/* The host's value again, as far as module 1.5.05 restores it. */
void tdx_tsx_leave(struct tdx_guest *guest);

#endif /* TDX_MODULE_CORE_TSX_H */
