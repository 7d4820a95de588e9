/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The call sites as a Linux kernel writes them: a structure of all registers on the
 * stack and one of the helpers of its assembly files, which bench.py takes from
 * Debian's linux-source package, with the structure, when the comparison is made.
 * LINUX_WRAPPERS: each call is a function of its own, out of line, as since 6.16,
 * and the kernel's own header says what is done around it.
 */
#include "linux_helpers.h"
#include "site.h"

WRAPPER mem_page_add(uint64_t gpa, uint64_t tdr, uint64_t page, uint64_t source, uint64_t *err1,
		     uint64_t *err2)
{
	struct tdx_module_args args = { .rcx = gpa, .rdx = tdr, .r8 = page, .r9 = source };
	uint64_t status = retry(__seamcall_ret, 2, &args);

	*err1 = args.rcx;
	*err2 = args.rdx;
	return status;
}

WRAPPER mem_sept_add(uint64_t gpa, uint64_t tdr, uint64_t page, uint64_t *err1, uint64_t *err2)
{
	struct tdx_module_args args = { .rcx = gpa, .rdx = tdr, .r8 = page };
	uint64_t status = retry(__seamcall_ret, 3, &args);

	*err1 = args.rcx;
	*err2 = args.rdx;
	return status;
}

WRAPPER mng_rd(uint64_t tdr, uint64_t field, uint64_t *value)
{
	struct tdx_module_args args = { .rcx = tdr, .rdx = field };
	uint64_t status = retry(__seamcall_ret, 11, &args);

	*value = args.r8;
	return status;
}

WRAPPER vp_init(uint64_t tdvpr, uint64_t rcx, uint64_t x2apic)
{
	struct tdx_module_args args = { .rcx = tdvpr, .rdx = rcx, .r8 = x2apic };

	return retry(__seamcall, 22 | 1 << 16, &args);
}

WRAPPER page_reclaim(uint64_t page, uint64_t *type, uint64_t *owner, uint64_t *size)
{
	struct tdx_module_args args = { .rcx = page };
	uint64_t status = retry(__seamcall_ret, 28, &args);

	*type = args.rcx;
	*owner = args.rdx;
	*size = args.r8;
	return status;
}

SITE site_mem_page_add(uint64_t gpa, uint64_t tdr, uint64_t page, uint64_t source)
{
	uint64_t err1, err2, status = mem_page_add(gpa, tdr, page, source, &err1, &err2);

	if (unlikely(status)) {
		site_failed(status, err1, err2);
	}
}

SITE site_mem_sept_add(uint64_t gpa, uint64_t tdr, uint64_t page)
{
	uint64_t err1, err2, status = mem_sept_add(gpa, tdr, page, &err1, &err2);

	if (unlikely(status)) {
		site_failed(status, err1, err2);
	}
}

SITE site_mng_rd(uint64_t tdr, uint64_t field)
{
	uint64_t value, status = mng_rd(tdr, field, &value);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
		return;
	}
	WANTED(value);
}

SITE site_vp_init_v1(uint64_t tdvpr, uint64_t rcx, uint64_t x2apic)
{
	uint64_t status = vp_init(tdvpr, rcx, x2apic);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
	}
}

SITE site_phymem_page_reclaim(uint64_t page)
{
	uint64_t type, owner, size, status = page_reclaim(page, &type, &owner, &size);

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
	struct tdx_module_args args = {
		.rcx = list, .rdx = tdr, .r8 = mbmd, .r9 = buffers, .r10 = stream, .r11 = mac0,
		.r12 = mac1,
	};
	uint64_t status = retry(__seamcall_saved_ret, 68, &args);

	if (unlikely(status)) {
		site_failed(status, args.rcx, args.rdx);
		return;
	}
	WANTED(args.rcx);
	WANTED(args.rdx);
}

/* Not tried again for entropy. */
WRAPPER enter(struct tdx_module_args *args)
{
#ifdef LINUX_WRAPPERS
	return __seamcall_dirty_cache(__seamcall_saved_ret, 0, args);
#else
	return __seamcall_saved_ret(0, args);
#endif
}

SITE site_vp_enter(uint64_t tdvpr, void *regs)
{
	struct tdx_module_args *args = regs;

	args->rcx = tdvpr;
	WANTED(enter(args));
}

/* There is one form for both. */
SITE site_vp_enter_resume(uint64_t tdvpr, void *regs)
{
	struct tdx_module_args *args = regs;

	args->rcx = tdvpr;
	WANTED(enter(args));
}

SITE site_mem_page_accept(uint64_t gpa)
{
	struct tdx_module_args args = { .rcx = gpa };
	uint64_t status = __tdcall(6, &args);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
	}
}

SITE site_vp_info(void)
{
	struct tdx_module_args args = { 0 };
	uint64_t status = __tdcall_ret(1, &args);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
		return;
	}
	WANTED(args.rcx);
	WANTED(args.rdx);
}

SITE site_io_read(uint64_t port)
{
	struct tdx_module_args args = { .r11 = 30, .r12 = 1, .r13 = 0, .r14 = port };
	uint64_t status = __tdx_hypercall(&args);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
		return;
	}
	WANTED(args.r11);
}

SITE site_io_write(uint64_t port, uint64_t value)
{
	struct tdx_module_args args = {
		.r11 = 30, .r12 = 1, .r13 = 1, .r14 = port, .r15 = value,
	};
	uint64_t status = __tdx_hypercall(&args);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
	}
}

SITE site_hlt(void)
{
	struct tdx_module_args args = { .r11 = 12 };
	uint64_t status = __tdx_hypercall(&args);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
	}
}

SITE site_rdmsr(uint64_t msr)
{
	struct tdx_module_args args = { .r11 = 31, .r12 = msr };
	uint64_t status = __tdx_hypercall(&args);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
		return;
	}
	WANTED(args.r11);
}

SITE site_wrmsr(uint64_t msr, uint64_t value)
{
	struct tdx_module_args args = { .r11 = 32, .r12 = msr, .r13 = value };
	uint64_t status = __tdx_hypercall(&args);

	if (unlikely(status)) {
		site_failed(status, 0, 0);
	}
}

SITE site_map_gpa(uint64_t gpa, uint64_t size)
{
	struct tdx_module_args args = { .r11 = 0x10001, .r12 = gpa, .r13 = size };
	uint64_t status = __tdx_hypercall(&args);

	if (unlikely(status)) {
		site_failed(status, args.r11, 0);
	}
}
