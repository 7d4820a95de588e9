#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""abi/consumers.toml: lint refuses damaged rows with file, line and reason, and what
the rows grant is what the kernel module exports. TAP.
"""

import re
import sys
import tempfile

import tap

import abigen  # noqa: E402  (tap knows where it is)
import linux  # noqa: E402

FILE = 'consumers.toml'
KVM, HOST, CLIENT = '"kvm-intel"', '"tdx-host"', '"tdxkit-client"'
# Rule, row, what is there, what replaces it, the line that is blamed, the reason.
DAMAGES = (
    ('a consumer without a reason', HOST, re.compile('reason = .*\n'), '', HOST,
     'reason is missing'),
    ('an empty reason', HOST, re.compile('reason = .*'), 'reason = ""', 'reason',
     'reason is not a text'),
    ('an unknown call', KVM, '"tdh_mng_rd"', '"tdh_mng_read"', '"tdh_mng_read"',
     'is no function of the calling layer; close: tdh_mng_rd'),
    ('an unknown version', KVM, '"tdh_vp_init_v1"', '"tdh_vp_init_v7"', '"tdh_vp_init_v7"',
     'is no function of the calling layer'),
    ('a call of the guest', KVM, '"tdh_mng_rd"', '"tdg_vp_info"', '"tdg_vp_info"',
     'is not a call that a host makes by SEAMCALL'),
    ('a call of TDX Connect, whose ABI is not settled', KVM, '"tdh_mng_rd"', '"tdh_iommu_setup"',
     '"tdh_iommu_setup"', 'tdh_iommu_setup is not a call that a host makes'),
    ('a generic entry point', KVM, '"tdh_mng_rd"', '"__seamcall"', '"__seamcall"',
     'is no function of the calling layer'),
    ('a call that is there twice', KVM, '"tdh_mng_rd"', '"tdh_mng_init"', None,
     'tdh_mng_init is there twice'),
    ('a consumer of nothing', HOST, re.compile(r'calls = \[.*?\]', re.S), 'calls = []', 'calls',
     'calls is empty'),
    ('calls that are no list', HOST, re.compile(r'calls = \[.*?\]', re.S), 'calls = "all"', 'calls',
     'calls is not a list of texts'),
    ('a name that is no module\'s', HOST, HOST, '"tdx_host.ko"', '"tdx_host.ko"',
     'is not the name of a module'),
    ('a consumer that is there twice', HOST, HOST, KVM, None, 'kvm-intel is there already'),
    ('a test that is neither', CLIENT, 'test = true', 'test = "yes"', 'test',
     'test is not true or false'),
    ('an unknown key', HOST, 'reason', 'excuse', 'excuse', 'excuse is not a key'),
)


def damage(abi_dir, row, old, new):
    """Change one row; its first line and the text that the file has now."""
    path = abi_dir / FILE
    text = path.read_text()
    start = text.rindex('[[consumer]]', 0, text.index(f'name = {row}'))
    end = text.find('[[consumer]]', start + 1)
    end = end if end >= 0 else len(text)
    part = text[start:end]
    changed = old.sub(new, part, count=1) if isinstance(old, re.Pattern) \
        else part.replace(old, new, 1)
    if changed == part:
        raise AssertionError(f'{row}: {old!r} is not there; the case is out of date')
    path.write_text(text[:start] + changed + text[end:])
    return text.count('\n', 0, start) + 1, changed.splitlines()


def refused(found, first, lines, blamed, reason):
    """A problem with the reason, at a line of the row that holds what is blamed."""
    for problem in found:
        match = re.match(rf'abi/{FILE}:(\d+): (.*)', problem)
        place = int(match[1]) - first if match else -1
        if match and reason in match[2] and 0 <= place < len(lines) and \
                (blamed is None or blamed in lines[place] or place == 0):
            return True
    return False


def exports(test, abi_dir):
    rows, made = linux.load(abi_dir)
    source = linux.outputs(abi_dir)['linux/tdxkit/gen/exports.c']
    wanted = {f'tdxkit_{call}' for row in rows for call in row['calls']}
    have = set(re.findall(r'^EXPORT_SYMBOL_TDXKIT\((\w+),', source, re.M))
    test.case(have == wanted, 'exported_is_what_the_rows_grant', sorted(have ^ wanted))
    test.case('EXPORT_SYMBOL(' not in source and 'EXPORT_SYMBOL_GPL(' not in source,
              'nothing_is_exported_to_everybody')
    before, inside = source.split('#ifdef TDXKIT_TESTS')
    granted = {f'tdxkit_{call}' for row in rows if not row.get('test') for call in row['calls']}
    test.case(set(re.findall(r'^EXPORT_SYMBOL_TDXKIT\((\w+),', before, re.M)) == granted,
              'what_only_tests_need_is_in_test_builds_only')
    strays = [e.name for e in made if e.tests and not e.real and e.name not in inside]
    test.case(not strays, 'exports_of_tests_are_all_there', strays)


def main():
    test = tap.Tap()
    with tempfile.TemporaryDirectory() as folder:
        for rule, row, old, new, blamed, reason in DAMAGES:
            abi_dir = tap.copy_abi(folder)
            first, lines = damage(abi_dir, row, old, new)
            found = abigen.problems(abi_dir, ('linux',))
            test.case(refused(found, first, lines, blamed, reason),
                      f'refuses_{rule.replace(" ", "_")}', [reason, *found[:5]])
    exports(test, tap.ROOT / 'abi')
    return test.end()


if __name__ == '__main__':
    sys.exit(main())
