/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Steps of the module's initialisation as Linux's tdx.c has them in every version,
 * on this project's calls: the same work, the same errno. A failure is reported
 * out of line, with the outputs that the call has.
 */
#include "calls.h"
#include "tdx.h"

static noinline __cold int same_failed(const char *call, tdx_status status)
{
	if (status == TDX_SEAMCALL_VMFAILINVALID) {
		return -ENODEV;
	}
	if (status == TDX_SEAMCALL_GP) {
		return -EOPNOTSUPP;
	}
	if (status == TDX_SEAMCALL_UD) {
		return -EACCES;
	}
	pr_err("%s failed: 0x%016llx\n", call, status);
	return -EIO;
}

int same_read_sys_metadata_field(u64 field, u64 *data)
{
	struct tdx_field_id id = { field };
	u64 value;
	tdx_status status = AS_LINUX(tdh_sys_rd(id, NULL, &value));

	if (status != TDX_SUCCESS) {
		return same_failed("TDH.SYS.RD", status);
	}
	*data = value;
	return 0;
}

int same_do_global_key_config(void *unused)
{
	tdx_status status = AS_LINUX(tdh_sys_key_config());

	return status == TDX_SUCCESS ? 0 : same_failed("TDH.SYS.KEY.CONFIG", status);
}

int same_init_tdmr(struct tdmr_info *tdmr)
{
	u64 next;

	do {
		tdx_status status = AS_LINUX(tdh_sys_tdmr_init(tdmr->base, &next));

		if (status != TDX_SUCCESS) {
			return same_failed("TDH.SYS.TDMR.INIT", status);
		}
		cond_resched();
	} while (next < tdmr->base + tdmr->size);
	return 0;
}
