#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""What Linux's own TDX calls cost and what ours would, function by function.

    bench.py --root DIR --work DIR --sources DIR        (make bench-linux)

Linux's arch/x86/virt/vmx/tdx is compiled by kbuild from Debian's kernel sources, and
beside it, with the same flags, functions of ours that do the same work. Both are linked
into a process, where the instruction is a stand-in, and executed one instruction at a
time. Counted is what runs from the function's first instruction to its return, without
what both call outside (clflush_cache_range, the return thunk). At the instruction both
must have the same operands. Writes bench-linux.{md,json}.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / 'calls'))

from count import Program, Unavailable, put_stand_in, run, sources, total, trace  # noqa: E402

PLACE = 'arch/x86/virt/vmx/tdx'
WANTED = ('linux-6.12', 'linux-newest')
FIRST = ('calls.h', 'run.h', 'init.c', 'run.c')		# what every version can compile
TD = ('same.h', 'bare.h', 'same.c', 'bare.c')		# what needs calls for TDs
INPUTS = ('rax', 'rcx', 'rdx', 'r8', 'r9', 'r10', 'r11')
STATIC = ('read_sys_metadata_field', 'do_global_key_config', 'init_tdmr')
# Same work, but no operand to compare: the structures of all registers differ.
OTHER_STRUCTURE = ('tdh_vp_enter',)
PADDING = re.compile(r'^(nop|int3|xchg\s+%ax,%ax|data16|cs nop)')


class Broken(Exception):
    """What is ours to get right and is not."""


def functions_of(path):
    """Name and size of each function of an object."""
    lines = (line.split() for line in run(['nm', '-S', path]).splitlines())
    return {words[3]: int(words[1], 16) for words in lines if len(words) == 4 and
            words[2] in 'tT'}


def section_bytes(path, name):
    lines = (line.split() for line in run(['size', '-A', path]).splitlines())
    return sum(int(words[1]) for words in lines if len(words) == 3 and words[0] == name)


class Build:
    """One kernel version: its objects, ours, and the program of both."""

    def __init__(self, options, version, tree):
        self.root, self.version, self.tree = options.root, version, tree
        self.output = options.work / version
        self.objects = self.output / PLACE
        self.flags = ''

    def kbuild(self):
        has_calls = 'tdh_mem_page_add(' in (self.tree / 'arch/x86/include/asm/tdx.h').read_text()
        files = [HERE / name for name in FIRST + (TD if has_calls else ())]
        files.append(self.root / 'lib/arch/x86_64/enter.S')
        environment = dict(os.environ, EXTRA_CFLAGS=f'-isystem {self.root / "include"}')
        done = subprocess.run([str(self.root / 'linux/kbuild.sh'), self.tree, self.output,
                               'defconfig', HERE / 'distro.config', *files],
                              env=environment, stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE, text=True)
        if done.returncode == 77:
            raise Unavailable(done.stderr.strip())
        if done.returncode:
            lines = [line for line in done.stderr.splitlines() if 'rror' in line] or \
                done.stderr.splitlines() or ['no message']
            raise Broken(lines[0][:200])
        self.ours = [self.objects / (pathlib.Path(name).stem + '.o') for name in FIRST + TD
                     if name.endswith('.c') and name != 'run.c' and (has_calls or name in FIRST)]
        self.flags = self.flags_of('tdx')

    def flags_of(self, stem):
        """What kbuild gave the compiler, without paths and what names the file."""
        line = (self.objects / f'.{stem}.o.cmd').read_text().splitlines()[0]
        return ' '.join(word for word in line.split() if re.match(r'-[fmO]', word) and
                        'prefix-map' not in word)

    def link(self):
        """Linux's functions become linux_*, so that both kinds can be in one program."""
        tdx = functions_of(self.objects / 'tdx.o')
        names = [name for name in tdx if name.startswith('tdh_') or name in STATIC]
        run(['objcopy', *(f'--globalize-symbol={name}' for name in names),
             self.objects / 'tdx.o', self.output / 'tdx.o'])
        run(['objcopy', *(f'--redefine-sym={name}=linux_{name}' for name in names),
             self.output / 'tdx.o'])
        kernel = [self.output / 'tdx.o', self.objects / 'seamcall.o', self.objects / 'enter.o',
                  self.objects / 'run.o', *self.ours]
        merged = self.output / 'linux.o'
        run(['ld', '-r', '-z', 'noexecstack', '-o', merged, *kernel])
        run(['objcopy', '--rename-section', '.data..percpu=kernel_percpu', merged])
        program = self.output / 'bench-linux'
        host = self.root / 'linux/host'
        run(['gcc', '-std=gnu11', '-O1', '-Wall', '-Werror', '-D_GNU_SOURCE', '-fno-pie', '-no-pie',
             '-fno-builtin-printf', '-mstackrealign', f'-I{host}', f'-I{HERE}',
             f'-I{self.root / "include"}', HERE / 'main.c', host / 'kernel.c', merged,
             '-Wl,-z,noexecstack', '-o', program])
        put_stand_in(program)
        self.program = Program(program)
        own = set()
        for path in kernel:
            own |= set(functions_of(path))
        self.foreign = {name for _, _, name in self.program.symbols} - own

    def static_instructions(self, name):
        """Instructions of a function in memory, without what only aligns."""
        places = [(start, size) for start, size, symbol in self.program.symbols
                  if symbol in (name, name + '.cold')]
        inside = [text for at, text in self.program.code.items()
                  if any(start <= at < start + size for start, size in places)]
        while inside and PADDING.match(inside[-1]):
            inside.pop()
        stand_ins = sum(any(start <= at < start + size for start, size in places)
                        for at in self.program.stand_ins)
        return len(inside) - stand_ins

    def cost(self, tracer, name):
        """The cost of one function and the registers at its call; None: not there."""
        if name not in {symbol for _, _, symbol in self.program.symbols}:
            return None, None
        found = trace(self.program, tracer, name, name)
        if not found:
            raise Unavailable(f'{name} is compiled and never run: run.c has no line for it')
        steps, calls = found
        if len(calls) != 1:
            raise Unavailable(f'{name}: {len(calls)} calls instead of one')
        spent = total(self.program, name, steps, self.foreign)
        # The return of a kernel function is a jump that becomes one at boot.
        spent['loads'] += sum(self.program.code.get(rip, '').startswith('ret')
                              for rip, _ in steps
                              if self.program.function_at(rip) == '__x86_return_thunk')
        spent['static'] = self.static_instructions(name)
        return spent, calls[0]


def row(build, tracer, name):
    linux, wanted = build.cost(tracer, f'linux_{name}')
    same, have = build.cost(tracer, f'same_{name}')
    bare, _ = build.cost(tracer, f'bare_{name}')
    if linux and same and name not in OTHER_STRUCTURE:
        for register in INPUTS:
            if wanted[register] and wanted[register] != have[register]:
                raise Unavailable(f'{name}: {register} is {have[register]:#x}, '
                                  f'Linux has {wanted[register]:#x}')
    return {'function': name, 'linux': linux, 'same': same, 'bare': bare}


def measure(build, tracer):
    build.kbuild()
    try:
        build.link()
        return compare(build, tracer)
    except Unavailable as why:
        raise Broken(str(why)) from None


def compare(build, tracer):
    symbols = [name for _, _, name in build.program.symbols]
    names = [name.removeprefix('linux_') for name in symbols if name.startswith('linux_')]
    rows = [row(build, tracer, name) for name in names]
    missing = [r['function'] for r in rows if not r['same']]
    if missing:
        raise Unavailable(f'Linux {build.version} has {", ".join(missing)}, and there is '
                          'nothing of ours that does the same work')
    inlined = [name for name in STATIC if name not in names]
    return {'version': build.version, 'flags': build.flags, 'rows': rows, 'inlined': inlined,
            'sums': sums(build, rows)}


def sums(build, rows):
    """Bytes of all functions compared, with what they share and their fault tables."""
    def text(kind):
        return sum(r[kind]['site_bytes'] for r in rows)
    program = build.program
    wanted = run(['nm', '-u', build.objects / 'tdx.o']).split()
    helpers = [name for name in functions_of(build.objects / 'seamcall.o') if name in wanted]
    enter = program.size('tdh_vp_enter') if any('vp_enter' in r['function'] for r in rows) else 0
    return {
        'linux_text': text('linux'), 'linux_shared': sum(program.size(n) for n in helpers),
        'linux_table': 12 * len(helpers),
        'same_text': text('same'),
        'same_shared': enter + program.size('same_failed'),
        'same_table': sum(section_bytes(path, '__ex_table') for path in build.ours
                          if path.stem in ('same', 'init')) + (12 if enter else 0),
    }


# --- The report --------------------------------------------------------------------

def cell(cost):
    if not cost:
        return '-'
    return (f'{cost["site_bytes"]} / {cost["stack"]} / {cost["static"]} / '
            f'{cost["instructions"]} / {cost["loads"] + cost["stores"]}')


def table(found):
    lines = ['| function | Linux | same work, our call | the call alone |',
             '| --- | ---: | ---: | ---: |']
    for r in found['rows']:
        lines.append(f'| `{r["function"]}` | {cell(r["linux"])} | {cell(r["same"])} | '
                     f'{cell(r["bare"])} |')
    return '\n'.join(lines)


def summary(found):
    s, rows = found['sums'], found['rows']

    def executed(kind):
        return sum(r[kind]['instructions'] for r in rows)

    def most(kind):
        return max(r[kind]['stack'] for r in rows)
    lines = ['| all of them | Linux | same work, our call |', '| --- | ---: | ---: |',
             f'| .text of the functions | {s["linux_text"]} | {s["same_text"]} |',
             f'| .text that they share | {s["linux_shared"]} | {s["same_shared"]} |',
             f'| exception table | {s["linux_table"]} | {s["same_table"]} |',
             f'| instructions executed, each once | {executed("linux")} | {executed("same")} |',
             f'| most stack | {most("linux")} | {most("same")} |']
    return '\n'.join(lines)


def markdown(result):
    text = ('# Linux\'s calls and ours, in a kernel build\n\n'
            f'{result["compiler"]}. Bytes of .text / bytes of stack / instructions in memory / '
            'instructions executed / loads and stores executed, of a call that succeeds at once. '
            'Linux: its own function, out of line. Same work: a function of the same signature '
            'that converts, flushes, marks the caches, tries again for entropy as Linux does, '
            'with our call in it. The call alone: what is left when a caller has addresses at '
            'hand and sees to the rest itself.\n')
    for found in result['versions']:
        text += f'\n## Linux {found["version"]}\n\n{table(found)}\n\n{summary(found)}\n'
        if found['inlined']:
            text += ('\nThe compiler left no function of their own of: '
                     f'{", ".join(found["inlined"])}.\n')
        text += f'\nFlags: `{found["flags"]}`\n'
    if result['skipped']:
        text += '\n## Not counted here\n\n'
        text += ''.join(f'* {name}: {why}\n' for name, why in result['skipped'].items())
    return text


def main(arguments):
    parser = argparse.ArgumentParser(prog='bench-linux')
    for name in ('root', 'work', 'sources'):
        parser.add_argument(f'--{name}', type=pathlib.Path, required=True)
    options = parser.parse_args(arguments)
    for name in ('root', 'work', 'sources'):
        setattr(options, name, getattr(options, name).resolve())
    options.work.mkdir(parents=True, exist_ok=True)
    tracer = options.work / 'trace'
    run(['gcc', '-O1', '-w', HERE.parent / 'calls' / 'trace.c', '-o', tracer])
    result = {'compiler': run(['gcc', '--version']).splitlines()[0], 'versions': [], 'skipped': {}}
    broken = 0
    for wanted in WANTED:
        try:
            version, tree = sources(options, wanted)
            result['versions'].append(measure(Build(options, version, tree), tracer))
        except Unavailable as why:
            result['skipped'][wanted] = str(why)
        except Broken as why:
            result['skipped'][wanted] = f'fails: {why}'
            print(f'bench-linux: {wanted}: {why}', file=sys.stderr)
            broken = 1
    base = options.work.parent / 'bench-linux'
    text = markdown(result)
    base.with_suffix('.md').write_text(text)
    base.with_suffix('.json').write_text(json.dumps(result, indent=1) + '\n')
    print(text)
    print(f'bench-linux: written to {base}.md and .json')
    return broken


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
