/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A host program as short as one can be: the TDX module is brought up, a TD
 * built, measured, and taken down again, by the typed calls alone. The machine
 * under it is the software one; nothing below power_on() knows that.
 *
 * With --forget-track a page is removed without TDH.MEM.TRACK, as many have
 * done once: the status says what is missing, and so does the trace.
 *
 * With --update FILE, an image that `tdx module image` made, the module is
 * updated under the TD, which lives on.
 *
 * Installed, it builds alone:
 *   cc main.c $(pkg-config --cflags --libs tdx-machine) -o first-td
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <machine/image.h>
#include <machine/trap.h>
#include <tdx/decode.h>
#include <tdx/fields.h>
#include <tdx/structures.h>
#include <tdx/tdx.h>
#include <tdx/trace.h>

#define KIB		UINT64_C(1024)
#define MIB		(KIB * KIB)
#define GIB		(KIB * MIB)
#define PAGE		(4 * KIB)
#define CHUNK		256		/* TDH.MR.EXTEND's */
#define MEMORY		(64 * MIB)

/* Where things are in physical memory. */
#define TDMR_LIST	(1 * MIB)
#define TDMR_INFO	(1 * MIB + PAGE)
#define TD_PARAMS	(1 * MIB + 2 * PAGE)
#define SOURCE		(1 * MIB + 3 * PAGE)
#define LOADER_PARAMS	(1 * MIB + 4 * PAGE)
#define MANIFEST	(1 * MIB + 5 * PAGE)
#define PAMT		(2 * MIB)	/* for 1 GiB: 4 KiB, 8 KiB and 4 MiB, 2 MiB apart */
#define MODULE		(12 * MIB)	/* the pages of an update */
#define FIRST_FREE	(16 * MIB)

#define GLOBAL_KEY	32
#define TD_KEY		33
#define GUEST_PAGE	UINT64_C(0)	/* the guest physical address of our page */
#define MAX_PAGES	64

struct host {
	struct tdx_machine *machine;
	struct tdx_trace *trace;
	struct tdx_tdr tdr;
	struct tdx_tdvpr tdvpr;
	uint64_t pages[MAX_PAGES];	/* the module's, until they are reclaimed */
	unsigned int num_pages;
	uint8_t *image;			/* of the next module, and its parts */
	struct tdx_image_parts update;
	struct tdx_image_facts facts;
};

/* Every call of this program should succeed; one that does not is explained. */
static void must(const char *call, tdx_status status)
{
	bool loader = !strncmp(call, "SEAMLDR.", 8);	/* whose codes are others */
	const struct tdx_status_row *row = loader ?
		tdx_status_find_in(TDX_STATUS_ORIGIN_PSEAMLDR, status) : tdx_status_find(status);
	char text[160];

	if (status == TDX_SUCCESS) {
		return;
	}
	if (loader && row) {
		snprintf(text, sizeof(text), "%s", row->name);
	} else {
		tdx_status_format(status, text, sizeof(text));
	}
	fprintf(stderr, "%s: %s (0x%016llx)\n", call, text, (unsigned long long)status);
	if (row && row->cause) {
		fprintf(stderr, "  %s\n", row->cause);
	}
	exit(EXIT_FAILURE);
}

static void *map(struct host *host, uint64_t pa)
{
	return tdx_machine_map(host->machine, pa, PAGE);
}

static uint64_t take_page(struct host *host)
{
	uint64_t pa = FIRST_FREE + host->num_pages * PAGE;

	host->pages[host->num_pages++] = pa;
	return pa;
}

/* The machine: 64 MiB, one logical processor, which is this thread. */

static void on_call(void *arg, const struct tdx_call_record *record)
{
	struct host *host = arg;

	tdx_trace_call(host->trace, &(struct tdx_trace_record) {
		.side = TDX_TRACE_HOST, .lp = record->lp,
		.tdr = record->tdr, .tdvpr = record->vcpu,
		.in = record->in->gpr, .out = record->out->gpr,
		.when_ns = record->when_ns, .ns = record->ns,
	});
}

static void power_on(struct host *host, const char *trace)
{
	struct tdx_machine_config config;
	char message[256];

	tdx_machine_config_default(&config, MEMORY, 1);
	/* The P-SEAMLDR of this machine takes what the signer of the update signs. */
	memcpy(config.module_signer, host->facts.signer, sizeof(config.module_signer));
	host->machine = tdx_machine_create(&config, message, sizeof(message));
	if (!host->machine || !tdx_trap_install()) {
		fprintf(stderr, "no machine: %s\n", message);
		exit(EXIT_FAILURE);
	}
	tdx_trap_bind(tdx_machine_lp(host->machine, 0));
	if (trace) {
		host->trace = tdx_trace_open(trace);
		if (!host->trace) {
			perror(trace);
			exit(EXIT_FAILURE);
		}
		tdx_machine_observe(host->machine, &(struct tdx_observer) {
			.call = on_call, .arg = host,
		});
	}
}

static void power_off(struct host *host)
{
	if (host->trace && !tdx_trace_close(host->trace)) {
		perror("the trace is incomplete");
		exit(EXIT_FAILURE);
	}
	tdx_trap_bind(NULL);
	tdx_machine_destroy(host->machine);
	free(host->image);
}

/* The module: one TDMR, what it needs and what is no memory reserved. */

static void initialize_module(struct host *host)
{
	struct tdmr_info *tdmr = map(host, TDMR_INFO);
	uint64_t *list = map(host, TDMR_LIST);
	uint64_t next = 0;

	*tdmr = (struct tdmr_info) {
		.tdmr_base = 0, .tdmr_size = GIB,
		.pamt_1g_base = PAMT, .pamt_1g_size = PAGE,
		.pamt_2m_base = PAMT + 2 * MIB, .pamt_2m_size = 2 * PAGE,
		.pamt_4k_base = PAMT + 4 * MIB, .pamt_4k_size = 4 * MIB,
		.reserved = { { 0, FIRST_FREE }, { MEMORY, GIB - MEMORY } },
	};
	list[0] = TDMR_INFO;
	must("TDH.SYS.INIT", tdh_sys_init(NULL, NULL, NULL, NULL, NULL));
	must("TDH.SYS.LP.INIT", tdh_sys_lp_init(NULL, NULL, NULL));
	must("TDH.SYS.CONFIG", tdh_sys_config(TDMR_LIST, 1, GLOBAL_KEY));
	must("TDH.SYS.KEY.CONFIG", tdh_sys_key_config());
	while (next < MEMORY) {
		must("TDH.SYS.TDMR.INIT", tdh_sys_tdmr_init(0, &next));
	}
}

/* The TD: control pages, parameters, a vCPU, one page of memory, its measurement. */

static uint64_t read_size(struct tdx_field_id field)
{
	uint64_t size;

	must("TDH.SYS.RD", tdh_sys_rd(field, NULL, &size));
	return size;
}

static void create_td(struct host *host)
{
	struct td_params *params = map(host, TD_PARAMS);
	uint64_t size = read_size((struct tdx_field_id) { TDX_MD_SYS_TDCS_BASE_SIZE });

	host->tdr.pa = take_page(host);
	must("TDH.MNG.CREATE", tdh_mng_create(host->tdr, (struct tdx_hkid) { TD_KEY }));
	must("TDH.MNG.KEY.CONFIG", tdh_mng_key_config(host->tdr));
	for (uint64_t done = 0; done < size; done += PAGE) {
		must("TDH.MNG.ADDCX", tdh_mng_addcx(take_page(host), host->tdr));
	}
	params->xfam = 3;		/* x87 and SSE */
	params->max_vcpus = 1;
	params->eptp_controls = 0x1e;	/* write-back, 4 levels */
	params->tsc_frequency = 40;	/* times 25 MHz */
	must("TDH.MNG.INIT", tdh_mng_init(host->tdr, TD_PARAMS, NULL));
}

static void create_vcpu(struct host *host)
{
	uint64_t size = read_size((struct tdx_field_id) { TDX_MD_SYS_TDVPS_BASE_SIZE });

	host->tdvpr.pa = take_page(host);
	must("TDH.VP.CREATE", tdh_vp_create(host->tdvpr, host->tdr));
	for (uint64_t done = PAGE; done < size; done += PAGE) {
		must("TDH.VP.ADDCX", tdh_vp_addcx(take_page(host), host->tdvpr));
	}
	must("TDH.VP.INIT", tdh_vp_init(host->tdvpr, 0));
}

static void add_memory(struct host *host)
{
	struct tdx_gpa_level page = tdx_gpa_level(GUEST_PAGE, TDX_LEVEL_4K);

	memset(map(host, SOURCE), 0xcc, PAGE);
	for (unsigned int level = TDX_LEVEL_512G; level > TDX_LEVEL_4K; level--) {
		must("TDH.MEM.SEPT.ADD", tdh_mem_sept_add(tdx_gpa_level(GUEST_PAGE, level),
							  host->tdr, take_page(host), NULL, NULL));
	}
	must("TDH.MEM.PAGE.ADD",
	     tdh_mem_page_add(page, host->tdr, take_page(host), SOURCE, NULL, NULL));
	for (uint64_t offset = 0; offset < PAGE; offset += CHUNK) {
		must("TDH.MR.EXTEND", tdh_mr_extend(GUEST_PAGE + offset, host->tdr, NULL, NULL));
	}
	must("TDH.MR.FINALIZE", tdh_mr_finalize(host->tdr));
}

static void print_measurement(struct host *host)
{
	printf("MRTD ");
	for (unsigned int i = 0; i < 6; i++) {
		struct tdx_field_id field = { TDX_MD_TD_MRTD + i };
		uint64_t word;

		must("TDH.MNG.RD", tdh_mng_rd(host->tdr, field, &word));
		for (unsigned int byte = 0; byte < 8; byte++) {
			printf("%02x", (unsigned int)(word >> 8 * byte & 0xff));
		}
	}
	printf("\n");
}

/* The module goes and leaves the next one what it has to know of the TDs. */
static void update_module(struct host *host)
{
	struct seamldr_params *params = map(host, LOADER_PARAMS);
	uint32_t pages = host->update.module_pages;

	must("TDH.SYS.SHUTDOWN", tdh_sys_shutdown(host->update.manifest->module_hv));
	memcpy(map(host, MANIFEST), host->update.manifest, sizeof(*host->update.manifest));
	memcpy(tdx_machine_map(host->machine, MODULE, pages * PAGE), host->update.module,
	       pages * PAGE);
	*params = (struct seamldr_params) {
		.scenario = 1, .sigstruct_pa = MANIFEST, .num_module_pages = pages,
	};
	for (uint32_t i = 0; i < pages; i++) {
		params->mod_pages_pa_list[i] = MODULE + i * PAGE;
	}
	must("SEAMLDR.INSTALL", seamldr_install(LOADER_PARAMS, NULL));
	must("TDH.SYS.INIT", tdh_sys_init(NULL, NULL, NULL, NULL, NULL));
	must("TDH.SYS.LP.INIT", tdh_sys_lp_init(NULL, NULL, NULL));
	must("TDH.SYS.UPDATE", tdh_sys_update());
	printf("module updated to %s\n", tdx_machine_module(host->machine));
}

/* A page leaves a live TD: block it, let no TLB hold it any more, remove it. */
static void remove_page(struct host *host, bool forget_track)
{
	struct tdx_gpa_level page = tdx_gpa_level(GUEST_PAGE, TDX_LEVEL_4K);

	must("TDH.MEM.RANGE.BLOCK", tdh_mem_range_block(page, host->tdr, NULL, NULL));
	if (!forget_track) {
		must("TDH.MEM.TRACK", tdh_mem_track(host->tdr));
	}
	must("TDH.MEM.PAGE.REMOVE", tdh_mem_page_remove(page, host->tdr, NULL, NULL));
	host->num_pages--;		/* the last that was taken */
}

/* All that the module has comes back: the TDR last. */
static void tear_down(struct host *host)
{
	must("TDH.VP.FLUSH", tdh_vp_flush(host->tdvpr));
	must("TDH.MNG.VPFLUSHDONE", tdh_mng_vpflushdone(host->tdr));
	must("TDH.PHYMEM.CACHE.WB", tdh_phymem_cache_wb(0));
	must("TDH.MNG.KEY.FREEID", tdh_mng_key_freeid(host->tdr));
	while (host->num_pages) {
		uint64_t pa = host->pages[--host->num_pages];

		must("TDH.PHYMEM.PAGE.RECLAIM",
		     tdh_phymem_page_reclaim(pa, NULL, NULL, NULL, NULL, NULL, NULL));
	}
}

static void open_update(struct host *host, const char *path)
{
	char message[128] = "cannot be read";
	FILE *file = fopen(path, "rb");
	size_t size;

	host->image = malloc(2 * MIB);
	size = file && host->image ? fread(host->image, 1, 2 * MIB, file) : 0;
	if (!size || !tdx_image_open(host->image, size, &host->update, message,
				     sizeof(message)) ||
	    !tdx_image_examine(&host->update, &host->facts)) {
		fprintf(stderr, "%s: %s\n", path, message);
		exit(EXIT_FAILURE);
	}
	fclose(file);
}

int main(int argc, char **argv)
{
	struct host host = { 0 };
	const char *trace = NULL;
	bool forget_track = false;

	for (int i = 1; i < argc; i++) {
		if (!strcmp(argv[i], "--forget-track")) {
			forget_track = true;
		} else if (!strcmp(argv[i], "--trace") && i + 1 < argc) {
			trace = argv[++i];
		} else if (!strcmp(argv[i], "--update") && i + 1 < argc) {
			open_update(&host, argv[++i]);
		} else {
			fprintf(stderr, "usage: first-td [--forget-track] [--trace FILE] "
				"[--update FILE]\n");
			return 2;
		}
	}
	power_on(&host, trace);
	initialize_module(&host);
	create_td(&host);
	create_vcpu(&host);
	add_memory(&host);
	print_measurement(&host);
	if (host.update.module) {
		update_module(&host);
		print_measurement(&host);
	}
	remove_page(&host, forget_track);
	tear_down(&host);
	power_off(&host);
	printf("every page came back\n");
	return EXIT_SUCCESS;
}
