/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Random numbers, time and key programming: the platform's callbacks, or the
 * host operating system's services where there are none.
 */
#include <string.h>

#include "core/os.h"
#include "core/plat.h"
#include "core/wide.h"

#define NS_PER_S	1000000000ull
#define RANDOM_TRIES	6

bool tdx_plat_random(struct tdx_machine *machine, uint64_t *value)
{
	const struct tdx_platform_ops *ops = &machine->platform.config.ops;

	if (ops->entropy) {
		return ops->entropy(ops->arg, value);
	}
	return tdx_os_random(value, sizeof(*value));
}

bool tdx_plat_random256(struct tdx_machine *machine, uint64_t value[4])
{
	int done = 0;

	for (int i = 0; i < RANDOM_TRIES && done < 4; i++) {
		if (tdx_plat_random(machine, &value[done])) {
			done++;
		}
	}
	if (done < 4) {
		memset(value, 0, 4 * sizeof(*value));
	}
	return done == 4;
}

uint64_t tdx_plat_tsc(struct tdx_machine *machine)
{
	const struct tdx_platform *platform = &machine->platform;
	const struct tdx_platform_ops *ops = &platform->config.ops;

	if (ops->tsc) {
		return ops->tsc(ops->arg);
	}
	return tdx_wide_divide((unsigned __int128)(tdx_os_now_ns() - platform->tsc_origin_ns) *
			       platform->config.tsc_hz, NS_PER_S);
}

enum tdx_pconfig_result tdx_plat_pconfig(struct tdx_lp *lp, uint16_t hkid, uint32_t control)
{
	const struct tdx_platform_ops *ops = &lp->machine->platform.config.ops;

	return ops->pconfig ? ops->pconfig(ops->arg, lp->package, hkid, control) :
			      TDX_PCONFIG_SUCCESS;
}

void tdx_plat_write_back(struct tdx_lp *lp, uint64_t block)
{
	const struct tdx_platform_ops *ops = &lp->machine->platform.config.ops;

	if (ops->write_back) {
		ops->write_back(ops->arg, lp->package, block);
	}
}

uint64_t tdx_machine_tsc(struct tdx_machine *machine)
{
	return tdx_plat_tsc(machine);
}
