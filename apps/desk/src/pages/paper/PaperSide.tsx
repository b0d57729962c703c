import { Link } from 'wouter';

import type { PaperPage } from '../../api/types.ts';
import { paths } from '../../paths.ts';
import { MatterCopies } from '../matter/MatterCopies.tsx';

/** What the paper says, where it went, and which papers it replaces or is replaced by. */
export function PaperSide({ paper }: { paper: PaperPage }) {
  const others = paper.versions.filter((version) => version.id !== paper.id);
  return (
    <div className="one-paper__side">
      <section className="aside-part sheet" aria-labelledby="paper-data">
        <h2 id="paper-data">内容</h2>
        <dl>
          <dt>文号</dt>
          <dd>{paper.number ?? '不编文号'}</dd>
          {paper.data.map((line) => (
            <PaperLine key={line.label} {...line} />
          ))}
        </dl>
        {paper.matterId && <Link href={paths.matter(paper.matterId)}>看办理经过</Link>}
      </section>
      <MatterCopies copies={paper.copies} />
      {others.length > 0 && (
        <section className="aside-part sheet" aria-labelledby="paper-versions">
          <h2 id="paper-versions">前后的文书</h2>
          <ul>
            {others.map((version) => (
              <li key={version.id}>
                <Link href={paths.paper(version.id)}>{version.title}</Link>
                <small>
                  {version.number ?? '不编文号'} · {version.statusText}
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function PaperLine({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
