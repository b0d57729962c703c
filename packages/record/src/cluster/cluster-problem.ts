/** Stable names of everything that can keep the embedded database from running. */
export type ClusterProblemCode =
  | 'platformUnsupported'
  | 'binariesMissing'
  | 'accountMissing'
  | 'folderTaken'
  | 'folderNotEmpty'
  | 'folderUnusable'
  | 'wrongOwner'
  | 'wrongVersion'
  | 'diskFull'
  | 'socketUnavailable'
  | 'startFailed'
  | 'stopFailed'
  | 'notRunning';

/**
 * What keeps the embedded database from running, told to whoever typed the command:
 * a stable `code`, and a Chinese sentence (`text`, also the message) that says what to do.
 */
export class ClusterProblem extends Error {
  readonly code: ClusterProblemCode;
  readonly text: string;

  constructor(code: ClusterProblemCode, text: string, cause?: unknown) {
    super(text, cause === undefined ? undefined : { cause });
    this.name = 'ClusterProblem';
    this.code = code;
    this.text = text;
  }
}

/** The errno name of a failed system call, or an empty text. */
export function errorCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Says a failed file operation on `path` in one sentence; a ClusterProblem passes through unchanged. */
export function asClusterProblem(error: unknown, path: string): ClusterProblem {
  if (error instanceof ClusterProblem) return error;
  switch (errorCodeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(path, error);
    case 'EACCES':
    case 'EPERM':
      return new ClusterProblem(
        'wrongOwner',
        `当前用户不能读写「${path}」。请改用拥有该文件夹的用户运行，或用环境变量 DATA_DIR 指定一个自己可写的文件夹。`,
        error,
      );
    case 'EROFS':
      return new ClusterProblem(
        'folderUnusable',
        `「${path}」所在的磁盘是只读的。请用环境变量 DATA_DIR 指定一个可写的文件夹。`,
        error,
      );
    case 'ENOENT':
      return new ClusterProblem(
        'folderUnusable',
        `不能建立「${path}」。请检查上级文件夹是否存在且可写，或用环境变量 DATA_DIR 指定另一个文件夹。`,
        error,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new ClusterProblem(
        'folderUnusable',
        `「${path}」不是文件夹。请移开同名文件，或用环境变量 DATA_DIR 指定另一个文件夹。`,
        error,
      );
    default:
      return new ClusterProblem(
        'startFailed',
        `内置数据库在处理「${path}」时出错：${messageOf(error)}`,
        error,
      );
  }
}

/** The sentence for a full disk. */
export function diskFull(path: string, cause?: unknown): ClusterProblem {
  return new ClusterProblem(
    'diskFull',
    `「${path}」所在的磁盘已满（或超过配额）。请腾出至少 300 MB 空间，或用环境变量 DATA_DIR 换到另一块磁盘，然后重试；已有数据不受影响。`,
    cause,
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
