import { useSearchParams } from 'wouter';

import { usePackagesQuery } from '../../api/packages.ts';
import { Empty } from '../../kit/Empty.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Pager } from '../../kit/Pager.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { receivesPackages } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { ArrivalTabs } from '../arrivals/ArrivalTabs.tsx';
import { FilterChip } from '../cases/FilterChip.tsx';
import { HandInBox } from './HandInBox.tsx';
import { PackagesTable } from './PackagesTable.tsx';
import { statusChoices } from './packageWords.ts';

import '../cases/CasesPage.css';
import './Packages.css';

/** What courts, prisons and the police have sent: the door at the top, what waits below it. */
export default function PackagesPage() {
  useTitle('来件');
  const session = useSession();
  const receives = receivesPackages(session);
  const [query, setQuery] = useSearchParams();
  const status = query.get('status') ?? 'open';
  const page = Number(query.get('page') ?? '1') || 1;
  const packages = usePackagesQuery(searchOf(status, page));
  const show = (next: { status: string; page: number }) => setQuery({ ...next, page: String(next.page) });
  return (
    <div className="page">
      <div className="page__head arrivals__head">
        <div className="page__title">
          <h1>来件</h1>
          <p>决定机关送来的材料包。先收下、再核对，材料缺了、晚了都照常接收。</p>
        </div>
      </div>
      <ArrivalTabs />
      {receives && <HandInBox />}
      <div className="sheet">
        <div className="filter" role="group" aria-label="筛选">
          <FilterChip
            label="状态"
            value={status}
            choices={statusChoices}
            onChoose={(value) => show({ status: value, page: 1 })}
          />
          {packages.data !== undefined && (
            <span className="faint" role="status">
              {packages.data.total} 件
            </span>
          )}
        </div>
        {packages.isPending && (
          <div className="filter">
            <Loading lines={6} />
          </div>
        )}
        {packages.isError && <Failure error={packages.error} onRetry={() => void packages.refetch()} />}
        {packages.data?.rows.length === 0 && <NoPackages open={status === 'open'} receives={receives} />}
        {packages.data !== undefined && packages.data.rows.length > 0 && (
          <>
            <PackagesTable packages={packages.data.rows} waiting={packages.isPlaceholderData} />
            <Pager
              page={page}
              size={packages.data.size}
              total={packages.data.total}
              shown={packages.data.rows.length}
              onPage={(next) => show({ status, page: next })}
            />
          </>
        )}
      </div>
    </div>
  );
}

function searchOf(status: string, page: number): string {
  return new URLSearchParams({ ...(status === 'all' ? {} : { status }), page: String(page) }).toString();
}

function NoPackages({ open, receives }: { open: boolean; receives: boolean }) {
  if (!receives) {
    return (
      <Empty title="这里没有材料包">材料包由县级社区矫正机构接收；分到本所的人，在“人员”和“办理”里。</Empty>
    );
  }
  return (
    <Empty title={open ? '没有等待处理的来件' : '没有这样的来件'}>
      {open && '收到材料包的，从上面放进来；只有纸质文书的，到“登记来人”里登记。'}
    </Empty>
  );
}
