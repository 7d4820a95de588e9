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
import re
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

    def connect_symbols_make_the_call_of_their_own_abi(self):
        # The Linux patches have two operands and an id that comes back where the public source
        # has three operands and none.
        values = (ctypes.c_uint64(0x11), ctypes.c_uint64(0x22), ctypes.c_uint64(0x33))
        good = True
        for abi, more in (('linux', ctypes.byref(ctypes.c_uint64())), ('open', values[2])):
            create = getattr(self.tdx, f'tdh_spdm_create_connect_{abi}')
            create.restype = ctypes.c_uint64
            self.answer(rax=0)
            status = create(values[0], values[1], more)
            seen = (status, self.state.seen[0], self.state.seen[RCX], self.state.seen[RDX])
            good &= seen == (0, 130, 0x11, 0x22)
            good &= abi == 'linux' or self.state.seen[R8] == 0x33
        return good and not hasattr(self.tdx, 'tdh_spdm_create')

    def predicates_say_what_the_inline_ones_say(self):
        def says(name, status):
            predicate = getattr(self.tdx, name)
            predicate.restype = ctypes.c_bool
            return predicate(ctypes.c_uint64(status))
        return (says('tdx_status_is_operand_busy', 0x8000020000000092),
                says('tdx_status_is_busy', 0x8000020000000092),
                says('tdx_status_is_busy', 0xC0000B0800000001),
                says('tdx_status_is_tlb_tracking_not_done', 0xC0000B0800000001),
                says('tdx_status_is_error', 0),
                says('tdx_status_is_software', VMFAILINVALID)) == (
                    True, True, False, True, False, True)

    def exported(self):
        """{version node: names of functions}."""
        table = subprocess.run(['nm', '-D', '--defined-only', self.path], check=True,
                               capture_output=True, text=True).stdout
        nodes = {}
        for line in table.splitlines():
            if ' T ' in line:
                name, _, node = line.split()[2].partition('@@')
                nodes.setdefault(node, set()).add(name)
        return nodes

    def symbols_are_the_calls_of_the_table_with_a_version(self):
        sys.dont_write_bytecode = True
        sys.path.insert(0, str(self.root / 'tools' / 'abigen'))
        import call_headers
        import calls
        every = calls.load(self.root / 'abi')
        nodes = {'': 'LIBTDX_CALLS_0.1', 'open': 'LIBTDX_CONNECT_OPEN_0.1',
                 'linux': 'LIBTDX_CONNECT_LINUX_0.1'}
        have = self.exported()
        wrong = have.pop('', set())
        for variant, node in nodes.items():
            wrong |= set(call_headers.symbols(every, variant).values()) ^ have.pop(node)
        wrong |= set(have) ^ {'LIBTDX_0.1', 'LIBTDX_STATUS_0.1'}
        for name in sorted(wrong):
            print(f'# {name}')
        return not wrong

    def symbols_are_the_predicates_of_the_header(self):
        text = (self.root / 'include' / 'tdx' / 'gen' / 'status.h').read_text()
        text += (self.root / 'include' / 'tdx' / 'status.h').read_text()
        want = set(re.findall(r'^TDX_STATUS_INLINE [\w ]*?\b(tdx_\w+)\(', text, re.MULTILINE))
        nodes = self.exported()
        missing = want - nodes['LIBTDX_STATUS_0.1'] - nodes['LIBTDX_0.1']
        for name in sorted(missing):
            print(f'# {name}')
        return len(want) > 200 and not missing


def main(arguments):
    tests = Tests(arguments[0], arguments[1], pathlib.Path(arguments[2]))
    names = ['call_reaches_the_instruction', 'result_may_be_unwanted',
             'no_module_is_the_software_status',
             'connect_symbols_make_the_call_of_their_own_abi',
             'predicates_say_what_the_inline_ones_say',
             'symbols_are_the_calls_of_the_table_with_a_version',
             'symbols_are_the_predicates_of_the_header']
    print(f'1..{len(names)}')
    failed = 0
    for number, name in enumerate(names, 1):
        good = getattr(tests, name)()
        failed += not good
        print(f'{"ok" if good else "not ok"} {number} - {name}', flush=True)
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
