/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The manifest of a module image (SEAM_SIGSTRUCT): its fixed fields, the key
 * that the platform trusts, the CPUs it is for, and its RSA-3072 signature
 * (PKCS#1 v1.5 with SHA-384 over header and body; numbers little-endian).
 */
#include <string.h>

#include "core/crypto.h"
#include "core/machine.h"
#include "core/measure.h"
#include "core/plat.h"
#include "core/seamldr.h"

#define HEADER_TYPE		6u
#define HEADER_LENGTH		0xe1u
#define HEADER_VERSION		0x10000u
#define SIZE_DWORDS		0x200u
#define KEY_DWORDS		0x60u
#define EXPONENT_DWORDS		1u
#define EXPONENT		0x10001u
#define VENDOR_INTEL		0x8086u
#define MODULE_TYPE_DEBUG	(1u << 31)
#define MAX_CPUID_TABLE		255u
#define FMS_STEPPING		0xfu
#define PAGE_BYTES		4096u
#define FAULT_WRAPPER_BYTES	(32u * 16u)	/* a wrapper for each exception */

#define MSR_SGX_DEBUG_MODE	0x503u
#define DEBUG_UNLOCKED		2ull

#define HEADER_BYTES		128u
#define BODY_OFFSET		offsetof(struct seam_sigstruct, seamhash)
#define BODY_BYTES		(sizeof(struct seam_sigstruct) - BODY_OFFSET)

static bool is_zero(const uint8_t *bytes, size_t length)
{
	while (length && !*bytes) {
		bytes++;
		length--;
	}
	return length == 0;
}

static bool fields_are_valid(const struct seam_sigstruct *manifest)
{
	return is_zero(manifest->reserved0, sizeof(manifest->reserved0)) &&
	       is_zero(manifest->reserved1, sizeof(manifest->reserved1)) &&
	       manifest->reserved2 == 0 &&
	       is_zero(manifest->reserved3, sizeof(manifest->reserved3)) &&
	       manifest->header_type == HEADER_TYPE && manifest->header_length == HEADER_LENGTH &&
	       manifest->header_version == HEADER_VERSION && manifest->key_size == KEY_DWORDS &&
	       manifest->modulus_size == KEY_DWORDS &&
	       manifest->exponent_size == EXPONENT_DWORDS &&
	       manifest->module_vendor == VENDOR_INTEL &&
	       !(manifest->module_type & ~MODULE_TYPE_DEBUG) && manifest->attributes == 0 &&
	       manifest->size == SIZE_DWORDS && manifest->cpuid_table_size <= MAX_CPUID_TABLE &&
	       manifest->exponent == EXPONENT &&
	       manifest->min_update_hv <= manifest->module_hv &&
	       manifest->gdt_idt_offset % PAGE_BYTES == 0 &&
	       !manifest->gdt_idt_offset == !manifest->fault_wrapper_offset;
}

static bool key_is_trusted(const struct tdx_machine *machine,
			   const struct seam_sigstruct *manifest)
{
	struct tdx_measurement hash;

	tdx_sha384(manifest->modulus, sizeof(manifest->modulus), &hash);
	return memcmp(hash.bytes, machine->platform.config.module_signer, sizeof(hash.bytes)) == 0;
}

static bool is_for_package(const struct seam_sigstruct *manifest, uint32_t fms)
{
	for (uint32_t i = 0; i < manifest->cpuid_table_size; i++) {
		if (!((manifest->cpuid_table[i] ^ fms) & ~FMS_STEPPING)) {
			return true;
		}
	}
	return false;
}

static bool is_for_platform(const struct tdx_machine *machine,
			    const struct seam_sigstruct *manifest)
{
	for (uint32_t i = 0; i < machine->sysinfo.num_packages; i++) {
		if (!is_for_package(manifest, machine->sysinfo.package_fms[i])) {
			return false;
		}
	}
	return true;
}

bool tdx_seamldr_is_signed(const struct seam_sigstruct *manifest,
			   uint8_t room[sizeof(struct seam_sigstruct)])
{
	const uint8_t *bytes = (const uint8_t *)manifest;

	memcpy(room, bytes, HEADER_BYTES);
	memcpy(room + HEADER_BYTES, bytes + BODY_OFFSET, BODY_BYTES);
	return tdx_rsa3072_verify(manifest->modulus, manifest->exponent, room,
				  HEADER_BYTES + BODY_BYTES, manifest->signature);
}

static bool debug_is_allowed(const struct tdx_machine *machine,
			     const struct seam_sigstruct *manifest)
{
	return !(manifest->module_type & MODULE_TYPE_DEBUG) ||
	       (tdx_plat_rdmsr((struct tdx_machine *)machine, 0, MSR_SGX_DEBUG_MODE) &
		DEBUG_UNLOCKED);
}

static uint8_t minor_svn(const uint8_t svn[2])
{
	return svn[0];
}

static uint8_t major_svn(const uint8_t svn[2])
{
	return svn[1];
}

/* May this SVN come after the one that SEAMEXTEND has? */
static uint64_t check_svn(const struct tdx_machine *machine, const struct tdx_install *op)
{
	const struct tdx_loader *seamldr = &machine->seamldr;
	const uint8_t *loaded = seamldr->seamextend.tee_tcb_svn;
	uint8_t wanted[2];

	memcpy(wanted, &op->manifest.seamsvn, sizeof(wanted));
	if (major_svn(wanted) == 0) {
		return PSEAMLDR_EUNSUPPORTED;
	}
	if (op->params.scenario == TDX_SCENARIO_UPDATE) {
		if (major_svn(wanted) != major_svn(loaded)) {
			return PSEAMLDR_EUNSUPPORTED;
		}
		return minor_svn(wanted) < minor_svn(loaded) ? PSEAMLDR_EBADSIG :
		       PSEAMLDR_SUCCESS;
	}
	if ((seamldr->dirty_keys || seamldr->dirty_caches) &&
	    (major_svn(wanted) != major_svn(loaded) || minor_svn(wanted) < minor_svn(loaded))) {
		return PSEAMLDR_ECLEANUPREQ;
	}
	return PSEAMLDR_SUCCESS;
}

static bool tables_lie_inside(const struct tdx_install *op)
{
	uint64_t size = op->params.num_module_pages * PAGE_BYTES;

	return op->manifest.gdt_idt_offset <= size - PAGE_BYTES &&
	       op->manifest.fault_wrapper_offset <= size - FAULT_WRAPPER_BYTES;
}

uint64_t tdx_seamldr_verify_manifest(const struct tdx_machine *machine,
				     const struct tdx_install *op)
{
	const struct seam_sigstruct *manifest = &op->manifest;
	bool is_debug = manifest->module_type & MODULE_TYPE_DEBUG;
	uint64_t status;

	if (!fields_are_valid(manifest) || !key_is_trusted(machine, manifest) ||
	    !debug_is_allowed(machine, manifest)) {
		return PSEAMLDR_EBADSIG;
	}
	status = check_svn(machine, op);
	if (status != PSEAMLDR_SUCCESS) {
		return status;
	}
	if (!tables_lie_inside(op)) {
		return PSEAMLDR_EBADSIG;
	}
	if (manifest->cpuid_table_size && !is_for_platform(machine, manifest)) {
		return PSEAMLDR_EUNSUPCPU;
	}
	if (!is_debug && !manifest->cpuid_table_size) {
		return PSEAMLDR_EBADSIG;
	}
	return tdx_seamldr_is_signed(manifest, machine->install->page) ? PSEAMLDR_SUCCESS :
								     PSEAMLDR_EBADSIG;
}
