/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Names of calls, exits and TDVMCALLs, for people. Each function writes one,
 * or the number where there is none.
 */
#ifndef TDX_CLI_NAMES_H
#define TDX_CLI_NAMES_H

#include <machine/machine.h>
#include <tdx/call_table.h>

#define TDX_NAME_SIZE		48

/* The table's row of a call by its RAX; NULL if there is none. */
const struct tdx_call_row *tdx_find_call(enum tdx_call_side side, uint64_t rax);
void tdx_name_call(char name[TDX_NAME_SIZE], enum tdx_call_side side, uint64_t rax);
void tdx_name_exit(char name[TDX_NAME_SIZE], uint32_t reason);
/* A sub-function of TDG.VP.VMCALL. */
void tdx_name_vmcall(char name[TDX_NAME_SIZE], uint64_t function);

#endif /* TDX_CLI_NAMES_H */
