#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""abigen lint refuses each kind of damaged call row, with file, line and reason. TAP.

A case damages one row of a copy of the tables and looks for a problem that names
the file, a line inside the damaged row, and the reason.
"""

import re
import sys
import tempfile

import tap

import abigen  # noqa: E402  (tap knows where it is)
import calls  # noqa: E402

TDH, TDG, VMCALL, SEAMLDR = (f'leaves_{name}.toml' for name in
                             ('tdh', 'tdg', 'tdvmcall', 'seamldr'))
# What is damaged: rule, file, row, what is there, what replaces it, the reason wanted.
DAMAGES = (
    ('file that is not TOML', TDH, 'TDH.MNG.RD', 'leaf = 11', 'leaf = = 11', 'not TOML'),
    ('missing number', TDH, 'TDH.MNG.RD', 'leaf = 11\n', '', 'leaf is missing'),
    ('missing source', TDH, 'TDH.MNG.RD', 'sources', 'source', 'sources is missing'),
    ('empty source', TDH, 'TDH.MR.FINALIZE', re.compile(r'sources = \[.*?\]', re.S),
     'sources = []', 'sources is empty'),
    ('number of a wrong type', TDH, 'TDH.MNG.RD', 'leaf = 11', 'leaf = "11"', 'leaf is not'),
    ('number out of range', TDH, 'TDH.MNG.RD', 'leaf = 11', 'leaf = 70000', 'is not one of tdh'),
    ('number of the module in a P-SEAMLDR row', SEAMLDR, 'SEAMLDR.INFO',
     'leaf = 0x8000000000000000', 'leaf = 0', 'is not one of seamldr'),
    ('unknown key', TDH, 'TDH.MNG.RD', 'leaf = 11', 'leaf = 11\nlaef = 3',
     'laef is not a key'),
    ('number that another call has', TDH, 'TDH.MNG.RD', 'leaf = 11', 'leaf = 10',
     'its leaf is taken'),
    ('name that another call has', TDH, 'TDH.MNG.WR', '"TDH.MNG.WR"', '"TDH.MNG.RD"',
     'its name is taken'),
    ('name of another interface', TDH, 'TDH.MNG.RD', '"TDH.MNG.RD"', '"TDG.MNG.RD"',
     'is not a name of tdh'),
    ('unknown release', TDH, 'TDH.MR.FINALIZE', 'since = "1.0"', 'since = "0.9"',
     'since: 0.9 is no release'),
    ('unknown confidence', TDH, 'TDH.MR.FINALIZE', '"source-checked"', '"guessed"',
     'confidence: guessed'),
    ('gap in the versions', TDH, 'TDH.MNG.RD', 'versions = [0, 1]', 'versions = [0, 2]',
     'without a gap'),
    ('version without a release', TDH, 'TDH.MNG.RD', re.compile('version_since = .*\n'), '',
     'does not say which release'),
    ('release of a version that is not there', TDH, 'TDH.MNG.RD', 'versions = [0, 1]\n', '',
     'which versions does not'),
    ('version older than the call', TDH, 'TDH.EXPORT.MEM', '1 = "2.0"', '1 = "1.0"',
     'is older than the call'),
    ('two operands in a register', TDH, 'TDH.MNG.WR', 'reg = "r9"', 'reg = "r8"',
     'two operands in r8'),
    ('two operands of a name', TDH, 'TDH.MNG.WR', 'name = "mask"', 'name = "value"',
     'two operands are named value'),
    ('result with the name of an operand', TDH, 'TDH.MNG.WR', 'name = "previous"',
     'name = "value"', 'is the name of an input too'),
    ('unknown register', TDH, 'TDH.MNG.WR', 'reg = "r9"', 'reg = "r16"', 'r16 is no register'),
    ('RAX as an operand', TDH, 'TDH.MNG.WR', 'reg = "r9"', 'reg = "rax"',
     'rax cannot be an operand'),
    ('RBP as an operand', TDH, 'TDH.MNG.WR', 'reg = "r9"', 'reg = "rbp"',
     'rbp cannot be an operand'),
    ('unknown type', TDH, 'TDH.MNG.WR', 'type = "field_id"', 'type = "field"',
     'type field is none of'),
    ('word of C as a parameter', TDH, 'TDH.MNG.WR', 'name = "mask"', 'name = "register"',
     'cannot name a parameter'),
    ('register as a parameter', TDH, 'TDH.MNG.WR', 'name = "mask"', 'name = "r9"',
     'cannot name a parameter'),
    ('operand without text', TDH, 'TDH.MNG.WR', ', text = "value to write"', '',
     'text is missing'),
    ('unknown key of an operand', TDH, 'TDH.MNG.WR', 'name = "mask"', 'naem = "mask"',
     'naem is not a key here'),
    ('operand of a version that is not there', TDH, 'TDH.MNG.WR', 'name = "mask"',
     'name = "mask", version = 3', 'which the call does not have'),
    ('operand of a form that is not there', TDH, 'TDH.MNG.WR', 'name = "mask"',
     'name = "mask", form = "odd"', 'form odd is not in forms'),
    ('alignment that is none', TDH, 'TDH.MNG.ADDCX', 'align = 4096', 'align = 4095',
     'align is not a power of two'),
    ('operand that is no table', TDH, 'TDH.MR.FINALIZE',
     re.compile(r'inputs = \[\n.*?\n\]', re.S), 'inputs = [\n\t"rcx",\n]', 'is not { ... }'),
    ('unknown status', TDH, 'TDH.MR.FINALIZE', 'TDX_NO_VCPUS', 'TDX_NO_VCPU',
     'TDX_NO_VCPU is not in status.toml'),
    ('unknown operand of a status', TDH, 'TDH.MR.FINALIZE', 'operand = "RCX"',
     'operand = "RCXX"', 'RCXX is not in operand_ids.toml'),
    ('status twice for one reason', TDH, 'TDH.MR.FINALIZE', '\t{ code = "TDX_NO_VCPUS"',
     '\t{ code = "TDX_SUCCESS", when = "done" },\n\t{ code = "TDX_NO_VCPUS"', 'is there twice'),
    ('status of a version that is not there', TDH, 'TDH.MR.FINALIZE', 'code = "TDX_NO_VCPUS"',
     'code = "TDX_NO_VCPUS", version = 4', 'version 4 is not one of the call'),
    ('status since a release that does not know it', TDH, 'TDH.MR.FINALIZE',
     'code = "TDX_NO_VCPUS"', 'code = "TDX_NO_VCPUS", since = "1.0"',
     'TDX_NO_VCPUS is not in release 1.0'),
    ('status until a release that is none', TDH, 'TDH.MR.FINALIZE', 'code = "TDX_NO_VCPUS"',
     'code = "TDX_NO_VCPUS", until = "1.5"', 'TDX_NO_VCPUS is not in release 1.5'),
    ('status without a condition', TDH, 'TDH.MR.FINALIZE', ', when = "the TD has no vCPU"', '',
     'when is missing'),
    ('unknown retry class', TDH, 'TDH.MR.FINALIZE', 'retry = ["busy"]',
     'retry = ["busy", "often"]', 'retry: often is none of'),
    ('retry class that no status has', TDH, 'TDH.MR.FINALIZE', 'retry = ["busy"]',
     'retry = ["busy", "entropy"]', 'retry says so, no status does'),
    ('status with a retry class that retry lacks', TDH, 'TDH.MR.FINALIZE',
     'retry = ["busy"]\n', '', 'a status says so, retry does not'),
    ('resumption that says not how', TDH, 'TDH.PHYMEM.CACHE.WB', re.compile('resume = .*\n'), '',
     'resume = "how" goes with'),
    ('what vectors cannot be', TDH, 'TDH.EXPORT.MEM', 'vectors = "zeroed"', 'vectors = "kept"',
     'vectors can only be'),
    ('unknown operands with operands', TDH, 'TDH.MR.FINALIZE', 'since = "1.0"',
     'since = "1.0"\noperands_unknown = true', 'but there are operands'),
    ('mask with RSP', VMCALL, 'RDMSR', 'reg = "r12"', 'reg = "rsp"',
     'rsp must never be in the mask'),
    ('mask with RBP', VMCALL, 'RDMSR', 'reg = "r12"', 'reg = "rbp"',
     'rbp must never be in the mask'),
    ('mask with RAX', VMCALL, 'RDMSR', 'reg = "r12"', 'reg = "rax"',
     'rax must never be in the mask'),
    ('mask with RCX', VMCALL, 'RDMSR', 'reg = "r12"', 'reg = "rcx"',
     'rcx must never be in the mask'),
    ('R10 of a TDVMCALL in a row', VMCALL, 'RDMSR', 'reg = "r12"', 'reg = "r10"',
     'is given by GHCI'),
    ('name that gives no C name', VMCALL, 'RDMSR', 'function = "rdmsr"',
     'function = "3dmsr!"', 'gives no C name'),
    ('forms that repeat', VMCALL, 'HLT', 'forms = ["", "sti"]', 'forms = ["sti", "sti"]',
     'one is there twice'),
    ('unknown status of all calls', TDG, None, 'code = "TDX_OPERAND_INVALID"',
     'code = "TDX_OPERAND_ODD"', 'TDX_OPERAND_ODD is not in status.toml'),
)


def row_span(text, name):
    """Where a row starts and ends: character and line numbers."""
    if name is None:
        start = text.index('[[common]]')
    else:
        start = text.rindex('[[call]]', 0, text.index(f'name = "{name}"'))
    end = text.find('[[call]]', start + 1)
    return start, end if end >= 0 else len(text)


def damage(abi_dir, file, row, old, new):
    """Change one row; the first and last line of it."""
    path = abi_dir / file
    text = path.read_text()
    start, end = row_span(text, row)
    part = text[start:end]
    changed = old.sub(new, part, count=1) if isinstance(old, re.Pattern) \
        else part.replace(old, new, 1)
    if changed == part:
        raise AssertionError(f'{row}: {old!r} is not there; the case is out of date')
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


def problems(abi_dir):
    """What abigen lint says of the call tables alone."""
    try:
        return calls.problems(abi_dir)
    except calls.table.TableError as error:
        return [str(error)]


def main():
    test = tap.Tap()
    test.case(not abigen.problems(tap.ROOT / 'abi'), 'tables_as_they_are_pass')
    with tempfile.TemporaryDirectory() as folder:
        for rule, file, row, old, new, reason in DAMAGES:
            abi_dir = tap.copy_abi(folder)
            lines = damage(abi_dir, file, row, old, new)
            found = problems(abi_dir)
            test.case(refused(found, file, lines, reason),
                      f'refuses_{rule.replace(" ", "_")}',
                      [f'wanted {file}, lines {lines[0]} to {lines[1]}: {reason}', *found[:5]])
        abi_dir = tap.copy_abi(folder)
        (abi_dir / TDG).unlink()
        found = abigen.problems(abi_dir)
        test.case(any(f'abi/{TDG}:1: the file is missing' in line for line in found),
                  'refuses_missing_file', found[:5])
    return test.end()


if __name__ == '__main__':
    sys.exit(main())
