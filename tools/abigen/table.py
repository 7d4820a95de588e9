# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Read a table of abi/ and know the line of everything in it.

Rows are dictionaries that remember where they stand, so that a problem can be
reported as "abi/FILE:LINE: NAME: reason". A file that is not TOML, or not the
shape that is asked for, is a problem too, never an exception that escapes.

For line numbers to be right, keys start in column 1 and an array that spans
lines has one element a line, as all tables here are written.
"""

import re
import tomllib

ARRAY = re.compile(r'\[\[\s*([\w.-]+)\s*\]\]')
TABLE = re.compile(r'\[\s*([\w.-]+)\s*\]')
KEY = re.compile(r'"?([\w-]+)"?\s*=')
DECODE_LINE = re.compile(r'\s*\(at line (\d+), column \d+\)')


class TableError(Exception):
    """A table that cannot be used at all; its text is a whole problem line."""


class Row(dict):
    """One [[kind]] or [kind] of a file."""

    def __init__(self, values, file, lines):
        super().__init__(values)
        self.file = file
        self.lines = lines            # key, or (key, element) -> line; '' -> first line

    def where(self, key='', element=None):
        line = self.lines.get((key, element)) or self.lines.get(key) or self.lines.get('', 1)
        return f'{self.file}:{line}'

    def problem(self, reason, key='', element=None):
        name = self.get('name')
        label = f'{name}: ' if isinstance(name, str) else ''
        return f'{self.where(key, element)}: {label}{reason}'


def scan(text):
    """Lines of each table: {kind: [{key: line}]} in the order of the file."""
    found = {}
    lines = {}
    key, element = None, 0
    for number, line in enumerate(text.splitlines(), 1):
        head = ARRAY.match(line) or TABLE.match(line)
        if head:
            lines = {'': number}
            found.setdefault(head[1], []).append(lines)
            key = None
            continue
        start = KEY.match(line)
        if start:
            key, element = start[1], 0
            lines[key] = number
        elif key and re.match(r'\s+[{"\'\[\d]', line):
            lines[key, element] = number
            element += 1
    return found


def document(abi_dir, name):
    """All of abi_dir/name; its arrays of tables are lists of Row."""
    file = f'abi/{name}'
    path = abi_dir / name
    if not path.exists():
        raise TableError(f'{file}:1: the file is missing')
    try:
        text = path.read_text(encoding='utf-8')
        parsed = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise TableError(f'{file}:1: not UTF-8 text: {error.reason}') from None
    except tomllib.TOMLDecodeError as error:
        place = DECODE_LINE.search(str(error))
        line = place[1] if place else text.count('\n') + 1
        reason = DECODE_LINE.sub('', str(error)).removesuffix(' (at end of document)')
        raise TableError(f'{file}:{line}: not TOML: {reason}') from None
    except RecursionError:
        raise TableError(f'{file}:1: nested too deeply') from None
    lines = scan(text)
    for kind, rows in parsed.items():
        if isinstance(rows, list) and rows and all(isinstance(row, dict) for row in rows):
            at = lines.get(kind, [])
            at += [{}] * (len(rows) - len(at))
            parsed[kind] = [Row(row, file, where) for row, where in zip(rows, at)]
    return parsed


def read(abi_dir, name, kind, required=True):
    """The rows [[kind]] of abi_dir/name."""
    if not required and not (abi_dir / name).exists():
        return []
    rows = document(abi_dir, name).get(kind, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise TableError(f'abi/{name}:1: [[{kind}]] is not an array of tables')
    return rows


def banner(source, purpose, comment=('/* ', ' */')):
    """The first lines of every generated file."""
    start, end = comment
    return (f'{start}SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only{end}\n'
            f'{start}Copyright (c) 2026 The tdxkit authors{end}\n'
            f'{start}Generated from abi/{source}; do not edit. Regenerate: make gen{end}\n'
            f'{start}{purpose}{end}\n')
