import { Link } from 'wouter';

import type { OutdatedPaper } from '../../api/types.ts';
import { paths } from '../../paths.ts';

import './OutdatedPapers.css';

interface OutdatedPapersProps {
  papers: readonly OutdatedPaper[];
  className: string;
}

/** Papers in force that still say the old end of the term, with the matter where each is issued anew. */
export function OutdatedPapers({ papers, className }: OutdatedPapersProps) {
  if (papers.length === 0) return null;
  return (
    <section className={`${className} outdated`} aria-labelledby="outdated-papers">
      <h2 id="outdated-papers">原期满日已变，待重新出具</h2>
      <ul>
        {papers.map((paper) => (
          <li key={paper.id}>
            <Link href={paths.paper(paper.id)}>{paper.title}</Link>
            <small>
              {paper.number ?? '不编文号'} · 原写明止于 {paper.termEnds} ·{' '}
              <Link href={paths.matter(paper.matterId)}>去办理</Link>
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
