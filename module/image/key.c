/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Keys that sign modules, and the signature of a manifest: PKCS#1 v1.5 with
 * SHA-384; numbers of a manifest are little-endian.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <machine/image.h>

#include "image/key.h"

#define KEY_BITS	3072

struct tdx_image_key {
	EVP_PKEY *pair;
};

static struct tdx_image_key *wrap(EVP_PKEY *pair)
{
	struct tdx_image_key *key = pair ? malloc(sizeof(*key)) : NULL;

	if (!key || EVP_PKEY_get_base_id(pair) != EVP_PKEY_RSA ||
	    EVP_PKEY_get_bits(pair) != KEY_BITS) {
		EVP_PKEY_free(pair);
		free(key);
		return NULL;
	}
	key->pair = pair;
	return key;
}

struct tdx_image_key *tdx_image_key_generate(void)
{
	return wrap(EVP_RSA_gen(KEY_BITS));
}

struct tdx_image_key *tdx_image_key_read(const char *path)
{
	FILE *file = fopen(path, "re");
	EVP_PKEY *pair = NULL;

	if (file) {
		pair = PEM_read_PrivateKey(file, NULL, NULL, NULL);
		fclose(file);
	}
	return wrap(pair);
}

bool tdx_image_key_write(const struct tdx_image_key *key, const char *path)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	FILE *file = fd >= 0 ? fdopen(fd, "w") : NULL;
	bool done;

	if (!file) {
		if (fd >= 0) {
			close(fd);
		}
		return false;
	}
	done = PEM_write_PrivateKey(file, key->pair, NULL, NULL, 0, NULL, NULL) == 1;
	return fclose(file) == 0 && done;
}

void tdx_image_key_free(struct tdx_image_key *key)
{
	if (key) {
		EVP_PKEY_free(key->pair);
		free(key);
	}
}

bool tdx_image_key_modulus(const struct tdx_image_key *key, uint8_t modulus[KEY_BITS / 8])
{
	BIGNUM *number = NULL;
	bool done = EVP_PKEY_get_bn_param(key->pair, OSSL_PKEY_PARAM_RSA_N, &number) == 1 &&
		    BN_bn2lebinpad(number, modulus, KEY_BITS / 8) == KEY_BITS / 8;

	BN_free(number);
	return done;
}

bool tdx_image_hash(const void *data, size_t length, uint8_t hash[48])
{
	return EVP_Digest(data, length, hash, NULL, EVP_sha384(), NULL) == 1;
}

bool tdx_image_key_signer(const struct tdx_image_key *key, uint8_t hash[48])
{
	uint8_t modulus[KEY_BITS / 8];

	return tdx_image_key_modulus(key, modulus) &&
	       tdx_image_hash(modulus, sizeof(modulus), hash);
}

static void reverse(uint8_t *bytes, size_t length)
{
	for (size_t i = 0; i < length / 2; i++) {
		uint8_t byte = bytes[i];

		bytes[i] = bytes[length - 1 - i];
		bytes[length - 1 - i] = byte;
	}
}

bool tdx_image_sign(const struct tdx_image_key *key, struct seam_sigstruct *manifest)
{
	const size_t head = offsetof(struct seam_sigstruct, modulus);
	const size_t body = offsetof(struct seam_sigstruct, seamhash);
	uint8_t message[sizeof(*manifest)];
	size_t length = sizeof(manifest->signature);
	EVP_MD_CTX *context = EVP_MD_CTX_new();
	bool done;

	memcpy(message, manifest, head);
	memcpy(message + head, (const uint8_t *)manifest + body, sizeof(*manifest) - body);
	done = context &&
	       EVP_DigestSignInit(context, NULL, EVP_sha384(), NULL, key->pair) == 1 &&
	       EVP_DigestSign(context, manifest->signature, &length, message,
			      sizeof(*manifest) - body + head) == 1;
	reverse(manifest->signature, sizeof(manifest->signature));
	EVP_MD_CTX_free(context);
	return done;
}
