/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A TD's virtual CPUID: the sampled values, what the host configures, and what
 * attributes, XFAM and the TSC frequency imply. The rows are in abi/cpuid.toml;
 * here is what single leaves do beyond their row.
 */
#include "core/params_cpuid.h"

#include <string.h>

#include <tdx/status.h>

#include "core/msr_index.h"

#define BIT(n)	(1u << (n))

#define ARCH_CAP_TSX_CTRL	BIT(7)

/* Leaf 1 */
#define LEAF_1_ECX_MONITOR	BIT(3)
#define LEAF_1_ECX_DCA		BIT(18)
#define LEAF_1_ECX_TSC_DEADLINE	BIT(24)
/* Leaf 7, sub-leaves 0, 1, 2 */
#define LEAF_7_EBX_HLE		BIT(4)
#define LEAF_7_EBX_RTM		BIT(11)
#define LEAF_7_ECX_WAITPKG	BIT(5)
#define LEAF_7_ECX_TME		BIT(13)
#define LEAF_7_ECX_LA57		BIT(16)
#define LEAF_7_ECX_KL		BIT(23)
#define LEAF_7_ECX_PKS		BIT(31)
#define LEAF_7_EDX_PCONFIG	BIT(18)
#define LEAF_7_1_EAX_LASS	BIT(6)
#define LEAF_7_1_EAX_PERFMON	BIT(8)
#define LEAF_7_2_EDX_DDPD	BIT(3)
/* Leaf 0DH, sub-leaf 1 */
#define LEAF_D_1_EAX_XFD	BIT(4)

#define LINEAR_BITS_LA57	57u
#define LINEAR_BITS		48u

/* Level types of leaf 1FH and 0BH: ECX 15:8. */
enum level_type { LEVEL_INVALID, LEVEL_SMT, LEVEL_CORE, LEVEL_MAX = 6 };

/* One leaf being made. */
struct making {
	const struct tdx_cpu *cpu;
	const struct td_params *params;
	struct tdcs *draft;
	const struct tdx_cpuid_leaf *row;
	uint32_t index;
	uint32_t value[4];
	uint32_t listed_xsave_size;
	uint64_t *leaf;
};

static void clear(struct making *making)
{
	memset(making->value, 0, sizeof(making->value));
}

static uint64_t wrong_leaf(struct making *making)
{
	*making->leaf = (uint64_t)making->row->subleaf << 32 | making->row->leaf;
	return tdx_status_with_operand(TDX_OPERAND_INVALID, TDX_OPERAND_ID_CPUID_CONFIG);
}

/* The host's bits: it sets CONFIG_DIRECT ones and withholds ALLOW_DIRECT ones. */
static bool configure(struct making *making)
{
	const struct tdx_cpuid_leaf *row = making->row;

	if (row->config < 0) {
		return true;
	}
	for (int reg = 0; reg < 4; reg++) {
		uint32_t config = making->params->cpuid_config[row->config][reg];
		uint32_t value = making->value[reg];

		if (config & ~(row->config_direct[reg] | row->allow_direct[reg])) {
			return false;
		}
		value = (value & ~row->fixed0_or_dynamic[reg]) | row->fixed1[reg];
		value = (value & ~row->config_direct[reg]) | (config & row->config_direct[reg]);
		making->value[reg] = value & (config | ~row->allow_direct[reg]);
	}
	return true;
}

static void apply_xfam(struct making *making)
{
	for (int i = 0; i < TDX_NUM_CPUID_XFAM_MASKS; i++) {
		const struct tdx_cpuid_xfam_mask *mask = &tdx_cpuid_xfam_masks[i];

		if (mask->index != making->index || (making->draft->xfam & BIT(mask->bit))) {
			continue;
		}
		for (int reg = 0; reg < 4; reg++) {
			making->value[reg] &= ~mask->clear[reg];
		}
	}
}

static uint64_t make_version(struct making *making)
{
	struct tdx_cpuid_flags *flags = &making->draft->cpuid_flags;
	uint32_t fms = making->value[TDX_EAX];
	uint32_t ecx;

	if (fms == 0) {
		fms = making->cpu->platform_fms;
		making->value[TDX_EAX] = fms;
	}
	if (making->draft->attributes & TDX_ATTRIBUTES_MIGRATABLE ?
	    !tdx_cpu_fms_allowed(making->cpu, fms) : fms != making->cpu->platform_fms) {
		return wrong_leaf(making);
	}
	apply_xfam(making);
	ecx = making->value[TDX_ECX];
	flags->monitor_mwait = !!(ecx & LEAF_1_ECX_MONITOR);
	flags->dca = !!(ecx & LEAF_1_ECX_DCA);
	flags->tsc_deadline = !!(ecx & LEAF_1_ECX_TSC_DEADLINE);
	return TDX_SUCCESS;
}

static uint64_t make_features_0(struct making *making)
{
	struct tdx_cpuid_flags *flags = &making->draft->cpuid_flags;
	uint32_t *value = making->value;
	bool hle, rtm;

	apply_xfam(making);
	hle = value[TDX_EBX] & LEAF_7_EBX_HLE;
	rtm = value[TDX_EBX] & LEAF_7_EBX_RTM;
	if (hle != rtm) {
		return wrong_leaf(making);
	}
	if (hle && !(making->cpu->arch_capabilities & ARCH_CAP_TSX_CTRL)) {
		return tdx_status_with_operand(TDX_INCORRECT_MSR_VALUE, MSR_ARCH_CAPABILITIES);
	}
	value[TDX_ECX] &= ~(LEAF_7_ECX_PKS | LEAF_7_ECX_KL);
	if (making->draft->attributes & TDX_ATTRIBUTES_PKS) {
		value[TDX_ECX] |= LEAF_7_ECX_PKS;
	}
	flags->tsx = hle;
	flags->waitpkg = !!(value[TDX_ECX] & LEAF_7_ECX_WAITPKG);
	flags->tme = !!(value[TDX_ECX] & LEAF_7_ECX_TME);
	flags->la57 = !!(value[TDX_ECX] & LEAF_7_ECX_LA57);
	flags->pconfig = !!(value[TDX_EDX] & LEAF_7_EDX_PCONFIG);
	return TDX_SUCCESS;
}

static uint64_t make_features(struct making *making)
{
	struct tdx_cpuid_flags *flags = &making->draft->cpuid_flags;

	switch (making->row->subleaf) {
	case 0:
		return make_features_0(making);
	case 1:
		apply_xfam(making);
		flags->perfmon_ext = !!(making->value[TDX_EAX] & LEAF_7_1_EAX_PERFMON);
		making->value[TDX_EAX] &= ~LEAF_7_1_EAX_LASS;
		if (making->draft->attributes & TDX_ATTRIBUTES_LASS) {
			making->value[TDX_EAX] |= LEAF_7_1_EAX_LASS;
		}
		return TDX_SUCCESS;
	default:
		flags->ddpd = !!(making->value[TDX_EDX] & LEAF_7_2_EDX_DDPD);
		return TDX_SUCCESS;
	}
}

static void make_xsave(struct making *making)
{
	const struct tdx_cpu *cpu = making->cpu;
	struct tdcs *draft = making->draft;

	switch (making->row->subleaf) {
	case 0:
		apply_xfam(making);
		making->value[TDX_ECX] = making->listed_xsave_size ? making->listed_xsave_size :
			tdx_cpu_xsave_size(cpu, draft->xfam & TDX_XCR0_USER);
		break;
	case 1:
		apply_xfam(making);
		/* XFD only where a component that the TD has can fault by it. */
		if (!(cpu->xfd_faulting & draft->xfam)) {
			making->value[TDX_EAX] &= ~LEAF_D_1_EAX_XFD;
		}
		draft->cpuid_flags.xfd = !!(making->value[TDX_EAX] & LEAF_D_1_EAX_XFD);
		break;
	default:
		if (making->row->subleaf < TDX_XFAM_BITS &&
		    !(draft->xfam & BIT(making->row->subleaf))) {
			clear(making);
		}
		break;
	}
}

static void clear_unless(struct making *making, bool condition)
{
	if (!condition) {
		clear(making);
	}
}

/* Leaves that are there wholly or not at all, and single derived values. */
static void make_other(struct making *making)
{
	struct tdcs *draft = making->draft;
	bool perfmon = draft->attributes & TDX_ATTRIBUTES_PERFMON;

	switch (making->row->leaf) {
	case 0x5:
		clear_unless(making, draft->cpuid_flags.monitor_mwait);
		break;
	case 0xa:
		clear_unless(making, perfmon);
		break;
	case 0x14:
		clear_unless(making, draft->xfam & TDX_XFAM_PT);
		break;
	case 0x15:
		/* Hz = EBX * ECX / EAX, with EAX 1 and ECX the unit. */
		making->value[TDX_EBX] = draft->tsc_frequency;
		break;
	case 0x19:
		clear(making);
		break;
	case 0x1a:
		clear_unless(making, !(draft->attributes & TDX_ATTRIBUTES_MIGRATABLE));
		break;
	case 0x1c:
		clear_unless(making, draft->xfam & TDX_XFAM_LBR);
		break;
	case 0x1d:
		clear_unless(making, (draft->xfam & TDX_XFAM_AMX) == TDX_XFAM_AMX);
		break;
	case 0x23:
		clear_unless(making, perfmon && draft->cpuid_flags.perfmon_ext);
		break;
	case 0x80000008:
		making->value[TDX_EAX] &= ~0xff00u;
		making->value[TDX_EAX] |=
			(draft->cpuid_flags.la57 ? LINEAR_BITS_LA57 : LINEAR_BITS) << 8;
		break;
	default:
		break;
	}
}

static uint64_t make_leaf(struct making *making)
{
	if (!configure(making)) {
		return wrong_leaf(making);
	}
	switch (making->row->leaf) {
	case 0x1:
		return make_version(making);
	case 0x7:
		return make_features(making);
	case 0xd:
		make_xsave(making);
		return TDX_SUCCESS;
	default:
		make_other(making);
		return TDX_SUCCESS;
	}
}

static bool is_zero(const uint32_t value[4])
{
	return !(value[0] | value[1] | value[2] | value[3]);
}

/* Leaf 0BH has two levels: SMT as in 1FH, and core with all that is above it. */
static void make_leaf_b(struct tdcs *draft, uint32_t type, const uint32_t value[4])
{
	uint32_t *level;

	if (type == LEVEL_SMT) {
		level = draft->cpuid_values[tdx_cpuid_index(0xb, 0)];
		memcpy(level, value, 4 * sizeof(*value));
	}
	level = draft->cpuid_values[tdx_cpuid_index(0xb, 1)];
	memcpy(level, value, 4 * sizeof(*value));
	level[TDX_ECX] = (value[TDX_ECX] & ~0xff00u) | LEVEL_CORE << 8;
}

/*
 * Leaf 1FH: levels ascend, at least one, the core level before the first
 * invalid one. All zero means the CPU's own.
 */
static uint64_t make_topology(const struct tdx_cpu *cpu, struct tdcs *draft)
{
	uint32_t type = LEVEL_INVALID;
	bool native = false, core = false;

	for (uint32_t subleaf = 0; subleaf < LEVEL_MAX; subleaf++) {
		int index = tdx_cpuid_index(0x1f, subleaf);
		uint32_t *value = draft->cpuid_values[index];
		uint32_t previous = type;

		if (subleaf == 0) {
			native = is_zero(value);
		} else if (native && !is_zero(value)) {
			return TDX_CPUID_LEAF_1F_FORMAT_UNRECOGNIZED;
		}
		if (native) {
			memcpy(value, cpu->values[index], sizeof(cpu->values[index]));
		}
		type = value[TDX_ECX] >> 8 & 0xff;
		if (type == LEVEL_INVALID ? subleaf == 0 || !core :
		    type <= previous || type >= LEVEL_MAX) {
			return TDX_CPUID_LEAF_1F_FORMAT_UNRECOGNIZED;
		}
		core |= type == LEVEL_CORE;
		make_leaf_b(draft, type, value);
	}
	return TDX_SUCCESS;
}

uint64_t tdx_params_apply_cpuid(const struct tdx_params_platform *platform,
				const struct td_params *params, struct tdcs *draft,
				uint64_t *leaf)
{
	const struct tdx_cpu *cpu = platform->cpu;
	struct making making = {
		.cpu = cpu, .params = params, .draft = draft, .leaf = leaf,
		.listed_xsave_size = platform->listed_xsave_size,
	};
	uint64_t status;

	for (uint32_t i = 0; i < TDX_NUM_CPUID_VALUES; i++) {
		making.index = i;
		making.row = &tdx_cpuid_leaves[i];
		memcpy(making.value, cpu->values[i], sizeof(making.value));
		status = make_leaf(&making);
		if (status != TDX_SUCCESS) {
			return status;
		}
		memcpy(draft->cpuid_values[i], making.value, sizeof(making.value));
		draft->cpuid_valid[i] = !making.row->faulting;
	}
	status = make_topology(cpu, draft);
	if (status != TDX_SUCCESS) {
		return status;
	}
	/* Until a vCPU is initialised without an x2APIC id. */
	draft->topology_enum_configured = 1;
	for (uint32_t i = TDX_NUM_CPUID_CONFIG; i < sizeof(params->cpuid_config) / 16; i++) {
		if (!is_zero(params->cpuid_config[i])) {
			return tdx_status_with_operand(TDX_OPERAND_INVALID, TDX_OPERAND_ID_RDX);
		}
	}
	return TDX_SUCCESS;
}
