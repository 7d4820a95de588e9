/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What image.c needs of a key beyond <machine/image.h>.
 */
#ifndef TDX_MODULE_IMAGE_KEY_H
#define TDX_MODULE_IMAGE_KEY_H

#include <machine/image.h>

bool tdx_image_key_modulus(const struct tdx_image_key *key, uint8_t modulus[384]);
bool tdx_image_hash(const void *data, size_t length, uint8_t hash[48]);

#endif /* TDX_MODULE_IMAGE_KEY_H */
