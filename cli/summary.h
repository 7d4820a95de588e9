/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What a run was like: measurements, calls by leaf, exits by reason, times.
 */
#ifndef TDX_CLI_SUMMARY_H
#define TDX_CLI_SUMMARY_H

#include <stdio.h>

#include <machine/machine.h>
#include <vmm/vmm.h>

#include "console.h"

struct tdx_summary;

struct tdx_summary *tdx_summary_create(void);
void tdx_summary_destroy(struct tdx_summary *summary);
/* struct tdx_observer.call; from any thread. */
void tdx_summary_call(struct tdx_summary *summary, const struct tdx_call_record *record);
void tdx_summary_measurements(struct tdx_summary *summary,
			      const struct tdx_td_measurements *measurements);
/* The run is over: take its times. */
void tdx_summary_finish(struct tdx_summary *summary, const struct tdx_console *console);
void tdx_summary_print(const struct tdx_summary *summary, FILE *out);
bool tdx_summary_write_json(const struct tdx_summary *summary, const char *path);

#endif /* TDX_CLI_SUMMARY_H */
