import { indicators } from '@guitu/law';

import type { IndicatorPage } from '../../api/types.ts';
import { ArticleChips } from '../../kit/ArticleChips.tsx';

const words = { managed: '列管', onRegister: '在册' } as const;

/** How each number is made, and what shares are shares of. */
export function Formulas({ page }: { page: IndicatorPage }) {
  return (
    <section className="sheet indicators" aria-labelledby="formulas">
      <h2 id="formulas">口径</h2>
      <p>
        比率的分母现在按“{words[page.denominator]}
        ”（官方分母未公布，可以由省、州用参数改）。人数按案件现在的持案机构分地方：迁走的，算在接收地。
      </p>
      <dl className="indicators__formulas">
        {indicators.map(({ key, title, formula, articles }) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd>
              {formula}
              <ArticleChips labels={articles.map(({ label }) => label)} />
            </dd>
          </div>
        ))}
        <div>
          <dt>州级补助</dt>
          <dd>
            {page.perHead === null
              ? '没有规定标准'
              : `每人每年 ${page.perHead} 元，按${words[page.heads]}人数计算（州意见第十六条，地方政策）`}
          </dd>
        </div>
      </dl>
    </section>
  );
}
