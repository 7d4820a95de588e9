/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The P-SEAMLDR: what it says, how a module is installed on all LPs, and each
 * reason to refuse one. Images are signed by a key made for the test.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <machine/trap.h>
#include <tdx/gen/structs.h>
#include <tdx/tdx.h>

#include "fixture.h"

#define NUM_LPS		2
#define MIB		(1ull << 20)
#define PARAMS_PA	(5 * MIB)
#define MANIFEST_PA	(6 * MIB)
#define INFO_PA		(7 * MIB)
#define IMAGE_PA	(8 * MIB)
#define IMAGE_PAGES	3u
#define HEADER_BYTES	128u
#define BODY_OFFSET	offsetof(struct seam_sigstruct, seamhash)
#define BODY_BYTES	(sizeof(struct seam_sigstruct) - BODY_OFFSET)
#define FMS		0x806f8u

struct loader_test {
	struct fixture fixture;
	EVP_PKEY *key;
	uint8_t modulus[384];
	struct seamldr_params *params;
	struct seam_sigstruct *manifest;
};

static void reverse(uint8_t *bytes, size_t length)
{
	for (size_t i = 0; i < length / 2; i++) {
		uint8_t byte = bytes[i];

		bytes[i] = bytes[length - 1 - i];
		bytes[length - 1 - i] = byte;
	}
}

static void sign(struct loader_test *test)
{
	EVP_MD_CTX *context = EVP_MD_CTX_new();
	uint8_t message[HEADER_BYTES + BODY_BYTES];
	size_t length = sizeof(test->manifest->signature);

	memcpy(message, test->manifest, HEADER_BYTES);
	memcpy(message + HEADER_BYTES, (uint8_t *)test->manifest + BODY_OFFSET, BODY_BYTES);
	assert_int_equal(EVP_DigestSignInit(context, NULL, EVP_sha384(), NULL, test->key), 1);
	assert_int_equal(EVP_DigestSign(context, test->manifest->signature, &length, message,
					sizeof(message)), 1);
	reverse(test->manifest->signature, sizeof(test->manifest->signature));
	EVP_MD_CTX_free(context);
}

static void hash(const void *data, size_t length, uint8_t *out)
{
	unsigned int out_length;

	assert_int_equal(EVP_Digest(data, length, out, &out_length, EVP_sha384(), NULL), 1);
}

/* A good image and manifest in memory; tests spoil them. */
static void prepare(struct loader_test *test)
{
	uint8_t *image = fixture_map(&test->fixture, IMAGE_PA);

	test->params = fixture_map(&test->fixture, PARAMS_PA);
	test->manifest = fixture_map(&test->fixture, MANIFEST_PA);
	memset(image, 0x5a, IMAGE_PAGES * 4096);
	*test->params = (struct seamldr_params){
		.sigstruct_pa = MANIFEST_PA, .num_module_pages = IMAGE_PAGES,
	};
	for (uint32_t i = 0; i < IMAGE_PAGES; i++) {
		test->params->mod_pages_pa_list[i] = IMAGE_PA + i * 4096;
	}
	*test->manifest = (struct seam_sigstruct){
		.header_type = 6, .header_length = 0xe1, .header_version = 0x10000,
		.module_vendor = 0x8086, .size = 0x200, .key_size = 0x60, .modulus_size = 0x60,
		.exponent_size = 1, .exponent = 0x10001, .seamsvn = 3,
	};
	memcpy(test->manifest->modulus, test->modulus, sizeof(test->modulus));
	hash(image, IMAGE_PAGES * 4096, test->manifest->seamhash);
	sign(test);
}

static int up(void **state)
{
	static struct loader_test test;	/* of one test at a time */
	struct tdx_machine_config config;
	BIGNUM *modulus = NULL;

	if (!test.key) {
		test.key = EVP_RSA_gen(3072);
		EVP_PKEY_get_bn_param(test.key, OSSL_PKEY_PARAM_RSA_N, &modulus);
		BN_bn2lebinpad(modulus, test.modulus, sizeof(test.modulus));
		BN_free(modulus);
	}
	fixture_up(&test.fixture, NUM_LPS);
	tdx_machine_config_default(&config, FIXTURE_MEMORY, NUM_LPS);
	hash(test.modulus, sizeof(test.modulus), config.module_signer);
	assert_true(tdx_machine_reset(test.fixture.machine, &config, 0, NULL, 0));
	prepare(&test);
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
	assert_int_equal(seamldr_install(PARAMS_PA), PSEAMLDR_SUCCESS);
	on_lp(test, 1);
	return seamldr_install(PARAMS_PA);
}

static tdx_status init(void)
{
	return tdh_sys_init(NULL, NULL, NULL, NULL, NULL);
}

static void info_describes_the_loaded_module(void **state)
{
	struct loader_test *test = *state;
	struct seamldr_info *info = fixture_map(&test->fixture, INFO_PA);

	assert_int_equal(seamldr_info(INFO_PA + 8), PSEAMLDR_EBADPARAM);
	assert_int_equal(seamldr_info(INFO_PA), PSEAMLDR_SUCCESS);
	assert_int_equal(info->vendor_id, 0x8086);
	assert_int_equal(info->seamextend.seam_ready, 1);
	assert_int_equal(info->seamextend.p_seamldr_ready, 1);
}

static void install_runs_on_every_lp_and_loads_a_fresh_module(void **state)
{
	struct loader_test *test = *state;
	struct seamldr_info *info = fixture_map(&test->fixture, INFO_PA);

	assert_int_equal(init(), TDX_SUCCESS);
	assert_int_equal(install(test), PSEAMLDR_SUCCESS);
	assert_int_equal(init(), TDX_SUCCESS);
	assert_int_equal(seamldr_info(INFO_PA), PSEAMLDR_SUCCESS);
	assert_memory_equal(info->seamextend.mrseam, test->manifest->seamhash, 48);
	assert_int_equal(info->seamextend.tee_tcb_svn[0], 3);
}

static void module_is_closed_while_a_session_runs(void **state)
{
	struct loader_test *test = *state;

	on_lp(test, 0);
	assert_int_equal(seamldr_install(PARAMS_PA), PSEAMLDR_SUCCESS);
	assert_int_equal(seamldr_install(PARAMS_PA), PSEAMLDR_EBADCALL);
	assert_int_equal(init(), TDX_SEAMCALL_VMFAILINVALID);
	on_lp(test, 1);
	assert_int_equal(seamldr_install(PARAMS_PA), PSEAMLDR_SUCCESS);
	assert_int_equal(init(), TDX_SUCCESS);
}

static void refused_manifest_leaves_the_old_module(void **state)
{
	struct loader_test *test = *state;

	assert_int_equal(init(), TDX_SUCCESS);
	test->manifest->seamhash[5] ^= 1;	/* the signature is not over this */
	assert_int_equal(install(test), PSEAMLDR_EBADSIG);
	assert_int_equal(init(), TDX_SYS_INIT_NOT_PENDING);
	prepare(test);
	test->manifest->header_type = 7;
	sign(test);
	assert_int_equal(install(test), PSEAMLDR_EBADSIG);
	prepare(test);
	test->manifest->cpuid_table_size = 1;
	test->manifest->cpuid_table[0] = FMS + 0x10;
	sign(test);
	assert_int_equal(install(test), PSEAMLDR_EUNSUPCPU);
	test->manifest->cpuid_table[0] = FMS + 1;	/* another stepping will do */
	sign(test);
	assert_int_equal(install(test), PSEAMLDR_SUCCESS);
}

static void wrong_image_leaves_no_module(void **state)
{
	struct loader_test *test = *state;

	memset(fixture_map(&test->fixture, IMAGE_PA), 0, 16);
	assert_int_equal(install(test), PSEAMLDR_EBADHASH);
	assert_int_equal(init(), TDX_SEAMCALL_VMFAILINVALID);
	prepare(test);
	assert_int_equal(install(test), PSEAMLDR_SUCCESS);
	assert_int_equal(init(), TDX_SUCCESS);
}

static void another_key_is_not_trusted(void **state)
{
	struct loader_test *test = *state;
	EVP_PKEY *ours = test->key;
	BIGNUM *modulus = NULL;

	test->key = EVP_RSA_gen(3072);
	EVP_PKEY_get_bn_param(test->key, OSSL_PKEY_PARAM_RSA_N, &modulus);
	BN_bn2lebinpad(modulus, test->manifest->modulus, sizeof(test->manifest->modulus));
	sign(test);
	assert_int_equal(install(test), PSEAMLDR_EBADSIG);
	EVP_PKEY_free(test->key);
	BN_free(modulus);
	test->key = ours;
}

static void bad_params_are_refused(void **state)
{
	struct loader_test *test = *state;

	test->params->reserved[9] = 1;
	assert_int_equal(install(test), PSEAMLDR_EBADPARAM);
	prepare(test);
	test->params->scenario = 2;
	assert_int_equal(install(test), PSEAMLDR_EBADPARAM);
	prepare(test);
	test->params->num_module_pages = 497;
	assert_int_equal(install(test), PSEAMLDR_EBADPARAM);
	prepare(test);
	test->params->scenario = 1;	/* update, but nothing was shut down */
	assert_int_equal(install(test), PSEAMLDR_EBADHANDOFF);
	assert_int_equal(init(), TDX_SUCCESS);
}

static void tds_live_through_an_installed_update(void **state)
{
	struct loader_test *test = *state;
	struct fixture *fixture = &test->fixture;
	struct fixture_td td;

	on_lp(test, 0);
	fixture_init(fixture);
	fixture_lp_init(fixture);
	fixture_config(fixture);
	fixture_key_config(fixture);
	fixture_tdmr_init(fixture);
	fixture_td(fixture, &td);
	prepare(test);
	test->params->scenario = 1;
	assert_int_equal(tdh_sys_shutdown(0), TDX_SUCCESS);
	assert_int_equal(install(test), PSEAMLDR_SUCCESS);
	on_lp(test, 0);
	fixture_init(fixture);
	fixture_lp_init(fixture);
	assert_int_equal(tdh_sys_update(), TDX_SUCCESS);
	fixture_td_teardown(fixture, &td);
}

static void shutdown_closes_module_then_loader(void **state)
{
	struct loader_test *test = *state;

	on_lp(test, 1);
	assert_int_equal(seamldr_shutdown(), PSEAMLDR_SUCCESS);
	assert_int_equal(init(), TDX_SEAMCALL_VMFAILINVALID);
	assert_int_equal(seamldr_install(PARAMS_PA), PSEAMLDR_EBADCALL);
	on_lp(test, 0);
	assert_int_equal(seamldr_shutdown(), PSEAMLDR_SUCCESS);
	assert_int_equal(seamldr_info(INFO_PA), TDX_SEAMCALL_VMFAILINVALID);
}

#define TEST(test) cmocka_unit_test_setup_teardown(test, up, down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(info_describes_the_loaded_module),
		TEST(install_runs_on_every_lp_and_loads_a_fresh_module),
		TEST(module_is_closed_while_a_session_runs),
		TEST(refused_manifest_leaves_the_old_module),
		TEST(wrong_image_leaves_no_module),
		TEST(another_key_is_not_trusted),
		TEST(bad_params_are_refused),
		TEST(tds_live_through_an_installed_update),
		TEST(shutdown_closes_module_then_loader),
	};

	return cmocka_run_group_tests_name("seamldr", tests, NULL, NULL);
}
