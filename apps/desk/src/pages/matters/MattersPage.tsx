import { catalogue } from '@guitu/law';
import { useSearchParams } from 'wouter';

import { useMattersQuery } from '../../api/matters.ts';
import { useBodiesQuery } from '../../api/tables.ts';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Pager } from '../../kit/Pager.tsx';
import { Tabs } from '../../kit/Tabs.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { matterStatusWords } from '../../matter/statusWords.ts';
import { paths } from '../../paths.ts';
import { mayAct } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { FilterChip } from '../cases/FilterChip.tsx';
import { MattersTable } from './MattersTable.tsx';

import '../cases/CasesPage.css';
import '../matter/MatterPage.css';

/** Matters: what waits for this desk, or all of them. */
export default function MattersPage() {
  useTitle('办理');
  const session = useSession();
  const [query, setQuery] = useSearchParams();
  const all = query.get('waiting') === 'all';
  const page = Number(query.get('page') ?? '1') || 1;
  const asked = new URLSearchParams(query);
  asked.set('waiting', all ? 'all' : 'mine');
  asked.set('page', String(page));
  const matters = useMattersQuery(asked.toString());
  const counties = (useBodiesQuery().data ?? []).filter(
    ({ kind }) => kind === 'countyAgency' || kind === 'prefectureAgency',
  );
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(query);
    if (name !== 'page') next.delete('page');
    if (value === '') next.delete(name);
    else next.set(name, value);
    setQuery(next, { replace: true });
  };
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>办理</h1>
        </div>
        {mayAct(session) && <ButtonLink href={paths.publicity}>公示</ButtonLink>}
      </div>
      <div className="matter-tabs">
        <Tabs
          label="办理"
          tabs={[
            {
              href: paths.matters,
              words: '等本单位办',
              current: !all,
              count: all ? undefined : matters.data?.total,
            },
            {
              href: `${paths.matters}?waiting=all`,
              words: '全部',
              current: all,
              count: all ? matters.data?.total : undefined,
            },
          ]}
        />
      </div>
      <div className="sheet">
        <div className="filter" role="group" aria-label="筛选">
          <FilterChip
            label="事项"
            value={query.get('procedure') ?? ''}
            choices={[
              { value: '', words: '全部事项' },
              ...catalogue.newest
                .filter(({ file }) => file === undefined)
                .map((one) => ({ value: one.name, words: one.title })),
            ]}
            onChoose={(value) => set('procedure', value)}
          />
          <FilterChip
            label="进展"
            value={query.get('status') ?? ''}
            choices={[
              { value: '', words: '全部进展' },
              ...Object.entries(matterStatusWords).map(([value, words]) => ({ value, words })),
            ]}
            onChoose={(value) => set('status', value)}
          />
          <FilterChip
            label="时限"
            value={query.get('due') ?? ''}
            choices={[
              { value: '', words: '不限时限' },
              { value: 'late', words: '法定时限已过' },
              { value: 'week', words: '七日内到期' },
            ]}
            onChoose={(value) => set('due', value)}
          />
          {counties.length > 1 && (
            <FilterChip
              label="地方"
              value={query.get('place') ?? ''}
              choices={[
                { value: '', words: '全部地方' },
                ...counties.map(({ regionCode, name }) => ({ value: String(regionCode), words: name })),
              ]}
              onChoose={(value) => set('place', value)}
            />
          )}
        </div>
        {matters.isPending && (
          <div className="filter">
            <Loading lines={8} />
          </div>
        )}
        {matters.isError && <Failure error={matters.error} onRetry={() => void matters.refetch()} />}
        {matters.data?.rows.length === 0 && (
          <Empty title={all ? '没有这样的事项' : '没有等本单位办的事项'}>
            {all ? '换一个筛选条件再看。' : '有申请到了本单位这一步，就会出现在这里和今日里。'}
          </Empty>
        )}
        {matters.data !== undefined && matters.data.rows.length > 0 && (
          <>
            <MattersTable rows={matters.data.rows} waiting={matters.isPlaceholderData} />
            <Pager
              page={page}
              size={matters.data.size}
              total={matters.data.total}
              shown={matters.data.rows.length}
              onPage={(next) => set('page', next === 1 ? '' : String(next))}
            />
          </>
        )}
      </div>
    </div>
  );
}
