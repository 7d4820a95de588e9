/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * For calls about a vCPU that does not run now: the engine may hold a newer
 * copy of its state than the pages do.
 */
#ifndef TDX_MODULE_LEAF_ENGINE_H
#define TDX_MODULE_LEAF_ENGINE_H

#include "core/machine.h"

/* Bring the state in the vCPU's pages up to date: before a read of it. */
static inline void tdx_engine_sync(struct tdx_machine *machine, uint64_t tdvpr_pa)
{
	if (machine->engine) {
		machine->engine->sync(machine->engine_arg, tdvpr_pa);
	}
}

/* And make the engine forget it: before a write, and when the vCPU leaves the LP. */
static inline void tdx_engine_flush(struct tdx_machine *machine, uint64_t tdvpr_pa)
{
	if (machine->engine) {
		machine->engine->flush(machine->engine_arg, tdvpr_pa);
	}
}

#endif /* TDX_MODULE_LEAF_ENGINE_H */
