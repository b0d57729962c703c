/** The fonts a paper may be set in: ours, and what the deployer put into folders of his own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readFont } from './fontTables.mjs';

/** Faces a Chinese office expects for the text (仿宋) and for titles (小标宋), by the names font makers give. */
const textFamilies = [
  '仿宋_GB2312',
  'FangSong_GB2312',
  '方正仿宋_GBK',
  'FZFangSong-Z02',
  'FZFangSong-Z02S',
  '仿宋',
  'FangSong',
  '华文仿宋',
  'STFangsong',
  '朱雀仿宋（预览测试版）',
  'Zhuque Fangsong (technical preview)',
];
const titleFamilies = [
  '方正小标宋_GBK',
  '方正小标宋简体',
  'FZXiaoBiaoSong-B05',
  'FZXiaoBiaoSong-B05S',
  'STZhongsong',
  '华文中宋',
];

/**
 * Opens our font folder and the extra ones.
 * Returns the files' bytes for the typesetter, the characters that can be printed, and the extra families in
 * the order in which a template is to try them. Throws an Error with a Chinese sentence when a folder cannot be read.
 */
export function openFontShelf(ownFolder, extraFolders) {
  const own = readFolder(ownFolder);
  const extra = extraFolders.flatMap(readFolder);
  const characters = new Set();
  for (const face of [...own, ...extra].flatMap((file) => file.faces)) {
    for (const code of face.characters) characters.add(code);
  }
  const families = extra.flatMap((file) => file.faces.map((face) => face.families));
  const chosen = (wanted) => wanted.filter((name) => families.some((names) => names.includes(name)));
  // The typesetter knows a face by one of its names only, so all of them are offered and unknown ones skipped.
  const text = chosen(textFamilies);
  const title = chosen(titleFamilies);
  const preferred = new Set([...text, ...title]);
  const others = [...new Set(families.flat())].filter((name) => !preferred.has(name));
  return {
    blobs: [...own, ...extra].map((file) => file.bytes),
    characters,
    families: { text, title, others },
  };
}

function readFolder(folder) {
  let names;
  try {
    names = readdirSync(folder).filter((name) => /\.(ttf|otf|ttc)$/iu.test(name));
  } catch {
    throw new Error(`读不到字体文件夹“${folder}”。请检查设置中的附加字体文件夹是否存在、是否允许读取。`);
  }
  // Sorted, because the order of a directory listing differs between machines and bytes must not.
  return names.toSorted().map((name) => {
    const bytes = readFileSync(join(folder, name));
    try {
      return { bytes, faces: readFont(bytes) };
    } catch {
      throw new Error(`字体文件“${name}”已损坏或不是字体。请更换该文件，或者把它移出字体文件夹。`);
    }
  });
}
