/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The machine of a vector file: platform_NAME.json beside it. P2 and P3 are
 * stated by the vectors' README as differences from P1, so they are derived
 * when only P1 has a file.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "vector.h"

#define GIB	(1ull << 30)

/* Where we are, for messages. */
struct source {
	const char *path;
	const json_t *root;
	char *message;
};

static bool refuse(const struct source *source, const char *key, const char *reason)
{
	snprintf(source->message, CONFORM_MESSAGE_SIZE, "%s: field \"%s\": %s", source->path, key,
		 reason);
	return false;
}

static bool number_of(const struct source *source, const json_t *object, const char *key,
		      uint64_t *number)
{
	return conform_number(json_object_get(object, key), number) ||
	       refuse(source, key, "missing or not a number");
}

static bool u32_of(const struct source *source, const json_t *object, const char *key,
		   uint32_t *number)
{
	uint64_t wide = 0;

	if (!number_of(source, object, key, &wide)) {
		return false;
	}
	*number = (uint32_t)wide;
	return wide <= UINT32_MAX || refuse(source, key, "too large");
}

static bool range_of(const struct source *source, const json_t *object, struct tdx_cmr *range)
{
	return number_of(source, object, "base", &range->base) &&
	       number_of(source, object, "size", &range->size);
}

static bool read_memory(const struct source *source, struct tdx_machine_config *config)
{
	const json_t *cmrs = json_object_get(source->root, "cmrs");
	size_t i;

	if (!json_is_array(cmrs) || json_array_size(cmrs) > TDX_MACHINE_MAX_CMRS) {
		return refuse(source, "cmrs", "missing or too long");
	}
	config->num_cmrs = (uint32_t)json_array_size(cmrs);
	for (i = 0; i < config->num_cmrs; i++) {
		if (!range_of(source, json_array_get(cmrs, i), &config->cmrs[i])) {
			return false;
		}
	}
	return number_of(source, source->root, "phys_mem_bytes", &config->memory_size) &&
	       range_of(source, json_object_get(source->root, "seamrr"), &config->seamrr) &&
	       range_of(source, json_object_get(source->root, "smrr"), &config->smrr);
}

static bool read_lps(const struct source *source, struct tdx_machine_config *config)
{
	const json_t *ids = json_object_get(source->root, "lp_x2apic_ids");
	const json_t *packages = json_object_get(source->root, "lp_package");
	uint64_t value;
	uint32_t i;

	if (!u32_of(source, source->root, "num_lps", &config->num_lps) ||
	    !u32_of(source, source->root, "num_packages", &config->num_packages)) {
		return false;
	}
	if (config->num_lps == 0 || config->num_lps > TDX_MACHINE_MAX_LPS ||
	    json_array_size(ids) != config->num_lps ||
	    json_array_size(packages) != config->num_lps) {
		return refuse(source, "num_lps", "does not agree with lp_x2apic_ids and "
			      "lp_package");
	}
	for (i = 0; i < config->num_lps; i++) {
		if (!conform_number(json_array_get(ids, i), &value)) {
			return refuse(source, "lp_x2apic_ids", "not numbers");
		}
		config->lp_x2apic_id[i] = (uint32_t)value;
		if (!conform_number(json_array_get(packages, i), &value)) {
			return refuse(source, "lp_package", "not numbers");
		}
		config->lp_package[i] = (uint32_t)value;
	}
	return true;
}

static bool read_keys(const struct source *source, struct tdx_machine_config *config)
{
	const json_t *shared = json_object_get(source->root, "shared_hkids");
	uint64_t max_pa, bits, last;

	if (!number_of(source, source->root, "max_pa_bits", &max_pa) ||
	    !number_of(source, source->root, "tme_keyid_bits", &bits)) {
		return false;
	}
	if (!conform_number(json_array_get(shared, 1), &last)) {
		return refuse(source, "shared_hkids", "is not [first, last]");
	}
	config->max_pa_bits = (uint8_t)max_pa;
	config->keyid_bits = (uint8_t)bits;
	config->num_shared_hkids = (uint32_t)last + 1;
	return true;
}

static bool read_cpuid_row(const struct source *source, const json_t *row,
			   struct tdx_cpuid_value *value)
{
	const json_t *subleaf = json_object_get(row, "subleaf");

	value->subleaf = ~0u;
	if (subleaf && !json_is_null(subleaf) && !u32_of(source, row, "subleaf", &value->subleaf)) {
		return false;
	}
	return u32_of(source, row, "leaf", &value->leaf) &&
	       u32_of(source, row, "eax", &value->eax) &&
	       u32_of(source, row, "ebx", &value->ebx) &&
	       u32_of(source, row, "ecx", &value->ecx) &&
	       u32_of(source, row, "edx", &value->edx);
}

static bool read_cpuid(const struct source *source, struct tdx_machine_config *config)
{
	const json_t *rows = json_object_get(source->root, "cpuid");
	struct tdx_cpuid_value *values;
	size_t i;

	if (!json_is_array(rows)) {
		return refuse(source, "cpuid", "is not a list");
	}
	values = calloc(json_array_size(rows) + 1, sizeof(*values));
	config->cpuid = values;
	config->num_cpuid = json_array_size(rows);
	for (i = 0; values && i < config->num_cpuid; i++) {
		if (!read_cpuid_row(source, json_array_get(rows, i), &values[i])) {
			return false;
		}
	}
	return values != NULL;
}

static bool read_msrs(const struct source *source, struct tdx_machine_config *config)
{
	const json_t *object = json_object_get(source->root, "msrs");
	struct tdx_msr_value *values;
	const char *key;
	json_t *value;
	size_t i = 0;

	if (!json_is_object(object)) {
		return refuse(source, "msrs", "is not an object");
	}
	values = calloc(json_object_size(object) + 1, sizeof(*values));
	config->msrs = values;
	if (!values) {
		return false;
	}
	json_object_foreach((json_t *)object, key, value) {
		values[i].msr = (uint32_t)strtoul(key, NULL, 0);
		if (!conform_number(value, &values[i].value)) {
			return refuse(source, key, "the MSR's value is not a number");
		}
		i++;
	}
	config->num_msrs = i;
	return true;
}

static bool read_platform(const struct source *source, struct tdx_machine_config *config)
{
	const json_t *tsc = json_object_get(source->root, "tsc_hz");
	uint64_t hz;

	memset(config, 0, sizeof(*config));
	/* The README of the vectors states it; the platform file need not. */
	config->tsc_hz = conform_number(tsc, &hz) ? hz : 2000000000u;
	return read_memory(source, config) && read_lps(source, config) &&
	       read_keys(source, config) && read_cpuid(source, config) &&
	       read_msrs(source, config);
}

/* P2: two packages with one LP each. */
static void derive_p2(struct tdx_machine_config *config)
{
	config->num_packages = 2;
	config->lp_package[1] = 1;
	config->lp_x2apic_id[1] = 128;
}

/* P3: 3 GiB of memory, the upper two in a CMR of their own. */
static void derive_p3(struct tdx_machine_config *config)
{
	config->memory_size = 3 * GIB;
	config->cmrs[config->num_cmrs].base = GIB;
	config->cmrs[config->num_cmrs].size = 2 * GIB;
	config->num_cmrs++;
}

static bool read_file(struct tdx_machine_config *config, const char *path, char *message)
{
	struct source source = { .path = path, .message = message };
	json_error_t error;
	json_t *root = json_load_file(path, JSON_REJECT_DUPLICATES, &error);
	bool done;

	if (!root) {
		snprintf(message, CONFORM_MESSAGE_SIZE, "%s:%d: %s", path,
			 error.line < 0 ? 0 : error.line, error.text);
		return false;
	}
	source.root = root;
	done = read_platform(&source, config);
	json_decref(root);
	if (!done) {
		conform_platform_free(config);
	}
	return done;
}

static void path_beside(char *path, size_t size, const char *file, const char *name)
{
	const char *slash = strrchr(file, '/');
	int length = slash ? (int)(slash - file + 1) : 0;

	snprintf(path, size, "%.*splatform_%s.json", length, file, name);
}

static bool exists(const char *path)
{
	FILE *stream = fopen(path, "rb");

	if (stream) {
		fclose(stream);
	}
	return stream != NULL;
}

bool conform_platform(struct tdx_machine_config *config, const struct conform_file *file,
		      const char *override, char *message)
{
	char path[4096];

	if (override) {
		return read_file(config, override, message);
	}
	path_beside(path, sizeof(path), file->path, file->platform);
	if (!exists(path) && (!strcmp(file->platform, "P2") || !strcmp(file->platform, "P3"))) {
		path_beside(path, sizeof(path), file->path, "P1");
		if (!read_file(config, path, message)) {
			return false;
		}
		if (file->platform[1] == '2') {
			derive_p2(config);
		} else {
			derive_p3(config);
		}
		return true;
	}
	return read_file(config, path, message);
}

void conform_platform_free(struct tdx_machine_config *config)
{
	free((void *)config->cpuid);
	free((void *)config->msrs);
	config->cpuid = NULL;
	config->msrs = NULL;
}
