# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Counting what a call executes: a program whose TDX instructions are a harmless
stand-in runs one instruction at a time (trace.c). Shared by the comparisons."""

import pathlib
import re
import subprocess

STAND_IN = bytes((0x29, 0xc0, 0x66, 0x90))
OPCODES = (bytes((0x66, 0x0f, 0x01, 0xcf)), bytes((0x66, 0x0f, 0x01, 0xcc)))
ORDER = ('rax', 'rcx', 'rdx', 'rbx', 'rsi', 'rdi', 'r8', 'r9', 'r10', 'r11', 'r12', 'r13',
         'r14', 'r15')
LINE = re.compile(r'^\s*([0-9a-f]+):\t(.*)$')
READ_MODIFY = re.compile(r'^(add|sub|and|or|xor|inc|dec|neg|not|lock|btr|bts|xchg|sh[lr])')


class Unavailable(Exception):
    """What cannot be built or counted here, and why."""


def run(command, **more):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, **more)
    if done.returncode:
        lines = (done.stderr or done.stdout).strip().splitlines()
        # A compiler says first where it was.
        lines = [line for line in lines if 'rror' in line] or lines
        raise Unavailable(f'{str(command[0]).rpartition("/")[2]} fails: '
                          f'{lines[0][:160] if lines else done.returncode}')
    return done.stdout


def sources(options, wanted):
    """Version and tree of a source of Debian's archive (tools/debian-source.sh)."""
    done = subprocess.run([options.root / 'tools/debian-source.sh', options.sources, wanted],
                          capture_output=True, text=True)
    if done.returncode:
        raise Unavailable((done.stderr.strip().splitlines() or ['no source'])[-1])
    version, tree = done.stdout.split()
    return version, pathlib.Path(tree)


def put_stand_in(program):
    """Replace the instructions in a linked program."""
    code = program.read_bytes()
    if not any(opcode in code for opcode in OPCODES):
        raise Unavailable('no TDX instruction in the program')
    for opcode in OPCODES:
        code = code.replace(opcode, STAND_IN)
    program.write_bytes(code)


class Program:
    """One linked design: what its instructions and functions are."""

    def __init__(self, path):
        self.path = path
        text = run(['objdump', '-d', '--no-show-raw-insn', path])
        self.code = {int(m[1], 16): m[2].split('#')[0].strip()
                     for m in map(LINE.match, text.splitlines()) if m}
        found = sorted(self.code)
        self.stand_ins = {at for at, after in zip(found, found[1:])
                          if self.code[at] == 'sub    %eax,%eax' and
                          self.code[after] == 'xchg   %ax,%ax'}
        found = []
        for line in run(['nm', '-n', '-S', path]).splitlines():
            words = line.split()
            if words[-2] in 'tT':
                size = int(words[1], 16) if len(words) == 4 else 0
                found.append((int(words[0], 16), size, words[-1]))
        # nasm gives no sizes: as far as the next function, then.
        ends = [start for start, _, _ in found[1:]] + [0]
        self.symbols = [(start, size or max(0, end - start), name)
                        for (start, size, name), end in zip(found, ends)]

    def function_at(self, address):
        for start, size, name in self.symbols:
            if start <= address < start + size:
                return name
        return None

    def address(self, name):
        return next(start for start, _, symbol in self.symbols if symbol == name)

    def size(self, name):
        return sum(size for _, size, symbol in self.symbols if symbol == name)

    def memory(self, address):
        """Loads and stores of an instruction."""
        text = self.code[address]
        name, _, operands = text.partition(' ')
        operands = operands.strip()
        while name in ('rep', 'repz', 'bnd', 'notrack'):
            name, _, operands = operands.partition(' ')
        if name.startswith('push') or name.startswith('call'):
            return 0, 1
        if name.startswith(('pop', 'ret', 'leave')):
            return 1, 0
        if name.startswith('stos'):
            return 0, 1
        if name.startswith('movs') and '(%rsi)' in operands:
            return 1, 1
        if name.startswith(('lea', 'nop', 'j', 'endbr')) or not self.touches(operands):
            return 0, 0
        last = operands.rsplit(',', 1)[-1] if not operands.endswith(')') else operands
        if not self.touches(last) or name.startswith(('cmp', 'test', 'bt ')):
            return 1, 0
        return (1, 1) if READ_MODIFY.match(name) else (0, 1)

    @staticmethod
    def touches(operands):
        return '(' in operands or re.search(r'%[fg]s:|(^|,)0x[0-9a-f]+$', operands) is not None


def trace(program, tracer, argument, start):
    """Steps (RIP, RSP) from the function's first instruction to its return, and the
    registers of each call; None where the program has no such argument."""
    done = subprocess.run([tracer, program.path, argument], capture_output=True, text=True)
    if done.returncode == 3:
        return None
    if done.returncode:
        raise Unavailable(f'{argument}: {done.stderr.strip() or "the tracer failed"}')
    steps, calls = [], []
    for line in done.stdout.splitlines():
        words = line.split()
        if words[0] == 'c':
            calls.append(dict(zip(ORDER, (int(word, 16) for word in words[1:]))))
        else:
            steps.append((int(words[1], 16), int(words[2], 16)))
    address = program.address(start)
    first = next(i for i, (rip, _) in enumerate(steps) if rip == address)
    top = steps[first][1]
    last = next((i for i, (_, rsp) in enumerate(steps) if i > first and rsp > top),
                len(steps))
    return steps[first:last], calls


def total(program, name, steps, foreign=frozenset()):
    """What these steps cost; foreign functions are not the design's."""
    instructions = loads = stores = calls = 0
    functions, previous, lowest = set(), None, steps[0][1]
    for rip, rsp in steps:
        function = program.function_at(rip)
        if function in foreign:
            continue
        text = program.code.get(rip, '')
        read, written = program.memory(rip) if text else (0, 0)
        loads, stores = loads + read, stores + written
        lowest = min(lowest, rsp)
        # A repeated string instruction is one instruction with many stores.
        if rip != previous or not text.startswith('rep '):
            instructions += 1
        calls += text.startswith('sub') and rip in program.stand_ins
        previous = rip
        functions.add(function)
    shared = [other for other in functions if other and other not in (name, name + '.cold')]
    return {
        # The stand-in is two instructions.
        'instructions': instructions - 2 * calls, 'loads': loads, 'stores': stores,
        'site_bytes': program.size(name) + program.size(name + '.cold'),
        'shared_bytes': sum(program.size(other) for other in shared),
        'stack': steps[0][1] - lowest,
    }
