// SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/consumers.toml and abi/leaves_*.toml; do not edit. Regenerate: make gen */
/*
 * The exported calls. Each is one instruction behind a static branch; the other
 * side of the branch does the same between two trace events.
 */
#include <linux/instrumentation.h>
#include <linux/rcupdate.h>
#include <tdx/tdx.h>
#include <tdxkit/gen/calls.h>

#include "export.h"
#include "trace.h"

static noinstr tdx_status traced_tdh_vp_enter(struct tdx_tdvpr tdvpr, u64 flags,
					      struct tdx_vp_regs *regs)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.VP.ENTER",
		.tdr = TDX_NULL_PA,
		.tdvpr = tdvpr.pa,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	instrumentation_begin();
	if (rcu_is_watching())
		trace_seamcall(&subject);
	instrumentation_end();
	status = tdh_vp_enter(tdvpr, flags, regs);
	instrumentation_begin();
	if (rcu_is_watching())
		trace_seamret(&subject, status);
	instrumentation_end();
	return status;
}

noinstr tdx_status tdxkit_tdh_vp_enter(struct tdx_tdvpr tdvpr, u64 flags, struct tdx_vp_regs *regs)
{
	if (tdxkit_traced())
		return traced_tdh_vp_enter(tdvpr, flags, regs);
	return tdh_vp_enter(tdvpr, flags, regs);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_vp_enter, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinstr tdx_status traced_tdh_vp_enter_resume(struct tdx_tdvpr tdvpr, u64 flags,
						     struct tdx_vp_regs *regs)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.VP.ENTER resume",
		.tdr = TDX_NULL_PA,
		.tdvpr = tdvpr.pa,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	instrumentation_begin();
	if (rcu_is_watching())
		trace_seamcall(&subject);
	instrumentation_end();
	status = tdh_vp_enter_resume(tdvpr, flags, regs);
	instrumentation_begin();
	if (rcu_is_watching())
		trace_seamret(&subject, status);
	instrumentation_end();
	return status;
}

noinstr tdx_status tdxkit_tdh_vp_enter_resume(struct tdx_tdvpr tdvpr, u64 flags,
					      struct tdx_vp_regs *regs)
{
	if (tdxkit_traced())
		return traced_tdh_vp_enter_resume(tdvpr, flags, regs);
	return tdh_vp_enter_resume(tdvpr, flags, regs);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_vp_enter_resume, TDXKIT_KVM_INTEL, "kvm-intel");

static noinstr tdx_status traced_tdh_vp_enter_vmcall(struct tdx_tdvpr tdvpr, u64 flags,
						     struct tdx_vp_regs *regs)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.VP.ENTER vmcall",
		.tdr = TDX_NULL_PA,
		.tdvpr = tdvpr.pa,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	instrumentation_begin();
	if (rcu_is_watching())
		trace_seamcall(&subject);
	instrumentation_end();
	status = tdh_vp_enter_vmcall(tdvpr, flags, regs);
	instrumentation_begin();
	if (rcu_is_watching())
		trace_seamret(&subject, status);
	instrumentation_end();
	return status;
}

noinstr tdx_status tdxkit_tdh_vp_enter_vmcall(struct tdx_tdvpr tdvpr, u64 flags,
					      struct tdx_vp_regs *regs)
{
	if (tdxkit_traced())
		return traced_tdh_vp_enter_vmcall(tdvpr, flags, regs);
	return tdh_vp_enter_vmcall(tdvpr, flags, regs);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_vp_enter_vmcall, TDXKIT_KVM_INTEL, "kvm-intel");

static noinline tdx_status traced_tdh_mng_addcx(u64 page_pa, struct tdx_tdr tdr)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.MNG.ADDCX",
		.tdr = tdr.pa,
		.tdvpr = TDX_NULL_PA,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_mng_addcx(page_pa, tdr);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_mng_addcx(u64 page_pa, struct tdx_tdr tdr)
{
	if (tdxkit_traced())
		return traced_tdh_mng_addcx(page_pa, tdr);
	return tdh_mng_addcx(page_pa, tdr);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_mng_addcx, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinline tdx_status traced_tdh_mem_page_add(struct tdx_gpa_level gpa, struct tdx_tdr tdr,
						   u64 page_pa, u64 source_pa, u64 *entry,
						   u64 *info)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.MEM.PAGE.ADD",
		.tdr = tdr.pa,
		.tdvpr = TDX_NULL_PA,
		.gpa = tdx_gpa_level_gpa(gpa),
		.level = tdx_gpa_level_level(gpa),
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_mem_page_add(gpa, tdr, page_pa, source_pa, entry, info);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_mem_page_add(struct tdx_gpa_level gpa, struct tdx_tdr tdr, u64 page_pa,
				   u64 source_pa, u64 *entry, u64 *info)
{
	if (tdxkit_traced())
		return traced_tdh_mem_page_add(gpa, tdr, page_pa, source_pa, entry, info);
	return tdh_mem_page_add(gpa, tdr, page_pa, source_pa, entry, info);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_mem_page_add, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinline tdx_status traced_tdh_mem_sept_add(struct tdx_gpa_level gpa, struct tdx_tdr tdr,
						   u64 page_pa, u64 *entry, u64 *info)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.MEM.SEPT.ADD",
		.tdr = tdr.pa,
		.tdvpr = TDX_NULL_PA,
		.gpa = tdx_gpa_level_gpa(gpa),
		.level = tdx_gpa_level_level(gpa),
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_mem_sept_add(gpa, tdr, page_pa, entry, info);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_mem_sept_add(struct tdx_gpa_level gpa, struct tdx_tdr tdr, u64 page_pa,
				   u64 *entry, u64 *info)
{
	if (tdxkit_traced())
		return traced_tdh_mem_sept_add(gpa, tdr, page_pa, entry, info);
	return tdh_mem_sept_add(gpa, tdr, page_pa, entry, info);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_mem_sept_add, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinline tdx_status traced_tdh_vp_addcx(u64 page_pa, struct tdx_tdvpr tdvpr)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.VP.ADDCX",
		.tdr = TDX_NULL_PA,
		.tdvpr = tdvpr.pa,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_vp_addcx(page_pa, tdvpr);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_vp_addcx(u64 page_pa, struct tdx_tdvpr tdvpr)
{
	if (tdxkit_traced())
		return traced_tdh_vp_addcx(page_pa, tdvpr);
	return tdh_vp_addcx(page_pa, tdvpr);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_vp_addcx, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinline tdx_status traced_tdh_mem_page_aug(struct tdx_gpa_level gpa, struct tdx_tdr tdr,
						   u64 page_pa, u64 *entry, u64 *info)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.MEM.PAGE.AUG",
		.tdr = tdr.pa,
		.tdvpr = TDX_NULL_PA,
		.gpa = tdx_gpa_level_gpa(gpa),
		.level = tdx_gpa_level_level(gpa),
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_mem_page_aug(gpa, tdr, page_pa, entry, info);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_mem_page_aug(struct tdx_gpa_level gpa, struct tdx_tdr tdr, u64 page_pa,
				   u64 *entry, u64 *info)
{
	if (tdxkit_traced())
		return traced_tdh_mem_page_aug(gpa, tdr, page_pa, entry, info);
	return tdh_mem_page_aug(gpa, tdr, page_pa, entry, info);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_mem_page_aug, TDXKIT_KVM_INTEL, "kvm-intel");

static noinline tdx_status traced_tdh_mem_range_block(struct tdx_gpa_level gpa, struct tdx_tdr tdr,
						      u64 *entry, u64 *info)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.MEM.RANGE.BLOCK",
		.tdr = tdr.pa,
		.tdvpr = TDX_NULL_PA,
		.gpa = tdx_gpa_level_gpa(gpa),
		.level = tdx_gpa_level_level(gpa),
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_mem_range_block(gpa, tdr, entry, info);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_mem_range_block(struct tdx_gpa_level gpa, struct tdx_tdr tdr, u64 *entry,
				      u64 *info)
{
	if (tdxkit_traced())
		return traced_tdh_mem_range_block(gpa, tdr, entry, info);
	return tdh_mem_range_block(gpa, tdr, entry, info);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_mem_range_block, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinline tdx_status traced_tdh_mng_key_config(struct tdx_tdr tdr)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.MNG.KEY.CONFIG",
		.tdr = tdr.pa,
		.tdvpr = TDX_NULL_PA,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_mng_key_config(tdr);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_mng_key_config(struct tdx_tdr tdr)
{
	if (tdxkit_traced())
		return traced_tdh_mng_key_config(tdr);
	return tdh_mng_key_config(tdr);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_mng_key_config, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinline tdx_status traced_tdh_mng_create(struct tdx_tdr tdr, struct tdx_hkid hkid)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.MNG.CREATE",
		.tdr = tdr.pa,
		.tdvpr = TDX_NULL_PA,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_mng_create(tdr, hkid);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_mng_create(struct tdx_tdr tdr, struct tdx_hkid hkid)
{
	if (tdxkit_traced())
		return traced_tdh_mng_create(tdr, hkid);
	return tdh_mng_create(tdr, hkid);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_mng_create, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinline tdx_status traced_tdh_vp_create(struct tdx_tdvpr tdvpr, struct tdx_tdr tdr)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.VP.CREATE",
		.tdr = tdr.pa,
		.tdvpr = tdvpr.pa,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_vp_create(tdvpr, tdr);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_vp_create(struct tdx_tdvpr tdvpr, struct tdx_tdr tdr)
{
	if (tdxkit_traced())
		return traced_tdh_vp_create(tdvpr, tdr);
	return tdh_vp_create(tdvpr, tdr);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_vp_create, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinline tdx_status traced_tdh_mng_rd(struct tdx_tdr tdr, struct tdx_field_id field,
					     u64 *value)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.MNG.RD",
		.tdr = tdr.pa,
		.tdvpr = TDX_NULL_PA,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_mng_rd(tdr, field, value);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_mng_rd(struct tdx_tdr tdr, struct tdx_field_id field, u64 *value)
{
	if (tdxkit_traced())
		return traced_tdh_mng_rd(tdr, field, value);
	return tdh_mng_rd(tdr, field, value);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_mng_rd, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinline tdx_status traced_tdh_mr_extend(u64 gpa, struct tdx_tdr tdr, u64 *entry, u64 *info)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.MR.EXTEND",
		.tdr = tdr.pa,
		.tdvpr = TDX_NULL_PA,
		.gpa = gpa,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_mr_extend(gpa, tdr, entry, info);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_mr_extend(u64 gpa, struct tdx_tdr tdr, u64 *entry, u64 *info)
{
	if (tdxkit_traced())
		return traced_tdh_mr_extend(gpa, tdr, entry, info);
	return tdh_mr_extend(gpa, tdr, entry, info);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_mr_extend, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinline tdx_status traced_tdh_mr_finalize(struct tdx_tdr tdr)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.MR.FINALIZE",
		.tdr = tdr.pa,
		.tdvpr = TDX_NULL_PA,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_mr_finalize(tdr);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_mr_finalize(struct tdx_tdr tdr)
{
	if (tdxkit_traced())
		return traced_tdh_mr_finalize(tdr);
	return tdh_mr_finalize(tdr);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_mr_finalize, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinline tdx_status traced_tdh_vp_flush(struct tdx_tdvpr tdvpr)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.VP.FLUSH",
		.tdr = TDX_NULL_PA,
		.tdvpr = tdvpr.pa,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_vp_flush(tdvpr);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_vp_flush(struct tdx_tdvpr tdvpr)
{
	if (tdxkit_traced())
		return traced_tdh_vp_flush(tdvpr);
	return tdh_vp_flush(tdvpr);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_vp_flush, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinline tdx_status traced_tdh_mng_vpflushdone(struct tdx_tdr tdr)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.MNG.VPFLUSHDONE",
		.tdr = tdr.pa,
		.tdvpr = TDX_NULL_PA,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_mng_vpflushdone(tdr);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_mng_vpflushdone(struct tdx_tdr tdr)
{
	if (tdxkit_traced())
		return traced_tdh_mng_vpflushdone(tdr);
	return tdh_mng_vpflushdone(tdr);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_mng_vpflushdone, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinline tdx_status traced_tdh_mng_key_freeid(struct tdx_tdr tdr)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.MNG.KEY.FREEID",
		.tdr = tdr.pa,
		.tdvpr = TDX_NULL_PA,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_mng_key_freeid(tdr);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_mng_key_freeid(struct tdx_tdr tdr)
{
	if (tdxkit_traced())
		return traced_tdh_mng_key_freeid(tdr);
	return tdh_mng_key_freeid(tdr);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_mng_key_freeid, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinline tdx_status traced_tdh_mng_init(struct tdx_tdr tdr, u64 params_pa, u64 *cpuid)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.MNG.INIT",
		.tdr = tdr.pa,
		.tdvpr = TDX_NULL_PA,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_mng_init(tdr, params_pa, cpuid);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_mng_init(struct tdx_tdr tdr, u64 params_pa, u64 *cpuid)
{
	if (tdxkit_traced())
		return traced_tdh_mng_init(tdr, params_pa, cpuid);
	return tdh_mng_init(tdr, params_pa, cpuid);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_mng_init, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinline tdx_status traced_tdh_vp_init_v1(struct tdx_tdvpr tdvpr, u64 initial_rcx,
						 u64 x2apic_id)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.VP.INIT v1",
		.tdr = TDX_NULL_PA,
		.tdvpr = tdvpr.pa,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_vp_init_v1(tdvpr, initial_rcx, x2apic_id);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_vp_init_v1(struct tdx_tdvpr tdvpr, u64 initial_rcx, u64 x2apic_id)
{
	if (tdxkit_traced())
		return traced_tdh_vp_init_v1(tdvpr, initial_rcx, x2apic_id);
	return tdh_vp_init_v1(tdvpr, initial_rcx, x2apic_id);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_vp_init_v1, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinline tdx_status traced_tdh_vp_rd(struct tdx_tdvpr tdvpr, struct tdx_field_id field,
					    u64 *value)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.VP.RD",
		.tdr = TDX_NULL_PA,
		.tdvpr = tdvpr.pa,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_vp_rd(tdvpr, field, value);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_vp_rd(struct tdx_tdvpr tdvpr, struct tdx_field_id field, u64 *value)
{
	if (tdxkit_traced())
		return traced_tdh_vp_rd(tdvpr, field, value);
	return tdh_vp_rd(tdvpr, field, value);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_vp_rd, TDXKIT_KVM_INTEL, "kvm-intel");

static noinline tdx_status traced_tdh_phymem_page_reclaim(u64 page_pa, u64 *type, u64 *owner,
							  u64 *size, u64 *reserved0, u64 *reserved1,
							  u64 *reserved2)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.PHYMEM.PAGE.RECLAIM",
		.tdr = TDX_NULL_PA,
		.tdvpr = TDX_NULL_PA,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_phymem_page_reclaim(page_pa, type, owner, size, reserved0, reserved1,
					 reserved2);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_phymem_page_reclaim(u64 page_pa, u64 *type, u64 *owner, u64 *size,
					  u64 *reserved0, u64 *reserved1, u64 *reserved2)
{
	if (tdxkit_traced())
		return traced_tdh_phymem_page_reclaim(page_pa, type, owner, size, reserved0,
						      reserved1, reserved2);
	return tdh_phymem_page_reclaim(page_pa, type, owner, size, reserved0, reserved1, reserved2);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_phymem_page_reclaim, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinline tdx_status traced_tdh_mem_page_remove(struct tdx_gpa_level gpa, struct tdx_tdr tdr,
						      u64 *page_pa, u64 *info)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.MEM.PAGE.REMOVE",
		.tdr = tdr.pa,
		.tdvpr = TDX_NULL_PA,
		.gpa = tdx_gpa_level_gpa(gpa),
		.level = tdx_gpa_level_level(gpa),
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_mem_page_remove(gpa, tdr, page_pa, info);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_mem_page_remove(struct tdx_gpa_level gpa, struct tdx_tdr tdr, u64 *page_pa,
				      u64 *info)
{
	if (tdxkit_traced())
		return traced_tdh_mem_page_remove(gpa, tdr, page_pa, info);
	return tdh_mem_page_remove(gpa, tdr, page_pa, info);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_mem_page_remove, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinline tdx_status traced_tdh_mem_track(struct tdx_tdr tdr)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.MEM.TRACK",
		.tdr = tdr.pa,
		.tdvpr = TDX_NULL_PA,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_mem_track(tdr);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_mem_track(struct tdx_tdr tdr)
{
	if (tdxkit_traced())
		return traced_tdh_mem_track(tdr);
	return tdh_mem_track(tdr);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_mem_track, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinline tdx_status traced_tdh_phymem_cache_wb(u64 resume)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.PHYMEM.CACHE.WB",
		.tdr = TDX_NULL_PA,
		.tdvpr = TDX_NULL_PA,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_phymem_cache_wb(resume);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_phymem_cache_wb(u64 resume)
{
	if (tdxkit_traced())
		return traced_tdh_phymem_cache_wb(resume);
	return tdh_phymem_cache_wb(resume);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_phymem_cache_wb, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinline tdx_status traced_tdh_phymem_page_wbinvd(struct tdx_keyed_pa page_pa)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.PHYMEM.PAGE.WBINVD",
		.tdr = TDX_NULL_PA,
		.tdvpr = TDX_NULL_PA,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_phymem_page_wbinvd(page_pa);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_phymem_page_wbinvd(struct tdx_keyed_pa page_pa)
{
	if (tdxkit_traced())
		return traced_tdh_phymem_page_wbinvd(page_pa);
	return tdh_phymem_page_wbinvd(page_pa);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_phymem_page_wbinvd, TDXKIT_KVM_INTEL,
		     "kvm-intel" TDXKIT_TEST(",tdxkit-client"));

static noinline tdx_status traced_tdh_vp_wr(struct tdx_tdvpr tdvpr, struct tdx_field_id field,
					    u64 value, u64 mask, u64 *previous)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.VP.WR",
		.tdr = TDX_NULL_PA,
		.tdvpr = tdvpr.pa,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_vp_wr(tdvpr, field, value, mask, previous);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_vp_wr(struct tdx_tdvpr tdvpr, struct tdx_field_id field, u64 value, u64 mask,
			    u64 *previous)
{
	if (tdxkit_traced())
		return traced_tdh_vp_wr(tdvpr, field, value, mask, previous);
	return tdh_vp_wr(tdvpr, field, value, mask, previous);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_vp_wr, TDXKIT_KVM_INTEL, "kvm-intel");

static noinline tdx_status traced_seamldr_info(u64 info_pa)
{
	const struct tdxkit_subject subject = {
		.call = "SEAMLDR.INFO",
		.tdr = TDX_NULL_PA,
		.tdvpr = TDX_NULL_PA,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
		.loader = true,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = seamldr_info(info_pa);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_seamldr_info(u64 info_pa)
{
	if (tdxkit_traced())
		return traced_seamldr_info(info_pa);
	return seamldr_info(info_pa);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_seamldr_info, TDXKIT_TDX_HOST, "tdx-host");

static noinline tdx_status traced_seamldr_install(u64 params_pa, u64 *unrecoverable)
{
	const struct tdxkit_subject subject = {
		.call = "SEAMLDR.INSTALL",
		.tdr = TDX_NULL_PA,
		.tdvpr = TDX_NULL_PA,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
		.loader = true,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = seamldr_install(params_pa, unrecoverable);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_seamldr_install(u64 params_pa, u64 *unrecoverable)
{
	if (tdxkit_traced())
		return traced_seamldr_install(params_pa, unrecoverable);
	return seamldr_install(params_pa, unrecoverable);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_seamldr_install, TDXKIT_TDX_HOST, "tdx-host");

#ifdef TDXKIT_TESTS

static noinline tdx_status traced_tdh_sys_key_config(void)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.SYS.KEY.CONFIG",
		.tdr = TDX_NULL_PA,
		.tdvpr = TDX_NULL_PA,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_sys_key_config();
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_sys_key_config(void)
{
	if (tdxkit_traced())
		return traced_tdh_sys_key_config();
	return tdh_sys_key_config();
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_sys_key_config, TDXKIT_TEST_BUILDS, "tdxkit-client");

static noinline tdx_status traced_tdh_sys_init(u64 *cpuid, u64 *mask_low, u64 *mask_high,
					       u64 *expected_low, u64 *expected_high)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.SYS.INIT",
		.tdr = TDX_NULL_PA,
		.tdvpr = TDX_NULL_PA,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_sys_init(cpuid, mask_low, mask_high, expected_low, expected_high);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_sys_init(u64 *cpuid, u64 *mask_low, u64 *mask_high, u64 *expected_low,
			       u64 *expected_high)
{
	if (tdxkit_traced())
		return traced_tdh_sys_init(cpuid, mask_low, mask_high, expected_low, expected_high);
	return tdh_sys_init(cpuid, mask_low, mask_high, expected_low, expected_high);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_sys_init, TDXKIT_TEST_BUILDS, "tdxkit-client");

static noinline tdx_status traced_tdh_sys_rd(struct tdx_field_id field, u64 *next_field, u64 *value)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.SYS.RD",
		.tdr = TDX_NULL_PA,
		.tdvpr = TDX_NULL_PA,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_sys_rd(field, next_field, value);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_sys_rd(struct tdx_field_id field, u64 *next_field, u64 *value)
{
	if (tdxkit_traced())
		return traced_tdh_sys_rd(field, next_field, value);
	return tdh_sys_rd(field, next_field, value);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_sys_rd, TDXKIT_TEST_BUILDS, "tdxkit-client");

static noinline tdx_status traced_tdh_sys_lp_init(u64 *cpuid, u64 *mask_low, u64 *mask_high)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.SYS.LP.INIT",
		.tdr = TDX_NULL_PA,
		.tdvpr = TDX_NULL_PA,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_sys_lp_init(cpuid, mask_low, mask_high);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_sys_lp_init(u64 *cpuid, u64 *mask_low, u64 *mask_high)
{
	if (tdxkit_traced())
		return traced_tdh_sys_lp_init(cpuid, mask_low, mask_high);
	return tdh_sys_lp_init(cpuid, mask_low, mask_high);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_sys_lp_init, TDXKIT_TEST_BUILDS, "tdxkit-client");

static noinline tdx_status traced_tdh_sys_tdmr_init(u64 tdmr_base, u64 *next)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.SYS.TDMR.INIT",
		.tdr = TDX_NULL_PA,
		.tdvpr = TDX_NULL_PA,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_sys_tdmr_init(tdmr_base, next);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_sys_tdmr_init(u64 tdmr_base, u64 *next)
{
	if (tdxkit_traced())
		return traced_tdh_sys_tdmr_init(tdmr_base, next);
	return tdh_sys_tdmr_init(tdmr_base, next);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_sys_tdmr_init, TDXKIT_TEST_BUILDS, "tdxkit-client");

static noinline tdx_status traced_tdh_sys_config(u64 tdmr_array_pa, u64 tdmrs, u64 hkid)
{
	const struct tdxkit_subject subject = {
		.call = "TDH.SYS.CONFIG",
		.tdr = TDX_NULL_PA,
		.tdvpr = TDX_NULL_PA,
		.gpa = TDX_NULL_PA,
		.level = TDXKIT_NO_LEVEL,
	};
	tdx_status status;

	trace_seamcall(&subject);
	status = tdh_sys_config(tdmr_array_pa, tdmrs, hkid);
	trace_seamret(&subject, status);
	return status;
}

tdx_status tdxkit_tdh_sys_config(u64 tdmr_array_pa, u64 tdmrs, u64 hkid)
{
	if (tdxkit_traced())
		return traced_tdh_sys_config(tdmr_array_pa, tdmrs, hkid);
	return tdh_sys_config(tdmr_array_pa, tdmrs, hkid);
}
EXPORT_SYMBOL_TDXKIT(tdxkit_tdh_sys_config, TDXKIT_TEST_BUILDS, "tdxkit-client");

#endif /* TDXKIT_TESTS */
