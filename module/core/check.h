/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The invariants of a module at rest, checked from the outside: page metadata
 * against owners, owners' counts against page metadata, secure EPTs against
 * page metadata both ways, L2 aliases, keys and which of them wrote a page, vCPU
 * counts and epochs, and that no lock is left taken. For tests, fuzzing and
 * `tdx conform --check`; no call needs it.
 */
#ifndef TDX_MODULE_CORE_CHECK_H
#define TDX_MODULE_CORE_CHECK_H

#include <stdint.h>

#include "core/machine.h"
#include "core/td.h"

/* What the page metadata says of a TD; kept by check.c. */
struct tdx_check_td {
	struct tdx_td td;
	uint64_t pages;		/* all children, in units of 4 KiB */
	uint64_t reg_pages;	/* PT_REG, the same unit */
	uint64_t ept_pages, tdcx_pages;
	uint32_t vcpus, associated, active;
	uint64_t tdvpx_pages;	/* that its vCPUs list */
};

struct tdx_check {
	struct tdx_machine *machine;
	void (*found)(void *arg, const char *text);
	void *arg;
	uint32_t violations;
	struct tdx_check_td *tds;
	uint32_t num_tds;
	uint8_t *seen;		/* by page number: reached through some secure EPT */
	uint64_t num_pages;
};

void tdx_check_report(struct tdx_check *check, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* The trees of one TD (check_sept.c): marks what it reaches as seen. */
void tdx_check_sept(struct tdx_check *check, const struct tdx_check_td *of);

/*
 * Memory's keys (check_key.c): of @count pages of this owner, NULL for the
 * module; and of all pages that have no owner.
 */
void tdx_check_page_keys(struct tdx_check *check, const struct tdx_td *td, uint64_t pa,
			 const struct tdx_pamt_entry *entry, uint64_t count);
void tdx_check_stray_keys(struct tdx_check *check);

#endif /* TDX_MODULE_CORE_CHECK_H */
