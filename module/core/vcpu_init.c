/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The initial state of a vCPU and its VMCSs. Values that do not depend on the
 * TD are rows of abi/vmcs.toml.
 */
#include "core/vcpu_init.h"

#include <string.h>

#include "core/params.h"
#include "core/vmcs.h"
#include "gen/fields.h"

#define BIT(n)	(1ull << (n))

#define XCR0_INITIAL		0x1u
#define DR6_INITIAL		0xffff0ff0u
#define FMASK_INITIAL		0x20200u
#define MXCSR_INITIAL		0x1f80u
#define XCOMP_BV_OFFSET		520u	/* in XBUFF */
#define XCOMP_BV_COMPACT	BIT(63)
#define GUEST_MSR_STATE		0xa80u	/* offset in TDVPS */

#define CR0_PE			BIT(0)
#define CR0_NE			BIT(5)
#define CR0_NW			BIT(29)
#define CR0_CD			BIT(30)
#define CR0_PG			BIT(31)
/* What CR0 does not define: 63:32, 28:19, 17, 15:6. */
#define CR0_RESERVED		(0xffffffffull << 32 | 0x1ff80000ull | BIT(17) | 0xffc0ull)
#define CR4_MCE			BIT(6)
#define CR4_VMXE		BIT(13)
#define CR4_SMXE		BIT(14)
#define CR4_PKE			BIT(22)
#define CR4_CET			BIT(23)
#define CR4_PKS			BIT(24)
#define CR4_UINTR		BIT(25)
#define CR4_LASS		BIT(27)
#define CR4_KL			BIT(19)
/* 63:33, 31:29, 26, 15. */
#define CR4_RESERVED		(~0ull << 33 | 7ull << 29 | BIT(26) | BIT(15))

#define PROC_MWAIT_EXITING	BIT(10)
#define PROC_RDPMC_EXITING	BIT(11)
#define PROC_MONITOR_EXITING	BIT(29)
#define PROC2_WAITPKG		BIT(26)
#define PROC2_PCONFIG		BIT(27)
#define PROC2_ENCLV_EXITING	BIT(28)
#define PROC3_GPAW		BIT(5)
#define PROC3_VIRT_SPEC_CTRL	BIT(7)
#define EXIT_PERF_GLOBAL	(BIT(12) | BIT(30))
#define ENTRY_PERF_GLOBAL	BIT(13)
#define ENTRY_PKRS		BIT(22)

#define PI_VECTOR_INITIAL	0xffffu
#define MAX_HKID_FOR_VPID	4096u

/* A VMCS being initialised. */
struct making {
	struct tdx_call *call;
	const struct tdx_cpu *cpu;
	const struct tdx_td *td;
	struct tdx_vcpu *vcpu;
	struct tdx_vmcs *vmcs;
	struct tdx_guest_state *state;	/* NULL for L2 */
	uint16_t vm;
};

static const struct tdx_cpu *cpu_of(const struct tdx_call *call)
{
	return &call->machine->module.cpu;
}

static struct tdx_guest_state *state_of(struct tdx_call *call, const struct tdx_td *td,
					struct tdx_vcpu *vcpu)
{
	struct tdx_vmcs *vmcs = tdx_vcpu_page(call->machine, td, vcpu, TDX_TDVPS_PAGE_VMCS);

	return &vmcs->state;
}

void tdx_vcpu_init_state(struct tdx_call *call, const struct tdx_td *td, struct tdx_vcpu *vcpu,
			 uint64_t rcx)
{
	const struct tdx_cpu *cpu = cpu_of(call);
	struct tdx_guest_state *state = state_of(call, td, vcpu);
	uint8_t *xbuff = tdx_vcpu_page(call->machine, td, vcpu, TDX_TDVPS_PAGE_XBUFF);
	uint64_t xcomp_bv = XCOMP_BV_COMPACT;

	vcpu->tdvps->xfam = td->tdcs->xfam;
	state->gpr[TDX_RBX] = td->tdcs->gpaw ? 52 : 48;
	state->gpr[TDX_RCX] = rcx;
	state->gpr[TDX_R8] = rcx;
	state->gpr[TDX_RDX] = cpu->values[tdx_cpuid_index(1, 0)][TDX_EAX];
	state->gpr[TDX_RSI] = vcpu->tdvps->vcpu_index;
	state->xcr0 = XCR0_INITIAL;
	state->dr6 = DR6_INITIAL;
	state->fmask = FMASK_INITIAL;
	state->mxcsr = MXCSR_INITIAL;
	memcpy(xbuff + XCOMP_BV_OFFSET, &xcomp_bv, sizeof(xcomp_bv));
	if (td->tdcs->xfam & TDX_XFAM_LBR) {
		uint64_t depth = cpu->max_lbr_depth;
		uint32_t offset = tdx_fields_vp[TDX_FIELD_VP_IA32_LBR_DEPTH].offset;

		memcpy(vcpu->tdvps->guest_msr_state + offset - GUEST_MSR_STATE, &depth,
		       sizeof(depth));
	}
}

/* Bits of CR0 that an L2 VM never owns. */
static uint64_t l2_cr0_mask(const struct tdx_cpu *cpu)
{
	uint64_t fixed = cpu->vmx_cr0_fixed0 | ~cpu->vmx_cr0_fixed1;

	return (fixed & ~(CR0_PG | CR0_PE)) | CR0_NE | CR0_NW | CR0_CD | CR0_RESERVED;
}

void tdx_vcpu_init_controls(struct tdx_call *call, const struct tdx_td *td,
			    struct tdx_vcpu *vcpu)
{
	const struct tdx_cpu *cpu = cpu_of(call);
	struct tdvps *tdvps = vcpu->tdvps;

	tdvps->shadow_pid_hpa = TDX_NULL_PA;
	tdvps->shadow_pinbased = (uint32_t)cpu->controls_l1[TDX_CONTROL_PIN_BASED];
	tdvps->shadow_notification_vector = PI_VECTOR_INITIAL;
	for (uint32_t vm = 0; vm <= td->tdcs->num_l2_vms; vm++) {
		const uint64_t *controls = vm ? cpu->controls_l2 : cpu->controls_l1;

		tdvps->shadow_procbased2[vm] = (uint32_t)controls[TDX_CONTROL_PROC_BASED2];
		tdvps->shadow_shared_eptp[vm] = TDX_NULL_PA;
		tdvps->l2_enter_guest_state_gpa[vm] = TDX_NULL_PA;
		tdvps->l2_enter_guest_state_hpa[vm] = TDX_NULL_PA;
		tdvps->l2_vapic_gpa[vm] = TDX_NULL_PA;
		tdvps->l2_vapic_hpa[vm] = TDX_NULL_PA;
		tdvps->tsc_deadline[vm] = ~0ull;
	}
	tdvps->base_l2_cr0_mask = l2_cr0_mask(cpu);
	tdvps->base_l2_cr0_shadow = (cpu->vmx_cr0_fixed0 & ~(CR0_PG | CR0_PE)) | CR0_NE;
	tdvps->base_l2_cr4_mask = ~tdx_l2_cr4_writable(cpu, td->tdcs);
	tdvps->base_l2_cr4_shadow = cpu->vmx_cr4_fixed0 | CR4_MCE | CR4_VMXE;
	state_of(call, td, vcpu)->spec_ctrl = tdx_spec_ctrl_real(cpu, td->tdcs, 0);
}

static void set(struct making *making, enum tdx_vmcs_field field, uint64_t value)
{
	tdx_vmcs_write(making->vmcs, making->state, field, value);
}

static void set_constants(struct making *making)
{
	uint64_t controls2 = making->cpu->controls_l1[TDX_CONTROL_PROC_BASED2];

	for (uint32_t i = 0; i < TDX_NUM_VMCS_INITS; i++) {
		const struct tdx_vmcs_init *row = &tdx_vmcs_inits[i];

		if (row->field != VMCS_ENCLV_EXIT_CONTROL || (controls2 & PROC2_ENCLV_EXITING)) {
			set(making, row->field, row->value);
		}
	}
}

static void set_addresses(struct making *making)
{
	const struct tdvps *tdvps = making->vcpu->tdvps;
	const uint64_t *tdcx = making->td->tdr->tdcx_pa;
	uint32_t bitmaps = TDX_TDVPS_PAGE_L2_MSR_BITMAPS +
			   (making->vm - 1u) * TDX_TDVPS_PAGES_PER_L2_VM;

	if (making->vm) {
		set(making, VMCS_VIRTUAL_APIC_PAGE, TDX_NULL_PA);
		set(making, VMCS_MSR_BITMAP, tdvps->tdvps_pa[bitmaps]);
		set(making, VMCS_VE_INFO_ADDRESS, TDX_NULL_PA);
	} else {
		set(making, VMCS_VIRTUAL_APIC_PAGE, tdvps->tdvps_pa[TDX_TDVPS_PAGE_VAPIC]);
		set(making, VMCS_MSR_BITMAP, tdcx[TDX_TDCS_PAGE_MSR_BITMAPS]);
		set(making, VMCS_VE_INFO_ADDRESS, tdvps->tdvps_pa[TDX_TDVPS_PAGE_FIRST]);
	}
	set(making, VMCS_PASID_LOW, tdcx[TDX_TDCS_PAGE_ZERO]);
	set(making, VMCS_PASID_HIGH, tdcx[TDX_TDCS_PAGE_ZERO]);
	set(making, VMCS_SHARED_EPT_POINTER, tdcx[TDX_TDCS_PAGE_ZERO]);
	set(making, VMCS_HKID, making->td->hkid);
}

static uint64_t set_if(uint64_t value, uint64_t bits, bool condition)
{
	return condition ? value | bits : value & ~bits;
}

static void set_controls(struct making *making)
{
	const struct tdx_cpu *cpu = making->cpu;
	const struct tdcs *tdcs = making->td->tdcs;
	const uint64_t *base = making->vm ? cpu->controls_l2 : cpu->controls_l1;
	bool debug = tdcs->attributes & TDX_ATTRIBUTES_DEBUG;
	bool perfmon = tdcs->attributes & TDX_ATTRIBUTES_PERFMON;
	bool pks = tdcs->attributes & TDX_ATTRIBUTES_PKS;
	uint64_t value;

	set(making, VMCS_EXIT_CONTROLS,
	    set_if(base[TDX_CONTROL_EXIT], EXIT_PERF_GLOBAL, perfmon || debug));
	value = set_if(base[TDX_CONTROL_ENTRY], ENTRY_PERF_GLOBAL, perfmon || debug);
	set(making, VMCS_ENTRY_CONTROLS, set_if(value, ENTRY_PKRS, pks || debug));
	set(making, VMCS_PIN_BASED_CONTROLS, base[TDX_CONTROL_PIN_BASED]);

	value = set_if(base[TDX_CONTROL_PROC_BASED], PROC_MWAIT_EXITING | PROC_MONITOR_EXITING,
		       !tdcs->cpuid_flags.monitor_mwait);
	set(making, VMCS_PROC_BASED_CONTROLS, set_if(value, PROC_RDPMC_EXITING, !perfmon));
	value = set_if(base[TDX_CONTROL_PROC_BASED2], PROC2_WAITPKG, tdcs->cpuid_flags.waitpkg);
	set(making, VMCS_PROC_BASED_CONTROLS2,
	    set_if(value, PROC2_PCONFIG, tdcs->cpuid_flags.pconfig));
	value = set_if(base[TDX_CONTROL_PROC_BASED3], PROC3_GPAW, tdcs->gpaw);
	if (cpu->ddpd != (bool)tdcs->cpuid_flags.ddpd) {
		value |= PROC3_VIRT_SPEC_CTRL;
	}
	set(making, VMCS_PROC_BASED_CONTROLS3, value);
	set(making, VMCS_TSC_MULTIPLIER, tdcs->tsc_multiplier);
	set(making, VMCS_TSC_OFFSET, tdcs->tsc_offset);
	if (cpu->vmx_controls[TDX_CONTROL_PROC_BASED3] & PROC3_VIRT_SPEC_CTRL) {
		set(making, VMCS_IA32_SPEC_CTRL_MASK, tdcs->ia32_spec_ctrl_mask);
	}
}

/* CR4 bits of L1 that the module keeps: what the TD has not been given. */
static uint64_t l1_cr4_mask(const struct tdx_cpu *cpu, const struct tdcs *tdcs)
{
	uint64_t mask = cpu->vmx_cr4_fixed0 | ~cpu->vmx_cr4_fixed1 | CR4_MCE | CR4_VMXE | CR4_SMXE |
			CR4_RESERVED;

	mask |= tdcs->xfam & TDX_XFAM_PK ? 0 : CR4_PKE;
	mask |= (tdcs->xfam & TDX_XFAM_CET) == TDX_XFAM_CET ? 0 : CR4_CET;
	mask |= tdcs->xfam & TDX_XFAM_ULI ? 0 : CR4_UINTR;
	mask |= tdcs->attributes & TDX_ATTRIBUTES_KL ? 0 : CR4_KL;
	mask |= tdcs->attributes & TDX_ATTRIBUTES_PKS ? 0 : CR4_PKS;
	mask |= tdcs->attributes & TDX_ATTRIBUTES_LASS ? 0 : CR4_LASS;
	return mask;
}

/* Masks and shadows of CR0 and CR4, and what the TDVPS keeps of them. */
static void set_control_registers(struct making *making)
{
	const struct tdx_cpu *cpu = making->cpu;
	struct tdvps *tdvps = making->vcpu->tdvps;
	uint16_t vm = making->vm;
	uint64_t fixed = cpu->vmx_cr0_fixed0 | ~cpu->vmx_cr0_fixed1;
	uint64_t cr0_mask = ~0ull, cr0_shadow = CR0_PE | CR0_NE;
	uint64_t cr4_mask = ~0ull, cr4_shadow = CR4_MCE | CR4_VMXE;

	if (vm == 0) {
		cr0_mask = (fixed & ~CR0_PG) | CR0_PE | CR0_NE | CR0_NW | CR0_CD | CR0_RESERVED;
		cr0_shadow |= cpu->vmx_cr0_fixed0;
		cr4_mask = l1_cr4_mask(cpu, making->td->tdcs);
		cr4_shadow = (cpu->vmx_cr4_fixed0 & ~CR4_VMXE) | CR4_MCE;
	}
	set(making, VMCS_CR0_GUEST_HOST_MASK, cr0_mask);
	set(making, VMCS_CR0_READ_SHADOW, cr0_shadow);
	set(making, VMCS_CR4_GUEST_HOST_MASK, cr4_mask);
	set(making, VMCS_CR4_READ_SHADOW, cr4_shadow);
	tdvps->shadow_cr0_mask[vm] = cr0_mask;
	tdvps->shadow_cr0_read[vm] = vm ? 0 : cr0_shadow;
	tdvps->shadow_cr4_mask[vm] = cr4_mask;
	tdvps->shadow_cr4_read[vm] = vm ? 0 : cr4_shadow;
}

void tdx_vcpu_init_vmcs(struct tdx_call *call, const struct tdx_td *td, struct tdx_vcpu *vcpu,
			uint16_t vm)
{
	uint32_t page = vm ? TDX_TDVPS_PAGE_L2_VMCS + (vm - 1u) * TDX_TDVPS_PAGES_PER_L2_VM
			   : (uint32_t)TDX_TDVPS_PAGE_VMCS;
	struct making making = {
		.call = call, .cpu = cpu_of(call), .td = td, .vcpu = vcpu, .vm = vm,
		.vmcs = tdx_vcpu_page(call->machine, td, vcpu, page),
	};
	uint64_t root = td->tdcs->eptp & ~0x000ffffffffff000ull;
	uint32_t root_page = vm ? TDX_TDCS_PAGE_L2_SEPT_ROOT + vm - 1u
				: (uint32_t)TDX_TDCS_PAGE_SEPT_ROOT;

	making.state = vm ? NULL : &making.vmcs->state;
	making.vmcs->revision = (uint32_t)making.cpu->vmx_basic & 0x7fffffff;
	vcpu->tdvps->vm_launched[vm] = 0;
	set_constants(&making);
	set_addresses(&making);
	set(&making, VMCS_EPT_POINTER,
	    root | tdx_pa_address(call->machine, td->tdr->tdcx_pa[root_page]));
	set_controls(&making);
	set_control_registers(&making);
	set(&making, VMCS_VPID,
	    td->hkid < MAX_HKID_FOR_VPID ? (uint64_t)td->hkid << 2 | vm : 0);
}
