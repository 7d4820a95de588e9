/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The P-SEAMLDR's state: which module is loaded (the SEAMEXTEND register), and
 * how far a session of INSTALL or SHUTDOWN on all LPs has come. What an
 * installed image would do is not looked at: the module that then runs is this
 * one, with the image's measurement.
 */
#ifndef TDX_MODULE_CORE_SEAMLDR_H
#define TDX_MODULE_CORE_SEAMLDR_H

#include <stdbool.h>
#include <stdint.h>

#include <tdx/gen/structs.h>

#include "core/crypto.h"

struct tdx_call;
struct tdx_machine;

struct tdx_loader {
	uint8_t lock;		/* mutex: the CPU lets one LP in at a time */
	/* Guarded by lock, but seam_ready and p_seamldr_ready are atomic. */
	struct seamextend seamextend;
	uint64_t update_bitmap, shutdown_bitmap;	/* LPs, by index */
	bool had_module;	/* when the session of INSTALL began */
};

/*
 * What SEAMLDR.INSTALL works on: of the machine, since a call allocates
 * nothing. Guarded by the loader's lock.
 */
struct tdx_install {
	struct seamldr_params params;
	struct seam_sigstruct manifest;
	struct tdx_sha384 sha;
	uint8_t page[4096];
};

/* May SEAMCALL reach the module, the P-SEAMLDR? Else it is VMfailInvalid. */
static inline bool tdx_seamldr_has_module(const struct tdx_loader *seamldr)
{
	return __atomic_load_n(&seamldr->seamextend.seam_ready, __ATOMIC_ACQUIRE);
}

static inline bool tdx_seamldr_is_there(const struct tdx_loader *seamldr)
{
	return __atomic_load_n(&seamldr->seamextend.p_seamldr_ready, __ATOMIC_ACQUIRE);
}

/* As firmware leaves it: P-SEAMLDR and module loaded. */
void tdx_seamldr_power_on(struct tdx_loader *seamldr);

/* The bitmap of a session that every LP has joined. */
uint64_t tdx_seamldr_all_lps(const struct tdx_machine *machine);

/* An operand that must be shared memory: PSEAMLDR_EBADPARAM. */
uint64_t tdx_seamldr_check_pa(const struct tdx_machine *machine, uint64_t pa, uint64_t size);

/* The calls; one LP at a time. */
uint64_t tdx_leaf_seamldr_info(struct tdx_call *call);
uint64_t tdx_leaf_seamldr_install(struct tdx_call *call);
uint64_t tdx_leaf_seamldr_shutdown(struct tdx_call *call);
uint64_t tdx_leaf_seamldr_seaminfo(struct tdx_call *call);

/* seamldr_sigstruct.c: is the manifest well-formed, ours, and signed? */
uint64_t tdx_seamldr_verify_manifest(const struct tdx_machine *machine,
				     const struct seam_sigstruct *manifest, bool update);

#endif /* TDX_MODULE_CORE_SEAMLDR_H */
