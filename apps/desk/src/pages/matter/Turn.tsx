import type { MatterPage } from '../../api/types.ts';
import { ArticleChips } from '../../kit/ArticleChips.tsx';
import { Notice } from '../../kit/Notice.tsx';

/** Whose turn it is, and why not ours. */
export function Turn({ matter }: { matter: MatterPage }) {
  if (matter.waiting === null) return null;
  const refusal = matter.acts.find((act) => act.act === 'step' && act.step === matter.waiting?.step)?.refusal;
  return (
    <Notice tone="calm">
      <p>
        <strong>
          现在等{matter.waiting.officeName}办“{matter.waiting.title}”。
        </strong>
      </p>
      {refusal && <p>{refusal.text}</p>}
      {refusal && <ArticleChips labels={(refusal.articles ?? []).map((article) => article.label)} />}
    </Notice>
  );
}
