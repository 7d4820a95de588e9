/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The lock words, one rule a test. That they exclude real threads is what
 * module/tests/test_stress.c is about.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "core/lock.h"
#include "core/sept.h"

#define HOST	false
#define GUEST	true

static void sharex_shared_holders_add_up(void **state)
{
	tdx_lock_word lock = 0;

	assert_int_equal(tdx_sharex_try(&lock, TDX_SHARED), TDX_LOCK_TAKEN);
	assert_int_equal(tdx_sharex_try(&lock, TDX_SHARED), TDX_LOCK_TAKEN);
	assert_int_equal(lock, 4);
	tdx_sharex_release(&lock, TDX_SHARED);
	assert_int_equal(tdx_sharex_try(&lock, TDX_EXCLUSIVE), TDX_LOCK_BUSY);
	tdx_sharex_release(&lock, TDX_SHARED);
	assert_int_equal(lock, 0);
}

static void sharex_exclusive_keeps_all_out(void **state)
{
	tdx_lock_word lock = 0;

	assert_int_equal(tdx_sharex_try(&lock, TDX_EXCLUSIVE), TDX_LOCK_TAKEN);
	assert_int_equal(tdx_sharex_try(&lock, TDX_SHARED), TDX_LOCK_BUSY);
	assert_int_equal(tdx_sharex_try(&lock, TDX_EXCLUSIVE), TDX_LOCK_BUSY);
	tdx_sharex_release(&lock, TDX_EXCLUSIVE);
	assert_int_equal(lock, 0);
}

static void sharex_promotes_only_the_single_holder(void **state)
{
	tdx_lock_word lock = 0;

	tdx_sharex_try(&lock, TDX_SHARED);
	tdx_sharex_try(&lock, TDX_SHARED);
	assert_int_equal(tdx_sharex_promote(&lock), TDX_LOCK_BUSY);
	tdx_sharex_release(&lock, TDX_SHARED);
	assert_int_equal(tdx_sharex_promote(&lock), TDX_LOCK_TAKEN);
	assert_int_equal(tdx_sharex_try(&lock, TDX_SHARED), TDX_LOCK_BUSY);
	tdx_sharex_demote(&lock);
	assert_int_equal(tdx_sharex_try(&lock, TDX_SHARED), TDX_LOCK_TAKEN);
}

static void hp_failed_host_try_turns_guests_away(void **state)
{
	tdx_lock_word lock = 0;

	assert_int_equal(tdx_hp_try(&lock, TDX_SHARED, GUEST), TDX_LOCK_TAKEN);
	assert_int_equal(tdx_hp_try(&lock, TDX_EXCLUSIVE, HOST), TDX_LOCK_BUSY);
	assert_int_equal(tdx_hp_try(&lock, TDX_SHARED, GUEST), TDX_LOCK_HOST_PRIORITY);
	tdx_hp_release(&lock, TDX_SHARED);
	/* Still so after the release: the host has not had its turn. */
	assert_int_equal(tdx_hp_try(&lock, TDX_SHARED, GUEST), TDX_LOCK_HOST_PRIORITY);
	assert_int_equal(tdx_hp_try(&lock, TDX_EXCLUSIVE, GUEST), TDX_LOCK_HOST_PRIORITY);
}

static void hp_host_success_ends_host_priority(void **state)
{
	tdx_lock_word lock = 2;

	assert_int_equal(tdx_hp_try(&lock, TDX_SHARED, HOST), TDX_LOCK_TAKEN);
	assert_int_equal(tdx_hp_try(&lock, TDX_SHARED, GUEST), TDX_LOCK_TAKEN);
	tdx_hp_release(&lock, TDX_SHARED);
	tdx_hp_release(&lock, TDX_SHARED);
	lock = 2;
	assert_int_equal(tdx_hp_try(&lock, TDX_EXCLUSIVE, HOST), TDX_LOCK_TAKEN);
	tdx_hp_release(&lock, TDX_EXCLUSIVE);
	assert_int_equal(lock, 0);
}

static void hp_failed_guest_try_leaves_no_trace(void **state)
{
	tdx_lock_word lock = 0;

	tdx_hp_try(&lock, TDX_EXCLUSIVE, HOST);
	assert_int_equal(tdx_hp_try(&lock, TDX_SHARED, GUEST), TDX_LOCK_BUSY);
	assert_int_equal(tdx_hp_try(&lock, TDX_EXCLUSIVE, GUEST), TDX_LOCK_BUSY);
	tdx_hp_release(&lock, TDX_EXCLUSIVE);
	assert_int_equal(lock, 0);
}

static void hp_priority_survives_an_exclusive_release(void **state)
{
	tdx_lock_word lock = 0;

	tdx_hp_try(&lock, TDX_EXCLUSIVE, HOST);
	assert_int_equal(tdx_hp_try(&lock, TDX_SHARED, HOST), TDX_LOCK_BUSY);
	tdx_hp_release(&lock, TDX_EXCLUSIVE);
	assert_int_equal(tdx_hp_try(&lock, TDX_SHARED, GUEST), TDX_LOCK_HOST_PRIORITY);
}

static void hp_promotion_with_other_readers_asks_for_priority(void **state)
{
	tdx_lock_word lock = 0;

	tdx_hp_try(&lock, TDX_SHARED, HOST);
	tdx_hp_try(&lock, TDX_SHARED, HOST);
	assert_int_equal(tdx_hp_promote(&lock), TDX_LOCK_BUSY);
	assert_int_equal(tdx_hp_try(&lock, TDX_SHARED, GUEST), TDX_LOCK_HOST_PRIORITY);
	tdx_hp_release(&lock, TDX_SHARED);
	assert_int_equal(tdx_hp_promote(&lock), TDX_LOCK_TAKEN);
	tdx_hp_release(&lock, TDX_EXCLUSIVE);
	assert_int_equal(lock, 0);
}

static void mutex_is_taken_once(void **state)
{
	uint8_t lock = 0;

	assert_int_equal(tdx_mutex_try(&lock), TDX_LOCK_TAKEN);
	assert_int_equal(tdx_mutex_try(&lock), TDX_LOCK_BUSY);
	tdx_mutex_release(&lock);
	assert_int_equal(tdx_mutex_try(&lock), TDX_LOCK_TAKEN);
}

static void sept_entry_lock_leaves_the_rest_alone(void **state)
{
	uint64_t entry = TDX_SEPT_INIT;

	assert_int_equal(tdx_sept_entry_try(&entry, GUEST), TDX_LOCK_TAKEN);
	assert_int_equal(entry, TDX_SEPT_INIT | TDX_SEPT_LOCK);
	assert_int_equal(tdx_sept_entry_try(&entry, GUEST), TDX_LOCK_BUSY);
	assert_int_equal(entry, TDX_SEPT_INIT | TDX_SEPT_LOCK);
	tdx_sept_entry_release(&entry);
	assert_int_equal(entry, TDX_SEPT_INIT);
}

static void sept_entry_lock_gives_the_host_priority(void **state)
{
	uint64_t entry = TDX_SEPT_INIT;

	tdx_sept_entry_try(&entry, GUEST);
	assert_int_equal(tdx_sept_entry_try(&entry, HOST), TDX_LOCK_BUSY);
	tdx_sept_entry_release(&entry);
	assert_int_equal(tdx_sept_entry_try(&entry, GUEST), TDX_LOCK_HOST_PRIORITY);
	assert_int_equal(tdx_sept_entry_try(&entry, HOST), TDX_LOCK_TAKEN);
	tdx_sept_entry_release(&entry);
	assert_int_equal(tdx_sept_entry_try(&entry, GUEST), TDX_LOCK_TAKEN);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sharex_shared_holders_add_up),
		cmocka_unit_test(sharex_exclusive_keeps_all_out),
		cmocka_unit_test(sharex_promotes_only_the_single_holder),
		cmocka_unit_test(hp_failed_host_try_turns_guests_away),
		cmocka_unit_test(hp_host_success_ends_host_priority),
		cmocka_unit_test(hp_failed_guest_try_leaves_no_trace),
		cmocka_unit_test(hp_priority_survives_an_exclusive_release),
		cmocka_unit_test(hp_promotion_with_other_readers_asks_for_priority),
		cmocka_unit_test(mutex_is_taken_once),
		cmocka_unit_test(sept_entry_lock_leaves_the_rest_alone),
		cmocka_unit_test(sept_entry_lock_gives_the_host_priority),
	};

	return cmocka_run_group_tests_name("lock", tests, NULL, NULL);
}
