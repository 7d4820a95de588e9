// SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The test client as a module: what it is asked to do by its parameter "run" it
 * does while it is loaded, and each "ok" or "not ok" in the log is a test.
 */
#include <asm/msr.h>
#include <linux/completion.h>
#include <linux/kthread.h>
#include <linux/module.h>
#include <tdxkit/errno.h>

#include "client.h"

#define MSR_KEYID_PARTITIONING	0x87	/* 31:0 shared key ids, 63:32 private */
#define WORKERS			2

static char *run = "life";
module_param(run, charp, 0444);
MODULE_PARM_DESC(run, "probe: one call; life: bring-up and a TD; concurrent: two TDs at once");

static unsigned int rounds = 1;
module_param(rounds, uint, 0444);
MODULE_PARM_DESC(rounds, "how many TDs live, one after the other");

static unsigned short hkid_first;
module_param(hkid_first, ushort, 0444);
MODULE_PARM_DESC(hkid_first, "first private key id, where no MSR says it");

static unsigned short hkid_count;
module_param(hkid_count, ushort, 0444);
MODULE_PARM_DESC(hkid_count, "number of private key ids");

static unsigned char hkid_shift;
module_param(hkid_shift, byte, 0444);
MODULE_PARM_DESC(hkid_shift, "bit of a physical address where the key id starts");

struct worker {
	const struct client_platform *platform;
	struct completion done;
	unsigned int index;
	bool good;
};

static int report(bool good, const char *rule)
{
	if (good)
		pr_info("tdxkit-client: ok - %s\n", rule);
	else
		pr_err("tdxkit-client: not ok - %s\n", rule);
	return good ? 0 : -EIO;
}

static bool find_keys(struct client_platform *platform)
{
	u32 shared = 0, private = 0;

	if (!rdmsr_safe(MSR_KEYID_PARTITIONING, &shared, &private) && private) {
		platform->hkid_first = shared + 1;
		platform->hkid_count = private;
		platform->hkid_shift = boot_cpu_data.x86_phys_bits;
	} else {
		platform->hkid_first = hkid_first;
		platform->hkid_count = hkid_count;
		platform->hkid_shift = hkid_shift;
	}
	if (platform->hkid_count > WORKERS)
		return true;
	pr_err("tdxkit-client: no private key ids; give hkid_first, hkid_count and hkid_shift\n");
	return false;
}

/* Without a TDX module: the instruction faults, and the fault is a status. */
static int probe(void)
{
	tdx_status status = tdxkit_tdh_sys_init(NULL, NULL, NULL, NULL, NULL);

	if (status != TDX_SEAMCALL_UD)
		pr_err("tdxkit-client: TDH.SYS.INIT returned 0x%016llx\n", status);
	return report(status == TDX_SEAMCALL_UD && tdxkit_errno(status) == -EACCES,
		      "SEAMCALL where there is no TDX is a status");
}

static long lives(void *data)
{
	struct worker *worker = data;
	unsigned int i;

	worker->good = true;
	for (i = 0; i < rounds && worker->good; i++)
		worker->good = client_td_life(worker->platform, worker->index);
	return 0;
}

/* The thread may still run when the module that waits for it goes. */
static int work(void *data)
{
	struct worker *worker = data;

	lives(worker);
	kthread_complete_and_exit(&worker->done, 0);
}

/* A vCPU belongs to the CPU that it was entered on, so a life stays on one. */
static int life(const struct client_platform *platform)
{
	struct worker worker = { .platform = platform };

	work_on_cpu(cpumask_first(cpu_online_mask), lives, &worker);
	return report(worker.good, "a TD is built, measured, entered and taken down");
}

static int concurrent(const struct client_platform *platform)
{
	struct worker workers[WORKERS] = { };
	unsigned int cpu = cpumask_first(cpu_online_mask);
	bool good = true;
	unsigned int i;

	for (i = 0; i < WORKERS; i++) {
		struct worker *worker = &workers[i];
		struct task_struct *task;

		worker->platform = platform;
		worker->index = i;
		init_completion(&worker->done);
		task = kthread_create_on_cpu(work, worker, cpu, "tdxkit-client/%u");
		cpu = cpumask_next(cpu, cpu_online_mask);
		if (IS_ERR(task))
			complete(&worker->done);
		else
			wake_up_process(task);
	}
	for (i = 0; i < WORKERS; i++) {
		wait_for_completion(&workers[i].done);
		good &= workers[i].good;
	}
	return report(good, "two TDs live at once on two CPUs");
}

static int __init client_init(void)
{
	struct client_platform platform = { };
	int error;

	if (!strcmp(run, "probe"))
		return probe();
	if (!find_keys(&platform))
		return -ENODEV;
	error = report(client_platform_init(&platform), "the module is brought up");
	if (error)
		return error;
	if (!strcmp(run, "life"))
		return life(&platform);
	if (!strcmp(run, "concurrent") && num_online_cpus() >= WORKERS)
		return concurrent(&platform);
	return -EINVAL;
}
module_init(client_init);

static void __exit client_exit(void)
{
}
module_exit(client_exit);

TDXKIT_IMPORT_TDXKIT_CLIENT;
MODULE_DESCRIPTION("Test of tdxkit.ko: takes TDs from their creation to their last page");
MODULE_AUTHOR("The tdxkit authors");
MODULE_LICENSE("Dual BSD/GPL");
