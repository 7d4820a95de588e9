# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Emit include/tdx/gen/{tdh,tdg,tdvmcall,seamldr,...}.h: a function a call.

The shape of the code, and why, is in docs/calling-layer.md. In short: CF decides
about VMfailInvalid, every register that a call writes is an operand, RBP is
never named, nothing is pushed, and a TDVMCALL exposes only its own registers.
"""

import re
import textwrap

import calls
import schema
import table

WIDTH = 100
PLAIN = {'rax': 'a', 'rcx': 'c', 'rdx': 'd', 'rbx': 'b', 'rsi': 'S', 'rdi': 'D'}
HEADERS = (
    # file, interface, variant, what it is
    ('tdh', 'tdh', '', 'The host-side calls of the TDX module, SEAMCALL.'),
    ('tdg', 'tdg', '', 'The guest-side calls of the TDX module, TDCALL.'),
    ('tdvmcall', 'tdvmcall', '', 'What a guest asks of its host, TDG.VP.VMCALL by sub-function.'),
    ('seamldr', 'seamldr', '', 'The calls of the P-SEAMLDR, SEAMCALL with bit 63 of RAX set.'),
    ('connect_open', None, 'open', 'TDX Connect as the public 2.0 source has it.'),
    ('connect_linux', None, 'linux', 'TDX Connect as the Linux patches of 2025 have it.'),
)
WORDS = {
    'tdh': 'Each function is one instruction; it never loops, prints or allocates. Results go '
           'through pointers, each of which may be NULL; they are valid on success, or when '
           'their line says. An error means that nothing has changed, but for calls that can be '
           'resumed and for imports, whose errors can end the TD. States, locks and the order '
           'of checks are those of module 1.5.05.',
    'tdg': 'Each function is one instruction. Results go through pointers, each of which may be '
           'NULL; they are valid on success, or when their line says. An error means that '
           'nothing has changed. States and the order of checks are those of module 1.5.05.',
    'tdvmcall': 'A function exposes to the host only the registers that its sub-function uses '
                'and takes back no others; registers that only return something are zeroed '
                'first. The value returned is RAX or R10: RAX is an error of the TDCALL itself, '
                'and then R10 still holds its 0; otherwise R10 is what the host answered '
                '(TDVMCALL_STATUS_*). All that the host returns is to be distrusted.',
    'seamldr': 'One at a time in the whole system, and where the CPU loses the current VMCS on '
               'return it is to be saved and restored: tdx/seamldr.h does both.',
    'connect_open': 'The two ABIs give the same leaf numbers to different calls, so this header '
                    'is included by name and never together with the other one.',
    'connect_linux': 'The two ABIs give the same leaf numbers to different calls, so this header '
                     'is included by name and never together with the other one.',
}


def vmcall_macro(call):
    return 'TDVMCALL_' + call.function.removeprefix('tdvmcall_').upper()


def leaf_name(call):
    return vmcall_macro(call) if call.interface == 'tdvmcall' else 'TDX_LEAF_' + \
        call.name.replace('.', '_')


# --- Comments ------------------------------------------------------------------

def wrapped(text, first, rest, width=WIDTH):
    """Text as comment lines; the first starts with first, the others with rest."""
    return textwrap.wrap(' '.join(text.split()), width, initial_indent=first,
                         subsequent_indent=rest, break_long_words=False,
                         break_on_hyphens=False)


def of_version(text, version):
    """A text without what it says of later versions ("...; version 1: ...")."""
    return re.sub(r'; version (\d+): ([^;]*)',
                  lambda m: '; ' + m[2] if int(m[1]) <= version else '', text)


def parameter_lines(function):
    for o in function.parameters:
        text = of_version(o.text, function.version)
        text += f'; aligned to {o.align} bytes' if o.align else ''
        yield from wrapped(f'[in, {o.reg.upper()}] {text}', f' * @{o.name}: ', ' *\t')
    for o in function.results:
        on = {'error': ' (on error)', 'always': ' (also on error)'}.get(o.on, '')
        yield from wrapped(f'[out, {o.reg.upper()}] {o.text}{on}', f' * @{o.name}: ', ' *\t')


def origin(function):
    """Leaf, version, release: the line that every comment has."""
    call = function.call
    since = call.version_since.get(function.version, call.since)
    what = 'Sub-function' if call.interface == 'tdvmcall' else 'Leaf'
    leaf = f'{call.leaf:#x}' if call.leaf > 255 else str(call.leaf)
    text = f'{what} {leaf}, version {function.version}. Since: {release(call, since)}.'
    if call.row.get('spec'):
        text += f' Spec: {call.row["spec"]}.'
    return text


def release(call, since):
    if call.interface == 'tdvmcall':
        return f'GHCI {since}'
    return {'connect-open': 'the public 2.0 source', 'connect-linux': 'the Linux patches of 2025',
            'debug': 'debug builds only'}.get(since, f'module {since}')


def status_lines(function):
    title = 'among others that were not read' if function.call.row.get(
        'statuses_incomplete') else 'in the order of the checks'
    yield from listed(function.statuses, f' * Returns, {title}:')


def listed(statuses, title):
    if not statuses:
        return
    yield title
    labels = [s.code + (f'({s.operand})' if s.operand else '') for s in statuses]
    for label, s in zip(labels, statuses):
        head = f' *   {label}'
        if len(head) < 40:
            head += ' ' * (40 - len(head))
            yield from wrapped(s.words, head + '  ', ' *' + ' ' * 40)
        else:
            yield head
            yield from wrapped(s.words, ' *' + ' ' * 40, ' *' + ' ' * 40)


def listing(words):
    """"A, B or C"."""
    return ', '.join(words[:-1]) + (' or ' if len(words) > 1 else '') + words[-1]


def context(call, states):
    """Who may call it when: the row's own words, and the states that module.toml has."""
    parts = [call.row['context']] if call.row.get('context') else []
    known = states.get(call.name, {})
    if known.get('op_states'):
        whose = 'its TD' if call.interface == 'tdg' else 'the TD'
        parts.append(f'{whose} is {listing(known["op_states"])}')
    if known.get('sept_states'):
        parts.append(f'the S-EPT entry is {listing(known["sept_states"])}')
    if known.get('before_ready'):
        parts.append('also before the module is ready')
    if known.get('after_shutdown'):
        parts.append('also after TDH.SYS.SHUTDOWN')
    return '; '.join(parts)


def source_of(row):
    """The source that is about this call alone, where a row has one."""
    name = row['name'].lower().replace('.', '_')
    return next((source for source in row['sources'] if name in source.lower()),
                row['sources'][0])


def comment(function, states):
    call, row = function.call, function.call.row
    lines = ['/**']
    lines += wrapped(f'{function.name} - {call.summary}', ' * ', ' *\t')
    lines += parameter_lines(function)
    lines.append(' *')
    for label, text in (('', row.get('detail')), ('Context: ', context(call, states))):
        if text:
            lines += wrapped(f'{label}{text}'.rstrip('.') + '.', ' * ', ' * ')
    if row.get('locks'):
        lines += wrapped('Locks: ' + '; '.join(row['locks']) + '.', ' * ', ' * ')
    if row.get('resume') and (not function.statuses or any(
            s.code.endswith(('RESUMABLE', 'EINTERRUPT', 'RETRY')) for s in function.statuses)):
        lines += wrapped('Resume: ' + row['resume'] + '.', ' * ', ' * ')
    if row.get('vectors'):
        lines += wrapped('Vector registers come back zeroed.', ' * ', ' * ')
    if row.get('notes'):
        lines += wrapped('Note: ' + '; '.join(row['notes']) + '.', ' * ', ' * ')
    lines += wrapped(origin(function), ' * ', ' * ')
    if row['confidence'] == 'source-checked':
        lines += wrapped('Source: ' + source_of(row) + '.', ' * ', ' * ')
    if row['confidence'] != 'source-checked' or row.get('outputs_unchecked'):
        lines += wrapped('Not checked against a module: ' + (
            'the outputs.' if row['confidence'] == 'source-checked' else
            'the operands come from ' + ', '.join(row['sources']) + '.'), ' * ', ' * ')
    statuses = list(status_lines(function))
    unread = ' * Returns: not read from a source' + (
        '.' if call.variant else '; see what every call can return.')
    lines += [' *'] + (statuses or [unread])
    return '\n'.join(lines + [' */']) + '\n'


# --- Code ----------------------------------------------------------------------

def signature(function):
    parts = [f'{o.c_type} {o.name}' for o in function.parameters]
    parts += [f'uint64_t *{o.name}' for o in function.results]
    lines, line = [], f'{function.name}('
    for place, part in enumerate(parts or ['void']):
        part += ', ' if place + 1 < len(parts) else ')'
        if len((line + part).rstrip().expandtabs(8)) > WIDTH:
            lines.append(line.rstrip())
            line = '\t' * (len(function.name + '(') // 8) + \
                ' ' * (len(function.name + '(') % 8)
        line += part
    return 'TDX_CALL tdx_status\n' + '\n'.join(lines + [line]) + '\n'


def leaf_value(function):
    call = function.call
    if call.interface == 'tdvmcall':
        return 'TDX_LEAF_TDG_VP_VMCALL'
    name = leaf_name(call)
    return name if not function.version else f'TDX_LEAF_VERSION({name}, {function.version})'


def registers(function):
    """(register, initial value or None, written) of each operand register but RAX."""
    given = {o.reg: o.c_value for o in function.inputs}
    if function.call.interface == 'tdvmcall':
        given['r11'] = leaf_name(function.call)
        given['r10'] = '0'
        # The host sees these: not what happened to be in them.
        for o in function.outputs:
            given.setdefault(o.reg, '0')
    written = function.written
    return [(reg, given.get(reg), reg in written) for reg in calls.ORDER
            if reg in given or reg in written]


def plain_registers(used):
    """Registers that a letter names. Where RSI is an operand all six argument registers
    are, crosswise, and clang finds its moves when RDX and RSI are bound to variables."""
    crosswise = any(reg == 'rsi' for reg, _, _ in used)
    return {reg: letter for reg, letter in PLAIN.items()
            if not (crosswise and reg in ('rdx', 'rsi'))}


def declarations(used):
    """Variables bound to registers; plain ones share a line where they fit."""
    letters = plain_registers(used[1])
    plain = [('rax', used[0])] + [(reg, value) for reg, value, written in used[1]
                                  if reg in letters and written]
    lines, line = [], 'uint64_t '
    for reg, value in plain:
        part = reg if value is None else f'{reg} = {value}'
        if line != 'uint64_t ' and len(line + ', ' + part) + 9 > WIDTH - 20:
            lines.append(line)
            line = 'uint64_t '
        line += part if line == 'uint64_t ' else ', ' + part
    lines.append(line)
    for reg, value, _ in used[1]:
        if reg not in letters:
            text = f'register uint64_t {reg} __asm__("{reg}")'
            lines.append(text if value is None else f'{text} = {value}')
    return lines


def constraint(letters, reg, value, written):
    if not written:
        return f'"{letters[reg]}" ({value})' if reg in letters else f'"r" ({reg})'
    sign = '=' if value is None else '+'
    return f'"{sign}{letters.get(reg, "r")}" ({reg})'


def operand_lines(parts):
    lines, line = [], ''
    for place, part in enumerate(parts):
        part += ', ' if place + 1 < len(parts) else ''
        if line and len(line + part) > WIDTH - 30:
            lines.append(line.rstrip())
            line = ''
        line += part
    return lines + [line] if line else lines


def early_results(function):
    """Registers to be copied before the first store, see tdx_put() in transport.h."""
    bound = [o.reg for o in function.results if o.reg not in PLAIN]
    vmcall = function.call.interface == 'tdvmcall'
    return bound if bound and (len(function.results) > 1 or vmcall) else []


def results(function):
    """Hand the results out, and return."""
    early = early_results(function)
    status = 'rax | r10' if function.call.interface == 'tdvmcall' else 'rax'
    lines = [f'\t{reg}_out = {reg};' for reg in early]
    if early and status != 'rax':
        lines.insert(0, '\trax |= r10;')
        status = 'rax'
    for o in function.results:
        value = f'{o.reg}_out' if o.reg in early else o.reg
        lines.append(f'\ttdx_put({o.name}, {value});')
    return lines + [f'\treturn {status};']


def body(function):
    used = registers(function)
    letters = plain_registers(used)
    vmcall = function.call.interface == 'tdvmcall'
    lines = [f'\t{line};' for line in declarations((leaf_value(function), used))]
    early = early_results(function)
    if early:
        lines.insert(len(lines) - sum(r[0] not in letters for r in used),
                     '\tuint64_t ' + ', '.join(f'{reg}_out' for reg in early) + ';')
    lines.append('')
    outputs = ['"+a" (rax)'] + [constraint(letters, *r) for r in used if r[2]]
    inputs = [constraint(letters, *r) for r in used if not r[2]]
    if vmcall:
        inputs.insert(0, f'"c" ({function.vmcall_mask:#x})')
    template = 'TDX_TDCALL' if function.call.interface in ('tdg', 'tdvmcall') else 'TDX_SEAMCALL'
    if function.call.function == 'tdvmcall_hlt' and function.form == 'sti':
        template = '"sti\\n\\t" ' + template
    clobbers = 'TDX_CALL_CLOBBERS'
    if function.call.row.get('vectors'):
        clobbers += '_VECTORS'
    lines.append(f'\t__asm__ volatile ({template}')
    pad = '\t\t\t  '
    for sign, parts in ((':', outputs), (':', inputs)):
        made = operand_lines(parts) or ['']
        lines.append(f'{pad}{sign} {made[0]}'.rstrip())
        lines += [f'{pad}  {line}' for line in made[1:]]
    lines.append(f'{pad}: {clobbers});')
    return '{\n' + '\n'.join(lines + results(function)) + '\n}\n'


def function_text(function, states):
    return comment(function, states) + signature(function) + body(function)


# --- Files ----------------------------------------------------------------------

def every_call(spec, statuses):
    """A comment on what holds for every call of the header."""
    if not statuses:
        return ''
    lines = ['/*'] + wrapped(f'Spec: {spec}.', ' * ', ' * ', 80) + [' *'] if spec else ['/*']
    lines += list(listed(statuses, ' * Every call can also return:')) + [' */']
    return '\n' + '\n'.join(lines) + '\n'


def call_states(abi_dir):
    """{call: its row of module.toml}, which is of module 1.5.05."""
    return {row['name']: row for kind in ('tdh', 'tdg')
            for row in table.read(abi_dir, 'module.toml', kind, required=False)
            if isinstance(row.get('name'), str)}


def header(abi_dir, file, interface, variant, purpose, every):
    mine = [c for c in every if c.variant == variant and interface in (None, c.interface)]
    states = call_states(abi_dir) if not variant else {}
    sources = ' and '.join('abi/' + name for i, v, name in calls.FILES
                           if v == variant and interface in (None, i))
    text = '#include <tdx/transport.h>\n#include <tdx/gen/leaves.h>\n'
    if variant:
        text += ('\n#ifdef TDX_CONNECT_ABI\n#error "one of the two TDX Connect ABIs is included '
                 f'already"\n#endif\n#define TDX_CONNECT_ABI\t"{variant}"\n\n')
        text += leaf_defines(mine)
    if interface:
        text += every_call(calls.spec(abi_dir, interface, variant),
                           calls.common(abi_dir, interface, variant))
    for call in mine:
        if call.row.get('by_hand'):
            text += f'\n/* {call.name}: see {call.row["by_hand"]}. */\n'
            continue
        for function in call.functions():
            text += '\n' + function_text(function, states)
    return schema.banner(sources, purpose, WORDS[file]) + \
        schema.guarded(f'TDX_GEN_{file.upper()}_H', text)


def leaf_defines(mine):
    column = schema.column_after([leaf_name(c) for c in mine])
    text = ''
    for call in mine:
        digits = f'{call.leaf:#x}ULL' if call.interface == 'seamldr' else \
            f'{call.leaf:#x}' if call.interface == 'tdvmcall' else str(call.leaf)
        text += f'#define {schema.to_column(leaf_name(call), column)}{digits}\n'
    return text


def leaves(every):
    text = ''
    for interface, words in (('tdh', 'SEAMCALL to the TDX module'), ('seamldr', 'SEAMCALL to '
                             'the P-SEAMLDR'), ('tdg', 'TDCALL'), ('tdvmcall', 'TDG.VP.VMCALL: '
                             'R11 of a GHCI call')):
        mine = [c for c in every if c.interface == interface and not c.variant]
        if interface == 'tdvmcall':
            mine = list({leaf_name(c): c for c in mine}.values())
        text += f'/* {words} */\n' + leaf_defines(mine) + '\n'
    return schema.banner('abi/leaves_*.toml', 'The numbers of all calls.',
                         'For who answers calls as well as for who makes them.') + \
        schema.guarded('TDX_GEN_LEAVES_H', text)


def retry(every):
    """What the row of each call says of doing it again."""
    mine = [c for c in every if not c.variant]
    names = ['TDX_RETRY_' + (vmcall_macro(c) if c.interface == 'tdvmcall'
                             else c.name.replace('.', '_')) for c in mine]
    column = schema.column_after(names)
    text = ''
    for name, call in zip(names, mine):
        words = [f'TDX_RETRY_{word.upper()}' for word in calls.RETRIES
                 if word in call.row.get('retry', [])]
        value = ' | '.join(words) or 'TDX_RETRY_NONE'
        if len(words) > 1:
            value = f'({value})'
        text += f'#define {schema.to_column(name, column)}{value}\n'
    return schema.banner('abi/leaves_*.toml', 'Which statuses of each call are worth a retry.',
                         'Used with tdx/retry.h, which has the classes.') + \
        schema.guarded('TDX_GEN_RETRY_H', text)


def symbols(every, variant):
    """What libtdx.so calls the functions of one variant: {name in C: name of the symbol}."""
    suffix = f'_connect_{variant}' if variant else ''
    return {f.name: f.name + suffix for c in every
            if c.variant == variant and not c.row.get('by_hand') for f in c.functions()}


def symbol_map(every):
    """The version script of what ffi*.c exports; hand-written symbols are in lib/libtdx.map."""
    text = ''
    for variant in dict.fromkeys(c.variant for c in every):
        node = f'LIBTDX_CONNECT_{variant.upper()}_0.1' if variant else 'LIBTDX_CALLS_0.1'
        names = sorted(symbols(every, variant).values())
        text += f'{node} {{\n\tglobal:\n' + ''.join(f'\t\t{name};\n' for name in names) + '};\n'
    return table.banner('leaves_*.toml', 'The calls that libtdx.so exports.') + text


def symbol_names(every, variant):
    """Names of symbols for the functions of a TDX Connect ABI: they say which one it is."""
    pairs = sorted(symbols(every, variant).items())
    column = schema.column_after([f'#define {name}' for name, _ in pairs])
    text = ''.join(schema.to_column(f'#define {name}', column) + symbol + '\n'
                   for name, symbol in pairs)
    guard = f'TDX_LIB_GEN_CONNECT_{variant.upper()}_NAMES_H'
    return schema.banner(f'abi/leaves_*_connect_{variant}.toml',
                         'Symbols of a TDX Connect ABI, named by it.') + \
        schema.guarded(guard, text)


def problems(abi_dir):
    return calls.problems(abi_dir)


def outputs(abi_dir):
    every = calls.load(abi_dir)
    made = {
        'include/tdx/gen/leaves.h': leaves(every),
        'include/tdx/gen/retry.h': retry(every),
        'lib/gen/calls.map': symbol_map(every),
        'lib/gen/connect_linux_names.h': symbol_names(every, 'linux'),
        'lib/gen/connect_open_names.h': symbol_names(every, 'open'),
    }
    for file, interface, variant, purpose in HEADERS:
        made[f'include/tdx/gen/{file}.h'] = header(abi_dir, file, interface, variant, purpose,
                                                   every)
    return made
