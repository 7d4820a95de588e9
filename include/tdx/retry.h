/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Doing a call again: named, bounded policies beside the calls, never in them.
 * A caller who wants none includes nothing of this. All of it is out of line.
 *
 *	struct tdx_retry retry = TDX_RETRY(&tdx_policy_patient, TDX_RETRY_TDH_MNG_KEY_CONFIG);
 *
 *	do {
 *		status = tdh_mng_key_config(tdr);
 *	} while (tdx_retry_again(&retry, status));
 *
 * What a call's row says of retrying is in tdx/gen/retry.h (TDX_RETRY_<CALL>): a
 * status is only retried for a call whose row has its class.
 */
#ifndef TDX_RETRY_H
#define TDX_RETRY_H

#include <tdx/types.h>
#include <tdx/gen/retry.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Classes, as the rows of abi/leaves_*.toml have them. */
#define TDX_RETRY_NONE		0u
#define TDX_RETRY_BUSY		(1u << 0)	/* later, unchanged */
#define TDX_RETRY_ENTROPY	(1u << 1)	/* soon, unchanged */
#define TDX_RETRY_RESUME	(1u << 2)	/* now, as the row says; progress is kept */
#define TDX_RETRY_RESTART	(1u << 3)	/* from the start; may never end */

#define TDX_RETRY_NUM_CLASSES	4

/* How often each class is retried, in the order of the bits above. */
struct tdx_policy {
	uint32_t most[TDX_RETRY_NUM_CLASSES];
	/* Called before each retry; NULL: a PAUSE, twice as many each time. */
	void (*relax)(tdx_status status, uint32_t tries);
};

/* 10 tries for entropy, nothing else: what a caller cannot do anything about. */
extern const struct tdx_policy tdx_policy_entropy;
/* 64 tries for what another CPU has locked for a moment, and entropy. */
extern const struct tdx_policy tdx_policy_busy;
/* 2^20 resumptions, 64 restarts, and the ones above: until the call is done. */
extern const struct tdx_policy tdx_policy_patient;

struct tdx_retry {
	const struct tdx_policy *policy;
	uint32_t classes;
	uint32_t tries[TDX_RETRY_NUM_CLASSES];
};

#define TDX_RETRY(policy, classes)	{ (policy), (classes), { 0, 0, 0, 0 } }

/**
 * tdx_retry_again - count a status, wait as the policy says, and tell whether to repeat
 * @retry: the state of one call
 * @status: what the call returned
 *
 * Returns true when the status is of a class that the call has and its bound is not
 * reached. False for a success and for every other status.
 */
bool tdx_retry_again(struct tdx_retry *retry, tdx_status status);

/* The class of a status, TDX_RETRY_NONE for most. */
uint32_t tdx_retry_class(tdx_status status);

/*
 * Calls whose operands change from one time to the next, repeated until done or
 * until the policy's bound. Each returns the last status and has the results of
 * the last call.
 */

/*
 * Initialise a whole TDMR; each call does a part, and a call that brings no address
 * further counts as a resumption like any other. TDX_INTERRUPTED_RESUMABLE: not done.
 */
tdx_status tdx_retry_tdmr_init(const struct tdx_policy *policy, uint64_t tdmr_base,
			       uint64_t tdmr_end);

/* Write the caches of this package back; TDX_NO_HKID_READY_TO_WBCACHE also means done. */
tdx_status tdx_retry_cache_wb(const struct tdx_policy *policy);

/* TDH.EXPORT.BLOCKW and TDH.EXPORT.RESTORE of a whole list. */
tdx_status tdx_retry_export_blockw(const struct tdx_policy *policy, uint64_t gpa_list,
				   struct tdx_tdr tdr);
tdx_status tdx_retry_export_restore(const struct tdx_policy *policy, uint64_t gpa_list,
				    struct tdx_tdr tdr);

/* What TDH.EXPORT.MEM and TDH.IMPORT.MEM take beside the TD. */
struct tdx_memory_bundle {
	uint64_t gpa_list;		/* GPA_LIST_INFO; what is left, afterwards */
	uint64_t mbmd;			/* physical address, bytes in 63:52 */
	uint64_t buffers_pa;
	uint64_t stream;		/* migration stream index */
	uint64_t mac_list_pa[2];
	uint64_t pages_pa;		/* import only; TDX_NULL_PA: in place */
};

tdx_status tdx_retry_export_mem(const struct tdx_policy *policy, struct tdx_tdr tdr,
				struct tdx_memory_bundle *bundle, uint64_t *pages);
tdx_status tdx_retry_import_mem(const struct tdx_policy *policy, struct tdx_tdr tdr,
				struct tdx_memory_bundle *bundle);

/*
 * TDVMCALL MapGPA of a whole range, one call after the other while the host asks for
 * it. A host that makes no progress is not believed: TDVMCALL_STATUS_RETRY comes back.
 */
tdx_status tdx_retry_map_gpa(const struct tdx_policy *policy, uint64_t gpa, uint64_t size);

#ifdef __cplusplus
}
#endif

#endif /* TDX_RETRY_H */
