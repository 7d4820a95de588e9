/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Invariants of pages, TDs, vCPUs and keys (see check.h). Each violation is one
 * line for a person; nothing is repaired.
 */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "core/check.h"

#define GIB		(1ull << 30)
#define HP_BIT		0x2u	/* may stay set without a holder */

void tdx_check_report(struct tdx_check *check, const char *format, ...)
{
	char text[256];
	va_list arguments;

	check->violations++;
	if (!check->found) {
		return;
	}
	va_start(arguments, format);
	vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	check->found(check->arg, text);
}

static struct tdx_check_td *find_td(struct tdx_check *check, uint64_t pa)
{
	for (uint32_t i = 0; i < check->num_tds; i++) {
		if (check->tds[i].td.pa == pa) {
			return &check->tds[i];
		}
	}
	return NULL;
}

static void add_td(struct tdx_check *check, uint64_t pa, struct tdx_pamt_entry *entry)
{
	struct tdx_check_td *grown = realloc(check->tds, (check->num_tds + 1) * sizeof(*grown));

	if (!grown) {
		tdx_check_report(check, "no memory to check the TD at 0x%" PRIx64, pa);
		return;
	}
	check->tds = grown;
	grown[check->num_tds++] = (struct tdx_check_td){
		.td = {
			.pa = pa, .pamt = entry,
			.tdr = tdx_memory_private(check->machine, pa,
						  check->machine->module.hkid),
		},
	};
	grown[check->num_tds - 1].td.hkid = grown[check->num_tds - 1].td.tdr->hkid;
}

/* --- page metadata ------------------------------------------------------- */

static void check_vcpu(struct tdx_check *check, uint64_t pa, struct tdx_check_td *of)
{
	const struct tdvps *tdvps = tdx_memory_private(check->machine, pa, of->td.hkid);

	of->vcpus++;
	if (of->td.tdr->lifecycle_state == TDX_TD_TEARDOWN) {
		return;
	}
	of->associated += tdvps->assoc_lpid != TDX_NO_LP && tdvps->state != TDX_VCPU_UNINITIALIZED;
	of->active += tdvps->state == TDX_VCPU_ACTIVE;
	of->tdvpx_pages += tdvps->num_tdvps_pages ? tdvps->num_tdvps_pages - 1u : 0;
}

static void check_owned(struct tdx_check *check, uint64_t pa, enum tdx_page_size size,
			const struct tdx_pamt_entry *entry)
{
	struct tdx_check_td *of = find_td(check, tdx_pamt_owner(entry));

	if (!of) {
		tdx_check_report(check, "page 0x%" PRIx64 ": its owner 0x%" PRIx64 " is no TDR", pa,
				 tdx_pamt_owner(entry));
		return;
	}
	of->pages += tdx_page_count(size);
	tdx_check_page_keys(check, &of->td, pa, entry, tdx_page_count(size));
	switch ((enum tdx_page_type)entry->type) {
	case PT_REG:
		of->reg_pages += tdx_page_count(size);
		break;
	case PT_EPT:
		of->ept_pages++;
		break;
	case PT_TDCX:
		of->tdcx_pages++;
		break;
	case PT_TDVPR:
		check_vcpu(check, pa, of);
		break;
	default:
		tdx_check_report(check, "page 0x%" PRIx64 ": type %u", pa, entry->type);
	}
}

/* One entry; @covered: a larger page contains it, so it must be free. */
static bool check_entry(struct tdx_check *check, uint64_t pa, enum tdx_page_size size,
			struct tdx_pamt_entry *entry, bool covered, bool collect_tds)
{
	if (collect_tds) {
		if (size == TDX_4K && entry->type == PT_TDR) {
			add_td(check, pa, entry);
		}
		return entry->type == PT_REG;
	}
	if (entry->lock & ~HP_BIT) {
		tdx_check_report(check, "page 0x%" PRIx64 ": its metadata is left locked (0x%x)",
				 pa, entry->lock);
	}
	if (covered && entry->type != PT_NDA) {
		tdx_check_report(check, "page 0x%" PRIx64 ": type %u inside a larger page", pa,
				 entry->type);
	} else if (size != TDX_4K && entry->type != PT_NDA && entry->type != PT_REG) {
		tdx_check_report(check, "page 0x%" PRIx64 ": large, of type %u", pa, entry->type);
	} else if (entry->type != PT_NDA && entry->type != PT_RSVD && entry->type != PT_TDR) {
		check_owned(check, pa, size, entry);
	} else if (entry->type == PT_TDR) {
		tdx_check_page_keys(check, NULL, pa, entry, 1);
	}
	return entry->type == PT_REG;
}

/* Lock word, and type beyond NDA and RSVD: 0 where there is nothing to say. */
static unsigned int interest(const struct tdx_pamt_entry *entry)
{
	return entry->lock | (entry->type & ~(unsigned int)PT_RSVD);
}

/* Most are so, and fuzzing comes by often: four at a time. */
static bool four_are_idle(const struct tdx_pamt_entry *entry)
{
	return !(interest(&entry[0]) | interest(&entry[1]) | interest(&entry[2]) |
		 interest(&entry[3]));
}

/* The 512 entries of a 2 MiB block lie together. */
static void check_2mib(struct tdx_check *check, uint64_t base, const struct tdx_pamt_place *place,
		       bool covered, bool collect_tds)
{
	struct tdx_pamt_entry *entries = place->entry[TDX_4K];
	uint64_t pages = tdx_page_count(TDX_2M);

	covered |= check_entry(check, base, TDX_2M, place->entry[TDX_2M], covered, collect_tds);
	for (uint64_t i = 0; i < pages; i++) {
		if (!covered && i % 4 == 0 && four_are_idle(&entries[i])) {
			i += 3;
		} else if (entries[i].type != PT_NDA || entries[i].lock) {
			check_entry(check, base + i * TDX_PAGE, TDX_4K, &entries[i], covered,
				    collect_tds);
		}
	}
}

static void check_gib(struct tdx_check *check, uint64_t base, bool collect_tds)
{
	struct tdx_pamt_place place;
	bool covered = false;

	for (uint64_t pa = base; pa < base + GIB; pa += tdx_page_bytes(TDX_2M)) {
		if (!tdx_pamt_find(check->machine, pa, &place)) {
			return;
		}
		if (pa == base) {
			covered = check_entry(check, pa, TDX_1G, place.entry[TDX_1G], false,
					      collect_tds);
		}
		check_2mib(check, pa, &place, covered, collect_tds);
	}
}

static void check_pages(struct tdx_check *check, bool collect_tds)
{
	const struct tdx_module *module = &check->machine->module;

	for (uint32_t i = 0; i < module->num_tdmrs; i++) {
		const struct tdx_tdmr *tdmr = &module->tdmrs[i];

		for (uint64_t pa = tdmr->base; pa < tdmr->base + tdmr->size; pa += GIB) {
			check_gib(check, pa, collect_tds);
		}
	}
}

/* --- TDs ----------------------------------------------------------------- */

static void check_lock(struct tdx_check *check, const struct tdx_check_td *of, const char *name,
		       tdx_lock_word word)
{
	if (word) {
		tdx_check_report(check, "TD 0x%" PRIx64 ": %s is left locked (0x%x)", of->td.pa,
				 name, word);
	}
}

static void check_tdcs(struct tdx_check *check, struct tdx_check_td *of)
{
	const struct tdcs *tdcs = of->td.tdcs;
	uint32_t running = (uint32_t)tdcs->refcount[0] + tdcs->refcount[1];

	check_lock(check, of, "OP_STATE", tdcs->op_state_lock & (tdx_lock_word)~HP_BIT);
	check_lock(check, of, "the secure EPT", tdcs->secure_ept_lock);
	check_lock(check, of, "the TD epoch", tdcs->epoch_lock);
	check_lock(check, of, "RTMR", tdcs->rtmr_lock);
	if (tdcs->num_assoc_vcpus != of->associated) {
		tdx_check_report(check, "TD 0x%" PRIx64 ": %u vCPUs associated, its count says %u",
				 of->td.pa, of->associated, tdcs->num_assoc_vcpus);
	}
	/* A TD that has become fatal keeps its vCPUs as they were. */
	if (running != of->active && !of->td.tdr->fatal) {
		tdx_check_report(check, "TD 0x%" PRIx64 ": %u vCPUs active, its epochs count %u",
				 of->td.pa, of->active, running);
	}
	if (of->tdcx_pages != of->td.tdr->num_tdcx + of->tdvpx_pages) {
		tdx_check_report(check, "TD 0x%" PRIx64 ": %" PRIu64 " control pages, %" PRIu64
				 " are listed", of->td.pa, of->tdcx_pages,
				 of->td.tdr->num_tdcx + of->tdvpx_pages);
	}
}

static void check_td(struct tdx_check *check, struct tdx_check_td *of)
{
	const struct tdr *tdr = of->td.tdr;

	if (tdr->chldcnt != of->pages) {
		tdx_check_report(check, "TD 0x%" PRIx64 ": owns %" PRIu64 " pages, CHLDCNT is %"
				 PRIu64, of->td.pa, of->pages, tdr->chldcnt);
	}
	if ((tdr->lifecycle_state != TDX_TD_KEYS_CONFIGURED &&
	     tdr->lifecycle_state != TDX_TD_BLOCKED) || tdr->num_tdcx < TDX_TDCS_MIN_PAGES) {
		return;
	}
	of->td.tdcs = tdx_td_page(check->machine, &of->td, TDX_TDCS_PAGE_FIRST);
	if (of->td.tdcs->op_state == TDX_OP_UNINITIALIZED) {
		return;
	}
	check_tdcs(check, of);
	tdx_check_sept(check, of);
}

/* --- keys ---------------------------------------------------------------- */

static enum tdx_hkid_state key_state_of(const struct tdr *tdr)
{
	switch ((enum tdx_lifecycle)tdr->lifecycle_state) {
	case TDX_TD_HKID_ASSIGNED:
	case TDX_TD_KEYS_CONFIGURED:
		return TDX_HKID_STATE_ASSIGNED;
	case TDX_TD_BLOCKED:
		return TDX_HKID_STATE_FLUSHED;
	case TDX_TD_TEARDOWN:
		break;
	}
	return TDX_HKID_STATE_FREE;
}

static void check_key(struct tdx_check *check, uint32_t hkid)
{
	const struct tdx_kot_entry *key = &check->machine->module.kot.entries[hkid];
	uint32_t users = 0;

	for (uint32_t i = 0; i < check->num_tds; i++) {
		const struct tdx_td *td = &check->tds[i].td;
		enum tdx_hkid_state wanted = key_state_of(td->tdr);

		if (td->hkid != hkid || wanted == TDX_HKID_STATE_FREE) {
			continue;
		}
		users++;
		if (key->state != wanted) {
			tdx_check_report(check, "key id %u: state %u, its TD 0x%" PRIx64
					 " needs %u", hkid, key->state, td->pa, wanted);
		}
	}
	if (users > 1) {
		tdx_check_report(check, "key id %u: used by %u TDs", hkid, users);
	}
	if (!users && (key->state == TDX_HKID_STATE_ASSIGNED ||
		       key->state == TDX_HKID_STATE_FLUSHED)) {
		tdx_check_report(check, "key id %u: state %u, but no TD has it", hkid, key->state);
	}
}

static void check_keys(struct tdx_check *check)
{
	const struct tdx_module *module = &check->machine->module;

	if (module->kot.lock) {
		tdx_check_report(check, "the key ownership table is left locked");
	}
	for (uint32_t hkid = module->private_hkid_min;
	     hkid <= module->private_hkid_max && hkid < TDX_MAX_HKIDS; hkid++) {
		check_key(check, hkid);
	}
}

static bool at_rest(struct tdx_check *check)
{
	for (uint32_t i = 0; i < check->machine->num_lps; i++) {
		if (__atomic_load_n(&check->machine->lps[i].busy, __ATOMIC_ACQUIRE)) {
			return false;
		}
	}
	return true;
}

uint32_t tdx_machine_check(struct tdx_machine *machine, void (*found)(void *arg, const char *text),
			   void *arg)
{
	bool consumed = machine->platform.keys->consumed;
	struct tdx_check check = {
		.machine = machine, .found = found, .arg = arg,
		.num_pages = machine->platform.config.memory_size / TDX_PAGE,
	};

	if (tdx_sys_state(machine) != TDX_SYS_READY || !at_rest(&check)) {
		return 0;
	}
	check.seen = calloc(1, check.num_pages);
	if (!check.seen) {
		tdx_check_report(&check, "no memory for the check");
		return check.violations;
	}
	check_pages(&check, true);
	check_pages(&check, false);
	for (uint32_t i = 0; i < check.num_tds; i++) {
		check_td(&check, &check.tds[i]);
	}
	check_keys(&check);
	tdx_check_stray_keys(&check);
	free(check.seen);
	free(check.tds);
	/* A look from outside is no access of the module. */
	machine->platform.keys->consumed = consumed;
	return check.violations;
}
