/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The machine that `tdx run` runs on: a software machine, seen
 * through the callbacks that vmm/ asks of its host.
 */
#ifndef TDX_CLI_HOST_H
#define TDX_CLI_HOST_H

#include <stddef.h>

#include <machine/machine.h>
#include <vmm/host.h>

struct tdx_cli_host {
	struct tdx_machine *machine;
	struct tdx_machine_config config;
	struct tdx_host host;
};

/*
 * A machine that has room for a TD of this size, and no engine yet. @module is
 * the release of its TDX module, NULL the default.
 */
bool tdx_cli_host_create(struct tdx_cli_host *host, uint64_t td_memory, uint32_t cpus,
			 const char *module, struct tdx_error *error);
void tdx_cli_host_destroy(struct tdx_cli_host *host);

#endif /* TDX_CLI_HOST_H */
