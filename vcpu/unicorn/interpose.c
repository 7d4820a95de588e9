/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The functions that stand in front of the library's own (interpose.list), and
 * nothing else: each finds its engine and hands over. Those that translated
 * code calls take their return address first, from which the library knows the
 * guest's RIP and flags.
 */
#include <sys/random.h>

#include "engine.h"

#define RETURN_ADDRESS	((uintptr_t)__builtin_return_address(0))

/*
 * The library's functions carry no pointer of ours, so the engine that a thread
 * is in is kept per thread; likewise what the library shows of itself at start.
 */
static __thread struct tdx_unicorn *inside;
static __thread void *sighted_cpu, *sighted_env;

struct tdx_unicorn *tdx_unicorn_enter(struct tdx_unicorn *engine)
{
	struct tdx_unicorn *outer = inside;

	inside = engine;
	return outer;
}

bool tdx_unicorn_is_inside(const struct tdx_unicorn *engine)
{
	return inside == engine;
}

void tdx_unicorn_sighted(void **cpu, void **env)
{
	*cpu = sighted_cpu;
	*env = sighted_env;
}

/* Is a guest executing, so that a helper's fault is the guest's? */
static struct tdx_unicorn *running(void)
{
	return inside && inside->current ? inside : NULL;
}

/* Start-up. */

void __real_qemu_init_vcpu_x86_64(void *cpu);
void __wrap_qemu_init_vcpu_x86_64(void *cpu);
void __wrap_qemu_init_vcpu_x86_64(void *cpu)
{
	sighted_cpu = cpu;
	__real_qemu_init_vcpu_x86_64(cpu);
}

void __wrap_cpu_x86_update_cr0_x86_64(void *env, uint32_t value);
void __wrap_cpu_x86_update_cr0_x86_64(void *env, uint32_t value)
{
	sighted_env = env;
	__real_cpu_x86_update_cr0_x86_64(env, value);
}

void __real_tcg_exec_init_x86_64(void *uc, unsigned long buffer_size);
void __wrap_tcg_exec_init_x86_64(void *uc, unsigned long buffer_size);
void __wrap_tcg_exec_init_x86_64(void *uc, unsigned long buffer_size)
{
	__real_tcg_exec_init_x86_64(uc, inside ? (unsigned long)inside->code_limit : buffer_size);
}

/* Instructions that exit or that the engine executes itself. */

void __wrap_helper_cpuid_x86_64(void *env);
void __wrap_helper_cpuid_x86_64(void *env)
{
	tdx_unicorn_instruction_exit(inside, TDX_EXIT_CPUID, 0);
}

void __wrap_helper_rdmsr_x86_64(void *env);
void __wrap_helper_rdmsr_x86_64(void *env)
{
	tdx_unicorn_rdmsr(inside);
}

void __wrap_helper_wrmsr_x86_64(void *env);
void __wrap_helper_wrmsr_x86_64(void *env)
{
	tdx_unicorn_wrmsr(inside);
}

void __wrap_helper_hlt_x86_64(void *env, int length);
void __wrap_helper_hlt_x86_64(void *env, int length)
{
	tdx_unicorn_instruction_exit(inside, TDX_EXIT_HLT, 0);
}

void __wrap_helper_monitor_x86_64(void *env, uint64_t address);
void __wrap_helper_monitor_x86_64(void *env, uint64_t address)
{
	tdx_unicorn_instruction_exit(inside, TDX_EXIT_MONITOR, 0);
}

void __wrap_helper_mwait_x86_64(void *env, int length);
void __wrap_helper_mwait_x86_64(void *env, int length)
{
	tdx_unicorn_instruction_exit(inside, TDX_EXIT_MWAIT, 0);
}

void __wrap_helper_rdpmc_x86_64(void *env);
void __wrap_helper_rdpmc_x86_64(void *env)
{
	tdx_unicorn_instruction_exit(inside, TDX_EXIT_RDPMC, 0);
}

void __wrap_helper_xsetbv_x86_64(void *env, uint32_t index, uint64_t value);
void __wrap_helper_xsetbv_x86_64(void *env, uint32_t index, uint64_t value)
{
	tdx_unicorn_xsetbv(inside, RETURN_ADDRESS);
}

/*
 * Asked before instructions that an AMD host may intercept; those among them
 * that have no helper of their own are WBINVD and INVD.
 */
void __wrap_helper_svm_check_intercept_param_x86_64(void *env, uint32_t type, uint64_t param);
void __wrap_helper_svm_check_intercept_param_x86_64(void *env, uint32_t type, uint64_t param)
{
	if (type == INTERCEPT_WBINVD) {
		tdx_unicorn_cache_exit(inside);
	}
}

void __wrap_cpu_svm_check_intercept_param_x86_64(void *env, uint32_t type, uint64_t param,
						 uintptr_t ra);
void __wrap_cpu_svm_check_intercept_param_x86_64(void *env, uint32_t type, uint64_t param,
						 uintptr_t ra)
{
}

/* A hint that this vCPU waits for another: the others first. */
void __wrap_helper_pause_x86_64(void *env, int length);
void __wrap_helper_pause_x86_64(void *env, int length)
{
	*tdx_unicorn_rip(inside) += (unsigned int)length;
	tdx_unicorn_paused(inside);
}

uint64_t __wrap_helper_read_crN_x86_64(void *env, int number);
uint64_t __wrap_helper_read_crN_x86_64(void *env, int number)
{
	return number == 8 ? tdx_unicorn_apic_read_cr8(inside) :
			     tdx_unicorn_read_cr(inside, number);
}

void __wrap_helper_write_crN_x86_64(void *env, int number, uint64_t value);
void __wrap_helper_write_crN_x86_64(void *env, int number, uint64_t value)
{
	if (number == 8) {
		tdx_unicorn_apic_write_cr8(inside, value);
	} else {
		tdx_unicorn_write_cr(inside, number, value);
	}
}

void __wrap_helper_set_dr_x86_64(void *env, int number, uint64_t value);
void __wrap_helper_set_dr_x86_64(void *env, int number, uint64_t value)
{
	cpu_restore_state_x86_64(inside->cpu, RETURN_ADDRESS, true);
	tdx_unicorn_write_dr(inside, number, value);
}

void __wrap_helper_lmsw_x86_64(void *env, uint64_t value);
void __wrap_helper_lmsw_x86_64(void *env, uint64_t value)
{
	cpu_restore_state_x86_64(inside->cpu, RETURN_ADDRESS, true);
	tdx_unicorn_lmsw(inside, (uint16_t)value);
}

void __wrap_helper_clts_x86_64(void *env);
void __wrap_helper_clts_x86_64(void *env)
{
	cpu_restore_state_x86_64(inside->cpu, RETURN_ADDRESS, true);
	tdx_unicorn_clts(inside);
}

void __wrap_helper_syscall_x86_64(void *env, int length);
void __wrap_helper_syscall_x86_64(void *env, int length)
{
	tdx_unicorn_syscall(inside, (uint32_t)length);
}

void __wrap_helper_sysenter_x86_64(void *env, int length);
void __wrap_helper_sysenter_x86_64(void *env, int length)
{
	tdx_unicorn_sysenter(inside);
}

void __real_helper_iret_protected_x86_64(void *env, int shift, int next);
void __wrap_helper_iret_protected_x86_64(void *env, int shift, int next);
void __wrap_helper_iret_protected_x86_64(void *env, int shift, int next)
{
	__real_helper_iret_protected_x86_64(env, shift, next);
	inside->current->nmi_blocked = false;
}

void __real_helper_iret_real_x86_64(void *env, int shift);
void __wrap_helper_iret_real_x86_64(void *env, int shift);
void __wrap_helper_iret_real_x86_64(void *env, int shift)
{
	__real_helper_iret_real_x86_64(env, shift);
	inside->current->nmi_blocked = false;
}

/* I/O. The value read never matters: the instruction exits. */

uint64_t __wrap_helper_inb_x86_64(void *env, uint32_t port);
uint64_t __wrap_helper_inb_x86_64(void *env, uint32_t port)
{
	tdx_unicorn_io(inside, port, 1, true, RETURN_ADDRESS);
}

uint64_t __wrap_helper_inw_x86_64(void *env, uint32_t port);
uint64_t __wrap_helper_inw_x86_64(void *env, uint32_t port)
{
	tdx_unicorn_io(inside, port, 2, true, RETURN_ADDRESS);
}

uint64_t __wrap_helper_inl_x86_64(void *env, uint32_t port);
uint64_t __wrap_helper_inl_x86_64(void *env, uint32_t port)
{
	tdx_unicorn_io(inside, port, 4, true, RETURN_ADDRESS);
}

void __wrap_helper_outb_x86_64(void *env, uint32_t port, uint32_t value);
void __wrap_helper_outb_x86_64(void *env, uint32_t port, uint32_t value)
{
	tdx_unicorn_io(inside, port, 1, false, RETURN_ADDRESS);
}

void __wrap_helper_outw_x86_64(void *env, uint32_t port, uint32_t value);
void __wrap_helper_outw_x86_64(void *env, uint32_t port, uint32_t value)
{
	tdx_unicorn_io(inside, port, 2, false, RETURN_ADDRESS);
}

void __wrap_helper_outl_x86_64(void *env, uint32_t port, uint32_t value);
void __wrap_helper_outl_x86_64(void *env, uint32_t port, uint32_t value)
{
	tdx_unicorn_io(inside, port, 4, false, RETURN_ADDRESS);
}

/* Exceptions. */

void __wrap_helper_raise_exception_x86_64(void *env, int vector);
void __wrap_helper_raise_exception_x86_64(void *env, int vector)
{
	if (vector == VECTOR_UD) {
		tdx_unicorn_undefined(inside, 0);
	}
	tdx_unicorn_raise(inside, vector, 0, 0);
}

void __wrap_helper_raise_interrupt_x86_64(void *env, int vector, int length);
void __wrap_helper_raise_interrupt_x86_64(void *env, int vector, int length)
{
	tdx_unicorn_soft_interrupt(inside, vector, (uint32_t)length, 0);
}

void __wrap_raise_exception_x86_64(void *env, int vector);
void __wrap_raise_exception_x86_64(void *env, int vector)
{
	tdx_unicorn_raise(inside, vector, 0, 0);
}

void __wrap_raise_exception_ra_x86_64(void *env, int vector, uintptr_t ra);
void __wrap_raise_exception_ra_x86_64(void *env, int vector, uintptr_t ra)
{
	tdx_unicorn_raise(inside, vector, 0, ra);
}

void __wrap_raise_exception_err_x86_64(void *env, int vector, int error);
void __wrap_raise_exception_err_x86_64(void *env, int vector, int error)
{
	tdx_unicorn_raise(inside, vector, (uint32_t)error, 0);
}

void __wrap_raise_exception_err_ra_x86_64(void *env, int vector, int error, uintptr_t ra);
void __wrap_raise_exception_err_ra_x86_64(void *env, int vector, int error, uintptr_t ra)
{
	tdx_unicorn_raise(inside, vector, (uint32_t)error, ra);
}

void __wrap_raise_interrupt_x86_64(void *env, int vector, int is_int, int error, int length);
void __wrap_raise_interrupt_x86_64(void *env, int vector, int is_int, int error, int length)
{
	tdx_unicorn_soft_interrupt(inside, vector, (uint32_t)length, 0);
}

bool __wrap_x86_cpu_exec_interrupt_x86_64(void *cpu, int request);
bool __wrap_x86_cpu_exec_interrupt_x86_64(void *cpu, int request)
{
	return tdx_unicorn_events(inside);
}

/* Time and memory. */

uint64_t __wrap_cpu_get_tsc_x86_64(void *env);
uint64_t __wrap_cpu_get_tsc_x86_64(void *env)
{
	const struct tdx_vcpu_run *run = inside->current->run;

	return run->tsc(run->arg);
}

/* RDRAND and RDSEED; the library's own generator is one that can be foreseen. */
int __wrap_qemu_guest_getrandom(void *buffer, size_t length);
int __wrap_qemu_guest_getrandom(void *buffer, size_t length)
{
	return getrandom(buffer, length, GRND_NONBLOCK) == (ssize_t)length ? 0 : -1;
}

bool __wrap_x86_cpu_tlb_fill_x86_64(void *cpu, uint64_t va, int size, int access, int context,
				    bool probe, uintptr_t ra);
bool __wrap_x86_cpu_tlb_fill_x86_64(void *cpu, uint64_t va, int size, int access, int context,
				    bool probe, uintptr_t ra)
{
	return running() && tdx_unicorn_fill(inside, va, access, context, probe, ra);
}

/* 2.0.1 looks regions up by linear address; there is one, and all is in it. */
void *__real_memory_mapping(void *uc, uint64_t address) __attribute__((weak));
void *__wrap_memory_mapping(void *uc, uint64_t address);
void *__wrap_memory_mapping(void *uc, uint64_t address)
{
	if (!inside || !inside->current) {
		return __real_memory_mapping(uc, address);
	}
	if (!inside->ram_region) {
		inside->ram_region = __real_memory_mapping(uc, 0);
	}
	return inside->ram_region;
}

/* Code that stores must find (code_pages.c). */

void __wrap_tlb_protect_code_x86_64(void *uc, uint64_t ram);
void __wrap_tlb_protect_code_x86_64(void *uc, uint64_t ram)
{
	tdx_unicorn_code_added(inside, ram);
}

void __wrap_tlb_unprotect_code_x86_64(void *uc, uint64_t ram);
void __wrap_tlb_unprotect_code_x86_64(void *uc, uint64_t ram)
{
	tdx_unicorn_code_removed(inside, ram);
}

void __wrap_tlb_reset_dirty_by_vaddr_x86_64(void *cpu, uint64_t va, uint64_t length);
void __wrap_tlb_reset_dirty_by_vaddr_x86_64(void *cpu, uint64_t va, uint64_t length)
{
}

int __wrap_cpu_watchpoint_address_matches_x86_64(void *cpu, uint64_t va, uint64_t length);
int __wrap_cpu_watchpoint_address_matches_x86_64(void *cpu, uint64_t va, uint64_t length)
{
	return inside && inside->filling_code_page ? WATCH_WRITES : 0;
}

void __wrap_cpu_check_watchpoint_x86_64(void *cpu, uint64_t va, uint64_t length,
					uint32_t attributes, int flags, uintptr_t ra);
void __wrap_cpu_check_watchpoint_x86_64(void *cpu, uint64_t va, uint64_t length,
					uint32_t attributes, int flags, uintptr_t ra)
{
}

/*
 * A store found its page write-watched. Where the page has lost its code
 * meanwhile, neither lock nor search; the lock is a marker then, not NULL,
 * which 2.1 uses for the lock itself.
 */
static const char no_code[1];

void *__real_page_collection_lock_x86_64(void *uc, uint64_t start, uint64_t end);
void *__wrap_page_collection_lock_x86_64(void *uc, uint64_t start, uint64_t end);
void *__wrap_page_collection_lock_x86_64(void *uc, uint64_t start, uint64_t end)
{
	if (inside && !tdx_unicorn_has_code(inside, start - inside->ram_base, end - start)) {
		return (void *)no_code;
	}
	return __real_page_collection_lock_x86_64(uc, start, end);
}

void __real_page_collection_unlock_x86_64(void *pages);
void __wrap_page_collection_unlock_x86_64(void *pages);
void __wrap_page_collection_unlock_x86_64(void *pages)
{
	if (pages != no_code) {
		__real_page_collection_unlock_x86_64(pages);
	}
}

void __real_tb_invalidate_phys_page_fast_x86_64(void *uc, void *pages, uint64_t start, int length,
						uintptr_t ra);
void __wrap_tb_invalidate_phys_page_fast_x86_64(void *uc, void *pages, uint64_t start, int length,
						uintptr_t ra);
void __wrap_tb_invalidate_phys_page_fast_x86_64(void *uc, void *pages, uint64_t start, int length,
						uintptr_t ra)
{
	if (pages != no_code) {
		__real_tb_invalidate_phys_page_fast_x86_64(uc, pages, start, length, ra);
	}
}

void *__real_tb_gen_code_x86_64(void *cpu, uint64_t pc, uint64_t base, uint32_t mode, int flags);
void *__wrap_tb_gen_code_x86_64(void *cpu, uint64_t pc, uint64_t base, uint32_t mode, int flags);
void *__wrap_tb_gen_code_x86_64(void *cpu, uint64_t pc, uint64_t base, uint32_t mode, int flags)
{
	void *block;

	tdx_unicorn_guard(inside);
	inside->translating = true;
	block = __real_tb_gen_code_x86_64(cpu, pc, base, mode, flags);
	inside->translating = false;
	inside->block_limit = MAX_BLOCK_INSTRUCTIONS;
	tdx_unicorn_guard_note(inside, block);
	return block;
}

void __real_gen_intermediate_code_x86_64(void *cpu, void *block, int max_instructions);
void __wrap_gen_intermediate_code_x86_64(void *cpu, void *block, int max_instructions);
void __wrap_gen_intermediate_code_x86_64(void *cpu, void *block, int max_instructions)
{
	int limit = inside->block_limit;

	inside->first_temporary = inside->last_temporary = 0;
	__real_gen_intermediate_code_x86_64(cpu, block,
					    max_instructions < limit ? max_instructions : limit);
}

void *__real_tcg_temp_new_internal_x86_64(void *context, int type, bool local);
void *__wrap_tcg_temp_new_internal_x86_64(void *context, int type, bool local);
void *__wrap_tcg_temp_new_internal_x86_64(void *context, int type, bool local)
{
	void *temporary = __real_tcg_temp_new_internal_x86_64(context, type, local);

	if (inside && inside->translating) {
		tdx_unicorn_temporary(inside, (uintptr_t)temporary);
	}
	return temporary;
}

/* These make a temporary too; it is counted from the context. */
uintptr_t __real_tcg_const_i32_x86_64(void *context, int32_t value);
uintptr_t __wrap_tcg_const_i32_x86_64(void *context, int32_t value);
uintptr_t __wrap_tcg_const_i32_x86_64(void *context, int32_t value)
{
	uintptr_t temporary = __real_tcg_const_i32_x86_64(context, value);

	if (inside && inside->translating) {
		tdx_unicorn_temporary(inside, (uintptr_t)context + temporary);
	}
	return temporary;
}

uintptr_t __real_tcg_const_i64_x86_64(void *context, int64_t value);
uintptr_t __wrap_tcg_const_i64_x86_64(void *context, int64_t value);
uintptr_t __wrap_tcg_const_i64_x86_64(void *context, int64_t value)
{
	uintptr_t temporary = __real_tcg_const_i64_x86_64(context, value);

	if (inside && inside->translating) {
		tdx_unicorn_temporary(inside, (uintptr_t)context + temporary);
	}
	return temporary;
}

/* How the library's translator ends over some undefined instructions. */
_Noreturn void __real_abort(void);
_Noreturn void __wrap_abort(void);
_Noreturn void __wrap_abort(void)
{
	if (inside && inside->translating) {
		tdx_unicorn_untranslatable(inside);
	}
	__real_abort();
}

/*
 * Unicorn tests for an exit request after every load and store and then starts
 * the block again: half of it would be executed twice. Requests are seen
 * between blocks only.
 */
void check_exit_request_x86_64(void *context);
void check_exit_request_x86_64(void *context)
{
}
