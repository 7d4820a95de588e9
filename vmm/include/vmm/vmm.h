/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The host side: a platform with the TDX module brought up, and trust domains
 * built, run and taken down on it. Everything here goes through SEAMCALLs.
 */
#ifndef TDX_VMM_VMM_H
#define TDX_VMM_VMM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vmm/host.h>

struct tdx_vmm;
struct tdx_td;

/**
 * tdx_vmm_create - bring the TDX module up
 * @host: [in] copied; its callbacks have to work until tdx_vmm_destroy()
 * @error: [out] set on failure
 *
 * Initialises the module on every LP, builds TDMRs from the convertible memory,
 * gives them their PAMTs, configures the global key and initialises all TDMRs.
 *
 * Returns: the platform, or NULL.
 */
struct tdx_vmm *tdx_vmm_create(const struct tdx_host *host, struct tdx_error *error);
void tdx_vmm_destroy(struct tdx_vmm *vmm);

/* What is still handed out: all zero when every TD is gone without a trace. */
struct tdx_vmm_usage {
	uint64_t pages;		/* 4 KiB pages beyond the platform's own */
	uint32_t key_ids;	/* private key ids given to TDs */
};
void tdx_vmm_get_usage(struct tdx_vmm *vmm, struct tdx_vmm_usage *usage);

#define TDX_MEASUREMENT_SIZE	48
#define TDX_NUM_RTMRS		4

struct tdx_td_config {
	const uint8_t *kernel;		/* a bzImage; to live until tdx_td_create() returns */
	size_t kernel_size;
	const uint8_t *initrd;		/* NULL: none */
	size_t initrd_size;
	const char *append;
	uint64_t memory;		/* bytes, a multiple of 2 MiB */
	uint32_t cpus;
	uint64_t attributes;		/* TD_PARAMS.ATTRIBUTES */
	/* Bytes the TD writes to its console; from a vCPU's thread. */
	void (*console)(void *arg, uint8_t byte);
	/* Something a person may want to see go by; may be NULL. */
	void (*progress)(void *arg, const char *text);
	void *arg;
};

/**
 * tdx_td_create - build a TD up to the point where it can run
 * @vmm: the platform
 * @config: [in] what to build; strings and callbacks as said there
 * @error: [out] set on failure; nothing of the TD is left then
 *
 * Returns: the finalized TD, or NULL.
 */
struct tdx_td *tdx_td_create(struct tdx_vmm *vmm, const struct tdx_td_config *config,
			     struct tdx_error *error);

enum tdx_td_end {
	TDX_END_POWERED_OFF,
	TDX_END_RESET,		/* the guest asked for a reset, which a TD cannot have */
	TDX_END_STOPPED,		/* tdx_td_stop() */
	TDX_END_FATAL,		/* the guest reported a fatal error */
	TDX_END_DIED,		/* triple fault, or the module or VMM gave it up */
};

/*
 * Run all vCPUs, one thread each, until the TD ends; once. The error tells why,
 * where the TD did not end by itself.
 */
enum tdx_td_end tdx_td_run(struct tdx_td *td, struct tdx_error *error);
/* Make tdx_td_run() return soon; from any thread. */
void tdx_td_stop(struct tdx_td *td);
/* Type at the console; returns how many bytes there was room for. */
size_t tdx_td_input(struct tdx_td *td, const uint8_t *bytes, size_t count);

/* Vendor id of the quotes that this host gives; 16 bytes, no terminator. */
#define TDX_QUOTE_VENDOR	"tdxkit simulated"

struct tdx_td_measurements {
	uint8_t mrtd[TDX_MEASUREMENT_SIZE];
	uint8_t rtmr[TDX_NUM_RTMRS][TDX_MEASUREMENT_SIZE];
	bool rtmr_known;	/* the host reads RTMRs of debug TDs only */
};
bool tdx_td_measurements(struct tdx_td *td, struct tdx_td_measurements *out,
			 struct tdx_error *error);
uint64_t tdx_td_tdr(const struct tdx_td *td);
/* Index of the vCPU whose TDVPR page is at this address, -1 if none is. */
int tdx_td_vcpu_index(const struct tdx_td *td, uint64_t tdvpr);

/**
 * tdx_td_destroy - take a TD down and free it
 *
 * Flushes every vCPU, frees the key id and reclaims every page. The TD is gone
 * in any case; false says that the module refused something, and what.
 */
bool tdx_td_destroy(struct tdx_td *td, struct tdx_error *error);

#endif /* TDX_VMM_VMM_H */
