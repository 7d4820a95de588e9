/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Writing VP metadata: what a value must be, and what else changes with it.
 * Fields that only an import writes have no rule here yet: their masks for
 * every other caller are zero.
 */
#include <string.h>

#include <tdx/status.h>

#include "core/memory.h"
#include "core/metadata.h"
#include "core/msr_index.h"
#include "core/params.h"
#include "core/plat.h"
#include "core/td.h"

#define BIT(n)	(1ull << (n))

#define DEBUGCTL_TR		BIT(6)
#define DEBUGCTL_BTS		BIT(7)
#define DEBUGCTL_UNCORE_PMI	BIT(13)
#define PIN_POSTED_INTERRUPTS	BIT(7)
#define PROC2_PML		BIT(17)
#define EPTP_SSS		BIT(7)
#define CR3_LAM			(BIT(61) | BIT(62))
#define CR3_RESERVED		(BIT(63) | 0x1ffull << 52)
#define PI_DESCRIPTOR_BYTES	64u
#define PI_VECTOR_INITIAL	0xffffu
#define PI_VECTOR_MAX		255u
#define L2_CTLS_SHARED_EPTP	BIT(0)
#define NO_DEADLINE		(~0ull)

/* XBUFF in units of 8 bytes: the XSAVE header. */
#define XBUFF_HEADER_AT		64u
#define XBUFF_HEADER_END	72u
#define XFAM_PT_BIT		8u
#define XBUFF_MXCSR_AT		3u

static const struct tdx_cpu *cpu_of(const struct tdx_md *md)
{
	return &md->lp->machine->module.cpu;
}

static uint64_t get(const struct tdx_md *md, uint16_t vm, uint32_t field)
{
	return tdx_vmcs_read(tdx_md_vmcs(md, vm), tdx_md_vm_state(md, vm), field);
}

static void set(const struct tdx_md *md, uint16_t vm, uint32_t field, uint64_t value)
{
	tdx_vmcs_write(tdx_md_vmcs(md, vm), tdx_md_vm_state(md, vm), field, value);
}

static uint64_t valid_if(bool condition)
{
	return condition ? TDX_SUCCESS : TDX_METADATA_FIELD_VALUE_NOT_VALID;
}

/* --- rules of single fields ---------------------------------------------- */

static bool debugctl_allowed(const struct tdx_md *md, uint64_t *value)
{
	uint64_t native;

	if ((*value & (DEBUGCTL_BTS | DEBUGCTL_TR)) == DEBUGCTL_TR &&
	    !(md->tdcs->attributes & TDX_ATTRIBUTES_DEBUG)) {
		return false;
	}
	/* Uncore PMI is the host's. */
	native = tdx_plat_rdmsr(md->lp->machine, md->lp->index, MSR_DEBUGCTL);
	*value = (*value & ~DEBUGCTL_UNCORE_PMI) | (native & DEBUGCTL_UNCORE_PMI);
	return true;
}

static bool cr3_allowed(const struct tdx_md *md, uint64_t value)
{
	if (value & CR3_RESERVED) {
		return false;
	}
	if (cpu_of(md)->lam) {
		value &= ~CR3_LAM;
	}
	return tdx_gpa_is_valid(md->tdcs, value, true);
}

/* A control's bits that are written, against 31:0 must be 1, 63:32 may be 1. */
static bool control_allowed(uint64_t value, uint64_t mask, uint64_t capability)
{
	uint32_t bits = (uint32_t)value, must = (uint32_t)capability;
	uint32_t may = (uint32_t)(capability >> 32);

	return !((uint32_t)mask & ((~bits & must) | (bits & ~may)));
}

static uint64_t change_pin_based(const struct tdx_md *md, uint64_t value)
{
	if (value & PIN_POSTED_INTERRUPTS) {
		if ((uint16_t)get(md, 0, VMCS_POSTED_INTERRUPT_VECTOR) == PI_VECTOR_INITIAL) {
			return tdx_status_with_operand(TDX_TD_VMCS_FIELD_NOT_INITIALIZED,
						       VMCS_POSTED_INTERRUPT_VECTOR);
		}
		if (get(md, 0, VMCS_POSTED_INTERRUPT_DESCRIPTOR) == TDX_NULL_PA) {
			return tdx_status_with_operand(TDX_TD_VMCS_FIELD_NOT_INITIALIZED,
						       VMCS_POSTED_INTERRUPT_DESCRIPTOR);
		}
	}
	md->tdvps->shadow_pinbased = (uint32_t)value;
	return TDX_SUCCESS;
}

static bool l1_controls2_allowed(const struct tdx_md *md, uint64_t value, uint64_t mask)
{
	if (!control_allowed(value, mask, cpu_of(md)->vmx_controls[TDX_CONTROL_PROC_BASED2])) {
		return false;
	}
	/* A page-modification log is the debugger's, and needs its page. */
	return !(value & PROC2_PML) || ((md->tdcs->attributes & TDX_ATTRIBUTES_DEBUG) &&
					!(get(md, 0, VMCS_PML_ADDRESS) & BIT(63)));
}

static bool l1_cr_allowed(const struct tdx_md *md, uint32_t cr, uint32_t mask, uint32_t shadow,
			  uint64_t *value)
{
	return tdx_vmcs_cr_write(get(md, 0, cr), value, get(md, 0, mask), get(md, 0, shadow));
}

/* --- TD VMCS ------------------------------------------------------------- */

uint64_t tdx_md_vmcs_change(const struct tdx_md *md, const struct tdx_md_element *element,
			    struct tdx_md_change *change)
{
	switch (tdx_md_code(element->id)) {
	case VMCS_GUEST_CR0:
		return valid_if(l1_cr_allowed(md, VMCS_GUEST_CR0, VMCS_CR0_GUEST_HOST_MASK,
					      VMCS_CR0_READ_SHADOW, &change->value));
	case VMCS_GUEST_CR3:
		return valid_if(cr3_allowed(md, change->value));
	case VMCS_GUEST_CR4:
		return valid_if(l1_cr_allowed(md, VMCS_GUEST_CR4, VMCS_CR4_GUEST_HOST_MASK,
					      VMCS_CR4_READ_SHADOW, &change->value));
	case VMCS_GUEST_IA32_DEBUGCTL:
		return valid_if(debugctl_allowed(md, &change->value));
	case VMCS_PIN_BASED_CONTROLS:
		return change_pin_based(md, change->value);
	case VMCS_POSTED_INTERRUPT_DESCRIPTOR:
		md->tdvps->shadow_pid_hpa = change->value;
		return TDX_SUCCESS;
	case VMCS_POSTED_INTERRUPT_VECTOR:
		if (change->value > PI_VECTOR_MAX) {
			return TDX_METADATA_FIELD_VALUE_NOT_VALID;
		}
		md->tdvps->shadow_notification_vector = (uint16_t)change->value;
		return TDX_SUCCESS;
	case VMCS_PROC_BASED_CONTROLS2:
		return valid_if(l1_controls2_allowed(md, change->value, change->mask));
	case VMCS_SHARED_EPT_POINTER:
		md->tdvps->shadow_shared_eptp[0] = change->value;
		return TDX_SUCCESS;
	default:
		return TDX_SUCCESS;
	}
}

/* --- L2 VMCS ------------------------------------------------------------- */

/* The VMCS gets L1's wishes combined with what the module keeps for itself. */
static void combine(const struct tdx_md *md, uint16_t vm, uint32_t mask_field,
		    uint32_t shadow_field, uint64_t base_mask, uint64_t base_shadow,
		    uint64_t l1_mask, uint64_t l1_shadow)
{
	set(md, vm, mask_field, base_mask | l1_mask);
	set(md, vm, shadow_field, (base_mask & ~l1_mask & base_shadow) | (l1_mask & l1_shadow));
}

static void combine_cr0(const struct tdx_md *md, uint16_t vm)
{
	const struct tdvps *tdvps = md->tdvps;

	combine(md, vm, VMCS_CR0_GUEST_HOST_MASK, VMCS_CR0_READ_SHADOW, tdvps->base_l2_cr0_mask,
		tdvps->base_l2_cr0_shadow, tdvps->shadow_cr0_mask[vm], tdvps->shadow_cr0_read[vm]);
}

static void combine_cr4(const struct tdx_md *md, uint16_t vm)
{
	const struct tdvps *tdvps = md->tdvps;

	combine(md, vm, VMCS_CR4_GUEST_HOST_MASK, VMCS_CR4_READ_SHADOW, tdvps->base_l2_cr4_mask,
		tdvps->base_l2_cr4_shadow, tdvps->shadow_cr4_mask[vm], tdvps->shadow_cr4_read[vm]);
}

/* Fields of which the L1 VMM's value is kept apart. True: it was one. */
static bool change_l2_shadow(const struct tdx_md *md, uint16_t vm, uint32_t field,
			     struct tdx_md_change *change)
{
	struct tdvps *tdvps = md->tdvps;

	change->done = true;
	switch (field) {
	case VMCS_CR0_GUEST_HOST_MASK:
		tdvps->shadow_cr0_mask[vm] = change->value;
		combine_cr0(md, vm);
		return true;
	case VMCS_CR0_READ_SHADOW:
		tdvps->shadow_cr0_read[vm] = change->value;
		combine_cr0(md, vm);
		return true;
	case VMCS_CR4_GUEST_HOST_MASK:
		tdvps->shadow_cr4_mask[vm] = change->value;
		combine_cr4(md, vm);
		return true;
	case VMCS_CR4_READ_SHADOW:
		tdvps->shadow_cr4_read[vm] = change->value;
		combine_cr4(md, vm);
		return true;
	case VMCS_SHARED_EPT_POINTER:
		tdvps->shadow_shared_eptp[vm] = change->value;
		change->done = !(tdvps->l2_ctls[vm] & L2_CTLS_SHARED_EPTP);
		return true;
	case VMCS_VIRTUAL_APIC_PAGE:
		tdvps->l2_vapic_gpa[vm] = change->value;
		tdvps->l2_vapic_hpa[vm] = TDX_NULL_PA;
		return true;
	default:
		change->done = false;
		return false;
	}
}

/* Pause-loop exiting counts native ticks; L1 gives virtual ones. */
static uint64_t change_ple(const struct tdx_md *md, uint32_t *shadow, struct tdx_md_change *change)
{
	if (md->access != TDX_MD_GUEST_WR) {
		return TDX_SUCCESS;
	}
	*shadow = (uint32_t)change->value;
	return valid_if(tdx_tsc_to_native(md->tdcs, change->value, &change->value) &&
			change->value <= 0xffffffff);
}

/* A debugger is bound by the CPU, everybody else by the TD's virtual VMX MSRs. */
static uint64_t change_l2_control(const struct tdx_md *md, enum tdx_vmcs_control control,
				  uint64_t virtual_msr, const struct tdx_md_change *change)
{
	bool debugger = md->access == TDX_MD_HOST_WR &&
			(md->tdcs->attributes & TDX_ATTRIBUTES_DEBUG);
	uint64_t capability = debugger ? cpu_of(md)->vmx_controls[control] : virtual_msr;

	if (control == TDX_CONTROL_PROC_BASED3) {
		return valid_if(!(change->value & change->mask & ~capability));
	}
	return valid_if(control_allowed(change->value, change->mask, capability));
}

uint64_t tdx_md_l2_vmcs_change(const struct tdx_md *md, const struct tdx_md_element *element,
			       struct tdx_md_change *change)
{
	struct tdvps *tdvps = md->tdvps;
	uint32_t field = tdx_md_code(element->id);
	uint16_t vm = element->vm;

	if (change_l2_shadow(md, vm, field, change)) {
		return TDX_SUCCESS;
	}
	switch (field) {
	case VMCS_EPT_POINTER:
		return valid_if(!(change->value & EPTP_SSS) || (md->tdcs->xfam & BIT(12)));
	case VMCS_GUEST_CR0:
		return valid_if(tdx_vmcs_cr_write(get(md, vm, field), &change->value,
						  tdvps->base_l2_cr0_mask,
						  tdvps->base_l2_cr0_shadow));
	case VMCS_GUEST_CR3:
		return valid_if(cr3_allowed(md, change->value));
	case VMCS_GUEST_CR4:
		return valid_if(tdx_vmcs_cr_write(get(md, vm, field), &change->value,
						  tdvps->base_l2_cr4_mask,
						  tdvps->base_l2_cr4_shadow));
	case VMCS_GUEST_IA32_DEBUGCTL:
		return valid_if(debugctl_allowed(md, &change->value));
	case VMCS_PLE_GAP:
		return change_ple(md, &tdvps->shadow_ple_gap[vm], change);
	case VMCS_PLE_WINDOW:
		return change_ple(md, &tdvps->shadow_ple_window[vm], change);
	case VMCS_PROC_BASED_CONTROLS:
		return change_l2_control(md, TDX_CONTROL_PROC_BASED,
					 md->tdcs->virt_true_procbased_ctls, change);
	case VMCS_PROC_BASED_CONTROLS2:
		return change_l2_control(md, TDX_CONTROL_PROC_BASED2,
					 md->tdcs->virt_procbased_ctls2, change);
	case VMCS_PROC_BASED_CONTROLS3:
		return change_l2_control(md, TDX_CONTROL_PROC_BASED3,
					 md->tdcs->virt_procbased_ctls3, change);
	default:
		return TDX_SUCCESS;
	}
}

/* --- TDVPS --------------------------------------------------------------- */

static uint64_t change_xbuff(const struct tdx_md *md, uint32_t at)
{
	bool is_rtit_ctl = (md->tdcs->xfam & TDX_XFAM_PT) &&
			   at == md->tdcs->xbuff_offsets[XFAM_PT_BIT] / 8;

	if ((at >= XBUFF_HEADER_AT && at < XBUFF_HEADER_END) || is_rtit_ctl) {
		return TDX_METADATA_FIELD_NOT_WRITABLE;
	}
	return TDX_SUCCESS;
}

static void change_l2_ctls(const struct tdx_md *md, uint16_t vm, uint64_t value)
{
	uint64_t eptp = md->tdvps->shadow_shared_eptp[vm];

	if (vm == 0 || vm > md->tdcs->num_l2_vms) {
		return;
	}
	if (!(value & L2_CTLS_SHARED_EPTP) || eptp == TDX_NULL_PA) {
		eptp = md->tdr->tdcx_pa[TDX_TDCS_PAGE_ZERO];
	}
	set(md, vm, VMCS_SHARED_EPT_POINTER, eptp);
}

/* The deadline in native ticks; one in the past is now. */
static uint64_t change_deadline(const struct tdx_md *md, uint16_t vm, uint64_t value)
{
	uint64_t now = tdx_plat_tsc(md->lp->machine), native = now;

	if (vm == 0 || vm > md->tdcs->num_l2_vms || value == NO_DEADLINE) {
		return TDX_SUCCESS;
	}
	if (value > tdx_tsc_to_virtual(md->tdcs, now) &&
	    (!tdx_tsc_to_native(md->tdcs, value, &native) || native == 0 ||
	     (int64_t)(native - now) < 0)) {
		return TDX_OPERAND_INVALID;
	}
	md->tdvps->shadow_tsc_deadline[vm] = native;
	return TDX_SUCCESS;
}

/* L1's wish is kept; the CPU's bitmap also has the exits of the TD. */
static void change_bitmaps(const struct tdx_md *md, uint16_t vm, uint32_t at, uint64_t value)
{
	uint32_t page = TDX_TDVPS_PAGE_L2_MSR_BITMAPS + (vm - 1u) * TDX_TDVPS_PAGES_PER_L2_VM;
	uint64_t *used = tdx_md_vp_page(md, page), *wished = tdx_md_vp_page(md, page + 1);
	const uint64_t *td = tdx_memory_private(md->lp->machine,
						md->tdr->tdcx_pa[TDX_TDCS_PAGE_MSR_BITMAPS],
						md->tdr->hkid);

	wished[at] = value;
	used[at] = td[at] | value;
}

uint64_t tdx_md_tdvps_change(const struct tdx_md *md, const struct tdx_md_element *element,
			     struct tdx_md_change *change)
{
	uint32_t at = tdx_md_code(element->id) - tdx_md_code(element->row->id);

	switch (TDX_MD_ROW(element->row, tdx_fields_vp)) {
	case TDX_FIELD_VP_XBUFF:
		return change_xbuff(md, at);
	case TDX_FIELD_VP_IA32_SPEC_CTRL:
		change->value = tdx_spec_ctrl_real(cpu_of(md), md->tdcs, change->value);
		return TDX_SUCCESS;
	case TDX_FIELD_VP_XFAM:
		return TDX_METADATA_FIELD_NOT_WRITABLE;	/* whatever its masks say */
	case TDX_FIELD_VP_L2_CTLS:
		change_l2_ctls(md, (uint16_t)at, change->value);
		return TDX_SUCCESS;
	case TDX_FIELD_VP_TSC_DEADLINE:
		return change_deadline(md, (uint16_t)at, change->value);
	case TDX_FIELD_VP_L2_MSR_BITMAPS_1:
	case TDX_FIELD_VP_L2_MSR_BITMAPS_2:
	case TDX_FIELD_VP_L2_MSR_BITMAPS_3:
		change_bitmaps(md, element->vm, at, change->value);
		change->done = true;
		return TDX_SUCCESS;
	default:
		return TDX_SUCCESS;
	}
}

/* --- the common part ----------------------------------------------------- */

static uint64_t check_address(const struct tdx_md *md, const struct tdx_md_element *element,
			      uint64_t value)
{
	uint8_t holds = element->row->holds;
	uint64_t size = TDX_PAGE;

	if (element->is_vmcs &&
	    tdx_md_code(element->id) == VMCS_POSTED_INTERRUPT_DESCRIPTOR) {
		size = PI_DESCRIPTOR_BYTES;
	}
	if ((holds & TDX_FIELD_HPA) && (holds & TDX_FIELD_SHARED)) {
		return valid_if(tdx_is_shared_pa(md->lp->machine, value, size));
	}
	if ((holds & TDX_FIELD_GPA) && (holds & TDX_FIELD_PRIVATE)) {
		return valid_if(tdx_gpa_is_valid(md->tdcs, value, true));
	}
	return TDX_SUCCESS;
}

static uint64_t find_change(const struct tdx_md *md, const struct tdx_md_element *element,
			    struct tdx_md_change *change)
{
	if (!element->row->special_wr) {
		return TDX_SUCCESS;
	}
	if (!element->is_vmcs) {
		return tdx_md_tdvps_change(md, element, change);
	}
	return element->vm ? tdx_md_l2_vmcs_change(md, element, change) :
			     tdx_md_vmcs_change(md, element, change);
}

static void store(const struct tdx_md *md, const struct tdx_md_element *element, uint64_t value)
{
	if (element->is_vmcs) {
		set(md, element->vm, tdx_md_code(element->id),
		    value & tdx_md_size_mask(element->row->id));
		return;
	}
	if (TDX_MD_ROW(element->row, tdx_fields_vp) == TDX_FIELD_VP_XBUFF &&
	    tdx_md_code(element->id) == XBUFF_MXCSR_AT) {
		tdx_md_vmcs(md, 0)->state.mxcsr = (uint32_t)value;
	}
	memcpy(element->where, &value, tdx_md_element_size(element->row->id));
}

uint64_t tdx_md_vp_write(const struct tdx_md *md, struct tdx_md_element *element,
			 uint64_t value, uint64_t mask)
{
	struct tdx_md_change change = { .mask = element->wr_mask & mask };
	uint64_t old = 0, status;

	/* A whole element is written without regard to what is there. */
	if (change.mask != tdx_md_size_mask(element->row->id)) {
		old = element->value;
	}
	/* An address that was never set is all ones, also where it cannot be written. */
	if ((element->row->holds & (TDX_FIELD_GPA | TDX_FIELD_HPA)) && (old & BIT(63))) {
		old &= element->wr_mask;
	}
	if (!tdx_md_forbidden_unchanged(old, value, mask, element->wr_mask)) {
		return TDX_METADATA_FIELD_VALUE_NOT_VALID;
	}
	change.value = (old & ~change.mask) | (value & change.mask);
	status = check_address(md, element, change.value);
	if (status == TDX_SUCCESS) {
		status = find_change(md, element, &change);
	}
	if (status == TDX_SUCCESS && !change.done) {
		store(md, element, change.value);
	}
	return status;
}
