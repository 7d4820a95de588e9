/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A vector file of recorded calls in memory, every field checked: what
 * `tdx conform` replays. Reading only; what a step does is in replay.c.
 */
#ifndef TDX_CLI_CONFORM_VECTOR_H
#define TDX_CLI_CONFORM_VECTOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <jansson.h>
#include <machine/machine.h>

#define CONFORM_SHA384_SIZE	48
#define CONFORM_MESSAGE_SIZE	512

/* Bytes that a step writes to memory first, or expects there afterwards. */
struct conform_memory {
	uint64_t pa;
	size_t length;
	uint8_t *bytes;		/* NULL: only the hash below is known */
	uint8_t sha384[CONFORM_SHA384_SIZE];
	const char *name;	/* for a person; may be NULL */
};

enum conform_op {
	CONFORM_SEAMCALL,
	CONFORM_TDCALL,
	CONFORM_VMEXIT,
	CONFORM_RESET,
	CONFORM_SET_MSR,
	CONFORM_SET_CPUID,
	CONFORM_HW,
};

enum conform_event {
	CONFORM_NO_EVENT,
	CONFORM_SEAMRET,
	CONFORM_ENTERED_GUEST,
	CONFORM_MODULE_FATAL,
};

enum conform_effect_kind { CONFORM_PCONFIG, CONFORM_WRITE_BACK, CONFORM_OTHER_EFFECT };

/* What a call does to the hardware. */
struct conform_effect {
	enum conform_effect_kind kind;
	uint32_t hkid, control;	/* PCONFIG; control ~0u: the file does not say */
	uint64_t block;		/* WRMSR IA32_WBNOINVDP: this sub-block of the caches */
	const char *text;	/* of another kind: its op */
};

enum conform_guest_mode { CONFORM_64_BIT, CONFORM_32_BIT };

/* An event the module set for injection at this entry. */
struct conform_injected {
	bool present;
	uint32_t vector, type;
	bool has_error_code;
	uint32_t error_code;
};

/* A register whose input is an earlier volatile output of this very run. */
struct conform_reference {
	size_t step;		/* index in steps[] */
	uint8_t from, to;	/* enum tdx_gpr */
};

struct conform_exit {
	uint32_t reason, instruction_length;
	uint32_t interruption_info, interruption_error, idt_info, idt_error;
	uint64_t qualification, gpa, gla, ticks;
};

struct conform_step {
	unsigned int line;	/* where it starts in the file */
	uint32_t n;		/* the number the file gives it */
	enum conform_op op;
	uint32_t lp;		/* TDX_ALL_LPS where the file says -1 */
	const char *leaf, *section, *note, *status;
	uint32_t leaf_number, version;
	uint64_t in[TDX_NUM_GPRS];	/* with the defaults filled in */
	uint64_t out[TDX_NUM_GPRS];	/* expected where out_given has bit n */
	uint32_t out_given;		/* elsewhere the register keeps its input */
	uint32_t out_volatile;		/* bit n: do not compare register n */
	struct conform_reference *references;
	size_t num_references;
	enum conform_event event;
	struct conform_injected injected;
	int rip_advanced;		/* -1: the file does not say */
	enum conform_guest_mode guest_mode;
	struct conform_exit exit;
	struct conform_memory *mem_in, *mem_out;
	size_t num_mem_in, num_mem_out;
	bool mem_out_volatile;
	struct conform_effect *effects;	/* in the order the call has them */
	size_t num_effects;
	uint32_t repeat;
	const char *concurrent_leaf;	/* NULL: not inside another call */
	const char *concurrent_at;
	const json_t *json;		/* the whole step, for the rarer fields */
};

struct conform_file {
	const char *path;
	const char *name, *platform;
	struct conform_step *steps;
	size_t num_steps;
	/* Private: what the strings above point into. */
	json_t *json;
	char *text;
	unsigned int *step_lines;
};

/**
 * conform_load - read and check a vector file
 * @file: [out] valid until conform_unload()
 * @message: [out] on failure "PATH:LINE: reason", CONFORM_MESSAGE_SIZE bytes
 */
bool conform_load(struct conform_file *file, const char *path, char *message);
void conform_unload(struct conform_file *file);

/* A JSON integer, or a string of a decimal or 0x number; false otherwise. */
bool conform_number(const json_t *value, uint64_t *number);
/* "rax" .. "r15" as the files spell them; false if it is no register. */
bool conform_register(const char *name, uint8_t *index);
const char *conform_register_name(unsigned int index);
/* The whole file, NUL-terminated, or NULL with errno set. */
char *conform_read_text(const char *path);

/**
 * conform_platform - the machine that a file's platform names
 * @config: [out] cpuid and msrs are allocated; conform_platform_free()
 * @file: the vector file; platform_NAME.json is looked for beside it
 * @override: a platform file to take instead, or NULL
 * @message: [out] on failure, CONFORM_MESSAGE_SIZE bytes
 */
bool conform_platform(struct tdx_machine_config *config, const struct conform_file *file,
		      const char *override, char *message);
void conform_platform_free(struct tdx_machine_config *config);

#endif /* TDX_CLI_CONFORM_VECTOR_H */
