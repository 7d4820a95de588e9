/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The guest's MSRs on a platform where WRMSR has no effect
 * (TDX_KNOB_MSRS_AS_LISTED): a TD exit finds in each what the platform lists
 * and saves that. For replaying what such a model answered; elsewhere the
 * engine keeps the guest's values.
 */
#include "core/guest.h"

#include "core/metadata.h"
#include "core/msr_index.h"
#include "core/params.h"
#include "core/plat.h"

#define CODE_MASK	0x1fffu
#define CODE_HIGH	0x2000u		/* an MSR from C0000000h on */
#define XFAM_LBR	(1ull << 15)
#define PERF_METRICS	(1ull << 15)	/* in IA32_PERF_CAPABILITIES */

enum need { ALWAYS, XFD, PERFMON, METRICS, WAITPKG, TSX, LBR };

static const struct {
	uint16_t row;
	uint8_t need;
} saved[] = {
	{ TDX_FIELD_VP_IA32_XFD, XFD }, { TDX_FIELD_VP_IA32_XFD_ERR, XFD },
	{ TDX_FIELD_VP_IA32_DS_AREA, ALWAYS }, { TDX_FIELD_VP_IA32_LBR_DEPTH, LBR },
	{ TDX_FIELD_VP_IA32_FIXED_CTR_CTRL, PERFMON }, { TDX_FIELD_VP_IA32_FIXED_CTRX, PERFMON },
	{ TDX_FIELD_VP_IA32_A_PMCX, PERFMON }, { TDX_FIELD_VP_IA32_PERFEVTSELX, PERFMON },
	{ TDX_FIELD_VP_MSR_OFFCORE_RSPX, PERFMON },
	{ TDX_FIELD_VP_IA32_PERF_GLOBAL_STATUS, PERFMON },
	{ TDX_FIELD_VP_IA32_PERF_METRICS, METRICS }, { TDX_FIELD_VP_IA32_PEBS_ENABLE, PERFMON },
	{ TDX_FIELD_VP_MSR_PEBS_DATA_CFG, PERFMON }, { TDX_FIELD_VP_MSR_PEBS_LD_LAT, PERFMON },
	{ TDX_FIELD_VP_IA32_UMWAIT_CONTROL, WAITPKG }, { TDX_FIELD_VP_IA32_TSX_CTRL, TSX },
	{ TDX_FIELD_VP_IA32_UARCH_MISC_CTL, ALWAYS }, { TDX_FIELD_VP_IA32_SPEC_CTRL, ALWAYS },
	{ TDX_FIELD_VP_IA32_STAR, ALWAYS }, { TDX_FIELD_VP_IA32_LSTAR, ALWAYS },
	{ TDX_FIELD_VP_IA32_FMASK, ALWAYS }, { TDX_FIELD_VP_IA32_KERNEL_GS_BASE, ALWAYS },
	{ TDX_FIELD_VP_IA32_TSC_AUX, ALWAYS },
};

static uint64_t listed(const struct tdx_guest *guest, uint32_t msr)
{
	return tdx_plat_rdmsr(guest->machine, guest->lp->index, msr);
}

static bool is_saved(const struct tdx_guest *guest, uint8_t need)
{
	const struct tdcs *tdcs = guest->tdcs;
	bool perfmon = tdcs->attributes & TDX_ATTRIBUTES_PERFMON;

	switch (need) {
	case XFD:
		return tdcs->cpuid_flags.xfd;
	case PERFMON:
		return perfmon;
	case METRICS:
		return perfmon && (listed(guest, MSR_PERF_CAPABILITIES) & PERF_METRICS);
	case WAITPKG:
		return tdcs->cpuid_flags.waitpkg;
	case TSX:
		return tdcs->cpuid_flags.tsx;
	case LBR:
		return guest->tdvps->xfam & XFAM_LBR;
	default:
		return true;
	}
}

void tdx_guest_save_listed_msrs(struct tdx_guest *guest)
{
	for (size_t i = 0; i < sizeof(saved) / sizeof(saved[0]); i++) {
		const struct tdx_field *row = &tdx_fields_vp[saved[i].row];
		uint32_t code = tdx_md_code(row->id);
		uint32_t msr = (code & CODE_MASK) | (code & CODE_HIGH ? 0xc0000000u : 0);

		for (uint32_t n = 0; is_saved(guest, saved[i].need) && n < row->fields; n++) {
			tdx_md_vp_store_msr(guest->tdvps, guest->state, saved[i].row, n,
					    listed(guest, msr + n));
		}
	}
}
