import { entryDefaults, findDuty, type DutyName } from '@guitu/law';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';

import { useDuePeopleQuery } from '../../api/duties.ts';
import { FieldContext } from '../../fields/FieldContext.ts';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { paths } from '../../paths.ts';
import { supervises } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useNow } from '../../session/useNow.ts';
import NowherePage from '../nowhere/NowherePage.tsx';
import { isRoundDuty, roundDuties } from './kinds.ts';
import { RoundDesk } from './RoundDesk.tsx';
import { choose } from './roundEntry.ts';

import './Duties.css';

/** The same for many people in one go: those who came in the morning, a class, a round through the villages. */
export default function RoundPage() {
  const query = new URLSearchParams(useSearch());
  const asked = query.get('duty');
  const people = (query.get('people') ?? '').split(',').filter((id) => id !== '');
  const duty = isRoundDuty(asked) ? asked : 'routineReport';
  const { title } = findDuty(duty);
  useTitle(`一起登记：${title}`);
  const session = useSession();
  const { today } = useNow();
  if (!supervises(session)) return <NowherePage />;
  return (
    <FieldContext value={{ today, matters: [] }}>
      <div className="page">
        <div className="page__head">
          <div className="page__title">
            <h1>一起登记</h1>
            <p>选上今天来报告的、走到的人，一次记完。各人的情况写在各人那一行。</p>
          </div>
        </div>
        <nav className="kinds" aria-label="登记什么">
          {roundDuties.map((one) => (
            <Link key={one} replace href={paths.round(one)} aria-current={one === duty ? 'page' : undefined}>
              {findDuty(one).title}
            </Link>
          ))}
        </nav>
        <Round key={duty} duty={duty} people={people} today={today} />
      </div>
    </FieldContext>
  );
}

interface RoundProps {
  duty: DutyName;
  /** Chosen elsewhere, on 今日. */
  people: readonly string[];
  today: string;
}

function Round({ duty, people, today }: RoundProps) {
  const [everybody, setEverybody] = useState(false);
  const due = useDuePeopleQuery(duty, everybody);
  const [initial] = useState(() =>
    choose({ ...entryDefaults(findDuty(duty).kind), happenedOn: today }, people, true),
  );
  if (due.isPending) return <Loading lines={8} />;
  if (due.isError) return <Failure error={due.error} onRetry={() => void due.refetch()} />;
  return <RoundDesk due={due.data} initial={initial} everybody={everybody} onEverybody={setEverybody} />;
}
