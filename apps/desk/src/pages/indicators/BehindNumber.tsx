import { indicators, measureNames, type IndicatorKey } from '@guitu/law';
import { Link } from 'wouter';

import { useIndicatorCases, type AskedSpan } from '../../api/oversight.ts';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { paths } from '../../paths.ts';
import { longDay } from '../../words/days.ts';

import '../../kit/Table.css';

interface BehindNumberProps {
  span: AskedSpan;
  indicator: IndicatorKey;
  place: { code: number; name: string };
}

/** The very people who were counted. */
export function BehindNumber({ span, indicator, place }: BehindNumberProps) {
  const list = useIndicatorCases(span, indicator, place.code);
  const title = indicators.find(({ key }) => key === indicator)?.title ?? '';
  return (
    <section className="sheet indicators" aria-labelledby="behind">
      <h2 id="behind">
        {place.name}：{title}的名单
      </h2>
      {list.isPending && <Loading lines={4} />}
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data !== undefined && (
        <>
          <p className="faint">
            共 {list.data.total} 人
            {list.data.total > list.data.rows.length && `，列出前 ${list.data.rows.length} 人`}
          </p>
          <div className="table-wrap">
            <table className="table table--cards">
              <thead>
                <tr>
                  <th scope="col">姓名</th>
                  <th scope="col">类别</th>
                  <th scope="col">地方</th>
                  <th scope="col">接收</th>
                  <th scope="col">解除、终止</th>
                </tr>
              </thead>
              <tbody>
                {list.data.rows.map((row) => (
                  <tr key={row.caseId}>
                    <th scope="row">
                      <Link href={paths.case(row.caseId)}>{row.name}</Link>
                    </th>
                    <td>{row.measure === null ? '' : measureNames[row.measure]}</td>
                    <td>{row.place}</td>
                    <td className="nowrap">
                      {row.receivedOn === null ? '没有接收' : longDay(row.receivedOn)}
                    </td>
                    <td className="nowrap">{row.endedOn === null ? '' : longDay(row.endedOn)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
