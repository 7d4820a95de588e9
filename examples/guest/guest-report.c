/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Inside a TD's user space: ask the kernel's tdx_guest driver for a TDREPORT
 * and say what is in it. A report names the data it was made for; that it
 * comes back unchanged is checked. Not a verifier: the MAC is for the platform.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <tdx/gen/structs.h>

/* linux/tdx-guest.h, which the headers of older distributions lack. */
#define TDX_REPORTDATA_LEN	64
#define TDX_REPORT_LEN		1024
struct tdx_report_req {
	uint8_t reportdata[TDX_REPORTDATA_LEN];
	uint8_t tdreport[TDX_REPORT_LEN];
};
#define TDX_CMD_GET_REPORT0	_IOWR('T', 1, struct tdx_report_req)

#define DEVICE	"/dev/tdx_guest"
#define TSM	"/sys/kernel/config/tsm/report/tdxkit"

static void print_hex(const char *name, const void *bytes, size_t size)
{
	const uint8_t *byte = bytes;

	printf("%-14s ", name);
	for (size_t i = 0; i < size; i++) {
		printf("%02x", byte[i]);
	}
	putchar('\n');
}

static int read_report(const uint8_t data[TDX_REPORTDATA_LEN], struct tdx_report_req *request)
{
	int fd = open(DEVICE, O_RDWR);

	if (fd < 0) {
		fprintf(stderr, "guest-report: %s: %s (is the tdx-guest module loaded?)\n", DEVICE,
			strerror(errno));
		return -1;
	}
	memcpy(request->reportdata, data, TDX_REPORTDATA_LEN);
	if (ioctl(fd, TDX_CMD_GET_REPORT0, request)) {
		fprintf(stderr, "guest-report: TDX_CMD_GET_REPORT0: %s\n", strerror(errno));
		close(fd);
		return -1;
	}
	close(fd);
	return 0;
}

static int write_file(const char *path, const void *bytes, size_t size)
{
	int fd = open(path, O_WRONLY);
	ssize_t written;

	if (fd < 0) {
		return -1;
	}
	written = write(fd, bytes, size);
	close(fd);
	return written == (ssize_t)size ? 0 : -1;
}

/* A quote is optional for a VMM: without one this only says so. */
static void read_quote(const uint8_t data[TDX_REPORTDATA_LEN])
{
	static uint8_t quote[16384];
	ssize_t size;
	int fd;

	if (mkdir(TSM, 0700) || write_file(TSM "/inblob", data, TDX_REPORTDATA_LEN)) {
		printf("%-14s none (%s)\n", "quote", strerror(errno));
		return;
	}
	fd = open(TSM "/outblob", O_RDONLY);
	size = fd < 0 ? -1 : read(fd, quote, sizeof(quote));
	if (size > 0) {
		printf("%-14s %zd bytes\n", "quote", size);
	} else {
		printf("%-14s none (%s)\n", "quote", size ? strerror(errno) : "empty");
	}
	if (fd >= 0) {
		close(fd);
	}
	rmdir(TSM);
}

int main(void)
{
	struct tdx_report_req request = { 0 };
	struct tdreport_struct report;
	uint8_t data[TDX_REPORTDATA_LEN];
	char name[16];

	for (size_t i = 0; i < sizeof(data); i++) {
		data[i] = (uint8_t)(i * 7 + 1);
	}
	if (read_report(data, &request)) {
		return 1;
	}
	_Static_assert(sizeof(report) == sizeof(request.tdreport), "a TDREPORT is 1024 bytes");
	memcpy(&report, request.tdreport, sizeof(report));
	if (memcmp(report.reportmacstruct.reportdata, data, sizeof(data))) {
		fputs("guest-report: the report is for other data\n", stderr);
		return 1;
	}
	printf("%-14s %016llx\n", "attributes", (unsigned long long)report.tdinfo.attributes);
	printf("%-14s %016llx\n", "xfam", (unsigned long long)report.tdinfo.xfam);
	print_hex("MRTD", report.tdinfo.mrtd, sizeof(report.tdinfo.mrtd));
	for (int i = 0; i < 4; i++) {
		snprintf(name, sizeof(name), "RTMR%d", i);
		print_hex(name, report.tdinfo.rtmr[i], sizeof(report.tdinfo.rtmr[i]));
	}
	read_quote(data);
	return 0;
}
