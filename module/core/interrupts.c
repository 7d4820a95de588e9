/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Interrupts that reach an LP while it runs a vCPU, and posted interrupts. A
 * posted-interrupt notification is taken in without an exit, as the CPU does;
 * delivery from the virtual-APIC page is the engine's.
 */
#include "core/guest.h"

#define VAPIC_PPR	0xa0u
#define VAPIC_IRR	0x200u
#define REGISTER_STRIDE	0x10u
#define PRIORITY(vector)	((vector) & 0xf0u)
#define FIRST_DELIVERABLE	31u

/* Posted-interrupt descriptor: 256 request bits, then ON in bit 256. */
#define PID_BYTES	64u
#define PID_WORDS	8u
#define PID_ON_BYTE	32u

static uint32_t *irr(const struct tdx_guest *guest, unsigned int word)
{
	return (uint32_t *)(guest->vapic + VAPIC_IRR + REGISTER_STRIDE * word);
}

uint8_t tdx_guest_ppr(const struct tdx_guest *guest)
{
	return guest->vapic[VAPIC_PPR];
}

uint8_t tdx_vapic_rvi(const uint8_t *vapic, uint8_t stored)
{
	for (int word = PID_WORDS - 1; word >= 0; word--) {
		const uint8_t *reg = vapic + VAPIC_IRR + REGISTER_STRIDE * (unsigned int)word;
		uint32_t bits = __atomic_load_n((const uint32_t *)reg, __ATOMIC_ACQUIRE);

		if (bits) {
			unsigned int vector = (unsigned int)(32 * word + 31 - __builtin_clz(bits));

			vector = vector < FIRST_DELIVERABLE ? 0 : vector;
			return vector > stored ? (uint8_t)vector : stored;
		}
	}
	return stored;
}

uint8_t tdx_guest_rvi(const struct tdx_guest *guest)
{
	const uint64_t *slots = tdx_guest_vmcs(guest, 0)->slots;

	return tdx_vapic_rvi(guest->vapic, (uint8_t)slots[VMCS_SLOT_GUEST_INTERRUPT_STATUS]);
}

uint8_t tdx_posted_take(struct tdx_guest *guest, uint64_t descriptor_pa)
{
	uint8_t *descriptor = tdx_machine_map(guest->machine, descriptor_pa, PID_BYTES);
	unsigned int highest = 0;

	if (!descriptor) {
		return 0;
	}
	__atomic_fetch_and(&descriptor[PID_ON_BYTE], (uint8_t)~1u, __ATOMIC_SEQ_CST);
	for (unsigned int word = 0; word < PID_WORDS; word++) {
		uint32_t bits = __atomic_exchange_n((uint32_t *)descriptor + word, 0,
						    __ATOMIC_SEQ_CST);

		if (bits) {
			__atomic_fetch_or(irr(guest, word), bits, __ATOMIC_SEQ_CST);
			highest = 32 * word + 31 - (unsigned int)__builtin_clz(bits);
		}
	}
	return highest < FIRST_DELIVERABLE ? 0 : (uint8_t)highest;
}

/* The vector that notifies the VM that runs now; -1: it takes none. */
static int notification_vector(const struct tdx_guest *guest)
{
	const uint64_t *slots = guest->vmcs->slots;

	if (!(slots[VMCS_SLOT_PIN_BASED_CONTROLS] & TDX_PIN_POSTED)) {
		return -1;
	}
	return (uint8_t)slots[VMCS_SLOT_POSTED_INTERRUPT_VECTOR];
}

enum tdx_kick_answer tdx_guest_kicked(void *arg)
{
	struct tdx_guest *guest = arg;
	int notification = notification_vector(guest);

	if (notification >= 0 && tdx_lp_take_vector(guest->lp, (uint8_t)notification)) {
		tdx_posted_take(guest, guest->vmcs->slots[VMCS_SLOT_POSTED_INTERRUPT_DESCRIPTOR]);
	}
	if (guest->stepping.active) {
		return TDX_KICK_CONTINUE;
	}
	return tdx_lp_interrupt_pending(guest->lp, -1) ? TDX_KICK_EXIT : TDX_KICK_CONTINUE;
}
