/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Names of statuses, for the tracepoints. What a status means and what to do
 * about it is not known here: libtdx's decoder.
 */
#ifndef TDXKIT_NAMES_H
#define TDXKIT_NAMES_H

#include <linux/types.h>
#include <tdx/status.h>

struct tdxkit_status_name {
	tdx_status status;
	const char *name;
};

/* By value; each ends with a row that has no name. */
extern const struct tdxkit_status_name tdxkit_module_statuses[];
extern const struct tdxkit_status_name tdxkit_loader_statuses[];

/* @loader: the P-SEAMLDR returned it. "?" for what the table does not have. */
const char *tdxkit_status_name(tdx_status status, bool loader);

#endif /* TDXKIT_NAMES_H */
