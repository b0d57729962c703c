import { useState } from 'react';

import { useRoots } from '../../api/roots.ts';
import type { RootHandover } from '../../api/types.ts';
import { Empty } from '../../kit/Empty.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { observes } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { StatisticsTabs } from '../indicators/StatisticsTabs.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import { HandoversTable } from './HandoversTable.tsx';
import { PrintRootsForm } from './PrintRootsForm.tsx';
import { RootsTable } from './RootsTable.tsx';

import '../cases/CasesPage.css';
import './Roots.css';

/** 日封存值: by what the record is held to what it was, and who has it. */
export default function RootsPage() {
  useTitle('日封存值');
  const session = useSession();
  const roots = useRoots();
  const [handing, setHanding] = useState<RootHandover>();
  const [confirming, setConfirming] = useState<RootHandover>();
  const page = roots.data;
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>日封存值</h1>
          <p>
            每天的全部留痕算成一个值并签名。交到检察院手里以后，这一天以前的任何一项被改动、删除或者重写，都能用纸上的值查出来；留在本机的不能。
          </p>
        </div>
      </div>
      {observes(session) && <StatisticsTabs />}
      {page !== undefined && page.overdue > 0 && (
        <Notice tone="overdue">
          有 {page.overdue} 日的封存值签名满 {page.daysToLeave} 日还没有交出（内部目标，不是法定期限）。
        </Notice>
      )}
      {page !== undefined && page.daysWithoutRoot.length > 0 && (
        <Notice tone="near">
          没有封存值的日子（服务器当天没有运行到次日零点）：{page.daysWithoutRoot.join('、')}
        </Notice>
      )}
      {page?.roots.some(({ differs }) => differs) && (
        <Notice tone="overdue">
          有的封存值与已经交出的不一致，数据可能被改写。请保留纸质存证单，用 guitu verify --root 核对。
        </Notice>
      )}
      {page?.mayPrint === true && page.roots.length > 0 && <PrintRootsForm page={page} />}
      {page !== undefined && page.handovers.length > 0 && (
        <>
          <h2 className="roots-part">存证单</h2>
          <div className="sheet">
            <HandoversTable handovers={page.handovers} onHandOver={setHanding} onConfirm={setConfirming} />
          </div>
        </>
      )}
      <h2 className="roots-part">逐日</h2>
      <div className="sheet">
        {roots.isPending && <Loading lines={6} />}
        {roots.isError && <Failure error={roots.error} onRetry={() => void roots.refetch()} />}
        {page?.roots.length === 0 && (
          <Empty title="还没有封存值">每天零点以后签名前一天的，列在这里，新的在前。</Empty>
        )}
        {page !== undefined && page.roots.length > 0 && <RootsTable roots={page.roots} />}
      </div>
      {page?.fingerprint != null && (
        <p className="faint roots-hash roots-key">签名公钥摘要：{page.fingerprint}</p>
      )}
      {handing !== undefined && <HandOverDialog handover={handing} onClose={() => setHanding(undefined)} />}
      {confirming !== undefined && (
        <ConfirmDialog handover={confirming} onClose={() => setConfirming(undefined)} />
      )}
    </div>
  );
}
