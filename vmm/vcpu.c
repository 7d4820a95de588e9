/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A vCPU: building it, its thread that enters the TD again and again, its
 * interrupts. What a TD asks for by TDG.VP.VMCALL is in tdvmcall.c.
 *
 * Interrupts go through the posted-interrupt descriptor: a bit a vector, the
 * ON bit, and the notification vector to the LP that the vCPU is bound to. In
 * the guest the processor consumes it; otherwise it stays pending and is
 * either consumed by the next entry or seen here.
 */
#include <sched.h>
#include <string.h>
#include <time.h>

#include "shared_ept.h"
#include "vmm_private.h"

#define NS_PER_SECOND		UINT64_C(1000000000)
/*
 * A vCPU that halts with interrupts disabled looks around again after this
 * time. Software has to expect a halt to end early; the shim relies on it.
 */
#define BLOCKED_HALT_NS		UINT64_C(2000000)
/* How often one page may fault in a row before the TD is given up. */
#define MAX_SAME_FAULTS		1000

#define PI_ON			UINT64_C(1)
#define PI_VECTOR_SHIFT		16
/* Pin-based VM-execution controls: process posted interrupts. */
#define PIN_POSTED_INTERRUPTS	(UINT64_C(1) << 7)
/* VCPU_STATE_DETAILS: an interrupt waits that the vCPU would take. */
#define DETAILS_INTERRUPT	UINT64_C(1)

/* TDH.VP.ENTER: RAX 15:0 is the VMX exit reason. */
enum {
	EXIT_EXCEPTION_NMI = 0, EXIT_INTERRUPT = 1, EXIT_TRIPLE_FAULT = 2,
	EXIT_EPT_VIOLATION = 48, EXIT_TDCALL = TDX_EXIT_REASON_TDCALL,
};

/* Extended exit qualification of an EPT violation: 3:0 type, 34:32 level. */
#define QUALIFICATION_TYPE(q)	((q) & 0xf)
#define QUALIFICATION_LEVEL(q)	((int)((q) >> 32 & 7))
#define TYPE_ACCEPT		1
#define TYPE_PENDING		6

uint64_t tdx_now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * NS_PER_SECOND + now.tv_nsec;
}

/* Build */

static bool add_pages(struct tdx_vcpu *vcpu, struct tdx_error *error)
{
	struct tdx_vmm *vmm = vcpu->td->vmm;

	for (uint32_t i = 0; i < vmm->tdvps_pages; i++) {
		uint64_t pa;
		tdx_status status;

		if (!tdx_vmm_page(vmm, &pa, error)) {
			return false;
		}
		status = tdh_vp_addcx(pa, vcpu->tdvpr);
		if (status != TDX_SUCCESS) {
			tdx_pages_free(&vmm->pages, pa);
			return tdx_vmm_ok(error, "TDH.VP.ADDCX", status);
		}
		if (!tdx_list_add(&vcpu->td->control, pa)) {
			return tdx_vmm_fail(error, "out of memory");
		}
	}
	return true;
}

/*
 * All descriptors of a TD share its pages: 64 bytes each, aligned so. The
 * notification vector is ours on every LP.
 */
static bool make_descriptor(struct tdx_vcpu *vcpu, struct tdx_error *error)
{
	struct tdx_td *td = vcpu->td;
	const uint32_t per_page = TDX_PAGE / sizeof(struct tdx_pi_descriptor);
	uint64_t page;

	if (vcpu->index % per_page) {
		page = td->vcpus[vcpu->index - vcpu->index % per_page].pi_pa;
	} else if (!tdx_vmm_page(td->vmm, &page, error)) {
		return false;
	} else if (!tdx_list_add(&td->host, page)) {
		tdx_pages_free(&td->vmm->pages, page);
		return tdx_vmm_fail(error, "out of memory");
	}
	vcpu->pi_pa = page + vcpu->index % per_page * sizeof(*vcpu->pi);
	vcpu->pi = tdx_vmm_map(td->vmm, vcpu->pi_pa, sizeof(*vcpu->pi));
	vcpu->pi->control = (uint64_t)TDX_VECTOR_NOTIFY << PI_VECTOR_SHIFT;
	return true;
}

static bool write_field(struct tdx_vcpu *vcpu, const char *what, uint64_t field, uint64_t value,
			uint64_t mask, struct tdx_error *error)
{
	tdx_status status = tdh_vp_wr(vcpu->tdvpr, tdx_vmm_field(vcpu->td->vmm, field), value,
				      mask, NULL);

	return tdx_vmm_ok(error, what, status);
}

static bool set_controls(struct tdx_vcpu *vcpu, struct tdx_error *error)
{
	return write_field(vcpu, "TDH.VP.WR(POSTED_INTERRUPT_NOTIFICATION_VECTOR)",
			   TDX_MD_VP_VMCS_POSTED_INTERRUPT_VECTOR, TDX_VECTOR_NOTIFY,
			   UINT16_MAX, error) &&
	       write_field(vcpu, "TDH.VP.WR(POSTED_INTERRUPT_DESCRIPTOR_ADDRESS)",
			   TDX_MD_VP_VMCS_POSTED_INTERRUPT_DESCRIPTOR, vcpu->pi_pa,
			   UINT64_MAX, error) &&
	       write_field(vcpu, "TDH.VP.WR(PIN_BASED_CONTROLS)", TDX_MD_VP_VMCS_PIN_BASED_CONTROLS,
			   PIN_POSTED_INTERRUPTS, PIN_POSTED_INTERRUPTS, error) &&
	       write_field(vcpu, "TDH.VP.WR(SHARED_EPTP)", TDX_MD_VP_VMCS_SHARED_EPT_POINTER,
			   vcpu->td->memory.shared_root, UINT64_MAX, error);
}

/* The x2APIC id is the index; a module without topology enumeration takes none. */
static tdx_status init_vcpu(struct tdx_vcpu *vcpu)
{
	return vcpu->td->vmm->has_topology ? tdh_vp_init_v1(vcpu->tdvpr, 0, vcpu->index) :
					     tdh_vp_init(vcpu->tdvpr, 0);
}

bool tdx_vcpu_create(struct tdx_vcpu *vcpu, struct tdx_error *error)
{
	struct tdx_td *td = vcpu->td;
	tdx_status status;
	uint64_t pa;

	if (!tdx_vmm_page(td->vmm, &pa, error)) {
		return false;
	}
	vcpu->tdvpr.pa = pa;
	status = tdh_vp_create(vcpu->tdvpr, td->tdr);
	if (status != TDX_SUCCESS) {
		tdx_pages_free(&td->vmm->pages, pa);
		return tdx_vmm_ok(error, "TDH.VP.CREATE", status);
	}
	if (!tdx_list_add(&td->control, pa)) {
		return tdx_vmm_fail(error, "out of memory");
	}
	vcpu->created = true;
	if (!add_pages(vcpu, error) || !make_descriptor(vcpu, error) ||
	    !tdx_vmm_ok(error, "TDH.VP.INIT", init_vcpu(vcpu))) {
		return false;
	}
	vcpu->initialized = true;
	return set_controls(vcpu, error);
}

bool tdx_vcpu_flush(struct tdx_vcpu *vcpu, struct tdx_error *error)
{
	tdx_status status = tdh_vp_flush(vcpu->tdvpr);

	/* A vCPU that never ran, or was flushed, is bound to no LP. */
	return tdx_status_code(status) == TDX_VCPU_NOT_ASSOCIATED ||
	       tdx_vmm_ok(error, "TDH.VP.FLUSH", status);
}

/* Interrupts */

static void send_ipi(struct tdx_vcpu *vcpu, uint8_t vector)
{
	const struct tdx_host *host = &vcpu->td->vmm->host;

	host->send_ipi(host->arg, vcpu->lp, vector);
}

void tdx_vcpu_wake(struct tdx_vcpu *vcpu)
{
	pthread_mutex_lock(&vcpu->lock);
	pthread_cond_broadcast(&vcpu->wake);
	pthread_mutex_unlock(&vcpu->lock);
}

void tdx_vcpu_post(struct tdx_vcpu *vcpu, uint8_t vector)
{
	atomic_fetch_or(&vcpu->pi->requests[vector / 64], UINT64_C(1) << (vector % 64));
	if (atomic_fetch_or(&vcpu->pi->control, PI_ON) & PI_ON) {
		return;		/* whoever set it has sent the notification */
	}
	send_ipi(vcpu, TDX_VECTOR_NOTIFY);
	tdx_vcpu_wake(vcpu);
}

void tdx_vcpu_nmi(struct tdx_vcpu *vcpu)
{
	pthread_mutex_lock(&vcpu->lock);
	vcpu->nmi_pending = true;
	pthread_cond_broadcast(&vcpu->wake);
	pthread_mutex_unlock(&vcpu->lock);
	send_ipi(vcpu, TDX_VECTOR_KICK);
}

void tdx_td_kick(struct tdx_td *td)
{
	for (uint32_t i = 0; i < td->num_vcpus; i++) {
		if (atomic_load(&td->vcpus[i].entries) & 1) {
			send_ipi(&td->vcpus[i], TDX_VECTOR_KICK);
		}
	}
}

void tdx_td_kick_and_wait(struct tdx_td *td)
{
	for (uint32_t i = 0; i < td->num_vcpus; i++) {
		struct tdx_vcpu *vcpu = &td->vcpus[i];
		unsigned int before = atomic_load(&vcpu->entries);

		if (before & 1) {
			send_ipi(vcpu, TDX_VECTOR_KICK);
		}
		while ((before & 1) && atomic_load(&vcpu->entries) == before) {
			sched_yield();
		}
	}
}

bool tdx_vcpu_has_posted(const struct tdx_vcpu *vcpu)
{
	return atomic_load(&vcpu->pi->control) & PI_ON;
}

/* An interrupt the module knows of already, but the guest has not taken. */
static bool has_virtual_interrupt(struct tdx_vcpu *vcpu)
{
	const struct tdx_field_id details = tdx_vmm_field(vcpu->td->vmm,
							  TDX_MD_VP_VCPU_STATE_DETAILS);
	uint64_t value = 0;

	return tdh_vp_rd(vcpu->tdvpr, details, &value) == TDX_SUCCESS &&
	       (value & DETAILS_INTERRUPT);
}

void tdx_vcpu_halt(struct tdx_vcpu *vcpu, bool blocked)
{
	uint64_t until = tdx_now_ns() + BLOCKED_HALT_NS;
	struct timespec deadline = { until / NS_PER_SECOND, until % NS_PER_SECOND };
	bool waiting = blocked || !has_virtual_interrupt(vcpu);

	pthread_mutex_lock(&vcpu->lock);
	while (waiting && !vcpu->nmi_pending && !atomic_load(&vcpu->td->stopping)) {
		if (blocked) {
			waiting = pthread_cond_timedwait(&vcpu->wake, &vcpu->lock,
							 &deadline) == 0;
		} else if (tdx_vcpu_has_posted(vcpu)) {
			waiting = false;
		} else {
			pthread_cond_wait(&vcpu->wake, &vcpu->lock);
		}
	}
	pthread_mutex_unlock(&vcpu->lock);
}

/* Run */

static void handle_ept_violation(struct tdx_vcpu *vcpu)
{
	struct tdx_td *td = vcpu->td;
	uint64_t gpa = vcpu->regs.r8, details = vcpu->regs.rdx;
	bool accept = QUALIFICATION_TYPE(details) == TYPE_ACCEPT;
	int level = accept ? QUALIFICATION_LEVEL(details) : 0;
	struct tdx_error error;
	bool handled;

	vcpu->fault_repeats = gpa == vcpu->fault_gpa ? vcpu->fault_repeats + 1 : 0;
	vcpu->fault_gpa = gpa;
	if (QUALIFICATION_TYPE(details) == TYPE_PENDING || vcpu->fault_repeats > MAX_SAME_FAULTS) {
		tdx_td_end(td, TDX_END_DIED, "vCPU %u used private memory at GPA 0x%llx that it "
			   "has not accepted", vcpu->index, (unsigned long long)gpa);
		return;
	}
	if (gpa & TDX_SHARED_BIT) {
		handled = tdx_memory_fault_shared(td, gpa & ~TDX_SHARED_BIT, &error);
	} else {
		handled = tdx_memory_fault_private(td, gpa, level, &error);
	}
	if (!handled) {
		tdx_td_end(td, TDX_END_DIED, "vCPU %u: %s", vcpu->index, error.text);
	}
}

static void handle_exit(struct tdx_vcpu *vcpu, uint32_t reason)
{
	switch (reason & UINT16_MAX) {
	case EXIT_EXCEPTION_NMI:
	case EXIT_INTERRUPT:
		break;
	case EXIT_EPT_VIOLATION:
		handle_ept_violation(vcpu);
		break;
	case EXIT_TDCALL:
		tdx_tdvmcall_handle(vcpu);
		break;
	case EXIT_TRIPLE_FAULT:
		tdx_td_end(vcpu->td, TDX_END_DIED, "vCPU %u had a triple fault: an exception that "
			   "the guest has no working handler for", vcpu->index);
		break;
	default:
		tdx_td_end(vcpu->td, TDX_END_DIED, "vCPU %u left the TD with exit reason %u "
			   "(qualification 0x%llx), which cannot be served", vcpu->index,
			   reason & UINT16_MAX, (unsigned long long)vcpu->regs.rcx);
	}
}

/* A vCPU that left by TDCALL gets its answer; any other goes on as it was. */
static tdx_status enter(struct tdx_vcpu *vcpu)
{
	return vcpu->answers_tdcall ? tdh_vp_enter_vmcall(vcpu->tdvpr, 0, &vcpu->regs) :
		tdh_vp_enter_resume(vcpu->tdvpr, 0, &vcpu->regs);
}

/* The status that comes with an exit: 63:32 of RAX. */
static void handle_entry(struct tdx_vcpu *vcpu, tdx_status status)
{
	tdx_status code = tdx_status_code(status);
	char text[160];

	if (code == TDX_SUCCESS) {
		vcpu->answers_tdcall = tdx_status_details(status) == EXIT_TDCALL;
		handle_exit(vcpu, status);
	} else if (tdx_status_is_busy(status) || code == TDX_TLB_TRACKING_NOT_DONE) {
		sched_yield();
	} else if ((status & UINT16_MAX) == EXIT_TRIPLE_FAULT && code != TDX_OPERAND_INVALID) {
		handle_exit(vcpu, EXIT_TRIPLE_FAULT);
	} else if (code == tdx_status_code(TDX_NON_RECOVERABLE_TD_NON_ACCESSIBLE) &&
		   (status & UINT16_MAX) == EXIT_EXCEPTION_NMI) {
		tdx_td_end(vcpu->td, TDX_END_DIED, "vCPU %u took a machine check: memory of the "
			   "TD was written to from outside of it. The TD is lost; what has a "
			   "private page of it mapped, or does DMA there, must not", vcpu->index);
	} else {
		tdx_status_format(status, text, sizeof(text));
		tdx_td_end(vcpu->td, TDX_END_DIED, "TDH.VP.ENTER of vCPU %u failed: %s "
			   "(0x%016llx)", vcpu->index, text, (unsigned long long)status);
	}
}

/*
 * What has to be told to the module before an entry. A notification that was
 * drained while the vCPU was out is sent again, so that the entry consumes it.
 */
static bool prepare_entry(struct tdx_vcpu *vcpu)
{
	struct tdx_error error;
	bool nmi;

	pthread_mutex_lock(&vcpu->lock);
	nmi = vcpu->nmi_pending;
	vcpu->nmi_pending = false;
	pthread_mutex_unlock(&vcpu->lock);
	if (nmi && !write_field(vcpu, "TDH.VP.WR(PEND_NMI)", TDX_MD_VP_PEND_NMI, 1, UINT8_MAX,
				&error)) {
		tdx_td_end(vcpu->td, TDX_END_DIED, "vCPU %u: %s", vcpu->index, error.text);
	}
	if (tdx_vcpu_has_posted(vcpu)) {
		send_ipi(vcpu, TDX_VECTOR_NOTIFY);
	}
	return !atomic_load(&vcpu->td->stopping);
}

void *tdx_vcpu_thread(void *arg)
{
	struct tdx_vcpu *vcpu = arg;
	const struct tdx_host *host = &vcpu->td->vmm->host;

	host->bind(host->arg, vcpu->lp);
	for (;;) {
		tdx_status status;

		/*
		 * Who kicks looks at entries. Kicks from here on are seen by the
		 * entry, earlier ones by what is looked at before it.
		 */
		tdx_vmm_drain_interrupts(vcpu->td->vmm);
		atomic_fetch_add(&vcpu->entries, 1);
		if (!prepare_entry(vcpu)) {
			break;
		}
		status = enter(vcpu);
		atomic_fetch_add(&vcpu->entries, 1);
		handle_entry(vcpu, status);
	}
	atomic_fetch_add(&vcpu->entries, 1);
	tdx_vmm_drain_interrupts(vcpu->td->vmm);
	host->bind(host->arg, TDX_HOST_NO_LP);
	return NULL;
}
