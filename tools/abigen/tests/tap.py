# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""What the generator's tests share: TAP lines, and a scratch copy of the tables."""

import pathlib
import shutil
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / 'tools' / 'abigen'))


class Tap:
    def __init__(self):
        self.count = self.failed = 0

    def case(self, good, name, notes=()):
        self.count += 1
        self.failed += not good
        print(f'{"ok" if good else "not ok"} {self.count} - {name}', flush=True)
        if not good:
            for note in notes:
                print(f'# {note}')

    def end(self):
        print(f'1..{self.count}')
        return 1 if self.failed else 0


def copy_abi(folder):
    """A fresh copy of abi/ in a folder."""
    target = pathlib.Path(folder) / 'abi'
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(ROOT / 'abi', target)
    return target
