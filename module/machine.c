/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A machine's life: power-on, reset, power-off, and the way in for SEAMCALL.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/handoff.h"
#include "core/memory.h"
#include "core/os.h"
#include "core/plat.h"
#include "core/profile.h"
#include "leaf/leaf.h"

#define MIB			(1ull << 20)
#define RAX_SEAMLDR		(1ull << 63)
#define LEAF_VERSION		0x1u

/* SEAMOPS leaves: capabilities, SEAMREPORT, SEAMDB clear, insert, getref, report, verify. */
#define SEAMOPS_ALL		0x7full

static bool complain(char *message, size_t size, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

static bool complain(char *message, size_t size, const char *format, ...)
{
	va_list arguments;

	if (message) {
		va_start(arguments, format);
		vsnprintf(message, size, format, arguments);
		va_end(arguments);
	}
	return false;
}

static bool range_ok(const struct tdx_cmr *range)
{
	return range->size && !(range->size & (range->size - 1)) &&
	       !(range->base & (range->size - 1));
}

static bool check_processors(const struct tdx_machine_config *config, char *message, size_t size)
{
	if (config->num_lps < 1 || config->num_lps > TDX_MACHINE_MAX_LPS) {
		return complain(message, size, "%u LPs: a machine has 1 to %u", config->num_lps,
				TDX_MACHINE_MAX_LPS);
	}
	if (config->num_packages < 1 || config->num_packages > TDX_MAX_PACKAGES) {
		return complain(message, size, "%u packages: a machine has 1 to %u",
				config->num_packages, TDX_MAX_PACKAGES);
	}
	for (uint32_t i = 0; i < config->num_lps; i++) {
		if (config->lp_package[i] >= config->num_packages) {
			return complain(message, size, "LP %u is in package %u of %u", i,
					config->lp_package[i], config->num_packages);
		}
		for (uint32_t j = 0; j < i; j++) {
			if (config->lp_x2apic_id[i] == config->lp_x2apic_id[j]) {
				return complain(message, size, "LPs %u and %u: both have x2APIC "
						"id %u", j, i, config->lp_x2apic_id[i]);
			}
		}
	}
	return true;
}

/* The names there are, for a message. */
static bool check_module(const struct tdx_machine_config *config, char *message, size_t size)
{
	char names[TDX_NUM_PROFILES * sizeof(config->module)] = "";
	size_t length = 0;

	if (tdx_profile_find(config->module)) {
		return true;
	}
	for (uint32_t i = 0; i < TDX_NUM_PROFILES; i++) {
		length += (size_t)snprintf(names + length, sizeof(names) - length, "%s%s",
					   i ? ", " : "", tdx_profiles[i].name);
	}
	return complain(message, size, "module %.*s: this machine has %s",
			(int)sizeof(config->module), config->module, names);
}

static bool check_config(const struct tdx_machine_config *config, char *message, size_t size)
{
	if (config->memory_size < 64 * MIB || config->memory_size % (2 * MIB)) {
		return complain(message, size, "%llu bytes of memory: must be at least 64 MiB and "
				"a multiple of 2 MiB", (unsigned long long)config->memory_size);
	}
	if (config->num_cmrs > TDX_MACHINE_MAX_CMRS) {
		return complain(message, size, "%u CMRs: at most %u", config->num_cmrs,
				TDX_MACHINE_MAX_CMRS);
	}
	if (config->max_pa_bits != TDX_MAX_PA) {
		return complain(message, size, "%u physical address bits: only %u are supported",
				config->max_pa_bits, TDX_MAX_PA);
	}
	if (config->keyid_bits < 1 || config->keyid_bits > 11 || config->num_shared_hkids < 1 ||
	    config->num_shared_hkids >= 1u << config->keyid_bits) {
		return complain(message, size, "%u key id bits with %u shared key ids leave no "
				"private ones", config->keyid_bits, config->num_shared_hkids);
	}
	if (config->memory_size > 1ull << (TDX_MAX_PA - config->keyid_bits)) {
		return complain(message, size, "memory reaches into the key id bits");
	}
	if (!check_module(config, message, size)) {
		return false;
	}
	if (!config->tsc_hz) {
		return complain(message, size, "a TSC of 0 Hz");
	}
	if (!range_ok(&config->seamrr) || !range_ok(&config->smrr)) {
		return complain(message, size, "SEAMRR and SMRR must be powers of two in size, and "
				"aligned to it");
	}
	return check_processors(config, message, size);
}

/* Our own copies of the tables that a configuration points to. */
struct tables {
	struct tdx_cpuid_value *cpuid;
	struct tdx_msr_value *msrs;
};

static bool copy_tables(struct tables *to, const struct tdx_machine_config *from)
{
	to->cpuid = malloc((from->num_cpuid + 1) * sizeof(*to->cpuid));
	to->msrs = malloc((from->num_msrs + 1) * sizeof(*to->msrs));
	if (!to->cpuid || !to->msrs) {
		free(to->cpuid);
		free(to->msrs);
		return false;
	}
	if (from->num_cpuid) {
		memcpy(to->cpuid, from->cpuid, from->num_cpuid * sizeof(*to->cpuid));
	}
	if (from->num_msrs) {
		memcpy(to->msrs, from->msrs, from->num_msrs * sizeof(*to->msrs));
	}
	return true;
}

static void free_config(struct tdx_machine_config *config)
{
	free((void *)config->cpuid);
	free((void *)config->msrs);
	config->cpuid = NULL;
	config->msrs = NULL;
}

/* What MCHECK and the loader tell the module. */
static void fill_sysinfo(struct tdx_machine *machine)
{
	const struct tdx_machine_config *config = &machine->platform.config;
	struct tdx_sysinfo *info = &machine->sysinfo;

	memset(info, 0, sizeof(*info));
	info->num_lps = config->num_lps;
	info->num_packages = config->num_packages;
	for (uint32_t i = config->num_lps; i-- > 0;) {
		uint32_t value[4];

		tdx_plat_cpuid(machine, i, LEAF_VERSION, 0, value);
		info->package_fms[config->lp_package[i]] = value[0];
	}
	memcpy(info->cmrs, config->cmrs, config->num_cmrs * sizeof(config->cmrs[0]));
	info->module_hv = machine->profile->native_hv;
	info->min_update_hv = machine->profile->oldest_hv;
	info->num_handoff_pages = machine->profile->handoff_pages;
}

void tdx_module_load(struct tdx_machine *machine)
{
	memset(&machine->module, 0, sizeof(machine->module));
	machine->stopped = NULL;
	machine->platform.keys->consumed = false;
	if (!machine->handoff->valid) {
		tdx_memory_release_all(machine);
	}
	for (uint32_t i = 0; i < machine->num_lps; i++) {
		struct tdx_lp *lp = &machine->lps[i];

		lp->initialized = false;
		lp->core_in_package = 0;
		lp->package_id = 0;
		lp->last_tdvpr_pa = TDX_NULL_PA;
		lp->lfsr = 0;
	}
}

static void reset_keys(struct tdx_machine *machine)
{
	const struct tdx_platform *platform = &machine->platform;

	tdx_memory_keys_reset(platform->keys, platform->config.memory_size,
			      platform->no_memory_keys ? TDX_MAX_HKIDS :
							 platform->config.num_shared_hkids);
}

/* Processors as after reset, P-SEAMLDR and module loaded; false: SEAMDB is full. */
static bool boot(struct tdx_machine *machine)
{
	const struct tdx_machine_config *config = &machine->platform.config;
	uint64_t nonce[4] = { 0 };

	for (uint32_t i = 0; i < machine->num_lps; i++) {
		machine->lps[i] = (struct tdx_lp){
			.machine = machine,
			.index = i,
			.x2apic_id = config->lp_x2apic_id[i],
			.package = config->lp_package[i],
			.scratch = machine->scratch + (size_t)i * TDX_SCRATCH_BYTES,
		};
	}
	tdx_seamldr_power_on(machine);
	tdx_module_load(machine);
	/* No key depends on ours. */
	(void)tdx_os_random(nonce, sizeof(nonce));
	return tdx_seamdb_insert(&machine->platform.seamdb, &machine->seamldr.seamextend, nonce);
}

static bool take_config(struct tdx_machine *machine, const struct tdx_machine_config *config,
			char *message, size_t size)
{
	struct tdx_platform *platform = &machine->platform;
	struct tables tables;

	if (!copy_tables(&tables, config)) {
		return complain(message, size, "out of memory");
	}
	tdx_plat_destroy(platform);
	free_config(&platform->config);
	platform->config = *config;
	platform->config.cpuid = tables.cpuid;
	platform->config.msrs = tables.msrs;
	machine->profile = tdx_profile_find(config->module);
	if (!tdx_plat_create(platform, &platform->config)) {
		return complain(message, size, "out of memory");
	}
	fill_sysinfo(machine);
	return true;
}

static bool allocate(struct tdx_machine *machine, const struct tdx_machine_config *config)
{
	machine->platform.keys = tdx_memory_keys_create(config->memory_size);
	machine->lps = aligned_alloc(_Alignof(struct tdx_lp),
				     config->num_lps * sizeof(*machine->lps));
	machine->scratch = aligned_alloc(TDX_PAGE, (size_t)config->num_lps * TDX_SCRATCH_BYTES);
	machine->handoff = calloc(1, sizeof(*machine->handoff));
	machine->install = calloc(1, sizeof(*machine->install));
	return machine->platform.keys && machine->lps && machine->scratch && machine->handoff &&
	       machine->install;
}

static bool power_on(struct tdx_machine *machine, const struct tdx_machine_config *config,
		     char *message, size_t size)
{
	void *memory = tdx_os_memory_map(config->memory_size);

	if (!memory) {
		return complain(message, size, "no %llu bytes of memory to be had",
				(unsigned long long)config->memory_size);
	}
	machine->platform.memory = memory;
	machine->platform.config.memory_size = config->memory_size;
	machine->num_lps = config->num_lps;
	if (!allocate(machine, config)) {
		return complain(message, size, "out of memory");
	}
	machine->platform.tsc_origin_ns = tdx_os_now_ns();
	machine->platform.seamops_capabilities = SEAMOPS_ALL;
	machine->platform.seamverifyreport = ~0ull;
	if (!tdx_os_random(machine->platform.report_key,
			   sizeof(machine->platform.report_key))) {
		return complain(message, size, "no random bytes for the report key");
	}
	machine->engine = config->engine;
	machine->engine_arg = config->engine_arg;
	if (!take_config(machine, config, message, size)) {
		return false;
	}
	reset_keys(machine);
	return boot(machine);
}

struct tdx_machine *tdx_machine_create(const struct tdx_machine_config *config, char *message,
				       size_t message_size)
{
	struct tdx_machine *machine;

	if (!check_config(config, message, message_size)) {
		return NULL;
	}
	machine = calloc(1, sizeof(*machine));
	if (!machine) {
		complain(message, message_size, "out of memory");
		return NULL;
	}
	if (!power_on(machine, config, message, message_size)) {
		tdx_machine_destroy(machine);
		return NULL;
	}
	return machine;
}

void tdx_machine_destroy(struct tdx_machine *machine)
{
	if (!machine) {
		return;
	}
	tdx_plat_destroy(&machine->platform);
	if (machine->platform.memory) {
		tdx_os_memory_unmap(machine->platform.memory,
				    machine->platform.config.memory_size);
	}
	free_config(&machine->platform.config);
	free(machine->platform.keys);
	free(machine->install);
	free(machine->handoff);
	free(machine->scratch);
	free(machine->lps);
	free(machine);
}

bool tdx_machine_reset(struct tdx_machine *machine, const struct tdx_machine_config *config,
		       unsigned int keep, char *message, size_t message_size)
{
	struct tdx_machine_config *next = malloc(sizeof(*next));
	bool done;

	if (!next) {
		return complain(message, message_size, "out of memory");
	}
	*next = config ? *config : machine->platform.config;
	next->memory_size = machine->platform.config.memory_size;
	next->num_lps = machine->num_lps;
	done = check_config(next, message, message_size) &&
	       take_config(machine, next, message, message_size);
	free(next);
	if (!done) {
		return false;
	}
	if (!(keep & TDX_RESET_KEEP_MEMORY)) {
		tdx_os_memory_zero(machine->platform.memory,
				   machine->platform.config.memory_size);
		reset_keys(machine);
	}
	if (!(keep & TDX_RESET_KEEP_HANDOFF)) {
		memset(machine->handoff, 0, sizeof(*machine->handoff));
		machine->platform.seamdb.used = 0;
	}
	if (!boot(machine)) {
		return complain(message, message_size, "%u modules in a row without a power "
				"cycle: the CPU keeps no more", TDX_SEAMDB_ENTRIES);
	}
	return true;
}

void tdx_machine_turn_knob(struct tdx_machine *machine, enum tdx_machine_knob knob, uint64_t value)
{
	switch (knob) {
	case TDX_KNOB_SEAMOPS_CAPABILITIES:
		machine->platform.seamops_capabilities = value;
		break;
	case TDX_KNOB_SEAMVERIFYREPORT:
		machine->platform.seamverifyreport = value;
		break;
	case TDX_KNOB_CPUID_AS_LISTED:
		machine->platform.cpuid_as_listed = value != 0;
		break;
	case TDX_KNOB_NO_SEAMLDR:
		machine->platform.no_seamldr = value != 0;
		break;
	case TDX_KNOB_MSRS_AS_LISTED:
		machine->platform.msrs_as_listed = value != 0;
		break;
	case TDX_KNOB_NO_MEMORY_KEYS:
		machine->platform.no_memory_keys = value != 0;
		reset_keys(machine);
		break;
	}
}

void *tdx_machine_memory(struct tdx_machine *machine)
{
	return machine->platform.memory;
}

uint8_t tdx_machine_hkid_shift(const struct tdx_machine *machine)
{
	return machine->platform.config.max_pa_bits - machine->platform.config.keyid_bits;
}

void *tdx_machine_map(struct tdx_machine *machine, uint64_t pa, uint64_t length)
{
	uint64_t size = machine->platform.config.memory_size;

	pa &= (1ull << tdx_machine_hkid_shift(machine)) - 1;
	return pa < size && length <= size - pa ? machine->platform.memory + pa : NULL;
}

struct tdx_lp *tdx_machine_lp(struct tdx_machine *machine, uint32_t index)
{
	return index < machine->num_lps ? &machine->lps[index] : NULL;
}

void tdx_machine_set_engine(struct tdx_machine *machine, const struct tdx_vcpu_ops *engine,
			    void *arg)
{
	machine->engine = engine;
	machine->engine_arg = arg;
}

void tdx_machine_observe(struct tdx_machine *machine, const struct tdx_observer *observer)
{
	machine->observer = observer ? *observer : (struct tdx_observer){ 0 };
}

bool tdx_machine_stopped(const struct tdx_machine *machine, const char **why)
{
	const char *stopped = __atomic_load_n(&machine->stopped, __ATOMIC_ACQUIRE);

	if (why) {
		*why = stopped;
	}
	return stopped != NULL;
}

void tdx_module_stop(struct tdx_machine *machine, const char *why)
{
	const char *none = NULL;

	(void)__atomic_compare_exchange_n(&machine->stopped, &none, why, false, __ATOMIC_ACQ_REL,
					  __ATOMIC_ACQUIRE);
}

/* The module has no handler for a machine check of its own: the LP shuts down. */
static void stop_if_consumed(struct tdx_machine *machine)
{
	if (__atomic_load_n(&machine->platform.keys->consumed, __ATOMIC_ACQUIRE)) {
		tdx_module_stop(machine, "a machine check in SEAM mode: the module read a page of "
				"its own, or of a TD, that a shared key id had written to");
	}
}

static void execute(struct tdx_lp *lp, struct tdx_regs *regs, struct tdx_call *call)
{
	bool to_loader = (regs->gpr[TDX_RAX] & RAX_SEAMLDR) && !lp->machine->platform.no_seamldr;

	regs->cf = !to_loader && (tdx_machine_stopped(lp->machine, NULL) ||
				  !tdx_seamldr_has_module(&lp->machine->seamldr));
	if (regs->cf) {
		return;
	}
	/* Before the module's state is looked at, as TDH.SYS.SHUTDOWN relies on. */
	__atomic_store_n(&lp->busy, true, __ATOMIC_SEQ_CST);
	call->xmm = regs->xmm;
	if (to_loader) {
		regs->cf = !tdx_dispatch_seamldr(lp, regs->gpr, call);
	} else {
		tdx_dispatch_tdh(lp, regs->gpr, call);
		stop_if_consumed(lp->machine);
		/* A module that stopped in this very call does not come back from it. */
		regs->cf = tdx_machine_stopped(lp->machine, NULL);
	}
	__atomic_store_n(&lp->busy, false, __ATOMIC_RELEASE);
}

void tdx_lp_seamcall(struct tdx_lp *lp, struct tdx_regs *regs)
{
	const struct tdx_observer *observer = &lp->machine->observer;
	struct tdx_call call;
	struct tdx_regs in;
	uint64_t start;

	if (!observer->call) {
		execute(lp, regs, &call);
		return;
	}
	in = *regs;
	call.tdr_pa = 0;
	call.tdvpr_pa = 0;
	start = tdx_os_now_ns();
	execute(lp, regs, &call);
	observer->call(observer->arg, &(struct tdx_call_record){
		.side = in.gpr[TDX_RAX] & RAX_SEAMLDR ? TDX_SIDE_LOADER : TDX_SIDE_HOST,
		.lp = lp->index,
		.tdr = call.tdr_pa,
		.vcpu = call.tdvpr_pa,
		.in = &in,
		.out = regs,
		.ns = tdx_os_now_ns() - start,
		.when_ns = start,
	});
}
