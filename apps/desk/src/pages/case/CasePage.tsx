import { useCaseQuery } from '../../api/cases.ts';
import type { CasePage as CaseData } from '../../api/types.ts';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { StickyAside } from '../../kit/StickyAside.tsx';
import { Tabs } from '../../kit/Tabs.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { paths } from '../../paths.ts';
import { CaseHeader } from './CaseHeader.tsx';
import { DossierTab } from './dossier/DossierTab.tsx';
import { DutiesTab } from './duties/DutiesTab.tsx';
import { MattersTab } from './MattersTab.tsx';
import { WentInto } from './merge/WentInto.tsx';
import { OverviewTab } from './OverviewTab.tsx';
import { PapersTab } from './PapersTab.tsx';
import { ReadersTab } from './ReadersTab.tsx';
import { RegisterTab } from './register/RegisterTab.tsx';
import { RelationsTab } from './relations/RelationsTab.tsx';
import { ResumeTab } from './resume/ResumeTab.tsx';
import { RightNow } from './RightNow.tsx';
import { Startable } from './Startable.tsx';
import { TimelineTab } from './TimelineTab.tsx';

import './CasePage.css';

/** A person: who, how long, what runs, what the law says now, and everything that has happened. */
export default function CasePage({ caseId, tab }: { caseId: string; tab: string | undefined }) {
  const page = useCaseQuery(caseId);
  useTitle(page.data?.case.name ?? '人员');
  if (page.isPending) return <Loading lines={8} />;
  if (page.isError) return <Failure error={page.error} onRetry={() => void page.refetch()} />;
  const { data } = page;
  const tabs = [
    { href: paths.case(caseId), words: '总览', current: tab === undefined },
    { href: paths.caseTimeline(caseId), words: '时间线', current: tab === 'timeline' },
    {
      href: paths.caseMatters(caseId),
      words: '办理',
      count: data.matters.length || undefined,
      current: tab === 'matters',
    },
    { href: paths.caseDuties(caseId), words: '报告与走访', current: tab === 'duties' },
    { href: paths.casePapers(caseId), words: '文书', current: tab === 'papers' },
    { href: paths.caseRegister(caseId), words: '登记信息', current: tab === 'register' },
    { href: paths.caseRelations(caseId), words: '亲属和监护人、保证人', current: tab === 'relations' },
    { href: paths.caseResume(caseId), words: '简历', current: tab === 'resume' },
    { href: paths.caseDossier(caseId), words: '档案', current: tab === 'dossier' },
    { href: paths.caseReaders(caseId), words: '查阅记录', current: tab === 'readers' },
  ];
  return (
    <div className={tab === undefined ? 'page case' : 'page case case--tab'}>
      <div className="case__body">
        <WentInto caseId={caseId} />
        <CaseHeader page={data} />
        <Tabs label={`${data.case.name}的档案`} tabs={tabs} />
        <CaseTab page={data} tab={tab} />
      </div>
      <StickyAside className="case__side" label="此刻">
        <RightNow caseId={caseId} findings={data.findings} />
        <Startable page={data} />
      </StickyAside>
    </div>
  );
}

function CaseTab({ page, tab }: { page: CaseData; tab: string | undefined }) {
  switch (tab) {
    case 'timeline':
      return <TimelineTab caseId={page.case.id} />;
    case 'matters':
      return <MattersTab matters={page.matters} />;
    case 'duties':
      return <DutiesTab page={page} />;
    case 'papers':
      return <PapersTab caseId={page.case.id} />;
    case 'register':
      return <RegisterTab caseId={page.case.id} />;
    case 'relations':
      return <RelationsTab caseId={page.case.id} />;
    case 'resume':
      return <ResumeTab caseId={page.case.id} />;
    case 'dossier':
      return <DossierTab caseId={page.case.id} />;
    case 'readers':
      return <ReadersTab caseId={page.case.id} />;
    default:
      return <OverviewTab page={page} />;
  }
}
