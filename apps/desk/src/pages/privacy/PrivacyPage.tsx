import { privacyForms, privacyRecordNames, type PrivacyRecordKind } from '@guitu/law';
import { useState } from 'react';

import { usePrivacyRegister, useWithdrawPrivacyRecord, useWritePrivacyRecord } from '../../api/privacy.ts';
import type { PrivacyRecordRow } from '../../api/types.ts';
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

import '../cases/CasesPage.css';

const kinds = Object.keys(privacyRecordNames) as PrivacyRecordKind[];

/** 个人信息保护台账: what was assessed, entrusted and lost, where it is stored, and what of it is still owed. */
export default function PrivacyPage() {
  useTitle('个人信息保护');
  const register = usePrivacyRegister();
  const write = useWritePrivacyRecord();
  const withdraw = useWithdrawPrivacyRecord();
  const [writing, setWriting] = useState<{ kind: PrivacyRecordKind; record?: PrivacyRecordRow }>();
  const [withdrawing, setWithdrawing] = useState<PrivacyRecordRow>();
  const { today } = useNow();
  const page = register.data;
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>个人信息保护</h1>
          <p>影响评估、委托处理、泄露事件和境内存储的台账；还缺什么，写在每一项旁边。</p>
        </div>
      </div>
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
          {kinds.map((kind) => (
            <Button key={kind} small icon="plus" onClick={() => setWriting({ kind })}>
              {privacyRecordNames[kind]}
            </Button>
          ))}
        </div>
      ) : (
        <FieldContext value={{ today, matters: [] }}>
          <RegisterForm
            key={writing.record?.id ?? writing.kind}
            form={privacyForms[writing.kind]}
            name={privacyRecordNames[writing.kind]}
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
        {page?.records.length === 0 && <Empty title="台账里还没有内容">从上面选一类开始登记。</Empty>}
        {page !== undefined && page.records.length > 0 && (
          <RegisterTable
            title="个人信息保护台账"
            nameOf={(kind) => privacyRecordNames[kind]}
            formOf={(kind) => privacyForms[kind]}
            records={page.records}
            onCorrect={(record) => setWriting({ kind: record.kind, record })}
            onWithdraw={setWithdrawing}
          />
        )}
      </div>
      {withdrawing !== undefined && (
        <WithdrawDialog
          name={privacyRecordNames[withdrawing.kind]}
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
