import type { CasePage } from '../../api/types.ts';
import { ArticleChips } from '../../kit/ArticleChips.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { paths } from '../../paths.ts';
import { keepsFiles, takesSteps } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { startGroups } from './startGroups.ts';

import './RightNow.css';

/** Longer lists are opened by whoever needs them. */
const SEEN_AT_ONCE = 7;

type StartRow = CasePage['startable'][number];

/** What may be started for this person; folded below it, what may not, and why. What was done on paper can always be entered. */
export function Startable({ page }: { page: CasePage }) {
  const session = useSession();
  if (!takesSteps(session) || page.startable.length === 0) return null;
  const possible = page.startable.filter((row) => row.refusals.length === 0);
  const refused = page.startable.filter((row) => row.refusals.length > 0);
  return (
    <section className="now start sheet" aria-labelledby="startable">
      <h2 id="startable">可以办理</h2>
      {possible.length === 0 && <p className="now__none">现在没有可以开始办的事。</p>}
      {startGroups(possible).map((group) => (
        <details className="start__group" key={group.title} open={group.rows.length <= SEEN_AT_ONCE}>
          <summary>
            <h3>{group.title}</h3>
            <small>{group.rows.length}</small>
          </summary>
          <ul>
            {group.rows.map(({ procedure, title }) => (
              <li key={procedure} className="start__row">
                <ButtonLink look="soft" href={paths.start(page.case.id, procedure)}>
                  {title}
                </ButtonLink>
                {keepsFiles(session) && (
                  <ButtonLink look="plain" href={paths.record(page.case.id, procedure)}>
                    补录<span className="visually-hidden">“{title}”的纸质审批</span>
                  </ButtonLink>
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
      {refused.length > 0 && (
        <Refused
          rows={refused}
          alone={possible.length === 0}
          recordAt={keepsFiles(session) ? page.case.id : undefined}
        />
      )}
    </section>
  );
}

interface RefusedProps {
  rows: readonly StartRow[];
  alone: boolean;
  /** The case into which papers of others are entered here; nothing where no file is kept. */
  recordAt: string | undefined;
}

/** Open by itself only where there is nothing else to read. */
function Refused({ rows, alone, recordAt }: RefusedProps) {
  return (
    <details className="start__refused" open={alone && rows.length === 1}>
      <summary>现在不能办的 {rows.length} 项</summary>
      {rows.map(({ procedure, title, refusals }) => (
        <div className="start__why" key={procedure}>
          <h3>{title}</h3>
          {refusals.map((refusal) => (
            <div key={refusal.code}>
              <p>
                {refusal.text}
                {refusal.instead}
              </p>
              <ArticleChips labels={(refusal.articles ?? []).map((article) => article.label)} />
            </div>
          ))}
          {recordAt !== undefined && refusals.some(({ code }) => code === 'step.wrong-office') && (
            <ButtonLink look="plain" href={paths.record(recordAt, procedure)}>
              补录<span className="visually-hidden">“{title}”的纸质文书</span>
            </ButtonLink>
          )}
        </div>
      ))}
    </details>
  );
}
