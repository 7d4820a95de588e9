/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What the machine takes from the operating system it runs on: time, random
 * bytes and the memory that it simulates. One file implements it for a process
 * (plat/os_posix.c); a kernel brings its own.
 */
#ifndef TDX_MODULE_CORE_OS_H
#define TDX_MODULE_CORE_OS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A clock that only goes forward. */
uint64_t tdx_os_now_ns(void);
/* False: the system has none. */
bool tdx_os_random(void *bytes, size_t size);

/* Zeroed memory for physical addresses 0 to size; NULL: there is none. */
void *tdx_os_memory_map(size_t size);
void tdx_os_memory_zero(void *memory, size_t size);
void tdx_os_memory_unmap(void *memory, size_t size);

#endif /* TDX_MODULE_CORE_OS_H */
