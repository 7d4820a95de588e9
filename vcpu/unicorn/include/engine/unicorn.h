/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The Unicorn engine: x86-64 guest code executed by translation, behind the
 * seam of <machine/vcpu.h>. One engine executes one vCPU at a time; vCPUs that
 * run() on several threads take turns of about two milliseconds.
 *
 * What it cannot do, so that nobody advertises it to a guest: AVX and later,
 * CET, protection keys, PCID, XSAVES, and hardware breakpoints on data.
 */
#ifndef TDX_ENGINE_UNICORN_H
#define TDX_ENGINE_UNICORN_H

#include <stddef.h>
#include <stdint.h>

#include <machine/vcpu.h>

struct tdx_unicorn;

struct tdx_unicorn_config {
	void *memory;		/* the simulated RAM, physical address 0; page-aligned */
	uint64_t memory_size;	/* bytes, a multiple of 4 KiB */
	uint8_t max_pa_bits;	/* MAXPHYADDR; 0 = 52 */
	uint8_t hkid_shift;	/* physical address bits from here up are the key id; 0 = none */
	uint32_t code_buffer_mib;	/* translated code kept at most; 0 = 256 */
};

/**
 * tdx_unicorn_create - make an engine for one machine
 * @config: [in] copied; the memory stays the caller's and must outlive the engine
 * @message: [out] why it failed, for a person; may be NULL
 * @message_size: bytes at @message
 *
 * Returns: the engine, or NULL: no memory, or the linked libunicorn is not one
 * that this engine understands.
 */
struct tdx_unicorn *tdx_unicorn_create(const struct tdx_unicorn_config *config,
				       char *message, size_t message_size);

/* No run() is under way. NULL is fine. */
void tdx_unicorn_destroy(struct tdx_unicorn *engine);

/* The operations; their engine argument is the struct tdx_unicorn. */
const struct tdx_vcpu_ops *tdx_unicorn_ops(void);

#endif /* TDX_ENGINE_UNICORN_H */
