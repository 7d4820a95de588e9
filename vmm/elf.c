/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Reading a static ELF64 program (System V gABI) as what a TD starts with. Only
 * loading: no relocation, no symbols.
 */
#include <elf.h>
#include <string.h>

#include "linux.h"
#include "pages.h"

/* Below it lie the zero page, the command line and what the firmware owns. */
#define LOWEST		UINT64_C(0x100000)
#define HIGHEST		UINT64_C(0x80000000)
#define CMDLINE_MAX	2047

bool tdx_elf_is(const uint8_t *file, size_t size)
{
	return size >= SELFMAG && !memcmp(file, ELFMAG, SELFMAG);
}

static bool add_segment(struct tdx_boot_image *image, const uint8_t *file, size_t size,
			const Elf64_Phdr *header, struct tdx_error *error)
{
	uint64_t end = header->p_paddr + header->p_memsz;

	if (header->p_offset > size || header->p_filesz > size - header->p_offset) {
		return tdx_vmm_fail(error, "the ELF program is truncated: a segment ends beyond "
				    "the file's %zu bytes", size);
	}
	if (header->p_paddr % TDX_PAGE || header->p_paddr < LOWEST || end < header->p_paddr ||
	    end > HIGHEST || header->p_filesz > header->p_memsz) {
		return tdx_vmm_fail(error, "the ELF program has a segment at 0x%llx: segments have "
				    "to start at a page and lie between 1 MiB and 2 GiB",
				    (unsigned long long)header->p_paddr);
	}
	if (image->num_segments == TDX_BOOT_MAX_SEGMENTS) {
		return tdx_vmm_fail(error, "the ELF program has more than %d segments",
				    TDX_BOOT_MAX_SEGMENTS);
	}
	image->segments[image->num_segments++] = (struct tdx_boot_piece) {
		header->p_paddr, file + header->p_offset, header->p_filesz
	};
	image->end = end > image->end ? end : image->end;
	return true;
}

/* Segments may share no page: each is added to the TD by itself. */
static bool are_apart(const struct tdx_boot_image *image)
{
	for (uint32_t i = 0; i < image->num_segments; i++) {
		for (uint32_t j = 0; j < i; j++) {
			const struct tdx_boot_piece *a = &image->segments[i];
			const struct tdx_boot_piece *b = &image->segments[j];

			if (a->gpa / TDX_PAGE <= (b->gpa + b->size - 1) / TDX_PAGE &&
			    b->gpa / TDX_PAGE <= (a->gpa + a->size - 1) / TDX_PAGE) {
				return false;
			}
		}
	}
	return true;
}

static bool check_header(const Elf64_Ehdr *header, size_t size, struct tdx_error *error)
{
	uint64_t table = (uint64_t)header->e_phnum * sizeof(Elf64_Phdr);

	if (header->e_ident[EI_CLASS] != ELFCLASS64 || header->e_machine != EM_X86_64 ||
	    header->e_type != ET_EXEC || header->e_phentsize != sizeof(Elf64_Phdr)) {
		return tdx_vmm_fail(error, "the ELF program is not a static x86_64 executable");
	}
	if (header->e_phoff > size || table > size - header->e_phoff) {
		return tdx_vmm_fail(error, "the ELF program is truncated: its program headers lie "
				    "beyond the file's %zu bytes", size);
	}
	return true;
}

bool tdx_elf_parse(struct tdx_boot_image *image, const uint8_t *file, size_t size,
		   struct tdx_error *error)
{
	Elf64_Ehdr header;
	Elf64_Phdr segment;

	memset(image, 0, sizeof(*image));
	if (size < sizeof(header)) {
		return tdx_vmm_fail(error, "the ELF program is truncated: %zu bytes", size);
	}
	memcpy(&header, file, sizeof(header));
	if (!check_header(&header, size, error)) {
		return false;
	}
	for (uint32_t i = 0; i < header.e_phnum; i++) {
		memcpy(&segment, file + header.e_phoff + i * sizeof(segment), sizeof(segment));
		if (segment.p_type == PT_LOAD && segment.p_memsz &&
		    !add_segment(image, file, size, &segment, error)) {
			return false;
		}
	}
	if (!image->num_segments || !are_apart(image)) {
		return tdx_vmm_fail(error, "the ELF program has no segments, or some that share a "
				    "page");
	}
	image->entry = header.e_entry;
	image->initrd_max = HIGHEST - 1;
	image->cmdline_max = CMDLINE_MAX;
	return true;
}
