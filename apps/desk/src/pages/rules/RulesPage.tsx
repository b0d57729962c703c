import { rules as ruleTable } from '@guitu/law';
import { useState } from 'react';

import { useRulesQuery } from '../../api/tables.ts';
import type { RuleRow } from '../../api/types.ts';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Tag } from '../../kit/Tag.tsx';
import type { Tone } from '../../kit/tone.ts';
import { useTitle } from '../../kit/useTitle.ts';
import { FilterChip } from '../cases/FilterChip.tsx';

import '../../kit/Table.css';
import '../cases/CasesPage.css';

const statusWords: Readonly<Record<RuleRow['status'], { words: string; tone: Tone }>> = {
  enforced: { words: '系统把关', tone: 'done' },
  watched: { words: '监督时限', tone: 'now' },
  attested: { words: '人工确认', tone: 'near' },
  summary: { words: '概要行', tone: 'calm' },
  planned: { words: '还没有做', tone: 'calm' },
};

/** What is carried out comes before what is not. */
const order: readonly RuleRow['status'][] = ['enforced', 'attested', 'watched', 'summary', 'planned'];

/** How each rule of the law stands in this installation, said without polish. */
export default function RulesPage() {
  useTitle('规则');
  const rules = useRulesQuery();
  const [status, setStatus] = useState('');
  if (rules.isPending) return <Loading lines={10} />;
  if (rules.isError) return <Failure error={rules.error} onRetry={() => void rules.refetch()} />;
  const shown = rules.data
    .filter((rule) => status === '' || rule.status === status)
    .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>规则</h1>
          <p>法律规定的每一条，在这个系统里是由程序把关、替别的机关计时、由人确认，还是还没有做。</p>
        </div>
      </div>
      <div className="sheet">
        <div className="filter" role="group" aria-label="筛选">
          <FilterChip
            label="状态"
            value={status}
            choices={[
              { value: '', words: '全部状态' },
              ...Object.entries(statusWords).map(([value, { words }]) => ({ value, words })),
            ]}
            onChoose={setStatus}
          />
          <span className="faint" role="status">
            {shown.length} 条
          </span>
        </div>
        <RulesTable rules={shown} />
      </div>
    </div>
  );
}

/** What each rule is about, and where it is written. */
const known = new Map(ruleTable.map((rule) => [rule.id, rule]));

function RulesTable({ rules }: { rules: readonly RuleRow[] }) {
  return (
    <div className="table-wrap">
      <table className="table table--compact table--cards">
        <caption className="visually-hidden">规则</caption>
        <thead>
          <tr>
            <th scope="col">编号</th>
            <th scope="col">事项</th>
            <th scope="col">依据</th>
            <th scope="col">状态</th>
            <th scope="col">怎么落实</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.id}>
              <th scope="row" className="nowrap">
                {rule.id}
              </th>
              <td>{known.get(rule.id)?.topic}</td>
              <td>{known.get(rule.id)?.citation}</td>
              <td className="nowrap">
                <Tag tone={statusWords[rule.status].tone}>{statusWords[rule.status].words}</Tag>
              </td>
              <td>{rule.why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
