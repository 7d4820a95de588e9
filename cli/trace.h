/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The trace of a run: a file with one JSON object a line, one line a call.
 */
#ifndef TDX_CLI_TRACE_H
#define TDX_CLI_TRACE_H

#include <machine/machine.h>

struct tdx_trace;

/* NULL with errno set when the file cannot be written. */
struct tdx_trace *tdx_trace_open(const char *path);
/* struct tdx_observer.call; from any thread. */
void tdx_trace_call(struct tdx_trace *trace, const struct tdx_call_record *record);
/* false with errno set when something could not be written. */
bool tdx_trace_close(struct tdx_trace *trace);

#endif /* TDX_CLI_TRACE_H */
