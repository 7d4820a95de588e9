/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * RDMSR and WRMSR that exited. abi/msr.toml says what an exit becomes; the few
 * MSRs that it calls special are emulated here by name. An access that the
 * TD's MSR bitmap lets through never comes here.
 */
#include "core/guest.h"

#include "core/msr_index.h"
#include "core/plat.h"
#include "gen/msr.h"

#define ATTRIBUTES_PERFMON	(1ull << 63)
#define ATTRIBUTES_PKS		(1ull << 30)
#define TD_CTLS_ENUM_TOPOLOGY	(1ull << 1)

#define DEBUGCTL_RESERVED	(7ull << 3 | ~0ull << 16)
#define DEBUGCTL_TR		(1ull << 6)
#define DEBUGCTL_BTS		(1ull << 7)
#define DEBUGCTL_UNCORE_PMI	(1ull << 13)
#define DEBUGCTL_FREEZE_SMM	(1ull << 14)
#define DEBUGCTL_RTM		(1ull << 15)
#define EFER_SCE		(1ull << 0)
#define EFER_LME		(1ull << 8)
#define MISC_PERFMON		(1ull << 7)
#define MISC_PEBS_UNAVAILABLE	(1ull << 12)
#define PERF_CAP_PEBS_TO_PT	(1ull << 16)
#define PERF_CAP_METRICS	(1ull << 15)
#define PENDING_DEBUG_BS	(1ull << 14)

#define BITMAP_MSRS		0x2000u
#define BITMAP_HIGH		0xc0000000u
#define BITMAP_BYTES		(BITMAP_MSRS / 8)

static const struct tdx_msr_rule *find_rule(uint32_t msr)
{
	uint32_t low = 0, high = TDX_NUM_MSR_RULES;

	while (low < high) {
		uint32_t middle = (low + high) / 2;

		if (tdx_msr_rules[middle].last < msr) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	if (low < TDX_NUM_MSR_RULES && tdx_msr_rules[low].first <= msr) {
		return &tdx_msr_rules[low];
	}
	return NULL;
}

static bool other_is_native(const struct tdx_cpu *cpu, const struct tdcs *tdcs, uint32_t msr)
{
	if (!(tdcs->attributes & ATTRIBUTES_PERFMON)) {
		return false;
	}
	if (msr == MSR_PERF_CAPABILITIES) {
		return tdcs->xfam & TDX_XFAM_PT;
	}
	return msr == MSR_PERF_METRICS && (cpu->perf_capabilities & PERF_CAP_METRICS);
}

bool tdx_msr_is_native(const struct tdx_machine *machine, const struct tdcs *tdcs,
		       uint32_t msr, uint8_t native)
{
	switch (native) {
	case TDX_MSR_NATIVE:
		return true;
	case TDX_MSR_PERFMON:
		return tdcs->attributes & ATTRIBUTES_PERFMON;
	case TDX_MSR_CET:
		return (tdcs->xfam & TDX_XFAM_CET) == TDX_XFAM_CET;
	case TDX_MSR_PT:
		return tdcs->xfam & TDX_XFAM_PT;
	case TDX_MSR_ULI:
		return tdcs->xfam & TDX_XFAM_ULI;
	case TDX_MSR_LBR:
		return tdcs->xfam & TDX_XFAM_LBR;
	case TDX_MSR_UMWAIT:
		return tdcs->cpuid_flags.waitpkg;
	case TDX_MSR_XFD:
		return tdcs->cpuid_flags.xfd;
	case TDX_MSR_PKS:
		return tdcs->attributes & ATTRIBUTES_PKS;
	case TDX_MSR_TSX:
		return tdcs->cpuid_flags.tsx;
	case TDX_MSR_OTHER:
		return other_is_native(&machine->module.cpu, tdcs, msr);
	default:
		return false;
	}
}

/* The feature without which an MSR does not exist for the TD. */
static bool feature_present(const struct tdcs *tdcs, uint32_t msr)
{
	switch (msr) {
	case MSR_PLATFORM_DCA_CAP:
	case MSR_CPU_DCA_CAP:
	case MSR_DCA_0_CAP:
		return tdcs->cpuid_flags.dca;
	case MSR_TME_CAPABILITY:
	case MSR_TME_ACTIVATE:
	case MSR_TME_EXCLUDE_MASK:
	case MSR_TME_EXCLUDE_BASE:
		return tdcs->cpuid_flags.tme;
	case MSR_TME_KEYID_PARTITIONING:
		return tdcs->cpuid_flags.pconfig;
	default:
		return tdcs->cpuid_flags.tsc_deadline;
	}
}

static enum tdx_access by_rule(struct tdx_guest *guest, uint32_t msr, bool write)
{
	const struct tdx_msr_rule *rule = find_rule(msr);

	if (!rule) {
		return TDX_ACCESS_NOT_ARCHITECTURAL;
	}
	if (tdx_msr_is_native(guest->machine, guest->tdcs, msr, write ? rule->write : rule->read)) {
		tdx_guest_fatal(guest, "an MSR exited that the bitmap lets through");
		return TDX_ACCESS_UNEXPECTED;
	}
	switch (write ? rule->on_write : rule->on_read) {
	case TDX_MSR_ACTION_VE:
		return TDX_ACCESS_NOT_ARCHITECTURAL;
	case TDX_MSR_ACTION_GP:
		return TDX_ACCESS_GP;
	case TDX_MSR_ACTION_GP_OR_VE:
		return feature_present(guest->tdcs, msr) ? TDX_ACCESS_NOT_ARCHITECTURAL
							 : TDX_ACCESS_GP;
	default:
		tdx_guest_fatal(guest, "an MSR without a rule for this access");
		return TDX_ACCESS_UNEXPECTED;
	}
}

static enum tdx_access write_xss(struct tdx_guest *guest, uint64_t value)
{
	if (value & ~(guest->machine->module.cpu.xss_supported & guest->tdvps->xfam)) {
		return TDX_ACCESS_GP;
	}
	tdx_guest_change_state(guest);
	guest->state->xss = value;
	return TDX_ACCESS_DONE;
}

static enum tdx_access write_debugctl(struct tdx_guest *guest, uint64_t value)
{
	uint64_t *pending = &guest->vmcs->slots[VMCS_SLOT_GUEST_PENDING_DEBUG];
	uint64_t old;

	if (value & DEBUGCTL_RESERVED) {
		return TDX_ACCESS_GP;
	}
	if ((value & DEBUGCTL_TR) && !(value & DEBUGCTL_BTS)) {
		return TDX_ACCESS_NOT_ARCHITECTURAL;
	}
	if (((value & DEBUGCTL_FREEZE_SMM) && !(guest->tdcs->attributes & ATTRIBUTES_PERFMON)) ||
	    ((value & DEBUGCTL_RTM) && !guest->tdcs->cpuid_flags.tsx)) {
		return TDX_ACCESS_GP;
	}
	tdx_guest_change_state(guest);
	old = guest->state->debugctl;
	guest->state->debugctl = (value & ~DEBUGCTL_UNCORE_PMI) | (old & DEBUGCTL_UNCORE_PMI);
	if ((guest->state->rflags & TDX_RFLAGS_TF) && ((value ^ old) & TDX_DEBUGCTL_BTF)) {
		*pending = (*pending & ~PENDING_DEBUG_BS) |
			   (old & TDX_DEBUGCTL_BTF ? PENDING_DEBUG_BS : 0);
	}
	return TDX_ACCESS_DONE;
}

static enum tdx_access write_efer(struct tdx_guest *guest, uint64_t value)
{
	uint64_t changeable = EFER_SCE | (guest->vm != 0 ? EFER_LME : 0);
	uint64_t old = guest->state->efer;

	value = (value & ~TDX_EFER_LMA) | (old & TDX_EFER_LMA);
	if ((value ^ old) & ~changeable) {
		return TDX_ACCESS_NOT_ARCHITECTURAL;
	}
	tdx_guest_change_state(guest);
	guest->state->efer = value;
	return TDX_ACCESS_DONE;
}

static enum tdx_access write_msr(struct tdx_guest *guest, uint32_t msr)
{
	const uint64_t *gpr = guest->state->gpr;
	uint64_t value = gpr[TDX_RDX] << 32 | (uint32_t)gpr[TDX_RAX];

	switch (msr) {
	case MSR_XSS:
		return write_xss(guest, value);
	case MSR_DEBUGCTL:
		return write_debugctl(guest, value);
	case (uint32_t)MSR_EFER:
		return write_efer(guest, value);
	default:
		return by_rule(guest, msr, true);
	}
}

static enum tdx_access answer(struct tdx_guest *guest, uint64_t value)
{
	guest->state->gpr[TDX_RDX] = value >> 32;
	guest->state->gpr[TDX_RAX] = (uint32_t)value;
	return TDX_ACCESS_DONE;
}

static enum tdx_access read_misc_enable(struct tdx_guest *guest)
{
	uint64_t value;

	if (guest->tdcs->attributes & ATTRIBUTES_PERFMON) {
		tdx_guest_fatal(guest, "IA32_MISC_ENABLE exited in a TD with PERFMON");
		return TDX_ACCESS_UNEXPECTED;
	}
	value = tdx_plat_rdmsr(guest->machine, guest->lp->index, MSR_MISC_ENABLE);
	return answer(guest, (value & ~MISC_PERFMON) | MISC_PEBS_UNAVAILABLE);
}

static enum tdx_access read_perf_capabilities(struct tdx_guest *guest)
{
	if (!(guest->tdcs->attributes & ATTRIBUTES_PERFMON)) {
		return answer(guest, 0);
	}
	if (guest->tdvps->xfam & TDX_XFAM_PT) {
		tdx_guest_fatal(guest, "IA32_PERF_CAPABILITIES exited in a TD with PERFMON and PT");
		return TDX_ACCESS_UNEXPECTED;
	}
	return answer(guest, guest->machine->module.cpu.perf_capabilities & ~PERF_CAP_PEBS_TO_PT);
}

/* The VMX capabilities that L1 has for its L2 VMs. */
static const uint64_t *vmx_capability(const struct tdcs *tdcs, uint32_t msr)
{
	switch (msr) {
	case MSR_VMX_BASIC:
		return &tdcs->virt_vmx_basic;
	case MSR_VMX_MISC:
		return &tdcs->virt_vmx_misc;
	case MSR_VMX_CR0_FIXED0:
		return &tdcs->virt_cr0_fixed0;
	case MSR_VMX_CR0_FIXED1:
		return &tdcs->virt_cr0_fixed1;
	case MSR_VMX_CR4_FIXED0:
		return &tdcs->virt_cr4_fixed0;
	case MSR_VMX_CR4_FIXED1:
		return &tdcs->virt_cr4_fixed1;
	case MSR_VMX_PROCBASED_CTLS2:
		return &tdcs->virt_procbased_ctls2;
	case MSR_VMX_EPT_VPID_CAP:
		return &tdcs->virt_ept_vpid_cap;
	case MSR_VMX_TRUE_PINBASED_CTLS:
		return &tdcs->virt_true_pinbased_ctls;
	case MSR_VMX_TRUE_PROCBASED_CTLS:
		return &tdcs->virt_true_procbased_ctls;
	case MSR_VMX_TRUE_EXIT_CTLS:
		return &tdcs->virt_true_exit_ctls;
	case MSR_VMX_TRUE_ENTRY_CTLS:
		return &tdcs->virt_true_entry_ctls;
	case MSR_VMX_VMFUNC:
		return &tdcs->virt_vmfunc;
	case MSR_VMX_PROCBASED_CTLS3:
		return &tdcs->virt_procbased_ctls3;
	default:
		return NULL;
	}
}

static enum tdx_access read_vmx(struct tdx_guest *guest, uint32_t msr)
{
	const uint64_t *value = guest->vm == 0 ? vmx_capability(guest->tdcs, msr) : NULL;

	if (value) {
		return answer(guest, *value);
	}
	if (guest->vm != 0 && msr >= MSR_VMX_BASIC && msr <= MSR_VMX_PROCBASED_CTLS3) {
		return TDX_ACCESS_NOT_ARCHITECTURAL;
	}
	return by_rule(guest, msr, false);
}

static enum tdx_access read_msr(struct tdx_guest *guest, uint32_t msr)
{
	switch (msr) {
	case MSR_DEBUGCTL:
		tdx_guest_sync(guest->machine, guest->tdvpr_pa);
		return answer(guest, guest->state->debugctl & ~DEBUGCTL_UNCORE_PMI);
	case MSR_MISC_ENABLE:
		return read_misc_enable(guest);
	case MSR_PERF_CAPABILITIES:
		return read_perf_capabilities(guest);
	case MSR_ARCH_CAPABILITIES:
		return answer(guest, guest->tdcs->virt_arch_capabilities);
	case MSR_XAPIC_DISABLE_STATUS:
		return answer(guest, 1);
	case MSR_X2APIC_APICID:
		if (!(guest->tdcs->td_ctls & TD_CTLS_ENUM_TOPOLOGY)) {
			return TDX_ACCESS_NOT_ARCHITECTURAL;
		}
		return answer(guest, guest->ids->x2apic_ids[guest->tdvps->vcpu_index]);
	default:
		return read_vmx(guest, msr);
	}
}

/* Does L1 want to handle this MSR of its L2 by itself? */
static bool l1_owns(const struct tdx_guest *guest, uint32_t msr, bool write)
{
	uint64_t page = guest->tdvps->tdvps_pa[TDX_TDVPS_PAGE_L2_MSR_SHADOW +
					       TDX_TDVPS_PAGES_PER_L2_VM * (guest->vm - 1)];
	const uint8_t *bitmap = tdx_machine_map(guest->machine, page, TDX_PAGE);
	uint32_t bit = msr & (BITMAP_MSRS - 1);
	uint32_t offset = (msr >= BITMAP_HIGH ? BITMAP_BYTES : 0) + bit / 8;

	return bitmap[offset + (write ? 2 * BITMAP_BYTES : 0)] >> (bit % 8) & 1;
}

enum tdx_access tdx_access_msr(struct tdx_guest *guest, bool write)
{
	uint32_t msr = (uint32_t)guest->state->gpr[TDX_RCX];

	if (msr >= BITMAP_MSRS && msr - BITMAP_HIGH >= BITMAP_MSRS) {
		return TDX_ACCESS_NOT_ARCHITECTURAL;
	}
	if (guest->vm != 0 && l1_owns(guest, msr, write)) {
		return TDX_ACCESS_L1;
	}
	return write ? write_msr(guest, msr) : read_msr(guest, msr);
}
