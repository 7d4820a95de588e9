#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Every call in a Linux kernel module, by the kernel's own build. TAP.

    kernel_module.py --root DIR --work DIR

Where linux-headers are installed a module is built that makes every call and has the
assembly in it; the compiler and objtool of that build may say nothing, and each
SEAMCALL has an entry in the exception table. The module is not loaded.
"""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys

HEADERS = ('tdh', 'tdg', 'tdvmcall', 'seamldr')
MAKEFILE = '''obj-m := tdx_calls.o
tdx_calls-y := calls.o enter.o
ccflags-y := -I{include}
asflags-y := -I{include}
'''
MODULE = '''#include <linux/module.h>
{calls}
static int __init tdx_calls_init(void)
{{
	return 0;
}}

module_init(tdx_calls_init);
MODULE_DESCRIPTION("every TDX call, never loaded");
MODULE_LICENSE("GPL");
'''


def kernel_build():
    """The newest build folder of installed kernel headers, or None."""
    found = [path for path in pathlib.Path('/usr/src').glob('linux-headers-*')
             if (path / 'Module.symvers').exists() and (path / 'Makefile').exists()]
    return max(found, key=lambda p: [int(n) for n in re.findall(r'\d+', p.name)], default=None)


def prepare(root, work):
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(root / 'tools' / 'abigen'))
    import call_sites
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    (work / 'Makefile').write_text(MAKEFILE.format(include=root / 'include'))
    (work / 'calls.c').write_text(MODULE.format(calls=call_sites.budget(root / 'abi', HEADERS)))
    shutil.copy(root / 'lib/arch/x86_64/enter.S', work / 'enter.S')
    functions = list(call_sites.functions(root / 'abi', HEADERS))
    # VP.ENTER has three functions.
    return sum(call_sites.seamcall(f) for f in functions), 3


def table_entries(path):
    """Entries of an object's exception table, 12 bytes each."""
    text = subprocess.run(['size', '-A', path], check=True, capture_output=True, text=True).stdout
    sizes = [int(line.split()[1]) for line in text.splitlines() if line.startswith('__ex_table')]
    return sum(sizes) // 12


def main(arguments):
    parser = argparse.ArgumentParser(prog='kernel_module')
    parser.add_argument('--root', type=pathlib.Path, required=True)
    parser.add_argument('--work', type=pathlib.Path, required=True)
    options = parser.parse_args(arguments)
    root, work = options.root.resolve(), options.work.resolve()
    kernel = kernel_build()
    if not kernel:
        print('1..0 # SKIP no linux-headers package is installed')
        return 0
    inline, assembly = prepare(root, work)
    run = subprocess.run(['make', '-C', kernel, f'M={work}'], capture_output=True, text=True)
    said = [line for line in (run.stdout + run.stderr).splitlines()
            if re.search(r'warning|error', line, re.I)]
    print('1..2')
    good = run.returncode == 0 and not said
    print(f'{"ok" if good else "not ok"} 1 - {kernel.name} builds every call without a word')
    for line in said[:20] if not good else []:
        print(f'# {line}')
    have = (table_entries(work / 'calls.o'), table_entries(work / 'enter.o')) if good else (0, 0)
    right = have == (inline, assembly)
    print(f'{"ok" if right else "not ok"} 2 - each SEAMCALL has an exception table entry')
    if not right:
        print(f'# {have} entries, {(inline, assembly)} wanted')
    return 0 if good and right else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
