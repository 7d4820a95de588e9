# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# Turn a binary file into a C header that holds it as an array.
# Usage: embed.py NAME INPUT OUTPUT

import sys


def main():
    name, source, target = sys.argv[1:]
    with open(source, "rb") as file:
        data = file.read()
    lines = [", ".join(f"0x{byte:02x}" for byte in data[at:at + 16])
             for at in range(0, len(data), 16)]
    with open(target, "w", encoding="ascii") as file:
        file.write(f"static const uint8_t {name}[{len(data)}] = {{\n\t")
        file.write(",\n\t".join(lines))
        file.write(",\n};\n")


main()
