// SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Bringing the module up as a kernel does: every CPU, one TDMR over all memory
 * with the holes and the PAMTs left out, the global key. For machines of at most
 * 1 GiB, where one PAMT is one run of pages of the page allocator.
 */
#include <linux/cpumask.h>
#include <linux/delay.h>
#include <linux/gfp.h>
#include <linux/io.h>
#include <linux/minmax.h>
#include <linux/mm.h>
#include <linux/sizes.h>
#include <linux/slab.h>
#include <linux/smp.h>
#include <linux/sort.h>
#include <linux/topology.h>
#include <linux/workqueue.h>
#include <tdx/fields.h>
#include <tdx/structures.h>

#include "client.h"

#define MOST_TRIES	10000
#define MOST_AREAS	16
#define MOST_CMRS	32

struct area {
	u64 base, end;
};

/* Everything that leads to TDH.SYS.CONFIG. */
struct plan {
	struct area cmrs[MOST_CMRS];
	unsigned int num_cmrs;
	struct area pamt[3];		/* of 4 KiB, 2 MiB and 1 GiB pages */
	struct area reserved[MOST_CMRS + 4];
	unsigned int num_reserved;
};

bool client_again(tdx_status status, unsigned int *tries)
{
	if (!tdx_status_is_busy(status) && !tdx_status_is_entropy(status) &&
	    !tdx_status_is_resumable(status))
		return false;
	if (++*tries > MOST_TRIES)
		return false;
	usleep_range(10, 50);
	return true;
}

bool client_good(const char *call, tdx_status status)
{
	if (!tdx_status_is_error(status))
		return true;
	pr_err("tdxkit-client: %s returned 0x%016llx\n", call, status);
	return false;
}

struct package_call {
	tdx_status (*make_call)(void *arg);
	void *arg;
	tdx_status status;
};

static long call_here(void *data)
{
	struct package_call *call = data;

	call->status = call->make_call(call->arg);
	return 0;
}

bool client_on_packages(const char *name, tdx_status (*make_call)(void *arg), void *arg)
{
	struct package_call call = { .make_call = make_call, .arg = arg };
	unsigned int cpu, tries;

	for_each_online_cpu(cpu) {
		if (cpu != cpumask_first(topology_core_cpumask(cpu)))
			continue;
		tries = 0;
		do {
			work_on_cpu(cpu, call_here, &call);
		} while (client_again(call.status, &tries));
		if (!client_good(name, call.status))
			return false;
	}
	return true;
}

static long lp_init(void *status)
{
	*(tdx_status *)status = tdxkit_tdh_sys_lp_init(NULL, NULL, NULL);
	return 0;
}

static bool lps_init(void)
{
	tdx_status status;
	unsigned int cpu;

	for_each_online_cpu(cpu) {
		work_on_cpu(cpu, lp_init, &status);
		if (!client_good("TDH.SYS.LP.INIT", status))
			return false;
	}
	return true;
}

static bool read_field(u64 field, u64 *value)
{
	struct tdx_field_id id = { .raw = field };

	return client_good("TDH.SYS.RD", tdxkit_tdh_sys_rd(id, NULL, value));
}

static bool read_limits(struct client_platform *platform)
{
	u64 tdcs, tdvps;

	if (!read_field(TDX_MD_SYS_TDCS_BASE_SIZE, &tdcs) ||
	    !read_field(TDX_MD_SYS_TDVPS_BASE_SIZE, &tdvps) ||
	    !read_field(TDX_MD_SYS_XFAM_FIXED1, &platform->xfam_fixed1) ||
	    !read_field(TDX_MD_SYS_ATTRIBUTES_FIXED1, &platform->attributes_fixed1))
		return false;
	platform->tdcx_pages = tdcs / PAGE_SIZE;
	platform->tdvpx_pages = tdvps / PAGE_SIZE - 1;
	return true;
}

static bool read_cmrs(struct plan *plan)
{
	u64 count, base, size;
	unsigned int i;

	if (!read_field(TDX_MD_SYS_NUM_CMRS, &count))
		return false;
	for (i = 0; i < count && plan->num_cmrs < MOST_CMRS; i++) {
		if (!read_field(tdx_md_id_at(TDX_MD_SYS_CMR_BASE, i), &base) ||
		    !read_field(tdx_md_id_at(TDX_MD_SYS_CMR_SIZE, i), &size))
			return false;
		if (size)
			plan->cmrs[plan->num_cmrs++] = (struct area){ base, base + size };
	}
	if (!plan->num_cmrs || plan->cmrs[plan->num_cmrs - 1].end > SZ_1G) {
		pr_err("tdxkit-client: the convertible memory does not end below 1 GiB\n");
		return false;
	}
	return true;
}

/* PAMTs of a TDMR from 0 to 1 GiB. They stay the module's until it is gone. */
static bool allocate_pamts(struct plan *plan)
{
	static const u64 entries[] = { SZ_1G / SZ_4K, SZ_1G / SZ_2M, 1 };
	static const u64 sizes[] = {
		TDX_MD_SYS_PAMT_4K_ENTRY_SIZE,
		TDX_MD_SYS_PAMT_2M_ENTRY_SIZE,
		TDX_MD_SYS_PAMT_1G_ENTRY_SIZE,
	};
	unsigned int level;

	for (level = 0; level < ARRAY_SIZE(entries); level++) {
		struct area *pamt = &plan->pamt[level];
		void *memory;
		u64 size;

		if (!read_field(sizes[level], &size))
			return false;
		size = PAGE_ALIGN(size * entries[level]);
		memory = alloc_pages_exact(size, GFP_KERNEL | __GFP_ZERO);
		if (!memory) {
			pr_err("tdxkit-client: no %llu KiB in one piece for a PAMT\n", size >> 10);
			return false;
		}
		pamt->base = virt_to_phys(memory);
		pamt->end = pamt->base + size;
	}
	return true;
}

static int by_base(const void *left, const void *right)
{
	const struct area *a = left, *b = right;

	return a->base < b->base ? -1 : a->base > b->base;
}

static void reserve(struct plan *plan, u64 base, u64 end)
{
	if (base < end)
		plan->reserved[plan->num_reserved++] = (struct area){ base, end };
}

/* Adjoining areas become one. */
static void merge(struct plan *plan)
{
	unsigned int i, kept = 0;

	for (i = 1; i < plan->num_reserved; i++) {
		struct area *last = &plan->reserved[kept];

		if (plan->reserved[i].base > last->end)
			plan->reserved[++kept] = plan->reserved[i];
		else
			last->end = max(last->end, plan->reserved[i].end);
	}
	plan->num_reserved = kept + 1;
}

static bool reserve_areas(struct plan *plan)
{
	u64 covered = 0;
	unsigned int i;

	for (i = 0; i < plan->num_cmrs; i++) {
		reserve(plan, covered, plan->cmrs[i].base);
		covered = plan->cmrs[i].end;
	}
	reserve(plan, covered, SZ_1G);
	for (i = 0; i < ARRAY_SIZE(plan->pamt); i++)
		reserve(plan, plan->pamt[i].base, plan->pamt[i].end);
	sort(plan->reserved, plan->num_reserved, sizeof(plan->reserved[0]), by_base, NULL);
	merge(plan);
	if (plan->num_reserved > MOST_AREAS) {
		pr_err("tdxkit-client: memory has %u holes, too many for one TDMR\n",
		       plan->num_reserved);
		return false;
	}
	return true;
}

static void fill_tdmr(struct tdmr_info *info, const struct plan *plan)
{
	unsigned int i;

	info->tdmr_base = 0;
	info->tdmr_size = SZ_1G;
	info->pamt_4k_base = plan->pamt[0].base;
	info->pamt_4k_size = plan->pamt[0].end - plan->pamt[0].base;
	info->pamt_2m_base = plan->pamt[1].base;
	info->pamt_2m_size = plan->pamt[1].end - plan->pamt[1].base;
	info->pamt_1g_base = plan->pamt[2].base;
	info->pamt_1g_size = plan->pamt[2].end - plan->pamt[2].base;
	for (i = 0; i < plan->num_reserved; i++) {
		info->reserved[i].offset = plan->reserved[i].base;
		info->reserved[i].size = plan->reserved[i].end - plan->reserved[i].base;
	}
}

/* In one page: TDMR_INFO, and behind it the array of pointers to it. */
static bool configure(const struct plan *plan, const struct client_platform *platform)
{
	struct tdmr_info *info = (void *)get_zeroed_page(GFP_KERNEL);
	u64 *pointers;
	bool good;

	if (!info)
		return false;
	pointers = (void *)info + SZ_1K;
	fill_tdmr(info, plan);
	pointers[0] = virt_to_phys(info);
	good = client_good("TDH.SYS.CONFIG", tdxkit_tdh_sys_config(virt_to_phys(pointers), 1,
								   platform->hkid_first));
	free_page((unsigned long)info);
	return good;
}

static tdx_status key_config(void *unused)
{
	return tdxkit_tdh_sys_key_config();
}

static bool tdmr_init(void)
{
	tdx_status status;
	u64 next = 0;

	do {
		status = tdxkit_tdh_sys_tdmr_init(0, &next);
		cond_resched();
	} while (!tdx_status_is_error(status) && next < SZ_1G);
	return client_good("TDH.SYS.TDMR.INIT", status);
}

bool client_platform_init(struct client_platform *platform)
{
	struct plan *plan;
	tdx_status status = tdxkit_tdh_sys_init(NULL, NULL, NULL, NULL, NULL);
	bool good;

	/* Another client was here before. */
	if (tdx_status_is_sys_init_not_pending(status))
		return read_limits(platform);
	if (!client_good("TDH.SYS.INIT", status))
		return false;
	plan = kzalloc(sizeof(*plan), GFP_KERNEL);
	if (!plan)
		return false;
	good = lps_init() && read_limits(platform) && read_cmrs(plan) && allocate_pamts(plan) &&
	       reserve_areas(plan) && configure(plan, platform);
	kfree(plan);
	if (!good)
		return false;
	wbinvd_on_all_cpus();
	return client_on_packages("TDH.SYS.KEY.CONFIG", key_config, NULL) && tdmr_init();
}
