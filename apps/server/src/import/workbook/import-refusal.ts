/** Why a file cannot be read at all. Problems of single rows are not refusals. */
export interface FileRefusal {
  readonly code: `import.${string}`;
  readonly text: string;
}

/** Thrown while a workbook is read; caught where the run is recorded. */
export class UnreadableFile extends Error {
  readonly refusal: FileRefusal;

  constructor(code: FileRefusal['code'], text: string) {
    super(`${code}: ${text}`);
    this.name = 'UnreadableFile';
    this.refusal = { code, text };
  }
}

/** Not a whole workbook. */
export function damaged(): UnreadableFile {
  return new UnreadableFile('import.damaged', '文件已损坏或者没有上传完整。请重新打开、另存一份再导入。');
}
