// SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
/* Copyright (c) 2026 The tdxkit authors */
/*
 * tdxkit.ko: the typed calls of gen/exports.c, each exported to the modules that
 * abi/consumers.toml names, and their tracepoints. It keeps no state, makes no
 * call by itself, and does not care who brought the TDX module up.
 */
#include <linux/module.h>

#include "names.h"

#define CREATE_TRACE_POINTS
#include "trace.h"

/* In a status of the module the upper half is the code, and two of its bits vary. */
#define VARYING_BITS	(TDX_STATUS_FATAL | TDX_STATUS_HOST_RECOVERABILITY_HINT)

static const char *find(const struct tdxkit_status_name *row, tdx_status status, tdx_status mask)
{
	const char *found = NULL;

	for (; row->name; row++)
		if (((row->status ^ status) & mask) == 0)
			found = row->name;
	return found;
}

const char *tdxkit_status_name(tdx_status status, bool loader)
{
	const char *name;

	if (loader) {
		name = find(tdxkit_loader_statuses, status, ~0ULL);
	} else if (tdx_status_is_software(status)) {
		name = find(tdxkit_module_statuses, status, ~0ULL);
	} else {
		name = find(tdxkit_module_statuses, status, ~0ULL << 32);
		if (!name)
			name = find(tdxkit_module_statuses, status, ~0ULL << 32 & ~VARYING_BITS);
	}
	return name ? name : "?";
}

static int __init tdxkit_init(void)
{
	return 0;
}
module_init(tdxkit_init);

static void __exit tdxkit_exit(void)
{
}
module_exit(tdxkit_exit);

MODULE_DESCRIPTION("Typed calls of the Intel TDX module, for the modules that may make them");
MODULE_AUTHOR("The tdxkit authors");
MODULE_LICENSE("Dual BSD/GPL");
