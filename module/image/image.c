/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Making an image of the software module, and finding the parts of one.
 */
#include <stdio.h>
#include <string.h>

#include <machine/machine.h>

#include "core/profile.h"
#include "core/seamldr.h"
#include "image/key.h"

#define BLOB_VERSION		0x100u
#define BLOB_SIGNATURE		"TDX-BLOB"
#define MANIFEST_OFFSET		TDX_IMAGE_PAGE
#define MODULE_OFFSET		(2 * TDX_IMAGE_PAGE)
#define MAX_MODULE_PAGES	496u

/* 20240129 becomes 20240129h. */
static uint32_t to_bcd(uint32_t number)
{
	uint32_t digits = 0;

	for (unsigned int shift = 0; number; shift += 4, number /= 10) {
		digits |= number % 10 << shift;
	}
	return digits;
}

bool tdx_image_options_default(struct tdx_image_options *options, const char *release)
{
	const struct tdx_profile *profile = tdx_profile_find(release);

	if (!profile) {
		return false;
	}
	*options = (struct tdx_image_options){
		.release = profile->name, .date = to_bcd(profile->build_date),
		.seamsvn = profile->seamsvn,
		.module_hv = profile->native_hv, .min_update_hv = profile->oldest_hv,
		.num_handoff_pages = profile->handoff_pages,
	};
	return true;
}

static void fill_module(const struct tdx_image_options *options, struct tdx_image_head *head)
{
	static const uint8_t ident[] = TDX_IMAGE_ELF_IDENT;
	/* e_type ET_DYN, e_machine EM_X86_64, e_version, e_ehsize; no entry, no sections. */
	static const uint8_t kind[] = { 3, 0, 62, 0, 1 };

	memcpy(head->elf, ident, sizeof(ident));
	memcpy(head->elf + 16, kind, sizeof(kind));
	head->elf[52] = sizeof(head->elf);
	memcpy(head->magic, TDX_IMAGE_MAGIC, sizeof(head->magic));
	memcpy(head->release, options->release, strlen(options->release));
}

bool tdx_image_measure(struct seam_sigstruct *manifest, const void *module, uint32_t pages)
{
	return tdx_image_hash(module, (size_t)pages * TDX_IMAGE_PAGE, manifest->seamhash);
}

static bool fill_manifest(const struct tdx_image_options *options, const struct tdx_image_key *key,
			  const void *module, struct seam_sigstruct *manifest)
{
	*manifest = (struct seam_sigstruct){
		.header_type = 6, .header_length = 0xe1, .header_version = 0x10000,
		.module_vendor = 0x8086, .date = options->date, .size = 0x200, .key_size = 0x60,
		.modulus_size = 0x60, .exponent_size = 1, .exponent = 0x10001,
		.seamsvn = options->seamsvn, .module_hv = options->module_hv,
		.min_update_hv = options->min_update_hv, .no_downgrade = options->no_downgrade,
		.num_handoff_pages = options->num_handoff_pages,
		.cpuid_table_size = options->num_cpus,
	};
	for (uint32_t i = 0; i < options->num_cpus; i++) {
		manifest->cpuid_table[i] = options->cpus[i];
	}
	return tdx_image_key_modulus(key, manifest->modulus) &&
	       tdx_image_measure(manifest, module, 1) &&
	       tdx_image_sign(key, manifest);
}

/* All 16-bit words of the file, the checksum among them, add up to 0. */
static uint16_t sum_of(const uint8_t *bytes, size_t size)
{
	uint16_t sum = 0;

	for (size_t i = 0; i < size; i++) {
		sum = (uint16_t)(sum + (bytes[i] << 8 * (i % 2)));
	}
	return sum;
}

bool tdx_image_make(const struct tdx_image_options *options, const struct tdx_image_key *key,
		    void *blob)
{
	struct tdx_blob_header_v1 *header = blob;
	struct seam_sigstruct manifest;
	uint8_t *bytes = blob;

	if (!tdx_profile_find(options->release) || !options->release[0] ||
	    options->num_cpus > sizeof(manifest.cpuid_table) / sizeof(manifest.cpuid_table[0])) {
		return false;
	}
	memset(blob, 0, TDX_IMAGE_BYTES);
	fill_module(options, (struct tdx_image_head *)(bytes + MODULE_OFFSET));
	if (!fill_manifest(options, key, bytes + MODULE_OFFSET, &manifest)) {
		return false;
	}
	memcpy(bytes + MANIFEST_OFFSET, &manifest, sizeof(manifest));
	header->version = BLOB_VERSION;
	header->offset_of_module = MODULE_OFFSET;
	memcpy(&header->signature, BLOB_SIGNATURE, sizeof(header->signature));
	header->len = TDX_IMAGE_BYTES;
	header->checksum = (uint16_t)-sum_of(blob, TDX_IMAGE_BYTES);
	return true;
}

static bool refuse(char *message, size_t size, const char *why)
{
	snprintf(message, size, "%s", why);
	return false;
}

bool tdx_image_open(const void *blob, size_t size, struct tdx_image_parts *parts, char *message,
		    size_t message_size)
{
	const struct tdx_blob_header_v1 *header = blob;
	const uint8_t *bytes = blob;

	if (size <= MODULE_OFFSET || memcmp(&header->signature, BLOB_SIGNATURE, 8)) {
		return refuse(message, message_size, "it is no TDX-BLOB file of the first form");
	}
	if (header->version != BLOB_VERSION || header->offset_of_module != MODULE_OFFSET) {
		return refuse(message, message_size, "its head is of a form that is not known");
	}
	if (header->len != size || size % TDX_IMAGE_PAGE ||
	    size > MODULE_OFFSET + MAX_MODULE_PAGES * TDX_IMAGE_PAGE) {
		return refuse(message, message_size, "it is cut off, or has more than it says");
	}
	if (sum_of(blob, size)) {
		return refuse(message, message_size, "its checksum is wrong");
	}
	*parts = (struct tdx_image_parts){
		.manifest = (const struct seam_sigstruct *)(bytes + MANIFEST_OFFSET),
		.module = bytes + MODULE_OFFSET,
		.module_pages = (uint32_t)((size - MODULE_OFFSET) / TDX_IMAGE_PAGE),
	};
	return true;
}

bool tdx_image_examine(const struct tdx_image_parts *parts, struct tdx_image_facts *facts)
{
	const struct tdx_profile *profile =
		tdx_seamldr_release_of((const struct tdx_image_head *)parts->module);
	const struct seam_sigstruct *manifest = parts->manifest;
	uint8_t hash[48], room[sizeof(*manifest)];

	if (!tdx_image_hash(parts->module, (size_t)parts->module_pages * TDX_IMAGE_PAGE, hash) ||
	    !tdx_image_hash(manifest->modulus, sizeof(manifest->modulus), facts->signer)) {
		return false;
	}
	facts->release = profile ? profile->name : NULL;
	facts->is_measured = !memcmp(hash, manifest->seamhash, sizeof(hash));
	facts->is_signed = tdx_seamldr_is_signed(manifest, room);
	return true;
}
