/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A module update under a TD that lives: TDH.SYS.SHUTDOWN, SEAMLDR.INSTALL,
 * TDH.SYS.UPDATE, what they refuse, and what the TD and its reports are like
 * afterwards.
 */
#include "tests/td_fixture.h"

#include <pthread.h>
#include <semaphore.h>
#include <string.h>

#include <machine/image.h>
#include <tdx/fields.h>

#include "core/machine.h"

#define FMS		0x806f8u
#define LEAF_RTMR_EXTEND	2
#define LEAF_MR_REPORT	4
#define LEAF_VP_INFO	1
#define REPORT_GPA	FIX_GPA
#define DATA_GPA	(FIX_GPA + TDX_PAGE)
#define SVN(major, minor)	((uint16_t)((major) << 8 | (minor)))
#define HANDOFF_BYTES	53386u		/* of handoff version 0 */

struct update {
	struct fix fix;
	struct tdx_image_key *key;
	uint8_t signer[48];
	uint64_t params_pa, image_pa;
	struct seam_sigstruct *manifest;
};

static int make_key(void **state)
{
	static struct update update;	/* of one test at a time */

	update.key = tdx_image_key_generate();
	*state = &update;
	return update.key && tdx_image_key_signer(update.key, update.signer) ? 0 : -1;
}

static int free_key(void **state)
{
	struct update *update = *state;

	tdx_image_key_free(update->key);
	return 0;
}

static struct fix *create(struct update *update, const char *module, uint8_t lps)
{
	fix_create(&update->fix, &(struct fix_options){
		.module = module, .lps = lps, .module_signer = update->signer,
	});
	update->params_pa = fix_take_page(&update->fix);
	update->image_pa = fix_take_page(&update->fix);
	(void)fix_take_page(&update->fix);
	(void)fix_take_page(&update->fix);
	return &update->fix;
}

static int down(void **state)
{
	struct update *update = *state;

	fix_destroy(&update->fix);
	return 0;
}

/* The image of a release, to be an update, in the host's memory. */
static void prepare(struct update *update, const char *release, uint16_t svn)
{
	static const uint32_t cpu = FMS;
	struct seamldr_params *params = fix_map(&update->fix, update->params_pa);
	void *blob = tdx_machine_map(update->fix.machine, update->image_pa, TDX_IMAGE_BYTES);
	struct tdx_image_options options;

	assert_true(tdx_image_options_default(&options, release));
	options.seamsvn = svn;
	options.cpus = &cpu;
	options.num_cpus = 1;
	assert_true(tdx_image_make(&options, update->key, blob));
	update->manifest = fix_map(&update->fix, update->image_pa + TDX_IMAGE_PAGE);
	*params = (struct seamldr_params){
		.scenario = 1, .num_module_pages = 1,
		.sigstruct_pa = update->image_pa + TDX_IMAGE_PAGE,
		.mod_pages_pa_list = { update->image_pa + 2 * TDX_IMAGE_PAGE },
	};
}

/* INSTALL on every LP; the caller is on LP 0 afterwards. */
static tdx_status install(struct update *update)
{
	tdx_status status = PSEAMLDR_SUCCESS;
	struct tdx_lp *lp;

	for (uint32_t i = 0; (lp = tdx_machine_lp(update->fix.machine, i)); i++) {
		assert_int_equal(status, PSEAMLDR_SUCCESS);
		tdx_trap_bind(lp);
		status = seamldr_install(update->params_pa, NULL);
	}
	tdx_trap_bind(update->fix.lp);
	return status;
}

static uint64_t sys_rd(uint64_t field)
{
	uint64_t value = 0;

	assert_int_equal(tdh_sys_rd((struct tdx_field_id){ field }, NULL, &value), TDX_SUCCESS);
	return value;
}

static tdx_status mng_rd(struct fix *fix, uint64_t field)
{
	return tdh_mng_rd(fix->tdr, (struct tdx_field_id){ field }, NULL);
}

/* The guest's report of now. */
static const struct tdreport_struct *report(struct fix *fix)
{
	fix_script(fix);
	fix_tdcall(fix, LEAF_MR_REPORT, REPORT_GPA, DATA_GPA, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->gpr[TDX_RAX], TDX_SUCCESS);
	return fix_map(fix, fix->page[0]);
}

static void a_td_runs_on_under_the_next_module(void **state)
{
	struct update *update = *state;
	struct fix *fix = create(update, NULL, 1);

	fix_tdcall(fix, LEAF_RTMR_EXTEND, FIX_GPA + 2 * TDX_PAGE, 3, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->gpr[TDX_RAX], TDX_SUCCESS);
	assert_int_equal(sys_rd(TDX_MD_SYS_HANDOFF_DATA_VALID), 0);
	assert_int_equal(tdh_sys_shutdown(0), TDX_SUCCESS);
	prepare(update, "1.5.05", SVN(1, 6));
	assert_int_equal(install(update), PSEAMLDR_SUCCESS);
	fix_init(fix);
	assert_int_equal(sys_rd(TDX_MD_SYS_HANDOFF_DATA_VALID), 1);
	assert_int_equal(sys_rd(TDX_MD_SYS_HANDOFF_DATA_HV), 0);
	assert_int_equal(sys_rd(TDX_MD_SYS_HANDOFF_DATA_SIZE), HANDOFF_BYTES);
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_SYS_NOT_READY);
	assert_int_equal(tdh_sys_update(), TDX_SUCCESS);
	assert_int_equal(sys_rd(TDX_MD_SYS_HANDOFF_DATA_VALID), 0);
	assert_int_equal(sys_rd(TDX_MD_SYS_HANDOFF_DATA_SIZE), 0);
	fix_script(fix);
	fix_tdcall(fix, LEAF_VP_INFO, 0, 0, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_EXIT_EXTERNAL_INTERRUPT);
	assert_int_equal(fix_after(fix, 0)->gpr[TDX_RAX], TDX_SUCCESS);
	assert_int_equal(tdx_machine_check(fix->machine, NULL, NULL), 0);
}

static void a_report_tells_of_the_tds_module_and_of_the_present_svn(void **state)
{
	struct update *update = *state;
	struct fix *fix = create(update, NULL, 1);
	struct tdreport_struct before = *report(fix), after;

	assert_memory_equal(before.tee_tcb_info.tee_tcb_svn, "\5\1", 2);
	assert_memory_equal(before.tee_tcb_info.tee_tcb_svn2, "\5\1", 2);
	assert_int_equal(tdh_sys_shutdown(0), TDX_SUCCESS);
	prepare(update, "1.5.05", SVN(1, 6));
	assert_int_equal(install(update), PSEAMLDR_SUCCESS);
	fix_init(fix);
	assert_int_equal(tdh_sys_update(), TDX_SUCCESS);
	after = *report(fix);
	assert_memory_equal(&after.tdinfo, &before.tdinfo, sizeof(after.tdinfo));
	assert_memory_equal(after.tee_tcb_info.mrseam, before.tee_tcb_info.mrseam, 48);
	assert_memory_equal(after.tee_tcb_info.tee_tcb_svn, "\5\1", 2);
	assert_memory_equal(after.tee_tcb_info.tee_tcb_svn2, "\6\1", 2);
	assert_memory_not_equal(after.reportmacstruct.tee_tcb_info_hash,
				before.reportmacstruct.tee_tcb_info_hash, 48);
}

static void a_td_made_after_an_update_is_measured_with_the_image(void **state)
{
	struct update *update = *state;
	struct fix *fix = create(update, NULL, 1);
	const struct tdreport_struct *now;
	struct tdr *tdr = fix_map(fix, fix->tdr.pa);

	assert_int_equal(tdh_sys_shutdown(0), TDX_SUCCESS);
	prepare(update, "1.5.05", SVN(1, 6));
	assert_int_equal(install(update), PSEAMLDR_SUCCESS);
	fix_init(fix);
	assert_int_equal(tdh_sys_update(), TDX_SUCCESS);
	/* As TDH.MNG.CREATE would note now. */
	tdr->seamdb_index = 1;
	memcpy(tdr->seamdb_nonce, fix->machine->module.seamdb_nonce, sizeof(tdr->seamdb_nonce));
	now = report(fix);
	assert_memory_equal(now->tee_tcb_info.mrseam, update->manifest->seamhash, 48);
	assert_memory_equal(now->tee_tcb_info.tee_tcb_svn, "\6\1\0SIMULATED", 12);
	/* A nonce that is none of the CPU's entry means that the TD's pages are damaged. */
	tdr->seamdb_nonce[0] ^= 1;
	fix_script(fix);
	fix_tdcall(fix, LEAF_MR_REPORT, REPORT_GPA, DATA_GPA, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_NON_RECOVERABLE_TD_CORRUPTED_MD);
}

static void a_td_gets_the_calls_of_the_module_that_it_is_updated_to(void **state)
{
	struct update *update = *state;
	struct fix *fix = create(update, "1.5.01", 1);

	assert_int_equal(mng_rd(fix, TDX_MD_TD_TOPOLOGY_ENUM_CONFIGURED),
			 TDX_METADATA_FIELD_ID_INCORRECT);
	assert_int_equal(sys_rd(TDX_MD_SYS_TDX_FEATURES0) >> 20 & 1, 0);
	assert_int_equal(tdh_sys_shutdown(0), TDX_SUCCESS);
	prepare(update, "1.5.05", SVN(1, 5));
	assert_int_equal(install(update), PSEAMLDR_SUCCESS);
	fix_init(fix);
	assert_int_equal(tdh_sys_update(), TDX_SUCCESS);
	assert_int_equal(sys_rd(TDX_MD_SYS_TDX_FEATURES0) >> 20 & 1, 1);
	assert_int_equal(mng_rd(fix, TDX_MD_TD_TOPOLOGY_ENUM_CONFIGURED), TDX_SUCCESS);
	fix_script(fix);
	fix_tdcall(fix, LEAF_VP_INFO, 0, 0, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->gpr[TDX_RAX], TDX_SUCCESS);
}

static void shutdown_ends_all_but_lp_shutdown_and_leaves_nothing_to_repeat(void **state)
{
	struct update *update = *state;
	struct fix *fix = create(update, NULL, 1);

	assert_int_equal(tdh_sys_shutdown(1), TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX);
	assert_int_equal(tdh_sys_shutdown(1ull << 16), TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX);
	assert_int_equal(tdh_sys_shutdown(0), TDX_SUCCESS);
	assert_int_equal(tdh_sys_shutdown(0), TDX_SYS_SHUTDOWN);
	assert_int_equal(mng_rd(fix, TDX_MD_TD_MAX_VCPUS), TDX_SYS_SHUTDOWN);
	assert_int_equal(tdh_sys_update(), TDX_SYS_SHUTDOWN);
	assert_int_equal(tdh_sys_lp_shutdown(), TDX_SUCCESS);
}

static void update_needs_init_on_every_lp_and_happens_once(void **state)
{
	struct update *update = *state;
	struct fix *fix = create(update, NULL, 2);

	assert_int_equal(tdh_sys_update(), TDX_SYS_STATE_INCORRECT);
	assert_int_equal(tdh_sys_shutdown(0), TDX_SUCCESS);
	prepare(update, "1.5.05", SVN(1, 5));
	assert_int_equal(install(update), PSEAMLDR_SUCCESS);
	assert_int_equal(tdh_sys_update(), TDX_SYS_STATE_INCORRECT);
	assert_int_equal(tdh_sys_init(NULL, NULL, NULL, NULL, NULL), TDX_SUCCESS);
	assert_int_equal(tdh_sys_lp_init(NULL, NULL, NULL), TDX_SUCCESS);
	assert_int_equal(tdh_sys_update(), TDX_SYS_STATE_INCORRECT);
	tdx_trap_bind(tdx_machine_lp(fix->machine, 1));
	assert_int_equal(tdh_sys_lp_init(NULL, NULL, NULL), TDX_SUCCESS);
	assert_int_equal(tdh_sys_update(), TDX_SUCCESS);
	assert_int_equal(tdh_sys_update(), TDX_SYS_STATE_INCORRECT);
	assert_int_equal(mng_rd(fix, TDX_MD_TD_MAX_VCPUS), TDX_SUCCESS);
}

static void update_refuses_handoff_data_of_versions_that_it_was_not_told_of(void **state)
{
	struct update *update = *state;
	struct fix *fix = create(update, NULL, 1);

	assert_int_equal(tdh_sys_shutdown(0), TDX_SUCCESS);
	prepare(update, "1.5.05", SVN(1, 5));
	assert_int_equal(install(update), PSEAMLDR_SUCCESS);
	fix_init(fix);
	fix->machine->module.min_update_hv = 1;
	assert_int_equal(tdh_sys_update(), TDX_SYS_INVALID_HANDOFF);
	assert_int_equal(sys_rd(TDX_MD_SYS_HANDOFF_DATA_VALID), 1);
	fix->machine->module.min_update_hv = 0;
	assert_int_equal(tdh_sys_update(), TDX_SUCCESS);
}

/* A load in between forgets what was left for an update. */
static void a_loaded_module_knows_nothing_of_the_tds_before(void **state)
{
	struct update *update = *state;
	struct fix *fix = create(update, NULL, 1);
	struct seamldr_params *params;

	assert_int_equal(tdh_sys_shutdown(0), TDX_SUCCESS);
	prepare(update, "1.5.05", SVN(1, 5));
	params = fix_map(fix, update->params_pa);
	params->scenario = 0;
	assert_int_equal(install(update), PSEAMLDR_SUCCESS);
	fix_init(fix);
	assert_int_equal(sys_rd(TDX_MD_SYS_HANDOFF_DATA_VALID), 0);
	assert_int_equal(tdh_sys_update(), TDX_SYS_INVALID_HANDOFF);
}

struct running {
	struct fix *fix;
	sem_t entered, go_on;
	tdx_status status;
};

static void wait_in_guest(void *arg, const struct tdx_vcpu_run *run,
			  struct tdx_scripted_action *action)
{
	struct running *running = arg;

	sem_post(&running->entered);
	sem_wait(&running->go_on);
	action->exit.reason = TDX_EXIT_EXTERNAL_INTERRUPT;
	action->exit.interruption_info = 0x80000031;
}

static void *run_guest(void *arg)
{
	struct running *running = arg;
	struct tdx_vp_regs regs = { 0 };

	tdx_trap_bind(tdx_machine_lp(running->fix->machine, 1));
	running->status = tdh_vp_enter(running->fix->tdvpr, 0, &regs);
	tdx_trap_bind(NULL);
	return NULL;
}

static void shutdown_waits_for_no_other_lp(void **state)
{
	struct update *update = *state;
	struct fix *fix = create(update, NULL, 2);
	struct running running = { .fix = fix };
	pthread_t thread;

	assert_int_equal(tdh_vp_flush(fix->tdvpr), TDX_SUCCESS);
	sem_init(&running.entered, 0, 0);
	sem_init(&running.go_on, 0, 0);
	fix->engine.next = wait_in_guest;
	fix->engine.arg = &running;
	assert_int_equal(pthread_create(&thread, NULL, run_guest, &running), 0);
	sem_wait(&running.entered);
	assert_int_equal(tdh_sys_shutdown(0), TDX_SYS_BUSY);
	assert_int_equal(sys_rd(TDX_MD_SYS_HANDOFF_DATA_VALID), 0);
	assert_int_equal(mng_rd(fix, TDX_MD_TD_MAX_VCPUS), TDX_SUCCESS);
	sem_post(&running.go_on);
	assert_int_equal(pthread_join(thread, NULL), 0);
	assert_int_equal((uint32_t)running.status, TDX_EXIT_EXTERNAL_INTERRUPT);
	assert_int_equal(tdh_sys_shutdown(0), TDX_SUCCESS);
	sem_destroy(&running.entered);
	sem_destroy(&running.go_on);
}

#define TEST(test) cmocka_unit_test_teardown(test, down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_td_runs_on_under_the_next_module),
		TEST(a_report_tells_of_the_tds_module_and_of_the_present_svn),
		TEST(a_td_made_after_an_update_is_measured_with_the_image),
		TEST(a_td_gets_the_calls_of_the_module_that_it_is_updated_to),
		TEST(shutdown_ends_all_but_lp_shutdown_and_leaves_nothing_to_repeat),
		TEST(update_needs_init_on_every_lp_and_happens_once),
		TEST(update_refuses_handoff_data_of_versions_that_it_was_not_told_of),
		TEST(a_loaded_module_knows_nothing_of_the_tds_before),
		TEST(shutdown_waits_for_no_other_lp),
	};

	return cmocka_run_group_tests_name("update", tests, make_key, free_key);
}
