#!/usr/bin/env python3
"""Writes LiberationSansWidths.swift: advance widths of Liberation Sans and DejaVu Sans.

Usage: make-widths.py LIBERATION_FOLDER DEJAVU_FOLDER > LiberationSansWidths.swift

Needs fontTools (python3 -m venv v && v/bin/pip install fonttools) and the fonts of the Debian
packages fonts-liberation and fonts-dejavu-core, such as /usr/share/fonts/truetype/liberation.
"""

import os
import sys
import unicodedata

from fontTools.ttLib import TTFont

# First and last code point of each block, in ascending order.
BLOCKS = [
    (0x20, 0x24F),  # Latin, Latin-1, Latin Extended-A and -B
    (0x2B0, 0x2FF),  # modifier letters
    (0x370, 0x52F),  # Greek, Cyrillic
    (0x1E00, 0x1EFF),  # Latin Extended Additional
    (0x2010, 0x205E),  # punctuation
    (0x2070, 0x209C),  # superscripts and subscripts
    (0x20A0, 0x20C0),  # currency
    (0x2100, 0x214F),  # letterlike symbols
    (0x2150, 0x2189),  # number forms
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # mathematics
    (0x2500, 0x2612),  # lines, blocks, shapes, boxes to tick
    (0x2713, 0x2718),  # ticks and crosses
    (0xFB01, 0xFB02),  # fi and fl
]
# Digits of base 57 are the ASCII characters from '#' to '[', which need no escape in Swift.
BASE, ZERO = 57, ord("#")
LINE = 94


def advances(folder, name):
    font = TTFont(os.path.join(folder, name))
    scale = 2048 / font["head"].unitsPerEm
    metrics, glyphs = font["hmtx"], font.getBestCmap()
    return {code: round(metrics[glyph][0] * scale) for code, glyph in glyphs.items()}


def vertical(folder, name):
    font = TTFont(os.path.join(folder, name))
    return font["hhea"].ascent / font["head"].unitsPerEm, -font["hhea"].descent / font["head"].unitsPerEm


def width(code, face, fallback):
    """In 2048ths of an em; what a face has not comes from the other one."""
    if unicodedata.combining(chr(code)) or unicodedata.category(chr(code)) in ("Mn", "Me", "Cf"):
        return 0
    usual = face.get(ord("n"))
    return min(face.get(code, fallback.get(code, usual)), BASE * BASE - 1)


def table(name, face, fallback, comment):
    codes = [code for first, last in BLOCKS for code in range(first, last + 1)]
    widths = [width(code, face, fallback) for code in codes]
    text = "".join(chr(ZERO + number // BASE) + chr(ZERO + number % BASE) for number in widths)
    lines = [text[at : at + LINE] for at in range(0, len(text), LINE)]
    print(f"\n  /// {comment}")
    print(f'  static let {name}: StaticString = """')
    print(" \\\n".join("    " + line for line in lines).replace(" \\\n", "\\\n"))
    print('    """')


def main():
    liberation, dejavu = sys.argv[1:]
    faces = {
        "liberation": advances(liberation, "LiberationSans-Regular.ttf"),
        "liberationBold": advances(liberation, "LiberationSans-Bold.ttf"),
        "dejaVu": advances(dejavu, "DejaVuSans.ttf"),
        "dejaVuBold": advances(dejavu, "DejaVuSans-Bold.ttf"),
    }
    ascent, descent = vertical(liberation, "LiberationSans-Regular.ttf")
    print("// Made by make-widths.py; change that instead.")
    print("\n/// Advance widths in 2048ths of an em, two digits of base 57 for each code point of")
    print("/// `blocks`; the digits are the ASCII characters from `#` (0) to `[` (56).")
    print("enum LiberationSansWidths {")
    print("  /// Height above and depth below the baseline of Liberation Sans, in em.")
    print(f"  static let ascent = {ascent:.4f}")
    print(f"  static let descent = {descent:.4f}")
    print("\n  /// First and last code point of each block, and how many code points stand before it.")
    print("  static let blocks: [(first: UInt32, last: UInt32, offset: Int)] = [")
    offset = 0
    for first, last in BLOCKS:
        print(f"    (0x{first:04X}, 0x{last:04X}, {offset}),")
        offset += last - first + 1
    print("  ]")
    table("regular", faces["liberation"], faces["dejaVu"], "Liberation Sans.")
    table("bold", faces["liberationBold"], faces["dejaVuBold"], "Liberation Sans Bold.")
    table("dejaVu", faces["dejaVu"], faces["liberation"], "DejaVu Sans.")
    table("dejaVuBold", faces["dejaVuBold"], faces["liberationBold"], "DejaVu Sans Bold.")
    print("}")


main()
