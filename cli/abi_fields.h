/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The half of tdx abi that is about metadata fields.
 */
#ifndef TDX_CLI_ABI_FIELDS_H
#define TDX_CLI_ABI_FIELDS_H

#include <jansson.h>

/*
 * Print the fields of these names or ids, of all fields a line each; or append
 * them to the list. Returns an exit code of the command.
 */
int tdx_abi_fields(int count, char **names, json_t *list);

#endif /* TDX_CLI_ABI_FIELDS_H */
