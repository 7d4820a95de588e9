#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""Write the documentation that comes from the tables.

    build.py FOLDER              man pages to FOLDER/man, HTML to FOLDER/html
    build.py --man FOLDER        man pages only, to FOLDER itself

Nothing is fetched, and the same tables give the same bytes.
"""

import argparse
import os
import pathlib
import sys

sys.dont_write_bytecode = True

import man  # noqa: E402  (after the flag, so that no __pycache__ is left behind)
import model  # noqa: E402
import reference  # noqa: E402


def main(arguments):
    parser = argparse.ArgumentParser(prog='build', description='documentation from abi/*.toml')
    parser.add_argument('folder', type=pathlib.Path)
    parser.add_argument('--man', action='store_true', help='man pages only')
    options = parser.parse_args(arguments)
    info = model.Model()
    if options.man:
        # meson calls this to install: the folder is below DESTDIR then.
        folder = pathlib.Path(os.environ.get('MESON_INSTALL_DESTDIR_PREFIX', '.')) / options.folder
        print(f'{man.write(info, folder)} man pages in {folder}')
        return 0
    print(f'{man.write(info, options.folder / "man")} man pages in {options.folder}/man')
    print(f'{reference.write(info, options.folder / "html")} files in {options.folder}/html; '
          f'open {options.folder}/html/index.html')
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
