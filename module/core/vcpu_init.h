/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What TDH.VP.INIT puts into a vCPU: its state after INIT as a TD sees it, the
 * module's fields in the TDVPS, and the VMCSs of L1 and of the L2 VMs.
 */
#ifndef TDX_MODULE_CORE_VCPU_INIT_H
#define TDX_MODULE_CORE_VCPU_INIT_H

#include "core/td.h"

/**
 * tdx_vcpu_init_state - general registers, and all else outside of a VMCS
 * @rcx: what the host wants in RCX and R8
 */
void tdx_vcpu_init_state(struct tdx_call *call, const struct tdx_td *td, struct tdx_vcpu *vcpu,
			 uint64_t rcx);
/* Shadows, L2 addresses and the CR0 and CR4 bits that the module keeps in L2. */
void tdx_vcpu_init_controls(struct tdx_call *call, const struct tdx_td *td,
			    struct tdx_vcpu *vcpu);
/* The VMCS of a VM, 0 being L1. */
void tdx_vcpu_init_vmcs(struct tdx_call *call, const struct tdx_td *td, struct tdx_vcpu *vcpu,
			uint16_t vm);

#endif /* TDX_MODULE_CORE_VCPU_INIT_H */
