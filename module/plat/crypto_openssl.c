/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The module's cryptography in a process: OpenSSL's.
 *
 * A hash under way is OpenSSL's low-level SHA512_CTX, which is deprecated in
 * favour of EVP. It is used on purpose: it is plain data without pointers, so
 * it can lie in the TDCS page (an EVP_MD_CTX cannot: it would not survive a
 * snapshot, a copy of the page, or a module update), and it costs no
 * allocation a call. One-shot hashes have no such state to keep and use EVP's
 * equal, SHA384().
 */
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/param_build.h>
#include <openssl/sha.h>

#include "core/crypto.h"

_Static_assert(sizeof(SHA512_CTX) <= sizeof(struct tdx_sha384), "the running hash fits its place");

static SHA512_CTX *context(struct tdx_sha384 *sha)
{
	return (SHA512_CTX *)(void *)sha;
}

void tdx_sha384_start(struct tdx_sha384 *sha)
{
	SHA384_Init(context(sha));
}

void tdx_sha384_add(struct tdx_sha384 *sha, const void *data, size_t length)
{
	SHA384_Update(context(sha), data, length);
}

void tdx_sha384_finish(struct tdx_sha384 *sha, uint8_t hash[TDX_SHA384_BYTES])
{
	SHA384_Final(hash, context(sha));
}

void tdx_sha384_of(const void *data, size_t length, uint8_t hash[TDX_SHA384_BYTES])
{
	SHA384(data, length, hash);
}

void tdx_hmac_sha256(const uint8_t key[32], const void *data, size_t length,
		     uint8_t mac[TDX_SHA256_BYTES])
{
	unsigned int size = TDX_SHA256_BYTES;

	HMAC(EVP_sha256(), key, 32, data, length, mac, &size);
}

bool tdx_secret_equal(const void *one, const void *other, size_t length)
{
	return CRYPTO_memcmp(one, other, length) == 0;
}

static EVP_PKEY *public_key(const uint8_t modulus_bytes[TDX_RSA3072_BYTES], uint32_t exponent)
{
	OSSL_PARAM_BLD *build = OSSL_PARAM_BLD_new();
	BIGNUM *modulus = BN_lebin2bn(modulus_bytes, TDX_RSA3072_BYTES, NULL);
	EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_name(NULL, "RSA", NULL);
	EVP_PKEY *key = NULL;
	OSSL_PARAM *params = NULL;

	if (build && modulus && ctx &&
	    OSSL_PARAM_BLD_push_BN(build, OSSL_PKEY_PARAM_RSA_N, modulus) &&
	    OSSL_PARAM_BLD_push_uint(build, OSSL_PKEY_PARAM_RSA_E, exponent)) {
		params = OSSL_PARAM_BLD_to_param(build);
	}
	if (params && EVP_PKEY_fromdata_init(ctx) == 1) {
		(void)EVP_PKEY_fromdata(ctx, &key, EVP_PKEY_PUBLIC_KEY, params);
	}
	OSSL_PARAM_free(params);
	OSSL_PARAM_BLD_free(build);
	BN_free(modulus);
	EVP_PKEY_CTX_free(ctx);
	return key;
}

bool tdx_rsa3072_verify(const uint8_t modulus[TDX_RSA3072_BYTES], uint32_t exponent,
			const void *message, size_t length,
			const uint8_t signature[TDX_RSA3072_BYTES])
{
	uint8_t big_endian[TDX_RSA3072_BYTES];
	EVP_MD_CTX *digest = EVP_MD_CTX_new();
	EVP_PKEY *key = public_key(modulus, exponent);
	bool valid;

	for (size_t i = 0; i < sizeof(big_endian); i++) {
		big_endian[i] = signature[sizeof(big_endian) - 1 - i];
	}
	valid = digest && key &&
		EVP_DigestVerifyInit(digest, NULL, EVP_sha384(), NULL, key) == 1 &&
		EVP_DigestVerify(digest, big_endian, sizeof(big_endian), message, length) == 1;
	EVP_PKEY_free(key);
	EVP_MD_CTX_free(digest);
	return valid;
}
