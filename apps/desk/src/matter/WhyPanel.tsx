import type { Why } from '../api/types.ts';
import { ArticleChips } from '../kit/ArticleChips.tsx';

import './Desk.css';

/** Why it is done like this: the rule, how it was counted, who decides, who is told, what happens if nothing happens. */
export function WhyPanel({ why }: { why: Why | null }) {
  if (why === null) return null;
  return (
    <section className="why sheet" aria-labelledby="why" aria-live="polite">
      <h2 id="why">为什么</h2>
      <p className="why__rule">{why.rule}</p>
      <ArticleChips labels={why.articles.map((article) => article.label)} />
      {why.computation.length > 0 && (
        <section>
          <h3>怎么算的</h3>
          <dl>
            {why.computation.map((line) => (
              <div key={line.label}>
                <dt>{line.label}</dt>
                <dd>{line.value}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {why.competence && (
        <section>
          <h3>由谁决定</h3>
          <p>
            <strong>{why.competence.officeName}</strong>
          </p>
          <p>{why.competence.text}</p>
        </section>
      )}
      {why.told.length > 0 && (
        <section>
          <h3>会告诉谁</h3>
          <ul>
            {why.told.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      )}
      {why.otherwise !== '' && (
        <section>
          <h3>不办会怎样</h3>
          <p>{why.otherwise}</p>
        </section>
      )}
    </section>
  );
}
