/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The in-kernel test client: what its files share. It does what a kernel and KVM
 * do together, on the exports of tdxkit alone, and says in the log what held.
 */
#ifndef TDXKIT_CLIENT_H
#define TDXKIT_CLIENT_H

#include <linux/types.h>
#include <tdx/tdx.h>
#include <tdxkit/gen/calls.h>

#define CLIENT_GPA	0x100000ULL	/* first page of a TD */
#define CLIENT_PAGES	4		/* private pages of a TD */
#define CLIENT_MRTD	48		/* bytes of a measurement */

/* What the platform gives: from module parameters, CMRs and TDH.SYS.RD. */
struct client_platform {
	u16 hkid_first;			/* the module's own; TDs have those after it */
	u16 hkid_count;
	u8 hkid_shift;			/* bit of an address at which a key id starts */
	unsigned int tdcx_pages;	/* per TD */
	unsigned int tdvpx_pages;	/* per vCPU, without the TDVPR */
	u64 xfam_fixed1;
	u64 attributes_fixed1;
};

/*
 * Repeat what the module asked to repeat, but not for ever. @tries starts at 0.
 * Callable where sleeping is.
 */
bool client_again(tdx_status status, unsigned int *tries);

/* False, and a line in the log, when a call of a test failed. */
bool client_good(const char *call, tdx_status status);

/* On one CPU of each package. */
bool client_on_packages(const char *call, tdx_status (*make_call)(void *arg), void *arg);

/* Bring the module up, or find it up; only the first caller does it. */
bool client_platform_init(struct client_platform *platform);

/*
 * Build a TD with one vCPU, enter it, compare its MRTD and take it down. Runs on
 * one CPU from start to end; @index tells TDs that exist at once apart.
 */
bool client_td_life(const struct client_platform *platform, unsigned int index);

/* MRTD of such a TD, from the records that the specification says are hashed. */
int client_mrtd(const void *content, u8 mrtd[CLIENT_MRTD]);

#endif /* TDXKIT_CLIENT_H */
