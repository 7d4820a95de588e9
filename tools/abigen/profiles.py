# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Emit the releases that the module answers as, from abi/profiles.toml.

module/gen/profiles.{h,c}   numbers, features, and which versions of a call exist

fields.py asks here which profiles have a metadata field.
"""

import calls
import schema
import table as tables

FILE = 'profiles.toml'
FEATURES = ('structures.toml', 'bitfield', 'FEATURES0')
SHAPE = {'name': ('text', True), 'release': ('text', True), 'fields': ('text', True),
         'major': ('u64', True), 'minor': ('u64', True), 'update': ('u64', True),
         'internal': ('u64', True), 'build_date': ('u64', True), 'build_num': ('u64', True),
         'seamsvn': ('u64', True),
         'features': ('words', True), 'attributes': ('u64', True),
         'config_flags': ('u64', True), 'handoff': ('table', False),
         'dispatch_1_0': ('flag', False), 'metadata_1_0': ('flag', False),
         'sources': ('words', True)}
NUMBERS = (('major', 16), ('minor', 16), ('update', 16), ('internal', 16), ('build_date', 32),
           ('build_num', 16), ('seamsvn', 16))
HANDOFF = ('native', 'oldest', 'pages')
SIDES = ('tdh', 'tdg')
NAME_BYTES = 16


def load(abi_dir):
    return tables.read(abi_dir, FILE, 'profile')


def feature_bits(abi_dir):
    """{name: bit} of TDX_FEATURES0."""
    file, kind, name = FEATURES
    for row in tables.read(abi_dir, file, kind):
        if row['name'] == name:
            return {bit['name']: bit['lsb'] for bit in row['bits'] if bit.get('width', 1) == 1}
    raise tables.TableError(f'abi/{file}:1: [[{kind}]] {name} is missing')


def field_mask(profiles, releases):
    """Bit n: profile n has a field whose row names these releases."""
    return sum(1 << n for n, profile in enumerate(profiles) if profile['fields'] in releases)


def versions_of(call, release):
    """How many versions of a call a release accepts, 0 when it lacks the call."""
    def has(since):
        return since in calls.MODULES and \
            calls.MODULES.index(since) <= calls.MODULES.index(release)
    if not has(call.since):
        return 0
    return sum(1 for v in call.versions if has(call.version_since.get(v, call.since)))


def leaf_counts(abi_dir):
    """Entries of the module's dispatch tables, which these go beside."""
    table = tables.document(abi_dir, 'module.toml')
    return {side: max(row['leaf'] for row in table[side]) + 1 for side in SIDES}


def own_calls(abi_dir, side):
    return [c for c in calls.load(abi_dir) if c.interface == side and not c.variant]


def version_list(abi_dir, side, release, count):
    versions = [0] * count
    for call in own_calls(abi_dir, side):
        if call.leaf < count:
            versions[call.leaf] = versions_of(call, release)
    lines = ''
    for first in range(0, count, 16):
        lines += '\t\t\t' + ', '.join(str(v) for v in versions[first:first + 16]) + ',\n'
    return f'\t\t.{side}_versions = {{\n{lines}\t\t}},\n'


def header(abi_dir):
    profiles, bits, counts = load(abi_dir), feature_bits(abi_dir), leaf_counts(abi_dir)
    used = {name for profile in profiles for name in profile['features']}
    text = '#include <stdbool.h>\n#include <stdint.h>\n\n'
    text += f'#define TDX_NUM_PROFILES\t{len(profiles)}\n\n'
    text += '/* TDX_FEATURES0 */\nenum tdx_feature {\n'
    for name, bit in bits.items():
        if name in used:
            text += f'\tTDX_FEATURE_{name} = 1 << {bit},\n'
    text += f'''}};

struct tdx_profile {{
	const char *name;
	uint16_t major, minor, update, internal;
	uint32_t build_date;		/* yyyymmdd as a decimal number */
	uint16_t build_num, seamsvn;
	uint64_t features;		/* enum tdx_feature */
	uint64_t attributes, config_flags;	/* that a TD may have */
	/* TDs live through updates by handoff data of these versions. */
	bool preserves;
	uint16_t native_hv, oldest_hv, handoff_pages;	/* number of pages minus 1 */
	bool dispatch_1_0, metadata_1_0;
	bool sys_rd;			/* there is TDH.SYS.RD */
	/* By leaf: versions 0 ... n - 1 are accepted; 0: there is no such call. */
	uint8_t tdh_versions[{counts["tdh"]}];
	uint8_t tdg_versions[{counts["tdg"]}];
}};

/* The first is the default. Bit n of tdx_field.profiles is number n. */
extern const struct tdx_profile tdx_profiles[TDX_NUM_PROFILES];
'''
    head = schema.banner(f'abi/{FILE}', 'The releases that the module can answer as.')
    return head + schema.guarded('TDX_MODULE_GEN_PROFILES_H', text)


def profile_source(abi_dir, profile, bits, counts):
    text = f'\t{{\n\t\t.name = "{profile["name"]}",\n'
    text += ''.join(f'\t\t.{key} = {profile[key]},\n' for key, _ in NUMBERS)
    text += f'\t\t.features = {sum(1 << bits[name] for name in profile["features"]):#x},\n'
    for key in ('attributes', 'config_flags'):
        text += f'\t\t.{key} = {profile[key]:#x},\n'
    handoff = profile.get('handoff')
    if handoff:
        text += '\t\t.preserves = true,\n'
        text += (f'\t\t.native_hv = {handoff["native"]}, .oldest_hv = {handoff["oldest"]}, '
                 f'.handoff_pages = {handoff["pages"]},\n')
    for flag in ('dispatch_1_0', 'metadata_1_0'):
        if profile.get(flag):
            text += f'\t\t.{flag} = true,\n'
    if any(c.name == 'TDH.SYS.RD' and versions_of(c, profile['release'])
           for c in own_calls(abi_dir, 'tdh')):
        text += '\t\t.sys_rd = true,\n'
    for side in SIDES:
        text += version_list(abi_dir, side, profile['release'], counts[side])
    return text + '\t},\n'


def source(abi_dir):
    bits, counts = feature_bits(abi_dir), leaf_counts(abi_dir)
    text = schema.banner(f'abi/{FILE}, leaves_*.toml',
                         'The releases that the module can answer as.')
    text += '#include "gen/profiles.h"\n\n'
    text += 'const struct tdx_profile tdx_profiles[TDX_NUM_PROFILES] = {\n'
    text += ''.join(profile_source(abi_dir, p, bits, counts) for p in load(abi_dir))
    return text + '};\n'


def outputs(abi_dir):
    return {'module/gen/profiles.h': header(abi_dir), 'module/gen/profiles.c': source(abi_dir)}


# --- lint --------------------------------------------------------------------

def row_problems(row, bits, fields):
    if len(row['name'].encode()) >= NAME_BYTES:
        yield row.problem(f'the name has {NAME_BYTES} bytes or more', 'name')
    if row['release'] not in calls.MODULES:
        yield row.problem(f'release {row["release"]} is none of {", ".join(calls.MODULES)}',
                          'release')
    if row['fields'] not in fields:
        yield row.problem(f'no metadata field is of release {row["fields"]}', 'fields')
    for key, width in NUMBERS:
        if row[key] >> width:
            yield row.problem(f'{key} does not fit {width} bits', key)
    for name in row['features']:
        if name not in bits:
            yield row.problem(f'{name} is no bit of TDX_FEATURES0', 'features')
    handoff = row.get('handoff', dict.fromkeys(HANDOFF, 0))
    if set(handoff) != set(HANDOFF) or \
            not all(schema.is_u64(v) and v < 1 << 16 for v in handoff.values()):
        yield row.problem(f'handoff is not {", ".join(HANDOFF)} of 16 bits each', 'handoff')
    elif handoff['oldest'] > handoff['native']:
        yield row.problem('handoff: the oldest version is above the native one', 'handoff')


def problems(abi_dir):
    rows = load(abi_dir)
    found = schema.shape_problems(rows, SHAPE)
    if found:
        return found
    bits = feature_bits(abi_dir)
    fields = {release for part in ('td', 'vp', 'vmcs')
              for row in tables.read(abi_dir, f'fields_{part}.toml', 'field')
              for release in row.get('releases', [])}
    if not rows:
        found.append(f'abi/{FILE}:1: there is no profile')
    for row in rows:
        found += list(row_problems(row, bits, fields))
    return found + schema.twice_problems(rows, lambda row: row['name'])
