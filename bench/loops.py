#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""The same loops on this machine and inside a TD: how much slower the guest is.

Usage: loops.py BUILD
Runs examples/guest/guest-bench natively and as the TD's init, and prints the
ratio for each loop.
"""
import os
import pathlib
import re
import subprocess
import sys

LINE = re.compile(r"^bench (\w+) (\d+)\s*$", re.MULTILINE)
BOUNDS = {"load_store": 6.0}


def loops(text):
    return {name: int(ns) for name, ns in LINE.findall(text)}


def main(argv):
    build = pathlib.Path(argv[0])
    program = build / "examples" / "guest" / "guest-bench"
    run = pathlib.Path(__file__).resolve().parents[1] / "tools" / "run" / "run.sh"
    native = loops(subprocess.run([program], check=True, capture_output=True, text=True).stdout)
    boot = subprocess.run([run, build], check=False, capture_output=True, text=True,
                          env=dict(os.environ, APPEND="console=ttyS0 quiet -- bench"))
    guest = loops(boot.stdout)
    if guest.keys() != native.keys():
        print(f"loops.py: the TD did not report its loops; exit status {boot.returncode}",
              file=sys.stderr)
        return 1
    missed = False
    for name, ns in native.items():
        ratio = guest[name] / ns
        bound = BOUNDS.get(name)
        judged = "" if bound is None else \
            f"  bound {bound:.1f}  {'met' if ratio <= bound else 'NOT MET'}"
        missed |= bound is not None and ratio > bound
        print(f"{name:12} {ratio:6.2f} times native{judged}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
