/**
 * Faces by name, as Chinese offices have them; where a machine lacks one, its own word processor takes the next (the alternate
 * names of the font table). Scripts that those faces lack have their own.
 */
export interface WordFont {
  ascii: string;
  hAnsi: string;
  eastAsia: string;
  cs: string;
}

export type WordFace = 'text' | 'title' | 'label';

const tibetan = 'Microsoft Himalaya';
const western = 'Times New Roman';

const faces: Readonly<Record<WordFace, WordFont>> = {
  text: { ascii: western, hAnsi: western, eastAsia: '仿宋', cs: tibetan },
  label: { ascii: western, hAnsi: western, eastAsia: '宋体', cs: tibetan },
  title: { ascii: western, hAnsi: western, eastAsia: '方正小标宋简体', cs: tibetan },
};

const scripts: readonly (readonly [RegExp, string])[] = [
  [/^\p{Script=Tibetan}/u, tibetan],
  [/^\p{Script=Lisu}/u, 'Segoe UI'],
  [/^\p{Script=Yi}/u, 'Microsoft Yi Baiti'],
  [/^[\u{20000}-\u{2FFFF}]/u, 'SimSun-ExtB'],
  [/^[\u{30000}-\u{3FFFF}]/u, 'SimSun-ExtG'],
];

const stretches =
  /[\p{Script=Tibetan}]+|[\p{Script=Lisu}]+|[\p{Script=Yi}]+|[\u{20000}-\u{2FFFF}]+|[\u{30000}-\u{3FFFF}]+|[^\p{Script=Tibetan}\p{Script=Lisu}\p{Script=Yi}\u{20000}-\u{3FFFF}]+/gu;

/** The stretches of a text that one face can show, each with that face. */
export function inFonts(text: string, face: WordFace): { text: string; font: WordFont }[] {
  return (text.match(stretches) ?? []).map((stretch) => {
    const own = scripts.find(([script]) => script.test(stretch))?.[1];
    const font = own === undefined ? faces[face] : { ascii: own, hAnsi: own, eastAsia: own, cs: own };
    return { text: stretch, font };
  });
}

/** What stands in for a face, in the order in which a word processor tries it; the families are those of the format. */
const known: readonly { name: string; otherwise: string; family: 'roman' | 'modern' | 'swiss' | 'auto' }[] = [
  { name: '仿宋', otherwise: '仿宋_GB2312,FangSong,STFangsong,华文仿宋,Noto Serif CJK SC', family: 'modern' },
  { name: '宋体', otherwise: 'SimSun,STSong,Noto Serif CJK SC', family: 'auto' },
  { name: '方正小标宋简体', otherwise: 'FZXiaoBiaoSong-B05S,华文中宋,STZhongsong,宋体', family: 'auto' },
  { name: tibetan, otherwise: 'Noto Serif Tibetan,Jomolhari', family: 'auto' },
  { name: 'Segoe UI', otherwise: 'Noto Sans Lisu', family: 'swiss' },
  { name: 'Microsoft Yi Baiti', otherwise: 'Noto Sans Yi', family: 'auto' },
  { name: 'SimSun-ExtB', otherwise: 'HanaMinB,Noto Serif CJK SC', family: 'auto' },
  { name: 'SimSun-ExtG', otherwise: 'HanaMinB', family: 'auto' },
];

/** The part word/fontTable.xml: every face with its alternates. */
export function fontTable(): string {
  const fonts = known.map(
    ({ name, otherwise, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${otherwise}"/><w:family w:val="${family}"/></w:font>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`
  );
}
