/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A Linux kernel image and what has to lie where in a TD's memory to boot it
 * (Documentation/arch/x86/boot.rst, 64-bit boot protocol).
 */
#ifndef TDX_VMM_LINUX_H
#define TDX_VMM_LINUX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vmm/host.h>

/* Memory that holds given bytes when the TD starts; the rest of it is zero. */
struct tdx_boot_piece {
	uint64_t gpa;
	const uint8_t *bytes;
	size_t size;
};

#define TDX_BOOT_MAX_SEGMENTS	8

/* A kernel image, parsed and found fit. Points into the file's bytes. */
struct tdx_boot_image {
	const uint8_t *header;	/* a bzImage's real-mode setup; NULL: none */
	struct tdx_boot_piece segments[TDX_BOOT_MAX_SEGMENTS];
	uint32_t num_segments;
	uint64_t entry;		/* in 64-bit mode, RSI = zero page */
	uint64_t end;		/* the first byte it does not need to start */
	uint64_t initrd_max;
	uint32_t cmdline_max;
};

bool tdx_bzimage_parse(struct tdx_boot_image *image, const uint8_t *file, size_t size,
		       struct tdx_error *error);

/*
 * A static ELF64 program for a TD without an operating system. It is entered
 * as a kernel is: in 64-bit mode, with the first 512 GiB mapped one to one, all
 * memory accepted, interrupts off, no stack, and RSI = the zero page.
 */
bool tdx_elf_is(const uint8_t *file, size_t size);
bool tdx_elf_parse(struct tdx_boot_image *image, const uint8_t *file, size_t size,
		   struct tdx_error *error);

#define TDX_BOOT_MAX_PIECES	(7 + TDX_BOOT_MAX_SEGMENTS)

struct tdx_boot_layout {
	struct tdx_boot_piece pieces[TDX_BOOT_MAX_PIECES];
	uint32_t num_pieces;
	uint64_t low_memory, high_memory;	/* bytes below and from 4 GiB */
	uint8_t *scratch;			/* owned: zero page, tables, shim info */
};

struct tdx_boot_options {
	const uint8_t *kernel;	/* bzImage, or ELF64 */
	size_t kernel_size;
	const uint8_t *initrd;	/* may be NULL */
	size_t initrd_size;
	const char *append;	/* kernel command line */
	uint64_t memory;
	uint32_t cpus;
};

/* The options' bytes have to live as long as the layout. */
bool tdx_boot_layout_make(struct tdx_boot_layout *layout, const struct tdx_boot_options *options,
			  struct tdx_error *error);
void tdx_boot_layout_free(struct tdx_boot_layout *layout);

#endif /* TDX_VMM_LINUX_H */
