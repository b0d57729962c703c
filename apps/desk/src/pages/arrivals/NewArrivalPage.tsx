import { useState } from 'react';

import { useArrivalItemsQuery } from '../../api/arrivals.ts';
import { useBodiesQuery } from '../../api/tables.ts';
import { FieldContext } from '../../fields/FieldContext.ts';
import { useDraft } from '../../form/useDraft.ts';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { keepsFiles } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useNow } from '../../session/useNow.ts';
import NowherePage from '../nowhere/NowherePage.tsx';
import { ArrivalDesk } from './ArrivalDesk.tsx';
import { ArrivalTabs } from './ArrivalTabs.tsx';
import { announceKey, OFFICE } from './arrivalValues.ts';

/** Somebody stands at the counter, perhaps without any paper. A few things are enough; the rest can follow. */
export default function NewArrivalPage() {
  useTitle('登记来人');
  const session = useSession();
  const { today } = useNow();
  const items = useArrivalItemsQuery();
  const bodies = useBodiesQuery();
  const [initial] = useState(() => ({
    [announceKey('source')]: 'walkIn',
    [announceKey('learnedOn')]: today,
    ...(session.body.kind === 'judicialOffice' ? { [OFFICE]: String(session.body.regionCode) } : {}),
  }));
  const draft = useDraft('arrival', initial);
  if (!keepsFiles(session)) return <NowherePage />;
  const failed = [items, bodies].find((query) => query.isError);
  return (
    <FieldContext value={{ today, matters: [] }}>
      <div className="page">
        <div className="page__head arrivals__head">
          <div className="page__title">
            <h1>登记来人</h1>
            <p>人到了就登记，不因文书未到、没有评估意见或者户籍不在本地而拒收。</p>
          </div>
        </div>
        <ArrivalTabs />
        {failed !== undefined && (
          <Failure
            error={failed.error}
            onRetry={() => void Promise.all([items.refetch(), bodies.refetch()])}
          />
        )}
        {failed === undefined &&
          (items.data !== undefined && bodies.data !== undefined && draft.ready ? (
            <ArrivalDesk groups={items.data} bodies={bodies.data} draft={draft} />
          ) : (
            <Loading lines={10} />
          ))}
      </div>
    </FieldContext>
  );
}
