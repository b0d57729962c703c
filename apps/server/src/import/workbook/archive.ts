import { ArchiveProblem } from '../../archive/archive-problem.ts';
import { readDirectory } from '../../archive/directory.ts';
import type { ArchivePart } from '../../archive/directory.ts';
import { unpackPart } from '../../archive/unpack.ts';
import { damaged, UnreadableFile } from './import-refusal.ts';
import { limits } from './limits.ts';

/** The parts of a workbook file, unpacked one at a time and never beyond the limit, whatever the file says about their sizes. */
export interface Archive {
  has(name: string): boolean;
  /** The unpacked part; undefined when there is none of that name. */
  read(name: string): Promise<Buffer | undefined>;
}

/** Opens an .xlsx file. Throws `UnreadableFile` with a sentence that says what to do for everything else. */
export function openArchive(bytes: Buffer): Archive {
  if (bytes.length > limits.fileBytes) {
    throw new UnreadableFile(
      'import.tooLarge',
      `文件有 ${megabytes(bytes.length)} MB，超过 ${megabytes(limits.fileBytes)} MB 的上限。请删去图片和多余的工作表，或者分成几个文件导入。`,
    );
  }
  refuseOtherFormats(bytes);
  const parts = partsByName(bytes);
  return {
    has: (name) => parts.has(name),
    read: async (name) => {
      const part = parts.get(name);
      return part === undefined ? undefined : unpack(bytes, part);
    },
  };
}

function partsByName(bytes: Buffer): ReadonlyMap<string, ArchivePart> {
  try {
    const parts = readDirectory(bytes, limits.parts);
    return new Map(parts.map((part) => [part.nameBytes.toString('utf8').replaceAll('\\', '/'), part]));
  } catch (error) {
    if (error instanceof ArchiveProblem) throw damaged();
    throw error;
  }
}

async function unpack(bytes: Buffer, part: ArchivePart): Promise<Buffer> {
  const unpacked = await unpackPart(bytes, part, limits.partBytes);
  switch (unpacked.fault) {
    case undefined:
      return unpacked.bytes;
    case 'encrypted':
      throw locked();
    case 'damaged':
      throw damaged();
    case 'tooLarge':
      throw new UnreadableFile(
        'import.tooLarge',
        '文件解压后过大，不像一份名册。请把名册复制到新的工作簿，只保留有数据的行再导入。',
      );
  }
}

/** The first bytes tell the common mistakes apart. */
function refuseOtherFormats(bytes: Buffer): void {
  const head = bytes.subarray(0, 8);
  if (head.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    throw new UnreadableFile(
      'import.oldFormat',
      '这是旧版 .xls 文件或者加了密码的文件。请在 Excel 或 WPS 里打开，去掉密码，另存为“Excel 工作簿（.xlsx）”再导入。',
    );
  }
  if (!head.subarray(0, 2).equals(Buffer.from('PK'))) {
    throw new UnreadableFile(
      'import.format',
      '这不是 Excel 工作簿。请用 Excel 或 WPS 另存为“Excel 工作簿（.xlsx）”再导入。',
    );
  }
}

function locked(): UnreadableFile {
  return new UnreadableFile('import.locked', '文件加了密码。请去掉密码后再导入。');
}

function megabytes(size: number): number {
  return Math.ceil(size / 1024 / 1024);
}
