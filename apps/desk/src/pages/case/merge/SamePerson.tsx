import { caseStatusNames, measureNames } from '@guitu/law';
import { useState } from 'react';
import { Link } from 'wouter';

import { useMergesQuery, useTwinsQuery, type Merge } from '../../../api/merges.ts';
import type { Candidate, CasePage } from '../../../api/types.ts';
import { Button } from '../../../kit/Button.tsx';
import { Tag } from '../../../kit/Tag.tsx';
import { paths } from '../../../paths.ts';
import { MergeDialog } from './MergeDialog.tsx';
import { MergeLine } from './MergeLine.tsx';
import { SplitDialog } from './SplitDialog.tsx';

import './Merge.css';

/** Who else on file may be the same person, and what was already put together. Nothing is put together by itself. */
export function SamePerson({ page }: { page: CasePage }) {
  const caseId = page.case.id;
  const found = useTwinsQuery(caseId).data;
  const twins = found?.candidates ?? [];
  const known = useMergesQuery(caseId).data;
  const merges = known?.merges ?? [];
  const mayMerge = known?.mayMerge === true && known.mergedInto === null && found?.personId !== undefined;
  const [merging, setMerging] = useState<Candidate>();
  const [splitting, setSplitting] = useState<Merge>();
  if (twins.length + merges.length === 0) return null;
  return (
    <section className="part" aria-labelledby="same-person">
      <div className="part__head">
        <h2 id="same-person">是不是同一人</h2>
      </div>
      <ul className="twins">
        {twins.map((twin) => (
          <li key={`${twin.personId} ${twin.caseId}`}>
            <div>
              {twin.caseId === null ? (
                <b>{twin.name}</b>
              ) : (
                <Link href={paths.case(twin.caseId)}>{twin.name}</Link>
              )}{' '}
              {twin.measure && <Tag>{measureNames[twin.measure]}</Tag>}{' '}
              {twin.status && <Tag>{caseStatusNames[twin.status]}</Tag>}{' '}
              <Tag tone={twin.certain ? 'near' : 'calm'}>{twin.why}</Tag>
              <p className="faint">{[twin.officeName, twin.caseNumber].filter(Boolean).join(' · ')}</p>
            </div>
            {mayMerge && (
              <Button small onClick={() => setMerging(twin)} aria-label={`核对、合并${twin.name}`}>
                核对、合并
              </Button>
            )}
          </li>
        ))}
        {merges.map((merge) => (
          <MergeLine
            key={merge.id}
            caseId={caseId}
            merge={merge}
            onSplit={merge.splittable ? () => setSplitting(merge) : undefined}
          />
        ))}
      </ul>
      {merging && found?.personId !== undefined && (
        <MergeDialog
          page={page}
          personId={found.personId}
          twin={merging}
          onClose={() => setMerging(undefined)}
        />
      )}
      {splitting && <SplitDialog caseId={caseId} merge={splitting} onClose={() => setSplitting(undefined)} />}
    </section>
  );
}
