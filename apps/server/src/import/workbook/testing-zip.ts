import { deflateRawSync } from 'node:zlib';

/** A ZIP file of these parts. `extra` goes into the flags of every part. */
export function zipOf(parts: Readonly<Record<string, string | Buffer>>, flags = 0): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const title = Buffer.from(name);
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, title, packed);
    directory.push(entry, title);
    offset += 30 + title.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet made of these XML pieces, in the order in which they are given to the file. */
export function workbookOf(pieces: {
  readonly rows: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly after?: string;
  readonly properties?: string;
}): Buffer {
  return zipOf({
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet><sheetData>${pieces.rows}</sheetData>${pieces.after ?? ''}</worksheet>`,
    'xl/workbook.xml': `<workbook xmlns:r="${office}">${pieces.properties ?? ''}<sheets><sheet name="隐藏" sheetId="2" state="hidden" r:id="rId1"/><sheet name="名册" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/sharedStrings.xml': `<sst>${pieces.strings ?? ''}</sst>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet>${pieces.styles ?? ''}</styleSheet>`,
  });
}
