/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * MC146818 real-time clock: the time of day, never an update in progress.
 */
#include <time.h>

#include "devices.h"

#define REG_A_32KHZ	0x26
#define REG_B_24_HOURS	0x02
#define REG_D_VALID	0x80
#define REG_CENTURY	0x32

void tdx_rtc_write(struct tdx_rtc *rtc, uint16_t port, uint8_t value)
{
	if (port == TDX_RTC_PORT) {
		rtc->index = value & 0x7f;
	}
}

static uint8_t bcd(int value)
{
	return value / 10 % 10 << 4 | value % 10;
}

uint8_t tdx_rtc_read(const struct tdx_rtc *rtc, uint16_t port, int64_t unix_time)
{
	time_t now = unix_time;
	struct tm tm;

	if (port == TDX_RTC_PORT) {
		return rtc->index;
	}
	gmtime_r(&now, &tm);
	switch (rtc->index) {
	case 0:
		return bcd(tm.tm_sec);
	case 2:
		return bcd(tm.tm_min);
	case 4:
		return bcd(tm.tm_hour);
	case 6:
		return tm.tm_wday + 1;
	case 7:
		return bcd(tm.tm_mday);
	case 8:
		return bcd(tm.tm_mon + 1);
	case 9:
		return bcd(tm.tm_year % 100);
	case 10:
		return REG_A_32KHZ;
	case 11:
		return REG_B_24_HOURS;
	case 13:
		return REG_D_VALID;
	case REG_CENTURY:
		return bcd((tm.tm_year + 1900) / 100);
	default:
		return 0;
	}
}
