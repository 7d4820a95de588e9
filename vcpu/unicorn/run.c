/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The operations of <machine/vcpu.h>: finding a vCPU's registers, entering the
 * library for it until an exit is due, and what the module asks in between.
 */
#include <stdlib.h>

#include "engine.h"

#define XCR0_X87_SSE	3ull

static struct vcpu *find(struct tdx_unicorn *engine, uint64_t id)
{
	for (int i = 0; i < MAX_VCPUS; i++) {
		struct vcpu *vcpu = atomic_load(&engine->vcpus[i]);

		if (!vcpu) {
			return NULL;
		}
		if (atomic_load(&vcpu->id) == id) {
			return vcpu;
		}
	}
	return NULL;
}

static struct vcpu *new_vcpu(struct tdx_unicorn *engine)
{
	struct vcpu *vcpu = calloc(1, sizeof(*vcpu));

	if (vcpu && uc_context_alloc(engine->uc, &vcpu->context) != UC_ERR_OK) {
		free(vcpu);
		return NULL;
	}
	if (vcpu) {
		tdx_unicorn_cond_init(&vcpu->wake);
	}
	return vcpu;
}

/*
 * vCPUs that were flushed are used again; none is freed before the engine.
 * A kick that came before was for nobody: the new one asks the module once.
 */
static struct vcpu *add(struct tdx_unicorn *engine, uint64_t id)
{
	struct vcpu *vcpu = NULL;

	pthread_mutex_lock(&engine->turn.lock);
	for (int i = 0; i < MAX_VCPUS && !vcpu; i++) {
		vcpu = atomic_load(&engine->vcpus[i]);
		if (!vcpu) {
			vcpu = new_vcpu(engine);
			if (!vcpu) {
				break;
			}
			atomic_store(&vcpu->kicked, true);
			atomic_store(&vcpu->id, id);
			atomic_store(&engine->vcpus[i], vcpu);
		} else if (atomic_load(&vcpu->id)) {
			vcpu = NULL;
		} else {
			atomic_store(&vcpu->kicked, true);
			atomic_store(&vcpu->id, id);
		}
	}
	pthread_mutex_unlock(&engine->turn.lock);
	return vcpu;
}

/* Put this vCPU's registers into the library. */
static void switch_to(struct tdx_unicorn *engine, struct vcpu *vcpu)
{
	if (engine->current == vcpu) {
		return;
	}
	if (engine->current) {
		uc_context_save(engine->uc, engine->current->context);
	}
	uc_context_restore(engine->uc, vcpu->loaded ? vcpu->context : engine->pristine);
	engine->current = vcpu;
	tdx_unicorn_flush_tlb(engine);
}

/*
 * An external interrupt ended the wait for a turn. What the entry asked for and
 * did not get done stays owed: the module takes it for done.
 */
static void exit_waiting(struct vcpu *vcpu, bool entered)
{
	vcpu->run->exit = (struct tdx_vcpu_exit){ .reason = TDX_EXIT_EXTERNAL_INTERRUPT };
	if (!entered) {
		vcpu->loaded &= !vcpu->run->state_changed;
		vcpu->flush_owed |= vcpu->run->flush_tlb;
	}
}

/* What the entry asks for, once a run(). False: the exit is filled, no guest ran. */
static bool prepare(struct tdx_unicorn *engine, struct vcpu *vcpu)
{
	struct tdx_vcpu_run *run = vcpu->run;

	if (run->state->xcr0 & ~XCR0_X87_SSE) {
		run->exit = (struct tdx_vcpu_exit){
			.reason = TDX_EXIT_ENGINE_FAILURE,
			.message = "XCR0 enables AVX or later state, which Unicorn does not have",
		};
		return false;
	}
	if (!vcpu->loaded || run->state_changed) {
		tdx_unicorn_load(engine, vcpu);
	}
	if (run->flush_tlb || vcpu->flush_owed) {
		tdx_unicorn_flush_tlb(engine);
	}
	vcpu->flush_owed = false;
	tdx_unicorn_inject(engine, vcpu);
	vcpu->must_enter = false;
	vcpu->synced = false;
	return true;
}

/* One stay in the library. True: an exit is due. */
static bool execute(struct tdx_unicorn *engine, struct vcpu *vcpu)
{
	uc_err error;

	engine->exiting = false;
	tdx_unicorn_load_quick(engine, vcpu);
	tdx_unicorn_apic_refresh(engine);
	error = uc_emu_start(engine->uc, vcpu->state->rip, 0, 0, 0);
	if (!engine->exiting && error != UC_ERR_OK) {
		tdx_unicorn_exit(engine, TDX_EXIT_ENGINE_FAILURE)->message = uc_strerror(error);
	}
	tdx_unicorn_store_quick(engine, vcpu);
	return engine->exiting;
}

static void run(void *arg, struct tdx_vcpu_run *run)
{
	struct tdx_unicorn *engine = arg, *outer;
	struct vcpu *vcpu = find(engine, run->id);
	bool entered = false, exiting = false;

	if (!vcpu) {
		vcpu = add(engine, run->id);
	}
	if (!vcpu) {
		run->exit = (struct tdx_vcpu_exit){
			.reason = TDX_EXIT_ENGINE_FAILURE,
			.message = "more than 256 vCPUs in one engine, or no memory for one",
		};
		return;
	}
	vcpu->run = run;
	vcpu->state = run->state;
	vcpu->must_enter = run->inject_info != 0;
	while (!exiting) {
		if (tdx_unicorn_turn_take(engine, vcpu) == TURN_KICKED_OUT) {
			exit_waiting(vcpu, entered);
			return;
		}
		outer = tdx_unicorn_enter(engine);
		switch_to(engine, vcpu);
		exiting = (!entered && !prepare(engine, vcpu)) || execute(engine, vcpu);
		entered = true;
		tdx_unicorn_enter(outer);
		tdx_unicorn_turn_pause(engine, !exiting || run->exit.reason == TDX_EXIT_HLT);
	}
}

static void sync_inside(struct tdx_unicorn *engine, struct vcpu *vcpu)
{
	if (vcpu->loaded && !vcpu->synced) {
		switch_to(engine, vcpu);
		tdx_unicorn_store(engine, vcpu);
		vcpu->synced = true;
	}
}

static void sync_vcpu(void *arg, uint64_t id)
{
	struct tdx_unicorn *engine = arg, *outer;
	struct vcpu *vcpu = find(engine, id);

	if (!vcpu) {
		return;
	}
	if (tdx_unicorn_is_inside(engine)) {
		sync_inside(engine, vcpu);
		return;
	}
	tdx_unicorn_visit_begin(engine);
	outer = tdx_unicorn_enter(engine);
	sync_inside(engine, vcpu);
	tdx_unicorn_enter(outer);
	tdx_unicorn_visit_end(engine);
}

static void flush_vcpu(void *arg, uint64_t id)
{
	struct tdx_unicorn *engine = arg, *outer;
	struct vcpu *vcpu = find(engine, id);

	if (!vcpu) {
		return;
	}
	tdx_unicorn_visit_begin(engine);
	outer = tdx_unicorn_enter(engine);
	sync_inside(engine, vcpu);
	if (engine->current == vcpu) {
		engine->current = NULL;
	}
	tdx_unicorn_turn_forget(engine, vcpu);
	vcpu->loaded = false;
	vcpu->event.valid = false;
	vcpu->nmi_pending = false;
	atomic_store(&vcpu->kicked, false);
	atomic_store(&vcpu->id, 0);
	tdx_unicorn_enter(outer);
	tdx_unicorn_visit_end(engine);
}

static void kick(void *arg, uint64_t id)
{
	struct tdx_unicorn *engine = arg;
	struct vcpu *vcpu = find(engine, id);

	if (vcpu) {
		atomic_store(&vcpu->kicked, true);
		tdx_unicorn_poke(engine);
	}
}

static void memory_changed(void *arg, uint64_t pa, uint64_t length)
{
	struct tdx_unicorn *engine = arg, *outer;

	pa &= engine->pa_mask | PAGE_OFFSET;
	if (!length || pa >= engine->config.memory_size) {
		return;
	}
	if (length > engine->config.memory_size - pa) {
		length = engine->config.memory_size - pa;
	}
	if (!tdx_unicorn_has_code(engine, pa, length)) {
		return;
	}
	if (tdx_unicorn_is_inside(engine)) {
		tdx_unicorn_invalidate(engine, pa, length);
		return;
	}
	tdx_unicorn_visit_begin(engine);
	outer = tdx_unicorn_enter(engine);
	tdx_unicorn_invalidate(engine, pa, length);
	tdx_unicorn_enter(outer);
	tdx_unicorn_visit_end(engine);
}

static const struct tdx_engine_lack lacks[] = {
	/* FMA, PCID, AVX, F16C */
	{ .leaf = 1, .subleaf = ~0u, .ecx = 0x30021000 },
	/*
	 * EBX: HLE, AVX2, INVPCID, RTM, MPX, AVX-512, SHA. ECX: VBMI, UMIP, PKU, WAITPKG, CET,
	 * GFNI, VAES, VPCLMULQDQ, AVX-512, RDPID, key locker, CLDEMOTE, MOVDIRI, MOVDIR64B,
	 * ENQCMD, PKS. EDX: AVX-512, UINTR, SERIALIZE, CET, AMX.
	 * EBX bit 9 (ERMS) and EDX bit 4 (FSRM) promise that string instructions on
	 * bytes are fast: here each byte is a turn of a loop, and a guest that knows
	 * moves eight at once.
	 */
	{ .leaf = 7, .subleaf = 0, .ebx = 0xfc234e30, .ecx = 0xbac05ffe, .edx = 0x03d0413c },
	/* AVX-VNNI, AVX512-BF16; fast zero-length and short string instructions */
	{ .leaf = 7, .subleaf = 1, .eax = 0x1c30 },
	/* XSAVEC, XGETBV with ECX = 1, XSAVES, XFD */
	{ .leaf = 0xd, .subleaf = 1, .eax = 0x1e },
	{ 0 }
};

const struct tdx_vcpu_ops *tdx_unicorn_ops(void)
{
	static const struct tdx_vcpu_ops ops = {
		.name = "unicorn",
		.lacks = lacks,
		.run = run,
		.sync = sync_vcpu,
		.flush = flush_vcpu,
		.kick = kick,
		.memory_changed = memory_changed,
	};

	return &ops;
}
