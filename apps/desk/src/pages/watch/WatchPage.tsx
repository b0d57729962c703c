import { useRef } from 'react';
import { Link, useSearchParams } from 'wouter';

import { useWatchQuery } from '../../api/arrivals.ts';
import type { WatchList, WatchStage } from '../../api/types.ts';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { paths } from '../../paths.ts';
import { keepsFiles } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { ArrivalTabs } from '../arrivals/ArrivalTabs.tsx';
import { useRowKeys } from '../today/useRowKeys.ts';
import { stageOrder, stageTitles, watchGroups, watchSentence } from './watchGroups.ts';
import { WatchSection } from './WatchSection.tsx';

import './WatchPage.css';

/** Everybody whom a court, a prison or the police has decided on and who is not here, before and after it becomes a missed intake. */
export default function WatchPage() {
  useTitle('在途与漏管');
  const session = useSession();
  const watch = useWatchQuery();
  return (
    <div className="page">
      <div className="page__head arrivals__head">
        <div className="page__title">
          <h1>在途与漏管</h1>
          <p>{watch.data === undefined ? '决定了还没到的人' : watchSentence(watch.data.counts)}</p>
        </div>
        <div className="page__acts">
          {keepsFiles(session) && (
            <ButtonLink href={paths.newArrival} icon="plus">
              登记来人
            </ButtonLink>
          )}
        </div>
      </div>
      <ArrivalTabs />
      {watch.isPending && <Loading lines={8} />}
      {watch.isError && <Failure error={watch.error} onRetry={() => void watch.refetch()} />}
      {watch.data !== undefined && <WatchColumn list={watch.data} />}
    </div>
  );
}

function WatchColumn({ list }: { list: WatchList }) {
  const [query] = useSearchParams();
  const column = useRef<HTMLDivElement>(null);
  useRowKeys(column);
  const only = stageOrder.find((stage) => stage === query.get('stage'));
  const groups = watchGroups(list.rows, only);
  const total = stageOrder.reduce((sum, stage) => sum + list.counts[stage], 0);
  if (total === 0) return <NobodyOnTheWay />;
  return (
    <>
      <Counts counts={list.counts} total={total} only={only} />
      <div className="watch" ref={column}>
        {groups.length === 0 && (
          <div className="sheet">
            <Empty
              title={`现在没有“${stageTitles[only ?? 'onTheWay']}”的人`}
              more={<ButtonLink href={paths.watch}>看全部</ButtonLink>}
            />
          </div>
        )}
        {groups.map((group) => (
          <WatchSection key={group.stage} group={group} />
        ))}
      </div>
    </>
  );
}

interface CountsProps {
  counts: WatchList['counts'];
  total: number;
  only: WatchStage | undefined;
}

/** How many there are of each; pressing one keeps only those. */
function Counts({ counts, total, only }: CountsProps) {
  return (
    <nav className="watch__counts no-print" aria-label="只看一类">
      <Link href={paths.watch} aria-current={only === undefined ? 'true' : undefined}>
        <b>{total}</b>
        全部
      </Link>
      {stageOrder.map((stage) => (
        <Link
          key={stage}
          href={`${paths.watch}?stage=${stage}`}
          aria-current={only === stage ? 'true' : undefined}
          className={counts[stage] === 0 ? 'watch__none' : `watch__count--${stage}`}
        >
          <b>{counts[stage]}</b>
          {stageTitles[stage]}
        </Link>
      ))}
    </nav>
  );
}

function NobodyOnTheWay() {
  return (
    <div className="sheet">
      <Empty title="现在没有决定了还没到的人">
        <p className="watch__empty">
          法院、监狱管理机关、公安机关的决定到了，经“来件”或者“登记来人”登记以后，人没接收就一直列在这里：
          期限前三日提醒，过了期限列为疑似漏管，写明是哪一种情形、差在哪里。
        </p>
      </Empty>
    </div>
  );
}
