/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The image of a module, as far as it is looked at here: an ELF file, as the
 * real loader wants it, whose head names the release that this module then
 * answers as. The code of another image cannot run here, so it is refused.
 */
#include <string.h>

#include "core/profile.h"
#include "core/seamldr.h"

const struct tdx_profile *tdx_seamldr_release_of(const struct tdx_image_head *head)
{
	static const uint8_t elf64[] = TDX_IMAGE_ELF_IDENT;

	if (memcmp(head->elf, elf64, sizeof(elf64)) ||
	    memcmp(head->magic, TDX_IMAGE_MAGIC, sizeof(head->magic)) || !head->release[0]) {
		return NULL;
	}
	return tdx_profile_find(head->release);
}
