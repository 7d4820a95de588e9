// SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The vCPU engine of a kernel without one: every entry ends before the guest's
 * first instruction, because an interrupt for the host is pending. A CPU may do
 * that at any entry. No guest code runs.
 */
#include <linux/string.h>

#include "tdxsim.h"

static void engine_run(void *engine, struct tdx_vcpu_run *run)
{
	memset(&run->exit, 0, sizeof(run->exit));
	run->exit.reason = TDX_EXIT_EXTERNAL_INTERRUPT;
}

/* What is in run->state is always the newest: there is nothing to do for a vCPU. */
static void engine_for_vcpu(void *engine, u64 id)
{
}

const struct tdx_vcpu_ops tdxsim_engine = {
	.name = "none",
	.run = engine_run,
	.sync = engine_for_vcpu,
	.flush = engine_for_vcpu,
	.kick = engine_for_vcpu,
};
