/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * How the host side says that something failed.
 */
#include <stdarg.h>
#include <stdio.h>

#include <vmm/host.h>

bool tdx_vmm_fail(struct tdx_error *error, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vsnprintf(error->text, sizeof(error->text), format, args);
	va_end(args);
	return false;
}
