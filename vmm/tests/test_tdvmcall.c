/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Rules of the TDVMCALL services: what a guest may ask, and that what it may
 * not ask changes nothing. Memory, vCPUs and the TD's end are stood in for;
 * the device models are the real ones.
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "quote.h"
#include "shared_ept.h"
#include "vmm_private.h"

#define CPUS		2
#define RAM_SIZE	(UINT64_C(64) << 20)
#define MIB		(UINT64_C(1) << 20)
#define UNTOUCHED	UINT64_C(0xb0b0)

enum call {
	CPUID = 10, HLT = 12, IO = 30, RDMSR = 31, WRMSR = 32, MMIO = 48, WBINVD = 54,
	GET_INFO = 0x10000, MAP_GPA = 0x10001, GET_QUOTE = 0x10002, FATAL_ERROR = 0x10003,
	SETUP_EVENT = 0x10004,
};

/* What the services did to the rest of the host side. */
static struct {
	struct tdx_vmm vmm;
	struct tdx_td td;
	struct tdx_vcpu vcpus[CPUS];
	char console[64];
	size_t console_length;
	uint64_t converted;		/* bytes, in order from */
	uint64_t first_converted;
	bool to_shared;
	unsigned int interrupts_after;	/* conversions before one is posted */
	unsigned int conversions;
	bool convert_fails;
	int posted[CPUS], nmis[CPUS];
	unsigned int halts, timer_changes, quotes;
	bool halt_blocked, quote_fits;
	bool ended;
	enum tdx_td_end end;
	char end_text[256];
	char shared_page[TDX_PAGE];
	bool has_shared_page;
} world;

bool tdx_memory_is_ram(const struct tdx_td *td, uint64_t gpa, uint64_t size)
{
	return gpa <= RAM_SIZE && size <= RAM_SIZE - gpa;
}

bool tdx_memory_convert(struct tdx_td *td, uint64_t gpa, uint64_t size, bool to_shared,
			struct tdx_error *error)
{
	if (world.convert_fails) {
		snprintf(error->text, sizeof(error->text), "no page is left");
		return false;
	}
	if (!world.conversions++) {
		world.first_converted = gpa;
	}
	assert_int_equal(gpa, world.first_converted + world.converted);
	world.converted += size;
	world.to_shared = to_shared;
	return true;
}

void *tdx_memory_shared_page(struct tdx_td *td, uint64_t gpa)
{
	return world.has_shared_page ? world.shared_page : NULL;
}

bool tdx_vcpu_has_posted(const struct tdx_vcpu *vcpu)
{
	return world.interrupts_after && world.conversions >= world.interrupts_after;
}

void tdx_vcpu_post(struct tdx_vcpu *vcpu, uint8_t vector)
{
	world.posted[vcpu->index] = vector;
}

void tdx_vcpu_nmi(struct tdx_vcpu *vcpu)
{
	world.nmis[vcpu->index]++;
}

void tdx_vcpu_halt(struct tdx_vcpu *vcpu, bool blocked)
{
	world.halts++;
	world.halt_blocked = blocked;
}

void tdx_timer_changed(struct tdx_td *td)
{
	world.timer_changes++;
}

uint64_t tdx_now_ns(void)
{
	return 1000;
}

bool tdx_quote_serve(struct tdx_td *td, uint64_t gpa, uint64_t size)
{
	world.quotes++;
	return world.quote_fits;
}

void tdx_td_end(struct tdx_td *td, enum tdx_td_end end, const char *format, ...)
{
	va_list args;

	assert_false(world.ended);
	world.ended = true;
	world.end = end;
	va_start(args, format);
	vsnprintf(world.end_text, sizeof(world.end_text), format, args);
	va_end(args);
}

static void print_byte(void *arg, uint8_t byte)
{
	assert_true(world.console_length < sizeof(world.console) - 1);
	world.console[world.console_length++] = byte;
}

static void ignore_level(void *arg, bool level)
{
}

static int power_on(void **state)
{
	memset(&world, 0, sizeof(world));
	world.quote_fits = true;
	world.vmm.host.tsc_hz = 2000000000;
	world.td.vmm = &world.vmm;
	world.td.vcpus = world.vcpus;
	world.td.num_vcpus = CPUS;
	pthread_mutex_init(&world.td.device_lock, NULL);
	world.td.serial.output = print_byte;
	world.td.serial.irq = ignore_level;
	tdx_ioapic_reset(&world.td.ioapic);
	for (uint32_t i = 0; i < CPUS; i++) {
		world.vcpus[i].td = &world.td;
		world.vcpus[i].index = i;
		pthread_mutex_init(&world.vcpus[i].lock, NULL);
		tdx_lapic_reset(&world.vcpus[i].lapic, i);
	}
	return 0;
}

/* A standard call of vCPU 0; returns its R10. */
static uint64_t ask(enum call call, uint64_t r12, uint64_t r13, uint64_t r14, uint64_t r15)
{
	world.vcpus[0].regs = (struct tdx_vp_regs) {
		.r10 = 0, .r11 = call, .r12 = r12, .r13 = r13, .r14 = r14, .r15 = r15,
		.rbx = UNTOUCHED, .rsi = UNTOUCHED, .rdi = UNTOUCHED,
	};
	tdx_tdvmcall_handle(&world.vcpus[0]);
	return world.vcpus[0].regs.r10;
}

static uint64_t answer(void)
{
	return world.vcpus[0].regs.r11;
}

static void unknown_calls_are_unsupported(void **state)
{
	assert_int_equal(ask(0x10005, 0, 0, 0, 0), TDVMCALL_STATUS_SUBFUNC_UNSUPPORTED);
	assert_int_equal(ask(11, 0, 0, 0, 0), TDVMCALL_STATUS_SUBFUNC_UNSUPPORTED);
	/* R10 other than 0: some vendor's call, whatever is in R11. */
	world.vcpus[0].regs = (struct tdx_vp_regs) { .r10 = 1, .r11 = HLT };
	tdx_tdvmcall_handle(&world.vcpus[0]);
	assert_int_equal(world.vcpus[0].regs.r10, TDVMCALL_STATUS_SUBFUNC_UNSUPPORTED);
	assert_int_equal(world.halts, 0);
}

static void cpuid_answers_in_r12_to_r15(void **state)
{
	const struct tdx_vp_regs *regs = &world.vcpus[0].regs;

	assert_int_equal(ask(CPUID, 0x40000000, 0, 9, 9), TDVMCALL_STATUS_SUCCESS);
	assert_int_equal(regs->r12, 0x40000001);
	assert_memory_equal(&regs->r13, "KVMK", 4);
	assert_memory_equal(&regs->r14, "VMKV", 4);
	assert_memory_equal(&regs->r15, "M\0\0\0", 4);
	assert_int_equal(ask(CPUID, 0x77777777, 3, 9, 9), TDVMCALL_STATUS_SUCCESS);
	assert_int_equal(regs->r12 | regs->r13 | regs->r14 | regs->r15, 0);
	assert_int_equal(regs->rbx, UNTOUCHED);
}

static void hlt_hands_on_whether_interrupts_are_blocked(void **state)
{
	assert_int_equal(ask(HLT, 1, 0, 0, 0), TDVMCALL_STATUS_SUCCESS);
	assert_true(world.halt_blocked);
	assert_int_equal(ask(HLT, 0, 0, 0, 0), TDVMCALL_STATUS_SUCCESS);
	assert_false(world.halt_blocked);
	assert_int_equal(world.halts, 2);
}

static void io_refuses_sizes_directions_and_ports_that_do_not_exist(void **state)
{
	static const uint64_t bad[][3] = {	/* size, direction, port */
		{ 0, 0, 0x80 }, { 3, 0, 0x80 }, { 8, 0, 0x80 }, { UINT64_MAX, 0, 0x80 },
		{ 1, 2, 0x3f8 }, { 1, UINT64_MAX, 0x3f8 }, { 1, 1, 0x103f8 }, { 4, 0, UINT64_MAX },
	};

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		assert_int_equal(ask(IO, bad[i][0], bad[i][1], bad[i][2], 'x'),
				 TDVMCALL_STATUS_INVALID_OPERAND);
	}
	assert_int_equal(world.console_length, 0);
}

static void io_reads_ones_where_nothing_is(void **state)
{
	assert_int_equal(ask(IO, 1, 0, 0x80, 0), TDVMCALL_STATUS_SUCCESS);
	assert_int_equal(answer(), 0xff);
	assert_int_equal(ask(IO, 2, 0, 0x80, 0), TDVMCALL_STATUS_SUCCESS);
	assert_int_equal(answer(), 0xffff);
	assert_int_equal(ask(IO, 4, 0, 0xcf8, 0), TDVMCALL_STATUS_SUCCESS);
	assert_int_equal(answer(), 0xffffffff);
	/* A device's port, not in the device's width. */
	assert_int_equal(ask(IO, 2, 0, TDX_SERIAL_PORT, 0), TDVMCALL_STATUS_SUCCESS);
	assert_int_equal(answer(), 0xffff);
}

static void bytes_to_the_serial_port_reach_the_console(void **state)
{
	assert_int_equal(ask(IO, 1, 1, TDX_SERIAL_PORT, 'h'), TDVMCALL_STATUS_SUCCESS);
	assert_int_equal(ask(IO, 1, 1, TDX_SERIAL_PORT, 0xffffff00 | 'i'), TDVMCALL_STATUS_SUCCESS);
	assert_string_equal(world.console, "hi");
}

static void sleep_type_5_with_enable_powers_off(void **state)
{
	const uint64_t s5 = TDX_ACPI_SLEEP_TYPE_S5 << 2;

	ask(IO, 1, 1, TDX_ACPI_SLEEP_CONTROL, s5);
	ask(IO, 1, 1, TDX_ACPI_SLEEP_CONTROL, 0x20 | (TDX_ACPI_SLEEP_TYPE_S5 ^ 1) << 2);
	assert_false(world.ended);
	ask(IO, 1, 1, TDX_ACPI_SLEEP_CONTROL, 0x20 | s5);
	assert_true(world.ended);
	assert_int_equal(world.end, TDX_END_POWERED_OFF);
}

static void a_reset_ends_the_td(void **state)
{
	ask(IO, 1, 1, TDX_ACPI_RESET_PORT, 0);
	assert_false(world.ended);
	ask(IO, 1, 1, TDX_ACPI_RESET_PORT, TDX_ACPI_RESET_VALUE);
	assert_int_equal(world.end, TDX_END_RESET);
}

static void msrs_that_do_not_exist_are_refused(void **state)
{
	assert_int_equal(ask(RDMSR, 0xc0000080, 0, 0, 0), TDVMCALL_STATUS_INVALID_OPERAND);
	assert_int_equal(ask(RDMSR, UINT64_C(0x10000001b), 0, 0, 0),
			 TDVMCALL_STATUS_INVALID_OPERAND);
	assert_int_equal(ask(WRMSR, 0xc0000080, 1, 0, 0), TDVMCALL_STATUS_INVALID_OPERAND);
	/* Readable, and locked. */
	assert_int_equal(ask(RDMSR, 0x3a, 0, 0, 0), TDVMCALL_STATUS_SUCCESS);
	assert_int_equal(answer(), 1);
	assert_int_equal(ask(WRMSR, 0x3a, 5, 0, 0), TDVMCALL_STATUS_INVALID_OPERAND);
}

static void apic_base_names_one_boot_processor(void **state)
{
	assert_int_equal(ask(RDMSR, 0x1b, 0, 0, 0), TDVMCALL_STATUS_SUCCESS);
	assert_int_equal(answer(), 0xfee00d00);
	world.vcpus[1].regs = (struct tdx_vp_regs) { .r11 = RDMSR, .r12 = 0x1b };
	tdx_tdvmcall_handle(&world.vcpus[1]);
	assert_int_equal(world.vcpus[1].regs.r11, 0xfee00c00);
}

static void icr_sends_to_those_it_names(void **state)
{
	const uint64_t icr = 0x830, others = 3 << 18, self = 1 << 18, nmi = 4 << 8;

	assert_int_equal(ask(WRMSR, icr, others | 0x41, 0, 0), TDVMCALL_STATUS_SUCCESS);
	assert_int_equal(world.posted[0], 0);
	assert_int_equal(world.posted[1], 0x41);
	assert_int_equal(ask(WRMSR, icr, self | 0x42, 0, 0), TDVMCALL_STATUS_SUCCESS);
	assert_int_equal(world.posted[0], 0x42);
	assert_int_equal(world.posted[1], 0x41);
	assert_int_equal(ask(WRMSR, icr, UINT64_C(1) << 32 | nmi, 0, 0), TDVMCALL_STATUS_SUCCESS);
	assert_int_equal(world.nmis[0], 0);
	assert_int_equal(world.nmis[1], 1);
}

static void a_timer_set_is_told_to_the_timer(void **state)
{
	assert_int_equal(ask(WRMSR, TDX_MSR_TSC_DEADLINE, 12345, 0, 0), TDVMCALL_STATUS_SUCCESS);
	assert_int_equal(world.timer_changes, 1);
}

static void mmio_refuses_ram_bad_sizes_and_what_is_not_aligned(void **state)
{
	static const uint64_t bad[][3] = {	/* size, direction, GPA */
		{ 4, 0, 0x1000 }, { 4, 0, RAM_SIZE - 4 }, { 3, 0, TDX_IOAPIC_GPA },
		{ 0, 0, TDX_IOAPIC_GPA }, { 16, 0, TDX_IOAPIC_GPA }, { 4, 2, TDX_IOAPIC_GPA },
		{ 4, 0, TDX_IOAPIC_GPA + 2 }, { 8, 0, TDX_IOAPIC_GPA + 4 },
		{ 4, 0, UINT64_C(1) << 60 },
	};

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		assert_int_equal(ask(MMIO, bad[i][0], bad[i][1], bad[i][2], 0),
				 TDVMCALL_STATUS_INVALID_OPERAND);
	}
}

static void mmio_reaches_the_ioapic_shared_bit_or_not(void **state)
{
	const uint64_t window = TDX_IOAPIC_GPA + 0x10;

	for (uint64_t shared = 0; shared <= TDX_SHARED_BIT; shared += TDX_SHARED_BIT) {
		assert_int_equal(ask(MMIO, 4, 1, TDX_IOAPIC_GPA | shared, 1),
				 TDVMCALL_STATUS_SUCCESS);
		assert_int_equal(ask(MMIO, 4, 0, window | shared, 0), TDVMCALL_STATUS_SUCCESS);
		/* Version register: pins less one, in bits 23:16. */
		assert_int_equal(answer() >> 16, TDX_IOAPIC_PINS - 1);
	}
	assert_int_equal(ask(MMIO, 8, 0, 0xfed00000, 0), TDVMCALL_STATUS_SUCCESS);
	assert_int_equal(answer(), UINT64_MAX);
}

static void map_gpa_refuses_odd_ranges_and_what_is_no_ram(void **state)
{
	assert_int_equal(ask(MAP_GPA, 0x1800, 0x1000, 0, 0), TDVMCALL_STATUS_ALIGN_ERROR);
	assert_int_equal(ask(MAP_GPA, 0x1000, 0x1800, 0, 0), TDVMCALL_STATUS_ALIGN_ERROR);
	assert_int_equal(ask(MAP_GPA, RAM_SIZE, 0x1000, 0, 0), TDVMCALL_STATUS_INVALID_OPERAND);
	assert_int_equal(answer(), RAM_SIZE);
	assert_int_equal(ask(MAP_GPA, 0x1000, UINT64_C(0) - 0x1000, 0, 0),
			 TDVMCALL_STATUS_INVALID_OPERAND);
	assert_int_equal(world.conversions, 0);
}

static void map_gpa_converts_the_whole_range(void **state)
{
	assert_int_equal(ask(MAP_GPA, MIB | TDX_SHARED_BIT, 40 * MIB, 0, 0),
			 TDVMCALL_STATUS_SUCCESS);
	assert_int_equal(world.first_converted, MIB);
	assert_int_equal(world.converted, 40 * MIB);
	assert_true(world.to_shared);
	assert_int_equal(answer(), (41 * MIB) | TDX_SHARED_BIT);
	world.converted = world.conversions = 0;
	assert_int_equal(ask(MAP_GPA, MIB, 4096, 0, 0), TDVMCALL_STATUS_SUCCESS);
	assert_false(world.to_shared);
}

/* The guest goes on from R11, and what was converted is not converted again. */
static void map_gpa_says_retry_and_from_where(void **state)
{
	world.interrupts_after = 1;
	assert_int_equal(ask(MAP_GPA, 0 | TDX_SHARED_BIT, 40 * MIB, 0, 0), TDVMCALL_STATUS_RETRY);
	assert_true(world.converted > 0 && world.converted < 40 * MIB);
	assert_int_equal(answer(), world.converted | TDX_SHARED_BIT);
	world.interrupts_after = 0;
	assert_int_equal(ask(MAP_GPA, answer(), 40 * MIB - world.converted, 0, 0),
			 TDVMCALL_STATUS_SUCCESS);
	assert_int_equal(world.converted, 40 * MIB);
}

static void map_gpa_that_fails_ends_the_td_with_the_reason(void **state)
{
	world.convert_fails = true;
	ask(MAP_GPA, 0, 4096, 0, 0);
	assert_int_equal(world.end, TDX_END_DIED);
	assert_string_equal(world.end_text, "MapGPA: no page is left");
}

static void get_quote_takes_whole_shared_pages_only(void **state)
{
	assert_int_equal(ask(GET_QUOTE, 0x1000, 0x1000, 0, 0), TDVMCALL_STATUS_INVALID_OPERAND);
	assert_int_equal(ask(GET_QUOTE, 0x1000 | TDX_SHARED_BIT, 0, 0, 0),
			 TDVMCALL_STATUS_INVALID_OPERAND);
	assert_int_equal(ask(GET_QUOTE, RAM_SIZE | TDX_SHARED_BIT, 0x1000, 0, 0),
			 TDVMCALL_STATUS_INVALID_OPERAND);
	assert_int_equal(ask(GET_QUOTE, 0x1000 | TDX_SHARED_BIT, 0x800, 0, 0),
			 TDVMCALL_STATUS_ALIGN_ERROR);
	assert_int_equal(ask(GET_QUOTE, 0x1800 | TDX_SHARED_BIT, 0x1000, 0, 0),
			 TDVMCALL_STATUS_ALIGN_ERROR);
	assert_int_equal(world.quotes, 0);
	world.quote_fits = false;
	assert_int_equal(ask(GET_QUOTE, 0x1000 | TDX_SHARED_BIT, 0x1000, 0, 0),
			 TDVMCALL_STATUS_INVALID_OPERAND);
}

static void a_quote_notifies_the_vcpu_that_asked_to_be(void **state)
{
	assert_int_equal(ask(GET_QUOTE, 0x1000 | TDX_SHARED_BIT, 0x1000, 0, 0),
			 TDVMCALL_STATUS_SUCCESS);
	assert_int_equal(world.posted[0] | world.posted[1], 0);
	world.vcpus[1].regs = (struct tdx_vp_regs) { .r11 = SETUP_EVENT, .r12 = 0x50 };
	tdx_tdvmcall_handle(&world.vcpus[1]);
	assert_int_equal(world.vcpus[1].regs.r10, TDVMCALL_STATUS_SUCCESS);
	ask(GET_QUOTE, 0x1000 | TDX_SHARED_BIT, 0x1000, 0, 0);
	assert_int_equal(world.posted[0], 0);
	assert_int_equal(world.posted[1], 0x50);
}

static void event_vectors_are_32_to_255(void **state)
{
	assert_int_equal(ask(SETUP_EVENT, 31, 0, 0, 0), TDVMCALL_STATUS_INVALID_OPERAND);
	assert_int_equal(ask(SETUP_EVENT, 256, 0, 0, 0), TDVMCALL_STATUS_INVALID_OPERAND);
	assert_int_equal(world.td.event_vector, 0);
	assert_int_equal(ask(SETUP_EVENT, 255, 0, 0, 0), TDVMCALL_STATUS_SUCCESS);
	assert_int_equal(world.td.event_vector, 255);
}

static void a_fatal_error_shows_the_guests_words(void **state)
{
	struct tdx_vp_regs *regs = &world.vcpus[0].regs;

	*regs = (struct tdx_vp_regs) { .r11 = FATAL_ERROR, .r12 = 2 };
	memcpy(&regs->r14, "MMIO in ", 8);
	memcpy(&regs->r15, "user\x1b[2J", 8);
	tdx_tdvmcall_handle(&world.vcpus[0]);
	assert_int_equal(world.end, TDX_END_FATAL);
	assert_string_equal(world.end_text,
			    "the TD reported a fatal error (code 0x2): MMIO in user [2J");
}

static void a_fatal_error_may_keep_its_words_on_a_shared_page(void **state)
{
	const uint64_t with_text = UINT64_C(1) << 63;

	memset(world.shared_page, 'A', sizeof(world.shared_page));
	memcpy(world.shared_page + TDX_PAGE - 4, "end!", 4);
	world.has_shared_page = true;
	ask(FATAL_ERROR, with_text | 7, TDX_SHARED_BIT | (0x2000 - 4), 0, 0);
	assert_string_equal(world.end_text, "the TD reported a fatal error (code 0x7): end!");
	world.ended = world.has_shared_page = false;
	ask(FATAL_ERROR, with_text | 7, TDX_SHARED_BIT | 0x2000, 0, 0);
	assert_string_equal(world.end_text,
			    "the TD reported a fatal error (code 0x7), without a text");
}

static void get_info_names_the_optional_calls(void **state)
{
	assert_int_equal(ask(GET_INFO, 0, 1, 1, 0), TDVMCALL_STATUS_SUCCESS);
	assert_int_equal(answer(), 0);
	assert_int_equal(world.vcpus[0].regs.r13, 0);
	assert_int_equal(ask(GET_INFO, 1, 0, 0, 0), TDVMCALL_STATUS_SUCCESS);
	assert_int_equal(answer(), 3);
	assert_int_equal(ask(GET_INFO, 2, 0, 0, 0), TDVMCALL_STATUS_INVALID_OPERAND);
}

#define rule(name)	cmocka_unit_test_setup(name, power_on)

int main(void)
{
	const struct CMUnitTest tests[] = {
		rule(unknown_calls_are_unsupported),
		rule(cpuid_answers_in_r12_to_r15),
		rule(hlt_hands_on_whether_interrupts_are_blocked),
		rule(io_refuses_sizes_directions_and_ports_that_do_not_exist),
		rule(io_reads_ones_where_nothing_is),
		rule(bytes_to_the_serial_port_reach_the_console),
		rule(sleep_type_5_with_enable_powers_off),
		rule(a_reset_ends_the_td),
		rule(msrs_that_do_not_exist_are_refused),
		rule(apic_base_names_one_boot_processor),
		rule(icr_sends_to_those_it_names),
		rule(a_timer_set_is_told_to_the_timer),
		rule(mmio_refuses_ram_bad_sizes_and_what_is_not_aligned),
		rule(mmio_reaches_the_ioapic_shared_bit_or_not),
		rule(map_gpa_refuses_odd_ranges_and_what_is_no_ram),
		rule(map_gpa_converts_the_whole_range),
		rule(map_gpa_says_retry_and_from_where),
		rule(map_gpa_that_fails_ends_the_td_with_the_reason),
		rule(get_quote_takes_whole_shared_pages_only),
		rule(a_quote_notifies_the_vcpu_that_asked_to_be),
		rule(event_vectors_are_32_to_255),
		rule(a_fatal_error_shows_the_guests_words),
		rule(a_fatal_error_may_keep_its_words_on_a_shared_page),
		rule(get_info_names_the_optional_calls),
	};

	return cmocka_run_group_tests_name("TDVMCALL services", tests, NULL, NULL);
}
