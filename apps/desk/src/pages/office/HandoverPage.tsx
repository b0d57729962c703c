import { measureNames } from '@guitu/law';
import { useState } from 'react';
import { Link } from 'wouter';

import { useConfirmHandover, useHandoverQuery } from '../../api/office.ts';
import { newKey } from '../../form/newKey.ts';
import { Button } from '../../kit/Button.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { paths } from '../../paths.ts';

import './Office.css';

/** The list of a hand-over, to go through together and to print. */
export default function HandoverPage({ id }: { id: string }) {
  useTitle('交接清单');
  const page = useHandoverQuery(id);
  const confirm = useConfirmHandover();
  const [idempotencyKey] = useState(newKey);
  if (page.isPending) return <Loading lines={8} />;
  if (page.isError) return <Failure error={page.error} onRetry={() => void page.refetch()} />;
  const { handover, people } = page.data;
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>交接清单</h1>
          <p>
            {handover.fromName} 交给 {handover.toName}，{handover.on}，{people.length} 人
          </p>
        </div>
        <div className="page__acts no-print">
          <Button icon="print" onClick={() => window.print()}>
            打印清单
          </Button>
          {handover.mine && (
            <Button
              look="primary"
              waiting={confirm.isPending}
              onClick={() => confirm.mutate({ id, idempotencyKey }, { onSuccess: () => void page.refetch() })}
            >
              确认接手
            </Button>
          )}
        </div>
      </div>
      {handover.note !== null && <Notice tone="calm">{handover.note}</Notice>}
      {confirm.isError && <Failure error={confirm.error} />}
      <div className="sheet table-wrap">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">姓名</th>
              <th scope="col">期满</th>
              <th scope="col">正在办</th>
              <th scope="col">已逾期</th>
              <th scope="col">两周内到期</th>
            </tr>
          </thead>
          <tbody>
            {people.map((one) => (
              <tr key={one.caseId}>
                <th scope="row">
                  <Link href={paths.case(one.caseId)}>{one.name}</Link>
                  <br />
                  <small className="faint">
                    {measureNames[one.measure]}
                    {one.level !== null && ` · ${one.level}`}
                  </small>
                </th>
                <td className="nowrap">{one.termEnds}</td>
                <td>{one.running.join('；') || '—'}</td>
                <td>{one.late.join('；') || '—'}</td>
                <td>{one.soon.join('；') || '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="office__signs">
        <span>交出人（签名）：</span>
        <span>接手人（签名）：</span>
        <span>日期：</span>
      </p>
    </div>
  );
}
