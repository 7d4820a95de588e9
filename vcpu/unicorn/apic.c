/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Virtual interrupts from the virtual-APIC page (SDM volume 3, "Evaluation and
 * Delivery of Virtual Interrupts"), and the x2APIC MSRs that are virtualised
 * on that page: register reads, TPR, EOI and SELF IPI writes. RVI and SVI are
 * taken from the page: the highest bits of the IRR and the ISR.
 */
#include "engine.h"

#define APIC_TPR	0x080u
#define APIC_PPR	0x0a0u
#define APIC_EOI	0x0b0u
#define APIC_ISR	0x100u
#define APIC_IRR	0x200u
#define APIC_SELF_IPI	0x3f0u
#define APIC_ICR	0x300u
#define APIC_REGISTER(msr)	(((msr) & 0xff) << 4)
#define VECTOR_CLASS(vector)	((vector) & 0xf0u)
#define FIRST_VECTOR	16u

static uint32_t *reg(struct tdx_unicorn *engine, uint32_t offset)
{
	return (uint32_t *)(engine->current->run->vapic + offset);
}

static void set_bit(struct tdx_unicorn *engine, uint32_t offset, uint8_t vector, bool value)
{
	uint32_t *word = reg(engine, offset + (vector >> 5) * 16u), mask = 1u << (vector & 31);

	*word = value ? *word | mask : *word & ~mask;
}

/* The highest vector of a 256-bit register; 0 if it is empty. */
static uint8_t highest(struct tdx_unicorn *engine, uint32_t offset)
{
	for (int word = 7; word >= 0; word--) {
		uint32_t bits = *reg(engine, offset + (uint32_t)word * 16);

		if (bits) {
			return (uint8_t)(word * 32 + 31 - __builtin_clz(bits));
		}
	}
	return 0;
}

static void virtualise_ppr(struct tdx_unicorn *engine)
{
	uint8_t tpr = (uint8_t)*reg(engine, APIC_TPR), serving = highest(engine, APIC_ISR);

	*reg(engine, APIC_PPR) = tpr >> 4 >= serving >> 4 ? tpr : VECTOR_CLASS(serving);
}

/* After the page may have changed: what is requested now? */
void tdx_unicorn_apic_refresh(struct tdx_unicorn *engine)
{
	struct vcpu *vcpu = engine->current;

	if (!vcpu->run->vapic) {
		vcpu->requesting = 0;
		return;
	}
	virtualise_ppr(engine);
	vcpu->requesting = highest(engine, APIC_IRR);
}

bool tdx_unicorn_apic_pending(struct tdx_unicorn *engine)
{
	return engine->current->requesting >> 4 > (*reg(engine, APIC_PPR) >> 4 & 15);
}

/* Virtual-interrupt delivery: the request goes into service. */
uint8_t tdx_unicorn_apic_accept(struct tdx_unicorn *engine)
{
	uint8_t vector = engine->current->requesting;

	set_bit(engine, APIC_IRR, vector, false);
	set_bit(engine, APIC_ISR, vector, true);
	*reg(engine, APIC_PPR) = VECTOR_CLASS(vector);
	engine->current->requesting = highest(engine, APIC_IRR);
	return vector;
}

uint64_t tdx_unicorn_apic_read(struct tdx_unicorn *engine, uint32_t msr)
{
	uint64_t value = *reg(engine, APIC_REGISTER(msr));

	if (APIC_REGISTER(msr) == APIC_ICR) {
		value |= (uint64_t)*reg(engine, APIC_ICR + 16) << 32;
	}
	return value;
}

static void end_of_interrupt(struct tdx_unicorn *engine)
{
	uint8_t vector = highest(engine, APIC_ISR);

	if (vector) {
		set_bit(engine, APIC_ISR, vector, false);
	}
}

/* False: #GP(0). Other registers than these three go to a real APIC: not here. */
bool tdx_unicorn_apic_write(struct tdx_unicorn *engine, uint32_t msr, uint64_t value)
{
	switch (APIC_REGISTER(msr)) {
	case APIC_TPR:
		if (value >> 8) {
			return false;
		}
		*reg(engine, APIC_TPR) = (uint32_t)value;
		break;
	case APIC_EOI:
		if (value) {
			return false;
		}
		*reg(engine, APIC_EOI) = 0;
		end_of_interrupt(engine);
		break;
	case APIC_SELF_IPI:
		if (value >> 8 || value < FIRST_VECTOR) {
			return false;
		}
		*reg(engine, APIC_SELF_IPI) = (uint32_t)value;
		set_bit(engine, APIC_IRR, (uint8_t)value, true);
		break;
	default:
		return false;
	}
	tdx_unicorn_apic_refresh(engine);
	return true;
}

uint64_t tdx_unicorn_apic_read_cr8(struct tdx_unicorn *engine)
{
	return engine->current->run->vapic ? *reg(engine, APIC_TPR) >> 4 & 15 : 0;
}

void tdx_unicorn_apic_write_cr8(struct tdx_unicorn *engine, uint64_t value)
{
	if (value >> 4) {
		tdx_unicorn_raise(engine, VECTOR_GP, 0, 0);
	}
	if (engine->current->run->vapic) {
		*reg(engine, APIC_TPR) = (uint32_t)value << 4;
		tdx_unicorn_apic_refresh(engine);
	}
}
