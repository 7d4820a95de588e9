# SPDX-License-Identifier: GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Are the engine's interposed functions still there, and reached?

--wrap of a symbol that vanished is silent, so for each line of interpose.list:
the archive defines it, another member of the archive refers to it (only such
references are redirected), our library defines __wrap_NAME, and the linked
program has no call and no address left that misses it. TAP output.
"""
import re
import subprocess
import sys

LIST, ARCHIVE, OURS, PROGRAM = sys.argv[1:5]


def symbols(path):
    """(member, type, name) of every symbol."""
    member = ''
    text = subprocess.run(['nm', path], capture_output=True, text=True, check=True).stdout
    for line in text.splitlines():
        if line.endswith(':'):
            member = line[:-1]
            continue
        match = re.match(r'[0-9a-f ]{16} (.) (\S+)', line)
        if match:
            yield member, match.group(1), match.group(2)


def members_by(found, types):
    result = {}
    for member, kind, name in found:
        if kind in types:
            result.setdefault(name, set()).add(member)
    return result


def calls_to(program, names):
    """Functions of the program that still name one of these directly."""
    text = subprocess.run(['objdump', '-d', '--no-show-raw-insn', program], capture_output=True,
                          text=True, check=True).stdout
    where, found = '', []
    for line in text.splitlines():
        if line and not line[0].isspace() and line.endswith('>:'):
            where = line[line.index('<') + 1:-2]
        match = re.search(r'<(\w+)(\+0x[0-9a-f]+)?>$', line)
        if match and match.group(1) in names and match.group(2) is None:
            found.append((where, match.group(1)))
    return found


def addresses_in_data(program, names):
    """Those of the names whose address the program holds in a table or its GOT."""
    where = {}
    text = subprocess.run(['nm', program], capture_output=True, text=True, check=True).stdout
    for line in text.splitlines():
        parts = line.split()
        if len(parts) == 3 and parts[2] in names:
            where[int(parts[0], 16)] = parts[2]
    text = subprocess.run(['readelf', '-rW', program], capture_output=True, text=True,
                          check=True).stdout
    held = re.findall(r'R_X86_64_RELATIVE +([0-9a-f]+)$', text, re.M)
    return {where[int(address, 16)] for address in held if int(address, 16) in where}


def main():
    archive = list(symbols(ARCHIVE))
    defined = members_by(archive, 'TtDdBbRrVW')
    wanted = members_by(archive, 'U')
    ours = members_by(symbols(OURS), 'TtW')
    rows = [line.split() for line in open(LIST) if line.strip() and line[0] != '#']
    wrapped = {name for kind, name in rows if kind != 'replace'}
    stray = {}
    for where, name in calls_to(PROGRAM, wrapped):
        # A function may call itself or its neighbours in its own object; ours may call the
        # original by its __real_ name. Everything else should have been redirected.
        same = defined.get(where, set()) & defined.get(name, set())
        if not same and where not in ours and where != name:
            stray.setdefault(name, set()).add(where)
    for name in addresses_in_data(PROGRAM, wrapped):
        stray.setdefault(name, set()).add('its address')

    print(f'1..{len(rows)}')
    bad = 0
    for number, (kind, name) in enumerate(rows, 1):
        why = ''
        entry = name if kind == 'replace' else '__wrap_' + name
        if kind == 'outside':
            if name not in wanted:
                why = 'the archive does not call it'
        elif name not in defined:
            if kind != 'optional':
                why = 'the archive does not define it'
        elif kind != 'replace' and not wanted.get(name, set()) - defined[name]:
            why = 'no other object of the archive refers to it'
        elif name in stray:
            why = 'reached directly by ' + ', '.join(sorted(stray[name]))
        if entry not in ours:
            why = f'the engine does not define {entry}'
        bad += bool(why)
        print(f'{"not ok" if why else "ok"} {number} - {kind} {name}{": " + why if why else ""}')
    return 1 if bad else 0


sys.exit(main())
