/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A TD in a machine of its own, built by the calls of a host, whose guest is
 * played by the scripted engine. For tests of what a guest sees.
 *
 * Memory: GPA FIX_GPA and the pages after it are mapped private pages of the
 * TD. One LP, one vCPU.
 */
#ifndef TDX_MODULE_TESTS_TD_FIXTURE_H
#define TDX_MODULE_TESTS_TD_FIXTURE_H

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <machine/machine.h>
#include <machine/trap.h>
#include <tdx/tdx.h>
#include <tdx/gen/structs.h>
#include <vcpu/scripted.h>

#include "core/td_layout.h"
#include "core/vmcs.h"

#define FIX_GPA		0x1000ull
#define FIX_PAGES	4u
#define FIX_MAX_ACTIONS	64u

struct fix_options {
	uint64_t attributes, config_flags;
	uint8_t num_l2_vms;
	uint8_t memory_gib;	/* 0: one */
	/* The platform before the module is there, and TD_PARAMS; NULL: as they are. */
	void (*change_platform)(struct tdx_machine *machine);
	void (*change_params)(struct td_params *params);
	uint8_t lps;		/* 0: one */
	const char *module;	/* its release, NULL: the default */
	const uint8_t *module_signer;	/* NULL: no module can be installed */
};

struct fix {
	struct tdx_machine *machine;
	struct tdx_lp *lp;
	uint64_t next_page, tsc;
	struct tdx_tdr tdr;
	struct tdx_tdvpr tdvpr;
	struct fix_options options;
	uint64_t sept_pages;		/* of the TD's memory, by GPA */
	uint64_t page[FIX_PAGES];	/* HPA of FIX_GPA + n pages */

	struct tdx_scripted engine;
	struct tdx_scripted_action actions[FIX_MAX_ACTIONS];
	struct tdx_scripted_entry entries[FIX_MAX_ACTIONS + 1];
	struct tdx_scripted_list list;

	struct tdx_vp_regs regs;	/* the host's, at TDH.VP.ENTER */
	tdx_status status;
};

/* Build it up to MR.FINALIZE; fails the test that calls it. */
void fix_create(struct fix *fix, const struct fix_options *options);
void fix_destroy(struct fix *fix);
/* TDH.SYS.INIT, and TDH.SYS.LP.INIT on every LP; the caller is on LP 0 then. */
void fix_init(struct fix *fix);

/* A page that nobody uses yet, zero. */
uint64_t fix_take_page(struct fix *fix);
void *fix_map(const struct fix *fix, uint64_t pa);
/* The TD's and the vCPU's structures, to look into. */
struct tdvps *fix_tdvps(const struct fix *fix);
struct tdcs *fix_tdcs(const struct fix *fix);
struct tdx_vmcs *fix_vmcs(const struct fix *fix, uint16_t vm);

/* --- the guest's script, from the start of each fix_enter() ------------------ */

/* Forget the script. */
void fix_script(struct fix *fix);
/* The guest exits for @reason, after an instruction of @length bytes. */
struct tdx_scripted_action *fix_exit(struct fix *fix, uint32_t reason, uint32_t length);
/* The guest executes TDCALL with RAX, RCX, RDX, R8 so. */
struct tdx_scripted_action *fix_tdcall(struct fix *fix, uint64_t rax, uint64_t rcx, uint64_t rdx,
				       uint64_t r8);
void fix_set(struct tdx_scripted_action *action, enum tdx_gpr gpr, uint64_t value);
/* After the script comes an interrupt, so that TDH.VP.ENTER returns. */
void fix_enter(struct fix *fix, uint64_t flags);

/* The registers and the event as the guest found them after action @n. */
static inline const struct tdx_scripted_entry *fix_after(const struct fix *fix, size_t n)
{
	return &fix->entries[n + 1];
}

#endif /* TDX_MODULE_TESTS_TD_FIXTURE_H */
