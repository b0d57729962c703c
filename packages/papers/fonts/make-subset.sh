#!/usr/bin/env bash
# Makes the font files of this folder again, byte for byte, from four Debian 12 packages:
#
#   fonts-noto-cjk     1:20220127+repack1-1   NotoSerifCJK-Regular.ttc, NotoSerifCJK-Bold.ttc (face 2: Simplified Chinese)
#   fonts-lxgw-wenkai  1.250+repack-1         LXGWWenKai-Regular.ttf
#   fonts-noto-core    20201225-1             NotoSerifTibetan-Regular.ttf, NotoSansYi-Regular.ttf
#   fonttools          4.38.0-1+deb12u1       pyftsubset and the Python library behind it
#
# All are under the SIL Open Font License 1.1 (OFL-1.1.txt, NOTICE.md). A subset is a "Modified Version"
# and must not carry a reserved font name, so every file is renamed to "Guitu ...". The new names have a
# second use: no machine has a system font of that name, so a paper can never be set in one by accident.
#
#   sudo apt-get install fonts-noto-cjk fonts-lxgw-wenkai fonts-noto-core fonttools && ./make-subset.sh
set -euo pipefail
cd "$(dirname "$0")"

source_fonts=/usr/share/fonts
song=$source_fonts/opentype/noto/NotoSerifCJK-Regular.ttc
title=$source_fonts/opentype/noto/NotoSerifCJK-Bold.ttc
kai=$source_fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf
tibetan=$source_fonts/truetype/noto/NotoSerifTibetan-Regular.ttf
yi=$source_fonts/truetype/noto/NotoSansYi-Regular.ttf
simplified_chinese=2 # number of the face inside the .ttc

sha256sum --check --quiet sources.sha256

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Latin with Pinyin and Latin Lisu, punctuation, number forms, CJK marks, full-width forms.
common='U+0020-007E,U+00A0-024F,U+0300-036F,U+1E00-1EFF,U+2000-206F,U+2100-214F,U+2150-218F,U+2190-21FF,U+2200-22FF,U+2460-24FF,U+2500-257F,U+25A0-25FF,U+3000-303F,U+30FB,U+3220-3243,U+3280-32B0,U+338E-33A5,U+FE30-FE4F,U+FF01-FF5E,U+FFE0-FFE6'
# Every Han character the source has: the basic block, extensions A to H, compatibility forms.
han='U+3400-4DBF,U+4E00-9FFF,U+F900-FAFF,U+20000-323AF'
# Fraser's letters for Lisu.
lisu='U+A4D0-A4FF'
# The sources' regional, vertical and half-width variants would double the files and are not used on a page.
plain=ccmp,kern,liga,mark,mkmk

python=/usr/bin/python3
"$python" list-characters.py gb2312 > "$work/gb2312.txt"
"$python" list-characters.py lacking "$kai" > "$work/lacking.txt"

subset() { # source, target, then the choice of characters
  local from=$1 to=$2
  shift 2
  pyftsubset "$from" --output-file="$work/$to" --no-hinting \
    --name-IDs='0,1,2,3,4,5,6,7,13,14' --no-recalc-timestamp "$@"
}

# Kai, the face of the text: everything it has, for the names of people.
subset "$kai" kai.ttf --layout-features=$plain --unicodes="$common,$han,$lisu"
"$python" rename-font.py "$work/kai.ttf" GuituKai-Regular.ttf 'Guitu Kai' Regular

# Song, the face of labels and numerals: GB 2312 for what templates say, and all that Kai lacks
# (most of extension A, a third of extension B's characters in use), so it is the wide fallback too.
subset "$song" song.otf --font-number=$simplified_chinese --layout-features=$plain --unicodes="$common" --text-file="$work/gb2312.txt" \
  --unicodes-file="$work/lacking.txt"
"$python" rename-font.py "$work/song.otf" GuituSong-Regular.otf 'Guitu Song' Regular

# Bold Song, the face of titles: GB 2312. A family of its own, for the typesetter would not pass from the bold
# face of a family to its regular one for a character the bold face lacks.
subset "$title" title.otf --font-number=$simplified_chinese --layout-features=$plain --unicodes="$common" --text-file="$work/gb2312.txt"
"$python" rename-font.py "$work/title.otf" GuituTitle-Bold.otf 'Guitu Title' Bold

subset "$tibetan" tibetan.ttf --layout-features='*' --unicodes='U+0020,U+00A0,U+0F00-0FFF,U+200C,U+200D,U+25CC'
"$python" rename-font.py "$work/tibetan.ttf" GuituTibetan-Regular.ttf 'Guitu Tibetan' Regular

subset "$yi" yi.ttf --layout-features=$plain --unicodes='U+0020,U+A000-A4CF'
"$python" rename-font.py "$work/yi.ttf" GuituYi-Regular.ttf 'Guitu Yi' Regular

sha256sum ./*.ttf ./*.otf > fonts.sha256
du -ch ./*.ttf ./*.otf
