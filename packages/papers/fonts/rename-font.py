"""Gives a subset its own name, as the licence asks: rename-font.py SOURCE TARGET FAMILY STYLE."""

import sys

from fontTools.ttLib import TTFont

source, target, family, style = sys.argv[1:]
postscript = f'{family.replace(" ", "")}-{style}'
full = f'{family} {style}'

font = TTFont(source, recalcTimestamp=False)
names = font['name']
kept = {identifier: names.getDebugName(identifier) for identifier in (0, 5, 7, 13, 14)}
names.names = []
for identifier, text in {
    0: kept[0],
    1: family,
    2: style,
    3: f'{postscript};{kept[5]}',
    4: full,
    5: f'{kept[5]}; subset',
    6: postscript,
    7: kept[7],
    13: kept[13],
    14: kept[14],
}.items():
    if text:
        names.setName(text, identifier, 3, 1, 0x409)
if 'CFF ' in font:
    cff = font['CFF '].cff
    cff.fontNames = [postscript]
    top = cff.topDictIndex[0]
    top.FullName, top.FamilyName = full, family
    # The private copyright line of the outlines repeats the reserved name; the name table keeps the notice.
    for key in ('Notice', 'Copyright'):
        if key in top.rawDict:
            del top.rawDict[key]
font.save(target)
