// SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A module that abi/consumers.toml does not know and that calls the TDX module
 * all the same. It must never run; should it, the log says so.
 */
#include <linux/module.h>
#include <tdxkit/gen/calls.h>

static int __init stranger_init(void)
{
	struct tdx_tdr nobody = { .pa = 0 };

	pr_err("tdxkit-stranger: loaded, and TDH.MR.FINALIZE returned 0x%llx\n",
	       tdxkit_tdh_mr_finalize(nobody));
	return 0;
}
module_init(stranger_init);

static void __exit stranger_exit(void)
{
}
module_exit(stranger_exit);

MODULE_DESCRIPTION("Test of tdxkit.ko: may not import what it imports");
MODULE_AUTHOR("The tdxkit authors");
MODULE_LICENSE("Dual BSD/GPL");
