import { RecordRefusal } from '../refusal.ts';

/** What the database said, as far as it concerns us. */
function codeOf(error: unknown): string | undefined {
  return (error as { code?: string } | undefined)?.code;
}

/** Deadlock or lost serialization: nothing was written, trying again is safe. */
export function isWorthRepeating(error: unknown): boolean {
  const code = codeOf(error);
  return code === '40P01' || code === '40001';
}

/**
 * One sentence for everything that would otherwise tell a stranger apart from nobody: unique and foreign keys, row-level
 * security, GT004. The cause goes with it, for the log only. Errors of our own making (GT001, GT002, GT003, GT005) and
 * everything else stay what they are.
 */
const rejected = new Set(['23505', '23503', '42501', 'GT004']);

/** Turns an error of the database into a refusal where a caller can do something about it. */
export function asRefusal(error: unknown): unknown {
  const code = codeOf(error);
  if (code === undefined || error instanceof RecordRefusal) return error;
  if (rejected.has(code)) {
    return new RecordRefusal(
      'record.rejected',
      '所填内容与已有记录不符，或所指记录不存在、不属于本机构，请核对后再提交。',
      {
        cause: error,
      },
    );
  }
  if (code === '55P03' || isWorthRepeating(error)) {
    return new RecordRefusal('record.busy', '该案件正在办理其他事项，请稍候再提交。', { cause: error });
  }
  return error;
}
