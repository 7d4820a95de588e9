/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/status.toml and abi/operand_ids.toml; do not edit. Regenerate: make gen */
/*
 * Every status, operand id and result code by its name, and a predicate for
 * each status. Included by <tdx/status.h> only.
 */
#ifndef TDX_GEN_STATUS_H
#define TDX_GEN_STATUS_H

/* Statuses of the TDX module, details zero. */
/* The call did what it says. */
#define TDX_SUCCESS						0x0000000000000000ULL
/* The vCPU cannot run any more. */
#define TDX_NON_RECOVERABLE_VCPU				0x4000000100000000ULL
/* The TD cannot run any more. */
#define TDX_NON_RECOVERABLE_TD_1_0				0x4000000200000000ULL
/* The TD cannot run any more. */
#define TDX_NON_RECOVERABLE_TD					0x6000000200000000ULL
/* An interrupt was pending. */
#define TDX_INTERRUPTED_RESUMABLE				0x8000000300000000ULL
/* An interrupt was pending. */
#define TDX_INTERRUPTED_RESTARTABLE				0x8000000400000000ULL
/* Module 1.0: the TD's state is damaged. */
#define TDX_NON_RECOVERABLE_TD_FATAL				0x4000000500000000ULL
/*
 * The TD is dead and its private memory cannot be read any more, for instance
 * after an integrity error (a MAC or TD-owner bit mismatch) in a page that the
 * CPU needs.
 */
#define TDX_NON_RECOVERABLE_TD_NON_ACCESSIBLE			0x6000000500000000ULL
/*
 * A call was asked to resume something that was not interrupted, or with other
 * operands than the interrupted one had.
 */
#define TDX_INVALID_RESUMPTION					0xC000000600000000ULL
/* The LP's local APIC was not in x2APIC mode when the TD exited or entered. */
#define TDX_NON_RECOVERABLE_TD_WRONG_APIC_MODE_1_0		0xC000000700000000ULL
/* The LP's local APIC was not in x2APIC mode when the TD exited or entered. */
#define TDX_NON_RECOVERABLE_TD_WRONG_APIC_MODE			0xE000000700000000ULL
/*
 * A call of a service TD on its target TD hit something of the target that the
 * host has to mend (busy, or not in the state needed).
 */
#define TDX_CROSS_TD_FAULT					0x8000000800000000ULL
/* As CROSS_TD_FAULT, but the service TD's call is over. */
#define TDX_CROSS_TD_TRAP					0x9000000900000000ULL
/* The module found the TD's own control structures inconsistent. */
#define TDX_NON_RECOVERABLE_TD_CORRUPTED_MD			0x6000000A00000000ULL
/* The call filled the output list it was given before it was done. */
#define TDX_INTERRUPTED_LIST_FULL				0x8000000C00000000ULL
/* An operand is not one the call takes. */
#define TDX_OPERAND_INVALID					0xC000010000000000ULL
/* A physical address is in no TDMR, or in a reserved area of one. */
#define TDX_OPERAND_ADDR_RANGE_ERROR				0xC000010100000000ULL
/*
 * TDH.MNG.INIT: the event filter that is named in bits 31:0 has reserved bits
 * set, or asks for what cannot be filtered.
 */
#define TDX_EVENT_FILTER_INVALID				0xC000010200000000ULL
/* TDH.MNG.INIT: the event filter that is named in bits 31:0 is not above the one before it. */
#define TDX_EVENT_FILTER_ORDER_INVALID				0xC000010300000000ULL
/*
 * Another LP holds a lock on the object that is named, or the TD itself does (a
 * secure EPT entry).
 */
#define TDX_OPERAND_BUSY					0x8000020000000000ULL
/* TDH.MEM.TRACK: a vCPU still runs that entered before the TRACK before this one. */
#define TDX_PREVIOUS_TLB_EPOCH_BUSY				0x8000020100000000ULL
/*
 * Another LP is in a call that needs the whole module (SYS.INIT, SYS.CONFIG,
 * SYS.SHUTDOWN, key configuration).
 */
#define TDX_SYS_BUSY						0x8000020200000000ULL
/* RDRAND or RDSEED gave nothing: many LPs ask at the same time. */
#define TDX_RND_NO_ENTROPY					0x8000020300000000ULL
/* Guest side: the host tried to lock the object first, so the guest has to wait. */
#define TDX_OPERAND_BUSY_HOST_PRIORITY				0x8000020400000000ULL
/*
 * The TD exited because it tried for too long to get something that the host
 * once asked for and never came back for.
 */
#define TDX_HOST_PRIORITY_BUSY_TIMEOUT				0x9000020500000000ULL
/* The call stopped half way because another LP waits for a lock that it holds and goes first. */
#define TDX_INTERRUPTED_BUSY					0x8000020600000000ULL
/* The PAMT says that the page is not of the type, size or state that this call needs. */
#define TDX_PAGE_METADATA_INCORRECT				0xC000030000000000ULL
/* The page is free already. */
#define TDX_PAGE_ALREADY_FREE					0x0000030100000000ULL
/* The page belongs to another TD. */
#define TDX_PAGE_NOT_OWNED_BY_TD				0xC000030200000000ULL
/* The page is in use by a TD or the module. */
#define TDX_PAGE_NOT_FREE					0xC000030300000000ULL
/* TDH.PHYMEM.PAMT.ADD: the 2M range has its PAMT page pair, or is in use as one 2M page. */
#define TDX_HPA_RANGE_NOT_FREE					0xC000030400000000ULL
/* Dynamic PAMT: the 2M range has no PAMT page pair. */
#define TDX_NO_PAMT_PAGE_PAIR					0xC000030500000000ULL
/*
 * Dynamic PAMT: pages of the 2M range are in use, so that its PAMT page pair
 * cannot be removed.
 */
#define TDX_PAMT_PAGE_NOT_EMPTY					0xC000030600000000ULL
/* TDH.IMPORT.MEM stopped at the list entry that is named. */
#define TDX_INTERRUPTED_PAMT					0x8000030700000000ULL
/*
 * Dynamic PAMT: the page that is named is free, but lies in a 2M range without
 * PAMT page pair, so that it cannot be given to the module.
 */
#define TDX_MISSING_PAMT_PAGE_PAIR				0x8000030800000000ULL
/* Pages still belong to the TD, so its TDR cannot be reclaimed. */
#define TDX_TD_ASSOCIATED_PAGES_EXIST				0xC000040000000000ULL
/* TDH.SYS.INIT was done already, or failed and the module has to be loaded again. */
#define TDX_SYS_INIT_NOT_PENDING				0xC000050000000000ULL
/* This LP (or, for SYS.CONFIG, some LP) has not done TDH.SYS.LP.INIT. */
#define TDX_SYS_LP_INIT_NOT_DONE				0xC000050200000000ULL
/* TDH.SYS.LP.INIT was done on this LP already. */
#define TDX_SYS_LP_INIT_DONE					0xC000050300000000ULL
/* The module is not up: some step of SYS.INIT, LP.INIT, CONFIG, KEY.CONFIG is missing. */
#define TDX_SYS_NOT_READY					0xC000050500000000ULL
/* The module is shut down, by TDH.SYS.SHUTDOWN or because of a fatal error inside it. */
#define TDX_SYS_SHUTDOWN					0xC000050600000000ULL
/* TDH.SYS.KEY.CONFIG came at a wrong time: before SYS.CONFIG, or when all packages are done. */
#define TDX_SYS_KEY_CONFIG_NOT_PENDING				0xC000050700000000ULL
/* The module's own state does not allow this call now. */
#define TDX_SYS_STATE_INCORRECT					0xC000050800000000ULL
/* The data that the old module left cannot be used by this one. */
#define TDX_SYS_INVALID_HANDOFF					0xC000050900000000ULL
/* The module's signature structure does not fit this platform or this update. */
#define TDX_SYS_INCOMPATIBLE_SIGSTRUCT				0xC000050A00000000ULL
/* TDH.SYS.LP.INIT came before TDH.SYS.INIT. */
#define TDX_SYS_LP_INIT_NOT_PENDING				0xC000050B00000000ULL
/* TDH.SYS.CONFIG came at a wrong time: before all LPs were initialised, or a second time. */
#define TDX_SYS_CONFIG_NOT_PENDING				0xC000050C00000000ULL
/* The CPU's SEAM capabilities lack something that this module needs, or differ between LPs. */
#define TDX_INCOMPATIBLE_SEAM_CAPABILITIES			0xC000050D00000000ULL
/* The CPU's SEAM features lack something that this module needs. */
#define TDX_INCOMPATIBLE_SEAM_FEATURES				0xC000050F00000000ULL
/* The module's own test of its cryptography failed. */
#define TDX_CRYPTO_SELF_TEST_FAILED				0xC000051100000000ULL
/*
 * TDH.SYS.SHUTDOWN was asked to stop when a module update would hurt a TD, and
 * one is being built or has an interrupted migration call.
 */
#define TDX_UPDATE_COMPATIBILITY_SENSITIVE			0x8000051200000000ULL
/* Module 1.0: the TD has not been through TDH.MNG.INIT. */
#define TDX_TD_NOT_INITIALIZED					0xC000060000000000ULL
/* Module 1.0: the TD is initialised already. */
#define TDX_TD_INITIALIZED					0xC000060100000000ULL
/* Module 1.0: the TD is not finalised, so it cannot run yet. */
#define TDX_TD_NOT_FINALIZED					0xC000060200000000ULL
/* Module 1.0: the TD is finalised. */
#define TDX_TD_FINALIZED					0xC000060300000000ULL
/* The TD had a fatal error before. */
#define TDX_TD_FATAL_1_0					0xC000060400000000ULL
/* The TD had a fatal error before. */
#define TDX_TD_FATAL						0xE000060400000000ULL
/* The call, or this use of it, is for debuggable TDs only. */
#define TDX_TD_NON_DEBUG					0xC000060500000000ULL
/* The TD has no TDCS yet. */
#define TDX_TDCS_NOT_ALLOCATED					0xC000060600000000ULL
/* The TD's key is not in the state that the call needs. */
#define TDX_LIFECYCLE_STATE_INCORRECT				0xC000060700000000ULL
/* The TD is not in an operation state that allows this call. */
#define TDX_OP_STATE_INCORRECT					0xC000060800000000ULL
/* The TD has no vCPU. */
#define TDX_NO_VCPUS						0xC000060900000000ULL
/* The debuggable TD's memory may be read but not written by the host. */
#define TDX_DEBUG_MEM_NOT_WRITABLE				0xC000060A00000000ULL
/* Too few or too many control pages. */
#define TDX_TDCX_NUM_INCORRECT					0xC000061000000000ULL
/* Two vCPUs were initialised with one x2APIC id (it is in the details). */
#define TDX_X2APIC_ID_NOT_UNIQUE				0xC000062100000000ULL
/*
 * The TD was being built when the module was updated, and the new module cannot
 * go on with the measurement of the old one.
 */
#define TDX_INCOMPATIBLE_MRTD_CONTEXT				0xC000062200000000ULL
/* The vCPU is not in the state that the call needs. */
#define TDX_VCPU_STATE_INCORRECT				0xC000070000000000ULL
/* The vCPU is associated with another LP, which may hold its state and translations. */
#define TDX_VCPU_ASSOCIATED					0x8000070100000000ULL
/* TDH.VP.FLUSH: the vCPU is not associated with this LP. */
#define TDX_VCPU_NOT_ASSOCIATED					0x8000070200000000ULL
/* Module 1.0: the vCPU has too few or too many TDVPX pages. */
#define TDX_TDVPX_NUM_INCORRECT					0xC000070300000000ULL
/* TDG.VP.VEINFO.GET: no #VE information is waiting. */
#define TDX_NO_VALID_VE_INFO					0xC000070400000000ULL
/* The TD has as many vCPUs as TD_PARAMS.MAX_VCPUS allows. */
#define TDX_MAX_VCPUS_EXCEEDED					0xC000070500000000ULL
/* The TSC is behind what the TD has seen: this LP's TSC went back or is not synchronous. */
#define TDX_TSC_ROLLBACK					0xC000070600000000ULL
/* The vCPU blocks interrupts (STI or MOV SS shadow), so what was asked cannot be done now. */
#define TDX_INTERRUPTIBILITY_BLOCKED				0xC000070700000000ULL
/* Module 1.0: this metadata field cannot be written by this caller. */
#define TDX_FIELD_NOT_WRITABLE					0xC000072000000000ULL
/* Module 1.0: this metadata field cannot be read by this caller. */
#define TDX_FIELD_NOT_READABLE					0xC000072100000000ULL
/* The VMCS field needed (its code is in the details) was never set. */
#define TDX_TD_VMCS_FIELD_NOT_INITIALIZED			0xC000073000000000ULL
/* VMREAD or VMWRITE of the field failed. */
#define TD_VMCS_FIELD_ERROR					0xC000073100000000ULL
/* PCONFIG could not make a key: no entropy, or the key table was busy. */
#define TDX_KEY_GENERATION_FAILED				0x8000080000000000ULL
/* The TD's key is not configured on all packages, or no more. */
#define TDX_TD_KEYS_NOT_CONFIGURED				0x8000081000000000ULL
/* The key id is not in the state that the call needs. */
#define TDX_KEY_STATE_INCORRECT					0xC000081100000000ULL
/* The key is configured on this package already. */
#define TDX_KEY_CONFIGURED					0x0000081500000000ULL
/* Caches of some package were not written back since the key id was given up. */
#define TDX_WBCACHE_NOT_COMPLETE				0x8000081700000000ULL
/* The key id is in use by a TD or by the module. */
#define TDX_HKID_NOT_FREE					0xC000082000000000ULL
/* No key id waits for its caches to be written back on this package. */
#define TDX_NO_HKID_READY_TO_WBCACHE				0x0000082100000000ULL
/*
 * TDH.PHYMEM.CACHE.WB was asked to resume, but none was interrupted on this LP,
 * or another LP of the package did.
 */
#define TDX_WBCACHE_RESUME_ERROR				0xC000082300000000ULL
/* A vCPU of the TD is still associated with an LP. */
#define TDX_FLUSHVP_NOT_DONE					0x8000082400000000ULL
/* The BIOS gave TDX more key ids than the module handles (its most is in the details). */
#define TDX_NUM_ACTIVATED_HKIDS_NOT_SUPPORTED			0xC000082500000000ULL
/* CPUID on this LP lacks or has something that the module cannot work with. */
#define TDX_INCORRECT_CPUID_VALUE				0xC000090000000000ULL
/* IA32_MISC_ENABLE limits CPUID to leaf 3 ('boot NT4'). */
#define TDX_BOOT_NT4_SET					0xC000090100000000ULL
/* IA32_MISC_ENABLE limits CPUID to leaf 3. */
#define TDX_LIMIT_CPUID_MAXVAL_SET				0xC000090100000000ULL
/* CPUID differs between this LP and the first one. */
#define TDX_INCONSISTENT_CPUID_FIELD				0xC000090200000000ULL
/* CPUID has more subleaves than the module knows. */
#define TDX_CPUID_MAX_SUBLEAVES_UNRECOGNIZED			0xC000090300000000ULL
/* CPUID leaf 0x1F (topology) has levels that the module does not know. */
#define TDX_CPUID_LEAF_1F_FORMAT_UNRECOGNIZED			0xC000090400000000ULL
/* The scope of WBINVD on this CPU cannot be found out. */
#define TDX_INVALID_WBINVD_SCOPE				0xC000090500000000ULL
/* The package number of this LP is more than the module handles. */
#define TDX_INVALID_PKG_ID					0xC000090600000000ULL
/* IA32_MISC_ENABLE has MONITOR/MWAIT switched off. */
#define TDX_ENABLE_MONITOR_FSM_NOT_SET				0xC000090700000000ULL
/* Host: the CPU lacks a CPUID leaf that the module needs (in the details). */
#define TDX_CPUID_LEAF_NOT_SUPPORTED				0xC000090800000000ULL
/* The SMM range registers (which: in the details) are not locked. */
#define TDX_SMRR_NOT_LOCKED					0xC000091000000000ULL
/* The SMM range registers (which: in the details) are not valid. */
#define TDX_INVALID_SMRR_CONFIGURATION				0xC000091100000000ULL
/* An SMM range lies in a convertible memory range. */
#define TDX_SMRR_OVERLAPS_CMR					0xC000091200000000ULL
/* The CPU cannot lock its SMM ranges. */
#define TDX_SMRR_LOCK_NOT_SUPPORTED				0xC000091300000000ULL
/* The CPU has no SMM range registers. */
#define TDX_SMRR_NOT_SUPPORTED					0xC000091400000000ULL
/* The MSR named differs between this LP and the first one. */
#define TDX_INCONSISTENT_MSR					0xC000092000000000ULL
/* The MSR named has a value that the module cannot work with. */
#define TDX_INCORRECT_MSR_VALUE					0xC000092100000000ULL
/* The CPU could not make the report's MAC. */
#define TDX_SEAMREPORT_NOT_AVAILABLE				0xC000093000000000ULL
/* SEAMDB is not there on this CPU. */
#define TDX_SEAMDB_GETREF_NOT_AVAILABLE				0xC000093100000000ULL
/* The CPU could not report by SEAMDB. */
#define TDX_SEAMDB_REPORT_NOT_AVAILABLE				0xC000093200000000ULL
/* The CPU could not verify a report. */
#define TDX_SEAMVERIFYREPORT_NOT_AVAILABLE			0xC000093300000000ULL
/*
 * A TDMR (number in details 7:0) is not aligned to 1 GiB, empty, or beyond the
 * physical address width.
 */
#define TDX_INVALID_TDMR					0xC0000A0000000000ULL
/* TDMRs are not in ascending order, or overlap (the later one is in details 7:0). */
#define TDX_NON_ORDERED_TDMR					0xC0000A0100000000ULL
/* Part of a TDMR (number in details 7:0) is neither convertible memory nor a reserved area. */
#define TDX_TDMR_OUTSIDE_CMRS					0xC0000A0200000000ULL
/* All of the TDMR is initialised. */
#define TDX_TDMR_ALREADY_INITIALIZED				0x00000A0300000000ULL
/*
 * A PAMT area (TDMR in details 7:0, level in 15:8) is not aligned, too small,
 * or beyond the physical address width.
 */
#define TDX_INVALID_PAMT					0xC0000A1000000000ULL
/* A PAMT area (TDMR in details 7:0, level in 15:8) is not wholly in convertible memory. */
#define TDX_PAMT_OUTSIDE_CMRS					0xC0000A1100000000ULL
/*
 * A PAMT area (TDMR in details 7:0, level in 15:8) overlaps another PAMT or the
 * usable part of a TDMR (number in 23:16).
 */
#define TDX_PAMT_OVERLAP					0xC0000A1200000000ULL
/*
 * A reserved area (TDMR in details 7:0, area in 15:8) is not aligned to 4 KiB
 * or reaches out of its TDMR.
 */
#define TDX_INVALID_RESERVED_IN_TDMR				0xC0000A2000000000ULL
/*
 * Reserved areas (TDMR in details 7:0, area in 15:8) are not in ascending
 * order, overlap, or follow an empty one.
 */
#define TDX_NON_ORDERED_RESERVED_IN_TDMR			0xC0000A2100000000ULL
/* The BIOS gave a list of convertible memory ranges that is damaged. */
#define TDX_CMR_LIST_INVALID					0xC0000A2200000000ULL
/* The secure EPT has no entry at the level asked for. */
#define TDX_EPT_WALK_FAILED					0xC0000B0000000000ULL
/* The secure EPT entry is free: nothing is mapped at this GPA and level. */
#define TDX_EPT_ENTRY_FREE					0xC0000B0100000000ULL
/* The secure EPT entry is in use already. */
#define TDX_EPT_ENTRY_NOT_FREE					0xC0000B0200000000ULL
/* The secure EPT entry is not present. */
#define TDX_EPT_ENTRY_NOT_PRESENT				0xC0000B0300000000ULL
/* The secure EPT entry points to a table, not to a page. */
#define TDX_EPT_ENTRY_NOT_LEAF					0xC0000B0400000000ULL
/* The secure EPT entry maps a page, where a table was wanted. */
#define TDX_EPT_ENTRY_LEAF					0xC0000B0500000000ULL
/* The entry was not blocked by TDH.MEM.RANGE.BLOCK. */
#define TDX_GPA_RANGE_NOT_BLOCKED				0xC0000B0600000000ULL
/* The entry is blocked already. */
#define TDX_GPA_RANGE_ALREADY_BLOCKED				0x00000B0700000000ULL
/*
 * Since TDH.MEM.RANGE.BLOCK no TDH.MEM.TRACK was done, or a vCPU that runs
 * since before it has not exited.
 */
#define TDX_TLB_TRACKING_NOT_DONE				0xC0000B0800000000ULL
/*
 * TDH.MEM.PAGE.PROMOTE: the 512 small pages are not contiguous, aligned and all
 * in one and the same state.
 */
#define TDX_EPT_INVALID_PROMOTE_CONDITIONS			0xC0000B0900000000ULL
/* TDG.MEM.PAGE.ACCEPT: the page is accepted already (its level is in the details). */
#define TDX_PAGE_ALREADY_ACCEPTED				0x00000B0A00000000ULL
/*
 * TDG.MEM.PAGE.ACCEPT: the page is mapped in smaller pages than asked for (the
 * level is in the details).
 */
#define TDX_PAGE_SIZE_MISMATCH					0xC0000B0B00000000ULL
/* The GPA range is blocked, so that the entry cannot be changed. */
#define TDX_GPA_RANGE_BLOCKED					0xC0000B0C00000000ULL
/*
 * The secure EPT entry is not in a state that the call allows (RCX the entry,
 * RDX its level and state).
 */
#define TDX_EPT_ENTRY_STATE_INCORRECT				0xC0000B0D00000000ULL
/* A secure EPT page that is to be removed still has entries in use. */
#define TDX_EPT_PAGE_NOT_FREE					0xC0000B0E00000000ULL
/* The L2 secure EPT of the VM (details 31:16) has no entry at that level (15:0). */
#define TDX_L2_SEPT_WALK_FAILED					0xC0000B0F00000000ULL
/* The L2 secure EPT entry of the VM (details 31:16, level 15:0) is in use. */
#define TDX_L2_SEPT_ENTRY_NOT_FREE				0xC0000B1000000000ULL
/* The page attributes asked for are not a combination that exists, or not for this VM. */
#define TDX_PAGE_ATTR_INVALID					0xC0000B1100000000ULL
/* A page for the L2 secure EPT of a VM was not given (the operand is its register). */
#define TDX_L2_SEPT_PAGE_NOT_PROVIDED				0xC0000B1200000000ULL
/* Memory of the TD is blocked for writing. */
#define TDX_BLOCKED_MEMORY_EXISTS				0x80000B1300000000ULL
/*
 * There is no metadata field with this id in this context, or size or sequence
 * bits of the id do not fit.
 */
#define TDX_METADATA_FIELD_ID_INCORRECT				0xC0000C0000000000ULL
/* The field cannot be written by this caller. */
#define TDX_METADATA_FIELD_NOT_WRITABLE				0xC0000C0100000000ULL
/* The field cannot be read by this caller. */
#define TDX_METADATA_FIELD_NOT_READABLE				0xC0000C0200000000ULL
/*
 * The value written is not one that the field takes, or bits outside the
 * field's mask would change.
 */
#define TDX_METADATA_FIELD_VALUE_NOT_VALID			0xC0000C0300000000ULL
/* A metadata list is longer than its buffer, or more fields remain than fit into one page. */
#define TDX_METADATA_LIST_OVERFLOW				0xC0000C0400000000ULL
/* The header of the metadata list is wrong: size, number of sequences or reserved bits. */
#define TDX_INVALID_METADATA_LIST_HEADER			0xC0000C0500000000ULL
/* The list lacks a field that has to be there (import of immutable state). */
#define TDX_REQUIRED_METADATA_FIELD_MISSING			0xC0000C0600000000ULL
/* The element size in the id is not that of the field. */
#define TDX_METADATA_ELEMENT_SIZE_INCORRECT			0xC0000C0700000000ULL
/* The sequence does not end with the last element of a field. */
#define TDX_METADATA_LAST_ELEMENT_INCORRECT			0xC0000C0800000000ULL
/* The field can be written, but not in the state that the TD or vCPU is in. */
#define TDX_METADATA_FIELD_CURRENTLY_NOT_WRITABLE		0xC0000C0900000000ULL
/* The write mask has bits that this caller may not write. */
#define TDX_METADATA_WR_MASK_NOT_VALID				0xC0000C0A00000000ULL
/*
 * Not an error: the id passed was 'none', so the first field id of this context
 * is returned, and no value.
 */
#define TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT			0x00000C0B00000000ULL
/* Not an error: the field is left out. */
#define TDX_METADATA_FIELD_SKIP					0x00000C0C00000000ULL
/* The value written is not one that this virtual MSR takes. */
#define TDX_VIRTUAL_MSR_VALUE_NOT_VALID				0xC0000C0D00000000ULL
/* The field lives in a page that this TD does not have. */
#define TDX_METADATA_FIELD_NOT_ALLOCATED			0xC0000C0E00000000ULL
/* A service TD of this type is bound in another slot. */
#define TDX_SERVTD_ALREADY_BOUND_FOR_TYPE			0xC0000D0000000000ULL
/* The slot is bound to a service TD of another type. */
#define TDX_SERVTD_TYPE_MISMATCH				0xC0000D0100000000ULL
/* The service TD's attributes are not those it was bound with. */
#define TDX_SERVTD_ATTR_MISMATCH				0xC0000D0200000000ULL
/* The service TD is not the one it was bound to: its measurements differ. */
#define TDX_SERVTD_INFO_HASH_MISMATCH				0xC0000D0300000000ULL
/* The binding handle or UUID is of another service TD. */
#define TDX_SERVTD_UUID_MISMATCH				0xC0000D0400000000ULL
/* No service TD is bound in this slot. */
#define TDX_SERVTD_NOT_BOUND					0xC0000D0500000000ULL
/* A service TD is bound in this slot already. */
#define TDX_SERVTD_BOUND					0xC0000D0600000000ULL
/* The target TD is not the one that this binding handle is for. */
#define TDX_TARGET_UUID_MISMATCH				0xC0000D0700000000ULL
/* The target TD got a new UUID (it was migrated). */
#define TDX_TARGET_UUID_UPDATED					0xC0000D0800000000ULL
/* A service TD cannot have a service TD of its own here. */
#define TDX_SERVTD_NESTING_NOT_ALLOWED				0xC0000D0C00000000ULL
/* This kind of service TD must not be migratable. */
#define TDX_SERVTD_CANNOT_BE_MIGRATABLE				0xC0000D0D00000000ULL
/* The bundle metadata (MBMD) is not what comes next. */
#define TDX_INVALID_MBMD					0xC0000E0000000000ULL
/* The bundle's MAC is wrong: data was damaged, or the keys of both sides differ. */
#define TDX_INCORRECT_MBMD_MAC					0xC0000E0100000000ULL
/* The page was not blocked for writing before export. */
#define TDX_NOT_WRITE_BLOCKED					0xC0000E0200000000ULL
/* The page is blocked for writing already. */
#define TDX_ALREADY_WRITE_BLOCKED				0x00000E0300000000ULL
/* The page was not exported, so there is nothing to undo. */
#define TDX_NOT_EXPORTED					0xC0000E0400000000ULL
/* The migration stream is not in the state that the call needs. */
#define TDX_MIGRATION_STREAM_STATE_INCORRECT			0xC0000E0500000000ULL
/* The TD has as many migration streams as the module allows. */
#define TDX_MAX_MIGS_NUM_EXCEEDED				0xC0000E0600000000ULL
/* Pages were written after their export and not exported again. */
#define TDX_EXPORTED_DIRTY_PAGES_REMAIN				0xC0000E0700000000ULL
/* The migration TD has not written the session's decryption key. */
#define TDX_MIGRATION_DECRYPTION_KEY_NOT_SET			0xC0000E0800000000ULL
/* The TD was built without ATTRIBUTES.MIGRATABLE. */
#define TDX_TD_NOT_MIGRATABLE					0xC0000E0900000000ULL
/* Pages still carry the state of an export that was aborted. */
#define TDX_PREVIOUS_EXPORT_CLEANUP_INCOMPLETE			0xC0000E0A00000000ULL
/* The source uses more streams than the destination created. */
#define TDX_NUM_MIGS_HIGHER_THAN_CREATED			0xC0000E0B00000000ULL
/* What is imported does not fit the destination: TD parameters, vCPUs or memory differ. */
#define TDX_IMPORT_MISMATCH					0xC0000E0C00000000ULL
/* The session has used all its epochs. */
#define TDX_MIGRATION_EPOCH_OVERFLOW				0xC0000E0D00000000ULL
/* The TD was exported as often as is allowed. */
#define TDX_MAX_EXPORTS_EXCEEDED				0xC0000E0E00000000ULL
/* The MAC of a page is wrong: data was damaged, or it belongs elsewhere. */
#define TDX_INVALID_PAGE_MAC					0xC0000E0F00000000ULL
/* The page was migrated in this epoch already. */
#define TDX_MIGRATED_IN_CURRENT_EPOCH				0xC0000E1000000000ULL
/* The page was removed on the destination and cannot be imported. */
#define TDX_DISALLOWED_IMPORT_OVER_REMOVED			0xC0000E1100000000ULL
/* Not all vCPUs were migrated. */
#define TDX_SOME_VCPUS_NOT_MIGRATED				0xC0000E1200000000ULL
/* All vCPUs are imported. */
#define TDX_ALL_VCPUS_IMPORTED					0xC0000E1300000000ULL
/* Fewer migration streams exist than the session needs. */
#define TDX_MIN_MIGS_NOT_CREATED				0xC0000E1400000000ULL
/* The vCPU was exported already in this session. */
#define TDX_VCPU_ALREADY_EXPORTED				0xC0000E1500000000ULL
/* The decryption key that the migration TD wrote is not valid. */
#define TDX_INVALID_MIGRATION_DECRYPTION_KEY			0xC0000E1600000000ULL
/* The range was scanned. */
#define TDX_MEM_RANGE_SCAN_SUCCESS				0x00000E1700000000ULL
/* All memory was scanned. */
#define TDX_MEM_SCAN_SUCCESS					0x00000E1800000000ULL
/* The scan met a blocked range. */
#define TDX_MEM_SCAN_FAILED_BLOCKED_RANGE			0x80000E1900000000ULL
/* The scan failed on another LP. */
#define TDX_MEM_SCAN_FAILED_OTHER_THREAD			0x80000E1A00000000ULL
/* The scan was not configured. */
#define TDX_MEM_SCAN_CONFIG_REQUIRED				0x80000E1B00000000ULL
/* The scan is complete already. */
#define TDX_MEM_SCAN_ALREADY_SUCCESSFUL				0x80000E1C00000000ULL
/* Some memory was not exported. */
#define TDX_UNEXPORTED_MEMORY_REMAINS				0x80000E1D00000000ULL
/* The scan is configured already. */
#define TDX_MEM_SCAN_CONFIG_ALREADY_DONE			0xC0000E1E00000000ULL
/* A scan is running. */
#define TDX_MEM_SCAN_IN_PROGRESS				0x80000E1F00000000ULL
/* This export does not allow blocking for writing. */
#define TDX_BLOCKING_DISALLOWED					0xC0000E2000000000ULL
/* The scan for dirty pages was not done. */
#define TDX_MEM_SCAN_DCHECK_NOT_DONE				0x80000E2100000000ULL
/*
 * A migration call was interrupted when the module was updated, and the new
 * module cannot go on with the MAC of the old one.
 */
#define TDX_INCOMPATIBLE_MBMD_MAC_CONTEXT			0xC0000E2200000000ULL
/* The TD uses something that this mode of export cannot carry. */
#define TDX_INCOMPATIBLE_EXPORT_MODE_TD_NON_ACCESSIBLE		0xE0000E2300000000ULL
/*
 * The IOMMU is not configured or is, root ports or sessions are left, or it is
 * not set up by the host as TDX needs (root table in scalable mode, translation
 * and queued invalidation on, no protected memory).
 */
#define TDX_IOMMU_INVALID_STATE					0xC0000F0000000000ULL
/* The IOMMU's invalidation queue is full. */
#define TDX_IOMMU_IQ_FULL					0x80000F0100000000ULL
/* The IOMMU's invalidation queue is full (an early 2.0 state. */
#define TDX_IOMMU_IQ_QUEUE_FULL					0xC0000F0100000000ULL
/* A root port of the IOMMU is not configured for TDX Connect. */
#define TDX_IOMMU_RP_NOT_CONFIGURED				0xC0000F0200000000ULL
/*
 * IOTLB invalidations of the TD, queued since the mapping was blocked, are not
 * done on every IOMMU whose devices use it.
 */
#define TDX_IOMMU_IOTLB_TRACKING_NOT_DONE			0xC0000F0300000000ULL
/* TDH.IOMMU.SETREG, CONFIG_RP. */
#define TDX_IOMMU_RP_IDE_MUST_BE_DISABLED			0xC0000F0400000000ULL
/* The SPDM session still has IDE streams. */
#define TDX_SPDM_HAS_ACTIVE_IDE_STREAMS				0xC0000F0500000000ULL
/* The SPDM session is not in the state that the call needs. */
#define TDX_SPDM_INVALID_STATE					0xC0000F0600000000ULL
/*
 * The DMA remapping entry is not free, pending, present or blocked as the call
 * needs, or entries below it are not free.
 */
#define TDX_DMAR_INVALID_MAPPING_STATE				0xC0000F0700000000ULL
/* The invalidation of the DMA remapping entry is not where the call needs it. */
#define TDX_DMAR_INVALID_INV_STATE				0xC0000F0800000000ULL
/* Requester id or PASID do not belong to this device. */
#define TDX_DMAR_INVALID_RID_PASID				0xC0000F0900000000ULL
/* The device interface handle is not valid. */
#define TDX_DEVIF_HANDLE_ERROR					0xC0000F0A00000000ULL
/* The hash of the device's public key is not the one expected. */
#define TDX_DEVIF_PKH_MISMATCH					0xC0000F0B00000000ULL
/* The device interface is not valid. */
#define TDX_DEVIF_INVALID					0xC0000F0C00000000ULL
/* The device interface is valid already. */
#define TDX_DEVIF_ALREADY_VALID					0x00000F0D00000000ULL
/* No TDISP request is in the state that this step needs. */
#define TDX_DEVIF_TDISP_INVALID_REQ_STS				0xC0000F0E00000000ULL
/* The device's TDISP message is not well formed, or not the one awaited. */
#define TDX_DEVIF_TDISP_INVALID_MESSAGE				0xC0000F0F00000000ULL
/* The device's TDISP state does not allow this. */
#define TDX_DEVIF_TDISP_INVALID_STATE				0xC0000F1000000000ULL
/* The device interface is not in the state that the call needs. */
#define TDX_DEVIF_INVALID_STATE					0xC0000F1100000000ULL
/* PASIDs are still bound to the device interface. */
#define TDX_DEVIF_HAS_BOUND_PASIDS				0xC0000F1200000000ULL
/* MMIO of the device interface is still mapped. */
#define TDX_DEVIF_HAS_MAPPED_MMIO				0xC0000F1300000000ULL
/* Host request: an earlier TDISP request waits for its answer. */
#define TDX_DEVIF_TDISP_OUT_REQ					0xC0000F1400000000ULL
/* The IDE stream is in use. */
#define TDX_IDE_STREAM_NOT_FREE					0xC0000F1600000000ULL
/* The root port does not support this IDE stream. */
#define TDX_IDE_STREAM_NOT_SUPPORTED				0xC0000F1700000000ULL
/* The IDE stream is not configured. */
#define TDX_IDE_STREAM_NOT_CONFIGURED				0xC0000F1800000000ULL
/* The IDE stream is blocked. */
#define TDX_IDE_STREAM_BLOCKED					0xC0000F1900000000ULL
/* The IDE stream has to be blocked for this. */
#define TDX_IDE_STREAM_NOT_BLOCKED				0xC0000F1A00000000ULL
/* The address ranges of two IDE streams overlap. */
#define TDX_IDE_STREAM_ADDR_OVERLAP				0xC0000F1B00000000ULL
/* The requester id ranges of two IDE streams overlap. */
#define TDX_IDE_STREAM_RID_OVERLAP				0xC0000F1C00000000ULL
/* The key id is used by another IDE stream. */
#define TDX_IDE_STREAM_KEY_ID_ALREADY_USED			0xC0000F1D00000000ULL
/* The IDE id is used by another stream. */
#define TDX_IDE_STREAM_IDE_ID_ALREADY_USED			0xC0000F1E00000000ULL
/* Device interfaces still use the IDE stream. */
#define TDX_IDE_STREAM_HAS_DEVICE_INTERFACES			0xC0000F1F00000000ULL
/* An IDE key management request is under way. */
#define TDX_IDE_STREAM_IDEKM_OUTREQ				0xC0000F2000000000ULL
/* Not all keys of the IDE stream are programmed. */
#define TDX_IDE_STREAM_IDEKM_KEYS_NOT_READY			0xC0000F2100000000ULL
/* No entropy for the IDE stream's keys. */
#define TDX_IDE_STREAM_IDEKM_NO_ENTROPY				0xC0000F2200000000ULL
/* The device's answer to IDE key management is not valid. */
#define TDX_IDE_STREAM_IDEKM_INVALID_RESPONSE			0xC0000F2300000000ULL
/* The IDE stream is not in the state that the call needs. */
#define TDX_IDE_STREAM_INVALID_STATE				0xC0000F2400000000ULL
/* The entry of the MMIO metadata table is not of the kind that the call needs. */
#define TDX_MMIO_INVALID_PAGE_METADATA				0xC0000F2500000000ULL
/* The MMIO is mapped in smaller pages than the guest asks to accept. */
#define TDX_MMIO_ACCEPT_SIZE_MISMATCH				0xC0000F2600000000ULL
/* The MMIO belongs to a device interface of another TD. */
#define TDX_MMIO_DEVIF_OWNER_MISMATCH				0xC0000F2700000000ULL
/* The MMIO page is accepted already. */
#define TDX_MMIO_PAGE_ALREADY_ACCEPTED				0x00000F2800000000ULL
/* The PASID table is mapped already. */
#define TDX_PASID_TABLE_ALREADY_MAPPED				0xC0000F2900000000ULL
/* The PASID table is not mapped. */
#define TDX_PASID_TABLE_NOT_MAPPED				0xC0000F2A00000000ULL
/* The PASID table still has entries. */
#define TDX_PASID_TABLE_NOT_EMPTY				0xC0000F2B00000000ULL
/* PASIDs are still associated with the TD. */
#define TDX_PASID_TD_ASSOCIATED_PASIDS_EXIST			0xC0000F2C00000000ULL
/* PASID tracking is under way. */
#define TDX_PASID_TRACK_IN_PROGRESS				0xC0000F2D00000000ULL
/* Another PASID is being tracked. */
#define TDX_PASID_TRACK_PASID_MISMATCH				0xC0000F2E00000000ULL
/* PASID tracking was not done. */
#define TDX_PASID_TRACK_NOT_DONE				0xC0000F2F00000000ULL
/* The PASID belongs to another device interface. */
#define TDX_PASID_DEVIF_OWNER_MISMATCH				0xC0000F3000000000ULL
/* The guest PASID is mapped already. */
#define TDX_GUEST_PASID_ALREADY_MAPPED				0xC0000F3100000000ULL
/* The guest PASID is not mapped. */
#define TDX_GUEST_PASID_NOT_MAPPED				0xC0000F3200000000ULL
/* No metadata for this PASID. */
#define TDX_PASIDMT_NOT_FOUND					0xC0000F3300000000ULL
/* Metadata for this PASID is there already. */
#define TDX_PASIDMT_ALREADY_PRESENT				0xC0000F3400000000ULL
/* Metadata for this PASID is not there. */
#define TDX_PASIDMT_NOT_PRESENT					0xC0000F3500000000ULL
/* The PASID's metadata is not in the state that the call needs. */
#define TDX_PASIDMT_INVALID_STATE				0xC0000F3600000000ULL
/* The page of PASID metadata still has entries in use. */
#define TDX_PASIDMT_PAGE_NOT_EMPTY				0xC0000F3700000000ULL
/* The index is beyond the DMA remapping table. */
#define TDX_DMAR_INDEX_OUT_OF_BOUNDS				0xC0000F3800000000ULL
/* The DMA remapping entry is not present. */
#define TDX_DMAR_ENTRY_NOT_PRESENT				0xC0000F3900000000ULL
/* Devices are still attached to the TD. */
#define TDX_TD_HAS_ATTACHED_DEVICES				0xC0000F3A00000000ULL
/* No IOTLB tracking is needed. */
#define TDX_IOMMU_IOTLB_TRACKING_NOT_REQUIRED			0x00000F3B00000000ULL
/* No IOTLB tracking is needed. */
#define TDX_IOMMU_IOTLB_TRACKING_NOT_REQUIRED_2_0_1666ADC	0xC0000F3B00000000ULL
/* The SPDM session could not be authenticated. */
#define TDX_SPDM_AUTH_FAILED					0xC0000F3C00000000ULL
/* The IOMMU metadata page is in use. */
#define TDX_IOMMU_MT_PAGE_IN_USE				0xC0000F3D00000000ULL
/* TDH.IOMMU.SETREG, CONFIG_IOMMU. */
#define TDX_IOMMU_KCB_MUST_BE_DISABLED				0xC0000F3E00000000ULL
/* DMA of the device interface is still mapped. */
#define TDX_DEVIF_HAS_MAPPED_DMA				0xC0000F3F00000000ULL
/*
 * The function has no device interface, or the device interface table lacks a
 * page above its entry.
 */
#define TDX_DEVIFMT_NOT_PRESENT					0xC0000F4000000000ULL
/*
 * The device interface belongs to another TD (guest side), or the table page
 * still has entries (host side).
 */
#define TDX_DEVIF_INVALID_METADATA				0xC0000F4100000000ULL
/* Metadata of the device interface is there already. */
#define TDX_DEVIFMT_ALREADY_PRESENT				0xC0000F4200000000ULL
/* The SPDM session is there already. */
#define TDX_SPDM_ENTRY_ALREADY_PRESENT				0xC0000F4300000000ULL
/* There is no such SPDM session. */
#define TDX_SPDM_ENTRY_NOT_PRESENT				0xC0000F4400000000ULL
/* The keys of the SPDM session are used up. */
#define TDX_SPDM_SESSION_KEY_REQUIRE_REFRESH			0xC0000F4500000000ULL
/* TDX Connect is not in the state that the call needs. */
#define TDX_CONNECT_INVALID_STATE				0xC0000F4600000000ULL
/* The MMIO metadata table lacks a page above the entry. */
#define TDX_MMIOMT_NOT_PRESENT					0xC0000F4700000000ULL
/* The root port's configuration is not one the module takes. */
#define TDX_IOMMU_RP_INVALID_CONFIGURATION			0xC0000F4800000000ULL
/* The interface report shows a device that is set up as TDX Connect does not allow. */
#define TDX_DEVIF_INVALID_TDI_CONFIGURATION			0xC0000F4900000000ULL
/* The device interface is in the TDISP error state. */
#define TDX_DEVIF_TDISP_ERROR_STATE				0xC0000F4A00000000ULL
/* The TDISP interface report is not valid. */
#define TDX_DEVIF_TDISP_INVALID_REPORT				0xC0000F4B00000000ULL
/* The MMIO page is not in the device's range. */
#define TDX_MMIO_PAGE_NOT_IN_ASSOC_RANGE			0xC0000F4C00000000ULL
/* TDG.MMIO.ACCEPT: the host mapped other MMIO at this GPA than the device reported. */
#define TDX_MMIO_INVALID_HPA_OFFSET				0xC0000F4D00000000ULL
/*
 * A message of the SPDM session has wrong lengths, or its MAC is not right (an
 * early 2.0 spelling of SPDM_INVALID_MESSAGE).
 */
#define TDX_SDPM_INVALID_MESSAGE				0xC0000F4E00000000ULL
/* A message of the SPDM session has wrong lengths, or its MAC is not right. */
#define TDX_SPDM_INVALID_MESSAGE				0xC0000F4E00000000ULL
/* The protected range register is not in the state that the call needs. */
#define TDX_TPR_INVALID_STATE					0xC0000F4F00000000ULL
/* An SMM range lies in the IO range (an early 2.0 spelling). */
#define TDX_SMRR_OVERLAPS_IORANGE				0xC0000F5000000000ULL
/* An SMM range lies in the IO range. */
#define TDX_SMRR_OVERLAPS_IO_RANGE				0xC0000F5000000000ULL
/* An enhanced command of the IOMMU did not finish in time. */
#define TDX_IOMMU_ECMD_TIMEOUT					0x80000F5100000000ULL
/* An enhanced command of the IOMMU failed. */
#define TDX_IOMMU_ECMD_ERROR					0x80000F5200000000ULL
/* No device uses the memory of the TD, or its request is queued on this IOMMU already. */
#define TDX_GUEST_INV_NOT_REQUIRED				0x00000F5300000000ULL
/* TDG.IQ.INV.REQUEST: an earlier request of this TD is not done yet. */
#define TDX_GUEST_INV_IN_PROGRESS				0xC0000F5400000000ULL
/*
 * TDG.IQ.INV.REQUEST: the descriptor that is named is neither an IOTLB nor a
 * wait descriptor, has reserved bits set, or is a wait descriptor that is not
 * the last.
 */
#define TDX_GUEST_INV_INVALID_DESC				0xC0000F5500000000ULL
/* TDH.VP.ENTER: the TD exited with a request for IOTLB invalidations (TDG.IQ.INV.REQUEST). */
#define TDX_IOTLB_INV_REQUEST					0x00000F5600000000ULL
/* The host has to carry an SPDM message to the device. */
#define TDX_SPDM_REQUEST					0xC0000F5700000000ULL
/* The protected range is enabled. */
#define TDX_TPR_RANGE_ENABLED					0xC0000F5C00000000ULL
/* TDG.MR.VERIFYREPORT: the report is of another CPU security version. */
#define TDX_INVALID_CPUSVN					0xC000100000000000ULL
/* TDG.MR.VERIFYREPORT: the MAC does not fit. */
#define TDX_INVALID_REPORTMACSTRUCT				0xC000100100000000ULL
/* Sealing keys are not supported here. */
#define TDX_MR_KEY_GET_NOT_SUPPORTED				0xC000100400000000ULL
/* A security version in the key request is above the current one. */
#define TDX_SVN_INVALID						0xC000100600000000ULL
/* TDG.VP.ENTER: the L2 VM exited for the host, which has served it. */
#define TDX_L2_EXIT_HOST_ROUTED_ASYNC				0x0000110000000000ULL
/* TDG.VP.ENTER: the L2 VM did a TDVMCALL that the host has served. */
#define TDX_L2_EXIT_HOST_ROUTED_TDVMCALL			0x0000110100000000ULL
/* TDG.VP.ENTER: the L2 VM exited because an interrupt for L1 is pending. */
#define TDX_L2_EXIT_PENDING_INTERRUPT				0x0000110200000000ULL
/* TDG.VP.ENTER: VM entry into the L2 VM failed. */
#define TDX_L2_VM_ENTRY_FAILED					0x8000110300000000ULL
/* TDG.VP.ENTER: not entered, an interrupt for L1 is pending. */
#define TDX_PENDING_INTERRUPT					0x0000112000000000ULL
/* The TD exited to the host before entering its L2 VM, as the host had asked. */
#define TDX_TD_EXIT_BEFORE_L2_ENTRY				0x0000114000000000ULL
/* The TD exited to the host at an exit of its L2 VM, as the host had asked (debuggable TD). */
#define TDX_TD_EXIT_ON_L2_VM_EXIT				0x0000114100000000ULL
/*
 * The TD exited to the host when its L2 VM exited to L1, as the host had asked
 * (debuggable TD).
 */
#define TDX_TD_EXIT_ON_L2_TO_L1					0x0000114200000000ULL
/* A guest linear address is not canonical. */
#define TDX_GLA_NOT_CANONICAL					0xC000116000000000ULL
/* A placeholder inside the module that no caller should see. */
#define UNINITIALIZE_ERROR					0xFFFFFFFFFFFFFFFFULL

/* What the calling layer itself reports: class 0xFF is reserved for software. */
/* SEAMCALL failed with CF set. */
#define TDX_SEAMCALL_VMFAILINVALID	0x8000FF00FFFF0000ULL
/*
 * SEAMCALL raised #GP: the CPU is in VMX operation, but has no TDX, or the BIOS
 * did not enable it.
 */
#define TDX_SEAMCALL_GP			0x8000FF000000000DULL
/*
 * SEAMCALL raised #UD: the CPU is not in VMX operation on this LP, or does not
 * know the instruction.
 */
#define TDX_SEAMCALL_UD			0x8000FF0000000006ULL

/* Statuses of the P-SEAMLDR. */
/* The call did what it says. */
#define PSEAMLDR_SUCCESS	0x0000000000000000ULL
/* An operand or a field of SEAMLDR_PARAMS is not valid. */
#define PSEAMLDR_EBADPARAM	0x8000000000000000ULL
/* The call does not exist, or not in this state. */
#define PSEAMLDR_EBADCALL	0x8000000000000003ULL
/* The handoff data of the old module cannot be used for the new one. */
#define PSEAMLDR_EBADHANDOFF	0x8000000000000004ULL
/* Keys and caches of the old module are still there, and that matters for what was asked. */
#define PSEAMLDR_ECLEANUPREQ	0x8000000000000005ULL
/* The major SVN of the module is 0, or differs from that of the module to be updated. */
#define PSEAMLDR_EUNSUPPORTED	0x8000000000000006ULL
/* The module does not fit into the SEAM range. */
#define PSEAMLDR_ENOMEM		0x8000000000010002ULL
/* Something went wrong that has no code of its own. */
#define PSEAMLDR_EUNSPECERR	0x8000000000010003ULL
/* The module does not support this CPU. */
#define PSEAMLDR_EUNSUPCPU	0x8000000000010004ULL
/* The signature structure is not valid. */
#define PSEAMLDR_EBADSIG	0x8000000000020000ULL
/* The module's hash is not the one signed. */
#define PSEAMLDR_EBADHASH	0x8000000000020001ULL
/* An interrupt was pending. */
#define PSEAMLDR_EINTERRUPT	0x8000000000030000ULL
/* RDRAND or RDSEED gave nothing just now. */
#define PSEAMLDR_ENOENTROPY	0x8000000000030001ULL

/* What a VMM answers to a TDVMCALL in R10. */
/* The VMM did what was asked. */
#define TDVMCALL_STATUS_SUCCESS			0x0000000000000000ULL
/* The VMM did a part: MapGPA says in R11 at which address to go on. */
#define TDVMCALL_STATUS_RETRY			0x0000000000000001ULL
/* The VMM does not take an operand, or does not know the sub-function. */
#define TDVMCALL_STATUS_INVALID_OPERAND		0x8000000000000000ULL
/*
 * MapGPA: the range, or part of it, is in use by the VMM: a device or another
 * conversion has it.
 */
#define TDVMCALL_STATUS_GPA_INUSE		0x8000000000000001ULL
/* An address or a size is not aligned. */
#define TDVMCALL_STATUS_ALIGN_ERROR		0x8000000000000002ULL
/* The VMM does not offer this sub-function, or not to this TD (GHCI 1.5. */
#define TDVMCALL_STATUS_SUBFUNC_UNSUPPORTED	0x8000000000000003ULL

/* Status of a GetQuote buffer. */
/* The quote is in the buffer. */
#define GET_QUOTE_SUCCESS		0x0000000000000000ULL
/* The quote is being made. */
#define GET_QUOTE_IN_FLIGHT		0xFFFFFFFFFFFFFFFFULL
/* The quote could not be made. */
#define GET_QUOTE_ERROR			0x8000000000000000ULL
/* No quote generation service is running on the host. */
#define GET_QUOTE_SERVICE_UNAVAILABLE	0x8000000000000001ULL

/* Classes: status bits 47:40. */
#define TDX_STATUS_CLASS_GENERAL			0x00
#define TDX_STATUS_CLASS_INVALID_OPERAND		0x01
#define TDX_STATUS_CLASS_RESOURCE_BUSY			0x02
#define TDX_STATUS_CLASS_PAGE_METADATA			0x03
#define TDX_STATUS_CLASS_DEPENDENT_RESOURCES		0x04
#define TDX_STATUS_CLASS_INTEL_TDX_MODULE_STATE		0x05
#define TDX_STATUS_CLASS_TD_STATE			0x06
#define TDX_STATUS_CLASS_TD_VCPU_STATE			0x07
#define TDX_STATUS_CLASS_KEY_MANAGEMENT			0x08
#define TDX_STATUS_CLASS_PLATFORM			0x09
#define TDX_STATUS_CLASS_PHYSICAL_MEMORY		0x0a
#define TDX_STATUS_CLASS_GUEST_TD_MEMORY		0x0b
#define TDX_STATUS_CLASS_METADATA			0x0c
#define TDX_STATUS_CLASS_SERVICE_TD			0x0d
#define TDX_STATUS_CLASS_MIGRATION			0x0e
#define TDX_STATUS_CLASS_TDX_IO_TDX_CONNECT		0x0f
#define TDX_STATUS_CLASS_ATTESTATION			0x10
#define TDX_STATUS_CLASS_TD_PARTITIONING		0x11
#define TDX_STATUS_CLASS_SOFTWARE			0xff

/* Operand ids: status bits 31:0 where the status names an operand. */
#define TDX_OPERAND_ID_RAX				0
#define TDX_OPERAND_ID_RCX				1
#define TDX_OPERAND_ID_RDX				2
#define TDX_OPERAND_ID_RBX				3
#define TDX_OPERAND_ID_RSP				4
#define TDX_OPERAND_ID_RBP				5
#define TDX_OPERAND_ID_RSI				6
#define TDX_OPERAND_ID_RDI				7
#define TDX_OPERAND_ID_R8				8
#define TDX_OPERAND_ID_R9				9
#define TDX_OPERAND_ID_R10				10
#define TDX_OPERAND_ID_R11				11
#define TDX_OPERAND_ID_R12				12
#define TDX_OPERAND_ID_R13				13
#define TDX_OPERAND_ID_R14				14
#define TDX_OPERAND_ID_R15				15
#define TDX_OPERAND_ID_ATTRIBUTES			64
#define TDX_OPERAND_ID_XFAM				65
#define TDX_OPERAND_ID_EXEC_CONTROLS			66
#define TDX_OPERAND_ID_EPTP_CONTROLS			67
#define TDX_OPERAND_ID_MAX_VCPUS			68
#define TDX_OPERAND_ID_CPUID_CONFIG			69
#define TDX_OPERAND_ID_TSC_FREQUENCY			70
#define TDX_OPERAND_ID_NUM_L2_VMS			71
#define TDX_OPERAND_ID_IA32_ARCH_CAPABILITIES_CONFIG	72
#define TDX_OPERAND_ID_PAGE				95
#define TDX_OPERAND_ID_TDMR_INFO_PA			96
#define TDX_OPERAND_ID_GPA_LIST_ENTRY			97
#define TDX_OPERAND_ID_MIG_BUFF_LIST_ENTRY		98
#define TDX_OPERAND_ID_NEW_PAGE_LIST_ENTRY		99
#define TDX_OPERAND_ID_KEYNAME				100
#define TDX_OPERAND_ID_MEM_SCAN_CONTEXT			105
#define TDX_OPERAND_ID_GPA_RANGE_LIST_ENTRY		106
#define TDX_OPERAND_ID_GPA_LIST_INFO_ENTRY		107
#define TDX_OPERAND_ID_KEYSIZE_BITMAP			108
#define TDX_OPERAND_ID_TDR				128
#define TDX_OPERAND_ID_TDCX				129
#define TDX_OPERAND_ID_TDVPR				130
#define TDX_OPERAND_ID_TDVPX				131
#define TDX_OPERAND_ID_REG_PAGE				132
#define TDX_OPERAND_ID_TDCS				144
#define TDX_OPERAND_ID_TDVPS				145
#define TDX_OPERAND_ID_SEPT				146
#define TDX_OPERAND_ID_SEPT_TREE			146
#define TDX_OPERAND_ID_SEPT_ENTRY			147
#define TDX_OPERAND_ID_RTMR				168
#define TDX_OPERAND_ID_TD_EPOCH				169
#define TDX_OPERAND_ID_L2_VAPIC_GPA			170
#define TDX_OPERAND_ID_MIGSC				171
#define TDX_OPERAND_ID_OP_STATE				172
#define TDX_OPERAND_ID_MIG				173
#define TDX_OPERAND_ID_SERVTD_BINDINGS			174
#define TDX_OPERAND_ID_PASID_TRK			175
#define TDX_OPERAND_ID_METADATA_FIELD			176
#define TDX_OPERAND_ID_NUM_VCPUS			177
#define TDX_OPERAND_ID_CPUID_FIXED0_BITMAP		178
#define TDX_OPERAND_ID_SYS				184
#define TDX_OPERAND_ID_TDMR				185
#define TDX_OPERAND_ID_KOT				186
#define TDX_OPERAND_ID_KET				187
#define TDX_OPERAND_ID_WBCACHE				188
#define TDX_OPERAND_ID_MEM_SCAN_STATE			190
#define TDX_OPERAND_ID_PASIDMT				256
#define TDX_OPERAND_ID_MMIOMT				257
#define TDX_OPERAND_ID_SPDMMT				258
#define TDX_OPERAND_ID_DMAR				320

/* The bits that tell statuses apart: without FATAL, the host hint and the details. */
#define TDX_STATUS_CODE_MASK	0xCFFFFFFF00000000ULL

TDX_STATUS_INLINE tdx_status tdx_status_code(tdx_status status)
{
	return status & TDX_STATUS_CODE_MASK;
}

/* Are two statuses the same but for FATAL, the host hint and the details? */
TDX_STATUS_INLINE bool tdx_status_same(tdx_status a, tdx_status b)
{
	return ((a ^ b) & TDX_STATUS_CODE_MASK) == 0;
}

/* Something was locked: the same call may work a moment later. */
TDX_STATUS_INLINE bool tdx_status_is_busy(tdx_status status)
{
	return tdx_status_same(status, TDX_OPERAND_BUSY) ||
	       tdx_status_same(status, TDX_PREVIOUS_TLB_EPOCH_BUSY) ||
	       tdx_status_same(status, TDX_SYS_BUSY) ||
	       tdx_status_same(status, TDX_OPERAND_BUSY_HOST_PRIORITY) ||
	       tdx_status_same(status, TDX_INTERRUPTED_BUSY) ||
	       tdx_status_same(status, TDX_IOMMU_IQ_FULL) ||
	       tdx_status_same(status, TDX_IOMMU_ECMD_TIMEOUT) ||
	       tdx_status_same(status, TDX_IOMMU_ECMD_ERROR);
}

/* No entropy: try again, a bounded number of times. */
TDX_STATUS_INLINE bool tdx_status_is_entropy(tdx_status status)
{
	return tdx_status_same(status, TDX_RND_NO_ENTROPY) ||
	       tdx_status_same(status, TDX_KEY_GENERATION_FAILED) ||
	       tdx_status_same(status, TDX_IDE_STREAM_IDEKM_NO_ENTROPY);
}

/* Interrupted with progress kept: call again until done. */
TDX_STATUS_INLINE bool tdx_status_is_resumable(tdx_status status)
{
	return tdx_status_same(status, TDX_INTERRUPTED_RESUMABLE);
}

/* Interrupted without progress: calling again may never end. */
TDX_STATUS_INLINE bool tdx_status_is_restartable(tdx_status status)
{
	return tdx_status_same(status, TDX_INTERRUPTED_RESTARTABLE);
}

TDX_STATUS_INLINE bool tdx_status_is_success(tdx_status status)
{
	return tdx_status_same(status, TDX_SUCCESS);
}

TDX_STATUS_INLINE bool tdx_status_is_non_recoverable_vcpu(tdx_status status)
{
	return tdx_status_same(status, TDX_NON_RECOVERABLE_VCPU);
}

TDX_STATUS_INLINE bool tdx_status_is_non_recoverable_td(tdx_status status)
{
	return tdx_status_same(status, TDX_NON_RECOVERABLE_TD);
}

TDX_STATUS_INLINE bool tdx_status_is_interrupted_resumable(tdx_status status)
{
	return tdx_status_same(status, TDX_INTERRUPTED_RESUMABLE);
}

TDX_STATUS_INLINE bool tdx_status_is_interrupted_restartable(tdx_status status)
{
	return tdx_status_same(status, TDX_INTERRUPTED_RESTARTABLE);
}

TDX_STATUS_INLINE bool tdx_status_is_non_recoverable_td_fatal(tdx_status status)
{
	return tdx_status_same(status, TDX_NON_RECOVERABLE_TD_FATAL);
}

TDX_STATUS_INLINE bool tdx_status_is_non_recoverable_td_non_accessible(tdx_status status)
{
	return tdx_status_same(status, TDX_NON_RECOVERABLE_TD_NON_ACCESSIBLE);
}

TDX_STATUS_INLINE bool tdx_status_is_invalid_resumption(tdx_status status)
{
	return tdx_status_same(status, TDX_INVALID_RESUMPTION);
}

TDX_STATUS_INLINE bool tdx_status_is_non_recoverable_td_wrong_apic_mode(tdx_status status)
{
	return tdx_status_same(status, TDX_NON_RECOVERABLE_TD_WRONG_APIC_MODE);
}

TDX_STATUS_INLINE bool tdx_status_is_cross_td_fault(tdx_status status)
{
	return tdx_status_same(status, TDX_CROSS_TD_FAULT);
}

TDX_STATUS_INLINE bool tdx_status_is_cross_td_trap(tdx_status status)
{
	return tdx_status_same(status, TDX_CROSS_TD_TRAP);
}

TDX_STATUS_INLINE bool tdx_status_is_non_recoverable_td_corrupted_md(tdx_status status)
{
	return tdx_status_same(status, TDX_NON_RECOVERABLE_TD_CORRUPTED_MD);
}

TDX_STATUS_INLINE bool tdx_status_is_interrupted_list_full(tdx_status status)
{
	return tdx_status_same(status, TDX_INTERRUPTED_LIST_FULL);
}

TDX_STATUS_INLINE bool tdx_status_is_operand_invalid(tdx_status status)
{
	return tdx_status_same(status, TDX_OPERAND_INVALID);
}

TDX_STATUS_INLINE bool tdx_status_is_operand_addr_range_error(tdx_status status)
{
	return tdx_status_same(status, TDX_OPERAND_ADDR_RANGE_ERROR);
}

TDX_STATUS_INLINE bool tdx_status_is_event_filter_invalid(tdx_status status)
{
	return tdx_status_same(status, TDX_EVENT_FILTER_INVALID);
}

TDX_STATUS_INLINE bool tdx_status_is_event_filter_order_invalid(tdx_status status)
{
	return tdx_status_same(status, TDX_EVENT_FILTER_ORDER_INVALID);
}

TDX_STATUS_INLINE bool tdx_status_is_operand_busy(tdx_status status)
{
	return tdx_status_same(status, TDX_OPERAND_BUSY);
}

TDX_STATUS_INLINE bool tdx_status_is_previous_tlb_epoch_busy(tdx_status status)
{
	return tdx_status_same(status, TDX_PREVIOUS_TLB_EPOCH_BUSY);
}

TDX_STATUS_INLINE bool tdx_status_is_sys_busy(tdx_status status)
{
	return tdx_status_same(status, TDX_SYS_BUSY);
}

TDX_STATUS_INLINE bool tdx_status_is_rnd_no_entropy(tdx_status status)
{
	return tdx_status_same(status, TDX_RND_NO_ENTROPY);
}

TDX_STATUS_INLINE bool tdx_status_is_operand_busy_host_priority(tdx_status status)
{
	return tdx_status_same(status, TDX_OPERAND_BUSY_HOST_PRIORITY);
}

TDX_STATUS_INLINE bool tdx_status_is_host_priority_busy_timeout(tdx_status status)
{
	return tdx_status_same(status, TDX_HOST_PRIORITY_BUSY_TIMEOUT);
}

TDX_STATUS_INLINE bool tdx_status_is_interrupted_busy(tdx_status status)
{
	return tdx_status_same(status, TDX_INTERRUPTED_BUSY);
}

TDX_STATUS_INLINE bool tdx_status_is_page_metadata_incorrect(tdx_status status)
{
	return tdx_status_same(status, TDX_PAGE_METADATA_INCORRECT);
}

TDX_STATUS_INLINE bool tdx_status_is_page_already_free(tdx_status status)
{
	return tdx_status_same(status, TDX_PAGE_ALREADY_FREE);
}

TDX_STATUS_INLINE bool tdx_status_is_page_not_owned_by_td(tdx_status status)
{
	return tdx_status_same(status, TDX_PAGE_NOT_OWNED_BY_TD);
}

TDX_STATUS_INLINE bool tdx_status_is_page_not_free(tdx_status status)
{
	return tdx_status_same(status, TDX_PAGE_NOT_FREE);
}

TDX_STATUS_INLINE bool tdx_status_is_hpa_range_not_free(tdx_status status)
{
	return tdx_status_same(status, TDX_HPA_RANGE_NOT_FREE);
}

TDX_STATUS_INLINE bool tdx_status_is_no_pamt_page_pair(tdx_status status)
{
	return tdx_status_same(status, TDX_NO_PAMT_PAGE_PAIR);
}

TDX_STATUS_INLINE bool tdx_status_is_pamt_page_not_empty(tdx_status status)
{
	return tdx_status_same(status, TDX_PAMT_PAGE_NOT_EMPTY);
}

TDX_STATUS_INLINE bool tdx_status_is_interrupted_pamt(tdx_status status)
{
	return tdx_status_same(status, TDX_INTERRUPTED_PAMT);
}

TDX_STATUS_INLINE bool tdx_status_is_missing_pamt_page_pair(tdx_status status)
{
	return tdx_status_same(status, TDX_MISSING_PAMT_PAGE_PAIR);
}

TDX_STATUS_INLINE bool tdx_status_is_td_associated_pages_exist(tdx_status status)
{
	return tdx_status_same(status, TDX_TD_ASSOCIATED_PAGES_EXIST);
}

TDX_STATUS_INLINE bool tdx_status_is_sys_init_not_pending(tdx_status status)
{
	return tdx_status_same(status, TDX_SYS_INIT_NOT_PENDING);
}

TDX_STATUS_INLINE bool tdx_status_is_sys_lp_init_not_done(tdx_status status)
{
	return tdx_status_same(status, TDX_SYS_LP_INIT_NOT_DONE);
}

TDX_STATUS_INLINE bool tdx_status_is_sys_lp_init_done(tdx_status status)
{
	return tdx_status_same(status, TDX_SYS_LP_INIT_DONE);
}

TDX_STATUS_INLINE bool tdx_status_is_sys_not_ready(tdx_status status)
{
	return tdx_status_same(status, TDX_SYS_NOT_READY);
}

TDX_STATUS_INLINE bool tdx_status_is_sys_shutdown(tdx_status status)
{
	return tdx_status_same(status, TDX_SYS_SHUTDOWN);
}

TDX_STATUS_INLINE bool tdx_status_is_sys_key_config_not_pending(tdx_status status)
{
	return tdx_status_same(status, TDX_SYS_KEY_CONFIG_NOT_PENDING);
}

TDX_STATUS_INLINE bool tdx_status_is_sys_state_incorrect(tdx_status status)
{
	return tdx_status_same(status, TDX_SYS_STATE_INCORRECT);
}

TDX_STATUS_INLINE bool tdx_status_is_sys_invalid_handoff(tdx_status status)
{
	return tdx_status_same(status, TDX_SYS_INVALID_HANDOFF);
}

TDX_STATUS_INLINE bool tdx_status_is_sys_incompatible_sigstruct(tdx_status status)
{
	return tdx_status_same(status, TDX_SYS_INCOMPATIBLE_SIGSTRUCT);
}

TDX_STATUS_INLINE bool tdx_status_is_sys_lp_init_not_pending(tdx_status status)
{
	return tdx_status_same(status, TDX_SYS_LP_INIT_NOT_PENDING);
}

TDX_STATUS_INLINE bool tdx_status_is_sys_config_not_pending(tdx_status status)
{
	return tdx_status_same(status, TDX_SYS_CONFIG_NOT_PENDING);
}

TDX_STATUS_INLINE bool tdx_status_is_incompatible_seam_capabilities(tdx_status status)
{
	return tdx_status_same(status, TDX_INCOMPATIBLE_SEAM_CAPABILITIES);
}

TDX_STATUS_INLINE bool tdx_status_is_incompatible_seam_features(tdx_status status)
{
	return tdx_status_same(status, TDX_INCOMPATIBLE_SEAM_FEATURES);
}

TDX_STATUS_INLINE bool tdx_status_is_crypto_self_test_failed(tdx_status status)
{
	return tdx_status_same(status, TDX_CRYPTO_SELF_TEST_FAILED);
}

TDX_STATUS_INLINE bool tdx_status_is_update_compatibility_sensitive(tdx_status status)
{
	return tdx_status_same(status, TDX_UPDATE_COMPATIBILITY_SENSITIVE);
}

TDX_STATUS_INLINE bool tdx_status_is_td_not_initialized(tdx_status status)
{
	return tdx_status_same(status, TDX_TD_NOT_INITIALIZED);
}

TDX_STATUS_INLINE bool tdx_status_is_td_initialized(tdx_status status)
{
	return tdx_status_same(status, TDX_TD_INITIALIZED);
}

TDX_STATUS_INLINE bool tdx_status_is_td_not_finalized(tdx_status status)
{
	return tdx_status_same(status, TDX_TD_NOT_FINALIZED);
}

TDX_STATUS_INLINE bool tdx_status_is_td_finalized(tdx_status status)
{
	return tdx_status_same(status, TDX_TD_FINALIZED);
}

TDX_STATUS_INLINE bool tdx_status_is_td_fatal(tdx_status status)
{
	return tdx_status_same(status, TDX_TD_FATAL);
}

TDX_STATUS_INLINE bool tdx_status_is_td_non_debug(tdx_status status)
{
	return tdx_status_same(status, TDX_TD_NON_DEBUG);
}

TDX_STATUS_INLINE bool tdx_status_is_tdcs_not_allocated(tdx_status status)
{
	return tdx_status_same(status, TDX_TDCS_NOT_ALLOCATED);
}

TDX_STATUS_INLINE bool tdx_status_is_lifecycle_state_incorrect(tdx_status status)
{
	return tdx_status_same(status, TDX_LIFECYCLE_STATE_INCORRECT);
}

TDX_STATUS_INLINE bool tdx_status_is_op_state_incorrect(tdx_status status)
{
	return tdx_status_same(status, TDX_OP_STATE_INCORRECT);
}

TDX_STATUS_INLINE bool tdx_status_is_no_vcpus(tdx_status status)
{
	return tdx_status_same(status, TDX_NO_VCPUS);
}

TDX_STATUS_INLINE bool tdx_status_is_debug_mem_not_writable(tdx_status status)
{
	return tdx_status_same(status, TDX_DEBUG_MEM_NOT_WRITABLE);
}

TDX_STATUS_INLINE bool tdx_status_is_tdcx_num_incorrect(tdx_status status)
{
	return tdx_status_same(status, TDX_TDCX_NUM_INCORRECT);
}

TDX_STATUS_INLINE bool tdx_status_is_x2apic_id_not_unique(tdx_status status)
{
	return tdx_status_same(status, TDX_X2APIC_ID_NOT_UNIQUE);
}

TDX_STATUS_INLINE bool tdx_status_is_incompatible_mrtd_context(tdx_status status)
{
	return tdx_status_same(status, TDX_INCOMPATIBLE_MRTD_CONTEXT);
}

TDX_STATUS_INLINE bool tdx_status_is_vcpu_state_incorrect(tdx_status status)
{
	return tdx_status_same(status, TDX_VCPU_STATE_INCORRECT);
}

TDX_STATUS_INLINE bool tdx_status_is_vcpu_associated(tdx_status status)
{
	return tdx_status_same(status, TDX_VCPU_ASSOCIATED);
}

TDX_STATUS_INLINE bool tdx_status_is_vcpu_not_associated(tdx_status status)
{
	return tdx_status_same(status, TDX_VCPU_NOT_ASSOCIATED);
}

TDX_STATUS_INLINE bool tdx_status_is_tdvpx_num_incorrect(tdx_status status)
{
	return tdx_status_same(status, TDX_TDVPX_NUM_INCORRECT);
}

TDX_STATUS_INLINE bool tdx_status_is_no_valid_ve_info(tdx_status status)
{
	return tdx_status_same(status, TDX_NO_VALID_VE_INFO);
}

TDX_STATUS_INLINE bool tdx_status_is_max_vcpus_exceeded(tdx_status status)
{
	return tdx_status_same(status, TDX_MAX_VCPUS_EXCEEDED);
}

TDX_STATUS_INLINE bool tdx_status_is_tsc_rollback(tdx_status status)
{
	return tdx_status_same(status, TDX_TSC_ROLLBACK);
}

TDX_STATUS_INLINE bool tdx_status_is_interruptibility_blocked(tdx_status status)
{
	return tdx_status_same(status, TDX_INTERRUPTIBILITY_BLOCKED);
}

TDX_STATUS_INLINE bool tdx_status_is_field_not_writable(tdx_status status)
{
	return tdx_status_same(status, TDX_FIELD_NOT_WRITABLE);
}

TDX_STATUS_INLINE bool tdx_status_is_field_not_readable(tdx_status status)
{
	return tdx_status_same(status, TDX_FIELD_NOT_READABLE);
}

TDX_STATUS_INLINE bool tdx_status_is_td_vmcs_field_not_initialized(tdx_status status)
{
	return tdx_status_same(status, TDX_TD_VMCS_FIELD_NOT_INITIALIZED);
}

TDX_STATUS_INLINE bool tdx_status_is_td_vmcs_field_error(tdx_status status)
{
	return tdx_status_same(status, TD_VMCS_FIELD_ERROR);
}

TDX_STATUS_INLINE bool tdx_status_is_key_generation_failed(tdx_status status)
{
	return tdx_status_same(status, TDX_KEY_GENERATION_FAILED);
}

TDX_STATUS_INLINE bool tdx_status_is_td_keys_not_configured(tdx_status status)
{
	return tdx_status_same(status, TDX_TD_KEYS_NOT_CONFIGURED);
}

TDX_STATUS_INLINE bool tdx_status_is_key_state_incorrect(tdx_status status)
{
	return tdx_status_same(status, TDX_KEY_STATE_INCORRECT);
}

TDX_STATUS_INLINE bool tdx_status_is_key_configured(tdx_status status)
{
	return tdx_status_same(status, TDX_KEY_CONFIGURED);
}

TDX_STATUS_INLINE bool tdx_status_is_wbcache_not_complete(tdx_status status)
{
	return tdx_status_same(status, TDX_WBCACHE_NOT_COMPLETE);
}

TDX_STATUS_INLINE bool tdx_status_is_hkid_not_free(tdx_status status)
{
	return tdx_status_same(status, TDX_HKID_NOT_FREE);
}

TDX_STATUS_INLINE bool tdx_status_is_no_hkid_ready_to_wbcache(tdx_status status)
{
	return tdx_status_same(status, TDX_NO_HKID_READY_TO_WBCACHE);
}

TDX_STATUS_INLINE bool tdx_status_is_wbcache_resume_error(tdx_status status)
{
	return tdx_status_same(status, TDX_WBCACHE_RESUME_ERROR);
}

TDX_STATUS_INLINE bool tdx_status_is_flushvp_not_done(tdx_status status)
{
	return tdx_status_same(status, TDX_FLUSHVP_NOT_DONE);
}

TDX_STATUS_INLINE bool tdx_status_is_num_activated_hkids_not_supported(tdx_status status)
{
	return tdx_status_same(status, TDX_NUM_ACTIVATED_HKIDS_NOT_SUPPORTED);
}

TDX_STATUS_INLINE bool tdx_status_is_incorrect_cpuid_value(tdx_status status)
{
	return tdx_status_same(status, TDX_INCORRECT_CPUID_VALUE);
}

TDX_STATUS_INLINE bool tdx_status_is_boot_nt4_set(tdx_status status)
{
	return tdx_status_same(status, TDX_BOOT_NT4_SET);
}

TDX_STATUS_INLINE bool tdx_status_is_limit_cpuid_maxval_set(tdx_status status)
{
	return tdx_status_same(status, TDX_LIMIT_CPUID_MAXVAL_SET);
}

TDX_STATUS_INLINE bool tdx_status_is_inconsistent_cpuid_field(tdx_status status)
{
	return tdx_status_same(status, TDX_INCONSISTENT_CPUID_FIELD);
}

TDX_STATUS_INLINE bool tdx_status_is_cpuid_max_subleaves_unrecognized(tdx_status status)
{
	return tdx_status_same(status, TDX_CPUID_MAX_SUBLEAVES_UNRECOGNIZED);
}

TDX_STATUS_INLINE bool tdx_status_is_cpuid_leaf_1f_format_unrecognized(tdx_status status)
{
	return tdx_status_same(status, TDX_CPUID_LEAF_1F_FORMAT_UNRECOGNIZED);
}

TDX_STATUS_INLINE bool tdx_status_is_invalid_wbinvd_scope(tdx_status status)
{
	return tdx_status_same(status, TDX_INVALID_WBINVD_SCOPE);
}

TDX_STATUS_INLINE bool tdx_status_is_invalid_pkg_id(tdx_status status)
{
	return tdx_status_same(status, TDX_INVALID_PKG_ID);
}

TDX_STATUS_INLINE bool tdx_status_is_enable_monitor_fsm_not_set(tdx_status status)
{
	return tdx_status_same(status, TDX_ENABLE_MONITOR_FSM_NOT_SET);
}

TDX_STATUS_INLINE bool tdx_status_is_cpuid_leaf_not_supported(tdx_status status)
{
	return tdx_status_same(status, TDX_CPUID_LEAF_NOT_SUPPORTED);
}

TDX_STATUS_INLINE bool tdx_status_is_smrr_not_locked(tdx_status status)
{
	return tdx_status_same(status, TDX_SMRR_NOT_LOCKED);
}

TDX_STATUS_INLINE bool tdx_status_is_invalid_smrr_configuration(tdx_status status)
{
	return tdx_status_same(status, TDX_INVALID_SMRR_CONFIGURATION);
}

TDX_STATUS_INLINE bool tdx_status_is_smrr_overlaps_cmr(tdx_status status)
{
	return tdx_status_same(status, TDX_SMRR_OVERLAPS_CMR);
}

TDX_STATUS_INLINE bool tdx_status_is_smrr_lock_not_supported(tdx_status status)
{
	return tdx_status_same(status, TDX_SMRR_LOCK_NOT_SUPPORTED);
}

TDX_STATUS_INLINE bool tdx_status_is_smrr_not_supported(tdx_status status)
{
	return tdx_status_same(status, TDX_SMRR_NOT_SUPPORTED);
}

TDX_STATUS_INLINE bool tdx_status_is_inconsistent_msr(tdx_status status)
{
	return tdx_status_same(status, TDX_INCONSISTENT_MSR);
}

TDX_STATUS_INLINE bool tdx_status_is_incorrect_msr_value(tdx_status status)
{
	return tdx_status_same(status, TDX_INCORRECT_MSR_VALUE);
}

TDX_STATUS_INLINE bool tdx_status_is_seamreport_not_available(tdx_status status)
{
	return tdx_status_same(status, TDX_SEAMREPORT_NOT_AVAILABLE);
}

TDX_STATUS_INLINE bool tdx_status_is_seamdb_getref_not_available(tdx_status status)
{
	return tdx_status_same(status, TDX_SEAMDB_GETREF_NOT_AVAILABLE);
}

TDX_STATUS_INLINE bool tdx_status_is_seamdb_report_not_available(tdx_status status)
{
	return tdx_status_same(status, TDX_SEAMDB_REPORT_NOT_AVAILABLE);
}

TDX_STATUS_INLINE bool tdx_status_is_seamverifyreport_not_available(tdx_status status)
{
	return tdx_status_same(status, TDX_SEAMVERIFYREPORT_NOT_AVAILABLE);
}

TDX_STATUS_INLINE bool tdx_status_is_invalid_tdmr(tdx_status status)
{
	return tdx_status_same(status, TDX_INVALID_TDMR);
}

TDX_STATUS_INLINE bool tdx_status_is_non_ordered_tdmr(tdx_status status)
{
	return tdx_status_same(status, TDX_NON_ORDERED_TDMR);
}

TDX_STATUS_INLINE bool tdx_status_is_tdmr_outside_cmrs(tdx_status status)
{
	return tdx_status_same(status, TDX_TDMR_OUTSIDE_CMRS);
}

TDX_STATUS_INLINE bool tdx_status_is_tdmr_already_initialized(tdx_status status)
{
	return tdx_status_same(status, TDX_TDMR_ALREADY_INITIALIZED);
}

TDX_STATUS_INLINE bool tdx_status_is_invalid_pamt(tdx_status status)
{
	return tdx_status_same(status, TDX_INVALID_PAMT);
}

TDX_STATUS_INLINE bool tdx_status_is_pamt_outside_cmrs(tdx_status status)
{
	return tdx_status_same(status, TDX_PAMT_OUTSIDE_CMRS);
}

TDX_STATUS_INLINE bool tdx_status_is_pamt_overlap(tdx_status status)
{
	return tdx_status_same(status, TDX_PAMT_OVERLAP);
}

TDX_STATUS_INLINE bool tdx_status_is_invalid_reserved_in_tdmr(tdx_status status)
{
	return tdx_status_same(status, TDX_INVALID_RESERVED_IN_TDMR);
}

TDX_STATUS_INLINE bool tdx_status_is_non_ordered_reserved_in_tdmr(tdx_status status)
{
	return tdx_status_same(status, TDX_NON_ORDERED_RESERVED_IN_TDMR);
}

TDX_STATUS_INLINE bool tdx_status_is_cmr_list_invalid(tdx_status status)
{
	return tdx_status_same(status, TDX_CMR_LIST_INVALID);
}

TDX_STATUS_INLINE bool tdx_status_is_ept_walk_failed(tdx_status status)
{
	return tdx_status_same(status, TDX_EPT_WALK_FAILED);
}

TDX_STATUS_INLINE bool tdx_status_is_ept_entry_free(tdx_status status)
{
	return tdx_status_same(status, TDX_EPT_ENTRY_FREE);
}

TDX_STATUS_INLINE bool tdx_status_is_ept_entry_not_free(tdx_status status)
{
	return tdx_status_same(status, TDX_EPT_ENTRY_NOT_FREE);
}

TDX_STATUS_INLINE bool tdx_status_is_ept_entry_not_present(tdx_status status)
{
	return tdx_status_same(status, TDX_EPT_ENTRY_NOT_PRESENT);
}

TDX_STATUS_INLINE bool tdx_status_is_ept_entry_not_leaf(tdx_status status)
{
	return tdx_status_same(status, TDX_EPT_ENTRY_NOT_LEAF);
}

TDX_STATUS_INLINE bool tdx_status_is_ept_entry_leaf(tdx_status status)
{
	return tdx_status_same(status, TDX_EPT_ENTRY_LEAF);
}

TDX_STATUS_INLINE bool tdx_status_is_gpa_range_not_blocked(tdx_status status)
{
	return tdx_status_same(status, TDX_GPA_RANGE_NOT_BLOCKED);
}

TDX_STATUS_INLINE bool tdx_status_is_gpa_range_already_blocked(tdx_status status)
{
	return tdx_status_same(status, TDX_GPA_RANGE_ALREADY_BLOCKED);
}

TDX_STATUS_INLINE bool tdx_status_is_tlb_tracking_not_done(tdx_status status)
{
	return tdx_status_same(status, TDX_TLB_TRACKING_NOT_DONE);
}

TDX_STATUS_INLINE bool tdx_status_is_ept_invalid_promote_conditions(tdx_status status)
{
	return tdx_status_same(status, TDX_EPT_INVALID_PROMOTE_CONDITIONS);
}

TDX_STATUS_INLINE bool tdx_status_is_page_already_accepted(tdx_status status)
{
	return tdx_status_same(status, TDX_PAGE_ALREADY_ACCEPTED);
}

TDX_STATUS_INLINE bool tdx_status_is_page_size_mismatch(tdx_status status)
{
	return tdx_status_same(status, TDX_PAGE_SIZE_MISMATCH);
}

TDX_STATUS_INLINE bool tdx_status_is_gpa_range_blocked(tdx_status status)
{
	return tdx_status_same(status, TDX_GPA_RANGE_BLOCKED);
}

TDX_STATUS_INLINE bool tdx_status_is_ept_entry_state_incorrect(tdx_status status)
{
	return tdx_status_same(status, TDX_EPT_ENTRY_STATE_INCORRECT);
}

TDX_STATUS_INLINE bool tdx_status_is_ept_page_not_free(tdx_status status)
{
	return tdx_status_same(status, TDX_EPT_PAGE_NOT_FREE);
}

TDX_STATUS_INLINE bool tdx_status_is_l2_sept_walk_failed(tdx_status status)
{
	return tdx_status_same(status, TDX_L2_SEPT_WALK_FAILED);
}

TDX_STATUS_INLINE bool tdx_status_is_l2_sept_entry_not_free(tdx_status status)
{
	return tdx_status_same(status, TDX_L2_SEPT_ENTRY_NOT_FREE);
}

TDX_STATUS_INLINE bool tdx_status_is_page_attr_invalid(tdx_status status)
{
	return tdx_status_same(status, TDX_PAGE_ATTR_INVALID);
}

TDX_STATUS_INLINE bool tdx_status_is_l2_sept_page_not_provided(tdx_status status)
{
	return tdx_status_same(status, TDX_L2_SEPT_PAGE_NOT_PROVIDED);
}

TDX_STATUS_INLINE bool tdx_status_is_blocked_memory_exists(tdx_status status)
{
	return tdx_status_same(status, TDX_BLOCKED_MEMORY_EXISTS);
}

TDX_STATUS_INLINE bool tdx_status_is_metadata_field_id_incorrect(tdx_status status)
{
	return tdx_status_same(status, TDX_METADATA_FIELD_ID_INCORRECT);
}

TDX_STATUS_INLINE bool tdx_status_is_metadata_field_not_writable(tdx_status status)
{
	return tdx_status_same(status, TDX_METADATA_FIELD_NOT_WRITABLE);
}

TDX_STATUS_INLINE bool tdx_status_is_metadata_field_not_readable(tdx_status status)
{
	return tdx_status_same(status, TDX_METADATA_FIELD_NOT_READABLE);
}

TDX_STATUS_INLINE bool tdx_status_is_metadata_field_value_not_valid(tdx_status status)
{
	return tdx_status_same(status, TDX_METADATA_FIELD_VALUE_NOT_VALID);
}

TDX_STATUS_INLINE bool tdx_status_is_metadata_list_overflow(tdx_status status)
{
	return tdx_status_same(status, TDX_METADATA_LIST_OVERFLOW);
}

TDX_STATUS_INLINE bool tdx_status_is_invalid_metadata_list_header(tdx_status status)
{
	return tdx_status_same(status, TDX_INVALID_METADATA_LIST_HEADER);
}

TDX_STATUS_INLINE bool tdx_status_is_required_metadata_field_missing(tdx_status status)
{
	return tdx_status_same(status, TDX_REQUIRED_METADATA_FIELD_MISSING);
}

TDX_STATUS_INLINE bool tdx_status_is_metadata_element_size_incorrect(tdx_status status)
{
	return tdx_status_same(status, TDX_METADATA_ELEMENT_SIZE_INCORRECT);
}

TDX_STATUS_INLINE bool tdx_status_is_metadata_last_element_incorrect(tdx_status status)
{
	return tdx_status_same(status, TDX_METADATA_LAST_ELEMENT_INCORRECT);
}

TDX_STATUS_INLINE bool tdx_status_is_metadata_field_currently_not_writable(tdx_status status)
{
	return tdx_status_same(status, TDX_METADATA_FIELD_CURRENTLY_NOT_WRITABLE);
}

TDX_STATUS_INLINE bool tdx_status_is_metadata_wr_mask_not_valid(tdx_status status)
{
	return tdx_status_same(status, TDX_METADATA_WR_MASK_NOT_VALID);
}

TDX_STATUS_INLINE bool tdx_status_is_metadata_first_field_id_in_context(tdx_status status)
{
	return tdx_status_same(status, TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT);
}

TDX_STATUS_INLINE bool tdx_status_is_metadata_field_skip(tdx_status status)
{
	return tdx_status_same(status, TDX_METADATA_FIELD_SKIP);
}

TDX_STATUS_INLINE bool tdx_status_is_virtual_msr_value_not_valid(tdx_status status)
{
	return tdx_status_same(status, TDX_VIRTUAL_MSR_VALUE_NOT_VALID);
}

TDX_STATUS_INLINE bool tdx_status_is_metadata_field_not_allocated(tdx_status status)
{
	return tdx_status_same(status, TDX_METADATA_FIELD_NOT_ALLOCATED);
}

TDX_STATUS_INLINE bool tdx_status_is_servtd_already_bound_for_type(tdx_status status)
{
	return tdx_status_same(status, TDX_SERVTD_ALREADY_BOUND_FOR_TYPE);
}

TDX_STATUS_INLINE bool tdx_status_is_servtd_type_mismatch(tdx_status status)
{
	return tdx_status_same(status, TDX_SERVTD_TYPE_MISMATCH);
}

TDX_STATUS_INLINE bool tdx_status_is_servtd_attr_mismatch(tdx_status status)
{
	return tdx_status_same(status, TDX_SERVTD_ATTR_MISMATCH);
}

TDX_STATUS_INLINE bool tdx_status_is_servtd_info_hash_mismatch(tdx_status status)
{
	return tdx_status_same(status, TDX_SERVTD_INFO_HASH_MISMATCH);
}

TDX_STATUS_INLINE bool tdx_status_is_servtd_uuid_mismatch(tdx_status status)
{
	return tdx_status_same(status, TDX_SERVTD_UUID_MISMATCH);
}

TDX_STATUS_INLINE bool tdx_status_is_servtd_not_bound(tdx_status status)
{
	return tdx_status_same(status, TDX_SERVTD_NOT_BOUND);
}

TDX_STATUS_INLINE bool tdx_status_is_servtd_bound(tdx_status status)
{
	return tdx_status_same(status, TDX_SERVTD_BOUND);
}

TDX_STATUS_INLINE bool tdx_status_is_target_uuid_mismatch(tdx_status status)
{
	return tdx_status_same(status, TDX_TARGET_UUID_MISMATCH);
}

TDX_STATUS_INLINE bool tdx_status_is_target_uuid_updated(tdx_status status)
{
	return tdx_status_same(status, TDX_TARGET_UUID_UPDATED);
}

TDX_STATUS_INLINE bool tdx_status_is_servtd_nesting_not_allowed(tdx_status status)
{
	return tdx_status_same(status, TDX_SERVTD_NESTING_NOT_ALLOWED);
}

TDX_STATUS_INLINE bool tdx_status_is_servtd_cannot_be_migratable(tdx_status status)
{
	return tdx_status_same(status, TDX_SERVTD_CANNOT_BE_MIGRATABLE);
}

TDX_STATUS_INLINE bool tdx_status_is_invalid_mbmd(tdx_status status)
{
	return tdx_status_same(status, TDX_INVALID_MBMD);
}

TDX_STATUS_INLINE bool tdx_status_is_incorrect_mbmd_mac(tdx_status status)
{
	return tdx_status_same(status, TDX_INCORRECT_MBMD_MAC);
}

TDX_STATUS_INLINE bool tdx_status_is_not_write_blocked(tdx_status status)
{
	return tdx_status_same(status, TDX_NOT_WRITE_BLOCKED);
}

TDX_STATUS_INLINE bool tdx_status_is_already_write_blocked(tdx_status status)
{
	return tdx_status_same(status, TDX_ALREADY_WRITE_BLOCKED);
}

TDX_STATUS_INLINE bool tdx_status_is_not_exported(tdx_status status)
{
	return tdx_status_same(status, TDX_NOT_EXPORTED);
}

TDX_STATUS_INLINE bool tdx_status_is_migration_stream_state_incorrect(tdx_status status)
{
	return tdx_status_same(status, TDX_MIGRATION_STREAM_STATE_INCORRECT);
}

TDX_STATUS_INLINE bool tdx_status_is_max_migs_num_exceeded(tdx_status status)
{
	return tdx_status_same(status, TDX_MAX_MIGS_NUM_EXCEEDED);
}

TDX_STATUS_INLINE bool tdx_status_is_exported_dirty_pages_remain(tdx_status status)
{
	return tdx_status_same(status, TDX_EXPORTED_DIRTY_PAGES_REMAIN);
}

TDX_STATUS_INLINE bool tdx_status_is_migration_decryption_key_not_set(tdx_status status)
{
	return tdx_status_same(status, TDX_MIGRATION_DECRYPTION_KEY_NOT_SET);
}

TDX_STATUS_INLINE bool tdx_status_is_td_not_migratable(tdx_status status)
{
	return tdx_status_same(status, TDX_TD_NOT_MIGRATABLE);
}

TDX_STATUS_INLINE bool tdx_status_is_previous_export_cleanup_incomplete(tdx_status status)
{
	return tdx_status_same(status, TDX_PREVIOUS_EXPORT_CLEANUP_INCOMPLETE);
}

TDX_STATUS_INLINE bool tdx_status_is_num_migs_higher_than_created(tdx_status status)
{
	return tdx_status_same(status, TDX_NUM_MIGS_HIGHER_THAN_CREATED);
}

TDX_STATUS_INLINE bool tdx_status_is_import_mismatch(tdx_status status)
{
	return tdx_status_same(status, TDX_IMPORT_MISMATCH);
}

TDX_STATUS_INLINE bool tdx_status_is_migration_epoch_overflow(tdx_status status)
{
	return tdx_status_same(status, TDX_MIGRATION_EPOCH_OVERFLOW);
}

TDX_STATUS_INLINE bool tdx_status_is_max_exports_exceeded(tdx_status status)
{
	return tdx_status_same(status, TDX_MAX_EXPORTS_EXCEEDED);
}

TDX_STATUS_INLINE bool tdx_status_is_invalid_page_mac(tdx_status status)
{
	return tdx_status_same(status, TDX_INVALID_PAGE_MAC);
}

TDX_STATUS_INLINE bool tdx_status_is_migrated_in_current_epoch(tdx_status status)
{
	return tdx_status_same(status, TDX_MIGRATED_IN_CURRENT_EPOCH);
}

TDX_STATUS_INLINE bool tdx_status_is_disallowed_import_over_removed(tdx_status status)
{
	return tdx_status_same(status, TDX_DISALLOWED_IMPORT_OVER_REMOVED);
}

TDX_STATUS_INLINE bool tdx_status_is_some_vcpus_not_migrated(tdx_status status)
{
	return tdx_status_same(status, TDX_SOME_VCPUS_NOT_MIGRATED);
}

TDX_STATUS_INLINE bool tdx_status_is_all_vcpus_imported(tdx_status status)
{
	return tdx_status_same(status, TDX_ALL_VCPUS_IMPORTED);
}

TDX_STATUS_INLINE bool tdx_status_is_min_migs_not_created(tdx_status status)
{
	return tdx_status_same(status, TDX_MIN_MIGS_NOT_CREATED);
}

TDX_STATUS_INLINE bool tdx_status_is_vcpu_already_exported(tdx_status status)
{
	return tdx_status_same(status, TDX_VCPU_ALREADY_EXPORTED);
}

TDX_STATUS_INLINE bool tdx_status_is_invalid_migration_decryption_key(tdx_status status)
{
	return tdx_status_same(status, TDX_INVALID_MIGRATION_DECRYPTION_KEY);
}

TDX_STATUS_INLINE bool tdx_status_is_mem_range_scan_success(tdx_status status)
{
	return tdx_status_same(status, TDX_MEM_RANGE_SCAN_SUCCESS);
}

TDX_STATUS_INLINE bool tdx_status_is_mem_scan_success(tdx_status status)
{
	return tdx_status_same(status, TDX_MEM_SCAN_SUCCESS);
}

TDX_STATUS_INLINE bool tdx_status_is_mem_scan_failed_blocked_range(tdx_status status)
{
	return tdx_status_same(status, TDX_MEM_SCAN_FAILED_BLOCKED_RANGE);
}

TDX_STATUS_INLINE bool tdx_status_is_mem_scan_failed_other_thread(tdx_status status)
{
	return tdx_status_same(status, TDX_MEM_SCAN_FAILED_OTHER_THREAD);
}

TDX_STATUS_INLINE bool tdx_status_is_mem_scan_config_required(tdx_status status)
{
	return tdx_status_same(status, TDX_MEM_SCAN_CONFIG_REQUIRED);
}

TDX_STATUS_INLINE bool tdx_status_is_mem_scan_already_successful(tdx_status status)
{
	return tdx_status_same(status, TDX_MEM_SCAN_ALREADY_SUCCESSFUL);
}

TDX_STATUS_INLINE bool tdx_status_is_unexported_memory_remains(tdx_status status)
{
	return tdx_status_same(status, TDX_UNEXPORTED_MEMORY_REMAINS);
}

TDX_STATUS_INLINE bool tdx_status_is_mem_scan_config_already_done(tdx_status status)
{
	return tdx_status_same(status, TDX_MEM_SCAN_CONFIG_ALREADY_DONE);
}

TDX_STATUS_INLINE bool tdx_status_is_mem_scan_in_progress(tdx_status status)
{
	return tdx_status_same(status, TDX_MEM_SCAN_IN_PROGRESS);
}

TDX_STATUS_INLINE bool tdx_status_is_blocking_disallowed(tdx_status status)
{
	return tdx_status_same(status, TDX_BLOCKING_DISALLOWED);
}

TDX_STATUS_INLINE bool tdx_status_is_mem_scan_dcheck_not_done(tdx_status status)
{
	return tdx_status_same(status, TDX_MEM_SCAN_DCHECK_NOT_DONE);
}

TDX_STATUS_INLINE bool tdx_status_is_incompatible_mbmd_mac_context(tdx_status status)
{
	return tdx_status_same(status, TDX_INCOMPATIBLE_MBMD_MAC_CONTEXT);
}

TDX_STATUS_INLINE bool tdx_status_is_incompatible_export_mode_td_non_accessible(tdx_status status)
{
	return tdx_status_same(status, TDX_INCOMPATIBLE_EXPORT_MODE_TD_NON_ACCESSIBLE);
}

TDX_STATUS_INLINE bool tdx_status_is_iommu_invalid_state(tdx_status status)
{
	return tdx_status_same(status, TDX_IOMMU_INVALID_STATE);
}

TDX_STATUS_INLINE bool tdx_status_is_iommu_iq_full(tdx_status status)
{
	return tdx_status_same(status, TDX_IOMMU_IQ_FULL);
}

TDX_STATUS_INLINE bool tdx_status_is_iommu_iq_queue_full(tdx_status status)
{
	return tdx_status_same(status, TDX_IOMMU_IQ_QUEUE_FULL);
}

TDX_STATUS_INLINE bool tdx_status_is_iommu_rp_not_configured(tdx_status status)
{
	return tdx_status_same(status, TDX_IOMMU_RP_NOT_CONFIGURED);
}

TDX_STATUS_INLINE bool tdx_status_is_iommu_iotlb_tracking_not_done(tdx_status status)
{
	return tdx_status_same(status, TDX_IOMMU_IOTLB_TRACKING_NOT_DONE);
}

TDX_STATUS_INLINE bool tdx_status_is_iommu_rp_ide_must_be_disabled(tdx_status status)
{
	return tdx_status_same(status, TDX_IOMMU_RP_IDE_MUST_BE_DISABLED);
}

TDX_STATUS_INLINE bool tdx_status_is_spdm_has_active_ide_streams(tdx_status status)
{
	return tdx_status_same(status, TDX_SPDM_HAS_ACTIVE_IDE_STREAMS);
}

TDX_STATUS_INLINE bool tdx_status_is_spdm_invalid_state(tdx_status status)
{
	return tdx_status_same(status, TDX_SPDM_INVALID_STATE);
}

TDX_STATUS_INLINE bool tdx_status_is_dmar_invalid_mapping_state(tdx_status status)
{
	return tdx_status_same(status, TDX_DMAR_INVALID_MAPPING_STATE);
}

TDX_STATUS_INLINE bool tdx_status_is_dmar_invalid_inv_state(tdx_status status)
{
	return tdx_status_same(status, TDX_DMAR_INVALID_INV_STATE);
}

TDX_STATUS_INLINE bool tdx_status_is_dmar_invalid_rid_pasid(tdx_status status)
{
	return tdx_status_same(status, TDX_DMAR_INVALID_RID_PASID);
}

TDX_STATUS_INLINE bool tdx_status_is_devif_handle_error(tdx_status status)
{
	return tdx_status_same(status, TDX_DEVIF_HANDLE_ERROR);
}

TDX_STATUS_INLINE bool tdx_status_is_devif_pkh_mismatch(tdx_status status)
{
	return tdx_status_same(status, TDX_DEVIF_PKH_MISMATCH);
}

TDX_STATUS_INLINE bool tdx_status_is_devif_invalid(tdx_status status)
{
	return tdx_status_same(status, TDX_DEVIF_INVALID);
}

TDX_STATUS_INLINE bool tdx_status_is_devif_already_valid(tdx_status status)
{
	return tdx_status_same(status, TDX_DEVIF_ALREADY_VALID);
}

TDX_STATUS_INLINE bool tdx_status_is_devif_tdisp_invalid_req_sts(tdx_status status)
{
	return tdx_status_same(status, TDX_DEVIF_TDISP_INVALID_REQ_STS);
}

TDX_STATUS_INLINE bool tdx_status_is_devif_tdisp_invalid_message(tdx_status status)
{
	return tdx_status_same(status, TDX_DEVIF_TDISP_INVALID_MESSAGE);
}

TDX_STATUS_INLINE bool tdx_status_is_devif_tdisp_invalid_state(tdx_status status)
{
	return tdx_status_same(status, TDX_DEVIF_TDISP_INVALID_STATE);
}

TDX_STATUS_INLINE bool tdx_status_is_devif_invalid_state(tdx_status status)
{
	return tdx_status_same(status, TDX_DEVIF_INVALID_STATE);
}

TDX_STATUS_INLINE bool tdx_status_is_devif_has_bound_pasids(tdx_status status)
{
	return tdx_status_same(status, TDX_DEVIF_HAS_BOUND_PASIDS);
}

TDX_STATUS_INLINE bool tdx_status_is_devif_has_mapped_mmio(tdx_status status)
{
	return tdx_status_same(status, TDX_DEVIF_HAS_MAPPED_MMIO);
}

TDX_STATUS_INLINE bool tdx_status_is_devif_tdisp_out_req(tdx_status status)
{
	return tdx_status_same(status, TDX_DEVIF_TDISP_OUT_REQ);
}

TDX_STATUS_INLINE bool tdx_status_is_ide_stream_not_free(tdx_status status)
{
	return tdx_status_same(status, TDX_IDE_STREAM_NOT_FREE);
}

TDX_STATUS_INLINE bool tdx_status_is_ide_stream_not_supported(tdx_status status)
{
	return tdx_status_same(status, TDX_IDE_STREAM_NOT_SUPPORTED);
}

TDX_STATUS_INLINE bool tdx_status_is_ide_stream_not_configured(tdx_status status)
{
	return tdx_status_same(status, TDX_IDE_STREAM_NOT_CONFIGURED);
}

TDX_STATUS_INLINE bool tdx_status_is_ide_stream_blocked(tdx_status status)
{
	return tdx_status_same(status, TDX_IDE_STREAM_BLOCKED);
}

TDX_STATUS_INLINE bool tdx_status_is_ide_stream_not_blocked(tdx_status status)
{
	return tdx_status_same(status, TDX_IDE_STREAM_NOT_BLOCKED);
}

TDX_STATUS_INLINE bool tdx_status_is_ide_stream_addr_overlap(tdx_status status)
{
	return tdx_status_same(status, TDX_IDE_STREAM_ADDR_OVERLAP);
}

TDX_STATUS_INLINE bool tdx_status_is_ide_stream_rid_overlap(tdx_status status)
{
	return tdx_status_same(status, TDX_IDE_STREAM_RID_OVERLAP);
}

TDX_STATUS_INLINE bool tdx_status_is_ide_stream_key_id_already_used(tdx_status status)
{
	return tdx_status_same(status, TDX_IDE_STREAM_KEY_ID_ALREADY_USED);
}

TDX_STATUS_INLINE bool tdx_status_is_ide_stream_ide_id_already_used(tdx_status status)
{
	return tdx_status_same(status, TDX_IDE_STREAM_IDE_ID_ALREADY_USED);
}

TDX_STATUS_INLINE bool tdx_status_is_ide_stream_has_device_interfaces(tdx_status status)
{
	return tdx_status_same(status, TDX_IDE_STREAM_HAS_DEVICE_INTERFACES);
}

TDX_STATUS_INLINE bool tdx_status_is_ide_stream_idekm_outreq(tdx_status status)
{
	return tdx_status_same(status, TDX_IDE_STREAM_IDEKM_OUTREQ);
}

TDX_STATUS_INLINE bool tdx_status_is_ide_stream_idekm_keys_not_ready(tdx_status status)
{
	return tdx_status_same(status, TDX_IDE_STREAM_IDEKM_KEYS_NOT_READY);
}

TDX_STATUS_INLINE bool tdx_status_is_ide_stream_idekm_no_entropy(tdx_status status)
{
	return tdx_status_same(status, TDX_IDE_STREAM_IDEKM_NO_ENTROPY);
}

TDX_STATUS_INLINE bool tdx_status_is_ide_stream_idekm_invalid_response(tdx_status status)
{
	return tdx_status_same(status, TDX_IDE_STREAM_IDEKM_INVALID_RESPONSE);
}

TDX_STATUS_INLINE bool tdx_status_is_ide_stream_invalid_state(tdx_status status)
{
	return tdx_status_same(status, TDX_IDE_STREAM_INVALID_STATE);
}

TDX_STATUS_INLINE bool tdx_status_is_mmio_invalid_page_metadata(tdx_status status)
{
	return tdx_status_same(status, TDX_MMIO_INVALID_PAGE_METADATA);
}

TDX_STATUS_INLINE bool tdx_status_is_mmio_accept_size_mismatch(tdx_status status)
{
	return tdx_status_same(status, TDX_MMIO_ACCEPT_SIZE_MISMATCH);
}

TDX_STATUS_INLINE bool tdx_status_is_mmio_devif_owner_mismatch(tdx_status status)
{
	return tdx_status_same(status, TDX_MMIO_DEVIF_OWNER_MISMATCH);
}

TDX_STATUS_INLINE bool tdx_status_is_mmio_page_already_accepted(tdx_status status)
{
	return tdx_status_same(status, TDX_MMIO_PAGE_ALREADY_ACCEPTED);
}

TDX_STATUS_INLINE bool tdx_status_is_pasid_table_already_mapped(tdx_status status)
{
	return tdx_status_same(status, TDX_PASID_TABLE_ALREADY_MAPPED);
}

TDX_STATUS_INLINE bool tdx_status_is_pasid_table_not_mapped(tdx_status status)
{
	return tdx_status_same(status, TDX_PASID_TABLE_NOT_MAPPED);
}

TDX_STATUS_INLINE bool tdx_status_is_pasid_table_not_empty(tdx_status status)
{
	return tdx_status_same(status, TDX_PASID_TABLE_NOT_EMPTY);
}

TDX_STATUS_INLINE bool tdx_status_is_pasid_td_associated_pasids_exist(tdx_status status)
{
	return tdx_status_same(status, TDX_PASID_TD_ASSOCIATED_PASIDS_EXIST);
}

TDX_STATUS_INLINE bool tdx_status_is_pasid_track_in_progress(tdx_status status)
{
	return tdx_status_same(status, TDX_PASID_TRACK_IN_PROGRESS);
}

TDX_STATUS_INLINE bool tdx_status_is_pasid_track_pasid_mismatch(tdx_status status)
{
	return tdx_status_same(status, TDX_PASID_TRACK_PASID_MISMATCH);
}

TDX_STATUS_INLINE bool tdx_status_is_pasid_track_not_done(tdx_status status)
{
	return tdx_status_same(status, TDX_PASID_TRACK_NOT_DONE);
}

TDX_STATUS_INLINE bool tdx_status_is_pasid_devif_owner_mismatch(tdx_status status)
{
	return tdx_status_same(status, TDX_PASID_DEVIF_OWNER_MISMATCH);
}

TDX_STATUS_INLINE bool tdx_status_is_guest_pasid_already_mapped(tdx_status status)
{
	return tdx_status_same(status, TDX_GUEST_PASID_ALREADY_MAPPED);
}

TDX_STATUS_INLINE bool tdx_status_is_guest_pasid_not_mapped(tdx_status status)
{
	return tdx_status_same(status, TDX_GUEST_PASID_NOT_MAPPED);
}

TDX_STATUS_INLINE bool tdx_status_is_pasidmt_not_found(tdx_status status)
{
	return tdx_status_same(status, TDX_PASIDMT_NOT_FOUND);
}

TDX_STATUS_INLINE bool tdx_status_is_pasidmt_already_present(tdx_status status)
{
	return tdx_status_same(status, TDX_PASIDMT_ALREADY_PRESENT);
}

TDX_STATUS_INLINE bool tdx_status_is_pasidmt_not_present(tdx_status status)
{
	return tdx_status_same(status, TDX_PASIDMT_NOT_PRESENT);
}

TDX_STATUS_INLINE bool tdx_status_is_pasidmt_invalid_state(tdx_status status)
{
	return tdx_status_same(status, TDX_PASIDMT_INVALID_STATE);
}

TDX_STATUS_INLINE bool tdx_status_is_pasidmt_page_not_empty(tdx_status status)
{
	return tdx_status_same(status, TDX_PASIDMT_PAGE_NOT_EMPTY);
}

TDX_STATUS_INLINE bool tdx_status_is_dmar_index_out_of_bounds(tdx_status status)
{
	return tdx_status_same(status, TDX_DMAR_INDEX_OUT_OF_BOUNDS);
}

TDX_STATUS_INLINE bool tdx_status_is_dmar_entry_not_present(tdx_status status)
{
	return tdx_status_same(status, TDX_DMAR_ENTRY_NOT_PRESENT);
}

TDX_STATUS_INLINE bool tdx_status_is_td_has_attached_devices(tdx_status status)
{
	return tdx_status_same(status, TDX_TD_HAS_ATTACHED_DEVICES);
}

TDX_STATUS_INLINE bool tdx_status_is_iommu_iotlb_tracking_not_required(tdx_status status)
{
	return tdx_status_same(status, TDX_IOMMU_IOTLB_TRACKING_NOT_REQUIRED);
}

TDX_STATUS_INLINE bool tdx_status_is_spdm_auth_failed(tdx_status status)
{
	return tdx_status_same(status, TDX_SPDM_AUTH_FAILED);
}

TDX_STATUS_INLINE bool tdx_status_is_iommu_mt_page_in_use(tdx_status status)
{
	return tdx_status_same(status, TDX_IOMMU_MT_PAGE_IN_USE);
}

TDX_STATUS_INLINE bool tdx_status_is_iommu_kcb_must_be_disabled(tdx_status status)
{
	return tdx_status_same(status, TDX_IOMMU_KCB_MUST_BE_DISABLED);
}

TDX_STATUS_INLINE bool tdx_status_is_devif_has_mapped_dma(tdx_status status)
{
	return tdx_status_same(status, TDX_DEVIF_HAS_MAPPED_DMA);
}

TDX_STATUS_INLINE bool tdx_status_is_devifmt_not_present(tdx_status status)
{
	return tdx_status_same(status, TDX_DEVIFMT_NOT_PRESENT);
}

TDX_STATUS_INLINE bool tdx_status_is_devif_invalid_metadata(tdx_status status)
{
	return tdx_status_same(status, TDX_DEVIF_INVALID_METADATA);
}

TDX_STATUS_INLINE bool tdx_status_is_devifmt_already_present(tdx_status status)
{
	return tdx_status_same(status, TDX_DEVIFMT_ALREADY_PRESENT);
}

TDX_STATUS_INLINE bool tdx_status_is_spdm_entry_already_present(tdx_status status)
{
	return tdx_status_same(status, TDX_SPDM_ENTRY_ALREADY_PRESENT);
}

TDX_STATUS_INLINE bool tdx_status_is_spdm_entry_not_present(tdx_status status)
{
	return tdx_status_same(status, TDX_SPDM_ENTRY_NOT_PRESENT);
}

TDX_STATUS_INLINE bool tdx_status_is_spdm_session_key_require_refresh(tdx_status status)
{
	return tdx_status_same(status, TDX_SPDM_SESSION_KEY_REQUIRE_REFRESH);
}

TDX_STATUS_INLINE bool tdx_status_is_connect_invalid_state(tdx_status status)
{
	return tdx_status_same(status, TDX_CONNECT_INVALID_STATE);
}

TDX_STATUS_INLINE bool tdx_status_is_mmiomt_not_present(tdx_status status)
{
	return tdx_status_same(status, TDX_MMIOMT_NOT_PRESENT);
}

TDX_STATUS_INLINE bool tdx_status_is_iommu_rp_invalid_configuration(tdx_status status)
{
	return tdx_status_same(status, TDX_IOMMU_RP_INVALID_CONFIGURATION);
}

TDX_STATUS_INLINE bool tdx_status_is_devif_invalid_tdi_configuration(tdx_status status)
{
	return tdx_status_same(status, TDX_DEVIF_INVALID_TDI_CONFIGURATION);
}

TDX_STATUS_INLINE bool tdx_status_is_devif_tdisp_error_state(tdx_status status)
{
	return tdx_status_same(status, TDX_DEVIF_TDISP_ERROR_STATE);
}

TDX_STATUS_INLINE bool tdx_status_is_devif_tdisp_invalid_report(tdx_status status)
{
	return tdx_status_same(status, TDX_DEVIF_TDISP_INVALID_REPORT);
}

TDX_STATUS_INLINE bool tdx_status_is_mmio_page_not_in_assoc_range(tdx_status status)
{
	return tdx_status_same(status, TDX_MMIO_PAGE_NOT_IN_ASSOC_RANGE);
}

TDX_STATUS_INLINE bool tdx_status_is_mmio_invalid_hpa_offset(tdx_status status)
{
	return tdx_status_same(status, TDX_MMIO_INVALID_HPA_OFFSET);
}

TDX_STATUS_INLINE bool tdx_status_is_sdpm_invalid_message(tdx_status status)
{
	return tdx_status_same(status, TDX_SDPM_INVALID_MESSAGE);
}

TDX_STATUS_INLINE bool tdx_status_is_spdm_invalid_message(tdx_status status)
{
	return tdx_status_same(status, TDX_SPDM_INVALID_MESSAGE);
}

TDX_STATUS_INLINE bool tdx_status_is_tpr_invalid_state(tdx_status status)
{
	return tdx_status_same(status, TDX_TPR_INVALID_STATE);
}

TDX_STATUS_INLINE bool tdx_status_is_smrr_overlaps_iorange(tdx_status status)
{
	return tdx_status_same(status, TDX_SMRR_OVERLAPS_IORANGE);
}

TDX_STATUS_INLINE bool tdx_status_is_smrr_overlaps_io_range(tdx_status status)
{
	return tdx_status_same(status, TDX_SMRR_OVERLAPS_IO_RANGE);
}

TDX_STATUS_INLINE bool tdx_status_is_iommu_ecmd_timeout(tdx_status status)
{
	return tdx_status_same(status, TDX_IOMMU_ECMD_TIMEOUT);
}

TDX_STATUS_INLINE bool tdx_status_is_iommu_ecmd_error(tdx_status status)
{
	return tdx_status_same(status, TDX_IOMMU_ECMD_ERROR);
}

TDX_STATUS_INLINE bool tdx_status_is_guest_inv_not_required(tdx_status status)
{
	return tdx_status_same(status, TDX_GUEST_INV_NOT_REQUIRED);
}

TDX_STATUS_INLINE bool tdx_status_is_guest_inv_in_progress(tdx_status status)
{
	return tdx_status_same(status, TDX_GUEST_INV_IN_PROGRESS);
}

TDX_STATUS_INLINE bool tdx_status_is_guest_inv_invalid_desc(tdx_status status)
{
	return tdx_status_same(status, TDX_GUEST_INV_INVALID_DESC);
}

TDX_STATUS_INLINE bool tdx_status_is_iotlb_inv_request(tdx_status status)
{
	return tdx_status_same(status, TDX_IOTLB_INV_REQUEST);
}

TDX_STATUS_INLINE bool tdx_status_is_spdm_request(tdx_status status)
{
	return tdx_status_same(status, TDX_SPDM_REQUEST);
}

TDX_STATUS_INLINE bool tdx_status_is_tpr_range_enabled(tdx_status status)
{
	return tdx_status_same(status, TDX_TPR_RANGE_ENABLED);
}

TDX_STATUS_INLINE bool tdx_status_is_invalid_cpusvn(tdx_status status)
{
	return tdx_status_same(status, TDX_INVALID_CPUSVN);
}

TDX_STATUS_INLINE bool tdx_status_is_invalid_reportmacstruct(tdx_status status)
{
	return tdx_status_same(status, TDX_INVALID_REPORTMACSTRUCT);
}

TDX_STATUS_INLINE bool tdx_status_is_mr_key_get_not_supported(tdx_status status)
{
	return tdx_status_same(status, TDX_MR_KEY_GET_NOT_SUPPORTED);
}

TDX_STATUS_INLINE bool tdx_status_is_svn_invalid(tdx_status status)
{
	return tdx_status_same(status, TDX_SVN_INVALID);
}

TDX_STATUS_INLINE bool tdx_status_is_l2_exit_host_routed_async(tdx_status status)
{
	return tdx_status_same(status, TDX_L2_EXIT_HOST_ROUTED_ASYNC);
}

TDX_STATUS_INLINE bool tdx_status_is_l2_exit_host_routed_tdvmcall(tdx_status status)
{
	return tdx_status_same(status, TDX_L2_EXIT_HOST_ROUTED_TDVMCALL);
}

TDX_STATUS_INLINE bool tdx_status_is_l2_exit_pending_interrupt(tdx_status status)
{
	return tdx_status_same(status, TDX_L2_EXIT_PENDING_INTERRUPT);
}

TDX_STATUS_INLINE bool tdx_status_is_l2_vm_entry_failed(tdx_status status)
{
	return tdx_status_same(status, TDX_L2_VM_ENTRY_FAILED);
}

TDX_STATUS_INLINE bool tdx_status_is_pending_interrupt(tdx_status status)
{
	return tdx_status_same(status, TDX_PENDING_INTERRUPT);
}

TDX_STATUS_INLINE bool tdx_status_is_td_exit_before_l2_entry(tdx_status status)
{
	return tdx_status_same(status, TDX_TD_EXIT_BEFORE_L2_ENTRY);
}

TDX_STATUS_INLINE bool tdx_status_is_td_exit_on_l2_vm_exit(tdx_status status)
{
	return tdx_status_same(status, TDX_TD_EXIT_ON_L2_VM_EXIT);
}

TDX_STATUS_INLINE bool tdx_status_is_td_exit_on_l2_to_l1(tdx_status status)
{
	return tdx_status_same(status, TDX_TD_EXIT_ON_L2_TO_L1);
}

TDX_STATUS_INLINE bool tdx_status_is_gla_not_canonical(tdx_status status)
{
	return tdx_status_same(status, TDX_GLA_NOT_CANONICAL);
}

#endif /* TDX_GEN_STATUS_H */
