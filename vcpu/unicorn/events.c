/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Exceptions, interrupts and injected events. Every exception that the library
 * finds ends here (tdx_unicorn_raise) before the library acts on it: it becomes
 * a VM exit, a double or triple fault, or the event that is delivered through
 * the guest's IDT before the next instruction. Delivery itself is the
 * library's; what it would lose is the error code, and the knowledge that an
 * event was under way when an EPT violation cut it short.
 */
#include "engine.h"

#define INFO_VALID	BIT(31)
#define INFO_HAS_ERROR	BIT(11)
#define ERROR_EXTERNAL	1u	/* error code: caused by an event outside the program */

bool tdx_unicorn_vector_has_error(int vector)
{
	return vector == VECTOR_DF || (vector >= VECTOR_TS && vector <= VECTOR_PF) ||
	       vector == VECTOR_AC;
}

static bool is_contributory(int vector)
{
	return vector == VECTOR_DE || (vector >= VECTOR_TS && vector <= VECTOR_GP);
}

static uint32_t event_info(const struct event *event)
{
	return (uint32_t)INFO_VALID | event->vector | (uint32_t)event->type << 8 |
	       (event->has_error ? (uint32_t)INFO_HAS_ERROR : 0);
}

/* SDM volume 3, "Interrupt 8, Double Fault Exception": a fault while delivering one. */
static bool is_double_fault(const struct event *first, int vector)
{
	if (!first->valid || first->type != EVENT_EXCEPTION) {
		return false;
	}
	return (is_contributory(first->vector) && is_contributory(vector)) ||
	       (first->vector == VECTOR_PF && (vector == VECTOR_PF || is_contributory(vector)));
}

/* Take over from whatever was being delivered. */
static void make_pending(struct tdx_unicorn *engine, const struct event *event)
{
	if (engine->delivering.valid) {
		*tdx_unicorn_rip(engine) = engine->delivering_rip;
		engine->delivering.valid = false;
	}
	engine->current->event = *event;
}

static void exit_on_exception(struct tdx_unicorn *engine, const struct event *event)
{
	struct tdx_vcpu_exit *exit = tdx_unicorn_exit(engine, TDX_EXIT_EXCEPTION_NMI);

	exit->interruption_info = event_info(event);
	exit->interruption_error = event->error;
	exit->qualification = event->vector == VECTOR_PF ? tdx_unicorn_cr(engine)[2] : 0;
	tdx_unicorn_stop(engine);
}

void tdx_unicorn_raise(struct tdx_unicorn *engine, int vector, uint32_t error, uintptr_t ra)
{
	struct event *first = &engine->delivering;
	struct event event = { .valid = true, .vector = (uint8_t)vector, .type = EVENT_EXCEPTION,
			       .has_error = tdx_unicorn_vector_has_error(vector),
			       .error = error };

	cpu_restore_state_x86_64(engine->cpu, ra, true);
	if (first->valid && first->vector == VECTOR_DF && first->type == EVENT_EXCEPTION) {
		first->valid = false;
		tdx_unicorn_exit(engine, TDX_EXIT_TRIPLE_FAULT);
		tdx_unicorn_stop(engine);
	}
	if (is_double_fault(first, vector)) {
		event.vector = VECTOR_DF;
		event.has_error = true;
		event.error = 0;
	} else if (first->valid && is_contributory(vector) && event.has_error &&
		   first->type <= EVENT_EXCEPTION) {
		event.error |= ERROR_EXTERNAL;
	}
	if (engine->current->run->exception_bitmap >> event.vector & 1) {
		exit_on_exception(engine, &event);
	}
	make_pending(engine, &event);
	cpu_loop_exit_noexc_x86_64(engine->cpu);
}

void tdx_unicorn_soft_interrupt(struct tdx_unicorn *engine, int vector, uint32_t length,
				uintptr_t ra)
{
	bool exception = length == 1;	/* INT3 and INTO; INT n is two bytes */
	struct event event = { .valid = true, .vector = (uint8_t)vector, .length = length,
			       .type = exception ? EVENT_SOFT_EXCEPTION : EVENT_SOFT_INTERRUPT };

	cpu_restore_state_x86_64(engine->cpu, ra, true);
	if (exception && (engine->current->run->exception_bitmap >> vector & 1)) {
		exit_on_exception(engine, &event);
	}
	make_pending(engine, &event);
	cpu_loop_exit_noexc_x86_64(engine->cpu);
}

/* VM-entry event injection: what the module asked for becomes the next event. */
void tdx_unicorn_inject(struct tdx_unicorn *engine, struct vcpu *vcpu)
{
	const struct tdx_vcpu_run *run = vcpu->run;
	uint32_t info = run->inject_info;

	if (!(info & INFO_VALID)) {
		return;
	}
	if ((info >> 8 & 7) == EVENT_NMI) {
		vcpu->nmi_pending = true;
		return;
	}
	vcpu->event = (struct event){
		.valid = true, .vector = (uint8_t)info, .type = info >> 8 & 7,
		.has_error = info & INFO_HAS_ERROR, .error = run->inject_error,
		.length = run->inject_length,
	};
}

/* INT n needs a gate with DPL >= CPL; INT3 and INTO likewise. */
static void check_gate(struct tdx_unicorn *engine, const struct event *event)
{
	bool long_mode = *tdx_unicorn_mode(engine) & MODE_LMA;
	const struct unicorn_segment *idt = tdx_unicorn_field(engine, engine->at.idt);
	uint32_t size = long_mode ? 16 : 8, high;

	if (!(tdx_unicorn_cr(engine)[0] & CR0_PE) ||
	    event->type == EVENT_PRIVILEGED_SOFT) {
		return;
	}
	if (event->vector * size + size - 1 > idt->limit) {
		tdx_unicorn_raise(engine, VECTOR_GP, event->vector * 8u + 2, 0);
	}
	high = cpu_ldl_mmuidx_ra_x86_64(engine->env, idt->base + event->vector * size + 4,
					CONTEXT_SUPERVISOR, 0);
	if ((high >> 13 & 3) < tdx_unicorn_cpl(engine)) {
		tdx_unicorn_raise(engine, VECTOR_GP, event->vector * 8u + 2, 0);
	}
}

/* The library pushed 0 where the error code belongs. */
static void push_error(struct tdx_unicorn *engine, const struct event *event)
{
	uint64_t rsp = tdx_unicorn_regs(engine)[TDX_RSP];
	const struct unicorn_segment *ss = tdx_unicorn_segment(engine, TDX_SEG_SS);
	const struct unicorn_segment *idt = tdx_unicorn_field(engine, engine->at.idt);

	if (!event->has_error || !event->error || !(tdx_unicorn_cr(engine)[0] & CR0_PE)) {
		return;
	}
	if (*tdx_unicorn_mode(engine) & MODE_LMA) {
		cpu_stq_mmuidx_ra_x86_64(engine->env, rsp, event->error, CONTEXT_SUPERVISOR, 0);
		return;
	}
	rsp = ss->base + (*tdx_unicorn_mode(engine) & MODE_SS32 ? (uint32_t)rsp : (uint16_t)rsp);
	if (cpu_ldl_mmuidx_ra_x86_64(engine->env, idt->base + event->vector * 8u + 4,
				     CONTEXT_SUPERVISOR, 0) & BIT(11)) {
		cpu_stl_mmuidx_ra_x86_64(engine->env, (uint32_t)rsp, event->error,
					 CONTEXT_SUPERVISOR, 0);
	} else {
		cpu_stw_mmuidx_ra_x86_64(engine->env, (uint32_t)rsp, event->error,
					 CONTEXT_SUPERVISOR, 0);
	}
}

/*
 * Through the IDT. A fault on the way does not come back here: it goes to
 * tdx_unicorn_raise() or to an EPT violation, which see engine->delivering.
 */
static void deliver(struct tdx_unicorn *engine, const struct event *event)
{
	bool soft = event->type >= EVENT_SOFT_INTERRUPT;

	engine->delivering = *event;
	engine->delivering_rip = *tdx_unicorn_rip(engine);
	if (soft) {
		check_gate(engine, event);
		*tdx_unicorn_rip(engine) += event->length;
	}
	/* With intercepts on, the library would note the event in a VMCB, which is memory. */
	*tdx_unicorn_mode(engine) &= ~MODE_INTERCEPT;
	do_interrupt_x86_hardirq_x86_64(engine->env, event->vector, !event->has_error);
	*tdx_unicorn_mode(engine) |= MODE_INTERCEPT;
	push_error(engine, event);
	engine->delivering.valid = false;
	*tdx_unicorn_mode(engine) &= ~MODE_INHIBIT_IRQ;
}

/* An NMI or a virtual interrupt, if one can be taken before the next instruction. */
static bool deliver_pending(struct tdx_unicorn *engine, struct vcpu *vcpu)
{
	struct event event = { .valid = true };

	if ((!vcpu->nmi_pending && !vcpu->requesting) ||
	    (*tdx_unicorn_mode(engine) & MODE_INHIBIT_IRQ)) {
		return false;
	}
	if (vcpu->nmi_pending && !vcpu->nmi_blocked) {
		vcpu->nmi_pending = false;
		vcpu->nmi_blocked = true;
		event.vector = VECTOR_NMI;
		event.type = EVENT_NMI;
	} else if (tdx_unicorn_apic_pending(engine) &&
		   (helper_read_eflags_x86_64(engine->env) & RFLAGS_IF)) {
		event.vector = tdx_unicorn_apic_accept(engine);
		event.type = EVENT_EXTERNAL;
	} else {
		return false;
	}
	deliver(engine, &event);
	return true;
}

/* PAUSE was executed; RIP is past it. */
void tdx_unicorn_paused(struct tdx_unicorn *engine)
{
	if (tdx_unicorn_turn_spins(engine)) {
		atomic_store(&engine->turn.yield, true);
	}
	cpu_loop_exit_noexc_x86_64(engine->cpu);
}

/* The flags that other threads set. False: the guest goes on. */
static bool is_interrupted(struct tdx_unicorn *engine)
{
	struct vcpu *vcpu = engine->current;
	struct tdx_vcpu_run *run = vcpu->run;

	/*
	 * Pairs with tdx_unicorn_poke(), whose word the library cleared before: the
	 * exchange is a full barrier, and unlike a fence ThreadSanitizer knows it.
	 */
	if (atomic_exchange(&vcpu->kicked, false)) {
		if (run->kicked(run->arg) == TDX_KICK_EXIT) {
			tdx_unicorn_exit(engine, TDX_EXIT_EXTERNAL_INTERRUPT);
			return true;
		}
		tdx_unicorn_apic_refresh(engine);
	}
	if (atomic_load_explicit(&engine->turn.yield, memory_order_relaxed)) {
		uc_emu_stop(engine->uc);
		return true;
	}
	return false;
}

/*
 * Between two translated blocks, whenever the library looks for interrupts.
 * Returns true if the guest's RIP changed. An event that is under way goes
 * first: it must be delivered even if the guest is to exit.
 */
bool tdx_unicorn_events(struct tdx_unicorn *engine)
{
	struct vcpu *vcpu = engine->current;
	struct event event = vcpu->event;

	/* A fault ended a delivery, perhaps. */
	*tdx_unicorn_mode(engine) |= MODE_INTERCEPT;
	engine->translating = false;
	if (engine->exiting) {
		return false;
	}
	if (event.valid) {
		vcpu->event.valid = false;
		deliver(engine, &event);
		/* Flags may have been set meanwhile: look again soon. */
		tdx_unicorn_poke(engine);
		return true;
	}
	return !is_interrupted(engine) && deliver_pending(engine, vcpu);
}
