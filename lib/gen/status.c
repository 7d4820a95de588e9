/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/status.toml and abi/operand_ids.toml; do not edit. Regenerate: make gen */
/* Every status with what there is to say about it, by origin and value. */
#include "decode_tables.h"

const struct tdx_status_row tdx_status_table[] = {
	{
		.value = 0x0000000000000000ULL,
		.name = "TDX_SUCCESS",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_EXIT_REASON, TDX_STATUS_DETAIL_COUNT },
		.cause = "The call did what it says.",
		.advice = "Bits 31:0 may still say something: TDH.VP.ENTER puts the VMX exit "
			"reason there (77: the TD did a TDCALL, mostly TDG.VP.VMCALL), "
			"EXPORT.BLOCKW, EXPORT.RESTORE, EXPORT.MEM and IMPORT.MEM the number "
			"of list entries that failed. Look at each entry's status there.",
	},
	{
		.value = 0x0000030100000000ULL,
		.name = "TDX_PAGE_ALREADY_FREE",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The page is free already.",
		.advice = "Nothing to do; but two places of the host give this page back, which "
			"will hurt once it is in use again.",
	},
	{
		.value = 0x0000081500000000ULL,
		.name = "TDX_KEY_CONFIGURED",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The key is configured on this package already.",
		.advice = "Nothing to do here; go on with the next package.",
	},
	{
		.value = 0x0000082100000000ULL,
		.name = "TDX_NO_HKID_READY_TO_WBCACHE",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "No key id waits for its caches to be written back on this package.",
		.advice = "Nothing to do.",
	},
	{
		.value = 0x00000A0300000000ULL,
		.name = "TDX_TDMR_ALREADY_INITIALIZED",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "All of the TDMR is initialised.",
		.advice = "Nothing to do; go on with the next TDMR.",
	},
	{
		.value = 0x00000B0700000000ULL,
		.name = "TDX_GPA_RANGE_ALREADY_BLOCKED",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The entry is blocked already.",
		.advice = "Nothing to do; TDH.MEM.TRACK comes next.",
	},
	{
		.value = 0x00000B0A00000000ULL,
		.name = "TDX_PAGE_ALREADY_ACCEPTED",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_LEVEL },
		.cause = "TDG.MEM.PAGE.ACCEPT: the page is accepted already (its level is in "
			"the details).",
		.advice = "Nothing to do, if the TD accepted it before. If not: treat it as an "
			"attack by the host, the page is not zero.",
	},
	{
		.value = 0x00000C0B00000000ULL,
		.name = "TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "Not an error: the id passed was 'none', so the first field id of "
			"this context is returned, and no value.",
		.advice = "Go on with the returned id.",
	},
	{
		.value = 0x00000C0C00000000ULL,
		.name = "TDX_METADATA_FIELD_SKIP",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "Not an error: the field is left out.",
		.advice = "Go on with the next field.",
	},
	{
		.value = 0x00000E0300000000ULL,
		.name = "TDX_ALREADY_WRITE_BLOCKED",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The page is blocked for writing already.",
		.advice = "Nothing to do.",
	},
	{
		.value = 0x00000E1700000000ULL,
		.name = "TDX_MEM_RANGE_SCAN_SUCCESS",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_COUNT },
		.cause = "The range was scanned; go on with the next one.",
		.advice = "Not an error.",
	},
	{
		.value = 0x00000E1800000000ULL,
		.name = "TDX_MEM_SCAN_SUCCESS",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_COUNT },
		.cause = "All memory was scanned.",
		.advice = "Not an error.",
	},
	{
		.value = 0x00000F0D00000000ULL,
		.name = "TDX_DEVIF_ALREADY_VALID",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The device interface is valid already.",
		.advice = "Nothing to do.",
	},
	{
		.value = 0x00000F2800000000ULL,
		.name = "TDX_MMIO_PAGE_ALREADY_ACCEPTED",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The MMIO page is accepted already.",
		.advice = "Nothing to do.",
	},
	{
		.value = 0x00000F3B00000000ULL,
		.name = "TDX_IOMMU_IOTLB_TRACKING_NOT_REQUIRED",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "No IOTLB tracking is needed.",
		.advice = "Nothing to do.",
	},
	{
		.value = 0x00000F5300000000ULL,
		.name = "TDX_GUEST_INV_NOT_REQUIRED",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "No device uses the memory of the TD, or its request is queued on "
			"this IOMMU already.",
		.advice = "Nothing to do.",
	},
	{
		.value = 0x00000F5600000000ULL,
		.name = "TDX_IOTLB_INV_REQUEST",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_NUMBER },
		.cause = "TDH.VP.ENTER: the TD exited with a request for IOTLB invalidations "
			"(TDG.IQ.INV.REQUEST); bits 31:0 are their number. Not an error.",
		.advice = "Queue them by TDH.IQ.INV.REQUEST on each IOMMU that serves the TD, "
			"call TDH.IQ.INV.PROCESS until all are done, then enter the vCPU "
			"again.",
	},
	{
		.value = 0x0000110000000000ULL,
		.name = "TDX_L2_EXIT_HOST_ROUTED_ASYNC",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_EXIT_REASON },
		.cause = "TDG.VP.ENTER: the L2 VM exited for the host, which has served it; "
			"the L1 VMM gets control since it asked for it.",
		.advice = "Enter the L2 VM again.",
	},
	{
		.value = 0x0000110100000000ULL,
		.name = "TDX_L2_EXIT_HOST_ROUTED_TDVMCALL",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_EXIT_REASON },
		.cause = "TDG.VP.ENTER: the L2 VM did a TDVMCALL that the host has served.",
		.advice = "Enter the L2 VM again.",
	},
	{
		.value = 0x0000110200000000ULL,
		.name = "TDX_L2_EXIT_PENDING_INTERRUPT",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_EXIT_REASON },
		.cause = "TDG.VP.ENTER: the L2 VM exited because an interrupt for L1 is "
			"pending.",
		.advice = "Let the L1 VMM take the interrupt, then enter the L2 VM again.",
	},
	{
		.value = 0x0000112000000000ULL,
		.name = "TDX_PENDING_INTERRUPT",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.cause = "TDG.VP.ENTER: not entered, an interrupt for L1 is pending.",
		.advice = "Let the L1 VMM take the interrupt, then enter again.",
	},
	{
		.value = 0x0000114000000000ULL,
		.name = "TDX_TD_EXIT_BEFORE_L2_ENTRY",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_EXIT_REASON },
		.cause = "The TD exited to the host before entering its L2 VM, as the host had "
			"asked.",
		.advice = "Enter the vCPU again.",
	},
	{
		.value = 0x0000114100000000ULL,
		.name = "TDX_TD_EXIT_ON_L2_VM_EXIT",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_EXIT_REASON },
		.cause = "The TD exited to the host at an exit of its L2 VM, as the host had "
			"asked (debuggable TD).",
		.advice = "Enter the vCPU again.",
	},
	{
		.value = 0x0000114200000000ULL,
		.name = "TDX_TD_EXIT_ON_L2_TO_L1",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_EXIT_REASON },
		.cause = "The TD exited to the host when its L2 VM exited to L1, as the host "
			"had asked (debuggable TD).",
		.advice = "Enter the vCPU again.",
	},
	{
		.value = 0x4000000100000000ULL,
		.name = "TDX_NON_RECOVERABLE_VCPU",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_EXIT_REASON },
		.cause = "The vCPU cannot run any more: a triple fault, or an exit that the "
			"module cannot handle for it. The TD's other vCPUs may go on.",
		.advice = "Do not enter this vCPU again. Bits 31:0 are the VMX exit reason (2: "
			"triple fault). Look at the guest's own console; usually tear the TD "
			"down.",
	},
	{
		.value = 0x4000000200000000ULL,
		.name = "TDX_NON_RECOVERABLE_TD",
		.releases = "1.0",
		.release_spans = "1.0",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_EXIT_REASON },
		.cause = "The TD cannot run any more: a fault that concerns all of it, such as "
			"a machine check or poisoned memory, or a secure EPT "
			"misconfiguration.",
		.advice = "Stop all vCPUs and tear the TD down. Bits 31:0 are the VMX exit "
			"reason.",
	},
	{
		.value = 0x4000000500000000ULL,
		.name = "TDX_NON_RECOVERABLE_TD_FATAL",
		.releases = "1.0",
		.release_spans = "1.0",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_EXIT_REASON },
		.cause = "Module 1.0: the TD's state is damaged; its memory cannot be accessed "
			"any more.",
		.advice = "Tear the TD down; do not touch its pages but by reclaiming them.",
	},
	{
		.value = 0x6000000200000000ULL,
		.name = "TDX_NON_RECOVERABLE_TD",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_EXIT_REASON },
		.cause = "The TD cannot run any more: a fault that concerns all of it, such as "
			"a machine check or poisoned memory, or a secure EPT "
			"misconfiguration.",
		.advice = "Stop all vCPUs and tear the TD down. Bits 31:0 are the VMX exit "
			"reason.",
	},
	{
		.value = 0x6000000500000000ULL,
		.name = "TDX_NON_RECOVERABLE_TD_NON_ACCESSIBLE",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_EXIT_REASON },
		.cause = "The TD is dead and its private memory cannot be read any more, for "
			"instance after an integrity error (a MAC or TD-owner bit mismatch) "
			"in a page that the CPU needs.",
		.advice = "Stop all vCPUs and tear the TD down. Look for a host access with the "
			"wrong key id to the TD's memory, or for failing DIMMs.",
	},
	{
		.value = 0x6000000A00000000ULL,
		.name = "TDX_NON_RECOVERABLE_TD_CORRUPTED_MD",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_EXIT_REASON },
		.cause = "The module found the TD's own control structures inconsistent.",
		.advice = "Tear the TD down and report it: either memory was damaged or the "
			"module has a fault.",
	},
	{
		.value = 0x8000000300000000ULL,
		.name = "TDX_INTERRUPTED_RESUMABLE",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_RESUME,
		.cause = "An interrupt was pending; the call stopped half way and kept its "
			"progress.",
		.advice = "Let the interrupt be taken, then make the same call again with what "
			"the call says (its operands, or the resume bit of the migration "
			"calls) until it gives another status.",
	},
	{
		.value = 0x8000000400000000ULL,
		.name = "TDX_INTERRUPTED_RESTARTABLE",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_RESTART,
		.cause = "An interrupt was pending; the call stopped and kept no progress.",
		.advice = "Make the same call again. No progress is promised, so bound the "
			"attempts or keep interrupts away for the time of the call.",
	},
	{
		.value = 0x8000000800000000ULL,
		.name = "TDX_CROSS_TD_FAULT",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "A call of a service TD on its target TD hit something of the target "
			"that the host has to mend (busy, or not in the state needed); the "
			"service TD exited like after a fault and will do the call again.",
		.advice = "Read the status of the cross-TD access from the exit's registers "
			"(RCX the status, RDX the target TD), mend it, then enter the service "
			"TD again.",
	},
	{
		.value = 0x8000000C00000000ULL,
		.name = "TDX_INTERRUPTED_LIST_FULL",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.cause = "The call filled the output list it was given before it was done.",
		.advice = "Take the list's entries, then make the call again with an empty list "
			"to go on.",
	},
	{
		.value = 0x8000020000000000ULL,
		.name = "TDX_OPERAND_BUSY",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_BUSY,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Another LP holds a lock on the object that is named, or the TD "
			"itself does (a secure EPT entry).",
		.advice = "Make the same call again; bound the attempts. SEPT_TREE or TDR for "
			"long: serialise your own calls on this TD. SEPT_ENTRY: a vCPU is in "
			"TDG.MEM.PAGE.ACCEPT on it; after some attempts kick the vCPUs out.",
	},
	{
		.value = 0x8000020100000000ULL,
		.name = "TDX_PREVIOUS_TLB_EPOCH_BUSY",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_BUSY,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "TDH.MEM.TRACK: a vCPU still runs that entered before the TRACK "
			"before this one.",
		.advice = "Send an IPI to every LP that runs a vCPU of this TD so that it "
			"exits, then call TDH.MEM.TRACK again. Do not go on as if it had "
			"succeeded: TDX_TLB_TRACKING_NOT_DONE follows.",
	},
	{
		.value = 0x8000020200000000ULL,
		.name = "TDX_SYS_BUSY",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_BUSY,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Another LP is in a call that needs the whole module (SYS.INIT, "
			"SYS.CONFIG, SYS.SHUTDOWN, key configuration).",
		.advice = "Make the call again; it is the host that has two such calls at a "
			"time.",
	},
	{
		.value = 0x8000020300000000ULL,
		.name = "TDX_RND_NO_ENTROPY",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_ENTROPY,
		.cause = "RDRAND or RDSEED gave nothing: many LPs ask at the same time.",
		.advice = "Make the same call again, about ten times with a pause. If it never "
			"works, the random number generator of the CPU is out of order.",
	},
	{
		.value = 0x8000020400000000ULL,
		.name = "TDX_OPERAND_BUSY_HOST_PRIORITY",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_BUSY,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Guest side: the host tried to lock the object first, so the guest "
			"has to wait. Host side: a guest held it and the host now has "
			"priority.",
		.advice = "Guest: make the call again. Host: make the call again, now no guest "
			"can get in between.",
	},
	{
		.value = 0x8000020600000000ULL,
		.name = "TDX_INTERRUPTED_BUSY",
		.releases = "1.5.20, 1.5.24, 1.5.25, 1.5-latest, 2.0-e69a439",
		.release_spans = "1.5.20 to 1.5-latest, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_BUSY,
		.cause = "The call stopped half way because another LP waits for a lock that "
			"it holds and goes first.",
		.advice = "Let the other call through, then make this call again as after an "
			"interruption: with the resume flag where the call has one, else from "
			"the start.",
	},
	{
		.value = 0x8000030700000000ULL,
		.name = "TDX_INTERRUPTED_PAMT",
		.releases = "1.5.20, 1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.20 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_INDEX },
		.cause = "TDH.IMPORT.MEM stopped at the list entry that is named: the page for "
			"it lies in a 2M range without PAMT page pair (dynamic PAMT). What "
			"was imported before it is done.",
		.advice = "TDH.PHYMEM.PAMT.ADD for the 2M range of that page in the new page "
			"list, then make the call again with the resume flag.",
	},
	{
		.value = 0x8000030800000000ULL,
		.name = "TDX_MISSING_PAMT_PAGE_PAIR",
		.releases = "1.5.20, 1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.20 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Dynamic PAMT: the page that is named is free, but lies in a 2M range "
			"without PAMT page pair, so that it cannot be given to the module.",
		.advice = "TDH.PHYMEM.PAMT.ADD for the 2M range of that page with two free "
			"pages, then make the call again. Another LP may have removed the "
			"pair meanwhile: keep a count of users for each range.",
	},
	{
		.value = 0x8000051200000000ULL,
		.name = "TDX_UPDATE_COMPATIBILITY_SENSITIVE",
		.releases = "1.5.24, 1.5.25, 1.5-latest, 2.0-e69a439",
		.release_spans = "1.5.24 to 1.5-latest, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_UPDATE },
		.cause = "TDH.SYS.SHUTDOWN was asked to stop when a module update would hurt a "
			"TD, and one is being built or has an interrupted migration call. "
			"Bits 15:0 are 0 for TDs being built, 1 for interrupted migrations; "
			"bits 31:16 are how many.",
		.advice = "Finish the build (TDH.MR.FINALIZE) or the migration call, or tear "
			"the TD down, then try again. Without the flag the update goes on, "
			"and those TDs have to be built again.",
	},
	{
		.value = 0x8000070100000000ULL,
		.name = "TDX_VCPU_ASSOCIATED",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The vCPU is associated with another LP, which may hold its state and "
			"translations.",
		.advice = "Call TDH.VP.FLUSH on that LP (IPI), then make the call again here.",
	},
	{
		.value = 0x8000070200000000ULL,
		.name = "TDX_VCPU_NOT_ASSOCIATED",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "TDH.VP.FLUSH: the vCPU is not associated with this LP.",
		.advice = "Nothing to flush here. If it is associated elsewhere, flush it on "
			"that LP.",
	},
	{
		.value = 0x8000080000000000ULL,
		.name = "TDX_KEY_GENERATION_FAILED",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_ENTROPY,
		.cause = "PCONFIG could not make a key: no entropy, or the key table was busy.",
		.advice = "Make the same call again on the same package, with a pause; many "
			"attempts may be needed when all packages do it at once.",
	},
	{
		.value = 0x8000081000000000ULL,
		.name = "TDX_TD_KEYS_NOT_CONFIGURED",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.cause = "The TD's key is not configured on all packages, or no more: after "
			"TDH.MNG.VPFLUSHDONE a TD that is being torn down answers this to "
			"everything but the calls of its teardown.",
		.advice = "Building: call TDH.MNG.KEY.CONFIG on one LP of each package. Tearing "
			"down: something still works on the TD; stop it before, then go on "
			"with TDH.PHYMEM.CACHE.WB, TDH.MNG.KEY.FREEID and "
			"TDH.PHYMEM.PAGE.RECLAIM.",
	},
	{
		.value = 0x8000081700000000ULL,
		.name = "TDX_WBCACHE_NOT_COMPLETE",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.cause = "Caches of some package were not written back since the key id was "
			"given up.",
		.advice = "TDH.PHYMEM.CACHE.WB on one LP of each package until it says success, "
			"then KEY.FREEID.",
	},
	{
		.value = 0x8000082400000000ULL,
		.name = "TDX_FLUSHVP_NOT_DONE",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.cause = "A vCPU of the TD is still associated with an LP.",
		.advice = "Call TDH.VP.FLUSH for every vCPU on the LP that ran it last, then "
			"VPFLUSHDONE again.",
	},
	{
		.value = 0x80000B1300000000ULL,
		.name = "TDX_BLOCKED_MEMORY_EXISTS",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Memory of the TD is blocked for writing.",
		.advice = "Unblock it first (EXPORT.UNBLOCKW, EXPORT.RESTORE).",
	},
	{
		.value = 0x80000E1900000000ULL,
		.name = "TDX_MEM_SCAN_FAILED_BLOCKED_RANGE",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The scan met a blocked range.",
		.advice = "Unblock or remove it, then scan again.",
	},
	{
		.value = 0x80000E1A00000000ULL,
		.name = "TDX_MEM_SCAN_FAILED_OTHER_THREAD",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The scan failed on another LP.",
		.advice = "Look at that LP's status, mend it, scan again.",
	},
	{
		.value = 0x80000E1B00000000ULL,
		.name = "TDX_MEM_SCAN_CONFIG_REQUIRED",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The scan was not configured.",
		.advice = "TDH.MEM.SCAN.CONFIG first.",
	},
	{
		.value = 0x80000E1C00000000ULL,
		.name = "TDX_MEM_SCAN_ALREADY_SUCCESSFUL",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The scan is complete already.",
		.advice = "Nothing to do.",
	},
	{
		.value = 0x80000E1D00000000ULL,
		.name = "TDX_UNEXPORTED_MEMORY_REMAINS",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Some memory was not exported.",
		.advice = "Export it, or scan to find it, before the end of the export.",
	},
	{
		.value = 0x80000E1F00000000ULL,
		.name = "TDX_MEM_SCAN_IN_PROGRESS",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "A scan is running.",
		.advice = "Wait until the scan is over, or end it by TDH.MEM.SCAN.RESET.",
	},
	{
		.value = 0x80000E2100000000ULL,
		.name = "TDX_MEM_SCAN_DCHECK_NOT_DONE",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The scan for dirty pages was not done.",
		.advice = "Do it before the end of the export.",
	},
	{
		.value = 0x80000F0100000000ULL,
		.name = "TDX_IOMMU_IQ_FULL",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_BUSY,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The IOMMU's invalidation queue is full.",
		.advice = "TDH.IQ.INV.PROCESS takes done entries out of the queue; then make "
			"the call again.",
	},
	{
		.value = 0x80000F5100000000ULL,
		.name = "TDX_IOMMU_ECMD_TIMEOUT",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_BUSY,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "An enhanced command of the IOMMU did not finish in time.",
		.advice = "Make the same call again, and no other of this IOMMU, until it is "
			"done.",
	},
	{
		.value = 0x80000F5200000000ULL,
		.name = "TDX_IOMMU_ECMD_ERROR",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_BUSY,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "An enhanced command of the IOMMU failed.",
		.advice = "Make the call again; if it stays so, suspect the IOMMU.",
	},
	{
		.value = 0x8000110300000000ULL,
		.name = "TDX_L2_VM_ENTRY_FAILED",
		.releases = "1.5.13, 1.5.16, 1.5.20, 1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, "
			"2.0-e69a439",
		.release_spans = "1.5.13 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_EXIT_REASON },
		.cause = "TDG.VP.ENTER: VM entry into the L2 VM failed; its state is not "
			"valid.",
		.advice = "Correct the L2 VMCS; the exit reason and qualification say which "
			"check failed.",
	},
	{
		.value = 0x9000000900000000ULL,
		.name = "TDX_CROSS_TD_TRAP",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "As CROSS_TD_FAULT, but the service TD's call is over: it gets its "
			"status when it is entered again.",
		.advice = "Note the reported status and target, then enter the service TD "
			"again; set the host recoverability hint in RCX if the host mended "
			"it.",
	},
	{
		.value = 0x9000020500000000ULL,
		.name = "TDX_HOST_PRIORITY_BUSY_TIMEOUT",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The TD exited because it tried for too long to get something that "
			"the host once asked for and never came back for.",
		.advice = "The host left a call that had returned busy unrepeated. Repeat that "
			"call until it works (or take its object by another call), then enter "
			"the vCPU again.",
	},
	{
		.value = 0xC000000600000000ULL,
		.name = "TDX_INVALID_RESUMPTION",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "A call was asked to resume something that was not interrupted, or "
			"with other operands than the interrupted one had.",
		.advice = "Start again without the resume flag, or pass exactly the operands of "
			"the interrupted call; one stream resumes one call at a time.",
	},
	{
		.value = 0xC000000700000000ULL,
		.name = "TDX_NON_RECOVERABLE_TD_WRONG_APIC_MODE",
		.releases = "1.0",
		.release_spans = "1.0",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_EXIT_REASON },
		.cause = "The LP's local APIC was not in x2APIC mode when the TD exited or "
			"entered.",
		.advice = "Put the host's APICs into x2APIC mode before TDX is used (firmware "
			"setting, no nox2apic on the kernel command line). This TD is lost.",
	},
	{
		.value = 0xC000010000000000ULL,
		.name = "TDX_OPERAND_INVALID",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "An operand is not one the call takes: reserved bits set, a bad "
			"alignment, an address outside memory, a value out of range, or a "
			"version of the call that the module does not have (operand RAX).",
		.advice = "Look at the operand that is named. RAX: the leaf or its version is "
			"unknown to this module. An address: check alignment, that bits above "
			"the physical width are zero and that no key id is in it.",
	},
	{
		.value = 0xC000010100000000ULL,
		.name = "TDX_OPERAND_ADDR_RANGE_ERROR",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "A physical address is in no TDMR, or in a reserved area of one.",
		.advice = "Only pages that lie in a TDMR and outside its reserved areas can be "
			"given to the module. After hotplug: the TDMRs cannot grow.",
	},
	{
		.value = 0xC000010200000000ULL,
		.name = "TDX_EVENT_FILTER_INVALID",
		.releases = "1.5.09, 1.5.13, 1.5.16, 1.5.20, 1.5.24, 1.5.25, 1.5-latest, "
			"2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.09 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_INDEX },
		.cause = "TDH.MNG.INIT: the event filter that is named in bits 31:0 has "
			"reserved bits set, or asks for what cannot be filtered.",
		.advice = "Correct the entry; see which filters TDH.SYS.RD says are supported.",
	},
	{
		.value = 0xC000010300000000ULL,
		.name = "TDX_EVENT_FILTER_ORDER_INVALID",
		.releases = "1.5.09, 1.5.13, 1.5.16, 1.5.20, 1.5.24, 1.5.25, 1.5-latest, "
			"2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.09 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_INDEX },
		.cause = "TDH.MNG.INIT: the event filter that is named in bits 31:0 is not "
			"above the one before it.",
		.advice = "Sort the entries in ascending order and remove doubles.",
	},
	{
		.value = 0xC000030000000000ULL,
		.name = "TDX_PAGE_METADATA_INCORRECT",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The PAMT says that the page is not of the type, size or state that "
			"this call needs: owned by another TD, still free, or a page of "
			"another kind.",
		.advice = "Ask TDH.PHYMEM.PAGE.RDMD what the page is. Typical: PAGE.RECLAIM of "
			"a page that the module has not (reclaimed or removed before, or the "
			"adding failed and the host lost count), a 4K call on part of a 2M "
			"page, or a page given twice.",
	},
	{
		.value = 0xC000030200000000ULL,
		.name = "TDX_PAGE_NOT_OWNED_BY_TD",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The page belongs to another TD.",
		.advice = "Check which TD the page was added to; TDH.PHYMEM.PAGE.RDMD gives the "
			"owner.",
	},
	{
		.value = 0xC000030300000000ULL,
		.name = "TDX_PAGE_NOT_FREE",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The page is in use by a TD or the module.",
		.advice = "Take a page that is free, or remove and reclaim this one first.",
	},
	{
		.value = 0xC000030400000000ULL,
		.name = "TDX_HPA_RANGE_NOT_FREE",
		.releases = "1.5.20, 1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.20 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "TDH.PHYMEM.PAMT.ADD: the 2M range has its PAMT page pair, or is in "
			"use as one 2M page.",
		.advice = "Nothing to do if the pair is there (another LP may have added it); "
			"else reclaim the 2M page first, or add smaller pages elsewhere.",
	},
	{
		.value = 0xC000030500000000ULL,
		.name = "TDX_NO_PAMT_PAGE_PAIR",
		.releases = "1.5.20, 1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.20 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Dynamic PAMT: the 2M range has no PAMT page pair.",
		.advice = "Add a pair by TDH.PHYMEM.PAMT.ADD for the 2M range, then make the "
			"call again.",
	},
	{
		.value = 0xC000030600000000ULL,
		.name = "TDX_PAMT_PAGE_NOT_EMPTY",
		.releases = "1.5.20, 1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.20 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_INDEX },
		.cause = "Dynamic PAMT: pages of the 2M range are in use, so that its PAMT "
			"page pair cannot be removed. Bits 31:0 say which of the two still "
			"describes a page in use.",
		.advice = "Reclaim every page of the range first.",
	},
	{
		.value = 0xC000040000000000ULL,
		.name = "TDX_TD_ASSOCIATED_PAGES_EXIST",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.cause = "Pages still belong to the TD, so its TDR cannot be reclaimed.",
		.advice = "Reclaim every private page, secure EPT page and control page of the "
			"TD by TDH.PHYMEM.PAGE.RECLAIM; the TDR comes last. TDR.CHLDCNT says "
			"how many are left.",
	},
	{
		.value = 0xC000050000000000ULL,
		.name = "TDX_SYS_INIT_NOT_PENDING",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "TDH.SYS.INIT was done already, or failed and the module has to be "
			"loaded again.",
		.advice = "Call it once after loading. A second kernel (kexec) has to shut the "
			"module down or load it anew.",
	},
	{
		.value = 0xC000050200000000ULL,
		.name = "TDX_SYS_LP_INIT_NOT_DONE",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.cause = "This LP (or, for SYS.CONFIG, some LP) has not done TDH.SYS.LP.INIT.",
		.advice = "Call TDH.SYS.LP.INIT on every LP, those that were offline too, after "
			"TDH.SYS.INIT.",
	},
	{
		.value = 0xC000050300000000ULL,
		.name = "TDX_SYS_LP_INIT_DONE",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "TDH.SYS.LP.INIT was done on this LP already.",
		.advice = "Nothing to do on this LP.",
	},
	{
		.value = 0xC000050500000000ULL,
		.name = "TDX_SYS_NOT_READY",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.cause = "The module is not up: some step of SYS.INIT, LP.INIT, CONFIG, "
			"KEY.CONFIG is missing.",
		.advice = "Do the steps in this order: SYS.INIT, SYS.LP.INIT on each LP, "
			"SYS.CONFIG, SYS.KEY.CONFIG on one LP of each package.",
	},
	{
		.value = 0xC000050600000000ULL,
		.name = "TDX_SYS_SHUTDOWN",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The module is shut down, by TDH.SYS.SHUTDOWN or because of a fatal "
			"error inside it.",
		.advice = "Load the module again through the P-SEAMLDR. If nobody called "
			"SYS.SHUTDOWN the module stopped itself: note the last call before "
			"it.",
	},
	{
		.value = 0xC000050700000000ULL,
		.name = "TDX_SYS_KEY_CONFIG_NOT_PENDING",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "TDH.SYS.KEY.CONFIG came at a wrong time: before SYS.CONFIG, or when "
			"all packages are done.",
		.advice = "Call it once a package, after SYS.CONFIG.",
	},
	{
		.value = 0xC000050800000000ULL,
		.name = "TDX_SYS_STATE_INCORRECT",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The module's own state does not allow this call now.",
		.advice = "Check the bring-up sequence; TDH.SYS.UPDATE for instance comes "
			"before SYS.CONFIG and only with handoff data.",
	},
	{
		.value = 0xC000050900000000ULL,
		.name = "TDX_SYS_INVALID_HANDOFF",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The data that the old module left cannot be used by this one.",
		.advice = "Only update to a module whose handoff version range contains that of "
			"the old one (metadata MODULE_HV, MIN_UPDATE_HV).",
	},
	{
		.value = 0xC000050A00000000ULL,
		.name = "TDX_SYS_INCOMPATIBLE_SIGSTRUCT",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The module's signature structure does not fit this platform or this "
			"update.",
		.advice = "Load a module image made for this CPU generation.",
	},
	{
		.value = 0xC000050B00000000ULL,
		.name = "TDX_SYS_LP_INIT_NOT_PENDING",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "TDH.SYS.LP.INIT came before TDH.SYS.INIT.",
		.advice = "TDH.SYS.INIT first, once; then LP.INIT on each LP.",
	},
	{
		.value = 0xC000050C00000000ULL,
		.name = "TDX_SYS_CONFIG_NOT_PENDING",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "TDH.SYS.CONFIG came at a wrong time: before all LPs were "
			"initialised, or a second time.",
		.advice = "SYS.INIT, LP.INIT on every LP, then SYS.CONFIG once.",
	},
	{
		.value = 0xC000050D00000000ULL,
		.name = "TDX_INCOMPATIBLE_SEAM_CAPABILITIES",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The CPU's SEAM capabilities lack something that this module needs, "
			"or differ between LPs.",
		.advice = "Update microcode and BIOS, or take an older module.",
	},
	{
		.value = 0xC000050F00000000ULL,
		.name = "TDX_INCOMPATIBLE_SEAM_FEATURES",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The CPU's SEAM features lack something that this module needs.",
		.advice = "Update microcode and BIOS, or take an older module.",
	},
	{
		.value = 0xC000051100000000ULL,
		.name = "TDX_CRYPTO_SELF_TEST_FAILED",
		.releases = "1.5.09, 1.5.13, 1.5.16, 1.5.20, 1.5.24, 1.5.25, 1.5-latest, "
			"2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.09 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The module's own test of its cryptography failed.",
		.advice = "Do not use the platform for TDs; suspect the CPU.",
	},
	{
		.value = 0xC000060000000000ULL,
		.name = "TDX_TD_NOT_INITIALIZED",
		.releases = "1.0",
		.release_spans = "1.0",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Module 1.0: the TD has not been through TDH.MNG.INIT.",
		.advice = "Call TDH.MNG.INIT first.",
	},
	{
		.value = 0xC000060100000000ULL,
		.name = "TDX_TD_INITIALIZED",
		.releases = "1.0",
		.release_spans = "1.0",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Module 1.0: the TD is initialised already.",
		.advice = "Call TDH.MNG.INIT once only.",
	},
	{
		.value = 0xC000060200000000ULL,
		.name = "TDX_TD_NOT_FINALIZED",
		.releases = "1.0",
		.release_spans = "1.0",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Module 1.0: the TD is not finalised, so it cannot run yet.",
		.advice = "Call TDH.MR.FINALIZE when all measured pages are in.",
	},
	{
		.value = 0xC000060300000000ULL,
		.name = "TDX_TD_FINALIZED",
		.releases = "1.0",
		.release_spans = "1.0",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Module 1.0: the TD is finalised; its measured contents cannot change "
			"any more.",
		.advice = "Add pages by TDH.MEM.PAGE.AUG instead.",
	},
	{
		.value = 0xC000060400000000ULL,
		.name = "TDX_TD_FATAL",
		.releases = "1.0",
		.release_spans = "1.0",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The TD had a fatal error before; it can only be torn down.",
		.advice = "Tear the TD down: VP.FLUSH, VPFLUSHDONE, PHYMEM.CACHE.WB, "
			"KEY.FREEID, then reclaim its pages.",
	},
	{
		.value = 0xC000060500000000ULL,
		.name = "TDX_TD_NON_DEBUG",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The call, or this use of it, is for debuggable TDs only.",
		.advice = "Build the TD with ATTRIBUTES.DEBUG if you need to look inside.",
	},
	{
		.value = 0xC000060600000000ULL,
		.name = "TDX_TDCS_NOT_ALLOCATED",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.cause = "The TD has no TDCS yet.",
		.advice = "TDH.MNG.KEY.CONFIG on every package, then TDH.MNG.ADDCX as often as "
			"TDCS_BASE_SIZE says.",
	},
	{
		.value = 0xC000060700000000ULL,
		.name = "TDX_LIFECYCLE_STATE_INCORRECT",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The TD's key is not in the state that the call needs: not configured "
			"yet, or blocked for teardown already.",
		.advice = "Order of life: MNG.CREATE, KEY.CONFIG, ... VPFLUSHDONE, "
			"PHYMEM.CACHE.WB, KEY.FREEID, PAGE.RECLAIM. TDR.LIFECYCLE_STATE says "
			"where it is.",
	},
	{
		.value = 0xC000060800000000ULL,
		.name = "TDX_OP_STATE_INCORRECT",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OP_STATE },
		.cause = "The TD is not in an operation state that allows this call: not "
			"initialised, not finalised, or in the middle of a migration. From "
			"module 1.5.20 on, bits 31:0 are the state that it is in.",
		.advice = "TDCS.OP_STATE says where the TD is. Adding measured pages needs "
			"INITIALIZED (before MR.FINALIZE), running and PAGE.AUG need RUNNABLE "
			"or a live migration.",
	},
	{
		.value = 0xC000060900000000ULL,
		.name = "TDX_NO_VCPUS",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.cause = "The TD has no vCPU.",
		.advice = "Create and initialise at least one vCPU first.",
	},
	{
		.value = 0xC000060A00000000ULL,
		.name = "TDX_DEBUG_MEM_NOT_WRITABLE",
		.releases = "1.5-latest, 2.0-e69a439",
		.release_spans = "1.5-latest, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The debuggable TD's memory may be read but not written by the host.",
		.advice = "Do not write, or build the TD without that restriction.",
	},
	{
		.value = 0xC000061000000000ULL,
		.name = "TDX_TDCX_NUM_INCORRECT",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.cause = "Too few or too many control pages: the call needs exactly as many "
			"TDCX pages as the module asks for.",
		.advice = "Add pages by MNG.ADDCX or VP.ADDCX until TDCS_BASE_SIZE or "
			"TDVPS_BASE_SIZE (plus what L2 VMs need) is reached, no more.",
	},
	{
		.value = 0xC000062100000000ULL,
		.name = "TDX_X2APIC_ID_NOT_UNIQUE",
		.releases = "1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, 1.5.24, "
			"1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.05 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_X2APIC_ID },
		.cause = "Two vCPUs were initialised with one x2APIC id (it is in the "
			"details).",
		.advice = "Give each vCPU an id of its own in TDH.VP.INIT version 1.",
	},
	{
		.value = 0xC000062200000000ULL,
		.name = "TDX_INCOMPATIBLE_MRTD_CONTEXT",
		.releases = "1.5.24, 1.5.25, 1.5-latest, 2.0-e69a439",
		.release_spans = "1.5.24 to 1.5-latest, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The TD was being built when the module was updated, and the new "
			"module cannot go on with the measurement of the old one.",
		.advice = "Tear the TD down and build it again. To prevent it, let "
			"TDH.SYS.SHUTDOWN refuse while TDs are being built "
			"(TDX_UPDATE_COMPATIBILITY_SENSITIVE).",
	},
	{
		.value = 0xC000070000000000ULL,
		.name = "TDX_VCPU_STATE_INCORRECT",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_VCPU_STATE },
		.cause = "The vCPU is not in the state that the call needs: not initialised, "
			"initialised already, disabled, or running. From module 1.5.16 on, "
			"bits 31:0 are the state that it is in.",
		.advice = "Order: VP.CREATE, VP.ADDCX, VP.INIT, then VP.ENTER. A disabled vCPU "
			"cannot run any more.",
	},
	{
		.value = 0xC000070300000000ULL,
		.name = "TDX_TDVPX_NUM_INCORRECT",
		.releases = "1.0",
		.release_spans = "1.0",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Module 1.0: the vCPU has too few or too many TDVPX pages.",
		.advice = "Call TDH.VP.ADDCX until TDVPS_BASE_SIZE is reached, no more.",
	},
	{
		.value = 0xC000070400000000ULL,
		.name = "TDX_NO_VALID_VE_INFO",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "TDG.VP.VEINFO.GET: no #VE information is waiting.",
		.advice = "Call it once, first thing in the #VE handler. A second call before "
			"the next #VE gives this.",
	},
	{
		.value = 0xC000070500000000ULL,
		.name = "TDX_MAX_VCPUS_EXCEEDED",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The TD has as many vCPUs as TD_PARAMS.MAX_VCPUS allows.",
		.advice = "Build the TD with a higher MAX_VCPUS.",
	},
	{
		.value = 0xC000070600000000ULL,
		.name = "TDX_TSC_ROLLBACK",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The TSC is behind what the TD has seen: this LP's TSC went back or "
			"is not synchronous.",
		.advice = "Keep the TSCs synchronous and never write them (IA32_TSC, "
			"TSC_ADJUST) while TDs live.",
	},
	{
		.value = 0xC000070700000000ULL,
		.name = "TDX_INTERRUPTIBILITY_BLOCKED",
		.releases = "1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, 1.5.24, 1.5.25, "
			"1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.06 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.cause = "The vCPU blocks interrupts (STI or MOV SS shadow), so what was asked "
			"cannot be done now.",
		.advice = "Enter the vCPU (TDH.VP.ENTER) so that it gets past the instruction, "
			"then make the call again.",
	},
	{
		.value = 0xC000072000000000ULL,
		.name = "TDX_FIELD_NOT_WRITABLE",
		.releases = "1.0",
		.release_spans = "1.0",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Module 1.0: this metadata field cannot be written by this caller.",
		.advice = "See the field's masks: debuggable TDs allow more than production "
			"TDs.",
	},
	{
		.value = 0xC000072100000000ULL,
		.name = "TDX_FIELD_NOT_READABLE",
		.releases = "1.0",
		.release_spans = "1.0",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Module 1.0: this metadata field cannot be read by this caller.",
		.advice = "See the field's masks: debuggable TDs allow more than production "
			"TDs.",
	},
	{
		.value = 0xC000073000000000ULL,
		.name = "TDX_TD_VMCS_FIELD_NOT_INITIALIZED",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_NUMBER },
		.cause = "The VMCS field needed (its code is in the details) was never set.",
		.advice = "Set it by TDH.VP.WR first; for the shared EPT pointer: before the "
			"vCPU uses shared memory.",
	},
	{
		.value = 0xC000073100000000ULL,
		.name = "TD_VMCS_FIELD_ERROR",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_NUMBER },
		.cause = "VMREAD or VMWRITE of the field failed.",
		.advice = "This CPU does not have the field.",
	},
	{
		.value = 0xC000081100000000ULL,
		.name = "TDX_KEY_STATE_INCORRECT",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The key id is not in the state that the call needs: VPFLUSHDONE, "
			"CACHE.WB and KEY.FREEID come in this order.",
		.advice = "TDH.MNG.VPFLUSHDONE, TDH.PHYMEM.CACHE.WB on each package, then "
			"TDH.MNG.KEY.FREEID.",
	},
	{
		.value = 0xC000082000000000ULL,
		.name = "TDX_HKID_NOT_FREE",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The key id is in use by a TD or by the module.",
		.advice = "Take a private key id that is free; the module's own (SYS.CONFIG) is "
			"not. A TD that was not torn down fully keeps its id.",
	},
	{
		.value = 0xC000082300000000ULL,
		.name = "TDX_WBCACHE_RESUME_ERROR",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "TDH.PHYMEM.CACHE.WB was asked to resume, but none was interrupted on "
			"this LP, or another LP of the package did.",
		.advice = "Resume on the LP that started; else start anew with RCX = 0.",
	},
	{
		.value = 0xC000082500000000ULL,
		.name = "TDX_NUM_ACTIVATED_HKIDS_NOT_SUPPORTED",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_NUMBER },
		.cause = "The BIOS gave TDX more key ids than the module handles (its most is "
			"in the details).",
		.advice = "Lower the number of TDX key ids in the BIOS.",
	},
	{
		.value = 0xC000090000000000ULL,
		.name = "TDX_INCORRECT_CPUID_VALUE",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "CPUID on this LP lacks or has something that the module cannot work "
			"with.",
		.advice = "Usually a BIOS setting or an old BIOS or microcode: enable the "
			"features the TDX guide lists (TME-MT, SGX, x2APIC), disable nothing "
			"of the CPU, update.",
	},
	{
		.value = 0xC000090100000000ULL,
		.name = "TDX_LIMIT_CPUID_MAXVAL_SET",
		.other_names = "TDX_BOOT_NT4_SET",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "IA32_MISC_ENABLE limits CPUID to leaf 3.",
		.advice = "Switch 'Limit CPUID Maximum' off in the BIOS.",
	},
	{
		.value = 0xC000090200000000ULL,
		.name = "TDX_INCONSISTENT_CPUID_FIELD",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "CPUID differs between this LP and the first one.",
		.advice = "All LPs need the same CPU, microcode and BIOS settings; load "
			"microcode on all before TDX starts.",
	},
	{
		.value = 0xC000090300000000ULL,
		.name = "TDX_CPUID_MAX_SUBLEAVES_UNRECOGNIZED",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "CPUID has more subleaves than the module knows.",
		.advice = "Take a module made for this CPU.",
	},
	{
		.value = 0xC000090400000000ULL,
		.name = "TDX_CPUID_LEAF_1F_FORMAT_UNRECOGNIZED",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "CPUID leaf 0x1F (topology) has levels that the module does not know.",
		.advice = "Take a module made for this CPU.",
	},
	{
		.value = 0xC000090500000000ULL,
		.name = "TDX_INVALID_WBINVD_SCOPE",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The scope of WBINVD on this CPU cannot be found out.",
		.advice = "Take a module made for this CPU.",
	},
	{
		.value = 0xC000090600000000ULL,
		.name = "TDX_INVALID_PKG_ID",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_PACKAGE },
		.cause = "The package number of this LP is more than the module handles.",
		.advice = "The platform has more packages than this module supports.",
	},
	{
		.value = 0xC000090700000000ULL,
		.name = "TDX_ENABLE_MONITOR_FSM_NOT_SET",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "IA32_MISC_ENABLE has MONITOR/MWAIT switched off.",
		.advice = "Enable MONITOR/MWAIT in the BIOS.",
	},
	{
		.value = 0xC000090800000000ULL,
		.name = "TDX_CPUID_LEAF_NOT_SUPPORTED",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_CPUID_LEAF, TDX_STATUS_DETAIL_OPERAND },
		.cause = "Host: the CPU lacks a CPUID leaf that the module needs (in the "
			"details). Guest: TDG.VP.CPUIDVE.SET or a CPUID call named a leaf "
			"that the TD has not got.",
		.advice = "Host: update BIOS and microcode. Guest: ask for leaves that exist.",
	},
	{
		.value = 0xC000091000000000ULL,
		.name = "TDX_SMRR_NOT_LOCKED",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_NUMBER },
		.cause = "The SMM range registers (which: in the details) are not locked.",
		.advice = "The BIOS has to lock them; update it.",
	},
	{
		.value = 0xC000091100000000ULL,
		.name = "TDX_INVALID_SMRR_CONFIGURATION",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_NUMBER },
		.cause = "The SMM range registers (which: in the details) are not valid.",
		.advice = "A BIOS fault; update it.",
	},
	{
		.value = 0xC000091200000000ULL,
		.name = "TDX_SMRR_OVERLAPS_CMR",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_INFO },
		.cause = "An SMM range lies in a convertible memory range.",
		.advice = "A BIOS fault; update it.",
	},
	{
		.value = 0xC000091300000000ULL,
		.name = "TDX_SMRR_LOCK_NOT_SUPPORTED",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The CPU cannot lock its SMM ranges.",
		.advice = "This CPU cannot run TDX.",
	},
	{
		.value = 0xC000091400000000ULL,
		.name = "TDX_SMRR_NOT_SUPPORTED",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The CPU has no SMM range registers.",
		.advice = "This CPU cannot run TDX.",
	},
	{
		.value = 0xC000092000000000ULL,
		.name = "TDX_INCONSISTENT_MSR",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_MSR },
		.cause = "The MSR named differs between this LP and the first one.",
		.advice = "All LPs need the same BIOS settings and microcode; nothing may write "
			"this MSR on some LPs only.",
	},
	{
		.value = 0xC000092100000000ULL,
		.name = "TDX_INCORRECT_MSR_VALUE",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_MSR },
		.cause = "The MSR named has a value that the module cannot work with.",
		.advice = "0x10a (ARCH_CAPABILITIES), 0xbc, 0xbd: update microcode and BIOS. "
			"0x480 to 0x492 (VMX): the CPU, or a hypervisor below, does not offer "
			"what TDX needs. 0x122 (TSX_CTRL): change tsx= on the host's command "
			"line. 0x1a0, 0x345: BIOS settings.",
	},
	{
		.value = 0xC000093000000000ULL,
		.name = "TDX_SEAMREPORT_NOT_AVAILABLE",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The CPU could not make the report's MAC.",
		.advice = "Make the call again once; if it stays so, update microcode and BIOS: "
			"reports, and so attestation, do not work on this CPU until then.",
	},
	{
		.value = 0xC000093100000000ULL,
		.name = "TDX_SEAMDB_GETREF_NOT_AVAILABLE",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "SEAMDB is not there on this CPU.",
		.advice = "Update microcode, or take a module that does not need it.",
	},
	{
		.value = 0xC000093200000000ULL,
		.name = "TDX_SEAMDB_REPORT_NOT_AVAILABLE",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The CPU could not report by SEAMDB.",
		.advice = "Update microcode.",
	},
	{
		.value = 0xC000093300000000ULL,
		.name = "TDX_SEAMVERIFYREPORT_NOT_AVAILABLE",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The CPU could not verify a report.",
		.advice = "Update microcode.",
	},
	{
		.value = 0xC0000A0000000000ULL,
		.name = "TDX_INVALID_TDMR",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_TDMR },
		.cause = "A TDMR (number in details 7:0) is not aligned to 1 GiB, empty, or "
			"beyond the physical address width.",
		.advice = "TDMR base and size are multiples of 1 GiB.",
	},
	{
		.value = 0xC0000A0100000000ULL,
		.name = "TDX_NON_ORDERED_TDMR",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_TDMR },
		.cause = "TDMRs are not in ascending order, or overlap (the later one is in "
			"details 7:0).",
		.advice = "Sort the TDMRs by base and keep them apart.",
	},
	{
		.value = 0xC0000A0200000000ULL,
		.name = "TDX_TDMR_OUTSIDE_CMRS",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_TDMR },
		.cause = "Part of a TDMR (number in details 7:0) is neither convertible memory "
			"nor a reserved area.",
		.advice = "Make a reserved area of every hole between CMRs.",
	},
	{
		.value = 0xC0000A1000000000ULL,
		.name = "TDX_INVALID_PAMT",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_TDMR },
		.cause = "A PAMT area (TDMR in details 7:0, level in 15:8) is not aligned, too "
			"small, or beyond the physical address width.",
		.advice = "Size: 4K pages rounded up of pages of that level times "
			"PAMT_*_ENTRY_SIZE; aligned to 4K.",
	},
	{
		.value = 0xC0000A1100000000ULL,
		.name = "TDX_PAMT_OUTSIDE_CMRS",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_TDMR },
		.cause = "A PAMT area (TDMR in details 7:0, level in 15:8) is not wholly in "
			"convertible memory.",
		.advice = "Allocate the PAMT from convertible memory.",
	},
	{
		.value = 0xC0000A1200000000ULL,
		.name = "TDX_PAMT_OVERLAP",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_TDMR },
		.cause = "A PAMT area (TDMR in details 7:0, level in 15:8) overlaps another "
			"PAMT or the usable part of a TDMR (number in 23:16).",
		.advice = "Make a reserved area in the TDMR where its PAMT lies, and keep PAMTs "
			"apart.",
	},
	{
		.value = 0xC0000A2000000000ULL,
		.name = "TDX_INVALID_RESERVED_IN_TDMR",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_TDMR },
		.cause = "A reserved area (TDMR in details 7:0, area in 15:8) is not aligned "
			"to 4 KiB or reaches out of its TDMR.",
		.advice = "Offsets are relative to the TDMR's base.",
	},
	{
		.value = 0xC0000A2100000000ULL,
		.name = "TDX_NON_ORDERED_RESERVED_IN_TDMR",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_TDMR },
		.cause = "Reserved areas (TDMR in details 7:0, area in 15:8) are not in "
			"ascending order, overlap, or follow an empty one.",
		.advice = "Sort them; unused entries (size 0) come last.",
	},
	{
		.value = 0xC0000A2200000000ULL,
		.name = "TDX_CMR_LIST_INVALID",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The BIOS gave a list of convertible memory ranges that is damaged.",
		.advice = "Update the BIOS.",
	},
	{
		.value = 0xC0000B0000000000ULL,
		.name = "TDX_EPT_WALK_FAILED",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The secure EPT has no entry at the level asked for: the walk stopped "
			"above it (RCX the entry, RDX its level and state).",
		.advice = "Add the missing secure EPT pages by TDH.MEM.SEPT.ADD from the level "
			"in RDX downwards. If the walk ended at a larger page: demote it, or "
			"use its level.",
	},
	{
		.value = 0xC0000B0100000000ULL,
		.name = "TDX_EPT_ENTRY_FREE",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The secure EPT entry is free: nothing is mapped at this GPA and "
			"level.",
		.advice = "Check GPA and level, or whether the page was removed already.",
	},
	{
		.value = 0xC0000B0200000000ULL,
		.name = "TDX_EPT_ENTRY_NOT_FREE",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The secure EPT entry is in use already.",
		.advice = "Something is mapped at this GPA (or a secure EPT page is there): "
			"remove it first, or take it as done.",
	},
	{
		.value = 0xC0000B0300000000ULL,
		.name = "TDX_EPT_ENTRY_NOT_PRESENT",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The secure EPT entry is not present.",
		.advice = "The page is not mapped, or is pending; add or accept it first.",
	},
	{
		.value = 0xC0000B0400000000ULL,
		.name = "TDX_EPT_ENTRY_NOT_LEAF",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The secure EPT entry points to a table, not to a page.",
		.advice = "Use a lower level.",
	},
	{
		.value = 0xC0000B0500000000ULL,
		.name = "TDX_EPT_ENTRY_LEAF",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The secure EPT entry maps a page, where a table was wanted.",
		.advice = "Use the page's level, or demote it.",
	},
	{
		.value = 0xC0000B0600000000ULL,
		.name = "TDX_GPA_RANGE_NOT_BLOCKED",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The entry was not blocked by TDH.MEM.RANGE.BLOCK.",
		.advice = "Order to remove or change a mapping: RANGE.BLOCK, TDH.MEM.TRACK, "
			"kick the vCPUs, then this call.",
	},
	{
		.value = 0xC0000B0800000000ULL,
		.name = "TDX_TLB_TRACKING_NOT_DONE",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Since TDH.MEM.RANGE.BLOCK no TDH.MEM.TRACK was done, or a vCPU that "
			"runs since before it has not exited: it may still use the old "
			"translation.",
		.advice = "After RANGE.BLOCK: TDH.MEM.TRACK (again, if it returned busy), then "
			"kick every vCPU of the TD out of the guest once, then make this call "
			"again.",
	},
	{
		.value = 0xC0000B0900000000ULL,
		.name = "TDX_EPT_INVALID_PROMOTE_CONDITIONS",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "TDH.MEM.PAGE.PROMOTE: the 512 small pages are not contiguous, "
			"aligned and all in one and the same state.",
		.advice = "Promote only what was demoted or built from one aligned 2M (1G) "
			"block, with all pages mapped or all pending.",
	},
	{
		.value = 0xC0000B0B00000000ULL,
		.name = "TDX_PAGE_SIZE_MISMATCH",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_LEVEL },
		.cause = "TDG.MEM.PAGE.ACCEPT: the page is mapped in smaller pages than asked "
			"for (the level is in the details).",
		.advice = "Accept at a smaller size: 2M, then 4K.",
	},
	{
		.value = 0xC0000B0C00000000ULL,
		.name = "TDX_GPA_RANGE_BLOCKED",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The GPA range is blocked, so that the entry cannot be changed.",
		.advice = "TDH.MEM.RANGE.UNBLOCK after tracking, or remove the page.",
	},
	{
		.value = 0xC0000B0D00000000ULL,
		.name = "TDX_EPT_ENTRY_STATE_INCORRECT",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The secure EPT entry is not in a state that the call allows (RCX the "
			"entry, RDX its level and state).",
		.advice = "Look at the state in RDX 15:8. PAGE.ADD and AUG need FREE, "
			"PAGE.REMOVE a blocked one, RANGE.BLOCK a mapped or pending one.",
	},
	{
		.value = 0xC0000B0E00000000ULL,
		.name = "TDX_EPT_PAGE_NOT_FREE",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "A secure EPT page that is to be removed still has entries in use.",
		.advice = "Remove what it maps first, from the lowest level up.",
	},
	{
		.value = 0xC0000B0F00000000ULL,
		.name = "TDX_L2_SEPT_WALK_FAILED",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_VM_LEVEL },
		.cause = "The L2 secure EPT of the VM (details 31:16) has no entry at that "
			"level (15:0).",
		.advice = "TDH.MEM.SEPT.ADD version 1 with the L2 pages for that VM.",
	},
	{
		.value = 0xC0000B1000000000ULL,
		.name = "TDX_L2_SEPT_ENTRY_NOT_FREE",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_VM_LEVEL },
		.cause = "The L2 secure EPT entry of the VM (details 31:16, level 15:0) is in "
			"use.",
		.advice = "The L2 table is there already; ask with ALLOW_EXISTING, or remove "
			"it.",
	},
	{
		.value = 0xC0000B1100000000ULL,
		.name = "TDX_PAGE_ATTR_INVALID",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The page attributes asked for are not a combination that exists, or "
			"not for this VM.",
		.advice = "Read needs to be set when write is; VM 0 (L1) cannot be changed.",
	},
	{
		.value = 0xC0000B1200000000ULL,
		.name = "TDX_L2_SEPT_PAGE_NOT_PROVIDED",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "A page for the L2 secure EPT of a VM was not given (the operand is "
			"its register).",
		.advice = "Pass a free page for each L2 VM that has an alias at this GPA.",
	},
	{
		.value = 0xC0000C0000000000ULL,
		.name = "TDX_METADATA_FIELD_ID_INCORRECT",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_LIST },
		.cause = "There is no metadata field with this id in this context, or size or "
			"sequence bits of the id do not fit.",
		.advice = "Take ids from the specification of the module that runs; for single "
			"fields sequence bits are 0. CONFIG_FLAGS and TD_CTLS changed bit 63 "
			"of their id after 1.5.01.",
	},
	{
		.value = 0xC0000C0100000000ULL,
		.name = "TDX_METADATA_FIELD_NOT_WRITABLE",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_LIST },
		.cause = "The field cannot be written by this caller.",
		.advice = "See who may write which bits: a debuggable TD allows the host more.",
	},
	{
		.value = 0xC0000C0200000000ULL,
		.name = "TDX_METADATA_FIELD_NOT_READABLE",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_LIST },
		.cause = "The field cannot be read by this caller.",
		.advice = "See who may read it: a debuggable TD allows the host more, some "
			"fields are for the guest only.",
	},
	{
		.value = 0xC0000C0300000000ULL,
		.name = "TDX_METADATA_FIELD_VALUE_NOT_VALID",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_LIST },
		.cause = "The value written is not one that the field takes, or bits outside "
			"the field's mask would change.",
		.advice = "Write only bits that are yours; a write mask in the call helps.",
	},
	{
		.value = 0xC0000C0400000000ULL,
		.name = "TDX_METADATA_LIST_OVERFLOW",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_LIST },
		.cause = "A metadata list is longer than its buffer, or more fields remain "
			"than fit into one page.",
		.advice = "Read or write the rest with the next field id that the call "
			"returned.",
	},
	{
		.value = 0xC0000C0500000000ULL,
		.name = "TDX_INVALID_METADATA_LIST_HEADER",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_LIST },
		.cause = "The header of the metadata list is wrong: size, number of sequences "
			"or reserved bits.",
		.advice = "The size counts the header and all sequences and fits the buffer.",
	},
	{
		.value = 0xC0000C0600000000ULL,
		.name = "TDX_REQUIRED_METADATA_FIELD_MISSING",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_LIST },
		.cause = "The list lacks a field that has to be there (import of immutable "
			"state).",
		.advice = "Pass the list as it was exported, complete and in order.",
	},
	{
		.value = 0xC0000C0700000000ULL,
		.name = "TDX_METADATA_ELEMENT_SIZE_INCORRECT",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_LIST },
		.cause = "The element size in the id is not that of the field.",
		.advice = "Correct bits 33:32 of the id.",
	},
	{
		.value = 0xC0000C0800000000ULL,
		.name = "TDX_METADATA_LAST_ELEMENT_INCORRECT",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_LIST },
		.cause = "The sequence does not end with the last element of a field.",
		.advice = "A sequence holds whole fields only.",
	},
	{
		.value = 0xC0000C0900000000ULL,
		.name = "TDX_METADATA_FIELD_CURRENTLY_NOT_WRITABLE",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_LIST },
		.cause = "The field can be written, but not in the state that the TD or vCPU "
			"is in.",
		.advice = "Try before finalisation, or when the vCPU is not in the middle of "
			"something.",
	},
	{
		.value = 0xC0000C0A00000000ULL,
		.name = "TDX_METADATA_WR_MASK_NOT_VALID",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_LIST },
		.cause = "The write mask has bits that this caller may not write.",
		.advice = "Reduce the mask.",
	},
	{
		.value = 0xC0000C0D00000000ULL,
		.name = "TDX_VIRTUAL_MSR_VALUE_NOT_VALID",
		.releases = "1.5.09, 1.5.13, 1.5.16, 1.5.20, 1.5.24, 1.5.25, 1.5-latest, "
			"2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.09 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_LIST },
		.cause = "The value written is not one that this virtual MSR takes.",
		.advice = "Check reserved bits; see what the TD's CPUID allows.",
	},
	{
		.value = 0xC0000C0E00000000ULL,
		.name = "TDX_METADATA_FIELD_NOT_ALLOCATED",
		.releases = "1.5.16, 1.5.20, 1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.16 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_LIST },
		.cause = "The field lives in a page that this TD does not have.",
		.advice = "It needs another TD configuration (L2 VMs, for instance).",
	},
	{
		.value = 0xC0000D0000000000ULL,
		.name = "TDX_SERVTD_ALREADY_BOUND_FOR_TYPE",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "A service TD of this type is bound in another slot.",
		.advice = "One service TD of a type; rebind in its own slot.",
	},
	{
		.value = 0xC0000D0100000000ULL,
		.name = "TDX_SERVTD_TYPE_MISMATCH",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The slot is bound to a service TD of another type.",
		.advice = "Use the slot and type of the binding.",
	},
	{
		.value = 0xC0000D0200000000ULL,
		.name = "TDX_SERVTD_ATTR_MISMATCH",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The service TD's attributes are not those it was bound with.",
		.advice = "Bind with the attributes that the TD was built for.",
	},
	{
		.value = 0xC0000D0300000000ULL,
		.name = "TDX_SERVTD_INFO_HASH_MISMATCH",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The service TD is not the one it was bound to: its measurements "
			"differ.",
		.advice = "Start the same build of the service TD (MigTD), or bind before the "
			"target is finalised.",
	},
	{
		.value = 0xC0000D0400000000ULL,
		.name = "TDX_SERVTD_UUID_MISMATCH",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The binding handle or UUID is of another service TD.",
		.advice = "Bind again and hand the new handle over.",
	},
	{
		.value = 0xC0000D0500000000ULL,
		.name = "TDX_SERVTD_NOT_BOUND",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_SLOT },
		.cause = "No service TD is bound in this slot.",
		.advice = "TDH.SERVTD.BIND (or PREBIND) first.",
	},
	{
		.value = 0xC0000D0600000000ULL,
		.name = "TDX_SERVTD_BOUND",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "A service TD is bound in this slot already.",
		.advice = "Nothing to do, or take another slot.",
	},
	{
		.value = 0xC0000D0700000000ULL,
		.name = "TDX_TARGET_UUID_MISMATCH",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The target TD is not the one that this binding handle is for.",
		.advice = "Get the handle and UUID of the right target.",
	},
	{
		.value = 0xC0000D0800000000ULL,
		.name = "TDX_TARGET_UUID_UPDATED",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The target TD got a new UUID (it was migrated); the new one is in "
			"R10 to R13.",
		.advice = "Make the call again with the new UUID.",
	},
	{
		.value = 0xC0000D0C00000000ULL,
		.name = "TDX_SERVTD_NESTING_NOT_ALLOWED",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "A service TD cannot have a service TD of its own here.",
		.advice = "Bind a TD that is no service TD.",
	},
	{
		.value = 0xC0000D0D00000000ULL,
		.name = "TDX_SERVTD_CANNOT_BE_MIGRATABLE",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "This kind of service TD must not be migratable.",
		.advice = "Build the service TD without ATTRIBUTES.MIGRATABLE.",
	},
	{
		.value = 0xC0000E0000000000ULL,
		.name = "TDX_INVALID_MBMD",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The bundle metadata (MBMD) is not what comes next: type, size, "
			"version, stream, epoch or counter.",
		.advice = "Deliver bundles unchanged, each stream in order. With FATAL set the "
			"import is over: abort it.",
	},
	{
		.value = 0xC0000E0100000000ULL,
		.name = "TDX_INCORRECT_MBMD_MAC",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The bundle's MAC is wrong: data was damaged, or the keys of both "
			"sides differ.",
		.advice = "Check the transport and that the migration TDs exchanged keys. With "
			"FATAL set the import is over: abort it.",
	},
	{
		.value = 0xC0000E0200000000ULL,
		.name = "TDX_NOT_WRITE_BLOCKED",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The page was not blocked for writing before export.",
		.advice = "TDH.EXPORT.BLOCKW, TDH.MEM.TRACK and a kick first, then export.",
	},
	{
		.value = 0xC0000E0400000000ULL,
		.name = "TDX_NOT_EXPORTED",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The page was not exported, so there is nothing to undo.",
		.advice = "Skip it.",
	},
	{
		.value = 0xC0000E0500000000ULL,
		.name = "TDX_MIGRATION_STREAM_STATE_INCORRECT",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The migration stream is not in the state that the call needs.",
		.advice = "Create it by TDH.MIG.STREAM.CREATE and start with the immutable "
			"state on stream 0.",
	},
	{
		.value = 0xC0000E0600000000ULL,
		.name = "TDX_MAX_MIGS_NUM_EXCEEDED",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The TD has as many migration streams as the module allows.",
		.advice = "Use fewer streams (metadata MAX_MIGS).",
	},
	{
		.value = 0xC0000E0700000000ULL,
		.name = "TDX_EXPORTED_DIRTY_PAGES_REMAIN",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.cause = "Pages were written after their export and not exported again.",
		.advice = "Export all dirty pages, then TDH.EXPORT.TRACK again.",
	},
	{
		.value = 0xC0000E0800000000ULL,
		.name = "TDX_MIGRATION_DECRYPTION_KEY_NOT_SET",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.cause = "The migration TD has not written the session's decryption key.",
		.advice = "Let the migration TDs finish their key exchange first.",
	},
	{
		.value = 0xC0000E0900000000ULL,
		.name = "TDX_TD_NOT_MIGRATABLE",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The TD was built without ATTRIBUTES.MIGRATABLE.",
		.advice = "It cannot be migrated; build TDs with the attribute.",
	},
	{
		.value = 0xC0000E0A00000000ULL,
		.name = "TDX_PREVIOUS_EXPORT_CLEANUP_INCOMPLETE",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.cause = "Pages still carry the state of an export that was aborted.",
		.advice = "TDH.EXPORT.RESTORE for all of them, then start again.",
	},
	{
		.value = 0xC0000E0B00000000ULL,
		.name = "TDX_NUM_MIGS_HIGHER_THAN_CREATED",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.cause = "The source uses more streams than the destination created.",
		.advice = "Create as many streams on the destination before importing the "
			"immutable state.",
	},
	{
		.value = 0xC0000E0C00000000ULL,
		.name = "TDX_IMPORT_MISMATCH",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "What is imported does not fit the destination: TD parameters, vCPUs "
			"or memory differ.",
		.advice = "Build the destination for the same TD; look at the field id in the "
			"extended error information. The import is over.",
	},
	{
		.value = 0xC0000E0D00000000ULL,
		.name = "TDX_MIGRATION_EPOCH_OVERFLOW",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The session has used all its epochs.",
		.advice = "Abort and start a new session.",
	},
	{
		.value = 0xC0000E0E00000000ULL,
		.name = "TDX_MAX_EXPORTS_EXCEEDED",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The TD was exported as often as is allowed.",
		.advice = "The TD cannot be migrated any more.",
	},
	{
		.value = 0xC0000E0F00000000ULL,
		.name = "TDX_INVALID_PAGE_MAC",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The MAC of a page is wrong: data was damaged, or it belongs "
			"elsewhere.",
		.advice = "Send the page again. If it stays so: check transport and keys.",
	},
	{
		.value = 0xC0000E1000000000ULL,
		.name = "TDX_MIGRATED_IN_CURRENT_EPOCH",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The page was migrated in this epoch already.",
		.advice = "Start a new epoch by TDH.EXPORT.TRACK before exporting it again.",
	},
	{
		.value = 0xC0000E1100000000ULL,
		.name = "TDX_DISALLOWED_IMPORT_OVER_REMOVED",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The page was removed on the destination and cannot be imported.",
		.advice = "Do not remove pages that are still to come.",
	},
	{
		.value = 0xC0000E1200000000ULL,
		.name = "TDX_SOME_VCPUS_NOT_MIGRATED",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.cause = "Not all vCPUs were migrated.",
		.advice = "Export and import the state of each vCPU first.",
	},
	{
		.value = 0xC0000E1300000000ULL,
		.name = "TDX_ALL_VCPUS_IMPORTED",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "All vCPUs are imported; no further one is expected.",
		.advice = "Go on with the end of the import.",
	},
	{
		.value = 0xC0000E1400000000ULL,
		.name = "TDX_MIN_MIGS_NOT_CREATED",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.cause = "Fewer migration streams exist than the session needs.",
		.advice = "TDH.MIG.STREAM.CREATE until MIN_MIGS streams exist.",
	},
	{
		.value = 0xC0000E1500000000ULL,
		.name = "TDX_VCPU_ALREADY_EXPORTED",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The vCPU was exported already in this session.",
		.advice = "Go on with the next vCPU.",
	},
	{
		.value = 0xC0000E1600000000ULL,
		.name = "TDX_INVALID_MIGRATION_DECRYPTION_KEY",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The decryption key that the migration TD wrote is not valid.",
		.advice = "Let the migration TDs exchange keys anew.",
	},
	{
		.value = 0xC0000E1E00000000ULL,
		.name = "TDX_MEM_SCAN_CONFIG_ALREADY_DONE",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The scan is configured already.",
		.advice = "Nothing to do.",
	},
	{
		.value = 0xC0000E2000000000ULL,
		.name = "TDX_BLOCKING_DISALLOWED",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "This export does not allow blocking for writing.",
		.advice = "Use the non-blocking export calls only.",
	},
	{
		.value = 0xC0000E2200000000ULL,
		.name = "TDX_INCOMPATIBLE_MBMD_MAC_CONTEXT",
		.releases = "1.5.24, 1.5.25, 1.5-latest, 2.0-e69a439",
		.release_spans = "1.5.24 to 1.5-latest, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "A migration call was interrupted when the module was updated, and "
			"the new module cannot go on with the MAC of the old one.",
		.advice = "Abort the migration and start it again. To prevent it, finish "
			"interrupted calls before TDH.SYS.SHUTDOWN, or let it refuse "
			"(TDX_UPDATE_COMPATIBILITY_SENSITIVE).",
	},
	{
		.value = 0xC0000F0000000000ULL,
		.name = "TDX_IOMMU_INVALID_STATE",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The IOMMU is not configured or is, root ports or sessions are left, "
			"or it is not set up by the host as TDX needs (root table in scalable "
			"mode, translation and queued invalidation on, no protected memory).",
		.advice = "TDH.IOMMU.GETREG tells its state. Set pages and registers by "
			"TDH.IOMMU.SETREG, then CONFIG_IOMMU, then CONFIG_RP for each root "
			"port; clear in the reverse order.",
	},
	{
		.value = 0xC0000F0100000000ULL,
		.name = "TDX_IOMMU_IQ_QUEUE_FULL",
		.releases = "2.0-1666adc",
		.release_spans = "2.0-1666adc",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The IOMMU's invalidation queue is full (an early 2.0 state; "
			"IOMMU_IQ_FULL since).",
		.advice = "TDH.IQ.INV.PROCESS takes done entries out of the queue; then make "
			"the call again.",
	},
	{
		.value = 0xC0000F0200000000ULL,
		.name = "TDX_IOMMU_RP_NOT_CONFIGURED",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "A root port of the IOMMU is not configured for TDX Connect; all of "
			"them have to be.",
		.advice = "TDH.IOMMU.SETREG with CONFIG_RP for each root port that the IOMMU "
			"has.",
	},
	{
		.value = 0xC0000F0300000000ULL,
		.name = "TDX_IOMMU_IOTLB_TRACKING_NOT_DONE",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "IOTLB invalidations of the TD, queued since the mapping was blocked, "
			"are not done on every IOMMU whose devices use it.",
		.advice = "TDH.IQ.INV.REQUEST (IOTLB) on each such IOMMU, TDH.IQ.INV.PROCESS "
			"until they are done, then make the call again.",
	},
	{
		.value = 0xC0000F0400000000ULL,
		.name = "TDX_IOMMU_RP_IDE_MUST_BE_DISABLED",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "TDH.IOMMU.SETREG, CONFIG_RP: IDE is enabled in the root port "
			"already, so that it was set up by somebody else.",
		.advice = "Disable all IDE streams of the root port (its IDE extended "
			"capability), then configure it.",
	},
	{
		.value = 0xC0000F0500000000ULL,
		.name = "TDX_SPDM_HAS_ACTIVE_IDE_STREAMS",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The SPDM session still has IDE streams.",
		.advice = "TDH.IDE.STREAM.BLOCK and TDH.IDE.STREAM.DELETE for each stream of "
			"the session first.",
	},
	{
		.value = 0xC0000F0600000000ULL,
		.name = "TDX_SPDM_INVALID_STATE",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The SPDM session is not in the state that the call needs: streams "
			"and devices need one that the TPA TD has bound.",
		.advice = "TDG.SPDM.TPA.SET in the TPA TD binds a session; see whether it ran, "
			"and for this IOMMU and SPDM id.",
	},
	{
		.value = 0xC0000F0700000000ULL,
		.name = "TDX_DMAR_INVALID_MAPPING_STATE",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The DMA remapping entry is not free, pending, present or blocked as "
			"the call needs, or entries below it are not free.",
		.advice = "Order: TDH.DMAR.ADD, TDG.DMAR.ACCEPT; then TDH.DMAR.BLOCK, "
			"TDH.IQ.INV.REQUEST, TDH.IQ.INV.PROCESS, TDH.DMAR.REMOVE; entries "
			"below come first. TDH.DMAR.READ tells the state.",
	},
	{
		.value = 0xC0000F0800000000ULL,
		.name = "TDX_DMAR_INVALID_INV_STATE",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The invalidation of the DMA remapping entry is not where the call "
			"needs it: not asked for, under way, or done.",
		.advice = "After TDH.DMAR.BLOCK: TDH.IQ.INV.REQUEST once, TDH.IQ.INV.PROCESS "
			"until it is done, then TDH.DMAR.REMOVE.",
	},
	{
		.value = 0xC0000F0900000000ULL,
		.name = "TDX_DMAR_INVALID_RID_PASID",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Requester id or PASID do not belong to this device.",
		.advice = "Check the device's ids.",
	},
	{
		.value = 0xC0000F0A00000000ULL,
		.name = "TDX_DEVIF_HANDLE_ERROR",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The device interface handle is not valid.",
		.advice = "Use the handle that creation returned.",
	},
	{
		.value = 0xC0000F0B00000000ULL,
		.name = "TDX_DEVIF_PKH_MISMATCH",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The hash of the device's public key is not the one expected.",
		.advice = "The guest expects another device than the one bound: compare the "
			"hash of its public key with what the SPDM session was bound with. Do "
			"not use the device.",
	},
	{
		.value = 0xC0000F0C00000000ULL,
		.name = "TDX_DEVIF_INVALID",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The device interface is not valid.",
		.advice = "Create and lock it first.",
	},
	{
		.value = 0xC0000F0E00000000ULL,
		.name = "TDX_DEVIF_TDISP_INVALID_REQ_STS",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "No TDISP request is in the state that this step needs: none was "
			"made, or the answer is not here, or is for the other side.",
		.advice = "A request of the TD goes TDG.DEVIF.REQUEST, TDH.DEVIF.REQUEST, "
			"TDH.DEVIF.RESPONSE, TDG.DEVIF.RESPONSE; the host sets the TD flag in "
			"both of its steps.",
	},
	{
		.value = 0xC0000F0F00000000ULL,
		.name = "TDX_DEVIF_TDISP_INVALID_MESSAGE",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The device's TDISP message is not well formed, or not the one "
			"awaited.",
		.advice = "Deliver the device's answer unchanged and whole; check that it "
			"answers the request that is under way.",
	},
	{
		.value = 0xC0000F1000000000ULL,
		.name = "TDX_DEVIF_TDISP_INVALID_STATE",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The device's TDISP state does not allow this.",
		.advice = "Accepting needs CONFIG_LOCKED or RUN, unmapping needs "
			"CONFIG_UNLOCKED or a blocked stream. Ask for the state by a TDISP "
			"request, and lock or stop the interface.",
	},
	{
		.value = 0xC0000F1100000000ULL,
		.name = "TDX_DEVIF_INVALID_STATE",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The device interface is not in the state that the call needs: not "
			"validated by the TD (guest side), or neither unlocked nor its stream "
			"blocked (removal).",
		.advice = "Guest: TDG.DEVIF.VALIDATE first. Host: stop the interface by TDISP "
			"(TDH.DEVIF.REQUEST), or block its IDE stream.",
	},
	{
		.value = 0xC0000F1200000000ULL,
		.name = "TDX_DEVIF_HAS_BOUND_PASIDS",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "PASIDs are still bound to the device interface.",
		.advice = "Unbind them first.",
	},
	{
		.value = 0xC0000F1300000000ULL,
		.name = "TDX_DEVIF_HAS_MAPPED_MMIO",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "MMIO of the device interface is still mapped.",
		.advice = "TDH.MMIO.BLOCK, TDH.MEM.TRACK and TDH.MMIO.UNMAP for each page of it "
			"first.",
	},
	{
		.value = 0xC0000F1400000000ULL,
		.name = "TDX_DEVIF_TDISP_OUT_REQ",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Host request: an earlier TDISP request waits for its answer. Host "
			"response: no request waits for one.",
		.advice = "Deliver the device's answer by TDH.DEVIF.RESPONSE before the next "
			"request.",
	},
	{
		.value = 0xC0000F1600000000ULL,
		.name = "TDX_IDE_STREAM_NOT_FREE",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The IDE stream is in use.",
		.advice = "Take another one.",
	},
	{
		.value = 0xC0000F1700000000ULL,
		.name = "TDX_IDE_STREAM_NOT_SUPPORTED",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The root port does not support this IDE stream.",
		.advice = "Look at what the port offers.",
	},
	{
		.value = 0xC0000F1800000000ULL,
		.name = "TDX_IDE_STREAM_NOT_CONFIGURED",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The IDE stream is not configured.",
		.advice = "TDH.IDE.STREAM.CREATE first; check IOMMU and stream id.",
	},
	{
		.value = 0xC0000F1900000000ULL,
		.name = "TDX_IDE_STREAM_BLOCKED",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The IDE stream is blocked.",
		.advice = "A blocked stream cannot be used again: TDH.IDE.STREAM.DELETE, then "
			"create it anew.",
	},
	{
		.value = 0xC0000F1A00000000ULL,
		.name = "TDX_IDE_STREAM_NOT_BLOCKED",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The IDE stream has to be blocked for this.",
		.advice = "TDH.IDE.STREAM.BLOCK first.",
	},
	{
		.value = 0xC0000F1B00000000ULL,
		.name = "TDX_IDE_STREAM_ADDR_OVERLAP",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The address ranges of two IDE streams overlap.",
		.advice = "Keep them apart.",
	},
	{
		.value = 0xC0000F1C00000000ULL,
		.name = "TDX_IDE_STREAM_RID_OVERLAP",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The requester id ranges of two IDE streams overlap.",
		.advice = "Keep them apart.",
	},
	{
		.value = 0xC0000F1D00000000ULL,
		.name = "TDX_IDE_STREAM_KEY_ID_ALREADY_USED",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The key id is used by another IDE stream.",
		.advice = "Take another one.",
	},
	{
		.value = 0xC0000F1E00000000ULL,
		.name = "TDX_IDE_STREAM_IDE_ID_ALREADY_USED",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The IDE id is used by another stream.",
		.advice = "Take another one.",
	},
	{
		.value = 0xC0000F1F00000000ULL,
		.name = "TDX_IDE_STREAM_HAS_DEVICE_INTERFACES",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Device interfaces still use the IDE stream.",
		.advice = "TDH.DEVIF.REMOVE for each of them first.",
	},
	{
		.value = 0xC0000F2000000000ULL,
		.name = "TDX_IDE_STREAM_IDEKM_OUTREQ",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "An IDE key management request is under way.",
		.advice = "Deliver the device's answer by TDH.IDE.STREAM.IDEKMRSP, then make "
			"the next request.",
	},
	{
		.value = 0xC0000F2100000000ULL,
		.name = "TDX_IDE_STREAM_IDEKM_KEYS_NOT_READY",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Not all keys of the IDE stream are programmed.",
		.advice = "KEY_PROG for all three sub-streams of that direction and key set "
			"first, each with its answer; then K_SET_GO.",
	},
	{
		.value = 0xC0000F2200000000ULL,
		.name = "TDX_IDE_STREAM_IDEKM_NO_ENTROPY",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_ENTROPY,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "No entropy for the IDE stream's keys.",
		.advice = "Make the call again, with a pause.",
	},
	{
		.value = 0xC0000F2300000000ULL,
		.name = "TDX_IDE_STREAM_IDEKM_INVALID_RESPONSE",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The device's answer to IDE key management is not valid.",
		.advice = "Deliver it unchanged; then start again.",
	},
	{
		.value = 0xC0000F2400000000ULL,
		.name = "TDX_IDE_STREAM_INVALID_STATE",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The IDE stream is not in the state that the call needs.",
		.advice = "Bring the object into that state first, in the order of the TDX "
			"Connect flows.",
	},
	{
		.value = 0xC0000F2500000000ULL,
		.name = "TDX_MMIO_INVALID_PAGE_METADATA",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The entry of the MMIO metadata table is not of the kind that the "
			"call needs: no MMIO of a device interface, mapped already, or a "
			"table with entries.",
		.advice = "TDH.MMIO.MT.RD tells what it is; TDH.MMIO.MT.SET makes it MMIO of a "
			"device interface, TDH.MMIO.UNMAP frees it.",
	},
	{
		.value = 0xC0000F2600000000ULL,
		.name = "TDX_MMIO_ACCEPT_SIZE_MISMATCH",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_LEVEL },
		.cause = "The MMIO is mapped in smaller pages than the guest asks to accept; "
			"bits 31:0 are the level of the entry found.",
		.advice = "Accept it page by page at the smaller size.",
	},
	{
		.value = 0xC0000F2700000000ULL,
		.name = "TDX_MMIO_DEVIF_OWNER_MISMATCH",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The MMIO belongs to a device interface of another TD.",
		.advice = "Check the address, and to which TD TDH.DEVIF.CREATE gave the "
			"interface.",
	},
	{
		.value = 0xC0000F2900000000ULL,
		.name = "TDX_PASID_TABLE_ALREADY_MAPPED",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The PASID table is mapped already.",
		.advice = "Nothing to do.",
	},
	{
		.value = 0xC0000F2A00000000ULL,
		.name = "TDX_PASID_TABLE_NOT_MAPPED",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The PASID table is not mapped.",
		.advice = "Map it first.",
	},
	{
		.value = 0xC0000F2B00000000ULL,
		.name = "TDX_PASID_TABLE_NOT_EMPTY",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The PASID table still has entries.",
		.advice = "Remove them first.",
	},
	{
		.value = 0xC0000F2C00000000ULL,
		.name = "TDX_PASID_TD_ASSOCIATED_PASIDS_EXIST",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "PASIDs are still associated with the TD.",
		.advice = "Remove them first.",
	},
	{
		.value = 0xC0000F2D00000000ULL,
		.name = "TDX_PASID_TRACK_IN_PROGRESS",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "PASID tracking is under way.",
		.advice = "Wait until it is done.",
	},
	{
		.value = 0xC0000F2E00000000ULL,
		.name = "TDX_PASID_TRACK_PASID_MISMATCH",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Another PASID is being tracked.",
		.advice = "Finish that one first.",
	},
	{
		.value = 0xC0000F2F00000000ULL,
		.name = "TDX_PASID_TRACK_NOT_DONE",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "PASID tracking was not done.",
		.advice = "Do it first.",
	},
	{
		.value = 0xC0000F3000000000ULL,
		.name = "TDX_PASID_DEVIF_OWNER_MISMATCH",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The PASID belongs to another device interface.",
		.advice = "Check PASID and interface.",
	},
	{
		.value = 0xC0000F3100000000ULL,
		.name = "TDX_GUEST_PASID_ALREADY_MAPPED",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The guest PASID is mapped already.",
		.advice = "Nothing to do.",
	},
	{
		.value = 0xC0000F3200000000ULL,
		.name = "TDX_GUEST_PASID_NOT_MAPPED",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The guest PASID is not mapped.",
		.advice = "Map it first.",
	},
	{
		.value = 0xC0000F3300000000ULL,
		.name = "TDX_PASIDMT_NOT_FOUND",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "No metadata for this PASID.",
		.advice = "Add it first.",
	},
	{
		.value = 0xC0000F3400000000ULL,
		.name = "TDX_PASIDMT_ALREADY_PRESENT",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Metadata for this PASID is there already.",
		.advice = "Nothing to do.",
	},
	{
		.value = 0xC0000F3500000000ULL,
		.name = "TDX_PASIDMT_NOT_PRESENT",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Metadata for this PASID is not there.",
		.advice = "Add it first.",
	},
	{
		.value = 0xC0000F3600000000ULL,
		.name = "TDX_PASIDMT_INVALID_STATE",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The PASID's metadata is not in the state that the call needs.",
		.advice = "Bring the object into that state first, in the order of the TDX "
			"Connect flows.",
	},
	{
		.value = 0xC0000F3700000000ULL,
		.name = "TDX_PASIDMT_PAGE_NOT_EMPTY",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The page of PASID metadata still has entries in use.",
		.advice = "Remove them first.",
	},
	{
		.value = 0xC0000F3800000000ULL,
		.name = "TDX_DMAR_INDEX_OUT_OF_BOUNDS",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The index is beyond the DMA remapping table.",
		.advice = "Check the index.",
	},
	{
		.value = 0xC0000F3900000000ULL,
		.name = "TDX_DMAR_ENTRY_NOT_PRESENT",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The DMA remapping entry is not present.",
		.advice = "Add the tables from the top: TDH.DMAR.ADD for the root, context, "
			"PASID directory and then the PASID table entry.",
	},
	{
		.value = 0xC0000F3A00000000ULL,
		.name = "TDX_TD_HAS_ATTACHED_DEVICES",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Devices are still attached to the TD.",
		.advice = "TDH.DEVIF.REMOVE for each device interface of the TD first.",
	},
	{
		.value = 0xC0000F3B00000000ULL,
		.name = "TDX_IOMMU_IOTLB_TRACKING_NOT_REQUIRED",
		.releases = "2.0-1666adc",
		.release_spans = "2.0-1666adc",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "No IOTLB tracking is needed.",
		.advice = "Nothing to do.",
	},
	{
		.value = 0xC0000F3C00000000ULL,
		.name = "TDX_SPDM_AUTH_FAILED",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The SPDM session could not be authenticated.",
		.advice = "Check the device's certificate and the messages' transport.",
	},
	{
		.value = 0xC0000F3D00000000ULL,
		.name = "TDX_IOMMU_MT_PAGE_IN_USE",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The IOMMU metadata page is in use.",
		.advice = "Take another page.",
	},
	{
		.value = 0xC0000F3E00000000ULL,
		.name = "TDX_IOMMU_KCB_MUST_BE_DISABLED",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "TDH.IOMMU.SETREG, CONFIG_IOMMU: the key configuration unit of the "
			"root ports is in use already.",
		.advice = "Disable its streams (BIOS or whoever set IDE up), then configure the "
			"IOMMU.",
	},
	{
		.value = 0xC0000F3F00000000ULL,
		.name = "TDX_DEVIF_HAS_MAPPED_DMA",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "DMA of the device interface is still mapped.",
		.advice = "TDH.DMAR.BLOCK, the invalidation and TDH.DMAR.REMOVE for its entry "
			"first.",
	},
	{
		.value = 0xC0000F4000000000ULL,
		.name = "TDX_DEVIFMT_NOT_PRESENT",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The function has no device interface, or the device interface table "
			"lacks a page above its entry.",
		.advice = "TDH.DEVIF.MT.ADD for the levels from the top, then TDH.DEVIF.CREATE.",
	},
	{
		.value = 0xC0000F4100000000ULL,
		.name = "TDX_DEVIF_INVALID_METADATA",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The device interface belongs to another TD (guest side), or the "
			"table page still has entries (host side).",
		.advice = "Guest: check the function id that the host gave. Host: remove the "
			"entries of the page first.",
	},
	{
		.value = 0xC0000F4200000000ULL,
		.name = "TDX_DEVIFMT_ALREADY_PRESENT",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "Metadata of the device interface is there already.",
		.advice = "Nothing to do.",
	},
	{
		.value = 0xC0000F4300000000ULL,
		.name = "TDX_SPDM_ENTRY_ALREADY_PRESENT",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The SPDM session is there already.",
		.advice = "Nothing to do.",
	},
	{
		.value = 0xC0000F4400000000ULL,
		.name = "TDX_SPDM_ENTRY_NOT_PRESENT",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "There is no such SPDM session.",
		.advice = "TDH.SPDM.CREATE first; check IOMMU and SPDM id.",
	},
	{
		.value = 0xC0000F4500000000ULL,
		.name = "TDX_SPDM_SESSION_KEY_REQUIRE_REFRESH",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The keys of the SPDM session are used up.",
		.advice = "The TPA TD has to exchange new session keys and bind them "
			"(TDG.SPDM.TPA.SET), then go on.",
	},
	{
		.value = 0xC0000F4600000000ULL,
		.name = "TDX_CONNECT_INVALID_STATE",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "TDX Connect is not in the state that the call needs.",
		.advice = "Bring the object into that state first, in the order of the TDX "
			"Connect flows.",
	},
	{
		.value = 0xC0000F4700000000ULL,
		.name = "TDX_MMIOMT_NOT_PRESENT",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The MMIO metadata table lacks a page above the entry.",
		.advice = "TDH.MMIO.MT.ADD for the levels from the top, then TDH.MMIO.MT.SET.",
	},
	{
		.value = 0xC0000F4800000000ULL,
		.name = "TDX_IOMMU_RP_INVALID_CONFIGURATION",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The root port's configuration is not one the module takes.",
		.advice = "Check the BIOS and bridge setup.",
	},
	{
		.value = 0xC0000F4900000000ULL,
		.name = "TDX_DEVIF_INVALID_TDI_CONFIGURATION",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The interface report shows a device that is set up as TDX Connect "
			"does not allow: PASIDs, ATS, PRS, MSI-X, LNR or TPH are on.",
		.advice = "Switch them off in the device before it is locked, then lock it "
			"anew.",
	},
	{
		.value = 0xC0000F4A00000000ULL,
		.name = "TDX_DEVIF_TDISP_ERROR_STATE",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The device interface is in the TDISP error state.",
		.advice = "Only a request for its state, or to stop it, is taken now. Stop it, "
			"find out why it failed, lock it anew.",
	},
	{
		.value = 0xC0000F4B00000000ULL,
		.name = "TDX_DEVIF_TDISP_INVALID_REPORT",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The TDISP interface report is not valid.",
		.advice = "Get the report anew and deliver it unchanged.",
	},
	{
		.value = 0xC0000F4C00000000ULL,
		.name = "TDX_MMIO_PAGE_NOT_IN_ASSOC_RANGE",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The MMIO page is not in the device's range.",
		.advice = "Check the address against the device's BARs.",
	},
	{
		.value = 0xC0000F4D00000000ULL,
		.name = "TDX_MMIO_INVALID_HPA_OFFSET",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "TDG.MMIO.ACCEPT: the host mapped other MMIO at this GPA than the "
			"device reported.",
		.advice = "Do not use it. Ask the host to map the MMIO of the interface report, "
			"in its order.",
	},
	{
		.value = 0xC0000F4E00000000ULL,
		.name = "TDX_SPDM_INVALID_MESSAGE",
		.other_names = "TDX_SDPM_INVALID_MESSAGE",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "A message of the SPDM session has wrong lengths, or its MAC is not "
			"right: it was changed, is for another session or out of order.",
		.advice = "Deliver messages unchanged, whole and in order. If it stays so, the "
			"session is lost: set it up anew.",
	},
	{
		.value = 0xC0000F4F00000000ULL,
		.name = "TDX_TPR_INVALID_STATE",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The protected range register is not in the state that the call "
			"needs.",
		.advice = "Bring the object into that state first, in the order of the TDX "
			"Connect flows.",
	},
	{
		.value = 0xC0000F5000000000ULL,
		.name = "TDX_SMRR_OVERLAPS_IO_RANGE",
		.other_names = "TDX_SMRR_OVERLAPS_IORANGE",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "An SMM range lies in the IO range.",
		.advice = "A BIOS fault; update it.",
	},
	{
		.value = 0xC0000F5400000000ULL,
		.name = "TDX_GUEST_INV_IN_PROGRESS",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "TDG.IQ.INV.REQUEST: an earlier request of this TD is not done yet; "
			"there is one at a time.",
		.advice = "Wait for the status write of the earlier request, then make the call "
			"again.",
	},
	{
		.value = 0xC0000F5500000000ULL,
		.name = "TDX_GUEST_INV_INVALID_DESC",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_INDEX },
		.cause = "TDG.IQ.INV.REQUEST: the descriptor that is named is neither an IOTLB "
			"nor a wait descriptor, has reserved bits set, or is a wait "
			"descriptor that is not the last.",
		.advice = "Correct the descriptor; the TD may invalidate by domain or by page, "
			"with both drain bits set, and wait by a status write to private "
			"memory.",
	},
	{
		.value = 0xC0000F5700000000ULL,
		.name = "TDX_SPDM_REQUEST",
		.releases = "linux-2025",
		.release_spans = "linux-2025",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The host has to carry an SPDM message to the device.",
		.advice = "Send the message, then make the call again with the answer.",
	},
	{
		.value = 0xC0000F5C00000000ULL,
		.name = "TDX_TPR_RANGE_ENABLED",
		.releases = "2.0-1666adc, 2.0-e69a439",
		.release_spans = "2.0-1666adc, 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_AFTER,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "The protected range is enabled.",
		.advice = "Disable it first.",
	},
	{
		.value = 0xC000100000000000ULL,
		.name = "TDX_INVALID_CPUSVN",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "TDG.MR.VERIFYREPORT: the report is of another CPU security version.",
		.advice = "The report was made before a TCB change; make a new one.",
	},
	{
		.value = 0xC000100100000000ULL,
		.name = "TDX_INVALID_REPORTMACSTRUCT",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "TDG.MR.VERIFYREPORT: the MAC does not fit; the report is not of this "
			"platform, or was changed.",
		.advice = "Reports are only good on the platform and in the boot they were "
			"made.",
	},
	{
		.value = 0xC000100400000000ULL,
		.name = "TDX_MR_KEY_GET_NOT_SUPPORTED",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "Sealing keys are not supported here.",
		.advice = "The TD needs CONFIG_FLAGS.SEALING and a CPU that has it.",
	},
	{
		.value = 0xC000100600000000ULL,
		.name = "TDX_SVN_INVALID",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "A security version in the key request is above the current one.",
		.advice = "Ask for keys of the current or an older version.",
	},
	{
		.value = 0xC000116000000000ULL,
		.name = "TDX_GLA_NOT_CANONICAL",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_OPERAND },
		.cause = "A guest linear address is not canonical.",
		.advice = "Correct the address in the list or register.",
	},
	{
		.value = 0xE000000700000000ULL,
		.name = "TDX_NON_RECOVERABLE_TD_WRONG_APIC_MODE",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.details = { TDX_STATUS_DETAIL_EXIT_REASON },
		.cause = "The LP's local APIC was not in x2APIC mode when the TD exited or "
			"entered.",
		.advice = "Put the host's APICs into x2APIC mode before TDX is used (firmware "
			"setting, no nox2apic on the kernel command line). This TD is lost.",
	},
	{
		.value = 0xE000060400000000ULL,
		.name = "TDX_TD_FATAL",
		.releases = "1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.5.01 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The TD had a fatal error before; it can only be torn down.",
		.advice = "Tear the TD down: VP.FLUSH, VPFLUSHDONE, PHYMEM.CACHE.WB, "
			"KEY.FREEID, then reclaim its pages.",
	},
	{
		.value = 0xE0000E2300000000ULL,
		.name = "TDX_INCOMPATIBLE_EXPORT_MODE_TD_NON_ACCESSIBLE",
		.releases = "2.0-e69a439",
		.release_spans = "2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The TD uses something that this mode of export cannot carry; the TD "
			"is lost.",
		.advice = "Tear the TD down.",
	},
	{
		.value = 0xFFFFFFFFFFFFFFFFULL,
		.name = "UNINITIALIZE_ERROR",
		.releases = "1.0, 1.5.01, 1.5.05, 1.5.06, 1.5.08, 1.5.09, 1.5.13, 1.5.16, 1.5.20, "
			"1.5.24, 1.5.25, 1.5-latest, 2.0-1666adc, 2.0-e69a439",
		.release_spans = "1.0 to 2.0-e69a439",
		.origin = TDX_STATUS_ORIGIN_MODULE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "A placeholder inside the module that no caller should see.",
		.advice = "Report it: the module has a fault, or the value was never written by "
			"a call.",
	},
	{
		.value = 0x8000FF0000000006ULL,
		.name = "TDX_SEAMCALL_UD",
		.origin = TDX_STATUS_ORIGIN_SOFTWARE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "SEAMCALL raised #UD: the CPU is not in VMX operation on this LP, or "
			"does not know the instruction.",
		.advice = "VMXON first on this LP (Linux: load kvm_intel, keep the CPU online). "
			"TDCALL: this is not a TD.",
	},
	{
		.value = 0x8000FF000000000DULL,
		.name = "TDX_SEAMCALL_GP",
		.origin = TDX_STATUS_ORIGIN_SOFTWARE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "SEAMCALL raised #GP: the CPU is in VMX operation, but has no TDX, or "
			"the BIOS did not enable it.",
		.advice = "Enable TDX in the BIOS; check that the memory is populated as TDX "
			"needs it.",
	},
	{
		.value = 0x8000FF00FFFF0000ULL,
		.name = "TDX_SEAMCALL_VMFAILINVALID",
		.origin = TDX_STATUS_ORIGIN_SOFTWARE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "SEAMCALL failed with CF set: no module is loaded, SEAM is not "
			"enabled on this LP, or the call came from SMM or with an update "
			"under way.",
		.advice = "Load the TDX module (BIOS setting, or tools of the host OS). If it "
			"worked before, the module was unloaded or shut down after an error.",
	},
	{
		.value = 0x0000000000000000ULL,
		.name = "PSEAMLDR_SUCCESS",
		.origin = TDX_STATUS_ORIGIN_PSEAMLDR, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The call did what it says.",
		.advice = "",
	},
	{
		.value = 0x8000000000000000ULL,
		.name = "PSEAMLDR_EBADPARAM",
		.origin = TDX_STATUS_ORIGIN_PSEAMLDR, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "An operand or a field of SEAMLDR_PARAMS is not valid.",
		.advice = "Check alignment, number of pages, reserved fields, scenario and the "
			"physical addresses.",
	},
	{
		.value = 0x8000000000000003ULL,
		.name = "PSEAMLDR_EBADCALL",
		.origin = TDX_STATUS_ORIGIN_PSEAMLDR, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The call does not exist, or not in this state: another LP is in the "
			"P-SEAMLDR, or it is shut down.",
		.advice = "One LP at a time; SEAMLDR.INSTALL on every LP, one after the other.",
	},
	{
		.value = 0x8000000000000004ULL,
		.name = "PSEAMLDR_EBADHANDOFF",
		.origin = TDX_STATUS_ORIGIN_PSEAMLDR, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The handoff data of the old module cannot be used for the new one.",
		.advice = "Shut the old module down with TDH.SYS.SHUTDOWN and take a compatible "
			"one.",
	},
	{
		.value = 0x8000000000000005ULL,
		.name = "PSEAMLDR_ECLEANUPREQ",
		.origin = TDX_STATUS_ORIGIN_PSEAMLDR, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "Keys and caches of the old module are still there, and that matters "
			"for what was asked.",
		.advice = "SEAMLDR.CLEANUP on every LP first; then make the call again.",
	},
	{
		.value = 0x8000000000000006ULL,
		.name = "PSEAMLDR_EUNSUPPORTED",
		.origin = TDX_STATUS_ORIGIN_PSEAMLDR, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The major SVN of the module is 0, or differs from that of the module "
			"to be updated.",
		.advice = "Take a module of the same major version, or load instead of "
			"updating.",
	},
	{
		.value = 0x8000000000010002ULL,
		.name = "PSEAMLDR_ENOMEM",
		.origin = TDX_STATUS_ORIGIN_PSEAMLDR, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The module does not fit into the SEAM range.",
		.advice = "Give SEAMRR more memory in the BIOS, or take a smaller module.",
	},
	{
		.value = 0x8000000000010003ULL,
		.name = "PSEAMLDR_EUNSPECERR",
		.origin = TDX_STATUS_ORIGIN_PSEAMLDR, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "Something went wrong that has no code of its own.",
		.advice = "Try once more; then reset the platform.",
	},
	{
		.value = 0x8000000000010004ULL,
		.name = "PSEAMLDR_EUNSUPCPU",
		.origin = TDX_STATUS_ORIGIN_PSEAMLDR, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The module does not support this CPU.",
		.advice = "Take a module made for this CPU.",
	},
	{
		.value = 0x8000000000020000ULL,
		.name = "PSEAMLDR_EBADSIG",
		.origin = TDX_STATUS_ORIGIN_PSEAMLDR, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The signature structure is not valid.",
		.advice = "Use the signature file that came with the module, unchanged.",
	},
	{
		.value = 0x8000000000020001ULL,
		.name = "PSEAMLDR_EBADHASH",
		.origin = TDX_STATUS_ORIGIN_PSEAMLDR, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The module's hash is not the one signed.",
		.advice = "The module file is damaged, or belongs to another signature file.",
	},
	{
		.value = 0x8000000000030000ULL,
		.name = "PSEAMLDR_EINTERRUPT",
		.origin = TDX_STATUS_ORIGIN_PSEAMLDR, .retry = TDX_STATUS_RETRY_RESUME,
		.cause = "An interrupt was pending; the call left its work to the next one.",
		.advice = "Make the same call again.",
	},
	{
		.value = 0x8000000000030001ULL,
		.name = "PSEAMLDR_ENOENTROPY",
		.origin = TDX_STATUS_ORIGIN_PSEAMLDR, .retry = TDX_STATUS_RETRY_ENTROPY,
		.cause = "RDRAND or RDSEED gave nothing just now.",
		.advice = "Make the same call again, with a pause.",
	},
	{
		.value = 0x0000000000000000ULL,
		.name = "TDVMCALL_STATUS_SUCCESS",
		.origin = TDX_STATUS_ORIGIN_TDVMCALL, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The VMM did what was asked.",
		.advice = "",
	},
	{
		.value = 0x0000000000000001ULL,
		.name = "TDVMCALL_STATUS_RETRY",
		.origin = TDX_STATUS_ORIGIN_TDVMCALL, .retry = TDX_STATUS_RETRY_RESUME,
		.cause = "The VMM did a part: MapGPA says in R11 at which address to go on.",
		.advice = "Call again from the address in R11; expect progress, else stop after "
			"some attempts.",
	},
	{
		.value = 0x8000000000000000ULL,
		.name = "TDVMCALL_STATUS_INVALID_OPERAND",
		.origin = TDX_STATUS_ORIGIN_TDVMCALL, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The VMM does not take an operand, or does not know the sub-function.",
		.advice = "Ask GetTdVmCallInfo what the VMM supports; check operands and "
			"reserved bits.",
	},
	{
		.value = 0x8000000000000001ULL,
		.name = "TDVMCALL_STATUS_GPA_INUSE",
		.origin = TDX_STATUS_ORIGIN_TDVMCALL, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "MapGPA: the range, or part of it, is in use by the VMM: a device or "
			"another conversion has it.",
		.advice = "Convert another range, or wait until the VMM has let it go.",
	},
	{
		.value = 0x8000000000000002ULL,
		.name = "TDVMCALL_STATUS_ALIGN_ERROR",
		.origin = TDX_STATUS_ORIGIN_TDVMCALL, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "An address or a size is not aligned.",
		.advice = "MapGPA: 4 KiB; SetupEventNotifyInterrupt: vector 32 to 255; "
			"GetQuote: 4 KiB.",
	},
	{
		.value = 0x8000000000000003ULL,
		.name = "TDVMCALL_STATUS_SUBFUNC_UNSUPPORTED",
		.origin = TDX_STATUS_ORIGIN_TDVMCALL, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The VMM does not offer this sub-function, or not to this TD (GHCI "
			"1.5: GetTdVmCallInfo tells which it offers).",
		.advice = "Do without it: for GetQuote take another way to the quote (vsock), "
			"for SetupEventNotifyInterrupt look at the buffer from time to time.",
	},
	{
		.value = 0x0000000000000000ULL,
		.name = "GET_QUOTE_SUCCESS",
		.origin = TDX_STATUS_ORIGIN_GETQUOTE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The quote is in the buffer.",
		.advice = "",
	},
	{
		.value = 0x8000000000000000ULL,
		.name = "GET_QUOTE_ERROR",
		.origin = TDX_STATUS_ORIGIN_GETQUOTE, .retry = TDX_STATUS_RETRY_NONE,
		.cause = "The quote could not be made.",
		.advice = "Check the host's quote generation service (qgsd) and its log: "
			"registration of the platform, the PCCS it asks, and whether the "
			"TDREPORT in the buffer is of this boot.",
	},
	{
		.value = 0x8000000000000001ULL,
		.name = "GET_QUOTE_SERVICE_UNAVAILABLE",
		.origin = TDX_STATUS_ORIGIN_GETQUOTE, .retry = TDX_STATUS_RETRY_AFTER,
		.cause = "No quote generation service is running on the host.",
		.advice = "On the host: start the quote generation service (qgsd) and give QEMU "
			"its socket (quote-generation-socket), then ask again.",
	},
	{
		.value = 0xFFFFFFFFFFFFFFFFULL,
		.name = "GET_QUOTE_IN_FLIGHT",
		.origin = TDX_STATUS_ORIGIN_GETQUOTE, .retry = TDX_STATUS_RETRY_AFTER,
		.cause = "The quote is being made.",
		.advice = "Wait for the event notification, or look again later.",
	},
};

const size_t tdx_status_table_size = sizeof(tdx_status_table) / sizeof(tdx_status_table[0]);

const char *tdx_status_class_name(uint32_t number)
{
	switch (number) {
	case 0:
		return "General";
	case 1:
		return "Invalid operand";
	case 2:
		return "Resource busy";
	case 3:
		return "Page metadata";
	case 4:
		return "Dependent resources";
	case 5:
		return "Intel TDX module state";
	case 6:
		return "TD state";
	case 7:
		return "TD VCPU state";
	case 8:
		return "Key management";
	case 9:
		return "Platform";
	case 10:
		return "Physical memory";
	case 11:
		return "Guest TD memory";
	case 12:
		return "Metadata";
	case 13:
		return "Service TD";
	case 14:
		return "Migration";
	case 15:
		return "TDX-IO / TDX Connect";
	case 16:
		return "Attestation";
	case 17:
		return "TD partitioning";
	case 255:
		return "Software";
	default:
		return NULL;
	}
}

const char *tdx_operand_name(uint32_t number)
{
	switch (number) {
	case 0:
		return "RAX";
	case 1:
		return "RCX";
	case 2:
		return "RDX";
	case 3:
		return "RBX";
	case 4:
		return "RSP";
	case 5:
		return "RBP";
	case 6:
		return "RSI";
	case 7:
		return "RDI";
	case 8:
		return "R8";
	case 9:
		return "R9";
	case 10:
		return "R10";
	case 11:
		return "R11";
	case 12:
		return "R12";
	case 13:
		return "R13";
	case 14:
		return "R14";
	case 15:
		return "R15";
	case 64:
		return "ATTRIBUTES";
	case 65:
		return "XFAM";
	case 66:
		return "EXEC_CONTROLS";
	case 67:
		return "EPTP_CONTROLS";
	case 68:
		return "MAX_VCPUS";
	case 69:
		return "CPUID_CONFIG";
	case 70:
		return "TSC_FREQUENCY";
	case 71:
		return "NUM_L2_VMS";
	case 72:
		return "IA32_ARCH_CAPABILITIES_CONFIG";
	case 95:
		return "PAGE";
	case 96:
		return "TDMR_INFO_PA";
	case 97:
		return "GPA_LIST_ENTRY";
	case 98:
		return "MIG_BUFF_LIST_ENTRY";
	case 99:
		return "NEW_PAGE_LIST_ENTRY";
	case 100:
		return "KEYNAME";
	case 105:
		return "MEM_SCAN_CONTEXT";
	case 106:
		return "GPA_RANGE_LIST_ENTRY";
	case 107:
		return "GPA_LIST_INFO_ENTRY";
	case 108:
		return "KEYSIZE_BITMAP";
	case 128:
		return "TDR";
	case 129:
		return "TDCX";
	case 130:
		return "TDVPR";
	case 131:
		return "TDVPX";
	case 132:
		return "REG_PAGE";
	case 144:
		return "TDCS";
	case 145:
		return "TDVPS";
	case 146:
		return "SEPT_TREE";
	case 147:
		return "SEPT_ENTRY";
	case 168:
		return "RTMR";
	case 169:
		return "TD_EPOCH";
	case 170:
		return "L2_VAPIC_GPA";
	case 171:
		return "MIGSC";
	case 172:
		return "OP_STATE";
	case 173:
		return "MIG";
	case 174:
		return "SERVTD_BINDINGS";
	case 175:
		return "PASID_TRK";
	case 176:
		return "METADATA_FIELD";
	case 177:
		return "NUM_VCPUS";
	case 178:
		return "CPUID_FIXED0_BITMAP";
	case 184:
		return "SYS";
	case 185:
		return "TDMR";
	case 186:
		return "KOT";
	case 187:
		return "KET";
	case 188:
		return "WBCACHE";
	case 190:
		return "MEM_SCAN_STATE";
	case 256:
		return "PASIDMT";
	case 257:
		return "MMIOMT";
	case 258:
		return "SPDMMT";
	case 320:
		return "DMAR";
	default:
		return NULL;
	}
}

const char *tdx_operand_what(uint32_t number)
{
	switch (number) {
	case 0:
		return "register RAX: leaf number and version";
	case 1:
		return "register RCX";
	case 2:
		return "register RDX";
	case 3:
		return "register RBX";
	case 4:
		return "register RSP";
	case 5:
		return "register RBP";
	case 6:
		return "register RSI";
	case 7:
		return "register RDI";
	case 8:
		return "register R8";
	case 9:
		return "register R9";
	case 10:
		return "register R10";
	case 11:
		return "register R11";
	case 12:
		return "register R12";
	case 13:
		return "register R13";
	case 14:
		return "register R14";
	case 15:
		return "register R15";
	case 64:
		return "TD_PARAMS.ATTRIBUTES";
	case 65:
		return "TD_PARAMS.XFAM";
	case 66:
		return "TD_PARAMS.CONFIG_FLAGS (EXEC_CONTROLS in module 1.0)";
	case 67:
		return "TD_PARAMS.EPTP_CONTROLS";
	case 68:
		return "TD_PARAMS.MAX_VCPUS";
	case 69:
		return "TD_PARAMS.CPUID_CONFIG";
	case 70:
		return "TD_PARAMS.TSC_FREQUENCY";
	case 71:
		return "TD_PARAMS.NUM_L2_VMS";
	case 72:
		return "TD_PARAMS.IA32_ARCH_CAPABILITIES_CONFIG";
	case 95:
		return "a page that a list names";
	case 96:
		return "address of a TDMR_INFO";
	case 97:
		return "an entry of the GPA list";
	case 98:
		return "an entry of the migration buffer list";
	case 99:
		return "an entry of the list of new pages";
	case 100:
		return "TDKEYREQUEST.KEYNAME";
	case 105:
		return "context of a memory scan";
	case 106:
		return "an entry of the GPA range list";
	case 107:
		return "an entry of the list of GPA lists";
	case 108:
		return "TDKEYREQUEST.KEYSIZE_BITMAP";
	case 128:
		return "the TD itself, its TDR page";
	case 129:
		return "a TDCX page";
	case 130:
		return "the vCPU itself, its TDVPR page";
	case 131:
		return "a TDVPX page";
	case 132:
		return "a page of the TD's memory";
	case 144:
		return "the TD's control structure";
	case 145:
		return "the vCPU's state";
	case 146:
		return "the TD's secure EPT as a whole";
	case 147:
		return "one entry of the secure EPT";
	case 168:
		return "a run-time measurement register";
	case 169:
		return "the TD's TLB epoch";
	case 170:
		return "address of an L2 VM's virtual APIC page";
	case 171:
		return "a migration stream";
	case 172:
		return "the TD's operation state";
	case 173:
		return "the TD's migration state";
	case 174:
		return "the TD's bindings to service TDs";
	case 175:
		return "PASID tracking";
	case 176:
		return "a metadata field";
	case 177:
		return "the TD's number of vCPUs";
	case 178:
		return "metadata field CPUID_FIXED0_BITMAP";
	case 184:
		return "the module as a whole";
	case 185:
		return "a TDMR";
	case 186:
		return "the key ownership table";
	case 187:
		return "the key encryption table";
	case 188:
		return "cache write-back";
	case 190:
		return "state of a memory scan";
	case 256:
		return "PASID metadata";
	case 257:
		return "MMIO metadata";
	case 258:
		return "SPDM metadata";
	case 320:
		return "DMA remapping table";
	default:
		return NULL;
	}
}
