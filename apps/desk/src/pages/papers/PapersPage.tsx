import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

import { usePapersQuery } from '../../api/papers.ts';
import { Empty } from '../../kit/Empty.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Pager } from '../../kit/Pager.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { FilterChip } from '../cases/FilterChip.tsx';
import { SearchField } from '../cases/SearchField.tsx';
import { paperQuery, type PaperFilters } from './paperQuery.ts';
import { PapersTable } from './PapersTable.tsx';
import { paperStatusWords } from './paperTone.ts';

import '../cases/CasesPage.css';

/** Every paper that was issued here, newest first. One paper alone is found with the search box above. */
export default function PapersPage() {
  useTitle('文书');
  const [query, setQuery] = useSearchParams();
  const page = Number(query.get('page') ?? '1') || 1;
  const status = query.get('status') ?? '';
  const search = query.get('search') ?? '';
  const papers = usePapersQuery(paperQuery({ status, search, page }));
  const show = useCallback(
    (change: Partial<PaperFilters>) =>
      setQuery(paperQuery({ status, search, page: 1, ...change }), { replace: true }),
    [setQuery, status, search],
  );
  const find = useCallback((words: string) => show({ search: words }), [show]);
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>文书</h1>
          <p>办理时自动编号生成，发出以后不改。</p>
        </div>
      </div>
      <div className="sheet">
        <div className="filter" role="group" aria-label="筛选">
          <SearchField label="在文书中查找" placeholder="文号、名称、姓名" value={search} onChange={find} />
          <FilterChip
            label="状态"
            value={status}
            choices={[
              { value: '', words: '全部状态' },
              ...Object.entries(paperStatusWords).map(([value, words]) => ({ value, words })),
            ]}
            onChoose={(value) => show({ status: value })}
          />
          {papers.data !== undefined && (
            <span className="faint" role="status">
              {papers.data.total} 份
            </span>
          )}
        </div>
        {papers.isPending && (
          <div className="filter">
            <Loading lines={8} />
          </div>
        )}
        {papers.isError && <Failure error={papers.error} onRetry={() => void papers.refetch()} />}
        {papers.data?.rows.length === 0 && (
          <Empty title="没有这样的文书">作出决定、登记返回时，文书会自动生成，出现在这里。</Empty>
        )}
        {papers.data !== undefined && papers.data.rows.length > 0 && (
          <>
            <PapersTable papers={papers.data.rows} withPerson waiting={papers.isPlaceholderData} />
            <Pager
              page={page}
              size={papers.data.size}
              total={papers.data.total}
              shown={papers.data.rows.length}
              onPage={(next) => show({ page: next })}
            />
          </>
        )}
      </div>
    </div>
  );
}
