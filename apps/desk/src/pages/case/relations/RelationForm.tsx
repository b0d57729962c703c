import { findDay } from '@guitu/law';

import { useAddRelation, type RelationOrder } from '../../../api/register.ts';
import { textOf } from '../../../fields/textOf.ts';
import { DraftRestored } from '../../../form/DraftNote.tsx';
import { EntryField } from '../../../form/EntryField.tsx';
import { EntryFoot } from '../../../form/EntryFoot.tsx';
import { useDraft } from '../../../form/useDraft.ts';
import { useSending } from '../../../form/useSending.ts';
import { Loading } from '../../../kit/Loading.tsx';
import { relationForm } from './relationWords.ts';

const empty = {};

/** One more person around the supervisee. */
export function RelationForm({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const draft = useDraft(`relation:${caseId}`, empty);
  const add = useAddRelation(caseId);
  const { refused, failure, clear, attempt } = useSending();
  const { values } = draft;
  const complete = values['kind'] !== undefined && values['name'] !== undefined;
  const above = refused.filter((refusal) => refusal.field === undefined || !(refusal.field in relationForm));

  const send = async () => {
    clear();
    const fromOn = findDay(textOf(values['fromOn'])) ?? values['fromOn'];
    const given = fromOn === undefined ? values : { ...values, fromOn };
    const taken = await attempt((idempotencyKey) =>
      add.mutateAsync({ ...given, idempotencyKey } as unknown as RelationOrder),
    );
    if (!taken) return;
    draft.finish();
    onDone();
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
