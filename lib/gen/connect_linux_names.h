/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/leaves_*_connect_linux.toml; do not edit. Regenerate: make gen */
/* Symbols of a TDX Connect ABI, named by it. */
#ifndef TDX_LIB_GEN_CONNECT_LINUX_NAMES_H
#define TDX_LIB_GEN_CONNECT_LINUX_NAMES_H

#define tdh_ide_stream_block	tdh_ide_stream_block_connect_linux
#define tdh_ide_stream_create	tdh_ide_stream_create_connect_linux
#define tdh_ide_stream_delete	tdh_ide_stream_delete_connect_linux
#define tdh_ide_stream_km	tdh_ide_stream_km_connect_linux
#define tdh_iommu_clear		tdh_iommu_clear_connect_linux
#define tdh_iommu_setup		tdh_iommu_setup_connect_linux
#define tdh_spdm_connect	tdh_spdm_connect_connect_linux
#define tdh_spdm_create		tdh_spdm_create_connect_linux
#define tdh_spdm_delete		tdh_spdm_delete_connect_linux
#define tdh_spdm_disconnect	tdh_spdm_disconnect_connect_linux
#define tdh_spdm_mng		tdh_spdm_mng_connect_linux

#endif /* TDX_LIB_GEN_CONNECT_LINUX_NAMES_H */
