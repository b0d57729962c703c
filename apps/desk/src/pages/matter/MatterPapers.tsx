import { Link } from 'wouter';

import type { PaperRow } from '../../api/types.ts';
import { paths } from '../../paths.ts';

/** The papers this matter has produced. */
export function MatterPapers({ papers }: { papers: readonly PaperRow[] }) {
  if (papers.length === 0) return null;
  return (
    <section className="aside-part sheet" aria-labelledby="matter-papers">
      <h2 id="matter-papers">文书</h2>
      <ul>
        {papers.map((paper) => (
          <li key={paper.id}>
            <Link href={paths.paper(paper.id)}>{paper.title}</Link>
            <small>
              {paper.number ?? '不编文号'}
              {paper.status !== 'issued' && ` · ${paper.statusText}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
