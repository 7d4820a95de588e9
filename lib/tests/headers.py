#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Each public header compiles alone, everywhere. TAP, a line a compiler and environment.

    headers.py --root DIR

C11 and C++17, strict, with all warnings as errors; hosted, with the direct transport,
freestanding and as in a Linux kernel. Also: the two TDX Connect ABIs do not mix.
"""

import argparse
import pathlib
import shutil
import subprocess
import sys

COMPILERS = (('gcc-11', 'c'), ('gcc', 'c'), ('clang', 'c'), ('clang-16', 'c'), ('clang-19', 'c'),
             ('g++', 'c++'), ('clang++', 'c++'), ('clang++-16', 'c++'), ('clang++-19', 'c++'))
# These in every environment, the others hosted.
FULLY = ('gcc', 'clang', 'g++')
STANDARD = {'c': '-std=c11', 'c++': '-std=c++17'}
ENVIRONMENTS = (
    ('hosted', '-O2'),
    ('direct', '-O2 -DTDX_TRANSPORT_DIRECT'),
    ('freestanding', '-O2 -ffreestanding -mno-sse -mno-red-zone -mcmodel=kernel -fno-pic'),
    ('kernel', '-O2 -D__KERNEL__ -ffreestanding -mno-sse -mno-red-zone -mcmodel=kernel -fno-pic '
               '-Wdeclaration-after-statement'),
)
# Included by tdx/status.h, which it needs.
PARTS = ('tdx/gen/status.h',)


class Headers:
    def __init__(self, root):
        self.root = root
        self.number = self.failed = 0

    def names(self):
        include = self.root / 'include'
        found = sorted(p.relative_to(include).as_posix() for p in include.rglob('*.h'))
        return [name for name in found if name not in PARTS]

    def compile(self, compiler, language, options, text):
        return subprocess.run(
            [compiler, '-x', language, STANDARD[language], *options.split(), '-Wall', '-Wextra',
             '-Wpedantic', '-Wundef', '-Werror', f'-I{self.root / "include"}',
             f'-I{self.root / "lib/tests/kernel"}', '-fsyntax-only', '-'],
            input=text, capture_output=True, text=True)

    def result(self, good, name, notes=()):
        self.number += 1
        self.failed += not good
        print(f'{"ok" if good else "not ok"} {self.number} - {name}', flush=True)
        for note in notes:
            print(f'# {note}')

    def alone(self, compiler, language, label, options):
        notes = []
        for name in self.names():
            run = self.compile(compiler, language, options,
                               f'#include <{name}>\nint tdx_header_alone;\n')
            if run.returncode:
                notes += [name, *run.stderr.splitlines()[:4]]
        self.result(not notes, f'{compiler} {STANDARD[language]}, {label}', notes)

    def calls(self, compiler):
        """Every call as C++, down to the assembler: it has names for registers to refuse."""
        sys.dont_write_bytecode = True
        sys.path.insert(0, str(self.root / 'tools' / 'abigen'))
        import call_sites
        source = call_sites.budget(self.root / 'abi', ('tdh', 'tdg', 'tdvmcall', 'seamldr'))
        for level in ('-O0', '-O2'):
            run = subprocess.run(
                [compiler, '-x', 'c++', '-std=c++17', level, '-Wall', '-Wextra', '-Werror',
                 f'-I{self.root / "include"}', '-c', '-', '-o', '/dev/null'],
                input=source, capture_output=True, text=True)
            self.result(run.returncode == 0, f'{compiler} -std=c++17 {level}: every call',
                        run.stderr.splitlines()[:8])

    def run(self):
        for compiler, language in COMPILERS:
            if not shutil.which(compiler):
                self.number += 1
                print(f'ok {self.number} - {compiler} # SKIP {compiler} is not installed')
                continue
            for label, options in ENVIRONMENTS:
                if language == 'c++' and label == 'kernel' or \
                        compiler not in FULLY and label != 'hosted':
                    continue
                self.alone(compiler, language, label, options)
            if language == 'c++':
                self.calls(compiler)
        run = self.compile('gcc', 'c', '-O2', '#include <tdx/gen/connect_open.h>\n'
                           '#include <tdx/gen/connect_linux.h>\n')
        self.result(run.returncode != 0 and 'one of the two TDX Connect ABIs' in run.stderr,
                    'the two TDX Connect ABIs do not mix', run.stderr.splitlines()[:3]
                    if run.returncode == 0 else ())
        print(f'1..{self.number}')
        return 1 if self.failed else 0


def main(arguments):
    parser = argparse.ArgumentParser(prog='headers')
    parser.add_argument('--root', type=pathlib.Path, required=True)
    return Headers(parser.parse_args(arguments).root).run()


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
