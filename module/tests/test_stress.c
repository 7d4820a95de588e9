/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Four LPs, each a thread, on two TDs at the same time: pages are added,
 * accepted by running guests, blocked, tracked and removed, tables come and go,
 * scratch TDs are made and torn down, and everything is read meanwhile. What a
 * call answers must be in the list of what can happen; at the end every page and
 * key id is free. Under ThreadSanitizer (make tsan) this is the test that no two
 * threads touch the same state without a lock.
 */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <machine/trap.h>
#include <tdx/gen/fields_sys.h>
#include <tdx/gen/fields_td.h>
#include <tdx/tdx.h>
#include <vcpu/scripted.h>

#include "fixture.h"

#define NUM_LPS		4
#define NUM_TDS		2
#define NUM_GPAS	24	/* private pages that all fight for */
#define POOL_PAGES	64
#define SCRATCH_BASE	(1ull << 30)	/* GPA whose tables come and go */
#define LEAF_ACCEPT	6
#define LEAF_VP_INFO	1
#define DEFAULT_CALLS	200000
#define STATUS_MASK	0xffffffff00000000ull
#define VECTOR_TIMER	0x31

struct stress {
	struct fixture fixture;
	struct fixture_td td[NUM_TDS];
	struct tdx_scripted engine;
	uint32_t calls_each;
	uint64_t scratch_tdr[NUM_LPS];
};

/* One thread's. */
struct worker {
	struct stress *stress;
	uint32_t lp;
	uint64_t random;
	uint64_t pool[POOL_PAGES];
	uint32_t num_pool;
	uint16_t scratch_hkid;
	uint64_t busy[256];	/* by operand id */
	uint64_t done;
	char wrong[160];	/* the first answer that cannot be */
	int guest_steps;
};

/* The guest that runs on a thread belongs to the thread's worker. */
static _Thread_local struct worker *current;

static uint32_t pick(struct worker *worker, uint32_t below)
{
	worker->random ^= worker->random << 13;
	worker->random ^= worker->random >> 7;
	worker->random ^= worker->random << 17;
	return (uint32_t)(worker->random >> 32) % below;
}

static uint64_t pick_gpa(struct worker *worker)
{
	return (uint64_t)pick(worker, NUM_GPAS) * 4096;
}

static struct tdx_tdr pick_tdr(struct worker *worker)
{
	return (struct tdx_tdr){ worker->stress->td[pick(worker, NUM_TDS)].tdr };
}

/* Statuses that others' doings explain. */
static bool may_happen(tdx_status status)
{
	switch (status & STATUS_MASK) {
	case TDX_OPERAND_BUSY:
	case TDX_EPT_WALK_FAILED:
	case TDX_EPT_ENTRY_STATE_INCORRECT:
	case TDX_TLB_TRACKING_NOT_DONE:
	case TDX_PREVIOUS_TLB_EPOCH_BUSY:
	case TDX_GPA_RANGE_ALREADY_BLOCKED:
	case TDX_GPA_RANGE_NOT_BLOCKED:
	case TDX_VCPU_STATE_INCORRECT:	/* it runs on another LP */
	case TDX_VCPU_ASSOCIATED:
	case TDX_VCPU_NOT_ASSOCIATED:
	case TDX_NO_HKID_READY_TO_WBCACHE:
	case TDX_WBCACHE_NOT_COMPLETE:
		return true;
	default:
		return !(status >> 63);
	}
}

static bool check(struct worker *worker, const char *what, tdx_status status)
{
	worker->done++;
	if ((status & STATUS_MASK) == TDX_OPERAND_BUSY) {
		worker->busy[status & 0xff]++;
	}
	if (!may_happen(status) && !worker->wrong[0]) {
		snprintf(worker->wrong, sizeof(worker->wrong), "LP %u: %s gave 0x%llx", worker->lp,
			 what, (unsigned long long)status);
	}
	return !(status >> 63) && !(status & STATUS_MASK);
}

static void add_page(struct worker *worker)
{
	uint64_t pa;

	if (worker->num_pool) {
		pa = worker->pool[worker->num_pool - 1];
		if (check(worker, "PAGE.AUG", tdh_mem_page_aug(tdx_gpa_level(pick_gpa(worker), 0),
			  pick_tdr(worker), pa, NULL, NULL))) {
			worker->num_pool--;
		}
	}
}

static void remove_page(struct worker *worker)
{
	uint64_t pa = 0;

	if (worker->num_pool < POOL_PAGES &&
	    check(worker, "PAGE.REMOVE", tdh_mem_page_remove(tdx_gpa_level(pick_gpa(worker), 0),
		  pick_tdr(worker), &pa, NULL))) {
		worker->pool[worker->num_pool++] = pa;
		check(worker, "PAGE.WBINVD", tdh_phymem_page_wbinvd((struct tdx_keyed_pa){ pa }));
	}
}

static void block_and_track(struct worker *worker)
{
	struct tdx_tdr tdr = pick_tdr(worker);
	struct tdx_gpa_level gpa = tdx_gpa_level(pick_gpa(worker), 0);

	check(worker, "RANGE.BLOCK", tdh_mem_range_block(gpa, tdr, NULL, NULL));
	if (pick(worker, 2)) {
		check(worker, "TRACK", tdh_mem_track(tdr));
	}
	if (!pick(worker, 4)) {
		check(worker, "RANGE.UNBLOCK", tdh_mem_range_unblock(gpa, tdr, NULL, NULL));
	}
}

/* A table page appears and goes: the tree is locked exclusively. */
static void add_or_remove_table(struct worker *worker)
{
	struct tdx_gpa_level gpa = tdx_gpa_level(SCRATCH_BASE + ((uint64_t)pick(worker, 4) << 21),
						 1);
	struct tdx_tdr tdr = pick_tdr(worker);
	uint64_t pa;

	if (pick(worker, 2) && worker->num_pool) {
		if (check(worker, "SEPT.ADD", tdh_mem_sept_add(gpa, tdr,
			  worker->pool[worker->num_pool - 1], NULL, NULL))) {
			worker->num_pool--;
		}
	} else if (worker->num_pool < POOL_PAGES) {
		check(worker, "RANGE.BLOCK", tdh_mem_range_block(gpa, tdr, NULL, NULL));
		check(worker, "TRACK", tdh_mem_track(tdr));
		if (check(worker, "SEPT.REMOVE", tdh_mem_sept_remove(gpa, tdr, &pa, NULL))) {
			worker->pool[worker->num_pool++] = pa;
		}
	}
}

static void read_something(struct worker *worker)
{
	struct fixture_td *td = &worker->stress->td[pick(worker, NUM_TDS)];
	struct tdx_tdr tdr = { td->tdr };
	uint64_t value;

	check(worker, "SYS.RD", tdh_sys_rd((struct tdx_field_id){ TDX_MD_SYS_MAX_TDMRS }, NULL,
					   &value));
	check(worker, "MNG.RD", tdh_mng_rd(tdr, (struct tdx_field_id){ TDX_MD_TD_NUM_VCPUS },
					   &value));
	check(worker, "SEPT.RD", tdh_mem_sept_rd(tdx_gpa_level(pick_gpa(worker), 0), tdr, NULL,
						 NULL, NULL));
	check(worker, "PAGE.RDMD", tdh_phymem_page_rdmd(td->tdr, NULL, NULL, NULL, NULL, NULL,
							NULL));
}

/* OP_STATE exclusively: only TDs that are finalized already are asked. */
static void finalize_again(struct worker *worker)
{
	tdx_status status = tdh_mr_finalize(pick_tdr(worker));

	check(worker, "MR.FINALIZE", status == TDX_OP_STATE_INCORRECT ? TDX_SUCCESS : status);
}

/* Another thread's scratch TD, wherever it is in its life. */
static void look_at_a_scratch_td(struct worker *worker)
{
	struct tdx_tdr tdr = { worker->stress->scratch_tdr[pick(worker, NUM_LPS)] };
	uint64_t value;
	tdx_status status = tdh_mng_rd(tdr, (struct tdx_field_id){ TDX_MD_TD_NUM_VCPUS }, &value);

	switch (status & STATUS_MASK) {
	case TDX_PAGE_METADATA_INCORRECT:
	case TDX_TD_KEYS_NOT_CONFIGURED:
	case TDX_TDCS_NOT_ALLOCATED:
		status = TDX_SUCCESS;
	}
	check(worker, "MNG.RD", status);
}

/* A TD without pages: KOT, WBT and a TDR exclusively. */
static void scratch_td(struct worker *worker)
{
	struct tdx_tdr tdr = { worker->stress->scratch_tdr[worker->lp] };

	if (!check(worker, "MNG.CREATE", tdh_mng_create(tdr, (struct tdx_hkid){
			worker->scratch_hkid }))) {
		return;
	}
	while (!check(worker, "KEY.CONFIG", tdh_mng_key_config(tdr)) && !worker->wrong[0]) {
	}
	while (!check(worker, "VPFLUSHDONE", tdh_mng_vpflushdone(tdr)) && !worker->wrong[0]) {
	}
	while (!check(worker, "KEY.FREEID", tdh_mng_key_freeid(tdr)) && !worker->wrong[0]) {
		check(worker, "CACHE.WB", tdh_phymem_cache_wb(0));
	}
	while (!check(worker, "RECLAIM", tdh_phymem_page_reclaim(tdr.pa, NULL, NULL, NULL, NULL,
			NULL, NULL)) && !worker->wrong[0]) {
	}
}

/* The guest: a few TDCALLs, then a host interrupt. */
static void guest(void *arg, const struct tdx_vcpu_run *run, struct tdx_scripted_action *action)
{
	struct worker *worker = current;

	if (worker->guest_steps-- <= 0) {
		action->exit.reason = TDX_EXIT_EXTERNAL_INTERRUPT;
		action->exit.interruption_info = 1u << 31 | VECTOR_TIMER;
		return;
	}
	action->mode = TDX_SCRIPTED_64_BIT;
	action->gpr_mask = 1u << TDX_RAX | 1u << TDX_RCX;
	action->gpr[TDX_RAX] = pick(worker, 3) ? LEAF_ACCEPT : LEAF_VP_INFO;
	action->gpr[TDX_RCX] = pick_gpa(worker);
	action->exit.reason = TDX_EXIT_TDCALL;
	action->exit.instruction_length = 4;
}

static void run_guest(struct worker *worker)
{
	struct fixture_td *td = &worker->stress->td[pick(worker, NUM_TDS)];
	struct tdx_tdvpr tdvpr = { td->vcpu[pick(worker, td->num_vcpus)].tdvpr };
	struct tdx_vp_regs regs = { 0 };

	worker->guest_steps = (int)pick(worker, 6);
	check(worker, "VP.ENTER", tdh_vp_enter_resume(tdvpr, 0, &regs));
	if (!pick(worker, 2)) {
		check(worker, "VP.FLUSH", tdh_vp_flush(tdvpr));
	}
}

static void *work(void *arg)
{
	static void (*const actions[])(struct worker *worker) = {
		add_page, add_page, remove_page, remove_page, block_and_track, block_and_track,
		add_or_remove_table, read_something, run_guest, run_guest, scratch_td,
		finalize_again, look_at_a_scratch_td,
	};
	struct worker *worker = arg;

	current = worker;
	tdx_trap_bind(tdx_machine_lp(worker->stress->fixture.machine, worker->lp));
	while (worker->done < worker->stress->calls_each && !worker->wrong[0]) {
		actions[pick(worker, sizeof(actions) / sizeof(actions[0]))](worker);
	}
	/* Let go of every vCPU, for the teardown. */
	for (int i = 0; i < NUM_TDS; i++) {
		for (uint32_t j = 0; j < worker->stress->td[i].num_vcpus; j++) {
			struct tdx_tdvpr tdvpr = { worker->stress->td[i].vcpu[j].tdvpr };

			while ((tdh_vp_flush(tdvpr) & STATUS_MASK) == TDX_OPERAND_BUSY) {
			}
		}
	}
	tdx_trap_bind(NULL);
	return NULL;
}

static void build(struct stress *stress, struct fixture_td *td)
{
	struct fixture *fixture = &stress->fixture;
	struct tdx_tdr tdr;

	fixture_td(fixture, td);
	tdr.pa = td->tdr;
	for (unsigned int level = 3; level >= 1; level--) {
		assert_int_equal(tdh_mem_sept_add(tdx_gpa_level(0, level), tdr,
						  fixture_pages(fixture, 1), NULL, NULL),
				 TDX_SUCCESS);
	}
	assert_int_equal(tdh_mem_sept_add(tdx_gpa_level(SCRATCH_BASE, 2), tdr,
					  fixture_pages(fixture, 1), NULL, NULL), TDX_SUCCESS);
	for (int i = 0; i < 2; i++) {
		fixture_vcpu(fixture, td);
	}
	assert_int_equal(tdh_mr_finalize(tdr), TDX_SUCCESS);
}

/* What a TD still has in the end is found by its metadata and taken back. */
static void reclaim_rest(struct stress *stress)
{
	for (uint64_t pa = 1 << 20; pa < stress->fixture.next_page; pa += 4096) {
		uint64_t type, owner;

		assert_int_equal(tdh_phymem_page_rdmd(pa, &type, &owner, NULL, NULL, NULL, NULL),
				 TDX_SUCCESS);
		/* PT_REG and PT_EPT; the rest is fixture_td_teardown()'s. */
		if (type == 3 || type == 8) {
			fixture_reclaim(pa);
		}
	}
}

static void teardown(struct stress *stress)
{
	for (int i = 0; i < NUM_TDS; i++) {
		struct tdx_tdr tdr = { stress->td[i].tdr };

		assert_int_equal(tdh_mng_vpflushdone(tdr), TDX_SUCCESS);
	}
	assert_int_equal(tdh_phymem_cache_wb(0), TDX_SUCCESS);
	for (int i = 0; i < NUM_TDS; i++) {
		struct tdx_tdr tdr = { stress->td[i].tdr };

		assert_int_equal(tdh_mng_key_freeid(tdr), TDX_SUCCESS);
	}
	reclaim_rest(stress);
	for (int i = 0; i < NUM_TDS; i++) {
		fixture_td_reclaim(&stress->td[i]);
	}
}

static void prepare(struct stress *stress, struct worker workers[NUM_LPS])
{
	for (uint32_t i = 0; i < NUM_LPS; i++) {
		stress->scratch_tdr[i] = fixture_pages(&stress->fixture, 1);
		workers[i] = (struct worker){
			.stress = stress, .lp = i, .random = 0x9e3779b97f4a7c15ull * (i + 1),
			.scratch_hkid = stress->fixture.next_hkid++,
		};
		for (int page = 0; page < POOL_PAGES / 2; page++) {
			workers[i].pool[workers[i].num_pool++] = fixture_pages(&stress->fixture, 1);
		}
	}
}

static uint32_t calls_wanted(void)
{
	const char *text = getenv("TDX_STRESS_CALLS");

	return text ? (uint32_t)strtoul(text, NULL, 0) : DEFAULT_CALLS;
}

static void print_violation(void *arg, const char *text)
{
	print_message("# %s\n", text);
}

static void assert_invariants(struct tdx_machine *machine)
{
	assert_int_equal(tdx_machine_check(machine, print_violation, NULL), 0);
}

static void four_lps_on_two_tds(void **state)
{
	static struct stress stress;
	static struct worker workers[NUM_LPS];
	pthread_t threads[NUM_LPS];
	uint64_t busy[256] = { 0 };

	fixture_up(&stress.fixture, NUM_LPS);
	stress.engine.next = guest;
	tdx_machine_set_engine(stress.fixture.machine, &tdx_scripted_ops, &stress.engine);
	stress.calls_each = calls_wanted() / NUM_LPS;
	for (int i = 0; i < NUM_TDS; i++) {
		build(&stress, &stress.td[i]);
	}
	prepare(&stress, workers);
	for (int i = 0; i < NUM_LPS; i++) {
		assert_int_equal(pthread_create(&threads[i], NULL, work, &workers[i]), 0);
	}
	for (int i = 0; i < NUM_LPS; i++) {
		pthread_join(threads[i], NULL);
	}
	for (int i = 0; i < NUM_LPS; i++) {
		assert_string_equal(workers[i].wrong, "");
		for (int operand = 0; operand < 256; operand++) {
			busy[operand] += workers[i].busy[operand];
		}
	}
	for (int operand = 0; operand < 256; operand++) {
		if (busy[operand]) {
			print_message("# operand %d was busy %llu times\n", operand,
				      (unsigned long long)busy[operand]);
		}
	}
	assert_invariants(stress.fixture.machine);
	teardown(&stress);
	assert_invariants(stress.fixture.machine);
	fixture_down(&stress.fixture);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(four_lps_on_two_tds),
	};

	return cmocka_run_group_tests_name("stress", tests, NULL, NULL);
}
