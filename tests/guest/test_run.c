/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What `tdx run` promises: exit codes, messages that say what to do, nothing
 * lost however the TD ends. The guest is command-td.c.
 * Arguments: the command, command-td, hello-td.
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>
#include <jansson.h>

#define MAX_OUTPUT	65536
#define MAX_ARGS	16

static const char *tdx, *command_td, *hello_td;

struct run {
	pid_t pid;
	int output_fd;
	int code;
	char output[MAX_OUTPUT];	/* stdout and stderr */
	size_t length;
};

static void start(struct run *run, const char *const *options)
{
	const char *argv[MAX_ARGS] = { tdx, "run" };
	int fds[2], count = 2;

	memset(run, 0, sizeof(*run));
	while (*options && count < MAX_ARGS - 1) {
		argv[count++] = *options++;
	}
	assert_int_equal(pipe2(fds, O_CLOEXEC), 0);
	run->pid = fork();
	assert_true(run->pid >= 0);
	if (!run->pid) {
		dup2(open("/dev/null", O_RDONLY), STDIN_FILENO);
		dup2(fds[1], STDOUT_FILENO);
		dup2(fds[1], STDERR_FILENO);
		execv(tdx, (char *const *)argv);
		_exit(127);
	}
	close(fds[1]);
	run->output_fd = fds[0];
}

/* Read on; false at the end. */
static bool read_more(struct run *run)
{
	ssize_t got = read(run->output_fd, run->output + run->length,
			   MAX_OUTPUT - 1 - run->length);

	run->length += got > 0 ? got : 0;
	return got > 0;
}

static void wait_for(struct run *run, const char *text)
{
	while (!strstr(run->output, text)) {
		if (!read_more(run)) {
			fail_msg("no \"%s\" in: %s", text, run->output);
		}
	}
}

static void finish(struct run *run)
{
	int status;

	while (read_more(run)) {
	}
	close(run->output_fd);
	assert_int_equal(waitpid(run->pid, &status, 0), run->pid);
	run->code = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

static void assert_says(const struct run *run, const char *text)
{
	if (!strstr(run->output, text)) {
		fail_msg("no \"%s\" in: %s", text, run->output);
	}
}

#define RUN(run, ...)	do {					\
		const char *const options[] = { __VA_ARGS__, NULL };	\
		start(run, options);				\
		finish(run);					\
	} while (0)

/* The end of any TD: everything came back. */
static void assert_end(const struct run *run, int code)
{
	if (run->code != code) {
		fail_msg("exit code %d: %s", run->code, run->output);
	}
	assert_null(strstr(run->output, "did not come back"));
	assert_null(strstr(run->output, "taking the TD down"));
}

static void power_off_is_success(void **state)
{
	struct run run;

	RUN(&run, "--kernel", command_td, "--append", "off", "--memory", "64");
	assert_end(&run, 0);
	assert_string_equal(run.output, "off\r\n");
}

static void reset_ends_the_td_and_is_told(void **state)
{
	struct run run;

	RUN(&run, "--kernel", command_td, "--append", "reset", "--memory", "64");
	assert_end(&run, 0);
	assert_says(&run, "reset");
}

static void fatal_error_shows_the_guests_message(void **state)
{
	struct run run;

	RUN(&run, "--kernel", command_td, "--append", "fatal", "--memory", "64");
	assert_end(&run, 4);
	assert_says(&run, "fatal error (code 0x7): the guest gave up");
}

static void triple_fault_is_told(void **state)
{
	struct run run;

	RUN(&run, "--kernel", command_td, "--append", "triple-fault", "--memory", "64");
	assert_end(&run, 4);
	assert_says(&run, "triple fault");
}

static void access_to_no_memory_is_told_with_the_address(void **state)
{
	struct run run;

	RUN(&run, "--kernel", command_td, "--append", "touch-nothing", "--memory", "64");
	assert_end(&run, 4);
	assert_says(&run, "0x700000000");
}

static void interrupt(const char *command, const char *sign, int number)
{
	const char *const options[] = { "--kernel", command_td, "--append", command,
					"--memory", "64", "--cpus", "2", NULL };
	struct run run;

	start(&run, options);
	wait_for(&run, sign);
	kill(run.pid, number);
	finish(&run);
	assert_end(&run, 130);
	assert_says(&run, "interrupted");
}

static void ctrl_c_takes_a_busy_td_down(void **state)
{
	interrupt("spin", "spinning", SIGINT);
}

static void ctrl_c_takes_a_sleeping_td_down(void **state)
{
	interrupt("sleep", "sleeping", SIGINT);
}

static void sigterm_does_the_same(void **state)
{
	interrupt("sleep", "sleeping", SIGTERM);
}

static void missing_file_is_told_by_name(void **state)
{
	struct run run;

	RUN(&run, "--kernel", "/nonexistent/vmlinuz");
	assert_int_equal(run.code, 3);
	assert_says(&run, "/nonexistent/vmlinuz: No such file");
	RUN(&run, "--kernel", command_td, "--initrd", "/nonexistent/initrd");
	assert_int_equal(run.code, 3);
	assert_says(&run, "/nonexistent/initrd: No such file");
	RUN(&run, "--kernel", "/");
	assert_int_equal(run.code, 3);
	assert_says(&run, "not a file");
}

/* A file with the setup header of a bzImage of 64 KiB, cut to a length. */
static void make_bzimage(char *path, size_t length)
{
	static uint8_t bytes[0x10200 + 0x1000];
	uint32_t paragraphs = 0x1000;
	int fd = mkstemp(path);

	bytes[0x1f1] = 1;
	memcpy(bytes + 0x1f4, &paragraphs, sizeof(paragraphs));
	memcpy(bytes + 0x1fe, "\x55\xaa", 2);
	memcpy(bytes + 0x202, "HdrS\x0f\x02", 6);
	bytes[0x236] = 1;
	bytes[0x25b] = 1;	/* loads at 16 MiB */
	assert_true(fd >= 0);
	assert_int_equal(write(fd, bytes, length), length);
	close(fd);
}

static void unfit_kernels_are_told_apart(void **state)
{
	char truncated[] = "/tmp/tdx-run-XXXXXX", other[] = "/tmp/tdx-run-XXXXXX";
	struct run run;

	make_bzimage(truncated, 0x8000);
	RUN(&run, "--kernel", truncated);
	unlink(truncated);
	assert_int_equal(run.code, 3);
	assert_says(&run, "truncated");
	make_bzimage(other, 0x400 + 0x10000);
	RUN(&run, "--kernel", other);
	unlink(other);
	assert_int_equal(run.code, 3);
	assert_says(&run, "this kernel is built without CONFIG_INTEL_TDX_GUEST");
	RUN(&run, "--kernel", "/etc/passwd");
	assert_int_equal(run.code, 3);
	assert_says(&run, "not a Linux bzImage");
}

static void too_little_memory_is_told_with_what_is_needed(void **state)
{
	struct run run;

	RUN(&run, "--kernel", command_td, "--memory", "2");
	assert_int_equal(run.code, 3);
	assert_says(&run, "need 4 MiB");
	RUN(&run, "--kernel", command_td, "--memory", "65M", "--append", "off");
	assert_int_equal(run.code, 3);
	assert_says(&run, "multiple of 2 MiB");
}

static void arguments_that_are_no_numbers_are_wrong_usage(void **state)
{
	static const char *const wrong[][2] = {
		{ "--memory", "lots" }, { "--memory", "" }, { "--memory", "1Q" },
		{ "--memory", "-1" }, { "--cpus", "many" }, { "--cpus", "0" }, { "--cpus", "65" },
		{ "--attributes", "dbg" }, { "--attributes", "debug," }, { "--module", "1.4" },
		{ "--module", "" }, { "--frobnicate", "1" },
	};
	struct run run;

	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		RUN(&run, "--kernel", command_td, wrong[i][0], wrong[i][1]);
		if (run.code != 2) {
			fail_msg("%s %s: code %d: %s", wrong[i][0], wrong[i][1], run.code,
				 run.output);
		}
		assert_says(&run, "Try `tdx run --help`");
	}
	RUN(&run, "--cpus", "1");
	assert_int_equal(run.code, 2);
	assert_says(&run, "--kernel is missing");
	RUN(&run, "--kernel", command_td, "stray");
	assert_int_equal(run.code, 2);
}

static void attributes_that_the_module_refuses_are_told(void **state)
{
	struct run run;

	RUN(&run, "--kernel", command_td, "--attributes", "0x20");
	assert_int_equal(run.code, 3);
	assert_says(&run, "0x20");
}

static void a_td_runs_on_each_release_of_the_module(void **state)
{
	static const char *const releases[] = { "1.5.05", "1.5.01", "1.0" };
	struct run run;

	for (size_t i = 0; i < sizeof(releases) / sizeof(releases[0]); i++) {
		RUN(&run, "--kernel", hello_td, "--memory", "64", "--cpus", "2", "--module",
		    releases[i]);
		assert_end(&run, 0);
		assert_says(&run, "goodbye");
	}
}

static void summary_and_guest_agree_on_the_measurements(void **state)
{
	struct run run;
	const char *first, *second;

	RUN(&run, "--kernel", hello_td, "--memory", "64", "--summary");
	assert_end(&run, 0);
	first = strstr(run.output, "MRTD  ");
	second = strstr(first + 1, "MRTD   ");
	assert_non_null(second);
	assert_memory_equal(first + 6, second + 7, 96);
	first = strstr(run.output, "RTMR3 ");
	second = strstr(first + 1, "RTMR3  ");
	assert_non_null(second);
	assert_memory_equal(first + 6, second + 7, 96);
}

static void report_is_json_with_calls_and_exits(void **state)
{
	char path[] = "/tmp/tdx-run-XXXXXX";
	struct run run;
	json_t *report;

	close(mkstemp(path));
	RUN(&run, "--kernel", hello_td, "--memory", "64", "--report", path);
	assert_end(&run, 0);
	report = json_load_file(path, 0, NULL);
	unlink(path);
	assert_non_null(report);
	assert_int_equal(json_integer_value(json_object_get(json_object_get(report, "calls"),
							     "TDG.MR.REPORT")), 1);
	assert_true(json_integer_value(json_object_get(json_object_get(report, "exits"),
							"TDCALL")) > 100);
	assert_int_equal(json_array_size(json_object_get(report, "rtmrs")), 4);
	json_decref(report);
}

/* Every line is an object; operands have the table's names. */
static void trace_has_a_json_line_for_every_call(void **state)
{
	char path[] = "/tmp/tdx-run-XXXXXX", line[4096];
	bool added = false, extended = false, printed = false;
	struct run run;
	FILE *file;

	close(mkstemp(path));
	RUN(&run, "--kernel", hello_td, "--memory", "64", "--trace", path);
	assert_end(&run, 0);
	file = fopen(path, "r");
	assert_non_null(file);
	while (fgets(line, sizeof(line), file)) {
		json_t *call = json_loads(line, 0, NULL);
		const char *name, *side;

		assert_non_null(call);
		assert_int_equal(json_unpack(call, "{s:s, s:s}", "call", &name, "side", &side), 0);
		added |= !strcmp(name, "TDH.MEM.PAGE.ADD") &&
			 json_object_get(json_object_get(call, "in"), "source_pa");
		extended |= !strcmp(name, "TDG.MR.RTMR.EXTEND") && !strcmp(side, "guest") &&
			    json_object_get(json_object_get(call, "in"), "index");
		printed |= strstr(line, "\"function\":\"IO\"") != NULL;
		json_decref(call);
	}
	fclose(file);
	unlink(path);
	assert_true(added && extended && printed);
}

static void file_that_cannot_be_written_is_told(void **state)
{
	struct run run;

	RUN(&run, "--kernel", hello_td, "--memory", "64", "--trace", "/nonexistent/trace");
	assert_int_equal(run.code, 1);
	assert_says(&run, "/nonexistent/trace");
}

static void help_names_every_option(void **state)
{
	struct run run;

	RUN(&run, "--help");
	assert_int_equal(run.code, 0);
	assert_says(&run, "--kernel");
	assert_says(&run, "--trace");
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(power_off_is_success),
		cmocka_unit_test(reset_ends_the_td_and_is_told),
		cmocka_unit_test(fatal_error_shows_the_guests_message),
		cmocka_unit_test(triple_fault_is_told),
		cmocka_unit_test(access_to_no_memory_is_told_with_the_address),
		cmocka_unit_test(ctrl_c_takes_a_busy_td_down),
		cmocka_unit_test(ctrl_c_takes_a_sleeping_td_down),
		cmocka_unit_test(sigterm_does_the_same),
		cmocka_unit_test(missing_file_is_told_by_name),
		cmocka_unit_test(unfit_kernels_are_told_apart),
		cmocka_unit_test(too_little_memory_is_told_with_what_is_needed),
		cmocka_unit_test(arguments_that_are_no_numbers_are_wrong_usage),
		cmocka_unit_test(attributes_that_the_module_refuses_are_told),
		cmocka_unit_test(a_td_runs_on_each_release_of_the_module),
		cmocka_unit_test(summary_and_guest_agree_on_the_measurements),
		cmocka_unit_test(report_is_json_with_calls_and_exits),
		cmocka_unit_test(trace_has_a_json_line_for_every_call),
		cmocka_unit_test(file_that_cannot_be_written_is_told),
		cmocka_unit_test(help_names_every_option),
	};

	if (argc != 4) {
		return 2;
	}
	tdx = argv[1];
	command_td = argv[2];
	hello_td = argv[3];
	return cmocka_run_group_tests_name("tdx run", tests, NULL, NULL);
}
