/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What the kernel's files call and the compared sites never reach.
 */
#include <stdlib.h>

#include <asm/shared/tdx.h>

void __noreturn __tdx_hypercall_failed(void)
{
	abort();
}

bool cache_state_incoherent;
