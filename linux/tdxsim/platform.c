// SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The simulated platform, described from the machine that the kernel runs on:
 * its System RAM is the platform's memory, its online CPUs are the logical
 * processors. What a CPU says of itself (CPUID, MSRs) is the default
 * processor's of module/plat, which has TDX.
 */
#include <linux/cpumask.h>
#include <linux/ioport.h>
#include <linux/mm.h>
#include <linux/mmzone.h>
#include <linux/nodemask.h>
#include <linux/printk.h>
#include <linux/sched.h>
#include <linux/topology.h>

#include <asm/processor.h>

#include "tdxsim.h"

#define FIRST_CMR	SZ_1M	/* below: real-mode memory, no CMR has it */
#define MEMORY_UNIT	SZ_2M	/* of tdx_machine_config.memory_size */

/*
 * The bit of the x2APIC id where the package begins, as CPUID leaf 1FH of the
 * default processor has it.
 */
#define PACKAGE_SHIFT	7

static int add_ram(struct tdxsim_platform *platform, u64 start, u64 end)
{
	if (platform->num_ram == TDX_MACHINE_MAX_CMRS) {
		pr_err("more than %u ranges of RAM: a platform has no more CMRs\n",
		       TDX_MACHINE_MAX_CMRS);
		return -E2BIG;
	}
	platform->ram[platform->num_ram].base = start;
	platform->ram[platform->num_ram++].size = end - start;
	return 0;
}

static unsigned long last_pfn(void)
{
	unsigned long last = 0;
	int nid;

	for_each_online_node(nid)
		last = max(last, node_end_pfn(nid));
	return last;
}

/* Page by page: what of the resources is RAM has no other way to be asked. */
static int find_ram(struct tdxsim_platform *platform)
{
	unsigned long pfn, last = last_pfn(), start = 0;
	bool inside = false;
	int error = 0;

	for (pfn = 0; pfn <= last && !error; pfn++) {
		bool ram = pfn < last && page_is_ram(pfn);

		if (ram && !inside)
			start = pfn;
		if (!ram && inside)
			error = add_ram(platform, PFN_PHYS(start), PFN_PHYS(pfn));
		inside = ram;
		if (pfn % 4096 == 0)
			cond_resched();
	}
	return error;
}

static void set_cmrs(struct tdxsim_platform *platform)
{
	struct tdx_machine_config *config = &platform->config;
	u32 i;

	config->num_cmrs = 0;
	for (i = 0; i < platform->num_ram; i++) {
		u64 start = max_t(u64, platform->ram[i].base, FIRST_CMR);
		u64 end = platform->ram[i].base + platform->ram[i].size;

		if (start >= end)
			continue;
		config->cmrs[config->num_cmrs].base = start;
		config->cmrs[config->num_cmrs++].size = end - start;
	}
}

static bool is_ram(void *arg, u64 pa)
{
	const struct tdxsim_platform *platform = arg;
	u32 i;

	for (i = 0; i < platform->num_ram; i++) {
		if (pa - platform->ram[i].base < platform->ram[i].size)
			return true;
	}
	return false;
}

static int set_processors(struct tdxsim_platform *platform)
{
	struct tdx_machine_config *config = &platform->config;
	u32 in_package[8] = { }, lp = 0;
	unsigned int cpu;

	config->num_packages = 1;
	for_each_online_cpu(cpu) {
		u32 package = topology_logical_package_id(cpu);

		if (package >= ARRAY_SIZE(in_package)) {
			pr_err("CPU %u is in package %u: a platform has at most %zu\n", cpu,
			       package, ARRAY_SIZE(in_package));
			return -E2BIG;
		}
		config->lp_package[lp] = package;
		config->lp_x2apic_id[lp] = package << PACKAGE_SHIFT | in_package[package]++;
		config->num_packages = max(config->num_packages, package + 1);
		platform->lp_cpu[lp++] = cpu;
	}
	return 0;
}

int tdxsim_platform_describe(struct tdxsim_platform *platform)
{
	struct tdx_machine_config *config = &platform->config;
	u32 cpus = num_online_cpus();
	u64 end;
	int error;

	if (cpus > TDX_MACHINE_MAX_LPS) {
		pr_err("%u CPUs: a platform has at most %u; offline the others\n", cpus,
		       TDX_MACHINE_MAX_LPS);
		return -E2BIG;
	}
	error = find_ram(platform);
	if (error)
		return error;
	end = platform->ram[platform->num_ram - 1].base + platform->ram[platform->num_ram - 1].size;
	tdx_machine_config_default(config, round_up(end, MEMORY_UNIT), cpus);
	set_cmrs(platform);
	config->ops.is_ram = is_ram;
	config->ops.arg = platform;
	config->engine = &tdxsim_engine;
	return set_processors(platform);
}
