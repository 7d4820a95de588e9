#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""What a call costs in the designs that are known, counted. make bench-calls.

    bench.py --root DIR --work DIR --sources DIR

The same call sites are built in every design, the instruction is replaced by a
harmless stand-in of four bytes, and the program is executed one instruction at a
time from the first instruction of the site to its return. Counted are instructions
(without the stand-in), loads and stores, bytes of the site (with its cold part) and of
the shared functions that it ran through, and stack. At the stand-in every operand is
compared with what it must be, so a design cannot be fast by being wrong.

Designs: this project's calls; inline macros (2020) and a function of individual
registers (2021), both rendered here; Linux 6.12 and the newest Linux of Debian's
archive, whose assembly and structure come from the linux-source packages; edk2, whose
assembly comes from its source package. What cannot be had is a column with a reason.
Other projects are quoted, and labelled as recorded. Writes bench-calls.{md,json,svg}.
"""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import report  # noqa: E402
from every import Sites  # noqa: E402
from count import Program, Unavailable, put_stand_in, run, sources, total, trace  # noqa: E402

COMPILERS = ('gcc', 'clang')
PLAIN = ('-O2 -fno-strict-aliasing -mno-red-zone -fno-pic -no-pie -mno-sse -mno-mmx -mno-avx '
         '-fno-asynchronous-unwind-tables -fno-stack-protector -fcf-protection=none').split()
HARDENED = PLAIN + ('-fstack-protector-strong -ftrivial-auto-var-init=zero '
                    '-fcf-protection=branch').split()
CLANG_ZERO = '-enable-trivial-auto-var-init-zero-knowing-it-will-be-removed-from-clang'
FLAGS = {'plain': PLAIN, 'hardened': HARDENED}
# What must be in the registers at the instruction; the values of site.h.
SITES = {
    'mem_page_add': {'rax': 2, 'rcx': 0x100000000, 'rdx': 0x200001000, 'r8': 0x300003000,
                     'r9': 0x400004000},
    'mem_sept_add': {'rax': 3, 'rcx': 0x100000000, 'rdx': 0x200001000, 'r8': 0x300003000},
    'mng_rd': {'rax': 11, 'rcx': 0x200001000, 'rdx': 0x9110000300000010},
    'vp_init_v1': {'rax': 0x10016, 'rcx': 0x200002000, 'rdx': 0x5005, 'r8': 7},
    'phymem_page_reclaim': {'rax': 28, 'rcx': 0x300003000},
    'export_mem': {'rax': 68, 'rcx': 0x100000000, 'rdx': 0x200001000,
                   'r8': 0x0080000500005000, 'r9': 0x600006000, 'r10': 1, 'r11': 0x700007000,
                   'r12': 0x800008000},
    'vp_enter': {'rax': 0, 'rcx': 0x200002000},
    'vp_enter_resume': {'rax': 0, 'rcx': 0x200002000},
    'mem_page_accept': {'rax': 6, 'rcx': 0x100000000},
    'vp_info': {'rax': 1},
    'io_read': {'rax': 0, 'r10': 0, 'r11': 30, 'r12': 1, 'r13': 0, 'r14': 0x3f8},
    'io_write': {'rax': 0, 'r10': 0, 'r11': 30, 'r12': 1, 'r13': 1, 'r14': 0x3f8, 'r15': 0x41},
    'hlt': {'rax': 0, 'r10': 0, 'r11': 12, 'r12': 0},
    'rdmsr': {'rax': 0, 'r10': 0, 'r11': 31, 'r12': 0x6e0},
    'wrmsr': {'rax': 0, 'r10': 0, 'r11': 32, 'r12': 0x6e0, 'r13': 0x41},
    'map_gpa': {'rax': 0, 'r10': 0, 'r11': 0x10001, 'r12': 0x100000000, 'r13': 0x200000},
}
# Of a kernel tree: assembly, one C file, and the headers that need no others.
LINUX_ASSEMBLY = ('arch/x86/virt/vmx/tdx/seamcall.S', 'arch/x86/coco/tdx/tdcall.S')
LINUX_C = 'arch/x86/coco/tdx/tdx-shared.c'
LINUX_HEADERS = ('arch/x86/include/asm/shared/tdx.h', 'arch/x86/include/asm/shared/tdx_errno.h')
LINUX_INTERNAL = 'arch/x86/virt/vmx/tdx/seamcall_internal.h'
EDK2_FILES = ('MdePkg/Library/BaseLib/X64/TdCall.nasm',
              'MdePkg/Library/BaseLib/X64/TdVmcall.nasm')


# --- Where peers come from ------------------------------------------------------

def edk2_sources(options):
    if not shutil.which('nasm'):
        raise Unavailable('nasm is not installed (apt-get install nasm)')
    return sources(options, 'edk2')


# --- Building --------------------------------------------------------------------

class Builder:
    """Programs of one compiler and one set of flags; of every call's sites or of SITES."""

    def __init__(self, options, compiler, flags, every=None):
        self.options, self.compiler, self.every = options, compiler, every
        self.flags = list(FLAGS[flags])
        if compiler == 'clang' and flags == 'hardened':
            self.flags.append(CLANG_ZERO)
        self.folder = options.work / (f'{compiler}-{flags}' + ('-every' if every else ''))
        self.folder.mkdir(exist_ok=True)

    def link(self, name, sites, sources, more=()):
        """@sites: the file of them that is written by hand."""
        program, main, sites = self.folder / name, HERE / 'main.c', HERE / sites
        if self.every:
            text, runs, _ = self.every.source(name)
            main, sites = self.folder / f'{name}-main.c', self.folder / f'{name}-sites.c'
            main.write_text(runs)
            sites.write_text(text)
        run([self.compiler, '-std=gnu11', '-w', *self.flags, f'-I{HERE}', *more, main, sites,
             *sources, '-o', program])
        put_stand_in(program)
        return program

    def ours(self):
        root = self.options.root
        return self.link('ours', 'ours.c', [root / 'lib/arch/x86_64/enter.S'],
                         [f'-I{root / "include"}'])

    def macros2020(self):
        return self.link('macros2020', 'macros2020.c', [])

    def args2021(self):
        return self.link('args2021', 'args2021.c', [HERE / 'args2021.S'])

    def linux(self, name, tree, wrappers):
        """Sites of ours on a kernel's own structure and helpers."""
        own = self.folder / f'{name}-headers'
        shutil.rmtree(own, ignore_errors=True)
        (own / 'asm' / 'shared').mkdir(parents=True)
        for header in LINUX_HEADERS:
            if (tree / header).exists():
                shutil.copy(tree / header, own / 'asm' / 'shared')
        if wrappers:
            shutil.copy(tree / LINUX_INTERNAL, own)
        include = [f'-I{HERE / "shim"}', f'-I{own}', '-include', 'linux/compiler_attributes.h']
        offsets = self.folder / 'offsets'
        run(['gcc', '-w', *include, HERE / 'linux_offsets.c', HERE / 'linux_glue.c', '-o', offsets])
        (own / 'asm' / 'asm-offsets.h').write_text(run([offsets]))
        objects = []
        for source in LINUX_ASSEMBLY:
            target = self.folder / f'{name}-{pathlib.Path(source).stem}.o'
            run([self.compiler, '-D__ASSEMBLY__', f'-I{HERE / "shim"}',
                 f'-I{own}', '-c', tree / source, '-o', target])
            objects.append(target)
        return self.link(name, 'linux.c', [HERE / 'linux_glue.c', tree / LINUX_C, *objects],
                         include + (['-DLINUX_WRAPPERS'] if wrappers else []))

    def edk2(self, tree):
        prefix = self.folder / 'prefix.inc'
        prefix.write_text('%define ASM_PFX(name) name\n')
        objects = []
        for source in EDK2_FILES:
            target = self.folder / (pathlib.Path(source).stem + '.o')
            run(['nasm', '-f', 'elf64', '-P', prefix, f'-I{tree / "MdePkg/Include"}/',
                 tree / source, '-o', target])
            objects.append(target)
        return self.link('edk2', 'edk2.c', objects)


# --- All of it ---------------------------------------------------------------------

def designs(options):
    """(key, label, build) of each design; build is a reason where it cannot be had."""
    yield 'ours', 'ours', lambda b: b.ours()
    yield 'macros2020', 'macros (2020)', lambda b: b.macros2020()
    yield 'args2021', 'arguments (2021)', lambda b: b.args2021()
    for key, wanted, newest in (('linux612', 'linux-6.12', False),
                                ('linux_newest', 'linux-newest', True)):
        try:
            version, tree = sources(options, wanted)
            yield key, f'Linux {version}', lambda b, k=key, t=tree, w=newest: b.linux(k, t, w)
        except Unavailable as error:
            yield key, wanted.replace('linux-', 'Linux, '), str(error)
    try:
        version, tree = edk2_sources(options)
        yield 'edk2', f'edk2 {version}', lambda b, t=tree: b.edk2(t)
    except Unavailable as error:
        yield 'edk2', 'edk2', str(error)


def check(site, calls, wanted):
    if len(calls) != 1:
        raise Unavailable(f'{site}: {len(calls)} calls instead of one')
    for reg, want in wanted.items():
        if calls[0][reg] != want:
            raise Unavailable(f'{site}: {reg} is {calls[0][reg]:#x}, not {want:#x}')


def count(program, tracer, site, wanted):
    """The cost of one site, or None where the design has none; checks the operands."""
    if f'site_{site}' not in {name for _, _, name in program.symbols}:
        return None
    steps, calls = trace(program, tracer, site, f'site_{site}')
    check(site, calls, wanted)
    return total(program, f'site_{site}', steps)


def measure(options, chosen, sites, every=None):
    """Costs of @sites, {site: registers at the instruction}, in each design."""
    tracer = options.work / 'trace'
    run(['gcc', '-O1', '-w', HERE / 'trace.c', '-o', tracer])
    found = []
    for compiler in COMPILERS:
        for flags in FLAGS:
            if not shutil.which(compiler):
                continue
            builder = Builder(options, compiler, flags, every)
            for at, (key, label, build) in enumerate(chosen):
                if isinstance(build, str):
                    continue
                try:
                    program = Program(build(builder))
                except Unavailable as error:
                    if key == 'ours':
                        raise
                    # A peer that does not compile is a column with a reason.
                    chosen[at] = (key, label, str(error))
                    found = [row for row in found if row['design'] != key]
                    continue
                for site, wanted in sites.items():
                    cost = count(program, tracer, site, wanted)
                    if cost:
                        found.append({'compiler': compiler, 'flags': flags, 'design': key,
                                      'leaf': site, **cost})
    return found


def main(arguments):
    parser = argparse.ArgumentParser(prog='bench-calls')
    for name in ('root', 'work', 'sources'):
        parser.add_argument(f'--{name}', type=pathlib.Path, required=True)
    options = parser.parse_args(arguments)
    for name in ('root', 'work', 'sources'):
        setattr(options, name, getattr(options, name).resolve())
    options.work.mkdir(parents=True, exist_ok=True)
    chosen = list(designs(options))
    try:
        found = measure(options, chosen, SITES)
        every = Sites(options.root)
        all_found = measure(options, chosen, {f.name: every.wanted(f) for f in every.all}, every)
    except Unavailable as error:
        print(f'bench-calls: {error}', file=sys.stderr)
        return 1
    columns = [{'design': key, 'label': label,
                'skipped': build if isinstance(build, str) else None}
               for key, label, build in chosen]
    versions = {name: run([name, '--version']).splitlines()[0] for name in COMPILERS
                if shutil.which(name)}
    result = {'compilers': versions, 'flags': {k: ' '.join(v) for k, v in FLAGS.items()},
              'designs': columns, 'counts': found, 'every_call': all_found,
              'recorded': report.RECORDED}
    text = report.markdown(result, list(SITES))
    listing = report.every(result, [f.name for f in every.all])
    base = options.work / 'bench-calls'
    base.with_suffix('.json').write_text(json.dumps(result, indent=1) + '\n')
    base.with_suffix('.md').write_text(text + listing)
    base.with_suffix('.svg').write_text(report.chart(result, list(SITES)))
    print(text + report.medians(result))
    print(f'bench-calls: written to {base}.md, .json and .svg')
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
