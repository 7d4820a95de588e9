/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDG.SERVTD.RD and .WR: what they share, which is all but the access itself.
 * A service TD reaches the metadata of a TD that it is bound to.
 */
#ifndef TDX_MODULE_LEAF_TDG_SERVTD_H
#define TDX_MODULE_LEAF_TDG_SERVTD_H

#include "core/guest.h"
#include "core/metadata.h"

/**
 * tdx_servtd_bind - find the target TD and check that the caller is bound to it
 * @md: [out] the service TD's view of it
 * @access: TDX_MD_SERVTD_RD or _WR
 *
 * Returns a status, or leaves guest->next at a TD exit: the binding is not
 * what the service TD believes, which the host is to know.
 */
uint64_t tdx_servtd_bind(struct tdx_call *call, struct tdx_md *md, enum tdx_md_access access);

#endif /* TDX_MODULE_LEAF_TDG_SERVTD_H */
