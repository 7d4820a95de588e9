/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/leaves_tdvmcall.toml; do not edit. Regenerate: make gen */
/*
 * What a guest asks of its host, TDG.VP.VMCALL by sub-function. A function
 * exposes to the host only the registers that its sub-function uses and takes
 * back no others; registers that only return something are zeroed first. The
 * value returned is RAX or R10: RAX is an error of the TDCALL itself, and then
 * R10 still holds its 0; otherwise R10 is what the host answered
 * (TDVMCALL_STATUS_*). All that the host returns is to be distrusted.
 */
#ifndef TDX_GEN_TDVMCALL_H
#define TDX_GEN_TDVMCALL_H

#include <tdx/transport.h>
#include <tdx/gen/leaves.h>

/*
 * Spec: Intel TDX Guest-Hypervisor Communication Interface (344426),
 * TDG.VP.VMCALL.
 *
 * Every call can also return:
 *   TDX_OPERAND_INVALID(RCX)             the mask has RAX, RCX, RSP or, with NO_RBP_MOD, RBP:
 *                                        cannot be here
 *   TDVMCALL_STATUS_SUBFUNC_UNSUPPORTED
 *                                        the host does not have the sub-function
 */

/**
 * tdvmcall_cpuid - Ask the host for a CPUID leaf
 * @leaf: [in, R12] EAX
 * @subleaf: [in, R13] ECX
 * @eax: [out, R12] EAX
 * @ebx: [out, R13] EBX
 * @ecx: [out, R14] ECX
 * @edx: [out, R15] EDX
 *
 * Sub-function 10, version 0. Since: GHCI 1.0.
 * Not checked against a module: the operands come from confidential-containers/td-shim
 * tdx-tdcall/src/tdx.rs, tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h.
 *
 * Returns, in the order of the checks:
 *   TDVMCALL_STATUS_INVALID_OPERAND      the host does not accept an operand, or does not serve the
 *                                        call
 *   TDVMCALL_STATUS_SUCCESS              done
 */
TDX_CALL tdx_status
tdvmcall_cpuid(uint64_t leaf, uint64_t subleaf, uint64_t *eax, uint64_t *ebx, uint64_t *ecx,
	       uint64_t *edx)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VMCALL;
	uint64_t r12_out, r13_out, r14_out, r15_out;
	register uint64_t r10 __asm__("r10") = 0;
	register uint64_t r11 __asm__("r11") = TDVMCALL_CPUID;
	register uint64_t r12 __asm__("r12") = leaf;
	register uint64_t r13 __asm__("r13") = subleaf;
	register uint64_t r14 __asm__("r14") = 0;
	register uint64_t r15 __asm__("r15") = 0;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (r10), "+r" (r11), "+r" (r12), "+r" (r13),
			    "+r" (r14), "+r" (r15)
			  : "c" (0xfc00)
			  : TDX_CALL_CLOBBERS);
	rax |= r10;
	r12_out = r12;
	r13_out = r13;
	r14_out = r14;
	r15_out = r15;
	tdx_put(eax, r12_out);
	tdx_put(ebx, r13_out);
	tdx_put(ecx, r14_out);
	tdx_put(edx, r15_out);
	return rax;
}

/**
 * tdvmcall_hlt - Wait for an interrupt
 * @blocked: [in, R12] 1 when interrupts are blocked, RFLAGS.IF = 0
 *
 * Sub-function 12, version 0. Since: GHCI 1.0.
 * Not checked against a module: the operands come from confidential-containers/td-shim
 * tdx-tdcall/src/tdx.rs, tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h.
 *
 * Returns, in the order of the checks:
 *   TDVMCALL_STATUS_INVALID_OPERAND      the host does not accept an operand, or does not serve the
 *                                        call
 *   TDVMCALL_STATUS_SUCCESS              done
 */
TDX_CALL tdx_status
tdvmcall_hlt(uint64_t blocked)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VMCALL;
	register uint64_t r10 __asm__("r10") = 0;
	register uint64_t r11 __asm__("r11") = TDVMCALL_HLT;
	register uint64_t r12 __asm__("r12") = blocked;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (r10), "+r" (r11), "+r" (r12)
			  : "c" (0x1c00)
			  : TDX_CALL_CLOBBERS);
	return rax | r10;
}

/**
 * tdvmcall_hlt_sti - Wait for an interrupt
 *
 * Sub-function 12, version 0. Since: GHCI 1.0.
 * Not checked against a module: the operands come from confidential-containers/td-shim
 * tdx-tdcall/src/tdx.rs, tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h.
 *
 * Returns, in the order of the checks:
 *   TDVMCALL_STATUS_INVALID_OPERAND      the host does not accept an operand, or does not serve the
 *                                        call
 *   TDVMCALL_STATUS_SUCCESS              done
 */
TDX_CALL tdx_status
tdvmcall_hlt_sti(void)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VMCALL;
	register uint64_t r10 __asm__("r10") = 0;
	register uint64_t r11 __asm__("r11") = TDVMCALL_HLT;
	register uint64_t r12 __asm__("r12") = 0;

	__asm__ volatile ("sti\n\t" TDX_TDCALL
			  : "+a" (rax), "+r" (r10), "+r" (r11), "+r" (r12)
			  : "c" (0x1c00)
			  : TDX_CALL_CLOBBERS);
	return rax | r10;
}

/**
 * tdvmcall_io_read - Access an I/O port
 * @size: [in, R12] bytes: 1, 2 or 4
 * @port: [in, R14] port number
 * @value: [out, R11] what was read
 *
 * Sub-function 30, version 0. Since: GHCI 1.0.
 * Not checked against a module: the operands come from confidential-containers/td-shim
 * tdx-tdcall/src/tdx.rs, tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h.
 *
 * Returns, in the order of the checks:
 *   TDVMCALL_STATUS_INVALID_OPERAND      the host does not accept an operand, or does not serve the
 *                                        call
 *   TDVMCALL_STATUS_SUCCESS              done
 */
TDX_CALL tdx_status
tdvmcall_io_read(uint64_t size, uint64_t port, uint64_t *value)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VMCALL;
	uint64_t r11_out;
	register uint64_t r10 __asm__("r10") = 0;
	register uint64_t r11 __asm__("r11") = TDVMCALL_IO;
	register uint64_t r12 __asm__("r12") = size;
	register uint64_t r13 __asm__("r13") = 0;
	register uint64_t r14 __asm__("r14") = port;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (r10), "+r" (r11), "+r" (r12), "+r" (r13), "+r" (r14)
			  : "c" (0x7c00)
			  : TDX_CALL_CLOBBERS);
	rax |= r10;
	r11_out = r11;
	tdx_put(value, r11_out);
	return rax;
}

/**
 * tdvmcall_io_write - Access an I/O port
 * @size: [in, R12] bytes: 1, 2 or 4
 * @port: [in, R14] port number
 * @value: [in, R15] value to write
 *
 * Sub-function 30, version 0. Since: GHCI 1.0.
 * Not checked against a module: the operands come from confidential-containers/td-shim
 * tdx-tdcall/src/tdx.rs, tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h.
 *
 * Returns, in the order of the checks:
 *   TDVMCALL_STATUS_INVALID_OPERAND      the host does not accept an operand, or does not serve the
 *                                        call
 *   TDVMCALL_STATUS_SUCCESS              done
 */
TDX_CALL tdx_status
tdvmcall_io_write(uint64_t size, uint64_t port, uint64_t value)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VMCALL;
	register uint64_t r10 __asm__("r10") = 0;
	register uint64_t r11 __asm__("r11") = TDVMCALL_IO;
	register uint64_t r12 __asm__("r12") = size;
	register uint64_t r13 __asm__("r13") = 1;
	register uint64_t r14 __asm__("r14") = port;
	register uint64_t r15 __asm__("r15") = value;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (r10), "+r" (r11), "+r" (r12), "+r" (r13),
			    "+r" (r14), "+r" (r15)
			  : "c" (0xfc00)
			  : TDX_CALL_CLOBBERS);
	return rax | r10;
}

/**
 * tdvmcall_rdmsr - Read an MSR
 * @msr: [in, R12] MSR index
 * @value: [out, R11] what was read
 *
 * Sub-function 31, version 0. Since: GHCI 1.0.
 * Not checked against a module: the operands come from confidential-containers/td-shim
 * tdx-tdcall/src/tdx.rs, tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h.
 *
 * Returns, in the order of the checks:
 *   TDVMCALL_STATUS_INVALID_OPERAND      the host does not accept an operand, or does not serve the
 *                                        call
 *   TDVMCALL_STATUS_SUCCESS              done
 */
TDX_CALL tdx_status
tdvmcall_rdmsr(uint64_t msr, uint64_t *value)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VMCALL;
	uint64_t r11_out;
	register uint64_t r10 __asm__("r10") = 0;
	register uint64_t r11 __asm__("r11") = TDVMCALL_RDMSR;
	register uint64_t r12 __asm__("r12") = msr;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (r10), "+r" (r11), "+r" (r12)
			  : "c" (0x1c00)
			  : TDX_CALL_CLOBBERS);
	rax |= r10;
	r11_out = r11;
	tdx_put(value, r11_out);
	return rax;
}

/**
 * tdvmcall_wrmsr - Write an MSR
 * @msr: [in, R12] MSR index
 * @value: [in, R13] value to write
 *
 * Sub-function 32, version 0. Since: GHCI 1.0.
 * Not checked against a module: the operands come from confidential-containers/td-shim
 * tdx-tdcall/src/tdx.rs, tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h.
 *
 * Returns, in the order of the checks:
 *   TDVMCALL_STATUS_INVALID_OPERAND      the host does not accept an operand, or does not serve the
 *                                        call
 *   TDVMCALL_STATUS_SUCCESS              done
 */
TDX_CALL tdx_status
tdvmcall_wrmsr(uint64_t msr, uint64_t value)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VMCALL;
	register uint64_t r10 __asm__("r10") = 0;
	register uint64_t r11 __asm__("r11") = TDVMCALL_WRMSR;
	register uint64_t r12 __asm__("r12") = msr;
	register uint64_t r13 __asm__("r13") = value;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (r10), "+r" (r11), "+r" (r12), "+r" (r13)
			  : "c" (0x3c00)
			  : TDX_CALL_CLOBBERS);
	return rax | r10;
}

/**
 * tdvmcall_mmio_read - Access memory-mapped I/O
 * @size: [in, R12] bytes: 1, 2, 4 or 8
 * @gpa: [in, R14] shared guest physical address
 * @value: [out, R11] what was read
 *
 * Sub-function 48, version 0. Since: GHCI 1.0.
 * Not checked against a module: the operands come from confidential-containers/td-shim
 * tdx-tdcall/src/tdx.rs, tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h.
 *
 * Returns, in the order of the checks:
 *   TDVMCALL_STATUS_INVALID_OPERAND      the host does not accept an operand, or does not serve the
 *                                        call
 *   TDVMCALL_STATUS_SUCCESS              done
 */
TDX_CALL tdx_status
tdvmcall_mmio_read(uint64_t size, uint64_t gpa, uint64_t *value)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VMCALL;
	uint64_t r11_out;
	register uint64_t r10 __asm__("r10") = 0;
	register uint64_t r11 __asm__("r11") = TDVMCALL_MMIO;
	register uint64_t r12 __asm__("r12") = size;
	register uint64_t r13 __asm__("r13") = 0;
	register uint64_t r14 __asm__("r14") = gpa;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (r10), "+r" (r11), "+r" (r12), "+r" (r13), "+r" (r14)
			  : "c" (0x7c00)
			  : TDX_CALL_CLOBBERS);
	rax |= r10;
	r11_out = r11;
	tdx_put(value, r11_out);
	return rax;
}

/**
 * tdvmcall_mmio_write - Access memory-mapped I/O
 * @size: [in, R12] bytes: 1, 2, 4 or 8
 * @gpa: [in, R14] shared guest physical address
 * @value: [in, R15] value to write
 *
 * Sub-function 48, version 0. Since: GHCI 1.0.
 * Not checked against a module: the operands come from confidential-containers/td-shim
 * tdx-tdcall/src/tdx.rs, tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h.
 *
 * Returns, in the order of the checks:
 *   TDVMCALL_STATUS_INVALID_OPERAND      the host does not accept an operand, or does not serve the
 *                                        call
 *   TDVMCALL_STATUS_SUCCESS              done
 */
TDX_CALL tdx_status
tdvmcall_mmio_write(uint64_t size, uint64_t gpa, uint64_t value)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VMCALL;
	register uint64_t r10 __asm__("r10") = 0;
	register uint64_t r11 __asm__("r11") = TDVMCALL_MMIO;
	register uint64_t r12 __asm__("r12") = size;
	register uint64_t r13 __asm__("r13") = 1;
	register uint64_t r14 __asm__("r14") = gpa;
	register uint64_t r15 __asm__("r15") = value;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (r10), "+r" (r11), "+r" (r12), "+r" (r13),
			    "+r" (r14), "+r" (r15)
			  : "c" (0xfc00)
			  : TDX_CALL_CLOBBERS);
	return rax | r10;
}

/**
 * tdvmcall_pconfig - Execute PCONFIG
 * @leaf: [in, R12] EAX
 *
 * Note: only its number was seen, and R12 of the document.
 * Sub-function 65, version 0. Since: GHCI 1.0.
 * Not checked against a module: the operands come from tianocore/edk2
 * MdePkg/Include/IndustryStandard/Tdx.h.
 *
 * Returns, in the order of the checks:
 *   TDVMCALL_STATUS_INVALID_OPERAND      the host does not accept an operand, or does not serve the
 *                                        call
 *   TDVMCALL_STATUS_SUCCESS              done
 */
TDX_CALL tdx_status
tdvmcall_pconfig(uint64_t leaf)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VMCALL;
	register uint64_t r10 __asm__("r10") = 0;
	register uint64_t r11 __asm__("r11") = TDVMCALL_PCONFIG;
	register uint64_t r12 __asm__("r12") = leaf;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (r10), "+r" (r11), "+r" (r12)
			  : "c" (0x1c00)
			  : TDX_CALL_CLOBBERS);
	return rax | r10;
}

/**
 * tdvmcall_get_td_vmcall_info - Ask which sub-functions there are
 * @query: [in, R12] 0: the base set; 1: a bitmap of all (GHCI 1.5)
 * @bitmap0: [out, R11] sub-functions, or 0
 * @bitmap1: [out, R12] more of them
 * @bitmap2: [out, R13] more of them
 * @bitmap3: [out, R14] more of them
 *
 * Note: other values of R12 are an invalid operand.
 * Sub-function 0x10000, version 0. Since: GHCI 1.0.
 * Not checked against a module: the operands come from tianocore/edk2
 * MdePkg/Include/IndustryStandard/Tdx.h, lore kvm TDX patches (indexed) for arch/x86/kvm/vmx/tdx.c.
 *
 * Returns, in the order of the checks:
 *   TDVMCALL_STATUS_INVALID_OPERAND      the host does not accept an operand, or does not serve the
 *                                        call
 *   TDVMCALL_STATUS_SUCCESS              done
 */
TDX_CALL tdx_status
tdvmcall_get_td_vmcall_info(uint64_t query, uint64_t *bitmap0, uint64_t *bitmap1, uint64_t *bitmap2,
			    uint64_t *bitmap3)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VMCALL;
	uint64_t r11_out, r12_out, r13_out, r14_out;
	register uint64_t r10 __asm__("r10") = 0;
	register uint64_t r11 __asm__("r11") = TDVMCALL_GET_TD_VMCALL_INFO;
	register uint64_t r12 __asm__("r12") = query;
	register uint64_t r13 __asm__("r13") = 0;
	register uint64_t r14 __asm__("r14") = 0;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (r10), "+r" (r11), "+r" (r12), "+r" (r13), "+r" (r14)
			  : "c" (0x7c00)
			  : TDX_CALL_CLOBBERS);
	rax |= r10;
	r11_out = r11;
	r12_out = r12;
	r13_out = r13;
	r14_out = r14;
	tdx_put(bitmap0, r11_out);
	tdx_put(bitmap1, r12_out);
	tdx_put(bitmap2, r13_out);
	tdx_put(bitmap3, r14_out);
	return rax;
}

/**
 * tdvmcall_map_gpa - Ask the host to map a range as shared or private
 * @gpa: [in, R12] start, with or without the shared bit; aligned to 4096 bytes
 * @size: [in, R13] bytes; aligned to 4096 bytes
 * @next: [out, R11] first address that is not done (also on error)
 *
 * Resume: start at the returned address, with what is left of the size.
 * Sub-function 0x10001, version 0. Since: GHCI 1.0.
 * Not checked against a module: the operands come from confidential-containers/td-shim
 * tdx-tdcall/src/tdx.rs, tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h.
 *
 * Returns, in the order of the checks:
 *   TDVMCALL_STATUS_INVALID_OPERAND      the host does not accept an operand, or does not serve the
 *                                        call
 *   TDVMCALL_STATUS_ALIGN_ERROR          start or size is not aligned to 4 KiB
 *   TDVMCALL_STATUS_GPA_INUSE            a page is in use, for a device say
 *   TDVMCALL_STATUS_RETRY                part of it is done; go on at the returned address
 *   TDVMCALL_STATUS_SUCCESS              done
 */
TDX_CALL tdx_status
tdvmcall_map_gpa(uint64_t gpa, uint64_t size, uint64_t *next)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VMCALL;
	uint64_t r11_out;
	register uint64_t r10 __asm__("r10") = 0;
	register uint64_t r11 __asm__("r11") = TDVMCALL_MAP_GPA;
	register uint64_t r12 __asm__("r12") = gpa;
	register uint64_t r13 __asm__("r13") = size;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (r10), "+r" (r11), "+r" (r12), "+r" (r13)
			  : "c" (0x3c00)
			  : TDX_CALL_CLOBBERS);
	rax |= r10;
	r11_out = r11;
	tdx_put(next, r11_out);
	return rax;
}

/**
 * tdvmcall_get_quote - Ask for a quote of a TDREPORT
 * @buffer: [in, R12] shared buffer that holds the request and takes the answer; aligned to 4096
 *	bytes
 * @size: [in, R13] bytes of it; aligned to 4096 bytes
 *
 * The answer comes later: poll the status in the buffer, or wait for the event interrupt.
 * Sub-function 0x10002, version 0. Since: GHCI 1.0.
 * Not checked against a module: the operands come from confidential-containers/td-shim
 * tdx-tdcall/src/tdx.rs, tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h.
 *
 * Returns, in the order of the checks:
 *   TDVMCALL_STATUS_INVALID_OPERAND      the host does not accept an operand, or does not serve the
 *                                        call
 *   TDVMCALL_STATUS_ALIGN_ERROR          buffer or size is not aligned to 4 KiB
 *   TDVMCALL_STATUS_SUCCESS              done
 */
TDX_CALL tdx_status
tdvmcall_get_quote(uint64_t buffer, uint64_t size)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VMCALL;
	register uint64_t r10 __asm__("r10") = 0;
	register uint64_t r11 __asm__("r11") = TDVMCALL_GET_QUOTE;
	register uint64_t r12 __asm__("r12") = buffer;
	register uint64_t r13 __asm__("r13") = size;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (r10), "+r" (r11), "+r" (r12), "+r" (r13)
			  : "c" (0x3c00)
			  : TDX_CALL_CLOBBERS);
	return rax | r10;
}

/**
 * tdvmcall_report_fatal_error - Tell the host that this TD cannot go on
 * @error: [in, R12] error code in 31:0; bit 63: R13 is valid
 * @text: [in, R13] shared page with a zero-terminated text, or 0
 *
 * Note: a Linux guest puts its message into the eight registers of the second form, not into
 * memory.
 * Sub-function 0x10003, version 0. Since: GHCI 1.0.
 * Not checked against a module: the operands come from confidential-containers/td-shim
 * tdx-tdcall/src/tdx.rs, tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h.
 *
 * Returns, in the order of the checks:
 *   TDVMCALL_STATUS_INVALID_OPERAND      the host does not accept an operand, or does not serve the
 *                                        call
 *   TDVMCALL_STATUS_SUCCESS              done
 */
TDX_CALL tdx_status
tdvmcall_report_fatal_error(uint64_t error, uint64_t text)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VMCALL;
	register uint64_t r10 __asm__("r10") = 0;
	register uint64_t r11 __asm__("r11") = TDVMCALL_REPORT_FATAL_ERROR;
	register uint64_t r12 __asm__("r12") = error;
	register uint64_t r13 __asm__("r13") = text;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (r10), "+r" (r11), "+r" (r12), "+r" (r13)
			  : "c" (0x3c00)
			  : TDX_CALL_CLOBBERS);
	return rax | r10;
}

/**
 * tdvmcall_report_fatal_error_text - Tell the host that this TD cannot go on
 * @error: [in, R12] error code in 31:0; bit 63: R13 is valid
 * @text: [in, R13] shared page with a zero-terminated text, or 0
 * @text0: [in, R14] bytes 0 to 7 of the text
 * @text1: [in, R15] bytes 8 to 15
 * @text2: [in, RBX] bytes 16 to 23
 * @text3: [in, RDI] bytes 24 to 31
 * @text4: [in, RSI] bytes 32 to 39
 * @text5: [in, R8] bytes 40 to 47
 * @text6: [in, R9] bytes 48 to 55
 * @text7: [in, RDX] bytes 56 to 63
 *
 * Note: a Linux guest puts its message into the eight registers of the second form, not into
 * memory.
 * Sub-function 0x10003, version 0. Since: GHCI 1.0.
 * Not checked against a module: the operands come from confidential-containers/td-shim
 * tdx-tdcall/src/tdx.rs, tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h.
 *
 * Returns, in the order of the checks:
 *   TDVMCALL_STATUS_INVALID_OPERAND      the host does not accept an operand, or does not serve the
 *                                        call
 *   TDVMCALL_STATUS_SUCCESS              done
 */
TDX_CALL tdx_status
tdvmcall_report_fatal_error_text(uint64_t error, uint64_t text, uint64_t text0, uint64_t text1,
				 uint64_t text2, uint64_t text3, uint64_t text4, uint64_t text5,
				 uint64_t text6, uint64_t text7)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VMCALL, rbx = text2, rdi = text3;
	register uint64_t rdx __asm__("rdx") = text7;
	register uint64_t rsi __asm__("rsi") = text4;
	register uint64_t r8 __asm__("r8") = text5;
	register uint64_t r9 __asm__("r9") = text6;
	register uint64_t r10 __asm__("r10") = 0;
	register uint64_t r11 __asm__("r11") = TDVMCALL_REPORT_FATAL_ERROR;
	register uint64_t r12 __asm__("r12") = error;
	register uint64_t r13 __asm__("r13") = text;
	register uint64_t r14 __asm__("r14") = text0;
	register uint64_t r15 __asm__("r15") = text1;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (rdx), "+b" (rbx), "+r" (rsi), "+D" (rdi),
			    "+r" (r8), "+r" (r9), "+r" (r10), "+r" (r11), "+r" (r12), "+r" (r13),
			    "+r" (r14), "+r" (r15)
			  : "c" (0xffcc)
			  : TDX_CALL_CLOBBERS);
	return rax | r10;
}

/**
 * tdvmcall_setup_event_notify_interrupt - Say which interrupt the host raises for events
 * @vector: [in, R12] 32 to 255
 *
 * Sub-function 0x10004, version 0. Since: GHCI 1.0.
 * Not checked against a module: the operands come from confidential-containers/td-shim
 * tdx-tdcall/src/tdx.rs, tianocore/edk2 MdePkg/Include/IndustryStandard/Tdx.h.
 *
 * Returns, in the order of the checks:
 *   TDVMCALL_STATUS_INVALID_OPERAND      the host does not accept an operand, or does not serve the
 *                                        call
 *   TDVMCALL_STATUS_SUCCESS              done
 */
TDX_CALL tdx_status
tdvmcall_setup_event_notify_interrupt(uint64_t vector)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VMCALL;
	register uint64_t r10 __asm__("r10") = 0;
	register uint64_t r11 __asm__("r11") = TDVMCALL_SETUP_EVENT_NOTIFY_INTERRUPT;
	register uint64_t r12 __asm__("r12") = vector;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (r10), "+r" (r11), "+r" (r12)
			  : "c" (0x1c00)
			  : TDX_CALL_CLOBBERS);
	return rax | r10;
}

/**
 * tdvmcall_service - Send a command to a service of the host
 * @command: [in, R12] shared command buffer
 * @response: [in, R13] shared response buffer
 * @vector: [in, R14] interrupt that says it is done; 0 to wait
 * @timeout: [in, R15] most time to take
 *
 * Sub-function 0x10005, version 0. Since: GHCI 1.5.
 * Not checked against a module: the operands come from confidential-containers/td-shim
 * tdx-tdcall/src/tdx.rs.
 *
 * Returns, in the order of the checks:
 *   TDVMCALL_STATUS_INVALID_OPERAND      the host does not accept an operand, or does not serve the
 *                                        call
 *   TDVMCALL_STATUS_SUCCESS              done
 */
TDX_CALL tdx_status
tdvmcall_service(uint64_t command, uint64_t response, uint64_t vector, uint64_t timeout)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VMCALL;
	register uint64_t r10 __asm__("r10") = 0;
	register uint64_t r11 __asm__("r11") = TDVMCALL_SERVICE;
	register uint64_t r12 __asm__("r12") = command;
	register uint64_t r13 __asm__("r13") = response;
	register uint64_t r14 __asm__("r14") = vector;
	register uint64_t r15 __asm__("r15") = timeout;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (r10), "+r" (r11), "+r" (r12), "+r" (r13),
			    "+r" (r14), "+r" (r15)
			  : "c" (0xfc00)
			  : TDX_CALL_CLOBBERS);
	return rax | r10;
}

/**
 * tdvmcall_migtd_wait_for_request - Wait for a migration request
 * @size: [in, R13] bytes of the buffer
 * @buffer: [in, R14] shared buffer
 * @vector: [in, R15] interrupt that says it is done
 *
 * Sub-function 0x10006, version 0. Since: GHCI 1.5.
 * Not checked against a module: the operands come from confidential-containers/td-shim
 * tdx-tdcall/src/tdx.rs.
 *
 * Returns, in the order of the checks:
 *   TDVMCALL_STATUS_INVALID_OPERAND      the host does not accept an operand, or does not serve the
 *                                        call
 *   TDVMCALL_STATUS_SUCCESS              done
 */
TDX_CALL tdx_status
tdvmcall_migtd_wait_for_request(uint64_t size, uint64_t buffer, uint64_t vector)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VMCALL;
	register uint64_t r10 __asm__("r10") = 0;
	register uint64_t r11 __asm__("r11") = TDVMCALL_MIGTD_WAIT_FOR_REQUEST;
	register uint64_t r12 __asm__("r12") = 0x10001;
	register uint64_t r13 __asm__("r13") = size;
	register uint64_t r14 __asm__("r14") = buffer;
	register uint64_t r15 __asm__("r15") = vector;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+r" (r10), "+r" (r11), "+r" (r12), "+r" (r13),
			    "+r" (r14), "+r" (r15)
			  : "c" (0xfc00)
			  : TDX_CALL_CLOBBERS);
	return rax | r10;
}

/**
 * tdvmcall_migtd_report_status - Report how a migration request went
 * @request: [in, R13] migration request id
 * @status: [in, R14] status before the migration
 * @size: [in, R15] bytes of the buffer
 * @buffer: [in, RBX] shared buffer
 * @vector: [in, RDI] interrupt that says it is done
 *
 * Sub-function 0x10006, version 0. Since: GHCI 1.5.
 * Not checked against a module: the operands come from confidential-containers/td-shim
 * tdx-tdcall/src/tdx.rs.
 *
 * Returns, in the order of the checks:
 *   TDVMCALL_STATUS_INVALID_OPERAND      the host does not accept an operand, or does not serve the
 *                                        call
 *   TDVMCALL_STATUS_SUCCESS              done
 */
TDX_CALL tdx_status
tdvmcall_migtd_report_status(uint64_t request, uint64_t status, uint64_t size, uint64_t buffer,
			     uint64_t vector)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VMCALL, rbx = buffer, rdi = vector;
	register uint64_t r10 __asm__("r10") = 0;
	register uint64_t r11 __asm__("r11") = TDVMCALL_MIGTD_REPORT_STATUS;
	register uint64_t r12 __asm__("r12") = 0x10002;
	register uint64_t r13 __asm__("r13") = request;
	register uint64_t r14 __asm__("r14") = status;
	register uint64_t r15 __asm__("r15") = size;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+b" (rbx), "+D" (rdi), "+r" (r10), "+r" (r11),
			    "+r" (r12), "+r" (r13), "+r" (r14), "+r" (r15)
			  : "c" (0xfc88)
			  : TDX_CALL_CLOBBERS);
	return rax | r10;
}

/**
 * tdvmcall_migtd_send - Send data to the other migration TD
 * @request: [in, R13] migration request id
 * @size: [in, R14] bytes
 * @buffer: [in, R15] shared buffer
 * @vector: [in, RBX] interrupt that says it is done
 *
 * Sub-function 0x10006, version 0. Since: GHCI 1.5.
 * Not checked against a module: the operands come from confidential-containers/td-shim
 * tdx-tdcall/src/tdx.rs.
 *
 * Returns, in the order of the checks:
 *   TDVMCALL_STATUS_INVALID_OPERAND      the host does not accept an operand, or does not serve the
 *                                        call
 *   TDVMCALL_STATUS_SUCCESS              done
 */
TDX_CALL tdx_status
tdvmcall_migtd_send(uint64_t request, uint64_t size, uint64_t buffer, uint64_t vector)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VMCALL, rbx = vector;
	register uint64_t r10 __asm__("r10") = 0;
	register uint64_t r11 __asm__("r11") = TDVMCALL_MIGTD_SEND;
	register uint64_t r12 __asm__("r12") = 0x10003;
	register uint64_t r13 __asm__("r13") = request;
	register uint64_t r14 __asm__("r14") = size;
	register uint64_t r15 __asm__("r15") = buffer;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+b" (rbx), "+r" (r10), "+r" (r11), "+r" (r12),
			    "+r" (r13), "+r" (r14), "+r" (r15)
			  : "c" (0xfc08)
			  : TDX_CALL_CLOBBERS);
	return rax | r10;
}

/**
 * tdvmcall_migtd_receive - Receive data from the other migration TD
 * @request: [in, R13] migration request id
 * @size: [in, R14] bytes
 * @buffer: [in, R15] shared buffer
 * @vector: [in, RBX] interrupt that says it is done
 *
 * Sub-function 0x10006, version 0. Since: GHCI 1.5.
 * Not checked against a module: the operands come from confidential-containers/td-shim
 * tdx-tdcall/src/tdx.rs.
 *
 * Returns, in the order of the checks:
 *   TDVMCALL_STATUS_INVALID_OPERAND      the host does not accept an operand, or does not serve the
 *                                        call
 *   TDVMCALL_STATUS_SUCCESS              done
 */
TDX_CALL tdx_status
tdvmcall_migtd_receive(uint64_t request, uint64_t size, uint64_t buffer, uint64_t vector)
{
	uint64_t rax = TDX_LEAF_TDG_VP_VMCALL, rbx = vector;
	register uint64_t r10 __asm__("r10") = 0;
	register uint64_t r11 __asm__("r11") = TDVMCALL_MIGTD_RECEIVE;
	register uint64_t r12 __asm__("r12") = 0x10004;
	register uint64_t r13 __asm__("r13") = request;
	register uint64_t r14 __asm__("r14") = size;
	register uint64_t r15 __asm__("r15") = buffer;

	__asm__ volatile (TDX_TDCALL
			  : "+a" (rax), "+b" (rbx), "+r" (r10), "+r" (r11), "+r" (r12),
			    "+r" (r13), "+r" (r14), "+r" (r15)
			  : "c" (0xfc08)
			  : TDX_CALL_CLOBBERS);
	return rax | r10;
}

#endif /* TDX_GEN_TDVMCALL_H */
