/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The terminal of `tdx run`: what the TD prints, what the user types, Ctrl-C,
 * and when on the console the boot's milestones went by.
 */
#ifndef TDX_CLI_CONSOLE_H
#define TDX_CLI_CONSOLE_H

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <termios.h>

#include <vmm/vmm.h>

enum tdx_milestone { TDX_MILESTONE_BANNER, TDX_MILESTONE_INIT, TDX_NUM_MILESTONES };

#define TDX_CONSOLE_LINE	256

struct tdx_console {
	struct tdx_td *td;	/* who gets input and the stop; set before start */
	uint64_t start_ns;	/* what milestones count from */
	uint64_t milestone_ns[TDX_NUM_MILESTONES];	/* 0: not seen */
	char line[TDX_CONSOLE_LINE];
	uint32_t length;
	bool raw;
	struct termios before;
	pthread_t thread;
	bool started;
	int wake_fd;
};

uint64_t tdx_console_now_ns(void);
/*
 * Block the signals that end a run, before any thread is made: from here on
 * they are seen by the console's thread, or by tdx_console_interrupted().
 */
bool tdx_console_init(struct tdx_console *console);
/* A signal came, and no thread of the console's took it. */
bool tdx_console_interrupted(struct tdx_console *console);
bool tdx_console_start(struct tdx_console *console, struct tdx_td *td);
void tdx_console_stop(struct tdx_console *console);
void tdx_console_finish(struct tdx_console *console);
/* struct tdx_td_config.console, with the console as its argument. */
void tdx_console_output(struct tdx_console *console, uint8_t byte);

#endif /* TDX_CLI_CONSOLE_H */
