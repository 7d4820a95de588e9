/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The calling layer's assembly as a file of this module, so that its object lies
 * in this folder. Nothing is added.
 */
#include <arch/x86_64/enter.S>
