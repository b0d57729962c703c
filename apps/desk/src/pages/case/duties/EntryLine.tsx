import { entryForms, isEvidence, remarksOn, type Field, type FieldValue } from '@guitu/law';

import type { DailyEntry } from '../../../api/types.ts';
import { textOf } from '../../../fields/textOf.ts';
import { Button } from '../../../kit/Button.tsx';
import { Shape } from '../../../kit/Shape.tsx';
import { Tag } from '../../../kit/Tag.tsx';
import { fullMoment } from '../../../words/days.ts';

interface EntryLineProps {
  entry: DailyEntry;
  onWithdraw: (() => void) | undefined;
  onCorrect: (() => void) | undefined;
}

/** One entry with everything it says; withdrawn or replaced it stays, struck out, with who and why. */
export function EntryLine({ entry, onWithdraw, onCorrect }: EntryLineProps) {
  const { kind, kindName, happenedAt, recordedAt, values, counts, enteredBy, withdrawn, replacedBy } = entry;
  const said = Object.entries(entryForms[kind])
    .filter(([name]) => values[name] !== undefined)
    .map(([name, field]) => `${field.title}：${wordsOf(field, values[name])}`);
  return (
    <li className={withdrawn === null ? 'duties__entry' : 'duties__entry duties__entry--gone'}>
      <div>
        <strong>{kindName}</strong> <time dateTime={happenedAt}>{fullMoment(happenedAt)}</time>{' '}
        {!counts && withdrawn === null && <Tag tone="near">没有联系到本人，不计入</Tag>}
        {withdrawn !== null && <Tag>{replacedBy === null ? '已撤回' : '已更正'}</Tag>}
        <p>{said.join('；')}</p>
        {withdrawn === null &&
          remarksOn(kind, values, false).map(({ field, text }) => (
            <div key={field} className="field-note field-note--near">
              <Shape tone="near" />
              <p>{text}</p>
            </div>
          ))}
        <p className="faint">
          {enteredBy} 记于 {fullMoment(recordedAt)}
          {withdrawn !== null && `；${withdrawn.by} ${fullMoment(withdrawn.at)} ${withdrawn.reason}`}
        </p>
      </div>
      {withdrawn === null && (
        <span className="duties__acts">
          {onCorrect && (
            <Button small look="plain" onClick={onCorrect}>
              更正
            </Button>
          )}
          {onWithdraw && (
            <Button small look="plain" onClick={onWithdraw}>
              撤回
            </Button>
          )}
        </span>
      )}
    </li>
  );
}

/** A value in a sentence: what was chosen by its words, files by their names. */
function wordsOf(field: Field, value: FieldValue | undefined): string {
  if (field.kind === 'flag') return value === true ? '是' : '否';
  if (field.kind === 'choice' || field.kind === 'choices') {
    const chosen = Array.isArray(value) ? (value as readonly string[]) : [textOf(value)];
    return field.options
      .filter(({ code }) => chosen.includes(code))
      .map(({ label }) => label)
      .join('、');
  }
  if (value !== undefined && isEvidence(value)) return value.map(({ name }) => name).join('、');
  return textOf(value);
}
