/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * How gen/exports.c exports. Nothing here is for consumers.
 */
#ifndef TDXKIT_EXPORT_H
#define TDXKIT_EXPORT_H

#include <tdxkit/namespace.h>

/* Modules that may import only where the tests are built. */
#ifdef TDXKIT_TESTS
#define TDXKIT_TEST(modules)	modules
#else
#define TDXKIT_TEST(modules)
#endif

/* @namespace: of the modules but the tests, which import it too where there are no lists. */
#if defined(TDXKIT_BY_MODULE) && defined(EXPORT_SYMBOL_FOR_MODULES)
#define EXPORT_SYMBOL_TDXKIT(symbol, namespace, modules) \
	EXPORT_SYMBOL_FOR_MODULES(symbol, modules)
#elif defined(TDXKIT_BY_MODULE)
#define EXPORT_SYMBOL_TDXKIT(symbol, namespace, modules) \
	EXPORT_SYMBOL_GPL_FOR_MODULES(symbol, modules)
#elif LINUX_VERSION_CODE >= KERNEL_VERSION(6, 13, 0)
#define EXPORT_SYMBOL_TDXKIT(symbol, namespace, modules) \
	EXPORT_SYMBOL_NS_GPL(symbol, #namespace)
#else
#define EXPORT_SYMBOL_TDXKIT(symbol, namespace, modules) \
	EXPORT_SYMBOL_NS_GPL(symbol, namespace)
#endif

#endif /* TDXKIT_EXPORT_H */
