// SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The module's cryptography in a kernel: its crypto API. A hash under way lies
 * in the TD's page as the API exports it. There is no RSA that could be used
 * where a SEAMCALL is answered, so no module image is ever signed.
 */
#include <crypto/hash.h>
#include <crypto/utils.h>
#include <linux/err.h>
#include <linux/spinlock.h>

#include "core/crypto.h"
#include "tdxsim.h"

static struct crypto_shash *sha384, *hmac_sha256;
/* The key of hmac_sha256 is set for each use. */
static DEFINE_RAW_SPINLOCK(hmac_lock);

int tdxsim_crypto_init(void)
{
	sha384 = crypto_alloc_shash("sha384", 0, 0);
	if (IS_ERR(sha384))
		return PTR_ERR(sha384);
	hmac_sha256 = crypto_alloc_shash("hmac(sha256)", 0, 0);
	if (IS_ERR(hmac_sha256)) {
		crypto_free_shash(sha384);
		return PTR_ERR(hmac_sha256);
	}
	if (crypto_shash_statesize(sha384) > sizeof(struct tdx_sha384)) {
		tdxsim_crypto_exit();
		return -EOVERFLOW;
	}
	return 0;
}

void tdxsim_crypto_exit(void)
{
	crypto_free_shash(hmac_sha256);
	crypto_free_shash(sha384);
}

void tdx_sha384_start(struct tdx_sha384 *sha)
{
	SHASH_DESC_ON_STACK(desc, sha384);

	desc->tfm = sha384;
	WARN_ON_ONCE(crypto_shash_init(desc) || crypto_shash_export(desc, sha));
	shash_desc_zero(desc);
}

void tdx_sha384_add(struct tdx_sha384 *sha, const void *data, size_t length)
{
	SHASH_DESC_ON_STACK(desc, sha384);

	desc->tfm = sha384;
	WARN_ON_ONCE(crypto_shash_import(desc, sha) || crypto_shash_update(desc, data, length) ||
		     crypto_shash_export(desc, sha));
	shash_desc_zero(desc);
}

void tdx_sha384_finish(struct tdx_sha384 *sha, u8 hash[TDX_SHA384_BYTES])
{
	SHASH_DESC_ON_STACK(desc, sha384);

	desc->tfm = sha384;
	WARN_ON_ONCE(crypto_shash_import(desc, sha) || crypto_shash_final(desc, hash));
	shash_desc_zero(desc);
}

void tdx_sha384_of(const void *data, size_t length, u8 hash[TDX_SHA384_BYTES])
{
	WARN_ON_ONCE(crypto_shash_tfm_digest(sha384, data, length, hash));
}

void tdx_hmac_sha256(const u8 key[32], const void *data, size_t length,
		     u8 mac[TDX_SHA256_BYTES])
{
	unsigned long flags;

	raw_spin_lock_irqsave(&hmac_lock, flags);
	WARN_ON_ONCE(crypto_shash_setkey(hmac_sha256, key, 32) ||
		     crypto_shash_tfm_digest(hmac_sha256, data, length, mac));
	raw_spin_unlock_irqrestore(&hmac_lock, flags);
}

bool tdx_secret_equal(const void *one, const void *other, size_t length)
{
	return crypto_memneq(one, other, length) == 0;
}

bool tdx_rsa3072_verify(const u8 modulus[TDX_RSA3072_BYTES], u32 exponent,
			const void *message, size_t length,
			const u8 signature[TDX_RSA3072_BYTES])
{
	return false;
}
