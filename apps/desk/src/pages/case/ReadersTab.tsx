import { useReadersQuery } from '../../api/cases.ts';
import type { Readers } from '../../api/types.ts';
import { Button } from '../../kit/Button.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { paths } from '../../paths.ts';
import { mayAct } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useNow } from '../../session/useNow.ts';
import { fullMoment, momentWords } from '../../words/days.ts';
import { printFile } from '../paper/printFile.ts';

import '../../kit/Table.css';
import './ReadersTab.css';

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
    <>
      <ForThePerson caseId={caseId} />
      <Table readers={readers.data.readers} today={today} />
    </>
  );
}

/** The list as a paper for the person, and where it is entered that he asked for it and got it. */
function ForThePerson({ caseId }: { caseId: string }) {
  const session = useSession();
  return (
    <div className="readers__acts">
      <Button small icon="print" onClick={() => printFile(`/api/cases/${caseId}/readers.pdf`)}>
        打印查阅记录清单
      </Button>
      {mayAct(session) && (
        <ButtonLink small look="soft" href={paths.start(caseId, 'dataRequest')}>
          登记本人的查阅申请
        </ButtonLink>
      )}
      <span className="faint">本人、监护人要求看的，登记申请；交付以后在那件事项里登记办结。</span>
    </div>
  );
}

function Table({ readers, today }: { readers: Readers['readers']; today: string }) {
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
          {readers.map((reader, index) => (
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
