import { measureNames } from '@guitu/law';
import { Link } from 'wouter';

import type { TodayItem } from '../../api/types.ts';
import { ArticleChips } from '../../kit/ArticleChips.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { paths } from '../../paths.ts';
import { mayAct } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { DueTime } from './DueTime.tsx';

/** One due thing: whose, what, by when, on what ground, and the button that does it. */
export function DueRow({ item, late }: { item: TodayItem; late: boolean }) {
  const session = useSession();
  return (
    <li className={late ? 'due due--overdue' : 'due'} data-row>
      <Whose item={item} />
      <div className="due__matter">
        <strong>{item.title}</strong>
        {item.text !== '' && <p>{item.text}</p>}
        {item.people.length > 0 && (
          <p className="due__people">
            {item.people.map((one) => (
              <Link key={one.caseId} href={one.href}>
                {one.name}
              </Link>
            ))}
          </p>
        )}
        <ArticleChips labels={item.articles} />
      </div>
      <div className="due__when">
        {item.dueAt === null ? <span className="faint">不设时限</span> : <DueTime dueAt={item.dueAt} />}
      </div>
      <ButtonLink href={item.action.href} look={late ? 'primary' : 'soft'} className="due__act row-act">
        {mayAct(session) ? item.action.label : '查看'}
      </ButtonLink>
    </li>
  );
}

/** Whom a row is about; one for many people says how many, and names them beside. */
function Whose({ item: { caseId, person, people } }: { item: TodayItem }) {
  if (caseId === null || person === null) {
    return (
      <div className="due__person">
        <strong>{people.length} 人</strong>
      </div>
    );
  }
  return (
    <div className="due__person">
      <Link href={paths.case(caseId)}>{person.name}</Link>
      <small>
        {measureNames[person.measure]} · {person.officeName}
      </small>
    </div>
  );
}
