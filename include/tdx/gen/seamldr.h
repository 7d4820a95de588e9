/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/leaves_seamldr.toml; do not edit. Regenerate: make gen */
/*
 * The calls of the P-SEAMLDR, SEAMCALL with bit 63 of RAX set. One at a time in
 * the whole system, and where the CPU loses the current VMCS on return it is to
 * be saved and restored: tdx/seamldr.h does both.
 */
#ifndef TDX_GEN_SEAMLDR_H
#define TDX_GEN_SEAMLDR_H

#include <tdx/transport.h>
#include <tdx/gen/leaves.h>

/*
 * Spec: Intel SEAM Loader Interface Specification (343755).
 *
 * Every call can also return:
 *   TDX_SEAMCALL_VMFAILINVALID           no P-SEAMLDR is loaded, or another CPU is in it
 *   TDX_SEAMCALL_UD                      #UD: the CPU is not in VMX operation, or has no TDX
 *   TDX_SEAMCALL_GP                      #GP: the CPU does not accept the instruction here
 *   PSEAMLDR_EBADCALL                    the P-SEAMLDR does not have the call
 */

/**
 * seamldr_info - Read what the P-SEAMLDR is
 * @info_pa: [in, RCX] where SEAMLDR_INFO goes, in shared memory; aligned to 256 bytes
 *
 * Leaf 0x8000000000000000, version 0. Since: module 1.0.
 * Source: intel/seam-loader p-seam-loader/src/pseamldr_dispatcher/pseamldr_dispatcher.c.
 *
 * Returns, in the order of the checks:
 *   PSEAMLDR_EBADPARAM                   the address is not aligned or not usable, or the contents
 *                                        are wrong
 *   PSEAMLDR_SUCCESS                     done
 */
TDX_CALL tdx_status
seamldr_info(uint64_t info_pa)
{
	uint64_t rax = TDX_LEAF_SEAMLDR_INFO;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (info_pa)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * seamldr_install - Install or update the TDX module
 * @params_pa: [in, RCX] SEAMLDR_PARAMS; aligned to 4096 bytes
 * @unrecoverable: [out, RDX] 1: an error, and the old module is gone (also on error)
 *
 * To be called on every logical processor; the last one does the work.
 * Leaf 0x8000000000000001, version 0. Since: module 1.0.
 * Source: intel/tdx-loader@f477988 (tdx-loader-1.5.02)
 * p-seam-loader/src/pseamldr_dispatcher/api_calls/seamldr_install.c.
 *
 * Returns, in the order of the checks:
 *   PSEAMLDR_EBADCALL                    another session is under way, or called twice on a logical
 *                                        processor
 *   PSEAMLDR_EBADPARAM                   the address is not aligned or not usable, or a field of
 *                                        SEAMLDR_PARAMS is wrong
 *   PSEAMLDR_EBADPARAM                   an update, and no module is loaded
 *   PSEAMLDR_EBADSIG                     a field of SEAM_SIGSTRUCT is wrong, the key is not the
 *                                        trusted one, or a debug module on a locked platform
 *   PSEAMLDR_EUNSUPPORTED                the major SVN is 0, or not that of the module to be
 *                                        updated
 *   PSEAMLDR_EBADSIG                     an update to a lower SVN
 *   PSEAMLDR_ECLEANUPREQ                 a load of a lower SVN or another major one, and keys or
 *                                        caches of the old module are dirty
 *   PSEAMLDR_EBADSIG                     GDT, IDT or fault wrappers lie outside the image
 *   PSEAMLDR_EUNSUPCPU                   the module does not support this CPU
 *   PSEAMLDR_EBADSIG                     a production module without a list of CPUs, or the
 *                                        signature is wrong
 *   PSEAMLDR_ENOENTROPY                  no random number just now
 *   PSEAMLDR_ENOMEM                      the module does not fit
 *   PSEAMLDR_EBADCALL                    no more updates are possible
 *   PSEAMLDR_EBADHANDOFF                 the handoff data are missing, too large, or of a version
 *                                        that the module does not take
 *   PSEAMLDR_EBADHASH                    the hash of the image is wrong; the old module is gone
 *   PSEAMLDR_EBADPARAM                   the image is no ELF that can be loaded; the old module is
 *                                        gone
 *   PSEAMLDR_SUCCESS                     done
 */
TDX_CALL tdx_status
seamldr_install(uint64_t params_pa, uint64_t *unrecoverable)
{
	uint64_t rax = TDX_LEAF_SEAMLDR_INSTALL, rdx;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax), "=d" (rdx)
			  : "c" (params_pa)
			  : TDX_CALL_CLOBBERS);
	tdx_put(unrecoverable, rdx);
	return rax;
}

/**
 * seamldr_shutdown - Shut the P-SEAMLDR down
 *
 * The last logical processor must be the one that launched it.
 * Note: not in the public interface document, but in source V1.0.01.01.
 * Leaf 0x8000000000000002, version 0. Since: module 1.0.
 * Source: intel/tdx-loader@f477988 (tdx-loader-1.5.02)
 * p-seam-loader/src/pseamldr_dispatcher/api_calls/seamldr_shutdown.c.
 *
 * Returns, in the order of the checks:
 *   PSEAMLDR_EBADCALL                    another session is under way
 *   PSEAMLDR_ECLEANUPREQ                 keys or caches of a module are dirty
 *   PSEAMLDR_EBADCALL                    not the logical processor that launched it
 *   PSEAMLDR_SUCCESS                     done
 */
TDX_CALL tdx_status
seamldr_shutdown(void)
{
	uint64_t rax = TDX_LEAF_SEAMLDR_SHUTDOWN;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  :
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * seamldr_seaminfo - Read the configuration of SEAM mode
 * @info_pa: [in, RCX] where the copy of P_SYS_INFO goes; aligned to 2048 bytes
 *
 * Leaf 0x8000000000000003, version 0. Since: module 1.0.
 * Source: intel/seam-loader p-seam-loader/src/pseamldr_dispatcher/pseamldr_dispatcher.c.
 *
 * Returns, in the order of the checks:
 *   PSEAMLDR_EBADPARAM                   the address is not aligned or not usable, or the contents
 *                                        are wrong
 *   PSEAMLDR_SUCCESS                     done
 */
TDX_CALL tdx_status
seamldr_seaminfo(uint64_t info_pa)
{
	uint64_t rax = TDX_LEAF_SEAMLDR_SEAMINFO;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  : "c" (info_pa)
			  : TDX_CALL_CLOBBERS);
	return rax;
}

/**
 * seamldr_cleanup - Erase keys and caches of the module that was loaded
 *
 * To be called on every logical processor; the last one of a package does its work. No module is
 * left, and no handoff data.
 * Resume: repeat the same call on that logical processor.
 * Note: SEAMLDR_INFO.FEATURES0 bit 1 says that it is there.
 * Leaf 0x8000000000000004, version 0. Since: module 1.5.
 * Source: intel/tdx-loader@f477988 (tdx-loader-1.5.02)
 * p-seam-loader/src/pseamldr_dispatcher/api_calls/seamldr_cleanup.c.
 *
 * Returns, in the order of the checks:
 *   PSEAMLDR_EBADCALL                    another session is under way, called twice on a logical
 *                                        processor, or nothing was ever installed
 *   PSEAMLDR_ENOENTROPY                  no random number just now for a key
 *   PSEAMLDR_EINTERRUPT                  an interrupt is pending
 *   PSEAMLDR_SUCCESS                     done
 */
TDX_CALL tdx_status
seamldr_cleanup(void)
{
	uint64_t rax = TDX_LEAF_SEAMLDR_CLEANUP;

	__asm__ volatile (TDX_SEAMCALL
			  : "+a" (rax)
			  :
			  : TDX_CALL_CLOBBERS);
	return rax;
}

#endif /* TDX_GEN_SEAMLDR_H */
