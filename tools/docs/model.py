# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""What the documentation is about: the tables of abi/, read once, with the links
between them that pages need. Nothing is written here.
"""

import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / 'tools' / 'abigen'))

# The readers of abi/ live beside the generator of code.
import call_headers  # noqa: E402
import calls  # noqa: E402
import fields  # noqa: E402
import status  # noqa: E402
import structs  # noqa: E402
import table  # noqa: E402

INTERFACES = (
    ('tdh', 'Host to module', 'SEAMCALL', 'tdx-seamcall'),
    ('tdg', 'Guest to module', 'TDCALL', 'tdx-tdcall'),
    ('tdvmcall', 'Guest to host', 'TDVMCALL', 'tdx-tdvmcall'),
    ('seamldr', 'Host to P-SEAMLDR', 'SEAMCALL', 'tdx-seamldr'),
)
RETRIES = {
    'none': 'No: the same call gives the same status.',
    'busy': 'Yes, the same call after a moment; bound the attempts.',
    'entropy': 'Yes, the same call soon, about ten times.',
    'resume': 'Yes, until it is done; it makes progress.',
    'restart': 'Yes, from the start; no progress is promised, so bound the attempts.',
    'after': 'Not at once: something else has to be done first.',
}
# Prototypes of what include/tdx/vp_enter.h has by hand.
BY_HAND = {
    'TDH.VP.ENTER': (
        ('tdh_vp_enter', ('struct tdx_tdvpr tdvpr', 'uint64_t flags', 'struct tdx_vp_regs *regs')),
        ('tdh_vp_enter_resume',
         ('struct tdx_tdvpr tdvpr', 'uint64_t flags', 'struct tdx_vp_regs *regs')),
        ('tdh_vp_enter_vmcall',
         ('struct tdx_tdvpr tdvpr', 'uint64_t flags', 'struct tdx_vp_regs *regs'))),
    'TDG.VP.VMCALL': (('tdg_vp_vmcall', ('uint64_t mask', 'struct tdx_vp_regs *regs')),),
    'TDG.VP.ENTER': (
        ('tdg_vp_enter', ('uint64_t vm', 'uint64_t state_gpa', 'struct tdx_vp_regs *regs')),),
}


class Prototype:
    """A C function that makes a call."""

    def __init__(self, name, version, form, parameters):
        self.name, self.version, self.form, self.parameters = name, version, form, parameters

    def text(self, width=78):
        """The declaration, in lines of that width."""
        lines, line = [], f'tdx_status {self.name}('
        indent = ' ' * len(line)
        parts = list(self.parameters) or ['void']
        for place, part in enumerate(parts):
            part += ', ' if place + 1 < len(parts) else ');'
            if len((line + part).rstrip()) > width and line.strip():
                lines.append(line.rstrip())
                line = indent
            line += part
        return '\n'.join(lines + [line])


def prototypes(call):
    if call.name in BY_HAND:
        return [Prototype(name, 0, '', parameters) for name, parameters in BY_HAND[call.name]]
    return [Prototype(f.name, f.version, f.form,
                      [f'{o.c_type} {o.name}' for o in f.parameters]
                      + [f'uint64_t *{o.name}' for o in f.results])
            for f in call.functions()]


def header_of(call):
    if call.variant:
        return f'tdx/gen/connect_{call.variant}.h'
    return 'tdx/tdx.h'


def page_of(call):
    """The file name of a call's page, without its ending: its first function's."""
    functions = prototypes(call)
    name = functions[0].name if functions else call.function
    return name + (f'-{call.variant}' if call.variant else '')


def release(call, since):
    return call_headers.release(call, since)


class Model:
    """All tables. `returned_by` maps a status name to the calls that list it."""

    def __init__(self, abi_dir=ROOT / 'abi'):
        self.calls = calls.load(abi_dir)
        self.statuses, self.operands = status.load(abi_dir)
        self.fields = fields.load(abi_dir)
        self.structures = structs.load(abi_dir)
        self.by_hand = table.read(abi_dir, 'operands_by_hand.toml', 'operand')
        self.common = {(interface, variant): calls.common(abi_dir, interface, variant)
                       for interface, variant, _ in calls.FILES}
        self.states = call_headers.call_states(abi_dir)
        self.returned_by = {}
        for call in self.calls:
            for name in dict.fromkeys(s.code for s in call.statuses):
                self.returned_by.setdefault(name, []).append(call)

    def context(self, call):
        """Who may make a call when, as one sentence; the states are those of module 1.5.05."""
        text = call_headers.context(call, {} if call.variant else self.states)
        return text[:1].upper() + text[1:]

    def of_interface(self, interface):
        return [call for call in self.calls if call.interface == interface]

    def hand_operands(self, call, side):
        return [row for row in self.by_hand if row['call'] == call.name and row['side'] == side]

    def results(self):
        """Statuses of all kinds in the order of the tables."""
        for kind, origin in (('status', 'module'), ('software', 'calling layer'),
                             ('pseamldr', 'P-SEAMLDR'), ('tdvmcall', 'TDVMCALL, R10'),
                             ('getquote', 'GetQuote buffer')):
            for row in self.statuses[kind]:
                yield row, origin
