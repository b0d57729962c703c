import type { ReactNode } from 'react';

import type { FindingRow, MatterPage } from '../../api/types.ts';
import { Clocks } from '../case/Clocks.tsx';
import { Finding } from '../case/Finding.tsx';
import { OutdatedPapers } from '../case/OutdatedPapers.tsx';
import { MatterCopies } from './MatterCopies.tsx';
import { MatterOpinions } from './MatterOpinions.tsx';
import { MatterPackages } from './MatterPackages.tsx';
import { MatterPapers } from './MatterPapers.tsx';

interface MatterAsideProps {
  matter: MatterPage;
  /** The *why* panel. It stands first unless something presses. */
  why: ReactNode;
}

/** Beside the form: what presses, why, what else the law says, the clocks, the papers and who has been told. */
export function MatterAside({ matter, why }: MatterAsideProps) {
  const pressing = matter.findings.filter((finding) => finding.severity !== 'info');
  const others = matter.findings.filter((finding) => finding.severity === 'info');
  return (
    <>
      <Findings title="此刻" findings={pressing} />
      <Clocks clocks={matter.clocks} />
      {why}
      <Findings title={pressing.length === 0 ? '此刻' : '另外'} findings={others} />
      <OutdatedPapers papers={matter.outdatedPapers} className="aside-part sheet" />
      <MatterOpinions opinions={matter.opinions} />
      <MatterPapers papers={matter.papers} />
      <MatterCopies copies={matter.copies} />
      <MatterPackages matter={matter} />
    </>
  );
}

function Findings({ title, findings }: { title: string; findings: readonly FindingRow[] }) {
  if (findings.length === 0) return null;
  return (
    <section className="now sheet" aria-label={title}>
      <h2>{title}</h2>
      {findings.map((finding) => (
        <Finding key={finding.id} finding={finding} />
      ))}
    </section>
  );
}
