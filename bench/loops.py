#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""The same loops on this machine and inside a TD: how much slower the guest is.

Usage: loops.py BUILD [ROUNDS]
Runs examples/guest/guest-bench natively and as a TD's init, in turn, and prints
for each loop the median of either and their ratio. The program itself gives the
least of many short stretches, which other work on the machine seldom meets.
"""
import os
import pathlib
import re
import statistics
import subprocess
import sys

LINE = re.compile(r"^bench (\w+) (\d+)\s*$", re.MULTILINE)
BOUNDS = {"load_store": 6.0}


def loops(text):
    """Picoseconds of one turn of each loop."""
    return {name: int(ps) for name, ps in LINE.findall(text)}


def main(argv):
    build = pathlib.Path(argv[0])
    rounds = int(argv[1]) if len(argv) > 1 else 3
    program = build / "examples" / "guest" / "guest-bench"
    run = pathlib.Path(__file__).resolve().parents[1] / "tools" / "run" / "run.sh"
    native, guest = {}, {}
    for _ in range(rounds):
        host = loops(subprocess.run([program], check=True, capture_output=True, text=True).stdout)
        boot = subprocess.run([run, build], check=False, capture_output=True, text=True,
                              env=dict(os.environ, APPEND="console=ttyS0 quiet -- bench"))
        inside = loops(boot.stdout)
        if inside.keys() != host.keys():
            print(f"loops.py: the TD did not report its loops; exit status {boot.returncode}",
                  file=sys.stderr)
            return 1
        for name in host:
            native.setdefault(name, []).append(host[name])
            guest.setdefault(name, []).append(inside[name])
    missed = False
    for name in native:
        ours, theirs = statistics.median(guest[name]), statistics.median(native[name])
        bound = BOUNDS.get(name)
        judged = "" if bound is None else \
            f"  bound {bound:.1f}  {'met' if ours / theirs <= bound else 'NOT MET'}"
        missed |= bound is not None and ours / theirs > bound
        print(f"{name:12} {ours / theirs:6.2f} times native  "
              f"({ours / 1000:.2f} ns, natively {theirs / 1000:.2f}){judged}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
