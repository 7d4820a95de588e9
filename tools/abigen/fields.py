# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Emit metadata fields from abi/fields_*.toml.

include/tdx/gen/fields_{sys,td,vp}.h   ids, for callers: every release
lib/gen/fields.c                       the same with names, as data, for tools
module/gen/fields.{h,c}                rows with masks, for the module: 1.5.05
"""

import profiles
import schema
import table as tables

# Table, its rows' prefix in macros and enumerators, context code.
PARTS = (('sys', 'SYS', 0), ('td', 'TD', 1), ('vp', 'VP', 2), ('vmcs', 'VMCS', 2),
         ('l2_vmcs', 'L2_VMCS', 2))
MODULE_RELEASE = '1.5.05'
CALLERS = ('host', 'debug', 'guest', 'migtd')
RULES = ('NONE', 'ME', 'MEO', 'MEC', 'MB', 'MBO', 'MBCO', 'IE', 'IES', 'IEME', 'IESME',
         'IB', 'IBS', 'CB', 'CBO', 'CE', 'CEO')
HOLDS = ('hpa', 'gpa', 'private', 'shared', 'vm_app_l1', 'vm_app_l2')
SHAPE = {'name': ('text', True), 'what': ('text', False), 'title': ('text', False),
         'symbol': ('text', False),
         'name_2_0': ('text', False), 'class': ('text', False), 'id': ('u64', True),
         'fields': ('u64', False), 'elements': ('u64', False), 'offset': ('u64', False),
         'read': ('table', False), 'write': ('table', False), 'export': ('table', False),
         'import': ('table', False), 'special': ('words', False), 'holds': ('words', False),
         'releases': ('words', True), 'confidence': ('text', False)}


def load(abi_dir):
    return {part: tables.read(abi_dir, f'fields_{part}.toml', 'field') for part, _, _ in PARTS}


def symbol(row):
    return row.get('symbol', row['name']).upper()


def element_size(row):
    return 1 << (row['id'] >> 32 & 3)


def mask(row, access, who):
    value = row.get(access, {}).get(who, 0)
    return (1 << 8 * element_size(row)) - 1 if value == 'all' else value


def access_words(row):
    """host rw, guest r: who may access a field, for a comment."""
    words = []
    for who in CALLERS:
        letters = ('r' if mask(row, 'read', who) else '') + ('w' if mask(row, 'write', who) else '')
        if letters:
            words.append(f'{who} {letters}')
    return ', '.join(words)


def field_comment(row):
    count = row.get('fields', 1) * row.get('elements', 1)
    text = f'u{8 * element_size(row)}' + (f'[{count}]' if count > 1 else '')
    words = access_words(row)
    if words:
        text += '; ' + words
    if MODULE_RELEASE not in row['releases']:
        text += '; only ' + ', '.join(row['releases'])
    return text


def id_lines(rows, prefix):
    names = [f'#define TDX_MD_{prefix}_{symbol(row)}' for row in rows]
    column = schema.column_after(names)
    text = ''
    for name, row in zip(names, rows):
        words = row.get('what', '')
        text += schema.comment((words + '; ' if words else '') + field_comment(row), 92)
        text += schema.to_column(name, column) + f'0x{row["id"]:016X}ULL\n'
    return text


def id_header(part, what, parts):
    sources = ' and '.join(f'abi/fields_{name}.toml' for name, _, _ in parts)
    text = '\n'.join(id_lines(rows, prefix) for _, prefix, rows in parts)
    head = schema.banner(sources, f'Ids of the metadata fields of {what}, with the size, how many '
                         'there are and who may read (r) or write (w) some bit of them.',
                         'An id is of the first element; add to it for those that follow.')
    return head + schema.guarded(f'TDX_GEN_FIELDS_{part.upper()}_H', text)


# --- as data -----------------------------------------------------------------

# An L2 VMCS has the fields of the L1 VMCS, under other classes.
DATA_PARTS = (('sys', 'SYS'), ('td', 'TD'), ('vp', 'VP'), ('vmcs', 'VP_VMCS'))


def data_row(context, row, releases):
    count = row.get('fields', 1) * row.get('elements', 1)
    text = f'\t{{\n\t\t.context = "{context}", .name = "{symbol(row)}",\n'
    text += f'\t\t.id = {row["id"]:#018x}, .elements = {count}, '
    text += f'.releases = releases_{releases.index(row["releases"])},\n'
    words = row.get('what', row.get('title', ''))
    if words:
        text += '\t\t.what = ' + '\n\t\t\t'.join(schema.c_text(words, 68)) + ',\n'
    if access_words(row):
        text += f'\t\t.access = "{access_words(row)}",\n'
    return text + '\t},\n'


def data_source(all_rows):
    listed = [(context, row) for part, context in DATA_PARTS for row in all_rows[part]]
    releases = []
    for _, row in listed:
        if row['releases'] not in releases:
            releases.append(row['releases'])
    text = schema.banner('abi/fields_*.toml', 'The metadata fields of every release, as data.')
    text += '#include "field_table_rows.h"\n\n'
    for place, words in enumerate(releases):
        text += f'static const char *const releases_{place}[] = {{ '
        text += ', '.join(schema.c_string(word) for word in words) + ', NULL };\n'
    text += '\nconst struct tdx_field_row tdx_field_table[] = {\n'
    text += ''.join(data_row(context, row, releases) for context, row in listed)
    text += '};\n\nconst size_t tdx_field_table_size ='
    return text + ' sizeof(tdx_field_table) / sizeof(tdx_field_table[0]);\n'


# --- the module's view -------------------------------------------------------

def module_rows(rows):
    return [row for row in rows if MODULE_RELEASE in row['releases']]


def row_name(prefix, row):
    return f'TDX_FIELD_{prefix}_{symbol(row)}'


def module_header(all_rows):
    text = '#include <stdbool.h>\n#include <stdint.h>\n\n'
    text += '/* How a field takes part in migration: MB as immutable state, ME as mutable. */\n'
    text += 'enum tdx_migration_rule {\n'
    text += ''.join(f'\tTDX_MIG_{rule},\n' for rule in RULES) + '};\n\n'
    text += '/* What a field holds or applies to, bits of tdx_field.holds. */\n'
    text += 'enum tdx_field_holds {\n'
    text += ''.join(f'\tTDX_FIELD_{name.upper()} = {1 << place:#x},\n'
                    for place, name in enumerate(HOLDS)) + '};\n\n'
    text += '''struct tdx_field_masks {
	uint64_t rd, wr;
};

/* One field, or several that follow each other under one name. */
struct tdx_field {
	const char *name;
	uint64_t id;			/* of the first element */
	uint32_t offset;		/* in its structure, or TDX_FIELD_NO_OFFSET */
	uint16_t fields, elements;	/* elements of each field */
	struct tdx_field_masks host;	/* host, production TD; for SYS any host access */
	struct tdx_field_masks debug;	/* host, debuggable TD */
	struct tdx_field_masks guest;	/* the TD; for an L2 VMCS its L1 VMM */
	struct tdx_field_masks migtd;	/* a migration TD */
	uint64_t export_mask, import_mask;
	uint8_t export_rule, import_rule;	/* enum tdx_migration_rule */
	uint8_t holds;			/* enum tdx_field_holds */
	uint8_t profiles;		/* bit n: tdx_profiles[n] has it */
	bool special_rd, special_wr;	/* more than a masked copy */
};

#define TDX_FIELD_NO_OFFSET\t0xffffffffu

'''
    for part, prefix, _ in PARTS:
        rows = module_rows(all_rows[part])
        text += f'/* Rows of tdx_fields_{part}[], in the order in which they are iterated. */\n'
        text += f'enum tdx_field_{part} {{\n'
        text += ''.join(f'\t{row_name(prefix, row)},\n' for row in rows)
        text += f'\tTDX_NUM_FIELDS_{prefix}\n}};\n\n'
    for part, prefix, _ in PARTS:
        text += f'extern const struct tdx_field tdx_fields_{part}[TDX_NUM_FIELDS_{prefix}];\n'
    head = schema.banner('abi/fields_*.toml',
                         f'The metadata fields of module {MODULE_RELEASE} with their masks.')
    return head + schema.guarded('TDX_MODULE_GEN_FIELDS_H', text)


def masks(row, who):
    rd, wr = mask(row, 'read', who), mask(row, 'write', who)
    return f'.{who} = {{ {rd:#x}, {wr:#x} }}' if rd or wr else ''


def module_row(prefix, row, shown):
    offset = f'{row["offset"]:#06x}' if 'offset' in row else 'TDX_FIELD_NO_OFFSET'
    lines = [f'.name = "{row["name"]}", .id = {row["id"]:#018x},',
             f'.offset = {offset}, .fields = {row.get("fields", 1)}, '
             f'.elements = {row.get("elements", 1)}, '
             f'.profiles = {profiles.field_mask(shown, row["releases"]):#x},']
    lines += [text + ',' for text in (masks(row, who) for who in CALLERS) if text]
    for way in ('export', 'import'):
        rule, bits = row.get(way, {}).get('rule', 'NONE'), mask(row, way, 'mask')
        if rule != 'NONE' or bits:
            lines.append(f'.{way}_mask = {bits:#x}, .{way}_rule = TDX_MIG_{rule},')
    if row.get('holds'):
        names = [f'TDX_FIELD_{name.upper()}' for name in row['holds']]
        lines.append('.holds = ' + ' | '.join(names[:2]) + (' |' if names[2:] else ','))
        if names[2:]:
            lines.append('\t ' + ' | '.join(names[2:]) + ',')
    special = [f'.special_{word[0]}{"d" if word == "read" else "r"} = true,'
               for word in row.get('special', [])]
    if special:
        lines.append(' '.join(special))
    body = ''.join(f'\t\t{line}\n' for line in lines)
    return f'\t[{row_name(prefix, row)}] = {{\n{body}\t}},\n'


def module_source(all_rows, shown):
    text = schema.banner('abi/fields_*.toml', f'The metadata fields of module {MODULE_RELEASE}: '
                         'the rows.')
    text += '#include "gen/fields.h"\n'
    for part, prefix, _ in PARTS:
        text += f'\nconst struct tdx_field tdx_fields_{part}[TDX_NUM_FIELDS_{prefix}] = {{\n'
        text += ''.join(module_row(prefix, row, shown) for row in module_rows(all_rows[part]))
        text += '};\n'
    return text


def outputs(abi_dir):
    rows = load(abi_dir)
    made = {'module/gen/fields.h': module_header(rows),
            'module/gen/fields.c': module_source(rows, profiles.load(abi_dir)),
            'lib/gen/fields.c': data_source(rows)}
    for part, what in (('sys', 'the module'), ('td', 'a TD')):
        made[f'include/tdx/gen/fields_{part}.h'] = id_header(
            part, what, [(part, part.upper(), rows[part])])
    made['include/tdx/gen/fields_vp.h'] = id_header(
        'vp', 'a vCPU', [('vp', 'VP', rows['vp']), ('vmcs', 'VP_VMCS', rows['vmcs'])])
    return made


# --- lint --------------------------------------------------------------------

def mask_problems(row):
    most = (1 << 8 * element_size(row)) - 1
    for access, known in (('read', CALLERS), ('write', CALLERS), ('export', ('mask', 'rule')),
                          ('import', ('mask', 'rule'))):
        for who, value in row.get(access, {}).items():
            if who not in known:
                yield row.problem(f'{access}: "{who}" is not one of {", ".join(known)}', access)
            elif who == 'rule':
                if value not in RULES:
                    yield row.problem(f'{access}: rule {value!r} is not known', access)
            elif value != 'all' and not (schema.is_u64(value) and value <= most):
                yield row.problem(f'{access}: mask of {who} is not "all" nor fits '
                                  f'{element_size(row)} bytes', access)


def row_problems(row, context):
    if row['id'] >> 52 & 7 != context:
        yield row.problem(f'id {row["id"]:#x} is not of context {context}', 'id')
    if row['id'] & 0x40837FFC_FF000000:
        yield row.problem(f'id {row["id"]:#x} has reserved or sequence bits set', 'id')
    for word in row.get('special', []):
        if word not in ('read', 'write'):
            yield row.problem(f'special "{word}" is neither read nor write', 'special')
    for word in row.get('holds', []):
        if word not in HOLDS:
            yield row.problem(f'holds "{word}" is not one of {", ".join(HOLDS)}', 'holds')
    for key in ('fields', 'elements'):
        if not 1 <= row.get(key, 1) <= 0xFFFF:
            yield row.problem(f'{key} is not between 1 and 65535', key)


def overlap_problems(rows):
    """Two rows of one class and release must not share a field code."""
    spans = []
    for row in rows:
        step = (row['id'] >> 50 & 1) + 1
        first = row['id'] & 0xFFFFFF
        count = row.get('fields', 1) * row.get('elements', 1) * step
        spans.append((row['id'] >> 56 & 0x3F, first, first + count, row))
    spans = [span for span in spans if MODULE_RELEASE in span[3]['releases']]
    spans.sort(key=lambda span: span[:3])
    for before, after in zip(spans, spans[1:]):
        if before[0] == after[0] and after[1] < before[2]:
            yield after[3].problem(f'field code {after[1]:#x} belongs to {before[3]["name"]} '
                                   f'already ({before[3].where()})', 'id')


def problems(abi_dir):
    found = []
    for part, _, context in PARTS:
        rows = tables.read(abi_dir, f'fields_{part}.toml', 'field')
        shape = schema.shape_problems(rows, SHAPE)
        found += shape
        if shape:
            continue
        for row in rows:
            found += list(mask_problems(row)) + list(row_problems(row, context))
        found += schema.twice_problems(rows, symbol) + list(overlap_problems(rows))
    return found
