/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A platform that lets calls find their locks taken: every call of a TD's life
 * is busy at each of its locks in turn. Busy, it leaves nothing behind, and the
 * same call succeeds when the lock is free.
 */
#include "tests/td_fixture.h"

#include <string.h>

#include "core/machine.h"

#define OTHER_HKID	40
#define MAX_LOCKS	64u		/* more than any call asks for */
#define NEW_GPA		0x9000ull
#define EPTP_CONTROLS	0x1eull

static struct {
	bool armed, fired;
	uint32_t at, asked;	/* which lock, counted from arming */
} failure;

static bool lock_busy(void *arg, uint32_t lp)
{
	bool now = failure.armed && failure.asked++ == failure.at;

	failure.armed = failure.armed && !now;
	failure.fired = failure.fired || now;
	return now;
}

static void print_violation(void *arg, const char *text)
{
	print_error("%s\n", text);
}

static void arm(uint32_t at)
{
	failure.armed = true;
	failure.fired = false;
	failure.at = at;
	failure.asked = 0;
}

static void assert_busy(struct fix *fix, tdx_status status, const char *what)
{
	if (!tdx_status_is_busy(status)) {
		fail_msg("%s with lock %u taken: 0x%llx", what, failure.at,
			 (unsigned long long)status);
	}
	assert_int_equal(tdx_machine_check(fix->machine, print_violation, NULL), 0);
}

/*
 * @call with each lock taken in turn, as long as it asks for one, then in earnest.
 * At least @locks of them were found.
 */
#define BUSY_AT_EACH_LOCK(fix, locks, call)					\
	do {									\
		uint32_t found = 0;						\
										\
		for (uint32_t at = 0; at < MAX_LOCKS; at++) {		\
			tdx_status status;					\
										\
			arm(at);						\
			status = (call);					\
			failure.armed = false;					\
			if (failure.fired) {					\
				found++;					\
				assert_busy(fix, status, #call);		\
			} else {						\
				/* Not asked for that many: this was in earnest. */	\
				assert_int_equal(status, TDX_SUCCESS);		\
				break;						\
			}							\
		}								\
		assert_in_range(found, locks, MAX_LOCKS);			\
	} while (0)

static int setup(void **state)
{
	static struct fix fix;
	const struct fix_options options = { 0 };

	fix_create(&fix, &options);
	memset(&failure, 0, sizeof(failure));
	fix.machine->platform.config.ops.lock_busy = lock_busy;
	*state = &fix;
	return 0;
}

static int teardown(void **state)
{
	fix_destroy(*state);
	return 0;
}

static tdx_status init(struct fix *fix, struct tdx_tdr tdr, uint64_t params_pa)
{
	struct td_params *params = fix_map(fix, params_pa);

	memset(params, 0, sizeof(*params));
	params->xfam = 3;
	params->max_vcpus = 1;
	params->eptp_controls = EPTP_CONTROLS;
	params->tsc_frequency = 80;
	return tdh_mng_init(tdr, params_pa, NULL);
}

static tdx_status reclaim(uint64_t pa)
{
	return tdh_phymem_page_reclaim(pa, NULL, NULL, NULL, NULL, NULL, NULL);
}

static void td_is_built_and_taken_down_with_every_lock_found_taken_first(void **state)
{
	struct fix *fix = *state;
	struct tdx_tdr tdr = { fix_take_page(fix) };
	struct tdx_tdvpr tdvpr;
	uint64_t params = fix_take_page(fix), page, first = fix->next_page, source;

	BUSY_AT_EACH_LOCK(fix, 2, tdh_mng_create(tdr, (struct tdx_hkid){ OTHER_HKID }));
	BUSY_AT_EACH_LOCK(fix, 1, tdh_mng_key_config(tdr));
	for (int i = 0; i < TDX_TDCS_MIN_PAGES; i++) {
		page = fix_take_page(fix);
		BUSY_AT_EACH_LOCK(fix, 2, tdh_mng_addcx(page, tdr));
	}
	BUSY_AT_EACH_LOCK(fix, 1, init(fix, tdr, params));
	tdvpr.pa = fix_take_page(fix);
	BUSY_AT_EACH_LOCK(fix, 3, tdh_vp_create(tdvpr, tdr));
	for (int i = 1; i < TDX_TDVPS_MIN_PAGES; i++) {
		page = fix_take_page(fix);
		BUSY_AT_EACH_LOCK(fix, 4, tdh_vp_addcx(page, tdvpr));
	}
	BUSY_AT_EACH_LOCK(fix, 3, tdh_vp_init(tdvpr, 0));
	for (unsigned int level = 3; level >= 1; level--) {
		page = fix_take_page(fix);
		BUSY_AT_EACH_LOCK(fix, 5, tdh_mem_sept_add(tdx_gpa_level(0, level), tdr, page, NULL,
							   NULL));
	}
	page = fix_take_page(fix);
	source = fix_take_page(fix);
	BUSY_AT_EACH_LOCK(fix, 2, tdh_mem_page_add(tdx_gpa_level(FIX_GPA, 0), tdr, page, source,
						   NULL, NULL));
	BUSY_AT_EACH_LOCK(fix, 1, tdh_mr_extend(FIX_GPA, tdr, NULL, NULL));
	BUSY_AT_EACH_LOCK(fix, 1, tdh_mr_finalize(tdr));
	BUSY_AT_EACH_LOCK(fix, 2, tdh_vp_flush(tdvpr));
	BUSY_AT_EACH_LOCK(fix, 2, tdh_mng_vpflushdone(tdr));
	BUSY_AT_EACH_LOCK(fix, 2, tdh_phymem_cache_wb(0));
	BUSY_AT_EACH_LOCK(fix, 2, tdh_mng_key_freeid(tdr));
	for (page = first; page < source; page += TDX_PAGE) {
		BUSY_AT_EACH_LOCK(fix, 2, reclaim(page));
	}
	BUSY_AT_EACH_LOCK(fix, 1, reclaim(tdr.pa));
}

static tdx_status enter(struct fix *fix)
{
	fix_enter(fix, 0);
	return tdx_status_is_busy(fix->status) ? fix->status :
	       fix->status == TDX_EXIT_EXTERNAL_INTERRUPT ? TDX_SUCCESS : fix->status;
}

static void memory_of_a_running_td_is_changed_with_every_lock_found_taken_first(void **state)
{
	struct fix *fix = *state;
	struct tdx_gpa_level gpa = tdx_gpa_level(NEW_GPA, 0);
	uint64_t page = fix_take_page(fix), target = fix_take_page(fix);

	BUSY_AT_EACH_LOCK(fix, 3, enter(fix));
	BUSY_AT_EACH_LOCK(fix, 5, tdh_mem_page_aug(gpa, fix->tdr, page, NULL, NULL));
	BUSY_AT_EACH_LOCK(fix, 4, tdh_mem_range_block(gpa, fix->tdr, NULL, NULL));
	BUSY_AT_EACH_LOCK(fix, 3, tdh_mem_track(fix->tdr));
	BUSY_AT_EACH_LOCK(fix, 4, tdh_mem_range_unblock(gpa, fix->tdr, NULL, NULL));
	BUSY_AT_EACH_LOCK(fix, 4, tdh_mem_range_block(gpa, fix->tdr, NULL, NULL));
	BUSY_AT_EACH_LOCK(fix, 3, tdh_mem_track(fix->tdr));
	BUSY_AT_EACH_LOCK(fix, 6, tdh_mem_page_relocate(gpa, fix->tdr, target, NULL, NULL));
	BUSY_AT_EACH_LOCK(fix, 4, tdh_mem_range_block(gpa, fix->tdr, NULL, NULL));
	BUSY_AT_EACH_LOCK(fix, 3, tdh_mem_track(fix->tdr));
	BUSY_AT_EACH_LOCK(fix, 5, tdh_mem_page_remove(gpa, fix->tdr, NULL, NULL));
}

/* Only what is asked for is busy: the call of another LP is not. */
static void platform_says_which_lp_and_which_lock(void **state)
{
	struct fix *fix = *state;

	arm(1000);
	assert_int_equal(tdh_mem_track(fix->tdr), TDX_SUCCESS);
	assert_false(failure.fired);
	failure.armed = false;
	arm(0);
	assert_int_equal(tdh_mem_track(fix->tdr), TDX_OPERAND_BUSY | TDX_OPERAND_ID_RCX);
	assert_true(failure.fired);
	assert_int_equal(tdh_mem_track(fix->tdr), TDX_SUCCESS);
}

static void guest_call_with_a_lock_taken_is_busy_for_the_guest(void **state)
{
	struct fix *fix = *state;
	uint64_t page = fix_take_page(fix);

	assert_int_equal(tdh_mem_page_aug(tdx_gpa_level(NEW_GPA, 0), fix->tdr, page, NULL, NULL),
			 TDX_SUCCESS);
	fix_tdcall(fix, TDX_LEAF_TDG_MEM_PAGE_ACCEPT, NEW_GPA, 0, 0);
	fix_tdcall(fix, TDX_LEAF_TDG_MEM_PAGE_ACCEPT, NEW_GPA, 0, 0);
	/* TDH.VP.ENTER keeps its own locks beside those of the TDCALL, which starts anew. */
	for (failure.at = 0; !failure.fired && failure.at < MAX_LOCKS; failure.at++) {
		fix->list.position = 0;
		failure.armed = true;
		failure.asked = 0;
		fix_enter(fix, 0);
		failure.armed = false;
		if (failure.fired && fix->status != TDX_EXIT_EXTERNAL_INTERRUPT) {
			/* The entry's own lock: the next one. */
			assert_true(tdx_status_is_busy(fix->status));
			failure.fired = false;
		}
	}
	assert_true(tdx_status_is_busy(fix_after(fix, 0)->gpr[TDX_RAX]));
	assert_int_equal(fix_after(fix, 1)->gpr[TDX_RAX], TDX_SUCCESS);
}

#define TEST(name)	cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(td_is_built_and_taken_down_with_every_lock_found_taken_first),
		TEST(memory_of_a_running_td_is_changed_with_every_lock_found_taken_first),
		TEST(platform_says_which_lp_and_which_lock),
		TEST(guest_call_with_a_lock_taken_is_busy_for_the_guest),
	};

	return cmocka_run_group_tests_name("module busy", tests, NULL, NULL);
}
