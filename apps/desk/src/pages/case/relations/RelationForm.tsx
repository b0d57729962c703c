import { findDay } from '@guitu/law';
import { useState } from 'react';

import { ApiFailure } from '../../../api/failure.ts';
import { useAddRelation, type RelationOrder } from '../../../api/register.ts';
import type { Refusal } from '../../../api/types.ts';
import { textOf } from '../../../fields/textOf.ts';
import { DraftRestored } from '../../../form/DraftNote.tsx';
import { EntryField } from '../../../form/EntryField.tsx';
import { EntryFoot } from '../../../form/EntryFoot.tsx';
import { focusFirstEntry } from '../../../form/focusFirstEntry.ts';
import { newKey } from '../../../form/newKey.ts';
import { useDraft } from '../../../form/useDraft.ts';
import { Loading } from '../../../kit/Loading.tsx';
import { relationForm } from './relationWords.ts';

const empty = {};

/** One more person around the supervisee. */
export function RelationForm({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const draft = useDraft(`relation:${caseId}`, empty);
  const add = useAddRelation(caseId);
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [idempotencyKey, setIdempotencyKey] = useState(newKey);
  const { values } = draft;
  const complete = values['kind'] !== undefined && values['name'] !== undefined;
  const above = refused.filter((refusal) => refusal.field === undefined || !(refusal.field in relationForm));

  const send = async () => {
    setRefused([]);
    setFailure(null);
    try {
      const fromOn = findDay(textOf(values['fromOn'])) ?? values['fromOn'];
      const given = fromOn === undefined ? values : { ...values, fromOn };
      await add.mutateAsync({ ...given, idempotencyKey } as unknown as RelationOrder);
      draft.finish();
      onDone();
    } catch (error) {
      if (error instanceof ApiFailure && error.status >= 400 && error.status < 500) {
        setIdempotencyKey(newKey());
        setRefused(error.refusals);
        requestAnimationFrame(focusFirstEntry);
      } else setFailure(error);
    }
  };
  if (!draft.ready) return <Loading lines={3} />;
  return (
    <section className="part register__open" aria-labelledby="new-relation">
      <div className="part__head">
        <h2 id="new-relation">登记一个人</h2>
      </div>
      <DraftRestored draft={draft} />
      <div className="entries">
        {Object.entries(relationForm).map(([name, field]) => (
          <EntryField
            key={name}
            id={`relation-${name}`}
            field={field}
            value={values[name]}
            wide={name === 'kind' || name === 'address' || name === 'note'}
            remarks={refused
              .filter((refusal) => refusal.field === name)
              .map((refusal) => ({ tone: 'overdue', text: refusal.text }))}
            onChange={(value) => {
              const { [name]: _, ...others } = values;
              draft.setValues(value === undefined ? others : { ...others, [name]: value });
            }}
          />
        ))}
      </div>
      <EntryFoot
        draft={draft}
        refusals={above}
        failure={failure}
        giveUp="不登了"
        verb="登记"
        ready={complete}
        waiting={add.isPending}
        onGiveUp={onDone}
        onSend={() => void send()}
      />
    </section>
  );
}
