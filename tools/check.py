#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Run the tests of a build folder and count every single case.

Meson's own summary counts programs; this counts the cases inside them (TAP),
prints the name and output of what failed, and ends with "N passed, N failed".
Exit status: 0 all passed, 1 something failed, 2 no test was run.
"""
import json
import pathlib
import re
import subprocess
import sys

CASE = re.compile(r"^(not )?ok\b(.*)$", re.MULTILINE)
SKIP = re.compile(r"#\s*skip", re.IGNORECASE)


def count(entry):
    """Cases passed, failed and skipped of one test program."""
    cases = CASE.findall(entry.get("stdout", ""))
    passed = sum(1 for bad, rest in cases if not bad and not SKIP.search(rest))
    skipped = sum(1 for bad, rest in cases if not bad and SKIP.search(rest))
    failed = sum(1 for bad, rest in cases if bad)
    good = entry["result"] in ("OK", "EXPECTEDFAIL", "SKIP")
    if not good and failed == 0:
        failed = 1
    if not cases and good:
        if entry["result"] == "SKIP":
            skipped = 1
        else:
            passed = 1
    return passed, failed, skipped


def main(argv):
    build, extra = argv[1], argv[2:]
    log = pathlib.Path(build, "meson-logs", "testlog.json")
    log.unlink(missing_ok=True)
    run = subprocess.run(["meson", "test", "-C", build, "--no-rebuild",
                          "--print-errorlogs", *extra], check=False)
    if not log.exists():
        print(f"check: meson wrote no {log}; see its messages above", file=sys.stderr)
        return 2
    totals = [0, 0, 0]
    for line in log.read_text().splitlines():
        totals = [a + b for a, b in zip(totals, count(json.loads(line)))]
    passed, failed, skipped = totals
    if run.returncode and not failed:
        failed = 1
    tail = f", {skipped} skipped" if skipped else ""
    print(f"{passed} passed, {failed} failed{tail}")
    if passed + failed == 0:
        return 2
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
