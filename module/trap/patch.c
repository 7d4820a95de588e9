/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A SEAMCALL that traps often becomes a jump to a springboard of patch.S: 0.1 us
 * instead of several for a signal. Only in memory, never in the file; a host
 * that wants each to trap says TDX_TRAP_PATCH=0.
 *
 * The jump is a byte longer than the instruction and takes the first byte of
 * what follows: of a branch on CF, in every call of <tdx/tdx.h>. Nobody branches
 * to that one, and no thread stands there either, because the trap handler
 * executes the branch along with the instruction. Sites that look otherwise are
 * left as they are.
 *
 * Other threads may be executing the bytes meanwhile. First a byte is written
 * that is no instruction, then the rest of the jump, then its first byte, with
 * every thread made to fetch anew in between (membarrier). A thread that meets
 * that first byte traps, and the handler finds the site by its address.
 *
 * The pages stay as they are mapped, not writable: /proc/self/mem can write.
 */
#include <cpuid.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <linux/membarrier.h>
#include <sys/syscall.h>

#include "patch.h"

#define OFTEN			16	/* traps */
#define WATCHED_SITES		64	/* a power of two */
#define SPRINGBOARD_BYTES	64
#define JUMP_BYTES		5
#define INSTRUCTION_BYTES	4
#define JUMP			0xe9
#define NO_INSTRUCTION		0x06
#define SEAMCALL_PREFIX		0x66
#define CPUID_XSAVE		0xd
#define CPUID_1_ECX_OSXSAVE	(1u << 27)
/* x87, SSE, AVX, AVX-512: what a compiler may use on its own. */
#define VECTOR_STATE		0xe7u
#define XSAVE_BASE_BYTES	576

struct watched {
	_Atomic uint64_t site;
	_Atomic uint32_t traps;
};

/* What patch.S knows by name. */
extern const uint8_t tdx_patch_springboards[] __attribute__((visibility("hidden")));
extern struct tdx_patch_next tdx_patch_next[] __attribute__((visibility("hidden")));
extern uint64_t tdx_patch_state_bytes __attribute__((visibility("hidden")));
extern uint32_t tdx_patch_state_mask __attribute__((visibility("hidden")));

struct tdx_patch_next tdx_patch_next[TDX_PATCH_SITES];
uint64_t tdx_patch_state_bytes;
uint32_t tdx_patch_state_mask;

static _Atomic uint64_t sites[TDX_PATCH_SITES];	/* 0: free, and so are those behind it */
static struct watched watched[WATCHED_SITES];
static _Atomic bool enabled;
static atomic_flag patching = ATOMIC_FLAG_INIT;

static bool membarrier(int command)
{
	return syscall(SYS_membarrier, command, 0, 0) == 0;
}

/* How much XSAVE stores, of what the system has switched on. */
static bool measure_state(void)
{
	uint32_t eax, ebx, ecx, edx, mask, high;

	if (!__get_cpuid(1, &eax, &ebx, &ecx, &edx) || !(ecx & CPUID_1_ECX_OSXSAVE)) {
		return false;
	}
	__asm__ volatile ("xgetbv" : "=a" (mask), "=d" (high) : "c" (0));
	mask &= VECTOR_STATE;
	tdx_patch_state_bytes = XSAVE_BASE_BYTES;
	for (uint32_t i = 2; i < 32; i++) {
		if ((mask >> i & 1) && __get_cpuid_count(CPUID_XSAVE, i, &eax, &ebx, &ecx, &edx) &&
		    ebx + eax > tdx_patch_state_bytes) {
			tdx_patch_state_bytes = ebx + eax;
		}
	}
	tdx_patch_state_mask = mask;
	return true;
}

void tdx_patch_prepare(void)
{
	const char *wish = getenv("TDX_TRAP_PATCH");

	enabled = !(wish && strcmp(wish, "0") == 0) && measure_state() &&
		  membarrier(MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE);
}

bool tdx_patch_branch(const uint8_t *after, struct tdx_patch_next *next)
{
	uint64_t behind, target;
	int32_t offset;
	uint8_t opcode = after[0];
	bool near = opcode == 0x0f;

	if (near) {
		opcode = after[1] - 0x10;
	}
	if (opcode != 0x72 && opcode != 0x73) {	/* jc, jnc */
		return false;
	}
	if (near) {
		memcpy(&offset, after + 2, sizeof(offset));
	} else {
		offset = (int8_t)after[1];
	}
	behind = (uint64_t)after + (near ? 6 : 2);
	target = behind + (uint64_t)(int64_t)offset;
	next->next[opcode == 0x72] = target;
	next->next[opcode != 0x72] = behind;
	return true;
}

const struct tdx_patch_next *tdx_patch_find(const uint8_t *rip)
{
	for (int i = 0; i < TDX_PATCH_SITES; i++) {
		uint64_t site = atomic_load_explicit(&sites[i], memory_order_acquire);

		if (site == (uint64_t)rip) {
			/* Else other code has been loaded there since. */
			return *rip == JUMP || *rip == NO_INSTRUCTION ? &tdx_patch_next[i] : NULL;
		}
		if (!site) {
			break;
		}
	}
	return NULL;
}

/* Bytes of code, then what makes all threads see them. */
static bool write_code(int memory, uint8_t *at, const void *bytes, size_t length)
{
	return pwrite(memory, bytes, length, (off_t)(uintptr_t)at) == (ssize_t)length &&
	       membarrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE);
}

static bool write_jump(uint8_t *site, int32_t offset)
{
	static const uint8_t no_instruction = NO_INSTRUCTION, prefix = SEAMCALL_PREFIX, jump = JUMP;
	int memory = open("/proc/self/mem", O_RDWR | O_CLOEXEC);
	bool written;

	if (memory < 0) {
		return false;
	}
	if (!write_code(memory, site, &no_instruction, 1)) {
		/* Whether written or not. */
		(void)write_code(memory, site, &prefix, 1);
		close(memory);
		return false;
	}
	/* Half a patch stays a site that traps and is found. */
	written = write_code(memory, site + 1, &offset, sizeof(offset)) &&
		  write_code(memory, site, &jump, 1);
	close(memory);
	return written;
}

static void patch(uint8_t *site, const struct tdx_patch_next *next)
{
	int64_t offset;
	int slot = 0;

	while (slot < TDX_PATCH_SITES && sites[slot] && sites[slot] != (uint64_t)site) {
		slot++;
	}
	if (slot == TDX_PATCH_SITES || sites[slot]) {
		return;
	}
	offset = tdx_patch_springboards + slot * SPRINGBOARD_BYTES - (site + JUMP_BYTES);
	if (offset != (int32_t)offset) {
		return;
	}
	tdx_patch_next[slot] = *next;
	atomic_store_explicit(&sites[slot], (uint64_t)site, memory_order_release);
	if (!write_jump(site, (int32_t)offset)) {
		enabled = false;
	}
}

void tdx_patch_trapped(uint8_t *site, const struct tdx_patch_next *next)
{
	struct watched *entry = &watched[(uint64_t)site / INSTRUCTION_BYTES % WATCHED_SITES];
	int error = errno;

	if (!atomic_load_explicit(&enabled, memory_order_relaxed)) {
		return;
	}
	if (atomic_load_explicit(&entry->site, memory_order_relaxed) != (uint64_t)site) {
		atomic_store_explicit(&entry->site, (uint64_t)site, memory_order_relaxed);
		atomic_store_explicit(&entry->traps, 0, memory_order_relaxed);
	}
	if (atomic_fetch_add_explicit(&entry->traps, 1, memory_order_relaxed) + 1 < OFTEN ||
	    atomic_flag_test_and_set_explicit(&patching, memory_order_acquire)) {
		return;
	}
	patch(site, next);
	atomic_store_explicit(&entry->traps, 0, memory_order_relaxed);
	atomic_flag_clear_explicit(&patching, memory_order_release);
	errno = error;
}
