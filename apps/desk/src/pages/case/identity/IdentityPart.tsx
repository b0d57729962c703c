import { useState } from 'react';

import { useIdentityChecks, useIdentityChecksQuery } from '../../../api/identity.ts';
import { Button } from '../../../kit/Button.tsx';
import { Failure } from '../../../kit/Failure.tsx';
import { Mark } from '../../../kit/Mark.tsx';
import { keepsFiles } from '../../../session/permissions.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { useNow } from '../../../session/useNow.ts';
import { momentWords } from '../../../words/days.ts';
import { IdentityDialog } from './IdentityDialog.tsx';
import { methodWords, purposeWords, resultWords } from './words.ts';

import './Identity.css';

/** 身份核验: whether the person was who he said he is, each time it was looked at. */
export function IdentityPart({ caseId }: { caseId: string }) {
  const checks = useIdentityChecksQuery(caseId);
  const { cancel } = useIdentityChecks(caseId);
  const { today } = useNow();
  const keeper = keepsFiles(useSession());
  const [checking, setChecking] = useState(false);
  const rows = checks.data ?? [];
  if (!keeper && rows.length === 0 && !checks.isError) return null;
  return (
    <section className="part" aria-labelledby="identity">
      <div className="part__head">
        <h2 id="identity">身份核验</h2>
        {keeper && (
          <Button small look="soft" onClick={() => setChecking(true)}>
            核验身份
          </Button>
        )}
      </div>
      {checks.isError && <Failure error={checks.error} onRetry={() => void checks.refetch()} />}
      {checks.isSuccess && rows.length === 0 && <p className="faint">还没有核验过。</p>}
      <ul className="identity">
        {rows.map((check) => (
          <li key={check.id}>
            <Mark tone={resultWords[check.result].tone}>{resultWords[check.result].words}</Mark>
            <span>
              {purposeWords[check.purpose]}，{methodWords[check.method]}
              {check.deviceName !== null && `（${check.deviceName}）`}
              {check.score !== null && `，终端分数 ${check.score}`}
              {check.alternative !== null && `：${check.alternative}`}
              <small>
                {momentWords(check.requestedAt, today)} {check.requestedBy}
              </small>
            </span>
            {check.result === 'requested' && keeper && (
              <Button small look="plain" waiting={cancel.isPending} onClick={() => cancel.mutate(check.id)}>
                取消
              </Button>
            )}
          </li>
        ))}
      </ul>
      {cancel.isError && <Failure error={cancel.error} />}
      {checking && <IdentityDialog caseId={caseId} onClose={() => setChecking(false)} />}
    </section>
  );
}
