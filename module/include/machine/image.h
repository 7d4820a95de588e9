/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Images of the software TDX module, in the container that real ones come in:
 * a TDX-BLOB file with a SEAM_SIGSTRUCT and the module. The module is an ELF
 * file without any code; it names the release that the machine answers as once
 * SEAMLDR.INSTALL has taken it. docs/module-image.md has the format.
 */
#ifndef TDX_MACHINE_IMAGE_H
#define TDX_MACHINE_IMAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <tdx/gen/structs.h>

/* What an ELF64 file of x86 starts with. */
#define TDX_IMAGE_ELF_IDENT	{ 0x7f, 'E', 'L', 'F', 2, 1, 1 }
#define TDX_IMAGE_MAGIC		"TDXKITMD"

/* The start of the module's first page. */
struct tdx_image_head {
	uint8_t elf[64];	/* ELF header, no sections */
	char magic[8];		/* TDX_IMAGE_MAGIC, no terminator */
	char release[16];	/* a release of config.module, zero-padded */
};

/* RSA-3072 with the exponent 65537: whoever has it signs modules for a machine. */
struct tdx_image_key;

/* Each is NULL when it cannot be had. The caller frees it. */
struct tdx_image_key *tdx_image_key_generate(void);
struct tdx_image_key *tdx_image_key_read(const char *path);	/* PEM */
/* Only the owner can read the file; one that is there already is left alone. */
bool tdx_image_key_write(const struct tdx_image_key *key, const char *path);
void tdx_image_key_free(struct tdx_image_key *key);
/* What config.module_signer is on a machine that takes this key's images. */
bool tdx_image_key_signer(const struct tdx_image_key *key, uint8_t hash[48]);

struct tdx_image_options {
	const char *release;
	uint32_t date;			/* BCD yyyymmdd */
	uint16_t seamsvn;		/* minor in bits 7:0, major in 15:8 */
	uint16_t module_hv, min_update_hv, num_handoff_pages;
	bool no_downgrade;
	/* CPUID 1 EAX of the CPUs it is for; stepping ignored. For none: not installable. */
	const uint32_t *cpus;
	uint32_t num_cpus;
};

/* What the release itself would have; no CPUs. False: there is no such release. */
bool tdx_image_options_default(struct tdx_image_options *options, const char *release);

/* Head, manifest and module, each a page. */
#define TDX_IMAGE_PAGE		4096u
#define TDX_IMAGE_BYTES		(3 * TDX_IMAGE_PAGE)

/**
 * tdx_image_make - make a TDX-BLOB file of the first form
 * @blob: [out] TDX_IMAGE_BYTES
 *
 * Returns: false for an unknown release, too many CPUs, or no signature.
 */
bool tdx_image_make(const struct tdx_image_options *options, const struct tdx_image_key *key,
		    void *blob);

/* Measure @pages pages of a module into a manifest, which has to be signed then. */
bool tdx_image_measure(struct seam_sigstruct *manifest, const void *module, uint32_t pages);
/* Sign a manifest, also one that makes no sense: header and body count. */
bool tdx_image_sign(const struct tdx_image_key *key, struct seam_sigstruct *manifest);

/* Where the parts of a file are; its bytes stay the caller's. */
struct tdx_image_parts {
	const struct seam_sigstruct *manifest;
	const uint8_t *module;
	uint32_t module_pages;
};

/**
 * tdx_image_open - find the parts of a TDX-BLOB file of the first form
 * @message: [out] why it is none, for a person
 *
 * Head, length and checksum are checked; hash and signature are the loader's.
 */
bool tdx_image_open(const void *blob, size_t size, struct tdx_image_parts *parts, char *message,
		    size_t message_size);

/* What a person wants to know of an image. */
struct tdx_image_facts {
	const char *release;	/* NULL: no module of the software machine */
	bool is_measured;	/* SEAMHASH is the hash of the module */
	bool is_signed;		/* by the key that is in the manifest ... */
	uint8_t signer[48];	/* ... and this is config.module_signer of that key */
};

/* False: a hash could not be made. */
bool tdx_image_examine(const struct tdx_image_parts *parts, struct tdx_image_facts *facts);

#endif /* TDX_MACHINE_IMAGE_H */
