import { useSearchParams } from 'wouter';

import { useAssessmentsQuery } from '../../api/assessments.ts';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Pager } from '../../kit/Pager.tsx';
import { Tabs } from '../../kit/Tabs.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { paths } from '../../paths.ts';
import { receivesPackages, supervises } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { MattersTable } from '../matters/MattersTable.tsx';
import NowherePage from '../nowhere/NowherePage.tsx';
import { SentCopies } from './SentCopies.tsx';

import '../cases/CasesPage.css';
import '../matter/MatterPage.css';

/** 调查评估: what this desk works on; a procuratorate reads what it was sent. */
export default function AssessmentsPage() {
  useTitle('调查评估');
  const session = useSession();
  if (supervises(session)) return <WorkedOn />;
  return session.body.kind === 'procuratorate' ? <SentCopies /> : <NowherePage />;
}

const views = [
  { name: 'mine', words: '等本单位办', query: 'waiting=mine' },
  { name: 'running', words: '在办', query: 'running=true' },
  { name: 'all', words: '全部', query: '' },
] as const;

function WorkedOn() {
  const session = useSession();
  const [query, setQuery] = useSearchParams();
  const view = views.find(({ name }) => name === query.get('view')) ?? views[1];
  const page = Number(query.get('page') ?? '1') || 1;
  const found = useAssessmentsQuery(`${view.query}&page=${page}`, true);
  const addressOf = (name: string) => `${paths.assessments}?view=${name}`;
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>调查评估</h1>
          <p>被调查人不是社区矫正对象。调查人、对象、过程和结论都不得向本人及其亲属、代理人透露。</p>
        </div>
        <div className="page__acts">
          {receivesPackages(session) && (
            <ButtonLink href={paths.newAssessment} look="primary">
              登记委托
            </ButtonLink>
          )}
        </div>
      </div>
      <div className="matter-tabs">
        <Tabs
          label="调查评估"
          tabs={views.map(({ name, words }) => ({
            href: addressOf(name),
            words,
            current: name === view.name,
            count: name === view.name ? found.data?.total : undefined,
          }))}
        />
      </div>
      <div className="sheet">
        {found.isPending && <Loading lines={8} />}
        {found.isError && <Failure error={found.error} onRetry={() => void found.refetch()} />}
        {found.data?.rows.length === 0 && (
          <Empty title="没有这样的调查评估">
            收到委托函的，由县级机构登记；交给司法所调查的，会出现在司法所这里。
          </Empty>
        )}
        {found.data !== undefined && found.data.rows.length > 0 && (
          <>
            <MattersTable rows={found.data.rows} waiting={found.isPlaceholderData} withCase={false} />
            <Pager
              page={page}
              size={found.data.size}
              total={found.data.total}
              shown={found.data.rows.length}
              onPage={(next) =>
                setQuery(new URLSearchParams({ view: view.name, page: String(next) }), { replace: true })
              }
            />
          </>
        )}
      </div>
    </div>
  );
}
