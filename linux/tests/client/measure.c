// SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
/* Copyright (c) 2026 The tdxkit authors */
/*
 * MRTD recomputed with the kernel's own SHA-384: one record for each
 * TDH.MEM.PAGE.ADD and TDH.MR.EXTEND, the latter followed by 256 bytes of the
 * page. Knows nothing of what the module computed.
 */
#include <crypto/hash.h>
#include <linux/slab.h>

#include "client.h"

#define RECORD_BYTES	128
#define RECORD_GPA	16
#define CHUNK		256

static int hash_record(struct shash_desc *hash, const char *name, u64 gpa)
{
	u8 record[RECORD_BYTES] = { };

	memcpy(record, name, strlen(name));
	memcpy(record + RECORD_GPA, &gpa, sizeof(gpa));
	return crypto_shash_update(hash, record, sizeof(record));
}

static int hash_page(struct shash_desc *hash, u64 gpa, const u8 *content)
{
	int error = hash_record(hash, "MEM.PAGE.ADD", gpa);
	unsigned int at;

	for (at = 0; at < PAGE_SIZE && !error; at += CHUNK) {
		error = hash_record(hash, "MR.EXTEND", gpa + at) ?:
			crypto_shash_update(hash, content + at, CHUNK);
	}
	return error;
}

int client_mrtd(const void *content, u8 mrtd[CLIENT_MRTD])
{
	struct crypto_shash *sha384 = crypto_alloc_shash("sha384", 0, 0);
	struct shash_desc *hash;
	unsigned int page;
	int error;

	if (IS_ERR(sha384))
		return PTR_ERR(sha384);
	hash = kzalloc(sizeof(*hash) + crypto_shash_descsize(sha384), GFP_KERNEL);
	if (!hash) {
		crypto_free_shash(sha384);
		return -ENOMEM;
	}
	hash->tfm = sha384;
	error = crypto_shash_init(hash);
	for (page = 0; page < CLIENT_PAGES && !error; page++)
		error = hash_page(hash, CLIENT_GPA + page * PAGE_SIZE, content);
	error = error ?: crypto_shash_final(hash, mrtd);
	kfree(hash);
	crypto_free_shash(sha384);
	return error;
}
