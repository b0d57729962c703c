import { useState } from 'react';

import { useResumeQuery } from '../../../api/register.ts';
import { Button } from '../../../kit/Button.tsx';
import { Empty } from '../../../kit/Empty.tsx';
import { Failure } from '../../../kit/Failure.tsx';
import { Loading } from '../../../kit/Loading.tsx';
import { mayAct } from '../../../session/permissions.ts';
import { useSession } from '../../../session/SessionContext.ts';
import { ResumeForm } from './ResumeForm.tsx';

import '../../../kit/Table.css';
import './Resume.css';

/** Where the person was from when until when. */
export function ResumeTab({ caseId }: { caseId: string }) {
  const resume = useResumeQuery(caseId);
  const acts = mayAct(useSession());
  const [open, setOpen] = useState(false);
  if (resume.isPending) return <Loading lines={5} />;
  if (resume.isError) return <Failure error={resume.error} onRetry={() => void resume.refetch()} />;
  const { entries } = resume.data;
  const editable = acts && resume.data.editable;
  if (open) return <ResumeForm caseId={caseId} entries={entries} onDone={() => setOpen(false)} />;
  if (entries.length === 0) {
    return (
      <div className="sheet">
        <Empty
          title="还没有登记简历"
          more={
            editable && (
              <Button look="primary" icon="plus" onClick={() => setOpen(true)}>
                登记简历
              </Button>
            )
          }
        >
          上学、务工、务农、服役的起止和地方，评估和制定矫正方案时用得上。
        </Empty>
      </div>
    );
  }
  return (
    <div className="sheet">
      <div className="part__head resume__head">
        <h2>简历</h2>
        {editable && (
          <Button small icon="pen" onClick={() => setOpen(true)}>
            补充、更正
          </Button>
        )}
      </div>
      <div className="table-wrap">
        <table className="table table--cards">
          <caption className="visually-hidden">简历</caption>
          <thead>
            <tr>
              <th scope="col">起</th>
              <th scope="col">止</th>
              <th scope="col">在哪里</th>
              <th scope="col">做什么</th>
              <th scope="col">备注</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, index) => (
              <tr key={index}>
                <td className="nowrap">{entry.from ?? '—'}</td>
                <td className="nowrap">{entry.until ?? '至今'}</td>
                <td>{entry.organisation}</td>
                <td>{entry.position}</td>
                <td>{entry.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
