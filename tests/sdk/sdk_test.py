#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""A program of one's own, built against what is installed. TAP.

    sdk_test.py --build DIR --source FILE --work DIR

Installs the build below a folder, compiles examples/first-td there by pkg-config, by
the instruction and by the direct transport, and runs it: a TD's life, and the same
with TDH.MEM.TRACK forgotten, which the program's message and its trace must name, and
under a module that is updated.
"""

import argparse
import json
import os
import pathlib
import shlex
import shutil
import subprocess
import sys

PACKAGES = {'trap': ['tdx-machine'], 'direct': ['tdx-machine-direct']}


class Sdk:
    """What was installed below a folder."""

    def __init__(self, build, work):
        self.work = work
        self.root = work / 'root'
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)
        subprocess.run(['meson', 'install', '-C', build, '--no-rebuild', '--quiet',
                        '--destdir', self.root], check=True, stdout=subprocess.DEVNULL)
        self.packages = next(self.root.rglob('pkgconfig'))

    def flags(self, names):
        environment = dict(os.environ, PKG_CONFIG_PATH=str(self.packages),
                           PKG_CONFIG_SYSROOT_DIR=str(self.root))
        run = subprocess.run(['pkg-config', '--cflags', '--libs', *names],
                             env=environment, check=True, capture_output=True, text=True)
        return shlex.split(run.stdout)

    def compile(self, source, name, packages):
        program = self.work / name
        run = subprocess.run(['cc', '-O2', '-Wall', '-Wextra', source, '-o', program,
                              *self.flags(packages)], capture_output=True, text=True)
        return program, run.returncode == 0 and not run.stderr, run.stderr

    def run(self, program, *arguments):
        environment = dict(os.environ, LD_LIBRARY_PATH=str(self.packages.parent))
        return subprocess.run([program, *arguments], env=environment, timeout=60,
                              capture_output=True, text=True)


def lines_of(path):
    return [json.loads(line) for line in path.read_text().splitlines()]


def update_checks(sdk, program, name):
    """The module is updated under the TD, by images that the installed command makes."""
    tdx = next(sdk.root.rglob('bin/tdx'))
    key, image = sdk.work / f'{name}.pem', sdk.work / f'{name}.bin'
    sdk.run(tdx, 'module', 'key', key)
    sdk.run(tdx, 'module', 'image', '--key', key, '--cpu', '0x806F8', '1.5.05', image)
    done = sdk.run(program, '--update', image)
    lines = done.stdout.splitlines()
    yield (done.returncode == 0 and lines[1:2] == ['module updated to 1.5.05'] and
           lines[0] == lines[2] and lines[-1] == 'every page came back',
           f'{name}: a TD lives on under an updated module', done.stdout + done.stderr)
    sdk.run(tdx, 'module', 'image', '--key', key, '--cpu', '0xA06F8', '1.5.05', image)
    done = sdk.run(program, '--update', image)
    yield (done.returncode == 1 and 'SEAMLDR.INSTALL: PSEAMLDR_EUNSUPCPU' in done.stderr,
           f'{name}: an image for another CPU is refused by name', done.stderr)


def checks(sdk, source):
    """(good, name, why) of each check."""
    measurements = set()
    for name, packages in PACKAGES.items():
        program, compiled, said = sdk.compile(source, f'first-td-{name}', packages)
        yield compiled, f'{name}: pkg-config is enough to compile it, without a warning', said
        if not compiled:
            continue
        life = sdk.run(program)
        measurements |= {line for line in life.stdout.splitlines() if line.startswith('MRTD ')}
        yield (life.returncode == 0 and 'every page came back' in life.stdout,
               f'{name}: a TD is built and taken down', life.stdout + life.stderr)
        trace = sdk.work / f'{name}.jsonl'
        forgot = sdk.run(program, '--forget-track', '--trace', trace)
        yield (forgot.returncode == 1 and 'TDX_TLB_TRACKING_NOT_DONE(RCX)' in forgot.stderr and
               'TDH.MEM.TRACK' in forgot.stderr,
               f'{name}: the message says that TDH.MEM.TRACK is missing', forgot.stderr)
        calls = lines_of(trace)
        names = [call['call'] for call in calls]
        yield (names[-2:] == ['TDH.MEM.RANGE.BLOCK', 'TDH.MEM.PAGE.REMOVE'] and
               'TDH.MEM.TRACK' not in names and
               calls[-1]['status'] == 'TDX_TLB_TRACKING_NOT_DONE(RCX)',
               f'{name}: the trace shows it', str(calls[-2:]))
        yield from update_checks(sdk, program, name)
    yield len(measurements) == 1, 'both transports measure the same', str(measurements)


def main(arguments):
    parser = argparse.ArgumentParser(prog='sdk_test')
    parser.add_argument('--build', type=pathlib.Path, required=True)
    parser.add_argument('--source', type=pathlib.Path, required=True)
    parser.add_argument('--work', type=pathlib.Path, required=True)
    options = parser.parse_args(arguments)
    sdk = Sdk(options.build.resolve(), options.work.resolve())
    count = failures = 0
    for good, name, why in checks(sdk, options.source.resolve()):
        count += 1
        failures += not good
        print(f'{"ok" if good else "not ok"} {count} - {name}')
        if not good:
            print('\n'.join('# ' + line for line in why.splitlines()))
    print(f'1..{count}')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
