/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Where things are inside the library's CPU object. Its layout is private and
 * differs between versions, so nothing is assumed: each field is found by
 * changing it through an exported function and seeing what moved. A field that
 * is not found, or found twice, means a library that this engine does not
 * understand, and it refuses to start.
 */
#include <malloc.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "engine.h"

#define NOT_FOUND	UINT32_MAX
#define SEGMENT_BYTES	24u

/* Values that nothing else in a CPU object has by chance. */
#define MARKER(n)	(0x5a5a17c39b000000ull + (uint64_t)(n))

#define FEATURE_1_EDX		0
#define FEATURE_1_ECX		1
#define FEATURE_7_EBX		2
#define FEATURE_7_ECX		3
#define FEATURE_80000001_EDX	6
#define FEATURE_80000001_ECX	7
#define FEATURE_XSAVE		19
#define FEATURE_XSAVE_STATES	21
#define FEATURE_WORDS_NEEDED	22

#define XSAVE_X87_SSE	3u
#define LA57		BIT(16)

bool tdx_unicorn_fail(struct tdx_unicorn *engine, const char *format, ...)
{
	va_list args;

	if (engine->message && engine->message_size) {
		va_start(args, format);
		vsnprintf(engine->message, engine->message_size, format, args);
		va_end(args);
	}
	return false;
}

static bool not_understood(struct tdx_unicorn *engine, const char *what)
{
	unsigned int major = 0, minor = 0;

	uc_version(&major, &minor);
	return tdx_unicorn_fail(engine,
		"this libunicorn (%u.%u) keeps %s where the engine cannot find it; "
		"known to work are Debian's 2.0.1, 2.1.1 and 2.1.4", major, minor, what);
}

/* Bytes of the register part, which ends the CPU object. */
static uint32_t env_bytes(struct tdx_unicorn *engine)
{
	size_t before = (size_t)((char *)engine->env - (char *)engine->cpu);

	return (uint32_t)((malloc_usable_size(engine->cpu) - before) & ~7ull);
}

/* The one place that holds a value. */
static uint32_t find_value(struct tdx_unicorn *engine, uint64_t value)
{
	const uint64_t *words = engine->env;
	uint32_t found = NOT_FOUND;

	for (uint32_t i = 0; i < env_bytes(engine) / 8; i++) {
		if (words[i] == value) {
			if (found != NOT_FOUND) {
				return NOT_FOUND;
			}
			found = i * 8;
		}
	}
	return found;
}

static uint32_t find_register(struct tdx_unicorn *engine, int number, uint64_t marker)
{
	uint64_t before = 0, zero;
	uint32_t at;

	uc_reg_read(engine->uc, number, &before);
	zero = before;
	uc_reg_write(engine->uc, number, &marker);
	at = find_value(engine, marker);
	uc_reg_write(engine->uc, number, &zero);
	return at != NOT_FOUND && *(uint64_t *)tdx_unicorn_field(engine, at) == before ?
		       at : NOT_FOUND;
}

static bool find_general(struct tdx_unicorn *engine)
{
	static const int numbers[TDX_NUM_GPRS] = {
		UC_X86_REG_RAX, UC_X86_REG_RCX, UC_X86_REG_RDX, UC_X86_REG_RBX,
		UC_X86_REG_RSP, UC_X86_REG_RBP, UC_X86_REG_RSI, UC_X86_REG_RDI,
		UC_X86_REG_R8, UC_X86_REG_R9, UC_X86_REG_R10, UC_X86_REG_R11,
		UC_X86_REG_R12, UC_X86_REG_R13, UC_X86_REG_R14, UC_X86_REG_R15,
	};

	engine->at.regs = find_register(engine, numbers[0], MARKER(0));
	for (uint32_t i = 0; i < TDX_NUM_GPRS; i++) {
		uint32_t at = find_register(engine, numbers[i], MARKER(i));

		if (engine->at.regs == NOT_FOUND || at != engine->at.regs + i * 8) {
			return not_understood(engine, "the general registers");
		}
	}
	engine->at.eip = find_register(engine, UC_X86_REG_RIP, MARKER(100));
	if (engine->at.eip == NOT_FOUND) {
		return not_understood(engine, "the instruction pointer");
	}
	return true;
}

static bool find_control(struct tdx_unicorn *engine)
{
	uint64_t cr2 = MARKER(2), cr3 = MARKER(3), zero = 0;
	uint32_t at2, at3;

	/* CR2 first: writing it may touch CR3. */
	uc_reg_write(engine->uc, UC_X86_REG_CR2, &cr2);
	uc_reg_write(engine->uc, UC_X86_REG_CR3, &cr3);
	at2 = find_value(engine, cr2);
	at3 = find_value(engine, cr3);
	if (at2 == NOT_FOUND || at3 != at2 + 8) {
		return not_understood(engine, "the control registers");
	}
	engine->at.cr = at2 - 16;
	uc_reg_write(engine->uc, UC_X86_REG_CR2, &zero);
	uc_reg_write(engine->uc, UC_X86_REG_CR3, &zero);
	return true;
}

/* A descriptor-table or system-segment register, found by its base. */
static uint32_t find_table(struct tdx_unicorn *engine, int number, uint64_t marker)
{
	uc_x86_mmr value = { .selector = 0x5a58, .base = marker, .limit = 0x17c3, .flags = 0x8b00 };
	uc_x86_mmr zero = { 0 };
	const struct unicorn_segment *segment;
	uint32_t at;

	uc_reg_write(engine->uc, number, &value);
	at = find_value(engine, marker);
	if (at == NOT_FOUND || at < 8) {
		return NOT_FOUND;
	}
	at -= 8;
	segment = tdx_unicorn_field(engine, at);
	if (segment->base != marker || segment->limit != value.limit) {
		return NOT_FOUND;
	}
	uc_reg_write(engine->uc, number, &zero);
	return at;
}

static bool find_segments(struct tdx_unicorn *engine)
{
	uint32_t fs = find_register(engine, UC_X86_REG_FS_BASE, MARKER(200));
	uint32_t gs = find_register(engine, UC_X86_REG_GS_BASE, MARKER(201));
	struct fields *at = &engine->at;

	if (fs == NOT_FOUND || gs != fs + SEGMENT_BYTES ||
	    sizeof(struct unicorn_segment) != SEGMENT_BYTES) {
		return not_understood(engine, "the segment registers");
	}
	at->segs = fs - 8 - TDX_SEG_FS * SEGMENT_BYTES;
	at->ldt = find_table(engine, UC_X86_REG_LDTR, MARKER(202));
	at->tr = find_table(engine, UC_X86_REG_TR, MARKER(203));
	at->gdt = find_table(engine, UC_X86_REG_GDTR, MARKER(204));
	at->idt = find_table(engine, UC_X86_REG_IDTR, MARKER(205));
	if (at->ldt == NOT_FOUND || at->tr == NOT_FOUND || at->gdt == NOT_FOUND ||
	    at->idt == NOT_FOUND) {
		return not_understood(engine, "the descriptor-table registers");
	}
	return true;
}

/* The translation mode follows CR4.OSFXSR in bit 22, and in nothing else. */
static bool find_mode(struct tdx_unicorn *engine)
{
	uint32_t bytes = env_bytes(engine), *before = malloc(bytes), *after = engine->env;
	uint32_t found = NOT_FOUND;

	if (!before) {
		return tdx_unicorn_fail(engine, "out of memory");
	}
	cpu_x86_update_cr4_x86_64(engine->env, 0);
	memcpy(before, engine->env, bytes);
	cpu_x86_update_cr4_x86_64(engine->env, (uint32_t)CR4_OSFXSR);
	for (uint32_t i = 0; i < bytes / 4; i++) {
		if ((before[i] ^ after[i]) == MODE_OSFXSR) {
			found = found == NOT_FOUND ? i * 4 : NOT_FOUND - 1;
		}
	}
	free(before);
	cpu_x86_update_cr4_x86_64(engine->env, 0);
	if (found >= NOT_FOUND - 1) {
		return not_understood(engine, "the translation mode");
	}
	engine->at.hflags = found;
	return true;
}

/* The bits of the mode word mean what internals.h says. */
static bool check_mode(struct tdx_unicorn *engine)
{
	uint32_t long_bits = MODE_LMA | MODE_CS64 | MODE_CS32 | MODE_SS32;
	uint32_t *mode = tdx_unicorn_mode(engine), start = *mode, with;

	if ((start & (long_bits | MODE_PE | MODE_TS)) != (long_bits | MODE_PE)) {
		return not_understood(engine, "the bits of 64-bit mode");
	}
	__real_cpu_x86_update_cr0_x86_64(engine->env, (uint32_t)(CR0_PE | CR0_TS));
	cpu_x86_update_cr4_x86_64(engine->env, (uint32_t)CR4_SMAP);
	with = *mode;
	__real_cpu_x86_update_cr0_x86_64(engine->env, (uint32_t)CR0_PE);
	cpu_x86_update_cr4_x86_64(engine->env, 0);
	if ((with ^ *mode) != (MODE_TS | MODE_SMAP)) {
		return not_understood(engine, "the bits that follow CR0.TS and CR4.SMAP");
	}
	return true;
}

struct cpuid_bit {
	uint32_t word, leaf, subleaf;
	int output;		/* 0 EAX to 3 EDX */
	uint32_t bit;
};

/* Does flipping a bit of the word at this offset show in CPUID? */
static bool shows_in_cpuid(struct tdx_unicorn *engine, uint32_t at, const struct cpuid_bit *where)
{
	uint32_t *word = tdx_unicorn_field(engine, at), before[4], after[4], kept = *word;

	cpu_x86_cpuid_x86_64(engine->env, where->leaf, where->subleaf, &before[0], &before[1],
			     &before[2], &before[3]);
	*word ^= where->bit;
	cpu_x86_cpuid_x86_64(engine->env, where->leaf, where->subleaf, &after[0], &after[1],
			     &after[2], &after[3]);
	*word = kept;
	return (before[where->output] ^ after[where->output]) == where->bit;
}

static bool find_features(struct tdx_unicorn *engine)
{
	static const struct cpuid_bit bits[] = {
		{ FEATURE_1_EDX, 1, 0, 3, 1 },
		{ FEATURE_1_ECX, 1, 0, 2, 1 },
		{ FEATURE_7_EBX, 7, 0, 1, 1 },
		{ FEATURE_7_ECX, 7, 0, 2, 2 },
		{ FEATURE_80000001_EDX, 0x80000001, 0, 3, 1 },
		{ FEATURE_80000001_ECX, 0x80000001, 0, 2, 1 },
		{ FEATURE_XSAVE, 0xd, 1, 0, 1 },
		{ FEATURE_XSAVE_STATES, 0xd, 0, 0, 2 },
	};
	uint32_t found = NOT_FOUND, last = env_bytes(engine) - FEATURE_WORDS_NEEDED * 8;

	for (uint32_t at = engine->at.cr + 8; at < last; at += 8) {
		if (shows_in_cpuid(engine, at, &bits[0])) {
			found = found == NOT_FOUND ? at : NOT_FOUND - 1;
		}
	}
	if (found >= NOT_FOUND - 1) {
		return not_understood(engine, "the CPUID features");
	}
	engine->at.features = found;
	/* XSAVE must be on for its leaf to show. */
	*(uint64_t *)tdx_unicorn_field(engine, found + FEATURE_1_ECX * 8) |= BIT(26);
	for (size_t i = 0; i < ARRAY_SIZE(bits); i++) {
		if (!shows_in_cpuid(engine, found + bits[i].word * 8, &bits[i])) {
			return not_understood(engine, "a word of the CPUID features");
		}
	}
	return true;
}

/*
 * Everything the library can execute, so that no instruction is refused by it.
 * What the guest is told is the module's business: CPUID exits.
 */
static void set_features(struct tdx_unicorn *engine)
{
	uint64_t *features = tdx_unicorn_field(engine, engine->at.features);

	features[FEATURE_1_EDX] = ~0u;
	/* Not: VMX (5), SMX (6), PCID (17), AVX (28), F16C (29), FMA (12). */
	features[FEATURE_1_ECX] = ~(BIT(5) | BIT(6) | BIT(12) | BIT(17) | BIT(28) | BIT(29)) &
				  0xffffffffu;
	/* FSGSBASE, BMI1, SMEP, BMI2, ERMS, RDSEED, ADX, SMAP, PCOMMIT, CLFLUSHOPT, CLWB. */
	features[FEATURE_7_EBX] = BIT(0) | BIT(3) | BIT(7) | BIT(8) | BIT(9) | BIT(18) | BIT(19) |
				  BIT(20) | BIT(23) | BIT(24);
	features[FEATURE_7_ECX] = LA57;
	/* SYSCALL, NX, 1 GiB pages, RDTSCP, LM. */
	features[FEATURE_80000001_EDX] |= BIT(11) | BIT(20) | BIT(26) | BIT(27) | BIT(29);
	features[FEATURE_80000001_EDX] &= ~(BIT(30) | BIT(31));
	/* LAHF, ABM, PREFETCHW; of AMD's nothing else. */
	features[FEATURE_80000001_ECX] = BIT(0) | BIT(5) | BIT(8);
	features[FEATURE_XSAVE] = 1;
	features[FEATURE_XSAVE_STATES] = XSAVE_X87_SSE;
}

static bool find_interrupt_request(struct tdx_unicorn *engine, uint32_t bytes)
{
	uint32_t *dummy = malloc(bytes), found = NOT_FOUND;

	if (!dummy) {
		return tdx_unicorn_fail(engine, "out of memory");
	}
	memset(dummy, 0xff, bytes);
	cpu_reset_interrupt(dummy, 1);
	for (uint32_t i = 0; i < bytes / 4; i++) {
		if (dummy[i] == ~1u) {
			found = found == NOT_FOUND ? i * 4 : NOT_FOUND - 1;
		}
	}
	free(dummy);
	if (found >= NOT_FOUND - 1) {
		return not_understood(engine, "the interrupt request");
	}
	engine->at.interrupt_request = found;
	*(uint32_t *)((char *)engine->cpu + found) = REQUEST_HARD;
	return true;
}

/* cpu_exit() writes through a pointer of the CPU object: through which, and where? */
static bool find_exit_word(struct tdx_unicorn *engine, uint32_t bytes)
{
	uint32_t words = bytes / 8;
	uint64_t *slots = calloc(words, sizeof(*slots)), **dummy = calloc(words, sizeof(*dummy));
	bool found = false;

	for (uint32_t i = 0; slots && dummy && i < words; i++) {
		dummy[i] = &slots[i];
	}
	if (slots && dummy) {
		cpu_exit(dummy);
	}
	for (uint32_t i = 0; slots && dummy && i < words; i++) {
		if (slots[i] == 0xffff0000u) {
			char *word = ((char **)engine->cpu)[i];

			engine->at.exit_word = (_Atomic uint16_t *)(word + 2);
			found = true;
		}
	}
	free(slots);
	free(dummy);
	return found || not_understood(engine, "the exit request");
}

bool tdx_unicorn_probe(struct tdx_unicorn *engine)
{
	uint32_t bytes;

	tdx_unicorn_sighted(&engine->cpu, &engine->env);
	if (!engine->cpu || !engine->env || engine->env <= engine->cpu) {
		return not_understood(engine, "its CPU object");
	}
	bytes = (uint32_t)malloc_usable_size(engine->cpu) & ~7u;
	if (bytes <= (size_t)((char *)engine->env - (char *)engine->cpu)) {
		return not_understood(engine, "the registers in its CPU object");
	}
	if (!find_general(engine) || !find_control(engine) || !find_segments(engine) ||
	    !find_mode(engine) || !find_features(engine) ||
	    !find_interrupt_request(engine, bytes) || !find_exit_word(engine, bytes)) {
		return false;
	}
	set_features(engine);
	return check_mode(engine);
}
