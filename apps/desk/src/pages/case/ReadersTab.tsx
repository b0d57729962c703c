import { useReadersQuery } from '../../api/cases.ts';
import { Empty } from '../../kit/Empty.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useNow } from '../../session/useNow.ts';
import { fullMoment, momentWords } from '../../words/days.ts';

import '../../kit/Table.css';

/** Who has read this file, when, and what of it. Reading leaves a trace like writing does. */
export function ReadersTab({ caseId }: { caseId: string }) {
  const { today } = useNow();
  const readers = useReadersQuery(caseId);
  if (readers.isPending) return <Loading />;
  if (readers.isError) return <Failure error={readers.error} onRetry={() => void readers.refetch()} />;
  if (readers.data.readers.length === 0) {
    return (
      <div className="sheet">
        <Empty title="还没有查阅记录">谁在什么时候看过这份档案，都会记在这里。</Empty>
      </div>
    );
  }
  return (
    <div className="sheet table-wrap">
      <table className="table table--cards">
        <caption className="visually-hidden">查阅记录</caption>
        <thead>
          <tr>
            <th scope="col">时间</th>
            <th scope="col">查阅人</th>
            <th scope="col">单位</th>
            <th scope="col">看了什么</th>
          </tr>
        </thead>
        <tbody>
          {readers.data.readers.map((reader, index) => (
            <tr key={`${reader.at} ${index}`}>
              <td title={fullMoment(reader.at)} className="nowrap">
                {momentWords(reader.at, today)}
              </td>
              <td className="nowrap">{reader.name}</td>
              <td>{reader.body}</td>
              <td>{reader.what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
