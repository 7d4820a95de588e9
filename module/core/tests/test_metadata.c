/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The metadata engine on hand-made TD structures: finding, iterating, masks,
 * and the writes that imply something.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <tdx/status.h>

#include "core/memory.h"
#include "core/metadata.h"
#include "core/params.h"

#define TDR_PA		0x100000u
#define TDCX_PA		0x110000u
#define TDVPS_PA	0x120000u
#define MEMORY		(64ull << 20)

struct fixture {
	struct tdx_machine *machine;
	struct tdx_md sys, td, vp;
};

static int setup(void **state)
{
	static struct tdx_machine_config config;
	struct fixture *fixture = calloc(1, sizeof(*fixture));
	struct tdr *tdr;
	struct tdvps *tdvps;

	tdx_machine_config_default(&config, MEMORY, 1);
	fixture->machine = tdx_machine_create(&config, NULL, 0);
	if (!fixture->machine) {
		free(fixture);
		return -1;
	}
	/* What TDH.SYS.INIT would have found. */
	fixture->machine->module.cpu.native_tsc_hz = 2000000000;
	fixture->machine->module.private_hkid_min = 32;
	tdr = tdx_memory_private(fixture->machine, TDR_PA, 0);
	tdvps = tdx_memory_private(fixture->machine, TDVPS_PA, 0);
	for (uint32_t i = 0; i < TDX_TDCS_MAX_PAGES; i++) {
		tdr->tdcx_pa[i] = TDCX_PA + i * TDX_PAGE;
	}
	for (uint32_t i = 0; i < TDX_TDVPS_MAX_PAGES; i++) {
		tdvps->tdvps_pa[i] = TDVPS_PA + i * TDX_PAGE;
	}
	fixture->sys = (struct tdx_md){
		.lp = tdx_machine_lp(fixture->machine, 0), .context = TDX_MD_SYS,
		.access = TDX_MD_HOST_RD,
	};
	fixture->td = fixture->sys;
	fixture->td.context = TDX_MD_TD;
	fixture->td.tdr = tdr;
	fixture->td.tdcs = tdx_memory_private(fixture->machine, TDCX_PA, 0);
	fixture->vp = fixture->td;
	fixture->vp.context = TDX_MD_VP;
	fixture->vp.tdvps = tdvps;
	*state = fixture;
	return 0;
}

static int teardown(void **state)
{
	struct fixture *fixture = *state;

	tdx_machine_destroy(fixture->machine);
	free(fixture);
	return 0;
}

static void check_order(const struct tdx_field *table, uint32_t count)
{
	uint64_t end = 0;

	for (uint32_t i = 0; i < count; i++) {
		const struct tdx_field *row = &table[i];
		uint64_t start = (uint64_t)tdx_md_class(row->id) << 24 | tdx_md_code(row->id);

		assert_true(start >= end);
		end = start + row->fields * row->elements * ((row->id >> 50 & 1) + 1);
	}
}

static void rows_ascend_and_do_not_overlap(void **state)
{
	check_order(tdx_fields_sys, TDX_NUM_FIELDS_SYS);
	check_order(tdx_fields_td, TDX_NUM_FIELDS_TD);
	check_order(tdx_fields_vp, TDX_NUM_FIELDS_VP);
	check_order(tdx_fields_vmcs, TDX_NUM_FIELDS_VMCS);
	check_order(tdx_fields_l2_vmcs, TDX_NUM_FIELDS_L2_VMCS);
}

#define TD_AT(row, type, member)	\
	assert_int_equal(tdx_fields_td[TDX_FIELD_TD_##row].offset, offsetof(struct type, member))
#define VP_AT(row, member)		\
	assert_int_equal(tdx_fields_vp[TDX_FIELD_VP_##row].offset, offsetof(struct tdvps, member))

/* Metadata is addressed by offset: a member that moved would read as another. */
static void rows_lie_where_the_structures_have_them(void **state)
{
	TD_AT(FATAL, tdr, fatal);
	TD_AT(CHLDCNT, tdr, chldcnt);
	TD_AT(TDCX_PA, tdr, tdcx_pa);
	TD_AT(TD_UUID, tdr, td_uuid);
	TD_AT(HKID, tdr, hkid);
	TD_AT(PKG_CONFIG_BITMAP, tdr, pkg_config_bitmap);
	TD_AT(SEAMDB_NONCE, tdr, seamdb_nonce);
	TD_AT(NUM_VCPUS, tdcs, num_vcpus);
	TD_AT(OP_STATE, tdcs, op_state);
	TD_AT(NUM_L2_VMS, tdcs, num_l2_vms);
	TD_AT(ATTRIBUTES, tdcs, attributes);
	TD_AT(EPTP, tdcs, eptp);
	TD_AT(TSC_OFFSET, tdcs, tsc_offset);
	TD_AT(XBUFF_SIZE, tdcs, xbuff_size);
	TD_AT(HP_LOCK_TIMEOUT, tdcs, hp_lock_timeout);
	TD_AT(TD_CTLS, tdcs, td_ctls);
	TD_AT(CPUID_VALID, tdcs, cpuid_valid);
	TD_AT(TD_EPOCH, tdcs, td_epoch);
	TD_AT(MRTD, tdcs, mrtd);
	TD_AT(RTMR, tdcs, rtmr);
	TD_AT(CPUID_VALUES, tdcs, cpuid_values);
	TD_AT(VIRTUAL_IA32_ARCH_CAPABILITIES, tdcs, virt_arch_capabilities);
	TD_AT(VIRTUAL_IA32_VMX_EXIT_CTLS2, tdcs, virt_exit_ctls2);
	TD_AT(MIG_ENC_KEY, tdcs, mig_enc_key);
	TD_AT(PRE_IMPORT_UUID, tdcs, preimport_uuid);
	TD_AT(SERVTD_HASH, tdcs, servtd_hash);
	TD_AT(SERVTD_BINDINGS_TABLE, tdcs, servtd_bindings);
	VP_AT(EXIT_REASON, ve_info.exit_reason);
	VP_AT(INSTRUCTION_INFORMATION, ve_info.instruction_info);
	VP_AT(VCPU_INDEX, vcpu_index);
	VP_AT(ASSOC_LPID, assoc_lpid);
	VP_AT(LAST_EXIT_TSC, last_exit_tsc);
	VP_AT(XFAM, xfam);
	VP_AT(TDVPS_PAGE_PA, tdvps_pa);
	VP_AT(HP_LOCK_BUSY_START, hp_lock_busy_start);
	VP_AT(LAST_SEAMDB_INDEX, last_seamdb_index);
	VP_AT(CURR_VM, curr_vm);
	VP_AT(VM_LAUNCHED, vm_launched);
	VP_AT(L2_CTLS, l2_ctls);
	VP_AT(TSC_DEADLINE, tsc_deadline);
	VP_AT(BASE_L2_CR4_READ_SHADOW, base_l2_cr4_shadow);
	VP_AT(SHADOW_PID_HPA, shadow_pid_hpa);
	VP_AT(SHADOW_PROCBASED_EXEC_CTLS2, shadow_procbased2);
	VP_AT(SHADOW_SHARED_EPTP, shadow_shared_eptp);
	VP_AT(L2_VAPIC_HPA, l2_vapic_hpa);
	VP_AT(CPUID_CONTROL, cpuid_control);
	VP_AT(LAST_EPF_GPA_LIST, last_epf_gpa_list);
	assert_int_equal(tdx_fields_td[TDX_FIELD_TD_X2APIC_IDS].offset,
			 TDX_TDCS_PAGE_IDS * TDX_PAGE + offsetof(struct tdcs_ids, x2apic_ids));
	assert_int_equal(tdx_fields_td[TDX_FIELD_TD_SEPT_ROOT].offset,
			 TDX_TDCS_PAGE_SEPT_ROOT * TDX_PAGE);
	assert_int_equal(tdx_fields_vp[TDX_FIELD_VP_XBUFF].offset,
			 TDX_TDVPS_PAGE_XBUFF * TDX_PAGE);
	assert_int_equal(tdx_fields_vp[TDX_FIELD_VP_L2_SHADOW_MSR_BITMAPS_1].offset,
			 TDX_TDVPS_PAGE_L2_MSR_SHADOW * TDX_PAGE);
}

static uint32_t count_fields(const struct tdx_md *md)
{
	uint64_t id = TDX_MD_NO_FIELD, last = 0, value;
	uint32_t count = 0;

	while (!tdx_md_is_null(id = tdx_md_next(md, id))) {
		/* Ascending without the CPUID leaves, whose codes are leaf numbers. */
		if (!(md->context == TDX_MD_TD && tdx_md_class(id) == TDX_MD_CLASS_CPUID)) {
			uint64_t order = (uint64_t)tdx_md_class(id) << 24 | tdx_md_code(id);

			assert_true(count == 0 || order > last);
			last = order;
		}
		assert_int_equal(tdx_md_read(md, id, &value), TDX_SUCCESS);
		count++;
	}
	return count;
}

static void iteration_visits_each_readable_element_once(void **state)
{
	struct fixture *fixture = *state;
	uint32_t expected = 0;

	for (uint32_t i = 0; i < TDX_NUM_FIELDS_SYS; i++) {
		if (tdx_fields_sys[i].host.rd) {
			expected += tdx_fields_sys[i].fields * tdx_fields_sys[i].elements;
		}
	}
	assert_int_equal(count_fields(&fixture->sys), expected);
}

static void a_td_has_fields_only_for_the_l2_vms_it_has(void **state)
{
	struct fixture *fixture = *state;
	uint32_t before = 0, now;
	uint64_t value;

	fixture->vp.debug = true;
	for (uint16_t vms = 0; vms <= TDX_MAX_L2_VMS; vms++) {
		fixture->td.tdcs->num_l2_vms = vms;
		now = count_fields(&fixture->vp);
		assert_true(now > before);
		before = now;
	}
	fixture->td.tdcs->num_l2_vms = 1;
	/* VMCS of VM 1 and VM 2, field VPID. */
	assert_int_equal(tdx_md_read(&fixture->vp, 0x2424000100000000, &value), TDX_SUCCESS);
	assert_int_equal(tdx_md_read(&fixture->vp, 0x2c24000100000000, &value),
			 TDX_METADATA_FIELD_ID_INCORRECT);
}

static void a_single_element_id_has_no_counts_and_no_reserved_bits(void **state)
{
	static const uint64_t wrong[] = { 1ull << 24, 1ull << 34, 1ull << 38, 1ull << 47,
					  1ull << 55, 1ull << 62 };
	struct fixture *fixture = *state;

	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		assert_int_equal(tdx_md_check_single(&fixture->sys, wrong[i]),
				 TDX_METADATA_FIELD_ID_INCORRECT);
	}
	/* Size, step, write mask, context and bit 63 are not looked at. */
	assert_int_equal(tdx_md_check_single(&fixture->sys, 3ull << 32 | 1ull << 50 | 1ull << 51 |
					     7ull << 52 | 1ull << 63), TDX_SUCCESS);
}

static void the_high_half_of_a_vmcs_field_is_no_field(void **state)
{
	struct fixture *fixture = *state;
	uint64_t value;

	fixture->vp.debug = true;
	assert_int_equal(tdx_md_read(&fixture->vp, VMCS_TSC_OFFSET, &value), TDX_SUCCESS);
	assert_int_equal(tdx_md_read(&fixture->vp, VMCS_TSC_OFFSET + 1, &value),
			 TDX_METADATA_FIELD_ID_INCORRECT);
}

static void masks_depend_on_who_asks(void **state)
{
	struct fixture *fixture = *state;
	uint64_t id = tdx_fields_vmcs[TDX_FIELD_VMCS_GUEST_RIP].id, value = 0, old = 0;

	fixture->vp.debug = false;
	assert_int_equal(tdx_md_read(&fixture->vp, id, &value), TDX_METADATA_FIELD_NOT_READABLE);
	fixture->vp.debug = true;
	fixture->vp.access = TDX_MD_HOST_WR;
	assert_int_equal(tdx_md_write(&fixture->vp, id, 0x1234, ~0ull, &old), TDX_SUCCESS);
	fixture->vp.access = TDX_MD_HOST_RD;
	assert_int_equal(tdx_md_read(&fixture->vp, id, &value), TDX_SUCCESS);
	assert_int_equal(value, 0x1234);
	assert_int_equal(tdx_md_vmcs(&fixture->vp, 0)->state.rip, 0x1234);
}

static void a_lock_timeout_is_microseconds_outside_and_ticks_inside(void **state)
{
	struct fixture *fixture = *state;
	uint64_t id = tdx_fields_td[TDX_FIELD_TD_HP_LOCK_TIMEOUT].id, old = 0, value = 0;

	fixture->td.access = TDX_MD_HOST_WR;
	assert_int_equal(tdx_md_write(&fixture->td, id, TDX_HP_TIMEOUT_MIN_US - 1, ~0ull, &old),
			 TDX_METADATA_FIELD_VALUE_NOT_VALID);
	assert_int_equal(tdx_md_write(&fixture->td, id, 20000, 0xffff, &old),
			 TDX_METADATA_WR_MASK_NOT_VALID);
	assert_int_equal(tdx_md_write(&fixture->td, id, 20000, ~0ull, &old), TDX_SUCCESS);
	assert_int_equal(fixture->td.tdcs->hp_lock_timeout, 40000000);
	fixture->td.access = TDX_MD_HOST_RD;
	assert_int_equal(tdx_md_read(&fixture->td, id, &value), TDX_SUCCESS);
	assert_int_equal(value, 20000);
}

static void posted_interrupts_need_vector_and_descriptor_first(void **state)
{
	struct fixture *fixture = *state;
	struct tdx_vmcs *vmcs = tdx_md_vmcs(&fixture->vp, 0);
	uint64_t id = tdx_fields_vmcs[TDX_FIELD_VMCS_PIN_BASED_CONTROLS].id, old = 0;

	fixture->vp.debug = false;
	fixture->vp.access = TDX_MD_HOST_WR;
	tdx_vmcs_write(vmcs, NULL, VMCS_POSTED_INTERRUPT_VECTOR, 0xffff);
	tdx_vmcs_write(vmcs, NULL, VMCS_POSTED_INTERRUPT_DESCRIPTOR, TDX_NULL_PA);
	assert_int_equal(tdx_md_write(&fixture->vp, id, 0x80, 0x80, &old),
			 tdx_status_with_operand(TDX_TD_VMCS_FIELD_NOT_INITIALIZED,
						 VMCS_POSTED_INTERRUPT_VECTOR));
	tdx_vmcs_write(vmcs, NULL, VMCS_POSTED_INTERRUPT_VECTOR, 0x20);
	assert_int_equal(tdx_md_write(&fixture->vp, id, 0x80, 0x80, &old),
			 tdx_status_with_operand(TDX_TD_VMCS_FIELD_NOT_INITIALIZED,
						 VMCS_POSTED_INTERRUPT_DESCRIPTOR));
	tdx_vmcs_write(vmcs, NULL, VMCS_POSTED_INTERRUPT_DESCRIPTOR, 0x200000);
	assert_int_equal(tdx_md_write(&fixture->vp, id, 0x80, 0x80, &old), TDX_SUCCESS);
	assert_int_equal(fixture->vp.tdvps->shadow_pinbased & 0x80, 0x80);
}

static void a_bit_outside_the_mask_may_be_given_but_not_changed(void **state)
{
	struct fixture *fixture = *state;
	struct tdx_vmcs *vmcs = tdx_md_vmcs(&fixture->vp, 0);
	uint64_t id = tdx_fields_vmcs[TDX_FIELD_VMCS_PIN_BASED_CONTROLS].id, old = 0;

	fixture->vp.debug = false;
	fixture->vp.access = TDX_MD_HOST_WR;
	tdx_vmcs_write(vmcs, NULL, VMCS_PIN_BASED_CONTROLS, 0x29);
	assert_int_equal(tdx_md_write(&fixture->vp, id, 0x29, 0xff, &old), TDX_SUCCESS);
	assert_int_equal(tdx_md_write(&fixture->vp, id, 0x28, 0xff, &old),
			 TDX_METADATA_FIELD_VALUE_NOT_VALID);
	assert_int_equal(tdx_md_write(&fixture->vp, id, 0, 0x1, &old),
			 TDX_METADATA_FIELD_NOT_WRITABLE);
}

/* --- L2: what the L1 VMM writes ------------------------------------------ */

#define L2_ID(row)	\
	((tdx_fields_l2_vmcs[TDX_FIELD_L2_VMCS_##row].id & ~(0x3full << 56)) | 36ull << 56)

static void as_l1_vmm(struct fixture *fixture, bool write)
{
	fixture->td.tdcs->num_l2_vms = 1;
	fixture->vp.access = write ? TDX_MD_GUEST_WR : TDX_MD_GUEST_RD;
}

static uint64_t l1_read(struct fixture *fixture, uint64_t id)
{
	uint64_t value = 0;

	as_l1_vmm(fixture, false);
	assert_int_equal(tdx_md_read(&fixture->vp, id, &value), TDX_SUCCESS);
	return value;
}

static uint64_t l1_write(struct fixture *fixture, uint64_t id, uint64_t value)
{
	uint64_t old = 0;

	as_l1_vmm(fixture, true);
	return tdx_md_write(&fixture->vp, id, value, ~0ull, &old);
}

static void l1_gets_its_cr0_wish_back_and_the_cpu_the_combination(void **state)
{
	struct fixture *fixture = *state;
	struct tdx_vmcs *vmcs = tdx_md_vmcs(&fixture->vp, 1);

	fixture->vp.tdvps->base_l2_cr0_mask = 0x60000020;
	fixture->vp.tdvps->base_l2_cr0_shadow = 0x20;
	assert_int_equal(l1_write(fixture, L2_ID(CR0_GUEST_HOST_MASK), 0x21), TDX_SUCCESS);
	assert_int_equal(l1_write(fixture, L2_ID(CR0_READ_SHADOW), 0x1), TDX_SUCCESS);
	assert_int_equal(l1_read(fixture, L2_ID(CR0_GUEST_HOST_MASK)), 0x21);
	assert_int_equal(l1_read(fixture, L2_ID(CR0_READ_SHADOW)), 0x1);
	assert_int_equal(tdx_vmcs_read(vmcs, NULL, VMCS_CR0_GUEST_HOST_MASK), 0x60000021);
	/* NE is L1's now, and L1 says 0; what is the module's reads from its shadow. */
	assert_int_equal(tdx_vmcs_read(vmcs, NULL, VMCS_CR0_READ_SHADOW), 0x1);
}

static void an_l2_msr_bitmap_keeps_what_the_td_intercepts(void **state)
{
	struct fixture *fixture = *state;
	uint64_t id = tdx_fields_vp[TDX_FIELD_VP_L2_MSR_BITMAPS_1].id + 3, value = 0;
	uint64_t *td = tdx_memory_private(fixture->machine,
					  TDCX_PA + TDX_TDCS_PAGE_MSR_BITMAPS * TDX_PAGE, 0);

	td[3] = 0xf0;
	assert_int_equal(l1_write(fixture, id, 0x0f), TDX_SUCCESS);
	assert_int_equal(l1_read(fixture, id), 0x0f);
	fixture->vp.access = TDX_MD_HOST_RD;
	fixture->vp.debug = true;
	assert_int_equal(tdx_md_read(&fixture->vp, id, &value), TDX_SUCCESS);
	assert_int_equal(value, 0xff);
}

static void the_shared_ept_of_an_l2_vm_takes_effect_when_enabled(void **state)
{
	struct fixture *fixture = *state;
	struct tdx_vmcs *vmcs = tdx_md_vmcs(&fixture->vp, 1);
	uint64_t zero_page = TDCX_PA + TDX_TDCS_PAGE_ZERO * TDX_PAGE;
	uint64_t ctls = tdx_fields_vp[TDX_FIELD_VP_L2_CTLS].id + 1, old;

	fixture->vp.tdvps->shadow_shared_eptp[1] = 0x300000;
	assert_int_equal(l1_write(fixture, ctls, 1), TDX_SUCCESS);
	assert_int_equal(tdx_vmcs_read(vmcs, NULL, VMCS_SHARED_EPT_POINTER), 0x300000);
	fixture->vp.access = TDX_MD_HOST_WR;
	assert_int_equal(tdx_md_write(&fixture->vp, L2_ID(SHARED_EPT_POINTER), 0x400000,
				      0xffffffffff000, &old), TDX_SUCCESS);
	assert_int_equal(tdx_vmcs_read(vmcs, NULL, VMCS_SHARED_EPT_POINTER), 0x400000);
	assert_int_equal(l1_write(fixture, ctls, 0), TDX_SUCCESS);
	assert_int_equal(tdx_vmcs_read(vmcs, NULL, VMCS_SHARED_EPT_POINTER), zero_page);
}

static void an_l2_control_obeys_the_virtual_vmx_msr(void **state)
{
	struct fixture *fixture = *state;

	/* HLT exiting may be 1, TSC offsetting must be. */
	fixture->td.tdcs->virt_true_procbased_ctls = 0x88ull << 32 | 0x8;
	tdx_vmcs_write(tdx_md_vmcs(&fixture->vp, 1), NULL, VMCS_PROC_BASED_CONTROLS, 0x8);
	assert_int_equal(l1_write(fixture, L2_ID(PROC_BASED_CONTROLS), 0x8), TDX_SUCCESS);
	assert_int_equal(l1_write(fixture, L2_ID(PROC_BASED_CONTROLS), 0x8 | 1u << 12),
			 TDX_METADATA_FIELD_VALUE_NOT_VALID);
}

static void a_pause_loop_gap_is_given_in_virtual_ticks(void **state)
{
	struct fixture *fixture = *state;
	struct tdx_vmcs *vmcs = tdx_md_vmcs(&fixture->vp, 1);

	fixture->td.tdcs->tsc_multiplier = 1ull << 47;		/* half as fast */
	assert_int_equal(l1_write(fixture, L2_ID(PLE_GAP), 100), TDX_SUCCESS);
	assert_int_equal(l1_read(fixture, L2_ID(PLE_GAP)), 100);
	assert_int_equal(tdx_vmcs_read(vmcs, NULL, VMCS_PLE_GAP), 200);
	fixture->td.tdcs->tsc_offset = 200;			/* before the TD's time */
	assert_int_equal(l1_write(fixture, L2_ID(PLE_GAP), 100),
			 TDX_METADATA_FIELD_VALUE_NOT_VALID);
}

static void an_l2_virtual_apic_page_is_a_private_gpa(void **state)
{
	struct fixture *fixture = *state;
	uint64_t id = L2_ID(VIRTUAL_APIC_PAGE);

	fixture->vp.tdvps->l2_vapic_gpa[1] = TDX_NULL_PA;
	fixture->vp.tdvps->l2_vapic_hpa[1] = 0x5000;
	assert_int_equal(l1_write(fixture, id, 1ull << 47), TDX_METADATA_FIELD_VALUE_NOT_VALID);
	assert_int_equal(fixture->vp.tdvps->l2_vapic_hpa[1], 0x5000);
	assert_int_equal(l1_write(fixture, id, 0x7000), TDX_SUCCESS);
	assert_int_equal(l1_read(fixture, id), 0x7000);
	assert_int_equal(fixture->vp.tdvps->l2_vapic_hpa[1], TDX_NULL_PA);
}

static void a_debugger_writes_cr3_only_as_a_private_gpa(void **state)
{
	struct fixture *fixture = *state;
	uint64_t id = tdx_fields_vmcs[TDX_FIELD_VMCS_GUEST_CR3].id, old = 0;

	fixture->vp.debug = true;
	fixture->vp.access = TDX_MD_HOST_WR;
	assert_int_equal(tdx_md_write(&fixture->vp, id, 0x1000, ~0ull, &old), TDX_SUCCESS);
	assert_int_equal(tdx_md_write(&fixture->vp, id, 1ull << 47, ~0ull, &old),
			 TDX_METADATA_FIELD_VALUE_NOT_VALID);
	assert_int_equal(tdx_md_write(&fixture->vp, id, 1ull << 63, ~0ull, &old),
			 TDX_METADATA_FIELD_VALUE_NOT_VALID);
	assert_int_equal(tdx_md_vmcs(&fixture->vp, 0)->state.cr3, 0x1000);
}

static void a_debugger_leaves_the_xsave_header_alone(void **state)
{
	struct fixture *fixture = *state;
	uint64_t id = tdx_fields_vp[TDX_FIELD_VP_XBUFF].id, old = 0, value = 0;
	struct tdx_guest_state *vcpu = &tdx_md_vmcs(&fixture->vp, 0)->state;

	fixture->vp.debug = true;
	fixture->vp.access = TDX_MD_HOST_WR;
	assert_int_equal(tdx_md_write(&fixture->vp, id + 64, 1, ~0ull, &old),
			 TDX_METADATA_FIELD_NOT_WRITABLE);
	assert_int_equal(tdx_md_write(&fixture->vp, id + 71, 1, ~0ull, &old),
			 TDX_METADATA_FIELD_NOT_WRITABLE);
	/* XMM1, high half: what the engine will load. */
	assert_int_equal(tdx_md_write(&fixture->vp, id + 23, 0x77, ~0ull, &old), TDX_SUCCESS);
	assert_int_equal(vcpu->xmm[1][1], 0x77);
	fixture->vp.access = TDX_MD_HOST_RD;
	assert_int_equal(tdx_md_read(&fixture->vp, id + 23, &value), TDX_SUCCESS);
	assert_int_equal(value, 0x77);
}

/* --- whatever is asked ------------------------------------------------------ */

static uint64_t next_random(uint64_t *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 7;
	*seed ^= *seed << 17;
	return *seed;
}

/* Mostly an id of a field, at times with a bit of it turned. */
static uint64_t random_id(const struct tdx_md *md, uint64_t *seed)
{
	const struct tdx_field *tables[] = { tdx_fields_td, tdx_fields_vp, tdx_fields_vmcs,
					     tdx_fields_l2_vmcs };
	const uint32_t counts[] = { TDX_NUM_FIELDS_TD, TDX_NUM_FIELDS_VP, TDX_NUM_FIELDS_VMCS,
				    TDX_NUM_FIELDS_L2_VMCS };
	uint64_t random = next_random(seed);
	int table = md->context == TDX_MD_TD ? 0 : 1 + (int)(random % 3);
	const struct tdx_field *row = &tables[table][(random >> 8) % counts[table]];
	uint64_t id = row->id + (random >> 24) % (row->fields * row->elements);

	if (table == 3) {
		id |= (36 + 8 * (random >> 40 & 3)) << 56;
	}
	return (random >> 48 & 3) == 0 ? id ^ 1ull << (random >> 52 & 63) : id;
}

static bool is_own_page(uint64_t page)
{
	return page == TDR_PA / TDX_PAGE ||
	       (page >= TDCX_PA / TDX_PAGE && page < TDCX_PA / TDX_PAGE + TDX_TDCS_MAX_PAGES) ||
	       (page >= TDVPS_PA / TDX_PAGE && page < TDVPS_PA / TDX_PAGE + TDX_TDVPS_MAX_PAGES);
}

static void no_id_and_no_value_reaches_beyond_the_structures(void **state)
{
	static const enum tdx_md_access accesses[] = {
		TDX_MD_HOST_RD, TDX_MD_HOST_WR, TDX_MD_GUEST_RD, TDX_MD_GUEST_WR,
		TDX_MD_SERVTD_RD, TDX_MD_SERVTD_WR, TDX_MD_EXPORT_IMMUTABLE,
		TDX_MD_EXPORT_MUTABLE,
	};
	struct fixture *fixture = *state;
	uint64_t seed = 0x1234567887654321, value, succeeded = 0;
	uint8_t *memory = tdx_machine_memory(fixture->machine);

	memset(fixture->vp.tdvps->shadow_shared_eptp, 0xff, 32);
	fixture->td.tdcs->tsc_multiplier = 1ull << 48;
	for (uint32_t i = 0; i < 300000; i++) {
		struct tdx_md *md = i & 1 ? &fixture->td : &fixture->vp;
		uint64_t random = next_random(&seed), id = random_id(md, &seed);

		md->access = accesses[random & 7];
		md->debug = random >> 8 & 1;
		md->migration_td = random >> 9 & 1;
		fixture->td.tdcs->num_l2_vms = random >> 10 & 3;
		if (md->access & TDX_MD_WRITE) {
			succeeded += tdx_md_write(md, id, next_random(&seed), next_random(&seed) |
						  next_random(&seed), &value) == TDX_SUCCESS;
		} else {
			succeeded += tdx_md_read(md, id, &value) == TDX_SUCCESS;
			(void)tdx_md_next(md, id);
		}
	}
	assert_true(succeeded > 30000);
	for (uint64_t page = 0; page < 0x200; page++) {
		for (uint32_t at = 0; at < TDX_PAGE && !is_own_page(page); at++) {
			assert_int_equal(memory[page * TDX_PAGE + at], 0);
		}
	}
	/* What says where the pages are is nobody's to write. */
	assert_int_equal(fixture->td.tdr->tdcx_pa[1], TDCX_PA + TDX_PAGE);
	assert_int_equal(fixture->vp.tdvps->tdvps_pa[14], TDVPS_PA + 14 * TDX_PAGE);
}

/* --- lists ---------------------------------------------------------------- */

static void a_list_says_where_to_go_on(void **state)
{
	struct fixture *fixture = *state;
	uint8_t list[4096];
	uint64_t next = 0, id = TDX_MD_NO_FIELD;
	uint32_t lists = 0;

	do {
		uint64_t status = tdx_md_dump_list(&fixture->sys, list, 512, id, &next);
		uint16_t bytes, sequences;

		memcpy(&bytes, list, 2);
		memcpy(&sequences, list + 2, 2);
		assert_true(bytes <= 512 && sequences > 0);
		assert_int_equal(status, tdx_md_is_null(next) ? TDX_SUCCESS :
								TDX_METADATA_LIST_OVERFLOW);
		id = next;
		lists++;
	} while (!tdx_md_is_null(next));
	assert_in_range(lists, 5, 20);
	assert_int_equal(tdx_md_dump_list(&fixture->sys, list, 16, id, &next),
			 TDX_METADATA_LIST_OVERFLOW);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_ascend_and_do_not_overlap),
		cmocka_unit_test(rows_lie_where_the_structures_have_them),
		cmocka_unit_test_setup_teardown(
			a_single_element_id_has_no_counts_and_no_reserved_bits, setup, teardown),
		cmocka_unit_test_setup_teardown(iteration_visits_each_readable_element_once,
						setup, teardown),
		cmocka_unit_test_setup_teardown(a_td_has_fields_only_for_the_l2_vms_it_has,
						setup, teardown),
		cmocka_unit_test_setup_teardown(the_high_half_of_a_vmcs_field_is_no_field,
						setup, teardown),
		cmocka_unit_test_setup_teardown(masks_depend_on_who_asks, setup, teardown),
		cmocka_unit_test_setup_teardown(
			a_lock_timeout_is_microseconds_outside_and_ticks_inside, setup, teardown),
		cmocka_unit_test_setup_teardown(posted_interrupts_need_vector_and_descriptor_first,
						setup, teardown),
		cmocka_unit_test_setup_teardown(a_bit_outside_the_mask_may_be_given_but_not_changed,
						setup, teardown),
		cmocka_unit_test_setup_teardown(a_list_says_where_to_go_on, setup, teardown),
		cmocka_unit_test_setup_teardown(
			no_id_and_no_value_reaches_beyond_the_structures, setup, teardown),
		cmocka_unit_test_setup_teardown(
			l1_gets_its_cr0_wish_back_and_the_cpu_the_combination, setup, teardown),
		cmocka_unit_test_setup_teardown(
			an_l2_msr_bitmap_keeps_what_the_td_intercepts, setup, teardown),
		cmocka_unit_test_setup_teardown(
			the_shared_ept_of_an_l2_vm_takes_effect_when_enabled, setup, teardown),
		cmocka_unit_test_setup_teardown(
			an_l2_control_obeys_the_virtual_vmx_msr, setup, teardown),
		cmocka_unit_test_setup_teardown(
			a_pause_loop_gap_is_given_in_virtual_ticks, setup, teardown),
		cmocka_unit_test_setup_teardown(
			an_l2_virtual_apic_page_is_a_private_gpa, setup, teardown),
		cmocka_unit_test_setup_teardown(
			a_debugger_writes_cr3_only_as_a_private_gpa, setup, teardown),
		cmocka_unit_test_setup_teardown(
			a_debugger_leaves_the_xsave_header_alone, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
