# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Emit statuses and operand ids from abi/status.toml and abi/operand_ids.toml.

Writes include/tdx/gen/status.h (names, predicates).
"""

import re
import tomllib

DETAILS = {'none', 'operand', 'info', 'exit_reason', 'count', 'field', 'level'}
RETRIES = ('none', 'busy', 'entropy', 'resume', 'restart', 'after')
# Bits that name a status: all but FATAL, the host hint and the details.
CODE_MASK = 0xCFFFFFFF00000000


def load(abi_dir, name):
    with open(abi_dir / name, 'rb') as file:
        return tomllib.load(file)


def symbol(row):
    return row.get('symbol', row['name'])


def newest(rows):
    """One row a name: the one that a release shipped last."""
    return [row for row in rows if 'symbol' not in row]


def predicate_name(row):
    name = re.sub('^TDX_', '', row['name'])
    return 'tdx_status_is_' + name.lower()


def head(sources, purpose):
    return ('/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */\n'
            '/* Copyright (c) 2026 The tdxkit authors */\n'
            f'/* Generated from {sources}; do not edit. Regenerate: make gen */\n'
            f'/*\n * {purpose}\n */\n')


def tabs(text, column):
    """Text followed by tabs up to the column."""
    width = len(text)
    return text + '\t' * max(1, (column - width + 7) // 8)


def define(name, value, column=56):
    return tabs(f'#define {name}', column) + value + '\n'


def defines(rows, value):
    column = (max(len(symbol(row)) for row in rows) + 9 + 7) // 8 * 8
    return ''.join(define(symbol(row), value(row), column) for row in rows)


def quad(row):
    return f'0x{row["value"]:016X}ULL'


def check(function, expression, comment):
    return (f'/* {comment} */\n'
            f'static inline bool {function}(tdx_status status)\n'
            f'{{\n\treturn {expression};\n}}\n\n')


def one_of(names):
    lines = [f'tdx_status_same(status, {name})' for name in names]
    return ' ||\n\t       '.join(lines)


def retry_predicates(table):
    groups = (('busy', 'is_busy', 'Something was locked: the same call may work a moment later.'),
              ('entropy', 'is_entropy', 'The CPU had no entropy: try again, a bounded number of times.'),
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
        if name in seen or row['name'] == 'UNINITIALIZE_ERROR':
            continue
        seen.add(name)
        text += (f'static inline bool {name}(tdx_status status)\n{{\n'
                 f'\treturn tdx_status_same(status, {row["name"]});\n}}\n\n')
    return text


def status_header(table, operands):
    text = head('abi/status.toml and abi/operand_ids.toml',
                'Every status, operand id and result code by its name, and a predicate for each.')
    text += '#ifndef TDX_GEN_STATUS_H\n#define TDX_GEN_STATUS_H\n\n'
    text += '/* Statuses of the TDX module, details zero. */\n'
    text += defines(table['status'], quad)
    text += '\n/* What the calling layer itself reports: class 0xFF is reserved for software. */\n'
    text += defines(table['software'], quad)
    text += '\n/* Statuses of the P-SEAMLDR. */\n' + defines(table['pseamldr'], quad)
    text += '\n/* What a VMM answers to a TDVMCALL in R10. */\n' + defines(table['tdvmcall'], quad)
    text += '\n/* Status of a GetQuote buffer. */\n' + defines(table['getquote'], quad)
    text += '\n/* Classes: status bits 47:40. */\n'
    for row in table['class']:
        name = re.sub('[^A-Z0-9]+', '_', row['name'].upper()).strip('_')
        text += define(f'TDX_STATUS_CLASS_{name}', f'{row["number"]:#04x}')
    text += '\n/* Operand ids: status bits 31:0 where the status names an operand. */\n'
    for row in operands['operand']:
        text += define(f'TDX_OPERAND_ID_{row["name"]}', str(row['number']))
    text += f'''
/* The bits that tell statuses apart: without FATAL, the host hint and the details. */
#define TDX_STATUS_CODE_MASK\t0x{CODE_MASK:016X}ULL

static inline tdx_status tdx_status_code(tdx_status status)
{{
	return status & TDX_STATUS_CODE_MASK;
}}

/* Are two statuses the same but for FATAL, the host hint and the details? */
static inline bool tdx_status_same(tdx_status a, tdx_status b)
{{
	return ((a ^ b) & TDX_STATUS_CODE_MASK) == 0;
}}

'''
    text += retry_predicates(table) + code_predicates(table)
    return text + '#endif /* TDX_GEN_STATUS_H */\n'


def outputs(abi_dir):
    table, operands = load(abi_dir, 'status.toml'), load(abi_dir, 'operand_ids.toml')
    return {'include/tdx/gen/status.h': status_header(table, operands)}


def status_problems(table):
    known = {row['number'] for row in table['class']}
    seen = {}
    for place, row in enumerate(table['status']):
        where = f'abi/status.toml: status {place + 1} ({row.get("name", "no name")})'
        missing = [key for key in ('name', 'value', 'releases', 'details', 'retry')
                   if key not in row]
        if missing:
            yield f'{where}: {", ".join(missing)} missing'
            continue
        if symbol(row) in seen:
            yield f'{where}: named twice; give the older value a symbol of its own'
        seen[symbol(row)] = row
        if row['name'] == 'UNINITIALIZE_ERROR':
            continue
        if row['value'] & 0x0FFF0000FFFFFFFF:
            yield f'{where}: value {row["value"]:#x} has reserved or details bits set'
        if row['value'] >> 40 & 0xFF not in known:
            yield f'{where}: class {row["value"] >> 40 & 0xFF} is not listed'
        if row['retry'] not in RETRIES:
            yield f'{where}: retry "{row["retry"]}" is not one of {", ".join(RETRIES)}'
        for detail in row['details'].split():
            if detail not in DETAILS:
                yield f'{where}: details "{detail}" is not one of {", ".join(sorted(DETAILS))}'
        for release in row['releases']:
            if release not in table['releases']:
                yield f'{where}: release "{release}" is not listed at the top'


def problems(abi_dir):
    table, operands = load(abi_dir, 'status.toml'), load(abi_dir, 'operand_ids.toml')
    found = list(status_problems(table))
    numbers = [row['number'] for row in operands['operand']]
    if numbers != sorted(numbers):
        found.append('abi/operand_ids.toml: not sorted by number')
    return found
