import { entryDefaults, entryKindNames, type EntryKind } from '@guitu/law';
import { Link, useLocation, useSearch } from 'wouter';

import { useCaseQuery } from '../../api/cases.ts';
import type { CasePage } from '../../api/types.ts';
import { FieldContext } from '../../fields/FieldContext.ts';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { paths } from '../../paths.ts';
import { supervises } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { useNow } from '../../session/useNow.ts';
import NowherePage from '../nowhere/NowherePage.tsx';
import { EntryDesk } from './EntryDesk.tsx';
import { entryKinds, isEntryKind } from './kinds.ts';

import './Duties.css';

/** One thing that was reported or done, entered for one person. What is usual stands in the form already. */
export default function EntryPage({ caseId }: { caseId: string }) {
  const search = new URLSearchParams(useSearch());
  const asked = search.get('kind');
  const kind = isEntryKind(asked) ? asked : 'routineReport';
  const occurrence = search.get('occurrence') ?? undefined;
  const page = useCaseQuery(caseId);
  const session = useSession();
  useTitle(`登记${entryKindNames[kind]}`);
  if (!supervises(session)) return <NowherePage />;
  if (page.isPending) return <Loading lines={6} />;
  if (page.isError) return <Failure error={page.error} onRetry={() => void page.refetch()} />;
  return <OpenEntry key={`${kind} ${occurrence}`} page={page.data} kind={kind} occurrence={occurrence} />;
}

function OpenEntry({
  page,
  kind,
  occurrence,
}: {
  page: CasePage;
  kind: EntryKind;
  occurrence: string | undefined;
}) {
  const { today } = useNow();
  const [, navigate] = useLocation();
  const { id, name } = page.case;
  const leave = () => {
    if (window.history.length > 1) window.history.back();
    else navigate(paths.caseDuties(id));
  };
  return (
    <FieldContext value={{ today, matters: [] }}>
      <div className="page entry-page">
        <div className="page__head">
          <div className="page__title">
            <h1>登记{entryKindNames[kind]}</h1>
            <p>
              <Link href={paths.caseDuties(id)}>{name}</Link>
              <span className="faint"> · {page.case.officeName}</span>
            </p>
          </div>
        </div>
        <nav className="kinds" aria-label="登记什么">
          {kindsFor(page).map((one) => (
            <Link
              key={one}
              replace
              href={paths.newEntry(id, one)}
              aria-current={one === kind ? 'page' : undefined}
            >
              {entryKindNames[one]}
            </Link>
          ))}
        </nav>
        <EntryDesk
          page={page}
          kind={kind}
          occurrence={occurrence}
          initial={{ ...entryDefaults(kind), happenedOn: today }}
          onDone={leave}
        />
      </div>
    </FieldContext>
  );
}

/** What fits this person: reports on a prohibition order or on health only where there is one to report on. */
function kindsFor({ case: { measure }, prohibitions }: CasePage): readonly EntryKind[] {
  return entryKinds.filter((kind) => {
    if (kind === 'prohibitionReport') return prohibitions.some(({ inForce }) => inForce);
    if (kind === 'healthReport' || kind === 'medicalReview' || kind === 'medicalExamination')
      return measure === 'outsidePrison';
    return true;
  });
}
