import { privacyRecordNames, type PrivacyRecordKind } from '@guitu/law';
import { useState } from 'react';

import { usePrivacyRegister } from '../../api/privacy.ts';
import type { PrivacyRecordRow } from '../../api/types.ts';
import { FieldContext } from '../../fields/FieldContext.ts';
import { Button } from '../../kit/Button.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { useNow } from '../../session/useNow.ts';
import { RecordForm } from './RecordForm.tsx';
import { RecordsTable } from './RecordsTable.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

import '../cases/CasesPage.css';
import './Privacy.css';

const kinds = Object.keys(privacyRecordNames) as PrivacyRecordKind[];

/** 个人信息保护台账: what was assessed, entrusted and lost, where it is stored, and what of it is still owed. */
export default function PrivacyPage() {
  useTitle('个人信息保护');
  const register = usePrivacyRegister();
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
          <RecordForm
            key={writing.record?.id ?? writing.kind}
            kind={writing.kind}
            record={writing.record}
            onDone={() => setWriting(undefined)}
          />
        </FieldContext>
      )}
      <div className="sheet">
        {register.isPending && <Loading lines={6} />}
        {register.isError && <Failure error={register.error} onRetry={() => void register.refetch()} />}
        {page?.records.length === 0 && <Empty title="台账里还没有内容">从上面选一类开始登记。</Empty>}
        {page !== undefined && page.records.length > 0 && (
          <RecordsTable
            records={page.records}
            onCorrect={(record) => setWriting({ kind: record.kind, record })}
            onWithdraw={setWithdrawing}
          />
        )}
      </div>
      {withdrawing !== undefined && (
        <WithdrawDialog record={withdrawing} onClose={() => setWithdrawing(undefined)} />
      )}
    </div>
  );
}
