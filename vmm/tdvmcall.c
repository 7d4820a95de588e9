/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What a TD asks of its VMM by TDG.VP.VMCALL ("Guest-Hypervisor Communication
 * Interface for Intel TDX"). Everything in vcpu->regs comes from the guest and
 * is believed nowhere; what the guest did not expose reads as zero.
 */
#include <string.h>
#include <time.h>

#include "cpuid.h"
#include "quote.h"
#include "shared_ept.h"
#include "vmm_private.h"

/* R11 of a standard call (R10 = 0). The low ones are VMX exit reasons. */
enum {
	CALL_CPUID = 10, CALL_HLT = 12, CALL_IO = 30, CALL_RDMSR = 31, CALL_WRMSR = 32,
	CALL_MMIO = 48, CALL_WBINVD = 54,
	CALL_GET_INFO = 0x10000, CALL_MAP_GPA = 0x10001, CALL_GET_QUOTE = 0x10002,
	CALL_FATAL_ERROR = 0x10003, CALL_SETUP_EVENT = 0x10004,
};

#define PORT_PIT_COUNTER_2	0x42
#define SLEEP_ENABLE		0x20
#define SLEEP_TYPE(value)	((value) >> 2 & 7)
#define FIRST_EVENT_VECTOR	32
#define FATAL_HAS_STRING	(UINT64_C(1) << 63)
#define FATAL_TEXT_SIZE		64

/* GetTdVmCallInfo: optional calls, in R11. */
#define INFO_GET_QUOTE		UINT64_C(1)
#define INFO_SETUP_EVENT	UINT64_C(2)

/* How much MapGPA converts before it looks whether interrupts wait. */
#define MAP_STEP		(UINT64_C(16) << 20)

static void handle_cpuid(struct tdx_vcpu *vcpu)
{
	struct tdx_vp_regs *regs = &vcpu->regs;
	uint32_t out[4];

	tdx_cpuid_answer(regs->r12, regs->r13, vcpu->td->num_vcpus, vcpu->index,
			 vcpu->td->vmm->host.tsc_hz, out);
	regs->r12 = out[0];
	regs->r13 = out[1];
	regs->r14 = out[2];
	regs->r15 = out[3];
	regs->r10 = TDVMCALL_STATUS_SUCCESS;
}

static void handle_hlt(struct tdx_vcpu *vcpu)
{
	tdx_vcpu_halt(vcpu, vcpu->regs.r12 & 1);
	vcpu->regs.r10 = TDVMCALL_STATUS_SUCCESS;
}

/* Ports */

static bool is_serial(uint64_t port)
{
	return port >= TDX_SERIAL_PORT && port < TDX_SERIAL_PORT + 8;
}

static bool is_rtc(uint64_t port)
{
	return port == TDX_RTC_PORT || port == TDX_RTC_PORT + 1;
}

/* A port that nothing answers floats high. */
static uint32_t read_port(struct tdx_td *td, uint64_t port, uint64_t size)
{
	uint32_t value = UINT32_MAX >> (32 - 8 * size);

	pthread_mutex_lock(&td->device_lock);
	if (is_serial(port) && size == 1) {
		value = tdx_serial_read(&td->serial, port - TDX_SERIAL_PORT);
	} else if (is_rtc(port) && size == 1) {
		value = tdx_rtc_read(&td->rtc, port, time(NULL));
	} else if (port == PORT_PIT_COUNTER_2) {
		/*
		 * There is no timer chip. Linux, whose CPUID leaf 16H is no TD's,
		 * waits for this counter to leave 0xff: 100,000 exits on a port that
		 * floats high, two on one that stands still.
		 */
		value = 0;
	} else if (port == TDX_ACPI_SLEEP_STATUS || port == TDX_ACPI_SLEEP_CONTROL) {
		value = 0;
	}
	pthread_mutex_unlock(&td->device_lock);
	return value;
}

static void sleep_control(struct tdx_td *td, uint8_t value)
{
	if ((value & SLEEP_ENABLE) && SLEEP_TYPE(value) == TDX_ACPI_SLEEP_TYPE_S5) {
		tdx_td_end(td, TDX_END_POWERED_OFF, "the TD powered itself off");
	}
}

static void write_port(struct tdx_td *td, uint64_t port, uint32_t value)
{
	if (port == TDX_ACPI_SLEEP_CONTROL) {
		sleep_control(td, value);
		return;
	}
	if (port == TDX_ACPI_RESET_PORT) {
		if ((value & TDX_ACPI_RESET_VALUE) == TDX_ACPI_RESET_VALUE) {
			tdx_td_end(td, TDX_END_RESET, "the TD asked for a reset, which a TD cannot "
				   "have: build a new one");
		}
		return;
	}
	pthread_mutex_lock(&td->device_lock);
	if (is_serial(port)) {
		tdx_serial_write(&td->serial, port - TDX_SERIAL_PORT, value);
	} else if (is_rtc(port)) {
		tdx_rtc_write(&td->rtc, port, value);
	}
	pthread_mutex_unlock(&td->device_lock);
}

static void handle_io(struct tdx_vcpu *vcpu)
{
	struct tdx_vp_regs *regs = &vcpu->regs;
	uint64_t size = regs->r12, port = regs->r14;

	if ((size != 1 && size != 2 && size != 4) || regs->r13 > 1 || port > UINT16_MAX) {
		regs->r10 = TDVMCALL_STATUS_INVALID_OPERAND;
		return;
	}
	if (regs->r13) {
		write_port(vcpu->td, port, regs->r15);
	} else {
		regs->r11 = read_port(vcpu->td, port, size);
	}
	regs->r10 = TDVMCALL_STATUS_SUCCESS;
}

/* Model-specific registers */

#define MSR_APIC_BASE		0x1bu
#define APIC_BASE_BSP		(UINT64_C(1) << 8)
#define APIC_BASE_X2APIC	(UINT64_C(1) << 10)
#define APIC_BASE_ENABLED	(UINT64_C(1) << 11)

/* Beside the local APIC's: read as given, writes are dropped where allowed. */
static const struct {
	uint32_t msr;
	uint64_t value;
	bool can_write;
} fixed_msrs[] = {
	{ 0x03a, 1, false },	/* FEATURE_CONTROL: locked, nothing enabled */
	{ 0x08b, 0, true },	/* microcode revision: written before it is read */
	{ 0x140, 0, true },	/* MISC_FEATURES_ENABLES */
	{ 0x179, 0, false },	/* MCG_CAP: no banks */
	{ 0x17a, 0, true },	/* MCG_STATUS */
};

static bool is_lapic_msr(uint64_t msr)
{
	return msr == TDX_MSR_TSC_DEADLINE ||
	       (msr >= TDX_MSR_X2APIC_FIRST && msr <= TDX_MSR_X2APIC_LAST);
}

static void send_message(struct tdx_vcpu *from, const struct tdx_interrupt_message *message,
			 enum tdx_icr_shorthand shorthand)
{
	struct tdx_td *td = from->td;

	for (uint32_t i = 0; i < td->num_vcpus; i++) {
		struct tdx_vcpu *to = &td->vcpus[i];
		bool meant = shorthand == TDX_ICR_ALL ||
			     (shorthand == TDX_ICR_SELF && to == from) ||
			     (shorthand == TDX_ICR_OTHERS && to != from) ||
			     (shorthand == TDX_ICR_DESTINATION &&
			      tdx_lapic_matches(&to->lapic, message));

		if (meant && message->delivery_mode == TDX_DELIVERY_NMI) {
			tdx_vcpu_nmi(to);
		} else if (meant && message->delivery_mode <= TDX_DELIVERY_LOWEST) {
			tdx_vcpu_post(to, message->vector);
		}
	}
}

static bool write_lapic(struct tdx_vcpu *vcpu, uint32_t msr, uint64_t value)
{
	struct tdx_interrupt_message message;
	enum tdx_icr_shorthand shorthand;
	enum tdx_lapic_action action;

	pthread_mutex_lock(&vcpu->lock);
	action = tdx_lapic_write(&vcpu->lapic, msr, value, tdx_now_ns(), &message, &shorthand);
	pthread_mutex_unlock(&vcpu->lock);
	if (action == TDX_LAPIC_SEND) {
		send_message(vcpu, &message, shorthand);
	} else if (action == TDX_LAPIC_TIMER) {
		tdx_timer_changed(vcpu->td);
	}
	return action != TDX_LAPIC_REJECT;
}

static bool write_msr(struct tdx_vcpu *vcpu, uint64_t msr, uint64_t value)
{
	if (is_lapic_msr(msr)) {
		return write_lapic(vcpu, msr, value);
	}
	for (size_t i = 0; i < sizeof(fixed_msrs) / sizeof(fixed_msrs[0]); i++) {
		if (fixed_msrs[i].msr == msr) {
			return fixed_msrs[i].can_write;
		}
	}
	return false;
}

static bool read_msr(struct tdx_vcpu *vcpu, uint64_t msr, uint64_t *value)
{
	if (msr == MSR_APIC_BASE) {
		*value = TDX_LAPIC_GPA | APIC_BASE_ENABLED | APIC_BASE_X2APIC |
			 (vcpu->index ? 0 : APIC_BASE_BSP);
		return true;
	}
	if (is_lapic_msr(msr)) {
		bool known;

		pthread_mutex_lock(&vcpu->lock);
		known = tdx_lapic_read(&vcpu->lapic, msr, tdx_now_ns(), value);
		pthread_mutex_unlock(&vcpu->lock);
		return known;
	}
	for (size_t i = 0; i < sizeof(fixed_msrs) / sizeof(fixed_msrs[0]); i++) {
		if (fixed_msrs[i].msr == msr) {
			*value = fixed_msrs[i].value;
			return true;
		}
	}
	return false;
}

static void handle_rdmsr(struct tdx_vcpu *vcpu)
{
	struct tdx_vp_regs *regs = &vcpu->regs;
	uint64_t value = 0;
	bool known = read_msr(vcpu, regs->r12, &value);

	regs->r11 = value;
	regs->r10 = known ? TDVMCALL_STATUS_SUCCESS : TDVMCALL_STATUS_INVALID_OPERAND;
}

static void handle_wrmsr(struct tdx_vcpu *vcpu)
{
	struct tdx_vp_regs *regs = &vcpu->regs;
	bool taken = write_msr(vcpu, regs->r12, regs->r13);

	regs->r10 = taken ? TDVMCALL_STATUS_SUCCESS : TDVMCALL_STATUS_INVALID_OPERAND;
}

/* Memory */

static bool is_ioapic(uint64_t gpa)
{
	return gpa >= TDX_IOAPIC_GPA && gpa < TDX_IOAPIC_GPA + TDX_PAGE;
}

static uint64_t read_mmio(struct tdx_td *td, uint64_t gpa, uint64_t size)
{
	uint64_t value = UINT64_MAX >> (64 - 8 * size);

	if (is_ioapic(gpa)) {
		pthread_mutex_lock(&td->device_lock);
		value &= tdx_ioapic_read(&td->ioapic, gpa - TDX_IOAPIC_GPA);
		pthread_mutex_unlock(&td->device_lock);
	}
	return value;
}

static void write_mmio(struct tdx_td *td, uint64_t gpa, uint64_t value)
{
	if (is_ioapic(gpa)) {
		pthread_mutex_lock(&td->device_lock);
		tdx_ioapic_write(&td->ioapic, gpa - TDX_IOAPIC_GPA, value);
		pthread_mutex_unlock(&td->device_lock);
	}
}

static void handle_mmio(struct tdx_vcpu *vcpu)
{
	struct tdx_vp_regs *regs = &vcpu->regs;
	uint64_t size = regs->r12, gpa = regs->r14 & ~TDX_SHARED_BIT;
	bool fits = size == 1 || size == 2 || size == 4 || size == 8;

	if (!fits || regs->r13 > 1 || gpa % size || gpa >= TDX_SHARED_BIT ||
	    tdx_memory_is_ram(vcpu->td, gpa, size)) {
		regs->r10 = TDVMCALL_STATUS_INVALID_OPERAND;
		return;
	}
	if (regs->r13) {
		write_mmio(vcpu->td, gpa, regs->r15);
	} else {
		regs->r11 = read_mmio(vcpu->td, gpa, size);
	}
	regs->r10 = TDVMCALL_STATUS_SUCCESS;
}

/*
 * Long ranges are done in steps, so that the guest's interrupts do not wait:
 * between two, RETRY sends the guest off with where to go on.
 */
static void handle_map_gpa(struct tdx_vcpu *vcpu)
{
	struct tdx_vp_regs *regs = &vcpu->regs;
	uint64_t start = regs->r12, size = regs->r13, done = 0;
	bool to_shared = start & TDX_SHARED_BIT;
	uint64_t gpa = start & ~TDX_SHARED_BIT;
	struct tdx_error error;

	regs->r11 = start;
	if ((gpa | size) % TDX_PAGE) {
		regs->r10 = TDVMCALL_STATUS_ALIGN_ERROR;
		return;
	}
	/* Holes are shared as they are: only memory needs converting. */
	if (!tdx_memory_is_ram(vcpu->td, gpa, size)) {
		regs->r10 = TDVMCALL_STATUS_INVALID_OPERAND;
		return;
	}
	while (done < size && (!done || !tdx_vcpu_has_posted(vcpu))) {
		uint64_t step = size - done < MAP_STEP ? size - done : MAP_STEP;

		if (!tdx_memory_convert(vcpu->td, gpa + done, step, to_shared, &error)) {
			tdx_td_end(vcpu->td, TDX_END_DIED, "MapGPA: %s", error.text);
			return;
		}
		done += step;
	}
	regs->r11 = start + done;
	regs->r10 = done < size ? TDVMCALL_STATUS_RETRY : TDVMCALL_STATUS_SUCCESS;
}

static void notify_event(struct tdx_td *td)
{
	uint8_t vector;
	uint32_t index;

	pthread_mutex_lock(&td->device_lock);
	vector = td->event_vector;
	index = td->event_vcpu;
	pthread_mutex_unlock(&td->device_lock);
	if (vector) {
		tdx_vcpu_post(&td->vcpus[index], vector);
	}
}

static void handle_get_quote(struct tdx_vcpu *vcpu)
{
	struct tdx_vp_regs *regs = &vcpu->regs;
	uint64_t gpa = regs->r12 & ~TDX_SHARED_BIT, size = regs->r13;

	if (!(regs->r12 & TDX_SHARED_BIT) || !size || !tdx_memory_is_ram(vcpu->td, gpa, size)) {
		regs->r10 = TDVMCALL_STATUS_INVALID_OPERAND;
		return;
	}
	if ((gpa | size) % TDX_PAGE) {
		regs->r10 = TDVMCALL_STATUS_ALIGN_ERROR;
		return;
	}
	if (!tdx_quote_serve(vcpu->td, gpa, size)) {
		regs->r10 = TDVMCALL_STATUS_INVALID_OPERAND;
		return;
	}
	regs->r10 = TDVMCALL_STATUS_SUCCESS;
	notify_event(vcpu->td);
}

/* The guest's words about itself, fit to be printed. */
static void make_printable(char *text)
{
	for (; *text; text++) {
		if ((uint8_t)*text < ' ' || (uint8_t)*text > '~') {
			*text = ' ';
		}
	}
}

static void fatal_text(struct tdx_vcpu *vcpu, char text[TDX_PAGE + 1])
{
	const struct tdx_vp_regs *regs = &vcpu->regs;
	const uint64_t words[FATAL_TEXT_SIZE / sizeof(uint64_t)] = {
		regs->r14, regs->r15, regs->rbx, regs->rdi, regs->rsi, regs->r8, regs->r9,
		regs->rdx,
	};

	memset(text, 0, TDX_PAGE + 1);
	if (regs->r12 & FATAL_HAS_STRING) {
		uint64_t gpa = regs->r13 & ~(TDX_SHARED_BIT | (TDX_PAGE - 1));
		uint64_t inside = regs->r13 % TDX_PAGE;
		const char *page = tdx_memory_shared_page(vcpu->td, gpa);

		if (page) {
			memcpy(text, page + inside, TDX_PAGE - inside);
		}
	} else {
		memcpy(text, words, sizeof(words));
	}
	make_printable(text);
}

static void handle_fatal_error(struct tdx_vcpu *vcpu)
{
	char text[TDX_PAGE + 1];

	fatal_text(vcpu, text);
	tdx_td_end(vcpu->td, TDX_END_FATAL, "the TD reported a fatal error (code 0x%x)%s%s",
		   (uint32_t)vcpu->regs.r12, *text ? ": " : ", without a text", text);
	vcpu->regs.r10 = TDVMCALL_STATUS_SUCCESS;
}

static void handle_setup_event(struct tdx_vcpu *vcpu)
{
	struct tdx_vp_regs *regs = &vcpu->regs;

	if (regs->r12 < FIRST_EVENT_VECTOR || regs->r12 > UINT8_MAX) {
		regs->r10 = TDVMCALL_STATUS_INVALID_OPERAND;
		return;
	}
	pthread_mutex_lock(&vcpu->td->device_lock);
	vcpu->td->event_vector = regs->r12;
	vcpu->td->event_vcpu = vcpu->index;
	pthread_mutex_unlock(&vcpu->td->device_lock);
	regs->r10 = TDVMCALL_STATUS_SUCCESS;
}

/* R12 = 0: are the calls that every VMM has there; 1: which of the others are. */
static void handle_get_info(struct tdx_vcpu *vcpu)
{
	struct tdx_vp_regs *regs = &vcpu->regs;

	if (regs->r12 > 1) {
		regs->r10 = TDVMCALL_STATUS_INVALID_OPERAND;
		return;
	}
	regs->r11 = regs->r12 ? INFO_GET_QUOTE | INFO_SETUP_EVENT : 0;
	regs->r12 = regs->r13 = regs->r14 = 0;
	regs->r10 = TDVMCALL_STATUS_SUCCESS;
}

static void handle_nothing(struct tdx_vcpu *vcpu)
{
	vcpu->regs.r10 = TDVMCALL_STATUS_SUCCESS;
}

static const struct {
	uint64_t call;
	void (*handle)(struct tdx_vcpu *vcpu);
} services[] = {
	{ CALL_CPUID, handle_cpuid },
	{ CALL_HLT, handle_hlt },
	{ CALL_IO, handle_io },
	{ CALL_RDMSR, handle_rdmsr },
	{ CALL_WRMSR, handle_wrmsr },
	{ CALL_MMIO, handle_mmio },
	{ CALL_WBINVD, handle_nothing },	/* caches here hold nothing back */
	{ CALL_GET_INFO, handle_get_info },
	{ CALL_MAP_GPA, handle_map_gpa },
	{ CALL_GET_QUOTE, handle_get_quote },
	{ CALL_FATAL_ERROR, handle_fatal_error },
	{ CALL_SETUP_EVENT, handle_setup_event },
};

void tdx_tdvmcall_handle(struct tdx_vcpu *vcpu)
{
	struct tdx_vp_regs *regs = &vcpu->regs;

	if (regs->r10 == 0) {
		for (size_t i = 0; i < sizeof(services) / sizeof(services[0]); i++) {
			if (services[i].call == regs->r11) {
				services[i].handle(vcpu);
				return;
			}
		}
	}
	regs->r10 = TDVMCALL_STATUS_SUBFUNC_UNSUPPORTED;
}
