import { useState } from 'react';

import { useSaveRegister } from '../../../api/register.ts';
import type { Refusal, RegisterGroup } from '../../../api/types.ts';
import { textOf } from '../../../fields/textOf.ts';
import { DraftRestored } from '../../../form/DraftNote.tsx';
import { EntryField } from '../../../form/EntryField.tsx';
import { EntryFoot } from '../../../form/EntryFoot.tsx';
import { useDraft } from '../../../form/useDraft.ts';
import { useSending } from '../../../form/useSending.ts';
import { LabelledArea } from '../../../kit/LabelledArea.tsx';
import { Loading } from '../../../kit/Loading.tsx';
import { changedValues, fieldOfRegisterItem, valuesOfItems } from './registerValues.ts';

interface RegisterFormProps {
  caseId: string;
  group: RegisterGroup;
  onDone: () => void;
}

const REASON = 'reason.of.change';

/** A group open for writing, in its place. Old and new value and the reason stay in the trace. */
export function RegisterForm({ caseId, group, onDone }: RegisterFormProps) {
  const items = group.items.filter((item) => item.editable);
  const elsewhere = group.items.filter((item) => !item.editable);
  const [initial] = useState(() => valuesOfItems(items));
  const draft = useDraft(`register:${caseId}:${group.group}`, initial);
  const save = useSaveRegister(caseId);
  const { refused, failure, clear, attempt } = useSending();
  const values = changedValues(items, draft.values);
  const reason = textOf(draft.values[REASON]);
  const count = Object.keys(values).length;
  const names = new Set(items.map((item) => item.name));
  const fieldOf = (refusal: Refusal) => refusal.field?.split('.').at(-1);
  const above = refused.filter((refusal) => !names.has(fieldOf(refusal) ?? ''));

  const send = async () => {
    clear();
    const taken = await attempt((idempotencyKey) =>
      save.mutateAsync({ values, reason: reason.trim(), idempotencyKey }),
    );
    if (!taken) return;
    draft.finish();
    onDone();
  };
  if (!draft.ready) return <Loading lines={4} />;
  return (
    <section className="part register__open" aria-label={`补充、更正${group.title}`}>
      <div className="part__head">
        <h2>{group.title}</h2>
      </div>
      <DraftRestored draft={draft} />
      <div className="entries">
        {items.map((item) => (
          <EntryField
            key={item.name}
            id={`register-${item.name}`}
            field={fieldOfRegisterItem(item)}
            value={draft.values[item.name]}
            wide={item.name.endsWith('Address') || undefined}
            remarks={refused
              .filter((refusal) => fieldOf(refusal) === item.name)
              .map((refusal) => ({ tone: 'overdue', text: refusal.text }))}
            onChange={(value) => {
              const { [item.name]: _, ...others } = draft.values;
              draft.setValues(value === undefined ? others : { ...others, [item.name]: value });
            }}
          />
        ))}
      </div>
      {elsewhere.length > 0 && (
        <p className="faint">
          {elsewhere.map((item) => `${item.title}${item.hint === '' ? '' : `（${item.hint}）`}`).join('、')}
          不在这里改。
        </p>
      )}
      <LabelledArea
        label="理由"
        note="补充写“补登记”也可以；更正请写依据，如“对照身份证更正”。"
        value={reason}
        onChange={(event) => draft.setValues({ ...draft.values, [REASON]: event.target.value })}
      />
      <EntryFoot
        draft={draft}
        refusals={above}
        failure={failure}
        giveUp="不改了"
        verb={
          count === 0
            ? '还没有改动'
            : reason.trim() === ''
              ? `写明理由后保存（${count} 项）`
              : `保存这 ${count} 项`
        }
        ready={count > 0 && reason.trim() !== ''}
        waiting={save.isPending}
        onGiveUp={onDone}
        onSend={() => void send()}
      />
    </section>
  );
}
