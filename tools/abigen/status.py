# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Emit statuses and operand ids from abi/status.toml and abi/operand_ids.toml.

include/tdx/gen/status.h   names and predicates
lib/gen/status.c           rows for decoding
lib/gen/status.map         the predicates as symbols of libtdx.so
"""

import re

import schema
import table as tables

DETAILS = {'none', 'operand', 'count', 'exit_reason', 'level', 'vm_level', 'msr', 'cpuid_leaf',
           'list', 'tdmr', 'info', 'x2apic_id', 'package', 'slot', 'index', 'op_state',
           'vcpu_state', 'update', 'number'}
RETRIES = ('none', 'busy', 'entropy', 'resume', 'restart', 'after')
# Bits that name a status: all but FATAL, the host hint and the details.
CODE_MASK = 0xCFFFFFFF00000000
# What a release's internals use and no caller ever sees.
SENTINEL = 'UNINITIALIZE_ERROR'

STATUS_SHAPE = {'name': ('text', True), 'symbol': ('text', False), 'value': ('u64', True),
                'releases': ('words', True), 'confidence': ('text', False),
                'details': ('text', True), 'retry': ('text', True),
                'cause': ('text', True), 'advice': ('text', True)}
RESULT_SHAPE = {'name': ('text', True), 'value': ('u64', True), 'confidence': ('text', False),
                'retry': ('text', False), 'cause': ('text', False), 'advice': ('text', False)}
NUMBER_SHAPE = {'name': ('text', True), 'number': ('u64', True)}
OPERAND_SHAPE = {**NUMBER_SHAPE, 'what': ('text', True), 'releases': ('words', True)}
SHAPES = {'class': NUMBER_SHAPE, 'release': {'name': ('text', True), 'what': ('text', True)},
          'status': STATUS_SHAPE, 'software': RESULT_SHAPE, 'tdvmcall': RESULT_SHAPE,
          'getquote': RESULT_SHAPE, 'pseamldr': RESULT_SHAPE}


def load(abi_dir):
    table = {kind: tables.read(abi_dir, 'status.toml', kind) for kind in SHAPES}
    return table, tables.read(abi_dir, 'operand_ids.toml', 'operand')


def spread(words, order):
    """Every release that a list of releases names; "A to B" is all from A to B."""
    found = []
    for word in words:
        first, _, last = word.partition(' to ')
        found += order[order.index(first):order.index(last or first) + 1]
    return found


def symbol(row):
    return row.get('symbol', row['name'])


def newest(rows):
    """One row a name: the one that a release shipped last."""
    return [row for row in rows if 'symbol' not in row]


def predicate_name(row):
    name = re.sub('^TDX_', '', row['name'])
    return 'tdx_status_is_' + name.lower()


def define(name, value, column=56):
    return schema.to_column(f'#define {name}', column) + value + '\n'


def first_sentence(text):
    """The cause up to its first full stop or semicolon; a long one up to a colon."""
    sentence = re.split(r'(?<=[a-z0-9)])[.;](?: |$)', ' '.join(text.split()), maxsplit=1)[0]
    before, _, _ = sentence.partition(': ')
    return (before if len(sentence) > 90 and len(before) > 20 else sentence).rstrip('.')


def explained(rows, value):
    """Each name under a comment that says why a caller sees it."""
    column = schema.column_after(['#define ' + symbol(row) for row in rows])
    return ''.join(schema.comment(first_sentence(row['cause']) + '.', 92)
                   + define(symbol(row), value(row), column) for row in rows)


def quad(row):
    return f'0x{row["value"]:016X}ULL'


def check(function, expression, comment):
    return (f'/* {comment} */\n'
            f'TDX_STATUS_INLINE bool {function}(tdx_status status)\n'
            f'{{\n\treturn {expression};\n}}\n\n')


def one_of(names):
    lines = [f'tdx_status_same(status, {name})' for name in names]
    return ' ||\n\t       '.join(lines)


def retry_predicates(table):
    groups = (('busy', 'is_busy', 'Something was locked: the same call may work a moment later.'),
              ('entropy', 'is_entropy', 'No entropy: try again, a bounded number of times.'),
              ('resume', 'is_resumable', 'Interrupted with progress kept: call again until done.'),
              ('restart', 'is_restartable',
               'Interrupted without progress: calling again may never end.'))
    text = ''
    for retry, name, comment in groups:
        rows = [row['name'] for row in newest(table['status']) if row['retry'] == retry]
        if rows:
            text += check('tdx_status_' + name, one_of(rows), comment)
    return text


def code_predicates(table):
    text = ''
    seen = set()
    for row in newest(table['status']):
        name = predicate_name(row)
        if name in seen or row['name'] == SENTINEL:
            continue
        seen.add(name)
        text += (f'TDX_STATUS_INLINE bool {name}(tdx_status status)\n{{\n'
                 f'\treturn tdx_status_same(status, {row["name"]});\n}}\n\n')
    return text


def status_header(table, operands):
    text = '/* Statuses of the TDX module, details zero. */\n'
    text += explained(table['status'], quad)
    text += '\n/* What the calling layer itself reports: class 0xFF is reserved for software. */\n'
    text += explained(table['software'], quad)
    text += '\n/* Statuses of the P-SEAMLDR. */\n' + explained(table['pseamldr'], quad)
    text += '\n/* What a VMM answers to a TDVMCALL in R10. */\n'
    text += explained(table['tdvmcall'], quad)
    text += '\n/* Status of a GetQuote buffer. */\n' + explained(table['getquote'], quad)
    text += '\n/* Classes: status bits 47:40. */\n'
    for row in table['class']:
        name = re.sub('[^A-Z0-9]+', '_', row['name'].upper()).strip('_')
        text += define(f'TDX_STATUS_CLASS_{name}', f'{row["number"]:#04x}')
    text += '\n/* Operand ids: status bits 31:0 where the status names an operand. */\n'
    for row in operands:
        text += define(f'TDX_OPERAND_ID_{row["name"]}', str(row['number']))
    text += f'''
/* The bits that tell statuses apart: without FATAL, the host hint and the details. */
#define TDX_STATUS_CODE_MASK\t0x{CODE_MASK:016X}ULL

TDX_STATUS_INLINE tdx_status tdx_status_code(tdx_status status)
{{
	return status & TDX_STATUS_CODE_MASK;
}}

/* Are two statuses the same but for FATAL, the host hint and the details? */
TDX_STATUS_INLINE bool tdx_status_same(tdx_status a, tdx_status b)
{{
	return ((a ^ b) & TDX_STATUS_CODE_MASK) == 0;
}}

'''
    text += retry_predicates(table) + code_predicates(table)
    head = schema.banner('abi/status.toml and abi/operand_ids.toml',
                         'Every status, operand id and result code by its name, and a '
                         'predicate for each status. Included by <tdx/status.h> only.')
    return head + schema.guarded('TDX_GEN_STATUS_H', text.rstrip('\n') + '\n')


# --- rows for decoding -------------------------------------------------------

ORIGINS = (('status', 'MODULE'), ('software', 'SOFTWARE'), ('pseamldr', 'PSEAMLDR'),
           ('tdvmcall', 'TDVMCALL'), ('getquote', 'GETQUOTE'))


def by_value(rows, releases):
    """Rows of one value together: the newest first, the names of the others."""
    groups = {}
    for row in rows:
        groups.setdefault(row['value'], []).append(row)
    for value in sorted(groups):
        group = sorted(groups[value], key=lambda row: -max(
            map(releases.index, spread(row.get('releases', []), releases)), default=0))
        yield group[0], [row['name'] for row in group[1:] if row['name'] != group[0]['name']]


def text_lines(key, text):
    lines = schema.c_text(' '.join(text.split()), 68)
    return f'\t\t.{key} = ' + '\n\t\t\t'.join(lines) + ',\n'


def decode_row(row, others, origin, releases):
    text = f'\t{{\n\t\t.value = {quad(row)},\n\t\t.name = "{row["name"]}",\n'
    if others:
        text += f'\t\t.other_names = "{", ".join(others)}",\n'
    if 'releases' in row:
        known = spread(row['releases'], releases)
        text += text_lines('releases', ', '.join(known))
        text += f'\t\t.release_spans = "{", ".join(row["releases"])}",\n'
    text += (f'\t\t.origin = TDX_STATUS_ORIGIN_{origin}, '
             f'.retry = TDX_STATUS_RETRY_{row.get("retry", "none").upper()},\n')
    details = [f'TDX_STATUS_DETAIL_{word.upper()}'
               for word in row.get('details', 'none').split() if word != 'none']
    if details:
        text += f'\t\t.details = {{ {", ".join(details)} }},\n'
    text += text_lines('cause', row.get('cause', ''))
    text += text_lines('advice', row.get('advice', ''))
    return text + '\t},\n'


def newest_operands(operands, key):
    """One name a number: that of the newest release."""
    names = {}
    for row in operands:
        names[row['number']] = row[key]
    return sorted(names.items())


def status_source(table, operands):
    releases = [row['name'] for row in table['release']]
    text = '#include "decode_tables.h"\n\nconst struct tdx_status_row tdx_status_table[] = {\n'
    for kind, origin in ORIGINS:
        for row, others in by_value(table[kind], releases):
            text += decode_row(row, others, origin, releases)
    text += ('};\n\nconst size_t tdx_status_table_size = '
             'sizeof(tdx_status_table) / sizeof(tdx_status_table[0]);\n\n')
    text += schema.names_function('tdx_status_class_name',
                           [(row['number'], row['name']) for row in table['class']])
    text += schema.names_function('tdx_operand_name', newest_operands(operands, 'name'))
    text += schema.names_function('tdx_operand_what', newest_operands(operands, 'what'))
    head = schema.banner('abi/status.toml and abi/operand_ids.toml',
                         'Every status with what there is to say about it, by origin and value.')
    return head + text.rstrip('\n') + '\n'


def symbol_map(header):
    """The version script of the predicates, which ffi.c exports."""
    names = sorted(re.findall(r'^TDX_STATUS_INLINE \w+ (\w+)\(', header, re.MULTILINE))
    text = 'LIBTDX_STATUS_0.1 {\n\tglobal:\n' + ''.join(f'\t\t{name};\n' for name in names)
    return tables.banner('status.toml', 'The predicates that libtdx.so exports.') + text + '};\n'


def outputs(abi_dir):
    table, operands = load(abi_dir)
    header = status_header(table, operands)
    return {'include/tdx/gen/status.h': header,
            'lib/gen/status.c': status_source(table, operands),
            'lib/gen/status.map': symbol_map(header)}


def status_problems(table):
    classes = {row['number'] for row in table['class']}
    for row in table['status']:
        if row['retry'] not in RETRIES:
            yield row.problem(f'retry "{row["retry"]}" is not one of {", ".join(RETRIES)}', 'retry')
        for word in row['details'].split():
            if word not in DETAILS:
                yield row.problem(f'details "{word}" is not one of {", ".join(sorted(DETAILS))}',
                                  'details')
        if row['name'] == SENTINEL:
            continue
        if row['value'] & 0x0FFF0000FFFFFFFF:
            yield row.problem(f'value {row["value"]:#x} has reserved or details bits set', 'value')
        if row['value'] >> 40 & 0xFF not in classes:
            yield row.problem(f'class {row["value"] >> 40 & 0xFF} has no [[class]]', 'value')


def release_problems(rows, order):
    """Releases that no [[release]] has, or that are not in its order."""
    for row in rows:
        before = -1
        for word in row['releases']:
            first, to, last = word.partition(' to ')
            unknown = [name for name in (first, last if to else first) if name not in order]
            if unknown:
                yield row.problem(f'release "{unknown[0]}" is not listed as a [[release]]',
                                  'releases')
                break
            if order.index(first) <= before or (to and order.index(last) <= order.index(first)):
                yield row.problem(f'release "{word}" is not in the order of [[release]]',
                                  'releases')
                break
            before = order.index(last or first)


def problems(abi_dir):
    table, operands = load(abi_dir)
    found = schema.shape_problems(operands, OPERAND_SHAPE)
    for kind, shape in SHAPES.items():
        found += schema.shape_problems(table[kind], shape)
    if found:
        return found
    found += status_problems(table)
    order = [row['name'] for row in table['release']]
    found += release_problems(table['status'], order)
    found += release_problems(operands, order)
    named = [row for kind in SHAPES if kind not in ('class', 'release') for row in table[kind]]
    found += schema.twice_problems(named, symbol)
    found += schema.twice_problems(operands, lambda row: row['name'])
    return found
