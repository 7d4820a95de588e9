/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The GetQuote service. A real host hands the TDREPORT to its quoting enclave,
 * which checks it and signs. There is none here, so what comes back has the
 * shape of a version 4 quote, an attestation key type that no verifier takes,
 * a vendor id that says "simulated", and no signature.
 */
#include <stddef.h>
#include <string.h>

#include "quote.h"

#define REPORT_SIZE		sizeof(struct tdreport_struct)
#define REPORT_TYPE_TDX		0x81
#define QUOTE_VERSION		4
#define KEY_TYPE_NONE		0xffff
#define HEADER_SIZE		48
#define BODY_SIZE		584

static const char notice[] = "simulated: not signed, proves nothing";

/* Header of the GetQuote buffer (GHCI, TDG.VP.VMCALL<GetQuote>). */
struct quote_buffer {
	uint64_t version;
	uint64_t status;
	uint32_t in_length;
	uint32_t out_length;
	uint8_t data[];
};
#define BUFFER_VERSION		1
#define STATUS_SUCCESS		UINT64_C(0)
#define STATUS_ERROR		UINT64_C(0x8000000000000000)

#define REPORT_OFFSET(member)	offsetof(struct tdreport_struct, member)

/* The quote's body is put together from parts of the report. */
static const struct {
	uint16_t from, to, size;
} body_parts[] = {
	/* TEE_TCB_SVN, MRSEAM, MRSIGNERSEAM, ATTRIBUTES */
	{ REPORT_OFFSET(tee_tcb_info.tee_tcb_svn), 0, 120 },
	/* ATTRIBUTES, XFAM, MRTD, MRCONFIGID, MROWNER, MROWNERCONFIG, RTMRs */
	{ REPORT_OFFSET(tdinfo), 120, 400 },
	{ REPORT_OFFSET(reportmacstruct.reportdata), 520, 64 },
};

size_t tdx_quote_build(uint8_t *quote, size_t room, const uint8_t *report, size_t report_size)
{
	const uint16_t version = QUOTE_VERSION, key_type = KEY_TYPE_NONE;
	const uint32_t tee_type = REPORT_TYPE_TDX, notice_size = sizeof(notice) - 1;
	const size_t size = HEADER_SIZE + BODY_SIZE + sizeof(notice_size) + notice_size;

	if (report_size != REPORT_SIZE || report[0] != REPORT_TYPE_TDX || room < size) {
		return 0;
	}
	memset(quote, 0, size);
	memcpy(quote, &version, sizeof(version));
	memcpy(quote + 2, &key_type, sizeof(key_type));
	memcpy(quote + 4, &tee_type, sizeof(tee_type));
	memcpy(quote + 12, TDX_QUOTE_VENDOR, 16);
	for (size_t i = 0; i < sizeof(body_parts) / sizeof(body_parts[0]); i++) {
		memcpy(quote + HEADER_SIZE + body_parts[i].to, report + body_parts[i].from,
		       body_parts[i].size);
	}
	memcpy(quote + HEADER_SIZE + BODY_SIZE, &notice_size, sizeof(notice_size));
	memcpy(quote + HEADER_SIZE + BODY_SIZE + sizeof(notice_size), notice, notice_size);
	return size;
}

/* The guest may change the buffer while it is read: everything is read once. */
bool tdx_quote_serve(struct tdx_td *td, uint64_t gpa, uint64_t size)
{
	struct quote_buffer *buffer = tdx_memory_shared_page(td, gpa);
	struct quote_buffer header;
	uint8_t report[REPORT_SIZE];
	size_t room = TDX_PAGE - sizeof(header), made = 0;

	if (!buffer) {
		return false;
	}
	memcpy(&header, buffer, sizeof(header));
	memcpy(report, buffer->data, sizeof(report));
	if (header.version == BUFFER_VERSION && header.in_length == REPORT_SIZE) {
		made = tdx_quote_build(buffer->data, room, report, sizeof(report));
	}
	buffer->out_length = made;
	buffer->status = made ? STATUS_SUCCESS : STATUS_ERROR;
	return true;
}
