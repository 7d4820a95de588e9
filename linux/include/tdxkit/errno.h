/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The one place where a status becomes an errno, for consumers that hand one to
 * user space. Not for deciding what to do next: the predicates of tdx/status.h
 * keep what this loses.
 */
#ifndef TDXKIT_ERRNO_H
#define TDXKIT_ERRNO_H

#include <linux/errno.h>
#include <tdx/status.h>

/**
 * tdxkit_errno() - Say in an errno what a call of the TDX module returned
 * @status: of the module, or a TDX_SEAMCALL_*; not of the P-SEAMLDR
 *
 * Return: 0 for every status without the error bit; -ENODEV without a module,
 * -EACCES and -EOPNOTSUPP for #UD and #GP, as Linux has them; -EBUSY for a lock
 * that another call holds, -EAGAIN for what is to be called again; else -EIO.
 */
static inline int tdxkit_errno(tdx_status status)
{
	if (!tdx_status_is_error(status))
		return 0;
	if (status == TDX_SEAMCALL_VMFAILINVALID)
		return -ENODEV;
	if (status == TDX_SEAMCALL_UD)
		return -EACCES;
	if (status == TDX_SEAMCALL_GP)
		return -EOPNOTSUPP;
	if (tdx_status_is_operand_busy(status) || tdx_status_is_sys_busy(status))
		return -EBUSY;
	if (tdx_status_is_interrupted_resumable(status) ||
	    tdx_status_is_interrupted_restartable(status) ||
	    tdx_status_is_rnd_no_entropy(status))
		return -EAGAIN;
	return -EIO;
}

#endif /* TDXKIT_ERRNO_H */
