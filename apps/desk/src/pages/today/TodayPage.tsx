import { useRef } from 'react';

import { useTodayQuery } from '../../api/today.ts';
import { Button } from '../../kit/Button.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Mark } from '../../kit/Mark.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { useSession } from '../../session/SessionContext.ts';
import { longDay } from '../../words/days.ts';
import { DayBoard } from './DayBoard.tsx';
import { DueRow } from './DueRow.tsx';
import { groupOrder, groupTitles, groupTones, daySentence } from './groups.ts';
import { NothingDue } from './NothingDue.tsx';
import { Offices } from './Offices.tsx';
import { useRowKeys } from './useRowKeys.ts';

import './TodayPage.css';

/** What is due, why, and what to do next. */
export default function TodayPage() {
  useTitle('今日');
  const { body } = useSession();
  const today = useTodayQuery();
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  if (today.isPending) return <Loading lines={8} />;
  if (today.isError) return <Failure error={today.error} onRetry={() => void today.refetch()} />;
  const { data } = today;
  const filled = groupOrder.filter((group) => data.groups[group].length > 0);
  return (
    <div className="page">
      <div className="today__print-head">
        <strong>今日事项单</strong>
        <p>
          {body.name} · {longDay(data.today)}
        </p>
      </div>
      <div className="page__head">
        <div className="page__title">
          <h1>{longDay(data.today, data.today)}</h1>
          <p>{daySentence(data.groups)}</p>
        </div>
        <div className="page__acts">
          <Button icon="print" onClick={() => window.print()}>
            打印事项单
          </Button>
        </div>
      </div>
      <div className="today">
        <div ref={list}>
          {filled.length === 0 && <NothingDue next={data.next} />}
          {filled.map((group) => (
            <section key={group} className="today__group" aria-labelledby={`group-${group}`}>
              <div className="today__group-head">
                <h2 id={`group-${group}`}>
                  <Mark tone={groupTones[group]}>{groupTitles[group]}</Mark>
                </h2>
                <span>{data.groups[group].length} 件</span>
              </div>
              <ul className="sheet">
                {data.groups[group].map((item) => (
                  <DueRow key={item.key} item={item} late={group === 'overdue'} />
                ))}
              </ul>
            </section>
          ))}
          {filled.length > 0 && (
            <p className="today__keys no-print">j / k 上下移动，Enter 打开，? 看全部快捷键</p>
          )}
        </div>
        <div className="today__side">
          <Offices offices={data.offices} />
          <DayBoard day={data.day} today={data.today} />
        </div>
      </div>
    </div>
  );
}
