/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Rules of the ACPI tables: a reader that starts at the RSDP finds every table,
 * each with a right checksum, and in them what the device models answer to.
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "acpi.h"

#define GPA	UINT64_C(0xfff0000)
#define MAILBOX	UINT64_C(0xffff000)

static uint8_t buffer[0x4000];

static uint64_t number(const uint8_t *at, size_t size)
{
	uint64_t value = 0;

	memcpy(&value, at, size);
	return value;
}

static uint8_t sum(const uint8_t *at, size_t size)
{
	uint8_t total = 0;

	while (size--) {
		total += *at++;
	}
	return total;
}

static const uint8_t *at_gpa(uint64_t gpa)
{
	assert_in_range(gpa, GPA, GPA + sizeof(buffer) - 1);
	return buffer + (gpa - GPA);
}

static const uint8_t *build(uint32_t cpus)
{
	memset(buffer, 0, sizeof(buffer));
	assert_int_not_equal(tdx_acpi_build(buffer, sizeof(buffer), GPA, cpus, MAILBOX), 0);
	return at_gpa(number(buffer + 24, 8));
}

/* The table with this signature that the XSDT points to. */
static const uint8_t *find(const uint8_t *xsdt, const char *signature)
{
	for (uint32_t at = 36; at < number(xsdt + 4, 4); at += 8) {
		const uint8_t *table = at_gpa(number(xsdt + at, 8));

		if (!memcmp(table, signature, 4)) {
			return table;
		}
	}
	fail_msg("no %s", signature);
	return NULL;
}

static void every_table_has_a_right_checksum(void **state)
{
	const uint8_t *xsdt = build(4), *fadt = find(xsdt, "FACP"), *madt = find(xsdt, "APIC");
	const uint8_t *dsdt = at_gpa(number(fadt + 140, 8));

	assert_memory_equal(buffer, "RSD PTR ", 8);
	assert_int_equal(sum(buffer, 20), 0);
	assert_int_equal(sum(buffer, 36), 0);
	assert_memory_equal(dsdt, "DSDT", 4);
	assert_int_equal(sum(xsdt, number(xsdt + 4, 4)), 0);
	assert_int_equal(sum(fadt, number(fadt + 4, 4)), 0);
	assert_int_equal(sum(madt, number(madt + 4, 4)), 0);
	assert_int_equal(sum(dsdt, number(dsdt + 4, 4)), 0);
}

static void fadt_describes_the_sleep_port_the_vmm_answers(void **state)
{
	const uint8_t *fadt = find(build(1), "FACP");

	assert_int_equal(number(fadt + 112, 4) & (1u << 20), 1u << 20);
	assert_int_equal(fadt[244], 1);
	assert_int_equal(number(fadt + 248, 8), TDX_ACPI_SLEEP_CONTROL);
	assert_int_equal(number(fadt + 260, 8), TDX_ACPI_SLEEP_STATUS);
}

/* Entries of a type in the MADT, and where the last one is. */
static int count_entries(const uint8_t *madt, uint8_t type, const uint8_t **last)
{
	uint32_t at = 44;
	int count = 0;

	while (at < number(madt + 4, 4)) {
		if (madt[at] == type) {
			*last = madt + at;
			count++;
		}
		assert_int_not_equal(madt[at + 1], 0);
		at += madt[at + 1];
	}
	assert_int_equal(at, number(madt + 4, 4));
	return count;
}

static void madt_has_a_processor_for_every_vcpu(void **state)
{
	const uint8_t *entry = NULL;

	assert_int_equal(count_entries(find(build(1), "APIC"), 0, &entry), 1);
	assert_int_equal(count_entries(find(build(7), "APIC"), 0, &entry), 7);
	assert_int_equal(entry[3], 6);
}

static void madt_has_a_wakeup_mailbox_only_for_several_vcpus(void **state)
{
	const uint8_t *entry = NULL;

	assert_int_equal(count_entries(find(build(1), "APIC"), 16, &entry), 0);
	assert_int_equal(count_entries(find(build(2), "APIC"), 16, &entry), 1);
	assert_int_equal(number(entry + 8, 8), MAILBOX);
}

static void madt_has_the_ioapic_the_vmm_answers(void **state)
{
	const uint8_t *entry = NULL;

	assert_int_equal(count_entries(find(build(1), "APIC"), 1, &entry), 1);
	assert_int_equal(number(entry + 4, 4), TDX_IOAPIC_GPA);
}

static void too_little_room_is_told_and_not_overrun(void **state)
{
	uint8_t *small = buffer + 0x100;

	for (size_t size = 0; size < 0x200; size += 7) {
		memset(buffer, 0xa5, sizeof(buffer));
		assert_int_equal(tdx_acpi_build(small, size, GPA, 4, MAILBOX), 0);
		assert_int_equal(small[-1], 0xa5);
		assert_int_equal(small[size], 0xa5);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_table_has_a_right_checksum),
		cmocka_unit_test(fadt_describes_the_sleep_port_the_vmm_answers),
		cmocka_unit_test(madt_has_a_processor_for_every_vcpu),
		cmocka_unit_test(madt_has_a_wakeup_mailbox_only_for_several_vcpus),
		cmocka_unit_test(madt_has_the_ioapic_the_vmm_answers),
		cmocka_unit_test(too_little_room_is_told_and_not_overrun),
	};

	return cmocka_run_group_tests_name("vmm acpi", tests, NULL, NULL);
}
