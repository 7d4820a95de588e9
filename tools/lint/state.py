#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""No mutable state at file scope: what the compiled archives hold of it.

Usage: state.py ARCHIVE...
Reads the symbol tables, so that static variables inside functions count too.
Exceptions carry their reason below. Prints TAP, one case an archive.
"""
import pathlib
import re
import subprocess
import sys

# A signal handler has nothing but these to find the machine of its thread by.
ALLOWED = {
    "tdx_trap": "the handlers that were there before, and each thread's binding",
}
SYMBOL = re.compile(r"^[0-9a-f]+ .{5}[ O] (\.(?:data|bss|tdata|tbss)\S*)\s+([0-9a-f]+)\s+(\S+)$")


def findings(archive):
    out = subprocess.run(["objdump", "-t", archive], check=True, capture_output=True,
                         text=True).stdout
    member = ""
    for line in out.splitlines():
        if ":     file format" in line:
            member = line.split(":")[0]
        found = SYMBOL.match(line)
        if not found or int(found.group(2), 16) == 0:
            continue
        section, _, name = found.groups()
        if section.startswith(".data.rel.ro") or any(name.startswith(a) for a in ALLOWED):
            continue
        yield f"{name} in {section} of {member}"


def main(archives):
    print(f"1..{len(archives)}")
    bad = 0
    for number, archive in enumerate(archives, 1):
        rows = list(findings(archive))
        bad += bool(rows)
        print(f"{'not ' if rows else ''}ok {number} - {pathlib.Path(archive).name}")
        for row in rows:
            print(f"# {row}: hang it off the instance")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
