/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The P-SEAMLDR: what it says, how a module is installed on all LPs, each reason
 * to refuse one, and how everything is cleaned up. Images are signed by a key
 * made for the test.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include <machine/image.h>
#include <machine/trap.h>
#include <tdx/fields.h>
#include <tdx/gen/structs.h>
#include <tdx/tdx.h>

#include "fixture.h"

#define NUM_LPS		2
#define MIB		(1ull << 20)
#define PARAMS_PA	(5 * MIB)
#define INFO_PA		(7 * MIB)
#define IMAGE_PA	(8 * MIB)
#define MANIFEST_PA	(IMAGE_PA + TDX_IMAGE_PAGE)
#define MODULE_PA	(IMAGE_PA + 2 * TDX_IMAGE_PAGE)
#define FMS		0x806f8u	/* of the default platform */
#define SVN(major, minor)	((uint16_t)((major) << 8 | (minor)))
#define LOAD		0
#define UPDATE		1

struct loader_test {
	struct fixture fixture;
	struct tdx_image_key *key;
	struct seamldr_params *params;
	struct seam_sigstruct *manifest;
	struct tdx_image_head *module;
	uint64_t unrecoverable;		/* RDX of the last INSTALL */
	/* Of the platform: random numbers that are still to be had, and the like. */
	uint64_t random_left;
	bool no_entropy, interrupt;
};

static const uint32_t cpus[] = { FMS + 1 };	/* another stepping will do */

static void sign(struct loader_test *test)
{
	assert_true(tdx_image_sign(test->key, test->manifest));
}

/* A good image of a release in memory, to be loaded; tests spoil it. */
static void prepare(struct loader_test *test, const char *release)
{
	struct tdx_image_options options;

	assert_true(tdx_image_options_default(&options, release));
	options.cpus = cpus;
	options.num_cpus = 1;
	assert_true(tdx_image_make(&options, test->key, fixture_map(&test->fixture, IMAGE_PA)));
	test->params = fixture_map(&test->fixture, PARAMS_PA);
	test->manifest = fixture_map(&test->fixture, MANIFEST_PA);
	test->module = fixture_map(&test->fixture, MODULE_PA);
	*test->params = (struct seamldr_params){
		.sigstruct_pa = MANIFEST_PA, .num_module_pages = 1,
		.mod_pages_pa_list = { MODULE_PA },
	};
}

static bool platform_entropy(void *arg, uint64_t *value)
{
	struct loader_test *test = arg;

	*value = 0x123456789abcdef;
	return !test->no_entropy && test->random_left && test->random_left--;
}

static bool platform_interrupt(void *arg, uint32_t lp)
{
	return ((struct loader_test *)arg)->interrupt;
}

static enum tdx_pconfig_result platform_pconfig(void *arg, uint32_t package, uint32_t hkid,
						uint32_t control)
{
	struct loader_test *test = arg;

	return test->no_entropy ? TDX_PCONFIG_ENTROPY_ERROR : TDX_PCONFIG_SUCCESS;
}

static int up(void **state)
{
	static struct loader_test test;	/* of one test at a time */
	struct tdx_machine_config config;

	if (!test.key) {
		test.key = tdx_image_key_generate();
	}
	test.no_entropy = false;
	test.random_left = UINT64_MAX;
	test.interrupt = false;
	fixture_up(&test.fixture, NUM_LPS);
	tdx_machine_config_default(&config, FIXTURE_MEMORY, NUM_LPS);
	config.ops.entropy = platform_entropy;
	config.ops.interrupt_pending = platform_interrupt;
	config.ops.pconfig = platform_pconfig;
	config.ops.arg = &test;
	assert_true(tdx_image_key_signer(test.key, config.module_signer));
	assert_true(tdx_machine_reset(test.fixture.machine, &config, 0, NULL, 0));
	prepare(&test, "1.5.05");
	*state = &test;
	return 0;
}

static int down(void **state)
{
	struct loader_test *test = *state;

	fixture_down(&test->fixture);
	return 0;
}

static void on_lp(struct loader_test *test, uint32_t lp)
{
	tdx_trap_bind(tdx_machine_lp(test->fixture.machine, lp));
}

/* INSTALL on every LP; the last answer. */
static tdx_status install(struct loader_test *test)
{
	on_lp(test, 0);
	assert_int_equal(seamldr_install(PARAMS_PA, &test->unrecoverable), PSEAMLDR_SUCCESS);
	on_lp(test, 1);
	return seamldr_install(PARAMS_PA, &test->unrecoverable);
}

/* CLEANUP on every LP; the last answer. */
static tdx_status cleanup(struct loader_test *test)
{
	on_lp(test, 0);
	assert_int_equal(seamldr_cleanup(), PSEAMLDR_SUCCESS);
	on_lp(test, 1);
	return seamldr_cleanup();
}

static tdx_status init(void)
{
	return tdh_sys_init(NULL, NULL, NULL, NULL, NULL);
}

/* Up to where TDH.SYS.CONFIG or TDH.SYS.UPDATE comes. */
static void start(struct loader_test *test)
{
	on_lp(test, 0);
	fixture_init(&test->fixture);
	fixture_lp_init(&test->fixture);
}

static void bring_up(struct loader_test *test)
{
	start(test);
	fixture_config(&test->fixture);
	fixture_key_config(&test->fixture);
	fixture_tdmr_init(&test->fixture);
}

static uint64_t sys_rd(uint64_t field)
{
	uint64_t value = 0;

	assert_int_equal(tdh_sys_rd((struct tdx_field_id){ field }, NULL, &value), TDX_SUCCESS);
	return value;
}

static const struct seamldr_info *loader_info(struct loader_test *test)
{
	assert_int_equal(seamldr_info(INFO_PA), PSEAMLDR_SUCCESS);
	return fixture_map(&test->fixture, INFO_PA);
}

static void info_describes_loader_and_module(void **state)
{
	struct loader_test *test = *state;
	const struct seamldr_info *info = loader_info(test);

	assert_int_equal(seamldr_info(INFO_PA + 8), PSEAMLDR_EBADPARAM);
	assert_int_equal(info->vendor_id, 0x8086);
	assert_int_equal(info->seamextend.seam_ready, 1);
	assert_int_equal(info->seamextend.p_seamldr_ready, 1);
	assert_int_equal(info->seamextend.tee_tcb_svn[0], 5);
	assert_int_equal(info->seamextend.tee_tcb_svn[1], 1);
	assert_int_equal(info->features0, 2);	/* CLEANUP */
	assert_true(info->num_remaining_updates > 0);
}

static void the_installed_image_says_which_release_runs(void **state)
{
	struct loader_test *test = *state;

	assert_int_equal(init(), TDX_SUCCESS);
	prepare(test, "1.5.01");
	test->manifest->seamsvn = SVN(1, 7);
	sign(test);
	assert_int_equal(install(test), PSEAMLDR_SUCCESS);
	assert_int_equal(test->unrecoverable, 0);
	assert_string_equal(tdx_machine_module(test->fixture.machine), "1.5.01");
	assert_memory_equal(loader_info(test)->seamextend.mrseam, test->manifest->seamhash, 48);
	assert_int_equal(loader_info(test)->seamextend.tee_tcb_svn[0], 7);
	bring_up(test);
	assert_int_equal(sys_rd(TDX_MD_SYS_UPDATE_VERSION), 1);
	assert_int_equal(sys_rd(TDX_MD_SYS_TDX_FEATURES0) >> 20 & 1, 0);
	assert_int_equal(tdh_vp_init_v1((struct tdx_tdvpr){ 0 }, 0, 0),
			 TDX_OPERAND_INVALID | TDX_OPERAND_ID_RAX);
}

static void module_is_closed_while_a_session_runs(void **state)
{
	struct loader_test *test = *state;
	uint64_t unrecoverable;

	on_lp(test, 0);
	assert_int_equal(seamldr_install(PARAMS_PA, &unrecoverable), PSEAMLDR_SUCCESS);
	assert_int_equal(seamldr_install(PARAMS_PA, &unrecoverable), PSEAMLDR_EBADCALL);
	assert_int_equal(init(), TDX_SEAMCALL_VMFAILINVALID);
	on_lp(test, 1);
	assert_int_equal(seamldr_cleanup(), PSEAMLDR_EBADCALL);
	assert_int_equal(seamldr_shutdown(), PSEAMLDR_EBADCALL);
	assert_int_equal(seamldr_install(PARAMS_PA, &unrecoverable), PSEAMLDR_SUCCESS);
	assert_int_equal(init(), TDX_SUCCESS);
}

/* One field of a good manifest made bad, then signed. */
#define SPOILED(test, member, value, status)						\
	do {										\
		prepare(test, "1.5.05");						\
		(test)->manifest->member = (value);					\
		sign(test);								\
		assert_int_equal(install(test), status);				\
		assert_int_equal((test)->unrecoverable, 0);				\
	} while (0)

static void each_field_of_the_manifest_is_checked(void **state)
{
	struct loader_test *test = *state;

	SPOILED(test, header_type, 7, PSEAMLDR_EBADSIG);
	SPOILED(test, header_length, 0xe0, PSEAMLDR_EBADSIG);
	SPOILED(test, header_version, 0x20000, PSEAMLDR_EBADSIG);
	SPOILED(test, module_type, 1, PSEAMLDR_EBADSIG);
	SPOILED(test, module_vendor, 0, PSEAMLDR_EBADSIG);
	SPOILED(test, size, 0x201, PSEAMLDR_EBADSIG);
	SPOILED(test, key_size, 0x40, PSEAMLDR_EBADSIG);
	SPOILED(test, modulus_size, 0x40, PSEAMLDR_EBADSIG);
	SPOILED(test, exponent_size, 2, PSEAMLDR_EBADSIG);
	SPOILED(test, reserved0[87], 1, PSEAMLDR_EBADSIG);
	SPOILED(test, reserved1[0], 1, PSEAMLDR_EBADSIG);
	SPOILED(test, reserved2, 1, PSEAMLDR_EBADSIG);
	SPOILED(test, reserved3[23], 1, PSEAMLDR_EBADSIG);
	SPOILED(test, attributes, 1, PSEAMLDR_EBADSIG);
	SPOILED(test, exponent, 3, PSEAMLDR_EBADSIG);
	SPOILED(test, cpuid_table_size, 256, PSEAMLDR_EBADSIG);
	SPOILED(test, min_update_hv, 1, PSEAMLDR_EBADSIG);	/* above MODULE_HV */
	SPOILED(test, gdt_idt_offset, 8, PSEAMLDR_EBADSIG);
	SPOILED(test, gdt_idt_offset, 4096, PSEAMLDR_EBADSIG);	/* and no wrappers */
	SPOILED(test, fault_wrapper_offset, 16, PSEAMLDR_EBADSIG);
	/* Nothing of it touched the module that was there. */
	on_lp(test, 0);
	assert_int_equal(init(), TDX_SUCCESS);
}

static void signature_cpus_and_debug_modules_are_checked(void **state)
{
	struct loader_test *test = *state;

	test->manifest->seamhash[5] ^= 1;	/* the signature is not over this */
	assert_int_equal(install(test), PSEAMLDR_EBADSIG);
	SPOILED(test, cpuid_table[0], FMS + 0x10, PSEAMLDR_EUNSUPCPU);
	SPOILED(test, cpuid_table_size, 0, PSEAMLDR_EBADSIG);
	SPOILED(test, module_type, 1u << 31, PSEAMLDR_EBADSIG);
	tdx_machine_set_msr(test->fixture.machine, TDX_ALL_LPS, 0x503, 2);	/* unlocked */
	SPOILED(test, module_type, 1u << 31, PSEAMLDR_SUCCESS);
	prepare(test, "1.5.05");
	test->manifest->module_type = 1u << 31;
	test->manifest->cpuid_table_size = 0;	/* a debug module needs no list */
	sign(test);
	assert_int_equal(install(test), PSEAMLDR_SUCCESS);
}

static void another_key_is_not_trusted(void **state)
{
	struct loader_test *test = *state;
	struct tdx_image_key *ours = test->key;

	test->key = tdx_image_key_generate();
	prepare(test, "1.5.05");
	assert_int_equal(install(test), PSEAMLDR_EBADSIG);
	tdx_image_key_free(test->key);
	test->key = ours;
}

static void bad_params_are_refused(void **state)
{
	struct loader_test *test = *state;
	struct seamldr_params good = *test->params;
	struct {
		uint64_t *where, value;
	} const wrong[] = {
		{ (uint64_t *)test->params, 1 },			/* VERSION */
		{ (uint64_t *)test->params, 2ull << 32 },		/* SCENARIO */
		{ (uint64_t *)test->params->reserved, 1 },
		{ &test->params->num_module_pages, 0 },
		{ &test->params->num_module_pages, 497 },
		{ &test->params->sigstruct_pa, MANIFEST_PA + 8 },
		{ &test->params->mod_pages_pa_list[0], MODULE_PA | 1ull << 51 },
	};

	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		*wrong[i].where = wrong[i].value;
		assert_int_equal(install(test), PSEAMLDR_EBADPARAM);
		*test->params = good;
	}
	on_lp(test, 0);
	assert_int_equal(init(), TDX_SUCCESS);
}

static void a_module_too_large_for_the_seam_range_is_refused(void **state)
{
	struct loader_test *test = *state;

	SPOILED(test, num_handoff_pages, 0xffff, PSEAMLDR_ENOMEM);
	SPOILED(test, num_global_data_pages, 0xffff, PSEAMLDR_ENOMEM);
}

/* Wrong after it has been signed for: the old module is gone by then. */
static void a_wrong_image_leaves_no_module(void **state)
{
	struct loader_test *test = *state;

	test->module->release[0] ^= 1;
	assert_int_equal(install(test), PSEAMLDR_EBADHASH);
	assert_int_equal(test->unrecoverable, 1);
	assert_int_equal(init(), TDX_SEAMCALL_VMFAILINVALID);
	/* No SVN to compare with any more, and the keys are those of somebody. */
	prepare(test, "1.5.05");
	assert_int_equal(install(test), PSEAMLDR_ECLEANUPREQ);
	assert_int_equal(cleanup(test), PSEAMLDR_SUCCESS);
	assert_int_equal(install(test), PSEAMLDR_SUCCESS);
	on_lp(test, 0);
	assert_int_equal(init(), TDX_SUCCESS);
}

static void an_image_that_is_none_of_ours_is_no_module(void **state)
{
	struct loader_test *test = *state;
	size_t at[] = { offsetof(struct tdx_image_head, elf),	/* no ELF */
			offsetof(struct tdx_image_head, magic),	/* an ELF with code */
			offsetof(struct tdx_image_head, release) };

	for (size_t i = 0; i < sizeof(at) / sizeof(at[0]); i++) {
		prepare(test, "1.5.05");
		((uint8_t *)test->module)[at[i]] ^= 1;
		assert_true(tdx_image_measure(test->manifest, test->module, 1));
		sign(test);
		assert_int_equal(install(test), PSEAMLDR_EBADPARAM);
		assert_int_equal(test->unrecoverable, 1);
		assert_int_equal(init(), TDX_SEAMCALL_VMFAILINVALID);
		assert_int_equal(cleanup(test), PSEAMLDR_SUCCESS);
	}
}

static void a_load_does_not_go_back_without_a_cleanup(void **state)
{
	struct loader_test *test = *state;

	SPOILED(test, seamsvn, SVN(0, 9), PSEAMLDR_EUNSUPPORTED);
	SPOILED(test, seamsvn, SVN(2, 9), PSEAMLDR_ECLEANUPREQ);
	SPOILED(test, seamsvn, SVN(1, 4), PSEAMLDR_ECLEANUPREQ);
	SPOILED(test, seamsvn, SVN(1, 5), PSEAMLDR_SUCCESS);
	assert_int_equal(cleanup(test), PSEAMLDR_SUCCESS);
	SPOILED(test, seamsvn, SVN(1, 4), PSEAMLDR_SUCCESS);
}

static void an_update_needs_the_same_major_svn_and_no_lower_minor(void **state)
{
	struct loader_test *test = *state;

	prepare(test, "1.5.05");
	test->params->scenario = UPDATE;	/* nothing was shut down */
	assert_int_equal(install(test), PSEAMLDR_EBADHANDOFF);
	test->manifest->seamsvn = SVN(1, 4);
	sign(test);
	assert_int_equal(install(test), PSEAMLDR_EBADSIG);
	test->manifest->seamsvn = SVN(2, 5);
	sign(test);
	assert_int_equal(install(test), PSEAMLDR_EUNSUPPORTED);
	assert_int_equal(cleanup(test), PSEAMLDR_SUCCESS);
	assert_int_equal(install(test), PSEAMLDR_EBADPARAM);	/* nothing to update */
}

static void handoff_data_must_be_of_a_version_that_the_image_takes(void **state)
{
	struct loader_test *test = *state;

	bring_up(test);
	assert_int_equal(tdh_sys_shutdown(0), TDX_SUCCESS);
	prepare(test, "1.5.05");
	test->params->scenario = UPDATE;
	test->manifest->module_hv = 2;
	test->manifest->min_update_hv = 1;
	sign(test);
	assert_int_equal(install(test), PSEAMLDR_EBADHANDOFF);
	assert_int_equal(test->unrecoverable, 0);
	test->manifest->min_update_hv = 0;	/* it takes them, this module does not */
	sign(test);
	assert_int_equal(install(test), PSEAMLDR_SUCCESS);
	on_lp(test, 0);
	assert_int_equal(init(), TDX_SYS_INCOMPATIBLE_SIGSTRUCT);
}

static void a_manifest_without_room_for_handoff_data_is_incompatible(void **state)
{
	struct loader_test *test = *state;

	SPOILED(test, num_handoff_pages, 3, PSEAMLDR_SUCCESS);
	on_lp(test, 0);
	assert_int_equal(init(), TDX_SYS_INCOMPATIBLE_SIGSTRUCT);
}

static void no_downgrade_leaves_only_the_native_handoff_version(void **state)
{
	struct loader_test *test = *state;

	SPOILED(test, no_downgrade, 1, PSEAMLDR_SUCCESS);
	bring_up(test);
	/* It is told by its SIGSTRUCT; what it reports is what it was built with. */
	assert_int_equal(sys_rd(TDX_MD_SYS_NO_DOWNGRADE), 0);
	assert_int_equal(tdh_sys_shutdown(1), TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX);
	assert_int_equal(tdh_sys_shutdown(0), TDX_SUCCESS);
}

static void updates_end_with_the_cpus_room_for_them(void **state)
{
	struct loader_test *test = *state;
	uint32_t left = loader_info(test)->num_remaining_updates;

	bring_up(test);
	prepare(test, "1.5.05");
	test->params->scenario = UPDATE;
	for (uint32_t i = 0; i < left; i++) {
		assert_int_equal(loader_info(test)->num_remaining_updates, left - i);
		assert_int_equal(tdh_sys_shutdown(0), TDX_SUCCESS);
		assert_int_equal(install(test), PSEAMLDR_SUCCESS);
		start(test);
		assert_int_equal(tdh_sys_update(), TDX_SUCCESS);
	}
	assert_int_equal(tdh_sys_shutdown(0), TDX_SUCCESS);
	assert_int_equal(install(test), PSEAMLDR_EBADCALL);
	test->params->scenario = LOAD;
	assert_int_equal(install(test), PSEAMLDR_SUCCESS);
	assert_int_equal(loader_info(test)->num_remaining_updates, left);
}

static void entropy_is_needed_before_and_after_the_old_module_goes(void **state)
{
	struct loader_test *test = *state;

	test->no_entropy = true;
	assert_int_equal(install(test), PSEAMLDR_ENOENTROPY);
	assert_int_equal(test->unrecoverable, 0);
	test->no_entropy = false;
	test->random_left = 1;	/* none for the SEAMDB's nonce */
	assert_int_equal(install(test), PSEAMLDR_ENOENTROPY);
	assert_int_equal(test->unrecoverable, 1);
	assert_int_equal(init(), TDX_SEAMCALL_VMFAILINVALID);
	test->random_left = UINT64_MAX;
	assert_int_equal(install(test), PSEAMLDR_SUCCESS);
}

static void cleanup_is_done_by_the_last_lp_and_goes_on_after_interrupts(void **state)
{
	struct loader_test *test = *state;
	uint32_t calls = 1;

	on_lp(test, 0);
	assert_int_equal(seamldr_cleanup(), PSEAMLDR_SUCCESS);
	assert_int_equal(seamldr_cleanup(), PSEAMLDR_EBADCALL);
	assert_int_equal(init(), TDX_SEAMCALL_VMFAILINVALID);
	on_lp(test, 1);
	assert_int_equal(seamldr_shutdown(), PSEAMLDR_EBADCALL);
	test->no_entropy = true;
	assert_int_equal(seamldr_cleanup(), PSEAMLDR_ENOENTROPY);
	test->no_entropy = false;
	test->interrupt = true;
	while (seamldr_cleanup() == PSEAMLDR_EINTERRUPT) {
		calls++;
	}
	assert_true(calls > 32);	/* a key each, and blocks of caches */
	assert_int_equal(loader_info(test)->seamextend.valid, 0);
	assert_int_equal(loader_info(test)->seamextend.seam_ready, 0);
	assert_int_equal(loader_info(test)->seamextend.p_seamldr_ready, 1);
	test->interrupt = false;
	assert_int_equal(cleanup(test), PSEAMLDR_SUCCESS);	/* nothing is left to do */
}

static void cleanup_takes_the_handoff_data(void **state)
{
	struct loader_test *test = *state;

	bring_up(test);
	assert_int_equal(tdh_sys_shutdown(0), TDX_SUCCESS);
	assert_int_equal(cleanup(test), PSEAMLDR_SUCCESS);
	assert_int_equal(install(test), PSEAMLDR_SUCCESS);
	start(test);
	assert_int_equal(tdh_sys_update(), TDX_SYS_INVALID_HANDOFF);
}

static void shutdown_closes_module_then_loader_once_all_is_clean(void **state)
{
	struct loader_test *test = *state;
	uint64_t unrecoverable;

	on_lp(test, 1);
	assert_int_equal(seamldr_shutdown(), PSEAMLDR_ECLEANUPREQ);
	assert_int_equal(cleanup(test), PSEAMLDR_SUCCESS);
	on_lp(test, 0);
	assert_int_equal(seamldr_shutdown(), PSEAMLDR_SUCCESS);
	assert_int_equal(init(), TDX_SEAMCALL_VMFAILINVALID);
	assert_int_equal(seamldr_install(PARAMS_PA, &unrecoverable), PSEAMLDR_EBADCALL);
	on_lp(test, 1);
	assert_int_equal(seamldr_shutdown(), PSEAMLDR_EBADCALL);	/* the last is not LP 0 */
	on_lp(test, 0);
	assert_int_equal(seamldr_shutdown(), PSEAMLDR_SUCCESS);
	assert_int_equal(seamldr_info(INFO_PA), TDX_SEAMCALL_VMFAILINVALID);
}

static void an_image_file_is_opened_only_when_it_is_whole(void **state)
{
	struct loader_test *test = *state;
	uint8_t *blob = fixture_map(&test->fixture, IMAGE_PA);
	struct tdx_image_parts parts;
	char message[100];

	assert_true(tdx_image_open(blob, TDX_IMAGE_BYTES, &parts, message, sizeof(message)));
	assert_ptr_equal(parts.manifest, test->manifest);
	assert_ptr_equal(parts.module, test->module);
	assert_int_equal(parts.module_pages, 1);
	for (size_t at = 0; at < TDX_IMAGE_BYTES; at += 509) {
		blob[at] ^= 0x10;
		assert_false(tdx_image_open(blob, TDX_IMAGE_BYTES, &parts, message,
					    sizeof(message)));
		blob[at] ^= 0x10;
	}
	for (size_t size = 0; size < TDX_IMAGE_BYTES; size += 1024) {
		assert_false(tdx_image_open(blob, size, &parts, message, sizeof(message)));
	}
}

#define TEST(test) cmocka_unit_test_setup_teardown(test, up, down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(info_describes_loader_and_module),
		TEST(the_installed_image_says_which_release_runs),
		TEST(module_is_closed_while_a_session_runs),
		TEST(each_field_of_the_manifest_is_checked),
		TEST(signature_cpus_and_debug_modules_are_checked),
		TEST(another_key_is_not_trusted),
		TEST(bad_params_are_refused),
		TEST(a_module_too_large_for_the_seam_range_is_refused),
		TEST(a_wrong_image_leaves_no_module),
		TEST(an_image_that_is_none_of_ours_is_no_module),
		TEST(a_load_does_not_go_back_without_a_cleanup),
		TEST(an_update_needs_the_same_major_svn_and_no_lower_minor),
		TEST(handoff_data_must_be_of_a_version_that_the_image_takes),
		TEST(a_manifest_without_room_for_handoff_data_is_incompatible),
		TEST(no_downgrade_leaves_only_the_native_handoff_version),
		TEST(updates_end_with_the_cpus_room_for_them),
		TEST(entropy_is_needed_before_and_after_the_old_module_goes),
		TEST(cleanup_is_done_by_the_last_lp_and_goes_on_after_interrupts),
		TEST(cleanup_takes_the_handoff_data),
		TEST(shutdown_closes_module_then_loader_once_all_is_clean),
		TEST(an_image_file_is_opened_only_when_it_is_whole),
	};

	return cmocka_run_group_tests_name("seamldr", tests, NULL, NULL);
}
