/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Between a page's attributes and an L2 VM's secure-EPT entry.
 */
#include "leaf/tdg/attributes.h"

static uint16_t choose(bool yes, uint32_t attribute)
{
	return yes ? (uint16_t)attribute : 0;
}

uint16_t tdx_attr_of_entry(uint64_t entry, bool blockedw)
{
	bool blocked = tdx_l2_sept_is_blocked(entry);
	bool saved = blocked && !blockedw;
	uint16_t attributes = 0;

	if (tdx_l2_sept_is_free(entry)) {
		return choose(entry & TDX_SEPT_SVE, ATTR_SVE);
	}
	if (!tdx_sept_is_leaf(entry)) {
		return ATTR_PRESENT | ATTR_VALID;
	}
	attributes |= choose(entry & TDX_SEPT_VPW, ATTR_VGP);
	attributes |= choose(entry & TDX_SEPT_PW, ATTR_PWA);
	attributes |= choose(entry & TDX_L2_SEPT_SSS, ATTR_SSS);
	attributes |= choose(entry & TDX_SEPT_SVE, ATTR_SVE);
	attributes |= choose(entry & (blocked ? TDX_L2_SEPT_SAVED_W : TDX_SEPT_W), ATTR_W);
	attributes |= choose(entry & (saved ? TDX_L2_SEPT_SAVED_R : TDX_SEPT_R), ATTR_R);
	attributes |= choose(entry & (saved ? TDX_L2_SEPT_SAVED_XS : TDX_SEPT_X), ATTR_XS);
	attributes |= choose(entry & (saved ? TDX_L2_SEPT_SAVED_XU : TDX_SEPT_XU), ATTR_XU);
	return attributes | ATTR_VALID;
}

uint64_t tdx_attr_entry_bits(uint16_t attributes, bool blocked)
{
	uint64_t bits = 0;

	bits |= attributes & ATTR_VGP ? TDX_SEPT_VPW : 0;
	bits |= attributes & ATTR_PWA ? TDX_SEPT_PW : 0;
	bits |= attributes & ATTR_SSS ? TDX_L2_SEPT_SSS : 0;
	bits |= attributes & ATTR_SVE ? TDX_SEPT_SVE : 0;
	if (attributes & ATTR_R) {
		bits |= blocked ? TDX_L2_SEPT_SAVED_R : TDX_SEPT_R;
	}
	if (attributes & ATTR_W) {
		bits |= blocked ? TDX_L2_SEPT_SAVED_W : TDX_SEPT_W;
	}
	if (attributes & ATTR_XS) {
		bits |= blocked ? TDX_L2_SEPT_SAVED_XS : TDX_SEPT_X;
	}
	if (attributes & ATTR_XU) {
		bits |= blocked ? TDX_L2_SEPT_SAVED_XU : TDX_SEPT_XU;
	}
	return bits;
}

bool tdx_attr_walk_l2(const struct tdx_guest *guest, uint16_t vm, uint64_t gpa, int *level,
		      uint64_t **entry, uint64_t *value)
{
	int wanted = *level;

	*entry = tdx_sept_walk(guest->machine, tdx_l2_sept_eptp(&guest->td, vm), gpa,
			       guest->td.hkid, level, value, true);
	return *level == wanted;
}
