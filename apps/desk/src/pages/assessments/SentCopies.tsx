import { Link } from 'wouter';

import { useAssessmentCopiesQuery } from '../../api/assessments.ts';
import { Empty } from '../../kit/Empty.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { paths } from '../../paths.ts';
import { useNow } from '../../session/useNow.ts';
import { momentWords } from '../../words/days.ts';

import '../../kit/Table.css';

/** What a procuratorate was told and sent of assessments: that an errand came, and the opinion. The files are not its to open. */
export function SentCopies() {
  const { today } = useNow();
  const copies = useAssessmentCopiesQuery(true);
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>调查评估</h1>
          <p>县级社区矫正机构收到委托的告知和抄送的评估意见。</p>
        </div>
      </div>
      <div className="sheet">
        {copies.isPending && <Loading lines={6} />}
        {copies.isError && <Failure error={copies.error} onRetry={() => void copies.refetch()} />}
        {copies.data?.rows.length === 0 && (
          <Empty title="还没有收到">收到委托的告知和评估意见会列在这里。</Empty>
        )}
        {copies.data !== undefined && copies.data.rows.length > 0 && (
          <div className="table-wrap">
            <table className="table table--cards">
              <caption className="visually-hidden">收到的告知和抄送</caption>
              <thead>
                <tr>
                  <th scope="col">事由</th>
                  <th scope="col">送到</th>
                </tr>
              </thead>
              <tbody>
                {copies.data.rows.map((row) => (
                  <tr key={row.id}>
                    <th scope="row">
                      {row.paperId === null ? (
                        row.subject
                      ) : (
                        <Link href={paths.paper(row.paperId)}>{row.subject}</Link>
                      )}
                    </th>
                    <td className="nowrap">{momentWords(row.at, today)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
    </div>
  );
}
