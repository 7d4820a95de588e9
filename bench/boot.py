#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Seconds from start to init, and of CPU until power-off: `tdx run` against QEMU's TCG.

Usage: boot.py BUILD [ROUNDS]
Same kernel, initramfs and command line, 256 MB, one CPU; the commands alternate,
each round beginning with another, so that a noisy minute meets all. tdx-direct is
`tdx` by the direct transport.
QEMU runs a plain VM (-cpu max). Prints every round, the medians and their ratios.
"""
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import time

MARK = b"init: user space is up"
APPEND = "console=ttyS0 quiet -- nothing"
LIMIT = 180
BOUND = 0.7


def boot(command):
    """Seconds from start to the mark, and of CPU in all; None if it never came."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL)
    seen, took = b"", None
    while time.monotonic() - start < LIMIT:
        part = process.stdout.read1(4096)
        if not part:
            break
        seen = (seen + part)[-8192:]
        if took is None and MARK in seen:
            took = time.monotonic() - start
    os.kill(process.pid, signal.SIGKILL)
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    return None if took is None else (took, usage.ru_utime + usage.ru_stime)


def main(argv):
    build = pathlib.Path(argv[0])
    rounds = int(argv[1]) if len(argv) > 1 else 5
    kernels = sorted(build.glob("kernel/*/boot/vmlinuz-*"))
    initrd = build / "initramfs.gz"
    if not kernels or not initrd.exists():
        print("boot.py: no kernel here yet; `make run` fetches one", file=sys.stderr)
        return 1
    if not shutil.which("qemu-system-x86_64"):
        print("boot.py: skipped, qemu-system-x86 is not installed")
        return 0
    files = ["--kernel", str(kernels[-1]), "--initrd", str(initrd), "--append", APPEND]
    run = ["run", *files, "--memory", "256", "--cpus", "1"]
    commands = {
        "tdx": [str(build / "cli" / "tdx"), *run],
        "tdx-direct": [str(build / "cli" / "tdx-direct"), *run],
        "qemu tcg": ["qemu-system-x86_64", "-accel", "tcg", "-cpu", "max", "-m", "256",
                     "-display", "none", "-monitor", "none", "-serial", "stdio", "-no-reboot",
                     *[word.replace("--", "-", 1) for word in files[:5]], APPEND],
    }
    times = {name: [] for name in commands}
    order = list(commands)
    for number in range(1, rounds + 1):
        for name in order:
            took = boot(commands[name])
            if took is None:
                print(f"boot.py: {name} did not reach init", file=sys.stderr)
                return 1
            times[name].append(took)
            print(f"round {number}  {name:10} init {took[0]:6.2f} s   CPU {took[1]:6.2f} s",
                  flush=True)
        order.append(order.pop(0))
    missed = False
    for name in ("tdx", "tdx-direct"):
        for index, what in enumerate(("init", "CPU")):
            ours, theirs = (statistics.median(took[index] for took in times[key])
                            for key in (name, "qemu tcg"))
            missed |= index == 0 and ours / theirs > BOUND
            print(f"median {what:4}  {name} {ours:.2f} s, qemu tcg {theirs:.2f} s, "
                  f"ratio {ours / theirs:.2f}"
                  f"{f'  target <= {BOUND:.2f}' if index == 0 else ''}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
