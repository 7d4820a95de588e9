# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""The HTML reference from the tables: a page a call, and pages of statuses, fields
and structures, with a search that needs no server. Plain files, no network.
"""

import html
import json
import pathlib
import re

import model

HERE = pathlib.Path(__file__).resolve().parent
NAVIGATION = (('index.html', 'Calls'), ('status.html', 'Statuses'), ('fields.html', 'Fields'),
              ('structures.html', 'Structures'))
CONTEXTS = (('sys', 'SYS', 'Of the module', 'TDX_MD_SYS_'), ('td', 'TD', 'Of a TD', 'TDX_MD_TD_'),
            ('vp', 'VP', 'Of a vCPU', 'TDX_MD_VP_'),
            ('vmcs', 'VMCS', "Of a vCPU's VMCS", 'TDX_MD_VP_VMCS_'),
            ('l2_vmcs', 'L2 VMCS', 'Of the VMCS of an L2 VM', 'TDX_MD_VP_VMCS_'))
MOST_CALLS = 24


def esc(text):
    return html.escape(str(text))


def capital(text):
    return text[:1].upper() + text[1:]


def mono(text):
    return f'<code>{esc(text)}</code>'


def chip(text, kind=''):
    return f'<span class="chip {kind}">{text}</span>'


def frame(title, body, here, depth=0, aside=''):
    """A whole page; depth is how many folders it is below the first."""
    root = '../' * depth
    mark = ' class="here" aria-current="page"'
    nav = ''.join(f'<a href="{root}{name}"{mark if name == here else ""}>{text}</a>'
                  for name, text in NAVIGATION)
    beside = f'<aside aria-label="On this page and near it">{aside}</aside>' if aside else ''
    columns = f'<div class="page{"" if aside else " wide"}">{beside}<main id="main">'
    return f'''<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{esc(title)} - tdxkit reference</title>
<link rel="stylesheet" href="{root}style.css">
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header class="top">
<a class="brand" href="{root}index.html">tdx<span>kit</span> reference</a>
<nav>{nav}</nav>
<div class="search">
<input id="search" type="search" placeholder="Call, status, field, or a status number"
 aria-label="Search" autocomplete="off" spellcheck="false"><kbd>/</kbd>
<div id="hits" class="hits" aria-live="polite"></div>
</div>
</header>
{columns}
{body}
</main></div>
<script>const ROOT = "{root}";</script>
<script src="{root}index.js"></script>
<script src="{root}search.js"></script>
</body>
</html>
'''


def call_url(call):
    return f'call/{model.page_of(call)}.html'


def status_url(name):
    return f'status.html#{name}'


def leaf_text(call):
    return f'{call.leaf:#x}' if call.leaf > 255 else str(call.leaf)


# --- a call ---------------------------------------------------------------------

def operand_cell(entries):
    """What a register holds one way; entries are (name, text, tags)."""
    parts = []
    for name, text, tags in entries:
        marks = ''.join(f'<i>{esc(tag)}</i>' for tag in tags)
        parts.append(f'<div><span class="name">{esc(name)}</span> {esc(text)}'
                     + (f' <span class="tags">{marks}</span>' if marks else '') + '</div>')
    return ''.join(parts) or '<span class="quiet">-</span>'


def operand_tags(operand, is_output):
    tags = []
    if not is_output and operand.type != 'u64':
        tags.append(operand.type)
    if operand.align:
        tags.append(f'aligned to {operand.align}')
    if operand.version:
        tags.append(f'from version {operand.version}')
    if operand.form:
        tags.append(f'form {operand.form}')
    if is_output and operand.on != 'success':
        tags.append('on error' if operand.on == 'error' else 'also on error')
    return tags


def register_table(info, call):
    rows = {}

    def add(reg, side, name, text, tags):
        rows.setdefault(reg, ([], []))[side].append((name, text, tags))

    for side, operands in enumerate((call.inputs, call.outputs)):
        for o in operands:
            add(o.reg, side, o.name or 'completion', o.text, operand_tags(o, side == 1))
    for side, word in enumerate(('input', 'output')):
        for row in info.hand_operands(call, word):
            for reg in row['regs']:
                add(reg, side, row['name'], row['text'], [])
    if call.row.get('operands_unknown'):
        return '<p class="note">Only the number of this call is public.</p>'
    if not rows:
        return '<p>It has no operands.</p>'
    order = list(model.calls.GPRS) + ['xmm0-xmm15']
    text = '<div class="scroll"><table><tr><th>Register</th><th>In</th><th>Out</th></tr>'
    for reg in sorted(rows, key=order.index):
        before, after = rows[reg]
        text += (f'<tr><td class="reg"><span>{reg.upper()}</span></td>'
                 f'<td>{operand_cell(before)}</td><td>{operand_cell(after)}</td></tr>')
    text += '</table></div>'
    if call.row.get('outputs_unchecked'):
        text += '<p class="note">The outputs were not checked against a source.</p>'
    return text


def status_rows(statuses):
    text = ''
    for s in statuses:
        operand = f' <span class="operand">{esc(s.operand)}</span>' if s.operand else ''
        version = f' <span class="quiet">(version {s.version})</span>' if s.version else ''
        text += (f'<tr><td><a class="status-code" href="../{status_url(s.code)}">{esc(s.code)}</a>'
                 f'{operand}</td><td>{esc(capital(s.words))}{version}</td></tr>')
    return f'<div class="scroll"><table>{text}</table></div>'


def statuses(info, call):
    text = '<h2 id="statuses">What it returns</h2>'
    if call.statuses:
        words = 'Among others that were not read in a source.' if call.row.get(
            'statuses_incomplete') else 'In the order of the checks.'
        text += f'<p class="quiet">{words}</p>' + status_rows(call.statuses)
    common = info.common[call.interface, call.variant]
    if common:
        text += ('<h3>Every call of this interface can also return</h3>' + status_rows(common))
    return text if call.statuses or common else ''


def retry(call):
    words = call.row.get('retry', [])
    if not words:
        return ''
    text = '<h2 id="retry">Trying again</h2><table>'
    for word in words:
        text += f'<tr><td class="id">{esc(word)}</td><td>{esc(model.RETRIES[word])}</td></tr>'
    text += '</table>'
    if call.row.get('resume'):
        text += f'<p>To resume: {esc(call.row["resume"])}.</p>'
    return text


def declaration(functions):
    text = ''
    for function in functions:
        body = esc(function.text(84)).replace('tdx_status', '<span class="k">tdx_status</span>', 1)
        text += f'<pre class="code">{body}</pre>'
    return text


def groups_of(calls_here):
    """Calls by the object they are about: TDH.MEM.PAGE.ADD is about MEM."""
    groups = {}
    for call in calls_here:
        parts = call.name.split('.')
        groups.setdefault(parts[1] if len(parts) > 2 else '', []).append(call)
    return groups


def sidebar(info, call):
    text = ''
    mine = [c for c in info.calls if c.interface == call.interface and c.variant == call.variant]
    for group, members in groups_of(mine).items():
        text += f'<h3>{esc(group or call.interface)}</h3>'
        for c in members:
            here = ' class="here"' if c is call else ''
            text += f'<a{here} href="{model.page_of(c)}.html">{esc(c.name)}</a>'
    return text


def call_chips(call):
    title, instruction = next((t, i) for n, t, i, _ in model.INTERFACES if n == call.interface)
    chips = [chip(f'leaf <b>{leaf_text(call)}</b>'), chip(f'{instruction}')]
    for version in call.versions:
        since = call.version_since.get(version, call.since)
        chips.append(chip(f'version <b>{version}</b> since {esc(model.release(call, since))}'))
    checked = call.row['confidence'] == 'source-checked'
    chips.append(chip('checked against a module' if checked else 'from a caller or a document',
                      'good' if checked else 'warn'))
    return title, f'<div class="chips">{"".join(chips)}</div>'


def call_page(info, call):
    title, chips = call_chips(call)
    functions = model.prototypes(call)
    variant = {'open': ' / TDX Connect, public 2.0 source',
               'linux': ' / TDX Connect, Linux patches'}.get(call.variant, '')
    text = (f'<div class="crumb">{esc(title)}{variant}</div><h1 class="mono">{esc(call.name)}</h1>'
            f'<p class="lead">{esc(call.summary)}</p>{chips}')
    text += declaration(functions)
    if functions:
        text += f'<p class="quiet">#include &lt;{model.header_of(call)}&gt;</p>'
    if call.row.get('detail'):
        text += f'<p>{esc(call.row["detail"])}</p>'
    if info.context(call):
        text += f'<p><b>When:</b> {esc(info.context(call))}.</p>'
    text += '<h2 id="operands">Operands</h2>' + register_table(info, call)
    if call.row.get('vectors'):
        text += '<p>Vector registers come back zeroed.</p>'
    text += statuses(info, call) + retry(call)
    if call.row.get('locks'):
        text += '<h2 id="locks">Locks</h2><ul class="plain">' + ''.join(
            f'<li>{esc(lock)}</li>' for lock in call.row['locks']) + '</ul>'
    if call.row.get('notes'):
        text += '<h2 id="notes">To know</h2>' + ''.join(
            f'<p>{esc(capital(note))}.</p>' for note in call.row['notes'])
    text += '<h2 id="sources">Sources</h2><ul class="plain">' + ''.join(
        f'<li>{mono(source)}</li>' for source in call.row['sources']) + '</ul>'
    return frame(call.name, text, 'index.html', 1, sidebar(info, call))


# --- the other pages -------------------------------------------------------------

def index_page(info):
    text = ('<div class="hero"><h1>Every TDX call, from one checked table</h1>'
            '<p class="lead">What it takes in which register, what it returns and why, and whether '
            'to try again.</p></div><div class="tiles">')
    for interface, title, instruction, _ in model.INTERFACES:
        count = len(info.of_interface(interface))
        text += (f'<a class="tile" href="#{interface}"><i>{count}</i><b>{title}</b>'
                 f'<span>{instruction}</span></a>')
    counts = (('status.html', 'Statuses', sum(1 for _ in info.results()), 'causes and advice'),
              ('fields.html', 'Metadata fields', sum(map(len, info.fields.values())),
               'who may read and write'),
              ('structures.html', 'Structures', sum(map(len, info.structures.values())),
               'layouts and bit fields'),
              ('status.html#operands', 'Operand ids', len(info.operands),
               'what a status blames'))
    for url, title, count, what in counts:
        text += f'<a class="tile" href="{url}"><i>{count}</i><b>{title}</b><span>{what}</span></a>'
    text += '</div>'
    for interface, title, instruction, _ in model.INTERFACES:
        text += f'<h2 id="{interface}">{title} <span class="quiet">{instruction}</span></h2>'
        text += '<div class="scroll"><table>'
        for call in info.of_interface(interface):
            marks = f' {chip("v0 to v" + str(len(call.versions) - 1))}' \
                if len(call.versions) > 1 else ''
            marks += {'open': ' ' + chip('Connect, 2.0 source'),
                      'linux': ' ' + chip('Connect, Linux')}.get(call.variant, '')
            leaf = leaf_text(call) if call.interface != 'seamldr' else str(call.leaf & 0xffff)
            text += (f'<tr><td class="leaf">{leaf}</td><td class="call">'
                     f'<a href="{call_url(call)}">{esc(call.name)}</a></td>'
                     f'<td>{esc(call.summary)}{marks}</td></tr>')
        text += '</table></div>'
    return frame('Calls', text, 'index.html')


def status_card(info, row, origin):
    name, value = row['name'], row['value']
    retry_word = row.get('retry', 'none')
    chips = []
    if origin == 'module':
        chips.append(chip('error' if value >> 63 else 'no error', 'bad' if value >> 63 else 'good'))
        if value >> 62 & 1:
            chips.append(chip('the same call fails again'))
        if value >> 61 & 1:
            chips.append(chip('fatal', 'bad'))
        if row['details'] != 'none':
            kinds = row['details'].replace(' ', ' or ').replace('_', ' ')
            chips.append(chip('details: ' + esc(kinds)))
    if retry_word != 'none':
        chips.append(chip(f'try again: {retry_word}', 'warn'))
    if 'releases' in row:
        chips.append(chip('module ' + esc(', '.join(row['releases']))))
    if row.get('confidence', 'source-checked') != 'source-checked':
        chips.append(chip('not seen in a source', 'warn'))
    callers = ''.join(f' <a href="{call_url(c)}">{esc(c.name)}</a>'
                      for c in info.returned_by.get(name, [])[:MOST_CALLS])
    more = len(info.returned_by.get(name, [])) - MOST_CALLS
    if name == 'TDX_SUCCESS':
        callers = ''    # of every call
    words = esc(' '.join((name, f'{value:#x}', row['cause'], row.get('advice', ''))))
    anchor = model.status.symbol(row)
    return (f'<div class="card" id="{anchor}" data-find="{words}"><div class="title">'
            f'<a class="self status-code" href="#{anchor}">{esc(name)}</a>'
            f'<span class="value">0x{value:016x}</span></div>'
            f'<p>{esc(row["cause"])}</p>'
            + (f'<p><b>What to do:</b> {esc(row["advice"])}</p>' if row.get('advice') else '')
            + f'<div class="chips">{"".join(chips)}</div>'
            + (f'<p class="quiet">Returned by{callers}'
               + (f' and {more} more' if more > 0 else '') + '</p>' if callers else '') + '</div>')


def status_page(info):
    text = ('<h1>Statuses</h1><p class="lead">What a call returns, why, and what to do. Paste a '
            'number into the search above to have it explained.</p>'
            '<table><tr><th>Bits</th><th>Meaning</th></tr>'
            '<tr><td class="id">63</td><td>error</td></tr>'
            '<tr><td class="id">62</td><td>the same call with the same operands fails again</td>'
            '</tr>'
            '<tr><td class="id">61</td><td>fatal: the TD or the migration cannot go on</td></tr>'
            '<tr><td class="id">60</td><td>the host may mend it</td></tr>'
            '<tr><td class="id">47:40, 39:32</td><td>class, name</td></tr>'
            '<tr><td class="id">31:0</td><td>details: an operand, a count, an exit reason ...</td>'
            '</tr></table><input id="filter" class="filter" type="search" '
            'placeholder="Only statuses that say ..." aria-label="Filter">')
    names = {row['number']: row['name'] for row in info.statuses['class']}
    last = None
    for row, origin in info.results():
        group = names.get(row['value'] >> 40 & 0xff, 'General') if origin == 'module' else origin
        if group != last:
            number = f' <span class="quiet">class {row["value"] >> 40 & 0xff}</span>' \
                if origin == 'module' else ''
            text += f'<h2>{esc(capital(group))}{number}</h2>'
            last = group
        text += status_card(info, row, origin)
    text += '<h2 id="operands">Operand ids</h2><div class="scroll"><table>'
    for row in info.operands:
        text += (f'<tr data-find="{esc(row["name"])}"><td class="leaf">{row["number"]}</td>'
                 f'<td class="call">{esc(row["name"])}</td><td>{esc(row["what"])}</td></tr>')
    return frame('Statuses', text + '</table></div>', 'status.html')


def field_page(info):
    text = ('<h1>Metadata fields</h1><p class="lead">What can be read and written by a field id, '
            'and by whom.</p><p>Host is the host of a production TD, debug the host of a '
            'debuggable TD, guest the TD itself (for an L2 VMCS its L1 VMM), migtd a migration TD. '
            'Letters say that some bit may be read (r) or written (w); masks are in the table '
            'of the module.</p><input id="filter" class="filter" type="search" '
            'placeholder="Only fields that say ..." aria-label="Filter">')
    for part, short, title, prefix in CONTEXTS:
        text += (f'<h2 id="{part}">{title} <span class="quiet">{short}</span></h2>'
                 '<div class="scroll"><table><tr><th>Field</th><th>Id</th><th>Size</th>'
                 '<th>Access</th><th>Releases</th></tr>')
        for row in info.fields[part]:
            name = model.fields.symbol(row)
            size, _, access = model.fields.field_comment(row).partition('; ')
            access = model.fields.access_words(row)
            words = row.get('what', row.get('title', ''))
            if words.upper().replace(' ', '_') == name:
                words = ''
            title_text = f'<br><span class="quiet">{esc(capital(words))}</span>' if words else ''
            text += (f'<tr id="{part}-{esc(name)}" data-find="{esc(prefix + name)} '
                     f'{row["id"]:#x} {esc(words)}">'
                     f'<td><span class="name">{esc(name)}</span>{title_text}</td>'
                     f'<td class="id">0x{row["id"]:016x}</td><td class="id">{esc(size)}</td>'
                     f'<td>{esc(access) or "-"}</td>'
                     f'<td class="quiet">{esc(", ".join(row["releases"]))}</td></tr>')
        text += '</table></div>'
    return frame('Metadata fields', text, 'fields.html')


def notes_of(row):
    text = f'<p>{esc(row["what"])}.</p>'
    if row.get('releases'):
        text += f'<p class="quiet">Module {esc(", ".join(row["releases"]))}</p>'
    notes = ' '.join(f'{capital(note)}.' for note in row.get('notes', []))
    return text + (f'<p class="quiet">{esc(notes)}</p>' if notes else '')


def structure_section(row):
    text = f'<h2 id="{row["name"]}" class="mono">{esc(row["name"])}</h2>' + notes_of(row)
    text += f'<p class="quiet">{row["size"]} bytes, <code>struct {row["name"].lower()}</code></p>'
    text += '<div class="scroll"><table class="layout"><tr><th>Offset</th><th>Type</th>'
    text += '<th>Field</th></tr>'
    for field in row['fields']:
        counts = ''.join(f'[{count}]' for count in field.get('count', []))
        kind = field['type'] if field['type'] in model.structs.SCALARS else \
            f'<a href="#{field["type"]}">{esc(field["type"])}</a>'
        text += (f'<tr><td class="id">{field["offset"]}</td><td class="id">{kind}{counts}</td>'
                 f'<td class="name">{esc(field["name"])}</td></tr>')
    return text + '</table></div>'


def bitfield_section(row):
    text = f'<h2 id="{row["name"]}" class="mono">{esc(row["name"])}</h2>' + notes_of(row)
    text += '<div class="scroll"><div class="bits">'
    for bit in reversed(row['bits']):
        width = bit.get('width', 1)
        top = bit['lsb'] + width - 1
        place = str(top) if width == 1 else f'{top}:{bit["lsb"]}'
        reserved = model.structs.is_reserved(bit['name'])
        name = re.sub(r'_\d+_\d+$', '', bit['name']).replace('_', ' ')
        name = '' if reserved or width < 3 else esc(name)
        text += (f'<div class="{"reserved" if reserved else ""}" title="{esc(bit["name"])}" '
                 f'style="flex-grow:{width ** .6:.2f}"><small>{place}</small>{name}</div>')
    text += '</div></div><div class="scroll"><table class="layout"><tr><th>Bits</th>'
    text += '<th>Name</th></tr>'
    for bit in row['bits']:
        top = bit['lsb'] + bit.get('width', 1) - 1
        place = str(top) if top == bit['lsb'] else f'{top}:{bit["lsb"]}'
        text += (f'<tr><td class="id">{place}</td><td class="name">{esc(bit["name"])}</td></tr>')
    return text + '</table></div>'


def enumeration_section(row):
    text = f'<h2 id="{row["name"]}" class="mono">{esc(row["name"])}</h2>' + notes_of(row)
    text += '<div class="scroll"><table class="layout"><tr><th>Value</th><th>Name</th></tr>'
    for value in row['values']:
        text += (f'<tr><td class="id">{value["value"]}</td>'
                 f'<td class="name">{esc(value["name"])}</td></tr>')
    return text + '</table></div>'


SECTIONS = (('structure', 'Structures', structure_section),
            ('bitfield', 'Bit fields', bitfield_section),
            ('enumeration', 'Enumerations', enumeration_section))


def structure_page(info):
    aside, text = '', '<h1>Structures, bit fields, enumerations</h1>'
    for kind, title, section in SECTIONS:
        aside += f'<h3>{title}</h3>'
        for row in info.structures[kind]:
            aside += f'<a href="#{row["name"]}">{esc(row["name"])}</a>'
            text += section(row)
    return frame('Structures', text, 'structures.html', 0, aside)


# --- search ------------------------------------------------------------------------

def search_index(info):
    """
    Rows of kind, name, page, words; of a status also its value and what details are
    (exact: it has none, all bits are its name).
    """
    rows = []
    for call in info.calls:
        whose = {'open': '; TDX Connect, public 2.0 source',
                 'linux': '; TDX Connect, Linux patches'}.get(call.variant, '')
        words = f'{call.summary} ({call.function}){whose}'
        rows.append(['Call', call.name, call_url(call), words])
    for row, origin in info.results():
        entry = ['Status', row['name'], status_url(model.status.symbol(row)), row['cause']]
        if origin not in ('module', 'calling layer'):
            entry[3] = f'{origin}: {entry[3]}'
        kind = row.get('details', 'none') if origin == 'module' else 'exact'
        rows.append(entry + [f'{row["value"]:#x}', kind.split()[0]])
    for part, short, _, prefix in CONTEXTS:
        for row in info.fields[part]:
            rows.append(['Field', prefix + model.fields.symbol(row) if part != 'l2_vmcs' else
                         'L2 ' + prefix + model.fields.symbol(row),
                         f'fields.html#{part}-{model.fields.symbol(row)}',
                         row.get('what', row.get('title', short)) + '; '
                         + model.fields.field_comment(row)])
    for kind, title, _ in SECTIONS:
        for row in info.structures[kind]:
            rows.append([title.rstrip('s'), row['name'], f'structures.html#{row["name"]}',
                         row['what']])
    operands = {row['number']: row['name'] for row in info.operands}
    return (f'const INDEX = {json.dumps(rows)};\n'
            f'const OPERANDS = {json.dumps(operands)};\n')


def write(info, folder):
    made = {'index.html': index_page(info), 'status.html': status_page(info),
            'fields.html': field_page(info), 'structures.html': structure_page(info),
            'index.js': search_index(info)}
    for name in ('style.css', 'search.js'):
        made[name] = (HERE / name).read_text(encoding='utf-8')
    for call in info.calls:
        made[call_url(call)] = call_page(info, call)
    for name, text in made.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding='utf-8')
    return len(made)
