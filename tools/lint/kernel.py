#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""What the software module needs of the outside a kernel has too.

Usage: kernel.py ARCHIVE
linux/tdxsim builds the same sources for a kernel. This finds what would not link
there (libraries, the compiler's own helpers) without building it. Prints TAP.
"""
import re
import subprocess
import sys

# What is for a process alone; linux/tdxsim/Kbuild leaves it out too.
PROCESS_ONLY = re.compile(r"plat_os_posix|plat_crypto_openssl|^sysinfo|^trap_")
# Where a call is never answered memory may be asked for, and sleep.
ALLOCATING = re.compile(r"^(machine|plat_cpu|core_check\w*|core_memory)\.c")
MEMORY = {"malloc", "calloc", "realloc", "aligned_alloc", "free"}
# linux/tdxsim/compat has these, or the kernel under the same name.
KNOWN = {
    "memcmp", "memcpy", "memmove", "memset", "strcmp", "strlen", "strncmp",
    "snprintf", "vsnprintf", "__assert_fail",
    # The compiler's, each with an equal in a kernel.
    "_GLOBAL_OFFSET_TABLE_", "__stack_chk_fail",
    # Other names of these, by optimisation and fortification.
    "bcmp", "__memcpy_chk", "__memmove_chk", "__memset_chk", "__snprintf_chk", "__vsnprintf_chk",
}


def symbols(archive):
    """(member, name, defined) of each symbol that others see."""
    out = subprocess.run(["nm", "-g", archive], check=True, capture_output=True, text=True).stdout
    member = ""
    for line in out.splitlines():
        if line.endswith(":"):
            member = line[:-1]
        elif line:
            kind, name = line.split()[-2:]
            yield member, name, kind not in "Uw"


def main(archive):
    found = list(symbols(archive))
    ours = {name for _, name, defined in found if defined}
    bad = []
    for member, name, defined in found:
        if defined or name in ours or name in KNOWN or PROCESS_ONLY.search(member):
            continue
        if name in MEMORY and ALLOCATING.search(member):
            continue
        why = ("a SEAMCALL may not ask for memory: take it at power-on" if name in MEMORY else
               "no kernel has it: use what is there, or a seam of core/os.h or core/crypto.h")
        bad.append(f"{member} needs {name}: {why}")
    print("1..1")
    print(f"{'not ' if bad else ''}ok 1 - the module links in a kernel")
    for row in bad:
        print(f"# {row}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
