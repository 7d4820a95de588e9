/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * 16550A UART. The line is infinitely fast: a byte written is out before the
 * next access, so the transmitter is always empty.
 */
#include "devices.h"

enum { REG_DATA, REG_IER, REG_IIR, REG_LCR, REG_MCR, REG_LSR, REG_MSR, REG_SCR };

#define IER_RX		0x01
#define IER_THR_EMPTY	0x02
#define IIR_NONE	0x01
#define IIR_THR_EMPTY	0x02
#define IIR_RX		0x04
#define IIR_FIFO	0xc0
#define FCR_ENABLE	0x01
#define FCR_CLEAR_RX	0x02
#define LCR_DLAB	0x80
#define MCR_LOOP	0x10
#define MCR_OUT2	0x08
#define LSR_RX		0x01
#define LSR_EMPTY	0x60
#define MSR_CTS_DSR_DCD	0xb0

static bool has_input(const struct tdx_serial *serial)
{
	return serial->ring_read != serial->ring_write;
}

static uint8_t interrupt_id(const struct tdx_serial *serial)
{
	if ((serial->ier & IER_RX) && has_input(serial)) {
		return IIR_RX;
	}
	if ((serial->ier & IER_THR_EMPTY) && serial->thr_empty_pending) {
		return IIR_THR_EMPTY;
	}
	return IIR_NONE;
}

/* OUT2 gates the interrupt line, as on a PC. */
static void update_irq(struct tdx_serial *serial)
{
	bool level = interrupt_id(serial) != IIR_NONE && (serial->mcr & MCR_OUT2);

	if (level != serial->irq_level) {
		serial->irq_level = level;
		serial->irq(serial->arg, level);
	}
}

static void transmit(struct tdx_serial *serial, uint8_t byte)
{
	if (serial->mcr & MCR_LOOP) {
		tdx_serial_input(serial, &byte, 1);
	} else {
		serial->output(serial->arg, byte);
	}
	/* The line falls while the byte is out, so that an edge follows. */
	serial->thr_empty_pending = false;
	update_irq(serial);
	serial->thr_empty_pending = true;
}

void tdx_serial_write(struct tdx_serial *serial, uint8_t reg, uint8_t value)
{
	bool divisor = serial->lcr & LCR_DLAB;

	switch (reg) {
	case REG_DATA:
		if (divisor) {
			serial->dll = value;
		} else {
			transmit(serial, value);
		}
		break;
	case REG_IER:
		if (divisor) {
			serial->dlm = value;
		} else {
			serial->thr_empty_pending |= value & ~serial->ier & IER_THR_EMPTY;
			serial->ier = value & 0x0f;
		}
		break;
	case REG_IIR:
		serial->fcr = value;
		if (value & FCR_CLEAR_RX) {
			serial->ring_read = serial->ring_write;
		}
		break;
	case REG_LCR:
		serial->lcr = value;
		break;
	case REG_MCR:
		serial->mcr = value & 0x1f;
		break;
	case REG_SCR:
		serial->scr = value;
		break;
	}
	update_irq(serial);
}

static uint8_t take_byte(struct tdx_serial *serial)
{
	if (!has_input(serial)) {
		return 0;
	}
	return serial->ring[serial->ring_read++ % TDX_SERIAL_RING];
}

static uint8_t read_iir(struct tdx_serial *serial)
{
	uint8_t id = interrupt_id(serial);

	if (id == IIR_THR_EMPTY) {
		serial->thr_empty_pending = false;
	}
	return id | (serial->fcr & FCR_ENABLE ? IIR_FIFO : 0);
}

/* In loop-back the modem outputs come back as the inputs. */
static uint8_t read_msr(const struct tdx_serial *serial)
{
	uint8_t mcr = serial->mcr;

	if (!(mcr & MCR_LOOP)) {
		return MSR_CTS_DSR_DCD;
	}
	return (mcr & 0x02) << 3 | (mcr & 0x01) << 5 | (mcr & 0x0c) << 4;
}

uint8_t tdx_serial_read(struct tdx_serial *serial, uint8_t reg)
{
	bool divisor = serial->lcr & LCR_DLAB;
	uint8_t value = 0;

	switch (reg) {
	case REG_DATA:
		value = divisor ? serial->dll : take_byte(serial);
		break;
	case REG_IER:
		value = divisor ? serial->dlm : serial->ier;
		break;
	case REG_IIR:
		value = read_iir(serial);
		break;
	case REG_LCR:
		value = serial->lcr;
		break;
	case REG_MCR:
		value = serial->mcr;
		break;
	case REG_LSR:
		value = LSR_EMPTY | (has_input(serial) ? LSR_RX : 0);
		break;
	case REG_MSR:
		value = read_msr(serial);
		break;
	case REG_SCR:
		value = serial->scr;
		break;
	}
	update_irq(serial);
	return value;
}

size_t tdx_serial_input(struct tdx_serial *serial, const uint8_t *bytes, size_t count)
{
	size_t taken = 0;

	while (taken < count && serial->ring_write - serial->ring_read < TDX_SERIAL_RING) {
		serial->ring[serial->ring_write++ % TDX_SERIAL_RING] = bytes[taken++];
	}
	update_irq(serial);
	return taken;
}
