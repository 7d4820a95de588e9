/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Runs one call site by name, between two breakpoints that the tracer knows. The
 * instruction is patched into a harmless stand-in before the program runs.
 */
#include <stddef.h>
#include <string.h>

#include "site.h"

volatile uint64_t site_failures;

__attribute__((noinline, cold)) void site_failed(uint64_t status, uint64_t a, uint64_t b)
{
	site_failures += status + a + b;
}

/* Room for the registers of every design. */
static uint64_t registers[32];

/* A design leaves out what it has no form for. */
#pragma weak site_mem_page_add
#pragma weak site_mem_sept_add
#pragma weak site_mng_rd
#pragma weak site_vp_init_v1
#pragma weak site_phymem_page_reclaim
#pragma weak site_export_mem
#pragma weak site_vp_enter
#pragma weak site_vp_enter_resume
#pragma weak site_mem_page_accept
#pragma weak site_vp_info
#pragma weak site_io_read
#pragma weak site_io_write
#pragma weak site_hlt
#pragma weak site_rdmsr
#pragma weak site_wrmsr
#pragma weak site_map_gpa

#define MARK()	__asm__ volatile ("int3" : : : "memory")

#define RUN(name, ...)					\
	if (!strcmp(argv[1], #name)) {			\
		if (!site_##name) {			\
			return 3;			\
		}					\
		MARK();					\
		site_##name(__VA_ARGS__);		\
		MARK();					\
		return 0;				\
	}

int main(int argc, char **argv)
{
	if (argc < 2) {
		return 2;
	}
	RUN(mem_page_add, GPA, TDR, PAGE, SOURCE)
	RUN(mem_sept_add, GPA, TDR, PAGE)
	RUN(mng_rd, TDR, FIELD)
	RUN(vp_init_v1, TDVPR, RCX_VALUE, X2APIC)
	RUN(phymem_page_reclaim, PAGE)
	RUN(export_mem, GPA, TDR, MBMD, BUFFERS, STREAM, MAC0, MAC1)
	RUN(vp_enter, TDVPR, registers)
	RUN(vp_enter_resume, TDVPR, registers)
	RUN(mem_page_accept, GPA)
	RUN(vp_info)
	RUN(io_read, PORT)
	RUN(io_write, PORT, VALUE)
	RUN(hlt)
	RUN(rdmsr, MSR)
	RUN(wrmsr, MSR, VALUE)
	RUN(map_gpa, GPA, MAP_SIZE)
	return 2;
}
