/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Objects that the files of the host side share: the platform, a TD, its
 * memory and its vCPUs.
 *
 * Locks, in the order they are taken: td->memory.lock (private memory and the
 * shared EPT), td->device_lock (device models), vcpu->lock (sleeping and the
 * timer of one vCPU); vmm->aside.lock, vmm->pages.lock.
 */
#ifndef TDX_VMM_PRIVATE_H
#define TDX_VMM_PRIVATE_H

#include <pthread.h>
#include <stdatomic.h>

#include <tdx/decode.h>
#include <tdx/fields.h>
#include <tdx/structures.h>
#include <tdx/tdx.h>
#include <vmm/vmm.h>

#include "devices.h"
#include "linux.h"
#include "pages.h"
#include "tdmr.h"

#define TDX_VMM_MAX_CMRS	32
#define TDX_VMM_MAX_TDMRS	64
#define TDX_VMM_MAX_CPUID	64

/* Host interrupt vectors of our own. */
#define TDX_VECTOR_NOTIFY	0xf2	/* posted interrupts */
#define TDX_VECTOR_KICK		0xf3	/* leave the guest and look around */

/* A CPUID leaf of which a TD's creator may choose bits. */
struct tdx_cpuid_choice {
	uint32_t leaf, subleaf;		/* subleaf ~0u: none */
	uint32_t mask[4];		/* EAX, EBX, ECX, EDX: the bits to choose */
};

/* Pages of a TD's own key that wait to be written back: see aside.c. */
struct tdx_aside_entry {
	uint64_t pa;
	struct tdx_hkid hkid;
	bool block;			/* 2 MiB */
};

struct tdx_aside {
	struct tdx_aside_entry *entries;
	size_t count, room;
	pthread_mutex_t lock;
};

struct tdx_vmm {
	struct tdx_host host;
	struct tdx_pages pages;
	struct tdx_aside aside;
	uint64_t own_pages;		/* the platform's own share of pages_used */
	struct tdx_range cmrs[TDX_VMM_MAX_CMRS];
	uint32_t num_cmrs;
	struct tdx_tdmr tdmrs[TDX_VMM_MAX_TDMRS];
	uint32_t num_tdmrs;
	uint8_t hkid_shift;
	uint16_t first_hkid, num_hkids;	/* the first one is the global key */
	bool hkid_used[UINT16_MAX + 1];
	uint32_t tdcs_pages, tdvps_pages;	/* beyond TDR and TDVPR */
	uint32_t max_vcpus;
	/* What the module can: x2APIC ids of vCPUs; field ids with sizes (not 1.0's). */
	bool has_topology, has_sized_ids;
	uint64_t attributes_fixed0, attributes_fixed1;
	uint64_t xfam_fixed0, xfam_fixed1;
	struct tdx_cpuid_choice cpuid[TDX_VMM_MAX_CPUID];
	uint32_t num_cpuid;
};

/* sys_info.c: what module 1.0 says of the platform and itself. */
bool tdx_vmm_read_sys_info(struct tdx_vmm *vmm, struct tdx_tdmr_limits *limits,
			   struct tdx_error *error);

/* A field's id as the module takes it: module 1.0's have no context and no counts. */
static inline struct tdx_field_id tdx_vmm_field(const struct tdx_vmm *vmm, uint64_t id)
{
	const uint64_t class_and_code = UINT64_C(0xbf000000ffffffff);

	return (struct tdx_field_id){ vmm->has_sized_ids ? id : id & class_and_code };
}

/* Posted-interrupt descriptor (SDM volume 3, "Posted-Interrupt Processing"). */
struct tdx_pi_descriptor {
	_Atomic uint64_t requests[4];
	_Atomic uint64_t control;	/* bit 0: ON, 1: SN, 23:16 vector */
	uint64_t reserved[3];
};

/* One 2 MiB piece of guest-physical memory. */
struct tdx_chunk {
	uint64_t block;			/* private, mapped whole; or TDX_NO_PAGE */
	bool has_table;			/* the secure EPT has a page table here */
	uint32_t num_pages;		/* private 4 KiB pages mapped */
	uint64_t *pages;		/* their host addresses, TDX_NO_PAGE = none */
	uint64_t shared[8];		/* bit map: the guest made it shared */
	uint32_t num_shared;
};

struct tdx_td_memory {
	struct tdx_chunk *chunks;
	uint64_t num_chunks;
	bool has_top_table;		/* secure EPT: the one 512 GiB entry */
	uint64_t has_directory;		/* secure EPT: bit a GiB */
	uint64_t low_size, high_size;
	uint64_t shared_root;		/* shared EPT */
	pthread_mutex_t lock;
};

struct tdx_page_list {
	uint64_t *pages;
	size_t count, room;
};

struct tdx_vcpu {
	struct tdx_td *td;
	uint32_t index, lp;
	struct tdx_tdvpr tdvpr;
	bool created, initialized;
	struct tdx_pi_descriptor *pi;
	uint64_t pi_pa;
	struct tdx_vp_regs regs;
	bool answers_tdcall;		/* regs go back to the guest */
	atomic_uint entries;		/* odd: inside TDH.VP.ENTER */
	struct tdx_lapic lapic;
	bool nmi_pending;		/* under lock */
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t wake;
	uint64_t fault_gpa;		/* the last EPT violation, */
	uint32_t fault_repeats;		/* and how often in a row */
};

struct tdx_td {
	struct tdx_vmm *vmm;
	struct tdx_td_config config;
	struct tdx_tdr tdr;
	struct tdx_hkid hkid;
	bool has_hkid, key_configured, created;
	struct tdx_page_list control;	/* TDCX, TDVPR, secure EPT pages */
	struct tdx_page_list host;	/* host-side pages: shared EPT, PI descriptors */
	struct tdx_td_memory memory;
	struct tdx_vcpu *vcpus;
	uint32_t num_vcpus;
	uint64_t tsc_offset, tsc_multiplier;

	pthread_mutex_t device_lock;
	struct tdx_serial serial;
	struct tdx_rtc rtc;
	struct tdx_ioapic ioapic;
	uint8_t event_vector;		/* SetupEventNotifyInterrupt; 0 = none */
	uint32_t event_vcpu;

	pthread_t timer_thread;
	pthread_mutex_t timer_lock;
	pthread_cond_t timer_wake;
	bool timer_stop;
	uint64_t timer_changes;		/* how often a timer was set */

	atomic_bool stopping;
	pthread_mutex_t end_lock;
	bool ended;
	enum tdx_td_end end;
	struct tdx_error end_error;
};

/* platform.c */
bool tdx_vmm_ok(struct tdx_error *error, const char *call, tdx_status status);
void *tdx_vmm_map(struct tdx_vmm *vmm, uint64_t pa, uint64_t length);
/*
 * Take what is pending on the caller's LP: all of it only says "look around".
 * Calls that an interrupt cuts short go on after this.
 */
void tdx_vmm_drain_interrupts(struct tdx_vmm *vmm);
bool tdx_vmm_take_hkid(struct tdx_vmm *vmm, struct tdx_hkid *hkid);
void tdx_vmm_give_hkid(struct tdx_vmm *vmm, struct tdx_hkid hkid);
/* A page for the TDX module or the host; false: memory is used up. */
bool tdx_vmm_page(struct tdx_vmm *vmm, uint64_t *pa, struct tdx_error *error);
/* 2 MiB, contents undefined; TDX_NO_PAGE if there is none. */
uint64_t tdx_vmm_block(struct tdx_vmm *vmm);

/* aside.c: pages removed from a TD. False from put(): they stay in use for good. */
bool tdx_aside_put(struct tdx_vmm *vmm, struct tdx_hkid hkid, uint64_t pa, bool block,
		   struct tdx_error *error);
/* Write them all back and free them; true if any came free. */
bool tdx_aside_clean(struct tdx_vmm *vmm, struct tdx_error *error);
/* The key is free and all caches are written back: free what was under it. */
void tdx_aside_release(struct tdx_vmm *vmm, struct tdx_hkid hkid);

/* td.c */
bool tdx_list_add(struct tdx_page_list *list, uint64_t pa);
void tdx_td_progress(struct tdx_td *td, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
/* The first reason to end wins. */
void tdx_td_end(struct tdx_td *td, enum tdx_td_end end, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* memory.c */
bool tdx_memory_init(struct tdx_td *td, uint64_t low, uint64_t high, struct tdx_error *error);
bool tdx_memory_add(struct tdx_td *td, uint64_t gpa, const uint8_t *bytes, size_t size,
		    struct tdx_error *error);
/* After an EPT violation on a private or a shared address. level: 0 = 4 KiB, 1 = 2 MiB. */
bool tdx_memory_fault_private(struct tdx_td *td, uint64_t gpa, int level,
			      struct tdx_error *error);
bool tdx_memory_fault_shared(struct tdx_td *td, uint64_t gpa, struct tdx_error *error);
bool tdx_memory_is_ram(const struct tdx_td *td, uint64_t gpa, uint64_t size);
bool tdx_memory_convert(struct tdx_td *td, uint64_t gpa, uint64_t size, bool to_shared,
			struct tdx_error *error);
/* Host memory of a shared page (mapped if need be); NULL if it is not shared. */
void *tdx_memory_shared_page(struct tdx_td *td, uint64_t gpa);
/* After the key id is freed. */
bool tdx_memory_reclaim(struct tdx_td *td, struct tdx_error *error);
void tdx_memory_free(struct tdx_td *td);
bool tdx_reclaim_page(struct tdx_vmm *vmm, uint64_t pa, struct tdx_error *error);

/* vcpu.c */
bool tdx_vcpu_create(struct tdx_vcpu *vcpu, struct tdx_error *error);
bool tdx_vcpu_flush(struct tdx_vcpu *vcpu, struct tdx_error *error);
void *tdx_vcpu_thread(void *arg);
void tdx_vcpu_post(struct tdx_vcpu *vcpu, uint8_t vector);
void tdx_vcpu_nmi(struct tdx_vcpu *vcpu);
void tdx_vcpu_wake(struct tdx_vcpu *vcpu);
/* Interrupts were posted that the processor has not taken over yet. */
bool tdx_vcpu_has_posted(const struct tdx_vcpu *vcpu);
/* Sleep until there is something to do; blocked: interrupts do not count. */
void tdx_vcpu_halt(struct tdx_vcpu *vcpu, bool blocked);
/* Make every vCPU that is in the guest leave it once. */
void tdx_td_kick(struct tdx_td *td);
/* Return when every vCPU that was in the guest has left it since. */
void tdx_td_kick_and_wait(struct tdx_td *td);
uint64_t tdx_now_ns(void);

/* timer.c */
bool tdx_timer_start(struct tdx_td *td, struct tdx_error *error);
void tdx_timer_finish(struct tdx_td *td);
void tdx_timer_changed(struct tdx_td *td);

/* tdvmcall.c */
void tdx_tdvmcall_handle(struct tdx_vcpu *vcpu);

#endif /* TDX_VMM_PRIVATE_H */
