"""Prints the characters a subset is to hold; called by make-subset.sh.

gb2312            every character of GB 2312, as text
lacking FONT      every Han code point that FONT has not, as a list for pyftsubset
"""

import sys


def gb2312():
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                yield bytes((row, cell)).decode('gb2312')
            except UnicodeDecodeError:
                continue


def lacking(path):
    from fontTools.ttLib import TTFont

    present = set(TTFont(path).getBestCmap())
    for first, last in ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x323AF)):
        for code in range(first, last + 1):
            if code not in present:
                yield f'{code:X}\n'


if sys.argv[1] == 'gb2312':
    sys.stdout.write(''.join(gb2312()))
else:
    sys.stdout.write(''.join(lacking(sys.argv[2])))
