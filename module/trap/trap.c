/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Where SEAMCALL and TDCALL, executed by an ordinary thread, become calls of
 * the machine: by their opcode in a signal handler, or through the thunks of
 * direct.S and, once a site is patched, of patch.S. With patch.c the only file
 * of the module with state of its own: a process has one handler a signal and
 * one text, and a thread has one LP.
 */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <ucontext.h>

#include <machine/trap.h>
#include <tdx/status.h>

#include "patch.h"

#define INSTRUCTION_BYTES	4
#define FLAGS_CF		1ll
#define FIRST_NON_CANONICAL	(1ull << 47)

struct thread_binding {
	struct tdx_lp *lp;
	void (*tdcall)(void *arg, struct tdx_regs *regs);
	void *arg;
};

static _Thread_local struct thread_binding binding __attribute__((tls_model("initial-exec")));

static struct sigaction previous_ill, previous_segv;
static pthread_mutex_t install_lock = PTHREAD_MUTEX_INITIALIZER;

/* Where the signal frame keeps what struct tdx_regs has, in its order. */
static const int frame_gpr[TDX_NUM_GPRS] = {
	REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
	REG_R8, REG_R9, REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15,
};

enum opcode { OPCODE_OTHER, OPCODE_SEAMCALL, OPCODE_TDCALL };

/* Byte after byte: what follows an instruction may not be mapped. */
static enum opcode opcode_at(const uint8_t *rip)
{
	if ((uintptr_t)rip >= FIRST_NON_CANONICAL || rip[0] != 0x66 || rip[1] != 0x0f ||
	    rip[2] != 0x01) {
		return OPCODE_OTHER;
	}
	return rip[3] == 0xcf ? OPCODE_SEAMCALL : rip[3] == 0xcc ? OPCODE_TDCALL : OPCODE_OTHER;
}

static void seamcall(struct tdx_regs *regs, uint64_t fault_status)
{
	if (binding.lp) {
		int error = errno;

		tdx_lp_seamcall(binding.lp, regs);
		errno = error;
	} else {
		regs->gpr[TDX_RAX] = fault_status;
		regs->cf = false;
	}
}

static void pass_on(int signal, siginfo_t *info, void *context)
{
	const struct sigaction *previous = signal == SIGILL ? &previous_ill : &previous_segv;

	if (previous->sa_flags & SA_SIGINFO) {
		previous->sa_sigaction(signal, info, context);
	} else if (previous->sa_handler == SIG_DFL || previous->sa_handler == SIG_IGN) {
		/* A fault cannot be ignored: it happens again, and ends the process. */
		struct sigaction fatal = { .sa_handler = SIG_DFL };

		sigaction(signal, &fatal, NULL);
	} else {
		previous->sa_handler(signal);
	}
}

/*
 * The instruction at RIP, and where it continues; that behind a SEAMCALL is
 * executed along with it, so that no thread stands where a patch ends.
 */
static enum opcode decode(uint8_t *rip, struct tdx_patch_next *next)
{
	const struct tdx_patch_next *patched;
	enum opcode opcode = opcode_at(rip);

	next->next[0] = next->next[1] = (uint64_t)rip + INSTRUCTION_BYTES;
	if (opcode == OPCODE_SEAMCALL && tdx_patch_branch(rip + INSTRUCTION_BYTES, next)) {
		tdx_patch_trapped(rip, next);
	} else if (opcode == OPCODE_OTHER && (patched = tdx_patch_find(rip))) {
		*next = *patched;
		opcode = OPCODE_SEAMCALL;
	}
	return opcode;
}

static void handle(int signal, siginfo_t *info, void *context)
{
	ucontext_t *frame = context;
	greg_t *gregs = frame->uc_mcontext.gregs;
	enum opcode opcode = OPCODE_OTHER;
	struct tdx_patch_next next;
	struct tdx_regs regs;

	/* A #GP; a page fault may be one of fetching at RIP, which we cannot read then. */
	if (signal == SIGILL || info->si_code == SI_KERNEL) {
		opcode = decode((uint8_t *)gregs[REG_RIP], &next);
	}
	if (opcode == OPCODE_OTHER || (opcode == OPCODE_TDCALL && !binding.tdcall)) {
		pass_on(signal, info, context);
		return;
	}
	for (int i = 0; i < TDX_NUM_GPRS; i++) {
		regs.gpr[i] = (uint64_t)gregs[frame_gpr[i]];
	}
	regs.xmm = (uint64_t (*)[2])(void *)frame->uc_mcontext.fpregs->_xmm;
	regs.cf = false;
	if (opcode == OPCODE_SEAMCALL) {
		seamcall(&regs, signal == SIGILL ? TDX_SEAMCALL_UD : TDX_SEAMCALL_GP);
	} else {
		binding.tdcall(binding.arg, &regs);
	}
	for (int i = 0; i < TDX_NUM_GPRS; i++) {
		gregs[frame_gpr[i]] = (greg_t)regs.gpr[i];
	}
	gregs[REG_EFL] = (gregs[REG_EFL] & ~FLAGS_CF) | (regs.cf ? FLAGS_CF : 0);
	gregs[REG_RIP] = (greg_t)next.next[regs.cf];
}

static bool install(int signal, struct sigaction *previous)
{
	/* SA_NODEFER: a guest that is a function traps inside a trapped TDH.VP.ENTER. */
	const struct sigaction ours = {
		.sa_sigaction = handle,
		.sa_flags = SA_SIGINFO | SA_NODEFER,
	};
	struct sigaction now;

	if (sigaction(signal, NULL, &now) != 0) {
		return false;
	}
	if ((now.sa_flags & SA_SIGINFO) && now.sa_sigaction == handle) {
		return true;
	}
	*previous = now;
	return sigaction(signal, &ours, NULL) == 0;
}

bool tdx_trap_install(void)
{
	bool done;

	pthread_mutex_lock(&install_lock);
	tdx_patch_prepare();
	done = install(SIGILL, &previous_ill) && install(SIGSEGV, &previous_segv);
	pthread_mutex_unlock(&install_lock);
	return done;
}

void tdx_trap_bind(struct tdx_lp *lp)
{
	binding.lp = lp;
}

void tdx_trap_bind_guest(void (*tdcall)(void *arg, struct tdx_regs *regs), void *arg)
{
	binding.tdcall = tdcall;
	binding.arg = arg;
}

/* What direct.S calls, with the registers as at the instruction. */
__attribute__((visibility("hidden"))) void tdx_trap_direct_seamcall(struct tdx_regs *regs);
__attribute__((visibility("hidden"))) void tdx_trap_direct_tdcall(struct tdx_regs *regs);

void tdx_trap_direct_seamcall(struct tdx_regs *regs)
{
	seamcall(regs, TDX_SEAMCALL_UD);
}

void tdx_patch_seamcall(struct tdx_regs *regs)
{
	seamcall(regs, TDX_SEAMCALL_UD);
}

void tdx_trap_direct_tdcall(struct tdx_regs *regs)
{
	if (!binding.tdcall) {
		/* As a CPU outside a TD does. */
		raise(SIGILL);
		return;
	}
	binding.tdcall(binding.arg, regs);
}

/* direct.S knows this layout. */
_Static_assert(offsetof(struct tdx_regs, xmm) == 128 && offsetof(struct tdx_regs, cf) == 136 &&
	       sizeof(struct tdx_regs) == 144, "direct.S builds a struct tdx_regs");
