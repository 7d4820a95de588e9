#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Write call sites for tests: one of every function, with what its row says of it.

    call_sites.py --root DIR sites  HEADER...   a table of sites, see lib/tests/sites.h
    call_sites.py --root DIR budget HEADER...   one plain function a call, to be counted

HEADER is tdh, tdg, tdvmcall, seamldr, connect_open or connect_linux. Also home of
the floor: what a call must cost at least, computed from its row (see floor()).
The output belongs into a build folder and is not committed.
"""

import argparse
import dataclasses
import pathlib
import sys

sys.dont_write_bytecode = True

import call_headers  # noqa: E402
import calls  # noqa: E402

ARGUMENTS = ('rdi', 'rsi', 'rdx', 'rcx', 'r8', 'r9')
CALLEE_SAVED = ('rbx', 'r12', 'r13', 'r14', 'r15')


def functions(abi_dir, headers):
    """Every generated function of the headers."""
    wanted = {(interface, variant) for file, interface, variant, _ in call_headers.HEADERS
              if file in headers}
    for call in calls.load(abi_dir):
        if call.row.get('by_hand'):
            continue
        if (call.interface, call.variant) in wanted or \
                (None, call.variant) in wanted and call.variant:
            yield from call.functions()


def includes(headers):
    return ''.join(f'#include <tdx/gen/{name}.h>\n' for name in headers)


def argument(operand, text):
    if operand.c_type == 'uint64_t':
        return text
    cast = f'(uint16_t)({text})' if operand.type == 'hkid' else text
    return f'({operand.c_type}){{ {cast} }}'


def invocation(function, results):
    parts = [argument(o, f'in[{i}]') for i, o in enumerate(function.parameters)]
    parts += [f'&out[{i}]' if results else 'NULL' for i, _ in enumerate(function.results)]
    return f'{function.name}({", ".join(parts)})'


# --- Sites ---------------------------------------------------------------------

def expectation(function):
    """{register: how it must look at the instruction}, as C initialisers."""
    places = {o.name: i for i, o in enumerate(function.parameters)}
    look = {}
    for reg, value, _ in call_headers.registers(function):
        operand = next((o for o in function.inputs if o.reg == reg), None)
        if operand is not None and operand.fixed is None:
            kind = 'SITE_HKID' if operand.type == 'hkid' else 'SITE_INPUT'
            look[reg] = f'{{ {kind}, {places[operand.name]} }}'
        elif value is not None:
            look[reg] = f'{{ SITE_CONSTANT, {value} }}'
    if function.call.interface == 'tdvmcall':
        look['rcx'] = f'{{ SITE_CONSTANT, {function.vmcall_mask:#x} }}'
    look['rax'] = f'{{ SITE_CONSTANT, {call_headers.leaf_value(function)} }}'
    return look


def site(function):
    name, outputs = function.name, function.results
    text = f'static tdx_status site_{name}(const uint64_t *in, uint64_t *out)\n{{\n'
    text += f'\treturn {invocation(function, True)};\n}}\n\n'
    text += f'static tdx_status bare_{name}(const uint64_t *in)\n{{\n'
    text += f'\treturn {invocation(function, False)};\n}}\n\n'
    return text, (
        f'\t{{\n\t\t.name = "{name}", .call = site_{name}, .call_bare = bare_{name},\n'
        f'\t\t.instruction = {"SITE_SEAMCALL" if seamcall(function) else "SITE_TDCALL"},\n'
        f'\t\t.vmcall = {str(function.call.interface == "tdvmcall").lower()},\n'
        + ''.join(f'\t\t.look[{calls.GPRS.index(reg)}] = {look},\n'
                  for reg, look in sorted(expectation(function).items(),
                                          key=lambda item: calls.GPRS.index(item[0])))
        + f'\t\t.written = {sum(1 << calls.GPRS.index(reg) for reg in function.written):#x},\n'
        f'\t\t.num_out = {len(outputs)},\n'
        f'\t\t.out = {{ {", ".join(str(calls.GPRS.index(o.reg)) for o in outputs) or "0"} }},\n'
        f'\t\t.vectors_zeroed = {str(bool(function.call.row.get("vectors"))).lower()},\n\t}},\n')


def seamcall(function):
    return function.call.interface in ('tdh', 'seamldr')


def usable(function):
    """STI cannot be executed in user space: that site is counted, not run."""
    return function.form != 'sti'


def sites(abi_dir, headers):
    made = [site(f) for f in functions(abi_dir, headers) if usable(f)]
    text = '#include "sites.h"\n' + includes(headers) + '\n'
    text += ''.join(code for code, _ in made)
    text += 'const struct call_site call_sites[] = {\n' + ''.join(row for _, row in made)
    return text + '};\n\nconst size_t num_call_sites = sizeof(call_sites) / sizeof(*call_sites);\n'


# --- Budget ----------------------------------------------------------------------

@dataclasses.dataclass(frozen=True)
class Cost:
    """What a site executes when the call succeeds, without the instruction itself."""
    instructions: int
    loads: int
    stores: int
    stack: int


def floor(function):
    """The least that a function can cost whose operands arrive as the System V ABI
    says and whose results are wanted in registers: the leaf number, a move for each
    operand that is not where the call wants it (a load, from the seventh on), a
    constant for each fixed register, the return; and for each callee-saved register
    that the call uses a push and a pop. Of a TDVMCALL also the mask and the OR, and STI
    where it is part of the call."""
    # 1 + 1: leaf number, ret (which is a load)
    count, loads, stores = 2, 1, 0
    arrives = [o for o in function.inputs if o.fixed is None]
    arrives.sort(key=function.parameters.index)
    for place, operand in enumerate(arrives):
        if place >= len(ARGUMENTS):
            loads += 1
        if place >= len(ARGUMENTS) or ARGUMENTS[place] != operand.reg:
            count += 1
    given = {o.reg for o in arrives}
    count += sum(1 for reg, value, _ in call_headers.registers(function)
                 if value is not None and reg not in given)
    if function.call.interface == 'tdvmcall':
        count += 2
    if function.form == 'sti':
        count += 1
    used = {reg for reg, _, _ in call_headers.registers(function)}
    saved = len(used & set(CALLEE_SAVED))
    return Cost(count + 2 * saved, loads + saved, stores + saved, 8 * saved)


def beyond_floor(function):
    """One instruction: a SEAMCALL has the test of CF; where every argument register but
    RCX is an operand, and RCX the mask, clang makes a move more than there has to be."""
    used = {reg for reg, _, _ in call_headers.registers(function)} | {'rcx'}
    return int(seamcall(function) or set(ARGUMENTS) <= used)


def budget_function(function):
    parameters = ', '.join(f'{o.c_type} {o.name}' for o in function.parameters) or 'void'
    results = function.results
    text = f'void budget_{function.name}({parameters})\n{{\n'
    if results:
        text += f'\tuint64_t {", ".join(o.name + "_" for o in results)};\n'
    parts = [o.name for o in function.parameters] + [f'&{o.name}_' for o in results]
    text += f'\ttdx_status returned = {function.name}({", ".join(parts)});\n\n'
    wanted = ['"r" (returned)'] + [f'"r" ({o.name}_)' for o in results]
    return text + f'\t__asm__ volatile ("" : : {", ".join(wanted)});\n}}\n'


def budget(abi_dir, headers):
    made = list(functions(abi_dir, headers))
    return (includes(headers) + '\n'
            + ''.join(f'void budget_{f.name}('
                      f'{", ".join(o.c_type for o in f.parameters) or "void"});\n' for f in made)
            + '\n' + '\n'.join(budget_function(f) for f in made))


def main(arguments):
    parser = argparse.ArgumentParser(prog='call_sites')
    parser.add_argument('what', choices=('sites', 'budget'))
    parser.add_argument('headers', nargs='+')
    parser.add_argument('--root', type=pathlib.Path,
                        default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument('--output', type=pathlib.Path)
    options = parser.parse_args(arguments)
    text = {'sites': sites, 'budget': budget}[options.what](options.root / 'abi', options.headers)
    if options.output:
        options.output.write_text(text)
    else:
        sys.stdout.write(text)
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
