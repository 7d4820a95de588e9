/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The life of a TD: build, measure, finalize, run, take down.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "params.h"
#include "shim/layout.h"
#include "vmm_private.h"

#include "shim_image.h"

#define MAX_MEMORY	(UINT64_C(59) << 30)	/* below the 64 GiB that memory.c keeps books on */
#define TRIES		1000

bool tdx_list_add(struct tdx_page_list *list, uint64_t pa)
{
	if (list->count == list->room) {
		size_t room = list->room ? 2 * list->room : 64;
		uint64_t *pages = realloc(list->pages, room * sizeof(*pages));

		if (!pages) {
			return false;
		}
		list->pages = pages;
		list->room = room;
	}
	list->pages[list->count++] = pa;
	return true;
}

void tdx_td_progress(struct tdx_td *td, const char *format, ...)
{
	char text[160];
	va_list args;

	if (!td->config.progress) {
		return;
	}
	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	td->config.progress(td->config.arg, text);
}

void tdx_td_end(struct tdx_td *td, enum tdx_td_end end, const char *format, ...)
{
	va_list args;

	pthread_mutex_lock(&td->end_lock);
	if (!td->ended) {
		td->ended = true;
		td->end = end;
		va_start(args, format);
		vsnprintf(td->end_error.text, sizeof(td->end_error.text), format, args);
		va_end(args);
	}
	pthread_mutex_unlock(&td->end_lock);
	tdx_td_stop(td);
}

void tdx_td_stop(struct tdx_td *td)
{
	atomic_store(&td->stopping, true);
	for (uint32_t i = 0; i < td->num_vcpus; i++) {
		tdx_vcpu_wake(&td->vcpus[i]);
	}
	tdx_td_kick(td);
}

/* Devices */

static void serial_output(void *arg, uint8_t byte)
{
	struct tdx_td *td = arg;

	td->config.console(td->config.arg, byte);
}

static void serial_irq(void *arg, bool level)
{
	struct tdx_td *td = arg;

	tdx_ioapic_set_pin(&td->ioapic, TDX_SERIAL_IRQ, level);
}

static void deliver_message(void *arg, const struct tdx_interrupt_message *message)
{
	struct tdx_td *td = arg;

	for (uint32_t i = 0; i < td->num_vcpus; i++) {
		if (!tdx_lapic_matches(&td->vcpus[i].lapic, message)) {
			continue;
		}
		if (message->delivery_mode == TDX_DELIVERY_NMI) {
			tdx_vcpu_nmi(&td->vcpus[i]);
		} else {
			tdx_vcpu_post(&td->vcpus[i], message->vector);
		}
		if (message->delivery_mode == TDX_DELIVERY_LOWEST) {
			return;
		}
	}
}

static void init_devices(struct tdx_td *td)
{
	pthread_mutex_init(&td->device_lock, NULL);
	td->serial.output = serial_output;
	td->serial.irq = serial_irq;
	td->serial.arg = td;
	td->ioapic.deliver = deliver_message;
	td->ioapic.arg = td;
	tdx_ioapic_reset(&td->ioapic);
	for (uint32_t i = 0; i < td->num_vcpus; i++) {
		tdx_lapic_reset(&td->vcpus[i].lapic, i);
	}
}

size_t tdx_td_input(struct tdx_td *td, const uint8_t *bytes, size_t count)
{
	size_t taken;

	pthread_mutex_lock(&td->device_lock);
	taken = tdx_serial_input(&td->serial, bytes, count);
	pthread_mutex_unlock(&td->device_lock);
	return taken;
}

/* Build */

static bool create_td(struct tdx_td *td, struct tdx_error *error)
{
	struct tdx_vmm *vmm = td->vmm;
	tdx_status status;
	int tries = 0;

	if (!tdx_vmm_take_hkid(vmm, &td->hkid)) {
		return tdx_vmm_fail(error, "all private key ids are in use");
	}
	td->has_hkid = true;
	if (!tdx_vmm_page(vmm, &td->tdr.pa, error)) {
		return false;
	}
	status = tdh_mng_create(td->tdr, td->hkid);
	if (status != TDX_SUCCESS) {
		tdx_pages_free(&vmm->pages, td->tdr.pa);
		return tdx_vmm_ok(error, "TDH.MNG.CREATE", status);
	}
	td->created = true;
	do {
		status = tdh_mng_key_config(td->tdr);
	} while ((tdx_status_is_entropy(status) || tdx_status_is_busy(status)) &&
		 ++tries < TRIES);
	td->key_configured = status == TDX_SUCCESS;
	return tdx_vmm_ok(error, "TDH.MNG.KEY.CONFIG", status);
}

static bool add_tdcs(struct tdx_td *td, struct tdx_error *error)
{
	for (uint32_t i = 0; i < td->vmm->tdcs_pages; i++) {
		uint64_t pa;
		tdx_status status;

		if (!tdx_vmm_page(td->vmm, &pa, error)) {
			return false;
		}
		status = tdh_mng_addcx(pa, td->tdr);
		if (status != TDX_SUCCESS || !tdx_list_add(&td->control, pa)) {
			tdx_pages_free(&td->vmm->pages, pa);
			return tdx_vmm_ok(error, "TDH.MNG.ADDCX", status);
		}
	}
	return true;
}

static bool read_clock(struct tdx_td *td, struct tdx_error *error)
{
	const struct tdx_field_id offset = tdx_vmm_field(td->vmm, TDX_MD_TD_TSC_OFFSET);
	const struct tdx_field_id multiplier = tdx_vmm_field(td->vmm, TDX_MD_TD_TSC_MULTIPLIER);

	return tdx_vmm_ok(error, "TDH.MNG.RD(TSC_OFFSET)",
			  tdh_mng_rd(td->tdr, offset, &td->tsc_offset)) &&
	       tdx_vmm_ok(error, "TDH.MNG.RD(TSC_MULTIPLIER)",
			  tdh_mng_rd(td->tdr, multiplier, &td->tsc_multiplier));
}

static bool init_td(struct tdx_td *td, struct tdx_error *error)
{
	struct td_params *params;
	uint64_t pa;
	tdx_status status = TDX_SUCCESS;
	bool filled;

	if (!tdx_vmm_page(td->vmm, &pa, error)) {
		return false;
	}
	params = tdx_vmm_map(td->vmm, pa, TDX_PAGE);
	filled = tdx_params_fill(params, td->vmm, td->config.attributes, td->num_vcpus, error);
	if (filled) {
		status = tdh_mng_init(td->tdr, pa, NULL);
	}
	tdx_pages_free(&td->vmm->pages, pa);
	return filled && tdx_vmm_ok(error, "TDH.MNG.INIT", status) && read_clock(td, error);
}

/* Everything the boot layout lists, and the shim. */
static bool add_memory(struct tdx_td *td, const struct tdx_boot_layout *layout,
		       struct tdx_error *error)
{
	size_t bytes = sizeof(tdx_shim_image);

	if (!tdx_memory_add(td, TDX_SHIM_BASE, tdx_shim_image, sizeof(tdx_shim_image), error)) {
		return false;
	}
	for (uint32_t i = 0; i < layout->num_pieces; i++) {
		const struct tdx_boot_piece *piece = &layout->pieces[i];

		if (!tdx_memory_add(td, piece->gpa, piece->bytes, piece->size, error)) {
			return false;
		}
		bytes += piece->size;
	}
	tdx_td_progress(td, "measured %zu KiB of firmware, kernel, initrd and tables",
			bytes >> 10);
	return true;
}

static bool create_vcpus(struct tdx_td *td, struct tdx_error *error)
{
	const struct tdx_host *host = &td->vmm->host;
	bool created = true;

	for (uint32_t i = 0; i < td->num_vcpus && created; i++) {
		host->bind(host->arg, td->vcpus[i].lp);
		created = tdx_vcpu_create(&td->vcpus[i], error);
	}
	host->bind(host->arg, 0);
	return created;
}

static bool build(struct tdx_td *td, const struct tdx_boot_layout *layout,
		  struct tdx_error *error)
{
	return create_td(td, error) && add_tdcs(td, error) && init_td(td, error) &&
	       tdx_memory_init(td, layout->low_memory, layout->high_memory, error) &&
	       create_vcpus(td, error) && add_memory(td, layout, error) &&
	       tdx_vmm_ok(error, "TDH.MR.FINALIZE", tdh_mr_finalize(td->tdr));
}

static bool init_vcpus(struct tdx_td *td, struct tdx_error *error)
{
	td->num_vcpus = td->config.cpus;
	td->vcpus = calloc(td->num_vcpus, sizeof(*td->vcpus));
	if (!td->vcpus) {
		td->num_vcpus = 0;
		return tdx_vmm_fail(error, "out of memory");
	}
	for (uint32_t i = 0; i < td->num_vcpus; i++) {
		struct tdx_vcpu *vcpu = &td->vcpus[i];
		pthread_condattr_t attr;

		vcpu->td = td;
		vcpu->index = vcpu->lp = i;
		pthread_mutex_init(&vcpu->lock, NULL);
		pthread_condattr_init(&attr);
		pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
		pthread_cond_init(&vcpu->wake, &attr);
		pthread_condattr_destroy(&attr);
	}
	return true;
}

static bool check_config(const struct tdx_vmm *vmm, const struct tdx_td_config *config,
			 struct tdx_error *error)
{
	if (config->cpus > vmm->host.num_lps) {
		return tdx_vmm_fail(error, "%u vCPUs need as many logical processors, the platform "
				    "has %u", config->cpus, vmm->host.num_lps);
	}
	if (config->memory > MAX_MEMORY) {
		return tdx_vmm_fail(error, "a TD can have up to %llu GiB here",
				    (unsigned long long)MAX_MEMORY >> 30);
	}
	return true;
}

struct tdx_td *tdx_td_create(struct tdx_vmm *vmm, const struct tdx_td_config *config,
			     struct tdx_error *error)
{
	const struct tdx_boot_options options = {
		.kernel = config->kernel, .kernel_size = config->kernel_size,
		.initrd = config->initrd, .initrd_size = config->initrd_size,
		.append = config->append ? config->append : "",
		.memory = config->memory, .cpus = config->cpus,
	};
	struct tdx_boot_layout layout;
	struct tdx_error ignored;
	struct tdx_td *td;
	bool built;

	if (!tdx_boot_layout_make(&layout, &options, error)) {
		return NULL;
	}
	td = calloc(1, sizeof(*td));
	if (!td) {
		tdx_boot_layout_free(&layout);
		tdx_vmm_fail(error, "out of memory");
		return NULL;
	}
	td->vmm = vmm;
	td->config = *config;
	pthread_mutex_init(&td->end_lock, NULL);
	vmm->host.bind(vmm->host.arg, 0);
	built = check_config(vmm, config, error) && init_vcpus(td, error);
	if (built) {
		init_devices(td);
		built = build(td, &layout, error);
	}
	vmm->host.bind(vmm->host.arg, TDX_HOST_NO_LP);
	tdx_boot_layout_free(&layout);
	if (!built) {
		tdx_td_destroy(td, &ignored);
		return NULL;
	}
	return td;
}

/* Run */

enum tdx_td_end tdx_td_run(struct tdx_td *td, struct tdx_error *error)
{
	uint32_t started = 0;

	if (!tdx_timer_start(td, error)) {
		return TDX_END_DIED;
	}
	for (; started < td->num_vcpus; started++) {
		if (pthread_create(&td->vcpus[started].thread, NULL, tdx_vcpu_thread,
				   &td->vcpus[started])) {
			tdx_td_end(td, TDX_END_DIED, "cannot start a thread for vCPU %u", started);
			break;
		}
	}
	for (uint32_t i = 0; i < started; i++) {
		pthread_join(td->vcpus[i].thread, NULL);
	}
	tdx_timer_finish(td);
	pthread_mutex_lock(&td->end_lock);
	*error = td->end_error;
	pthread_mutex_unlock(&td->end_lock);
	return td->ended ? td->end : TDX_END_STOPPED;
}

uint64_t tdx_td_tdr(const struct tdx_td *td)
{
	return td->tdr.pa;
}

int tdx_td_vcpu_index(const struct tdx_td *td, uint64_t tdvpr)
{
	for (uint32_t i = 0; i < td->num_vcpus; i++) {
		if (td->vcpus[i].created && td->vcpus[i].tdvpr.pa == tdvpr) {
			return i;
		}
	}
	return -1;
}

static bool read_measurement(struct tdx_td *td, uint64_t first_field, uint8_t *out,
			     tdx_status *status)
{
	for (uint64_t i = 0; i < TDX_MEASUREMENT_SIZE / sizeof(uint64_t); i++) {
		uint64_t value;

		*status = tdh_mng_rd(td->tdr, tdx_vmm_field(td->vmm, first_field + i), &value);
		if (*status != TDX_SUCCESS) {
			return false;
		}
		memcpy(out + i * sizeof(value), &value, sizeof(value));
	}
	return true;
}

bool tdx_td_measurements(struct tdx_td *td, struct tdx_td_measurements *out,
			 struct tdx_error *error)
{
	const struct tdx_host *host = &td->vmm->host;
	const uint64_t words = TDX_MEASUREMENT_SIZE / sizeof(uint64_t);
	tdx_status status = TDX_SUCCESS;

	memset(out, 0, sizeof(*out));
	host->bind(host->arg, 0);
	read_measurement(td, TDX_MD_TD_MRTD, out->mrtd, &status);
	if (status == TDX_SUCCESS) {
		tdx_status rtmr_status;

		out->rtmr_known = true;
		for (int i = 0; i < TDX_NUM_RTMRS && out->rtmr_known; i++) {
			out->rtmr_known = read_measurement(td, TDX_MD_TD_RTMR + i * words,
							   out->rtmr[i], &rtmr_status);
		}
	}
	host->bind(host->arg, TDX_HOST_NO_LP);
	return tdx_vmm_ok(error, "TDH.MNG.RD(MRTD)", status);
}

/* Take down */

static bool flush_vcpus(struct tdx_td *td, struct tdx_error *error)
{
	const struct tdx_host *host = &td->vmm->host;
	bool flushed = true;

	for (uint32_t i = 0; i < td->num_vcpus; i++) {
		if (td->vcpus[i].initialized) {
			host->bind(host->arg, td->vcpus[i].lp);
			flushed &= tdx_vcpu_flush(&td->vcpus[i], error);
		}
	}
	host->bind(host->arg, 0);
	return flushed;
}

/* On one LP of each package, again as long as interrupts cut it short. */
static bool write_back_caches(struct tdx_td *td, struct tdx_error *error)
{
	const struct tdx_host *host = &td->vmm->host;
	uint64_t done = 0;
	bool written = true;

	for (uint32_t lp = 0; lp < host->num_lps && written; lp++) {
		uint32_t package = host->package(host->arg, lp);
		tdx_status status;
		uint64_t resume = 0;

		if (done >> package & 1) {
			continue;
		}
		host->bind(host->arg, lp);
		while (tdx_status_is_resumable(status = tdh_phymem_cache_wb(resume))) {
			tdx_vmm_drain_interrupts(td->vmm);
			resume = 1;
		}
		written = tdx_status_code(status) == TDX_NO_HKID_READY_TO_WBCACHE ||
			  tdx_vmm_ok(error, "TDH.PHYMEM.CACHE.WB", status);
		done |= UINT64_C(1) << package;
	}
	host->bind(host->arg, 0);
	return written;
}

/* From here on nothing can read what the TD's key encrypted. */
static bool free_key(struct tdx_td *td, struct tdx_error *error)
{
	if (!tdx_vmm_ok(error, "TDH.MNG.VPFLUSHDONE", tdh_mng_vpflushdone(td->tdr)) ||
	    !write_back_caches(td, error) ||
	    !tdx_vmm_ok(error, "TDH.MNG.KEY.FREEID", tdh_mng_key_freeid(td->tdr))) {
		return false;
	}
	tdx_aside_release(td->vmm, td->hkid);
	tdx_vmm_give_hkid(td->vmm, td->hkid);
	td->has_hkid = false;
	return true;
}

static bool reclaim_control(struct tdx_td *td, struct tdx_error *error)
{
	bool all = true;

	while (td->control.count) {
		uint64_t pa = td->control.pages[--td->control.count];

		if (tdx_reclaim_page(td->vmm, pa, error)) {
			tdx_pages_free(&td->vmm->pages, pa);
		} else {
			all = false;
		}
	}
	return all;
}

/* The TDR goes last; it alone was encrypted with the module's own key. */
static bool reclaim_tdr(struct tdx_td *td, struct tdx_error *error)
{
	struct tdx_keyed_pa cached = tdx_keyed_pa(td->tdr.pa, (struct tdx_hkid){
							  td->vmm->first_hkid },
						  td->vmm->hkid_shift);

	if (!tdx_reclaim_page(td->vmm, td->tdr.pa, error) ||
	    !tdx_vmm_ok(error, "TDH.PHYMEM.PAGE.WBINVD",
			tdh_phymem_page_wbinvd(cached))) {
		return false;
	}
	tdx_pages_free(&td->vmm->pages, td->tdr.pa);
	return true;
}

static bool take_down(struct tdx_td *td, struct tdx_error *error)
{
	bool all;

	if (!td->created) {
		if (td->has_hkid) {
			tdx_vmm_give_hkid(td->vmm, td->hkid);
		}
		return true;
	}
	if (!flush_vcpus(td, error) || !free_key(td, error)) {
		return false;
	}
	all = !td->memory.chunks || tdx_memory_reclaim(td, error);
	all &= reclaim_control(td, error);
	return all && reclaim_tdr(td, error);
}

static void free_host_side(struct tdx_td *td)
{
	tdx_memory_free(td);
	for (size_t i = 0; i < td->host.count; i++) {
		tdx_pages_free(&td->vmm->pages, td->host.pages[i]);
	}
	for (uint32_t i = 0; i < td->num_vcpus; i++) {
		pthread_mutex_destroy(&td->vcpus[i].lock);
		pthread_cond_destroy(&td->vcpus[i].wake);
	}
	free(td->host.pages);
	free(td->control.pages);
	free(td->vcpus);
	pthread_mutex_destroy(&td->end_lock);
	free(td);
}

bool tdx_td_destroy(struct tdx_td *td, struct tdx_error *error)
{
	const struct tdx_host host = td->vmm->host;
	bool clean;

	host.bind(host.arg, 0);
	clean = take_down(td, error);
	host.bind(host.arg, TDX_HOST_NO_LP);
	free_host_side(td);
	return clean;
}
