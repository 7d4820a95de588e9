// SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
/* Copyright (c) 2026 The tdxkit authors */
/*
 * tdxsim.ko: SEAMCALL in kernel mode, on a CPU without TDX, answered by the
 * software module. The instruction is an invalid opcode there; the die chain is
 * asked before anybody dies of it. Each CPU is a logical processor of one
 * simulated machine.
 *
 * Nothing of this is security: see docs/caveats.md.
 */
#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/atomic.h>
#include <linux/cpu.h>
#include <linux/kdebug.h>
#include <linux/module.h>
#include <linux/moduleparam.h>
#include <linux/mutex.h>
#include <linux/percpu.h>
#include <linux/ptrace.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

#include <asm/trapnr.h>

#include "presence.h"
#include "tdxsim.h"

#define ARITHMETIC_FLAGS	(X86_EFLAGS_CF | X86_EFLAGS_PF | X86_EFLAGS_AF | \
				 X86_EFLAGS_ZF | X86_EFLAGS_SF | X86_EFLAGS_OF)

static const u8 seamcall[4] = { 0x66, 0x0f, 0x01, 0xcf };

/* Where the exception frame keeps what struct tdx_regs has, in its order. */
static const u16 frame_gpr[TDX_NUM_GPRS] = {
	[TDX_RAX] = offsetof(struct pt_regs, ax), [TDX_RCX] = offsetof(struct pt_regs, cx),
	[TDX_RDX] = offsetof(struct pt_regs, dx), [TDX_RBX] = offsetof(struct pt_regs, bx),
	[TDX_RSP] = offsetof(struct pt_regs, sp), [TDX_RBP] = offsetof(struct pt_regs, bp),
	[TDX_RSI] = offsetof(struct pt_regs, si), [TDX_RDI] = offsetof(struct pt_regs, di),
	[TDX_R8] = offsetof(struct pt_regs, r8), [TDX_R9] = offsetof(struct pt_regs, r9),
	[TDX_R10] = offsetof(struct pt_regs, r10), [TDX_R11] = offsetof(struct pt_regs, r11),
	[TDX_R12] = offsetof(struct pt_regs, r12), [TDX_R13] = offsetof(struct pt_regs, r13),
	[TDX_R14] = offsetof(struct pt_regs, r14), [TDX_R15] = offsetof(struct pt_regs, r15),
};

static struct tdxsim_platform *platform;
/* Guards the machine's life against the parameters, which outlast it. */
static DEFINE_MUTEX(machine_lock);
static struct tdx_machine *machine;
static DEFINE_PER_CPU(struct tdx_lp *, tdxsim_lp);
static DEFINE_PER_CPU(unsigned long, tdxsim_calls);

static unsigned long *frame_register(struct pt_regs *frame, enum tdx_gpr gpr)
{
	return (void *)frame + frame_gpr[gpr];
}

/* Once, since every later call fails the same way. */
static void say_why_stopped(void)
{
	static atomic_t said;
	const char *why;

	if (tdx_machine_stopped(machine, &why) && !atomic_xchg(&said, 1))
		pr_err("the module stopped for good, SEAMCALLs fail: %s\n", why);
}

static void answer(struct tdx_lp *lp, struct pt_regs *frame)
{
	struct tdx_regs regs = { .xmm = NULL };
	unsigned int i;

	for (i = 0; i < TDX_NUM_GPRS; i++)
		regs.gpr[i] = *frame_register(frame, i);
	tdx_lp_seamcall(lp, &regs);
	for (i = 0; i < TDX_NUM_GPRS; i++)
		*frame_register(frame, i) = regs.gpr[i];
	frame->flags &= ~ARITHMETIC_FLAGS;
	frame->ip += sizeof(seamcall);
	if (regs.cf) {
		frame->flags |= X86_EFLAGS_CF;
		say_why_stopped();
	}
	this_cpu_inc(tdxsim_calls);
}

/* Interrupts are off: the CPU stays, and a call is alone on it. */
static int tdxsim_die(struct notifier_block *block, unsigned long event, void *data)
{
	const struct die_args *args = data;
	u8 bytes[sizeof(seamcall)];
	struct tdx_lp *lp;

	if (event != DIE_TRAP || args->trapnr != X86_TRAP_UD || user_mode(args->regs) || in_nmi())
		return NOTIFY_DONE;
	/* What follows an instruction may not be mapped. */
	if (copy_from_kernel_nofault(bytes, (const void *)args->regs->ip, sizeof(bytes)) ||
	    memcmp(bytes, seamcall, sizeof(bytes)))
		return NOTIFY_DONE;
	lp = this_cpu_read(tdxsim_lp);
	if (!lp)
		return NOTIFY_DONE;
	answer(lp, args->regs);
	return NOTIFY_STOP;
}

static struct notifier_block die_block = { .notifier_call = tdxsim_die };

static int refuse_set(const char *value, const struct kernel_param *param)
{
	return -EPERM;
}

static unsigned long calls(void)
{
	unsigned long sum = 0;
	unsigned int cpu;

	for_each_possible_cpu(cpu)
		sum += per_cpu(tdxsim_calls, cpu);
	return sum;
}

static int get_calls(char *buffer, const struct kernel_param *param)
{
	return sysfs_emit(buffer, "%lu\n", calls());
}

static void say_violation(void *arg, const char *text)
{
	pr_err("violation: %s\n", text);
}

static int get_violations(char *buffer, const struct kernel_param *param)
{
	u32 violations = 0;

	mutex_lock(&machine_lock);
	if (machine)
		violations = tdx_machine_check(machine, say_violation, NULL);
	mutex_unlock(&machine_lock);
	return sysfs_emit(buffer, "%u\n", violations);
}

static const struct kernel_param_ops number_ops = {
	.set = refuse_set,
	.get = param_get_uint,
};

static const struct kernel_param_ops calls_ops = {
	.set = refuse_set,
	.get = get_calls,
};

static const struct kernel_param_ops violations_ops = {
	.set = refuse_set,
	.get = get_violations,
};

static unsigned int hkid_first, hkid_count, hkid_shift;

module_param_cb(hkid_first, &number_ops, &hkid_first, 0444);
MODULE_PARM_DESC(hkid_first, "first private key id (read only)");
module_param_cb(hkid_count, &number_ops, &hkid_count, 0444);
MODULE_PARM_DESC(hkid_count, "number of private key ids (read only)");
module_param_cb(hkid_shift, &number_ops, &hkid_shift, 0444);
MODULE_PARM_DESC(hkid_shift, "bit of a physical address where the key id begins (read only)");
module_param_cb(calls, &calls_ops, NULL, 0444);
MODULE_PARM_DESC(calls, "SEAMCALLs answered so far (read only)");
module_param_cb(violations, &violations_ops, NULL, 0400);
MODULE_PARM_DESC(violations,
		 "inconsistencies in the module's data while no call is under way (read only)");

static int power_on(void)
{
	const struct tdx_machine_config *config = &platform->config;
	char message[200] = "";
	u32 lp;
	int error;

	error = tdxsim_platform_describe(platform);
	if (error)
		return error;
	machine = tdx_machine_create(config, message, sizeof(message));
	if (!machine) {
		pr_err("%s\n", message);
		return -EINVAL;
	}
	for (lp = 0; lp < config->num_lps; lp++)
		per_cpu(tdxsim_lp, platform->lp_cpu[lp]) = tdx_machine_lp(machine, lp);
	hkid_first = config->num_shared_hkids;
	hkid_count = (1u << config->keyid_bits) - config->num_shared_hkids;
	hkid_shift = tdx_machine_hkid_shift(machine);
	return 0;
}

static void power_off(void)
{
	mutex_lock(&machine_lock);
	tdx_machine_destroy(machine);
	machine = NULL;
	mutex_unlock(&machine_lock);
	kvfree(platform);
	tdxsim_crypto_exit();
}

static int __init tdxsim_init(void)
{
	int error = tdxsim_refuse_real_tdx(TDXSIM_MSR_PARTITIONING);

	if (error)
		return error;
	error = tdxsim_crypto_init();
	if (error) {
		pr_err("no SHA-384 or HMAC-SHA-256 to be had: %d\n", error);
		return error;
	}
	platform = kvzalloc(sizeof(*platform), GFP_KERNEL);
	cpus_read_lock();
	error = platform ? power_on() : -ENOMEM;
	cpus_read_unlock();
	if (!error)
		error = register_die_notifier(&die_block);
	if (error) {
		power_off();
		return error;
	}
	pr_info("SEAMCALL is simulated on %u CPUs, key ids %u to %u at bit %u: no security\n",
		platform->config.num_lps, hkid_first, hkid_first + hkid_count - 1, hkid_shift);
	return 0;
}

static void __exit tdxsim_exit(void)
{
	u32 violations;

	/* Waits for the calls that are under way. */
	unregister_die_notifier(&die_block);
	violations = tdx_machine_check(machine, say_violation, NULL);
	pr_info("%lu calls, %u violations\n", calls(), violations);
	power_off();
}

module_init(tdxsim_init);
module_exit(tdxsim_exit);

MODULE_DESCRIPTION("Intel TDX module in software: answers SEAMCALL on CPUs without TDX");
MODULE_LICENSE("Dual BSD/GPL");
