import { useCallback, useState } from 'react';
import { useSearchParams } from 'wouter';

import { useCasesQuery, useCaseTotalQuery } from '../../api/cases.ts';
import { useBodiesQuery } from '../../api/tables.ts';
import type { Body } from '../../api/types.ts';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Pager } from '../../kit/Pager.tsx';
import { useDensity } from '../../kit/useDensity.ts';
import { useTitle } from '../../kit/useTitle.ts';
import { paths } from '../../paths.ts';
import { keepsFiles } from '../../session/permissions.ts';
import { useSession } from '../../session/SessionContext.ts';
import { CasesTable } from './CasesTable.tsx';
import { ChosenBar } from './ChosenBar.tsx';
import { exportColumns, shownColumns } from './columns.tsx';
import { apiQuery, changed, countQuery, readFilters, writeFilters, type CaseFilters } from './filters.ts';
import { FilterSentence } from './FilterSentence.tsx';
import { ListBar } from './ListBar.tsx';
import { filterSentence } from './sentence.ts';
import { Views } from './Views.tsx';

import './CasesPage.css';

const nobody: ReadonlySet<string> = new Set();

/** The register: who is here, narrowed by a sentence, sorted by any column, taken along as Excel. */
export default function CasesPage() {
  useTitle('人员');
  const session = useSession();
  const [query, setQuery] = useSearchParams();
  const filters = readFilters(query);
  const cases = useCasesQuery(apiQuery(filters, true));
  const total = useCaseTotalQuery(countQuery(filters));
  const offices = placesOf(useBodiesQuery().data ?? []);
  const { compact, setCompact } = useDensity();
  const [chosen, setChosen] = useState(nobody);
  const change = useCallback(
    (next: CaseFilters) => setQuery(writeFilters(next), { replace: true }),
    [setQuery],
  );
  const officeName = (code: string) =>
    offices.find((office) => String(office.regionCode) === code)?.name ?? code;
  const sentence = filterSentence(filters, officeName);
  const columns = exportColumns(filters.columns);
  const excel = `/api/cases.xlsx?${apiQuery(filters, false)}&columns=${columns}`;

  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>人员</h1>
        </div>
        <div className="page__acts">
          {keepsFiles(session) && (
            <ButtonLink href={paths.imports} icon="upload">
              导入名册
            </ButtonLink>
          )}
        </div>
      </div>
      <Views query={query.toString()} sentence={sentence} />
      <div className="sheet">
        <FilterSentence filters={filters} offices={offices} onChange={change} />
        {chosen.size > 0 ? (
          <ChosenBar chosen={chosen} columns={columns} onClear={() => setChosen(nobody)} />
        ) : (
          <ListBar
            sentence={sentence}
            total={total.data}
            compact={compact}
            onCompact={setCompact}
            columns={filters.columns}
            onColumns={(next) => change({ ...filters, columns: next })}
            excel={excel}
          />
        )}
        {cases.isPending && (
          <Padded>
            <Loading lines={10} />
          </Padded>
        )}
        {cases.isError && <Failure error={cases.error} onRetry={() => void cases.refetch()} />}
        {cases.data?.rows.length === 0 && (
          <Empty
            title="没有这样的人"
            more={<ButtonLink href={`${paths.cases}?status=all`}>看全部人员</ButtonLink>}
          >
            本辖区没有符合“{sentence}”的人。可以去掉一两个条件再看。
          </Empty>
        )}
        {cases.data !== undefined && cases.data.rows.length > 0 && (
          <>
            <CasesTable
              columns={shownColumns(filters.columns)}
              rows={cases.data.rows}
              sort={filters.sort}
              compact={compact}
              waiting={cases.isPlaceholderData}
              chosen={chosen}
              onChoose={setChosen}
              onSort={(sort) => change(changed(filters, { sort }))}
            />
            <Pager
              page={filters.page}
              size={cases.data.size}
              total={total.data}
              shown={cases.data.rows.length}
              onPage={(page) => change(changed(filters, { page }))}
            />
          </>
        )}
      </div>
    </div>
  );
}

function Padded({ children }: { children: React.ReactNode }) {
  return <div className="filter">{children}</div>;
}

/** What the list may be narrowed to: offices, and for a body with several counties these too. */
function placesOf(bodies: readonly Body[]): readonly Body[] {
  const counties = bodies.filter(({ kind }) => kind === 'countyAgency' || kind === 'prefectureAgency');
  const offices = bodies.filter(({ kind }) => kind === 'judicialOffice');
  return counties.length > 1 ? [...counties, ...offices] : offices;
}
