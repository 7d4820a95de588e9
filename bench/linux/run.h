/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What the process asks of the kernel's side. Only plain types cross.
 */
#ifndef TDX_BENCH_LINUX_RUN_H
#define TDX_BENCH_LINUX_RUN_H

/* Run the function of this name; @pages are struct pages. 3 when there is none. */
int bench_run(const char *name, void *const pages[3]);

#endif /* TDX_BENCH_LINUX_RUN_H */
