import { day, daysBetween, measureNames } from '@guitu/law';
import { Link } from 'wouter';

import type { WatchRow } from '../../api/types.ts';
import { ArticleChips } from '../../kit/ArticleChips.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Mark } from '../../kit/Mark.tsx';
import { paths } from '../../paths.ts';
import { mayAct } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useNow } from '../../session/useNow.ts';
import { fullDay } from '../../words/days.ts';
import { daysLeft } from '../../words/remaining.ts';
import { articlesOf, nextStepOf } from './watchGroups.ts';

/** One person who is not here: who decided, from when, until when, what the matter is, and what to do next. */
export function WatchLine({ row }: { row: WatchRow }) {
  const acts = mayAct(useSession());
  const next = nextStepOf(row);
  const grave = row.stage === 'declared' || row.stage === 'suspected';
  return (
    <li className={grave ? 'missed missed--grave' : 'missed'} data-row>
      <div className="missed__person">
        <Link href={paths.case(row.caseId)}>{row.name}</Link>
        <small>
          {measureNames[row.measure]} · {row.officeName}
        </small>
      </div>
      <div className="missed__why">
        <p className="missed__decision">
          {row.decider ?? '决定机关未登记'}
          {row.effectiveOn === null ? '，生效日期未登记' : `，${row.effectiveOn} 生效`}
        </p>
        <p>{row.reason}</p>
        <ArticleChips labels={articlesOf(row).map((article) => article.label)} />
      </div>
      <Deadline row={row} />
      <ButtonLink
        href={hrefOf(row, acts ? next.step : undefined)}
        look={grave ? 'primary' : 'soft'}
        className="missed__act row-act"
      >
        {acts && row.matterId !== null ? next.words : '查看'}
      </ButtonLink>
    </li>
  );
}

/** Somebody entered as expected without an intake is dealt with from the file. */
function hrefOf({ matterId, caseId }: WatchRow, step: string | undefined): string {
  if (matterId === null) return paths.case(caseId);
  return step === undefined ? paths.matter(matterId) : paths.matterStep(matterId, step);
}

function Deadline({ row: { dueOn } }: { row: WatchRow }) {
  const { today } = useNow();
  if (dueOn === null) return <p className="missed__due faint">期限算不出来，缺生效日期</p>;
  const left = daysBetween(day(today), day(dueOn));
  const tone = left < 0 ? 'overdue' : left <= 3 ? 'near' : 'calm';
  return (
    <time className="missed__due" dateTime={dueOn}>
      <Mark tone={tone}>{left === 0 ? '今天到期' : daysLeft(dueOn, today)}</Mark>
      <small>{fullDay(dueOn)}</small>
    </time>
  );
}
