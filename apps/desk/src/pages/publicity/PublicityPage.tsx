import { useState } from 'react';

import { usePublicityQuery, useRecordPublicity } from '../../api/publicity.ts';
import { Button } from '../../kit/Button.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { BatchRows } from '../cases/BatchRows.tsx';
import { PublicityForm } from './PublicityForm.tsx';
import { PublicityTable } from './PublicityTable.tsx';

import '../cases/CasesPage.css';
import '../duties/Duties.css';

/** 公示: one list of what was decided, printed as it is put up, and entered for all of it at once. Minors are not in it. */
export default function PublicityPage() {
  useTitle('公示');
  const publicity = usePublicityQuery();
  const record = useRecordPublicity();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const rows = publicity.data?.rows ?? [];
  const chosen = rows.filter(({ matterId }) => !left.has(matterId)).map(({ matterId }) => matterId);
  const choose = (matterId: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(matterId);
    else next.add(matterId);
    setLeft(next);
  };
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>考核、奖惩公示</h1>
          <p className="no-print">已经决定、还没有公示的。公示只有姓名和结果；未成年人的不公示，不在这里。</p>
        </div>
        <Button icon="print" onClick={() => window.print()}>
          打印名单
        </Button>
      </div>
      {record.data !== undefined && (
        <div className="sheet no-print">
          <BatchRows rows={record.data.rows} done />
        </div>
      )}
      <div className="sheet">
        {publicity.isPending && <Loading lines={6} />}
        {publicity.isError && <Failure error={publicity.error} onRetry={() => void publicity.refetch()} />}
        {publicity.data !== undefined && rows.length === 0 && (
          <Empty title="没有要公示的">考核、表扬决定以后，列在这里。</Empty>
        )}
        {rows.length > 0 && <PublicityTable rows={rows} chosen={new Set(chosen)} onChoose={choose} />}
      </div>
      {rows.length > 0 && (
        <PublicityForm
          count={chosen.length}
          error={record.error}
          waiting={record.isPending}
          onSend={(values, idempotencyKey) => record.mutate({ matterIds: chosen, values, idempotencyKey })}
        />
      )}
    </div>
  );
}
