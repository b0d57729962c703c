/**
 * Reads from a font file what the typesetter does not tell: which characters it has and what it is called.
 * Formats 4 and 12 of the `cmap` table are the two in use for Unicode; the `name` table gives the family.
 */

/** Characters and family names of every face in a .ttf, .otf or .ttc file. Throws on what is no font. */
export function readFont(file) {
  return faceOffsets(file).map((offset) => {
    const tables = readDirectory(file, offset);
    return {
      families: readFamilies(file, need(tables, 'name')),
      characters: readCharacters(file, need(tables, 'cmap')),
    };
  });
}

function faceOffsets(file) {
  if (file.toString('latin1', 0, 4) !== 'ttcf') return [0];
  return Array.from({ length: file.readUInt32BE(8) }, (_, face) => file.readUInt32BE(12 + 4 * face));
}

function readDirectory(file, offset) {
  const tables = new Map();
  const count = file.readUInt16BE(offset + 4);
  for (let index = 0; index < count; index += 1) {
    const entry = offset + 12 + 16 * index;
    tables.set(file.toString('latin1', entry, entry + 4), file.readUInt32BE(entry + 8));
  }
  return tables;
}

function need(tables, tag) {
  const offset = tables.get(tag);
  if (offset === undefined) throw new Error(`table ${tag} is missing`);
  return offset;
}

function readFamilies(file, table) {
  const families = new Set();
  const count = file.readUInt16BE(table + 2);
  const texts = table + file.readUInt16BE(table + 4);
  for (let index = 0; index < count; index += 1) {
    const entry = table + 6 + 12 * index;
    const [platform, name] = [file.readUInt16BE(entry), file.readUInt16BE(entry + 6)];
    if (name !== 1 || (platform !== 0 && platform !== 3)) continue;
    const start = texts + file.readUInt16BE(entry + 10);
    families.add(readUtf16(file, start, file.readUInt16BE(entry + 8)));
  }
  return [...families];
}

function readUtf16(file, start, length) {
  const units = [];
  for (let at = start; at + 1 < start + length; at += 2) units.push(file.readUInt16BE(at));
  return String.fromCharCode(...units);
}

function readCharacters(file, table) {
  const characters = new Set();
  const count = file.readUInt16BE(table + 2);
  for (let index = 0; index < count; index += 1) {
    const entry = table + 4 + 8 * index;
    const platform = file.readUInt16BE(entry);
    if (platform !== 0 && platform !== 3) continue;
    const map = table + file.readUInt32BE(entry + 4);
    const format = file.readUInt16BE(map);
    if (format === 4) readSegments(file, map, characters);
    if (format === 12) readGroups(file, map, characters);
  }
  return characters;
}

function readSegments(file, map, characters) {
  const bytes = file.readUInt16BE(map + 6);
  const [ends, starts] = [map + 14, map + 16 + bytes];
  const [deltas, ranges] = [starts + bytes, starts + 2 * bytes];
  for (let at = 0; at < bytes; at += 2) {
    const range = file.readUInt16BE(ranges + at);
    const start = file.readUInt16BE(starts + at);
    for (let code = start; code <= file.readUInt16BE(ends + at) && code < 0xffff; code += 1) {
      const glyph =
        range === 0
          ? (code + file.readUInt16BE(deltas + at)) & 0xffff
          : file.readUInt16BE(ranges + at + range + 2 * (code - start));
      if (glyph !== 0) characters.add(code);
    }
  }
}

function readGroups(file, map, characters) {
  const count = file.readUInt32BE(map + 12);
  for (let index = 0; index < count; index += 1) {
    const group = map + 16 + 12 * index;
    const last = file.readUInt32BE(group + 4);
    for (let code = file.readUInt32BE(group); code <= last; code += 1) characters.add(code);
  }
}
