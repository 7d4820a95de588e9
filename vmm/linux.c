/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Reading a bzImage and laying out a TD's memory for it. The whole layout is
 * data: who adds it to the TD measures all of it.
 */
#include <stdlib.h>
#include <string.h>

#include "acpi.h"
#include "linux.h"
#include "pages.h"
#include "shim/layout.h"

/* Setup header, offsets in the file and in the zero page alike. */
#define HDR_SETUP_SECTS		0x1f1
#define HDR_SYSSIZE		0x1f4
#define HDR_BOOT_FLAG		0x1fe
#define HDR_JUMP_OFFSET		0x201
#define HDR_MAGIC		0x202
#define HDR_VERSION		0x206
#define HDR_LOADER		0x210
#define HDR_LOADFLAGS		0x211
#define HDR_INITRD		0x218
#define HDR_INITRD_SIZE		0x21c
#define HDR_CMDLINE		0x228
#define HDR_INITRD_MAX		0x22c
#define HDR_XLOADFLAGS		0x236
#define HDR_CMDLINE_SIZE	0x238
#define HDR_PAYLOAD_OFFSET	0x248
#define HDR_PAYLOAD_LENGTH	0x24c
#define HDR_PREF_ADDRESS	0x258
#define HDR_INIT_SIZE		0x260
#define HDR_END			0x268

#define XLF_KERNEL_64		1
#define LOADED_HIGH		1
#define LOADER_UNDEFINED	0xff
#define VERSION_2_12		0x20c	/* the first with xloadflags */
#define ENTRY_64		0x200

/* Zero page beyond the setup header. */
#define ZP_ACPI_RSDP		0x070
#define ZP_E820_ENTRIES		0x1e8
#define ZP_E820_TABLE		0x2d0
enum { E820_RAM = 1, E820_RESERVED = 2, E820_ACPI = 3, E820_NVS = 4 };

/* Where things lie. The last 64 KiB below low_memory hold tables and mailbox. */
#define ZERO_PAGE_GPA		0x10000
#define CMDLINE_GPA		0x20000
#define CMDLINE_ROOM		0x10000
#define LOW_RAM_END		0x9fc00
#define HIGH_RAM		0x100000
#define TABLES_ROOM		0x10000
#define LOW_MEMORY_MAX		UINT64_C(0x80000000)
#define FOUR_GIB		UINT64_C(0x100000000)

static uint16_t get16(const uint8_t *bytes)
{
	return bytes[0] | bytes[1] << 8;
}

static uint32_t get32(const uint8_t *bytes)
{
	return get16(bytes) | (uint32_t)get16(bytes + 2) << 16;
}

static uint64_t get64(const uint8_t *bytes)
{
	return get32(bytes) | (uint64_t)get32(bytes + 4) << 32;
}

static bool contains(const uint8_t *bytes, size_t size, const char *text)
{
	return memmem(bytes, size, text, strlen(text));
}

/*
 * The decompressor of a TDX guest kernel compares CPUID leaf 21h with
 * "IntelTDX    ". This code is not compressed itself; compilers keep the text
 * whole, as one 8-byte constant, or as two 4-byte ones.
 */
static bool mentions_tdx(const uint8_t *bytes, size_t size)
{
	return contains(bytes, size, "IntelTDX") ||
	       (contains(bytes, size, "Inte") && contains(bytes, size, "lTDX"));
}

static bool is_tdx_guest(const uint8_t *header, const uint8_t *kernel, size_t size)
{
	uint64_t start = get32(header + HDR_PAYLOAD_OFFSET);
	uint64_t end = start + get32(header + HDR_PAYLOAD_LENGTH);

	if (end > size) {
		return false;
	}
	return mentions_tdx(kernel, start) || mentions_tdx(kernel + end, size - end);
}

static bool check_size(const uint8_t *file, size_t size, uint64_t setup, struct tdx_error *error)
{
	uint64_t wanted = setup + get32(file + HDR_SYSSIZE) * UINT64_C(16);

	if (size < wanted) {
		return tdx_vmm_fail(error, "the kernel is truncated: its header says %llu bytes, "
				    "the file has %zu. Fetch it again",
				    (unsigned long long)wanted, size);
	}
	return true;
}

bool tdx_bzimage_parse(struct tdx_boot_image *image, const uint8_t *file, size_t size,
		       struct tdx_error *error)
{
	uint64_t setup, load, room;

	if (size < HDR_END || get16(file + HDR_BOOT_FLAG) != 0xaa55 ||
	    memcmp(file + HDR_MAGIC, "HdrS", 4)) {
		return tdx_vmm_fail(error, "this is not a Linux bzImage (no \"HdrS\" at 0x202). "
				    "Give the file that is called vmlinuz or bzImage");
	}
	setup = ((file[HDR_SETUP_SECTS] ? file[HDR_SETUP_SECTS] : 4) + 1) * UINT64_C(512);
	if (!check_size(file, size, setup, error)) {
		return false;
	}
	if (get16(file + HDR_VERSION) < VERSION_2_12 ||
	    !(get16(file + HDR_XLOADFLAGS) & XLF_KERNEL_64)) {
		return tdx_vmm_fail(error, "this kernel has no 64-bit entry (boot protocol "
				    "%u.%02u). Give an x86_64 kernel", file[HDR_VERSION + 1],
				    file[HDR_VERSION]);
	}
	load = get64(file + HDR_PREF_ADDRESS);
	room = get32(file + HDR_INIT_SIZE);
	room = room > size - setup ? room : size - setup;
	if (load < HIGH_RAM || load % TDX_PAGE || load > LOW_MEMORY_MAX - room) {
		return tdx_vmm_fail(error, "this kernel wants to be loaded at 0x%llx, where no TD "
				    "has memory", (unsigned long long)load);
	}
	*image = (struct tdx_boot_image) {
		.header = file,
		.segments = { { load, file + setup, size - setup } },
		.num_segments = 1,
		.entry = load + ENTRY_64,
		.end = load + room,
		.initrd_max = get32(file + HDR_INITRD_MAX),
		.cmdline_max = get32(file + HDR_CMDLINE_SIZE),
	};
	if (!is_tdx_guest(file, file + setup, size - setup)) {
		return tdx_vmm_fail(error, "this kernel is built without CONFIG_INTEL_TDX_GUEST. "
				    "Use one that has it, such as Debian's linux-image-6.12 "
				    "packages, or set the option and rebuild");
	}
	return true;
}

static void put(uint8_t *page, size_t offset, uint64_t value, size_t size)
{
	memcpy(page + offset, &value, size);
}

static void add_e820(uint8_t *page, uint64_t base, uint64_t end, uint32_t type)
{
	uint8_t *entry = page + ZP_E820_TABLE + 20 * page[ZP_E820_ENTRIES];

	if (end > base) {
		put(entry, 0, base, 8);
		put(entry, 8, end - base, 8);
		put(entry, 16, type, 4);
		page[ZP_E820_ENTRIES]++;
	}
}

static void fill_e820(uint8_t *page, const struct tdx_boot_layout *layout)
{
	uint64_t tables = layout->low_memory - TABLES_ROOM;
	uint64_t mailbox = layout->low_memory - TDX_PAGE;

	add_e820(page, 0, LOW_RAM_END, E820_RAM);
	add_e820(page, LOW_RAM_END, HIGH_RAM, E820_RESERVED);
	add_e820(page, HIGH_RAM, tables, E820_RAM);
	add_e820(page, tables, mailbox, E820_ACPI);
	add_e820(page, mailbox, layout->low_memory, E820_NVS);
	add_e820(page, TDX_SHIM_INFO, FOUR_GIB, E820_RESERVED);
	add_e820(page, FOUR_GIB, FOUR_GIB + layout->high_memory, E820_RAM);
}

static void copy_header(uint8_t *page, const uint8_t *header)
{
	size_t end = HDR_MAGIC + header[HDR_JUMP_OFFSET];

	end = end > ZP_E820_TABLE ? ZP_E820_TABLE : end;
	memcpy(page + HDR_SETUP_SECTS, header + HDR_SETUP_SECTS, end - HDR_SETUP_SECTS);
}

static void fill_zero_page(uint8_t *page, const struct tdx_boot_image *image,
			   const struct tdx_boot_layout *layout, uint64_t initrd,
			   uint64_t initrd_size)
{
	if (image->header) {
		copy_header(page, image->header);
	}
	page[HDR_LOADER] = LOADER_UNDEFINED;
	page[HDR_LOADFLAGS] |= LOADED_HIGH;
	put(page, HDR_CMDLINE, CMDLINE_GPA, 4);
	put(page, HDR_INITRD, initrd_size ? initrd : 0, 4);
	put(page, HDR_INITRD_SIZE, initrd_size, 4);
	put(page, ZP_ACPI_RSDP, layout->low_memory - TABLES_ROOM, 8);
	fill_e820(page, layout);
}

static void fill_shim_info(struct tdx_shim_info *info, const struct tdx_boot_image *image,
			   const struct tdx_boot_layout *layout)
{
	*info = (struct tdx_shim_info) {
		.entry = image->entry,
		.zero_page = ZERO_PAGE_GPA,
		.mailbox = layout->low_memory - TDX_PAGE,
		.num_ranges = layout->high_memory ? 2 : 1,
		.ranges = { { 0, layout->low_memory }, { FOUR_GIB, layout->high_memory } },
	};
}

static void add_piece(struct tdx_boot_layout *layout, uint64_t gpa, const void *bytes, size_t size)
{
	if (size) {
		layout->pieces[layout->num_pieces++] = (struct tdx_boot_piece){ gpa, bytes, size };
	}
}

static bool check_options(const struct tdx_boot_options *options, struct tdx_error *error)
{
	if (options->memory % TDX_BLOCK) {
		return tdx_vmm_fail(error, "the TD's memory has to be a multiple of 2 MiB, not "
				    "%llu bytes", (unsigned long long)options->memory);
	}
	if (options->cpus == 0 || options->cpus > TDX_SHIM_MAX_CPUS) {
		return tdx_vmm_fail(error, "a TD can have 1 to %d vCPUs here, not %u",
				    TDX_SHIM_MAX_CPUS, options->cpus);
	}
	return true;
}

/* Find room for the initrd: at the top, as boot loaders do. */
static bool place_initrd(const struct tdx_boot_image *image, const struct tdx_boot_options *options,
			 uint64_t low_memory, uint64_t *initrd, struct tdx_error *error)
{
	uint64_t room = (options->initrd_size + TDX_PAGE - 1) & ~(TDX_PAGE - 1);
	uint64_t needed = image->end + room + TABLES_ROOM;
	uint64_t top = low_memory - TABLES_ROOM;

	if (low_memory < needed) {
		return tdx_vmm_fail(error, "%llu MiB of memory are too few: this kernel and initrd "
				    "need %llu MiB to start and more to run. Give --memory 256M "
				    "or more", (unsigned long long)options->memory >> 20,
				    (unsigned long long)((needed + TDX_BLOCK) >> 20));
	}
	top = top > image->initrd_max + 1 ? (image->initrd_max + 1) & ~(TDX_PAGE - 1) : top;
	*initrd = top - room;
	if (*initrd < image->end) {
		return tdx_vmm_fail(error, "the initrd (%zu bytes) does not fit below 0x%llx, "
				    "where this kernel wants it", options->initrd_size,
				    (unsigned long long)image->initrd_max);
	}
	return true;
}

/* Fill the scratch pages and list everything that has to be in memory. */
static void fill_layout(struct tdx_boot_layout *layout, const struct tdx_boot_image *image,
			const struct tdx_boot_options *options, uint64_t initrd)
{
	uint8_t *zero_page = layout->scratch, *info = zero_page + TDX_PAGE;
	uint8_t *acpi = info + TDX_PAGE, *mailbox = acpi + TABLES_ROOM - TDX_PAGE;
	uint64_t tables_gpa = layout->low_memory - TABLES_ROOM;
	uint64_t mailbox_gpa = layout->low_memory - TDX_PAGE;
	size_t tables = tdx_acpi_build(acpi, TABLES_ROOM - TDX_PAGE, tables_gpa, options->cpus,
				       mailbox_gpa);

	fill_zero_page(zero_page, image, layout, initrd, options->initrd_size);
	fill_shim_info((struct tdx_shim_info *)info, image, layout);
	add_piece(layout, TDX_SHIM_INFO, info, TDX_PAGE);
	add_piece(layout, ZERO_PAGE_GPA, zero_page, TDX_PAGE);
	add_piece(layout, CMDLINE_GPA, options->append, strlen(options->append) + 1);
	add_piece(layout, tables_gpa, acpi, tables);
	/* Zeros, but to be there before the rest of memory is accepted. */
	add_piece(layout, mailbox_gpa, mailbox, TDX_PAGE);
	for (uint32_t i = 0; i < image->num_segments; i++) {
		const struct tdx_boot_piece *segment = &image->segments[i];

		add_piece(layout, segment->gpa, segment->bytes, segment->size);
	}
	add_piece(layout, initrd, options->initrd, options->initrd_size);
}

static bool parse_kernel(struct tdx_boot_image *image, const struct tdx_boot_options *options,
			 struct tdx_error *error)
{
	return tdx_elf_is(options->kernel, options->kernel_size) ?
		tdx_elf_parse(image, options->kernel, options->kernel_size, error) :
		tdx_bzimage_parse(image, options->kernel, options->kernel_size, error);
}

bool tdx_boot_layout_make(struct tdx_boot_layout *layout, const struct tdx_boot_options *options,
			  struct tdx_error *error)
{
	struct tdx_boot_image image;
	uint64_t initrd = 0;
	size_t cmdline = strlen(options->append) + 1;

	memset(layout, 0, sizeof(*layout));
	if (!parse_kernel(&image, options, error) || !check_options(options, error)) {
		return false;
	}
	layout->low_memory = options->memory < LOW_MEMORY_MAX ? options->memory : LOW_MEMORY_MAX;
	layout->high_memory = options->memory - layout->low_memory;
	if (!place_initrd(&image, options, layout->low_memory, &initrd, error)) {
		return false;
	}
	if (cmdline > image.cmdline_max || cmdline > CMDLINE_ROOM) {
		return tdx_vmm_fail(error, "the command line has %zu characters, this kernel takes "
				    "%u", cmdline - 1, image.cmdline_max);
	}
	layout->scratch = calloc(1, 2 * TDX_PAGE + TABLES_ROOM);
	if (!layout->scratch) {
		return tdx_vmm_fail(error, "out of memory");
	}
	fill_layout(layout, &image, options, initrd);
	return true;
}

void tdx_boot_layout_free(struct tdx_boot_layout *layout)
{
	free(layout->scratch);
	layout->scratch = NULL;
}
