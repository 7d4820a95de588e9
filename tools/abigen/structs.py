# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Emit structures, bit fields and enumerations from abi/structures.toml.

include/tdx/gen/structs.h   structures, with size and offset asserts
include/tdx/gen/bits.h      masks and accessors of bit fields
include/tdx/gen/enums.h     enumerations
lib/gen/names.c             their names as text, and those of MSRs
"""

import re

import schema
import table as tables

FILE = 'structures.toml'
SCALARS = {'u8': ('uint8_t', 1), 'u16': ('uint16_t', 2), 'u32': ('uint32_t', 4),
           'u64': ('uint64_t', 8)}
COMMON = {'name': ('text', True), 'what': ('text', True), 'releases': ('words', False),
          'sources': ('words', False), 'confidence': ('text', False), 'notes': ('words', False)}
SHAPES = {'structure': {**COMMON, 'size': ('u64', True), 'align': ('u64', False),
                        'fields': ('tables', True)},
          'bitfield': {**COMMON, 'size': ('u64', True), 'bits': ('tables', True)},
          'enumeration': {**COMMON, 'values': ('tables', True)}}
FIELD = {'name': ('text', True), 'offset': ('u64', True), 'type': ('text', True),
         'count': ('numbers', False)}
BIT = {'name': ('text', True), 'lsb': ('u64', True), 'width': ('u64', False)}
VALUE = {'name': ('text', True), 'value': ('u64', True)}
INNER = {'structure': ('fields', FIELD), 'bitfield': ('bits', BIT),
         'enumeration': ('values', VALUE)}
NAME = re.compile('[A-Z][A-Z0-9_]*')


def load(abi_dir):
    return {kind: tables.read(abi_dir, FILE, kind) for kind in SHAPES}


def is_reserved(name):
    return name.startswith('RESERVED')


def words_of(row):
    """The comment above a structure: what it is, from when, what to know."""
    text = row['what'] + '.'
    if row.get('releases'):
        text += ' Module ' + ', '.join(row['releases']) + '.'
    for note in row.get('notes', []):
        text += ' ' + note[0].upper() + note[1:] + '.'
    return schema.comment(text)


# --- structures --------------------------------------------------------------

def total(field):
    count = 1
    for part in field.get('count', []):
        count *= part
    return count


class Sizes:
    """Size and natural alignment of each type, as structures are walked."""

    def __init__(self):
        self.known = {name: (size, size) for name, (_, size) in SCALARS.items()}
        self.packed = set()

    def add(self, row):
        at, most, packed = 0, 1, False
        for field in row['fields']:
            size, align = self.known[field['type']]
            packed |= at % align != 0 or field['offset'] % align != 0
            at = field['offset'] + size * total(field)
            most = max(most, align)
        packed |= row['size'] % most != 0
        if packed:
            self.packed.add(row['name'])
        self.known[row['name']] = (row['size'], 1 if packed else most)


def c_type(name):
    return SCALARS[name][0] if name in SCALARS else f'struct {name.lower()}'


def structure(row, sizes):
    tag = row['name'].lower()
    text = words_of(row) + f'struct {tag} {{\n'
    for field in row['fields']:
        counts = ''.join(f'[{count}]' for count in field.get('count', []))
        text += f'\t{c_type(field["type"])} {field["name"].lower()}{counts};\n'
    packed = ' __attribute__((packed))' if row['name'] in sizes.packed else ''
    text += f'}}{packed};\n\n'
    if row.get('align', 1) > 1:
        text += f'#define TDX_{row["name"]}_ALIGN\t{row["align"]}U\n\n'
    text += f'TDX_ASSERT_SIZE(struct {tag}, {row["size"]});\n'
    for field in row['fields']:
        text += f'TDX_ASSERT_OFFSET(struct {tag}, {field["name"].lower()}, {field["offset"]});\n'
    return text + '\n'


def structs_header(table):
    text = '''#ifdef __KERNEL__
#include <linux/stddef.h>
#include <linux/types.h>
#else
#include <stddef.h>
#include <stdint.h>
#endif

#ifdef __cplusplus
#define TDX_STATIC_ASSERT(condition, text)\tstatic_assert(condition, text)
#else
#define TDX_STATIC_ASSERT(condition, text)\t_Static_assert(condition, text)
#endif
#define TDX_ASSERT_SIZE(type, size) \\
\tTDX_STATIC_ASSERT(sizeof(type) == (size), #type " is not " #size " bytes")
#define TDX_ASSERT_OFFSET(type, member, offset) \\
\tTDX_STATIC_ASSERT(offsetof(type, member) == (offset), #type "." #member " has moved")

'''
    sizes = Sizes()
    for row in table['structure']:
        sizes.add(row)
        text += structure(row, sizes)
    head = schema.banner('abi/' + FILE, 'Structures that calls read and write in memory, under '
                         'their names in the specification, in lower case. Each is held to its '
                         'size and offsets.')
    return head + schema.guarded('TDX_GEN_STRUCTS_H', text.rstrip('\n') + '\n')


# --- bit fields --------------------------------------------------------------

def bitfield(row):
    kind = f'uint{8 * row["size"]}_t'
    suffix = 'ULL' if row['size'] == 8 else 'U'
    bits = [bit for bit in row['bits'] if not is_reserved(bit['name'])]
    names = [f'#define TDX_{row["name"]}_{bit["name"]}' for bit in bits]
    column = schema.column_after(names)
    text = words_of(row)
    for name, bit in zip(names, bits):
        mask = ((1 << bit.get('width', 1)) - 1) << bit['lsb']
        text += schema.to_column(name, column) + f'0x{mask:0{2 * row["size"]}X}{suffix}\n'
    text += '\n'
    for bit in bits:
        text += accessors(row['name'], kind, bit)
    return text


def signature(kind, name, parameters):
    line = f'static inline {kind} {name}({parameters})'
    if len(line) > 96:
        line = f'static inline {kind}\n{name}({parameters})'
    return line


def accessors(owner, kind, bit):
    """One function to get a bit field, one to set it in a value."""
    name = f'tdx_{owner}_{bit["name"]}'.lower()
    setter = f'tdx_{owner}_set_{bit["name"]}'.lower()
    mask, lsb = f'TDX_{owner}_{bit["name"]}', bit['lsb']
    wide = 'uint64_t' if kind == 'uint64_t' else 'uint32_t'
    narrow = f'({kind})' if kind != wide else ''
    value = kind if bit.get('width', 1) > 1 else 'bool'
    get = f'raw & {mask}' if lsb == 0 else f'(raw & {mask}) >> {lsb}'
    put = f'({wide})value' + (f' << {lsb}' if lsb else '')
    if value == 'bool':
        get = f'(raw & {mask}) != 0'
    elif narrow:
        get = f'{narrow}({get})'
    new = f'(raw & ~{mask}) |\n\t       ({put} & {mask})'
    if narrow:
        new = f'{narrow}({new})'
    return (signature(value, name, f'{kind} raw') + f'\n{{\n\treturn {get};\n}}\n\n'
            + signature(kind, setter, f'{kind} raw, {value} value')
            + f'\n{{\n\treturn {new};\n}}\n\n')


def bits_header(table):
    text = ('#ifdef __KERNEL__\n#include <linux/types.h>\n#else\n#include <stdbool.h>\n'
            '#include <stdint.h>\n#endif\n\n')
    text += ''.join(bitfield(row) for row in table['bitfield'])
    head = schema.banner('abi/' + FILE, 'Bit fields: a mask for each, a function that gets it and '
                         'one that gives a value with it set.')
    return head + schema.guarded('TDX_GEN_BITS_H', text.rstrip('\n') + '\n')


# --- enumerations ------------------------------------------------------------

def enumeration(row):
    text = words_of(row) + f'enum tdx_abi_{row["name"].lower()} {{\n'
    for value in row['values']:
        text += f'\tTDX_{row["name"]}_{value["name"]} = {value["value"]},\n'
    return text + '};\n\n'


def enums_header(table):
    text = ''.join(enumeration(row) for row in table['enumeration'])
    head = schema.banner('abi/' + FILE, 'Enumerations of the interface.')
    return head + schema.guarded('TDX_GEN_ENUMS_H', text.rstrip('\n') + '\n')


# Enumerations whose names libtdx knows, and the function that tells them.
NAMED = (('SEPT_ARCH_STATE', 'tdx_sept_state_name'), ('VMX_EXIT_REASON', 'tdx_exit_reason_name'),
         ('PAGE_TYPE', 'tdx_page_type_name'), ('OP_STATE', 'tdx_op_state_name'),
         ('GPA_LIST_STATUS', 'tdx_gpa_list_status_name'), ('VCPU_STATE', 'tdx_vcpu_state_name'))


def names_source(table, msrs):
    rows = {row['name']: row for row in table['enumeration']}
    text = '#include "decode_tables.h"\n\n'
    for name, function in NAMED:
        text += schema.names_function(function, [(value['value'], value['name'])
                                                 for value in rows[name]['values']])
    text += schema.names_function('tdx_msr_name', [
        (f'{row["first"]:#x}', row['name']) for row in msrs
        if row.get('last', row['first']) == row['first']])
    return schema.banner('abi/structures.toml and abi/msr.toml',
                         'Names of numbers.') + text.rstrip('\n') + '\n'


def outputs(abi_dir):
    table = load(abi_dir)
    return {'include/tdx/gen/structs.h': structs_header(table),
            'include/tdx/gen/bits.h': bits_header(table),
            'include/tdx/gen/enums.h': enums_header(table),
            'lib/gen/names.c': names_source(table, tables.read(abi_dir, 'msr.toml', 'msr'))}


# --- lint --------------------------------------------------------------------

def structure_problems(row, known):
    end = 0
    for place, field in enumerate(row['fields']):
        if field['type'] not in known:
            yield row.problem(f'{field["name"]}: type "{field["type"]}" is not u8, u16, u32, u64 '
                              'nor a structure above', 'fields', place)
            return
        if field['offset'] != end:
            yield row.problem(f'{field["name"]}: offset {field["offset"]}, but what comes before '
                              f'ends at {end}', 'fields', place)
        end = field['offset'] + known[field['type']] * total(field)
    if end != row['size']:
        yield row.problem(f'the fields end at {end}, the size is {row["size"]}', 'size')


def bitfield_problems(row):
    end = 0
    for place, bit in enumerate(row['bits']):
        if bit['lsb'] != end or bit.get('width', 1) < 1:
            yield row.problem(f'{bit["name"]}: lsb {bit["lsb"]}, but what comes before ends at '
                              f'{end}', 'bits', place)
        end = bit['lsb'] + bit.get('width', 1)
    if end != 8 * row['size'] or row['size'] not in (1, 2, 4, 8):
        yield row.problem(f'the bits end at {end}, the size is {row["size"]} bytes', 'size')


def inner_problems(kind, row):
    """The shape and the names of what is inside a row."""
    key, shape = INNER[kind]
    seen = set()
    for place, inner in enumerate(row[key]):
        found = list(schema.inner_problems(row, key, place, inner, shape))
        yield from found
        if found:
            continue
        if not NAME.fullmatch(inner['name']) and kind != 'enumeration':
            yield row.problem(f'{inner["name"]} is not a name', key, place)
        if inner['name'] in seen:
            yield row.problem(f'{inner["name"]} is there twice', key, place)
        seen.add(inner['name'])


def problems(abi_dir):
    table = load(abi_dir)
    found = []
    for kind, shape in SHAPES.items():
        found += schema.shape_problems(table[kind], shape)
    if found:
        return found
    for kind, rows in table.items():
        for row in rows:
            found += list(inner_problems(kind, row))
    if found:
        return found
    known = {name: size for name, (_, size) in SCALARS.items()}
    for row in table['structure']:
        found += list(structure_problems(row, known))
        known[row['name']] = row['size']
    for row in table['bitfield']:
        found += list(bitfield_problems(row))
    names = {row['name'] for row in table['enumeration']}
    found += [f'abi/{FILE}:1: [[enumeration]] {name} is missing' for name, _ in NAMED
              if name not in names]
    for rows in table.values():
        found += schema.twice_problems(rows, lambda row: row['name'])
    return found
