#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""gen and check: what they touch, and what makes check red. TAP."""

import io
import contextlib
import pathlib
import shutil
import sys
import tempfile

import tap

import abigen  # noqa: E402  (tap knows where it is)


def abigen_run(verb, root):
    """Exit status and all that was said."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        status = abigen.main([verb, '--root', str(root)])
    return status, said.getvalue()


def stamps(root):
    return {path: path.stat().st_mtime_ns for path in root.rglob('*') if path.is_file()}


def tree(folder):
    root = pathlib.Path(folder)
    shutil.copytree(tap.ROOT / 'abi', root / 'abi')
    status, said = abigen_run('gen', root)
    if status:
        raise AssertionError(said)
    return root


def main():
    test = tap.Tap()
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
        root, other = tree(one), tree(two)
        made = {p.relative_to(root): p.read_bytes() for p in root.rglob('*') if p.is_file()}
        test.case(made == {p.relative_to(other): p.read_bytes() for p in other.rglob('*')
                           if p.is_file()}, 'same_tables_give_same_bytes_anywhere')
        test.case(all((tap.ROOT / path).read_bytes() == code for path, code in made.items()),
                  'committed_files_are_what_the_tables_give')
        before = stamps(root)
        abigen_run('gen', root)
        test.case(stamps(root) == before, 'gen_touches_nothing_that_does_not_change')
        header = root / 'include/tdx/gen/tdh.h'
        good = header.read_bytes()
        header.write_bytes(good + b' ')
        status, said = abigen_run('check', root)
        test.case(status == 1 and 'include/tdx/gen/tdh.h: differs' in said,
                  'check_is_red_for_a_changed_file', said.splitlines())
        abigen_run('gen', root)
        test.case(header.read_bytes() == good, 'gen_repairs_a_changed_file')
        header.unlink()
        status, said = abigen_run('check', root)
        test.case(status == 1 and 'include/tdx/gen/tdh.h: is missing' in said,
                  'check_is_red_for_a_missing_file', said.splitlines())
        abigen_run('gen', root)
        stale = root / 'include/tdx/gen/old.h'
        stale.write_bytes(good)
        status, said = abigen_run('check', root)
        test.case(status == 1 and 'old.h: says it is generated' in said,
                  'check_is_red_for_a_file_that_is_left_over', said.splitlines())
        abigen_run('gen', root)
        test.case(not stale.exists() and abigen_run('check', root)[0] == 0,
                  'gen_removes_a_file_that_is_left_over')
        own = root / 'include/tdx/own.h'
        own.write_text('/* by hand */\n')
        abigen_run('gen', root)
        test.case(own.exists(), 'gen_leaves_files_by_hand_alone')
    return test.end()


if __name__ == '__main__':
    sys.exit(main())
