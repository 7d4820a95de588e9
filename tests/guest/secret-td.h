/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The secret of secret-td.c. It is computed, so that it is in no file that the
 * host gives to the TD.
 */
#ifndef TDX_TESTS_GUEST_SECRET_TD_H
#define TDX_TESTS_GUEST_SECRET_TD_H

#define SECRET_WORDS	512
#define SECRET_WORD(i)	(0x9e3779b97f4a7c15ull * ((uint64_t)(i) + 1))

#endif /* TDX_TESTS_GUEST_SECRET_TD_H */
