import { useState } from 'react';

import { useReceivedQuery } from '../../api/received.ts';
import type { ReceivedRow } from '../../api/types.ts';
import { Empty } from '../../kit/Empty.tsx';
import { PagedSheet } from '../../kit/PagedSheet.tsx';
import { usePageNumber } from '../../kit/usePageNumber.ts';
import { useTitle } from '../../kit/useTitle.ts';
import { useSession } from '../../session/SessionContext.ts';
import { AcknowledgeDialog } from './AcknowledgeDialog.tsx';
import { ReceivedLine } from './ReceivedLine.tsx';

import '../../kit/Table.css';
import '../cases/CasesPage.css';
import './ReceivedPage.css';

/** The first page of courts, police and prisons: what they were sent, each with its paper, and their receipts. They read no files. */
export function ReceivedPage() {
  const { body } = useSession();
  useTitle('收到的文书');
  const [page, turn] = usePageNumber();
  const received = useReceivedQuery(page);
  const [asked, setAsked] = useState<ReceivedRow>();
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>收到的文书</h1>
          <p>
            社区矫正机构送给{body.name}
            的。收到以后登记回执，送出的机构就看得到。这里不看案件；决定材料按材料包交县级社区矫正机构，要查询的，请与持案的机构联系。
          </p>
        </div>
      </div>
      <PagedSheet
        asked={received}
        page={page}
        onPage={turn}
        empty={<Empty title="还没有收到文书">送给本单位的，列在这里，新的在前。</Empty>}
      >
        {({ rows, total }) => (
          <div className="table-wrap">
            <table className="table table--cards received">
              <caption className="visually-hidden">收到的文书，{total} 份</caption>
              <thead>
                <tr>
                  <th scope="col">文书</th>
                  <th scope="col">关于</th>
                  <th scope="col">来自</th>
                  <th scope="col">送出</th>
                  <th scope="col">收到</th>
                  {hasTerm(rows) && <th scope="col">答复期限</th>}
                  <th scope="col">
                    <span className="visually-hidden">办理</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <ReceivedLine
                    key={row.id}
                    row={row}
                    withTerm={hasTerm(rows)}
                    onReceive={() => setAsked(row)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </PagedSheet>
      {asked && <AcknowledgeDialog row={asked} onClose={() => setAsked(undefined)} />}
    </div>
  );
}

function hasTerm(rows: readonly ReceivedRow[]): boolean {
  return rows.some(({ term }) => term !== null);
}
