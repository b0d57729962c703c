import type { CasePage } from '../../api/types.ts';
import { ArticleChips } from '../../kit/ArticleChips.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { paths } from '../../paths.ts';
import { keepsFiles, mayAct } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';

import './RightNow.css';

/** What may be started for this person, and why not where it may not. What was done on paper can always be entered. */
export function Startable({ page }: { page: CasePage }) {
  const session = useSession();
  if (!mayAct(session) || page.startable.length === 0) return null;
  return (
    <section className="now start sheet" aria-labelledby="startable">
      <h2 id="startable">可以办理</h2>
      <ul>
        {page.startable.map(({ procedure, title, refusals }) => (
          <li key={procedure}>
            {refusals.length === 0 ? (
              <div className="start__row">
                <ButtonLink look="soft" href={paths.start(page.case.id, procedure)}>
                  {title}
                </ButtonLink>
                {keepsFiles(session) && (
                  <ButtonLink href={paths.record(page.case.id, procedure)}>补录纸质审批</ButtonLink>
                )}
              </div>
            ) : (
              <>
                <p>现在不能办“{title}”。</p>
                {refusals.map((refusal) => (
                  <div className="start__why" key={refusal.code}>
                    <p>
                      {refusal.text}
                      {refusal.instead}
                    </p>
                    <ArticleChips labels={(refusal.articles ?? []).map((article) => article.label)} />
                  </div>
                ))}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
