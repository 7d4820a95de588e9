/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The stand-in's C part: the signal handler and the answer. See stand_in.h.
 */
#include <signal.h>
#include <string.h>
#include <ucontext.h>

#include "stand_in.h"

#define INSTRUCTION_BYTES	4
#define RFLAGS_CF		1

struct stand_in stand_in;
void (*stand_in_watch)(void);
void (*stand_in_script)(uint64_t *regs);
bool stand_in_zero_vectors;
uint64_t stand_in_vmcs = STAND_IN_NO_VMCS;

/* Where each register of the encoding is in a signal frame. */
static const int frame_place[SITE_NUM_GPRS] = {
	REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
	REG_R8, REG_R9, REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15,
};

/* Exception table entries of sites built as for the Linux kernel, see kernel/asm/asm.h. */
struct table_entry {
	uint64_t insn, fixup;
};

extern const struct table_entry __start___ex_table[] __attribute__((weak));
extern const struct table_entry __stop___ex_table[] __attribute__((weak));

/* The same of sites built with the hook of fault_entry.h. */
extern const struct table_entry __start_tdx_faults[] __attribute__((weak));
extern const struct table_entry __stop_tdx_faults[] __attribute__((weak));

static uint64_t look_up(const struct table_entry *entry, const struct table_entry *end,
			uint64_t rip)
{
	for (; entry < end; entry++) {
		if (entry->insn == rip) {
			return entry->fixup;
		}
	}
	return 0;
}

/* Where a fault goes on: in a program that has tables, only where they say. */
static void leave_fault(greg_t *frame, uint64_t rip)
{
	uint64_t fixup = look_up(__start___ex_table, __stop___ex_table, rip);

	if (fixup) {
		/* As a kernel does for a "fault" entry: the vector, and only it, in EAX. */
		frame[REG_RAX] = stand_in.mode == STAND_IN_UD ? 6 : 13;
		frame[REG_RIP] = (greg_t)fixup;
	} else if (__start_tdx_faults) {
		frame[REG_RIP] = (greg_t)look_up(__start_tdx_faults, __stop_tdx_faults, rip);
	}
}

/* The answer, also called by the direct stand-ins; returns CF. */
uint64_t stand_in_answer(uint64_t *regs, enum site_instruction instruction);
uint64_t stand_in_answer(uint64_t *regs, enum site_instruction instruction)
{
	stand_in.calls++;
	stand_in.instruction = instruction;
	memcpy(stand_in.seen, regs, sizeof(stand_in.seen));
	if (stand_in_watch) {
		stand_in_watch();
	}
	if (stand_in_script) {
		stand_in_script(regs);
		return 0;
	}
	switch (stand_in.mode) {
	case STAND_IN_FAIL_INVALID:
		return 1;
	case STAND_IN_UD:
		regs[SITE_RAX] = TDX_SEAMCALL_UD;
		return 0;
	case STAND_IN_GP:
		regs[SITE_RAX] = TDX_SEAMCALL_GP;
		return 0;
	default:
		for (int i = 0; i < SITE_NUM_GPRS; i++) {
			if (stand_in.give_mask & 1 << i) {
				regs[i] = stand_in.give[i];
			}
		}
		return 0;
	}
}

/* VMPTRST and VMPTRLD (%rax), 0F C7 /7 and /6; false for anything else. */
static bool answer_vmptr(greg_t *frame)
{
	const uint8_t *at = (const uint8_t *)frame[REG_RIP];
	uint64_t *operand = (uint64_t *)frame[REG_RAX];

	if (at[0] != 0x0f || at[1] != 0xc7 || (at[2] != 0x38 && at[2] != 0x30)) {
		return false;
	}
	if (at[2] == 0x38) {
		*operand = stand_in_vmcs;
	} else {
		stand_in_vmcs = *operand;
	}
	frame[REG_RIP] += 3;
	return true;
}

static void on_fault(int signal, siginfo_t *info, void *context)
{
	static const uint8_t opcode[] = { 0x66, 0x0f, 0x01 };
	greg_t *frame = ((ucontext_t *)context)->uc_mcontext.gregs;
	uint64_t rip = (uint64_t)frame[REG_RIP];
	const uint8_t *at = (const uint8_t *)rip;
	uint64_t regs[SITE_NUM_GPRS], cf;

	if (answer_vmptr(frame)) {
		return;
	}
	if (memcmp(at, opcode, sizeof(opcode)) != 0 || (at[3] != 0xcf && at[3] != 0xcc)) {
		struct sigaction fallback = { .sa_handler = SIG_DFL };

		sigaction(signal, &fallback, NULL);
		return;
	}
	for (int i = 0; i < SITE_NUM_GPRS; i++) {
		regs[i] = (uint64_t)frame[frame_place[i]];
	}
	cf = stand_in_answer(regs, at[3] == 0xcf ? SITE_SEAMCALL : SITE_TDCALL);
	for (int i = 0; i < SITE_NUM_GPRS; i++) {
		frame[frame_place[i]] = (greg_t)regs[i];
	}
	frame[REG_EFL] = (frame[REG_EFL] & ~(greg_t)RFLAGS_CF) | (greg_t)cf;
	frame[REG_RIP] = (greg_t)(rip + INSTRUCTION_BYTES);
	if (stand_in_zero_vectors) {
		fpregset_t vectors = ((ucontext_t *)context)->uc_mcontext.fpregs;

		memset(vectors->_xmm, 0, sizeof(vectors->_xmm));
	}
	if (stand_in.mode >= STAND_IN_UD) {
		leave_fault(frame, rip);
	}
}

void stand_in_install(void)
{
	struct sigaction action = { .sa_flags = SA_SIGINFO };

	action.sa_sigaction = on_fault;
	sigaction(SIGILL, &action, NULL);
	sigaction(SIGSEGV, &action, NULL);
}
