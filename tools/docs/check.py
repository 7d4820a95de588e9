#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""What the generated documentation promises: every call has its pages, man pages
pass mandoc's lint, no link of the HTML leads nowhere, the same tables give the same
bytes. Prints TAP.
"""

import html.parser
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True

import man  # noqa: E402  (after the flag, so that no __pycache__ is left behind)
import model  # noqa: E402
import reference  # noqa: E402

VOID = {'meta', 'link', 'input', 'br'}


class Page(html.parser.HTMLParser):
    """Ids and links of a page; tags that are not closed in order are an error."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.open = [], [], []
        self.feed(text)
        if self.open:
            raise ValueError(f'not closed: {self.open}')

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if 'id' in values:
            self.ids.append(values['id'])
        self.links += [values[key] for key in ('href', 'src') if key in values]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            raise ValueError(f'</{tag}> at {self.getpos()} closes nothing')


class Documentation(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.info = model.Model()
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix='tdx-docs-'))
        man.write(cls.info, cls.folder / 'man')
        reference.write(cls.info, cls.folder / 'html')

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def html_pages(self):
        root = self.folder / 'html'
        return {path.relative_to(root).as_posix(): Page(path.read_text(encoding='utf-8'))
                for path in root.rglob('*.html')}

    def test_every_function_has_a_man_page_that_names_it(self):
        for call in self.info.calls:
            ending = f'-{call.variant}' if call.variant else ''
            for function in model.prototypes(call):
                path = self.folder / 'man' / 'man3' / f'{function.name}{ending}.3'
                self.assertIn(f'.Nm {function.name}\n',
                              path.read_text(encoding='utf-8').replace(' ,\n', '\n'))

    def test_every_interface_has_a_man_page_that_lists_its_calls(self):
        for interface, _, _, page in model.INTERFACES:
            text = (self.folder / 'man' / 'man7' / f'{page}.7').read_text(encoding='utf-8')
            for call in self.info.of_interface(interface):
                self.assertIn(f'.It {call.name} (', text)

    def test_every_page_that_is_referred_to_exists(self):
        reference_line = re.compile(r'^\.Sy ([\w-]+) Ns \((\d)\)', re.MULTILINE)
        for path in (self.folder / 'man').rglob('*.[1-9]'):
            for name, section in reference_line.findall(path.read_text(encoding='utf-8')):
                self.assertTrue((self.folder / 'man' / f'man{section}' / f'{name}.{section}')
                                .exists(), f'{path.name} refers to {name}({section})')

    @unittest.skipUnless(shutil.which('mandoc'), 'mandoc is not installed')
    def test_man_pages_pass_the_lint_of_mandoc(self):
        pages = sorted(str(path) for path in (self.folder / 'man').rglob('*.[1-9]')
                       if not path.is_symlink())
        run = subprocess.run(['mandoc', '-T', 'lint', *pages], capture_output=True, text=True,
                             check=False)
        self.assertEqual((run.stdout, run.stderr, run.returncode), ('', '', 0))

    def test_every_call_has_an_html_page(self):
        pages = self.html_pages()
        for call in self.info.calls:
            self.assertIn(reference.call_url(call), pages)

    def test_no_link_leads_nowhere(self):
        pages = self.html_pages()
        for name, page in pages.items():
            for link in page.links:
                target, _, anchor = link.partition('#')
                path = (self.folder / 'html' / name).parent / target if target else \
                    self.folder / 'html' / name
                path = path.resolve().relative_to(self.folder.resolve() / 'html').as_posix()
                if anchor:
                    self.assertIn(anchor, pages[path].ids, f'{name}: {link}')
                else:
                    self.assertTrue((self.folder / 'html' / path).exists(), f'{name}: {link}')

    def test_no_anchor_is_there_twice(self):
        for name, page in self.html_pages().items():
            self.assertEqual(len(page.ids), len(set(page.ids)), name)

    def test_the_search_index_is_data_whose_links_exist(self):
        text = (self.folder / 'html' / 'index.js').read_text(encoding='utf-8')
        rows = json.loads(re.search(r'const INDEX = (.*);\nconst', text)[1])
        pages = self.html_pages()
        for row in rows:
            name, _, anchor = row[2].partition('#')
            self.assertTrue(name in pages and (not anchor or anchor in pages[name].ids), row)
        self.assertGreater(len(rows), 1000)

    def test_nothing_is_fetched_from_elsewhere(self):
        for path in (self.folder / 'html').rglob('*'):
            if path.is_file():
                self.assertNotRegex(path.read_text(encoding='utf-8'),
                                    r'(src|href)="(https?:)?//', path.name)

    def test_the_same_tables_give_the_same_bytes(self):
        again = self.folder / 'again'
        reference.write(model.Model(), again)
        for path in (self.folder / 'html').rglob('*.*'):
            other = again / path.relative_to(self.folder / 'html')
            self.assertEqual(path.read_bytes(), other.read_bytes(), path.name)


class Tap(unittest.TestResult):
    """Results as TAP, so that every case counts."""

    number = 0

    def line(self, test, good, why=''):
        self.number += 1
        print(f"{'ok' if good else 'not ok'} {self.number} - {test.id().split('.', 1)[1]}{why}")

    def addSuccess(self, test):
        self.line(test, True)

    def addSkip(self, test, reason):
        self.line(test, True, f' # SKIP {reason}')

    def addError(self, test, err):
        super().addError(test, err)
        self.line(test, False, '\n# ' + self.errors[-1][1].replace('\n', '\n# '))

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.line(test, False, '\n# ' + self.failures[-1][1].replace('\n', '\n# '))


def main():
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules[__name__])
    print(f'1..{suite.countTestCases()}')
    result = Tap()
    suite.run(result)
    return 0 if result.wasSuccessful() else 1


if __name__ == '__main__':
    sys.exit(main())
