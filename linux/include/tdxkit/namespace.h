/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * How the kernel at hand restricts an exported symbol, for tdxkit.ko and its
 * consumers. Not for who may import what: abi/consumers.toml.
 *
 *   6.16 and newer   to modules by name, and the consumer declares nothing
 *   before           in a namespace, which the consumer has to import
 *
 * The version decides, not the macro: stable 6.12 kernels have
 * EXPORT_SYMBOL_GPL_FOR_MODULES(), but neither its modpost nor its loader know
 * what "module:" means.
 */
#ifndef TDXKIT_NAMESPACE_H
#define TDXKIT_NAMESPACE_H

#include <linux/export.h>
#include <linux/module.h>
#include <linux/version.h>

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 16, 0) && !defined(TDXKIT_NAMESPACES)
#define TDXKIT_BY_MODULE
#endif

/* @namespaces: strings, TDXKIT_AND_NS between them: one line of modinfo after the other. */
#define TDXKIT_AND_NS	"\0import_ns="
#ifdef TDXKIT_BY_MODULE
#define TDXKIT_IMPORT_NS(namespaces)	static_assert(sizeof(namespaces) > 1)
#else
#define TDXKIT_IMPORT_NS(namespaces)	MODULE_INFO(import_ns, namespaces)
#endif

#endif /* TDXKIT_NAMESPACE_H */
