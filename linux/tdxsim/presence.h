/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Where SEAMCALL must not be simulated. A header, so that a test can ask with
 * an MSR that its machine has.
 */
#ifndef TDXSIM_PRESENCE_H
#define TDXSIM_PRESENCE_H

#include <linux/errno.h>
#include <linux/printk.h>

#include <asm/cpufeature.h>
#include <asm/msr.h>

/* IA32_MKTME_KEYID_PARTITIONING: private key ids, which TDX has, in bits 63:32. */
#define TDXSIM_MSR_PARTITIONING	0x87

/* 0, or -EBUSY after it was said why. */
static inline int tdxsim_refuse_real_tdx(u32 partitioning)
{
	u32 shared, private;

	/* As Linux decides it: by the private key ids that firmware left. */
	if (rdmsr_safe(partitioning, &shared, &private))
		private = 0;
	if (boot_cpu_has(X86_FEATURE_TDX_HOST_PLATFORM) || private) {
		pr_err("this CPU has TDX: SEAMCALL is its own, not simulated\n");
		return -EBUSY;
	}
	if (boot_cpu_has(X86_FEATURE_TDX_GUEST)) {
		pr_err("this is a TD: nothing can be simulated in it\n");
		return -EBUSY;
	}
	return 0;
}

#endif /* TDXSIM_PRESENCE_H */
