/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What the process asks of the kernel's side: drive.c is compiled with the
 * kernel's headers, kernel.c and main.c with the C library's. Only plain types
 * cross.
 */
#ifndef TDX_LINUX_HOST_DRIVE_H
#define TDX_LINUX_HOST_DRIVE_H

/* CPU capabilities that TDX initialisation asks for, page size facts. */
void drive_set_cpu(unsigned int cpus);
unsigned long drive_page_struct_size(void);

/* Linux's own initialisation; 0 on success. */
int drive_initialize(unsigned int cpus);

/* 1 where this kernel exports calls for a TD's life, 0 where it has none yet. */
int drive_has_calls(void);

/*
 * One TD from TDH.MNG.CREATE to its last page's reclaim through the kernel's
 * exported functions, each at least once.
 * Returns 0, or the number of the step that did not return TDX_SUCCESS.
 */
int drive_td(void);

/* Provided by kernel.c: a zeroed page of the machine, as a struct page. */
void *host_page(void);
void host_page_free(void *page);
/* Continue on this CPU. */
void host_on_cpu(unsigned int cpu);
void host_report(const char *step, unsigned long long status);

#endif /* TDX_LINUX_HOST_DRIVE_H */
