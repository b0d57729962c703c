import { packZip } from '../archive/pack.ts';
import type { ZipPart } from '../archive/pack.ts';
import { fileParts, listFiles, manifestPart, packDraft } from './testing-draft.ts';
import type { Draft, InventedFile } from './testing-draft.ts';
import { encodeGbk } from './testing-gbk.ts';
import { examplePdf } from './testing-papers.ts';

type Break = (draft: Draft) => Buffer;

/** The signature of the virus test file, put together here so that no scanner takes this source for it. */
const virus = ['EICAR', 'STANDARD', 'ANTIVIRUS', 'TEST', 'FILE!'].join('-');
const megabyte = 1024 * 1024;

const breaks = {
  wrongHash: (draft) => packDraft(replaceFirst(listed(draft), altered(draft))),
  wrongSize: (draft) => packDraft(changeList(listed(draft), { size: 5 })),
  virus: (draft) => packDraft(replaceFirst(draft, Buffer.from(`%PDF-1.7\n$${virus}\n`))),
  program: (draft) => packDraft(replaceFirst(draft, Buffer.from('MZ\u0090 this program cannot be run'))),
  script: (draft) => packDraft(addFile(draft, '文书/打开我.vbs', Buffer.from('MsgBox 1'))),
  macro: (draft) => packDraft(replaceFirst(draft, Buffer.from('PK\u0003\u0004 word/vbaProject.bin'))),
  pdfAction: (draft) =>
    packDraft(
      replaceFirst(draft, examplePdf('Acts', '/OpenAction << /S /J#61vaScript /JS (app.alert(1)) >> ')),
    ),
  word: (draft) => packDraft(replaceFirst(draft, Buffer.from('PK\u0003\u0004 word/document.xml'))),
  emptyPaper: (draft) => packDraft(replaceFirst(draft, Buffer.alloc(0))),
  zipBomb: (draft) => packDraft(replaceFirst(draft, Buffer.alloc(60 * megabyte))),
  manifestBomb: (draft) =>
    packZip([{ name: 'manifest.json', content: Buffer.alloc(8 * megabyte, 0x20) }, ...fileParts(draft)]),
  unlisted: (draft) => packDraft(addFile(listed(draft), '文书/多出来的.pdf', examplePdf('Not listed'))),
  missingFile: (draft) => packDraft({ ...listed(draft), files: draft.files.slice(1) }),
  noManifest: (draft) => packZip(fileParts(draft)),
  twoManifests: (draft) => {
    const manifest = manifestPart(draft);
    return packZip([manifest, { ...manifest, name: 'MANIFEST.json' }, ...fileParts(draft)]);
  },
  brokenManifest: (draft) =>
    packZip([{ name: 'manifest.json', content: Buffer.from('{"format": "guitu') }, ...fileParts(draft)]),
  otherFormat: (draft) => packDraft({ ...draft, manifest: { ...draft.manifest, version: 9 } }),
  wrongManifest: (draft) => packDraft({ ...draft, manifest: { ...draft.manifest, id: undefined } }),
  gbkManifest: (draft) => {
    const { name, content } = manifestPart(draft);
    return packZip([{ name, content: encodeGbk(content.toString()) }, ...fileParts(draft)]);
  },
  gbkNames: (draft) => packZip([manifestPart(draft), ...fileParts(draft).map(withGbkName)]),
  utf16Manifest: (draft) => {
    const { name, content } = manifestPart(draft);
    return packZip([
      { name, content: Buffer.from(`\uFEFF${content.toString()}`, 'utf16le') },
      ...fileParts(draft),
    ]);
  },
  upwards: (draft) => packDraft(addFile(draft, '../../outside/evil.pdf', examplePdf('Upwards'))),
  absolute: (draft) => packDraft(addFile(draft, 'C:\\Windows\\evil.pdf', examplePdf('Absolute'))),
  twice: (draft) => {
    const parts = fileParts(draft);
    return packZip([manifestPart(draft), ...parts, ...parts.slice(0, 1)]);
  },
  link: (draft) => {
    const [first, ...rest] = fileParts(draft);
    return packZip([manifestPart(draft), ...(first ? [{ ...first, mode: 0o120777 }] : []), ...rest]);
  },
  locked: (draft) =>
    packZip([{ ...manifestPart(draft), flags: 0x801 }, ...fileParts(draft).map(withPassword)]),
  lockedPaper: (draft) => {
    const [first, ...rest] = fileParts(draft);
    return packZip([manifestPart(draft), ...(first ? [withPassword(first)] : []), ...rest]);
  },
  folder: (draft) =>
    packZip(
      [manifestPart(draft), ...fileParts(draft)].map((part) => ({ ...part, name: `材料包/${part.name}` })),
    ),
  tooMany: (draft) =>
    packZip([
      manifestPart(draft),
      ...Array.from({ length: 400 }, (_, index) => ({ name: `${index}.pdf`, content: Buffer.alloc(0) })),
    ]),
  cutOff: (draft) => packDraft(draft).subarray(0, 400),
  notZip: () => Buffer.from('Rar!\u001a\u0007 not a zip file'),
  empty: () => Buffer.alloc(0),
} as const satisfies Record<string, Break>;

export type PackageFault = keyof typeof breaks;

/** Every way in which an invented package can be broken. */
export const packageFaults = Object.keys(breaks) as readonly PackageFault[];

export function breakPackage(draft: Draft, fault: PackageFault): Buffer {
  return breaks[fault](draft);
}

/** The list of files as the sender made it, before something happened to the files. */
function listed(draft: Draft): Draft {
  return { ...draft, manifest: { ...draft.manifest, files: listFiles(draft.files) } };
}

function changeList(draft: Draft, change: object): Draft {
  const [first, ...rest] = draft.manifest['files'] as readonly object[];
  return { ...draft, manifest: { ...draft.manifest, files: [{ ...first, ...change }, ...rest] } };
}

function replaceFirst(draft: Draft, content: Buffer): Draft {
  const [first, ...rest] = draft.files;
  return first === undefined ? draft : { ...draft, files: [{ ...first, content }, ...rest] };
}

/** The first file with one letter exchanged: as long as before. */
function altered({ files: [first] }: Draft): Buffer {
  return Buffer.from(first?.content.toString('latin1').replace('Example', 'Exbmple') ?? '', 'latin1');
}

function addFile(draft: Draft, path: string, content: Buffer): Draft {
  const file: InventedFile = { path, kind: 'other', title: '附件', content };
  return { ...draft, files: [...draft.files, file] };
}

function withPassword(part: ZipPart): ZipPart {
  return { ...part, flags: 0x801 };
}

/** A name in GBK, without a word about it. */
function withGbkName(part: ZipPart): ZipPart {
  return { ...part, name: encodeGbk(String(part.name)), flags: 0 };
}
