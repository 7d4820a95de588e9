/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * CPUID and MSRs of each logical processor: tables made from the machine's
 * configuration, which tests may change between calls.
 */
#include <stdlib.h>
#include <string.h>

#include "core/msr_index.h"
#include "core/plat.h"
#include "core/tsx.h"

#define ANY_SUBLEAF		~0u
#define LEAF_VERSION		0x1u
#define LEAF_FEATURES		0x7u
#define LEAF_TOPOLOGY		0xbu
#define LEAF_TOPOLOGY_2		0x1fu

#define FEATURES_EBX_TSX	((1u << 4) | (1u << 11))	/* HLE, RTM */
#define ARCH_CAP_TSX_CTRL	(1ull << 7)
#define MSR_INTR		1ull	/* MSR_INTR_PENDING: maskable */
#define RANGE_MASK		((1ull << TDX_MAX_PA) - 1)
#define SMRR_WRITE_BACK		6ull
#define SMRR_LOCKED_VALID	0xc00ull
#define SEAMRR_LOCKED_VALID	0xc00ull
#define TME_ALGORITHMS		0xfull
#define TME_ENABLED		3ull	/* locked, enabled */

struct tdx_cpuid_table {
	size_t num;
	struct tdx_cpuid_value *rows;
};

struct tdx_msr_table {
	size_t num;
	struct tdx_msr_value *rows;
};

static struct tdx_cpuid_value *find_cpuid(const struct tdx_cpuid_table *table, uint32_t leaf,
					  uint32_t subleaf)
{
	for (size_t i = 0; i < table->num; i++) {
		struct tdx_cpuid_value *row = &table->rows[i];

		if (row->leaf == leaf &&
		    (row->subleaf == subleaf || row->subleaf == ANY_SUBLEAF)) {
			return row;
		}
	}
	return NULL;
}

static struct tdx_msr_value *find_msr(const struct tdx_msr_table *table, uint32_t msr)
{
	for (size_t i = 0; i < table->num; i++) {
		if (table->rows[i].msr == msr) {
			return &table->rows[i];
		}
	}
	return NULL;
}

static bool set_cpuid(struct tdx_cpuid_table *table, const struct tdx_cpuid_value *value)
{
	struct tdx_cpuid_value *row = find_cpuid(table, value->leaf, value->subleaf);

	if (!row || row->subleaf != value->subleaf) {
		row = realloc(table->rows, (table->num + 1) * sizeof(*row));
		if (!row) {
			return false;
		}
		table->rows = row;
		row += table->num++;
	}
	*row = *value;
	return true;
}

static bool set_msr(struct tdx_msr_table *table, uint32_t msr, uint64_t value)
{
	struct tdx_msr_value *row = find_msr(table, msr);

	if (!row) {
		row = realloc(table->rows, (table->num + 1) * sizeof(*row));
		if (!row) {
			return false;
		}
		table->rows = row;
		row += table->num++;
	}
	*row = (struct tdx_msr_value){ .msr = msr, .value = value };
	return true;
}

static bool fill_cpuid(struct tdx_cpuid_table *table, const struct tdx_machine_config *config,
		       uint32_t x2apic_id)
{
	for (size_t i = 0; i < config->num_cpuid; i++) {
		struct tdx_cpuid_value value = config->cpuid[i];

		if (value.leaf == LEAF_VERSION) {
			value.ebx = (value.ebx & 0x00ffffff) | x2apic_id << 24;
		} else if (value.leaf == LEAF_TOPOLOGY || value.leaf == LEAF_TOPOLOGY_2) {
			value.edx = x2apic_id;
		}
		if (!set_cpuid(table, &value)) {
			return false;
		}
	}
	return true;
}

/* What follows from the rest of the configuration, unless it is listed. */
static bool derive_msrs(struct tdx_msr_table *table, const struct tdx_machine_config *config)
{
	uint64_t keyid_bits = config->keyid_bits;
	uint64_t shared = config->num_shared_hkids;
	const struct tdx_msr_value derived[] = {
		{ MSR_TME_KEYID_PARTITIONING,
		  (shared - 1) | ((1ull << keyid_bits) - shared) << 32 },
		{ MSR_TME_CAPABILITY, TME_ALGORITHMS | keyid_bits << 32 |
		  ((1ull << keyid_bits) - 1) << 36 },
		{ MSR_TME_ACTIVATE, TME_ENABLED | keyid_bits << 32 | (keyid_bits - 1) << 36 |
		  TME_ALGORITHMS << 48 },
		{ MSR_SMRR_BASE, config->smrr.base | SMRR_WRITE_BACK },
		{ MSR_SMRR_MASK, (~(config->smrr.size - 1) & 0xfffff000) | SMRR_LOCKED_VALID },
		{ MSR_SEAMRR_BASE, config->seamrr.base },
		{ MSR_SEAMRR_MASK, (~(config->seamrr.size - 1) & RANGE_MASK) |
		  SEAMRR_LOCKED_VALID },
	};

	for (size_t i = 0; i < sizeof(derived) / sizeof(derived[0]); i++) {
		if (!find_msr(table, derived[i].msr) &&
		    !set_msr(table, derived[i].msr, derived[i].value)) {
			return false;
		}
	}
	return true;
}

static bool has_tsx_ctrl(const struct tdx_msr_table *table)
{
	const struct tdx_msr_value *row = find_msr(table, MSR_ARCH_CAPABILITIES);

	return row && (row->value & ARCH_CAP_TSX_CTRL);
}

static bool fill_msrs(struct tdx_msr_table *table, const struct tdx_machine_config *config,
		      uint32_t x2apic_id)
{
	for (size_t i = 0; i < config->num_msrs; i++) {
		if (!set_msr(table, config->msrs[i].msr, config->msrs[i].value)) {
			return false;
		}
	}
	if (has_tsx_ctrl(table) && !find_msr(table, MSR_TSX_CTRL) &&
	    !set_msr(table, MSR_TSX_CTRL, 0)) {
		return false;
	}
	return derive_msrs(table, config) &&
	       (find_msr(table, MSR_X2APIC_APICID) ||
		set_msr(table, MSR_X2APIC_APICID, x2apic_id));
}

void tdx_plat_destroy(struct tdx_platform *platform)
{
	for (uint32_t i = 0; i < platform->config.num_lps; i++) {
		if (platform->cpuid) {
			free(platform->cpuid[i].rows);
		}
		if (platform->msrs) {
			free(platform->msrs[i].rows);
		}
	}
	free(platform->cpuid);
	free(platform->msrs);
	platform->cpuid = NULL;
	platform->msrs = NULL;
}

bool tdx_plat_create(struct tdx_platform *platform, const struct tdx_machine_config *config)
{
	bool done;

	platform->cpuid = calloc(config->num_lps, sizeof(*platform->cpuid));
	platform->msrs = calloc(config->num_lps, sizeof(*platform->msrs));
	done = platform->cpuid && platform->msrs;
	for (uint32_t i = 0; done && i < config->num_lps; i++) {
		done = fill_cpuid(&platform->cpuid[i], config, config->lp_x2apic_id[i]) &&
		       fill_msrs(&platform->msrs[i], config, config->lp_x2apic_id[i]);
	}
	if (!done) {
		tdx_plat_destroy(platform);
	}
	return done;
}

/* TSX_CPUID_CLEAR hides the CPU's TSX; a table-driven model does not know that. */
static bool hides_tsx(struct tdx_machine *machine, uint32_t lp)
{
	return !machine->platform.cpuid_as_listed &&
	       (tdx_plat_rdmsr(machine, lp, MSR_TSX_CTRL) & TDX_TSX_CPUID_CLEAR);
}

void tdx_plat_cpuid(struct tdx_machine *machine, uint32_t lp, uint32_t leaf,
		    uint32_t subleaf, uint32_t value[4])
{
	const struct tdx_cpuid_value *row = find_cpuid(&machine->platform.cpuid[lp], leaf, subleaf);

	value[0] = row ? row->eax : 0;
	value[1] = row ? row->ebx : 0;
	value[2] = row ? row->ecx : 0;
	value[3] = row ? row->edx : 0;
	if (leaf == LEAF_FEATURES && subleaf == 0 && hides_tsx(machine, lp)) {
		value[1] &= ~FEATURES_EBX_TSX;
	}
}

bool tdx_machine_rdmsr(struct tdx_machine *machine, uint32_t lp, uint32_t msr, uint64_t *value)
{
	const struct tdx_msr_value *row;

	if (msr == MSR_TSC) {
		*value = tdx_machine_tsc(machine);
		return true;
	}
	row = find_msr(&machine->platform.msrs[lp], msr);
	if (row) {
		*value = row->value;
	}
	return row != NULL;
}

uint64_t tdx_plat_rdmsr(struct tdx_machine *machine, uint32_t lp, uint32_t msr)
{
	uint64_t value = 0;

	return tdx_machine_rdmsr(machine, lp, msr, &value) ? value : 0;
}

/* Values that fault are known of the one MSR that the module writes for others. */
bool tdx_plat_wrmsr(struct tdx_machine *machine, uint32_t lp, uint32_t msr, uint64_t value)
{
	struct tdx_msr_value *row = find_msr(&machine->platform.msrs[lp], msr);

	if (machine->platform.msrs_as_listed) {
		return true;
	}
	if (msr == MSR_TSX_CTRL && (value & ~TDX_TSX_CTRL_KNOWN)) {
		return false;
	}
	if (row) {
		row->value = value;
	}
	return true;
}

void tdx_machine_set_msr(struct tdx_machine *machine, uint32_t lp, uint32_t msr, uint64_t value)
{
	for (uint32_t i = 0; i < machine->num_lps; i++) {
		if (lp == i || lp == TDX_ALL_LPS) {
			(void)set_msr(&machine->platform.msrs[i], msr, value);
		}
	}
}

void tdx_machine_set_cpuid(struct tdx_machine *machine, uint32_t lp,
			   const struct tdx_cpuid_value *value)
{
	for (uint32_t i = 0; i < machine->num_lps; i++) {
		if (lp == i || lp == TDX_ALL_LPS) {
			(void)set_cpuid(&machine->platform.cpuid[i], value);
		}
	}
}

/* MSR_INTR_PENDING as hardware would compute it. */
static uint64_t pending_events(struct tdx_lp *lp)
{
	const struct tdx_platform_ops *ops = &lp->machine->platform.config.ops;
	const struct tdx_msr_value *row =
		find_msr(&lp->machine->platform.msrs[lp->index], MSR_INTR_PENDING);
	bool interrupt = ops->interrupt_pending ? ops->interrupt_pending(ops->arg, lp->index) :
			 tdx_lp_interrupt_pending(lp, -1);

	return (row ? row->value : 0) | (interrupt ? MSR_INTR : 0);
}

bool tdx_plat_interrupt_pending_guest(struct tdx_lp *lp)
{
	return pending_events(lp) != 0;
}

bool tdx_plat_interrupt_pending_host(struct tdx_lp *lp)
{
	const struct tdx_platform_ops *ops = &lp->machine->platform.config.ops;
	bool enabled = !ops->host_interrupts_enabled ||
		       ops->host_interrupts_enabled(ops->arg, lp->index);

	return (pending_events(lp) & ~(enabled ? 0 : MSR_INTR)) != 0;
}
