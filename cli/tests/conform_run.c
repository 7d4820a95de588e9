/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Running `tdx conform` (conform_run.h).
 */
#include "conform_run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <jansson.h>

const char *conform_tdx, *conform_platform_path;

static void write_file(const char *path, const char *text)
{
	FILE *stream = fopen(path, "w");

	assert_non_null(stream);
	assert_int_equal(fwrite(text, 1, strlen(text), stream), strlen(text));
	assert_int_equal(fclose(stream), 0);
}

void conform(struct run *run, const char *options, const char *text)
{
	char path[] = "/tmp/tdx-conform-XXXXXX", command[1024];
	int fd = mkstemp(path);
	FILE *pipe;
	size_t got;

	assert_true(fd >= 0);
	close(fd);
	write_file(path, text);
	snprintf(command, sizeof(command), "%s conform --platform %s %s %s 2>&1", conform_tdx,
		 conform_platform_path, options, path);
	pipe = popen(command, "r");
	assert_non_null(pipe);
	got = fread(run->output, 1, sizeof(run->output) - 1, pipe);
	run->output[got] = '\0';
	run->code = WEXITSTATUS(pclose(pipe));
	unlink(path);
}

void assert_says(const struct run *run, const char *text)
{
	if (!strstr(run->output, text)) {
		fail_msg("\"%s\" is not in: %s", text, run->output);
	}
}

/* @inner and @more: JSON, or NULL. */
static char *recorded(const char *recording, size_t count, const char *inner, const char *more)
{
	json_t *root, *steps, *kept = json_array();
	char path[1024];
	char *text;
	size_t i;

	snprintf(path, sizeof(path), "%.*s/%s.json",
		 (int)(strrchr(conform_platform_path, '/') - conform_platform_path),
		 conform_platform_path, recording);
	root = json_load_file(path, 0, NULL);
	assert_non_null(root);
	steps = json_object_get(root, "steps");
	for (i = 0; i < count; i++) {
		if (inner && i + 1 == count) {
			json_array_append_new(kept, json_loads(inner, 0, NULL));
		}
		json_array_append(kept, json_array_get(steps, i));
	}
	if (more) {
		json_t *list = json_loads(more, 0, NULL);

		assert_non_null(list);
		json_array_extend(kept, list);
		json_decref(list);
	}
	json_object_set_new(root, "steps", kept);
	text = json_dumps(root, JSON_INDENT(1));
	json_decref(root);
	return text;
}

char *recorded_with(const char *recording, size_t count, const char *inner)
{
	return recorded(recording, count, inner, NULL);
}

char *recorded_then(const char *recording, size_t count, const char *more)
{
	return recorded(recording, count, NULL, more);
}
