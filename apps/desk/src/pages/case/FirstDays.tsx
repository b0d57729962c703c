import type { CasePage } from '../../api/types.ts';
import { ArticleChips } from '../../kit/ArticleChips.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Shape } from '../../kit/Shape.tsx';
import { mayAct } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';

import './FirstDays.css';

/** 入矫手续: what belongs to the first days, done or not. Gone once all of it is done. */
export function FirstDays({ days }: { days: CasePage['firstDays'] }) {
  const acts = mayAct(useSession());
  const left = days.filter((day) => !day.done).length;
  if (left === 0) return null;
  return (
    <section className="part" aria-labelledby="first-days">
      <div className="part__head">
        <h2 id="first-days">入矫手续</h2>
        <span className="faint">
          {days.length} 项，还差 {left} 项
        </span>
      </div>
      <ol className="first-days">
        {days.map((day) => (
          <li key={day.procedure} className={day.done ? 'first-day first-day--done' : 'first-day'}>
            <span className="first-day__mark">
              <Shape tone={day.done ? 'done' : 'calm'} size={15} />
            </span>
            <div>
              <strong>{day.title}</strong>
              <span className="faint">{stateWords(day)}</span>
              {!day.done && <p>{day.text}</p>}
              {!day.done && <ArticleChips labels={day.articles} />}
            </div>
            {!day.done && acts && day.startHref !== null && (
              <ButtonLink small look="soft" href={day.startHref}>
                去办<span className="visually-hidden">{day.title}</span>
              </ButtonLink>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The day by which it should be done is the house's own target, and says so. */
function stateWords({ done, on, dueOn }: CasePage['firstDays'][number]): string {
  if (done) return on === null ? '已办' : `${on} 已办`;
  return dueOn === null ? '还没有办' : `内部时限 ${dueOn}`;
}
