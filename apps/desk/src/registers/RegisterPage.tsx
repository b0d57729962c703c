import type { Form } from '@guitu/law';
import type { ReactNode } from 'react';
import { useState } from 'react';

import type { RegisterPath } from '../api/registers.ts';
import { useRegister, useWithdrawRecord, useWriteRecord } from '../api/registers.ts';
import { FieldContext } from '../fields/FieldContext.ts';
import { Button } from '../kit/Button.tsx';
import { Empty } from '../kit/Empty.tsx';
import { Failure } from '../kit/Failure.tsx';
import { Loading } from '../kit/Loading.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useTitle } from '../kit/useTitle.ts';
import { useNow } from '../session/useNow.ts';
import { RegisterForm } from './RegisterForm.tsx';
import type { RegisterRow } from './registerRow.ts';
import { RegisterTable } from './RegisterTable.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

import '../pages/cases/CasesPage.css';

/** What the server says of a register. */
export interface ShownRegister<Row extends RegisterRow> {
  readonly records: readonly Row[];
  readonly notices: readonly {
    readonly code: string;
    readonly text: string;
    readonly articles: readonly { readonly label: string }[];
  }[];
}

interface RegisterPageProps<Kind extends string, Page> {
  path: RegisterPath;
  title: string;
  /** What its table is called, where that says more than the title. */
  tableTitle?: string;
  /** What is kept in it. */
  about: string;
  names: Readonly<Record<Kind, string>>;
  forms: Readonly<Record<Kind, Form>>;
  /** What may be entered. */
  kindsOf: (page: Page) => readonly Kind[];
  /** What is said while nothing stands in it. */
  empty: string;
  /** What stands between the head and the notices. */
  children?: ReactNode;
}

/** A register a body keeps about its own work: what is owed, what may be entered, and the entries. */
export function RegisterPage<
  Kind extends string,
  Row extends RegisterRow<Kind>,
  Page extends ShownRegister<Row>,
>(props: RegisterPageProps<Kind, Page>) {
  const { path, title, tableTitle = title, about, names, forms, kindsOf, empty, children } = props;
  useTitle(title);
  const register = useRegister<Page>(path);
  const write = useWriteRecord(path);
  const withdraw = useWithdrawRecord(path);
  const [writing, setWriting] = useState<{ kind: Kind; record?: Row }>();
  const [withdrawing, setWithdrawing] = useState<Row>();
  const { today } = useNow();
  const page = register.data;
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>{title}</h1>
          <p>{about}</p>
        </div>
      </div>
      {children}
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
          {page !== undefined &&
            kindsOf(page).map((kind) => (
              <Button key={kind} small icon="plus" onClick={() => setWriting({ kind })}>
                {names[kind]}
              </Button>
            ))}
        </div>
      ) : (
        <FieldContext value={{ today, matters: [] }}>
          <RegisterForm
            key={writing.record?.id ?? writing.kind}
            form={forms[writing.kind]}
            name={names[writing.kind]}
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
        {page?.records.length === 0 && <Empty title="台账里还没有内容">{empty}</Empty>}
        {page !== undefined && page.records.length > 0 && (
          <RegisterTable
            title={tableTitle}
            nameOf={(kind) => names[kind]}
            formOf={(kind) => forms[kind]}
            records={page.records}
            onCorrect={(record) => setWriting({ kind: record.kind, record })}
            onWithdraw={setWithdrawing}
          />
        )}
      </div>
      {withdrawing !== undefined && (
        <WithdrawDialog
          name={names[withdrawing.kind]}
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
