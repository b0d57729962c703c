import { measureNames } from '@guitu/law';
import { Link } from 'wouter';

import type { Session, TodayItem } from '../../api/types.ts';
import { ArticleChips } from '../../kit/ArticleChips.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { paths } from '../../paths.ts';
import { mayAct, supervises, takesSteps } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { DueMark } from './DueMark.tsx';
import { DueTime } from './DueTime.tsx';
import { dutyOf } from './dutyOf.ts';

interface DueRowProps {
  item: TodayItem;
  late: boolean;
  chosen: boolean;
  /** Where daily entries are made: rows of the same duty may be entered together. */
  onChoose?: ((key: string) => void) | undefined;
}

/** One due thing: whose, what, by when, on what ground, and the button that does it. */
export function DueRow({ item, late, chosen, onChoose }: DueRowProps) {
  const session = useSession();
  const choosable = onChoose !== undefined && dutyOf(item) !== undefined;
  return (
    <li className={late ? 'due due--overdue' : 'due'} data-row={item.key}>
      <div className="due__whose">
        {choosable && (
          <input
            type="checkbox"
            aria-label={`选上：${item.person?.name ?? ''}${item.title}`}
            checked={chosen}
            onChange={() => onChoose(item.key)}
          />
        )}
        <Whose item={item} />
      </div>
      <div className="due__matter">
        <strong>{item.title}</strong>
        {item.text !== '' && <p>{item.text}</p>}
        {item.people.length > 0 && (
          <p className="due__people">
            {item.people.map((one) => (
              <Link key={one.caseId} href={hrefFor(session, one.href, one.caseId) ?? one.href}>
                {one.name}
              </Link>
            ))}
          </p>
        )}
        {item.also.length > 0 && (
          <ul className="due__also">
            {item.also.map((one) => (
              <li key={`${one.title} ${one.dueAt}`}>
                {one.title} {one.dueAt && <DueMark dueAt={one.dueAt} />}
              </li>
            ))}
          </ul>
        )}
        <Facts facts={item.facts} />
        {item.owner !== null && <p className="due__owner">由{item.owner}处理</p>}
        <ArticleChips labels={item.articles} />
      </div>
      <div className="due__when">
        {item.dueAt === null ? <span className="faint">不设时限</span> : <DueTime dueAt={item.dueAt} />}
      </div>
      <Act item={item} late={late} />
    </li>
  );
}

/** Where a row leads whoever reads it. Entries are made and matters begun by those whose work it is; everybody else sees how it stands. */
function hrefFor(session: Session, href: string, caseId: string | null): string | undefined {
  const isEntry = /\/entries\/new|^\/round/u.test(href);
  if (isEntry && !supervises(session)) return caseId === null ? undefined : paths.caseDuties(caseId);
  if (href.includes('/start/') && !mayAct(session)) return caseId === null ? undefined : paths.case(caseId);
  return href;
}

function Act({ item, late }: Pick<DueRowProps, 'item' | 'late'>) {
  const session = useSession();
  const href = hrefFor(session, item.action.href, item.caseId);
  if (href === undefined) return null;
  return (
    <ButtonLink href={href} look={late ? 'primary' : 'soft'} className="due__act row-act">
      {href === item.action.href && takesSteps(session) ? item.action.label : '查看'}
    </ButtonLink>
  );
}

/** On what it rests, opened by whoever asks why. */
function Facts({ facts }: { facts: TodayItem['facts'] }) {
  if (facts.length === 0) return null;
  return (
    <details className="due__facts">
      <summary>依据的事实</summary>
      <dl>
        {facts.map(({ label, value }) => (
          <div key={`${label} ${value}`}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** What the server calls the holder of a case in which this body only takes part: the file is not its to open. */
const heldElsewhere = '外县持案';

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
      {person.officeName === heldElsewhere ? (
        <strong>{person.name}</strong>
      ) : (
        <Link href={paths.case(caseId)}>{person.name}</Link>
      )}
      <small>
        {measureNames[person.measure]} · {person.officeName}
      </small>
    </div>
  );
}
