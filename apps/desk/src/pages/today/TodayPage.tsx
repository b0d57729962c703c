import { useMemo, useRef, useState } from 'react';

import { useTodayQuery } from '../../api/today.ts';
import type { Today } from '../../api/types.ts';
import { Button } from '../../kit/Button.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { keepsFiles } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { longDay } from '../../words/days.ts';
import { ChosenRounds } from './ChosenRounds.tsx';
import { Counties } from './Counties.tsx';
import { DayBoard } from './DayBoard.tsx';
import { DaySheet } from './DaySheet.tsx';
import { DueGroups } from './DueGroups.tsx';
import { daySentence } from './groups.ts';
import { LapsingOrders } from './LapsingOrders.tsx';
import { Offices } from './Offices.tsx';
import { OpenOpinions } from './OpenOpinions.tsx';
import { SortChips } from './SortChips.tsx';
import { narrowed, type Sort } from './sorts.ts';
import { useChosen } from './useChosen.ts';
import { useRowKeys } from './useRowKeys.ts';
import { WaitingAssessments } from './WaitingAssessments.tsx';
import { WaitingHandovers } from './WaitingHandovers.tsx';
import { WentLate } from './WentLate.tsx';
import { WhoseSwitch } from './WhoseSwitch.tsx';

import './TodayPage.css';

/** What is due, why, and what to do next; beside it the day, and what a body of this kind looks over. */
export default function TodayPage() {
  useTitle('今日');
  const [mine, setMine] = useState(false);
  const today = useTodayQuery(mine);
  if (today.isPending) return <Loading lines={8} />;
  if (today.isError) return <Failure error={today.error} onRetry={() => void today.refetch()} />;
  return <TheDay page={today.data} mine={mine} onMine={setMine} />;
}

interface TheDayProps {
  page: Today;
  mine: boolean;
  onMine: (mine: boolean) => void;
}

function TheDay({ page, mine, onMine }: TheDayProps) {
  const session = useSession();
  const { body } = session;
  const list = useRef<HTMLDivElement>(null);
  const [sort, setSort] = useState<Sort | ''>('');
  const groups = narrowed(page.groups, sort);
  const items = useMemo(() => Object.values(page.groups).flat(), [page.groups]);
  const chosen = useChosen(items);
  useRowKeys(list, { onChoose: chosen.toggle, onEnter: chosen.enter });
  const worksDays = body.kind === 'judicialOffice';
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>{longDay(page.today, page.today)}</h1>
          <p>{daySentence(page.groups)}</p>
        </div>
        <div className="page__acts">
          {page.mine.cases > 0 && <WhoseSwitch mine={mine} onMine={onMine} />}
          <Button icon="print" onClick={() => window.print()}>
            打印事项单
          </Button>
        </div>
      </div>
      <div className="today">
        <div ref={list}>
          <WaitingHandovers handovers={page.handovers} />
          <WaitingAssessments />
          <SortChips groups={page.groups} sort={sort} onSort={setSort} />
          <DueGroups
            groups={groups}
            next={page.next}
            chosen={chosen.keys}
            onChoose={keepsFiles(session) ? chosen.toggle : undefined}
          />
          <ChosenRounds rounds={chosen.rounds} onClear={chosen.clear} />
          <OpenOpinions opinions={page.opinions} />
          <LapsingOrders orders={page.lapsing} />
          <WentLate clocks={page.wentLate} />
          <Counties counties={page.counties} />
        </div>
        <div className="today__side">
          <Offices offices={page.offices} />
          <DayBoard day={page.day} today={page.today} worksDays={worksDays} />
        </div>
      </div>
      <DaySheet page={page} bodyName={body.name} />
    </div>
  );
}
