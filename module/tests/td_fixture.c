/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Building the TD of td_fixture.h. Every call must succeed.
 */
#include "tests/td_fixture.h"

#include <string.h>

#define MIB		(1ull << 20)
#define GIB		(1ull << 30)
#define FIRST_PAGE	(32 * MIB)
#define PAMT_1G		(2 * MIB)
#define PAMT_2M		(2 * MIB + 0x10000)
#define PAMT_4K		(4 * MIB)
#define GLOBAL_HKID	32
#define TD_HKID		33
#define XFAM		3ull
#define EPTP_CONTROLS	0x1eull		/* write-back, 4 levels */
#define TICKS_PER_READ	100000u		/* a guest that is not being single-stepped */

#define ok(call)	assert_int_equal((call), TDX_SUCCESS)

static uint64_t fixture_tsc(void *arg)
{
	struct fix *fix = arg;

	fix->tsc += TICKS_PER_READ;
	return fix->tsc;
}

void *fix_map(const struct fix *fix, uint64_t pa)
{
	void *where = tdx_machine_map(fix->machine, pa, TDX_PAGE);

	assert_non_null(where);
	return where;
}

uint64_t fix_take_page(struct fix *fix)
{
	uint64_t pa = fix->next_page;

	fix->next_page += TDX_PAGE;
	return pa;
}

static uint64_t memory_of(const struct fix *fix)
{
	return (fix->options.memory_gib ? fix->options.memory_gib : 1u) * GIB;
}

static void power_on(struct fix *fix)
{
	struct tdx_machine_config config;
	char message[256] = "";

	tdx_machine_config_default(&config, memory_of(fix),
				   fix->options.lps ? fix->options.lps : 1);
	if (fix->options.module) {
		strcpy(config.module, fix->options.module);
	}
	if (fix->options.module_signer) {
		memcpy(config.module_signer, fix->options.module_signer,
		       sizeof(config.module_signer));
	}
	config.ops.tsc = fixture_tsc;
	config.ops.arg = fix;
	config.engine = &tdx_scripted_ops;
	config.engine_arg = &fix->engine;
	fix->engine.next = tdx_scripted_list_next;
	fix->engine.arg = &fix->list;
	fix->machine = tdx_machine_create(&config, message, sizeof(message));
	if (!fix->machine) {
		fail_msg("%s", message);
	}
	if (fix->options.change_platform) {
		fix->options.change_platform(fix->machine);
	}
	fix->lp = tdx_machine_lp(fix->machine, 0);
	fix->next_page = FIRST_PAGE;
	tdx_trap_bind(fix->lp);
}

void fix_init(struct fix *fix)
{
	struct tdx_lp *lp;

	ok(tdh_sys_init(NULL, NULL, NULL, NULL, NULL));
	for (uint32_t i = 0; (lp = tdx_machine_lp(fix->machine, i)); i++) {
		tdx_trap_bind(lp);
		ok(tdh_sys_lp_init(NULL, NULL, NULL));
	}
	tdx_trap_bind(fix->lp);
}

static void init_module(struct fix *fix)
{
	uint64_t info_pa = fix_take_page(fix), list_pa = fix_take_page(fix), next = 0;
	uint64_t memory = memory_of(fix), gib = memory / GIB;
	struct tdmr_info *info = fix_map(fix, info_pa);
	uint64_t *list = fix_map(fix, list_pa);

	fix_init(fix);
	info->tdmr_size = memory;
	info->pamt_1g_base = PAMT_1G;
	info->pamt_1g_size = TDX_PAGE;
	info->pamt_2m_base = PAMT_2M;
	info->pamt_2m_size = 2 * TDX_PAGE * gib;
	info->pamt_4k_base = PAMT_4K;
	info->pamt_4k_size = 4 * MIB * gib;
	info->reserved[0].offset = 0;
	info->reserved[0].size = PAMT_4K + 4 * MIB * gib;
	list[0] = info_pa;
	ok(tdh_sys_config(list_pa, 1, GLOBAL_HKID));
	ok(tdh_sys_key_config());
	while (next < FIRST_PAGE + 16 * MIB) {
		ok(tdh_sys_tdmr_init(0, &next));
	}
	while (next < memory) {
		ok(tdh_sys_tdmr_init(0, &next));
	}
}

static void create_td(struct fix *fix)
{
	uint64_t params_pa = fix_take_page(fix);
	struct td_params *params = fix_map(fix, params_pa);

	fix->tdr.pa = fix_take_page(fix);
	ok(tdh_mng_create(fix->tdr, (struct tdx_hkid){ TD_HKID }));
	ok(tdh_mng_key_config(fix->tdr));
	for (int i = 0; i < TDX_TDCS_MIN_PAGES + fix->options.num_l2_vms; i++) {
		ok(tdh_mng_addcx(fix_take_page(fix), fix->tdr));
	}
	params->attributes = fix->options.attributes;
	params->xfam = XFAM;
	params->max_vcpus = 2;
	params->num_l2_vms = fix->options.num_l2_vms;
	params->eptp_controls = EPTP_CONTROLS;
	params->config_flags = fix->options.config_flags;
	params->tsc_frequency = 80;
	if (fix->options.change_params) {
		fix->options.change_params(params);
	}
	ok(tdh_mng_init(fix->tdr, params_pa, NULL));
}

static void create_vcpu(struct fix *fix)
{
	unsigned int pages = (unsigned int)TDX_TDVPS_MIN_PAGES +
			     TDX_TDVPS_PAGES_PER_L2_VM * fix->options.num_l2_vms;

	fix->tdvpr.pa = fix_take_page(fix);
	ok(tdh_vp_create(fix->tdvpr, fix->tdr));
	for (unsigned int i = 1; i < pages; i++) {
		ok(tdh_vp_addcx(fix_take_page(fix), fix->tdvpr));
	}
	ok(tdh_vp_init(fix->tdvpr, 0));
}

static void add_memory(struct fix *fix)
{
	for (int level = 3; level >= 1; level--) {
		struct tdx_gpa_level gpa = tdx_gpa_level(0, (unsigned int)level);

		if (fix->options.num_l2_vms) {
			uint64_t l2 = fix_take_page(fix);

			ok(tdh_mem_sept_add_v1(gpa, fix->tdr, fix_take_page(fix), l2, TDX_NULL_PA,
					       TDX_NULL_PA, NULL, NULL, NULL, NULL, NULL, NULL));
		} else {
			ok(tdh_mem_sept_add(gpa, fix->tdr, fix_take_page(fix), NULL, NULL));
		}
	}
	for (unsigned int i = 0; i < FIX_PAGES; i++) {
		fix->page[i] = fix_take_page(fix);
		ok(tdh_mem_page_add(tdx_gpa_level(FIX_GPA + i * TDX_PAGE, 0), fix->tdr,
				    fix->page[i], fix_take_page(fix), NULL, NULL));
	}
}

void fix_create(struct fix *fix, const struct fix_options *options)
{
	memset(fix, 0, sizeof(*fix));
	fix->options = *options;
	power_on(fix);
	init_module(fix);
	create_td(fix);
	create_vcpu(fix);
	add_memory(fix);
	ok(tdh_mr_finalize(fix->tdr));
	fix_script(fix);
}

void fix_destroy(struct fix *fix)
{
	tdx_trap_bind(NULL);
	tdx_machine_destroy(fix->machine);
}

struct tdvps *fix_tdvps(const struct fix *fix)
{
	return fix_map(fix, fix->tdvpr.pa);
}

struct tdcs *fix_tdcs(const struct fix *fix)
{
	const struct tdr *tdr = fix_map(fix, fix->tdr.pa);

	return fix_map(fix, tdr->tdcx_pa[TDX_TDCS_PAGE_FIRST]);
}

struct tdx_vmcs *fix_vmcs(const struct fix *fix, uint16_t vm)
{
	unsigned int page = vm == 0 ? TDX_TDVPS_PAGE_VMCS :
			    TDX_TDVPS_PAGE_L2_VMCS + TDX_TDVPS_PAGES_PER_L2_VM * (vm - 1u);

	return fix_map(fix, fix_tdvps(fix)->tdvps_pa[page]);
}

void fix_script(struct fix *fix)
{
	memset(fix->actions, 0, sizeof(fix->actions));
	memset(fix->entries, 0, sizeof(fix->entries));
	fix->list = (struct tdx_scripted_list){
		.actions = fix->actions, .entries = fix->entries,
		.max_entries = FIX_MAX_ACTIONS + 1,
	};
}

struct tdx_scripted_action *fix_exit(struct fix *fix, uint32_t reason, uint32_t length)
{
	struct tdx_scripted_action *action = &fix->actions[fix->list.num_actions++];

	assert_true(fix->list.num_actions <= FIX_MAX_ACTIONS);
	action->cpl = -1;
	action->exit.reason = reason;
	action->exit.instruction_length = length;
	return action;
}

void fix_set(struct tdx_scripted_action *action, enum tdx_gpr gpr, uint64_t value)
{
	action->gpr_mask |= 1u << gpr;
	action->gpr[gpr] = value;
}

struct tdx_scripted_action *fix_tdcall(struct fix *fix, uint64_t rax, uint64_t rcx, uint64_t rdx,
				       uint64_t r8)
{
	struct tdx_scripted_action *action = fix_exit(fix, TDX_EXIT_TDCALL, 4);

	action->mode = TDX_SCRIPTED_64_BIT;
	fix_set(action, TDX_RAX, rax);
	fix_set(action, TDX_RCX, rcx);
	fix_set(action, TDX_RDX, rdx);
	fix_set(action, TDX_R8, r8);
	return action;
}

void fix_enter(struct fix *fix, uint64_t flags)
{
	fix->status = tdh_vp_enter(fix->tdvpr, flags, &fix->regs);
}
