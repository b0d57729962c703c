import { Link } from 'wouter';

import { useMergesQuery } from '../../../api/merges.ts';
import { Notice } from '../../../kit/Notice.tsx';
import { paths } from '../../../paths.ts';
import { useNow } from '../../../session/useNow.ts';
import { momentWords } from '../../../words/days.ts';

import './Merge.css';

/** Where a case went that was put together with another one: the first thing to know about it. */
export function WentInto({ caseId }: { caseId: string }) {
  const { today } = useNow();
  const { mergedInto, merges } = useMergesQuery(caseId).data ?? { mergedInto: null, merges: [] };
  if (mergedInto === null) return null;
  const merge = merges.find((one) => one.kind === 'case' && one.mergedId === caseId && one.splitAt === null);
  return (
    <Notice tone="near">
      <p>
        <strong>这一案已并入另一案，不再单独办理。</strong>{' '}
        <Link href={paths.case(mergedInto)} className="merged-link">
          打开留下的那一案
        </Link>
      </p>
      {merge && (
        <p>
          {momentWords(merge.mergedAt, today)}，{merge.mergedBy}：{merge.reason}
        </p>
      )}
    </Notice>
  );
}
