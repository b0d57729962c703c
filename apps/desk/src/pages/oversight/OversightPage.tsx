import { oversightForms, oversightRecordNames, type OversightRecordKind } from '@guitu/law';
import { useState } from 'react';

import {
  useOversightRegister,
  useWithdrawOversightRecord,
  useWriteOversightRecord,
} from '../../api/oversight.ts';
import type { OversightRecordRow } from '../../api/types.ts';
import { FieldContext } from '../../fields/FieldContext.ts';
import { Button } from '../../kit/Button.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { RegisterForm } from '../../registers/RegisterForm.tsx';
import { RegisterTable } from '../../registers/RegisterTable.tsx';
import { WithdrawDialog } from '../../registers/WithdrawDialog.tsx';
import { useNow } from '../../session/useNow.ts';
import { StatisticsTabs } from '../indicators/StatisticsTabs.tsx';

import '../cases/CasesPage.css';

/** 监督核对台账: opinions about a body and the replies, checking with others, self-checks, what was shared and handed over. */
export default function OversightPage() {
  useTitle('监督核对台账');
  const register = useOversightRegister();
  const write = useWriteOversightRecord();
  const withdraw = useWithdrawOversightRecord();
  const [writing, setWriting] = useState<{ kind: OversightRecordKind; record?: OversightRecordRow }>();
  const [withdrawing, setWithdrawing] = useState<OversightRecordRow>();
  const { today } = useNow();
  const page = register.data;
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>监督核对台账</h1>
          <p>
            对单位的监督意见和回复，数据核对、自查、信息共享、线索移送。对某个人办案的意见，在那个人的事项里提出。
          </p>
        </div>
      </div>
      <StatisticsTabs />
      {page?.notices.map((notice) => (
        <Notice tone="near" key={notice.code}>
          <p>
            {notice.text}
            <span className="faint">{notice.articles.map(({ label }) => label).join('、')}</span>
          </p>
        </Notice>
      ))}
      {writing === undefined ? (
        <div className="filter" role="group" aria-label="登记">
          {page?.kinds.map((kind) => (
            <Button key={kind} small icon="plus" onClick={() => setWriting({ kind })}>
              {oversightRecordNames[kind]}
            </Button>
          ))}
        </div>
      ) : (
        <FieldContext value={{ today, matters: [] }}>
          <RegisterForm
            key={writing.record?.id ?? writing.kind}
            form={oversightForms[writing.kind]}
            name={oversightRecordNames[writing.kind]}
            former={writing.record?.values}
            waiting={write.isPending}
            onSend={(values, idempotencyKey) =>
              write.mutateAsync({ id: writing.record?.id, kind: writing.kind, values, idempotencyKey })
            }
            onDone={() => setWriting(undefined)}
          />
        </FieldContext>
      )}
      <div className="sheet">
        {register.isPending && <Loading lines={6} />}
        {register.isError && <Failure error={register.error} onRetry={() => void register.refetch()} />}
        {page?.records.length === 0 && <Empty title="台账里还没有内容">登记了以后列在这里，新的在前。</Empty>}
        {page !== undefined && page.records.length > 0 && (
          <RegisterTable
            title="监督核对台账"
            nameOf={(kind) => oversightRecordNames[kind]}
            formOf={(kind) => oversightForms[kind]}
            records={page.records}
            onCorrect={(record) => setWriting({ kind: record.kind, record })}
            onWithdraw={setWithdrawing}
          />
        )}
      </div>
      {withdrawing !== undefined && (
        <WithdrawDialog
          name={oversightRecordNames[withdrawing.kind]}
          waiting={withdraw.isPending}
          failure={withdraw.error}
          onSend={(reason, idempotencyKey) =>
            withdraw.mutate(
              { id: withdrawing.id, reason, idempotencyKey },
              { onSuccess: () => setWithdrawing(undefined) },
            )
          }
          onClose={() => setWithdrawing(undefined)}
        />
      )}
    </div>
  );
}
