import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';

import { Loading } from '../kit/Loading.tsx';
import { paths } from '../paths.ts';
import { readsCases } from '../session/permissions.ts';
import { useSession } from '../session/SessionContext.ts';

const TodayPage = lazy(() => import('../pages/today/TodayPage.tsx'));
const CasesPage = lazy(() => import('../pages/cases/CasesPage.tsx'));
const CasePage = lazy(() => import('../pages/case/CasePage.tsx'));
const NewArrivalPage = lazy(() => import('../pages/arrivals/NewArrivalPage.tsx'));
const PackagesPage = lazy(() => import('../pages/packages/PackagesPage.tsx'));
const PackagePage = lazy(() => import('../pages/packages/PackagePage.tsx'));
const WatchPage = lazy(() => import('../pages/watch/WatchPage.tsx'));
const StartPage = lazy(() => import('../pages/matter/StartPage.tsx'));
const RecordPage = lazy(() => import('../pages/record/RecordPage.tsx'));
const EntryPage = lazy(() => import('../pages/duties/EntryPage.tsx'));
const RoundPage = lazy(() => import('../pages/duties/RoundPage.tsx'));
const OfficePage = lazy(() => import('../pages/office/OfficePage.tsx'));
const HandoverPage = lazy(() => import('../pages/office/HandoverPage.tsx'));
const AccountsPage = lazy(() => import('../pages/accounts/AccountsPage.tsx'));
const AssessmentsPage = lazy(() => import('../pages/assessments/AssessmentsPage.tsx'));
const NewAssessmentPage = lazy(() => import('../pages/assessments/NewAssessmentPage.tsx'));
const MattersPage = lazy(() => import('../pages/matters/MattersPage.tsx'));
const MatterPage = lazy(() => import('../pages/matter/MatterPage.tsx'));
const PapersPage = lazy(() => import('../pages/papers/PapersPage.tsx'));
const PaperPage = lazy(() => import('../pages/paper/PaperPage.tsx'));
const ImportPage = lazy(() => import('../pages/import/ImportPage.tsx'));
const RulesPage = lazy(() => import('../pages/rules/RulesPage.tsx'));
const PublicityPage = lazy(() => import('../pages/publicity/PublicityPage.tsx'));
const MessagesPage = lazy(() => import('../pages/messages/MessagesPage.tsx'));
const OutboxPage = lazy(() => import('../pages/outbox/OutboxPage.tsx'));
const ParametersPage = lazy(() => import('../pages/parameters/ParametersPage.tsx'));
const PrivacyPage = lazy(() => import('../pages/privacy/PrivacyPage.tsx'));
const IndicatorsPage = lazy(() => import('../pages/indicators/IndicatorsPage.tsx'));
const OversightPage = lazy(() => import('../pages/oversight/OversightPage.tsx'));
const RootsPage = lazy(() => import('../pages/roots/RootsPage.tsx'));
const PasswordPage = lazy(() => import('../pages/password/PasswordPage.tsx'));
const NoCasesPage = lazy(() => import('../pages/today/NoCasesPage.tsx'));
const NowherePage = lazy(() => import('../pages/nowhere/NowherePage.tsx'));

/** Every page by its address; each is fetched when it is first opened. */
export function Routes() {
  const reads = readsCases(useSession());
  return (
    <Suspense fallback={<Loading lines={6} words="正在打开" />}>
      <Switch>
        <Route path="/">{() => (reads ? <TodayPage /> : <NoCasesPage />)}</Route>
        <Route path="/cases">{() => <CasesPage />}</Route>
        <Route path="/cases/:id/start/:procedure">
          {({ id, procedure }) => <StartPage key={`${id} ${procedure}`} caseId={id} procedure={procedure} />}
        </Route>
        <Route path="/cases/:id/record/:procedure">
          {({ id, procedure }) => <RecordPage key={`${id} ${procedure}`} caseId={id} procedure={procedure} />}
        </Route>
        <Route path="/cases/:id/entries/new">{({ id }) => <EntryPage key={id} caseId={id} />}</Route>
        <Route path="/round">{() => <RoundPage />}</Route>
        <Route path="/cases/:id/:tab?">{({ id, tab }) => <CasePage key={id} caseId={id} tab={tab} />}</Route>
        <Route path="/arrivals">{() => <Redirect to={paths.watch} replace />}</Route>
        <Route path="/arrivals/new">{() => <NewArrivalPage />}</Route>
        <Route path="/arrivals/packages">{() => <PackagesPage />}</Route>
        <Route path="/arrivals/packages/:id">{({ id }) => <PackagePage key={id} packageId={id} />}</Route>
        <Route path="/arrivals/watch">{() => <WatchPage />}</Route>
        <Route path="/assessments">{() => <AssessmentsPage />}</Route>
        <Route path="/assessments/new">{() => <NewAssessmentPage />}</Route>
        <Route path="/publicity">{() => <PublicityPage />}</Route>
        <Route path="/matters">{() => <MattersPage />}</Route>
        <Route path="/matters/:id/:tab?">
          {({ id, tab }) => <MatterPage key={id} matterId={id} tab={tab} />}
        </Route>
        <Route path="/papers">{() => <PapersPage />}</Route>
        <Route path="/papers/:id">{({ id }) => <PaperPage key={id} paperId={id} />}</Route>
        <Route path="/office">{() => <OfficePage />}</Route>
        <Route path="/office/handovers/:id">{({ id }) => <HandoverPage key={id} id={id} />}</Route>
        <Route path="/imports/:id?">{({ id }) => <ImportPage runId={id} />}</Route>
        <Route path="/messages">{() => <MessagesPage />}</Route>
        <Route path="/accounts">{() => <AccountsPage />}</Route>
        <Route path="/parameters">{() => <ParametersPage />}</Route>
        <Route path="/privacy">{() => <PrivacyPage />}</Route>
        <Route path="/statistics">{() => <IndicatorsPage />}</Route>
        <Route path="/statistics/oversight">{() => <OversightPage />}</Route>
        <Route path="/statistics/roots">{() => <RootsPage />}</Route>
        <Route path="/outbox">{() => <OutboxPage />}</Route>
        <Route path="/rules">{() => <RulesPage />}</Route>
        <Route path="/password">{() => <PasswordPage />}</Route>
        <Route>{() => <NowherePage />}</Route>
      </Switch>
    </Suspense>
  );
}
