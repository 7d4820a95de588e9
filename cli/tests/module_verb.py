#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""What `tdx module` promises: keys, images and what is said of them.

Usage: module_verb.py TDX. Prints TAP.
"""
import hashlib
import json
import pathlib
import stat
import struct
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True

from table_verbs import Tap  # noqa: E402  (after the flag, as for all imports of ours)

TDX = None
MANIFEST, MODULE, PAGE = 0x1000, 0x2000, 0x1000
SEAMHASH, MODULUS = 900, 128
CHECKSUM = 2


def module(*arguments):
    return subprocess.run([TDX, "module", *arguments], capture_output=True, text=True,
                          check=False, timeout=60)


def with_checksum(blob):
    """The file with its checksum made right again."""
    blob = bytearray(blob)
    blob[CHECKSUM:CHECKSUM + 2] = bytes(2)
    total = sum(word for word, in struct.iter_unpack("<H", blob))
    blob[CHECKSUM:CHECKSUM + 2] = (-total & 0xFFFF).to_bytes(2, "little")
    return bytes(blob)


class Module(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.kept = tempfile.TemporaryDirectory(prefix="tdx-module-")
        cls.folder = pathlib.Path(cls.kept.name)
        cls.key = cls.folder / "key.pem"
        cls.made = module("key", str(cls.key))
        cls.image = cls.folder / "image.bin"

    @classmethod
    def tearDownClass(cls):
        cls.kept.cleanup()

    def make(self, *options, release="1.5.05", cpu="0x806F8"):
        run = module("image", "--key", str(self.key), "--cpu", cpu, *options, release,
                     str(self.image))
        self.assertEqual((run.returncode, run.stdout, run.stderr), (0, "", ""))
        return self.image.read_bytes()

    def shown(self, code=0):
        run = module("show", "--json", str(self.image))
        self.assertEqual(run.returncode, code, run.stderr)
        return json.loads(run.stdout)

    def test_a_key_is_for_its_owner_only_and_never_overwritten(self):
        self.assertEqual(self.made.returncode, 0, self.made.stderr)
        self.assertEqual(stat.S_IMODE(self.key.stat().st_mode), 0o600)
        before = self.key.read_bytes()
        run = module("key", str(self.key))
        self.assertEqual((run.returncode, run.stdout), (1, ""))
        self.assertIn("File exists", run.stderr)
        self.assertEqual(self.key.read_bytes(), before)

    def test_every_release_makes_an_image_that_is_sound(self):
        releases = json.loads(module("list", "--json").stdout)
        self.assertEqual(releases[0]["release"], "1.5.05")
        for row in releases:
            self.make(release=row["release"])
            shown = self.shown()
            self.assertTrue(shown["is_measured"] and shown["is_signed"])
            self.assertEqual({name: shown[name] for name in row}, row)

    def test_hash_and_signer_are_those_of_the_file_and_the_key(self):
        blob, shown = self.make(), self.shown()
        self.assertEqual(shown["mrseam"], hashlib.sha384(blob[MODULE:]).hexdigest())
        modulus = blob[MANIFEST + MODULUS:MANIFEST + MODULUS + 384]
        self.assertEqual(shown["signer"], hashlib.sha384(modulus).hexdigest())
        self.assertEqual(shown["signer"], self.made.stdout.strip())

    def test_options_reach_the_manifest(self):
        self.make("--cpu", "0xC06F2", "--seamsvn", "0x207", "--no-downgrade")
        shown = self.shown()
        self.assertEqual(shown["cpus"], [0x806F8, 0xC06F2])
        self.assertEqual((shown["seamsvn"], shown["no_downgrade"]), (0x207, True))

    def test_dates_are_digits_that_people_read(self):
        self.make()
        self.assertIn("20240129", module("show", str(self.image)).stdout)
        self.assertIn("20240129", module("list").stdout)

    def test_an_image_that_was_changed_is_not_sound(self):
        blob = bytearray(self.make())
        blob[MODULE + 80] ^= 1
        self.image.write_bytes(with_checksum(blob))
        shown = self.shown(code=1)
        self.assertEqual((shown["is_measured"], shown["is_signed"]), (False, True))
        blob[MANIFEST + SEAMHASH:MANIFEST + SEAMHASH + 48] = hashlib.sha384(
            blob[MODULE:]).digest()
        self.image.write_bytes(with_checksum(blob))
        shown = self.shown(code=1)
        self.assertEqual((shown["is_measured"], shown["is_signed"]), (True, False))

    def test_a_module_that_is_none_of_ours_is_told(self):
        blob = bytearray(self.make()) + bytes(PAGE)
        blob[MODULE + 64:MODULE + 72] = b"SOMEBODY"
        blob[MANIFEST + SEAMHASH:MANIFEST + SEAMHASH + 48] = hashlib.sha384(
            blob[MODULE:]).digest()
        self.image.write_bytes(bytes(blob))
        self.assertEqual(module("show", str(self.image)).returncode, 3)
        length = blob.find((len(blob) - PAGE).to_bytes(4, "little"), 0, 64)
        blob[length:length + 4] = len(blob).to_bytes(4, "little")
        self.image.write_bytes(with_checksum(blob))
        shown = self.shown(code=1)
        self.assertEqual((shown["release"], shown["pages"]), (None, 2))
        self.assertIn("none", module("show", str(self.image)).stdout)

    def test_files_that_are_no_images_or_keys_are_refused(self):
        other = self.folder / "other"
        for content in (b"", b"\0" * 3 * PAGE, self.make()[:-1]):
            other.write_bytes(content)
            run = module("show", str(other))
            self.assertEqual((run.returncode, run.stdout), (3, ""))
        self.assertEqual(module("show", str(self.folder / "none")).returncode, 3)
        self.assertEqual(module("show", str(self.folder)).returncode, 3)
        run = module("image", "--key", str(other), "--cpu", "1", "1.5.05", str(self.image))
        self.assertEqual(run.returncode, 3)
        run = module("image", "--key", str(self.key), "--cpu", "1", "1.5.05",
                     str(self.folder / "none" / "image"))
        self.assertEqual(run.returncode, 1)

    def test_command_lines_that_make_no_sense_are_refused(self):
        key = str(self.key)
        for line in ((), ("make",), ("list", "more"), ("key",), ("show",), ("show", "a", "b"),
                     ("image", "1.5.05", "f"), ("image", "--key", key, "1.5.05", "f"),
                     ("image", "--key", key, "--cpu", "1", "1.5", "f"),
                     ("image", "--key", key, "--cpu", "x", "1.5.05", "f"),
                     ("image", "--key", key, "--cpu", "0x100000000", "1.5.05", "f"),
                     ("image", "--key", key, "--cpu", "1", "--seamsvn", "65536", "1.5.05", "f"),
                     ("image", "--key"), ("list", "--jsn")):
            run = module(*line)
            self.assertEqual((run.returncode, run.stdout), (2, ""), line)
            self.assertIn("tdx module --help", run.stderr)


def main(arguments):
    global TDX
    TDX = arguments[1]
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(Module)
    print(f"1..{suite.countTestCases()}")
    result = Tap()
    suite.run(result)
    return 0 if result.wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv))
