import { usePapersQuery } from '../../api/papers.ts';
import { Empty } from '../../kit/Empty.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PapersTable } from '../papers/PapersTable.tsx';

export function PapersTab({ caseId }: { caseId: string }) {
  const papers = usePapersQuery(`caseId=${caseId}&size=200`);
  if (papers.isPending) return <Loading />;
  if (papers.isError) return <Failure error={papers.error} onRetry={() => void papers.refetch()} />;
  return (
    <div className="sheet">
      {papers.data.rows.length === 0 ? (
        <Empty title="还没有文书">作出决定、记载返回时，文书会自动编号生成，出现在这里。</Empty>
      ) : (
        <PapersTable papers={papers.data.rows} withPerson={false} />
      )}
    </div>
  );
}
