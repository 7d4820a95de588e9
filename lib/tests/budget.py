#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Count what every call costs when it succeeds, against the floor that its row gives. TAP.

    budget.py --root DIR --work DIR [--list]

Compiled at -O2, disassembled by objdump, and followed along the path of a success:
the branch on CF = 0 is taken, any other branch is a failure of the test. A SEAMCALL
may cost one instruction more than the floor (the test of CF), and so may what has an
operand in every argument register; with distro hardening flags another one (ENDBR).
Loads, stores and stack may not exceed the floor at all.
See floor() in tools/abigen/call_sites.py. Also: a call that nobody uses costs nothing.
"""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys

COMPILERS = ('gcc-11', 'gcc', 'clang', 'clang-16', 'clang-19')
HARDENED = ('-fstack-protector-strong', '-ftrivial-auto-var-init=zero', '-fcf-protection=branch')
HEADERS = ('tdh', 'tdg', 'tdvmcall', 'seamldr')
CALL = re.compile(r'^(seamcall|tdcall|\.byte)')
SYMBOL = re.compile(r'^[0-9a-f]+ <budget_(\w+)>:$')
LINE = re.compile(r'^\s*([0-9a-f]+):\s*(.*)$')
BRANCH_ON_SUCCESS = ('jae', 'jnc', 'jnb')


def disassemble(path):
    """{function: [(address, instruction)]} of an object file."""
    text = subprocess.run(['objdump', '-d', '--no-show-raw-insn', path], check=True,
                          capture_output=True, text=True).stdout
    found, current = {}, None
    for line in text.splitlines():
        symbol = SYMBOL.match(line)
        if symbol:
            current = found.setdefault(symbol[1], [])
            continue
        code = LINE.match(line)
        if code and current is not None:
            current.append((int(code[1], 16), code[2].split('#')[0].strip()))
    return found


def walk(code):
    """Instructions of the path of a success, without the call itself."""
    by_address = {address: place for place, (address, _) in enumerate(code)}
    place, path = 0, []
    while place < len(code):
        _, text = code[place]
        place += 1
        name = text.split()[0]
        if CALL.match(name):
            continue
        path.append(text)
        if name.startswith('ret') or text in ('repz ret', 'bnd ret'):
            return path
        if name.startswith('j'):
            if name not in BRANCH_ON_SUCCESS:
                raise ValueError(f'an unexpected branch: {text}')
            place = by_address[int(text.split()[1], 16)]
    raise ValueError('no return')


def count(path):
    """Instructions, loads, stores and bytes of stack along a path."""
    loads = stores = stack = 0
    for text in path:
        name, _, operands = text.partition(' ')
        operands = operands.strip()
        if name.startswith('push'):
            stores, stack = stores + 1, stack + 8
        elif name.startswith('pop') or 'ret' in name:
            loads += 1
        elif name.startswith('sub') and operands.endswith('%rsp'):
            stack += int(operands.split(',')[0].lstrip('$'), 16)
        elif '(' in operands and not name.startswith(('lea', 'nop')):
            if operands.endswith(')') and name.startswith('mov'):
                stores += 1
            else:
                loads += 1
    return len(path), loads, stores, stack


class Budget:
    def __init__(self, root, work, show):
        sys.path.insert(0, str(root / 'tools' / 'abigen'))
        import call_sites
        self.sites, self.root, self.work, self.show = call_sites, root, work, show
        self.number = self.failed = 0

    def result(self, good, name, notes=()):
        self.number += 1
        self.failed += not good
        print(f'{"ok" if good else "not ok"} {self.number} - {name}', flush=True)
        for note in notes:
            print(f'# {note}')

    def skip(self, name, reason):
        self.number += 1
        print(f'ok {self.number} - {name} # SKIP {reason}')

    def compile(self, compiler, source, options):
        target = self.work / 'budget.o'
        made = subprocess.run([compiler, '-std=gnu11', '-w', '-O2', '-fno-pic', '-mno-red-zone',
                               *options, f'-I{self.root / "include"}', '-c', source, '-o', target],
                              capture_output=True, text=True)
        return target, made.stderr if made.returncode else ''

    def costs(self, compiler, source, functions, options, extra):
        """Problems of one compiler and one set of options."""
        target, trouble = self.compile(compiler, source, options)
        if trouble:
            return [trouble]
        code, notes = disassemble(target), []
        for function in functions:
            floor = self.sites.floor(function)
            allowed = floor.instructions + extra + self.sites.beyond_floor(function)
            try:
                got = count(walk(code[function.name]))
            except (KeyError, ValueError) as error:
                notes.append(f'{function.name}: {error}')
                continue
            if self.show:
                print(f'# {function.name}: {got[0]} of {allowed} instructions, {got[1]} loads, '
                      f'{got[2]} stores, {got[3]} bytes of stack')
            limit = (allowed, floor.loads, floor.stores, floor.stack)
            for what, have, most in zip(('instructions', 'loads', 'stores', 'bytes of stack'),
                                        got, limit):
                if have > most:
                    notes.append(f'{function.name}: {have} {what}, {most} allowed')
        return notes

    def unused(self, compiler):
        """Bytes of a program that includes everything and calls nothing."""
        source = self.work / 'unused.c'
        source.write_text('#include <tdx/tdx.h>\nint tdx_unused;\n')
        target, trouble = self.compile(compiler, source, ['-O0'])
        if trouble:
            return [trouble]
        table = subprocess.run(['size', '-A', target], check=True, capture_output=True, text=True)
        sizes = {words[0]: int(words[1]) for words in map(str.split, table.stdout.splitlines())
                 if len(words) == 3 and words[1].isdigit()}
        return [f'{name} has {sizes[name]} bytes' for name in ('.text', '.data', '.rodata')
                if sizes.get(name)]

    def run(self):
        jobs = [(HEADERS, 'calls'), (('connect_open',), 'connect, open'),
                (('connect_linux',), 'connect, linux')]
        for compiler in COMPILERS:
            if not shutil.which(compiler):
                self.skip(f'{compiler}: cost of each call', f'{compiler} is not installed')
                continue
            for headers, label in jobs:
                source = self.work / f'budget_{headers[0]}.c'
                source.write_text(self.sites.budget(self.root / 'abi', headers))
                functions = list(self.sites.functions(self.root / 'abi', headers))
                notes = self.costs(compiler, source, functions, [], 0)
                self.result(not notes, f'{compiler} -O2: {len(functions)} {label} within floor '
                            'and the test of CF', notes)
                if compiler == 'gcc' or compiler == 'clang-16':
                    notes = self.costs(compiler, source, functions, HARDENED, 1)
                    self.result(not notes, f'{compiler} -O2, hardened: at most ENDBR more '
                                f'({label})', notes)
            notes = self.unused(compiler)
            self.result(not notes, f'{compiler}: calls that nobody uses leave no byte', notes)
        print(f'1..{self.number}')
        return 1 if self.failed else 0


def main(arguments):
    parser = argparse.ArgumentParser(prog='budget')
    parser.add_argument('--root', type=pathlib.Path, required=True)
    parser.add_argument('--work', type=pathlib.Path, required=True)
    parser.add_argument('--list', action='store_true')
    options = parser.parse_args(arguments)
    options.work.mkdir(parents=True, exist_ok=True)
    return Budget(options.root, options.work, options.list).run()


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
