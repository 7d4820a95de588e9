/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Host interrupts of a logical processor: a set of pending vectors, and a kick
 * for the engine when a guest runs there. Safe in signal handlers.
 */
#include "core/machine.h"

#define WORD_BITS	64

static uint64_t pending(const struct tdx_lp *lp, unsigned int word)
{
	return __atomic_load_n(&lp->interrupts[word], __ATOMIC_ACQUIRE);
}

bool tdx_lp_take_vector(struct tdx_lp *lp, uint8_t vector)
{
	uint64_t bit = 1ull << (vector % WORD_BITS);

	return (__atomic_fetch_and(&lp->interrupts[vector / WORD_BITS], ~bit, __ATOMIC_ACQ_REL) &
		bit) != 0;
}

bool tdx_lp_interrupt_pending(const struct tdx_lp *lp, int except)
{
	for (unsigned int word = 0; word < 4; word++) {
		uint64_t vectors = pending(lp, word);

		if (except >= 0 && (unsigned int)except / WORD_BITS == word) {
			vectors &= ~(1ull << (except % WORD_BITS));
		}
		if (vectors) {
			return true;
		}
	}
	return false;
}

int tdx_lp_take_interrupt(struct tdx_lp *lp)
{
	for (unsigned int word = 0; word < 4; word++) {
		uint64_t vectors = pending(lp, word);

		if (vectors) {
			int vector = (int)(word * WORD_BITS) + __builtin_ctzll(vectors);

			if (tdx_lp_take_vector(lp, (uint8_t)vector)) {
				return vector;
			}
		}
	}
	return -1;
}

void tdx_lp_interrupt(struct tdx_lp *lp, uint8_t vector)
{
	const struct tdx_machine *machine = lp->machine;
	uint64_t running;

	__atomic_fetch_or(&lp->interrupts[vector / WORD_BITS], 1ull << (vector % WORD_BITS),
			  __ATOMIC_SEQ_CST);
	/* The runner sets `running` before it looks at the vectors. */
	running = __atomic_load_n(&lp->running, __ATOMIC_SEQ_CST);
	if (running && machine->engine) {
		machine->engine->kick(machine->engine_arg, running);
	}
}
