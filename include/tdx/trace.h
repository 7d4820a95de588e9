/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A trace of calls: a file with one JSON object a line, one line a call, in the
 * terms of TDs. Whoever sees the registers of a call before and after it can
 * write one; the software machine shows them to its observer. In libtdx.
 *
 *   ms      when the call was made, since the first one
 *   side    host, loader, guest
 *   lp      logical processor
 *   td, vcpu   for whom: by number, in the order of their appearance; null where
 *           there is none
 *   call    its name; for TDG.VP.VMCALL the sub-function stands in "function"
 *   in, out operands by their names in the table, as strings in hexadecimal
 *   status  RAX in words; exit: of TDH.VP.ENTER, why the TD left
 *   ns      how long it took
 */
#ifndef TDX_TRACE_H
#define TDX_TRACE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Who made a call: SEAMCALL, SEAMCALL to the P-SEAMLDR, TDCALL. */
enum tdx_trace_side {
	TDX_TRACE_HOST,
	TDX_TRACE_LOADER,
	TDX_TRACE_GUEST,
};

/* General registers, in the order of the instruction encoding: RAX RCX RDX RBX RSP ... R15. */
#define TDX_TRACE_REGISTERS	16

/* One call, after it returned. For TDH.VP.ENTER, out is at the TD exit. */
struct tdx_trace_record {
	enum tdx_trace_side side;
	uint32_t lp;
	uint64_t tdr;		/* address of the TD's TDR page, 0 = none */
	uint64_t tdvpr;		/* address of the vCPU's TDVPR page, 0 = none */
	const uint64_t *in;	/* TDX_TRACE_REGISTERS of them, at the instruction */
	const uint64_t *out;	/* and after it */
	uint64_t when_ns;	/* of the call, by a clock that goes forward */
	uint64_t ns;		/* how long it took */
};

struct tdx_trace;

/**
 * tdx_trace_open - begin a trace
 * @path: [in] a file, which is made or emptied
 *
 * Returns: the trace; NULL with errno set when the file cannot be written or
 * memory is lacking.
 */
struct tdx_trace *tdx_trace_open(const char *path);

/**
 * tdx_trace_call - write one line
 * @trace: an open one
 * @record: [in] not kept
 *
 * From any thread. What cannot be written is told by tdx_trace_close().
 */
void tdx_trace_call(struct tdx_trace *trace, const struct tdx_trace_record *record);

/* End it. False with errno set when something could not be written. */
bool tdx_trace_close(struct tdx_trace *trace);

/*
 * Names for people, or the number where there is none: a call by its RAX, a TD
 * exit by its reason, a sub-function of TDG.VP.VMCALL by its R11.
 */
#define TDX_TRACE_NAME_SIZE	48

void tdx_trace_call_name(enum tdx_trace_side side, uint64_t rax, char name[TDX_TRACE_NAME_SIZE]);
void tdx_trace_exit_name(uint32_t reason, char name[TDX_TRACE_NAME_SIZE]);
void tdx_trace_vmcall_name(uint64_t function, char name[TDX_TRACE_NAME_SIZE]);

#ifdef __cplusplus
}
#endif

#endif /* TDX_TRACE_H */
