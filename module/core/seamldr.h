/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The P-SEAMLDR's state: which module is loaded (the SEAMEXTEND register), and
 * how far a session of INSTALL, SHUTDOWN or CLEANUP on all LPs has come. As
 * tdx-loader 1.5.02, with which firmware has installed the first module.
 */
#ifndef TDX_MODULE_CORE_SEAMLDR_H
#define TDX_MODULE_CORE_SEAMLDR_H

#include <stdbool.h>
#include <stdint.h>

#include <machine/image.h>
#include <tdx/gen/structs.h>

#include "core/crypto.h"

struct tdx_call;
struct tdx_machine;
struct tdx_profile;

#define TDX_LOADER_PACKAGES	8u

/* A session that some LPs have joined and others not yet. */
enum tdx_loader_flow {
	TDX_LOADER_READY, TDX_LOADER_INSTALL, TDX_LOADER_SHUTDOWN, TDX_LOADER_CLEANUP,
};

struct tdx_loader {
	uint8_t lock;		/* mutex: the CPU lets one LP in at a time */
	/* Guarded by lock, but seam_ready and p_seamldr_ready are atomic. */
	struct seamextend seamextend;
	uint8_t flow;		/* enum tdx_loader_flow */
	uint64_t joined;	/* LPs in this session, by index */
	bool had_module;	/* when the session of INSTALL began */
	uint32_t dirty_keys, dirty_caches;	/* packages, by number */
	/* How far CLEANUP has come on each package. */
	uint32_t next_key[TDX_LOADER_PACKAGES], next_block[TDX_LOADER_PACKAGES];
};

/* SEAMLDR_PARAMS.SCENARIO */
enum tdx_install_scenario { TDX_SCENARIO_LOAD, TDX_SCENARIO_UPDATE };

/*
 * What SEAMLDR.INSTALL works on: of the machine, since a call allocates
 * nothing. Guarded by the loader's lock.
 */
struct tdx_install {
	struct seamldr_params params;
	struct seam_sigstruct manifest;
	struct tdx_sha384 sha;
	struct tdx_image_head head;	/* of the image */
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

/* SEAMEXTEND.VALID of a loaded module. */
#define TDX_SEAMEXTEND_VALID	0x1ffull

/* As firmware leaves it: P-SEAMLDR and module loaded. */
void tdx_seamldr_power_on(struct tdx_machine *machine);

/* May a call of this kind be made now? Only one session at a time. */
static inline bool tdx_seamldr_is_open(const struct tdx_loader *seamldr, enum tdx_loader_flow flow)
{
	return seamldr->flow == TDX_LOADER_READY || seamldr->flow == flow;
}

/* The call's LP is done with its part of the session. Returns: so is every LP. */
bool tdx_seamldr_join(struct tdx_call *call);
bool tdx_seamldr_has_joined(const struct tdx_call *call);
/* SEAMCALL reaches the module, or does no more. */
void tdx_seamldr_set_ready(struct tdx_loader *seamldr, bool ready);

/* Keys and caches of every package are those of a module. */
void tdx_seamldr_make_dirty(struct tdx_machine *machine);

/* An operand that must be shared memory: PSEAMLDR_EBADPARAM. */
uint64_t tdx_seamldr_check_pa(const struct tdx_machine *machine, uint64_t pa, uint64_t size);

/* The calls; one LP at a time. */
uint64_t tdx_leaf_seamldr_info(struct tdx_call *call);
uint64_t tdx_leaf_seamldr_install(struct tdx_call *call);
uint64_t tdx_leaf_seamldr_shutdown(struct tdx_call *call);
uint64_t tdx_leaf_seamldr_seaminfo(struct tdx_call *call);
uint64_t tdx_leaf_seamldr_cleanup(struct tdx_call *call);

/* seamldr_sigstruct.c: is the manifest well-formed, ours, and signed? */
uint64_t tdx_seamldr_verify_manifest(const struct tdx_machine *machine,
				     const struct tdx_install *op);
/* Only that: is it signed by the key that it has? @room is overwritten. */
bool tdx_seamldr_is_signed(const struct seam_sigstruct *manifest,
			   uint8_t room[sizeof(struct seam_sigstruct)]);

/* seamldr_image.c: the release that an image names; NULL: it is none of ours. */
const struct tdx_profile *tdx_seamldr_release_of(const struct tdx_image_head *head);

#endif /* TDX_MODULE_CORE_SEAMLDR_H */
