import { Link } from 'wouter';

import type { Merge } from '../../../api/merges.ts';
import { Button } from '../../../kit/Button.tsx';
import { Tag } from '../../../kit/Tag.tsx';
import { paths } from '../../../paths.ts';
import { useNow } from '../../../session/useNow.ts';
import { fullMoment, momentWords } from '../../../words/days.ts';
import { mergedWords } from './mergeWords.ts';

interface MergeLineProps {
  caseId: string;
  merge: Merge;
  /** Undefined where it cannot be taken apart now, and for those who may not. */
  onSplit: (() => void) | undefined;
}

/** One merge: what went where, who found so and why, and whether it was taken apart again. */
export function MergeLine({ caseId, merge, onSplit }: MergeLineProps) {
  const { today } = useNow();
  const other = merge.keptCaseId === caseId ? merge.mergedCaseId : merge.keptCaseId;
  return (
    <li>
      <div>
        <Tag tone={merge.splitAt === null ? 'now' : 'calm'}>
          {merge.splitAt === null ? '已合并' : '已拆分'}
        </Tag>{' '}
        {mergedWords(merge, caseId)}{' '}
        {other !== null && other !== caseId && (
          <Link href={paths.case(other)} className="merged-link">
            打开另一份
          </Link>
        )}
        <p className="faint">
          <span title={fullMoment(merge.mergedAt)}>{momentWords(merge.mergedAt, today)}</span>{' '}
          {merge.mergedBy}：{merge.reason}
        </p>
        {merge.splitAt !== null && (
          <p className="faint">
            {momentWords(merge.splitAt, today)} {merge.splitBy}拆分：{merge.splitReason}
          </p>
        )}
      </div>
      {onSplit && (
        <Button small look="plain" onClick={onSplit}>
          拆分
        </Button>
      )}
    </li>
  );
}
