/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * From a linear address to simulated physical memory: the guest's page tables
 * (SDM volume 3, "Paging") walked through the EPT, private or shared by the
 * shared bit of the guest-physical address (SDM, "The Extended Page Table
 * Mechanism"). Fills the library's translation cache, or ends in a page fault,
 * an EPT violation, an EPT misconfiguration or a machine check. Both kinds of table are read
 * where the hardware would read them, so a change takes effect likewise.
 */
#include "engine.h"

#define PTE_PRESENT	BIT(0)
#define PTE_WRITE	BIT(1)
#define PTE_USER	BIT(2)
#define PTE_ACCESSED	BIT(5)
#define PTE_DIRTY	BIT(6)
#define PTE_LARGE	BIT(7)
#define PTE_GLOBAL	BIT(8)
#define PTE_NX		BIT(63)
#define PTE_ADDRESS	0x000ffffffffff000ull
#define PTE_LARGE_PAT	BIT(12)
#define PSE36_ADDRESS	0x001fe000ull
#define PSE36_RESERVED	BIT(21)
/* What is reserved in a PDPTE of 32-bit PAE paging. */
#define PDPTE_RESERVED	(PTE_NX | 0x7ff0000000000000ull | 0x1e6ull)

#define FAULT_PRESENT	BIT(0)
#define FAULT_WRITE	BIT(1)
#define FAULT_USER	BIT(2)
#define FAULT_RESERVED	BIT(3)
#define FAULT_FETCH	BIT(4)

#define EPT_LARGE	BIT(7)
#define EPT_SUPPRESS_VE	BIT(63)
#define EPT_ADDRESS	0x000ffffffffff000ull
#define EPT_TYPE(entry)	((entry) >> 3 & 7)

/* Exit qualification of an EPT violation. */
#define QUALIFY_GLA_VALID	BIT(7)
#define QUALIFY_FINAL		BIT(8)

enum outcome {
	WALKED, PAGE_FAULT, GENERAL_PROTECTION, EPT_VIOLATION, EPT_MISCONFIG, MACHINE_CHECK,
};

struct walk {
	/* in */
	struct tdx_unicorn *engine;
	uint64_t va;
	int access, context;
	bool quiet;		/* leave accessed and dirty bits alone */
	/* out */
	uint64_t pa, size;
	int permit;
	bool global;
	uint32_t error_code;
	uint64_t gpa, qualification;
	bool ve_eligible;
};

/* One guest-physical page through the EPT. */
struct ept_page {
	uint64_t pa;
	int permit;
	bool suppress_ve;
};

static bool ept_leaf_is_wrong(uint64_t entry, int level)
{
	unsigned int type = EPT_TYPE(entry);
	uint64_t low = level ? (BIT(12 + 9 * level) - 1) & EPT_ADDRESS : 0;

	return type == 2 || type == 3 || type == 7 || (entry & low) || level > 2;
}

/* Which key wrote the page last; 0: a shared one. */
static uint32_t page_key(const struct tdx_unicorn *engine, uint64_t pa)
{
	const uint32_t *keys = engine->current->run->page_keys;

	return keys && pa < engine->config.memory_size ?
	       __atomic_load_n(&keys[pa / PAGE_SIZE], __ATOMIC_RELAXED) : 0;
}

/* May the page at the end of this walk be reached? */
static enum outcome judge_key(const struct tdx_unicorn *engine, uint64_t pa, bool shared)
{
	uint32_t key = page_key(engine, pa);

	if (shared) {
		return key ? EPT_MISCONFIG : WALKED;
	}
	return key & TDX_PAGE_SPOILED ? MACHINE_CHECK : WALKED;
}

static enum outcome walk_ept(struct tdx_unicorn *engine, uint64_t gpa, struct ept_page *page)
{
	const struct tdx_vcpu_run *run = engine->current->run;
	bool shared = gpa >> run->shared_bit & 1;
	uint64_t table = shared ? run->shared_eptp : run->eptp;

	page->permit = 0;
	page->suppress_ve = true;
	if (!(table & EPT_ADDRESS) || gpa >> (12 + 9 * run->ept_levels)) {
		return EPT_VIOLATION;
	}
	for (int level = run->ept_levels - 1, permit = PERMIT_ALL;; level--) {
		uint64_t index = gpa >> (12 + 9 * level) & 511, entry;
		uint32_t key;
		const _Atomic uint64_t *entries = tdx_unicorn_memory(engine, table & EPT_ADDRESS);

		if (!entries) {
			return EPT_MISCONFIG;
		}
		key = page_key(engine, table & EPT_ADDRESS);
		if (!shared && (key & TDX_PAGE_SPOILED)) {
			return MACHINE_CHECK;
		}
		/* What a private key wrote reads as zero through a shared one. */
		entry = shared && key ? 0 : entries[index];
		page->suppress_ve = entry & EPT_SUPPRESS_VE;
		if (!(entry & PERMIT_ALL)) {
			return EPT_VIOLATION;
		}
		if ((entry & (PERMIT_READ | PERMIT_WRITE)) == PERMIT_WRITE) {
			return EPT_MISCONFIG;
		}
		permit &= (int)entry;
		if (level == 0 || (entry & EPT_LARGE)) {
			uint64_t inside = (BIT(12 + 9 * level) - 1) & ~PAGE_OFFSET;

			page->permit = permit;
			page->pa = ((entry & EPT_ADDRESS) | (gpa & inside)) & engine->pa_mask;
			if (ept_leaf_is_wrong(entry, level)) {
				return EPT_MISCONFIG;
			}
			return judge_key(engine, page->pa, shared);
		}
		table = entry;
	}
}

static enum outcome violate(struct walk *walk, const struct ept_page *page, uint64_t gpa,
			    uint64_t access, uint64_t which)
{
	walk->gpa = gpa;
	walk->qualification = access | (uint64_t)page->permit << 3 | QUALIFY_GLA_VALID | which;
	walk->ve_eligible = !page->suppress_ve;
	return EPT_VIOLATION;
}

/* Host address of a guest page-table entry, for reading it. */
static enum outcome reach_entry(struct walk *walk, uint64_t gpa, struct ept_page *page,
				void **entry)
{
	enum outcome outcome = walk_ept(walk->engine, gpa & ~PAGE_OFFSET, page);

	walk->gpa = gpa;
	if (outcome == EPT_MISCONFIG || outcome == MACHINE_CHECK) {
		return outcome;
	}
	if (outcome == EPT_VIOLATION || !(page->permit & PERMIT_READ)) {
		return violate(walk, page, gpa, PERMIT_READ, 0);
	}
	*entry = tdx_unicorn_memory(walk->engine, page->pa | (gpa & PAGE_OFFSET));
	return *entry ? WALKED : EPT_MISCONFIG;
}

/* Set accessed or dirty in an entry that was just read. */
static enum outcome mark_entry(struct walk *walk, uint64_t gpa, const struct ept_page *page,
			       void *entry, uint64_t bits)
{
	if (walk->quiet) {
		return WALKED;
	}
	if (!(page->permit & PERMIT_WRITE)) {
		return violate(walk, page, gpa, PERMIT_READ | PERMIT_WRITE, 0);
	}
	atomic_fetch_or((_Atomic uint8_t *)entry, (uint8_t)bits);
	tdx_unicorn_invalidate(walk->engine, page->pa | (gpa & PAGE_OFFSET), 1);
	return WALKED;
}

static enum outcome page_fault(struct walk *walk, uint64_t bits)
{
	struct tdx_unicorn *engine = walk->engine;
	uint64_t cr4 = tdx_unicorn_cr(engine)[4];
	bool nx = (engine->current->msrs.efer & EFER_NXE) && (cr4 & CR4_PAE);

	bits |= walk->access == ACCESS_WRITE ? FAULT_WRITE : 0;
	bits |= walk->context == CONTEXT_USER ? FAULT_USER : 0;
	bits |= walk->access == ACCESS_FETCH && (nx || (cr4 & CR4_SMEP)) ? FAULT_FETCH : 0;
	walk->error_code = (uint32_t)bits;
	return PAGE_FAULT;
}

/* Access rights of a page, from the combined bits of its entries. */
static int page_permits(struct walk *walk, uint64_t rights)
{
	struct tdx_unicorn *engine = walk->engine;
	bool user_page = rights & PTE_USER, user = walk->context == CONTEXT_USER;
	bool smep = tdx_unicorn_cr(engine)[4] & CR4_SMEP;
	bool wp = tdx_unicorn_cr(engine)[0] & CR0_WP;
	int permit = 0;

	if (user && !user_page) {
		return 0;
	}
	if (walk->context != CONTEXT_SMAP || !user_page) {
		permit |= PERMIT_READ;
		permit |= (rights & PTE_WRITE) || (!user && !wp) ? PERMIT_WRITE : 0;
	}
	if (!(rights & PTE_NX) && (user || !(smep && user_page))) {
		permit |= PERMIT_FETCH;
	}
	return permit;
}

/* A leaf was found: rights, dirty bit, then the page itself through the EPT. */
static enum outcome finish(struct walk *walk, uint64_t rights, uint64_t entry_gpa,
			   const struct ept_page *table, void *entry, uint64_t leaf)
{
	int wanted = 1 << walk->access;
	uint64_t mark = PTE_ACCESSED | (walk->access == ACCESS_WRITE ? PTE_DIRTY : 0);

	walk->permit = page_permits(walk, rights);
	walk->global = (leaf & PTE_GLOBAL) && (tdx_unicorn_cr(walk->engine)[4] & CR4_PGE);
	if (!(walk->permit & wanted)) {
		return page_fault(walk, FAULT_PRESENT);
	}
	if ((leaf & mark) != mark) {
		enum outcome outcome = mark_entry(walk, entry_gpa, table, entry, mark);

		if (outcome != WALKED) {
			return outcome;
		}
	}
	/* A clean page is entered without write permission, to see the first write. */
	if (!((leaf | mark) & PTE_DIRTY)) {
		walk->permit &= ~PERMIT_WRITE;
	}
	return WALKED;
}

/* 64-bit entries: four or five levels, or the lower two of PAE paging. */
static enum outcome walk_long(struct walk *walk, uint64_t table, int level, uint64_t reserved)
{
	uint64_t rights = PTE_WRITE | PTE_USER;

	for (;; level--) {
		uint64_t gpa = (table & PTE_ADDRESS) + (walk->va >> (12 + 9 * level) & 511) * 8;
		struct ept_page page;
		enum outcome outcome;
		uint64_t value, more = 0;
		void *entry;

		outcome = reach_entry(walk, gpa, &page, &entry);
		if (outcome != WALKED) {
			return outcome;
		}
		value = atomic_load((_Atomic uint64_t *)entry);
		if (!(value & PTE_PRESENT)) {
			return page_fault(walk, 0);
		}
		if (level > 2) {
			more = PTE_LARGE;
		} else if (level && (value & PTE_LARGE)) {
			more = (BIT(12 + 9 * level) - 1) & ~PAGE_OFFSET & ~PTE_LARGE_PAT;
		}
		if (value & (reserved | more)) {
			return page_fault(walk, FAULT_PRESENT | FAULT_RESERVED);
		}
		rights = (rights & value) | ((rights | value) & PTE_NX);
		if (level == 0 || (value & PTE_LARGE)) {
			walk->size = BIT(12 + 9 * level);
			walk->gpa = (value & PTE_ADDRESS & ~(walk->size - 1)) |
				    (walk->va & (walk->size - 1) & ~PAGE_OFFSET);
			return finish(walk, rights, gpa, &page, entry, value);
		}
		if (!(value & PTE_ACCESSED)) {
			outcome = mark_entry(walk, gpa, &page, entry, PTE_ACCESSED);
			if (outcome != WALKED) {
				return outcome;
			}
		}
		table = value;
	}
}

static enum outcome walk_pae(struct walk *walk, uint64_t reserved)
{
	uint64_t gpa = (tdx_unicorn_cr(walk->engine)[3] & 0xffffffe0ull) + (walk->va >> 30) * 8;
	struct ept_page page;
	enum outcome outcome;
	uint64_t value;
	void *entry;

	outcome = reach_entry(walk, gpa, &page, &entry);
	if (outcome != WALKED) {
		return outcome;
	}
	value = atomic_load((_Atomic uint64_t *)entry);
	if (!(value & PTE_PRESENT)) {
		return page_fault(walk, 0);
	}
	if (value & (PDPTE_RESERVED | walk->engine->reserved_pa)) {
		return page_fault(walk, FAULT_PRESENT | FAULT_RESERVED);
	}
	return walk_long(walk, value, 1, reserved | 0x7ff0000000000000ull);
}

/* 32-bit entries, two levels. */
static enum outcome walk_32(struct walk *walk)
{
	struct tdx_unicorn *engine = walk->engine;
	uint64_t gpa = (tdx_unicorn_cr(engine)[3] & 0xfffff000ull) + (walk->va >> 22) * 4;
	uint64_t rights, leaf_gpa = gpa;
	struct ept_page page;
	enum outcome outcome;
	uint32_t value, leaf;
	void *entry;

	outcome = reach_entry(walk, gpa, &page, &entry);
	if (outcome != WALKED) {
		return outcome;
	}
	leaf = value = atomic_load((_Atomic uint32_t *)entry);
	if (!(value & PTE_PRESENT)) {
		return page_fault(walk, 0);
	}
	rights = value & (PTE_WRITE | PTE_USER);
	if ((value & PTE_LARGE) && (tdx_unicorn_cr(engine)[4] & CR4_PSE)) {
		if (value & PSE36_RESERVED) {
			return page_fault(walk, FAULT_PRESENT | FAULT_RESERVED);
		}
		walk->size = BIT(22);
		gpa = (value & 0xffc00000ull) | (value & PSE36_ADDRESS) << 19 |
		      (walk->va & 0x3ff000);
	} else {
		if (!(value & PTE_ACCESSED)) {
			outcome = mark_entry(walk, gpa, &page, entry, PTE_ACCESSED);
			if (outcome != WALKED) {
				return outcome;
			}
		}
		leaf_gpa = (value & 0xfffff000ull) + (walk->va >> 12 & 1023) * 4;
		outcome = reach_entry(walk, leaf_gpa, &page, &entry);
		if (outcome != WALKED) {
			return outcome;
		}
		leaf = atomic_load((_Atomic uint32_t *)entry);
		if (!(leaf & PTE_PRESENT)) {
			return page_fault(walk, 0);
		}
		rights &= leaf;
		walk->size = PAGE_SIZE;
		gpa = leaf & 0xfffff000ull;
	}
	walk->gpa = gpa;
	return finish(walk, rights, leaf_gpa, &page, entry, leaf);
}

static bool is_canonical(uint64_t va, bool la57)
{
	int64_t top = (int64_t)va >> (la57 ? 56 : 47);

	return top == 0 || top == -1;
}

/* Linear to guest-physical; walk->gpa is a page address. */
static enum outcome walk_guest(struct walk *walk)
{
	struct tdx_unicorn *engine = walk->engine;
	const uint64_t *cr = tdx_unicorn_cr(engine);
	bool long_mode = *tdx_unicorn_mode(engine) & MODE_LMA, la57 = cr[4] & CR4_LA57;
	uint64_t reserved = engine->reserved_pa;

	if (!(cr[0] & CR0_PG)) {
		walk->gpa = (uint32_t)walk->va & ~PAGE_OFFSET;
		walk->size = PAGE_SIZE;
		walk->permit = PERMIT_ALL;
		return WALKED;
	}
	reserved |= engine->current->msrs.efer & EFER_NXE ? 0 : PTE_NX;
	if (long_mode) {
		if (!is_canonical(walk->va, la57)) {
			return GENERAL_PROTECTION;
		}
		return walk_long(walk, cr[3], la57 ? 4 : 3, reserved);
	}
	walk->va = (uint32_t)walk->va;
	return cr[4] & CR4_PAE ? walk_pae(walk, reserved) : walk_32(walk);
}

static enum outcome walk_both(struct walk *walk)
{
	enum outcome outcome = walk_guest(walk);
	uint64_t wanted = 1ull << walk->access;
	struct ept_page page;

	if (outcome != WALKED) {
		return outcome;
	}
	outcome = walk_ept(walk->engine, walk->gpa, &page);
	if (outcome == EPT_MISCONFIG) {
		return outcome;
	}
	if (outcome == EPT_VIOLATION || !(page.permit & (int)wanted)) {
		uint64_t offset = walk->va & PAGE_OFFSET;

		return violate(walk, &page, walk->gpa | offset, wanted, QUALIFY_FINAL);
	}
	if (outcome == MACHINE_CHECK) {
		return outcome;
	}
	walk->pa = page.pa;
	walk->permit &= page.permit;
	return page.pa < walk->engine->config.memory_size ? WALKED : EPT_MISCONFIG;
}

_Noreturn static void ept_exit(struct walk *walk, enum outcome outcome, uintptr_t ra)
{
	struct tdx_unicorn *engine = walk->engine;
	bool violation = outcome == EPT_VIOLATION;
	struct tdx_vcpu_exit *exit;

	cpu_restore_state_x86_64(engine->cpu, ra, true);
	exit = tdx_unicorn_exit(engine, violation ? TDX_EXIT_EPT_VIOLATION :
						    TDX_EXIT_EPT_MISCONFIG);
	exit->guest_physical_address = walk->gpa;
	if (violation) {
		exit->qualification = walk->qualification;
		exit->guest_linear_address = walk->va;
		/* SDM, "Convertible EPT Violations": not while delivering an event. */
		exit->ve_eligible = walk->ve_eligible && !engine->delivering.valid &&
				    (tdx_unicorn_cr(engine)[0] & CR0_PE);
	}
	tdx_unicorn_stop(engine);
}

bool tdx_unicorn_fill(struct tdx_unicorn *engine, uint64_t va, int access, int context,
		      bool probe, uintptr_t ra)
{
	struct walk walk = { .engine = engine, .va = va, .access = access, .context = context,
			     .quiet = probe };
	enum outcome outcome = walk_both(&walk);

	switch (outcome) {
	case WALKED:
		tdx_unicorn_install(engine, va, walk.pa, walk.permit, context, walk.size,
				    !walk.global);
		return true;
	case PAGE_FAULT:
		if (!probe) {
			tdx_unicorn_cr(engine)[2] = va;
			tdx_unicorn_raise(engine, VECTOR_PF, walk.error_code, ra);
		}
		return false;
	case GENERAL_PROTECTION:
	case MACHINE_CHECK:
		if (!probe) {
			tdx_unicorn_raise(engine,
					  outcome == MACHINE_CHECK ? VECTOR_MC : VECTOR_GP, 0, ra);
		}
		return false;
	default:
		if (!probe) {
			ept_exit(&walk, outcome, ra);
		}
		return false;
	}
}
