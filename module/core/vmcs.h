/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The VMCS of a TD's vCPU as it lies in a TDVPS page: one word a field, in
 * the order of abi/vmcs.toml, and after the words of VM 0 the vCPU's
 * architectural state.
 *
 * A vCPU has one state, whichever of its VMs runs. The fields that are members
 * of struct tdx_guest_state are up to date there while their VMCS is the
 * current one, and in the words while it is not. General, vector and debug
 * registers, CR2, XCR0 and the MSRs without a VMCS field are never switched:
 * L1 and L2 share them, as they do on hardware.
 *
 * Nothing here decides anything: who may read or write a field, and what a
 * write implies, is the metadata's matter.
 */
#ifndef TDX_MODULE_CORE_VMCS_H
#define TDX_MODULE_CORE_VMCS_H

#include <stdbool.h>
#include <stdint.h>

#include <machine/vcpu.h>

#include "gen/vmcs.h"

struct tdx_vmcs {
	uint32_t revision;
	uint32_t abort;
	uint64_t slots[TDX_NUM_VMCS_SLOTS];
	/* In the page of VM 0 only: the vCPU's state, of the current VM. */
	struct tdx_guest_state state;
};

_Static_assert(sizeof(struct tdx_vmcs) <= 4096, "a VMCS is a page");

/* The slot of an encoding (bit 0, "high half", ignored); -1 if it has none. */
int tdx_vmcs_slot(uint32_t field);

/* The member of struct tdx_guest_state that a field is; NULL if it is none. */
const struct tdx_vmcs_state *tdx_vmcs_state(uint32_t field);

/**
 * tdx_vmcs_read - VMREAD of a whole field
 * @vmcs: the VMCS
 * @state: the vCPU's state if @vmcs is the current VMCS, else NULL
 * @field: an encoding that has a slot
 */
uint64_t tdx_vmcs_read(const struct tdx_vmcs *vmcs, const struct tdx_guest_state *state,
		       uint32_t field);

/* VMWRITE; the caller marks the state as changed if @state is not NULL. */
void tdx_vmcs_write(struct tdx_vmcs *vmcs, struct tdx_guest_state *state, uint32_t field,
		    uint64_t value);

/* VMPTRLD: take the fields of @vmcs into the state; and the reverse. */
void tdx_vmcs_load(const struct tdx_vmcs *vmcs, struct tdx_guest_state *state);
void tdx_vmcs_save(struct tdx_vmcs *vmcs, const struct tdx_guest_state *state);

/* What software sees of a control register under a VMCS's mask and shadow. */
static inline uint64_t tdx_vmcs_cr_read(uint64_t value, uint64_t mask, uint64_t shadow)
{
	return (value & ~mask) | (shadow & mask);
}

/* A write under them; false: it would change a bit that is not software's. */
static inline bool tdx_vmcs_cr_write(uint64_t old, uint64_t *value, uint64_t mask,
				     uint64_t shadow)
{
	if ((*value ^ shadow) & mask) {
		return false;
	}
	*value = (old & mask) | (*value & ~mask);
	return true;
}

#endif /* TDX_MODULE_CORE_VMCS_H */
