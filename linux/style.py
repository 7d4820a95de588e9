#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""What the kernel's own tools say of linux/: checkpatch, kernel-doc, sparse, clang. TAP.

    style.py BUILD

checkpatch and kernel-doc come from Debian's kernel source, which is unpacked below
BUILD/sources. Every clang of this machine compiles the modules against that source,
configured for it, and gcc against the newest source in the archive. A tool that is
missing is a case that is skipped.
"""

import pathlib
import re
import shutil
import sys

sys.dont_write_bytecode = True

import check  # noqa: E402  (after the flag, so that no __pycache__ is left behind)

# What checkpatch says here and is not followed, and why.
IGNORED = {
    'LINUX_VERSION_CODE': 'code outside the tree has to ask which kernel it is built for',
    'CONSTANT_COMPARISON': 'takes the version of that question for a variable',
    'MACRO_ARG_UNUSED': 'modules and namespaces are the two ways to export; one is unused',
}
# The layout of TRACE_EVENT() in every header of the kernel.
IGNORED_IN_TRACE = ('OPEN_ENDED_LINE', 'PARENTHESIS_ALIGNMENT')
# Built as a process, by rules of its own.
NOT_KERNEL = ('linux/host/',)


def kernel_files():
    found = [path.relative_to(check.ROOT).as_posix()
             for path in sorted((check.ROOT / 'linux').rglob('*.[chS]'))]
    return [name for name in found if not name.startswith(NOT_KERNEL)]


def checkpatch(tap, source):
    found = []
    for name in kernel_files():
        ignored = [*IGNORED, *(IGNORED_IN_TRACE if name.endswith('/trace.h') else ())]
        said = check.run('perl', source / 'scripts/checkpatch.pl', '--no-tree', '--strict',
                         '--terse', '--show-types', '--max-line-length=100', '--ignore',
                         ','.join(ignored), '-f', name, cwd=check.ROOT)
        found += [line for line in said.stdout.splitlines() if re.match(r'\S+:\d+: ', line)]
    tap.case(not found, 'checkpatch --strict says nothing', found)


def kernel_doc(tap, source):
    names = [name for name in kernel_files() if name.endswith('.h')]
    said = check.run(source / 'scripts/kernel-doc', '-none', *names, cwd=check.ROOT)
    lines = [line for line in said.stdout.splitlines() if 'no structured comments' not in line]
    tap.case(said.returncode == 0 and not lines, 'kernel-doc reads every comment', lines)


def sparse(tap, builder):
    tree = builder.copy('sparse')
    if not shutil.which('sparse'):
        tap.skip('sparse says nothing', 'apt-get install sparse')
        return
    made = builder.make(tree / 'linux', 'C=2', 'TDXKIT_TESTS=1')
    checked = made.stdout.count('  CHECK ')
    said = check.complaints(made)
    tap.case(made.returncode == 0 and checked and not said, 'sparse says nothing',
             said or [f'{checked} files were checked'])


def clangs():
    """Every clang of this machine, by number."""
    found = {path.resolve(): path.name for path in sorted(pathlib.Path('/usr/bin').glob('clang-*'))
             if re.fullmatch(r'clang-\d+', path.name)}
    return sorted(found.values(), key=lambda name: int(name.split('-')[1]))


def configure(source, output, compiler):
    """A kernel's build folder for a compiler, as far as modules need it."""
    # Of the kernel that the tests run on, but with frames as they are without checks.
    wanted = ''.join(line for line in
                     (check.ROOT / 'linux/tests/debug.config').read_text().splitlines(True)
                     if not re.search('KASAN|UBSAN', line))
    mark, fragment = output / '.prepared', output / '.fragment'
    if mark.exists() and mark.read_text() == wanted:
        return True
    output.mkdir(parents=True, exist_ok=True)
    fragment.write_text(wanted)
    make = ['make', '-s', '-C', source, f'O={output}', f'CC={compiler}']
    steps = ([*make, 'tinyconfig'],
             [source / 'scripts/kconfig/merge_config.sh', '-m', '-O', output, output / '.config',
              fragment],
             [*make, 'olddefconfig'], [*make, '-j2', 'modules_prepare'])
    for step in steps:
        made = check.run(*step, cwd=output)
        if made.returncode:
            print('\n'.join(f'# {line}' for line in made.stdout.splitlines()[-20:]))
            return False
    mark.write_text(wanted)
    return True


def newest(tap, build, work):
    """The newest kernel: exports to modules by name."""
    rule = 'the newest Linux in Debian\'s archive builds the modules, and refuses a stranger'
    try:
        said = check.ask('tools/debian-source.sh', build / 'sources', 'linux-newest').as_posix()
    except check.Skip as reason:
        tap.skip(rule, reason)
        return
    version, source = said.split(' ', 1)
    if not configure(pathlib.Path(source), work / version, 'gcc'):
        tap.skip(rule, f'Linux {version} cannot be configured')
        return
    builder = check.Builder(work, work / version)
    tree = builder.copy(f'tree-{version}')
    made = builder.make(tree / 'linux', 'CC=gcc', 'W=1', 'TDXKIT_TESTS=1', 'KBUILD_MODPOST_WARN=1')
    tap.case(made.returncode == 0 and not complaints(made),
             f'Linux {version} builds the modules without a word at W=1', complaints(made))
    if made.returncode:
        return
    spaces = set(check.symbols(tree / 'linux').values())
    tap.case(spaces and all(space.startswith('module:') for space in spaces),
             f'Linux {version} exports to modules by name', sorted(spaces))
    symbols = tree / 'linux/Module.symvers'
    refused = builder.make(tree / 'linux/tests/stranger', 'CC=gcc', 'KBUILD_MODPOST_WARN=1',
                           f'KBUILD_EXTRA_SYMBOLS={symbols}')
    tap.case('but does not import it' in refused.stdout,
             f'Linux {version} refuses a module that is not on the list',
             refused.stdout.splitlines()[-20:])


def complaints(made):
    """The kernel itself was not linked: its symbols are not known."""
    return [line for line in check.complaints(made)
            if not re.search(r'modpost: |Module.symvers|MODPOST_WARN|many unresolved|own risk|'
                             r'may not have dependencies',
                             line)]


def clang(tap, source, work, compiler):
    rule = f'{compiler} compiles the modules without a word at W=1'
    output = work / compiler
    if not configure(source, output, compiler):
        tap.skip(rule, f'{source.name} cannot be configured for it')
        return
    builder = check.Builder(work, output)
    made = builder.make(builder.copy(f'tree-{compiler}') / 'linux', f'CC={compiler}', 'W=1',
                        'TDXKIT_TESTS=1', 'KBUILD_MODPOST_WARN=1')
    said = complaints(made)
    tap.case(made.returncode == 0 and not said, rule, said)


def main(arguments):
    if len(arguments) != 1:
        sys.exit(__doc__)
    build = pathlib.Path(arguments[0]).resolve()
    work = build / 'linux'
    work.mkdir(parents=True, exist_ok=True)
    tap = check.Tap()
    try:
        source = pathlib.Path(check.ask('tools/debian-source.sh', build / 'sources',
                                        'linux-6.12').as_posix().split(' ', 1)[1])
        checkpatch(tap, source)
        kernel_doc(tap, source)
    except check.Skip as reason:
        source = None
        tap.skip('checkpatch, kernel-doc and clang', reason)
    try:
        headers = check.ask('linux/headers.sh', build / 'kernel', check.stock_kernel(build)[2])
        sparse(tap, check.Builder(work, headers))
    except check.Skip as reason:
        tap.skip('sparse says nothing', reason)
    newest(tap, build, work)
    for compiler in clangs() if source else ():
        clang(tap, source, work, compiler)
    return tap.end()


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
