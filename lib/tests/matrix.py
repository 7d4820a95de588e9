#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Build and run the call sites in every way that users build them. TAP, a line a way.

    matrix.py --root DIR --work DIR

Each line is one compiler and one set of options for all call sites (sites_test.c,
which the test program of the build itself runs function by function). A compiler
that is not installed is skipped. The stand-in is compiled once.
"""

import argparse
import pathlib
import shutil
import subprocess
import sys

MAIN = ('gcc', 'clang')
# Of other versions those that gcc and clang here are not.
OTHERS = ('gcc-11', 'gcc-12', 'clang-14', 'clang-16', 'clang-19')
LEVELS = ('-O0', '-O1', '-O2', '-O3', '-Os')
KERNEL = ('-D__KERNEL__ -mno-sse -mno-mmx -mno-avx -mno-red-zone -fno-pic -no-pie '
          '-mcmodel=kernel -fno-asynchronous-unwind-tables -fno-stack-protector')
HARDENED = '-fstack-protector-strong -ftrivial-auto-var-init=zero -fcf-protection=branch'
# clang 14 wants to be told twice.
CLANG_ZERO = '-enable-trivial-auto-var-init-zero-knowing-it-will-be-removed-from-clang'
MORE = (
    '-O2 -fno-omit-frame-pointer',
    '-O0 -fno-omit-frame-pointer -mno-red-zone',
    '-O2 -mno-red-zone',
    '-O2 -fPIC',
    '-O2 -mcmodel=large -fno-pic -no-pie',
    f'-O2 {HARDENED}',
    f'-Os {HARDENED}',
    '-O3 -funroll-loops -march=native',
    '-O1 -fsanitize=address,undefined -fno-sanitize-recover=undefined',
    '-O2 -fsanitize=address,undefined -fno-sanitize-recover=undefined',
    '-O1 -fsanitize=thread',
    '-O2 --coverage',
    '-O2 -ffreestanding -include fault_entry.h -no-pie',
)
# For the other compilers: what has miscompiled calls before, and each code model.
FOR_OTHERS = (
    '-O0', '-O1', '-O2', '-O3', '-Os', '-O2 -DTDX_TRANSPORT_DIRECT', '-O0 -DTDX_TRANSPORT_DIRECT',
    '-O2 -fno-omit-frame-pointer', '-O2 -fPIC', f'-O2 {HARDENED}',
    '-O1 -fsanitize=address,undefined -fno-sanitize-recover=undefined',
    '-O2 -ffreestanding -include fault_entry.h -no-pie', f'-O0 {KERNEL}', f'-O2 {KERNEL}',
    f'-Os {KERNEL}',
)
RUNTIME = ('-fsanitize', '--coverage')
HEADERS = ('tdh', 'tdg', 'tdvmcall', 'seamldr')


def same_version(one, other):
    """Do two names mean the same compiler?"""
    def version(name):
        run = subprocess.run([name, '-dumpversion'], capture_output=True, text=True)
        return name.split('-')[0], run.stdout.split('.')[0]
    return shutil.which(one) and shutil.which(other) and version(one) == version(other)


def has_runtime(compiler, options):
    """clang's run-time libraries, also the profiler's, are a package of their own."""
    words = [word for word in options.split() if word.startswith(RUNTIME)]
    return subprocess.run([compiler, *words, '-x', 'c', '-', '-o', '/dev/null'],
                          input='int main(void) { return 0; }', capture_output=True,
                          text=True).returncode == 0


class Matrix:
    def __init__(self, root, work):
        self.root, self.work = root, work
        self.count = self.failed = 0
        self.tests = root / 'lib' / 'tests'

    def flags(self):
        return ['-std=gnu11', '-w', '-D_GNU_SOURCE', f'-I{self.root / "include"}',
                f'-I{self.tests}']

    def prepare(self):
        for name, headers in (('sites', HEADERS), ('open', ('connect_open',)),
                              ('linux', ('connect_linux',))):
            subprocess.run([sys.executable, self.root / 'tools/abigen/call_sites.py', 'sites',
                            *headers, '--output', self.work / f'{name}.c'], check=True)
        for name in ('sites_test.c', 'stand_in.c', 'stand_in_asm.S'):
            subprocess.run(['gcc', *self.flags(), '-O1', '-fno-pic', '-c', self.tests / name,
                            '-o', self.work / (name[:-2] + '.o')], check=True)

    def result(self, good, name, notes=''):
        self.count += 1
        self.failed += not good
        print(f'{"ok" if good else "not ok"} {self.count} - {name}', flush=True)
        for line in notes.splitlines()[:20]:
            print(f'# {line}')

    @staticmethod
    def zero_words(compiler):
        """Automatic zeroes: clang up to 15 wants to be told twice."""
        run = subprocess.run([compiler, '-dumpversion'], capture_output=True, text=True)
        return [CLANG_ZERO] if int(run.stdout.split('.')[0]) < 16 else []

    def skip(self, name, reason):
        self.count += 1
        print(f'ok {self.count} - {name} # SKIP {reason}', flush=True)

    def one(self, compiler, options, source='sites'):
        name = f'{compiler} {options}' + ('' if source == 'sites' else f' (connect, {source})')
        if not shutil.which(compiler):
            self.skip(name, f'{compiler} is not installed')
            return
        if compiler == 'gcc-11':
            # It has no automatic zeroes yet.
            options = options.replace('-ftrivial-auto-var-init=zero ', '')
        if not has_runtime(compiler, options):
            self.skip(name, f'the run-time libraries of {compiler} are not installed')
            return
        program = self.work / 'program'
        kernel = '-D__KERNEL__' in options
        words = options.split()
        if 'auto-var-init' in options and compiler.startswith('clang'):
            words += self.zero_words(compiler)
        # A kernel's code model does not link in user space: compile with it, run without.
        unlinkable = [w for w in words if w == '-mcmodel=kernel']
        shim = [f'-I{self.tests / "kernel"}'] if kernel else []
        build = [compiler, *self.flags(), *shim]
        if unlinkable:
            made = subprocess.run([*build, *words, '-c', self.work / f'{source}.c', '-o',
                                   self.work / 'kernel.o'], capture_output=True, text=True)
            if made.returncode:
                self.result(False, name, made.stderr)
                return
            words = [w for w in words if w not in unlinkable]
        made = subprocess.run([*build, *words, '-no-pie', self.work / f'{source}.c',
                               self.work / 'sites_test.o', self.work / 'stand_in.o',
                               self.work / 'stand_in_asm.o', '-lcmocka', '-o', program],
                              capture_output=True, text=True)
        if made.returncode:
            self.result(False, name, made.stderr)
            return
        run = subprocess.run([program], capture_output=True, text=True, cwd=self.work,
                             env={'CMOCKA_MESSAGE_OUTPUT': 'TAP',
                                  'ASAN_OPTIONS': 'allow_user_segv_handler=1:handle_sigill=0'})
        bad = [line for line in run.stdout.splitlines() if line.startswith('not ok')]
        self.result(run.returncode == 0, name,
                    '' if run.returncode == 0 else '\n'.join(bad) + '\n' + run.stderr)

    def run(self):
        for compiler in MAIN:
            for level in LEVELS:
                self.one(compiler, level)
                self.one(compiler, f'{level} -DTDX_TRANSPORT_DIRECT')
            for options in MORE:
                self.one(compiler, options)
            for level in LEVELS:
                self.one(compiler, f'{level} {KERNEL}')
            for source in ('open', 'linux'):
                self.one(compiler, '-O2', source)
        for compiler in OTHERS:
            if any(same_version(compiler, main) for main in MAIN):
                continue
            for options in FOR_OTHERS:
                self.one(compiler, options)
        print(f'1..{self.count}')
        return 1 if self.failed else 0


def main(arguments):
    parser = argparse.ArgumentParser(prog='matrix')
    parser.add_argument('--root', type=pathlib.Path, required=True)
    parser.add_argument('--work', type=pathlib.Path, required=True)
    options = parser.parse_args(arguments)
    options.work.mkdir(parents=True, exist_ok=True)
    matrix = Matrix(options.root, options.work)
    matrix.prepare()
    return matrix.run()


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
