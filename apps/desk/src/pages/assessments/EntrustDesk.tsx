import { assessment, getStep } from '@guitu/law';
import { useLocation } from 'wouter';

import { useOpenAssessment } from '../../api/assessments.ts';
import { DraftRestored, DraftSaved } from '../../form/DraftNote.tsx';
import { EntryField } from '../../form/EntryField.tsx';
import { RefusalsAbove } from '../../form/RefusalsAbove.tsx';
import type { Draft } from '../../form/useDraft.ts';
import { useSending } from '../../form/useSending.ts';
import { Button } from '../../kit/Button.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { paths } from '../../paths.ts';
import { entrustParts } from './parts.ts';
import { ReadPackage } from './ReadPackage.tsx';

import '../../form/Paper.css';
import '../arrivals/Arrivals.css';

/** The letter, part by part, and the one button that makes a file of it. */
export function EntrustDesk({ draft }: { draft: Draft }) {
  const [, navigate] = useLocation();
  const open = useOpenAssessment();
  const { refused, failure, clear, attempt } = useSending();
  const { form } = getStep(assessment, 'receive');
  const above = refused.filter(({ field }) => field === undefined || form[field] === undefined);
  const send = async () => {
    let matterId = '';
    const taken = await attempt(async (idempotencyKey) => {
      ({ matterId } = await open.mutateAsync({ values: draft.values, idempotencyKey }));
    });
    if (!taken) return;
    draft.finish();
    navigate(paths.matter(matterId));
  };
  return (
    <div className="arrival__form">
      <DraftRestored draft={draft} />
      <ReadPackage
        onRead={(values) => {
          clear();
          draft.setValues({ ...draft.values, ...values });
        }}
      />
      {entrustParts.map((part) => (
        <section className="sheet arrival__part" aria-labelledby={`part-${part.id}`} key={part.id}>
          <h2 id={`part-${part.id}`}>{part.title}</h2>
          {part.note !== undefined && <p className="faint">{part.note}</p>}
          <div className="entries">
            {part.fields.map((name) => {
              const field = form[name];
              return field === undefined ? null : (
                <EntryField
                  key={name}
                  id={`entrust-${name}`}
                  field={field}
                  value={draft.values[name]}
                  remarks={refused
                    .filter((refusal) => refusal.field === name)
                    .map(({ text }) => ({ tone: 'overdue' as const, text }))}
                  onChange={(value) => {
                    clear();
                    draft.setValues({ ...draft.values, [name]: value });
                  }}
                />
              );
            })}
          </div>
        </section>
      ))}
      <div className="arrival__foot">
        <RefusalsAbove refusals={above} />
        {failure !== null && <Failure error={failure} />}
        <div className="paper__acts">
          <DraftSaved draft={draft} />
          <Button look="primary" waiting={open.isPending} onClick={() => void send()}>
            登记委托
          </Button>
        </div>
      </div>
    </div>
  );
}
