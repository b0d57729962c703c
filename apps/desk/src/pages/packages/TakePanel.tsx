import { useState } from 'react';
import { useLocation } from 'wouter';

import { useTakePackage } from '../../api/exchange.ts';
import { ApiFailure } from '../../api/failure.ts';
import type { Body, Candidate, PackagePage } from '../../api/types.ts';
import { newKey } from '../../form/newKey.ts';
import { RefusalNote } from '../../form/RefusalNote.tsx';
import { Button } from '../../kit/Button.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { paths } from '../../paths.ts';
import { intoOf } from '../arrivals/arrivalWords.ts';
import { Candidates } from '../arrivals/Candidates.tsx';
import { OfficeField } from '../arrivals/OfficeField.tsx';

interface TakePanelProps {
  one: PackagePage;
  part: NonNullable<PackagePage['matter']>;
  bodies: readonly Body[];
}

/** Whom it is about where nobody knows yet, and the button that records what stands at the left. */
export function TakePanel({ one, part, bodies }: TakePanelProps) {
  const [chosen, setChosen] = useState<Candidate>();
  const [office, setOffice] = useState<string>();
  const [key, setKey] = useState(newKey);
  const take = useTakePackage(one.id);
  const [, navigate] = useLocation();
  const into = chosen === undefined ? ({ kind: 'new' } as const) : intoOf(chosen);
  const asksOffice = part.opens && into.kind !== 'case';
  const refusals = take.error instanceof ApiFailure ? take.error.refusals : [];
  const send = () =>
    take.mutate(
      {
        ...(part.opens ? { into } : {}),
        ...(asksOffice && office !== undefined ? { officeCode: Number(office) } : {}),
        idempotencyKey: key,
      },
      {
        onSuccess: ({ matterId }) => navigate(paths.matter(matterId)),
        onError: () => setKey(newKey()),
      },
    );
  return (
    <>
      {part.opens && (
        <Candidates candidates={one.candidates} asked error={null} chosen={chosen} onChoose={setChosen} />
      )}
      <section className="sheet package__panel" aria-labelledby="package-take">
        <h2 id="package-take">记载</h2>
        {asksOffice && (
          <OfficeField
            bodies={bodies}
            value={office}
            remarks={[]}
            onChange={(value) => setOffice(typeof value === 'string' ? value : undefined)}
          />
        )}
        <p>
          {part.opens
            ? '登记待接收的案件和征求意见函，文书作为材料保存。'
            : '左边标“将记载”的各步，按对方的经办人和时间如实补录；已经有的跳过。'}
        </p>
        {[...part.refusals, ...refusals].map((refusal) => (
          <RefusalNote key={`${refusal.code} ${refusal.text}`} refusal={refusal} />
        ))}
        {take.error !== null && refusals.length === 0 && <Failure error={take.error} />}
        {part.refusals.length === 0 && (
          <Button
            look="primary"
            disabled={asksOffice && office === undefined}
            waiting={take.isPending}
            onClick={send}
          >
            {part.opens ? '登记征求意见函' : '记载'}
          </Button>
        )}
      </section>
    </>
  );
}
