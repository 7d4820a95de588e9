/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Releases of the module by name, and what of the tables each of them has. A
 * release is a row of abi/profiles.toml; handlers do not ask for its name.
 */
#ifndef TDX_MODULE_CORE_PROFILE_H
#define TDX_MODULE_CORE_PROFILE_H

#include "core/machine.h"
#include "gen/fields.h"

/* NULL: there is none; the empty name is the default. */
const struct tdx_profile *tdx_profile_find(const char *name);

static inline bool tdx_profile_has_field(const struct tdx_machine *machine,
					 const struct tdx_field *row)
{
	return row->profiles >> (machine->profile - tdx_profiles) & 1;
}

#endif /* TDX_MODULE_CORE_PROFILE_H */
