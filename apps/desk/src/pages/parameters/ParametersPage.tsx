import { useState } from 'react';

import { useParameters } from '../../api/parameters.ts';
import type { ParameterRow, ParameterSetting } from '../../api/types.ts';
import { Empty } from '../../kit/Empty.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Select } from '../../kit/Select.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { EndParameterDialog } from './EndParameterDialog.tsx';
import { ParameterTable } from './ParameterTable.tsx';
import { SetParameterDialog } from './SetParameterDialog.tsx';
import { shownGroups } from './shownGroups.ts';

import '../cases/CasesPage.css';
import './Parameters.css';

/** 本地规定: what the law leaves to a place, what holds there, on what ground, and what held before. */
export default function ParametersPage() {
  useTitle('本地规定');
  const [region, setRegion] = useState<number>();
  const [words, setWords] = useState('');
  const [onlySet, setOnlySet] = useState(false);
  const [setting, setSetting] = useState<ParameterRow>();
  const [ending, setEnding] = useState<{ row: ParameterRow; setting: ParameterSetting }>();
  const query = useParameters(region);
  const page = query.data;
  const groups = page === undefined ? [] : shownGroups(page.groups, words, onlySet);
  const count = groups.reduce((sum, group) => sum + group.parameters.length, 0);
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>本地规定</h1>
          <p>
            法律没有写明、留给各地定的次数、天数和做法。没有规定的用初始值；离得近的规定先用，都写着依据和起止。
          </p>
        </div>
      </div>
      <div className="sheet">
        <div className="filter" role="group" aria-label="筛选">
          <input
            className="input parameters__search"
            type="search"
            placeholder="名称或者说明里的字"
            aria-label="查找"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          {page !== undefined && page.places.length > 1 && (
            <div className="parameters__place">
              <Select
                aria-label="哪个地方"
                value={page.place.code}
                onChange={(event) => setRegion(Number(event.target.value))}
              >
                {page.places.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </Select>
            </div>
          )}
          <label className="parameters__tick">
            <input type="checkbox" checked={onlySet} onChange={(event) => setOnlySet(event.target.checked)} />
            只看已经规定的
          </label>
          <span className="faint" role="status">
            {count} 项
          </span>
        </div>
        {query.isPending && <Loading lines={8} />}
        {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
        {page !== undefined && count === 0 && (
          <Empty title="没有这样的规定">
            {onlySet ? `${page.place.name}还没有规定过，全部用初始值。` : '换几个字再找。'}
          </Empty>
        )}
      </div>
      {groups.map(({ title, parameters }) => (
        <section key={title} className="sheet parameters__group">
          <h2>{title}</h2>
          <ParameterTable
            title={title}
            parameters={parameters}
            maySet={page?.maySet === true}
            onSet={setSetting}
            onEnd={(row, one) => setEnding({ row, setting: one })}
          />
        </section>
      ))}
      {page !== undefined && setting !== undefined && (
        <SetParameterDialog
          row={setting}
          place={page.place}
          today={page.today}
          onClose={() => setSetting(undefined)}
        />
      )}
      {page !== undefined && ending !== undefined && (
        <EndParameterDialog
          title={ending.row.title}
          setting={ending.setting}
          today={page.today}
          onClose={() => setEnding(undefined)}
        />
      )}
    </div>
  );
}
