# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Emit the calls as data: lib/gen/call_table.c, from abi/leaves_*.toml.

What a call takes and returns comes from calls.py; operands that no generated
function can hold come from abi/operands_by_hand.toml.
"""

import call_headers
import calls
import schema
import table as tables

BY_HAND = 'operands_by_hand.toml'
SHAPE = {'call': ('text', True), 'side': ('text', True), 'regs': ('words', True),
         'name': ('text', True), 'text': ('text', True)}
REGISTER_ORDER = calls.GPRS + ('xmm0-xmm15',)


def by_hand(abi_dir):
    return tables.read(abi_dir, BY_HAND, 'operand')


def c_or_null(text):
    return schema.c_string(text) if text else 'NULL'


def operand(reg, values):
    """One row of an operand list; values are (member, C text) without the empty ones."""
    text = f'\t{{\n\t\t.reg = "{reg}", .name = "{values.pop("name")}",'
    words = values.pop('text')
    rest = ', '.join(f'.{member} = {value}' for member, value in values.items() if value)
    text += f' {rest},\n' if rest else '\n'
    lines = schema.c_text(words, 68)
    return text + '\t\t.text = ' + '\n\t\t\t'.join(lines) + ',\n\t},\n'


def input_row(o):
    return operand(o.reg, {
        'name': o.name, 'text': o.text, 'type': c_or_null(o.type),
        'form': c_or_null(o.form) if o.form else '', 'align': str(o.align) if o.align else '',
        'version': str(o.version) if o.version else '',
        'fixed': 'true' if o.fixed is not None else ''})


def output_row(o):
    return operand(o.reg, {
        'name': o.name or 'completion', 'text': o.text, 'when': c_or_null(o.on),
        'form': c_or_null(o.form) if o.form else '',
        'version': str(o.version) if o.version else ''})


def hand_rows(rows, name, side):
    """Rows of a call in the order of its registers, one register each."""
    found = [(reg, row) for row in rows if row['call'] == name and row['side'] == side
             for reg in row['regs']]
    found.sort(key=lambda pair: REGISTER_ORDER.index(pair[0]))
    return [operand(reg, {'name': row['name'], 'text': row['text'],
                          'when': '"success"' if side == 'output' else ''})
            for reg, row in found]


def status_row(s):
    text = f'\t{{\n\t\t.code = "{s.code}",'
    if s.operand:
        text += f' .operand = "{s.operand}",'
    if s.version:
        text += f' .version = {s.version},'
    for bound in ('since', 'until'):
        if getattr(s, bound):
            text += f' .{bound} = "{getattr(s, bound)}",'
    return text + '\n\t\t.when = ' + '\n\t\t\t'.join(schema.c_text(s.when, 68)) + ',\n\t},\n'


def words_list(name, words):
    one_line = f'static const char *const {name}[] = {{ '
    one_line += ', '.join(schema.c_string(word) for word in words) + ', NULL };\n\n'
    if len(one_line) <= 98:
        return one_line
    text = f'static const char *const {name}[] = {{\n'
    for word in words:
        text += '\t' + '\n\t\t'.join(schema.c_text(word, 72)) + ',\n'
    return text + '\tNULL\n};\n\n'


class Writer:
    """The lists of one call, then its row."""

    def __init__(self, call, place, states):
        self.call = call
        self.context = call_headers.context(call, {} if call.variant else states)
        self.stem = (f'{call.interface}_{call.variant}_' if call.variant else
                     f'{call.interface}_') + str(place)
        self.lists = ''
        self.members = []

    def member(self, name, value):
        if value:
            self.members.append(f'.{name} = {value},')

    def text(self, name, words):
        if words:
            self.member(name, '\n\t\t\t'.join(schema.c_text(words, 68)))

    def array(self, kind, member, rows):
        if rows:
            name = f'{member}_{self.stem}'
            self.lists += f'static const struct {kind} {name}[] = {{\n{"".join(rows)}}};\n\n'
            self.member(member, name)
            self.member(f'num_{member}', str(len(rows)))

    def words(self, member, words):
        if words:
            name = f'{member}_{self.stem}'
            self.lists += words_list(name, words)
            self.member(member, name)

    def write(self, hand, common):
        call, row = self.call, self.call.row
        self.member('interface', f'"{call.interface}"')
        self.member('variant', f'"{call.variant}"' if call.variant else '')
        self.member('name', f'"{call.name}"')
        self.member('function', f'"{call.function}"')
        self.member('leaf', f'{call.leaf:#x}ULL')
        for name in ('summary', 'detail', 'resume', 'since', 'confidence'):
            self.text(name, row.get(name, ''))
        self.text('context', self.context)
        self.words('version_since', [call.version_since.get(version, call.since)
                                     for version in call.versions])
        self.member('num_versions', str(len(call.versions)))
        self.array('tdx_call_operand', 'inputs',
                   [input_row(o) for o in call.inputs] + hand_rows(hand, call.name, 'input'))
        self.array('tdx_call_operand', 'outputs',
                   [output_row(o) for o in call.outputs] + hand_rows(hand, call.name, 'output'))
        self.array('tdx_call_status', 'statuses', [status_row(s) for s in call.statuses])
        if common:
            self.member('common', common_name(call.interface, call.variant))
            self.member('num_common', str(len(common)))
        for name in ('retry', 'locks', 'aliases', 'notes', 'sources'):
            self.words(name, row.get(name, []))
        for name in ('operands_unknown', 'outputs_unchecked', 'statuses_incomplete', 'by_hand'):
            self.member(name, 'true' if row.get(name) else '')
        body = ''.join(f'\t\t{member}\n' for member in self.members)
        return self.lists, f'\t{{\n{body}\t}},\n'


def common_name(interface, variant):
    return f'common_{interface}' + (f'_{variant}' if variant else '')


def outputs(abi_dir):
    hand = by_hand(abi_dir)
    states = call_headers.call_states(abi_dir)
    lists, rows = '', ''
    common = {(interface, variant): calls.common(abi_dir, interface, variant)
              for interface, variant, _ in calls.FILES}
    for key, statuses in common.items():
        if statuses:
            body = ''.join(status_row(s) for s in statuses)
            name = common_name(*key)
            lists += f'static const struct tdx_call_status {name}[] = {{\n{body}}};\n\n'
    for place, call in enumerate(calls.load(abi_dir)):
        more, row = Writer(call, place, states).write(hand, common[call.interface, call.variant])
        lists += more
        rows += row
    text = schema.banner('abi/leaves_*.toml', 'Every call as data; with abi/operands_by_hand.toml.')
    text += '#include "call_table_rows.h"\n\n' + lists
    text += f'const struct tdx_call_row tdx_call_table[] = {{\n{rows}}};\n\n'
    text += ('const size_t tdx_call_table_size = '
             'sizeof(tdx_call_table) / sizeof(tdx_call_table[0]);\n')
    return {'lib/gen/call_table.c': text}


def problems(abi_dir):
    rows = by_hand(abi_dir)
    found = schema.shape_problems(rows, SHAPE)
    if found:
        return found
    hand = set()
    for _, _, file in calls.FILES:
        hand |= {row.get('name') for row in tables.read(abi_dir, file, 'call')
                 if row.get('by_hand')}
    for row in rows:
        if row['call'] not in hand:
            found.append(row.problem(f'{row["call"]} is not a call that is done by hand', 'call'))
        if row['side'] not in ('input', 'output'):
            found.append(row.problem(f'side "{row["side"]}" is neither input nor output', 'side'))
        for reg in row['regs']:
            if reg not in REGISTER_ORDER:
                found.append(row.problem(f'{reg} is no register', 'regs'))
    return found
