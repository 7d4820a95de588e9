# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""The shape of a row: which keys, of which type, and what texts are words.

An emitter states its shape as {key: (type, required)} and asks shape_problems()
before it looks at a value, so that its own checks may take types for granted.
"""

import textwrap

U64 = 1 << 64


def is_u64(value):
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < U64


def is_words(value):
    return isinstance(value, list) and all(isinstance(word, str) for word in value)


def is_tables(value):
    return isinstance(value, list) and all(isinstance(row, dict) for row in value)


def is_numbers(value):
    return isinstance(value, list) and value != [] and all(is_u64(part) for part in value)


TYPES = {
    'u64': (is_u64, 'a whole number of 64 bits'),
    'text': (lambda value: isinstance(value, str) and value != '', 'a text'),
    'words': (is_words, 'a list of texts'),
    'list': (lambda value: isinstance(value, list), 'a list'),
    'table': (lambda value: isinstance(value, dict), 'a table'),
    'tables': (is_tables, 'a list of tables'),
    'numbers': (is_numbers, 'a list of whole numbers'),
    'flag': (lambda value: isinstance(value, bool), 'true or false'),
}


def shape_problems(rows, shape):
    """Keys that are missing, unknown or of a wrong type, in all rows."""
    found = []
    for row in rows:
        for key, (kind, required) in shape.items():
            if key not in row:
                if required:
                    found.append(row.problem(f'{key} is missing'))
                continue
            fits, name = TYPES[kind]
            if not fits(row[key]):
                found.append(row.problem(f'{key} is not {name}', key))
        for key in row:
            if key not in shape:
                found.append(row.problem(f'{key} is not a key of such a row', key))
    return found


def inner_problems(row, key, place, inner, shape):
    """The same for a table inside a row's list."""
    label = inner.get('name', f'entry {place + 1}')
    for name, (kind, required) in shape.items():
        if name not in inner:
            if required:
                yield row.problem(f'{key}: {label}: {name} is missing', key, place)
        elif not TYPES[kind][0](inner[name]):
            yield row.problem(f'{key}: {label}: {name} is not {TYPES[kind][1]}', key, place)
    for name in inner:
        if name not in shape:
            yield row.problem(f'{key}: {label}: {name} is not a key of such an entry', key, place)


def order_problems(rows, key):
    """Rows whose number is not above the one before."""
    return [row.problem(f'{key} {row[key]:#x} is not above the row before it', key)
            for before, row in zip(rows, rows[1:]) if row[key] <= before[key]]


def twice_problems(rows, name):
    """Rows that say the same as an earlier one; name() tells what counts."""
    found, seen = [], {}
    for row in rows:
        first = seen.setdefault(name(row), row)
        if first is not row:
            found.append(row.problem(f'{name(row)} is there already, at {first.where()}'))
    return found


def banner(sources, purpose, words=''):
    """The head of a generated C file; the purpose may be followed by more words."""
    return ('/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */\n'
            '/* Copyright (c) 2026 The tdxkit authors */\n'
            f'/* Generated from {sources}; do not edit. Regenerate: make gen */\n'
            + comment(f'{purpose} {words}'.strip()))


def comment(text, width=74):
    """A C comment, on one line if it has room."""
    if len(text) <= width:
        return f'/* {text} */\n'
    return '/*\n' + ''.join(f' * {line}\n' for line in textwrap.wrap(text, 77)) + ' */\n'


def guarded(macro, body):
    return f'#ifndef {macro}\n#define {macro}\n\n{body}\n#endif /* {macro} */\n'


def to_column(text, column):
    """Text and the tabs that bring what follows to a column."""
    return text + '\t' * max(1, (column - len(text) + 7) // 8)


def column_after(names, least=0):
    """The tab stop behind the longest of the names."""
    return max([least] + [(len(name) // 8 + 1) * 8 for name in names])


def c_string(text):
    return '"' + text.replace('\\', '\\\\').replace('"', '\\"') + '"'


def c_text(text, width):
    """A long text as the lines of a C string that the compiler joins."""
    lines = textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False) or ['']
    return [c_string(line + (' ' if place < len(lines) - 1 else ''))
            for place, line in enumerate(lines)]


def names_function(function, pairs):
    """A C function that gives the name of a number, NULL if it has none."""
    text = f'const char *{function}(uint32_t number)\n{{\n\tswitch (number) {{\n'
    text += ''.join(f'\tcase {number}:\n\t\treturn {c_string(name)};\n'
                    for number, name in pairs)
    return text + '\tdefault:\n\t\treturn NULL;\n\t}\n}\n\n'
