import { useSearchParams } from 'wouter';

import { useOutgoingQuery } from '../../api/messages.ts';
import { Button } from '../../kit/Button.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Pager } from '../../kit/Pager.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { FilterChip } from '../cases/FilterChip.tsx';
import { channelWords, stateWords } from '../messages/messageWords.ts';
import { OutboxTable } from './OutboxTable.tsx';

import '../cases/CasesPage.css';

/** 发件箱: what went out or lies here, to which body, through what, and what the gateway answered. */
export default function OutboxPage() {
  useTitle('发件箱');
  const [query, setQuery] = useSearchParams();
  const page = Number(query.get('page') ?? '1') || 1;
  const filters = { state: query.get('state') ?? '', channel: query.get('channel') ?? '' };
  const outgoing = useOutgoingQuery(queryOf({ ...filters, page }));
  const show = (change: Partial<Filters>) =>
    setQuery(queryOf({ ...filters, page: 1, ...change }), { replace: true });
  const list = outgoing.data;
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>发件箱</h1>
          <p>本单位和所辖单位的消息，发到哪里、结果怎样。没有接网关的留存在这里，可以打印后人工告知。</p>
        </div>
        <Button icon="print" onClick={() => window.print()}>
          打印
        </Button>
      </div>
      <div className="sheet">
        <div className="filter no-print" role="group" aria-label="筛选">
          <FilterChip
            label="状态"
            value={filters.state}
            choices={[
              { value: '', words: '全部状态' },
              ...Object.entries(stateWords).map(([value, { words }]) => ({ value, words })),
            ]}
            onChoose={(state) => show({ state })}
          />
          <FilterChip
            label="通道"
            value={filters.channel}
            choices={[
              { value: '', words: '全部通道' },
              ...Object.entries(channelWords).map(([value, words]) => ({ value, words })),
            ]}
            onChoose={(channel) => show({ channel })}
          />
          {list !== undefined && (
            <span className="faint" role="status">
              {list.total} 条
            </span>
          )}
        </div>
        {outgoing.isPending && <Loading lines={8} />}
        {outgoing.isError && <Failure error={outgoing.error} onRetry={() => void outgoing.refetch()} />}
        {list?.rows.length === 0 && <Empty title="没有这样的消息" />}
        {list !== undefined && list.rows.length > 0 && (
          <>
            <OutboxTable rows={list.rows} />
            <Pager
              page={page}
              size={list.size}
              total={list.total}
              shown={list.rows.length}
              onPage={(next) => show({ page: next })}
            />
          </>
        )}
      </div>
    </div>
  );
}

interface Filters {
  state: string;
  channel: string;
  page: number;
}

function queryOf(filters: Filters): string {
  const given = Object.entries(filters).filter(([, value]) => value !== '' && value !== 1);
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
}
