/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * struct tdx_host over struct tdx_machine. No TD rule is known here, only
 * memory, processors and interrupts.
 */
#include <stdio.h>
#include <string.h>

#include <machine/trap.h>

#include "host.h"

#define MIB	(UINT64_C(1) << 20)
#define BLOCK	(2 * MIB)

/* The LP that the calling thread is bound to. */
static __thread struct tdx_lp *bound;

static void *host_map(void *arg, uint64_t pa, uint64_t length)
{
	struct tdx_cli_host *host = arg;

	return tdx_machine_map(host->machine, pa, length);
}

static void host_bind(void *arg, uint32_t lp)
{
	struct tdx_cli_host *host = arg;

	bound = lp == TDX_HOST_NO_LP ? NULL : tdx_machine_lp(host->machine, lp);
	tdx_trap_bind(bound);
}

static void host_send_ipi(void *arg, uint32_t lp, uint8_t vector)
{
	struct tdx_cli_host *host = arg;

	tdx_lp_interrupt(tdx_machine_lp(host->machine, lp), vector);
}

static int host_take_interrupt(void *arg)
{
	return bound ? tdx_lp_take_interrupt(bound) : -1;
}

static bool host_rdmsr(void *arg, uint32_t lp, uint32_t msr, uint64_t *value)
{
	struct tdx_cli_host *host = arg;

	return tdx_machine_rdmsr(host->machine, lp, msr, value);
}

/* A leaf without subleaves has the number ~0u in the table. */
static void host_cpuid(void *arg, uint32_t leaf, uint32_t subleaf, uint32_t out[4])
{
	const struct tdx_cli_host *host = arg;

	memset(out, 0, 4 * sizeof(out[0]));
	for (size_t i = 0; i < host->config.num_cpuid; i++) {
		const struct tdx_cpuid_value *row = &host->config.cpuid[i];

		if (row->leaf == leaf && (row->subleaf == subleaf || row->subleaf == UINT32_MAX)) {
			out[0] = row->eax;
			out[1] = row->ebx;
			out[2] = row->ecx;
			out[3] = row->edx;
			return;
		}
	}
}

static uint64_t host_tsc(void *arg)
{
	struct tdx_cli_host *host = arg;

	return tdx_machine_tsc(host->machine);
}

static uint32_t host_package(void *arg, uint32_t lp)
{
	const struct tdx_cli_host *host = arg;

	return host->config.lp_package[lp];
}

/*
 * Beside the TD's memory: PAMTs, secure EPT and control pages, and pages that
 * the TD shares, which take host memory of their own until it gives the private
 * ones back.
 */
static uint64_t machine_size(uint64_t td_memory)
{
	uint64_t size = td_memory + td_memory / 16 + 192 * MIB;

	return (size + BLOCK - 1) / BLOCK * BLOCK;
}

static const struct tdx_host callbacks = {
	.map = host_map,
	.bind = host_bind,
	.send_ipi = host_send_ipi,
	.take_interrupt = host_take_interrupt,
	.rdmsr = host_rdmsr,
	.cpuid = host_cpuid,
	.tsc = host_tsc,
	.package = host_package,
};

bool tdx_cli_host_create(struct tdx_cli_host *host, uint64_t td_memory, uint32_t cpus,
			 const char *module, struct tdx_error *error)
{
	memset(host, 0, sizeof(*host));
	if (cpus == 0 || cpus > TDX_MACHINE_MAX_LPS) {
		return tdx_vmm_fail(error, "a TD can have 1 to %d vCPUs here, not %u",
				    TDX_MACHINE_MAX_LPS, cpus);
	}
	tdx_machine_config_default(&host->config, machine_size(td_memory), cpus);
	if (module) {
		snprintf(host->config.module, sizeof(host->config.module), "%s", module);
	}
	host->machine = tdx_machine_create(&host->config, error->text, sizeof(error->text));
	if (!host->machine) {
		return false;
	}
	if (!tdx_trap_install()) {
		tdx_cli_host_destroy(host);
		return tdx_vmm_fail(error, "cannot install the handlers that answer SEAMCALL");
	}
	host->host = callbacks;
	host->host.ram[0].size = host->config.memory_size;
	host->host.num_ram = 1;
	host->host.num_lps = host->config.num_lps;
	host->host.tsc_hz = host->config.tsc_hz;
	host->host.arg = host;
	return true;
}

void tdx_cli_host_destroy(struct tdx_cli_host *host)
{
	if (host->machine) {
		tdx_machine_destroy(host->machine);
		host->machine = NULL;
	}
}
