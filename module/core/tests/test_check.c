/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The invariant checker must find what is wrong: a healthy TD has no violation,
 * and each kind of damage done to its structures is named.
 */
#include "tests/td_fixture.h"

#include <string.h>

#include "core/machine.h"
#include "core/memory.h"
#include "core/pamt.h"
#include "core/sept.h"

#define ALIAS_VM_1	(0x800full << 16)	/* R W Xs Xu of VM 1, valid */
#define ALIAS_MASK	(0xfull << 16)

struct findings {
	uint32_t count;
	char first[256];
};

static void found(void *arg, const char *text)
{
	struct findings *findings = arg;

	if (findings->count++ == 0) {
		strncpy(findings->first, text, sizeof(findings->first) - 1);
	}
}

static void assert_healthy(struct fix *fix)
{
	struct findings findings = { 0 };

	if (tdx_machine_check(fix->machine, found, &findings)) {
		fail_msg("%s", findings.first);
	}
}

static void assert_found(struct fix *fix, const char *what)
{
	struct findings findings = { 0 };

	assert_int_not_equal(tdx_machine_check(fix->machine, found, &findings), 0);
	if (!strstr(findings.first, what)) {
		fail_msg("found \"%s\", not \"%s\"", findings.first, what);
	}
}

static struct tdx_pamt_entry *pamt_of(struct fix *fix, uint64_t pa)
{
	struct tdx_pamt_place place;

	assert_true(tdx_pamt_find(fix->machine, pa, &place));
	return place.entry[TDX_4K];
}

/* The entry that maps a GPA, of L1 (VM 0) or an L2 VM. */
static uint64_t *entry_of(struct fix *fix, uint32_t vm, uint64_t gpa)
{
	struct tdx_td td = { .tdr = fix_map(fix, fix->tdr.pa), .tdcs = fix_tdcs(fix) };
	int level = TDX_LEVEL_PT;
	uint64_t value;

	td.hkid = td.tdr->hkid;
	return tdx_sept_walk(fix->machine, tdx_l2_sept_eptp(&td, vm), gpa, td.hkid, &level, &value,
			     false);
}

static int setup(void **state)
{
	static struct fix fix;
	const struct fix_options options = { .num_l2_vms = 1 };

	fix_create(&fix, &options);
	fix_tdcall(&fix, TDX_LEAF_TDG_MEM_PAGE_ATTR_WR, FIX_GPA, ALIAS_VM_1, ALIAS_MASK);
	fix_enter(&fix, 0);
	assert_int_equal(fix_after(&fix, 0)->gpr[TDX_RAX], TDX_SUCCESS);
	*state = &fix;
	assert_healthy(&fix);
	return 0;
}

static int teardown(void **state)
{
	fix_destroy(*state);
	return 0;
}

static void child_count_is_compared_with_the_pages_owned(void **state)
{
	struct fix *fix = *state;
	struct tdr *tdr = fix_map(fix, fix->tdr.pa);

	tdr->chldcnt++;
	assert_found(fix, "CHLDCNT");
	tdr->chldcnt--;
	assert_healthy(fix);
}

static void mapped_page_that_was_freed_is_found(void **state)
{
	struct fix *fix = *state;

	pamt_of(fix, fix->page[1])->type = PT_NDA;
	((struct tdr *)fix_map(fix, fix->tdr.pa))->chldcnt--;
	assert_found(fix, "not the TD's");
}

static void owned_page_that_nothing_maps_is_found(void **state)
{
	struct fix *fix = *state;

	*entry_of(fix, 0, FIX_GPA + TDX_PAGE) = TDX_SEPT_INIT;
	assert_found(fix, "pages of memory, maps");
}

static void page_mapped_twice_is_found(void **state)
{
	struct fix *fix = *state;

	*entry_of(fix, 0, FIX_GPA + 2 * TDX_PAGE) = *entry_of(fix, 0, FIX_GPA + TDX_PAGE);
	assert_found(fix, "mapped twice");
}

static void page_whose_owner_is_no_td_is_found(void **state)
{
	struct fix *fix = *state;

	tdx_pamt_set_owner(pamt_of(fix, fix->page[0]), fix->page[1]);
	assert_found(fix, "is no TDR");
}

static void locks_left_taken_are_found(void **state)
{
	struct fix *fix = *state;
	uint64_t *entry = entry_of(fix, 0, FIX_GPA);

	pamt_of(fix, fix->page[0])->lock = 4;
	assert_found(fix, "metadata is left locked");
	pamt_of(fix, fix->page[0])->lock = 2;	/* host priority alone is no holder */
	assert_healthy(fix);
	fix_tdcs(fix)->secure_ept_lock = 2;
	assert_found(fix, "the secure EPT is left locked");
	fix_tdcs(fix)->secure_ept_lock = 0;
	*entry |= TDX_SEPT_LOCK;
	assert_found(fix, "left locked");
	*entry &= ~TDX_SEPT_LOCK;
	assert_healthy(fix);
}

static void permissions_that_contradict_the_state_are_found(void **state)
{
	struct fix *fix = *state;

	*entry_of(fix, 0, FIX_GPA + TDX_PAGE) &= ~TDX_SEPT_W;
	assert_found(fix, "permissions do not fit");
}

static void alias_must_agree_with_l1(void **state)
{
	struct fix *fix = *state;
	uint64_t *l1 = entry_of(fix, 0, FIX_GPA), *l2 = entry_of(fix, 1, FIX_GPA), good = *l2;

	*l2 = TDX_L2_SEPT_INIT;
	assert_found(fix, "an alias is missing");
	*l2 = good + TDX_PAGE;
	assert_found(fix, "maps another page");
	*l2 = good;
	*l1 &= ~TDX_SEPT_ALIAS(1);
	assert_found(fix, "L1 does not know of");
}

static void vcpu_counts_are_compared_with_the_vcpus(void **state)
{
	struct fix *fix = *state;

	fix_tdcs(fix)->num_assoc_vcpus = 2;
	assert_found(fix, "associated");
	fix_tdcs(fix)->num_assoc_vcpus = 1;
	fix_tdcs(fix)->refcount[1] = 1;
	assert_found(fix, "its epochs count 1");
}

static void key_without_a_td_and_td_without_its_key_are_found(void **state)
{
	struct fix *fix = *state;
	struct tdx_kot_entry *keys = fix->machine->module.kot.entries;
	struct tdr *tdr = fix_map(fix, fix->tdr.pa);

	keys[tdr->hkid + 1].state = TDX_HKID_STATE_FLUSHED;
	assert_found(fix, "no TD has it");
	keys[tdr->hkid + 1].state = TDX_HKID_STATE_FREE;
	keys[tdr->hkid].state = TDX_HKID_STATE_FREE;
	assert_found(fix, "needs");
}

static void page_is_written_with_its_owners_key_and_no_other_with_any(void **state)
{
	struct fix *fix = *state;
	uint32_t *data = tdx_memory_page_key(fix->machine, fix->page[0]), key = *data;
	uint32_t *tdr = tdx_memory_page_key(fix->machine, fix->tdr.pa);
	uint32_t *vcpu = tdx_memory_page_key(fix->machine, fix->tdvpr.pa);
	uint32_t *nobody = tdx_memory_page_key(fix->machine, fix_take_page(fix));

	/* Spoiled is not wrong, and data may be what a guest has not accepted yet. */
	*data = key | TDX_PAGE_SPOILED;
	assert_healthy(fix);
	*data = 0;
	assert_healthy(fix);
	*data = key + 1;
	assert_found(fix, "its owner has");
	*data = key;
	*vcpu = 0;
	assert_found(fix, "its owner has");
	*vcpu = key;
	*nobody = key;
	assert_found(fix, "nobody's");
	*nobody = 0;
	*tdr = key;
	assert_found(fix, "its owner has");
}

#define with_td(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		with_td(child_count_is_compared_with_the_pages_owned),
		with_td(mapped_page_that_was_freed_is_found),
		with_td(owned_page_that_nothing_maps_is_found),
		with_td(page_mapped_twice_is_found),
		with_td(page_whose_owner_is_no_td_is_found),
		with_td(locks_left_taken_are_found),
		with_td(permissions_that_contradict_the_state_are_found),
		with_td(alias_must_agree_with_l1),
		with_td(vcpu_counts_are_compared_with_the_vcpus),
		with_td(key_without_a_td_and_td_without_its_key_are_found),
		with_td(page_is_written_with_its_owners_key_and_no_other_with_any),
	};

	return cmocka_run_group_tests_name("module core check", tests, NULL, NULL);
}
