/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Rules of reading a bzImage and laying out a TD's memory for it: what is no
 * kernel, damaged or unfit is refused with a reason, and what is laid out does
 * not overlap and lies in memory.
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include <elf.h>

#include "linux.h"
#include "shim/layout.h"

#define MIB		(UINT64_C(1) << 20)
#define SETUP_SECTORS	7
#define SETUP_SIZE	((SETUP_SECTORS + 1) * 512)
#define KERNEL_SIZE	0x20000
#define LOAD_ADDRESS	(16 * MIB)
#define INIT_SIZE	(20 * MIB)
#define PAYLOAD		0x400
#define PAYLOAD_SIZE	0x10000
#define MARKER_AT	(PAYLOAD + PAYLOAD_SIZE + 0x100)

static uint8_t file[SETUP_SIZE + KERNEL_SIZE];

static void put(size_t at, uint64_t value, size_t size)
{
	memcpy(file + at, &value, size);
}

/* The smallest thing that passes for a TDX guest's bzImage. */
static int make_kernel(void **state)
{
	memset(file, 0, sizeof(file));
	file[0x1f1] = SETUP_SECTORS;
	put(0x1f4, KERNEL_SIZE / 16, 4);
	put(0x1fe, 0xaa55, 2);
	put(0x201, 0x6a, 1);
	memcpy(file + 0x202, "HdrS", 4);
	put(0x206, 0x20f, 2);
	put(0x22c, 0x7fffffff, 4);
	put(0x236, 1, 2);
	put(0x238, 2047, 4);
	put(0x248, PAYLOAD, 4);
	put(0x24c, PAYLOAD_SIZE, 4);
	put(0x258, LOAD_ADDRESS, 8);
	put(0x260, INIT_SIZE, 4);
	memcpy(file + SETUP_SIZE + MARKER_AT, "IntelTDX    ", 12);
	return 0;
}

static void assert_refused(size_t size, const char *reason)
{
	struct tdx_boot_image image;
	struct tdx_error error = { "" };

	assert_false(tdx_bzimage_parse(&image, file, size, &error));
	if (!strstr(error.text, reason)) {
		fail_msg("\"%s\" does not say \"%s\"", error.text, reason);
	}
}

static void fit_kernel_is_taken_as_its_header_says(void **state)
{
	struct tdx_boot_image image;
	struct tdx_error error;

	assert_true(tdx_bzimage_parse(&image, file, sizeof(file), &error));
	assert_int_equal(image.num_segments, 1);
	assert_ptr_equal(image.segments[0].bytes, file + SETUP_SIZE);
	assert_int_equal(image.segments[0].size, KERNEL_SIZE);
	assert_int_equal(image.segments[0].gpa, LOAD_ADDRESS);
	assert_int_equal(image.entry, LOAD_ADDRESS + 0x200);
	assert_int_equal(image.end, LOAD_ADDRESS + INIT_SIZE);
}

static void file_that_is_no_kernel_is_refused(void **state)
{
	memcpy(file + 0x202, "Sdrh", 4);
	assert_refused(sizeof(file), "not a Linux bzImage");
	assert_refused(0, "not a Linux bzImage");
}

static void truncated_kernel_is_refused_at_any_length(void **state)
{
	assert_refused(0x200, "not a Linux bzImage");
	assert_refused(0x268, "truncated");
	assert_refused(SETUP_SIZE, "truncated");
	assert_refused(sizeof(file) - 1, "truncated");
}

static void kernel_without_tdx_guest_support_is_refused(void **state)
{
	memset(file + SETUP_SIZE + MARKER_AT, 0, 12);
	assert_refused(sizeof(file), "this kernel is built without CONFIG_INTEL_TDX_GUEST");
}

static void marker_inside_the_compressed_payload_does_not_count(void **state)
{
	memset(file + SETUP_SIZE + MARKER_AT, 0, 12);
	memcpy(file + SETUP_SIZE + PAYLOAD + 64, "IntelTDX    ", 12);
	assert_refused(sizeof(file), "CONFIG_INTEL_TDX_GUEST");
}

static void marker_in_two_halves_counts(void **state)
{
	struct tdx_boot_image image;
	struct tdx_error error;

	memset(file + SETUP_SIZE + MARKER_AT, 0, 12);
	memcpy(file + SETUP_SIZE + MARKER_AT, "Inte", 4);
	memcpy(file + SETUP_SIZE + MARKER_AT + 40, "lTDX", 4);
	assert_true(tdx_bzimage_parse(&image, file, sizeof(file), &error));
}

static void kernel_without_a_64_bit_entry_is_refused(void **state)
{
	put(0x236, 0, 2);
	assert_refused(sizeof(file), "64-bit");
}

static void payload_beyond_the_file_is_refused(void **state)
{
	put(0x24c, UINT32_MAX, 4);
	assert_refused(sizeof(file), "this kernel");
	put(0x248, UINT32_MAX, 4);
	assert_refused(sizeof(file), "this kernel");
}

static void load_address_outside_memory_is_refused(void **state)
{
	put(0x258, 0x10000, 8);
	assert_refused(sizeof(file), "loaded at 0x10000");
	put(0x258, UINT64_MAX - 0xfff, 8);
	assert_refused(sizeof(file), "loaded at 0xfffffffffffff000");
	put(0x258, LOAD_ADDRESS + 1, 8);
	assert_refused(sizeof(file), "loaded at");
}

static const uint8_t initrd[5000] = { 1 };

static struct tdx_boot_options options(uint64_t memory, uint32_t cpus)
{
	return (struct tdx_boot_options) {
		.kernel = file, .kernel_size = sizeof(file),
		.initrd = initrd, .initrd_size = sizeof(initrd),
		.append = "console=ttyS0", .memory = memory, .cpus = cpus,
	};
}

/* Two segments, the second with room for data beyond the file's bytes. */
struct elf_file {
	Elf64_Ehdr header;
	Elf64_Phdr segments[2];
	uint8_t code[64], data[32];
};

static struct elf_file make_elf(void)
{
	struct elf_file elf = {
		.header = {
			.e_ident = ELFMAG, .e_type = ET_EXEC, .e_machine = EM_X86_64,
			.e_entry = MIB + 16, .e_phoff = offsetof(struct elf_file, segments),
			.e_phentsize = sizeof(Elf64_Phdr), .e_phnum = 2,
		},
		.segments = {
			{ .p_type = PT_LOAD, .p_offset = offsetof(struct elf_file, code),
			  .p_paddr = MIB, .p_filesz = 64, .p_memsz = 64 },
			{ .p_type = PT_LOAD, .p_offset = offsetof(struct elf_file, data),
			  .p_paddr = MIB + 4096, .p_filesz = 32, .p_memsz = 8192 },
		},
	};

	elf.header.e_ident[EI_CLASS] = ELFCLASS64;
	return elf;
}

static void assert_elf_refused(const struct elf_file *elf, size_t size, const char *reason)
{
	struct tdx_boot_image image;
	struct tdx_error error = { "" };

	assert_false(tdx_elf_parse(&image, (const uint8_t *)elf, size, &error));
	if (!strstr(error.text, reason)) {
		fail_msg("\"%s\" does not say \"%s\"", error.text, reason);
	}
}

static void elf_program_is_loaded_where_its_segments_say(void **state)
{
	struct elf_file elf = make_elf();
	struct tdx_boot_image image;
	struct tdx_error error;

	assert_true(tdx_elf_is((const uint8_t *)&elf, sizeof(elf)));
	assert_true(tdx_elf_parse(&image, (const uint8_t *)&elf, sizeof(elf), &error));
	assert_int_equal(image.num_segments, 2);
	assert_int_equal(image.segments[1].gpa, MIB + 4096);
	assert_ptr_equal(image.segments[1].bytes, elf.data);
	assert_int_equal(image.segments[1].size, 32);
	assert_int_equal(image.entry, MIB + 16);
	assert_int_equal(image.end, MIB + 4096 + 8192);
}

static void elf_that_is_no_static_x86_64_program_is_refused(void **state)
{
	struct elf_file elf = make_elf();

	elf.header.e_machine = EM_AARCH64;
	assert_elf_refused(&elf, sizeof(elf), "not a static x86_64");
	elf = make_elf();
	elf.header.e_type = ET_DYN;
	assert_elf_refused(&elf, sizeof(elf), "not a static x86_64");
	elf = make_elf();
	elf.header.e_phnum = 0;
	assert_elf_refused(&elf, sizeof(elf), "no segments");
}

static void truncated_elf_is_refused_at_any_length(void **state)
{
	struct elf_file elf = make_elf();

	for (size_t size = SELFMAG; size < sizeof(elf); size++) {
		assert_elf_refused(&elf, size, "truncated");
	}
}

static void elf_segments_outside_memory_or_on_one_page_are_refused(void **state)
{
	struct elf_file elf = make_elf();

	elf.segments[0].p_paddr = 4096;
	assert_elf_refused(&elf, sizeof(elf), "segment at 0x1000");
	elf.segments[0].p_paddr = UINT64_MAX - 4095;
	assert_elf_refused(&elf, sizeof(elf), "segments have to start at a page");
	elf.segments[0].p_paddr = MIB + 4096;
	assert_elf_refused(&elf, sizeof(elf), "share a page");
}

static const struct tdx_boot_piece *piece_at(const struct tdx_boot_layout *layout, uint64_t gpa)
{
	for (uint32_t i = 0; i < layout->num_pieces; i++) {
		const struct tdx_boot_piece *piece = &layout->pieces[i];

		if (gpa >= piece->gpa && gpa < piece->gpa + piece->size) {
			return piece;
		}
	}
	return NULL;
}

static uint64_t number(const uint8_t *at, size_t size)
{
	uint64_t value = 0;

	memcpy(&value, at, size);
	return value;
}

static const struct tdx_shim_info *shim_info(const struct tdx_boot_layout *layout)
{
	return (const void *)piece_at(layout, TDX_SHIM_INFO)->bytes;
}

static void pieces_are_page_aligned_and_apart(void **state)
{
	struct tdx_boot_options o = options(64 * MIB, 4);
	struct tdx_boot_layout layout;
	struct tdx_error error;

	assert_true(tdx_boot_layout_make(&layout, &o, &error));
	for (uint32_t i = 0; i < layout.num_pieces; i++) {
		uint64_t base = layout.pieces[i].gpa, end = base + layout.pieces[i].size;

		assert_int_equal(base % 4096, 0);
		for (uint32_t j = 0; j < i; j++) {
			uint64_t other = layout.pieces[j].gpa;
			uint64_t other_end = other + layout.pieces[j].size;

			assert_true(end <= other || base >= other_end);
		}
	}
	tdx_boot_layout_free(&layout);
}

static void zero_page_points_to_what_is_there(void **state)
{
	struct tdx_boot_options o = options(64 * MIB, 1);
	const uint8_t *zero_page;
	struct tdx_boot_layout layout;
	struct tdx_error error;
	uint64_t gpa;

	assert_true(tdx_boot_layout_make(&layout, &o, &error));
	zero_page = piece_at(&layout, shim_info(&layout)->zero_page)->bytes;
	gpa = number(zero_page + 0x228, 4);
	assert_string_equal((const char *)piece_at(&layout, gpa)->bytes, "console=ttyS0");
	gpa = number(zero_page + 0x218, 4);
	assert_ptr_equal(piece_at(&layout, gpa)->bytes, initrd);
	assert_int_equal(number(zero_page + 0x21c, 4), sizeof(initrd));
	gpa = number(zero_page + 0x70, 8);
	assert_memory_equal(piece_at(&layout, gpa)->bytes, "RSD PTR ", 8);
	assert_int_equal(shim_info(&layout)->entry, LOAD_ADDRESS + 0x200);
	tdx_boot_layout_free(&layout);
}

/* Is this address in an e820 entry of this type? */
static bool is_e820(const uint8_t *zero_page, uint64_t gpa, uint32_t type)
{
	for (int i = 0; i < zero_page[0x1e8]; i++) {
		const uint8_t *entry = zero_page + 0x2d0 + 20 * i;
		uint64_t base = number(entry, 8), size = number(entry + 8, 8);

		if (gpa >= base && gpa < base + size && number(entry + 16, 4) == type) {
			return true;
		}
	}
	return false;
}

static void mailbox_is_no_memory_of_the_kernel(void **state)
{
	struct tdx_boot_options o = options(64 * MIB, 2);
	const uint8_t *zero_page;
	struct tdx_boot_layout layout;
	struct tdx_error error;
	uint64_t mailbox;

	assert_true(tdx_boot_layout_make(&layout, &o, &error));
	zero_page = piece_at(&layout, shim_info(&layout)->zero_page)->bytes;
	mailbox = shim_info(&layout)->mailbox;
	assert_non_null(piece_at(&layout, mailbox));
	assert_false(is_e820(zero_page, mailbox, 1));
	assert_true(is_e820(zero_page, LOAD_ADDRESS, 1));
	tdx_boot_layout_free(&layout);
}

static void memory_beyond_two_gib_lies_above_four(void **state)
{
	struct tdx_boot_options o = options(3072 * MIB, 1);
	struct tdx_boot_layout layout;
	struct tdx_error error;

	assert_true(tdx_boot_layout_make(&layout, &o, &error));
	assert_int_equal(layout.low_memory, 2048 * MIB);
	assert_int_equal(layout.high_memory, 1024 * MIB);
	assert_int_equal(shim_info(&layout)->num_ranges, 2);
	assert_int_equal(shim_info(&layout)->ranges[1].base, UINT64_C(1) << 32);
	tdx_boot_layout_free(&layout);
}

static void assert_layout_refused(const struct tdx_boot_options *o, const char *reason)
{
	struct tdx_boot_layout layout;
	struct tdx_error error = { "" };

	assert_false(tdx_boot_layout_make(&layout, o, &error));
	if (!strstr(error.text, reason)) {
		fail_msg("\"%s\" does not say \"%s\"", error.text, reason);
	}
}

static void too_little_memory_is_refused_and_says_how_much(void **state)
{
	struct tdx_boot_options o = options(32 * MIB, 1);

	assert_layout_refused(&o, "need 38 MiB");
	o.memory = 0;
	assert_layout_refused(&o, "too few");
	o.memory = 64 * MIB + 4096;
	assert_layout_refused(&o, "multiple of 2 MiB");
}

static void impossible_number_of_vcpus_is_refused(void **state)
{
	struct tdx_boot_options o = options(64 * MIB, 0);

	assert_layout_refused(&o, "vCPUs");
	o.cpus = TDX_SHIM_MAX_CPUS + 1;
	assert_layout_refused(&o, "vCPUs");
}

static void command_line_that_the_kernel_cannot_take_is_refused(void **state)
{
	struct tdx_boot_options o = options(64 * MIB, 1);
	char append[3000];

	memset(append, 'x', sizeof(append) - 1);
	append[sizeof(append) - 1] = '\0';
	o.append = append;
	assert_layout_refused(&o, "2047");
}

#define TEST(name)	cmocka_unit_test_setup(name, make_kernel)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(fit_kernel_is_taken_as_its_header_says),
		TEST(file_that_is_no_kernel_is_refused),
		TEST(truncated_kernel_is_refused_at_any_length),
		TEST(kernel_without_tdx_guest_support_is_refused),
		TEST(marker_inside_the_compressed_payload_does_not_count),
		TEST(marker_in_two_halves_counts),
		TEST(kernel_without_a_64_bit_entry_is_refused),
		TEST(payload_beyond_the_file_is_refused),
		TEST(load_address_outside_memory_is_refused),
		TEST(elf_program_is_loaded_where_its_segments_say),
		TEST(elf_that_is_no_static_x86_64_program_is_refused),
		TEST(truncated_elf_is_refused_at_any_length),
		TEST(elf_segments_outside_memory_or_on_one_page_are_refused),
		TEST(pieces_are_page_aligned_and_apart),
		TEST(zero_page_points_to_what_is_there),
		TEST(mailbox_is_no_memory_of_the_kernel),
		TEST(memory_beyond_two_gib_lies_above_four),
		TEST(too_little_memory_is_refused_and_says_how_much),
		TEST(impossible_number_of_vcpus_is_refused),
		TEST(command_line_that_the_kernel_cannot_take_is_refused),
	};

	return cmocka_run_group_tests_name("vmm linux", tests, NULL, NULL);
}
