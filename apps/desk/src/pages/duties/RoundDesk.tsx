import { entryKindNames, remarksOn, type FormValues } from '@guitu/law';
import { useState } from 'react';

import { useEnterRound } from '../../api/duties.ts';
import type { DuePeople, Refusal } from '../../api/types.ts';
import { DraftRestored } from '../../form/DraftNote.tsx';
import { EntryField } from '../../form/EntryField.tsx';
import { EntryFoot } from '../../form/EntryFoot.tsx';
import { useDraft } from '../../form/useDraft.ts';
import { useHandInKey } from '../../form/useHandInKey.ts';
import { useSending } from '../../form/useSending.ts';
import { Loading } from '../../kit/Loading.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { useNow } from '../../session/useNow.ts';
import { happenedOn, withValue } from './EntryFields.tsx';
import { happenedAt } from './happenedAt.ts';
import { choose, commonForm, commonValues, isChosen, ownValues } from './roundEntry.ts';
import { RoundPeople } from './RoundPeople.tsx';

interface RoundDeskProps {
  due: DuePeople;
  initial: FormValues;
  everybody: boolean;
  onEverybody: (everybody: boolean) => void;
}

/** What is common above, the people below, one button. Those whose entry was refused stay chosen, with the reason in their line. */
export function RoundDesk({ due, initial, everybody, onEverybody }: RoundDeskProps) {
  const { duty, kind, people } = due;
  const { now, today } = useNow();
  const draft = useDraft(`round:${duty}`, initial);
  const sending = useSending();
  const enter = useEnterRound();
  const [refused, setRefused] = useState<ReadonlyMap<string, readonly Refusal[]>>(new Map());
  const [done, setDone] = useState(0);
  const { values } = draft;
  const chosen = people.filter(({ caseId }) => isChosen(values, caseId));
  const at = happenedAt(values['happenedOn'], today, now);
  const remarks = [
    ...sending.refused.map(({ field, text }) => ({ field, text, tone: 'overdue' as const })),
    ...remarksOn(kind, values, false).map((remark) => ({ ...remark, tone: 'near' as const })),
  ];
  const change = (next: FormValues) => {
    sending.clear();
    draft.setValues(next);
  };
  const send = async () => {
    if (chosen.length === 0) return;
    if (at === undefined) {
      sending.refuse([
        { code: 'form.invalid', field: 'happenedOn', text: '请写是哪一天，例如 2026-01-05。' },
      ]);
      return;
    }
    const order = {
      kind,
      happenedAt: at,
      values: commonValues(kind, values),
      people: chosen.map(({ caseId, due: one }) => ({
        caseId,
        values: ownValues(kind, values, caseId),
        ...(one === null ? {} : { occurrence: one.key }),
      })),
    };
    await sending.attempt(async (idempotencyKey) => {
      const { rows } = await enter.mutateAsync({ ...order, idempotencyKey });
      const failed = rows.filter((row) => row.refusals.length > 0);
      const taken = rows.filter((row) => row.refusals.length === 0).map(({ caseId }) => caseId);
      setRefused(new Map(failed.map((row) => [row.caseId, row.refusals])));
      setDone(taken.length);
      if (failed.length === 0) draft.discard();
      else draft.setValues(choose(values, taken, false));
    });
  };
  useHandInKey(() => void send());
  if (!draft.ready) return <Loading lines={6} />;
  return (
    <form
      className="sheet entry-sheet"
      aria-label={`一起登记${entryKindNames[kind]}`}
      onSubmit={(event) => event.preventDefault()}
    >
      {done > 0 && (
        <Notice tone="done" live>
          <p>
            已登记 {done} 人{refused.size > 0 && `，${refused.size} 人没有登记，原因写在名字后面`}。
          </p>
        </Notice>
      )}
      <DraftRestored draft={draft} />
      <div className="entries">
        {Object.entries({ happenedOn, ...commonForm(kind) }).map(([name, field]) => (
          <EntryField
            key={name}
            id={`round-${name}`}
            field={field}
            value={values[name]}
            remarks={remarks.filter((remark) => remark.field === name)}
            onChange={(value) => change(withValue(values, name, value))}
          />
        ))}
      </div>
      <RoundPeople
        due={due}
        values={values}
        refused={refused}
        everybody={everybody}
        onEverybody={onEverybody}
        onChange={change}
      />
      <EntryFoot
        draft={draft}
        refusals={sending.refused.filter(({ field }) => field !== 'happenedOn')}
        failure={sending.failure}
        giveUp="清空"
        verb={chosen.length === 0 ? '先选人' : `登记 ${chosen.length} 人`}
        ready={chosen.length > 0}
        waiting={enter.isPending}
        onGiveUp={() => setRefused(new Map())}
        onSend={() => void send()}
      />
    </form>
  );
}
