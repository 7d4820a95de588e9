/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What a replay of one file came to: counts, and of each leaf the first step
 * that differed; printed for people or as JSON.
 */
#ifndef TDX_CLI_CONFORM_REPORT_H
#define TDX_CLI_CONFORM_REPORT_H

#include <stdio.h>

#include "replay.h"

/* One leaf's part of a file. */
struct conform_leaf {
	const char *name;
	size_t steps, differences, not_played;
	struct conform_result *first;	/* NULL: all matched */
};

struct conform_note {
	const struct conform_step *step;
	char *text;
};

struct conform_report {
	const struct conform_file *file;
	const char *only_leaf;	/* compare only this leaf; NULL = all */
	bool keep_going;
	size_t steps, matches, differences, not_played;
	bool stopped;		/* at the first difference */
	struct conform_leaf *leaves;
	size_t num_leaves;
	struct conform_note *notes;	/* where it got back in step, or not */
	size_t num_notes;
};

void conform_report_listener(struct conform_report *report, struct conform_listener *listener);
void conform_report_print(const struct conform_report *report, FILE *out);
json_t *conform_report_json(const struct conform_report *report);
void conform_report_free(struct conform_report *report);
/* TDH.MEM.PAGE.ADD, tdh_mem_page_add and TDH_MEM_PAGE_ADD are the same leaf. */
bool conform_same_leaf(const char *a, const char *b);

#endif /* TDX_CLI_CONFORM_REPORT_H */
