#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Damaged tables never make the generator crash. TAP, a line a table.

    fuzz_test.py [--rounds N] [--seed N]

Each round changes one table at random: bytes, lines, values, keys. Then lint has to
say what is wrong, every problem in one line; or, where the damage is no damage, the
tables have to give files. An exception that escapes, or anything else, fails.
"""

import argparse
import random
import re
import sys
import tempfile

import tap

import abigen  # noqa: E402  (tap knows where it is)

VALUES = ('0', '-1', '18446744073709551616', '1e400', '""', '"rsp"', '"\\u0000"', '[]', '[[]]',
          '[1, "a"]', '{ }', '{ a = 1 }', 'true', '1979-05-27', '"' + 'x' * 5000 + '"', 'nan')
PROBLEM = re.compile(r'abi(/[\w.]+(:\d+)?)?: \S')


def change_value(text, random_):
    """Another value for one key."""
    keys = list(re.finditer(r'^(\s*[\w"-]+\s*=\s*)(.*)$', text, re.M))
    if not keys:
        return text + 'x'
    key = random_.choice(keys)
    return text[:key.start(2)] + random_.choice(VALUES) + text[key.end(2):]


def change_inline(text, random_):
    """Another value for one key of an inline table."""
    keys = list(re.finditer(r'(\w+ = )("[^"\n]*"|\d+)(?=[,} ])', text))
    if not keys:
        return change_value(text, random_)
    key = random_.choice(keys)
    return text[:key.start(2)] + random_.choice(VALUES) + text[key.end(2):]


def change_key(text, random_):
    words = list(re.finditer(r'\b[a-z_]{3,}\b(?= =)', text))
    if not words:
        return text[1:]
    word = random_.choice(words)
    return text[:word.start()] + random_.choice(('name', 'leaf', 'reg', 'zzz')) + text[word.end():]


def drop_line(text, random_):
    lines = text.splitlines(keepends=True)
    del lines[random_.randrange(len(lines))]
    return ''.join(lines)


def double_line(text, random_):
    lines = text.splitlines(keepends=True)
    place = random_.randrange(len(lines))
    return ''.join(lines[:place] + [lines[place]] + lines[place:])


def change_byte(text, random_):
    place = random_.randrange(len(text))
    return text[:place] + chr(random_.randrange(1, 256)) + text[place + 1:]


def cut(text, random_):
    return text[:random_.randrange(len(text))]


CHANGES = (change_value, change_inline, change_inline, change_key, drop_line, double_line,
           change_byte, cut)


def readers(path):
    """The emitters that read a table: the others cannot tell the difference."""
    name = path.stem
    if name in ('cpuid', 'msr', 'vmcs'):
        return ('virt',)
    if name == 'module':
        return ('module',)
    if name.startswith('fields_'):
        return ('fields',)
    if name.startswith('leaves_'):
        return ('call_headers', 'call_table')
    return tuple(n for n in abigen.EMITTERS if n not in ('virt', 'module', 'fields'))


def one(abi_dir, path, original, random_):
    """One round; what went wrong, or nothing."""
    change = random_.choice(CHANGES)
    text = change(original, random_)
    path.write_bytes(text.encode('utf-8' if random_.random() < 0.95 else 'latin-1', 'replace'))
    try:
        found, made = abigen.examine(abi_dir, readers(path))
    except Exception as error:  # pylint: disable=broad-except; this is what is looked for
        return f'{change.__name__}: {error!r}'
    wrong = [line for line in found if not PROBLEM.match(line) or '\n' in line]
    if wrong:
        return f'{change.__name__}: not a problem line: {wrong[0]!r}'
    return None if found or made else f'{change.__name__}: neither problems nor files'


def main(arguments):
    parser = argparse.ArgumentParser(prog='fuzz_test')
    parser.add_argument('--rounds', type=int, default=3, help='rounds a table')
    parser.add_argument('--seed', type=int, default=1)
    options = parser.parse_args(arguments)
    test = tap.Tap()
    with tempfile.TemporaryDirectory() as folder:
        abi_dir = tap.copy_abi(folder)
        for path in sorted(abi_dir.glob('*.toml')):
            original = path.read_text()
            random_ = random.Random(f'{options.seed} {path.name}')
            notes = [note for note in (one(abi_dir, path, original, random_)
                                       for _ in range(options.rounds)) if note]
            path.write_text(original)
            test.case(not notes, f'damaged_{path.stem}_never_crashes', notes[:8])
    return test.end()


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
