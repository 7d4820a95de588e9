/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The tracepoints seamcall and seamret: a call in the terms of a TD. Names are
 * strings in the record, so that a listener needs no table of numbers. Not for
 * host addresses of pages, which say nothing of a TD.
 */
#undef TRACE_SYSTEM
#define TRACE_SYSTEM tdxkit

#if !defined(TDXKIT_TRACE_H) || defined(TRACE_HEADER_MULTI_READ)
#define TDXKIT_TRACE_H

#include <linux/tracepoint.h>
#include <tdx/types.h>

#include "names.h"

#ifndef TDXKIT_SUBJECT
#define TDXKIT_SUBJECT
#define TDXKIT_NO_LEVEL	(-1)

/* What a call is about; TDX_NULL_PA and TDXKIT_NO_LEVEL: it has no such operand. */
struct tdxkit_subject {
	const char *call;
	u64 tdr;
	u64 tdvpr;
	u64 gpa;
	int level;
	bool loader;
};
#endif

/* An operand that the call does not have is "-"; TDX_NULL_PA as listeners parse it. */
#define tdxkit_show_operand(value) \
	__print_symbolic(value, { 0xffffffffffffffff, "-" })

#define tdxkit_show_level(level)		\
	__print_symbolic(level,			\
			 { -1, "-" },		\
			 { 0, "4K" },		\
			 { 1, "2M" },		\
			 { 2, "1G" },		\
			 { 3, "512G" },		\
			 { 4, "256T" })

TRACE_EVENT(seamcall,
	TP_PROTO(const struct tdxkit_subject *subject),
	TP_ARGS(subject),
	TP_STRUCT__entry(
		__string(call, subject->call)
		__field(u64, tdr)
		__field(u64, tdvpr)
		__field(u64, gpa)
		__field(int, level)
	),
	TP_fast_assign(
		__assign_str(call);
		__entry->tdr = subject->tdr;
		__entry->tdvpr = subject->tdvpr;
		__entry->gpa = subject->gpa;
		__entry->level = subject->level;
	),
	TP_printk("%s tdr=%s tdvpr=%s gpa=%s level=%s",
		  __get_str(call), tdxkit_show_operand(__entry->tdr),
		  tdxkit_show_operand(__entry->tdvpr), tdxkit_show_operand(__entry->gpa),
		  tdxkit_show_level(__entry->level))
);

TRACE_EVENT(seamret,
	TP_PROTO(const struct tdxkit_subject *subject, tdx_status status),
	TP_ARGS(subject, status),
	TP_STRUCT__entry(
		__string(call, subject->call)
		__string(name, tdxkit_status_name(status, subject->loader))
		__field(u64, tdr)
		__field(u64, tdvpr)
		__field(u64, gpa)
		__field(int, level)
		__field(u64, status)
	),
	TP_fast_assign(
		__assign_str(call);
		__assign_str(name);
		__entry->tdr = subject->tdr;
		__entry->tdvpr = subject->tdvpr;
		__entry->gpa = subject->gpa;
		__entry->level = subject->level;
		__entry->status = status;
	),
	TP_printk("%s tdr=%s tdvpr=%s gpa=%s level=%s status=%s (0x%llx)",
		  __get_str(call), tdxkit_show_operand(__entry->tdr),
		  tdxkit_show_operand(__entry->tdvpr), tdxkit_show_operand(__entry->gpa),
		  tdxkit_show_level(__entry->level), __get_str(name), __entry->status)
);

#ifndef TDXKIT_TRACED
#define TDXKIT_TRACED
/* Two static branches: without a listener, two no-operations. */
static __always_inline bool tdxkit_traced(void)
{
	return trace_seamcall_enabled() || trace_seamret_enabled();
}
#endif

#endif /* TDXKIT_TRACE_H */

#undef TRACE_INCLUDE_PATH
#define TRACE_INCLUDE_PATH .
#undef TRACE_INCLUDE_FILE
#define TRACE_INCLUDE_FILE trace
#include <trace/define_trace.h>
