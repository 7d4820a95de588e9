/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * VP metadata: fields of a vCPU in its TDVPS, its architectural state and its
 * VMCSs. What a write implies is in metadata_vp_write.c.
 *
 * The TDVPS has places for general, vector and other registers that the engine
 * works on; those fields are members of struct tdx_guest_state in the page of
 * the L1 VMCS instead, and only their ids and offsets are the TDVPS's.
 */
#include <stddef.h>
#include <string.h>

#include <tdx/status.h>

#include "core/guest.h"
#include "core/memory.h"
#include "core/metadata.h"
#include "core/params.h"

#define BITMAPS_CLASS(class)	(((class) - TDX_MD_CLASS_VMCS_1) % TDX_MD_CLASSES_PER_VM == 1)
#define VAPIC_PPR		0xa0u

/* XBUFF, legacy region: MXCSR at 24, XMM0 from 160 (SDM volume 1, 10.5). */
#define XBUFF_MXCSR_AT		3u	/* in units of 8 bytes */
#define MXCSR_INITIAL		0x1f80u
#define XBUFF_XMM_AT		20u
#define XBUFF_XMM_END		52u

#define MEMBER(row, member)	[TDX_FIELD_VP_##row] = offsetof(struct tdx_guest_state, member) + 1

/* Rows that are members of struct tdx_guest_state: offset plus one, 0 if not. */
static const uint16_t state_members[TDX_NUM_FIELDS_VP] = {
	MEMBER(RAX, gpr[TDX_RAX]), MEMBER(RCX, gpr[TDX_RCX]), MEMBER(RDX, gpr[TDX_RDX]),
	MEMBER(RBX, gpr[TDX_RBX]), MEMBER(RBP, gpr[TDX_RBP]), MEMBER(RSI, gpr[TDX_RSI]),
	MEMBER(RDI, gpr[TDX_RDI]), MEMBER(R8, gpr[TDX_R8]), MEMBER(R9, gpr[TDX_R9]),
	MEMBER(R10, gpr[TDX_R10]), MEMBER(R11, gpr[TDX_R11]), MEMBER(R12, gpr[TDX_R12]),
	MEMBER(R13, gpr[TDX_R13]), MEMBER(R14, gpr[TDX_R14]), MEMBER(R15, gpr[TDX_R15]),
	MEMBER(DR0, dr[0]), MEMBER(DR1, dr[1]), MEMBER(DR2, dr[2]), MEMBER(DR3, dr[3]),
	MEMBER(DR6, dr6), MEMBER(XCR0, xcr0), MEMBER(CR2, cr2),
	MEMBER(IA32_SPEC_CTRL, spec_ctrl), MEMBER(IA32_UMWAIT_CONTROL, umwait_control),
	MEMBER(IA32_XSS, xss), MEMBER(IA32_STAR, star), MEMBER(IA32_LSTAR, lstar),
	MEMBER(IA32_FMASK, fmask), MEMBER(IA32_KERNEL_GS_BASE, kernel_gs_base),
	MEMBER(IA32_TSC_AUX, tsc_aux), MEMBER(IA32_TSX_CTRL, tsx_ctrl),
};

void tdx_md_vp_store_msr(struct tdvps *tdvps, struct tdx_guest_state *state, int row,
			 uint32_t index, uint64_t value)
{
	uint16_t member = state_members[row];
	uint8_t *at = member ? (uint8_t *)state + member - 1 :
			       (uint8_t *)tdvps + tdx_fields_vp[row].offset;

	memcpy(at + index * sizeof(value), &value, sizeof(value));
}

void *tdx_md_vp_page(const struct tdx_md *md, uint32_t page)
{
	if (page == TDX_TDVPS_PAGE_FIRST) {
		return md->tdvps;
	}
	return tdx_memory_private(md->lp->machine, md->tdvps->tdvps_pa[page], md->tdr->hkid);
}

static uint32_t vmcs_page(uint16_t vm)
{
	return vm ? TDX_TDVPS_PAGE_L2_VMCS + (vm - 1u) * TDX_TDVPS_PAGES_PER_L2_VM
		  : (uint32_t)TDX_TDVPS_PAGE_VMCS;
}

struct tdx_vmcs *tdx_md_vmcs(const struct tdx_md *md, uint16_t vm)
{
	return tdx_md_vp_page(md, vmcs_page(vm));
}

static struct tdx_guest_state *vcpu_state(const struct tdx_md *md)
{
	return &tdx_md_vmcs(md, 0)->state;
}

struct tdx_guest_state *tdx_md_vm_state(const struct tdx_md *md, uint16_t vm)
{
	return md->tdvps->curr_vm == vm ? vcpu_state(md) : NULL;
}

static uint64_t vmcs_value(const struct tdx_md *md, uint16_t vm, uint32_t field)
{
	return tdx_vmcs_read(tdx_md_vmcs(md, vm), tdx_md_vm_state(md, vm), field);
}

/* What the L1 VMM asked for, where the VMCS holds what came of it. */
static bool l2_shadow(const struct tdvps *tdvps, uint16_t vm, uint32_t field, bool host,
		      bool guest, uint64_t *value)
{
	switch (field) {
	case VMCS_CR0_GUEST_HOST_MASK:
		*value = tdvps->shadow_cr0_mask[vm];
		return !host;
	case VMCS_CR0_READ_SHADOW:
		*value = tdvps->shadow_cr0_read[vm];
		return !host;
	case VMCS_CR4_GUEST_HOST_MASK:
		*value = tdvps->shadow_cr4_mask[vm];
		return !host;
	case VMCS_CR4_READ_SHADOW:
		*value = tdvps->shadow_cr4_read[vm];
		return !host;
	case VMCS_PLE_GAP:
		*value = tdvps->shadow_ple_gap[vm];
		return guest;
	case VMCS_PLE_WINDOW:
		*value = tdvps->shadow_ple_window[vm];
		return guest;
	case VMCS_SHARED_EPT_POINTER:
		*value = tdvps->shadow_shared_eptp[vm];
		return true;
	case VMCS_VIRTUAL_APIC_PAGE:
		*value = tdvps->l2_vapic_gpa[vm];
		return true;
	default:
		return false;
	}
}

static uint64_t l2_vmcs_read(const struct tdx_md *md, uint16_t vm, uint32_t field, uint64_t value)
{
	const struct tdvps *tdvps = md->tdvps;
	bool host = tdx_md_is_host(md);
	bool guest = (md->access & ~TDX_MD_WRITE) == TDX_MD_GUEST_RD;
	uint64_t shadow;

	if (l2_shadow(tdvps, vm, field, host, guest, &shadow)) {
		return shadow;
	}
	if (!host && field == VMCS_GUEST_CR0) {
		return tdx_vmcs_cr_read(value, tdvps->base_l2_cr0_mask,
					tdvps->base_l2_cr0_shadow);
	}
	if (!host && field == VMCS_GUEST_CR4) {
		return tdx_vmcs_cr_read(value, tdvps->base_l2_cr4_mask,
					tdvps->base_l2_cr4_shadow);
	}
	return value;
}

/* An export sees the CR0 and CR4 that the guest sees; a debugger the real ones. */
static uint64_t vmcs_read(const struct tdx_md *md, uint32_t field, uint64_t value)
{
	if ((md->access & ~TDX_MD_WRITE) != TDX_MD_EXPORT_MUTABLE) {
		return value;
	}
	if (field == VMCS_GUEST_CR0) {
		return tdx_vmcs_cr_read(value, vmcs_value(md, 0, VMCS_CR0_GUEST_HOST_MASK),
					vmcs_value(md, 0, VMCS_CR0_READ_SHADOW));
	}
	if (field == VMCS_GUEST_CR4) {
		return tdx_vmcs_cr_read(value, vmcs_value(md, 0, VMCS_CR4_GUEST_HOST_MASK),
					vmcs_value(md, 0, VMCS_CR4_READ_SHADOW));
	}
	return value;
}

static uint64_t get_vmcs(const struct tdx_md *md, struct tdx_md_element *element)
{
	uint32_t field = tdx_md_code(element->id);

	element->is_vmcs = true;
	if (element->vm > md->tdcs->num_l2_vms || (field & 1) || tdx_vmcs_slot(field) < 0) {
		return TDX_METADATA_FIELD_ID_INCORRECT;
	}
	element->value = vmcs_value(md, element->vm, field);
	element->value = element->vm ? l2_vmcs_read(md, element->vm, field, element->value) :
				       vmcs_read(md, field, element->value);
	element->value &= tdx_md_size_mask(element->row->id);
	return TDX_SUCCESS;
}

/* Virtual interrupt: is the requested priority above that being processed? */
static uint64_t state_details(const struct tdx_md *md)
{
	const uint8_t *vapic = tdx_md_vp_page(md, TDX_TDVPS_PAGE_VAPIC);
	uint8_t stored = (uint8_t)vmcs_value(md, 0, VMCS_GUEST_INTERRUPT_STATUS);

	return (tdx_vapic_rvi(vapic, stored) & 0xf0u) > (vapic[VAPIC_PPR] & 0xf0u);
}

/* Where XBUFF's quadword is, if the engine holds it; NULL: in the page. */
static void *xbuff_in_state(const struct tdx_md *md, uint32_t at)
{
	if (at < XBUFF_XMM_AT || at >= XBUFF_XMM_END) {
		return NULL;
	}
	return &vcpu_state(md)->xmm[(at - XBUFF_XMM_AT) / 2][(at - XBUFF_XMM_AT) % 2];
}

/* A debugger sees the MSR bitmaps that the CPU uses, L1 the ones it asked for. */
static uint32_t bitmaps_offset(const struct tdx_md *md, const struct tdx_md_element *element)
{
	uint32_t offset = element->row->offset;

	if (element->vm && BITMAPS_CLASS(tdx_md_class(element->id)) && !tdx_md_is_host(md)) {
		offset += TDX_PAGE;
	}
	return offset;
}

static void *locate(const struct tdx_md *md, const struct tdx_md_element *element)
{
	int row = TDX_MD_ROW(element->row, tdx_fields_vp);
	uint32_t at = tdx_md_code(element->id) - tdx_md_code(element->row->id);
	uint32_t offset = bitmaps_offset(md, element) + at * tdx_md_element_size(element->row->id);
	void *in_state = row == TDX_FIELD_VP_XBUFF ? xbuff_in_state(md, at) : NULL;

	if (state_members[row]) {
		return (uint8_t *)vcpu_state(md) + state_members[row] - 1;
	}
	if (in_state) {
		return in_state;
	}
	return (uint8_t *)tdx_md_vp_page(md, offset / TDX_PAGE) + offset % TDX_PAGE;
}

/*
 * XSAVES does not write MXCSR while the SSE state is the initial one, so a
 * debugger finds there what was there before.
 */
static bool sse_is_initial(const struct tdx_guest_state *state)
{
	static const uint64_t zero[16][2];

	return state->mxcsr == MXCSR_INITIAL &&
	       memcmp(state->xmm, zero, sizeof(state->xmm)) == 0;
}

static void special_read(const struct tdx_md *md, struct tdx_md_element *element)
{
	switch (TDX_MD_ROW(element->row, tdx_fields_vp)) {
	case TDX_FIELD_VP_VCPU_STATE_DETAILS:
		element->value = state_details(md);
		break;
	case TDX_FIELD_VP_IA32_SPEC_CTRL:
		element->value = tdx_spec_ctrl_virtual(&md->lp->machine->module.cpu, md->tdcs,
						       element->value);
		break;
	case TDX_FIELD_VP_XBUFF:
		if (tdx_md_code(element->id) == XBUFF_MXCSR_AT &&
		    !sse_is_initial(vcpu_state(md))) {
			element->value = (element->value & ~0xffffffffull) |
					 vcpu_state(md)->mxcsr;
		}
		break;
	default:
		break;
	}
}

uint64_t tdx_md_vp_get(const struct tdx_md *md, struct tdx_md_element *element)
{
	uint32_t class = tdx_md_class(element->id);

	if (class >= TDX_MD_CLASS_VMCS_1) {
		element->vm = (class - TDX_MD_CLASS_VMCS_1) / TDX_MD_CLASSES_PER_VM + 1;
	}
	if (!TDX_MD_IS_IN(element->row, tdx_fields_vp, TDX_NUM_FIELDS_VP)) {
		return get_vmcs(md, element);
	}
	if (element->vm > md->tdcs->num_l2_vms) {
		return TDX_METADATA_FIELD_ID_INCORRECT;
	}
	element->where = locate(md, element);
	element->value = 0;
	memcpy(&element->value, element->where, tdx_md_element_size(element->row->id));
	special_read(md, element);
	return TDX_SUCCESS;
}
