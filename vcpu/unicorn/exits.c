/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * VM exits: filling run->exit in VMX's formats, and leaving translated code
 * with the guest's RIP at the instruction that caused the exit.
 */
#include "engine.h"

/* I/O qualification (SDM volume 3, "Exit Qualification for I/O Instructions"). */
#define IO_IN		BIT(3)
#define IO_STRING	BIT(4)
#define IO_REP		BIT(5)
#define IO_IMMEDIATE	BIT(6)

#define OPCODE_INS	0x6c	/* to 6f: INS, OUTS */
#define OPCODE_IN_IMM	0xe4	/* to e7: IN, OUT with an immediate port */
#define OPCODE_IN_DX	0xec

#define OPCODE_INVD	0x08	/* after 0f */

#define MAX_PREFIXES	14

static const uint8_t code_tdcall[] = { 0x66, 0x0f, 0x01, 0xcc };
static const uint8_t code_seamcall[] = { 0x66, 0x0f, 0x01, 0xcf };
static const uint8_t code_vmcall[] = { 0x0f, 0x01, 0xc1 };

/*
 * Fill the exit with what is common, and have the library's loop end. Where
 * translated code is running, tdx_unicorn_stop() must follow.
 */
struct tdx_vcpu_exit *tdx_unicorn_exit(struct tdx_unicorn *engine, uint32_t reason)
{
	struct tdx_vcpu_exit *exit = &engine->current->run->exit;
	struct event *event = &engine->delivering;

	memset(exit, 0, sizeof(*exit));
	exit->reason = reason;
	if (event->valid) {
		exit->idt_vectoring_info = (uint32_t)BIT(31) | event->vector |
					   (uint32_t)event->type << 8 |
					   (event->has_error ? (uint32_t)BIT(11) : 0);
		exit->idt_vectoring_error = event->error;
		exit->instruction_length = event->length;
		*tdx_unicorn_rip(engine) = engine->delivering_rip;
		event->valid = false;
	}
	engine->exiting = true;
	uc_emu_stop(engine->uc);
	return exit;
}

void tdx_unicorn_stop(struct tdx_unicorn *engine)
{
	cpu_loop_exit_noexc_x86_64(engine->cpu);
}

void tdx_unicorn_failure(struct tdx_unicorn *engine, const char *message)
{
	tdx_unicorn_exit(engine, TDX_EXIT_ENGINE_FAILURE)->message = message;
	tdx_unicorn_stop(engine);
}

static uint8_t code_byte(struct tdx_unicorn *engine, uint32_t offset)
{
	const struct unicorn_segment *cs = tdx_unicorn_segment(engine, TDX_SEG_CS);
	uint64_t va = *tdx_unicorn_rip(engine) + offset;

	va = tdx_unicorn_is_64bit(engine) ? va : (uint32_t)(cs->base + va);
	return (uint8_t)cpu_ldub_code_x86_64(engine->env, va);
}

static bool is_prefix(struct tdx_unicorn *engine, struct instruction *insn, uint8_t byte)
{
	switch (byte) {
	case 0xf2: case 0xf3:
		insn->rep = true;
		break;
	case 0x66:
		insn->data16 = true;
		break;
	case 0x67:
		insn->address16 = true;
		break;
	case 0x26: case 0x2e: case 0x36: case 0x3e: case 0x64: case 0x65: case 0xf0:
		break;
	default:
		if (!tdx_unicorn_is_64bit(engine) || (byte & 0xf0) != 0x40) {
			return false;
		}
		insn->rex = byte;
		return true;
	}
	insn->rex = 0;
	return true;
}

static bool opcode_has_modrm(uint8_t opcode)
{
	return opcode == 0x00 || opcode == 0x01 || (opcode >= 0x20 && opcode <= 0x23);
}

/* Bytes of SIB and displacement after a ModRM byte of a memory operand. */
static uint8_t operand_bytes(struct tdx_unicorn *engine, const struct instruction *insn)
{
	uint8_t mod = insn->modrm >> 6, rm = insn->modrm & 7, bytes = 0;
	bool is_16 = !tdx_unicorn_is_64bit(engine) &&
		     !(*tdx_unicorn_mode(engine) & MODE_CS32) != insn->address16;

	if (mod == 3) {
		return 0;
	}
	if (is_16) {
		return mod == 1 ? 1 : mod == 2 || rm == 6 ? 2 : 0;
	}
	if (rm == 4) {
		bytes = 1;
		rm = code_byte(engine, insn->length) & 7;
	}
	return bytes + (mod == 1 ? 1 : mod == 2 || rm == 5 ? 4 : 0);
}

/*
 * The instruction at RIP, which is executing: of the kinds that exit only. The
 * mode decides whether 40h to 4Fh are prefixes.
 */
void tdx_unicorn_decode(struct tdx_unicorn *engine, struct instruction *insn)
{
	uint8_t byte;

	*insn = (struct instruction){ 0 };
	do {
		byte = code_byte(engine, insn->length++);
	} while (is_prefix(engine, insn, byte) && insn->length < MAX_PREFIXES);
	insn->opcode = byte;
	if (byte == 0x0f) {
		insn->two_byte = true;
		insn->opcode = code_byte(engine, insn->length++);
		insn->has_modrm = opcode_has_modrm(insn->opcode);
		if (insn->has_modrm) {
			insn->modrm = code_byte(engine, insn->length++);
			/* Register moves of CRn and DRn ignore the mod bits. */
			if (insn->opcode < 0x20) {
				insn->length += operand_bytes(engine, insn);
			}
		}
	} else if ((byte & 0xfc) == OPCODE_IN_IMM || byte == 0xcd) {
		insn->length++;
	}
}

void tdx_unicorn_instruction_exit(struct tdx_unicorn *engine, uint32_t reason,
				  uint64_t qualification)
{
	struct tdx_vcpu_exit *exit;
	struct instruction insn;

	tdx_unicorn_decode(engine, &insn);
	exit = tdx_unicorn_exit(engine, reason);
	exit->qualification = qualification;
	exit->instruction_length = insn.length;
	tdx_unicorn_stop(engine);
}

/* WBINVD and INVD. */
void tdx_unicorn_cache_exit(struct tdx_unicorn *engine)
{
	struct instruction insn;

	tdx_unicorn_decode(engine, &insn);
	tdx_unicorn_instruction_exit(engine, insn.opcode == OPCODE_INVD ? TDX_EXIT_INVD :
									 TDX_EXIT_WBINVD, 0);
}

/* Privilege is checked before the exit (SDM, "Relative Priority of Faults and VM Exits"). */
static void check_io_privilege(struct tdx_unicorn *engine, uint32_t port, uint32_t size)
{
	uint64_t rflags = helper_read_eflags_x86_64(engine->env);
	unsigned int iopl = rflags >> 12 & 3;

	if (!(tdx_unicorn_cr(engine)[0] & CR0_PE) ||
	    (tdx_unicorn_cpl(engine) <= iopl && !(rflags & RFLAGS_VM))) {
		return;
	}
	if (size == 1) {
		helper_check_iob_x86_64(engine->env, port);
	} else if (size == 2) {
		helper_check_iow_x86_64(engine->env, port);
	} else {
		helper_check_iol_x86_64(engine->env, port);
	}
}

void tdx_unicorn_io(struct tdx_unicorn *engine, uint32_t port, uint32_t size, bool in,
		    uintptr_t ra)
{
	struct tdx_vcpu_exit *exit;
	struct instruction insn;
	uint64_t qualification;

	cpu_restore_state_x86_64(engine->cpu, ra, true);
	check_io_privilege(engine, port, size);
	tdx_unicorn_decode(engine, &insn);
	qualification = (size - 1) | (in ? IO_IN : 0) | (uint64_t)port << 16;
	if ((insn.opcode & 0xfc) == OPCODE_INS) {
		qualification |= IO_STRING | (insn.rep ? IO_REP : 0);
	} else if ((insn.opcode & 0xfc) == OPCODE_IN_IMM) {
		qualification |= IO_IMMEDIATE;
	}
	exit = tdx_unicorn_exit(engine, TDX_EXIT_IO);
	exit->qualification = qualification;
	exit->instruction_length = insn.length;
	tdx_unicorn_stop(engine);
}

/*
 * The library gave up translating the block at RIP (a far call or jump through a
 * register, which is undefined, is such a case). Again with one instruction; if
 * that one is the culprit, the guest gets the #UD.
 */
void tdx_unicorn_untranslatable(struct tdx_unicorn *engine)
{
	bool culprit = engine->block_limit == 1;

	engine->translating = false;
	engine->block_limit = culprit ? MAX_BLOCK_INSTRUCTIONS : 1;
	if (culprit) {
		tdx_unicorn_raise(engine, VECTOR_UD, 0, 0);
	}
	cpu_loop_exit_noexc_x86_64(engine->cpu);
}

/*
 * The translator has taken a temporary. It leaks a few with some instructions
 * and does not see the end of them: 512 in a block overwrite its memory. A block
 * that comes near is translated again with few instructions.
 */
void tdx_unicorn_temporary(struct tdx_unicorn *engine, uintptr_t temporary)
{
	uintptr_t step = temporary - engine->last_temporary;

	if (!engine->first_temporary) {
		engine->first_temporary = engine->last_temporary = temporary;
	}
	if (temporary <= engine->last_temporary) {
		return;
	}
	engine->last_temporary = temporary;
	if (!engine->temporary_size || step < engine->temporary_size) {
		engine->temporary_size = step;
	}
	if (engine->block_limit > CAREFUL_BLOCK_INSTRUCTIONS &&
	    temporary - engine->first_temporary >
	    MAX_BLOCK_TEMPORARIES * engine->temporary_size) {
		engine->translating = false;
		engine->block_limit = CAREFUL_BLOCK_INSTRUCTIONS;
		cpu_loop_exit_noexc_x86_64(engine->cpu);
	}
}

static bool code_is(struct tdx_unicorn *engine, const uint8_t *bytes, uint32_t length)
{
	for (uint32_t i = 0; i < length; i++) {
		if (code_byte(engine, i) != bytes[i]) {
			return false;
		}
	}
	return true;
}

/*
 * An opcode the library does not know, or that is undefined. TDCALL and
 * SEAMCALL belong to 64-bit mode and ring 0; VMCALL exits anywhere.
 */
void tdx_unicorn_undefined(struct tdx_unicorn *engine, uintptr_t ra)
{
	uint32_t reason = 0;

	cpu_restore_state_x86_64(engine->cpu, ra, true);
	if (code_is(engine, code_tdcall, sizeof(code_tdcall))) {
		reason = TDX_EXIT_TDCALL;
	} else if (code_is(engine, code_seamcall, sizeof(code_seamcall))) {
		reason = TDX_EXIT_SEAMCALL;
	} else if (code_is(engine, code_vmcall, sizeof(code_vmcall))) {
		tdx_unicorn_instruction_exit(engine, TDX_EXIT_VMCALL, 0);
	}
	if (!reason || !tdx_unicorn_is_64bit(engine)) {
		tdx_unicorn_raise(engine, VECTOR_UD, 0, 0);
	}
	if (tdx_unicorn_cpl(engine)) {
		tdx_unicorn_raise(engine, VECTOR_GP, 0, 0);
	}
	tdx_unicorn_instruction_exit(engine, reason, 0);
}
