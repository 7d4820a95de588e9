# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Sites of every call of the tables in each design, made from the rows. The sites that
people read about are written by hand (site.h); these say whether the rest is like them.
A design has no site for a call whose registers it does not reach, or that it lacks."""

import sys

HEADERS = ('tdh', 'tdg', 'tdvmcall', 'seamldr')
MAIN = '''#include <stdint.h>
#include <string.h>

#include "site.h"

volatile uint64_t site_failures;

__attribute__((noinline, cold)) void site_failed(uint64_t status, uint64_t a, uint64_t b)
{
	site_failures += status + a + b;
}

#define RUN(name, ...)						\\
	if (!strcmp(argv[1], #name)) {				\\
		__asm__ volatile ("int3" : : : "memory");	\\
		site_##name(__VA_ARGS__);			\\
		__asm__ volatile ("int3" : : : "memory");	\\
		return 0;					\\
	}

'''
IN_ORDER = ('rcx', 'rdx', 'r8', 'r9')
TO_R11 = IN_ORDER + ('r10', 'r11')
HYPERCALL = ('r12', 'r13', 'r14', 'r15')
LETTERS = {'rcx': 'c', 'rdx': 'd'}
ARGS2021 = '''
struct results { uint64_t rcx, rdx, r8, r9, r10, r11; };
struct hypercall { uint64_t r10, r11, r12, r13, r14, r15; };
uint64_t args_seamcall(uint64_t leaf, uint64_t rcx, uint64_t rdx, uint64_t r8, uint64_t r9,
		       struct results *out);
uint64_t args_tdcall(uint64_t leaf, uint64_t rcx, uint64_t rdx, uint64_t r8, uint64_t r9,
		     struct results *out);
uint64_t args_hypercall(uint64_t function, uint64_t r12, uint64_t r13, uint64_t r14,
			uint64_t r15, struct hypercall *out);
'''
EDK2 = '''
struct results { uint64_t rcx, rdx, r8, r9, r10, r11; };
__attribute__((ms_abi)) uint64_t TdCall(uint64_t leaf, uint64_t p1, uint64_t p2, uint64_t p3,
					struct results *results);
__attribute__((ms_abi)) uint64_t TdVmCall(uint64_t function, uint64_t p1, uint64_t p2,
					  uint64_t p3, uint64_t p4, uint64_t *value);
'''


class Sites:
    def __init__(self, root):
        sys.path.insert(0, str(root / 'tools' / 'abigen'))
        import call_headers
        import call_sites
        import calls
        self.headers, self.types = call_headers, calls.TYPES
        # STI has to be followed by the instruction, not by the stand-in of user space.
        self.all = [f for f in call_sites.functions(root / 'abi', HEADERS)
                    if call_sites.usable(f)]

    @staticmethod
    def vmcall(function):
        return function.call.interface == 'tdvmcall'

    @staticmethod
    def host(function):
        return function.call.interface in ('tdh', 'seamldr')

    @staticmethod
    def leaf(function):
        return function.call.leaf | function.version << 16

    @staticmethod
    def value(place, operand):
        """What a site is called with: a number of its own for each operand."""
        return 0x21 + place if operand.type == 'hkid' else (place + 1) * 0x11223344000

    def given(self, function):
        """{register: C expression} of what goes in; R10 and R11 of a TDVMCALL are not."""
        return {o.reg: o.name if o.fixed is None else f'{o.fixed:#x}ull'
                for o in function.inputs
                if not (self.vmcall(function) and o.reg in ('r10', 'r11'))}

    def wanted(self, function):
        """{register: value} of the operands at the instruction."""
        look = {o.reg: self.value(i, o) for i, o in enumerate(function.parameters)}
        look.update({o.reg: o.fixed for o in function.inputs if o.fixed is not None})
        look['rax'] = 0 if self.vmcall(function) else self.leaf(function)
        return look

    # --- One call in each design: statements that set status, and results by register ---

    def ours(self, f):
        def argument(o):
            kind = self.types[o.type][0]
            return f'({kind}){{ {o.name} }}' if kind.startswith('struct') else o.name
        parts = [argument(o) for o in f.parameters] + [f'&out_{o.reg}' for o in f.results]
        outs = ''.join(f'\tuint64_t out_{o.reg};\n' for o in f.results)
        return (f'{outs}\tuint64_t status_ = {f.name}({", ".join(parts)});\n',
                {o.reg: f'out_{o.reg}' for o in f.results})

    def macros2020(self, f):
        given, outs = self.given(f), [o.reg for o in f.results]
        if self.vmcall(f) or not set(given) <= set(IN_ORDER) or not set(outs) <= set(TO_R11):
            return None
        text = '\tstruct { uint64_t rcx, rdx, r8, r9, r10, r11; } ex_;\n\tuint64_t status_;\n'
        bound = [r for r in TO_R11 if r not in LETTERS and (r in given or r in outs)]
        for reg in bound:
            start = f' = {given[reg]}' if reg in given else ''
            text += f'\tregister uint64_t {reg}_ __asm__("{reg}"){start};\n'
        writes = ['"=a" (status_)'] + [f'"={LETTERS[r]}" (ex_.{r})' if r in LETTERS else
                                      f'"{"+" if r in given else "="}r" ({r}_)' for r in outs]
        reads = [f'"a" ({self.leaf(f):#x}ull)'] + [
            f'"{LETTERS[r]}" ({v})' if r in LETTERS else f'"r" ({r}_)'
            for r, v in given.items() if r in LETTERS or r not in outs]
        code = '0xcf' if self.host(f) else '0xcc'
        text += (f'\t__asm__ volatile (".byte 0x66, 0x0f, 0x01, {code}" : {", ".join(writes)} '
                 f': {", ".join(reads)} : "cc");\n')
        text += ''.join(f'\tex_.{r} = {r}_;\n' for r in outs if r not in LETTERS)
        return text, {r: f'ex_.{r}' for r in outs}

    def args2021(self, f):
        given, outs = self.given(f), [o.reg for o in f.results]
        order = HYPERCALL if self.vmcall(f) else IN_ORDER
        reach = ('r10', 'r11') + HYPERCALL if self.vmcall(f) else TO_R11
        if not set(given) <= set(order) or not set(outs) <= set(reach):
            return None
        helper, kind = ('args_hypercall', 'hypercall') if self.vmcall(f) else \
            ('args_seamcall' if self.host(f) else 'args_tdcall', 'results')
        parts = [f'{f.call.leaf if self.vmcall(f) else self.leaf(f):#x}ull']
        parts += [given.get(reg, '0') for reg in order] + ['&out_' if outs else '(void *)0']
        text = f'\tstruct {kind} out_;\n' if outs else ''
        return (f'{text}\tuint64_t status_ = {helper}({", ".join(parts)});\n',
                {r: f'out_.{r}' for r in outs})

    def linux(self, f):
        given, outs = self.given(f), [o.reg for o in f.results]
        if self.vmcall(f):
            given = {'r11': f'{f.call.leaf:#x}ull', **given}
            call = '__tdx_hypercall(&args_)'
        else:
            saved = not set(given) | set(outs) <= set(TO_R11)
            helper = ('__seamcall' if self.host(f) else '__tdcall') + (
                '_saved_ret' if saved else '_ret' if outs else '')
            leaf = f'{self.leaf(f):#x}ull'
            plain = f'{helper}({leaf}, &args_)'
            call = f'retry({helper}, {leaf}, &args_)' if self.host(f) else plain
        fields = ', '.join(f'.{reg} = {value}' for reg, value in given.items())
        return (f'\tstruct tdx_module_args args_ = {{ {fields} }};\n\tuint64_t status_ = {call};\n',
                {r: f'args_.{r}' for r in outs})

    def edk2(self, f):
        given, outs = self.given(f), [o.reg for o in f.results]
        if self.host(f):
            return None
        order = HYPERCALL if self.vmcall(f) else IN_ORDER[:3]
        if not set(given) <= set(order) or \
                not set(outs) <= set(('r11',) if self.vmcall(f) else TO_R11):
            return None
        parts = [given.get(reg, '0') for reg in order] + ['&out_' if outs else '(void *)0']
        kind = 'uint64_t' if self.vmcall(f) else 'struct results'
        text = f'\t{kind} out_;\n' if outs else ''
        helper = 'TdVmCall' if self.vmcall(f) else 'TdCall'
        number = f.call.leaf if self.vmcall(f) else self.leaf(f)
        return (f'{text}\tuint64_t status_ = {helper}({number:#x}ull, {", ".join(parts)});\n',
                {r: 'out_' if self.vmcall(f) else f'out_.{r}' for r in outs})

    # --- Files -------------------------------------------------------------------

    def site(self, f, made):
        text, outs = made
        parameters = ', '.join(f'uint64_t {o.name}' for o in f.parameters) or 'void'
        text = f'SITE site_{f.name}({parameters})\n{{\n{text}'
        text += '\n\tif (unlikely(status_)) {\n\t\tsite_failed(status_, 0, 0);\n\t\treturn;\n\t}\n'
        return text + ''.join(f'\tWANTED({value});\n' for value in outs.values()) + '}\n\n'

    def wrapped(self, f, made):
        """As the newest Linux has calls: a function each, out of line, results to pointers."""
        text, outs = made
        typed = [f'uint64_t {o.name}' for o in f.parameters] + [f'u64 *got_{r}' for r in outs]
        text = (f'WRAPPER call_{f.name}({", ".join(typed) or "void"})\n{{\n{text}\n'
                + ''.join(f'\t*got_{r} = {value};\n' for r, value in outs.items())
                + '\treturn status_;\n}\n\n')
        parts = [o.name for o in f.parameters] + [f'&out_{r}' for r in outs]
        declared = ''.join(f'\tu64 out_{r};\n' for r in outs)
        return text + self.site(f, (
            f'{declared}\tuint64_t status_ = call_{f.name}({", ".join(parts)});\n',
            {r: f'out_{r}' for r in outs}))

    def source(self, design):
        """(C text of all sites, main program, functions it has) of a design."""
        kind = 'linux' if design.startswith('linux') else design
        head = {'ours': '#include <tdx/tdx.h>\n', 'args2021': ARGS2021, 'edk2': EDK2,
                'linux': '#include "linux_helpers.h"\n'}.get(kind, '')
        text, runs, have = f'#include "site.h"\n{head}\n', '', []
        for f in self.all:
            made = getattr(self, kind)(f)
            if not made:
                continue
            outside = design == 'linux_newest' and self.host(f)
            text += self.wrapped(f, made) if outside else self.site(f, made)
            values = ', '.join(f'{self.value(i, o):#x}ull' for i, o in enumerate(f.parameters))
            runs += '\t' + f'RUN({f.name}{", " if values else ""}{values})\n'
            have.append(f)
        prototypes = ''.join(
            f'SITE site_{f.name}({", ".join("uint64_t" for _ in f.parameters) or "void"});\n'
            for f in have)
        return text, (f'{MAIN}{prototypes}\nint main(int argc, char **argv)\n{{\n{runs}'
                      '\treturn 3;\n}\n'), have
