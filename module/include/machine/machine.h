/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The software machine: one platform with a P-SEAMLDR and a TDX module loaded.
 *
 * This header is for whoever builds the machine (the tdx command, tests). The
 * calling side never includes it: it meets the machine at the SEAMCALL and
 * TDCALL instructions, by the trap or the direct transport of <machine/trap.h>.
 *
 * All state hangs off one struct tdx_machine; a process may hold several.
 */
#ifndef TDX_MACHINE_MACHINE_H
#define TDX_MACHINE_MACHINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <machine/vcpu.h>

/* CPUSVN of every TDREPORT that a machine makes, zeros after it. */
#define TDX_SIMULATED_SVN	"SIMULATED-TDX"

struct tdx_machine;
struct tdx_lp;

#define TDX_MACHINE_MAX_CMRS	32
#define TDX_MACHINE_MAX_LPS	64

struct tdx_cpuid_value {
	uint32_t leaf, subleaf;		/* subleaf ~0u: the leaf has none */
	uint32_t eax, ebx, ecx, edx;
};

struct tdx_msr_value {
	uint32_t msr;
	uint64_t value;
};

struct tdx_cmr {
	uint64_t base, size;		/* bytes, multiples of 4 KiB */
};

/* What PCONFIG leaves in RAX (SDM, MKTME key program). */
enum tdx_pconfig_result {
	TDX_PCONFIG_SUCCESS = 0,
	TDX_PCONFIG_ENTROPY_ERROR = 2,
	TDX_PCONFIG_DEVICE_BUSY = 5,
};

/* Places inside a call where a test may want another LP to act. */
enum tdx_hold_point {
	TDX_HOLD_STORE,		/* a page has been written by direct stores */
	TDX_HOLD_RELEASE,	/* the call is done and about to release its locks */
};

/*
 * What the platform's software can know or ask of its hardware. NULL
 * callbacks take the default named beside them.
 */
struct tdx_platform_ops {
	/* RDSEED/RDRAND: false = no entropy now. Default: getrandom(2). */
	bool (*entropy)(void *arg, uint64_t *value);
	/* TSC at config.tsc_hz. Default: CLOCK_MONOTONIC scaled. */
	uint64_t (*tsc)(void *arg);
	/*
	 * PCONFIG of a key id on a package; control as KEYID_CTRL has it (SDM,
	 * MKTME_KEY_PROGRAM_STRUCT). Default: it succeeds.
	 */
	enum tdx_pconfig_result (*pconfig)(void *arg, uint32_t package, uint32_t hkid,
					   uint32_t control);
	/* One sub-block of a package's caches is written back. Default: nothing. */
	void (*write_back)(void *arg, uint32_t package, uint64_t block);
	/*
	 * An interrupt is pending on this LP (what IA32_INTR_PENDING tells the
	 * module): resumable TDCALLs stop, and so do resumable SEAMCALLs whose
	 * caller has interrupts enabled. Default: what tdx_lp_interrupt() left
	 * pending, or a nonzero MSR 9Ah.
	 */
	bool (*interrupt_pending)(void *arg, uint32_t lp);
	/* RFLAGS.IF of the host at the SEAMCALL. Default: true. */
	bool (*host_interrupts_enabled)(void *arg, uint32_t lp);
	/*
	 * Is there RAM at this page below config.memory_size? What is not, reads
	 * as ones and takes no write. CMRs are RAM. Default: all of it is.
	 */
	bool (*is_ram)(void *arg, uint64_t pa);
	/*
	 * For each lock that a call asks for: is it taken by somebody else? Then the
	 * call is busy, as it would be. Default: what is true.
	 */
	bool (*lock_busy)(void *arg, uint32_t lp);
	/* On the LP's thread, inside a call; may block. Default: nothing happens. */
	void (*hold)(void *arg, enum tdx_hold_point point);
	void *arg;
};

struct tdx_machine_config {
	uint64_t memory_size;		/* simulated RAM from 0, bytes */
	struct tdx_cmr cmrs[TDX_MACHINE_MAX_CMRS];
	uint32_t num_cmrs;
	uint32_t num_lps, num_packages;
	uint32_t lp_x2apic_id[TDX_MACHINE_MAX_LPS];
	uint32_t lp_package[TDX_MACHINE_MAX_LPS];
	uint8_t max_pa_bits;		/* 52 */
	uint8_t keyid_bits;		/* key id occupies the top bits of max_pa */
	uint32_t num_shared_hkids;	/* key ids below it are shared (with 0) */
	uint64_t tsc_hz;
	struct tdx_cmr seamrr, smrr;
	/* Release of the module that firmware loads, such as "1.5.05"; "" is the default. */
	char module[16];
	const struct tdx_cpuid_value *cpuid;	/* copied */
	size_t num_cpuid;
	const struct tdx_msr_value *msrs;	/* copied */
	size_t num_msrs;
	/*
	 * SHA-384 of the little-endian RSA-3072 modulus whose signatures
	 * SEAMLDR.INSTALL accepts. All zero: none, no module can be installed.
	 */
	uint8_t module_signer[48];
	struct tdx_platform_ops ops;
	const struct tdx_vcpu_ops *engine;	/* may be NULL: no guest runs */
	void *engine_arg;
};

/**
 * tdx_machine_config_default - fill in a plausible two-generation-old server
 * @config: [out] every member set
 * @memory_size: bytes of RAM, a multiple of 2 MiB, at least 64 MiB
 * @num_lps: 1 to TDX_MACHINE_MAX_LPS
 */
void tdx_machine_config_default(struct tdx_machine_config *config,
				uint64_t memory_size, uint32_t num_lps);

/**
 * tdx_machine_create - power a platform on, with the TDX module loaded
 * @config: [in] copied
 * @message: [out] why it failed, for a person; may be NULL
 * @message_size: bytes at @message
 *
 * Returns: the machine, or NULL when the configuration contradicts itself or
 * memory is lacking.
 */
struct tdx_machine *tdx_machine_create(const struct tdx_machine_config *config,
				       char *message, size_t message_size);
void tdx_machine_destroy(struct tdx_machine *machine);

/* The releases that config.module can name, one after the other; NULL after the last. */
const char *tdx_machine_module_name(uint32_t index);
/* The release of the module that is loaded now. */
const char *tdx_machine_module(const struct tdx_machine *machine);

/*
 * The simulated RAM: config.memory_size bytes, physical address 0 first. By
 * pointer, memory has no keys: what a TD keeps in its pages can be read and
 * changed. A page that a TD gave back reads as zero.
 */
void *tdx_machine_memory(struct tdx_machine *machine);
/* A host address for [pa, pa + length), key id ignored; NULL outside RAM. */
void *tdx_machine_map(struct tdx_machine *machine, uint64_t pa, uint64_t length);

/* What memory answers to an access with a key id. The last one that is true of a page. */
enum tdx_memory_answer {
	TDX_MEMORY_DONE,	/* read or written, as if there were no keys */
	TDX_MEMORY_ABSENT,	/* no RAM: reads give ones, writes are lost */
	TDX_MEMORY_ZEROS,	/* shared key id, private page: zeros are read */
	TDX_MEMORY_SPOILED,	/* shared key id, private page: its owner will find poison */
	TDX_MEMORY_CIPHERTEXT,	/* another private key wrote it: garbage is read */
	TDX_MEMORY_POISON,	/* private key id: the reader takes a machine check */
};

/**
 * tdx_machine_read - what memory answers to a read at this address
 * @pa: with the key id in its upper bits
 * @to: [out] the bytes; those of pages that answer with poison are zero
 *
 * The model goes by pages where hardware goes by cache lines, and has the
 * TD-owner bit of each and, unless the machine is one without cryptographic
 * integrity ("tdx_without_integrity"), its MAC. It does not ask whether the
 * program may use the key id: outside of SEAM mode, private ones are a fault.
 *
 * Returns: the last answer in the enumeration's order that a page gave.
 */
enum tdx_memory_answer tdx_machine_read(struct tdx_machine *machine, uint64_t pa, void *to,
					uint64_t length);

/**
 * tdx_machine_write - what memory answers to a write at this address
 * @pa: with the key id in its upper bits
 *
 * A write with a shared key id to a private page is lost, and spoils it: the TD
 * whose it is gets a machine check when it reaches the page, the module stops
 * when it does (on hardware the LP shuts down). With a private key id, a whole
 * page becomes that key's (as MOVDIR64B does it); less of a page that is not is
 * a read first, and so answered with poison.
 */
enum tdx_memory_answer tdx_machine_write(struct tdx_machine *machine, uint64_t pa,
					 const void *from, uint64_t length);

struct tdx_lp *tdx_machine_lp(struct tdx_machine *machine, uint32_t index);
/* Bits of a physical address that carry the key id, and where they start. */
uint8_t tdx_machine_hkid_shift(const struct tdx_machine *machine);
/* Attach an engine after creation; only before the first TDH.VP.ENTER. */
void tdx_machine_set_engine(struct tdx_machine *machine,
			    const struct tdx_vcpu_ops *engine, void *arg);

/* Registers at the instruction. xmm may be NULL: then they read as zero. */
struct tdx_regs {
	uint64_t gpr[TDX_NUM_GPRS];
	uint64_t (*xmm)[2];
	bool cf;		/* out: VMfailInvalid */
};

/* Execute SEAMCALL on this LP (P-SEAMLDR if RAX bit 63). Never blocks on a lock. */
void tdx_lp_seamcall(struct tdx_lp *lp, struct tdx_regs *regs);

/*
 * Deliver a host interrupt to an LP. In guest mode the posted-interrupt
 * notification vector is consumed, any other vector is a TD exit; in host mode
 * it stays pending until tdx_lp_take_interrupt(). Any thread, also handlers.
 */
void tdx_lp_interrupt(struct tdx_lp *lp, uint8_t vector);
/* Take the lowest pending host interrupt; -1 if there is none. */
int tdx_lp_take_interrupt(struct tdx_lp *lp);

uint64_t tdx_machine_tsc(struct tdx_machine *machine);
/* RDMSR/CPUID as the host's software sees them; false = #GP. */
bool tdx_machine_rdmsr(struct tdx_machine *machine, uint32_t lp, uint32_t msr,
		       uint64_t *value);

/*
 * Change the platform between calls. @lp is an index, TDX_ALL_LPS for all. A
 * CPUID or MSR that the platform did not have before is added.
 */
#define TDX_ALL_LPS	(~0u)
void tdx_machine_set_msr(struct tdx_machine *machine, uint32_t lp, uint32_t msr,
			 uint64_t value);
void tdx_machine_set_cpuid(struct tdx_machine *machine, uint32_t lp,
			   const struct tdx_cpuid_value *value);

/* What else of the hardware under the module a test may want to turn. */
enum tdx_machine_knob {
	TDX_KNOB_SEAMOPS_CAPABILITIES,	/* SEAMOPS leaf 0: bit = leaf supported */
	TDX_KNOB_SEAMVERIFYREPORT,	/* forced result; ~0: verify for real (default) */
	/*
	 * 1: CPUID answers as listed also where a CPU computes (leaf DH, EBX by
	 * XCR0 and IA32_XSS). For replaying what a table-driven model answered.
	 */
	TDX_KNOB_CPUID_AS_LISTED,
	/* 1: no P-SEAMLDR: SEAMCALL with bit 63 of RAX reaches the module too. */
	TDX_KNOB_NO_SEAMLDR,
	/*
	 * 1: memory has no keys: bytes are alike under every key id and nothing is
	 * ever spoiled. For replaying what such a model answered.
	 */
	TDX_KNOB_NO_MEMORY_KEYS,
	/*
	 * 1: WRMSR has no effect, so that a TD exit saves as the guest's MSRs what
	 * the platform lists. For replaying what such a model answered.
	 */
	TDX_KNOB_MSRS_AS_LISTED,
};
void tdx_machine_turn_knob(struct tdx_machine *machine, enum tdx_machine_knob knob,
			   uint64_t value);

/*
 * What survives tdx_machine_reset(). A module update keeps both: the TDs'
 * pages and the handoff data that TDH.SYS.SHUTDOWN left to the next module.
 */
enum tdx_reset_keep {
	TDX_RESET_KEEP_MEMORY = 1,
	TDX_RESET_KEEP_HANDOFF = 2,
};

/**
 * tdx_machine_reset - back to a module that is loaded and not initialised
 * @config: [in] the platform from now on, NULL: as it was. Memory size, LPs
 *          and engine stay.
 * @keep: enum tdx_reset_keep, or-ed; 0 = a power cycle
 *
 * No call is under way and no guest runs. False, with a message, when the
 * configuration contradicts itself.
 */
bool tdx_machine_reset(struct tdx_machine *machine, const struct tdx_machine_config *config,
		       unsigned int keep, char *message, size_t message_size);

/**
 * tdx_machine_set_sysinfo - what the loader will tell the module to come
 * @field: a SYSINFO_TABLE field by its name in the specification; an element of
 *         a list as "socket_cpuid_table[1]" or "cmr_data[0].cmr_base"
 *
 * Until the next reset. False: there is no such field.
 */
bool tdx_machine_set_sysinfo(struct tdx_machine *machine, const char *field, uint64_t value);

/*
 * Did the module stop itself (an impossible machine, or its own invariant
 * broken)? Every SEAMCALL then fails with VMfailInvalid until a reset.
 */
bool tdx_machine_stopped(const struct tdx_machine *machine, const char **why);

/**
 * tdx_machine_check - are the module's data structures consistent?
 * @found: called with one line for each violation; may be NULL
 *
 * Page metadata, owners, secure EPTs, keys, vCPU counts, locks left taken. For
 * tests; with a call under way or before the module is ready it says nothing.
 *
 * Returns: the number of violations.
 */
uint32_t tdx_machine_check(struct tdx_machine *machine, void (*found)(void *arg, const char *text),
			   void *arg);

/*
 * What hardware does not tell a host: the run-time measurement of a TD that is
 * not debuggable. @tdr is a TD's TDR page, and no call for the TD is under way.
 */
bool tdx_machine_rtmr(struct tdx_machine *machine, uint64_t tdr, unsigned int index,
		      uint8_t value[48]);

enum tdx_call_side { TDX_SIDE_HOST, TDX_SIDE_LOADER, TDX_SIDE_GUEST };

/* One call, after it returned. For TDH.VP.ENTER, out is at the TD exit. */
struct tdx_call_record {
	enum tdx_call_side side;
	uint32_t lp;
	uint64_t tdr;		/* HPA of the TD concerned, 0 = none */
	uint64_t vcpu;		/* HPA of the TDVPR concerned, 0 = none */
	const struct tdx_regs *in, *out;
	uint64_t ns;		/* CLOCK_MONOTONIC duration */
	uint64_t when_ns;	/* CLOCK_MONOTONIC at the call */
};

/*
 * Watch. call() after each SEAMCALL and each TDCALL; exit() for each VM exit
 * from the engine. From the LP's thread; NULL members are skipped and cost
 * nothing. Set while no call is under way.
 */
struct tdx_observer {
	void (*call)(void *arg, const struct tdx_call_record *record);
	void (*exit)(void *arg, uint32_t lp, uint64_t vcpu, const struct tdx_vcpu_exit *exit);
	void *arg;
};
void tdx_machine_observe(struct tdx_machine *machine, const struct tdx_observer *observer);

#endif /* TDX_MACHINE_MACHINE_H */
