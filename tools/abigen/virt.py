# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Write the virtualisation tables of the module from abi/{cpuid,msr,vmcs}.toml.

An emitter of abigen.py: module/gen/{cpuid,msr,vmcs}.[ch].

It is separate from the call tables: these say what a guest sees of its CPU,
not what a call takes.
"""

import table as tables

REGS = 4
NO_SUBLEAF = 0xFFFFFFFF
FEATURES = ('native', 'exit', 'perfmon', 'cet', 'pt', 'uli', 'lbr', 'umwait',
            'xfd', 'pks', 'tsx', 'other')
ACTIONS = ('none', 've', 'gp', 'gp_or_ve', 'special')
CONTROLS = ('pin_based', 'proc_based', 'proc_based2', 'proc_based3', 'exit', 'entry')


def fail(text):
    raise tables.TableError(text)


def load(abi_dir, name):
    return tables.document(abi_dir, name)


def head(source, purpose):
    return (f'/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */\n'
            f'/* Copyright (c) 2026 The tdxkit authors */\n'
            f'/* Generated from abi/{source}; do not edit. Regenerate: make gen */\n'
            f'/* {purpose} */\n')


def guard(name, body):
    macro = f'TDX_MODULE_GEN_{name}_H'
    return f'#ifndef {macro}\n#define {macro}\n\n{body}\n#endif /* {macro} */\n'


def quad(row, key):
    return row.get(key, [0] * REGS)


def regs(values):
    return '{ ' + ', '.join(f'{v:#010x}' for v in values) + ' }'


# --- CPUID -----------------------------------------------------------------

def cpuid_check(table):
    rows = table['leaf']
    seen = set()
    for place, row in enumerate(rows):
        where = f'{row.where()}: leaf {row["leaf"]:#x}'
        key = (row['leaf'], row.get('subleaf', NO_SUBLEAF))
        if row['index'] != place:
            fail(f'{where}: index {row["index"]} at place {place}')
        if key in seen:
            fail(f'{where}: twice')
        seen.add(key)
        fixed0, fixed1 = quad(row, 'fixed0_or_dynamic'), quad(row, 'fixed1')
        direct, allow = quad(row, 'config_direct'), quad(row, 'allow_direct')
        for reg in range(REGS):
            if fixed0[reg] & fixed1[reg] or direct[reg] & allow[reg]:
                fail(f'{where}: a bit is of two kinds')
            if (direct[reg] | allow[reg]) & (fixed0[reg] | fixed1[reg]):
                fail(f'{where}: a configurable bit is fixed')
            if quad(row, 'verify_value')[reg] & ~quad(row, 'verify_mask')[reg]:
                fail(f'{where}: verify_value outside verify_mask')
    config = sorted(r['config'] for r in rows if 'config' in r)
    if config != list(range(len(config))):
        fail('abi/cpuid.toml:1: config places are not 0, 1, 2 ...')


def cpuid_header(table):
    rows = table['leaf']
    config = [r for r in rows if 'config' in r]
    xfam = sum(len(r.get('xfam', [])) for r in rows)
    body = '#include <stdbool.h>\n#include <stdint.h>\n\n'
    for name, value in (('VALUES', len(rows)), ('CONFIG', len(config)), ('XFAM_MASKS', xfam)):
        body += f'#define TDX_NUM_CPUID_{name}\t{value}\n'
    body += f'#define TDX_CPUID_NO_SUBLEAF\t{NO_SUBLEAF:#x}u\n'
    for name, value in (('FIRST_EXTENDED', table['first_extended']),
                        ('RESERVED_FIRST', table['reserved'][0]),
                        ('RESERVED_LAST', table['reserved'][1]),
                        ('LAST_BASE', table['last_base']),
                        ('MIN_LAST_BASE', table['min_last_base']),
                        ('LAST_EXTENDED', table['last_extended'])):
        body += f'#define TDX_CPUID_{name}\t{value:#x}u\n'
    for name in ('xcr0_user', 'xcr0_supervisor', 'xfam_fixed0', 'xfam_fixed1'):
        body += f'#define TDX_{name.upper()}\t{table[name]:#x}ull\n'
    body += '''
/* One leaf and sub-leaf; arrays are EAX, EBX, ECX, EDX. */
struct tdx_cpuid_leaf {
	uint32_t leaf, subleaf;
	bool faulting;
	int8_t config;		/* place in TD_PARAMS.CPUID_CONFIG, -1: none */
	uint32_t verify_mask[4], verify_value[4], verify_same[4];
	uint32_t fixed0_or_dynamic[4], fixed1[4];
	uint32_t config_direct[4], allow_direct[4];
};

/* Bits of a leaf that a zero XFAM bit clears. */
struct tdx_cpuid_xfam_mask {
	uint8_t index, bit;
	uint32_t clear[4];
};

extern const struct tdx_cpuid_leaf tdx_cpuid_leaves[TDX_NUM_CPUID_VALUES];
extern const uint8_t tdx_cpuid_config_index[TDX_NUM_CPUID_CONFIG];
extern const struct tdx_cpuid_xfam_mask tdx_cpuid_xfam_masks[TDX_NUM_CPUID_XFAM_MASKS];
'''
    return head('cpuid.toml', 'How a TD sees CPUID.') + guard('CPUID', body)


def cpuid_source(table):
    text = head('cpuid.toml', 'How a TD sees CPUID: the rows.') + '#include "gen/cpuid.h"\n\n'
    text += 'const struct tdx_cpuid_leaf tdx_cpuid_leaves[TDX_NUM_CPUID_VALUES] = {\n'
    for row in table['leaf']:
        subleaf = row.get('subleaf', NO_SUBLEAF)
        text += f'\t[{row["index"]}] = {{\n\t\t.leaf = {row["leaf"]:#x}, .subleaf = {subleaf:#x},\n'
        if row.get('faulting'):
            text += '\t\t.faulting = true,\n'
        text += f'\t\t.config = {row.get("config", -1)},\n'
        for key in ('verify_mask', 'verify_value', 'verify_same', 'fixed0_or_dynamic',
                    'fixed1', 'config_direct', 'allow_direct'):
            if any(quad(row, key)):
                text += f'\t\t.{key} = {regs(row[key])},\n'
        text += '\t},\n'
    text += '};\n\nconst uint8_t tdx_cpuid_config_index[TDX_NUM_CPUID_CONFIG] = {\n'
    for row in sorted((r for r in table['leaf'] if 'config' in r), key=lambda r: r['config']):
        text += f'\t[{row["config"]}] = {row["index"]},\n'
    text += ('};\n\nconst struct tdx_cpuid_xfam_mask '
             'tdx_cpuid_xfam_masks[TDX_NUM_CPUID_XFAM_MASKS] = {\n')
    for row in table['leaf']:
        for bit, *clear in row.get('xfam', []):
            text += f'\t{{ {row["index"]}, {bit}, {regs(clear)} }},\n'
    return text + '};\n'


# --- MSR -------------------------------------------------------------------

def msr_check(table):
    last = -1
    for row in table['msr']:
        where = f'{row.where()}: {row["name"]}'
        if row['first'] <= last:
            fail(f'{where}: not in order')
        last = row.get('last', row['first'])
        if last < row['first']:
            fail(f'{where}: ends before it starts')
        for access in ('read', 'write'):
            if row[access] not in FEATURES:
                fail(f'{where}: unknown feature "{row[access]}"')
            action = row.get('on_' + access, 'none')
            if action not in ACTIONS:
                fail(f'{where}: unknown action "{action}"')
            if (row[access] == 'native') != (action == 'none'):
                fail(f'{where}: {access} is "{row[access]}" with action "{action}"')


def msr_header(table):
    body = '#include <stdint.h>\n\n'
    body += f'#define TDX_NUM_MSR_RULES\t{len(table["msr"])}\n\n'
    body += '/* When an access does not exit: always, never, or if the TD has the feature. */\n'
    body += 'enum tdx_msr_native {\n'
    body += ''.join(f'\tTDX_MSR_{f.upper()},\n' for f in FEATURES) + '};\n\n'
    body += '/* What an exit becomes. */\nenum tdx_msr_action {\n'
    body += ''.join(f'\tTDX_MSR_ACTION_{a.upper()},\n' for a in ACTIONS) + '};\n'
    body += '''
struct tdx_msr_rule {
	uint32_t first, last;
	uint8_t read, on_read, write, on_write;
};

/* Ascending; an MSR without a rule exits and becomes a #VE. */
extern const struct tdx_msr_rule tdx_msr_rules[TDX_NUM_MSR_RULES];
'''
    return head('msr.toml', 'What a guest access to an MSR does.') + guard('MSR', body)


def msr_source(table):
    text = head('msr.toml', 'What a guest access to an MSR does: the rows.')
    text += '#include "gen/msr.h"\n\n'
    text += 'const struct tdx_msr_rule tdx_msr_rules[TDX_NUM_MSR_RULES] = {\n'
    for row in table['msr']:
        last = row.get('last', row['first'])
        text += f'\t{{\t/* {row["name"]} */\n\t\t{row["first"]:#x}, {last:#x},\n'
        for access in ('read', 'write'):
            action = row.get('on_' + access, 'none').upper()
            text += f'\t\tTDX_MSR_{row[access].upper()}, TDX_MSR_ACTION_{action},\n'
        text += '\t},\n'
    return text + '};\n'


# --- VMCS ------------------------------------------------------------------

def vmcs_groups(table):
    """(first slot, number of slots) of each width-and-type group."""
    counts = [0] * 32
    for row in table['field']:
        code = row['encoding']
        counts[code >> 10] = max(counts[code >> 10], (code >> 1 & 0x1FF) + 1)
    groups, first = [], 0
    for count in counts:
        groups.append((first, count))
        first += count
    return groups, first


def vmcs_check(table):
    last = -1
    for row in table['field']:
        if row['encoding'] <= last or row['encoding'] & 1 or row['encoding'] >= 0x8000:
            fail(f'{row.where()}: {row["name"]}: bad or misplaced encoding')
        last = row['encoding']
    if set(table['control']) != set(CONTROLS):
        fail('abi/vmcs.toml:1: the controls are not ' + ', '.join(CONTROLS))


def vmcs_slot(groups, code):
    return groups[code >> 10][0] + (code >> 1 & 0x1FF)


def vmcs_header(table):
    groups, slots = vmcs_groups(table)
    inits = sum('init' in r for r in table['field'])
    states = sum('state' in r for r in table['field'])
    body = '#include <stdbool.h>\n#include <stdint.h>\n\n#include <machine/vcpu.h>\n\n'
    body += '/* Encodings, as VMREAD and the VP metadata classes VMCS take them. */\n'
    body += 'enum tdx_vmcs_field {\n'
    body += ''.join(f'\tVMCS_{r["name"]} = {r["encoding"]:#06x},\n' for r in table['field'])
    body += '};\n\n/* Where a field is kept in struct tdx_vmcs. */\nenum tdx_vmcs_slot {\n'
    for row in table['field']:
        body += f'\tVMCS_SLOT_{row["name"]} = {vmcs_slot(groups, row["encoding"])},\n'
    body += '};\n\n'
    body += f'#define TDX_NUM_VMCS_SLOTS\t{slots}\n#define TDX_NUM_VMCS_INITS\t{inits}\n'
    body += f'#define TDX_NUM_VMCS_STATES\t{states}\n'
    reg = table['control_register']
    for name in ('cr0', 'cr4'):
        upper = name.upper()
        body += f'#define TDX_GUEST_{upper}_INIT\t{reg[name]["init"]:#x}ull\n'
        body += f'#define TDX_GUEST_{upper}_L2_VARIABLE\t{reg[name]["l2_variable"]:#x}ull\n'
        body += f'#define TDX_{upper}_L1_VMM_WRITE\t{reg["l1_vmm_write"][name]:#x}ull\n'
    body += f'#define TDX_EPT_VPID_CAP_NEEDED\t{reg["ept_vpid_cap"]:#x}ull\n'
    body += '''
/* The slots of a width-and-type group: encoding bits 14:10. */
struct tdx_vmcs_group {
	uint8_t first, count;
};

/* A field that TDH.VP.INIT sets; import: also when a vCPU is imported. */
struct tdx_vmcs_init {
	uint16_t field;
	bool import;
	uint64_t value;
};

/* A field that is a member of struct tdx_guest_state. */
struct tdx_vmcs_state {
	uint16_t field, offset;
	uint8_t size;
};

enum tdx_vmcs_control {
'''
    body += ''.join(f'\tTDX_CONTROL_{c.upper()},\n' for c in CONTROLS)
    body += '''	TDX_NUM_CONTROLS
};

/* What a VM-execution, exit or entry control starts from; see abi/vmcs.toml. */
struct tdx_vmcs_control_rule {
	uint64_t init, variable, unknown;
};

extern const struct tdx_vmcs_group tdx_vmcs_groups[32];
extern const struct tdx_vmcs_init tdx_vmcs_inits[TDX_NUM_VMCS_INITS];
extern const struct tdx_vmcs_state tdx_vmcs_states[TDX_NUM_VMCS_STATES];
extern const struct tdx_vmcs_control_rule tdx_vmcs_controls_l1[TDX_NUM_CONTROLS];
extern const struct tdx_vmcs_control_rule tdx_vmcs_controls_l2[TDX_NUM_CONTROLS];
extern const uint64_t tdx_vmcs_controls_l1_write[TDX_NUM_CONTROLS];
'''
    return head('vmcs.toml', 'The fields of a TD VMCS.') + guard('VMCS', body)


def vmcs_source(table):
    groups, _ = vmcs_groups(table)
    text = head('vmcs.toml', 'The fields of a TD VMCS: the rows.')
    text += '#include <stddef.h>\n\n#include "gen/vmcs.h"\n\n'
    text += 'const struct tdx_vmcs_group tdx_vmcs_groups[32] = {\n'
    for place, (first, count) in enumerate(groups):
        if count:
            text += f'\t[{place:#x}] = {{ {first}, {count} }},\n'
    text += '};\n\nconst struct tdx_vmcs_init tdx_vmcs_inits[TDX_NUM_VMCS_INITS] = {\n'
    for row in table['field']:
        if 'init' in row:
            always = 'true' if row.get('import') else 'false'
            text += f'\t{{ VMCS_{row["name"]}, {always}, {row["init"]:#x}ull }},\n'
    text += ('};\n\n#define STATE(field, member) \\\n'
             '\t{ field, offsetof(struct tdx_guest_state, member), \\\n'
             '\t  sizeof(((struct tdx_guest_state *)0)->member) }\n\n'
             'const struct tdx_vmcs_state tdx_vmcs_states[TDX_NUM_VMCS_STATES] = {\n')
    for row in table['field']:
        if 'state' in row:
            text += f'\tSTATE(VMCS_{row["name"]}, {row["state"]}),\n'
    text += '};\n'
    for level in ('l1', 'l2'):
        text += (f'\nconst struct tdx_vmcs_control_rule '
                 f'tdx_vmcs_controls_{level}[TDX_NUM_CONTROLS] = {{\n')
        for name in CONTROLS:
            rule = table['control'][name][level]
            text += (f'\t[TDX_CONTROL_{name.upper()}] = {{ {rule["init"]:#x}ull, '
                     f'{rule["variable"]:#x}ull, {rule["unknown"]:#x}ull }},\n')
        text += '};\n'
    text += '\nconst uint64_t tdx_vmcs_controls_l1_write[TDX_NUM_CONTROLS] = {\n'
    for name in CONTROLS:
        text += f'\t[TDX_CONTROL_{name.upper()}] = {table["control"][name]["l1_write"]:#x}ull,\n'
    return text + '};\n'


PARTS = (('cpuid', cpuid_check, cpuid_header, cpuid_source),
         ('msr', msr_check, msr_header, msr_source),
         ('vmcs', vmcs_check, vmcs_header, vmcs_source))


def problems(abi_dir):
    found = []
    for name, check, _, _ in PARTS:
        try:
            check(load(abi_dir, name + '.toml'))
        except tables.TableError as error:
            found.append(str(error))
        except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
            found.append(f'abi/{name}.toml:1: not the expected shape: {error!r}')
    return found


def outputs(abi_dir):
    made = {}
    for name, _, header, source in PARTS:
        table = load(abi_dir, name + '.toml')
        made[f'module/gen/{name}.h'] = header(table)
        made[f'module/gen/{name}.c'] = source(table)
    return made
