#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
"""What `tdx abi`, `tdx decode` and `tdx report` promise: exit codes, words, JSON that is stable.

Usage: table_verbs.py TDX ABI_FOLDER. Prints TAP.
"""
import hashlib
import json
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import tomllib
import unittest

TDX = ABI = None
CALL_FIELDS = {"interface", "name", "leaf", "versions", "inputs", "outputs"}
STATUS_FIELDS = {"status", "known", "name", "text", "class", "operand", "detail", "cause",
                 "retry", "advice", "releases"}

# Ways in which kernels and others print a failed call: the line, what it says.
LOG_LINES = (
    ("[    7.592823] tdx: SEAMCALL failed: CPU 94: leaf 33, error 0xc000092100000122.",
     "TDX_INCORRECT_MSR_VALUE", "TDH.SYS.INIT"),
    ("[   10.798780] virt/tdx: SEAMCALL (0x0000000000000022) failed: 0xc000050500000000",
     "TDX_SYS_NOT_READY", "TDH.SYS.RD"),
    ("[  261.2] SEAMCALL (0x000000000000000f) failed: 0xc0000b0800000001 RCX 0x8000000012345cb7 "
     "RDX 0x0000000000000400 R8 0x8000020000000080", "TDX_TLB_TRACKING_NOT_DONE",
     "TDH.MEM.PAGE.DEMOTE"),
    ("kvm_intel: SEAMCALL TDH_MEM_PAGE_AUG failed: 0x8000020000000092, rcx 0x0, rdx 0x0, r8 0x0",
     "TDX_OPERAND_BUSY", "TDH.MEM.PAGE.AUG"),
    ("kvm: tdh_vp_enter: unexpected 0x4000000100000002", "TDX_NON_RECOVERABLE_VCPU",
     "TDH.VP.ENTER"),
    ("vmkernel: TDH.MNG.INIT failed with status: 0xc000010000000045", "TDX_OPERAND_INVALID",
     "TDH.MNG.INIT"),
    ("seamldr: SEAMCALL (0x8000000000000001) failed: 0x8000000000000003", "PSEAMLDR_EBADCALL",
     "SEAMLDR.INSTALL"),
    ("virt/tdx: SEAMCALL[33] returned 0x8000ff00ffff0000", "TDX_SEAMCALL_VMFAILINVALID",
     "TDH.SYS.INIT"),
    ("tdx: error c0000b0000000001 somewhere", "TDX_EPT_WALK_FAILED", None),
)


def tdx(*arguments, text=""):
    return subprocess.run([TDX, *arguments], input=text, capture_output=True, text=True,
                          check=False, timeout=60)


def rows(file, kind):
    with open(ABI / file, "rb") as stream:
        return tomllib.load(stream)[kind]


class Abi(unittest.TestCase):
    def test_json_lists_every_call_of_the_tables_with_its_registers(self):
        listed = json.loads(tdx("abi", "--json").stdout)
        wanted = {(row["name"], row["leaf"]) for path in ABI.glob("leaves_*.toml")
                  for row in rows(path.name, "call")}
        self.assertEqual({(call["name"], call["leaf"]) for call in listed}, wanted)
        for call in listed:
            self.assertLessEqual(CALL_FIELDS, set(call))
            for operand in call["inputs"] + call["outputs"]:
                self.assertLessEqual({"reg", "version_min"}, set(operand))

    def test_json_of_one_call_says_what_its_row_says(self):
        (call,) = json.loads(tdx("abi", "--json", "tdh_mem_sept_add").stdout)
        self.assertEqual((call["interface"], call["leaf"], call["versions"]), ("tdh", 3, [0, 1]))
        self.assertEqual([(o["reg"], o["version_min"]) for o in call["inputs"]],
                         [("rcx", 0), ("rdx", 0), ("r8", 0), ("r9", 1), ("r10", 1), ("r11", 1)])

    def test_leaf_numbers_with_bit_63_are_whole_numbers(self):
        (call,) = json.loads(tdx("abi", "--json", "SEAMLDR.INSTALL").stdout)
        self.assertEqual(call["leaf"], (1 << 63) + 1)

    def test_a_name_of_both_connect_abis_shows_both(self):
        shown = json.loads(tdx("abi", "--json", "TDH.SPDM.CREATE").stdout)
        self.assertEqual({call["abi_variant"] for call in shown}, {"open", "linux"})

    def test_text_for_people_keeps_to_80_columns(self):
        names = [call["name"] for call in json.loads(tdx("abi", "--json").stdout)]
        text = tdx("abi").stdout + tdx("abi", *names).stdout
        self.assertEqual([line for line in text.splitlines() if len(line) > 80], [])

    def test_an_unknown_call_is_refused_with_a_guess(self):
        run = tdx("abi", "TDH.MEM.PAGE.AD")
        self.assertEqual((run.returncode, run.stdout), (2, ""))
        self.assertIn("TDH.MEM.PAGE.ADD", run.stderr)

    def test_an_unknown_call_prints_no_json(self):
        run = tdx("abi", "--json", "TDH.MEM.PAGE.ADD", "nonsense.at.all")
        self.assertEqual((run.returncode, run.stdout), (2, ""))

    def test_an_interface_narrows_and_a_wrong_one_is_refused(self):
        listed = json.loads(tdx("abi", "--json", "--interface", "seamldr").stdout)
        self.assertEqual({call["interface"] for call in listed}, {"seamldr"})
        self.assertEqual(tdx("abi", "--interface", "tdx").returncode, 2)


class Fields(unittest.TestCase):
    def test_json_lists_every_field_of_the_tables(self):
        listed = {(field["name"], int(field["id"], 16))
                  for field in json.loads(tdx("abi", "--json", "--fields").stdout)}
        for table in ("sys", "td", "vp", "vmcs"):
            for row in rows(f"fields_{table}.toml", "field"):
                name = row.get("symbol", row["name"]).upper()
                self.assertIn((name, row["id"]), listed)

    def test_an_id_shows_the_field_and_which_element(self):
        shown = tdx("abi", "--fields", "0x1310000300000005")
        self.assertEqual(shown.returncode, 0)
        self.assertIn("0x1310000300000005: TD.MRTD[5]", shown.stdout)

    def test_text_for_people_keeps_to_80_columns(self):
        names = [field["name"] for field in
                 json.loads(tdx("abi", "--json", "--fields").stdout)]
        text = tdx("abi", "--fields").stdout + tdx("abi", "--fields", *names).stdout
        self.assertEqual([line for line in text.splitlines() if len(line) > 80], [])

    def test_what_is_no_field_is_refused(self):
        for name in ("nosuch", "0xffff"):
            wrong = tdx("abi", "--fields", name)
            self.assertEqual((wrong.returncode, wrong.stdout), (2, ""))
            self.assertIn(name, wrong.stderr)
        self.assertEqual(tdx("abi", "--fields", "--interface", "tdh").returncode, 2)

    def test_a_field_asked_for_as_a_call_is_told_apart(self):
        wrong = tdx("abi", "MRTD")
        self.assertEqual(wrong.returncode, 2)
        self.assertIn("tdx abi --fields MRTD", wrong.stderr)


class Decode(unittest.TestCase):
    def test_every_status_of_the_table_is_explained(self):
        table = [row for row in rows("status.toml", "status")]
        run = tdx("decode", "--json", *(hex(row["value"]) for row in table))
        self.assertEqual(run.returncode, 0, run.stderr)
        shown = json.loads(run.stdout)
        for row, status in zip(table, shown, strict=True):
            self.assertLessEqual(STATUS_FIELDS, set(status))
            self.assertIn(row["name"], [status["name"], *status["other_names"]])
            self.assertTrue(status["cause"] and status["advice"])

    def test_an_operand_is_named(self):
        status = json.loads(tdx("decode", "--json", "0xC000010000000008").stdout)
        self.assertEqual((status["name"], status["operand"], status["retry"]),
                         ("TDX_OPERAND_INVALID", "R8", "none"))

    def test_options_may_follow_the_status(self):
        self.assertEqual(tdx("decode", "0", "--json").stdout, tdx("decode", "--json", "0").stdout)

    def test_any_way_a_log_prints_a_number_is_read(self):
        wanted = tdx("decode", "0x8000020000000080").stdout
        for text in ("8000020000000080", "0X8000020000000080", str(0x8000020000000080)):
            self.assertEqual(tdx("decode", text).stdout, wanted)
        self.assertEqual(tdx("decode", "--", str(0x8000020000000080 - (1 << 64))).stdout, wanted)

    def test_a_status_may_be_given_by_its_name(self):
        wanted = tdx("decode", "0x8000020000000092").stdout
        for name in ("TDX_OPERAND_BUSY(SEPT_TREE)", "operand_busy(sept_tree)"):
            self.assertEqual(tdx("decode", name).stdout, wanted)
        for kind in ("status", "pseamldr", "tdvmcall", "getquote", "software"):
            for row in rows("status.toml", kind):
                run = tdx("decode", "--json", row["name"])
                status = json.loads(run.stdout)
                self.assertIn(row["name"], [status["name"], *status["other_names"]])
                self.assertEqual(run.returncode, 0)
        for name in ("TDX_OPERAND_BUZY", "TDX_OPERAND_BUSY(", "TDX_OPERAND_BUSY(NOBODY)"):
            self.assertEqual(tdx("decode", name).returncode, 2, name)

    def test_a_status_by_its_name_tells_which_calls_return_it(self):
        status = json.loads(tdx("decode", "--json", "TDX_TLB_TRACKING_NOT_DONE").stdout)
        self.assertIn("TDH.MEM.PAGE.DEMOTE", status["returned_by"])
        self.assertIn("TDH.MEM.TRACK", status["advice"])

    def test_what_is_no_number_of_64_bits_is_refused(self):
        for text in ("hello", "0x", "", "0x80000200000000801", "18446744073709551616", "12z"):
            self.assertEqual(tdx("decode", text).returncode, 2, text)

    def test_an_unknown_status_tells_its_class_and_fails(self):
        run = tdx("decode", "0x8000097f00000001")
        self.assertEqual(run.returncode, 1)
        self.assertIn("Platform", run.stdout)
        self.assertIn("not in the table", run.stderr)
        status = json.loads(tdx("decode", "--json", "0x8000097f00000001").stdout)
        self.assertEqual((status["known"], status["class"]), (False, "Platform"))

    def test_the_call_settles_what_success_details_mean(self):
        def shown(call):
            return json.loads(tdx("decode", "--json", "--call", call, "77").stdout)["detail"]
        self.assertEqual(shown("TDH.VP.ENTER"), "exit reason 77 TDCALL")
        self.assertEqual(shown("tdh_export_mem"), "failed entries 77")

    def test_the_call_settles_whose_code_it_is(self):
        def name(call):
            return json.loads(tdx("decode", "--json", "--call", call, "0x8000000000000000").stdout)
        self.assertEqual(name("SEAMLDR.INSTALL")["name"], "PSEAMLDR_EBADPARAM")
        self.assertEqual(name("TDVMCALL.MapGPA")["name"], "TDVMCALL_STATUS_INVALID_OPERAND")

    def test_the_call_says_when_it_returns_the_status(self):
        def when(call, status):
            run = tdx("decode", "--json", "--call", call, status)
            return json.loads(run.stdout)["in_this_call"]
        self.assertEqual(when("TDH.MNG.CREATE", "0x8000FF00FFFF0000"), ["no TDX module is loaded"])
        self.assertTrue(when("TDH.MEM.SEPT.ADD", "0xc0000b0000000001"))
        self.assertIn("is not known to return it",
                      tdx("decode", "--call", "TDH.SYS.RD", "0xc0000b0000000001").stdout)

    def test_an_unknown_call_is_refused_with_a_guess(self):
        run = tdx("decode", "--call", "TDH.VP.ENTRE", "0")
        self.assertEqual(run.returncode, 2)
        self.assertIn("TDH.VP.ENTER", run.stderr)

    def test_statuses_are_found_in_lines_of_a_kernel_log(self):
        log = ("[  12.3] virt/tdx: SEAMCALL (0x0000000000000021) failed: 0xc000092100000122\n"
               "[  12.4] RIP: 0010:0xffffffff81000000 RAX: ffff888100000000\n"
               "kvm_intel: SEAMCALL TDH_MEM_PAGE_REMOVE failed: 0xc0000b0800000001, entry 0x0\n")
        run = tdx("decode", "--json", text=log)
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual([(s["text"], s["call"]) for s in json.loads(run.stdout)],
                         [("TDX_INCORRECT_MSR_VALUE(MSR 0x122 (IA32_TSX_CTRL))", "TDH.SYS.INIT"),
                          ("TDX_TLB_TRACKING_NOT_DONE(RCX)", "TDH.MEM.PAGE.REMOVE")])

    def test_a_log_of_any_kernel_is_read(self):
        for line, name, call in LOG_LINES:
            run = tdx("decode", "--json", text=line)
            self.assertEqual(run.returncode, 0, line + run.stderr)
            self.assertEqual([(s["name"], s["call"]) for s in json.loads(run.stdout)],
                             [(name, call)], line)

    def test_registers_may_be_on_the_lines_behind(self):
        log = ("virt/tdx: SEAMCALL (0x0000000000000021) failed: 0xc000090000000000\n"
               "virt/tdx: RCX 0xffffffff00000007 RDX 0x0000000000000000 R08 0x0000001000000000\n"
               "virt/tdx: R09 0x0000000000000000 R10 0x0000001000000000 R11 0x0000000000000000\n"
               "virt/tdx: RCX 0x0000000000000001\n")
        (status,) = json.loads(tdx("decode", "--json", text=log).stdout)
        self.assertEqual((status["registers"]["rcx"], status["registers"]["r10"]),
                         ("0xffffffff00000007", "0x0000001000000000"))
        text = tdx("decode", text=log).stdout
        self.assertRegex(text, r"rcx +0xffffffff00000007: leaf \(31:0\) and sub-leaf")

    def test_a_status_that_a_log_repeats_is_explained_once(self):
        line = "SEAMCALL (0x000000000000001c) failed: 0xc000030000000001 RCX 0x0 RDX 0x0\n"
        other = "SEAMCALL (0x000000000000001d) failed: 0xc000030000000001 RCX 0x0 RDX 0x0\n"
        statuses = json.loads(tdx("decode", "--json", text=5 * line + other + line).stdout)
        self.assertEqual([(s["call"], s["times"]) for s in statuses],
                         [("TDH.PHYMEM.PAGE.RECLAIM", 6), ("TDH.MEM.PAGE.REMOVE", 1)])
        text = tdx("decode", text=5 * line).stdout
        self.assertEqual(text.count("what to do"), 1)
        self.assertIn("of TDH.PHYMEM.PAGE.RECLAIM: 5 times", text)

    def test_where_a_walk_ended_is_told_from_the_registers(self):
        wanted = "level 1 (2M), BLOCKED, page 0x1200000"
        status = json.loads(tdx("decode", "--json", "--rcx", "0x12000b0", "--rdx", "0x101",
                                "0xc0000b0d00000001").stdout)
        self.assertEqual(status["walk_ended_at"], wanted)
        line = ("kvm_intel: SEAMCALL TDH_MEM_PAGE_AUG failed: 0xc0000b0d00000001, "
                "rcx 0x12000b0, rdx 0x101\n")
        (status,) = json.loads(tdx("decode", "--json", text=line).stdout)
        self.assertEqual((status["walk_ended_at"], status["call"]), (wanted, "TDH.MEM.PAGE.AUG"))
        status = json.loads(tdx("decode", "--json", "--rdx", "1", "0x8000020000000080").stdout)
        self.assertIsNone(status["walk_ended_at"])
        self.assertEqual(tdx("decode", "--rdx", "x", "0").returncode, 2)

    def test_an_unknown_status_in_a_log_is_told_and_fails(self):
        run = tdx("decode", text="SEAMCALL (2) failed: 0xc000097f00000001\n")
        self.assertEqual(run.returncode, 1)
        self.assertIn("unknown status", run.stdout)

    def test_input_without_a_status_fails_clearly(self):
        for text in ("", "nothing here\n", "\0\xff\n"):
            run = tdx("decode", text=text)
            self.assertEqual((run.returncode, run.stdout), (1, ""))
            self.assertIn("no status", run.stderr)

    def test_text_for_people_keeps_to_80_columns(self):
        values = [hex(row["value"]) for row in rows("status.toml", "status")]
        text = tdx("decode", *values).stdout
        self.assertEqual([line for line in text.splitlines() if len(line) > 80], [])


def report(cpusvn=b"SIMULATED-TDX"):
    """A TDREPORT with hashes that are right; MRTD is 0x22, REPORTDATA 0x11."""
    tcb = bytes(239)
    info = bytes(16) + bytes([0x22] * 48) + bytes(512 - 64)
    mac = bytes([0x81]) + bytes(15) + cpusvn.ljust(16, b"\0")
    mac += hashlib.sha384(tcb).digest() + hashlib.sha384(info).digest() + bytes([0x11] * 64)
    return mac + bytes(64) + tcb + bytes(17) + info


def quote(vendor=b"tdxkit simulated", key_type=2, signature=b"s" * 8, size=None):
    header = struct.pack("<HHI4x", 4, key_type, 0x81) + vendor + bytes(20)
    body = bytes(136) + bytes([0x22] * 48) + bytes(584 - 136 - 48)
    return header + body + struct.pack("<I", size or len(signature)) + signature


class Report(unittest.TestCase):
    def ask(self, evidence, *options):
        with tempfile.NamedTemporaryFile() as file:
            file.write(evidence)
            file.flush()
            return tdx("report", *options, file.name)

    def test_simulated_evidence_is_refused_unless_asked_for(self):
        for evidence in (report(), quote(), quote(vendor=bytes(16), key_type=0xffff)):
            refused = self.ask(evidence)
            self.assertEqual(refused.returncode, 1)
            self.assertIn("simulated and proves nothing", refused.stderr)
            allowed = self.ask(evidence, "--allow-simulated")
            self.assertEqual((allowed.returncode, allowed.stderr), (0, ""))

    def test_what_nobody_here_can_check_is_not_accepted(self):
        for evidence in (report(cpusvn=b"\1" * 16), quote(vendor=bytes(16))):
            for options in ((), ("--allow-simulated",)):
                self.assertEqual(self.ask(evidence, *options).returncode, 1)

    def test_a_changed_bit_is_found(self):
        for place in (256 + 3, 512 + 20):
            changed = bytearray(report())
            changed[place] ^= 1
            answer = self.ask(bytes(changed), "--allow-simulated")
            self.assertEqual(answer.returncode, 1)
            self.assertIn("is not the hash of", answer.stderr)
        answer = self.ask(quote(size=9), "--allow-simulated")
        self.assertIn("ends before its signature does", answer.stderr)

    def test_json_has_what_the_evidence_says(self):
        for evidence, kind in ((report(), "TDREPORT"), (quote(), "quote")):
            shown = json.loads(self.ask(evidence, "--json").stdout)
            self.assertEqual((shown["kind"], shown["simulated"], shown["accepted"]),
                             (kind, True, False))
            self.assertEqual(shown["MRTD"], "22" * 48)

    def test_what_is_no_evidence_is_refused(self):
        for data in (b"", bytes(1024), report()[:1000], quote()[:600], b"\xff" * 2000):
            answer = self.ask(data, "--allow-simulated")
            self.assertEqual((answer.returncode, answer.stdout), (3, ""))
            self.assertIn(f"({len(data)} bytes)", answer.stderr)
        missing = tdx("report", "/nonexistent")
        self.assertEqual(missing.returncode, 3)
        self.assertIn("No such file", missing.stderr)
        self.assertEqual(tdx("report").returncode, 2)


class ManPage(unittest.TestCase):
    def test_it_has_every_verb_with_every_option(self):
        page = (ABI.parent / "man" / "tdx.1").read_text(encoding="utf-8")
        verbs = re.findall(r"^  (\w+) ", tdx("--help").stdout, re.MULTILINE)
        self.assertIn("decode", verbs)
        for verb in verbs:
            part = re.search(rf"^\.Ss tdx {verb}\n(.*?)^\.S[sh]", page, re.MULTILINE | re.DOTALL)
            self.assertTrue(part, f"no section for {verb}")
            options = set(re.findall(r"--([a-z][a-z-]*)", tdx(verb, "--help").stdout))
            for option in options - {"help"}:
                self.assertIn(f"Fl Fl {option}", part[1], f"{verb} --{option}")


class Tap(unittest.TestResult):
    """Results as TAP, so that every case counts."""

    def __init__(self):
        super().__init__()
        self.number = 0

    def line(self, test, good, why=""):
        self.number += 1
        print(f"{'ok' if good else 'not ok'} {self.number} - {test.id().split('.', 1)[1]}")
        for line in why.splitlines():
            print(f"# {line}")

    def addSuccess(self, test):
        self.line(test, True)

    def addError(self, test, err):
        super().addError(test, err)
        self.line(test, False, self.errors[-1][1])

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.line(test, False, self.failures[-1][1])


def main(arguments):
    global TDX, ABI
    TDX, ABI = arguments[1], pathlib.Path(arguments[2])
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules[__name__])
    print(f"1..{suite.countTestCases()}")
    result = Tap()
    suite.run(result)
    return 0 if result.wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv))
