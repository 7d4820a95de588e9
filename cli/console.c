/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * One thread waits for input and signals; output is written by whichever vCPU
 * printed. Both are raw: the TD's bytes are not touched.
 */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

#include "console.h"

/* What marks a milestone; the first that is seen counts. */
static const struct {
	enum tdx_milestone milestone;
	const char *text;
} markers[] = {
	{ TDX_MILESTONE_BANNER, "Linux version " },
	{ TDX_MILESTONE_INIT, "Run /init as init process" },
	{ TDX_MILESTONE_INIT, "Run /sbin/init as init process" },
	{ TDX_MILESTONE_INIT, "init: user space is up" },
};

uint64_t tdx_console_now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * UINT64_C(1000000000) + now.tv_nsec;
}

/* A handler has nothing else to leave a word in; the process has one console. */
static volatile sig_atomic_t signalled;

static void remember_signal(int signal)
{
	signalled = 1;
}

static void ending_signals(sigset_t *set)
{
	sigemptyset(set);
	sigaddset(set, SIGINT);
	sigaddset(set, SIGTERM);
	sigaddset(set, SIGHUP);
}

bool tdx_console_init(struct tdx_console *console)
{
	const struct sigaction action = { .sa_handler = remember_signal };
	sigset_t set;

	memset(console, 0, sizeof(*console));
	ending_signals(&set);
	pthread_sigmask(SIG_BLOCK, &set, NULL);
	for (int signal = 1; signal < NSIG; signal++) {
		if (sigismember(&set, signal) == 1) {
			sigaction(signal, &action, NULL);
		}
	}
	console->wake_fd = eventfd(0, EFD_CLOEXEC);
	console->start_ns = tdx_console_now_ns();
	return console->wake_fd >= 0;
}

void tdx_console_finish(struct tdx_console *console)
{
	close(console->wake_fd);
}

bool tdx_console_interrupted(struct tdx_console *console)
{
	const struct timespec now = { 0 };
	sigset_t set;

	ending_signals(&set);
	if (sigtimedwait(&set, NULL, &now) > 0) {
		signalled = 1;
	}
	return signalled;
}

/* Single keys, no echo; Ctrl-C stays a signal. */
static void make_raw(struct tdx_console *console)
{
	struct termios raw;

	if (!isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &console->before)) {
		return;
	}
	raw = console->before;
	raw.c_iflag &= ~(tcflag_t)(ICRNL | INLCR | IGNCR | ISTRIP);
	raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO | IEXTEN);
	if (isatty(STDOUT_FILENO)) {
		raw.c_oflag &= ~(tcflag_t)OPOST;
	}
	console->raw = !tcsetattr(STDIN_FILENO, TCSANOW, &raw);
}

/* Keys that find no room in the TD's UART are lost, as on a serial line. */
static bool forward_input(struct tdx_console *console)
{
	uint8_t bytes[64];
	ssize_t count = read(STDIN_FILENO, bytes, sizeof(bytes));

	if (count > 0) {
		tdx_td_input(console->td, bytes, count);
	}
	return count > 0 || (count < 0 && errno == EINTR);
}

/*
 * Signals are open to this thread alone, while it waits. Not a signalfd: each
 * trapped instruction is a signal to its thread, and the kernel wakes whoever
 * polls a signalfd of the process for every one of them.
 */
static void *console_thread(void *arg)
{
	struct tdx_console *console = arg;
	struct pollfd fds[] = {
		{ .fd = console->wake_fd, .events = POLLIN },
		{ .fd = console->raw ? STDIN_FILENO : -1, .events = POLLIN },
	};

	sigset_t open;

	sigemptyset(&open);
	for (;;) {
		int ready = ppoll(fds, 2, NULL, &open);

		if (tdx_console_interrupted(console)) {
			tdx_td_stop(console->td);
		}
		if (ready < 0 && errno != EINTR) {
			return NULL;
		}
		if (ready > 0 && fds[0].revents) {
			return NULL;
		}
		if (ready > 0 && fds[1].revents && !forward_input(console)) {
			fds[1].fd = -1;
		}
	}
}

bool tdx_console_start(struct tdx_console *console, struct tdx_td *td)
{
	console->td = td;
	make_raw(console);
	console->started = !pthread_create(&console->thread, NULL, console_thread, console);
	return console->started;
}

void tdx_console_stop(struct tdx_console *console)
{
	const uint64_t one = 1;

	if (console->started && write(console->wake_fd, &one, sizeof(one)) == sizeof(one)) {
		pthread_join(console->thread, NULL);
		console->started = false;
	}
	if (console->raw) {
		tcsetattr(STDIN_FILENO, TCSADRAIN, &console->before);
		console->raw = false;
	}
}

static void check_line(struct tdx_console *console)
{
	console->line[console->length] = '\0';
	for (size_t i = 0; i < sizeof(markers) / sizeof(markers[0]); i++) {
		uint64_t *seen = &console->milestone_ns[markers[i].milestone];

		if (!*seen && strstr(console->line, markers[i].text)) {
			*seen = tdx_console_now_ns() - console->start_ns;
		}
	}
}

static void write_byte(uint8_t byte)
{
	while (write(STDOUT_FILENO, &byte, 1) < 0 && errno == EINTR) {
	}
}

void tdx_console_output(struct tdx_console *console, uint8_t byte)
{
	write_byte(byte);
	if (byte == '\n') {
		check_line(console);
		console->length = 0;
	} else if (console->length < TDX_CONSOLE_LINE - 1) {
		console->line[console->length++] = byte;
	}
}
