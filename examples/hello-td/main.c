/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The smallest useful TD: it says what it is, extends a run-time measurement,
 * reads its TDREPORT and powers off. No operating system, no exception handler:
 * everything that would raise a #VE is asked for by TDVMCALL directly.
 */
#include <tdx/structures.h>
#include <tdx/tdx.h>

#define SERIAL		0x3f8
#define SLEEP_CONTROL	0x604
#define SLEEP_S5	(0x20 | 5 << 2)
#define RTMR_OF_APPS	3
#define HASH_SIZE	48

static struct tdreport_struct report __attribute__((aligned(TDX_TDREPORT_STRUCT_ALIGN)));
static uint8_t report_data[64] __attribute__((aligned(64)));
static uint8_t event[64] __attribute__((aligned(64)));

void hello_td(void);

static void print(const char *text)
{
	for (; *text; text++) {
		tdvmcall_io_write(1, SERIAL, (uint8_t)*text);
	}
}

static void print_hex(const uint8_t *bytes, int count)
{
	static const char digits[] = "0123456789abcdef";
	char pair[3] = { 0 };

	for (int i = 0; i < count; i++) {
		pair[0] = digits[bytes[i] >> 4];
		pair[1] = digits[bytes[i] & 0xf];
		print(pair);
	}
}

static void print_number(uint64_t value)
{
	uint8_t bytes[8];

	for (int i = 0; i < 8; i++) {
		bytes[i] = value >> (56 - 8 * i);
	}
	print("0x");
	print_hex(bytes, 8);
}

static void print_hash(const char *name, const uint8_t *hash)
{
	print(name);
	print_hex(hash, HASH_SIZE);
	print("\r\n");
}

/* What went wrong, for whoever watches the console. */
static void check(const char *call, tdx_status status)
{
	if (status != TDX_SUCCESS) {
		print(call);
		print(" failed: ");
		print_number(status);
		print("\r\n");
		tdvmcall_report_fatal_error(1, 0);
	}
}

static uint64_t address_of(const void *object)
{
	return (uint64_t)(uintptr_t)object;
}

void hello_td(void)
{
	uint64_t attributes, vcpus;

	print("hello from a TD\r\n");
	check("TDG.VP.INFO", tdg_vp_info(NULL, &attributes, &vcpus, NULL, NULL, NULL));
	print("attributes ");
	print_number(attributes);
	print(", vCPUs ");
	print_number(vcpus & UINT32_MAX);
	print("\r\n");

	for (int i = 0; i < HASH_SIZE; i++) {
		event[i] = i;
	}
	check("TDG.MR.RTMR.EXTEND", tdg_mr_rtmr_extend(address_of(event), RTMR_OF_APPS));
	check("TDG.MR.REPORT", tdg_mr_report(address_of(&report), address_of(report_data), 0));
	print_hash("MRTD  ", report.tdinfo.mrtd);
	print_hash("RTMR3 ", report.tdinfo.rtmr[RTMR_OF_APPS]);

	print("goodbye\r\n");
	tdvmcall_io_write(1, SLEEP_CONTROL, SLEEP_S5);
}
