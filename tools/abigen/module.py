# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Dispatch and state tables of the software module, from abi/module.toml.

Gives module/gen/states.[ch] (operation states, secure-EPT states) and
module/gen/leaves.[ch] (which calls are answered, and when).
"""

import table as tables

SOURCE = 'module.toml'
GPRS = ('rax', 'rcx', 'rdx', 'rbx', 'rsp', 'rbp', 'rsi', 'rdi',
        'r8', 'r9', 'r10', 'r11', 'r12', 'r13', 'r14', 'r15')
SEPT_FLAGS = ('live_export_allowed', 'paused_export_allowed', 'first_time_export_allowed',
              're_export_allowed', 'export_cancel_allowed', 'first_time_import_allowed',
              're_import_allowed', 'import_cancel_allowed', 'mapped_or_pending', 'any_exported',
              'any_exported_and_dirty', 'any_exported_and_non_dirty', 'any_pending',
              'any_pending_and_guest_acceptable', 'any_blocked', 'any_blockedw',
              'guest_fully_accessible_leaf', 'tlb_tracking', 'guest_accessible_leaf')
OP_FLAGS = ('tlb_tracking', 'initialized', 'finalized', 'export_in_order', 'import_in_order',
            'import_out_of_order', 'import_in_progress')
ROW_KEYS = {'name', 'leaf', 'clear', 'before_ready', 'after_shutdown', 'op_states',
            'other_td', 'sept_states', 'migration'}
ROW_FLAGS = ('before_ready', 'after_shutdown')


def load(abi_dir):
    return tables.document(abi_dir, SOURCE)


def head(purpose):
    return ('/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */\n'
            '/* Copyright (c) 2026 The tdxkit authors */\n'
            f'/* Generated from abi/{SOURCE}; do not edit. Regenerate: make gen */\n'
            f'/* {purpose} */\n')


def guard(name, body):
    macro = f'TDX_MODULE_GEN_{name}_H'
    return f'#ifndef {macro}\n#define {macro}\n\n{body}\n#endif /* {macro} */\n'


def sept_bits(encoding):
    """Where the bits of a state's encoding lie in an entry."""
    return ((encoding & 1) << 9) | ((encoding >> 1 & 0xf) << 53) | ((encoding >> 5 & 3) << 6)


def l2_bits(encoding):
    return ((encoding & 1) << 55) | ((encoding >> 1 & 3) << 6) | (encoding >> 3 & 1)


def symbol(name):
    return name.lower().replace('.', '_')


def rows_problems(table, kind):
    found = []
    ops = {r['name'] for r in table['op_state']}
    septs = {r['name'] for r in table['sept_state']}
    seen = set()
    for row in table[kind]:
        where = f'{row.where()}: {kind} {row.get("name", "?")}'
        if set(row) - ROW_KEYS or not {'name', 'leaf'} <= set(row):
            found.append(f'{where}: unknown or missing keys')
            continue
        if row['leaf'] in seen:
            found.append(f'{where}: leaf {row["leaf"]} twice')
        seen.add(row['leaf'])
        if not row['name'].startswith(kind.upper() + '.'):
            found.append(f'{where}: is not a {kind.upper()} name')
        for key, known in (('clear', set(GPRS)), ('op_states', ops), ('other_td', ops),
                           ('sept_states', septs)):
            for value in row.get(key, []):
                if value not in known:
                    found.append(f'{where}: {key} has unknown {value}')
    return found


def problems(abi_dir):
    table = load(abi_dir)
    found = rows_problems(table, 'tdh') + rows_problems(table, 'tdg')
    for kind, flags, most in (('sept_state', SEPT_FLAGS, 128), ('op_state', OP_FLAGS, 0)):
        encodings = set()
        for row in table[kind]:
            for flag in set(row['flags']) - set(flags):
                found.append(f'{row.where()}: {kind} {row["name"]}: unknown flag {flag}')
            if most and (row['encoding'] >= most or row['encoding'] in encodings):
                found.append(f'{row.where()}: {kind} {row["name"]}: bad or repeated encoding')
            encodings.add(row.get('encoding'))
    return found


def enum(name, prefix, names):
    body = ''.join(f'\t{prefix}{n.upper()},\n' for n in names)
    return f'enum {name} {{\n{body}}};\n'


def flag_enum(name, prefix, flags):
    body = ''.join(f'\t{prefix}{f.upper()} = {1 << i:#x},\n' for i, f in enumerate(flags))
    return f'enum {name} {{\n{body}}};\n'


def states_header(table):
    ops = [r['name'] for r in table['op_state']]
    septs = [r['name'] for r in table['sept_state']]
    body = '#include <stdint.h>\n\n'
    body += '/* TDCS.OP_STATE. */\n' + enum('tdx_op_state', 'TDX_OP_', ops)
    body += f'#define TDX_NUM_OP_STATES\t{len(ops)}\n\n'
    body += flag_enum('tdx_op_flags', 'TDX_OP_IS_', OP_FLAGS)
    body += '\n/* States of a secure-EPT entry, in the order of the state masks. */\n'
    body += enum('tdx_sept_state', 'TDX_SEPT_', septs)
    body += f'#define TDX_NUM_SEPT_STATES\t{len(septs)}\n\n'
    body += '/* The bits of an entry that say its state, and what they are in each. */\n'
    body += f'#define TDX_SEPT_STATE_BITS\t{sept_bits(0x7f):#x}ull\n'
    for row in table['sept_state']:
        body += f'#define TDX_SEPT_{row["name"]}_BITS\t{sept_bits(row["encoding"]):#x}ull\n'
    body += '\n' + flag_enum('tdx_sept_flags', 'TDX_SEPT_IS_', SEPT_FLAGS)
    body += '\n/* The same of an L2 VM\'s secure EPT. */\n'
    body += f'#define TDX_L2_SEPT_STATE_BITS\t{l2_bits(0xf):#x}ull\n'
    for row in table['l2_sept_state']:
        body += f'#define TDX_L2_SEPT_{row["name"]}_BITS\t{l2_bits(row["encoding"]):#x}ull\n'
    body += '''
struct tdx_sept_state_row {
	uint64_t bits;
	uint32_t flags;
	uint8_t public_state;	/* as SEPT_INFO returns it */
};

extern const uint8_t tdx_op_state_flags[TDX_NUM_OP_STATES];
extern const struct tdx_sept_state_row tdx_sept_state_rows[TDX_NUM_SEPT_STATES];
/* By the encoding that tdx_sept_encoding() picks out of an entry. */
extern const uint8_t tdx_sept_state_of_encoding[128];
extern const uint8_t tdx_l2_sept_public_of_encoding[16];
'''
    return head('States of a TD and of its secure EPT.') + guard('STATES', body)


def flags_value(row, flags):
    return sum(1 << flags.index(f) for f in row['flags'])


def byte_table(values):
    lines = ''
    for first in range(0, len(values), 16):
        lines += '\t' + ', '.join(str(v) for v in values[first:first + 16]) + ',\n'
    return '{\n' + lines + '};\n'


def states_source(table):
    body = head('States of a TD and of its secure EPT.') + '#include "gen/states.h"\n\n'
    body += 'const uint8_t tdx_op_state_flags[TDX_NUM_OP_STATES] = {\n'
    for row in table['op_state']:
        body += f'\t[TDX_OP_{row["name"]}] = {flags_value(row, OP_FLAGS):#x},\n'
    body += '};\n\nconst struct tdx_sept_state_row tdx_sept_state_rows[TDX_NUM_SEPT_STATES] = {\n'
    for row in table['sept_state']:
        body += (f'\t[TDX_SEPT_{row["name"]}] = {{ TDX_SEPT_{row["name"]}_BITS, '
                 f'{flags_value(row, SEPT_FLAGS):#x}, {row["public"]} }},\n')
    of_encoding = [0] * 128
    for place, row in enumerate(table['sept_state']):
        of_encoding[row['encoding']] = place
    l2_public = [0] * 16
    for row in table['l2_sept_state']:
        l2_public[row['encoding']] = row['public']
    body += '};\n\nconst uint8_t tdx_sept_state_of_encoding[128] = ' + byte_table(of_encoding)
    body += '\nconst uint8_t tdx_l2_sept_public_of_encoding[16] = ' + byte_table(l2_public)
    return body


def leaves_header(table):
    body = '#include "leaf/leaf.h"\n\n'
    for kind in ('tdh', 'tdg'):
        last = max(r['leaf'] for r in table[kind])
        body += f'#define TDX_NUM_{kind.upper()}_LEAVES\t{last + 1}\n'
    body += '\n/* By leaf number; name is NULL where there is no such call. */\n'
    for kind in ('tdh', 'tdg'):
        body += (f'extern const struct tdx_leaf_row '
                 f'tdx_{kind}_rows[TDX_NUM_{kind.upper()}_LEAVES];\n')
    return head('Which calls the module answers, and when.') + guard('LEAVES', body)


def own_rows(table, kind):
    return [r for r in table[kind] if not r.get('migration')]


def handlers_header(table):
    body = '#include <stdint.h>\n\nstruct tdx_call;\n'
    for kind in ('tdh', 'tdg'):
        body += '\n'
        for row in own_rows(table, kind):
            body += f'uint64_t tdx_leaf_{symbol(row["name"])}(struct tdx_call *call);\n'
    return head('The handlers, one a call.') + guard('HANDLERS', body)


def state_mask(row, key, names):
    return sum(1 << names.index(n) for n in row.get(key, []))


def leaf_row(row, ops, septs):
    text = f'\t[{row["leaf"]}] = {{\n\t\t.name = "{row["name"]}",\n'
    text += f'\t\t.handler = tdx_leaf_{symbol(row["name"])},\n'
    for key, value in (('clear', sum(1 << GPRS.index(r) for r in row.get('clear', []))),
                       ('op_states', state_mask(row, 'op_states', ops)),
                       ('other_td', state_mask(row, 'other_td', ops)),
                       ('sept_states', state_mask(row, 'sept_states', septs))):
        if value:
            text += f'\t\t.{key} = {value:#x},\n'
    for flag in ROW_FLAGS:
        if row.get(flag):
            text += f'\t\t.{flag} = true,\n'
    return text + '\t},\n'


def leaves_source(table):
    ops = [r['name'] for r in table['op_state']]
    septs = [r['name'] for r in table['sept_state']]
    body = head('Which calls the module answers, and when.') + '#include "gen/leaves.h"\n'
    for kind in ('tdh', 'tdg'):
        rows = own_rows(table, kind)
        body += '\n'
        for row in rows:
            body += f'uint64_t tdx_leaf_{symbol(row["name"])}(struct tdx_call *call);\n'
        body += f'\nconst struct tdx_leaf_row tdx_{kind}_rows[TDX_NUM_{kind.upper()}_LEAVES] = {{\n'
        body += ''.join(leaf_row(r, ops, septs) for r in rows) + '};\n'
    return body


def outputs(abi_dir):
    table = load(abi_dir)
    return {
        'module/gen/states.h': states_header(table),
        'module/gen/states.c': states_source(table),
        'module/gen/handlers.h': handlers_header(table),
        'module/gen/leaves.h': leaves_header(table),
        'module/gen/leaves.c': leaves_source(table),
    }
