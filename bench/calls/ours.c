/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The call sites on this project's calls.
 */
#include <tdx/tdx.h>

#include "site.h"

SITE site_mem_page_add(uint64_t gpa, uint64_t tdr, uint64_t page, uint64_t source)
{
	uint64_t entry, info;
	tdx_status status = tdh_mem_page_add(tdx_gpa_level(gpa, TDX_LEVEL_4K),
					     (struct tdx_tdr){ tdr }, page, source, &entry, &info);

	if (unlikely(status)) {
		site_failed(status, entry, info);
	}
}

SITE site_mem_sept_add(uint64_t gpa, uint64_t tdr, uint64_t page)
{
	uint64_t entry, info;
	tdx_status status = tdh_mem_sept_add((struct tdx_gpa_level){ gpa },
					     (struct tdx_tdr){ tdr }, page, &entry, &info);

	if (unlikely(status)) {
		site_failed(status, entry, info);
	}
}

SITE site_mng_rd(uint64_t tdr, uint64_t field)
{
	uint64_t value;
	tdx_status status = tdh_mng_rd((struct tdx_tdr){ tdr }, (struct tdx_field_id){ field },
				       &value);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
		return;
	}
	WANTED(value);
}

SITE site_vp_init_v1(uint64_t tdvpr, uint64_t rcx, uint64_t x2apic)
{
	tdx_status status = tdh_vp_init_v1((struct tdx_tdvpr){ tdvpr }, rcx, x2apic);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
	}
}

SITE site_phymem_page_reclaim(uint64_t page)
{
	uint64_t type, owner, size;
	tdx_status status = tdh_phymem_page_reclaim(page, &type, &owner, &size, NULL, NULL, NULL);

	if (unlikely(status)) {
		site_failed(status, type, owner);
		return;
	}
	WANTED(type);
	WANTED(owner);
	WANTED(size);
}

SITE site_export_mem(uint64_t list, uint64_t tdr, uint64_t mbmd, uint64_t buffers,
		     uint64_t stream, uint64_t mac0, uint64_t mac1)
{
	uint64_t left, pages;
	tdx_status status = tdh_export_mem(list, (struct tdx_tdr){ tdr }, mbmd, buffers, stream,
					   mac0, mac1, &left, &pages);

	if (unlikely(status)) {
		site_failed(status, left, pages);
		return;
	}
	WANTED(left);
	WANTED(pages);
}

SITE site_vp_enter(uint64_t tdvpr, void *regs)
{
	WANTED(tdh_vp_enter((struct tdx_tdvpr){ tdvpr }, 0, regs));
}

SITE site_vp_enter_resume(uint64_t tdvpr, void *regs)
{
	WANTED(tdh_vp_enter_resume((struct tdx_tdvpr){ tdvpr }, 0, regs));
}

SITE site_mem_page_accept(uint64_t gpa)
{
	tdx_status status = tdg_mem_page_accept((struct tdx_gpa_level){ gpa });

	if (unlikely(status)) {
		site_failed(status, 0, 0);
	}
}

SITE site_vp_info(void)
{
	uint64_t width, attributes;
	tdx_status status = tdg_vp_info(&width, &attributes, NULL, NULL, NULL, NULL);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
		return;
	}
	WANTED(width);
	WANTED(attributes);
}

SITE site_io_read(uint64_t port)
{
	uint64_t value;
	tdx_status status = tdvmcall_io_read(1, port, &value);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
		return;
	}
	WANTED(value);
}

SITE site_io_write(uint64_t port, uint64_t value)
{
	tdx_status status = tdvmcall_io_write(1, port, value);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
	}
}

SITE site_hlt(void)
{
	tdx_status status = tdvmcall_hlt(0);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
	}
}

SITE site_rdmsr(uint64_t msr)
{
	uint64_t value;
	tdx_status status = tdvmcall_rdmsr(msr, &value);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
		return;
	}
	WANTED(value);
}

SITE site_wrmsr(uint64_t msr, uint64_t value)
{
	tdx_status status = tdvmcall_wrmsr(msr, value);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
	}
}

SITE site_map_gpa(uint64_t gpa, uint64_t size)
{
	uint64_t next;
	tdx_status status = tdvmcall_map_gpa(gpa, size, &next);

	if (unlikely(status)) {
		site_failed(status, next, 0);
	}
}
