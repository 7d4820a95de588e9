#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""The kernel modules of linux/ on Debian's stock kernel, in QEMU without KVM. TAP.

    check.py BUILD [--tools | --debug]

Builds them against the headers of that kernel, boots it with a busybox initramfs
whose init (linux/tests/init) loads and unloads them, and judges what it said.
Skips with the reason where the kernel, its headers or QEMU cannot be had.
Everything made is below BUILD/linux; nothing is installed. With --tools the guest
also has perf and bpftrace of this machine, and runs linux/examples with them. With
--debug it is a kernel built from Debian's linux-source-6.12 with KASAN, lockdep and
UBSAN (linux/debug-kernel.sh); what is made is below BUILD/linux-debug.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tomllib

ROOT = pathlib.Path(__file__).resolve().parents[1]
FOLDERS = ('include', 'lib', 'linux', 'module')
QEMU = 'qemu-system-x86_64'
BOOT_SECONDS = 300
# Out of tree and unsigned; everything else in /proc/sys/kernel/tainted is our fault.
TAINT_ALLOWED = 1 << 12 | 1 << 13
TROUBLE = re.compile(r'warning|bug:|oops|call trace|\brcu\b|lockdep|possible (circular|'
                     r'recursive)|soft lockup|hung task|ubsan|kasan|general protection|'
                     r'invalid opcode|scheduling while atomic|sleeping function|stall', re.I)


class Skip(Exception):
    """Why nothing can be checked here."""


class Tap:
    def __init__(self):
        self.count = self.failed = 0

    def case(self, good, rule, notes=()):
        self.count += 1
        self.failed += not good
        print(f'{"ok" if good else "not ok"} {self.count} - {rule}', flush=True)
        for note in list(notes)[:40] if not good else []:
            print(f'# {note}', flush=True)

    def skip(self, rule, reason):
        self.count += 1
        print(f'ok {self.count} - {rule} # SKIP {reason}', flush=True)

    def end(self):
        print(f'1..{self.count}')
        return 1 if self.failed else 0


def run(*command, **options):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          errors='replace', check=False, **options)


# --- What is needed --------------------------------------------------------------

def ask(script, *arguments):
    """The path that a script prints, or its last words as the reason to skip."""
    found = subprocess.run([ROOT / script, *arguments], stdout=subprocess.PIPE,
                           stderr=subprocess.PIPE, text=True, check=False)
    if found.returncode:
        raise Skip((found.stderr.strip().splitlines() or [f'{script} failed'])[-1])
    return pathlib.Path(found.stdout.strip())


def stock_kernel(build):
    """(image, modules, release) of Debian's 6.12 kernel."""
    folder = ask('tools/run/kernel.sh', build / 'kernel')
    image = next(folder.glob('boot/vmlinuz-*'))
    return image, folder / 'lib/modules', image.name.removeprefix('vmlinuz-')


def debug_kernel(build):
    """The same of a kernel of our own, which has all that it needs built in; its headers."""
    folder = ask('linux/debug-kernel.sh', build)
    return folder / 'arch/x86/boot/bzImage', folder / 'modules', folder


def need(tool, package):
    if not shutil.which(tool):
        raise Skip(f'{tool} is missing: apt-get install {package}')


# --- Building ----------------------------------------------------------------------

class Builder:
    """kbuild on a copy of the tree: it writes beside the sources."""

    def __init__(self, work, headers):
        self.headers = headers
        self.work = work

    def copy(self, name):
        tree = self.work / name
        for folder in FOLDERS:
            for path in (ROOT / folder).rglob('*'):
                target = tree / path.relative_to(ROOT)
                if not path.is_file() or '/tests/guest' in str(path):
                    continue
                if target.exists() and target.stat().st_mtime == path.stat().st_mtime:
                    continue
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(path, target)
        # Sources that are gone must not be built, and what kbuild makes stays.
        for path in tree.rglob('*.[chS]'):
            if not (ROOT / path.relative_to(tree)).exists() and not path.name.endswith('.mod.c'):
                path.unlink()
        return tree

    def make(self, folder, *variables):
        return run('make', '-C', self.headers, f'-j{os.cpu_count()}', f'M={folder}', *variables)


def complaints(made):
    """What a build said beside what it does."""
    return [line for line in made.stdout.splitlines()
            if line.strip() and not re.match(r'  [A-Z][A-Z0-9]* |make(\[\d+\])?: (Enter|Leav)|'
                                             r'Skipping BTF generation', line)]


def symbols(folder):
    """{exported symbol of tdxkit: namespace} as the last build in a folder left it."""
    rows = [line.split('\t') for line in (folder / 'Module.symvers').read_text().splitlines()]
    return {row[1]: row[4] for row in rows if row[2].endswith('/tdxkit')}


def granted(tests):
    """The exported symbols that the table has."""
    rows = tomllib.loads((ROOT / 'abi/consumers.toml').read_text())['consumer']
    return {f'tdxkit_{call}' for row in rows if tests or not row.get('test')
            for call in row['calls']}


def build_all(tap, builder):
    """The modules as the tests need them, and what the builds themselves show."""
    production, tree = builder.copy('production'), builder.copy('tree')
    made = builder.make(production / 'linux/tdxkit', 'W=1')
    tap.case(made.returncode == 0 and not complaints(made),
             'tdxkit.ko builds without a word at W=1', complaints(made))
    made = builder.make(tree / 'linux', 'W=1', 'TDXKIT_TESTS=1')
    if made.returncode:
        tap.case(False, 'the modules and their tests build', complaints(made))
        return None
    tap.case(not complaints(made), 'the tests build without a word at W=1', complaints(made))
    for folder, tests in ((production / 'linux/tdxkit', False), (tree / 'linux', True)):
        have, wanted = set(symbols(folder)), set(granted(tests))
        tap.case(have == wanted, 'exported is what the table grants, and nothing else'
                 + (', with the tests' if tests else ''), sorted(have ^ wanted))
    bare = [name for name, space in symbols(production / 'linux/tdxkit').items() if not space]
    tap.case(not bare, 'no symbol is exported to everybody', bare)
    build_stranger(tap, builder, tree)
    return tree


def build_stranger(tap, builder, tree):
    """modpost refuses it; against exports that hide their namespaces it builds."""
    folder = tree / 'linux/tests/stranger'
    true, forged = tree / 'linux/Module.symvers', tree / 'forged.symvers'
    made = builder.make(folder, f'KBUILD_EXTRA_SYMBOLS={true}')
    tap.case(made.returncode != 0 and 'but does not import it' in made.stdout,
             'a module that is not on the list does not build', complaints(made))
    forged.write_text('\n'.join('\t'.join(line.split('\t')[:4]) + '\t'
                                for line in true.read_text().splitlines()) + '\n')
    made = builder.make(folder, f'KBUILD_EXTRA_SYMBOLS={forged}')
    tap.case(made.returncode == 0, 'a module that is not on the list builds against forged exports',
             complaints(made))


def branches(lines):
    """Instructions from a function's start to its first return, as they run untraced."""
    for line in lines:
        yield line
        if '__x86_return_thunk' in line or re.search(r'\bret\b', line):
            return


def untraced_path(tap, tree):
    """Without a listener there is no call, no push and no branch but two no-operations."""
    module = tree / 'linux/tdxkit/tdxkit.ko'
    text = run('objdump', '-d', '-r', '--no-show-raw-insn', '-j', '.text', module).stdout
    bad, seen = [], 0
    for name, body in re.findall(r'^\w+ <(tdxkit_(?:tdh|seamldr)_\w+)>:\n(.*?)(?:\n\n|\Z)', text,
                                 re.S | re.M):
        lines = re.sub(r'\n\s+\w+: (R_X86_64_\w+)\s+(\S+)', r' \2', body).splitlines()
        path = list(branches(lines))
        calls = [line for line in path if re.search(r'\bcall\b', line) and '__fentry__' not in line]
        pauses = [line for line in path if re.search(r'xchg\s+%ax,%ax|nopl?\s+0x0\(%rax', line)]
        seen += 1
        if calls or len(pauses) != 2 or not any('seamcall' in line for line in path):
            bad += [f'{name}:'] + path
    tap.case(seen > 20 and not bad, 'untraced, a call is two no-operations and the instruction',
             bad or [f'{seen} functions seen'])


# --- The guest ----------------------------------------------------------------------

def kernel_module(modules, name):
    """A module of the stock kernel, unpacked."""
    found = sorted(modules.rglob(f'{name}.ko*'))
    if not found:
        return None
    path = found[0]
    if path.suffix == '.xz':
        return subprocess.run(['xz', '-dc', path], stdout=subprocess.PIPE, check=True).stdout
    return path.read_bytes()


def needed_modules(modules, module):
    """Modules of the stock kernel that one of ours depends on, in loading order."""
    found = re.search(rb'\0depends=([^\0]*)', module.read_bytes())
    return [name for name in (found[1].decode() if found else '').split(',')
            if name and kernel_module(modules, name)]


def add_tools(root):
    """perf and bpftrace of this machine with their libraries, and the examples."""
    (root / 'tools').mkdir()
    shutil.copy(ROOT / 'linux/tests/tools.sh', root / 'tools')
    shutil.copytree(ROOT / 'linux/examples', root / 'examples')
    for tool in ('perf', 'bpftrace'):
        found = shutil.which(tool)
        if not found:
            continue
        libraries = re.findall(r'(/\S+) \(0x', run('ldd', found).stdout)
        for path in [found] + libraries:
            target = root / (f'usr/bin/{tool}' if path == found else path[1:])
            target.parent.mkdir(parents=True, exist_ok=True)
            if not target.exists():
                shutil.copy(pathlib.Path(path).resolve(), target)


def initramfs(work, tree, modules, tools):
    root = work / 'root'
    shutil.rmtree(root, ignore_errors=True)
    (root / 'modules').mkdir(parents=True)
    (root / 'bin').mkdir()
    shutil.copy(shutil.which('busybox'), root / 'bin/busybox')
    (root / 'bin/sh').symlink_to('busybox')
    shutil.copy(ROOT / 'linux/tests/init', root / 'init')
    (root / 'init').chmod(0o755)
    ours = sorted((tree / 'linux').rglob('*.ko'))
    needed = []
    for path in ours:
        shutil.copy(path, root / 'modules')
        needed += [name for name in needed_modules(modules, path) if name not in needed]
    for name in needed:
        (root / f'modules/{name}.ko').write_bytes(kernel_module(modules, name))
    (root / 'modules/needed').write_text(''.join(f'{name}.ko\n' for name in needed))
    if tools:
        add_tools(root)
    names = '\0'.join(str(path.relative_to(root)) for path in sorted(root.rglob('*'))) + '\0'
    image = work / 'initramfs.cpio'
    with open(image, 'wb') as file:
        subprocess.run(['cpio', '--quiet', '--null', '-o', '-H', 'newc'], cwd=root, check=True,
                       input=names.encode(), stdout=file)
    return image


def boot(image, initrd, log, megabytes):
    """The console's text. An oops makes the kernel loud and ends the run."""
    command = [QEMU, '-accel', 'tcg,thread=multi', '-cpu', 'max', '-m', str(megabytes),
               '-smp', '2,sockets=1,cores=2', '-nographic', '-no-reboot', '-nic', 'none',
               '-kernel', image, '-initrd', initrd,
               '-append', 'console=ttyS0 loglevel=1 oops=panic panic=-1']
    try:
        subprocess.run(command, stdin=subprocess.DEVNULL, stdout=open(log, 'wb'),
                       stderr=subprocess.STDOUT, timeout=BOOT_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        pass
    return log.read_text(errors='replace').replace('\r', '')


class Story:
    """What the guest said, by step."""

    def __init__(self, text):
        self.text = text
        self.steps, self.events, self.facts = {}, {}, {}
        self.log = []
        step, into = '', None
        for line in text.splitlines():
            mark = re.match(r'.*?@@ (\w+) ?(.*)', line)
            if not mark:
                if into is not None:
                    into.append(line)
                continue
            word, rest = mark.groups()
            into = None
            if word == 'step':
                step = rest
                self.steps[step] = []
            elif word in ('insmod', 'rmmod'):
                self.steps.setdefault(step, []).append((word, *rest.rsplit(' ', 1)))
            elif word == 'events':
                into = self.events.setdefault(rest, [])
            elif word == 'log':
                into = self.log
            else:
                self.facts[word] = rest

    def ended(self, step, word, module):
        """Exit statuses of the loads or unloads of a module in a step."""
        return [int(code) for w, name, code in self.steps.get(step, [])
                if (w, name) == (word, module)]

    def said_since_init(self):
        """The kernel log from the first step on; what a kernel says of itself is not ours."""
        marks = [place for place, line in enumerate(self.log) if 'check: step' in line]
        return self.log[marks[0]:] if marks else []

    def said(self, step):
        """The kernel log of a step."""
        found, inside = [], False
        for line in self.log:
            mark = re.search(r'check: step (\w+)', line)
            if mark:
                inside = mark[1] == step
            elif inside:
                found.append(line)
        return found


def judge_modules(tap, story):
    for step, entries in story.steps.items():
        for word, module, code in entries:
            if module != 'tdxkit-stranger':
                tap.case(code == '0', f'{step}: {word} {module}',
                         [f'exit status {code}'] + story.said(step))
    for step in story.steps:
        for line in story.said(step):
            found = re.search(r'tdx(?:kit-client|sim_test): (not )?ok - (.*)', line)
            if found:
                tap.case(not found[1], f'{step}: {found[2]}', story.said(step))


def judge_stranger(tap, story):
    said = story.said('stranger')
    refused = [line for line in said if 'tdxkit_stranger: module uses symbol' in line
               and 'but does not import it' in line]
    loaded = [line for line in said if 'tdxkit-stranger: loaded' in line]
    tap.case(bool(refused) and not loaded and
             story.ended('stranger', 'insmod', 'tdxkit-stranger') not in ([], [0]),
             'the kernel refuses a module that is not on the list, in its own words', said)


CALL = re.compile(r'\[(?P<cpu>\d+)\] .*?seamcall: (?P<call>\S+)(?: v\d)? tdr=(?P<tdr>\S+) '
                  r'tdvpr=(?P<tdvpr>\S+) gpa=(?P<gpa>\S+) level=(?P<level>\S+)$')
RETURN = re.compile(r'\[(?P<cpu>\d+)\] .*?seamret: (?P<call>\S+)(?: v\d)? tdr=(?P<tdr>\S+) '
                    r'tdvpr=(?P<tdvpr>\S+) gpa=(?P<gpa>\S+) level=(?P<level>\S+) '
                    r'status=(?P<name>\S+) \((?P<status>0x[0-9a-f]+)\)$')


def judge_trace(tap, story):
    events = story.events.get('traced', [])
    calls = [m for m in map(CALL.search, events) if m]
    returns = [m for m in map(RETURN.search, events) if m]
    wanted = ['TDH.SYS.INIT', 'TDH.MNG.CREATE', 'TDH.MNG.INIT', 'TDH.VP.INIT', 'TDH.MEM.SEPT.ADD',
              'TDH.MEM.PAGE.ADD', 'TDH.MR.EXTEND', 'TDH.MR.FINALIZE', 'TDH.MNG.RD',
              'TDH.VP.ENTER', 'TDH.MEM.RANGE.BLOCK', 'TDH.MEM.PAGE.REMOVE', 'TDH.VP.FLUSH',
              'TDH.MNG.KEY.FREEID', 'TDH.PHYMEM.PAGE.RECLAIM']
    missing = [name for name in wanted if name not in {m['call'] for m in calls}]
    tap.case(not missing, 'each call of a TD\'s life is an event seamcall', missing)
    tap.case([m['call'] for m in calls] == [m['call'] for m in returns] != [],
             'each seamcall has its seamret', events[:30])
    pages = [(int(m['gpa'], 16), m['level']) for m in calls if m['call'] == 'TDH.MEM.PAGE.ADD']
    tap.case(pages == [(0x100000 + i * 4096, '4K') for i in range(4)],
             'an event has the GPA and the level', [str(pages)])
    tables = [m['level'] for m in calls if m['call'] == 'TDH.MEM.SEPT.ADD']
    tap.case(tables == ['512G', '1G', '2M'], 'an event names the level', [str(tables)])
    created = {m['tdr'] for m in calls if m['call'] == 'TDH.MNG.CREATE'}
    owners = {m['tdr'] for m in calls if m['call'] in ('TDH.MEM.PAGE.ADD', 'TDH.MR.EXTEND')}
    tap.case(len(created) == 1 and created == owners, 'an event has the TD',
             [str(created), str(owners)])
    vcpus = {m['tdvpr'] for m in calls if m['call'] in ('TDH.VP.CREATE', 'TDH.VP.ENTER')}
    tap.case(len(vcpus) == 1 and '-' not in vcpus, 'an event has the vCPU', [str(vcpus)])
    odd = [(m['call'], m['name']) for m in returns if int(m['status'], 16) >> 63]
    tap.case(odd == [('TDH.SYS.INIT', 'TDX_SYS_INIT_NOT_PENDING'),
                     ('TDH.MNG.CREATE', 'TDX_PAGE_METADATA_INCORRECT')],
             'an event has the status by its name', [str(odd)])
    errors = [m['name'] for m in map(RETURN.search, story.events.get('filtered', [])) if m]
    tap.case(errors == ['TDX_SYS_INIT_NOT_PENDING', 'TDX_PAGE_METADATA_INCORRECT'],
             'events can be filtered by status', [str(errors)])
    for name in ('off', 'untraced'):
        tap.case(story.events.get(name) == [], f'no event without a listener ({name})',
                 story.events.get(name, ['no answer']))


def judge_concurrency(tap, story):
    events = story.events.get('concurrent', [])
    adds = [m for m in map(CALL.search, events) if m]
    tap.case(len(adds) == 16 and {m['cpu'] for m in adds} == {'000', '001'},
             'two CPUs built two TDs each, and events can be filtered by call', events[:20])


def judge_tools(tap, story):
    """Each tool that the guest had: the call that is refused has to be in its words."""
    said = story.events.get('perf')
    if said is not None:
        refused = [line for line in said if 'tdxkit:seamret: TDH.MNG.CREATE' in line
                   and 'status=TDX_PAGE_METADATA_INCORRECT' in line]
        added = [line for line in said if re.search(
            r'tdxkit:seamcall: TDH.MEM.PAGE.ADD tdr=0x\w+ tdvpr=- gpa=0x100000 level=4K', line)]
        counted = [line for line in said if line.split() == ['64', 'TDH.MR.EXTEND', 'TDX_SUCCESS']]
        tap.case(len(refused) == len(added) == len(counted) == 1,
                 'perf shows a TD\'s life', said[-40:])
    said = story.events.get('bpftrace')
    if said is not None:
        refused = [line for line in said if re.search(
            r'TDH.MNG.CREATE +\w+ +\w+ +TDX_PAGE_METADATA_INCORRECT', line)]
        counted = [line for line in said if '@status[TDH.MR.EXTEND, TDX_SUCCESS]: 64' in line]
        owned = [line for line in said if line.startswith('@calls_of_td[')]
        tap.case(len(refused) == len(counted) == len(owned) == 1,
                 'bpftrace shows a TD\'s life', said[-40:])


def judge_log(tap, story):
    tap.case(story.facts.get('left') == '0', 'everything can be unloaded', [str(story.facts)])
    tainted = int(story.facts.get('tainted', '-1'))
    tap.case(tainted >= 0 and not tainted & ~TAINT_ALLOWED,
             'the kernel is tainted by nothing but unsigned modules from outside',
             [f'tainted {tainted}'])
    said = story.said_since_init()
    bad = [line for line in said if TROUBLE.search(line)]
    tap.case(said != [] and not bad, 'the kernel log has no warning, BUG or stall',
             bad or story.text.splitlines()[-40:])
    counts = [line for line in story.log if re.search(r'tdxsim: .*violations?', line)]
    if 'simulator' in story.steps:
        tap.case(len(counts) >= 2 and all(' 0 violations' in line for line in counts),
                 'the software module ended with no violation of its invariants', counts)


def main(arguments):
    tools, debug = '--tools' in arguments, '--debug' in arguments
    if len(arguments) != 1 + tools + debug:
        sys.exit(__doc__)
    build = pathlib.Path(arguments[0]).resolve()
    tap = Tap()
    try:
        need(QEMU, 'qemu-system-x86')
        need('busybox', 'busybox-static')
        need('cpio', 'cpio')
        if debug:
            image, modules, headers = debug_kernel(build)
            name = 'a 6.12 with KASAN, lockdep and UBSAN'
        else:
            image, modules, release = stock_kernel(build)
            headers = ask('linux/headers.sh', build / 'kernel', release)
            name = f'Debian\'s {release}'
    except Skip as reason:
        print(f'1..0 # SKIP {reason}')
        return 0
    work = build / ('linux-debug' if debug else 'linux')
    work.mkdir(parents=True, exist_ok=True)
    tree = build_all(tap, Builder(work, headers))
    if tree:
        # KASAN puts checks of its own between the instructions.
        if not debug:
            untraced_path(tap, tree)
        story = Story(boot(image, initramfs(work, tree, modules, tools), work / 'console.log',
                           1024 if tools or debug else 512))
        tap.case('end' in story.steps, f'{name} boots and the run ends',
                 story.text.splitlines()[-40:])
        judge_stranger(tap, story)
        judge_modules(tap, story)
        if 'simulator' in story.steps:
            judge_trace(tap, story)
            judge_concurrency(tap, story)
        if tools:
            judge_tools(tap, story)
        judge_log(tap, story)
    return tap.end()


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
