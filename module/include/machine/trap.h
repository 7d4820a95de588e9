/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Where the two sides meet: a thread is bound to a logical processor of a
 * machine, and from then on the SEAMCALL instruction (66 0F 01 CF) executed by
 * that thread is answered by that machine. The opcode is looked for at RIP in
 * a SIGILL and a SIGSEGV handler; any other fault goes to whoever handled it
 * before. A site that traps often is patched to get here without a signal, unless
 * TDX_TRAP_PATCH=0 is in the environment. The direct transport
 * (tdx_direct_seamcall, tdx_direct_tdcall, called by code that was built with
 * TDX_TRANSPORT_DIRECT) reaches the same place without either.
 *
 * TDCALL (66 0F 01 CC) executed by a thread that an engine runs as a guest
 * goes to that engine through the hook below.
 */
#ifndef TDX_MACHINE_TRAP_H
#define TDX_MACHINE_TRAP_H

#include <stdbool.h>

#include <machine/machine.h>

/*
 * Install the two handlers. A further call puts them back if somebody replaced
 * them since (a test framework does), and does nothing otherwise.
 */
bool tdx_trap_install(void);

/*
 * Bind the calling thread to an LP (NULL: unbind). SEAMCALL by a thread bound
 * to none is answered as a CPU without TDX would: the call returns the software
 * status of the fault, TDX_SEAMCALL_UD for SIGILL and TDX_SEAMCALL_GP for
 * SIGSEGV, with CF clear.
 */
void tdx_trap_bind(struct tdx_lp *lp);

/*
 * TDCALL by the calling thread calls tdcall(arg, regs); NULL unbinds. For
 * engines whose guests are ordinary functions.
 */
void tdx_trap_bind_guest(void (*tdcall)(void *arg, struct tdx_regs *regs), void *arg);

#endif /* TDX_MACHINE_TRAP_H */
