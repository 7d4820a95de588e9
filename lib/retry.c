/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Retry policies, see tdx/retry.h. Cold code: nothing here is inlined into a call.
 */
#include <tdx/retry.h>
#include <tdx/tdx.h>

/* Bit 63 of R10: go on with what was interrupted. */
#define RESUME_COMMAND	(1ULL << 63)
#define MAX_PAUSE_SHIFT	10

const struct tdx_policy tdx_policy_entropy = { .most = { 0, 10, 0, 0 } };
const struct tdx_policy tdx_policy_busy = { .most = { 64, 10, 0, 0 } };
const struct tdx_policy tdx_policy_patient = { .most = { 64, 10, 1 << 20, 64 } };

uint32_t tdx_retry_class(tdx_status status)
{
	if (tdx_status_is_busy(status)) {
		return TDX_RETRY_BUSY;
	}
	if (tdx_status_is_entropy(status) || status == PSEAMLDR_ENOENTROPY) {
		return TDX_RETRY_ENTROPY;
	}
	if (tdx_status_is_resumable(status) || status == PSEAMLDR_EINTERRUPT) {
		return TDX_RETRY_RESUME;
	}
	return tdx_status_is_restartable(status) ? TDX_RETRY_RESTART : TDX_RETRY_NONE;
}

static void relax(const struct tdx_policy *policy, tdx_status status, uint32_t tries)
{
	if (policy->relax) {
		policy->relax(status, tries);
		return;
	}
	for (uint32_t i = 0; i < 1u << (tries < MAX_PAUSE_SHIFT ? tries : MAX_PAUSE_SHIFT); i++) {
		__builtin_ia32_pause();
	}
}

/* Count one retry of a class; false when the policy has no more. */
static bool spend(struct tdx_retry *retry, uint32_t class_bit, tdx_status status)
{
	int place = __builtin_ctz(class_bit);

	if (retry->tries[place] >= retry->policy->most[place]) {
		return false;
	}
	relax(retry->policy, status, retry->tries[place]);
	retry->tries[place]++;
	return true;
}

bool tdx_retry_again(struct tdx_retry *retry, tdx_status status)
{
	uint32_t class_bit = tdx_retry_class(status) & retry->classes;

	return class_bit && spend(retry, class_bit, status);
}

tdx_status tdx_retry_tdmr_init(const struct tdx_policy *policy, uint64_t tdmr_base,
			       uint64_t tdmr_end)
{
	struct tdx_retry retry = TDX_RETRY(policy, TDX_RETRY_TDH_SYS_TDMR_INIT);
	uint64_t next;
	tdx_status status;

	for (;;) {
		status = tdh_sys_tdmr_init(tdmr_base, &next);
		if (status == TDX_SUCCESS) {
			if (next >= tdmr_end) {
				return status;
			}
			if (!spend(&retry, TDX_RETRY_RESUME, status)) {
				return TDX_INTERRUPTED_RESUMABLE;
			}
		} else if (!tdx_retry_again(&retry, status)) {
			return status;
		}
	}
}

tdx_status tdx_retry_cache_wb(const struct tdx_policy *policy)
{
	struct tdx_retry retry = TDX_RETRY(policy, TDX_RETRY_TDH_PHYMEM_CACHE_WB);
	uint64_t resume = 0;
	tdx_status status;

	do {
		status = tdh_phymem_cache_wb(resume);
		resume |= tdx_retry_class(status) == TDX_RETRY_RESUME;
	} while (tdx_retry_again(&retry, status));
	return status;
}

tdx_status tdx_retry_export_blockw(const struct tdx_policy *policy, uint64_t gpa_list,
				   struct tdx_tdr tdr)
{
	struct tdx_retry retry = TDX_RETRY(policy, TDX_RETRY_TDH_EXPORT_BLOCKW);
	tdx_status status;

	do {
		status = tdh_export_blockw(gpa_list, tdr, &gpa_list);
	} while (tdx_retry_again(&retry, status));
	return status;
}

tdx_status tdx_retry_export_restore(const struct tdx_policy *policy, uint64_t gpa_list,
				    struct tdx_tdr tdr)
{
	struct tdx_retry retry = TDX_RETRY(policy, TDX_RETRY_TDH_EXPORT_RESTORE);
	tdx_status status;

	do {
		status = tdh_export_restore(gpa_list, tdr, &gpa_list);
	} while (tdx_retry_again(&retry, status));
	return status;
}

tdx_status tdx_retry_export_mem(const struct tdx_policy *policy, struct tdx_tdr tdr,
				struct tdx_memory_bundle *bundle, uint64_t *pages)
{
	struct tdx_retry retry = TDX_RETRY(policy, TDX_RETRY_TDH_EXPORT_MEM);
	uint64_t stream = bundle->stream;
	tdx_status status;

	do {
		status = tdh_export_mem(bundle->gpa_list, tdr, bundle->mbmd, bundle->buffers_pa,
					stream, bundle->mac_list_pa[0], bundle->mac_list_pa[1],
					&bundle->gpa_list, pages);
		if (tdx_retry_class(status) == TDX_RETRY_RESUME) {
			stream |= RESUME_COMMAND;
		}
	} while (tdx_retry_again(&retry, status));
	return status;
}

tdx_status tdx_retry_import_mem(const struct tdx_policy *policy, struct tdx_tdr tdr,
				struct tdx_memory_bundle *bundle)
{
	struct tdx_retry retry = TDX_RETRY(policy, TDX_RETRY_TDH_IMPORT_MEM);
	uint64_t stream = bundle->stream;
	tdx_status status;

	do {
		status = tdh_import_mem(bundle->gpa_list, tdr, bundle->mbmd, bundle->buffers_pa,
					stream, bundle->mac_list_pa[0], bundle->mac_list_pa[1],
					bundle->pages_pa, &bundle->gpa_list);
		if (tdx_retry_class(status) == TDX_RETRY_RESUME) {
			stream |= RESUME_COMMAND;
		}
	} while (tdx_retry_again(&retry, status));
	return status;
}

tdx_status tdx_retry_map_gpa(const struct tdx_policy *policy, uint64_t gpa, uint64_t size)
{
	struct tdx_retry retry = TDX_RETRY(policy, TDX_RETRY_TDVMCALL_MAP_GPA);
	uint64_t end = gpa + size, next;
	tdx_status status;

	for (;;) {
		status = tdvmcall_map_gpa(gpa, end - gpa, &next);
		/* Only forward, and only inside what was asked for. */
		if (status != TDVMCALL_STATUS_RETRY || next <= gpa || next >= end ||
		    !spend(&retry, TDX_RETRY_RESUME, status)) {
			return status;
		}
		gpa = next;
	}
}
