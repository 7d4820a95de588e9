/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What memory is through which key id: private pages through shared ids, pages
 * of one key through another, pages that changed hands, and what becomes of a
 * TD and of the module when a page of theirs was written to by the host.
 */
#include "tests/td_fixture.h"

#include <string.h>

#include <tdx/gen/fields_sys.h>

#include "core/memory.h"

#define MODULE_HKID	32u
#define TD_HKID		33u
#define PAMT_4K		(4ull << 20)
#define OTHER_HKID	34u
#define NEW_GPA		0x9000ull
#define MC_EVENT	0x80000312u
#define PATTERN		0x5aa5123487654321ull

#define ok(call)	assert_int_equal((call), TDX_SUCCESS)

static int setup(void **state)
{
	static struct fix fix;
	const struct fix_options options = { 0 };

	fix_create(&fix, &options);
	*state = &fix;
	return 0;
}

static int teardown(void **state)
{
	fix_destroy(*state);
	return 0;
}

static uint64_t with(const struct fix *fix, uint64_t pa, uint64_t hkid)
{
	return pa | hkid << tdx_machine_hkid_shift(fix->machine);
}

static enum tdx_memory_answer read_as(struct fix *fix, uint64_t pa, uint64_t hkid, uint64_t *value)
{
	return tdx_machine_read(fix->machine, with(fix, pa, hkid), value, sizeof(*value));
}

static enum tdx_memory_answer write_as(struct fix *fix, uint64_t pa, uint64_t hkid, uint64_t value)
{
	return tdx_machine_write(fix->machine, with(fix, pa, hkid), &value, sizeof(value));
}

static void assert_reads(struct fix *fix, uint64_t pa, uint64_t hkid,
			 enum tdx_memory_answer answer, uint64_t value)
{
	uint64_t got = ~value;

	assert_int_equal(read_as(fix, pa, hkid, &got), answer);
	assert_int_equal(got, value);
}

/* The guest stores to its first page. */
static void guest_writes(struct fix *fix, uint64_t value)
{
	memcpy(fix_map(fix, fix->page[0]), &value, sizeof(value));
}

static void stop_guest(struct fix *fix)
{
	ok(tdh_vp_flush(fix->tdvpr));
	ok(tdh_mng_vpflushdone(fix->tdr));
	ok(tdh_phymem_cache_wb(0));
	ok(tdh_mng_key_freeid(fix->tdr));
}

static void reclaim(uint64_t pa)
{
	ok(tdh_phymem_page_reclaim(pa, NULL, NULL, NULL, NULL, NULL, NULL));
}

/* --- reading ---------------------------------------------------------------------- */

static void private_page_reads_as_zero_through_every_shared_id(void **state)
{
	struct fix *fix = *state;

	guest_writes(fix, PATTERN);
	assert_reads(fix, fix->page[0], 0, TDX_MEMORY_ZEROS, 0);
	assert_reads(fix, fix->page[0], MODULE_HKID - 1, TDX_MEMORY_ZEROS, 0);
	assert_reads(fix, fix->page[0], TD_HKID, TDX_MEMORY_DONE, PATTERN);
	/* Nothing came of it for the TD. */
	assert_false(tdx_memory_is_spoiled(fix->machine, fix->page[0]));
}

static void structures_of_the_module_are_private_pages_too(void **state)
{
	struct fix *fix = *state;
	const struct tdr *tdr = fix_map(fix, fix->tdr.pa);
	uint64_t value;

	assert_reads(fix, fix->tdr.pa, 0, TDX_MEMORY_ZEROS, 0);
	assert_int_equal(read_as(fix, fix->tdr.pa, MODULE_HKID, &value), TDX_MEMORY_DONE);
	assert_reads(fix, fix->tdvpr.pa, 0, TDX_MEMORY_ZEROS, 0);
	assert_int_equal(read_as(fix, fix->tdvpr.pa, TD_HKID, &value), TDX_MEMORY_DONE);
	assert_int_equal(read_as(fix, tdr->tdcx_pa[0], TD_HKID, &value), TDX_MEMORY_DONE);
	assert_reads(fix, PAMT_4K, 0, TDX_MEMORY_ZEROS, 0);
	assert_int_equal(read_as(fix, PAMT_4K, MODULE_HKID, &value), TDX_MEMORY_DONE);
}

static void another_private_id_takes_a_machine_check_where_lines_have_a_mac(void **state)
{
	struct fix *fix = *state;

	guest_writes(fix, PATTERN);
	assert_reads(fix, fix->page[0], OTHER_HKID, TDX_MEMORY_POISON, 0);
	assert_reads(fix, fix->page[0], MODULE_HKID, TDX_MEMORY_POISON, 0);
	/* Reading poison makes none. */
	assert_reads(fix, fix->page[0], TD_HKID, TDX_MEMORY_DONE, PATTERN);
}

static void another_private_id_reads_ciphertext_where_lines_have_only_an_owner_bit(void **state)
{
	struct fix *fix = *state;
	uint64_t first, again, other, beside;

	assert_true(tdx_machine_set_sysinfo(fix->machine, "tdx_without_integrity", 1));
	guest_writes(fix, PATTERN);
	assert_int_equal(read_as(fix, fix->page[0], OTHER_HKID, &first), TDX_MEMORY_CIPHERTEXT);
	assert_int_not_equal(first, PATTERN);
	assert_int_not_equal(first, 0);
	assert_int_equal(read_as(fix, fix->page[0], OTHER_HKID, &again), TDX_MEMORY_CIPHERTEXT);
	assert_int_equal(again, first);
	/* Of another key and of another address it is different. */
	assert_int_equal(read_as(fix, fix->page[0], OTHER_HKID + 1, &other),
			 TDX_MEMORY_CIPHERTEXT);
	assert_int_not_equal(other, first);
	assert_int_equal(read_as(fix, fix->page[0] + 8, OTHER_HKID, &beside),
			 TDX_MEMORY_CIPHERTEXT);
	assert_int_not_equal(beside, first ^ PATTERN);
	/* Bytes of it are bytes of the whole. */
	assert_int_equal(tdx_machine_read(fix->machine, with(fix, fix->page[0] + 2, OTHER_HKID),
					  &again, 4), TDX_MEMORY_CIPHERTEXT);
	assert_int_equal((uint32_t)again, (uint32_t)(first >> 16));
	/* The owner bit is checked here, too. */
	assert_reads(fix, fix_take_page(fix), OTHER_HKID, TDX_MEMORY_POISON, 0);
}

static void shared_memory_is_alike_under_every_shared_id_and_poison_under_a_private_one(
	void **state)
{
	struct fix *fix = *state;
	uint64_t pa = fix_take_page(fix);

	assert_int_equal(write_as(fix, pa, 3, PATTERN), TDX_MEMORY_DONE);
	assert_reads(fix, pa, 0, TDX_MEMORY_DONE, PATTERN);
	assert_reads(fix, pa, 17, TDX_MEMORY_DONE, PATTERN);
	assert_reads(fix, pa, TD_HKID, TDX_MEMORY_POISON, 0);
	assert_int_equal(*(uint64_t *)fix_map(fix, pa), PATTERN);
}

static void access_across_pages_answers_with_the_worst_of_them(void **state)
{
	struct fix *fix = *state;
	uint64_t shared = fix_take_page(fix), bytes[1024];

	guest_writes(fix, PATTERN);
	memset(fix_map(fix, shared), 0x77, TDX_PAGE);
	/* page[3] is the last that PAGE.ADD took; its source, a shared page, follows. */
	assert_int_equal(tdx_machine_read(fix->machine, fix->page[3], bytes, sizeof(bytes)),
			 TDX_MEMORY_ZEROS);
	assert_int_equal(tdx_machine_read(fix->machine, shared, bytes, TDX_PAGE), TDX_MEMORY_DONE);
	assert_int_equal(bytes[511], 0x7777777777777777ull);
	assert_int_equal(read_as(fix, 1ull << 40, 0, bytes), TDX_MEMORY_ABSENT);
	assert_int_equal(bytes[0], ~0ull);
	assert_int_equal(write_as(fix, 1ull << 40, 0, 1), TDX_MEMORY_ABSENT);
}

/* --- pages that change hands ------------------------------------------------------- */

static void page_given_back_says_nothing_and_is_the_hosts(void **state)
{
	struct fix *fix = *state;
	uint64_t pa = fix->page[0];

	guest_writes(fix, PATTERN);
	stop_guest(fix);
	assert_reads(fix, pa, 0, TDX_MEMORY_ZEROS, 0);
	reclaim(pa);
	assert_int_equal(*(uint64_t *)fix_map(fix, pa), 0);
	assert_reads(fix, pa, 0, TDX_MEMORY_DONE, 0);
	assert_int_equal(write_as(fix, pa + 8, 0, 1), TDX_MEMORY_DONE);
	assert_reads(fix, pa + 8, 0, TDX_MEMORY_DONE, 1);
	assert_reads(fix, pa, 0, TDX_MEMORY_DONE, 0);
	assert_int_equal(tdx_machine_check(fix->machine, NULL, NULL), 0);
}

static void td_in_teardown_is_ciphertext_to_the_next_td_with_its_key_id(void **state)
{
	struct fix *fix = *state;
	struct tdx_tdr next = { fix_take_page(fix) };
	uint64_t value;

	guest_writes(fix, PATTERN);
	stop_guest(fix);
	/* Free is not yet programmed anew. */
	assert_reads(fix, fix->page[0], TD_HKID, TDX_MEMORY_DONE, PATTERN);
	ok(tdh_mng_create(next, (struct tdx_hkid){ TD_HKID }));
	assert_reads(fix, fix->page[0], TD_HKID, TDX_MEMORY_DONE, PATTERN);
	ok(tdh_mng_key_config(next));
	assert_reads(fix, fix->page[0], TD_HKID, TDX_MEMORY_POISON, 0);
	assert_true(tdx_machine_set_sysinfo(fix->machine, "tdx_without_integrity", 1));
	assert_int_equal(read_as(fix, fix->page[0], TD_HKID, &value), TDX_MEMORY_CIPHERTEXT);
	assert_int_not_equal(value, PATTERN);
	/* The old TD goes as before. */
	reclaim(fix->page[0]);
	assert_false(tdx_machine_stopped(fix->machine, NULL));
}

static void page_is_shared_memory_until_the_guest_accepts_it(void **state)
{
	struct fix *fix = *state;
	struct tdx_gpa_level gpa = tdx_gpa_level(NEW_GPA, 0);
	uint64_t pa = fix_take_page(fix);

	assert_int_equal(write_as(fix, pa, 0, 1), TDX_MEMORY_DONE);
	ok(tdh_mem_page_aug(gpa, fix->tdr, pa, NULL, NULL));
	assert_reads(fix, pa, 0, TDX_MEMORY_DONE, 1);
	assert_int_equal(write_as(fix, pa, 0, 2), TDX_MEMORY_DONE);
	fix_tdcall(fix, TDX_LEAF_TDG_MEM_PAGE_ACCEPT, NEW_GPA, 0, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->gpr[TDX_RAX], TDX_SUCCESS);
	assert_reads(fix, pa, TD_HKID, TDX_MEMORY_DONE, 0);
	assert_reads(fix, pa, 0, TDX_MEMORY_ZEROS, 0);
	assert_int_equal(write_as(fix, pa, 0, 3), TDX_MEMORY_SPOILED);
}

static void page_taken_back_before_it_was_accepted_keeps_what_the_host_wrote(void **state)
{
	struct fix *fix = *state;
	struct tdx_gpa_level gpa = tdx_gpa_level(NEW_GPA, 0);
	uint64_t pa = fix_take_page(fix);

	assert_int_equal(write_as(fix, pa, 0, PATTERN), TDX_MEMORY_DONE);
	ok(tdh_mem_page_aug(gpa, fix->tdr, pa, NULL, NULL));
	ok(tdh_mem_range_block(gpa, fix->tdr, NULL, NULL));
	ok(tdh_mem_track(fix->tdr));
	ok(tdh_mem_page_remove(gpa, fix->tdr, NULL, NULL));
	assert_reads(fix, pa, 0, TDX_MEMORY_DONE, PATTERN);
}

/* --- writing ------------------------------------------------------------------------- */

static void shared_write_spoils_a_private_page_for_its_owner_only(void **state)
{
	struct fix *fix = *state;
	const uint32_t *word = tdx_memory_page_key(fix->machine, fix->page[1]);

	guest_writes(fix, PATTERN);
	assert_int_equal(write_as(fix, fix->page[0] + 0x800, 0, 1), TDX_MEMORY_SPOILED);
	assert_reads(fix, fix->page[0], TD_HKID, TDX_MEMORY_POISON, 0);
	assert_int_equal(fix->machine->platform.keys->num_spoiled, 1);
	/* Neighbours are as they were; the host never takes a machine check. */
	assert_int_equal(*word & TDX_PAGE_SPOILED, 0);
	assert_reads(fix, fix->page[0], 0, TDX_MEMORY_ZEROS, 0);
	assert_int_equal(write_as(fix, fix->page[0], 0, 2), TDX_MEMORY_SPOILED);
	assert_int_equal(fix->machine->platform.keys->num_spoiled, 1);
}

static void whole_page_written_with_its_own_key_is_good_again(void **state)
{
	struct fix *fix = *state;
	uint64_t page[512] = { PATTERN };

	assert_int_equal(write_as(fix, fix->page[0], 0, 1), TDX_MEMORY_SPOILED);
	assert_int_equal(write_as(fix, fix->page[0], TD_HKID, 1), TDX_MEMORY_POISON);
	assert_int_equal(tdx_machine_write(fix->machine, with(fix, fix->page[0], TD_HKID), page,
					   sizeof(page)), TDX_MEMORY_DONE);
	assert_reads(fix, fix->page[0], TD_HKID, TDX_MEMORY_DONE, PATTERN);
	assert_int_equal(write_as(fix, fix->page[0] + 8, TD_HKID, 7), TDX_MEMORY_DONE);
	assert_reads(fix, fix->page[0] + 8, TD_HKID, TDX_MEMORY_DONE, 7);
	assert_int_equal(fix->machine->platform.keys->num_spoiled, 0);
}

static void spoiled_page_can_be_given_back_and_taken_anew(void **state)
{
	struct fix *fix = *state;
	struct tdx_gpa_level gpa = tdx_gpa_level(FIX_GPA, 0);

	assert_int_equal(write_as(fix, fix->page[0], 0, 1), TDX_MEMORY_SPOILED);
	ok(tdh_mem_range_block(gpa, fix->tdr, NULL, NULL));
	ok(tdh_mem_track(fix->tdr));
	ok(tdh_mem_page_remove(gpa, fix->tdr, NULL, NULL));
	assert_int_equal(fix->machine->platform.keys->num_spoiled, 0);
	assert_reads(fix, fix->page[0], 0, TDX_MEMORY_DONE, 0);
	ok(tdh_mem_page_aug(gpa, fix->tdr, fix->page[0], NULL, NULL));
	fix_tdcall(fix, TDX_LEAF_TDG_MEM_PAGE_ACCEPT, FIX_GPA, 0, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->gpr[TDX_RAX], TDX_SUCCESS);
	assert_reads(fix, fix->page[0], TD_HKID, TDX_MEMORY_DONE, 0);
}

/* --- who finds the poison --------------------------------------------------------------- */

static void machine_check_of_a_guest_ends_its_td_and_nothing_else(void **state)
{
	struct fix *fix = *state;

	fix_exit(fix, TDX_EXIT_EXCEPTION_NMI, 0)->exit.interruption_info = MC_EVENT;
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_NON_RECOVERABLE_TD_NON_ACCESSIBLE | TDX_STATUS_FATAL |
				      TDX_EXIT_EXCEPTION_NMI);
	assert_int_equal(fix->regs.r9, MC_EVENT);
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_TD_FATAL);
	assert_false(tdx_machine_stopped(fix->machine, NULL));
	/* What is left is to take it down. */
	stop_guest(fix);
	reclaim(fix->page[0]);
}

static void assert_stops_at(struct fix *fix, uint64_t pa)
{
	const char *why = "";

	assert_int_equal(write_as(fix, pa, 0, 1), TDX_MEMORY_SPOILED);
	assert_int_equal(tdh_sys_rd((struct tdx_field_id){ TDX_MD_SYS_NUM_CMRS }, NULL, NULL),
			 TDX_SUCCESS);
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_SEAMCALL_VMFAILINVALID);
	assert_true(tdx_machine_stopped(fix->machine, &why));
	assert_non_null(strstr(why, "machine check in SEAM mode"));
	assert_int_equal(tdh_sys_rd((struct tdx_field_id){ TDX_MD_SYS_NUM_CMRS }, NULL, NULL),
			 TDX_SEAMCALL_VMFAILINVALID);
	/* Looking on from outside does no harm. */
	assert_int_equal(tdx_machine_check(fix->machine, NULL, NULL), 0);
}

static void spoiled_tdr_stops_the_module_that_reads_it(void **state)
{
	struct fix *fix = *state;

	assert_stops_at(fix, fix->tdr.pa);
}

static void spoiled_vcpu_stops_the_module_that_reads_it(void **state)
{
	struct fix *fix = *state;

	assert_stops_at(fix, fix->tdvpr.pa);
}

static void spoiled_page_metadata_stops_the_module_that_reads_it(void **state)
{
	struct fix *fix = *state;

	assert_stops_at(fix, PAMT_4K + fix->tdvpr.pa / TDX_PAGE * 16);
}

static void tdcall_operand_in_a_spoiled_page_stops_the_module(void **state)
{
	struct fix *fix = *state;

	fix_tdcall(fix, TDX_LEAF_TDG_MR_RTMR_EXTEND, FIX_GPA, 2, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->gpr[TDX_RAX], TDX_SUCCESS);
	fix_script(fix);
	assert_int_equal(write_as(fix, fix->page[0], 0, 1), TDX_MEMORY_SPOILED);
	fix_tdcall(fix, TDX_LEAF_TDG_MR_RTMR_EXTEND, FIX_GPA, 2, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_SEAMCALL_VMFAILINVALID);
	/* The guest does not go on either. */
	assert_int_equal(fix->list.position, 1);
}

static void engine_forgets_translations_once_a_page_is_spoiled(void **state)
{
	struct fix *fix = *state;

	fix_enter(fix, 0);
	fix_enter(fix, 0);
	assert_false(fix->entries[1].flush_tlb);
	assert_int_equal(write_as(fix, fix->page[0], 0, 1), TDX_MEMORY_SPOILED);
	fix_enter(fix, 0);
	assert_true(fix->entries[2].flush_tlb);
}

/* --- modules that come and go ---------------------------------------------------------------- */

static void memory_of_a_lost_module_is_the_hosts_again(void **state)
{
	struct fix *fix = *state;
	char message[128] = "";

	guest_writes(fix, PATTERN);
	assert_true(tdx_machine_reset(fix->machine, NULL, TDX_RESET_KEEP_MEMORY, message,
				      sizeof(message)));
	assert_reads(fix, fix->page[0], 0, TDX_MEMORY_DONE, 0);
	assert_int_equal(write_as(fix, fix->tdr.pa, 0, 1), TDX_MEMORY_DONE);
}

static void update_leaves_the_tds_their_keys(void **state)
{
	struct fix *fix = *state;

	guest_writes(fix, PATTERN);
	ok(tdh_sys_shutdown(0));
	assert_true(tdx_machine_reset(fix->machine, NULL,
				      TDX_RESET_KEEP_MEMORY | TDX_RESET_KEEP_HANDOFF, NULL, 0));
	assert_reads(fix, fix->page[0], 0, TDX_MEMORY_ZEROS, 0);
	assert_reads(fix, fix->page[0], TD_HKID, TDX_MEMORY_DONE, PATTERN);
	ok(tdh_sys_init(NULL, NULL, NULL, NULL, NULL));
	ok(tdh_sys_lp_init(NULL, NULL, NULL));
	ok(tdh_sys_update());
	assert_reads(fix, fix->page[0], TD_HKID, TDX_MEMORY_DONE, PATTERN);
	assert_int_equal(tdx_machine_check(fix->machine, NULL, NULL), 0);
}

static void without_memory_keys_bytes_are_bytes(void **state)
{
	struct fix *fix = *state;
	const struct fix_options options = { 0 };
	uint64_t value;

	tdx_machine_turn_knob(fix->machine, TDX_KNOB_NO_MEMORY_KEYS, 1);
	guest_writes(fix, PATTERN);
	assert_reads(fix, fix->page[0], 0, TDX_MEMORY_DONE, PATTERN);
	assert_int_equal(write_as(fix, fix->page[0], OTHER_HKID, 1), TDX_MEMORY_DONE);
	assert_reads(fix, fix->page[0], TD_HKID, TDX_MEMORY_DONE, 1);
	/* It stays so over a reset, and for keys programmed later. */
	assert_true(tdx_machine_reset(fix->machine, NULL, 0, NULL, 0));
	tdx_memory_rekey(fix->machine, TD_HKID);
	assert_int_equal(tdx_memory_key(fix->machine, TD_HKID), 0);
	fix_destroy(fix);
	fix_create(fix, &options);
	assert_int_equal(read_as(fix, fix->page[0], 0, &value), TDX_MEMORY_ZEROS);
}

#define TEST(name)	cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(private_page_reads_as_zero_through_every_shared_id),
		TEST(structures_of_the_module_are_private_pages_too),
		TEST(another_private_id_takes_a_machine_check_where_lines_have_a_mac),
		TEST(another_private_id_reads_ciphertext_where_lines_have_only_an_owner_bit),
		TEST(shared_memory_is_alike_under_every_shared_id_and_poison_under_a_private_one),
		TEST(access_across_pages_answers_with_the_worst_of_them),
		TEST(page_given_back_says_nothing_and_is_the_hosts),
		TEST(td_in_teardown_is_ciphertext_to_the_next_td_with_its_key_id),
		TEST(page_is_shared_memory_until_the_guest_accepts_it),
		TEST(page_taken_back_before_it_was_accepted_keeps_what_the_host_wrote),
		TEST(shared_write_spoils_a_private_page_for_its_owner_only),
		TEST(whole_page_written_with_its_own_key_is_good_again),
		TEST(spoiled_page_can_be_given_back_and_taken_anew),
		TEST(machine_check_of_a_guest_ends_its_td_and_nothing_else),
		TEST(spoiled_tdr_stops_the_module_that_reads_it),
		TEST(spoiled_vcpu_stops_the_module_that_reads_it),
		TEST(spoiled_page_metadata_stops_the_module_that_reads_it),
		TEST(tdcall_operand_in_a_spoiled_page_stops_the_module),
		TEST(engine_forgets_translations_once_a_page_is_spoiled),
		TEST(memory_of_a_lost_module_is_the_hosts_again),
		TEST(update_leaves_the_tds_their_keys),
		TEST(without_memory_keys_bytes_are_bytes),
	};

	return cmocka_run_group_tests_name("module core memory", tests, NULL, NULL);
}
