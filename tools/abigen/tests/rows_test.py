#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""The software module and the rows say the same of a call. TAP, a line a handler.

Every status that a handler (module/leaf/tdh and tdg, a file a call) can return by
name has to be in the call's row. The reverse cannot be seen here: many statuses come
from rules that handlers share.
"""

import re
import sys

import tap

import calls  # noqa: E402  (tap knows where it is)

# Named by handlers, but not returned by the call: reasons of a TD exit.
EXITS = {'TDX_NON_RECOVERABLE_TD_CORRUPTED_MD', 'TDX_TD_EXIT_BEFORE_L2_ENTRY'}


def statuses_in(path, codes):
    text = re.sub(r'/\*.*?\*/', '', path.read_text(), flags=re.S)
    return set(re.findall(r'\bTDX_[A-Z0-9_]+\b', text)) & codes


def main():
    test = tap.Tap()
    abi_dir = tap.ROOT / 'abi'
    codes = calls.known_names(abi_dir)[0]
    rows = {c.function: c for c in calls.load(abi_dir) if not c.variant}
    shared = {side: {s.code for s in calls.common(abi_dir, side)} for side in ('tdh', 'tdg')}
    for path in sorted((tap.ROOT / 'module' / 'leaf').glob('td[hg]/td[hg]_*.c')):
        call = rows.get(path.stem)
        if not call:
            continue
        listed = {s.code for s in call.statuses} | shared[call.interface] | {'TDX_SUCCESS'}
        extra = statuses_in(path, codes) - listed - EXITS
        test.case(not extra, f'{path.stem}_returns_only_what_its_row_lists',
                  [f'{code} is not in the row of {call.name}' for code in sorted(extra)])
    return test.end()


if __name__ == '__main__':
    sys.exit(main())
