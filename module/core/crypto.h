/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The cryptography that the module needs, and no more of it. One file
 * implements it with OpenSSL (plat/crypto_openssl.c); a kernel uses its own.
 */
#ifndef TDX_MODULE_CORE_CRYPTO_H
#define TDX_MODULE_CORE_CRYPTO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define TDX_SHA384_BYTES	48u
#define TDX_SHA256_BYTES	32u
#define TDX_RSA3072_BYTES	384u

/*
 * A hash under way: plain data without pointers, so that it can lie in a TD's
 * page and a copy of it goes on where the original would.
 */
struct tdx_sha384 {
	uint64_t state[44];
};

void tdx_sha384_start(struct tdx_sha384 *sha);
void tdx_sha384_add(struct tdx_sha384 *sha, const void *data, size_t length);
void tdx_sha384_finish(struct tdx_sha384 *sha, uint8_t hash[TDX_SHA384_BYTES]);
/* All of it at once. */
void tdx_sha384_of(const void *data, size_t length, uint8_t hash[TDX_SHA384_BYTES]);

void tdx_hmac_sha256(const uint8_t key[32], const void *data, size_t length,
		     uint8_t mac[TDX_SHA256_BYTES]);

/* In a time that does not depend on what differs. */
bool tdx_secret_equal(const void *one, const void *other, size_t length);

/**
 * tdx_rsa3072_verify - is this a PKCS#1 v1.5 signature with SHA-384?
 * @modulus: little-endian, as is @signature
 *
 * False also where the system has no RSA: then nothing is signed.
 */
bool tdx_rsa3072_verify(const uint8_t modulus[TDX_RSA3072_BYTES], uint32_t exponent,
			const void *message, size_t length,
			const uint8_t signature[TDX_RSA3072_BYTES]);

#endif /* TDX_MODULE_CORE_CRYPTO_H */
