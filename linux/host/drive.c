/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The caller's side of Linux's TDX host code, compiled by kbuild with the
 * kernel's own headers: it initialises the module as Linux does and takes one
 * TD through every function that the kernel exports to KVM, in KVM's order.
 */
#include <linux/types.h>
#include <linux/version.h>
#include <linux/mm.h>
#include <linux/init.h>
#include <asm/cpufeature.h>
#include <asm/processor.h>
#include <asm/tdx.h>

#include "drive.h"

void drive_set_cpu(unsigned int cpus)
{
	set_cpu_cap(&boot_cpu_data, X86_FEATURE_XSAVE);
	set_cpu_cap(&boot_cpu_data, X86_FEATURE_MOVDIR64B);
	set_cpu_cap(&boot_cpu_data, X86_FEATURE_SELFSNOOP);
	/* What TME has taken away already: key ids lie above these bits. */
	boot_cpu_data.x86_phys_bits = 46;
}

unsigned long drive_page_struct_size(void)
{
	return sizeof(struct page);
}

#if LINUX_VERSION_CODE < KERNEL_VERSION(7, 0, 0)

int drive_initialize(unsigned int cpus)
{
	unsigned int cpu;
	int ret;

	tdx_init();
	for (cpu = 0; cpu < cpus; cpu++) {
		host_on_cpu(cpu);
		ret = tdx_cpu_enable();
		if (ret) {
			return ret;
		}
	}
	host_on_cpu(0);
	return tdx_enable();
}

int drive_has_calls(void)
{
	return 0;
}

int drive_td(void)
{
	return 0;
}

#else

int tdx_enable(void);

int drive_initialize(unsigned int cpus)
{
	tdx_init();
	return tdx_enable();
}

int drive_has_calls(void)
{
	return 1;
}

#define TDCS_PAGES	16
#define TDCX_PAGES	16
#define TD_GPA		0x100000ULL
#define AUG_GPA		0x101000ULL
#define EXTEND_BYTES	256
#define PARAMS_XFAM	3
#define CONFIG_FLAGS_NO_RBP_MOD	4	/* TDH.VP.ENTER keeps RBP; Linux wants it */
#define ATTR_SEPT_VE_DISABLE	(1ULL << 28)
#define TD_TSC_OFFSET	0x110000000000000aULL

/* TD_PARAMS, the members set here; the page is otherwise zero. */
struct params {
	u64 attributes;
	u64 xfam;
	u16 max_vcpus;
	u8 num_l2_vms;
	u8 msr_config_ctls;
	u32 reserved;
	u64 eptp_controls;
	u64 config_flags;
	u16 tsc_frequency;
};

struct scene {
	struct tdx_td td;
	struct tdx_vp vp;
	struct page *tdcs[TDCS_PAGES], *tdcx[TDCX_PAGES];
	struct page *sept[3], *private[2], *source;
	int keyid;
	int step;
};

/* Every call goes through here; the first that fails ends the story. */
static bool done(struct scene *scene, const char *name, u64 status)
{
	scene->step++;
	host_report(name, status);
	return status == 0;
}

#define DO(scene, call)							\
	do {								\
		if (!done(scene, #call, call)) {			\
			return (scene)->step;				\
		}							\
	} while (0)

static int create(struct scene *scene)
{
	struct tdx_td *td = &scene->td;
	int i;

	scene->keyid = tdx_guest_keyid_alloc();
	if (scene->keyid < 0) {
		return -1;
	}
	td->tdr_page = host_page();
	DO(scene, tdh_mng_create(td, scene->keyid));
	DO(scene, tdh_mng_key_config(td));
	for (i = 0; i < td->tdcs_nr_pages; i++) {
		scene->tdcs[i] = host_page();
		DO(scene, tdh_mng_addcx(td, scene->tdcs[i]));
	}
	td->tdcs_pages = scene->tdcs;
	return 0;
}

static int init(struct scene *scene)
{
	struct page *page = host_page();
	struct params *params = page_address(page);
	u64 error, value;

	params->attributes = ATTR_SEPT_VE_DISABLE;
	params->xfam = PARAMS_XFAM;
	params->max_vcpus = 1;
	params->config_flags = CONFIG_FLAGS_NO_RBP_MOD;
	/* Write-back memory, four levels. */
	params->eptp_controls = 6 | 3 << 3;
	params->tsc_frequency = 40;
	DO(scene, tdh_mng_init(&scene->td, page_to_phys(page), &error));
	host_page_free(page);
	DO(scene, tdh_mng_rd(&scene->td, TD_TSC_OFFSET, &value));
	return 0;
}

static int create_vcpu(struct scene *scene)
{
	struct tdx_vp *vp = &scene->vp;
	u64 value;
	int i;

	vp->tdvpr_page = host_page();
	vp->tdvpr_pa = page_to_phys(vp->tdvpr_page);
	DO(scene, tdh_vp_create(&scene->td, vp));
	for (i = 0; i < scene->td.tdcx_nr_pages; i++) {
		scene->tdcx[i] = host_page();
		DO(scene, tdh_vp_addcx(vp, scene->tdcx[i]));
	}
	vp->tdcx_pages = scene->tdcx;
	DO(scene, tdh_vp_init(vp, 0x1234, 0));
	/* Posted-interrupt notification vector. */
	DO(scene, tdh_vp_wr(vp, 2, 0xf2, 0xffff));
	DO(scene, tdh_vp_rd(vp, 2, &value));
	return value == 0xf2 ? 0 : -1;
}

static int add_memory(struct scene *scene)
{
	u64 entry, info, gpa;
	int level;

	for (level = 3; level >= 1; level--) {
		scene->sept[level - 1] = host_page();
		DO(scene, tdh_mem_sept_add(&scene->td, 0, level + 1, scene->sept[level - 1],
					   &entry, &info));
	}
	scene->source = host_page();
	scene->private[0] = host_page();
	scene->private[1] = host_page();
	DO(scene, tdh_mem_page_add(&scene->td, TD_GPA, page_to_pfn(scene->private[0]),
				   scene->source, &entry, &info));
	for (gpa = TD_GPA; gpa < TD_GPA + PAGE_SIZE; gpa += EXTEND_BYTES) {
		DO(scene, tdh_mr_extend(&scene->td, gpa, &entry, &info));
	}
	DO(scene, tdh_mr_finalize(&scene->td));
	DO(scene, tdh_mem_page_aug(&scene->td, AUG_GPA, PG_LEVEL_4K,
				   page_to_pfn(scene->private[1]), &entry, &info));
	return 0;
}

static int remove_page(struct scene *scene, u64 gpa, struct page *page)
{
	u64 entry, info;

	DO(scene, tdh_mem_range_block(&scene->td, gpa, PG_LEVEL_4K, &entry, &info));
	DO(scene, tdh_mem_track(&scene->td));
	DO(scene, tdh_mem_page_remove(&scene->td, gpa, PG_LEVEL_4K, &entry, &info));
	DO(scene, tdh_phymem_page_wbinvd_hkid(scene->keyid, page_to_pfn(page)));
	host_page_free(page);
	return 0;
}

static int reclaim(struct scene *scene, struct page *page)
{
	u64 type, owner, size;

	DO(scene, tdh_phymem_page_reclaim(page, &type, &owner, &size));
	host_page_free(page);
	return 0;
}

static int reclaim_all(struct scene *scene, struct page **pages, int count)
{
	int i, ret = 0;

	for (i = 0; i < count && !ret; i++) {
		ret = reclaim(scene, pages[i]);
	}
	return ret;
}

static int tear_down(struct scene *scene)
{
	struct tdx_td *td = &scene->td;
	u64 type, owner, size;
	int ret;

	DO(scene, tdh_vp_flush(&scene->vp));
	DO(scene, tdh_mng_vpflushdone(td));
	DO(scene, tdh_phymem_cache_wb(false));
	DO(scene, tdh_mng_key_freeid(td));
	ret = reclaim_all(scene, scene->tdcx, td->tdcx_nr_pages);
	ret = ret ?: reclaim(scene, scene->vp.tdvpr_page);
	ret = ret ?: reclaim_all(scene, scene->sept, 3);
	ret = ret ?: reclaim_all(scene, scene->tdcs, td->tdcs_nr_pages);
	if (ret) {
		return ret;
	}
	DO(scene, tdh_phymem_page_reclaim(td->tdr_page, &type, &owner, &size));
	DO(scene, tdh_phymem_page_wbinvd_tdr(td));
	host_page_free(td->tdr_page);
	host_page_free(scene->source);
	tdx_guest_keyid_free(scene->keyid);
	return 0;
}

/*
 * Module 1.5.05 zeroes RBP at an asynchronous TD exit even where NO_RBP_MOD is
 * set, which it honours for TDVMCALL alone; tdh_vp_enter() counts on it.
 */
u64 enter_keeping_rbp(struct tdx_vp *vp, struct tdx_module_args *args);
asm(".pushsection .text\n"
    "enter_keeping_rbp:\n"
    "	push	%rbp\n"
    "	call	tdh_vp_enter\n"
    "	pop	%rbp\n"
    "	ret\n"
    ".popsection\n");

int drive_td(void)
{
	static struct scene scene;
	const struct tdx_sys_info *info = tdx_get_sysinfo();
	struct tdx_module_args args = { 0 };
	int ret;

	if (!info) {
		return -1;
	}
	scene.td.tdcs_nr_pages = info->td_ctrl.tdcs_base_size / PAGE_SIZE;
	scene.td.tdcx_nr_pages = info->td_ctrl.tdvps_base_size / PAGE_SIZE - 1;
	ret = create(&scene);
	ret = ret ?: init(&scene);
	ret = ret ?: create_vcpu(&scene);
	ret = ret ?: add_memory(&scene);
	if (ret) {
		return ret;
	}
	/* The scripted vCPU leaves at once, by an external interrupt. */
	args.rcx = scene.vp.tdvpr_pa;
	host_report("tdh_vp_enter", enter_keeping_rbp(&scene.vp, &args));
	ret = remove_page(&scene, AUG_GPA, scene.private[1]);
	ret = ret ?: remove_page(&scene, TD_GPA, scene.private[0]);
	return ret ?: tear_down(&scene);
}

#endif
