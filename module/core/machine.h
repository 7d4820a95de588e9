/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The inside of a machine: the platform (memory, processors, knobs), what the
 * loader tells the module about it, the module's global data, and what the
 * module keeps for each logical processor.
 *
 * Nothing of this is found through a global: a handler has it from its
 * struct tdx_call. Members that several threads touch say how.
 */
#ifndef TDX_MODULE_CORE_MACHINE_H
#define TDX_MODULE_CORE_MACHINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <machine/machine.h>

#include "core/cpuid.h"
#include "core/key.h"
#include "core/lock.h"
#include "core/pamt.h"
#include "core/passage.h"
#include "core/seamdb.h"
#include "core/seamldr.h"
#include "gen/profiles.h"

#define TDX_MAX_PA		52u	/* physical address bits that the module reckons with */
#define TDX_MAX_PACKAGES	8u
#define TDX_MAX_TDMRS		64u

/* TDX.SYS_STATE. Read without a lock by the dispatcher: atomically. */
enum tdx_sys_state {
	TDX_SYSINIT_PENDING,
	TDX_SYSINIT_DONE,
	TDX_SYSCONFIG_DONE,
	TDX_SYS_READY,
	TDX_SYS_SHUTDOWN_DONE,
};

/* The platform: what hardware and firmware would be. */
struct tdx_platform {
	struct tdx_machine_config config;	/* cpuid and msrs point to our copies */
	uint8_t *memory;
	struct tdx_memory_keys *keys;		/* see core/memory.h */
	struct tdx_cpuid_table *cpuid;		/* one an LP; see plat/cpu.c */
	struct tdx_msr_table *msrs;
	struct tdx_seamdb seamdb;
	uint64_t seamops_capabilities;
	uint64_t seamverifyreport;		/* forced result, ~0: none */
	bool cpuid_as_listed;
	uint8_t report_key[32];			/* of SEAMREPORT; new at power-on */
	bool no_seamldr, no_memory_keys, msrs_as_listed;
	uint64_t tsc_origin_ns;
};

/* What the loader hands to the module (SYSINFO_TABLE); MCHECK filled it. */
struct tdx_sysinfo {
	uint32_t num_lps, num_packages;
	uint32_t package_fms[TDX_MAX_PACKAGES];
	bool smrr2_not_supported, without_integrity;
	struct tdx_cmr cmrs[TDX_MACHINE_MAX_CMRS];
	uint16_t module_hv, min_update_hv, num_handoff_pages;
	bool no_downgrade;
};

/* Data that one module leaves to the next; see core/handoff.c. */
struct tdx_handoff;

/* The module's global data. Guarded by lock unless said otherwise. */
struct tdx_module {
	tdx_lock_word lock;
	uint8_t sys_state;		/* enum tdx_sys_state; atomic */
	/* Constant once TDH.SYS.INIT has set the state to SYSINIT_DONE. */
	struct tdx_cpu cpu;
	uint64_t hkid_mask;
	uint8_t hkid_shift;
	uint32_t private_hkid_min, private_hkid_max;
	uint64_t tme_capability, tme_activate, tme_keyid_partitioning;
	uint64_t num_cache_blocks;	/* sub-blocks of a cache write-back cycle */
	uint64_t mtrrcap, smrr_base[2], smrr_mask[2];
	uint64_t seamrr_base, seamrr_size;
	uint64_t seamops_capabilities;
	bool seamverifyreport_available;
	uint16_t module_hv, min_update_hv, num_handoff_pages;
	bool no_downgrade;
	uint64_t seamdb_index, seamdb_nonce[4];
	uint32_t num_lps, num_packages;
	uint32_t num_init_lps;		/* atomic */
	uint32_t num_init_packages;
	/* TDH.SYS.CONFIG; constant from SYSCONFIG_DONE on. */
	uint16_t hkid;			/* the global private key id */
	uint32_t num_tdmrs;
	struct tdx_tdmr tdmrs[TDX_MAX_TDMRS];
	uint32_t package_config_bitmap;	/* packages with the global key */
	struct tdx_kot kot;
	struct tdx_wbt wbt[TDX_MAX_PACKAGES];
};

/* What the largest call copies in before it looks at it: all TDMR_INFOs. */
#define TDX_SCRATCH_BYTES	(TDX_MAX_TDMRS * 512u)

/* Aligned, so that LPs do not share cache lines. */
struct tdx_lp {
	struct tdx_machine *machine;
	uint32_t index;			/* LPID: unique, sequential */
	uint32_t x2apic_id, package;	/* as the platform has them */

	/* The module's data for this LP; only its own thread touches it. */
	bool initialized;
	uint32_t core_in_package, package_id;	/* from TDH.SYS.LP.INIT */
	uint64_t host_tsx_ctrl;		/* while a guest without TSX runs */
	uint64_t last_tdvpr_pa;		/* last vCPU that ran here, TDX_NULL_PA: none */
	uint32_t lfsr;
	/* For the call under way: what is too much for the stack of a kernel. */
	void *scratch;
	/*
	 * What TDH.VP.ENTER keeps between the exits of the vCPU that runs here,
	 * see core/guest.h; NULL outside of it.
	 */
	struct tdx_guest *guest;

	bool busy;			/* in SEAM mode; atomic */
	/* The vCPU (TDVPR PA) whose engine run() is under way, 0: none; atomic. */
	uint64_t running;
	uint64_t interrupts[4];		/* pending host vectors; atomic */
	struct tdx_passages passages __attribute__((aligned(128)));
} __attribute__((aligned(128)));

struct tdx_machine {
	struct tdx_platform platform;
	struct tdx_sysinfo sysinfo;
	struct tdx_handoff *handoff;
	struct tdx_install *install;
	/* The release that the loaded module is of; changes while none is there. */
	const struct tdx_profile *profile;
	struct tdx_module module;
	struct tdx_loader seamldr;
	const char *stopped;		/* why the module stopped itself; atomic */
	struct tdx_observer observer;
	const struct tdx_vcpu_ops *engine;
	void *engine_arg;
	uint32_t num_lps;
	struct tdx_lp *lps;
	uint8_t *scratch;		/* TDX_SCRATCH_BYTES an LP */
};

/*
 * In one order with tdx_lp.busy: TDH.SYS.SHUTDOWN sets the state and looks for
 * busy LPs, a call sets busy and looks at the state; one of them sees the other.
 */
static inline enum tdx_sys_state tdx_sys_state(const struct tdx_machine *machine)
{
	return __atomic_load_n(&machine->module.sys_state, __ATOMIC_SEQ_CST);
}

static inline void tdx_sys_set_state(struct tdx_machine *machine, enum tdx_sys_state state)
{
	__atomic_store_n(&machine->module.sys_state, (uint8_t)state, __ATOMIC_SEQ_CST);
}

/* A module as just loaded, without any state. No call is under way. */
void tdx_module_load(struct tdx_machine *machine);

/**
 * tdx_module_stop - the module finds its own rules broken: it stops for good
 * @why: static text
 *
 * The real module shuts down; ours makes every later SEAMCALL fail with
 * VMfailInvalid. The caller returns TDX_SYS_SHUTDOWN or gives up likewise.
 */
void tdx_module_stop(struct tdx_machine *machine, const char *why);

/* Is a vector other than @except pending on the LP? (@except < 0: any) */
bool tdx_lp_interrupt_pending(const struct tdx_lp *lp, int except);
/* Take this vector if it is pending. */
bool tdx_lp_take_vector(struct tdx_lp *lp, uint8_t vector);

#endif /* TDX_MODULE_CORE_MACHINE_H */
