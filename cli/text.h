/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Text for people in 80 columns, and JSON for programs: what verbs that print
 * tables share. Not for messages about errors (cli.h).
 */
#ifndef TDX_CLI_TEXT_H
#define TDX_CLI_TEXT_H

#include <stdint.h>

#include <jansson.h>

#define TDX_CLI_COLUMNS	80

/**
 * tdx_cli_wrap - print a text in lines, the label before the first
 * @label: printed at @indent; NULL for none
 * @indent: column of the label
 * @column: column at which the text starts, on every line
 */
void tdx_cli_wrap(const char *label, int indent, int column, const char *text);

/* A JSON string, or null for NULL. */
json_t *tdx_cli_json_text(const char *text);

/* A list of strings from one that ends with NULL; an empty list for NULL. */
json_t *tdx_cli_json_list(const char *const *words);

/* A number of 64 bits without sign. */
json_t *tdx_cli_json_u64(uint64_t value);

/* Print and free; one value, indented, with a line end. */
void tdx_cli_json_print(json_t *value);

#endif /* TDX_CLI_TEXT_H */
