# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""What bench.py counted, as Markdown and as a chart; and figures recorded elsewhere."""

import statistics
from xml.sax.saxutils import escape

# Counted once with the same method (gcc 12.2, rustc 1.95, -O3): instructions, loads and
# stores together. Not counted here, because no archive that is used here has the source.
RECORDED = {
    'td-shim 0.2.3': {'mem_page_accept': (70, 51), 'vp_info': (90, 66), 'io_read': (65, 42),
                      'io_write': (66, 41), 'hlt': (65, 41), 'rdmsr': (82, 43),
                      'wrmsr': (77, 40), 'map_gpa': (102, 49)},
    'tdx-guest 0.4.0': {'mem_page_accept': (68, 47), 'vp_info': (92, 58), 'io_read': (87, 51),
                        'io_write': (82, 51), 'hlt': (66, 49), 'rdmsr': (84, 53),
                        'wrmsr': (76, 49), 'map_gpa': (74, 49)},
    'OpenVMM': {'mem_page_accept': (31, 10), 'io_read': (29, 10), 'io_write': (29, 10),
                'rdmsr': (29, 10), 'wrmsr': (29, 10), 'map_gpa': (37, 10)},
}
COLOURS = ('#1b6ca8', '#9aa5b1', '#c9b458', '#c0504d', '#8e5ea2', '#4f9a62')


def cell(cost):
    if cost is None:
        return '-'
    return (f'{cost["instructions"]}/{cost["loads"] + cost["stores"]}/{cost["site_bytes"]}'
            f'+{cost["shared_bytes"]}/{cost["stack"]}')


def table(result, sites, compiler, flags, columns, counts='counts'):
    costs = {(c['design'], c['leaf']): c for c in result[counts]
             if (c['compiler'], c['flags']) == (compiler, flags)}
    lines = ['| call | ' + ' | '.join(c['label'] for c in columns) + ' |',
             '| --- |' + ' --- |' * len(columns)]
    for site in sites:
        lines.append(f'| {site} | ' + ' | '.join(cell(costs.get((c['design'], site)))
                                                 for c in columns) + ' |')
    return '\n'.join(lines)


def recorded(sites):
    names = list(RECORDED)
    lines = ['| call | ' + ' | '.join(names) + ' |', '| --- |' + ' --- |' * len(names)]
    for site in sites:
        cells = [RECORDED[name].get(site) for name in names]
        if any(cells):
            lines.append(f'| {site} | ' + ' | '.join(f'{c[0]}/{c[1]}' if c else '-'
                                                     for c in cells) + ' |')
    return '\n'.join(lines)


def markdown(result, sites):
    columns = [c for c in result['designs'] if not c['skipped']]
    text = ('# What a call costs\n\n'
            'Instructions executed / loads and stores / bytes of the site + bytes of shared code '
            'it runs through / bytes of stack, on success, counted with a stand-in for the '
            'instruction; the return of the site is one of the loads. Operands were checked at '
            'the instruction. A dash: the design has no form for the call. Linux tries again '
            'while there is no entropy, at the site; in the others that is out of line. The '
            'newest Linux has a function for each call that it exports, which counts as shared, '
            'and marks the caches before each SEAMCALL; converting pages, flushing and '
            'preemption are left out (make bench-linux has them in).\n')
    for compiler, version in result['compilers'].items():
        for flags, words in result['flags'].items():
            text += f'\n## {version}, {flags}\n\n`{words}`\n\n'
            text += table(result, sites, compiler, flags, columns) + '\n'
    skipped = [c for c in result['designs'] if c['skipped']]
    if skipped:
        text += '\n## Not counted here\n\n'
        text += ''.join(f'* {c["label"]}: {c["skipped"]}.\n' for c in skipped)
    return text + ('\n## Recorded elsewhere\n\nNot counted in this run: instructions / loads and '
                   'stores, by the same method, on another day.\n\n' + recorded(sites) + '\n')


def medians(result):
    """One line a design: the middle of its calls, and ours of the same calls."""
    text = ('\n## All calls of the tables\n\n'
            'Median of instructions / loads and stores / bytes of stack, of the calls that a '
            'design reaches, and ours of the same calls. Sites are made from the rows, operands '
            'were checked at the instruction; a call that Linux does not make is written as it '
            'writes those that it makes.\n\n'
            '| compiler and flags | design | calls | it | ours |\n'
            '| --- | --- | --- | --- | --- |\n')
    cost = {(c['compiler'], c['flags'], c['design'], c['leaf']): c for c in result['every_call']}
    for compiler in result['compilers']:
        for flags in result['flags']:
            for column in result['designs']:
                leaves = [leaf for c, f, design, leaf in cost
                          if (c, f, design) == (compiler, flags, column['design'])]
                if not leaves:
                    continue
                cells = [middle([cost[compiler, flags, design, leaf] for leaf in leaves])
                         for design in (column['design'], 'ours')]
                text += (f'| {compiler}, {flags} | {column["label"]} | {len(leaves)} | '
                         f'{cells[0]} | {cells[1]} |\n')
    return text


def middle(costs):
    return '/'.join(f'{statistics.median(values):g}' for values in (
        [c['instructions'] for c in costs], [c['loads'] + c['stores'] for c in costs],
        [c['stack'] for c in costs]))


def every(result, sites):
    """All calls, each compiler and set of flags."""
    columns = [c for c in result['designs'] if not c['skipped']]
    text = medians(result)
    for compiler, version in result['compilers'].items():
        for flags in result['flags']:
            text += f'\n### {version}, {flags}\n\n'
            text += table(result, sites, compiler, flags, columns, 'every_call') + '\n'
    return text


def chart(result, sites):
    """Instructions of each call in each design, first compiler, plain flags."""
    compiler = next(iter(result['compilers']))
    columns = [c for c in result['designs'] if not c['skipped']]
    costs = {(c['design'], c['leaf']): c['instructions'] for c in result['counts']
             if (c['compiler'], c['flags']) == (compiler, 'plain')}
    most = max(costs.values())
    bar, gap, left, width = 9, 12, 170, 820
    group = bar * len(columns) + gap
    height = 70 + group * len(sites)
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
             f'viewBox="0 0 {width} {height}" '
             'font-family="sans-serif" font-size="11">',
             f'<rect width="{width}" height="{height}" fill="white"/>',
             '<text x="10" y="20" font-size="15">Instructions executed for one call</text>',
             f'<text x="10" y="36" fill="#555">{escape(result["compilers"][compiler])}, -O2, '
             'kernel-like flags; success path, without the instruction itself</text>']
    for place, column in enumerate(columns):
        x = 10 + place * 132
        parts.append(f'<rect x="{x}" y="44" width="10" height="10" fill="{COLOURS[place]}"/>'
                     f'<text x="{x + 14}" y="53">{escape(column["label"])}</text>')
    for row, site in enumerate(sites):
        top = 66 + row * group
        parts.append(f'<text x="{left - 8}" y="{top + group / 2}" text-anchor="end">{site}</text>')
        for place, column in enumerate(columns):
            value = costs.get((column['design'], site))
            if value is None:
                continue
            y, length = top + place * bar, (width - left - 50) * value / most
            parts.append(f'<rect x="{left}" y="{y}" width="{length:.1f}" height="{bar - 1}" '
                         f'fill="{COLOURS[place]}"/><text x="{left + length + 4:.1f}" '
                         f'y="{y + bar - 1}" font-size="9">{value}</text>')
    return '\n'.join(parts + ['</svg>']) + '\n'
