/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What the module's tests start from: a machine that has been brought up, free
 * pages of it, and TDs. Made by calls through the direct transport. It includes
 * neither the calling layer nor the module's inside, so that a test can include
 * the one it is about.
 */
#ifndef TDX_MODULE_TESTS_FIXTURE_H
#define TDX_MODULE_TESTS_FIXTURE_H

#include <stdint.h>

#include <machine/machine.h>

#define FIXTURE_MEMORY		(256ull << 20)
#define FIXTURE_TDMR_SIZE	(1ull << 30)
#define FIXTURE_TDCX_PAGES	6
/* Where the page metadata and the free pages are. */
#define FIXTURE_PAMT_BASE	(16ull << 20)
#define FIXTURE_PAMT_SIZE	(8ull << 20)
#define FIXTURE_FIRST_FREE	(32ull << 20)

struct fixture {
	struct tdx_machine *machine;
	uint64_t next_page;	/* pages from here to the end of memory are free */
	uint16_t next_hkid;
};

#define FIXTURE_TDVPX_PAGES	5
#define FIXTURE_MAX_VCPUS	4

struct fixture_td {
	uint64_t tdr;
	uint64_t tdcx[FIXTURE_TDCX_PAGES];
	uint32_t num_vcpus;
	struct {
		uint64_t tdvpr;
		uint64_t tdvpx[FIXTURE_TDVPX_PAGES];
	} vcpu[FIXTURE_MAX_VCPUS];
};

/* Power on; nothing has been called yet. The calling thread is on LP 0. */
void fixture_power_on(struct fixture *fixture, uint32_t lps);
/* Each step of the bring-up in order; asserts that it succeeds. */
void fixture_init(struct fixture *fixture);
void fixture_lp_init(struct fixture *fixture);
void fixture_config(struct fixture *fixture);
void fixture_key_config(struct fixture *fixture);
void fixture_tdmr_init(struct fixture *fixture);
/* All of them. */
void fixture_up(struct fixture *fixture, uint32_t lps);
void fixture_down(struct fixture *fixture);

/* A free page, or @count adjacent ones aligned to their size. */
uint64_t fixture_pages(struct fixture *fixture, uint64_t count);
/* Host address of simulated memory. */
void *fixture_map(struct fixture *fixture, uint64_t pa);

/* A TD that TDH.MNG.INIT has finished, 4-level secure EPT, 4 vCPUs at most. */
void fixture_td(struct fixture *fixture, struct fixture_td *td);
/* One vCPU more, initialised on the calling thread's LP; before MR.FINALIZE. */
void fixture_vcpu(struct fixture *fixture, struct fixture_td *td);
/* Free the key id, reclaim all of struct fixture_td; other pages are gone, vCPUs flushed. */
void fixture_td_teardown(struct fixture *fixture, struct fixture_td *td);
/* Only the reclaiming. */
void fixture_td_reclaim(struct fixture_td *td);
/* TDH.PHYMEM.PAGE.RECLAIM of a page that must be ready for it. */
void fixture_reclaim(uint64_t pa);

#endif /* TDX_MODULE_TESTS_FIXTURE_H */
