# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Emit what tdxkit.ko exports, from abi/consumers.toml.

linux/include/tdxkit/gen/calls.h        prototypes for the consumers, and their imports
linux/tdxkit/gen/exports.c            the functions
linux/tdxkit/gen/status_names.c       names of statuses, for the tracepoints

A consumer names C functions of the calling layer; each becomes one function of
the module with the prefix tdxkit_, exported to its consumers and nobody else.
"""

import difflib
import re

import call_headers
import calls
import schema
import status
import table

FILE = 'consumers.toml'
SHAPE = {'name': ('text', True), 'reason': ('text', True), 'calls': ('words', True),
         'test': ('flag', False)}
PREFIX = 'tdxkit_'
SOURCES = f'abi/{FILE} and abi/leaves_*.toml'
TESTS = 'TDXKIT_TESTS'
# Not the macro's name: the kernel expands macros in a namespace.
TEST_SPACE = 'TDXKIT_TEST_BUILDS'
VP_ENTER = 'TDH.VP.ENTER'
# VP.ENTER's functions are not generated: tdx/vp_enter.h.
ENTER_FORMS = {'': 'Run a vCPU until the TD exits; the general form',
               'resume': 'Run a vCPU again after an exit that was not a TDCALL',
               'vmcall': 'Run a vCPU again after an exit by TDCALL that GHCI describes'}
ENTER_OPERANDS = (calls.Operand('rcx', 'tdvpr', 'the vCPU', 'tdvpr'),
                  calls.Operand('rcx', 'flags', 'TDX_VP_ENTER_*'))


class Enter(calls.Function):
    """One of the three functions of TDH.VP.ENTER."""

    @property
    def parts(self):
        return ['struct tdx_tdvpr tdvpr', 'u64 flags', 'struct tdx_vp_regs *regs']

    @property
    def arguments(self):
        return ['tdvpr', 'flags', 'regs']


def c_banner(*words):
    """As everywhere, but the first line of a kernel's C file is a // comment."""
    first, rest = schema.banner(*words).split('\n', 1)
    return first.replace('/* ', '// ').replace(' */', '') + '\n' + rest


def functions_of(call):
    if call.name != VP_ENTER:
        return [] if call.row.get('by_hand') else list(call.functions())
    return [Enter(call, call.function + (f'_{form}' if form else ''), 0, form, ENTER_OPERANDS, ())
            for form in ENTER_FORMS]


def exportable(abi_dir):
    """{function name: function} of what a host's kernel can call, in the order of the tables."""
    return {f.name: f for call in calls.load(abi_dir)
            if call.interface in ('tdh', 'seamldr') and not call.variant
            for f in functions_of(call)}


# --- Lint --------------------------------------------------------------------

def unknown(name, known, others):
    if name in others:
        return f'calls: {name} is not a call that a host makes by SEAMCALL'
    close = difflib.get_close_matches(name, known, 1)
    return f'calls: {name} is no function of the calling layer' + (
        f'; close: {close[0]}' if close else '')


def call_problems(row, known, others):
    seen = set()
    for place, name in enumerate(row['calls']):
        if name in seen:
            yield row.problem(f'calls: {name} is there twice', 'calls', place)
        elif name not in known:
            yield row.problem(unknown(name, known, others), 'calls', place)
        seen.add(name)
    if not row['calls']:
        yield row.problem('calls is empty: a consumer of nothing needs no row', 'calls')


def problems(abi_dir):
    rows = table.read(abi_dir, FILE, 'consumer')
    found = schema.shape_problems(rows, SHAPE)
    if found or calls.problems(abi_dir):
        return found
    known = exportable(abi_dir)
    others = {f.name for call in calls.load(abi_dir) for f in call.functions()} - set(known)
    for row in rows:
        if not re.fullmatch(r'[a-z][a-z0-9]*(-[a-z0-9]+)*', row['name']):
            found.append(row.problem('is not the name of a module: small letters, digits, "-"',
                                     'name'))
        found += call_problems(row, known, others)
    return found + schema.twice_problems(rows, lambda row: row['name'])


# --- Who may import what -------------------------------------------------------

class Export:
    """One exported function, and the consumers that it is exported to."""

    def __init__(self, function, rows):
        mine = [row for row in rows if function.name in row['calls']]
        self.function = function
        self.name = PREFIX + function.name
        self.real = sorted(row['name'] for row in mine if not row.get('test'))
        self.tests = sorted(row['name'] for row in mine if row.get('test'))

    @property
    def namespace(self):
        return namespace(self.real) if self.real else TEST_SPACE

    @property
    def macro(self):
        modules = schema.c_string(','.join(self.real or self.tests))
        if self.real and self.tests:
            modules += f' TDXKIT_TEST(",{",".join(self.tests)}")'
        return joined('EXPORT_SYMBOL_TDXKIT(', [self.name, self.namespace, modules], ');')


def identifier(name):
    return name.upper().replace('-', '_')


def namespace(names):
    """Of the symbols that exactly these modules import."""
    return 'TDXKIT_' + '__'.join(identifier(name) for name in names)


def load(abi_dir):
    rows = table.read(abi_dir, FILE, 'consumer')
    made = [Export(f, rows) for f in exportable(abi_dir).values()]
    return rows, [export for export in made if export.real or export.tests]


# --- The header ------------------------------------------------------------------

def kernel_type(c_type):
    return {'uint64_t': 'u64'}.get(c_type, c_type)


def parts_of(function):
    if isinstance(function, Enter):
        return function.parts
    return [f'{kernel_type(o.c_type)} {o.name}' for o in function.parameters] + \
        [f'u64 *{o.name}' for o in function.results]


def arguments_of(function):
    if isinstance(function, Enter):
        return function.arguments
    return [o.name for o in function.parameters + function.results]


def joined(head, parts, tail):
    """A list in brackets, wrapped below its opening bracket."""
    lines, line = [], head
    pad = '\t' * (len(head.expandtabs(8)) // 8) + ' ' * (len(head.expandtabs(8)) % 8)
    for place, part in enumerate(parts or ['void']):
        part += ', ' if place + 1 < len(parts) else tail
        if line.strip() and len((line + part).rstrip().expandtabs(8)) > call_headers.WIDTH:
            lines.append(line.rstrip())
            line = pad
        line += part
    return '\n'.join(lines + [line]) + '\n'


def documentation(export):
    function = export.function
    enter = isinstance(function, Enter)
    summary = ENTER_FORMS[function.form] if enter else function.call.summary
    lines = ['/**'] + call_headers.wrapped(f'{export.name}() - {summary}', ' * ', ' *\t')
    lines += call_headers.parameter_lines(function)
    if enter:
        lines += [' * @regs: [in, out] the registers that cross the exit: tdx/vp_enter.h']
    names = ', '.join(export.real + [f'{name} (test builds)' for name in export.tests])
    lines += [' *'] + call_headers.wrapped(f'For {names}.', ' * ', ' * ')
    if function.call.interface == 'seamldr':
        lines += call_headers.wrapped(
            'One at a time in the whole system; where SEAMRET from the P-SEAMLDR loses the '
            'current VMCS, the caller has to restore it.', ' * ', ' * ')
    if enter:
        lines += call_headers.wrapped(
            'Callable where instrumentation is not; an event is traced only while RCU watches. '
            'Vector state is lost: the caller saves what it needs.', ' * ', ' * ')
    lines += call_headers.wrapped(call_headers.origin(function), ' * ', ' * ')
    where = 'tdx/vp_enter.h' if enter else f'{function.name}() in tdx/gen/' \
        f'{function.call.interface}.h'
    lines += [' *'] + call_headers.wrapped(
        f'Return: the status as the module gave it, or TDX_SEAMCALL_*; see {where}.', ' * ', ' * ')
    return '\n'.join(lines + [' */']) + '\n'


def prototype(export):
    return joined(f'tdx_status {export.name}(', parts_of(export.function), ');')


def imports(rows, exports):
    text = schema.comment(
        'One line in a consumer\'s source gives it what its row of abi/consumers.toml grants: '
        'namespaces, where the kernel does not export to modules by name.')
    names = {row['name']: sorted({e.namespace for e in exports
                                  if row['name'] in e.real + e.tests}) for row in rows}
    for name, spaces in names.items():
        text += f'#define TDXKIT_IMPORT_{identifier(name)} \\\n\tTDXKIT_IMPORT_NS(' + \
            ' TDXKIT_AND_NS '.join(schema.c_string(space) for space in spaces) + ')\n'
    return text


def header(rows, exports):
    text = ('#include <tdx/types.h>\n#include <tdx/vp_enter.h>\n#include <tdxkit/namespace.h>\n\n'
            + imports(rows, exports) + '\n')
    for tests in (False, True):
        mine = [e for e in exports if bool(e.real) != tests]
        body = '\n'.join(documentation(e) + prototype(e) for e in mine)
        text += f'#ifdef {TESTS}\n\n{body}\n#endif /* {TESTS} */\n' if tests else body + '\n'
    return schema.banner(SOURCES, 'What tdxkit.ko exports, call by call, each to the modules '
                         'that its comment names.',
                         'The prefix keeps these names apart from the tdh_*() that Linux itself '
                         'exports. Results go through pointers that may be NULL.') + \
        schema.guarded('TDXKIT_CALLS_H', text)


# --- The functions ---------------------------------------------------------------

def subject(function):
    """What a traced call is about, in designated initialisers."""
    version = f' v{function.version}' if function.version else ''
    form = f' {function.form}' if function.form else ''
    lines = [f'.call = "{function.call.name}{version}{form}"']
    operands = {o.type: o for o in reversed(function.parameters)}
    for kind, field in (('tdr', 'tdr'), ('tdvpr', 'tdvpr')):
        value = f'{operands[kind].name}.pa' if kind in operands else 'TDX_NULL_PA'
        lines.append(f'.{field} = {value}')
    if 'gpa_level' in operands:
        name = operands['gpa_level'].name
        lines += [f'.gpa = tdx_gpa_level_gpa({name})', f'.level = tdx_gpa_level_level({name})']
    else:
        lines += [f'.gpa = {operands["gpa"].name}' if 'gpa' in operands else '.gpa = TDX_NULL_PA',
                  '.level = TDXKIT_NO_LEVEL']
    if function.call.interface == 'seamldr':
        lines.append('.loader = true')
    return ''.join(f'\t\t{line},\n' for line in lines)


def traced(export):
    """The call between its two events; where instrumentation may be off, only if RCU watches."""
    function = export.function
    enter = isinstance(function, Enter)
    head = f'static {"noinstr" if enter else "noinline"} tdx_status traced_{function.name}('
    before, after = ('\ttrace_seamcall(&subject);\n', '\ttrace_seamret(&subject, status);\n')
    if enter:
        before, after = (f'\tinstrumentation_begin();\n\tif (rcu_is_watching())\n\t{event}'
                         '\tinstrumentation_end();\n' for event in (before, after))
    return (joined(head, parts_of(function), ')')
            + '{\n\tconst struct tdxkit_subject subject = {\n' + subject(function) + '\t};\n'
            '\ttdx_status status;\n\n' + before
            + joined(f'\tstatus = {function.name}(', arguments_of(function) or [''], ');')
            + after + '\treturn status;\n}\n')


def exported(export):
    """The path without a listener is the instruction and what brings registers there."""
    function = export.function
    arguments = arguments_of(function) or ['']
    head = 'noinstr tdx_status ' if isinstance(function, Enter) else 'tdx_status '
    return (joined(f'{head}{export.name}(', parts_of(function), ')')
            + '{\n\tif (tdxkit_traced())\n'
            + joined(f'\t\treturn traced_{function.name}(', arguments, ');')
            + joined(f'\treturn {function.name}(', arguments, ');') + '}\n' + export.macro)


def source(exports):
    text = ('#include <linux/instrumentation.h>\n#include <linux/rcupdate.h>\n'
            '#include <tdx/tdx.h>\n#include <tdxkit/gen/calls.h>\n\n'
            '#include "export.h"\n#include "trace.h"\n\n')
    for tests in (False, True):
        mine = [e for e in exports if bool(e.real) != tests]
        body = '\n'.join(traced(e) + '\n' + exported(e) for e in mine)
        text += f'#ifdef {TESTS}\n\n{body}\n#endif /* {TESTS} */\n' if tests else body + '\n'
    return c_banner(SOURCES, 'The exported calls.',
                    'Each is one instruction behind a static branch; the other side of the '
                    'branch does the same between two trace events.') + text


# --- Names of statuses -------------------------------------------------------------

def names_table(name, rows):
    text = f'const struct tdxkit_status_name {name}[] = {{\n'
    return text + ''.join(f'\t{{ 0x{row["value"]:016X}ULL, "{row["name"]}" }},\n'
                          for row in rows) + '\t{ 0, NULL },\n};\n'


def status_names(abi_dir):
    rows, _ = status.load(abi_dir)
    module = sorted(rows['status'] + rows['software'], key=lambda row: row['value'])
    loader = sorted(rows['pseamldr'] + rows['software'], key=lambda row: row['value'])
    return c_banner('abi/status.toml', 'Names of statuses, for the tracepoints.') + \
        '#include "names.h"\n\n' + names_table('tdxkit_module_statuses', module) + '\n' + \
        names_table('tdxkit_loader_statuses', loader)


def outputs(abi_dir):
    rows, exports = load(abi_dir)
    return {
        'linux/include/tdxkit/gen/calls.h': header(rows, exports),
        'linux/tdxkit/gen/exports.c': source(exports),
        'linux/tdxkit/gen/status_names.c': status_names(abi_dir),
    }
