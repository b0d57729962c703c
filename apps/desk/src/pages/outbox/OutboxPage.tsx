import { useSearchParams } from 'wouter';

import { useOutgoingQuery } from '../../api/messages.ts';
import { Button } from '../../kit/Button.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { PagedSheet } from '../../kit/PagedSheet.tsx';
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
      <PagedSheet
        asked={outgoing}
        page={page}
        onPage={(next) => show({ page: next })}
        empty={<Empty title="没有这样的消息" />}
        above={
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
            {outgoing.data !== undefined && (
              <span className="faint" role="status">
                {outgoing.data.total} 条
              </span>
            )}
          </div>
        }
      >
        {({ rows }) => <OutboxTable rows={rows} />}
      </PagedSheet>
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
