#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Adding a call is one row. TAP.

In a scratch copy of the tree one row is added and nothing else; then the files are
made, a program that makes the call is built and run against the stand-in of
lib/tests, and the tests that come from the row are built and run too.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import tap

ROW = '''
[[call]]
name = "TDH.TEST.PAGE.PAINT"
leaf = 9999
versions = [0, 1]
since = "1.0"
version_since = { 1 = "1.5" }
summary = "Paint a page"
inputs = [
	{ reg = "rcx", name = "tdr", type = "tdr", text = "the TD" },
	{ reg = "r9", name = "colour", text = "what to paint it with" },
	{ reg = "r12", name = "coats", version = 1, text = "how often" },
]
outputs = [
	{ reg = "rdx", name = "paint_used", on = "always", text = "litres" },
	{ reg = "rbx", name = "dries_at", text = "TSC" },
]
statuses = [
	{ code = "TDX_OPERAND_BUSY", operand = "RCX", when = "another call has it locked" },
	{ code = "TDX_SUCCESS", when = "done" },
]
retry = ["busy"]
sources = ["this test"]
confidence = "secondary"
'''

PROGRAM = r'''
#include <stdio.h>
#include <string.h>
#include <tdx/retry.h>
#include <tdx/tdx.h>
#include "stand_in.h"

int main(void)
{
	struct tdx_tdr tdr = { 0x7000 };
	uint64_t used = 0, dries_at = 0;
	tdx_status status;

	stand_in_install();
	memset(&stand_in, 0, sizeof(stand_in));
	stand_in.give_mask = 1 << 0 | 1 << 2 | 1 << 3;
	stand_in.give[0] = TDX_SUCCESS;
	stand_in.give[2] = 12;
	stand_in.give[3] = 34;
	status = tdh_test_page_paint_v1(tdr, 0xff0000, 2, &used, &dries_at);
	return !(status == TDX_SUCCESS && used == 12 && dries_at == 34 &&
		 stand_in.seen[0] == (9999 | 1 << 16) && stand_in.seen[1] == 0x7000 &&
		 stand_in.seen[9] == 0xff0000 && stand_in.seen[12] == 2 &&
		 TDX_RETRY_TDH_TEST_PAGE_PAINT == TDX_RETRY_BUSY);
}
'''


class Scratch:
    def __init__(self, folder):
        self.root = pathlib.Path(folder)
        for name in ('abi', 'include', 'lib', 'tools', 'module/gen', 'cli', 'man', 'docs'):
            if (tap.ROOT / name).exists():
                shutil.copytree(tap.ROOT / name, self.root / name)

    def run(self, *command):
        return subprocess.run([str(word) for word in command], cwd=self.root, text=True,
                              capture_output=True,
                              env={**os.environ, 'CMOCKA_MESSAGE_OUTPUT': 'TAP'})

    def abigen(self, verb):
        return self.run(sys.executable, 'tools/abigen/abigen.py', verb, '--root', self.root)

    def build(self, compiler, *sources):
        tests = self.root / 'lib' / 'tests'
        return self.run(compiler, '-std=gnu11', '-O2', '-Wall', '-Werror', '-D_GNU_SOURCE',
                        '-Wno-unused-parameter', f'-I{self.root / "include"}', f'-I{tests}',
                        *sources, tests / 'stand_in.c', tests / 'stand_in_asm.S', '-lcmocka',
                        '-o', self.root / 'program')

    def sites(self, compiler):
        """The test of every call site, which now has one of the new call."""
        made = self.run(sys.executable, 'tools/abigen/call_sites.py', '--root', self.root,
                        'sites', 'tdh', '--output', self.root / 'sites.c')
        if made.returncode:
            return made, ''
        built = self.build(compiler, self.root / 'sites.c',
                           self.root / 'lib' / 'tests' / 'sites_test.c')
        return built, '' if built.returncode else self.run(self.root / 'program').stdout


def main():
    test = tap.Tap()
    with tempfile.TemporaryDirectory() as folder:
        scratch = Scratch(folder)
        table = scratch.root / 'abi' / 'leaves_tdh.toml'
        table.write_text(table.read_text() + ROW)
        stale = scratch.abigen('check')
        test.case(stale.returncode == 1 and 'include/tdx/gen/tdh.h: differs' in stale.stderr,
                  'row_without_its_files_is_red', [stale.stdout, stale.stderr])
        made = scratch.abigen('gen')
        test.case(made.returncode == 0, 'one_row_makes_every_file', made.stderr.splitlines())
        (scratch.root / 'program.c').write_text(PROGRAM)
        for compiler in ('gcc', 'clang'):
            built = scratch.build(compiler, scratch.root / 'program.c')
            ran = built.returncode == 0 and scratch.run(scratch.root / 'program').returncode == 0
            test.case(ran, f'new_call_is_made_{compiler}', built.stderr.splitlines())
        built, out = scratch.sites('gcc')
        lines = [line for line in out.splitlines() if 'tdh_test_page_paint' in line]
        test.case(len(lines) == 2 and all(line.startswith('ok') for line in lines),
                  'new_call_is_tested_in_both_versions', built.stderr.splitlines() + lines)
        symbols = (scratch.root / 'lib' / 'gen' / 'calls.map').read_text()
        test.case('\ttdh_test_page_paint_v1;' in symbols, 'new_call_is_a_symbol')
    return test.end()


if __name__ == '__main__':
    sys.exit(main())
