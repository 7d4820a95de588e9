#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Seconds from start to init: a TD by `tdx run` against QEMU's TCG.

Usage: boot.py BUILD [ROUNDS]
Same kernel, initramfs and command line, 256 MB, one CPU; the two alternate, so
that a noisy minute meets both. QEMU runs a plain VM (-cpu max). Prints every
round, the medians and their ratio.
"""
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

MARK = b"init: user space is up"
APPEND = "console=ttyS0 quiet -- nothing"
LIMIT = 180


def seconds_to_init(command):
    """Start to mark, then wait for the power-off; None if it never came."""
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
    process.kill()
    process.wait()
    return took


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
    boot = ["--kernel", str(kernels[-1]), "--initrd", str(initrd), "--append", APPEND]
    commands = {
        "tdx run": [str(build / "tdx"), "run", *boot, "--memory", "256", "--cpus", "1"],
        "qemu tcg": ["qemu-system-x86_64", "-accel", "tcg", "-cpu", "max", "-m", "256",
                     "-display", "none", "-monitor", "none", "-serial", "stdio", "-no-reboot",
                     *[word.replace("--", "-", 1) for word in boot[:5]], APPEND],
    }
    times = {name: [] for name in commands}
    for number in range(1, rounds + 1):
        for name, command in commands.items():
            took = seconds_to_init(command)
            if took is None:
                print(f"boot.py: {name} did not reach init", file=sys.stderr)
                return 1
            times[name].append(took)
            print(f"round {number}  {name:10} {took:6.2f} s", flush=True)
    medians = {name: statistics.median(values) for name, values in times.items()}
    ratio = medians["tdx run"] / medians["qemu tcg"]
    print(f"median: tdx run {medians['tdx run']:.2f} s, qemu tcg {medians['qemu tcg']:.2f} s, "
          f"ratio {ratio:.2f} (wanted: at most 0.7)")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
