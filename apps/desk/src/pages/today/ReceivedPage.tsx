import { useSearchParams } from 'wouter';

import { useReceivedQuery } from '../../api/received.ts';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Pager } from '../../kit/Pager.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useNow } from '../../session/useNow.ts';
import { fullMoment, momentWords } from '../../words/days.ts';

import '../../kit/Table.css';
import '../cases/CasesPage.css';

/** The first page of courts, police and prisons: what they were sent, each with its paper. They read no files. */
export function ReceivedPage() {
  const { body } = useSession();
  const { today } = useNow();
  useTitle('收到的文书');
  const [query, setQuery] = useSearchParams();
  const page = Number(query.get('page') ?? '1') || 1;
  const received = useReceivedQuery(page);
  const list = received.data;
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>收到的文书</h1>
          <p>
            社区矫正机构送给{body.name}
            的。这里不看案件；决定材料按材料包交县级社区矫正机构，要查询的，请与持案的机构联系。
          </p>
        </div>
      </div>
      <div className="sheet">
        {received.isPending && <Loading lines={8} />}
        {received.isError && <Failure error={received.error} onRetry={() => void received.refetch()} />}
        {list?.rows.length === 0 && <Empty title="还没有收到文书">送给本单位的，列在这里，新的在前。</Empty>}
        {list !== undefined && list.rows.length > 0 && (
          <>
            <div className="table-wrap">
              <table className="table table--cards">
                <caption className="visually-hidden">收到的文书，{list.total} 份</caption>
                <thead>
                  <tr>
                    <th scope="col">事由</th>
                    <th scope="col">送到</th>
                    <th scope="col">文书</th>
                  </tr>
                </thead>
                <tbody>
                  {list.rows.map(({ id, subject, at, paperId }) => (
                    <tr key={id}>
                      <th scope="row">{subject}</th>
                      <td className="nowrap" title={fullMoment(at)}>
                        {momentWords(at, today)}
                      </td>
                      <td>
                        {paperId === null ? (
                          <span className="faint">没有附文书</span>
                        ) : (
                          <ButtonLink small apart href={`/api/papers/${paperId}/file.pdf`} icon="papers">
                            打开<span className="visually-hidden">：{subject}</span>
                          </ButtonLink>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <Pager
              page={page}
              size={list.size}
              total={list.total}
              shown={list.rows.length}
              onPage={(next) => setQuery({ page: String(next) }, { replace: true })}
            />
          </>
        )}
      </div>
    </div>
  );
}
