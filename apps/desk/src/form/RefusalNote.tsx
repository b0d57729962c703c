import type { Refusal } from '../api/types.ts';
import { ArticleChips } from '../kit/ArticleChips.tsx';
import { Shape } from '../kit/Shape.tsx';

import '../kit/Field.css';

/** Why it does not go like this, and the way out, at the place where it can be mended. */
export function RefusalNote({ refusal }: { refusal: Refusal }) {
  const labels = (refusal.articles ?? []).map((article) => article.label);
  return (
    <div className="field-note">
      <Shape tone="overdue" />
      <div>
        <p>{refusal.text}</p>
        {refusal.instead && <p>{refusal.instead}</p>}
        <ArticleChips labels={labels} />
      </div>
    </div>
  );
}
