# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""The call tables, read and checked: abi/leaves_*.toml.

load(abi_dir) gives every call as a Call, whose functions() are the C functions
that come from it; problems(abi_dir) says what is wrong with the rows. What the
keys of a row mean is in docs/abi-schema.md. Nothing is emitted here.
"""

import dataclasses
import re

import schema
import status
import table

GPRS = ('rax', 'rcx', 'rdx', 'rbx', 'rsp', 'rbp', 'rsi', 'rdi',
        'r8', 'r9', 'r10', 'r11', 'r12', 'r13', 'r14', 'r15')
# Operands are given to a function in this order.
ORDER = ('rcx', 'rdx', 'rbx', 'rsi', 'rdi', 'r8', 'r9', 'r10', 'r11', 'r12', 'r13', 'r14', 'r15')
VMCALL_ORDER = ('r10', 'r11', 'r12', 'r13', 'r14', 'r15', 'rbx', 'rdi', 'rsi', 'r8', 'r9', 'rdx')
# What GHCI lets a TDVMCALL never expose: the status, the mask, both stack registers.
VMCALL_NEVER = ('rax', 'rcx', 'rsp', 'rbp')
MODULES = ('1.0', '1.5', '1.5.05', '1.5.09', '1.5.13', '1.5.20', '1.5.24', '2.0', '2.x')
RELEASES = MODULES + ('connect-open', 'connect-linux', 'debug')
# C type of an operand, and how the register is got from it.
TYPES = {
    'tdr': ('struct tdx_tdr', '.pa'),
    'tdvpr': ('struct tdx_tdvpr', '.pa'),
    'hkid': ('struct tdx_hkid', '.id'),
    'keyed_pa': ('struct tdx_keyed_pa', '.raw'),
    'gpa_level': ('struct tdx_gpa_level', '.raw'),
    'field_id': ('struct tdx_field_id', '.raw'),
    'pa': ('uint64_t', ''),
    'gpa': ('uint64_t', ''),
    'u64': ('uint64_t', ''),
}
RETRIES = ('busy', 'entropy', 'resume', 'restart')
CONFIDENCE = ('source-checked', 'secondary')
C_WORDS = frozenset('''auto break case char const continue default do double else enum extern
    float for goto if inline int long register return short signed sizeof static struct switch
    typedef union unsigned void volatile while and or not xor class new delete this template
    operator private public protected namespace bool true false'''.split())
# Tables: interface, variant (of the TDX Connect ABI), file.
FILES = (
    ('tdh', '', 'leaves_tdh.toml'),
    ('tdg', '', 'leaves_tdg.toml'),
    ('tdvmcall', '', 'leaves_tdvmcall.toml'),
    ('seamldr', '', 'leaves_seamldr.toml'),
    ('tdh', 'open', 'leaves_tdh_connect_open.toml'),
    ('tdg', 'open', 'leaves_tdg_connect_open.toml'),
    ('tdh', 'linux', 'leaves_tdh_connect_linux.toml'),
)
SHAPE = {
    'name': ('text', True),
    'function': ('text', False),
    'leaf': ('u64', True),
    'versions': ('list', False),
    'since': ('text', True),
    'version_since': ('table', False),
    'summary': ('text', True),
    'detail': ('text', False),
    'context': ('text', False),
    'forms': ('words', False),
    'inputs': ('list', False),
    'outputs': ('list', False),
    'statuses': ('list', False),
    'statuses_incomplete': ('flag', False),
    'retry': ('words', False),
    'resume': ('text', False),
    'locks': ('words', False),
    'vectors': ('text', False),
    'by_hand': ('text', False),
    'operands_unknown': ('flag', False),
    'outputs_unchecked': ('flag', False),
    'aliases': ('words', False),
    'notes': ('words', False),
    'spec': ('text', False),
    'sources': ('words', True),
    'confidence': ('text', True),
}
OPERAND_KEYS = {'reg': str, 'name': str, 'type': str, 'text': str, 'version': int,
                'form': str, 'fixed': int, 'align': int}
OUTPUT_KEYS = {'reg': str, 'name': str, 'text': str, 'version': int, 'form': str, 'on': str}
STATUS_KEYS = {'code': str, 'operand': str, 'when': str, 'version': int, 'since': str,
               'until': str}
OUTPUT_ON = ('success', 'error', 'always')


def c_number(value):
    return str(value) if value < 256 else f'{value:#x}'


@dataclasses.dataclass(frozen=True)
class Operand:
    reg: str
    name: str
    text: str
    type: str = 'u64'
    version: int = 0
    form: str = ''
    fixed: int | None = None
    align: int = 0
    on: str = 'success'

    @property
    def c_type(self):
        return TYPES[self.type][0]

    @property
    def c_value(self):
        """What goes into the register."""
        if self.fixed is not None:
            return c_number(self.fixed)
        value = self.name + TYPES[self.type][1]
        # A 16-bit operand of inline assembly would leave the upper bits to chance.
        return f'(uint64_t){value}' if self.type == 'hkid' else value


@dataclasses.dataclass(frozen=True)
class Status:
    code: str
    when: str
    operand: str = ''
    version: int = 0
    since: str = ''
    until: str = ''

    @property
    def words(self):
        """The condition, and which modules of 1.5 and later return it."""
        text = self.when
        text += f'; from module {self.since} on' if self.since else ''
        return text + (f'; up to module {self.until}' if self.until else '')


@dataclasses.dataclass(frozen=True)
class Function:
    """One C function: a call in one version and one form."""
    call: 'Call'
    name: str
    version: int
    form: str
    inputs: tuple
    outputs: tuple

    @property
    def parameters(self):
        return [o for o in self.inputs if o.fixed is None]

    @property
    def results(self):
        """Outputs that the caller is handed; R10 of a TDVMCALL is in the status."""
        return [o for o in self.outputs if o.name]

    @property
    def statuses(self):
        return [s for s in self.call.statuses if s.version <= self.version]

    @property
    def written(self):
        """Registers that hold something else after the call, but for RAX."""
        regs = {o.reg for o in self.outputs}
        if self.call.interface == 'tdvmcall':
            regs |= {o.reg for o in self.inputs}
        return [reg for reg in ORDER if reg in regs]

    @property
    def vmcall_mask(self):
        """RCX of a TDVMCALL: the registers that the host sees and may change."""
        regs = {o.reg for o in self.inputs} | {o.reg for o in self.outputs}
        return sum(1 << GPRS.index(reg) for reg in regs)


@dataclasses.dataclass(frozen=True)
class Call:
    interface: str
    variant: str
    row: table.Row
    name: str
    function: str
    leaf: int
    versions: tuple
    since: str
    version_since: dict
    summary: str
    inputs: tuple
    outputs: tuple
    statuses: tuple
    forms: tuple

    def functions(self):
        if self.row.get('operands_unknown'):
            return
        for version in self.versions:
            for form in self.forms:
                if form and '' in self.forms and not self.has_own(form, version):
                    continue
                name = self.function + (f'_{form}' if form else '')
                name += f'_v{version}' if version else ''
                yield Function(self, name, version, form, self.pick(self.inputs, version, form),
                               self.pick(self.outputs, version, form))

    def has_own(self, form, version):
        """An operand that a form adds by that version."""
        return any(o.form == form and o.version <= version for o in self.inputs + self.outputs)

    @staticmethod
    def pick(operands, version, form):
        return tuple(o for o in operands if o.version <= version and o.form in ('', form or 'base'))


def function_name(row, interface):
    name = row.get('function', row['name'])
    if interface == 'tdvmcall':
        return 'tdvmcall_' + name.lower().replace('.', '_')
    return name.lower().replace('.', '_')


def in_order(operands, interface):
    order = VMCALL_ORDER if interface == 'tdvmcall' else ORDER
    return tuple(sorted(operands, key=lambda o: order.index(o.reg)))


def make_call(row, interface, variant):
    inputs = [Operand(**o) for o in row.get('inputs', [])]
    outputs = [Operand(**o) for o in row.get('outputs', [])]
    if interface == 'tdvmcall':
        inputs += [Operand('r10', 'standard', 'a standard GHCI call', fixed=0),
                   Operand('r11', 'function', 'sub-function', fixed=row['leaf'])]
        outputs.append(Operand('r10', '', 'completion code'))
    return Call(
        interface, variant, row, row['name'], function_name(row, interface), row['leaf'],
        tuple(row.get('versions', [0])), row['since'],
        {int(k): v for k, v in row.get('version_since', {}).items()}, row['summary'],
        in_order(inputs, interface), in_order(outputs, interface),
        tuple(Status(**s) for s in row.get('statuses', [])), tuple(row.get('forms', [''])))


def load(abi_dir):
    """Every call of every table, in the order of the tables."""
    return [make_call(row, interface, variant)
            for interface, variant, file in FILES
            for row in table.read(abi_dir, file, 'call')]


def common(abi_dir, interface, variant=''):
    """What every call of a table can return beside what its row says."""
    file = next(f for i, v, f in FILES if (i, v) == (interface, variant))
    return [Status(**s) for row in table.read(abi_dir, file, 'common')
            for s in row.get('statuses', [])]


def spec(abi_dir, interface, variant=''):
    """The document that a table's calls are described in."""
    file = next(f for i, v, f in FILES if (i, v) == (interface, variant))
    return next((row['spec'] for row in table.read(abi_dir, file, 'common') if 'spec' in row), '')


# --- Lint --------------------------------------------------------------------

class Lint:
    """What is wrong with one row, with the line of it."""

    def __init__(self, row, interface, names):
        self.row, self.interface, self.names = row, interface, names
        self.found = []

    def say(self, reason, key='', element=None):
        self.found.append(self.row.problem(reason, key, element))

    def elements(self, key, shape, needed):
        """The elements of an array of inline tables that have the right shape."""
        good = []
        for place, element in enumerate(self.row.get(key, [])):
            if not isinstance(element, dict):
                self.say(f'{key}: an element is not {{ ... }}', key, place)
                continue
            wrong = [k for k, v in element.items()
                     if k not in shape or type(v) is not shape[k]]
            missing = [k for k in needed if k not in element]
            for name in wrong:
                reason = 'is not a key here' if name not in shape else 'is of a wrong type'
                self.say(f'{key}: {name} {reason}', key, place)
            for name in missing:
                self.say(f'{key}: {name} is missing', key, place)
            if not wrong and not missing:
                good.append((place, element))
        return good

    def versions(self):
        versions = self.row.get('versions', [0])
        if self.row.get('operands_unknown') and versions == []:
            return versions
        if versions != list(range(len(versions))) or not versions \
                or not all(type(v) is int for v in versions):
            self.say('versions are not 0, 1, 2 ... without a gap', 'versions')
            return [0]
        since = self.row.get('version_since', {})
        for version in versions[1:]:
            if str(version) not in since:
                self.say(f'version_since does not say which release brought version {version}',
                         'versions')
        for version, release in since.items():
            if version not in map(str, versions[1:]):
                self.say(f'version_since names version {version}, which versions does not',
                         'version_since')
            elif release not in RELEASES:
                self.say(f'version_since: {release} is no release', 'version_since')
            elif release in MODULES and self.row['since'] in MODULES and \
                    MODULES.index(release) < MODULES.index(self.row['since']):
                self.say(f'version {version} is older than the call', 'version_since')
        return versions

    def identity(self):
        row = self.row
        pattern = {'tdh': r'TD(H\.|DEBUG)[A-Z0-9.]+', 'tdg': r'TDG\.[A-Z0-9.]+',
                   'seamldr': r'SEAMLDR\.[A-Z]+', 'tdvmcall': r'[A-Za-z0-9.#]+'}[self.interface]
        if not re.fullmatch(pattern, row['name']):
            self.say(f'is not a name of {self.interface}', 'name')
        if not re.fullmatch(r'[a-z][a-z0-9_]*', function_name(row, self.interface)):
            self.say('gives no C name; add function = "..."', 'name')
        limit = {'seamldr': (1 << 63, 1 << 64), 'tdvmcall': (0, 1 << 32)}.get(
            self.interface, (0, 1 << 16))
        if not limit[0] <= row['leaf'] < limit[1]:
            self.say(f'leaf {row["leaf"]:#x} is not one of {self.interface}', 'leaf')
        if row['since'] not in RELEASES:
            self.say(f'since: {row["since"]} is no release ({", ".join(RELEASES)})', 'since')
            return False
        if row['confidence'] not in CONFIDENCE:
            self.say(f'confidence: {row["confidence"]} is none of {", ".join(CONFIDENCE)}',
                     'confidence')
        if not row['sources']:
            self.say('sources is empty', 'sources')
        return True

    def operands(self, key, shape, needed, versions, forms):
        good = []
        for place, o in self.elements(key, shape, needed):
            reg, name = o['reg'], o['name']
            allowed = [r for r in ORDER if self.interface != 'tdvmcall' or r not in VMCALL_NEVER]
            if reg not in GPRS:
                self.say(f'{key}: {reg} is no register', key, place)
            elif self.interface == 'tdvmcall' and reg in VMCALL_NEVER:
                self.say(f'{key}: {reg} must never be in the mask of a TDVMCALL', key, place)
            elif reg not in allowed:
                self.say(f'{key}: {reg} cannot be an operand', key, place)
            elif not re.fullmatch(r'[a-z][a-z0-9_]*', name) or name in C_WORDS or name in GPRS:
                self.say(f'{key}: "{name}" cannot name a parameter', key, place)
            elif o.get('type', 'u64') not in TYPES:
                self.say(f'{key}: type {o["type"]} is none of {", ".join(TYPES)}', key, place)
            elif o.get('version', 0) not in versions:
                self.say(f'{key}: {name} counts from version {o["version"]}, which the call '
                         'does not have', key, place)
            elif o.get('form', 'base') not in forms + ['base']:
                self.say(f'{key}: form {o["form"]} is not in forms', key, place)
            elif not 0 <= o.get('fixed', 0) < schema.U64:
                self.say(f'{key}: fixed is not a number of 64 bits', key, place)
            elif o.get('on', 'success') not in OUTPUT_ON:
                self.say(f'{key}: on is none of {", ".join(OUTPUT_ON)}', key, place)
            elif o.get('align', 1) < 1 or o.get('align', 1) & (o.get('align', 1) - 1):
                self.say(f'{key}: align is not a power of two', key, place)
            else:
                good.append((place, o))
        self.twice(key, good, 'reg', 'two operands in')
        self.twice(key, good, 'name', 'two operands are named')
        return good

    def twice(self, key, operands, what, reason):
        """Two operands share a register or a name in the same form."""
        for index, (place, o) in enumerate(operands):
            for _, before in operands[:index]:
                apart = o.get('form', '') != before.get('form', '') \
                    and o.get('form', '') and before.get('form', '')
                same = o.get('version', 0) == before.get('version', 0) or what == 'reg'
                if o[what] == before[what] and not apart and same:
                    self.say(f'{key}: {reason} {o[what]}', key, place)
                    break

    def both_ways(self, inputs, outputs):
        names = {o['name'] for _, o in inputs if 'fixed' not in o}
        for place, o in outputs:
            clash = [i for _, i in inputs if i['name'] == o['name'] and 'fixed' not in i
                     and (not i.get('form') or not o.get('form') or i['form'] == o['form'])]
            if o['name'] in names and clash:
                self.say(f'outputs: {o["name"]} is the name of an input too', 'outputs', place)
        if self.interface == 'tdvmcall':
            for key, group in (('inputs', inputs), ('outputs', outputs)):
                for place, o in group:
                    if o['reg'] == 'r10' or (o['reg'] == 'r11' and key == 'inputs'):
                        self.say(f'{key}: {o["reg"]} of a TDVMCALL is given by GHCI, not by '
                                 'the row', key, place)

    def statuses(self, versions):
        codes, operands, classes, releases = self.names
        seen, listed = set(), set()
        for place, s in self.elements('statuses', STATUS_KEYS, ('code', 'when')):
            key = (s['code'], s.get('operand', ''), s['when'])
            if s['code'] not in codes:
                self.say(f'statuses: {s["code"]} is not in status.toml', 'statuses', place)
            elif s.get('operand') and s['operand'] not in operands:
                self.say(f'statuses: operand {s["operand"]} is not in operand_ids.toml',
                         'statuses', place)
            elif s.get('version', 0) not in versions:
                self.say(f'statuses: version {s["version"]} is not one of the call',
                         'statuses', place)
            elif key in seen:
                self.say(f'statuses: {s["code"]} is there twice with the same condition',
                         'statuses', place)
            for bound in ('since', 'until'):
                if bound in s and s[bound] not in releases.get(s['code'], ()):
                    self.say(f'statuses: {bound}: {s["code"]} is not in release {s[bound]}',
                             'statuses', place)
            seen.add(key)
            listed |= classes.get(s['code'], set())
        retry = self.row.get('retry', [])
        for word in retry:
            if word not in RETRIES:
                self.say(f'retry: {word} is none of {", ".join(RETRIES)}', 'retry')
        if self.row.get('statuses'):
            for word in sorted(set(RETRIES) & (listed ^ set(retry))):
                reason = 'a status says so, retry does not' if word in listed \
                    else 'retry says so, no status does'
                self.say(f'retry: {word}: {reason}', 'retry')
        if ('resume' in retry) != ('resume' in self.row):
            self.say('resume = "how" goes with retry = ["resume"]', 'retry')

    def run_common(self):
        """A [[common]] row: nothing but statuses."""
        self.row['retry'] = list({w for s in self.row['statuses'] if isinstance(s, dict)
                                  for w in self.names[2].get(s.get('code'), ())})
        if 'resume' in self.row['retry']:
            self.row['resume'] = ''
        self.statuses([0])
        return self.found

    def run(self):
        if not self.identity():
            return self.found
        versions = self.versions()
        forms = self.row.get('forms', [''])
        if len(set(forms)) != len(forms) or not forms:
            self.say('forms: empty, or one is there twice', 'forms')
        inputs = self.operands('inputs', OPERAND_KEYS, ('reg', 'name', 'text'), versions, forms)
        outputs = self.operands('outputs', OUTPUT_KEYS, ('reg', 'name', 'text'), versions, forms)
        self.both_ways(inputs, outputs)
        self.statuses(versions)
        if self.row.get('vectors', 'zeroed') != 'zeroed':
            self.say('vectors can only be "zeroed"', 'vectors')
        if self.row.get('operands_unknown') and (inputs or outputs):
            self.say('operands_unknown, but there are operands', 'operands_unknown')
        return self.found


def known_names(abi_dir):
    """Status codes, operand ids, what a code asks of the caller, releases that have it."""
    codes, operands, classes, releases = set(), set(), {}, {}
    order = [row.get('name') for row in table.read(abi_dir, 'status.toml', 'release')]
    for kind in ('status', 'pseamldr', 'tdvmcall', 'software'):
        for row in table.read(abi_dir, 'status.toml', kind):
            for name in (row.get('name'), row.get('symbol')):
                if isinstance(name, str):
                    codes.add(name)
                    classes[name] = {row.get('retry')} & set(RETRIES)
                    releases[name] = release_names(row, order)
    for row in table.read(abi_dir, 'operand_ids.toml', 'operand'):
        if isinstance(row.get('name'), str):
            operands.add(row['name'])
    return codes, operands, classes, releases


def release_names(row, order):
    """The releases of a status; none of a row that status.py refuses anyway."""
    try:
        return set(status.spread(row.get('releases', []), order))
    except (AttributeError, TypeError, ValueError):
        return set()


def twice_problems(rows, interface):
    found, names, leaves = [], {}, {}
    for row in rows:
        number = (row['leaf'], function_name(row, interface) if interface == 'tdvmcall' else '')
        for kind, key, value in (('name', row['name'], names), ('leaf', number, leaves)):
            first = value.setdefault(key, row)
            if first is not row and not (kind == 'leaf' and
                                         (row.get('operands_unknown') or
                                          first.get('operands_unknown'))):
                found.append(row.problem(f'its {kind} is taken, at {first.where()}', kind))
    return found


def problems(abi_dir):
    found = []
    names = known_names(abi_dir)
    for interface, _, file in FILES:
        try:
            rows = table.read(abi_dir, file, 'call')
        except table.TableError as error:
            found.append(str(error))
            continue
        shared = table.read(abi_dir, file, 'common')
        bad = schema.shape_problems(rows, SHAPE) + \
            schema.shape_problems(shared, {'spec': ('text', False), 'statuses': ('list', True)})
        found += bad
        if bad:
            continue
        for row in shared:
            found += Lint(row, interface, names).run_common()
        for row in rows:
            found += Lint(row, interface, names).run()
        found += twice_problems(rows, interface)
    return found
