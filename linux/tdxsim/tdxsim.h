/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What the parts of tdxsim.ko have of each other. The module's own headers are
 * not seen here but for the two seams: <machine/machine.h> and core/os.h with
 * core/crypto.h.
 */
#ifndef TDXSIM_H
#define TDXSIM_H

#include <machine/machine.h>

/* crypto.c: the kernel's hashes. Negative: the errno why there are none. */
int tdxsim_crypto_init(void);
void tdxsim_crypto_exit(void);

/* engine.c */
extern const struct tdx_vcpu_ops tdxsim_engine;

/* What of this machine the simulated platform is made from. */
struct tdxsim_platform {
	struct tdx_machine_config config;
	struct tdx_cmr ram[TDX_MACHINE_MAX_CMRS];	/* from 0 on, ascending */
	u32 num_ram;
	u32 lp_cpu[TDX_MACHINE_MAX_LPS];		/* the CPU that an LP is */
};

/**
 * tdxsim_platform_describe - the platform: this machine's memory and CPUs
 * @platform: [out] zeroed memory that lives as long as the machine does
 *
 * Context: CPU hotplug is locked out; may sleep.
 * Return: 0, or a negative errno after it was said why.
 */
int tdxsim_platform_describe(struct tdxsim_platform *platform);

#endif /* TDXSIM_H */
