/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Counting and showing (see report.h).
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "report.h"

static char normal(char c)
{
	return c == '.' ? '_' : (char)toupper((unsigned char)c);
}

bool conform_same_leaf(const char *a, const char *b)
{
	for (; *a && *b && normal(*a) == normal(*b); a++, b++) {
		;
	}
	return *a == *b;
}

static const char *leaf_of(const struct conform_step *step)
{
	return step->leaf ? step->leaf : step->op <= CONFORM_VMEXIT ? "unnamed" : "machine";
}

static struct conform_leaf *find_leaf(struct conform_report *report, const char *name)
{
	struct conform_leaf *grown;
	size_t i;

	for (i = 0; i < report->num_leaves; i++) {
		if (!strcmp(report->leaves[i].name, name)) {
			return &report->leaves[i];
		}
	}
	grown = realloc(report->leaves, (report->num_leaves + 1) * sizeof(*grown));
	if (!grown) {
		return NULL;
	}
	report->leaves = grown;
	grown += report->num_leaves++;
	memset(grown, 0, sizeof(*grown));
	grown->name = name;
	return grown;
}

static void keep_first(struct conform_leaf *leaf, const struct conform_result *result)
{
	if (!leaf->first) {
		leaf->first = malloc(sizeof(*leaf->first));
		if (leaf->first) {
			*leaf->first = *result;
		}
	}
}

static bool count_step(void *arg, const struct conform_result *result)
{
	struct conform_report *report = arg;
	struct conform_leaf *leaf;

	if (report->only_leaf && (!result->step->leaf ||
				  !conform_same_leaf(result->step->leaf, report->only_leaf))) {
		return true;
	}
	leaf = find_leaf(report, leaf_of(result->step));
	if (!leaf) {
		return false;
	}
	report->steps++;
	leaf->steps++;
	switch (result->verdict) {
	case CONFORM_MATCH:
		report->matches++;
		return true;
	case CONFORM_DIFFER:
		report->differences++;
		leaf->differences++;
		break;
	case CONFORM_NOT_PLAYED:
		report->not_played++;
		leaf->not_played++;
		break;
	}
	keep_first(leaf, result);
	if (!report->keep_going) {
		size_t rest = (size_t)(report->file->steps + report->file->num_steps -
				       result->step) - 1;

		report->stopped = true;
		report->steps += rest;
		report->not_played += rest;
	}
	return report->keep_going;
}

static void note(void *arg, const struct conform_step *step, const char *text)
{
	struct conform_report *report = arg;
	struct conform_note *grown;

	grown = realloc(report->notes, (report->num_notes + 1) * sizeof(*grown));
	if (grown) {
		report->notes = grown;
		grown[report->num_notes].step = step;
		grown[report->num_notes++].text = strdup(text);
	}
}

void conform_report_listener(struct conform_report *report, struct conform_listener *listener)
{
	listener->step = count_step;
	listener->resync = note;
	listener->arg = report;
}

static void print_place(const struct conform_step *step, FILE *out)
{
	fprintf(out, "step %u (line %u", step->n, step->line);
	if (step->section) {
		fprintf(out, "; %s", step->section);
	}
	if (step->note) {
		fprintf(out, "; %s", step->note);
	}
	fputc(')', out);
}

static void print_leaf(const struct conform_leaf *leaf, FILE *out)
{
	const struct conform_result *first = leaf->first;
	size_t i;

	if (!first) {
		return;
	}
	fprintf(out, "  %s: %zu of %zu differ", leaf->name, leaf->differences, leaf->steps);
	if (leaf->not_played) {
		fprintf(out, ", %zu not played", leaf->not_played);
	}
	fputs("; first at ", out);
	print_place(first->step, out);
	fputc('\n', out);
	if (first->verdict == CONFORM_NOT_PLAYED) {
		fprintf(out, "    not played: %s\n", first->reason);
	}
	for (i = 0; i < first->num_differences; i++) {
		fprintf(out, "    %-20s expected %s\n    %-20s got      %s\n",
			first->differences[i].operand, first->differences[i].expected, "",
			first->differences[i].got);
	}
}

void conform_report_print(const struct conform_report *report, FILE *out)
{
	size_t i;

	for (i = 0; i < report->num_leaves; i++) {
		print_leaf(&report->leaves[i], out);
	}
	for (i = 0; i < report->num_notes; i++) {
		fprintf(out, "  after step %u (line %u): %s\n", report->notes[i].step->n,
			report->notes[i].step->line, report->notes[i].text);
	}
	if (report->stopped) {
		fputs("  stopped there; --keep-going replays the rest\n", out);
	}
	fprintf(out, "%s: %zu steps, %zu matches, %zu differences, %zu not played\n",
		report->file->path, report->steps, report->matches, report->differences,
		report->not_played);
}

static json_t *first_json(const struct conform_result *first)
{
	json_t *differences = json_array();
	size_t i;

	for (i = 0; i < first->num_differences; i++) {
		json_array_append_new(differences, json_pack("{s:s, s:s, s:s}",
			"operand", first->differences[i].operand,
			"expected", first->differences[i].expected,
			"got", first->differences[i].got));
	}
	return json_pack("{s:i, s:i, s:s?, s:s?, s:s?, s:o}", "step", (int)first->step->n,
			 "line", (int)first->step->line, "section", first->step->section,
			 "note", first->step->note, "not_played",
			 first->verdict == CONFORM_NOT_PLAYED ? first->reason : NULL,
			 "differences", differences);
}

static json_t *leaves_json(const struct conform_report *report)
{
	json_t *leaves = json_array();
	size_t i;

	for (i = 0; i < report->num_leaves; i++) {
		const struct conform_leaf *leaf = &report->leaves[i];

		json_array_append_new(leaves, json_pack("{s:s, s:i, s:i, s:i, s:o}",
			"leaf", leaf->name, "steps", (int)leaf->steps,
			"differences", (int)leaf->differences,
			"not_played", (int)leaf->not_played,
			"first", leaf->first ? first_json(leaf->first) : json_null()));
	}
	return leaves;
}

json_t *conform_report_json(const struct conform_report *report)
{
	json_t *notes = json_array();
	size_t i;

	for (i = 0; i < report->num_notes; i++) {
		json_array_append_new(notes, json_pack("{s:i, s:i, s:s?}",
			"step", (int)report->notes[i].step->n,
			"line", (int)report->notes[i].step->line,
			"text", report->notes[i].text));
	}
	return json_pack("{s:s, s:i, s:i, s:i, s:i, s:b, s:o, s:o}",
			 "file", report->file->path, "steps", (int)report->steps,
			 "matches", (int)report->matches,
			 "differences", (int)report->differences,
			 "not_played", (int)report->not_played,
			 "stopped", (int)report->stopped,
			 "leaves", leaves_json(report), "resync", notes);
}

void conform_report_free(struct conform_report *report)
{
	size_t i;

	for (i = 0; i < report->num_leaves; i++) {
		free(report->leaves[i].first);
	}
	for (i = 0; i < report->num_notes; i++) {
		free(report->notes[i].text);
	}
	free(report->leaves);
	free(report->notes);
	memset(report, 0, sizeof(*report));
}
