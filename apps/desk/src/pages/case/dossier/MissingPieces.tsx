import { Link } from 'wouter';

import type { MissingPiece } from '../../../api/types.ts';
import { ArticleChips } from '../../../kit/ArticleChips.tsx';
import { Notice } from '../../../kit/Notice.tsx';
import { missingGroups } from './missingGroups.ts';

/** What belongs into the file and is not there, each with the place where it can be dealt with. */
export function MissingPieces({ missing }: { missing: readonly MissingPiece[] }) {
  if (missing.length === 0) {
    return <Notice tone="done">不缺材料：应当出具的都出具了，应当送达的都有回证。</Notice>;
  }
  return (
    <section className="part" aria-label="缺件">
      <div className="part__head">
        <h2>缺件（{missing.length}）</h2>
      </div>
      <ul className="dossier-missing">
        {missingGroups(missing).map((piece) => (
          <li key={`${piece.code} ${piece.text} ${piece.href}`}>
            {piece.href === null ? (
              <strong>{piece.titles.join('、')}</strong>
            ) : (
              <Link href={piece.href}>{piece.titles.join('、')}</Link>
            )}
            <div>{piece.text}</div>
            <ArticleChips labels={piece.articles} />
          </li>
        ))}
      </ul>
    </section>
  );
}
