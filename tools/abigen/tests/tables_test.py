#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""abigen lint refuses damaged rows of statuses, fields, structures and of operands
done by hand, with file, line and reason. TAP.
"""

import re
import sys
import tempfile

import tap

import abigen  # noqa: E402  (tap knows where it is)

STATUS, OPERAND, FIELD, STRUCT, HAND, PROFILE = (
    'status.toml', 'operand_ids.toml', 'fields_td.toml', 'structures.toml',
    'operands_by_hand.toml', 'profiles.toml')
# What is damaged: rule, file, name of the row, what is there, what replaces it, the reason.
DAMAGES = (
    ('status without a value', STATUS, 'TDX_SYS_BUSY', re.compile('value = .*\n'), '',
     'value is missing'),
    ('status of more than 64 bits', STATUS, 'TDX_SYS_BUSY', '0x8000020200000000',
     '0x18000020200000000', 'value is not a whole number of 64 bits'),
    ('status with details in its value', STATUS, 'TDX_SYS_BUSY', '0x8000020200000000',
     '0x8000020200000001', 'details bits set'),
    ('status of an unknown class', STATUS, 'TDX_SYS_BUSY', '0x8000020200000000',
     '0x8000990200000000', 'class 153 has no'),
    ('status without a cause', STATUS, 'TDX_SYS_BUSY', 'cause = ', 'because = ',
     'cause is missing'),
    ('status with an empty advice', STATUS, 'TDX_PAGE_NOT_FREE', re.compile('advice = .*'),
     'advice = ""', 'advice is not a text'),
    ('unknown retry class', STATUS, 'TDX_SYS_BUSY', 'retry = "busy"', 'retry = "soon"',
     'retry "soon" is not one of'),
    ('unknown kind of details', STATUS, 'TDX_INCORRECT_MSR_VALUE', 'details = "msr"',
     'details = "register"', 'details "register" is not one of'),
    ('unknown release of a status', STATUS, 'TDX_SYS_BUSY', '"1.0 to', '"0.9 to',
     'release "0.9" is not listed'),
    ('name that another status has', STATUS, 'TDX_SYS_BUSY', '"TDX_SYS_BUSY"',
     '"TDX_OPERAND_BUSY"', 'is there already'),
    ('unknown key of a status', STATUS, 'TDX_SYS_BUSY', 'retry = ', 'again = 1\nretry = ',
     'again is not a key'),
    ('operand id that is text', OPERAND, 'TDR', 'number = 128', 'number = "128"',
     'number is not a whole number'),
    ('operand name that is there twice', OPERAND, 'TDR', '"TDR"', '"TDCX"', 'is there already'),
    ('operand without a meaning', OPERAND, 'TDR', re.compile('what = .*\n'), '',
     'what is missing'),
    ('field of another context', FIELD, 'FATAL', '0x8010000000000001', '0x8020000000000001',
     'is not of context 1'),
    ('field id with sequence bits', FIELD, 'FATAL', '0x8010000000000001', '0x8010000400000001',
     'reserved or sequence bits'),
    ('field that overlaps another', FIELD, 'NUM_TDCX', '0x8010000200000002',
     '0x8010000200000001', 'belongs to FATAL already'),
    ('mask wider than its field', FIELD, 'FATAL', 'host = "all"', 'host = 0x100',
     'nor fits 1 bytes'),
    ('mask of nobody', FIELD, 'FATAL', 'host = "all"', 'hots = "all"', '"hots" is not one of'),
    ('unknown migration rule', FIELD, 'RTMR', 'rule = "ME"', 'rule = "MX"',
     "rule 'MX' is not known"),
    ('field of no elements', FIELD, 'RTMR', 'elements = 6', 'elements = 0',
     'elements is not between'),
    ('span of releases the wrong way', STATUS, 'TDX_SYS_BUSY', '"1.0 to 2.0-e69a439"',
     '"2.0-e69a439 to 1.0"', 'is not in the order of'),
    ('releases that overlap', STATUS, 'TDX_SYS_BUSY', '"1.0 to 2.0-e69a439"',
     '"1.0 to 1.5.25", "1.5.05"', 'is not in the order of'),
    ('span to an unknown release', OPERAND, 'R8', '"1.0 to 2.0-e69a439"',
     '"1.0 to 9.9"', '"9.9" is not listed'),
    ('structure with a gap', STRUCT, 'CMR_INFO', 'offset = 8', 'offset = 16', 'ends at 8'),
    ('structure of a wrong size', STRUCT, 'CMR_INFO', 'size = 16', 'size = 24',
     'the fields end at 16, the size is 24'),
    ('structure of an unknown type', STRUCT, 'CMR_INFO', 'type = "u64"', 'type = "u63"',
     'type "u63" is not'),
    ('structure that contains itself', STRUCT, 'CMR_INFO', 'type = "u64"', 'type = "CMR_INFO"',
     'nor a structure above'),
    ('member that is there twice', STRUCT, 'CMR_INFO', '"CMR_SIZE"', '"CMR_BASE"',
     'CMR_BASE is there twice'),
    ('bit fields that overlap', STRUCT, 'EPTP_CONTROLS', 'lsb = 3', 'lsb = 2', 'ends at 3'),
    ('bit fields that miss bits', STRUCT, 'EPTP_CONTROLS', 'size = 8', 'size = 4',
     'the bits end at 64'),
    ('release of no call', PROFILE, '1.0', 'release = "1.0"', 'release = "0.9"',
     'release 0.9 is none of'),
    ('release whose fields nobody has', PROFILE, '1.0', 'fields = "1.0"', 'fields = "0.9"',
     'no metadata field is of release 0.9'),
    ('unknown feature', PROFILE, '1.5.01', '"NO_RBP_MOD"', '"NO_RBX_MOD"',
     'NO_RBX_MOD is no bit'),
    ('handoff versions the wrong way round', PROFILE, '1.5.01', 'oldest = 0', 'oldest = 1',
     'the oldest version is above'),
    ('module release that is there twice', PROFILE, '1.0', 'name = "1.0"', 'name = "1.5.01"',
     'is there already'),
    ('operand by hand of a generated call', HAND, 'kind', '"TDG.VP.VMCALL"', '"TDG.VP.INFO"',
     'is not a call that is done by hand'),
    ('operand by hand in no register', HAND, 'kind', '"r10"', '"r16"', 'r16 is no register'),
    ('operand by hand that is neither', HAND, 'kind', '"input"', '"inout"',
     'neither input nor output'),
)


def row_span(text, name):
    """Where the row with that name starts and ends."""
    place = text.index(f'\nname = "{name}"')
    start = text.rindex('\n[[', 0, place) + 1
    end = text.find('\n[[', place)
    return start, end + 1 if end >= 0 else len(text)


def damage(path, name, old, new):
    """Change one row; the first and last line of it."""
    text = path.read_text()
    start, end = row_span(text, name)
    part = text[start:end]
    changed = old.sub(new, part, count=1) if isinstance(old, re.Pattern) \
        else part.replace(old, new, 1)
    if changed == part:
        raise AssertionError(f'{name}: {old!r} is not there; the case is out of date')
    path.write_text(text[:start] + changed + text[end:])
    first = text.count('\n', 0, start) + 1
    return first, first + changed.count('\n')


def refused(found, file, lines, reason):
    """A problem of the file, in the lines, with the reason."""
    for problem in found:
        match = re.match(r'abi/([\w.]+):(\d+): (.*)', problem)
        if match and match[1] == file and lines[0] <= int(match[2]) <= lines[1] \
                and reason in match[3]:
            return True
    return False


def main():
    test = tap.Tap()
    readers = {STATUS: 'status', OPERAND: 'status', FIELD: 'fields', STRUCT: 'structs',
               HAND: 'call_table', PROFILE: 'profiles'}
    with tempfile.TemporaryDirectory() as folder:
        abi_dir = tap.copy_abi(folder)
        for rule, file, name, old, new, reason in DAMAGES:
            path = abi_dir / file
            sound = path.read_text()
            lines = damage(path, name, old, new)
            found, _ = abigen.examine(abi_dir, (readers[file],))
            path.write_text(sound)
            test.case(refused(found, file, lines, reason), f'refuses_{rule.replace(" ", "_")}',
                      [f'wanted {file}, lines {lines[0]} to {lines[1]}: {reason}', *found[:5]])
    return test.end()


if __name__ == '__main__':
    sys.exit(main())
