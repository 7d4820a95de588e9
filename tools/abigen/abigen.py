#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""The generator: from abi/*.toml to every file that is not written by hand.

    abigen.py gen     write what the tables give; touch only what changes
    abigen.py check   red when a generated file differs, is missing or is stale
    abigen.py lint    red when a row contradicts itself

    --root DIR        work on another tree than the one this file is in

An emitter is a Python file beside this one, named in EMITTERS, with

    outputs(abi_dir)  -> {path from the root: text}
    problems(abi_dir) -> ["abi/FILE:LINE: NAME: reason", ...]

problems() is asked first; outputs() is asked only when it found nothing.
"""

import argparse
import importlib
import pathlib
import sys

sys.dont_write_bytecode = True

import table  # noqa: E402  (after the flag, so that no __pycache__ is left behind)

EMITTERS = (
    'virt',
    'module',
    'status',
    'fields',
    'profiles',
    'structs',
    'call_headers',
    'call_table',
    'linux',
)
SHAPE_ERRORS = (AttributeError, IndexError, KeyError, RecursionError, TypeError, ValueError)
TAG = 'Generated from abi/'
HEAD_BYTES = 600
# Where generated files may be; a file with the tag that nobody makes is stale.
PLACES = ('include', 'lib', 'module', 'vcpu', 'vmm', 'cli', 'linux', 'man', 'docs', 'tests',
          'bench', 'examples', 'tools')


def problems(abi_dir, names=EMITTERS):
    """What the emitters' own checks say, each problem in one line."""
    found = []
    for name in names:
        try:
            found += importlib.import_module(name).problems(abi_dir)
        except table.TableError as error:
            found.append(str(error))
        except SHAPE_ERRORS as error:
            # A table so damaged that the emitter's own checks trip over it.
            found.append(f'abi: not a table that {name}.py understands: {error!r}')
    return list(dict.fromkeys(found))


def outputs(abi_dir, names=EMITTERS):
    made = {}
    for name in names:
        for path, text in importlib.import_module(name).outputs(abi_dir).items():
            if path in made:
                raise table.TableError(f'abi: {path} is made by two emitters')
            if TAG not in text[:HEAD_BYTES]:
                raise table.TableError(f'abi: the head of {path} lacks "{TAG}"')
            made[path] = text
    return made


def examine(abi_dir, names=EMITTERS):
    """The problems of the tables and, when there are none, the files they give."""
    found = problems(abi_dir, names)
    if found:
        return found, {}
    try:
        return [], outputs(abi_dir, names)
    except table.TableError as error:
        return [str(error)], {}
    except SHAPE_ERRORS as error:
        return [f'abi: nothing can be made of the tables: {error!r}'], {}


def stale(root, made):
    """Files that say they are generated, but are no output."""
    found = []
    for place in PLACES:
        for path in sorted((root / place).rglob('*')):
            name = path.relative_to(root).as_posix()
            if name in made or name.startswith('tools/abigen/') or not path.is_file():
                continue
            with open(path, 'rb') as file:
                if TAG.encode() in file.read(HEAD_BYTES):
                    found.append(name)
    return found


def gen(root, made):
    changed = 0
    for path, text in made.items():
        target = root / path
        if target.exists() and target.read_bytes() == text.encode():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())
        print(f'abigen: {path}')
        changed += 1
    for path in stale(root, made):
        (root / path).unlink()
        print(f'abigen: {path} removed: no table gives it any more')
        changed += 1
    print(f'abigen: {len(made)} files, {changed} changed')
    return 0


def check(root, made):
    bad = 0
    for path, text in made.items():
        target = root / path
        if not target.exists():
            reason = 'is missing'
        elif target.read_bytes() != text.encode():
            reason = 'differs from abi/'
        else:
            continue
        print(f'{path}: {reason}; run make gen', file=sys.stderr)
        bad += 1
    for path in stale(root, made):
        print(f'{path}: says it is generated, but no table gives it; run make gen',
              file=sys.stderr)
        bad += 1
    if bad:
        return 1
    print(f'abigen: {len(made)} generated files are what the tables give')
    return 0


def main(arguments):
    parser = argparse.ArgumentParser(prog='abigen', description='from abi/*.toml to code')
    parser.add_argument('verb', choices=('gen', 'check', 'lint'))
    parser.add_argument('--root', type=pathlib.Path,
                        default=pathlib.Path(__file__).resolve().parents[2])
    options = parser.parse_args(arguments)
    found, made = examine(options.root / 'abi')
    for line in found:
        print(line, file=sys.stderr)
    if found:
        print(f'abigen: {len(found)} problems in the tables', file=sys.stderr)
        return 1
    if options.verb == 'lint':
        print('abigen: the tables are sound')
        return 0
    return (gen if options.verb == 'gen' else check)(options.root, made)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
