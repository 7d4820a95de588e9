/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Division of 128 bits, which the compiler leaves to a library that a kernel
 * does not have.
 */
#ifndef TDX_MODULE_CORE_WIDE_H
#define TDX_MODULE_CORE_WIDE_H

#include <stdint.h>

/* The low 64 bits of the quotient. */
static inline uint64_t tdx_wide_divide(unsigned __int128 dividend, uint64_t divisor)
{
	uint64_t high = (uint64_t)(dividend >> 64) % divisor, low = (uint64_t)dividend;

	/* With the high half below the divisor the quotient fits: no #DE. */
	__asm__("divq %[divisor]" : "+a"(low), "+d"(high) : [divisor] "r"(divisor) : "cc");
	return low;
}

#endif /* TDX_MODULE_CORE_WIDE_H */
