/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Prints the asm/asm-offsets.h that the kernel's assembly files want, from the
 * structure of the source package.
 */
#include <stddef.h>
#include <stdio.h>

#include <asm/shared/tdx.h>

#define OFFSET(reg)	\
	printf("#define TDX_MODULE_" #reg " %zu\n", offsetof(struct tdx_module_args, reg))

int main(void)
{
	OFFSET(rcx);
	OFFSET(rdx);
	OFFSET(r8);
	OFFSET(r9);
	OFFSET(r10);
	OFFSET(r11);
	OFFSET(r12);
	OFFSET(r13);
	OFFSET(r14);
	OFFSET(r15);
	OFFSET(rbx);
	OFFSET(rdi);
	OFFSET(rsi);
	return 0;
}
