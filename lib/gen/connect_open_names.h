/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/* Generated from abi/leaves_*_connect_open.toml; do not edit. Regenerate: make gen */
/* Symbols of a TDX Connect ABI, named by it. */
#ifndef TDX_LIB_GEN_CONNECT_OPEN_NAMES_H
#define TDX_LIB_GEN_CONNECT_OPEN_NAMES_H

#define tdg_devif_rd			tdg_devif_rd_connect_open
#define tdg_devif_request		tdg_devif_request_connect_open
#define tdg_devif_response		tdg_devif_response_connect_open
#define tdg_devif_validate		tdg_devif_validate_connect_open
#define tdg_dmar_accept			tdg_dmar_accept_connect_open
#define tdg_iq_inv_request		tdg_iq_inv_request_connect_open
#define tdg_mmio_accept			tdg_mmio_accept_connect_open
#define tdg_spdm_tpa_get		tdg_spdm_tpa_get_connect_open
#define tdg_spdm_tpa_set		tdg_spdm_tpa_set_connect_open
#define tdh_devif_create		tdh_devif_create_connect_open
#define tdh_devif_mt_add		tdh_devif_mt_add_connect_open
#define tdh_devif_mt_rd			tdh_devif_mt_rd_connect_open
#define tdh_devif_mt_remove		tdh_devif_mt_remove_connect_open
#define tdh_devif_remove		tdh_devif_remove_connect_open
#define tdh_devif_request		tdh_devif_request_connect_open
#define tdh_devif_response		tdh_devif_response_connect_open
#define tdh_dmar_add			tdh_dmar_add_connect_open
#define tdh_dmar_block			tdh_dmar_block_connect_open
#define tdh_dmar_read			tdh_dmar_read_connect_open
#define tdh_dmar_remove			tdh_dmar_remove_connect_open
#define tdh_ide_stream_block		tdh_ide_stream_block_connect_open
#define tdh_ide_stream_create		tdh_ide_stream_create_connect_open
#define tdh_ide_stream_delete		tdh_ide_stream_delete_connect_open
#define tdh_ide_stream_idekmreq		tdh_ide_stream_idekmreq_connect_open
#define tdh_ide_stream_idekmrsp		tdh_ide_stream_idekmrsp_connect_open
#define tdh_iommu_getreg		tdh_iommu_getreg_connect_open
#define tdh_iommu_setreg		tdh_iommu_setreg_connect_open
#define tdh_iq_inv_process		tdh_iq_inv_process_connect_open
#define tdh_iq_inv_request		tdh_iq_inv_request_connect_open
#define tdh_mem_shared_sept_wr		tdh_mem_shared_sept_wr_connect_open
#define tdh_mem_shared_sept_wr_v1	tdh_mem_shared_sept_wr_v1_connect_open
#define tdh_mmio_block			tdh_mmio_block_connect_open
#define tdh_mmio_map			tdh_mmio_map_connect_open
#define tdh_mmio_mt_add			tdh_mmio_mt_add_connect_open
#define tdh_mmio_mt_rd			tdh_mmio_mt_rd_connect_open
#define tdh_mmio_mt_remove		tdh_mmio_mt_remove_connect_open
#define tdh_mmio_mt_set			tdh_mmio_mt_set_connect_open
#define tdh_mmio_unmap			tdh_mmio_unmap_connect_open
#define tdh_spdm_create			tdh_spdm_create_connect_open
#define tdh_spdm_delete			tdh_spdm_delete_connect_open

#endif /* TDX_LIB_GEN_CONNECT_OPEN_NAMES_H */
