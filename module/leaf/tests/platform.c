/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Bring-up of a small platform and construction of TDs by typed calls.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "platform.h"

#define MIB		(1ull << 20)
#define SMALL_MEMORY	(64 * MIB)
#define GIB		(1024 * MIB)

/* The host's own pages and the PAMT; they end where private pages begin. */
#define BUFFER_PA	(1 * MIB)
#define LIST_PA		(BUFFER_PA + 0x1000)
#define TDMR_PA		(BUFFER_PA + 0x2000)
#define PAMT_1G_PA	(2 * MIB)
#define PAMT_2M_PA	(2 * MIB + 0x1000)
#define PAMT_4K_PA	(4 * MIB)
#define PAMT_ENTRY	16ull

static bool entropy(void *arg, uint64_t *value)
{
	struct platform *platform = arg;

	*value = 0x0123456789abcdefull * ++platform->next_page;
	platform->next_page--;
	return platform->entropy;
}

void *platform_map(struct platform *platform, uint64_t pa)
{
	return tdx_machine_map(platform->machine, pa, 4096);
}

uint64_t platform_page(struct platform *platform)
{
	uint64_t pa = platform->next_page;

	platform->next_page += 4096;
	assert_true(platform->next_page <= platform->memory);
	return pa;
}

uint16_t platform_first_hkid(const struct platform *platform)
{
	return 33;	/* 32 shared ones, and the module's own */
}

/* One TDMR over whole GiBs; what is not RAM of a TD is reserved in it. */
static void configure(struct platform *platform)
{
	struct tdmr_info *tdmr = platform_map(platform, TDMR_PA);
	uint64_t *list = platform_map(platform, LIST_PA), next;
	uint64_t size = (platform->memory + GIB - 1) & ~(GIB - 1), gibs = size / GIB;

	memset(tdmr, 0, sizeof(*tdmr));
	tdmr->tdmr_size = size;
	tdmr->pamt_1g_base = PAMT_1G_PA;
	tdmr->pamt_1g_size = 4096;
	tdmr->pamt_2m_base = PAMT_2M_PA;
	tdmr->pamt_2m_size = gibs * 512 * PAMT_ENTRY;
	tdmr->pamt_4k_base = PAMT_4K_PA;
	tdmr->pamt_4k_size = gibs * 512 * 512 * PAMT_ENTRY;
	platform->next_page = tdmr->pamt_4k_base + tdmr->pamt_4k_size;
	tdmr->reserved[0].offset = 0;
	tdmr->reserved[0].size = platform->next_page;
	if (size > platform->memory) {
		tdmr->reserved[1].offset = platform->memory;
		tdmr->reserved[1].size = size - platform->memory;
	}
	list[0] = TDMR_PA;
	assert_int_equal(tdh_sys_config(LIST_PA, 1, 32), TDX_SUCCESS);
	assert_int_equal(tdh_sys_key_config(), TDX_SUCCESS);
	do {
		assert_int_equal(tdh_sys_tdmr_init(0, &next), TDX_SUCCESS);
	} while (next < size);
}

void platform_start(struct platform *platform, const struct tdx_vcpu_ops *engine, void *arg)
{
	platform_start_sized(platform, SMALL_MEMORY, 1, engine, arg);
}

void platform_start_sized(struct platform *platform, uint64_t memory, uint32_t num_lps,
			  const struct tdx_vcpu_ops *engine, void *arg)
{
	static struct tdx_machine_config config;
	char message[200] = "";

	memset(platform, 0, sizeof(*platform));
	platform->entropy = true;
	platform->memory = memory;
	platform->buffer = BUFFER_PA;
	tdx_machine_config_default(&config, memory, num_lps);
	config.ops.entropy = entropy;
	config.ops.arg = platform;
	config.engine = engine;
	config.engine_arg = arg;
	platform->machine = tdx_machine_create(&config, message, sizeof(message));
	assert_string_equal(message, "");
	assert_non_null(platform->machine);
	tdx_trap_bind(tdx_machine_lp(platform->machine, 0));
	assert_int_equal(tdh_sys_init(NULL, NULL, NULL, NULL, NULL), TDX_SUCCESS);
	for (uint32_t lp = num_lps; lp-- > 0;) {
		tdx_trap_bind(tdx_machine_lp(platform->machine, lp));
		assert_int_equal(tdh_sys_lp_init(NULL, NULL, NULL), TDX_SUCCESS);
	}
	configure(platform);
}

void platform_stop(struct platform *platform)
{
	tdx_trap_bind(NULL);
	tdx_machine_destroy(platform->machine);
}

void td_create(struct platform *platform, struct td *td, uint16_t hkid, uint32_t num_l2_vms)
{
	struct tdx_hkid key = { hkid };

	td->tdr.pa = platform_page(platform);
	td->hkid = hkid;
	assert_int_equal(tdh_mng_create(td->tdr, key), TDX_SUCCESS);
	assert_int_equal(tdh_mng_key_config(td->tdr), TDX_SUCCESS);
	for (uint32_t i = 0; i < 6 + num_l2_vms; i++) {
		assert_int_equal(tdh_mng_addcx(platform_page(platform), td->tdr), TDX_SUCCESS);
	}
}

void td_default_params(struct platform *platform, struct td *td, uint64_t attributes)
{
	td->params = platform_map(platform, platform->buffer);
	memset(td->params, 0, sizeof(*td->params));
	td->params->attributes = attributes;
	td->params->xfam = 3;
	td->params->max_vcpus = 8;
	td->params->eptp_controls = 6 | 3 << 3;		/* write-back, 4 levels */
	td->params->tsc_frequency = 80;			/* 2 GHz */
}

void td_init(struct platform *platform, struct td *td, uint64_t attributes)
{
	td_default_params(platform, td, attributes);
	assert_int_equal(tdh_mng_init(td->tdr, platform->buffer, NULL), TDX_SUCCESS);
}

struct tdx_tdvpr td_add_vcpu(struct platform *platform, const struct td *td, uint32_t num_l2_vms)
{
	struct tdx_tdvpr tdvpr = { platform_page(platform) };

	assert_int_equal(tdh_vp_create(tdvpr, td->tdr), TDX_SUCCESS);
	for (uint32_t i = 1; i < 6 + 3 * num_l2_vms; i++) {
		assert_int_equal(tdh_vp_addcx(platform_page(platform), tdvpr), TDX_SUCCESS);
	}
	assert_int_equal(tdh_vp_init(tdvpr, 0), TDX_SUCCESS);
	return tdvpr;
}

void td_map_tables(struct platform *platform, const struct td *td, uint64_t gpa)
{
	for (int level = 3; level >= 1; level--) {
		uint64_t base = gpa & ~((4096ull << (9 * level)) - 1);

		assert_int_equal(tdh_mem_sept_add(tdx_gpa_level(base, level), td->tdr,
						  platform_page(platform), NULL, NULL),
				 TDX_SUCCESS);
	}
}
