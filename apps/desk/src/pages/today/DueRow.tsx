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
      <div className="due__person">
        <Link href={paths.case(item.caseId)}>{item.person.name}</Link>
        <small>
          {measureNames[item.person.measure]} · {item.person.officeName}
        </small>
      </div>
      <div className="due__matter">
        <strong>{item.title}</strong>
        <p>{item.text}</p>
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
