# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Man pages from the tables, in mdoc: one a call (section 3), one an interface,
one for statuses and one for metadata fields (section 7). tdx(1) is by hand in man/.
"""

import re
import textwrap

import model

# A page has to have a date; it is that of the tables, so that pages do not change by the day.
DATE = 'November 25, 2026'
WIDTH = 72


def escape(text):
    """Text that roff takes literally."""
    text = text.replace('\\', '\\e')
    return re.sub(r"^([.'])", r'\\&\1', text, flags=re.MULTILINE)


def argument(text):
    """One argument of a macro."""
    text = escape(text).replace('"', '\\(dq')
    if ' ' in text or not text:
        return f'"{text}"'
    # A word that is a macro's name or punctuation would be taken as such.
    return '\\&' + text if len(text) <= 2 or not text[0].isalnum() else text


def page(name, section, after=''):
    """A page that is referred to. Not .Xr: mandoc's lint takes that for a fault of the
    text on every machine where the pages are not installed."""
    return f'.Sy {name} Ns ({section}){" " + after if after else ""}\n'


def see_also(names):
    text = '.Sh SEE ALSO\n'
    for place, name in enumerate(names):
        text += page(*name, ',' if place + 1 < len(names) else '')
    return text


def sentences(text):
    """A paragraph; a new sentence starts on a new line, as mdoc wants it."""
    text = ' '.join(text.split())
    if text and text[-1] not in '.?!:':
        text += '.'
    lines = re.sub(r'(\S)([.?!]) (?=[A-Z(])', r'\1\2\n', text)
    return '\n'.join(escape(part) for line in lines.split('\n')
                     for part in textwrap.wrap(line, WIDTH, break_on_hyphens=False)) + '\n'


def head(name, section, summary):
    # What mdoc would take for a macro is not worth a summary's first word.
    return (f'.\\" SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only\n'
            f'.\\" Copyright (c) 2026 The tdxkit authors\n'
            f'.\\" Generated from abi/; do not edit.\n'
            f'.Dd {DATE}\n.Dt {name.upper()} {section}\n.Os\n.Sh NAME\n'), \
        f'.Nd {escape(summary)}\n'


def first_lower(text):
    return text[0].lower() + text[1:] if text[1:2].islower() else text


# --- a call -------------------------------------------------------------------

def synopsis(call, functions):
    text = f'.Sh SYNOPSIS\n.In {model.header_of(call)}\n'
    for function in functions:
        text += f'.Ft tdx_status\n.Fo {function.name}\n'
        for parameter in function.parameters or ['void']:
            text += f'.Fa {argument(parameter)}\n'
        text += '.Fc\n'
    return text


def operand_words(operand, is_output):
    text = operand.text
    if operand.align:
        text += f'; aligned to {operand.align} bytes'
    if operand.version:
        text += f'. From version {operand.version} on'
    if operand.form:
        text += f'. Only in the form {operand.form}'
    if is_output and operand.on != 'success':
        text += '. Only on error' if operand.on == 'error' else '. Also on error'
    return text


def operand_list(title, items):
    """Items are (register, name, words)."""
    text = f'.Ss {title}\n'
    if not items:
        return text + 'None.\n'
    text += '.Bl -tag -width "RCX page_pa_and"\n'
    for reg, name, words in items:
        text += f'.It Sy {argument(reg.upper())} Fa {escape(name or "completion")}\n'
        text += sentences(words[0].upper() + words[1:])
    return text + '.El\n'


def operands(info, call):
    items = {}
    for side, rows, is_output in (('input', call.inputs, False), ('output', call.outputs, True)):
        items[side] = [(o.reg, o.name, operand_words(o, is_output)) for o in rows]
        items[side] += [(', '.join(row['regs']), row['name'], row['text'])
                        for row in info.hand_operands(call, side)]
    if call.row.get('operands_unknown'):
        return ('.Sh OPERANDS\nOnly the number of this call is public; what it takes and '
                'returns is not.\n')
    text = '.Sh OPERANDS\n' + operand_list('Inputs', items['input'])
    text += operand_list('Outputs', items['output'])
    if call.row.get('outputs_unchecked'):
        text += '.Pp\nThe outputs were not checked against a source.\n'
    return text


def status_items(statuses):
    text = '.Bl -tag -width Ds\n'
    for s in statuses:
        label = s.code + (f'({s.operand})' if s.operand else '')
        text += f'.It Er {escape(label)}\n'
        text += sentences(s.words[0].upper() + s.words[1:])
        if s.version:
            text += f'Version {s.version} and later.\n'
    return text + '.El\n'


def order_words(call):
    return 'Among others that were not read in a source' if call.row.get(
        'statuses_incomplete') else 'In the order of the checks'


def statuses(info, call):
    text = '.Sh RETURN VALUES\n'
    if call.statuses:
        text += order_words(call) + ':\n' + status_items(call.statuses)
    else:
        text += 'The status in RAX, see\n' + page('tdx-status', 7, '.')
    common = info.common[call.interface, call.variant]
    if common:
        text += '.Pp\nEvery call of this interface can also return:\n' + status_items(common)
    return text


def retry(call):
    words = call.row.get('retry', [])
    if not words:
        return ''
    text = '.Sh TRYING AGAIN\n.Bl -tag -width restart\n'
    for word in words:
        text += f'.It {word}\n{sentences(model.RETRIES[word])}'
    text += '.El\n'
    if call.row.get('resume'):
        resume = call.row['resume']
        text += '.Pp\n' + sentences('To resume, ' + first_lower(resume))
    return text


def description(info, call):
    what = {'tdvmcall': 'sub-function', 'seamldr': 'leaf'}.get(call.interface, 'leaf')
    number = f'{call.leaf:#x}' if call.leaf > 255 else str(call.leaf)
    text = '.Sh DESCRIPTION\n'
    text += f'This is\n.Sy {escape(call.name)} ,\n{what} {number}.\n'
    for part in (call.row.get('detail'), info.context(call)):
        if part:
            text += '.Pp\n' + sentences(part)
    for version in call.versions:
        since = call.version_since.get(version, call.since)
        text += f'.Pp\nVersion {version} is there since {escape(model.release(call, since))}.\n'
    if call.row.get('locks'):
        text += '.Pp\n' + sentences('It locks ' + '; '.join(call.row['locks']))
    if call.row.get('vectors'):
        text += '.Pp\nVector registers come back zeroed.\n'
    for note in call.row.get('notes', []):
        text += '.Pp\n' + sentences(note[0].upper() + note[1:])
    return text


def call_page(info, call):
    functions = model.prototypes(call)
    names = [f.name for f in functions] or [call.function]
    before, after = head(names[0], 3, first_lower(call.summary))
    text = before + ' ,\n'.join(f'.Nm {name}' for name in names) + '\n' + after
    if functions:
        text += synopsis(call, functions)
    text += description(info, call) + operands(info, call) + statuses(info, call) + retry(call)
    own = next(name for interface, _, _, name in model.INTERFACES if interface == call.interface)
    text += see_also([(own, 7), ('tdx-status', 7)])
    text += '.Sh STANDARDS\n'
    checked = call.row['confidence'] == 'source-checked'
    text += ('The operands were checked against the source of a module:\n' if checked else
             'The operands come from a caller or a document, not from a module:\n')
    text += '.Bl -bullet -compact\n'
    text += ''.join('.It\n' + escape(source).replace(' ', '\n') + '\n'
                    for source in call.row['sources'])
    return text + '.El\n'


# --- an interface --------------------------------------------------------------

def interface_page(info, interface, title, instruction, name):
    before, after = head(name, 7, f'{first_lower(title)}: {instruction}')
    text = before + f'.Nm {name}\n' + after
    text += ('.Sh DESCRIPTION\n'
             f'Calls from {first_lower(title)}, by the instruction {instruction}.\n'
             'Each is a C function with a page of its own in section 3.\n')
    groups = {}
    for call in info.of_interface(interface):
        groups.setdefault(call.variant, []).append(call)
    titles = {'': 'Calls', 'open': 'TDX Connect, as the public 2.0 source has it',
             'linux': 'TDX Connect, as the Linux patches of 2025 have it'}
    for variant, group in groups.items():
        text += f'.Ss {titles[variant]}\n.Bl -tag -width Ds\n'
        for call in group:
            number = f'{call.leaf:#x}' if call.leaf > 255 else str(call.leaf)
            text += f'.It {escape(call.name)} ({number})\n'
            text += sentences(call.summary)
            functions = model.prototypes(call)
            if functions:
                text += page(model.page_of(call), 3)
        text += '.El\n'
    others = sorted({other for _, _, _, other in model.INTERFACES if other != name}
                    | {'tdx-fields', 'tdx-status'})
    return text + see_also([(other, 7) for other in others])


# --- statuses and fields ----------------------------------------------------------

def status_page(info):
    before, after = head('tdx-status', 7, 'what TDX calls return')
    text = before + '.Nm tdx-status\n' + after
    text += ('.Sh DESCRIPTION\n'
             'A call returns a status of 64 bits: bit 63 error, 62 the same call fails again,\n'
             '61 fatal, 60 the host may mend it, 47:40 the class, 39:32 the name,\n'
             '31:0 details.\n'
             'Compare with the predicates of\n.In tdx/status.h ,\nnever for equality.\n'
             + page('tdx', 1) + 'explains a status on the terminal.\n')
    last = None
    for row, origin in info.results():
        if origin != last:
            text += '.El\n' if last else ''
            text += f'.Ss From the {escape(origin)}\n.Bl -tag -width Ds\n'
            last = origin
        text += f'.It Er {escape(row["name"])} Pq 0x{row["value"]:016x}\n'
        text += sentences(row['cause'])
        if row.get('advice'):
            text += sentences(row['advice'])
        if row.get('retry', 'none') != 'none':
            text += 'Try again: ' + first_lower(model.RETRIES[row['retry']]) + '\n'
    return text + '.El\n' + see_also([('tdx', 1)])


def field_page(info):
    before, after = head('tdx-fields', 7, 'metadata fields of the TDX module, a TD and a vCPU')
    text = before + '.Nm tdx-fields\n' + after
    text += ('.Sh DESCRIPTION\n'
             'Ids are macros of\n.In tdx/fields.h .\n'
             'After the id: the size, how many there are, and who may read (r) or write (w)\n'
             'some bit: the host of a production TD, the host of a debuggable TD, the guest\n'
             '(for an L2 VMCS its L1 VMM), a migration TD.\n')
    for part, prefix, _ in model.fields.PARTS:
        prefix = prefix if part in ('sys', 'td', 'vp') else 'VP_' + prefix
        text += f'.Ss {prefix.replace("_", " ")}\n.Bl -tag -width Ds\n'
        for row in info.fields[part]:
            name = f'TDX_MD_{prefix}_{model.fields.symbol(row)}'
            text += f'.It Dv {escape(name)}\n'
            text += f'0x{row["id"]:016x}, {escape(model.fields.field_comment(row))}.\n'
            if row.get('what'):
                text += sentences(row['what'][0].upper() + row['what'][1:])
        text += '.El\n'
    return text + see_also([('tdx-seamcall', 7), ('tdx-tdcall', 7)])


def pages(info):
    """{path below man/: text} of all generated pages."""
    made = {f'man3/{model.page_of(call)}.3': call_page(info, call) for call in info.calls}
    for interface in model.INTERFACES:
        made[f'man7/{interface[3]}.7'] = interface_page(info, *interface)
    made['man7/tdx-status.7'] = status_page(info)
    made['man7/tdx-fields.7'] = field_page(info)
    return made


def links(info):
    """{path below man/: the page it stands for}, for a call's further functions."""
    made = {}
    for call in info.calls:
        ending = f'-{call.variant}' if call.variant else ''
        names = [f.name for f in model.prototypes(call)]
        for name in names:
            if name + ending != model.page_of(call):
                made[f'man3/{name}{ending}.3'] = f'{model.page_of(call)}.3'
    return made


def write(info, folder):
    made = pages(info)
    by_hand = sorted((model.ROOT / 'man').glob('*.[1-9]'))
    for path in by_hand:
        made[f'man{path.suffix[1:]}/{path.name}'] = path.read_text(encoding='utf-8')
    for name, text in made.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding='utf-8')
    for name, page in links(info).items():
        (folder / name).unlink(missing_ok=True)
        (folder / name).symlink_to(page)
    return len(made)
