/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * `tdx run`: power a software machine on, bring its TDX module up, build a TD
 * from a Linux kernel, run it with its console on the terminal, take it down.
 */
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <engine/unicorn.h>
#include <tdx/trace.h>

#include "cli.h"
#include "console.h"
#include "host.h"
#include "summary.h"

#define VERB		"run"
#define MIB		(UINT64_C(1) << 20)
#define DEFAULT_MEMORY	(256 * MIB)

static const char help[] =
	"usage: tdx run --kernel FILE [OPTION...]\n"
	"\n"
	"Build a trust domain from a Linux kernel and run it on the software machine.\n"
	"\n"
	"  --kernel FILE      bzImage (vmlinuz) built with CONFIG_INTEL_TDX_GUEST\n"
	"  --initrd FILE      initial RAM file system\n"
	"  --append TEXT      kernel command line\n"
	"  --memory N         MiB, or with a suffix K, M or G (default 256)\n"
	"  --cpus N           vCPUs (default 1)\n"
	"  --attributes LIST  TD attributes: a number, or names with commas between:\n"
	"                     debug, sept-ve-disable, pks, perfmon\n"
	"                     (default sept-ve-disable, which Linux asks for)\n"
	"  --module VERSION   release that the TDX module answers as: 1.5.05 (default),\n"
	"                     1.5.01 or 1.0\n"
	"  --trace FILE       one JSON line for each call of either side\n"
	"  --summary          at the end: measurements, calls, exits, times\n"
	"  --report FILE      the same as JSON\n"
	"  --help             this text\n"
	"\n"
	"The TD's console is this terminal; Ctrl-C takes the TD down.\n"
	"Exit codes: 0 the TD powered off, 1 failed, 2 wrong usage, 3 a file is missing\n"
	"or unfit, 4 the TD reported a fatal error or died, 130 interrupted.\n";

struct options {
	const char *kernel, *initrd, *append, *trace, *report, *module;
	uint64_t memory, attributes;
	uint32_t cpus;
	bool summary;
};

enum { OPT_KERNEL, OPT_INITRD, OPT_APPEND, OPT_MEMORY, OPT_CPUS, OPT_ATTRIBUTES, OPT_TRACE,
       OPT_SUMMARY, OPT_REPORT, OPT_MODULE, OPT_HELP };

static const struct option long_options[] = {
	{ "kernel", required_argument, NULL, OPT_KERNEL },
	{ "initrd", required_argument, NULL, OPT_INITRD },
	{ "append", required_argument, NULL, OPT_APPEND },
	{ "memory", required_argument, NULL, OPT_MEMORY },
	{ "cpus", required_argument, NULL, OPT_CPUS },
	{ "attributes", required_argument, NULL, OPT_ATTRIBUTES },
	{ "trace", required_argument, NULL, OPT_TRACE },
	{ "summary", no_argument, NULL, OPT_SUMMARY },
	{ "report", required_argument, NULL, OPT_REPORT },
	{ "module", required_argument, NULL, OPT_MODULE },
	{ "help", no_argument, NULL, OPT_HELP },
	{ NULL, 0, NULL, 0 },
};

/* Names of libvirt and QEMU, and the bits of ATTRIBUTES they stand for. */
static const struct {
	const char *name;
	uint64_t bit;
} attribute_names[] = {
	{ "debug", UINT64_C(1) << 0 },
	{ "sept-ve-disable", UINT64_C(1) << 28 },
	{ "pks", UINT64_C(1) << 30 },
	{ "perfmon", UINT64_C(1) << 63 },
};
#define DEFAULT_ATTRIBUTES	(UINT64_C(1) << 28)

static bool attribute_bit(const char *name, size_t length, uint64_t *bits)
{
	for (size_t i = 0; i < sizeof(attribute_names) / sizeof(attribute_names[0]); i++) {
		if (strlen(attribute_names[i].name) == length &&
		    !memcmp(attribute_names[i].name, name, length)) {
			*bits |= attribute_names[i].bit;
			return true;
		}
	}
	return false;
}

static bool parse_attributes(const char *text, uint64_t *bits)
{
	if (tdx_cli_parse_u64(text, bits)) {
		return true;
	}
	*bits = 0;
	for (;;) {
		size_t length = strcspn(text, ",");

		if (!attribute_bit(text, length, bits)) {
			return false;
		}
		if (!text[length]) {
			return true;
		}
		text += length + 1;
	}
}

/* MiB, or bytes by suffix; false on anything else and on overflow. */
static bool parse_memory(const char *text, uint64_t *bytes)
{
	static const char suffixes[] = "kmgKMG";
	size_t length = strlen(text);
	const char *suffix = length ? strchr(suffixes, text[length - 1]) : NULL;
	int shift = suffix ? 10 + 10 * ((suffix - suffixes) % 3) : 20;
	char number[32];
	uint64_t value;

	length -= suffix != NULL;
	if (length >= sizeof(number)) {
		return false;
	}
	memcpy(number, text, length);
	number[length] = '\0';
	if (!tdx_cli_parse_u64(number, &value) || value > UINT64_MAX >> shift) {
		return false;
	}
	*bytes = value << shift;
	return true;
}

static int parse_number_option(struct options *options, int option, const char *text)
{
	uint64_t value;

	switch (option) {
	case OPT_MEMORY:
		if (!parse_memory(text, &options->memory)) {
			return tdx_cli_usage_error(VERB, "--memory takes MiB or a number with K, M "
						   "or G behind it, not \"%s\"", text);
		}
		return TDX_EXIT_OK;
	case OPT_CPUS:
		if (!tdx_cli_parse_u64(text, &value) || !value || value > TDX_MACHINE_MAX_LPS) {
			return tdx_cli_usage_error(VERB, "--cpus takes a number from 1 to %d, not "
						   "\"%s\"", TDX_MACHINE_MAX_LPS, text);
		}
		options->cpus = value;
		return TDX_EXIT_OK;
	default:
		if (!parse_attributes(text, &options->attributes)) {
			return tdx_cli_usage_error(VERB, "--attributes takes a number or names of "
						   "debug, sept-ve-disable, pks, perfmon, not "
						   "\"%s\"", text);
		}
		return TDX_EXIT_OK;
	}
}

/* A string option's place; NULL where the option is none. */
static const char **string_option(struct options *options, int option)
{
	switch (option) {
	case OPT_KERNEL:
		return &options->kernel;
	case OPT_INITRD:
		return &options->initrd;
	case OPT_APPEND:
		return &options->append;
	case OPT_TRACE:
		return &options->trace;
	case OPT_REPORT:
		return &options->report;
	case OPT_MODULE:
		return &options->module;
	default:
		return NULL;
	}
}

static int check_module(const char *module)
{
	const char *name;
	char names[64] = "";

	for (uint32_t i = 0; (name = tdx_machine_module_name(i)); i++) {
		if (!module || !strcmp(module, name)) {
			return TDX_EXIT_OK;
		}
		snprintf(names + strlen(names), sizeof(names) - strlen(names), "%s%s",
			 i ? ", " : "", name);
	}
	return tdx_cli_usage_error(VERB, "--module takes one of %s, not \"%s\"", names, module);
}

/* *done: there is nothing left to do. */
static int parse_options(struct options *options, int argc, char **argv, bool *done)
{
	int option, code;

	*done = true;
	while ((option = getopt_long(argc, argv, "", long_options, NULL)) != -1) {
		const char **text = string_option(options, option);

		if (option == '?') {
			return tdx_cli_usage_error(VERB, "the command line makes no sense");
		} else if (option == OPT_HELP) {
			fputs(help, stdout);
			return TDX_EXIT_OK;
		} else if (option == OPT_SUMMARY) {
			options->summary = true;
		} else if (text) {
			*text = optarg;
		} else {
			code = parse_number_option(options, option, optarg);
			if (code != TDX_EXIT_OK) {
				return code;
			}
		}
	}
	if (optind < argc) {
		return tdx_cli_usage_error(VERB, "\"%s\" is no option", argv[optind]);
	}
	if (!options->kernel) {
		return tdx_cli_usage_error(VERB, "--kernel is missing: what is the TD to run?");
	}
	code = check_module(options->module);
	*done = code != TDX_EXIT_OK;
	return code;
}

struct file {
	const uint8_t *bytes;
	size_t size;
};

static bool read_file(const char *path, const char *what, struct file *file)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct stat info;
	void *bytes = NULL;

	if (fd < 0 || fstat(fd, &info)) {
		tdx_cli_error(VERB, "cannot open the %s %s: %s", what, path, strerror(errno));
		if (fd >= 0) {
			close(fd);
		}
		return false;
	}
	if (!S_ISREG(info.st_mode)) {
		tdx_cli_error(VERB, "the %s %s is not a file", what, path);
		close(fd);
		return false;
	}
	if (info.st_size) {
		bytes = mmap(NULL, info.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	}
	close(fd);
	if (bytes == MAP_FAILED) {
		tdx_cli_error(VERB, "cannot read the %s %s: %s", what, path, strerror(errno));
		return false;
	}
	file->bytes = bytes;
	file->size = info.st_size;
	return true;
}

static void free_file(struct file *file)
{
	if (file->bytes) {
		munmap((void *)file->bytes, file->size);
	}
}

/* One run: everything that has to be given back at its end. */
struct run {
	const struct options *options;
	struct file kernel, initrd;
	struct tdx_console console;
	struct tdx_cli_host host;
	struct tdx_unicorn *engine;
	struct tdx_summary *summary;
	struct tdx_trace *trace;
	struct tdx_vmm *vmm;
	struct tdx_td *td;
	_Atomic(const char *) engine_failure;	/* why the engine gave a vCPU up */
};

static void on_console(void *arg, uint8_t byte)
{
	struct run *run = arg;

	tdx_console_output(&run->console, byte);
}

static void on_progress(void *arg, const char *text)
{
	if (isatty(STDERR_FILENO)) {
		fprintf(stderr, "tdx run: %s\n", text);
	}
}

static void trace_call(struct tdx_trace *trace, const struct tdx_call_record *record)
{
	static const enum tdx_trace_side sides[] = {
		[TDX_SIDE_HOST] = TDX_TRACE_HOST, [TDX_SIDE_LOADER] = TDX_TRACE_LOADER,
		[TDX_SIDE_GUEST] = TDX_TRACE_GUEST,
	};

	tdx_trace_call(trace, &(struct tdx_trace_record) {
		.side = sides[record->side], .lp = record->lp,
		.tdr = record->tdr, .tdvpr = record->vcpu,
		.in = record->in->gpr, .out = record->out->gpr,
		.when_ns = record->when_ns, .ns = record->ns,
	});
}

static void on_call(void *arg, const struct tdx_call_record *record)
{
	struct run *run = arg;

	tdx_summary_call(run->summary, record);
	if (run->trace) {
		trace_call(run->trace, record);
	}
}

static void on_vcpu_exit(void *arg, uint32_t lp, uint64_t vcpu, const struct tdx_vcpu_exit *exit)
{
	struct run *run = arg;

	if (exit->reason == TDX_EXIT_ENGINE_FAILURE) {
		atomic_store(&run->engine_failure, exit->message);
	}
}

/* The machine's memory has to be there before the engine that executes from it. */
static bool power_on(struct run *run, struct tdx_error *error)
{
	const struct options *options = run->options;
	struct tdx_unicorn_config config;

	if (!tdx_cli_host_create(&run->host, options->memory, options->cpus, options->module,
				 error)) {
		return false;
	}
	config = (struct tdx_unicorn_config) {
		.memory = tdx_machine_memory(run->host.machine),
		.memory_size = run->host.config.memory_size,
		.max_pa_bits = run->host.config.max_pa_bits,
		.hkid_shift = tdx_machine_hkid_shift(run->host.machine),
	};
	run->engine = tdx_unicorn_create(&config, error->text, sizeof(error->text));
	if (!run->engine) {
		return false;
	}
	tdx_machine_set_engine(run->host.machine, tdx_unicorn_ops(), run->engine);
	return true;
}

static int open_records(struct run *run)
{
	const char *path = run->options->trace;
	struct tdx_observer observer = { .call = on_call, .exit = on_vcpu_exit, .arg = run };

	run->summary = tdx_summary_create();
	if (!run->summary) {
		tdx_cli_error(VERB, "out of memory");
		return TDX_EXIT_FAILED;
	}
	if (path) {
		run->trace = tdx_trace_open(path);
		if (!run->trace) {
			tdx_cli_error(VERB, "cannot write %s: %s", path, strerror(errno));
			return TDX_EXIT_FAILED;
		}
	}
	tdx_machine_observe(run->host.machine, &observer);
	return TDX_EXIT_OK;
}

static int open_machine(struct run *run)
{
	struct tdx_error error;
	int code;

	if (!power_on(run, &error)) {
		tdx_cli_error(VERB, "%s", error.text);
		return TDX_EXIT_FAILED;
	}
	code = open_records(run);
	if (code != TDX_EXIT_OK) {
		return code;
	}
	on_progress(run, "bringing the TDX module up");
	run->vmm = tdx_vmm_create(&run->host.host, &error);
	if (!run->vmm) {
		tdx_cli_error(VERB, "%s", error.text);
		return TDX_EXIT_FAILED;
	}
	return TDX_EXIT_OK;
}

static int build_td(struct run *run)
{
	const struct options *options = run->options;
	const struct tdx_td_config config = {
		.kernel = run->kernel.bytes, .kernel_size = run->kernel.size,
		.initrd = run->initrd.bytes, .initrd_size = run->initrd.size,
		.append = options->append, .memory = options->memory, .cpus = options->cpus,
		.attributes = options->attributes,
		.console = on_console, .progress = on_progress, .arg = run,
	};
	struct tdx_error error;

	run->td = tdx_td_create(run->vmm, &config, &error);
	if (!run->td) {
		tdx_cli_error(VERB, "%s", error.text);
		return TDX_EXIT_INPUT;
	}
	return TDX_EXIT_OK;
}

/* How the TD's end becomes an exit code, and what is said about it. */
static int judge_end(struct run *run, enum tdx_td_end end, const struct tdx_error *why)
{
	switch (end) {
	case TDX_END_POWERED_OFF:
		return TDX_EXIT_OK;
	case TDX_END_RESET:
		tdx_cli_error(VERB, "%s", why->text);
		return TDX_EXIT_OK;
	case TDX_END_STOPPED:
		tdx_cli_error(VERB, "interrupted; the TD was taken down");
		return TDX_EXIT_INTERRUPTED;
	default:
		tdx_cli_error(VERB, "%s", why->text);
		if (run->engine_failure) {
			tdx_cli_error(VERB, "the engine could not go on: %s", run->engine_failure);
		}
		return TDX_EXIT_FATAL_TD;
	}
}

static int run_td(struct run *run)
{
	enum tdx_td_end end;
	struct tdx_error why = { "" };

	if (!tdx_console_start(&run->console, run->td)) {
		tdx_cli_error(VERB, "cannot start the console's thread");
		return TDX_EXIT_FAILED;
	}
	end = tdx_td_run(run->td, &why);
	tdx_console_stop(&run->console);
	return judge_end(run, end, &why);
}

static void take_measurements(struct run *run)
{
	struct tdx_td_measurements measurements;
	struct tdx_error error;

	if (!tdx_td_measurements(run->td, &measurements, &error)) {
		return;
	}
	/* Unless the TD is debuggable, hardware tells only the TD itself. */
	for (int i = 0; i < TDX_NUM_RTMRS && !measurements.rtmr_known; i++) {
		tdx_machine_rtmr(run->host.machine, tdx_td_tdr(run->td), i, measurements.rtmr[i]);
	}
	tdx_summary_measurements(run->summary, &measurements);
}

/* Nothing may be lost: a page or key id that did not come back is a failure. */
static int take_down(struct run *run, int code)
{
	struct tdx_vmm_usage usage;
	struct tdx_error error;
	const char *why;

	if (!tdx_td_destroy(run->td, &error)) {
		tdx_cli_error(VERB, "taking the TD down: %s", error.text);
		code = code ? code : TDX_EXIT_FAILED;
	}
	run->td = NULL;
	if (tdx_machine_stopped(run->host.machine, &why)) {
		tdx_cli_error(VERB, "the TDX module stopped itself: %s", why);
	}
	tdx_vmm_get_usage(run->vmm, &usage);
	if (usage.pages || usage.key_ids) {
		tdx_cli_error(VERB, "%llu pages and %u key ids of the TD did not come back",
			      (unsigned long long)usage.pages, usage.key_ids);
		code = code ? code : TDX_EXIT_FAILED;
	}
	return code;
}

static int report(struct run *run, int code)
{
	tdx_summary_finish(run->summary, &run->console);
	if (run->options->summary) {
		tdx_summary_print(run->summary, stderr);
	}
	if (run->options->report && !tdx_summary_write_json(run->summary, run->options->report)) {
		tdx_cli_error(VERB, "cannot write %s: %s", run->options->report, strerror(errno));
		code = code ? code : TDX_EXIT_FAILED;
	}
	if (run->trace && !tdx_trace_close(run->trace)) {
		tdx_cli_error(VERB, "cannot write %s: %s", run->options->trace, strerror(errno));
		code = code ? code : TDX_EXIT_FAILED;
	}
	run->trace = NULL;
	return code;
}

static int run_all(struct run *run)
{
	const struct options *options = run->options;
	int code;

	if (!read_file(options->kernel, "kernel", &run->kernel) ||
	    (options->initrd && !read_file(options->initrd, "initrd", &run->initrd))) {
		return TDX_EXIT_INPUT;
	}
	code = open_machine(run);
	if (code == TDX_EXIT_OK) {
		code = build_td(run);
	}
	if (code == TDX_EXIT_OK) {
		code = run_td(run);
		take_measurements(run);
		code = take_down(run, code);
		code = report(run, code);
	}
	return code;
}

static void free_all(struct run *run)
{
	if (run->vmm) {
		tdx_vmm_destroy(run->vmm);
	}
	if (run->trace) {
		tdx_trace_close(run->trace);
	}
	tdx_cli_host_destroy(&run->host);
	if (run->engine) {
		tdx_unicorn_destroy(run->engine);
	}
	tdx_summary_destroy(run->summary);
	free_file(&run->kernel);
	free_file(&run->initrd);
	tdx_console_finish(&run->console);
}

int tdx_cmd_run(int argc, char **argv)
{
	struct options options = {
		.memory = DEFAULT_MEMORY, .attributes = DEFAULT_ATTRIBUTES, .cpus = 1,
	};
	struct run run = { .options = &options };
	bool done;
	int code = parse_options(&options, argc, argv, &done);

	if (done) {
		return code;
	}
	if (!tdx_console_init(&run.console)) {
		tdx_cli_error(VERB, "cannot watch for signals: %s", strerror(errno));
		return TDX_EXIT_FAILED;
	}
	code = run_all(&run);
	free_all(&run);
	return code;
}
