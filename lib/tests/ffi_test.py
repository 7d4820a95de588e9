#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""libtdx.so from another language: its symbols, and calls that reach the instruction. TAP.

    ffi_test.py LIBTDX STAND_IN ROOT

STAND_IN is a shared library of stand_in.c, which answers the instruction in this
very process.
"""

import ctypes
import pathlib
import subprocess
import sys

RCX, RDX, R8 = 1, 2, 8
VMFAILINVALID = 0x8000FF00FFFF0000


class StandIn(ctypes.Structure):
    """struct stand_in of stand_in.h."""
    _fields_ = [('mode', ctypes.c_int), ('give', ctypes.c_uint64 * 16),
                ('give_mask', ctypes.c_uint16), ('calls', ctypes.c_uint),
                ('instruction', ctypes.c_int), ('seen', ctypes.c_uint64 * 16)]


class Tests:
    def __init__(self, library, stand_in, root):
        self.path, self.root = library, root
        self.tdx = ctypes.CDLL(library)
        helper = ctypes.CDLL(stand_in)
        self.state = StandIn.in_dll(helper, 'stand_in')
        helper.stand_in_install()

    def answer(self, mode=0, **give):
        self.state.mode, self.state.calls, self.state.give_mask = mode, 0, 0
        for name, value in give.items():
            reg = {'rax': 0, 'r8': R8, 'r10': 10}[name]
            self.state.give[reg] = value
            self.state.give_mask |= 1 << reg

    def call_reaches_the_instruction(self):
        mng_rd = self.tdx.tdh_mng_rd
        mng_rd.restype = ctypes.c_uint64
        mng_rd.argtypes = [ctypes.c_uint64, ctypes.c_uint64, ctypes.POINTER(ctypes.c_uint64)]
        value = ctypes.c_uint64()
        self.answer(rax=0, r8=0x1234567890)
        status = mng_rd(0x5000, 0x9110000300000016, ctypes.byref(value))
        return (status, value.value, self.state.calls, self.state.seen[0], self.state.seen[RCX],
                self.state.seen[RDX]) == (0, 0x1234567890, 1, 11, 0x5000, 0x9110000300000016)

    def result_may_be_unwanted(self):
        self.answer(rax=0)
        self.tdx.tdh_mng_rd.restype = ctypes.c_uint64
        return self.tdx.tdh_mng_rd(ctypes.c_uint64(0x5000), ctypes.c_uint64(1), None) == 0

    def no_module_is_the_software_status(self):
        self.answer(mode=1)
        self.tdx.tdh_sys_key_config.restype = ctypes.c_uint64
        return self.tdx.tdh_sys_key_config() == VMFAILINVALID

    def symbols_are_the_calls_of_the_table_with_a_version(self):
        sys.dont_write_bytecode = True
        sys.path.insert(0, str(self.root / 'tools' / 'abigen'))
        import calls
        want = {f.name for c in calls.load(self.root / 'abi') if not c.variant
                and not c.row.get('by_hand') for f in c.functions()}
        table = subprocess.run(['nm', '-D', '--defined-only', self.path], check=True,
                               capture_output=True, text=True).stdout
        have = {line.split()[2].split('@')[0] for line in table.splitlines()
                if 'LIBTDX_CALLS_0.1' in line and ' T ' in line}
        other = [line for line in table.splitlines() if ' T ' in line and '@@LIBTDX' not in line]
        for name in sorted(want ^ have) + other:
            print(f'# {name}')
        return want == have and not other


def main(arguments):
    tests = Tests(arguments[0], arguments[1], pathlib.Path(arguments[2]))
    names = ['call_reaches_the_instruction', 'result_may_be_unwanted',
             'no_module_is_the_software_status',
             'symbols_are_the_calls_of_the_table_with_a_version']
    print(f'1..{len(names)}')
    failed = 0
    for number, name in enumerate(names, 1):
        good = getattr(tests, name)()
        failed += not good
        print(f'{"ok" if good else "not ok"} {number} - {name}', flush=True)
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
