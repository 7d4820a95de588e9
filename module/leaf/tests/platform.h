/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A machine with its module brought up, and TDs made by typed calls: what the
 * tests of calls start from. Direct transport; the calling thread is LP 0.
 */
#ifndef TDX_LEAF_TESTS_PLATFORM_H
#define TDX_LEAF_TESTS_PLATFORM_H

#include <stdbool.h>
#include <stdint.h>

#include <machine/machine.h>
#include <machine/trap.h>
#include <tdx/gen/structs.h>
#include <tdx/tdx.h>

struct platform {
	struct tdx_machine *machine;
	uint64_t memory;		/* bytes */
	uint64_t next_page;		/* free private pages, upwards */
	uint64_t buffer;		/* a page for what the host hands over */
	bool entropy;			/* RDSEED works */
};

/* A TD under construction. */
struct td {
	struct tdx_tdr tdr;
	uint16_t hkid;
	struct td_params *params;	/* in the platform's buffer */
};

/* 64 MiB, one LP, engine as given (may be NULL); fails the test on error. */
void platform_start(struct platform *platform, const struct tdx_vcpu_ops *engine, void *arg);
/* The same with more memory (a multiple of 2 MiB, up to 16 GiB) and LPs. */
void platform_start_sized(struct platform *platform, uint64_t memory, uint32_t num_lps,
			  const struct tdx_vcpu_ops *engine, void *arg);
void platform_stop(struct platform *platform);

uint64_t platform_page(struct platform *platform);
void *platform_map(struct platform *platform, uint64_t pa);
/* First private key id. */
uint16_t platform_first_hkid(const struct platform *platform);

/* CREATE, KEY.CONFIG and the TDCS pages that @num_l2_vms need. */
void td_create(struct platform *platform, struct td *td, uint16_t hkid, uint32_t num_l2_vms);
/* TD_PARAMS that TDH.MNG.INIT takes, to be changed by the test. */
void td_default_params(struct platform *platform, struct td *td, uint64_t attributes);
void td_init(struct platform *platform, struct td *td, uint64_t attributes);
/* CREATE, all TDCX, INIT (version 0). */
struct tdx_tdvpr td_add_vcpu(struct platform *platform, const struct td *td, uint32_t num_l2_vms);
/* Secure EPT pages down to 4 KiB for the 2 MiB at @gpa. */
void td_map_tables(struct platform *platform, const struct td *td, uint64_t gpa);

#endif /* TDX_LEAF_TESTS_PLATFORM_H */
