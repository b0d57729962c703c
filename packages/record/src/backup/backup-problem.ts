/** What keeps a backup from being made, checked or restored: one clear Chinese sentence that says what to do. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem';
  readonly text: string;

  constructor(text: string, options?: { cause?: unknown }) {
    super(text, options);
    this.text = text;
  }
}

/** The same error, or the sentence for a disk that is full. `where` names what could not be written. */
export function asBackupProblem(error: unknown, where: string): unknown {
  const { code } = error as { code?: unknown };
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
    return new BackupProblem(
      `${where}写不下了：磁盘已满，或者超过了配额。没有写完的已经删除；请腾出空间后重来。`,
      {
        cause: error,
      },
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new BackupProblem(`${where}不能写：${(error as Error).message}`, { cause: error });
  }
  return error;
}
