import { useState } from 'react';

import { useLiftMute } from '../../api/findings.ts';
import type { FindingRow } from '../../api/types.ts';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';

interface MutedFindingsProps {
  caseId: string;
  findings: readonly FindingRow[];
  editable: boolean;
}

/** What somebody keeps off the list for a while: folded, with who, why and until when. */
export function MutedFindings({ caseId, findings, editable }: MutedFindingsProps) {
  const lift = useLiftMute(caseId);
  const [idempotencyKey] = useState(newKey);
  const muted = findings.flatMap((finding) =>
    finding.muted === null ? [] : [{ finding, mute: finding.muted }],
  );
  if (muted.length === 0) return null;
  return (
    <details className="muted">
      <summary>暂不提示的 {muted.length} 项</summary>
      {muted.map(({ finding, mute }) => (
        <div key={finding.id} className="muted__one">
          <strong>{finding.title}</strong>
          <p>
            {mute.by}：{mute.reason}，到 {mute.until} 为止。
          </p>
          {editable && (
            <Button
              small
              waiting={lift.isPending}
              onClick={() => lift.mutate({ muteId: mute.id, idempotencyKey: `${idempotencyKey}:${mute.id}` })}
            >
              恢复提示
            </Button>
          )}
        </div>
      ))}
    </details>
  );
}
