import { useState } from 'react';

import type { FindingRow } from '../../api/types.ts';
import { keepsFiles } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { Finding } from './Finding.tsx';
import { MutedFindings } from './MutedFindings.tsx';
import { MuteDialog } from './MuteDialog.tsx';

import './RightNow.css';

const weight = { grave: 0, warning: 1, info: 2 } as const;

/** 此刻: what the law requires or allows now. Whose desk it belongs on is said; only a person decides. */
export function RightNow({ caseId, findings }: { caseId: string; findings: readonly FindingRow[] }) {
  const session = useSession();
  const [muting, setMuting] = useState<FindingRow>();
  const sorted = findings
    .filter(({ muted }) => muted === null)
    .toSorted((a, b) => Number(b.mine) - Number(a.mine) || weight[a.severity] - weight[b.severity]);
  const mute = keepsFiles(session) ? setMuting : undefined;
  return (
    <section className="now sheet" aria-labelledby="right-now">
      <h2 id="right-now">此刻</h2>
      {sorted.length === 0 && <p className="now__none">现在没有法律要求马上办的事。</p>}
      {sorted.map((finding) => (
        <Finding key={finding.id} finding={finding} onMute={mute} />
      ))}
      <MutedFindings caseId={caseId} findings={findings} editable={mute !== undefined} />
      {muting !== undefined && (
        <MuteDialog caseId={caseId} finding={muting} onClose={() => setMuting(undefined)} />
      )}
    </section>
  );
}
