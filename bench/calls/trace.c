/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Executes a program between its two breakpoints one instruction at a time and
 * prints, a line each: "i RIP RSP" for an instruction, and before the stand-in for
 * the call "c" and RAX RCX RDX RBX RSI RDI R8 to R15.
 * Usage: trace PROGRAM ARGUMENT
 */
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/ptrace.h>
#include <sys/types.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#define STAND_IN	0x9066c029u	/* sub %eax, %eax; 2-byte nop */
#define BREAKPOINT	0xcc
#define MAX_STEPS	100000

static int print_step(pid_t child, struct user_regs_struct *regs)
{
	uint32_t code = (uint32_t)ptrace(PTRACE_PEEKTEXT, child, (void *)regs->rip, NULL);

	if ((code & 0xff) == BREAKPOINT) {
		return 0;
	}
	if (code == STAND_IN) {
		printf("c %llx %llx %llx %llx %llx %llx %llx %llx %llx %llx %llx %llx %llx %llx\n",
		       regs->rax, regs->rcx, regs->rdx, regs->rbx, regs->rsi, regs->rdi, regs->r8,
		       regs->r9, regs->r10, regs->r11, regs->r12, regs->r13, regs->r14, regs->r15);
	}
	printf("i %llx %llx\n", regs->rip, regs->rsp);
	return 1;
}

int main(int argc, char **argv)
{
	struct user_regs_struct regs;
	pid_t child;
	int status;

	if (argc != 3) {
		fprintf(stderr, "usage: trace PROGRAM ARGUMENT\n");
		return 2;
	}
	child = fork();
	if (child == 0) {
		ptrace(PTRACE_TRACEME, 0, NULL, NULL);
		execl(argv[1], argv[1], argv[2], (char *)NULL);
		_exit(127);
	}
	waitpid(child, &status, 0);		/* after exec */
	ptrace(PTRACE_CONT, child, NULL, NULL);
	waitpid(child, &status, 0);		/* the first breakpoint */
	if (WIFEXITED(status)) {
		return WEXITSTATUS(status);	/* the design has no such site */
	}
	for (int i = 0; i < MAX_STEPS && WIFSTOPPED(status) && WSTOPSIG(status) == SIGTRAP; i++) {
		ptrace(PTRACE_GETREGS, child, NULL, &regs);
		if (!print_step(child, &regs)) {
			kill(child, SIGKILL);
			return 0;
		}
		ptrace(PTRACE_SINGLESTEP, child, NULL, NULL);
		waitpid(child, &status, 0);
	}
	fprintf(stderr, "trace: %s %s did not come to its end\n", argv[1], argv[2]);
	kill(child, SIGKILL);
	return 1;
}
