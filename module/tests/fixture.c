/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The tests' machine and TDs (fixture.h).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include <machine/trap.h>
#include <tdx/gen/structs.h>
#include <tdx/tdx.h>

#include "fixture.h"

#define MIB		(1ull << 20)
#define PAGE		4096ull
#define TDMR_INFO_PA	(2 * MIB)
#define TDMR_LIST_PA	(3 * MIB)
#define TD_PARAMS_PA	(4 * MIB)
#define MODULE_HKID	32u
#define EPTP_4_LEVELS	0x1eull
#define TSC_1_GHZ	40

static void succeeds(tdx_status status)
{
	assert_int_equal(status, TDX_SUCCESS);
}

void *fixture_map(struct fixture *fixture, uint64_t pa)
{
	return tdx_machine_map(fixture->machine, pa, PAGE);
}

void fixture_power_on(struct fixture *fixture, uint32_t lps)
{
	struct tdx_machine_config config;
	char message[200] = "";

	tdx_machine_config_default(&config, FIXTURE_MEMORY, lps);
	fixture->machine = tdx_machine_create(&config, message, sizeof(message));
	assert_string_equal(message, "");
	assert_non_null(fixture->machine);
	fixture->next_page = FIXTURE_FIRST_FREE;
	fixture->next_hkid = MODULE_HKID + 1;
	tdx_trap_bind(tdx_machine_lp(fixture->machine, 0));
}

void fixture_init(struct fixture *fixture)
{
	succeeds(tdh_sys_init(NULL, NULL, NULL, NULL, NULL));
}

void fixture_lp_init(struct fixture *fixture)
{
	struct tdx_lp *lp;

	for (uint32_t i = 0; (lp = tdx_machine_lp(fixture->machine, i)); i++) {
		tdx_trap_bind(lp);
		succeeds(tdh_sys_lp_init(NULL, NULL, NULL));
	}
	tdx_trap_bind(tdx_machine_lp(fixture->machine, 0));
}

void fixture_config(struct fixture *fixture)
{
	struct tdmr_info *info = fixture_map(fixture, TDMR_INFO_PA);
	uint64_t *list = fixture_map(fixture, TDMR_LIST_PA);

	*info = (struct tdmr_info){
		.tdmr_size = FIXTURE_TDMR_SIZE,
		.pamt_1g_base = FIXTURE_PAMT_BASE, .pamt_1g_size = PAGE,
		.pamt_2m_base = FIXTURE_PAMT_BASE + MIB, .pamt_2m_size = 2 * PAGE,
		.pamt_4k_base = FIXTURE_PAMT_BASE + 2 * MIB, .pamt_4k_size = 4 * MIB,
		.reserved = {
			{ 0, MIB },
			{ FIXTURE_PAMT_BASE, FIXTURE_PAMT_SIZE },
			{ FIXTURE_MEMORY, FIXTURE_TDMR_SIZE - FIXTURE_MEMORY },
		},
	};
	list[0] = TDMR_INFO_PA;
	succeeds(tdh_sys_config(TDMR_LIST_PA, 1, MODULE_HKID));
}

void fixture_key_config(struct fixture *fixture)
{
	succeeds(tdh_sys_key_config());
}

void fixture_tdmr_init(struct fixture *fixture)
{
	uint64_t next = 0;

	while (next < FIXTURE_TDMR_SIZE) {
		succeeds(tdh_sys_tdmr_init(0, &next));
	}
}

void fixture_up(struct fixture *fixture, uint32_t lps)
{
	fixture_power_on(fixture, lps);
	fixture_init(fixture);
	fixture_lp_init(fixture);
	fixture_config(fixture);
	fixture_key_config(fixture);
	fixture_tdmr_init(fixture);
}

void fixture_down(struct fixture *fixture)
{
	tdx_trap_bind(NULL);
	tdx_machine_destroy(fixture->machine);
	fixture->machine = NULL;
}

uint64_t fixture_pages(struct fixture *fixture, uint64_t count)
{
	uint64_t size = count * PAGE;
	uint64_t pa = (fixture->next_page + size - 1) / size * size;

	assert_true(pa + size <= FIXTURE_MEMORY);
	fixture->next_page = pa + size;
	return pa;
}

void fixture_td(struct fixture *fixture, struct fixture_td *td)
{
	struct td_params *params = fixture_map(fixture, TD_PARAMS_PA);
	struct tdx_tdr tdr = { fixture_pages(fixture, 1) };

	memset(td, 0, sizeof(*td));
	td->tdr = tdr.pa;
	succeeds(tdh_mng_create(tdr, (struct tdx_hkid){ fixture->next_hkid++ }));
	succeeds(tdh_mng_key_config(tdr));
	for (int i = 0; i < FIXTURE_TDCX_PAGES; i++) {
		td->tdcx[i] = fixture_pages(fixture, 1);
		succeeds(tdh_mng_addcx(td->tdcx[i], tdr));
	}
	memset(params, 0, sizeof(*params));
	params->xfam = 3;
	params->max_vcpus = FIXTURE_MAX_VCPUS;
	params->eptp_controls = EPTP_4_LEVELS;
	params->tsc_frequency = TSC_1_GHZ;
	succeeds(tdh_mng_init(tdr, TD_PARAMS_PA, NULL));
}

void fixture_vcpu(struct fixture *fixture, struct fixture_td *td)
{
	uint32_t index = td->num_vcpus++;
	struct tdx_tdvpr tdvpr = { fixture_pages(fixture, 1) };

	td->vcpu[index].tdvpr = tdvpr.pa;
	succeeds(tdh_vp_create(tdvpr, (struct tdx_tdr){ td->tdr }));
	for (int i = 0; i < FIXTURE_TDVPX_PAGES; i++) {
		td->vcpu[index].tdvpx[i] = fixture_pages(fixture, 1);
		succeeds(tdh_vp_addcx(td->vcpu[index].tdvpx[i], tdvpr));
	}
	succeeds(tdh_vp_init(tdvpr, 0));
}

void fixture_reclaim(uint64_t pa)
{
	succeeds(tdh_phymem_page_reclaim(pa, NULL, NULL, NULL, NULL, NULL, NULL));
}

void fixture_td_teardown(struct fixture *fixture, struct fixture_td *td)
{
	struct tdx_tdr tdr = { td->tdr };

	succeeds(tdh_mng_vpflushdone(tdr));
	succeeds(tdh_phymem_cache_wb(0));
	succeeds(tdh_mng_key_freeid(tdr));
	fixture_td_reclaim(td);
}

void fixture_td_reclaim(struct fixture_td *td)
{
	for (uint32_t i = 0; i < td->num_vcpus; i++) {
		for (int j = 0; j < FIXTURE_TDVPX_PAGES; j++) {
			fixture_reclaim(td->vcpu[i].tdvpx[j]);
		}
		fixture_reclaim(td->vcpu[i].tdvpr);
	}
	for (int i = 0; i < FIXTURE_TDCX_PAGES; i++) {
		fixture_reclaim(td->tdcx[i]);
	}
	fixture_reclaim(td->tdr);
}
